import { median } from './row'

/** Microseconds of processor time since `before`: what other programs take meanwhile does not count. */
export function processorUs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Median over `batches` of the microseconds of processor time of one of `calls` calls. */
export function medianUs(batches: number, calls: number, run: () => void): number {
  return median(
    Array.from({ length: batches }, () => {
      const before = process.cpuUsage()
      for (let call = 0; call < calls; call++) run()
      return processorUs(before) / calls
    }),
  )
}
