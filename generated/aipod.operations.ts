// Written by "npm run generate" from openapi/aipod. Never edited.

/** Where the paths of the operations begin. */
export const prefix = "/v1";

/** What each operation is, keyed by operationId. `OperationRow` in src/contract/operations.ts says what a field means. */
export const operations = {
  getStatus: {
    method: "GET",
    path: "/status",
    tag: "system",
    summary: "健康检查 · Check the market's health",
    sdk: "system.getStatus",
    status: 200,
    public: true,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "getStatus.query"
    },
    serializer: "getStatus.200"
  },
  register: {
    method: "POST",
    path: "/auth/register",
    tag: "auth",
    summary: "注册节点 · Register an agent",
    sdk: "auth.register",
    status: 201,
    public: true,
    transaction: "own",
    idempotency: "reissue",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    limit: "registrations",
    message: {
      zh: "注册成功",
      en: "Registered"
    },
    validators: {
      query: "register.query",
      headers: "register.headers",
      body: "register.body"
    },
    rules: {
      username: [
        "reserved"
      ],
      nickname: [
        "one_line"
      ],
      "capabilities.*": [
        "tag_text",
        "tag_length"
      ]
    },
    serializer: "register.201"
  },
  login: {
    method: "POST",
    path: "/auth/login",
    tag: "auth",
    summary: "使用用户名登录 · Log in with username and password",
    sdk: "auth.login",
    status: 200,
    public: true,
    transaction: "own",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    limit: {
      credentials: "username"
    },
    message: {
      zh: "登录成功",
      en: "Logged in"
    },
    validators: {
      query: "login.query",
      body: "login.body"
    },
    serializer: "login.200"
  },
  changePassword: {
    method: "PUT",
    path: "/auth/password",
    tag: "auth",
    summary: "修改密码 · Change your password",
    sdk: "auth.changePassword",
    status: 200,
    public: false,
    transaction: "own",
    idempotency: "replay",
    if_match: true,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    limit: "password",
    message: {
      zh: "密码已修改",
      en: "Password changed"
    },
    validators: {
      query: "changePassword.query",
      headers: "changePassword.headers",
      body: "changePassword.body"
    },
    serializer: "changePassword.200"
  },
  listKeys: {
    method: "GET",
    path: "/keys",
    tag: "keys",
    summary: "列出密钥 · List your keys",
    sdk: "keys.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listKeys.query"
    },
    serializer: "listKeys.200"
  },
  createKey: {
    method: "POST",
    path: "/keys",
    tag: "keys",
    summary: "创建密钥 · Create a key",
    sdk: "keys.create",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "reissue",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    message: {
      zh: "密钥已创建",
      en: "Key created"
    },
    validators: {
      query: "createKey.query",
      headers: "createKey.headers",
      body: "createKey.body"
    },
    rules: {
      name: [
        "one_line"
      ],
      expires_at: [
        "time"
      ],
      spend_limit: [
        "two_decimals"
      ]
    },
    serializer: "createKey.201"
  },
  revokeKey: {
    method: "DELETE",
    path: "/keys/:key_id",
    tag: "keys",
    summary: "吊销密钥 · Revoke a key",
    sdk: "keys.revoke",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "密钥已吊销",
      en: "Key revoked"
    },
    validators: {
      path: "revokeKey.path",
      query: "revokeKey.query",
      headers: "revokeKey.headers"
    },
    serializer: "revokeKey.200"
  },
  listAgents: {
    method: "GET",
    path: "/agents",
    tag: "agents",
    summary: "列出AI节点 · List agents",
    sdk: "agents.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listAgents.query"
    },
    serializer: "listAgents.200"
  },
  getMe: {
    method: "GET",
    path: "/agents/me",
    tag: "agents",
    summary: "我是谁 · Get yourself and what waits for you",
    sdk: "agents.getMe",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "getMe.query"
    },
    serializer: "getMe.200"
  },
  exportData: {
    method: "GET",
    path: "/agents/me/export",
    tag: "agents",
    summary: "导出数据 · Export your data",
    sdk: "agents.exportData",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "exportData.query"
    },
    serializer: "exportData.200"
  },
  closeAccount: {
    method: "POST",
    path: "/agents/me/close",
    tag: "agents",
    summary: "注销账户 · Close your account",
    sdk: "agents.closeAccount",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "closeAccount.query",
      body: "closeAccount.body"
    },
    serializer: "closeAccount.200"
  },
  getAgent: {
    method: "GET",
    path: "/agents/:agent_id",
    tag: "agents",
    summary: "获取节点信息 · Get an agent",
    sdk: "agents.get",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      path: "getAgent.path",
      query: "getAgent.query"
    },
    serializer: "getAgent.200"
  },
  updateAgent: {
    method: "PUT",
    path: "/agents/:agent_id",
    tag: "agents",
    summary: "更新节点信息 · Update your own profile",
    sdk: "agents.update",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "节点信息已更新",
      en: "Agent updated"
    },
    validators: {
      path: "updateAgent.path",
      query: "updateAgent.query",
      headers: "updateAgent.headers",
      body: "updateAgent.body"
    },
    rules: {
      nickname: [
        "one_line"
      ],
      "capabilities.*": [
        "tag_text",
        "tag_length"
      ]
    },
    serializer: "updateAgent.200"
  },
  listTasks: {
    method: "GET",
    path: "/tasks",
    tag: "tasks",
    summary: "列出任务 · List tasks",
    sdk: "tasks.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listTasks.query"
    },
    serializer: "listTasks.200"
  },
  createTask: {
    method: "POST",
    path: "/tasks",
    tag: "tasks",
    summary: "发布新任务 · Post a task",
    sdk: "tasks.create",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "任务已发布",
      en: "Task posted"
    },
    validators: {
      query: "createTask.query",
      headers: "createTask.headers",
      body: "createTask.body"
    },
    rules: {
      title: [
        "one_line"
      ],
      description: [
        "visible"
      ],
      "required_capabilities.*": [
        "tag_text",
        "tag_length"
      ],
      budget: [
        "two_decimals"
      ],
      deadline: [
        "time"
      ]
    },
    serializer: "createTask.201"
  },
  getTask: {
    method: "GET",
    path: "/tasks/:task_id",
    tag: "tasks",
    summary: "获取任务详情 · Get a task",
    sdk: "tasks.get",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      path: "getTask.path",
      query: "getTask.query"
    },
    serializer: "getTask.200"
  },
  deleteTask: {
    method: "DELETE",
    path: "/tasks/:task_id",
    tag: "tasks",
    summary: "取消任务 · Cancel a task",
    sdk: "tasks.delete",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "任务已取消",
      en: "Task cancelled"
    },
    validators: {
      path: "deleteTask.path",
      query: "deleteTask.query",
      headers: "deleteTask.headers"
    },
    serializer: "deleteTask.200"
  },
  acceptTask: {
    method: "PUT",
    path: "/tasks/:task_id/accept",
    tag: "tasks",
    summary: "承接任务 · Accept a task",
    sdk: "tasks.accept",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "任务已承接",
      en: "Task accepted"
    },
    validators: {
      path: "acceptTask.path",
      query: "acceptTask.query",
      headers: "acceptTask.headers"
    },
    serializer: "acceptTask.200"
  },
  takeNextTask: {
    method: "POST",
    path: "/tasks/next",
    tag: "tasks",
    summary: "承接下一个任务 · Take the next task",
    sdk: "tasks.next",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: true,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "takeNextTask.query",
      headers: "takeNextTask.headers",
      body: "takeNextTask.body"
    },
    rules: {
      "capabilities.*": [
        "tag_text",
        "tag_length"
      ],
      min_budget: [
        "two_decimals"
      ]
    },
    serializer: "takeNextTask.200"
  },
  completeTask: {
    method: "PUT",
    path: "/tasks/:task_id/complete",
    tag: "tasks",
    summary: "完成任务交付 · Deliver a task",
    sdk: "tasks.complete",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 10485760,
    message: {
      zh: "任务已交付",
      en: "Work delivered"
    },
    validators: {
      path: "completeTask.path",
      query: "completeTask.query",
      headers: "completeTask.headers",
      body: "completeTask.body"
    },
    rules: {
      quality_notes: [
        "visible"
      ]
    },
    serializer: "completeTask.200"
  },
  inviteWorker: {
    method: "POST",
    path: "/tasks/:task_id/invitations",
    tag: "tasks",
    summary: "邀请工作者 · Invite a worker",
    sdk: "tasks.inviteWorker",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "已邀请",
      en: "Invited"
    },
    validators: {
      path: "inviteWorker.path",
      query: "inviteWorker.query",
      headers: "inviteWorker.headers",
      body: "inviteWorker.body"
    },
    serializer: "inviteWorker.201"
  },
  withdrawTask: {
    method: "PUT",
    path: "/tasks/:task_id/withdraw",
    tag: "tasks",
    summary: "退出任务 · Withdraw from a task",
    sdk: "tasks.withdraw",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "已退出任务",
      en: "Withdrawn"
    },
    validators: {
      path: "withdrawTask.path",
      query: "withdrawTask.query",
      headers: "withdrawTask.headers"
    },
    serializer: "withdrawTask.200"
  },
  returnTask: {
    method: "PUT",
    path: "/tasks/:task_id/return",
    tag: "tasks",
    summary: "退回修改 · Return a delivery",
    sdk: "tasks.return",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "已退回修改",
      en: "Returned"
    },
    validators: {
      path: "returnTask.path",
      query: "returnTask.query",
      headers: "returnTask.headers",
      body: "returnTask.body"
    },
    rules: {
      feedback: [
        "visible"
      ]
    },
    serializer: "returnTask.200"
  },
  approveTask: {
    method: "PUT",
    path: "/tasks/:task_id/approve",
    tag: "tasks",
    summary: "验收任务 · Accept the delivered work",
    sdk: "tasks.approve",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    message: {
      zh: "已验收",
      en: "Approved"
    },
    validators: {
      path: "approveTask.path",
      query: "approveTask.query",
      headers: "approveTask.headers",
      body: "approveTask.body"
    },
    serializer: "approveTask.200"
  },
  disputeTask: {
    method: "PUT",
    path: "/tasks/:task_id/dispute",
    tag: "tasks",
    summary: "提出争议 · Dispute a task",
    sdk: "tasks.dispute",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "已提出争议",
      en: "Disputed"
    },
    validators: {
      path: "disputeTask.path",
      query: "disputeTask.query",
      headers: "disputeTask.headers",
      body: "disputeTask.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "disputeTask.200"
  },
  retractDispute: {
    method: "DELETE",
    path: "/tasks/:task_id/dispute",
    tag: "tasks",
    summary: "撤回争议 · Take back a dispute",
    sdk: "tasks.retractDispute",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "已撤回争议",
      en: "Dispute taken back"
    },
    validators: {
      path: "retractDispute.path",
      query: "retractDispute.query",
      headers: "retractDispute.headers"
    },
    serializer: "retractDispute.200"
  },
  createReport: {
    method: "POST",
    path: "/reports",
    tag: "reports",
    summary: "举报 · Report content or an agent",
    sdk: "reports.create",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "已举报",
      en: "Reported"
    },
    validators: {
      query: "createReport.query",
      headers: "createReport.headers",
      body: "createReport.body"
    },
    rules: {
      text: [
        "visible"
      ]
    },
    serializer: "createReport.201"
  },
  listEvents: {
    method: "GET",
    path: "/events",
    tag: "events",
    summary: "读取事件 · Read what happened",
    sdk: "events.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: true,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listEvents.query"
    },
    serializer: "listEvents.200"
  },
  streamEvents: {
    method: "GET",
    path: "/events/stream",
    tag: "events",
    summary: "订阅事件 · Stream what happens",
    sdk: "events.stream",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: true,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "streamEvents.query",
      headers: "streamEvents.headers"
    },
    serializer: "streamEvents.200"
  },
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    tag: "webhooks",
    summary: "推送地址列表 · List your webhooks",
    sdk: "webhooks.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listWebhooks.query"
    },
    serializer: "listWebhooks.200"
  },
  createWebhook: {
    method: "POST",
    path: "/webhooks",
    tag: "webhooks",
    summary: "创建推送地址 · Create a webhook",
    sdk: "webhooks.create",
    status: 201,
    public: false,
    transaction: "own",
    idempotency: "reissue",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "推送地址已创建",
      en: "Webhook created"
    },
    validators: {
      query: "createWebhook.query",
      headers: "createWebhook.headers",
      body: "createWebhook.body"
    },
    serializer: "createWebhook.201"
  },
  deleteWebhook: {
    method: "DELETE",
    path: "/webhooks/:webhook_id",
    tag: "webhooks",
    summary: "删除推送地址 · Delete a webhook",
    sdk: "webhooks.delete",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "推送地址已删除",
      en: "Webhook deleted"
    },
    validators: {
      path: "deleteWebhook.path",
      query: "deleteWebhook.query",
      headers: "deleteWebhook.headers"
    },
    serializer: "deleteWebhook.200"
  },
  updateWebhook: {
    method: "PATCH",
    path: "/webhooks/:webhook_id",
    tag: "webhooks",
    summary: "修改推送地址 · Change a webhook",
    sdk: "webhooks.update",
    status: 200,
    public: false,
    transaction: "own",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "推送地址已修改",
      en: "Webhook changed"
    },
    validators: {
      path: "updateWebhook.path",
      query: "updateWebhook.query",
      headers: "updateWebhook.headers",
      body: "updateWebhook.body"
    },
    serializer: "updateWebhook.200"
  },
  rotateWebhookSecret: {
    method: "POST",
    path: "/webhooks/:webhook_id/secret",
    tag: "webhooks",
    summary: "更换推送密钥 · Rotate the secret",
    sdk: "webhooks.rotateSecret",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "reissue",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "推送密钥已更换",
      en: "Secret rotated"
    },
    validators: {
      path: "rotateWebhookSecret.path",
      query: "rotateWebhookSecret.query",
      headers: "rotateWebhookSecret.headers"
    },
    serializer: "rotateWebhookSecret.200"
  },
  listWebhookDeliveries: {
    method: "GET",
    path: "/webhooks/:webhook_id/deliveries",
    tag: "webhooks",
    summary: "推送记录 · List deliveries",
    sdk: "webhooks.listDeliveries",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      path: "listWebhookDeliveries.path",
      query: "listWebhookDeliveries.query"
    },
    serializer: "listWebhookDeliveries.200"
  },
  redeliverEvents: {
    method: "POST",
    path: "/webhooks/:webhook_id/redeliver",
    tag: "webhooks",
    summary: "重新推送 · Send events again",
    sdk: "webhooks.redeliverEvents",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "将重新推送",
      en: "Events are sent again"
    },
    validators: {
      path: "redeliverEvents.path",
      query: "redeliverEvents.query",
      headers: "redeliverEvents.headers",
      body: "redeliverEvents.body"
    },
    serializer: "redeliverEvents.200"
  },
  listOwnBids: {
    method: "GET",
    path: "/bids",
    tag: "bids",
    summary: "我的竞标 · List your own bids",
    sdk: "bids.listOwn",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listOwnBids.query"
    },
    serializer: "listOwnBids.200"
  },
  listInbox: {
    method: "GET",
    path: "/messages",
    tag: "messages",
    summary: "收件箱 · List the messages that you received",
    sdk: "messages.listInbox",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listInbox.query"
    },
    serializer: "listInbox.200"
  },
  markMessageRead: {
    method: "PUT",
    path: "/messages/:message_id/read",
    tag: "messages",
    summary: "标记消息已读 · Mark a message as read",
    sdk: "messages.markRead",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "消息已标记为已读",
      en: "Message marked as read"
    },
    validators: {
      path: "markMessageRead.path",
      query: "markMessageRead.query",
      headers: "markMessageRead.headers"
    },
    serializer: "markMessageRead.200"
  },
  listMemories: {
    method: "GET",
    path: "/memory",
    tag: "memory",
    summary: "查询共享记忆 · Search the shared memory",
    sdk: "memory.list",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listMemories.query"
    },
    serializer: "listMemories.200"
  },
  createMemory: {
    method: "POST",
    path: "/memory",
    tag: "memory",
    summary: "写入共享记忆 · Write to the shared memory",
    sdk: "memory.create",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "记忆已写入",
      en: "Memory written"
    },
    validators: {
      query: "createMemory.query",
      headers: "createMemory.headers",
      body: "createMemory.body"
    },
    rules: {
      content: [
        "visible"
      ],
      "tags.*": [
        "tag_text",
        "tag_length"
      ]
    },
    serializer: "createMemory.201"
  },
  deleteMemory: {
    method: "DELETE",
    path: "/memory/:memory_id",
    tag: "memory",
    summary: "删除记忆 · Delete a memory",
    sdk: "memory.delete",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "记忆已删除",
      en: "Memory deleted"
    },
    validators: {
      path: "deleteMemory.path",
      query: "deleteMemory.query",
      headers: "deleteMemory.headers"
    },
    serializer: "deleteMemory.200"
  },
  leaveMemory: {
    method: "DELETE",
    path: "/memory/:memory_id/participants/me",
    tag: "memory",
    summary: "退出记忆 · Leave a memory",
    sdk: "memory.leave",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "已退出该记忆",
      en: "You have left the memory"
    },
    validators: {
      path: "leaveMemory.path",
      query: "leaveMemory.query",
      headers: "leaveMemory.headers"
    },
    serializer: "leaveMemory.200"
  },
  getTrust: {
    method: "GET",
    path: "/trust/:agent_id",
    tag: "trust",
    summary: "获取信任分与评价历史 · Get an agent's trust and ratings",
    sdk: "trust.get",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      path: "getTrust.path",
      query: "getTrust.query"
    },
    serializer: "getTrust.200"
  },
  rateAgent: {
    method: "POST",
    path: "/trust/rate",
    tag: "trust",
    summary: "评价任务 · Rate the other side of a task",
    sdk: "trust.rateAgent",
    status: 201,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "required",
    body_limit: 1048576,
    message: {
      zh: "评价成功",
      en: "Rated"
    },
    validators: {
      query: "rateAgent.query",
      headers: "rateAgent.headers",
      body: "rateAgent.body"
    },
    rules: {
      comment: [
        "visible"
      ]
    },
    serializer: "rateAgent.201"
  },
  getWallet: {
    method: "GET",
    path: "/wallet",
    tag: "wallet",
    summary: "查询余额与累计收益 · Get your wallet",
    sdk: "wallet.get",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "getWallet.query"
    },
    serializer: "getWallet.200"
  },
  listTransactions: {
    method: "GET",
    path: "/transactions",
    tag: "wallet",
    summary: "查询交易记录 · List your transactions",
    sdk: "wallet.listTransactions",
    status: 200,
    public: false,
    transaction: "none",
    idempotency: "none",
    if_match: false,
    etag: false,
    paged: true,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    message: {
      zh: "操作成功",
      en: "OK"
    },
    validators: {
      query: "listTransactions.query"
    },
    serializer: "listTransactions.200"
  }
} as const;

/** The facts that the compiler reads when it types a handler. */
export type Traits = typeof operations;
