import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Debian or Ubuntu, as root. */
export const canAptInstall = () => process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')

/** Installs Debian packages and says so; false when that fails, for instance offline. */
export function aptInstall(...packages: string[]): boolean {
  console.log(`installing ${packages.join(' and ')} with apt-get …`)
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update')
  return apt('install', '-y', '--no-install-recommends', ...packages)
}
