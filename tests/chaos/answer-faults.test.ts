import { expect, it } from 'vitest'
import { answerFaults } from '../../chaos/answer-faults'
import type { Operation } from '../../chaos/api-document'

const operation: Operation = {
  id: 'read-thing',
  method: 'GET',
  path: '/thing',
  parameters: [],
  responses: {
    200: { content: { 'application/json': { schema: { type: 'object', additionalProperties: false } } } },
    404: {
      content: {
        'application/problem+json': {
          schema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
        },
      },
    },
    500: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
  },
}
const request = { method: 'GET', path: '/thing' }
const json = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'r' }
const problem = { 'content-type': 'application/problem+json', 'x-request-id': 'r' }

it('has nothing against an answer or a problem of the document', () => {
  expect(answerFaults(operation, request, { status: 200, headers: json, text: '{}' })).toEqual([])
  const text = '{"code":"not_found","status":404,"requestId":"r"}'
  expect(answerFaults(operation, request, { status: 404, headers: problem, text })).toEqual([])
})

it.each([
  ['a 5xx, described or not', { status: 500, headers: problem, text: '{"status":500,"requestId":"r"}' }],
  ['a status the document does not have', { status: 418, headers: json, text: '{}' }],
  ['another content type', { status: 200, headers: problem, text: '{}' }],
  ['a body its schema does not allow', { status: 200, headers: json, text: '{"a":1}' }],
  ['a body that is no JSON', { status: 200, headers: json, text: 'hello' }],
  ['a problem of another status', { status: 404, headers: problem, text: '{"code":"x","status":403,"requestId":"r"}' }],
  [
    'a problem of another request',
    { status: 404, headers: problem, text: '{"code":"x","status":404,"requestId":"s"}' },
  ],
  ['a 304 that nobody asked for', { status: 304, headers: {}, text: '' }],
])('finds %s', (_, answer) => {
  expect(answerFaults(operation, request, answer)).toHaveLength(1)
})
