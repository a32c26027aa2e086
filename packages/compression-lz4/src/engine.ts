export const engine: string = 'lz4'
