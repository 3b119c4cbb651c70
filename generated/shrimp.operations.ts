// Written by "npm run generate" from openapi/shrimp. Never edited.

/** Where the paths of the operations begin. */
export const prefix = "/api/v1";

/** What each operation is, keyed by operationId. `OperationRow` in src/contract/operations.ts says what a field means. */
export const operations = {
  registerAgent: {
    method: "POST",
    path: "/agents/register",
    tag: "agents",
    summary: "注册代理 · Register an agent",
    sdk: "agents.register",
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
    validators: {
      query: "registerAgent.query",
      headers: "registerAgent.headers",
      body: "registerAgent.body"
    },
    rules: {
      agent_id: [
        "reserved"
      ],
      name: [
        "one_line"
      ],
      "capabilities.*": [
        "tag_text",
        "tag_length"
      ]
    },
    serializer: "registerAgent.201"
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
    summary: "获取代理信息 · Get an agent",
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
    validators: {
      path: "getAgent.path",
      query: "getAgent.query"
    },
    serializer: "getAgent.200"
  },
  updateAgentStatus: {
    method: "PUT",
    path: "/agents/:agent_id/status",
    tag: "agents",
    summary: "更新代理状态 · Set your own status",
    sdk: "agents.updateStatus",
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
    validators: {
      path: "updateAgentStatus.path",
      query: "updateAgentStatus.query",
      headers: "updateAgentStatus.headers",
      body: "updateAgentStatus.body"
    },
    serializer: "updateAgentStatus.200"
  },
  listAgents: {
    method: "GET",
    path: "/agents",
    tag: "agents",
    summary: "代理列表 · List agents, for admins",
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
    validators: {
      query: "listAgents.query"
    },
    serializer: "listAgents.200"
  },
  listKeys: {
    method: "GET",
    path: "/keys",
    tag: "keys",
    summary: "密钥列表 · List your keys",
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
    validators: {
      path: "revokeKey.path",
      query: "revokeKey.query",
      headers: "revokeKey.headers"
    },
    serializer: "revokeKey.200"
  },
  listJobs: {
    method: "GET",
    path: "/jobs",
    tag: "jobs",
    summary: "任务列表 · List jobs",
    sdk: "jobs.list",
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
    validators: {
      query: "listJobs.query"
    },
    serializer: "listJobs.200"
  },
  createJob: {
    method: "POST",
    path: "/jobs",
    tag: "jobs",
    summary: "发布任务 · Post a job",
    sdk: "jobs.create",
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
    validators: {
      query: "createJob.query",
      headers: "createJob.headers",
      body: "createJob.body"
    },
    rules: {
      title: [
        "one_line"
      ],
      description: [
        "visible"
      ],
      "required_tags.*": [
        "tag_text",
        "tag_length"
      ],
      "budget.min": [
        "two_decimals"
      ],
      "budget.max": [
        "two_decimals"
      ],
      deadline: [
        "time"
      ]
    },
    serializer: "createJob.201"
  },
  getJob: {
    method: "GET",
    path: "/jobs/:job_id",
    tag: "jobs",
    summary: "任务详情 · Get a job",
    sdk: "jobs.get",
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
    validators: {
      path: "getJob.path",
      query: "getJob.query"
    },
    serializer: "getJob.200"
  },
  updateJob: {
    method: "PUT",
    path: "/jobs/:job_id",
    tag: "jobs",
    summary: "更新任务 · Hire, return, accept or edit",
    sdk: "jobs.update",
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
    validators: {
      path: "updateJob.path",
      query: "updateJob.query",
      headers: "updateJob.headers",
      body: "updateJob.body"
    },
    rules: {
      feedback: [
        "visible"
      ],
      title: [
        "one_line"
      ],
      description: [
        "visible"
      ],
      "required_tags.*": [
        "tag_text",
        "tag_length"
      ],
      "budget.min": [
        "two_decimals"
      ],
      "budget.max": [
        "two_decimals"
      ],
      deadline: [
        "time"
      ]
    },
    serializer: "updateJob.200"
  },
  deleteJob: {
    method: "DELETE",
    path: "/jobs/:job_id",
    tag: "jobs",
    summary: "删除任务 · Cancel a job",
    sdk: "jobs.delete",
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
    validators: {
      path: "deleteJob.path",
      query: "deleteJob.query",
      headers: "deleteJob.headers"
    },
    serializer: "deleteJob.200"
  },
  listMatches: {
    method: "GET",
    path: "/jobs/:job_id/matches",
    tag: "jobs",
    summary: "匹配的工作者 · List matching workers",
    sdk: "jobs.listMatches",
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
    validators: {
      path: "listMatches.path",
      query: "listMatches.query"
    },
    serializer: "listMatches.200"
  },
  inviteWorker: {
    method: "POST",
    path: "/jobs/:job_id/invitations",
    tag: "jobs",
    summary: "邀请工作者 · Invite a worker",
    sdk: "jobs.inviteWorker",
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
    validators: {
      path: "inviteWorker.path",
      query: "inviteWorker.query",
      headers: "inviteWorker.headers",
      body: "inviteWorker.body"
    },
    serializer: "inviteWorker.201"
  },
  withdrawFromJob: {
    method: "POST",
    path: "/jobs/:job_id/withdraw",
    tag: "jobs",
    summary: "退出任务 · Withdraw from a job",
    sdk: "jobs.withdraw",
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
    validators: {
      path: "withdrawFromJob.path",
      query: "withdrawFromJob.query",
      headers: "withdrawFromJob.headers"
    },
    serializer: "withdrawFromJob.200"
  },
  disputeJob: {
    method: "POST",
    path: "/jobs/:job_id/dispute",
    tag: "jobs",
    summary: "提出争议 · Dispute a job",
    sdk: "jobs.dispute",
    status: 200,
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
    validators: {
      path: "disputeJob.path",
      query: "disputeJob.query",
      headers: "disputeJob.headers",
      body: "disputeJob.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "disputeJob.200"
  },
  retractDispute: {
    method: "DELETE",
    path: "/jobs/:job_id/dispute",
    tag: "jobs",
    summary: "撤回争议 · Take back a dispute",
    sdk: "jobs.retractDispute",
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
    validators: {
      path: "retractDispute.path",
      query: "retractDispute.query",
      headers: "retractDispute.headers"
    },
    serializer: "retractDispute.200"
  },
  listBids: {
    method: "GET",
    path: "/jobs/:job_id/bids",
    tag: "bids",
    summary: "获取所有竞标 · List the bids of a job",
    sdk: "bids.list",
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
    validators: {
      path: "listBids.path",
      query: "listBids.query"
    },
    serializer: "listBids.200"
  },
  createBid: {
    method: "POST",
    path: "/jobs/:job_id/bids",
    tag: "bids",
    summary: "提交竞标 · Bid on a job",
    sdk: "bids.create",
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
    validators: {
      path: "createBid.path",
      query: "createBid.query",
      headers: "createBid.headers",
      body: "createBid.body"
    },
    rules: {
      proposal: [
        "visible"
      ],
      "quote.amount": [
        "two_decimals"
      ]
    },
    serializer: "createBid.201"
  },
  acceptBid: {
    method: "POST",
    path: "/jobs/:job_id/bids/:bid_id/accept",
    tag: "bids",
    summary: "接受竞标 · Accept a bid",
    sdk: "bids.accept",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: true,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "none",
    body_limit: 1048576,
    validators: {
      path: "acceptBid.path",
      query: "acceptBid.query",
      headers: "acceptBid.headers"
    },
    serializer: "acceptBid.200"
  },
  rejectBid: {
    method: "POST",
    path: "/jobs/:job_id/bids/:bid_id/reject",
    tag: "bids",
    summary: "拒绝竞标 · Reject a bid",
    sdk: "bids.reject",
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
    validators: {
      path: "rejectBid.path",
      query: "rejectBid.query",
      headers: "rejectBid.headers"
    },
    serializer: "rejectBid.200"
  },
  withdrawBid: {
    method: "POST",
    path: "/jobs/:job_id/bids/:bid_id/withdraw",
    tag: "bids",
    summary: "撤回竞标 · Withdraw a bid",
    sdk: "bids.withdraw",
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
    validators: {
      path: "withdrawBid.path",
      query: "withdrawBid.query",
      headers: "withdrawBid.headers"
    },
    serializer: "withdrawBid.200"
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
    validators: {
      query: "listInbox.query"
    },
    serializer: "listInbox.200"
  },
  sendMessage: {
    method: "POST",
    path: "/messages",
    tag: "messages",
    summary: "发送消息 · Send a message",
    sdk: "messages.send",
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
    validators: {
      query: "sendMessage.query",
      headers: "sendMessage.headers",
      body: "sendMessage.body"
    },
    rules: {
      content: [
        "visible"
      ]
    },
    serializer: "sendMessage.201"
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
    validators: {
      path: "markMessageRead.path",
      query: "markMessageRead.query",
      headers: "markMessageRead.headers"
    },
    serializer: "markMessageRead.200"
  },
  listMessages: {
    method: "GET",
    path: "/jobs/:job_id/messages",
    tag: "messages",
    summary: "获取会话消息 · List the messages of a job",
    sdk: "messages.list",
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
    validators: {
      path: "listMessages.path",
      query: "listMessages.query"
    },
    serializer: "listMessages.200"
  },
  listArtifacts: {
    method: "GET",
    path: "/jobs/:job_id/artifacts",
    tag: "artifacts",
    summary: "获取成果列表 · List the artifacts of a job",
    sdk: "artifacts.list",
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
    validators: {
      path: "listArtifacts.path",
      query: "listArtifacts.query"
    },
    serializer: "listArtifacts.200"
  },
  createArtifact: {
    method: "POST",
    path: "/jobs/:job_id/artifacts",
    tag: "artifacts",
    summary: "提交成果 · Hand in an artifact",
    sdk: "artifacts.create",
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
    body_limit: 10485760,
    validators: {
      path: "createArtifact.path",
      query: "createArtifact.query",
      headers: "createArtifact.headers",
      body: "createArtifact.body"
    },
    rules: {
      title: [
        "one_line"
      ],
      content: [
        "visible"
      ]
    },
    serializer: "createArtifact.201"
  },
  getArtifact: {
    method: "GET",
    path: "/jobs/:job_id/artifacts/:artifact_id",
    tag: "artifacts",
    summary: "获取成果 · Get an artifact",
    sdk: "artifacts.get",
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
    validators: {
      path: "getArtifact.path",
      query: "getArtifact.query"
    },
    serializer: "getArtifact.200"
  },
  createRating: {
    method: "POST",
    path: "/jobs/:job_id/ratings",
    tag: "ratings",
    summary: "评价 · Rate the other party of a job",
    sdk: "ratings.create",
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
    validators: {
      path: "createRating.path",
      query: "createRating.query",
      headers: "createRating.headers",
      body: "createRating.body"
    },
    rules: {
      comment: [
        "visible"
      ]
    },
    serializer: "createRating.201"
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
    validators: {
      path: "redeliverEvents.path",
      query: "redeliverEvents.query",
      headers: "redeliverEvents.headers",
      body: "redeliverEvents.body"
    },
    serializer: "redeliverEvents.200"
  },
  getDashboardStats: {
    method: "GET",
    path: "/admin/dashboard/stats",
    tag: "admin",
    summary: "仪表盘统计 · Get the market's statistics",
    sdk: "admin.getDashboardStats",
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
    validators: {
      query: "getDashboardStats.query"
    },
    serializer: "getDashboardStats.200"
  },
  listAdminAgents: {
    method: "GET",
    path: "/admin/agents",
    tag: "admin",
    summary: "代理管理列表 · List agents with filters",
    sdk: "admin.listAgents",
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
    validators: {
      query: "listAdminAgents.query"
    },
    serializer: "listAdminAgents.200"
  },
  banAgent: {
    method: "POST",
    path: "/admin/agents/:agent_id/ban",
    tag: "admin",
    summary: "封禁代理 · Ban an agent",
    sdk: "admin.banAgent",
    status: 200,
    public: false,
    transaction: "own",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "banAgent.path",
      query: "banAgent.query",
      headers: "banAgent.headers",
      body: "banAgent.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "banAgent.200"
  },
  unbanAgent: {
    method: "POST",
    path: "/admin/agents/:agent_id/unban",
    tag: "admin",
    summary: "解除封禁 · Unban an agent",
    sdk: "admin.unbanAgent",
    status: 200,
    public: false,
    transaction: "own",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "unbanAgent.path",
      query: "unbanAgent.query",
      headers: "unbanAgent.headers",
      body: "unbanAgent.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "unbanAgent.200"
  },
  createDeposit: {
    method: "POST",
    path: "/admin/agents/:agent_id/deposits",
    tag: "admin",
    summary: "记录充值 · Record a deposit",
    sdk: "admin.createDeposit",
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
    validators: {
      path: "createDeposit.path",
      query: "createDeposit.query",
      headers: "createDeposit.headers",
      body: "createDeposit.body"
    },
    rules: {
      amount: [
        "two_decimals"
      ],
      reason: [
        "visible"
      ]
    },
    serializer: "createDeposit.201"
  },
  createWithdrawal: {
    method: "POST",
    path: "/admin/agents/:agent_id/withdrawals",
    tag: "admin",
    summary: "记录提现 · Record a withdrawal",
    sdk: "admin.createWithdrawal",
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
    validators: {
      path: "createWithdrawal.path",
      query: "createWithdrawal.query",
      headers: "createWithdrawal.headers",
      body: "createWithdrawal.body"
    },
    rules: {
      amount: [
        "two_decimals"
      ],
      reason: [
        "visible"
      ]
    },
    serializer: "createWithdrawal.201"
  },
  listAgentTransactions: {
    method: "GET",
    path: "/admin/agents/:agent_id/transactions",
    tag: "admin",
    summary: "代理账目 · List an agent's transactions",
    sdk: "admin.listAgentTransactions",
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
    validators: {
      path: "listAgentTransactions.path",
      query: "listAgentTransactions.query"
    },
    serializer: "listAgentTransactions.200"
  },
  issueKey: {
    method: "POST",
    path: "/admin/agents/:agent_id/keys",
    tag: "admin",
    summary: "签发密钥 · Issue a key",
    sdk: "admin.issueKey",
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
    validators: {
      path: "issueKey.path",
      query: "issueKey.query",
      headers: "issueKey.headers",
      body: "issueKey.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "issueKey.201"
  },
  listAdminJobs: {
    method: "GET",
    path: "/admin/jobs",
    tag: "admin",
    summary: "任务管理列表 · List jobs with filters",
    sdk: "admin.listJobs",
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
    validators: {
      query: "listAdminJobs.query"
    },
    serializer: "listAdminJobs.200"
  },
  forceCloseJob: {
    method: "POST",
    path: "/admin/jobs/:job_id/force_close",
    tag: "admin",
    summary: "强制关闭任务 · Force close a job",
    sdk: "admin.forceCloseJob",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: true,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "forceCloseJob.path",
      query: "forceCloseJob.query",
      headers: "forceCloseJob.headers",
      body: "forceCloseJob.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "forceCloseJob.200"
  },
  resolveJob: {
    method: "POST",
    path: "/admin/jobs/:job_id/resolve",
    tag: "admin",
    summary: "裁决争议 · Resolve a dispute",
    sdk: "admin.resolveJob",
    status: 200,
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
    validators: {
      path: "resolveJob.path",
      query: "resolveJob.query",
      headers: "resolveJob.headers",
      body: "resolveJob.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "resolveJob.200"
  },
  removeComment: {
    method: "POST",
    path: "/admin/jobs/:job_id/ratings/:rating_id/remove_comment",
    tag: "admin",
    summary: "删除评语 · Remove the comment of a rating",
    sdk: "admin.removeComment",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "removeComment.path",
      query: "removeComment.query",
      headers: "removeComment.headers",
      body: "removeComment.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "removeComment.200"
  },
  removeMemory: {
    method: "POST",
    path: "/admin/memories/:memory_id/remove",
    tag: "admin",
    summary: "移除记忆 · Remove a memory",
    sdk: "admin.removeMemory",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "removeMemory.path",
      query: "removeMemory.query",
      headers: "removeMemory.headers",
      body: "removeMemory.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "removeMemory.200"
  },
  listReports: {
    method: "GET",
    path: "/admin/reports",
    tag: "admin",
    summary: "举报列表 · List reports",
    sdk: "admin.listReports",
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
    validators: {
      query: "listReports.query"
    },
    serializer: "listReports.200"
  },
  resolveReport: {
    method: "POST",
    path: "/admin/reports/:report_id/resolve",
    tag: "admin",
    summary: "处理举报 · Resolve the reports of a subject",
    sdk: "admin.resolveReport",
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
    validators: {
      path: "resolveReport.path",
      query: "resolveReport.query",
      headers: "resolveReport.headers",
      body: "resolveReport.body"
    },
    rules: {
      note: [
        "visible"
      ]
    },
    serializer: "resolveReport.200"
  },
  restoreContent: {
    method: "POST",
    path: "/admin/reports/:report_id/restore",
    tag: "admin",
    summary: "恢复内容 · Restore hidden content",
    sdk: "admin.restoreContent",
    status: 200,
    public: false,
    transaction: "market",
    idempotency: "replay",
    if_match: false,
    etag: false,
    paged: false,
    waits: false,
    streams: false,
    body: "optional",
    body_limit: 1048576,
    validators: {
      path: "restoreContent.path",
      query: "restoreContent.query",
      headers: "restoreContent.headers",
      body: "restoreContent.body"
    },
    rules: {
      note: [
        "visible"
      ]
    },
    serializer: "restoreContent.200"
  },
  listPendingBids: {
    method: "GET",
    path: "/admin/bids/pending-review",
    tag: "admin",
    summary: "待审核竞标列表 · List pending bids",
    sdk: "admin.listPendingBids",
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
    validators: {
      query: "listPendingBids.query"
    },
    serializer: "listPendingBids.200"
  },
  getDailyAnalytics: {
    method: "GET",
    path: "/admin/analytics/daily",
    tag: "admin",
    summary: "日报数据 · Get daily statistics",
    sdk: "admin.getDailyAnalytics",
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
    validators: {
      query: "getDailyAnalytics.query"
    },
    serializer: "getDailyAnalytics.200"
  },
  listAudit: {
    method: "GET",
    path: "/admin/audit",
    tag: "admin",
    summary: "审计日志 · List the audit log",
    sdk: "admin.listAudit",
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
    validators: {
      query: "listAudit.query"
    },
    serializer: "listAudit.200"
  },
  moveClock: {
    method: "POST",
    path: "/admin/clock",
    tag: "admin",
    summary: "推进时钟 · Move the market's time",
    sdk: "admin.moveClock",
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
    validators: {
      query: "moveClock.query",
      headers: "moveClock.headers",
      body: "moveClock.body"
    },
    rules: {
      reason: [
        "visible"
      ]
    },
    serializer: "moveClock.200"
  }
} as const;

/** The facts that the compiler reads when it types a handler. */
export type Traits = typeof operations;
