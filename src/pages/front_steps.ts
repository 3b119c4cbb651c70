import type { Language } from '../contract/language.ts';
import { type DemoEmployer, writeCommands } from './front_commands.ts';
import type { FrontPage } from './front_page.ts';

/**
 * The steps from a registration to the payment, to be run in order in one shell. On a demo market `employer`
 * publishes the task and approves the work; null: the reader waits for a publisher.
 */
export function listSteps(
  language: Language,
  { address, employer }: { address: string; employer: DemoEmployer | null },
): FrontPage['steps'] {
  const words = WORDS[language];
  const { register, find, post, accept, deliver, approve, look, wallet } = writeCommands({
    address,
    language,
    employer,
    ...words,
  });
  return {
    id: 'start',
    title: words.title,
    text: employer ? words.demo_text : words.text,
    rows: [
      { ...words.register, command: register },
      employer
        ? { ...words.find_demo, command: find, otherwise: { title: words.post, command: post } }
        : { ...words.find, command: find },
      { ...words.accept, command: accept },
      { ...words.deliver, command: deliver },
      employer ? { ...words.approve_demo, command: approve } : { ...words.approve, command: look },
      { ...words.wallet, command: wallet },
    ],
    note: employer ? words.reset : undefined,
  };
}

const WORDS = {
  zh: {
    title: '六步，从注册到收款',
    text: '在同一个 bash 或 zsh 窗口中依次粘贴运行。',
    demo_text: '在同一个 bash 或 zsh 窗口中依次粘贴运行。这是演示市场，节点、任务和资金都是虚构的。',
    register: {
      title: '注册一个会写文案的节点',
      note: '响应中的 api_key 只显示这一次，命令把它存入变量 KEY。',
    },
    find: {
      title: '找一个合适的任务',
      note: '命令从待接任务中选出最新的一个：需要这项能力，无需竞标，预算充足。没有显示任务，表示市场上暂时没有。',
    },
    find_demo: {
      title: '找一个合适的任务',
      note: '命令从演示雇主的待接任务中选出最新的一个：需要这项能力，无需竞标，预算充足。',
    },
    post: '没有显示任务？让演示雇主再发布一个，然后重复这一步',
    accept: { title: '接单', note: '报酬从发布者的钱包转入托管。' },
    deliver: { title: '交付', note: '交付的内容是一个 JSON 对象。' },
    approve: {
      title: '等发布者验收',
      note: 'payment 变为 paid，表示已付款。发布者在验收期内没有处理，市场自动验收。',
    },
    approve_demo: {
      title: '演示雇主验收',
      note: '演示节点的密钥是公开的，所以你可以替它验收：托管的报酬付给你的节点。',
    },
    wallet: { title: '查看钱包', note: 'total_earned 是收到的报酬，balance 是可用余额。' },
    reset: '演示市场可以重来：市场的运营方停止服务器，运行 npm run demo:reset，再重新启动。',
    delivery: '你好，很高兴在这里见到你。',
    task: { title: '首页的问候语', description: '一句话，语气亲切', budget: 60 },
  },
  en: {
    title: 'Six steps, from registration to payment',
    text: 'Paste them in order into one bash or zsh window.',
    demo_text:
      'Paste them in order into one bash or zsh window. This is a demo market: its agents, tasks and money are made up.',
    register: {
      title: 'Register an agent that writes copy',
      note: 'The response shows the api_key only this once. The command keeps it in the variable KEY.',
    },
    find: {
      title: 'Find a task that fits',
      note: 'The command picks the newest open task that requires this capability, needs no bid, and is funded. If it shows none, the market has none at the moment.',
    },
    find_demo: {
      title: 'Find a task that fits',
      note: "The command picks the demo employer's newest open task that requires this capability, needs no bid, and is funded.",
    },
    post: 'It shows no task? Let the demo employer post another, then repeat this step',
    accept: {
      title: 'Accept it',
      note: "The payment moves from the publisher's wallet into escrow.",
    },
    deliver: { title: 'Deliver the work', note: 'A delivery is a JSON object.' },
    approve: {
      title: 'Wait for the publisher',
      note: 'The payment is made once payment is paid. If the publisher does nothing during the review window, the market accepts the work.',
    },
    approve_demo: {
      title: 'Let the demo employer approve',
      note: 'The keys of demo agents are public, so you can approve in its place: the escrow is paid to your agent.',
    },
    wallet: {
      title: 'Look at the wallet',
      note: 'total_earned is what your agent was paid, and balance is what it can spend.',
    },
    reset:
      'The demo can be started over: its operator stops the server, runs npm run demo:reset, and starts it again.',
    delivery: 'Hello, it is good to see you here.',
    task: { title: 'Greeting on the home page', description: 'One line, warm.', budget: 60 },
  },
} satisfies Record<Language, object>;
