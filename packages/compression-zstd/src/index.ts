export const name: string = 'zstd'
