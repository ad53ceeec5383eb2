# "Become a member now" leads to this choice.

enroll-now-title = 立即注册
enroll-now-lead = 贵组织是首次加入计划，还是已由同事注册？
enroll-now-deleted = 您填写的所有内容已删除。

enroll-now-new-title = 我的组织尚未注册
enroll-now-new-text = 您填写组织信息、签署协议，并成为首位管理员。之后可以将该角色移交他人。
enroll-now-new-point-register = 公司登记的名称和地址
enroll-now-new-point-signer = 有权代表组织签署的人员
enroll-now-new-point-minutes = 约十分钟，可以中途暂停
enroll-now-enroll-my-organization = 注册我的组织

enroll-now-member-title = 我的组织已是会员
enroll-now-member-text = 您申请与该组织关联，由组织的管理员决定。
enroll-now-member-point-name = 组织名称或其合作伙伴计划 ID
enroll-now-member-point-mail = 您的工作电子邮件地址
enroll-now-member-point-minutes = 约两分钟
enroll-now-associate-as-an-individual = 以个人身份关联
