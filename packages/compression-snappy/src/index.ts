export const name: string = 'snappy'
