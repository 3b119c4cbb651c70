-- The audit log also has the keys that admins make and revoke for themselves.
alter table audit
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment', 'issue_key', 'remove_memory', 'move_clock', 'create_key', 'revoke_key'
  ));
