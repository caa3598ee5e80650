// Made by `npm run api` from the server's OpenAPI description. Not edited by hand.

export interface paths {
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls */
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
        /** Call */
        get: operations["call_api_calls__call__get"];
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
        /** Lists */
        get: operations["lists_api_catalogue_get"];
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
        /** Drafts */
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
        /** Draft */
        get: operations["draft_api_drafts__draft__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct */
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
        /** Confirm */
        post: operations["confirm_api_drafts__draft__confirm_post"];
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
        /** Refuse */
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
    "/api/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Floor */
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
         * Health
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
    "/api/recordings/{recording}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audio */
        get: operations["audio_api_recordings__recording__audio_get"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Peaks */
        get: operations["peaks_api_recordings__recording__peaks_get"];
        put?: never;
        post?: never;
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
         * @description The signed-in person takes the seat and is not ready at first.
         */
        post: operations["log_in_api_seats__seat__agent_post"];
        /** 签出 · log out */
        delete: operations["log_out_api_seats__seat__agent_delete"];
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
         * @description An agent their own seat, a supervisor any.
         */
        post: operations["change_api_seats__seat__state_post"];
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
        /** Here */
        get: operations["here_api_session_get"];
        put?: never;
        /** Enter */
        post: operations["enter_api_session_post"];
        /**
         * Leave
         * @description Also without a valid session: who wants out gets out.
         */
        delete: operations["leave_api_session_delete"];
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
        /** Status */
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
         * Stream
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
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets */
        get: operations["tickets_api_tickets_get"];
        put?: never;
        post?: never;
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
        /** Ticket */
        get: operations["ticket_api_tickets__number__get"];
        put?: never;
        post?: never;
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
         * AlarmView
         * @description The seat has rung `since`; `at` is when it was raised, `due` the limit it speaks of.
         */
        AlarmView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Call */
            call: string;
            /** Clause */
            clause: string;
            /**
             * Due
             * Format: date-time
             */
            due: string;
            /** Kind */
            kind: string;
            /** Queue */
            queue: string;
            /** Seat */
            seat: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /** CallDetail */
        CallDetail: {
            call: components["schemas"]["CallRow"];
            /** Intervals */
            intervals: components["schemas"]["Interval"][];
            /** Trace */
            trace: string[];
        };
        /**
         * CallPage
         * @description Newest first; `next_before` asks for the page after.
         */
        CallPage: {
            /** Calls */
            calls: components["schemas"]["CallRow"][];
            /** Next Before */
            next_before: string | null;
        };
        /**
         * CallRow
         * @description One row of the ledger; `caller` is masked, `known` says how the row is known.
         */
        CallRow: {
            /** Caller */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Ended At */
            ended_at: string | null;
            /** Hung Up By */
            hung_up_by: string;
            /** Id */
            id: string;
            /** Known */
            known: string;
            /** Outcome */
            outcome: string;
            /** Queue */
            queue: string | null;
            /** Recording */
            recording: string | null;
            /** Ring Seconds */
            ring_seconds: number | null;
            /** Seat */
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
         * Catalogue
         * @description The centre's lists with their titles, for menus and labels (180.0.2, 180.0.3).
         */
        Catalogue: {
            /** Businesses */
            businesses: components["schemas"]["Titled"][];
            /** Natures */
            natures: components["schemas"]["Titled"][];
            /** Queues */
            queues: components["schemas"]["Titled"][];
            /** Time Zone */
            time_zone: string;
        };
        /** Confirmed */
        Confirmed: {
            /** Ticket */
            ticket: string;
        };
        /**
         * CustomerClass
         * @description Classes of the customer register; the first three go straight to a senior agent (180.1.9).
         * @enum {string}
         */
        CustomerClass: "large" | "important" | "dedicated_line" | "ordinary";
        /** Draft */
        Draft: {
            call: components["schemas"]["DraftCall"];
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Editor */
            editor: string | null;
            /** Fields */
            fields: {
                [key: string]: components["schemas"]["FieldView"];
            };
            /** Id */
            id: string;
            /** Missing */
            missing: string[];
            recording: components["schemas"]["RecordingView"];
            /** State */
            state: string;
            /** Ticket */
            ticket: string | null;
            transcript: components["schemas"]["TranscriptView"] | null;
            /** Version */
            version: number;
        };
        /** DraftCall */
        DraftCall: {
            /** Caller */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Ended At */
            ended_at: string | null;
            /** Id */
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
            /** Address */
            address?: string | null;
            /** Amount */
            amount?: string | null;
            /** Business */
            business?: string | null;
            /** Content */
            content?: string | null;
            /** Kind */
            kind?: ("complaint" | "suggestion") | null;
            /** Name */
            name?: string | null;
            /** Nature */
            nature?: string | null;
            /**
             * Phones
             * @default []
             */
            phones?: string[];
            /** Request */
            request?: string | null;
            /**
             * Urgent
             * @default false
             */
            urgent?: boolean;
        };
        /** DraftRow */
        DraftRow: {
            /** Business */
            business: string | null;
            /** Caller */
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
            /** Id */
            id: string;
            /** Kind */
            kind: string | null;
            /** Nature */
            nature: string | null;
            /** State */
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
         * EmergencyDrills
         * @description Newest first, drills among them: the plan is drilled every quarter.
         */
        EmergencyDrills: {
            /** Emergencies */
            emergencies: components["schemas"]["EmergencyView"][];
        };
        /**
         * EmergencyStart
         * @description With `voicemail` callers are asked for a message at once; a `drill` is marked as one in the records.
         */
        EmergencyStart: {
            /**
             * Drill
             * @default false
             */
            drill?: boolean;
            /** Reason */
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
            /** Began By */
            began_by: string;
            /** Drill */
            drill: boolean;
            /** Ended At */
            ended_at: string | null;
            /** Ended By */
            ended_by: string | null;
            /** Reason */
            reason: string;
            /** Voicemail */
            voicemail: boolean;
        };
        /** Entry */
        Entry: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Kind */
            kind: string;
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
            /** Text */
            text: string;
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
            /** Value */
            value: string | boolean | string[] | null;
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
        /** Health */
        Health: {
            /** Ok */
            ok: boolean;
            /** Version */
            version: string;
        };
        /** Interval */
        Interval: {
            /** Ended At */
            ended_at: string | null;
            /** Kind */
            kind: string;
            /** Queue */
            queue: string;
            /** Result */
            result: string;
            /** Seat */
            seat: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /** LiveCall */
        LiveCall: {
            /** Caller */
            caller: string;
            customer_class: components["schemas"]["CustomerClass"];
            /** Id */
            id: string;
            /** Queue */
            queue: string | null;
            /** Seat */
            seat: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Stage */
            stage: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /**
         * Outcome
         * @enum {string}
         */
        Outcome: "open" | "answered" | "abandoned" | "voicemail" | "left_early" | "not_served";
        /** PartHealth */
        PartHealth: {
            /** Detail */
            detail: string | null;
            /** Name */
            name: string;
            /** Ok */
            ok: boolean;
            /** Since */
            since: string | null;
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
         * Post
         * @description The posts of the regulation, and the operator of the system.
         * @enum {string}
         */
        Post: "junior" | "text_clerk" | "extractor" | "senior" | "surveyor" | "librarian" | "inspector" | "statistician" | "supervisor" | "manager" | "admin";
        /**
         * Problem
         * @description Every refusal looks like this; `field` names the input that is wrong.
         */
        Problem: {
            /** Code */
            code: string;
            /** Field */
            field?: string | null;
            /** Message En */
            message_en: string;
            /** Message Zh */
            message_zh: string;
        };
        /**
         * QueueView
         * @description `no_seat_seconds`: how long callers waited today while no seat was idle.
         */
        QueueView: {
            figures: components["schemas"]["Figures"];
            /** Limit Seconds */
            limit_seconds: number;
            /** Name */
            name: string;
            /** No Seat Seconds */
            no_seat_seconds: number;
            /** Ready */
            ready: number;
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
            /** Waiting */
            waiting: components["schemas"]["Waiting"][];
        };
        /** RecordingView */
        RecordingView: {
            /** Channels */
            channels: number;
            /** Duration Seconds */
            duration_seconds: number;
            /** Id */
            id: string;
            /** Sha256 */
            sha256: string;
        };
        /** Refusal */
        Refusal: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * Screen
         * @enum {string}
         */
        Screen: "floor" | "review" | "calls" | "tickets" | "status";
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
         * SeatState
         * @enum {string}
         */
        SeatState: "offline" | "logged_out" | "ready" | "not_ready" | "ringing" | "talking" | "on_hold" | "wrap_up";
        /**
         * SeatView
         * @description `ring_due` ends the 15 seconds (180.1.3) of a ringing seat, `wrap_up_until` the time after a talk.
         */
        SeatView: {
            /** Agent */
            agent: string | null;
            /** Agent Name */
            agent_name: string | null;
            /** Call */
            call: string | null;
            /** Id */
            id: string;
            /** Phone */
            phone: boolean;
            post: components["schemas"]["Post"];
            /** Reason */
            reason: string | null;
            /** Ring Due */
            ring_due: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            state: components["schemas"]["SeatState"];
            /** Title */
            title: string;
            /** Wrap Up Until */
            wrap_up_until: string | null;
        };
        /** SessionView */
        SessionView: {
            user: components["schemas"]["User"];
        };
        /** SignIn */
        SignIn: {
            /** Login */
            login: string;
            /** Password */
            password: string;
        };
        /** Status */
        Status: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Parts */
            parts: components["schemas"]["PartHealth"][];
            /** Version */
            version: string;
        };
        /** Ticket */
        Ticket: {
            /** Address */
            address: string;
            /** Call */
            call: string | null;
            /** Content */
            content: string;
            /** Entries */
            entries: components["schemas"]["Entry"][];
            recording: components["schemas"]["RecordingView"] | null;
            ticket: components["schemas"]["TicketRow"];
        };
        /** TicketPage */
        TicketPage: {
            /** Next Before */
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
         * TicketRow
         * @description `phone` is masked in lists.
         */
        TicketRow: {
            /** Business */
            business: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Customer */
            customer: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Kind */
            kind: string;
            /** Nature */
            nature: string | null;
            /** Number */
            number: string;
            /** Owner */
            owner: string;
            /** Phone */
            phone: string;
            /** Source */
            source: string;
            /** Urgent */
            urgent: boolean;
        };
        /** Titled */
        Titled: {
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
            /** Value */
            value: string;
        };
        /** TranscriptView */
        TranscriptView: {
            /** Engine */
            engine: string;
            /** Model */
            model: string;
            /** Words */
            words: components["schemas"]["WordView"][];
        };
        /** User */
        User: {
            /** Centre */
            centre: string;
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** Posts */
            posts: components["schemas"]["Post"][];
            /** Screens */
            screens: components["schemas"]["Screen"][];
        };
        /** Waiting */
        Waiting: {
            /** Call */
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
            /** Text */
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                "application/json": components["schemas"]["Refusal"];
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
        };
    };
    audio_api_recordings__recording__audio_get: {
        parameters: {
            query?: never;
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
                    "audio/flac": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/flac": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/flac": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/flac": components["schemas"]["Problem"];
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
                    "text/event-stream": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    tickets_api_tickets_get: {
        parameters: {
            query?: {
                before?: string | null;
                kind?: ("complaint" | "suggestion") | null;
                limit?: number;
                q?: string | null;
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
            /** @description Unprocessable Entity */
            422: {
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
            /** @description Unprocessable Entity */
            422: {
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
