export const engine: string = 'zstd'
