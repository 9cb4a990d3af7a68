--
-- PostgreSQL database dump
--

\restrict d7u2WaUi2OO1juGcIWOc2TzZVMgJpdgZhpvU65ihLzbboEjyJpbdpQAMOxfKa6J

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: search_doc_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_doc_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
       DECLARE one varchar; fresh bigint;
       BEGIN
         FOR one IN SELECT DISTINCT kind FROM changed LOOP
           fresh := (random() * 281474976710655)::bigint;
           UPDATE search_state SET stamp = fresh WHERE (kind, part) =
             (SELECT kind, part FROM search_state WHERE kind = one LIMIT 1 FOR UPDATE SKIP LOCKED);
           IF NOT FOUND THEN
             INSERT INTO search_state (kind, part, stamp) VALUES (one, (random() * 2147483646)::int, fresh);
           END IF;
         END LOOP;
         RETURN NULL;
       END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer (
    id bigint NOT NULL,
    bid_id bigint NOT NULL,
    producer_id bigint NOT NULL,
    author_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    status character varying(20) NOT NULL,
    version integer NOT NULL,
    bid_version integer NOT NULL,
    unit_price_minor bigint,
    bid_minor bigint,
    currency character varying(3) NOT NULL,
    quantity integer,
    promised_on date,
    requirements jsonb NOT NULL,
    text text NOT NULL,
    reason character varying(20),
    expires_at timestamp with time zone,
    asks integer NOT NULL,
    bids integer NOT NULL,
    final_ask boolean NOT NULL,
    final_bid boolean NOT NULL,
    reply text,
    reply_public boolean NOT NULL,
    replied_at timestamp with time zone,
    rank integer,
    gap_minor bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_answer_decline_reason CHECK ((((kind)::text <> 'decline'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_answer_kind CHECK (((kind)::text = ANY ((ARRAY['accept'::character varying, 'counter'::character varying, 'question'::character varying, 'decline'::character varying])::text[]))),
    CONSTRAINT ck_answer_price CHECK ((((kind)::text = ANY ((ARRAY['accept'::character varying, 'counter'::character varying])::text[])) = (unit_price_minor IS NOT NULL))),
    CONSTRAINT ck_answer_reply CHECK ((((status)::text = 'replied'::text) = (reply IS NOT NULL))),
    CONSTRAINT ck_answer_rounds CHECK ((((asks >= 0) AND (asks <= 3)) AND ((bids >= 0) AND (bids <= 3)))),
    CONSTRAINT ck_answer_status CHECK (((status)::text = ANY ((ARRAY['standing'::character varying, 'countered'::character varying, 'stale'::character varying, 'accepted'::character varying, 'refused'::character varying, 'declined'::character varying, 'withdrawn'::character varying, 'expired'::character varying, 'superseded'::character varying, 'lost'::character varying, 'closed'::character varying, 'asked'::character varying, 'replied'::character varying])::text[]))),
    CONSTRAINT ck_answer_validity CHECK (((unit_price_minor IS NULL) = (expires_at IS NULL)))
);


--
-- Name: answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_id_seq OWNED BY public.answer.id;


--
-- Name: answer_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_move (
    id bigint NOT NULL,
    answer_id bigint NOT NULL,
    side character varying(3) NOT NULL,
    round integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    quantity integer NOT NULL,
    promised_on date NOT NULL,
    final boolean NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_answer_move_round CHECK (((round >= 0) AND (round <= 3))),
    CONSTRAINT ck_answer_move_side CHECK (((side)::text = ANY ((ARRAY['bid'::character varying, 'ask'::character varying])::text[])))
);


--
-- Name: answer_move_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_move_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_move_id_seq OWNED BY public.answer_move.id;


--
-- Name: api_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_token (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(80) NOT NULL,
    token_hash character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);


--
-- Name: api_token_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.api_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: api_token_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.api_token_id_seq OWNED BY public.api_token.id;


--
-- Name: bid; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bid (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    author_id bigint NOT NULL,
    alias character varying(8) NOT NULL,
    status character varying(20) NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    requirements jsonb NOT NULL,
    processes jsonb NOT NULL,
    materials jsonb NOT NULL,
    region text,
    demanding boolean NOT NULL,
    quantity integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    tax_included boolean NOT NULL,
    wanted_by date NOT NULL,
    place text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    answers_until timestamp with time zone,
    sealed boolean NOT NULL,
    audience character varying(10) NOT NULL,
    about_kind character varying(20),
    about_id bigint,
    idea_id bigint,
    prototype_id bigint,
    offers integer NOT NULL,
    questions integer NOT NULL,
    best_minor bigint,
    touched_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    reason text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_bid_about_kind CHECK (((about_kind)::text = ANY ((ARRAY['idea_revision'::character varying, 'prototype_version'::character varying])::text[]))),
    CONSTRAINT ck_bid_about_pair CHECK (((about_kind IS NULL) = (about_id IS NULL))),
    CONSTRAINT ck_bid_audience CHECK (((audience)::text = ANY ((ARRAY['open'::character varying, 'invited'::character varying])::text[]))),
    CONSTRAINT ck_bid_counters CHECK (((offers >= 0) AND (questions >= 0))),
    CONSTRAINT ck_bid_ended CHECK ((((status)::text = 'open'::text) = (ended_at IS NULL))),
    CONSTRAINT ck_bid_positive CHECK (((quantity > 0) AND (unit_price_minor > 0))),
    CONSTRAINT ck_bid_sealed_opens CHECK ((sealed = (answers_until IS NOT NULL))),
    CONSTRAINT ck_bid_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'awarded'::character varying, 'withdrawn'::character varying, 'expired'::character varying, 'closed'::character varying])::text[])))
);


--
-- Name: bid_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.bid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: bid_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.bid_id_seq OWNED BY public.bid.id;


--
-- Name: bid_reach; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bid_reach (
    bid_id bigint NOT NULL,
    producer_id bigint NOT NULL,
    invited boolean NOT NULL,
    fit integer NOT NULL
);


--
-- Name: bid_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bid_version (
    bid_id bigint NOT NULL,
    number integer NOT NULL,
    terms jsonb NOT NULL,
    made_by bigint NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: board; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name text NOT NULL,
    text text NOT NULL,
    visibility character varying(10) NOT NULL,
    currency character varying(3) NOT NULL,
    opens_at timestamp with time zone,
    closes_at timestamp with time zone,
    vote_budget integer,
    external_system character varying(40),
    external_ref character varying(120),
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    archived_at timestamp with time zone,
    hold_new boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_board_visibility CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'invited'::character varying, 'segment'::character varying, 'team'::character varying])::text[]))),
    CONSTRAINT ck_board_vote_budget CHECK (((vote_budget IS NULL) OR (vote_budget > 0)))
);


--
-- Name: board_ageing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_ageing (
    board_id bigint NOT NULL,
    days integer NOT NULL,
    CONSTRAINT ck_board_ageing_days CHECK (((days >= 7) AND (days <= 3650)))
);


--
-- Name: board_ageing_board_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.board_ageing_board_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: board_ageing_board_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.board_ageing_board_id_seq OWNED BY public.board_ageing.board_id;


--
-- Name: board_frame; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_frame (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    origins jsonb NOT NULL,
    changed_by bigint
);


--
-- Name: board_frame_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.board_frame_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: board_frame_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.board_frame_id_seq OWNED BY public.board_frame.id;


--
-- Name: board_guest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_guest (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    user_id bigint,
    company_id bigint,
    invited_by bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_board_guest_one CHECK (((user_id IS NULL) <> (company_id IS NULL)))
);


--
-- Name: board_guest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.board_guest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: board_guest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.board_guest_id_seq OWNED BY public.board_guest.id;


--
-- Name: board_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.board_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: board_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.board_id_seq OWNED BY public.board.id;


--
-- Name: board_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_rules (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    answer_days integer,
    criteria jsonb NOT NULL,
    milestones jsonb NOT NULL,
    weights jsonb NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_board_rules_answer_days CHECK (((answer_days IS NULL) OR (answer_days > 0)))
);


--
-- Name: board_rules_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.board_rules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: board_rules_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.board_rules_id_seq OWNED BY public.board_rules.id;


--
-- Name: board_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_segment (
    board_id bigint NOT NULL,
    tag character varying(40) NOT NULL
);


--
-- Name: board_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_template (
    board_id bigint NOT NULL,
    text text NOT NULL,
    spec jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: carried_support; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carried_support (
    support_id bigint NOT NULL,
    merge_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL,
    secret character varying(40) NOT NULL
);


--
-- Name: carried_support_support_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.carried_support_support_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: carried_support_support_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.carried_support_support_id_seq OWNED BY public.carried_support.support_id;


--
-- Name: comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    parent_id bigint,
    root_id bigint NOT NULL,
    depth integer NOT NULL,
    author_id bigint,
    author_name character varying(160) NOT NULL,
    internal boolean NOT NULL,
    status character varying(10) NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    removed_at timestamp with time zone,
    removed_by_team boolean NOT NULL,
    external_system character varying(40),
    external_ref character varying(120),
    version integer NOT NULL,
    CONSTRAINT ck_comment_removed CHECK ((((status)::text = 'removed'::text) = (removed_at IS NOT NULL))),
    CONSTRAINT ck_comment_root CHECK (((parent_id IS NULL) = (root_id = id))),
    CONSTRAINT ck_comment_status CHECK (((status)::text = ANY ((ARRAY['posted'::character varying, 'removed'::character varying])::text[])))
);


--
-- Name: comment_beside; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_beside (
    comment_id bigint NOT NULL,
    agree integer NOT NULL,
    love integer NOT NULL,
    helpful integer NOT NULL,
    doubt integer NOT NULL,
    reactions integer NOT NULL,
    pictures jsonb,
    CONSTRAINT ck_comment_beside_counters CHECK (((agree >= 0) AND (love >= 0) AND (helpful >= 0) AND (doubt >= 0))),
    CONSTRAINT ck_comment_beside_reactions CHECK ((reactions = (((agree + love) + helpful) + doubt)))
);


--
-- Name: comment_beside_comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.comment_beside_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: comment_beside_comment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.comment_beside_comment_id_seq OWNED BY public.comment_beside.comment_id;


--
-- Name: comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: comment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.comment_id_seq OWNED BY public.comment.id;


--
-- Name: comment_mention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_mention (
    comment_id bigint NOT NULL,
    user_id bigint NOT NULL,
    written character varying(120) NOT NULL
);


--
-- Name: comment_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_picture (
    comment_id bigint NOT NULL,
    file_id bigint NOT NULL
);


--
-- Name: comment_reaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_reaction (
    comment_id bigint NOT NULL,
    user_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_comment_reaction_kind CHECK (((kind)::text = ANY ((ARRAY['agree'::character varying, 'love'::character varying, 'helpful'::character varying, 'doubt'::character varying])::text[])))
);


--
-- Name: comment_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_text (
    id bigint NOT NULL,
    comment_id bigint NOT NULL,
    text text NOT NULL,
    replaced_at timestamp with time zone NOT NULL
);


--
-- Name: comment_text_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.comment_text_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: comment_text_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.comment_text_id_seq OWNED BY public.comment_text.id;


--
-- Name: company; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company (
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    kind character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_company_kind CHECK (((kind)::text = ANY ((ARRAY['customer'::character varying, 'producer'::character varying])::text[])))
);


--
-- Name: company_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: company_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.company_id_seq OWNED BY public.company.id;


--
-- Name: cost_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cost_entry (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    side character varying(10) NOT NULL,
    stage character varying(10) NOT NULL,
    label character varying(320) NOT NULL,
    planned_minor bigint,
    actual_minor bigint,
    currency character varying(3) NOT NULL,
    created_by bigint,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_cost_entry_amount CHECK (((planned_minor IS NOT NULL) OR (actual_minor IS NOT NULL))),
    CONSTRAINT ck_cost_entry_amounts CHECK ((((planned_minor IS NULL) OR (planned_minor >= 0)) AND ((actual_minor IS NULL) OR (actual_minor >= 0)))),
    CONSTRAINT ck_cost_entry_side CHECK (((side)::text = ANY ((ARRAY['producer'::character varying, 'team'::character varying])::text[]))),
    CONSTRAINT ck_cost_entry_stage CHECK (((stage)::text = ANY ((ARRAY['design'::character varying, 'material'::character varying, 'work'::character varying, 'inbound'::character varying, 'outbound'::character varying, 'service'::character varying, 'return'::character varying])::text[])))
);


--
-- Name: cost_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.cost_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: cost_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.cost_entry_id_seq OWNED BY public.cost_entry.id;


--
-- Name: customer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    user_id bigint,
    company_id bigint,
    name character varying(160) NOT NULL,
    mail character varying(254),
    phone character varying(40),
    place character varying(200),
    about text,
    owner_id bigint,
    open_tasks integer NOT NULL,
    orders integer NOT NULL,
    external_system character varying(40),
    external_ref character varying(80),
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_customer_counters CHECK (((open_tasks >= 0) AND (orders >= 0))),
    CONSTRAINT ck_customer_external_pair CHECK (((external_system IS NULL) = (external_ref IS NULL))),
    CONSTRAINT ck_customer_kind CHECK (((kind)::text = ANY ((ARRAY['person'::character varying, 'company'::character varying])::text[]))),
    CONSTRAINT ck_customer_one_behind_it CHECK (((user_id IS NULL) OR (company_id IS NULL)))
);


--
-- Name: customer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customer_id_seq OWNED BY public.customer.id;


--
-- Name: customer_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_note (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    version integer NOT NULL
);


--
-- Name: customer_note_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customer_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customer_note_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customer_note_id_seq OWNED BY public.customer_note.id;


--
-- Name: customer_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_order (
    id bigint NOT NULL,
    number character varying(20) NOT NULL,
    customer_id bigint NOT NULL,
    producer_id bigint,
    placed_by bigint,
    title character varying(400) NOT NULL,
    status character varying(12) NOT NULL,
    currency character varying(3) NOT NULL,
    net_minor bigint NOT NULL,
    freight_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    units integer NOT NULL,
    made integer NOT NULL,
    shipped integer NOT NULL,
    delivered integer NOT NULL,
    requested_on date,
    promised_on date,
    deliver_to character varying(400),
    note text,
    reason character varying(400),
    placed_at timestamp with time zone NOT NULL,
    offered_until timestamp with time zone,
    confirmed_at timestamp with time zone,
    shipped_on date,
    delivered_on date,
    closed_at timestamp with time zone,
    origin_kind character varying(30),
    origin_id bigint,
    external_system character varying(40),
    external_ref character varying(80),
    agreed_version integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_customer_order_closed_has_time CHECK ((((status)::text = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT ck_customer_order_confirmed_has_time CHECK ((((status)::text <> ALL ((ARRAY['confirmed'::character varying, 'on_hold'::character varying, 'closed'::character varying])::text[])) OR (confirmed_at IS NOT NULL))),
    CONSTRAINT ck_customer_order_external_pair CHECK (((external_system IS NULL) = (external_ref IS NULL))),
    CONSTRAINT ck_customer_order_origin_pair CHECK (((origin_kind IS NULL) = (origin_id IS NULL))),
    CONSTRAINT ck_customer_order_over_means_unshipped CHECK ((((status)::text <> ALL ((ARRAY['cancelled'::character varying, 'expired'::character varying])::text[])) OR (shipped = 0))),
    CONSTRAINT ck_customer_order_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'offered'::character varying, 'confirmed'::character varying, 'on_hold'::character varying, 'closed'::character varying, 'cancelled'::character varying, 'expired'::character varying])::text[]))),
    CONSTRAINT ck_customer_order_sums CHECK (((made <= units) AND (shipped <= made) AND ((delivered >= 0) AND (delivered <= shipped)))),
    CONSTRAINT ck_customer_order_total CHECK (((total_minor = (net_minor + freight_minor)) AND (net_minor >= 0) AND (freight_minor >= 0)))
);


--
-- Name: customer_order_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customer_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customer_order_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customer_order_id_seq OWNED BY public.customer_order.id;


--
-- Name: customer_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_tag (
    customer_id bigint NOT NULL,
    tag character varying(40) NOT NULL
);


--
-- Name: customer_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_task (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    title character varying(400) NOT NULL,
    due_on date,
    owner_id bigint,
    author_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    done_at timestamp with time zone,
    done_by bigint,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_customer_task_done_has_time CHECK ((((status)::text = 'done'::text) = (done_at IS NOT NULL))),
    CONSTRAINT ck_customer_task_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'done'::character varying])::text[])))
);


--
-- Name: customer_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customer_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customer_task_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customer_task_id_seq OWNED BY public.customer_task.id;


--
-- Name: deal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deal (
    id bigint NOT NULL,
    bid_id bigint NOT NULL,
    answer_id bigint NOT NULL,
    order_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    producer_id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_by bigint NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: deal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.deal_id_seq OWNED BY public.deal.id;


--
-- Name: deal_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deal_sheet (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    body text NOT NULL,
    sha256 character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: deal_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deal_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deal_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.deal_sheet_id_seq OWNED BY public.deal_sheet.id;


--
-- Name: delivery_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_address (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    address character varying(800) NOT NULL,
    given_by bigint,
    given_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: delivery_address_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.delivery_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: delivery_address_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.delivery_address_id_seq OWNED BY public.delivery_address.id;


--
-- Name: fact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact (
    id bigint NOT NULL,
    type character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id bigint,
    actor_role character varying(20) NOT NULL,
    data jsonb NOT NULL
);


--
-- Name: fact_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.fact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: fact_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.fact_id_seq OWNED BY public.fact.id;


--
-- Name: fact_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_subject (
    kind character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    fact_id bigint NOT NULL
);


--
-- Name: home_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_visit (
    user_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    tour_over_at timestamp with time zone
);


--
-- Name: home_visit_user_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.home_visit_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: home_visit_user_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.home_visit_user_id_seq OWNED BY public.home_visit.user_id;


--
-- Name: idea; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    author_id bigint,
    author_name character varying(160) NOT NULL,
    company_id bigint,
    customer_id bigint,
    status character varying(20) NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    excerpt text NOT NULL,
    spec jsonb NOT NULL,
    pictures jsonb NOT NULL,
    tags jsonb NOT NULL,
    rights_accepted_at timestamp with time zone,
    revision_number integer NOT NULL,
    material_number integer NOT NULL,
    owner_id bigint,
    answer_by date,
    answered_at timestamp with time zone,
    merged_into_id bigint,
    support_count integer NOT NULL,
    imported_support_count integer NOT NULL,
    top_score integer NOT NULL,
    value_minor bigint NOT NULL,
    hot double precision NOT NULL,
    comment_count integer NOT NULL,
    note_count integer NOT NULL,
    external_system character varying(40),
    external_ref character varying(120),
    created_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    controversy bigint GENERATED ALWAYS AS ((((1000 * (comment_count)::bigint) * comment_count) / ((comment_count + top_score) + 1))) STORED NOT NULL,
    captions jsonb DEFAULT '{}'::jsonb NOT NULL,
    coauthor_ids jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT ck_idea_counters CHECK (((support_count >= 0) AND (comment_count >= 0) AND (note_count >= 0) AND (value_minor >= 0))),
    CONSTRAINT ck_idea_merged CHECK ((((status)::text = 'merged'::text) = (merged_into_id IS NOT NULL))),
    CONSTRAINT ck_idea_revision CHECK ((((status)::text = 'draft'::text) = (revision_number = 0))),
    CONSTRAINT ck_idea_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'under_review'::character varying, 'planned'::character varying, 'prototyping'::character varying, 'available'::character varying, 'declined'::character varying, 'merged'::character varying, 'withdrawn'::character varying, 'removed'::character varying])::text[]))),
    CONSTRAINT ck_idea_submitted CHECK ((((status)::text = 'draft'::text) = (submitted_at IS NULL))),
    CONSTRAINT ck_idea_top_score CHECK ((top_score = (support_count + imported_support_count)))
);


--
-- Name: idea_amendment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_amendment (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    author_id bigint,
    author_name character varying(160) NOT NULL,
    status character varying(10) NOT NULL,
    field character varying(10) NOT NULL,
    before jsonb,
    after jsonb,
    reason text NOT NULL,
    vote_count integer NOT NULL,
    decided_by bigint,
    decided_at timestamp with time zone,
    answer text NOT NULL,
    revision_number integer,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_idea_amendment_accepted CHECK ((((status)::text = 'accepted'::text) = (revision_number IS NOT NULL))),
    CONSTRAINT ck_idea_amendment_answer CHECK ((((status)::text <> 'declined'::text) OR (answer <> ''::text))),
    CONSTRAINT ck_idea_amendment_decided CHECK ((((status)::text = ANY ((ARRAY['accepted'::character varying, 'declined'::character varying])::text[])) = (decided_at IS NOT NULL))),
    CONSTRAINT ck_idea_amendment_field CHECK (((field)::text = ANY ((ARRAY['title'::character varying, 'text'::character varying, 'spec'::character varying, 'tags'::character varying])::text[]))),
    CONSTRAINT ck_idea_amendment_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying, 'outdated'::character varying])::text[]))),
    CONSTRAINT ck_idea_amendment_votes CHECK ((vote_count >= 0))
);


--
-- Name: idea_amendment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_amendment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_amendment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_amendment_id_seq OWNED BY public.idea_amendment.id;


--
-- Name: idea_amendment_vote; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_amendment_vote (
    amendment_id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: idea_coauthor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_coauthor (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    user_id bigint,
    mail_key character varying(254),
    called text NOT NULL,
    status character varying(10) NOT NULL,
    invited_by bigint,
    created_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_idea_coauthor_answered CHECK ((((status)::text <> ALL ((ARRAY['accepted'::character varying, 'left'::character varying])::text[])) OR (answered_at IS NOT NULL))),
    CONSTRAINT ck_idea_coauthor_status CHECK (((status)::text = ANY ((ARRAY['invited'::character varying, 'accepted'::character varying, 'declined'::character varying, 'left'::character varying, 'removed'::character varying])::text[])))
);


--
-- Name: idea_coauthor_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_coauthor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_coauthor_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_coauthor_id_seq OWNED BY public.idea_coauthor.id;


--
-- Name: idea_facet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_facet (
    board_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    word character varying(160) NOT NULL,
    count integer NOT NULL
);


--
-- Name: idea_follow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_follow (
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL,
    reason character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    level character varying(10) DEFAULT 'all'::character varying NOT NULL
);


--
-- Name: idea_gram; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_gram (
    gram character varying(60) NOT NULL,
    idea_id bigint NOT NULL
);


--
-- Name: idea_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_id_seq OWNED BY public.idea.id;


--
-- Name: idea_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_merge (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    by_id bigint,
    text text NOT NULL,
    reason text NOT NULL,
    source_agreed boolean NOT NULL,
    target_agreed boolean NOT NULL,
    from_status character varying(20),
    carried integer NOT NULL,
    imported integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    ended_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_idea_merge_done CHECK ((((status)::text = ANY ((ARRAY['done'::character varying, 'undone'::character varying])::text[])) = ((done_at IS NOT NULL) AND (from_status IS NOT NULL)))),
    CONSTRAINT ck_idea_merge_ended CHECK ((((status)::text = ANY ((ARRAY['refused'::character varying, 'undone'::character varying])::text[])) = (ended_at IS NOT NULL))),
    CONSTRAINT ck_idea_merge_status CHECK (((status)::text = ANY ((ARRAY['proposed'::character varying, 'done'::character varying, 'refused'::character varying, 'undone'::character varying])::text[]))),
    CONSTRAINT ck_idea_merge_two CHECK ((source_id <> target_id))
);


--
-- Name: idea_merge_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_merge_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_merge_id_seq OWNED BY public.idea_merge.id;


--
-- Name: idea_milestone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_milestone (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    author_id bigint,
    response_id bigint,
    status character varying(10) NOT NULL,
    kind character varying(10) NOT NULL,
    target integer NOT NULL,
    price_minor bigint,
    currency character varying(3),
    leads_to character varying(20) NOT NULL,
    deadline timestamp with time zone,
    count integer,
    shown integer NOT NULL,
    shown_on date,
    settled_at timestamp with time zone,
    heeded_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_idea_milestone_kind CHECK (((kind)::text = ANY ((ARRAY['supporters'::character varying, 'buyers'::character varying])::text[]))),
    CONSTRAINT ck_idea_milestone_leads_to CHECK (((leads_to)::text = ANY ((ARRAY['under_review'::character varying, 'planned'::character varying, 'reopening'::character varying])::text[]))),
    CONSTRAINT ck_idea_milestone_price CHECK (((((kind)::text = 'buyers'::text) = (price_minor IS NOT NULL)) AND ((price_minor IS NULL) = (currency IS NULL)))),
    CONSTRAINT ck_idea_milestone_response CHECK ((((leads_to)::text = 'reopening'::text) = (response_id IS NOT NULL))),
    CONSTRAINT ck_idea_milestone_settled CHECK ((((status)::text = 'open'::text) = (settled_at IS NULL))),
    CONSTRAINT ck_idea_milestone_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'reached'::character varying, 'missed'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_idea_milestone_target CHECK (((target > 0) AND ((price_minor IS NULL) OR (price_minor > 0))))
);


--
-- Name: idea_milestone_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_milestone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_milestone_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_milestone_id_seq OWNED BY public.idea_milestone.id;


--
-- Name: idea_pair; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_pair (
    id bigint NOT NULL,
    older_id bigint NOT NULL,
    newer_id bigint NOT NULL,
    score double precision NOT NULL,
    state character varying(10) NOT NULL,
    found_at timestamp with time zone NOT NULL,
    decided_by bigint,
    decided_at timestamp with time zone,
    CONSTRAINT ck_idea_pair_decided CHECK ((((state)::text = 'waiting'::text) = (decided_at IS NULL))),
    CONSTRAINT ck_idea_pair_order CHECK ((older_id < newer_id)),
    CONSTRAINT ck_idea_pair_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'merged'::character varying, 'linked'::character varying, 'distinct'::character varying])::text[])))
);


--
-- Name: idea_pair_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_pair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_pair_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_pair_id_seq OWNED BY public.idea_pair.id;


--
-- Name: idea_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_picture (
    idea_id bigint NOT NULL,
    file_id bigint NOT NULL
);


--
-- Name: idea_promise; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_promise (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    author_id bigint,
    from_day date,
    to_day date,
    why text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_idea_promise_day CHECK (((from_day IS NOT NULL) OR (to_day IS NOT NULL)))
);


--
-- Name: idea_promise_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_promise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_promise_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_promise_id_seq OWNED BY public.idea_promise.id;


--
-- Name: idea_relation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_relation (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    to_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    by_id bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_idea_relation_kind CHECK (((kind)::text = ANY ((ARRAY['related'::character varying, 'needs'::character varying, 'instead'::character varying, 'split'::character varying])::text[]))),
    CONSTRAINT ck_idea_relation_two CHECK ((idea_id <> to_id))
);


--
-- Name: idea_relation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_relation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_relation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_relation_id_seq OWNED BY public.idea_relation.id;


--
-- Name: idea_response; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_response (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    author_id bigint,
    from_status character varying(20) NOT NULL,
    to_status character varying(20) NOT NULL,
    text text NOT NULL,
    reason character varying(30),
    would_change text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_idea_response_reason CHECK (((((from_status)::text <> (to_status)::text) AND ((to_status)::text = 'declined'::text)) <= (reason IS NOT NULL)))
);


--
-- Name: idea_response_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_response_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_response_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_response_id_seq OWNED BY public.idea_response.id;


--
-- Name: idea_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_revision (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    number integer CONSTRAINT idea_revision_number_not_null1 NOT NULL,
    author_id bigint,
    title text NOT NULL,
    text text NOT NULL,
    spec jsonb NOT NULL,
    pictures jsonb NOT NULL,
    tags jsonb NOT NULL,
    note text NOT NULL,
    material boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    captions jsonb DEFAULT '{}'::jsonb NOT NULL
);


--
-- Name: idea_revision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_revision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_revision_id_seq OWNED BY public.idea_revision.id;


--
-- Name: idea_seen; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_seen (
    user_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    comment_id bigint NOT NULL
);


--
-- Name: idea_standing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_standing (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    trust character varying(10),
    stopped_until timestamp with time zone,
    stopped_reason text NOT NULL,
    set_by bigint,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_idea_standing_trust CHECK (((trust IS NULL) OR ((trust)::text = ANY ((ARRAY['new'::character varying, 'known'::character varying, 'trusted'::character varying, 'kept_down'::character varying])::text[]))))
);


--
-- Name: idea_standing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_standing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_standing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_standing_id_seq OWNED BY public.idea_standing.id;


--
-- Name: idea_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_tag (
    tag character varying(160) NOT NULL,
    idea_id bigint NOT NULL
);


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    who character varying(80) NOT NULL,
    key character varying(255) NOT NULL,
    body_hash character varying(64) NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: import_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_job (
    id bigint NOT NULL,
    status character varying(10) NOT NULL,
    name text NOT NULL,
    look jsonb NOT NULL,
    mapping jsonb NOT NULL,
    dry boolean NOT NULL,
    report jsonb NOT NULL,
    run_id bigint,
    made_by bigint,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_import_job_run CHECK ((((status)::text = 'done'::text) = (run_id IS NOT NULL))),
    CONSTRAINT ck_import_job_status CHECK (((status)::text = ANY ((ARRAY['uploaded'::character varying, 'waiting'::character varying, 'working'::character varying, 'checked'::character varying, 'refused'::character varying, 'failed'::character varying, 'done'::character varying])::text[])))
);


--
-- Name: import_job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.import_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: import_job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.import_job_id_seq OWNED BY public.import_job.id;


--
-- Name: import_made; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_made (
    run_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    row_id bigint NOT NULL
);


--
-- Name: import_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_run (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    status character varying(10) NOT NULL,
    system character varying(40) NOT NULL,
    counts jsonb NOT NULL,
    remarks jsonb NOT NULL,
    made_by bigint,
    created_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_import_run_kind CHECK (((kind)::text = ANY ((ARRAY['ideas'::character varying, 'orders'::character varying])::text[]))),
    CONSTRAINT ck_import_run_status CHECK (((status)::text = ANY ((ARRAY['done'::character varying, 'undone'::character varying])::text[]))),
    CONSTRAINT ck_import_run_undone CHECK ((((status)::text = 'undone'::text) = (undone_at IS NOT NULL)))
);


--
-- Name: import_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.import_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: import_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.import_run_id_seq OWNED BY public.import_run.id;


--
-- Name: invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation (
    id bigint NOT NULL,
    mail character varying(254) NOT NULL,
    role character varying(20) NOT NULL,
    company_id bigint,
    company_role character varying(20),
    token_hash character varying(64),
    invited_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    CONSTRAINT ck_invitation_role CHECK (((role)::text = ANY ((ARRAY['customer'::character varying, 'producer'::character varying, 'team'::character varying, 'admin'::character varying])::text[])))
);


--
-- Name: invitation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: invitation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.invitation_id_seq OWNED BY public.invitation.id;


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    order_line_id bigint,
    round integer NOT NULL,
    producer_id bigint,
    title character varying(400) NOT NULL,
    quantity integer NOT NULL,
    status character varying(12) NOT NULL,
    planned_start date NOT NULL,
    planned_end date NOT NULL,
    due_on date,
    reason character varying(1000),
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_job_blocked_has_reason CHECK ((((status)::text <> 'blocked'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_job_finished_has_time CHECK ((((status)::text <> ALL ((ARRAY['to_close'::character varying, 'done'::character varying])::text[])) OR (finished_at IS NOT NULL))),
    CONSTRAINT ck_job_planned CHECK ((planned_start <= planned_end)),
    CONSTRAINT ck_job_quantity CHECK (((quantity > 0) AND (round > 0))),
    CONSTRAINT ck_job_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'planned'::character varying, 'released'::character varying, 'in_progress'::character varying, 'to_close'::character varying, 'done'::character varying, 'cancelled'::character varying, 'blocked'::character varying])::text[])))
);


--
-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


--
-- Name: job_stage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_stage (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    order_id bigint NOT NULL,
    "position" integer NOT NULL,
    key character varying(20) NOT NULL,
    name character varying(160),
    status character varying(20) NOT NULL,
    planned_start date NOT NULL,
    planned_end date NOT NULL,
    minutes integer NOT NULL,
    work_centre_id bigint,
    gate boolean NOT NULL,
    question text,
    asked_at timestamp with time zone,
    approve_by date,
    delay_days integer NOT NULL,
    decision character varying(20),
    answer text,
    decided_by bigint,
    decided_at timestamp with time zone,
    note text,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_job_stage_asked_has_day CHECK ((((status)::text <> 'awaiting_customer'::text) OR ((asked_at IS NOT NULL) AND (approve_by IS NOT NULL)))),
    CONSTRAINT ck_job_stage_decision CHECK (((decision)::text = ANY ((ARRAY['approved'::character varying, 'changes_requested'::character varying])::text[]))),
    CONSTRAINT ck_job_stage_done_has_time CHECK ((((status)::text = 'done'::text) = (finished_at IS NOT NULL))),
    CONSTRAINT ck_job_stage_gate_was_passed CHECK (((NOT gate) OR ((status)::text <> ALL ((ARRAY['in_progress'::character varying, 'paused'::character varying, 'done'::character varying])::text[])) OR ((COALESCE(decision, ''::character varying))::text = 'approved'::text))),
    CONSTRAINT ck_job_stage_numbers CHECK ((((delay_days >= 0) AND (delay_days <= 365)) AND (minutes >= 0))),
    CONSTRAINT ck_job_stage_planned CHECK ((planned_start <= planned_end)),
    CONSTRAINT ck_job_stage_status CHECK (((status)::text = ANY ((ARRAY['blocked'::character varying, 'ready'::character varying, 'in_progress'::character varying, 'paused'::character varying, 'awaiting_customer'::character varying, 'done'::character varying, 'cancelled'::character varying])::text[])))
);


--
-- Name: job_stage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_stage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_stage_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_stage_id_seq OWNED BY public.job_stage.id;


--
-- Name: mail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail (
    id bigint NOT NULL,
    user_id bigint,
    address character varying(254),
    cause character varying(80) NOT NULL,
    topic character varying(20) NOT NULL,
    template character varying(60) NOT NULL,
    context jsonb NOT NULL,
    locale character varying(5) NOT NULL,
    state character varying(10) NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    error text,
    CONSTRAINT ck_mail_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'sent'::character varying, 'failed'::character varying])::text[])))
);


--
-- Name: mail_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mail_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mail_id_seq OWNED BY public.mail.id;


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    id bigint NOT NULL,
    company_id bigint NOT NULL,
    user_id bigint NOT NULL,
    role character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_membership_role CHECK (((role)::text = ANY ((ARRAY['owner'::character varying, 'member'::character varying, 'viewer'::character varying])::text[])))
);


--
-- Name: membership_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: membership_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.membership_id_seq OWNED BY public.membership.id;


--
-- Name: moderation_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moderation_case (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    cause character varying(10) NOT NULL,
    idea_id bigint NOT NULL,
    comment_id bigint,
    parent_id bigint,
    author_id bigint,
    text text NOT NULL,
    status character varying(10) NOT NULL,
    open_key character varying(40),
    report_count integer NOT NULL,
    reason character varying(20),
    words text NOT NULL,
    was character varying(20),
    decided_by bigint,
    decided_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_moderation_case_cause CHECK (((cause)::text = ANY ((ARRAY['held'::character varying, 'reported'::character varying])::text[]))),
    CONSTRAINT ck_moderation_case_decided CHECK ((((status)::text = 'waiting'::text) = (decided_at IS NULL))),
    CONSTRAINT ck_moderation_case_kind CHECK (((kind)::text = ANY ((ARRAY['idea'::character varying, 'comment'::character varying])::text[]))),
    CONSTRAINT ck_moderation_case_open CHECK ((((status)::text = 'waiting'::text) = (open_key IS NOT NULL))),
    CONSTRAINT ck_moderation_case_reason CHECK ((((status)::text <> 'removed'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_moderation_case_reports CHECK ((((cause)::text = 'held'::text) OR (report_count > 0))),
    CONSTRAINT ck_moderation_case_status CHECK (((status)::text = ANY ((ARRAY['waiting'::character varying, 'approved'::character varying, 'removed'::character varying, 'dismissed'::character varying, 'taken_back'::character varying, 'restored'::character varying])::text[])))
);


--
-- Name: moderation_case_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.moderation_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: moderation_case_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.moderation_case_id_seq OWNED BY public.moderation_case.id;


--
-- Name: moderation_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moderation_report (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    target_id bigint NOT NULL,
    reporter_id bigint NOT NULL,
    reason character varying(20) NOT NULL,
    words text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: moderation_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.moderation_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: moderation_report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.moderation_report_id_seq OWNED BY public.moderation_report.id;


--
-- Name: notification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    fact_id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    kind character varying(60) NOT NULL,
    actor_name character varying(120) NOT NULL,
    what character varying(300) NOT NULL,
    url character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    shown boolean NOT NULL,
    in_digest boolean NOT NULL
);


--
-- Name: notification_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notification_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notification_id_seq OWNED BY public.notification.id;


--
-- Name: notification_preference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification_preference (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    in_app boolean NOT NULL,
    mail character varying(10) NOT NULL
);


--
-- Name: notification_preference_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notification_preference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notification_preference_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notification_preference_id_seq OWNED BY public.notification_preference.id;


--
-- Name: one_time_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.one_time_link (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    purpose character varying(20) NOT NULL,
    token_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT ck_one_time_link_purpose CHECK (((purpose)::text = ANY ((ARRAY['sign_in'::character varying, 'reset'::character varying, 'verify'::character varying])::text[])))
);


--
-- Name: one_time_link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.one_time_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: one_time_link_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.one_time_link_id_seq OWNED BY public.one_time_link.id;


--
-- Name: order_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_change (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    from_version integer NOT NULL,
    to_version integer,
    status character varying(12) NOT NULL,
    side character varying(10) NOT NULL,
    asked_by bigint,
    reason character varying(1000) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    answered_by bigint,
    answered_at timestamp with time zone,
    answer character varying(1000),
    version integer NOT NULL,
    CONSTRAINT ck_order_change_accepted_has_version CHECK ((((status)::text = 'accepted'::text) = (to_version IS NOT NULL))),
    CONSTRAINT ck_order_change_answered_has_time CHECK ((((status)::text = 'requested'::text) = (answered_at IS NULL))),
    CONSTRAINT ck_order_change_side CHECK (((side)::text = ANY ((ARRAY['customer'::character varying, 'producer'::character varying, 'team'::character varying])::text[]))),
    CONSTRAINT ck_order_change_status CHECK (((status)::text = ANY ((ARRAY['requested'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[])))
);


--
-- Name: order_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.order_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: order_change_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.order_change_id_seq OWNED BY public.order_change.id;


--
-- Name: order_counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_counter (
    year integer NOT NULL,
    last integer NOT NULL
);


--
-- Name: order_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_line (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    "position" integer NOT NULL,
    title character varying(400) NOT NULL,
    about_kind character varying(30),
    about_id bigint,
    spec jsonb,
    unit_price_minor bigint NOT NULL,
    discount_bp integer NOT NULL,
    net_minor bigint NOT NULL,
    ordered integer NOT NULL,
    fulfilled integer NOT NULL,
    shipped integer NOT NULL,
    delivered integer NOT NULL,
    return_requested integer NOT NULL,
    return_received integer NOT NULL,
    return_dismissed integer NOT NULL,
    written_off integer NOT NULL,
    external_ref character varying(80),
    CONSTRAINT ck_order_line_amounts CHECK (((unit_price_minor >= 0) AND (net_minor >= 0))),
    CONSTRAINT ck_order_line_delivered CHECK (((delivered >= 0) AND (delivered <= shipped))),
    CONSTRAINT ck_order_line_discount CHECK (((discount_bp >= 0) AND (discount_bp <= 10000))),
    CONSTRAINT ck_order_line_fulfilled CHECK (((fulfilled >= 0) AND (fulfilled <= ordered))),
    CONSTRAINT ck_order_line_ordered CHECK ((ordered > 0)),
    CONSTRAINT ck_order_line_return_requested CHECK (((return_requested >= 0) AND (return_requested <= delivered))),
    CONSTRAINT ck_order_line_returned CHECK (((return_received >= 0) AND (return_dismissed >= 0) AND ((return_received + return_dismissed) <= return_requested))),
    CONSTRAINT ck_order_line_shipped CHECK (((shipped >= 0) AND (shipped <= fulfilled))),
    CONSTRAINT ck_order_line_written_off CHECK (((written_off >= 0) AND ((delivered + written_off) <= ordered)))
);


--
-- Name: order_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.order_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: order_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.order_line_id_seq OWNED BY public.order_line.id;


--
-- Name: order_promise; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_promise (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    promised_on date NOT NULL,
    reason character varying(400) NOT NULL,
    made_by bigint,
    created_at timestamp with time zone NOT NULL,
    replaces_id bigint
);


--
-- Name: order_promise_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.order_promise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: order_promise_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.order_promise_id_seq OWNED BY public.order_promise.id;


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id bigint NOT NULL,
    fact_id bigint NOT NULL,
    listener character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    error character varying(500)
);


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;


--
-- Name: price_wish; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.price_wish (
    id bigint NOT NULL,
    thread_id bigint NOT NULL,
    user_id bigint NOT NULL,
    would_pay_minor bigint NOT NULL,
    instead_of_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_price_wish_amounts CHECK (((would_pay_minor > 0) AND (instead_of_minor > 0)))
);


--
-- Name: price_wish_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.price_wish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: price_wish_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.price_wish_id_seq OWNED BY public.price_wish.id;


--
-- Name: producer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.producer (
    id bigint NOT NULL,
    company_id bigint,
    user_id bigint,
    name character varying(160) NOT NULL,
    about text,
    place character varying(200),
    processes jsonb NOT NULL,
    materials jsonb NOT NULL,
    regions jsonb NOT NULL,
    certificates jsonb NOT NULL,
    largest_length integer,
    largest_width integer,
    largest_height integer,
    smallest_quantity integer,
    largest_quantity integer,
    open_to_bids boolean NOT NULL,
    orders integer NOT NULL,
    delivered integer NOT NULL,
    on_time integer NOT NULL,
    answers integer NOT NULL,
    defects integer NOT NULL,
    external_system character varying(40),
    external_ref character varying(80),
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_producer_counters CHECK (((answers >= 0) AND (defects >= 0) AND ((on_time >= 0) AND (on_time <= delivered)))),
    CONSTRAINT ck_producer_external_pair CHECK (((external_system IS NULL) = (external_ref IS NULL))),
    CONSTRAINT ck_producer_largest CHECK (((largest_quantity IS NULL) OR (largest_quantity >= COALESCE(smallest_quantity, 1)))),
    CONSTRAINT ck_producer_one_behind_it CHECK (((company_id IS NULL) OR (user_id IS NULL))),
    CONSTRAINT ck_producer_smallest CHECK (((smallest_quantity IS NULL) OR (smallest_quantity > 0)))
);


--
-- Name: producer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.producer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: producer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.producer_id_seq OWNED BY public.producer.id;


--
-- Name: prototype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype (
    id bigint NOT NULL,
    owner_id bigint,
    title text NOT NULL,
    text text NOT NULL,
    visibility character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    version_count integer NOT NULL,
    current_number integer,
    cover_file_id bigint,
    thread_count integer NOT NULL,
    open_count integer NOT NULL,
    internal_count integer NOT NULL,
    decision_count integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_prototype_counters CHECK (((open_count >= 0) AND (open_count <= thread_count))),
    CONSTRAINT ck_prototype_shown CHECK ((((status)::text = ANY ((ARRAY['draft'::character varying, 'archived'::character varying])::text[])) OR (current_number IS NOT NULL))),
    CONSTRAINT ck_prototype_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'in_review'::character varying, 'approved'::character varying, 'archived'::character varying])::text[]))),
    CONSTRAINT ck_prototype_visibility CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'customers'::character varying, 'invited'::character varying])::text[])))
);


--
-- Name: prototype_asset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype_asset (
    id bigint NOT NULL,
    version_id bigint NOT NULL,
    file_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title text NOT NULL,
    "position" integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    width integer,
    height integer,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_prototype_asset_kind CHECK (((kind)::text = ANY ((ARRAY['image'::character varying, 'model'::character varying])::text[])))
);


--
-- Name: prototype_asset_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prototype_asset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prototype_asset_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prototype_asset_id_seq OWNED BY public.prototype_asset.id;


--
-- Name: prototype_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype_decision (
    id bigint NOT NULL,
    prototype_id bigint NOT NULL,
    version_id bigint NOT NULL,
    user_id bigint NOT NULL,
    verdict character varying(24) NOT NULL,
    note text NOT NULL,
    content_hash character varying(64) NOT NULL,
    standing boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_prototype_decision_verdict CHECK (((verdict)::text = ANY ((ARRAY['approve'::character varying, 'approve_with_changes'::character varying, 'request_changes'::character varying, 'reject'::character varying])::text[])))
);


--
-- Name: prototype_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prototype_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prototype_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prototype_decision_id_seq OWNED BY public.prototype_decision.id;


--
-- Name: prototype_guest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype_guest (
    id bigint NOT NULL,
    prototype_id bigint NOT NULL,
    user_id bigint,
    company_id bigint,
    invited_by bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_prototype_guest_one CHECK (((user_id IS NULL) <> (company_id IS NULL)))
);


--
-- Name: prototype_guest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prototype_guest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prototype_guest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prototype_guest_id_seq OWNED BY public.prototype_guest.id;


--
-- Name: prototype_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prototype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prototype_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prototype_id_seq OWNED BY public.prototype.id;


--
-- Name: prototype_idea; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype_idea (
    prototype_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: prototype_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prototype_version (
    id bigint NOT NULL,
    prototype_id bigint NOT NULL,
    number integer NOT NULL,
    note text NOT NULL,
    status character varying(12) NOT NULL,
    content_hash character varying(64),
    published_at timestamp with time zone,
    thread_count integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_prototype_version_hash CHECK (((((status)::text = 'draft'::text) = (content_hash IS NULL)) AND (((status)::text = 'draft'::text) = (published_at IS NULL)))),
    CONSTRAINT ck_prototype_version_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'current'::character varying, 'superseded'::character varying])::text[])))
);


--
-- Name: prototype_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prototype_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prototype_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prototype_version_id_seq OWNED BY public.prototype_version.id;


--
-- Name: purchase_need; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.purchase_need (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    material character varying(320) NOT NULL,
    quantity integer NOT NULL,
    unit character varying(40) NOT NULL,
    need_by date NOT NULL,
    supplier character varying(320),
    promised_on date,
    status character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_purchase_need_promised_has_day CHECK ((((status)::text <> 'promised'::text) OR (promised_on IS NOT NULL))),
    CONSTRAINT ck_purchase_need_quantity CHECK ((quantity > 0)),
    CONSTRAINT ck_purchase_need_status CHECK (((status)::text = ANY ((ARRAY['needed'::character varying, 'ordered'::character varying, 'promised'::character varying, 'received'::character varying, 'cancelled'::character varying])::text[])))
);


--
-- Name: purchase_need_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.purchase_need_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: purchase_need_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.purchase_need_id_seq OWNED BY public.purchase_need.id;


--
-- Name: ready_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ready_answer (
    id bigint NOT NULL,
    reason character varying(30) NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    author_id bigint,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: ready_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.ready_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ready_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.ready_answer_id_seq OWNED BY public.ready_answer.id;


--
-- Name: return_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.return_request (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    asked_by bigint,
    quantity integer NOT NULL,
    reason character varying(1000) NOT NULL,
    status character varying(12) NOT NULL,
    answer character varying(1000),
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_return_request_quantity CHECK ((quantity > 0)),
    CONSTRAINT ck_return_request_rejected_has_reason CHECK ((((status)::text <> 'rejected'::text) OR (answer IS NOT NULL))),
    CONSTRAINT ck_return_request_status CHECK (((status)::text = ANY ((ARRAY['requested'::character varying, 'accepted'::character varying, 'received'::character varying, 'rejected'::character varying, 'cancelled'::character varying])::text[])))
);


--
-- Name: return_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.return_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: return_request_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.return_request_id_seq OWNED BY public.return_request.id;


--
-- Name: room; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.room (
    name character varying(80) NOT NULL,
    seq integer NOT NULL,
    epoch character varying(13) NOT NULL
);


--
-- Name: room_fact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.room_fact (
    room character varying(80) NOT NULL,
    seq integer NOT NULL,
    fact_id bigint NOT NULL
);


--
-- Name: saved_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_search (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(240) NOT NULL,
    words jsonb NOT NULL,
    tell boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: saved_search_hit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_search_hit (
    user_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    search_id bigint NOT NULL,
    told_at timestamp with time zone NOT NULL
);


--
-- Name: saved_search_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.saved_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: saved_search_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.saved_search_id_seq OWNED BY public.saved_search.id;


--
-- Name: scorecard; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scorecard (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    user_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    marks jsonb NOT NULL,
    text text NOT NULL,
    reopened integer NOT NULL,
    handed_in_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_scorecard_handed_in CHECK ((((status)::text = 'submitted'::text) = (handed_in_at IS NOT NULL))),
    CONSTRAINT ck_scorecard_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'excused'::character varying])::text[])))
);


--
-- Name: scorecard_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.scorecard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: scorecard_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.scorecard_id_seq OWNED BY public.scorecard.id;


--
-- Name: scoring_round; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scoring_round (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    opened_by bigint,
    status character varying(10) NOT NULL,
    criteria jsonb NOT NULL,
    total_milli integer,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT ck_scoring_round_closed CHECK ((((status)::text = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT ck_scoring_round_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying])::text[])))
);


--
-- Name: scoring_round_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.scoring_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: scoring_round_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.scoring_round_id_seq OWNED BY public.scoring_round.id;


--
-- Name: search_doc; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_doc (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    ref bigint NOT NULL,
    lang character varying(5) NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    vector tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('simple'::regconfig, title), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, body), 'B'::"char"))) STORED
);
ALTER TABLE ONLY public.search_doc ALTER COLUMN vector SET STATISTICS 1000;


--
-- Name: search_doc_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.search_doc_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: search_doc_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.search_doc_id_seq OWNED BY public.search_doc.id;


--
-- Name: search_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_state (
    kind character varying(30) NOT NULL,
    part integer NOT NULL,
    stamp bigint NOT NULL
);


--
-- Name: service_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.service_message (
    id bigint NOT NULL,
    request_id bigint NOT NULL,
    author_id bigint,
    side character varying(10) NOT NULL,
    internal boolean NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_service_message_internal_is_teams CHECK (((NOT internal) OR ((side)::text = 'team'::text))),
    CONSTRAINT ck_service_message_side CHECK (((side)::text = ANY ((ARRAY['customer'::character varying, 'producer'::character varying, 'team'::character varying])::text[])))
);


--
-- Name: service_message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.service_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: service_message_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.service_message_id_seq OWNED BY public.service_message.id;


--
-- Name: service_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.service_request (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    order_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    asked_by bigint,
    kind character varying(12) NOT NULL,
    title character varying(400) NOT NULL,
    text text NOT NULL,
    status character varying(20) NOT NULL,
    assignee_id bigint,
    warranty character varying(16) NOT NULL,
    sla_due timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    solved_at timestamp with time zone,
    end_kind character varying(16),
    resolution text,
    duplicate_of bigint,
    cause_kind character varying(30),
    cause_id bigint,
    cause_note character varying(1000),
    messages integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_service_request_cause_pair CHECK (((cause_kind IS NULL) = (cause_id IS NULL))),
    CONSTRAINT ck_service_request_duplicate_of CHECK ((((status)::text = 'duplicate'::text) = (duplicate_of IS NOT NULL))),
    CONSTRAINT ck_service_request_kind CHECK (((kind)::text = ANY ((ARRAY['defect'::character varying, 'question'::character varying, 'spare_part'::character varying, 'return'::character varying])::text[]))),
    CONSTRAINT ck_service_request_solved_has_resolution CHECK ((((status)::text <> ALL ((ARRAY['solved'::character varying, 'closed'::character varying])::text[])) OR ((resolution IS NOT NULL) AND (solved_at IS NOT NULL)))),
    CONSTRAINT ck_service_request_status CHECK (((status)::text = ANY ((ARRAY['new'::character varying, 'assigned'::character varying, 'waiting_customer'::character varying, 'in_work'::character varying, 'solved'::character varying, 'closed'::character varying, 'rejected'::character varying, 'duplicate'::character varying])::text[]))),
    CONSTRAINT ck_service_request_warranty CHECK (((warranty)::text = ANY ((ARRAY['covered'::character varying, 'not_covered'::character varying, 'not_delivered'::character varying])::text[])))
);


--
-- Name: service_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.service_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: service_request_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.service_request_id_seq OWNED BY public.service_request.id;


--
-- Name: shipment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shipment (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    number integer NOT NULL,
    status character varying(12) NOT NULL,
    units integer NOT NULL,
    carrier character varying(160),
    tracking_number character varying(80),
    tracking_url character varying(300),
    address character varying(800),
    expected_on date,
    proof character varying(400),
    packed_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    delivered_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    confirmed_by bigint,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_shipment_confirmed_was_delivered CHECK (((confirmed_at IS NULL) OR (delivered_at IS NOT NULL))),
    CONSTRAINT ck_shipment_delivered_has_time CHECK ((((status)::text = 'delivered'::text) = (delivered_at IS NOT NULL))),
    CONSTRAINT ck_shipment_left_has_time CHECK ((((status)::text = ANY ((ARRAY['draft'::character varying, 'packed'::character varying])::text[])) OR (handed_over_at IS NOT NULL))),
    CONSTRAINT ck_shipment_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'packed'::character varying, 'handed_over'::character varying, 'in_transit'::character varying, 'delivered'::character varying, 'exception'::character varying, 'lost'::character varying, 'returned'::character varying])::text[]))),
    CONSTRAINT ck_shipment_units CHECK ((units > 0))
);


--
-- Name: shipment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.shipment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: shipment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.shipment_id_seq OWNED BY public.shipment.id;


--
-- Name: shipment_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shipment_line (
    id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT ck_shipment_line_quantity CHECK ((quantity > 0))
);


--
-- Name: shipment_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.shipment_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: shipment_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.shipment_line_id_seq OWNED BY public.shipment_line.id;


--
-- Name: sign_in_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_attempt (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: sign_in_attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_in_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sign_in_attempt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_in_attempt_id_seq OWNED BY public.sign_in_attempt.id;


--
-- Name: stage_photo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stage_photo (
    id bigint NOT NULL,
    stage_id bigint NOT NULL,
    file_id bigint NOT NULL,
    note character varying(1000),
    created_at timestamp with time zone NOT NULL
);


--
-- Name: stage_photo_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.stage_photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: stage_photo_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.stage_photo_id_seq OWNED BY public.stage_photo.id;


--
-- Name: stored_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stored_file (
    id bigint NOT NULL,
    owner_user_id bigint,
    kind character varying(10) NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(60) NOT NULL,
    bytes bigint NOT NULL,
    width integer,
    height integer,
    sha256 character varying(64) NOT NULL,
    key character varying(40) NOT NULL,
    status character varying(12) NOT NULL,
    failure character varying(40),
    about jsonb NOT NULL,
    holders integer NOT NULL,
    loose_since timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_stored_file_failure CHECK ((((status)::text = 'failed'::text) = (failure IS NOT NULL))),
    CONSTRAINT ck_stored_file_holders CHECK (((holders >= 0) AND ((holders = 0) = (loose_since IS NOT NULL)))),
    CONSTRAINT ck_stored_file_kind CHECK (((kind)::text = ANY ((ARRAY['image'::character varying, 'model'::character varying])::text[]))),
    CONSTRAINT ck_stored_file_status CHECK (((status)::text = ANY ((ARRAY['processing'::character varying, 'ready'::character varying, 'failed'::character varying])::text[])))
);


--
-- Name: stored_file_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.stored_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: stored_file_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.stored_file_id_seq OWNED BY public.stored_file.id;


--
-- Name: support; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.support (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL,
    revision_number integer NOT NULL,
    quantity integer,
    top_price_minor bigint,
    currency character varying(3),
    by_date date,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_support_intent CHECK (((top_price_minor IS NULL) OR ((top_price_minor > 0) AND (quantity IS NOT NULL)))),
    CONSTRAINT ck_support_price CHECK (((top_price_minor IS NULL) = (currency IS NULL))),
    CONSTRAINT ck_support_quantity CHECK (((quantity IS NULL) OR (quantity > 0)))
);


--
-- Name: support_asked; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.support_asked (
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL
);


--
-- Name: support_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.support_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: support_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.support_id_seq OWNED BY public.support.id;


--
-- Name: support_on_behalf; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.support_on_behalf (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    by_id bigint,
    source character varying(10) NOT NULL,
    note text NOT NULL,
    url text NOT NULL,
    revision_number integer NOT NULL,
    quantity integer,
    top_price_minor bigint,
    currency character varying(3),
    by_date date,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_support_on_behalf_intent CHECK (((top_price_minor IS NULL) OR ((top_price_minor > 0) AND (quantity IS NOT NULL)))),
    CONSTRAINT ck_support_on_behalf_price CHECK (((top_price_minor IS NULL) = (currency IS NULL))),
    CONSTRAINT ck_support_on_behalf_quantity CHECK (((quantity IS NULL) OR (quantity > 0))),
    CONSTRAINT ck_support_on_behalf_source CHECK (((source)::text = ANY ((ARRAY['mail'::character varying, 'phone'::character varying, 'visit'::character varying, 'fair'::character varying, 'other'::character varying])::text[])))
);


--
-- Name: support_on_behalf_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.support_on_behalf_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: support_on_behalf_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.support_on_behalf_id_seq OWNED BY public.support_on_behalf.id;


--
-- Name: thread; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thread (
    id bigint NOT NULL,
    prototype_id bigint NOT NULL,
    version_id bigint NOT NULL,
    asset_id bigint,
    internal boolean NOT NULL,
    number integer NOT NULL,
    author_id bigint,
    label character varying(10) NOT NULL,
    status character varying(10) NOT NULL,
    shape character varying(6) NOT NULL,
    x double precision,
    y double precision,
    w double precision,
    h double precision,
    selector jsonb,
    comment_count integer NOT NULL,
    reason character varying(10),
    resolved_by bigint,
    resolved_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_thread_label CHECK (((label)::text = ANY ((ARRAY['feedback'::character varying, 'idea'::character varying, 'question'::character varying, 'urgent'::character varying])::text[]))),
    CONSTRAINT ck_thread_reason CHECK (((reason)::text = ANY ((ARRAY['done'::character varying, 'answered'::character varying, 'later'::character varying, 'duplicate'::character varying, 'declined'::character varying])::text[]))),
    CONSTRAINT ck_thread_resolved CHECK (((((status)::text = 'resolved'::text) = (resolved_at IS NOT NULL)) AND (((status)::text = 'resolved'::text) = (reason IS NOT NULL)))),
    CONSTRAINT ck_thread_spot CHECK (((((shape)::text = 'whole'::text) AND (x IS NULL) AND (y IS NULL) AND (w IS NULL) AND (h IS NULL) AND (selector IS NULL)) OR (((shape)::text = ANY ((ARRAY['point'::character varying, 'rect'::character varying])::text[])) AND (asset_id IS NOT NULL) AND (selector IS NOT NULL) AND (x >= (0)::double precision) AND (y >= (0)::double precision) AND (w >= (0)::double precision) AND (h >= (0)::double precision) AND ((x + w) <= (1.000001)::double precision) AND ((y + h) <= (1.000001)::double precision)))),
    CONSTRAINT ck_thread_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'resolved'::character varying])::text[])))
);


--
-- Name: thread_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thread_comment (
    id bigint NOT NULL,
    thread_id bigint NOT NULL,
    author_id bigint,
    status character varying(10) NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    removed_at timestamp with time zone,
    removed_by_team boolean NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_thread_comment_removed CHECK ((((status)::text = 'removed'::text) = (removed_at IS NOT NULL))),
    CONSTRAINT ck_thread_comment_status CHECK (((status)::text = ANY ((ARRAY['posted'::character varying, 'removed'::character varying])::text[])))
);


--
-- Name: thread_comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.thread_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: thread_comment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.thread_comment_id_seq OWNED BY public.thread_comment.id;


--
-- Name: thread_comment_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thread_comment_text (
    id bigint NOT NULL,
    comment_id bigint NOT NULL,
    text text NOT NULL,
    replaced_at timestamp with time zone NOT NULL
);


--
-- Name: thread_comment_text_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.thread_comment_text_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: thread_comment_text_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.thread_comment_text_id_seq OWNED BY public.thread_comment_text.id;


--
-- Name: thread_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.thread_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: thread_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.thread_id_seq OWNED BY public.thread.id;


--
-- Name: timer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.timer (
    name character varying(80) NOT NULL,
    due_at timestamp with time zone NOT NULL
);


--
-- Name: title_sign; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.title_sign (
    sign character varying(60) NOT NULL,
    count integer NOT NULL
);


--
-- Name: title_slip; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.title_slip (
    slip character varying(60) NOT NULL,
    sign character varying(60) NOT NULL
);


--
-- Name: tracking_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tracking_event (
    id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    place character varying(160),
    code character varying(20) NOT NULL,
    text character varying(600),
    ref character varying(80),
    told_by bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: tracking_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tracking_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tracking_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tracking_event_id_seq OWNED BY public.tracking_event.id;


--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    id bigint NOT NULL,
    serial character varying(40) NOT NULL,
    order_id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    number integer NOT NULL,
    pieces integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    delivered_on date,
    warranty_until date,
    version integer NOT NULL,
    CONSTRAINT ck_unit_numbers CHECK (((number > 0) AND (pieces > 0))),
    CONSTRAINT ck_unit_warranty_from_delivery CHECK (((delivered_on IS NULL) = (warranty_until IS NULL)))
);


--
-- Name: unit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_id_seq OWNED BY public.unit.id;


--
-- Name: upload_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_day (
    user_id bigint NOT NULL,
    day date NOT NULL,
    files integer NOT NULL,
    bytes bigint NOT NULL
);


--
-- Name: user_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_account (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    mail character varying(254) NOT NULL,
    mail_key character varying(254) NOT NULL,
    role character varying(20) NOT NULL,
    status character varying(20) NOT NULL,
    password_hash character varying(200),
    locale character varying(5) NOT NULL,
    timezone character varying(60) NOT NULL,
    theme character varying(10) NOT NULL,
    verified_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_user_account_role CHECK (((role)::text = ANY ((ARRAY['customer'::character varying, 'producer'::character varying, 'team'::character varying, 'admin'::character varying])::text[]))),
    CONSTRAINT ck_user_account_status CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'blocked'::character varying, 'erased'::character varying])::text[])))
);


--
-- Name: user_account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: user_account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_account_id_seq OWNED BY public.user_account.id;


--
-- Name: user_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_session (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    agent character varying(120) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: user_session_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: user_session_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_session_id_seq OWNED BY public.user_session.id;


--
-- Name: vote_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vote_account (
    board_id bigint NOT NULL,
    user_id bigint NOT NULL,
    spent integer NOT NULL,
    granted integer NOT NULL,
    CONSTRAINT ck_vote_account_within CHECK (((spent >= 0) AND (spent <= granted)))
);


--
-- Name: vote_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vote_entry (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    user_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    amount integer NOT NULL,
    why character varying(20) NOT NULL,
    batch_id bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_vote_entry_amount CHECK ((amount = ANY (ARRAY['-1'::integer, 1]))),
    CONSTRAINT ck_vote_entry_sign CHECK (((amount = '-1'::integer) = ((why)::text = ANY ((ARRAY['given'::character varying, 'switched_on'::character varying])::text[])))),
    CONSTRAINT ck_vote_entry_why CHECK (((why)::text = ANY ((ARRAY['given'::character varying, 'withdrawn'::character varying, 'decided'::character varying, 'switched_on'::character varying, 'switched_off'::character varying])::text[])))
);


--
-- Name: vote_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.vote_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: vote_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.vote_entry_id_seq OWNED BY public.vote_entry.id;


--
-- Name: vote_held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vote_held (
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL,
    board_id bigint NOT NULL
);


--
-- Name: webhook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook (
    id bigint NOT NULL,
    url text NOT NULL,
    events jsonb NOT NULL,
    boards jsonb NOT NULL,
    secret character varying(80) NOT NULL,
    status character varying(5) NOT NULL,
    off_reason text NOT NULL,
    made_by bigint,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_webhook_status CHECK (((status)::text = ANY ((ARRAY['on'::character varying, 'off'::character varying])::text[])))
);


--
-- Name: webhook_delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_delivery (
    id bigint NOT NULL,
    webhook_id bigint NOT NULL,
    fact_id bigint,
    event character varying(40) NOT NULL,
    idea_id bigint,
    body text NOT NULL,
    status character varying(10) NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    code integer,
    milliseconds integer,
    answer text NOT NULL,
    error text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    tried_at timestamp with time zone,
    CONSTRAINT ck_webhook_delivery_status CHECK (((status)::text = ANY ((ARRAY['waiting'::character varying, 'delivered'::character varying, 'failed'::character varying])::text[])))
);


--
-- Name: webhook_delivery_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.webhook_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: webhook_delivery_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.webhook_delivery_id_seq OWNED BY public.webhook_delivery.id;


--
-- Name: webhook_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.webhook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: webhook_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.webhook_id_seq OWNED BY public.webhook.id;


--
-- Name: work_centre; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_centre (
    id bigint NOT NULL,
    producer_id bigint NOT NULL,
    name character varying(160) NOT NULL,
    weekly_hours integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_work_centre_hours CHECK (((weekly_hours >= 1) AND (weekly_hours <= 10000)))
);


--
-- Name: work_centre_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.work_centre_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: work_centre_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.work_centre_id_seq OWNED BY public.work_centre.id;


--
-- Name: answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer ALTER COLUMN id SET DEFAULT nextval('public.answer_id_seq'::regclass);


--
-- Name: answer_move id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_move ALTER COLUMN id SET DEFAULT nextval('public.answer_move_id_seq'::regclass);


--
-- Name: api_token id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token ALTER COLUMN id SET DEFAULT nextval('public.api_token_id_seq'::regclass);


--
-- Name: bid id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid ALTER COLUMN id SET DEFAULT nextval('public.bid_id_seq'::regclass);


--
-- Name: board id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board ALTER COLUMN id SET DEFAULT nextval('public.board_id_seq'::regclass);


--
-- Name: board_ageing board_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_ageing ALTER COLUMN board_id SET DEFAULT nextval('public.board_ageing_board_id_seq'::regclass);


--
-- Name: board_frame id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_frame ALTER COLUMN id SET DEFAULT nextval('public.board_frame_id_seq'::regclass);


--
-- Name: board_guest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest ALTER COLUMN id SET DEFAULT nextval('public.board_guest_id_seq'::regclass);


--
-- Name: board_rules id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_rules ALTER COLUMN id SET DEFAULT nextval('public.board_rules_id_seq'::regclass);


--
-- Name: carried_support support_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support ALTER COLUMN support_id SET DEFAULT nextval('public.carried_support_support_id_seq'::regclass);


--
-- Name: comment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);


--
-- Name: comment_beside comment_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_beside ALTER COLUMN comment_id SET DEFAULT nextval('public.comment_beside_comment_id_seq'::regclass);


--
-- Name: comment_text id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_text ALTER COLUMN id SET DEFAULT nextval('public.comment_text_id_seq'::regclass);


--
-- Name: company id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company ALTER COLUMN id SET DEFAULT nextval('public.company_id_seq'::regclass);


--
-- Name: cost_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost_entry ALTER COLUMN id SET DEFAULT nextval('public.cost_entry_id_seq'::regclass);


--
-- Name: customer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer ALTER COLUMN id SET DEFAULT nextval('public.customer_id_seq'::regclass);


--
-- Name: customer_note id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_note ALTER COLUMN id SET DEFAULT nextval('public.customer_note_id_seq'::regclass);


--
-- Name: customer_order id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order ALTER COLUMN id SET DEFAULT nextval('public.customer_order_id_seq'::regclass);


--
-- Name: customer_task id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task ALTER COLUMN id SET DEFAULT nextval('public.customer_task_id_seq'::regclass);


--
-- Name: deal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal ALTER COLUMN id SET DEFAULT nextval('public.deal_id_seq'::regclass);


--
-- Name: deal_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal_sheet ALTER COLUMN id SET DEFAULT nextval('public.deal_sheet_id_seq'::regclass);


--
-- Name: delivery_address id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_address ALTER COLUMN id SET DEFAULT nextval('public.delivery_address_id_seq'::regclass);


--
-- Name: fact id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact ALTER COLUMN id SET DEFAULT nextval('public.fact_id_seq'::regclass);


--
-- Name: home_visit user_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_visit ALTER COLUMN user_id SET DEFAULT nextval('public.home_visit_user_id_seq'::regclass);


--
-- Name: idea id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea ALTER COLUMN id SET DEFAULT nextval('public.idea_id_seq'::regclass);


--
-- Name: idea_amendment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment ALTER COLUMN id SET DEFAULT nextval('public.idea_amendment_id_seq'::regclass);


--
-- Name: idea_coauthor id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor ALTER COLUMN id SET DEFAULT nextval('public.idea_coauthor_id_seq'::regclass);


--
-- Name: idea_merge id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_merge ALTER COLUMN id SET DEFAULT nextval('public.idea_merge_id_seq'::regclass);


--
-- Name: idea_milestone id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_milestone ALTER COLUMN id SET DEFAULT nextval('public.idea_milestone_id_seq'::regclass);


--
-- Name: idea_pair id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair ALTER COLUMN id SET DEFAULT nextval('public.idea_pair_id_seq'::regclass);


--
-- Name: idea_promise id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_promise ALTER COLUMN id SET DEFAULT nextval('public.idea_promise_id_seq'::regclass);


--
-- Name: idea_relation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation ALTER COLUMN id SET DEFAULT nextval('public.idea_relation_id_seq'::regclass);


--
-- Name: idea_response id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_response ALTER COLUMN id SET DEFAULT nextval('public.idea_response_id_seq'::regclass);


--
-- Name: idea_revision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision ALTER COLUMN id SET DEFAULT nextval('public.idea_revision_id_seq'::regclass);


--
-- Name: idea_standing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_standing ALTER COLUMN id SET DEFAULT nextval('public.idea_standing_id_seq'::regclass);


--
-- Name: import_job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job ALTER COLUMN id SET DEFAULT nextval('public.import_job_id_seq'::regclass);


--
-- Name: import_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run ALTER COLUMN id SET DEFAULT nextval('public.import_run_id_seq'::regclass);


--
-- Name: invitation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation ALTER COLUMN id SET DEFAULT nextval('public.invitation_id_seq'::regclass);


--
-- Name: job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


--
-- Name: job_stage id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage ALTER COLUMN id SET DEFAULT nextval('public.job_stage_id_seq'::regclass);


--
-- Name: mail id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail ALTER COLUMN id SET DEFAULT nextval('public.mail_id_seq'::regclass);


--
-- Name: membership id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership ALTER COLUMN id SET DEFAULT nextval('public.membership_id_seq'::regclass);


--
-- Name: moderation_case id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_case ALTER COLUMN id SET DEFAULT nextval('public.moderation_case_id_seq'::regclass);


--
-- Name: moderation_report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_report ALTER COLUMN id SET DEFAULT nextval('public.moderation_report_id_seq'::regclass);


--
-- Name: notification id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification ALTER COLUMN id SET DEFAULT nextval('public.notification_id_seq'::regclass);


--
-- Name: notification_preference id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_preference ALTER COLUMN id SET DEFAULT nextval('public.notification_preference_id_seq'::regclass);


--
-- Name: one_time_link id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_link ALTER COLUMN id SET DEFAULT nextval('public.one_time_link_id_seq'::regclass);


--
-- Name: order_change id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_change ALTER COLUMN id SET DEFAULT nextval('public.order_change_id_seq'::regclass);


--
-- Name: order_line id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line ALTER COLUMN id SET DEFAULT nextval('public.order_line_id_seq'::regclass);


--
-- Name: order_promise id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise ALTER COLUMN id SET DEFAULT nextval('public.order_promise_id_seq'::regclass);


--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);


--
-- Name: price_wish id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_wish ALTER COLUMN id SET DEFAULT nextval('public.price_wish_id_seq'::regclass);


--
-- Name: producer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer ALTER COLUMN id SET DEFAULT nextval('public.producer_id_seq'::regclass);


--
-- Name: prototype id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype ALTER COLUMN id SET DEFAULT nextval('public.prototype_id_seq'::regclass);


--
-- Name: prototype_asset id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_asset ALTER COLUMN id SET DEFAULT nextval('public.prototype_asset_id_seq'::regclass);


--
-- Name: prototype_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_decision ALTER COLUMN id SET DEFAULT nextval('public.prototype_decision_id_seq'::regclass);


--
-- Name: prototype_guest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest ALTER COLUMN id SET DEFAULT nextval('public.prototype_guest_id_seq'::regclass);


--
-- Name: prototype_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_version ALTER COLUMN id SET DEFAULT nextval('public.prototype_version_id_seq'::regclass);


--
-- Name: purchase_need id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_need ALTER COLUMN id SET DEFAULT nextval('public.purchase_need_id_seq'::regclass);


--
-- Name: ready_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ready_answer ALTER COLUMN id SET DEFAULT nextval('public.ready_answer_id_seq'::regclass);


--
-- Name: return_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request ALTER COLUMN id SET DEFAULT nextval('public.return_request_id_seq'::regclass);


--
-- Name: saved_search id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search ALTER COLUMN id SET DEFAULT nextval('public.saved_search_id_seq'::regclass);


--
-- Name: scorecard id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scorecard ALTER COLUMN id SET DEFAULT nextval('public.scorecard_id_seq'::regclass);


--
-- Name: scoring_round id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scoring_round ALTER COLUMN id SET DEFAULT nextval('public.scoring_round_id_seq'::regclass);


--
-- Name: search_doc id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc ALTER COLUMN id SET DEFAULT nextval('public.search_doc_id_seq'::regclass);


--
-- Name: service_message id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_message ALTER COLUMN id SET DEFAULT nextval('public.service_message_id_seq'::regclass);


--
-- Name: service_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request ALTER COLUMN id SET DEFAULT nextval('public.service_request_id_seq'::regclass);


--
-- Name: shipment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment ALTER COLUMN id SET DEFAULT nextval('public.shipment_id_seq'::regclass);


--
-- Name: shipment_line id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment_line ALTER COLUMN id SET DEFAULT nextval('public.shipment_line_id_seq'::regclass);


--
-- Name: sign_in_attempt id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempt ALTER COLUMN id SET DEFAULT nextval('public.sign_in_attempt_id_seq'::regclass);


--
-- Name: stage_photo id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_photo ALTER COLUMN id SET DEFAULT nextval('public.stage_photo_id_seq'::regclass);


--
-- Name: stored_file id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file ALTER COLUMN id SET DEFAULT nextval('public.stored_file_id_seq'::regclass);


--
-- Name: support id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support ALTER COLUMN id SET DEFAULT nextval('public.support_id_seq'::regclass);


--
-- Name: support_on_behalf id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf ALTER COLUMN id SET DEFAULT nextval('public.support_on_behalf_id_seq'::regclass);


--
-- Name: thread id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread ALTER COLUMN id SET DEFAULT nextval('public.thread_id_seq'::regclass);


--
-- Name: thread_comment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment ALTER COLUMN id SET DEFAULT nextval('public.thread_comment_id_seq'::regclass);


--
-- Name: thread_comment_text id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment_text ALTER COLUMN id SET DEFAULT nextval('public.thread_comment_text_id_seq'::regclass);


--
-- Name: tracking_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracking_event ALTER COLUMN id SET DEFAULT nextval('public.tracking_event_id_seq'::regclass);


--
-- Name: unit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit ALTER COLUMN id SET DEFAULT nextval('public.unit_id_seq'::regclass);


--
-- Name: user_account id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account ALTER COLUMN id SET DEFAULT nextval('public.user_account_id_seq'::regclass);


--
-- Name: user_session id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_session ALTER COLUMN id SET DEFAULT nextval('public.user_session_id_seq'::regclass);


--
-- Name: vote_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_entry ALTER COLUMN id SET DEFAULT nextval('public.vote_entry_id_seq'::regclass);


--
-- Name: webhook id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook ALTER COLUMN id SET DEFAULT nextval('public.webhook_id_seq'::regclass);


--
-- Name: webhook_delivery id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery ALTER COLUMN id SET DEFAULT nextval('public.webhook_delivery_id_seq'::regclass);


--
-- Name: work_centre id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre ALTER COLUMN id SET DEFAULT nextval('public.work_centre_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0011
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (id, bid_id, producer_id, author_id, kind, status, version, bid_version, unit_price_minor, bid_minor, currency, quantity, promised_on, requirements, text, reason, expires_at, asks, bids, final_ask, final_bid, reply, reply_public, replied_at, rank, gap_minor, created_at) FROM stdin;
914480821854722831	914480821515683437	914480734994320805	914480733938716524	accept	accepted	2	1	16500	16500	EUR	1	2026-10-15	[]		\N	2026-09-16 11:39:57.131389+00	1	0	f	f	\N	f	\N	\N	\N	2026-09-10 11:39:57.144764+00
914480825227940978	914480824825031476	914480734034492040	914480733900985170	counter	accepted	4	1	15700	15700	EUR	1	2026-11-08	[]		\N	2026-10-07 11:39:57.131389+00	1	1	t	f	\N	f	\N	\N	\N	2026-09-29 11:39:57.137663+00
914480828205154051	914480827852606795	914480734034492040	914480733900985170	accept	accepted	2	1	15200	15200	EUR	6	2026-11-29	[]		\N	2026-10-14 11:39:57.131389+00	1	0	f	f	\N	f	\N	\N	\N	2026-10-08 11:39:57.13734+00
914480832767630768	914480831706719735	914480734994320805	914480733938716524	counter	expired	2	1	14400	13500	EUR	4	2026-11-22	[{"met": "no", "name": "Желобок для пера", "text": "no", "extra_minor": null}]	The groove needs a new cutter; it arrives too late for your date. Without it:	\N	2026-11-03 11:39:57.131389+00	1	0	f	f	\N	f	\N	\N	\N	2026-10-16 11:39:57.13951+00
914480838992985350	914480837088081379	914480734994320805	914480733938716524	counter	accepted	4	1	16400	16400	EUR	2	2026-12-07	[]		\N	2026-11-09 11:39:57.131389+00	1	1	t	f	\N	f	\N	\N	\N	2026-10-30 23:39:57.150161+00
914480845564574770	914480845216570181	914480734034492040	914480733900985170	decline	declined	1	1	\N	\N	EUR	\N	\N	[]	Below our material. At ten lamps with seconds we could talk about 105.	price	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-09 11:39:57.139593+00
914480845954793217	914480845216570181	914480734994320805	914480733958899136	decline	declined	1	1	\N	\N	EUR	\N	\N	[]	We keep no seconds: what fails is turned again.	cannot_make	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-10 11:39:57.137624+00
914480847012403035	914480846445829261	914480734994320805	914480733958899136	counter	closed	2	1	27500	24000	EUR	1	2027-02-06	[]	Possible, once the tilt test is written down.	\N	2026-12-08 11:39:57.131389+00	1	0	f	f	\N	f	\N	\N	\N	2026-11-13 11:39:57.138883+00
914480851218717489	914480850245799839	914480734994320805	914480733938716524	counter	accepted	4	1	13800	13800	EUR	8	2027-01-01	[]		\N	2026-11-29 11:39:57.131389+00	1	1	t	f	\N	f	\N	\N	\N	2026-11-20 17:39:57.14121+00
914480851826465835	914480850245799839	914480734034492040	914480733900985170	counter	lost	2	1	14600	13200	EUR	8	2027-01-05	[]	Enamel is included, oak is not our trade.	\N	2026-11-30 11:39:57.131389+00	1	0	f	f	\N	f	\N	2	800	2026-11-21 11:39:57.141413+00
914480855934325681	914480853321181011	914480734994320805	914480733938716524	counter	standing	1	1	12600	11500	EUR	24	2027-01-17	[{"met": "changed", "name": "Battery life", "text": "11 h", "extra_minor": null}, {"met": "changed", "name": "Enamel", "text": "powder coat, same green", "extra_minor": null}, {"met": "changed", "name": "Charging tray", "text": "2 pieces", "extra_minor": null}]	First series of this size for us; eleven hours are certain, twelve are not.	\N	2026-12-03 11:39:57.131389+00	1	0	f	f	\N	f	\N	\N	\N	2026-11-24 14:03:57.139817+00
914480857519794375	914480856465181355	914480734994320805	914480733938716524	question	replied	2	1	\N	\N	EUR	\N	\N	[]	Does the cable run on the wall or into it? In the wall we need 8 mm more oak.	\N	\N	0	0	f	f	По стене, в тканевой оплётке. Прятать не нужно.	t	2026-11-26 06:51:57.137495+00	\N	\N	2026-11-25 23:39:57.142295+00
914480853860965475	914480853321181011	914480734034492040	914480733900985170	counter	standing	3	1	12300	12000	EUR	24	2027-01-25	[{"met": "changed", "name": "Battery life", "text": "13 h", "extra_minor": null}, {"met": "yes", "name": "Charging tray", "text": "4 pieces", "extra_minor": null}, {"met": "changed", "name": "Delivery in two parts", "text": "12 + 12", "extra_minor": null}]	We can do all of it. The battery decides the price, not the shade.	\N	2026-12-02 11:39:57.131389+00	2	1	t	f	\N	f	\N	\N	\N	2026-11-24 06:51:57.138958+00
914480858688522715	914480856465181355	914480734034492040	914480733900985170	question	asked	1	1	\N	\N	EUR	\N	\N	[]	Would a brass plate instead of oak be welcome? It would save you 12 euros per lamp.	\N	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-27 09:15:57.142366+00
\.


--
-- Data for Name: answer_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer_move (id, answer_id, side, round, unit_price_minor, quantity, promised_on, final, text, at) FROM stdin;
914480821867879921	914480821854722831	bid	0	16500	1	2026-10-15	f		2026-09-09 11:39:57.139185+00
914480821875809002	914480821854722831	ask	1	16500	1	2026-10-15	f		2026-09-10 11:39:57.149297+00
914480825235679673	914480825227940978	bid	0	14900	1	2026-11-08	f		2026-09-28 11:39:57.136101+00
914480825240584669	914480825227940978	ask	1	16500	1	2026-11-08	f		2026-09-29 11:39:57.139976+00
914480826387870197	914480825227940978	bid	1	15700	1	2026-11-08	f		2026-09-30 11:39:57.144043+00
914480826607410972	914480825227940978	ask	1	15700	1	2026-11-08	t		2026-10-02 11:25:33.143053+00
914480828212535986	914480828205154051	bid	0	15200	6	2026-11-29	f		2026-10-07 11:39:57.13746+00
914480828217369433	914480828205154051	ask	1	15200	6	2026-11-29	f		2026-10-08 11:39:57.139978+00
914480832775908815	914480832767630768	bid	0	13500	4	2026-11-18	f		2026-10-14 11:39:57.139783+00
914480832781066760	914480832767630768	ask	1	14400	4	2026-11-22	f	The groove needs a new cutter; it arrives too late for your date. Without it:	2026-10-16 11:39:57.141959+00
914480839001945150	914480838992985350	bid	0	15900	2	2026-12-07	f		2026-10-29 11:39:57.136954+00
914480839014659103	914480838992985350	ask	1	16800	2	2026-12-07	f		2026-10-30 23:39:57.155307+00
914480840200687298	914480838992985350	bid	1	16400	2	2026-12-07	f		2026-11-01 11:39:57.151632+00
914480842167348174	914480838992985350	ask	1	16400	2	2026-12-07	t		2026-11-04 11:25:33.141984+00
914480847016147901	914480847012403035	bid	0	24000	1	2027-01-27	f		2026-11-12 11:39:57.137456+00
914480847021639348	914480847012403035	ask	1	27500	1	2027-02-06	f	Possible, once the tilt test is written down.	2026-11-13 11:39:57.140961+00
914480851223066701	914480851218717489	bid	0	13200	8	2027-01-01	f		2026-11-19 11:39:57.137108+00
914480851231937179	914480851218717489	ask	1	14400	8	2027-01-01	f		2026-11-20 17:39:57.143831+00
914480851832044873	914480851826465835	bid	0	13200	8	2027-01-01	f		2026-11-19 11:39:57.137108+00
914480851844625097	914480851826465835	ask	1	14600	8	2027-01-05	f	Enamel is included, oak is not our trade.	2026-11-21 11:39:57.145643+00
914480852074533236	914480851218717489	bid	1	13800	8	2027-01-01	f		2026-11-21 23:39:57.141706+00
914480853869998578	914480853860965475	bid	0	11500	24	2027-01-22	f		2026-11-23 11:39:57.13806+00
914480853873278692	914480853860965475	ask	1	13200	24	2027-01-25	f	We can do all of it. The battery decides the price, not the shade.	2026-11-24 06:51:57.141521+00
914480854231287355	914480851218717489	ask	1	13800	8	2027-01-01	t		2026-11-24 11:25:33.141687+00
914480855937193927	914480855934325681	bid	0	11500	24	2027-01-22	f		2026-11-23 11:39:57.13806+00
914480855941955333	914480855934325681	ask	1	12600	24	2027-01-17	f	First series of this size for us; eleven hours are certain, twelve are not.	2026-11-24 14:03:57.142317+00
914480856373124758	914480853860965475	bid	1	12000	24	2027-01-22	f	Twelve now, twelve later, paid at once.	2026-11-24 21:15:57.138962+00
914480858470071442	914480853860965475	ask	2	12300	24	2027-01-25	t	My last number: 123.00, and the trays are in it.	2026-11-26 09:15:57.145293+00
\.


--
-- Data for Name: api_token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.api_token (id, user_id, name, token_hash, scopes, created_at, expires_at, revoked_at) FROM stdin;
\.


--
-- Data for Name: bid; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bid (id, customer_id, author_id, alias, status, version, title, description, requirements, processes, materials, region, demanding, quantity, unit_price_minor, currency, tax_included, wanted_by, place, expires_at, answers_until, sealed, audience, about_kind, about_id, idea_id, prototype_id, offers, questions, best_minor, touched_at, ended_at, reason, created_at) FROM stdin;
914480821515683437	914480735149595683	914480733723511985	F55	awarded	2	The first Halden, for the one who asked for it		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	1	16500	EUR	f	2026-10-15	Uppsala, SE	2026-09-18 11:39:57.131389+00	\N	f	open	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-09-11 11:39:57.136664+00	2026-09-11 11:39:57.139163+00	\N	2026-09-09 11:39:57.139185+00
914480827852606795	914480735292483316	914480733824747018	CB6	awarded	2	Six lamps above the long bench		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	6	15200	EUR	f	2026-11-29	Gothenburg, SE	2026-10-16 11:39:57.131389+00	\N	f	open	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-10-09 11:39:57.134879+00	2026-10-09 11:39:57.137161+00	\N	2026-10-07 11:39:57.13746+00
914480831706719735	914480735230140794	914480733795065871	B3F	expired	2	Четыре лампы для класса каллиграфии	Нужны к началу занятий; после этой даты не имеет смысла.	[{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "белая", "worth_minor": null}, {"kind": "text", "must": true, "name": "Тёплый свет", "unit": "K", "value": "2700", "worth_minor": null}, {"kind": "text", "must": false, "name": "Желобок для пера", "unit": "мм", "value": "150", "worth_minor": 1200}]	[]	[]	\N	f	4	13500	EUR	f	2026-11-18	Yerevan, AM	2026-11-03 11:39:57.131389+00	\N	f	invited	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-10-16 11:39:57.134969+00	2026-11-03 11:39:57.131389+00	\N	2026-10-14 11:39:57.139783+00
914480824825031476	914480735230140794	914480733795065871	0C9	awarded	2	Одна лампа, терракота		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	1	14900	EUR	f	2026-11-08	Yerevan, AM	2026-10-09 11:39:57.131389+00	\N	f	open	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-10-02 11:39:57.134785+00	2026-10-02 11:39:57.136996+00	\N	2026-09-28 11:39:57.136101+00
914480846445829261	914480735149595683	914480733723511985	A3C	withdrawn	2	The tall lamp, as soon as it exists	I know that it is only an idea yet.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "1350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Foot", "unit": "mm", "value": "280", "worth_minor": null}]	[]	[]	\N	f	1	24000	EUR	f	2027-01-27	Uppsala, SE	2026-12-12 11:39:57.131389+00	\N	f	open	idea_revision	914480838388208302	914480838350338751	\N	0	0	\N	2026-11-13 11:39:57.134903+00	2026-11-15 11:39:57.133892+00	I would rather wait for the prototype than hurry it.	2026-11-12 11:39:57.137456+00
914480837088081379	914480735195260876	914480733766907596	E2B	awarded	2	Две лампы в цвете «ночь», орех		[{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "ночь", "worth_minor": null}, {"kind": "text", "must": true, "name": "Дерево", "unit": "", "value": "орех", "worth_minor": null}, {"kind": "text", "must": true, "name": "Кабель", "unit": "м", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Высота стойки", "unit": "мм", "value": "420", "worth_minor": 1500}]	[]	[]	\N	f	2	15900	EUR	f	2026-12-07	Novi Sad, RS	2026-11-11 11:39:57.131389+00	\N	f	open	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-11-04 11:39:57.136335+00	2026-11-04 11:39:57.139217+00	\N	2026-10-29 11:39:57.136954+00
914480845216570181	914480735260067366	914480733808438754	299	expired	2	Six lamps for student rooms	Plain ones. Scratches are fine, seconds are fine.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "485", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "any", "worth_minor": null}, {"kind": "text", "must": false, "name": "Oak", "unit": "", "value": "knots allowed", "worth_minor": null}]	[]	[]	\N	f	6	6000	EUR	f	2026-12-18	Madrid, ES	2026-11-20 11:39:57.131389+00	\N	f	open	prototype_version	914480818478250698	\N	914480814988992098	0	0	\N	2026-11-10 11:39:57.134331+00	2026-11-20 11:39:57.131389+00	\N	2026-11-08 11:39:57.13601+00
914480850245799839	914480735292483316	914480733824747018	3E3	awarded	2	Eight lamps for the library corner		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	8	13200	EUR	f	2027-01-01	Gothenburg, SE	2026-12-01 11:39:57.131389+00	\N	f	open	prototype_version	914480848401487841	\N	914480814988992098	0	0	\N	2026-11-24 11:39:57.134405+00	2026-11-24 11:39:57.137487+00	\N	2026-11-19 11:39:57.137108+00
914480856465181355	914480735195260876	914480733766907596	1DD	open	1	Две настенные Halden к кровати	Как на моём эскизе. Стена — кирпич, кабель вниз.	[{"kind": "text", "must": true, "name": "Вынос", "unit": "мм", "value": "350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Поворот", "unit": "°", "value": "180", "worth_minor": null}, {"kind": "text", "must": true, "name": "Накладка", "unit": "", "value": "дуб", "worth_minor": null}, {"kind": "text", "must": false, "name": "Диммер", "unit": "", "value": "на накладке", "worth_minor": 900}]	[]	[]	\N	f	2	14500	EUR	f	2027-01-15	Novi Sad, RS	2026-12-09 11:39:57.131389+00	\N	f	open	idea_revision	914480835955584891	914480835909457405	\N	0	1	\N	2026-11-27 09:15:57.136112+00	\N	\N	2026-11-25 11:39:57.135443+00
914480858927526618	914480735149595683	914480733723511985	E8E	open	1	One Halden in sage, cable in red	A present for my sister; she reads even later than I do.	[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Cable", "unit": "m", "value": "3", "worth_minor": 400}, {"kind": "text", "must": false, "name": "Switch side", "unit": "", "value": "left", "worth_minor": 600}]	[]	[]	\N	f	1	15800	EUR	f	2027-01-07	Uppsala, SE	2026-12-07 11:39:57.131389+00	2026-12-02 18:51:57.1341+00	t	open	prototype_version	914480848401487841	\N	914480814988992098	0	0	\N	2026-11-28 02:03:57.137374+00	\N	\N	2026-11-28 02:03:57.13738+00
914480853321181011	914480735292483316	914480733857321617	C6F	open	1	24 small lamps without cable for the harbour café	As in Maja's idea. We can take twelve in the first month and twelve in the second.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "280", "worth_minor": null}, {"kind": "text", "must": true, "name": "Battery life", "unit": "h", "value": "12", "worth_minor": null}, {"kind": "text", "must": true, "name": "Splash proof", "unit": "", "value": "IP44", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Charging tray", "unit": "pieces", "value": "4", "worth_minor": 250}, {"kind": "text", "must": false, "name": "Delivery in two parts", "unit": "", "value": "yes", "worth_minor": 100}]	[]	[]	\N	f	24	11500	EUR	f	2027-01-22	Gothenburg, SE	2026-12-04 11:39:57.131389+00	\N	f	open	idea_revision	914480833774856324	914480833724178945	\N	2	0	12300	2026-11-26 09:15:57.135671+00	\N	\N	2026-11-23 11:39:57.13806+00
\.


--
-- Data for Name: bid_reach; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bid_reach (bid_id, producer_id, invited, fit) FROM stdin;
914480821515683437	914480734034492040	f	1
914480821515683437	914480734994320805	f	1
914480824825031476	914480734034492040	f	1
914480824825031476	914480734994320805	f	1
914480827852606795	914480734034492040	f	1
914480827852606795	914480734994320805	f	1
914480831706719735	914480734994320805	t	0
914480837088081379	914480734034492040	f	1
914480837088081379	914480734994320805	f	1
914480845216570181	914480734034492040	f	1
914480845216570181	914480734994320805	f	1
914480846445829261	914480734034492040	f	1
914480846445829261	914480734994320805	f	1
914480850245799839	914480734034492040	f	1
914480850245799839	914480734994320805	f	1
914480853321181011	914480734034492040	f	1
914480853321181011	914480734994320805	f	1
914480856465181355	914480734034492040	f	1
914480856465181355	914480734994320805	f	1
914480858927526618	914480734034492040	f	1
914480858927526618	914480734994320805	f	1
\.


--
-- Data for Name: bid_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bid_version (bid_id, number, terms, made_by, made_at) FROM stdin;
914480821515683437	1	{"place": "Uppsala, SE", "title": "The first Halden, for the one who asked for it", "quantity": 1, "wanted_by": "2026-10-15", "unit_price": {"amount": "165.00", "currency": "EUR"}, "description": "", "valid_until": "2026-09-18T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914480733723511985	2026-09-09 11:39:57.14415+00
914480824825031476	1	{"place": "Yerevan, AM", "title": "Одна лампа, терракота", "quantity": 1, "wanted_by": "2026-11-08", "unit_price": {"amount": "149.00", "currency": "EUR"}, "description": "", "valid_until": "2026-10-09T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914480733795065871	2026-09-28 11:39:57.137877+00
914480827852606795	1	{"place": "Gothenburg, SE", "title": "Six lamps above the long bench", "quantity": 6, "wanted_by": "2026-11-29", "unit_price": {"amount": "152.00", "currency": "EUR"}, "description": "", "valid_until": "2026-10-16T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914480733824747018	2026-10-07 11:39:57.138981+00
914480831706719735	1	{"place": "Yerevan, AM", "title": "Четыре лампы для класса каллиграфии", "quantity": 4, "wanted_by": "2026-11-18", "unit_price": {"amount": "135.00", "currency": "EUR"}, "description": "Нужны к началу занятий; после этой даты не имеет смысла.", "valid_until": "2026-11-03T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "белая", "worth_minor": null}, {"kind": "text", "must": true, "name": "Тёплый свет", "unit": "K", "value": "2700", "worth_minor": null}, {"kind": "text", "must": false, "name": "Желобок для пера", "unit": "мм", "value": "150", "worth_minor": 1200}], "tax_included": false}	914480733795065871	2026-10-14 11:39:57.141444+00
914480837088081379	1	{"place": "Novi Sad, RS", "title": "Две лампы в цвете «ночь», орех", "quantity": 2, "wanted_by": "2026-12-07", "unit_price": {"amount": "159.00", "currency": "EUR"}, "description": "", "valid_until": "2026-11-11T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "ночь", "worth_minor": null}, {"kind": "text", "must": true, "name": "Дерево", "unit": "", "value": "орех", "worth_minor": null}, {"kind": "text", "must": true, "name": "Кабель", "unit": "м", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Высота стойки", "unit": "мм", "value": "420", "worth_minor": 1500}], "tax_included": false}	914480733766907596	2026-10-29 11:39:57.138731+00
914480845216570181	1	{"place": "Madrid, ES", "title": "Six lamps for student rooms", "quantity": 6, "wanted_by": "2026-12-18", "unit_price": {"amount": "60.00", "currency": "EUR"}, "description": "Plain ones. Scratches are fine, seconds are fine.", "valid_until": "2026-11-20T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "485", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "any", "worth_minor": null}, {"kind": "text", "must": false, "name": "Oak", "unit": "", "value": "knots allowed", "worth_minor": null}], "tax_included": false}	914480733808438754	2026-11-08 11:39:57.137716+00
914480846445829261	1	{"place": "Uppsala, SE", "title": "The tall lamp, as soon as it exists", "quantity": 1, "wanted_by": "2027-01-27", "unit_price": {"amount": "240.00", "currency": "EUR"}, "description": "I know that it is only an idea yet.", "valid_until": "2026-12-12T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "1350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Foot", "unit": "mm", "value": "280", "worth_minor": null}], "tax_included": false}	914480733723511985	2026-11-12 11:39:57.13861+00
914480850245799839	1	{"place": "Gothenburg, SE", "title": "Eight lamps for the library corner", "quantity": 8, "wanted_by": "2027-01-01", "unit_price": {"amount": "132.00", "currency": "EUR"}, "description": "", "valid_until": "2026-12-01T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914480733824747018	2026-11-19 11:39:57.138706+00
914480853321181011	1	{"place": "Gothenburg, SE", "title": "24 small lamps without cable for the harbour café", "quantity": 24, "wanted_by": "2027-01-22", "unit_price": {"amount": "115.00", "currency": "EUR"}, "description": "As in Maja's idea. We can take twelve in the first month and twelve in the second.", "valid_until": "2026-12-04T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "280", "worth_minor": null}, {"kind": "text", "must": true, "name": "Battery life", "unit": "h", "value": "12", "worth_minor": null}, {"kind": "text", "must": true, "name": "Splash proof", "unit": "", "value": "IP44", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Charging tray", "unit": "pieces", "value": "4", "worth_minor": 250}, {"kind": "text", "must": false, "name": "Delivery in two parts", "unit": "", "value": "yes", "worth_minor": 100}], "tax_included": false}	914480733857321617	2026-11-23 11:39:57.139759+00
914480856465181355	1	{"place": "Novi Sad, RS", "title": "Две настенные Halden к кровати", "quantity": 2, "wanted_by": "2027-01-15", "unit_price": {"amount": "145.00", "currency": "EUR"}, "description": "Как на моём эскизе. Стена — кирпич, кабель вниз.", "valid_until": "2026-12-09T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Вынос", "unit": "мм", "value": "350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Поворот", "unit": "°", "value": "180", "worth_minor": null}, {"kind": "text", "must": true, "name": "Накладка", "unit": "", "value": "дуб", "worth_minor": null}, {"kind": "text", "must": false, "name": "Диммер", "unit": "", "value": "на накладке", "worth_minor": 900}], "tax_included": false}	914480733766907596	2026-11-25 11:39:57.136629+00
914480858927526618	1	{"place": "Uppsala, SE", "title": "One Halden in sage, cable in red", "quantity": 1, "wanted_by": "2027-01-07", "unit_price": {"amount": "158.00", "currency": "EUR"}, "description": "A present for my sister; she reads even later than I do.", "valid_until": "2026-12-07T11:39:57Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Cable", "unit": "m", "value": "3", "worth_minor": 400}, {"kind": "text", "must": false, "name": "Switch side", "unit": "", "value": "left", "worth_minor": 600}], "tax_included": false}	914480733723511985	2026-11-28 02:03:57.139293+00
\.


--
-- Data for Name: board; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board (id, slug, name, text, visibility, currency, opens_at, closes_at, vote_budget, external_system, external_ref, created_at, version, archived_at, hold_new) FROM stdin;
914480735381198959	halden	The Halden lamp	One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.	public	EUR	2026-05-22 11:39:57.131389+00	\N	\N	\N	\N	2026-05-22 11:39:57.137118+00	1	\N	f
914480735406236849	long-evenings	Call: long evenings	Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.	public	EUR	2026-10-19 11:39:57.131389+00	2026-12-18 11:39:57.131389+00	\N	\N	\N	2026-10-19 11:39:57.133896+00	1	\N	f
\.


--
-- Data for Name: board_ageing; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_ageing (board_id, days) FROM stdin;
\.


--
-- Data for Name: board_frame; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_frame (id, board_id, origins, changed_by) FROM stdin;
\.


--
-- Data for Name: board_guest; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_guest (id, board_id, user_id, company_id, invited_by, created_at) FROM stdin;
\.


--
-- Data for Name: board_rules; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_rules (id, board_id, answer_days, criteria, milestones, weights, version) FROM stdin;
\.


--
-- Data for Name: board_segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_segment (board_id, tag) FROM stdin;
\.


--
-- Data for Name: board_template; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board_template (board_id, text, spec, changed_at, version) FROM stdin;
\.


--
-- Data for Name: carried_support; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.carried_support (support_id, merge_id, idea_id, user_id, secret) FROM stdin;
914480846647966095	914480846597425972	914480827567535354	914480733857321617	jdjxFdEB-oii4EtsYj9WhJdUvjI83n1L
\.


--
-- Data for Name: comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment (id, idea_id, parent_id, root_id, depth, author_id, author_name, internal, status, text, created_at, edited_at, removed_at, removed_by_team, external_system, external_ref, version) FROM stdin;
914480813056043612	914480811361487751	\N	914480813056043612	0	914480733766907596	Пётр Волков	f	posted	Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: пружины поют.	2026-06-01 11:39:57.144264+00	\N	\N	f	\N	\N	1
914480813230970690	914480811361487751	914480813056043612	914480813056043612	1	914480733723511985	Anna Lindqvist	f	posted	Yes! Mine sings in B flat.	2026-06-01 21:15:57.136894+00	\N	\N	f	\N	\N	1
914480813352660338	914480811361487751	914480813056043612	914480813056043612	1	914480733983141667	Oskar Lund	f	posted	A felt washer between two brass discs. Quiet for twenty years in my grandfather's lamp.	2026-06-03 06:51:57.135399+00	\N	\N	f	\N	\N	1
914480814052411613	914480811361487751	\N	914480814052411613	0	914480733824747018	Maja Holm	f	posted	If the foot is heavier we would take it for the cafés. Guests lean on everything.	2026-06-11 11:39:57.134549+00	\N	\N	f	\N	\N	1
914480814243130591	914480811361487751	\N	914480814243130591	0	914480733971026436	Ines Aldana	t	posted	Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.	2026-06-20 11:39:57.135525+00	\N	\N	f	\N	\N	1
914480819882936190	914480817480866395	\N	914480819882936190	0	914480733824747018	Maja Holm	f	posted	Fair. We bought switched sockets; Jonas saves his ten minutes anyway.	2026-08-29 11:39:57.134608+00	\N	\N	f	\N	\N	1
914480826489998826	914480823256116700	\N	914480826489998826	0	914480733916477727	Hugo Petit	f	posted	The shade already comes off with one ring. For the swivel I need a flat on the pin.	2026-10-01 11:39:57.134357+00	\N	\N	f	\N	\N	1
914480827352550445	914480823256116700	\N	914480827352550445	0	914480733723511985	Anna Lindqvist	f	posted	I would buy the kit today, only for the felt.	2026-10-04 11:39:57.134648+00	\N	\N	f	\N	\N	1
914480827458195821	914480823256116700	914480827352550445	914480827352550445	1	914480733995738435	Дарья Ким	f	posted	Noted. It will be cheaper than you fear.	2026-10-04 23:39:57.135063+00	\N	\N	f	\N	\N	1
914480828666468992	914480827567535354	\N	914480828666468992	0	914480733983141667	Oskar Lund	f	posted	The stem already ends in a 12 mm pin. The clamp only needs the same hole.	2026-10-09 11:39:57.133203+00	\N	\N	f	\N	\N	1
914480831048294781	914480827567535354	\N	914480831048294781	0	914480733958899136	Jan Nowak	f	posted	We could mill it from a bar we have in stock. No casting, no mould.	2026-10-12 11:39:57.13453+00	\N	\N	f	\N	\N	1
914480834366420832	914480833724178945	\N	914480834366420832	0	914480733857321617	Jonas Ek	f	posted	Twelve hours is what I need from three in the afternoon until closing. Ten is not enough in December.	2026-10-24 11:39:57.135574+00	\N	\N	f	\N	\N	1
914480834907801227	914480833724178945	914480834366420832	914480834366420832	1	914480733983141667	Oskar Lund	f	posted	With 2.2 W that is 27 Wh: three cells. The foot holds four.	2026-10-25 11:39:57.134419+00	\N	\N	f	\N	\N	1
914480835028580473	914480833724178945	914480834366420832	914480834366420832	1	914480733857321617	Jonas Ek	f	posted	Then please use four, and nobody asks again.	2026-10-25 16:27:57.136344+00	\N	\N	f	\N	\N	1
914480835288738679	914480834512526690	\N	914480835288738679	0	914480733766907596	Пётр Волков	f	posted	Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.	2026-10-26 11:39:57.134107+00	\N	\N	f	\N	\N	1
914480835587338411	914480834512526690	914480835288738679	914480835288738679	1	914480733808438754	Tomás Reyes	f	posted	A module is fine with me, as long as the hole is there from the start.	2026-10-26 23:39:57.134311+00	\N	\N	f	\N	\N	1
914480835788526629	914480834512526690	914480835288738679	914480835288738679	1	914480733938716524	Katrin Vogel	f	posted	A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it.	2026-10-28 11:39:57.135072+00	\N	\N	f	\N	\N	1
914480836882636029	914480833724178945	\N	914480836882636029	0	914480733795065871	Мария Седова	f	posted	Взяла бы одну на балкон. Можно зелёную, как на рисунке?	2026-10-29 11:39:57.134252+00	\N	\N	f	\N	\N	1
914480837800818204	914480834512526690	\N	914480837800818204	0	914480733971026436	Ines Aldana	t	posted	Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.	2026-10-29 23:39:57.135222+00	\N	\N	f	\N	\N	1
914480839541887537	914480835909457405	\N	914480839541887537	0	914480733824747018	Maja Holm	f	posted	Six of these above the bench by the window would solve our darkest corner.	2026-10-31 11:39:57.13636+00	\N	\N	f	\N	\N	1
914480841752732305	914480835909457405	\N	914480841752732305	0	914480733938716524	Katrin Vogel	f	posted	28 mm of oak is enough for the terminals if the cable leaves downwards.	2026-11-03 11:39:57.134173+00	\N	\N	f	\N	\N	1
914480842046709505	914480835909457405	914480841752732305	914480841752732305	1	914480733766907596	Пётр Волков	f	posted	Вниз — хорошо. Тогда и пыль не собирается.	2026-11-03 21:15:57.134613+00	\N	\N	f	\N	\N	1
914480842251339412	914480833724178945	\N	914480842251339412	0	914480733916477727	Hugo Petit	f	posted	Sage enamel on a 140 mm shade: no new tool, we only trim the large one.	2026-11-04 11:39:57.133366+00	\N	\N	f	\N	\N	1
914480843753742265	914480838350338751	\N	914480843753742265	0	914480733958899136	Jan Nowak	f	posted	With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one this morning to be sure.	2026-11-06 11:39:57.133695+00	\N	\N	f	\N	\N	1
914480845397683493	914480840503492030	\N	914480845397683493	0	914480733938716524	Katrin Vogel	f	posted	The groove is one pass with a ball cutter. The bowl would cut through the pocket for the lead.	2026-11-09 11:39:57.133579+00	\N	\N	f	\N	\N	1
914480845704271497	914480840503492030	\N	914480845704271497	0	914480733723511985	Anna Lindqvist	f	posted	For left-handers on the other side, please — or simply in the middle.	2026-11-10 11:39:57.132997+00	\N	\N	f	\N	\N	1
914480846107080578	914480840503492030	914480845704271497	914480845704271497	1	914480733795065871	Мария Седова	f	posted	Посередине подходит всем. Согласна.	2026-11-10 16:27:57.133554+00	\N	\N	f	\N	\N	1
914480846329345025	914480833724178945	\N	914480846329345025	0	914480733995738435	Дарья Ким	t	posted	Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.	2026-11-11 11:39:57.133299+00	\N	\N	f	\N	\N	1
914480847821014422	914480847196196713	\N	914480847821014422	0	914480733723511985	Anna Lindqvist	f	posted	Like two people reading under one lamp without quarrelling. Lovely.	2026-11-15 11:39:57.133236+00	\N	\N	f	\N	\N	1
914480848778530197	914480847196196713	\N	914480848778530197	0	914480733983141667	Oskar Lund	f	posted	Раздельно — значит два шарнира друг над другом. Рисую.	2026-11-17 11:39:57.133682+00	\N	\N	f	\N	\N	1
914480849197499545	914480848174721377	\N	914480849197499545	0	914480733938716524	Katrin Vogel	f	posted	Ask a stonemason for turned soapstone instead. Dearer, but it likes being drilled.	2026-11-18 11:39:57.13292+00	\N	\N	f	\N	\N	1
914480851553966017	914480850490146067	\N	914480851553966017	0	914480733857321617	Jonas Ek	f	posted	Guests stay longer in warm light. I have no numbers, only twenty years of closing late.	2026-11-21 11:39:57.133652+00	\N	\N	f	\N	\N	1
\.


--
-- Data for Name: comment_beside; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment_beside (comment_id, agree, love, helpful, doubt, reactions, pictures) FROM stdin;
\.


--
-- Data for Name: comment_mention; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment_mention (comment_id, user_id, written) FROM stdin;
\.


--
-- Data for Name: comment_picture; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment_picture (comment_id, file_id) FROM stdin;
\.


--
-- Data for Name: comment_reaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment_reaction (comment_id, user_id, kind, created_at) FROM stdin;
\.


--
-- Data for Name: comment_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment_text (id, comment_id, text, replaced_at) FROM stdin;
\.


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.company (id, name, kind, created_at, version) FROM stdin;
914480733648646613	Café Nord	customer	2026-05-17 11:39:57.13292+00	1
914480733678990690	Atelier Brun	producer	2026-05-17 11:39:57.132087+00	1
914480733695139594	Werkstatt Ost	producer	2026-05-17 11:39:57.132123+00	1
\.


--
-- Data for Name: cost_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cost_entry (id, order_id, side, stage, label, planned_minor, actual_minor, currency, created_by, created_at, version) FROM stdin;
914480823007799270	914480822064344123	producer	material		4350	4400	EUR	914480733938716524	2026-09-11 14:03:57.150123+00	2
914480823062846555	914480822064344123	producer	work		5100	5350	EUR	914480733938716524	2026-09-11 14:18:21.138451+00	2
914480823104691704	914480822064344123	producer	outbound		950	950	EUR	914480733938716524	2026-09-11 14:32:45.137973+00	2
914480823151486928	914480822064344123	producer	service		200	340	EUR	914480733938716524	2026-09-11 14:47:09.137961+00	2
914480823221653275	914480822064344123	team	design		800	800	EUR	914480733983141667	2026-09-11 15:01:33.144892+00	2
914480827206604611	914480826728468543	producer	material		4900	4820	EUR	914480733900985170	2026-10-02 14:03:57.137968+00	2
914480827247724167	914480826728468543	producer	work		5600	5600	EUR	914480733900985170	2026-10-02 14:18:21.13657+00	2
914480827285467807	914480826728468543	producer	outbound		2600	2750	EUR	914480733900985170	2026-10-02 14:32:45.137822+00	2
914480827323244379	914480826728468543	team	design		800	800	EUR	914480733983141667	2026-10-02 14:47:09.136597+00	2
914480843338895354	914480842461119748	producer	outbound		2900	\N	EUR	914480733938716524	2026-11-04 14:47:09.138979+00	1
914480829885900317	914480828763417957	producer	material		29400	29400	EUR	914480733900985170	2026-10-09 14:03:57.14088+00	2
914480829929161115	914480828763417957	producer	work		33600	35700	EUR	914480733900985170	2026-10-09 14:18:21.137744+00	2
914480829970518587	914480828763417957	producer	inbound		1680	1680	EUR	914480733900985170	2026-10-09 14:32:45.13774+00	2
914480830011848987	914480828763417957	producer	outbound		6600	7080	EUR	914480733900985170	2026-10-09 14:47:09.137287+00	2
914480830046998398	914480828763417957	team	design		4800	4800	EUR	914480733983141667	2026-10-09 15:01:33.136053+00	2
914480843192109948	914480842461119748	producer	material		11800	12240	EUR	914480733938716524	2026-11-04 14:03:57.138365+00	2
914480843250274090	914480842461119748	producer	work		11200	10960	EUR	914480733938716524	2026-11-04 14:18:21.138896+00	2
914480843291533224	914480842461119748	producer	inbound		640	640	EUR	914480733938716524	2026-11-04 14:32:45.137949+00	2
914480843383409324	914480842461119748	team	design		1600	1600	EUR	914480733983141667	2026-11-04 15:01:33.136964+00	2
914480856097034159	914480854603829972	producer	material		34800	\N	EUR	914480733938716524	2026-11-24 14:03:57.137602+00	1
914480856235182554	914480854603829972	producer	work		40800	\N	EUR	914480733938716524	2026-11-24 14:18:21.136079+00	1
914480856264918271	914480854603829972	producer	inbound		1680	\N	EUR	914480733938716524	2026-11-24 14:32:45.135961+00	1
914480856294506314	914480854603829972	producer	outbound		5120	\N	EUR	914480733938716524	2026-11-24 14:47:09.136097+00	1
914480856323723805	914480854603829972	team	design		6400	\N	EUR	914480733983141667	2026-11-24 15:01:33.135015+00	1
\.


--
-- Data for Name: customer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer (id, kind, user_id, company_id, name, mail, phone, place, about, owner_id, open_tasks, orders, external_system, external_ref, created_at, version) FROM stdin;
914480735260067366	person	914480733808438754	\N	Tomás Reyes	\N	\N	\N	\N	\N	0	0	\N	\N	2026-05-19 11:39:57.13295+00	1
914480735149595683	person	914480733723511985	\N	Anna Lindqvist	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 11:39:57.138679+00	1
914480735230140794	person	914480733795065871	\N	Мария Седова	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 11:39:57.133467+00	1
914480735195260876	person	914480733766907596	\N	Пётр Волков	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 11:39:57.133575+00	1
914480735292483316	company	\N	914480733648646613	Café Nord	\N	\N	\N	\N	\N	0	2	\N	\N	2026-05-19 11:39:57.134505+00	1
\.


--
-- Data for Name: customer_note; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_note (id, customer_id, author_id, body, created_at, edited_at, version) FROM stdin;
\.


--
-- Data for Name: customer_order; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_order (id, number, customer_id, producer_id, placed_by, title, status, currency, net_minor, freight_minor, total_minor, units, made, shipped, delivered, requested_on, promised_on, deliver_to, note, reason, placed_at, offered_until, confirmed_at, shipped_on, delivered_on, closed_at, origin_kind, origin_id, external_system, external_ref, agreed_version, version) FROM stdin;
914480822064344123	MQ-2026-000001	914480735149595683	914480734994320805	914480733723511985	The first Halden, for the one who asked for it	closed	EUR	16500	0	16500	1	1	1	1	2026-10-15	2026-10-15	Uppsala, SE	\N	\N	2026-09-11 11:39:57.149437+00	\N	2026-09-11 11:39:57.147148+00	2026-10-10	2026-10-14	2026-10-14 18:51:57.166157+00	bid	914480821515683437	\N	\N	1	5
914480842461119748	MQ-2026-000004	914480735195260876	914480734994320805	914480733766907596	Две лампы в цвете «ночь», орех	confirmed	EUR	32800	0	32800	2	0	0	0	2026-12-07	2026-12-07	Novi Sad, RS	\N	\N	2026-11-04 11:39:57.145905+00	\N	2026-11-04 11:39:57.14458+00	\N	\N	\N	bid	914480837088081379	\N	\N	1	1
914480826728468543	MQ-2026-000002	914480735230140794	914480734034492040	914480733795065871	Одна лампа, терракота	closed	EUR	15700	0	15700	1	1	1	1	2026-11-08	2026-11-08	Yerevan, AM	\N	\N	2026-10-02 11:39:57.142217+00	\N	2026-10-02 11:39:57.141247+00	2026-10-30	2026-11-07	2026-11-07 18:51:57.152168+00	bid	914480824825031476	\N	\N	1	5
914480828763417957	MQ-2026-000003	914480735292483316	914480734034492040	914480733824747018	Six lamps above the long bench	confirmed	EUR	91200	0	91200	6	6	6	0	2026-11-29	2026-11-29	Gothenburg, SE	\N	\N	2026-10-09 11:39:57.142317+00	\N	2026-10-09 11:39:57.141379+00	2026-11-24	\N	\N	bid	914480827852606795	\N	\N	1	3
914480854603829972	MQ-2026-000005	914480735292483316	914480734994320805	914480733824747018	Eight lamps for the library corner	confirmed	EUR	110400	0	110400	8	0	0	0	2027-01-01	2027-01-01	Gothenburg, SE	\N	\N	2026-11-24 11:39:57.144298+00	\N	2026-11-24 11:39:57.14307+00	\N	\N	\N	bid	914480850245799839	\N	\N	1	1
\.


--
-- Data for Name: customer_tag; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_tag (customer_id, tag) FROM stdin;
\.


--
-- Data for Name: customer_task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_task (id, customer_id, title, due_on, owner_id, author_id, status, done_at, done_by, created_at, version) FROM stdin;
\.


--
-- Data for Name: deal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deal (id, bid_id, answer_id, order_id, customer_id, producer_id, sha256, made_by, made_at) FROM stdin;
914480822265236540	914480821515683437	914480821854722831	914480822064344123	914480735149595683	914480734994320805	259bfceab9562653eeb04d38c2205a06278808220c7b6bccef3153c4b1f14ae8	914480733723511985	2026-09-11 11:39:57.195435+00
914480826803688629	914480824825031476	914480825227940978	914480826728468543	914480735230140794	914480734034492040	65b20ea9064695a228079ea0b54a7683a47381046488d25dcc064011705e5e1a	914480733795065871	2026-10-02 11:39:57.159855+00
914480828817615503	914480827852606795	914480828205154051	914480828763417957	914480735292483316	914480734034492040	d97829ae7f03d54c12807f70db644fc95653506dcce3cf42864a12fa5d73d668	914480733824747018	2026-10-09 11:39:57.154135+00
914480842533567816	914480837088081379	914480838992985350	914480842461119748	914480735195260876	914480734994320805	e85d604de9a3343cef5b622428bc6580c0cc00962dbccdf27fa449b989da168d	914480733766907596	2026-11-04 11:39:57.161461+00
914480854675239443	914480850245799839	914480851218717489	914480854603829972	914480735292483316	914480734994320805	444d51371ab9a04c2817deae1e860ef8e19f62a829b186dc1b824cef20c9f0a3	914480733824747018	2026-11-24 11:39:57.159334+00
\.


--
-- Data for Name: deal_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deal_sheet (id, order_id, body, sha256, created_at) FROM stdin;
914480822128382193	914480822064344123	{"about":{"id":"0sc73ep9mvypa","kind":"prototype_version"},"answer":{"id":"0sc73ese8xprf","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc73es45k1kd","title":"The first Halden, for the one who asked for it","version":1},"customer":{"id":"0sc73c8p8f713","name":"Anna Lindqvist"},"delivery":{"place":"Uppsala, SE","promised_on":"2026-10-15","wanted_by":"2026-10-15"},"form":"maquette/deal/1","producer":{"id":"0sc73c8hmckd5","name":"Werkstatt Ost"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"165.00","currency":"EUR"},"unit_price":{"amount":"165.00","currency":"EUR"},"validity":{"answer":"2026-09-16T11:39:57Z","bid":"2026-09-18T11:39:57Z"}}	259bfceab9562653eeb04d38c2205a06278808220c7b6bccef3153c4b1f14ae8	2026-09-11 11:39:57.161812+00
914480826765784066	914480826728468543	{"about":{"id":"0sc73ep9mvypa","kind":"prototype_version"},"answer":{"id":"0sc73ewjsw53j","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73ew6smasm","title":"Одна лампа, терракота","version":1},"customer":{"id":"0sc73c8rn98bt","name":"Мария Седова"},"delivery":{"place":"Yerevan, AM","promised_on":"2026-11-08","wanted_by":"2026-11-08"},"form":"maquette/deal/1","producer":{"id":"0sc73c7n10ym8","name":"Atelier Brun"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"157.00","currency":"EUR"},"unit_price":{"amount":"157.00","currency":"EUR"},"validity":{"answer":"2026-10-07T11:39:57Z","bid":"2026-10-09T11:39:57Z"}}	65b20ea9064695a228079ea0b54a7683a47381046488d25dcc064011705e5e1a	2026-10-02 11:39:57.150135+00
914480828788813022	914480828763417957	{"about":{"id":"0sc73ep9mvypa","kind":"prototype_version"},"answer":{"id":"0sc73ezbh5fr3","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc73ez10ykab","title":"Six lamps above the long bench","version":1},"customer":{"id":"0sc73c8tgqsqm","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2026-11-29","wanted_by":"2026-11-29"},"form":"maquette/deal/1","producer":{"id":"0sc73c7n10ym8","name":"Atelier Brun"},"quantity":6,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"912.00","currency":"EUR"},"unit_price":{"amount":"152.00","currency":"EUR"},"validity":{"answer":"2026-10-14T11:39:57Z","bid":"2026-10-16T11:39:57Z"}}	d97829ae7f03d54c12807f70db644fc95653506dcce3cf42864a12fa5d73d668	2026-10-09 11:39:57.147585+00
914480842494482610	914480842461119748	{"about":{"id":"0sc73ep9mvypa","kind":"prototype_version"},"answer":{"id":"0sc73f9d17z86","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73f7m8jxf3","title":"Две лампы в цвете «ночь», орех","version":1},"customer":{"id":"0sc73c8qm0syc","name":"Пётр Волков"},"delivery":{"place":"Novi Sad, RS","promised_on":"2026-12-07","wanted_by":"2026-12-07"},"form":"maquette/deal/1","producer":{"id":"0sc73c8hmckd5","name":"Werkstatt Ost"},"quantity":2,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Эмаль","said":"","unit":"","value":"ночь","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Дерево","said":"","unit":"","value":"орех","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Кабель","said":"","unit":"м","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Высота стойки","said":"","unit":"мм","value":"420","worth":{"amount":"15.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"328.00","currency":"EUR"},"unit_price":{"amount":"164.00","currency":"EUR"},"validity":{"answer":"2026-11-09T11:39:57Z","bid":"2026-11-11T11:39:57Z"}}	e85d604de9a3343cef5b622428bc6580c0cc00962dbccdf27fa449b989da168d	2026-11-04 11:39:57.151989+00
914480854636630698	914480854603829972	{"about":{"id":"0sc73fj5dwnz1","kind":"prototype_version"},"answer":{"id":"0sc73fmsckpsh","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73fkwcrkwz","title":"Eight lamps for the library corner","version":1},"customer":{"id":"0sc73c8tgqsqm","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2027-01-01","wanted_by":"2027-01-01"},"form":"maquette/deal/1","producer":{"id":"0sc73c8hmckd5","name":"Werkstatt Ost"},"quantity":8,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"1104.00","currency":"EUR"},"unit_price":{"amount":"138.00","currency":"EUR"},"validity":{"answer":"2026-11-29T11:39:57Z","bid":"2026-12-01T11:39:57Z"}}	444d51371ab9a04c2817deae1e860ef8e19f62a829b186dc1b824cef20c9f0a3	2026-11-24 11:39:57.150853+00
\.


--
-- Data for Name: delivery_address; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_address (id, order_id, address, given_by, given_at, version) FROM stdin;
914480822811343175	914480822064344123	Uppsala, SE	914480733723511985	2026-09-11 11:54:21.152289+00	1
914480827106038823	914480826728468543	Yerevan, AM	914480733795065871	2026-10-02 11:54:21.137562+00	1
914480829530277652	914480828763417957	Gothenburg, SE	914480733824747018	2026-10-09 11:54:21.147228+00	1
914480842877636928	914480842461119748	Novi Sad, RS	914480733766907596	2026-11-04 11:54:21.138192+00	1
914480855426585078	914480854603829972	Gothenburg, SE	914480733824747018	2026-11-24 11:54:21.138662+00	1
\.


--
-- Data for Name: fact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact (id, type, at, actor_id, actor_role, data) FROM stdin;
914480733728131027	user.signed_up	2026-05-17 23:39:57.137446+00	914480733723511985	customer	{"user_id": "0sc73c7brek5h"}
914480733770622828	user.signed_up	2026-05-17 23:39:57.133759+00	914480733766907596	customer	{"user_id": "0sc73c7d1txpc"}
914480733796070934	user.signed_up	2026-05-17 23:39:57.133173+00	914480733795065871	customer	{"user_id": "0sc73c7dwp80f"}
914480733811221626	user.signed_up	2026-05-17 23:39:57.133061+00	914480733808438754	customer	{"user_id": "0sc73c7e9ebf2"}
914480733841506565	user.signed_up	2026-05-17 23:39:57.13571+00	914480733824747018	customer	{"user_id": "0sc73c7es01ga"}
914480733862452313	user.signed_up	2026-05-17 23:39:57.134479+00	914480733857321617	customer	{"user_id": "0sc73c7fr24mh"}
914480733884258771	user.signed_up	2026-05-17 23:39:57.133805+00	914480733878246562	customer	{"user_id": "0sc73c7gc0q52"}
914480733904007970	user.signed_up	2026-05-17 23:39:57.133711+00	914480733900985170	producer	{"user_id": "0sc73c7h1pmtj"}
914480733921652336	user.signed_up	2026-05-17 23:39:57.13374+00	914480733916477727	producer	{"user_id": "0sc73c7hgfe8z"}
914480733945725952	user.signed_up	2026-05-17 23:39:57.134276+00	914480733938716524	producer	{"user_id": "0sc73c7j5p3vc"}
914480733963163648	user.signed_up	2026-05-17 23:39:57.133229+00	914480733958899136	producer	{"user_id": "0sc73c7jry1e0"}
914480733976617439	user.signed_up	2026-05-17 23:39:57.132528+00	914480733971026436	team	{"user_id": "0sc73c7k4g4g4"}
914480733984120010	user.signed_up	2026-05-17 23:39:57.132477+00	914480733983141667	team	{"user_id": "0sc73c7kg1vs3"}
914480733997130647	user.signed_up	2026-05-17 23:39:57.132524+00	914480733995738435	team	{"user_id": "0sc73c7kw29a3"}
914480734008976860	user.signed_up	2026-05-17 23:39:57.132503+00	914480734005720267	admin	{"user_id": "0sc73c7m5jx6b"}
914480734046199068	producer.added	2026-05-18 11:39:57.13957+00	\N	system	{"producer_id": "0sc73c7n10ym8"}
914480734851446413	producer.edited	2026-05-18 11:39:57.330658+00	\N	system	{"fields": "about, materials, place, processes", "producer_id": "0sc73c7n10ym8"}
914480735004139722	producer.added	2026-05-18 11:39:57.135179+00	\N	system	{"producer_id": "0sc73c8hmckd5"}
914480735040258324	producer.edited	2026-05-18 11:39:57.143539+00	\N	system	{"fields": "about, materials, place, processes", "producer_id": "0sc73c8hmckd5"}
914480735167183872	customer.added	2026-05-19 11:39:57.142854+00	914480733723511985	customer	{"customer_id": "0sc73c8p8f713"}
914480735204501714	customer.added	2026-05-19 11:39:57.135643+00	914480733766907596	customer	{"customer_id": "0sc73c8qm0syc"}
914480735239238370	customer.added	2026-05-19 11:39:57.13537+00	914480733795065871	customer	{"customer_id": "0sc73c8rn98bt"}
914480735267746432	customer.added	2026-05-19 11:39:57.134541+00	914480733808438754	customer	{"customer_id": "0sc73c8shthh6"}
914480735305389269	customer.added	2026-05-19 11:39:57.136975+00	914480733824747018	customer	{"customer_id": "0sc73c8tgqsqm"}
914480735389664056	board.opened	2026-05-22 11:39:57.138519+00	914480733971026436	team	{"board_id": "0sc73c8x5b63f"}
914480735411096355	board.opened	2026-10-19 11:39:57.134567+00	914480733971026436	team	{"board_id": "0sc73c8xx795h"}
914480812195174684	idea.submitted	2026-05-30 11:39:57.342394+00	914480733723511985	customer	{"idea_id": "0sc73efnhsjw7", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8p8f713"}
914480812581583095	notification.added	2026-05-30 11:39:57.4344+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73egs859ga"}
914480812581583121	notification.added	2026-05-30 11:39:57.4344+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73egs94t3g"}
914480812581583134	notification.added	2026-05-30 11:39:57.4344+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73egs94t3t"}
914480812690534907	idea.promised	2026-05-31 11:39:57.149969+00	914480733983141667	team	{"idea_id": "0sc73efnhsjw7", "promise_id": "0sc73egwxhwss", "customer_id": "0sc73c8p8f713"}
914480812707714349	idea.assigned	2026-05-31 11:39:57.154316+00	914480733983141667	team	{"idea_id": "0sc73efnhsjw7", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480812899173513	support.changed	2026-06-01 11:39:57.161242+00	914480733766907596	customer	{"how": "given", "idea_id": "0sc73efnhsjw7", "customer_id": "0sc73c8qm0syc"}
914480812899612156	support.mine_changed	2026-06-01 11:39:57.161242+00	914480733766907596	customer	{"idea_id": "0sc73efnhsjw7", "user_id": "0sc73c7d1txpc"}
914480813071222802	comment.posted	2026-06-01 11:39:57.148243+00	914480733766907596	customer	{"idea_id": "0sc73efnhsjw7", "parent_id": null, "comment_id": "0sc73eh81vajw", "customer_id": "0sc73c8qm0syc"}
914480813192872143	notification.added	2026-06-01 11:39:57.176535+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ehbw8bcj"}
914480813193706003	notification.added	2026-06-01 11:39:57.176535+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ehbw8bdm"}
914480813240581021	comment.posted	2026-06-01 21:15:57.139224+00	914480733723511985	customer	{"idea_id": "0sc73efnhsjw7", "parent_id": "0sc73eh81vajw", "comment_id": "0sc73ehd8nnt2", "customer_id": "0sc73c8p8f713"}
914480813323736240	notification.added	2026-06-01 21:15:57.158844+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ehfwd8x8"}
914480813324617242	notification.added	2026-06-01 21:15:57.158844+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ehfwmanp"}
914480813357130211	comment.posted	2026-06-03 06:51:57.136482+00	914480733983141667	team	{"idea_id": "0sc73efnhsjw7", "parent_id": "0sc73eh81vajw", "comment_id": "0sc73ehgwqbbj", "customer_id": null}
914480813427759605	notification.added	2026-06-03 06:51:57.153754+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ehk13s04"}
914480813428790404	notification.added	2026-06-03 06:51:57.153754+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ehk13s08"}
914480813512406760	idea.status_changed	2026-06-03 11:39:57.148814+00	914480733971026436	team	{"idea_id": "0sc73efnhsjw7", "to_status": "under_review", "customer_id": "0sc73c8p8f713", "from_status": "submitted", "response_id": "0sc73ehmhxhty", "merged_into_id": null}
914480813672705191	notification.added	2026-06-03 11:39:57.186896+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eht4my7z"}
914480813672705249	notification.added	2026-06-03 11:39:57.186896+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eht4my94"}
914480813672705313	notification.added	2026-06-03 11:39:57.186896+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eht9aq5b"}
914480813751286900	idea.revised	2026-06-10 11:39:57.146795+00	914480733723511985	customer	{"number": 2, "idea_id": "0sc73efnhsjw7", "material": true, "customer_id": "0sc73c8p8f713", "revision_id": "0sc73ehvrh0b4"}
914480813924257243	notification.added	2026-06-10 11:39:57.187952+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ej1xjcv6"}
914480813924257248	notification.added	2026-06-10 11:39:57.187952+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ej1xv3e9"}
914480813969709099	support.changed	2026-06-11 11:39:57.139108+00	914480733824747018	customer	{"how": "given", "idea_id": "0sc73efnhsjw7", "customer_id": "0sc73c8tgqsqm"}
914480813969709145	support.mine_changed	2026-06-11 11:39:57.139108+00	914480733824747018	customer	{"idea_id": "0sc73efnhsjw7", "user_id": "0sc73c7es01ga"}
914480814056622358	comment.posted	2026-06-11 11:39:57.135634+00	914480733824747018	customer	{"idea_id": "0sc73efnhsjw7", "parent_id": null, "comment_id": "0sc73ej5r226x", "customer_id": "0sc73c8tgqsqm"}
914480814132767576	notification.added	2026-06-11 11:39:57.153093+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ej800qms"}
914480814132767586	notification.added	2026-06-11 11:39:57.153093+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ej81zmyb"}
914480814132767599	notification.added	2026-06-11 11:39:57.153093+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ej81zmyr"}
914480814167233672	support.changed	2026-06-13 11:39:57.136052+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73efnhsjw7", "customer_id": "0sc73c8rn98bt"}
914480814167259364	support.mine_changed	2026-06-13 11:39:57.136052+00	914480733795065871	customer	{"idea_id": "0sc73efnhsjw7", "user_id": "0sc73c7dwp80f"}
914480814243130618	note.posted	2026-06-20 11:39:57.136242+00	914480733971026436	team	{"idea_id": "0sc73efnhsjw7", "parent_id": null, "comment_id": "0sc73ejbdyb6z", "customer_id": null}
914480814300695947	notification.added	2026-06-20 11:39:57.149806+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ejd1409d"}
914480814367779400	idea.status_changed	2026-06-21 11:39:57.144856+00	914480733971026436	team	{"idea_id": "0sc73efnhsjw7", "to_status": "planned", "customer_id": "0sc73c8p8f713", "from_status": "under_review", "response_id": "0sc73eje91jnd", "merged_into_id": null}
914480814536137398	notification.added	2026-06-21 11:39:57.184587+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ejkgqkgs"}
914480814536323835	notification.added	2026-06-21 11:39:57.184587+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ejkgqkje"}
914480814536323880	notification.added	2026-06-21 11:39:57.184587+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ejkhrmjt"}
914480814536323908	notification.added	2026-06-21 11:39:57.184587+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ejkhrmjx"}
914480814536323914	notification.added	2026-06-21 11:39:57.184587+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ejkhrmma"}
914480814602104293	support.changed	2026-07-01 11:39:57.136547+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73efnhsjw7", "customer_id": "0sc73c8shthh6"}
914480814603877426	support.mine_changed	2026-07-01 11:39:57.136547+00	914480733808438754	customer	{"idea_id": "0sc73efnhsjw7", "user_id": "0sc73c7e9ebf2"}
914480814691571743	support.changed	2026-07-02 11:39:57.136713+00	914480733857321617	customer	{"how": "given", "idea_id": "0sc73efnhsjw7", "customer_id": "0sc73c8tgqsqm"}
914480814691571754	support.mine_changed	2026-07-02 11:39:57.136713+00	914480733857321617	customer	{"idea_id": "0sc73efnhsjw7", "user_id": "0sc73c7fr24mh"}
914480814795514095	idea.status_changed	2026-07-31 11:39:57.142894+00	914480733983141667	team	{"idea_id": "0sc73efnhsjw7", "to_status": "prototyping", "customer_id": "0sc73c8p8f713", "from_status": "planned", "response_id": "0sc73ejv58qa7", "merged_into_id": null}
914480814943252327	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ejzry092"}
914480814943252363	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ejzsxdjj"}
914480814943252369	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ejzsxdm8"}
914480814943252380	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ejzsxdn1"}
914480814943252423	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ejzsxdp5"}
914480814943252485	notification.added	2026-07-31 11:39:57.177629+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ejzsxdps"}
914480815001613754	prototype.created	2026-08-01 23:39:57.136887+00	914480733983141667	team	{"customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815054911503	prototype.idea_linked	2026-08-01 23:39:57.149969+00	914480733983141667	team	{"idea_ids": ["0sc73efnhsjw7"], "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815093418348	prototype.guest_invited	2026-08-01 23:39:57.158978+00	914480733983141667	team	{"user_id": "0sc73c7brek5h", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815118806141	prototype.guest_invited	2026-08-01 23:39:57.164869+00	914480733983141667	team	{"user_id": "0sc73c7d1txpc", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815135558122	prototype.guest_invited	2026-08-01 23:39:57.168894+00	914480733983141667	team	{"user_id": "0sc73c7dwp80f", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815151485877	prototype.guest_invited	2026-08-01 23:39:57.173637+00	914480733983141667	team	{"user_id": "0sc73c7e9ebf2", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815169461164	prototype.guest_invited	2026-08-01 23:39:57.177488+00	914480733983141667	team	{"user_id": "0sc73c7es01ga", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815186697679	prototype.guest_invited	2026-08-01 23:39:57.181368+00	914480733983141667	team	{"user_id": "0sc73c7fr24mh", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815202735964	prototype.guest_invited	2026-08-01 23:39:57.185048+00	914480733983141667	team	{"user_id": "0sc73c7gc0q52", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815215911077	prototype.guest_invited	2026-08-01 23:39:57.18857+00	914480733983141667	team	{"user_id": "0sc73c7h1pmtj", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815231228822	prototype.guest_invited	2026-08-01 23:39:57.192707+00	914480733983141667	team	{"user_id": "0sc73c7hgfe8z", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815249357848	prototype.guest_invited	2026-08-01 23:39:57.196172+00	914480733983141667	team	{"user_id": "0sc73c7j5p3vc", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815262267354	prototype.guest_invited	2026-08-01 23:39:57.199612+00	914480733983141667	team	{"user_id": "0sc73c7jry1e0", "company_id": null, "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815516689217	prototype.version_added	2026-08-02 11:39:57.14306+00	914480733983141667	team	{"version_id": "0sc73ekh4r9nq", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815635366396	prototype.asset_changed	2026-08-02 11:39:57.171267+00	914480733983141667	team	{"asset_id": "0sc73ekmcpkgr", "version_id": "0sc73ekh4r9nq", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815685954751	prototype.asset_changed	2026-08-02 11:39:57.183063+00	914480733983141667	team	{"asset_id": "0sc73ekp5k5v8", "version_id": "0sc73ekh4r9nq", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480815778044835	prototype.version_published	2026-08-02 11:39:57.205245+00	914480733983141667	team	{"number": 1, "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ekh4r9nq", "customer_id": null, "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc73ek1n87k2"}
914480815820064283	prototype.status_changed	2026-08-02 11:39:57.215563+00	914480733983141667	team	{"idea_ids": ["0sc73efnhsjw7"], "to_status": "in_review", "customer_id": null, "from_status": "draft", "prototype_id": "0sc73ek1n87k2"}
914480815935648661	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ekx0jbn4"}
914480815936814564	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ekx0jbnb"}
914480815936814583	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ekx1hpta"}
914480815937326946	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ekx1hpv4"}
914480815937326979	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ekx1hpv8"}
914480815937327036	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ekx1hpw9"}
914480815937327079	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ekx1hpxd"}
914480815937327099	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ekx1q8m4"}
914480815937327150	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ekx1q8m9"}
914480815937327190	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ekx1q8p6"}
914480815937327198	notification.added	2026-08-02 11:39:57.24294+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ekx1q8r2"}
914480816016972288	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ekzgpn6j"}
914480816017080806	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ekzgyjc7"}
914480816017080830	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ekzheax4"}
914480816017080842	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ekzheay8"}
914480816017080888	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ekzheayc"}
914480816017120935	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ekzhs1sa"}
914480816017120943	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ekzhs1tn"}
914480816017120948	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ekzhs1vp"}
914480816017120992	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ekzhs1xc"}
914480816017121044	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ekzhs1yn"}
914480816017121096	notification.added	2026-08-02 11:39:57.26231+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ekzhs1zg"}
914480816188678480	prototypes/comment.posted	2026-08-03 11:39:57.160987+00	914480733723511985	customer	{"first": true, "thread_id": "0sc73em4gwjxz", "comment_id": "0sc73em50gvyf", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480816259005477	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73em75360m"}
914480816259317584	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73em75362g"}
914480816259317608	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73em75363a"}
914480816259857924	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73em75q7s1"}
914480816260350805	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73em75q7t5"}
914480816260350810	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73em75wpfr"}
914480816260350836	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73em75wph7"}
914480816260350857	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73em75wpjt"}
914480816260350864	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73em75zkg1"}
914480816260350913	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73em75zkgg"}
914480816260350955	notification.added	2026-08-03 11:39:57.177363+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73em75zkhd"}
914480816329867591	prototypes/comment.posted	2026-08-03 23:39:57.142345+00	914480733983141667	team	{"first": false, "thread_id": "0sc73em4gwjxz", "comment_id": "0sc73em9gv2ek", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480816384621390	notification.added	2026-08-03 23:39:57.15491+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73emb443ev"}
914480816443864936	prototypes/comment.posted	2026-08-04 11:39:57.142529+00	914480733766907596	customer	{"first": true, "thread_id": "0sc73emcgkdzf", "comment_id": "0sc73emcs9axn", "customer_id": "0sc73c8qm0syc", "prototype_id": "0sc73ek1n87k2"}
914480816507479341	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73emega858"}
914480816507479345	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73emeggq6m"}
914480816507479365	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73emeh0aym"}
914480816507496605	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73emeh0ayv"}
914480816507496611	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73emehm59f"}
914480816507496628	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73emehm5bf"}
914480816507496636	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73emehyze8"}
914480816507914517	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73emehyzex"}
914480816507914544	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73emehyzf4"}
914480816507914589	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73emehyzgk"}
914480816507914619	notification.added	2026-08-04 11:39:57.157533+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73emehyzh7"}
914480816570366219	prototypes/comment.posted	2026-08-05 11:39:57.142167+00	914480733916477727	producer	{"first": false, "thread_id": "0sc73em4gwjxz", "comment_id": "0sc73emgnmw50", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480816620727947	notification.added	2026-08-05 11:39:57.154143+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73emj9cvm2"}
914480816620838519	notification.added	2026-08-05 11:39:57.154143+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73emj9cvm7"}
914480816712804896	prototypes/comment.posted	2026-08-05 11:39:57.149864+00	914480733824747018	customer	{"first": true, "thread_id": "0sc73emmcf8sv", "comment_id": "0sc73emmhyvs7", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480816766435531	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73empcrz4z"}
914480816767442092	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73empcrz61"}
914480816767442144	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73empd1zht"}
914480816767442177	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73empd1zjj"}
914480816767537132	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73empd1zjp"}
914480816767970770	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73empdcza8"}
914480816767970829	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73empdczaw"}
914480816767970866	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73empdczck"}
914480816767970881	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73empdczde"}
914480816767970909	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73empdqf2j"}
914480816767970960	notification.added	2026-08-05 11:39:57.163674+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73empdqf35"}
914480816813748988	prototypes/comment.posted	2026-08-06 11:39:57.137634+00	914480733983141667	team	{"first": false, "thread_id": "0sc73emcgkdzf", "comment_id": "0sc73emr1efz2", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480816859241389	notification.added	2026-08-06 11:39:57.14853+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73emscvpwj"}
914480816921959597	prototypes/comment.posted	2026-08-06 11:39:57.14308+00	914480733795065871	customer	{"first": true, "thread_id": "0sc73emtw4d5t", "comment_id": "0sc73emv1k9cp", "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480816981798595	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73emwnqfcs"}
914480816981798639	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73emwnqfeh"}
914480816981798701	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73emwnqfgb"}
914480816981798760	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73emwnqfgm"}
914480816981798776	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73emwnqfj4"}
914480816981798837	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73emwnqfkc"}
914480816981929856	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73emwnqfmv"}
914480816981929892	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73emwnqfpc"}
914480816981929953	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73emwnqfqs"}
914480816981929994	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73emwnqfrg"}
914480816981930006	notification.added	2026-08-06 11:39:57.15739+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73emwnqfs5"}
914480817044360370	prototypes/comment.posted	2026-08-07 11:39:57.141184+00	914480733938716524	producer	{"first": false, "thread_id": "0sc73emmcf8sv", "comment_id": "0sc73emyswpme", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480817103635868	notification.added	2026-08-07 11:39:57.154769+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73en0hrwsz"}
914480817103635915	notification.added	2026-08-07 11:39:57.154769+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73en0hrwtj"}
914480817173092585	thread.resolved	2026-08-08 11:39:57.145805+00	914480733824747018	customer	{"reason": "answered", "thread_id": "0sc73emmcf8sv", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480817220157842	notification.added	2026-08-08 11:39:57.156777+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73en405j0c"}
914480817303866123	prototype.decided	2026-08-08 11:39:57.147902+00	914480733723511985	customer	{"verdict": "request_changes", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ekh4r9nq", "customer_id": "0sc73c8p8f713", "decision_id": "0sc73en603hve", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc73ek1n87k2"}
914480817346686389	notification.added	2026-08-08 11:39:57.158108+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73en7ryw8s"}
914480817413701770	prototype.decided	2026-08-09 11:39:57.144882+00	914480733824747018	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ekh4r9nq", "customer_id": "0sc73c8tgqsqm", "decision_id": "0sc73en9d5nbz", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc73ek1n87k2"}
914480817451156726	notification.added	2026-08-09 11:39:57.153763+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73enaxcfgg"}
914480817588619590	idea.submitted	2026-08-10 11:39:57.162499+00	914480733857321617	customer	{"idea_id": "0sc73enbxp6jv", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8tgqsqm"}
914480817753207596	notification.added	2026-08-10 11:39:57.201745+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73enm1dcqs"}
914480817753207606	notification.added	2026-08-10 11:39:57.201745+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73enm1dcrc"}
914480817753207610	notification.added	2026-08-10 11:39:57.201745+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73enm1dcre"}
914480817795281871	prototypes/comment.posted	2026-08-10 11:39:57.137448+00	914480733983141667	team	{"first": false, "thread_id": "0sc73emtw4d5t", "comment_id": "0sc73enn5tmgx", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480817840711703	notification.added	2026-08-10 11:39:57.148494+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73enpmvszt"}
914480817878201886	idea.promised	2026-08-11 11:39:57.138318+00	914480733971026436	team	{"idea_id": "0sc73enbxp6jv", "promise_id": "0sc73enqn3bw5", "customer_id": "0sc73c8tgqsqm"}
914480817883391206	idea.assigned	2026-08-11 11:39:57.138912+00	914480733971026436	team	{"idea_id": "0sc73enbxp6jv", "owner_id": "0sc73c7k4g4g4", "customer_id": null}
914480817949909946	support.changed	2026-08-12 11:39:57.136288+00	914480733824747018	customer	{"how": "given", "idea_id": "0sc73enbxp6jv", "customer_id": "0sc73c8tgqsqm"}
914480817949909961	support.mine_changed	2026-08-12 11:39:57.136288+00	914480733824747018	customer	{"idea_id": "0sc73enbxp6jv", "user_id": "0sc73c7es01ga"}
914480818054764152	idea.status_changed	2026-08-16 11:39:57.142206+00	914480733971026436	team	{"idea_id": "0sc73enbxp6jv", "to_status": "under_review", "customer_id": "0sc73c8tgqsqm", "from_status": "submitted", "response_id": "0sc73enwcjnp5", "merged_into_id": null}
914480818193522687	notification.added	2026-08-16 11:39:57.175759+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ep15aqvz"}
914480818193522751	notification.added	2026-08-16 11:39:57.175759+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ep15aqx7"}
914480818193522772	notification.added	2026-08-16 11:39:57.175759+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ep15aqyq"}
914480818227034262	support.changed	2026-08-20 11:39:57.13553+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73enbxp6jv", "customer_id": "0sc73c8shthh6"}
914480818227034310	support.mine_changed	2026-08-20 11:39:57.13553+00	914480733808438754	customer	{"idea_id": "0sc73enbxp6jv", "user_id": "0sc73c7e9ebf2"}
914480818315624564	thread.resolved	2026-08-23 11:39:57.138323+00	914480733983141667	team	{"reason": "done", "thread_id": "0sc73emcgkdzf", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818361278833	notification.added	2026-08-23 11:39:57.14879+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ep60jxef"}
914480818402891837	thread.resolved	2026-08-23 11:39:57.138679+00	914480733983141667	team	{"reason": "done", "thread_id": "0sc73emtw4d5t", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818445345434	notification.added	2026-08-23 11:39:57.148952+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ep8nfrjw"}
914480818482178191	prototype.version_added	2026-08-24 11:39:57.137295+00	914480733983141667	team	{"version_id": "0sc73ep9mvypa", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818529366093	prototype.asset_changed	2026-08-24 11:39:57.148843+00	914480733983141667	team	{"asset_id": "0sc73epaxfgsg", "version_id": "0sc73ep9mvypa", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818570211836	prototype.asset_changed	2026-08-24 11:39:57.157907+00	914480733983141667	team	{"asset_id": "0sc73epc53vbz", "version_id": "0sc73ep9mvypa", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818608754978	prototype.asset_changed	2026-08-24 11:39:57.166892+00	914480733983141667	team	{"asset_id": "0sc73epd9aw45", "version_id": "0sc73ep9mvypa", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480818662858200	prototype.version_published	2026-08-24 11:39:57.180595+00	914480733983141667	team	{"number": 2, "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ep9mvypa", "customer_id": null, "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc73ek1n87k2"}
914480818751413548	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ephggy6x"}
914480818751793393	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ephh5x8y"}
914480818751793424	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ephhj8cv"}
914480818751938747	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ephhj8d8"}
914480818751938778	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ephhj8f7"}
914480818752002521	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ephhj8h2"}
914480818752002548	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ephhqmws"}
914480818752002603	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ephhye39"}
914480818752002618	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ephhye4j"}
914480818752002655	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ephhye5q"}
914480818752002676	notification.added	2026-08-24 11:39:57.201499+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ephhye5z"}
914480818822809147	prototypes/comment.posted	2026-08-26 11:39:57.143033+00	914480733723511985	customer	{"first": true, "thread_id": "0sc73epkhr99r", "comment_id": "0sc73epkr8w5w", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480818881720529	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73epncwvnm"}
914480818881720592	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73epnd7pc3"}
914480818881720635	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73epnd7pcs"}
914480818881720692	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73epnd7pdv"}
914480818881720724	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73epnd7peq"}
914480818881720734	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73epnd7pft"}
914480818881720798	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73epnd7pg1"}
914480818881889370	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73epndnm30"}
914480818881889391	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73epndnm3r"}
914480818881889436	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73epndxzht"}
914480818881889485	notification.added	2026-08-26 11:39:57.157048+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73epndxzj7"}
914480818991031620	thread.price_wished	2026-08-26 11:54:21.152209+00	914480733723511985	customer	{"thread_id": "0sc73epkhr99r", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480819028119052	notification.added	2026-08-26 11:54:21.16126+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73epsxzsvc"}
914480819073975000	prototypes/comment.posted	2026-08-27 11:39:57.140427+00	914480733766907596	customer	{"first": false, "thread_id": "0sc73epkhr99r", "comment_id": "0sc73epv9srzp", "customer_id": "0sc73c8qm0syc", "prototype_id": "0sc73ek1n87k2"}
914480819129172021	notification.added	2026-08-27 11:39:57.153272+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73epx0cq9t"}
914480819129523537	notification.added	2026-08-27 11:39:57.153272+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73epx1mfzr"}
914480819191966486	prototypes/comment.posted	2026-08-27 11:39:57.143512+00	914480733857321617	customer	{"first": true, "thread_id": "0sc73epygx9bc", "comment_id": "0sc73epynwj4w", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480819251134831	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eq0dz34h"}
914480819251134874	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eq0dz35e"}
914480819251134900	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eq0dz36d"}
914480819251134944	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73eq0dz37r"}
914480819251134956	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73eq0dz38e"}
914480819251134967	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73eq0dz39b"}
914480819251135004	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73eq0dz39s"}
914480819251135021	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eq0dz3bn"}
914480819251135036	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73eq0dz3bw"}
914480819251135069	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73eq0dz3ds"}
914480819251135072	notification.added	2026-08-27 11:39:57.156825+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eq0dz3e1"}
914480819296523891	prototypes/comment.posted	2026-08-27 23:39:57.138057+00	914480733958899136	producer	{"first": false, "thread_id": "0sc73epygx9bc", "comment_id": "0sc73eq1xhpva", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480819338177410	notification.added	2026-08-27 23:39:57.148644+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73eq38ytth"}
914480819338177417	notification.added	2026-08-27 23:39:57.148644+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eq38ytva"}
914480819400317441	idea.status_changed	2026-08-28 11:39:57.143466+00	914480733971026436	team	{"idea_id": "0sc73enbxp6jv", "to_status": "declined", "customer_id": "0sc73c8tgqsqm", "from_status": "under_review", "response_id": "0sc73eq49np6y", "merged_into_id": null}
914480819553076056	notification.added	2026-08-28 11:39:57.179794+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73eq9h7khh"}
914480819553076065	notification.added	2026-08-28 11:39:57.179794+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73eq9h7kkg"}
914480819553076127	notification.added	2026-08-28 11:39:57.179794+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73eq9h7kmv"}
914480819553149547	notification.added	2026-08-28 11:39:57.179794+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73eq9h7kpb"}
914480819593986904	prototypes/comment.posted	2026-08-28 11:39:57.138015+00	914480733983141667	team	{"first": false, "thread_id": "0sc73epkhr99r", "comment_id": "0sc73eqawxgtf", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480819644317294	notification.added	2026-08-28 11:39:57.149496+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eqc81nd3"}
914480819644317354	notification.added	2026-08-28 11:39:57.149496+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eqc8pz8h"}
914480819699156442	prototypes/comment.posted	2026-08-28 11:39:57.14236+00	914480733795065871	customer	{"first": true, "thread_id": "0sc73eqdst7tm", "comment_id": "0sc73eqdx2g85", "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480819762833846	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eqfhtm3k"}
914480819762833902	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eqfhtm59"}
914480819762833966	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73eqfhtm64"}
914480819762834018	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73eqfhtm7p"}
914480819762834057	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73eqfmh9w7"}
914480819762834083	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73eqfmh9w8"}
914480819762834143	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73eqfnxyj0"}
914480819762834196	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eqfnxyjf"}
914480819762834227	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73eqfnxyjz"}
914480819762834229	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73eqfnxym4"}
914480819762834277	notification.added	2026-08-28 11:39:57.156832+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eqfnxynz"}
914480819812267607	prototypes/comment.posted	2026-08-28 18:51:57.138912+00	914480733723511985	customer	{"first": false, "thread_id": "0sc73epkhr99r", "comment_id": "0sc73eqh44n7h", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480819858392682	notification.added	2026-08-28 18:51:57.149811+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eqjmrqcj"}
914480819858432108	notification.added	2026-08-28 18:51:57.149811+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eqjn21gm"}
914480819887731040	comment.posted	2026-08-29 11:39:57.135783+00	914480733824747018	customer	{"idea_id": "0sc73enbxp6jv", "parent_id": null, "comment_id": "0sc73eqkgfhvy", "customer_id": "0sc73c8tgqsqm"}
914480819954053742	notification.added	2026-08-29 11:39:57.151893+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73eqnhtep9"}
914480819954609914	notification.added	2026-08-29 11:39:57.151893+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73eqnhy1ya"}
914480819955393547	notification.added	2026-08-29 11:39:57.151893+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73eqnhy204"}
914480820016979065	prototypes/comment.posted	2026-08-29 11:39:57.142805+00	914480733808438754	customer	{"first": true, "thread_id": "0sc73eqq1tkaf", "comment_id": "0sc73eqq9y8d5", "customer_id": "0sc73c8shthh6", "prototype_id": "0sc73ek1n87k2"}
914480820080478025	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eqrwcbfw"}
914480820081300312	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eqrx8h6p"}
914480820081300351	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eqrxwzzf"}
914480820081527312	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73eqrxx01b"}
914480820081527322	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73eqrxx02n"}
914480820081527346	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73eqrxx04a"}
914480820081527409	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73eqrxx057"}
914480820081527412	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eqrxx06y"}
914480820081527474	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73eqrxx076"}
914480820081527519	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73eqrxx088"}
914480820081527528	notification.added	2026-08-29 11:39:57.157608+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eqrxx0a4"}
914480820139601720	prototypes/comment.posted	2026-08-30 11:39:57.138667+00	914480733983141667	team	{"first": false, "thread_id": "0sc73eqdst7tm", "comment_id": "0sc73eqv11wcg", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820189641424	notification.added	2026-08-30 11:39:57.150308+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eqwgx1r0"}
914480820224121854	prototypes/comment.posted	2026-08-30 11:39:57.136892+00	914480733971026436	team	{"first": false, "thread_id": "0sc73eqq1tkaf", "comment_id": "0sc73eqxgw8wb", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820270348391	notification.added	2026-08-30 11:39:57.148218+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73eqyw7jt7"}
914480820270348392	notification.added	2026-08-30 11:39:57.148218+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eqz1ye18"}
914480820323969090	prototypes/comment.posted	2026-08-30 11:39:57.141484+00	914480733723511985	customer	{"first": true, "thread_id": "0sc73er0978d9", "comment_id": "0sc73er0cq2xb", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480820374550227	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73er1x0cw6"}
914480820374550276	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73er1x0cxy"}
914480820374550336	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73er1xygpg"}
914480820378579741	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73er1xygpk"}
914480820379122842	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73er1xygpp"}
914480820379122890	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73er1xygqm"}
914480820379122906	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73er1xygrh"}
914480820379122937	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73er1xygsn"}
914480820379316492	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73er1xygt7"}
914480820379316524	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73er1xygvc"}
914480820379316546	notification.added	2026-08-30 11:39:57.154413+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73er1xygwn"}
914480820427936154	prototypes/comment.posted	2026-08-31 11:39:57.139422+00	914480733824747018	customer	{"first": false, "thread_id": "0sc73eqq1tkaf", "comment_id": "0sc73er3htg34", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480820478831720	notification.added	2026-08-31 11:39:57.151174+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73er54knb9"}
914480820479808624	notification.added	2026-08-31 11:39:57.151174+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73er54q563"}
914480820479808664	notification.added	2026-08-31 11:39:57.151174+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73er556jez"}
914480820513521414	prototypes/comment.posted	2026-08-31 11:39:57.136561+00	914480733995738435	team	{"first": false, "thread_id": "0sc73er0978d9", "comment_id": "0sc73er64ckg6", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820555341717	notification.added	2026-08-31 11:39:57.146956+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73er7hqqvs"}
914480820555511463	notification.added	2026-08-31 11:39:57.146956+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73er7hqqw3"}
914480820631063613	prototypes/comment.posted	2026-08-31 11:39:57.146792+00	914480733938716524	producer	{"first": true, "thread_id": "0sc73er9h3jsb", "comment_id": "0sc73er9syk0p", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820684316453	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73erb5svpy"}
914480820685233979	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73erb5xd6r"}
914480820685233985	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73erb5xd6x"}
914480820685234001	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73erb5xd7k"}
914480820685234011	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73erb5xd9f"}
914480820685299335	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73erb5xdav"}
914480820685299355	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73erb5xdbf"}
914480820685374703	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73erb5xddf"}
914480820685374755	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73erb5xdet"}
914480820685600982	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73erb5xdfj"}
914480820685601011	notification.added	2026-08-31 11:39:57.159267+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73erb5xdgb"}
914480820726409182	prototypes/comment.posted	2026-08-31 23:39:57.137013+00	914480733983141667	team	{"first": false, "thread_id": "0sc73er9h3jsb", "comment_id": "0sc73ercgd6hk", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820768986062	notification.added	2026-08-31 23:39:57.147607+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73erdxfmwk"}
914480820809977037	thread.resolved	2026-09-01 11:39:57.13886+00	914480733971026436	team	{"reason": "answered", "thread_id": "0sc73eqq1tkaf", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820855749020	notification.added	2026-09-01 11:39:57.149357+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ergcb383"}
914480820857295435	notification.added	2026-09-01 11:39:57.149357+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ergct62g"}
914480820893932865	thread.resolved	2026-09-01 11:39:57.138121+00	914480733983141667	team	{"reason": "done", "thread_id": "0sc73er9h3jsb", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480820937220275	notification.added	2026-09-01 11:39:57.148119+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73erjx72qd"}
914480820991371245	prototypes-internal/comment.posted	2026-09-02 11:39:57.141462+00	914480733995738435	team	{"first": true, "thread_id": "0sc73erm8h6vq", "comment_id": "0sc73ermdmvzg", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480821020330594	notification.added	2026-09-02 11:39:57.149333+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73erncs2rm"}
914480821070696753	prototype.decided	2026-09-02 11:39:57.141087+00	914480733723511985	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ep9mvypa", "customer_id": "0sc73c8p8f713", "decision_id": "0sc73erpg1smv", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc73ek1n87k2"}
914480821108843271	notification.added	2026-09-02 11:39:57.15024+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73err1k8qq"}
914480821140872363	prototypes-internal/comment.posted	2026-09-02 23:39:57.136301+00	914480733971026436	team	{"first": false, "thread_id": "0sc73erm8h6vq", "comment_id": "0sc73errw39ge", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480821180051765	notification.added	2026-09-02 23:39:57.146216+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ert440s2"}
914480821180051815	notification.added	2026-09-02 23:39:57.146216+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73ert5gc9c"}
914480821222151040	prototypes-internal/comment.posted	2026-09-03 11:39:57.137609+00	914480733983141667	team	{"first": false, "thread_id": "0sc73erm8h6vq", "comment_id": "0sc73erv467ak", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480821263097486	notification.added	2026-09-03 11:39:57.14845+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73erwm6t22"}
914480821263097536	notification.added	2026-09-03 11:39:57.14845+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73erwm6t3c"}
914480821321488950	prototype.decided	2026-09-03 11:39:57.142399+00	914480733766907596	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ep9mvypa", "customer_id": "0sc73c8qm0syc", "decision_id": "0sc73ery0aw7q", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc73ek1n87k2"}
914480821368544799	notification.added	2026-09-03 11:39:57.152774+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73erznfjr0"}
914480821426462942	prototype.decided	2026-09-04 11:39:57.143165+00	914480733795065871	customer	{"verdict": "request_changes", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73ep9mvypa", "customer_id": "0sc73c8rn98bt", "decision_id": "0sc73es153kwp", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc73ek1n87k2"}
914480821469873192	notification.added	2026-09-04 11:39:57.152891+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73es2sx116"}
914480821619244921	bid.opened	2026-09-09 11:39:57.165106+00	914480733723511985	customer	{"bid_id": "0sc73es45k1kd", "idea_id": null, "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480821788384866	notification.added	2026-09-09 11:39:57.204242+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73esc4ks8k"}
914480821788384895	notification.added	2026-09-09 11:39:57.204242+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73esc5592b"}
914480821788384904	notification.added	2026-09-09 11:39:57.204242+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73esc55937"}
914480821788384929	notification.added	2026-09-09 11:39:57.204242+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73esc58bq6"}
914480821905116465	answer.given	2026-09-10 11:39:57.157072+00	914480733938716524	producer	{"kind": "accept", "bid_id": "0sc73es45k1kd", "answer_id": "0sc73ese8xprf", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480821988904440	notification.added	2026-09-10 11:39:57.176742+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73esj8wkfm"}
914480822144242065	order.placed	2026-09-11 11:39:57.166329+00	914480733723511985	customer	{"order_id": "0sc73esmgtv1v", "origin_id": "0sc73es45k1kd", "customer_id": "0sc73c8p8f713", "origin_kind": "bid", "producer_id": "0sc73c8hmckd5"}
914480822320804607	answer.accepted	2026-09-11 11:39:57.20858+00	914480733723511985	customer	{"bid_id": "0sc73es45k1kd", "order_id": "0sc73esmgtv1v", "answer_id": "0sc73ese8xprf", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480822329175289	bid.awarded	2026-09-11 11:39:57.210619+00	914480733723511985	customer	{"bid_id": "0sc73es45k1kd", "idea_id": null, "order_id": "0sc73esmgtv1v", "answer_id": "0sc73ese8xprf", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "prototype_id": "0sc73ek1n87k2"}
914480822395990158	order.job_opened	2026-09-11 11:39:57.225948+00	\N	system	{"job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480822537688094	notification.added	2026-09-11 11:39:57.26032+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73et2hrk5v"}
914480822538243964	notification.added	2026-09-11 11:39:57.26032+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73et2hrk67"}
914480822538244013	notification.added	2026-09-11 11:39:57.26032+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73et2hrk7d"}
914480822618973014	notification.added	2026-09-11 11:39:57.279663+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73et51rrsh"}
914480822618973017	notification.added	2026-09-11 11:39:57.279663+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73et51rrtc"}
914480822706593327	notification.added	2026-09-11 11:39:57.300012+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73et7hrxhn"}
914480822706593370	notification.added	2026-09-11 11:39:57.300012+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73et7hrxjj"}
914480822706593415	notification.added	2026-09-11 11:39:57.300012+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73et7hvgc0"}
914480822827738598	order.address_given	2026-09-11 11:54:21.156283+00	914480733723511985	customer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480822925366571	notification.added	2026-09-11 11:54:21.179998+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ete5z56q"}
914480822925366585	notification.added	2026-09-11 11:54:21.179998+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ete5z580"}
914480823025982102	cost.entered	2026-09-11 14:03:57.152218+00	914480733938716524	producer	{"cost_id": "0sc73etgmjsz6", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480823070843821	cost.entered	2026-09-11 14:18:21.139345+00	914480733938716524	producer	{"cost_id": "0sc73etj92q2v", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480823112407361	cost.entered	2026-09-11 14:32:45.138963+00	914480733938716524	producer	{"cost_id": "0sc73etkgzqfr", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480823158368424	cost.entered	2026-09-11 14:47:09.138998+00	914480733938716524	producer	{"cost_id": "0sc73etmxksyg", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480823225999732	cost.entered	2026-09-11 15:01:33.14569+00	914480733983141667	team	{"cost_id": "0sc73etq0h3rv", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480823369064126	idea.submitted	2026-09-14 11:39:57.162639+00	914480733766907596	customer	{"idea_id": "0sc73etr1cvew", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8qm0syc"}
914480823516229265	notification.added	2026-09-14 11:39:57.196872+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73etzmnv2h"}
914480823516229303	notification.added	2026-09-14 11:39:57.196872+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73etzn22b2"}
914480823516229341	notification.added	2026-09-14 11:39:57.196872+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73etznvfba"}
914480823553254121	idea.promised	2026-09-15 11:39:57.137709+00	914480733983141667	team	{"idea_id": "0sc73etr1cvew", "promise_id": "0sc73ev0sw65n", "customer_id": "0sc73c8qm0syc"}
914480823553852407	idea.assigned	2026-09-15 11:39:57.138302+00	914480733983141667	team	{"idea_id": "0sc73etr1cvew", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480823663402511	idea.status_changed	2026-09-17 11:39:57.144029+00	914480733995738435	team	{"idea_id": "0sc73etr1cvew", "to_status": "under_review", "customer_id": "0sc73c8qm0syc", "from_status": "submitted", "response_id": "0sc73ev38ccmv", "merged_into_id": null}
914480823792133371	notification.added	2026-09-17 11:39:57.174713+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ev7waygt"}
914480823986498328	order.stage_started	2026-09-17 11:39:57.17562+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5a4", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480824089435520	support.changed	2026-09-19 11:39:57.136852+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73etr1cvew", "customer_id": "0sc73c8p8f713"}
914480824089924229	support.mine_changed	2026-09-19 11:39:57.136852+00	914480733723511985	customer	{"idea_id": "0sc73etr1cvew", "user_id": "0sc73c7brek5h"}
914480824207527175	order.stage_photo_added	2026-09-20 11:25:33.146191+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "file_id": "0sc73dyv4nc5y", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5a4", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480824353805952	order.stage_finished	2026-09-20 11:39:57.153247+00	914480733938716524	producer	{"last": false, "job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5a4", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480824443073272	notification.added	2026-09-20 11:39:57.175046+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73evvdbwpq"}
914480824510136943	order.stage_started	2026-09-20 11:39:57.144671+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5c3", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480824564089126	support.changed	2026-09-23 11:39:57.135307+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73etr1cvew", "customer_id": "0sc73c8rn98bt"}
914480824564744393	support.mine_changed	2026-09-23 11:39:57.135307+00	914480733795065871	customer	{"idea_id": "0sc73etr1cvew", "user_id": "0sc73c7dwp80f"}
914480824656024022	idea.status_changed	2026-09-27 11:39:57.141234+00	914480733971026436	team	{"idea_id": "0sc73efnhsjw7", "to_status": "available", "customer_id": "0sc73c8p8f713", "from_status": "prototyping", "response_id": "0sc73ew15ac91", "merged_into_id": null}
914480824787354997	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ew5h59fn"}
914480824787355056	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ew5htq4r"}
914480824787355100	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ew5htw4b"}
914480824787355155	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ew5htw4w"}
914480824787355217	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ew5htw6q"}
914480824787355247	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ew5htw82"}
914480824787583138	notification.added	2026-09-27 11:39:57.172645+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ew5htw9x"}
914480824862804065	bid.opened	2026-09-28 11:39:57.144742+00	914480733795065871	customer	{"bid_id": "0sc73ew6smasm", "idea_id": null, "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480824961761074	notification.added	2026-09-28 11:39:57.168957+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ewarz61b"}
914480824962876095	notification.added	2026-09-28 11:39:57.168957+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ewasp44b"}
914480824963171445	notification.added	2026-09-28 11:39:57.168957+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ewasp44z"}
914480824963171458	notification.added	2026-09-28 11:39:57.168957+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ewasp46t"}
914480825022067788	order.stage_photo_added	2026-09-29 11:25:33.142099+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "file_id": "0sc73e3wdzt5x", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5c3", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480825083676571	idea.status_changed	2026-09-29 11:39:57.139372+00	914480733971026436	team	{"idea_id": "0sc73etr1cvew", "to_status": "planned", "customer_id": "0sc73c8qm0syc", "from_status": "under_review", "response_id": "0sc73ewe5ff6v", "merged_into_id": null}
914480825190243403	notification.added	2026-09-29 11:39:57.164091+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ewhmad0k"}
914480825190243414	notification.added	2026-09-29 11:39:57.164091+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ewhnxpzw"}
914480825190243447	notification.added	2026-09-29 11:39:57.164091+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ewhnxq10"}
914480825255951928	answer.given	2026-09-29 11:39:57.144434+00	914480733900985170	producer	{"kind": "counter", "bid_id": "0sc73ew6smasm", "answer_id": "0sc73ewjsw53j", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480825310278357	notification.added	2026-09-29 11:39:57.156945+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ewn4crec"}
914480826174593453	order.stage_finished	2026-09-29 11:39:57.335947+00	914480733938716524	producer	{"last": false, "job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5c3", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480826255626961	notification.added	2026-09-29 11:39:57.35488+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73exhdymnw"}
914480826305861718	order.stage_started	2026-09-29 11:39:57.141537+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cq", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480826405088644	answer.countered	2026-09-30 11:39:57.147878+00	914480733795065871	customer	{"side": "bid", "bid_id": "0sc73ew6smasm", "answer_id": "0sc73ewjsw53j", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480826467640291	notification.added	2026-09-30 11:39:57.162582+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73exqnke8w"}
914480826469315165	notification.added	2026-09-30 11:39:57.162582+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73exqnke9n"}
914480826494434517	comment.posted	2026-10-01 11:39:57.135462+00	914480733916477727	producer	{"idea_id": "0sc73etr1cvew", "parent_id": null, "comment_id": "0sc73exrdf3fa", "customer_id": null}
914480826549156028	notification.added	2026-10-01 11:39:57.148486+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ext1t40q"}
914480826549156089	notification.added	2026-10-01 11:39:57.148486+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ext1t42n"}
914480826549156105	notification.added	2026-10-01 11:39:57.148486+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ext1t43v"}
914480826549156134	notification.added	2026-10-01 11:39:57.148486+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ext1t45k"}
914480826623030350	answer.agreed	2026-10-02 11:25:33.147086+00	914480733900985170	producer	{"bid_id": "0sc73ew6smasm", "answer_id": "0sc73ewjsw53j", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480826678686632	notification.added	2026-10-02 11:25:33.160093+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73exy1dcwm"}
914480826775517457	order.placed	2026-10-02 11:39:57.152803+00	914480733795065871	customer	{"order_id": "0sc73exzgwm1z", "origin_id": "0sc73ew6smasm", "customer_id": "0sc73c8rn98bt", "origin_kind": "bid", "producer_id": "0sc73c7n10ym8"}
914480826837521488	answer.accepted	2026-10-02 11:39:57.167022+00	914480733795065871	customer	{"bid_id": "0sc73ew6smasm", "order_id": "0sc73exzgwm1z", "answer_id": "0sc73ewjsw53j", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480826838148146	bid.awarded	2026-10-02 11:39:57.167781+00	914480733795065871	customer	{"bid_id": "0sc73ew6smasm", "idea_id": null, "order_id": "0sc73exzgwm1z", "answer_id": "0sc73ewjsw53j", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "prototype_id": "0sc73ek1n87k2"}
914480826875620038	order.job_opened	2026-10-02 11:39:57.176357+00	\N	system	{"job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480826976803153	notification.added	2026-10-02 11:39:57.200353+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73ey6sex8s"}
914480826977064621	notification.added	2026-10-02 11:39:57.200353+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ey6sexa8"}
914480826977064649	notification.added	2026-10-02 11:39:57.200353+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73ey6sexb3"}
914480827019026028	notification.added	2026-10-02 11:39:57.210411+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ey84ra11"}
914480827019026051	notification.added	2026-10-02 11:39:57.210411+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ey85sm33"}
914480827069088417	notification.added	2026-10-02 11:39:57.222801+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73ey9ngeqc"}
914480827069088439	notification.added	2026-10-02 11:39:57.222801+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ey9nger6"}
914480827069088477	notification.added	2026-10-02 11:39:57.222801+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73ey9nnt7t"}
914480827114890943	order.address_given	2026-10-02 11:54:21.139369+00	914480733795065871	customer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480827172959395	notification.added	2026-10-02 11:54:21.153545+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73eycrsd3j"}
914480827173284399	notification.added	2026-10-02 11:54:21.153545+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eycrsd3q"}
914480827214508516	cost.entered	2026-10-02 14:03:57.138982+00	914480733900985170	producer	{"cost_id": "0sc73eydrw5t3", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480827253127837	cost.entered	2026-10-02 14:18:21.137077+00	914480733900985170	producer	{"cost_id": "0sc73eyf031m7", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480827295197422	cost.entered	2026-10-02 14:32:45.138551+00	914480733900985170	producer	{"cost_id": "0sc73eyg42wmz", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480827328413326	cost.entered	2026-10-02 14:47:09.137262+00	914480733983141667	team	{"cost_id": "0sc73eyh83qtv", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480827356684855	comment.posted	2026-10-04 11:39:57.135561+00	914480733723511985	customer	{"idea_id": "0sc73etr1cvew", "parent_id": null, "comment_id": "0sc73eyj4231d", "customer_id": "0sc73c8p8f713"}
914480827429272286	notification.added	2026-10-04 11:39:57.152947+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eymc4dhg"}
914480827429272291	notification.added	2026-10-04 11:39:57.152947+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eymd7emq"}
914480827429440214	notification.added	2026-10-04 11:39:57.152947+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eymd7end"}
914480827429440270	notification.added	2026-10-04 11:39:57.152947+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eymd7ept"}
914480827461932302	comment.posted	2026-10-04 23:39:57.136051+00	914480733995738435	team	{"idea_id": "0sc73etr1cvew", "parent_id": "0sc73eyj4231d", "comment_id": "0sc73eyn8t4bd", "customer_id": null}
914480827533716715	notification.added	2026-10-04 23:39:57.153851+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73eyqdsvm6"}
914480827533716718	notification.added	2026-10-04 23:39:57.153851+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eyqdsvn2"}
914480827534821918	notification.added	2026-10-04 23:39:57.153851+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eyqdwxnt"}
914480827534821954	notification.added	2026-10-04 23:39:57.153851+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73eyqdwxqr"}
914480827538601720	notification.added	2026-10-04 23:39:57.153851+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eyqdwxs7"}
914480827668915769	idea.submitted	2026-10-07 11:39:57.159126+00	914480733766907596	customer	{"idea_id": "0sc73eyrh2x7t", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8qm0syc"}
914480827815947086	notification.added	2026-10-07 11:39:57.194321+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73eyzr9wdw"}
914480827815947141	notification.added	2026-10-07 11:39:57.194321+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73eyzr9wek"}
914480827815947182	notification.added	2026-10-07 11:39:57.194321+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73eyzsqhrw"}
914480827882606855	bid.opened	2026-10-07 11:39:57.144969+00	914480733824747018	customer	{"bid_id": "0sc73ez10ykab", "idea_id": null, "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480827969601505	notification.added	2026-10-07 11:39:57.165334+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ez49sang"}
914480827970698595	notification.added	2026-10-07 11:39:57.165334+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ez49sap1"}
914480827970698655	notification.added	2026-10-07 11:39:57.165334+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ez49saq1"}
914480827970698668	notification.added	2026-10-07 11:39:57.165334+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ez49sarx"}
914480828028403485	order.stage_photo_added	2026-10-08 11:25:33.143064+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "file_id": "0sc73ebjrptt1", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cq", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480828086880452	idea.promised	2026-10-08 11:39:57.136978+00	914480733983141667	team	{"idea_id": "0sc73eyrh2x7t", "promise_id": "0sc73ez7w45yd", "customer_id": "0sc73c8qm0syc"}
914480828087944770	idea.assigned	2026-10-08 11:39:57.137491+00	914480733983141667	team	{"idea_id": "0sc73eyrh2x7t", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480828138218692	support.changed	2026-10-08 11:39:57.135175+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73eyrh2x7t", "customer_id": "0sc73c8rn98bt"}
914480828138218722	support.mine_changed	2026-10-08 11:39:57.135175+00	914480733795065871	customer	{"idea_id": "0sc73eyrh2x7t", "user_id": "0sc73c7dwp80f"}
914480828234717071	answer.given	2026-10-08 11:39:57.144369+00	914480733900985170	producer	{"kind": "accept", "bid_id": "0sc73ez10ykab", "answer_id": "0sc73ezbh5fr3", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480828317396264	notification.added	2026-10-08 11:39:57.163949+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ezer8sg6"}
914480828318373824	notification.added	2026-10-08 11:39:57.163949+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ezescrng"}
914480828318531484	notification.added	2026-10-08 11:39:57.163949+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ezescrq5"}
914480828385933906	order.stage_finished	2026-10-08 11:39:57.144935+00	914480733938716524	producer	{"last": false, "job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cq", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480828453039651	notification.added	2026-10-08 11:39:57.160577+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ezjwrshx"}
914480828502643929	order.stage_started	2026-10-08 11:39:57.141909+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cw", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480828573655598	order.stage_photo_added	2026-10-09 11:25:33.141095+00	914480733938716524	producer	{"job_id": "0sc73esx5v9aq", "file_id": "0sc73ea10ngj7", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cw", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480828619998064	support.changed	2026-10-09 11:39:57.13513+00	914480733824747018	customer	{"how": "given", "idea_id": "0sc73etr1cvew", "customer_id": "0sc73c8tgqsqm"}
914480828620743861	support.mine_changed	2026-10-09 11:39:57.13513+00	914480733824747018	customer	{"idea_id": "0sc73etr1cvew", "user_id": "0sc73c7es01ga"}
914480828670679569	comment.posted	2026-10-09 11:39:57.133897+00	914480733983141667	team	{"idea_id": "0sc73eyrh2x7t", "parent_id": null, "comment_id": "0sc73ezs93pm0", "customer_id": null}
914480828713044029	notification.added	2026-10-09 11:39:57.144155+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73eztnh1zj"}
914480828713126937	notification.added	2026-10-09 11:39:57.144155+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73eztnh20w"}
914480828796363544	order.placed	2026-10-09 11:39:57.149522+00	914480733824747018	customer	{"order_id": "0sc73ezw5jbb5", "origin_id": "0sc73ez10ykab", "customer_id": "0sc73c8tgqsqm", "origin_kind": "bid", "producer_id": "0sc73c7n10ym8"}
914480828837940370	answer.accepted	2026-10-09 11:39:57.159437+00	914480733824747018	customer	{"bid_id": "0sc73ez10ykab", "order_id": "0sc73ezw5jbb5", "answer_id": "0sc73ezbh5fr3", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480828842251952	bid.awarded	2026-10-09 11:39:57.159902+00	914480733824747018	customer	{"bid_id": "0sc73ez10ykab", "idea_id": null, "order_id": "0sc73ezw5jbb5", "answer_id": "0sc73ezbh5fr3", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "prototype_id": "0sc73ek1n87k2"}
914480828871194875	order.job_opened	2026-10-09 11:39:57.167136+00	\N	system	{"job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480828951175179	notification.added	2026-10-09 11:39:57.186514+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f01r2dbr"}
914480828952438296	notification.added	2026-10-09 11:39:57.186514+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f01rhns3"}
914480828952438345	notification.added	2026-10-09 11:39:57.186514+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f01rhrxp"}
914480828988439091	notification.added	2026-10-09 11:39:57.195071+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73f02s4th3"}
914480828990353052	notification.added	2026-10-09 11:39:57.195071+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73f02s4thj"}
914480829057038814	notification.added	2026-10-09 11:39:57.211079+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f04s2ffb"}
914480829057038841	notification.added	2026-10-09 11:39:57.211079+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73f04s2ffx"}
914480829057038879	notification.added	2026-10-09 11:39:57.211079+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f04shevm"}
914480829057038938	notification.added	2026-10-09 11:39:57.211079+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f04shex1"}
914480829057152299	notification.added	2026-10-09 11:39:57.211079+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f04sheye"}
914480829116118761	order.stage_started	2026-10-09 11:39:57.142202+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3ndkvt", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480829219477739	order.progressed	2026-10-09 11:39:57.151153+00	914480733938716524	producer	{"counts": {"produced": 1}, "line_id": "0sc73esnhspbq", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480829236364555	order.stage_finished	2026-10-09 11:39:57.154917+00	914480733938716524	producer	{"last": true, "job_id": "0sc73esx5v9aq", "order_id": "0sc73esmgtv1v", "stage_id": "0sc73esxsp5cw", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480829342584504	notification.added	2026-10-09 11:39:57.180515+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f0ddp4zc"}
914480829421659463	cost.entered	2026-10-09 11:39:57.148018+00	914480733938716524	producer	{"cost_id": "0sc73etgmjsz6", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480829538876764	order.address_given	2026-10-09 11:54:21.149659+00	914480733824747018	customer	{"order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480829623477362	notification.added	2026-10-09 11:54:21.169142+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73f0nns3hn"}
914480829623477389	notification.added	2026-10-09 11:54:21.169142+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73f0nns3jp"}
914480829673796532	cost.entered	2026-10-09 11:54:21.140541+00	914480733938716524	producer	{"cost_id": "0sc73etj92q2v", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480829730984442	cost.entered	2026-10-09 12:08:45.140748+00	914480733938716524	producer	{"cost_id": "0sc73etkgzqfr", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480829786497562	cost.entered	2026-10-09 12:23:09.140407+00	914480733938716524	producer	{"cost_id": "0sc73etmxksyg", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480829829108611	cost.entered	2026-10-09 12:37:33.137039+00	914480733983141667	team	{"cost_id": "0sc73etq0h3rv", "order_id": "0sc73esmgtv1v", "producer_id": "0sc73c8hmckd5"}
914480829891880397	cost.entered	2026-10-09 14:03:57.141845+00	914480733900985170	producer	{"cost_id": "0sc73f0xm1sgx", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480829937198341	cost.entered	2026-10-09 14:18:21.138674+00	914480733900985170	producer	{"cost_id": "0sc73f0yxa0cv", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480829975063284	cost.entered	2026-10-09 14:32:45.138547+00	914480733900985170	producer	{"cost_id": "0sc73f104r4hv", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480830016004392	cost.entered	2026-10-09 14:47:09.138033+00	914480733900985170	producer	{"cost_id": "0sc73f11c5e8v", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480830051301588	cost.entered	2026-10-09 15:01:33.136751+00	914480733983141667	team	{"cost_id": "0sc73f12dp3vy", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480830172292900	shipment.made	2026-10-10 10:56:45.157669+00	914480733938716524	producer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480830390745880	shipment.moved	2026-10-10 11:11:09.160425+00	914480733938716524	producer	{"status": "packed", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480830537592860	order.progressed	2026-10-10 11:25:33.152864+00	914480733938716524	producer	{"counts": {"shipped": 1}, "line_id": "0sc73esnhspbq", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480830544583170	order.shipped	2026-10-10 11:25:33.154847+00	914480733938716524	producer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480830570454931	shipment.moved	2026-10-10 11:25:33.160399+00	914480733938716524	producer	{"status": "handed_over", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480830684775454	notification.added	2026-10-10 11:25:33.187707+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f1ndxgz9"}
914480830760274247	shipment.moved	2026-10-10 11:39:57.146817+00	914480733938716524	producer	{"status": "in_transit", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480830788644472	shipment.tracked	2026-10-10 11:39:57.153615+00	914480733938716524	producer	{"code": "in_transit", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480830869077914	notification.added	2026-10-10 11:39:57.173228+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f1txnzwd"}
914480830902509721	support.changed	2026-10-11 11:39:57.135676+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73etr1cvew", "customer_id": "0sc73c8shthh6"}
914480830902532577	support.mine_changed	2026-10-11 11:39:57.135676+00	914480733808438754	customer	{"idea_id": "0sc73etr1cvew", "user_id": "0sc73c7e9ebf2"}
914480831003006671	order.stage_photo_added	2026-10-12 11:25:33.14274+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "file_id": "0sc73dz5mqha9", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3ndkvt", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480831052473080	comment.posted	2026-10-12 11:39:57.135489+00	914480733958899136	producer	{"idea_id": "0sc73eyrh2x7t", "parent_id": null, "comment_id": "0sc73f208k8bx", "customer_id": null}
914480831127532438	notification.added	2026-10-12 11:39:57.153161+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f22hxda7"}
914480831127703045	notification.added	2026-10-12 11:39:57.153161+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f22hxda8"}
914480831129123472	notification.added	2026-10-12 11:39:57.153161+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f22hxdac"}
914480831204288150	order.stage_finished	2026-10-12 11:39:57.146006+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3ndkvt", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480831287050456	notification.added	2026-10-12 11:39:57.166118+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f2798vm1"}
914480836191699544	notification.added	2026-10-28 11:39:57.203294+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f6s9damh"}
914480831350951410	order.stage_started	2026-10-12 11:39:57.14381+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sb5vz", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480831426767665	shipment.tracked	2026-10-13 11:39:57.141979+00	914480733938716524	producer	{"code": "in_transit", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480831513980888	idea.status_changed	2026-10-14 11:39:57.143361+00	914480733983141667	team	{"idea_id": "0sc73etr1cvew", "to_status": "prototyping", "customer_id": "0sc73c8qm0syc", "from_status": "planned", "response_id": "0sc73f2dc5k15", "merged_into_id": null}
914480831651806424	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f2j5tmd1"}
914480831657783288	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f2j5tmem"}
914480831657897987	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f2j5tmg8"}
914480831657898002	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73f2j5tmh8"}
914480831657898061	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f2j5wsxv"}
914480831657898069	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73f2j5wsyt"}
914480831657898099	notification.added	2026-10-14 11:39:57.17698+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f2j5ydvv"}
914480831745278353	bid.opened	2026-10-14 11:39:57.147969+00	914480733795065871	customer	{"bid_id": "0sc73f2kwgsfq", "idea_id": null, "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480831836246274	notification.added	2026-10-14 11:39:57.169946+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73f2qnpx12"}
914480831837482702	notification.added	2026-10-14 11:39:57.169946+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73f2qnpx2n"}
914480831967704201	order.progressed	2026-10-14 11:39:57.158887+00	914480733938716524	producer	{"counts": {"delivered": 1}, "line_id": "0sc73esnhspbq", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480831975513363	order.delivered	2026-10-14 11:39:57.161195+00	914480733938716524	producer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480832000697954	shipment.delivered	2026-10-14 11:39:57.166876+00	914480733938716524	producer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480832000697983	shipment.tracked	2026-10-14 11:39:57.167497+00	914480733938716524	producer	{"code": "delivered", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480832152422947	order.job_changed	2026-10-14 11:39:57.202804+00	\N	system	{"job_id": "0sc73esx5v9aq", "status": "done", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480832249069649	notification.added	2026-10-14 11:39:57.226458+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f341fx48"}
914480832249069661	notification.added	2026-10-14 11:39:57.226458+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73f341r00k"}
914480832379112389	shipment.confirmed	2026-10-14 18:51:57.154255+00	914480733723511985	customer	{"order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5", "shipment_id": "0sc73f1598wcs"}
914480832453817656	order.state_changed	2026-10-14 18:51:57.172028+00	\N	system	{"status": "closed", "order_id": "0sc73esmgtv1v", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480832571956194	notification.added	2026-10-14 18:51:57.199839+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73f3dnnpxm"}
914480832571956206	notification.added	2026-10-14 18:51:57.199839+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73f3dnnpyp"}
914480832659100750	notification.added	2026-10-14 18:51:57.220801+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73f3g55h0n"}
914480832659100814	notification.added	2026-10-14 18:51:57.220801+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73f3g5b85c"}
914480832659386459	notification.added	2026-10-14 18:51:57.220801+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73f3g5b879"}
914480832689564317	support.changed	2026-10-15 11:39:57.134985+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73eyrh2x7t", "customer_id": "0sc73c8p8f713"}
914480832689668872	support.mine_changed	2026-10-15 11:39:57.134985+00	914480733723511985	customer	{"idea_id": "0sc73eyrh2x7t", "user_id": "0sc73c7brek5h"}
914480832802391121	answer.given	2026-10-16 11:39:57.147153+00	914480733938716524	producer	{"kind": "counter", "bid_id": "0sc73f2kwgsfq", "answer_id": "0sc73f3kg97dg", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c8hmckd5"}
914480832857447621	notification.added	2026-10-16 11:39:57.160269+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f3p5y74z"}
914480832922849972	order.stage_started	2026-10-17 11:39:57.144934+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxe9", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480832999045525	order.stage_photo_added	2026-10-19 11:25:33.142037+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "file_id": "0sc73e3bxd5yq", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sb5vz", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480833061075374	support.changed	2026-10-19 11:39:57.137047+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73eyrh2x7t", "customer_id": "0sc73c8shthh6"}
914480833062491236	support.mine_changed	2026-10-19 11:39:57.137047+00	914480733808438754	customer	{"idea_id": "0sc73eyrh2x7t", "user_id": "0sc73c7e9ebf2"}
914480833187723446	order.stage_finished	2026-10-19 11:39:57.147568+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sb5vz", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480833258527201	notification.added	2026-10-19 11:39:57.16467+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f420fxym"}
914480833313345619	order.stage_started	2026-10-19 11:39:57.141987+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk976", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480833385268153	order.stage_photo_added	2026-10-21 11:25:33.141671+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "file_id": "0sc73dz5mqha9", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxe9", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480833484958042	order.stage_finished	2026-10-21 11:39:57.147088+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxe9", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480833590035497	notification.added	2026-10-21 11:39:57.171858+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f4bxg10f"}
914480833591142982	notification.added	2026-10-21 11:39:57.171858+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f4bxg11c"}
914480833591466540	notification.added	2026-10-21 11:39:57.171858+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73f4bxn13s"}
914480833661869746	order.stage_started	2026-10-21 11:39:57.145514+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxfv", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480833875194153	idea.submitted	2026-10-23 11:39:57.17381+00	914480733824747018	customer	{"idea_id": "0sc73f4g0grg1", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8tgqsqm"}
914480834093490898	notification.added	2026-10-23 11:39:57.225847+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f4txh7qr"}
914480834093745278	notification.added	2026-10-23 11:39:57.225847+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f4txh7r6"}
914480834093745285	notification.added	2026-10-23 11:39:57.225847+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f4txh7r8"}
914480834169555767	idea.promised	2026-10-24 11:39:57.143393+00	914480733971026436	team	{"idea_id": "0sc73f4g0grg1", "promise_id": "0sc73f4x588b4", "customer_id": "0sc73c8tgqsqm"}
914480834177614140	idea.assigned	2026-10-24 11:39:57.144591+00	914480733971026436	team	{"idea_id": "0sc73f4g0grg1", "owner_id": "0sc73c7k4g4g4", "customer_id": null}
914480834291942974	support.changed	2026-10-24 11:39:57.138251+00	914480733857321617	customer	{"how": "given", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8tgqsqm"}
914480834291943037	support.mine_changed	2026-10-24 11:39:57.138251+00	914480733857321617	customer	{"idea_id": "0sc73f4g0grg1", "user_id": "0sc73c7fr24mh"}
914480834374092801	comment.posted	2026-10-24 11:39:57.137284+00	914480733857321617	customer	{"idea_id": "0sc73f4g0grg1", "parent_id": null, "comment_id": "0sc73f5350dv0", "customer_id": "0sc73c8tgqsqm"}
914480834467025378	notification.added	2026-10-24 11:39:57.159157+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f5600j83"}
914480834467025415	notification.added	2026-10-24 11:39:57.159157+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f5602rkx"}
914480834664235506	idea.submitted	2026-10-25 11:39:57.174358+00	914480733808438754	customer	{"idea_id": "0sc73f57gb7b2", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8shthh6"}
914480834873959175	notification.added	2026-10-25 11:39:57.223514+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f5j4nv6w"}
914480834874752000	notification.added	2026-10-25 11:39:57.223514+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f5j4nv70"}
914480834874752046	notification.added	2026-10-25 11:39:57.223514+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f5j4p7j1"}
914480834911682028	comment.posted	2026-10-25 11:39:57.135529+00	914480733983141667	team	{"idea_id": "0sc73f4g0grg1", "parent_id": "0sc73f5350dv0", "comment_id": "0sc73f5k9a1mb", "customer_id": null}
914480834996302458	notification.added	2026-10-25 11:39:57.155447+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f5nr0rh4"}
914480834996302510	notification.added	2026-10-25 11:39:57.155447+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f5nshge6"}
914480834996302525	notification.added	2026-10-25 11:39:57.155447+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f5nshgex"}
914480835032402883	comment.posted	2026-10-25 16:27:57.137496+00	914480733857321617	customer	{"idea_id": "0sc73f4g0grg1", "parent_id": "0sc73f5350dv0", "comment_id": "0sc73f5pwfy3s", "customer_id": "0sc73c8tgqsqm"}
914480835105561110	notification.added	2026-10-25 16:27:57.154638+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f5s47f45"}
914480835105561115	notification.added	2026-10-25 16:27:57.154638+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f5s5x6gc"}
914480835105561151	notification.added	2026-10-25 16:27:57.154638+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f5s5x6gg"}
914480835155058204	idea.promised	2026-10-26 11:39:57.138863+00	914480733971026436	team	{"idea_id": "0sc73f57gb7b2", "promise_id": "0sc73f5thb99a", "customer_id": "0sc73c8shthh6"}
914480835155058215	idea.assigned	2026-10-26 11:39:57.139415+00	914480733971026436	team	{"idea_id": "0sc73f57gb7b2", "owner_id": "0sc73c7k4g4g4", "customer_id": null}
914480835218833816	support.changed	2026-10-26 11:39:57.135616+00	914480733857321617	customer	{"how": "given", "idea_id": "0sc73f57gb7b2", "customer_id": "0sc73c8tgqsqm"}
914480835218833874	support.mine_changed	2026-10-26 11:39:57.135616+00	914480733857321617	customer	{"idea_id": "0sc73f57gb7b2", "user_id": "0sc73c7fr24mh"}
914480835294264648	comment.posted	2026-10-26 11:39:57.135266+00	914480733766907596	customer	{"idea_id": "0sc73f57gb7b2", "parent_id": null, "comment_id": "0sc73f5ymkavq", "customer_id": "0sc73c8qm0syc"}
914480835357165659	notification.added	2026-10-26 11:39:57.150507+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73f60mp18z"}
914480835357165688	notification.added	2026-10-26 11:39:57.150507+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f60nqexk"}
914480835357165695	notification.added	2026-10-26 11:39:57.150507+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f60nvj2q"}
914480835420207532	idea.status_changed	2026-10-26 11:39:57.14241+00	914480733971026436	team	{"idea_id": "0sc73f4g0grg1", "to_status": "under_review", "customer_id": "0sc73c8tgqsqm", "from_status": "submitted", "response_id": "0sc73f61sk9eg", "merged_into_id": null}
914480835558579721	notification.added	2026-10-26 11:39:57.176213+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f66n0nc6"}
914480835558579768	notification.added	2026-10-26 11:39:57.176213+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f66ny7db"}
914480835558579779	notification.added	2026-10-26 11:39:57.176213+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73f66ny7dw"}
914480835558579834	notification.added	2026-10-26 11:39:57.176213+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f66ny7eq"}
914480835596165105	comment.posted	2026-10-26 23:39:57.135395+00	914480733808438754	customer	{"idea_id": "0sc73f57gb7b2", "parent_id": "0sc73f5ymkavq", "comment_id": "0sc73f67hbw5b", "customer_id": "0sc73c8shthh6"}
914480835666949294	notification.added	2026-10-26 23:39:57.152693+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f69sfntr"}
914480835666949356	notification.added	2026-10-26 23:39:57.152693+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f69sn7we"}
914480835667042920	notification.added	2026-10-26 23:39:57.152693+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f69sn7xx"}
914480835738162988	order.stage_photo_added	2026-10-28 11:25:33.144727+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "file_id": "0sc73ed8hdgf9", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk976", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480835792850361	comment.posted	2026-10-28 11:39:57.136102+00	914480733938716524	producer	{"idea_id": "0sc73f57gb7b2", "parent_id": "0sc73f5ymkavq", "comment_id": "0sc73f6dh7n15", "customer_id": null}
914480835876228472	notification.added	2026-10-28 11:39:57.155544+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f6g0t3td"}
914480835876228479	notification.added	2026-10-28 11:39:57.155544+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73f6g1achn"}
914480835876914658	notification.added	2026-10-28 11:39:57.155544+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f6g1acjj"}
914480835876914710	notification.added	2026-10-28 11:39:57.155544+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f6g1acmh"}
914480836009677898	idea.submitted	2026-10-28 11:39:57.159825+00	914480733766907596	customer	{"idea_id": "0sc73f6h4j5fx", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8qm0syc"}
914480836191699516	notification.added	2026-10-28 11:39:57.203294+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f6s9dak6"}
914480836191861536	notification.added	2026-10-28 11:39:57.203294+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f6s9dan0"}
914480836287094463	order.stage_finished	2026-10-28 11:39:57.149223+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk976", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480836367940348	notification.added	2026-10-28 11:39:57.168873+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f6yssypq"}
914480836433507252	order.stage_started	2026-10-28 11:39:57.144428+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk982", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480836513864586	order.stage_photo_added	2026-10-29 11:25:33.142798+00	914480733900985170	producer	{"job_id": "0sc73ey3gv0eb", "file_id": "0sc73e8hwmwep", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk982", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480836605855550	idea.status_changed	2026-10-29 11:39:57.144195+00	914480733971026436	team	{"idea_id": "0sc73f57gb7b2", "to_status": "under_review", "customer_id": "0sc73c8shthh6", "from_status": "submitted", "response_id": "0sc73f750ck1v", "merged_into_id": null}
914480836769299189	notification.added	2026-10-29 11:39:57.183312+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f7anctfp"}
914480836769299241	notification.added	2026-10-29 11:39:57.183312+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73f7anctg2"}
914480836770514529	notification.added	2026-10-29 11:39:57.183312+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f7anctj1"}
914480836770514573	notification.added	2026-10-29 11:39:57.183312+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73f7anctkk"}
914480836810755442	support.changed	2026-10-29 11:39:57.137673+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8rn98bt"}
914480836811834234	support.mine_changed	2026-10-29 11:39:57.137673+00	914480733795065871	customer	{"idea_id": "0sc73f4g0grg1", "user_id": "0sc73c7dwp80f"}
914480836886687893	comment.posted	2026-10-29 11:39:57.135258+00	914480733795065871	customer	{"idea_id": "0sc73f4g0grg1", "parent_id": null, "comment_id": "0sc73f7e4n77x", "customer_id": "0sc73c8rn98bt"}
914480836954172414	notification.added	2026-10-29 11:39:57.151411+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73f7g59p01"}
914480836954172459	notification.added	2026-10-29 11:39:57.151411+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73f7g59p1d"}
914480836954172487	notification.added	2026-10-29 11:39:57.151411+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f7g59p2q"}
914480836954227430	notification.added	2026-10-29 11:39:57.151411+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f7g5pc7f"}
914480837008166341	idea.promised	2026-10-29 11:39:57.13895+00	914480733983141667	team	{"idea_id": "0sc73f6h4j5fx", "promise_id": "0sc73f7hr1jb4", "customer_id": "0sc73c8qm0syc"}
914480837009114535	idea.assigned	2026-10-29 11:39:57.139636+00	914480733983141667	team	{"idea_id": "0sc73f6h4j5fx", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480837126278986	bid.opened	2026-10-29 11:39:57.146008+00	914480733766907596	customer	{"bid_id": "0sc73f7m8jxf3", "idea_id": null, "customer_id": "0sc73c8qm0syc", "prototype_id": "0sc73ek1n87k2"}
914480837251700851	notification.added	2026-10-29 11:39:57.175928+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73f7s1znvt"}
914480837252270879	notification.added	2026-10-29 11:39:57.175928+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73f7s1znx8"}
914480837252270882	notification.added	2026-10-29 11:39:57.175928+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73f7s1znyb"}
914480837253060823	notification.added	2026-10-29 11:39:57.175928+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73f7s1znzk"}
914480837382184949	order.progressed	2026-10-29 11:39:57.15867+00	914480733900985170	producer	{"counts": {"produced": 1}, "line_id": "0sc73exzx7jb0", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480837398896857	order.stage_finished	2026-10-29 11:39:57.162463+00	914480733900985170	producer	{"last": true, "job_id": "0sc73ey3gv0eb", "order_id": "0sc73exzgwm1z", "stage_id": "0sc73ey3sk982", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480837533214321	notification.added	2026-10-29 11:39:57.194495+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f81cczvn"}
914480837591922565	cost.entered	2026-10-29 11:39:57.142388+00	914480733900985170	producer	{"cost_id": "0sc73eydrw5t3", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480837653695365	cost.entered	2026-10-29 11:54:21.141275+00	914480733900985170	producer	{"cost_id": "0sc73eyf031m7", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480837721856216	cost.entered	2026-10-29 12:08:45.141992+00	914480733900985170	producer	{"cost_id": "0sc73eyg42wmz", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480837764347231	cost.entered	2026-10-29 12:23:09.136361+00	914480733983141667	team	{"cost_id": "0sc73eyh83qtv", "order_id": "0sc73exzgwm1z", "producer_id": "0sc73c7n10ym8"}
914480837800818215	note.posted	2026-10-29 23:39:57.135993+00	914480733971026436	team	{"idea_id": "0sc73f57gb7b2", "parent_id": null, "comment_id": "0sc73f89g9xgw", "customer_id": null}
914480837930573264	shipment.made	2026-10-30 10:56:45.149124+00	914480733900985170	producer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480838040212724	shipment.moved	2026-10-30 11:11:09.146102+00	914480733900985170	producer	{"status": "packed", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480838196299291	order.progressed	2026-10-30 11:25:33.153971+00	914480733900985170	producer	{"counts": {"shipped": 1}, "line_id": "0sc73exzx7jb0", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480838203793564	order.shipped	2026-10-30 11:25:33.155809+00	914480733900985170	producer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480838226054421	shipment.moved	2026-10-30 11:25:33.160344+00	914480733900985170	producer	{"status": "handed_over", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480838330245570	notification.added	2026-10-30 11:25:33.185083+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f8s4388x"}
914480838451088596	idea.submitted	2026-10-30 11:39:57.158057+00	914480733723511985	customer	{"idea_id": "0sc73f8swbynz", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8p8f713"}
914480838594563780	notification.added	2026-10-30 11:39:57.192401+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73f9115z8z"}
914480838594563820	notification.added	2026-10-30 11:39:57.192401+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73f9115z98"}
914480838594563822	notification.added	2026-10-30 11:39:57.192401+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73f911an5c"}
914480838677543906	shipment.moved	2026-10-30 11:39:57.147066+00	914480733900985170	producer	{"status": "in_transit", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480838715763885	shipment.tracked	2026-10-30 11:39:57.155654+00	914480733900985170	producer	{"code": "in_transit", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480838888333450	notification.added	2026-10-30 11:39:57.197001+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73f99xe83k"}
914480839059686733	answer.given	2026-10-30 23:39:57.166711+00	914480733938716524	producer	{"kind": "counter", "bid_id": "0sc73f7m8jxf3", "answer_id": "0sc73f9d17z86", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480839202179891	notification.added	2026-10-30 23:39:57.200306+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73f9k4517d"}
914480839260949218	support.changed	2026-10-31 11:39:57.137986+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73f57gb7b2", "customer_id": "0sc73c8rn98bt"}
914480839261719785	support.mine_changed	2026-10-31 11:39:57.137986+00	914480733795065871	customer	{"idea_id": "0sc73f57gb7b2", "user_id": "0sc73c7dwp80f"}
914480839408002653	support.changed	2026-10-31 11:39:57.138518+00	914480733824747018	customer	{"how": "given", "idea_id": "0sc73f6h4j5fx", "customer_id": "0sc73c8tgqsqm"}
914480839408281405	support.mine_changed	2026-10-31 11:39:57.138518+00	914480733824747018	customer	{"idea_id": "0sc73f6h4j5fx", "user_id": "0sc73c7es01ga"}
914480839546241750	comment.posted	2026-10-31 11:39:57.137611+00	914480733824747018	customer	{"idea_id": "0sc73f6h4j5fx", "parent_id": null, "comment_id": "0sc73f9xcq4hh", "customer_id": "0sc73c8tgqsqm"}
914480839689615779	notification.added	2026-10-31 11:39:57.171626+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fa1n8mny"}
914480839689869243	notification.added	2026-10-31 11:39:57.171626+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fa1n8mqr"}
914480839769208487	idea.promised	2026-10-31 11:39:57.144656+00	914480733971026436	team	{"idea_id": "0sc73f8swbynz", "promise_id": "0sc73fa405gpw", "customer_id": "0sc73c8p8f713"}
914480839773460365	idea.assigned	2026-10-31 11:39:57.145967+00	914480733971026436	team	{"idea_id": "0sc73f8swbynz", "owner_id": "0sc73c7k4g4g4", "customer_id": null}
914480839890623436	support.changed	2026-11-01 11:39:57.137257+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73f57gb7b2", "customer_id": "0sc73c8p8f713"}
914480839890693706	support.mine_changed	2026-11-01 11:39:57.137257+00	914480733723511985	customer	{"idea_id": "0sc73f57gb7b2", "user_id": "0sc73c7brek5h"}
914480840015729732	support.changed	2026-11-01 11:39:57.137747+00	914480733766907596	customer	{"how": "given", "idea_id": "0sc73f8swbynz", "customer_id": "0sc73c8qm0syc"}
914480840016760933	support.mine_changed	2026-11-01 11:39:57.137747+00	914480733766907596	customer	{"idea_id": "0sc73f8swbynz", "user_id": "0sc73c7d1txpc"}
914480840229341143	answer.countered	2026-11-01 11:39:57.158267+00	914480733766907596	customer	{"side": "bid", "bid_id": "0sc73f7m8jxf3", "answer_id": "0sc73f9d17z86", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480840348013246	notification.added	2026-11-01 11:39:57.186609+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fancas88"}
914480840348119168	notification.added	2026-11-01 11:39:57.186609+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fand9yyv"}
914480840435364875	order.stage_photo_added	2026-11-02 11:25:33.147821+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "file_id": "0sc73e3bxd5yq", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxfv", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480840616658387	idea.submitted	2026-11-02 11:39:57.162406+00	914480733795065871	customer	{"idea_id": "0sc73fat1rzdy", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8rn98bt"}
914480840804766345	notification.added	2026-11-02 11:39:57.206825+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fb2x0fy9"}
914480840805334706	notification.added	2026-11-02 11:39:57.206825+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fb2xkjdn"}
914480840805334746	notification.added	2026-11-02 11:39:57.206825+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fb2xyzc7"}
914480840884901290	idea.status_changed	2026-11-02 11:39:57.146454+00	914480733983141667	team	{"idea_id": "0sc73f6h4j5fx", "to_status": "under_review", "customer_id": "0sc73c8qm0syc", "from_status": "submitted", "response_id": "0sc73fb4gn4x4", "merged_into_id": null}
914480841068346753	notification.added	2026-11-02 11:39:57.190699+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fbarx87c"}
914480841068346789	notification.added	2026-11-02 11:39:57.190699+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fbas0gp4"}
914480841170382705	order.stage_finished	2026-11-02 11:39:57.152621+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxfv", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480841298941962	notification.added	2026-11-02 11:39:57.183746+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fbhmzfqz"}
914480841300556513	notification.added	2026-11-02 11:39:57.183746+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fbhmzfs9"}
914480841300556555	notification.added	2026-11-02 11:39:57.183746+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fbhnq2mt"}
914480841395471465	order.stage_started	2026-11-02 11:39:57.148305+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxge", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480841504447642	shipment.tracked	2026-11-02 23:39:57.146309+00	914480733900985170	producer	{"code": "in_transit", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480841602246698	idea.promised	2026-11-03 11:39:57.139705+00	914480733983141667	team	{"idea_id": "0sc73fat1rzdy", "promise_id": "0sc73fbtmpjn2", "customer_id": "0sc73c8rn98bt"}
914480841605459606	idea.assigned	2026-11-03 11:39:57.140861+00	914480733983141667	team	{"idea_id": "0sc73fat1rzdy", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480841693673382	support.changed	2026-11-03 11:39:57.135182+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8p8f713"}
914480841693673412	support.mine_changed	2026-11-03 11:39:57.135182+00	914480733723511985	customer	{"idea_id": "0sc73f4g0grg1", "user_id": "0sc73c7brek5h"}
914480841752732345	comment.posted	2026-11-03 11:39:57.134943+00	914480733938716524	producer	{"idea_id": "0sc73f6h4j5fx", "parent_id": null, "comment_id": "0sc73fbz94rmh", "customer_id": null}
914480841811523262	notification.added	2026-11-03 11:39:57.148174+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fc0w73rs"}
914480841811831981	notification.added	2026-11-03 11:39:57.148174+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fc0xs2j6"}
914480841812196864	notification.added	2026-11-03 11:39:57.148174+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fc0xs2kp"}
914480841883327207	bid.expired	2026-11-03 11:41:23.546628+00	\N	system	{"bid_id": "0sc73f2kwgsfq", "idea_id": null, "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480841982633472	notification.added	2026-11-03 11:41:23.570312+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fc60njk2"}
914480841982673263	notification.added	2026-11-03 11:41:23.570312+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fc61a5x0"}
914480842005141822	notification.added	2026-11-03 11:41:23.575133+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fc6r4j31"}
914480842049765265	comment.posted	2026-11-03 21:15:57.135634+00	914480733766907596	customer	{"idea_id": "0sc73f6h4j5fx", "parent_id": "0sc73fbz94rmh", "comment_id": "0sc73fc81g7r1", "customer_id": "0sc73c8qm0syc"}
914480842110019046	notification.added	2026-11-03 21:15:57.150248+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fc9w81j7"}
914480842110019091	notification.added	2026-11-03 21:15:57.150248+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fc9xw9d2"}
914480842110019151	notification.added	2026-11-03 21:15:57.150248+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fc9xw9dq"}
914480842183650207	answer.agreed	2026-11-04 11:25:33.146011+00	914480733938716524	producer	{"bid_id": "0sc73f7m8jxf3", "answer_id": "0sc73f9d17z86", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480842234141041	notification.added	2026-11-04 11:25:33.15789+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fcdhvmmw"}
914480842255860294	comment.posted	2026-11-04 11:39:57.134208+00	914480733916477727	producer	{"idea_id": "0sc73f4g0grg1", "parent_id": null, "comment_id": "0sc73fce4n1mm", "customer_id": null}
914480842319847889	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fcfwndmf"}
914480842319847942	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fcfws7wy"}
914480842319847991	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fcfxsmxg"}
914480842319848040	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fcfxsmyh"}
914480842319848837	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fcfxsmzs"}
914480842319848853	notification.added	2026-11-04 11:39:57.149116+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fcfxsn08"}
914480842357345046	support.changed	2026-11-04 11:39:57.136043+00	914480733824747018	customer	{"how": "given", "idea_id": "0sc73f8swbynz", "customer_id": "0sc73c8tgqsqm"}
914480842357345070	support.mine_changed	2026-11-04 11:39:57.136043+00	914480733824747018	customer	{"idea_id": "0sc73f8swbynz", "user_id": "0sc73c7es01ga"}
914480842502740484	order.placed	2026-11-04 11:39:57.154822+00	914480733766907596	customer	{"order_id": "0sc73fcmcq184", "origin_id": "0sc73f7m8jxf3", "customer_id": "0sc73c8qm0syc", "origin_kind": "bid", "producer_id": "0sc73c8hmckd5"}
914480842562519372	answer.accepted	2026-11-04 11:39:57.168107+00	914480733766907596	customer	{"bid_id": "0sc73f7m8jxf3", "order_id": "0sc73fcmcq184", "answer_id": "0sc73f9d17z86", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480842562519396	bid.awarded	2026-11-04 11:39:57.168757+00	914480733766907596	customer	{"bid_id": "0sc73f7m8jxf3", "idea_id": null, "order_id": "0sc73fcmcq184", "answer_id": "0sc73f9d17z86", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5", "prototype_id": "0sc73ek1n87k2"}
914480842596063188	order.job_opened	2026-11-04 11:39:57.176775+00	\N	system	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480842713956026	notification.added	2026-11-04 11:39:57.204904+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fcvxtzjn"}
914480842713956067	notification.added	2026-11-04 11:39:57.204904+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fcvxtzmf"}
914480842716802621	notification.added	2026-11-04 11:39:57.204904+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fcvxtzn6"}
914480842772317292	notification.added	2026-11-04 11:39:57.218493+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fcxng11r"}
914480842772698076	notification.added	2026-11-04 11:39:57.218493+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fcxng122"}
914480842834931596	notification.added	2026-11-04 11:39:57.233393+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fczd48nw"}
914480842835076083	notification.added	2026-11-04 11:39:57.233393+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fczdps5q"}
914480842835076084	notification.added	2026-11-04 11:39:57.233393+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fczdps6z"}
914480842885123302	order.address_given	2026-11-04 11:54:21.140238+00	914480733766907596	customer	{"order_id": "0sc73fcmcq184", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480842964773370	notification.added	2026-11-04 11:54:21.158416+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fd3947vv"}
914480842964773402	notification.added	2026-11-04 11:54:21.158416+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fd3947wd"}
914480843044273886	order.stage_replanned	2026-11-04 12:37:33.147833+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkps", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480843123851198	order.stage_replanned	2026-11-04 12:51:57.143547+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkqr", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480843199951422	cost.entered	2026-11-04 14:03:57.139543+00	914480733938716524	producer	{"cost_id": "0sc73fda5v2vw", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480843253452930	cost.entered	2026-11-04 14:18:21.139809+00	914480733938716524	producer	{"cost_id": "0sc73fdbxa3sa", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480843296853920	cost.entered	2026-11-04 14:32:45.138796+00	914480733938716524	producer	{"cost_id": "0sc73fdd4n7x8", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480843346220418	cost.entered	2026-11-04 14:47:09.139788+00	914480733938716524	producer	{"cost_id": "0sc73fdehtkzt", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480843392306555	cost.entered	2026-11-04 15:01:33.137701+00	914480733983141667	team	{"cost_id": "0sc73fdfw92nc", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480843459049844	idea.status_changed	2026-11-05 11:39:57.144025+00	914480733971026436	team	{"idea_id": "0sc73f8swbynz", "to_status": "under_review", "customer_id": "0sc73c8p8f713", "from_status": "submitted", "response_id": "0sc73fdhc3qdq", "merged_into_id": null}
914480843594556243	notification.added	2026-11-05 11:39:57.175709+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fdp12pdq"}
914480843594556292	notification.added	2026-11-05 11:39:57.175709+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fdp12pf4"}
914480843594556314	notification.added	2026-11-05 11:39:57.175709+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fdp12ph2"}
914480843623161373	support.changed	2026-11-06 11:39:57.135305+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8shthh6"}
914480843623763529	support.mine_changed	2026-11-06 11:39:57.135305+00	914480733808438754	customer	{"idea_id": "0sc73f4g0grg1", "user_id": "0sc73c7e9ebf2"}
914480843686265444	support.changed	2026-11-06 11:39:57.134414+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73f6h4j5fx", "customer_id": "0sc73c8p8f713"}
914480843686265462	support.mine_changed	2026-11-06 11:39:57.134414+00	914480733723511985	customer	{"idea_id": "0sc73f6h4j5fx", "user_id": "0sc73c7brek5h"}
914480843757350971	comment.posted	2026-11-06 11:39:57.134538+00	914480733958899136	producer	{"idea_id": "0sc73f8swbynz", "parent_id": null, "comment_id": "0sc73fdtxeqxs", "customer_id": null}
914480843825555475	notification.added	2026-11-06 11:39:57.151323+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fdx1j5pd"}
914480843825555533	notification.added	2026-11-06 11:39:57.151323+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fdx1rkkh"}
914480843825555565	notification.added	2026-11-06 11:39:57.151323+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fdx1y9y8"}
914480843825555625	notification.added	2026-11-06 11:39:57.151323+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fdx1ya07"}
914480843942727298	idea.submitted	2026-11-07 11:39:57.155791+00	914480733808438754	customer	{"idea_id": "0sc73fdy0pc4n", "board_id": "0sc73c8x5b63f", "customer_id": "0sc73c8shthh6"}
914480844085643316	notification.added	2026-11-07 11:39:57.190529+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fe4sqnth"}
914480844085643377	notification.added	2026-11-07 11:39:57.190529+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fe4szj0x"}
914480844085643386	notification.added	2026-11-07 11:39:57.190529+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fe4szj1k"}
914480844114605615	support.changed	2026-11-07 11:39:57.134496+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73f6h4j5fx", "customer_id": "0sc73c8rn98bt"}
914480844114605632	support.mine_changed	2026-11-07 11:39:57.134496+00	914480733795065871	customer	{"idea_id": "0sc73f6h4j5fx", "user_id": "0sc73c7dwp80f"}
914480844264531229	order.progressed	2026-11-07 11:39:57.155424+00	914480733900985170	producer	{"counts": {"delivered": 1}, "line_id": "0sc73exzx7jb0", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480844272965898	order.delivered	2026-11-07 11:39:57.157485+00	914480733900985170	producer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480844286896000	shipment.delivered	2026-11-07 11:39:57.161219+00	914480733900985170	producer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480844289824201	shipment.tracked	2026-11-07 11:39:57.161746+00	914480733900985170	producer	{"code": "delivered", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480844394067016	order.job_changed	2026-11-07 11:39:57.186869+00	\N	system	{"job_id": "0sc73ey3gv0eb", "status": "done", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480844475283301	notification.added	2026-11-07 11:39:57.205766+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fegcxy2v"}
914480844475284270	notification.added	2026-11-07 11:39:57.205766+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fegcxy3j"}
914480844551078456	shipment.confirmed	2026-11-07 18:51:57.142952+00	914480733795065871	customer	{"order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73f8d0b8cn"}
914480844599854602	order.state_changed	2026-11-07 18:51:57.154961+00	\N	system	{"status": "closed", "order_id": "0sc73exzgwm1z", "customer_id": "0sc73c8rn98bt", "producer_id": "0sc73c7n10ym8"}
914480844721536011	notification.added	2026-11-07 18:51:57.184246+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73feqr0d8d"}
914480844723177478	notification.added	2026-11-07 18:51:57.184246+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73feqr5jyg"}
914480844814829149	notification.added	2026-11-07 18:51:57.205761+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fetd5jrd"}
914480844814829151	notification.added	2026-11-07 18:51:57.205761+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fetd7agd"}
914480844814829177	notification.added	2026-11-07 18:51:57.205761+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fetdxj34"}
914480844868228151	idea.status_changed	2026-11-08 11:39:57.141521+00	914480733983141667	team	{"idea_id": "0sc73fat1rzdy", "to_status": "under_review", "customer_id": "0sc73c8rn98bt", "from_status": "submitted", "response_id": "0sc73fevnfp5g", "merged_into_id": null}
914480844994182060	notification.added	2026-11-08 11:39:57.171615+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fezwdywa"}
914480845020247648	support.changed	2026-11-08 11:39:57.13445+00	914480733857321617	customer	{"how": "given", "idea_id": "0sc73fdy0pc4n", "customer_id": "0sc73c8tgqsqm"}
914480845020247657	support.mine_changed	2026-11-08 11:39:57.13445+00	914480733857321617	customer	{"idea_id": "0sc73fdy0pc4n", "user_id": "0sc73c7fr24mh"}
914480845082341276	support.changed	2026-11-08 11:39:57.134171+00	914480733766907596	customer	{"how": "given", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8qm0syc"}
914480845083725614	support.mine_changed	2026-11-08 11:39:57.134171+00	914480733766907596	customer	{"idea_id": "0sc73f4g0grg1", "user_id": "0sc73c7d1txpc"}
914480845144870808	support.changed	2026-11-08 11:39:57.13452+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73f8swbynz", "customer_id": "0sc73c8rn98bt"}
914480845146667918	support.mine_changed	2026-11-08 11:39:57.13452+00	914480733795065871	customer	{"idea_id": "0sc73f8swbynz", "user_id": "0sc73c7dwp80f"}
914480845254738264	bid.opened	2026-11-08 11:39:57.145109+00	914480733808438754	customer	{"bid_id": "0sc73ff6ggpt5", "idea_id": null, "customer_id": "0sc73c8shthh6", "prototype_id": "0sc73ek1n87k2"}
914480845376367234	notification.added	2026-11-08 11:39:57.173383+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73ffb4dn97"}
914480845376518897	notification.added	2026-11-08 11:39:57.173383+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ffb5nsjx"}
914480845376518919	notification.added	2026-11-08 11:39:57.173383+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ffb5nsme"}
914480845377131679	notification.added	2026-11-08 11:39:57.173383+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ffb5nsmg"}
914480845402101831	comment.posted	2026-11-09 11:39:57.134412+00	914480733938716524	producer	{"idea_id": "0sc73fat1rzdy", "parent_id": null, "comment_id": "0sc73ffbx7v95", "customer_id": null}
914480845461342579	notification.added	2026-11-09 11:39:57.149+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ffdr3vce"}
914480845461342638	notification.added	2026-11-09 11:39:57.149+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ffdsyjb6"}
914480845486278222	support.changed	2026-11-09 11:39:57.134377+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73fdy0pc4n", "customer_id": "0sc73c8rn98bt"}
914480845486278254	support.mine_changed	2026-11-09 11:39:57.134377+00	914480733795065871	customer	{"idea_id": "0sc73fdy0pc4n", "user_id": "0sc73c7dwp80f"}
914480845586635274	answer.given	2026-11-09 11:39:57.144413+00	914480733900985170	producer	{"kind": "decline", "bid_id": "0sc73ff6ggpt5", "answer_id": "0sc73ffgwcz1j", "customer_id": "0sc73c8shthh6", "producer_id": "0sc73c7n10ym8"}
914480845637351013	notification.added	2026-11-09 11:39:57.156599+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ffk131zk"}
914480845658024540	support.changed	2026-11-10 11:39:57.13399+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73fat1rzdy", "customer_id": "0sc73c8p8f713"}
914480845658024569	support.mine_changed	2026-11-10 11:39:57.13399+00	914480733723511985	customer	{"idea_id": "0sc73fat1rzdy", "user_id": "0sc73c7brek5h"}
914480845708264099	comment.posted	2026-11-10 11:39:57.133602+00	914480733723511985	customer	{"idea_id": "0sc73fat1rzdy", "parent_id": null, "comment_id": "0sc73ffn1m5m9", "customer_id": "0sc73c8p8f713"}
914480845754910212	notification.added	2026-11-10 11:39:57.144896+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ffphxhbq"}
914480845754910235	notification.added	2026-11-10 11:39:57.144896+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ffphxhdp"}
914480845754910240	notification.added	2026-11-10 11:39:57.144896+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ffphxhfc"}
914480845804292935	idea.status_changed	2026-11-10 11:39:57.140337+00	914480733971026436	team	{"idea_id": "0sc73f4g0grg1", "to_status": "planned", "customer_id": "0sc73c8tgqsqm", "from_status": "under_review", "response_id": "0sc73ffqdvrnh", "merged_into_id": null}
914480845912929443	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ffv4ake1"}
914480845913809781	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ffv5zsmt"}
914480845914278337	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73ffv5zsn8"}
914480845914278383	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ffv5zsp2"}
914480845914278398	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73ffv5zsqv"}
914480845914278402	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73ffv5zss5"}
914480845914278456	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73ffv5zstb"}
914480845914278458	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73ffv5zsv0"}
914480845914278509	notification.added	2026-11-10 11:39:57.166915+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ffv5zsvg"}
914480845972910171	answer.given	2026-11-10 11:39:57.141672+00	914480733958899136	producer	{"kind": "decline", "bid_id": "0sc73ff6ggpt5", "answer_id": "0sc73ffwghfr1", "customer_id": "0sc73c8shthh6", "producer_id": "0sc73c8hmckd5"}
914480846018440602	notification.added	2026-11-10 11:39:57.152186+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73ffy9jq7d"}
914480846073496450	order.stage_started	2026-11-10 11:39:57.142959+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkmd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480846111415352	comment.posted	2026-11-10 16:27:57.134255+00	914480733795065871	customer	{"idea_id": "0sc73fat1rzdy", "parent_id": "0sc73ffn1m5m9", "comment_id": "0sc73fg11rxw2", "customer_id": "0sc73c8rn98bt"}
914480846152131279	notification.added	2026-11-10 16:27:57.144672+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fg2c14zg"}
914480846152647744	notification.added	2026-11-10 16:27:57.144672+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fg2c5xk6"}
914480846152647766	notification.added	2026-11-10 16:27:57.144672+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fg2c9x9f"}
914480846198383229	idea.revised	2026-11-11 11:39:57.139878+00	914480733795065871	customer	{"number": 2, "idea_id": "0sc73fat1rzdy", "material": true, "customer_id": "0sc73c8rn98bt", "revision_id": "0sc73fg38ba86"}
914480846312789564	notification.added	2026-11-11 11:39:57.166472+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fg71dqp1"}
914480846312789619	notification.added	2026-11-11 11:39:57.166472+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fg71k9ss"}
914480846329345058	note.posted	2026-11-11 11:39:57.133704+00	914480733995738435	team	{"idea_id": "0sc73f4g0grg1", "parent_id": null, "comment_id": "0sc73fg7nqx01", "customer_id": null}
914480846357463644	notification.added	2026-11-11 11:39:57.140925+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fg8g5akx"}
914480846379386849	support.changed	2026-11-12 11:39:57.134086+00	914480733766907596	customer	{"how": "given", "idea_id": "0sc73fat1rzdy", "customer_id": "0sc73c8qm0syc"}
914480846379386870	support.mine_changed	2026-11-12 11:39:57.134086+00	914480733766907596	customer	{"idea_id": "0sc73fat1rzdy", "user_id": "0sc73c7d1txpc"}
914480846471150900	bid.opened	2026-11-12 11:39:57.143532+00	914480733723511985	customer	{"bid_id": "0sc73fgb4tq4d", "idea_id": "0sc73f8swbynz", "customer_id": "0sc73c8p8f713", "prototype_id": null}
914480846559789217	notification.added	2026-11-12 11:39:57.164013+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fged77r5"}
914480846559789256	notification.added	2026-11-12 11:39:57.164013+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fgedj77z"}
914480846559789313	notification.added	2026-11-12 11:39:57.164013+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fgedj78s"}
914480846559789363	notification.added	2026-11-12 11:39:57.164013+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fgedj7a9"}
914480846736144848	idea.status_changed	2026-11-13 11:39:57.171292+00	914480733971026436	team	{"idea_id": "0sc73fdy0pc4n", "to_status": "merged", "customer_id": "0sc73c8shthh6", "from_status": "submitted", "response_id": "0sc73fggs3qs5", "merged_into_id": "0sc73eyrh2x7t"}
914480846736144861	merge.done	2026-11-13 11:39:57.171922+00	914480733971026436	team	{"carried": 1, "merge_id": "0sc73fgfnd2sm", "source_id": "0sc73fdy0pc4n", "target_id": "0sc73eyrh2x7t"}
914480846736144864	support.changed	2026-11-13 11:39:57.171922+00	914480733971026436	team	{"how": "carried", "idea_id": "0sc73eyrh2x7t", "customer_id": null}
914480846736144907	support.carried	2026-11-13 11:39:57.171922+00	914480733971026436	team	{"idea_id": "0sc73eyrh2x7t", "user_id": "0sc73c7fr24mh", "support_id": "0sc73fgh5kecf"}
914480846865564913	notification.added	2026-11-13 11:39:57.202365+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fgqgnvgj"}
914480846865564927	notification.added	2026-11-13 11:39:57.202365+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fgqgnvh5"}
914480846865564928	notification.added	2026-11-13 11:39:57.202365+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fgqgnvjg"}
914480846882888032	notification.added	2026-11-13 11:39:57.206213+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fgr01b5v"}
914480846882888069	notification.added	2026-11-13 11:39:57.206213+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fgr1ej7m"}
914480846882888075	notification.added	2026-11-13 11:39:57.206213+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fgr1ej8g"}
914480846882888077	notification.added	2026-11-13 11:39:57.206213+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fgr1vx6a"}
914480846903643945	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fgrmde9x"}
914480846903643971	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fgrmdebs"}
914480846903643974	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fgrme0n3"}
914480846903643981	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fgrmxqwt"}
914480846904146671	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fgrndyn2"}
914480846904146731	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fgrne1hn"}
914480846904146759	notification.added	2026-11-13 11:39:57.211376+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fgrne1jf"}
914480846971109573	notification.added	2026-11-13 11:39:57.227814+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fgtrhw9k"}
914480847037553196	answer.given	2026-11-13 11:39:57.145164+00	914480733958899136	producer	{"kind": "counter", "bid_id": "0sc73fgb4tq4d", "answer_id": "0sc73fgw155tv", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480847088069904	notification.added	2026-11-13 11:39:57.156581+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fgy5zjr1"}
914480847147026345	order.stage_photo_added	2026-11-14 11:25:33.143819+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "file_id": "0sc73dyv4nc5y", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkmd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480847285521102	idea.submitted	2026-11-14 11:39:57.155863+00	914480733795065871	customer	{"idea_id": "0sc73fh1ge3v9", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8rn98bt"}
914480847440242806	notification.added	2026-11-14 11:39:57.193174+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fh8nkcd1"}
914480847441011899	notification.added	2026-11-14 11:39:57.193174+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fh8nkcd2"}
914480847441011922	notification.added	2026-11-14 11:39:57.193174+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fh8nzvww"}
914480847520099303	order.stage_finished	2026-11-14 11:39:57.147343+00	914480733938716524	producer	{"last": false, "job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkmd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480847595034357	notification.added	2026-11-14 11:39:57.164912+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fhd90xdg"}
914480847653609053	order.stage_started	2026-11-14 11:39:57.143885+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dknd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480847713018912	idea.promised	2026-11-15 11:39:57.137472+00	914480733983141667	team	{"idea_id": "0sc73fh1ge3v9", "promise_id": "0sc73fhgxa8z6", "customer_id": "0sc73c8rn98bt"}
914480847717921198	idea.assigned	2026-11-15 11:39:57.137946+00	914480733983141667	team	{"idea_id": "0sc73fh1ge3v9", "owner_id": "0sc73c7kg1vs3", "customer_id": null}
914480847767213751	support.changed	2026-11-15 11:39:57.134249+00	914480733723511985	customer	{"how": "given", "idea_id": "0sc73fh1ge3v9", "customer_id": "0sc73c8p8f713"}
914480847768149083	support.mine_changed	2026-11-15 11:39:57.134249+00	914480733723511985	customer	{"idea_id": "0sc73fh1ge3v9", "user_id": "0sc73c7brek5h"}
914480847825813065	comment.posted	2026-11-15 11:39:57.134001+00	914480733723511985	customer	{"idea_id": "0sc73fh1ge3v9", "parent_id": null, "comment_id": "0sc73fhm4a1cp", "customer_id": "0sc73c8p8f713"}
914480847879656896	notification.added	2026-11-15 11:39:57.146876+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fhnsgjr1"}
914480847881107744	notification.added	2026-11-15 11:39:57.146876+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fhnsgjrz"}
914480847913071813	thread.resolved	2026-11-15 11:39:57.137087+00	914480733983141667	team	{"reason": "done", "thread_id": "0sc73em4gwjxz", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480847951190485	notification.added	2026-11-15 11:39:57.14578+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fhqw2vbz"}
914480847951190543	notification.added	2026-11-15 11:39:57.14578+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fhqwzk40"}
914480848010531583	bid.withdrawn	2026-11-15 11:39:57.14375+00	914480733723511985	customer	{"bid_id": "0sc73fgb4tq4d", "idea_id": "0sc73f8swbynz", "customer_id": "0sc73c8p8f713", "prototype_id": null}
914480848091117079	notification.added	2026-11-15 11:39:57.16253+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fhw5wxen"}
914480848091117109	notification.added	2026-11-15 11:39:57.16253+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fhw5wxfb"}
914480848112122282	support.changed	2026-11-16 11:39:57.134087+00	914480733808438754	customer	{"how": "given", "idea_id": "0sc73fat1rzdy", "customer_id": "0sc73c8shthh6"}
914480848112122322	support.mine_changed	2026-11-16 11:39:57.134087+00	914480733808438754	customer	{"idea_id": "0sc73fat1rzdy", "user_id": "0sc73c7e9ebf2"}
914480848240762384	idea.submitted	2026-11-16 11:39:57.150968+00	914480733808438754	customer	{"idea_id": "0sc73fhynmab1", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8shthh6"}
914480848367722649	notification.added	2026-11-16 11:39:57.181014+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fj48zf9d"}
914480848367722694	notification.added	2026-11-16 11:39:57.181014+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fj492c4x"}
914480848367722719	notification.added	2026-11-16 11:39:57.181014+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fj49bd6c"}
914480848404254389	prototype.version_added	2026-11-16 11:39:57.137729+00	914480733983141667	team	{"version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848445975528	prototype.asset_changed	2026-11-16 11:39:57.147289+00	914480733983141667	team	{"asset_id": "0sc73fj6gzf23", "version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848483426404	prototype.asset_changed	2026-11-16 11:39:57.156004+00	914480733983141667	team	{"asset_id": "0sc73fj7ntfdb", "version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848517133758	prototype.asset_changed	2026-11-16 11:39:57.164357+00	914480733983141667	team	{"asset_id": "0sc73fj8sq4ch", "version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848556486050	prototype.asset_changed	2026-11-16 11:39:57.173001+00	914480733983141667	team	{"asset_id": "0sc73fj9rbg76", "version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848592682684	prototype.asset_changed	2026-11-16 11:39:57.182378+00	914480733983141667	team	{"asset_id": "0sc73fjaxp5en", "version_id": "0sc73fj5dwnz1", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848652316001	prototype.version_published	2026-11-16 11:39:57.196197+00	914480733983141667	team	{"number": 3, "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73fj5dwnz1", "customer_id": null, "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc73ek1n87k2"}
914480848743619485	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fjf9zy4e"}
914480848745362907	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fjf9zy5g"}
914480848745362917	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fjf9zy6d"}
914480848745362972	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fjf9zy6k"}
914480848745362993	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fjf9zy7z"}
914480848745363044	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fjf9zy87"}
914480848745363054	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fjf9zy9s"}
914480848745363104	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fjf9zya9"}
914480848745363129	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fjf9zyb8"}
914480848745363184	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fjf9zyd4"}
914480848745363201	notification.added	2026-11-16 11:39:57.218179+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fjf9zydj"}
914480848778530219	comment.posted	2026-11-17 11:39:57.134407+00	914480733983141667	team	{"idea_id": "0sc73fh1ge3v9", "parent_id": null, "comment_id": "0sc73fjgnf3cn", "customer_id": null}
914480848840615321	notification.added	2026-11-17 11:39:57.14946+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fjjgdp2k"}
914480848840615374	notification.added	2026-11-17 11:39:57.14946+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fjjgnsbs"}
914480848894865535	prototypes/comment.posted	2026-11-17 11:39:57.141737+00	914480733916477727	producer	{"first": true, "thread_id": "0sc73fjkw5cna", "comment_id": "0sc73fjm4dc39", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480848953522503	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fjnnybaw"}
914480848954442986	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fjnnybcf"}
914480848954443019	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fjnnybd2"}
914480848955094715	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fjnnybd3"}
914480848955094767	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fjnnybdv"}
914480848955094830	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fjnnybfs"}
914480848955094880	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fjnnybhs"}
914480848955094909	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fjnnybk6"}
914480848955124698	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fjnnybk7"}
914480848955124760	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fjnnybmr"}
914480848955124809	notification.added	2026-11-17 11:39:57.155344+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fjnnybpn"}
914480848999446582	prototypes/comment.posted	2026-11-17 16:27:57.137389+00	914480733983141667	team	{"first": false, "thread_id": "0sc73fjkw5cna", "comment_id": "0sc73fjq4r24n", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480849047046739	notification.added	2026-11-17 16:27:57.148486+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fjrm2pbs"}
914480849110046518	order.stage_photo_added	2026-11-18 11:25:33.144028+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "file_id": "0sc73ed8hdgf9", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxge", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480849151713862	support.changed	2026-11-18 11:39:57.134018+00	914480733766907596	customer	{"how": "given", "idea_id": "0sc73fh1ge3v9", "customer_id": "0sc73c8qm0syc"}
914480849151713876	support.mine_changed	2026-11-18 11:39:57.134018+00	914480733766907596	customer	{"idea_id": "0sc73fh1ge3v9", "user_id": "0sc73c7d1txpc"}
914480849202242758	comment.posted	2026-11-18 11:39:57.133549+00	914480733938716524	producer	{"idea_id": "0sc73fhynmab1", "parent_id": null, "comment_id": "0sc73fjx5114s", "customer_id": null}
914480849248356095	notification.added	2026-11-18 11:39:57.144441+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fjynh1qj"}
914480849294860550	prototypes/comment.posted	2026-11-18 11:39:57.139895+00	914480733723511985	customer	{"first": true, "thread_id": "0sc73fjzstrnx", "comment_id": "0sc73fjzx9wfb", "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480849340722078	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fk11ypkc"}
914480849340722093	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fk11ypmj"}
914480849340722128	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fk15xcnv"}
914480849340889871	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fk15xcpn"}
914480849340889928	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fk15xcqh"}
914480849340889971	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fk15xcqp"}
914480849340889991	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fk15xcs0"}
914480849341030487	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fk15yzh5"}
914480849341030522	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fk15yzj9"}
914480849341030529	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fk15yzkw"}
914480849341030566	notification.added	2026-11-18 11:39:57.150916+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fk15yzmb"}
914480849428219595	order.stage_finished	2026-11-18 11:39:57.147849+00	914480733900985170	producer	{"last": false, "job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxge", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480849519784542	notification.added	2026-11-18 11:39:57.169782+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fk6nkqz0"}
914480849520919143	notification.added	2026-11-18 11:39:57.169782+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fk6nkqze"}
914480849520919194	notification.added	2026-11-18 11:39:57.169782+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fk6nkqzj"}
914480849583541282	order.stage_started	2026-11-18 11:39:57.14381+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxhd", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480849650049312	prototypes/comment.posted	2026-11-18 23:39:57.139018+00	914480733766907596	customer	{"first": false, "thread_id": "0sc73fjzstrnx", "comment_id": "0sc73fkag0vg0", "customer_id": "0sc73c8qm0syc", "prototype_id": "0sc73ek1n87k2"}
914480849697542006	notification.added	2026-11-18 23:39:57.150045+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fkc09waa"}
914480849697542029	notification.added	2026-11-18 23:39:57.150045+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fkc0gbvs"}
914480849750447347	idea.status_changed	2026-11-19 11:39:57.141587+00	914480733983141667	team	{"idea_id": "0sc73fat1rzdy", "to_status": "planned", "customer_id": "0sc73c8rn98bt", "from_status": "under_review", "response_id": "0sc73fkd0wq16", "merged_into_id": null}
914480849880858253	notification.added	2026-11-19 11:39:57.172707+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fkhdnrtr"}
914480849880858312	notification.added	2026-11-19 11:39:57.172707+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fkhdr276"}
914480849882018598	notification.added	2026-11-19 11:39:57.172707+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fkhdr27r"}
914480849882018655	notification.added	2026-11-19 11:39:57.172707+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fkhdr28f"}
914480849882018701	notification.added	2026-11-19 11:39:57.172707+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fkhdr296"}
914480849934695024	idea.withdrawn	2026-11-19 11:39:57.140032+00	914480733808438754	customer	{"idea_id": "0sc73fhynmab1", "customer_id": "0sc73c8shthh6"}
914480850001866855	notification.added	2026-11-19 11:39:57.156489+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fkn1pg4b"}
914480850057034223	prototypes/comment.posted	2026-11-19 11:39:57.142089+00	914480733766907596	customer	{"first": true, "thread_id": "0sc73fkpge1sk", "comment_id": "0sc73fkpn67hy", "customer_id": "0sc73c8qm0syc", "prototype_id": "0sc73ek1n87k2"}
914480850115095644	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fkr9sz06"}
914480850116731403	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fkr9sz1p"}
914480850116731448	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fkr9sz33"}
914480850116731483	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fkr9xjvh"}
914480850116731521	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fkr9xjvw"}
914480850116731564	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fkr9xjxh"}
914480850116731578	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fkr9xjzg"}
914480850116731617	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fkr9xjzz"}
914480850116731621	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fkr9xk0b"}
914480850116757537	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fkr9xk0h"}
914480850116757564	notification.added	2026-11-19 11:39:57.156011+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fkr9xk2b"}
914480850174688724	prototype.decided	2026-11-19 11:39:57.140734+00	914480733723511985	customer	{"verdict": "approve", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73fj5dwnz1", "customer_id": "0sc73c8p8f713", "decision_id": "0sc73fkt0c1ha", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc73ek1n87k2"}
914480850212644101	notification.added	2026-11-19 11:39:57.149239+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fkvcgqky"}
914480850276031439	bid.opened	2026-11-19 11:39:57.144172+00	914480733824747018	customer	{"bid_id": "0sc73fkwcrkwz", "idea_id": null, "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480850380370791	notification.added	2026-11-19 11:39:57.168671+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fm09ttp4"}
914480850380370846	notification.added	2026-11-19 11:39:57.168671+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fm09ttqg"}
914480850380370861	notification.added	2026-11-19 11:39:57.168671+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fm09ttrm"}
914480850380878882	notification.added	2026-11-19 11:39:57.168671+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fm09ttsx"}
914480850417383147	prototypes/comment.posted	2026-11-19 23:39:57.138205+00	914480733795065871	customer	{"first": false, "thread_id": "0sc73fkpge1sk", "comment_id": "0sc73fm1dcp7t", "customer_id": "0sc73c8rn98bt", "prototype_id": "0sc73ek1n87k2"}
914480850459516891	notification.added	2026-11-19 23:39:57.148552+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fm2rab6w"}
914480850459516922	notification.added	2026-11-19 23:39:57.148552+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fm2rjqwx"}
914480850582118587	idea.submitted	2026-11-20 11:39:57.157939+00	914480733723511985	customer	{"idea_id": "0sc73fm3nsf8k", "board_id": "0sc73c8xx795h", "customer_id": "0sc73c8p8f713"}
914480850733608417	notification.added	2026-11-20 11:39:57.19384+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fmawkn4f"}
914480850733608468	notification.added	2026-11-20 11:39:57.19384+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fmawzevw"}
914480850733608508	notification.added	2026-11-20 11:39:57.19384+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fmawzewg"}
914480850800355249	prototypes/comment.posted	2026-11-20 11:39:57.143203+00	914480733824747018	customer	{"first": true, "thread_id": "0sc73fmcdyfff", "comment_id": "0sc73fmcgd4x9", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480850859279701	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fmeccmqc"}
914480850859279739	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fmedf3qc"}
914480850859279742	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fmedye88"}
914480850859417006	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fmedye8m"}
914480850859417012	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fmedyea2"}
914480850859417024	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fmedyead"}
914480850859417087	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fmedyeb5"}
914480850859417143	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fmedyecd"}
914480850859417204	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fmedyed2"}
914480850859417226	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fmedyedg"}
914480850859417232	notification.added	2026-11-20 11:39:57.157387+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fmedyef4"}
914480850921336344	bid.expired	2026-11-20 11:41:23.542156+00	\N	system	{"bid_id": "0sc73ff6ggpt5", "idea_id": null, "customer_id": "0sc73c8shthh6", "prototype_id": "0sc73ek1n87k2"}
914480851046419111	notification.added	2026-11-20 11:41:23.572072+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fmm5yhn9"}
914480851047040347	notification.added	2026-11-20 11:41:23.572072+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fmm5yhnb"}
914480851047040401	notification.added	2026-11-20 11:41:23.572072+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fmm5yhnt"}
914480851048071528	notification.added	2026-11-20 11:41:23.572072+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fmm5yhpy"}
914480851067459589	notification.added	2026-11-20 11:41:23.577528+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fmmwbp02"}
914480851131007393	thread.price_wished	2026-11-20 11:54:21.142909+00	914480733824747018	customer	{"thread_id": "0sc73fmcdyfff", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480851165158866	notification.added	2026-11-20 11:54:21.151328+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fmqrx4xe"}
914480851252927063	answer.given	2026-11-20 17:39:57.148876+00	914480733938716524	producer	{"kind": "counter", "bid_id": "0sc73fkwcrkwz", "answer_id": "0sc73fmsckpsh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480851341235913	notification.added	2026-11-20 17:39:57.170528+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fmwxq2m5"}
914480851341235916	notification.added	2026-11-20 17:39:57.170528+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fmwxq2p3"}
914480851341235962	notification.added	2026-11-20 17:39:57.170528+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fmwxq2pc"}
914480851386005608	prototypes/comment.posted	2026-11-20 21:15:57.138601+00	914480733916477727	producer	{"first": false, "thread_id": "0sc73fmcdyfff", "comment_id": "0sc73fmy8exwc", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480851437985775	notification.added	2026-11-20 21:15:57.150891+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fmzw0bxe"}
914480851438203051	notification.added	2026-11-20 21:15:57.150891+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fmzwatwp"}
914480851466806340	support.changed	2026-11-21 11:39:57.135693+00	914480733857321617	customer	{"how": "given", "idea_id": "0sc73fm3nsf8k", "customer_id": "0sc73c8tgqsqm"}
914480851471070951	support.mine_changed	2026-11-21 11:39:57.135693+00	914480733857321617	customer	{"idea_id": "0sc73fm3nsf8k", "user_id": "0sc73c7fr24mh"}
914480851559491899	comment.posted	2026-11-21 11:39:57.13452+00	914480733857321617	customer	{"idea_id": "0sc73fm3nsf8k", "parent_id": null, "comment_id": "0sc73fn3cany1", "customer_id": "0sc73c8tgqsqm"}
914480851621233081	notification.added	2026-11-21 11:39:57.150357+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fn5cfgbw"}
914480851697540423	prototypes/comment.posted	2026-11-21 11:39:57.14572+00	914480733857321617	customer	{"first": true, "thread_id": "0sc73fn753n8z", "comment_id": "0sc73fn7dwq28", "customer_id": "0sc73c8tgqsqm", "prototype_id": "0sc73ek1n87k2"}
914480851765233101	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fn9844cr"}
914480851765233161	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fn98fp3k"}
914480851765233183	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fn98ws69"}
914480851765233239	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fn99px3k"}
914480851765233262	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fn99px46"}
914480851765233301	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fn99yzjw"}
914480851765233325	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fn99yzk8"}
914480851765233369	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fn99yzn3"}
914480851765233424	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fn99yzpx"}
914480851765233443	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fn9dntzr"}
914480851765233476	notification.added	2026-11-21 11:39:57.16124+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fn9dnv0k"}
914480851861448511	answer.given	2026-11-21 11:39:57.149917+00	914480733900985170	producer	{"kind": "counter", "bid_id": "0sc73fkwcrkwz", "answer_id": "0sc73fnbg6q1b", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480851945713833	notification.added	2026-11-21 11:39:57.170153+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fnf1xw39"}
914480851945713883	notification.added	2026-11-21 11:39:57.170153+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fnf1xw3t"}
914480851945713935	notification.added	2026-11-21 11:39:57.170153+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fnf1xw3w"}
914480851983051046	prototypes/comment.posted	2026-11-21 23:39:57.137323+00	914480733958899136	producer	{"first": false, "thread_id": "0sc73fn753n8z", "comment_id": "0sc73fng5ha8d", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480852025402917	notification.added	2026-11-21 23:39:57.147002+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fnh91pj0"}
914480852025402965	notification.added	2026-11-21 23:39:57.147002+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fnh9b76n"}
914480852086741242	answer.countered	2026-11-21 23:39:57.144672+00	914480733824747018	customer	{"side": "bid", "bid_id": "0sc73fkwcrkwz", "answer_id": "0sc73fmsckpsh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480852158842202	notification.added	2026-11-21 23:39:57.161395+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fnncs1nd"}
914480852158842229	notification.added	2026-11-21 23:39:57.161395+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fnnd61a9"}
914480852216875509	order.stage_photo_added	2026-11-22 11:25:33.143242+00	914480733900985170	producer	{"job_id": "0sc73ezz02fs0", "file_id": "0sc73e8hwmwep", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxhd", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480852297591924	idea.status_changed	2026-11-22 11:39:57.141247+00	914480733983141667	team	{"idea_id": "0sc73f4g0grg1", "to_status": "prototyping", "customer_id": "0sc73c8tgqsqm", "from_status": "planned", "response_id": "0sc73fnrwqehj", "merged_into_id": null}
914480852414716681	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73fnww1v94"}
914480852414716742	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fnwxhny2"}
914480852414716762	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7dwp80f", "notification_id": "0sc73fnwxhnyj"}
914480852414716796	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7e9ebf2", "notification_id": "0sc73fnwxhnzf"}
914480852415180857	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fnwxhp07"}
914480852415180871	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fnwxv4zc"}
914480852415333114	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fnwxzs96"}
914480852415333119	notification.added	2026-11-22 11:39:57.169374+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fnwxzs9c"}
914480852460962405	prototypes-internal/comment.posted	2026-11-22 11:39:57.139302+00	914480733971026436	team	{"first": true, "thread_id": "0sc73fny4hjxx", "comment_id": "0sc73fny879mw", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480852494570009	notification.added	2026-11-22 11:39:57.147331+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fnz97hgz"}
914480852540347394	prototype.decided	2026-11-22 11:39:57.140826+00	914480733824747018	customer	{"verdict": "approve", "idea_ids": ["0sc73efnhsjw7"], "version_id": "0sc73fj5dwnz1", "customer_id": "0sc73c8tgqsqm", "decision_id": "0sc73fp0c6wej", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc73ek1n87k2"}
914480852573044788	notification.added	2026-11-22 11:39:57.148016+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fp1m8c8f"}
914480852675411926	order.progressed	2026-11-22 11:39:57.153869+00	914480733900985170	producer	{"counts": {"produced": 6}, "line_id": "0sc73ezwhp3yn", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480852686368430	order.stage_finished	2026-11-22 11:39:57.156611+00	914480733900985170	producer	{"last": true, "job_id": "0sc73ezz02fs0", "order_id": "0sc73ezw5jbb5", "stage_id": "0sc73ezz9kxhd", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480852821885071	notification.added	2026-11-22 11:39:57.188916+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fp91kk3z"}
914480852821885078	notification.added	2026-11-22 11:39:57.188916+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fp91kk4e"}
914480852822385874	notification.added	2026-11-22 11:39:57.188916+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fp91kk60"}
914480852867108861	cost.entered	2026-11-22 11:39:57.139488+00	914480733900985170	producer	{"cost_id": "0sc73f0xm1sgx", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480852917685615	cost.entered	2026-11-22 11:54:21.139575+00	914480733900985170	producer	{"cost_id": "0sc73f0yxa0cv", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480852967419247	cost.entered	2026-11-22 12:08:45.139466+00	914480733900985170	producer	{"cost_id": "0sc73f104r4hv", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480853017894799	cost.entered	2026-11-22 12:23:09.138758+00	914480733900985170	producer	{"cost_id": "0sc73f11c5e8v", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480853047780681	cost.entered	2026-11-22 12:37:33.135716+00	914480733983141667	team	{"cost_id": "0sc73f12dp3vy", "order_id": "0sc73ezw5jbb5", "producer_id": "0sc73c7n10ym8"}
914480853085282217	prototypes-internal/comment.posted	2026-11-22 23:39:57.136496+00	914480733983141667	team	{"first": false, "thread_id": "0sc73fny4hjxx", "comment_id": "0sc73fpgxaxnh", "customer_id": null, "prototype_id": "0sc73ek1n87k2"}
914480853119428442	notification.added	2026-11-22 23:39:57.144343+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fphxy0pj"}
914480853182997002	order.stage_photo_added	2026-11-23 11:25:33.144329+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "file_id": "0sc73e3wdzt5x", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dknd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480853240080229	support.changed	2026-11-23 11:39:57.136097+00	914480733795065871	customer	{"how": "given", "idea_id": "0sc73fm3nsf8k", "customer_id": "0sc73c8rn98bt"}
914480853240170284	support.mine_changed	2026-11-23 11:39:57.136097+00	914480733795065871	customer	{"idea_id": "0sc73fm3nsf8k", "user_id": "0sc73c7dwp80f"}
914480853354754628	bid.opened	2026-11-23 11:39:57.146583+00	914480733857321617	customer	{"bid_id": "0sc73fpr1nstk", "idea_id": "0sc73f4g0grg1", "customer_id": "0sc73c8tgqsqm", "prototype_id": null}
914480853462230116	notification.added	2026-11-23 11:39:57.172469+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fpw5mv5w"}
914480853462940965	notification.added	2026-11-23 11:39:57.172469+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fpw5mv7e"}
914480853463689282	notification.added	2026-11-23 11:39:57.172469+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fpw5mv85"}
914480853463689306	notification.added	2026-11-23 11:39:57.172469+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fpw5vsmk"}
914480853546504932	order.stage_finished	2026-11-23 11:39:57.148172+00	914480733938716524	producer	{"last": false, "job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dknd", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480853631820141	notification.added	2026-11-23 11:39:57.16804+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fq19b6az"}
914480853680640678	cost.entered	2026-11-23 11:39:57.140278+00	914480733938716524	producer	{"cost_id": "0sc73fda5v2vw", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480853736566752	cost.entered	2026-11-23 11:54:21.140756+00	914480733938716524	producer	{"cost_id": "0sc73fdbxa3sa", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480853785626428	cost.entered	2026-11-23 12:08:45.138935+00	914480733938716524	producer	{"cost_id": "0sc73fdd4n7x8", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480853814533169	cost.entered	2026-11-23 12:37:33.134886+00	914480733983141667	team	{"cost_id": "0sc73fdfw92nc", "order_id": "0sc73fcmcq184", "producer_id": "0sc73c8hmckd5"}
914480853895504151	answer.given	2026-11-24 06:51:57.146607+00	914480733900985170	producer	{"kind": "counter", "bid_id": "0sc73fpr1nstk", "answer_id": "0sc73fq84eq33", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480853984166721	notification.added	2026-11-24 06:51:57.167771+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fqbnsjgk"}
914480853984166733	notification.added	2026-11-24 06:51:57.167771+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fqbnsjgm"}
914480853984166768	notification.added	2026-11-24 06:51:57.167771+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fqbsygsc"}
914480854058882165	shipment.made	2026-11-24 10:56:45.145809+00	914480733900985170	producer	{"order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480854137850586	shipment.moved	2026-11-24 11:11:09.142674+00	914480733900985170	producer	{"status": "packed", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480854242789809	answer.agreed	2026-11-24 11:25:33.144443+00	914480733938716524	producer	{"bid_id": "0sc73fkwcrkwz", "answer_id": "0sc73fmsckpsh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480854319553540	notification.added	2026-11-24 11:25:33.16197+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fqnnzqb6"}
914480854319553563	notification.added	2026-11-24 11:25:33.16197+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fqnnzqb9"}
914480854319553587	notification.added	2026-11-24 11:25:33.16197+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fqnnzqbe"}
914480854398717674	order.progressed	2026-11-24 11:25:33.14855+00	914480733900985170	producer	{"counts": {"shipped": 6}, "line_id": "0sc73ezwhp3yn", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480854407768173	order.shipped	2026-11-24 11:25:33.150234+00	914480733900985170	producer	{"order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480854428215425	shipment.moved	2026-11-24 11:25:33.155166+00	914480733900985170	producer	{"status": "handed_over", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480854546212867	notification.added	2026-11-24 11:25:33.18373+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fqwh7at5"}
914480854546212888	notification.added	2026-11-24 11:25:33.18373+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fqwh7avy"}
914480854546212916	notification.added	2026-11-24 11:25:33.18373+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fqwh7aw4"}
914480854645655564	order.placed	2026-11-24 11:39:57.153117+00	914480733824747018	customer	{"order_id": "0sc73fqy8x4pm", "origin_id": "0sc73fkwcrkwz", "customer_id": "0sc73c8tgqsqm", "origin_kind": "bid", "producer_id": "0sc73c8hmckd5"}
914480854696871051	answer.lost	2026-11-24 11:39:57.164409+00	914480733824747018	customer	{"bid_id": "0sc73fkwcrkwz", "answer_id": "0sc73fnbg6q1b", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480854716462550	answer.accepted	2026-11-24 11:39:57.169397+00	914480733824747018	customer	{"bid_id": "0sc73fkwcrkwz", "order_id": "0sc73fqy8x4pm", "answer_id": "0sc73fmsckpsh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480854717205503	bid.awarded	2026-11-24 11:39:57.170006+00	914480733824747018	customer	{"bid_id": "0sc73fkwcrkwz", "idea_id": null, "order_id": "0sc73fqy8x4pm", "answer_id": "0sc73fmsckpsh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5", "prototype_id": "0sc73ek1n87k2"}
914480854751528894	order.job_opened	2026-11-24 11:39:57.177689+00	\N	system	{"job_id": "0sc73fr25pbcf", "order_id": "0sc73fqy8x4pm", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480854872276435	notification.added	2026-11-24 11:39:57.206752+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73fr65jz29"}
914480854872276478	notification.added	2026-11-24 11:39:57.206752+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73fr65jz2j"}
914480854872276506	notification.added	2026-11-24 11:39:57.206752+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73fr65jz3h"}
914480854931455432	notification.added	2026-11-24 11:39:57.221018+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fr81bfam"}
914480854931455450	notification.added	2026-11-24 11:39:57.221018+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fr81bfc9"}
914480854986022528	notification.added	2026-11-24 11:39:57.233911+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fr9ncqhy"}
914480854986022558	notification.added	2026-11-24 11:39:57.233911+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fr9ncqk4"}
914480855065906631	notification.added	2026-11-24 11:39:57.252979+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73frbxxjaz"}
914480855065906657	notification.added	2026-11-24 11:39:57.252979+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73frbxzh4s"}
914480855065906717	notification.added	2026-11-24 11:39:57.252979+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73frbxzh6f"}
914480855065906780	notification.added	2026-11-24 11:39:57.252979+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73frbxzh6h"}
914480855065906790	notification.added	2026-11-24 11:39:57.252979+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73frbxzh6t"}
914480855137455321	order.stage_photo_added	2026-11-24 11:39:57.143231+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "file_id": "0sc73ebjrptt1", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkps", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480855238141631	shipment.moved	2026-11-24 11:39:57.146477+00	914480733900985170	producer	{"status": "in_transit", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480855265602353	shipment.tracked	2026-11-24 11:39:57.153607+00	914480733900985170	producer	{"code": "in_transit", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480855378952519	notification.added	2026-11-24 11:39:57.18104+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73frn94wpw"}
914480855380798863	notification.added	2026-11-24 11:39:57.18104+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73frn9h6m8"}
914480855380798887	notification.added	2026-11-24 11:39:57.18104+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73frn9ypjj"}
914480855434375584	order.address_given	2026-11-24 11:54:21.14118+00	914480733824747018	customer	{"order_id": "0sc73fqy8x4pm", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480855513626501	notification.added	2026-11-24 11:54:21.159942+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73frsc16bf"}
914480855513626530	notification.added	2026-11-24 11:54:21.159942+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73frschxw3"}
914480855581322406	order.stage_replanned	2026-11-24 12:08:45.14509+00	914480733938716524	producer	{"job_id": "0sc73fr25pbcf", "order_id": "0sc73fqy8x4pm", "stage_id": "0sc73fr2cyscb", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480855674048681	order.stage_replanned	2026-11-24 12:23:09.145414+00	914480733938716524	producer	{"job_id": "0sc73fr25pbcf", "order_id": "0sc73fqy8x4pm", "stage_id": "0sc73fr2daz0a", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480855770480394	order.stage_replanned	2026-11-24 12:37:33.145927+00	914480733938716524	producer	{"job_id": "0sc73fr25pbcf", "order_id": "0sc73fqy8x4pm", "stage_id": "0sc73fr2daz25", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480855862339138	order.stage_replanned	2026-11-24 12:51:57.145428+00	914480733938716524	producer	{"job_id": "0sc73fr25pbcf", "order_id": "0sc73fqy8x4pm", "stage_id": "0sc73fr2daz3e", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480855963124529	answer.given	2026-11-24 14:03:57.146851+00	914480733938716524	producer	{"kind": "counter", "bid_id": "0sc73fpr1nstk", "answer_id": "0sc73fs5xrmxh", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c8hmckd5"}
914480856059716403	notification.added	2026-11-24 14:03:57.169776+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fs9h9scn"}
914480856059716444	notification.added	2026-11-24 14:03:57.169776+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fs9h9sdg"}
914480856060042812	notification.added	2026-11-24 14:03:57.169776+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fs9hfjyg"}
914480856101510921	cost.entered	2026-11-24 14:03:57.138319+00	914480733938716524	producer	{"cost_id": "0sc73fsary3xf", "order_id": "0sc73fqy8x4pm", "producer_id": "0sc73c8hmckd5"}
914480856156304878	order.gate_opened	2026-11-24 14:03:57.141718+00	914480733938716524	producer	{"job_id": "0sc73fcqxvfrc", "order_id": "0sc73fcmcq184", "stage_id": "0sc73fcr5dkps", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480856211026521	notification.added	2026-11-24 14:03:57.154755+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fse4a68r"}
914480856238998353	cost.entered	2026-11-24 14:18:21.136721+00	914480733938716524	producer	{"cost_id": "0sc73fsewp2et", "order_id": "0sc73fqy8x4pm", "producer_id": "0sc73c8hmckd5"}
914480856269789897	cost.entered	2026-11-24 14:32:45.136557+00	914480733938716524	producer	{"cost_id": "0sc73fsfs1h7z", "order_id": "0sc73fqy8x4pm", "producer_id": "0sc73c8hmckd5"}
914480856299239058	cost.entered	2026-11-24 14:47:09.136673+00	914480733938716524	producer	{"cost_id": "0sc73fsgn8fta", "order_id": "0sc73fqy8x4pm", "producer_id": "0sc73c8hmckd5"}
914480856327933422	cost.entered	2026-11-24 15:01:33.13558+00	914480733983141667	team	{"cost_id": "0sc73fshh44gx", "order_id": "0sc73fqy8x4pm", "producer_id": "0sc73c8hmckd5"}
914480856382370132	answer.countered	2026-11-24 21:15:57.141433+00	914480733857321617	customer	{"side": "bid", "bid_id": "0sc73fpr1nstk", "answer_id": "0sc73fq84eq33", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480856440721517	notification.added	2026-11-24 21:15:57.155027+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fsmxm8bt"}
914480856440721531	notification.added	2026-11-24 21:15:57.155027+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fsmxm8cw"}
914480856487128584	bid.opened	2026-11-25 11:39:57.141174+00	914480733766907596	customer	{"bid_id": "0sc73fsnr12nb", "idea_id": "0sc73f6h4j5fx", "customer_id": "0sc73c8qm0syc", "prototype_id": null}
914480856605630796	notification.added	2026-11-25 11:39:57.169189+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fsswgket"}
914480856605630836	notification.added	2026-11-25 11:39:57.169189+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fssx10px"}
914480856605630900	notification.added	2026-11-25 11:39:57.169189+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fssx3n2b"}
914480856605630928	notification.added	2026-11-25 11:39:57.169189+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fssxhwwr"}
914480856818230875	service.asked	2026-11-25 11:39:57.17907+00	914480733723511985	customer	{"unit_id": "0sc73f0bx59xz", "order_id": "0sc73esmgtv1v", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480856944461261	notification.added	2026-11-25 11:39:57.209009+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ft3wsksr"}
914480856944805168	notification.added	2026-11-25 11:39:57.209009+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ft3wskss"}
914480856945048549	notification.added	2026-11-25 11:39:57.209009+00	\N	system	{"user_id": "0sc73c7k4g4g4", "notification_id": "0sc73ft3wskvh"}
914480856945048602	notification.added	2026-11-25 11:39:57.209009+00	\N	system	{"user_id": "0sc73c7kg1vs3", "notification_id": "0sc73ft3x4c5t"}
914480856945048638	notification.added	2026-11-25 11:39:57.209009+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73ft3x4c6a"}
914480857083404094	service.moved	2026-11-25 11:54:21.159209+00	914480733995738435	team	{"status": "assigned", "unit_id": "0sc73f0bx59xz", "order_id": "0sc73esmgtv1v", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480857174972485	notification.added	2026-11-25 11:54:21.181735+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ftawy60g"}
914480857212586004	service.message_posted	2026-11-25 18:51:57.137062+00	914480733995738435	team	{"unit_id": "0sc73f0bx59xz", "order_id": "0sc73esmgtv1v", "message_id": "0sc73ftc083qw", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480857360236112	notification.added	2026-11-25 18:51:57.172049+00	\N	system	{"user_id": "0sc73c7brek5h", "notification_id": "0sc73ftg8szbb"}
914480857360236124	notification.added	2026-11-25 18:51:57.172049+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ftg8szct"}
914480857360236173	notification.added	2026-11-25 18:51:57.172049+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ftg8szd8"}
914480857430756441	shipment.tracked	2026-11-25 21:15:57.143744+00	914480733900985170	producer	{"code": "in_transit", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480857540486189	question.asked	2026-11-25 23:39:57.147046+00	914480733938716524	producer	{"bid_id": "0sc73fsnr12nb", "answer_id": "0sc73ftn5sa67", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480857615192546	notification.added	2026-11-25 23:39:57.164886+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73ftqxys09"}
914480857737482636	service.message_posted	2026-11-26 02:03:57.156611+00	914480733723511985	customer	{"unit_id": "0sc73f0bx59xz", "order_id": "0sc73esmgtv1v", "message_id": "0sc73ftvhzr22", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480857879862493	notification.added	2026-11-26 02:03:57.190838+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73ftzmkhbj"}
914480857879862522	notification.added	2026-11-26 02:03:57.190838+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73ftznzzr1"}
914480857879862561	notification.added	2026-11-26 02:03:57.190838+00	\N	system	{"user_id": "0sc73c7kw29a3", "notification_id": "0sc73ftznzzrt"}
914480857951070324	question.replied	2026-11-26 06:51:57.144581+00	914480733766907596	customer	{"bid_id": "0sc73fsnr12nb", "public": true, "answer_id": "0sc73ftn5sa67", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c8hmckd5"}
914480858081908606	notification.added	2026-11-26 06:51:57.175427+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fv5ss1ef"}
914480858081908649	notification.added	2026-11-26 06:51:57.175427+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fv5wfnz3"}
914480858081908695	notification.added	2026-11-26 06:51:57.175427+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fv5xvnt6"}
914480858081908704	notification.added	2026-11-26 06:51:57.175427+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fv5xvnv5"}
914480858122118407	service.note_posted	2026-11-26 06:51:57.137848+00	914480733995738435	team	{"unit_id": "0sc73f0bx59xz", "order_id": "0sc73esmgtv1v", "message_id": "0sc73fv744bye", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480858340948321	service.cause_found	2026-11-26 07:06:21.168104+00	914480733995738435	team	{"unit_id": "0sc73f0bx59xz", "cause_id": "0sc73epkhr99r", "order_id": "0sc73esmgtv1v", "cause_kind": "thread", "request_id": "0sc73fswxnb63", "customer_id": "0sc73c8p8f713", "producer_id": "0sc73c8hmckd5"}
914480858488637767	answer.countered	2026-11-26 09:15:57.149406+00	914480733900985170	producer	{"side": "ask", "bid_id": "0sc73fpr1nstk", "answer_id": "0sc73fq84eq33", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8"}
914480858585299921	notification.added	2026-11-26 09:15:57.172695+00	\N	system	{"user_id": "0sc73c7es01ga", "notification_id": "0sc73fvmxrpd9"}
914480858585299973	notification.added	2026-11-26 09:15:57.172695+00	\N	system	{"user_id": "0sc73c7fr24mh", "notification_id": "0sc73fvmxrper"}
914480858589397367	notification.added	2026-11-26 09:15:57.172695+00	\N	system	{"user_id": "0sc73c7gc0q52", "notification_id": "0sc73fvmxrpgb"}
914480858714256098	question.asked	2026-11-27 09:15:57.148442+00	914480733900985170	producer	{"bid_id": "0sc73fsnr12nb", "answer_id": "0sc73fvr0c2ev", "customer_id": "0sc73c8qm0syc", "producer_id": "0sc73c7n10ym8"}
914480858794006147	notification.added	2026-11-27 09:15:57.166902+00	\N	system	{"user_id": "0sc73c7d1txpc", "notification_id": "0sc73fvv1spwc"}
914480858861074843	shipment.tracked	2026-11-27 16:27:57.143963+00	914480733900985170	producer	{"code": "in_transit", "order_id": "0sc73ezw5jbb5", "customer_id": "0sc73c8tgqsqm", "producer_id": "0sc73c7n10ym8", "shipment_id": "0sc73fqdsbpwh"}
914480858962757428	bid.opened	2026-11-28 02:03:57.146208+00	914480733723511985	customer	{"bid_id": "0sc73fvz49wpt", "idea_id": null, "customer_id": "0sc73c8p8f713", "prototype_id": "0sc73ek1n87k2"}
914480859121973990	notification.added	2026-11-28 02:03:57.183335+00	\N	system	{"user_id": "0sc73c7h1pmtj", "notification_id": "0sc73fw4rx153"}
914480859121973995	notification.added	2026-11-28 02:03:57.183335+00	\N	system	{"user_id": "0sc73c7hgfe8z", "notification_id": "0sc73fw4scv3y"}
914480859121974056	notification.added	2026-11-28 02:03:57.183335+00	\N	system	{"user_id": "0sc73c7j5p3vc", "notification_id": "0sc73fw4sqjay"}
914480859121974074	notification.added	2026-11-28 02:03:57.183335+00	\N	system	{"user_id": "0sc73c7jry1e0", "notification_id": "0sc73fw4sqjbk"}
\.


--
-- Data for Name: fact_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_subject (kind, subject_id, fact_id) FROM stdin;
user	914480733723511985	914480733728131027
user	914480733766907596	914480733770622828
user	914480733795065871	914480733796070934
user	914480733808438754	914480733811221626
user	914480733824747018	914480733841506565
user	914480733857321617	914480733862452313
user	914480733878246562	914480733884258771
user	914480733900985170	914480733904007970
user	914480733916477727	914480733921652336
user	914480733938716524	914480733945725952
user	914480733958899136	914480733963163648
user	914480733971026436	914480733976617439
user	914480733983141667	914480733984120010
user	914480733995738435	914480733997130647
user	914480734005720267	914480734008976860
producer	914480734034492040	914480734046199068
producer	914480734034492040	914480734851446413
producer	914480734994320805	914480735004139722
producer	914480734994320805	914480735040258324
customer	914480735149595683	914480735167183872
customer	914480735195260876	914480735204501714
customer	914480735230140794	914480735239238370
customer	914480735260067366	914480735267746432
customer	914480735292483316	914480735305389269
board	914480735381198959	914480735389664056
board	914480735406236849	914480735411096355
customer	914480735149595683	914480812195174684
idea	914480811361487751	914480812195174684
customer	914480735149595683	914480812690534907
idea	914480811361487751	914480812690534907
idea	914480811361487751	914480812707714349
customer	914480735195260876	914480812899173513
idea	914480811361487751	914480812899173513
customer	914480735195260876	914480813071222802
idea	914480811361487751	914480813071222802
customer	914480735149595683	914480813240581021
idea	914480811361487751	914480813240581021
idea	914480811361487751	914480813357130211
customer	914480735149595683	914480813512406760
idea	914480811361487751	914480813512406760
customer	914480735149595683	914480813751286900
idea	914480811361487751	914480813751286900
customer	914480735292483316	914480813969709099
idea	914480811361487751	914480813969709099
customer	914480735292483316	914480814056622358
idea	914480811361487751	914480814056622358
customer	914480735230140794	914480814167233672
idea	914480811361487751	914480814167233672
idea	914480811361487751	914480814243130618
customer	914480735149595683	914480814367779400
idea	914480811361487751	914480814367779400
customer	914480735260067366	914480814602104293
idea	914480811361487751	914480814602104293
customer	914480735292483316	914480814691571743
idea	914480811361487751	914480814691571743
customer	914480735149595683	914480814795514095
idea	914480811361487751	914480814795514095
prototype	914480814988992098	914480815001613754
idea	914480811361487751	914480815054911503
prototype	914480814988992098	914480815054911503
prototype	914480814988992098	914480815093418348
prototype	914480814988992098	914480815118806141
prototype	914480814988992098	914480815135558122
prototype	914480814988992098	914480815151485877
prototype	914480814988992098	914480815169461164
prototype	914480814988992098	914480815186697679
prototype	914480814988992098	914480815202735964
prototype	914480814988992098	914480815215911077
prototype	914480814988992098	914480815231228822
prototype	914480814988992098	914480815249357848
prototype	914480814988992098	914480815262267354
prototype	914480814988992098	914480815516689217
prototype	914480814988992098	914480815635366396
prototype	914480814988992098	914480815685954751
idea	914480811361487751	914480815778044835
prototype	914480814988992098	914480815778044835
idea	914480811361487751	914480815820064283
prototype	914480814988992098	914480815820064283
customer	914480735149595683	914480816188678480
prototype	914480814988992098	914480816188678480
prototype	914480814988992098	914480816329867591
customer	914480735195260876	914480816443864936
prototype	914480814988992098	914480816443864936
prototype	914480814988992098	914480816570366219
customer	914480735292483316	914480816712804896
prototype	914480814988992098	914480816712804896
prototype	914480814988992098	914480816813748988
customer	914480735230140794	914480816921959597
prototype	914480814988992098	914480816921959597
prototype	914480814988992098	914480817044360370
prototype	914480814988992098	914480817173092585
customer	914480735149595683	914480817303866123
idea	914480811361487751	914480817303866123
prototype	914480814988992098	914480817303866123
customer	914480735292483316	914480817413701770
idea	914480811361487751	914480817413701770
prototype	914480814988992098	914480817413701770
customer	914480735292483316	914480817588619590
idea	914480817480866395	914480817588619590
prototype	914480814988992098	914480817795281871
customer	914480735292483316	914480817878201886
idea	914480817480866395	914480817878201886
idea	914480817480866395	914480817883391206
customer	914480735292483316	914480817949909946
idea	914480817480866395	914480817949909946
customer	914480735292483316	914480818054764152
idea	914480817480866395	914480818054764152
customer	914480735260067366	914480818227034262
idea	914480817480866395	914480818227034262
prototype	914480814988992098	914480818315624564
prototype	914480814988992098	914480818402891837
prototype	914480814988992098	914480818482178191
prototype	914480814988992098	914480818529366093
prototype	914480814988992098	914480818570211836
prototype	914480814988992098	914480818608754978
idea	914480811361487751	914480818662858200
prototype	914480814988992098	914480818662858200
customer	914480735149595683	914480818822809147
prototype	914480814988992098	914480818822809147
customer	914480735149595683	914480818991031620
prototype	914480814988992098	914480818991031620
customer	914480735195260876	914480819073975000
prototype	914480814988992098	914480819073975000
customer	914480735292483316	914480819191966486
prototype	914480814988992098	914480819191966486
prototype	914480814988992098	914480819296523891
customer	914480735292483316	914480819400317441
idea	914480817480866395	914480819400317441
prototype	914480814988992098	914480819593986904
customer	914480735230140794	914480819699156442
prototype	914480814988992098	914480819699156442
customer	914480735149595683	914480819812267607
prototype	914480814988992098	914480819812267607
customer	914480735292483316	914480819887731040
idea	914480817480866395	914480819887731040
customer	914480735260067366	914480820016979065
prototype	914480814988992098	914480820016979065
prototype	914480814988992098	914480820139601720
prototype	914480814988992098	914480820224121854
customer	914480735149595683	914480820323969090
prototype	914480814988992098	914480820323969090
customer	914480735292483316	914480820427936154
prototype	914480814988992098	914480820427936154
prototype	914480814988992098	914480820513521414
prototype	914480814988992098	914480820631063613
prototype	914480814988992098	914480820726409182
prototype	914480814988992098	914480820809977037
prototype	914480814988992098	914480820893932865
prototype	914480814988992098	914480820991371245
customer	914480735149595683	914480821070696753
idea	914480811361487751	914480821070696753
prototype	914480814988992098	914480821070696753
prototype	914480814988992098	914480821140872363
prototype	914480814988992098	914480821222151040
customer	914480735195260876	914480821321488950
idea	914480811361487751	914480821321488950
prototype	914480814988992098	914480821321488950
customer	914480735230140794	914480821426462942
idea	914480811361487751	914480821426462942
prototype	914480814988992098	914480821426462942
bid	914480821515683437	914480821619244921
customer	914480735149595683	914480821619244921
prototype	914480814988992098	914480821619244921
bid	914480821515683437	914480821905116465
customer	914480735149595683	914480821905116465
producer	914480734994320805	914480821905116465
bid	914480821515683437	914480822144242065
customer	914480735149595683	914480822144242065
order	914480822064344123	914480822144242065
producer	914480734994320805	914480822144242065
bid	914480821515683437	914480822320804607
customer	914480735149595683	914480822320804607
order	914480822064344123	914480822320804607
producer	914480734994320805	914480822320804607
bid	914480821515683437	914480822329175289
customer	914480735149595683	914480822329175289
order	914480822064344123	914480822329175289
producer	914480734994320805	914480822329175289
prototype	914480814988992098	914480822329175289
customer	914480735149595683	914480822395990158
job	914480822354814295	914480822395990158
order	914480822064344123	914480822395990158
producer	914480734994320805	914480822395990158
customer	914480735149595683	914480822827738598
order	914480822064344123	914480822827738598
producer	914480734994320805	914480822827738598
order	914480822064344123	914480823025982102
producer	914480734994320805	914480823025982102
order	914480822064344123	914480823070843821
producer	914480734994320805	914480823070843821
order	914480822064344123	914480823112407361
producer	914480734994320805	914480823112407361
order	914480822064344123	914480823158368424
producer	914480734994320805	914480823158368424
order	914480822064344123	914480823225999732
producer	914480734994320805	914480823225999732
customer	914480735195260876	914480823369064126
idea	914480823256116700	914480823369064126
customer	914480735195260876	914480823553254121
idea	914480823256116700	914480823553254121
idea	914480823256116700	914480823553852407
customer	914480735195260876	914480823663402511
idea	914480823256116700	914480823663402511
customer	914480735149595683	914480823986498328
job	914480822354814295	914480823986498328
order	914480822064344123	914480823986498328
producer	914480734994320805	914480823986498328
customer	914480735149595683	914480824089435520
idea	914480823256116700	914480824089435520
customer	914480735149595683	914480824207527175
job	914480822354814295	914480824207527175
order	914480822064344123	914480824207527175
producer	914480734994320805	914480824207527175
customer	914480735149595683	914480824353805952
job	914480822354814295	914480824353805952
order	914480822064344123	914480824353805952
producer	914480734994320805	914480824353805952
customer	914480735149595683	914480824510136943
job	914480822354814295	914480824510136943
order	914480822064344123	914480824510136943
producer	914480734994320805	914480824510136943
customer	914480735230140794	914480824564089126
idea	914480823256116700	914480824564089126
customer	914480735149595683	914480824656024022
idea	914480811361487751	914480824656024022
bid	914480824825031476	914480824862804065
customer	914480735230140794	914480824862804065
prototype	914480814988992098	914480824862804065
customer	914480735149595683	914480825022067788
job	914480822354814295	914480825022067788
order	914480822064344123	914480825022067788
producer	914480734994320805	914480825022067788
customer	914480735195260876	914480825083676571
idea	914480823256116700	914480825083676571
bid	914480824825031476	914480825255951928
customer	914480735230140794	914480825255951928
producer	914480734034492040	914480825255951928
customer	914480735149595683	914480826174593453
job	914480822354814295	914480826174593453
order	914480822064344123	914480826174593453
producer	914480734994320805	914480826174593453
customer	914480735149595683	914480826305861718
job	914480822354814295	914480826305861718
order	914480822064344123	914480826305861718
producer	914480734994320805	914480826305861718
bid	914480824825031476	914480826405088644
customer	914480735230140794	914480826405088644
producer	914480734034492040	914480826405088644
idea	914480823256116700	914480826494434517
bid	914480824825031476	914480826623030350
customer	914480735230140794	914480826623030350
producer	914480734034492040	914480826623030350
bid	914480824825031476	914480826775517457
customer	914480735230140794	914480826775517457
order	914480826728468543	914480826775517457
producer	914480734034492040	914480826775517457
bid	914480824825031476	914480826837521488
customer	914480735230140794	914480826837521488
order	914480826728468543	914480826837521488
producer	914480734034492040	914480826837521488
bid	914480824825031476	914480826838148146
customer	914480735230140794	914480826838148146
order	914480826728468543	914480826838148146
producer	914480734034492040	914480826838148146
prototype	914480814988992098	914480826838148146
customer	914480735230140794	914480826875620038
job	914480826862633419	914480826875620038
order	914480826728468543	914480826875620038
producer	914480734034492040	914480826875620038
customer	914480735230140794	914480827114890943
order	914480826728468543	914480827114890943
producer	914480734034492040	914480827114890943
order	914480826728468543	914480827214508516
producer	914480734034492040	914480827214508516
order	914480826728468543	914480827253127837
producer	914480734034492040	914480827253127837
order	914480826728468543	914480827295197422
producer	914480734034492040	914480827295197422
order	914480826728468543	914480827328413326
producer	914480734034492040	914480827328413326
customer	914480735149595683	914480827356684855
idea	914480823256116700	914480827356684855
idea	914480823256116700	914480827461932302
customer	914480735195260876	914480827668915769
idea	914480827567535354	914480827668915769
bid	914480827852606795	914480827882606855
customer	914480735292483316	914480827882606855
prototype	914480814988992098	914480827882606855
customer	914480735149595683	914480828028403485
job	914480822354814295	914480828028403485
order	914480822064344123	914480828028403485
producer	914480734994320805	914480828028403485
customer	914480735195260876	914480828086880452
idea	914480827567535354	914480828086880452
idea	914480827567535354	914480828087944770
customer	914480735230140794	914480828138218692
idea	914480827567535354	914480828138218692
bid	914480827852606795	914480828234717071
customer	914480735292483316	914480828234717071
producer	914480734034492040	914480828234717071
customer	914480735149595683	914480828385933906
job	914480822354814295	914480828385933906
order	914480822064344123	914480828385933906
producer	914480734994320805	914480828385933906
customer	914480735149595683	914480828502643929
job	914480822354814295	914480828502643929
order	914480822064344123	914480828502643929
producer	914480734994320805	914480828502643929
customer	914480735149595683	914480828573655598
job	914480822354814295	914480828573655598
order	914480822064344123	914480828573655598
producer	914480734994320805	914480828573655598
customer	914480735292483316	914480828619998064
idea	914480823256116700	914480828619998064
idea	914480827567535354	914480828670679569
bid	914480827852606795	914480828796363544
customer	914480735292483316	914480828796363544
order	914480828763417957	914480828796363544
producer	914480734034492040	914480828796363544
bid	914480827852606795	914480828837940370
customer	914480735292483316	914480828837940370
order	914480828763417957	914480828837940370
producer	914480734034492040	914480828837940370
bid	914480827852606795	914480828842251952
customer	914480735292483316	914480828842251952
order	914480828763417957	914480828842251952
producer	914480734034492040	914480828842251952
prototype	914480814988992098	914480828842251952
customer	914480735292483316	914480828871194875
job	914480828858318624	914480828871194875
order	914480828763417957	914480828871194875
producer	914480734034492040	914480828871194875
customer	914480735230140794	914480829116118761
job	914480826862633419	914480829116118761
order	914480826728468543	914480829116118761
producer	914480734034492040	914480829116118761
customer	914480735149595683	914480829219477739
order	914480822064344123	914480829219477739
producer	914480734994320805	914480829219477739
customer	914480735149595683	914480829236364555
job	914480822354814295	914480829236364555
order	914480822064344123	914480829236364555
producer	914480734994320805	914480829236364555
order	914480822064344123	914480829421659463
producer	914480734994320805	914480829421659463
customer	914480735292483316	914480829538876764
order	914480828763417957	914480829538876764
producer	914480734034492040	914480829538876764
order	914480822064344123	914480829673796532
producer	914480734994320805	914480829673796532
order	914480822064344123	914480829730984442
producer	914480734994320805	914480829730984442
order	914480822064344123	914480829786497562
producer	914480734994320805	914480829786497562
order	914480822064344123	914480829829108611
producer	914480734994320805	914480829829108611
order	914480828763417957	914480829891880397
producer	914480734034492040	914480829891880397
order	914480828763417957	914480829937198341
producer	914480734034492040	914480829937198341
order	914480828763417957	914480829975063284
producer	914480734034492040	914480829975063284
order	914480828763417957	914480830016004392
producer	914480734034492040	914480830016004392
order	914480828763417957	914480830051301588
producer	914480734034492040	914480830051301588
customer	914480735149595683	914480830172292900
order	914480822064344123	914480830172292900
producer	914480734994320805	914480830172292900
shipment	914480830143033753	914480830172292900
customer	914480735149595683	914480830390745880
order	914480822064344123	914480830390745880
producer	914480734994320805	914480830390745880
shipment	914480830143033753	914480830390745880
customer	914480735149595683	914480830537592860
order	914480822064344123	914480830537592860
producer	914480734994320805	914480830537592860
customer	914480735149595683	914480830544583170
order	914480822064344123	914480830544583170
producer	914480734994320805	914480830544583170
customer	914480735149595683	914480830570454931
order	914480822064344123	914480830570454931
producer	914480734994320805	914480830570454931
shipment	914480830143033753	914480830570454931
customer	914480735149595683	914480830760274247
order	914480822064344123	914480830760274247
producer	914480734994320805	914480830760274247
shipment	914480830143033753	914480830760274247
customer	914480735149595683	914480830788644472
order	914480822064344123	914480830788644472
producer	914480734994320805	914480830788644472
shipment	914480830143033753	914480830788644472
customer	914480735260067366	914480830902509721
idea	914480823256116700	914480830902509721
customer	914480735230140794	914480831003006671
job	914480826862633419	914480831003006671
order	914480826728468543	914480831003006671
producer	914480734034492040	914480831003006671
idea	914480827567535354	914480831052473080
customer	914480735230140794	914480831204288150
job	914480826862633419	914480831204288150
order	914480826728468543	914480831204288150
producer	914480734034492040	914480831204288150
customer	914480735230140794	914480831350951410
job	914480826862633419	914480831350951410
order	914480826728468543	914480831350951410
producer	914480734034492040	914480831350951410
customer	914480735149595683	914480831426767665
order	914480822064344123	914480831426767665
producer	914480734994320805	914480831426767665
shipment	914480830143033753	914480831426767665
customer	914480735195260876	914480831513980888
idea	914480823256116700	914480831513980888
bid	914480831706719735	914480831745278353
customer	914480735230140794	914480831745278353
prototype	914480814988992098	914480831745278353
customer	914480735149595683	914480831967704201
order	914480822064344123	914480831967704201
producer	914480734994320805	914480831967704201
customer	914480735149595683	914480831975513363
order	914480822064344123	914480831975513363
producer	914480734994320805	914480831975513363
customer	914480735149595683	914480832000697954
order	914480822064344123	914480832000697954
producer	914480734994320805	914480832000697954
shipment	914480830143033753	914480832000697954
customer	914480735149595683	914480832000697983
order	914480822064344123	914480832000697983
producer	914480734994320805	914480832000697983
shipment	914480830143033753	914480832000697983
customer	914480735149595683	914480832152422947
job	914480822354814295	914480832152422947
order	914480822064344123	914480832152422947
producer	914480734994320805	914480832152422947
customer	914480735149595683	914480832379112389
order	914480822064344123	914480832379112389
producer	914480734994320805	914480832379112389
shipment	914480830143033753	914480832379112389
customer	914480735149595683	914480832453817656
order	914480822064344123	914480832453817656
producer	914480734994320805	914480832453817656
customer	914480735149595683	914480832689564317
idea	914480827567535354	914480832689564317
bid	914480831706719735	914480832802391121
customer	914480735230140794	914480832802391121
producer	914480734994320805	914480832802391121
customer	914480735292483316	914480832922849972
job	914480828858318624	914480832922849972
order	914480828763417957	914480832922849972
producer	914480734034492040	914480832922849972
customer	914480735230140794	914480832999045525
job	914480826862633419	914480832999045525
order	914480826728468543	914480832999045525
producer	914480734034492040	914480832999045525
customer	914480735260067366	914480833061075374
idea	914480827567535354	914480833061075374
customer	914480735230140794	914480833187723446
job	914480826862633419	914480833187723446
order	914480826728468543	914480833187723446
producer	914480734034492040	914480833187723446
customer	914480735230140794	914480833313345619
job	914480826862633419	914480833313345619
order	914480826728468543	914480833313345619
producer	914480734034492040	914480833313345619
customer	914480735292483316	914480833385268153
job	914480828858318624	914480833385268153
order	914480828763417957	914480833385268153
producer	914480734034492040	914480833385268153
customer	914480735292483316	914480833484958042
job	914480828858318624	914480833484958042
order	914480828763417957	914480833484958042
producer	914480734034492040	914480833484958042
customer	914480735292483316	914480833661869746
job	914480828858318624	914480833661869746
order	914480828763417957	914480833661869746
producer	914480734034492040	914480833661869746
customer	914480735292483316	914480833875194153
idea	914480833724178945	914480833875194153
customer	914480735292483316	914480834169555767
idea	914480833724178945	914480834169555767
idea	914480833724178945	914480834177614140
customer	914480735292483316	914480834291942974
idea	914480833724178945	914480834291942974
customer	914480735292483316	914480834374092801
idea	914480833724178945	914480834374092801
customer	914480735260067366	914480834664235506
idea	914480834512526690	914480834664235506
idea	914480833724178945	914480834911682028
customer	914480735292483316	914480835032402883
idea	914480833724178945	914480835032402883
customer	914480735260067366	914480835155058204
idea	914480834512526690	914480835155058204
idea	914480834512526690	914480835155058215
customer	914480735292483316	914480835218833816
idea	914480834512526690	914480835218833816
customer	914480735195260876	914480835294264648
idea	914480834512526690	914480835294264648
customer	914480735292483316	914480835420207532
idea	914480833724178945	914480835420207532
customer	914480735260067366	914480835596165105
idea	914480834512526690	914480835596165105
customer	914480735230140794	914480835738162988
job	914480826862633419	914480835738162988
order	914480826728468543	914480835738162988
producer	914480734034492040	914480835738162988
idea	914480834512526690	914480835792850361
customer	914480735195260876	914480836009677898
idea	914480835909457405	914480836009677898
customer	914480735230140794	914480836287094463
job	914480826862633419	914480836287094463
order	914480826728468543	914480836287094463
producer	914480734034492040	914480836287094463
customer	914480735230140794	914480836433507252
job	914480826862633419	914480836433507252
order	914480826728468543	914480836433507252
producer	914480734034492040	914480836433507252
customer	914480735230140794	914480836513864586
job	914480826862633419	914480836513864586
order	914480826728468543	914480836513864586
producer	914480734034492040	914480836513864586
customer	914480735260067366	914480836605855550
idea	914480834512526690	914480836605855550
customer	914480735230140794	914480836810755442
idea	914480833724178945	914480836810755442
customer	914480735230140794	914480836886687893
idea	914480833724178945	914480836886687893
customer	914480735195260876	914480837008166341
idea	914480835909457405	914480837008166341
idea	914480835909457405	914480837009114535
bid	914480837088081379	914480837126278986
customer	914480735195260876	914480837126278986
prototype	914480814988992098	914480837126278986
customer	914480735230140794	914480837382184949
order	914480826728468543	914480837382184949
producer	914480734034492040	914480837382184949
customer	914480735230140794	914480837398896857
job	914480826862633419	914480837398896857
order	914480826728468543	914480837398896857
producer	914480734034492040	914480837398896857
order	914480826728468543	914480837591922565
producer	914480734034492040	914480837591922565
order	914480826728468543	914480837653695365
producer	914480734034492040	914480837653695365
order	914480826728468543	914480837721856216
producer	914480734034492040	914480837721856216
order	914480826728468543	914480837764347231
producer	914480734034492040	914480837764347231
idea	914480834512526690	914480837800818215
customer	914480735230140794	914480837930573264
order	914480826728468543	914480837930573264
producer	914480734034492040	914480837930573264
shipment	914480837918302613	914480837930573264
customer	914480735230140794	914480838040212724
order	914480826728468543	914480838040212724
producer	914480734034492040	914480838040212724
shipment	914480837918302613	914480838040212724
customer	914480735230140794	914480838196299291
order	914480826728468543	914480838196299291
producer	914480734034492040	914480838196299291
customer	914480735230140794	914480838203793564
order	914480826728468543	914480838203793564
producer	914480734034492040	914480838203793564
customer	914480735230140794	914480838226054421
order	914480826728468543	914480838226054421
producer	914480734034492040	914480838226054421
shipment	914480837918302613	914480838226054421
customer	914480735149595683	914480838451088596
idea	914480838350338751	914480838451088596
customer	914480735230140794	914480838677543906
order	914480826728468543	914480838677543906
producer	914480734034492040	914480838677543906
shipment	914480837918302613	914480838677543906
customer	914480735230140794	914480838715763885
order	914480826728468543	914480838715763885
producer	914480734034492040	914480838715763885
shipment	914480837918302613	914480838715763885
bid	914480837088081379	914480839059686733
customer	914480735195260876	914480839059686733
producer	914480734994320805	914480839059686733
customer	914480735230140794	914480839260949218
idea	914480834512526690	914480839260949218
customer	914480735292483316	914480839408002653
idea	914480835909457405	914480839408002653
customer	914480735292483316	914480839546241750
idea	914480835909457405	914480839546241750
customer	914480735149595683	914480839769208487
idea	914480838350338751	914480839769208487
idea	914480838350338751	914480839773460365
customer	914480735149595683	914480839890623436
idea	914480834512526690	914480839890623436
customer	914480735195260876	914480840015729732
idea	914480838350338751	914480840015729732
bid	914480837088081379	914480840229341143
customer	914480735195260876	914480840229341143
producer	914480734994320805	914480840229341143
customer	914480735292483316	914480840435364875
job	914480828858318624	914480840435364875
order	914480828763417957	914480840435364875
producer	914480734034492040	914480840435364875
customer	914480735230140794	914480840616658387
idea	914480840503492030	914480840616658387
customer	914480735195260876	914480840884901290
idea	914480835909457405	914480840884901290
customer	914480735292483316	914480841170382705
job	914480828858318624	914480841170382705
order	914480828763417957	914480841170382705
producer	914480734034492040	914480841170382705
customer	914480735292483316	914480841395471465
job	914480828858318624	914480841395471465
order	914480828763417957	914480841395471465
producer	914480734034492040	914480841395471465
customer	914480735230140794	914480841504447642
order	914480826728468543	914480841504447642
producer	914480734034492040	914480841504447642
shipment	914480837918302613	914480841504447642
customer	914480735230140794	914480841602246698
idea	914480840503492030	914480841602246698
idea	914480840503492030	914480841605459606
customer	914480735149595683	914480841693673382
idea	914480833724178945	914480841693673382
idea	914480835909457405	914480841752732345
bid	914480831706719735	914480841883327207
customer	914480735230140794	914480841883327207
prototype	914480814988992098	914480841883327207
customer	914480735195260876	914480842049765265
idea	914480835909457405	914480842049765265
bid	914480837088081379	914480842183650207
customer	914480735195260876	914480842183650207
producer	914480734994320805	914480842183650207
idea	914480833724178945	914480842255860294
customer	914480735292483316	914480842357345046
idea	914480838350338751	914480842357345046
bid	914480837088081379	914480842502740484
customer	914480735195260876	914480842502740484
order	914480842461119748	914480842502740484
producer	914480734994320805	914480842502740484
bid	914480837088081379	914480842562519372
customer	914480735195260876	914480842562519372
order	914480842461119748	914480842562519372
producer	914480734994320805	914480842562519372
bid	914480837088081379	914480842562519396
customer	914480735195260876	914480842562519396
order	914480842461119748	914480842562519396
producer	914480734994320805	914480842562519396
prototype	914480814988992098	914480842562519396
customer	914480735195260876	914480842596063188
job	914480842579754764	914480842596063188
order	914480842461119748	914480842596063188
producer	914480734994320805	914480842596063188
customer	914480735195260876	914480842885123302
order	914480842461119748	914480842885123302
producer	914480734994320805	914480842885123302
customer	914480735195260876	914480843044273886
job	914480842579754764	914480843044273886
order	914480842461119748	914480843044273886
producer	914480734994320805	914480843044273886
customer	914480735195260876	914480843123851198
job	914480842579754764	914480843123851198
order	914480842461119748	914480843123851198
producer	914480734994320805	914480843123851198
order	914480842461119748	914480843199951422
producer	914480734994320805	914480843199951422
order	914480842461119748	914480843253452930
producer	914480734994320805	914480843253452930
order	914480842461119748	914480843296853920
producer	914480734994320805	914480843296853920
order	914480842461119748	914480843346220418
producer	914480734994320805	914480843346220418
order	914480842461119748	914480843392306555
producer	914480734994320805	914480843392306555
customer	914480735149595683	914480843459049844
idea	914480838350338751	914480843459049844
customer	914480735260067366	914480843623161373
idea	914480833724178945	914480843623161373
customer	914480735149595683	914480843686265444
idea	914480835909457405	914480843686265444
idea	914480838350338751	914480843757350971
customer	914480735260067366	914480843942727298
idea	914480843857801365	914480843942727298
customer	914480735230140794	914480844114605615
idea	914480835909457405	914480844114605615
customer	914480735230140794	914480844264531229
order	914480826728468543	914480844264531229
producer	914480734034492040	914480844264531229
customer	914480735230140794	914480844272965898
order	914480826728468543	914480844272965898
producer	914480734034492040	914480844272965898
customer	914480735230140794	914480844286896000
order	914480826728468543	914480844286896000
producer	914480734034492040	914480844286896000
shipment	914480837918302613	914480844286896000
customer	914480735230140794	914480844289824201
order	914480826728468543	914480844289824201
producer	914480734034492040	914480844289824201
shipment	914480837918302613	914480844289824201
customer	914480735230140794	914480844394067016
job	914480826862633419	914480844394067016
order	914480826728468543	914480844394067016
producer	914480734034492040	914480844394067016
customer	914480735230140794	914480844551078456
order	914480826728468543	914480844551078456
producer	914480734034492040	914480844551078456
shipment	914480837918302613	914480844551078456
customer	914480735230140794	914480844599854602
order	914480826728468543	914480844599854602
producer	914480734034492040	914480844599854602
customer	914480735230140794	914480844868228151
idea	914480840503492030	914480844868228151
customer	914480735292483316	914480845020247648
idea	914480843857801365	914480845020247648
customer	914480735195260876	914480845082341276
idea	914480833724178945	914480845082341276
customer	914480735230140794	914480845144870808
idea	914480838350338751	914480845144870808
bid	914480845216570181	914480845254738264
customer	914480735260067366	914480845254738264
prototype	914480814988992098	914480845254738264
idea	914480840503492030	914480845402101831
customer	914480735230140794	914480845486278222
idea	914480843857801365	914480845486278222
bid	914480845216570181	914480845586635274
customer	914480735260067366	914480845586635274
producer	914480734034492040	914480845586635274
customer	914480735149595683	914480845658024540
idea	914480840503492030	914480845658024540
customer	914480735149595683	914480845708264099
idea	914480840503492030	914480845708264099
customer	914480735292483316	914480845804292935
idea	914480833724178945	914480845804292935
bid	914480845216570181	914480845972910171
customer	914480735260067366	914480845972910171
producer	914480734994320805	914480845972910171
customer	914480735195260876	914480846073496450
job	914480842579754764	914480846073496450
order	914480842461119748	914480846073496450
producer	914480734994320805	914480846073496450
customer	914480735230140794	914480846111415352
idea	914480840503492030	914480846111415352
customer	914480735230140794	914480846198383229
idea	914480840503492030	914480846198383229
idea	914480833724178945	914480846329345058
customer	914480735195260876	914480846379386849
idea	914480840503492030	914480846379386849
bid	914480846445829261	914480846471150900
customer	914480735149595683	914480846471150900
idea	914480838350338751	914480846471150900
customer	914480735260067366	914480846736144848
idea	914480827567535354	914480846736144848
idea	914480843857801365	914480846736144848
idea	914480827567535354	914480846736144861
idea	914480843857801365	914480846736144861
idea	914480827567535354	914480846736144864
bid	914480846445829261	914480847037553196
customer	914480735149595683	914480847037553196
producer	914480734994320805	914480847037553196
customer	914480735195260876	914480847147026345
job	914480842579754764	914480847147026345
order	914480842461119748	914480847147026345
producer	914480734994320805	914480847147026345
customer	914480735230140794	914480847285521102
idea	914480847196196713	914480847285521102
customer	914480735195260876	914480847520099303
job	914480842579754764	914480847520099303
order	914480842461119748	914480847520099303
producer	914480734994320805	914480847520099303
customer	914480735195260876	914480847653609053
job	914480842579754764	914480847653609053
order	914480842461119748	914480847653609053
producer	914480734994320805	914480847653609053
customer	914480735230140794	914480847713018912
idea	914480847196196713	914480847713018912
idea	914480847196196713	914480847717921198
customer	914480735149595683	914480847767213751
idea	914480847196196713	914480847767213751
customer	914480735149595683	914480847825813065
idea	914480847196196713	914480847825813065
prototype	914480814988992098	914480847913071813
bid	914480846445829261	914480848010531583
customer	914480735149595683	914480848010531583
idea	914480838350338751	914480848010531583
customer	914480735260067366	914480848112122282
idea	914480840503492030	914480848112122282
customer	914480735260067366	914480848240762384
idea	914480848174721377	914480848240762384
prototype	914480814988992098	914480848404254389
prototype	914480814988992098	914480848445975528
prototype	914480814988992098	914480848483426404
prototype	914480814988992098	914480848517133758
prototype	914480814988992098	914480848556486050
prototype	914480814988992098	914480848592682684
idea	914480811361487751	914480848652316001
prototype	914480814988992098	914480848652316001
idea	914480847196196713	914480848778530219
prototype	914480814988992098	914480848894865535
prototype	914480814988992098	914480848999446582
customer	914480735292483316	914480849110046518
job	914480828858318624	914480849110046518
order	914480828763417957	914480849110046518
producer	914480734034492040	914480849110046518
customer	914480735195260876	914480849151713862
idea	914480847196196713	914480849151713862
idea	914480848174721377	914480849202242758
customer	914480735149595683	914480849294860550
prototype	914480814988992098	914480849294860550
customer	914480735292483316	914480849428219595
job	914480828858318624	914480849428219595
order	914480828763417957	914480849428219595
producer	914480734034492040	914480849428219595
customer	914480735292483316	914480849583541282
job	914480828858318624	914480849583541282
order	914480828763417957	914480849583541282
producer	914480734034492040	914480849583541282
customer	914480735195260876	914480849650049312
prototype	914480814988992098	914480849650049312
customer	914480735230140794	914480849750447347
idea	914480840503492030	914480849750447347
customer	914480735260067366	914480849934695024
idea	914480848174721377	914480849934695024
customer	914480735195260876	914480850057034223
prototype	914480814988992098	914480850057034223
customer	914480735149595683	914480850174688724
idea	914480811361487751	914480850174688724
prototype	914480814988992098	914480850174688724
bid	914480850245799839	914480850276031439
customer	914480735292483316	914480850276031439
prototype	914480814988992098	914480850276031439
customer	914480735230140794	914480850417383147
prototype	914480814988992098	914480850417383147
customer	914480735149595683	914480850582118587
idea	914480850490146067	914480850582118587
customer	914480735292483316	914480850800355249
prototype	914480814988992098	914480850800355249
bid	914480845216570181	914480850921336344
customer	914480735260067366	914480850921336344
prototype	914480814988992098	914480850921336344
customer	914480735292483316	914480851131007393
prototype	914480814988992098	914480851131007393
bid	914480850245799839	914480851252927063
customer	914480735292483316	914480851252927063
producer	914480734994320805	914480851252927063
prototype	914480814988992098	914480851386005608
customer	914480735292483316	914480851466806340
idea	914480850490146067	914480851466806340
customer	914480735292483316	914480851559491899
idea	914480850490146067	914480851559491899
customer	914480735292483316	914480851697540423
prototype	914480814988992098	914480851697540423
bid	914480850245799839	914480851861448511
customer	914480735292483316	914480851861448511
producer	914480734034492040	914480851861448511
prototype	914480814988992098	914480851983051046
bid	914480850245799839	914480852086741242
customer	914480735292483316	914480852086741242
producer	914480734994320805	914480852086741242
customer	914480735292483316	914480852216875509
job	914480828858318624	914480852216875509
order	914480828763417957	914480852216875509
producer	914480734034492040	914480852216875509
customer	914480735292483316	914480852297591924
idea	914480833724178945	914480852297591924
prototype	914480814988992098	914480852460962405
customer	914480735292483316	914480852540347394
idea	914480811361487751	914480852540347394
prototype	914480814988992098	914480852540347394
customer	914480735292483316	914480852675411926
order	914480828763417957	914480852675411926
producer	914480734034492040	914480852675411926
customer	914480735292483316	914480852686368430
job	914480828858318624	914480852686368430
order	914480828763417957	914480852686368430
producer	914480734034492040	914480852686368430
order	914480828763417957	914480852867108861
producer	914480734034492040	914480852867108861
order	914480828763417957	914480852917685615
producer	914480734034492040	914480852917685615
order	914480828763417957	914480852967419247
producer	914480734034492040	914480852967419247
order	914480828763417957	914480853017894799
producer	914480734034492040	914480853017894799
order	914480828763417957	914480853047780681
producer	914480734034492040	914480853047780681
prototype	914480814988992098	914480853085282217
customer	914480735195260876	914480853182997002
job	914480842579754764	914480853182997002
order	914480842461119748	914480853182997002
producer	914480734994320805	914480853182997002
customer	914480735230140794	914480853240080229
idea	914480850490146067	914480853240080229
bid	914480853321181011	914480853354754628
customer	914480735292483316	914480853354754628
idea	914480833724178945	914480853354754628
customer	914480735195260876	914480853546504932
job	914480842579754764	914480853546504932
order	914480842461119748	914480853546504932
producer	914480734994320805	914480853546504932
order	914480842461119748	914480853680640678
producer	914480734994320805	914480853680640678
order	914480842461119748	914480853736566752
producer	914480734994320805	914480853736566752
order	914480842461119748	914480853785626428
producer	914480734994320805	914480853785626428
order	914480842461119748	914480853814533169
producer	914480734994320805	914480853814533169
bid	914480853321181011	914480853895504151
customer	914480735292483316	914480853895504151
producer	914480734034492040	914480853895504151
customer	914480735292483316	914480854058882165
order	914480828763417957	914480854058882165
producer	914480734034492040	914480854058882165
shipment	914480854050659217	914480854058882165
customer	914480735292483316	914480854137850586
order	914480828763417957	914480854137850586
producer	914480734034492040	914480854137850586
shipment	914480854050659217	914480854137850586
bid	914480850245799839	914480854242789809
customer	914480735292483316	914480854242789809
producer	914480734994320805	914480854242789809
customer	914480735292483316	914480854398717674
order	914480828763417957	914480854398717674
producer	914480734034492040	914480854398717674
customer	914480735292483316	914480854407768173
order	914480828763417957	914480854407768173
producer	914480734034492040	914480854407768173
customer	914480735292483316	914480854428215425
order	914480828763417957	914480854428215425
producer	914480734034492040	914480854428215425
shipment	914480854050659217	914480854428215425
bid	914480850245799839	914480854645655564
customer	914480735292483316	914480854645655564
order	914480854603829972	914480854645655564
producer	914480734994320805	914480854645655564
bid	914480850245799839	914480854696871051
customer	914480735292483316	914480854696871051
producer	914480734034492040	914480854696871051
bid	914480850245799839	914480854716462550
customer	914480735292483316	914480854716462550
order	914480854603829972	914480854716462550
producer	914480734994320805	914480854716462550
bid	914480850245799839	914480854717205503
customer	914480735292483316	914480854717205503
order	914480854603829972	914480854717205503
producer	914480734994320805	914480854717205503
prototype	914480814988992098	914480854717205503
customer	914480735292483316	914480854751528894
job	914480854734679439	914480854751528894
order	914480854603829972	914480854751528894
producer	914480734994320805	914480854751528894
customer	914480735195260876	914480855137455321
job	914480842579754764	914480855137455321
order	914480842461119748	914480855137455321
producer	914480734994320805	914480855137455321
customer	914480735292483316	914480855238141631
order	914480828763417957	914480855238141631
producer	914480734034492040	914480855238141631
shipment	914480854050659217	914480855238141631
customer	914480735292483316	914480855265602353
order	914480828763417957	914480855265602353
producer	914480734034492040	914480855265602353
shipment	914480854050659217	914480855265602353
customer	914480735292483316	914480855434375584
order	914480854603829972	914480855434375584
producer	914480734994320805	914480855434375584
customer	914480735292483316	914480855581322406
job	914480854734679439	914480855581322406
order	914480854603829972	914480855581322406
producer	914480734994320805	914480855581322406
customer	914480735292483316	914480855674048681
job	914480854734679439	914480855674048681
order	914480854603829972	914480855674048681
producer	914480734994320805	914480855674048681
customer	914480735292483316	914480855770480394
job	914480854734679439	914480855770480394
order	914480854603829972	914480855770480394
producer	914480734994320805	914480855770480394
customer	914480735292483316	914480855862339138
job	914480854734679439	914480855862339138
order	914480854603829972	914480855862339138
producer	914480734994320805	914480855862339138
bid	914480853321181011	914480855963124529
customer	914480735292483316	914480855963124529
producer	914480734994320805	914480855963124529
order	914480854603829972	914480856101510921
producer	914480734994320805	914480856101510921
customer	914480735195260876	914480856156304878
job	914480842579754764	914480856156304878
order	914480842461119748	914480856156304878
producer	914480734994320805	914480856156304878
order	914480854603829972	914480856238998353
producer	914480734994320805	914480856238998353
order	914480854603829972	914480856269789897
producer	914480734994320805	914480856269789897
order	914480854603829972	914480856299239058
producer	914480734994320805	914480856299239058
order	914480854603829972	914480856327933422
producer	914480734994320805	914480856327933422
bid	914480853321181011	914480856382370132
customer	914480735292483316	914480856382370132
producer	914480734034492040	914480856382370132
bid	914480856465181355	914480856487128584
customer	914480735195260876	914480856487128584
idea	914480835909457405	914480856487128584
customer	914480735149595683	914480856818230875
order	914480822064344123	914480856818230875
producer	914480734994320805	914480856818230875
service_request	914480856705969347	914480856818230875
unit	914480829291472831	914480856818230875
customer	914480735149595683	914480857083404094
order	914480822064344123	914480857083404094
producer	914480734994320805	914480857083404094
service_request	914480856705969347	914480857083404094
unit	914480829291472831	914480857083404094
customer	914480735149595683	914480857212586004
order	914480822064344123	914480857212586004
producer	914480734994320805	914480857212586004
service_request	914480856705969347	914480857212586004
unit	914480829291472831	914480857212586004
customer	914480735292483316	914480857430756441
order	914480828763417957	914480857430756441
producer	914480734034492040	914480857430756441
shipment	914480854050659217	914480857430756441
bid	914480856465181355	914480857540486189
customer	914480735195260876	914480857540486189
producer	914480734994320805	914480857540486189
customer	914480735149595683	914480857737482636
order	914480822064344123	914480857737482636
producer	914480734994320805	914480857737482636
service_request	914480856705969347	914480857737482636
unit	914480829291472831	914480857737482636
bid	914480856465181355	914480857951070324
customer	914480735195260876	914480857951070324
producer	914480734994320805	914480857951070324
customer	914480735149595683	914480858122118407
order	914480822064344123	914480858122118407
producer	914480734994320805	914480858122118407
service_request	914480856705969347	914480858122118407
unit	914480829291472831	914480858122118407
customer	914480735149595683	914480858340948321
order	914480822064344123	914480858340948321
producer	914480734994320805	914480858340948321
service_request	914480856705969347	914480858340948321
thread	914480818810529080	914480858340948321
unit	914480829291472831	914480858340948321
bid	914480853321181011	914480858488637767
customer	914480735292483316	914480858488637767
producer	914480734034492040	914480858488637767
bid	914480856465181355	914480858714256098
customer	914480735195260876	914480858714256098
producer	914480734034492040	914480858714256098
customer	914480735292483316	914480858861074843
order	914480828763417957	914480858861074843
producer	914480734034492040	914480858861074843
shipment	914480854050659217	914480858861074843
bid	914480858927526618	914480858962757428
customer	914480735149595683	914480858962757428
prototype	914480814988992098	914480858962757428
\.


--
-- Data for Name: home_visit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.home_visit (user_id, since, seen_at, tour_over_at) FROM stdin;
\.


--
-- Data for Name: idea; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea (id, board_id, author_id, author_name, company_id, customer_id, status, title, text, excerpt, spec, pictures, tags, rights_accepted_at, revision_number, material_number, owner_id, answer_by, answered_at, merged_into_id, support_count, imported_support_count, top_score, value_minor, hot, comment_count, note_count, external_system, external_ref, created_at, submitted_at, changed_at, version, captions, coauthor_ids) FROM stdin;
914480817480866395	914480735381198959	914480733857321617	Jonas Ek	914480733648646613	914480735292483316	declined	Control all lamps of a room from a telephone	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	[{"name": "Radio", "need": "must", "unit": "", "value": "Bluetooth or Zigbee"}, {"name": "Lamps per group", "need": "must", "unit": "pieces", "value": "20"}]	[]	["café", "radio"]	2026-08-10 11:39:57.135306+00	1	1	914480733971026436	2026-08-24	2026-08-16 11:39:57.133678+00	\N	2	0	2	48000	240.57730689909306	1	0	\N	\N	2026-08-10 11:39:57.136248+00	2026-08-10 11:39:57.139138+00	2026-08-28 11:39:57.133616+00	5	{}	[]
914480811361487751	914480735381198959	914480733723511985	Anna Lindqvist	\N	914480735149595683	available	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay. I would like that in oak and steel, small enough for a bedside table, and honest: no plastic, no…	[{"name": "Height", "need": "must", "unit": "mm", "value": "485"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "318"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "184"}, {"name": "Weight", "need": "must", "unit": "kg", "value": "3.1"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]	2026-05-30 11:39:57.140025+00	2	2	914480733983141667	2026-06-21	2026-06-03 11:39:57.134205+00	\N	5	0	5	201000	235.94278323038827	4	1	\N	\N	2026-05-30 11:39:57.144098+00	2026-05-30 11:39:57.151558+00	2026-09-27 11:39:57.133541+00	8	{}	[]
914480827567535354	914480735381198959	914480733766907596	Пётр Волков	\N	914480735195260876	submitted	Струбцина вместо основания	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	[{"name": "Столешница, от", "need": "must", "unit": "мм", "value": "20"}, {"name": "Столешница, до", "need": "must", "unit": "мм", "value": "60"}, {"name": "Подкладка", "need": "nice", "unit": "", "value": "кожа"}]	["0sc73cpbnss0j"]	["струбцина", "стол"]	2026-10-07 11:39:57.134404+00	1	1	914480733983141667	2026-11-26	\N	\N	4	0	4	105300	248.17492334911068	2	0	\N	\N	2026-10-07 11:39:57.135265+00	2026-10-07 11:39:57.141675+00	2026-10-07 11:39:57.141675+00	3	{}	[]
914480847196196713	914480735406236849	914480733795065871	Мария Седова	\N	914480735230140794	submitted	Два плеча на одной стойке	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	[{"name": "Плечи", "need": "must", "unit": "шт.", "value": "2"}, {"name": "Основание", "need": "nice", "unit": "мм", "value": "230"}]	["0sc73ctd9tm9g"]	["стол", "занятия"]	2026-11-14 11:39:57.134232+00	1	1	914480733983141667	2026-12-05	\N	\N	2	0	2	29000	249.77006120087788	2	0	\N	\N	2026-11-14 11:39:57.135048+00	2026-11-14 11:39:57.140768+00	2026-11-14 11:39:57.140768+00	3	{}	[]
914480848174721377	914480735406236849	914480733808438754	Tomás Reyes	\N	914480735260067366	withdrawn	A foot of marble offcuts	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	[{"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Material", "need": "must", "unit": "", "value": "offcuts"}]	[]	["stone", "foot"]	2026-11-16 11:39:57.134393+00	1	1	\N	\N	\N	\N	0	0	0	0	248.68992770965608	1	0	\N	\N	2026-11-16 11:39:57.135264+00	2026-11-16 11:39:57.137497+00	2026-11-19 11:39:57.13346+00	3	{}	[]
914480850490146067	914480735406236849	914480733723511985	Anna Lindqvist	\N	914480735149595683	submitted	Light that turns warmer as it is dimmed	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	[{"name": "Full", "need": "must", "unit": "K", "value": "2700"}, {"name": "Lowest", "need": "must", "unit": "K", "value": "2000"}, {"name": "Steps", "need": "nice", "unit": "", "value": "none, continuous"}]	[]	["light", "dimmer"]	2026-11-20 11:39:57.134563+00	1	1	\N	\N	\N	\N	2	0	2	132000	250.32438305727007	1	0	\N	\N	2026-11-20 11:39:57.135453+00	2026-11-20 11:39:57.13791+00	2026-11-20 11:39:57.13791+00	2	{}	[]
914480858627100722	914480735406236849	914480733857321617	Jonas Ek	914480733648646613	914480735292483316	draft	A low lamp for the bar shelf	Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.	Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.	[{"name": "Height", "need": "nice", "unit": "mm", "value": "160"}]	[]	["bar"]	2026-11-26 11:39:57.13594+00	0	0	\N	\N	\N	\N	0	0	0	0	0	0	0	\N	\N	2026-11-26 11:39:57.136775+00	\N	2026-11-26 11:39:57.136779+00	1	{}	[]
914480823256116700	914480735381198959	914480733766907596	Пётр Волков	\N	914480735195260876	prototyping	Всё разбирается: набор для ремонта	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	[{"name": "Инструмент", "need": "must", "unit": "", "value": "одна отвёртка"}, {"name": "Срок поставки деталей", "need": "must", "unit": "лет", "value": "15"}, {"name": "Цена набора", "need": "nice", "unit": "EUR", "value": "20"}]	["0sc73cmgx5kyg"]	["ремонт", "service"]	2026-09-14 11:39:57.134606+00	1	1	914480733983141667	2026-09-29	2026-09-17 11:39:57.133953+00	\N	4	0	4	24900	245.9002637449535	3	0	\N	\N	2026-09-14 11:39:57.135472+00	2026-09-14 11:39:57.143225+00	2026-10-14 11:39:57.13388+00	6	{}	[]
914480834512526690	914480735381198959	914480733808438754	Tomás Reyes	\N	914480735260067366	under_review	A socket for the telephone in the foot	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	[{"name": "Port", "need": "must", "unit": "", "value": "USB-C"}, {"name": "Power", "need": "must", "unit": "W", "value": "20"}, {"name": "Extra price", "need": "nice", "unit": "EUR", "value": "15"}]	["0sc73cj341nxa"]	["foot", "charging"]	2026-10-25 11:39:57.136465+00	1	1	914480733971026436	2026-12-02	2026-10-29 11:39:57.134132+00	\N	3	0	3	119900	248.28904739430442	3	1	\N	\N	2026-10-25 11:39:57.138147+00	2026-10-25 11:39:57.147879+00	2026-10-29 11:39:57.134128+00	4	{}	[]
914480835909457405	914480735406236849	914480733766907596	Пётр Волков	\N	914480735195260876	under_review	Настенная Halden над кроватью	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	[{"name": "Вынос", "need": "must", "unit": "мм", "value": "350"}, {"name": "Поворот", "need": "must", "unit": "°", "value": "180"}, {"name": "Крепление", "need": "must", "unit": "", "value": "2 винта"}, {"name": "Диммер", "need": "nice", "unit": "", "value": "да"}]	["0sc73crsd82qy"]	["стена", "спальня"]	2026-10-28 11:39:57.135143+00	1	1	914480733983141667	2026-11-30	2026-11-02 11:39:57.13521+00	\N	3	0	3	142400	248.820189707303	3	0	\N	\N	2026-10-28 11:39:57.136138+00	2026-10-28 11:39:57.143502+00	2026-11-02 11:39:57.135205+00	4	{}	[]
914480838350338751	914480735406236849	914480733723511985	Anna Lindqvist	\N	914480735149595683	under_review	The tall one beside the chair	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	[{"name": "Height", "need": "must", "unit": "mm", "value": "1350"}, {"name": "Stem", "need": "must", "unit": "", "value": "2 pieces"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "280"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "7"}]	["0sc73csk0zpkj"]	["floor", "reading"]	2026-10-30 11:39:57.134172+00	1	1	914480733971026436	2026-12-04	2026-11-05 11:39:57.134538+00	\N	3	0	3	70000	248.84675660900675	1	0	\N	\N	2026-10-30 11:39:57.134844+00	2026-10-30 11:39:57.140027+00	2026-11-05 11:39:57.134534+00	4	{}	[]
914480843857801365	914480735381198959	914480733808438754	Tomás Reyes	\N	914480735260067366	merged	A version to screw to the table edge	Students move, desks are small. Could the lamp hold on to the edge of the table?	Students move, desks are small. Could the lamp hold on to the edge of the table?	[{"name": "Table top", "need": "must", "unit": "mm", "value": "18-40"}]	[]	["clamp"]	2026-11-07 11:39:57.134802+00	1	1	\N	\N	2026-11-13 11:39:57.140126+00	914480827567535354	2	0	2	15000	248.99963750981166	0	0	\N	\N	2026-11-07 11:39:57.135777+00	2026-11-07 11:39:57.138491+00	2026-11-13 11:39:57.140126+00	3	{}	[]
914480840503492030	914480735381198959	914480733795065871	Мария Седова	\N	914480735230140794	planned	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо. Желобок 150 × 8 мм посередине, одинаково удобный правше и левше, край скруглён, чтобы вычищать пыль пальцем.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc73ck80y92j"]	["основание", "дуб"]	2026-11-02 11:39:57.134601+00	2	2	914480733983141667	2026-11-18	2026-11-08 11:39:57.133678+00	\N	3	0	3	37500	249.59616602205955	3	0	\N	\N	2026-11-02 11:39:57.135668+00	2026-11-02 11:39:57.143584+00	2026-11-19 11:39:57.133516+00	6	{}	[]
914480833724178945	914480735406236849	914480733824747018	Maja Holm	914480733648646613	914480735292483316	prototyping	A small Halden without a cable for café tables	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.\n\n- it must survive a spilled coffee\n- it must be too heavy for a pocket	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray. - it must survive a spilled coffee - it must be too heavy for a…	[{"name": "Height", "need": "must", "unit": "mm", "value": "280"}, {"name": "Battery life", "need": "must", "unit": "h", "value": "12"}, {"name": "Colour of light", "need": "must", "unit": "K", "value": "2200"}, {"name": "Splash proof", "need": "must", "unit": "", "value": "IP44"}, {"name": "Charging tray", "need": "nice", "unit": "", "value": "for 6 lamps"}]	["0sc73cqb41700"]	["café", "battery", "small"]	2026-10-23 11:39:57.136601+00	1	1	914480733971026436	2026-11-08	2026-10-26 11:39:57.133671+00	\N	5	0	5	445900	249.07112530511597	5	1	\N	\N	2026-10-23 11:39:57.137535+00	2026-10-23 11:39:57.145181+00	2026-11-22 11:39:57.133477+00	6	{}	[]
\.


--
-- Data for Name: idea_amendment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_amendment (id, idea_id, author_id, author_name, status, field, before, after, reason, vote_count, decided_by, decided_at, answer, revision_number, created_at, version) FROM stdin;
\.


--
-- Data for Name: idea_amendment_vote; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_amendment_vote (amendment_id, user_id, created_at) FROM stdin;
\.


--
-- Data for Name: idea_coauthor; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_coauthor (id, idea_id, user_id, mail_key, called, status, invited_by, created_at, answered_at, version) FROM stdin;
\.


--
-- Data for Name: idea_facet; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_facet (board_id, kind, word, count) FROM stdin;
914480735381198959	tag	balance	1
914480735381198959	tag	oak	1
914480735381198959	tag	reading	1
914480735381198959	tag	café	1
914480735381198959	tag	radio	1
914480735381198959	status	declined	1
914480735381198959	tag	service	1
914480735381198959	tag	ремонт	1
914480735381198959	status	available	1
914480735381198959	tag	стол	1
914480735381198959	tag	струбцина	1
914480735381198959	status	prototyping	1
914480735406236849	tag	battery	1
914480735406236849	tag	café	1
914480735406236849	tag	small	1
914480735381198959	tag	charging	1
914480735381198959	tag	foot	1
914480735406236849	tag	спальня	1
914480735406236849	tag	стена	1
914480735406236849	tag	floor	1
914480735406236849	tag	reading	1
914480735381198959	tag	дуб	1
914480735381198959	tag	основание	1
914480735381198959	tag	clamp	1
914480735406236849	status	under_review	2
914480735381198959	status	merged	1
914480735381198959	status	submitted	1
914480735406236849	tag	занятия	1
914480735406236849	tag	стол	1
914480735406236849	tag	foot	1
914480735406236849	tag	stone	1
914480735381198959	status	planned	1
914480735381198959	status	under_review	1
914480735406236849	status	withdrawn	1
914480735406236849	status	submitted	2
914480735406236849	tag	dimmer	1
914480735406236849	tag	light	1
914480735406236849	status	planned	0
914480735406236849	status	prototyping	1
\.


--
-- Data for Name: idea_follow; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_follow (idea_id, user_id, reason, created_at, level) FROM stdin;
914480811361487751	914480733723511985	author	2026-05-30 11:39:57.340627+00	all
914480811361487751	914480733766907596	support	2026-06-01 11:39:57.16014+00	all
914480811361487751	914480733983141667	comment	2026-06-03 06:51:57.136094+00	all
914480811361487751	914480733824747018	support	2026-06-11 11:39:57.138517+00	all
914480811361487751	914480733795065871	support	2026-06-13 11:39:57.135643+00	all
914480811361487751	914480733808438754	support	2026-07-01 11:39:57.135914+00	all
914480811361487751	914480733857321617	support	2026-07-02 11:39:57.136191+00	all
914480817480866395	914480733857321617	author	2026-08-10 11:39:57.162114+00	all
914480817480866395	914480733824747018	support	2026-08-12 11:39:57.135877+00	all
914480817480866395	914480733808438754	support	2026-08-20 11:39:57.135147+00	all
914480823256116700	914480733766907596	author	2026-09-14 11:39:57.162238+00	all
914480823256116700	914480733723511985	support	2026-09-19 11:39:57.136403+00	all
914480823256116700	914480733795065871	support	2026-09-23 11:39:57.134906+00	all
914480823256116700	914480733916477727	comment	2026-10-01 11:39:57.135073+00	all
914480823256116700	914480733995738435	comment	2026-10-04 23:39:57.135766+00	all
914480827567535354	914480733766907596	author	2026-10-07 11:39:57.158889+00	all
914480827567535354	914480733795065871	support	2026-10-08 11:39:57.134343+00	all
914480823256116700	914480733824747018	support	2026-10-09 11:39:57.134817+00	all
914480827567535354	914480733983141667	comment	2026-10-09 11:39:57.133666+00	all
914480823256116700	914480733808438754	support	2026-10-11 11:39:57.135184+00	all
914480827567535354	914480733958899136	comment	2026-10-12 11:39:57.135173+00	all
914480827567535354	914480733723511985	support	2026-10-15 11:39:57.134642+00	all
914480827567535354	914480733808438754	support	2026-10-19 11:39:57.136516+00	all
914480833724178945	914480733824747018	author	2026-10-23 11:39:57.173438+00	all
914480833724178945	914480733857321617	support	2026-10-24 11:39:57.137705+00	all
914480834512526690	914480733808438754	author	2026-10-25 11:39:57.17399+00	all
914480833724178945	914480733983141667	comment	2026-10-25 11:39:57.135126+00	all
914480834512526690	914480733857321617	support	2026-10-26 11:39:57.135215+00	all
914480834512526690	914480733766907596	comment	2026-10-26 11:39:57.134848+00	all
914480834512526690	914480733938716524	comment	2026-10-28 11:39:57.135716+00	all
914480835909457405	914480733766907596	author	2026-10-28 11:39:57.159455+00	all
914480833724178945	914480733795065871	support	2026-10-29 11:39:57.137093+00	all
914480838350338751	914480733723511985	author	2026-10-30 11:39:57.157489+00	all
914480834512526690	914480733795065871	support	2026-10-31 11:39:57.137292+00	all
914480835909457405	914480733824747018	support	2026-10-31 11:39:57.13783+00	all
914480834512526690	914480733723511985	support	2026-11-01 11:39:57.13667+00	all
914480838350338751	914480733766907596	support	2026-11-01 11:39:57.137168+00	all
914480840503492030	914480733795065871	author	2026-11-02 11:39:57.16178+00	all
914480833724178945	914480733723511985	support	2026-11-03 11:39:57.13485+00	all
914480835909457405	914480733938716524	comment	2026-11-03 11:39:57.134678+00	all
914480833724178945	914480733916477727	comment	2026-11-04 11:39:57.133915+00	all
914480838350338751	914480733824747018	support	2026-11-04 11:39:57.135615+00	all
914480833724178945	914480733808438754	support	2026-11-06 11:39:57.134918+00	all
914480835909457405	914480733723511985	support	2026-11-06 11:39:57.134145+00	all
914480838350338751	914480733958899136	comment	2026-11-06 11:39:57.134212+00	all
914480843857801365	914480733808438754	author	2026-11-07 11:39:57.155516+00	all
914480835909457405	914480733795065871	support	2026-11-07 11:39:57.134153+00	all
914480843857801365	914480733857321617	support	2026-11-08 11:39:57.134117+00	all
914480833724178945	914480733766907596	support	2026-11-08 11:39:57.133866+00	all
914480838350338751	914480733795065871	support	2026-11-08 11:39:57.134016+00	all
914480840503492030	914480733938716524	comment	2026-11-09 11:39:57.134122+00	all
914480843857801365	914480733795065871	support	2026-11-09 11:39:57.134023+00	all
914480840503492030	914480733723511985	support	2026-11-10 11:39:57.133711+00	all
914480840503492030	914480733766907596	support	2026-11-12 11:39:57.133798+00	all
914480827567535354	914480733857321617	merge	2026-11-13 11:39:57.140126+00	all
914480847196196713	914480733795065871	author	2026-11-14 11:39:57.155576+00	all
914480847196196713	914480733723511985	support	2026-11-15 11:39:57.133949+00	all
914480840503492030	914480733808438754	support	2026-11-16 11:39:57.133764+00	all
914480848174721377	914480733808438754	author	2026-11-16 11:39:57.150689+00	all
914480847196196713	914480733983141667	comment	2026-11-17 11:39:57.134122+00	all
914480847196196713	914480733766907596	support	2026-11-18 11:39:57.133595+00	all
914480848174721377	914480733938716524	comment	2026-11-18 11:39:57.133277+00	all
914480850490146067	914480733723511985	author	2026-11-20 11:39:57.157668+00	all
914480850490146067	914480733857321617	support	2026-11-21 11:39:57.135234+00	all
914480850490146067	914480733795065871	support	2026-11-23 11:39:57.135572+00	all
\.


--
-- Data for Name: idea_gram; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_gram (gram, idea_id) FROM stdin;
#142 #2	914480811361487751
#142 balanc	914480811361487751
#142 clamp	914480811361487751
#142 inste	914480811361487751
#2 balanc	914480811361487751
#2 clamp	914480811361487751
#2 inste	914480811361487751
=#142	914480811361487751
=#2	914480811361487751
=balanc	914480811361487751
=clamp	914480811361487751
=inste	914480811361487751
balanc clamp	914480811361487751
balanc inste	914480811361487751
clamp inste	914480811361487751
#2 #31	914480817480866395
#2 all	914480817480866395
#2 control	914480817480866395
#2 room	914480817480866395
#31 all	914480817480866395
#31 control	914480817480866395
#31 room	914480817480866395
=#2	914480817480866395
=#31	914480817480866395
=all	914480817480866395
=control	914480817480866395
=room	914480817480866395
all control	914480817480866395
all room	914480817480866395
control room	914480817480866395
#90 набор	914480823256116700
#90 разбира	914480823256116700
=#90	914480823256116700
=набор	914480823256116700
=разбира	914480823256116700
набор разбира	914480823256116700
=вмест	914480827567535354
=основан	914480827567535354
=струбцин	914480827567535354
вмест основан	914480827567535354
вмест струбцин	914480827567535354
основан струбцин	914480827567535354
#28 #5	914480833724178945
#28 #97	914480833724178945
#28 caf	914480833724178945
#28 hald	914480833724178945
#28 without	914480833724178945
#5 #97	914480833724178945
#5 caf	914480833724178945
#5 hald	914480833724178945
#5 without	914480833724178945
#97 caf	914480833724178945
#97 hald	914480833724178945
#97 without	914480833724178945
=#28	914480833724178945
=#5	914480833724178945
=#97	914480833724178945
=caf	914480833724178945
=hald	914480833724178945
=without	914480833724178945
caf hald	914480833724178945
caf without	914480833724178945
hald without	914480833724178945
#23 #29	914480834512526690
#23 #31	914480834512526690
#29 #31	914480834512526690
=#23	914480834512526690
=#29	914480834512526690
=#31	914480834512526690
#121 hald	914480835909457405
#121 кроват	914480835909457405
#121 над	914480835909457405
=#121	914480835909457405
=hald	914480835909457405
=кроват	914480835909457405
=над	914480835909457405
hald кроват	914480835909457405
hald над	914480835909457405
кроват над	914480835909457405
#4 besid	914480838350338751
#4 one	914480838350338751
#4 tall	914480838350338751
=#4	914480838350338751
=besid	914480838350338751
=one	914480838350338751
=tall	914480838350338751
besid one	914480838350338751
besid tall	914480838350338751
one tall	914480838350338751
=желобок	914480840503492030
=основан	914480840503492030
=пер	914480840503492030
=скрепок	914480840503492030
=чаш	914480840503492030
желобок основан	914480840503492030
желобок пер	914480840503492030
желобок скрепок	914480840503492030
желобок чаш	914480840503492030
основан пер	914480840503492030
основан скрепок	914480840503492030
основан чаш	914480840503492030
пер скрепок	914480840503492030
пер чаш	914480840503492030
скрепок чаш	914480840503492030
#25 #5	914480843857801365
#25 edg	914480843857801365
#25 version	914480843857801365
#5 edg	914480843857801365
#5 version	914480843857801365
=#25	914480843857801365
=#5	914480843857801365
=edg	914480843857801365
=version	914480843857801365
edg version	914480843857801365
#151 два	914480847196196713
#151 одн	914480847196196713
#151 плеч	914480847196196713
=#151	914480847196196713
=два	914480847196196713
=одн	914480847196196713
=плеч	914480847196196713
два одн	914480847196196713
два плеч	914480847196196713
одн плеч	914480847196196713
#23 marbl	914480848174721377
#23 offcut	914480848174721377
=#23	914480848174721377
=marbl	914480848174721377
=offcut	914480848174721377
marbl offcut	914480848174721377
#106 #2	914480850490146067
#106 dim	914480850490146067
#106 turn	914480850490146067
#2 dim	914480850490146067
#2 turn	914480850490146067
=#106	914480850490146067
=#2	914480850490146067
=dim	914480850490146067
=turn	914480850490146067
dim turn	914480850490146067
\.


--
-- Data for Name: idea_merge; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_merge (id, source_id, target_id, status, by_id, text, reason, source_agreed, target_agreed, from_status, carried, imported, created_at, done_at, ended_at, version) FROM stdin;
914480846597425972	914480843857801365	914480827567535354	done	914480733971026436	The same wish as Пётр's clamp, so your support counts there. You are named as co-author.	The same wish as Пётр's clamp, so your support counts there. You are named as co-author.	f	f	submitted	1	0	2026-11-13 11:39:57.137472+00	2026-11-13 11:39:57.140126+00	\N	2
\.


--
-- Data for Name: idea_milestone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_milestone (id, idea_id, author_id, response_id, status, kind, target, price_minor, currency, leads_to, deadline, count, shown, shown_on, settled_at, heeded_at, created_at, version) FROM stdin;
\.


--
-- Data for Name: idea_pair; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_pair (id, older_id, newer_id, score, state, found_at, decided_by, decided_at) FROM stdin;
\.


--
-- Data for Name: idea_picture; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_picture (idea_id, file_id) FROM stdin;
914480823256116700	914480747854876624
914480827567535354	914480749826860050
914480833724178945	914480750881971200
914480834512526690	914480745244841898
914480835909457405	914480752435137278
914480838350338751	914480753294695026
914480840503492030	914480746483098706
914480847196196713	914480754176381232
\.


--
-- Data for Name: idea_promise; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_promise (id, idea_id, author_id, from_day, to_day, why, created_at) FROM stdin;
914480812682441529	914480811361487751	914480733983141667	\N	2026-06-21		2026-05-31 11:39:57.146306+00
914480817874513797	914480817480866395	914480733971026436	\N	2026-08-24		2026-08-11 11:39:57.136983+00
914480823550220469	914480823256116700	914480733983141667	\N	2026-09-29		2026-09-15 11:39:57.136158+00
914480828082427853	914480827567535354	914480733983141667	\N	2026-11-26		2026-10-08 11:39:57.135874+00
914480834165350756	914480833724178945	914480733971026436	\N	2026-11-08		2026-10-24 11:39:57.141304+00
914480835151111466	914480834512526690	914480733971026436	\N	2026-12-02		2026-10-26 11:39:57.137575+00
914480837003626852	914480835909457405	914480733983141667	\N	2026-11-30		2026-10-29 11:39:57.13774+00
914480839763608284	914480838350338751	914480733971026436	\N	2026-12-04		2026-10-31 11:39:57.142247+00
914480841597078178	914480840503492030	914480733983141667	\N	2026-11-18		2026-11-03 11:39:57.138062+00
914480847713018854	914480847196196713	914480733983141667	\N	2026-12-05		2026-11-15 11:39:57.136468+00
\.


--
-- Data for Name: idea_relation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_relation (id, idea_id, to_id, kind, by_id, created_at) FROM stdin;
\.


--
-- Data for Name: idea_response; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_response (id, idea_id, author_id, from_status, to_status, text, reason, would_change, created_at) FROM stdin;
914480813475546974	914480811361487751	914480733971026436	submitted	under_review	Thank you, Anna. We are weighing it, literally.	\N		2026-06-03 11:39:57.134091+00
914480814338656941	914480811361487751	914480733971026436	under_review	planned	Yes. Eleven people would buy it at a price we can meet; Oskar starts drawing.	\N		2026-06-21 11:39:57.13423+00
914480814770904391	914480811361487751	914480733983141667	planned	prototyping	The first sketches are in the review room. Please be merciless.	\N		2026-07-31 11:39:57.13361+00
914480818033350341	914480817480866395	914480733971026436	submitted	under_review	Control all lamps of a room from a telephone	\N		2026-08-16 11:39:57.133594+00
914480819372480734	914480817480866395	914480733971026436	under_review	declined	Not in this lamp. A radio module ages in five years, the rest in fifty. The mains plug fits any switched socket: we tested three and list them under Service.	does_not_fit	A module that the owner can take out and replace, from a maker who promises parts for ten years.	2026-08-28 11:39:57.133538+00
914480823632540315	914480823256116700	914480733995738435	submitted	under_review	Всё разбирается: набор для ремонта	\N		2026-09-17 11:39:57.133846+00
914480824635961633	914480811361487751	914480733971026436	prototyping	available	Made by two workshops, from 149 euros. Name your price and see.	\N		2026-09-27 11:39:57.133464+00
914480825072336091	914480823256116700	914480733971026436	under_review	planned	Согласны: клея в лампе не будет.	\N		2026-09-29 11:39:57.133065+00
914480831488248869	914480823256116700	914480733983141667	planned	prototyping	Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате просмотра.	\N		2026-10-14 11:39:57.133806+00
914480835394643408	914480833724178945	914480733971026436	submitted	under_review	Four cafés wrote to us in one week. We are costing the battery.	\N		2026-10-26 11:39:57.133589+00
914480836576169019	914480834512526690	914480733971026436	submitted	under_review	We are asking a test house what it does to the approval.	\N		2026-10-29 11:39:57.134051+00
914480840854639524	914480835909457405	914480733983141667	submitted	under_review	Накладка нужна толще: внутри клеммы. Проверяем.	\N		2026-11-02 11:39:57.135119+00
914480843433565623	914480838350338751	914480733971026436	submitted	under_review	Likely yes; we need to know that it does not tip.	\N		2026-11-05 11:39:57.134458+00
914480844852680880	914480840503492030	914480733983141667	submitted	under_review	Красиво и просто. Пробуем на версии 3.	\N		2026-11-08 11:39:57.133602+00
914480845784212145	914480833724178945	914480733971026436	under_review	planned	Planned. A replaceable 18650 pack, no glue; two workshops have been asked.	\N		2026-11-10 11:39:57.132901+00
914480846634868517	914480843857801365	914480733971026436	submitted	merged	The same wish as Пётр's clamp, so your support counts there. You are named as co-author.	\N		2026-11-13 11:39:57.146739+00
914480849730034726	914480840503492030	914480733983141667	under_review	planned	Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.	\N		2026-11-19 11:39:57.133445+00
914480852275804722	914480833724178945	914480733983141667	planned	prototyping	The shade of version 3 fits on a shorter stem. First pictures follow in two weeks.	\N		2026-11-22 11:39:57.133397+00
\.


--
-- Data for Name: idea_revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_revision (id, idea_id, number, author_id, title, text, spec, pictures, tags, note, material, created_at, captions) FROM stdin;
914480811445484301	914480811361487751	1	914480733723511985	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	[{"name": "Height", "need": "must", "unit": "mm", "value": "480"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "300"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "2.5"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]		t	2026-05-30 11:39:57.16208+00	{}
914480813717356900	914480811361487751	2	914480733723511985	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	[{"name": "Height", "need": "must", "unit": "mm", "value": "485"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "318"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "184"}, {"name": "Weight", "need": "must", "unit": "kg", "value": "3.1"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]	A heavier foot, after Maja's remark; the bulb must be replaceable.	t	2026-06-10 11:39:57.138234+00	{}
914480817514113554	914480817480866395	1	914480733857321617	Control all lamps of a room from a telephone	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	[{"name": "Radio", "need": "must", "unit": "", "value": "Bluetooth or Zigbee"}, {"name": "Lamps per group", "need": "must", "unit": "pieces", "value": "20"}]	[]	["café", "radio"]		t	2026-08-10 11:39:57.143405+00	{}
914480823309357236	914480823256116700	1	914480733766907596	Всё разбирается: набор для ремонта	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	[{"name": "Инструмент", "need": "must", "unit": "", "value": "одна отвёртка"}, {"name": "Срок поставки деталей", "need": "must", "unit": "лет", "value": "15"}, {"name": "Цена набора", "need": "nice", "unit": "EUR", "value": "20"}]	["0sc73cmgx5kyg"]	["ремонт", "service"]		t	2026-09-14 11:39:57.147396+00	{}
914480827608948171	914480827567535354	1	914480733766907596	Струбцина вместо основания	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	[{"name": "Столешница, от", "need": "must", "unit": "мм", "value": "20"}, {"name": "Столешница, до", "need": "must", "unit": "мм", "value": "60"}, {"name": "Подкладка", "need": "nice", "unit": "", "value": "кожа"}]	["0sc73cpbnss0j"]	["струбцина", "стол"]		t	2026-10-07 11:39:57.144964+00	{}
914480833774856324	914480833724178945	1	914480733824747018	A small Halden without a cable for café tables	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.\n\n- it must survive a spilled coffee\n- it must be too heavy for a pocket	[{"name": "Height", "need": "must", "unit": "mm", "value": "280"}, {"name": "Battery life", "need": "must", "unit": "h", "value": "12"}, {"name": "Colour of light", "need": "must", "unit": "K", "value": "2200"}, {"name": "Splash proof", "need": "must", "unit": "", "value": "IP44"}, {"name": "Charging tray", "need": "nice", "unit": "", "value": "for 6 lamps"}]	["0sc73cqb41700"]	["café", "battery", "small"]		t	2026-10-23 11:39:57.149403+00	{}
914480834576535023	914480834512526690	1	914480733808438754	A socket for the telephone in the foot	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	[{"name": "Port", "need": "must", "unit": "", "value": "USB-C"}, {"name": "Power", "need": "must", "unit": "W", "value": "20"}, {"name": "Extra price", "need": "nice", "unit": "EUR", "value": "15"}]	["0sc73cj341nxa"]	["foot", "charging"]		t	2026-10-25 11:39:57.152331+00	{}
914480835955584891	914480835909457405	1	914480733766907596	Настенная Halden над кроватью	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	[{"name": "Вынос", "need": "must", "unit": "мм", "value": "350"}, {"name": "Поворот", "need": "must", "unit": "°", "value": "180"}, {"name": "Крепление", "need": "must", "unit": "", "value": "2 винта"}, {"name": "Диммер", "need": "nice", "unit": "", "value": "да"}]	["0sc73crsd82qy"]	["стена", "спальня"]		t	2026-10-28 11:39:57.146804+00	{}
914480838388208302	914480838350338751	1	914480733723511985	The tall one beside the chair	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	[{"name": "Height", "need": "must", "unit": "mm", "value": "1350"}, {"name": "Stem", "need": "must", "unit": "", "value": "2 pieces"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "280"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "7"}]	["0sc73csk0zpkj"]	["floor", "reading"]		t	2026-10-30 11:39:57.142779+00	{}
914480840552415871	914480840503492030	1	914480733795065871	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм, край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc73ck80y92j"]	["основание", "дуб"]		t	2026-11-02 11:39:57.147014+00	{}
914480843883299692	914480843857801365	1	914480733808438754	A version to screw to the table edge	Students move, desks are small. Could the lamp hold on to the edge of the table?	[{"name": "Table top", "need": "must", "unit": "mm", "value": "18-40"}]	[]	["clamp"]		t	2026-11-07 11:39:57.142051+00	{}
914480846181083398	914480840503492030	2	914480733795065871	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc73ck80y92j"]	["основание", "дуб"]	Желобок посередине: удобно и левшам.	t	2026-11-11 11:39:57.13602+00	{}
914480847233575008	914480847196196713	1	914480733795065871	Два плеча на одной стойке	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	[{"name": "Плечи", "need": "must", "unit": "шт.", "value": "2"}, {"name": "Основание", "need": "nice", "unit": "мм", "value": "230"}]	["0sc73ctd9tm9g"]	["стол", "занятия"]		t	2026-11-14 11:39:57.143688+00	{}
914480848198626523	914480848174721377	1	914480733808438754	A foot of marble offcuts	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	[{"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Material", "need": "must", "unit": "", "value": "offcuts"}]	[]	["stone", "foot"]		t	2026-11-16 11:39:57.140494+00	{}
914480850523679974	914480850490146067	1	914480733723511985	Light that turns warmer as it is dimmed	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	[{"name": "Full", "need": "must", "unit": "K", "value": "2700"}, {"name": "Lowest", "need": "must", "unit": "K", "value": "2000"}, {"name": "Steps", "need": "nice", "unit": "", "value": "none, continuous"}]	[]	["light", "dimmer"]		t	2026-11-20 11:39:57.143003+00	{}
\.


--
-- Data for Name: idea_seen; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_seen (user_id, idea_id, comment_id) FROM stdin;
\.


--
-- Data for Name: idea_standing; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_standing (id, user_id, trust, stopped_until, stopped_reason, set_by, changed_at) FROM stdin;
\.


--
-- Data for Name: idea_tag; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_tag (tag, idea_id) FROM stdin;
balance	914480811361487751
oak	914480811361487751
reading	914480811361487751
café	914480817480866395
radio	914480817480866395
service	914480823256116700
ремонт	914480823256116700
стол	914480827567535354
струбцина	914480827567535354
battery	914480833724178945
café	914480833724178945
small	914480833724178945
charging	914480834512526690
foot	914480834512526690
спальня	914480835909457405
стена	914480835909457405
floor	914480838350338751
reading	914480838350338751
дуб	914480840503492030
основание	914480840503492030
clamp	914480843857801365
занятия	914480847196196713
стол	914480847196196713
foot	914480848174721377
stone	914480848174721377
dimmer	914480850490146067
light	914480850490146067
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (who, key, body_hash, status, headers, body, created_at) FROM stdin;
\.


--
-- Data for Name: import_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_job (id, status, name, look, mapping, dry, report, run_id, made_by, created_at, changed_at, version) FROM stdin;
\.


--
-- Data for Name: import_made; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_made (run_id, kind, row_id) FROM stdin;
\.


--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_run (id, kind, status, system, counts, remarks, made_by, created_at, undone_at, version) FROM stdin;
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.invitation (id, mail, role, company_id, company_role, token_hash, invited_by, created_at, expires_at, accepted_at, withdrawn_at) FROM stdin;
\.


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.job (id, order_id, order_line_id, round, producer_id, title, quantity, status, planned_start, planned_end, due_on, reason, started_at, finished_at, created_at, version) FROM stdin;
914480822354814295	914480822064344123	914480822098909559	1	914480734994320805	The first Halden, for the one who asked for it	1	done	2026-09-11	2026-10-12	2026-10-15	\N	2026-09-17 11:39:57.170793+00	2026-10-09 11:39:57.140025+00	2026-09-11 11:39:57.215969+00	4
914480826862633419	914480826728468543	914480826741410144	1	914480734034492040	Одна лампа, терракота	1	done	2026-10-02	2026-11-05	2026-11-08	\N	2026-10-09 11:39:57.140474+00	2026-10-29 11:39:57.145811+00	2026-10-02 11:39:57.172965+00	4
914480842579754764	914480842461119748	914480842478907791	1	914480734994320805	Две лампы в цвете «ночь», орех	2	in_progress	2026-11-04	2026-12-05	2026-12-07	\N	2026-11-10 11:39:57.141293+00	\N	2026-11-04 11:39:57.172857+00	4
914480828858318624	914480828763417957	914480828776124373	1	914480734034492040	Six lamps above the long bench	6	to_close	2026-10-09	2026-11-26	2026-11-29	\N	2026-10-17 11:39:57.142603+00	2026-11-22 11:39:57.144382+00	2026-10-09 11:39:57.164287+00	3
914480854734679439	914480854603829972	914480854620340929	1	914480734994320805	Eight lamps for the library corner	8	planned	2026-12-04	2026-12-28	2027-01-01	\N	\N	\N	2026-11-24 11:39:57.17415+00	5
\.


--
-- Data for Name: job_stage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.job_stage (id, job_id, order_id, "position", key, name, status, planned_start, planned_end, minutes, work_centre_id, gate, question, asked_at, approve_by, delay_days, decision, answer, decided_by, decided_at, note, started_at, finished_at, version) FROM stdin;
914480854742295947	914480854734679439	914480854603829972	0	cutting	Cutting	ready	2026-12-04	2026-12-08	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914480822375617860	914480822354814295	914480822064344123	0	cutting	Cutting	done	2026-09-11	2026-09-14	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-17 11:39:57.163991+00	2026-09-20 11:39:57.142258+00	3
914480854742694922	914480854734679439	914480854603829972	1	joining	Joining	blocked	2026-12-08	2026-12-16	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914480854742694981	914480854734679439	914480854603829972	2	finishing	Finishing	blocked	2026-12-16	2026-12-25	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914480822375617923	914480822354814295	914480822064344123	1	joining	Joining	done	2026-09-15	2026-09-27	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-20 11:39:57.141741+00	2026-09-29 11:39:57.328991+00	4
914480854742695022	914480854734679439	914480854603829972	3	packing	Packing	blocked	2026-12-25	2026-12-28	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914480842587688665	914480842579754764	914480842461119748	2	finishing	Finishing	awaiting_customer	2026-11-23	2026-12-03	50	\N	t	Is this the blue you meant? After the enamel is fired it cannot be changed.	2026-11-24 14:03:57.137226+00	2026-11-30	1	\N	\N	\N	\N	\N	\N	\N	4
914480822375617943	914480822354814295	914480822064344123	2	finishing	Finishing	done	2026-09-28	2026-10-10	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-29 11:39:57.139312+00	2026-10-08 11:39:57.139394+00	4
914480822375617948	914480822354814295	914480822064344123	3	packing	Packing	done	2026-10-11	2026-10-12	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-08 11:39:57.139602+00	2026-10-09 11:39:57.137002+00	4
914480826867437434	914480826862633419	914480826728468543	0	cutting	Cutting	done	2026-10-02	2026-10-06	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-09 11:39:57.138189+00	2026-10-12 11:39:57.139702+00	3
914480826871551871	914480826862633419	914480826728468543	1	joining	Joining	done	2026-10-07	2026-10-18	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-12 11:39:57.141044+00	2026-10-19 11:39:57.140411+00	4
914480828868326857	914480828858318624	914480828763417957	0	cutting	Cutting	done	2026-10-09	2026-10-13	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-17 11:39:57.139988+00	2026-10-21 11:39:57.140455+00	3
914480826871817446	914480826862633419	914480826728468543	2	finishing	Finishing	done	2026-10-19	2026-11-03	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-19 11:39:57.139419+00	2026-10-28 11:39:57.141844+00	4
914480826871817474	914480826862633419	914480826728468543	3	packing	Packing	done	2026-11-04	2026-11-05	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-28 11:39:57.141588+00	2026-10-29 11:39:57.14145+00	4
914480828868326907	914480828858318624	914480828763417957	1	joining	Joining	done	2026-10-14	2026-10-29	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-21 11:39:57.142172+00	2026-11-02 11:39:57.144076+00	4
914480842587688696	914480842579754764	914480842461119748	3	packing	Packing	blocked	2026-12-03	2026-12-05	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914480842587688589	914480842579754764	914480842461119748	0	cutting	Cutting	done	2026-11-04	2026-11-07	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Орех лёг удачно: рисунок продолжается с основания на противовес.	2026-11-10 11:39:57.138932+00	2026-11-14 11:39:57.141384+00	3
914480828868326926	914480828858318624	914480828763417957	2	finishing	Finishing	done	2026-10-30	2026-11-20	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	One shade enamelled twice: a speck the size of a poppy seed.	2026-11-02 11:39:57.144414+00	2026-11-18 11:39:57.141545+00	4
914480828868326957	914480828858318624	914480828763417957	3	packing	Packing	done	2026-11-21	2026-11-26	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Three cartons, two lamps each.	2026-11-18 11:39:57.140953+00	2026-11-22 11:39:57.14049+00	4
914480842587688621	914480842579754764	914480842461119748	1	joining	Joining	done	2026-11-08	2026-11-19	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Both joints run in, 500 turns each.	2026-11-14 11:39:57.141116+00	2026-11-23 11:39:57.141639+00	4
\.


--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mail (id, user_id, address, cause, topic, template, context, locale, state, attempts, due_at, error) FROM stdin;
\.


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.membership (id, company_id, user_id, role, created_at) FROM stdin;
914480733834115705	914480733648646613	914480733824747018	owner	2026-05-17 23:39:57.13419+00
914480733861717980	914480733648646613	914480733857321617	member	2026-05-17 23:39:57.133963+00
914480733884258734	914480733648646613	914480733878246562	viewer	2026-05-17 23:39:57.13337+00
914480733900985202	914480733678990690	914480733900985170	owner	2026-05-17 23:39:57.133287+00
914480733921652320	914480733678990690	914480733916477727	member	2026-05-17 23:39:57.133268+00
914480733942265794	914480733695139594	914480733938716524	owner	2026-05-17 23:39:57.13348+00
914480733963163598	914480733695139594	914480733958899136	member	2026-05-17 23:39:57.132907+00
\.


--
-- Data for Name: moderation_case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.moderation_case (id, kind, cause, idea_id, comment_id, parent_id, author_id, text, status, open_key, report_count, reason, words, was, decided_by, decided_at, created_at, version) FROM stdin;
\.


--
-- Data for Name: moderation_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.moderation_report (id, case_id, target_id, reporter_id, reason, words, created_at) FROM stdin;
\.


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notification (id, user_id, fact_id, topic, kind, actor_name, what, url, created_at, read_at, shown, in_digest) FROM stdin;
914480858790681484	914480733766907596	914480858714256098	pricing	question.asked	Atelier Brun	Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-27 09:15:57.166316+00	\N	t	f
914480859116897443	914480733900985170	914480858962757428	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc73fvz49wpt	2026-11-28 02:03:57.182346+00	\N	t	f
914480859117415550	914480733916477727	914480858962757428	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc73fvz49wpt	2026-11-28 02:03:57.182346+00	\N	t	f
914480859117767006	914480733938716524	914480858962757428	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc73fvz49wpt	2026-11-28 02:03:57.182346+00	\N	t	f
914480859117767027	914480733958899136	914480858962757428	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc73fvz49wpt	2026-11-28 02:03:57.182346+00	\N	t	f
914480812559345162	914480733971026436	914480812195174684	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-05-30 11:39:57.429638+00	2026-05-30 11:39:57.429638+00	t	f
914480812560377968	914480733983141667	914480812195174684	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-05-30 11:39:57.429638+00	2026-05-30 11:39:57.429638+00	t	f
914480812560377978	914480733995738435	914480812195174684	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-05-30 11:39:57.429638+00	2026-05-30 11:39:57.429638+00	t	f
914480813184396690	914480733723511985	914480813071222802	ideas	comment.posted	Пётр Волков	A reading lamp that balances instead of clamping	/comments/0sc73eh81vajw	2026-06-01 11:39:57.174385+00	2026-06-01 11:39:57.174385+00	t	f
914480813184396724	914480733983141667	914480813071222802	ideas	comment.posted	Пётр Волков	A reading lamp that balances instead of clamping	/comments/0sc73eh81vajw	2026-06-01 11:39:57.174385+00	2026-06-01 11:39:57.174385+00	t	f
914480813318775720	914480733766907596	914480813240581021	ideas	comment.posted	Anna Lindqvist	A reading lamp that balances instead of clamping	/comments/0sc73ehd8nnt2	2026-06-01 21:15:57.158188+00	2026-06-01 21:15:57.158188+00	t	f
914480813319006902	914480733983141667	914480813240581021	ideas	comment.posted	Anna Lindqvist	A reading lamp that balances instead of clamping	/comments/0sc73ehd8nnt2	2026-06-01 21:15:57.158188+00	2026-06-01 21:15:57.158188+00	t	f
914480813424370692	914480733723511985	914480813357130211	ideas	comment.posted	Oskar Lund	A reading lamp that balances instead of clamping	/comments/0sc73ehgwqbbj	2026-06-03 06:51:57.15311+00	2026-06-03 06:51:57.15311+00	t	f
914480813424370696	914480733766907596	914480813357130211	ideas	comment.posted	Oskar Lund	A reading lamp that balances instead of clamping	/comments/0sc73ehgwqbbj	2026-06-03 06:51:57.15311+00	2026-06-03 06:51:57.15311+00	t	f
914480813662959871	914480733723511985	914480813512406760	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-03 11:39:57.184961+00	2026-06-03 11:39:57.184961+00	t	f
914480813662959908	914480733766907596	914480813512406760	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-03 11:39:57.184961+00	2026-06-03 11:39:57.184961+00	t	f
914480813667867819	914480733983141667	914480813512406760	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-03 11:39:57.184961+00	2026-06-03 11:39:57.184961+00	t	f
914480813923971942	914480733766907596	914480813751286900	ideas	idea.revised	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7/revisions	2026-06-10 11:39:57.18717+00	2026-06-10 11:39:57.18717+00	t	f
914480813924257225	914480733983141667	914480813751286900	ideas	idea.revised	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7/revisions	2026-06-10 11:39:57.18717+00	2026-06-10 11:39:57.18717+00	t	f
914480814127865497	914480733723511985	914480814056622358	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc73ej5r226x	2026-06-11 11:39:57.152268+00	2026-06-11 11:39:57.152268+00	t	f
914480814129927115	914480733766907596	914480814056622358	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc73ej5r226x	2026-06-11 11:39:57.152268+00	2026-06-11 11:39:57.152268+00	t	f
914480814129927128	914480733983141667	914480814056622358	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc73ej5r226x	2026-06-11 11:39:57.152268+00	2026-06-11 11:39:57.152268+00	t	f
914480814296793389	914480733983141667	914480814243130618	ideas	note.posted	Ines Aldana	A reading lamp that balances instead of clamping	/comments/0sc73ejbdyb6z	2026-06-20 11:39:57.149296+00	2026-06-20 11:39:57.149296+00	t	f
914480814514490905	914480733723511985	914480814367779400	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-21 11:39:57.179686+00	2026-06-21 11:39:57.179686+00	t	f
914480814514490958	914480733766907596	914480814367779400	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-21 11:39:57.179686+00	2026-06-21 11:39:57.179686+00	t	f
914480814515573338	914480733795065871	914480814367779400	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-21 11:39:57.179686+00	2026-06-21 11:39:57.179686+00	t	f
914480814515573341	914480733824747018	914480814367779400	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-21 11:39:57.179686+00	2026-06-21 11:39:57.179686+00	t	f
914480814515573386	914480733983141667	914480814367779400	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-06-21 11:39:57.179686+00	2026-06-21 11:39:57.179686+00	t	f
914480814925742370	914480733723511985	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480814926771794	914480733766907596	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480814926771848	914480733795065871	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480814926771873	914480733808438754	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480814926771909	914480733824747018	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480814926771929	914480733857321617	914480814795514095	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-07-31 11:39:57.174191+00	2026-07-31 11:39:57.174191+00	t	f
914480815906827940	914480733723511985	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815906827947	914480733766907596	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815907855178	914480733795065871	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815907855204	914480733808438754	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815907855208	914480733824747018	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815907855241	914480733857321617	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815907855277	914480733878246562	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815908037252	914480733900985170	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815908037257	914480733916477727	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815908037318	914480733938716524	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815908037378	914480733958899136	914480815778044835	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.236034+00	2026-08-02 11:39:57.236034+00	t	f
914480815990854866	914480733723511985	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991114119	914480733766907596	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991630756	914480733795065871	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991630792	914480733808438754	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991630796	914480733824747018	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991981866	914480733857321617	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991981909	914480733878246562	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991981942	914480733900985170	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991981996	914480733916477727	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991982037	914480733938716524	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480815991982064	914480733958899136	914480815820064283	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-02 11:39:57.255886+00	2026-08-02 11:39:57.255886+00	t	f
914480816247117844	914480733766907596	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247117904	914480733795065871	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247117930	914480733808438754	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247775009	914480733824747018	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247775045	914480733857321617	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247953912	914480733878246562	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247953959	914480733900985170	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816247954010	914480733916477727	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816248049153	914480733938716524	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816248049168	914480733958899136	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816248049197	914480733983141667	914480816188678480	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 11:39:57.174942+00	2026-08-03 11:39:57.174942+00	t	f
914480816380317147	914480733723511985	914480816329867591	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-03 23:39:57.154266+00	2026-08-03 23:39:57.154266+00	t	f
914480816493764776	914480733723511985	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816493976788	914480733795065871	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816494488532	914480733808438754	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816494488539	914480733824747018	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495138095	914480733857321617	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495138159	914480733878246562	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495492552	914480733900985170	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495492573	914480733916477727	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495492580	914480733938716524	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495492627	914480733958899136	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816495492647	914480733983141667	914480816443864936	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-04 11:39:57.154971+00	2026-08-04 11:39:57.154971+00	t	f
914480816620727938	914480733723511985	914480816570366219	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-05 11:39:57.153657+00	2026-08-05 11:39:57.153657+00	t	f
914480816620727943	914480733983141667	914480816570366219	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73em4gwjxz	2026-08-05 11:39:57.153657+00	2026-08-05 11:39:57.153657+00	t	f
914480816758488223	914480733723511985	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816758488257	914480733766907596	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816758783546	914480733795065871	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816758783570	914480733808438754	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816758783574	914480733857321617	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480829052304875	914480733857321617	914480828842251952	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-09 11:39:57.210402+00	2026-10-09 11:39:57.210402+00	t	f
914480816759143752	914480733878246562	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816759143772	914480733900985170	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816759143827	914480733916477727	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816759143854	914480733938716524	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816759487570	914480733958899136	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816759487589	914480733983141667	914480816712804896	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-05 11:39:57.16153+00	2026-08-05 11:39:57.16153+00	t	f
914480816859241362	914480733766907596	914480816813748988	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-06 11:39:57.148177+00	2026-08-06 11:39:57.148177+00	t	f
914480816969203097	914480733723511985	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203153	914480733766907596	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203211	914480733808438754	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203220	914480733824747018	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203268	914480733857321617	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203308	914480733878246562	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203355	914480733900985170	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203404	914480733916477727	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203449	914480733938716524	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203472	914480733958899136	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480816969203493	914480733983141667	914480816921959597	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-06 11:39:57.154953+00	2026-08-06 11:39:57.154953+00	t	f
914480817099273023	914480733824747018	914480817044360370	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-07 11:39:57.154251+00	2026-08-07 11:39:57.154251+00	t	f
914480817099273042	914480733983141667	914480817044360370	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-07 11:39:57.154251+00	2026-08-07 11:39:57.154251+00	t	f
914480817215031308	914480733938716524	914480817173092585	prototypes	thread.resolved	Maja Holm	Halden reading lamp	/threads/0sc73emmcf8sv	2026-08-08 11:39:57.156387+00	2026-08-08 11:39:57.156387+00	t	f
914480817341690137	914480733983141667	914480817303866123	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-08 11:39:57.157711+00	2026-08-08 11:39:57.157711+00	t	f
914480817446993424	914480733983141667	914480817413701770	prototypes	prototype.decided	Maja Holm	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-09 11:39:57.153422+00	2026-08-09 11:39:57.153422+00	t	f
914480817753207545	914480733971026436	914480817588619590	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-10 11:39:57.201009+00	2026-08-10 11:39:57.201009+00	t	f
914480817753207564	914480733983141667	914480817588619590	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-10 11:39:57.201009+00	2026-08-10 11:39:57.201009+00	t	f
914480817753207566	914480733995738435	914480817588619590	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-10 11:39:57.201009+00	2026-08-10 11:39:57.201009+00	t	f
914480817840711674	914480733795065871	914480817795281871	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-10 11:39:57.148114+00	2026-08-10 11:39:57.148114+00	t	f
914480818193522559	914480733824747018	914480818054764152	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-16 11:39:57.17507+00	2026-08-16 11:39:57.17507+00	t	f
914480818193522599	914480733857321617	914480818054764152	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-16 11:39:57.17507+00	2026-08-16 11:39:57.17507+00	t	f
914480818193522647	914480733878246562	914480818054764152	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-16 11:39:57.17507+00	2026-08-16 11:39:57.17507+00	t	f
914480818356319695	914480733766907596	914480818315624564	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc73emcgkdzf	2026-08-23 11:39:57.148362+00	2026-08-23 11:39:57.148362+00	t	f
914480818445345372	914480733795065871	914480818402891837	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc73emtw4d5t	2026-08-23 11:39:57.1486+00	2026-08-23 11:39:57.1486+00	t	f
914480818742130909	914480733723511985	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818742818078	914480733766907596	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743222683	914480733795065871	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743222696	914480733808438754	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743222759	914480733824747018	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743222818	914480733857321617	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743399321	914480733878246562	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743621737	914480733900985170	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743621778	914480733916477727	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743621815	914480733938716524	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818743621823	914480733958899136	914480818662858200	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-08-24 11:39:57.199474+00	2026-08-24 11:39:57.199474+00	t	f
914480818872544948	914480733766907596	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872899971	914480733795065871	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872899993	914480733808438754	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872900027	914480733824747018	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872900055	914480733857321617	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872900090	914480733878246562	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818872900097	914480733900985170	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818873356384	914480733916477727	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818873356408	914480733938716524	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818873630266	914480733958899136	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480818873630279	914480733983141667	914480818822809147	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:39:57.154538+00	2026-08-26 11:39:57.154538+00	t	f
914480819024684908	914480733983141667	914480818991031620	prototypes	thread.price_wished	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-26 11:54:21.1609+00	2026-08-26 11:54:21.1609+00	t	f
914480819127868730	914480733723511985	914480819073975000	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-27 11:39:57.152531+00	2026-08-27 11:39:57.152531+00	t	f
914480819129171960	914480733983141667	914480819073975000	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-27 11:39:57.152531+00	2026-08-27 11:39:57.152531+00	t	f
914480819242765457	914480733723511985	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765486	914480733766907596	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765517	914480733795065871	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765560	914480733808438754	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765582	914480733824747018	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765611	914480733878246562	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765625	914480733900985170	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765685	914480733916477727	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765692	914480733938716524	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765753	914480733958899136	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819242765761	914480733983141667	914480819191966486	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 11:39:57.154833+00	2026-08-27 11:39:57.154833+00	t	f
914480819338177361	914480733857321617	914480819296523891	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 23:39:57.14819+00	2026-08-27 23:39:57.14819+00	t	f
914480819338177386	914480733983141667	914480819296523891	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc73epygx9bc	2026-08-27 23:39:57.14819+00	2026-08-27 23:39:57.14819+00	t	f
914480819548180017	914480733808438754	914480819400317441	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-28 11:39:57.178704+00	2026-08-28 11:39:57.178704+00	t	f
914480819548180080	914480733824747018	914480819400317441	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-28 11:39:57.178704+00	2026-08-28 11:39:57.178704+00	t	f
914480819548180123	914480733857321617	914480819400317441	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-28 11:39:57.178704+00	2026-08-28 11:39:57.178704+00	t	f
914480819548180171	914480733878246562	914480819400317441	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc73enbxp6jv	2026-08-28 11:39:57.178704+00	2026-08-28 11:39:57.178704+00	t	f
914480819639211427	914480733723511985	914480819593986904	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-28 11:39:57.149024+00	2026-08-28 11:39:57.149024+00	t	f
914480819639909649	914480733766907596	914480819593986904	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-28 11:39:57.149024+00	2026-08-28 11:39:57.149024+00	t	f
914480819750129779	914480733723511985	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819750129833	914480733766907596	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819750129860	914480733808438754	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819750129910	914480733824747018	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819752970119	914480733857321617	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819752970120	914480733878246562	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819754433088	914480733900985170	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819754433103	914480733916477727	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819754433119	914480733938716524	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819754433156	914480733958899136	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819754433215	914480733983141667	914480819699156442	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-28 11:39:57.154357+00	2026-08-28 11:39:57.154357+00	t	f
914480819853876626	914480733766907596	914480819812267607	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-28 18:51:57.149364+00	2026-08-28 18:51:57.149364+00	t	f
914480819854181908	914480733983141667	914480819812267607	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73epkhr99r	2026-08-28 18:51:57.149364+00	2026-08-28 18:51:57.149364+00	t	f
914480819951450825	914480733808438754	914480819887731040	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc73eqkgfhvy	2026-08-29 11:39:57.151215+00	2026-08-29 11:39:57.151215+00	t	f
914480819951568842	914480733857321617	914480819887731040	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc73eqkgfhvy	2026-08-29 11:39:57.151215+00	2026-08-29 11:39:57.151215+00	t	f
914480819951568900	914480733971026436	914480819887731040	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc73eqkgfhvy	2026-08-29 11:39:57.151215+00	2026-08-29 11:39:57.151215+00	t	f
914480820063186428	914480733723511985	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064109782	914480733766907596	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780271	914480733795065871	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780331	914480733824747018	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780373	914480733857321617	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780426	914480733878246562	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780455	914480733900985170	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780510	914480733916477727	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780518	914480733938716524	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780552	914480733958899136	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820064780612	914480733983141667	914480820016979065	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-29 11:39:57.154351+00	2026-08-29 11:39:57.154351+00	t	f
914480820185368320	914480733795065871	914480820139601720	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73eqdst7tm	2026-08-30 11:39:57.149941+00	2026-08-30 11:39:57.149941+00	t	f
914480820264356679	914480733808438754	914480820224121854	prototypes	prototypes/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-30 11:39:57.147777+00	2026-08-30 11:39:57.147777+00	t	f
914480820270348328	914480733983141667	914480820224121854	prototypes	prototypes/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-30 11:39:57.147777+00	2026-08-30 11:39:57.147777+00	t	f
914480820365833094	914480733766907596	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820365833150	914480733795065871	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820048	914480733808438754	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820051	914480733824747018	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820054	914480733857321617	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820084	914480733878246562	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820113	914480733900985170	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820149	914480733916477727	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820167	914480733938716524	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820204	914480733958899136	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820366820245	914480733983141667	914480820323969090	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73er0978d9	2026-08-30 11:39:57.152225+00	2026-08-30 11:39:57.152225+00	t	f
914480820474467689	914480733808438754	914480820427936154	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-31 11:39:57.15051+00	2026-08-31 11:39:57.15051+00	t	f
914480820474582211	914480733971026436	914480820427936154	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-31 11:39:57.15051+00	2026-08-31 11:39:57.15051+00	t	f
914480820475087327	914480733983141667	914480820427936154	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-08-31 11:39:57.15051+00	2026-08-31 11:39:57.15051+00	t	f
914480820555341689	914480733723511985	914480820513521414	prototypes	prototypes/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc73er0978d9	2026-08-31 11:39:57.14651+00	2026-08-31 11:39:57.14651+00	t	f
914480820555341699	914480733983141667	914480820513521414	prototypes	prototypes/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc73er0978d9	2026-08-31 11:39:57.14651+00	2026-08-31 11:39:57.14651+00	t	f
914480820677045982	914480733723511985	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162200	914480733766907596	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162205	914480733795065871	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162227	914480733808438754	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162287	914480733824747018	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162331	914480733857321617	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162351	914480733878246562	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162415	914480733900985170	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162458	914480733916477727	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162482	914480733958899136	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820677162507	914480733983141667	914480820631063613	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 11:39:57.157347+00	2026-08-31 11:39:57.157347+00	t	f
914480820768986003	914480733938716524	914480820726409182	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73er9h3jsb	2026-08-31 23:39:57.147234+00	2026-08-31 23:39:57.147234+00	t	f
914480820851674371	914480733808438754	914480820809977037	prototypes	thread.resolved	Ines Aldana	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-09-01 11:39:57.148884+00	2026-09-01 11:39:57.148884+00	t	f
914480820852168784	914480733824747018	914480820809977037	prototypes	thread.resolved	Ines Aldana	Halden reading lamp	/threads/0sc73eqq1tkaf	2026-09-01 11:39:57.148884+00	2026-09-01 11:39:57.148884+00	t	f
914480820936477421	914480733938716524	914480820893932865	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc73er9h3jsb	2026-09-01 11:39:57.147765+00	2026-09-01 11:39:57.147765+00	t	f
914480821019904788	914480733983141667	914480820991371245	prototypes	prototypes-internal/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc73erm8h6vq	2026-09-02 11:39:57.149028+00	2026-09-02 11:39:57.149028+00	t	f
914480821108843255	914480733983141667	914480821070696753	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-09-02 11:39:57.149823+00	2026-09-02 11:39:57.149823+00	t	f
914480821178598178	914480733983141667	914480821140872363	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc73erm8h6vq	2026-09-02 23:39:57.145844+00	2026-09-02 23:39:57.145844+00	t	f
914480821180051756	914480733995738435	914480821140872363	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc73erm8h6vq	2026-09-02 23:39:57.145844+00	2026-09-02 23:39:57.145844+00	t	f
914480821262575682	914480733971026436	914480821222151040	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73erm8h6vq	2026-09-03 11:39:57.147922+00	2026-09-03 11:39:57.147922+00	t	f
914480821262575724	914480733995738435	914480821222151040	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73erm8h6vq	2026-09-03 11:39:57.147922+00	2026-09-03 11:39:57.147922+00	t	f
914480821364574976	914480733983141667	914480821321488950	prototypes	prototype.decided	Пётр Волков	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-09-03 11:39:57.152337+00	2026-09-03 11:39:57.152337+00	t	f
914480821469873190	914480733983141667	914480821426462942	prototypes	prototype.decided	Мария Седова	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-09-04 11:39:57.152505+00	2026-09-04 11:39:57.152505+00	t	f
914480821783094547	914480733900985170	914480821619244921	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-09 11:39:57.20351+00	2026-09-09 11:39:57.20351+00	t	f
914480821783667787	914480733916477727	914480821619244921	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-09 11:39:57.20351+00	2026-09-09 11:39:57.20351+00	t	f
914480821783667815	914480733938716524	914480821619244921	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-09 11:39:57.20351+00	2026-09-09 11:39:57.20351+00	t	f
914480821783768806	914480733958899136	914480821619244921	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-09 11:39:57.20351+00	2026-09-09 11:39:57.20351+00	t	f
914480821988904436	914480733723511985	914480821905116465	pricing	answer.given	Werkstatt Ost	The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-10 11:39:57.176321+00	2026-09-10 11:39:57.176321+00	t	f
914480822535081147	914480733971026436	914480822144242065	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:39:57.259614+00	2026-09-11 11:39:57.259614+00	t	f
914480822535081159	914480733983141667	914480822144242065	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:39:57.259614+00	2026-09-11 11:39:57.259614+00	t	f
914480822535081197	914480733995738435	914480822144242065	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:39:57.259614+00	2026-09-11 11:39:57.259614+00	t	f
914480822618972977	914480733938716524	914480822320804607	pricing	answer.accepted	Anna Lindqvist	The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:39:57.279156+00	2026-09-11 11:39:57.279156+00	t	f
914480822618973004	914480733958899136	914480822320804607	pricing	answer.accepted	Anna Lindqvist	The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:39:57.279156+00	2026-09-11 11:39:57.279156+00	t	f
914480822702863925	914480733971026436	914480822329175289	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-11 11:39:57.299203+00	2026-09-11 11:39:57.299203+00	t	f
914480822702863954	914480733983141667	914480822329175289	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-11 11:39:57.299203+00	2026-09-11 11:39:57.299203+00	t	f
914480822702948736	914480733995738435	914480822329175289	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc73es45k1kd	2026-09-11 11:39:57.299203+00	2026-09-11 11:39:57.299203+00	t	f
914480822925366487	914480733938716524	914480822827738598	orders	order.address_given	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:54:21.179582+00	2026-09-11 11:54:21.179582+00	t	f
914480822925366528	914480733958899136	914480822827738598	orders	order.address_given	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-11 11:54:21.179582+00	2026-09-11 11:54:21.179582+00	t	f
914480823511215185	914480733971026436	914480823369064126	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-14 11:39:57.196174+00	2026-09-14 11:39:57.196174+00	t	f
914480823511615842	914480733983141667	914480823369064126	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-14 11:39:57.196174+00	2026-09-14 11:39:57.196174+00	t	f
914480823512448362	914480733995738435	914480823369064126	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-14 11:39:57.196174+00	2026-09-14 11:39:57.196174+00	t	f
914480823787682330	914480733766907596	914480823663402511	ideas	idea.status_changed	Дарья Ким	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-17 11:39:57.17433+00	2026-09-17 11:39:57.17433+00	t	f
914480824443073239	914480733723511985	914480824353805952	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-20 11:39:57.174697+00	2026-09-20 11:39:57.174697+00	t	f
914480848091117035	914480733958899136	914480848010531583	pricing	bid.withdrawn		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-15 11:39:57.162142+00	2026-11-15 11:39:57.162142+00	t	f
914480824782595573	914480733723511985	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783297688	914480733766907596	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783302795	914480733795065871	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783302812	914480733808438754	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783302871	914480733824747018	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783302914	914480733857321617	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824783302973	914480733983141667	914480824656024022	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc73efnhsjw7	2026-09-27 11:39:57.171126+00	2026-09-27 11:39:57.171126+00	t	f
914480824958556203	914480733900985170	914480824862804065	pricing	bid.opened		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-28 11:39:57.168188+00	2026-09-28 11:39:57.168188+00	t	f
914480824959307915	914480733916477727	914480824862804065	pricing	bid.opened		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-28 11:39:57.168188+00	2026-09-28 11:39:57.168188+00	t	f
914480824959307935	914480733938716524	914480824862804065	pricing	bid.opened		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-28 11:39:57.168188+00	2026-09-28 11:39:57.168188+00	t	f
914480824959307994	914480733958899136	914480824862804065	pricing	bid.opened		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-28 11:39:57.168188+00	2026-09-28 11:39:57.168188+00	t	f
914480825188561939	914480733723511985	914480825083676571	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-29 11:39:57.163505+00	2026-09-29 11:39:57.163505+00	t	f
914480825190243324	914480733766907596	914480825083676571	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-29 11:39:57.163505+00	2026-09-29 11:39:57.163505+00	t	f
914480825190243360	914480733795065871	914480825083676571	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-09-29 11:39:57.163505+00	2026-09-29 11:39:57.163505+00	t	f
914480825306079692	914480733795065871	914480825255951928	pricing	answer.given	Atelier Brun	Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-29 11:39:57.156554+00	2026-09-29 11:39:57.156554+00	t	f
914480826255626940	914480733723511985	914480826174593453	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-09-29 11:39:57.354522+00	2026-09-29 11:39:57.354522+00	t	f
914480826464975132	914480733900985170	914480826405088644	pricing	answer.countered		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-30 11:39:57.162231+00	2026-09-30 11:39:57.162231+00	t	f
914480826464975157	914480733916477727	914480826405088644	pricing	answer.countered		Одна лампа, терракота	/bids/0sc73ew6smasm	2026-09-30 11:39:57.162231+00	2026-09-30 11:39:57.162231+00	t	f
914480826544885783	914480733723511985	914480826494434517	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc73exrdf3fa	2026-10-01 11:39:57.147858+00	2026-10-01 11:39:57.147858+00	t	f
914480826544885845	914480733766907596	914480826494434517	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc73exrdf3fa	2026-10-01 11:39:57.147858+00	2026-10-01 11:39:57.147858+00	t	f
914480826544885883	914480733795065871	914480826494434517	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc73exrdf3fa	2026-10-01 11:39:57.147858+00	2026-10-01 11:39:57.147858+00	t	f
914480826544885939	914480733983141667	914480826494434517	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc73exrdf3fa	2026-10-01 11:39:57.147858+00	2026-10-01 11:39:57.147858+00	t	f
914480826678686612	914480733795065871	914480826623030350	pricing	answer.agreed	Atelier Brun	Одна лампа, терракота	/bids/0sc73ew6smasm	2026-10-02 11:25:33.159784+00	2026-10-02 11:25:33.159784+00	t	f
914480826972337433	914480733971026436	914480826775517457	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:39:57.199705+00	2026-10-02 11:39:57.199705+00	t	f
914480826972337480	914480733983141667	914480826775517457	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:39:57.199705+00	2026-10-02 11:39:57.199705+00	t	f
914480826972337507	914480733995738435	914480826775517457	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:39:57.199705+00	2026-10-02 11:39:57.199705+00	t	f
914480849248356082	914480733808438754	914480849202242758	ideas	comment.posted	Katrin Vogel	A foot of marble offcuts	/comments/0sc73fjx5114s	2026-11-18 11:39:57.144134+00	2026-11-18 11:39:57.144134+00	t	f
914480827017734177	914480733900985170	914480826837521488	pricing	answer.accepted	Мария Седова	Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:39:57.209963+00	2026-10-02 11:39:57.209963+00	t	f
914480827018825827	914480733916477727	914480826837521488	pricing	answer.accepted	Мария Седова	Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:39:57.209963+00	2026-10-02 11:39:57.209963+00	t	f
914480827068857068	914480733971026436	914480826838148146	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc73ew6smasm	2026-10-02 11:39:57.222265+00	2026-10-02 11:39:57.222265+00	t	f
914480827068857094	914480733983141667	914480826838148146	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc73ew6smasm	2026-10-02 11:39:57.222265+00	2026-10-02 11:39:57.222265+00	t	f
914480827069032698	914480733995738435	914480826838148146	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc73ew6smasm	2026-10-02 11:39:57.222265+00	2026-10-02 11:39:57.222265+00	t	f
914480827172959346	914480733900985170	914480827114890943	orders	order.address_given	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:54:21.153117+00	2026-10-02 11:54:21.153117+00	t	f
914480827172959351	914480733916477727	914480827114890943	orders	order.address_given	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-02 11:54:21.153117+00	2026-10-02 11:54:21.153117+00	t	f
914480827428124208	914480733766907596	914480827356684855	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc73eyj4231d	2026-10-04 11:39:57.152344+00	2026-10-04 11:39:57.152344+00	t	f
914480827429272215	914480733795065871	914480827356684855	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc73eyj4231d	2026-10-04 11:39:57.152344+00	2026-10-04 11:39:57.152344+00	t	f
914480827429272237	914480733916477727	914480827356684855	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc73eyj4231d	2026-10-04 11:39:57.152344+00	2026-10-04 11:39:57.152344+00	t	f
914480827429272282	914480733983141667	914480827356684855	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc73eyj4231d	2026-10-04 11:39:57.152344+00	2026-10-04 11:39:57.152344+00	t	f
914480827530538630	914480733723511985	914480827461932302	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc73eyn8t4bd	2026-10-04 23:39:57.152706+00	2026-10-04 23:39:57.152706+00	t	f
914480827530538658	914480733766907596	914480827461932302	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc73eyn8t4bd	2026-10-04 23:39:57.152706+00	2026-10-04 23:39:57.152706+00	t	f
914480827530639034	914480733795065871	914480827461932302	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc73eyn8t4bd	2026-10-04 23:39:57.152706+00	2026-10-04 23:39:57.152706+00	t	f
914480827530639096	914480733916477727	914480827461932302	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc73eyn8t4bd	2026-10-04 23:39:57.152706+00	2026-10-04 23:39:57.152706+00	t	f
914480827530639143	914480733983141667	914480827461932302	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc73eyn8t4bd	2026-10-04 23:39:57.152706+00	2026-10-04 23:39:57.152706+00	t	f
914480827809984956	914480733971026436	914480827668915769	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-10-07 11:39:57.193485+00	2026-10-07 11:39:57.193485+00	t	f
914480827809984979	914480733983141667	914480827668915769	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-10-07 11:39:57.193485+00	2026-10-07 11:39:57.193485+00	t	f
914480827811481372	914480733995738435	914480827668915769	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-10-07 11:39:57.193485+00	2026-10-07 11:39:57.193485+00	t	f
914480827962534576	914480733900985170	914480827882606855	pricing	bid.opened		Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-07 11:39:57.163993+00	2026-10-07 11:39:57.163993+00	t	f
914480827962534593	914480733916477727	914480827882606855	pricing	bid.opened		Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-07 11:39:57.163993+00	2026-10-07 11:39:57.163993+00	t	f
914480827962534625	914480733938716524	914480827882606855	pricing	bid.opened		Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-07 11:39:57.163993+00	2026-10-07 11:39:57.163993+00	t	f
914480827962534685	914480733958899136	914480827882606855	pricing	bid.opened		Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-07 11:39:57.163993+00	2026-10-07 11:39:57.163993+00	t	f
914480828313265670	914480733824747018	914480828234717071	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-08 11:39:57.163172+00	2026-10-08 11:39:57.163172+00	t	f
914480828314444464	914480733857321617	914480828234717071	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-08 11:39:57.163172+00	2026-10-08 11:39:57.163172+00	t	f
914480828314444517	914480733878246562	914480828234717071	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-08 11:39:57.163172+00	2026-10-08 11:39:57.163172+00	t	f
914480828452202045	914480733723511985	914480828385933906	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-08 11:39:57.160217+00	2026-10-08 11:39:57.160217+00	t	f
914480828713043954	914480733766907596	914480828670679569	ideas	comment.posted	Oskar Lund	Струбцина вместо основания	/comments/0sc73ezs93pm0	2026-10-09 11:39:57.143773+00	2026-10-09 11:39:57.143773+00	t	f
914480828713043996	914480733795065871	914480828670679569	ideas	comment.posted	Oskar Lund	Струбцина вместо основания	/comments/0sc73ezs93pm0	2026-10-09 11:39:57.143773+00	2026-10-09 11:39:57.143773+00	t	f
914480828950590840	914480733971026436	914480828796363544	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:39:57.185893+00	2026-10-09 11:39:57.185893+00	t	f
914480828951090979	914480733983141667	914480828796363544	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:39:57.185893+00	2026-10-09 11:39:57.185893+00	t	f
914480828951094198	914480733995738435	914480828796363544	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:39:57.185893+00	2026-10-09 11:39:57.185893+00	t	f
914480828985272867	914480733900985170	914480828837940370	pricing	answer.accepted	Maja Holm	Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:39:57.194747+00	2026-10-09 11:39:57.194747+00	t	f
914480828985272882	914480733916477727	914480828837940370	pricing	answer.accepted	Maja Holm	Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:39:57.194747+00	2026-10-09 11:39:57.194747+00	t	f
914480829052304893	914480733878246562	914480828842251952	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-09 11:39:57.210402+00	2026-10-09 11:39:57.210402+00	t	f
914480829052795764	914480733971026436	914480828842251952	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-09 11:39:57.210402+00	2026-10-09 11:39:57.210402+00	t	f
914480829052795809	914480733983141667	914480828842251952	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-09 11:39:57.210402+00	2026-10-09 11:39:57.210402+00	t	f
914480829052795854	914480733995738435	914480828842251952	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc73ez10ykab	2026-10-09 11:39:57.210402+00	2026-10-09 11:39:57.210402+00	t	f
914480829342356460	914480733723511985	914480829236364555	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-09 11:39:57.180182+00	2026-10-09 11:39:57.180182+00	t	f
914480829619277365	914480733900985170	914480829538876764	orders	order.address_given	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:54:21.168657+00	2026-10-09 11:54:21.168657+00	t	f
914480829619277398	914480733916477727	914480829538876764	orders	order.address_given	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-09 11:54:21.168657+00	2026-10-09 11:54:21.168657+00	t	f
914480830684775401	914480733723511985	914480830570454931	orders	shipment.moved	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-10 11:25:33.187333+00	2026-10-10 11:25:33.187333+00	t	f
914480830869077901	914480733723511985	914480830760274247	orders	shipment.moved	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-10 11:39:57.172834+00	2026-10-10 11:39:57.172834+00	t	f
914480831125173575	914480733766907596	914480831052473080	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc73f208k8bx	2026-10-12 11:39:57.152204+00	2026-10-12 11:39:57.152204+00	t	f
914480831125173576	914480733795065871	914480831052473080	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc73f208k8bx	2026-10-12 11:39:57.152204+00	2026-10-12 11:39:57.152204+00	t	f
914480831125173580	914480733983141667	914480831052473080	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc73f208k8bx	2026-10-12 11:39:57.152204+00	2026-10-12 11:39:57.152204+00	t	f
914480831283883649	914480733795065871	914480831204288150	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-12 11:39:57.165784+00	2026-10-12 11:39:57.165784+00	t	f
914480831649370529	914480733723511985	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649370580	914480733766907596	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649370632	914480733795065871	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649370664	914480733808438754	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649441723	914480733824747018	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649441754	914480733916477727	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831649494907	914480733995738435	914480831513980888	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc73etr1cvew	2026-10-14 11:39:57.175609+00	2026-10-14 11:39:57.175609+00	t	f
914480831833797666	914480733938716524	914480831745278353	pricing	bid.opened		Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-10-14 11:39:57.169228+00	2026-10-14 11:39:57.169228+00	t	f
914480831833797717	914480733958899136	914480831745278353	pricing	bid.opened		Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-10-14 11:39:57.169228+00	2026-10-14 11:39:57.169228+00	t	f
914480832248804488	914480733723511985	914480832000697954	orders	shipment.delivered	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 11:39:57.225945+00	2026-10-14 11:39:57.225945+00	t	f
914480832249069587	914480733958899136	914480832000697954	orders	shipment.delivered	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 11:39:57.225945+00	2026-10-14 11:39:57.225945+00	t	f
914480832571956148	914480733938716524	914480832379112389	orders	shipment.confirmed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 18:51:57.199409+00	2026-10-14 18:51:57.199409+00	t	f
914480832571956182	914480733958899136	914480832379112389	orders	shipment.confirmed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 18:51:57.199409+00	2026-10-14 18:51:57.199409+00	t	f
914480832655311893	914480733723511985	914480832453817656	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 18:51:57.220112+00	2026-10-14 18:51:57.220112+00	t	f
914480832655499436	914480733938716524	914480832453817656	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 18:51:57.220112+00	2026-10-14 18:51:57.220112+00	t	f
914480832655499497	914480733958899136	914480832453817656	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc73esmgtv1v	2026-10-14 18:51:57.220112+00	2026-10-14 18:51:57.220112+00	t	f
914480832857447583	914480733795065871	914480832802391121	pricing	answer.given	Werkstatt Ost	Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-10-16 11:39:57.159956+00	2026-10-16 11:39:57.159956+00	t	f
914480833254389716	914480733795065871	914480833187723446	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-19 11:39:57.164356+00	2026-10-19 11:39:57.164356+00	t	f
914480833586791439	914480733824747018	914480833484958042	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-21 11:39:57.171167+00	2026-10-21 11:39:57.171167+00	t	f
914480833586791468	914480733857321617	914480833484958042	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-21 11:39:57.171167+00	2026-10-21 11:39:57.171167+00	t	f
914480833586955385	914480733878246562	914480833484958042	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-10-21 11:39:57.171167+00	2026-10-21 11:39:57.171167+00	t	f
914480834090147576	914480733971026436	914480833875194153	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-23 11:39:57.224625+00	2026-10-23 11:39:57.224625+00	t	f
914480834090147590	914480733983141667	914480833875194153	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-23 11:39:57.224625+00	2026-10-23 11:39:57.224625+00	t	f
914480834090147592	914480733995738435	914480833875194153	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-23 11:39:57.224625+00	2026-10-23 11:39:57.224625+00	t	f
914480834461845763	914480733824747018	914480834374092801	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc73f5350dv0	2026-10-24 11:39:57.158509+00	2026-10-24 11:39:57.158509+00	t	f
914480834461917821	914480733971026436	914480834374092801	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc73f5350dv0	2026-10-24 11:39:57.158509+00	2026-10-24 11:39:57.158509+00	t	f
914480834869390556	914480733971026436	914480834664235506	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-25 11:39:57.222669+00	2026-10-25 11:39:57.222669+00	t	f
914480834869390560	914480733983141667	914480834664235506	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-25 11:39:57.222669+00	2026-10-25 11:39:57.222669+00	t	f
914480834869403201	914480733995738435	914480834664235506	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-25 11:39:57.222669+00	2026-10-25 11:39:57.222669+00	t	f
914480834990334500	914480733824747018	914480834911682028	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc73f5k9a1mb	2026-10-25 11:39:57.154569+00	2026-10-25 11:39:57.154569+00	t	f
914480834991931846	914480733857321617	914480834911682028	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc73f5k9a1mb	2026-10-25 11:39:57.154569+00	2026-10-25 11:39:57.154569+00	t	f
914480834991931869	914480733971026436	914480834911682028	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc73f5k9a1mb	2026-10-25 11:39:57.154569+00	2026-10-25 11:39:57.154569+00	t	f
914480835103800453	914480733824747018	914480835032402883	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc73f5pwfy3s	2026-10-25 16:27:57.153925+00	2026-10-25 16:27:57.153925+00	t	f
914480835105561100	914480733971026436	914480835032402883	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc73f5pwfy3s	2026-10-25 16:27:57.153925+00	2026-10-25 16:27:57.153925+00	t	f
914480835105561104	914480733983141667	914480835032402883	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc73f5pwfy3s	2026-10-25 16:27:57.153925+00	2026-10-25 16:27:57.153925+00	t	f
914480835355936031	914480733808438754	914480835294264648	ideas	comment.posted	Пётр Волков	A socket for the telephone in the foot	/comments/0sc73f5ymkavq	2026-10-26 11:39:57.149858+00	2026-10-26 11:39:57.149858+00	t	f
914480835357031347	914480733857321617	914480835294264648	ideas	comment.posted	Пётр Волков	A socket for the telephone in the foot	/comments/0sc73f5ymkavq	2026-10-26 11:39:57.149858+00	2026-10-26 11:39:57.149858+00	t	f
914480835357165655	914480733971026436	914480835294264648	ideas	comment.posted	Пётр Волков	A socket for the telephone in the foot	/comments/0sc73f5ymkavq	2026-10-26 11:39:57.149858+00	2026-10-26 11:39:57.149858+00	t	f
914480835557610886	914480733824747018	914480835420207532	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-26 11:39:57.175268+00	2026-10-26 11:39:57.175268+00	t	f
914480835558579627	914480733857321617	914480835420207532	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-26 11:39:57.175268+00	2026-10-26 11:39:57.175268+00	t	f
914480835558579644	914480733878246562	914480835420207532	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-26 11:39:57.175268+00	2026-10-26 11:39:57.175268+00	t	f
914480835558579671	914480733983141667	914480835420207532	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-10-26 11:39:57.175268+00	2026-10-26 11:39:57.175268+00	t	f
914480835662960472	914480733766907596	914480835596165105	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc73f67hbw5b	2026-10-26 23:39:57.151837+00	2026-10-26 23:39:57.151837+00	t	f
914480835663142798	914480733857321617	914480835596165105	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc73f67hbw5b	2026-10-26 23:39:57.151837+00	2026-10-26 23:39:57.151837+00	t	f
914480835663142845	914480733971026436	914480835596165105	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc73f67hbw5b	2026-10-26 23:39:57.151837+00	2026-10-26 23:39:57.151837+00	t	f
914480835871969101	914480733766907596	914480835792850361	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc73f6dh7n15	2026-10-28 11:39:57.15489+00	2026-10-28 11:39:57.15489+00	t	f
914480835872502325	914480733808438754	914480835792850361	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc73f6dh7n15	2026-10-28 11:39:57.15489+00	2026-10-28 11:39:57.15489+00	t	f
914480835872502354	914480733857321617	914480835792850361	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc73f6dh7n15	2026-10-28 11:39:57.15489+00	2026-10-28 11:39:57.15489+00	t	f
914480835872502417	914480733971026436	914480835792850361	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc73f6dh7n15	2026-10-28 11:39:57.15489+00	2026-10-28 11:39:57.15489+00	t	f
914480836182977126	914480733971026436	914480836009677898	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc73f6h4j5fx	2026-10-28 11:39:57.201456+00	2026-10-28 11:39:57.201456+00	t	f
914480836182977169	914480733983141667	914480836009677898	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc73f6h4j5fx	2026-10-28 11:39:57.201456+00	2026-10-28 11:39:57.201456+00	t	f
914480836182977184	914480733995738435	914480836009677898	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc73f6h4j5fx	2026-10-28 11:39:57.201456+00	2026-10-28 11:39:57.201456+00	t	f
914480836367940311	914480733795065871	914480836287094463	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-28 11:39:57.168458+00	2026-10-28 11:39:57.168458+00	t	f
914480836765968886	914480733766907596	914480836605855550	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-29 11:39:57.182453+00	2026-10-29 11:39:57.182453+00	t	f
914480836765968898	914480733808438754	914480836605855550	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-29 11:39:57.182453+00	2026-10-29 11:39:57.182453+00	t	f
914480848362781997	914480733971026436	914480848240762384	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc73fhynmab1	2026-11-16 11:39:57.180287+00	2026-11-16 11:39:57.180287+00	t	f
914480836765968961	914480733857321617	914480836605855550	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-29 11:39:57.182453+00	2026-10-29 11:39:57.182453+00	t	f
914480836765969011	914480733938716524	914480836605855550	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc73f57gb7b2	2026-10-29 11:39:57.182453+00	2026-10-29 11:39:57.182453+00	t	f
914480836950415361	914480733824747018	914480836886687893	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc73f7e4n77x	2026-10-29 11:39:57.150486+00	2026-10-29 11:39:57.150486+00	t	f
914480836950415405	914480733857321617	914480836886687893	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc73f7e4n77x	2026-10-29 11:39:57.150486+00	2026-10-29 11:39:57.150486+00	t	f
914480836950415447	914480733971026436	914480836886687893	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc73f7e4n77x	2026-10-29 11:39:57.150486+00	2026-10-29 11:39:57.150486+00	t	f
914480836950831343	914480733983141667	914480836886687893	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc73f7e4n77x	2026-10-29 11:39:57.150486+00	2026-10-29 11:39:57.150486+00	t	f
914480837248931706	914480733900985170	914480837126278986	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-10-29 11:39:57.175206+00	2026-10-29 11:39:57.175206+00	t	f
914480837248931752	914480733916477727	914480837126278986	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-10-29 11:39:57.175206+00	2026-10-29 11:39:57.175206+00	t	f
914480837248931787	914480733938716524	914480837126278986	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-10-29 11:39:57.175206+00	2026-10-29 11:39:57.175206+00	t	f
914480837248931827	914480733958899136	914480837126278986	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-10-29 11:39:57.175206+00	2026-10-29 11:39:57.175206+00	t	f
914480837528289141	914480733795065871	914480837398896857	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-29 11:39:57.193981+00	2026-10-29 11:39:57.193981+00	t	f
914480838324887837	914480733795065871	914480838226054421	orders	shipment.moved	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-30 11:25:33.184725+00	2026-10-30 11:25:33.184725+00	t	f
914480838590266655	914480733971026436	914480838451088596	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-10-30 11:39:57.191459+00	2026-10-30 11:39:57.191459+00	t	f
914480838590266664	914480733983141667	914480838451088596	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-10-30 11:39:57.191459+00	2026-10-30 11:39:57.191459+00	t	f
914480838590420140	914480733995738435	914480838451088596	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-10-30 11:39:57.191459+00	2026-10-30 11:39:57.191459+00	t	f
914480838888333427	914480733795065871	914480838677543906	orders	shipment.moved	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-10-30 11:39:57.196279+00	2026-10-30 11:39:57.196279+00	t	f
914480839197361389	914480733766907596	914480839059686733	pricing	answer.given	Werkstatt Ost	Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-10-30 23:39:57.199624+00	2026-10-30 23:39:57.199624+00	t	f
914480839685067454	914480733766907596	914480839546241750	ideas	comment.posted	Maja Holm	Настенная Halden над кроватью	/comments/0sc73f9xcq4hh	2026-10-31 11:39:57.170833+00	2026-10-31 11:39:57.170833+00	t	f
914480839685067512	914480733983141667	914480839546241750	ideas	comment.posted	Maja Holm	Настенная Halden над кроватью	/comments/0sc73f9xcq4hh	2026-10-31 11:39:57.170833+00	2026-10-31 11:39:57.170833+00	t	f
914480840346789128	914480733938716524	914480840229341143	pricing	answer.countered		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-01 11:39:57.186073+00	2026-11-01 11:39:57.186073+00	t	f
914480840347810779	914480733958899136	914480840229341143	pricing	answer.countered		Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-01 11:39:57.186073+00	2026-11-01 11:39:57.186073+00	t	f
914480840800485321	914480733971026436	914480840616658387	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-02 11:39:57.206043+00	2026-11-02 11:39:57.206043+00	t	f
914480840801110453	914480733983141667	914480840616658387	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-02 11:39:57.206043+00	2026-11-02 11:39:57.206043+00	t	f
914480840801484167	914480733995738435	914480840616658387	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-02 11:39:57.206043+00	2026-11-02 11:39:57.206043+00	t	f
914480841064620268	914480733766907596	914480840884901290	ideas	idea.status_changed	Oskar Lund	Настенная Halden над кроватью	/ideas/0sc73f6h4j5fx	2026-11-02 11:39:57.190101+00	2026-11-02 11:39:57.190101+00	t	f
914480841064727236	914480733824747018	914480840884901290	ideas	idea.status_changed	Oskar Lund	Настенная Halden над кроватью	/ideas/0sc73f6h4j5fx	2026-11-02 11:39:57.190101+00	2026-11-02 11:39:57.190101+00	t	f
914480841295380223	914480733824747018	914480841170382705	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-02 11:39:57.182453+00	2026-11-02 11:39:57.182453+00	t	f
914480841295380265	914480733857321617	914480841170382705	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-02 11:39:57.182453+00	2026-11-02 11:39:57.182453+00	t	f
914480841296153242	914480733878246562	914480841170382705	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-02 11:39:57.182453+00	2026-11-02 11:39:57.182453+00	t	f
914480841806286617	914480733766907596	914480841752732345	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc73fbz94rmh	2026-11-03 11:39:57.147547+00	2026-11-03 11:39:57.147547+00	t	f
914480841807923782	914480733824747018	914480841752732345	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc73fbz94rmh	2026-11-03 11:39:57.147547+00	2026-11-03 11:39:57.147547+00	t	f
914480841807923830	914480733983141667	914480841752732345	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc73fbz94rmh	2026-11-03 11:39:57.147547+00	2026-11-03 11:39:57.147547+00	t	f
914480841978727010	914480733938716524	914480841883327207	pricing	bid.expired		Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-11-03 11:41:23.569456+00	2026-11-03 11:41:23.569456+00	t	f
914480841979402144	914480733958899136	914480841883327207	pricing	bid.expired		Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-11-03 11:41:23.569456+00	2026-11-03 11:41:23.569456+00	t	f
914480842003335265	914480733795065871	914480841883327207	pricing	bid.expired	Maquette	Четыре лампы для класса каллиграфии	/bids/0sc73f2kwgsfq	2026-11-03 11:41:23.574802+00	2026-11-03 11:41:23.574802+00	t	f
914480842108307015	914480733824747018	914480842049765265	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc73fc81g7r1	2026-11-03 21:15:57.14959+00	2026-11-03 21:15:57.14959+00	t	f
914480842110018978	914480733938716524	914480842049765265	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc73fc81g7r1	2026-11-03 21:15:57.14959+00	2026-11-03 21:15:57.14959+00	t	f
914480842110018999	914480733983141667	914480842049765265	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc73fc81g7r1	2026-11-03 21:15:57.14959+00	2026-11-03 21:15:57.14959+00	t	f
914480842231632540	914480733766907596	914480842183650207	pricing	answer.agreed	Werkstatt Ost	Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-04 11:25:33.15758+00	2026-11-04 11:25:33.15758+00	t	f
914480842310071951	914480733723511985	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842310197150	914480733795065871	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842311259056	914480733824747018	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842311259089	914480733857321617	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842311259129	914480733971026436	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842311259144	914480733983141667	914480842255860294	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc73fce4n1mm	2026-11-04 11:39:57.147578+00	2026-11-04 11:39:57.147578+00	t	f
914480842713955925	914480733971026436	914480842502740484	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:39:57.204246+00	2026-11-04 11:39:57.204246+00	t	f
914480842713955983	914480733983141667	914480842502740484	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:39:57.204246+00	2026-11-04 11:39:57.204246+00	t	f
914480842713956006	914480733995738435	914480842502740484	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:39:57.204246+00	2026-11-04 11:39:57.204246+00	t	f
914480842772317240	914480733938716524	914480842562519372	pricing	answer.accepted	Пётр Волков	Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:39:57.218083+00	2026-11-04 11:39:57.218083+00	t	f
914480842772317250	914480733958899136	914480842562519372	pricing	answer.accepted	Пётр Волков	Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:39:57.218083+00	2026-11-04 11:39:57.218083+00	t	f
914480842830652092	914480733971026436	914480842562519396	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-04 11:39:57.232768+00	2026-11-04 11:39:57.232768+00	t	f
914480842831258807	914480733983141667	914480842562519396	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-04 11:39:57.232768+00	2026-11-04 11:39:57.232768+00	t	f
914480842831258847	914480733995738435	914480842562519396	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc73f7m8jxf3	2026-11-04 11:39:57.232768+00	2026-11-04 11:39:57.232768+00	t	f
914480842960674683	914480733938716524	914480842885123302	orders	order.address_given	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:54:21.15796+00	2026-11-04 11:54:21.15796+00	t	f
914480842960674701	914480733958899136	914480842885123302	orders	order.address_given	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-04 11:54:21.15796+00	2026-11-04 11:54:21.15796+00	t	f
914480843589769655	914480733723511985	914480843459049844	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-11-05 11:39:57.175052+00	2026-11-05 11:39:57.175052+00	t	f
914480843589769700	914480733766907596	914480843459049844	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-11-05 11:39:57.175052+00	2026-11-05 11:39:57.175052+00	t	f
914480843589769762	914480733824747018	914480843459049844	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc73f8swbynz	2026-11-05 11:39:57.175052+00	2026-11-05 11:39:57.175052+00	t	f
914480843825157837	914480733723511985	914480843757350971	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc73fdtxeqxs	2026-11-06 11:39:57.150745+00	2026-11-06 11:39:57.150745+00	t	f
914480843825368689	914480733766907596	914480843757350971	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc73fdtxeqxs	2026-11-06 11:39:57.150745+00	2026-11-06 11:39:57.150745+00	t	f
914480843825555400	914480733824747018	914480843757350971	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc73fdtxeqxs	2026-11-06 11:39:57.150745+00	2026-11-06 11:39:57.150745+00	t	f
914480843825555463	914480733971026436	914480843757350971	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc73fdtxeqxs	2026-11-06 11:39:57.150745+00	2026-11-06 11:39:57.150745+00	t	f
914480844085385041	914480733971026436	914480843942727298	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-07 11:39:57.189794+00	2026-11-07 11:39:57.189794+00	t	f
914480844085643293	914480733983141667	914480843942727298	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-07 11:39:57.189794+00	2026-11-07 11:39:57.189794+00	t	f
914480844085643315	914480733995738435	914480843942727298	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-07 11:39:57.189794+00	2026-11-07 11:39:57.189794+00	t	f
914480844474611803	914480733795065871	914480844286896000	orders	shipment.delivered	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 11:39:57.205328+00	2026-11-07 11:39:57.205328+00	t	f
914480844474611826	914480733916477727	914480844286896000	orders	shipment.delivered	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 11:39:57.205328+00	2026-11-07 11:39:57.205328+00	t	f
914480844721108237	914480733900985170	914480844551078456	orders	shipment.confirmed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 18:51:57.1837+00	2026-11-07 18:51:57.1837+00	t	f
914480844721277904	914480733916477727	914480844551078456	orders	shipment.confirmed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 18:51:57.1837+00	2026-11-07 18:51:57.1837+00	t	f
914480844810406669	914480733795065871	914480844599854602	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 18:51:57.204987+00	2026-11-07 18:51:57.204987+00	t	f
914480844810463757	914480733900985170	914480844599854602	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 18:51:57.204987+00	2026-11-07 18:51:57.204987+00	t	f
914480844811192420	914480733916477727	914480844599854602	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc73exzgwm1z	2026-11-07 18:51:57.204987+00	2026-11-07 18:51:57.204987+00	t	f
914480844994182026	914480733795065871	914480844868228151	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-08 11:39:57.171204+00	2026-11-08 11:39:57.171204+00	t	f
914480845371659559	914480733900985170	914480845254738264	pricing	bid.opened		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-08 11:39:57.172473+00	2026-11-08 11:39:57.172473+00	t	f
914480845372974685	914480733916477727	914480845254738264	pricing	bid.opened		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-08 11:39:57.172473+00	2026-11-08 11:39:57.172473+00	t	f
914480845372974734	914480733938716524	914480845254738264	pricing	bid.opened		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-08 11:39:57.172473+00	2026-11-08 11:39:57.172473+00	t	f
914480845372974736	914480733958899136	914480845254738264	pricing	bid.opened		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-08 11:39:57.172473+00	2026-11-08 11:39:57.172473+00	t	f
914480845459418510	914480733795065871	914480845402101831	ideas	comment.posted	Katrin Vogel	Желобок для пера и чаша для скрепок в основании	/comments/0sc73ffbx7v95	2026-11-09 11:39:57.148501+00	2026-11-09 11:39:57.148501+00	t	f
914480845461342566	914480733983141667	914480845402101831	ideas	comment.posted	Katrin Vogel	Желобок для пера и чаша для скрепок в основании	/comments/0sc73ffbx7v95	2026-11-09 11:39:57.148501+00	2026-11-09 11:39:57.148501+00	t	f
914480845636601843	914480733808438754	914480845586635274	pricing	answer.given	Atelier Brun	Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-09 11:39:57.156259+00	2026-11-09 11:39:57.156259+00	t	f
914480845754910071	914480733795065871	914480845708264099	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc73ffn1m5m9	2026-11-10 11:39:57.144258+00	2026-11-10 11:39:57.144258+00	t	f
914480845754910134	914480733938716524	914480845708264099	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc73ffn1m5m9	2026-11-10 11:39:57.144258+00	2026-11-10 11:39:57.144258+00	t	f
914480845754910188	914480733983141667	914480845708264099	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc73ffn1m5m9	2026-11-10 11:39:57.144258+00	2026-11-10 11:39:57.144258+00	t	f
914480845908430273	914480733723511985	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173338	914480733766907596	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173352	914480733795065871	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173378	914480733808438754	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173435	914480733824747018	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173477	914480733857321617	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173515	914480733878246562	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173536	914480733916477727	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480845910173552	914480733983141667	914480845804292935	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-10 11:39:57.165449+00	2026-11-10 11:39:57.165449+00	t	f
914480846014602477	914480733808438754	914480845972910171	pricing	answer.given	Werkstatt Ost	Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-10 11:39:57.151887+00	2026-11-10 11:39:57.151887+00	t	f
914480846151390192	914480733723511985	914480846111415352	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc73fg11rxw2	2026-11-10 16:27:57.144167+00	2026-11-10 16:27:57.144167+00	t	f
914480846151546470	914480733938716524	914480846111415352	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc73fg11rxw2	2026-11-10 16:27:57.144167+00	2026-11-10 16:27:57.144167+00	t	f
914480846151677231	914480733983141667	914480846111415352	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc73fg11rxw2	2026-11-10 16:27:57.144167+00	2026-11-10 16:27:57.144167+00	t	f
914480846308040385	914480733723511985	914480846198383229	ideas	idea.revised	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy/revisions	2026-11-11 11:39:57.166092+00	2026-11-11 11:39:57.166092+00	t	f
914480846308222777	914480733938716524	914480846198383229	ideas	idea.revised	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy/revisions	2026-11-11 11:39:57.166092+00	2026-11-11 11:39:57.166092+00	t	f
914480846357047933	914480733971026436	914480846329345058	ideas	note.posted	Дарья Ким	A small Halden without a cable for café tables	/comments/0sc73fg7nqx01	2026-11-11 11:39:57.140657+00	2026-11-11 11:39:57.140657+00	t	f
914480846555291397	914480733900985170	914480846471150900	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-12 11:39:57.163547+00	2026-11-12 11:39:57.163547+00	t	f
914480846555651327	914480733916477727	914480846471150900	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-12 11:39:57.163547+00	2026-11-12 11:39:57.163547+00	t	f
914480846555651353	914480733938716524	914480846471150900	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-12 11:39:57.163547+00	2026-11-12 11:39:57.163547+00	t	f
914480846555651401	914480733958899136	914480846471150900	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-12 11:39:57.163547+00	2026-11-12 11:39:57.163547+00	t	f
914480846860906002	914480733795065871	914480846736144848	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-13 11:39:57.201793+00	2026-11-13 11:39:57.201793+00	t	f
914480846860906021	914480733808438754	914480846736144848	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-13 11:39:57.201793+00	2026-11-13 11:39:57.201793+00	t	f
914480846860906064	914480733857321617	914480846736144848	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc73fdy0pc4n	2026-11-13 11:39:57.201793+00	2026-11-13 11:39:57.201793+00	t	f
914480846877011131	914480733723511985	914480846736144848	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.205735+00	2026-11-13 11:39:57.205735+00	t	f
914480846878492916	914480733766907596	914480846736144848	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.205735+00	2026-11-13 11:39:57.205735+00	t	f
914480846878492944	914480733958899136	914480846736144848	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.205735+00	2026-11-13 11:39:57.205735+00	t	f
914480846878930122	914480733983141667	914480846736144848	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.205735+00	2026-11-13 11:39:57.205735+00	t	f
914480846898379069	914480733723511985	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846898379129	914480733766907596	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846898397859	914480733795065871	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846898913178	914480733808438754	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846899444386	914480733857321617	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846899447349	914480733958899136	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846899447375	914480733983141667	914480846736144861	ideas	merge.done	Ines Aldana	Струбцина вместо основания	/ideas/0sc73eyrh2x7t	2026-11-13 11:39:57.210457+00	2026-11-13 11:39:57.210457+00	t	f
914480846969827635	914480733857321617	914480846736144907	ideas	support.carried		Струбцина вместо основания	/carried/jdjxFdEB-oii4EtsYj9WhJdUvjI83n1L	2026-11-13 11:39:57.227525+00	2026-11-13 11:39:57.227525+00	t	f
914480847084571393	914480733723511985	914480847037553196	pricing	answer.given	Werkstatt Ost	The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-13 11:39:57.156315+00	2026-11-13 11:39:57.156315+00	t	f
914480847436493217	914480733971026436	914480847285521102	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc73fh1ge3v9	2026-11-14 11:39:57.19214+00	2026-11-14 11:39:57.19214+00	t	f
914480847436493218	914480733983141667	914480847285521102	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc73fh1ge3v9	2026-11-14 11:39:57.19214+00	2026-11-14 11:39:57.19214+00	t	f
914480847436902300	914480733995738435	914480847285521102	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc73fh1ge3v9	2026-11-14 11:39:57.19214+00	2026-11-14 11:39:57.19214+00	t	f
914480847591077296	914480733766907596	914480847520099303	orders	order.stage_finished	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-14 11:39:57.164611+00	2026-11-14 11:39:57.164611+00	t	f
914480847876803329	914480733795065871	914480847825813065	ideas	comment.posted	Anna Lindqvist	Два плеча на одной стойке	/comments/0sc73fhm4a1cp	2026-11-15 11:39:57.146464+00	2026-11-15 11:39:57.146464+00	t	f
914480847876803359	914480733983141667	914480847825813065	ideas	comment.posted	Anna Lindqvist	Два плеча на одной стойке	/comments/0sc73fhm4a1cp	2026-11-15 11:39:57.146464+00	2026-11-15 11:39:57.146464+00	t	f
914480847946607999	914480733723511985	914480847913071813	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc73em4gwjxz	2026-11-15 11:39:57.145431+00	2026-11-15 11:39:57.145431+00	t	f
914480847947549824	914480733916477727	914480847913071813	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc73em4gwjxz	2026-11-15 11:39:57.145431+00	2026-11-15 11:39:57.145431+00	t	f
914480848091117013	914480733938716524	914480848010531583	pricing	bid.withdrawn		The tall lamp, as soon as it exists	/bids/0sc73fgb4tq4d	2026-11-15 11:39:57.162142+00	2026-11-15 11:39:57.162142+00	t	f
914480848362877085	914480733983141667	914480848240762384	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc73fhynmab1	2026-11-16 11:39:57.180287+00	2026-11-16 11:39:57.180287+00	t	f
914480848363173068	914480733995738435	914480848240762384	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc73fhynmab1	2026-11-16 11:39:57.180287+00	2026-11-16 11:39:57.180287+00	t	f
914480848732944526	914480733723511985	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944560	914480733766907596	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944589	914480733795065871	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944595	914480733808438754	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944639	914480733824747018	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944647	914480733857321617	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944697	914480733878246562	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944713	914480733900985170	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944744	914480733916477727	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944804	914480733938716524	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848732944818	914480733958899136	914480848652316001	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-16 11:39:57.215741+00	2026-11-16 11:39:57.215741+00	t	f
914480848840349779	914480733723511985	914480848778530219	ideas	comment.posted	Oskar Lund	Два плеча на одной стойке	/comments/0sc73fjgnf3cn	2026-11-17 11:39:57.148994+00	2026-11-17 11:39:57.148994+00	t	f
914480848840615289	914480733795065871	914480848778530219	ideas	comment.posted	Oskar Lund	Два плеча на одной стойке	/comments/0sc73fjgnf3cn	2026-11-17 11:39:57.148994+00	2026-11-17 11:39:57.148994+00	t	f
914480848946802012	914480733723511985	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802063	914480733766907596	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802082	914480733795065871	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802083	914480733808438754	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802107	914480733824747018	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802169	914480733857321617	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802233	914480733878246562	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802278	914480733900985170	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802279	914480733938716524	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802328	914480733958899136	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480848946802389	914480733983141667	914480848894865535	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 11:39:57.153197+00	2026-11-17 11:39:57.153197+00	t	f
914480849045510521	914480733916477727	914480848999446582	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73fjkw5cna	2026-11-17 16:27:57.148123+00	2026-11-17 16:27:57.148123+00	t	f
914480849328495212	914480733766907596	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849328495250	914480733795065871	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332646587	914480733808438754	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332646613	914480733824747018	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332646641	914480733857321617	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332646646	914480733878246562	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332646688	914480733900985170	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332698661	914480733916477727	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332698697	914480733938716524	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332698748	914480733958899136	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849332698763	914480733983141667	914480849294860550	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 11:39:57.148555+00	2026-11-18 11:39:57.148555+00	t	f
914480849516879840	914480733824747018	914480849428219595	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-18 11:39:57.169213+00	2026-11-18 11:39:57.169213+00	t	f
914480849516879854	914480733857321617	914480849428219595	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-18 11:39:57.169213+00	2026-11-18 11:39:57.169213+00	t	f
914480849516879858	914480733878246562	914480849428219595	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-18 11:39:57.169213+00	2026-11-18 11:39:57.169213+00	t	f
914480849695863114	914480733723511985	914480849650049312	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 23:39:57.14964+00	2026-11-18 23:39:57.14964+00	t	f
914480849696075641	914480733983141667	914480849650049312	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fjzstrnx	2026-11-18 23:39:57.14964+00	2026-11-18 23:39:57.14964+00	t	f
914480849877656408	914480733723511985	914480849750447347	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-19 11:39:57.171594+00	2026-11-19 11:39:57.171594+00	t	f
914480849877731558	914480733766907596	914480849750447347	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-19 11:39:57.171594+00	2026-11-19 11:39:57.171594+00	t	f
914480849877731576	914480733795065871	914480849750447347	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-19 11:39:57.171594+00	2026-11-19 11:39:57.171594+00	t	f
914480849877731599	914480733808438754	914480849750447347	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-19 11:39:57.171594+00	2026-11-19 11:39:57.171594+00	t	f
914480849877731622	914480733938716524	914480849750447347	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc73fat1rzdy	2026-11-19 11:39:57.171594+00	2026-11-19 11:39:57.171594+00	t	f
914480849999315083	914480733938716524	914480849934695024	ideas	idea.withdrawn	Tomás Reyes	A foot of marble offcuts	/ideas/0sc73fhynmab1	2026-11-19 11:39:57.155967+00	2026-11-19 11:39:57.155967+00	t	f
914480850108480518	914480733723511985	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108480566	914480733795065871	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108480611	914480733808438754	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599153	914480733824747018	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599164	914480733857321617	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599217	914480733878246562	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599280	914480733900985170	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599295	914480733916477727	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599307	914480733938716524	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599313	914480733958899136	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850108599371	914480733983141667	914480850057034223	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 11:39:57.153806+00	2026-11-19 11:39:57.153806+00	t	f
914480850211987070	914480733983141667	914480850174688724	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-19 11:39:57.148934+00	2026-11-19 11:39:57.148934+00	t	f
914480850376944324	914480733900985170	914480850276031439	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-19 11:39:57.168162+00	2026-11-19 11:39:57.168162+00	t	f
914480850376944368	914480733916477727	914480850276031439	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-19 11:39:57.168162+00	2026-11-19 11:39:57.168162+00	t	f
914480850376944404	914480733938716524	914480850276031439	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-19 11:39:57.168162+00	2026-11-19 11:39:57.168162+00	t	f
914480850376944445	914480733958899136	914480850276031439	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-19 11:39:57.168162+00	2026-11-19 11:39:57.168162+00	t	f
914480850459241692	914480733766907596	914480850417383147	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 23:39:57.148156+00	2026-11-19 23:39:57.148156+00	t	f
914480850459516829	914480733983141667	914480850417383147	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc73fkpge1sk	2026-11-19 23:39:57.148156+00	2026-11-19 23:39:57.148156+00	t	f
914480850732176527	914480733971026436	914480850582118587	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc73fm3nsf8k	2026-11-20 11:39:57.193118+00	2026-11-20 11:39:57.193118+00	t	f
914480850732563324	914480733983141667	914480850582118587	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc73fm3nsf8k	2026-11-20 11:39:57.193118+00	2026-11-20 11:39:57.193118+00	t	f
914480850732563344	914480733995738435	914480850582118587	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc73fm3nsf8k	2026-11-20 11:39:57.193118+00	2026-11-20 11:39:57.193118+00	t	f
914480850849387244	914480733723511985	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850850516716	914480733766907596	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019016	914480733795065871	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019028	914480733808438754	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019074	914480733857321617	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019085	914480733878246562	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019109	914480733900985170	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019149	914480733916477727	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019170	914480733938716524	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019184	914480733958899136	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480850851019236	914480733983141667	914480850800355249	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:39:57.155415+00	2026-11-20 11:39:57.155415+00	t	f
914480851043960489	914480733900985170	914480850921336344	pricing	bid.expired		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-20 11:41:23.571433+00	2026-11-20 11:41:23.571433+00	t	f
914480851043960491	914480733916477727	914480850921336344	pricing	bid.expired		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-20 11:41:23.571433+00	2026-11-20 11:41:23.571433+00	t	f
914480851043960506	914480733938716524	914480850921336344	pricing	bid.expired		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-20 11:41:23.571433+00	2026-11-20 11:41:23.571433+00	t	f
914480851043960542	914480733958899136	914480850921336344	pricing	bid.expired		Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-20 11:41:23.571433+00	2026-11-20 11:41:23.571433+00	t	f
914480851067459586	914480733808438754	914480850921336344	pricing	bid.expired	Maquette	Six lamps for student rooms	/bids/0sc73ff6ggpt5	2026-11-20 11:41:23.577085+00	2026-11-20 11:41:23.577085+00	t	f
914480851164500910	914480733983141667	914480851131007393	prototypes	thread.price_wished	Maja Holm	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 11:54:21.150973+00	2026-11-20 11:54:21.150973+00	t	f
914480851337316997	914480733824747018	914480851252927063	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-20 17:39:57.169682+00	2026-11-20 17:39:57.169682+00	t	f
914480851337317059	914480733857321617	914480851252927063	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-20 17:39:57.169682+00	2026-11-20 17:39:57.169682+00	t	f
914480851337317068	914480733878246562	914480851252927063	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-20 17:39:57.169682+00	2026-11-20 17:39:57.169682+00	t	f
914480851436187566	914480733824747018	914480851386005608	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 21:15:57.150396+00	2026-11-20 21:15:57.150396+00	t	f
914480851436530582	914480733983141667	914480851386005608	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc73fmcdyfff	2026-11-20 21:15:57.150396+00	2026-11-20 21:15:57.150396+00	t	f
914480851621233020	914480733723511985	914480851559491899	ideas	comment.posted	Jonas Ek	Light that turns warmer as it is dimmed	/comments/0sc73fn3cany1	2026-11-21 11:39:57.15+00	2026-11-21 11:39:57.15+00	t	f
914480851750883736	914480733723511985	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851751262323	914480733766907596	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851751691465	914480733795065871	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752547443	914480733808438754	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752547462	914480733824747018	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752812124	914480733878246562	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752812136	914480733900985170	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752812195	914480733916477727	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851752812253	914480733938716524	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851756706808	914480733958899136	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851756706835	914480733983141667	914480851697540423	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 11:39:57.158942+00	2026-11-21 11:39:57.158942+00	t	f
914480851945713769	914480733824747018	914480851861448511	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-21 11:39:57.169563+00	2026-11-21 11:39:57.169563+00	t	f
914480851945713786	914480733857321617	914480851861448511	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-21 11:39:57.169563+00	2026-11-21 11:39:57.169563+00	t	f
914480851945713788	914480733878246562	914480851861448511	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-21 11:39:57.169563+00	2026-11-21 11:39:57.169563+00	t	f
914480852020288064	914480733857321617	914480851983051046	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 23:39:57.146552+00	2026-11-21 23:39:57.146552+00	t	f
914480852020600021	914480733983141667	914480851983051046	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc73fn753n8z	2026-11-21 23:39:57.146552+00	2026-11-21 23:39:57.146552+00	t	f
914480852158416557	914480733938716524	914480852086741242	pricing	answer.countered		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-21 23:39:57.160979+00	2026-11-21 23:39:57.160979+00	t	f
914480852158842185	914480733958899136	914480852086741242	pricing	answer.countered		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-21 23:39:57.160979+00	2026-11-21 23:39:57.160979+00	t	f
914480852409314596	914480733723511985	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852410881986	914480733766907596	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852410882002	914480733795065871	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852410882031	914480733808438754	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852410882055	914480733824747018	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852411192300	914480733857321617	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852411344166	914480733878246562	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852411344172	914480733916477727	914480852297591924	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc73f4g0grg1	2026-11-22 11:39:57.168179+00	2026-11-22 11:39:57.168179+00	t	f
914480852490241567	914480733983141667	914480852460962405	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc73fny4hjxx	2026-11-22 11:39:57.146905+00	2026-11-22 11:39:57.146905+00	t	f
914480852568912143	914480733983141667	914480852540347394	prototypes	prototype.decided	Maja Holm	Halden reading lamp	/prototypes/0sc73ek1n87k2	2026-11-22 11:39:57.147739+00	2026-11-22 11:39:57.147739+00	t	f
914480852817792127	914480733824747018	914480852686368430	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-22 11:39:57.188145+00	2026-11-22 11:39:57.188145+00	t	f
914480852817792142	914480733857321617	914480852686368430	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-22 11:39:57.188145+00	2026-11-22 11:39:57.188145+00	t	f
914480852817792192	914480733878246562	914480852686368430	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-22 11:39:57.188145+00	2026-11-22 11:39:57.188145+00	t	f
914480853115929298	914480733971026436	914480853085282217	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc73fny4hjxx	2026-11-22 23:39:57.14406+00	2026-11-22 23:39:57.14406+00	t	f
914480853459561660	914480733900985170	914480853354754628	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-23 11:39:57.171668+00	2026-11-23 11:39:57.171668+00	t	f
914480853459561710	914480733916477727	914480853354754628	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-23 11:39:57.171668+00	2026-11-23 11:39:57.171668+00	t	f
914480853459561733	914480733938716524	914480853354754628	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-23 11:39:57.171668+00	2026-11-23 11:39:57.171668+00	t	f
914480853459789459	914480733958899136	914480853354754628	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-23 11:39:57.171668+00	2026-11-23 11:39:57.171668+00	t	f
914480853631211871	914480733766907596	914480853546504932	orders	order.stage_finished	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-23 11:39:57.167691+00	2026-11-23 11:39:57.167691+00	t	f
914480853979810323	914480733824747018	914480853895504151	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 06:51:57.167018+00	2026-11-24 06:51:57.167018+00	t	f
914480853979810324	914480733857321617	914480853895504151	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 06:51:57.167018+00	2026-11-24 06:51:57.167018+00	t	f
914480853984166700	914480733878246562	914480853895504151	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 06:51:57.167018+00	2026-11-24 06:51:57.167018+00	t	f
914480854315556198	914480733824747018	914480854242789809	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:25:33.161467+00	2026-11-24 11:25:33.161467+00	t	f
914480854315556201	914480733857321617	914480854242789809	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:25:33.161467+00	2026-11-24 11:25:33.161467+00	t	f
914480854315556206	914480733878246562	914480854242789809	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:25:33.161467+00	2026-11-24 11:25:33.161467+00	t	f
914480854545443653	914480733824747018	914480854428215425	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:25:33.183208+00	2026-11-24 11:25:33.183208+00	t	f
914480854545443710	914480733857321617	914480854428215425	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:25:33.183208+00	2026-11-24 11:25:33.183208+00	t	f
914480854545443716	914480733878246562	914480854428215425	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:25:33.183208+00	2026-11-24 11:25:33.183208+00	t	f
914480854868786249	914480733971026436	914480854645655564	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:39:57.205839+00	2026-11-24 11:39:57.205839+00	t	f
914480854868786258	914480733983141667	914480854645655564	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:39:57.205839+00	2026-11-24 11:39:57.205839+00	t	f
914480854868786289	914480733995738435	914480854645655564	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:39:57.205839+00	2026-11-24 11:39:57.205839+00	t	f
914480854931455316	914480733900985170	914480854696871051	pricing	answer.lost		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.220286+00	2026-11-24 11:39:57.220286+00	t	f
914480854931455369	914480733916477727	914480854696871051	pricing	answer.lost		Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.220286+00	2026-11-24 11:39:57.220286+00	t	f
914480854986022462	914480733938716524	914480854716462550	pricing	answer.accepted	Maja Holm	Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:39:57.23346+00	2026-11-24 11:39:57.23346+00	t	f
914480854986022500	914480733958899136	914480854716462550	pricing	answer.accepted	Maja Holm	Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:39:57.23346+00	2026-11-24 11:39:57.23346+00	t	f
914480855062071647	914480733857321617	914480854717205503	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.252085+00	2026-11-24 11:39:57.252085+00	t	f
914480855062135961	914480733878246562	914480854717205503	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.252085+00	2026-11-24 11:39:57.252085+00	t	f
914480855062136015	914480733971026436	914480854717205503	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.252085+00	2026-11-24 11:39:57.252085+00	t	f
914480855062136017	914480733983141667	914480854717205503	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.252085+00	2026-11-24 11:39:57.252085+00	t	f
914480855062136026	914480733995738435	914480854717205503	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc73fkwcrkwz	2026-11-24 11:39:57.252085+00	2026-11-24 11:39:57.252085+00	t	f
914480855375835868	914480733824747018	914480855238141631	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:39:57.180312+00	2026-11-24 11:39:57.180312+00	t	f
914480855376239240	914480733857321617	914480855238141631	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:39:57.180312+00	2026-11-24 11:39:57.180312+00	t	f
914480855376681554	914480733878246562	914480855238141631	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc73ezw5jbb5	2026-11-24 11:39:57.180312+00	2026-11-24 11:39:57.180312+00	t	f
914480855513078127	914480733938716524	914480855434375584	orders	order.address_given	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:54:21.159485+00	2026-11-24 11:54:21.159485+00	t	f
914480855513626499	914480733958899136	914480855434375584	orders	order.address_given	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc73fqy8x4pm	2026-11-24 11:54:21.159485+00	2026-11-24 11:54:21.159485+00	t	f
914480856055473557	914480733824747018	914480855963124529	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 14:03:57.169032+00	2026-11-24 14:03:57.169032+00	t	f
914480856055473584	914480733857321617	914480855963124529	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 14:03:57.169032+00	2026-11-24 14:03:57.169032+00	t	f
914480856055663568	914480733878246562	914480855963124529	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 14:03:57.169032+00	2026-11-24 14:03:57.169032+00	t	f
914480856209627416	914480733766907596	914480856156304878	orders	order.gate_opened	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc73fcmcq184	2026-11-24 14:03:57.154451+00	2026-11-24 14:03:57.154451+00	t	f
914480856437498234	914480733900985170	914480856382370132	pricing	answer.countered		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 21:15:57.154661+00	2026-11-24 21:15:57.154661+00	t	f
914480856437498268	914480733916477727	914480856382370132	pricing	answer.countered		24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-24 21:15:57.154661+00	2026-11-24 21:15:57.154661+00	t	f
914480856604102106	914480733900985170	914480856487128584	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-25 11:39:57.168584+00	2026-11-25 11:39:57.168584+00	t	f
914480856604639965	914480733916477727	914480856487128584	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-25 11:39:57.168584+00	2026-11-25 11:39:57.168584+00	t	f
914480856604726347	914480733938716524	914480856487128584	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-25 11:39:57.168584+00	2026-11-25 11:39:57.168584+00	t	f
914480856605193112	914480733958899136	914480856487128584	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-25 11:39:57.168584+00	2026-11-25 11:39:57.168584+00	t	f
914480856939941688	914480733938716524	914480856818230875	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:39:57.207898+00	2026-11-25 11:39:57.207898+00	t	f
914480856939941689	914480733958899136	914480856818230875	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:39:57.207898+00	2026-11-25 11:39:57.207898+00	t	f
914480856939941745	914480733971026436	914480856818230875	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:39:57.207898+00	2026-11-25 11:39:57.207898+00	t	f
914480856940294330	914480733983141667	914480856818230875	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:39:57.207898+00	2026-11-25 11:39:57.207898+00	t	f
914480856940294346	914480733995738435	914480856818230875	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:39:57.207898+00	2026-11-25 11:39:57.207898+00	t	f
914480857174972432	914480733723511985	914480857083404094	service	service.moved	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 11:54:21.181295+00	2026-11-25 11:54:21.181295+00	t	f
914480857355189611	914480733723511985	914480857212586004	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 18:51:57.170771+00	2026-11-25 18:51:57.170771+00	t	f
914480857355189658	914480733938716524	914480857212586004	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 18:51:57.170771+00	2026-11-25 18:51:57.170771+00	t	f
914480857355189672	914480733958899136	914480857212586004	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-25 18:51:57.170771+00	2026-11-25 18:51:57.170771+00	t	f
914480857612248073	914480733766907596	914480857540486189	pricing	question.asked	Werkstatt Ost	Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-25 23:39:57.16443+00	2026-11-25 23:39:57.16443+00	t	f
914480857870878066	914480733938716524	914480857737482636	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-26 02:03:57.189407+00	2026-11-26 02:03:57.189407+00	t	f
914480857872334593	914480733958899136	914480857737482636	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-26 02:03:57.189407+00	2026-11-26 02:03:57.189407+00	t	f
914480857872334618	914480733995738435	914480857737482636	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc73fswxnb63	2026-11-26 02:03:57.189407+00	2026-11-26 02:03:57.189407+00	t	f
914480858077627855	914480733900985170	914480857951070324	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-26 06:51:57.174797+00	2026-11-26 06:51:57.174797+00	t	f
914480858080466915	914480733916477727	914480857951070324	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-26 06:51:57.174797+00	2026-11-26 06:51:57.174797+00	t	f
914480858081908550	914480733938716524	914480857951070324	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-26 06:51:57.174797+00	2026-11-26 06:51:57.174797+00	t	f
914480858081908581	914480733958899136	914480857951070324	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc73fsnr12nb	2026-11-26 06:51:57.174797+00	2026-11-26 06:51:57.174797+00	t	f
914480858585127337	914480733824747018	914480858488637767	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-26 09:15:57.171854+00	2026-11-26 09:15:57.171854+00	t	f
914480858585127384	914480733857321617	914480858488637767	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-26 09:15:57.171854+00	2026-11-26 09:15:57.171854+00	t	f
914480858585127435	914480733878246562	914480858488637767	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc73fpr1nstk	2026-11-26 09:15:57.171854+00	2026-11-26 09:15:57.171854+00	t	f
\.


--
-- Data for Name: notification_preference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notification_preference (id, user_id, topic, in_app, mail) FROM stdin;
\.


--
-- Data for Name: one_time_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.one_time_link (id, user_id, purpose, token_hash, created_at, expires_at, used_at) FROM stdin;
914480859377865230	914480734005720267	sign_in	130d51397ab8699396eb5ae7a0a7eca6c7b709efc74e58fffc63093cd90d6b18	2026-11-28 11:40:27.108279+00	2026-11-29 11:40:27.106119+00	\N
914480859389747600	914480733971026436	sign_in	a23d1756340bc3f661d52a2ee235ec27c18fe8f92d3fd1b4ae43f3ec61242482	2026-11-28 11:40:27.111781+00	2026-11-29 11:40:27.111076+00	\N
914480859402210086	914480733983141667	sign_in	ee79b2809b85d79e0169b0715740745230145efe03b2f1c02676388aed726208	2026-11-28 11:40:27.114293+00	2026-11-29 11:40:27.113647+00	\N
914480859409833427	914480733995738435	sign_in	e31ddcb79b3ab18a41715c77acf0cbf9c1ecae0338e5bf547a8420c094772573	2026-11-28 11:40:27.116644+00	2026-11-29 11:40:27.116003+00	\N
914480859423058101	914480733900985170	sign_in	42471b3bd715140e0e16e3a5785c526f4f6f31027112d9feaf7406485b1b9607	2026-11-28 11:40:27.119616+00	2026-11-29 11:40:27.118834+00	\N
914480859436554670	914480733916477727	sign_in	599772c1f2ab87fbc011f77534d2f2ab89cb58190d246e739dfbe618b38ffea0	2026-11-28 11:40:27.12224+00	2026-11-29 11:40:27.121531+00	\N
914480859443932909	914480733938716524	sign_in	cebb375eb7e707aa8432c9236c638ab3e1b305037da49c2ab786292a87fcce97	2026-11-28 11:40:27.124887+00	2026-11-29 11:40:27.124143+00	\N
914480859457489734	914480733958899136	sign_in	f5760b3a882532a8dfebe9a786c9f04b6af2325fb33f3992de724e7f1f3b3469	2026-11-28 11:40:27.12729+00	2026-11-29 11:40:27.126554+00	\N
914480859464730989	914480733723511985	sign_in	30daed7779de6d02dff6feaa30c3f62556847ca9a3fa5aff5bd484626b42e7a5	2026-11-28 11:40:27.129636+00	2026-11-29 11:40:27.12892+00	\N
914480859473373512	914480733766907596	sign_in	1a5bcfe6f0b0451c37886630611793beec5f4e964d07d09e2f2a842de26fcb7d	2026-11-28 11:40:27.131889+00	2026-11-29 11:40:27.131211+00	\N
914480859486705450	914480733795065871	sign_in	8d6a24c213a9457667a1ad37ca30fb9e67558dccaddeb1a2787c696d677fb310	2026-11-28 11:40:27.134498+00	2026-11-29 11:40:27.133563+00	\N
914480859498470381	914480733808438754	sign_in	908d1873526389b1c2eb1ed98fe680251016014efba756872aa47b3cff598bad	2026-11-28 11:40:27.137771+00	2026-11-29 11:40:27.136702+00	\N
914480859515971355	914480733824747018	sign_in	304bbf98c7ddd70c915b72a55d156e5136eb131e06916a74d7c7f09f43510e88	2026-11-28 11:40:27.141062+00	2026-11-29 11:40:27.139999+00	\N
914480859523456711	914480733857321617	sign_in	57d52e558facc1b6dbf25690b3af066f2da06b7734128e8615caa8d5fe1ba439	2026-11-28 11:40:27.143701+00	2026-11-29 11:40:27.142901+00	\N
914480859532502479	914480733878246562	sign_in	1e07040cb30359f95152cada065bbd8141f8bf5b4db982203a25d6d9ccf97b90	2026-11-28 11:40:27.145629+00	2026-11-29 11:40:27.145217+00	\N
\.


--
-- Data for Name: order_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_change (id, order_id, from_version, to_version, status, side, asked_by, reason, before, after, created_at, answered_by, answered_at, answer, version) FROM stdin;
\.


--
-- Data for Name: order_counter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_counter (year, last) FROM stdin;
2026	5
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, order_id, "position", title, about_kind, about_id, spec, unit_price_minor, discount_bp, net_minor, ordered, fulfilled, shipped, delivered, return_requested, return_received, return_dismissed, written_off, external_ref) FROM stdin;
914480842478907791	914480842461119748	1	Две лампы в цвете «ночь», орех	prototype_version	914480818478250698	[{"met": "not_said", "kind": "text", "must": true, "name": "Эмаль", "said": "", "unit": "", "extra": null, "value": "ночь", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Дерево", "said": "", "unit": "", "extra": null, "value": "орех", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Кабель", "said": "", "unit": "м", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Высота стойки", "said": "", "unit": "мм", "extra": null, "value": "420", "worth": {"amount": "15.00", "currency": "EUR"}}]	16400	0	32800	2	0	0	0	0	0	0	0	\N
914480822098909559	914480822064344123	1	The first Halden, for the one who asked for it	prototype_version	914480818478250698	[{"met": "yes", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "yes", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	16500	0	16500	1	1	1	1	0	0	0	0	\N
914480828776124373	914480828763417957	1	Six lamps above the long bench	prototype_version	914480818478250698	[{"met": "yes", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "yes", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	15200	0	91200	6	6	6	0	0	0	0	0	\N
914480826741410144	914480826728468543	1	Одна лампа, терракота	prototype_version	914480818478250698	[{"met": "not_said", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	15700	0	15700	1	1	1	1	0	0	0	0	\N
914480854620340929	914480854603829972	1	Eight lamps for the library corner	prototype_version	914480848401487841	[{"met": "not_said", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	13800	0	110400	8	0	0	0	0	0	0	0	\N
\.


--
-- Data for Name: order_promise; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_promise (id, order_id, promised_on, reason, made_by, created_at, replaces_id) FROM stdin;
914480822119339520	914480822064344123	2026-10-15	Agreed in the deal	914480733723511985	2026-09-11 11:39:57.160256+00	\N
914480826762164385	914480826728468543	2026-11-08	Agreed in the deal	914480733795065871	2026-10-02 11:39:57.149417+00	\N
914480828788306190	914480828763417957	2026-11-29	Agreed in the deal	914480733824747018	2026-10-09 11:39:57.147052+00	\N
914480842489875784	914480842461119748	2026-12-07	Agreed in the deal	914480733766907596	2026-11-04 11:39:57.15138+00	\N
914480854632314463	914480854603829972	2027-01-01	Agreed in the deal	914480733824747018	2026-11-24 11:39:57.150165+00	\N
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox (id, fact_id, listener, state, attempts, due_at, error) FROM stdin;
914480734864436724	914480734046199068	pricing.open_to_producer	done	0	2026-05-18 11:39:57.333686+00	\N
914480734864483362	914480734851446413	pricing.open_to_producer	done	0	2026-05-18 11:39:57.333686+00	\N
914480735046327408	914480735004139722	pricing.open_to_producer	done	0	2026-05-18 11:39:57.145258+00	\N
914480735046327441	914480735040258324	pricing.open_to_producer	done	0	2026-05-18 11:39:57.145258+00	\N
914480812203877900	914480812195174684	duplicates.look_for_pairs	done	0	2026-05-30 11:39:57.344128+00	\N
914480812204693920	914480812195174684	searches.match_searches	done	0	2026-05-30 11:39:57.344128+00	\N
914480812204693971	914480812195174684	webhooks.write_down	done	0	2026-05-30 11:39:57.344128+00	\N
914480812204693992	914480812195174684	notifications.tell_people	done	0	2026-05-30 11:39:57.344128+00	\N
914480812710843209	914480812690534907	notifications.tell_people	done	0	2026-05-31 11:39:57.154856+00	\N
914480812711048912	914480812707714349	notifications.tell_people	done	0	2026-05-31 11:39:57.154856+00	\N
914480812907871876	914480812899173513	ideas.weighing.measure	done	0	2026-06-01 11:39:57.163167+00	\N
914480812908464853	914480812899173513	webhooks.write_down	done	0	2026-06-01 11:39:57.163167+00	\N
914480813076815119	914480813071222802	webhooks.write_down	done	0	2026-06-01 11:39:57.148914+00	\N
914480813076815164	914480813071222802	notifications.tell_people	done	0	2026-06-01 11:39:57.148914+00	\N
914480813244667593	914480813240581021	webhooks.write_down	done	0	2026-06-01 21:15:57.13983+00	\N
914480813244667631	914480813240581021	notifications.tell_people	done	0	2026-06-01 21:15:57.13983+00	\N
914480813357476074	914480813357130211	webhooks.write_down	done	0	2026-06-03 06:51:57.136966+00	\N
914480813357476128	914480813357130211	notifications.tell_people	done	0	2026-06-03 06:51:57.136966+00	\N
914480813517363893	914480813512406760	duplicates.close_merged_pairs	done	0	2026-06-03 11:39:57.149551+00	\N
914480813517363923	914480813512406760	searches.match_searches	done	0	2026-06-03 11:39:57.149551+00	\N
914480813517363965	914480813512406760	webhooks.write_down	done	0	2026-06-03 11:39:57.149551+00	\N
914480813517379792	914480813512406760	support.give_votes_back	done	0	2026-06-03 11:39:57.149551+00	\N
914480813517379794	914480813512406760	notifications.tell_people	done	0	2026-06-03 11:39:57.149551+00	\N
914480813756182325	914480813751286900	duplicates.look_for_pairs	done	0	2026-06-10 11:39:57.147537+00	\N
914480813756321315	914480813751286900	searches.match_searches	done	0	2026-06-10 11:39:57.147537+00	\N
914480813756321375	914480813751286900	webhooks.write_down	done	0	2026-06-10 11:39:57.147537+00	\N
914480813756321423	914480813751286900	notifications.tell_people	done	0	2026-06-10 11:39:57.147537+00	\N
914480813973836790	914480813969709099	ideas.weighing.measure	done	0	2026-06-11 11:39:57.139839+00	\N
914480813974001394	914480813969709099	webhooks.write_down	done	0	2026-06-11 11:39:57.139839+00	\N
914480814061128893	914480814056622358	webhooks.write_down	done	0	2026-06-11 11:39:57.136165+00	\N
914480814061229417	914480814056622358	notifications.tell_people	done	0	2026-06-11 11:39:57.136165+00	\N
914480814171836824	914480814167233672	ideas.weighing.measure	done	0	2026-06-13 11:39:57.136974+00	\N
914480814171836878	914480814167233672	webhooks.write_down	done	0	2026-06-13 11:39:57.136974+00	\N
914480814245406274	914480814243130618	notifications.tell_people	done	0	2026-06-20 11:39:57.136803+00	\N
914480814372244248	914480814367779400	duplicates.close_merged_pairs	done	0	2026-06-21 11:39:57.145567+00	\N
914480814372244278	914480814367779400	searches.match_searches	done	0	2026-06-21 11:39:57.145567+00	\N
914480814372244326	914480814367779400	webhooks.write_down	done	0	2026-06-21 11:39:57.145567+00	\N
914480814372448017	914480814367779400	support.give_votes_back	done	0	2026-06-21 11:39:57.145567+00	\N
914480814372448023	914480814367779400	notifications.tell_people	done	0	2026-06-21 11:39:57.145567+00	\N
914480814606461233	914480814602104293	ideas.weighing.measure	done	0	2026-07-01 11:39:57.137583+00	\N
914480814606461243	914480814602104293	webhooks.write_down	done	0	2026-07-01 11:39:57.137583+00	\N
914480814694160708	914480814691571743	ideas.weighing.measure	done	0	2026-07-02 11:39:57.137601+00	\N
914480814694590741	914480814691571743	webhooks.write_down	done	0	2026-07-02 11:39:57.137601+00	\N
914480814800984378	914480814795514095	duplicates.close_merged_pairs	done	0	2026-07-31 11:39:57.143557+00	\N
914480814800984397	914480814795514095	searches.match_searches	done	0	2026-07-31 11:39:57.143557+00	\N
914480814800993304	914480814795514095	webhooks.write_down	done	0	2026-07-31 11:39:57.143557+00	\N
914480814800993327	914480814795514095	support.give_votes_back	done	0	2026-07-31 11:39:57.143557+00	\N
914480814800993358	914480814795514095	notifications.tell_people	done	0	2026-07-31 11:39:57.143557+00	\N
914480815270062494	914480815054911503	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270062542	914480815093418348	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270062605	914480815118806141	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270508899	914480815135558122	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270508922	914480815151485877	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270508933	914480815169461164	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270508935	914480815186697679	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270696086	914480815202735964	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270696142	914480815215911077	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270696160	914480815231228822	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270696216	914480815249357848	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815270720680	914480815262267354	notifications.tell_people	done	0	2026-08-01 23:39:57.200999+00	\N
914480815824250583	914480815778044835	notifications.tell_people	done	0	2026-08-02 11:39:57.216259+00	\N
914480815824250628	914480815820064283	notifications.tell_people	done	0	2026-08-02 11:39:57.216259+00	\N
914480816193002326	914480816188678480	notifications.tell_people	done	0	2026-08-03 11:39:57.16169+00	\N
914480816335530629	914480816329867591	notifications.tell_people	done	0	2026-08-03 23:39:57.14297+00	\N
914480816448230654	914480816443864936	notifications.tell_people	done	0	2026-08-04 11:39:57.143629+00	\N
914480816573251758	914480816570366219	notifications.tell_people	done	0	2026-08-05 11:39:57.142773+00	\N
914480816712804905	914480816712804896	notifications.tell_people	done	0	2026-08-05 11:39:57.15055+00	\N
914480816817781247	914480816813748988	notifications.tell_people	done	0	2026-08-06 11:39:57.138259+00	\N
914480816921959603	914480816921959597	notifications.tell_people	done	0	2026-08-06 11:39:57.143713+00	\N
914480817047192382	914480817044360370	notifications.tell_people	done	0	2026-08-07 11:39:57.142027+00	\N
914480817177791834	914480817173092585	notifications.tell_people	done	0	2026-08-08 11:39:57.146544+00	\N
914480817303866149	914480817303866123	notifications.tell_people	done	0	2026-08-08 11:39:57.148726+00	\N
914480817416294842	914480817413701770	notifications.tell_people	done	0	2026-08-09 11:39:57.145637+00	\N
914480817593630786	914480817588619590	duplicates.look_for_pairs	done	0	2026-08-10 11:39:57.163063+00	\N
914480817593630846	914480817588619590	searches.match_searches	done	0	2026-08-10 11:39:57.163063+00	\N
914480817593630877	914480817588619590	webhooks.write_down	done	0	2026-08-10 11:39:57.163063+00	\N
914480817593630903	914480817588619590	notifications.tell_people	done	0	2026-08-10 11:39:57.163063+00	\N
914480817795331792	914480817795281871	notifications.tell_people	done	0	2026-08-10 11:39:57.138042+00	\N
914480817883391230	914480817878201886	notifications.tell_people	done	0	2026-08-11 11:39:57.139308+00	\N
914480817883391246	914480817883391206	notifications.tell_people	done	0	2026-08-11 11:39:57.139308+00	\N
914480817955081853	914480817949909946	ideas.weighing.measure	done	0	2026-08-12 11:39:57.137035+00	\N
914480817955081883	914480817949909946	webhooks.write_down	done	0	2026-08-12 11:39:57.137035+00	\N
914480818054896676	914480818054764152	searches.match_searches	done	0	2026-08-16 11:39:57.1428+00	\N
914480818055642968	914480818054764152	webhooks.write_down	done	0	2026-08-16 11:39:57.1428+00	\N
914480818055642972	914480818054764152	support.give_votes_back	done	0	2026-08-16 11:39:57.1428+00	\N
914480818055643030	914480818054764152	notifications.tell_people	done	0	2026-08-16 11:39:57.1428+00	\N
914480818054764164	914480818054764152	duplicates.close_merged_pairs	done	0	2026-08-16 11:39:57.1428+00	\N
914480818231957873	914480818227034262	ideas.weighing.measure	done	0	2026-08-20 11:39:57.136153+00	\N
914480818231957885	914480818227034262	webhooks.write_down	done	0	2026-08-20 11:39:57.136153+00	\N
914480818319462024	914480818315624564	notifications.tell_people	done	0	2026-08-23 11:39:57.138968+00	\N
914480818406844935	914480818402891837	notifications.tell_people	done	0	2026-08-23 11:39:57.139292+00	\N
914480818679524671	914480818662858200	notifications.tell_people	done	0	2026-08-24 11:39:57.184812+00	\N
914480818826568880	914480818822809147	notifications.tell_people	done	0	2026-08-26 11:39:57.143665+00	\N
914480818991031626	914480818991031620	notifications.tell_people	done	0	2026-08-26 11:54:21.153056+00	\N
914480819079172085	914480819073975000	notifications.tell_people	done	0	2026-08-27 11:39:57.141174+00	\N
914480819194851969	914480819191966486	notifications.tell_people	done	0	2026-08-27 11:39:57.144133+00	\N
914480819296523942	914480819296523891	notifications.tell_people	done	0	2026-08-27 23:39:57.138614+00	\N
914480819401002602	914480819400317441	duplicates.close_merged_pairs	done	0	2026-08-28 11:39:57.144074+00	\N
914480819401002624	914480819400317441	searches.match_searches	done	0	2026-08-28 11:39:57.144074+00	\N
914480819401767243	914480819400317441	webhooks.write_down	done	0	2026-08-28 11:39:57.144074+00	\N
914480819401767271	914480819400317441	support.give_votes_back	done	0	2026-08-28 11:39:57.144074+00	\N
914480819401767328	914480819400317441	notifications.tell_people	done	0	2026-08-28 11:39:57.144074+00	\N
914480819597793211	914480819593986904	notifications.tell_people	done	0	2026-08-28 11:39:57.138702+00	\N
914480819702082224	914480819699156442	notifications.tell_people	done	0	2026-08-28 11:39:57.143174+00	\N
914480819813216581	914480819812267607	notifications.tell_people	done	0	2026-08-28 18:51:57.139462+00	\N
914480819887731061	914480819887731040	webhooks.write_down	done	0	2026-08-29 11:39:57.136307+00	\N
914480819888638974	914480819887731040	notifications.tell_people	done	0	2026-08-29 11:39:57.136307+00	\N
914480820018456322	914480820016979065	notifications.tell_people	done	0	2026-08-29 11:39:57.143457+00	\N
914480820142955540	914480820139601720	notifications.tell_people	done	0	2026-08-30 11:39:57.13942+00	\N
914480820224121856	914480820224121854	notifications.tell_people	done	0	2026-08-30 11:39:57.137456+00	\N
914480820323973297	914480820323969090	notifications.tell_people	done	0	2026-08-30 11:39:57.142085+00	\N
914480820432486921	914480820427936154	notifications.tell_people	done	0	2026-08-31 11:39:57.14024+00	\N
914480820513521435	914480820513521414	notifications.tell_people	done	0	2026-08-31 11:39:57.137128+00	\N
914480820633889706	914480820631063613	notifications.tell_people	done	0	2026-08-31 11:39:57.147336+00	\N
914480820726465528	914480820726409182	notifications.tell_people	done	0	2026-08-31 23:39:57.137679+00	\N
914480820813789326	914480820809977037	notifications.tell_people	done	0	2026-09-01 11:39:57.139534+00	\N
914480820898632235	914480820893932865	notifications.tell_people	done	0	2026-09-01 11:39:57.138672+00	\N
914480820991371274	914480820991371245	notifications.tell_people	done	0	2026-09-02 11:39:57.142015+00	\N
914480821073714094	914480821070696753	notifications.tell_people	done	0	2026-09-02 11:39:57.141854+00	\N
914480821141872383	914480821140872363	notifications.tell_people	done	0	2026-09-02 23:39:57.136944+00	\N
914480821222151104	914480821222151040	notifications.tell_people	done	0	2026-09-03 11:39:57.138371+00	\N
914480821326215213	914480821321488950	notifications.tell_people	done	0	2026-09-03 11:39:57.143248+00	\N
914480821431471177	914480821426462942	notifications.tell_people	done	0	2026-09-04 11:39:57.144009+00	\N
914480821627604148	914480821619244921	notifications.tell_people	done	0	2026-09-09 11:39:57.166374+00	\N
914480821913208180	914480821905116465	notifications.tell_people	done	0	2026-09-10 11:39:57.158182+00	\N
914480822401015528	914480822144242065	production.open_jobs	done	0	2026-09-11 11:39:57.22676+00	\N
914480822401015544	914480822144242065	notifications.tell_people	done	0	2026-09-11 11:39:57.22676+00	\N
914480822401015591	914480822320804607	notifications.tell_people	done	0	2026-09-11 11:39:57.22676+00	\N
914480822401015640	914480822329175289	notifications.tell_people	done	0	2026-09-11 11:39:57.22676+00	\N
914480822831660644	914480822827738598	notifications.tell_people	done	0	2026-09-11 11:54:21.157492+00	\N
914480823373834579	914480823369064126	duplicates.look_for_pairs	done	0	2026-09-14 11:39:57.163322+00	\N
914480823373834623	914480823369064126	searches.match_searches	done	0	2026-09-14 11:39:57.163322+00	\N
914480823373834629	914480823369064126	webhooks.write_down	done	0	2026-09-14 11:39:57.163322+00	\N
914480823373834656	914480823369064126	notifications.tell_people	done	0	2026-09-14 11:39:57.163322+00	\N
914480823557659740	914480823553254121	notifications.tell_people	done	0	2026-09-15 11:39:57.138643+00	\N
914480823558572660	914480823553852407	notifications.tell_people	done	0	2026-09-15 11:39:57.138643+00	\N
914480823663402517	914480823663402511	duplicates.close_merged_pairs	done	0	2026-09-17 11:39:57.144688+00	\N
914480823667575182	914480823663402511	searches.match_searches	done	0	2026-09-17 11:39:57.144688+00	\N
914480823667575241	914480823663402511	webhooks.write_down	done	0	2026-09-17 11:39:57.144688+00	\N
914480823667575303	914480823663402511	support.give_votes_back	done	0	2026-09-17 11:39:57.144688+00	\N
914480823667575359	914480823663402511	notifications.tell_people	done	0	2026-09-17 11:39:57.144688+00	\N
914480824089924274	914480824089435520	ideas.weighing.measure	done	0	2026-09-19 11:39:57.137582+00	\N
914480824089924301	914480824089435520	webhooks.write_down	done	0	2026-09-19 11:39:57.137582+00	\N
914480824383065303	914480824353805952	notifications.tell_people	done	0	2026-09-20 11:39:57.160549+00	\N
914480824568255395	914480824564089126	ideas.weighing.measure	done	0	2026-09-23 11:39:57.135947+00	\N
914480824569415568	914480824564089126	webhooks.write_down	done	0	2026-09-23 11:39:57.135947+00	\N
914480824656345169	914480824656024022	duplicates.close_merged_pairs	done	0	2026-09-27 11:39:57.141839+00	\N
914480824656867964	914480824656024022	searches.match_searches	done	0	2026-09-27 11:39:57.141839+00	\N
914480824657096066	914480824656024022	webhooks.write_down	done	0	2026-09-27 11:39:57.141839+00	\N
914480824657096072	914480824656024022	support.give_votes_back	done	0	2026-09-27 11:39:57.141839+00	\N
914480824657096134	914480824656024022	notifications.tell_people	done	0	2026-09-27 11:39:57.141839+00	\N
914480824866586187	914480824862804065	notifications.tell_people	done	0	2026-09-28 11:39:57.145677+00	\N
914480825089412658	914480825083676571	duplicates.close_merged_pairs	done	0	2026-09-29 11:39:57.139888+00	\N
914480825089412674	914480825083676571	searches.match_searches	done	0	2026-09-29 11:39:57.139888+00	\N
914480825089412700	914480825083676571	webhooks.write_down	done	0	2026-09-29 11:39:57.139888+00	\N
914480825089415590	914480825083676571	support.give_votes_back	done	0	2026-09-29 11:39:57.139888+00	\N
914480825089415613	914480825083676571	notifications.tell_people	done	0	2026-09-29 11:39:57.139888+00	\N
914480825259713654	914480825255951928	notifications.tell_people	done	0	2026-09-29 11:39:57.145367+00	\N
914480826204512758	914480826174593453	notifications.tell_people	done	0	2026-09-29 11:39:57.342173+00	\N
914480826410187683	914480826405088644	notifications.tell_people	done	0	2026-09-30 11:39:57.149009+00	\N
914480826497956720	914480826494434517	webhooks.write_down	done	0	2026-10-01 11:39:57.136335+00	\N
914480826497956766	914480826494434517	notifications.tell_people	done	0	2026-10-01 11:39:57.136335+00	\N
914480826628301002	914480826623030350	notifications.tell_people	done	0	2026-10-02 11:25:33.14778+00	\N
914480826880470312	914480826775517457	production.open_jobs	done	0	2026-10-02 11:39:57.176934+00	\N
914480826880470333	914480826775517457	notifications.tell_people	done	0	2026-10-02 11:39:57.176934+00	\N
914480826880470366	914480826837521488	notifications.tell_people	done	0	2026-10-02 11:39:57.176934+00	\N
914480826880470420	914480826838148146	notifications.tell_people	done	0	2026-10-02 11:39:57.176934+00	\N
914480827117664486	914480827114890943	notifications.tell_people	done	0	2026-10-02 11:54:21.140007+00	\N
914480827361105781	914480827356684855	webhooks.write_down	done	0	2026-10-04 11:39:57.136525+00	\N
914480827361140557	914480827356684855	notifications.tell_people	done	0	2026-10-04 11:39:57.136525+00	\N
914480827463537647	914480827461932302	notifications.tell_people	done	0	2026-10-04 23:39:57.136471+00	\N
914480827463537625	914480827461932302	webhooks.write_down	done	0	2026-10-04 23:39:57.136471+00	\N
914480827668915795	914480827668915769	duplicates.look_for_pairs	done	0	2026-10-07 11:39:57.159634+00	\N
914480827669091711	914480827668915769	searches.match_searches	done	0	2026-10-07 11:39:57.159634+00	\N
914480827669091736	914480827668915769	webhooks.write_down	done	0	2026-10-07 11:39:57.159634+00	\N
914480827669091767	914480827668915769	notifications.tell_people	done	0	2026-10-07 11:39:57.159634+00	\N
914480827886477843	914480827882606855	notifications.tell_people	done	0	2026-10-07 11:39:57.145736+00	\N
914480828091181939	914480828086880452	notifications.tell_people	done	0	2026-10-08 11:39:57.137808+00	\N
914480828092421192	914480828087944770	notifications.tell_people	done	0	2026-10-08 11:39:57.137808+00	\N
914480828142223907	914480828138218692	ideas.weighing.measure	done	0	2026-10-08 11:39:57.135716+00	\N
914480828142223919	914480828138218692	webhooks.write_down	done	0	2026-10-08 11:39:57.135716+00	\N
914480828238313559	914480828234717071	notifications.tell_people	done	0	2026-10-08 11:39:57.145073+00	\N
914480828401600379	914480828385933906	notifications.tell_people	done	0	2026-10-08 11:39:57.148981+00	\N
914480828620743924	914480828619998064	ideas.weighing.measure	done	0	2026-10-09 11:39:57.135675+00	\N
914480828620743967	914480828619998064	webhooks.write_down	done	0	2026-10-09 11:39:57.135675+00	\N
914480828670679630	914480828670679569	webhooks.write_down	done	0	2026-10-09 11:39:57.134232+00	\N
914480828671347053	914480828670679569	notifications.tell_people	done	0	2026-10-09 11:39:57.134232+00	\N
914480828871194938	914480828796363544	production.open_jobs	done	0	2026-10-09 11:39:57.167583+00	\N
914480828871194977	914480828796363544	notifications.tell_people	done	0	2026-10-09 11:39:57.167583+00	\N
914480828872158532	914480828837940370	notifications.tell_people	done	0	2026-10-09 11:39:57.167583+00	\N
914480828872686396	914480828842251952	notifications.tell_people	done	0	2026-10-09 11:39:57.167583+00	\N
914480829249781677	914480829219477739	service.keep	done	0	2026-10-09 11:39:57.15861+00	\N
914480829250164020	914480829236364555	notifications.tell_people	done	0	2026-10-09 11:39:57.15861+00	\N
914480829543141186	914480829538876764	notifications.tell_people	done	0	2026-10-09 11:54:21.150457+00	\N
914480830420594067	914480830390745880	notifications.tell_people	done	0	2026-10-10 11:11:09.166891+00	\N
914480830594882065	914480830537592860	service.keep	done	0	2026-10-10 11:25:33.166602+00	\N
914480830594882128	914480830570454931	notifications.tell_people	done	0	2026-10-10 11:25:33.166602+00	\N
914480830814052344	914480830760274247	notifications.tell_people	done	0	2026-10-10 11:39:57.159499+00	\N
914480830905800158	914480830902509721	ideas.weighing.measure	done	0	2026-10-11 11:39:57.136289+00	\N
914480830906061387	914480830902509721	webhooks.write_down	done	0	2026-10-11 11:39:57.136289+00	\N
914480831057563801	914480831052473080	webhooks.write_down	done	0	2026-10-12 11:39:57.135892+00	\N
914480831057660292	914480831052473080	notifications.tell_people	done	0	2026-10-12 11:39:57.135892+00	\N
914480831228329197	914480831204288150	notifications.tell_people	done	0	2026-10-12 11:39:57.151968+00	\N
914480831514158457	914480831513980888	duplicates.close_merged_pairs	done	0	2026-10-14 11:39:57.143946+00	\N
914480831515293922	914480831513980888	searches.match_searches	done	0	2026-10-14 11:39:57.143946+00	\N
914480831515293954	914480831513980888	webhooks.write_down	done	0	2026-10-14 11:39:57.143946+00	\N
914480831515294005	914480831513980888	support.give_votes_back	done	0	2026-10-14 11:39:57.143946+00	\N
914480831518061134	914480831513980888	notifications.tell_people	done	0	2026-10-14 11:39:57.143946+00	\N
914480831745278394	914480831745278353	notifications.tell_people	done	0	2026-10-14 11:39:57.14868+00	\N
914480832033378730	914480831967704201	service.keep	done	0	2026-10-14 11:39:57.17473+00	\N
914480832034922323	914480831975513363	production.close_jobs	done	0	2026-10-14 11:39:57.17473+00	\N
914480832035379258	914480831975513363	notifications.tell_people	done	0	2026-10-14 11:39:57.17473+00	\N
914480832035379321	914480832000697954	notifications.tell_people	done	0	2026-10-14 11:39:57.17473+00	\N
914480832156994730	914480832152422947	notifications.tell_people	done	0	2026-10-14 11:39:57.203799+00	\N
914480832496754392	914480832379112389	notifications.tell_people	done	0	2026-10-14 18:51:57.181698+00	\N
914480832496754426	914480832453817656	production.stop_jobs	done	0	2026-10-14 18:51:57.181698+00	\N
914480832496754490	914480832453817656	notifications.tell_people	done	0	2026-10-14 18:51:57.181698+00	\N
914480832689715235	914480832689564317	ideas.weighing.measure	done	0	2026-10-15 11:39:57.135533+00	\N
914480832689715285	914480832689564317	webhooks.write_down	done	0	2026-10-15 11:39:57.135533+00	\N
914480832806547819	914480832802391121	notifications.tell_people	done	0	2026-10-16 11:39:57.147923+00	\N
914480833066873941	914480833061075374	ideas.weighing.measure	done	0	2026-10-19 11:39:57.137723+00	\N
914480833066873968	914480833061075374	webhooks.write_down	done	0	2026-10-19 11:39:57.137723+00	\N
914480833209320704	914480833187723446	notifications.tell_people	done	0	2026-10-19 11:39:57.152855+00	\N
914480833511218470	914480833484958042	notifications.tell_people	done	0	2026-10-21 11:39:57.152736+00	\N
914480833875533778	914480833875194153	duplicates.look_for_pairs	done	0	2026-10-23 11:39:57.174434+00	\N
914480833876653850	914480833875194153	searches.match_searches	done	0	2026-10-23 11:39:57.174434+00	\N
914480833876653862	914480833875194153	webhooks.write_down	done	0	2026-10-23 11:39:57.174434+00	\N
914480833879081423	914480833875194153	notifications.tell_people	done	0	2026-10-23 11:39:57.174434+00	\N
914480834181879476	914480834169555767	notifications.tell_people	done	0	2026-10-24 11:39:57.145506+00	\N
914480834182303294	914480834177614140	notifications.tell_people	done	0	2026-10-24 11:39:57.145506+00	\N
914480834291943053	914480834291942974	ideas.weighing.measure	done	0	2026-10-24 11:39:57.139064+00	\N
914480834291943107	914480834291942974	webhooks.write_down	done	0	2026-10-24 11:39:57.139064+00	\N
914480834378188565	914480834374092801	webhooks.write_down	done	0	2026-10-24 11:39:57.1383+00	\N
914480834379569771	914480834374092801	notifications.tell_people	done	0	2026-10-24 11:39:57.1383+00	\N
914480834669286688	914480834664235506	duplicates.look_for_pairs	done	0	2026-10-25 11:39:57.17507+00	\N
914480834669286750	914480834664235506	searches.match_searches	done	0	2026-10-25 11:39:57.17507+00	\N
914480834669286789	914480834664235506	webhooks.write_down	done	0	2026-10-25 11:39:57.17507+00	\N
914480834669286844	914480834664235506	notifications.tell_people	done	0	2026-10-25 11:39:57.17507+00	\N
914480834916746307	914480834911682028	webhooks.write_down	done	0	2026-10-25 11:39:57.136084+00	\N
914480834916746309	914480834911682028	notifications.tell_people	done	0	2026-10-25 11:39:57.136084+00	\N
914480835037073928	914480835032402883	webhooks.write_down	done	0	2026-10-25 16:27:57.138096+00	\N
914480835037653958	914480835032402883	notifications.tell_people	done	0	2026-10-25 16:27:57.138096+00	\N
914480835159572962	914480835155058204	notifications.tell_people	done	0	2026-10-26 11:39:57.139774+00	\N
914480835159573005	914480835155058215	notifications.tell_people	done	0	2026-10-26 11:39:57.139774+00	\N
914480835221614332	914480835218833816	ideas.weighing.measure	done	0	2026-10-26 11:39:57.136331+00	\N
914480835222550157	914480835218833816	webhooks.write_down	done	0	2026-10-26 11:39:57.136331+00	\N
914480835297262962	914480835294264648	webhooks.write_down	done	0	2026-10-26 11:39:57.135811+00	\N
914480835298153103	914480835294264648	notifications.tell_people	done	0	2026-10-26 11:39:57.135811+00	\N
914480835420207560	914480835420207532	duplicates.close_merged_pairs	done	0	2026-10-26 11:39:57.143102+00	\N
914480835420207598	914480835420207532	searches.match_searches	done	0	2026-10-26 11:39:57.143102+00	\N
914480835420207625	914480835420207532	webhooks.write_down	done	0	2026-10-26 11:39:57.143102+00	\N
914480835420207670	914480835420207532	support.give_votes_back	done	0	2026-10-26 11:39:57.143102+00	\N
914480835420207710	914480835420207532	notifications.tell_people	done	0	2026-10-26 11:39:57.143102+00	\N
914480835596165111	914480835596165105	webhooks.write_down	done	0	2026-10-26 23:39:57.136013+00	\N
914480835596165161	914480835596165105	notifications.tell_people	done	0	2026-10-26 23:39:57.136013+00	\N
914480835796006024	914480835792850361	webhooks.write_down	done	0	2026-10-28 11:39:57.136725+00	\N
914480835796983858	914480835792850361	notifications.tell_people	done	0	2026-10-28 11:39:57.136725+00	\N
914480836010021554	914480836009677898	searches.match_searches	done	0	2026-10-28 11:39:57.16049+00	\N
914480836009677902	914480836009677898	duplicates.look_for_pairs	done	0	2026-10-28 11:39:57.16049+00	\N
914480836015407434	914480836009677898	webhooks.write_down	done	0	2026-10-28 11:39:57.16049+00	\N
914480836015407465	914480836009677898	notifications.tell_people	done	0	2026-10-28 11:39:57.16049+00	\N
914480836307626266	914480836287094463	notifications.tell_people	done	0	2026-10-28 11:39:57.154958+00	\N
914480836605855594	914480836605855550	duplicates.close_merged_pairs	done	0	2026-10-29 11:39:57.145084+00	\N
914480836611011850	914480836605855550	searches.match_searches	done	0	2026-10-29 11:39:57.145084+00	\N
914480836611121921	914480836605855550	webhooks.write_down	done	0	2026-10-29 11:39:57.145084+00	\N
914480836611121954	914480836605855550	support.give_votes_back	done	0	2026-10-29 11:39:57.145084+00	\N
914480836611122000	914480836605855550	notifications.tell_people	done	0	2026-10-29 11:39:57.145084+00	\N
914480836815049145	914480836810755442	ideas.weighing.measure	done	0	2026-10-29 11:39:57.138501+00	\N
914480836815741143	914480836810755442	webhooks.write_down	done	0	2026-10-29 11:39:57.138501+00	\N
914480836890958559	914480836886687893	webhooks.write_down	done	0	2026-10-29 11:39:57.135956+00	\N
914480836891033271	914480836886687893	notifications.tell_people	done	0	2026-10-29 11:39:57.135956+00	\N
914480837013550060	914480837008166341	notifications.tell_people	done	0	2026-10-29 11:39:57.140134+00	\N
914480837013550108	914480837009114535	notifications.tell_people	done	0	2026-10-29 11:39:57.140134+00	\N
914480837131080056	914480837126278986	notifications.tell_people	done	0	2026-10-29 11:39:57.146894+00	\N
914480837424985839	914480837382184949	service.keep	done	0	2026-10-29 11:39:57.168914+00	\N
914480837424985848	914480837398896857	notifications.tell_people	done	0	2026-10-29 11:39:57.168914+00	\N
914480837804781411	914480837800818215	notifications.tell_people	done	0	2026-10-29 23:39:57.136723+00	\N
914480838070033296	914480838040212724	notifications.tell_people	done	0	2026-10-30 11:11:09.15336+00	\N
914480838250837200	914480838196299291	service.keep	done	0	2026-10-30 11:25:33.166927+00	\N
914480838250837217	914480838226054421	notifications.tell_people	done	0	2026-10-30 11:25:33.166927+00	\N
914480838451665487	914480838451088596	duplicates.look_for_pairs	done	0	2026-10-30 11:39:57.15878+00	\N
914480838451665502	914480838451088596	searches.match_searches	done	0	2026-10-30 11:39:57.15878+00	\N
914480838451665563	914480838451088596	webhooks.write_down	done	0	2026-10-30 11:39:57.15878+00	\N
914480838451665602	914480838451088596	notifications.tell_people	done	0	2026-10-30 11:39:57.15878+00	\N
914480838750133749	914480838677543906	notifications.tell_people	done	0	2026-10-30 11:39:57.163788+00	\N
914480839067845587	914480839059686733	notifications.tell_people	done	0	2026-10-30 23:39:57.168867+00	\N
914480839265907789	914480839260949218	ideas.weighing.measure	done	0	2026-10-31 11:39:57.139217+00	\N
914480839265907807	914480839260949218	webhooks.write_down	done	0	2026-10-31 11:39:57.139217+00	\N
914480839411296367	914480839408002653	ideas.weighing.measure	done	0	2026-10-31 11:39:57.139827+00	\N
914480839413059845	914480839408002653	webhooks.write_down	done	0	2026-10-31 11:39:57.139827+00	\N
914480839551354404	914480839546241750	webhooks.write_down	done	0	2026-10-31 11:39:57.138534+00	\N
914480839551354406	914480839546241750	notifications.tell_people	done	0	2026-10-31 11:39:57.138534+00	\N
914480839777206465	914480839769208487	notifications.tell_people	done	0	2026-10-31 11:39:57.146805+00	\N
914480839778014407	914480839773460365	notifications.tell_people	done	0	2026-10-31 11:39:57.146805+00	\N
914480839894235170	914480839890623436	ideas.weighing.measure	done	0	2026-11-01 11:39:57.138409+00	\N
914480839894235180	914480839890623436	webhooks.write_down	done	0	2026-11-01 11:39:57.138409+00	\N
914480840020530896	914480840015729732	ideas.weighing.measure	done	0	2026-11-01 11:39:57.138704+00	\N
914480840020530907	914480840015729732	webhooks.write_down	done	0	2026-11-01 11:39:57.138704+00	\N
914480840237710580	914480840229341143	notifications.tell_people	done	0	2026-11-01 11:39:57.160113+00	\N
914480840619936524	914480840616658387	duplicates.look_for_pairs	done	0	2026-11-02 11:39:57.163585+00	\N
914480840620874058	914480840616658387	searches.match_searches	done	0	2026-11-02 11:39:57.163585+00	\N
914480840620957084	914480840616658387	webhooks.write_down	done	0	2026-11-02 11:39:57.163585+00	\N
914480840620957140	914480840616658387	notifications.tell_people	done	0	2026-11-02 11:39:57.163585+00	\N
914480840889534040	914480840884901290	duplicates.close_merged_pairs	done	0	2026-11-02 11:39:57.147726+00	\N
914480840889534054	914480840884901290	searches.match_searches	done	0	2026-11-02 11:39:57.147726+00	\N
914480840889534105	914480840884901290	webhooks.write_down	done	0	2026-11-02 11:39:57.147726+00	\N
914480840889534158	914480840884901290	support.give_votes_back	done	0	2026-11-02 11:39:57.147726+00	\N
914480840889534198	914480840884901290	notifications.tell_people	done	0	2026-11-02 11:39:57.147726+00	\N
914480841202521359	914480841170382705	notifications.tell_people	done	0	2026-11-02 11:39:57.160197+00	\N
914480841609171673	914480841602246698	notifications.tell_people	done	0	2026-11-03 11:39:57.141924+00	\N
914480841609668211	914480841605459606	notifications.tell_people	done	0	2026-11-03 11:39:57.141924+00	\N
914480841693673438	914480841693673382	ideas.weighing.measure	done	0	2026-11-03 11:39:57.135717+00	\N
914480841693673463	914480841693673382	webhooks.write_down	done	0	2026-11-03 11:39:57.135717+00	\N
914480841756128204	914480841752732345	webhooks.write_down	done	0	2026-11-03 11:39:57.135317+00	\N
914480841756251953	914480841752732345	notifications.tell_people	done	0	2026-11-03 11:39:57.135317+00	\N
914480841898580467	914480841883327207	notifications.tell_people	done	0	2026-11-03 11:41:23.550609+00	\N
914480842049765318	914480842049765265	webhooks.write_down	done	0	2026-11-03 21:15:57.136136+00	\N
914480842050111381	914480842049765265	notifications.tell_people	done	0	2026-11-03 21:15:57.136136+00	\N
914480842187875375	914480842183650207	notifications.tell_people	done	0	2026-11-04 11:25:33.146751+00	\N
914480842261092313	914480842255860294	webhooks.write_down	done	0	2026-11-04 11:39:57.13524+00	\N
914480842261092358	914480842255860294	notifications.tell_people	done	0	2026-11-04 11:39:57.13524+00	\N
914480842357345132	914480842357345046	ideas.weighing.measure	done	0	2026-11-04 11:39:57.136692+00	\N
914480842357345157	914480842357345046	webhooks.write_down	done	0	2026-11-04 11:39:57.136692+00	\N
914480842600448064	914480842502740484	production.open_jobs	done	0	2026-11-04 11:39:57.177528+00	\N
914480842600598025	914480842502740484	notifications.tell_people	done	0	2026-11-04 11:39:57.177528+00	\N
914480842600598073	914480842562519372	notifications.tell_people	done	0	2026-11-04 11:39:57.177528+00	\N
914480842600598076	914480842562519396	notifications.tell_people	done	0	2026-11-04 11:39:57.177528+00	\N
914480842890176778	914480842885123302	notifications.tell_people	done	0	2026-11-04 11:54:21.140921+00	\N
914480843464408348	914480843459049844	duplicates.close_merged_pairs	done	0	2026-11-05 11:39:57.14504+00	\N
914480843464408399	914480843459049844	searches.match_searches	done	0	2026-11-05 11:39:57.14504+00	\N
914480843464408453	914480843459049844	webhooks.write_down	done	0	2026-11-05 11:39:57.14504+00	\N
914480843464408493	914480843459049844	support.give_votes_back	done	0	2026-11-05 11:39:57.14504+00	\N
914480843464408546	914480843459049844	notifications.tell_people	done	0	2026-11-05 11:39:57.14504+00	\N
914480843623763584	914480843623161373	ideas.weighing.measure	done	0	2026-11-06 11:39:57.135921+00	\N
914480843623763595	914480843623161373	webhooks.write_down	done	0	2026-11-06 11:39:57.135921+00	\N
914480843691389903	914480843686265444	ideas.weighing.measure	done	0	2026-11-06 11:39:57.135163+00	\N
914480843691389930	914480843686265444	webhooks.write_down	done	0	2026-11-06 11:39:57.135163+00	\N
914480843757350989	914480843757350971	webhooks.write_down	done	0	2026-11-06 11:39:57.135034+00	\N
914480843757599765	914480843757350971	notifications.tell_people	done	0	2026-11-06 11:39:57.135034+00	\N
914480843942727301	914480843942727298	duplicates.look_for_pairs	done	0	2026-11-07 11:39:57.156314+00	\N
914480843942727318	914480843942727298	searches.match_searches	done	0	2026-11-07 11:39:57.156314+00	\N
914480843942727330	914480843942727298	webhooks.write_down	done	0	2026-11-07 11:39:57.156314+00	\N
914480843942727332	914480843942727298	notifications.tell_people	done	0	2026-11-07 11:39:57.156314+00	\N
914480844114605676	914480844114605615	ideas.weighing.measure	done	0	2026-11-07 11:39:57.135051+00	\N
914480844114605710	914480844114605615	webhooks.write_down	done	0	2026-11-07 11:39:57.135051+00	\N
914480844315405209	914480844264531229	service.keep	done	0	2026-11-07 11:39:57.167708+00	\N
914480844315405216	914480844272965898	production.close_jobs	done	0	2026-11-07 11:39:57.167708+00	\N
914480844315405272	914480844272965898	notifications.tell_people	done	0	2026-11-07 11:39:57.167708+00	\N
914480844315405319	914480844286896000	notifications.tell_people	done	0	2026-11-07 11:39:57.167708+00	\N
914480844398234029	914480844394067016	notifications.tell_people	done	0	2026-11-07 11:39:57.187381+00	\N
914480844641836767	914480844551078456	notifications.tell_people	done	0	2026-11-07 18:51:57.165014+00	\N
914480844642323463	914480844599854602	production.stop_jobs	done	0	2026-11-07 18:51:57.165014+00	\N
914480844642323485	914480844599854602	notifications.tell_people	done	0	2026-11-07 18:51:57.165014+00	\N
914480844873873640	914480844868228151	duplicates.close_merged_pairs	done	0	2026-11-08 11:39:57.142071+00	\N
914480844873873699	914480844868228151	searches.match_searches	done	0	2026-11-08 11:39:57.142071+00	\N
914480844873873713	914480844868228151	webhooks.write_down	done	0	2026-11-08 11:39:57.142071+00	\N
914480844873873727	914480844868228151	support.give_votes_back	done	0	2026-11-08 11:39:57.142071+00	\N
914480844873873766	914480844868228151	notifications.tell_people	done	0	2026-11-08 11:39:57.142071+00	\N
914480845020630454	914480845020247648	ideas.weighing.measure	done	0	2026-11-08 11:39:57.135028+00	\N
914480845020630509	914480845020247648	webhooks.write_down	done	0	2026-11-08 11:39:57.135028+00	\N
914480845083725667	914480845082341276	ideas.weighing.measure	done	0	2026-11-08 11:39:57.134683+00	\N
914480845083725672	914480845082341276	webhooks.write_down	done	0	2026-11-08 11:39:57.134683+00	\N
914480845146667955	914480845144870808	ideas.weighing.measure	done	0	2026-11-08 11:39:57.135155+00	\N
914480845146667989	914480845144870808	webhooks.write_down	done	0	2026-11-08 11:39:57.135155+00	\N
914480845258306630	914480845254738264	notifications.tell_people	done	0	2026-11-08 11:39:57.14615+00	\N
914480845402101879	914480845402101831	webhooks.write_down	done	0	2026-11-09 11:39:57.134849+00	\N
914480845402131683	914480845402101831	notifications.tell_people	done	0	2026-11-09 11:39:57.134849+00	\N
914480845486278288	914480845486278222	ideas.weighing.measure	done	0	2026-11-09 11:39:57.135025+00	\N
914480845486278351	914480845486278222	webhooks.write_down	done	0	2026-11-09 11:39:57.135025+00	\N
914480845589755303	914480845586635274	notifications.tell_people	done	0	2026-11-09 11:39:57.145076+00	\N
914480845662124710	914480845658024540	ideas.weighing.measure	done	0	2026-11-10 11:39:57.134418+00	\N
914480845662124725	914480845658024540	webhooks.write_down	done	0	2026-11-10 11:39:57.134418+00	\N
914480845708264101	914480845708264099	webhooks.write_down	done	0	2026-11-10 11:39:57.133974+00	\N
914480845708842100	914480845708264099	notifications.tell_people	done	0	2026-11-10 11:39:57.133974+00	\N
914480845804674836	914480845804292935	duplicates.close_merged_pairs	done	0	2026-11-10 11:39:57.140857+00	\N
914480845804674899	914480845804292935	searches.match_searches	done	0	2026-11-10 11:39:57.140857+00	\N
914480845804674933	914480845804292935	webhooks.write_down	done	0	2026-11-10 11:39:57.140857+00	\N
914480845804674962	914480845804292935	support.give_votes_back	done	0	2026-11-10 11:39:57.140857+00	\N
914480845804675006	914480845804292935	notifications.tell_people	done	0	2026-11-10 11:39:57.140857+00	\N
914480845976533694	914480845972910171	notifications.tell_people	done	0	2026-11-10 11:39:57.142293+00	\N
914480846111415404	914480846111415352	webhooks.write_down	done	0	2026-11-10 16:27:57.134612+00	\N
914480846111415437	914480846111415352	notifications.tell_people	done	0	2026-11-10 16:27:57.134612+00	\N
914480846198383277	914480846198383229	duplicates.look_for_pairs	done	0	2026-11-11 11:39:57.140332+00	\N
914480846199195144	914480846198383229	searches.match_searches	done	0	2026-11-11 11:39:57.140332+00	\N
914480846199195205	914480846198383229	webhooks.write_down	done	0	2026-11-11 11:39:57.140332+00	\N
914480846199195244	914480846198383229	notifications.tell_people	done	0	2026-11-11 11:39:57.140332+00	\N
914480846329345116	914480846329345058	notifications.tell_people	done	0	2026-11-11 11:39:57.134043+00	\N
914480846379386887	914480846379386849	ideas.weighing.measure	done	0	2026-11-12 11:39:57.134648+00	\N
914480846379386936	914480846379386849	webhooks.write_down	done	0	2026-11-12 11:39:57.134648+00	\N
914480846474996935	914480846471150900	notifications.tell_people	done	0	2026-11-12 11:39:57.144099+00	\N
914480846744671355	914480846736144848	duplicates.close_merged_pairs	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671379	914480846736144848	searches.match_searches	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671393	914480846736144848	webhooks.write_down	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671433	914480846736144848	support.give_votes_back	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671439	914480846736144848	notifications.tell_people	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671485	914480846736144861	notifications.tell_people	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671532	914480846736144864	ideas.weighing.measure	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671586	914480846736144864	webhooks.write_down	done	0	2026-11-13 11:39:57.173406+00	\N
914480846744671641	914480846736144907	notifications.tell_people	done	0	2026-11-13 11:39:57.173406+00	\N
914480847041738097	914480847037553196	notifications.tell_people	done	0	2026-11-13 11:39:57.145812+00	\N
914480847289169777	914480847285521102	duplicates.look_for_pairs	done	0	2026-11-14 11:39:57.156482+00	\N
914480847289790007	914480847285521102	searches.match_searches	done	0	2026-11-14 11:39:57.156482+00	\N
914480847289790065	914480847285521102	webhooks.write_down	done	0	2026-11-14 11:39:57.156482+00	\N
914480847289790127	914480847285521102	notifications.tell_people	done	0	2026-11-14 11:39:57.156482+00	\N
914480847544526342	914480847520099303	notifications.tell_people	done	0	2026-11-14 11:39:57.15276+00	\N
914480847717921199	914480847713018912	notifications.tell_people	done	0	2026-11-15 11:39:57.138308+00	\N
914480847717921251	914480847717921198	notifications.tell_people	done	0	2026-11-15 11:39:57.138308+00	\N
914480847771379164	914480847767213751	ideas.weighing.measure	done	0	2026-11-15 11:39:57.134759+00	\N
914480847771379194	914480847767213751	webhooks.write_down	done	0	2026-11-15 11:39:57.134759+00	\N
914480847826688087	914480847825813065	webhooks.write_down	done	0	2026-11-15 11:39:57.134415+00	\N
914480847826688092	914480847825813065	notifications.tell_people	done	0	2026-11-15 11:39:57.134415+00	\N
914480847915008264	914480847913071813	notifications.tell_people	done	0	2026-11-15 11:39:57.137554+00	\N
914480848014000524	914480848010531583	notifications.tell_people	done	0	2026-11-15 11:39:57.144473+00	\N
914480848116225813	914480848112122282	ideas.weighing.measure	done	0	2026-11-16 11:39:57.134598+00	\N
914480848116225817	914480848112122282	webhooks.write_down	done	0	2026-11-16 11:39:57.134598+00	\N
914480848240762435	914480848240762384	duplicates.look_for_pairs	done	0	2026-11-16 11:39:57.151466+00	\N
914480848241995700	914480848240762384	searches.match_searches	done	0	2026-11-16 11:39:57.151466+00	\N
914480848241995712	914480848240762384	webhooks.write_down	done	0	2026-11-16 11:39:57.151466+00	\N
914480848241995772	914480848240762384	notifications.tell_people	done	0	2026-11-16 11:39:57.151466+00	\N
914480848668633321	914480848652316001	notifications.tell_people	done	0	2026-11-16 11:39:57.200224+00	\N
914480848783219871	914480848778530219	webhooks.write_down	done	0	2026-11-17 11:39:57.134832+00	\N
914480848783219879	914480848778530219	notifications.tell_people	done	0	2026-11-17 11:39:57.134832+00	\N
914480848899167399	914480848894865535	notifications.tell_people	done	0	2026-11-17 11:39:57.14234+00	\N
914480849000586625	914480848999446582	notifications.tell_people	done	0	2026-11-17 16:27:57.137966+00	\N
914480849155590081	914480849151713862	ideas.weighing.measure	done	0	2026-11-18 11:39:57.13447+00	\N
914480849155590145	914480849151713862	webhooks.write_down	done	0	2026-11-18 11:39:57.13447+00	\N
914480849202242773	914480849202242758	webhooks.write_down	done	0	2026-11-18 11:39:57.133907+00	\N
914480849202242831	914480849202242758	notifications.tell_people	done	0	2026-11-18 11:39:57.133907+00	\N
914480849294860565	914480849294860550	notifications.tell_people	done	0	2026-11-18 11:39:57.140353+00	\N
914480849453883323	914480849428219595	notifications.tell_people	done	0	2026-11-18 11:39:57.153594+00	\N
914480849653754047	914480849650049312	notifications.tell_people	done	0	2026-11-18 23:39:57.139636+00	\N
914480849755977241	914480849750447347	searches.match_searches	done	0	2026-11-19 11:39:57.142316+00	\N
914480849754935125	914480849750447347	duplicates.close_merged_pairs	done	0	2026-11-19 11:39:57.142316+00	\N
914480849755977280	914480849750447347	webhooks.write_down	done	0	2026-11-19 11:39:57.142316+00	\N
914480849755977324	914480849750447347	support.give_votes_back	done	0	2026-11-19 11:39:57.142316+00	\N
914480849755977382	914480849750447347	notifications.tell_people	done	0	2026-11-19 11:39:57.142316+00	\N
914480849935537441	914480849934695024	support.give_votes_back	done	0	2026-11-19 11:39:57.140681+00	\N
914480849935537456	914480849934695024	notifications.tell_people	done	0	2026-11-19 11:39:57.140681+00	\N
914480850060471603	914480850057034223	notifications.tell_people	done	0	2026-11-19 11:39:57.142742+00	\N
914480850179565950	914480850174688724	notifications.tell_people	done	0	2026-11-19 11:39:57.1414+00	\N
914480850279711296	914480850276031439	notifications.tell_people	done	0	2026-11-19 11:39:57.144782+00	\N
914480850422774042	914480850417383147	notifications.tell_people	done	0	2026-11-19 23:39:57.138837+00	\N
914480850585309379	914480850582118587	duplicates.look_for_pairs	done	0	2026-11-20 11:39:57.158461+00	\N
914480850586013866	914480850582118587	searches.match_searches	done	0	2026-11-20 11:39:57.158461+00	\N
914480850586013888	914480850582118587	webhooks.write_down	done	0	2026-11-20 11:39:57.158461+00	\N
914480850586013935	914480850582118587	notifications.tell_people	done	0	2026-11-20 11:39:57.158461+00	\N
914480850804316969	914480850800355249	notifications.tell_people	done	0	2026-11-20 11:39:57.144487+00	\N
914480850934520352	914480850921336344	notifications.tell_people	done	0	2026-11-20 11:41:23.544955+00	\N
914480851135499222	914480851131007393	notifications.tell_people	done	0	2026-11-20 11:54:21.14352+00	\N
914480851252927111	914480851252927063	notifications.tell_people	done	0	2026-11-20 17:39:57.149726+00	\N
914480851386764621	914480851386005608	notifications.tell_people	done	0	2026-11-20 21:15:57.139243+00	\N
914480851471070986	914480851466806340	ideas.weighing.measure	done	0	2026-11-21 11:39:57.136476+00	\N
914480851471070997	914480851466806340	webhooks.write_down	done	0	2026-11-21 11:39:57.136476+00	\N
914480851559561131	914480851559491899	webhooks.write_down	done	0	2026-11-21 11:39:57.135004+00	\N
914480851559598707	914480851559491899	notifications.tell_people	done	0	2026-11-21 11:39:57.135004+00	\N
914480851701563318	914480851697540423	notifications.tell_people	done	0	2026-11-21 11:39:57.146374+00	\N
914480851865279299	914480851861448511	notifications.tell_people	done	0	2026-11-21 11:39:57.150743+00	\N
914480851986311147	914480851983051046	notifications.tell_people	done	0	2026-11-21 23:39:57.137786+00	\N
914480852091776925	914480852086741242	notifications.tell_people	done	0	2026-11-21 23:39:57.145325+00	\N
914480852297591962	914480852297591924	duplicates.close_merged_pairs	done	0	2026-11-22 11:39:57.141771+00	\N
914480852297592022	914480852297591924	searches.match_searches	done	0	2026-11-22 11:39:57.141771+00	\N
914480852297592030	914480852297591924	webhooks.write_down	done	0	2026-11-22 11:39:57.141771+00	\N
914480852297770695	914480852297591924	support.give_votes_back	done	0	2026-11-22 11:39:57.141771+00	\N
914480852297770706	914480852297591924	notifications.tell_people	done	0	2026-11-22 11:39:57.141771+00	\N
914480852460962427	914480852460962405	notifications.tell_people	done	0	2026-11-22 11:39:57.139759+00	\N
914480852544329052	914480852540347394	notifications.tell_people	done	0	2026-11-22 11:39:57.141503+00	\N
914480852708665255	914480852675411926	service.keep	done	0	2026-11-22 11:39:57.162255+00	\N
914480852712110652	914480852686368430	notifications.tell_people	done	0	2026-11-22 11:39:57.162255+00	\N
914480853085438534	914480853085282217	notifications.tell_people	done	0	2026-11-22 23:39:57.136946+00	\N
914480853244854774	914480853240080229	ideas.weighing.measure	done	0	2026-11-23 11:39:57.136888+00	\N
914480853245899212	914480853240080229	webhooks.write_down	done	0	2026-11-23 11:39:57.136888+00	\N
914480853358409037	914480853354754628	notifications.tell_people	done	0	2026-11-23 11:39:57.147467+00	\N
914480853572876887	914480853546504932	notifications.tell_people	done	0	2026-11-23 11:39:57.153795+00	\N
914480853899844270	914480853895504151	notifications.tell_people	done	0	2026-11-24 06:51:57.147398+00	\N
914480854159964161	914480854137850586	notifications.tell_people	done	0	2026-11-24 11:11:09.147829+00	\N
914480854247801459	914480854242789809	notifications.tell_people	done	0	2026-11-24 11:25:33.145362+00	\N
914480854457267433	914480854398717674	service.keep	done	0	2026-11-24 11:25:33.162069+00	\N
914480854457984850	914480854428215425	notifications.tell_people	done	0	2026-11-24 11:25:33.162069+00	\N
914480854754730734	914480854645655564	production.open_jobs	done	0	2026-11-24 11:39:57.178277+00	\N
914480854754981733	914480854645655564	notifications.tell_people	done	0	2026-11-24 11:39:57.178277+00	\N
914480854754981759	914480854696871051	notifications.tell_people	done	0	2026-11-24 11:39:57.178277+00	\N
914480854754981821	914480854716462550	notifications.tell_people	done	0	2026-11-24 11:39:57.178277+00	\N
914480854754981851	914480854717205503	notifications.tell_people	done	0	2026-11-24 11:39:57.178277+00	\N
914480855295740947	914480855238141631	notifications.tell_people	done	0	2026-11-24 11:39:57.160715+00	\N
914480855438312613	914480855434375584	notifications.tell_people	done	0	2026-11-24 11:54:21.142034+00	\N
914480855967277902	914480855963124529	notifications.tell_people	done	0	2026-11-24 14:03:57.147822+00	\N
914480856171980405	914480856156304878	notifications.tell_people	done	0	2026-11-24 14:03:57.145655+00	\N
914480856386203705	914480856382370132	notifications.tell_people	done	0	2026-11-24 21:15:57.14205+00	\N
914480856491880492	914480856487128584	notifications.tell_people	done	0	2026-11-25 11:39:57.141722+00	\N
914480856823708704	914480856818230875	notifications.tell_people	done	0	2026-11-25 11:39:57.180178+00	\N
914480857103565778	914480857083404094	notifications.tell_people	done	0	2026-11-25 11:54:21.16497+00	\N
914480857250787459	914480857212586004	notifications.tell_people	done	0	2026-11-25 18:51:57.145848+00	\N
914480857544107408	914480857540486189	notifications.tell_people	done	0	2026-11-25 23:39:57.148065+00	\N
914480857761219346	914480857737482636	notifications.tell_people	done	0	2026-11-26 02:03:57.163096+00	\N
914480857955602520	914480857951070324	notifications.tell_people	done	0	2026-11-26 06:51:57.145677+00	\N
914480858130599232	914480858122118407	notifications.tell_people	done	0	2026-11-26 06:51:57.140246+00	\N
914480858366347854	914480858340948321	notifications.tell_people	done	0	2026-11-26 07:06:21.173632+00	\N
914480858491266763	914480858488637767	notifications.tell_people	done	0	2026-11-26 09:15:57.1504+00	\N
914480858718888300	914480858714256098	notifications.tell_people	done	0	2026-11-27 09:15:57.149447+00	\N
914480858969871382	914480858962757428	notifications.tell_people	done	0	2026-11-28 02:03:57.147292+00	\N
\.


--
-- Data for Name: price_wish; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.price_wish (id, thread_id, user_id, would_pay_minor, instead_of_minor, currency, created_at, version) FROM stdin;
914480818964480430	914480818810529080	914480733723511985	17200	16500	EUR	2026-08-26 11:54:21.147+00	1
914480851114500571	914480850783911407	914480733824747018	12400	11900	EUR	2026-11-20 11:54:21.139266+00	1
\.


--
-- Data for Name: producer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.producer (id, company_id, user_id, name, about, place, processes, materials, regions, certificates, largest_length, largest_width, largest_height, smallest_quantity, largest_quantity, open_to_bids, orders, delivered, on_time, answers, defects, external_system, external_ref, created_at, version) FROM stdin;
914480734034492040	914480733678990690	\N	Atelier Brun	Metal spinning and enamel, five people, since 1974.	Lyon, FR	["metal spinning", "enamel", "assembly", "small series"]	["steel", "brass", "enamel"]	[]	[]	\N	\N	\N	\N	\N	t	2	1	1	4	0	\N	\N	2026-05-18 11:39:57.136285+00	2
914480734994320805	914480733695139594	\N	Werkstatt Ost	Wood turning, steel and assembly under one roof.	Leipzig, DE	["wood turning", "steel tube", "powder coating", "assembly", "electrical test"]	["oak", "walnut", "steel", "brass"]	[]	[]	\N	\N	\N	\N	\N	t	3	1	1	6	0	\N	\N	2026-05-18 11:39:57.133255+00	2
\.


--
-- Data for Name: prototype; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype (id, owner_id, title, text, visibility, status, version_count, current_number, cover_file_id, thread_count, open_count, internal_count, decision_count, created_at, version) FROM stdin;
914480814988992098	914480733983141667	Halden reading lamp	Oak foot, balanced arm, enamelled shade. Look closely and say what you would change.	invited	in_review	3	3	914480779130965122	15	9	2	7	2026-08-01 23:39:57.134835+00	5
\.


--
-- Data for Name: prototype_asset; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_asset (id, version_id, file_id, kind, title, "position", sha256, width, height, created_at) FROM stdin;
914480815617560088	914480815508563639	914480762207611843	image	Front with measures	1	f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977	2400	1600	2026-08-02 11:39:57.167797+00
914480815677216616	914480815508563639	914480763759858217	image	Joint, shade, foot, reach	2	db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1	2400	1600	2026-08-02 11:39:57.181154+00
914480818520834864	914480818478250698	914480770508504559	image	Front	1	94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce	2400	1600	2026-08-24 11:39:57.146433+00
914480818562395519	914480818478250698	914480769455980545	image	Side	2	b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21	2400	1600	2026-08-24 11:39:57.156511+00
914480818600374405	914480818478250698	914480775184849685	image	Joint, close	3	9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a	2400	1600	2026-08-24 11:39:57.165572+00
914480848438279235	914480848401487841	914480779130965122	image	Front	1	0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518	2400	1600	2026-11-16 11:39:57.145773+00
914480848476913067	914480848401487841	914480784944392204	image	Side	2	f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df	2400	1600	2026-11-16 11:39:57.154741+00
914480848514552209	914480848401487841	914480789277690093	image	Joint, close	3	fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018	2400	1600	2026-11-16 11:39:57.163093+00
914480848546676966	914480848401487841	914480802677741263	image	Four enamels	4	23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4	2400	1600	2026-11-16 11:39:57.171669+00
914480848585823701	914480848401487841	914480785775158246	model	3D model	5	20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd	\N	\N	2026-11-16 11:39:57.180755+00
\.


--
-- Data for Name: prototype_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_decision (id, prototype_id, version_id, user_id, verdict, note, content_hash, standing, created_at) FROM stdin;
914480817282074478	914480814988992098	914480815508563639	914480733723511985	request_changes	The right lamp, not yet the right joint.	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	t	2026-08-08 11:39:57.143317+00
914480817396438399	914480814988992098	914480815508563639	914480733824747018	approve_with_changes	With a heavier foot, yes.	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	t	2026-08-09 11:39:57.140731+00
914480821056890523	914480814988992098	914480818478250698	914480733723511985	approve_with_changes	Give the knob an edge and I have no more to say.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-02 11:39:57.138138+00
914480821308846327	914480814988992098	914480818478250698	914480733766907596	approve_with_changes	Барашек вместо шара, остальное отлично.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-03 11:39:57.138987+00
914480821414514582	914480814988992098	914480818478250698	914480733795065871	request_changes	Слепит соседа по столу.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-04 11:39:57.139452+00
914480850165696042	914480814988992098	914480848401487841	914480733723511985	approve	This is the lamp I had in mind, only better.	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	t	2026-11-19 11:39:57.137837+00
914480852526920146	914480814988992098	914480848401487841	914480733824747018	approve	Approved for all three cafés.	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	t	2026-11-22 11:39:57.137283+00
\.


--
-- Data for Name: prototype_guest; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_guest (id, prototype_id, user_id, company_id, invited_by, created_at) FROM stdin;
914480815068137679	914480814988992098	914480733723511985	\N	914480733983141667	2026-08-01 23:39:57.153565+00
914480815109800957	914480814988992098	914480733766907596	\N	914480733983141667	2026-08-01 23:39:57.163559+00
914480815128023036	914480814988992098	914480733795065871	\N	914480733983141667	2026-08-01 23:39:57.167714+00
914480815148687994	914480814988992098	914480733808438754	\N	914480733983141667	2026-08-01 23:39:57.172443+00
914480815165164407	914480814988992098	914480733824747018	\N	914480733983141667	2026-08-01 23:39:57.176355+00
914480815180945692	914480814988992098	914480733857321617	\N	914480733983141667	2026-08-01 23:39:57.180209+00
914480815197507304	914480814988992098	914480733878246562	\N	914480733983141667	2026-08-01 23:39:57.184066+00
914480815210833790	914480814988992098	914480733900985170	\N	914480733983141667	2026-08-01 23:39:57.187581+00
914480815228690931	914480814988992098	914480733916477727	\N	914480733983141667	2026-08-01 23:39:57.191653+00
914480815243787516	914480814988992098	914480733938716524	\N	914480733983141667	2026-08-01 23:39:57.19519+00
914480815256499248	914480814988992098	914480733958899136	\N	914480733983141667	2026-08-01 23:39:57.198606+00
\.


--
-- Data for Name: prototype_idea; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_idea (prototype_id, idea_id, created_at) FROM stdin;
914480814988992098	914480811361487751	2026-08-01 23:39:57.146982+00
\.


--
-- Data for Name: prototype_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_version (id, prototype_id, number, note, status, content_hash, published_at, thread_count, created_at, version) FROM stdin;
914480815508563639	914480814988992098	1	First pencil sheets. Proportions are a proposal, the joint is a promise.	superseded	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	2026-08-02 11:39:57.195061+00	4	2026-08-02 11:39:57.141248+00	5
914480818478250698	914480814988992098	2	Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.	superseded	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	2026-08-24 11:39:57.176455+00	6	2026-08-24 11:39:57.136356+00	6
914480848401487841	914480814988992098	3	Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in the foot.	current	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	2026-11-16 11:39:57.191616+00	5	2026-11-16 11:39:57.136947+00	7
\.


--
-- Data for Name: purchase_need; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.purchase_need (id, order_id, material, quantity, unit, need_by, supplier, promised_on, status, created_at, version) FROM stdin;
\.


--
-- Data for Name: ready_answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ready_answer (id, reason, title, text, author_id, changed_at, version) FROM stdin;
\.


--
-- Data for Name: return_request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.return_request (id, order_id, order_line_id, customer_id, asked_by, quantity, reason, status, answer, created_at, version) FROM stdin;
\.


--
-- Data for Name: room; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.room (name, seq, epoch) FROM stdin;
me:0sc73c7m5jx6b	1	0sc73c7m9m95a
bid:0sc73fsnr12nb/customer	3	0sc73ftnx1435
bid:0sc73ez10ykab	2	0sc73ez21v90g
bid:0sc73ez10ykab/0sc73c7n10ym8	2	0sc73ezcgse3e
bid:0sc73ez10ykab/customer	2	0sc73ezcgse4h
idea:0sc73fhynmab1	3	0sc73fj0smkma
bid:0sc73fgb4tq4d/0sc73c8hmckd5	1	0sc73fgwx4dd7
idea:0sc73fh1ge3v9	6	0sc73fh49pbq9
idea:0sc73f6h4j5fx	9	0sc73f6m9xbmd
me:0sc73c7d1txpc	64	0sc73c7d9vydt
bid:0sc73fgb4tq4d/customer	1	0sc73fgwx4ded
bid:0sc73f2kwgsfq/0sc73c8hmckd5	1	0sc73f3mncwcn
bid:0sc73f2kwgsfq/customer	1	0sc73f3mncwdf
order:0sc73ezw5jbb5/internal	10	0sc73f0xwn1qv
idea:0sc73f8swbynz/internal	1	0sc73fa4hcj4k
idea:0sc73f4g0grg1	15	0sc73f4mmsjk4
idea:0sc73f57gb7b2	9	0sc73f5c9x3sm
idea:0sc73efnhsjw7/internal	2	0sc73egxsafgs
order:0sc73ezw5jbb5	25	0sc73ezzhmcbq
bid:0sc73fvz49wpt	1	0sc73fw0csz6v
bid:0sc73ew6smasm	2	0sc73ew818fm1
bid:0sc73ew6smasm/0sc73c7n10ym8	4	0sc73ewks47me
bid:0sc73es45k1kd	2	0sc73es7hy69g
bid:0sc73es45k1kd/0sc73c8hmckd5	2	0sc73esg1h480
bid:0sc73es45k1kd/customer	2	0sc73esg1h488
bid:0sc73ew6smasm/customer	4	0sc73ewksrs29
idea:0sc73enbxp6jv	7	0sc73enf97g74
order:0sc73esmgtv1v/internal	10	0sc73eth5zf59
idea:0sc73enbxp6jv/internal	1	0sc73enr0x6bb
order:0sc73exzgwm1z	31	0sc73ey41vbfw
prototype:0sc73ek1n87k2/internal	30	0sc73ekahh50e
bid:0sc73f7m8jxf3	2	0sc73f7nhk4c7
me:0sc73c7h1pmtj	41	0sc73c7h4k7kx
bid:0sc73f7m8jxf3/0sc73c8hmckd5	4	0sc73f9fdsjs7
bid:0sc73f7m8jxf3/customer	4	0sc73f9fdsjtr
service_request:0sc73fswxnb63/internal	1	0sc73fv7ctqyp
bid:0sc73ff6ggpt5/0sc73c8hmckd5	1	0sc73ffx58yqt
bid:0sc73ff6ggpt5/customer	2	0sc73ffhmwppq
idea:0sc73etr1cvew/internal	1	0sc73ev11v2nq
idea:0sc73fm3nsf8k	4	0sc73fm6h7488
me:0sc73c7dwp80f	63	0sc73c7e0z0xg
me:0sc73c7e9ebf2	45	0sc73c7ehz0qt
bid:0sc73fpr1nstk	1	0sc73fps55xaz
order:0sc73fcmcq184	13	0sc73fcrnv6rx
order:0sc73esmgtv1v	34	0sc73esyhx7yh
service_request:0sc73fswxnb63	5	0sc73ft0gmkps
me:0sc73c7k4g4g4	39	0sc73c7k9trg1
idea:0sc73f6h4j5fx/internal	1	0sc73f7j1jrsj
idea:0sc73fh1ge3v9/internal	1	0sc73fhh1zwhm
bid:0sc73ff6ggpt5	2	0sc73ff7xshwk
idea:0sc73f4g0grg1/internal	2	0sc73f4xndkmb
me:0sc73c7kg1vs3	90	0sc73c7knwcz9
order:0sc73fqy8x4pm/internal	5	0sc73fsb02thg
idea:0sc73f8swbynz	7	0sc73f8x1ps0q
me:0sc73c7hgfe8z	48	0sc73c7hszfjr
idea:0sc73etr1cvew	12	0sc73etvm4yrs
idea:0sc73eyrh2x7t/internal	1	0sc73ez85n550
idea:0sc73efnhsjw7	16	0sc73egexaaey
me:0sc73c7j5p3vc	57	0sc73c7jdt4nk
bid:0sc73fkwcrkwz	2	0sc73fkxd3gk6
bid:0sc73fpr1nstk/0sc73c7n10ym8	3	0sc73fq99h6pn
prototype:0sc73ek1n87k2	54	0sc73ekagq5af
order:0sc73exzgwm1z/internal	8	0sc73eye5yhmm
me:0sc73c7jry1e0	51	0sc73c7jx1cs6
idea:0sc73f57gb7b2/internal	2	0sc73f5tsdgkj
idea:0sc73fat1rzdy/internal	1	0sc73fbv5t5vd
bid:0sc73fkwcrkwz/0sc73c7n10ym8	2	0sc73fncn9hcf
idea:0sc73fat1rzdy	11	0sc73faxnrrw1
bid:0sc73fgb4tq4d	2	0sc73fgc1knx7
bid:0sc73f2kwgsfq	2	0sc73f2n19ge8
me:0sc73c7kw29a3	29	0sc73c7kxcrxp
bid:0sc73fkwcrkwz/0sc73c8hmckd5	4	0sc73fmtgpgpw
idea:0sc73eyrh2x7t	9	0sc73eyvhy5fn
bid:0sc73fsnr12nb	2	0sc73fsphfw1h
bid:0sc73ff6ggpt5/0sc73c7n10ym8	1	0sc73ffhmddf4
idea:0sc73fdy0pc4n	5	0sc73fe0nf80q
bid:0sc73fkwcrkwz/customer	6	0sc73fmtgpgqn
bid:0sc73fsnr12nb/0sc73c8hmckd5	2	0sc73ftnx141d
order:0sc73fcmcq184/internal	9	0sc73fdahq6m5
bid:0sc73fpr1nstk/customer	4	0sc73fq99h6qn
me:0sc73c7es01ga	58	0sc73c7f9r9ad
order:0sc73fqy8x4pm	7	0sc73fr2sst87
bid:0sc73fpr1nstk/0sc73c8hmckd5	1	0sc73fs6xaa94
me:0sc73c7brek5h	65	0sc73c7c5vygg
me:0sc73c7fr24mh	58	0sc73c7g1qckg
me:0sc73c7gc0q52	40	0sc73c7gn8hfp
bid:0sc73fsnr12nb/0sc73c7n10ym8	1	0sc73fvs13nax
\.


--
-- Data for Name: room_fact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.room_fact (room, seq, fact_id) FROM stdin;
me:0sc73c7brek5h	1	914480733728131027
me:0sc73c7d1txpc	1	914480733770622828
me:0sc73c7dwp80f	1	914480733796070934
me:0sc73c7e9ebf2	1	914480733811221626
me:0sc73c7es01ga	1	914480733841506565
me:0sc73c7fr24mh	1	914480733862452313
me:0sc73c7gc0q52	1	914480733884258771
me:0sc73c7h1pmtj	1	914480733904007970
me:0sc73c7hgfe8z	1	914480733921652336
me:0sc73c7j5p3vc	1	914480733945725952
me:0sc73c7jry1e0	1	914480733963163648
me:0sc73c7k4g4g4	1	914480733976617439
me:0sc73c7kg1vs3	1	914480733984120010
me:0sc73c7kw29a3	1	914480733997130647
me:0sc73c7m5jx6b	1	914480734008976860
idea:0sc73efnhsjw7	1	914480812195174684
me:0sc73c7k4g4g4	2	914480812581583095
me:0sc73c7kg1vs3	2	914480812581583121
me:0sc73c7kw29a3	2	914480812581583134
idea:0sc73efnhsjw7	2	914480812690534907
idea:0sc73efnhsjw7/internal	1	914480812707714349
idea:0sc73efnhsjw7	3	914480812899173513
me:0sc73c7d1txpc	2	914480812899612156
idea:0sc73efnhsjw7	4	914480813071222802
me:0sc73c7brek5h	2	914480813192872143
me:0sc73c7kg1vs3	3	914480813193706003
idea:0sc73efnhsjw7	5	914480813240581021
me:0sc73c7d1txpc	3	914480813323736240
me:0sc73c7kg1vs3	4	914480813324617242
idea:0sc73efnhsjw7	6	914480813357130211
me:0sc73c7brek5h	3	914480813427759605
me:0sc73c7d1txpc	4	914480813428790404
idea:0sc73efnhsjw7	7	914480813512406760
me:0sc73c7brek5h	4	914480813672705191
me:0sc73c7d1txpc	5	914480813672705249
me:0sc73c7kg1vs3	5	914480813672705313
idea:0sc73efnhsjw7	8	914480813751286900
me:0sc73c7d1txpc	6	914480813924257243
me:0sc73c7kg1vs3	6	914480813924257248
idea:0sc73efnhsjw7	9	914480813969709099
me:0sc73c7es01ga	2	914480813969709145
idea:0sc73efnhsjw7	10	914480814056622358
me:0sc73c7brek5h	5	914480814132767576
me:0sc73c7d1txpc	7	914480814132767586
me:0sc73c7kg1vs3	7	914480814132767599
idea:0sc73efnhsjw7	11	914480814167233672
me:0sc73c7dwp80f	2	914480814167259364
idea:0sc73efnhsjw7/internal	2	914480814243130618
me:0sc73c7kg1vs3	8	914480814300695947
idea:0sc73efnhsjw7	12	914480814367779400
me:0sc73c7brek5h	6	914480814536137398
me:0sc73c7d1txpc	8	914480814536323835
me:0sc73c7dwp80f	3	914480814536323880
me:0sc73c7es01ga	3	914480814536323908
me:0sc73c7kg1vs3	9	914480814536323914
idea:0sc73efnhsjw7	13	914480814602104293
me:0sc73c7e9ebf2	2	914480814603877426
idea:0sc73efnhsjw7	14	914480814691571743
me:0sc73c7fr24mh	2	914480814691571754
idea:0sc73efnhsjw7	15	914480814795514095
me:0sc73c7brek5h	7	914480814943252327
me:0sc73c7d1txpc	9	914480814943252363
me:0sc73c7dwp80f	4	914480814943252369
me:0sc73c7e9ebf2	3	914480814943252380
me:0sc73c7es01ga	4	914480814943252423
me:0sc73c7fr24mh	3	914480814943252485
prototype:0sc73ek1n87k2	1	914480815054911503
prototype:0sc73ek1n87k2/internal	1	914480815001613754
prototype:0sc73ek1n87k2/internal	2	914480815093418348
prototype:0sc73ek1n87k2/internal	3	914480815118806141
prototype:0sc73ek1n87k2/internal	4	914480815135558122
prototype:0sc73ek1n87k2/internal	5	914480815151485877
prototype:0sc73ek1n87k2/internal	6	914480815169461164
prototype:0sc73ek1n87k2/internal	7	914480815186697679
prototype:0sc73ek1n87k2/internal	8	914480815202735964
prototype:0sc73ek1n87k2/internal	9	914480815215911077
prototype:0sc73ek1n87k2/internal	10	914480815231228822
prototype:0sc73ek1n87k2/internal	11	914480815249357848
prototype:0sc73ek1n87k2/internal	12	914480815262267354
prototype:0sc73ek1n87k2	2	914480815778044835
prototype:0sc73ek1n87k2	3	914480815820064283
prototype:0sc73ek1n87k2/internal	13	914480815516689217
prototype:0sc73ek1n87k2/internal	14	914480815635366396
prototype:0sc73ek1n87k2/internal	15	914480815685954751
me:0sc73c7brek5h	8	914480815935648661
me:0sc73c7brek5h	9	914480816016972288
me:0sc73c7d1txpc	10	914480815936814564
me:0sc73c7d1txpc	11	914480816017080806
me:0sc73c7dwp80f	5	914480815936814583
me:0sc73c7dwp80f	6	914480816017080830
me:0sc73c7e9ebf2	4	914480815937326946
me:0sc73c7e9ebf2	5	914480816017080842
me:0sc73c7es01ga	5	914480815937326979
me:0sc73c7es01ga	6	914480816017080888
me:0sc73c7fr24mh	4	914480815937327036
me:0sc73c7fr24mh	5	914480816017120935
me:0sc73c7gc0q52	2	914480815937327079
me:0sc73c7gc0q52	3	914480816017120943
me:0sc73c7h1pmtj	2	914480815937327099
me:0sc73c7h1pmtj	3	914480816017120948
me:0sc73c7hgfe8z	2	914480815937327150
me:0sc73c7hgfe8z	3	914480816017120992
me:0sc73c7j5p3vc	2	914480815937327190
me:0sc73c7j5p3vc	3	914480816017121044
me:0sc73c7jry1e0	2	914480815937327198
me:0sc73c7jry1e0	3	914480816017121096
prototype:0sc73ek1n87k2	4	914480816188678480
me:0sc73c7d1txpc	12	914480816259005477
me:0sc73c7dwp80f	7	914480816259317584
me:0sc73c7e9ebf2	6	914480816259317608
me:0sc73c7es01ga	7	914480816259857924
me:0sc73c7fr24mh	6	914480816260350805
me:0sc73c7gc0q52	4	914480816260350810
me:0sc73c7h1pmtj	4	914480816260350836
me:0sc73c7hgfe8z	4	914480816260350857
me:0sc73c7j5p3vc	4	914480816260350864
me:0sc73c7jry1e0	4	914480816260350913
me:0sc73c7kg1vs3	10	914480816260350955
prototype:0sc73ek1n87k2	5	914480816329867591
me:0sc73c7brek5h	10	914480816384621390
prototype:0sc73ek1n87k2	6	914480816443864936
me:0sc73c7brek5h	11	914480816507479341
me:0sc73c7dwp80f	8	914480816507479345
me:0sc73c7e9ebf2	7	914480816507479365
me:0sc73c7es01ga	8	914480816507496605
me:0sc73c7fr24mh	7	914480816507496611
me:0sc73c7gc0q52	5	914480816507496628
me:0sc73c7h1pmtj	5	914480816507496636
me:0sc73c7hgfe8z	5	914480816507914517
me:0sc73c7j5p3vc	5	914480816507914544
me:0sc73c7jry1e0	5	914480816507914589
me:0sc73c7kg1vs3	11	914480816507914619
prototype:0sc73ek1n87k2	7	914480816570366219
me:0sc73c7brek5h	12	914480816620727947
me:0sc73c7kg1vs3	12	914480816620838519
prototype:0sc73ek1n87k2	8	914480816712804896
me:0sc73c7brek5h	13	914480816766435531
me:0sc73c7d1txpc	13	914480816767442092
me:0sc73c7dwp80f	9	914480816767442144
me:0sc73c7e9ebf2	8	914480816767442177
me:0sc73c7fr24mh	8	914480816767537132
me:0sc73c7gc0q52	6	914480816767970770
me:0sc73c7h1pmtj	6	914480816767970829
me:0sc73c7hgfe8z	6	914480816767970866
me:0sc73c7j5p3vc	6	914480816767970881
me:0sc73c7jry1e0	6	914480816767970909
me:0sc73c7kg1vs3	13	914480816767970960
prototype:0sc73ek1n87k2	9	914480816813748988
me:0sc73c7d1txpc	14	914480816859241389
prototype:0sc73ek1n87k2	10	914480816921959597
me:0sc73c7brek5h	14	914480816981798595
me:0sc73c7d1txpc	15	914480816981798639
me:0sc73c7e9ebf2	9	914480816981798701
me:0sc73c7es01ga	9	914480816981798760
me:0sc73c7fr24mh	9	914480816981798776
me:0sc73c7gc0q52	7	914480816981798837
me:0sc73c7h1pmtj	7	914480816981929856
me:0sc73c7hgfe8z	7	914480816981929892
me:0sc73c7j5p3vc	7	914480816981929953
me:0sc73c7jry1e0	7	914480816981929994
me:0sc73c7kg1vs3	14	914480816981930006
prototype:0sc73ek1n87k2	11	914480817044360370
me:0sc73c7es01ga	10	914480817103635868
me:0sc73c7kg1vs3	15	914480817103635915
prototype:0sc73ek1n87k2	12	914480817173092585
me:0sc73c7j5p3vc	8	914480817220157842
prototype:0sc73ek1n87k2	13	914480817303866123
me:0sc73c7kg1vs3	16	914480817346686389
prototype:0sc73ek1n87k2	14	914480817413701770
me:0sc73c7kg1vs3	17	914480817451156726
idea:0sc73enbxp6jv	1	914480817588619590
me:0sc73c7k4g4g4	3	914480817753207596
me:0sc73c7kg1vs3	18	914480817753207606
me:0sc73c7kw29a3	3	914480817753207610
prototype:0sc73ek1n87k2	15	914480817795281871
me:0sc73c7dwp80f	10	914480817840711703
idea:0sc73enbxp6jv	2	914480817878201886
idea:0sc73enbxp6jv/internal	1	914480817883391206
idea:0sc73enbxp6jv	3	914480817949909946
me:0sc73c7es01ga	11	914480817949909961
idea:0sc73enbxp6jv	4	914480818054764152
me:0sc73c7es01ga	12	914480818193522687
me:0sc73c7fr24mh	10	914480818193522751
me:0sc73c7gc0q52	8	914480818193522772
idea:0sc73enbxp6jv	5	914480818227034262
me:0sc73c7e9ebf2	10	914480818227034310
prototype:0sc73ek1n87k2	16	914480818315624564
me:0sc73c7d1txpc	16	914480818361278833
prototype:0sc73ek1n87k2	17	914480818402891837
me:0sc73c7dwp80f	11	914480818445345434
prototype:0sc73ek1n87k2	18	914480818662858200
prototype:0sc73ek1n87k2/internal	16	914480818482178191
prototype:0sc73ek1n87k2/internal	17	914480818529366093
prototype:0sc73ek1n87k2/internal	18	914480818570211836
prototype:0sc73ek1n87k2/internal	19	914480818608754978
me:0sc73c7brek5h	15	914480818751413548
me:0sc73c7d1txpc	17	914480818751793393
me:0sc73c7dwp80f	12	914480818751793424
me:0sc73c7e9ebf2	11	914480818751938747
me:0sc73c7es01ga	13	914480818751938778
me:0sc73c7fr24mh	11	914480818752002521
me:0sc73c7gc0q52	9	914480818752002548
me:0sc73c7h1pmtj	8	914480818752002603
me:0sc73c7hgfe8z	8	914480818752002618
me:0sc73c7j5p3vc	9	914480818752002655
me:0sc73c7jry1e0	8	914480818752002676
prototype:0sc73ek1n87k2	19	914480818822809147
me:0sc73c7d1txpc	18	914480818881720529
me:0sc73c7dwp80f	13	914480818881720592
me:0sc73c7e9ebf2	12	914480818881720635
me:0sc73c7es01ga	14	914480818881720692
me:0sc73c7fr24mh	12	914480818881720724
me:0sc73c7gc0q52	10	914480818881720734
me:0sc73c7h1pmtj	9	914480818881720798
me:0sc73c7hgfe8z	9	914480818881889370
me:0sc73c7j5p3vc	10	914480818881889391
me:0sc73c7jry1e0	9	914480818881889436
me:0sc73c7kg1vs3	19	914480818881889485
prototype:0sc73ek1n87k2	20	914480818991031620
me:0sc73c7kg1vs3	20	914480819028119052
prototype:0sc73ek1n87k2	21	914480819073975000
me:0sc73c7brek5h	16	914480819129172021
me:0sc73c7kg1vs3	21	914480819129523537
prototype:0sc73ek1n87k2	22	914480819191966486
me:0sc73c7brek5h	17	914480819251134831
me:0sc73c7d1txpc	19	914480819251134874
me:0sc73c7dwp80f	14	914480819251134900
me:0sc73c7e9ebf2	13	914480819251134944
me:0sc73c7es01ga	15	914480819251134956
me:0sc73c7gc0q52	11	914480819251134967
me:0sc73c7h1pmtj	10	914480819251135004
me:0sc73c7hgfe8z	10	914480819251135021
me:0sc73c7j5p3vc	11	914480819251135036
me:0sc73c7jry1e0	10	914480819251135069
me:0sc73c7kg1vs3	22	914480819251135072
prototype:0sc73ek1n87k2	23	914480819296523891
me:0sc73c7fr24mh	13	914480819338177410
me:0sc73c7kg1vs3	23	914480819338177417
idea:0sc73enbxp6jv	6	914480819400317441
me:0sc73c7e9ebf2	14	914480819553076056
me:0sc73c7es01ga	16	914480819553076065
me:0sc73c7fr24mh	14	914480819553076127
me:0sc73c7gc0q52	12	914480819553149547
prototype:0sc73ek1n87k2	24	914480819593986904
me:0sc73c7brek5h	18	914480819644317294
me:0sc73c7d1txpc	20	914480819644317354
prototype:0sc73ek1n87k2	25	914480819699156442
me:0sc73c7brek5h	19	914480819762833846
me:0sc73c7d1txpc	21	914480819762833902
me:0sc73c7e9ebf2	15	914480819762833966
me:0sc73c7es01ga	17	914480819762834018
me:0sc73c7fr24mh	15	914480819762834057
me:0sc73c7gc0q52	13	914480819762834083
me:0sc73c7h1pmtj	11	914480819762834143
me:0sc73c7hgfe8z	11	914480819762834196
me:0sc73c7j5p3vc	12	914480819762834227
me:0sc73c7jry1e0	11	914480819762834229
me:0sc73c7kg1vs3	24	914480819762834277
prototype:0sc73ek1n87k2	26	914480819812267607
me:0sc73c7d1txpc	22	914480819858392682
me:0sc73c7kg1vs3	25	914480819858432108
idea:0sc73enbxp6jv	7	914480819887731040
me:0sc73c7e9ebf2	16	914480819954053742
me:0sc73c7fr24mh	16	914480819954609914
me:0sc73c7k4g4g4	4	914480819955393547
prototype:0sc73ek1n87k2	27	914480820016979065
me:0sc73c7brek5h	20	914480820080478025
me:0sc73c7d1txpc	23	914480820081300312
me:0sc73c7dwp80f	15	914480820081300351
me:0sc73c7es01ga	18	914480820081527312
me:0sc73c7fr24mh	17	914480820081527322
me:0sc73c7gc0q52	14	914480820081527346
me:0sc73c7h1pmtj	12	914480820081527409
me:0sc73c7hgfe8z	12	914480820081527412
me:0sc73c7j5p3vc	13	914480820081527474
me:0sc73c7jry1e0	12	914480820081527519
me:0sc73c7kg1vs3	26	914480820081527528
prototype:0sc73ek1n87k2	28	914480820139601720
me:0sc73c7dwp80f	16	914480820189641424
prototype:0sc73ek1n87k2	29	914480820224121854
me:0sc73c7e9ebf2	17	914480820270348391
me:0sc73c7kg1vs3	27	914480820270348392
prototype:0sc73ek1n87k2	30	914480820323969090
me:0sc73c7d1txpc	24	914480820374550227
me:0sc73c7dwp80f	17	914480820374550276
me:0sc73c7e9ebf2	18	914480820374550336
me:0sc73c7es01ga	19	914480820378579741
me:0sc73c7fr24mh	18	914480820379122842
me:0sc73c7gc0q52	15	914480820379122890
me:0sc73c7h1pmtj	13	914480820379122906
me:0sc73c7hgfe8z	13	914480820379122937
me:0sc73c7j5p3vc	14	914480820379316492
me:0sc73c7jry1e0	13	914480820379316524
me:0sc73c7kg1vs3	28	914480820379316546
prototype:0sc73ek1n87k2	31	914480820427936154
me:0sc73c7e9ebf2	19	914480820478831720
me:0sc73c7k4g4g4	5	914480820479808624
me:0sc73c7kg1vs3	29	914480820479808664
prototype:0sc73ek1n87k2	32	914480820513521414
me:0sc73c7brek5h	21	914480820555341717
me:0sc73c7kg1vs3	30	914480820555511463
prototype:0sc73ek1n87k2	33	914480820631063613
me:0sc73c7brek5h	22	914480820684316453
me:0sc73c7d1txpc	25	914480820685233979
me:0sc73c7dwp80f	18	914480820685233985
me:0sc73c7e9ebf2	20	914480820685234001
me:0sc73c7es01ga	20	914480820685234011
me:0sc73c7fr24mh	19	914480820685299335
me:0sc73c7gc0q52	16	914480820685299355
me:0sc73c7h1pmtj	14	914480820685374703
me:0sc73c7hgfe8z	14	914480820685374755
me:0sc73c7jry1e0	14	914480820685600982
me:0sc73c7kg1vs3	31	914480820685601011
prototype:0sc73ek1n87k2	34	914480820726409182
me:0sc73c7j5p3vc	15	914480820768986062
prototype:0sc73ek1n87k2	35	914480820809977037
me:0sc73c7e9ebf2	21	914480820855749020
me:0sc73c7es01ga	21	914480820857295435
prototype:0sc73ek1n87k2	36	914480820893932865
me:0sc73c7j5p3vc	16	914480820937220275
prototype:0sc73ek1n87k2/internal	20	914480820991371245
me:0sc73c7kg1vs3	32	914480821020330594
prototype:0sc73ek1n87k2	37	914480821070696753
me:0sc73c7kg1vs3	33	914480821108843271
prototype:0sc73ek1n87k2/internal	21	914480821140872363
me:0sc73c7kg1vs3	34	914480821180051765
me:0sc73c7kw29a3	4	914480821180051815
prototype:0sc73ek1n87k2/internal	22	914480821222151040
me:0sc73c7k4g4g4	6	914480821263097486
me:0sc73c7kw29a3	5	914480821263097536
prototype:0sc73ek1n87k2	38	914480821321488950
me:0sc73c7kg1vs3	35	914480821368544799
prototype:0sc73ek1n87k2	39	914480821426462942
me:0sc73c7kg1vs3	36	914480821469873192
bid:0sc73es45k1kd	1	914480821619244921
me:0sc73c7h1pmtj	15	914480821788384866
me:0sc73c7hgfe8z	15	914480821788384895
me:0sc73c7j5p3vc	17	914480821788384904
me:0sc73c7jry1e0	15	914480821788384929
bid:0sc73es45k1kd/0sc73c8hmckd5	1	914480821905116465
bid:0sc73es45k1kd/customer	1	914480821905116465
me:0sc73c7brek5h	23	914480821988904440
bid:0sc73es45k1kd	2	914480822329175289
bid:0sc73es45k1kd/0sc73c8hmckd5	2	914480822320804607
bid:0sc73es45k1kd/customer	2	914480822320804607
order:0sc73esmgtv1v	1	914480822144242065
order:0sc73esmgtv1v	2	914480822395990158
me:0sc73c7j5p3vc	18	914480822618973014
me:0sc73c7jry1e0	16	914480822618973017
me:0sc73c7k4g4g4	7	914480822537688094
me:0sc73c7k4g4g4	8	914480822706593327
me:0sc73c7kg1vs3	37	914480822538243964
me:0sc73c7kg1vs3	38	914480822706593370
me:0sc73c7kw29a3	6	914480822538244013
me:0sc73c7kw29a3	7	914480822706593415
order:0sc73esmgtv1v	3	914480822827738598
me:0sc73c7j5p3vc	19	914480822925366571
me:0sc73c7jry1e0	17	914480822925366585
order:0sc73esmgtv1v/internal	1	914480823025982102
order:0sc73esmgtv1v/internal	2	914480823070843821
order:0sc73esmgtv1v/internal	3	914480823112407361
order:0sc73esmgtv1v/internal	4	914480823158368424
order:0sc73esmgtv1v/internal	5	914480823225999732
idea:0sc73etr1cvew	1	914480823369064126
me:0sc73c7k4g4g4	9	914480823516229265
me:0sc73c7kg1vs3	39	914480823516229303
me:0sc73c7kw29a3	8	914480823516229341
idea:0sc73etr1cvew	2	914480823553254121
idea:0sc73etr1cvew/internal	1	914480823553852407
idea:0sc73etr1cvew	3	914480823663402511
me:0sc73c7d1txpc	26	914480823792133371
order:0sc73esmgtv1v	4	914480823986498328
idea:0sc73etr1cvew	4	914480824089435520
me:0sc73c7brek5h	24	914480824089924229
order:0sc73esmgtv1v	5	914480824207527175
order:0sc73esmgtv1v	6	914480824353805952
me:0sc73c7brek5h	25	914480824443073272
order:0sc73esmgtv1v	7	914480824510136943
idea:0sc73etr1cvew	5	914480824564089126
me:0sc73c7dwp80f	19	914480824564744393
idea:0sc73efnhsjw7	16	914480824656024022
me:0sc73c7brek5h	26	914480824787354997
me:0sc73c7d1txpc	27	914480824787355056
me:0sc73c7dwp80f	20	914480824787355100
me:0sc73c7e9ebf2	22	914480824787355155
me:0sc73c7es01ga	22	914480824787355217
me:0sc73c7fr24mh	20	914480824787355247
me:0sc73c7kg1vs3	40	914480824787583138
bid:0sc73ew6smasm	1	914480824862804065
me:0sc73c7h1pmtj	16	914480824961761074
me:0sc73c7hgfe8z	16	914480824962876095
me:0sc73c7j5p3vc	20	914480824963171445
me:0sc73c7jry1e0	18	914480824963171458
order:0sc73esmgtv1v	8	914480825022067788
idea:0sc73etr1cvew	6	914480825083676571
me:0sc73c7brek5h	27	914480825190243403
me:0sc73c7d1txpc	28	914480825190243414
me:0sc73c7dwp80f	21	914480825190243447
bid:0sc73ew6smasm/0sc73c7n10ym8	1	914480825255951928
bid:0sc73ew6smasm/customer	1	914480825255951928
me:0sc73c7dwp80f	22	914480825310278357
order:0sc73esmgtv1v	9	914480826174593453
me:0sc73c7brek5h	28	914480826255626961
order:0sc73esmgtv1v	10	914480826305861718
bid:0sc73ew6smasm/0sc73c7n10ym8	2	914480826405088644
bid:0sc73ew6smasm/customer	2	914480826405088644
me:0sc73c7h1pmtj	17	914480826467640291
me:0sc73c7hgfe8z	17	914480826469315165
idea:0sc73etr1cvew	7	914480826494434517
me:0sc73c7brek5h	29	914480826549156028
me:0sc73c7d1txpc	29	914480826549156089
me:0sc73c7dwp80f	23	914480826549156105
me:0sc73c7kg1vs3	41	914480826549156134
bid:0sc73ew6smasm/0sc73c7n10ym8	3	914480826623030350
bid:0sc73ew6smasm/customer	3	914480826623030350
me:0sc73c7dwp80f	24	914480826678686632
bid:0sc73ew6smasm	2	914480826838148146
bid:0sc73ew6smasm/0sc73c7n10ym8	4	914480826837521488
bid:0sc73ew6smasm/customer	4	914480826837521488
order:0sc73exzgwm1z	1	914480826775517457
order:0sc73exzgwm1z	2	914480826875620038
me:0sc73c7h1pmtj	18	914480827019026028
me:0sc73c7hgfe8z	18	914480827019026051
me:0sc73c7k4g4g4	10	914480826976803153
me:0sc73c7k4g4g4	11	914480827069088417
me:0sc73c7kg1vs3	42	914480826977064621
me:0sc73c7kg1vs3	43	914480827069088439
me:0sc73c7kw29a3	9	914480826977064649
me:0sc73c7kw29a3	10	914480827069088477
order:0sc73exzgwm1z	3	914480827114890943
me:0sc73c7h1pmtj	19	914480827172959395
me:0sc73c7hgfe8z	19	914480827173284399
order:0sc73exzgwm1z/internal	1	914480827214508516
order:0sc73exzgwm1z/internal	2	914480827253127837
order:0sc73exzgwm1z/internal	3	914480827295197422
order:0sc73exzgwm1z/internal	4	914480827328413326
idea:0sc73etr1cvew	8	914480827356684855
me:0sc73c7d1txpc	30	914480827429272286
me:0sc73c7dwp80f	25	914480827429272291
me:0sc73c7hgfe8z	20	914480827429440214
me:0sc73c7kg1vs3	44	914480827429440270
idea:0sc73etr1cvew	9	914480827461932302
me:0sc73c7brek5h	30	914480827533716715
me:0sc73c7d1txpc	31	914480827533716718
me:0sc73c7dwp80f	26	914480827534821918
me:0sc73c7hgfe8z	21	914480827534821954
me:0sc73c7kg1vs3	45	914480827538601720
idea:0sc73eyrh2x7t	1	914480827668915769
me:0sc73c7k4g4g4	12	914480827815947086
me:0sc73c7kg1vs3	46	914480827815947141
me:0sc73c7kw29a3	11	914480827815947182
bid:0sc73ez10ykab	1	914480827882606855
me:0sc73c7h1pmtj	20	914480827969601505
me:0sc73c7hgfe8z	22	914480827970698595
me:0sc73c7j5p3vc	21	914480827970698655
me:0sc73c7jry1e0	19	914480827970698668
order:0sc73esmgtv1v	11	914480828028403485
idea:0sc73eyrh2x7t	2	914480828086880452
idea:0sc73eyrh2x7t/internal	1	914480828087944770
idea:0sc73eyrh2x7t	3	914480828138218692
me:0sc73c7dwp80f	27	914480828138218722
bid:0sc73ez10ykab/0sc73c7n10ym8	1	914480828234717071
bid:0sc73ez10ykab/customer	1	914480828234717071
me:0sc73c7es01ga	23	914480828317396264
me:0sc73c7fr24mh	21	914480828318373824
me:0sc73c7gc0q52	17	914480828318531484
order:0sc73esmgtv1v	12	914480828385933906
me:0sc73c7brek5h	31	914480828453039651
order:0sc73esmgtv1v	13	914480828502643929
order:0sc73esmgtv1v	14	914480828573655598
idea:0sc73etr1cvew	10	914480828619998064
me:0sc73c7es01ga	24	914480828620743861
idea:0sc73eyrh2x7t	4	914480828670679569
me:0sc73c7d1txpc	32	914480828713044029
me:0sc73c7dwp80f	28	914480828713126937
bid:0sc73ez10ykab	2	914480828842251952
bid:0sc73ez10ykab/0sc73c7n10ym8	2	914480828837940370
bid:0sc73ez10ykab/customer	2	914480828837940370
order:0sc73ezw5jbb5	1	914480828796363544
order:0sc73ezw5jbb5	2	914480828871194875
me:0sc73c7fr24mh	22	914480829057038814
me:0sc73c7gc0q52	18	914480829057038841
me:0sc73c7h1pmtj	21	914480828988439091
me:0sc73c7hgfe8z	23	914480828990353052
me:0sc73c7k4g4g4	13	914480828951175179
me:0sc73c7k4g4g4	14	914480829057038879
me:0sc73c7kg1vs3	47	914480828952438296
me:0sc73c7kg1vs3	48	914480829057038938
me:0sc73c7kw29a3	12	914480828952438345
me:0sc73c7kw29a3	13	914480829057152299
order:0sc73exzgwm1z	4	914480829116118761
order:0sc73esmgtv1v	15	914480829219477739
order:0sc73esmgtv1v	16	914480829236364555
me:0sc73c7brek5h	32	914480829342584504
order:0sc73esmgtv1v/internal	6	914480829421659463
order:0sc73ezw5jbb5	3	914480829538876764
me:0sc73c7h1pmtj	22	914480829623477362
me:0sc73c7hgfe8z	24	914480829623477389
order:0sc73esmgtv1v/internal	7	914480829673796532
order:0sc73esmgtv1v/internal	8	914480829730984442
order:0sc73esmgtv1v/internal	9	914480829786497562
order:0sc73esmgtv1v/internal	10	914480829829108611
order:0sc73ezw5jbb5/internal	1	914480829891880397
order:0sc73ezw5jbb5/internal	2	914480829937198341
order:0sc73ezw5jbb5/internal	3	914480829975063284
order:0sc73ezw5jbb5/internal	4	914480830016004392
order:0sc73ezw5jbb5/internal	5	914480830051301588
order:0sc73esmgtv1v	17	914480830172292900
order:0sc73esmgtv1v	18	914480830390745880
order:0sc73esmgtv1v	19	914480830537592860
order:0sc73esmgtv1v	20	914480830544583170
order:0sc73esmgtv1v	21	914480830570454931
me:0sc73c7brek5h	33	914480830684775454
order:0sc73esmgtv1v	22	914480830760274247
order:0sc73esmgtv1v	23	914480830788644472
me:0sc73c7brek5h	34	914480830869077914
idea:0sc73etr1cvew	11	914480830902509721
me:0sc73c7e9ebf2	23	914480830902532577
order:0sc73exzgwm1z	5	914480831003006671
idea:0sc73eyrh2x7t	5	914480831052473080
me:0sc73c7d1txpc	33	914480831127532438
me:0sc73c7dwp80f	29	914480831127703045
me:0sc73c7kg1vs3	49	914480831129123472
order:0sc73exzgwm1z	6	914480831204288150
me:0sc73c7dwp80f	30	914480831287050456
order:0sc73exzgwm1z	7	914480831350951410
order:0sc73esmgtv1v	24	914480831426767665
idea:0sc73etr1cvew	12	914480831513980888
me:0sc73c7brek5h	35	914480831651806424
me:0sc73c7d1txpc	34	914480831657783288
me:0sc73c7dwp80f	31	914480831657897987
me:0sc73c7e9ebf2	24	914480831657898002
me:0sc73c7es01ga	25	914480831657898061
me:0sc73c7hgfe8z	25	914480831657898069
me:0sc73c7kw29a3	14	914480831657898099
bid:0sc73f2kwgsfq	1	914480831745278353
me:0sc73c7j5p3vc	22	914480831836246274
me:0sc73c7jry1e0	20	914480831837482702
order:0sc73esmgtv1v	25	914480831967704201
order:0sc73esmgtv1v	26	914480831975513363
order:0sc73esmgtv1v	27	914480832000697954
order:0sc73esmgtv1v	28	914480832000697983
order:0sc73esmgtv1v	29	914480832152422947
me:0sc73c7brek5h	36	914480832249069649
me:0sc73c7jry1e0	21	914480832249069661
order:0sc73esmgtv1v	30	914480832379112389
order:0sc73esmgtv1v	31	914480832453817656
me:0sc73c7j5p3vc	23	914480832571956194
me:0sc73c7jry1e0	22	914480832571956206
me:0sc73c7brek5h	37	914480832659100750
me:0sc73c7j5p3vc	24	914480832659100814
me:0sc73c7jry1e0	23	914480832659386459
idea:0sc73eyrh2x7t	6	914480832689564317
me:0sc73c7brek5h	38	914480832689668872
bid:0sc73f2kwgsfq/0sc73c8hmckd5	1	914480832802391121
bid:0sc73f2kwgsfq/customer	1	914480832802391121
me:0sc73c7dwp80f	32	914480832857447621
order:0sc73ezw5jbb5	4	914480832922849972
order:0sc73exzgwm1z	8	914480832999045525
idea:0sc73eyrh2x7t	7	914480833061075374
me:0sc73c7e9ebf2	25	914480833062491236
order:0sc73exzgwm1z	9	914480833187723446
me:0sc73c7dwp80f	33	914480833258527201
order:0sc73exzgwm1z	10	914480833313345619
order:0sc73ezw5jbb5	5	914480833385268153
order:0sc73ezw5jbb5	6	914480833484958042
me:0sc73c7es01ga	26	914480833590035497
me:0sc73c7fr24mh	23	914480833591142982
me:0sc73c7gc0q52	19	914480833591466540
order:0sc73ezw5jbb5	7	914480833661869746
idea:0sc73f4g0grg1	1	914480833875194153
me:0sc73c7k4g4g4	15	914480834093490898
me:0sc73c7kg1vs3	50	914480834093745278
me:0sc73c7kw29a3	15	914480834093745285
idea:0sc73f4g0grg1	2	914480834169555767
idea:0sc73f4g0grg1/internal	1	914480834177614140
idea:0sc73f4g0grg1	3	914480834291942974
me:0sc73c7fr24mh	24	914480834291943037
idea:0sc73f4g0grg1	4	914480834374092801
me:0sc73c7es01ga	27	914480834467025378
me:0sc73c7k4g4g4	16	914480834467025415
idea:0sc73f57gb7b2	1	914480834664235506
me:0sc73c7k4g4g4	17	914480834873959175
me:0sc73c7kg1vs3	51	914480834874752000
me:0sc73c7kw29a3	16	914480834874752046
idea:0sc73f4g0grg1	5	914480834911682028
me:0sc73c7es01ga	28	914480834996302458
me:0sc73c7fr24mh	25	914480834996302510
me:0sc73c7k4g4g4	18	914480834996302525
idea:0sc73f4g0grg1	6	914480835032402883
me:0sc73c7es01ga	29	914480835105561110
me:0sc73c7k4g4g4	19	914480835105561115
me:0sc73c7kg1vs3	52	914480835105561151
idea:0sc73f57gb7b2	2	914480835155058204
idea:0sc73f57gb7b2/internal	1	914480835155058215
idea:0sc73f57gb7b2	3	914480835218833816
me:0sc73c7fr24mh	26	914480835218833874
idea:0sc73f57gb7b2	4	914480835294264648
me:0sc73c7e9ebf2	26	914480835357165659
me:0sc73c7fr24mh	27	914480835357165688
me:0sc73c7k4g4g4	20	914480835357165695
idea:0sc73f4g0grg1	7	914480835420207532
me:0sc73c7es01ga	30	914480835558579721
me:0sc73c7fr24mh	28	914480835558579768
me:0sc73c7gc0q52	20	914480835558579779
me:0sc73c7kg1vs3	53	914480835558579834
idea:0sc73f57gb7b2	5	914480835596165105
me:0sc73c7d1txpc	35	914480835666949294
me:0sc73c7fr24mh	29	914480835666949356
me:0sc73c7k4g4g4	21	914480835667042920
order:0sc73exzgwm1z	11	914480835738162988
idea:0sc73f57gb7b2	6	914480835792850361
me:0sc73c7d1txpc	36	914480835876228472
me:0sc73c7e9ebf2	27	914480835876228479
me:0sc73c7fr24mh	30	914480835876914658
me:0sc73c7k4g4g4	22	914480835876914710
idea:0sc73f6h4j5fx	1	914480836009677898
me:0sc73c7k4g4g4	23	914480836191699516
me:0sc73c7kg1vs3	54	914480836191699544
me:0sc73c7kw29a3	17	914480836191861536
order:0sc73exzgwm1z	12	914480836287094463
me:0sc73c7dwp80f	34	914480836367940348
order:0sc73exzgwm1z	13	914480836433507252
order:0sc73exzgwm1z	14	914480836513864586
idea:0sc73f57gb7b2	7	914480836605855550
me:0sc73c7d1txpc	37	914480836769299189
me:0sc73c7e9ebf2	28	914480836769299241
me:0sc73c7fr24mh	31	914480836770514529
me:0sc73c7j5p3vc	25	914480836770514573
idea:0sc73f4g0grg1	8	914480836810755442
me:0sc73c7dwp80f	35	914480836811834234
idea:0sc73f4g0grg1	9	914480836886687893
me:0sc73c7es01ga	31	914480836954172414
me:0sc73c7fr24mh	32	914480836954172459
me:0sc73c7k4g4g4	24	914480836954172487
me:0sc73c7kg1vs3	55	914480836954227430
idea:0sc73f6h4j5fx	2	914480837008166341
idea:0sc73f6h4j5fx/internal	1	914480837009114535
bid:0sc73f7m8jxf3	1	914480837126278986
me:0sc73c7h1pmtj	23	914480837251700851
me:0sc73c7hgfe8z	26	914480837252270879
me:0sc73c7j5p3vc	26	914480837252270882
me:0sc73c7jry1e0	24	914480837253060823
order:0sc73exzgwm1z	15	914480837382184949
order:0sc73exzgwm1z	16	914480837398896857
me:0sc73c7dwp80f	36	914480837533214321
order:0sc73exzgwm1z/internal	5	914480837591922565
order:0sc73exzgwm1z/internal	6	914480837653695365
order:0sc73exzgwm1z/internal	7	914480837721856216
order:0sc73exzgwm1z/internal	8	914480837764347231
idea:0sc73f57gb7b2/internal	2	914480837800818215
order:0sc73exzgwm1z	17	914480837930573264
order:0sc73exzgwm1z	18	914480838040212724
order:0sc73exzgwm1z	19	914480838196299291
order:0sc73exzgwm1z	20	914480838203793564
order:0sc73exzgwm1z	21	914480838226054421
me:0sc73c7dwp80f	37	914480838330245570
idea:0sc73f8swbynz	1	914480838451088596
me:0sc73c7k4g4g4	25	914480838594563780
me:0sc73c7kg1vs3	56	914480838594563820
me:0sc73c7kw29a3	18	914480838594563822
order:0sc73exzgwm1z	22	914480838677543906
order:0sc73exzgwm1z	23	914480838715763885
me:0sc73c7dwp80f	38	914480838888333450
bid:0sc73f7m8jxf3/0sc73c8hmckd5	1	914480839059686733
bid:0sc73f7m8jxf3/customer	1	914480839059686733
me:0sc73c7d1txpc	38	914480839202179891
idea:0sc73f57gb7b2	8	914480839260949218
me:0sc73c7dwp80f	39	914480839261719785
idea:0sc73f6h4j5fx	3	914480839408002653
me:0sc73c7es01ga	32	914480839408281405
idea:0sc73f6h4j5fx	4	914480839546241750
me:0sc73c7d1txpc	39	914480839689615779
me:0sc73c7kg1vs3	57	914480839689869243
idea:0sc73f8swbynz	2	914480839769208487
idea:0sc73f8swbynz/internal	1	914480839773460365
idea:0sc73f57gb7b2	9	914480839890623436
me:0sc73c7brek5h	39	914480839890693706
idea:0sc73f8swbynz	3	914480840015729732
me:0sc73c7d1txpc	40	914480840016760933
bid:0sc73f7m8jxf3/0sc73c8hmckd5	2	914480840229341143
bid:0sc73f7m8jxf3/customer	2	914480840229341143
me:0sc73c7j5p3vc	27	914480840348013246
me:0sc73c7jry1e0	25	914480840348119168
order:0sc73ezw5jbb5	8	914480840435364875
idea:0sc73fat1rzdy	1	914480840616658387
me:0sc73c7k4g4g4	26	914480840804766345
me:0sc73c7kg1vs3	58	914480840805334706
me:0sc73c7kw29a3	19	914480840805334746
idea:0sc73f6h4j5fx	5	914480840884901290
me:0sc73c7d1txpc	41	914480841068346753
me:0sc73c7es01ga	33	914480841068346789
order:0sc73ezw5jbb5	9	914480841170382705
me:0sc73c7es01ga	34	914480841298941962
me:0sc73c7fr24mh	33	914480841300556513
me:0sc73c7gc0q52	21	914480841300556555
order:0sc73ezw5jbb5	10	914480841395471465
order:0sc73exzgwm1z	24	914480841504447642
idea:0sc73fat1rzdy	2	914480841602246698
idea:0sc73fat1rzdy/internal	1	914480841605459606
idea:0sc73f4g0grg1	10	914480841693673382
me:0sc73c7brek5h	40	914480841693673412
idea:0sc73f6h4j5fx	6	914480841752732345
me:0sc73c7d1txpc	42	914480841811523262
me:0sc73c7es01ga	35	914480841811831981
me:0sc73c7kg1vs3	59	914480841812196864
bid:0sc73f2kwgsfq	2	914480841883327207
me:0sc73c7dwp80f	40	914480842005141822
me:0sc73c7j5p3vc	28	914480841982633472
me:0sc73c7jry1e0	26	914480841982673263
idea:0sc73f6h4j5fx	7	914480842049765265
me:0sc73c7es01ga	36	914480842110019046
me:0sc73c7j5p3vc	29	914480842110019091
me:0sc73c7kg1vs3	60	914480842110019151
bid:0sc73f7m8jxf3/0sc73c8hmckd5	3	914480842183650207
bid:0sc73f7m8jxf3/customer	3	914480842183650207
me:0sc73c7d1txpc	43	914480842234141041
idea:0sc73f4g0grg1	11	914480842255860294
me:0sc73c7brek5h	41	914480842319847889
me:0sc73c7dwp80f	41	914480842319847942
me:0sc73c7es01ga	37	914480842319847991
me:0sc73c7fr24mh	34	914480842319848040
me:0sc73c7k4g4g4	27	914480842319848837
me:0sc73c7kg1vs3	61	914480842319848853
idea:0sc73f8swbynz	4	914480842357345046
me:0sc73c7es01ga	38	914480842357345070
bid:0sc73f7m8jxf3	2	914480842562519396
bid:0sc73f7m8jxf3/0sc73c8hmckd5	4	914480842562519372
bid:0sc73f7m8jxf3/customer	4	914480842562519372
order:0sc73fcmcq184	1	914480842502740484
order:0sc73fcmcq184	2	914480842596063188
me:0sc73c7j5p3vc	30	914480842772317292
me:0sc73c7jry1e0	27	914480842772698076
me:0sc73c7k4g4g4	28	914480842713956026
me:0sc73c7k4g4g4	29	914480842834931596
me:0sc73c7kg1vs3	62	914480842713956067
me:0sc73c7kg1vs3	63	914480842835076083
me:0sc73c7kw29a3	20	914480842716802621
me:0sc73c7kw29a3	21	914480842835076084
order:0sc73fcmcq184	3	914480842885123302
me:0sc73c7j5p3vc	31	914480842964773370
me:0sc73c7jry1e0	28	914480842964773402
order:0sc73fcmcq184	4	914480843044273886
order:0sc73fcmcq184	5	914480843123851198
order:0sc73fcmcq184/internal	1	914480843199951422
order:0sc73fcmcq184/internal	2	914480843253452930
order:0sc73fcmcq184/internal	3	914480843296853920
order:0sc73fcmcq184/internal	4	914480843346220418
order:0sc73fcmcq184/internal	5	914480843392306555
idea:0sc73f8swbynz	5	914480843459049844
me:0sc73c7brek5h	42	914480843594556243
me:0sc73c7d1txpc	44	914480843594556292
me:0sc73c7es01ga	39	914480843594556314
idea:0sc73f4g0grg1	12	914480843623161373
me:0sc73c7e9ebf2	29	914480843623763529
idea:0sc73f6h4j5fx	8	914480843686265444
me:0sc73c7brek5h	43	914480843686265462
idea:0sc73f8swbynz	6	914480843757350971
me:0sc73c7brek5h	44	914480843825555475
me:0sc73c7d1txpc	45	914480843825555533
me:0sc73c7es01ga	40	914480843825555565
me:0sc73c7k4g4g4	30	914480843825555625
idea:0sc73fdy0pc4n	1	914480843942727298
me:0sc73c7k4g4g4	31	914480844085643316
me:0sc73c7kg1vs3	64	914480844085643377
me:0sc73c7kw29a3	22	914480844085643386
idea:0sc73f6h4j5fx	9	914480844114605615
me:0sc73c7dwp80f	42	914480844114605632
order:0sc73exzgwm1z	25	914480844264531229
order:0sc73exzgwm1z	26	914480844272965898
order:0sc73exzgwm1z	27	914480844286896000
order:0sc73exzgwm1z	28	914480844289824201
order:0sc73exzgwm1z	29	914480844394067016
me:0sc73c7dwp80f	43	914480844475283301
me:0sc73c7hgfe8z	27	914480844475284270
order:0sc73exzgwm1z	30	914480844551078456
order:0sc73exzgwm1z	31	914480844599854602
me:0sc73c7h1pmtj	24	914480844721536011
me:0sc73c7hgfe8z	28	914480844723177478
me:0sc73c7dwp80f	44	914480844814829149
me:0sc73c7h1pmtj	25	914480844814829151
me:0sc73c7hgfe8z	29	914480844814829177
idea:0sc73fat1rzdy	3	914480844868228151
me:0sc73c7dwp80f	45	914480844994182060
idea:0sc73fdy0pc4n	2	914480845020247648
me:0sc73c7fr24mh	35	914480845020247657
idea:0sc73f4g0grg1	13	914480845082341276
me:0sc73c7d1txpc	46	914480845083725614
idea:0sc73f8swbynz	7	914480845144870808
me:0sc73c7dwp80f	46	914480845146667918
bid:0sc73ff6ggpt5	1	914480845254738264
me:0sc73c7h1pmtj	26	914480845376367234
me:0sc73c7hgfe8z	30	914480845376518897
me:0sc73c7j5p3vc	32	914480845376518919
me:0sc73c7jry1e0	29	914480845377131679
idea:0sc73fat1rzdy	4	914480845402101831
me:0sc73c7dwp80f	47	914480845461342579
me:0sc73c7kg1vs3	65	914480845461342638
idea:0sc73fdy0pc4n	3	914480845486278222
me:0sc73c7dwp80f	48	914480845486278254
bid:0sc73ff6ggpt5/0sc73c7n10ym8	1	914480845586635274
bid:0sc73ff6ggpt5/customer	1	914480845586635274
me:0sc73c7e9ebf2	30	914480845637351013
idea:0sc73fat1rzdy	5	914480845658024540
me:0sc73c7brek5h	45	914480845658024569
idea:0sc73fat1rzdy	6	914480845708264099
me:0sc73c7dwp80f	49	914480845754910212
me:0sc73c7j5p3vc	33	914480845754910235
me:0sc73c7kg1vs3	66	914480845754910240
idea:0sc73f4g0grg1	14	914480845804292935
me:0sc73c7brek5h	46	914480845912929443
me:0sc73c7d1txpc	47	914480845913809781
me:0sc73c7dwp80f	50	914480845914278337
me:0sc73c7e9ebf2	31	914480845914278383
me:0sc73c7es01ga	41	914480845914278398
me:0sc73c7fr24mh	36	914480845914278402
me:0sc73c7gc0q52	22	914480845914278456
me:0sc73c7hgfe8z	31	914480845914278458
me:0sc73c7kg1vs3	67	914480845914278509
bid:0sc73ff6ggpt5/0sc73c8hmckd5	1	914480845972910171
bid:0sc73ff6ggpt5/customer	2	914480845972910171
me:0sc73c7e9ebf2	32	914480846018440602
order:0sc73fcmcq184	6	914480846073496450
idea:0sc73fat1rzdy	7	914480846111415352
me:0sc73c7brek5h	47	914480846152131279
me:0sc73c7j5p3vc	34	914480846152647744
me:0sc73c7kg1vs3	68	914480846152647766
idea:0sc73fat1rzdy	8	914480846198383229
me:0sc73c7brek5h	48	914480846312789564
me:0sc73c7j5p3vc	35	914480846312789619
idea:0sc73f4g0grg1/internal	2	914480846329345058
me:0sc73c7k4g4g4	32	914480846357463644
idea:0sc73fat1rzdy	9	914480846379386849
me:0sc73c7d1txpc	48	914480846379386870
bid:0sc73fgb4tq4d	1	914480846471150900
me:0sc73c7h1pmtj	27	914480846559789217
me:0sc73c7hgfe8z	32	914480846559789256
me:0sc73c7j5p3vc	36	914480846559789313
me:0sc73c7jry1e0	30	914480846559789363
idea:0sc73eyrh2x7t	8	914480846736144861
idea:0sc73eyrh2x7t	9	914480846736144864
idea:0sc73fdy0pc4n	4	914480846736144848
idea:0sc73fdy0pc4n	5	914480846736144861
me:0sc73c7brek5h	49	914480846882888032
me:0sc73c7brek5h	50	914480846903643945
me:0sc73c7d1txpc	49	914480846882888069
me:0sc73c7d1txpc	50	914480846903643971
me:0sc73c7dwp80f	51	914480846865564913
me:0sc73c7dwp80f	52	914480846903643974
me:0sc73c7e9ebf2	33	914480846865564927
me:0sc73c7e9ebf2	34	914480846903643981
me:0sc73c7fr24mh	37	914480846865564928
me:0sc73c7fr24mh	38	914480846904146671
me:0sc73c7jry1e0	31	914480846882888075
me:0sc73c7jry1e0	32	914480846904146731
me:0sc73c7kg1vs3	69	914480846882888077
me:0sc73c7kg1vs3	70	914480846904146759
me:0sc73c7fr24mh	39	914480846971109573
bid:0sc73fgb4tq4d/0sc73c8hmckd5	1	914480847037553196
bid:0sc73fgb4tq4d/customer	1	914480847037553196
me:0sc73c7brek5h	51	914480847088069904
order:0sc73fcmcq184	7	914480847147026345
idea:0sc73fh1ge3v9	1	914480847285521102
me:0sc73c7k4g4g4	33	914480847440242806
me:0sc73c7kg1vs3	71	914480847441011899
me:0sc73c7kw29a3	23	914480847441011922
order:0sc73fcmcq184	8	914480847520099303
me:0sc73c7d1txpc	51	914480847595034357
order:0sc73fcmcq184	9	914480847653609053
idea:0sc73fh1ge3v9	2	914480847713018912
idea:0sc73fh1ge3v9/internal	1	914480847717921198
idea:0sc73fh1ge3v9	3	914480847767213751
me:0sc73c7brek5h	52	914480847768149083
idea:0sc73fh1ge3v9	4	914480847825813065
me:0sc73c7dwp80f	53	914480847879656896
me:0sc73c7kg1vs3	72	914480847881107744
prototype:0sc73ek1n87k2	40	914480847913071813
me:0sc73c7brek5h	53	914480847951190485
me:0sc73c7hgfe8z	33	914480847951190543
bid:0sc73fgb4tq4d	2	914480848010531583
me:0sc73c7j5p3vc	37	914480848091117079
me:0sc73c7jry1e0	33	914480848091117109
idea:0sc73fat1rzdy	10	914480848112122282
me:0sc73c7e9ebf2	35	914480848112122322
idea:0sc73fhynmab1	1	914480848240762384
me:0sc73c7k4g4g4	34	914480848367722649
me:0sc73c7kg1vs3	73	914480848367722694
me:0sc73c7kw29a3	24	914480848367722719
prototype:0sc73ek1n87k2	41	914480848652316001
prototype:0sc73ek1n87k2/internal	23	914480848404254389
prototype:0sc73ek1n87k2/internal	24	914480848445975528
prototype:0sc73ek1n87k2/internal	25	914480848483426404
prototype:0sc73ek1n87k2/internal	26	914480848517133758
prototype:0sc73ek1n87k2/internal	27	914480848556486050
prototype:0sc73ek1n87k2/internal	28	914480848592682684
me:0sc73c7brek5h	54	914480848743619485
me:0sc73c7d1txpc	52	914480848745362907
me:0sc73c7dwp80f	54	914480848745362917
me:0sc73c7e9ebf2	36	914480848745362972
me:0sc73c7es01ga	42	914480848745362993
me:0sc73c7fr24mh	40	914480848745363044
me:0sc73c7gc0q52	23	914480848745363054
me:0sc73c7h1pmtj	28	914480848745363104
me:0sc73c7hgfe8z	34	914480848745363129
me:0sc73c7j5p3vc	38	914480848745363184
me:0sc73c7jry1e0	34	914480848745363201
idea:0sc73fh1ge3v9	5	914480848778530219
me:0sc73c7brek5h	55	914480848840615321
me:0sc73c7dwp80f	55	914480848840615374
prototype:0sc73ek1n87k2	42	914480848894865535
me:0sc73c7brek5h	56	914480848953522503
me:0sc73c7d1txpc	53	914480848954442986
me:0sc73c7dwp80f	56	914480848954443019
me:0sc73c7e9ebf2	37	914480848955094715
me:0sc73c7es01ga	43	914480848955094767
me:0sc73c7fr24mh	41	914480848955094830
me:0sc73c7gc0q52	24	914480848955094880
me:0sc73c7h1pmtj	29	914480848955094909
me:0sc73c7j5p3vc	39	914480848955124698
me:0sc73c7jry1e0	35	914480848955124760
me:0sc73c7kg1vs3	74	914480848955124809
prototype:0sc73ek1n87k2	43	914480848999446582
me:0sc73c7hgfe8z	35	914480849047046739
order:0sc73ezw5jbb5	11	914480849110046518
idea:0sc73fh1ge3v9	6	914480849151713862
me:0sc73c7d1txpc	54	914480849151713876
idea:0sc73fhynmab1	2	914480849202242758
me:0sc73c7e9ebf2	38	914480849248356095
prototype:0sc73ek1n87k2	44	914480849294860550
me:0sc73c7d1txpc	55	914480849340722078
me:0sc73c7dwp80f	57	914480849340722093
me:0sc73c7e9ebf2	39	914480849340722128
me:0sc73c7es01ga	44	914480849340889871
me:0sc73c7fr24mh	42	914480849340889928
me:0sc73c7gc0q52	25	914480849340889971
me:0sc73c7h1pmtj	30	914480849340889991
me:0sc73c7hgfe8z	36	914480849341030487
me:0sc73c7j5p3vc	40	914480849341030522
me:0sc73c7jry1e0	36	914480849341030529
me:0sc73c7kg1vs3	75	914480849341030566
order:0sc73ezw5jbb5	12	914480849428219595
me:0sc73c7es01ga	45	914480849519784542
me:0sc73c7fr24mh	43	914480849520919143
me:0sc73c7gc0q52	26	914480849520919194
order:0sc73ezw5jbb5	13	914480849583541282
prototype:0sc73ek1n87k2	45	914480849650049312
me:0sc73c7brek5h	57	914480849697542006
me:0sc73c7kg1vs3	76	914480849697542029
idea:0sc73fat1rzdy	11	914480849750447347
me:0sc73c7brek5h	58	914480849880858253
me:0sc73c7d1txpc	56	914480849880858312
me:0sc73c7dwp80f	58	914480849882018598
me:0sc73c7e9ebf2	40	914480849882018655
me:0sc73c7j5p3vc	41	914480849882018701
idea:0sc73fhynmab1	3	914480849934695024
me:0sc73c7j5p3vc	42	914480850001866855
prototype:0sc73ek1n87k2	46	914480850057034223
me:0sc73c7brek5h	59	914480850115095644
me:0sc73c7dwp80f	59	914480850116731403
me:0sc73c7e9ebf2	41	914480850116731448
me:0sc73c7es01ga	46	914480850116731483
me:0sc73c7fr24mh	44	914480850116731521
me:0sc73c7gc0q52	27	914480850116731564
me:0sc73c7h1pmtj	31	914480850116731578
me:0sc73c7hgfe8z	37	914480850116731617
me:0sc73c7j5p3vc	43	914480850116731621
me:0sc73c7jry1e0	37	914480850116757537
me:0sc73c7kg1vs3	77	914480850116757564
prototype:0sc73ek1n87k2	47	914480850174688724
me:0sc73c7kg1vs3	78	914480850212644101
bid:0sc73fkwcrkwz	1	914480850276031439
me:0sc73c7h1pmtj	32	914480850380370791
me:0sc73c7hgfe8z	38	914480850380370846
me:0sc73c7j5p3vc	44	914480850380370861
me:0sc73c7jry1e0	38	914480850380878882
prototype:0sc73ek1n87k2	48	914480850417383147
me:0sc73c7d1txpc	57	914480850459516891
me:0sc73c7kg1vs3	79	914480850459516922
idea:0sc73fm3nsf8k	1	914480850582118587
me:0sc73c7k4g4g4	35	914480850733608417
me:0sc73c7kg1vs3	80	914480850733608468
me:0sc73c7kw29a3	25	914480850733608508
prototype:0sc73ek1n87k2	49	914480850800355249
me:0sc73c7brek5h	60	914480850859279701
me:0sc73c7d1txpc	58	914480850859279739
me:0sc73c7dwp80f	60	914480850859279742
me:0sc73c7e9ebf2	42	914480850859417006
me:0sc73c7fr24mh	45	914480850859417012
me:0sc73c7gc0q52	28	914480850859417024
me:0sc73c7h1pmtj	33	914480850859417087
me:0sc73c7hgfe8z	39	914480850859417143
me:0sc73c7j5p3vc	45	914480850859417204
me:0sc73c7jry1e0	39	914480850859417226
me:0sc73c7kg1vs3	81	914480850859417232
bid:0sc73ff6ggpt5	2	914480850921336344
me:0sc73c7e9ebf2	43	914480851067459589
me:0sc73c7h1pmtj	34	914480851046419111
me:0sc73c7hgfe8z	40	914480851047040347
me:0sc73c7j5p3vc	46	914480851047040401
me:0sc73c7jry1e0	40	914480851048071528
prototype:0sc73ek1n87k2	50	914480851131007393
me:0sc73c7kg1vs3	82	914480851165158866
bid:0sc73fkwcrkwz/0sc73c8hmckd5	1	914480851252927063
bid:0sc73fkwcrkwz/customer	1	914480851252927063
me:0sc73c7es01ga	47	914480851341235913
me:0sc73c7fr24mh	46	914480851341235916
me:0sc73c7gc0q52	29	914480851341235962
prototype:0sc73ek1n87k2	51	914480851386005608
me:0sc73c7es01ga	48	914480851437985775
me:0sc73c7kg1vs3	83	914480851438203051
idea:0sc73fm3nsf8k	2	914480851466806340
me:0sc73c7fr24mh	47	914480851471070951
idea:0sc73fm3nsf8k	3	914480851559491899
me:0sc73c7brek5h	61	914480851621233081
prototype:0sc73ek1n87k2	52	914480851697540423
me:0sc73c7brek5h	62	914480851765233101
me:0sc73c7d1txpc	59	914480851765233161
me:0sc73c7dwp80f	61	914480851765233183
me:0sc73c7e9ebf2	44	914480851765233239
me:0sc73c7es01ga	49	914480851765233262
me:0sc73c7gc0q52	30	914480851765233301
me:0sc73c7h1pmtj	35	914480851765233325
me:0sc73c7hgfe8z	41	914480851765233369
me:0sc73c7j5p3vc	47	914480851765233424
me:0sc73c7jry1e0	41	914480851765233443
me:0sc73c7kg1vs3	84	914480851765233476
bid:0sc73fkwcrkwz/0sc73c7n10ym8	1	914480851861448511
bid:0sc73fkwcrkwz/customer	2	914480851861448511
me:0sc73c7es01ga	50	914480851945713833
me:0sc73c7fr24mh	48	914480851945713883
me:0sc73c7gc0q52	31	914480851945713935
prototype:0sc73ek1n87k2	53	914480851983051046
me:0sc73c7fr24mh	49	914480852025402917
me:0sc73c7kg1vs3	85	914480852025402965
bid:0sc73fkwcrkwz/0sc73c8hmckd5	2	914480852086741242
bid:0sc73fkwcrkwz/customer	3	914480852086741242
me:0sc73c7j5p3vc	48	914480852158842202
me:0sc73c7jry1e0	42	914480852158842229
order:0sc73ezw5jbb5	14	914480852216875509
idea:0sc73f4g0grg1	15	914480852297591924
me:0sc73c7brek5h	63	914480852414716681
me:0sc73c7d1txpc	60	914480852414716742
me:0sc73c7dwp80f	62	914480852414716762
me:0sc73c7e9ebf2	45	914480852414716796
me:0sc73c7es01ga	51	914480852415180857
me:0sc73c7fr24mh	50	914480852415180871
me:0sc73c7gc0q52	32	914480852415333114
me:0sc73c7hgfe8z	42	914480852415333119
prototype:0sc73ek1n87k2/internal	29	914480852460962405
me:0sc73c7kg1vs3	86	914480852494570009
prototype:0sc73ek1n87k2	54	914480852540347394
me:0sc73c7kg1vs3	87	914480852573044788
order:0sc73ezw5jbb5	15	914480852675411926
order:0sc73ezw5jbb5	16	914480852686368430
me:0sc73c7es01ga	52	914480852821885071
me:0sc73c7fr24mh	51	914480852821885078
me:0sc73c7gc0q52	33	914480852822385874
order:0sc73ezw5jbb5/internal	6	914480852867108861
order:0sc73ezw5jbb5/internal	7	914480852917685615
order:0sc73ezw5jbb5/internal	8	914480852967419247
order:0sc73ezw5jbb5/internal	9	914480853017894799
order:0sc73ezw5jbb5/internal	10	914480853047780681
prototype:0sc73ek1n87k2/internal	30	914480853085282217
me:0sc73c7k4g4g4	36	914480853119428442
order:0sc73fcmcq184	10	914480853182997002
idea:0sc73fm3nsf8k	4	914480853240080229
me:0sc73c7dwp80f	63	914480853240170284
bid:0sc73fpr1nstk	1	914480853354754628
me:0sc73c7h1pmtj	36	914480853462230116
me:0sc73c7hgfe8z	43	914480853462940965
me:0sc73c7j5p3vc	49	914480853463689282
me:0sc73c7jry1e0	43	914480853463689306
order:0sc73fcmcq184	11	914480853546504932
me:0sc73c7d1txpc	61	914480853631820141
order:0sc73fcmcq184/internal	6	914480853680640678
order:0sc73fcmcq184/internal	7	914480853736566752
order:0sc73fcmcq184/internal	8	914480853785626428
order:0sc73fcmcq184/internal	9	914480853814533169
bid:0sc73fpr1nstk/0sc73c7n10ym8	1	914480853895504151
bid:0sc73fpr1nstk/customer	1	914480853895504151
me:0sc73c7es01ga	53	914480853984166721
me:0sc73c7fr24mh	52	914480853984166733
me:0sc73c7gc0q52	34	914480853984166768
order:0sc73ezw5jbb5	17	914480854058882165
order:0sc73ezw5jbb5	18	914480854137850586
bid:0sc73fkwcrkwz/0sc73c8hmckd5	3	914480854242789809
bid:0sc73fkwcrkwz/customer	4	914480854242789809
me:0sc73c7es01ga	54	914480854319553540
me:0sc73c7fr24mh	53	914480854319553563
me:0sc73c7gc0q52	35	914480854319553587
order:0sc73ezw5jbb5	19	914480854398717674
order:0sc73ezw5jbb5	20	914480854407768173
order:0sc73ezw5jbb5	21	914480854428215425
me:0sc73c7es01ga	55	914480854546212867
me:0sc73c7fr24mh	54	914480854546212888
me:0sc73c7gc0q52	36	914480854546212916
bid:0sc73fkwcrkwz	2	914480854717205503
bid:0sc73fkwcrkwz/0sc73c7n10ym8	2	914480854696871051
bid:0sc73fkwcrkwz/0sc73c8hmckd5	4	914480854716462550
bid:0sc73fkwcrkwz/customer	5	914480854696871051
bid:0sc73fkwcrkwz/customer	6	914480854716462550
order:0sc73fqy8x4pm	1	914480854645655564
order:0sc73fqy8x4pm	2	914480854751528894
me:0sc73c7fr24mh	55	914480855065906631
me:0sc73c7gc0q52	37	914480855065906657
me:0sc73c7h1pmtj	37	914480854931455432
me:0sc73c7hgfe8z	44	914480854931455450
me:0sc73c7j5p3vc	50	914480854986022528
me:0sc73c7jry1e0	44	914480854986022558
me:0sc73c7k4g4g4	37	914480854872276435
me:0sc73c7k4g4g4	38	914480855065906717
me:0sc73c7kg1vs3	88	914480854872276478
me:0sc73c7kg1vs3	89	914480855065906780
me:0sc73c7kw29a3	26	914480854872276506
me:0sc73c7kw29a3	27	914480855065906790
order:0sc73fcmcq184	12	914480855137455321
order:0sc73ezw5jbb5	22	914480855238141631
order:0sc73ezw5jbb5	23	914480855265602353
me:0sc73c7es01ga	56	914480855378952519
me:0sc73c7fr24mh	56	914480855380798863
me:0sc73c7gc0q52	38	914480855380798887
order:0sc73fqy8x4pm	3	914480855434375584
me:0sc73c7j5p3vc	51	914480855513626501
me:0sc73c7jry1e0	45	914480855513626530
order:0sc73fqy8x4pm	4	914480855581322406
order:0sc73fqy8x4pm	5	914480855674048681
order:0sc73fqy8x4pm	6	914480855770480394
order:0sc73fqy8x4pm	7	914480855862339138
bid:0sc73fpr1nstk/0sc73c8hmckd5	1	914480855963124529
bid:0sc73fpr1nstk/customer	2	914480855963124529
me:0sc73c7es01ga	57	914480856059716403
me:0sc73c7fr24mh	57	914480856059716444
me:0sc73c7gc0q52	39	914480856060042812
order:0sc73fqy8x4pm/internal	1	914480856101510921
order:0sc73fcmcq184	13	914480856156304878
me:0sc73c7d1txpc	62	914480856211026521
order:0sc73fqy8x4pm/internal	2	914480856238998353
order:0sc73fqy8x4pm/internal	3	914480856269789897
order:0sc73fqy8x4pm/internal	4	914480856299239058
order:0sc73fqy8x4pm/internal	5	914480856327933422
bid:0sc73fpr1nstk/0sc73c7n10ym8	2	914480856382370132
bid:0sc73fpr1nstk/customer	3	914480856382370132
me:0sc73c7h1pmtj	38	914480856440721517
me:0sc73c7hgfe8z	45	914480856440721531
bid:0sc73fsnr12nb	1	914480856487128584
me:0sc73c7h1pmtj	39	914480856605630796
me:0sc73c7hgfe8z	46	914480856605630836
me:0sc73c7j5p3vc	52	914480856605630900
me:0sc73c7jry1e0	46	914480856605630928
order:0sc73esmgtv1v	32	914480856818230875
service_request:0sc73fswxnb63	1	914480856818230875
me:0sc73c7j5p3vc	53	914480856944461261
me:0sc73c7jry1e0	47	914480856944805168
me:0sc73c7k4g4g4	39	914480856945048549
me:0sc73c7kg1vs3	90	914480856945048602
me:0sc73c7kw29a3	28	914480856945048638
order:0sc73esmgtv1v	33	914480857083404094
service_request:0sc73fswxnb63	2	914480857083404094
me:0sc73c7brek5h	64	914480857174972485
service_request:0sc73fswxnb63	3	914480857212586004
me:0sc73c7brek5h	65	914480857360236112
me:0sc73c7j5p3vc	54	914480857360236124
me:0sc73c7jry1e0	48	914480857360236173
order:0sc73ezw5jbb5	24	914480857430756441
bid:0sc73fsnr12nb/0sc73c8hmckd5	1	914480857540486189
bid:0sc73fsnr12nb/customer	1	914480857540486189
me:0sc73c7d1txpc	63	914480857615192546
service_request:0sc73fswxnb63	4	914480857737482636
me:0sc73c7j5p3vc	55	914480857879862493
me:0sc73c7jry1e0	49	914480857879862522
me:0sc73c7kw29a3	29	914480857879862561
bid:0sc73fsnr12nb	2	914480857951070324
bid:0sc73fsnr12nb/0sc73c8hmckd5	2	914480857951070324
bid:0sc73fsnr12nb/customer	2	914480857951070324
me:0sc73c7h1pmtj	40	914480858081908606
me:0sc73c7hgfe8z	47	914480858081908649
me:0sc73c7j5p3vc	56	914480858081908695
me:0sc73c7jry1e0	50	914480858081908704
service_request:0sc73fswxnb63/internal	1	914480858122118407
order:0sc73esmgtv1v	34	914480858340948321
service_request:0sc73fswxnb63	5	914480858340948321
bid:0sc73fpr1nstk/0sc73c7n10ym8	3	914480858488637767
bid:0sc73fpr1nstk/customer	4	914480858488637767
me:0sc73c7es01ga	58	914480858585299921
me:0sc73c7fr24mh	58	914480858585299973
me:0sc73c7gc0q52	40	914480858589397367
bid:0sc73fsnr12nb/0sc73c7n10ym8	1	914480858714256098
bid:0sc73fsnr12nb/customer	3	914480858714256098
me:0sc73c7d1txpc	64	914480858794006147
order:0sc73ezw5jbb5	25	914480858861074843
bid:0sc73fvz49wpt	1	914480858962757428
me:0sc73c7h1pmtj	41	914480859121973990
me:0sc73c7hgfe8z	48	914480859121973995
me:0sc73c7j5p3vc	57	914480859121974056
me:0sc73c7jry1e0	51	914480859121974074
\.


--
-- Data for Name: saved_search; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.saved_search (id, user_id, name, words, tell, created_at) FROM stdin;
\.


--
-- Data for Name: saved_search_hit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.saved_search_hit (user_id, idea_id, search_id, told_at) FROM stdin;
\.


--
-- Data for Name: scorecard; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.scorecard (id, round_id, user_id, status, marks, text, reopened, handed_in_at, version) FROM stdin;
\.


--
-- Data for Name: scoring_round; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.scoring_round (id, idea_id, opened_by, status, criteria, total_milli, created_at, closed_at, version) FROM stdin;
\.


--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.search_doc (id, kind, ref, lang, title, body) FROM stdin;
914480734794399527	producer	914480734034492040	en	ateli brun	metal spin enamel assembl small seri steel brass enamel
914480735012654111	producer	914480734994320805	en	werkstatt ost	wood turn steel tube powder coat assembl electr test oak walnut steel brass
914480735174737858	customer	914480735149595683	en	anna lindqvist	
914480735213150590	customer	914480735195260876	ru	петр волк	
914480735247416030	customer	914480735230140794	ru	мар седов	
914480735271996903	customer	914480735260067366	en	toma rey	
914480735309182954	customer	914480735292483316	en	cafe nord	
914480812052245036	idea	914480811361487751	en	a read lamp that balanc instead of clamp	i read until late and everi lamp i had either sag or squeak old draft lamp balanc with a weight one hand move them and they stay i would like that in oak and steel small enough for a bedsid tabl and honest no plastic no app height 485 mm reach 318 mm foot 184 mm weight 3 1 kg bulb e27 replac cabl 2 m read oak balanc
914480817530297390	idea	914480817480866395	en	control all lamp of a room from a telephon	with twenti lamp in the cafe somebodi has to walk round and switch them an app and a radio modul would save us ten minut each evening radio bluetooth or zigbe lamp per group 20 piec cafe radio
914480821553083190	bid	914480821515683437	en	the first halden for the one who ask for it	enamel terracotta wood oak cabl 2 dimmer in the foot
914480822131576484	order	914480822064344123	en	mq 2026 000001 the first halden for the one who ask for it	the first halden for the one who ask for it
914480854641992774	order	914480854603829972	en	mq 2026 000005 eight lamp for the librari corner	eight lamp for the librari corner
914480856479093915	bid	914480856465181355	ru	две настен halden к кроват	как на мо эскиз стен кирпич кабел вниз вынос 350 поворот 180 накладк дуб диммер на накладк
914480823326218360	idea	914480823256116700	ru	все разбира набор для ремонт	ламп должн переж сво хозяин пуст кажд детал снима одн отвертк а фетр выключател и кабел прода отдельн с картинк как их поменя инструмент одн отвертк срок поставк детал 15 лет цен набор 20 eur ремонт servic
914480824842167479	bid	914480824825031476	en	одн ламп терракот	enamel terracotta wood oak cabl 2 dimmer in the foot
914480826771437975	order	914480826728468543	ru	mq 2026 000002 одн ламп терракот	одн ламп терракот
914480827622144933	idea	914480827567535354	ru	струбцин вмест основан	у чертежн стол кажд сантиметр на счет та же стойк но сниз струбцин на столешниц 20 60 мм с кожан подкладк столешниц от 20 мм столешниц до 60 мм подкладк кож струбцин стол
914480827870423151	bid	914480827852606795	en	six lamp abov the long bench	enamel terracotta wood oak cabl 2 dimmer in the foot
914480828792187987	order	914480828763417957	en	mq 2026 000003 six lamp abov the long bench	six lamp abov the long bench
914480831732035129	bid	914480831706719735	ru	четыр ламп для класс каллиграф	нужн к начал занят посл эт дат не имеет смысл эмал бел тепл свет 2700 желобок для пер 150
914480833796569216	idea	914480833724178945	en	a small halden without a cabl for cafe tabl	our tabl move everi evening and no floor has socket where peopl sit a lamp of 28 cm with a batteri in the foot twelv hour of warm light charg over night on a tray it must surviv a spill coffe it must be too heavi for a pocket height 280 mm batteri life 12 h colour of light 2200 k splash proof ip44 charg tray for 6 lamp cafe batteri small
914480834596836447	idea	914480834512526690	en	a socket for the telephon in the foot	there is never a free socket besid the bed the foot is thick enough for a usb c port at the back and the charger insid 20 watt would do port usb c power 20 w extra price 15 eur foot charg
914480835973780442	idea	914480835909457405	ru	настен halden над кроват	плеч и плафон те же вмест стойк дубов накладк на двух винт поворот на 180 выключател на накладк чтоб не иска ег в темнот вынос 350 мм поворот 180 креплен 2 винт диммер да стен спальн
914480837109073459	bid	914480837088081379	ru	две ламп в цвет ноч орех	эмал ноч дерев орех кабел 2 высот стойк 420
914480838396376771	idea	914480838350338751	en	the tall one besid the chair	the same arm and shade on a stem of 1 35 m in two piec so that it can be post besid a chair the light come over the shoulder which is where it belong height 1350 mm stem 2 piec foot 280 mm weight 7 kg floor read
914480842496012437	order	914480842461119748	ru	mq 2026 000004 две ламп в цвет ноч орех	две ламп в цвет ноч орех
914480843895378163	idea	914480843857801365	en	a version to screw to the tabl edg	student move desk are small could the lamp hold on to the edg of the tabl tabl top 18 40 mm clamp
914480845237049685	bid	914480845216570181	en	six lamp for student room	plain one scratch are fine second are fine height 485 enamel ani oak knot allow
914480840579216728	idea	914480840503492030	ru	желобок для пер и чаш для скрепок в основан	на стол каллиграф все кат основан ламп и так занима мест пуст держ пер желобок 150 8 мм посередин одинаков удобн правш и левш кра скругл чтоб вычища пыл пальц желобок длин 150 мм желобок ширин 8 мм чаш 70 мм основан дуб
914480846462794183	bid	914480846445829261	en	the tall lamp as soon as it exist	i know that it is onli an idea yet height 1350 foot 280
914480847248028785	idea	914480847196196713	ru	два плеч на одн стойк	на занят за стол сид дво две ламп тесн а две рук у одн ламп в сам раз есл он двига раздельн плеч 2 шт основан 230 мм стол занят
914480848208256032	idea	914480848174721377	en	a foot of marbl offcut	kitchen maker throw away offcut the size of our foot free weight and each one differ foot 180 mm materi offcut stone foot
914480815023224676	prototype	914480814988992098	en	halden read lamp	oak foot balanc arm enamel shade look close and say what you would chang first pencil sheet proport are a propos the joint is a promis model rounder foot ball knob the stem move off centr after your remark arm 18 mm longer and rais flute wheel instead of the ball air slot dimmer in the foot
914480850262348990	bid	914480850245799839	en	eight lamp for the librari corner	enamel terracotta wood oak cabl 2 dimmer in the foot
914480850539903458	idea	914480850490146067	en	light that turn warmer as it is dim	candl do it old bulb did it below half bright the light should go from 2700 to 2000 kelvin full 2700 k lowest 2000 k step none continu light dimmer
914480853337646445	bid	914480853321181011	en	24 small lamp without cabl for the harbour cafe	as in maja s idea we can take twelv in the first month and twelv in the second height 280 batteri life 12 splash proof ip44 enamel sage charg tray 4 deliveri in two part yes
914480858945728073	bid	914480858927526618	en	one halden in sage cabl in red	a present for my sister she read even later than i do enamel sage cabl 3 switch side left
\.


--
-- Data for Name: search_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.search_state (kind, part, stamp) FROM stdin;
producer	493605486	251034969156514
customer	232895726	32745243506890
prototype	2033419601	154078360397757
idea	476160298	97895102352361
order	94128552	239047756947912
bid	1765581527	250309092142193
\.


--
-- Data for Name: service_message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.service_message (id, request_id, author_id, side, internal, body, created_at) FROM stdin;
914480857211997948	914480856705969347	914480733995738435	team	f	Thank you for the exact description. A thicker felt washer is in the post, with a picture of how to change it.	2026-11-25 18:51:57.138687+00
914480857733914690	914480856705969347	914480733723511985	customer	f	It arrived while I was reading. One screwdriver, four minutes.	2026-11-26 02:03:57.157093+00
914480858122039246	914480856705969347	914480733995738435	team	t	Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses evenly.	2026-11-26 06:51:57.138252+00
\.


--
-- Data for Name: service_request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.service_request (id, unit_id, order_id, customer_id, asked_by, kind, title, text, status, assignee_id, warranty, sla_due, answered_at, solved_at, end_kind, resolution, duplicate_of, cause_kind, cause_id, cause_note, messages, created_at, version) FROM stdin;
914480856705969347	914480829291472831	914480822064344123	914480735149595683	914480733723511985	defect	The arm sinks when it is fully raised	Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an evening.	assigned	914480733995738435	covered	2026-11-26 11:39:57.152158+00	2026-11-25 18:51:57.141773+00	\N	\N	\N	\N	thread	914480818810529080	\N	2	2026-11-25 11:39:57.155255+00	3
\.


--
-- Data for Name: shipment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shipment (id, order_id, number, status, units, carrier, tracking_number, tracking_url, address, expected_on, proof, packed_at, handed_over_at, delivered_at, confirmed_at, confirmed_by, created_at, version) FROM stdin;
914480830143033753	914480822064344123	1	delivered	1	Postlinjen	PL 4470 1183 SE	\N	Uppsala, SE	2026-10-15	Left with a neighbour, as asked	2026-10-10 11:11:09.150862+00	2026-10-10 11:25:33.139128+00	2026-10-14 11:39:57.131389+00	2026-10-14 18:51:57.15052+00	914480733723511985	2026-10-10 10:56:45.153524+00	6
914480837918302613	914480826728468543	1	delivered	1	Ararat Cargo	AC-20931-77	\N	Yerevan, AM	2026-11-08	Signed: М. Седова	2026-10-30 11:11:09.14188+00	2026-10-30 11:25:33.141235+00	2026-11-07 11:39:57.131389+00	2026-11-07 18:51:57.139959+00	914480733795065871	2026-10-30 10:56:45.146849+00	6
914480854050659217	914480828763417957	1	in_transit	6	Postlinjen	PL 4471 0926 SE	\N	Gothenburg, SE	2026-11-29	\N	2026-11-24 11:11:09.139157+00	2026-11-24 11:25:33.139938+00	\N	\N	\N	2026-11-24 10:56:45.144191+00	4
\.


--
-- Data for Name: shipment_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shipment_line (id, shipment_id, order_line_id, quantity) FROM stdin;
914480830167338124	914480830143033753	914480822098909559	1
914480837927483474	914480837918302613	914480826741410144	1
914480854058219925	914480854050659217	914480828776124373	6
\.


--
-- Data for Name: sign_in_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in_attempt (id, key, at) FROM stdin;
\.


--
-- Data for Name: stage_photo; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stage_photo (id, stage_id, file_id, note, created_at) FROM stdin;
914480824212110183	914480822375617860	914480793295433918	\N	2026-09-20 11:25:33.147522+00
914480825022286591	914480822375617923	914480798707476669	\N	2026-09-29 11:25:33.1424+00
914480828029613919	914480822375617943	914480806973107009	\N	2026-10-08 11:25:33.143522+00
914480828574564312	914480822375617948	914480805303730759	\N	2026-10-09 11:25:33.14141+00
914480831003006692	914480826867437434	914480793647826249	\N	2026-10-12 11:25:33.143146+00
914480832999045532	914480826871551871	914480798153218007	\N	2026-10-19 11:25:33.142401+00
914480833388678057	914480828868326857	914480793647826249	\N	2026-10-21 11:25:33.142093+00
914480835738162992	914480826871817446	914480808777400809	\N	2026-10-28 11:25:33.145186+00
914480836517530360	914480826871817474	914480803722457558	\N	2026-10-29 11:25:33.143247+00
914480840439214415	914480828868326907	914480798153218007	\N	2026-11-02 11:25:33.148233+00
914480847150421238	914480842587688589	914480793295433918	Орех лёг удачно: рисунок продолжается с основания на противовес.	2026-11-14 11:25:33.144163+00
914480849110046577	914480828868326926	914480808777400809	One shade enamelled twice: a speck the size of a poppy seed.	2026-11-18 11:25:33.144365+00
914480852221325183	914480828868326957	914480803722457558	Three cartons, two lamps each.	2026-11-22 11:25:33.143587+00
914480853182997009	914480842587688621	914480798707476669	Both joints run in, 500 turns each.	2026-11-23 11:25:33.144762+00
914480855137587395	914480842587688665	914480806973107009	A test piece in night blue, oiled walnut beside it.	2026-11-24 11:39:57.143557+00
\.


--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stored_file (id, owner_user_id, kind, name, media_type, bytes, width, height, sha256, key, status, failure, about, holders, loose_since, created_at) FROM stdin;
914480749826860050	914480733766907596	image	idea-clamp.jpg	image/jpeg	85553	800	600	1f6e84340b7bc5e3f36676132f6aaa8ae44333d9dfd87a317020f68d0a9c928d	caaaf9c13f8a168e1cec3bca5c1725e3	ready	\N	{"colour": "#e4d2bc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 95787, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4053, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4110, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33041, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 36158, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33041, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 36158, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAA4BaJYwCdAEPAjLGAAD+9hDYVIc28+BOzv05jlNFliIAAA=="}	1	\N	2026-10-07 11:11:09.913855+00
914480750881971200	914480733824747018	image	idea-cordless.jpg	image/jpeg	88506	800	600	ba66071787d5e9a665f28f149e8c29c9ab0ee053d6be9219383d6d159497a460	9434215808d75732f16203352cb7595c	ready	\N	{"colour": "#f5efe3", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 98663, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4434, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4552, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35163, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 38400, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35163, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 38400, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAwAA4BaJYwCdAF1AAD+8UJNXQdHkx98/3M0pX1KmK14kAA="}	1	\N	2026-10-23 11:11:09.851805+00
914480745244841898	914480733808438754	image	idea-charger.jpg	image/jpeg	84577	800	600	e716493e7fb4b0005fbad5c7b91b17ea38660bdc631e090ac7c13f41299087cd	7ccb034fdf9a1adfa17e95900f1428ad	ready	\N	{"colour": "#f1ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 94650, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3891, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3908, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 32486, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 35736, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 32486, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 35736, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAFLDYAAA/vTSEdtDvJnP9ULu5wYpplm4AA=="}	1	\N	2026-10-25 11:11:09.746215+00
914480752435137278	914480733766907596	image	idea-wall.jpg	image/jpeg	90036	800	600	64c358b1dfc9334a30f3ee576e7eee1e4d1f67ba657225012c6676a76613d4d1	8e4b9f2c886218b31dcf947456e6a615	ready	\N	{"colour": "#f1ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 100437, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4904, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4994, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35827, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39672, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35827, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39672, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8b8/EQfWCS3zJqH/KLaewAAA"}	1	\N	2026-10-28 11:11:09.74371+00
914480746483098706	914480733795065871	image	idea-groove.jpg	image/jpeg	87910	800	600	ce89bc005c629f4bd28810f887ca5770e464b6d4d41f5835a3a2b1495974631d	df1886f394b4ec50eb61d9a3dc8aad8e	ready	\N	{"colour": "#f2ece0", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 99199, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3989, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4546, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 34635, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37996, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 34635, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37996, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAetGbAAA/vYHNM7wVff3m44baNDP1eAAAA=="}	1	\N	2026-11-02 11:11:09.884484+00
914480769455980545	914480733983141667	image	halden-v2-side.jpg	image/jpeg	538612	2400	1600	b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21	7f62dca328d227168cb6d24e81cd6b5d	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9dcc9", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 604565, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2003, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 1968, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 6721, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 6934, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 55727, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 45062, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJQBOgCHgBY6gAAD+8dZwEySdt6OYE4mb3dcKSDh32LNRlW9BBAL72LIrrl0GAAA="}	1	\N	2026-08-24 11:11:10.322405+00
914480753294695026	914480733723511985	image	idea-floor.jpg	image/jpeg	89328	800	600	5e6454fab6e37279a10407cfb2c11ec39d03ad9945ebaee5d2a553648a4afdd5	cf96a40d39af8dbd1db0d0c47f538e9c	ready	\N	{"colour": "#f5efe3", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 100288, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4967, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 5068, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35571, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39282, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35571, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39282, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJYwCdAFAAAD+8TGusC44f8q7ekzQ5b9hGuPTuq3jmiAA"}	1	\N	2026-10-30 11:11:09.70501+00
914480779130965122	914480733983141667	image	halden-v3-front.jpg	image/jpeg	550631	2400	1600	0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518	da4b4cd58f11cd4a8a5f1d6261bf3aa7	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9ddca", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 620133, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2458, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2770, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8246, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 9362, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 58639, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 50376, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAAAQAgCdASoQAAsAA4BaJQBOgCIg9832nbYAAP7x28oqUAlEF92X0pYooh7+Evll2edyXBthLbF0nijeCWqL9ZUoGrfQAA=="}	1	\N	2026-11-16 11:11:10.064552+00
914480784944392204	914480733983141667	image	halden-v3-side.jpg	image/jpeg	539214	2400	1600	f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df	dc34e9a7d04a8fd64e17537fea862c87	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9dcc9", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 605557, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2098, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2030, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 6915, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 7238, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 55881, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 45550, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADQAQCdASoQAAsAA4BaJQBOgCFTwghQAAD+8dZwEyeyUb87LJEKeCH49IP75x+mvbyul2IWs/o6FoAA"}	1	\N	2026-11-16 11:11:10.475315+00
914480802677741263	914480733983141667	image	halden-v3-colours.jpg	image/jpeg	572302	2400	1600	23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4	da0cff308b482ad48b6aa00712ec2234	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#ecdfcc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 646687, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3788, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4172, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 11851, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 13732, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 65697, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 59674, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlIAAABXRUJQVlA4IEYAAABwAQCdASoQAAsAA4BaJYwCdAFAAAD+8E19ImU1FsJYACuA8/KQ+BBNpZdO3L9DDMZ9i3uFLKfiv0EQMZhqqRDrSILRlAAA"}	1	\N	2026-11-16 11:11:10.20678+00
914480798707476669	914480733938716524	image	stage-joining.jpg	image/jpeg	136620	1200	800	956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819	a68d8def4737db2a9f3a0aee5e0a1845	ready	\N	{"colour": "#555754", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 159382, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3746, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3854, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17833, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 15622, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 47092, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 40652, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}	2	\N	2026-09-11 11:11:10.092476+00
914480762207611843	914480733983141667	image	halden-v1-front.jpg	image/jpeg	670989	2400	1600	f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977	0185b1e6128f1ee34f5d905c84bee0c9	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#eee8dc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 748493, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4463, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4674, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17639, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 19064, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 93677, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 94806, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoQAAsAA4BaJZV/2RgAogAA/vHD6A6BOX8fvY4tikHMmAAA"}	1	\N	2026-08-02 11:11:10.606493+00
914480805303730759	914480733938716524	image	stage-packing.jpg	image/jpeg	141510	1200	800	f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075	53e8152653eef4436912eb9622a3cfd7	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 163045, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3690, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4430, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18355, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17756, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48691, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 44676, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}	1	\N	2026-09-11 11:11:09.756032+00
914480763759858217	914480733983141667	image	halden-v1-details.jpg	image/jpeg	690006	2400	1600	db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1	f16146200258b1922c56b047c928415d	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#f6f0e4", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 773035, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 5388, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 5544, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 20107, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 23002, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 96926, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 100380, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRjwAAABXRUJQVlA4IDAAAAAwAgCdASoQAAsAA4BaJZQCdAEfZdR+B+e7AAD+86Gn0ZOxZTsLGdMTkIKjWAGAAAA="}	1	\N	2026-08-02 11:11:10.632677+00
914480770508504559	914480733983141667	image	halden-v2-front.jpg	image/jpeg	547642	2400	1600	94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce	2959ad75270a1fe9210b3c4b3b5b3462	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#eee8dc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 616496, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2498, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2638, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8009, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 8934, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 58360, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 49484, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAsAA4BaJQBOgCG6yf/3gAD+8dvKH+LOSY96v1NwnRiAC6aoxrQMPwQDD2F4wOqylBkhTpcpkAAA"}	1	\N	2026-08-24 11:11:10.377557+00
914480775184849685	914480733983141667	image	halden-v2-joint.jpg	image/jpeg	551436	2400	1600	9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a	fb6059bbcfd0aece703e2b9648835443	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#efe9dd", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 618500, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2527, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2870, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8718, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 10070, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 59984, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 50514, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAADwAQCdASoQAAsAA4BaJYwCdAEOJkLebAAA/vHc8sYRffDxybliX1akKEdd+rfuKnqo+Q9hO/3dyrr7UpVs6P572lXEAA=="}	1	\N	2026-08-24 11:11:10.19497+00
914480747854876624	914480733766907596	image	idea-kit.jpg	image/jpeg	86918	800	600	e9aba216ec7fc286cbd0f55b663e619890414ccf8c155f3fb4edef1f614089b7	0f49396b541e650075e048877d1e921a	ready	\N	{"colour": "#f6f0e4", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 96846, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4539, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4576, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33656, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33656, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8XzyLtJ/1pcujXgsCa6SR2T+tgAAAA=="}	1	\N	2026-09-14 11:11:09.747298+00
914480793647826249	914480733900985170	image	stage-cutting.jpg	image/jpeg	141179	1200	800	2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa	ad3c0071f36d9bee02e39a1ba822376b	ready	\N	{"colour": "#916f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 162736, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3358, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3516, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17862, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 16956, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48713, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 43962, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}	2	\N	2026-10-02 11:11:10.170466+00
914480798153218007	914480733900985170	image	stage-joining.jpg	image/jpeg	136620	1200	800	956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819	bc8fa7f965a3c518605d305e2ec7eb45	ready	\N	{"colour": "#555754", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 159382, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3746, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3854, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17833, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 15622, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 47092, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 40652, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}	2	\N	2026-10-02 11:11:09.960481+00
914480806973107009	914480733938716524	image	stage-finishing.jpg	image/jpeg	143536	1200	800	bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c	32818f8fa765bd986393b6cd0e5a9375	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 165210, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3717, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4026, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18812, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17714, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 49695, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 46198, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}	2	\N	2026-09-11 11:11:09.905359+00
914480793295433918	914480733938716524	image	stage-cutting.jpg	image/jpeg	141179	1200	800	2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa	54f780514428ca88407f32dd7a0dbebf	ready	\N	{"colour": "#916f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 162736, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3358, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3516, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17862, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 16956, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48713, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 43962, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}	2	\N	2026-09-11 11:11:10.21259+00
914480754176381232	914480733795065871	image	idea-double.jpg	image/jpeg	87480	800	600	a3f5c4604adac839ec80e941b21fd3c3083b4c0576daf1fd40583797007c21d1	5f2a6bb499437a4358161afe0d93726d	ready	\N	{"colour": "#f2ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 98623, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4621, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4714, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35681, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35681, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJTB1owAUQAD+8Sx2Eo4I2G4u8QD1PTcPFmx22YWWQwAA"}	1	\N	2026-11-14 11:11:09.545127+00
914480789277690093	914480733983141667	image	halden-v3-joint.jpg	image/jpeg	553792	2400	1600	fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018	13afdef57137fb03de302e502f77fe9b	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e5ddce", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 621057, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2588, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3046, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 9211, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 10112, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 60646, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 51782, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlQAAABXRUJQVlA4IEgAAADwAQCdASoQAAsAA4BaJQBOgCHgY4tUZAAA/vHdAA5NR4AjFkjorqoMUoh6BESnJKEMwloeFN7GQDlSqJ9tRHOcv8kJs1bQAAA="}	1	\N	2026-11-16 11:11:10.672013+00
914480785775158246	914480733983141667	model	halden-v3.glb	model/gltf-binary	107284	\N	\N	20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd	b1e44d91ce091e78edf664b566a7739e	ready	\N	{"renditions": {"master": {"part": "master.glb", "type": "model/gltf-binary", "bytes": 107284}}}	1	\N	2026-11-16 11:11:09.327821+00
914480808777400809	914480733900985170	image	stage-finishing.jpg	image/jpeg	143536	1200	800	bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c	724e39cbe585e59a1dfdc88100186636	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 165210, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3717, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4026, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18812, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17714, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 49695, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 46198, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}	2	\N	2026-10-02 11:11:09.958222+00
914480803722457558	914480733900985170	image	stage-packing.jpg	image/jpeg	141510	1200	800	f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075	8b2c2f1ffcf5136895f705c2e36fc3d9	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 163045, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3690, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4430, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18355, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17756, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48691, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 44676, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}	2	\N	2026-10-02 11:11:09.863585+00
\.


--
-- Data for Name: support; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.support (id, idea_id, user_id, revision_number, quantity, top_price_minor, currency, by_date, created_at, changed_at, version) FROM stdin;
914480812863217339	914480811361487751	914480733766907596	1	2	16500	EUR	2026-09-29	2026-06-01 11:39:57.152128+00	2026-06-01 11:39:57.152128+00	1
914480813949184273	914480811361487751	914480733824747018	2	8	14000	EUR	2026-10-29	2026-06-11 11:39:57.134031+00	2026-06-11 11:39:57.134031+00	1
914480814157302439	914480811361487751	914480733795065871	2	1	18000	EUR	\N	2026-06-13 11:39:57.133975+00	2026-06-13 11:39:57.133975+00	1
914480814594581026	914480811361487751	914480733808438754	2	4	9500	EUR	\N	2026-07-01 11:39:57.134271+00	2026-07-01 11:39:57.134271+00	1
914480814677891745	914480811361487751	914480733857321617	2	\N	\N	\N	\N	2026-07-02 11:39:57.134227+00	2026-07-02 11:39:57.134227+00	1
914480817941849711	914480817480866395	914480733824747018	1	\N	\N	\N	\N	2026-08-12 11:39:57.134068+00	2026-08-12 11:39:57.134068+00	1
914480818217828908	914480817480866395	914480733808438754	1	4	12000	EUR	\N	2026-08-20 11:39:57.133759+00	2026-08-20 11:39:57.133759+00	1
914480824077611448	914480823256116700	914480733723511985	1	2	2200	EUR	\N	2026-09-19 11:39:57.134235+00	2026-09-19 11:39:57.134235+00	1
914480824554929321	914480823256116700	914480733795065871	1	1	2500	EUR	\N	2026-09-23 11:39:57.13355+00	2026-09-23 11:39:57.13355+00	1
914480828129533326	914480827567535354	914480733795065871	1	2	15500	EUR	2026-12-28	2026-10-08 11:39:57.132937+00	2026-10-08 11:39:57.132937+00	1
914480828612826524	914480823256116700	914480733824747018	1	10	1800	EUR	2027-03-28	2026-10-09 11:39:57.133412+00	2026-10-09 11:39:57.133412+00	1
914480830892892379	914480823256116700	914480733808438754	1	\N	\N	\N	\N	2026-10-11 11:39:57.133223+00	2026-10-11 11:39:57.133223+00	1
914480832680695967	914480827567535354	914480733723511985	1	1	14900	EUR	2027-01-12	2026-10-15 11:39:57.133038+00	2026-10-15 11:39:57.133038+00	1
914480833044673670	914480827567535354	914480733808438754	1	6	9900	EUR	\N	2026-10-19 11:39:57.133339+00	2026-10-19 11:39:57.133339+00	1
914480834274041436	914480833724178945	914480733857321617	1	24	11900	EUR	2027-01-27	2026-10-24 11:39:57.135172+00	2026-10-24 11:39:57.135172+00	1
914480835208553662	914480834512526690	914480733857321617	1	6	17000	EUR	2027-01-27	2026-10-26 11:39:57.133565+00	2026-10-26 11:39:57.133565+00	1
914480836794992378	914480833724178945	914480733795065871	1	1	15000	EUR	2027-02-26	2026-10-29 11:39:57.134248+00	2026-10-29 11:39:57.134248+00	1
914480839247932855	914480834512526690	914480733795065871	1	1	17900	EUR	\N	2026-10-31 11:39:57.13516+00	2026-10-31 11:39:57.13516+00	1
914480839394954795	914480835909457405	914480733824747018	1	6	15900	EUR	2027-01-12	2026-10-31 11:39:57.135814+00	2026-10-31 11:39:57.135814+00	1
914480839882645906	914480834512526690	914480733723511985	1	\N	\N	\N	\N	2026-11-01 11:39:57.134919+00	2026-11-01 11:39:57.134919+00	1
914480840007268914	914480838350338751	914480733766907596	1	1	26000	EUR	2027-02-26	2026-11-01 11:39:57.135003+00	2026-11-01 11:39:57.135003+00	1
914480841686012322	914480833724178945	914480733723511985	1	1	13500	EUR	\N	2026-11-03 11:39:57.133362+00	2026-11-03 11:39:57.133362+00	1
914480842344033789	914480838350338751	914480733824747018	1	2	22000	EUR	\N	2026-11-04 11:39:57.133573+00	2026-11-04 11:39:57.133573+00	1
914480843615107924	914480833724178945	914480733808438754	1	12	8900	EUR	\N	2026-11-06 11:39:57.133142+00	2026-11-06 11:39:57.133142+00	1
914480843681868885	914480835909457405	914480733723511985	1	2	15000	EUR	\N	2026-11-06 11:39:57.133063+00	2026-11-06 11:39:57.133063+00	1
914480844106097000	914480835909457405	914480733795065871	1	1	17000	EUR	2027-01-27	2026-11-07 11:39:57.133115+00	2026-11-07 11:39:57.133115+00	1
914480845010733067	914480843857801365	914480733857321617	1	\N	\N	\N	\N	2026-11-08 11:39:57.133101+00	2026-11-08 11:39:57.133101+00	1
914480845075231129	914480833724178945	914480733766907596	1	2	12500	EUR	2027-03-28	2026-11-08 11:39:57.132924+00	2026-11-08 11:39:57.132924+00	1
914480845136976329	914480838350338751	914480733795065871	1	\N	\N	\N	\N	2026-11-08 11:39:57.132882+00	2026-11-08 11:39:57.132882+00	1
914480845477486448	914480843857801365	914480733795065871	1	1	15000	EUR	\N	2026-11-09 11:39:57.133065+00	2026-11-09 11:39:57.133065+00	1
914480845652802149	914480840503492030	914480733723511985	1	1	18500	EUR	2027-01-07	2026-11-10 11:39:57.132685+00	2026-11-10 11:39:57.132685+00	1
914480846374208809	914480840503492030	914480733766907596	1	1	19000	EUR	2027-02-26	2026-11-12 11:39:57.13285+00	2026-11-12 11:39:57.13285+00	1
914480846647966095	914480827567535354	914480733857321617	0	\N	\N	\N	\N	2026-11-08 11:39:57.133101+00	2026-11-13 11:39:57.140126+00	1
914480847762520711	914480847196196713	914480733723511985	1	\N	\N	\N	\N	2026-11-15 11:39:57.133042+00	2026-11-15 11:39:57.133042+00	1
914480848107278604	914480840503492030	914480733808438754	1	\N	\N	\N	\N	2026-11-16 11:39:57.132946+00	2026-11-16 11:39:57.132946+00	1
914480849147004958	914480847196196713	914480733766907596	1	1	29000	EUR	2027-03-28	2026-11-18 11:39:57.132664+00	2026-11-18 11:39:57.132664+00	1
914480851458918704	914480850490146067	914480733857321617	1	8	16500	EUR	2027-02-26	2026-11-21 11:39:57.133459+00	2026-11-21 11:39:57.133459+00	1
914480853232704463	914480850490146067	914480733795065871	1	\N	\N	\N	\N	2026-11-23 11:39:57.133966+00	2026-11-23 11:39:57.133966+00	1
\.


--
-- Data for Name: support_asked; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.support_asked (idea_id, user_id, asked_at) FROM stdin;
\.


--
-- Data for Name: support_on_behalf; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.support_on_behalf (id, idea_id, customer_id, by_id, source, note, url, revision_number, quantity, top_price_minor, currency, by_date, created_at, changed_at, version) FROM stdin;
\.


--
-- Data for Name: thread; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.thread (id, prototype_id, version_id, asset_id, internal, number, author_id, label, status, shape, x, y, w, h, selector, comment_count, reason, resolved_by, resolved_at, created_at, version) FROM stdin;
914480850048321331	914480814988992098	914480848401487841	914480848438279235	f	13	914480733766907596	question	open	point	0.5121	0.8411	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1229.04\\" cy=\\"1345.76\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-19 11:39:57.139509+00	1
914480820311531945	914480814988992098	914480818478250698	914480818520834864	f	9	914480733723511985	idea	open	point	0.5121	0.8411	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1229.04\\" cy=\\"1345.76\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-30 11:39:57.139017+00	1
914480816691061563	914480814988992098	914480815508563639	914480815617560088	f	3	914480733824747018	question	resolved	point	0.375	0.8075	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"900\\" cy=\\"1292\\" r=\\"12\\"/></svg>"}	2	answered	914480733824747018	2026-08-08 11:39:57.138397+00	2026-08-05 11:39:57.145385+00	2
914480816426956783	914480814988992098	914480815508563639	914480815617560088	f	2	914480733766907596	idea	resolved	point	0.3583	0.5813	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"859.92\\" cy=\\"930.08\\" r=\\"12\\"/></svg>"}	2	done	914480733983141667	2026-08-23 11:39:57.134359+00	2026-08-04 11:39:57.139465+00	2
914480816908809402	914480814988992098	914480815508563639	914480815617560088	f	4	914480733795065871	feedback	resolved	point	0.2033	0.4313	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"487.92\\" cy=\\"690.08\\" r=\\"12\\"/></svg>"}	2	done	914480733983141667	2026-08-23 11:39:57.134637+00	2026-08-06 11:39:57.140303+00	2
914480820001787215	914480814988992098	914480818478250698	914480818520834864	f	8	914480733808438754	question	resolved	point	0.2476	0.89	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"594.24\\" cy=\\"1424\\" r=\\"12\\"/></svg>"}	3	answered	914480733971026436	2026-09-01 11:39:57.134782+00	2026-08-29 11:39:57.13952+00	2
914480820621789995	914480814988992098	914480818478250698	914480818520834864	f	10	914480733938716524	question	resolved	point	0.4436	0.8923	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1064.64\\" cy=\\"1427.68\\" r=\\"12\\"/></svg>"}	2	done	914480733983141667	2026-09-01 11:39:57.134455+00	2026-08-31 11:39:57.145056+00	2
914480819178743148	914480814988992098	914480818478250698	914480818520834864	f	6	914480733857321617	feedback	open	point	0.7052	0.3789	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1692.48\\" cy=\\"606.24\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-27 11:39:57.139933+00	1
914480818810529080	914480814988992098	914480818478250698	914480818600374405	f	5	914480733723511985	feedback	open	point	0.4896	0.5529	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1175.04\\" cy=\\"884.64\\" r=\\"12\\"/></svg>"}	4	\N	\N	\N	2026-08-26 11:39:57.139934+00	2
914480819691396948	914480814988992098	914480818478250698	914480818562395519	f	7	914480733795065871	urgent	open	point	0.5556	0.2919	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1333.44\\" cy=\\"467.04\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-28 11:39:57.139781+00	1
914480850783911407	914480814988992098	914480848401487841	914480848546676966	f	14	914480733824747018	idea	open	point	0.4798	0.334	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1151.52\\" cy=\\"534.4\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-20 11:39:57.139811+00	2
914480820981898103	914480814988992098	914480818478250698	914480818600374405	t	1	914480733995738435	feedback	open	point	0.5181	0.5339	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1243.44\\" cy=\\"854.24\\" r=\\"12\\"/></svg>"}	3	\N	\N	\N	2026-09-02 11:39:57.139542+00	1
914480816158821311	914480814988992098	914480815508563639	914480815677216616	f	1	914480733723511985	question	resolved	point	0.7167	0.4	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1720.08\\" cy=\\"640\\" r=\\"12\\"/></svg>"}	3	done	914480733983141667	2026-11-15 11:39:57.133675+00	2026-08-03 11:39:57.154037+00	2
914480848886215338	914480814988992098	914480848401487841	914480848438279235	f	11	914480733916477727	feedback	open	rect	0.69	0.09	0.1	0.06	{"type": "FragmentSelector", "value": "xywh=percent:69,9,10,6", "conformsTo": "http://www.w3.org/TR/media-frags/"}	2	\N	\N	\N	2026-11-17 11:39:57.139594+00	1
914480849286423229	914480814988992098	914480848401487841	914480848514552209	f	12	914480733723511985	feedback	open	point	0.4896	0.5529	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1175.04\\" cy=\\"884.64\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-18 11:39:57.137711+00	1
914480851680613663	914480814988992098	914480848401487841	914480848476913067	f	15	914480733857321617	question	open	point	0.6211	0.1332	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1490.64\\" cy=\\"213.12\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-21 11:39:57.142018+00	1
914480852451773373	914480814988992098	914480848401487841	914480848438279235	t	2	914480733971026436	urgent	open	point	0.7234	0.1728	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1736.16\\" cy=\\"276.48\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-22 11:39:57.137662+00	1
\.


--
-- Data for Name: thread_comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.thread_comment (id, thread_id, author_id, status, text, created_at, edited_at, removed_at, removed_by_team, version) FROM stdin;
914480816175214543	914480816158821311	914480733723511985	posted	Where does the warmth go? My last shade browned at the top.	2026-08-03 11:39:57.157968+00	\N	\N	f	1
914480816326543827	914480816158821311	914480733983141667	posted	Good question, hence my own question mark. I will look at slots.	2026-08-03 23:39:57.141486+00	\N	\N	f	1
914480816436063157	914480816426956783	914480733766907596	posted	Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к противовесу.	2026-08-04 11:39:57.14095+00	\N	\N	f	1
914480816566464672	914480816158821311	914480733916477727	posted	Slots before enamelling, please. Drilling afterwards chips the edge.	2026-08-05 11:39:57.141293+00	\N	\N	f	1
914480816696815399	914480816691061563	914480733824747018	posted	Heavy enough for guests? We have one who hangs his coat on lamps.	2026-08-05 11:39:57.146836+00	\N	\N	f	1
914480816813719522	914480816426956783	914480733983141667	posted	Сдвинул на 30 мм. Так и правда спокойнее.	2026-08-06 11:39:57.136754+00	\N	\N	f	1
914480816914539926	914480816908809402	914480733795065871	posted	Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, бочонок?	2026-08-06 11:39:57.141735+00	\N	\N	f	1
914480817040677518	914480816691061563	914480733938716524	posted	1.6 kg of steel plate under the felt. It will survive the coat.	2026-08-07 11:39:57.140268+00	\N	\N	f	1
914480817791390237	914480816908809402	914480733983141667	posted	Бочонок с тихим скруглением — в версии 2.	2026-08-10 11:39:57.136776+00	\N	\N	f	1
914480818817364156	914480818810529080	914480733723511985	posted	The ball is pretty, but wet or old hands cannot turn it. Could it have an edge to hold?	2026-08-26 11:39:57.14154+00	\N	\N	f	1
914480819070624758	914480818810529080	914480733766907596	posted	Согласен. Рифлёный барашек, как у старых кульманов.	2026-08-27 11:39:57.138684+00	\N	\N	f	1
914480819183962268	914480819178743148	914480733857321617	posted	On our 80 cm tables the light ends before the second plate. A little more reach?	2026-08-27 11:39:57.14136+00	\N	\N	f	1
914480819292658538	914480819178743148	914480733958899136	posted	Up to 20 mm more needs no heavier weight.	2026-08-27 23:39:57.137467+00	\N	\N	f	1
914480819593986895	914480818810529080	914480733983141667	posted	A fluted wheel, 45 mm. Version 3 has it: try to like it.	2026-08-28 11:39:57.137376+00	\N	\N	f	1
914480819694813445	914480819691396948	914480733795065871	posted	Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто напротив.	2026-08-28 11:39:57.141039+00	\N	\N	f	1
914480819802887409	914480818810529080	914480733723511985	posted	I am trying already.	2026-08-28 18:51:57.137559+00	\N	\N	f	1
914480820010295717	914480820001787215	914480733808438754	posted	Is the red cable a must? I would sell it more easily in grey.	2026-08-29 11:39:57.141415+00	\N	\N	f	1
914480820135195024	914480819691396948	914480733983141667	posted	Подниму на восемь градусов и наклоню плафон.	2026-08-30 11:39:57.13784+00	\N	\N	f	1
914480820218897291	914480820001787215	914480733971026436	posted	Both colours can be chosen, at no difference in price.	2026-08-30 11:39:57.1363+00	\N	\N	f	1
914480820315196331	914480820311531945	914480733723511985	posted	No switch anywhere? I would put it here on the foot, where the hand rests.	2026-08-30 11:39:57.140183+00	\N	\N	f	1
914480820421214308	914480820001787215	914480733824747018	posted	Red, please. One sees it before one trips.	2026-08-31 11:39:57.137191+00	\N	\N	f	1
914480820507790854	914480820311531945	914480733995738435	posted	Диммер вместо выключателя: одно движение, и запасная часть у нас уже есть.	2026-08-31 11:39:57.13595+00	\N	\N	f	1
914480820631063574	914480820621789995	914480733938716524	posted	This radius is 5 mm on the drawing. Turned in one pass if it may be 4.	2026-08-31 11:39:57.14626+00	\N	\N	f	1
914480820721719859	914480820621789995	914480733983141667	posted	Four it is.	2026-08-31 23:39:57.136421+00	\N	\N	f	1
914480820987260912	914480820981898103	914480733995738435	posted	Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. Клиентам пока не говорим.	2026-09-02 11:39:57.140906+00	\N	\N	f	1
914480821136631310	914480820981898103	914480733971026436	posted	Worth it: three pins in one day on the same part. Take it out of the box, not out of the joint.	2026-09-02 23:39:57.135682+00	\N	\N	f	1
914480821212224851	914480820981898103	914480733983141667	posted	I can save 0.90 with a common screw size.	2026-09-03 11:39:57.136462+00	\N	\N	f	1
914480848894865513	914480848886215338	914480733916477727	posted	Slots start 9 mm below the ring: far enough for the enamel not to run into them.	2026-11-17 11:39:57.14098+00	\N	\N	f	1
914480848995879061	914480848886215338	914480733983141667	posted	Thank you. I had guessed 8.	2026-11-17 16:27:57.136697+00	\N	\N	f	1
914480849290064363	914480849286423229	914480733723511985	posted	This I can hold with two fingers and a cold. Solved for me.	2026-11-18 11:39:57.138744+00	\N	\N	f	1
914480849645235712	914480849286423229	914480733766907596	posted	И мне нравится. Чёрный торец спокойнее, чем сплошная латунь.	2026-11-18 23:39:57.137555+00	\N	\N	f	1
914480850053307966	914480850048321331	914480733766907596	posted	Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к стойке на 15 мм?	2026-11-19 11:39:57.140712+00	\N	\N	f	1
914480850414229754	914480850048321331	914480733795065871	posted	Подтверждаю, я уже задела его дважды, и это только картинка.	2026-11-19 23:39:57.136796+00	\N	\N	f	1
914480850786489257	914480850783911407	914480733824747018	posted	This is the green of our chairs. We would take 24 of the small ones in exactly this.	2026-11-20 11:39:57.141019+00	\N	\N	f	1
914480851382138764	914480850783911407	914480733916477727	posted	RAL 6021, one part white. I keep the recipe.	2026-11-20 21:15:57.137859+00	\N	\N	f	1
914480851689823304	914480851680613663	914480733857321617	posted	At full height, does it still stand when somebody bumps the table?	2026-11-21 11:39:57.143434+00	\N	\N	f	1
914480851983051021	914480851680613663	914480733958899136	posted	Tilted 12 degrees on the bench, fully raised: it came back.	2026-11-21 23:39:57.136775+00	\N	\N	f	1
914480852455630492	914480852451773373	914480733971026436	posted	Drop test of the shade is still missing. No approval before that, please.	2026-11-22 11:39:57.138854+00	\N	\N	f	1
914480853081749169	914480852451773373	914480733983141667	posted	Booked for Thursday.	2026-11-22 23:39:57.135962+00	\N	\N	f	1
\.


--
-- Data for Name: thread_comment_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.thread_comment_text (id, comment_id, text, replaced_at) FROM stdin;
\.


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.timer (name, due_at) FROM stdin;
\.


--
-- Data for Name: title_sign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.title_sign (sign, count) FROM stdin;
#142	1
balanc	1
clamp	1
inste	1
all	1
control	1
room	1
#90	1
набор	1
разбира	1
вмест	1
струбцин	1
#28	1
#97	1
caf	1
without	1
#29	1
#31	2
#121	1
hald	2
кроват	1
над	1
#4	1
besid	1
one	1
tall	1
желобок	1
основан	2
пер	1
скрепок	1
чаш	1
#25	1
#5	2
edg	1
version	1
#151	1
два	1
одн	1
плеч	1
#23	2
marbl	1
offcut	1
#106	1
#2	3
dim	1
turn	1
\.


--
-- Data for Name: title_slip; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.title_slip (slip, sign) FROM stdin;
ead	#142
ectur	#142
eer	#142
lctur	#142
lectr	#142
lectu	#142
lectur	#142
lecur	#142
lee	#142
leer	#142
ler	#142
letur	#142
rad	#142
rea	#142
read	#142
red	#142
ита	#142
тен	#142
чен	#142
чиа	#142
чит	#142
чита	#142
чта	#142
чте	#142
чтен	#142
чтн	#142
amp	#2
antern	#2
arol	#2
faol	#2
farl	#2
faro	#2
farol	#2
frol	#2
ight	#2
lam	#2
lamp	#2
lanern	#2
lanten	#2
lanter	#2
lantern	#2
lantrn	#2
lap	#2
latern	#2
lght	#2
ligh	#2
light	#2
ligt	#2
liht	#2
lminair	#2
lminari	#2
lmp	#2
lntern	#2
luinair	#2
luinari	#2
lumiair	#2
lumiari	#2
luminai	#2
luminair	#2
luminar	#2
luminari	#2
luminir	#2
luminri	#2
lumnair	#2
lumnari	#2
uminair	#2
uminari	#2
амп	#2
вет	#2
ветильник	#2
лам	#2
ламп	#2
лап	#2
лмп	#2
онар	#2
све	#2
свеильник	#2
свет	#2
светилник	#2
светильик	#2
светильни	#2
светильник	#2
светильнк	#2
светиьник	#2
светльник	#2
свт	#2
свтильник	#2
сет	#2
сетильник	#2
фнар	#2
фоар	#2
фона	#2
фонар	#2
фонр	#2
alanc	balanc
baanc	balanc
balac	balanc
balan	balanc
balanc	balanc
balnc	balanc
blanc	balanc
camp	clamp
clam	clamp
clamp	clamp
clap	clamp
clmp	clamp
lamp	clamp
inse	inste
inst	inste
inste	inste
inte	inste
iste	inste
nste	inste
elefon	#31
elephon	#31
hon	#31
martphon	#31
mbil	#31
mobi	#31
mobil	#31
mobl	#31
moil	#31
movi	#31
movil	#31
movl	#31
mvil	#31
obil	#31
ovil	#31
phn	#31
pho	#31
phon	#31
pon	#31
sartphon	#31
smarphon	#31
smarthon	#31
smartphn	#31
smartpho	#31
smartphon	#31
smartpon	#31
smatphon	#31
smrtphon	#31
teefon	#31
teephon	#31
telefn	#31
telefo	#31
telefon	#31
telehon	#31
teleon	#31
telephn	#31
telepho	#31
telephon	#31
telepon	#31
telfon	#31
telphon	#31
tlefon	#31
tlephon	#31
елефон	#31
мартфон	#31
мбильн	#31
мобилн	#31
мобиль	#31
мобильн	#31
мобиьн	#31
мобльн	#31
моильн	#31
обильн	#31
сартфон	#31
смартон	#31
смартфн	#31
смартфо	#31
смартфон	#31
смарфон	#31
сматфон	#31
смртфон	#31
теефон	#31
телеон	#31
телефн	#31
телефо	#31
телефон	#31
телфон	#31
тлефон	#31
cntrol	control
conrol	control
contol	control
contrl	control
contro	control
control	control
cotrol	control
ontrol	control
oom	room
rom	room
roo	room
room	room
aregl	#90
arreg	#90
arregl	#90
arrel	#90
arrgl	#90
end	#90
epar	#90
med	#90
men	#90
mend	#90
mnd	#90
rear	#90
repa	#90
repar	#90
repr	#90
rpar	#90
rregl	#90
емонт	#90
очин	#90
поин	#90
почи	#90
почин	#90
почн	#90
пчин	#90
ремнт	#90
ремон	#90
ремонт	#90
ремот	#90
реонт	#90
рмонт	#90
абор	набор
набо	набор
набор	набор
набр	набор
наор	набор
нбор	набор
азбира	разбира
рабира	разбира
разбиа	разбира
разбир	разбира
разбира	разбира
разбра	разбира
разира	разбира
рзбира	разбира
вест	вмест
вмес	вмест
вмест	вмест
вмет	вмест
вмст	вмест
мест	вмест
онован	основан
оснван	основан
осноан	основан
основа	основан
основан	основан
основн	основан
осован	основан
снован	основан
срубцин	струбцин
стрбцин	струбцин
струбин	струбцин
струбци	струбцин
струбцин	струбцин
струбцн	струбцин
струцин	струбцин
стубцин	струбцин
трубцин	струбцин
abl	#28
cab	#28
cabl	#28
cal	#28
cbl	#28
cod	#28
codon	#28
cor	#28
cord	#28
cordn	#28
cordo	#28
cordon	#28
coron	#28
crd	#28
crdon	#28
ead	#28
lad	#28
lea	#28
lead	#28
led	#28
ord	#28
ordon	#28
абел	#28
кабе	#28
кабел	#28
кабл	#28
каел	#28
кбел	#28
нур	#28
повод	#28
првод	#28
провд	#28
прово	#28
провод	#28
проод	#28
ровод	#28
шнр	#28
шну	#28
шнур	#28
шур	#28
abl	#5
dek	#5
des	#5
desk	#5
dsk	#5
ecritori	#5
escitori	#5
escriori	#5
escritoi	#5
escritor	#5
escritori	#5
escritri	#5
escrtori	#5
esk	#5
esritori	#5
scritori	#5
tab	#5
tabl	#5
tal	#5
tbl	#5
сол	#5
солик	#5
стл	#5
стлик	#5
сто	#5
стоик	#5
стол	#5
столи	#5
столик	#5
столк	#5
тол	#5
толик	#5
cmpact	#97
comact	#97
compac	#97
compact	#97
compat	#97
compct	#97
copact	#97
equen	#97
ini	#97
ittl	#97
litl	#97
litt	#97
littl	#97
lttl	#97
mall	#97
mii	#97
min	#97
mini	#97
mni	#97
ompact	#97
peqen	#97
peque	#97
pequen	#97
pequn	#97
peuen	#97
pquen	#97
sall	#97
smal	#97
small	#97
smll	#97
tii	#97
tin	#97
tini	#97
tni	#97
аленьк	#97
ебольш	#97
кмпактн	#97
комактн	#97
компакн	#97
компакт	#97
компактн	#97
компатн	#97
компктн	#97
копактн	#97
маеньк	#97
маленк	#97
малень	#97
маленьк	#97
малеьк	#97
малньк	#97
мленьк	#97
нбольш	#97
небльш	#97
неболш	#97
неболь	#97
небольш	#97
небоьш	#97
неольш	#97
омпактн	#97
ald	hald
had	hald
hal	hald
hald	hald
hld	hald
ithout	without
wihout	without
withot	without
withou	without
without	without
withut	without
witout	without
wthout	without
foo	#23
foot	#23
fot	#23
oot	#23
нжк	#23
нож	#23
ножк	#23
нок	#23
ожк	#23
echuf	#29
enchf	#29
enchu	#29
enchuf	#29
encuf	#29
enhuf	#29
lug	#29
nchuf	#29
ocket	#29
otlet	#29
oulet	#29
outet	#29
outle	#29
outlet	#29
outlt	#29
plg	#29
plu	#29
plug	#29
pug	#29
scket	#29
socet	#29
socke	#29
socket	#29
sockt	#29
soket	#29
utlet	#29
вик	#29
вил	#29
вилк	#29
влк	#29
илк	#29
озетк	#29
рзетк	#29
роетк	#29
розек	#29
розет	#29
розетк	#29
розтк	#29
all	#121
are	#121
pae	#121
par	#121
pare	#121
pre	#121
wal	#121
wall	#121
wll	#121
астен	#121
насен	#121
насте	#121
настен	#121
настн	#121
натен	#121
нстен	#121
сен	#121
сте	#121
стен	#121
стн	#121
тен	#121
коват	кроват
крват	кроват
кроат	кроват
крова	кроват
кроват	кроват
кровт	кроват
роват	кроват
aburet	#4
aient	#4
amcha	#4
archa	#4
armca	#4
armch	#4
armcha	#4
armha	#4
asent	#4
asien	#4
asient	#4
asiet	#4
asint	#4
btac	#4
buac	#4
buta	#4
butac	#4
butc	#4
eat	#4
ill	#4
rmcha	#4
sat	#4
sea	#4
seat	#4
set	#4
sient	#4
sil	#4
sill	#4
sll	#4
sool	#4
stol	#4
stoo	#4
stool	#4
tabret	#4
tabuet	#4
tabure	#4
taburet	#4
taburt	#4
tauret	#4
tburet	#4
tool	#4
utac	#4
абурет	#4
иден	#4
кесл	#4
крел	#4
крес	#4
кресл	#4
крсл	#4
ресл	#4
сден	#4
сиде	#4
сиден	#4
сидн	#4
сиен	#4
стл	#4
сту	#4
стул	#4
сул	#4
табрет	#4
табует	#4
табуре	#4
табурет	#4
табурт	#4
таурет	#4
тбурет	#4
тул	#4
beid	besid
besd	besid
besi	besid
besid	besid
bsid	besid
esid	besid
all	tall
tal	tall
tall	tall
tll	tall
елобок	желобок
желбок	желобок
желобк	желобок
желобо	желобок
желобок	желобок
желоок	желобок
жеобок	желобок
жлобок	желобок
крепок	скрепок
скепок	скрепок
скреок	скрепок
скрепк	скрепок
скрепо	скрепок
скрепок	скрепок
скрпок	скрепок
срепок	скрепок
asten	#25
blt	#25
bol	#25
bolt	#25
bot	#25
crew	#25
ern	#25
fasen	#25
faste	#25
fasten	#25
fastn	#25
faten	#25
fsten	#25
olt	#25
ornill	#25
pen	#25
per	#25
pern	#25
prn	#25
scew	#25
scre	#25
screw	#25
scrw	#25
srew	#25
tonill	#25
torill	#25
tornil	#25
tornill	#25
tornll	#25
trnill	#25
блт	#25
бол	#25
болт	#25
бот	#25
вин	#25
винт	#25
вит	#25
внт	#25
инт	#25
кепеж	#25
крееж	#25
крепе	#25
крепеж	#25
крепж	#25
крпеж	#25
олт	#25
репеж	#25
уруп	#25
шруп	#25
шурп	#25
шуру	#25
шуруп	#25
шууп	#25
ersion	version
verion	version
versin	version
versio	version
version	version
verson	version
vesion	version
vrsion	version
ripod	#151
sand	#151
spport	#151
stad	#151
stan	#151
stand	#151
stnd	#151
suport	#151
suppor	#151
support	#151
suppot	#151
supprt	#151
tand	#151
tipod	#151
triod	#151
tripd	#151
tripo	#151
tripod	#151
trpod	#151
upport	#151
одставк	#151
оор	#151
опо	#151
опор	#151
опр	#151
пдставк	#151
подсавк	#151
подстав	#151
подставк	#151
подстак	#151
подствк	#151
подтавк	#151
пор	#151
поставк	#151
сойк	#151
стйк	#151
стой	#151
стойк	#151
сток	#151
тат	#151
тойк	#151
шат	#151
шта	#151
штат	#151
штт	#151
леч	плеч
печ	плеч
пле	плеч
плеч	плеч
плч	плеч
arbl	marbl
mabl	marbl
marb	marbl
marbl	marbl
marl	marbl
mrbl	marbl
ffcut	offcut
ofcut	offcut
offct	offcut
offcu	offcut
offcut	offcut
offut	offcut
alefaccion	#106
alor	#106
arm	#106
caefaccion	#106
caleaccion	#106
calefaccin	#106
calefaccio	#106
calefaccion	#106
calefaccon	#106
calefacion	#106
calefccion	#106
calfaccion	#106
calo	#106
calor	#106
calr	#106
caor	#106
clefaccion	#106
clor	#106
eat	#106
hat	#106
hea	#106
heat	#106
het	#106
wam	#106
war	#106
warm	#106
wrm	#106
богр	#106
епл	#106
обгр	#106
обог	#106
обогр	#106
обор	#106
одогр	#106
оогр	#106
пдогр	#106
подгр	#106
подог	#106
подогр	#106
подор	#106
поогр	#106
тел	#106
теп	#106
тепл	#106
тпл	#106
trn	turn
tun	turn
tur	turn
turn	turn
urn	turn
\.


--
-- Data for Name: tracking_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tracking_event (id, shipment_id, at, place, code, text, ref, told_by, created_at) FROM stdin;
914480830386408292	914480830143033753	2026-10-10 11:11:09.157589+00	\N	packed	\N	\N	914480733938716524	2026-10-10 11:11:09.159136+00
914480830567199508	914480830143033753	2026-10-10 11:25:33.159496+00	\N	handed_over	\N	\N	914480733938716524	2026-10-10 11:25:33.159845+00
914480830733521808	914480830143033753	2026-10-10 11:39:57.131389+00	Leipzig	in_transit	Picked up	\N	914480733938716524	2026-10-10 11:39:57.140831+00
914480831418290317	914480830143033753	2026-10-13 11:39:57.131389+00	Malmö	in_transit	Sorted	\N	914480733938716524	2026-10-13 11:39:57.140202+00
914480831892220469	914480830143033753	2026-10-14 11:39:57.131389+00	Uppsala	delivered	Delivered	\N	914480733938716524	2026-10-14 11:39:57.141104+00
914480838035435527	914480837918302613	2026-10-30 11:11:09.144801+00	\N	packed	\N	\N	914480733900985170	2026-10-30 11:11:09.145237+00
914480838220633445	914480837918302613	2026-10-30 11:25:33.159452+00	\N	handed_over	\N	\N	914480733900985170	2026-10-30 11:25:33.159741+00
914480838656545469	914480837918302613	2026-10-30 11:39:57.131389+00	Lyon	in_transit	Picked up	\N	914480733900985170	2026-10-30 11:39:57.141642+00
914480841491662628	914480837918302613	2026-11-02 23:39:57.131389+00	Tbilisi	in_transit	Cleared	\N	914480733900985170	2026-11-02 23:39:57.143625+00
914480844206059200	914480837918302613	2026-11-07 11:39:57.131389+00	Yerevan	delivered	Delivered	\N	914480733900985170	2026-11-07 11:39:57.14203+00
914480854134163141	914480854050659217	2026-11-24 11:11:09.141734+00	\N	packed	\N	\N	914480733900985170	2026-11-24 11:11:09.142044+00
914480854423987868	914480854050659217	2026-11-24 11:25:33.153634+00	\N	handed_over	\N	\N	914480733900985170	2026-11-24 11:25:33.153988+00
914480855216579663	914480854050659217	2026-11-24 11:39:57.131389+00	Lyon	in_transit	Picked up, three cartons	\N	914480733900985170	2026-11-24 11:39:57.141583+00
914480857421727417	914480854050659217	2026-11-25 21:15:57.131389+00	Basel	in_transit	Sorted	\N	914480733900985170	2026-11-25 21:15:57.141787+00
914480858853391780	914480854050659217	2026-11-27 16:27:57.131389+00	Malmö	in_transit	Arrived in the country of destination	\N	914480733900985170	2026-11-27 16:27:57.142044+00
\.


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unit (id, serial, order_id, order_line_id, number, pieces, made_at, delivered_on, warranty_until, version) FROM stdin;
914480829291472831	MQ-2026-000001-1-001	914480822064344123	914480822098909559	1	1	2026-10-09 11:39:57.168018+00	2026-10-14	2028-10-14	2
914480837465232497	MQ-2026-000002-1-001	914480826728468543	914480826741410144	1	1	2026-10-29 11:39:57.179265+00	2026-11-07	2028-11-07	2
914480852746236223	MQ-2026-000003-1-001	914480828763417957	914480828776124373	1	1	2026-11-22 11:39:57.170432+00	\N	\N	1
914480852746236260	MQ-2026-000003-1-002	914480828763417957	914480828776124373	2	1	2026-11-22 11:39:57.170452+00	\N	\N	1
914480852746731590	MQ-2026-000003-1-003	914480828763417957	914480828776124373	3	1	2026-11-22 11:39:57.170465+00	\N	\N	1
914480852746731648	MQ-2026-000003-1-004	914480828763417957	914480828776124373	4	1	2026-11-22 11:39:57.170479+00	\N	\N	1
914480852746731704	MQ-2026-000003-1-005	914480828763417957	914480828776124373	5	1	2026-11-22 11:39:57.170491+00	\N	\N	1
914480852746731716	MQ-2026-000003-1-006	914480828763417957	914480828776124373	6	1	2026-11-22 11:39:57.170501+00	\N	\N	1
\.


--
-- Data for Name: upload_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.upload_day (user_id, day, files, bytes) FROM stdin;
914480733808438754	2026-10-25	1	84577
914480733795065871	2026-11-02	1	87910
914480733766907596	2026-09-14	1	86918
914480733766907596	2026-10-07	1	85553
914480733824747018	2026-10-23	1	88506
914480733766907596	2026-10-28	1	90036
914480733723511985	2026-10-30	1	89328
914480733795065871	2026-11-14	1	87480
914480733983141667	2026-08-02	2	1360995
914480733983141667	2026-08-24	3	1637690
914480733983141667	2026-11-16	5	2323223
914480733938716524	2026-09-11	4	562845
914480733900985170	2026-10-02	4	562845
\.


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_account (id, name, mail, mail_key, role, status, password_hash, locale, timezone, theme, verified_at, created_at, version) FROM stdin;
914480733723511985	Anna Lindqvist	anna@lindqvist.example	anna@lindqvist.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 23:39:57.1347+00	2026-05-17 23:39:57.136368+00	1
914480733766907596	Пётр Волков	pyotr@volkov.example	pyotr@volkov.example	customer	active	\N	ru	Europe/Belgrade	auto	2026-05-17 23:39:57.132698+00	2026-05-17 23:39:57.13315+00	1
914480733795065871	Мария Седова	maria@sedova.example	maria@sedova.example	customer	active	\N	ru	Asia/Yerevan	auto	2026-05-17 23:39:57.13229+00	2026-05-17 23:39:57.132659+00	1
914480733808438754	Tomás Reyes	tomas@reyes.example	tomas@reyes.example	customer	active	\N	en	Europe/Madrid	auto	2026-05-17 23:39:57.132096+00	2026-05-17 23:39:57.132498+00	1
914480733824747018	Maja Holm	maja@cafenord.example	maja@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 23:39:57.132154+00	2026-05-17 23:39:57.132523+00	1
914480733857321617	Jonas Ek	jonas@cafenord.example	jonas@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 23:39:57.132588+00	2026-05-17 23:39:57.133039+00	1
914480733878246562	Ida Berg	ida@cafenord.example	ida@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 23:39:57.13222+00	2026-05-17 23:39:57.132611+00	1
914480733900985170	Claire Brun	claire@brun.example	claire@brun.example	producer	active	\N	en	Europe/Paris	auto	2026-05-17 23:39:57.132184+00	2026-05-17 23:39:57.132596+00	1
914480733916477727	Hugo Petit	hugo@brun.example	hugo@brun.example	producer	active	\N	en	Europe/Paris	auto	2026-05-17 23:39:57.132146+00	2026-05-17 23:39:57.132516+00	1
914480733938716524	Katrin Vogel	katrin@werkstatt-ost.example	katrin@werkstatt-ost.example	producer	active	\N	en	Europe/Berlin	auto	2026-05-17 23:39:57.132267+00	2026-05-17 23:39:57.132562+00	1
914480733958899136	Jan Nowak	jan@werkstatt-ost.example	jan@werkstatt-ost.example	producer	active	\N	en	Europe/Berlin	auto	2026-05-17 23:39:57.132018+00	2026-05-17 23:39:57.132325+00	1
914480733971026436	Ines Aldana	ines@maquette.example	ines@maquette.example	team	active	\N	en	Europe/Lisbon	auto	2026-05-17 23:39:57.131914+00	2026-05-17 23:39:57.132201+00	1
914480733983141667	Oskar Lund	oskar@maquette.example	oskar@maquette.example	team	active	\N	en	Europe/Copenhagen	auto	2026-05-17 23:39:57.131914+00	2026-05-17 23:39:57.13218+00	1
914480733995738435	Дарья Ким	darya@maquette.example	darya@maquette.example	team	active	\N	ru	Europe/Berlin	auto	2026-05-17 23:39:57.131927+00	2026-05-17 23:39:57.132209+00	1
914480734005720267	Robin Hale	robin@maquette.example	robin@maquette.example	admin	active	\N	en	UTC	auto	2026-05-17 23:39:57.13191+00	2026-05-17 23:39:57.13218+00	1
\.


--
-- Data for Name: user_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_session (id, user_id, token_hash, agent, created_at, seen_at, ended_at) FROM stdin;
\.


--
-- Data for Name: vote_account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.vote_account (board_id, user_id, spent, granted) FROM stdin;
\.


--
-- Data for Name: vote_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.vote_entry (id, board_id, user_id, idea_id, amount, why, batch_id, created_at) FROM stdin;
\.


--
-- Data for Name: vote_held; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.vote_held (idea_id, user_id, board_id) FROM stdin;
\.


--
-- Data for Name: webhook; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook (id, url, events, boards, secret, status, off_reason, made_by, created_at, version) FROM stdin;
\.


--
-- Data for Name: webhook_delivery; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook_delivery (id, webhook_id, fact_id, event, idea_id, body, status, attempts, due_at, code, milliseconds, answer, error, created_at, tried_at) FROM stdin;
\.


--
-- Data for Name: work_centre; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.work_centre (id, producer_id, name, weekly_hours, version) FROM stdin;
\.


--
-- Name: answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_id_seq', 1, false);


--
-- Name: answer_move_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_move_id_seq', 1, false);


--
-- Name: api_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.api_token_id_seq', 1, false);


--
-- Name: bid_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bid_id_seq', 1, false);


--
-- Name: board_ageing_board_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_ageing_board_id_seq', 1, false);


--
-- Name: board_frame_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_frame_id_seq', 1, false);


--
-- Name: board_guest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_guest_id_seq', 1, false);


--
-- Name: board_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_id_seq', 1, false);


--
-- Name: board_rules_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_rules_id_seq', 1, false);


--
-- Name: carried_support_support_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.carried_support_support_id_seq', 1, false);


--
-- Name: comment_beside_comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.comment_beside_comment_id_seq', 1, false);


--
-- Name: comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.comment_id_seq', 1, false);


--
-- Name: comment_text_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.comment_text_id_seq', 1, false);


--
-- Name: company_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.company_id_seq', 1, false);


--
-- Name: cost_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cost_entry_id_seq', 1, false);


--
-- Name: customer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customer_id_seq', 1, false);


--
-- Name: customer_note_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customer_note_id_seq', 1, false);


--
-- Name: customer_order_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customer_order_id_seq', 1, false);


--
-- Name: customer_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customer_task_id_seq', 1, false);


--
-- Name: deal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deal_id_seq', 1, false);


--
-- Name: deal_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deal_sheet_id_seq', 1, false);


--
-- Name: delivery_address_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delivery_address_id_seq', 1, false);


--
-- Name: fact_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.fact_id_seq', 1, false);


--
-- Name: home_visit_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_visit_user_id_seq', 1, false);


--
-- Name: idea_amendment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_amendment_id_seq', 1, false);


--
-- Name: idea_coauthor_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_coauthor_id_seq', 1, false);


--
-- Name: idea_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_id_seq', 1, false);


--
-- Name: idea_merge_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_merge_id_seq', 1, false);


--
-- Name: idea_milestone_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_milestone_id_seq', 1, false);


--
-- Name: idea_pair_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_pair_id_seq', 1, false);


--
-- Name: idea_promise_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_promise_id_seq', 1, false);


--
-- Name: idea_relation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_relation_id_seq', 1, false);


--
-- Name: idea_response_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_response_id_seq', 1, false);


--
-- Name: idea_revision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_revision_id_seq', 1, false);


--
-- Name: idea_standing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_standing_id_seq', 1, false);


--
-- Name: import_job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.import_job_id_seq', 1, false);


--
-- Name: import_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.import_run_id_seq', 1, false);


--
-- Name: invitation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.invitation_id_seq', 1, false);


--
-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_id_seq', 1, false);


--
-- Name: job_stage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_stage_id_seq', 1, false);


--
-- Name: mail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_id_seq', 1, false);


--
-- Name: membership_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.membership_id_seq', 1, false);


--
-- Name: moderation_case_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.moderation_case_id_seq', 1, false);


--
-- Name: moderation_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.moderation_report_id_seq', 1, false);


--
-- Name: notification_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notification_id_seq', 1, false);


--
-- Name: notification_preference_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notification_preference_id_seq', 1, false);


--
-- Name: one_time_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.one_time_link_id_seq', 1, false);


--
-- Name: order_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.order_change_id_seq', 1, false);


--
-- Name: order_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.order_line_id_seq', 1, false);


--
-- Name: order_promise_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.order_promise_id_seq', 1, false);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_id_seq', 1, false);


--
-- Name: price_wish_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.price_wish_id_seq', 1, false);


--
-- Name: producer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.producer_id_seq', 1, false);


--
-- Name: prototype_asset_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prototype_asset_id_seq', 1, false);


--
-- Name: prototype_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prototype_decision_id_seq', 1, false);


--
-- Name: prototype_guest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prototype_guest_id_seq', 1, false);


--
-- Name: prototype_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prototype_id_seq', 1, false);


--
-- Name: prototype_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prototype_version_id_seq', 1, false);


--
-- Name: purchase_need_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.purchase_need_id_seq', 1, false);


--
-- Name: ready_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ready_answer_id_seq', 1, false);


--
-- Name: return_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.return_request_id_seq', 1, false);


--
-- Name: saved_search_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.saved_search_id_seq', 1, false);


--
-- Name: scorecard_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.scorecard_id_seq', 1, false);


--
-- Name: scoring_round_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.scoring_round_id_seq', 1, false);


--
-- Name: search_doc_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.search_doc_id_seq', 1, false);


--
-- Name: service_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.service_message_id_seq', 1, false);


--
-- Name: service_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.service_request_id_seq', 1, false);


--
-- Name: shipment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.shipment_id_seq', 1, false);


--
-- Name: shipment_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.shipment_line_id_seq', 1, false);


--
-- Name: sign_in_attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sign_in_attempt_id_seq', 1, false);


--
-- Name: stage_photo_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stage_photo_id_seq', 1, false);


--
-- Name: stored_file_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stored_file_id_seq', 1, false);


--
-- Name: support_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.support_id_seq', 1, false);


--
-- Name: support_on_behalf_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.support_on_behalf_id_seq', 1, false);


--
-- Name: thread_comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.thread_comment_id_seq', 1, false);


--
-- Name: thread_comment_text_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.thread_comment_text_id_seq', 1, false);


--
-- Name: thread_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.thread_id_seq', 1, false);


--
-- Name: tracking_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tracking_event_id_seq', 1, false);


--
-- Name: unit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_id_seq', 1, false);


--
-- Name: user_account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.user_account_id_seq', 1, false);


--
-- Name: user_session_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.user_session_id_seq', 1, false);


--
-- Name: vote_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.vote_entry_id_seq', 1, false);


--
-- Name: webhook_delivery_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.webhook_delivery_id_seq', 1, false);


--
-- Name: webhook_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.webhook_id_seq', 1, false);


--
-- Name: work_centre_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.work_centre_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: answer pk_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (id);


--
-- Name: answer_move pk_answer_move; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_move
    ADD CONSTRAINT pk_answer_move PRIMARY KEY (id);


--
-- Name: api_token pk_api_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT pk_api_token PRIMARY KEY (id);


--
-- Name: bid pk_bid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid
    ADD CONSTRAINT pk_bid PRIMARY KEY (id);


--
-- Name: bid_reach pk_bid_reach; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_reach
    ADD CONSTRAINT pk_bid_reach PRIMARY KEY (bid_id, producer_id);


--
-- Name: bid_version pk_bid_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_version
    ADD CONSTRAINT pk_bid_version PRIMARY KEY (bid_id, number);


--
-- Name: board pk_board; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board
    ADD CONSTRAINT pk_board PRIMARY KEY (id);


--
-- Name: board_ageing pk_board_ageing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_ageing
    ADD CONSTRAINT pk_board_ageing PRIMARY KEY (board_id);


--
-- Name: board_frame pk_board_frame; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_frame
    ADD CONSTRAINT pk_board_frame PRIMARY KEY (id);


--
-- Name: board_guest pk_board_guest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT pk_board_guest PRIMARY KEY (id);


--
-- Name: board_rules pk_board_rules; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_rules
    ADD CONSTRAINT pk_board_rules PRIMARY KEY (id);


--
-- Name: board_segment pk_board_segment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_segment
    ADD CONSTRAINT pk_board_segment PRIMARY KEY (board_id, tag);


--
-- Name: board_template pk_board_template; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_template
    ADD CONSTRAINT pk_board_template PRIMARY KEY (board_id);


--
-- Name: carried_support pk_carried_support; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support
    ADD CONSTRAINT pk_carried_support PRIMARY KEY (support_id);


--
-- Name: comment pk_comment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT pk_comment PRIMARY KEY (id);


--
-- Name: comment_beside pk_comment_beside; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_beside
    ADD CONSTRAINT pk_comment_beside PRIMARY KEY (comment_id);


--
-- Name: comment_mention pk_comment_mention; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_mention
    ADD CONSTRAINT pk_comment_mention PRIMARY KEY (comment_id, user_id, written);


--
-- Name: comment_picture pk_comment_picture; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_picture
    ADD CONSTRAINT pk_comment_picture PRIMARY KEY (comment_id, file_id);


--
-- Name: comment_reaction pk_comment_reaction; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_reaction
    ADD CONSTRAINT pk_comment_reaction PRIMARY KEY (comment_id, user_id, kind);


--
-- Name: comment_text pk_comment_text; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_text
    ADD CONSTRAINT pk_comment_text PRIMARY KEY (id);


--
-- Name: company pk_company; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT pk_company PRIMARY KEY (id);


--
-- Name: cost_entry pk_cost_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost_entry
    ADD CONSTRAINT pk_cost_entry PRIMARY KEY (id);


--
-- Name: customer pk_customer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT pk_customer PRIMARY KEY (id);


--
-- Name: customer_note pk_customer_note; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_note
    ADD CONSTRAINT pk_customer_note PRIMARY KEY (id);


--
-- Name: customer_order pk_customer_order; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT pk_customer_order PRIMARY KEY (id);


--
-- Name: customer_tag pk_customer_tag; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_tag
    ADD CONSTRAINT pk_customer_tag PRIMARY KEY (customer_id, tag);


--
-- Name: customer_task pk_customer_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task
    ADD CONSTRAINT pk_customer_task PRIMARY KEY (id);


--
-- Name: deal pk_deal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT pk_deal PRIMARY KEY (id);


--
-- Name: deal_sheet pk_deal_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal_sheet
    ADD CONSTRAINT pk_deal_sheet PRIMARY KEY (id);


--
-- Name: delivery_address pk_delivery_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_address
    ADD CONSTRAINT pk_delivery_address PRIMARY KEY (id);


--
-- Name: fact pk_fact; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact
    ADD CONSTRAINT pk_fact PRIMARY KEY (id);


--
-- Name: fact_subject pk_fact_subject; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_subject
    ADD CONSTRAINT pk_fact_subject PRIMARY KEY (kind, subject_id, fact_id);


--
-- Name: home_visit pk_home_visit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_visit
    ADD CONSTRAINT pk_home_visit PRIMARY KEY (user_id);


--
-- Name: idea pk_idea; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT pk_idea PRIMARY KEY (id);


--
-- Name: idea_amendment pk_idea_amendment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment
    ADD CONSTRAINT pk_idea_amendment PRIMARY KEY (id);


--
-- Name: idea_amendment_vote pk_idea_amendment_vote; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment_vote
    ADD CONSTRAINT pk_idea_amendment_vote PRIMARY KEY (amendment_id, user_id);


--
-- Name: idea_coauthor pk_idea_coauthor; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT pk_idea_coauthor PRIMARY KEY (id);


--
-- Name: idea_facet pk_idea_facet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_facet
    ADD CONSTRAINT pk_idea_facet PRIMARY KEY (board_id, kind, word);


--
-- Name: idea_follow pk_idea_follow; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_follow
    ADD CONSTRAINT pk_idea_follow PRIMARY KEY (idea_id, user_id);


--
-- Name: idea_gram pk_idea_gram; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_gram
    ADD CONSTRAINT pk_idea_gram PRIMARY KEY (gram, idea_id);


--
-- Name: idea_merge pk_idea_merge; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_merge
    ADD CONSTRAINT pk_idea_merge PRIMARY KEY (id);


--
-- Name: idea_milestone pk_idea_milestone; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_milestone
    ADD CONSTRAINT pk_idea_milestone PRIMARY KEY (id);


--
-- Name: idea_pair pk_idea_pair; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair
    ADD CONSTRAINT pk_idea_pair PRIMARY KEY (id);


--
-- Name: idea_picture pk_idea_picture; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_picture
    ADD CONSTRAINT pk_idea_picture PRIMARY KEY (idea_id, file_id);


--
-- Name: idea_promise pk_idea_promise; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_promise
    ADD CONSTRAINT pk_idea_promise PRIMARY KEY (id);


--
-- Name: idea_relation pk_idea_relation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation
    ADD CONSTRAINT pk_idea_relation PRIMARY KEY (id);


--
-- Name: idea_response pk_idea_response; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_response
    ADD CONSTRAINT pk_idea_response PRIMARY KEY (id);


--
-- Name: idea_revision pk_idea_revision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision
    ADD CONSTRAINT pk_idea_revision PRIMARY KEY (id);


--
-- Name: idea_seen pk_idea_seen; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_seen
    ADD CONSTRAINT pk_idea_seen PRIMARY KEY (user_id, idea_id);


--
-- Name: idea_standing pk_idea_standing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_standing
    ADD CONSTRAINT pk_idea_standing PRIMARY KEY (id);


--
-- Name: idea_tag pk_idea_tag; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_tag
    ADD CONSTRAINT pk_idea_tag PRIMARY KEY (tag, idea_id);


--
-- Name: idempotency pk_idempotency; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT pk_idempotency PRIMARY KEY (who, key);


--
-- Name: import_job pk_import_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT pk_import_job PRIMARY KEY (id);


--
-- Name: import_made pk_import_made; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_made
    ADD CONSTRAINT pk_import_made PRIMARY KEY (run_id, kind, row_id);


--
-- Name: import_run pk_import_run; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT pk_import_run PRIMARY KEY (id);


--
-- Name: invitation pk_invitation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: job_stage pk_job_stage; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT pk_job_stage PRIMARY KEY (id);


--
-- Name: mail pk_mail; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT pk_mail PRIMARY KEY (id);


--
-- Name: membership pk_membership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);


--
-- Name: moderation_case pk_moderation_case; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT pk_moderation_case PRIMARY KEY (id);


--
-- Name: moderation_report pk_moderation_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_report
    ADD CONSTRAINT pk_moderation_report PRIMARY KEY (id);


--
-- Name: notification pk_notification; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT pk_notification PRIMARY KEY (id);


--
-- Name: notification_preference pk_notification_preference; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_preference
    ADD CONSTRAINT pk_notification_preference PRIMARY KEY (id);


--
-- Name: one_time_link pk_one_time_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT pk_one_time_link PRIMARY KEY (id);


--
-- Name: order_change pk_order_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_change
    ADD CONSTRAINT pk_order_change PRIMARY KEY (id);


--
-- Name: order_counter pk_order_counter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_counter
    ADD CONSTRAINT pk_order_counter PRIMARY KEY (year);


--
-- Name: order_line pk_order_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT pk_order_line PRIMARY KEY (id);


--
-- Name: order_promise pk_order_promise; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise
    ADD CONSTRAINT pk_order_promise PRIMARY KEY (id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: price_wish pk_price_wish; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_wish
    ADD CONSTRAINT pk_price_wish PRIMARY KEY (id);


--
-- Name: producer pk_producer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT pk_producer PRIMARY KEY (id);


--
-- Name: prototype pk_prototype; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype
    ADD CONSTRAINT pk_prototype PRIMARY KEY (id);


--
-- Name: prototype_asset pk_prototype_asset; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_asset
    ADD CONSTRAINT pk_prototype_asset PRIMARY KEY (id);


--
-- Name: prototype_decision pk_prototype_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_decision
    ADD CONSTRAINT pk_prototype_decision PRIMARY KEY (id);


--
-- Name: prototype_guest pk_prototype_guest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT pk_prototype_guest PRIMARY KEY (id);


--
-- Name: prototype_idea pk_prototype_idea; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_idea
    ADD CONSTRAINT pk_prototype_idea PRIMARY KEY (prototype_id, idea_id);


--
-- Name: prototype_version pk_prototype_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_version
    ADD CONSTRAINT pk_prototype_version PRIMARY KEY (id);


--
-- Name: purchase_need pk_purchase_need; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_need
    ADD CONSTRAINT pk_purchase_need PRIMARY KEY (id);


--
-- Name: ready_answer pk_ready_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ready_answer
    ADD CONSTRAINT pk_ready_answer PRIMARY KEY (id);


--
-- Name: return_request pk_return_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request
    ADD CONSTRAINT pk_return_request PRIMARY KEY (id);


--
-- Name: room pk_room; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT pk_room PRIMARY KEY (name);


--
-- Name: room_fact pk_room_fact; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.room_fact
    ADD CONSTRAINT pk_room_fact PRIMARY KEY (room, seq);


--
-- Name: saved_search pk_saved_search; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search
    ADD CONSTRAINT pk_saved_search PRIMARY KEY (id);


--
-- Name: saved_search_hit pk_saved_search_hit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search_hit
    ADD CONSTRAINT pk_saved_search_hit PRIMARY KEY (user_id, idea_id);


--
-- Name: scorecard pk_scorecard; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scorecard
    ADD CONSTRAINT pk_scorecard PRIMARY KEY (id);


--
-- Name: scoring_round pk_scoring_round; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scoring_round
    ADD CONSTRAINT pk_scoring_round PRIMARY KEY (id);


--
-- Name: search_doc pk_search_doc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT pk_search_doc PRIMARY KEY (id);


--
-- Name: search_state pk_search_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_state
    ADD CONSTRAINT pk_search_state PRIMARY KEY (kind, part);


--
-- Name: service_message pk_service_message; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_message
    ADD CONSTRAINT pk_service_message PRIMARY KEY (id);


--
-- Name: service_request pk_service_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT pk_service_request PRIMARY KEY (id);


--
-- Name: shipment pk_shipment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT pk_shipment PRIMARY KEY (id);


--
-- Name: shipment_line pk_shipment_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT pk_shipment_line PRIMARY KEY (id);


--
-- Name: sign_in_attempt pk_sign_in_attempt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id);


--
-- Name: stage_photo pk_stage_photo; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_photo
    ADD CONSTRAINT pk_stage_photo PRIMARY KEY (id);


--
-- Name: stored_file pk_stored_file; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT pk_stored_file PRIMARY KEY (id);


--
-- Name: support pk_support; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support
    ADD CONSTRAINT pk_support PRIMARY KEY (id);


--
-- Name: support_asked pk_support_asked; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_asked
    ADD CONSTRAINT pk_support_asked PRIMARY KEY (idea_id, user_id);


--
-- Name: support_on_behalf pk_support_on_behalf; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf
    ADD CONSTRAINT pk_support_on_behalf PRIMARY KEY (id);


--
-- Name: thread pk_thread; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT pk_thread PRIMARY KEY (id);


--
-- Name: thread_comment pk_thread_comment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment
    ADD CONSTRAINT pk_thread_comment PRIMARY KEY (id);


--
-- Name: thread_comment_text pk_thread_comment_text; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment_text
    ADD CONSTRAINT pk_thread_comment_text PRIMARY KEY (id);


--
-- Name: timer pk_timer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.timer
    ADD CONSTRAINT pk_timer PRIMARY KEY (name);


--
-- Name: title_sign pk_title_sign; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.title_sign
    ADD CONSTRAINT pk_title_sign PRIMARY KEY (sign);


--
-- Name: title_slip pk_title_slip; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.title_slip
    ADD CONSTRAINT pk_title_slip PRIMARY KEY (slip, sign);


--
-- Name: tracking_event pk_tracking_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracking_event
    ADD CONSTRAINT pk_tracking_event PRIMARY KEY (id);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (id);


--
-- Name: upload_day pk_upload_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_day
    ADD CONSTRAINT pk_upload_day PRIMARY KEY (user_id, day);


--
-- Name: user_account pk_user_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (id);


--
-- Name: user_session pk_user_session; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT pk_user_session PRIMARY KEY (id);


--
-- Name: vote_account pk_vote_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_account
    ADD CONSTRAINT pk_vote_account PRIMARY KEY (board_id, user_id);


--
-- Name: vote_entry pk_vote_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_entry
    ADD CONSTRAINT pk_vote_entry PRIMARY KEY (id);


--
-- Name: vote_held pk_vote_held; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_held
    ADD CONSTRAINT pk_vote_held PRIMARY KEY (idea_id, user_id);


--
-- Name: webhook pk_webhook; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT pk_webhook PRIMARY KEY (id);


--
-- Name: webhook_delivery pk_webhook_delivery; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT pk_webhook_delivery PRIMARY KEY (id);


--
-- Name: work_centre pk_work_centre; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre
    ADD CONSTRAINT pk_work_centre PRIMARY KEY (id);


--
-- Name: api_token uq_api_token_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT uq_api_token_token_hash UNIQUE (token_hash);


--
-- Name: board uq_board_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board
    ADD CONSTRAINT uq_board_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: board_frame uq_board_frame_board_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_frame
    ADD CONSTRAINT uq_board_frame_board_id UNIQUE (board_id);


--
-- Name: board_guest uq_board_guest_board_id_company_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT uq_board_guest_board_id_company_id UNIQUE (board_id, company_id);


--
-- Name: board_guest uq_board_guest_board_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT uq_board_guest_board_id_user_id UNIQUE (board_id, user_id);


--
-- Name: board_rules uq_board_rules_board_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_rules
    ADD CONSTRAINT uq_board_rules_board_id UNIQUE (board_id);


--
-- Name: board uq_board_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board
    ADD CONSTRAINT uq_board_slug UNIQUE (slug);


--
-- Name: carried_support uq_carried_support_secret; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support
    ADD CONSTRAINT uq_carried_support_secret UNIQUE (secret);


--
-- Name: comment uq_comment_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT uq_comment_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: customer uq_customer_company_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT uq_customer_company_id UNIQUE (company_id);


--
-- Name: customer uq_customer_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT uq_customer_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: customer_order uq_customer_order_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT uq_customer_order_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: customer_order uq_customer_order_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT uq_customer_order_number UNIQUE (number);


--
-- Name: customer_order uq_customer_order_origin_kind_origin_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT uq_customer_order_origin_kind_origin_id UNIQUE (origin_kind, origin_id);


--
-- Name: customer uq_customer_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT uq_customer_user_id UNIQUE (user_id);


--
-- Name: deal uq_deal_answer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT uq_deal_answer_id UNIQUE (answer_id);


--
-- Name: deal uq_deal_bid_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT uq_deal_bid_id UNIQUE (bid_id);


--
-- Name: deal uq_deal_order_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT uq_deal_order_id UNIQUE (order_id);


--
-- Name: deal_sheet uq_deal_sheet_order_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal_sheet
    ADD CONSTRAINT uq_deal_sheet_order_id UNIQUE (order_id);


--
-- Name: delivery_address uq_delivery_address_order_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_address
    ADD CONSTRAINT uq_delivery_address_order_id UNIQUE (order_id);


--
-- Name: idea_coauthor uq_idea_coauthor_idea_id_mail_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT uq_idea_coauthor_idea_id_mail_key UNIQUE (idea_id, mail_key);


--
-- Name: idea_coauthor uq_idea_coauthor_idea_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT uq_idea_coauthor_idea_id_user_id UNIQUE (idea_id, user_id);


--
-- Name: idea uq_idea_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT uq_idea_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: idea_pair uq_idea_pair_older_id_newer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair
    ADD CONSTRAINT uq_idea_pair_older_id_newer_id UNIQUE (older_id, newer_id);


--
-- Name: idea_relation uq_idea_relation_idea_id_to_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation
    ADD CONSTRAINT uq_idea_relation_idea_id_to_id_kind UNIQUE (idea_id, to_id, kind);


--
-- Name: idea_revision uq_idea_revision_idea_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision
    ADD CONSTRAINT uq_idea_revision_idea_id_number UNIQUE (idea_id, number);


--
-- Name: idea_standing uq_idea_standing_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_standing
    ADD CONSTRAINT uq_idea_standing_user_id UNIQUE (user_id);


--
-- Name: invitation uq_invitation_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);


--
-- Name: job uq_job_order_line_id_round; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT uq_job_order_line_id_round UNIQUE (order_line_id, round);


--
-- Name: job_stage uq_job_stage_job_id_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT uq_job_stage_job_id_position UNIQUE (job_id, "position");


--
-- Name: mail uq_mail_cause; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT uq_mail_cause UNIQUE (cause);


--
-- Name: membership uq_membership_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT uq_membership_user_id UNIQUE (user_id);


--
-- Name: moderation_case uq_moderation_case_open_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT uq_moderation_case_open_key UNIQUE (open_key);


--
-- Name: moderation_report uq_moderation_report_target_id_reporter_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_report
    ADD CONSTRAINT uq_moderation_report_target_id_reporter_id UNIQUE (target_id, reporter_id);


--
-- Name: notification_preference uq_notification_preference_user_id_topic; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_preference
    ADD CONSTRAINT uq_notification_preference_user_id_topic UNIQUE (user_id, topic);


--
-- Name: notification uq_notification_user_id_fact_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT uq_notification_user_id_fact_id UNIQUE (user_id, fact_id);


--
-- Name: one_time_link uq_one_time_link_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT uq_one_time_link_token_hash UNIQUE (token_hash);


--
-- Name: order_line uq_order_line_order_id_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, "position");


--
-- Name: order_promise uq_order_promise_replaces_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise
    ADD CONSTRAINT uq_order_promise_replaces_id UNIQUE (replaces_id);


--
-- Name: price_wish uq_price_wish_thread_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_wish
    ADD CONSTRAINT uq_price_wish_thread_id_user_id UNIQUE (thread_id, user_id);


--
-- Name: producer uq_producer_company_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT uq_producer_company_id UNIQUE (company_id);


--
-- Name: producer uq_producer_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT uq_producer_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: producer uq_producer_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT uq_producer_user_id UNIQUE (user_id);


--
-- Name: prototype_asset uq_prototype_asset_version_id_sha256; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_asset
    ADD CONSTRAINT uq_prototype_asset_version_id_sha256 UNIQUE (version_id, sha256);


--
-- Name: prototype_guest uq_prototype_guest_prototype_id_company_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT uq_prototype_guest_prototype_id_company_id UNIQUE (prototype_id, company_id);


--
-- Name: prototype_guest uq_prototype_guest_prototype_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT uq_prototype_guest_prototype_id_user_id UNIQUE (prototype_id, user_id);


--
-- Name: prototype_version uq_prototype_version_prototype_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_version
    ADD CONSTRAINT uq_prototype_version_prototype_id_number UNIQUE (prototype_id, number);


--
-- Name: ready_answer uq_ready_answer_reason_title; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ready_answer
    ADD CONSTRAINT uq_ready_answer_reason_title UNIQUE (reason, title);


--
-- Name: saved_search uq_saved_search_user_id_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search
    ADD CONSTRAINT uq_saved_search_user_id_name UNIQUE (user_id, name);


--
-- Name: scorecard uq_scorecard_round_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scorecard
    ADD CONSTRAINT uq_scorecard_round_id_user_id UNIQUE (round_id, user_id);


--
-- Name: search_doc uq_search_doc_kind_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT uq_search_doc_kind_ref UNIQUE (kind, ref);


--
-- Name: shipment_line uq_shipment_line_shipment_id_order_line_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT uq_shipment_line_shipment_id_order_line_id UNIQUE (shipment_id, order_line_id);


--
-- Name: shipment uq_shipment_order_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT uq_shipment_order_id_number UNIQUE (order_id, number);


--
-- Name: stage_photo uq_stage_photo_stage_id_file_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_photo
    ADD CONSTRAINT uq_stage_photo_stage_id_file_id UNIQUE (stage_id, file_id);


--
-- Name: stored_file uq_stored_file_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT uq_stored_file_key UNIQUE (key);


--
-- Name: support uq_support_idea_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support
    ADD CONSTRAINT uq_support_idea_id_user_id UNIQUE (idea_id, user_id);


--
-- Name: support_on_behalf uq_support_on_behalf_idea_id_customer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf
    ADD CONSTRAINT uq_support_on_behalf_idea_id_customer_id UNIQUE (idea_id, customer_id);


--
-- Name: thread uq_thread_prototype_id_internal_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT uq_thread_prototype_id_internal_number UNIQUE (prototype_id, internal, number);


--
-- Name: tracking_event uq_tracking_event_shipment_id_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracking_event
    ADD CONSTRAINT uq_tracking_event_shipment_id_ref UNIQUE (shipment_id, ref);


--
-- Name: unit uq_unit_order_line_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT uq_unit_order_line_id_number UNIQUE (order_line_id, number);


--
-- Name: unit uq_unit_serial; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT uq_unit_serial UNIQUE (serial);


--
-- Name: user_account uq_user_account_mail_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT uq_user_account_mail_key UNIQUE (mail_key);


--
-- Name: user_session uq_user_session_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash);


--
-- Name: webhook_delivery uq_webhook_delivery_webhook_id_fact_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT uq_webhook_delivery_webhook_id_fact_id UNIQUE (webhook_id, fact_id);


--
-- Name: work_centre uq_work_centre_producer_id_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre
    ADD CONSTRAINT uq_work_centre_producer_id_name UNIQUE (producer_id, name);


--
-- Name: ix_answer_bid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_bid ON public.answer USING btree (bid_id, id);


--
-- Name: ix_answer_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_expires ON public.answer USING btree (expires_at) WHERE ((status)::text = ANY ((ARRAY['standing'::character varying, 'countered'::character varying, 'stale'::character varying])::text[]));


--
-- Name: ix_answer_move_answer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_move_answer ON public.answer_move USING btree (answer_id, id);


--
-- Name: ix_answer_producer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_producer ON public.answer USING btree (producer_id, id);


--
-- Name: ix_api_token_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_api_token_user_id ON public.api_token USING btree (user_id);


--
-- Name: ix_bid_about_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_about_id ON public.bid USING btree (about_id);


--
-- Name: ix_bid_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_customer ON public.bid USING btree (customer_id, id);


--
-- Name: ix_bid_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_idea_id ON public.bid USING btree (idea_id);


--
-- Name: ix_bid_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_open ON public.bid USING btree (expires_at, id) WHERE ((status)::text = 'open'::text);


--
-- Name: ix_bid_prototype_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_prototype_id ON public.bid USING btree (prototype_id);


--
-- Name: ix_bid_reach_producer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bid_reach_producer ON public.bid_reach USING btree (producer_id, bid_id);


--
-- Name: ix_board_guest_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_board_guest_company_id ON public.board_guest USING btree (company_id);


--
-- Name: ix_board_guest_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_board_guest_user_id ON public.board_guest USING btree (user_id);


--
-- Name: ix_board_segment_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_board_segment_tag ON public.board_segment USING btree (tag, board_id);


--
-- Name: ix_carried_support_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_carried_support_idea_id ON public.carried_support USING btree (idea_id);


--
-- Name: ix_carried_support_merge_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_carried_support_merge_id ON public.carried_support USING btree (merge_id);


--
-- Name: ix_carried_support_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_carried_support_user_id ON public.carried_support USING btree (user_id);


--
-- Name: ix_comment_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_author_id ON public.comment USING btree (author_id);


--
-- Name: ix_comment_mention_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_mention_user_id ON public.comment_mention USING btree (user_id);


--
-- Name: ix_comment_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_parent_id ON public.comment USING btree (parent_id);


--
-- Name: ix_comment_picture_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_picture_file_id ON public.comment_picture USING btree (file_id);


--
-- Name: ix_comment_reaction_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_reaction_user_id ON public.comment_reaction USING btree (user_id);


--
-- Name: ix_comment_said; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_said ON public.comment USING btree (idea_id, id);


--
-- Name: ix_comment_text_comment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_text_comment_id ON public.comment_text USING btree (comment_id);


--
-- Name: ix_comment_thread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_thread ON public.comment USING btree (root_id, id);


--
-- Name: ix_comment_top; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_top ON public.comment USING btree (idea_id, internal, id) WHERE (depth = 0);


--
-- Name: ix_cost_entry_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cost_entry_order ON public.cost_entry USING btree (order_id, stage);


--
-- Name: ix_customer_note_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_note_customer ON public.customer_note USING btree (customer_id, id);


--
-- Name: ix_customer_order_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_order_customer ON public.customer_order USING btree (customer_id, id);


--
-- Name: ix_customer_order_placed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_order_placed ON public.customer_order USING btree (placed_at, id);


--
-- Name: ix_customer_order_producer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_order_producer ON public.customer_order USING btree (producer_id, id);


--
-- Name: ix_customer_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_owner_id ON public.customer USING btree (owner_id);


--
-- Name: ix_customer_tag_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_tag_tag ON public.customer_tag USING btree (tag, customer_id);


--
-- Name: ix_customer_task_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_task_customer ON public.customer_task USING btree (customer_id, status, due_on);


--
-- Name: ix_customer_task_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_task_open ON public.customer_task USING btree (due_on) WHERE ((status)::text = 'open'::text);


--
-- Name: ix_customer_task_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_customer_task_owner_id ON public.customer_task USING btree (owner_id);


--
-- Name: ix_deal_customer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deal_customer_id ON public.deal USING btree (customer_id);


--
-- Name: ix_deal_producer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deal_producer_id ON public.deal USING btree (producer_id);


--
-- Name: ix_fact_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_fact_type ON public.fact USING btree (type);


--
-- Name: ix_idea_amendment_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_amendment_author_id ON public.idea_amendment USING btree (author_id);


--
-- Name: ix_idea_amendment_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_amendment_list ON public.idea_amendment USING btree (idea_id, status, vote_count, id);


--
-- Name: ix_idea_amendment_revision; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_idea_amendment_revision ON public.idea_amendment USING btree (idea_id, revision_number);


--
-- Name: ix_idea_amendment_vote_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_amendment_vote_user_id ON public.idea_amendment_vote USING btree (user_id);


--
-- Name: ix_idea_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_author_id ON public.idea USING btree (author_id);


--
-- Name: ix_idea_board_hot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_board_hot ON public.idea USING btree (board_id, hot, id);


--
-- Name: ix_idea_coauthor_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_coauthor_user_id ON public.idea_coauthor USING btree (user_id);


--
-- Name: ix_idea_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_company_id ON public.idea USING btree (company_id);


--
-- Name: ix_idea_controversy; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_controversy ON public.idea USING btree (controversy, id);


--
-- Name: ix_idea_customer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_customer_id ON public.idea USING btree (customer_id);


--
-- Name: ix_idea_facet_tags; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_facet_tags ON public.idea_facet USING btree (count, word) WHERE ((kind)::text = 'tag'::text);


--
-- Name: ix_idea_follow_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_follow_user_id ON public.idea_follow USING btree (user_id);


--
-- Name: ix_idea_foreign_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_foreign_author ON public.idea USING btree (author_name) WHERE (author_id IS NULL);


--
-- Name: ix_idea_gram_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_gram_idea_id ON public.idea_gram USING btree (idea_id);


--
-- Name: ix_idea_hot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_hot ON public.idea USING btree (hot, id) INCLUDE (status, board_id, author_id, company_id);


--
-- Name: ix_idea_merge_target_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_merge_target_id ON public.idea_merge USING btree (target_id);


--
-- Name: ix_idea_merged_into_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_merged_into_id ON public.idea USING btree (merged_into_id);


--
-- Name: ix_idea_milestone_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_milestone_author_id ON public.idea_milestone USING btree (author_id);


--
-- Name: ix_idea_milestone_deadline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_milestone_deadline ON public.idea_milestone USING btree (deadline) WHERE ((status)::text = 'open'::text);


--
-- Name: ix_idea_milestone_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_milestone_idea_id ON public.idea_milestone USING btree (idea_id);


--
-- Name: ix_idea_milestone_response_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_milestone_response_id ON public.idea_milestone USING btree (response_id);


--
-- Name: ix_idea_new; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_new ON public.idea USING btree (submitted_at, id);


--
-- Name: ix_idea_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_owner_id ON public.idea USING btree (owner_id);


--
-- Name: ix_idea_pair_decided_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_pair_decided_by ON public.idea_pair USING btree (decided_by);


--
-- Name: ix_idea_pair_newer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_pair_newer_id ON public.idea_pair USING btree (newer_id);


--
-- Name: ix_idea_pair_older_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_pair_older_id ON public.idea_pair USING btree (older_id);


--
-- Name: ix_idea_pair_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_pair_waiting ON public.idea_pair USING btree (score, id) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_idea_picture_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_picture_file_id ON public.idea_picture USING btree (file_id);


--
-- Name: ix_idea_promise_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_promise_author_id ON public.idea_promise USING btree (author_id);


--
-- Name: ix_idea_promise_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_promise_idea_id ON public.idea_promise USING btree (idea_id);


--
-- Name: ix_idea_relation_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_relation_to_id ON public.idea_relation USING btree (to_id);


--
-- Name: ix_idea_response_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_response_author_id ON public.idea_response USING btree (author_id);


--
-- Name: ix_idea_response_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_response_idea_id ON public.idea_response USING btree (idea_id);


--
-- Name: ix_idea_revision_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_revision_author_id ON public.idea_revision USING btree (author_id);


--
-- Name: ix_idea_status_hot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_status_hot ON public.idea USING btree (status, hot, id);


--
-- Name: ix_idea_tag_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_tag_idea_id ON public.idea_tag USING btree (idea_id);


--
-- Name: ix_idea_top; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_top ON public.idea USING btree (top_score, id);


--
-- Name: ix_idea_unanswered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_unanswered ON public.idea USING btree (submitted_at, id) WHERE (answered_at IS NULL);


--
-- Name: ix_idea_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_value ON public.idea USING btree (value_minor, id);


--
-- Name: ix_import_job_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_import_job_status ON public.import_job USING btree (status, id);


--
-- Name: ix_invitation_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_invitation_company_id ON public.invitation USING btree (company_id);


--
-- Name: ix_job_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_order_id ON public.job USING btree (order_id);


--
-- Name: ix_job_producer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_producer ON public.job USING btree (producer_id, status, planned_end);


--
-- Name: ix_job_stage_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_stage_order_id ON public.job_stage USING btree (order_id);


--
-- Name: ix_job_stage_work_centre_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_stage_work_centre_id ON public.job_stage USING btree (work_centre_id);


--
-- Name: ix_mail_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_user_id ON public.mail USING btree (user_id);


--
-- Name: ix_mail_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_waiting ON public.mail USING btree (due_at) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_membership_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_company_id ON public.membership USING btree (company_id);


--
-- Name: ix_moderation_case_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_case_author_id ON public.moderation_case USING btree (author_id);


--
-- Name: ix_moderation_case_comment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_case_comment_id ON public.moderation_case USING btree (comment_id);


--
-- Name: ix_moderation_case_idea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_case_idea ON public.moderation_case USING btree (idea_id, status);


--
-- Name: ix_moderation_case_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_case_waiting ON public.moderation_case USING btree (id) WHERE ((status)::text = 'waiting'::text);


--
-- Name: ix_moderation_report_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_report_case_id ON public.moderation_report USING btree (case_id);


--
-- Name: ix_moderation_report_reporter_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_report_reporter_id ON public.moderation_report USING btree (reporter_id);


--
-- Name: ix_notification_fact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notification_fact_id ON public.notification USING btree (fact_id);


--
-- Name: ix_notification_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notification_unread ON public.notification USING btree (user_id) WHERE ((read_at IS NULL) AND shown);


--
-- Name: ix_notification_user_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notification_user_latest ON public.notification USING btree (user_id, id);


--
-- Name: ix_one_time_link_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_one_time_link_user_id ON public.one_time_link USING btree (user_id);


--
-- Name: ix_order_change_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_order_change_order_id ON public.order_change USING btree (order_id);


--
-- Name: ix_order_line_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_order_line_about ON public.order_line USING btree (about_kind, about_id);


--
-- Name: ix_order_promise_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_order_promise_order_id ON public.order_promise USING btree (order_id);


--
-- Name: ix_outbox_fact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_fact_id ON public.outbox USING btree (fact_id);


--
-- Name: ix_outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (due_at, id) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_price_wish_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_price_wish_user_id ON public.price_wish USING btree (user_id);


--
-- Name: ix_prototype_asset_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_asset_file_id ON public.prototype_asset USING btree (file_id);


--
-- Name: ix_prototype_asset_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_asset_version_id ON public.prototype_asset USING btree (version_id);


--
-- Name: ix_prototype_decision_prototype_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_decision_prototype_id ON public.prototype_decision USING btree (prototype_id);


--
-- Name: ix_prototype_decision_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_decision_user_id ON public.prototype_decision USING btree (user_id);


--
-- Name: ix_prototype_guest_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_guest_company_id ON public.prototype_guest USING btree (company_id);


--
-- Name: ix_prototype_guest_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_guest_user_id ON public.prototype_guest USING btree (user_id);


--
-- Name: ix_prototype_idea_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_idea_idea_id ON public.prototype_idea USING btree (idea_id);


--
-- Name: ix_prototype_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_owner_id ON public.prototype USING btree (owner_id);


--
-- Name: ix_prototype_status_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prototype_status_id ON public.prototype USING btree (status, id);


--
-- Name: ix_purchase_need_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_purchase_need_order_id ON public.purchase_need USING btree (order_id);


--
-- Name: ix_ready_answer_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ready_answer_author_id ON public.ready_answer USING btree (author_id);


--
-- Name: ix_return_request_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_return_request_order_id ON public.return_request USING btree (order_id);


--
-- Name: ix_room_fact_fact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_room_fact_fact_id ON public.room_fact USING btree (fact_id);


--
-- Name: ix_saved_search_hit_told; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_saved_search_hit_told ON public.saved_search_hit USING btree (search_id, told_at);


--
-- Name: ix_scorecard_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scorecard_user_id ON public.scorecard USING btree (user_id);


--
-- Name: ix_scoring_round_idea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scoring_round_idea ON public.scoring_round USING btree (idea_id, id);


--
-- Name: ix_scoring_round_opened_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scoring_round_opened_by ON public.scoring_round USING btree (opened_by);


--
-- Name: ix_search_doc_vector; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_doc_vector ON public.search_doc USING gin (vector);


--
-- Name: ix_service_message_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_message_author_id ON public.service_message USING btree (author_id);


--
-- Name: ix_service_message_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_message_request ON public.service_message USING btree (request_id, id);


--
-- Name: ix_service_request_assignee_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_request_assignee_id ON public.service_request USING btree (assignee_id);


--
-- Name: ix_service_request_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_request_customer ON public.service_request USING btree (customer_id, id);


--
-- Name: ix_service_request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_request_due ON public.service_request USING btree (status, sla_due);


--
-- Name: ix_service_request_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_request_order_id ON public.service_request USING btree (order_id);


--
-- Name: ix_service_request_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_service_request_unit_id ON public.service_request USING btree (unit_id);


--
-- Name: ix_shipment_line_order_line_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shipment_line_order_line_id ON public.shipment_line USING btree (order_line_id);


--
-- Name: ix_shipment_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shipment_status ON public.shipment USING btree (status, id);


--
-- Name: ix_sign_in_attempt_key_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_attempt_key_at ON public.sign_in_attempt USING btree (key, at);


--
-- Name: ix_stage_photo_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stage_photo_file_id ON public.stage_photo USING btree (file_id);


--
-- Name: ix_stored_file_loose_since; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stored_file_loose_since ON public.stored_file USING btree (loose_since) WHERE (loose_since IS NOT NULL);


--
-- Name: ix_stored_file_owner_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stored_file_owner_user_id ON public.stored_file USING btree (owner_user_id);


--
-- Name: ix_support_on_behalf_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_support_on_behalf_by_id ON public.support_on_behalf USING btree (by_id);


--
-- Name: ix_support_on_behalf_customer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_support_on_behalf_customer_id ON public.support_on_behalf USING btree (customer_id);


--
-- Name: ix_support_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_support_user_id ON public.support USING btree (user_id);


--
-- Name: ix_thread_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_thread_author_id ON public.thread USING btree (author_id);


--
-- Name: ix_thread_comment_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_thread_comment_author_id ON public.thread_comment USING btree (author_id);


--
-- Name: ix_thread_comment_text_comment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_thread_comment_text_comment_id ON public.thread_comment_text USING btree (comment_id);


--
-- Name: ix_thread_comment_thread_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_thread_comment_thread_id ON public.thread_comment USING btree (thread_id, id);


--
-- Name: ix_thread_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_thread_version_id ON public.thread USING btree (version_id, internal, id);


--
-- Name: ix_tracking_event_way; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tracking_event_way ON public.tracking_event USING btree (shipment_id, at);


--
-- Name: ix_unit_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_order_id ON public.unit USING btree (order_id);


--
-- Name: ix_user_session_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_user_session_user_id ON public.user_session USING btree (user_id);


--
-- Name: ix_vote_account_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_account_user_id ON public.vote_account USING btree (user_id);


--
-- Name: ix_vote_entry_batch_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_entry_batch_id ON public.vote_entry USING btree (batch_id);


--
-- Name: ix_vote_entry_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_entry_idea_id ON public.vote_entry USING btree (idea_id);


--
-- Name: ix_vote_entry_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_entry_person ON public.vote_entry USING btree (board_id, user_id, id);


--
-- Name: ix_vote_held_board_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_held_board_id ON public.vote_held USING btree (board_id);


--
-- Name: ix_vote_held_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vote_held_user_id ON public.vote_held USING btree (user_id);


--
-- Name: ix_webhook_delivery_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_webhook_delivery_due ON public.webhook_delivery USING btree (due_at, id) WHERE ((status)::text = 'waiting'::text);


--
-- Name: ix_webhook_delivery_webhook_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_webhook_delivery_webhook_id ON public.webhook_delivery USING btree (webhook_id);


--
-- Name: uq_answer_accepted; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_answer_accepted ON public.answer USING btree (bid_id) WHERE ((status)::text = 'accepted'::text);


--
-- Name: uq_answer_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_answer_live ON public.answer USING btree (bid_id, producer_id) WHERE ((status)::text = ANY ((ARRAY['standing'::character varying, 'countered'::character varying, 'stale'::character varying])::text[]));


--
-- Name: uq_idea_merge_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_idea_merge_standing ON public.idea_merge USING btree (source_id) WHERE ((status)::text = ANY ((ARRAY['proposed'::character varying, 'done'::character varying])::text[]));


--
-- Name: uq_idea_milestone_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_idea_milestone_open ON public.idea_milestone USING btree (idea_id, kind, leads_to) WHERE ((status)::text = 'open'::text);


--
-- Name: uq_order_change_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_order_change_open ON public.order_change USING btree (order_id) WHERE ((status)::text = 'requested'::text);


--
-- Name: uq_order_promise_first; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_order_promise_first ON public.order_promise USING btree (order_id) WHERE (replaces_id IS NULL);


--
-- Name: uq_prototype_decision_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_prototype_decision_standing ON public.prototype_decision USING btree (version_id, user_id) WHERE standing;


--
-- Name: uq_prototype_version_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_prototype_version_current ON public.prototype_version USING btree (prototype_id) WHERE ((status)::text = 'current'::text);


--
-- Name: uq_scoring_round_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_scoring_round_open ON public.scoring_round USING btree (idea_id) WHERE ((status)::text = 'open'::text);


--
-- Name: search_doc search_doc_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER search_doc_delete AFTER DELETE ON public.search_doc REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.search_doc_changed();


--
-- Name: search_doc search_doc_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER search_doc_insert AFTER INSERT ON public.search_doc REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.search_doc_changed();


--
-- Name: search_doc search_doc_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER search_doc_update AFTER UPDATE ON public.search_doc REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.search_doc_changed();


--
-- Name: answer fk_answer_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: answer fk_answer_bid_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_bid_id FOREIGN KEY (bid_id) REFERENCES public.bid(id);


--
-- Name: answer_move fk_answer_move_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_move
    ADD CONSTRAINT fk_answer_move_answer_id FOREIGN KEY (answer_id) REFERENCES public.answer(id);


--
-- Name: answer fk_answer_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- Name: api_token fk_api_token_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT fk_api_token_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: bid fk_bid_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid
    ADD CONSTRAINT fk_bid_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: bid fk_bid_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid
    ADD CONSTRAINT fk_bid_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: bid_reach fk_bid_reach_bid_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_reach
    ADD CONSTRAINT fk_bid_reach_bid_id FOREIGN KEY (bid_id) REFERENCES public.bid(id);


--
-- Name: bid_reach fk_bid_reach_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_reach
    ADD CONSTRAINT fk_bid_reach_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- Name: bid_version fk_bid_version_bid_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_version
    ADD CONSTRAINT fk_bid_version_bid_id FOREIGN KEY (bid_id) REFERENCES public.bid(id);


--
-- Name: bid_version fk_bid_version_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bid_version
    ADD CONSTRAINT fk_bid_version_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: board_frame fk_board_frame_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_frame
    ADD CONSTRAINT fk_board_frame_board_id FOREIGN KEY (board_id) REFERENCES public.board(id) ON DELETE CASCADE;


--
-- Name: board_guest fk_board_guest_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT fk_board_guest_board_id FOREIGN KEY (board_id) REFERENCES public.board(id);


--
-- Name: board_guest fk_board_guest_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT fk_board_guest_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: board_guest fk_board_guest_invited_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT fk_board_guest_invited_by FOREIGN KEY (invited_by) REFERENCES public.user_account(id);


--
-- Name: board_guest fk_board_guest_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_guest
    ADD CONSTRAINT fk_board_guest_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: board_rules fk_board_rules_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_rules
    ADD CONSTRAINT fk_board_rules_board_id FOREIGN KEY (board_id) REFERENCES public.board(id);


--
-- Name: board_template fk_board_template_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_template
    ADD CONSTRAINT fk_board_template_board_id FOREIGN KEY (board_id) REFERENCES public.board(id);


--
-- Name: carried_support fk_carried_support_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support
    ADD CONSTRAINT fk_carried_support_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: carried_support fk_carried_support_merge_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support
    ADD CONSTRAINT fk_carried_support_merge_id FOREIGN KEY (merge_id) REFERENCES public.idea_merge(id);


--
-- Name: carried_support fk_carried_support_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_support
    ADD CONSTRAINT fk_carried_support_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: comment fk_comment_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT fk_comment_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: comment fk_comment_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT fk_comment_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: comment fk_comment_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT fk_comment_parent_id FOREIGN KEY (parent_id) REFERENCES public.comment(id);


--
-- Name: comment_text fk_comment_text_comment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_text
    ADD CONSTRAINT fk_comment_text_comment_id FOREIGN KEY (comment_id) REFERENCES public.comment(id);


--
-- Name: cost_entry fk_cost_entry_created_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost_entry
    ADD CONSTRAINT fk_cost_entry_created_by FOREIGN KEY (created_by) REFERENCES public.user_account(id);


--
-- Name: cost_entry fk_cost_entry_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost_entry
    ADD CONSTRAINT fk_cost_entry_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: customer fk_customer_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: customer_note fk_customer_note_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_note
    ADD CONSTRAINT fk_customer_note_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: customer_note fk_customer_note_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_note
    ADD CONSTRAINT fk_customer_note_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: customer_order fk_customer_order_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT fk_customer_order_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: customer_order fk_customer_order_placed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT fk_customer_order_placed_by FOREIGN KEY (placed_by) REFERENCES public.user_account(id);


--
-- Name: customer_order fk_customer_order_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_order
    ADD CONSTRAINT fk_customer_order_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- Name: customer fk_customer_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id);


--
-- Name: customer_task fk_customer_task_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task
    ADD CONSTRAINT fk_customer_task_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: customer_task fk_customer_task_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task
    ADD CONSTRAINT fk_customer_task_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: customer_task fk_customer_task_done_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task
    ADD CONSTRAINT fk_customer_task_done_by FOREIGN KEY (done_by) REFERENCES public.user_account(id);


--
-- Name: customer_task fk_customer_task_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_task
    ADD CONSTRAINT fk_customer_task_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id);


--
-- Name: customer fk_customer_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: deal fk_deal_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT fk_deal_answer_id FOREIGN KEY (answer_id) REFERENCES public.answer(id);


--
-- Name: deal fk_deal_bid_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT fk_deal_bid_id FOREIGN KEY (bid_id) REFERENCES public.bid(id);


--
-- Name: deal fk_deal_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT fk_deal_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: deal fk_deal_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT fk_deal_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: deal fk_deal_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal
    ADD CONSTRAINT fk_deal_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- Name: deal_sheet fk_deal_sheet_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deal_sheet
    ADD CONSTRAINT fk_deal_sheet_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: delivery_address fk_delivery_address_given_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_address
    ADD CONSTRAINT fk_delivery_address_given_by FOREIGN KEY (given_by) REFERENCES public.user_account(id);


--
-- Name: delivery_address fk_delivery_address_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_address
    ADD CONSTRAINT fk_delivery_address_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: idea_amendment fk_idea_amendment_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment
    ADD CONSTRAINT fk_idea_amendment_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea_amendment fk_idea_amendment_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment
    ADD CONSTRAINT fk_idea_amendment_decided_by FOREIGN KEY (decided_by) REFERENCES public.user_account(id);


--
-- Name: idea_amendment fk_idea_amendment_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_amendment
    ADD CONSTRAINT fk_idea_amendment_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea fk_idea_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea fk_idea_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_board_id FOREIGN KEY (board_id) REFERENCES public.board(id);


--
-- Name: idea_coauthor fk_idea_coauthor_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT fk_idea_coauthor_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_coauthor fk_idea_coauthor_invited_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT fk_idea_coauthor_invited_by FOREIGN KEY (invited_by) REFERENCES public.user_account(id);


--
-- Name: idea_coauthor fk_idea_coauthor_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_coauthor
    ADD CONSTRAINT fk_idea_coauthor_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: idea fk_idea_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: idea_merge fk_idea_merge_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_merge
    ADD CONSTRAINT fk_idea_merge_by_id FOREIGN KEY (by_id) REFERENCES public.user_account(id);


--
-- Name: idea_merge fk_idea_merge_source_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_merge
    ADD CONSTRAINT fk_idea_merge_source_id FOREIGN KEY (source_id) REFERENCES public.idea(id);


--
-- Name: idea_merge fk_idea_merge_target_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_merge
    ADD CONSTRAINT fk_idea_merge_target_id FOREIGN KEY (target_id) REFERENCES public.idea(id);


--
-- Name: idea fk_idea_merged_into_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES public.idea(id);


--
-- Name: idea_milestone fk_idea_milestone_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_milestone
    ADD CONSTRAINT fk_idea_milestone_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea_milestone fk_idea_milestone_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_milestone
    ADD CONSTRAINT fk_idea_milestone_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_milestone fk_idea_milestone_response_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_milestone
    ADD CONSTRAINT fk_idea_milestone_response_id FOREIGN KEY (response_id) REFERENCES public.idea_response(id);


--
-- Name: idea fk_idea_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id);


--
-- Name: idea_pair fk_idea_pair_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair
    ADD CONSTRAINT fk_idea_pair_decided_by FOREIGN KEY (decided_by) REFERENCES public.user_account(id);


--
-- Name: idea_pair fk_idea_pair_newer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair
    ADD CONSTRAINT fk_idea_pair_newer_id FOREIGN KEY (newer_id) REFERENCES public.idea(id);


--
-- Name: idea_pair fk_idea_pair_older_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_pair
    ADD CONSTRAINT fk_idea_pair_older_id FOREIGN KEY (older_id) REFERENCES public.idea(id);


--
-- Name: idea_promise fk_idea_promise_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_promise
    ADD CONSTRAINT fk_idea_promise_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea_promise fk_idea_promise_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_promise
    ADD CONSTRAINT fk_idea_promise_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_relation fk_idea_relation_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation
    ADD CONSTRAINT fk_idea_relation_by_id FOREIGN KEY (by_id) REFERENCES public.user_account(id);


--
-- Name: idea_relation fk_idea_relation_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation
    ADD CONSTRAINT fk_idea_relation_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_relation fk_idea_relation_to_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_relation
    ADD CONSTRAINT fk_idea_relation_to_id FOREIGN KEY (to_id) REFERENCES public.idea(id);


--
-- Name: idea_response fk_idea_response_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_response
    ADD CONSTRAINT fk_idea_response_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea_response fk_idea_response_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_response
    ADD CONSTRAINT fk_idea_response_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_revision fk_idea_revision_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision
    ADD CONSTRAINT fk_idea_revision_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: idea_revision fk_idea_revision_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision
    ADD CONSTRAINT fk_idea_revision_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: idea_standing fk_idea_standing_set_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_standing
    ADD CONSTRAINT fk_idea_standing_set_by FOREIGN KEY (set_by) REFERENCES public.user_account(id);


--
-- Name: idea_standing fk_idea_standing_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_standing
    ADD CONSTRAINT fk_idea_standing_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: import_job fk_import_job_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT fk_import_job_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: import_made fk_import_made_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_made
    ADD CONSTRAINT fk_import_made_run_id FOREIGN KEY (run_id) REFERENCES public.import_run(id);


--
-- Name: import_run fk_import_run_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT fk_import_run_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: invitation fk_invitation_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: invitation fk_invitation_invited_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_invited_by FOREIGN KEY (invited_by) REFERENCES public.user_account(id);


--
-- Name: job fk_job_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: job fk_job_order_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id) ON DELETE SET NULL;


--
-- Name: job fk_job_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- Name: job_stage fk_job_stage_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT fk_job_stage_decided_by FOREIGN KEY (decided_by) REFERENCES public.user_account(id);


--
-- Name: job_stage fk_job_stage_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT fk_job_stage_job_id FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;


--
-- Name: job_stage fk_job_stage_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT fk_job_stage_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: job_stage fk_job_stage_work_centre_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_stage
    ADD CONSTRAINT fk_job_stage_work_centre_id FOREIGN KEY (work_centre_id) REFERENCES public.work_centre(id) ON DELETE SET NULL;


--
-- Name: mail fk_mail_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: membership fk_membership_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: membership fk_membership_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: moderation_case fk_moderation_case_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT fk_moderation_case_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: moderation_case fk_moderation_case_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT fk_moderation_case_decided_by FOREIGN KEY (decided_by) REFERENCES public.user_account(id);


--
-- Name: moderation_report fk_moderation_report_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_report
    ADD CONSTRAINT fk_moderation_report_case_id FOREIGN KEY (case_id) REFERENCES public.moderation_case(id);


--
-- Name: moderation_report fk_moderation_report_reporter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_report
    ADD CONSTRAINT fk_moderation_report_reporter_id FOREIGN KEY (reporter_id) REFERENCES public.user_account(id);


--
-- Name: notification fk_notification_fact_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT fk_notification_fact_id FOREIGN KEY (fact_id) REFERENCES public.fact(id);


--
-- Name: notification_preference fk_notification_preference_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_preference
    ADD CONSTRAINT fk_notification_preference_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: notification fk_notification_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT fk_notification_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: one_time_link fk_one_time_link_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT fk_one_time_link_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: order_change fk_order_change_answered_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_change
    ADD CONSTRAINT fk_order_change_answered_by FOREIGN KEY (answered_by) REFERENCES public.user_account(id);


--
-- Name: order_change fk_order_change_asked_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_change
    ADD CONSTRAINT fk_order_change_asked_by FOREIGN KEY (asked_by) REFERENCES public.user_account(id);


--
-- Name: order_change fk_order_change_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_change
    ADD CONSTRAINT fk_order_change_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: order_line fk_order_line_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id) ON DELETE CASCADE;


--
-- Name: order_promise fk_order_promise_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise
    ADD CONSTRAINT fk_order_promise_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: order_promise fk_order_promise_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise
    ADD CONSTRAINT fk_order_promise_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: order_promise fk_order_promise_replaces_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_promise
    ADD CONSTRAINT fk_order_promise_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.order_promise(id);


--
-- Name: outbox fk_outbox_fact_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_fact_id FOREIGN KEY (fact_id) REFERENCES public.fact(id);


--
-- Name: price_wish fk_price_wish_thread_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_wish
    ADD CONSTRAINT fk_price_wish_thread_id FOREIGN KEY (thread_id) REFERENCES public.thread(id);


--
-- Name: price_wish fk_price_wish_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_wish
    ADD CONSTRAINT fk_price_wish_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: producer fk_producer_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT fk_producer_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: producer fk_producer_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT fk_producer_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: prototype_asset fk_prototype_asset_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_asset
    ADD CONSTRAINT fk_prototype_asset_file_id FOREIGN KEY (file_id) REFERENCES public.stored_file(id);


--
-- Name: prototype_asset fk_prototype_asset_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_asset
    ADD CONSTRAINT fk_prototype_asset_version_id FOREIGN KEY (version_id) REFERENCES public.prototype_version(id);


--
-- Name: prototype_decision fk_prototype_decision_prototype_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_decision
    ADD CONSTRAINT fk_prototype_decision_prototype_id FOREIGN KEY (prototype_id) REFERENCES public.prototype(id);


--
-- Name: prototype_decision fk_prototype_decision_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_decision
    ADD CONSTRAINT fk_prototype_decision_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: prototype_decision fk_prototype_decision_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_decision
    ADD CONSTRAINT fk_prototype_decision_version_id FOREIGN KEY (version_id) REFERENCES public.prototype_version(id);


--
-- Name: prototype_guest fk_prototype_guest_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT fk_prototype_guest_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: prototype_guest fk_prototype_guest_invited_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT fk_prototype_guest_invited_by FOREIGN KEY (invited_by) REFERENCES public.user_account(id);


--
-- Name: prototype_guest fk_prototype_guest_prototype_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT fk_prototype_guest_prototype_id FOREIGN KEY (prototype_id) REFERENCES public.prototype(id);


--
-- Name: prototype_guest fk_prototype_guest_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_guest
    ADD CONSTRAINT fk_prototype_guest_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: prototype fk_prototype_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype
    ADD CONSTRAINT fk_prototype_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id);


--
-- Name: prototype_version fk_prototype_version_prototype_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prototype_version
    ADD CONSTRAINT fk_prototype_version_prototype_id FOREIGN KEY (prototype_id) REFERENCES public.prototype(id);


--
-- Name: purchase_need fk_purchase_need_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_need
    ADD CONSTRAINT fk_purchase_need_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: ready_answer fk_ready_answer_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ready_answer
    ADD CONSTRAINT fk_ready_answer_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: return_request fk_return_request_asked_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request
    ADD CONSTRAINT fk_return_request_asked_by FOREIGN KEY (asked_by) REFERENCES public.user_account(id);


--
-- Name: return_request fk_return_request_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request
    ADD CONSTRAINT fk_return_request_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: return_request fk_return_request_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request
    ADD CONSTRAINT fk_return_request_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: return_request fk_return_request_order_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request
    ADD CONSTRAINT fk_return_request_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: saved_search_hit fk_saved_search_hit_search_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search_hit
    ADD CONSTRAINT fk_saved_search_hit_search_id FOREIGN KEY (search_id) REFERENCES public.saved_search(id) ON DELETE CASCADE;


--
-- Name: saved_search fk_saved_search_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_search
    ADD CONSTRAINT fk_saved_search_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: scorecard fk_scorecard_round_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scorecard
    ADD CONSTRAINT fk_scorecard_round_id FOREIGN KEY (round_id) REFERENCES public.scoring_round(id);


--
-- Name: scorecard fk_scorecard_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scorecard
    ADD CONSTRAINT fk_scorecard_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: scoring_round fk_scoring_round_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scoring_round
    ADD CONSTRAINT fk_scoring_round_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: scoring_round fk_scoring_round_opened_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scoring_round
    ADD CONSTRAINT fk_scoring_round_opened_by FOREIGN KEY (opened_by) REFERENCES public.user_account(id);


--
-- Name: service_message fk_service_message_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_message
    ADD CONSTRAINT fk_service_message_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: service_message fk_service_message_request_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_message
    ADD CONSTRAINT fk_service_message_request_id FOREIGN KEY (request_id) REFERENCES public.service_request(id);


--
-- Name: service_request fk_service_request_asked_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_asked_by FOREIGN KEY (asked_by) REFERENCES public.user_account(id);


--
-- Name: service_request fk_service_request_assignee_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_assignee_id FOREIGN KEY (assignee_id) REFERENCES public.user_account(id);


--
-- Name: service_request fk_service_request_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: service_request fk_service_request_duplicate_of; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_duplicate_of FOREIGN KEY (duplicate_of) REFERENCES public.service_request(id);


--
-- Name: service_request fk_service_request_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: service_request fk_service_request_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: shipment fk_shipment_confirmed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES public.user_account(id);


--
-- Name: shipment_line fk_shipment_line_order_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: shipment_line fk_shipment_line_shipment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id) ON DELETE CASCADE;


--
-- Name: shipment fk_shipment_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: stage_photo fk_stage_photo_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_photo
    ADD CONSTRAINT fk_stage_photo_file_id FOREIGN KEY (file_id) REFERENCES public.stored_file(id);


--
-- Name: stage_photo fk_stage_photo_stage_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_photo
    ADD CONSTRAINT fk_stage_photo_stage_id FOREIGN KEY (stage_id) REFERENCES public.job_stage(id) ON DELETE CASCADE;


--
-- Name: support fk_support_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support
    ADD CONSTRAINT fk_support_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: support_on_behalf fk_support_on_behalf_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf
    ADD CONSTRAINT fk_support_on_behalf_by_id FOREIGN KEY (by_id) REFERENCES public.user_account(id);


--
-- Name: support_on_behalf fk_support_on_behalf_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf
    ADD CONSTRAINT fk_support_on_behalf_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);


--
-- Name: support_on_behalf fk_support_on_behalf_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_on_behalf
    ADD CONSTRAINT fk_support_on_behalf_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: support fk_support_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support
    ADD CONSTRAINT fk_support_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: thread fk_thread_asset_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT fk_thread_asset_id FOREIGN KEY (asset_id) REFERENCES public.prototype_asset(id);


--
-- Name: thread fk_thread_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT fk_thread_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: thread_comment fk_thread_comment_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment
    ADD CONSTRAINT fk_thread_comment_author_id FOREIGN KEY (author_id) REFERENCES public.user_account(id);


--
-- Name: thread_comment_text fk_thread_comment_text_comment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment_text
    ADD CONSTRAINT fk_thread_comment_text_comment_id FOREIGN KEY (comment_id) REFERENCES public.thread_comment(id);


--
-- Name: thread_comment fk_thread_comment_thread_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_comment
    ADD CONSTRAINT fk_thread_comment_thread_id FOREIGN KEY (thread_id) REFERENCES public.thread(id);


--
-- Name: thread fk_thread_prototype_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT fk_thread_prototype_id FOREIGN KEY (prototype_id) REFERENCES public.prototype(id);


--
-- Name: thread fk_thread_resolved_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT fk_thread_resolved_by FOREIGN KEY (resolved_by) REFERENCES public.user_account(id);


--
-- Name: thread fk_thread_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread
    ADD CONSTRAINT fk_thread_version_id FOREIGN KEY (version_id) REFERENCES public.prototype_version(id);


--
-- Name: tracking_event fk_tracking_event_shipment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracking_event
    ADD CONSTRAINT fk_tracking_event_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id) ON DELETE CASCADE;


--
-- Name: tracking_event fk_tracking_event_told_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracking_event
    ADD CONSTRAINT fk_tracking_event_told_by FOREIGN KEY (told_by) REFERENCES public.user_account(id);


--
-- Name: unit fk_unit_order_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_order_id FOREIGN KEY (order_id) REFERENCES public.customer_order(id);


--
-- Name: unit fk_unit_order_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: user_session fk_user_session_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT fk_user_session_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: vote_entry fk_vote_entry_board_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_entry
    ADD CONSTRAINT fk_vote_entry_board_id FOREIGN KEY (board_id) REFERENCES public.board(id);


--
-- Name: vote_entry fk_vote_entry_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_entry
    ADD CONSTRAINT fk_vote_entry_idea_id FOREIGN KEY (idea_id) REFERENCES public.idea(id);


--
-- Name: vote_entry fk_vote_entry_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vote_entry
    ADD CONSTRAINT fk_vote_entry_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);


--
-- Name: webhook_delivery fk_webhook_delivery_webhook_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT fk_webhook_delivery_webhook_id FOREIGN KEY (webhook_id) REFERENCES public.webhook(id) ON DELETE CASCADE;


--
-- Name: webhook fk_webhook_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT fk_webhook_made_by FOREIGN KEY (made_by) REFERENCES public.user_account(id);


--
-- Name: work_centre fk_work_centre_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre
    ADD CONSTRAINT fk_work_centre_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- PostgreSQL database dump complete
--

\unrestrict d7u2WaUi2OO1juGcIWOc2TzZVMgJpdgZhpvU65ihLzbboEjyJpbdpQAMOxfKa6J

