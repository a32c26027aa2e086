export const engine: string = 'snappy'
