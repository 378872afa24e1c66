export function findChromium(): string | undefined
export function findFirefox(): string | undefined
export function findProgram(name: string): string | undefined
