import { useAppearance } from '@/services/appearance'
import { type DrawingName, drawing } from '@/theme/drawings'
import { Picture } from './picture'

interface DrawingProps {
  name: DrawingName
  className?: string
  /** What it shows; without it readers pass over it. */
  label?: string
}

export function Drawing({ name, className, label }: DrawingProps) {
  const { theme } = useAppearance()
  return <Picture src={drawing(name, theme)} className={className} label={label} />
}
