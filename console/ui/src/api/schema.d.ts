// Made by `npm run api` from the server's OpenAPI description. Not edited by hand.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 座席与话机 · seats and telephones */
        get: operations["look_api_accounts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新下发 · tell the exchange again */
        post: operations["apply_api_accounts_apply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/monitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新增监听话机 · a listener's telephone */
        post: operations["add_monitor_api_accounts_monitors_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/monitors/{monitor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除 · remove a telephone */
        delete: operations["remove_monitor_api_accounts_monitors__monitor__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/monitors/{monitor}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 话机参数 · what its telephone is told */
        get: operations["monitor_phone_api_accounts_monitors__monitor__phone_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/monitors/{monitor}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换密码 · a new secret */
        post: operations["new_monitor_secret_api_accounts_monitors__monitor__secret_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新增座席 · add seats
         * @description All of them or none; each with a secret of its own.
         */
        post: operations["add_seats_api_accounts_seats_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/seats/{seat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改座席 · change a seat */
        put: operations["change_seat_api_accounts_seats__seat__put"];
        post?: never;
        /**
         * 删除座席 · remove a seat
         * @description While the exchange is away nobody sits down there either: the tables' word is enough.
         */
        delete: operations["remove_seat_api_accounts_seats__seat__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/seats/{seat}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 话机参数 · what its telephone is told
         * @description Looking at a secret leaves a line in the audit log.
         */
        get: operations["seat_phone_api_accounts_seats__seat__phone_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/seats/{seat}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换密码 · a new secret */
        post: operations["new_seat_secret_api_accounts_seats__seat__secret_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 话务员当日 · how agents spend the day */
        get: operations["agents_api_agents_day_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocked-callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 黑名单 · blocked callers */
        get: operations["blocked_api_blocked_callers_get"];
        put?: never;
        /**
         * 拉黑 · block a caller
         * @description A number that is blocked already gets the new reason and end.
         */
        post: operations["block_caller_api_blocked_callers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocked-callers/{blocked}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解除 · open the hotline again */
        delete: operations["unblock_caller_api_blocked_callers__blocked__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分中心 · headquarters, provinces, cities
         * @description A country has hundreds of thousands of prefixes: they are told to who asks for them.
         */
        get: operations["look_api_branches_get"];
        put?: never;
        /** 新增分中心 · add a branch */
        post: operations["add_api_branches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/branches/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改分中心 · names, place, areas
         * @description Who sees what changes with the next request.
         */
        put: operations["change_api_branches__code__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/branches/{code}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 关闭、重开 · close, open again */
        put: operations["be_active_api_branches__code__active_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 话务记录 · the ledger in pages */
        get: operations["calls_api_calls_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一通电话 · one call, and why it went there */
        get: operations["call_api_calls__call__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通话的录音 · recordings of a call
         * @description What there is of the call and what becomes of it; hearing it is a right of its own.
         */
        get: operations["of_call_api_calls__call__recordings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目录 · lists of the centre */
        get: operations["lists_api_catalogue_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户资料 · the register
         * @description By a part of the name or by a whole number: masked digits cannot be found out by trying.
         */
        get: operations["look_api_customers_get"];
        put?: never;
        /** 新增客户 · add a customer */
        post: operations["add_api_customers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户 · one customer, with whole numbers */
        get: operations["open_one_api_customers__customer__get"];
        /** 修改客户 · change a customer */
        put: operations["change_api_customers__customer__put"];
        post?: never;
        /** 删除客户 · remove a customer */
        delete: operations["remove_api_customers__customer__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入名单 · take in a list (XLSX or CSV)
         * @description Columns name, class, numbers. Good rows are taken in even when others are bad, unless only tried.
         */
        post: operations["take_in_api_customers_list_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 座席桌面 · the desk
         * @description The seat of whoever asks, with its caller; without a seat, the free ones of one's posts.
         */
        get: operations["look_api_desk_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通话客户资料 · the CRM's data of who is in the seat's call */
        get: operations["of_the_call_api_desk_customer_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通话辅助 · help with the call at one's seat while it goes on
         * @description Words of both sides, what to avoid, what a ticket would say. Only of the call at one's own seat.
         */
        get: operations["help_now_api_desk_help_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/phone/{seat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 浏览器话机帐号 · account of the browser's phone
         * @description Only for whoever sits there, and only where the phone is a browser.
         */
        get: operations["phone_api_desk_phone__seat__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草稿列表 · drafts that wait
         * @description Extractors see their own, seniors those that were handed on to them.
         */
        get: operations["drafts_api_drafts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草稿 · one draft with its words */
        get: operations["draft_api_drafts__draft__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改草稿 · correct fields */
        patch: operations["correct_api_drafts__draft__patch"];
        trace?: never;
    };
    "/api/drafts/{draft}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认 · make it a ticket */
        post: operations["confirm_api_drafts__draft__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/hand_on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转交 · hand it on to seniors
         * @description What an extractor cannot handle becomes the seniors'.
         */
        post: operations["hand_on_api_drafts__draft__hand_on_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废 · it is no ticket */
        post: operations["refuse_api_drafts__draft__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急记录 · emergencies and drills */
        get: operations["history_api_emergency_get"];
        /**
         * 进入应急模式 · begin emergency mode
         * @description One that runs already ends with it.
         */
        put: operations["begin_api_emergency_put"];
        post?: never;
        /** 结束应急模式 · end emergency mode */
        delete: operations["end_api_emergency_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency/{emergency}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 演练总结 · what was learned
         * @description Once it is over.
         */
        put: operations["conclude_api_emergency__emergency__conclusion_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency/{emergency}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应急与演练报告 · how it went
         * @description Who was called in and when they came, and callers in its time.
         */
        get: operations["report_api_emergency__emergency__report_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急预案 · emergency plans */
        get: operations["plans_api_emergency_plans_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 障碍 · faults, the newest first */
        get: operations["page_api_faults_get"];
        put?: never;
        /**
         * 申报障碍 · report a fault
         * @description It is to be mended within the time of its severity, counted from now.
         */
        post: operations["report_api_faults_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项障碍 · one fault and how it was followed */
        get: operations["one_api_faults__fault__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/faults/{fault}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 跟踪 · progress, mended, back again */
        post: operations["follow_api_faults__fault__steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现场 · the floor as it is now */
        get: operations["floor_api_floor_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 健康 · is it up
         * @description For load balancers and start-up scripts; tells nothing else to who is not signed in.
         */
        get: operations["health_api_health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文本收件 · papers by how they stand */
        get: operations["papers_api_inbox_get"];
        put?: never;
        /**
         * 登记收件 · a paper has come; also for a mail or fax gateway
         * @description A gateway signs with `Authorization: Bearer` and the line `gateway` of secrets.toml.
         *
         *     Sent again with the same key, it is the same paper, and the answer is 200.
         */
        post: operations["register_api_inbox_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份收件 · one paper with the form that its words suggest */
        get: operations["paper_api_inbox__paper__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 搁置收件 · it needs no ticket, and why */
        post: operations["put_aside_api_inbox__paper__aside_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取回收件 · it is to be entered */
        post: operations["bring_back_api_inbox__paper__back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传原件 · the original as it came, 8 MB at most
         * @description The same content again is the same file.
         */
        post: operations["attach_api_inbox__paper__files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接手收件 · take a paper */
        post: operations["take_api_inbox__paper__take_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{paper}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入工单 · enter a paper as a ticket
         * @description Its source and the time of receipt are the paper's own, whatever is sent.
         */
        post: operations["enter_api_inbox__paper__ticket_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文档备份 · originals of a period with a list, as one ZIP; audited
         * @description Both days are whole ones of the centre; a month at most.
         */
        get: operations["backup_api_inbox_backup_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收件原件 · the original of a paper, also for whoever may see its ticket */
        get: operations["original_api_inbox_files__file__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 知识条目 · articles, the last changed first
         * @description Those that are not published are shown to whoever keeps the knowledge base.
         */
        get: operations["pages_api_knowledge_articles_get"];
        put?: never;
        /** 新建条目 · write a new article, still a draft */
        post: operations["begin_api_knowledge_articles_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 知识条目 · one article with its versions */
        get: operations["article_api_knowledge_articles__article__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认已阅 · confirm having read it */
        post: operations["read_api_knowledge_articles__article__read_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 阅读情况 · who has read the version in force */
        get: operations["who_has_read_api_knowledge_articles__article__readers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布、复核、下线 · publish, look at again, withdraw */
        post: operations["step_api_knowledge_articles__article__steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 引用到工单 · into the thread of a ticket */
        post: operations["use_api_knowledge_articles__article__uses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/articles/{article}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修订条目 · write another version */
        post: operations["write_api_knowledge_articles__article__versions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待复核条目 · articles to be looked at again within a month */
        get: operations["due_api_knowledge_due_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 输入提示 · what fits so far, or what fits a ticket's text */
        get: operations["hints_api_knowledge_hints_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 知识库列表 · kinds of articles, subjects of suggestions, addressees */
        get: operations["lists_api_knowledge_lists_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提议 · what is proposed for the knowledge base
         * @description Launches are those that nobody has announced.
         */
        get: operations["proposed_api_knowledge_proposals_get"];
        put?: never;
        /**
         * 提议入库 · hand something to the librarian
         * @description A difficult answer, a change of rules, new business before its launch, or a paper.
         */
        post: operations["propose_api_knowledge_proposals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/proposals/{proposal}/declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采用 · not for the knowledge base, and why */
        post: operations["decline_api_knowledge_proposals__proposal__declined_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/proposals/{proposal}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发推广通知 · the launch notice, to everybody
         * @description Refused while no published article holds on the day of the launch.
         */
        post: operations["announce_api_knowledge_proposals__proposal__notice_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/proposals/{proposal}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已有条目 · an article that is there covers it */
        post: operations["take_api_knowledge_proposals__proposal__taken_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检索 · search, and say so in the log */
        post: operations["search_api_knowledge_searches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/searches/{search}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打开检索结果 · a hit of one's own search was opened */
        post: operations["opened_api_knowledge_searches__search__opened_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待阅条目 · what one has still to read */
        get: operations["unread_api_knowledge_unread_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送文件 · letters that were sent */
        get: operations["letters_api_library_letters_get"];
        put?: never;
        /** 报送建议 · send sorted suggestions in writing */
        post: operations["send_api_library_letters_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/letters/{letter}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送文件 · a letter as DOCX or PDF */
        get: operations["letter_file_api_library_letters__letter__file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/originals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 原件 · papers to be filed, or where the others lie
         * @description One is filed by the ticket's own act `file_original`, whose words say where it lies.
         */
        get: operations["originals_api_library_originals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 满意度结果分类 · results of surveys, sorted by what they are about
         * @description Both days are whole ones of the centre.
         */
        get: operations["results_api_library_results_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/searches/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检索分析 · how the searches of a month went */
        get: operations["searches_api_library_searches__month__get"];
        /** 检索分析意见 · a month was looked through, and what follows */
        put: operations["review_api_library_searches__month__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用户建议 · suggestions to sort, to send, or sent */
        get: operations["look_api_library_suggestions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/suggestions/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 整理建议 · sort a suggestion */
        put: operations["sort_api_library_suggestions__ticket__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可旁听的通话 · calls in one's scope, and one's own line */
        get: operations["listening_api_listening_get"];
        put?: never;
        /**
         * 旁听 · hear a call, or switch to it
         * @description The own telephone rings once; a line that is up goes on to the call.
         */
        post: operations["listen_api_listening_post"];
        /** 停止 · stop */
        delete: operations["stop_api_listening_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 旁听时的文字 · words of the call that one hears now
         * @description Of the call of one's own session, which stands in the audit log; without one there are none.
         */
        get: operations["words_api_listening_help_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 耳语、插话 · whisper or barge */
        put: operations["change_mode_api_listening_mode_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 旁听下一通 · hear an agent's next call */
        post: operations["listen_next_api_listening_next_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 监听话机帐号 · account of one's own phone in the browser
         * @description Only where that phone is a browser: it registers by itself, and answers by itself.
         */
        get: operations["phone_api_listening_phone_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 旁听记录 · one's own sessions */
        get: operations["sessions_api_listening_sessions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{name}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 扩充分类 · add or rename a value */
        put: operations["keep_api_lists__name___value__put"];
        post?: never;
        /** 删除分类 · while no ticket has it */
        delete: operations["take_away_api_lists__name___value__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manager/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经理热线工单 · overdue, refused or to be ruled on, the latest first */
        get: operations["cases_api_manager_cases_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manager/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有异议的调查 · surveys that the customer contradicts, the oldest first */
        get: operations["disputes_api_manager_disputes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manager/disputes/{survey}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定 · whose fault it is */
        post: operations["ruling_api_manager_disputes__survey__ruling_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manager/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 普遍问题 · the most frequent complaints of a period */
        get: operations["problems_api_manager_problems_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manager/problems/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 书面报告 · the report to those who decide, as PDF */
        post: operations["report_api_manager_problems_report_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的消息 · what I got and what I sent
         * @description What is handed out here counts as delivered. Nobody sees anybody else's.
         */
        get: operations["own_api_messages_get"];
        put?: never;
        /** 发消息 · to a seat, a post, a queue, everybody */
        post: operations["send_api_messages_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复 · answer who sent it */
        post: operations["answer_api_messages__message__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已读 · I have read it */
        post: operations["read_api_messages__message__read_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 派单列表 · orders, the newest first; a department sees its own */
        get: operations["orders_api_orders_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张派单 · one order with what its reader needs of the ticket */
        get: operations["order_api_orders__order__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传图片 · a picture for the handling report, JPEG or PNG */
        post: operations["take_picture_api_orders__order__pictures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈进度 · the department tells how far it is */
        post: operations["progress_api_orders__order__progress_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回单 · the department has done it */
        post: operations["reply_api_orders__order__reply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退单 · the department returns it, with reason and evidence */
        post: operations["give_back_api_orders__order__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 二次审核 · second review by a senior */
        post: operations["review_api_orders__order__review_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 现场处理 · call, check, appointment, visit, report */
        post: operations["do_work_api_orders__order__work_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待回电 · call-backs with place and limit */
        get: operations["all_call_backs_api_outbound_call_backs_get"];
        put?: never;
        /** 约定回电 · promise a call-back */
        post: operations["promise_api_outbound_call_backs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/call-backs/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消回电 · withdraw */
        delete: operations["withdraw_api_outbound_call_backs__row__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/do-not-call/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 勿扰 · never call */
        put: operations["bar_api_outbound_do_not_call__number__put"];
        post?: never;
        /** 解除勿扰 · may be called */
        delete: operations["unbar_api_outbound_do_not_call__number__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 外呼名单 · lists with their progress */
        get: operations["all_lists_api_outbound_lists_get"];
        put?: never;
        /**
         * 导入名单 · a list from CSV
         * @description First row `number,name`. Bad rows are told one by one, the others taken; it is paused at first.
         */
        post: operations["add_list_api_outbound_lists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/lists/{row}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单结果 · results number by number */
        get: operations["list_numbers_api_outbound_lists__row__numbers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/lists/{row}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启停名单 · run, pause, stop */
        post: operations["move_api_outbound_lists__row__state_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定时提醒 · reminders, one's own or all */
        get: operations["all_reminders_api_outbound_reminders_get"];
        put?: never;
        /** 新建提醒 · remind at a time */
        post: operations["remind_api_outbound_reminders_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/reminders/{row}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已执行 · carried out */
        post: operations["done_api_outbound_reminders__row__done_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbound/reminders/{row}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改期 · postpone */
        post: operations["postpone_api_outbound_reminders__row__postpone_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单据归档 · every paper by its kind or its ticket, the newest first */
        get: operations["papers_api_papers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员 · members of staff, of one's own branch and those below
         * @description By login; `q` is a part of the login or the name.
         */
        get: operations["people_api_people_get"];
        put?: never;
        /** 新增人员 · add a member of staff */
        post: operations["add_api_people_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{login}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改姓名、岗位与分中心 · name, posts, branch
         * @description Other posts hold at once. What a person sits at they must leave before a post is taken from them.
         */
        put: operations["change_api_people__login__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{login}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 离职、复职 · leave, come back */
        put: operations["be_active_api_people__login__active_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{login}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码 · a new password
         * @description Every session of this person ends.
         */
        post: operations["reset_password_api_people__login__password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告图片 · a picture of a handling report */
        get: operations["picture_api_pictures__picture__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 投诉点位 · coordinates of complaints for later planning
         * @description No map is shown here: the file goes to whatever plans the network. Both days are whole ones.
         */
        get: operations["reported_places_api_places_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时限规则 · time limits in force today */
        get: operations["read_api_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 时限预演 · another limit on every open ticket; nothing is changed */
        post: operations["what_if_api_policies_what_if_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提示音 · what callers hear */
        get: operations["look_api_prompts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/{language}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 替换 · replace by an audio file of any kind
         * @description Cut to the sound, brought to the loudness of the others; callers hear it from the next time on.
         */
        put: operations["replace_api_prompts__language___name__put"];
        post?: never;
        /** 恢复 · as it was shipped */
        delete: operations["restore_api_prompts__language___name__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts/{language}/{name}/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试听 · listen to one */
        get: operations["sound_api_prompts__language___name__sound_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质检任务 · the sample, the newest first
         * @description To do is what nobody has graded, and what waits for a second, blind card.
         */
        get: operations["checks_api_quality_checks_get"];
        put?: never;
        /**
         * 不定期抽查 · a check beside the sample
         * @description Of a call also while one listens to it; one that is drawn already is given back.
         */
        post: operations["spot_check_api_quality_checks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项质检 · one check: card, work, recording, words */
        get: operations["one_api_quality_checks__check__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉 · appeal */
        post: operations["appeal_api_quality_checks__check__appeal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 裁定申诉 · decide an appeal
         * @description By another inspector. Upheld, the card is set aside, unchanged, and the work is graded anew.
         */
        post: operations["decide_api_quality_checks__check__decision_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈 · told, with a plan */
        post: operations["feedback_api_quality_checks__check__feedback_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 评分 · keep marks */
        put: operations["mark_api_quality_checks__check__marks_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/reworked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 整改完成 · done again */
        post: operations["reworked_api_quality_checks__check__reworked_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已阅 · one's own is seen */
        post: operations["seen_api_quality_checks__check__seen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/checks/{check}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签名 · sign the card
         * @description Nothing of a signed card changes. Below the mark the work is to be done again.
         */
        post: operations["sign_api_quality_checks__check__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 辅导名单 · who needs coaching, in what */
        get: operations["coaching_api_quality_coaching_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样公示 · each day's draw with its seed */
        get: operations["draws_api_quality_draws_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/draws/{day}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复核抽样 · a draw done again from its seed */
        get: operations["draw_again_api_quality_draws__day___kind__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质检月报 · the month's report
         * @description Whoever only sees own results sees it once it is published.
         */
        get: operations["month_api_quality_months__month__get"];
        put?: never;
        /** 公布月报 · publish the report */
        post: operations["publish_api_quality_months__month__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的质检结果 · one's own results */
        get: operations["own_api_quality_own_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改 · what is to be told and done again */
        get: operations["rework_api_quality_rework_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每周抽查 · checks a person had in a week */
        get: operations["week_api_quality_week_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{recording}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 录音 · the sound */
        get: operations["audio_api_recordings__recording__audio_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{recording}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 法律保留 · set a legal hold */
        put: operations["hold_api_recordings__recording__hold_put"];
        post?: never;
        /** 解除保留 · lift the hold */
        delete: operations["lift_api_recordings__recording__hold_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{recording}/peaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 波形 · how loud it is when */
        get: operations["peaks_api_recordings__recording__peaks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 录音完整性 · the proof of completeness
         * @description The current day as it is now, then what was kept of the days before.
         */
        get: operations["completeness_api_recordings_completeness_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报表样式 · the forms, and how they came to be what they are */
        get: operations["look_api_report_forms_get"];
        put?: never;
        /**
         * 提出修改 · propose a change
         * @description Nothing changes until somebody else approves it.
         */
        post: operations["propose_api_report_forms_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-forms/{change}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准或退回 · approve or refuse a change */
        post: operations["decide_api_report_forms__change__decision_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报表 · reports, and what falls due */
        get: operations["look_api_reports_get"];
        put?: never;
        /**
         * 生成报表 · generate a report
         * @description Of a period that has ended; again while it is not released.
         */
        post: operations["generate_api_reports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报表 · one report with its tables */
        get: operations["open_one_api_reports__report__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出 · a report as XLSX, PDF or CSV, in Chinese or English
         * @description Every export stands in the audit log before its file is handed out.
         */
        get: operations["export_api_reports__report__file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核、发布 · check, release
         * @description Each by another person than all before; released, a report stays as it is.
         */
        post: operations["step_api_reports__report__steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计项 · figures, and what they can be grouped by */
        get: operations["figures_api_reports_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 即时统计 · figures of any period
         * @description Of the week, month, quarter or year that a day lies in, as far as it has come.
         */
        get: operations["figures_of_api_reports_look_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数字的明细 · the rows that a number is made of
         * @description By the same definition as the number, as the books are now. Of a trend, the part is a period itself.
         */
        get: operations["rows_of_api_reports_rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{week}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一周班务 · a week's roster
         * @description The draft where there is one, else what is published; with its problems and the forecast beside it.
         */
        get: operations["read_api_rosters__week__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{week}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 排班 · give shifts
         * @description Each cell of a person and a day is as sent from now on. The first change of a week makes its draft.
         */
        put: operations["change_api_rosters__week__cells_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{week}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自动排班 · propose a roster
         * @description Shifts by the forecast and the working-time rules, in place of those of the draft; standby stays.
         */
        post: operations["propose_api_rosters__week__proposal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{week}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布班务 · publish the roster
         * @description As a version that never changes; whoever has other shifts than before gets a message.
         */
        post: operations["publish_api_rosters__week__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/assessments/{login}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 班务考核 · assess a month
         * @description Of attendance, as the seats say it, and attitude; once, after the month, never one's own.
         */
        put: operations["assess_api_rosters_assessments__login___month__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 考勤 · planned and real attendance
         * @description At most 62 days; assessments are those of the month of the first day.
         */
        get: operations["attended_api_rosters_attendance_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标质询 · figures in doubt */
        get: operations["doubts_api_rosters_questions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复质询 · answer a doubt */
        post: operations["answer_api_rosters_questions__question__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请假与换班 · leave and swaps */
        get: operations["wished_api_rosters_wishes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/wishes/{wish}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批 · approve or refuse
         * @description What is approved stands in the roster at once, as a version of its own. Nobody approves their own.
         */
        post: operations["decide_api_rosters_wishes__wish__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签入 · log in at a seat
         * @description The signed-in person takes a seat of a post they hold, and is not ready at first.
         */
        post: operations["log_in_api_seats__seat__agent_post"];
        /** 签出 · log out */
        delete: operations["log_out_api_seats__seat__agent_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前用户 · the seat's caller
         * @description With whoever sent the caller, why, and the ticket: also for the seat that is being asked.
         */
        get: operations["seat_call_api_seats__seat__call_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 三方通话 · conference of three */
        post: operations["confer_api_seats__seat__conference_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 咨询 · ask another seat
         * @description The caller hears music; then complete, confer, or go back.
         */
        post: operations["consult_api_seats__seat__consultation_post"];
        /** 取消咨询 · go back to the caller */
        delete: operations["cancel_api_seats__seat__consultation_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/consultation/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转交 · complete the transfer */
        post: operations["complete_api_seats__seat__consultation_complete_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可转接的目标 · where callers may be sent */
        get: operations["destinations_api_seats__seat__destinations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保持 · hold */
        post: operations["hold_api_seats__seat__hold_post"];
        /** 恢复 · resume */
        delete: operations["resume_api_seats__seat__hold_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 临时调度 · move into or out of a queue
         * @description Until a time, or until it is ended; a call under way is not interrupted.
         */
        post: operations["move_api_seats__seat__moves_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/moves/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束调度 · end a move */
        delete: operations["end_move_api_seats__seat__moves__queue__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/recording-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 暂停录音 · pause the recording
         * @description An agent their own talk, a supervisor any. Twice is once; it goes on by itself at `until`.
         */
        put: operations["pause_api_seats__seat__recording_pause_put"];
        post?: never;
        /** 恢复录音 · the recording goes on */
        delete: operations["resume_api_seats__seat__recording_pause_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 示闲、示忙 · ready or not ready
         * @description An agent their own seat, a supervisor any: that is forced and shown so.
         *
         *     Without a reason it is the first one of the centre that this post may give.
         */
        post: operations["change_api_seats__seat__state_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/stretches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 状态轨迹 · the seat's states of a day */
        get: operations["stretches_api_seats__seat__stretches_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 直接转接 · blind transfer */
        post: operations["send_api_seats__seat__transfer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{seat}/wrap-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束话后处理 · end the wrap-up early */
        delete: operations["end_wrap_up_api_seats__seat__wrap_up_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 · who is signed in */
        get: operations["here_api_session_get"];
        put?: never;
        /** 登录 · sign in */
        post: operations["enter_api_session_post"];
        /**
         * 退出 · sign out
         * @description Also without a valid session: who wants out gets out.
         */
        delete: operations["leave_api_session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 锁屏 · lock a screen that was left alone
         * @description Refused while the person takes calls at a seat: within 15 seconds nobody types a password.
         */
        post: operations["lock_screen_api_session_lock_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改密码 · change one's own password
         * @description This session goes on, every other one of this person ends.
         */
        put: operations["change_password_api_session_password_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解锁 · unlock with one's password */
        post: operations["unlock_screen_api_session_unlock_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 值班日志 · the log of a day */
        get: operations["read_api_shift_log_get"];
        put?: never;
        /**
         * 记一笔 · a note, a fault, a hand-over
         * @description Whoever hands over signs by writing it.
         */
        post: operations["write_api_shift_log_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-log/{entry}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 故障恢复 · the fault is mended */
        post: operations["recover_api_shift_log__entry__recovery_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-log/{entry}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接班 · I take over
         * @description Signed by somebody else than who handed over.
         */
        post: operations["take_over_api_shift_log__entry__signature_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统状态 · health of every part */
        get: operations["status_api_status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时事件 · facts as they happen
         * @description Facts as `data: {"topic", "payload"}`; `heartbeat` every 10 s; `resync` when facts were missed.
         */
        get: operations["stream_api_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 投诉激增 · surges of complaints
         * @description They are found over all branches: headquarters decides.
         */
        get: operations["look_api_surges_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surges/{surge}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准或退回 · approve or refuse what is proposed */
        post: operations["decide_api_surges__surge__decision_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待调查 · due surveys, overdue ones first */
        get: operations["due_api_surveys_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次调查 · one survey, with the whole number */
        get: operations["open_one_api_surveys__survey__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记结果 · what the customer said */
        post: operations["answers_api_surveys__survey__answers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 呼叫客户 · call the customer from one's own seat
         * @description The seat of whoever asks rings first, and no other.
         */
        post: operations["call_api_surveys__survey__call_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拒绝评价 · the customer would not say */
        post: operations["declined_api_surveys__survey__declined_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出异议 · the customer says otherwise */
        post: operations["contest_api_surveys__survey__dispute_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记回访 · the supervisor has called */
        post: operations["follow_up_api_surveys__survey__follow_ups_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{survey}/no-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无人接听 · called in vain */
        post: operations["no_answer_api_surveys__survey__no_answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/dissatisfied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 不满意回访 · calls owed to the dissatisfied, overdue ones first */
        get: operations["dissatisfied_api_surveys_dissatisfied_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 满意度 · thirty days in figures, silence apart */
        get: operations["figures_api_surveys_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调查内容 · what is asked, from the centre's list */
        get: operations["questions_api_surveys_questions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 生产指标 · targets and what was reached */
        get: operations["read_api_targets__month__get"];
        /** 下达指标 · set targets */
        put: operations["plan_api_targets__month__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{month}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分解指标 · break targets down
         * @description The centre's targets to groups and persons: counts by hours in the roster, the others as they are.
         */
        post: operations["break_down_api_targets__month__breakdown_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单列表 · tickets, the newest first */
        get: operations["tickets_api_tickets_get"];
        put?: never;
        /** 录入工单 · enter a ticket by hand */
        post: operations["enter_ticket_api_tickets_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张工单 · one ticket with thread, orders and explained clocks */
        get: operations["ticket_api_tickets__number__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理工单 · do something to a ticket
         * @description One of `actions` of the ticket; each needs words, but resume.
         */
        post: operations["act_api_tickets__number__acts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 约定回电 · record the question, call back with the answer */
        post: operations["promise_call_back_api_tickets__number__call_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单客户资料 · the CRM's data of a ticket's customer; audited */
        get: operations["of_the_ticket_api_tickets__number__customer_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发单 · issue an order
         * @description It leaves at once, or waits for a senior's second review (180.1.8).
         */
        post: operations["issue_api_tickets__number__orders_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{number}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充申诉 · what a customer adds, straight from the call, to whomever the ticket belongs */
        post: operations["add_supplement_api_tickets__number__supplements_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可接手的同事 · who can take a ticket over
         * @description With `branch`: who can take over a ticket that it holds.
         */
        get: operations["colleagues_api_tickets_colleagues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同号码同业务的已有工单 · earlier tickets of the same number and business
         * @description Before a second complaint is made of one: a supplement becomes a chase order.
         */
        get: operations["look_alikes_api_tickets_similar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 大屏 · figures of the queues
         * @description The same as the bus tells on `queue/{queue}/figures`.
         */
        get: operations["wall_board_api_wall_board_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的班次 · my shifts
         * @description Published ones of 31 days back and 35 ahead, how the past ones went, and the colleagues' to swap.
         */
        get: operations["own_api_work_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的指标 · my figures of a month
         * @description Of the statistical month that ends in this one, beside those of the whole centre.
         */
        get: operations["own_month_api_work_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请假 · ask for leave */
        post: operations["leave_api_work_leave_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 质询指标 · question a figure
         * @description What the person sees is kept with what they say of it.
         */
        post: operations["question_api_work_questions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换班 · ask to swap
         * @description The colleague agrees first, then somebody who plans approves.
         */
        post: operations["swap_api_work_swaps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的申请 · my leave and swaps
         * @description Those that one made, and those of colleagues that concern one.
         */
        get: operations["own_wishes_api_work_wishes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/wishes/{wish}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意、撤回 · agree, withdraw */
        post: operations["step_api_work_wishes__wish__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountLevel
         * @description Whether a customer is a key account, and whose limits of contact and repair hold (net.2.3).
         * @enum {string}
         */
        AccountLevel: "none" | "local" | "provincial";
        /**
         * Accounts
         * @description `nodes`: the exchanges that a new telephone may belong to, the usual one first.
         */
        Accounts: {
            /** Listeners */
            listeners: components["schemas"]["Listener"][];
            /** Monitors */
            monitors: components["schemas"]["MonitorAccount"][];
            /**
             * Nodes
             * @example [
             *       "ast1"
             *     ]
             */
            nodes: string[];
            /** Seats */
            seats: components["schemas"]["SeatAccount"][];
        };
        /**
         * AccountView
         * @description A key account: `preference` is what it is granted (hot.5.1.3).
         */
        AccountView: {
            /**
             * Account Manager
             * @example lina
             */
            account_manager: string;
            /**
             * Customer Manager
             * @example wangqiang
             */
            customer_manager: string;
            level: components["schemas"]["AccountLevel"];
            /**
             * Preference
             * @example 故障优先上门，资费八折
             */
            preference: string;
        };
        /**
         * Action
         * @enum {string}
         */
        Action: "note" | "inform" | "file_original" | "verify" | "grade" | "plan" | "delay" | "supplement" | "direct" | "hand_over" | "escalate" | "send_up" | "send_down" | "call_back" | "wait" | "resume" | "dispatch" | "chase" | "urge" | "withdraw" | "second_dispatch" | "review" | "progress" | "contact" | "check" | "appoint" | "move" | "visit" | "report" | "reply" | "return" | "refer" | "rule" | "answer" | "survey" | "dissatisfy" | "call" | "confirm" | "dispute" | "settle" | "reopen" | "archive";
        /**
         * AgentDay
         * @description Seconds since the day began, or since the first log-in; `not_ready` by reason.
         */
        AgentDay: {
            /**
             * Agent
             * @example lina
             */
            agent: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Not Ready */
            not_ready: {
                [key: string]: number;
            };
            /** Offline */
            offline: number;
            /** Posts */
            posts: components["schemas"]["Post"][];
            /** Ready */
            ready: number;
            /** Ringing */
            ringing: number;
            /** Talking */
            talking: number;
            /** Wrap Up */
            wrap_up: number;
        };
        /**
         * AgentTime
         * @description One seat's share of the call.
         */
        AgentTime: {
            /** Conference Seconds */
            conference_seconds: number;
            /** Consult Seconds */
            consult_seconds: number;
            /** Hold Seconds */
            hold_seconds: number;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /** Talk Seconds */
            talk_seconds: number;
        };
        /**
         * AlarmView
         * @description The seat has rung `since`; `at` is when it was raised, `due` the limit it speaks of.
         */
        AlarmView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /**
             * Clause
             * @example 180.1.3
             */
            clause: string;
            /**
             * Due
             * Format: date-time
             */
            due: string;
            /**
             * Kind
             * @example breach
             */
            kind: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /**
         * Amends
         * @description What a customer who had to complain again is given (180.5.4).
         * @enum {string}
         */
        Amends: "apology" | "explanation" | "remedy";
        /**
         * Answerable
         * @description Who can be held to account: a colleague's login, or a department.
         */
        Answerable: {
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * AnswersIn
         * @description `amends` and `cause` of a repeat complaint; `facts` of the customer with `consent` only.
         * @example {
         *       "amends": "apology",
         *       "cause": "solved_badly",
         *       "consent": true,
         *       "facts": {
         *         "age": "25_to_44",
         *         "education": "college"
         *       },
         *       "opinion": "修了三次才好",
         *       "reasons": [
         *         "too_slow"
         *       ],
         *       "score": 60
         *     }
         */
        AnswersIn: {
            amends?: components["schemas"]["Amends"] | null;
            /**
             * Cause
             * @default
             */
            cause?: string;
            /**
             * Consent
             * @default false
             */
            consent?: boolean;
            /** Facts */
            facts?: {
                [key: string]: string;
            };
            /**
             * Opinion
             * @default
             */
            opinion?: string;
            /**
             * Reasons
             * @default []
             */
            reasons?: string[];
            /**
             * Remedy
             * @default
             */
            remedy?: string;
            /** Score */
            score: number;
            /**
             * Told
             * @default {}
             */
            told?: {
                [key: string]: string;
            };
        };
        /** AnswerText */
        AnswerText: {
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /** AnswerWanted */
        AnswerWanted: {
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /**
         * AppealIn
         * @description The clip of the recording that is meant, in seconds.
         * @example {
         *       "clip_from": 12.5,
         *       "clip_to": 20,
         *       "text": "已核实客户"
         *     }
         */
        AppealIn: {
            /** Clip From */
            clip_from?: number | null;
            /** Clip To */
            clip_to?: number | null;
            /** Text */
            text: string;
        };
        /** AppealView */
        AppealView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Clip From */
            clip_from: number | null;
            /** Clip To */
            clip_to: number | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Decided By
             * @example zhouqiang
             */
            decided_by: string | null;
            /**
             * Decision
             * @example 录音 12 秒处确已核实客户
             */
            decision: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /** Upheld */
            upheld: boolean | null;
        };
        /**
         * Appointment
         * @description At the customer's place; `moves` are those already made.
         */
        Appointment: {
            /** Arrived At */
            arrived_at: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Moves */
            moves: number;
        };
        /**
         * AreaTicket
         * @description An earlier complaint about the same area (net.1.2).
         */
        AreaTicket: {
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Number
             * @example 139****4101
             */
            number: string;
            state: components["schemas"]["tickets__rules__life__State"];
        };
        /**
         * Article
         * @description Who does not keep the knowledge base sees published versions only. `steps`: what the reader may do.
         *
         *     `to_read`: the reader has still to confirm the version in force.
         */
        Article: {
            article: components["schemas"]["ArticleLine"];
            /** Steps */
            steps: components["schemas"]["ArticleStep"][];
            /** To Read */
            to_read: boolean;
            /** Versions */
            versions: components["schemas"]["ArticleVersion"][];
        };
        /**
         * ArticleIn
         * @description `proposal`: what the article is written for.
         */
        ArticleIn: {
            /** Business */
            business?: string | null;
            /**
             * Kind
             * @example answer
             */
            kind: string;
            /**
             * Note
             * @default
             * @example 补充光猫指示灯说明
             */
            note?: string;
            /** Proposal */
            proposal?: number | null;
            /**
             * Text
             * @example 先请用户看光猫指示灯……
             */
            text: string;
            /**
             * Title
             * @example 宽带上不了网的处理步骤
             */
            title: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until?: string | null;
            /**
             * Words
             * @default
             * @example 断网 红灯
             */
            words?: string;
        };
        /** ArticleLine */
        ArticleLine: {
            /**
             * Business
             * @example broadband
             */
            business: string | null;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Id */
            id: number;
            /** In Force */
            in_force: number | null;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /** Latest */
            latest: number;
            /**
             * Owner
             * @example 唐资料
             */
            owner: string;
            /** Review At */
            review_at: string | null;
            state: components["schemas"]["ArticleState"];
            /**
             * Title
             * @example 宽带上不了网的处理步骤
             */
            title: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /** Version */
            version: number;
        };
        /**
         * ArticlePage
         * @description `next_before` asks for the page after.
         */
        ArticlePage: {
            /** Articles */
            articles: components["schemas"]["ArticleLine"][];
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * ArticleState
         * @enum {string}
         */
        ArticleState: "draft" | "published" | "expired" | "withdrawn";
        /**
         * ArticleStep
         * @enum {string}
         */
        ArticleStep: "write" | "publish" | "review" | "withdraw";
        /** ArticleVersion */
        ArticleVersion: {
            /**
             * Note
             * @example 补充光猫指示灯说明
             */
            note: string;
            /** Number */
            number: number;
            /** Published At */
            published_at: string | null;
            /**
             * Published By
             * @example 唐资料
             */
            published_by: string | null;
            /**
             * Text
             * @example 先请用户看光猫指示灯……
             */
            text: string;
            /**
             * Title
             * @example 宽带上不了网的处理步骤
             */
            title: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /**
             * Words
             * @example 断网 红灯
             */
            words: string;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
            /**
             * Written By
             * @example 唐资料
             */
            written_by: string;
        };
        /**
         * AsideIn
         * @example {
         *       "reason": "广告，非投诉或建议"
         *     }
         */
        AsideIn: {
            /** Reason */
            reason: string;
        };
        /** Assessment */
        Assessment: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Attitude
             * @enum {string}
             */
            attitude: "good" | "fair" | "poor";
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /**
             * Remark
             * @example 等待未说明
             */
            remark: string;
        };
        /** AssessmentWanted */
        AssessmentWanted: {
            /**
             * Attitude
             * @enum {string}
             */
            attitude: "good" | "fair" | "poor";
            /**
             * Remark
             * @example 等待未说明
             */
            remark: string;
        };
        /**
         * AttendanceDay
         * @description One shift, planned and real; lengths in seconds, `share` of the planned time.
         */
        AttendanceDay: {
            /**
             * Begins
             * Format: date-time
             */
            begins: string;
            came: components["schemas"]["Came"];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Early */
            early: number;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** First */
            first: string | null;
            /** Last */
            last: string | null;
            /** Late */
            late: number;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Paused */
            paused: number;
            /** Share */
            share: number | null;
            /**
             * Shift
             * @example early
             */
            shift: string;
        };
        /** AttendanceSummary */
        AttendanceSummary: {
            /** Absent */
            absent: number;
            /** Adherence */
            adherence: number | null;
            assessment: components["schemas"]["Assessment"] | null;
            /** Early */
            early: number;
            /** Late */
            late: number;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Shifts */
            shifts: number;
        };
        /** AttendanceView */
        AttendanceView: {
            /** Days */
            days: components["schemas"]["AttendanceDay"][];
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** People */
            people: components["schemas"]["AttendanceSummary"][];
        };
        /**
         * BadLine
         * @description `row` as the spreadsheet counts.
         */
        BadLine: {
            /**
             * Problem
             * @example not a number that may be called
             */
            problem: string;
            /** Row */
            row: number;
        };
        /** BadRowView */
        BadRowView: {
            /**
             * Problem
             * @example not a number that may be called
             */
            problem: string;
            /** Row */
            row: number;
        };
        /**
         * Blame
         * @description Whose fault it is that the customer's word and the survey differ (180.10.2).
         * @enum {string}
         */
        Blame: "ours" | "not_ours";
        /**
         * BlockCaller
         * @description The caller by `number`, or by a `call` of theirs, whose number nobody need see.
         * @example {
         *       "number": "13800138000",
         *       "reason": "…"
         *     }
         */
        BlockCaller: {
            /** Call */
            call?: string | null;
            /** Number */
            number?: string | null;
            /** Reason */
            reason: string;
            /** Until */
            until?: string | null;
        };
        /**
         * BlockedCaller
         * @description `number` is masked; without `until` for good. `login` is who blocked the number.
         */
        BlockedCaller: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: number;
            /** In Force */
            in_force: boolean;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Number
             * @example 139****4101
             */
            number: string;
            /**
             * Reason
             * @example 多次骚扰来电
             */
            reason: string;
            /** Until */
            until: string | null;
        };
        /** BlockedCallers */
        BlockedCallers: {
            /** Blocked */
            blocked: components["schemas"]["BlockedCaller"][];
        };
        /**
         * BranchChange
         * @description What these must be is told by people/rules/branches.py, in words.
         * @example {
         *       "parent": "hq",
         *       "prefixes": [
         *         "0571",
         *         "0574"
         *       ],
         *       "title_en": "Zhejiang",
         *       "title_zh": "浙江"
         *     }
         */
        BranchChange: {
            /** Parent */
            parent: string | null;
            /**
             * Prefixes
             * @default []
             */
            prefixes?: string[];
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
        };
        /**
         * Branches
         * @description All of them, for what was passed between them is told by their names; `own` is the reader's.
         */
        Branches: {
            /** Branches */
            branches: components["schemas"]["BranchView"][];
            /**
             * Own
             * @example zhejiang
             */
            own: string;
        };
        /**
         * BranchView
         * @description `prefixes`, where asked for: numbers that begin so are its own. `below`: the reader's, or below.
         */
        BranchView: {
            /** Active */
            active: boolean;
            /** Below */
            below: boolean;
            /**
             * Code
             * @example hangzhou
             */
            code: string;
            level: components["schemas"]["Level"];
            /**
             * Parent
             * @example 20261126-0001
             */
            parent: string | null;
            /**
             * Prefixes
             * @example [
             *       "0571"
             *     ]
             */
            prefixes: string[];
            /**
             * Title En
             * @example Hangzhou
             */
            title_en: string;
            /**
             * Title Zh
             * @example 杭州
             */
            title_zh: string;
        };
        /**
         * CallBackIn
         * @description `text` is the question that is to be answered.
         * @example {
         *       "queue": "junior",
         *       "text": "合约到期后的资费，需向市场部核实"
         *     }
         */
        CallBackIn: {
            /** Queue */
            queue: string;
            /** Text */
            text: string;
        };
        /** CallBacks */
        CallBacks: {
            /** Call Backs */
            call_backs: components["schemas"]["CallBackView"][];
            fairness: components["schemas"]["Fairness"];
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * CallBackView
         * @description `place` in the line of its queue, callers on the telephone counted; None when it does not wait.
         */
        CallBackView: {
            /**
             * Customer Class
             * @example large
             */
            customer_class: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Id */
            id: number;
            /** Late */
            late: boolean;
            /**
             * Number
             * @example 139****4101
             */
            number: string;
            /** Place */
            place: number | null;
            /**
             * Promised At
             * Format: date-time
             */
            promised_at: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /**
             * Reason
             * @example key
             */
            reason: string;
            /**
             * Result
             * @example answered
             */
            result: string;
            /**
             * State
             * @example waiting
             */
            state: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string | null;
            /** Tries */
            tries: number;
            /** Waited Seconds */
            waited_seconds: number;
            /**
             * Waiting Since
             * Format: date-time
             */
            waiting_since: string;
        };
        /**
         * CallBackWish
         * @description What cannot be answered now is recorded and called back (csc.3.1.b).
         * @example {
         *       "number": "13800138000",
         *       "queue": "junior"
         *     }
         */
        CallBackWish: {
            /** Number */
            number: string;
            /** Queue */
            queue: string;
        };
        /** CallDetail */
        CallDetail: {
            /** Agents */
            agents: components["schemas"]["AgentTime"][];
            call: components["schemas"]["CallRow"];
            /** Intervals */
            intervals: components["schemas"]["Interval"][];
            /** Trace */
            trace: components["schemas"]["TraceEntry"][];
            /** Transfers */
            transfers: components["schemas"]["Transfer"][];
        };
        /**
         * Called
         * @description The seat rings first.
         */
        Called: {
            /** Call Back */
            call_back: number;
        };
        /**
         * CalledView
         * @description `standby`: from the emergency roster; others sat at a seat. `came_at`: logged in after it began.
         */
        CalledView: {
            /** Came At */
            came_at: string | null;
            /** Delivered At */
            delivered_at: string | null;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Read At */
            read_at: string | null;
            /** Standby */
            standby: boolean;
        };
        /**
         * Caller
         * @description Who is in the seat's call: the whole number, since the agent may have to call back.
         *
         *     `preference` is what a key account is granted (hot.5.1.3).
         */
        Caller: {
            account_level: components["schemas"]["AccountLevel"];
            /** Answered At */
            answered_at: string | null;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string | null;
            customer_class: components["schemas"]["CustomerClass"];
            /**
             * Dialled
             * @example 180
             */
            dialled: string;
            /**
             * Display Name
             * @example 王小明
             */
            display_name: string;
            /** Earlier */
            earlier: components["schemas"]["EarlierCall"][];
            /**
             * Number
             * @example 13900004101
             */
            number: string;
            /**
             * Preference
             * @example 故障优先上门，资费八折
             */
            preference: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Tickets */
            tickets: components["schemas"]["CallerTicket"][];
        };
        /** CallerTicket */
        CallerTicket: {
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Number
             * @example 20261126-0001
             */
            number: string;
        };
        /**
         * CallIn
         * @description `reopen`: the customer's matter is not settled, the ticket begins anew.
         * @example {
         *       "reopen": false,
         *       "text": "已致歉并解释，客户接受"
         *     }
         */
        CallIn: {
            /**
             * Reopen
             * @default false
             */
            reopen?: boolean;
            /** Text */
            text: string;
        };
        /**
         * CallPage
         * @description Newest first; `next_before` asks for the page after.
         */
        CallPage: {
            /** Calls */
            calls: components["schemas"]["CallRow"][];
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
        };
        /**
         * CallRow
         * @description One row of the ledger; `caller` is masked, `known` says how the row is known.
         */
        CallRow: {
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Ended At */
            ended_at: string | null;
            /**
             * Hung Up By
             * @example caller
             */
            hung_up_by: string;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Known
             * @example observed
             */
            known: string;
            /**
             * Outcome
             * @example answered
             */
            outcome: string;
            /**
             * Queue
             * @example junior
             */
            queue: string | null;
            /**
             * Recording
             * @example 5a0c8e1d3b7f49628d1e0f2a4b6c8d0e
             */
            recording: string | null;
            /** Ring Seconds */
            ring_seconds: number | null;
            /**
             * Seat
             * @example 8001
             */
            seat: string | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Talk Seconds */
            talk_seconds: number | null;
            /** Wait Seconds */
            wait_seconds: number | null;
        };
        /**
         * CallToHear
         * @example {
         *       "call": "ast1-1795546576.0"
         *     }
         */
        CallToHear: {
            /** Call */
            call: string;
            /** @default listen */
            mode?: components["schemas"]["Mode"];
        };
        /**
         * Came
         * @enum {string}
         */
        Came: "due" | "absent" | "late" | "early" | "both" | "there";
        /**
         * Card
         * @description One grader's; an item without a mark is not graded yet, null did not occur.
         */
        Card: {
            /** Fatal */
            fatal: boolean;
            /**
             * Faults
             * @example [
             *       "tone"
             *     ]
             */
            faults: string[];
            /**
             * Grader
             * @example 郑敏
             */
            grader: string;
            /** Items */
            items: components["schemas"]["CardItem"][];
            /** Marks */
            marks: {
                [key: string]: number | null;
            };
            /** Own */
            own: boolean;
            /**
             * Remark
             * @example 等待未说明
             */
            remark: string;
            /** Score */
            score: number | null;
            /** Second */
            second: boolean;
            /** Set Aside At */
            set_aside_at: string | null;
            /** Signed At */
            signed_at: string | null;
            /** Version */
            version: number;
        };
        /** CardItem */
        CardItem: {
            /** Fatal */
            fatal: boolean;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Points */
            points: number;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
        };
        /**
         * CaseLine
         * @description `escalated_by` whom it came from, and what they said; nobody where it is only overdue.
         */
        CaseLine: {
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Escalated By
             * @example 罗高级
             */
            escalated_by: string | null;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Number
             * @example 139****4101
             */
            number: string;
            /**
             * Owner
             * @example zhangwei
             */
            owner: string;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /**
             * State
             * @example waiting
             */
            state: string;
            /**
             * Why
             * @example 客户不接受答复
             */
            why: string;
        };
        /** CasePage */
        CasePage: {
            /** Cases */
            cases: components["schemas"]["CaseLine"][];
            /**
             * Next After
             * @example 2026-11-27T08:00:00+00:00~20261126-0007
             */
            next_after: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * Catalogue
         * @description The centre's lists with their titles, for menus and labels (180.0.2, 180.0.3).
         */
        Catalogue: {
            /** Businesses */
            businesses: components["schemas"]["ListItem"][];
            /** Causes */
            causes: components["schemas"]["CauseView"][];
            /** Departments */
            departments: components["schemas"]["Titled"][];
            /** Forms */
            forms: components["schemas"]["PaperForm"][];
            /** Natures */
            natures: components["schemas"]["ListItem"][];
            /** Queues */
            queues: components["schemas"]["Titled"][];
            /** Reasons */
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Time Zone
             * @example Asia/Shanghai
             */
            time_zone: string;
        };
        /**
         * CauseView
         * @description What a reply names as the cause, with the wording for the customer (net.3.2).
         */
        CauseView: {
            /**
             * Answer En
             * @example We checked: the network works normally there
             */
            answer_en: string;
            /**
             * Answer Zh
             * @example 经过核实，该地点的网络运行情况正常
             */
            answer_zh: string;
            /**
             * Departments
             * @example [
             *       "network"
             *     ]
             */
            departments: string[];
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * CautionView
         * @description The seat said `text`, which rule `value` forbids.
         */
        CautionView: {
            /** At */
            at: number;
            /**
             * Text
             * @example 绝对没问题
             */
            text: string;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /** CellsWanted */
        CellsWanted: {
            /** Cells */
            cells: components["schemas"]["CellWanted"][];
        };
        /**
         * CellView
         * @description `time`: `zh` is the moment; `seconds`: `number`; text else, in both languages.
         */
        CellView: {
            /**
             * En
             * @example from the caller's hang-up
             */
            en: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "time" | "seconds";
            /** Number */
            number: number | null;
            /**
             * Zh
             * @example 自客户挂机起
             */
            zh: string;
        };
        /** CellWanted */
        CellWanted: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Shifts
             * @example [
             *       "early"
             *     ]
             */
            shifts: string[];
        };
        /**
         * ChangeWanted
         * @description The whole form as it should be.
         */
        ChangeWanted: {
            body: components["schemas"]["Form"];
            /**
             * Why
             * @example 要求高级座席
             */
            why: string;
        };
        /**
         * Channel
         * @description How it came; each is a source of a ticket too.
         * @enum {string}
         */
        Channel: "letter" | "fax" | "email" | "paper" | "visit";
        /**
         * Check
         * @description `card` is the one to fill in, or the own one; `others` those that may be seen.
         */
        Check: {
            /** Appeals */
            appeals: components["schemas"]["AppealView"][];
            card: components["schemas"]["Card"] | null;
            check: components["schemas"]["CheckRow"];
            /** Facts */
            facts: components["schemas"]["Fact"][];
            /** Findings */
            findings: components["schemas"]["FindingView"][];
            /** May Appeal */
            may_appeal: boolean;
            /** May Decide */
            may_decide: boolean;
            /** May Follow Up */
            may_follow_up: boolean;
            /** May Grade */
            may_grade: boolean;
            /** Others */
            others: components["schemas"]["Card"][];
            recording: components["schemas"]["RecordingView"] | null;
            rework: components["schemas"]["ReworkView"] | null;
            transcript: components["schemas"]["TranscriptView"] | null;
        };
        /** CheckMade */
        CheckMade: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
        };
        /**
         * CheckPage
         * @description The newest first; `next_before` asks for the page after.
         */
        CheckPage: {
            /** Checks */
            checks: components["schemas"]["CheckRow"][];
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * CheckRow
         * @description `standing`: drawn, begun (by the one who asks), second (offered for a blind second card), graded.
         *
         *     `score` is absent while it must not be known.
         */
        CheckRow: {
            /** Appealed */
            appealed: boolean;
            /**
             * Drawn At
             * Format: date-time
             */
            drawn_at: string;
            how: components["schemas"]["How"];
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            kind: components["schemas"]["WorkKind"];
            /**
             * Of
             * Format: date-time
             */
            of: string;
            /** Passed */
            passed: boolean | null;
            /**
             * Person
             * @example lina
             */
            person: string;
            /**
             * Person Name
             * @example 李娜
             */
            person_name: string;
            /**
             * Risks
             * @example [
             *       "long_hold"
             *     ]
             */
            risks: string[];
            /** Score */
            score: number | null;
            /** Seen At */
            seen_at: string | null;
            /**
             * Standing
             * @enum {string}
             */
            standing: "drawn" | "begun" | "second" | "graded";
            /**
             * Subject
             * @example 20261124-0001
             */
            subject: string;
        };
        /** ClockLine */
        ClockLine: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * En
             * @example from the caller's hang-up
             */
            en: string;
            /**
             * Zh
             * @example 自客户挂机起
             */
            zh: string;
        };
        /**
         * ClockView
         * @description A deadline that explains itself. `met` is null as long as it may still be kept.
         */
        ClockView: {
            /**
             * Clock
             * @example dispatch
             */
            clock: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Lines */
            lines: components["schemas"]["ClockLine"][];
            /** Met */
            met: boolean | null;
            /**
             * State
             * @enum {string}
             */
            state: "running" | "paused" | "stopped";
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
        };
        /**
         * Coaching
         * @description `agreement` is Cohen's kappa over the items of `pairs` cards that two inspectors graded blindly.
         */
        Coaching: {
            /** Agreement */
            agreement: number | null;
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Most Repeated */
            most_repeated: number;
            /** Pairs */
            pairs: number;
            /** People */
            people: components["schemas"]["CoachingPerson"][];
            /** Repeated Share */
            repeated_share: number | null;
        };
        /**
         * CoachingFault
         * @description An item that points were lost on, so many times; `check` is the latest case.
         */
        CoachingFault: {
            /**
             * Check
             * @example 9c1e4a7f30b24d518e6fa2c7d9b05e13
             */
            check: string;
            item: components["schemas"]["CardItem"];
            kind: components["schemas"]["WorkKind"];
            /** Times */
            times: number;
        };
        /** CoachingPerson */
        CoachingPerson: {
            /** Average */
            average: number;
            /** Checks */
            checks: number;
            /** Failed */
            failed: number;
            /** Faults */
            faults: components["schemas"]["CoachingFault"][];
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Repeated */
            repeated: number;
        };
        /** Colleague */
        Colleague: {
            /**
             * Login
             * @example zhouqiang
             */
            login: string;
            /**
             * Name
             * @example 周强
             */
            name: string;
        };
        /** Colleagues */
        Colleagues: {
            /** Colleagues */
            colleagues: components["schemas"]["Colleague"][];
        };
        /**
         * Completeness
         * @description Newest first.
         */
        Completeness: {
            /** Days */
            days: components["schemas"]["CompletenessDay"][];
        };
        /**
         * CompletenessDay
         * @description One day of the centre: talks of the ledger held against the audio; the current day so far.
         */
        CompletenessDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Faults */
            faults: components["schemas"]["Fault"][];
            /** Matched */
            matched: number;
            /** Missing */
            missing: number;
            /** Paused Ms */
            paused_ms: number;
            /** Short */
            short: number;
            /** Talk Ms */
            talk_ms: number;
            /** Talks */
            talks: number;
        };
        /** Conclusion */
        Conclusion: {
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /** Confirmed */
        Confirmed: {
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /** Copy */
        Copy: {
            /** Delivered At */
            delivered_at: string | null;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Read At */
            read_at: string | null;
            /**
             * Recipient
             * @example lina
             */
            recipient: string;
        };
        /**
         * CrmLineView
         * @description A field under the titles that the centre's file gives it; the unit stands with the value.
         */
        CrmLineView: {
            /**
             * Title En
             * @example Monthly fee
             */
            title_en: string;
            /**
             * Title Zh
             * @example 月费
             */
            title_zh: string;
            /**
             * Value En
             * @example 129.00 CNY
             */
            value_en: string;
            /**
             * Value Zh
             * @example 129.00 元
             */
            value_zh: string;
        };
        /**
         * CrmState
         * @enum {string}
         */
        CrmState: "off" | "found" | "no_customer" | "no_number" | "unauthorised" | "slow" | "down" | "wrong_answer";
        /**
         * Curve
         * @description One group on one day, per half hour from midnight on: calls, staff needed, staff planned.
         *
         *     `share`: of callers answered within the limit, if as many as needed are there; null without a forecast.
         */
        Curve: {
            /** Calls */
            calls: number[];
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Group
             * @example ordinary
             */
            group: string;
            /** Needed */
            needed: number[];
            /** Planned */
            planned: number[];
            /** Share */
            share: number | null;
        };
        /**
         * CustomerClass
         * @description Classes of the customer register; the first three go straight to a senior agent (180.1.9).
         * @enum {string}
         */
        CustomerClass: "large" | "important" | "dedicated_line" | "ordinary";
        /**
         * CustomerData
         * @description `state` says what came of asking, the messages say it to people. `at`: when the CRM said so.
         *
         *     `again_at`: until then a CRM that fails is not asked again.
         */
        CustomerData: {
            /** Again At */
            again_at: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Lines */
            lines: components["schemas"]["CrmLineView"][];
            /**
             * Message En
             * @example From the CRM
             */
            message_en: string;
            /**
             * Message Zh
             * @example 来自 CRM
             */
            message_zh: string;
            /**
             * Of
             * @example ast1-1795546576.0
             */
            of: string;
            state: components["schemas"]["CrmState"];
        };
        /**
         * CustomerDetail
         * @description `numbers` separated by blanks, as they are typed.
         */
        CustomerDetail: {
            account_level: components["schemas"]["AccountLevel"];
            /**
             * Account Manager
             * @example lina
             */
            account_manager: string | null;
            customer_class: components["schemas"]["CustomerClass"];
            /**
             * Customer Manager
             * @example wangqiang
             */
            customer_manager: string | null;
            /** Id */
            id: number;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Numbers
             * @example 05582200*
             */
            numbers: string;
            /**
             * Preference
             * @example 故障优先上门，资费八折
             */
            preference: string;
        };
        /**
         * CustomerForm
         * @description A key account (`account_level` other than none) has both its managers, by their logins (net.2.2).
         * @example {
         *       "customer_class": "large",
         *       "name": "华阳集团",
         *       "numbers": "861055551234 86105555*"
         *     }
         */
        CustomerForm: {
            /** @default none */
            account_level?: components["schemas"]["AccountLevel"];
            /** Account Manager */
            account_manager?: string | null;
            customer_class: components["schemas"]["CustomerClass"];
            /** Customer Manager */
            customer_manager?: string | null;
            /** Name */
            name: string;
            /** Numbers */
            numbers: string;
            /**
             * Preference
             * @default
             */
            preference?: string;
        };
        /**
         * CustomerLine
         * @description `numbers` are masked; those that end in `*` are the beginning of many.
         */
        CustomerLine: {
            account_level: components["schemas"]["AccountLevel"];
            customer_class: components["schemas"]["CustomerClass"];
            /** Id */
            id: number;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Numbers
             * @example [
             *       "05582200*"
             *     ]
             */
            numbers: string[];
        };
        /** CustomerMade */
        CustomerMade: {
            /** Id */
            id: number;
        };
        /**
         * CustomerPage
         * @description Oldest first; `next_after` asks for the page after.
         */
        CustomerPage: {
            /** Customers */
            customers: components["schemas"]["CustomerLine"][];
            /** Next After */
            next_after: number | null;
        };
        /**
         * DayKind
         * @enum {string}
         */
        DayKind: "everyday" | "holiday" | "emergency";
        /**
         * DecisionIn
         * @example {
         *       "decision": "录音 12 秒处确已核实",
         *       "upheld": true
         *     }
         */
        DecisionIn: {
            /** Decision */
            decision: string;
            /** Upheld */
            upheld: boolean;
        };
        /**
         * DecisionWanted
         * @example {
         *       "approve": true,
         *       "note": "省客服中心经营服务部已同意"
         *     }
         */
        DecisionWanted: {
            /** Approve */
            approve: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /** DeclinedIn */
        DeclinedIn: {
            /**
             * Note
             * @example 按月
             */
            note: string;
        };
        /**
         * DeedIn
         * @description `to`: whom to hand it to, the least busy senior without it; `by`: how the customer was answered.
         *
         *     With an answer also how the `informant` was told, and of a major complaint the `regulator`; `team` of a
         *     plan; `due_at` of a delay; `branch` below that it is passed down to.
         * @example {
         *       "action": "hand_over",
         *       "text": "客户要求当天修复",
         *       "to": "chenjie"
         *     }
         */
        DeedIn: {
            /**
             * Action
             * @enum {string}
             */
            action: "note" | "inform" | "file_original" | "verify" | "grade" | "plan" | "delay" | "supplement" | "direct" | "hand_over" | "escalate" | "send_up" | "send_down" | "wait" | "resume" | "answer" | "reopen";
            /**
             * Branch
             * @example hangzhou
             */
            branch?: string | null;
            /** By */
            by?: ("phone" | "letter" | "fax" | "email") | null;
            /** Due At */
            due_at?: string | null;
            /** Grade */
            grade?: ("ordinary" | "escalated" | "major") | null;
            /**
             * Informant
             * @default
             */
            informant?: string;
            /**
             * Regulator
             * @default
             */
            regulator?: string;
            /**
             * Team
             * @default []
             */
            team?: string[];
            /**
             * Text
             * @default
             */
            text?: string;
            /** To */
            to?: string | null;
        };
        /**
         * DeskSeat
         * @description The seat one sits at. `ring_due` ends the 15 seconds of a ring (180.1.3).
         */
        DeskSeat: {
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Phone */
            phone: boolean;
            post: components["schemas"]["Post"];
            /**
             * Profile
             * @example browser
             */
            profile: string;
            /**
             * Reason
             * @example break
             */
            reason: string | null;
            /** Ring Due */
            ring_due: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            state: components["schemas"]["SeatState"];
            /**
             * Title
             * @example 初级 01
             */
            title: string;
            /** Wrap Up Until */
            wrap_up_until: string | null;
        };
        /**
         * DeskView
         * @description `limit_seconds` is the ring limit of the queue that rings. Without a seat, `free` offers some.
         */
        DeskView: {
            caller: components["schemas"]["Caller"] | null;
            /** Free */
            free: components["schemas"]["FreeSeat"][];
            /** Limit Seconds */
            limit_seconds: number;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            seat: components["schemas"]["DeskSeat"] | null;
        };
        /** Destination */
        Destination: {
            /**
             * Name
             * @example manager-hotline
             */
            name: string;
            /**
             * Number
             * @example 701
             */
            number: string;
            /**
             * Title En
             * @example Manager hotline
             */
            title_en: string;
            /**
             * Title Zh
             * @example 经理热线
             */
            title_zh: string;
        };
        /**
         * Destinations
         * @description Where a seat may send its caller: the centre's destinations, and other seats that are ready now.
         */
        Destinations: {
            /** Destinations */
            destinations: components["schemas"]["Destination"][];
            /** Seats */
            seats: components["schemas"]["ReadySeat"][];
        };
        /** DisputeLine */
        DisputeLine: {
            /** Answerable */
            answerable: components["schemas"]["Answerable"][];
            /**
             * At Fault
             * @example 网络运行维护部
             */
            at_fault: string | null;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            fault: components["schemas"]["Blame"] | null;
            /**
             * Opinion
             * @example 修了三次才好
             */
            opinion: string;
            /**
             * Raised At
             * Format: date-time
             */
            raised_at: string;
            /**
             * Raised By
             * @example 罗高级
             */
            raised_by: string;
            /** Ruled At */
            ruled_at: string | null;
            /**
             * Ruled By
             * @example 谢经理
             */
            ruled_by: string | null;
            /**
             * Ruling
             * @example 计入部门考核
             */
            ruling: string;
            /** Score */
            score: number;
            /** Survey */
            survey: number;
            /**
             * Surveyor
             * @example 宋调查
             */
            surveyor: string;
            /**
             * Text
             * @example 客户说已经修好
             */
            text: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /** DisputePage */
        DisputePage: {
            /** Disputes */
            disputes: components["schemas"]["DisputeLine"][];
            /**
             * Next After
             * @example 2026-11-27T08:00:00+00:00~17
             */
            next_after: string | null;
        };
        /** Draft */
        Draft: {
            call: components["schemas"]["DraftCall"];
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Editor
             * @example sunli
             */
            editor: string | null;
            /** Fields */
            fields: {
                [key: string]: components["schemas"]["FieldView"];
            };
            /**
             * Handed By
             * @example sunli
             */
            handed_by: string | null;
            /**
             * Handed Why
             * @example 听不清客户姓名
             */
            handed_why: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Missing
             * @example [
             *       "phone"
             *     ]
             */
            missing: string[];
            recording: components["schemas"]["RecordingView"];
            /**
             * State
             * @example waiting
             */
            state: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string | null;
            transcript: components["schemas"]["TranscriptView"] | null;
            /** Version */
            version: number;
        };
        /** DraftCall */
        DraftCall: {
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /** DraftChange */
        DraftChange: {
            fields: components["schemas"]["DraftFields"];
            /** Version */
            version: number;
        };
        /**
         * DraftFields
         * @description What the extractor changed; a field that is not sent stays as it is.
         */
        DraftFields: {
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address?: string | null;
            /**
             * Amount
             * @example 89 元
             */
            amount?: string | null;
            /**
             * Business
             * @example broadband
             */
            business?: string | null;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content?: string | null;
            /** Kind */
            kind?: ("complaint" | "suggestion") | null;
            /**
             * Name
             * @example 李娜
             */
            name?: string | null;
            /**
             * Nature
             * @example fault_repair
             */
            nature?: string | null;
            /**
             * Phones
             * @default []
             * @example [
             *       "13800138000"
             *     ]
             */
            phones?: string[];
            /**
             * Request
             * @example 尽快上门
             */
            request?: string | null;
            /**
             * Urgent
             * @default false
             */
            urgent?: boolean;
        };
        /** DraftRow */
        DraftRow: {
            /**
             * Business
             * @example broadband
             */
            business: string | null;
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            /** Confidence */
            confidence: number;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Duration Seconds */
            duration_seconds: number;
            /** Handed On */
            handed_on: boolean;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Kind
             * @example complaint
             */
            kind: string | null;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * State
             * @example waiting
             */
            state: string;
            /** Urgent */
            urgent: boolean;
        };
        /** Drafts */
        Drafts: {
            /** Drafts */
            drafts: components["schemas"]["DraftRow"][];
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * DrawnAgainView
         * @description A draw done anew from what it went by. `missing` should be in the sample, `foreign` should not.
         */
        DrawnAgainView: {
            /** Digest Holds */
            digest_holds: boolean;
            /**
             * Drawn
             * @example [
             *       "ast1-1795546576.0"
             *     ]
             */
            drawn: string[];
            /**
             * Foreign
             * @example [
             *       "ast1-1795546576.9"
             *     ]
             */
            foreign: string[];
            /**
             * Missing
             * @example [
             *       "ast1-1795546576.4"
             *     ]
             */
            missing: string[];
            /** Works */
            works: number;
        };
        /** Draws */
        Draws: {
            /** Draws */
            draws: components["schemas"]["DrawView"][];
        };
        /**
         * DrawView
         * @description With the seed and the works anybody can draw the sample again.
         */
        DrawView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Digest
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /** Drawn */
            drawn: number;
            /**
             * Drawn At
             * Format: date-time
             */
            drawn_at: string;
            kind: components["schemas"]["WorkKind"];
            /**
             * Seed
             * @example 8d0f6b1c2e7a4f3955d1c0b7e2a84f16
             */
            seed: string;
            /** Share */
            share: number;
            /** Works */
            works: number;
        };
        /** EarlierCall */
        EarlierCall: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Outcome
             * @example answered
             */
            outcome: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Talk Seconds */
            talk_seconds: number;
        };
        /**
         * EmergencyDrills
         * @description Newest first, drills among them: one is due every quarter. `drill_owed`: none in this one yet.
         */
        EmergencyDrills: {
            /** Drill Owed */
            drill_owed: boolean;
            /** Emergencies */
            emergencies: components["schemas"]["EmergencyView"][];
        };
        /**
         * EmergencyPlans
         * @description `standby`: names of who would be called in now.
         */
        EmergencyPlans: {
            /** Plans */
            plans: components["schemas"]["PlanView"][];
            /**
             * Standby
             * @example [
             *       "李娜"
             *     ]
             */
            standby: string[];
        };
        /** EmergencyReport */
        EmergencyReport: {
            /** Abandoned */
            abandoned: number;
            /** Answered */
            answered: number;
            /** Called */
            called: components["schemas"]["CalledView"][];
            /** Calls */
            calls: number;
            emergency: components["schemas"]["EmergencyView"];
            /** Voicemails */
            voicemails: number;
        };
        /**
         * EmergencyStart
         * @description With `voicemail` callers are asked for a message at once; a `drill` is marked as one in the records.
         *
         *     By a `plan` the standby roster is called in, and everybody at a seat is told what it says.
         */
        EmergencyStart: {
            /**
             * Drill
             * @default false
             */
            drill?: boolean;
            /**
             * Plan
             * @example 每周跟听两次，复习资费口径
             */
            plan?: string | null;
            /**
             * Reason
             * @example 骨干网中断
             */
            reason: string;
            /**
             * Voicemail
             * @default false
             */
            voicemail?: boolean;
        };
        /** EmergencyView */
        EmergencyView: {
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /**
             * Began By
             * @example zhouqiang
             */
            began_by: string;
            /**
             * Concluded By
             * @example zhouqiang
             */
            concluded_by: string | null;
            /**
             * Conclusion
             * @example 备勤 12 分钟到岗；改进：更新通讯录
             */
            conclusion: string;
            /** Drill */
            drill: boolean;
            /** Ended At */
            ended_at: string | null;
            /**
             * Ended By
             * @example zhouqiang
             */
            ended_by: string | null;
            /** Id */
            id: number;
            /**
             * Plan
             * @example 每周跟听两次，复习资费口径
             */
            plan: string | null;
            /**
             * Reason
             * @example 骨干网中断
             */
            reason: string;
            /** Voicemail */
            voicemail: boolean;
        };
        /**
         * End
         * @description Why a session is over.
         * @enum {string}
         */
        End: "stopped" | "switched" | "caller_hung_up" | "agent_hung_up" | "call_ended" | "phone_left" | "not_answered" | "phone_away" | "interrupted";
        /**
         * Entry
         * @description `to`: a login's name; `order`: the order it is about; `fields` of the paper that was filled in.
         *
         *     `from_branch` and `to_branch` are the codes of those it was passed between.
         */
        Entry: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /**
             * Cause
             * @example network
             */
            cause: string | null;
            /**
             * Clock
             * @example dispatch
             */
            clock: string | null;
            /**
             * Department
             * @example network
             */
            department: string | null;
            /** Due At */
            due_at: string | null;
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /**
             * From Branch
             * @example hangzhou
             */
            from_branch: string | null;
            /**
             * Kind
             * @example dispatch
             */
            kind: string;
            /**
             * Order
             * @example 20261126-0001-01
             */
            order: string | null;
            place: components["schemas"]["PlaceView"] | null;
            /**
             * Team
             * @example [
             *       "陈洁"
             *     ]
             */
            team: string[];
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string | null;
            /**
             * To
             * @example 8101
             */
            to: string | null;
            /**
             * To Branch
             * @example zhejiang
             */
            to_branch: string | null;
        };
        /**
         * EntryWanted
         * @description `of` is when it happened, now where it is not said; `to` the login who is to take over.
         */
        EntryWanted: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "note" | "fault" | "hand_over";
            /** Of */
            of?: string | null;
            /**
             * Text
             * @example 09:20 省网络中断
             */
            text: string;
            /**
             * To
             * @example wuting
             */
            to?: string | null;
        };
        /**
         * Evidence
         * @description Where a field was heard: seconds, the first and the last word's index, their text.
         */
        Evidence: {
            /** End */
            end: number;
            /** First */
            first: number;
            /** Last */
            last: number;
            /** Start */
            start: number;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /**
         * Fact
         * @description Something of the work that is checked; `at` for moments, `value` for all else.
         */
        Fact: {
            /** At */
            at?: string | null;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Value
             * @default
             * @example junior
             */
            value?: string;
        };
        /** FactView */
        FactView: {
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
            /** Values */
            values: components["schemas"]["Titled"][];
        };
        /**
         * Fairness
         * @description Of call-backs promised since the day began; waits in all, from the first moment in the queue.
         */
        Fairness: {
            /** Average Wait Seconds */
            average_wait_seconds: number | null;
            /** Longest Wait Seconds */
            longest_wait_seconds: number | null;
            /** Promised */
            promised: number;
            /** Reached */
            reached: number;
            /** Reached In Time */
            reached_in_time: number;
        };
        /**
         * Fault
         * @description A call whose audio is missing or short; times in milliseconds.
         */
        Fault: {
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /** Recorded Ms */
            recorded_ms: number;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /** Talk Ms */
            talk_ms: number;
        };
        /** FaultDetail */
        FaultDetail: {
            /** Entries */
            entries: components["schemas"]["FaultEntry"][];
            fault: components["schemas"]["FaultView"];
        };
        /** FaultEntry */
        FaultEntry: {
            act: components["schemas"]["FaultStep"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /**
         * FaultFollowed
         * @description `of`: when it happened, now where it is not said.
         */
        FaultFollowed: {
            /** Of */
            of?: string | null;
            step: components["schemas"]["FaultStep"];
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /** FaultMade */
        FaultMade: {
            /** Id */
            id: number;
        };
        /** FaultPage */
        FaultPage: {
            /** Faults */
            faults: components["schemas"]["FaultView"][];
            /** Next Before */
            next_before: number | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Severities */
            severities: components["schemas"]["Titled"][];
        };
        /**
         * FaultStep
         * @enum {string}
         */
        FaultStep: "report" | "progress" | "recover" | "reopen";
        /**
         * FaultView
         * @description `late`: past `due_at`, and not mended by then.
         */
        FaultView: {
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Id */
            id: number;
            /** Late */
            late: boolean;
            /** Recovered At */
            recovered_at: string | null;
            /**
             * Reported At
             * Format: date-time
             */
            reported_at: string;
            /**
             * Reported By
             * @example 周强
             */
            reported_by: string;
            /**
             * Severity
             * @example major
             */
            severity: string;
            /**
             * System
             * @example 交换机
             */
            system: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /**
             * To
             * @example 8101
             */
            to: string;
        };
        /**
         * FaultWanted
         * @description `to`: whom it was reported to; `began_at`: now where it is not said.
         */
        FaultWanted: {
            /** Began At */
            began_at?: string | null;
            /**
             * Severity
             * @example major
             */
            severity: string;
            /**
             * System
             * @example 交换机
             */
            system: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /**
             * To
             * @example 8101
             */
            to: string;
        };
        /**
         * FieldView
         * @description `confidence` is 0 where nothing was heard, 1 where a person typed the value.
         */
        FieldView: {
            /** Confidence */
            confidence: number;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Value
             * @example junior
             */
            value: string | boolean | string[] | null;
        };
        /** FigureCatalogue */
        FigureCatalogue: {
            /** Dimensions */
            dimensions: components["schemas"]["Titled"][];
            /** Figures */
            figures: components["schemas"]["FigureView"][];
        };
        /**
         * FigureHead
         * @description `seconds` are a mean; a `share` is from 0 to 1.
         */
        FigureHead: {
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            unit: components["schemas"]["Unit"];
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * Figures
         * @description Today's figures. Rates are shares from 0 to 1, absent while nothing was counted.
         *
         *     `abandoned_short` gave up too soon to be answered: they are in the rates `_of_all` only.
         */
        Figures: {
            /** Abandoned */
            abandoned: number;
            /** Abandoned Short */
            abandoned_short: number;
            /** Answered */
            answered: number;
            /** Answered Within Limit */
            answered_within_limit: number;
            /** Connect Rate */
            connect_rate: number | null;
            /** Connect Rate Of All */
            connect_rate_of_all: number | null;
            /** Connect Target */
            connect_target: number;
            /** Offered */
            offered: number;
            /** Within Limit Rate */
            within_limit_rate: number | null;
            /** Within Limit Rate Of All */
            within_limit_rate_of_all: number | null;
        };
        /**
         * FigureView
         * @description A figure of the catalogue, and what it can be grouped by.
         */
        FigureView: {
            /**
             * Dimensions
             * @example [
             *       "queue"
             *     ]
             */
            dimensions: string[];
            /**
             * Source
             * @example call
             */
            source: string;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            unit: components["schemas"]["Unit"];
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * FiledPaper
         * @description `about`: the order, or the clock that raised it; `late`: it was or is held back.
         */
        FiledPaper: {
            /**
             * About
             * @example 20261126-0001-01
             */
            about: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Due At */
            due_at: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            kind: components["schemas"]["PaperKind"];
            /** Late */
            late: boolean;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /** FileMade */
        FileMade: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
        };
        /** FindingView */
        FindingView: {
            /** End */
            end: number;
            /**
             * Rule
             * @example promise
             */
            rule: string;
            /**
             * Speaker
             * @example seat
             */
            speaker: string;
            /** Start */
            start: number;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
        };
        /** Floor */
        Floor: {
            /** Alarms */
            alarms: components["schemas"]["AlarmView"][];
            /** Calls */
            calls: components["schemas"]["LiveCall"][];
            emergency: components["schemas"]["EmergencyView"] | null;
            figures: components["schemas"]["Figures"];
            /** Limit Seconds */
            limit_seconds: number;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Queues */
            queues: components["schemas"]["QueueView"][];
            /** Seats */
            seats: components["schemas"]["SeatView"][];
        };
        /**
         * FollowingWanted
         * @description What mended the fault and when, or what is said at taking over.
         */
        FollowingWanted: {
            /** Of */
            of?: string | null;
            /**
             * Text
             * @example 10:05 恢复
             */
            text: string;
        };
        /**
         * FollowUpLine
         * @description A call that is owed; `step` 2 confirms. No `ticket` where the customer judged a call by voice menu.
         */
        FollowUpLine: {
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string | null;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * First Call
             * @example 已致歉，客户同意再试两天
             */
            first_call: string | null;
            /**
             * Handler
             * @example 罗高级
             */
            handler: string;
            /**
             * Opinion
             * @example 修了三次才好
             */
            opinion: string;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /**
             * Reasons
             * @example [
             *       "too_slow"
             *     ]
             */
            reasons: string[];
            /** Score */
            score: number;
            /** Step */
            step: number;
            /** Survey */
            survey: number;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string | null;
        };
        /** FollowUpPage */
        FollowUpPage: {
            /** Follow Ups */
            follow_ups: components["schemas"]["FollowUpLine"][];
            /**
             * Next After
             * @example 2026-11-27T08:00:00+00:00~17
             */
            next_after: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /**
         * Form
         * @description One report: its tables, and for which periods it is made.
         */
        Form: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Periods */
            periods: ("week" | "month" | "quarter" | "year")[];
            /** Table */
            table: components["schemas"]["TableForm"][];
            title: components["schemas"]["Title"];
        };
        /**
         * Format
         * @enum {string}
         */
        Format: "xlsx" | "pdf" | "csv";
        /**
         * FormSuggestion
         * @description What the paper's own words say of the form; whoever enters it looks at every field.
         */
        FormSuggestion: {
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            /**
             * Answer By
             * @enum {string}
             */
            answer_by: "phone" | "letter" | "fax" | "email";
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Content
             * @example 专线 11 月 23 日起中断，请尽快修复
             */
            content: string;
            /**
             * Customer
             * @example 华星电子有限公司
             */
            customer: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "suggestion" | "request";
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Phone
             * @example 055826510001
             */
            phone: string;
            /** Urgent */
            urgent: boolean;
        };
        /** FormsView */
        FormsView: {
            /** Forms */
            forms: components["schemas"]["FormView"][];
        };
        /**
         * FormVersion
         * @description A change that somebody proposed; `may_decide`: the reader could approve or refuse it.
         */
        FormVersion: {
            body: components["schemas"]["Form"];
            /** Decided At */
            decided_at: string | null;
            /**
             * Decided By
             * @example zhouqiang
             */
            decided_by: string | null;
            /** Id */
            id: number;
            /** May Decide */
            may_decide: boolean;
            /**
             * Note
             * @example 按月
             */
            note: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /**
             * Proposed By
             * @example tongji
             */
            proposed_by: string;
            /**
             * State
             * @enum {string}
             */
            state: "proposed" | "approved" | "refused";
            /** Version */
            version: number;
            /**
             * Why
             * @example 要求高级座席
             */
            why: string;
        };
        /**
         * FormView
         * @description The form in force, and the changes of it, the newest first.
         */
        FormView: {
            body: components["schemas"]["Form"];
            /** Changes */
            changes: components["schemas"]["FormVersion"][];
            /** Version */
            version: number;
        };
        /**
         * FoundBy
         * @description Why an article was found: `asked` was typed, `word` stands for it in title, search words or text.
         */
        FoundBy: {
            /**
             * Asked
             * @example kuandai
             */
            asked: string;
            /** Points */
            points: number;
            /**
             * Where
             * @enum {string}
             */
            where: "title" | "words" | "text";
            /**
             * Word
             * @example 宽带
             */
            word: string;
        };
        /** FreeSeat */
        FreeSeat: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            post: components["schemas"]["Post"];
            /**
             * Profile
             * @example browser
             */
            profile: string;
            /**
             * Title
             * @example 初级 01
             */
            title: string;
        };
        /**
         * GivenPassword
         * @description Shown this once; it opens one session, in which it must be changed.
         */
        GivenPassword: {
            /**
             * Password
             * @example k7xm-p2qd-wz4e-h9rt
             */
            password: string;
        };
        /** GoingView */
        GoingView: {
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Late */
            late: boolean;
        };
        /** Health */
        Health: {
            /** Ok */
            ok: boolean;
            /**
             * Version
             * @example 0.3.0
             */
            version: string;
        };
        /** HeardAgent */
        HeardAgent: {
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string | null;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Seat Title
             * @example 初级 01
             */
            seat_title: string;
            state: components["schemas"]["SeatState"];
        };
        /**
         * HeardCall
         * @description A call in talk; `since` is when the talk began.
         */
        HeardCall: {
            /**
             * Agent
             * @example lina
             */
            agent: string;
            /**
             * Agent Name
             * @example 李娜
             */
            agent_name: string | null;
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Queue
             * @example junior
             */
            queue: string | null;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Seat Title
             * @example 初级 01
             */
            seat_title: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * HelpView
         * @description `about` is what to search the knowledge base for, `missing` what a ticket still lacks.
         *
         *     `off`: by the settings; `no_model`: none is installed; `busy`: as many talks are followed as may be;
         *     `away`: the helping process does not answer; `idle`: no talk.
         */
        HelpView: {
            /**
             * About
             * @example 宽带晚上上网特别慢
             */
            about: string;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string | null;
            /** Cautions */
            cautions: components["schemas"]["CautionView"][];
            /**
             * Missing
             * @example [
             *       "phone"
             *     ]
             */
            missing: string[];
            proposal: components["schemas"]["TicketProposal"] | null;
            /** Said */
            said: components["schemas"]["SpokenView"][];
            /**
             * State
             * @enum {string}
             */
            state: "off" | "no_model" | "away" | "busy" | "idle" | "listening";
        };
        /**
         * Hits
         * @description The best first. `search` names the search in the log; what is typed on the way is not logged.
         */
        Hits: {
            /** Hits */
            hits: components["schemas"]["HitView"][];
            /** Search */
            search: number | null;
        };
        /**
         * HitView
         * @description `valid_from` may lie in the future: new business is known before its launch.
         */
        HitView: {
            /** Article */
            article: number;
            /**
             * Excerpt
             * @example 先请用户看光猫指示灯：LOS 灯红色闪烁为光路故障，登记报修……
             */
            excerpt: string;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Title
             * @example 宽带上不了网的处理步骤
             */
            title: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /** Why */
            why: components["schemas"]["FoundBy"][];
        };
        /** Hold */
        Hold: {
            /**
             * Reason
             * @example break
             */
            reason: string;
            /**
             * Set At
             * Format: date-time
             */
            set_at: string;
            /**
             * Set By
             * @example zhouqiang
             */
            set_by: string;
        };
        /**
         * How
         * @enum {string}
         */
        How: "blind" | "risk" | "weekly" | "spot";
        /**
         * Imported
         * @description `bad` tells each row that was left out and why.
         */
        Imported: {
            /** Bad */
            bad: components["schemas"]["BadRowView"][];
            /** Id */
            id: number;
            /** Taken */
            taken: number;
        };
        /**
         * InboxPage
         * @description `backed_up_at`: when somebody last took a backup of the documents (180.2.7).
         */
        InboxPage: {
            /** Backed Up At */
            backed_up_at: string | null;
            /**
             * Next After
             * @example 2026-11-24T03:00:00+00:00~17
             */
            next_after: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Papers */
            papers: components["schemas"]["PaperView"][];
        };
        /** Interval */
        Interval: {
            /** Ended At */
            ended_at: string | null;
            /**
             * Kind
             * @example talk
             */
            kind: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /**
             * Result
             * @example answered
             */
            result: string;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /**
         * Kind
         * @enum {string}
         */
        Kind: "note" | "fault" | "recovery" | "hand_over" | "take_over";
        /** KindFigures */
        KindFigures: {
            /** Average */
            average: number | null;
            /** Drawn */
            drawn: number;
            /** Failed */
            failed: number;
            /** Fatal */
            fatal: number;
            /** Graded */
            graded: number;
            kind: components["schemas"]["WorkKind"];
            /** Works */
            works: number;
        };
        /**
         * KnowledgeLists
         * @description `read_kinds`: kinds that everybody who answers callers confirms to have read.
         */
        KnowledgeLists: {
            /** Kinds */
            kinds: components["schemas"]["Titled"][];
            /**
             * Read Kinds
             * @example [
             *       "notice"
             *     ]
             */
            read_kinds: string[];
            /** Recipients */
            recipients: components["schemas"]["Titled"][];
            /** Subjects */
            subjects: components["schemas"]["Titled"][];
        };
        /**
         * Language
         * @enum {string}
         */
        Language: "zh" | "en";
        /**
         * Learned
         * @description What the forecast of a group goes by, in seconds; `calls` is 0 where the ledger had too few to tell.
         */
        Learned: {
            /** Calls */
            calls: number;
            /**
             * Group
             * @example ordinary
             */
            group: string;
            /** Handling */
            handling: number;
            /** Patience */
            patience: number;
        };
        /** LeaveWanted */
        LeaveWanted: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /**
             * Reason
             * @example break
             */
            reason: string;
        };
        /**
         * LetterFormat
         * @enum {string}
         */
        LetterFormat: "docx" | "pdf";
        /** LetterIn */
        LetterIn: {
            /**
             * Opinion
             * @default
             * @example 周日营业呼声集中，建议试行
             */
            opinion?: string;
            /**
             * Recipients
             * @example [
             *       "branch_leader"
             *     ]
             */
            recipients: string[];
            /** Tickets */
            tickets: string[];
        };
        /** LetterPage */
        LetterPage: {
            /** Letters */
            letters: components["schemas"]["LetterView"][];
            /** Next Before */
            next_before: number | null;
        };
        /** LetterView */
        LetterView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Id */
            id: number;
            /**
             * Number
             * @example 建议〔2026〕1号
             */
            number: string;
            /**
             * Recipients
             * @example [
             *       "branch_leader"
             *     ]
             */
            recipients: string[];
            /**
             * Sent By
             * @example 唐资料
             */
            sent_by: string;
            /** Suggestions */
            suggestions: number;
        };
        /**
         * Level
         * @enum {string}
         */
        Level: "hq" | "province" | "city";
        /**
         * LineState
         * @enum {string}
         */
        LineState: "free" | "calling" | "resting" | "awaiting" | "listening";
        /**
         * Listener
         * @description Somebody whose post listens and who has no telephone for it yet.
         */
        Listener: {
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
        };
        /**
         * ListeningSession
         * @description One call listened to. It is heard from `started_at` on; `reason` says why it is over.
         */
        ListeningSession: {
            /**
             * Agent
             * @example lina
             */
            agent: string;
            /**
             * Agent Name
             * @example 李娜
             */
            agent_name: string | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            mode: components["schemas"]["Mode"];
            reason: components["schemas"]["End"] | null;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /** Seconds */
            seconds: number | null;
            /** Started At */
            started_at: string | null;
        };
        /**
         * ListeningView
         * @description `line` is absent for who has no telephone to listen with.
         */
        ListeningView: {
            /** Agents */
            agents: components["schemas"]["HeardAgent"][];
            /** Calls */
            calls: components["schemas"]["HeardCall"][];
            line: components["schemas"]["OwnLine"] | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            session: components["schemas"]["ListeningSession"] | null;
        };
        /**
         * ListItem
         * @description `own`: added by the centre, not shipped.
         */
        ListItem: {
            /** Own */
            own: boolean;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * ListItemIn
         * @example {
         *       "title_en": "Cloud",
         *       "title_zh": "云业务"
         *     }
         */
        ListItemIn: {
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
        };
        /** ListMove */
        ListMove: {
            /**
             * Do
             * @enum {string}
             */
            do: "run" | "pause" | "stop";
        };
        /**
         * ListName
         * @enum {string}
         */
        ListName: "businesses" | "natures";
        /** ListNumbers */
        ListNumbers: {
            /** Numbers */
            numbers: components["schemas"]["ListNumberView"][];
        };
        /** ListNumberView */
        ListNumberView: {
            /** Id */
            id: number;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Number
             * @example 139****4101
             */
            number: string;
            /**
             * Result
             * @example answered
             */
            result: string;
            /**
             * State
             * @example reached
             */
            state: string;
            /** Tries */
            tries: number;
            /** Unanswered */
            unanswered: boolean;
        };
        /**
         * ListReport
         * @description What became of a list; `tried`: it was only looked at. The first bad rows are told, all are counted.
         */
        ListReport: {
            /** Bad */
            bad: number;
            /** Good */
            good: number;
            /** Problems */
            problems: components["schemas"]["BadLine"][];
            /** Tried */
            tried: boolean;
        };
        /** Lists */
        Lists: {
            /** Lists */
            lists: components["schemas"]["ListView"][];
        };
        /** ListView */
        ListView: {
            /** Barred */
            barred: number;
            /** Calling */
            calling: number;
            /** Given Up */
            given_up: number;
            /**
             * Hours
             * @example always
             */
            hours: string;
            /** Id */
            id: number;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Made By
             * @example zhouqiang
             */
            made_by: string;
            /**
             * Mode
             * @example person
             */
            mode: string;
            /**
             * Name
             * @example 十一月回访
             */
            name: string;
            /** Numbers */
            numbers: number;
            /**
             * Prompt
             * @example goodbye
             */
            prompt: string;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /** Reached */
            reached: number;
            /**
             * State
             * @example running
             */
            state: string;
            /** Unanswered */
            unanswered: number;
            /** Waiting */
            waiting: number;
        };
        /** LiveCall */
        LiveCall: {
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Queue
             * @example junior
             */
            queue: string | null;
            /**
             * Seat
             * @example 8001
             */
            seat: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Stage
             * @example talking
             */
            stage: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /**
         * LookView
         * @description A table that was asked for by itself, of no report.
         */
        LookView: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            period: components["schemas"]["PeriodKind"];
            table: components["schemas"]["TableView"];
        };
        /** Made */
        Made: {
            /** Id */
            id: number;
        };
        /**
         * MarksIn
         * @description Null: it did not occur; an item that is not named has no mark yet. A fatal item has 1 when kept.
         * @example {
         *       "marks": {
         *         "greeting": 10
         *       },
         *       "remark": "等待未说明"
         *     }
         */
        MarksIn: {
            /** Marks */
            marks: {
                [key: string]: number | null;
            };
            /**
             * Remark
             * @default
             */
            remark?: string;
        };
        /** MessageMade */
        MessageMade: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Recipients */
            recipients: number;
        };
        /** Messages */
        Messages: {
            /** Received */
            received: components["schemas"]["Received"][];
            /** Sent */
            sent: components["schemas"]["Sent"][];
        };
        /**
         * MessageTo
         * @description A seat's agent, everybody of a post, who serves a queue now, one person, or everybody.
         */
        MessageTo: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "seat" | "post" | "queue" | "person" | "all";
            /**
             * Value
             * @default
             * @example junior
             */
            value?: string;
        };
        /**
         * MessageWanted
         * @example {
         *       "text": "午休推迟",
         *       "to": {
         *         "kind": "queue",
         *         "value": "junior"
         *       }
         *     }
         */
        MessageWanted: {
            /** Text */
            text: string;
            to: components["schemas"]["MessageTo"];
            /**
             * Urgent
             * @default false
             */
            urgent?: boolean;
        };
        /** MissedView */
        MissedView: {
            /** Times */
            times: number;
            /**
             * Typed
             * @example 卫星电话
             */
            typed: string;
        };
        /**
         * Mode
         * @enum {string}
         */
        Mode: "listen" | "whisper" | "barge";
        /** ModeToHearIn */
        ModeToHearIn: {
            mode: components["schemas"]["Mode"];
        };
        /**
         * MonitorAccount
         * @description A listener's own telephone; `phone`: it is registered.
         */
        MonitorAccount: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Node
             * @example ast1
             */
            node: string;
            /** Phone */
            phone: boolean;
            profile: components["schemas"]["Profile"];
        };
        /** MonthRemarkIn */
        MonthRemarkIn: {
            /**
             * Remark
             * @example 等待未说明
             */
            remark: string;
        };
        /**
         * MonthReport
         * @description `due` is the day by which it is published (180.7.13); unpublished, its figures still move.
         */
        MonthReport: {
            /** Agreement */
            agreement: number | null;
            /** Appeals */
            appeals: number;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Kinds */
            kinds: components["schemas"]["KindFigures"][];
            /** Late Feedback */
            late_feedback: number;
            /**
             * Month
             * Format: date
             */
            month: string;
            /** Published At */
            published_at: string | null;
            /**
             * Published By
             * @example 郑敏
             */
            published_by: string | null;
            /**
             * Remark
             * @example 等待未说明
             */
            remark: string;
            /** Repeated Share */
            repeated_share: number | null;
            /** Upheld */
            upheld: number;
            /** Weak */
            weak: components["schemas"]["CoachingFault"][];
        };
        /**
         * MovedView
         * @description `before` or `after` is null where the ticket has no such clock that goes on.
         */
        MovedView: {
            after: components["schemas"]["GoingView"] | null;
            before: components["schemas"]["GoingView"] | null;
            /**
             * Clock
             * @example dispatch
             */
            clock: string;
            /** Newly Late */
            newly_late: boolean;
            /** No Longer Late */
            no_longer_late: boolean;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /** MoveMade */
        MoveMade: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
        };
        /**
         * MoveWanted
         * @description `into` false takes the seat out; without `until` it lasts until it is ended.
         * @example {
         *       "into": true,
         *       "queue": "junior"
         *     }
         */
        MoveWanted: {
            /** Into */
            into: boolean;
            /** Queue */
            queue: string;
            /** Until */
            until?: string | null;
        };
        /**
         * NewBranch
         * @example {
         *       "code": "hangzhou",
         *       "level": "city",
         *       "parent": "zhejiang",
         *       "prefixes": [
         *         "0571"
         *       ],
         *       "title_en": "Hangzhou",
         *       "title_zh": "杭州"
         *     }
         */
        NewBranch: {
            /** Code */
            code: string;
            /**
             * Level
             * @enum {string}
             */
            level: "province" | "city";
            /** Parent */
            parent: string | null;
            /**
             * Prefixes
             * @default []
             */
            prefixes?: string[];
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
        };
        /**
         * NewMonitor
         * @description It hears the calls of its own node's seats. Without `node` it belongs to the first exchange.
         * @example {
         *       "login": "zhijian",
         *       "profile": "browser"
         *     }
         */
        NewMonitor: {
            /** Login */
            login: string;
            /** Node */
            node?: string | null;
            /** @default sip */
            profile?: components["schemas"]["Profile"];
        };
        /**
         * NewPerson
         * @example {
         *       "login": "lina",
         *       "name": "李娜",
         *       "posts": [
         *         "junior"
         *       ]
         *     }
         */
        NewPerson: {
            /** Branch */
            branch?: string | null;
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
        };
        /**
         * NewReminder
         * @description `agent` is the signed-in person's own login where it is missing.
         */
        NewReminder: {
            /**
             * Agent
             * @example lina
             */
            agent?: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Number
             * @default
             * @example 13800138000
             */
            number?: string;
            /**
             * Text
             * @example 回复王先生的装机时间
             */
            text: string;
        };
        /**
         * NewSeats
         * @description `count` seats with names that follow one another, such as 8001, 8002, 8003; more need a number.
         *
         *     Without `node` they belong to the first exchange.
         * @example {
         *       "count": 20,
         *       "id": "8001",
         *       "post": "junior",
         *       "profile": "sip",
         *       "title": "座席"
         *     }
         */
        NewSeats: {
            /**
             * Count
             * @default 1
             */
            count?: number;
            /** Id */
            id: string;
            /** Node */
            node?: string | null;
            post: components["schemas"]["Post"];
            profile: components["schemas"]["Profile"];
            /** Title */
            title: string;
        };
        /**
         * NextCallToHear
         * @example {
         *       "agent": "lina"
         *     }
         */
        NextCallToHear: {
            /** Agent */
            agent: string;
            /** @default listen */
            mode?: components["schemas"]["Mode"];
        };
        /** NoticeIn */
        NoticeIn: {
            /**
             * Notice
             * @example 电视宽带融合套餐 12 月 1 日推出，条目见知识库 #30
             */
            notice: string;
        };
        /** OpenedIn */
        OpenedIn: {
            /**
             * Article
             * @example 17
             */
            article: number;
        };
        /**
         * Opening
         * @description False: it closes, if it holds nothing open any more. True: it is open again.
         */
        Opening: {
            /** Active */
            active: boolean;
        };
        /** Order */
        Order: {
            /**
             * Cause
             * @example network
             */
            cause: string | null;
            /**
             * Department
             * @example network
             */
            department: string;
            /** Due At */
            due_at: string | null;
            /**
             * Evidence
             * @example 网管截图 2026-11-26 10:20
             */
            evidence: string;
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /**
             * Issuer
             * @example chenjie
             */
            issuer: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "dispatch" | "chase" | "urge" | "return" | "second_dispatch" | "warning" | "reply";
            /**
             * Refers To
             * @example 20261126-0001-01
             */
            refers_to: string | null;
            /**
             * Review Note
             * @example 同意
             */
            review_note: string;
            /**
             * Reviewer
             * @example chenjie
             */
            reviewer: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "review" | "sent" | "refused" | "replied" | "returned" | "withdrawn";
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * OrderDetail
         * @description An order with what its department or reviewer needs of the ticket; `version` is the ETag.
         *
         *     `original` is the order it refers to, `area` earlier complaints about the same area, `appointment` the
         *     last one of the order.
         */
        OrderDetail: {
            account_level: components["schemas"]["AccountLevel"];
            /** Actions */
            actions: components["schemas"]["Action"][];
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            appointment: components["schemas"]["Appointment"] | null;
            /** Area */
            area: components["schemas"]["AreaTicket"][];
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /** Entries */
            entries: components["schemas"]["Entry"][];
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            order: components["schemas"]["Order"];
            original: components["schemas"]["Order"] | null;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /** Pictures */
            pictures: components["schemas"]["PictureView"][];
            /** Version */
            version: number;
        };
        /**
         * OrderIn
         * @description Without `department`, the one responsible for the business; without `due_at`, the usual deadline.
         *
         *     `fields` of the catalogue's form `order` for the department; what the order before it said holds on.
         * @example {
         *       "action": "dispatch",
         *       "department": "network",
         *       "due_at": "2026-11-25T18:00:00+08:00",
         *       "fields": {
         *         "arrears": "no",
         *         "data_function": "normal",
         *         "payment_kind": "postpaid",
         *         "roaming": "local",
         *         "when_and_where": "每晚 8 点后，家中，网页打不开"
         *       },
         *       "text": "请当天上门修复"
         *     }
         */
        OrderIn: {
            /**
             * Action
             * @enum {string}
             */
            action: "dispatch" | "chase" | "urge" | "withdraw" | "second_dispatch" | "rule";
            /** Department */
            department?: string | null;
            /** Due At */
            due_at?: string | null;
            /**
             * Fields
             * @default {}
             */
            fields?: {
                [key: string]: string;
            };
            /** Text */
            text: string;
        };
        /** OrderPage */
        OrderPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Orders */
            orders: components["schemas"]["Order"][];
        };
        /**
         * OriginalFile
         * @description Of the paper that the ticket was entered from; `shown`: a browser shows it.
         */
        OriginalFile: {
            /**
             * Id
             * @example 5b0c9d1e7f3a48c2b6d4e8f0a1c2b3d4
             */
            id: string;
            /**
             * Name
             * @example 传真 11-24.tif
             */
            name: string;
            /** Shown */
            shown: boolean;
        };
        /**
         * OriginalPage
         * @description Those to be filed, the oldest first; those that are, the newest first.
         */
        OriginalPage: {
            /**
             * Next After
             * @example zhangwei
             */
            next_after: string | null;
            /** Originals */
            originals: components["schemas"]["OriginalView"][];
        };
        /**
         * OriginalView
         * @description A ticket's paper; `place` and what follows are empty as long as it is not filed.
         */
        OriginalView: {
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /** Filed At */
            filed_at: string | null;
            /**
             * Filed By
             * @example 唐资料
             */
            filed_by: string | null;
            /**
             * Original
             * @example 信函 3 页
             */
            original: string;
            /**
             * Place
             * @example 2 柜 3 格
             */
            place: string | null;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Source
             * @example call
             */
            source: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
            /** Version */
            version: number;
        };
        /**
         * Outcome
         * @enum {string}
         */
        Outcome: "open" | "answered" | "abandoned" | "voicemail" | "left_early" | "not_served" | "promised" | "refused" | "not_reached";
        /**
         * OwnField
         * @description Fields that every ticket has; a form says which of them must be filled in.
         * @enum {string}
         */
        OwnField: "business" | "nature" | "content" | "name" | "phone" | "address";
        /**
         * OwnFigure
         * @description `value`: a count, a share of 1, or seconds, as `unit` says; null while there is nothing to count.
         *
         *     `centre`: the same figure of the whole centre; `target`: what is planned for this person, `met` by it.
         */
        OwnFigure: {
            /** Centre */
            centre: number | null;
            figure: components["schemas"]["Titled"];
            /** Met */
            met: boolean | null;
            /** Target */
            target: number | null;
            unit: components["schemas"]["Unit"];
            /** Value */
            value: number | null;
            /** Whole */
            whole: number;
        };
        /**
         * OwnFigures
         * @description `first` to `last`: the statistical month.
         */
        OwnFigures: {
            assessment: components["schemas"]["Assessment"] | null;
            /** Figures */
            figures: components["schemas"]["OwnFigure"][];
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /**
             * Month
             * @example 2026-11
             */
            month: string;
            /** Questions */
            questions: components["schemas"]["QuestionView"][];
        };
        /**
         * OwnLine
         * @description The telephone one listens with; `awaited` is the agent whose next call it waits for.
         */
        OwnLine: {
            /**
             * Awaited
             * @example lina
             */
            awaited: string | null;
            /**
             * Awaited Name
             * @example 李娜
             */
            awaited_name: string | null;
            mode: components["schemas"]["Mode"];
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            profile: components["schemas"]["Profile"];
            /** Registered */
            registered: boolean;
            state: components["schemas"]["LineState"];
        };
        /** OwnPassword */
        OwnPassword: {
            /**
             * New
             * @example a long sentence of mine
             */
            new: string;
            /**
             * Old
             * @example 7c1d9e4a
             */
            old: string;
        };
        /**
         * OwnShift
         * @description `pauses`: the planned breaks.
         */
        OwnShift: {
            /**
             * Begins
             * Format: date-time
             */
            begins: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Pauses */
            pauses: components["schemas"]["ShiftBreak"][];
            /**
             * Shift
             * @example early
             */
            shift: string;
        };
        /**
         * OwnWork
         * @description `others`: shifts of colleagues of the same group, for a swap.
         */
        OwnWork: {
            /** Attended */
            attended: components["schemas"]["AttendanceDay"][];
            /** Kinds */
            kinds: components["schemas"]["ShiftView"][];
            /** Leaves */
            leaves: components["schemas"]["Titled"][];
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Others */
            others: components["schemas"]["OwnShift"][];
            /** Shifts */
            shifts: components["schemas"]["OwnShift"][];
        };
        /**
         * Paper
         * @description The first three are kinds of tickets, the last three what a department records of its work.
         * @enum {string}
         */
        Paper: "complaint" | "suggestion" | "request" | "order" | "contact" | "check" | "report";
        /** PaperDetail */
        PaperDetail: {
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            form: components["schemas"]["FormSuggestion"];
            paper: components["schemas"]["PaperView"];
        };
        /** PaperEntered */
        PaperEntered: {
            /**
             * Ticket
             * @example 20261124-0001
             */
            ticket: string;
        };
        /**
         * PaperField
         * @description A field that forms.toml adds to a paper; without choices any text.
         */
        PaperField: {
            /** Choices */
            choices: components["schemas"]["Titled"][];
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Required */
            required: boolean;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
        };
        /**
         * PaperFileView
         * @description `shown`: a browser shows it; what is not is handed out as a file.
         */
        PaperFileView: {
            /**
             * Id
             * @example 5b0c9d1e7f3a48c2b6d4e8f0a1c2b3d4
             */
            id: string;
            /**
             * Media Type
             * @example image/tiff
             */
            media_type: string;
            /**
             * Name
             * @example 传真 11-24.tif
             */
            name: string;
            /**
             * Sha256
             * @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
             */
            sha256: string;
            /** Shown */
            shown: boolean;
            /** Size */
            size: number;
        };
        /**
         * PaperForm
         * @description What a paper carries; an empty filter lets everything through.
         */
        PaperForm: {
            /**
             * Businesses
             * @example [
             *       "data"
             *     ]
             */
            businesses: string[];
            /**
             * Departments
             * @example [
             *       "network"
             *     ]
             */
            departments: string[];
            /** Fields */
            fields: components["schemas"]["PaperField"][];
            paper: components["schemas"]["Paper"];
            /** Required */
            required: components["schemas"]["OwnField"][];
            /**
             * Sources
             * @example [
             *       "call"
             *     ]
             */
            sources: string[];
        };
        /**
         * PaperIn
         * @description A paper as it came. `received_at`: now without it. At least one of sender, phone, content.
         * @example {
         *       "channel": "fax",
         *       "content": "专线 11 月 23 日起中断，请尽快修复",
         *       "phone": "055826510001",
         *       "received_at": "2026-11-24T09:00:00+08:00",
         *       "sender": "华星电子有限公司"
         *     }
         */
        PaperIn: {
            /**
             * Address
             * @default
             */
            address?: string;
            channel: components["schemas"]["Channel"];
            /**
             * Content
             * @default
             */
            content?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /** Received At */
            received_at?: string | null;
            /**
             * Sender
             * @default
             */
            sender?: string;
        };
        /**
         * PaperKind
         * @description The papers of hot.5.1.5, and the two that 180.4.7 adds.
         * @enum {string}
         */
        PaperKind: "work_order" | "business_order" | "complaint" | "dispatch" | "second_dispatch" | "chase" | "urge" | "return" | "reply" | "warning" | "pre_warning" | "alarm";
        /**
         * PaperMade
         * @description `fresh` is false where the Idempotency-Key was known: it is the paper of before.
         */
        PaperMade: {
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Fresh */
            fresh: boolean;
            /** Id */
            id: number;
        };
        /** PaperPage */
        PaperPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Papers */
            papers: components["schemas"]["FiledPaper"][];
        };
        /**
         * PaperState
         * @enum {string}
         */
        PaperState: "waiting" | "entered" | "aside";
        /**
         * PaperView
         * @description `phone` is masked in lists. `held_by` is the log-in of who took it, `holder` their name.
         */
        PaperView: {
            channel: components["schemas"]["Channel"];
            /**
             * Content
             * @example 专线 11 月 23 日起中断，请尽快修复
             */
            content: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Files */
            files: components["schemas"]["PaperFileView"][];
            /**
             * Held By
             * @example xuwen
             */
            held_by: string | null;
            /**
             * Holder
             * @example 许文
             */
            holder: string | null;
            /** Id */
            id: number;
            /**
             * Phone
             * @example 055****0001
             */
            phone: string;
            /**
             * Reason
             * @example 广告，非投诉或建议
             */
            reason: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Registered By
             * @example gateway
             */
            registered_by: string;
            /**
             * Sender
             * @example 华星电子有限公司
             */
            sender: string;
            /** Settled At */
            settled_at: string | null;
            /**
             * Settled By
             * @example 许文
             */
            settled_by: string | null;
            state: components["schemas"]["PaperState"];
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string | null;
        };
        /** PartHealth */
        PartHealth: {
            /**
             * Detail
             * @example connected
             */
            detail: string | null;
            /**
             * Name
             * @example asterisk
             */
            name: string;
            /** Ok */
            ok: boolean;
            /** Since */
            since: string | null;
        };
        /** Pause */
        Pause: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Peaks
         * @description Loudest sample of every step, 0 to 1, one list a channel.
         */
        Peaks: {
            /** Channels */
            channels: number[][];
            /** Per Second */
            per_second: number;
        };
        /**
         * PeoplePage
         * @description By login; the next page is asked for with `after`.
         */
        PeoplePage: {
            /**
             * Next After
             * @example zhangwei
             */
            next_after: string | null;
            /** People */
            people: components["schemas"]["Person"][];
        };
        /**
         * PeriodKind
         * @enum {string}
         */
        PeriodKind: "day" | "week" | "month" | "quarter" | "year";
        /**
         * Person
         * @description `must_change_password`: the password is one that an administrator made and knows.
         */
        Person: {
            /** Active */
            active: boolean;
            /**
             * Branch
             * @example hangzhou
             */
            branch: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /** Must Change Password */
            must_change_password: boolean;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
        };
        /**
         * PersonChange
         * @description Without `branch` it stays what it is; of somebody new it is the one of who adds them.
         * @example {
         *       "name": "李娜",
         *       "posts": [
         *         "senior"
         *       ]
         *     }
         */
        PersonChange: {
            /** Branch */
            branch?: string | null;
            /** Name */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
        };
        /**
         * PhoneAccount
         * @description What a phone in the browser registers with; only for whoever sits at the seat, or listens with it.
         */
        PhoneAccount: {
            /**
             * Password
             * @example 7c1d9e4a
             */
            password: string;
            /**
             * Realm
             * @example asterisk
             */
            realm: string;
            /**
             * User
             * @example 8001
             */
            user: string;
        };
        /** PictureMade */
        PictureMade: {
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
        };
        /** PictureView */
        PictureView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Order
             * @example 20261126-0001-01
             */
            order: string;
        };
        /**
         * PlaceView
         * @description Degrees of WGS 84.
         */
        PlaceView: {
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
        };
        /**
         * PlanIn
         * @example {
         *       "plan": "每周跟听两次，复习资费口径"
         *     }
         */
        PlanIn: {
            /** Plan */
            plan: string;
        };
        /** PlanView */
        PlanView: {
            /**
             * Notice
             * @example 话务高峰应急预案启动，备勤人员到岗
             */
            notice: string;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
            /** Voicemail */
            voicemail: boolean;
        };
        /**
         * PoliciesView
         * @description Those of today; which a ticket has, its kind, source, grade and customer decide.
         */
        PoliciesView: {
            /** Policies */
            policies: components["schemas"]["PolicyView"][];
        };
        /**
         * PolicyView
         * @description `value` is the clock. `limit` as it is written, a length or a figure of the regulation; then in words.
         *
         *     `starts`, `stops`, `pauses`: entries of the thread. `warns`: so many seconds before the end.
         */
        PolicyView: {
            /**
             * Counts
             * @enum {string}
             */
            counts: "always" | "working";
            /**
             * Kinds
             * @example [
             *       "complaint"
             *     ]
             */
            kinds: string[];
            /**
             * Limit
             * @example 3wd
             */
            limit: string;
            /**
             * Limit En
             * @example 3 h
             */
            limit_en: string;
            /**
             * Limit Zh
             * @example 3 小时
             */
            limit_zh: string;
            /**
             * Pauses
             * @example [
             *       "waiting"
             *     ]
             */
            pauses: string[];
            /**
             * Sources
             * @example [
             *       "letter"
             *     ]
             */
            sources: string[];
            /**
             * Starts
             * @example [
             *       "received"
             *     ]
             */
            starts: string[];
            /**
             * Stops
             * @example [
             *       "answered"
             *     ]
             */
            stops: string[];
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            told: components["schemas"]["Told"];
            /**
             * Value
             * @example junior
             */
            value: string;
            /** Warns */
            warns: number;
        };
        /**
         * Post
         * @description The posts of the regulation, and the operator of the system.
         * @enum {string}
         */
        Post: "junior" | "text_clerk" | "extractor" | "senior" | "surveyor" | "librarian" | "inspector" | "statistician" | "supervisor" | "manager" | "trainer" | "operations_manager" | "department" | "admin";
        /** Postponement */
        Postponement: {
            /**
             * Reason
             * @example 客户在开会
             */
            reason: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Presence
         * @description False: the person leaves and every session ends. True: they are back.
         */
        Presence: {
            /** Active */
            active: boolean;
        };
        /**
         * Problem
         * @description Every refusal looks like this; `field` names the input that is wrong.
         */
        Problem: {
            /**
             * Code
             * @example seat_taken
             */
            code: string;
            /**
             * Field
             * @example reason
             */
            field?: string | null;
            /**
             * Message En
             * @example the seat is taken by wang
             */
            message_en: string;
            /**
             * Message Zh
             * @example 座席已由 wang 使用
             */
            message_zh: string;
        };
        /** ProblemList */
        ProblemList: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Problems */
            problems: components["schemas"]["ProblemView"][];
        };
        /**
         * ProblemView
         * @description `share` of all complaints; `change` against a period just as long before.
         */
        ProblemView: {
            /** Before */
            before: number;
            /**
             * Business
             * @example broadband
             */
            business: string;
            /** Change */
            change: number;
            /** Complaints */
            complaints: number;
            /** Dissatisfied */
            dissatisfied: number;
            /**
             * Examples
             * @example [
             *       "20261126-0007"
             *     ]
             */
            examples: string[];
            /**
             * Nature
             * @example fault_repair
             */
            nature: string;
            /** Share */
            share: number;
        };
        /**
         * Profile
         * @description What a seat's phone is: how it signals and how its sound travels.
         * @enum {string}
         */
        Profile: "sip" | "tls" | "browser";
        /** PromptLine */
        PromptLine: {
            /**
             * Name
             * @example welcome
             */
            name: string;
            /** Sounds */
            sounds: components["schemas"]["PromptSound"][];
        };
        /**
         * PromptList
         * @description `replaceable` is false where Asterisk is not run by this installation and keeps its own sounds.
         */
        PromptList: {
            /** Prompts */
            prompts: components["schemas"]["PromptLine"][];
            /** Replaceable */
            replaceable: boolean;
        };
        /**
         * PromptSound
         * @description `own_since` is null while the sound that was shipped is heard.
         */
        PromptSound: {
            /**
             * Language
             * @example zh
             */
            language: string;
            /** Own Since */
            own_since: string | null;
            /** Seconds */
            seconds: number;
            /**
             * Text
             * @example 您好，欢迎致电 180 热线
             */
            text: string;
        };
        /**
         * ProposalIn
         * @description `changed_at`: when a change of rules took effect; `launch_on`: the first day of new business.
         */
        ProposalIn: {
            /** Changed At */
            changed_at?: string | null;
            kind: components["schemas"]["ProposalKind"];
            /** Launch On */
            launch_on?: string | null;
            /**
             * Text
             * @example 城东机房割接期间宽带中断属计划内，不登记障碍
             */
            text: string;
            /** Ticket */
            ticket?: string | null;
            /**
             * Title
             * @example 夜间割接答复口径
             */
            title: string;
        };
        /**
         * ProposalKind
         * @enum {string}
         */
        ProposalKind: "answer" | "change" | "launch" | "paper";
        /**
         * ProposalPage
         * @description Open ones by their deadline, others the newest first.
         */
        ProposalPage: {
            /**
             * Next After
             * @example 2026-11-27T08:00:00+00:00~17
             */
            next_after: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Proposals */
            proposals: components["schemas"]["ProposalView"][];
        };
        /** ProposalView */
        ProposalView: {
            /** Announced At */
            announced_at: string | null;
            /** Article */
            article: number | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Id */
            id: number;
            kind: components["schemas"]["ProposalKind"];
            /** Launch On */
            launch_on: string | null;
            /**
             * Note
             * @example 已有同类条目
             */
            note: string;
            /**
             * Notice
             * @example 电视宽带融合套餐 12 月 1 日推出，条目见知识库 #30
             */
            notice: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /**
             * Proposed By
             * @example tongji
             */
            proposed_by: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "settled" | "declined";
            /**
             * Text
             * @example 城东机房割接期间宽带中断属计划内，不登记障碍
             */
            text: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string | null;
            /**
             * Title
             * @example 夜间割接答复口径
             */
            title: string;
        };
        /** QuestionPage */
        QuestionPage: {
            /** Next Before */
            next_before: number | null;
            /** Questions */
            questions: components["schemas"]["QuestionView"][];
        };
        /**
         * QuestionsView
         * @description `dissatisfied_below`: a lower score needs a reason, and the supervisor calls.
         */
        QuestionsView: {
            /** Causes */
            causes: components["schemas"]["Titled"][];
            /** Dissatisfied Below */
            dissatisfied_below: number;
            /** Facts */
            facts: components["schemas"]["FactView"][];
            /** Reasons */
            reasons: components["schemas"]["Titled"][];
            /** Tries */
            tries: number;
        };
        /**
         * QuestionView
         * @description `shown`: the figure as the person saw it.
         */
        QuestionView: {
            /**
             * Answer
             * @example 线路已修复
             */
            answer: string;
            /** Answered At */
            answered_at: string | null;
            /**
             * Answered By
             * @example 周强
             */
            answered_by: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            figure: components["schemas"]["Titled"];
            /** Id */
            id: number;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Month
             * @example 2026-11
             */
            month: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Shown */
            shown: number | null;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /** QuestionWanted */
        QuestionWanted: {
            /**
             * Figure
             * @example connect_rate
             */
            figure: string;
            /**
             * Month
             * @example 2026-11
             */
            month: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /**
         * QueueFiguresView
         * @description `abandoned_short` gave nobody the chance to answer; only the shares of `_all` count them.
         */
        QueueFiguresView: {
            /** Abandoned */
            abandoned: number;
            /** Abandoned Short */
            abandoned_short: number;
            /** Answered */
            answered: number;
            /** Answered Within Limit */
            answered_within_limit: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Connect Rate */
            connect_rate: number | null;
            /** Connect Rate Of All */
            connect_rate_of_all: number | null;
            /** Longest Since */
            longest_since: string | null;
            /** Offered */
            offered: number;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /** Ready */
            ready: number;
            /** Waiting */
            waiting: number;
            /** Within Limit Share */
            within_limit_share: number | null;
            /** Within Limit Share Of All */
            within_limit_share_of_all: number | null;
        };
        /**
         * QueueView
         * @description `no_seat_seconds`: how long callers waited today while no seat was idle.
         */
        QueueView: {
            figures: components["schemas"]["Figures"];
            /** Limit Seconds */
            limit_seconds: number;
            /**
             * Name
             * @example junior
             */
            name: string;
            /** No Seat Seconds */
            no_seat_seconds: number;
            /** Ready */
            ready: number;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /** Waiting */
            waiting: components["schemas"]["Waiting"][];
        };
        /**
         * Readers
         * @description Of the version in force; who has not read it comes first.
         */
        Readers: {
            /** Number */
            number: number;
            /** Readers */
            readers: components["schemas"]["ReaderView"][];
        };
        /** ReaderView */
        ReaderView: {
            /** At */
            at: string | null;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
        };
        /** ReadIn */
        ReadIn: {
            /**
             * Number
             * @example 17
             */
            number: number;
        };
        /** ReadySeat */
        ReadySeat: {
            /**
             * Agent Name
             * @example 李娜
             */
            agent_name: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            post: components["schemas"]["Post"];
            /**
             * Title
             * @example 初级 01
             */
            title: string;
        };
        /**
         * Reason
         * @description Why a hold is set or lifted: it stands in the audit log.
         * @example {
         *       "reason": "法院调取 2026-118"
         *     }
         */
        Reason: {
            /** Reason */
            reason: string;
        };
        /**
         * Reasoned
         * @description What is done to a draft at this version, and why.
         */
        Reasoned: {
            /**
             * Reason
             * @example break
             */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * ReasonView
         * @description Why a seat is not ready: `by` whom it is given, and for which posts (all where none is named).
         */
        ReasonView: {
            by: components["schemas"]["Setter"];
            /** Posts */
            posts: components["schemas"]["Post"][];
            /**
             * Title En
             * @example Break
             */
            title_en: string;
            /**
             * Title Zh
             * @example 小休
             */
            title_zh: string;
            /**
             * Value
             * @example break
             */
            value: string;
        };
        /**
         * Received
         * @description `answers` is the message of mine that this one answers.
         */
        Received: {
            /**
             * Answers
             * @example 3f2a9c0e5d7b48a1b6c4e8f0a1d2c3b4
             */
            answers: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Delivered At
             * Format: date-time
             */
            delivered_at: string;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Read At */
            read_at: string | null;
            /**
             * Sender
             * @example zhouqiang
             */
            sender: string;
            /**
             * Sender Name
             * @example 周强
             */
            sender_name: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * RecordingState
         * @description `verified_at`: when it was last read whole and found unchanged. `keep_until` is null for ever.
         *
         *     `policy` names the retention row; a hold or an open draft keeps a recording beyond its time.
         */
        RecordingState: {
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /** Deleted At */
            deleted_at: string | null;
            /**
             * Deleted By
             * @example admin
             */
            deleted_by: string | null;
            /** Duration Seconds */
            duration_seconds: number;
            /** Encrypted */
            encrypted: boolean;
            hold: components["schemas"]["Hold"] | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Keep Until */
            keep_until: string | null;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /** May Hold */
            may_hold: boolean;
            /** Number */
            number: number;
            /**
             * Place
             * @example folder
             */
            place: string;
            /**
             * Policy
             * @example calls
             */
            policy: string | null;
            /**
             * Sha256
             * @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
             */
            sha256: string;
            /**
             * State
             * @example waiting
             */
            state: string;
            /**
             * Stored At
             * Format: date-time
             */
            stored_at: string;
            /** Verified At */
            verified_at: string | null;
        };
        /** RecordingView */
        RecordingView: {
            /** Channels */
            channels: number;
            /** Duration Seconds */
            duration_seconds: number;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Sha256
             * @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
             */
            sha256: string;
        };
        /**
         * RehearsalView
         * @description Of all open `tickets`; `moved` shows the first ones, those that would be late before the others.
         */
        RehearsalView: {
            /** Moved */
            moved: components["schemas"]["MovedView"][];
            /** Tallies */
            tallies: components["schemas"]["TallyView"][];
            /** Tickets */
            tickets: number;
        };
        /**
         * RemarkIn
         * @example {
         *       "remark": "问候语缺失下降，资费解答仍是弱项"
         *     }
         */
        RemarkIn: {
            /** Remark */
            remark: string;
        };
        /** Reminders */
        Reminders: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Reminders */
            reminders: components["schemas"]["ReminderView"][];
        };
        /**
         * ReminderView
         * @description The number in full: the agent is to call it.
         */
        ReminderView: {
            /**
             * Agent
             * @example lina
             */
            agent: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * History
             * @example [
             *       "2026-11-26 10:00 postponed: 客户开会"
             *     ]
             */
            history: string[];
            /** Id */
            id: number;
            /**
             * Number
             * @example 13800138000
             */
            number: string;
            /**
             * State
             * @example waiting
             */
            state: string;
            /**
             * Text
             * @example 回复王先生的装机时间
             */
            text: string;
            /** Told At */
            told_at: string | null;
        };
        /**
         * ReplyIn
         * @description `cause` is one of the catalogue's causes of the department, where it has any.
         * @example {
         *       "cause": "network",
         *       "text": "已更换板卡，复测正常"
         *     }
         */
        ReplyIn: {
            /** Cause */
            cause?: string | null;
            /** Text */
            text: string;
        };
        /**
         * ReportDetail
         * @description `may`: what the reader could do with it now.
         */
        ReportDetail: {
            line: components["schemas"]["ReportLine"];
            /** May */
            may: components["schemas"]["Step"][];
            /** Tables */
            tables: components["schemas"]["TableView"][];
        };
        /**
         * ReportIn
         * @description `advice`: what the manager hotline proposes to those who decide.
         * @example {
         *       "advice": "建议增加宽带抢修班组",
         *       "first": "2026-11-01",
         *       "last": "2026-11-30"
         *     }
         */
        ReportIn: {
            /** Advice */
            advice: string;
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
        };
        /**
         * ReportLine
         * @description `due_at`: by then it is to be released. Who generated it may be `clock`.
         */
        ReportLine: {
            /** Checked At */
            checked_at: string | null;
            /**
             * Checked By
             * @example zhouqiang
             */
            checked_by: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * First
             * Format: date
             */
            first: string;
            form: components["schemas"]["Titled"];
            /**
             * Generated At
             * Format: date-time
             */
            generated_at: string;
            /**
             * Generated By
             * @example tongji
             */
            generated_by: string;
            /** Id */
            id: number;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Late */
            late: boolean;
            period: components["schemas"]["PeriodKind"];
            /** Released At */
            released_at: string | null;
            /**
             * Released By
             * @example zhouqiang
             */
            released_by: string | null;
            state: components["schemas"]["reports__rules__life__State"];
            /** Version */
            version: number;
        };
        /**
         * ReportPage
         * @description The latest periods first; `next_before` asks for the page after.
         */
        ReportPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /** Reports */
            reports: components["schemas"]["ReportLine"][];
            /** Upcoming */
            upcoming: components["schemas"]["Upcoming"][];
        };
        /**
         * State
         * @enum {string}
         */
        reports__rules__life__State: "generated" | "checked" | "released";
        /**
         * ReportWanted
         * @description `day` is any day of the period. One that is there and not released is generated anew.
         * @example {
         *       "day": "2026-11-20",
         *       "form": "volume",
         *       "period": "month"
         *     }
         */
        ReportWanted: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Form */
            form: string;
            /**
             * Period
             * @enum {string}
             */
            period: "week" | "month" | "quarter" | "year";
        };
        /** ResultExample */
        ResultExample: {
            /**
             * Opinion
             * @example 修了三次才好
             */
            opinion: string;
            /** Score */
            score: number;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /**
         * ResultGroups
         * @description The one with most dissatisfied customers first.
         */
        ResultGroups: {
            /** Groups */
            groups: components["schemas"]["ResultGroupView"][];
        };
        /**
         * ResultGroupView
         * @description Answered surveys of one value; `mean` is their mean score.
         */
        ResultGroupView: {
            /** Dissatisfied */
            dissatisfied: number;
            /** Examples */
            examples: components["schemas"]["ResultExample"][];
            /** Mean */
            mean: number;
            /** Surveys */
            surveys: number;
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * ReturnIn
         * @example {
         *       "evidence": "局向图 3 号，测试记录 112",
         *       "text": "线路属铁通维护"
         *     }
         */
        ReturnIn: {
            /** Evidence */
            evidence: string;
            /** Text */
            text: string;
        };
        /**
         * ReworkPage
         * @description What is still to be told or done, the most urgent first.
         */
        ReworkPage: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Rows */
            rows: components["schemas"]["ReworkRow"][];
        };
        /** ReworkRow */
        ReworkRow: {
            check: components["schemas"]["CheckRow"];
            /** Faults */
            faults: components["schemas"]["CardItem"][];
            rework: components["schemas"]["ReworkView"];
        };
        /** ReworkView */
        ReworkView: {
            /** Done At */
            done_at: string | null;
            /**
             * Done By
             * @example 周强
             */
            done_by: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Plan
             * @example 每周跟听两次，复习资费口径
             */
            plan: string;
            /** Told At */
            told_at: string | null;
            /**
             * Told By
             * @example 周强
             */
            told_by: string | null;
        };
        /** RosterCell */
        RosterCell: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Shifts
             * @example [
             *       "early"
             *     ]
             */
            shifts: string[];
        };
        /**
         * RosterDay
         * @description `holiday`: a public holiday's name.
         */
        RosterDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Holiday En
             * @example National Day
             */
            holiday_en: string | null;
            /**
             * Holiday Zh
             * @example 国庆节
             */
            holiday_zh: string | null;
            kind: components["schemas"]["DayKind"];
        };
        /**
         * RosterPerson
         * @description `group` is empty for who is in no roster any more; `leave`: approved, of this week.
         */
        RosterPerson: {
            /**
             * Group
             * @example ordinary
             */
            group: string;
            /** Leave */
            leave: string[];
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
        };
        /**
         * RosterProblem
         * @description `who`: a log-in, or a group's name; `has` and `needs`: people, hours or days.
         */
        RosterProblem: {
            /** Begins */
            begins: string | null;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Ends */
            ends: string | null;
            /** Has */
            has: number | null;
            /** Needs */
            needs: number | null;
            /**
             * Who
             * @example lina
             */
            who: string;
            wrong: components["schemas"]["Wrong"];
        };
        /**
         * RosterView
         * @description `edition` is the draft's, for If-Match; 0 while what is shown is what is published, or nothing.
         */
        RosterView: {
            /** Cells */
            cells: components["schemas"]["RosterCell"][];
            /** Curves */
            curves: components["schemas"]["Curve"][];
            /** Days */
            days: components["schemas"]["RosterDay"][];
            /** Edition */
            edition: number;
            /** Groups */
            groups: components["schemas"]["Titled"][];
            /** Learned */
            learned: components["schemas"]["Learned"][];
            /** People */
            people: components["schemas"]["RosterPerson"][];
            /** Problems */
            problems: components["schemas"]["RosterProblem"][];
            /** Shifts */
            shifts: components["schemas"]["ShiftView"][];
            /** Version */
            version: number;
            /** Versions */
            versions: components["schemas"]["VersionView"][];
            /**
             * Week
             * Format: date
             */
            week: string;
        };
        /**
         * RowsPage
         * @description What a number is made of, oldest first.
         */
        RowsPage: {
            /** Columns */
            columns: components["schemas"]["Titled"][];
            figure: components["schemas"]["FigureHead"];
            /**
             * Next After
             * @example zhangwei
             */
            next_after: string | null;
            /**
             * Page
             * @example calls
             */
            page: string;
            /** Rows */
            rows: components["schemas"]["RowView"][];
            /** Value */
            value: number | null;
        };
        /**
         * RowView
         * @description `counted`: of a share, it is in the part. `opens` is what the page `page` shows more of.
         */
        RowView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Cells */
            cells: components["schemas"]["CellView"][];
            /** Counted */
            counted: boolean;
            /**
             * Opens
             * @example ast1-1795546576.0
             */
            opens: string;
        };
        /**
         * RulingIn
         * @description `at_fault` where the fault is ours; `text`: what follows, or what was explained to the customer.
         * @example {
         *       "at_fault": "network",
         *       "fault": "ours",
         *       "text": "计入部门考核，重新派单"
         *     }
         */
        RulingIn: {
            /**
             * At Fault
             * @default
             */
            at_fault?: string;
            fault: components["schemas"]["Blame"];
            /** Text */
            text: string;
        };
        /**
         * SaidIn
         * @example {
         *       "text": "客户不愿评价"
         *     }
         */
        SaidIn: {
            /** Text */
            text: string;
        };
        /**
         * Screen
         * @enum {string}
         */
        Screen: "floor" | "shift" | "rosters" | "review" | "surveys" | "manager" | "library" | "desk" | "quality" | "calls" | "blocked" | "listen" | "tickets" | "inbox" | "knowledge" | "outbound" | "orders" | "work" | "faults" | "customers" | "prompts" | "reports" | "policies" | "seats" | "status" | "people";
        /** SearchIn */
        SearchIn: {
            /**
             * Q
             * @example 宽带断网怎么报修
             */
            q: string;
        };
        /**
         * SearchMonth
         * @description `success` is the share of searches that found something, to be held against `goal` (csc.6.1.c).
         */
        SearchMonth: {
            /** Found */
            found: number;
            /** Goal */
            goal: number;
            /** Missed */
            missed: components["schemas"]["MissedView"][];
            /**
             * Month
             * Format: date
             */
            month: string;
            /** Opened */
            opened: number;
            /**
             * Remark
             * @example 补充卫星电话条目
             */
            remark: string | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /**
             * Reviewed By
             * @example 唐资料
             */
            reviewed_by: string | null;
            /** Searches */
            searches: number;
            /** Success */
            success: number | null;
            /** Used */
            used: number;
        };
        /**
         * SeatAccount
         * @description `phone`: one is registered. `agent` is the name of who sits there.
         */
        SeatAccount: {
            /**
             * Agent
             * @example lina
             */
            agent: string | null;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Node
             * @example ast1
             */
            node: string;
            /** Phone */
            phone: boolean;
            post: components["schemas"]["Post"];
            profile: components["schemas"]["Profile"];
            state: components["schemas"]["SeatState"];
            /**
             * Title
             * @example 初级 01
             */
            title: string;
        };
        /**
         * SeatCall
         * @description The seat's caller: masked number, who they are, and who sent them and why.
         *
         *     `asking` is the seat that is being asked before it takes the caller.
         */
        SeatCall: {
            /**
             * Asking
             * @example 8101
             */
            asking: string | null;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            /**
             * Caller
             * @example 139****4101
             */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /**
             * Customer Name
             * @example 华星电子有限公司
             */
            customer_name: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Stage
             * @example talking
             */
            stage: string;
            /** Transfers */
            transfers: components["schemas"]["Transfer"][];
        };
        /**
         * SeatChange
         * @description `reason` says why the seat is not ready; it is not asked for when the seat becomes ready.
         * @example {
         *       "reason": "break",
         *       "state": "not_ready"
         *     }
         */
        SeatChange: {
            /** Reason */
            reason?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "ready" | "not_ready";
        };
        /**
         * SeatChanges
         * @description The post and the kind of phone change only while nobody sits there.
         * @example {
         *       "post": "junior",
         *       "profile": "sip",
         *       "title": "一号座席"
         *     }
         */
        SeatChanges: {
            post: components["schemas"]["Post"];
            profile: components["schemas"]["Profile"];
            /** Title */
            title: string;
        };
        /**
         * SeatState
         * @enum {string}
         */
        SeatState: "offline" | "logged_out" | "ready" | "not_ready" | "ringing" | "talking" | "on_hold" | "wrap_up";
        /**
         * SeatView
         * @description `ring_due` ends the 15 seconds (180.1.3) of a ringing seat, `wrap_up_until` the time after a talk.
         */
        SeatView: {
            /**
             * Agent
             * @example lina
             */
            agent: string | null;
            /**
             * Agent Name
             * @example 李娜
             */
            agent_name: string | null;
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string | null;
            /** Forced */
            forced: boolean;
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /** Phone */
            phone: boolean;
            post: components["schemas"]["Post"];
            /** Queues */
            queues: components["schemas"]["ServiceView"][];
            /**
             * Reason
             * @example break
             */
            reason: string | null;
            /** Ring Due */
            ring_due: string | null;
            /**
             * Set By
             * @example zhouqiang
             */
            set_by: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            state: components["schemas"]["SeatState"];
            /**
             * Title
             * @example 初级 01
             */
            title: string;
            /** Wrap Up Until */
            wrap_up_until: string | null;
        };
        /**
         * Sending
         * @description `to` is a seat, or a destination of the centre by name or number; the rest goes along.
         * @example {
         *       "ticket": "T20261124-0007",
         *       "to": "8101",
         *       "why": "要求高级座席"
         *     }
         */
        Sending: {
            /**
             * Ticket
             * @default
             */
            ticket?: string;
            /** To */
            to: string;
            /**
             * Why
             * @default
             */
            why?: string;
        };
        /**
         * Sent
         * @description `addressed` is `seat:8001`, `post:junior`, `queue:junior`, `person:li` or `all:`.
         */
        Sent: {
            /**
             * Addressed
             * @example queue:junior
             */
            addressed: string;
            /**
             * Answers
             * @example 3f2a9c0e5d7b48a1b6c4e8f0a1d2c3b4
             */
            answers: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Copies */
            copies: components["schemas"]["Copy"][];
            /**
             * Id
             * @example ast1-1795546576.0
             */
            id: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * ServiceView
         * @description A queue that a seat serves or, without a penalty, is left out of; why, and until when if for a time.
         */
        ServiceView: {
            /** Penalty */
            penalty: number | null;
            /**
             * Queue
             * @example junior
             */
            queue: string;
            /** Until */
            until: string | null;
            why: components["schemas"]["Why"];
        };
        /**
         * SessionPage
         * @description One's own sessions, newest first; `next_before` asks for the page after.
         */
        SessionPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /** Sessions */
            sessions: components["schemas"]["ListeningSession"][];
        };
        /**
         * SessionView
         * @description `lock_after`: minutes without a touch after which the browser locks the session; 0 for never.
         */
        SessionView: {
            /** Lock After */
            lock_after: number;
            user: components["schemas"]["User"];
        };
        /**
         * Setter
         * @description Who may give a reason for being not ready.
         * @enum {string}
         */
        Setter: "agent" | "supervisor" | "system";
        /** ShiftBreak */
        ShiftBreak: {
            /**
             * Begins
             * Format: date-time
             */
            begins: string;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
        };
        /**
         * ShiftEntry
         * @description `about` is the fault or the hand-over that this line settles.
         */
        ShiftEntry: {
            /** About */
            about: number | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Author
             * @example zhouqiang
             */
            author: string;
            /**
             * Author Name
             * @example 周强
             */
            author_name: string;
            /** Id */
            id: number;
            kind: components["schemas"]["Kind"];
            /**
             * Of
             * Format: date-time
             */
            of: string;
            /**
             * Text
             * @example 09:20 省网络中断，10:05 恢复
             */
            text: string;
            /**
             * To
             * @example wuting
             */
            to: string | null;
            /**
             * To Name
             * @example 陈洁
             */
            to_name: string | null;
        };
        /**
         * ShiftLog
         * @description `unsettled`: faults not recovered from and hand-overs nobody took, of any day.
         */
        ShiftLog: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Entries */
            entries: components["schemas"]["ShiftEntry"][];
            /** Supervisors */
            supervisors: components["schemas"]["Colleague"][];
            /** Unsettled */
            unsettled: components["schemas"]["ShiftEntry"][];
        };
        /**
         * ShiftView
         * @description `begins` and `ends`: the clock in the centre's zone; `hours` of work, breaks apart.
         */
        ShiftView: {
            /**
             * Begins
             * @example 08:00
             */
            begins: string;
            /**
             * Ends
             * @example 16:00
             */
            ends: string;
            /** Hours */
            hours: number;
            /** On */
            on: components["schemas"]["DayKind"][];
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /** SignIn */
        SignIn: {
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Password
             * @example 7c1d9e4a
             */
            password: string;
        };
        /**
         * SipAccount
         * @description `transport` is udp, tls or ws; `media` says how the sound travels.
         */
        SipAccount: {
            /**
             * Media
             * @example SRTP (SDES)
             */
            media: string;
            /**
             * Password
             * @example 7c1d9e4a
             */
            password: string;
            /** Port */
            port: number;
            /**
             * Server
             * @example 10.0.0.5
             */
            server: string;
            /**
             * Transport
             * @example tls
             */
            transport: string;
            /**
             * User
             * @example 8001
             */
            user: string;
        };
        /**
         * SortedBy
         * @enum {string}
         */
        SortedBy: "business" | "nature" | "department" | "reason";
        /** SortedIn */
        SortedIn: {
            /**
             * Subject
             * @example answer
             */
            subject: string;
            /**
             * Summary
             * @example 营业厅周日营业
             */
            summary: string;
        };
        /**
         * SpokenView
         * @description One utterance, `at` seconds into the recording; one that is not `final` may still change.
         */
        SpokenView: {
            /** At */
            at: number;
            /** Final */
            final: boolean;
            /** Number */
            number: number;
            /**
             * Speaker
             * @enum {string}
             */
            speaker: "caller" | "seat";
            /**
             * Text
             * @example 我家的宽带晚上上网特别慢
             */
            text: string;
        };
        /**
         * SpotCheckIn
         * @example {
         *       "kind": "ticket",
         *       "person": "lina",
         *       "subject": "20261124-0001"
         *     }
         */
        SpotCheckIn: {
            kind: components["schemas"]["WorkKind"];
            /** Person */
            person: string;
            /** Subject */
            subject: string;
        };
        /**
         * State
         * @enum {string}
         */
        "State-Input": "open" | "waiting" | "dispatched" | "replied" | "ruling" | "answered" | "dissatisfied" | "closed" | "archived";
        /** Status */
        Status: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Parts */
            parts: components["schemas"]["PartHealth"][];
            /**
             * Version
             * @example 0.3.0
             */
            version: string;
        };
        /**
         * Step
         * @enum {string}
         */
        Step: "generate" | "check" | "release";
        /** StepIn */
        StepIn: {
            /**
             * Note
             * @default
             * @example 按月
             */
            note?: string;
            /**
             * Step
             * @enum {string}
             */
            step: "publish" | "review" | "withdraw";
        };
        /**
         * StepWanted
         * @example {
         *       "step": "check"
         *     }
         */
        StepWanted: {
            /**
             * Step
             * @enum {string}
             */
            step: "check" | "release";
        };
        /**
         * StretchView
         * @description A state of the seat from then to then; `by` is who chose it, empty for the system.
         */
        StretchView: {
            /**
             * Agent
             * @example lina
             */
            agent: string | null;
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /** Ended At */
            ended_at: string | null;
            /** Forced */
            forced: boolean;
            /**
             * Reason
             * @example break
             */
            reason: string | null;
            /**
             * State
             * @example not_ready
             */
            state: string;
        };
        /** SuggestionPage */
        SuggestionPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /** Suggestions */
            suggestions: components["schemas"]["SuggestionView"][];
        };
        /**
         * SuggestionView
         * @description `letter`: number of the letter it was sent in.
         */
        SuggestionView: {
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Letter
             * @example 建议〔2026〕1号
             */
            letter: string | null;
            /**
             * Subject
             * @example service
             */
            subject: string | null;
            /**
             * Summary
             * @example 营业厅周日营业
             */
            summary: string | null;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
        };
        /**
         * SupplementIn
         * @example {
         *       "text": "客户来电：今天又断线两次"
         *     }
         */
        SupplementIn: {
            /** Text */
            text: string;
        };
        /**
         * SurgeDecision
         * @description `announcement` goes to everybody at work; what was proposed, or as it was written anew.
         * @example {
         *       "announcement": "南京路宽带集中反映断网，已在抢修。",
         *       "approve": true
         *     }
         */
        SurgeDecision: {
            /**
             * Announcement
             * @default
             */
            announcement?: string;
            /** Approve */
            approve: boolean;
        };
        /**
         * SurgePage
         * @description The latest first; `may_decide`: the reader could approve or refuse them.
         */
        SurgePage: {
            /** May Decide */
            may_decide: boolean;
            /** Next Before */
            next_before: number | null;
            /** Surges */
            surges: components["schemas"]["SurgeView"][];
        };
        /**
         * SurgeView
         * @description Complaints of one `area`, `business` and `word`, an empty one does not matter.
         *
         *     `expected`: how many such a stretch of time has on average. `parent`: the ticket that approval made.
         */
        SurgeView: {
            /**
             * Announcement
             * @example 城东宽带中断，预计 18:00 恢复
             */
            announcement: string;
            /**
             * Area
             * @example 城东
             */
            area: string;
            /**
             * Business
             * @example broadband
             */
            business: string;
            /** Decided At */
            decided_at: string | null;
            /**
             * Decided By
             * @example zhouqiang
             */
            decided_by: string | null;
            /** Expected */
            expected: number;
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
            /**
             * Grown At
             * Format: date-time
             */
            grown_at: string;
            /** Id */
            id: number;
            /**
             * Parent
             * @example 20261126-0001
             */
            parent: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "proposed" | "approved" | "refused";
            /**
             * Tickets
             * @example [
             *       "20261126-0001"
             *     ]
             */
            tickets: string[];
            /**
             * Word
             * @example 断网
             */
            word: string;
        };
        /**
         * SurveyDetail
         * @description Here the number is whole. `answer`: what the customer was told; `own_work`: this person handled it.
         */
        SurveyDetail: {
            /**
             * Answer
             * @example 线路已修复
             */
            answer: string;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /**
             * Department
             * @example network
             */
            department: string | null;
            /** Disputed */
            disputed: boolean;
            /**
             * Opinion
             * @example 修了三次才好
             */
            opinion: string;
            /** Own Work */
            own_work: boolean;
            /**
             * Reasons
             * @example [
             *       "too_slow"
             *     ]
             */
            reasons: string[];
            /**
             * Responsible
             * @example network
             */
            responsible: string | null;
            /** Score */
            score: number | null;
            state: components["schemas"]["SurveyState"];
            survey: components["schemas"]["SurveyLine"];
        };
        /**
         * SurveyFigures
         * @description Of surveys that ended since. Silent and declined ones are nobody's satisfaction.
         */
        SurveyFigures: {
            /** Answered */
            answered: number;
            /** Asked */
            asked: number;
            /** Declined */
            declined: number;
            /** Mean Score */
            mean_score: number | null;
            /** Satisfied */
            satisfied: number;
            /** Satisfied Share */
            satisfied_share: number | null;
            /** Silent */
            silent: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * SurveyLine
         * @description `phone` is masked; `repeat`: the customer had to complain again; `tries`: calls in vain so far.
         */
        SurveyLine: {
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Handler
             * @example 罗高级
             */
            handler: string;
            /** Id */
            id: number;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /** Repeat */
            repeat: boolean;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
            /** Tries */
            tries: number;
        };
        /**
         * SurveyPage
         * @description Overdue first; `next_after` asks for the page after.
         */
        SurveyPage: {
            /**
             * Next After
             * @example 2026-11-27T08:00:00+00:00~17
             */
            next_after: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Surveys */
            surveys: components["schemas"]["SurveyLine"][];
        };
        /**
         * SurveyState
         * @enum {string}
         */
        SurveyState: "due" | "answered" | "silent" | "declined" | "void";
        /**
         * SwapWanted
         * @description Without `their_day` and `their_shift` the shift is given away.
         */
        SwapWanted: {
            /**
             * Colleague
             * @example zhangwei
             */
            colleague: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Reason
             * @example break
             */
            reason: string;
            /**
             * Shift
             * @example early
             */
            shift: string;
            /** Their Day */
            their_day?: string | null;
            /**
             * Their Shift
             * @example late
             */
            their_shift?: string | null;
        };
        /**
         * TableForm
         * @description Figures side by side, one line for each value of `by`: `total`, `trend`, or a dimension of them all.
         * @example {
         *       "by": "business",
         *       "figures": [
         *         "complaints",
         *         "on_time"
         *       ],
         *       "title": {
         *         "en": "By business",
         *         "zh": "按业务"
         *       }
         *     }
         */
        TableForm: {
            /** By */
            by: string;
            /** Figures */
            figures: string[];
            title: components["schemas"]["Title"];
        };
        /**
         * TableLine
         * @description A cell is None where there is nothing of which it could be a share or a mean.
         */
        TableLine: {
            /** Cells */
            cells: (number | null)[];
            value: components["schemas"]["Titled"];
        };
        /** TableView */
        TableView: {
            by: components["schemas"]["Titled"];
            /** Figures */
            figures: components["schemas"]["FigureHead"][];
            /** Lines */
            lines: components["schemas"]["TableLine"][];
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /** Total */
            total: (number | null)[];
        };
        /**
         * TakeIn
         * @description `held_by`: whom the screen showed as having it, so that nobody takes it from a third one unseen.
         * @example {}
         */
        TakeIn: {
            /** Held By */
            held_by?: string | null;
        };
        /** TakenIn */
        TakenIn: {
            /**
             * Article
             * @example 17
             */
            article: number;
        };
        /**
         * TallyView
         * @description Tickets by what would happen to the clock.
         */
        TallyView: {
            /** Begins */
            begins: number;
            /**
             * Clock
             * @example dispatch
             */
            clock: string;
            /** Earlier */
            earlier: number;
            /** Ends */
            ends: number;
            /** Later */
            later: number;
            /** Newly Late */
            newly_late: number;
            /** No Longer Late */
            no_longer_late: number;
        };
        /**
         * TargetCell
         * @description In the order of the figures: counts, shares of 1, or seconds; `met` is null where one is missing.
         */
        TargetCell: {
            /** Met */
            met: boolean | null;
            /** Reached */
            reached: number | null;
            /** Target */
            target: number | null;
        };
        /** TargetFigure */
        TargetFigure: {
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            unit: components["schemas"]["Unit"];
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * TargetLine
         * @description `value`: empty for the centre, `group:…` or `person:…`.
         */
        TargetLine: {
            /** Cells */
            cells: components["schemas"]["TargetCell"][];
            /**
             * Level
             * @enum {string}
             */
            level: "centre" | "group" | "person";
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * TargetsView
         * @description `first` to `last`: the statistical month.
         */
        TargetsView: {
            /** Figures */
            figures: components["schemas"]["TargetFigure"][];
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Lines */
            lines: components["schemas"]["TargetLine"][];
            /**
             * Month
             * @example 2026-11
             */
            month: string;
        };
        /** TargetsWanted */
        TargetsWanted: {
            /** Targets */
            targets: components["schemas"]["TargetWanted"][];
        };
        /**
         * TargetWanted
         * @description `value` null takes the target away.
         */
        TargetWanted: {
            /**
             * Figure
             * @example connect_rate
             */
            figure: string;
            /**
             * Scope
             * @example group:ordinary
             */
            scope: string;
            /** Value */
            value: number | null;
        };
        /**
         * TextIn
         * @example {
         *       "text": "已上门修复"
         *     }
         */
        TextIn: {
            /** Text */
            text: string;
        };
        /**
         * Ticket
         * @description `version` is the ETag; `actions` are what this person may do to the ticket as it stands.
         *
         *     `responsible` is the department of its business, `informant` passed it on; `area` are earlier complaints
         *     about the same area.
         */
        Ticket: {
            account: components["schemas"]["AccountView"] | null;
            /** Actions */
            actions: components["schemas"]["Action"][];
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            /**
             * Answer By
             * @enum {string}
             */
            answer_by: "phone" | "letter" | "fax" | "email";
            /** Area */
            area: components["schemas"]["AreaTicket"][];
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string | null;
            /** Clocks */
            clocks: components["schemas"]["ClockView"][];
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /** Entries */
            entries: components["schemas"]["Entry"][];
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /**
             * First Asked
             * @example zhangwei
             */
            first_asked: string;
            /**
             * Informant
             * @example 阳光路营业厅 王店长
             */
            informant: string;
            /** Orders */
            orders: components["schemas"]["Order"][];
            /** Originals */
            originals: components["schemas"]["OriginalFile"][];
            /** Pictures */
            pictures: components["schemas"]["PictureView"][];
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            recording: components["schemas"]["RecordingView"] | null;
            /**
             * Responsible
             * @example network
             */
            responsible: string | null;
            ticket: components["schemas"]["TicketRow"];
            /** Version */
            version: number;
        };
        /**
         * TicketIn
         * @description A ticket entered by hand. `received_at`: when the paper came or the caller spoke; now without it.
         *
         *     `fields` of the catalogue's form for the kind; `informant` passed it on, a login or a name; `another`: a
         *     fault of a key account beside one that is open already.
         * @example {
         *       "address": "南京路 1 号",
         *       "answer_by": "letter",
         *       "business": "data",
         *       "content": "宽带断网三天，报修无人上门",
         *       "customer": "张三",
         *       "kind": "complaint",
         *       "nature": "fault_repair",
         *       "original": "来信 2026-112",
         *       "phone": "13800138000",
         *       "received_at": "2026-11-24T09:00:00+08:00",
         *       "source": "letter"
         *     }
         */
        TicketIn: {
            /**
             * Address
             * @default
             */
            address?: string;
            /**
             * Another
             * @default false
             */
            another?: boolean;
            /**
             * Answer By
             * @default phone
             * @enum {string}
             */
            answer_by?: "phone" | "letter" | "fax" | "email";
            /** Business */
            business: string;
            /** Call */
            call?: string | null;
            /** Content */
            content: string;
            /**
             * Customer
             * @default
             */
            customer?: string;
            /**
             * Fields
             * @default {}
             */
            fields?: {
                [key: string]: string;
            };
            /**
             * Informant
             * @default
             */
            informant?: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "suggestion" | "request";
            /** Nature */
            nature?: string | null;
            /**
             * Original
             * @default
             */
            original?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /** Received At */
            received_at?: string | null;
            /**
             * Source
             * @enum {string}
             */
            source: "call" | "letter" | "fax" | "email" | "visit" | "paper" | "web" | "app" | "wechat";
            /**
             * Urgent
             * @default false
             */
            urgent?: boolean;
        };
        /** TicketPage */
        TicketPage: {
            /**
             * Next Before
             * @example 2026-11-26T08:00:00+00:00~ast1-1795546576.0
             */
            next_before: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Tickets */
            tickets: components["schemas"]["TicketRow"][];
        };
        /**
         * TicketProposal
         * @description What the caller's words would fill a ticket with, empty where nothing was said; an offer only.
         */
        TicketProposal: {
            /**
             * Address
             * @example 中山路 12 号 3 单元
             */
            address: string;
            /**
             * Business
             * @example broadband
             */
            business: string | null;
            /**
             * Content
             * @example 宽带每晚断线，报修三次未解决
             */
            content: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /** Kind */
            kind: ("complaint" | "suggestion") | null;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * TicketRow
         * @description `phone` is masked in lists; `branch` holds it.
         */
        TicketRow: {
            account_level: components["schemas"]["AccountLevel"];
            /**
             * Branch
             * @example hangzhou
             */
            branch: string;
            /**
             * Business
             * @example broadband
             */
            business: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Customer
             * @example 王建国
             */
            customer: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Grade
             * @enum {string}
             */
            grade: "ordinary" | "escalated" | "major";
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Nature
             * @example fault_repair
             */
            nature: string | null;
            /**
             * Number
             * @example 20261126-0001
             */
            number: string;
            /**
             * Owner
             * @example zhangwei
             */
            owner: string;
            /**
             * Phone
             * @example 139****4101
             */
            phone: string;
            /**
             * Source
             * @example call
             */
            source: string;
            state: components["schemas"]["tickets__rules__life__State"];
            /** Urgent */
            urgent: boolean;
        };
        /**
         * State
         * @enum {string}
         */
        tickets__rules__life__State: "open" | "waiting" | "dispatched" | "replied" | "ruling" | "answered" | "dissatisfied" | "closed" | "archived";
        /** Title */
        Title: {
            /**
             * En
             * @example from the caller's hang-up
             */
            en: string;
            /**
             * Zh
             * @example 自客户挂机起
             */
            zh: string;
        };
        /** Titled */
        Titled: {
            /**
             * Title En
             * @example Junior seats
             */
            title_en: string;
            /**
             * Title Zh
             * @example 初级座席
             */
            title_zh: string;
            /**
             * Value
             * @example junior
             */
            value: string;
        };
        /**
         * Told
         * @description Who is told of a clock: somebody of the ticket, or the people of a post.
         * @enum {string}
         */
        Told: "owner" | "first_asked" | "key_account_manager" | "customer_manager" | "senior" | "manager" | "surveyor" | "supervisor";
        /**
         * TraceDrop
         * @description A step of the row that was impossible for this caller, and why.
         */
        TraceDrop: {
            /**
             * Way
             * @example call_back
             */
            way: string;
            /**
             * What
             * @example 1800
             */
            what: string;
            /**
             * Why
             * @example no_number
             */
            why: string;
        };
        /**
         * TraceEntry
         * @description A decision with all it weighed, a step taken or passed over, a rating (key or `nothing`), a note.
         */
        TraceEntry: {
            /** At */
            at: string | null;
            /**
             * Dropped
             * @default []
             */
            dropped: components["schemas"]["TraceDrop"][];
            /**
             * Kind
             * @enum {string}
             */
            kind: "decision" | "step" | "rating" | "note";
            /**
             * Known
             * @default []
             */
            known: components["schemas"]["TraceFact"][];
            /**
             * Not Reached
             * @default []
             * @example [
             *       "tickets"
             *     ]
             */
            not_reached: string[];
            /**
             * Number
             * @default 0
             */
            number: number;
            /**
             * Passed
             * @default
             * @example not_overdue
             */
            passed: string;
            /**
             * Rows
             * @default []
             */
            rows: components["schemas"]["TraceRow"][];
            /**
             * Steps
             * @default []
             */
            steps: components["schemas"]["TraceStep"][];
            /**
             * Text
             * @default
             * @example raised to senior after a breach
             */
            text: string;
            /**
             * Way
             * @default
             * @example queue
             */
            way: string;
            /**
             * What
             * @default
             * @example senior
             */
            what: string;
        };
        /**
         * TraceFact
         * @description One thing that was known when the call was routed; `value` is yes or no, a code, a seat, a ticket.
         */
        TraceFact: {
            /**
             * Name
             * @example class
             */
            name: string;
            /**
             * Value
             * @example large
             */
            value: string;
        };
        /**
         * TraceRow
         * @description A row of the routing table; `passed` is the condition that did not hold, empty for the row taken.
         */
        TraceRow: {
            /**
             * Passed
             * @example not_overdue
             */
            passed: string;
            /**
             * Row
             * @example class
             */
            row: string;
            /**
             * Title En
             * @example Large customer
             */
            title_en: string;
            /**
             * Title Zh
             * @example 大客户
             */
            title_zh: string;
        };
        /**
         * TraceStep
         * @description `wait` in seconds.
         */
        TraceStep: {
            /** Priority */
            priority: number;
            /** Wait */
            wait: number;
            /**
             * Way
             * @example queue
             */
            way: string;
            /**
             * What
             * @example senior
             */
            what: string;
        };
        /** TranscriptView */
        TranscriptView: {
            /**
             * Engine
             * @example whisper
             */
            engine: string;
            /**
             * Model
             * @example whisper-base
             */
            model: string;
            /** Words */
            words: components["schemas"]["WordView"][];
        };
        /**
         * Transfer
         * @description Seat `seat` sent its caller to `to`, a seat or a destination of the centre.
         */
        Transfer: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Kind
             * @example attended
             */
            kind: string;
            /**
             * Result
             * @example answered
             */
            result: string;
            /**
             * Seat
             * @example 8001
             */
            seat: string;
            /**
             * Ticket
             * @example 20261126-0001
             */
            ticket: string;
            /**
             * To
             * @example 8101
             */
            to: string;
            /**
             * Why
             * @example 要求高级座席
             */
            why: string;
        };
        /**
         * Unit
         * @enum {string}
         */
        Unit: "count" | "share" | "seconds";
        /** Unlock */
        Unlock: {
            /**
             * Password
             * @example 7c1d9e4a
             */
            password: string;
        };
        /**
         * Upcoming
         * @description A period that still runs, and when its report will be due.
         */
        Upcoming: {
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * First
             * Format: date
             */
            first: string;
            form: components["schemas"]["Titled"];
            /**
             * Last
             * Format: date
             */
            last: string;
            period: components["schemas"]["PeriodKind"];
        };
        /** UseIn */
        UseIn: {
            /** Search */
            search?: number | null;
            /**
             * Ticket
             * @example 20261124-0001
             */
            ticket: string;
        };
        /**
         * User
         * @description `branch` is the code of the one they belong to.
         *
         *     While `must_change_password` holds, nothing is open but changing it and signing out.
         *
         *     While `locked` holds, nothing is but unlocking and signing out.
         */
        User: {
            /**
             * Branch
             * @example hangzhou
             */
            branch: string;
            /**
             * Centre
             * @example hq
             */
            centre: string;
            /** Locked */
            locked: boolean;
            /**
             * Login
             * @example lina
             */
            login: string;
            /** Must Change Password */
            must_change_password: boolean;
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
            /** Screens */
            screens: components["schemas"]["Screen"][];
        };
        /**
         * VerdictIn
         * @description Of a second review. `take_over`: the reviewer answers the customer in place of the order.
         * @example {
         *       "note": "重启即可",
         *       "send": false,
         *       "take_over": true
         *     }
         */
        VerdictIn: {
            /**
             * Note
             * @default
             */
            note?: string;
            /** Send */
            send: boolean;
            /**
             * Take Over
             * @default false
             */
            take_over?: boolean;
        };
        /** VersionIn */
        VersionIn: {
            /**
             * Note
             * @default
             * @example 补充光猫指示灯说明
             */
            note?: string;
            /**
             * Text
             * @example 先请用户看光猫指示灯……
             */
            text: string;
            /**
             * Title
             * @example 宽带上不了网的处理步骤
             */
            title: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until?: string | null;
            /**
             * Words
             * @default
             * @example 断网 红灯
             */
            words?: string;
        };
        /** VersionView */
        VersionView: {
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Published By
             * @example 郑敏
             */
            published_by: string;
            /** Version */
            version: number;
            /**
             * Why
             * @example 要求高级座席
             */
            why: string;
        };
        /** Waiting */
        Waiting: {
            /**
             * Call
             * @example ast1-1795546576.0
             */
            call: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Position */
            position: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /** Week */
        Week: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Needed */
            needed: number;
            /** People */
            people: components["schemas"]["WeekPerson"][];
        };
        /**
         * WeekPerson
         * @description Checks of calls that were made in the week; `lacking` of them are still owed.
         */
        WeekPerson: {
            /** Drawn */
            drawn: number;
            /** Graded */
            graded: number;
            /** Lacking */
            lacking: number;
            /** Listened */
            listened: number;
            /**
             * Login
             * @example lina
             */
            login: string;
            /**
             * Name
             * @example 李娜
             */
            name: string;
        };
        /**
         * WhatIf
         * @description Null leaves it as it is.
         */
        WhatIf: {
            /**
             * Clock
             * @example settle
             */
            clock: string;
            /** Counts */
            counts?: ("always" | "working") | null;
            /** Limit */
            limit?: string | null;
        };
        /**
         * Why
         * @enum {string}
         */
        Why: "post" | "moved" | "no_work" | "work";
        /** WhyWanted */
        WhyWanted: {
            /**
             * Why
             * @example 要求高级座席
             */
            why: string;
        };
        /** WishEntryView */
        WishEntryView: {
            /**
             * Act
             * @enum {string}
             */
            act: "ask" | "agree" | "decline" | "approve" | "refuse" | "withdraw";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @example zhouqiang
             */
            by: string;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /** WishMade */
        WishMade: {
            /** Id */
            id: number;
        };
        /**
         * WishPage
         * @description `leaves` and `shifts`: what the kinds and shifts are called.
         */
        WishPage: {
            /** Leaves */
            leaves: components["schemas"]["Titled"][];
            /** Next Before */
            next_before: number | null;
            /** Shifts */
            shifts: components["schemas"]["Titled"][];
            /** Wishes */
            wishes: components["schemas"]["WishView"][];
        };
        /**
         * WishState
         * @enum {string}
         */
        WishState: "asked" | "waiting" | "approved" | "refused" | "withdrawn";
        /**
         * WishStep
         * @enum {string}
         */
        WishStep: "agree" | "decline" | "approve" | "refuse" | "withdraw";
        /** WishStepWanted */
        WishStepWanted: {
            step: components["schemas"]["WishStep"];
            /**
             * Text
             * @default
             * @example 午休推迟十分钟
             */
            text?: string;
        };
        /**
         * WishView
         * @description `may`: the steps that this person may do now.
         */
        WishView: {
            /**
             * Colleague
             * @example zhangwei
             */
            colleague: string | null;
            /**
             * Colleague Name
             * @example 张伟
             */
            colleague_name: string | null;
            /** Entries */
            entries: components["schemas"]["WishEntryView"][];
            /**
             * First
             * Format: date
             */
            first: string;
            /** Id */
            id: number;
            /**
             * Kind
             * @example complaint
             */
            kind: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /**
             * Login
             * @example lina
             */
            login: string;
            /** May */
            may: components["schemas"]["WishStep"][];
            /**
             * Name
             * @example 李娜
             */
            name: string;
            /**
             * Shift
             * @example early
             */
            shift: string | null;
            state: components["schemas"]["WishState"];
            /** Their Day */
            their_day: string | null;
            /**
             * Their Shift
             * @example late
             */
            their_shift: string | null;
        };
        /** WordView */
        WordView: {
            /** Confidence */
            confidence: number;
            /** End */
            end: number;
            /**
             * Speaker
             * @enum {string}
             */
            speaker: "caller" | "seat";
            /** Start */
            start: number;
            /**
             * Text
             * @example 午休推迟十分钟
             */
            text: string;
        };
        /**
         * WorkIn
         * @description What a department does before it replies. `fields` of the form `contact`, `check` or `report`.
         *
         *     `due_at` of an appointment or its one move; in town it is within the limit unless the customer `wished` a
         *     later one.
         * @example {
         *       "action": "contact",
         *       "fields": {
         *         "network": "lte",
         *         "place": "南京路 1 号 3 楼，室内",
         *         "service": "微信视频",
         *         "signal": "1 格",
         *         "time": "每晚 8 点后"
         *       }
         *     }
         */
        WorkIn: {
            /**
             * Action
             * @enum {string}
             */
            action: "contact" | "check" | "appoint" | "move" | "visit" | "report";
            /** Due At */
            due_at?: string | null;
            /**
             * Fields
             * @default {}
             */
            fields?: {
                [key: string]: string;
            };
            /**
             * In Town
             * @default false
             */
            in_town?: boolean;
            place?: components["schemas"]["PlaceView"] | null;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Wished
             * @default false
             */
            wished?: boolean;
        };
        /**
         * WorkKind
         * @description Kinds of work that are checked (180.7.3, 180.7.6 to 180.7.11).
         * @enum {string}
         */
        WorkKind: "call" | "ticket" | "paper" | "draft" | "order" | "review" | "hand_over" | "knowledge" | "report";
        /**
         * Wrong
         * @enum {string}
         */
        Wrong: "overlap" | "rest" | "in_a_row" | "hours" | "leave" | "day_kind" | "gone" | "senior" | "few";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    look_api_accounts_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apply_api_accounts_apply_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_monitor_api_accounts_monitors_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMonitor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_monitor_api_accounts_monitors__monitor__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                monitor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monitor_phone_api_accounts_monitors__monitor__phone_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                monitor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    new_monitor_secret_api_accounts_monitors__monitor__secret_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                monitor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_seats_api_accounts_seats_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeats"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_seat_api_accounts_seats__seat__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_seat_api_accounts_seats__seat__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seat_phone_api_accounts_seats__seat__phone_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    new_seat_secret_api_accounts_seats__seat__secret_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agents_api_agents_day_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDay"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    blocked_api_blocked_callers_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedCallers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    block_caller_api_blocked_callers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockCaller"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unblock_caller_api_blocked_callers__blocked__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blocked: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_branches_get: {
        parameters: {
            query?: {
                /** @description 含号码前缀 · with the prefixes of numbers */
                prefixes?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branches"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_api_branches_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBranch"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branches"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_api_branches__code__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branches"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    be_active_api_branches__code__active_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branches"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_api_calls_get: {
        parameters: {
            query?: {
                before?: string | null;
                limit?: number;
                outcome?: components["schemas"]["Outcome"] | null;
                q?: string | null;
                queue?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    call_api_calls__call__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    of_call_api_calls__call__recordings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingState"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Held already, or not held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lists_api_catalogue_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_customers_get: {
        parameters: {
            query?: {
                after?: number;
                customer_class?: components["schemas"]["CustomerClass"] | null;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_api_customers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerForm"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_one_api_customers__customer__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_api_customers__customer__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerForm"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_api_customers__customer__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_in_api_customers_list_post: {
        parameters: {
            query: {
                name: string;
                try_only?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReport"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot take it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_desk_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    of_the_call_api_desk_customer_get: {
        parameters: {
            query?: {
                /** @description 不用缓存 · ask the CRM, whatever is kept */
                anew?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerData"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_now_api_desk_help_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phone_api_desk_phone__seat__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drafts_api_drafts_get: {
        parameters: {
            query?: {
                state?: "open" | "confirmed" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft_api_drafts__draft__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_api_drafts__draft__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_api_drafts__draft__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmed"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hand_on_api_drafts__draft__hand_on_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasoned"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuse_api_drafts__draft__refuse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasoned"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_api_emergency_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDrills"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_api_emergency_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyStart"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_api_emergency_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    conclude_api_emergency__emergency__conclusion_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergency: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conclusion"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_api_emergency__emergency__report_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergency: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyReport"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plans_api_emergency_plans_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlans"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Kept, but an exchange did not answer; it obeys as soon as it is connected again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    page_api_faults_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_api_faults_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_api_faults__fault__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fault: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_api_faults__fault__steps_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fault: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultFollowed"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    floor_api_floor_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Floor"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_api_health_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    papers_api_inbox_get: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
                q?: string;
                state?: components["schemas"]["PaperState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_api_inbox_post: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paper_api_inbox__paper__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_aside_api_inbox__paper__aside_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsideIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bring_back_api_inbox__paper__back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach_api_inbox__paper__files_post: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_api_inbox__paper__take_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enter_api_inbox__paper__ticket_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperEntered"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    backup_api_inbox_backup_get: {
        parameters: {
            query: {
                first: string;
                last: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    original_api_inbox_files__file__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "application/pdf": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_api_knowledge_articles_get: {
        parameters: {
            query?: {
                before?: string | null;
                kind?: string | null;
                limit?: number;
                state?: components["schemas"]["ArticleState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_api_knowledge_articles_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    article_api_knowledge_articles__article__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_knowledge_articles__article__read_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    who_has_read_api_knowledge_articles__article__readers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    step_api_knowledge_articles__article__steps_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    use_api_knowledge_articles__article__uses_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_api_knowledge_articles__article__versions_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                article: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    due_api_knowledge_due_get: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hints_api_knowledge_hints_get: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lists_api_knowledge_lists_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeLists"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposed_api_knowledge_proposals_get: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
                which?: "open" | "launches" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_api_knowledge_proposals_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decline_api_knowledge_proposals__proposal__declined_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announce_api_knowledge_proposals__proposal__notice_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_api_knowledge_proposals__proposal__taken_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_api_knowledge_searches_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    opened_api_knowledge_searches__search__opened_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                search: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unread_api_knowledge_unread_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letters_api_library_letters_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_api_library_letters_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letter_file_api_library_letters__letter__file_get: {
        parameters: {
            query?: {
                format?: components["schemas"]["LetterFormat"];
            };
            header?: never;
            path: {
                letter: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    originals_api_library_originals_get: {
        parameters: {
            query?: {
                after?: string | null;
                filed?: boolean;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginalPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    results_api_library_results_get: {
        parameters: {
            query: {
                by?: components["schemas"]["SortedBy"];
                first: string;
                last: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultGroups"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searches_api_library_searches__month__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMonth"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_api_library_searches__month__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthRemarkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMonth"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_library_suggestions_get: {
        parameters: {
            query?: {
                before?: string | null;
                limit?: number;
                which?: "to_sort" | "to_send" | "sent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sort_api_library_suggestions__ticket__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SortedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listening_api_listening_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeningView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listen_api_listening_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallToHear"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stop_api_listening_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    words_api_listening_help_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_mode_api_listening_mode_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModeToHearIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listen_next_api_listening_next_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextCallToHear"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    phone_api_listening_phone_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAccount"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessions_api_listening_sessions_get: {
        parameters: {
            query?: {
                before?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_api_lists__name___value__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ListName"];
                value: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The value stays as it is */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_away_api_lists__name___value__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ListName"];
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The value stays as it is */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_api_manager_cases_get: {
        parameters: {
            query: {
                after?: string | null;
                limit?: number;
                why: "overdue" | "refused" | "handed_up" | "ruling";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputes_api_manager_disputes_get: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
                settled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ruling_api_manager_disputes__survey__ruling_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problems_api_manager_problems_get: {
        parameters: {
            query: {
                first: string;
                last: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_api_manager_problems_report_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_api_messages_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Messages"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_api_messages_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_api_messages__message__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_messages__message__read_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_api_orders_get: {
        parameters: {
            query?: {
                before?: string | null;
                department?: string | null;
                kind?: ("dispatch" | "chase" | "urge" | "return" | "second_dispatch" | "warning" | "reply") | null;
                limit?: number;
                state?: ("review" | "sent" | "refused" | "replied" | "returned" | "withdrawn") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    order_api_orders__order__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_picture_api_orders__order__pictures_post: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    progress_api_orders__order__progress_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reply_api_orders__order__reply_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_back_api_orders__order__return_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_api_orders__order__review_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    do_work_api_orders__order__work_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the ticket first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    all_call_backs_api_outbound_call_backs_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallBacks"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promise_api_outbound_call_backs_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBackWish"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_api_outbound_call_backs__row__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bar_api_outbound_do_not_call__number__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unbar_api_outbound_do_not_call__number__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    all_lists_api_outbound_lists_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lists"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_list_api_outbound_lists_post: {
        parameters: {
            query: {
                hours?: string | null;
                mode: "person" | "message";
                name: string;
                prompt?: string;
                queue?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_numbers_api_outbound_lists__row__numbers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNumbers"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_api_outbound_lists__row__state_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    all_reminders_api_outbound_reminders_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remind_api_outbound_reminders_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReminder"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    done_api_outbound_reminders__row__done_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postpone_api_outbound_reminders__row__postpone_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Postponement"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    papers_api_papers_get: {
        parameters: {
            query?: {
                before?: string | null;
                kind?: components["schemas"]["PaperKind"] | null;
                /** @description 只看积压或延误的 · only those held back or late */
                late?: boolean;
                limit?: number;
                ticket?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_api_people_get: {
        parameters: {
            query?: {
                active?: boolean | null;
                after?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_api_people_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPassword"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_api_people__login__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    be_active_api_people__login__active_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Presence"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset_password_api_people__login__password_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPassword"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_api_pictures__picture__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reported_places_api_places_get: {
        parameters: {
            query: {
                first: string;
                form?: "csv" | "geojson";
                last: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": unknown;
                    "text/csv": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_policies_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    what_if_api_policies_what_if_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_prompts_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Asterisk is not run by this installation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replace_api_prompts__language___name__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Asterisk is not run by this installation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_api_prompts__language___name__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Asterisk is not run by this installation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sound_api_prompts__language___name__sound_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Asterisk is not run by this installation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checks_api_quality_checks_get: {
        parameters: {
            query?: {
                before?: string | null;
                kind?: components["schemas"]["WorkKind"] | null;
                limit?: number;
                person?: string;
                which?: "to_do" | "graded" | "appealed" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spot_check_api_quality_checks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotCheckIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_api_quality_checks__check__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appeal_api_quality_checks__check__appeal_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_api_quality_checks__check__decision_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_api_quality_checks__check__feedback_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_api_quality_checks__check__marks_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarksIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reworked_api_quality_checks__check__reworked_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seen_api_quality_checks__check__seen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_api_quality_checks__check__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    coaching_api_quality_coaching_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coaching"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draws_api_quality_draws_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draws"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draw_again_api_quality_draws__day___kind__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
                kind: components["schemas"]["WorkKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnAgainView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    month_api_quality_months__month__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthReport"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_api_quality_months__month__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_api_quality_own_get: {
        parameters: {
            query?: {
                before?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rework_api_quality_rework_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReworkPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    week_api_quality_week_get: {
        parameters: {
            query?: {
                day?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Week"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audio_api_recordings__recording__audio_get: {
        parameters: {
            query?: {
                download?: boolean;
            };
            header?: {
                Range?: string | null;
            };
            path: {
                recording: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/flac": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be read now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_api_recordings__recording__hold_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recording: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingState"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Held already, or not held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lift_api_recordings__recording__hold_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recording: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingState"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Held already, or not held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peaks_api_recordings__recording__peaks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recording: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Peaks"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be read now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeness_api_recordings_completeness_get: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completeness"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Held already, or not held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_report_forms_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormsView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_api_report_forms_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersion"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_api_report_forms__change__decision_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersion"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_reports_get: {
        parameters: {
            query?: {
                before?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    generate_api_reports_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLine"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_one_api_reports__report__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_api_reports__report__file_get: {
        parameters: {
            query?: {
                format?: components["schemas"]["Format"];
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                report: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv; charset=utf-8": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    step_api_reports__report__steps_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLine"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the report stands, or not by you */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_api_reports_figures_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureCatalogue"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_of_api_reports_look_get: {
        parameters: {
            query: {
                by?: string;
                day: string;
                figures: string[];
                period?: components["schemas"]["PeriodKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rows_of_api_reports_rows_get: {
        parameters: {
            query: {
                after?: string | null;
                by?: string;
                day: string;
                figure: string;
                limit?: number;
                period?: components["schemas"]["PeriodKind"];
                value?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowsPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_rosters__week__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description any day of the week */
                week: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_api_rosters__week__cells_put: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                /** @description any day of the week */
                week: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CellsWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the draft first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_api_rosters__week__proposal_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                /** @description any day of the week */
                week: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the draft first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_api_rosters__week__publish_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                /** @description any day of the week */
                week: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the draft first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess_api_rosters_assessments__login___month__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attended_api_rosters_attendance_get: {
        parameters: {
            query: {
                first: string;
                last: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    doubts_api_rosters_questions_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_api_rosters_questions__question__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerText"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wished_api_rosters_wishes_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
                state?: components["schemas"]["WishState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_api_rosters_wishes__wish__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishStepWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_in_api_seats__seat__agent_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_out_api_seats__seat__agent_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seat_call_api_seats__seat__call_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatCall"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confer_api_seats__seat__conference_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consult_api_seats__seat__consultation_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Sending"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_api_seats__seat__consultation_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_api_seats__seat__consultation_complete_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    destinations_api_seats__seat__destinations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destinations"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_api_seats__seat__hold_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_api_seats__seat__hold_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_api_seats__seat__moves_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_move_api_seats__seat__moves__queue__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause_api_seats__seat__recording_pause_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pause"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No talk, or nothing to resume */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_api_seats__seat__recording_pause_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No talk, or nothing to resume */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_api_seats__seat__state_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stretches_api_seats__seat__stretches_get: {
        parameters: {
            query?: {
                day?: string | null;
            };
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StretchView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_api_seats__seat__transfer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Sending"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_wrap_up_api_seats__seat__wrap_up_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The seat cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer from the exchange */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    here_api_session_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enter_api_session_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leave_api_session_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lock_screen_api_session_lock_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password_api_session_password_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlock_screen_api_session_unlock_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlock"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_shift_log_get: {
        parameters: {
            query?: {
                day?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftLog"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_api_shift_log_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftEntry"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recover_api_shift_log__entry__recovery_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowingWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftEntry"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_over_api_shift_log__entry__signature_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowingWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftEntry"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    status_api_status_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream_api_stream_get: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: {
                "Last-Event-ID"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_api_surges_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurgePage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Decided already, or no announcement */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_api_surges__surge__decision_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surge: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurgeDecision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurgeView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Decided already, or no announcement */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    due_api_surveys_get: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_one_api_surveys__survey__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answers_api_surveys__survey__answers_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    call_api_surveys__survey__call_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Called"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declined_api_surveys__survey__declined_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contest_api_surveys__survey__dispute_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_up_api_surveys__survey__follow_ups_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    no_answer_api_surveys__survey__no_answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dissatisfied_api_surveys_dissatisfied_get: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_api_surveys_figures_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFigures"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_api_surveys_questions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionsView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, as things stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_api_targets__month__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_api_targets__month__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetsWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    break_down_api_targets__month__breakdown_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tickets_api_tickets_get: {
        parameters: {
            query?: {
                before?: string | null;
                /** @description 分中心，含下级 · with those below */
                branch?: string | null;
                business?: string | null;
                content?: string | null;
                customer_class?: components["schemas"]["CustomerClass"] | null;
                department?: string | null;
                kind?: ("complaint" | "suggestion" | "request") | null;
                /** @description 只看已超时 · only those past their deadline */
                late?: boolean;
                limit?: number;
                /** @description 只看本人名下 · only those the person owns */
                mine?: boolean;
                nature?: string | null;
                q?: string | null;
                source?: ("voicemail" | "call" | "letter" | "fax" | "email" | "visit" | "paper" | "web" | "app" | "wechat") | null;
                state?: components["schemas"]["State-Input"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enter_ticket_api_tickets_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ticket_api_tickets__number__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_api_tickets__number__acts_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promise_call_back_api_tickets__number__call_back_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBackIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    of_the_ticket_api_tickets__number__customer_get: {
        parameters: {
            query?: {
                /** @description 不用缓存 · ask the CRM, whatever is kept */
                anew?: boolean;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerData"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue_api_tickets__number__orders_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_supplement_api_tickets__number__supplements_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    colleagues_api_tickets_colleagues_get: {
        parameters: {
            query?: {
                /** @description 分中心，含下级 · with those below */
                branch?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_alikes_api_tickets_similar_get: {
        parameters: {
            query: {
                business: string;
                phone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket cannot, as it stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wall_board_api_wall_board_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueFiguresView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_api_work_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWork"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_month_api_work_figures_get: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFigures"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leave_api_work_leave_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    question_api_work_questions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    swap_api_work_swaps_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishMade"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_wishes_api_work_wishes_get: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    step_api_work_wishes__wish__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishStepWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description As things stand it cannot be done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
