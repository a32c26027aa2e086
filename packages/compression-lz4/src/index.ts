export const name: string = 'lz4'
