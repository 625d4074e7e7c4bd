import type { DefaultServerCellComponentProps } from 'payload'

/** A person by name, where only the id is kept (events are written without joins). */
export async function PersonCell({ cellData, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' || cellData === '') return <span>平台</span>
  const user = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: cellData } },
    select: { name: true },
  })
  return <span>{user?.name ?? cellData}</span>
}
