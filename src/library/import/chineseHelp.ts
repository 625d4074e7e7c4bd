import type { Command, Option } from 'commander'

const TITLES: Record<string, string> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：' }

/** A command whose help is in Chinese throughout, headings and remarks included. */
export function inChinese(command: Command): Command {
  return command.configureHelp({
    styleTitle: (title) => TITLES[title] ?? title,
    optionDescription: (option) => option.description + remarks(option),
  })
}

function remarks({ argChoices, defaultValue }: Option): string {
  const hasDefault = typeof defaultValue === 'string' && defaultValue !== ''
  const notes = [argChoices ? `可选 ${argChoices.join('、')}` : '', hasDefault ? `默认 ${defaultValue}` : '']
  const shown = notes.filter(Boolean)
  return shown.length > 0 ? `（${shown.join('；')}）` : ''
}
