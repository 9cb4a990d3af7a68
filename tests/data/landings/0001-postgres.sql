--
-- PostgreSQL database dump
--

\restrict nsZCNWyL9rKwoBPOlnCHo6B9oVP8MeIIOxvP5miSgjuofRniXd58naXHGYCUXzO

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
    CONSTRAINT ck_board_visibility CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'team'::character varying])::text[]))),
    CONSTRAINT ck_board_vote_budget CHECK (((vote_budget IS NULL) OR (vote_budget > 0)))
);


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
    CONSTRAINT ck_idea_counters CHECK (((support_count >= 0) AND (comment_count >= 0) AND (note_count >= 0) AND (value_minor >= 0))),
    CONSTRAINT ck_idea_merged CHECK ((((status)::text = 'merged'::text) = (merged_into_id IS NOT NULL))),
    CONSTRAINT ck_idea_revision CHECK ((((status)::text = 'draft'::text) = (revision_number = 0))),
    CONSTRAINT ck_idea_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'under_review'::character varying, 'planned'::character varying, 'prototyping'::character varying, 'available'::character varying, 'declined'::character varying, 'merged'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_idea_submitted CHECK ((((status)::text = 'draft'::text) = (submitted_at IS NULL))),
    CONSTRAINT ck_idea_top_score CHECK ((top_score = (support_count + imported_support_count)))
);


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
    created_at timestamp with time zone NOT NULL
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
-- Name: idea_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_picture (
    idea_id bigint NOT NULL,
    file_id bigint NOT NULL
);


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
    created_at timestamp with time zone NOT NULL
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
-- Name: comment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);


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
-- Name: idea_response id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_response ALTER COLUMN id SET DEFAULT nextval('public.idea_response_id_seq'::regclass);


--
-- Name: idea_revision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision ALTER COLUMN id SET DEFAULT nextval('public.idea_revision_id_seq'::regclass);


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
-- Name: return_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.return_request ALTER COLUMN id SET DEFAULT nextval('public.return_request_id_seq'::regclass);


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
-- Name: work_centre id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre ALTER COLUMN id SET DEFAULT nextval('public.work_centre_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0001
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (id, bid_id, producer_id, author_id, kind, status, version, bid_version, unit_price_minor, bid_minor, currency, quantity, promised_on, requirements, text, reason, expires_at, asks, bids, final_ask, final_bid, reply, reply_public, replied_at, rank, gap_minor, created_at) FROM stdin;
914341276145080770	914341275776077658	914341177141076766	914341176646477447	accept	accepted	2	1	16500	16500	EUR	1	2026-10-15	[]		\N	2026-09-16 02:25:24.070188+00	1	0	f	f	\N	f	\N	\N	\N	2026-09-10 02:25:24.088709+00
914341280144839868	914341279676017482	914341176785404120	914341176601118247	counter	accepted	4	1	15700	15700	EUR	1	2026-11-08	[]		\N	2026-10-07 02:25:24.070188+00	1	1	t	f	\N	f	\N	\N	\N	2026-09-29 02:25:24.079994+00
914341282620792981	914341282221316791	914341176785404120	914341176601118247	accept	accepted	2	1	15200	15200	EUR	6	2026-11-29	[]		\N	2026-10-14 02:25:24.070188+00	1	0	f	f	\N	f	\N	\N	\N	2026-10-08 02:25:24.077636+00
914341287719823525	914341286595865362	914341177141076766	914341176646477447	counter	expired	2	1	14400	13500	EUR	4	2026-11-22	[{"met": "no", "name": "Желобок для пера", "text": "no", "extra_minor": null}]	The groove needs a new cutter; it arrives too late for your date. Without it:	\N	2026-11-03 02:25:24.070188+00	1	0	f	f	\N	f	\N	\N	\N	2026-10-16 02:25:24.079067+00
914341292611496574	914341291009542744	914341177141076766	914341176646477447	counter	accepted	4	1	16400	16400	EUR	2	2026-12-07	[]		\N	2026-11-09 02:25:24.070188+00	1	1	t	f	\N	f	\N	\N	\N	2026-10-30 14:25:24.079074+00
914341297443878261	914341297124055933	914341176785404120	914341176601118247	decline	declined	1	1	\N	\N	EUR	\N	\N	[]	Below our material. At ten lamps with seconds we could talk about 105.	price	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-09 02:25:24.079351+00
914341297841126208	914341297124055933	914341177141076766	914341176667364965	decline	declined	1	1	\N	\N	EUR	\N	\N	[]	We keep no seconds: what fails is turned again.	cannot_make	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-10 02:25:24.079431+00
914341298722200447	914341298365046786	914341177141076766	914341176667364965	counter	closed	2	1	27500	24000	EUR	1	2027-02-06	[]	Possible, once the tilt test is written down.	\N	2026-12-08 02:25:24.070188+00	1	0	f	f	\N	f	\N	\N	\N	2026-11-13 02:25:24.07841+00
914341303046788156	914341301986289632	914341177141076766	914341176646477447	counter	accepted	4	1	13800	13800	EUR	8	2027-01-01	[]		\N	2026-11-29 02:25:24.070188+00	1	1	t	f	\N	f	\N	\N	\N	2026-11-20 08:25:24.079885+00
914341303642037400	914341301986289632	914341176785404120	914341176601118247	counter	lost	2	1	14600	13200	EUR	8	2027-01-05	[]	Enamel is included, oak is not our trade.	\N	2026-11-30 02:25:24.070188+00	1	0	f	f	\N	f	\N	2	800	2026-11-21 02:25:24.079996+00
914341308356595445	914341305487166329	914341177141076766	914341176646477447	counter	standing	1	1	12600	11500	EUR	24	2027-01-17	[{"met": "changed", "name": "Battery life", "text": "11 h", "extra_minor": null}, {"met": "changed", "name": "Enamel", "text": "powder coat, same green", "extra_minor": null}, {"met": "changed", "name": "Charging tray", "text": "2 pieces", "extra_minor": null}]	First series of this size for us; eleven hours are certain, twelve are not.	\N	2026-12-03 02:25:24.070188+00	1	0	f	f	\N	f	\N	\N	\N	2026-11-24 04:49:24.075896+00
914341309946814691	914341308948360687	914341177141076766	914341176646477447	question	replied	2	1	\N	\N	EUR	\N	\N	[]	Does the cable run on the wall or into it? In the wall we need 8 mm more oak.	\N	\N	0	0	f	f	По стене, в тканевой оплётке. Прятать не нужно.	t	2026-11-25 21:37:24.074584+00	\N	\N	2026-11-25 14:25:24.081607+00
914341306090930547	914341305487166329	914341176785404120	914341176601118247	counter	standing	3	1	12300	12000	EUR	24	2027-01-25	[{"met": "changed", "name": "Battery life", "text": "13 h", "extra_minor": null}, {"met": "yes", "name": "Charging tray", "text": "4 pieces", "extra_minor": null}, {"met": "changed", "name": "Delivery in two parts", "text": "12 + 12", "extra_minor": null}]	We can do all of it. The battery decides the price, not the shade.	\N	2026-12-02 02:25:24.070188+00	2	1	t	f	\N	f	\N	\N	\N	2026-11-23 21:37:24.078528+00
914341311502418838	914341308948360687	914341176785404120	914341176601118247	question	asked	1	1	\N	\N	EUR	\N	\N	[]	Would a brass plate instead of oak be welcome? It would save you 12 euros per lamp.	\N	\N	0	0	f	f	\N	f	\N	\N	\N	2026-11-27 00:01:24.076637+00
\.


--
-- Data for Name: answer_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer_move (id, answer_id, side, round, unit_price_minor, quantity, promised_on, final, text, at) FROM stdin;
914341276162120217	914341276145080770	bid	0	16500	1	2026-10-15	f		2026-09-09 02:25:24.078059+00
914341276178034975	914341276145080770	ask	1	16500	1	2026-10-15	f		2026-09-10 02:25:24.096924+00
914341280154323909	914341280144839868	bid	0	14900	1	2026-11-08	f		2026-09-28 02:25:24.076385+00
914341280162209375	914341280144839868	ask	1	16500	1	2026-11-08	f		2026-09-29 02:25:24.083427+00
914341280682477621	914341280144839868	bid	1	15700	1	2026-11-08	f		2026-09-30 02:25:24.092948+00
914341280950501158	914341280144839868	ask	1	15700	1	2026-11-08	t		2026-10-02 02:11:00.085219+00
914341282628106530	914341282620792981	bid	0	15200	6	2026-11-29	f		2026-10-07 02:25:24.077549+00
914341282633029497	914341282620792981	ask	1	15200	6	2026-11-29	f		2026-10-08 02:25:24.080727+00
914341287729876132	914341287719823525	bid	0	13500	4	2026-11-18	f		2026-10-14 02:25:24.077438+00
914341287732588170	914341287719823525	ask	1	14400	4	2026-11-22	f	The groove needs a new cutter; it arrives too late for your date. Without it:	2026-10-16 02:25:24.082211+00
914341292620058030	914341292611496574	bid	0	15900	2	2026-12-07	f		2026-10-29 02:25:24.076461+00
914341292623133958	914341292611496574	ask	1	16800	2	2026-12-07	f		2026-10-30 14:25:24.082222+00
914341293030238704	914341292611496574	bid	1	16400	2	2026-12-07	f		2026-11-01 02:25:24.082971+00
914341294464583181	914341292611496574	ask	1	16400	2	2026-12-07	t		2026-11-04 02:11:00.08289+00
914341298730480610	914341298722200447	bid	0	24000	1	2027-01-27	f		2026-11-12 02:25:24.079114+00
914341298735596622	914341298722200447	ask	1	27500	1	2027-02-06	f	Possible, once the tilt test is written down.	2026-11-13 02:25:24.081686+00
914341303055668869	914341303046788156	bid	0	13200	8	2027-01-01	f		2026-11-19 02:25:24.078828+00
914341303063599890	914341303046788156	ask	1	14400	8	2027-01-01	f		2026-11-20 08:25:24.083252+00
914341303650018227	914341303642037400	bid	0	13200	8	2027-01-01	f		2026-11-19 02:25:24.078828+00
914341303655834752	914341303642037400	ask	1	14600	8	2027-01-05	f	Enamel is included, oak is not our trade.	2026-11-21 02:25:24.082752+00
914341303968566405	914341303046788156	bid	1	13800	8	2027-01-01	f		2026-11-21 14:25:24.084566+00
914341306100969949	914341306090930547	bid	0	11500	24	2027-01-22	f		2026-11-23 02:25:24.077352+00
914341306105141461	914341306090930547	ask	1	13200	24	2027-01-25	f	We can do all of it. The battery decides the price, not the shade.	2026-11-23 21:37:24.081345+00
914341306498098694	914341303046788156	ask	1	13800	8	2027-01-01	t		2026-11-24 02:11:00.080319+00
914341308361328526	914341308356595445	bid	0	11500	24	2027-01-22	f		2026-11-23 02:25:24.077352+00
914341308361328568	914341308356595445	ask	1	12600	24	2027-01-17	f	First series of this size for us; eleven hours are certain, twelve are not.	2026-11-24 04:49:24.077516+00
914341308847307106	914341306090930547	bid	1	12000	24	2027-01-22	f	Twelve now, twelve later, paid at once.	2026-11-24 12:01:24.081715+00
914341311359840063	914341306090930547	ask	2	12300	24	2027-01-25	t	My last number: 123.00, and the trays are in it.	2026-11-26 00:01:24.079751+00
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
914341275776077658	914341177302235816	914341176400227175	382	awarded	2	The first Halden, for the one who asked for it		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	1	16500	EUR	f	2026-10-15	Uppsala, SE	2026-09-18 02:25:24.070188+00	\N	f	open	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-09-11 02:25:24.077087+00	2026-09-11 02:25:24.080861+00	\N	2026-09-09 02:25:24.078059+00
914341282221316791	914341177473864922	914341176520643908	E51	awarded	2	Six lamps above the long bench		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	6	15200	EUR	f	2026-11-29	Gothenburg, SE	2026-10-16 02:25:24.070188+00	\N	f	open	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-10-09 02:25:24.077433+00	2026-10-09 02:25:24.08134+00	\N	2026-10-07 02:25:24.077549+00
914341286595865362	914341177390009318	914341176482743187	7C0	expired	2	Четыре лампы для класса каллиграфии	Нужны к началу занятий; после этой даты не имеет смысла.	[{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "белая", "worth_minor": null}, {"kind": "text", "must": true, "name": "Тёплый свет", "unit": "K", "value": "2700", "worth_minor": null}, {"kind": "text", "must": false, "name": "Желобок для пера", "unit": "мм", "value": "150", "worth_minor": 1200}]	[]	[]	\N	f	4	13500	EUR	f	2026-11-18	Yerevan, AM	2026-11-03 02:25:24.070188+00	\N	f	invited	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-10-16 02:25:24.074165+00	2026-11-03 02:25:24.070188+00	\N	2026-10-14 02:25:24.077438+00
914341279676017482	914341177390009318	914341176482743187	94E	awarded	2	Одна лампа, терракота		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	1	14900	EUR	f	2026-11-08	Yerevan, AM	2026-10-09 02:25:24.070188+00	\N	f	open	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-10-02 02:25:24.074145+00	2026-10-02 02:25:24.076746+00	\N	2026-09-28 02:25:24.076385+00
914341298365046786	914341177302235816	914341176400227175	0AC	withdrawn	2	The tall lamp, as soon as it exists	I know that it is only an idea yet.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "1350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Foot", "unit": "mm", "value": "280", "worth_minor": null}]	[]	[]	\N	f	1	24000	EUR	f	2027-01-27	Uppsala, SE	2026-12-12 02:25:24.070188+00	\N	f	open	idea_revision	914341292283702859	914341292241776576	\N	0	0	\N	2026-11-13 02:25:24.073594+00	2026-11-15 02:25:24.073439+00	I would rather wait for the prototype than hurry it.	2026-11-12 02:25:24.079114+00
914341291009542744	914341177352047464	914341176450423687	1C4	awarded	2	Две лампы в цвете «ночь», орех		[{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "ночь", "worth_minor": null}, {"kind": "text", "must": true, "name": "Дерево", "unit": "", "value": "орех", "worth_minor": null}, {"kind": "text", "must": true, "name": "Кабель", "unit": "м", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Высота стойки", "unit": "мм", "value": "420", "worth_minor": 1500}]	[]	[]	\N	f	2	15900	EUR	f	2026-12-07	Novi Sad, RS	2026-11-11 02:25:24.070188+00	\N	f	open	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-11-04 02:25:24.075197+00	2026-11-04 02:25:24.078735+00	\N	2026-10-29 02:25:24.076461+00
914341297124055933	914341177427434339	914341176501174717	315	expired	2	Six lamps for student rooms	Plain ones. Scratches are fine, seconds are fine.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "485", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "any", "worth_minor": null}, {"kind": "text", "must": false, "name": "Oak", "unit": "", "value": "knots allowed", "worth_minor": null}]	[]	[]	\N	f	6	6000	EUR	f	2026-12-18	Madrid, ES	2026-11-20 02:25:24.070188+00	\N	f	open	prototype_version	914341272549138491	\N	914341268997308573	0	0	\N	2026-11-10 02:25:24.074288+00	2026-11-20 02:25:24.070188+00	\N	2026-11-08 02:25:24.074659+00
914341301986289632	914341177473864922	914341176520643908	EBC	awarded	2	Eight lamps for the library corner		[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}]	[]	[]	\N	f	8	13200	EUR	f	2027-01-01	Gothenburg, SE	2026-12-01 02:25:24.070188+00	\N	f	open	prototype_version	914341300021534466	\N	914341268997308573	0	0	\N	2026-11-24 02:25:24.076036+00	2026-11-24 02:25:24.079425+00	\N	2026-11-19 02:25:24.078828+00
914341308948360687	914341177352047464	914341176450423687	4AC	open	1	Две настенные Halden к кровати	Как на моём эскизе. Стена — кирпич, кабель вниз.	[{"kind": "text", "must": true, "name": "Вынос", "unit": "мм", "value": "350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Поворот", "unit": "°", "value": "180", "worth_minor": null}, {"kind": "text", "must": true, "name": "Накладка", "unit": "", "value": "дуб", "worth_minor": null}, {"kind": "text", "must": false, "name": "Диммер", "unit": "", "value": "на накладке", "worth_minor": 900}]	[]	[]	\N	f	2	14500	EUR	f	2027-01-15	Novi Sad, RS	2026-12-09 02:25:24.070188+00	\N	f	open	idea_revision	914341290103521528	914341290056400665	\N	0	1	\N	2026-11-27 00:01:24.073051+00	\N	\N	2026-11-25 02:25:24.075812+00
914341311665335228	914341177302235816	914341176400227175	172	open	1	One Halden in sage, cable in red	A present for my sister; she reads even later than I do.	[{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Cable", "unit": "m", "value": "3", "worth_minor": 400}, {"kind": "text", "must": false, "name": "Switch side", "unit": "", "value": "left", "worth_minor": 600}]	[]	[]	\N	f	1	15800	EUR	f	2027-01-07	Uppsala, SE	2026-12-07 02:25:24.070188+00	2026-12-02 09:37:24.072496+00	t	open	prototype_version	914341300021534466	\N	914341268997308573	0	0	\N	2026-11-27 16:49:24.075237+00	\N	\N	2026-11-27 16:49:24.075239+00
914341305487166329	914341177473864922	914341176554159791	8C3	open	1	24 small lamps without cable for the harbour café	As in Maja's idea. We can take twelve in the first month and twelve in the second.	[{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "280", "worth_minor": null}, {"kind": "text", "must": true, "name": "Battery life", "unit": "h", "value": "12", "worth_minor": null}, {"kind": "text", "must": true, "name": "Splash proof", "unit": "", "value": "IP44", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Charging tray", "unit": "pieces", "value": "4", "worth_minor": 250}, {"kind": "text", "must": false, "name": "Delivery in two parts", "unit": "", "value": "yes", "worth_minor": 100}]	[]	[]	\N	f	24	11500	EUR	f	2027-01-22	Gothenburg, SE	2026-12-04 02:25:24.070188+00	\N	f	open	idea_revision	914341288760089254	914341288715011311	\N	2	0	12300	2026-11-26 00:01:24.073143+00	\N	\N	2026-11-23 02:25:24.077352+00
\.


--
-- Data for Name: bid_reach; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bid_reach (bid_id, producer_id, invited, fit) FROM stdin;
914341275776077658	914341176785404120	f	1
914341275776077658	914341177141076766	f	1
914341279676017482	914341176785404120	f	1
914341279676017482	914341177141076766	f	1
914341282221316791	914341176785404120	f	1
914341282221316791	914341177141076766	f	1
914341286595865362	914341177141076766	t	0
914341291009542744	914341176785404120	f	1
914341291009542744	914341177141076766	f	1
914341297124055933	914341176785404120	f	1
914341297124055933	914341177141076766	f	1
914341298365046786	914341176785404120	f	1
914341298365046786	914341177141076766	f	1
914341301986289632	914341176785404120	f	1
914341301986289632	914341177141076766	f	1
914341305487166329	914341176785404120	f	1
914341305487166329	914341177141076766	f	1
914341308948360687	914341176785404120	f	1
914341308948360687	914341177141076766	f	1
914341311665335228	914341176785404120	f	1
914341311665335228	914341177141076766	f	1
\.


--
-- Data for Name: bid_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bid_version (bid_id, number, terms, made_by, made_at) FROM stdin;
914341275776077658	1	{"place": "Uppsala, SE", "title": "The first Halden, for the one who asked for it", "quantity": 1, "wanted_by": "2026-10-15", "unit_price": {"amount": "165.00", "currency": "EUR"}, "description": "", "valid_until": "2026-09-18T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914341176400227175	2026-09-09 02:25:24.082332+00
914341279676017482	1	{"place": "Yerevan, AM", "title": "Одна лампа, терракота", "quantity": 1, "wanted_by": "2026-11-08", "unit_price": {"amount": "149.00", "currency": "EUR"}, "description": "", "valid_until": "2026-10-09T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914341176482743187	2026-09-28 02:25:24.078447+00
914341282221316791	1	{"place": "Gothenburg, SE", "title": "Six lamps above the long bench", "quantity": 6, "wanted_by": "2026-11-29", "unit_price": {"amount": "152.00", "currency": "EUR"}, "description": "", "valid_until": "2026-10-16T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914341176520643908	2026-10-07 02:25:24.08002+00
914341286595865362	1	{"place": "Yerevan, AM", "title": "Четыре лампы для класса каллиграфии", "quantity": 4, "wanted_by": "2026-11-18", "unit_price": {"amount": "135.00", "currency": "EUR"}, "description": "Нужны к началу занятий; после этой даты не имеет смысла.", "valid_until": "2026-11-03T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "белая", "worth_minor": null}, {"kind": "text", "must": true, "name": "Тёплый свет", "unit": "K", "value": "2700", "worth_minor": null}, {"kind": "text", "must": false, "name": "Желобок для пера", "unit": "мм", "value": "150", "worth_minor": 1200}], "tax_included": false}	914341176482743187	2026-10-14 02:25:24.078973+00
914341291009542744	1	{"place": "Novi Sad, RS", "title": "Две лампы в цвете «ночь», орех", "quantity": 2, "wanted_by": "2026-12-07", "unit_price": {"amount": "159.00", "currency": "EUR"}, "description": "", "valid_until": "2026-11-11T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Эмаль", "unit": "", "value": "ночь", "worth_minor": null}, {"kind": "text", "must": true, "name": "Дерево", "unit": "", "value": "орех", "worth_minor": null}, {"kind": "text", "must": true, "name": "Кабель", "unit": "м", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Высота стойки", "unit": "мм", "value": "420", "worth_minor": 1500}], "tax_included": false}	914341176450423687	2026-10-29 02:25:24.078578+00
914341297124055933	1	{"place": "Madrid, ES", "title": "Six lamps for student rooms", "quantity": 6, "wanted_by": "2026-12-18", "unit_price": {"amount": "60.00", "currency": "EUR"}, "description": "Plain ones. Scratches are fine, seconds are fine.", "valid_until": "2026-11-20T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "485", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "any", "worth_minor": null}, {"kind": "text", "must": false, "name": "Oak", "unit": "", "value": "knots allowed", "worth_minor": null}], "tax_included": false}	914341176501174717	2026-11-08 02:25:24.076478+00
914341298365046786	1	{"place": "Uppsala, SE", "title": "The tall lamp, as soon as it exists", "quantity": 1, "wanted_by": "2027-01-27", "unit_price": {"amount": "240.00", "currency": "EUR"}, "description": "I know that it is only an idea yet.", "valid_until": "2026-12-12T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "1350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Foot", "unit": "mm", "value": "280", "worth_minor": null}], "tax_included": false}	914341176400227175	2026-11-12 02:25:24.080458+00
914341301986289632	1	{"place": "Gothenburg, SE", "title": "Eight lamps for the library corner", "quantity": 8, "wanted_by": "2027-01-01", "unit_price": {"amount": "132.00", "currency": "EUR"}, "description": "", "valid_until": "2026-12-01T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "terracotta", "worth_minor": null}, {"kind": "text", "must": true, "name": "Wood", "unit": "", "value": "oak", "worth_minor": null}, {"kind": "text", "must": true, "name": "Cable", "unit": "m", "value": "2", "worth_minor": null}, {"kind": "text", "must": false, "name": "Dimmer", "unit": "", "value": "in the foot", "worth_minor": 800}], "tax_included": false}	914341176520643908	2026-11-19 02:25:24.080998+00
914341305487166329	1	{"place": "Gothenburg, SE", "title": "24 small lamps without cable for the harbour café", "quantity": 24, "wanted_by": "2027-01-22", "unit_price": {"amount": "115.00", "currency": "EUR"}, "description": "As in Maja's idea. We can take twelve in the first month and twelve in the second.", "valid_until": "2026-12-04T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Height", "unit": "mm", "value": "280", "worth_minor": null}, {"kind": "text", "must": true, "name": "Battery life", "unit": "h", "value": "12", "worth_minor": null}, {"kind": "text", "must": true, "name": "Splash proof", "unit": "", "value": "IP44", "worth_minor": null}, {"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Charging tray", "unit": "pieces", "value": "4", "worth_minor": 250}, {"kind": "text", "must": false, "name": "Delivery in two parts", "unit": "", "value": "yes", "worth_minor": 100}], "tax_included": false}	914341176554159791	2026-11-23 02:25:24.079392+00
914341308948360687	1	{"place": "Novi Sad, RS", "title": "Две настенные Halden к кровати", "quantity": 2, "wanted_by": "2027-01-15", "unit_price": {"amount": "145.00", "currency": "EUR"}, "description": "Как на моём эскизе. Стена — кирпич, кабель вниз.", "valid_until": "2026-12-09T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Вынос", "unit": "мм", "value": "350", "worth_minor": null}, {"kind": "text", "must": true, "name": "Поворот", "unit": "°", "value": "180", "worth_minor": null}, {"kind": "text", "must": true, "name": "Накладка", "unit": "", "value": "дуб", "worth_minor": null}, {"kind": "text", "must": false, "name": "Диммер", "unit": "", "value": "на накладке", "worth_minor": 900}], "tax_included": false}	914341176450423687	2026-11-25 02:25:24.077499+00
914341311665335228	1	{"place": "Uppsala, SE", "title": "One Halden in sage, cable in red", "quantity": 1, "wanted_by": "2027-01-07", "unit_price": {"amount": "158.00", "currency": "EUR"}, "description": "A present for my sister; she reads even later than I do.", "valid_until": "2026-12-07T02:25:24Z", "requirements": [{"kind": "text", "must": true, "name": "Enamel", "unit": "", "value": "sage", "worth_minor": null}, {"kind": "text", "must": false, "name": "Cable", "unit": "m", "value": "3", "worth_minor": 400}, {"kind": "text", "must": false, "name": "Switch side", "unit": "", "value": "left", "worth_minor": 600}], "tax_included": false}	914341176400227175	2026-11-27 16:49:24.07659+00
\.


--
-- Data for Name: board; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.board (id, slug, name, text, visibility, currency, opens_at, closes_at, vote_budget, external_system, external_ref, created_at, version) FROM stdin;
914341177561989897	halden	The Halden lamp	One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.	public	EUR	2026-05-22 02:25:24.070188+00	\N	\N	\N	\N	2026-05-22 02:25:24.074899+00	1
914341177587095090	long-evenings	Call: long evenings	Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.	public	EUR	2026-10-19 02:25:24.070188+00	2026-12-18 02:25:24.070188+00	\N	\N	\N	2026-10-19 02:25:24.072302+00	1
\.


--
-- Data for Name: comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.comment (id, idea_id, parent_id, root_id, depth, author_id, author_name, internal, status, text, created_at, edited_at, removed_at, removed_by_team, external_system, external_ref, version) FROM stdin;
914341267718643330	914341267035102094	\N	914341267718643330	0	914341176450423687	Пётр Волков	f	posted	Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: пружины поют.	2026-06-01 02:25:24.076544+00	\N	\N	f	\N	\N	1
914341267878006191	914341267035102094	914341267718643330	914341267718643330	1	914341176400227175	Anna Lindqvist	f	posted	Yes! Mine sings in B flat.	2026-06-01 12:01:24.075452+00	\N	\N	f	\N	\N	1
914341267991337825	914341267035102094	914341267718643330	914341267718643330	1	914341176705518792	Oskar Lund	f	posted	A felt washer between two brass discs. Quiet for twenty years in my grandfather's lamp.	2026-06-02 21:37:24.07439+00	\N	\N	f	\N	\N	1
914341268384673630	914341267035102094	\N	914341268384673630	0	914341176520643908	Maja Holm	f	posted	If the foot is heavier we would take it for the cafés. Guests lean on everything.	2026-06-11 02:25:24.073013+00	\N	\N	f	\N	\N	1
914341268501713076	914341267035102094	\N	914341268501713076	0	914341176689698459	Ines Aldana	t	posted	Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.	2026-06-20 02:25:24.074061+00	\N	\N	f	\N	\N	1
914341274063334564	914341271762243926	\N	914341274063334564	0	914341176520643908	Maja Holm	f	posted	Fair. We bought switched sockets; Jonas saves his ten minutes anyway.	2026-08-29 02:25:24.07366+00	\N	\N	f	\N	\N	1
914341280816857177	914341278355122736	\N	914341280816857177	0	914341176626844518	Hugo Petit	f	posted	The shade already comes off with one ring. For the swivel I need a flat on the pin.	2026-10-01 02:25:24.073048+00	\N	\N	f	\N	\N	1
914341281840495604	914341278355122736	\N	914341281840495604	0	914341176400227175	Anna Lindqvist	f	posted	I would buy the kit today, only for the felt.	2026-10-04 02:25:24.073131+00	\N	\N	f	\N	\N	1
914341281927590426	914341278355122736	914341281840495604	914341281840495604	1	914341176723321829	Дарья Ким	f	posted	Noted. It will be cheaper than you fear.	2026-10-04 14:25:24.073504+00	\N	\N	f	\N	\N	1
914341283258809528	914341282020477040	\N	914341283258809528	0	914341176705518792	Oskar Lund	f	posted	The stem already ends in a 12 mm pin. The clamp only needs the same hole.	2026-10-09 02:25:24.072733+00	\N	\N	f	\N	\N	1
914341286058831692	914341282020477040	\N	914341286058831692	0	914341176667364965	Jan Nowak	f	posted	We could mill it from a bar we have in stock. No casting, no mould.	2026-10-12 02:25:24.073527+00	\N	\N	f	\N	\N	1
914341288995413028	914341288715011311	\N	914341288995413028	0	914341176554159791	Jonas Ek	f	posted	Twelve hours is what I need from three in the afternoon until closing. Ten is not enough in December.	2026-10-24 02:25:24.072822+00	\N	\N	f	\N	\N	1
914341289251377176	914341288715011311	914341288995413028	914341288995413028	1	914341176705518792	Oskar Lund	f	posted	With 2.2 W that is 27 Wh: three cells. The foot holds four.	2026-10-25 02:25:24.074496+00	\N	\N	f	\N	\N	1
914341289348091925	914341288715011311	914341288995413028	914341288995413028	1	914341176554159791	Jonas Ek	f	posted	Then please use four, and nobody asks again.	2026-10-25 07:13:24.074158+00	\N	\N	f	\N	\N	1
914341289529431409	914341289079709764	\N	914341289529431409	0	914341176450423687	Пётр Волков	f	posted	Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.	2026-10-26 02:25:24.0732+00	\N	\N	f	\N	\N	1
914341289742820529	914341289079709764	914341289529431409	914341289529431409	1	914341176501174717	Tomás Reyes	f	posted	A module is fine with me, as long as the hole is there from the start.	2026-10-26 14:25:24.074401+00	\N	\N	f	\N	\N	1
914341289952705963	914341289079709764	914341289529431409	914341289529431409	1	914341176646477447	Katrin Vogel	f	posted	A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it.	2026-10-28 02:25:24.074516+00	\N	\N	f	\N	\N	1
914341290828615980	914341288715011311	\N	914341290828615980	0	914341176482743187	Мария Седова	f	posted	Взяла бы одну на балкон. Можно зелёную, как на рисунке?	2026-10-29 02:25:24.07309+00	\N	\N	f	\N	\N	1
914341291701337781	914341289079709764	\N	914341291701337781	0	914341176689698459	Ines Aldana	t	posted	Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.	2026-10-29 14:25:24.073149+00	\N	\N	f	\N	\N	1
914341292796104979	914341290056400665	\N	914341292796104979	0	914341176520643908	Maja Holm	f	posted	Six of these above the bench by the window would solve our darkest corner.	2026-10-31 02:25:24.073244+00	\N	\N	f	\N	\N	1
914341293994856694	914341290056400665	\N	914341293994856694	0	914341176646477447	Katrin Vogel	f	posted	28 mm of oak is enough for the terminals if the cable leaves downwards.	2026-11-03 02:25:24.072685+00	\N	\N	f	\N	\N	1
914341294335441178	914341290056400665	914341293994856694	914341293994856694	1	914341176450423687	Пётр Волков	f	posted	Вниз — хорошо. Тогда и пыль не собирается.	2026-11-03 12:01:24.073095+00	\N	\N	f	\N	\N	1
914341294569051534	914341288715011311	\N	914341294569051534	0	914341176626844518	Hugo Petit	f	posted	Sage enamel on a 140 mm shade: no new tool, we only trim the large one.	2026-11-04 02:25:24.072837+00	\N	\N	f	\N	\N	1
914341295970868625	914341292241776576	\N	914341295970868625	0	914341176667364965	Jan Nowak	f	posted	With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one this morning to be sure.	2026-11-06 02:25:24.072838+00	\N	\N	f	\N	\N	1
914341297313241456	914341293265255380	\N	914341297313241456	0	914341176646477447	Katrin Vogel	f	posted	The groove is one pass with a ball cutter. The bowl would cut through the pocket for the lead.	2026-11-09 02:25:24.073268+00	\N	\N	f	\N	\N	1
914341297586099179	914341293265255380	\N	914341297586099179	0	914341176400227175	Anna Lindqvist	f	posted	For left-handers on the other side, please — or simply in the middle.	2026-11-10 02:25:24.072676+00	\N	\N	f	\N	\N	1
914341298055271952	914341293265255380	914341297586099179	914341297586099179	1	914341176482743187	Мария Седова	f	posted	Посередине подходит всем. Согласна.	2026-11-10 07:13:24.072418+00	\N	\N	f	\N	\N	1
914341298231044057	914341288715011311	\N	914341298231044057	0	914341176723321829	Дарья Ким	t	posted	Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.	2026-11-11 02:25:24.072712+00	\N	\N	f	\N	\N	1
914341299474050218	914341298973508818	\N	914341299474050218	0	914341176400227175	Anna Lindqvist	f	posted	Like two people reading under one lamp without quarrelling. Lovely.	2026-11-15 02:25:24.072091+00	\N	\N	f	\N	\N	1
914341300378226645	914341298973508818	\N	914341300378226645	0	914341176705518792	Oskar Lund	f	posted	Раздельно — значит два шарнира друг над другом. Рисую.	2026-11-17 02:25:24.071921+00	\N	\N	f	\N	\N	1
914341300798547782	914341299862602951	\N	914341300798547782	0	914341176646477447	Katrin Vogel	f	posted	Ask a stonemason for turned soapstone instead. Dearer, but it likes being drilled.	2026-11-18 02:25:24.072188+00	\N	\N	f	\N	\N	1
914341303368652760	914341302325560464	\N	914341303368652760	0	914341176554159791	Jonas Ek	f	posted	Guests stay longer in warm light. I have no numbers, only twenty years of closing late.	2026-11-21 02:25:24.072607+00	\N	\N	f	\N	\N	1
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
914341176319846973	Café Nord	customer	2026-05-17 02:25:24.072645+00	1
914341176353045629	Atelier Brun	producer	2026-05-17 02:25:24.070941+00	1
914341176369555250	Werkstatt Ost	producer	2026-05-17 02:25:24.070806+00	1
\.


--
-- Data for Name: cost_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cost_entry (id, order_id, side, stage, label, planned_minor, actual_minor, currency, created_by, created_at, version) FROM stdin;
914341278077720547	914341277143656113	producer	material		4350	4400	EUR	914341176646477447	2026-09-11 04:49:24.088973+00	2
914341278136813902	914341277143656113	producer	work		5100	5350	EUR	914341176646477447	2026-09-11 05:03:48.077468+00	2
914341278187172374	914341277143656113	producer	outbound		950	950	EUR	914341176646477447	2026-09-11 05:18:12.07774+00	2
914341278234180344	914341277143656113	producer	service		200	340	EUR	914341176646477447	2026-09-11 05:32:36.076907+00	2
914341278321084470	914341277143656113	team	design		800	800	EUR	914341176705518792	2026-09-11 05:47:00.086751+00	2
914341281679956065	914341281098598036	producer	material		4900	4820	EUR	914341176601118247	2026-10-02 04:49:24.078614+00	2
914341281732062156	914341281098598036	producer	work		5600	5600	EUR	914341176601118247	2026-10-02 05:03:48.077349+00	2
914341281772518003	914341281098598036	producer	outbound		2600	2750	EUR	914341176601118247	2026-10-02 05:18:12.076458+00	2
914341281811183835	914341281098598036	team	design		800	800	EUR	914341176705518792	2026-10-02 05:32:36.075837+00	2
914341295743394718	914341294741499975	producer	outbound		2900	\N	EUR	914341176646477447	2026-11-04 05:32:36.076263+00	1
914341284978325468	914341283417315468	producer	material		29400	29400	EUR	914341176601118247	2026-10-09 04:49:24.07611+00	2
914341285019885281	914341283417315468	producer	work		33600	35700	EUR	914341176601118247	2026-10-09 05:03:48.076288+00	2
914341285070718299	914341283417315468	producer	inbound		1680	1680	EUR	914341176601118247	2026-10-09 05:18:12.07682+00	2
914341285104420555	914341283417315468	producer	outbound		6600	7080	EUR	914341176601118247	2026-10-09 05:32:36.075076+00	2
914341285131998363	914341283417315468	team	design		4800	4800	EUR	914341176705518792	2026-10-09 05:47:00.074092+00	2
914341295609497427	914341294741499975	producer	material		11800	12240	EUR	914341176646477447	2026-11-04 04:49:24.077215+00	2
914341295657305669	914341294741499975	producer	work		11200	10960	EUR	914341176646477447	2026-11-04 05:03:48.07697+00	2
914341295698646418	914341294741499975	producer	inbound		640	640	EUR	914341176646477447	2026-11-04 05:18:12.076494+00	2
914341295781790128	914341294741499975	team	design		1600	1600	EUR	914341176705518792	2026-11-04 05:47:00.075609+00	2
914341308512453469	914341306981067835	producer	material		34800	\N	EUR	914341176646477447	2026-11-24 04:49:24.076274+00	1
914341308675074469	914341306981067835	producer	work		40800	\N	EUR	914341176646477447	2026-11-24 05:03:48.075109+00	1
914341308707906777	914341306981067835	producer	inbound		1680	\N	EUR	914341176646477447	2026-11-24 05:18:12.075354+00	1
914341308747621151	914341306981067835	producer	outbound		5120	\N	EUR	914341176646477447	2026-11-24 05:32:36.075041+00	1
914341308779927726	914341306981067835	team	design		6400	\N	EUR	914341176705518792	2026-11-24 05:47:00.07513+00	1
\.


--
-- Data for Name: customer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer (id, kind, user_id, company_id, name, mail, phone, place, about, owner_id, open_tasks, orders, external_system, external_ref, created_at, version) FROM stdin;
914341177427434339	person	914341176501174717	\N	Tomás Reyes	\N	\N	\N	\N	\N	0	0	\N	\N	2026-05-19 02:25:24.072264+00	1
914341177302235816	person	914341176400227175	\N	Anna Lindqvist	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 02:25:24.077997+00	1
914341177390009318	person	914341176482743187	\N	Мария Седова	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 02:25:24.072539+00	1
914341177352047464	person	914341176450423687	\N	Пётр Волков	\N	\N	\N	\N	\N	0	1	\N	\N	2026-05-19 02:25:24.072476+00	1
914341177473864922	company	\N	914341176319846973	Café Nord	\N	\N	\N	\N	\N	0	2	\N	\N	2026-05-19 02:25:24.074535+00	1
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
914341277143656113	MQ-2026-000001	914341177302235816	914341177141076766	914341176400227175	The first Halden, for the one who asked for it	closed	EUR	16500	0	16500	1	1	1	1	2026-10-15	2026-10-15	Uppsala, SE	\N	\N	2026-09-11 02:25:24.094723+00	\N	2026-09-11 02:25:24.092036+00	2026-10-10	2026-10-14	2026-10-14 09:37:24.109426+00	bid	914341275776077658	\N	\N	1	5
914341294741499975	MQ-2026-000004	914341177352047464	914341177141076766	914341176450423687	Две лампы в цвете «ночь», орех	confirmed	EUR	32800	0	32800	2	0	0	0	2026-12-07	2026-12-07	Novi Sad, RS	\N	\N	2026-11-04 02:25:24.086604+00	\N	2026-11-04 02:25:24.085029+00	\N	\N	\N	bid	914341291009542744	\N	\N	1	1
914341281098598036	MQ-2026-000002	914341177390009318	914341176785404120	914341176482743187	Одна лампа, терракота	closed	EUR	15700	0	15700	1	1	1	1	2026-11-08	2026-11-08	Yerevan, AM	\N	\N	2026-10-02 02:25:24.084367+00	\N	2026-10-02 02:25:24.08245+00	2026-10-30	2026-11-07	2026-11-07 09:37:24.093279+00	bid	914341279676017482	\N	\N	1	5
914341283417315468	MQ-2026-000003	914341177473864922	914341176785404120	914341176520643908	Six lamps above the long bench	confirmed	EUR	91200	0	91200	6	6	6	0	2026-11-29	2026-11-29	Gothenburg, SE	\N	\N	2026-10-09 02:25:24.090467+00	\N	2026-10-09 02:25:24.088715+00	2026-11-24	\N	\N	bid	914341282221316791	\N	\N	1	3
914341306981067835	MQ-2026-000005	914341177473864922	914341177141076766	914341176520643908	Eight lamps for the library corner	confirmed	EUR	110400	0	110400	8	0	0	0	2027-01-01	2027-01-01	Gothenburg, SE	\N	\N	2026-11-24 02:25:24.087696+00	\N	2026-11-24 02:25:24.086115+00	\N	\N	\N	bid	914341301986289632	\N	\N	1	1
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
914341277335726153	914341275776077658	914341276145080770	914341277143656113	914341177302235816	914341177141076766	67ee931e368382c069ebb06e1ff370dc61eaffdf63423b8b1ace4d22d3868b01	914341176400227175	2026-09-11 02:25:24.138461+00
914341281174298238	914341279676017482	914341280144839868	914341281098598036	914341177390009318	914341176785404120	39750d0597956ad1636d665922c2a01eb7e00c6c656bfb4c67bb02c8f3d5bd28	914341176482743187	2026-10-02 02:25:24.100844+00
914341283512942173	914341282221316791	914341282620792981	914341283417315468	914341177473864922	914341176785404120	65253b60359951c98a25bc216f94566a731d778d6835d7af9a72d881674ecc09	914341176520643908	2026-10-09 02:25:24.111972+00
914341294826615248	914341291009542744	914341292611496574	914341294741499975	914341177352047464	914341177141076766	a1a1a90628c1d7c8593c6054224700563bc9b61dd4dcf5bb6b7cb9cb3cbcefa2	914341176450423687	2026-11-04 02:25:24.105384+00
914341307069897256	914341301986289632	914341303046788156	914341306981067835	914341177473864922	914341177141076766	c6275f77d750cb287498e3c30a1ab1ef019009760477654224b592948f443ffb	914341176520643908	2026-11-24 02:25:24.107105+00
\.


--
-- Data for Name: deal_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deal_sheet (id, order_id, body, sha256, created_at) FROM stdin;
914341277218741425	914341277143656113	{"about":{"id":"0sc34hc0wa81v","kind":"prototype_version"},"answer":{"id":"0sc34hfc1npe2","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc34hf11rktt","title":"The first Halden, for the one who asked for it","version":1},"customer":{"id":"0sc34eka9sen8","name":"Anna Lindqvist"},"delivery":{"place":"Uppsala, SE","promised_on":"2026-10-15","wanted_by":"2026-10-15"},"form":"maquette/deal/1","producer":{"id":"0sc34ek5g38ry","name":"Werkstatt Ost"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"165.00","currency":"EUR"},"unit_price":{"amount":"165.00","currency":"EUR"},"validity":{"answer":"2026-09-16T02:25:24Z","bid":"2026-09-18T02:25:24Z"}}	67ee931e368382c069ebb06e1ff370dc61eaffdf63423b8b1ace4d22d3868b01	2026-09-11 02:25:24.110196+00
914341281134687451	914341281098598036	{"about":{"id":"0sc34hc0wa81v","kind":"prototype_version"},"answer":{"id":"0sc34hk384n5w","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34hjn91ata","title":"Одна лампа, терракота","version":1},"customer":{"id":"0sc34ekcxg2z6","name":"Мария Седова"},"delivery":{"place":"Yerevan, AM","promised_on":"2026-11-08","wanted_by":"2026-11-08"},"form":"maquette/deal/1","producer":{"id":"0sc34ejtwx06r","name":"Atelier Brun"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"157.00","currency":"EUR"},"unit_price":{"amount":"157.00","currency":"EUR"},"validity":{"answer":"2026-10-07T02:25:24Z","bid":"2026-10-09T02:25:24Z"}}	39750d0597956ad1636d665922c2a01eb7e00c6c656bfb4c67bb02c8f3d5bd28	2026-10-02 02:25:24.092068+00
914341283459720253	914341283417315468	{"about":{"id":"0sc34hc0wa81v","kind":"prototype_version"},"answer":{"id":"0sc34hnd1cr4n","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc34hn14dpnq","title":"Six lamps above the long bench","version":1},"customer":{"id":"0sc34ekfdf56t","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2026-11-29","wanted_by":"2026-11-29"},"form":"maquette/deal/1","producer":{"id":"0sc34ejtwx06r","name":"Atelier Brun"},"quantity":6,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"912.00","currency":"EUR"},"unit_price":{"amount":"152.00","currency":"EUR"},"validity":{"answer":"2026-10-14T02:25:24Z","bid":"2026-10-16T02:25:24Z"}}	65253b60359951c98a25bc216f94566a731d778d6835d7af9a72d881674ecc09	2026-10-09 02:25:24.099753+00
914341294780185244	914341294741499975	{"about":{"id":"0sc34hc0wa81v","kind":"prototype_version"},"answer":{"id":"0sc34hyps8tky","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34hx71h2jr","title":"Две лампы в цвете «ночь», орех","version":1},"customer":{"id":"0sc34ekbs9jv8","name":"Пётр Волков"},"delivery":{"place":"Novi Sad, RS","promised_on":"2026-12-07","wanted_by":"2026-12-07"},"form":"maquette/deal/1","producer":{"id":"0sc34ek5g38ry","name":"Werkstatt Ost"},"quantity":2,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Эмаль","said":"","unit":"","value":"ночь","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Дерево","said":"","unit":"","value":"орех","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Кабель","said":"","unit":"м","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Высота стойки","said":"","unit":"мм","value":"420","worth":{"amount":"15.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"328.00","currency":"EUR"},"unit_price":{"amount":"164.00","currency":"EUR"},"validity":{"answer":"2026-11-09T02:25:24Z","bid":"2026-11-11T02:25:24Z"}}	a1a1a90628c1d7c8593c6054224700563bc9b61dd4dcf5bb6b7cb9cb3cbcefa2	2026-11-04 02:25:24.094633+00
914341307023132707	914341306981067835	{"about":{"id":"0sc34j5km17r2","kind":"prototype_version"},"answer":{"id":"0sc34j8ds4n1w","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34j7e5rsz0","title":"Eight lamps for the library corner","version":1},"customer":{"id":"0sc34ekfdf56t","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2027-01-01","wanted_by":"2027-01-01"},"form":"maquette/deal/1","producer":{"id":"0sc34ek5g38ry","name":"Werkstatt Ost"},"quantity":8,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"1104.00","currency":"EUR"},"unit_price":{"amount":"138.00","currency":"EUR"},"validity":{"answer":"2026-11-29T02:25:24Z","bid":"2026-12-01T02:25:24Z"}}	c6275f77d750cb287498e3c30a1ab1ef019009760477654224b592948f443ffb	2026-11-24 02:25:24.095679+00
\.


--
-- Data for Name: delivery_address; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_address (id, order_id, address, given_by, given_at, version) FROM stdin;
914341277880503957	914341277143656113	Uppsala, SE	914341176400227175	2026-09-11 02:39:48.089032+00	1
914341281517049581	914341281098598036	Yerevan, AM	914341176482743187	2026-10-02 02:39:48.077556+00	1
914341284624741971	914341283417315468	Gothenburg, SE	914341176520643908	2026-10-09 02:39:48.087814+00	1
914341295220505891	914341294741499975	Novi Sad, RS	914341176450423687	2026-11-04 02:39:48.078508+00	1
914341307903235156	914341306981067835	Gothenburg, SE	914341176520643908	2026-11-24 02:39:48.076368+00	1
\.


--
-- Data for Name: fact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact (id, type, at, actor_id, actor_role, data) FROM stdin;
914341176408938353	user.signed_up	2026-05-17 14:25:24.076937+00	914341176400227175	customer	{"user_id": "0sc34ejfdjav7"}
914341176453983714	user.signed_up	2026-05-17 14:25:24.072526+00	914341176450423687	customer	{"user_id": "0sc34ejgxe6w7"}
914341176484359697	user.signed_up	2026-05-17 14:25:24.072434+00	914341176482743187	customer	{"user_id": "0sc34ejhw8gwk"}
914341176504245344	user.signed_up	2026-05-17 14:25:24.072272+00	914341176501174717	customer	{"user_id": "0sc34ejjdv0dx"}
914341176537736774	user.signed_up	2026-05-17 14:25:24.07526+00	914341176520643908	customer	{"user_id": "0sc34ejk0d5a4"}
914341176562509695	user.signed_up	2026-05-17 14:25:24.073105+00	914341176554159791	customer	{"user_id": "0sc34ejm0bznf"}
914341176587457608	user.signed_up	2026-05-17 14:25:24.073201+00	914341176580338909	customer	{"user_id": "0sc34ejmsax6x"}
914341176609374748	user.signed_up	2026-05-17 14:25:24.072978+00	914341176601118247	producer	{"user_id": "0sc34ejnd51h7"}
914341176631120998	user.signed_up	2026-05-17 14:25:24.073047+00	914341176626844518	producer	{"user_id": "0sc34ejp5p4v6"}
914341176654735423	user.signed_up	2026-05-17 14:25:24.07301+00	914341176646477447	producer	{"user_id": "0sc34ejprd9m7"}
914341176675786629	user.signed_up	2026-05-17 14:25:24.072882+00	914341176667364965	producer	{"user_id": "0sc34ejqcaqk5"}
914341176692558416	user.signed_up	2026-05-17 14:25:24.071912+00	914341176689698459	team	{"user_id": "0sc34ejr1m9mv"}
914341176710099710	user.signed_up	2026-05-17 14:25:24.071929+00	914341176705518792	team	{"user_id": "0sc34ejrgq368"}
914341176726501763	user.signed_up	2026-05-17 14:25:24.07191+00	914341176723321829	team	{"user_id": "0sc34ejs1pcz5"}
914341176743744742	user.signed_up	2026-05-17 14:25:24.071996+00	914341176743744717	admin	{"user_id": "0sc34ejsn5n6d"}
914341176819254756	producer.added	2026-05-18 02:25:24.08522+00	\N	system	{"producer_id": "0sc34ejtwx06r"}
914341176999292870	producer.edited	2026-05-18 02:25:24.128+00	\N	system	{"fields": "about, materials, place, processes", "producer_id": "0sc34ejtwx06r"}
914341177149373614	producer.added	2026-05-18 02:25:24.074494+00	\N	system	{"producer_id": "0sc34ek5g38ry"}
914341177187527628	producer.edited	2026-05-18 02:25:24.083454+00	\N	system	{"fields": "about, materials, place, processes", "producer_id": "0sc34ek5g38ry"}
914341177323263097	customer.added	2026-05-19 02:25:24.082576+00	914341176400227175	customer	{"customer_id": "0sc34eka9sen8"}
914341177360716168	customer.added	2026-05-19 02:25:24.074701+00	914341176450423687	customer	{"customer_id": "0sc34ekbs9jv8"}
914341177397653625	customer.added	2026-05-19 02:25:24.074556+00	914341176482743187	customer	{"customer_id": "0sc34ekcxg2z6"}
914341177436235061	customer.added	2026-05-19 02:25:24.074237+00	914341176501174717	customer	{"customer_id": "0sc34eke166v3"}
914341177489108331	customer.added	2026-05-19 02:25:24.07864+00	914341176520643908	customer	{"customer_id": "0sc34ekfdf56t"}
914341177569135212	board.opened	2026-05-22 02:25:24.076147+00	914341176689698459	team	{"board_id": "0sc34ekj1ggr9"}
914341177590544619	board.opened	2026-10-19 02:25:24.07285+00	914341176689698459	team	{"board_id": "0sc34ekjsenhj"}
914341267219335228	idea.submitted	2026-05-30 02:25:24.126524+00	914341176400227175	customer	{"idea_id": "0sc34h6whq6we", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34eka9sen8"}
914341267386803992	notification.added	2026-05-30 02:25:24.166477+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34h76cr6p5"}
914341267386935221	notification.added	2026-05-30 02:25:24.166477+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h76dsf1y"}
914341267386935249	notification.added	2026-05-30 02:25:24.166477+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34h76dsf2v"}
914341267496116037	idea.assigned	2026-05-31 02:25:24.087631+00	914341176705518792	team	{"idea_id": "0sc34h6whq6we", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341267667937732	support.changed	2026-06-01 02:25:24.09782+00	914341176450423687	customer	{"how": "given", "idea_id": "0sc34h6whq6we", "customer_id": "0sc34ekbs9jv8"}
914341267730540013	comment.posted	2026-06-01 02:25:24.080292+00	914341176450423687	customer	{"idea_id": "0sc34h6whq6we", "parent_id": null, "comment_id": "0sc34h7gxk7m2", "customer_id": "0sc34ekbs9jv8"}
914341267826196115	notification.added	2026-06-01 02:25:24.10288+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h7kwr2f4"}
914341267826238143	notification.added	2026-06-01 02:25:24.10288+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h7kxxr9m"}
914341267881717269	comment.posted	2026-06-01 12:01:24.077352+00	914341176400227175	customer	{"idea_id": "0sc34h6whq6we", "parent_id": "0sc34h7gxk7m2", "comment_id": "0sc34h7nnjkdf", "customer_id": "0sc34eka9sen8"}
914341267957682551	notification.added	2026-06-01 12:01:24.095342+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h7r1eax6"}
914341267957682570	notification.added	2026-06-01 12:01:24.095342+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h7r1eayt"}
914341267994777254	comment.posted	2026-06-02 21:37:24.07533+00	914341176705518792	team	{"idea_id": "0sc34h6whq6we", "parent_id": "0sc34h7gxk7m2", "comment_id": "0sc34h7s1n6v1", "customer_id": null}
914341268058371643	notification.added	2026-06-02 21:37:24.089943+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h7tw3aj3"}
914341268058371671	notification.added	2026-06-02 21:37:24.089943+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h7twsq1w"}
914341268130042714	idea.status_changed	2026-06-03 02:25:24.084858+00	914341176689698459	team	{"idea_id": "0sc34h6whq6we", "to_status": "under_review", "customer_id": "0sc34eka9sen8", "from_status": "submitted", "response_id": "0sc34h7wmjn1v", "merged_into_id": null}
914341268196023348	notification.added	2026-06-03 02:25:24.100873+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h7yxmxpg"}
914341268196023412	notification.added	2026-06-03 02:25:24.100873+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h7yxrha0"}
914341268196023427	notification.added	2026-06-03 02:25:24.100873+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h7yxrhbn"}
914341268255298819	idea.revised	2026-06-10 02:25:24.080224+00	914341176400227175	customer	{"number": 2, "idea_id": "0sc34h6whq6we", "material": true, "customer_id": "0sc34eka9sen8", "revision_id": "0sc34h80hp1v1"}
914341268322294784	notification.added	2026-06-10 02:25:24.095461+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h82ry7ep"}
914341268322294822	notification.added	2026-06-10 02:25:24.095461+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h82ry7gn"}
914341268359201698	support.changed	2026-06-11 02:25:24.076279+00	914341176520643908	customer	{"how": "given", "idea_id": "0sc34h6whq6we", "customer_id": "0sc34ekfdf56t"}
914341268389656161	comment.posted	2026-06-11 02:25:24.073738+00	914341176520643908	customer	{"idea_id": "0sc34h6whq6we", "parent_id": null, "comment_id": "0sc34h84rrvty", "customer_id": "0sc34ekfdf56t"}
914341268444391099	notification.added	2026-06-11 02:25:24.087178+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h86d57km"}
914341268444391119	notification.added	2026-06-11 02:25:24.087178+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h86dfc7z"}
914341268444391161	notification.added	2026-06-11 02:25:24.087178+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h86dpy11"}
914341268473279715	support.changed	2026-06-13 02:25:24.073651+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34h6whq6we", "customer_id": "0sc34ekcxg2z6"}
914341268506575590	note.posted	2026-06-20 02:25:24.074847+00	914341176689698459	team	{"idea_id": "0sc34h6whq6we", "parent_id": null, "comment_id": "0sc34h888cm5m", "customer_id": null}
914341268569291173	notification.added	2026-06-20 02:25:24.089981+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h8a4v3bm"}
914341270126482801	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34h9qs7vdy"}
914341268624092153	idea.status_changed	2026-06-21 02:25:24.080435+00	914341176689698459	team	{"idea_id": "0sc34h6whq6we", "to_status": "planned", "customer_id": "0sc34eka9sen8", "from_status": "under_review", "response_id": "0sc34h8bg8jdc", "merged_into_id": null}
914341268720985111	notification.added	2026-06-21 02:25:24.102558+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h8e10v7q"}
914341268720985166	notification.added	2026-06-21 02:25:24.102558+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h8e10v8p"}
914341268720985189	notification.added	2026-06-21 02:25:24.102558+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34h8e15c3h"}
914341268721347229	notification.added	2026-06-21 02:25:24.102558+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34h8e1xqs4"}
914341268721347237	notification.added	2026-06-21 02:25:24.102558+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34h8e1xqtd"}
914341268782903134	support.changed	2026-07-01 02:25:24.074678+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34h6whq6we", "customer_id": "0sc34eke166v3"}
914341268817947362	support.changed	2026-07-02 02:25:24.074273+00	914341176554159791	customer	{"how": "given", "idea_id": "0sc34h6whq6we", "customer_id": "0sc34ekfdf56t"}
914341268870916257	idea.status_changed	2026-07-31 02:25:24.079747+00	914341176705518792	team	{"idea_id": "0sc34h6whq6we", "to_status": "prototyping", "customer_id": "0sc34eka9sen8", "from_status": "planned", "response_id": "0sc34h8jsmckh", "merged_into_id": null}
914341268943264633	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h8n1k729"}
914341268947876573	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h8n1k736"}
914341268947876620	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34h8n1rbj1"}
914341268947876641	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34h8n1rbj6"}
914341268947894466	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34h8n1rbjs"}
914341268947894487	notification.added	2026-07-31 02:25:24.097682+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34h8n1rbkz"}
914341269005167263	prototype.created	2026-08-01 14:25:24.076004+00	914341176705518792	team	{"customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269069353093	prototype.idea_linked	2026-08-01 14:25:24.091325+00	914341176705518792	team	{"idea_ids": ["0sc34h6whq6we"], "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269107135564	prototype.guest_invited	2026-08-01 14:25:24.100009+00	914341176705518792	team	{"user_id": "0sc34ejfdjav7", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269136580128	prototype.guest_invited	2026-08-01 14:25:24.107123+00	914341176705518792	team	{"user_id": "0sc34ejgxe6w7", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269160380251	prototype.guest_invited	2026-08-01 14:25:24.112686+00	914341176705518792	team	{"user_id": "0sc34ejhw8gwk", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269177017602	prototype.guest_invited	2026-08-01 14:25:24.117278+00	914341176705518792	team	{"user_id": "0sc34ejjdv0dx", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269197591677	prototype.guest_invited	2026-08-01 14:25:24.122201+00	914341176705518792	team	{"user_id": "0sc34ejk0d5a4", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269216118916	prototype.guest_invited	2026-08-01 14:25:24.126361+00	914341176705518792	team	{"user_id": "0sc34ejm0bznf", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269237371839	prototype.guest_invited	2026-08-01 14:25:24.13114+00	914341176705518792	team	{"user_id": "0sc34ejmsax6x", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269253738588	prototype.guest_invited	2026-08-01 14:25:24.135323+00	914341176705518792	team	{"user_id": "0sc34ejnd51h7", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269270321256	prototype.guest_invited	2026-08-01 14:25:24.139238+00	914341176705518792	team	{"user_id": "0sc34ejp5p4v6", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269286463496	prototype.guest_invited	2026-08-01 14:25:24.143067+00	914341176705518792	team	{"user_id": "0sc34ejprd9m7", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269302746603	prototype.guest_invited	2026-08-01 14:25:24.146878+00	914341176705518792	team	{"user_id": "0sc34ejqcaqk5", "company_id": null, "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269593575828	prototype.version_added	2026-08-02 02:25:24.083979+00	914341176705518792	team	{"version_id": "0sc34h989vgw7", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269714024710	prototype.asset_changed	2026-08-02 02:25:24.113403+00	914341176705518792	team	{"asset_id": "0sc34h9bwqp11", "version_id": "0sc34h989vgw7", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269764540861	prototype.asset_changed	2026-08-02 02:25:24.125184+00	914341176705518792	team	{"asset_id": "0sc34h9dn9vmw", "version_id": "0sc34h989vgw7", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341269852682932	prototype.version_published	2026-08-02 02:25:24.146412+00	914341176705518792	team	{"number": 1, "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34h989vgw7", "customer_id": null, "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc34h8q1104x"}
914341269902811156	prototype.status_changed	2026-08-02 02:25:24.158666+00	914341176705518792	team	{"idea_ids": ["0sc34h6whq6we"], "to_status": "in_review", "customer_id": null, "from_status": "draft", "prototype_id": "0sc34h8q1104x"}
914341270033986496	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h9n18kdp"}
914341270033986557	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h9n1nzbp"}
914341270033986587	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34h9n1nzbr"}
914341270033986595	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34h9n1nzcg"}
914341270033986616	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34h9n1nzd9"}
914341270033986674	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34h9n1nze6"}
914341270033986676	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34h9n1nzf3"}
914341270033986679	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34h9n1nzg3"}
914341270033986740	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34h9n1nzgf"}
914341270033986787	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34h9n1rbqn"}
914341270033986811	notification.added	2026-08-02 02:25:24.189631+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34h9n1rbsn"}
914341270126482710	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34h9qrjecf"}
914341270126482747	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34h9qrjecq"}
914341270126482751	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34h9qs7vc5"}
914341270126482850	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34h9qsyqgd"}
914341270126482852	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34h9qsyqgm"}
914341270126482898	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34h9qsyqjm"}
914341270126482930	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34h9qsyqkz"}
914341270126482941	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34h9qsyqm8"}
914341270126482967	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34h9qsyqng"}
914341270126483024	notification.added	2026-08-02 02:25:24.211483+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34h9qsyqpz"}
914341270326582630	prototypes/comment.posted	2026-08-03 02:25:24.104769+00	914341176400227175	customer	{"first": true, "thread_id": "0sc34h9xcx560", "comment_id": "0sc34h9y9mf7v", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341270415180738	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34ha0xqse1"}
914341270415338354	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34ha0xqsec"}
914341270415338394	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34ha0xqsfm"}
914341270415568162	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34ha0xqshe"}
914341270415568177	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34ha0xqsk2"}
914341270415568224	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34ha0xqska"}
914341270415831331	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34ha0xqsmw"}
914341270415831380	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34ha0xqsnj"}
914341270415831438	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34ha0xqsp8"}
914341270415831462	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34ha0xqsps"}
914341270415831512	notification.added	2026-08-03 02:25:24.125373+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34ha0xtzvh"}
914341270498062535	prototypes/comment.posted	2026-08-03 14:25:24.08253+00	914341176705518792	team	{"first": false, "thread_id": "0sc34h9xcx560", "comment_id": "0sc34ha3n7gpj", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341270566739770	notification.added	2026-08-03 14:25:24.098625+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34ha5m3frv"}
914341270632682564	prototypes/comment.posted	2026-08-04 02:25:24.08344+00	914341176450423687	customer	{"first": true, "thread_id": "0sc34ha79ccs7", "comment_id": "0sc34ha7hy68f", "customer_id": "0sc34ekbs9jv8", "prototype_id": "0sc34h8q1104x"}
914341270703418619	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34ha9h1ba5"}
914341270704477498	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34ha9h1bb8"}
914341270704477539	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34ha9h1bcp"}
914341270704477572	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34ha9h1beg"}
914341270705180677	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34ha9hg3yz"}
914341270705180684	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34ha9hg406"}
914341270705180715	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34ha9hqq2n"}
914341270705180743	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34ha9hqq44"}
914341270705180791	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34ha9hvjhq"}
914341270705180793	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34ha9hvjkk"}
914341270705180856	notification.added	2026-08-04 02:25:24.099948+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34ha9hvjmy"}
914341270784209506	prototypes/comment.posted	2026-08-05 02:25:24.082835+00	914341176626844518	producer	{"first": false, "thread_id": "0sc34h9xcx560", "comment_id": "0sc34hac5212b", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341270860208502	notification.added	2026-08-05 02:25:24.100513+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34haec1dyh"}
914341270860208530	notification.added	2026-08-05 02:25:24.100513+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34haecvevp"}
914341270964206111	prototypes/comment.posted	2026-08-05 02:25:24.092043+00	914341176520643908	customer	{"first": true, "thread_id": "0sc34hah1qxs1", "comment_id": "0sc34hah9tcay", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341271039455760	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34haknvk2a"}
914341271039566925	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34haknvk3z"}
914341271040444554	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34haknvk43"}
914341271040444558	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34haknvk4q"}
914341271040444614	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34haknvk5x"}
914341271040444676	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34haknvk7n"}
914341271040662978	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34haknvk8h"}
914341271040663001	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34haknvkah"}
914341271040663036	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34haknvkcc"}
914341271040663097	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34haknvkea"}
914341271040663157	notification.added	2026-08-05 02:25:24.1102+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34haknykxm"}
914341271095160896	prototypes/comment.posted	2026-08-06 02:25:24.076737+00	914341176705518792	team	{"first": false, "thread_id": "0sc34ha79ccs7", "comment_id": "0sc34hanc06b7", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341271144975476	notification.added	2026-08-06 02:25:24.088882+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34haq15xpg"}
914341272876699441	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hca9j2r5"}
914341271203576616	prototypes/comment.posted	2026-08-06 02:25:24.081822+00	914341176482743187	customer	{"first": true, "thread_id": "0sc34hardygwg", "comment_id": "0sc34harhs1y3", "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341271270271729	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hathg0rh"}
914341271270724937	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hathg0t4"}
914341271271326763	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hathg0tq"}
914341271271326808	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hathpnqr"}
914341271271326833	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hathpnrr"}
914341271271326867	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hathpnrx"}
914341271271326884	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hathpntg"}
914341271271326897	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hathpnv5"}
914341271271326917	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hathpnvj"}
914341271271365768	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hathpnvy"}
914341271271365827	notification.added	2026-08-06 02:25:24.097654+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hathpnww"}
914341271321956245	prototypes/comment.posted	2026-08-07 02:25:24.077624+00	914341176646477447	producer	{"first": false, "thread_id": "0sc34hah1qxs1", "comment_id": "0sc34haw4xxwn", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341271367394974	notification.added	2026-08-07 02:25:24.088512+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34haxhjxzq"}
914341271367395012	notification.added	2026-08-07 02:25:24.088512+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34haxhjy0j"}
914341271438906036	thread.resolved	2026-08-08 02:25:24.08481+00	914341176520643908	customer	{"reason": "answered", "thread_id": "0sc34hah1qxs1", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341271484925889	notification.added	2026-08-08 02:25:24.095847+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hb1494eg"}
914341271572101290	prototype.decided	2026-08-08 02:25:24.087464+00	914341176400227175	customer	{"verdict": "request_changes", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34h989vgw7", "customer_id": "0sc34eka9sen8", "decision_id": "0sc34hb357exm", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc34h8q1104x"}
914341271615527823	notification.added	2026-08-08 02:25:24.098344+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hb51gb8y"}
914341271686755238	prototype.decided	2026-08-09 02:25:24.083916+00	914341176520643908	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34h989vgw7", "customer_id": "0sc34ekfdf56t", "decision_id": "0sc34hb6mnzkr", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "prototype_id": "0sc34h8q1104x"}
914341271727470010	notification.added	2026-08-09 02:25:24.093906+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hb89x7n6"}
914341271858390661	idea.submitted	2026-08-10 02:25:24.098733+00	914341176554159791	customer	{"idea_id": "0sc34hb9dw4ap", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34ekfdf56t"}
914341271924989202	notification.added	2026-08-10 02:25:24.114923+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hbe59z3b"}
914341271925377819	notification.added	2026-08-10 02:25:24.114923+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hbe5qj1h"}
914341271925441904	notification.added	2026-08-10 02:25:24.114923+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hbe5qj1t"}
914341271974897394	prototypes/comment.posted	2026-08-10 02:25:24.077795+00	914341176705518792	team	{"first": false, "thread_id": "0sc34hardygwg", "comment_id": "0sc34hbfnvs55", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272034541729	notification.added	2026-08-10 02:25:24.092008+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hbhhj043"}
914341272071860045	idea.assigned	2026-08-11 02:25:24.076776+00	914341176689698459	team	{"idea_id": "0sc34hb9dw4ap", "owner_id": "0sc34ejr1m9mv", "customer_id": null}
914341272139100848	support.changed	2026-08-12 02:25:24.074816+00	914341176520643908	customer	{"how": "given", "idea_id": "0sc34hb9dw4ap", "customer_id": "0sc34ekfdf56t"}
914341272196914323	idea.status_changed	2026-08-16 02:25:24.080887+00	914341176689698459	team	{"idea_id": "0sc34hb9dw4ap", "to_status": "under_review", "customer_id": "0sc34ekfdf56t", "from_status": "submitted", "response_id": "0sc34hbnwe2ab", "merged_into_id": null}
914341272273644032	notification.added	2026-08-16 02:25:24.099652+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hbrhybax"}
914341272277752359	notification.added	2026-08-16 02:25:24.099652+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hbrnjten"}
914341272277752379	notification.added	2026-08-16 02:25:24.099652+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hbrnjtes"}
914341272309798550	support.changed	2026-08-20 02:25:24.074321+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34hb9dw4ap", "customer_id": "0sc34eke166v3"}
914341272357779473	thread.resolved	2026-08-23 02:25:24.078583+00	914341176705518792	team	{"reason": "done", "thread_id": "0sc34ha79ccs7", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272410648463	notification.added	2026-08-23 02:25:24.091844+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hbwr7vvm"}
914341272458153521	thread.resolved	2026-08-23 02:25:24.07834+00	914341176705518792	team	{"reason": "done", "thread_id": "0sc34hardygwg", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272512594487	notification.added	2026-08-23 02:25:24.090893+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hbzr9b5q"}
914341272553621186	prototype.version_added	2026-08-24 02:25:24.077479+00	914341176705518792	team	{"version_id": "0sc34hc0wa81v", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272604090644	prototype.asset_changed	2026-08-24 02:25:24.089147+00	914341176705518792	team	{"asset_id": "0sc34hc28x2at", "version_id": "0sc34hc0wa81v", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272653814557	prototype.asset_changed	2026-08-24 02:25:24.100965+00	914341176705518792	team	{"asset_id": "0sc34hc3r96wc", "version_id": "0sc34hc0wa81v", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272700584198	prototype.asset_changed	2026-08-24 02:25:24.112107+00	914341176705518792	team	{"asset_id": "0sc34hc55928p", "version_id": "0sc34hc0wa81v", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341272772399529	prototype.version_published	2026-08-24 02:25:24.128739+00	914341176705518792	team	{"number": 2, "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34hc0wa81v", "customer_id": null, "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc34h8q1104x"}
914341272875964397	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hca9j2qf"}
914341272876266628	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hca9j2qz"}
914341272876800428	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hca9j2rp"}
914341272876800475	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hca9j2sq"}
914341272877041688	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hca9xpq4"}
914341272877762194	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hca9xprb"}
914341272877762211	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hca9xps7"}
914341272877762266	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hca9xpt7"}
914341272877762280	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hca9xptv"}
914341272877762343	notification.added	2026-08-24 02:25:24.15453+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hca9xpw7"}
914341272961225561	prototypes/comment.posted	2026-08-26 02:25:24.083724+00	914341176400227175	customer	{"first": true, "thread_id": "0sc34hccm6nkz", "comment_id": "0sc34hccx2j1e", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341273027329552	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hcerd9v4"}
914341273027401518	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hcerpcj4"}
914341273028904604	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hcerpcjp"}
914341273028904659	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hces98zj"}
914341273028904678	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hces98zx"}
914341273028904738	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hcesc93v"}
914341273028904784	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hcesp82t"}
914341273028904828	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hcestv73"}
914341273028904853	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hcestv8s"}
914341273028975411	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hcewxc2b"}
914341273028975431	notification.added	2026-08-26 02:25:24.099515+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hcewxc3c"}
914341273153261622	thread.price_wished	2026-08-26 02:39:48.095034+00	914341176400227175	customer	{"thread_id": "0sc34hccm6nkz", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341273199988497	notification.added	2026-08-26 02:39:48.106016+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hcm90kr1"}
914341273253572709	prototypes/comment.posted	2026-08-27 02:25:24.079487+00	914341176450423687	customer	{"first": false, "thread_id": "0sc34hccm6nkz", "comment_id": "0sc34hcnmnk96", "customer_id": "0sc34ekbs9jv8", "prototype_id": "0sc34h8q1104x"}
914341273303979102	notification.added	2026-08-27 02:25:24.091626+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hcq8e2kz"}
914341273305555139	notification.added	2026-08-27 02:25:24.091626+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hcq96tt7"}
914341273371231521	prototypes/comment.posted	2026-08-27 02:25:24.08326+00	914341176554159791	customer	{"first": true, "thread_id": "0sc34hcrwn76c", "comment_id": "0sc34hcs5k49f", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341273439506337	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hcv52kcq"}
914341273439506375	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hcv5avbn"}
914341273439506387	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hcv5avc9"}
914341273439506442	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hcv5cr6f"}
914341273440072469	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hcv5cr6x"}
914341273440072480	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hcv5cr7y"}
914341273440072509	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hcv5cr8p"}
914341273440072519	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hcv5cr9q"}
914341273440072576	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hcv5rvkj"}
914341273440072605	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hcv5rvkm"}
914341273440072653	notification.added	2026-08-27 02:25:24.098762+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hcv5rvn4"}
914341273493364294	prototypes/comment.posted	2026-08-27 14:25:24.078193+00	914341176667364965	producer	{"first": false, "thread_id": "0sc34hcrwn76c", "comment_id": "0sc34hcwxxvd6", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341273544457527	notification.added	2026-08-27 14:25:24.090485+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hcyhgz7s"}
914341273544457591	notification.added	2026-08-27 14:25:24.090485+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hcyhgz9e"}
914341273595058558	idea.status_changed	2026-08-28 02:25:24.079555+00	914341176689698459	team	{"idea_id": "0sc34hb9dw4ap", "to_status": "declined", "customer_id": "0sc34ekfdf56t", "from_status": "under_review", "response_id": "0sc34hczmfsfm", "merged_into_id": null}
914341273660862324	notification.added	2026-08-28 02:25:24.095024+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hd1wssen"}
914341273660862386	notification.added	2026-08-28 02:25:24.095024+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hd1xkb6r"}
914341273661431974	notification.added	2026-08-28 02:25:24.095024+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hd1xkb8m"}
914341273661432000	notification.added	2026-08-28 02:25:24.095024+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hd1xkba2"}
914341273706677292	prototypes/comment.posted	2026-08-28 02:25:24.077104+00	914341176705518792	team	{"first": false, "thread_id": "0sc34hccm6nkz", "comment_id": "0sc34hd381bed", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341273761554710	notification.added	2026-08-28 02:25:24.090023+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hd4wstn9"}
914341273761554750	notification.added	2026-08-28 02:25:24.090023+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hd4wstq2"}
914341273838061851	prototypes/comment.posted	2026-08-28 02:25:24.084475+00	914341176482743187	customer	{"first": true, "thread_id": "0sc34hd6mbpcy", "comment_id": "0sc34hd6xrdnj", "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341273909619388	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hd94xqp6"}
914341273909619433	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hd94xqq4"}
914341273909619452	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hd94xqrq"}
914341273909824010	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hd94xqt0"}
914341273909824052	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hd95aarx"}
914341273909824106	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hd95aasw"}
914341273909824169	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hd95aata"}
914341273909824212	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hd95gm3x"}
914341273909824221	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hd95xh31"}
914341273909824245	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hd95xh42"}
914341273909824262	notification.added	2026-08-28 02:25:24.102202+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hd95xh4j"}
914341273976349024	prototypes/comment.posted	2026-08-28 09:37:24.079856+00	914341176400227175	customer	{"first": false, "thread_id": "0sc34hccm6nkz", "comment_id": "0sc34hdb45nfr", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341274034412822	notification.added	2026-08-28 09:37:24.093877+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hdd1p0pp"}
914341274034412828	notification.added	2026-08-28 09:37:24.093877+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hdd1p0r8"}
914341274068526836	comment.posted	2026-08-29 02:25:24.0747+00	914341176520643908	customer	{"idea_id": "0sc34hb9dw4ap", "parent_id": null, "comment_id": "0sc34hde0bv54", "customer_id": "0sc34ekfdf56t"}
914341274126134836	notification.added	2026-08-29 02:25:24.089082+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hdfs3hdd"}
914341274127816068	notification.added	2026-08-29 02:25:24.089082+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hdfs3hed"}
914341274127816097	notification.added	2026-08-29 02:25:24.089082+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hdfs3hfb"}
914341274197839637	prototypes/comment.posted	2026-08-29 02:25:24.083052+00	914341176501174717	customer	{"first": true, "thread_id": "0sc34hdhne5pn", "comment_id": "0sc34hdhrrxc0", "customer_id": "0sc34eke166v3", "prototype_id": "0sc34h8q1104x"}
914341274260170847	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hdkm5rcs"}
914341274260445496	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hdkmz19z"}
914341274262152059	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hdkmz1ba"}
914341274262152120	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hdkn90t0"}
914341274262152141	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hdkn90vv"}
914341274262152168	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hdknx235"}
914341274262152178	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hdknx24e"}
914341274262152226	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hdknx25z"}
914341274262152273	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hdknx27k"}
914341274262152332	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hdknx295"}
914341274262152350	notification.added	2026-08-29 02:25:24.098405+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hdknx2av"}
914341274311474166	prototypes/comment.posted	2026-08-30 02:25:24.076796+00	914341176705518792	team	{"first": false, "thread_id": "0sc34hd6mbpcy", "comment_id": "0sc34hdn81bwr", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341274365043036	notification.added	2026-08-30 02:25:24.090122+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hdq038an"}
914341274404264210	prototypes/comment.posted	2026-08-30 02:25:24.076378+00	914341176689698459	team	{"first": false, "thread_id": "0sc34hdhne5pn", "comment_id": "0sc34hdr5g671", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341274458523606	notification.added	2026-08-30 02:25:24.088537+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hdsnagst"}
914341274458812540	notification.added	2026-08-30 02:25:24.088537+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hdsnagvq"}
914341274516301745	prototypes/comment.posted	2026-08-30 02:25:24.081635+00	914341176400227175	customer	{"first": true, "thread_id": "0sc34hdv473n0", "comment_id": "0sc34hdv83ykd", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341274576227525	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hdx1yx8v"}
914341274576227540	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hdx1yxa0"}
914341274576227600	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hdx1yxbt"}
914341274576500361	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hdx1yxc9"}
914341274579697472	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hdx1yxdn"}
914341274580562008	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hdx1yxeg"}
914341274580562034	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hdx1yxgc"}
914341274580562083	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hdx1yxj3"}
914341274580562113	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hdx1yxjx"}
914341274580562142	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hdx1yxkb"}
914341274580562170	notification.added	2026-08-30 02:25:24.096261+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hdx1yxkh"}
914341274634314816	prototypes/comment.posted	2026-08-31 02:25:24.07952+00	914341176520643908	customer	{"first": false, "thread_id": "0sc34hdhne5pn", "comment_id": "0sc34hdysyttp", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341274688423368	notification.added	2026-08-31 02:25:24.092139+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34he0h9g6r"}
914341274689536841	notification.added	2026-08-31 02:25:24.092139+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34he0hc9fx"}
914341274689536877	notification.added	2026-08-31 02:25:24.092139+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34he0hc9hv"}
914341277616120548	notification.added	2026-09-11 02:25:24.206033+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hgqrwgcr"}
914341274730958087	prototypes/comment.posted	2026-08-31 02:25:24.07621+00	914341176723321829	team	{"first": false, "thread_id": "0sc34hdv473n0", "comment_id": "0sc34he1s1m0n", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341274785121217	notification.added	2026-08-31 02:25:24.089153+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34he3dnjqs"}
914341274785121272	notification.added	2026-08-31 02:25:24.089153+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34he3dnjrb"}
914341274869480315	prototypes/comment.posted	2026-08-31 02:25:24.087132+00	914341176646477447	producer	{"first": true, "thread_id": "0sc34he5s28ah", "comment_id": "0sc34he5xkeza", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341274927589956	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34he7c782t"}
914341274927763968	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34he7cbts3"}
914341274927764028	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34he7dh8vy"}
914341274928864814	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34he7dh8w7"}
914341274928864852	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34he7dh8xt"}
914341274928864881	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34he7dh8y8"}
914341274928918718	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34he7dvy5d"}
914341274928918744	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34he7dvy70"}
914341274928918795	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34he7dvy8v"}
914341274928918840	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34he7dvy9c"}
914341274929059226	notification.added	2026-08-31 02:25:24.100788+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34he7dvya2"}
914341274973636510	prototypes/comment.posted	2026-08-31 14:25:24.076684+00	914341176705518792	team	{"first": false, "thread_id": "0sc34he5s28ah", "comment_id": "0sc34he91h3tw", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275023926700	notification.added	2026-08-31 14:25:24.089013+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34heamesda"}
914341275071008356	thread.resolved	2026-09-01 02:25:24.077895+00	914341176689698459	team	{"reason": "answered", "thread_id": "0sc34hdhne5pn", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275117499190	notification.added	2026-09-01 02:25:24.08929+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34heddd09c"}
914341275117499208	notification.added	2026-09-01 02:25:24.08929+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34heddd0as"}
914341275158795369	thread.resolved	2026-09-01 02:25:24.077088+00	914341176705518792	team	{"reason": "done", "thread_id": "0sc34he5s28ah", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275201487534	notification.added	2026-09-01 02:25:24.087322+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hefxsgn1"}
914341275259657426	prototypes-internal/comment.posted	2026-09-02 02:25:24.080811+00	914341176723321829	team	{"first": true, "thread_id": "0sc34hehce6cs", "comment_id": "0sc34hehhz82e", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275301005043	notification.added	2026-09-02 02:25:24.090648+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hejrzhrs"}
914341275355041616	prototype.decided	2026-09-02 02:25:24.080651+00	914341176400227175	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34hc0wa81v", "customer_id": "0sc34eka9sen8", "decision_id": "0sc34hem5sjzj", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc34h8q1104x"}
914341275398798269	notification.added	2026-09-02 02:25:24.090386+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34henrsvqa"}
914341275430655763	prototypes-internal/comment.posted	2026-09-02 14:25:24.075293+00	914341176689698459	team	{"first": false, "thread_id": "0sc34hehce6cs", "comment_id": "0sc34hepn71qd", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275469871444	notification.added	2026-09-02 14:25:24.084858+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34heqxqy8t"}
914341275469871489	notification.added	2026-09-02 14:25:24.084858+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34heqxqy9x"}
914341275507859173	prototypes-internal/comment.posted	2026-09-03 02:25:24.075166+00	914341176705518792	team	{"first": false, "thread_id": "0sc34hehce6cs", "comment_id": "0sc34herw5pwj", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341275544271683	notification.added	2026-09-03 02:25:24.085017+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34het4peph"}
914341275544821203	notification.added	2026-09-03 02:25:24.085017+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34het4perd"}
914341275603034879	prototype.decided	2026-09-03 02:25:24.080755+00	914341176450423687	customer	{"verdict": "approve_with_changes", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34hc0wa81v", "customer_id": "0sc34ekbs9jv8", "decision_id": "0sc34hevd6z6d", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc34h8q1104x"}
914341275637300141	notification.added	2026-09-03 02:25:24.089221+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hewxdevy"}
914341275687007624	prototype.decided	2026-09-04 02:25:24.079821+00	914341176482743187	customer	{"verdict": "request_changes", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34hc0wa81v", "customer_id": "0sc34ekcxg2z6", "decision_id": "0sc34hey08b5p", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "prototype_id": "0sc34h8q1104x"}
914341275725963670	notification.added	2026-09-04 02:25:24.088945+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hezgmtfj"}
914341275868123772	bid.opened	2026-09-09 02:25:24.099653+00	914341176400227175	customer	{"bid_id": "0sc34hf11rktt", "idea_id": null, "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341276051938837	notification.added	2026-09-09 02:25:24.144178+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hf95e07h"}
914341276052664364	notification.added	2026-09-09 02:25:24.144178+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hf95e07k"}
914341276052664393	notification.added	2026-09-09 02:25:24.144178+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hf95e082"}
914341276052664394	notification.added	2026-09-09 02:25:24.144178+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hf95e087"}
914341276220448607	answer.given	2026-09-10 02:25:24.106451+00	914341176646477447	producer	{"kind": "accept", "bid_id": "0sc34hf11rktt", "answer_id": "0sc34hfc1npe2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341277033902175	notification.added	2026-09-10 02:25:24.300666+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hg6hac1s"}
914341277243050417	order.placed	2026-09-11 02:25:24.116316+00	914341176400227175	customer	{"order_id": "0sc34hg9szsnh", "origin_id": "0sc34hf11rktt", "customer_id": "0sc34eka9sen8", "origin_kind": "bid", "producer_id": "0sc34ek5g38ry"}
914341277382062944	answer.accepted	2026-09-11 02:25:24.149522+00	914341176400227175	customer	{"bid_id": "0sc34hf11rktt", "order_id": "0sc34hg9szsnh", "answer_id": "0sc34hfc1npe2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341277390526830	bid.awarded	2026-09-11 02:25:24.151481+00	914341176400227175	customer	{"bid_id": "0sc34hf11rktt", "idea_id": null, "order_id": "0sc34hg9szsnh", "answer_id": "0sc34hfc1npe2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "prototype_id": "0sc34h8q1104x"}
914341277464636352	order.job_opened	2026-09-11 02:25:24.169084+00	\N	system	{"job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341281357256564	notification.added	2026-10-02 02:25:24.144787+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hm79j50z"}
914341281358612521	notification.added	2026-10-02 02:25:24.144787+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hm79j52x"}
914341281358612530	notification.added	2026-10-02 02:25:24.144787+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hm79j543"}
914341281413380977	notification.added	2026-10-02 02:25:24.157851+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hm908n1k"}
914341281413380978	notification.added	2026-10-02 02:25:24.157851+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hm908vxe"}
914341281470360258	notification.added	2026-10-02 02:25:24.171865+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hmanc860"}
914341281472094596	notification.added	2026-10-02 02:25:24.171865+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hmanc87h"}
914341281472094635	notification.added	2026-10-02 02:25:24.171865+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hmanjamw"}
914341281530688988	order.address_given	2026-10-02 02:39:48.07994+00	914341176482743187	customer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341281635346770	notification.added	2026-10-02 02:39:48.105445+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hmfnka7p"}
914341281635346816	notification.added	2026-10-02 02:39:48.105445+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hmfnka90"}
914341281689887048	cost.entered	2026-10-02 04:49:24.079877+00	914341176601118247	producer	{"cost_id": "0sc34hmh04p31", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341281735496341	cost.entered	2026-10-02 05:03:48.078288+00	914341176601118247	producer	{"cost_id": "0sc34hmjhttyc", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341281777013510	cost.entered	2026-10-02 05:18:12.077434+00	914341176601118247	producer	{"cost_id": "0sc34hmkrdekk", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341281818396139	cost.entered	2026-10-02 05:32:36.076716+00	914341176705518792	team	{"cost_id": "0sc34hmmx9e6v", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341281843542871	comment.posted	2026-10-04 02:25:24.073956+00	914341176400227175	customer	{"idea_id": "0sc34hhdxathg", "parent_id": null, "comment_id": "0sc34hmns7yzm", "customer_id": "0sc34eka9sen8"}
914341281902607716	notification.added	2026-10-04 02:25:24.087147+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hmqgzz71"}
914341281903568239	notification.added	2026-10-04 02:25:24.087147+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hmqgzz7t"}
914341281903568264	notification.added	2026-10-04 02:25:24.087147+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hmqgzz89"}
914341281903568292	notification.added	2026-10-04 02:25:24.087147+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hmqgzz90"}
914341281933265045	comment.posted	2026-10-04 14:25:24.074239+00	914341176723321829	team	{"idea_id": "0sc34hhdxathg", "parent_id": "0sc34hmns7yzm", "comment_id": "0sc34hmrc9wgt", "customer_id": null}
914341281986762764	notification.added	2026-10-04 14:25:24.087364+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hmt1647c"}
914341281987423354	notification.added	2026-10-04 14:25:24.087364+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hmt1xq1t"}
914341281987423361	notification.added	2026-10-04 14:25:24.087364+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hmt1xq1v"}
914341281987423368	notification.added	2026-10-04 14:25:24.087364+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hmt1xq20"}
914341281987423414	notification.added	2026-10-04 14:25:24.087364+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hmt1xq2y"}
914341282117618366	idea.submitted	2026-10-07 02:25:24.096793+00	914341176450423687	customer	{"idea_id": "0sc34hmv4wj3g", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34ekbs9jv8"}
914341282171143201	notification.added	2026-10-07 02:25:24.110194+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hmzg3rss"}
914341282171731532	notification.added	2026-10-07 02:25:24.110194+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hmzg3tt1"}
914341282171731559	notification.added	2026-10-07 02:25:24.110194+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hmzhhacm"}
914341282259852644	bid.opened	2026-10-07 02:25:24.08674+00	914341176520643908	customer	{"bid_id": "0sc34hn14dpnq", "idea_id": null, "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341282393486132	notification.added	2026-10-07 02:25:24.118512+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hn656khn"}
914341282394825808	notification.added	2026-10-07 02:25:24.118512+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hn65qn9w"}
914341282394825812	notification.added	2026-10-07 02:25:24.118512+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hn65wg6d"}
914341282394825863	notification.added	2026-10-07 02:25:24.118512+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hn65wg7r"}
914341282464474569	order.stage_photo_added	2026-10-08 02:11:00.084242+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "file_id": "0sc34gxfmvnwd", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswycw", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341282527066711	idea.assigned	2026-10-08 02:25:24.075593+00	914341176705518792	team	{"idea_id": "0sc34hmv4wj3g", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341282577780888	support.changed	2026-10-08 02:25:24.073995+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hmv4wj3g", "customer_id": "0sc34ekcxg2z6"}
914341282658534337	answer.given	2026-10-08 02:25:24.086956+00	914341176601118247	producer	{"kind": "accept", "bid_id": "0sc34hn14dpnq", "answer_id": "0sc34hnd1cr4n", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341282763699808	notification.added	2026-10-08 02:25:24.111163+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hnh4w1j2"}
914341282763699838	notification.added	2026-10-08 02:25:24.111163+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hnh5nntc"}
914341282763699893	notification.added	2026-10-08 02:25:24.111163+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hnh5nnvs"}
914341282846765135	order.stage_finished	2026-10-08 02:25:24.087259+00	914341176646477447	producer	{"last": false, "job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswycw", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341282959953198	notification.added	2026-10-08 02:25:24.114007+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hnq47z0w"}
914341283044503605	order.stage_started	2026-10-08 02:25:24.086979+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyek", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341277616660500	notification.added	2026-09-11 02:25:24.206033+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hgqrwge2"}
914341277616660551	notification.added	2026-09-11 02:25:24.206033+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hgqrwgej"}
914341277691789448	notification.added	2026-09-11 02:25:24.223795+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hgt0q5b6"}
914341277692001008	notification.added	2026-09-11 02:25:24.223795+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hgt0q5c8"}
914341277780477821	notification.added	2026-09-11 02:25:24.244639+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hgwn7k7b"}
914341277780956306	notification.added	2026-09-11 02:25:24.244639+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hgwnzaqd"}
914341277781028350	notification.added	2026-09-11 02:25:24.244639+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hgwnzas3"}
914341277892512355	order.address_given	2026-09-11 02:39:48.092588+00	914341176400227175	customer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341277988950378	notification.added	2026-09-11 02:39:48.115695+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hh2xk4m3"}
914341277990417810	notification.added	2026-09-11 02:39:48.115695+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hh2xk4my"}
914341278093887615	cost.entered	2026-09-11 04:49:24.090823+00	914341176646477447	producer	{"cost_id": "0sc34hh5ms5z3", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341278144181309	cost.entered	2026-09-11 05:03:48.078484+00	914341176646477447	producer	{"cost_id": "0sc34hh7d4jae", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341278195758487	cost.entered	2026-09-11 05:18:12.078693+00	914341176646477447	producer	{"cost_id": "0sc34hh8x5cgp", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341278237880459	cost.entered	2026-09-11 05:32:36.077814+00	914341176646477447	producer	{"cost_id": "0sc34hha9zyqr", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341278325559392	cost.entered	2026-09-11 05:47:00.087804+00	914341176705518792	team	{"cost_id": "0sc34hhcww21p", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341278477080216	idea.submitted	2026-09-14 02:25:24.102637+00	914341176450423687	customer	{"idea_id": "0sc34hhdxathg", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34ekbs9jv8"}
914341278544485963	notification.added	2026-09-14 02:25:24.118914+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hhkd1rh5"}
914341278544485988	notification.added	2026-09-14 02:25:24.118914+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hhkd3q23"}
914341278544486006	notification.added	2026-09-14 02:25:24.118914+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hhkd3q3y"}
914341278585695804	idea.assigned	2026-09-15 02:25:24.076508+00	914341176705518792	team	{"idea_id": "0sc34hhdxathg", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341278682368836	idea.status_changed	2026-09-17 02:25:24.081064+00	914341176723321829	team	{"idea_id": "0sc34hhdxathg", "to_status": "under_review", "customer_id": "0sc34ekbs9jv8", "from_status": "submitted", "response_id": "0sc34hhq4ztb2", "merged_into_id": null}
914341278743797544	notification.added	2026-09-17 02:25:24.095537+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hhscmn4x"}
914341278971102212	order.stage_started	2026-09-17 02:25:24.121511+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjsbjys", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341279076212072	support.changed	2026-09-19 02:25:24.075362+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hhdxathg", "customer_id": "0sc34eka9sen8"}
914341279146799981	order.stage_photo_added	2026-09-20 02:11:00.085527+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "file_id": "0sc34gey16qtq", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjsbjys", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341279297858219	order.stage_finished	2026-09-20 02:25:24.092705+00	914341176646477447	producer	{"last": false, "job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjsbjys", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341279395935275	notification.added	2026-09-20 02:25:24.116297+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hjcw9jqg"}
914341279462125760	order.stage_started	2026-09-20 02:25:24.083594+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyc2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341279525585173	support.changed	2026-09-23 02:25:24.07445+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hhdxathg", "customer_id": "0sc34ekcxg2z6"}
914341279571194559	idea.status_changed	2026-09-27 02:25:24.078809+00	914341176689698459	team	{"idea_id": "0sc34h6whq6we", "to_status": "available", "customer_id": "0sc34eka9sen8", "from_status": "prototyping", "response_id": "0sc34hjhwgd2f", "merged_into_id": null}
914341279628817258	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hjks480a"}
914341279628885197	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hjksee63"}
914341279630271310	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hjksee7x"}
914341279630271360	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hjksm02q"}
914341279630271418	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hjksm03t"}
914341279630436283	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hjksz54w"}
914341279630436302	notification.added	2026-09-27 02:25:24.092774+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hjksz554"}
914341279714284650	bid.opened	2026-09-28 02:25:24.085168+00	914341176482743187	customer	{"bid_id": "0sc34hjn91ata", "idea_id": null, "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341279846934470	notification.added	2026-09-28 02:25:24.116951+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hjt9z58g"}
914341279847443496	notification.added	2026-09-28 02:25:24.116951+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hjt9z5af"}
914341279848723324	notification.added	2026-09-28 02:25:24.116951+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hjt9z5bc"}
914341279848723359	notification.added	2026-09-28 02:25:24.116951+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hjt9z5cj"}
914341279949359994	order.stage_photo_added	2026-09-29 02:11:00.088848+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "file_id": "0sc34gn8c8v9c", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyc2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341280032069283	idea.status_changed	2026-09-29 02:25:24.078984+00	914341176689698459	team	{"idea_id": "0sc34hhdxathg", "to_status": "planned", "customer_id": "0sc34ekbs9jv8", "from_status": "under_review", "response_id": "0sc34hjzhh8r1", "merged_into_id": null}
914341280092080631	notification.added	2026-09-29 02:25:24.092473+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hk1h65q4"}
914341280092080686	notification.added	2026-09-29 02:25:24.092473+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hk1hnt6h"}
914341280092080707	notification.added	2026-09-29 02:25:24.092473+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hk1hnt81"}
914341280187678550	answer.given	2026-09-29 02:25:24.089619+00	914341176601118247	producer	{"kind": "counter", "bid_id": "0sc34hjn91ata", "answer_id": "0sc34hk384n5w", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341280268157782	notification.added	2026-09-29 02:25:24.108972+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hk6xr0ta"}
914341280369059192	order.stage_finished	2026-09-29 02:25:24.090733+00	914341176646477447	producer	{"last": false, "job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyc2", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341280468710401	notification.added	2026-09-29 02:25:24.114587+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hkcsezfq"}
914341280544483815	order.stage_started	2026-09-29 02:25:24.085985+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswycw", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341280703568622	answer.countered	2026-09-30 02:25:24.097545+00	914341176482743187	customer	{"side": "bid", "bid_id": "0sc34hjn91ata", "answer_id": "0sc34hk384n5w", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341280792619206	notification.added	2026-09-30 02:25:24.11919+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hkpck0ge"}
914341280792619253	notification.added	2026-09-30 02:25:24.11919+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hkphxa5b"}
914341280820700852	comment.posted	2026-10-01 02:25:24.074483+00	914341176626844518	producer	{"idea_id": "0sc34hhdxathg", "parent_id": null, "comment_id": "0sc34hkq9102s", "customer_id": null}
914341280874973858	notification.added	2026-10-01 02:25:24.086768+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hkrxeqyj"}
914341280875550672	notification.added	2026-10-01 02:25:24.086768+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hkrxv657"}
914341280875550713	notification.added	2026-10-01 02:25:24.086768+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hkrxv66b"}
914341280875550736	notification.added	2026-10-01 02:25:24.086768+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hkrxv66n"}
914341280968836389	answer.agreed	2026-10-02 02:11:00.089922+00	914341176601118247	producer	{"bid_id": "0sc34hjn91ata", "answer_id": "0sc34hk384n5w", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341281034774444	notification.added	2026-10-02 02:11:00.105501+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hkxrv9w8"}
914341281148686094	order.placed	2026-10-02 02:25:24.094664+00	914341176482743187	customer	{"order_id": "0sc34hkznq1mm", "origin_id": "0sc34hjn91ata", "customer_id": "0sc34ekcxg2z6", "origin_kind": "bid", "producer_id": "0sc34ejtwx06r"}
914341281201997404	answer.accepted	2026-10-02 02:25:24.10799+00	914341176482743187	customer	{"bid_id": "0sc34hjn91ata", "order_id": "0sc34hkznq1mm", "answer_id": "0sc34hk384n5w", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341281207643213	bid.awarded	2026-10-02 02:25:24.108532+00	914341176482743187	customer	{"bid_id": "0sc34hjn91ata", "idea_id": null, "order_id": "0sc34hkznq1mm", "answer_id": "0sc34hk384n5w", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "prototype_id": "0sc34h8q1104x"}
914341281240305657	order.job_opened	2026-10-02 02:25:24.116682+00	\N	system	{"job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341283732268239	notification.added	2026-10-09 02:25:24.164068+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hpe1q6cr"}
914341283732268262	notification.added	2026-10-09 02:25:24.164068+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hpe1q6dw"}
914341283732268281	notification.added	2026-10-09 02:25:24.164068+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hpe1q6fj"}
914341283799687156	notification.added	2026-10-09 02:25:24.180419+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hpg4n29k"}
914341283799687180	notification.added	2026-10-09 02:25:24.180419+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hpg4rvn7"}
914341283903786961	notification.added	2026-10-09 02:25:24.205123+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hpk478r5"}
914341283904528809	notification.added	2026-10-09 02:25:24.205123+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hpk4hbma"}
914341283904528852	notification.added	2026-10-09 02:25:24.205123+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hpk4j1t0"}
914341283904528883	notification.added	2026-10-09 02:25:24.205123+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hpk4j1vk"}
914341283904528938	notification.added	2026-10-09 02:25:24.205123+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hpk4j1vy"}
914341284008308934	order.stage_started	2026-10-09 02:25:24.090059+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3mrnec", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341284196964018	order.progressed	2026-10-09 02:25:24.10504+00	914341176646477447	producer	{"counts": {"produced": 1}, "line_id": "0sc34hgax74pe", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341284225815867	order.stage_finished	2026-10-09 02:25:24.111507+00	914341176646477447	producer	{"last": true, "job_id": "0sc34hgj5w8r0", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyek", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341285731990746	notification.added	2026-10-10 02:11:00.130072+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hr9n613w"}
914341285799499845	shipment.moved	2026-10-10 02:25:24.084836+00	914341176646477447	producer	{"status": "in_transit", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341285833063736	shipment.tracked	2026-10-10 02:25:24.092944+00	914341176646477447	producer	{"code": "in_transit", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341285907725380	notification.added	2026-10-10 02:25:24.110367+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hrewzetj"}
914341285930417178	support.changed	2026-10-11 02:25:24.073623+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34hhdxathg", "customer_id": "0sc34eke166v3"}
914341285997183643	order.stage_photo_added	2026-10-12 02:11:00.084027+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "file_id": "0sc34gexd99r6", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3mrnec", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341286062898510	comment.posted	2026-10-12 02:25:24.074712+00	914341176667364965	producer	{"idea_id": "0sc34hmv4wj3g", "parent_id": null, "comment_id": "0sc34hrkg5btc", "customer_id": null}
914341286109593435	notification.added	2026-10-12 02:25:24.085886+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hrmxcky9"}
914341286109593467	notification.added	2026-10-12 02:25:24.085886+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hrmxckyv"}
914341286109593472	notification.added	2026-10-12 02:25:24.085886+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hrmxckz5"}
914341286184998281	order.stage_finished	2026-10-12 02:25:24.084849+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3mrnec", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341283161419036	order.stage_photo_added	2026-10-09 02:11:00.086013+00	914341176646477447	producer	{"job_id": "0sc34hgj5w8r0", "file_id": "0sc34h4hddc73", "order_id": "0sc34hg9szsnh", "stage_id": "0sc34hgjswyek", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341283232264923	support.changed	2026-10-09 02:25:24.074784+00	914341176520643908	customer	{"how": "given", "idea_id": "0sc34hhdxathg", "customer_id": "0sc34ekfdf56t"}
914341283266903188	comment.posted	2026-10-09 02:25:24.074451+00	914341176705518792	team	{"idea_id": "0sc34hmv4wj3g", "parent_id": null, "comment_id": "0sc34hp01vf5r", "customer_id": null}
914341283325135019	notification.added	2026-10-09 02:25:24.088387+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hp1x1ge5"}
914341283325647450	notification.added	2026-10-09 02:25:24.088387+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hp1x636x"}
914341283472118395	order.placed	2026-10-09 02:25:24.102657+00	914341176520643908	customer	{"order_id": "0sc34hp4s0p4c", "origin_id": "0sc34hn14dpnq", "customer_id": "0sc34ekfdf56t", "origin_kind": "bid", "producer_id": "0sc34ejtwx06r"}
914341283555230387	answer.accepted	2026-10-09 02:25:24.121848+00	914341176520643908	customer	{"bid_id": "0sc34hn14dpnq", "order_id": "0sc34hp4s0p4c", "answer_id": "0sc34hnd1cr4n", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341283556461913	bid.awarded	2026-10-09 02:25:24.122727+00	914341176520643908	customer	{"bid_id": "0sc34hn14dpnq", "idea_id": null, "order_id": "0sc34hp4s0p4c", "answer_id": "0sc34hnd1cr4n", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "prototype_id": "0sc34h8q1104x"}
914341283597084992	order.job_opened	2026-10-09 02:25:24.13208+00	\N	system	{"job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341284402763923	notification.added	2026-10-09 02:25:24.154106+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hq24hcw0"}
914341284496005324	cost.entered	2026-10-09 02:25:24.089085+00	914341176646477447	producer	{"cost_id": "0sc34hh5ms5z3", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341284638502472	order.address_given	2026-10-09 02:39:48.090596+00	914341176520643908	customer	{"order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341284726616065	notification.added	2026-10-09 02:39:48.1115+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hqbsnbwv"}
914341284726616076	notification.added	2026-10-09 02:39:48.1115+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hqbsnby2"}
914341284780840598	cost.entered	2026-10-09 02:39:48.079593+00	914341176646477447	producer	{"cost_id": "0sc34hh7d4jae", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341284843056283	cost.entered	2026-10-09 02:54:12.080316+00	914341176646477447	producer	{"cost_id": "0sc34hh8x5cgp", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341284901684623	cost.entered	2026-10-09 03:08:36.07934+00	914341176646477447	producer	{"cost_id": "0sc34hha9zyqr", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341284940015384	cost.entered	2026-10-09 03:23:00.074857+00	914341176705518792	team	{"cost_id": "0sc34hhcww21p", "order_id": "0sc34hg9szsnh", "producer_id": "0sc34ek5g38ry"}
914341284981203584	cost.entered	2026-10-09 04:49:24.077129+00	914341176601118247	producer	{"cost_id": "0sc34hqk9pxyw", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341285028598754	cost.entered	2026-10-09 05:03:48.07743+00	914341176601118247	producer	{"cost_id": "0sc34hqmhb7q1", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341285074047599	cost.entered	2026-10-09 05:18:12.077565+00	914341176601118247	producer	{"cost_id": "0sc34hqp1thav", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341285106564825	cost.entered	2026-10-09 05:32:36.075674+00	914341176601118247	producer	{"cost_id": "0sc34hqq1z1pb", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341285137297771	cost.entered	2026-10-09 05:47:00.074685+00	914341176705518792	team	{"cost_id": "0sc34hqqw8n4v", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341285234435070	shipment.made	2026-10-10 01:42:12.090962+00	914341176646477447	producer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341285425402143	shipment.moved	2026-10-10 01:56:36.093088+00	914341176646477447	producer	{"status": "packed", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341285564175313	order.progressed	2026-10-10 02:11:00.090349+00	914341176646477447	producer	{"counts": {"shipped": 1}, "line_id": "0sc34hgax74pe", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341285572246756	order.shipped	2026-10-10 02:11:00.092499+00	914341176646477447	producer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341285593657806	shipment.moved	2026-10-10 02:11:00.097445+00	914341176646477447	producer	{"status": "handed_over", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341287070868818	order.job_changed	2026-10-14 02:25:24.144413+00	\N	system	{"job_id": "0sc34hgj5w8r0", "status": "done", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341291466988577	notification.added	2026-10-29 02:25:24.132415+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hxmnc44p"}
914341291524247096	cost.entered	2026-10-29 02:25:24.081119+00	914341176601118247	producer	{"cost_id": "0sc34hmh04p31", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341291582570533	cost.entered	2026-10-29 02:39:48.079345+00	914341176601118247	producer	{"cost_id": "0sc34hmjhttyc", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341291633622610	cost.entered	2026-10-29 02:54:12.077074+00	914341176601118247	producer	{"cost_id": "0sc34hmkrdekk", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341291671863309	cost.entered	2026-10-29 03:08:36.076239+00	914341176705518792	team	{"cost_id": "0sc34hmmx9e6v", "order_id": "0sc34hkznq1mm", "producer_id": "0sc34ejtwx06r"}
914341291701337830	note.posted	2026-10-29 14:25:24.073578+00	914341176689698459	team	{"idea_id": "0sc34hvdh3824", "parent_id": null, "comment_id": "0sc34hxvn8znn", "customer_id": null}
914341291817534702	shipment.made	2026-10-30 01:42:12.085867+00	914341176601118247	producer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341291915738713	shipment.moved	2026-10-30 01:56:36.083759+00	914341176601118247	producer	{"status": "packed", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341292065758786	order.progressed	2026-10-30 02:11:00.091593+00	914341176601118247	producer	{"counts": {"shipped": 1}, "line_id": "0sc34hm051ymv", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341292078458993	order.shipped	2026-10-30 02:11:00.094003+00	914341176601118247	producer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341292099301716	shipment.moved	2026-10-30 02:11:00.099444+00	914341176601118247	producer	{"status": "handed_over", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341295032215594	notification.added	2026-11-04 02:25:24.154791+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j0yxv9y8"}
914341295032215621	notification.added	2026-11-04 02:25:24.154791+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j0yxv9zq"}
914341286265421735	notification.added	2026-10-12 02:25:24.103666+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hrshc975"}
914341286320239281	order.stage_started	2026-10-12 02:25:24.081598+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nayw1", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341286398900144	shipment.tracked	2026-10-13 02:25:24.081136+00	914341176646477447	producer	{"code": "in_transit", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341286478265414	idea.status_changed	2026-10-14 02:25:24.079002+00	914341176705518792	team	{"idea_id": "0sc34hhdxathg", "to_status": "prototyping", "customer_id": "0sc34ekbs9jv8", "from_status": "planned", "response_id": "0sc34hrzn1t1x", "merged_into_id": null}
914341286541103951	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hs1radgy"}
914341286542518041	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hs1rh9pn"}
914341286542518094	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hs1s02wn"}
914341286542518119	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hs1s02yg"}
914341286542584402	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hs1s0306"}
914341286542584412	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hs1s8581"}
914341286542584450	notification.added	2026-10-14 02:25:24.094765+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hs1s859n"}
914341286629479652	bid.opened	2026-10-14 02:25:24.085767+00	914341176482743187	customer	{"bid_id": "0sc34hs3gaarj", "idea_id": null, "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341286743592735	notification.added	2026-10-14 02:25:24.11243+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hs7s1yqg"}
914341286743592771	notification.added	2026-10-14 02:25:24.11243+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hs7sz7gc"}
914341286878552606	order.progressed	2026-10-14 02:25:24.098775+00	914341176646477447	producer	{"counts": {"delivered": 1}, "line_id": "0sc34hgax74pe", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341286885172527	order.delivered	2026-10-14 02:25:24.101211+00	914341176646477447	producer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341286911053497	shipment.delivered	2026-10-14 02:25:24.107276+00	914341176646477447	producer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341286914677332	shipment.tracked	2026-10-14 02:25:24.107897+00	914341176646477447	producer	{"code": "delivered", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341287167646552	notification.added	2026-10-14 02:25:24.168248+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34hsmgm7n2"}
914341287167646600	notification.added	2026-10-14 02:25:24.168248+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hsmgy3h6"}
914341287306216087	shipment.confirmed	2026-10-14 09:37:24.095207+00	914341176400227175	customer	{"order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry", "shipment_id": "0sc34hqt5em90"}
914341287394327374	order.state_changed	2026-10-14 09:37:24.115677+00	\N	system	{"status": "closed", "order_id": "0sc34hg9szsnh", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341287530860289	notification.added	2026-10-14 09:37:24.148422+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hsz8jaf5"}
914341287532726888	notification.added	2026-10-14 09:37:24.148422+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hsz90ppm"}
914341287637775330	notification.added	2026-10-14 09:37:24.174122+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34ht2hmfn5"}
914341287637775350	notification.added	2026-10-14 09:37:24.174122+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34ht2hywwm"}
914341287637775389	notification.added	2026-10-14 09:37:24.174122+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34ht2hywy5"}
914341287670659072	support.changed	2026-10-15 02:25:24.074398+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hmv4wj3g", "customer_id": "0sc34eka9sen8"}
914341287759385765	answer.given	2026-10-16 02:25:24.088244+00	914341176646477447	producer	{"kind": "counter", "bid_id": "0sc34hs3gaarj", "answer_id": "0sc34ht506t55", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ek5g38ry"}
914341287833822610	notification.added	2026-10-16 02:25:24.105305+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34ht89qhyf"}
914341287909572635	order.stage_started	2026-10-17 02:25:24.085868+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wjzrn", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341288009767805	order.stage_photo_added	2026-10-19 02:11:00.082806+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "file_id": "0sc34gnjw746d", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nayw1", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341288068526960	support.changed	2026-10-19 02:25:24.074139+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34hmv4wj3g", "customer_id": "0sc34eke166v3"}
914341288147900659	order.stage_finished	2026-10-19 02:25:24.08633+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nayw1", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341288228376252	notification.added	2026-10-19 02:25:24.106264+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34htm56kmk"}
914341288295004153	order.stage_started	2026-10-19 02:25:24.082756+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzdqj", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341288378645663	order.stage_photo_added	2026-10-21 02:11:00.082463+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "file_id": "0sc34gexd99r6", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wjzrn", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341288487186047	order.stage_finished	2026-10-21 02:25:24.086282+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wjzrn", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341288592625734	notification.added	2026-10-21 02:25:24.111104+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34htywymct"}
914341288593472872	notification.added	2026-10-21 02:25:24.111104+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34htywymdc"}
914341288593472876	notification.added	2026-10-21 02:25:24.111104+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34htyxmxvv"}
914341288659299295	order.stage_started	2026-10-21 02:25:24.083113+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzj", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341288824349048	idea.submitted	2026-10-23 02:25:24.10097+00	914341176520643908	customer	{"idea_id": "0sc34hv2n9h7f", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34ekfdf56t"}
914341288877489684	notification.added	2026-10-23 02:25:24.113667+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hv7c9sf7"}
914341288878676712	notification.added	2026-10-23 02:25:24.113667+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hv7dc7ph"}
914341288878676732	notification.added	2026-10-23 02:25:24.113667+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hv7dc7rf"}
914341288919857572	idea.assigned	2026-10-24 02:25:24.076865+00	914341176689698459	team	{"idea_id": "0sc34hv2n9h7f", "owner_id": "0sc34ejr1m9mv", "customer_id": null}
914341288969637157	support.changed	2026-10-24 02:25:24.073583+00	914341176554159791	customer	{"how": "given", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34ekfdf56t"}
914341288995413082	comment.posted	2026-10-24 02:25:24.073516+00	914341176554159791	customer	{"idea_id": "0sc34hv2n9h7f", "parent_id": null, "comment_id": "0sc34hvb0pq14", "customer_id": "0sc34ekfdf56t"}
914341289047053759	notification.added	2026-10-24 02:25:24.085521+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hvchyncw"}
914341289047053770	notification.added	2026-10-24 02:25:24.085521+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hvchyncz"}
914341289168065087	idea.submitted	2026-10-25 02:25:24.096243+00	914341176501174717	customer	{"idea_id": "0sc34hvdh3824", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34eke166v3"}
914341289221956127	notification.added	2026-10-25 02:25:24.108485+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hvhn3phn"}
914341289222101368	notification.added	2026-10-25 02:25:24.108485+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hvhn3phr"}
914341289222101399	notification.added	2026-10-25 02:25:24.108485+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hvhnt9y9"}
914341289254899320	comment.posted	2026-10-25 02:25:24.075628+00	914341176705518792	team	{"idea_id": "0sc34hv2n9h7f", "parent_id": "0sc34hvb0pq14", "comment_id": "0sc34hvjmt40r", "customer_id": null}
914341289313583743	notification.added	2026-10-25 02:25:24.088781+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hvmc78kb"}
914341289314848722	notification.added	2026-10-25 02:25:24.088781+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hvmdgear"}
914341289314848779	notification.added	2026-10-25 02:25:24.088781+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hvmdyk3x"}
914341289348304432	comment.posted	2026-10-25 07:13:24.075049+00	914341176554159791	customer	{"idea_id": "0sc34hv2n9h7f", "parent_id": "0sc34hvb0pq14", "comment_id": "0sc34hvnh1m0n", "customer_id": "0sc34ekfdf56t"}
914341289401900801	notification.added	2026-10-25 07:13:24.087609+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hvq05935"}
914341289402706583	notification.added	2026-10-25 07:13:24.087609+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hvq15qr8"}
914341289402706595	notification.added	2026-10-25 07:13:24.087609+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hvq15qs6"}
914341289444990740	idea.assigned	2026-10-26 02:25:24.07628+00	914341176689698459	team	{"idea_id": "0sc34hvdh3824", "owner_id": "0sc34ejr1m9mv", "customer_id": null}
914341289503904537	support.changed	2026-10-26 02:25:24.074766+00	914341176554159791	customer	{"how": "given", "idea_id": "0sc34hvdh3824", "customer_id": "0sc34ekfdf56t"}
914341289532272695	comment.posted	2026-10-26 02:25:24.074174+00	914341176450423687	customer	{"idea_id": "0sc34hvdh3824", "parent_id": null, "comment_id": "0sc34hvtxznbh", "customer_id": "0sc34ekbs9jv8"}
914341289591889929	notification.added	2026-10-26 02:25:24.088+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hvwmp023"}
914341289591889976	notification.added	2026-10-26 02:25:24.088+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hvwn9rn3"}
914341289641091569	idea.status_changed	2026-10-26 02:25:24.07973+00	914341176689698459	team	{"idea_id": "0sc34hv2n9h7f", "to_status": "under_review", "customer_id": "0sc34ekfdf56t", "from_status": "submitted", "response_id": "0sc34hvxw5x2y", "merged_into_id": null}
914341289709755556	notification.added	2026-10-26 02:25:24.095176+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hw01rbzn"}
914341289709755597	notification.added	2026-10-26 02:25:24.095176+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hw054wy5"}
914341289709755655	notification.added	2026-10-26 02:25:24.095176+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hw054wyg"}
914341289709755708	notification.added	2026-10-26 02:25:24.095176+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hw054wza"}
914341289745784263	comment.posted	2026-10-26 14:25:24.075403+00	914341176501174717	customer	{"idea_id": "0sc34hvdh3824", "parent_id": "0sc34hvtxznbh", "comment_id": "0sc34hw19fs5h", "customer_id": "0sc34eke166v3"}
914341289813351060	notification.added	2026-10-26 14:25:24.091516+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hw38qvxj"}
914341289813351061	notification.added	2026-10-26 14:25:24.091516+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hw391w87"}
914341289814562215	notification.added	2026-10-26 14:25:24.091516+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hw391w9s"}
914341289888518450	order.stage_photo_added	2026-10-28 02:11:00.084441+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "file_id": "0sc34h13nwdrb", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzdqj", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341289956743387	comment.posted	2026-10-28 02:25:24.075507+00	914341176646477447	producer	{"idea_id": "0sc34hvdh3824", "parent_id": "0sc34hvtxznbh", "comment_id": "0sc34hw7hmzdb", "customer_id": null}
914341290024007102	notification.added	2026-10-28 02:25:24.091528+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hw9dxry2"}
914341290024007166	notification.added	2026-10-28 02:25:24.091528+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hw9dxrzp"}
914341290024007176	notification.added	2026-10-28 02:25:24.091528+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hw9dxs08"}
914341290024007214	notification.added	2026-10-28 02:25:24.091528+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hw9dxs1c"}
914341290161737427	idea.submitted	2026-10-28 02:25:24.100144+00	914341176450423687	customer	{"idea_id": "0sc34hwamhfrs", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34ekbs9jv8"}
914341290225387591	notification.added	2026-10-28 02:25:24.114986+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hwfg64hh"}
914341290225387624	notification.added	2026-10-28 02:25:24.114986+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hwfmgz8h"}
914341290225387640	notification.added	2026-10-28 02:25:24.114986+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hwfmgza1"}
914341290316064829	order.stage_finished	2026-10-28 02:25:24.088503+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzdqj", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341290420910585	notification.added	2026-10-28 02:25:24.112824+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hwncnktn"}
914341290493360050	order.stage_started	2026-10-28 02:25:24.084596+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzds9", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341290594137185	order.stage_photo_added	2026-10-29 02:11:00.084606+00	914341176601118247	producer	{"job_id": "0sc34hm3djrqm", "file_id": "0sc34h2hm16a3", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzds9", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341290682106881	idea.status_changed	2026-10-29 02:25:24.080715+00	914341176689698459	team	{"idea_id": "0sc34hvdh3824", "to_status": "under_review", "customer_id": "0sc34eke166v3", "from_status": "submitted", "response_id": "0sc34hwwwnmvv", "merged_into_id": null}
914341290752421684	notification.added	2026-10-29 02:25:24.097318+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hwz9tsp7"}
914341290754094795	notification.added	2026-10-29 02:25:24.097318+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34hwz9tspw"}
914341290754094808	notification.added	2026-10-29 02:25:24.097318+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hwz9tspz"}
914341290754094866	notification.added	2026-10-29 02:25:24.097318+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hwz9tsrw"}
914341290804160410	support.changed	2026-10-29 02:25:24.075013+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34ekcxg2z6"}
914341290831847344	comment.posted	2026-10-29 02:25:24.073929+00	914341176482743187	customer	{"idea_id": "0sc34hv2n9h7f", "parent_id": null, "comment_id": "0sc34hx1mzm9c", "customer_id": "0sc34ekcxg2z6"}
914341290892481681	notification.added	2026-10-29 02:25:24.088535+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hx3hh20y"}
914341290892481732	notification.added	2026-10-29 02:25:24.088535+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hx3hwn15"}
914341290892481739	notification.added	2026-10-29 02:25:24.088535+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hx3hwn1r"}
914341290892481750	notification.added	2026-10-29 02:25:24.088535+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hx3hwn2w"}
914341290934296881	idea.assigned	2026-10-29 02:25:24.076404+00	914341176705518792	team	{"idea_id": "0sc34hwamhfrs", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341291050206344	bid.opened	2026-10-29 02:25:24.086159+00	914341176450423687	customer	{"bid_id": "0sc34hx71h2jr", "idea_id": null, "customer_id": "0sc34ekbs9jv8", "prototype_id": "0sc34h8q1104x"}
914341291190240272	notification.added	2026-10-29 02:25:24.119934+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34hxcdb02f"}
914341291190240335	notification.added	2026-10-29 02:25:24.119934+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34hxcdb03x"}
914341291190240382	notification.added	2026-10-29 02:25:24.119934+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hxcdvgy3"}
914341291190240415	notification.added	2026-10-29 02:25:24.119934+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hxcdvgyv"}
914341291327430375	order.progressed	2026-10-29 02:25:24.09914+00	914341176601118247	producer	{"counts": {"produced": 1}, "line_id": "0sc34hm051ymv", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341291339351974	order.stage_finished	2026-10-29 02:25:24.102341+00	914341176601118247	producer	{"last": true, "job_id": "0sc34hm3djrqm", "order_id": "0sc34hkznq1mm", "stage_id": "0sc34hm3nzds9", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341292217026832	notification.added	2026-10-30 02:11:00.126739+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hyawmvc5"}
914341292322392710	idea.submitted	2026-10-30 02:25:24.092328+00	914341176400227175	customer	{"idea_id": "0sc34hybrnvy0", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34eka9sen8"}
914341292359500134	notification.added	2026-10-30 02:25:24.101635+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hyf5dfdp"}
914341292359500148	notification.added	2026-10-30 02:25:24.101635+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hyf5dfey"}
914341292359743486	notification.added	2026-10-30 02:25:24.101635+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hyf5dffn"}
914341292439523276	shipment.moved	2026-10-30 02:25:24.086213+00	914341176601118247	producer	{"status": "in_transit", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341292473391620	shipment.tracked	2026-10-30 02:25:24.094211+00	914341176601118247	producer	{"code": "in_transit", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341292560864168	notification.added	2026-10-30 02:25:24.115398+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34hyn828z8"}
914341292649298761	answer.given	2026-10-30 14:25:24.088083+00	914341176646477447	producer	{"kind": "counter", "bid_id": "0sc34hx71h2jr", "answer_id": "0sc34hyps8tky", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341292716175316	notification.added	2026-10-30 14:25:24.104366+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hysx3bx8"}
914341292744524615	support.changed	2026-10-31 02:25:24.074019+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hvdh3824", "customer_id": "0sc34ekcxg2z6"}
914341292771197805	support.changed	2026-10-31 02:25:24.074067+00	914341176520643908	customer	{"how": "given", "idea_id": "0sc34hwamhfrs", "customer_id": "0sc34ekfdf56t"}
914341292799847507	comment.posted	2026-10-31 02:25:24.073974+00	914341176520643908	customer	{"idea_id": "0sc34hwamhfrs", "parent_id": null, "comment_id": "0sc34hyw9am8k", "customer_id": "0sc34ekfdf56t"}
914341292851199870	notification.added	2026-10-31 02:25:24.085947+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hyxsekr2"}
914341292851199908	notification.added	2026-10-31 02:25:24.085947+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hyxsekrb"}
914341292887104644	idea.assigned	2026-10-31 02:25:24.07649+00	914341176689698459	team	{"idea_id": "0sc34hybrnvy0", "owner_id": "0sc34ejr1m9mv", "customer_id": null}
914341292933933489	support.changed	2026-11-01 02:25:24.07317+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hvdh3824", "customer_id": "0sc34eka9sen8"}
914341292962828308	support.changed	2026-11-01 02:25:24.074196+00	914341176450423687	customer	{"how": "given", "idea_id": "0sc34hybrnvy0", "customer_id": "0sc34ekbs9jv8"}
914341293051416771	answer.countered	2026-11-01 02:25:24.087545+00	914341176450423687	customer	{"side": "bid", "bid_id": "0sc34hx71h2jr", "answer_id": "0sc34hyps8tky", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341293144155748	notification.added	2026-11-01 02:25:24.10964+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34hz6hpkpa"}
914341293144155791	notification.added	2026-11-01 02:25:24.10964+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34hz6hpkq8"}
914341293211311137	order.stage_photo_added	2026-11-02 02:11:00.082971+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "file_id": "0sc34gnjw746d", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzj", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341293357715040	idea.submitted	2026-11-02 02:25:24.095935+00	914341176482743187	customer	{"idea_id": "0sc34hza8qyym", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34ekcxg2z6"}
914341293413318077	notification.added	2026-11-02 02:25:24.109003+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34hzeg1tm6"}
914341293413318140	notification.added	2026-11-02 02:25:24.109003+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34hzehyz6t"}
914341293413318148	notification.added	2026-11-02 02:25:24.109003+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34hzehyz7v"}
914341293463665738	idea.status_changed	2026-11-02 02:25:24.079137+00	914341176705518792	team	{"idea_id": "0sc34hwamhfrs", "to_status": "under_review", "customer_id": "0sc34ekbs9jv8", "from_status": "submitted", "response_id": "0sc34hzfs1m3a", "merged_into_id": null}
914341293513536094	notification.added	2026-11-02 02:25:24.090759+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34hzhngwfk"}
914341293513536133	notification.added	2026-11-02 02:25:24.090759+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hzhngwhf"}
914341293596083532	order.stage_finished	2026-11-02 02:25:24.086934+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzj", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341293705568034	notification.added	2026-11-02 02:25:24.112738+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34hzq91q59"}
914341293705568061	notification.added	2026-11-02 02:25:24.112738+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34hzq97xac"}
914341293705568085	notification.added	2026-11-02 02:25:24.112738+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34hzq97xc8"}
914341293776584416	order.stage_started	2026-11-02 02:25:24.084116+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzm", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341293861669667	shipment.tracked	2026-11-02 14:25:24.081496+00	914341176601118247	producer	{"code": "in_transit", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341293924986305	idea.assigned	2026-11-03 02:25:24.075921+00	914341176705518792	team	{"idea_id": "0sc34hza8qyym", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341293974638735	support.changed	2026-11-03 02:25:24.073201+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34eka9sen8"}
914341294000204402	comment.posted	2026-11-03 02:25:24.073775+00	914341176646477447	producer	{"idea_id": "0sc34hwamhfrs", "parent_id": null, "comment_id": "0sc34j000hm7p", "customer_id": null}
914341294050378341	notification.added	2026-11-03 02:25:24.085326+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j01g5nar"}
914341294050378392	notification.added	2026-11-03 02:25:24.085326+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j01hqc7d"}
914341294050378437	notification.added	2026-11-03 02:25:24.085326+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j01hw6yk"}
914341294142812417	bid.expired	2026-11-03 02:26:50.488965+00	\N	system	{"bid_id": "0sc34hs3gaarj", "idea_id": null, "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341294264235964	notification.added	2026-11-03 02:26:50.518299+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j07x16sx"}
914341294264352753	notification.added	2026-11-03 02:26:50.518299+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j07xdgak"}
914341294288273147	notification.added	2026-11-03 02:26:50.523894+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j08myt15"}
914341294339569336	comment.posted	2026-11-03 12:01:24.073939+00	914341176450423687	customer	{"idea_id": "0sc34hwamhfrs", "parent_id": "0sc34j000hm7p", "comment_id": "0sc34j0a5be8t", "customer_id": "0sc34ekbs9jv8"}
914341294397070223	notification.added	2026-11-03 12:01:24.087216+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j0bx1v8z"}
914341294397792403	notification.added	2026-11-03 12:01:24.087216+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j0bxkdxt"}
914341294397792423	notification.added	2026-11-03 12:01:24.087216+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j0bxkdz3"}
914341294482084153	answer.agreed	2026-11-04 02:11:00.086862+00	914341176646477447	producer	{"bid_id": "0sc34hx71h2jr", "answer_id": "0sc34hyps8tky", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341294549699376	notification.added	2026-11-04 02:11:00.102909+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j0ghp2rb"}
914341294574209351	comment.posted	2026-11-04 02:25:24.073506+00	914341176626844518	producer	{"idea_id": "0sc34hv2n9h7f", "parent_id": null, "comment_id": "0sc34j0h44nce", "customer_id": null}
914341294633603438	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j0jrbsdr"}
914341294633603444	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j0jscsr5"}
914341294633603467	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j0jwqsgh"}
914341294633603481	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j0jx7d8q"}
914341294633603533	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j0jxa17h"}
914341294633603541	notification.added	2026-11-04 02:25:24.087333+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j0jxa18a"}
914341294666895973	support.changed	2026-11-04 02:25:24.07375+00	914341176520643908	customer	{"how": "given", "idea_id": "0sc34hybrnvy0", "customer_id": "0sc34ekfdf56t"}
914341294792519541	order.placed	2026-11-04 02:25:24.097701+00	914341176450423687	customer	{"order_id": "0sc34j0p8kc27", "origin_id": "0sc34hx71h2jr", "customer_id": "0sc34ekbs9jv8", "origin_kind": "bid", "producer_id": "0sc34ek5g38ry"}
914341294860115769	answer.accepted	2026-11-04 02:25:24.113358+00	914341176450423687	customer	{"bid_id": "0sc34hx71h2jr", "order_id": "0sc34j0p8kc27", "answer_id": "0sc34hyps8tky", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341294864521853	bid.awarded	2026-11-04 02:25:24.114145+00	914341176450423687	customer	{"bid_id": "0sc34hx71h2jr", "idea_id": null, "order_id": "0sc34j0p8kc27", "answer_id": "0sc34hyps8tky", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry", "prototype_id": "0sc34h8q1104x"}
914341294901610617	order.job_opened	2026-11-04 02:25:24.123903+00	\N	system	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341296490451826	order.job_changed	2026-11-07 02:25:24.130709+00	\N	system	{"job_id": "0sc34hm3djrqm", "status": "done", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341304866584286	notification.added	2026-11-22 02:25:24.148472+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34ja3rnwgf"}
914341304867742923	notification.added	2026-11-22 02:25:24.148472+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34ja3srrxf"}
914341304867742958	notification.added	2026-11-22 02:25:24.148472+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34ja3sz0hd"}
914341304933917382	cost.entered	2026-11-22 02:25:24.082314+00	914341176601118247	producer	{"cost_id": "0sc34hqk9pxyw", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341305005407417	cost.entered	2026-11-22 02:39:48.081022+00	914341176601118247	producer	{"cost_id": "0sc34hqmhb7q1", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341305071787293	cost.entered	2026-11-22 02:54:12.081104+00	914341176601118247	producer	{"cost_id": "0sc34hqp1thav", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341305147809423	cost.entered	2026-11-22 03:08:36.08107+00	914341176601118247	producer	{"cost_id": "0sc34hqq1z1pb", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341305194018889	cost.entered	2026-11-22 03:23:00.075898+00	914341176705518792	team	{"cost_id": "0sc34hqqw8n4v", "order_id": "0sc34hp4s0p4c", "producer_id": "0sc34ejtwx06r"}
914341305257043034	prototypes-internal/comment.posted	2026-11-22 14:25:24.079082+00	914341176705518792	team	{"first": false, "thread_id": "0sc34j9mx1vnn", "comment_id": "0sc34jafch476", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341295032215644	notification.added	2026-11-04 02:25:24.154791+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j0yxva11"}
914341295090722763	notification.added	2026-11-04 02:25:24.1688+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j10m38d9"}
914341295090722768	notification.added	2026-11-04 02:25:24.1688+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j10nmswn"}
914341295165256131	notification.added	2026-11-04 02:25:24.186705+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j12saj3h"}
914341295165922514	notification.added	2026-11-04 02:25:24.186705+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j12sd60t"}
914341295165922544	notification.added	2026-11-04 02:25:24.186705+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j12wn4h8"}
914341295233407068	order.address_given	2026-11-04 02:39:48.08121+00	914341176450423687	customer	{"order_id": "0sc34j0p8kc27", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341295321403863	notification.added	2026-11-04 02:39:48.102791+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j17hmmbt"}
914341295321403885	notification.added	2026-11-04 02:39:48.102791+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j17hmmcq"}
914341295426628065	order.stage_replanned	2026-11-04 03:23:00.091646+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0txf8gc", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341295538301694	order.stage_replanned	2026-11-04 03:37:24.086475+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0txmab8", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341295614593909	cost.entered	2026-11-04 04:49:24.078207+00	914341176646477447	producer	{"cost_id": "0sc34j1g4chtk", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341295660877086	cost.entered	2026-11-04 05:03:48.07773+00	914341176646477447	producer	{"cost_id": "0sc34j1hhzhj5", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341295706585649	cost.entered	2026-11-04 05:18:12.077343+00	914341176646477447	producer	{"cost_id": "0sc34j1jsd5cj", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341295748397506	cost.entered	2026-11-04 05:32:36.077012+00	914341176646477447	producer	{"cost_id": "0sc34j1m42rwy", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341295786344397	cost.entered	2026-11-04 05:47:00.076301+00	914341176705518792	team	{"cost_id": "0sc34j1n8pgdg", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341295841135021	idea.status_changed	2026-11-05 02:25:24.08032+00	914341176689698459	team	{"idea_id": "0sc34hybrnvy0", "to_status": "under_review", "customer_id": "0sc34eka9sen8", "from_status": "submitted", "response_id": "0sc34j1pnwdsr", "merged_into_id": null}
914341295895918032	notification.added	2026-11-05 02:25:24.092977+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j1rgpqpv"}
914341295895918090	notification.added	2026-11-05 02:25:24.092977+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j1rhhjjx"}
914341295895928179	notification.added	2026-11-05 02:25:24.092977+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j1rhhjms"}
914341295924207188	support.changed	2026-11-06 02:25:24.073813+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34eke166v3"}
914341295950299188	support.changed	2026-11-06 02:25:24.07329+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hwamhfrs", "customer_id": "0sc34eka9sen8"}
914341295974071570	comment.posted	2026-11-06 02:25:24.073469+00	914341176667364965	producer	{"idea_id": "0sc34hybrnvy0", "parent_id": null, "comment_id": "0sc34j1tx0qch", "customer_id": null}
914341296028940065	notification.added	2026-11-06 02:25:24.086562+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j1wh61zd"}
914341296030042496	notification.added	2026-11-06 02:25:24.086562+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j1wh620b"}
914341296030042541	notification.added	2026-11-06 02:25:24.086562+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j1wh621g"}
914341296030053141	notification.added	2026-11-06 02:25:24.086562+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j1wh621x"}
914341296137574991	idea.submitted	2026-11-07 02:25:24.092641+00	914341176501174717	customer	{"idea_id": "0sc34j1xhynn2", "board_id": "0sc34ekj1ggr9", "customer_id": "0sc34eke166v3"}
914341296197699930	notification.added	2026-11-07 02:25:24.10674+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j21g44p2"}
914341296198223096	notification.added	2026-11-07 02:25:24.10674+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j21gprpj"}
914341296198223104	notification.added	2026-11-07 02:25:24.10674+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j21hhx0a"}
914341296226958860	support.changed	2026-11-07 02:25:24.073574+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hwamhfrs", "customer_id": "0sc34ekcxg2z6"}
914341296340842043	order.progressed	2026-11-07 02:25:24.094832+00	914341176601118247	producer	{"counts": {"delivered": 1}, "line_id": "0sc34hm051ymv", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341296349038941	order.delivered	2026-11-07 02:25:24.097139+00	914341176601118247	producer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341296370321477	shipment.delivered	2026-11-07 02:25:24.101478+00	914341176601118247	producer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341296370321532	shipment.tracked	2026-11-07 02:25:24.102063+00	914341176601118247	producer	{"code": "delivered", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341296587266327	notification.added	2026-11-07 02:25:24.154276+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j2d85t6q"}
914341296587897625	notification.added	2026-11-07 02:25:24.154276+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j2d8vp8d"}
914341296683708046	shipment.confirmed	2026-11-07 09:37:24.084191+00	914341176482743187	customer	{"order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34hxyx6zc5"}
914341296737663381	order.state_changed	2026-11-07 09:37:24.096477+00	\N	system	{"status": "closed", "order_id": "0sc34hkznq1mm", "customer_id": "0sc34ekcxg2z6", "producer_id": "0sc34ejtwx06r"}
914341296851432405	notification.added	2026-11-07 09:37:24.123899+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j2n0dcfj"}
914341296851819562	notification.added	2026-11-07 09:37:24.123899+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j2n12h1b"}
914341296953292801	notification.added	2026-11-07 09:37:24.147473+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j2r03q9j"}
914341296953292852	notification.added	2026-11-07 09:37:24.147473+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j2r0dej9"}
914341296953292898	notification.added	2026-11-07 09:37:24.147473+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j2r0dejs"}
914341296989896872	idea.status_changed	2026-11-08 02:25:24.076862+00	914341176705518792	team	{"idea_id": "0sc34hza8qyym", "to_status": "under_review", "customer_id": "0sc34ekcxg2z6", "from_status": "submitted", "response_id": "0sc34j2s049sr", "merged_into_id": null}
914341297032865929	notification.added	2026-11-08 02:25:24.086493+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j2tc0a3m"}
914341297049028914	support.changed	2026-11-08 02:25:24.072761+00	914341176554159791	customer	{"how": "given", "idea_id": "0sc34j1xhynn2", "customer_id": "0sc34ekfdf56t"}
914341297074287704	support.changed	2026-11-08 02:25:24.073019+00	914341176450423687	customer	{"how": "given", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34ekbs9jv8"}
914341297094851046	support.changed	2026-11-08 02:25:24.07281+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34hybrnvy0", "customer_id": "0sc34ekcxg2z6"}
914341297156784917	bid.opened	2026-11-08 02:25:24.082589+00	914341176501174717	customer	{"bid_id": "0sc34j2x8s6vx", "idea_id": null, "customer_id": "0sc34eke166v3", "prototype_id": "0sc34h8q1104x"}
914341297288777233	notification.added	2026-11-08 02:25:24.113735+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j3210xdm"}
914341297288777274	notification.added	2026-11-08 02:25:24.113735+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j3210xek"}
914341297288841762	notification.added	2026-11-08 02:25:24.113735+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j3210xg1"}
914341297288841773	notification.added	2026-11-08 02:25:24.113735+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j3210xhh"}
914341297316721186	comment.posted	2026-11-09 02:25:24.074044+00	914341176646477447	producer	{"idea_id": "0sc34hza8qyym", "parent_id": null, "comment_id": "0sc34j32x6pbg", "customer_id": null}
914341297368389254	notification.added	2026-11-09 02:25:24.085972+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j34hgkwk"}
914341297368389268	notification.added	2026-11-09 02:25:24.085972+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j34hgkyb"}
914341297391996405	support.changed	2026-11-09 02:25:24.073269+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34j1xhynn2", "customer_id": "0sc34ekcxg2z6"}
914341297463235441	answer.given	2026-11-09 02:25:24.084238+00	914341176601118247	producer	{"kind": "decline", "bid_id": "0sc34j2x8s6vx", "answer_id": "0sc34j36ssdbn", "customer_id": "0sc34eke166v3", "producer_id": "0sc34ejtwx06r"}
914341297534981036	notification.added	2026-11-09 02:25:24.101213+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j39dcjbj"}
914341297565367369	support.changed	2026-11-10 02:25:24.073712+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34hza8qyym", "customer_id": "0sc34eka9sen8"}
914341297589659842	comment.posted	2026-11-10 02:25:24.073424+00	914341176400227175	customer	{"idea_id": "0sc34hza8qyym", "parent_id": null, "comment_id": "0sc34j3b1dmzb", "customer_id": "0sc34eka9sen8"}
914341297649281234	notification.added	2026-11-10 02:25:24.087361+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j3cr58cv"}
914341297649281253	notification.added	2026-11-10 02:25:24.087361+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j3crdj8s"}
914341297649281302	notification.added	2026-11-10 02:25:24.087361+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j3crfh7s"}
914341297702900409	idea.status_changed	2026-11-10 02:25:24.07961+00	914341176689698459	team	{"idea_id": "0sc34hv2n9h7f", "to_status": "planned", "customer_id": "0sc34ekfdf56t", "from_status": "under_review", "response_id": "0sc34j3e463xh", "merged_into_id": null}
914341297774533441	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j3gc5j85"}
914341297775381918	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j3gczas8"}
914341297775381929	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j3gd9hym"}
914341297775381979	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j3gd9hzt"}
914341297775382003	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j3gdwved"}
914341297775382065	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j3gdwveh"}
914341297775382112	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j3gdwvfv"}
914341297775382136	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j3gdwvgb"}
914341297775382176	notification.added	2026-11-10 02:25:24.096657+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j3gdwvge"}
914341297861644080	answer.given	2026-11-10 02:25:24.084666+00	914341176667364965	producer	{"kind": "decline", "bid_id": "0sc34j2x8s6vx", "answer_id": "0sc34j3jmmet0", "customer_id": "0sc34eke166v3", "producer_id": "0sc34ek5g38ry"}
914341297933686627	notification.added	2026-11-10 02:25:24.101343+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j3n936rt"}
914341298017594906	order.stage_started	2026-11-10 02:25:24.087065+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq5t", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341298059787882	comment.posted	2026-11-10 07:13:24.073165+00	914341176482743187	customer	{"idea_id": "0sc34hza8qyym", "parent_id": "0sc34j3b1dmzb", "comment_id": "0sc34j3s0vngg", "customer_id": "0sc34ekcxg2z6"}
914341298106613385	notification.added	2026-11-10 07:13:24.084258+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j3tgvgwf"}
914341298106613428	notification.added	2026-11-10 07:13:24.084258+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j3tgvgxj"}
914341298106778875	notification.added	2026-11-10 07:13:24.084258+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j3tgvgya"}
914341298150982691	idea.revised	2026-11-11 02:25:24.078369+00	914341176482743187	customer	{"number": 2, "idea_id": "0sc34hza8qyym", "material": true, "customer_id": "0sc34ekcxg2z6", "revision_id": "0sc34j3vmc2md"}
914341298210360057	notification.added	2026-11-11 02:25:24.091711+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j3xhhg2n"}
914341298211463994	notification.added	2026-11-11 02:25:24.091711+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j3xhhg3r"}
914341298239208583	note.posted	2026-11-11 02:25:24.073859+00	914341176723321829	team	{"idea_id": "0sc34hv2n9h7f", "parent_id": null, "comment_id": "0sc34j3y8fsys", "customer_id": null}
914341298286534303	notification.added	2026-11-11 02:25:24.08563+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j3zxd7m0"}
914341298314554921	support.changed	2026-11-12 02:25:24.07368+00	914341176450423687	customer	{"how": "given", "idea_id": "0sc34hza8qyym", "customer_id": "0sc34ekbs9jv8"}
914341298400252455	bid.opened	2026-11-12 02:25:24.086882+00	914341176400227175	customer	{"bid_id": "0sc34j4289802", "idea_id": "0sc34hybrnvy0", "customer_id": "0sc34eka9sen8", "prototype_id": null}
914341298525855590	notification.added	2026-11-12 02:25:24.117718+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j470gf3z"}
914341298525855598	notification.added	2026-11-12 02:25:24.117718+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j471cmbz"}
914341298525855607	notification.added	2026-11-12 02:25:24.117718+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j471cmcg"}
914341298530009551	notification.added	2026-11-12 02:25:24.117718+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j471cmdk"}
914341298589070619	idea.status_changed	2026-11-13 02:25:24.08059+00	914341176689698459	team	{"idea_id": "0sc34j1xhynn2", "to_status": "merged", "customer_id": "0sc34eke166v3", "from_status": "submitted", "response_id": "0sc34j48c38yx", "merged_into_id": "0sc34hmv4wj3g"}
914341298647003708	notification.added	2026-11-13 02:25:24.095309+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j4amrkpr"}
914341298647003737	notification.added	2026-11-13 02:25:24.095309+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j4an5wf6"}
914341298647003750	notification.added	2026-11-13 02:25:24.095309+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j4an5wg8"}
914341298671026097	notification.added	2026-11-13 02:25:24.1005+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j4b441xb"}
914341298672752832	notification.added	2026-11-13 02:25:24.1005+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j4b5fx19"}
914341298672752839	notification.added	2026-11-13 02:25:24.1005+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j4b5fx28"}
914341298672752856	notification.added	2026-11-13 02:25:24.1005+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j4b5w1he"}
914341298759656082	answer.given	2026-11-13 02:25:24.087862+00	914341176667364965	producer	{"kind": "counter", "bid_id": "0sc34j4289802", "answer_id": "0sc34j4cwwpvz", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341298835761171	notification.added	2026-11-13 02:25:24.105203+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j4g5dak9"}
914341298910535798	order.stage_photo_added	2026-11-14 02:11:00.085021+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "file_id": "0sc34gey16qtq", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq5t", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341299057704697	idea.submitted	2026-11-14 02:25:24.093792+00	914341176482743187	customer	{"idea_id": "0sc34j4mcj16j", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34ekcxg2z6"}
914341299099699948	notification.added	2026-11-14 02:25:24.103304+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j4r0mq6e"}
914341299099946607	notification.added	2026-11-14 02:25:24.103304+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j4r13vn1"}
914341299099946664	notification.added	2026-11-14 02:25:24.103304+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j4r13vnk"}
914341299171991301	order.stage_finished	2026-11-14 02:25:24.084176+00	914341176646477447	producer	{"last": false, "job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq5t", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341299263408687	notification.added	2026-11-14 02:25:24.106483+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j4x112g1"}
914341299338961688	order.stage_started	2026-11-14 02:25:24.08492+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq7f", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341299401063111	idea.assigned	2026-11-15 02:25:24.076121+00	914341176705518792	team	{"idea_id": "0sc34j4mcj16j", "owner_id": "0sc34ejrgq368", "customer_id": null}
914341299457319166	support.changed	2026-11-15 02:25:24.073787+00	914341176400227175	customer	{"how": "given", "idea_id": "0sc34j4mcj16j", "customer_id": "0sc34eka9sen8"}
914341299477094747	comment.posted	2026-11-15 02:25:24.072807+00	914341176400227175	customer	{"idea_id": "0sc34j4mcj16j", "parent_id": null, "comment_id": "0sc34j539xb5a", "customer_id": "0sc34eka9sen8"}
914341299527679575	notification.added	2026-11-15 02:25:24.084378+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j54r5pt9"}
914341299527679581	notification.added	2026-11-15 02:25:24.084378+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j54sr686"}
914341299569727119	thread.resolved	2026-11-15 02:25:24.076698+00	914341176705518792	team	{"reason": "done", "thread_id": "0sc34h9xcx560", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341299611767636	notification.added	2026-11-15 02:25:24.087352+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j57cgdbb"}
914341299612450554	notification.added	2026-11-15 02:25:24.087352+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j57d84t2"}
914341299716685108	bid.withdrawn	2026-11-15 02:25:24.091359+00	914341176400227175	customer	{"bid_id": "0sc34j4289802", "idea_id": "0sc34hybrnvy0", "customer_id": "0sc34eka9sen8", "prototype_id": null}
914341299812356091	notification.added	2026-11-15 02:25:24.114912+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j5dcc8sf"}
914341299812918704	notification.added	2026-11-15 02:25:24.114912+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j5dchkyx"}
914341299837058845	support.changed	2026-11-16 02:25:24.072938+00	914341176501174717	customer	{"how": "given", "idea_id": "0sc34hza8qyym", "customer_id": "0sc34eke166v3"}
914341299929523941	idea.submitted	2026-11-16 02:25:24.089491+00	914341176501174717	customer	{"idea_id": "0sc34j5ewf167", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34eke166v3"}
914341299985567175	notification.added	2026-11-16 02:25:24.102963+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j5jgpmc3"}
914341299985567176	notification.added	2026-11-16 02:25:24.102963+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j5jgy12a"}
914341299985567193	notification.added	2026-11-16 02:25:24.102963+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j5jhqkdc"}
914341300026791948	prototype.version_added	2026-11-16 02:25:24.076665+00	914341176705518792	team	{"version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300072860689	prototype.asset_changed	2026-11-16 02:25:24.08771+00	914341176705518792	team	{"asset_id": "0sc34j5mxzkbs", "version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300115696309	prototype.asset_changed	2026-11-16 02:25:24.097202+00	914341176705518792	team	{"asset_id": "0sc34j5p514cg", "version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300152878282	prototype.asset_changed	2026-11-16 02:25:24.106444+00	914341176705518792	team	{"asset_id": "0sc34j5q9kddr", "version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300190926529	prototype.asset_changed	2026-11-16 02:25:24.115729+00	914341176705518792	team	{"asset_id": "0sc34j5rgx2e3", "version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300228887754	prototype.asset_changed	2026-11-16 02:25:24.124567+00	914341176705518792	team	{"asset_id": "0sc34j5sh632w", "version_id": "0sc34j5km17r2", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300274730415	prototype.version_published	2026-11-16 02:25:24.135609+00	914341176705518792	team	{"number": 3, "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34j5km17r2", "customer_id": null, "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc34h8q1104x"}
914341300349163630	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j5x866a5"}
914341300349163653	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j5x96ema"}
914341300349454948	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j5x9bhb0"}
914341300350097863	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j5x9bhc6"}
914341300350097920	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j5x9bhce"}
914341300350489283	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j5x9n1qd"}
914341300350489315	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j5x9n1r7"}
914341300350489375	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j5x9n1t3"}
914341300350489429	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j5x9n1tc"}
914341300350489490	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j5x9n1va"}
914341300350707325	notification.added	2026-11-16 02:25:24.153763+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j5x9n1wk"}
914341300379711570	comment.posted	2026-11-17 02:25:24.072366+00	914341176705518792	team	{"idea_id": "0sc34j4mcj16j", "parent_id": null, "comment_id": "0sc34j5y86kyn", "customer_id": null}
914341300421048525	notification.added	2026-11-17 02:25:24.0815+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j5zd34nn"}
914341300421721342	notification.added	2026-11-17 02:25:24.0815+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j5zdj4cf"}
914341300475731345	prototypes/comment.posted	2026-11-17 02:25:24.080104+00	914341176626844518	producer	{"first": true, "thread_id": "0sc34j60w44d1", "comment_id": "0sc34j61567cg", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300550694388	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j630sh5p"}
914341300551164529	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j630wygp"}
914341300551246194	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j631jp6j"}
914341300551246250	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j631jp8j"}
914341300551384871	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j631jp9p"}
914341300551384893	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j631jpag"}
914341300551924191	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j631vnaj"}
914341300551924238	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j631vnbf"}
914341300551924275	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j631waxk"}
914341300551924313	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j631waxm"}
914341300551924317	notification.added	2026-11-17 02:25:24.097727+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j631x1p2"}
914341300597036096	prototypes/comment.posted	2026-11-17 07:13:24.075829+00	914341176705518792	team	{"first": false, "thread_id": "0sc34j60w44d1", "comment_id": "0sc34j64n7x21", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341300643525228	notification.added	2026-11-17 07:13:24.087084+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j664xh7y"}
914341300713800762	order.stage_photo_added	2026-11-18 02:11:00.083727+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "file_id": "0sc34h13nwdrb", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzm", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341300777373651	support.changed	2026-11-18 02:25:24.0737+00	914341176450423687	customer	{"how": "given", "idea_id": "0sc34j4mcj16j", "customer_id": "0sc34ekbs9jv8"}
914341300798547832	comment.posted	2026-11-18 02:25:24.07267+00	914341176646477447	producer	{"idea_id": "0sc34j5ewf167", "parent_id": null, "comment_id": "0sc34j6as1st6", "customer_id": null}
914341300837095485	notification.added	2026-11-18 02:25:24.081882+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j6bwfs43"}
914341300902649002	prototypes/comment.posted	2026-11-18 02:25:24.083398+00	914341176400227175	customer	{"first": true, "thread_id": "0sc34j6dcrvsg", "comment_id": "0sc34j6dsn459", "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341300979029587	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j6fsnwc9"}
914341300979029602	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j6fsnwcj"}
914341300979029652	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j6fst9tf"}
914341300979065540	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j6fst9vn"}
914341300979065599	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j6fst9vv"}
914341300979227909	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j6fst9xh"}
914341300979227939	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j6fst9xp"}
914341300979634444	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j6fst9z7"}
914341300979634457	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j6fst9zd"}
914341300979634460	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j6fsta0n"}
914341300979634507	notification.added	2026-11-18 02:25:24.100781+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j6fsta28"}
914341301074317241	order.stage_finished	2026-11-18 02:25:24.088244+00	914341176601118247	producer	{"last": false, "job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wpzzm", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341301193242972	notification.added	2026-11-18 02:25:24.11589+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j6pctg5z"}
914341301193716049	notification.added	2026-11-18 02:25:24.11589+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j6pctg6j"}
914341301193716070	notification.added	2026-11-18 02:25:24.11589+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j6pctg7r"}
914341301267830937	order.stage_started	2026-11-18 02:25:24.084373+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wyekd", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341301339652238	prototypes/comment.posted	2026-11-18 14:25:24.07885+00	914341176450423687	customer	{"first": false, "thread_id": "0sc34j6dcrvsg", "comment_id": "0sc34j6tn24m1", "customer_id": "0sc34ekbs9jv8", "prototype_id": "0sc34h8q1104x"}
914341301397801685	notification.added	2026-11-18 14:25:24.092422+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j6wg8nmm"}
914341301398512053	notification.added	2026-11-18 14:25:24.092422+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j6whryey"}
914341301448847777	idea.status_changed	2026-11-19 02:25:24.07971+00	914341176705518792	team	{"idea_id": "0sc34hza8qyym", "to_status": "planned", "customer_id": "0sc34ekcxg2z6", "from_status": "under_review", "response_id": "0sc34j6xs6daw", "merged_into_id": null}
914341301506714480	notification.added	2026-11-19 02:25:24.093904+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j6zssmtz"}
914341301511141115	notification.added	2026-11-19 02:25:24.093904+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j6zsxrms"}
914341301512051128	notification.added	2026-11-19 02:25:24.093904+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j6zsxrnr"}
914341301512051160	notification.added	2026-11-19 02:25:24.093904+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j6zsxrqp"}
914341301512051216	notification.added	2026-11-19 02:25:24.093904+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j6zsxrrw"}
914341301561209269	idea.withdrawn	2026-11-19 02:25:24.078709+00	914341176501174717	customer	{"idea_id": "0sc34j5ewf167", "customer_id": "0sc34eke166v3"}
914341301613215803	notification.added	2026-11-19 02:25:24.090163+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j72w0k73"}
914341301674667972	prototypes/comment.posted	2026-11-19 02:25:24.082003+00	914341176450423687	customer	{"first": true, "thread_id": "0sc34j74cw6qf", "comment_id": "0sc34j74nhyxh", "customer_id": "0sc34ekbs9jv8", "prototype_id": "0sc34h8q1104x"}
914341301750915240	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j76m4kkd"}
914341301750915264	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j76n2x8r"}
914341301750915320	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j76nf8f7"}
914341301750915370	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j76nf8fj"}
914341301750915433	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j76nw0cx"}
914341301751289902	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j76nw0e1"}
914341301751289906	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j76nw0fr"}
914341301751289943	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j76nw0h2"}
914341301751289947	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j76nw0hz"}
914341301751289991	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j76nw0j0"}
914341301751355685	notification.added	2026-11-19 02:25:24.10066+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j76nw0ks"}
914341301838355804	prototype.decided	2026-11-19 02:25:24.083831+00	914341176400227175	customer	{"verdict": "approve", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34j5km17r2", "customer_id": "0sc34eka9sen8", "decision_id": "0sc34j799ys4k", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc34h8q1104x"}
914341301922730798	notification.added	2026-11-19 02:25:24.102895+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j7c09hh8"}
914341302032441770	bid.opened	2026-11-19 02:25:24.089099+00	914341176520643908	customer	{"bid_id": "0sc34j7e5rsz0", "idea_id": null, "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341302170706582	notification.added	2026-11-19 02:25:24.12298+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j7kmcr01"}
914341302170706615	notification.added	2026-11-19 02:25:24.12298+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j7knem2c"}
914341302170706641	notification.added	2026-11-19 02:25:24.12298+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j7knmq1p"}
914341302170706703	notification.added	2026-11-19 02:25:24.12298+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j7knmrjs"}
914341302228580477	prototypes/comment.posted	2026-11-19 14:25:24.079335+00	914341176482743187	customer	{"first": false, "thread_id": "0sc34j74cw6qf", "comment_id": "0sc34j7n4j44v", "customer_id": "0sc34ekcxg2z6", "prototype_id": "0sc34h8q1104x"}
914341302286788898	notification.added	2026-11-19 14:25:24.093648+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j7q100jv"}
914341302286788944	notification.added	2026-11-19 14:25:24.093648+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j7q1za8y"}
914341302410119928	idea.submitted	2026-11-20 02:25:24.095329+00	914341176400227175	customer	{"idea_id": "0sc34j7r9ah4g", "board_id": "0sc34ekjsenhj", "customer_id": "0sc34eka9sen8"}
914341302468445333	notification.added	2026-11-20 02:25:24.109144+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34j7wd6748"}
914341302468547602	notification.added	2026-11-20 02:25:24.109144+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j7wd674w"}
914341302468547609	notification.added	2026-11-20 02:25:24.109144+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34j7wd675m"}
914341302539417811	prototypes/comment.posted	2026-11-20 02:25:24.08339+00	914341176520643908	customer	{"first": true, "thread_id": "0sc34j7y9mvxb", "comment_id": "0sc34j7ydbvd7", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341302615292775	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j80her58"}
914341302615292824	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j80her6c"}
914341302615292879	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j80her6x"}
914341302615292888	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j80hygcw"}
914341302615292927	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j80hygcz"}
914341302615292932	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j80hyge8"}
914341302615292956	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j80hyj92"}
914341302615292996	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j80hyjb0"}
914341302615293056	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j80hyjcd"}
914341302615293060	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j80hyjcz"}
914341302615293112	notification.added	2026-11-20 02:25:24.101043+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j80hyje6"}
914341302695024496	bid.expired	2026-11-20 02:26:50.483063+00	\N	system	{"bid_id": "0sc34j2x8s6vx", "idea_id": null, "customer_id": "0sc34eke166v3", "prototype_id": "0sc34h8q1104x"}
914341302850259291	notification.added	2026-11-20 02:26:50.519226+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j87r1a5a"}
914341302850259349	notification.added	2026-11-20 02:26:50.519226+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j87sptgf"}
914341302850259353	notification.added	2026-11-20 02:26:50.519226+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j87spthh"}
914341302850259395	notification.added	2026-11-20 02:26:50.519226+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j87sptjh"}
914341302874732749	notification.added	2026-11-20 02:26:50.525665+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j88n1y5h"}
914341302950769616	thread.price_wished	2026-11-20 02:39:48.08424+00	914341176520643908	customer	{"thread_id": "0sc34j7y9mvxb", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341302992190516	notification.added	2026-11-20 02:39:48.094256+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j8c4f7nk"}
914341303088101790	answer.given	2026-11-20 08:25:24.089406+00	914341176646477447	producer	{"kind": "counter", "bid_id": "0sc34j7e5rsz0", "answer_id": "0sc34j8ds4n1w", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341303206848065	notification.added	2026-11-20 08:25:24.117184+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j8jc1j7w"}
914341303206848100	notification.added	2026-11-20 08:25:24.117184+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j8jc8jfk"}
914341303206848122	notification.added	2026-11-20 08:25:24.117184+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j8jcvteb"}
914341303255566726	prototypes/comment.posted	2026-11-20 12:01:24.078189+00	914341176626844518	producer	{"first": false, "thread_id": "0sc34j7y9mvxb", "comment_id": "0sc34j8kwg565", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341303315065766	notification.added	2026-11-20 12:01:24.092198+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j8nnacr4"}
914341303315656434	notification.added	2026-11-20 12:01:24.092198+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j8nnacs6"}
914341303344857726	support.changed	2026-11-21 02:25:24.074794+00	914341176554159791	customer	{"how": "given", "idea_id": "0sc34j7r9ah4g", "customer_id": "0sc34ekfdf56t"}
914341303374673488	comment.posted	2026-11-21 02:25:24.073331+00	914341176554159791	customer	{"idea_id": "0sc34j7r9ah4g", "parent_id": null, "comment_id": "0sc34j8qc35yr", "customer_id": "0sc34ekfdf56t"}
914341303427294186	notification.added	2026-11-21 02:25:24.086221+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j8s1h4y4"}
914341303503916554	prototypes/comment.posted	2026-11-21 02:25:24.084739+00	914341176554159791	customer	{"first": true, "thread_id": "0sc34j8tr4905", "comment_id": "0sc34j8v1e3cd", "customer_id": "0sc34ekfdf56t", "prototype_id": "0sc34h8q1104x"}
914341303574820977	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j8x9f3cd"}
914341303574821009	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j8x9f3d2"}
914341303574821038	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j8x9f3es"}
914341303575410002	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j8x9f3g4"}
914341303575410050	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j8x9sese"}
914341303575410098	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j8x9setq"}
914341303575410109	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34j8x9sevg"}
914341303575410116	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j8x9sewn"}
914341303575410164	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j8x9sewy"}
914341303576075087	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j8x9sexy"}
914341303576075145	notification.added	2026-11-21 02:25:24.102018+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j8x9seyq"}
914341303680388164	answer.given	2026-11-21 02:25:24.088784+00	914341176601118247	producer	{"kind": "counter", "bid_id": "0sc34j7e5rsz0", "answer_id": "0sc34j8zgt74r", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341303793120934	notification.added	2026-11-21 02:25:24.116299+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j93xjvjn"}
914341303793965608	notification.added	2026-11-21 02:25:24.116299+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j93xw65b"}
914341303793965662	notification.added	2026-11-21 02:25:24.116299+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j93xw67b"}
914341303844026948	prototypes/comment.posted	2026-11-21 14:25:24.078027+00	914341176667364965	producer	{"first": false, "thread_id": "0sc34j8tr4905", "comment_id": "0sc34j95heeh6", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341303898419423	notification.added	2026-11-21 14:25:24.090777+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j974s3vv"}
914341303898419433	notification.added	2026-11-21 14:25:24.090777+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j974s3xt"}
914341303985989273	answer.countered	2026-11-21 14:25:24.088487+00	914341176520643908	customer	{"side": "bid", "bid_id": "0sc34j7e5rsz0", "answer_id": "0sc34j8ds4n1w", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341304078569024	notification.added	2026-11-21 14:25:24.109972+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34j9cd8x3j"}
914341304078823668	notification.added	2026-11-21 14:25:24.109972+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34j9cde845"}
914341304154735838	order.stage_photo_added	2026-11-22 02:11:00.084871+00	914341176601118247	producer	{"job_id": "0sc34hp9md4br", "file_id": "0sc34h2hm16a3", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wyekd", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341304241446319	idea.status_changed	2026-11-22 02:25:24.08002+00	914341176705518792	team	{"idea_id": "0sc34hv2n9h7f", "to_status": "prototyping", "customer_id": "0sc34ekfdf56t", "from_status": "planned", "response_id": "0sc34j9gxz1js", "merged_into_id": null}
914341304310067117	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34j9k4x1nc"}
914341304310067176	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34j9k5h30v"}
914341304310067197	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejhw8gwk", "notification_id": "0sc34j9k5h32n"}
914341304310067239	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejjdv0dx", "notification_id": "0sc34j9k5h34b"}
914341304310067301	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34j9k5x1n8"}
914341304310067349	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34j9k5x1nm"}
914341304310067413	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34j9k5x1p6"}
914341304310067423	notification.added	2026-11-22 02:25:24.096128+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34j9k5x1q3"}
914341304368605280	prototypes-internal/comment.posted	2026-11-22 02:25:24.080417+00	914341176689698459	team	{"first": true, "thread_id": "0sc34j9mx1vnn", "comment_id": "0sc34j9n1djm4", "customer_id": null, "prototype_id": "0sc34h8q1104x"}
914341304413952428	notification.added	2026-11-22 02:25:24.09183+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j9pgvj1s"}
914341304481710871	prototype.decided	2026-11-22 02:25:24.082761+00	914341176520643908	customer	{"verdict": "approve", "idea_ids": ["0sc34h6whq6we"], "version_id": "0sc34j5km17r2", "customer_id": "0sc34ekfdf56t", "decision_id": "0sc34j9qww6hz", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "prototype_id": "0sc34h8q1104x"}
914341304523903281	notification.added	2026-11-22 02:25:24.093293+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34j9sstm8v"}
914341305311822575	notification.added	2026-11-22 14:25:24.091993+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34jah56e7r"}
914341304662028409	order.progressed	2026-11-22 02:25:24.100366+00	914341176601118247	producer	{"counts": {"produced": 6}, "line_id": "0sc34hp5cgf4f", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341304678901397	order.stage_finished	2026-11-22 02:25:24.104353+00	914341176601118247	producer	{"last": true, "job_id": "0sc34hp9md4br", "order_id": "0sc34hp4s0p4c", "stage_id": "0sc34hp9wyekd", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341306897615848	notification.added	2026-11-24 02:11:00.139932+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jc0cngc3"}
914341306897615853	notification.added	2026-11-24 02:11:00.139932+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jc0d4ft6"}
914341306897615912	notification.added	2026-11-24 02:11:00.139932+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jc0dfz3h"}
914341307036226324	order.placed	2026-11-24 02:25:24.098876+00	914341176520643908	customer	{"order_id": "0sc34jc315b1v", "origin_id": "0sc34j7e5rsz0", "customer_id": "0sc34ekfdf56t", "origin_kind": "bid", "producer_id": "0sc34ek5g38ry"}
914341307103153268	answer.lost	2026-11-24 02:25:24.114707+00	914341176520643908	customer	{"bid_id": "0sc34j7e5rsz0", "answer_id": "0sc34j8zgt74r", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341307128245885	answer.accepted	2026-11-24 02:25:24.120569+00	914341176520643908	customer	{"bid_id": "0sc34j7e5rsz0", "order_id": "0sc34jc315b1v", "answer_id": "0sc34j8ds4n1w", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341307128245890	bid.awarded	2026-11-24 02:25:24.121353+00	914341176520643908	customer	{"bid_id": "0sc34j7e5rsz0", "idea_id": null, "order_id": "0sc34jc315b1v", "answer_id": "0sc34j8ds4n1w", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry", "prototype_id": "0sc34h8q1104x"}
914341307173588621	order.job_opened	2026-11-24 02:25:24.131693+00	\N	system	{"job_id": "0sc34jc85w4vw", "order_id": "0sc34jc315b1v", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341305381977411	order.stage_photo_added	2026-11-23 02:11:00.084959+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "file_id": "0sc34gn8c8v9c", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq7f", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341305445999162	support.changed	2026-11-23 02:25:24.073801+00	914341176482743187	customer	{"how": "given", "idea_id": "0sc34j7r9ah4g", "customer_id": "0sc34ekcxg2z6"}
914341305530023674	bid.opened	2026-11-23 02:25:24.087509+00	914341176554159791	customer	{"bid_id": "0sc34japgf2vs", "idea_id": "0sc34hv2n9h7f", "customer_id": "0sc34ekfdf56t", "prototype_id": null}
914341305659634978	notification.added	2026-11-23 02:25:24.118612+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34javh6d4j"}
914341305660609517	notification.added	2026-11-23 02:25:24.118612+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34javh6d5p"}
914341305660609541	notification.added	2026-11-23 02:25:24.118612+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34javh6d7e"}
914341305660609578	notification.added	2026-11-23 02:25:24.118612+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34javh6d8c"}
914341305755946703	order.stage_finished	2026-11-23 02:25:24.089159+00	914341176646477447	producer	{"last": false, "job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0trzq7f", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341305843633034	notification.added	2026-11-23 02:25:24.109646+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34jb10xt87"}
914341305893888867	cost.entered	2026-11-23 02:25:24.079621+00	914341176646477447	producer	{"cost_id": "0sc34j1g4chtk", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341305953814087	cost.entered	2026-11-23 02:39:48.079791+00	914341176646477447	producer	{"cost_id": "0sc34j1hhzhj5", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341306002966942	cost.entered	2026-11-23 02:54:12.078161+00	914341176646477447	producer	{"cost_id": "0sc34j1jsd5cj", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341306036880455	cost.entered	2026-11-23 03:23:00.074469+00	914341176705518792	team	{"cost_id": "0sc34j1n8pgdg", "order_id": "0sc34j0p8kc27", "producer_id": "0sc34ek5g38ry"}
914341306130456551	answer.given	2026-11-23 21:37:24.087527+00	914341176601118247	producer	{"kind": "counter", "bid_id": "0sc34japgf2vs", "answer_id": "0sc34jb8g8gbk", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341306229678436	notification.added	2026-11-23 21:37:24.1119+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jbchwx8h"}
914341306230675707	notification.added	2026-11-23 21:37:24.1119+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jbchwxa8"}
914341306230675737	notification.added	2026-11-23 21:37:24.1119+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jbchywz4"}
914341306321515561	shipment.made	2026-11-24 01:42:12.088294+00	914341176601118247	producer	{"order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341306406498219	shipment.moved	2026-11-24 01:56:36.081939+00	914341176601118247	producer	{"status": "packed", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341306510899823	answer.agreed	2026-11-24 02:11:00.08309+00	914341176646477447	producer	{"bid_id": "0sc34j7e5rsz0", "answer_id": "0sc34j8ds4n1w", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341306589778553	notification.added	2026-11-24 02:11:00.101912+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jbq9jepg"}
914341306590116601	notification.added	2026-11-24 02:11:00.101912+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jbq9y1m3"}
914341306591817613	notification.added	2026-11-24 02:11:00.101912+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jbq9ysvm"}
914341306682577224	order.progressed	2026-11-24 02:11:00.089189+00	914341176601118247	producer	{"counts": {"shipped": 6}, "line_id": "0sc34hp5cgf4f", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341306690856091	order.shipped	2026-11-24 02:11:00.091243+00	914341176601118247	producer	{"order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341306720648004	shipment.moved	2026-11-24 02:11:00.098091+00	914341176601118247	producer	{"status": "handed_over", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341307325186563	notification.added	2026-11-24 02:25:24.1681+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34jcd4aqm4"}
914341307325186596	notification.added	2026-11-24 02:25:24.1681+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34jcd4pxs2"}
914341307325186632	notification.added	2026-11-24 02:25:24.1681+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34jcd4pxs4"}
914341307392024702	notification.added	2026-11-24 02:25:24.184217+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34jcf92r1v"}
914341307392024727	notification.added	2026-11-24 02:25:24.184217+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34jcf92r2t"}
914341307454934023	notification.added	2026-11-24 02:25:24.198554+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jch1xa6b"}
914341307455114211	notification.added	2026-11-24 02:25:24.198554+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jch1xa7r"}
914341307572983206	notification.added	2026-11-24 02:25:24.226502+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jcmd7r13"}
914341307572983223	notification.added	2026-11-24 02:25:24.226502+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jcmdarva"}
914341307572983263	notification.added	2026-11-24 02:25:24.226502+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34jcmdarvm"}
914341307572983316	notification.added	2026-11-24 02:25:24.226502+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34jcmdg101"}
914341307572983355	notification.added	2026-11-24 02:25:24.226502+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34jcmdg121"}
914341307665025383	order.stage_photo_added	2026-11-24 02:25:24.085775+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "file_id": "0sc34gxfmvnwd", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0txf8gc", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341307756708212	shipment.moved	2026-11-24 02:25:24.083056+00	914341176601118247	producer	{"status": "in_transit", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341307781806223	shipment.tracked	2026-11-24 02:25:24.089032+00	914341176601118247	producer	{"code": "in_transit", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341307866172469	notification.added	2026-11-24 02:25:24.109425+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jcx9bpdy"}
914341307866172490	notification.added	2026-11-24 02:25:24.109425+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jcx9gk65"}
914341307866172491	notification.added	2026-11-24 02:25:24.109425+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jcx9gk84"}
914341307911938154	order.address_given	2026-11-24 02:39:48.078259+00	914341176520643908	customer	{"order_id": "0sc34jc315b1v", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341307974630279	notification.added	2026-11-24 02:39:48.093937+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jd0mer5d"}
914341307975522719	notification.added	2026-11-24 02:39:48.093937+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jd0mpa4f"}
914341308045815554	order.stage_replanned	2026-11-24 02:54:12.083725+00	914341176646477447	producer	{"job_id": "0sc34jc85w4vw", "order_id": "0sc34jc315b1v", "stage_id": "0sc34jc8hh5v1", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341308121843465	order.stage_replanned	2026-11-24 03:08:36.080407+00	914341176646477447	producer	{"job_id": "0sc34jc85w4vw", "order_id": "0sc34jc315b1v", "stage_id": "0sc34jc8hh5wd", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341308202188969	order.stage_replanned	2026-11-24 03:23:00.083757+00	914341176646477447	producer	{"job_id": "0sc34jc85w4vw", "order_id": "0sc34jc315b1v", "stage_id": "0sc34jc8hh5y9", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341308301869997	order.stage_replanned	2026-11-24 03:37:24.085661+00	914341176646477447	producer	{"job_id": "0sc34jc85w4vw", "order_id": "0sc34jc315b1v", "stage_id": "0sc34jc8hh5z7", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341308378187272	answer.given	2026-11-24 04:49:24.080904+00	914341176646477447	producer	{"kind": "counter", "bid_id": "0sc34japgf2vs", "answer_id": "0sc34jdc0z3qn", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ek5g38ry"}
914341308474769725	notification.added	2026-11-24 04:49:24.104511+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jdfgnc0f"}
914341308474769773	notification.added	2026-11-24 04:49:24.104511+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jdfgnc23"}
914341308474769833	notification.added	2026-11-24 04:49:24.104511+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jdfhng88"}
914341308516970141	cost.entered	2026-11-24 04:49:24.077407+00	914341176646477447	producer	{"cost_id": "0sc34jdgnkgtx", "order_id": "0sc34jc315b1v", "producer_id": "0sc34ek5g38ry"}
914341308583776705	order.gate_opened	2026-11-24 04:49:24.082722+00	914341176646477447	producer	{"job_id": "0sc34j0tg02hs", "order_id": "0sc34j0p8kc27", "stage_id": "0sc34j0txf8gc", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341308646832570	notification.added	2026-11-24 04:49:24.098361+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34jdmnq9xz"}
914341308680193404	cost.entered	2026-11-24 05:03:48.075702+00	914341176646477447	producer	{"cost_id": "0sc34jdngpad5", "order_id": "0sc34jc315b1v", "producer_id": "0sc34ek5g38ry"}
914341308713260411	cost.entered	2026-11-24 05:18:12.076034+00	914341176646477447	producer	{"cost_id": "0sc34jdpg096s", "order_id": "0sc34jc315b1v", "producer_id": "0sc34ek5g38ry"}
914341308750715082	cost.entered	2026-11-24 05:32:36.075635+00	914341176646477447	producer	{"cost_id": "0sc34jdqnw8rz", "order_id": "0sc34jc315b1v", "producer_id": "0sc34ek5g38ry"}
914341308784729552	cost.entered	2026-11-24 05:47:00.075872+00	914341176705518792	team	{"cost_id": "0sc34jdrmp65e", "order_id": "0sc34jc315b1v", "producer_id": "0sc34ek5g38ry"}
914341308856080047	answer.countered	2026-11-24 12:01:24.084088+00	914341176554159791	customer	{"side": "bid", "bid_id": "0sc34japgf2vs", "answer_id": "0sc34jb8g8gbk", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341308914356490	notification.added	2026-11-24 12:01:24.097802+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34jdwh9erc"}
914341308914356503	notification.added	2026-11-24 12:01:24.097802+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34jdwh9et7"}
914341308984984611	bid.opened	2026-11-25 02:25:24.084727+00	914341176450423687	customer	{"bid_id": "0sc34jdxnabff", "idea_id": "0sc34hwamhfrs", "customer_id": "0sc34ekbs9jv8", "prototype_id": null}
914341309115525391	notification.added	2026-11-25 02:25:24.115492+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34je2hjjyr"}
914341309115525438	notification.added	2026-11-25 02:25:24.115492+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34je2hjk04"}
914341309116716288	notification.added	2026-11-25 02:25:24.115492+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34je2hjk15"}
914341309116716322	notification.added	2026-11-25 02:25:24.115492+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34je2hjk2c"}
914341309303764945	service.asked	2026-11-25 02:25:24.110657+00	914341176400227175	customer	{"unit_id": "0sc34hpzn3bk2", "order_id": "0sc34hg9szsnh", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341309439452892	notification.added	2026-11-25 02:25:24.143021+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jec4dea6"}
914341309439452954	notification.added	2026-11-25 02:25:24.143021+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jec5ewy9"}
914341309439702754	notification.added	2026-11-25 02:25:24.143021+00	\N	system	{"user_id": "0sc34ejr1m9mv", "notification_id": "0sc34jec5vmvz"}
914341309439702815	notification.added	2026-11-25 02:25:24.143021+00	\N	system	{"user_id": "0sc34ejrgq368", "notification_id": "0sc34jec5vmw7"}
914341309439702862	notification.added	2026-11-25 02:25:24.143021+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34jec5vmxv"}
914341309538889240	service.moved	2026-11-25 02:39:48.091449+00	914341176723321829	team	{"status": "assigned", "unit_id": "0sc34hpzn3bk2", "order_id": "0sc34hg9szsnh", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341309624194839	notification.added	2026-11-25 02:39:48.111439+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34jehsv5rb"}
914341309661171093	service.message_posted	2026-11-25 09:37:24.075979+00	914341176723321829	team	{"unit_id": "0sc34hpzn3bk2", "order_id": "0sc34hg9szsnh", "message_id": "0sc34jejr98mm", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341309799069663	notification.added	2026-11-25 09:37:24.1091+00	\N	system	{"user_id": "0sc34ejfdjav7", "notification_id": "0sc34jepwm5wr"}
914341309799366377	notification.added	2026-11-25 09:37:24.1091+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jepwm5ym"}
914341309800485480	notification.added	2026-11-25 09:37:24.1091+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jepwm5zm"}
914341309862053155	shipment.tracked	2026-11-25 12:01:24.081305+00	914341176601118247	producer	{"code": "in_transit", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341309963336963	question.asked	2026-11-25 14:25:24.085972+00	914341176646477447	producer	{"bid_id": "0sc34jdxnabff", "answer_id": "0sc34jevdgr73", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341310013406221	notification.added	2026-11-25 14:25:24.097987+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34jexc8dvp"}
914341310927831360	service.message_posted	2026-11-25 16:49:24.286116+00	914341176400227175	customer	{"unit_id": "0sc34hpzn3bk2", "order_id": "0sc34hg9szsnh", "message_id": "0sc34jfrn309s", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341311021028919	notification.added	2026-11-25 16:49:24.308291+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jfvcpajw"}
914341311021028928	notification.added	2026-11-25 16:49:24.308291+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jfvdz5gs"}
914341311021028964	notification.added	2026-11-25 16:49:24.308291+00	\N	system	{"user_id": "0sc34ejs1pcz5", "notification_id": "0sc34jfvdz5hh"}
914341311070639023	question.replied	2026-11-25 21:37:24.079525+00	914341176450423687	customer	{"bid_id": "0sc34jdxnabff", "public": true, "answer_id": "0sc34jevdgr73", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ek5g38ry"}
914341311159388251	notification.added	2026-11-25 21:37:24.100551+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34jfzhw203"}
914341311159388253	notification.added	2026-11-25 21:37:24.100551+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34jfzhxhyp"}
914341311159388288	notification.added	2026-11-25 21:37:24.100551+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jfzhxj0m"}
914341311159388291	notification.added	2026-11-25 21:37:24.100551+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jfzhxj25"}
914341311192682026	service.note_posted	2026-11-25 21:37:24.075296+00	914341176723321829	team	{"unit_id": "0sc34hpzn3bk2", "order_id": "0sc34hg9szsnh", "message_id": "0sc34jg0hnkgh", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341311267879510	service.cause_found	2026-11-25 21:51:48.078015+00	914341176723321829	team	{"unit_id": "0sc34hpzn3bk2", "cause_id": "0sc34hccm6nkz", "order_id": "0sc34hg9szsnh", "cause_kind": "thread", "request_id": "0sc34je5gvb5k", "customer_id": "0sc34eka9sen8", "producer_id": "0sc34ek5g38ry"}
914341311367751732	answer.countered	2026-11-26 00:01:24.082254+00	914341176601118247	producer	{"side": "ask", "bid_id": "0sc34japgf2vs", "answer_id": "0sc34jb8g8gbk", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r"}
914341311434328418	notification.added	2026-11-26 00:01:24.097731+00	\N	system	{"user_id": "0sc34ejk0d5a4", "notification_id": "0sc34jg7n3655"}
914341311435559396	notification.added	2026-11-26 00:01:24.097731+00	\N	system	{"user_id": "0sc34ejm0bznf", "notification_id": "0sc34jg7n366v"}
914341311435559445	notification.added	2026-11-26 00:01:24.097731+00	\N	system	{"user_id": "0sc34ejmsax6x", "notification_id": "0sc34jg7ngsw7"}
914341311519450702	question.asked	2026-11-27 00:01:24.080165+00	914341176601118247	producer	{"bid_id": "0sc34jdxnabff", "answer_id": "0sc34jg9s20wp", "customer_id": "0sc34ekbs9jv8", "producer_id": "0sc34ejtwx06r"}
914341311573690601	notification.added	2026-11-27 00:01:24.092882+00	\N	system	{"user_id": "0sc34ejgxe6w7", "notification_id": "0sc34jgbsjcz7"}
914341311614698036	shipment.tracked	2026-11-27 07:13:24.078567+00	914341176601118247	producer	{"code": "in_transit", "order_id": "0sc34hp4s0p4c", "customer_id": "0sc34ekfdf56t", "producer_id": "0sc34ejtwx06r", "shipment_id": "0sc34jbf1g92e"}
914341311694880452	bid.opened	2026-11-27 16:49:24.082129+00	914341176400227175	customer	{"bid_id": "0sc34jgemdtxw", "idea_id": null, "customer_id": "0sc34eka9sen8", "prototype_id": "0sc34h8q1104x"}
914341311783914204	notification.added	2026-11-27 16:49:24.103374+00	\N	system	{"user_id": "0sc34ejnd51h7", "notification_id": "0sc34jgj5gjkm"}
914341311783914241	notification.added	2026-11-27 16:49:24.103374+00	\N	system	{"user_id": "0sc34ejp5p4v6", "notification_id": "0sc34jgj5gjm5"}
914341311783914276	notification.added	2026-11-27 16:49:24.103374+00	\N	system	{"user_id": "0sc34ejprd9m7", "notification_id": "0sc34jgj5gjmr"}
914341311783914298	notification.added	2026-11-27 16:49:24.103374+00	\N	system	{"user_id": "0sc34ejqcaqk5", "notification_id": "0sc34jgj5gjp7"}
\.


--
-- Data for Name: fact_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_subject (kind, subject_id, fact_id) FROM stdin;
user	914341176400227175	914341176408938353
user	914341176450423687	914341176453983714
user	914341176482743187	914341176484359697
user	914341176501174717	914341176504245344
user	914341176520643908	914341176537736774
user	914341176554159791	914341176562509695
user	914341176580338909	914341176587457608
user	914341176601118247	914341176609374748
user	914341176626844518	914341176631120998
user	914341176646477447	914341176654735423
user	914341176667364965	914341176675786629
user	914341176689698459	914341176692558416
user	914341176705518792	914341176710099710
user	914341176723321829	914341176726501763
user	914341176743744717	914341176743744742
producer	914341176785404120	914341176819254756
producer	914341176785404120	914341176999292870
producer	914341177141076766	914341177149373614
producer	914341177141076766	914341177187527628
customer	914341177302235816	914341177323263097
customer	914341177352047464	914341177360716168
customer	914341177390009318	914341177397653625
customer	914341177427434339	914341177436235061
customer	914341177473864922	914341177489108331
board	914341177561989897	914341177569135212
board	914341177587095090	914341177590544619
customer	914341177302235816	914341267219335228
idea	914341267035102094	914341267219335228
idea	914341267035102094	914341267496116037
customer	914341177352047464	914341267667937732
idea	914341267035102094	914341267667937732
customer	914341177352047464	914341267730540013
idea	914341267035102094	914341267730540013
customer	914341177302235816	914341267881717269
idea	914341267035102094	914341267881717269
idea	914341267035102094	914341267994777254
customer	914341177302235816	914341268130042714
idea	914341267035102094	914341268130042714
customer	914341177302235816	914341268255298819
idea	914341267035102094	914341268255298819
customer	914341177473864922	914341268359201698
idea	914341267035102094	914341268359201698
customer	914341177473864922	914341268389656161
idea	914341267035102094	914341268389656161
customer	914341177390009318	914341268473279715
idea	914341267035102094	914341268473279715
idea	914341267035102094	914341268506575590
customer	914341177302235816	914341268624092153
idea	914341267035102094	914341268624092153
customer	914341177427434339	914341268782903134
idea	914341267035102094	914341268782903134
customer	914341177473864922	914341268817947362
idea	914341267035102094	914341268817947362
customer	914341177302235816	914341268870916257
idea	914341267035102094	914341268870916257
prototype	914341268997308573	914341269005167263
idea	914341267035102094	914341269069353093
prototype	914341268997308573	914341269069353093
prototype	914341268997308573	914341269107135564
prototype	914341268997308573	914341269136580128
prototype	914341268997308573	914341269160380251
prototype	914341268997308573	914341269177017602
prototype	914341268997308573	914341269197591677
prototype	914341268997308573	914341269216118916
prototype	914341268997308573	914341269237371839
prototype	914341268997308573	914341269253738588
prototype	914341268997308573	914341269270321256
prototype	914341268997308573	914341269286463496
prototype	914341268997308573	914341269302746603
prototype	914341268997308573	914341269593575828
prototype	914341268997308573	914341269714024710
prototype	914341268997308573	914341269764540861
idea	914341267035102094	914341269852682932
prototype	914341268997308573	914341269852682932
idea	914341267035102094	914341269902811156
prototype	914341268997308573	914341269902811156
customer	914341177302235816	914341270326582630
prototype	914341268997308573	914341270326582630
prototype	914341268997308573	914341270498062535
customer	914341177352047464	914341270632682564
prototype	914341268997308573	914341270632682564
prototype	914341268997308573	914341270784209506
customer	914341177473864922	914341270964206111
prototype	914341268997308573	914341270964206111
prototype	914341268997308573	914341271095160896
customer	914341177390009318	914341271203576616
prototype	914341268997308573	914341271203576616
prototype	914341268997308573	914341271321956245
prototype	914341268997308573	914341271438906036
customer	914341177302235816	914341271572101290
idea	914341267035102094	914341271572101290
prototype	914341268997308573	914341271572101290
customer	914341177473864922	914341271686755238
idea	914341267035102094	914341271686755238
prototype	914341268997308573	914341271686755238
customer	914341177473864922	914341271858390661
idea	914341271762243926	914341271858390661
prototype	914341268997308573	914341271974897394
idea	914341271762243926	914341272071860045
customer	914341177473864922	914341272139100848
idea	914341271762243926	914341272139100848
customer	914341177473864922	914341272196914323
idea	914341271762243926	914341272196914323
customer	914341177427434339	914341272309798550
idea	914341271762243926	914341272309798550
prototype	914341268997308573	914341272357779473
prototype	914341268997308573	914341272458153521
prototype	914341268997308573	914341272553621186
prototype	914341268997308573	914341272604090644
prototype	914341268997308573	914341272653814557
prototype	914341268997308573	914341272700584198
idea	914341267035102094	914341272772399529
prototype	914341268997308573	914341272772399529
customer	914341177302235816	914341272961225561
prototype	914341268997308573	914341272961225561
customer	914341177302235816	914341273153261622
prototype	914341268997308573	914341273153261622
customer	914341177352047464	914341273253572709
prototype	914341268997308573	914341273253572709
customer	914341177473864922	914341273371231521
prototype	914341268997308573	914341273371231521
prototype	914341268997308573	914341273493364294
customer	914341177473864922	914341273595058558
idea	914341271762243926	914341273595058558
prototype	914341268997308573	914341273706677292
customer	914341177390009318	914341273838061851
prototype	914341268997308573	914341273838061851
customer	914341177302235816	914341273976349024
prototype	914341268997308573	914341273976349024
customer	914341177473864922	914341274068526836
idea	914341271762243926	914341274068526836
customer	914341177427434339	914341274197839637
prototype	914341268997308573	914341274197839637
prototype	914341268997308573	914341274311474166
prototype	914341268997308573	914341274404264210
customer	914341177302235816	914341274516301745
prototype	914341268997308573	914341274516301745
customer	914341177473864922	914341274634314816
prototype	914341268997308573	914341274634314816
prototype	914341268997308573	914341274730958087
prototype	914341268997308573	914341274869480315
prototype	914341268997308573	914341274973636510
prototype	914341268997308573	914341275071008356
prototype	914341268997308573	914341275158795369
prototype	914341268997308573	914341275259657426
customer	914341177302235816	914341275355041616
idea	914341267035102094	914341275355041616
prototype	914341268997308573	914341275355041616
prototype	914341268997308573	914341275430655763
prototype	914341268997308573	914341275507859173
customer	914341177352047464	914341275603034879
idea	914341267035102094	914341275603034879
prototype	914341268997308573	914341275603034879
customer	914341177390009318	914341275687007624
idea	914341267035102094	914341275687007624
prototype	914341268997308573	914341275687007624
bid	914341275776077658	914341275868123772
customer	914341177302235816	914341275868123772
prototype	914341268997308573	914341275868123772
bid	914341275776077658	914341276220448607
customer	914341177302235816	914341276220448607
producer	914341177141076766	914341276220448607
bid	914341275776077658	914341277243050417
customer	914341177302235816	914341277243050417
order	914341277143656113	914341277243050417
producer	914341177141076766	914341277243050417
bid	914341275776077658	914341277382062944
customer	914341177302235816	914341277382062944
order	914341277143656113	914341277382062944
producer	914341177141076766	914341277382062944
bid	914341275776077658	914341277390526830
customer	914341177302235816	914341277390526830
order	914341277143656113	914341277390526830
producer	914341177141076766	914341277390526830
prototype	914341268997308573	914341277390526830
customer	914341177302235816	914341277464636352
job	914341277424558848	914341277464636352
order	914341277143656113	914341277464636352
producer	914341177141076766	914341277464636352
customer	914341177390009318	914341281530688988
order	914341281098598036	914341281530688988
producer	914341176785404120	914341281530688988
order	914341281098598036	914341281689887048
producer	914341176785404120	914341281689887048
order	914341281098598036	914341281735496341
producer	914341176785404120	914341281735496341
order	914341281098598036	914341281777013510
producer	914341176785404120	914341281777013510
order	914341281098598036	914341281818396139
producer	914341176785404120	914341281818396139
customer	914341177302235816	914341281843542871
idea	914341278355122736	914341281843542871
idea	914341278355122736	914341281933265045
customer	914341177352047464	914341282117618366
idea	914341282020477040	914341282117618366
bid	914341282221316791	914341282259852644
customer	914341177473864922	914341282259852644
prototype	914341268997308573	914341282259852644
customer	914341177302235816	914341282464474569
job	914341277424558848	914341282464474569
order	914341277143656113	914341282464474569
producer	914341177141076766	914341282464474569
idea	914341282020477040	914341282527066711
customer	914341177390009318	914341282577780888
idea	914341282020477040	914341282577780888
bid	914341282221316791	914341282658534337
customer	914341177473864922	914341282658534337
producer	914341176785404120	914341282658534337
customer	914341177302235816	914341282846765135
job	914341277424558848	914341282846765135
order	914341277143656113	914341282846765135
producer	914341177141076766	914341282846765135
customer	914341177302235816	914341283044503605
job	914341277424558848	914341283044503605
order	914341277143656113	914341283044503605
producer	914341177141076766	914341283044503605
customer	914341177302235816	914341283161419036
job	914341277424558848	914341283161419036
order	914341277143656113	914341283161419036
producer	914341177141076766	914341283161419036
customer	914341177473864922	914341283232264923
idea	914341278355122736	914341283232264923
idea	914341282020477040	914341283266903188
bid	914341282221316791	914341283472118395
customer	914341177473864922	914341283472118395
order	914341283417315468	914341283472118395
producer	914341176785404120	914341283472118395
bid	914341282221316791	914341283555230387
customer	914341177473864922	914341283555230387
order	914341283417315468	914341283555230387
producer	914341176785404120	914341283555230387
bid	914341282221316791	914341283556461913
customer	914341177473864922	914341283556461913
order	914341283417315468	914341283556461913
producer	914341176785404120	914341283556461913
prototype	914341268997308573	914341283556461913
customer	914341177473864922	914341283597084992
job	914341283580252536	914341283597084992
order	914341283417315468	914341283597084992
producer	914341176785404120	914341283597084992
order	914341277143656113	914341284496005324
producer	914341177141076766	914341284496005324
customer	914341177473864922	914341284638502472
order	914341283417315468	914341284638502472
producer	914341176785404120	914341284638502472
order	914341277143656113	914341284780840598
producer	914341177141076766	914341284780840598
order	914341277143656113	914341284843056283
producer	914341177141076766	914341284843056283
order	914341277143656113	914341284901684623
producer	914341177141076766	914341284901684623
order	914341277143656113	914341284940015384
producer	914341177141076766	914341284940015384
order	914341283417315468	914341284981203584
producer	914341176785404120	914341284981203584
order	914341283417315468	914341285028598754
producer	914341176785404120	914341285028598754
order	914341283417315468	914341285074047599
producer	914341176785404120	914341285074047599
order	914341283417315468	914341285106564825
producer	914341176785404120	914341285106564825
order	914341283417315468	914341285137297771
producer	914341176785404120	914341285137297771
customer	914341177302235816	914341285234435070
order	914341277143656113	914341285234435070
producer	914341177141076766	914341285234435070
shipment	914341285208740128	914341285234435070
customer	914341177302235816	914341285425402143
order	914341277143656113	914341285425402143
producer	914341177141076766	914341285425402143
shipment	914341285208740128	914341285425402143
customer	914341177302235816	914341285564175313
order	914341277143656113	914341285564175313
producer	914341177141076766	914341285564175313
customer	914341177302235816	914341285572246756
order	914341277143656113	914341285572246756
producer	914341177141076766	914341285572246756
customer	914341177302235816	914341285593657806
order	914341277143656113	914341285593657806
producer	914341177141076766	914341285593657806
shipment	914341285208740128	914341285593657806
customer	914341177302235816	914341287070868818
job	914341277424558848	914341287070868818
order	914341277143656113	914341287070868818
producer	914341177141076766	914341287070868818
order	914341281098598036	914341291524247096
customer	914341177302235816	914341277892512355
order	914341277143656113	914341277892512355
producer	914341177141076766	914341277892512355
order	914341277143656113	914341278093887615
producer	914341177141076766	914341278093887615
order	914341277143656113	914341278144181309
producer	914341177141076766	914341278144181309
order	914341277143656113	914341278195758487
producer	914341177141076766	914341278195758487
order	914341277143656113	914341278237880459
producer	914341177141076766	914341278237880459
order	914341277143656113	914341278325559392
producer	914341177141076766	914341278325559392
customer	914341177352047464	914341278477080216
idea	914341278355122736	914341278477080216
idea	914341278355122736	914341278585695804
customer	914341177352047464	914341278682368836
idea	914341278355122736	914341278682368836
customer	914341177302235816	914341278971102212
job	914341277424558848	914341278971102212
order	914341277143656113	914341278971102212
producer	914341177141076766	914341278971102212
customer	914341177302235816	914341279076212072
idea	914341278355122736	914341279076212072
customer	914341177302235816	914341279146799981
job	914341277424558848	914341279146799981
order	914341277143656113	914341279146799981
producer	914341177141076766	914341279146799981
customer	914341177302235816	914341279297858219
job	914341277424558848	914341279297858219
order	914341277143656113	914341279297858219
producer	914341177141076766	914341279297858219
customer	914341177302235816	914341279462125760
job	914341277424558848	914341279462125760
order	914341277143656113	914341279462125760
producer	914341177141076766	914341279462125760
customer	914341177390009318	914341279525585173
idea	914341278355122736	914341279525585173
customer	914341177302235816	914341279571194559
idea	914341267035102094	914341279571194559
bid	914341279676017482	914341279714284650
customer	914341177390009318	914341279714284650
prototype	914341268997308573	914341279714284650
customer	914341177302235816	914341279949359994
job	914341277424558848	914341279949359994
order	914341277143656113	914341279949359994
producer	914341177141076766	914341279949359994
customer	914341177352047464	914341280032069283
idea	914341278355122736	914341280032069283
bid	914341279676017482	914341280187678550
customer	914341177390009318	914341280187678550
producer	914341176785404120	914341280187678550
customer	914341177302235816	914341280369059192
job	914341277424558848	914341280369059192
order	914341277143656113	914341280369059192
producer	914341177141076766	914341280369059192
customer	914341177302235816	914341280544483815
job	914341277424558848	914341280544483815
order	914341277143656113	914341280544483815
producer	914341177141076766	914341280544483815
bid	914341279676017482	914341280703568622
customer	914341177390009318	914341280703568622
producer	914341176785404120	914341280703568622
idea	914341278355122736	914341280820700852
bid	914341279676017482	914341280968836389
customer	914341177390009318	914341280968836389
producer	914341176785404120	914341280968836389
bid	914341279676017482	914341281148686094
customer	914341177390009318	914341281148686094
order	914341281098598036	914341281148686094
producer	914341176785404120	914341281148686094
bid	914341279676017482	914341281201997404
customer	914341177390009318	914341281201997404
order	914341281098598036	914341281201997404
producer	914341176785404120	914341281201997404
bid	914341279676017482	914341281207643213
customer	914341177390009318	914341281207643213
order	914341281098598036	914341281207643213
producer	914341176785404120	914341281207643213
prototype	914341268997308573	914341281207643213
customer	914341177390009318	914341281240305657
job	914341281224286964	914341281240305657
order	914341281098598036	914341281240305657
producer	914341176785404120	914341281240305657
customer	914341177390009318	914341284008308934
job	914341281224286964	914341284008308934
order	914341281098598036	914341284008308934
producer	914341176785404120	914341284008308934
customer	914341177302235816	914341284196964018
order	914341277143656113	914341284196964018
producer	914341177141076766	914341284196964018
customer	914341177302235816	914341284225815867
job	914341277424558848	914341284225815867
order	914341277143656113	914341284225815867
producer	914341177141076766	914341284225815867
customer	914341177302235816	914341285799499845
order	914341277143656113	914341285799499845
producer	914341177141076766	914341285799499845
shipment	914341285208740128	914341285799499845
customer	914341177302235816	914341285833063736
order	914341277143656113	914341285833063736
producer	914341177141076766	914341285833063736
shipment	914341285208740128	914341285833063736
customer	914341177427434339	914341285930417178
idea	914341278355122736	914341285930417178
customer	914341177390009318	914341285997183643
job	914341281224286964	914341285997183643
order	914341281098598036	914341285997183643
producer	914341176785404120	914341285997183643
idea	914341282020477040	914341286062898510
customer	914341177390009318	914341286184998281
job	914341281224286964	914341286184998281
order	914341281098598036	914341286184998281
producer	914341176785404120	914341286184998281
customer	914341177390009318	914341286320239281
job	914341281224286964	914341286320239281
order	914341281098598036	914341286320239281
producer	914341176785404120	914341286320239281
customer	914341177302235816	914341286398900144
order	914341277143656113	914341286398900144
producer	914341177141076766	914341286398900144
shipment	914341285208740128	914341286398900144
customer	914341177352047464	914341286478265414
idea	914341278355122736	914341286478265414
bid	914341286595865362	914341286629479652
customer	914341177390009318	914341286629479652
prototype	914341268997308573	914341286629479652
customer	914341177302235816	914341286878552606
order	914341277143656113	914341286878552606
producer	914341177141076766	914341286878552606
customer	914341177302235816	914341286885172527
order	914341277143656113	914341286885172527
producer	914341177141076766	914341286885172527
customer	914341177302235816	914341286911053497
order	914341277143656113	914341286911053497
producer	914341177141076766	914341286911053497
shipment	914341285208740128	914341286911053497
customer	914341177302235816	914341286914677332
order	914341277143656113	914341286914677332
producer	914341177141076766	914341286914677332
shipment	914341285208740128	914341286914677332
customer	914341177302235816	914341287306216087
order	914341277143656113	914341287306216087
producer	914341177141076766	914341287306216087
shipment	914341285208740128	914341287306216087
customer	914341177302235816	914341287394327374
order	914341277143656113	914341287394327374
producer	914341177141076766	914341287394327374
customer	914341177302235816	914341287670659072
idea	914341282020477040	914341287670659072
bid	914341286595865362	914341287759385765
customer	914341177390009318	914341287759385765
producer	914341177141076766	914341287759385765
customer	914341177473864922	914341287909572635
job	914341283580252536	914341287909572635
order	914341283417315468	914341287909572635
producer	914341176785404120	914341287909572635
customer	914341177390009318	914341288009767805
job	914341281224286964	914341288009767805
order	914341281098598036	914341288009767805
producer	914341176785404120	914341288009767805
customer	914341177427434339	914341288068526960
idea	914341282020477040	914341288068526960
customer	914341177390009318	914341288147900659
job	914341281224286964	914341288147900659
order	914341281098598036	914341288147900659
producer	914341176785404120	914341288147900659
customer	914341177390009318	914341288295004153
job	914341281224286964	914341288295004153
order	914341281098598036	914341288295004153
producer	914341176785404120	914341288295004153
customer	914341177473864922	914341288378645663
job	914341283580252536	914341288378645663
order	914341283417315468	914341288378645663
producer	914341176785404120	914341288378645663
customer	914341177473864922	914341288487186047
job	914341283580252536	914341288487186047
order	914341283417315468	914341288487186047
producer	914341176785404120	914341288487186047
customer	914341177473864922	914341288659299295
job	914341283580252536	914341288659299295
order	914341283417315468	914341288659299295
producer	914341176785404120	914341288659299295
customer	914341177473864922	914341288824349048
idea	914341288715011311	914341288824349048
idea	914341288715011311	914341288919857572
customer	914341177473864922	914341288969637157
idea	914341288715011311	914341288969637157
customer	914341177473864922	914341288995413082
idea	914341288715011311	914341288995413082
customer	914341177427434339	914341289168065087
idea	914341289079709764	914341289168065087
idea	914341288715011311	914341289254899320
customer	914341177473864922	914341289348304432
idea	914341288715011311	914341289348304432
idea	914341289079709764	914341289444990740
customer	914341177473864922	914341289503904537
idea	914341289079709764	914341289503904537
customer	914341177352047464	914341289532272695
idea	914341289079709764	914341289532272695
customer	914341177473864922	914341289641091569
idea	914341288715011311	914341289641091569
customer	914341177427434339	914341289745784263
idea	914341289079709764	914341289745784263
customer	914341177390009318	914341289888518450
job	914341281224286964	914341289888518450
order	914341281098598036	914341289888518450
producer	914341176785404120	914341289888518450
idea	914341289079709764	914341289956743387
customer	914341177352047464	914341290161737427
idea	914341290056400665	914341290161737427
customer	914341177390009318	914341290316064829
job	914341281224286964	914341290316064829
order	914341281098598036	914341290316064829
producer	914341176785404120	914341290316064829
customer	914341177390009318	914341290493360050
job	914341281224286964	914341290493360050
order	914341281098598036	914341290493360050
producer	914341176785404120	914341290493360050
customer	914341177390009318	914341290594137185
job	914341281224286964	914341290594137185
order	914341281098598036	914341290594137185
producer	914341176785404120	914341290594137185
customer	914341177427434339	914341290682106881
idea	914341289079709764	914341290682106881
customer	914341177390009318	914341290804160410
idea	914341288715011311	914341290804160410
customer	914341177390009318	914341290831847344
idea	914341288715011311	914341290831847344
idea	914341290056400665	914341290934296881
bid	914341291009542744	914341291050206344
customer	914341177352047464	914341291050206344
prototype	914341268997308573	914341291050206344
customer	914341177390009318	914341291327430375
order	914341281098598036	914341291327430375
producer	914341176785404120	914341291327430375
customer	914341177390009318	914341291339351974
job	914341281224286964	914341291339351974
order	914341281098598036	914341291339351974
producer	914341176785404120	914341291339351974
customer	914341177302235816	914341292322392710
idea	914341292241776576	914341292322392710
customer	914341177390009318	914341292439523276
order	914341281098598036	914341292439523276
producer	914341176785404120	914341292439523276
shipment	914341291810323845	914341292439523276
customer	914341177390009318	914341292473391620
order	914341281098598036	914341292473391620
producer	914341176785404120	914341292473391620
shipment	914341291810323845	914341292473391620
bid	914341291009542744	914341292649298761
customer	914341177352047464	914341292649298761
producer	914341177141076766	914341292649298761
customer	914341177390009318	914341292744524615
idea	914341289079709764	914341292744524615
customer	914341177473864922	914341292771197805
idea	914341290056400665	914341292771197805
customer	914341177473864922	914341292799847507
idea	914341290056400665	914341292799847507
idea	914341292241776576	914341292887104644
customer	914341177302235816	914341292933933489
idea	914341289079709764	914341292933933489
customer	914341177352047464	914341292962828308
idea	914341292241776576	914341292962828308
bid	914341291009542744	914341293051416771
customer	914341177352047464	914341293051416771
producer	914341177141076766	914341293051416771
customer	914341177473864922	914341293211311137
job	914341283580252536	914341293211311137
order	914341283417315468	914341293211311137
producer	914341176785404120	914341293211311137
customer	914341177390009318	914341293357715040
idea	914341293265255380	914341293357715040
customer	914341177352047464	914341293463665738
idea	914341290056400665	914341293463665738
customer	914341177473864922	914341293596083532
job	914341283580252536	914341293596083532
order	914341283417315468	914341293596083532
producer	914341176785404120	914341293596083532
customer	914341177473864922	914341293776584416
job	914341283580252536	914341293776584416
order	914341283417315468	914341293776584416
producer	914341176785404120	914341293776584416
customer	914341177390009318	914341293861669667
order	914341281098598036	914341293861669667
producer	914341176785404120	914341293861669667
shipment	914341291810323845	914341293861669667
idea	914341293265255380	914341293924986305
customer	914341177302235816	914341293974638735
producer	914341176785404120	914341291524247096
order	914341281098598036	914341291582570533
producer	914341176785404120	914341291582570533
order	914341281098598036	914341291633622610
producer	914341176785404120	914341291633622610
order	914341281098598036	914341291671863309
producer	914341176785404120	914341291671863309
idea	914341289079709764	914341291701337830
customer	914341177390009318	914341291817534702
order	914341281098598036	914341291817534702
producer	914341176785404120	914341291817534702
shipment	914341291810323845	914341291817534702
customer	914341177390009318	914341291915738713
order	914341281098598036	914341291915738713
producer	914341176785404120	914341291915738713
shipment	914341291810323845	914341291915738713
customer	914341177390009318	914341292065758786
order	914341281098598036	914341292065758786
producer	914341176785404120	914341292065758786
customer	914341177390009318	914341292078458993
order	914341281098598036	914341292078458993
producer	914341176785404120	914341292078458993
customer	914341177390009318	914341292099301716
order	914341281098598036	914341292099301716
producer	914341176785404120	914341292099301716
shipment	914341291810323845	914341292099301716
customer	914341177352047464	914341295233407068
order	914341294741499975	914341295233407068
producer	914341177141076766	914341295233407068
customer	914341177352047464	914341295426628065
job	914341294883473977	914341295426628065
order	914341294741499975	914341295426628065
producer	914341177141076766	914341295426628065
customer	914341177352047464	914341295538301694
job	914341294883473977	914341295538301694
order	914341294741499975	914341295538301694
producer	914341177141076766	914341295538301694
order	914341294741499975	914341295614593909
producer	914341177141076766	914341295614593909
order	914341294741499975	914341295660877086
producer	914341177141076766	914341295660877086
order	914341294741499975	914341295706585649
producer	914341177141076766	914341295706585649
order	914341294741499975	914341295748397506
producer	914341177141076766	914341295748397506
order	914341294741499975	914341295786344397
producer	914341177141076766	914341295786344397
customer	914341177302235816	914341295841135021
idea	914341292241776576	914341295841135021
customer	914341177427434339	914341295924207188
idea	914341288715011311	914341295924207188
customer	914341177302235816	914341295950299188
idea	914341290056400665	914341295950299188
idea	914341292241776576	914341295974071570
customer	914341177427434339	914341296137574991
idea	914341296059930274	914341296137574991
customer	914341177390009318	914341296226958860
idea	914341290056400665	914341296226958860
customer	914341177390009318	914341296340842043
order	914341281098598036	914341296340842043
producer	914341176785404120	914341296340842043
customer	914341177390009318	914341296349038941
order	914341281098598036	914341296349038941
producer	914341176785404120	914341296349038941
customer	914341177390009318	914341296370321477
order	914341281098598036	914341296370321477
producer	914341176785404120	914341296370321477
shipment	914341291810323845	914341296370321477
customer	914341177390009318	914341296370321532
order	914341281098598036	914341296370321532
producer	914341176785404120	914341296370321532
shipment	914341291810323845	914341296370321532
customer	914341177390009318	914341296683708046
order	914341281098598036	914341296683708046
producer	914341176785404120	914341296683708046
shipment	914341291810323845	914341296683708046
customer	914341177390009318	914341296737663381
order	914341281098598036	914341296737663381
producer	914341176785404120	914341296737663381
customer	914341177390009318	914341296989896872
idea	914341293265255380	914341296989896872
customer	914341177473864922	914341297049028914
idea	914341296059930274	914341297049028914
customer	914341177352047464	914341297074287704
idea	914341288715011311	914341297074287704
customer	914341177390009318	914341297094851046
idea	914341292241776576	914341297094851046
bid	914341297124055933	914341297156784917
customer	914341177427434339	914341297156784917
prototype	914341268997308573	914341297156784917
idea	914341293265255380	914341297316721186
customer	914341177390009318	914341297391996405
idea	914341296059930274	914341297391996405
bid	914341297124055933	914341297463235441
customer	914341177427434339	914341297463235441
producer	914341176785404120	914341297463235441
customer	914341177302235816	914341297565367369
idea	914341293265255380	914341297565367369
customer	914341177302235816	914341297589659842
idea	914341293265255380	914341297589659842
customer	914341177473864922	914341297702900409
idea	914341288715011311	914341297702900409
bid	914341297124055933	914341297861644080
customer	914341177427434339	914341297861644080
producer	914341177141076766	914341297861644080
customer	914341177352047464	914341298017594906
job	914341294883473977	914341298017594906
order	914341294741499975	914341298017594906
producer	914341177141076766	914341298017594906
customer	914341177390009318	914341298059787882
idea	914341293265255380	914341298059787882
customer	914341177390009318	914341298150982691
idea	914341293265255380	914341298150982691
idea	914341288715011311	914341298239208583
customer	914341177352047464	914341298314554921
idea	914341293265255380	914341298314554921
bid	914341298365046786	914341298400252455
customer	914341177302235816	914341298400252455
idea	914341292241776576	914341298400252455
customer	914341177427434339	914341298589070619
idea	914341282020477040	914341298589070619
idea	914341296059930274	914341298589070619
bid	914341298365046786	914341298759656082
customer	914341177302235816	914341298759656082
producer	914341177141076766	914341298759656082
customer	914341177352047464	914341298910535798
job	914341294883473977	914341298910535798
order	914341294741499975	914341298910535798
producer	914341177141076766	914341298910535798
customer	914341177390009318	914341299057704697
idea	914341298973508818	914341299057704697
customer	914341177352047464	914341299171991301
job	914341294883473977	914341299171991301
order	914341294741499975	914341299171991301
producer	914341177141076766	914341299171991301
customer	914341177352047464	914341299338961688
job	914341294883473977	914341299338961688
order	914341294741499975	914341299338961688
producer	914341177141076766	914341299338961688
idea	914341298973508818	914341299401063111
customer	914341177302235816	914341299457319166
idea	914341298973508818	914341299457319166
customer	914341177302235816	914341299477094747
idea	914341298973508818	914341299477094747
idea	914341288715011311	914341293974638735
idea	914341290056400665	914341294000204402
bid	914341286595865362	914341294142812417
customer	914341177390009318	914341294142812417
prototype	914341268997308573	914341294142812417
customer	914341177352047464	914341294339569336
idea	914341290056400665	914341294339569336
bid	914341291009542744	914341294482084153
customer	914341177352047464	914341294482084153
producer	914341177141076766	914341294482084153
idea	914341288715011311	914341294574209351
customer	914341177473864922	914341294666895973
idea	914341292241776576	914341294666895973
bid	914341291009542744	914341294792519541
customer	914341177352047464	914341294792519541
order	914341294741499975	914341294792519541
producer	914341177141076766	914341294792519541
bid	914341291009542744	914341294860115769
customer	914341177352047464	914341294860115769
order	914341294741499975	914341294860115769
producer	914341177141076766	914341294860115769
bid	914341291009542744	914341294864521853
customer	914341177352047464	914341294864521853
order	914341294741499975	914341294864521853
producer	914341177141076766	914341294864521853
prototype	914341268997308573	914341294864521853
customer	914341177352047464	914341294901610617
job	914341294883473977	914341294901610617
order	914341294741499975	914341294901610617
producer	914341177141076766	914341294901610617
customer	914341177390009318	914341296490451826
job	914341281224286964	914341296490451826
order	914341281098598036	914341296490451826
producer	914341176785404120	914341296490451826
order	914341283417315468	914341304933917382
producer	914341176785404120	914341304933917382
order	914341283417315468	914341305005407417
producer	914341176785404120	914341305005407417
order	914341283417315468	914341305071787293
producer	914341176785404120	914341305071787293
order	914341283417315468	914341305147809423
producer	914341176785404120	914341305147809423
order	914341283417315468	914341305194018889
producer	914341176785404120	914341305194018889
prototype	914341268997308573	914341305257043034
customer	914341177352047464	914341305381977411
job	914341294883473977	914341305381977411
order	914341294741499975	914341305381977411
producer	914341177141076766	914341305381977411
customer	914341177390009318	914341305445999162
idea	914341302325560464	914341305445999162
bid	914341305487166329	914341305530023674
customer	914341177473864922	914341305530023674
idea	914341288715011311	914341305530023674
customer	914341177352047464	914341305755946703
job	914341294883473977	914341305755946703
order	914341294741499975	914341305755946703
producer	914341177141076766	914341305755946703
order	914341294741499975	914341305893888867
producer	914341177141076766	914341305893888867
order	914341294741499975	914341305953814087
producer	914341177141076766	914341305953814087
order	914341294741499975	914341306002966942
producer	914341177141076766	914341306002966942
order	914341294741499975	914341306036880455
producer	914341177141076766	914341306036880455
bid	914341305487166329	914341306130456551
customer	914341177473864922	914341306130456551
producer	914341176785404120	914341306130456551
customer	914341177473864922	914341306321515561
order	914341283417315468	914341306321515561
producer	914341176785404120	914341306321515561
shipment	914341306310337614	914341306321515561
customer	914341177473864922	914341306406498219
order	914341283417315468	914341306406498219
producer	914341176785404120	914341306406498219
shipment	914341306310337614	914341306406498219
bid	914341301986289632	914341306510899823
customer	914341177473864922	914341306510899823
producer	914341177141076766	914341306510899823
customer	914341177473864922	914341306682577224
order	914341283417315468	914341306682577224
producer	914341176785404120	914341306682577224
customer	914341177473864922	914341306690856091
order	914341283417315468	914341306690856091
producer	914341176785404120	914341306690856091
customer	914341177473864922	914341306720648004
order	914341283417315468	914341306720648004
producer	914341176785404120	914341306720648004
shipment	914341306310337614	914341306720648004
customer	914341177352047464	914341307665025383
job	914341294883473977	914341307665025383
order	914341294741499975	914341307665025383
producer	914341177141076766	914341307665025383
customer	914341177473864922	914341307756708212
order	914341283417315468	914341307756708212
producer	914341176785404120	914341307756708212
shipment	914341306310337614	914341307756708212
customer	914341177473864922	914341307781806223
order	914341283417315468	914341307781806223
producer	914341176785404120	914341307781806223
shipment	914341306310337614	914341307781806223
customer	914341177473864922	914341307911938154
order	914341306981067835	914341307911938154
producer	914341177141076766	914341307911938154
customer	914341177473864922	914341308045815554
job	914341307153781628	914341308045815554
order	914341306981067835	914341308045815554
producer	914341177141076766	914341308045815554
customer	914341177473864922	914341308121843465
job	914341307153781628	914341308121843465
order	914341306981067835	914341308121843465
producer	914341177141076766	914341308121843465
customer	914341177473864922	914341308202188969
job	914341307153781628	914341308202188969
order	914341306981067835	914341308202188969
producer	914341177141076766	914341308202188969
customer	914341177473864922	914341308301869997
job	914341307153781628	914341308301869997
order	914341306981067835	914341308301869997
producer	914341177141076766	914341308301869997
bid	914341305487166329	914341308378187272
customer	914341177473864922	914341308378187272
producer	914341177141076766	914341308378187272
order	914341306981067835	914341308516970141
producer	914341177141076766	914341308516970141
customer	914341177352047464	914341308583776705
job	914341294883473977	914341308583776705
order	914341294741499975	914341308583776705
producer	914341177141076766	914341308583776705
order	914341306981067835	914341308680193404
producer	914341177141076766	914341308680193404
order	914341306981067835	914341308713260411
producer	914341177141076766	914341308713260411
order	914341306981067835	914341308750715082
producer	914341177141076766	914341308750715082
order	914341306981067835	914341308784729552
producer	914341177141076766	914341308784729552
bid	914341305487166329	914341308856080047
customer	914341177473864922	914341308856080047
producer	914341176785404120	914341308856080047
bid	914341308948360687	914341308984984611
customer	914341177352047464	914341308984984611
idea	914341290056400665	914341308984984611
prototype	914341268997308573	914341299569727119
bid	914341298365046786	914341299716685108
customer	914341177302235816	914341299716685108
idea	914341292241776576	914341299716685108
customer	914341177427434339	914341299837058845
idea	914341293265255380	914341299837058845
customer	914341177427434339	914341299929523941
idea	914341299862602951	914341299929523941
prototype	914341268997308573	914341300026791948
prototype	914341268997308573	914341300072860689
prototype	914341268997308573	914341300115696309
prototype	914341268997308573	914341300152878282
prototype	914341268997308573	914341300190926529
prototype	914341268997308573	914341300228887754
idea	914341267035102094	914341300274730415
prototype	914341268997308573	914341300274730415
idea	914341298973508818	914341300379711570
prototype	914341268997308573	914341300475731345
prototype	914341268997308573	914341300597036096
customer	914341177473864922	914341300713800762
job	914341283580252536	914341300713800762
order	914341283417315468	914341300713800762
producer	914341176785404120	914341300713800762
customer	914341177352047464	914341300777373651
idea	914341298973508818	914341300777373651
idea	914341299862602951	914341300798547832
customer	914341177302235816	914341300902649002
prototype	914341268997308573	914341300902649002
customer	914341177473864922	914341301074317241
job	914341283580252536	914341301074317241
order	914341283417315468	914341301074317241
producer	914341176785404120	914341301074317241
customer	914341177473864922	914341301267830937
job	914341283580252536	914341301267830937
order	914341283417315468	914341301267830937
producer	914341176785404120	914341301267830937
customer	914341177352047464	914341301339652238
prototype	914341268997308573	914341301339652238
customer	914341177390009318	914341301448847777
idea	914341293265255380	914341301448847777
customer	914341177427434339	914341301561209269
idea	914341299862602951	914341301561209269
customer	914341177352047464	914341301674667972
prototype	914341268997308573	914341301674667972
customer	914341177302235816	914341301838355804
idea	914341267035102094	914341301838355804
prototype	914341268997308573	914341301838355804
bid	914341301986289632	914341302032441770
customer	914341177473864922	914341302032441770
prototype	914341268997308573	914341302032441770
customer	914341177390009318	914341302228580477
prototype	914341268997308573	914341302228580477
customer	914341177302235816	914341302410119928
idea	914341302325560464	914341302410119928
customer	914341177473864922	914341302539417811
prototype	914341268997308573	914341302539417811
bid	914341297124055933	914341302695024496
customer	914341177427434339	914341302695024496
prototype	914341268997308573	914341302695024496
customer	914341177473864922	914341302950769616
prototype	914341268997308573	914341302950769616
bid	914341301986289632	914341303088101790
customer	914341177473864922	914341303088101790
producer	914341177141076766	914341303088101790
prototype	914341268997308573	914341303255566726
customer	914341177473864922	914341303344857726
idea	914341302325560464	914341303344857726
customer	914341177473864922	914341303374673488
idea	914341302325560464	914341303374673488
customer	914341177473864922	914341303503916554
prototype	914341268997308573	914341303503916554
bid	914341301986289632	914341303680388164
customer	914341177473864922	914341303680388164
producer	914341176785404120	914341303680388164
prototype	914341268997308573	914341303844026948
bid	914341301986289632	914341303985989273
customer	914341177473864922	914341303985989273
producer	914341177141076766	914341303985989273
customer	914341177473864922	914341304154735838
job	914341283580252536	914341304154735838
order	914341283417315468	914341304154735838
producer	914341176785404120	914341304154735838
customer	914341177473864922	914341304241446319
idea	914341288715011311	914341304241446319
prototype	914341268997308573	914341304368605280
customer	914341177473864922	914341304481710871
idea	914341267035102094	914341304481710871
prototype	914341268997308573	914341304481710871
customer	914341177473864922	914341304662028409
order	914341283417315468	914341304662028409
producer	914341176785404120	914341304662028409
customer	914341177473864922	914341304678901397
job	914341283580252536	914341304678901397
order	914341283417315468	914341304678901397
producer	914341176785404120	914341304678901397
bid	914341301986289632	914341307036226324
customer	914341177473864922	914341307036226324
order	914341306981067835	914341307036226324
producer	914341177141076766	914341307036226324
bid	914341301986289632	914341307103153268
customer	914341177473864922	914341307103153268
producer	914341176785404120	914341307103153268
bid	914341301986289632	914341307128245885
customer	914341177473864922	914341307128245885
order	914341306981067835	914341307128245885
producer	914341177141076766	914341307128245885
bid	914341301986289632	914341307128245890
customer	914341177473864922	914341307128245890
order	914341306981067835	914341307128245890
producer	914341177141076766	914341307128245890
prototype	914341268997308573	914341307128245890
customer	914341177473864922	914341307173588621
job	914341307153781628	914341307173588621
order	914341306981067835	914341307173588621
producer	914341177141076766	914341307173588621
customer	914341177302235816	914341309303764945
order	914341277143656113	914341309303764945
producer	914341177141076766	914341309303764945
service_request	914341309212110003	914341309303764945
unit	914341284319178338	914341309303764945
customer	914341177302235816	914341309538889240
order	914341277143656113	914341309538889240
producer	914341177141076766	914341309538889240
service_request	914341309212110003	914341309538889240
unit	914341284319178338	914341309538889240
customer	914341177302235816	914341309661171093
order	914341277143656113	914341309661171093
producer	914341177141076766	914341309661171093
service_request	914341309212110003	914341309661171093
unit	914341284319178338	914341309661171093
customer	914341177473864922	914341309862053155
order	914341283417315468	914341309862053155
producer	914341176785404120	914341309862053155
shipment	914341306310337614	914341309862053155
bid	914341308948360687	914341309963336963
customer	914341177352047464	914341309963336963
producer	914341177141076766	914341309963336963
customer	914341177302235816	914341310927831360
order	914341277143656113	914341310927831360
producer	914341177141076766	914341310927831360
service_request	914341309212110003	914341310927831360
unit	914341284319178338	914341310927831360
bid	914341308948360687	914341311070639023
customer	914341177352047464	914341311070639023
producer	914341177141076766	914341311070639023
customer	914341177302235816	914341311192682026
order	914341277143656113	914341311192682026
producer	914341177141076766	914341311192682026
service_request	914341309212110003	914341311192682026
unit	914341284319178338	914341311192682026
customer	914341177302235816	914341311267879510
order	914341277143656113	914341311267879510
producer	914341177141076766	914341311267879510
service_request	914341309212110003	914341311267879510
thread	914341272943285887	914341311267879510
unit	914341284319178338	914341311267879510
bid	914341305487166329	914341311367751732
customer	914341177473864922	914341311367751732
producer	914341176785404120	914341311367751732
bid	914341308948360687	914341311519450702
customer	914341177352047464	914341311519450702
producer	914341176785404120	914341311519450702
customer	914341177473864922	914341311614698036
order	914341283417315468	914341311614698036
producer	914341176785404120	914341311614698036
shipment	914341306310337614	914341311614698036
bid	914341311665335228	914341311694880452
customer	914341177302235816	914341311694880452
prototype	914341268997308573	914341311694880452
\.


--
-- Data for Name: home_visit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.home_visit (user_id, since, seen_at, tour_over_at) FROM stdin;
\.


--
-- Data for Name: idea; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea (id, board_id, author_id, author_name, company_id, customer_id, status, title, text, excerpt, spec, pictures, tags, rights_accepted_at, revision_number, material_number, owner_id, answer_by, answered_at, merged_into_id, support_count, imported_support_count, top_score, value_minor, hot, comment_count, note_count, external_system, external_ref, created_at, submitted_at, changed_at, version) FROM stdin;
914341267035102094	914341177561989897	914341176400227175	Anna Lindqvist	\N	914341177302235816	available	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay. I would like that in oak and steel, small enough for a bedside table, and honest: no plastic, no…	[{"name": "Height", "need": "must", "unit": "mm", "value": "485"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "318"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "184"}, {"name": "Weight", "need": "must", "unit": "kg", "value": "3.1"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]	2026-05-30 02:25:24.078136+00	2	2	914341176705518792	2026-06-21	2026-06-03 02:25:24.072976+00	\N	5	0	5	201000	235.90464975029496	4	1	\N	\N	2026-05-30 02:25:24.082429+00	2026-05-30 02:25:24.088418+00	2026-09-27 02:25:24.072995+00	7
914341271762243926	914341177561989897	914341176554159791	Jonas Ek	914341176319846973	914341177473864922	declined	Control all lamps of a room from a telephone	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	[{"name": "Radio", "need": "must", "unit": "", "value": "Bluetooth or Zigbee"}, {"name": "Lamps per group", "need": "must", "unit": "pieces", "value": "20"}]	[]	["café", "radio"]	2026-08-10 02:25:24.075351+00	1	1	914341176689698459	2026-08-24	2026-08-16 02:25:24.073035+00	\N	2	0	2	48000	240.53917341976486	1	0	\N	\N	2026-08-10 02:25:24.076386+00	2026-08-10 02:25:24.079379+00	2026-08-28 02:25:24.072554+00	4
914341296059930274	914341177561989897	914341176501174717	Tomás Reyes	\N	914341177427434339	merged	A version to screw to the table edge	Students move, desks are small. Could the lamp hold on to the edge of the table?	Students move, desks are small. Could the lamp hold on to the edge of the table?	[{"name": "Table top", "need": "must", "unit": "mm", "value": "18-40"}]	[]	["clamp"]	2026-11-07 02:25:24.073359+00	1	1	\N	\N	2026-11-13 02:25:24.073582+00	914341282020477040	2	0	2	15000	248.96150402977247	0	0	\N	\N	2026-11-07 02:25:24.074256+00	2026-11-07 02:25:24.076486+00	2026-11-13 02:25:24.073579+00	3
914341282020477040	914341177561989897	914341176450423687	Пётр Волков	\N	914341177352047464	submitted	Струбцина вместо основания	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	[{"name": "Столешница, от", "need": "must", "unit": "мм", "value": "20"}, {"name": "Столешница, до", "need": "must", "unit": "мм", "value": "60"}, {"name": "Подкладка", "need": "nice", "unit": "", "value": "кожа"}]	["0sc34f15wsjhk"]	["струбцина", "стол"]	2026-10-07 02:25:24.073169+00	1	1	914341176705518792	2026-11-26	\N	\N	3	0	3	105300	246.71826029463048	2	0	\N	\N	2026-10-07 02:25:24.073964+00	2026-10-07 02:25:24.080903+00	2026-10-07 02:25:24.080903+00	2
914341278355122736	914341177561989897	914341176450423687	Пётр Волков	\N	914341177352047464	prototyping	Всё разбирается: набор для ремонта	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	[{"name": "Инструмент", "need": "must", "unit": "", "value": "одна отвёртка"}, {"name": "Срок поставки деталей", "need": "must", "unit": "лет", "value": "15"}, {"name": "Цена набора", "need": "nice", "unit": "EUR", "value": "20"}]	["0sc34eyes4b8m"]	["ремонт", "service"]	2026-09-14 02:25:24.073148+00	1	1	914341176705518792	2026-09-29	2026-09-17 02:25:24.072987+00	\N	4	0	4	24900	245.86213026561202	3	0	\N	\N	2026-09-14 02:25:24.073907+00	2026-09-14 02:25:24.082747+00	2026-10-14 02:25:24.072642+00	5
914341289079709764	914341177561989897	914341176501174717	Tomás Reyes	\N	914341177427434339	under_review	A socket for the telephone in the foot	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	[{"name": "Port", "need": "must", "unit": "", "value": "USB-C"}, {"name": "Power", "need": "must", "unit": "W", "value": "20"}, {"name": "Extra price", "need": "nice", "unit": "EUR", "value": "15"}]	["0sc34ew9csyjp"]	["foot", "charging"]	2026-10-25 02:25:24.073893+00	1	1	914341176689698459	2026-12-02	2026-10-29 02:25:24.07307+00	\N	3	0	3	119900	248.2509139122104	3	1	\N	\N	2026-10-25 02:25:24.074787+00	2026-10-25 02:25:24.080819+00	2026-10-29 02:25:24.073066+00	3
914341290056400665	914341177587095090	914341176450423687	Пётр Волков	\N	914341177352047464	under_review	Настенная Halden над кроватью	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	[{"name": "Вынос", "need": "must", "unit": "мм", "value": "350"}, {"name": "Поворот", "need": "must", "unit": "°", "value": "180"}, {"name": "Крепление", "need": "must", "unit": "", "value": "2 винта"}, {"name": "Диммер", "need": "nice", "unit": "", "value": "да"}]	["0sc34f28d69zx"]	["стена", "спальня"]	2026-10-28 02:25:24.073789+00	1	1	914341176705518792	2026-11-30	2026-11-02 02:25:24.07263+00	\N	3	0	3	142400	248.78205622710416	3	0	\N	\N	2026-10-28 02:25:24.074702+00	2026-10-28 02:25:24.082068+00	2026-11-02 02:25:24.072627+00	3
914341292241776576	914341177587095090	914341176400227175	Anna Lindqvist	\N	914341177302235816	under_review	The tall one beside the chair	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	[{"name": "Height", "need": "must", "unit": "mm", "value": "1350"}, {"name": "Stem", "need": "must", "unit": "", "value": "2 pieces"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "280"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "7"}]	["0sc34f48dspx0"]	["floor", "reading"]	2026-10-30 02:25:24.073124+00	1	1	914341176689698459	2026-12-04	2026-11-05 02:25:24.072744+00	\N	3	0	3	70000	248.80862312894538	1	0	\N	\N	2026-10-30 02:25:24.073991+00	2026-10-30 02:25:24.08037+00	2026-11-05 02:25:24.072739+00	3
914341288715011311	914341177587095090	914341176520643908	Maja Holm	914341176319846973	914341177473864922	prototyping	A small Halden without a cable for café tables	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.\n\n- it must survive a spilled coffee\n- it must be too heavy for a pocket	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray. - it must survive a spilled coffee - it must be too heavy for a…	[{"name": "Height", "need": "must", "unit": "mm", "value": "280"}, {"name": "Battery life", "need": "must", "unit": "h", "value": "12"}, {"name": "Colour of light", "need": "must", "unit": "K", "value": "2200"}, {"name": "Splash proof", "need": "must", "unit": "", "value": "IP44"}, {"name": "Charging tray", "need": "nice", "unit": "", "value": "for 6 lamps"}]	["0sc34ezywbfcw"]	["café", "battery", "small"]	2026-10-23 02:25:24.074432+00	1	1	914341176689698459	2026-11-08	2026-10-26 02:25:24.072631+00	\N	5	0	5	445900	249.03299182505006	5	1	\N	\N	2026-10-23 02:25:24.075273+00	2026-10-23 02:25:24.082257+00	2026-11-22 02:25:24.072805+00	5
914341311460543689	914341177587095090	914341176554159791	Jonas Ek	914341176319846973	914341177473864922	draft	A low lamp for the bar shelf	Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.	Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.	[{"name": "Height", "need": "nice", "unit": "mm", "value": "160"}]	[]	["bar"]	2026-11-26 02:25:24.073772+00	0	0	\N	\N	\N	\N	0	0	0	0	0	0	0	\N	\N	2026-11-26 02:25:24.074451+00	\N	2026-11-26 02:25:24.074453+00	1
914341293265255380	914341177561989897	914341176482743187	Мария Седова	\N	914341177390009318	planned	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо. Желобок 150 × 8 мм посередине, одинаково удобный правше и левше, край скруглён, чтобы вычищать пыль пальцем.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc34ex7dasss"]	["основание", "дуб"]	2026-11-02 02:25:24.073409+00	2	2	914341176705518792	2026-11-18	2026-11-08 02:25:24.072012+00	\N	3	0	3	37500	249.55803254240988	3	0	\N	\N	2026-11-02 02:25:24.074299+00	2026-11-02 02:25:24.080517+00	2026-11-19 02:25:24.072761+00	5
914341299862602951	914341177587095090	914341176501174717	Tomás Reyes	\N	914341177427434339	withdrawn	A foot of marble offcuts	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	[{"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Material", "need": "must", "unit": "", "value": "offcuts"}]	[]	["stone", "foot"]	2026-11-16 02:25:24.073152+00	1	1	\N	\N	\N	\N	0	0	0	0	248.6517942292385	1	0	\N	\N	2026-11-16 02:25:24.073961+00	2026-11-16 02:25:24.075724+00	2026-11-19 02:25:24.072532+00	3
914341298973508818	914341177587095090	914341176482743187	Мария Седова	\N	914341177390009318	submitted	Два плеча на одной стойке	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	[{"name": "Плечи", "need": "must", "unit": "шт.", "value": "2"}, {"name": "Основание", "need": "nice", "unit": "мм", "value": "230"}]	["0sc34f51c1sja"]	["стол", "занятия"]	2026-11-14 02:25:24.073382+00	1	1	914341176705518792	2026-12-05	\N	\N	2	0	2	29000	249.73192772207634	2	0	\N	\N	2026-11-14 02:25:24.074119+00	2026-11-14 02:25:24.080719+00	2026-11-14 02:25:24.080719+00	2
914341302325560464	914341177587095090	914341176400227175	Anna Lindqvist	\N	914341177302235816	submitted	Light that turns warmer as it is dimmed	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	[{"name": "Full", "need": "must", "unit": "K", "value": "2700"}, {"name": "Lowest", "need": "must", "unit": "K", "value": "2000"}, {"name": "Steps", "need": "nice", "unit": "", "value": "none, continuous"}]	[]	["light", "dimmer"]	2026-11-20 02:25:24.074122+00	1	1	\N	\N	\N	\N	2	0	2	132000	250.28624957782594	1	0	\N	\N	2026-11-20 02:25:24.075107+00	2026-11-20 02:25:24.077874+00	2026-11-20 02:25:24.077874+00	2
\.


--
-- Data for Name: idea_facet; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_facet (board_id, kind, word, count) FROM stdin;
914341177561989897	tag	balance	1
914341177561989897	tag	oak	1
914341177561989897	tag	reading	1
914341177561989897	tag	café	1
914341177561989897	tag	radio	1
914341177561989897	status	declined	1
914341177561989897	tag	service	1
914341177561989897	tag	ремонт	1
914341177561989897	status	available	1
914341177561989897	tag	стол	1
914341177561989897	tag	струбцина	1
914341177561989897	status	prototyping	1
914341177587095090	tag	battery	1
914341177587095090	tag	café	1
914341177587095090	tag	small	1
914341177561989897	tag	charging	1
914341177561989897	tag	foot	1
914341177587095090	tag	спальня	1
914341177587095090	tag	стена	1
914341177587095090	tag	floor	1
914341177587095090	tag	reading	1
914341177561989897	tag	дуб	1
914341177561989897	tag	основание	1
914341177561989897	tag	clamp	1
914341177587095090	status	under_review	2
914341177561989897	status	merged	1
914341177561989897	status	submitted	1
914341177587095090	tag	занятия	1
914341177587095090	tag	стол	1
914341177587095090	tag	foot	1
914341177587095090	tag	stone	1
914341177561989897	status	planned	1
914341177561989897	status	under_review	1
914341177587095090	status	withdrawn	1
914341177587095090	status	submitted	2
914341177587095090	tag	dimmer	1
914341177587095090	tag	light	1
914341177587095090	status	planned	0
914341177587095090	status	prototyping	1
\.


--
-- Data for Name: idea_follow; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_follow (idea_id, user_id, reason, created_at) FROM stdin;
914341267035102094	914341176400227175	author	2026-05-30 02:25:24.124976+00
914341267035102094	914341176450423687	support	2026-06-01 02:25:24.096887+00
914341267035102094	914341176705518792	comment	2026-06-02 21:37:24.075054+00
914341267035102094	914341176520643908	support	2026-06-11 02:25:24.07582+00
914341267035102094	914341176482743187	support	2026-06-13 02:25:24.07342+00
914341267035102094	914341176501174717	support	2026-07-01 02:25:24.074373+00
914341267035102094	914341176554159791	support	2026-07-02 02:25:24.074031+00
914341271762243926	914341176554159791	author	2026-08-10 02:25:24.09834+00
914341271762243926	914341176520643908	support	2026-08-12 02:25:24.074534+00
914341271762243926	914341176501174717	support	2026-08-20 02:25:24.074042+00
914341278355122736	914341176450423687	author	2026-09-14 02:25:24.102114+00
914341278355122736	914341176400227175	support	2026-09-19 02:25:24.07508+00
914341278355122736	914341176482743187	support	2026-09-23 02:25:24.074096+00
914341278355122736	914341176626844518	comment	2026-10-01 02:25:24.074206+00
914341278355122736	914341176723321829	comment	2026-10-04 14:25:24.074028+00
914341282020477040	914341176450423687	author	2026-10-07 02:25:24.096505+00
914341282020477040	914341176482743187	support	2026-10-08 02:25:24.073813+00
914341278355122736	914341176520643908	support	2026-10-09 02:25:24.074468+00
914341282020477040	914341176705518792	comment	2026-10-09 02:25:24.074117+00
914341278355122736	914341176501174717	support	2026-10-11 02:25:24.073327+00
914341282020477040	914341176667364965	comment	2026-10-12 02:25:24.074372+00
914341282020477040	914341176400227175	support	2026-10-15 02:25:24.074103+00
914341282020477040	914341176501174717	support	2026-10-19 02:25:24.073873+00
914341288715011311	914341176520643908	author	2026-10-23 02:25:24.100648+00
914341288715011311	914341176554159791	support	2026-10-24 02:25:24.073369+00
914341289079709764	914341176501174717	author	2026-10-25 02:25:24.095986+00
914341288715011311	914341176705518792	comment	2026-10-25 02:25:24.075376+00
914341289079709764	914341176554159791	support	2026-10-26 02:25:24.074469+00
914341289079709764	914341176450423687	comment	2026-10-26 02:25:24.073902+00
914341289079709764	914341176646477447	comment	2026-10-28 02:25:24.0752+00
914341290056400665	914341176450423687	author	2026-10-28 02:25:24.099833+00
914341288715011311	914341176482743187	support	2026-10-29 02:25:24.074639+00
914341292241776576	914341176400227175	author	2026-10-30 02:25:24.092131+00
914341289079709764	914341176482743187	support	2026-10-31 02:25:24.073648+00
914341290056400665	914341176520643908	support	2026-10-31 02:25:24.073846+00
914341289079709764	914341176400227175	support	2026-11-01 02:25:24.072968+00
914341292241776576	914341176450423687	support	2026-11-01 02:25:24.073942+00
914341293265255380	914341176482743187	author	2026-11-02 02:25:24.095664+00
914341288715011311	914341176400227175	support	2026-11-03 02:25:24.072997+00
914341290056400665	914341176646477447	comment	2026-11-03 02:25:24.073059+00
914341288715011311	914341176626844518	comment	2026-11-04 02:25:24.073272+00
914341292241776576	914341176520643908	support	2026-11-04 02:25:24.073495+00
914341288715011311	914341176501174717	support	2026-11-06 02:25:24.073559+00
914341290056400665	914341176400227175	support	2026-11-06 02:25:24.073045+00
914341292241776576	914341176667364965	comment	2026-11-06 02:25:24.073258+00
914341296059930274	914341176501174717	author	2026-11-07 02:25:24.092265+00
914341290056400665	914341176482743187	support	2026-11-07 02:25:24.07335+00
914341296059930274	914341176554159791	support	2026-11-08 02:25:24.072604+00
914341288715011311	914341176450423687	support	2026-11-08 02:25:24.072843+00
914341292241776576	914341176482743187	support	2026-11-08 02:25:24.072615+00
914341293265255380	914341176646477447	comment	2026-11-09 02:25:24.073786+00
914341296059930274	914341176482743187	support	2026-11-09 02:25:24.073032+00
914341293265255380	914341176400227175	support	2026-11-10 02:25:24.07338+00
914341293265255380	914341176450423687	support	2026-11-12 02:25:24.073359+00
914341298973508818	914341176482743187	author	2026-11-14 02:25:24.093578+00
914341298973508818	914341176400227175	support	2026-11-15 02:25:24.073523+00
914341293265255380	914341176501174717	support	2026-11-16 02:25:24.072738+00
914341299862602951	914341176501174717	author	2026-11-16 02:25:24.0891+00
914341298973508818	914341176705518792	comment	2026-11-17 02:25:24.072226+00
914341298973508818	914341176450423687	support	2026-11-18 02:25:24.073395+00
914341299862602951	914341176646477447	comment	2026-11-18 02:25:24.072527+00
914341302325560464	914341176400227175	author	2026-11-20 02:25:24.094957+00
914341302325560464	914341176554159791	support	2026-11-21 02:25:24.07449+00
914341302325560464	914341176482743187	support	2026-11-23 02:25:24.073523+00
\.


--
-- Data for Name: idea_gram; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_gram (gram, idea_id) FROM stdin;
 ba	914341267035102094
 cl	914341267035102094
 in	914341267035102094
 la	914341267035102094
 re	914341267035102094
 th	914341267035102094
=balanc	914341267035102094
=clamp	914341267035102094
=instead	914341267035102094
=lamp	914341267035102094
=read	914341267035102094
=that	914341267035102094
ad 	914341267035102094
adi	914341267035102094
ala	914341267035102094
amp	914341267035102094
anc	914341267035102094
at 	914341267035102094
bal	914341267035102094
ces	914341267035102094
cla	914341267035102094
din	914341267035102094
ead	914341267035102094
es 	914341267035102094
hat	914341267035102094
ing	914341267035102094
ins	914341267035102094
lam	914341267035102094
lan	914341267035102094
mp 	914341267035102094
mpi	914341267035102094
nce	914341267035102094
ng 	914341267035102094
nst	914341267035102094
pin	914341267035102094
rea	914341267035102094
ste	914341267035102094
tea	914341267035102094
tha	914341267035102094
 al	914341271762243926
 co	914341271762243926
 la	914341271762243926
 ro	914341271762243926
 te	914341271762243926
=all	914341271762243926
=control	914341271762243926
=lamp	914341271762243926
=room	914341271762243926
=telephon	914341271762243926
all	914341271762243926
amp	914341271762243926
con	914341271762243926
ele	914341271762243926
eph	914341271762243926
hon	914341271762243926
lam	914341271762243926
lep	914341271762243926
ll 	914341271762243926
mps	914341271762243926
ne 	914341271762243926
ntr	914341271762243926
ol 	914341271762243926
om 	914341271762243926
one	914341271762243926
ont	914341271762243926
oom	914341271762243926
pho	914341271762243926
ps 	914341271762243926
rol	914341271762243926
roo	914341271762243926
tel	914341271762243926
tro	914341271762243926
 вс	914341278355122736
 на	914341278355122736
 ра	914341278355122736
 ре	914341278355122736
=все	914341278355122736
=набор	914341278355122736
=разбира	914341278355122736
=ремонт	914341278355122736
або	914341278355122736
ает	914341278355122736
азб	914341278355122736
бир	914341278355122736
бор	914341278355122736
все	914341278355122736
емо	914341278355122736
етс	914341278355122736
зби	914341278355122736
ира	914341278355122736
мон	914341278355122736
наб	914341278355122736
нта	914341278355122736
онт	914341278355122736
ор 	914341278355122736
рае	914341278355122736
раз	914341278355122736
рем	914341278355122736
се 	914341278355122736
ся 	914341278355122736
та 	914341278355122736
тся	914341278355122736
 вм	914341282020477040
 ос	914341282020477040
 ст	914341282020477040
=вмест	914341282020477040
=основан	914341282020477040
=струбцин	914341282020477040
ани	914341282020477040
бци	914341282020477040
ван	914341282020477040
вме	914341282020477040
ест	914341282020477040
ина	914341282020477040
ия 	914341282020477040
мес	914341282020477040
на 	914341282020477040
ния	914341282020477040
нов	914341282020477040
ова	914341282020477040
осн	914341282020477040
руб	914341282020477040
сно	914341282020477040
сто	914341282020477040
стр	914341282020477040
то 	914341282020477040
тру	914341282020477040
убц	914341282020477040
цин	914341282020477040
 ca	914341288715011311
 ha	914341288715011311
 sm	914341288715011311
 ta	914341288715011311
 wi	914341288715011311
=cabl	914341288715011311
=cafe	914341288715011311
=halden	914341288715011311
=small	914341288715011311
=tabl	914341288715011311
=without	914341288715011311
abl	914341288715011311
afe	914341288715011311
ald	914341288715011311
all	914341288715011311
ble	914341288715011311
cab	914341288715011311
caf	914341288715011311
den	914341288715011311
en 	914341288715011311
es 	914341288715011311
fe 	914341288715011311
hal	914341288715011311
hou	914341288715011311
ith	914341288715011311
lde	914341288715011311
le 	914341288715011311
les	914341288715011311
ll 	914341288715011311
mal	914341288715011311
out	914341288715011311
sma	914341288715011311
tab	914341288715011311
tho	914341288715011311
ut 	914341288715011311
wit	914341288715011311
 fo	914341289079709764
 so	914341289079709764
 te	914341289079709764
=foot	914341289079709764
=socket	914341289079709764
=telephon	914341289079709764
cke	914341289079709764
ele	914341289079709764
eph	914341289079709764
et 	914341289079709764
foo	914341289079709764
hon	914341289079709764
ket	914341289079709764
lep	914341289079709764
ne 	914341289079709764
ock	914341289079709764
one	914341289079709764
oot	914341289079709764
ot 	914341289079709764
pho	914341289079709764
soc	914341289079709764
tel	914341289079709764
 ha	914341290056400665
 кр	914341290056400665
 на	914341290056400665
=halden	914341290056400665
=кроват	914341290056400665
=над	914341290056400665
=настен	914341290056400665
ald	914341290056400665
den	914341290056400665
en 	914341290056400665
hal	914341290056400665
lde	914341290056400665
ад 	914341290056400665
аст	914341290056400665
ать	914341290056400665
ая 	914341290056400665
ват	914341290056400665
енн	914341290056400665
кро	914341290056400665
над	914341290056400665
нас	914341290056400665
ная	914341290056400665
нна	914341290056400665
ова	914341290056400665
ров	914341290056400665
сте	914341290056400665
тен	914341290056400665
тью	914341290056400665
ью 	914341290056400665
 be	914341292241776576
 ch	914341292241776576
 on	914341292241776576
 ta	914341292241776576
=besid	914341292241776576
=chair	914341292241776576
=one	914341292241776576
=tall	914341292241776576
air	914341292241776576
all	914341292241776576
bes	914341292241776576
cha	914341292241776576
de 	914341292241776576
esi	914341292241776576
hai	914341292241776576
ide	914341292241776576
ir 	914341292241776576
ll 	914341292241776576
ne 	914341292241776576
one	914341292241776576
sid	914341292241776576
tal	914341292241776576
 же	914341293265255380
 ос	914341293265255380
 пе	914341293265255380
 ск	914341293265255380
 ча	914341293265255380
=желобок	914341293265255380
=основан	914341293265255380
=пер	914341293265255380
=скрепок	914341293265255380
=чаш	914341293265255380
ани	914341293265255380
аша	914341293265255380
бок	914341293265255380
ван	914341293265255380
ело	914341293265255380
епо	914341293265255380
ера	914341293265255380
жел	914341293265255380
ии 	914341293265255380
кре	914341293265255380
лоб	914341293265255380
нии	914341293265255380
нов	914341293265255380
обо	914341293265255380
ова	914341293265255380
ок 	914341293265255380
осн	914341293265255380
пер	914341293265255380
пок	914341293265255380
ра 	914341293265255380
реп	914341293265255380
скр	914341293265255380
сно	914341293265255380
чаш	914341293265255380
ша 	914341293265255380
 ed	914341296059930274
 sc	914341296059930274
 ta	914341296059930274
 ve	914341296059930274
=edg	914341296059930274
=screw	914341296059930274
=tabl	914341296059930274
=version	914341296059930274
abl	914341296059930274
ble	914341296059930274
cre	914341296059930274
dge	914341296059930274
edg	914341296059930274
ers	914341296059930274
ew 	914341296059930274
ge 	914341296059930274
ion	914341296059930274
le 	914341296059930274
on 	914341296059930274
rew	914341296059930274
rsi	914341296059930274
scr	914341296059930274
sio	914341296059930274
tab	914341296059930274
ver	914341296059930274
 дв	914341298973508818
 од	914341298973508818
 пл	914341298973508818
 ст	914341298973508818
=два	914341298973508818
=одн	914341298973508818
=плеч	914341298973508818
=стойк	914341298973508818
ва 	914341298973508818
два	914341298973508818
дно	914341298973508818
еча	914341298973508818
йке	914341298973508818
ке 	914341298973508818
леч	914341298973508818
ной	914341298973508818
одн	914341298973508818
ой 	914341298973508818
ойк	914341298973508818
пле	914341298973508818
сто	914341298973508818
той	914341298973508818
ча 	914341298973508818
 fo	914341299862602951
 ma	914341299862602951
 of	914341299862602951
=foot	914341299862602951
=marbl	914341299862602951
=offcut	914341299862602951
arb	914341299862602951
ble	914341299862602951
cut	914341299862602951
fcu	914341299862602951
ffc	914341299862602951
foo	914341299862602951
le 	914341299862602951
mar	914341299862602951
off	914341299862602951
oot	914341299862602951
ot 	914341299862602951
rbl	914341299862602951
ts 	914341299862602951
uts	914341299862602951
 di	914341302325560464
 li	914341302325560464
 th	914341302325560464
 tu	914341302325560464
 wa	914341302325560464
=dim	914341302325560464
=light	914341302325560464
=that	914341302325560464
=turn	914341302325560464
=warmer	914341302325560464
arm	914341302325560464
at 	914341302325560464
dim	914341302325560464
ed 	914341302325560464
er 	914341302325560464
ght	914341302325560464
hat	914341302325560464
ht 	914341302325560464
igh	914341302325560464
imm	914341302325560464
lig	914341302325560464
med	914341302325560464
mer	914341302325560464
mme	914341302325560464
ns 	914341302325560464
rme	914341302325560464
rns	914341302325560464
tha	914341302325560464
tur	914341302325560464
urn	914341302325560464
war	914341302325560464
\.


--
-- Data for Name: idea_picture; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_picture (idea_id, file_id) FROM stdin;
914341278355122736	914341189263699220
914341282020477040	914341192186776115
914341288715011311	914341190877691292
914341289079709764	914341186935519830
914341290056400665	914341193344821245
914341292241776576	914341195492940704
914341293265255380	914341187942704953
914341298973508818	914341196329969226
\.


--
-- Data for Name: idea_response; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_response (id, idea_id, author_id, from_status, to_status, text, reason, would_change, created_at) FROM stdin;
914341268111840315	914341267035102094	914341176689698459	submitted	under_review	Thank you, Anna. We are weighing it, literally.	\N		2026-06-03 02:25:24.072875+00
914341268610632108	914341267035102094	914341176689698459	under_review	planned	Yes. Eleven people would buy it at a price we can meet; Oskar starts drawing.	\N		2026-06-21 02:25:24.072879+00
914341268855337585	914341267035102094	914341176705518792	planned	prototyping	The first sketches are in the review room. Please be merciless.	\N		2026-07-31 02:25:24.072713+00
914341272180164939	914341271762243926	914341176689698459	submitted	under_review	Control all lamps of a room from a telephone	\N		2026-08-16 02:25:24.072935+00
914341273581118964	914341271762243926	914341176689698459	under_review	declined	Not in this lamp. A radio module ages in five years, the rest in fifty. The mains plug fits any switched socket: we tested three and list them under Service.	does_not_fit	A module that the owner can take out and replace, from a maker who promises parts for ten years.	2026-08-28 02:25:24.07247+00
914341278665140578	914341278355122736	914341176723321829	submitted	under_review	Всё разбирается: набор для ремонта	\N		2026-09-17 02:25:24.072901+00
914341279562216527	914341267035102094	914341176689698459	prototyping	available	Made by two workshops, from 149 euros. Name your price and see.	\N		2026-09-27 02:25:24.072914+00
914341280020472577	914341278355122736	914341176689698459	under_review	planned	Согласны: клея в лампе не будет.	\N		2026-09-29 02:25:24.072796+00
914341286466611261	914341278355122736	914341176705518792	planned	prototyping	Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате просмотра.	\N		2026-10-14 02:25:24.072567+00
914341289628202078	914341288715011311	914341176689698459	submitted	under_review	Four cafés wrote to us in one week. We are costing the battery.	\N		2026-10-26 02:25:24.072547+00
914341290668905339	914341289079709764	914341176689698459	submitted	under_review	We are asking a test house what it does to the approval.	\N		2026-10-29 02:25:24.072964+00
914341293450121322	914341290056400665	914341176705518792	submitted	under_review	Накладка нужна толще: внутри клеммы. Проверяем.	\N		2026-11-02 02:25:24.072543+00
914341295829169976	914341292241776576	914341176689698459	submitted	under_review	Likely yes; we need to know that it does not tip.	\N		2026-11-05 02:25:24.072633+00
914341296980764472	914341293265255380	914341176705518792	submitted	under_review	Красиво и просто. Пробуем на версии 3.	\N		2026-11-08 02:25:24.071958+00
914341297689661361	914341288715011311	914341176689698459	under_review	planned	Planned. A replaceable 18650 pack, no glue; two workshops have been asked.	\N		2026-11-10 02:25:24.072613+00
914341298570372061	914341296059930274	914341176689698459	submitted	merged	The same wish as Пётр's clamp, so your support counts there. You are named as co-author.	\N		2026-11-13 02:25:24.073511+00
914341301436233052	914341293265255380	914341176705518792	under_review	planned	Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.	\N		2026-11-19 02:25:24.07268+00
914341304226252377	914341288715011311	914341176705518792	planned	prototyping	The shade of version 3 fits on a shorter stem. First pictures follow in two weeks.	\N		2026-11-22 02:25:24.072723+00
\.


--
-- Data for Name: idea_revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_revision (id, idea_id, number, author_id, title, text, spec, pictures, tags, note, material, created_at) FROM stdin;
914341267104635064	914341267035102094	1	914341176400227175	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	[{"name": "Height", "need": "must", "unit": "mm", "value": "480"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "300"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "2.5"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]		t	2026-05-30 02:25:24.097005+00
914341268243023713	914341267035102094	2	914341176400227175	A reading lamp that balances instead of clamping	I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.	[{"name": "Height", "need": "must", "unit": "mm", "value": "485"}, {"name": "Reach", "need": "must", "unit": "mm", "value": "318"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "184"}, {"name": "Weight", "need": "must", "unit": "kg", "value": "3.1"}, {"name": "Bulb", "need": "must", "unit": "", "value": "E27, replaceable"}, {"name": "Cable", "need": "nice", "unit": "m", "value": "2"}]	[]	["reading", "oak", "balance"]	A heavier foot, after Maja's remark; the bulb must be replaceable.	t	2026-06-10 02:25:24.076876+00
914341271794871377	914341271762243926	1	914341176554159791	Control all lamps of a room from a telephone	With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.	[{"name": "Radio", "need": "must", "unit": "", "value": "Bluetooth or Zigbee"}, {"name": "Lamps per group", "need": "must", "unit": "pieces", "value": "20"}]	[]	["café", "radio"]		t	2026-08-10 02:25:24.083235+00
914341278412642035	914341278355122736	1	914341176450423687	Всё разбирается: набор для ремонта	Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.	[{"name": "Инструмент", "need": "must", "unit": "", "value": "одна отвёртка"}, {"name": "Срок поставки деталей", "need": "must", "unit": "лет", "value": "15"}, {"name": "Цена набора", "need": "nice", "unit": "EUR", "value": "20"}]	["0sc34eyes4b8m"]	["ремонт", "service"]		t	2026-09-14 02:25:24.086811+00
914341282062032046	914341282020477040	1	914341176450423687	Струбцина вместо основания	У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.	[{"name": "Столешница, от", "need": "must", "unit": "мм", "value": "20"}, {"name": "Столешница, до", "need": "must", "unit": "мм", "value": "60"}, {"name": "Подкладка", "need": "nice", "unit": "", "value": "кожа"}]	["0sc34f15wsjhk"]	["струбцина", "стол"]		t	2026-10-07 02:25:24.084081+00
914341288760089254	914341288715011311	1	914341176520643908	A small Halden without a cable for café tables	Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.\n\n- it must survive a spilled coffee\n- it must be too heavy for a pocket	[{"name": "Height", "need": "must", "unit": "mm", "value": "280"}, {"name": "Battery life", "need": "must", "unit": "h", "value": "12"}, {"name": "Colour of light", "need": "must", "unit": "K", "value": "2200"}, {"name": "Splash proof", "need": "must", "unit": "", "value": "IP44"}, {"name": "Charging tray", "need": "nice", "unit": "", "value": "for 6 lamps"}]	["0sc34ezywbfcw"]	["café", "battery", "small"]		t	2026-10-23 02:25:24.085602+00
914341289118360339	914341289079709764	1	914341176501174717	A socket for the telephone in the foot	There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.	[{"name": "Port", "need": "must", "unit": "", "value": "USB-C"}, {"name": "Power", "need": "must", "unit": "W", "value": "20"}, {"name": "Extra price", "need": "nice", "unit": "EUR", "value": "15"}]	["0sc34ew9csyjp"]	["foot", "charging"]		t	2026-10-25 02:25:24.083862+00
914341290103521528	914341290056400665	1	914341176450423687	Настенная Halden над кроватью	Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.	[{"name": "Вынос", "need": "must", "unit": "мм", "value": "350"}, {"name": "Поворот", "need": "must", "unit": "°", "value": "180"}, {"name": "Крепление", "need": "must", "unit": "", "value": "2 винта"}, {"name": "Диммер", "need": "nice", "unit": "", "value": "да"}]	["0sc34f28d69zx"]	["стена", "спальня"]		t	2026-10-28 02:25:24.085665+00
914341292283702859	914341292241776576	1	914341176400227175	The tall one beside the chair	The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.	[{"name": "Height", "need": "must", "unit": "mm", "value": "1350"}, {"name": "Stem", "need": "must", "unit": "", "value": "2 pieces"}, {"name": "Foot", "need": "must", "unit": "mm", "value": "280"}, {"name": "Weight", "need": "nice", "unit": "kg", "value": "7"}]	["0sc34f48dspx0"]	["floor", "reading"]		t	2026-10-30 02:25:24.083597+00
914341293307623381	914341293265255380	1	914341176482743187	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм, край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc34ex7dasss"]	["основание", "дуб"]		t	2026-11-02 02:25:24.083456+00
914341296089005612	914341296059930274	1	914341176501174717	A version to screw to the table edge	Students move, desks are small. Could the lamp hold on to the edge of the table?	[{"name": "Table top", "need": "must", "unit": "mm", "value": "18-40"}]	[]	["clamp"]		t	2026-11-07 02:25:24.079951+00
914341298142841485	914341293265255380	2	914341176482743187	Желобок для пера и чаша для скрепок в основании	На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.	[{"name": "Желобок, длина", "need": "must", "unit": "мм", "value": "150"}, {"name": "Желобок, ширина", "need": "must", "unit": "мм", "value": "8"}, {"name": "Чаша", "need": "nice", "unit": "мм", "value": "70"}]	["0sc34ex7dasss"]	["основание", "дуб"]	Желобок посередине: удобно и левшам.	t	2026-11-11 02:25:24.075633+00
914341299019289253	914341298973508818	1	914341176482743187	Два плеча на одной стойке	На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.	[{"name": "Плечи", "need": "must", "unit": "шт.", "value": "2"}, {"name": "Основание", "need": "nice", "unit": "мм", "value": "230"}]	["0sc34f51c1sja"]	["стол", "занятия"]		t	2026-11-14 02:25:24.08398+00
914341299883786899	914341299862602951	1	914341176501174717	A foot of marble offcuts	Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.	[{"name": "Foot", "need": "must", "unit": "mm", "value": "180"}, {"name": "Material", "need": "must", "unit": "", "value": "offcuts"}]	[]	["stone", "foot"]		t	2026-11-16 02:25:24.07859+00
914341302349926551	914341302325560464	1	914341176400227175	Light that turns warmer as it is dimmed	Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.	[{"name": "Full", "need": "must", "unit": "K", "value": "2700"}, {"name": "Lowest", "need": "must", "unit": "K", "value": "2000"}, {"name": "Steps", "need": "nice", "unit": "", "value": "none, continuous"}]	[]	["light", "dimmer"]		t	2026-11-20 02:25:24.08132+00
\.


--
-- Data for Name: idea_tag; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idea_tag (tag, idea_id) FROM stdin;
balance	914341267035102094
oak	914341267035102094
reading	914341267035102094
café	914341271762243926
radio	914341271762243926
service	914341278355122736
ремонт	914341278355122736
стол	914341282020477040
струбцина	914341282020477040
battery	914341288715011311
café	914341288715011311
small	914341288715011311
charging	914341289079709764
foot	914341289079709764
спальня	914341290056400665
стена	914341290056400665
floor	914341292241776576
reading	914341292241776576
дуб	914341293265255380
основание	914341293265255380
clamp	914341296059930274
занятия	914341298973508818
стол	914341298973508818
foot	914341299862602951
stone	914341299862602951
dimmer	914341302325560464
light	914341302325560464
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (who, key, body_hash, status, headers, body, created_at) FROM stdin;
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
914341277424558848	914341277143656113	914341277180596942	1	914341177141076766	The first Halden, for the one who asked for it	1	done	2026-09-11	2026-10-12	2026-10-15	\N	2026-09-17 02:25:24.115803+00	2026-10-09 02:25:24.08603+00	2026-09-11 02:25:24.159353+00	4
914341281224286964	914341281098598036	914341281114684059	1	914341176785404120	Одна лампа, терракота	1	done	2026-10-02	2026-11-05	2026-11-08	\N	2026-10-09 02:25:24.087004+00	2026-10-29 02:25:24.085714+00	2026-10-02 02:25:24.11282+00	4
914341294883473977	914341294741499975	914341294757878894	1	914341177141076766	Две лампы в цвете «ночь», орех	2	in_progress	2026-11-04	2026-12-05	2026-12-07	\N	2026-11-10 02:25:24.085011+00	\N	2026-11-04 02:25:24.11953+00	4
914341283580252536	914341283417315468	914341283437755535	1	914341176785404120	Six lamps above the long bench	6	to_close	2026-10-09	2026-11-26	2026-11-29	\N	2026-10-17 02:25:24.083104+00	2026-11-22 02:25:24.086302+00	2026-10-09 02:25:24.128206+00	3
914341307153781628	914341306981067835	914341307002906909	1	914341177141076766	Eight lamps for the library corner	8	planned	2026-12-04	2026-12-28	2027-01-01	\N	\N	\N	2026-11-24 02:25:24.126768+00	5
\.


--
-- Data for Name: job_stage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.job_stage (id, job_id, order_id, "position", key, name, status, planned_start, planned_end, minutes, work_centre_id, gate, question, asked_at, approve_by, delay_days, decision, answer, decided_by, decided_at, note, started_at, finished_at, version) FROM stdin;
914341307166005089	914341307153781628	914341306981067835	0	cutting	Cutting	ready	2026-12-04	2026-12-08	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914341277444983769	914341277424558848	914341277143656113	0	cutting	Cutting	done	2026-09-11	2026-09-14	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-17 02:25:24.108009+00	2026-09-20 02:25:24.08059+00	3
914341307166005133	914341307153781628	914341306981067835	1	joining	Joining	blocked	2026-12-08	2026-12-16	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914341307166005193	914341307153781628	914341306981067835	2	finishing	Finishing	blocked	2026-12-16	2026-12-25	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914341277445552514	914341277424558848	914341277143656113	1	joining	Joining	done	2026-09-15	2026-09-27	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-20 02:25:24.080176+00	2026-09-29 02:25:24.083738+00	4
914341307166005223	914341307153781628	914341306981067835	3	packing	Packing	blocked	2026-12-25	2026-12-28	110	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914341294897603084	914341294883473977	914341294741499975	2	finishing	Finishing	awaiting_customer	2026-11-23	2026-12-03	50	\N	t	Is this the blue you meant? After the enamel is fired it cannot be changed.	2026-11-24 04:49:24.078029+00	2026-11-30	1	\N	\N	\N	\N	\N	\N	\N	4
914341277445552540	914341277424558848	914341277143656113	2	finishing	Finishing	done	2026-09-28	2026-10-10	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-09-29 02:25:24.082571+00	2026-10-08 02:25:24.079726+00	4
914341277445552595	914341277424558848	914341277143656113	3	packing	Packing	done	2026-10-11	2026-10-12	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-08 02:25:24.083393+00	2026-10-09 02:25:24.081321+00	4
914341281231820236	914341281224286964	914341281098598036	0	cutting	Cutting	done	2026-10-02	2026-10-06	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-09 02:25:24.083488+00	2026-10-12 02:25:24.079618+00	3
914341281232419713	914341281224286964	914341281098598036	1	joining	Joining	done	2026-10-07	2026-10-18	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-12 02:25:24.078492+00	2026-10-19 02:25:24.079333+00	4
914341283588833045	914341283580252536	914341283417315468	0	cutting	Cutting	done	2026-10-09	2026-10-13	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-17 02:25:24.079953+00	2026-10-21 02:25:24.079369+00	3
914341281233090290	914341281224286964	914341281098598036	2	finishing	Finishing	done	2026-10-19	2026-11-03	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-19 02:25:24.079657+00	2026-10-28 02:25:24.081213+00	4
914341281233090345	914341281224286964	914341281098598036	3	packing	Packing	done	2026-11-04	2026-11-05	40	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-28 02:25:24.0813+00	2026-10-29 02:25:24.080991+00	4
914341283588964338	914341283580252536	914341283417315468	1	joining	Joining	done	2026-10-14	2026-10-29	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	2026-10-21 02:25:24.079862+00	2026-11-02 02:25:24.080106+00	4
914341294897768808	914341294883473977	914341294741499975	3	packing	Packing	blocked	2026-12-03	2026-12-05	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	\N	\N	\N	2
914341294892899514	914341294883473977	914341294741499975	0	cutting	Cutting	done	2026-11-04	2026-11-07	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Орех лёг удачно: рисунок продолжается с основания на противовес.	2026-11-10 02:25:24.082117+00	2026-11-14 02:25:24.078894+00	3
914341283588964340	914341283580252536	914341283417315468	2	finishing	Finishing	done	2026-10-30	2026-11-20	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	One shade enamelled twice: a speck the size of a poppy seed.	2026-11-02 02:25:24.080889+00	2026-11-18 02:25:24.080618+00	4
914341283589208685	914341283580252536	914341283417315468	3	packing	Packing	done	2026-11-21	2026-11-26	90	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Three cartons, two lamps each.	2026-11-18 02:25:24.080838+00	2026-11-22 02:25:24.081221+00	4
914341294892899567	914341294883473977	914341294741499975	1	joining	Joining	done	2026-11-08	2026-11-19	50	\N	f	\N	\N	\N	3	\N	\N	\N	\N	Both joints run in, 500 turns each.	2026-11-14 02:25:24.081633+00	2026-11-23 02:25:24.081763+00	4
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
914341176530343784	914341176319846973	914341176520643908	owner	2026-05-17 14:25:24.073531+00
914341176559100368	914341176319846973	914341176554159791	member	2026-05-17 14:25:24.072522+00
914341176583800996	914341176319846973	914341176580338909	viewer	2026-05-17 14:25:24.072602+00
914341176604325238	914341176353045629	914341176601118247	owner	2026-05-17 14:25:24.072399+00
914341176629492709	914341176353045629	914341176626844518	member	2026-05-17 14:25:24.072402+00
914341176651027933	914341176369555250	914341176646477447	owner	2026-05-17 14:25:24.072417+00
914341176671866936	914341176369555250	914341176667364965	member	2026-05-17 14:25:24.072408+00
\.


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notification (id, user_id, fact_id, topic, kind, actor_name, what, url, created_at, read_at, shown, in_digest) FROM stdin;
914341304301292571	914341176450423687	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301292629	914341176482743187	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301292683	914341176501174717	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301684392	914341176520643908	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301684404	914341176554159791	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301684422	914341176580338909	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304301684451	914341176626844518	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341304413833273	914341176705518792	914341304368605280	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc34j9mx1vnn	2026-11-22 02:25:24.091423+00	2026-11-22 02:25:24.091423+00	t	f
914341304523903259	914341176705518792	914341304481710871	prototypes	prototype.decided	Maja Holm	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-22 02:25:24.092818+00	2026-11-22 02:25:24.092818+00	t	f
914341306892468611	914341176520643908	914341306720648004	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:11:00.138721+00	2026-11-24 02:11:00.138721+00	t	f
914341306892959558	914341176554159791	914341306720648004	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:11:00.138721+00	2026-11-24 02:11:00.138721+00	t	f
914341306893335665	914341176580338909	914341306720648004	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:11:00.138721+00	2026-11-24 02:11:00.138721+00	t	f
914341297283691956	914341176601118247	914341297156784917	pricing	bid.opened		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-08 02:25:24.112719+00	2026-11-08 02:25:24.112719+00	t	f
914341311570064359	914341176450423687	914341311519450702	pricing	question.asked	Atelier Brun	Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-27 00:01:24.092558+00	\N	t	f
914341311783914100	914341176601118247	914341311694880452	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc34jgemdtxw	2026-11-27 16:49:24.102542+00	\N	t	f
914341311783914117	914341176626844518	914341311694880452	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc34jgemdtxw	2026-11-27 16:49:24.102542+00	\N	t	f
914341311783914136	914341176646477447	914341311694880452	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc34jgemdtxw	2026-11-27 16:49:24.102542+00	\N	t	f
914341311783914183	914341176667364965	914341311694880452	pricing	bid.opened		One Halden in sage, cable in red	/bids/0sc34jgemdtxw	2026-11-27 16:49:24.102542+00	\N	t	f
914341292355796406	914341176689698459	914341292322392710	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-10-30 02:25:24.100908+00	2026-10-30 02:25:24.100908+00	t	f
914341267365436101	914341176689698459	914341267219335228	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-05-30 02:25:24.161636+00	2026-05-30 02:25:24.161636+00	t	f
914341267366526014	914341176705518792	914341267219335228	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-05-30 02:25:24.161636+00	2026-05-30 02:25:24.161636+00	t	f
914341267366526043	914341176723321829	914341267219335228	ideas	idea.submitted	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-05-30 02:25:24.161636+00	2026-05-30 02:25:24.161636+00	t	f
914341267818416612	914341176400227175	914341267730540013	ideas	comment.posted	Пётр Волков	A reading lamp that balances instead of clamping	/comments/0sc34h7gxk7m2	2026-06-01 02:25:24.100674+00	2026-06-01 02:25:24.100674+00	t	f
914341267819651380	914341176705518792	914341267730540013	ideas	comment.posted	Пётр Волков	A reading lamp that balances instead of clamping	/comments/0sc34h7gxk7m2	2026-06-01 02:25:24.100674+00	2026-06-01 02:25:24.100674+00	t	f
914341267957558182	914341176450423687	914341267881717269	ideas	comment.posted	Anna Lindqvist	A reading lamp that balances instead of clamping	/comments/0sc34h7nnjkdf	2026-06-01 12:01:24.094587+00	2026-06-01 12:01:24.094587+00	t	f
914341267957558234	914341176705518792	914341267881717269	ideas	comment.posted	Anna Lindqvist	A reading lamp that balances instead of clamping	/comments/0sc34h7nnjkdf	2026-06-01 12:01:24.094587+00	2026-06-01 12:01:24.094587+00	t	f
914341268052617795	914341176400227175	914341267994777254	ideas	comment.posted	Oskar Lund	A reading lamp that balances instead of clamping	/comments/0sc34h7s1n6v1	2026-06-02 21:37:24.089386+00	2026-06-02 21:37:24.089386+00	t	f
914341268053351484	914341176450423687	914341267994777254	ideas	comment.posted	Oskar Lund	A reading lamp that balances instead of clamping	/comments/0sc34h7s1n6v1	2026-06-02 21:37:24.089386+00	2026-06-02 21:37:24.089386+00	t	f
914341268188460752	914341176400227175	914341268130042714	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-03 02:25:24.098766+00	2026-06-03 02:25:24.098766+00	t	f
914341268188579136	914341176450423687	914341268130042714	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-03 02:25:24.098766+00	2026-06-03 02:25:24.098766+00	t	f
914341268188579189	914341176705518792	914341268130042714	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-03 02:25:24.098766+00	2026-06-03 02:25:24.098766+00	t	f
914341268317740502	914341176450423687	914341268255298819	ideas	idea.revised	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we/revisions	2026-06-10 02:25:24.094768+00	2026-06-10 02:25:24.094768+00	t	f
914341268317740565	914341176705518792	914341268255298819	ideas	idea.revised	Anna Lindqvist	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we/revisions	2026-06-10 02:25:24.094768+00	2026-06-10 02:25:24.094768+00	t	f
914341268439604852	914341176400227175	914341268389656161	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc34h84rrvty	2026-06-11 02:25:24.086307+00	2026-06-11 02:25:24.086307+00	t	f
914341268439937279	914341176450423687	914341268389656161	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc34h84rrvty	2026-06-11 02:25:24.086307+00	2026-06-11 02:25:24.086307+00	t	f
914341268440184865	914341176705518792	914341268389656161	ideas	comment.posted	Maja Holm	A reading lamp that balances instead of clamping	/comments/0sc34h84rrvty	2026-06-11 02:25:24.086307+00	2026-06-11 02:25:24.086307+00	t	f
914341268565101940	914341176705518792	914341268506575590	ideas	note.posted	Ines Aldana	A reading lamp that balances instead of clamping	/comments/0sc34h888cm5m	2026-06-20 02:25:24.089382+00	2026-06-20 02:25:24.089382+00	t	f
914341268695313655	914341176400227175	914341268624092153	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-21 02:25:24.097355+00	2026-06-21 02:25:24.097355+00	t	f
914341268695313686	914341176450423687	914341268624092153	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-21 02:25:24.097355+00	2026-06-21 02:25:24.097355+00	t	f
914341268695462001	914341176482743187	914341268624092153	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-21 02:25:24.097355+00	2026-06-21 02:25:24.097355+00	t	f
914341268696260388	914341176520643908	914341268624092153	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-21 02:25:24.097355+00	2026-06-21 02:25:24.097355+00	t	f
914341268696260429	914341176705518792	914341268624092153	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-06-21 02:25:24.097355+00	2026-06-21 02:25:24.097355+00	t	f
914341268930796617	914341176400227175	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341268930796646	914341176450423687	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341268930965057	914341176482743187	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341268930965062	914341176501174717	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341268930965081	914341176520643908	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341268930965119	914341176554159791	914341268870916257	ideas	idea.status_changed	Oskar Lund	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-07-31 02:25:24.093902+00	2026-07-31 02:25:24.093902+00	t	f
914341270004190646	914341176400227175	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628854	914341176450423687	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628856	914341176482743187	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628880	914341176501174717	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628905	914341176520643908	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628934	914341176554159791	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628963	914341176580338909	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004628995	914341176601118247	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004629007	914341176626844518	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341292355796446	914341176705518792	914341292322392710	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-10-30 02:25:24.100908+00	2026-10-30 02:25:24.100908+00	t	f
914341270004707061	914341176646477447	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270004707125	914341176667364965	914341269852682932	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.182452+00	2026-08-02 02:25:24.182452+00	t	f
914341270095739279	914341176400227175	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270095739287	914341176450423687	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270096440709	914341176482743187	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270096440766	914341176501174717	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190413	914341176520643908	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190420	914341176554159791	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190484	914341176580338909	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190527	914341176601118247	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190536	914341176626844518	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190576	914341176646477447	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270097190623	914341176667364965	914341269902811156	prototypes	prototype.status_changed	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-02 02:25:24.204249+00	2026-08-02 02:25:24.204249+00	t	f
914341270403147201	914341176450423687	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147212	914341176482743187	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147252	914341176501174717	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147310	914341176520643908	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147362	914341176554159791	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147370	914341176580338909	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147420	914341176601118247	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147442	914341176626844518	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147464	914341176646477447	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403147481	914341176667364965	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270403252081	914341176705518792	914341270326582630	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 02:25:24.122508+00	2026-08-03 02:25:24.122508+00	t	f
914341270560816923	914341176400227175	914341270498062535	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-03 14:25:24.098089+00	2026-08-03 14:25:24.098089+00	t	f
914341270691818821	914341176400227175	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270691818856	914341176482743187	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270691818902	914341176501174717	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270691818960	914341176520643908	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692302815	914341176554159791	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692302854	914341176580338909	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692551765	914341176601118247	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692551812	914341176626844518	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692678199	914341176646477447	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692678259	914341176667364965	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270692678302	914341176705518792	914341270632682564	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-04 02:25:24.097139+00	2026-08-04 02:25:24.097139+00	t	f
914341270854350801	914341176400227175	914341270784209506	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-05 02:25:24.099951+00	2026-08-05 02:25:24.099951+00	t	f
914341270855203702	914341176705518792	914341270784209506	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34h9xcx560	2026-08-05 02:25:24.099951+00	2026-08-05 02:25:24.099951+00	t	f
914341271032417354	914341176400227175	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417407	914341176450423687	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417411	914341176482743187	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417431	914341176501174717	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417469	914341176554159791	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417525	914341176580338909	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417553	914341176601118247	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417617	914341176626844518	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341292355796469	914341176723321829	914341292322392710	ideas	idea.submitted	Anna Lindqvist	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-10-30 02:25:24.100908+00	2026-10-30 02:25:24.100908+00	t	f
914341271032417676	914341176646477447	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032417738	914341176667364965	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271032516532	914341176705518792	914341270964206111	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-05 02:25:24.107501+00	2026-08-05 02:25:24.107501+00	t	f
914341271144953552	914341176450423687	914341271095160896	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-06 02:25:24.088544+00	2026-08-06 02:25:24.088544+00	t	f
914341271262724881	914341176400227175	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262724932	914341176450423687	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262724951	914341176501174717	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262942968	914341176520643908	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943000	914341176554159791	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943005	914341176580338909	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943056	914341176601118247	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943077	914341176626844518	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943090	914341176646477447	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943102	914341176667364965	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271262943132	914341176705518792	914341271203576616	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hardygwg	2026-08-06 02:25:24.095377+00	2026-08-06 02:25:24.095377+00	t	f
914341271363483639	914341176520643908	914341271321956245	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-07 02:25:24.088098+00	2026-08-07 02:25:24.088098+00	t	f
914341271363483666	914341176705518792	914341271321956245	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-07 02:25:24.088098+00	2026-08-07 02:25:24.088098+00	t	f
914341271483748816	914341176646477447	914341271438906036	prototypes	thread.resolved	Maja Holm	Halden reading lamp	/threads/0sc34hah1qxs1	2026-08-08 02:25:24.095542+00	2026-08-08 02:25:24.095542+00	t	f
914341271615057182	914341176705518792	914341271572101290	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-08 02:25:24.098009+00	2026-08-08 02:25:24.098009+00	t	f
914341271724531366	914341176705518792	914341271686755238	prototypes	prototype.decided	Maja Holm	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-09 02:25:24.093567+00	2026-08-09 02:25:24.093567+00	t	f
914341271921032299	914341176689698459	914341271858390661	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-10 02:25:24.113581+00	2026-08-10 02:25:24.113581+00	t	f
914341271921477681	914341176705518792	914341271858390661	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-10 02:25:24.113581+00	2026-08-10 02:25:24.113581+00	t	f
914341271921477690	914341176723321829	914341271858390661	ideas	idea.submitted	Jonas Ek	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-10 02:25:24.113581+00	2026-08-10 02:25:24.113581+00	t	f
914341272034541699	914341176482743187	914341271974897394	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hardygwg	2026-08-10 02:25:24.09156+00	2026-08-10 02:25:24.09156+00	t	f
914341272269827421	914341176520643908	914341272196914323	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-16 02:25:24.098642+00	2026-08-16 02:25:24.098642+00	t	f
914341272273643989	914341176554159791	914341272196914323	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-16 02:25:24.098642+00	2026-08-16 02:25:24.098642+00	t	f
914341272273643993	914341176580338909	914341272196914323	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-16 02:25:24.098642+00	2026-08-16 02:25:24.098642+00	t	f
914341272410648436	914341176450423687	914341272357779473	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc34ha79ccs7	2026-08-23 02:25:24.091394+00	2026-08-23 02:25:24.091394+00	t	f
914341272511360183	914341176482743187	914341272458153521	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc34hardygwg	2026-08-23 02:25:24.090457+00	2026-08-23 02:25:24.090457+00	t	f
914341272865016559	914341176400227175	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865016575	914341176450423687	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865016581	914341176482743187	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865016598	914341176501174717	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865016631	914341176520643908	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397476	914341176554159791	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397515	914341176580338909	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397543	914341176601118247	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397575	914341176626844518	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397595	914341176646477447	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341272865397639	914341176667364965	914341272772399529	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-08-24 02:25:24.151152+00	2026-08-24 02:25:24.151152+00	t	f
914341273014806372	914341176450423687	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273015104068	914341176482743187	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273015104086	914341176501174717	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273015722994	914341176520643908	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273015723005	914341176554159791	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273015821435	914341176580338909	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273016148058	914341176601118247	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273016298723	914341176626844518	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273016298777	914341176646477447	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273019527243	914341176667364965	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273019527276	914341176705518792	914341272961225561	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:25:24.097232+00	2026-08-26 02:25:24.097232+00	t	f
914341273199988481	914341176705518792	914341273153261622	prototypes	thread.price_wished	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-26 02:39:48.105575+00	2026-08-26 02:39:48.105575+00	t	f
914341273300044415	914341176400227175	914341273253572709	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-27 02:25:24.09098+00	2026-08-27 02:25:24.09098+00	t	f
914341273300855623	914341176705518792	914341273253572709	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-27 02:25:24.09098+00	2026-08-27 02:25:24.09098+00	t	f
914341273430740375	914341176400227175	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431010677	914341176450423687	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431010697	914341176482743187	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431072975	914341176501174717	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431072989	914341176520643908	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431073022	914341176580338909	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431073046	914341176601118247	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431073079	914341176626844518	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431469682	914341176646477447	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431469684	914341176667364965	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273431469732	914341176705518792	914341273371231521	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 02:25:24.096459+00	2026-08-27 02:25:24.096459+00	t	f
914341273544457465	914341176554159791	914341273493364294	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 14:25:24.089983+00	2026-08-27 14:25:24.089983+00	t	f
914341273544457518	914341176705518792	914341273493364294	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc34hcrwn76c	2026-08-27 14:25:24.089983+00	2026-08-27 14:25:24.089983+00	t	f
914341273656944085	914341176501174717	914341273595058558	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-28 02:25:24.093816+00	2026-08-28 02:25:24.093816+00	t	f
914341273657781464	914341176520643908	914341273595058558	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-28 02:25:24.093816+00	2026-08-28 02:25:24.093816+00	t	f
914341273657781524	914341176554159791	914341273595058558	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-28 02:25:24.093816+00	2026-08-28 02:25:24.093816+00	t	f
914341273657781570	914341176580338909	914341273595058558	ideas	idea.status_changed	Ines Aldana	Control all lamps of a room from a telephone	/ideas/0sc34hb9dw4ap	2026-08-28 02:25:24.093816+00	2026-08-28 02:25:24.093816+00	t	f
914341273757608617	914341176400227175	914341273706677292	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-28 02:25:24.089341+00	2026-08-28 02:25:24.089341+00	t	f
914341273757608674	914341176450423687	914341273706677292	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-28 02:25:24.089341+00	2026-08-28 02:25:24.089341+00	t	f
914341273900342982	914341176400227175	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900343012	914341176450423687	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900343063	914341176501174717	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900343104	914341176520643908	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900755741	914341176554159791	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900755772	914341176580338909	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900755786	914341176601118247	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273900961917	914341176626844518	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273901384801	914341176646477447	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273901384834	914341176667364965	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341273901384850	914341176705518792	914341273838061851	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-28 02:25:24.099716+00	2026-08-28 02:25:24.099716+00	t	f
914341274031162070	914341176450423687	914341273976349024	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-28 09:37:24.09327+00	2026-08-28 09:37:24.09327+00	t	f
914341274031162120	914341176705518792	914341273976349024	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hccm6nkz	2026-08-28 09:37:24.09327+00	2026-08-28 09:37:24.09327+00	t	f
914341274122831277	914341176501174717	914341274068526836	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc34hde0bv54	2026-08-29 02:25:24.088208+00	2026-08-29 02:25:24.088208+00	t	f
914341274122831309	914341176554159791	914341274068526836	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc34hde0bv54	2026-08-29 02:25:24.088208+00	2026-08-29 02:25:24.088208+00	t	f
914341274122831339	914341176689698459	914341274068526836	ideas	comment.posted	Maja Holm	Control all lamps of a room from a telephone	/comments/0sc34hde0bv54	2026-08-29 02:25:24.088208+00	2026-08-29 02:25:24.088208+00	t	f
914341274251878809	914341176400227175	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274252707135	914341176450423687	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274252707178	914341176482743187	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253034304	914341176520643908	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253034363	914341176554159791	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253690981	914341176580338909	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253691022	914341176601118247	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253691071	914341176626844518	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253691123	914341176646477447	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253691173	914341176667364965	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274253691227	914341176705518792	914341274197839637	prototypes	prototypes/comment.posted	Tomás Reyes	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-29 02:25:24.095778+00	2026-08-29 02:25:24.095778+00	t	f
914341274365043029	914341176482743187	914341274311474166	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hd6mbpcy	2026-08-30 02:25:24.089762+00	2026-08-30 02:25:24.089762+00	t	f
914341274454410042	914341176501174717	914341274404264210	prototypes	prototypes/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-30 02:25:24.088095+00	2026-08-30 02:25:24.088095+00	t	f
914341274454410103	914341176705518792	914341274404264210	prototypes	prototypes/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-30 02:25:24.088095+00	2026-08-30 02:25:24.088095+00	t	f
914341274568324379	914341176450423687	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324416	914341176482743187	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324474	914341176501174717	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324489	914341176520643908	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324533	914341176554159791	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324560	914341176580338909	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324620	914341176601118247	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324675	914341176626844518	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324701	914341176646477447	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324715	914341176667364965	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274568324721	914341176705518792	914341274516301745	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-30 02:25:24.094186+00	2026-08-30 02:25:24.094186+00	t	f
914341274685063384	914341176501174717	914341274634314816	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-31 02:25:24.091413+00	2026-08-31 02:25:24.091413+00	t	f
914341274685154813	914341176689698459	914341274634314816	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-31 02:25:24.091413+00	2026-08-31 02:25:24.091413+00	t	f
914341274685154875	914341176705518792	914341274634314816	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34hdhne5pn	2026-08-31 02:25:24.091413+00	2026-08-31 02:25:24.091413+00	t	f
914341274781928185	914341176400227175	914341274730958087	prototypes	prototypes/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-31 02:25:24.088223+00	2026-08-31 02:25:24.088223+00	t	f
914341274781928203	914341176705518792	914341274730958087	prototypes	prototypes/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc34hdv473n0	2026-08-31 02:25:24.088223+00	2026-08-31 02:25:24.088223+00	t	f
914341274914627674	914341176400227175	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274914777891	914341176450423687	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916004734	914341176482743187	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916004743	914341176501174717	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916004794	914341176520643908	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916004808	914341176554159791	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916354221	914341176580338909	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916354272	914341176601118247	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916354331	914341176626844518	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916354348	914341176667364965	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341274916354370	914341176705518792	914341274869480315	prototypes	prototypes/comment.posted	Katrin Vogel	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 02:25:24.098463+00	2026-08-31 02:25:24.098463+00	t	f
914341275023926698	914341176646477447	914341274973636510	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34he5s28ah	2026-08-31 14:25:24.088596+00	2026-08-31 14:25:24.088596+00	t	f
914341275117191468	914341176501174717	914341275071008356	prototypes	thread.resolved	Ines Aldana	Halden reading lamp	/threads/0sc34hdhne5pn	2026-09-01 02:25:24.088815+00	2026-09-01 02:25:24.088815+00	t	f
914341275117191513	914341176520643908	914341275071008356	prototypes	thread.resolved	Ines Aldana	Halden reading lamp	/threads/0sc34hdhne5pn	2026-09-01 02:25:24.088815+00	2026-09-01 02:25:24.088815+00	t	f
914341275201487521	914341176646477447	914341275158795369	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc34he5s28ah	2026-09-01 02:25:24.086962+00	2026-09-01 02:25:24.086962+00	t	f
914341275297105689	914341176705518792	914341275259657426	prototypes	prototypes-internal/comment.posted	Дарья Ким	Halden reading lamp	/threads/0sc34hehce6cs	2026-09-02 02:25:24.090321+00	2026-09-02 02:25:24.090321+00	t	f
914341275397582570	914341176705518792	914341275355041616	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-09-02 02:25:24.089974+00	2026-09-02 02:25:24.089974+00	t	f
914341275469871386	914341176705518792	914341275430655763	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc34hehce6cs	2026-09-02 14:25:24.084388+00	2026-09-02 14:25:24.084388+00	t	f
914341275469871421	914341176723321829	914341275430655763	prototypes	prototypes-internal/comment.posted	Ines Aldana	Halden reading lamp	/threads/0sc34hehce6cs	2026-09-02 14:25:24.084388+00	2026-09-02 14:25:24.084388+00	t	f
914341275544271569	914341176689698459	914341275507859173	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hehce6cs	2026-09-03 02:25:24.084585+00	2026-09-03 02:25:24.084585+00	t	f
914341275544271629	914341176723321829	914341275507859173	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34hehce6cs	2026-09-03 02:25:24.084585+00	2026-09-03 02:25:24.084585+00	t	f
914341275637300094	914341176705518792	914341275603034879	prototypes	prototype.decided	Пётр Волков	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-09-03 02:25:24.08889+00	2026-09-03 02:25:24.08889+00	t	f
914341275724573170	914341176705518792	914341275687007624	prototypes	prototype.decided	Мария Седова	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-09-04 02:25:24.0885+00	2026-09-04 02:25:24.0885+00	t	f
914341276048359665	914341176601118247	914341275868123772	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-09 02:25:24.143315+00	2026-09-09 02:25:24.143315+00	t	f
914341276048359667	914341176626844518	914341275868123772	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-09 02:25:24.143315+00	2026-09-09 02:25:24.143315+00	t	f
914341276048359682	914341176646477447	914341275868123772	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-09 02:25:24.143315+00	2026-09-09 02:25:24.143315+00	t	f
914341276048359687	914341176667364965	914341275868123772	pricing	bid.opened		The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-09 02:25:24.143315+00	2026-09-09 02:25:24.143315+00	t	f
914341277033902137	914341176400227175	914341276220448607	pricing	answer.given	Werkstatt Ost	The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-10 02:25:24.300123+00	2026-09-10 02:25:24.300123+00	t	f
914341277612261784	914341176689698459	914341277243050417	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:25:24.20472+00	2026-09-11 02:25:24.20472+00	t	f
914341277612261826	914341176705518792	914341277243050417	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:25:24.20472+00	2026-09-11 02:25:24.20472+00	t	f
914341277612261842	914341176723321829	914341277243050417	orders	order.placed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:25:24.20472+00	2026-09-11 02:25:24.20472+00	t	f
914341277687584102	914341176646477447	914341277382062944	pricing	answer.accepted	Anna Lindqvist	The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:25:24.223032+00	2026-09-11 02:25:24.223032+00	t	f
914341277687584136	914341176667364965	914341277382062944	pricing	answer.accepted	Anna Lindqvist	The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:25:24.223032+00	2026-09-11 02:25:24.223032+00	t	f
914341277776202987	914341176689698459	914341277390526830	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-11 02:25:24.243478+00	2026-09-11 02:25:24.243478+00	t	f
914341277776980717	914341176705518792	914341277390526830	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-11 02:25:24.243478+00	2026-09-11 02:25:24.243478+00	t	f
914341277776980771	914341176723321829	914341277390526830	pricing	bid.awarded	Anna Lindqvist	The first Halden, for the one who asked for it	/bids/0sc34hf11rktt	2026-09-11 02:25:24.243478+00	2026-09-11 02:25:24.243478+00	t	f
914341277986296451	914341176646477447	914341277892512355	orders	order.address_given	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:39:48.114757+00	2026-09-11 02:39:48.114757+00	t	f
914341277986296478	914341176667364965	914341277892512355	orders	order.address_given	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-11 02:39:48.114757+00	2026-09-11 02:39:48.114757+00	t	f
914341278539375141	914341176689698459	914341278477080216	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-14 02:25:24.1179+00	2026-09-14 02:25:24.1179+00	t	f
914341278539439171	914341176705518792	914341278477080216	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-14 02:25:24.1179+00	2026-09-14 02:25:24.1179+00	t	f
914341278539439230	914341176723321829	914341278477080216	ideas	idea.submitted	Пётр Волков	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-14 02:25:24.1179+00	2026-09-14 02:25:24.1179+00	t	f
914341278740272285	914341176450423687	914341278682368836	ideas	idea.status_changed	Дарья Ким	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-17 02:25:24.094978+00	2026-09-17 02:25:24.094978+00	t	f
914341279394220784	914341176400227175	914341279297858219	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-20 02:25:24.115808+00	2026-09-20 02:25:24.115808+00	t	f
914341279625781258	914341176400227175	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626115267	914341176450423687	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626115325	914341176482743187	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626297431	914341176501174717	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626297466	914341176520643908	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626663068	914341176554159791	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279626663076	914341176705518792	914341279571194559	ideas	idea.status_changed	Ines Aldana	A reading lamp that balances instead of clamping	/ideas/0sc34h6whq6we	2026-09-27 02:25:24.09121+00	2026-09-27 02:25:24.09121+00	t	f
914341279844766992	914341176601118247	914341279714284650	pricing	bid.opened		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-28 02:25:24.116135+00	2026-09-28 02:25:24.116135+00	t	f
914341279844767055	914341176626844518	914341279714284650	pricing	bid.opened		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-28 02:25:24.116135+00	2026-09-28 02:25:24.116135+00	t	f
914341279844767084	914341176646477447	914341279714284650	pricing	bid.opened		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-28 02:25:24.116135+00	2026-09-28 02:25:24.116135+00	t	f
914341279844767122	914341176667364965	914341279714284650	pricing	bid.opened		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-28 02:25:24.116135+00	2026-09-28 02:25:24.116135+00	t	f
914341280087217892	914341176400227175	914341280032069283	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-29 02:25:24.091664+00	2026-09-29 02:25:24.091664+00	t	f
914341280087730385	914341176450423687	914341280032069283	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-29 02:25:24.091664+00	2026-09-29 02:25:24.091664+00	t	f
914341280087730433	914341176482743187	914341280032069283	ideas	idea.status_changed	Ines Aldana	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-09-29 02:25:24.091664+00	2026-09-29 02:25:24.091664+00	t	f
914341280268157770	914341176482743187	914341280187678550	pricing	answer.given	Atelier Brun	Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-29 02:25:24.108304+00	2026-09-29 02:25:24.108304+00	t	f
914341280464993783	914341176400227175	914341280369059192	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-09-29 02:25:24.114244+00	2026-09-29 02:25:24.114244+00	t	f
914341280787038734	914341176601118247	914341280703568622	pricing	answer.countered		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-30 02:25:24.118444+00	2026-09-30 02:25:24.118444+00	t	f
914341280792619179	914341176626844518	914341280703568622	pricing	answer.countered		Одна лампа, терракота	/bids/0sc34hjn91ata	2026-09-30 02:25:24.118444+00	2026-09-30 02:25:24.118444+00	t	f
914341280871833554	914341176400227175	914341280820700852	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc34hkq9102s	2026-10-01 02:25:24.086103+00	2026-10-01 02:25:24.086103+00	t	f
914341280872241319	914341176450423687	914341280820700852	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc34hkq9102s	2026-10-01 02:25:24.086103+00	2026-10-01 02:25:24.086103+00	t	f
914341280872241355	914341176482743187	914341280820700852	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc34hkq9102s	2026-10-01 02:25:24.086103+00	2026-10-01 02:25:24.086103+00	t	f
914341280872241365	914341176705518792	914341280820700852	ideas	comment.posted	Hugo Petit	Всё разбирается: набор для ремонта	/comments/0sc34hkq9102s	2026-10-01 02:25:24.086103+00	2026-10-01 02:25:24.086103+00	t	f
914341281034774408	914341176482743187	914341280968836389	pricing	answer.agreed	Atelier Brun	Одна лампа, терракота	/bids/0sc34hjn91ata	2026-10-02 02:11:00.105131+00	2026-10-02 02:11:00.105131+00	t	f
914341281354290207	914341176689698459	914341281148686094	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:25:24.144058+00	2026-10-02 02:25:24.144058+00	t	f
914341281354290269	914341176705518792	914341281148686094	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:25:24.144058+00	2026-10-02 02:25:24.144058+00	t	f
914341281354290307	914341176723321829	914341281148686094	orders	order.placed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:25:24.144058+00	2026-10-02 02:25:24.144058+00	t	f
914341283728431512	914341176689698459	914341283472118395	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:25:24.162938+00	2026-10-09 02:25:24.162938+00	t	f
914341281411650611	914341176601118247	914341281201997404	pricing	answer.accepted	Мария Седова	Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:25:24.15743+00	2026-10-02 02:25:24.15743+00	t	f
914341281411657646	914341176626844518	914341281201997404	pricing	answer.accepted	Мария Седова	Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:25:24.15743+00	2026-10-02 02:25:24.15743+00	t	f
914341281467343040	914341176689698459	914341281207643213	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc34hjn91ata	2026-10-02 02:25:24.171274+00	2026-10-02 02:25:24.171274+00	t	f
914341281467343089	914341176705518792	914341281207643213	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc34hjn91ata	2026-10-02 02:25:24.171274+00	2026-10-02 02:25:24.171274+00	t	f
914341281467542172	914341176723321829	914341281207643213	pricing	bid.awarded	Мария Седова	Одна лампа, терракота	/bids/0sc34hjn91ata	2026-10-02 02:25:24.171274+00	2026-10-02 02:25:24.171274+00	t	f
914341281635346678	914341176601118247	914341281530688988	orders	order.address_given	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:39:48.105038+00	2026-10-02 02:39:48.105038+00	t	f
914341281635346720	914341176626844518	914341281530688988	orders	order.address_given	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-02 02:39:48.105038+00	2026-10-02 02:39:48.105038+00	t	f
914341281898953953	914341176450423687	914341281843542871	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc34hmns7yzm	2026-10-04 02:25:24.086313+00	2026-10-04 02:25:24.086313+00	t	f
914341281898953978	914341176482743187	914341281843542871	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc34hmns7yzm	2026-10-04 02:25:24.086313+00	2026-10-04 02:25:24.086313+00	t	f
914341281898953993	914341176626844518	914341281843542871	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc34hmns7yzm	2026-10-04 02:25:24.086313+00	2026-10-04 02:25:24.086313+00	t	f
914341281898954016	914341176705518792	914341281843542871	ideas	comment.posted	Anna Lindqvist	Всё разбирается: набор для ремонта	/comments/0sc34hmns7yzm	2026-10-04 02:25:24.086313+00	2026-10-04 02:25:24.086313+00	t	f
914341281983041772	914341176400227175	914341281933265045	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc34hmrc9wgt	2026-10-04 14:25:24.086067+00	2026-10-04 14:25:24.086067+00	t	f
914341281983814714	914341176450423687	914341281933265045	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc34hmrc9wgt	2026-10-04 14:25:24.086067+00	2026-10-04 14:25:24.086067+00	t	f
914341281983814715	914341176482743187	914341281933265045	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc34hmrc9wgt	2026-10-04 14:25:24.086067+00	2026-10-04 14:25:24.086067+00	t	f
914341281983814720	914341176626844518	914341281933265045	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc34hmrc9wgt	2026-10-04 14:25:24.086067+00	2026-10-04 14:25:24.086067+00	t	f
914341281983814750	914341176705518792	914341281933265045	ideas	comment.posted	Дарья Ким	Всё разбирается: набор для ремонта	/comments/0sc34hmrc9wgt	2026-10-04 14:25:24.086067+00	2026-10-04 14:25:24.086067+00	t	f
914341282166465337	914341176689698459	914341282117618366	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-10-07 02:25:24.109398+00	2026-10-07 02:25:24.109398+00	t	f
914341282166467393	914341176705518792	914341282117618366	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-10-07 02:25:24.109398+00	2026-10-07 02:25:24.109398+00	t	f
914341282167957908	914341176723321829	914341282117618366	ideas	idea.submitted	Пётр Волков	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-10-07 02:25:24.109398+00	2026-10-07 02:25:24.109398+00	t	f
914341282389904949	914341176601118247	914341282259852644	pricing	bid.opened		Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-07 02:25:24.117657+00	2026-10-07 02:25:24.117657+00	t	f
914341282390463804	914341176626844518	914341282259852644	pricing	bid.opened		Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-07 02:25:24.117657+00	2026-10-07 02:25:24.117657+00	t	f
914341282390622413	914341176646477447	914341282259852644	pricing	bid.opened		Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-07 02:25:24.117657+00	2026-10-07 02:25:24.117657+00	t	f
914341282390622456	914341176667364965	914341282259852644	pricing	bid.opened		Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-07 02:25:24.117657+00	2026-10-07 02:25:24.117657+00	t	f
914341282758657602	914341176520643908	914341282658534337	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-08 02:25:24.110206+00	2026-10-08 02:25:24.110206+00	t	f
914341282759497548	914341176554159791	914341282658534337	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-08 02:25:24.110206+00	2026-10-08 02:25:24.110206+00	t	f
914341282759497593	914341176580338909	914341282658534337	pricing	answer.given	Atelier Brun	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-08 02:25:24.110206+00	2026-10-08 02:25:24.110206+00	t	f
914341282959326236	914341176400227175	914341282846765135	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-08 02:25:24.113499+00	2026-10-08 02:25:24.113499+00	t	f
914341283320873413	914341176450423687	914341283266903188	ideas	comment.posted	Oskar Lund	Струбцина вместо основания	/comments/0sc34hp01vf5r	2026-10-09 02:25:24.087719+00	2026-10-09 02:25:24.087719+00	t	f
914341283321023709	914341176482743187	914341283266903188	ideas	comment.posted	Oskar Lund	Струбцина вместо основания	/comments/0sc34hp01vf5r	2026-10-09 02:25:24.087719+00	2026-10-09 02:25:24.087719+00	t	f
914341284402475904	914341176400227175	914341284225815867	orders	order.stage_finished	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-09 02:25:24.153689+00	2026-10-09 02:25:24.153689+00	t	f
914341284726615963	914341176601118247	914341284638502472	orders	order.address_given	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:39:48.111+00	2026-10-09 02:39:48.111+00	t	f
914341284726616002	914341176626844518	914341284638502472	orders	order.address_given	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:39:48.111+00	2026-10-09 02:39:48.111+00	t	f
914341291466559638	914341176482743187	914341291339351974	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-29 02:25:24.131994+00	2026-10-29 02:25:24.131994+00	t	f
914341295032215496	914341176689698459	914341294792519541	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:25:24.153991+00	2026-11-04 02:25:24.153991+00	t	f
914341295032215543	914341176705518792	914341294792519541	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:25:24.153991+00	2026-11-04 02:25:24.153991+00	t	f
914341295032215585	914341176723321829	914341294792519541	orders	order.placed	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:25:24.153991+00	2026-11-04 02:25:24.153991+00	t	f
914341295089099177	914341176646477447	914341294860115769	pricing	answer.accepted	Пётр Волков	Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:25:24.168264+00	2026-11-04 02:25:24.168264+00	t	f
914341295090722709	914341176667364965	914341294860115769	pricing	answer.accepted	Пётр Волков	Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:25:24.168264+00	2026-11-04 02:25:24.168264+00	t	f
914341295161690225	914341176689698459	914341294864521853	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-04 02:25:24.185877+00	2026-11-04 02:25:24.185877+00	t	f
914341295161776154	914341176705518792	914341294864521853	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-04 02:25:24.185877+00	2026-11-04 02:25:24.185877+00	t	f
914341295165182504	914341176723321829	914341294864521853	pricing	bid.awarded	Пётр Волков	Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-04 02:25:24.185877+00	2026-11-04 02:25:24.185877+00	t	f
914341295321403770	914341176646477447	914341295233407068	orders	order.address_given	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:39:48.102046+00	2026-11-04 02:39:48.102046+00	t	f
914341283728431548	914341176705518792	914341283472118395	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:25:24.162938+00	2026-10-09 02:25:24.162938+00	t	f
914341283728431602	914341176723321829	914341283472118395	orders	order.placed	Maja Holm	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:25:24.162938+00	2026-10-09 02:25:24.162938+00	t	f
914341283798616371	914341176601118247	914341283555230387	pricing	answer.accepted	Maja Holm	Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:25:24.179927+00	2026-10-09 02:25:24.179927+00	t	f
914341283798740647	914341176626844518	914341283555230387	pricing	answer.accepted	Maja Holm	Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-09 02:25:24.179927+00	2026-10-09 02:25:24.179927+00	t	f
914341283898827525	914341176554159791	914341283556461913	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-09 02:25:24.203793+00	2026-10-09 02:25:24.203793+00	t	f
914341283899158154	914341176580338909	914341283556461913	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-09 02:25:24.203793+00	2026-10-09 02:25:24.203793+00	t	f
914341283899180864	914341176689698459	914341283556461913	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-09 02:25:24.203793+00	2026-10-09 02:25:24.203793+00	t	f
914341283899180915	914341176705518792	914341283556461913	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-09 02:25:24.203793+00	2026-10-09 02:25:24.203793+00	t	f
914341283899180926	914341176723321829	914341283556461913	pricing	bid.awarded	Maja Holm	Six lamps above the long bench	/bids/0sc34hn14dpnq	2026-10-09 02:25:24.203793+00	2026-10-09 02:25:24.203793+00	t	f
914341285728552060	914341176400227175	914341285593657806	orders	shipment.moved	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-10 02:11:00.129746+00	2026-10-10 02:11:00.129746+00	t	f
914341285904497490	914341176400227175	914341285799499845	orders	shipment.moved	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-10 02:25:24.110041+00	2026-10-10 02:25:24.110041+00	t	f
914341286106255305	914341176450423687	914341286062898510	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc34hrkg5btc	2026-10-12 02:25:24.085131+00	2026-10-12 02:25:24.085131+00	t	f
914341286106255323	914341176482743187	914341286062898510	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc34hrkg5btc	2026-10-12 02:25:24.085131+00	2026-10-12 02:25:24.085131+00	t	f
914341286106255333	914341176705518792	914341286062898510	ideas	comment.posted	Jan Nowak	Струбцина вместо основания	/comments/0sc34hrkg5btc	2026-10-12 02:25:24.085131+00	2026-10-12 02:25:24.085131+00	t	f
914341286261433573	914341176482743187	914341286184998281	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-12 02:25:24.10334+00	2026-10-12 02:25:24.10334+00	t	f
914341286537147934	914341176400227175	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286537373397	914341176450423687	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286537857941	914341176482743187	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286537858000	914341176501174717	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286537858054	914341176520643908	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286538122497	914341176626844518	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286538122549	914341176723321829	914341286478265414	ideas	idea.status_changed	Oskar Lund	Всё разбирается: набор для ремонта	/ideas/0sc34hhdxathg	2026-10-14 02:25:24.092937+00	2026-10-14 02:25:24.092937+00	t	f
914341286739245808	914341176646477447	914341286629479652	pricing	bid.opened		Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-10-14 02:25:24.111509+00	2026-10-14 02:25:24.111509+00	t	f
914341286740205068	914341176667364965	914341286629479652	pricing	bid.opened		Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-10-14 02:25:24.111509+00	2026-10-14 02:25:24.111509+00	t	f
914341287166615202	914341176400227175	914341286911053497	orders	shipment.delivered	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 02:25:24.167717+00	2026-10-14 02:25:24.167717+00	t	f
914341287166938662	914341176667364965	914341286911053497	orders	shipment.delivered	Katrin Vogel	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 02:25:24.167717+00	2026-10-14 02:25:24.167717+00	t	f
914341287527262693	914341176646477447	914341287306216087	orders	shipment.confirmed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 09:37:24.14789+00	2026-10-14 09:37:24.14789+00	t	f
914341287527733972	914341176667364965	914341287306216087	orders	shipment.confirmed	Anna Lindqvist	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 09:37:24.14789+00	2026-10-14 09:37:24.14789+00	t	f
914341287637434021	914341176400227175	914341287394327374	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 09:37:24.173311+00	2026-10-14 09:37:24.173311+00	t	f
914341287637775252	914341176646477447	914341287394327374	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 09:37:24.173311+00	2026-10-14 09:37:24.173311+00	t	f
914341287637775301	914341176667364965	914341287394327374	orders	order.state_changed	Maquette	MQ-2026-000001 · The first Halden, for the one who asked for it	/orders/0sc34hg9szsnh	2026-10-14 09:37:24.173311+00	2026-10-14 09:37:24.173311+00	t	f
914341287830472655	914341176482743187	914341287759385765	pricing	answer.given	Werkstatt Ost	Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-10-16 02:25:24.104851+00	2026-10-16 02:25:24.104851+00	t	f
914341288228376211	914341176482743187	914341288147900659	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-19 02:25:24.105806+00	2026-10-19 02:25:24.105806+00	t	f
914341288588824986	914341176520643908	914341288487186047	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-21 02:25:24.110316+00	2026-10-21 02:25:24.110316+00	t	f
914341288588825004	914341176554159791	914341288487186047	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-21 02:25:24.110316+00	2026-10-21 02:25:24.110316+00	t	f
914341288589555579	914341176580338909	914341288487186047	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-10-21 02:25:24.110316+00	2026-10-21 02:25:24.110316+00	t	f
914341288873354727	914341176689698459	914341288824349048	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-23 02:25:24.112914+00	2026-10-23 02:25:24.112914+00	t	f
914341288874483409	914341176705518792	914341288824349048	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-23 02:25:24.112914+00	2026-10-23 02:25:24.112914+00	t	f
914341288874483471	914341176723321829	914341288824349048	ideas	idea.submitted	Maja Holm	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-23 02:25:24.112914+00	2026-10-23 02:25:24.112914+00	t	f
914341289047053724	914341176520643908	914341288995413082	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc34hvb0pq14	2026-10-24 02:25:24.085027+00	2026-10-24 02:25:24.085027+00	t	f
914341289047053727	914341176689698459	914341288995413082	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc34hvb0pq14	2026-10-24 02:25:24.085027+00	2026-10-24 02:25:24.085027+00	t	f
914341289218136629	914341176689698459	914341289168065087	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-25 02:25:24.107638+00	2026-10-25 02:25:24.107638+00	t	f
914341289218136632	914341176705518792	914341289168065087	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-25 02:25:24.107638+00	2026-10-25 02:25:24.107638+00	t	f
914341289218877385	914341176723321829	914341289168065087	ideas	idea.submitted	Tomás Reyes	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-25 02:25:24.107638+00	2026-10-25 02:25:24.107638+00	t	f
914341289309479531	914341176520643908	914341289254899320	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc34hvjmt40r	2026-10-25 02:25:24.08803+00	2026-10-25 02:25:24.08803+00	t	f
914341289310828888	914341176554159791	914341289254899320	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc34hvjmt40r	2026-10-25 02:25:24.08803+00	2026-10-25 02:25:24.08803+00	t	f
914341289311292541	914341176689698459	914341289254899320	ideas	comment.posted	Oskar Lund	A small Halden without a cable for café tables	/comments/0sc34hvjmt40r	2026-10-25 02:25:24.08803+00	2026-10-25 02:25:24.08803+00	t	f
914341289397494885	914341176520643908	914341289348304432	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc34hvnh1m0n	2026-10-25 07:13:24.086809+00	2026-10-25 07:13:24.086809+00	t	f
914341289398558472	914341176689698459	914341289348304432	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc34hvnh1m0n	2026-10-25 07:13:24.086809+00	2026-10-25 07:13:24.086809+00	t	f
914341289398558502	914341176705518792	914341289348304432	ideas	comment.posted	Jonas Ek	A small Halden without a cable for café tables	/comments/0sc34hvnh1m0n	2026-10-25 07:13:24.086809+00	2026-10-25 07:13:24.086809+00	t	f
914341289586786371	914341176501174717	914341289532272695	ideas	comment.posted	Пётр Волков	A socket for the telephone in the foot	/comments/0sc34hvtxznbh	2026-10-26 02:25:24.086884+00	2026-10-26 02:25:24.086884+00	t	f
914341289587434147	914341176689698459	914341289532272695	ideas	comment.posted	Пётр Волков	A socket for the telephone in the foot	/comments/0sc34hvtxznbh	2026-10-26 02:25:24.086884+00	2026-10-26 02:25:24.086884+00	t	f
914341289701158901	914341176520643908	914341289641091569	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-26 02:25:24.094068+00	2026-10-26 02:25:24.094068+00	t	f
914341289704715205	914341176554159791	914341289641091569	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-26 02:25:24.094068+00	2026-10-26 02:25:24.094068+00	t	f
914341289704715216	914341176580338909	914341289641091569	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-26 02:25:24.094068+00	2026-10-26 02:25:24.094068+00	t	f
914341289704715242	914341176705518792	914341289641091569	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-10-26 02:25:24.094068+00	2026-10-26 02:25:24.094068+00	t	f
914341289809145778	914341176450423687	914341289745784263	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc34hw19fs5h	2026-10-26 14:25:24.090696+00	2026-10-26 14:25:24.090696+00	t	f
914341289809473799	914341176554159791	914341289745784263	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc34hw19fs5h	2026-10-26 14:25:24.090696+00	2026-10-26 14:25:24.090696+00	t	f
914341289809473849	914341176689698459	914341289745784263	ideas	comment.posted	Tomás Reyes	A socket for the telephone in the foot	/comments/0sc34hw19fs5h	2026-10-26 14:25:24.090696+00	2026-10-26 14:25:24.090696+00	t	f
914341290015908802	914341176450423687	914341289956743387	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc34hw7hmzdb	2026-10-28 02:25:24.090122+00	2026-10-28 02:25:24.090122+00	t	f
914341290015908854	914341176501174717	914341289956743387	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc34hw7hmzdb	2026-10-28 02:25:24.090122+00	2026-10-28 02:25:24.090122+00	t	f
914341290015908872	914341176554159791	914341289956743387	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc34hw7hmzdb	2026-10-28 02:25:24.090122+00	2026-10-28 02:25:24.090122+00	t	f
914341290015908908	914341176689698459	914341289956743387	ideas	comment.posted	Katrin Vogel	A socket for the telephone in the foot	/comments/0sc34hw7hmzdb	2026-10-28 02:25:24.090122+00	2026-10-28 02:25:24.090122+00	t	f
914341290219606577	914341176689698459	914341290161737427	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc34hwamhfrs	2026-10-28 02:25:24.11416+00	2026-10-28 02:25:24.11416+00	t	f
914341290224155921	914341176705518792	914341290161737427	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc34hwamhfrs	2026-10-28 02:25:24.11416+00	2026-10-28 02:25:24.11416+00	t	f
914341290224155969	914341176723321829	914341290161737427	ideas	idea.submitted	Пётр Волков	Настенная Halden над кроватью	/ideas/0sc34hwamhfrs	2026-10-28 02:25:24.11416+00	2026-10-28 02:25:24.11416+00	t	f
914341290417246037	914341176482743187	914341290316064829	orders	order.stage_finished	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-28 02:25:24.11225+00	2026-10-28 02:25:24.11225+00	t	f
914341290749814471	914341176450423687	914341290682106881	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-29 02:25:24.096086+00	2026-10-29 02:25:24.096086+00	t	f
914341290749814492	914341176501174717	914341290682106881	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-29 02:25:24.096086+00	2026-10-29 02:25:24.096086+00	t	f
914341290749814495	914341176554159791	914341290682106881	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-29 02:25:24.096086+00	2026-10-29 02:25:24.096086+00	t	f
914341290749814556	914341176646477447	914341290682106881	ideas	idea.status_changed	Ines Aldana	A socket for the telephone in the foot	/ideas/0sc34hvdh3824	2026-10-29 02:25:24.096086+00	2026-10-29 02:25:24.096086+00	t	f
914341290892101662	914341176520643908	914341290831847344	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc34hx1mzm9c	2026-10-29 02:25:24.087762+00	2026-10-29 02:25:24.087762+00	t	f
914341290892481573	914341176554159791	914341290831847344	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc34hx1mzm9c	2026-10-29 02:25:24.087762+00	2026-10-29 02:25:24.087762+00	t	f
914341290892481592	914341176689698459	914341290831847344	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc34hx1mzm9c	2026-10-29 02:25:24.087762+00	2026-10-29 02:25:24.087762+00	t	f
914341290892481628	914341176705518792	914341290831847344	ideas	comment.posted	Мария Седова	A small Halden without a cable for café tables	/comments/0sc34hx1mzm9c	2026-10-29 02:25:24.087762+00	2026-10-29 02:25:24.087762+00	t	f
914341291189698639	914341176601118247	914341291050206344	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-10-29 02:25:24.11909+00	2026-10-29 02:25:24.11909+00	t	f
914341291189698685	914341176626844518	914341291050206344	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-10-29 02:25:24.11909+00	2026-10-29 02:25:24.11909+00	t	f
914341291190240195	914341176646477447	914341291050206344	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-10-29 02:25:24.11909+00	2026-10-29 02:25:24.11909+00	t	f
914341291190240219	914341176667364965	914341291050206344	pricing	bid.opened		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-10-29 02:25:24.11909+00	2026-10-29 02:25:24.11909+00	t	f
914341292212383109	914341176482743187	914341292099301716	orders	shipment.moved	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-30 02:11:00.126194+00	2026-10-30 02:11:00.126194+00	t	f
914341292559901672	914341176482743187	914341292439523276	orders	shipment.moved	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-10-30 02:25:24.114985+00	2026-10-30 02:25:24.114985+00	t	f
914341292716175272	914341176450423687	914341292649298761	pricing	answer.given	Werkstatt Ost	Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-10-30 14:25:24.103975+00	2026-10-30 14:25:24.103975+00	t	f
914341292846567170	914341176450423687	914341292799847507	ideas	comment.posted	Maja Holm	Настенная Halden над кроватью	/comments/0sc34hyw9am8k	2026-10-31 02:25:24.085442+00	2026-10-31 02:25:24.085442+00	t	f
914341292846567179	914341176705518792	914341292799847507	ideas	comment.posted	Maja Holm	Настенная Halden над кроватью	/comments/0sc34hyw9am8k	2026-10-31 02:25:24.085442+00	2026-10-31 02:25:24.085442+00	t	f
914341293140430538	914341176646477447	914341293051416771	pricing	answer.countered		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-01 02:25:24.108992+00	2026-11-01 02:25:24.108992+00	t	f
914341293140430568	914341176667364965	914341293051416771	pricing	answer.countered		Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-01 02:25:24.108992+00	2026-11-01 02:25:24.108992+00	t	f
914341293407136390	914341176689698459	914341293357715040	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-02 02:25:24.108213+00	2026-11-02 02:25:24.108213+00	t	f
914341293409139930	914341176705518792	914341293357715040	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-02 02:25:24.108213+00	2026-11-02 02:25:24.108213+00	t	f
914341293409139963	914341176723321829	914341293357715040	ideas	idea.submitted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-02 02:25:24.108213+00	2026-11-02 02:25:24.108213+00	t	f
914341293513535987	914341176450423687	914341293463665738	ideas	idea.status_changed	Oskar Lund	Настенная Halden над кроватью	/ideas/0sc34hwamhfrs	2026-11-02 02:25:24.090223+00	2026-11-02 02:25:24.090223+00	t	f
914341293513536047	914341176520643908	914341293463665738	ideas	idea.status_changed	Oskar Lund	Настенная Halden над кроватью	/ideas/0sc34hwamhfrs	2026-11-02 02:25:24.090223+00	2026-11-02 02:25:24.090223+00	t	f
914341293701782697	914341176520643908	914341293596083532	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-02 02:25:24.111924+00	2026-11-02 02:25:24.111924+00	t	f
914341293701985612	914341176554159791	914341293596083532	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-02 02:25:24.111924+00	2026-11-02 02:25:24.111924+00	t	f
914341293701985672	914341176580338909	914341293596083532	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-02 02:25:24.111924+00	2026-11-02 02:25:24.111924+00	t	f
914341294044796248	914341176450423687	914341294000204402	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc34j000hm7p	2026-11-03 02:25:24.084613+00	2026-11-03 02:25:24.084613+00	t	f
914341294046425325	914341176520643908	914341294000204402	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc34j000hm7p	2026-11-03 02:25:24.084613+00	2026-11-03 02:25:24.084613+00	t	f
914341294046583763	914341176705518792	914341294000204402	ideas	comment.posted	Katrin Vogel	Настенная Halden над кроватью	/comments/0sc34j000hm7p	2026-11-03 02:25:24.084613+00	2026-11-03 02:25:24.084613+00	t	f
914341294259608381	914341176646477447	914341294142812417	pricing	bid.expired		Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-11-03 02:26:50.517535+00	2026-11-03 02:26:50.517535+00	t	f
914341294260011347	914341176667364965	914341294142812417	pricing	bid.expired		Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-11-03 02:26:50.517535+00	2026-11-03 02:26:50.517535+00	t	f
914341294284695589	914341176482743187	914341294142812417	pricing	bid.expired	Maquette	Четыре лампы для класса каллиграфии	/bids/0sc34hs3gaarj	2026-11-03 02:26:50.523472+00	2026-11-03 02:26:50.523472+00	t	f
914341294393847071	914341176520643908	914341294339569336	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc34j0a5be8t	2026-11-03 12:01:24.086521+00	2026-11-03 12:01:24.086521+00	t	f
914341294394423226	914341176646477447	914341294339569336	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc34j0a5be8t	2026-11-03 12:01:24.086521+00	2026-11-03 12:01:24.086521+00	t	f
914341294394423267	914341176705518792	914341294339569336	ideas	comment.posted	Пётр Волков	Настенная Halden над кроватью	/comments/0sc34j0a5be8t	2026-11-03 12:01:24.086521+00	2026-11-03 12:01:24.086521+00	t	f
914341294549699339	914341176450423687	914341294482084153	pricing	answer.agreed	Werkstatt Ost	Две лампы в цвете «ночь», орех	/bids/0sc34hx71h2jr	2026-11-04 02:11:00.102469+00	2026-11-04 02:11:00.102469+00	t	f
914341294623811000	914341176400227175	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341294624892677	914341176482743187	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341294628398609	914341176520643908	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341294628910359	914341176554159791	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341294628996337	914341176689698459	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341294628996362	914341176705518792	914341294574209351	ideas	comment.posted	Hugo Petit	A small Halden without a cable for café tables	/comments/0sc34j0h44nce	2026-11-04 02:25:24.085957+00	2026-11-04 02:25:24.085957+00	t	f
914341304858243599	914341176520643908	914341304678901397	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-22 02:25:24.147235+00	2026-11-22 02:25:24.147235+00	t	f
914341304859386799	914341176554159791	914341304678901397	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-22 02:25:24.147235+00	2026-11-22 02:25:24.147235+00	t	f
914341304859591213	914341176580338909	914341304678901397	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-22 02:25:24.147235+00	2026-11-22 02:25:24.147235+00	t	f
914341305307576568	914341176689698459	914341305257043034	prototypes	prototypes-internal/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34j9mx1vnn	2026-11-22 14:25:24.09153+00	2026-11-22 14:25:24.09153+00	t	f
914341305655702674	914341176601118247	914341305530023674	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 02:25:24.117556+00	2026-11-23 02:25:24.117556+00	t	f
914341305655702710	914341176626844518	914341305530023674	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 02:25:24.117556+00	2026-11-23 02:25:24.117556+00	t	f
914341305655702766	914341176646477447	914341305530023674	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 02:25:24.117556+00	2026-11-23 02:25:24.117556+00	t	f
914341305655702796	914341176667364965	914341305530023674	pricing	bid.opened		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 02:25:24.117556+00	2026-11-23 02:25:24.117556+00	t	f
914341305839970567	914341176450423687	914341305755946703	orders	order.stage_finished	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-23 02:25:24.109171+00	2026-11-23 02:25:24.109171+00	t	f
914341306226865425	914341176520643908	914341306130456551	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 21:37:24.111045+00	2026-11-23 21:37:24.111045+00	t	f
914341306226865480	914341176554159791	914341306130456551	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 21:37:24.111045+00	2026-11-23 21:37:24.111045+00	t	f
914341306226930660	914341176580338909	914341306130456551	pricing	answer.given	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-23 21:37:24.111045+00	2026-11-23 21:37:24.111045+00	t	f
914341306587232976	914341176520643908	914341306510899823	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:11:00.101221+00	2026-11-24 02:11:00.101221+00	t	f
914341306587612803	914341176554159791	914341306510899823	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:11:00.101221+00	2026-11-24 02:11:00.101221+00	t	f
914341306587637620	914341176580338909	914341306510899823	pricing	answer.agreed	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:11:00.101221+00	2026-11-24 02:11:00.101221+00	t	f
914341307319934596	914341176689698459	914341307036226324	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:25:24.167045+00	2026-11-24 02:25:24.167045+00	t	f
914341307320334114	914341176705518792	914341307036226324	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:25:24.167045+00	2026-11-24 02:25:24.167045+00	t	f
914341295321403799	914341176667364965	914341295233407068	orders	order.address_given	Пётр Волков	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-04 02:39:48.102046+00	2026-11-04 02:39:48.102046+00	t	f
914341295890849499	914341176400227175	914341295841135021	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-11-05 02:25:24.092296+00	2026-11-05 02:25:24.092296+00	t	f
914341295891728989	914341176450423687	914341295841135021	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-11-05 02:25:24.092296+00	2026-11-05 02:25:24.092296+00	t	f
914341295891729049	914341176520643908	914341295841135021	ideas	idea.status_changed	Ines Aldana	The tall one beside the chair	/ideas/0sc34hybrnvy0	2026-11-05 02:25:24.092296+00	2026-11-05 02:25:24.092296+00	t	f
914341296025569261	914341176400227175	914341295974071570	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc34j1tx0qch	2026-11-06 02:25:24.085832+00	2026-11-06 02:25:24.085832+00	t	f
914341296025569291	914341176450423687	914341295974071570	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc34j1tx0qch	2026-11-06 02:25:24.085832+00	2026-11-06 02:25:24.085832+00	t	f
914341296025569328	914341176520643908	914341295974071570	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc34j1tx0qch	2026-11-06 02:25:24.085832+00	2026-11-06 02:25:24.085832+00	t	f
914341296025569341	914341176689698459	914341295974071570	ideas	comment.posted	Jan Nowak	The tall one beside the chair	/comments/0sc34j1tx0qch	2026-11-06 02:25:24.085832+00	2026-11-06 02:25:24.085832+00	t	f
914341296192230082	914341176689698459	914341296137574991	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-07 02:25:24.106068+00	2026-11-07 02:25:24.106068+00	t	f
914341296192840402	914341176705518792	914341296137574991	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-07 02:25:24.106068+00	2026-11-07 02:25:24.106068+00	t	f
914341296193729546	914341176723321829	914341296137574991	ideas	idea.submitted	Tomás Reyes	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-07 02:25:24.106068+00	2026-11-07 02:25:24.106068+00	t	f
914341296586549463	914341176482743187	914341296370321477	orders	shipment.delivered	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 02:25:24.153659+00	2026-11-07 02:25:24.153659+00	t	f
914341296587266317	914341176626844518	914341296370321477	orders	shipment.delivered	Claire Brun	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 02:25:24.153659+00	2026-11-07 02:25:24.153659+00	t	f
914341296846844402	914341176601118247	914341296683708046	orders	shipment.confirmed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 09:37:24.12336+00	2026-11-07 09:37:24.12336+00	t	f
914341296847537195	914341176626844518	914341296683708046	orders	shipment.confirmed	Мария Седова	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 09:37:24.12336+00	2026-11-07 09:37:24.12336+00	t	f
914341296947191090	914341176482743187	914341296737663381	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 09:37:24.146842+00	2026-11-07 09:37:24.146842+00	t	f
914341296947509833	914341176601118247	914341296737663381	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 09:37:24.146842+00	2026-11-07 09:37:24.146842+00	t	f
914341296947509849	914341176626844518	914341296737663381	orders	order.state_changed	Maquette	MQ-2026-000002 · Одна лампа, терракота	/orders/0sc34hkznq1mm	2026-11-07 09:37:24.146842+00	2026-11-07 09:37:24.146842+00	t	f
914341297026771060	914341176482743187	914341296989896872	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-08 02:25:24.086195+00	2026-11-08 02:25:24.086195+00	t	f
914341297283691987	914341176626844518	914341297156784917	pricing	bid.opened		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-08 02:25:24.112719+00	2026-11-08 02:25:24.112719+00	t	f
914341297283692033	914341176646477447	914341297156784917	pricing	bid.opened		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-08 02:25:24.112719+00	2026-11-08 02:25:24.112719+00	t	f
914341297283692081	914341176667364965	914341297156784917	pricing	bid.opened		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-08 02:25:24.112719+00	2026-11-08 02:25:24.112719+00	t	f
914341297368092563	914341176482743187	914341297316721186	ideas	comment.posted	Katrin Vogel	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j32x6pbg	2026-11-09 02:25:24.085528+00	2026-11-09 02:25:24.085528+00	t	f
914341297368092619	914341176705518792	914341297316721186	ideas	comment.posted	Katrin Vogel	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j32x6pbg	2026-11-09 02:25:24.085528+00	2026-11-09 02:25:24.085528+00	t	f
914341297531537778	914341176501174717	914341297463235441	pricing	answer.given	Atelier Brun	Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-09 02:25:24.100661+00	2026-11-09 02:25:24.100661+00	t	f
914341297643495835	914341176482743187	914341297589659842	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3b1dmzb	2026-11-10 02:25:24.086453+00	2026-11-10 02:25:24.086453+00	t	f
914341297643768089	914341176646477447	914341297589659842	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3b1dmzb	2026-11-10 02:25:24.086453+00	2026-11-10 02:25:24.086453+00	t	f
914341297643832569	914341176705518792	914341297589659842	ideas	comment.posted	Anna Lindqvist	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3b1dmzb	2026-11-10 02:25:24.086453+00	2026-11-10 02:25:24.086453+00	t	f
914341297765140741	914341176400227175	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297765985064	914341176450423687	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766320084	914341176482743187	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766320122	914341176501174717	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766952397	914341176520643908	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766952401	914341176554159791	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766952443	914341176580338909	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766952459	914341176626844518	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297766952462	914341176705518792	914341297702900409	ideas	idea.status_changed	Ines Aldana	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-10 02:25:24.094563+00	2026-11-10 02:25:24.094563+00	t	f
914341297929689882	914341176501174717	914341297861644080	pricing	answer.given	Werkstatt Ost	Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-10 02:25:24.100779+00	2026-11-10 02:25:24.100779+00	t	f
914341298105598863	914341176400227175	914341298059787882	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3s0vngg	2026-11-10 07:13:24.083626+00	2026-11-10 07:13:24.083626+00	t	f
914341298105598898	914341176646477447	914341298059787882	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3s0vngg	2026-11-10 07:13:24.083626+00	2026-11-10 07:13:24.083626+00	t	f
914341298105598922	914341176705518792	914341298059787882	ideas	comment.posted	Мария Седова	Желобок для пера и чаша для скрепок в основании	/comments/0sc34j3s0vngg	2026-11-10 07:13:24.083626+00	2026-11-10 07:13:24.083626+00	t	f
914341302170706521	914341176667364965	914341302032441770	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-19 02:25:24.122093+00	2026-11-19 02:25:24.122093+00	t	f
914341298206982229	914341176400227175	914341298150982691	ideas	idea.revised	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym/revisions	2026-11-11 02:25:24.091019+00	2026-11-11 02:25:24.091019+00	t	f
914341298206982264	914341176646477447	914341298150982691	ideas	idea.revised	Мария Седова	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym/revisions	2026-11-11 02:25:24.091019+00	2026-11-11 02:25:24.091019+00	t	f
914341298286534272	914341176689698459	914341298239208583	ideas	note.posted	Дарья Ким	A small Halden without a cable for café tables	/comments/0sc34j3y8fsys	2026-11-11 02:25:24.085199+00	2026-11-11 02:25:24.085199+00	t	f
914341298524667007	914341176601118247	914341298400252455	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-12 02:25:24.116871+00	2026-11-12 02:25:24.116871+00	t	f
914341298525589887	914341176626844518	914341298400252455	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-12 02:25:24.116871+00	2026-11-12 02:25:24.116871+00	t	f
914341298525589904	914341176646477447	914341298400252455	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-12 02:25:24.116871+00	2026-11-12 02:25:24.116871+00	t	f
914341298525589939	914341176667364965	914341298400252455	pricing	bid.opened		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-12 02:25:24.116871+00	2026-11-12 02:25:24.116871+00	t	f
914341298646568664	914341176482743187	914341298589070619	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-13 02:25:24.094581+00	2026-11-13 02:25:24.094581+00	t	f
914341298647003622	914341176501174717	914341298589070619	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-13 02:25:24.094581+00	2026-11-13 02:25:24.094581+00	t	f
914341298647003656	914341176554159791	914341298589070619	ideas	idea.status_changed	Ines Aldana	A version to screw to the table edge	/ideas/0sc34j1xhynn2	2026-11-13 02:25:24.094581+00	2026-11-13 02:25:24.094581+00	t	f
914341298662672299	914341176400227175	914341298589070619	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-11-13 02:25:24.099267+00	2026-11-13 02:25:24.099267+00	t	f
914341298664109097	914341176450423687	914341298589070619	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-11-13 02:25:24.099267+00	2026-11-13 02:25:24.099267+00	t	f
914341298664109128	914341176667364965	914341298589070619	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-11-13 02:25:24.099267+00	2026-11-13 02:25:24.099267+00	t	f
914341298664506926	914341176705518792	914341298589070619	ideas	idea.status_changed	Ines Aldana	Струбцина вместо основания	/ideas/0sc34hmv4wj3g	2026-11-13 02:25:24.099267+00	2026-11-13 02:25:24.099267+00	t	f
914341298831796841	914341176400227175	914341298759656082	pricing	answer.given	Werkstatt Ost	The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-13 02:25:24.104645+00	2026-11-13 02:25:24.104645+00	t	f
914341299095231694	914341176689698459	914341299057704697	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc34j4mcj16j	2026-11-14 02:25:24.102727+00	2026-11-14 02:25:24.102727+00	t	f
914341299095727777	914341176705518792	914341299057704697	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc34j4mcj16j	2026-11-14 02:25:24.102727+00	2026-11-14 02:25:24.102727+00	t	f
914341299095727795	914341176723321829	914341299057704697	ideas	idea.submitted	Мария Седова	Два плеча на одной стойке	/ideas/0sc34j4mcj16j	2026-11-14 02:25:24.102727+00	2026-11-14 02:25:24.102727+00	t	f
914341299263408641	914341176450423687	914341299171991301	orders	order.stage_finished	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-14 02:25:24.105995+00	2026-11-14 02:25:24.105995+00	t	f
914341299522558793	914341176482743187	914341299477094747	ideas	comment.posted	Anna Lindqvist	Два плеча на одной стойке	/comments/0sc34j539xb5a	2026-11-15 02:25:24.083913+00	2026-11-15 02:25:24.083913+00	t	f
914341299524212998	914341176705518792	914341299477094747	ideas	comment.posted	Anna Lindqvist	Два плеча на одной стойке	/comments/0sc34j539xb5a	2026-11-15 02:25:24.083913+00	2026-11-15 02:25:24.083913+00	t	f
914341299610989931	914341176400227175	914341299569727119	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc34h9xcx560	2026-11-15 02:25:24.08694+00	2026-11-15 02:25:24.08694+00	t	f
914341299611767618	914341176626844518	914341299569727119	prototypes	thread.resolved	Oskar Lund	Halden reading lamp	/threads/0sc34h9xcx560	2026-11-15 02:25:24.08694+00	2026-11-15 02:25:24.08694+00	t	f
914341299812180783	914341176646477447	914341299716685108	pricing	bid.withdrawn		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-15 02:25:24.114484+00	2026-11-15 02:25:24.114484+00	t	f
914341299812356061	914341176667364965	914341299716685108	pricing	bid.withdrawn		The tall lamp, as soon as it exists	/bids/0sc34j4289802	2026-11-15 02:25:24.114484+00	2026-11-15 02:25:24.114484+00	t	f
914341299984486787	914341176689698459	914341299929523941	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc34j5ewf167	2026-11-16 02:25:24.102202+00	2026-11-16 02:25:24.102202+00	t	f
914341299984729162	914341176705518792	914341299929523941	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc34j5ewf167	2026-11-16 02:25:24.102202+00	2026-11-16 02:25:24.102202+00	t	f
914341299985567148	914341176723321829	914341299929523941	ideas	idea.submitted	Tomás Reyes	A foot of marble offcuts	/ideas/0sc34j5ewf167	2026-11-16 02:25:24.102202+00	2026-11-16 02:25:24.102202+00	t	f
914341300344658245	914341176400227175	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300345715338	914341176450423687	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300345881952	914341176482743187	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300345881990	914341176501174717	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300345881998	914341176520643908	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193645	914341176554159791	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193671	914341176580338909	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193731	914341176601118247	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193740	914341176626844518	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193770	914341176646477447	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300346193811	914341176667364965	914341300274730415	prototypes	prototype.version_published	Oskar Lund	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-16 02:25:24.151898+00	2026-11-16 02:25:24.151898+00	t	f
914341300416910005	914341176400227175	914341300379711570	ideas	comment.posted	Oskar Lund	Два плеча на одной стойке	/comments/0sc34j5y86kyn	2026-11-17 02:25:24.081111+00	2026-11-17 02:25:24.081111+00	t	f
914341300417401231	914341176482743187	914341300379711570	ideas	comment.posted	Oskar Lund	Два плеча на одной стойке	/comments/0sc34j5y86kyn	2026-11-17 02:25:24.081111+00	2026-11-17 02:25:24.081111+00	t	f
914341300538229942	914341176400227175	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300538341910	914341176450423687	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539054290	914341176482743187	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539054354	914341176501174717	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539054390	914341176520643908	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539054416	914341176554159791	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539348306	914341176580338909	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539348335	914341176601118247	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539370419	914341176646477447	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539370420	914341176667364965	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300539393730	914341176705518792	914341300475731345	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 02:25:24.094734+00	2026-11-17 02:25:24.094734+00	t	f
914341300643218686	914341176626844518	914341300597036096	prototypes	prototypes/comment.posted	Oskar Lund	Halden reading lamp	/threads/0sc34j60w44d1	2026-11-17 07:13:24.086682+00	2026-11-17 07:13:24.086682+00	t	f
914341300835705987	914341176501174717	914341300798547832	ideas	comment.posted	Katrin Vogel	A foot of marble offcuts	/comments/0sc34j6as1st6	2026-11-18 02:25:24.081194+00	2026-11-18 02:25:24.081194+00	t	f
914341300966977929	914341176450423687	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300966977938	914341176482743187	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122767	914341176501174717	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122805	914341176520643908	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122811	914341176554159791	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122865	914341176580338909	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122870	914341176601118247	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122919	914341176626844518	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122925	914341176646477447	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967122965	914341176667364965	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341300967123016	914341176705518792	914341300902649002	prototypes	prototypes/comment.posted	Anna Lindqvist	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 02:25:24.098114+00	2026-11-18 02:25:24.098114+00	t	f
914341301188378815	914341176520643908	914341301074317241	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-18 02:25:24.114981+00	2026-11-18 02:25:24.114981+00	t	f
914341301188378834	914341176554159791	914341301074317241	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-18 02:25:24.114981+00	2026-11-18 02:25:24.114981+00	t	f
914341301188378872	914341176580338909	914341301074317241	orders	order.stage_finished	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-18 02:25:24.114981+00	2026-11-18 02:25:24.114981+00	t	f
914341301393315476	914341176400227175	914341301339652238	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 14:25:24.091849+00	2026-11-18 14:25:24.091849+00	t	f
914341301394897374	914341176705518792	914341301339652238	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j6dcrvsg	2026-11-18 14:25:24.091849+00	2026-11-18 14:25:24.091849+00	t	f
914341301503972191	914341176400227175	914341301448847777	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-19 02:25:24.092584+00	2026-11-19 02:25:24.092584+00	t	f
914341301504107161	914341176450423687	914341301448847777	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-19 02:25:24.092584+00	2026-11-19 02:25:24.092584+00	t	f
914341301504107192	914341176482743187	914341301448847777	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-19 02:25:24.092584+00	2026-11-19 02:25:24.092584+00	t	f
914341301504107254	914341176501174717	914341301448847777	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-19 02:25:24.092584+00	2026-11-19 02:25:24.092584+00	t	f
914341301504107292	914341176646477447	914341301448847777	ideas	idea.status_changed	Oskar Lund	Желобок для пера и чаша для скрепок в основании	/ideas/0sc34hza8qyym	2026-11-19 02:25:24.092584+00	2026-11-19 02:25:24.092584+00	t	f
914341301606960355	914341176646477447	914341301561209269	ideas	idea.withdrawn	Tomás Reyes	A foot of marble offcuts	/ideas/0sc34j5ewf167	2026-11-19 02:25:24.089523+00	2026-11-19 02:25:24.089523+00	t	f
914341301732920941	914341176400227175	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301733913880	914341176482743187	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734318567	914341176501174717	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734318578	914341176520643908	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736285	914341176554159791	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736321	914341176580338909	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736376	914341176601118247	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736418	914341176626844518	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736447	914341176646477447	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736448	914341176667364965	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301734736505	914341176705518792	914341301674667972	prototypes	prototypes/comment.posted	Пётр Волков	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 02:25:24.095902+00	2026-11-19 02:25:24.095902+00	t	f
914341301913437736	914341176705518792	914341301838355804	prototypes	prototype.decided	Anna Lindqvist	Halden reading lamp	/prototypes/0sc34h8q1104x	2026-11-19 02:25:24.101459+00	2026-11-19 02:25:24.101459+00	t	f
914341302169395201	914341176601118247	914341302032441770	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-19 02:25:24.122093+00	2026-11-19 02:25:24.122093+00	t	f
914341302170505292	914341176626844518	914341302032441770	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-19 02:25:24.122093+00	2026-11-19 02:25:24.122093+00	t	f
914341302170704950	914341176646477447	914341302032441770	pricing	bid.opened		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-19 02:25:24.122093+00	2026-11-19 02:25:24.122093+00	t	f
914341302283272795	914341176450423687	914341302228580477	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 14:25:24.092849+00	2026-11-19 14:25:24.092849+00	t	f
914341302284298526	914341176705518792	914341302228580477	prototypes	prototypes/comment.posted	Мария Седова	Halden reading lamp	/threads/0sc34j74cw6qf	2026-11-19 14:25:24.092849+00	2026-11-19 14:25:24.092849+00	t	f
914341302463831176	914341176689698459	914341302410119928	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc34j7r9ah4g	2026-11-20 02:25:24.108261+00	2026-11-20 02:25:24.108261+00	t	f
914341302463831196	914341176705518792	914341302410119928	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc34j7r9ah4g	2026-11-20 02:25:24.108261+00	2026-11-20 02:25:24.108261+00	t	f
914341302463831220	914341176723321829	914341302410119928	ideas	idea.submitted	Anna Lindqvist	Light that turns warmer as it is dimmed	/ideas/0sc34j7r9ah4g	2026-11-20 02:25:24.108261+00	2026-11-20 02:25:24.108261+00	t	f
914341302602522792	914341176400227175	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302602522828	914341176450423687	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302602522845	914341176482743187	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603039132	914341176501174717	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603039135	914341176554159791	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603039176	914341176580338909	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603041058	914341176601118247	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603041120	914341176626844518	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603041165	914341176646477447	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603041183	914341176667364965	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302603041222	914341176705518792	914341302539417811	prototypes	prototypes/comment.posted	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:25:24.097618+00	2026-11-20 02:25:24.097618+00	t	f
914341302844303530	914341176601118247	914341302695024496	pricing	bid.expired		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-20 02:26:50.51851+00	2026-11-20 02:26:50.51851+00	t	f
914341302846056975	914341176626844518	914341302695024496	pricing	bid.expired		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-20 02:26:50.51851+00	2026-11-20 02:26:50.51851+00	t	f
914341302846057009	914341176646477447	914341302695024496	pricing	bid.expired		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-20 02:26:50.51851+00	2026-11-20 02:26:50.51851+00	t	f
914341302846057041	914341176667364965	914341302695024496	pricing	bid.expired		Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-20 02:26:50.51851+00	2026-11-20 02:26:50.51851+00	t	f
914341302874732721	914341176501174717	914341302695024496	pricing	bid.expired	Maquette	Six lamps for student rooms	/bids/0sc34j2x8s6vx	2026-11-20 02:26:50.525176+00	2026-11-20 02:26:50.525176+00	t	f
914341302991560371	914341176705518792	914341302950769616	prototypes	thread.price_wished	Maja Holm	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 02:39:48.093811+00	2026-11-20 02:39:48.093811+00	t	f
914341303200827644	914341176520643908	914341303088101790	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-20 08:25:24.116296+00	2026-11-20 08:25:24.116296+00	t	f
914341303201057267	914341176554159791	914341303088101790	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-20 08:25:24.116296+00	2026-11-20 08:25:24.116296+00	t	f
914341303201688011	914341176580338909	914341303088101790	pricing	answer.given	Werkstatt Ost	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-20 08:25:24.116296+00	2026-11-20 08:25:24.116296+00	t	f
914341303311217412	914341176520643908	914341303255566726	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 12:01:24.091594+00	2026-11-20 12:01:24.091594+00	t	f
914341303311217446	914341176705518792	914341303255566726	prototypes	prototypes/comment.posted	Hugo Petit	Halden reading lamp	/threads/0sc34j7y9mvxb	2026-11-20 12:01:24.091594+00	2026-11-20 12:01:24.091594+00	t	f
914341303424684996	914341176400227175	914341303374673488	ideas	comment.posted	Jonas Ek	Light that turns warmer as it is dimmed	/comments/0sc34j8qc35yr	2026-11-21 02:25:24.085744+00	2026-11-21 02:25:24.085744+00	t	f
914341303567224205	914341176400227175	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567224226	914341176450423687	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567224281	914341176482743187	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567224324	914341176501174717	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563566	914341176520643908	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563607	914341176580338909	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563632	914341176601118247	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563669	914341176626844518	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563678	914341176646477447	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563710	914341176667364965	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303567563735	914341176705518792	914341303503916554	prototypes	prototypes/comment.posted	Jonas Ek	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 02:25:24.099479+00	2026-11-21 02:25:24.099479+00	t	f
914341303789645397	914341176520643908	914341303680388164	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-21 02:25:24.115368+00	2026-11-21 02:25:24.115368+00	t	f
914341303789951147	914341176554159791	914341303680388164	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-21 02:25:24.115368+00	2026-11-21 02:25:24.115368+00	t	f
914341303789951211	914341176580338909	914341303680388164	pricing	answer.given	Atelier Brun	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-21 02:25:24.115368+00	2026-11-21 02:25:24.115368+00	t	f
914341303897853819	914341176554159791	914341303844026948	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 14:25:24.090245+00	2026-11-21 14:25:24.090245+00	t	f
914341303897853882	914341176705518792	914341303844026948	prototypes	prototypes/comment.posted	Jan Nowak	Halden reading lamp	/threads/0sc34j8tr4905	2026-11-21 14:25:24.090245+00	2026-11-21 14:25:24.090245+00	t	f
914341304074531954	914341176646477447	914341303985989273	pricing	answer.countered		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-21 14:25:24.10946+00	2026-11-21 14:25:24.10946+00	t	f
914341304074707077	914341176667364965	914341303985989273	pricing	answer.countered		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-21 14:25:24.10946+00	2026-11-21 14:25:24.10946+00	t	f
914341304300635820	914341176400227175	914341304241446319	ideas	idea.status_changed	Oskar Lund	A small Halden without a cable for café tables	/ideas/0sc34hv2n9h7f	2026-11-22 02:25:24.094353+00	2026-11-22 02:25:24.094353+00	t	f
914341307320334116	914341176723321829	914341307036226324	orders	order.placed	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:25:24.167045+00	2026-11-24 02:25:24.167045+00	t	f
914341307392024635	914341176601118247	914341307103153268	pricing	answer.lost		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.183631+00	2026-11-24 02:25:24.183631+00	t	f
914341307392024666	914341176626844518	914341307103153268	pricing	answer.lost		Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.183631+00	2026-11-24 02:25:24.183631+00	t	f
914341307451615435	914341176646477447	914341307128245885	pricing	answer.accepted	Maja Holm	Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:25:24.19803+00	2026-11-24 02:25:24.19803+00	t	f
914341307451615480	914341176667364965	914341307128245885	pricing	answer.accepted	Maja Holm	Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:25:24.19803+00	2026-11-24 02:25:24.19803+00	t	f
914341307564154915	914341176554159791	914341307128245890	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.224775+00	2026-11-24 02:25:24.224775+00	t	f
914341307564254058	914341176580338909	914341307128245890	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.224775+00	2026-11-24 02:25:24.224775+00	t	f
914341307564254068	914341176689698459	914341307128245890	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.224775+00	2026-11-24 02:25:24.224775+00	t	f
914341307564426241	914341176705518792	914341307128245890	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.224775+00	2026-11-24 02:25:24.224775+00	t	f
914341307564426305	914341176723321829	914341307128245890	pricing	bid.awarded	Maja Holm	Eight lamps for the library corner	/bids/0sc34j7e5rsz0	2026-11-24 02:25:24.224775+00	2026-11-24 02:25:24.224775+00	t	f
914341307862079934	914341176520643908	914341307756708212	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:25:24.108761+00	2026-11-24 02:25:24.108761+00	t	f
914341307862240453	914341176554159791	914341307756708212	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:25:24.108761+00	2026-11-24 02:25:24.108761+00	t	f
914341307862240516	914341176580338909	914341307756708212	orders	shipment.moved	Claire Brun	MQ-2026-000003 · Six lamps above the long bench	/orders/0sc34hp4s0p4c	2026-11-24 02:25:24.108761+00	2026-11-24 02:25:24.108761+00	t	f
914341307974377645	914341176646477447	914341307911938154	orders	order.address_given	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:39:48.093493+00	2026-11-24 02:39:48.093493+00	t	f
914341307974625423	914341176667364965	914341307911938154	orders	order.address_given	Maja Holm	MQ-2026-000005 · Eight lamps for the library corner	/orders/0sc34jc315b1v	2026-11-24 02:39:48.093493+00	2026-11-24 02:39:48.093493+00	t	f
914341308473716751	914341176520643908	914341308378187272	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-24 04:49:24.103936+00	2026-11-24 04:49:24.103936+00	t	f
914341308473716803	914341176554159791	914341308378187272	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-24 04:49:24.103936+00	2026-11-24 04:49:24.103936+00	t	f
914341308474769672	914341176580338909	914341308378187272	pricing	answer.given	Werkstatt Ost	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-24 04:49:24.103936+00	2026-11-24 04:49:24.103936+00	t	f
914341308646795199	914341176450423687	914341308583776705	orders	order.gate_opened	Katrin Vogel	MQ-2026-000004 · Две лампы в цвете «ночь», орех	/orders/0sc34j0p8kc27	2026-11-24 04:49:24.097995+00	2026-11-24 04:49:24.097995+00	t	f
914341308910582540	914341176601118247	914341308856080047	pricing	answer.countered		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-24 12:01:24.09742+00	2026-11-24 12:01:24.09742+00	t	f
914341308910582599	914341176626844518	914341308856080047	pricing	answer.countered		24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-24 12:01:24.09742+00	2026-11-24 12:01:24.09742+00	t	f
914341309112208344	914341176601118247	914341308984984611	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 02:25:24.114827+00	2026-11-25 02:25:24.114827+00	t	f
914341309112208388	914341176626844518	914341308984984611	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 02:25:24.114827+00	2026-11-25 02:25:24.114827+00	t	f
914341309112208421	914341176646477447	914341308984984611	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 02:25:24.114827+00	2026-11-25 02:25:24.114827+00	t	f
914341309112208460	914341176667364965	914341308984984611	pricing	bid.opened		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 02:25:24.114827+00	2026-11-25 02:25:24.114827+00	t	f
914341309433952582	914341176646477447	914341309303764945	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:25:24.141992+00	2026-11-25 02:25:24.141992+00	t	f
914341309435048905	914341176667364965	914341309303764945	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:25:24.141992+00	2026-11-25 02:25:24.141992+00	t	f
914341309435466623	914341176689698459	914341309303764945	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:25:24.141992+00	2026-11-25 02:25:24.141992+00	t	f
914341309435466631	914341176705518792	914341309303764945	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:25:24.141992+00	2026-11-25 02:25:24.141992+00	t	f
914341309435466683	914341176723321829	914341309303764945	service	service.asked	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:25:24.141992+00	2026-11-25 02:25:24.141992+00	t	f
914341309624194827	914341176400227175	914341309538889240	service	service.moved	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 02:39:48.111108+00	2026-11-25 02:39:48.111108+00	t	f
914341309794883480	914341176400227175	914341309661171093	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 09:37:24.108259+00	2026-11-25 09:37:24.108259+00	t	f
914341309794883540	914341176646477447	914341309661171093	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 09:37:24.108259+00	2026-11-25 09:37:24.108259+00	t	f
914341309794883572	914341176667364965	914341309661171093	service	service.message_posted	Дарья Ким	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 09:37:24.108259+00	2026-11-25 09:37:24.108259+00	t	f
914341310012602230	914341176450423687	914341309963336963	pricing	question.asked	Werkstatt Ost	Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 14:25:24.097652+00	2026-11-25 14:25:24.097652+00	t	f
914341311019690588	914341176646477447	914341310927831360	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 16:49:24.307737+00	2026-11-25 16:49:24.307737+00	t	f
914341311021028889	914341176667364965	914341310927831360	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 16:49:24.307737+00	2026-11-25 16:49:24.307737+00	t	f
914341311021028913	914341176723321829	914341310927831360	service	service.message_posted	Anna Lindqvist	The arm sinks when it is fully raised	/service_requests/0sc34je5gvb5k	2026-11-25 16:49:24.307737+00	2026-11-25 16:49:24.307737+00	t	f
914341311159339011	914341176601118247	914341311070639023	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 21:37:24.100015+00	2026-11-25 21:37:24.100015+00	t	f
914341311159388118	914341176626844518	914341311070639023	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 21:37:24.100015+00	2026-11-25 21:37:24.100015+00	t	f
914341311159388180	914341176646477447	914341311070639023	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 21:37:24.100015+00	2026-11-25 21:37:24.100015+00	t	f
914341311159388229	914341176667364965	914341311070639023	pricing	question.replied		Две настенные Halden к кровати	/bids/0sc34jdxnabff	2026-11-25 21:37:24.100015+00	2026-11-25 21:37:24.100015+00	t	f
914341311431153829	914341176520643908	914341311367751732	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-26 00:01:24.09698+00	2026-11-26 00:01:24.09698+00	t	f
914341311431153883	914341176554159791	914341311367751732	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-26 00:01:24.09698+00	2026-11-26 00:01:24.09698+00	t	f
914341311431600007	914341176580338909	914341311367751732	pricing	answer.countered	Atelier Brun	24 small lamps without cable for the harbour café	/bids/0sc34japgf2vs	2026-11-26 00:01:24.09698+00	2026-11-26 00:01:24.09698+00	t	f
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
914341312035654749	914341176743744717	sign_in	db60fbb6b913c7151a39ada0ed17607f8cdd6fa327c2bef22b6294bcefaa2c76	2026-11-28 02:25:56.429365+00	2026-11-29 02:25:56.427936+00	\N
914341312043529959	914341176689698459	sign_in	56202d0b14f8e961aa9514ed8ef1fbbfd89a3c21dd9962f8705886faf21944a2	2026-11-28 02:25:56.431986+00	2026-11-29 02:25:56.431505+00	\N
914341312051661395	914341176705518792	sign_in	545d0e4fd3c88c9b6fe07b6847e37b06330568fb082ea3578d00626fa93471ec	2026-11-28 02:25:56.433822+00	2026-11-29 02:25:56.43338+00	\N
914341312059552667	914341176723321829	sign_in	e876af81290a4d8b2d776a440a062e6762f9349a6c7e53c26d03ace33e2109cd	2026-11-28 02:25:56.435422+00	2026-11-29 02:25:56.434974+00	\N
914341312064456711	914341176601118247	sign_in	46176dc3ba6f73592c9f1e3b0b55383f73bae10f4ea7d03b695b9612b25eaca0	2026-11-28 02:25:56.436849+00	2026-11-29 02:25:56.436447+00	\N
914341312072414245	914341176626844518	sign_in	123dff85ff377d715a89b0353ef0ce7f547359776e5007c52c6ab00042df4ae2	2026-11-28 02:25:56.438474+00	2026-11-29 02:25:56.438026+00	\N
914341312081717104	914341176646477447	sign_in	3860dd7b77ed555c4d5d4ce6e24dc3c76934a07192d9886bb472cd8439a87bec	2026-11-28 02:25:56.440112+00	2026-11-29 02:25:56.439689+00	\N
914341312089824536	914341176667364965	sign_in	e3fe074d61a59fecc12063f2233e285fec6545f2465c5ec36edb56b25e8f25d5	2026-11-28 02:25:56.442081+00	2026-11-29 02:25:56.441653+00	\N
914341312093691442	914341176400227175	sign_in	f87bb8f97ae401bf908167bbad8502ebcfad710aab4c90a487f59ad98b436841	2026-11-28 02:25:56.443576+00	2026-11-29 02:25:56.443138+00	\N
914341312098101354	914341176450423687	sign_in	209e89e7ba101a0078bc60e283bb067b1e4a42e5ae2a3c0a0ae656bd62212aa8	2026-11-28 02:25:56.444983+00	2026-11-29 02:25:56.444557+00	\N
914341312106255136	914341176482743187	sign_in	7593b9e3d532e35865a96f5f26ad056bd489a1c3182d444120b49dadc1bc484a	2026-11-28 02:25:56.446448+00	2026-11-29 02:25:56.446003+00	\N
914341312110507499	914341176501174717	sign_in	cdd99a38442716454154635888291328ca2c97171d6c472e0099b6400eaa47f3	2026-11-28 02:25:56.447778+00	2026-11-29 02:25:56.447366+00	\N
914341312115321653	914341176520643908	sign_in	bc1a310242ddd0064a7fa843f568ecf7c2c117ca0e2cc68b9527b01eec510e82	2026-11-28 02:25:56.448999+00	2026-11-29 02:25:56.448609+00	\N
914341312123101587	914341176554159791	sign_in	dcdbae8af268437a150433011aa27dd315167172c0c748bec9f9802611dcddd4	2026-11-28 02:25:56.450296+00	2026-11-29 02:25:56.449884+00	\N
914341312126281405	914341176580338909	sign_in	c1089ef2d293f4336e8646b8032daa57de932ec24c27ba5dd7acbf8d7225e034	2026-11-28 02:25:56.451349+00	2026-11-29 02:25:56.451118+00	\N
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
914341294757878894	914341294741499975	1	Две лампы в цвете «ночь», орех	prototype_version	914341272549138491	[{"met": "not_said", "kind": "text", "must": true, "name": "Эмаль", "said": "", "unit": "", "extra": null, "value": "ночь", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Дерево", "said": "", "unit": "", "extra": null, "value": "орех", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Кабель", "said": "", "unit": "м", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Высота стойки", "said": "", "unit": "мм", "extra": null, "value": "420", "worth": {"amount": "15.00", "currency": "EUR"}}]	16400	0	32800	2	0	0	0	0	0	0	0	\N
914341277180596942	914341277143656113	1	The first Halden, for the one who asked for it	prototype_version	914341272549138491	[{"met": "yes", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "yes", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	16500	0	16500	1	1	1	1	0	0	0	0	\N
914341283437755535	914341283417315468	1	Six lamps above the long bench	prototype_version	914341272549138491	[{"met": "yes", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "yes", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "yes", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	15200	0	91200	6	6	6	0	0	0	0	0	\N
914341281114684059	914341281098598036	1	Одна лампа, терракота	prototype_version	914341272549138491	[{"met": "not_said", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	15700	0	15700	1	1	1	1	0	0	0	0	\N
914341307002906909	914341306981067835	1	Eight lamps for the library corner	prototype_version	914341300021534466	[{"met": "not_said", "kind": "text", "must": true, "name": "Enamel", "said": "", "unit": "", "extra": null, "value": "terracotta", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Wood", "said": "", "unit": "", "extra": null, "value": "oak", "worth": null}, {"met": "not_said", "kind": "text", "must": true, "name": "Cable", "said": "", "unit": "m", "extra": null, "value": "2", "worth": null}, {"met": "not_said", "kind": "text", "must": false, "name": "Dimmer", "said": "", "unit": "", "extra": null, "value": "in the foot", "worth": {"amount": "8.00", "currency": "EUR"}}]	13800	0	110400	8	0	0	0	0	0	0	0	\N
\.


--
-- Data for Name: order_promise; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_promise (id, order_id, promised_on, reason, made_by, created_at, replaces_id) FROM stdin;
914341277209105600	914341277143656113	2026-10-15	Agreed in the deal	914341176400227175	2026-09-11 02:25:24.108414+00	\N
914341281131820572	914341281098598036	2026-11-08	Agreed in the deal	914341176482743187	2026-10-02 02:25:24.091275+00	\N
914341283459720233	914341283417315468	2026-11-29	Agreed in the deal	914341176520643908	2026-10-09 02:25:24.09892+00	\N
914341294774639473	914341294741499975	2026-12-07	Agreed in the deal	914341176450423687	2026-11-04 02:25:24.093811+00	\N
914341307017701958	914341306981067835	2027-01-01	Agreed in the deal	914341176520643908	2026-11-24 02:25:24.094873+00	\N
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox (id, fact_id, listener, state, attempts, due_at, error) FROM stdin;
914341177008092313	914341176819254756	pricing.open_to_producer	done	0	2026-05-18 02:25:24.130696+00	\N
914341177008092372	914341176999292870	pricing.open_to_producer	done	0	2026-05-18 02:25:24.130696+00	\N
914341177196635382	914341177149373614	pricing.open_to_producer	done	0	2026-05-18 02:25:24.085262+00	\N
914341177196635412	914341177187527628	pricing.open_to_producer	done	0	2026-05-18 02:25:24.085262+00	\N
914341267226278929	914341267219335228	notifications.tell_people	done	0	2026-05-30 02:25:24.12878+00	\N
914341267500798925	914341267496116037	notifications.tell_people	done	0	2026-05-31 02:25:24.088507+00	\N
914341267734119290	914341267730540013	notifications.tell_people	done	0	2026-06-01 02:25:24.081184+00	\N
914341267884756009	914341267881717269	notifications.tell_people	done	0	2026-06-01 12:01:24.078109+00	\N
914341267999949758	914341267994777254	notifications.tell_people	done	0	2026-06-02 21:37:24.076102+00	\N
914341268133483087	914341268130042714	notifications.tell_people	done	0	2026-06-03 02:25:24.085556+00	\N
914341268266667182	914341268255298819	notifications.tell_people	done	0	2026-06-10 02:25:24.083049+00	\N
914341268389730502	914341268389656161	notifications.tell_people	done	0	2026-06-11 02:25:24.074314+00	\N
914341268510714450	914341268506575590	notifications.tell_people	done	0	2026-06-20 02:25:24.075758+00	\N
914341268633158650	914341268624092153	notifications.tell_people	done	0	2026-06-21 02:25:24.082326+00	\N
914341268871956255	914341268870916257	notifications.tell_people	done	0	2026-07-31 02:25:24.080413+00	\N
914341269307521678	914341269069353093	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269307521725	914341269107135564	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308106210	914341269136580128	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370384	914341269160380251	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370412	914341269177017602	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370432	914341269197591677	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370457	914341269216118916	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370472	914341269237371839	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370484	914341269253738588	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370528	914341269270321256	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370589	914341269286463496	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269308370630	914341269302746603	notifications.tell_people	done	0	2026-08-01 14:25:24.148173+00	\N
914341269906746876	914341269852682932	notifications.tell_people	done	0	2026-08-02 02:25:24.159423+00	\N
914341269908088102	914341269902811156	notifications.tell_people	done	0	2026-08-02 02:25:24.159423+00	\N
914341270332055391	914341270326582630	notifications.tell_people	done	0	2026-08-03 02:25:24.105649+00	\N
914341270498062539	914341270498062535	notifications.tell_people	done	0	2026-08-03 14:25:24.083304+00	\N
914341270637528721	914341270632682564	notifications.tell_people	done	0	2026-08-04 02:25:24.084156+00	\N
914341270787459418	914341270784209506	notifications.tell_people	done	0	2026-08-05 02:25:24.083545+00	\N
914341270973292091	914341270964206111	notifications.tell_people	done	0	2026-08-05 02:25:24.093491+00	\N
914341271098301891	914341271095160896	notifications.tell_people	done	0	2026-08-06 02:25:24.077374+00	\N
914341271208012347	914341271203576616	notifications.tell_people	done	0	2026-08-06 02:25:24.082725+00	\N
914341271321956280	914341271321956245	notifications.tell_people	done	0	2026-08-07 02:25:24.078122+00	\N
914341271442281331	914341271438906036	notifications.tell_people	done	0	2026-08-08 02:25:24.085549+00	\N
914341271577544909	914341271572101290	notifications.tell_people	done	0	2026-08-08 02:25:24.088867+00	\N
914341271689711687	914341271686755238	notifications.tell_people	done	0	2026-08-09 02:25:24.084761+00	\N
914341271858390678	914341271858390661	notifications.tell_people	done	0	2026-08-10 02:25:24.099415+00	\N
914341271978845418	914341271974897394	notifications.tell_people	done	0	2026-08-10 02:25:24.078569+00	\N
914341272076733848	914341272071860045	notifications.tell_people	done	0	2026-08-11 02:25:24.077487+00	\N
914341272202565961	914341272196914323	notifications.tell_people	done	0	2026-08-16 02:25:24.0817+00	\N
914341272361663213	914341272357779473	notifications.tell_people	done	0	2026-08-23 02:25:24.079453+00	\N
914341272462760865	914341272458153521	notifications.tell_people	done	0	2026-08-23 02:25:24.07909+00	\N
914341272793097643	914341272772399529	notifications.tell_people	done	0	2026-08-24 02:25:24.134298+00	\N
914341272965642338	914341272961225561	notifications.tell_people	done	0	2026-08-26 02:25:24.084522+00	\N
914341273157673834	914341273153261622	notifications.tell_people	done	0	2026-08-26 02:39:48.095801+00	\N
914341273254931482	914341273253572709	notifications.tell_people	done	0	2026-08-27 02:25:24.080142+00	\N
914341273376025786	914341273371231521	notifications.tell_people	done	0	2026-08-27 02:25:24.083919+00	\N
914341273493364344	914341273493364294	notifications.tell_people	done	0	2026-08-27 14:25:24.078836+00	\N
914341273598047908	914341273595058558	notifications.tell_people	done	0	2026-08-28 02:25:24.080259+00	\N
914341273708269214	914341273706677292	notifications.tell_people	done	0	2026-08-28 02:25:24.077716+00	\N
914341273840749949	914341273838061851	notifications.tell_people	done	0	2026-08-28 02:25:24.085953+00	\N
914341273980085932	914341273976349024	notifications.tell_people	done	0	2026-08-28 09:37:24.080574+00	\N
914341274073317498	914341274068526836	notifications.tell_people	done	0	2026-08-29 02:25:24.075405+00	\N
914341274202009244	914341274197839637	notifications.tell_people	done	0	2026-08-29 02:25:24.083824+00	\N
914341274315376510	914341274311474166	notifications.tell_people	done	0	2026-08-30 02:25:24.077551+00	\N
914341274408263916	914341274404264210	notifications.tell_people	done	0	2026-08-30 02:25:24.077067+00	\N
914341274516301746	914341274516301745	notifications.tell_people	done	0	2026-08-30 02:25:24.082254+00	\N
914341274639051806	914341274634314816	notifications.tell_people	done	0	2026-08-31 02:25:24.080143+00	\N
914341274734185383	914341274730958087	notifications.tell_people	done	0	2026-08-31 02:25:24.076902+00	\N
914341274873747037	914341274869480315	notifications.tell_people	done	0	2026-08-31 02:25:24.087781+00	\N
914341274973752873	914341274973636510	notifications.tell_people	done	0	2026-08-31 14:25:24.077271+00	\N
914341275074874407	914341275071008356	notifications.tell_people	done	0	2026-09-01 02:25:24.078774+00	\N
914341275163690891	914341275158795369	notifications.tell_people	done	0	2026-09-01 02:25:24.077694+00	\N
914341275260128979	914341275259657426	notifications.tell_people	done	0	2026-09-02 02:25:24.081428+00	\N
914341275359117975	914341275355041616	notifications.tell_people	done	0	2026-09-02 02:25:24.081387+00	\N
914341275430679282	914341275430655763	notifications.tell_people	done	0	2026-09-02 14:25:24.075799+00	\N
914341275507859200	914341275507859173	notifications.tell_people	done	0	2026-09-03 02:25:24.075736+00	\N
914341275603034938	914341275603034879	notifications.tell_people	done	0	2026-09-03 02:25:24.081543+00	\N
914341275692147921	914341275687007624	notifications.tell_people	done	0	2026-09-04 02:25:24.080563+00	\N
914341275872420929	914341275868123772	notifications.tell_people	done	0	2026-09-09 02:25:24.100558+00	\N
914341276224503619	914341276220448607	notifications.tell_people	done	0	2026-09-10 02:25:24.107185+00	\N
914341277466253114	914341277243050417	production.open_jobs	done	0	2026-09-11 02:25:24.170004+00	\N
914341277466253168	914341277243050417	notifications.tell_people	done	0	2026-09-11 02:25:24.170004+00	\N
914341277466253214	914341277382062944	notifications.tell_people	done	0	2026-09-11 02:25:24.170004+00	\N
914341277466349326	914341277390526830	notifications.tell_people	done	0	2026-09-11 02:25:24.170004+00	\N
914341277897419631	914341277892512355	notifications.tell_people	done	0	2026-09-11 02:39:48.093447+00	\N
914341278480373711	914341278477080216	notifications.tell_people	done	0	2026-09-14 02:25:24.103302+00	\N
914341278589921017	914341278585695804	notifications.tell_people	done	0	2026-09-15 02:25:24.077174+00	\N
914341278686407284	914341278682368836	notifications.tell_people	done	0	2026-09-17 02:25:24.081815+00	\N
914341279331308405	914341279297858219	notifications.tell_people	done	0	2026-09-20 02:25:24.100954+00	\N
914341279576350174	914341279571194559	notifications.tell_people	done	0	2026-09-27 02:25:24.079325+00	\N
914341279717960199	914341279714284650	notifications.tell_people	done	0	2026-09-28 02:25:24.085984+00	\N
914341280036876243	914341280032069283	notifications.tell_people	done	0	2026-09-29 02:25:24.07958+00	\N
914341280191552586	914341280187678550	notifications.tell_people	done	0	2026-09-29 02:25:24.090512+00	\N
914341280396438151	914341280369059192	notifications.tell_people	done	0	2026-09-29 02:25:24.098287+00	\N
914341280703568646	914341280703568622	notifications.tell_people	done	0	2026-09-30 02:25:24.098283+00	\N
914341280825416400	914341280820700852	notifications.tell_people	done	0	2026-10-01 02:25:24.075073+00	\N
914341280971525895	914341280968836389	notifications.tell_people	done	0	2026-10-02 02:11:00.090633+00	\N
914341281240818507	914341281148686094	production.open_jobs	done	0	2026-10-02 02:25:24.117382+00	\N
914341281240818514	914341281148686094	notifications.tell_people	done	0	2026-10-02 02:25:24.117382+00	\N
914341281245607379	914341281201997404	notifications.tell_people	done	0	2026-10-02 02:25:24.117382+00	\N
914341281245607435	914341281207643213	notifications.tell_people	done	0	2026-10-02 02:25:24.117382+00	\N
914341284251231255	914341284196964018	service.keep	done	0	2026-10-09 02:25:24.11846+00	\N
914341284256161471	914341284225815867	notifications.tell_people	done	0	2026-10-09 02:25:24.11846+00	\N
914341285858397345	914341285799499845	notifications.tell_people	done	0	2026-10-10 02:25:24.098818+00	\N
914341286063232061	914341286062898510	notifications.tell_people	done	0	2026-10-12 02:25:24.07522+00	\N
914341286210061544	914341286184998281	notifications.tell_people	done	0	2026-10-12 02:25:24.091097+00	\N
914341286483758110	914341286478265414	notifications.tell_people	done	0	2026-10-14 02:25:24.07984+00	\N
914341286638164874	914341286629479652	notifications.tell_people	done	0	2026-10-14 02:25:24.086916+00	\N
914341286949521723	914341286878552606	service.keep	done	0	2026-10-14 02:25:24.116117+00	\N
914341286949521732	914341286885172527	production.close_jobs	done	0	2026-10-14 02:25:24.116117+00	\N
914341286949581225	914341286885172527	notifications.tell_people	done	0	2026-10-14 02:25:24.116117+00	\N
914341286949686334	914341286911053497	notifications.tell_people	done	0	2026-10-14 02:25:24.116117+00	\N
914341287444721880	914341287306216087	notifications.tell_people	done	0	2026-10-14 09:37:24.127548+00	\N
914341287444721918	914341287394327374	production.stop_jobs	done	0	2026-10-14 09:37:24.127548+00	\N
914341287444721920	914341287394327374	notifications.tell_people	done	0	2026-10-14 09:37:24.127548+00	\N
914341287762976407	914341287759385765	notifications.tell_people	done	0	2026-10-16 02:25:24.089164+00	\N
914341288168490171	914341288147900659	notifications.tell_people	done	0	2026-10-19 02:25:24.091838+00	\N
914341288508860209	914341288487186047	notifications.tell_people	done	0	2026-10-21 02:25:24.091772+00	\N
914341288824349089	914341288824349048	notifications.tell_people	done	0	2026-10-23 02:25:24.10152+00	\N
914341288919857579	914341288919857572	notifications.tell_people	done	0	2026-10-24 02:25:24.077569+00	\N
914341288999090985	914341288995413082	notifications.tell_people	done	0	2026-10-24 02:25:24.074152+00	\N
914341289172603653	914341289168065087	notifications.tell_people	done	0	2026-10-25 02:25:24.096815+00	\N
914341289260588150	914341289254899320	notifications.tell_people	done	0	2026-10-25 02:25:24.07632+00	\N
914341289351393858	914341289348304432	notifications.tell_people	done	0	2026-10-25 07:13:24.075652+00	\N
914341289448061854	914341289444990740	notifications.tell_people	done	0	2026-10-26 02:25:24.076984+00	\N
914341289532272706	914341289532272695	notifications.tell_people	done	0	2026-10-26 02:25:24.074807+00	\N
914341289645402038	914341289641091569	notifications.tell_people	done	0	2026-10-26 02:25:24.080413+00	\N
914341289750164264	914341289745784263	notifications.tell_people	done	0	2026-10-26 14:25:24.076126+00	\N
914341289956743442	914341289956743387	notifications.tell_people	done	0	2026-10-28 02:25:24.076239+00	\N
914341290166679186	914341290161737427	notifications.tell_people	done	0	2026-10-28 02:25:24.100818+00	\N
914341290345391558	914341290316064829	notifications.tell_people	done	0	2026-10-28 02:25:24.094683+00	\N
914341290686966158	914341290682106881	notifications.tell_people	done	0	2026-10-29 02:25:24.081553+00	\N
914341290837873845	914341290831847344	notifications.tell_people	done	0	2026-10-29 02:25:24.074677+00	\N
914341290937832936	914341290934296881	notifications.tell_people	done	0	2026-10-29 02:25:24.077175+00	\N
914341291054102146	914341291050206344	notifications.tell_people	done	0	2026-10-29 02:25:24.087123+00	\N
914341291364815060	914341291327430375	service.keep	done	0	2026-10-29 02:25:24.10766+00	\N
914341291365304848	914341291339351974	notifications.tell_people	done	0	2026-10-29 02:25:24.10766+00	\N
914341292322392721	914341292322392710	notifications.tell_people	done	0	2026-10-30 02:25:24.092719+00	\N
914341292497072607	914341292439523276	notifications.tell_people	done	0	2026-10-30 02:25:24.100763+00	\N
914341292652679058	914341292649298761	notifications.tell_people	done	0	2026-10-30 14:25:24.088974+00	\N
914341292799847541	914341292799847507	notifications.tell_people	done	0	2026-10-31 02:25:24.074583+00	\N
914341292888955509	914341292887104644	notifications.tell_people	done	0	2026-10-31 02:25:24.077052+00	\N
914341293056426889	914341293051416771	notifications.tell_people	done	0	2026-11-01 02:25:24.088519+00	\N
914341293361065608	914341293357715040	notifications.tell_people	done	0	2026-11-02 02:25:24.096521+00	\N
914341293467196465	914341293463665738	notifications.tell_people	done	0	2026-11-02 02:25:24.079779+00	\N
914341293622753837	914341293596083532	notifications.tell_people	done	0	2026-11-02 02:25:24.092842+00	\N
914341293924986365	914341293924986305	notifications.tell_people	done	0	2026-11-03 02:25:24.076528+00	\N
914341294004257407	914341294000204402	notifications.tell_people	done	0	2026-11-03 02:25:24.074416+00	\N
914341294164121224	914341294142812417	notifications.tell_people	done	0	2026-11-03 02:26:50.494282+00	\N
914341294343386512	914341294339569336	notifications.tell_people	done	0	2026-11-03 12:01:24.074592+00	\N
914341294485136409	914341294482084153	notifications.tell_people	done	0	2026-11-04 02:11:00.087643+00	\N
914341294577412781	914341294574209351	notifications.tell_people	done	0	2026-11-04 02:25:24.074146+00	\N
914341294904694813	914341294792519541	production.open_jobs	done	0	2026-11-04 02:25:24.12483+00	\N
914341294904694822	914341294792519541	notifications.tell_people	done	0	2026-11-04 02:25:24.12483+00	\N
914341294905396271	914341294860115769	notifications.tell_people	done	0	2026-11-04 02:25:24.12483+00	\N
914341294906269990	914341294864521853	notifications.tell_people	done	0	2026-11-04 02:25:24.12483+00	\N
914341296495301151	914341296490451826	notifications.tell_people	done	0	2026-11-07 02:25:24.13139+00	\N
914341305257950715	914341305257043034	notifications.tell_people	done	0	2026-11-22 14:25:24.079921+00	\N
914341305533427182	914341305530023674	notifications.tell_people	done	0	2026-11-23 02:25:24.088544+00	\N
914341305781664165	914341305755946703	notifications.tell_people	done	0	2026-11-23 02:25:24.094991+00	\N
914341306134493992	914341306130456551	notifications.tell_people	done	0	2026-11-23 21:37:24.088427+00	\N
914341306432007390	914341306406498219	notifications.tell_people	done	0	2026-11-24 01:56:36.087958+00	\N
914341306515390780	914341306510899823	notifications.tell_people	done	0	2026-11-24 02:11:00.083825+00	\N
914341306759609676	914341306682577224	service.keep	done	0	2026-11-24 02:11:00.107355+00	\N
914341306759609687	914341306720648004	notifications.tell_people	done	0	2026-11-24 02:11:00.107355+00	\N
914341307178598878	914341307103153268	notifications.tell_people	done	0	2026-11-24 02:25:24.132802+00	\N
914341307799676627	914341307756708212	notifications.tell_people	done	0	2026-11-24 02:25:24.093849+00	\N
914341307912898858	914341307911938154	notifications.tell_people	done	0	2026-11-24 02:39:48.078933+00	\N
914341308381430157	914341308378187272	notifications.tell_people	done	0	2026-11-24 04:49:24.081747+00	\N
914341308600883403	914341308583776705	notifications.tell_people	done	0	2026-11-24 04:49:24.087404+00	\N
914341308859920413	914341308856080047	notifications.tell_people	done	0	2026-11-24 12:01:24.084658+00	\N
914341308989755288	914341308984984611	notifications.tell_people	done	0	2026-11-25 02:25:24.085522+00	\N
914341309308589884	914341309303764945	notifications.tell_people	done	0	2026-11-25 02:25:24.112237+00	\N
914341309560108776	914341309538889240	notifications.tell_people	done	0	2026-11-25 02:39:48.096199+00	\N
914341281534399496	914341281530688988	notifications.tell_people	done	0	2026-10-02 02:39:48.081408+00	\N
914341281848684220	914341281843542871	notifications.tell_people	done	0	2026-10-04 02:25:24.074608+00	\N
914341281933265100	914341281933265045	notifications.tell_people	done	0	2026-10-04 14:25:24.074754+00	\N
914341282117618373	914341282117618366	notifications.tell_people	done	0	2026-10-07 02:25:24.097458+00	\N
914341282264151137	914341282259852644	notifications.tell_people	done	0	2026-10-07 02:25:24.087545+00	\N
914341282533327447	914341282527066711	notifications.tell_people	done	0	2026-10-08 02:25:24.076186+00	\N
914341282662100679	914341282658534337	notifications.tell_people	done	0	2026-10-08 02:25:24.08785+00	\N
914341282884778296	914341282846765135	notifications.tell_people	done	0	2026-10-08 02:25:24.095599+00	\N
914341283271518929	914341283266903188	notifications.tell_people	done	0	2026-10-09 02:25:24.075242+00	\N
914341283597917385	914341283472118395	production.open_jobs	done	0	2026-10-09 02:25:24.132731+00	\N
914341283597917427	914341283472118395	notifications.tell_people	done	0	2026-10-09 02:25:24.132731+00	\N
914341283602874032	914341283555230387	notifications.tell_people	done	0	2026-10-09 02:25:24.132731+00	\N
914341283602874066	914341283556461913	notifications.tell_people	done	0	2026-10-09 02:25:24.132731+00	\N
914341284642726601	914341284638502472	notifications.tell_people	done	0	2026-10-09 02:39:48.091464+00	\N
914341285455472535	914341285425402143	notifications.tell_people	done	0	2026-10-10 01:56:36.100117+00	\N
914341285622572848	914341285564175313	service.keep	done	0	2026-10-10 02:11:00.104891+00	\N
914341285622986473	914341285593657806	notifications.tell_people	done	0	2026-10-10 02:11:00.104891+00	\N
914341287070868871	914341287070868818	notifications.tell_people	done	0	2026-10-14 02:25:24.145208+00	\N
914341291705135845	914341291701337830	notifications.tell_people	done	0	2026-10-29 14:25:24.074097+00	\N
914341291944865825	914341291915738713	notifications.tell_people	done	0	2026-10-30 01:56:36.091105+00	\N
914341292132148109	914341292065758786	service.keep	done	0	2026-10-30 02:11:00.106844+00	\N
914341292132148127	914341292099301716	notifications.tell_people	done	0	2026-10-30 02:11:00.106844+00	\N
914341295237089878	914341295233407068	notifications.tell_people	done	0	2026-11-04 02:39:48.082176+00	\N
914341295845384247	914341295841135021	notifications.tell_people	done	0	2026-11-05 02:25:24.081155+00	\N
914341295979621681	914341295974071570	notifications.tell_people	done	0	2026-11-06 02:25:24.074151+00	\N
914341296138377926	914341296137574991	notifications.tell_people	done	0	2026-11-07 02:25:24.093403+00	\N
914341296399016900	914341296340842043	service.keep	done	0	2026-11-07 02:25:24.108485+00	\N
914341296399028617	914341296349038941	production.close_jobs	done	0	2026-11-07 02:25:24.108485+00	\N
914341296399388461	914341296349038941	notifications.tell_people	done	0	2026-11-07 02:25:24.108485+00	\N
914341296399388513	914341296370321477	notifications.tell_people	done	0	2026-11-07 02:25:24.108485+00	\N
914341296784230113	914341296683708046	notifications.tell_people	done	0	2026-11-07 09:37:24.108125+00	\N
914341296784230119	914341296737663381	production.stop_jobs	done	0	2026-11-07 09:37:24.108125+00	\N
914341296784230173	914341296737663381	notifications.tell_people	done	0	2026-11-07 09:37:24.108125+00	\N
914341296990289971	914341296989896872	notifications.tell_people	done	0	2026-11-08 02:25:24.077312+00	\N
914341297162049151	914341297156784917	notifications.tell_people	done	0	2026-11-08 02:25:24.083594+00	\N
914341297320680404	914341297316721186	notifications.tell_people	done	0	2026-11-09 02:25:24.074698+00	\N
914341297468933505	914341297463235441	notifications.tell_people	done	0	2026-11-09 02:25:24.085038+00	\N
914341297593549109	914341297589659842	notifications.tell_people	done	0	2026-11-10 02:25:24.074145+00	\N
914341297706800963	914341297702900409	notifications.tell_people	done	0	2026-11-10 02:25:24.080315+00	\N
914341297867503113	914341297861644080	notifications.tell_people	done	0	2026-11-10 02:25:24.08555+00	\N
914341298064327133	914341298059787882	notifications.tell_people	done	0	2026-11-10 07:13:24.074235+00	\N
914341298159872893	914341298150982691	notifications.tell_people	done	0	2026-11-11 02:25:24.080132+00	\N
914341298243630125	914341298239208583	notifications.tell_people	done	0	2026-11-11 02:25:24.074675+00	\N
914341298400252508	914341298400252455	notifications.tell_people	done	0	2026-11-12 02:25:24.087722+00	\N
914341298593048318	914341298589070619	notifications.tell_people	done	0	2026-11-13 02:25:24.081495+00	\N
914341298763740760	914341298759656082	notifications.tell_people	done	0	2026-11-13 02:25:24.088812+00	\N
914341299061943394	914341299057704697	notifications.tell_people	done	0	2026-11-14 02:25:24.09426+00	\N
914341299197029014	914341299171991301	notifications.tell_people	done	0	2026-11-14 02:25:24.09057+00	\N
914341299406739152	914341299401063111	notifications.tell_people	done	0	2026-11-15 02:25:24.076727+00	\N
914341299481022620	914341299477094747	notifications.tell_people	done	0	2026-11-15 02:25:24.073403+00	\N
914341299569727180	914341299569727119	notifications.tell_people	done	0	2026-11-15 02:25:24.077344+00	\N
914341299719599945	914341299716685108	notifications.tell_people	done	0	2026-11-15 02:25:24.092359+00	\N
914341299934940078	914341299929523941	notifications.tell_people	done	0	2026-11-16 02:25:24.090222+00	\N
914341300291583559	914341300274730415	notifications.tell_people	done	0	2026-11-16 02:25:24.138857+00	\N
914341300382608035	914341300379711570	notifications.tell_people	done	0	2026-11-17 02:25:24.072816+00	\N
914341300479737662	914341300475731345	notifications.tell_people	done	0	2026-11-17 02:25:24.080615+00	\N
914341300597036144	914341300597036096	notifications.tell_people	done	0	2026-11-17 07:13:24.076529+00	\N
914341300803103786	914341300798547832	notifications.tell_people	done	0	2026-11-18 02:25:24.073148+00	\N
914341300906583933	914341300902649002	notifications.tell_people	done	0	2026-11-18 02:25:24.084221+00	\N
914341301099545631	914341301074317241	notifications.tell_people	done	0	2026-11-18 02:25:24.094444+00	\N
914341301343862734	914341301339652238	notifications.tell_people	done	0	2026-11-18 14:25:24.079601+00	\N
914341301452838850	914341301448847777	notifications.tell_people	done	0	2026-11-19 02:25:24.080429+00	\N
914341301565388026	914341301561209269	notifications.tell_people	done	0	2026-11-19 02:25:24.079351+00	\N
914341301674733959	914341301674667972	notifications.tell_people	done	0	2026-11-19 02:25:24.082718+00	\N
914341301847837126	914341301838355804	notifications.tell_people	done	0	2026-11-19 02:25:24.08542+00	\N
914341302035520378	914341302032441770	notifications.tell_people	done	0	2026-11-19 02:25:24.090081+00	\N
914341302229160652	914341302228580477	notifications.tell_people	done	0	2026-11-19 14:25:24.080097+00	\N
914341302414177446	914341302410119928	notifications.tell_people	done	0	2026-11-20 02:25:24.095968+00	\N
914341302542745701	914341302539417811	notifications.tell_people	done	0	2026-11-20 02:25:24.084122+00	\N
914341302710260338	914341302695024496	notifications.tell_people	done	0	2026-11-20 02:26:50.486354+00	\N
914341302954577423	914341302950769616	notifications.tell_people	done	0	2026-11-20 02:39:48.085005+00	\N
914341303092068468	914341303088101790	notifications.tell_people	done	0	2026-11-20 08:25:24.090521+00	\N
914341303259790119	914341303255566726	notifications.tell_people	done	0	2026-11-20 12:01:24.079443+00	\N
914341303378157431	914341303374673488	notifications.tell_people	done	0	2026-11-21 02:25:24.074005+00	\N
914341303507578044	914341303503916554	notifications.tell_people	done	0	2026-11-21 02:25:24.085497+00	\N
914341303684675430	914341303680388164	notifications.tell_people	done	0	2026-11-21 02:25:24.089716+00	\N
914341303847558044	914341303844026948	notifications.tell_people	done	0	2026-11-21 14:25:24.078655+00	\N
914341303990022898	914341303985989273	notifications.tell_people	done	0	2026-11-21 14:25:24.089383+00	\N
914341304241446373	914341304241446319	notifications.tell_people	done	0	2026-11-22 02:25:24.080707+00	\N
914341304372585985	914341304368605280	notifications.tell_people	done	0	2026-11-22 02:25:24.081069+00	\N
914341304486216106	914341304481710871	notifications.tell_people	done	0	2026-11-22 02:25:24.083649+00	\N
914341304708207411	914341304662028409	service.keep	done	0	2026-11-22 02:25:24.110988+00	\N
914341304708547472	914341304678901397	notifications.tell_people	done	0	2026-11-22 02:25:24.110988+00	\N
914341307177350278	914341307036226324	notifications.tell_people	done	0	2026-11-24 02:25:24.132802+00	\N
914341307177153638	914341307036226324	production.open_jobs	done	0	2026-11-24 02:25:24.132802+00	\N
914341307178598883	914341307128245885	notifications.tell_people	done	0	2026-11-24 02:25:24.132802+00	\N
914341307178598927	914341307128245890	notifications.tell_people	done	0	2026-11-24 02:25:24.132802+00	\N
914341309691454305	914341309661171093	notifications.tell_people	done	0	2026-11-25 09:37:24.083536+00	\N
914341309966683265	914341309963336963	notifications.tell_people	done	0	2026-11-25 14:25:24.086655+00	\N
914341310948605696	914341310927831360	notifications.tell_people	done	0	2026-11-25 16:49:24.291377+00	\N
914341311075101210	914341311070639023	notifications.tell_people	done	0	2026-11-25 21:37:24.080129+00	\N
914341311197084175	914341311192682026	notifications.tell_people	done	0	2026-11-25 21:37:24.076947+00	\N
914341311284372107	914341311267879510	notifications.tell_people	done	0	2026-11-25 21:51:48.082203+00	\N
914341311371799261	914341311367751732	notifications.tell_people	done	0	2026-11-26 00:01:24.082855+00	\N
914341311522698344	914341311519450702	notifications.tell_people	done	0	2026-11-27 00:01:24.080916+00	\N
914341311699709476	914341311694880452	notifications.tell_people	done	0	2026-11-27 16:49:24.082734+00	\N
\.


--
-- Data for Name: price_wish; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.price_wish (id, thread_id, user_id, would_pay_minor, instead_of_minor, currency, created_at, version) FROM stdin;
914341273132711123	914341272943285887	914341176400227175	17200	16500	EUR	2026-08-26 02:39:48.089513+00	1
914341302933989361	914341302527225771	914341176520643908	12400	11900	EUR	2026-11-20 02:39:48.07998+00	1
\.


--
-- Data for Name: producer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.producer (id, company_id, user_id, name, about, place, processes, materials, regions, certificates, largest_length, largest_width, largest_height, smallest_quantity, largest_quantity, open_to_bids, orders, delivered, on_time, answers, defects, external_system, external_ref, created_at, version) FROM stdin;
914341176785404120	914341176353045629	\N	Atelier Brun	Metal spinning and enamel, five people, since 1974.	Lyon, FR	["metal spinning", "enamel", "assembly", "small series"]	["steel", "brass", "enamel"]	[]	[]	\N	\N	\N	\N	\N	t	2	1	1	4	0	\N	\N	2026-05-18 02:25:24.077588+00	2
914341177141076766	914341176369555250	\N	Werkstatt Ost	Wood turning, steel and assembly under one roof.	Leipzig, DE	["wood turning", "steel tube", "powder coating", "assembly", "electrical test"]	["oak", "walnut", "steel", "brass"]	[]	[]	\N	\N	\N	\N	\N	t	3	1	1	6	0	\N	\N	2026-05-18 02:25:24.072253+00	2
\.


--
-- Data for Name: prototype; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype (id, owner_id, title, text, visibility, status, version_count, current_number, cover_file_id, thread_count, open_count, internal_count, decision_count, created_at, version) FROM stdin;
914341268997308573	914341176705518792	Halden reading lamp	Oak foot, balanced arm, enamelled shade. Look closely and say what you would change.	invited	in_review	3	3	914341224914628967	15	9	2	7	2026-08-01 14:25:24.073942+00	5
\.


--
-- Data for Name: prototype_asset; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_asset (id, version_id, file_id, kind, title, "position", sha256, width, height, created_at) FROM stdin;
914341269697452065	914341269576991623	914341204392432773	image	Front with measures	1	f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977	2400	1600	2026-08-02 02:25:24.109689+00
914341269756767900	914341269576991623	914341206746161679	image	Joint, shade, foot, reach	2	db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1	2400	1600	2026-08-02 02:25:24.123027+00
914341272595892570	914341272549138491	914341214575262219	image	Front	1	94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce	2400	1600	2026-08-24 02:25:24.087257+00
914341272645573516	914341272549138491	914341213644677528	image	Side	2	b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21	2400	1600	2026-08-24 02:25:24.099199+00
914341272692754710	914341272549138491	914341223459926796	image	Joint, close	3	9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a	2400	1600	2026-08-24 02:25:24.110273+00
914341300065521017	914341300021534466	914341224914628967	image	Front	1	0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518	2400	1600	2026-11-16 02:25:24.085686+00
914341300106465680	914341300021534466	914341233241834264	image	Side	2	f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df	2400	1600	2026-11-16 02:25:24.095847+00
914341300144813496	914341300021534466	914341236282057530	image	Joint, close	3	fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018	2400	1600	2026-11-16 02:25:24.104767+00
914341300186024387	914341300021534466	914341258678499392	image	Four enamels	4	23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4	2400	1600	2026-11-16 02:25:24.114366+00
914341300219874396	914341300021534466	914341234109947329	model	3D model	5	20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd	\N	\N	2026-11-16 02:25:24.122884+00
\.


--
-- Data for Name: prototype_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_decision (id, prototype_id, version_id, user_id, verdict, note, content_hash, standing, created_at) FROM stdin;
914341271551851444	914341268997308573	914341269576991623	914341176400227175	request_changes	The right lamp, not yet the right joint.	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	t	2026-08-08 02:25:24.082701+00
914341271668719224	914341268997308573	914341269576991623	914341176520643908	approve_with_changes	With a heavier foot, yes.	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	t	2026-08-09 02:25:24.079852+00
914341275344096242	914341268997308573	914341272549138491	914341176400227175	approve_with_changes	Give the knob an edge and I have no more to say.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-02 02:25:24.077471+00
914341275586755789	914341268997308573	914341272549138491	914341176450423687	approve_with_changes	Барашек вместо шара, остальное отлично.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-03 02:25:24.07763+00
914341275673832630	914341268997308573	914341272549138491	914341176482743187	request_changes	Слепит соседа по столу.	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	t	2026-09-04 02:25:24.076471+00
914341301822907539	914341268997308573	914341300021534466	914341176400227175	approve	This is the lamp I had in mind, only better.	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	t	2026-11-19 02:25:24.079524+00
914341304459991615	914341268997308573	914341300021534466	914341176520643908	approve	Approved for all three cafés.	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	t	2026-11-22 02:25:24.077943+00
\.


--
-- Data for Name: prototype_guest; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_guest (id, prototype_id, user_id, company_id, invited_by, created_at) FROM stdin;
914341269084527847	914341268997308573	914341176400227175	\N	914341176705518792	2026-08-01 14:25:24.095414+00
914341269130757808	914341268997308573	914341176450423687	\N	914341176705518792	2026-08-01 14:25:24.105722+00
914341269152257468	914341268997308573	914341176482743187	\N	914341176705518792	2026-08-01 14:25:24.111106+00
914341269172801849	914341268997308573	914341176501174717	\N	914341176705518792	2026-08-01 14:25:24.115932+00
914341269194651319	914341268997308573	914341176520643908	\N	914341176705518792	2026-08-01 14:25:24.120848+00
914341269211413666	914341268997308573	914341176554159791	\N	914341176705518792	2026-08-01 14:25:24.12499+00
914341269228592018	914341268997308573	914341176580338909	\N	914341176705518792	2026-08-01 14:25:24.129475+00
914341269249594713	914341268997308573	914341176601118247	\N	914341176705518792	2026-08-01 14:25:24.134034+00
914341269266561687	914341268997308573	914341176626844518	\N	914341176705518792	2026-08-01 14:25:24.138207+00
914341269282404015	914341268997308573	914341176646477447	\N	914341176705518792	2026-08-01 14:25:24.141865+00
914341269299239012	914341268997308573	914341176667364965	\N	914341176705518792	2026-08-01 14:25:24.145851+00
\.


--
-- Data for Name: prototype_idea; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_idea (prototype_id, idea_id, created_at) FROM stdin;
914341268997308573	914341267035102094	2026-08-01 14:25:24.088302+00
\.


--
-- Data for Name: prototype_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.prototype_version (id, prototype_id, number, note, status, content_hash, published_at, thread_count, created_at, version) FROM stdin;
914341269576991623	914341268997308573	1	First pencil sheets. Proportions are a proposal, the joint is a promise.	superseded	6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d	2026-08-02 02:25:24.137098+00	4	2026-08-02 02:25:24.079993+00	5
914341272549138491	914341268997308573	2	Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.	superseded	57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762	2026-08-24 02:25:24.123844+00	6	2026-08-24 02:25:24.076491+00	6
914341300021534466	914341268997308573	3	Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in the foot.	current	12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8	2026-11-16 02:25:24.132366+00	5	2026-11-16 02:25:24.075775+00	7
\.


--
-- Data for Name: purchase_need; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.purchase_need (id, order_id, material, quantity, unit, need_by, supplier, promised_on, status, created_at, version) FROM stdin;
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
me:0sc34ejsn5n6d	1	0sc34ejsn5n8h
idea:0sc34hybrnvy0	6	0sc34hye5j2nv
bid:0sc34hn14dpnq	2	0sc34hn2d8x3w
bid:0sc34hn14dpnq/0sc34ejtwx06r	2	0sc34hned7326
bid:0sc34hn14dpnq/customer	2	0sc34hned7339
idea:0sc34j5ewf167	3	0sc34j5h1mgvq
bid:0sc34hs3gaarj/0sc34ek5g38ry	1	0sc34ht6d9j1z
bid:0sc34jdxnabff/customer	3	0sc34jew19saf
bid:0sc34hs3gaarj/customer	1	0sc34ht6d9j3r
idea:0sc34j4mcj16j	5	0sc34j4q1040c
idea:0sc34j1xhynn2	4	0sc34j2016p03
idea:0sc34hmv4wj3g	6	0sc34hmy4pzdb
idea:0sc34hv2n9h7f	14	0sc34hv606fnw
idea:0sc34h6whq6we/internal	2	0sc34h7agg91j
me:0sc34ejgxe6w7	58	0sc34ejh4zp7q
me:0sc34ejhw8gwk	53	0sc34ejj1sg2a
order:0sc34hp4s0p4c/internal	10	0sc34hqkgb69a
bid:0sc34hjn91ata	2	0sc34hjpm5hz2
idea:0sc34hb9dw4ap	6	0sc34hbccyzrf
bid:0sc34hjn91ata/0sc34ejtwx06r	4	0sc34hk4mp73d
bid:0sc34hf11rktt	2	0sc34hf3xms3v
bid:0sc34hf11rktt/0sc34ek5g38ry	2	0sc34hfeddfvx
bid:0sc34hjn91ata/customer	4	0sc34hk4n3hjz
bid:0sc34hf11rktt/customer	2	0sc34hfeddfx5
idea:0sc34hb9dw4ap/internal	1	0sc34hbjsskeg
prototype:0sc34h8q1104x/internal	30	0sc34h9159ap3
order:0sc34hg9szsnh/internal	10	0sc34hh69zryd
bid:0sc34j2x8s6vx/0sc34ejtwx06r	1	0sc34j37hp1d1
order:0sc34hp4s0p4c	25	0sc34hpa9zfvn
bid:0sc34jgemdtxw	1	0sc34jgfnxdjw
idea:0sc34hza8qyym/internal	1	0sc34hzy0mna7
idea:0sc34hwamhfrs/internal	1	0sc34hx5136v9
idea:0sc34j7r9ah4g	4	0sc34j7txtx5x
idea:0sc34hhdxathg/internal	1	0sc34hhmx89r3
me:0sc34ejjdv0dx	38	0sc34ejjgrq4k
bid:0sc34j4289802/0sc34ek5g38ry	1	0sc34j4e9yq5v
bid:0sc34j4289802/customer	1	0sc34j4e9yq6w
bid:0sc34japgf2vs	1	0sc34jar11r5t
order:0sc34j0p8kc27	13	0sc34j0v9j41t
service_request:0sc34je5gvb5k/internal	1	0sc34jg0srttp
bid:0sc34hs3gaarj	2	0sc34hs4spk6j
order:0sc34hg9szsnh	34	0sc34hgkswj3c
order:0sc34hkznq1mm/internal	8	0sc34hmhckmb9
idea:0sc34hvdh3824/internal	2	0sc34hvrgx21j
service_request:0sc34je5gvb5k	5	0sc34je8cvnws
me:0sc34ejr1m9mv	39	0sc34ejr5jeyy
idea:0sc34h6whq6we	15	0sc34h72httjk
idea:0sc34hhdxathg	11	0sc34hhhn9wew
bid:0sc34j2x8s6vx	2	0sc34j2ydtvgv
me:0sc34ejrgq368	89	0sc34ejrnf5fk
order:0sc34jc315b1v/internal	5	0sc34jdgxxws8
me:0sc34ejnd51h7	41	0sc34ejnn10jm
idea:0sc34hwamhfrs	8	0sc34hwdxpxmw
idea:0sc34j4mcj16j/internal	1	0sc34j519q5qj
bid:0sc34j7e5rsz0	2	0sc34j7fmq6xk
idea:0sc34hmv4wj3g/internal	1	0sc34hnadzgmp
bid:0sc34j7e5rsz0/0sc34ejtwx06r	2	0sc34j90sfdwr
bid:0sc34j7e5rsz0/0sc34ek5g38ry	4	0sc34j8f55zqh
prototype:0sc34h8q1104x	54	0sc34h9157v54
bid:0sc34j7e5rsz0/customer	6	0sc34j8f55zr1
bid:0sc34j2x8s6vx/0sc34ek5g38ry	1	0sc34j3kdsdhw
order:0sc34hkznq1mm	31	0sc34hm41xdma
bid:0sc34j2x8s6vx/customer	2	0sc34j37hp1dh
order:0sc34j0p8kc27/internal	9	0sc34j1gc9hnm
idea:0sc34hybrnvy0/internal	1	0sc34hyz47hwg
idea:0sc34hvdh3824	8	0sc34hvg9p4s6
me:0sc34ejp5p4v6	48	0sc34ejpczpbk
me:0sc34ejprd9m7	57	0sc34ejq11288
idea:0sc34hza8qyym	10	0sc34hzd5cc2c
bid:0sc34japgf2vs/0sc34ejtwx06r	3	0sc34jb9ssytv
bid:0sc34hx71h2jr	2	0sc34hx8c6rqg
bid:0sc34hx71h2jr/0sc34ek5g38ry	4	0sc34hyr0hkxd
bid:0sc34hx71h2jr/customer	4	0sc34hyr1yyg5
me:0sc34ejqcaqk5	50	0sc34ejqmk8gy
bid:0sc34j4289802	2	0sc34j43ctm7x
me:0sc34ejs1pcz5	29	0sc34ejs54v77
bid:0sc34jdxnabff	2	0sc34jdywzt8z
idea:0sc34hv2n9h7f/internal	2	0sc34hv8wme5k
bid:0sc34jdxnabff/0sc34ek5g38ry	2	0sc34jew19s9j
bid:0sc34japgf2vs/customer	4	0sc34jb9ssywa
me:0sc34ejk0d5a4	53	0sc34ejkh8dhe
order:0sc34jc315b1v	7	0sc34jc91th14
bid:0sc34japgf2vs/0sc34ek5g38ry	1	0sc34jdcsm3ah
me:0sc34ejfdjav7	57	0sc34ejg18ypt
me:0sc34ejm0bznf	50	0sc34ejm959s6
me:0sc34ejmsax6x	40	0sc34ejn1abbc
bid:0sc34jdxnabff/0sc34ejtwx06r	1	0sc34jgadg9vq
\.


--
-- Data for Name: room_fact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.room_fact (room, seq, fact_id) FROM stdin;
me:0sc34ejfdjav7	1	914341176408938353
me:0sc34ejgxe6w7	1	914341176453983714
me:0sc34ejhw8gwk	1	914341176484359697
me:0sc34ejjdv0dx	1	914341176504245344
me:0sc34ejk0d5a4	1	914341176537736774
me:0sc34ejm0bznf	1	914341176562509695
me:0sc34ejmsax6x	1	914341176587457608
me:0sc34ejnd51h7	1	914341176609374748
me:0sc34ejp5p4v6	1	914341176631120998
me:0sc34ejprd9m7	1	914341176654735423
me:0sc34ejqcaqk5	1	914341176675786629
me:0sc34ejr1m9mv	1	914341176692558416
me:0sc34ejrgq368	1	914341176710099710
me:0sc34ejs1pcz5	1	914341176726501763
me:0sc34ejsn5n6d	1	914341176743744742
idea:0sc34h6whq6we	1	914341267219335228
me:0sc34ejr1m9mv	2	914341267386803992
me:0sc34ejrgq368	2	914341267386935221
me:0sc34ejs1pcz5	2	914341267386935249
idea:0sc34h6whq6we/internal	1	914341267496116037
idea:0sc34h6whq6we	2	914341267667937732
idea:0sc34h6whq6we	3	914341267730540013
me:0sc34ejfdjav7	2	914341267826196115
me:0sc34ejrgq368	3	914341267826238143
idea:0sc34h6whq6we	4	914341267881717269
me:0sc34ejgxe6w7	2	914341267957682551
me:0sc34ejrgq368	4	914341267957682570
idea:0sc34h6whq6we	5	914341267994777254
me:0sc34ejfdjav7	3	914341268058371643
me:0sc34ejgxe6w7	3	914341268058371671
idea:0sc34h6whq6we	6	914341268130042714
me:0sc34ejfdjav7	4	914341268196023348
me:0sc34ejgxe6w7	4	914341268196023412
me:0sc34ejrgq368	5	914341268196023427
idea:0sc34h6whq6we	7	914341268255298819
me:0sc34ejgxe6w7	5	914341268322294784
me:0sc34ejrgq368	6	914341268322294822
idea:0sc34h6whq6we	8	914341268359201698
idea:0sc34h6whq6we	9	914341268389656161
me:0sc34ejfdjav7	5	914341268444391099
me:0sc34ejgxe6w7	6	914341268444391119
me:0sc34ejrgq368	7	914341268444391161
idea:0sc34h6whq6we	10	914341268473279715
idea:0sc34h6whq6we/internal	2	914341268506575590
me:0sc34ejrgq368	8	914341268569291173
idea:0sc34h6whq6we	11	914341268624092153
me:0sc34ejfdjav7	6	914341268720985111
me:0sc34ejgxe6w7	7	914341268720985166
me:0sc34ejhw8gwk	2	914341268720985189
me:0sc34ejk0d5a4	2	914341268721347229
me:0sc34ejrgq368	9	914341268721347237
idea:0sc34h6whq6we	12	914341268782903134
idea:0sc34h6whq6we	13	914341268817947362
idea:0sc34h6whq6we	14	914341268870916257
me:0sc34ejfdjav7	7	914341268943264633
me:0sc34ejgxe6w7	8	914341268947876573
me:0sc34ejhw8gwk	3	914341268947876620
me:0sc34ejjdv0dx	2	914341268947876641
me:0sc34ejk0d5a4	3	914341268947894466
me:0sc34ejm0bznf	2	914341268947894487
prototype:0sc34h8q1104x	1	914341269069353093
prototype:0sc34h8q1104x/internal	1	914341269005167263
prototype:0sc34h8q1104x/internal	2	914341269107135564
prototype:0sc34h8q1104x/internal	3	914341269136580128
prototype:0sc34h8q1104x/internal	4	914341269160380251
prototype:0sc34h8q1104x/internal	5	914341269177017602
prototype:0sc34h8q1104x/internal	6	914341269197591677
prototype:0sc34h8q1104x/internal	7	914341269216118916
prototype:0sc34h8q1104x/internal	8	914341269237371839
prototype:0sc34h8q1104x/internal	9	914341269253738588
prototype:0sc34h8q1104x/internal	10	914341269270321256
prototype:0sc34h8q1104x/internal	11	914341269286463496
prototype:0sc34h8q1104x/internal	12	914341269302746603
prototype:0sc34h8q1104x	2	914341269852682932
prototype:0sc34h8q1104x	3	914341269902811156
prototype:0sc34h8q1104x/internal	13	914341269593575828
prototype:0sc34h8q1104x/internal	14	914341269714024710
prototype:0sc34h8q1104x/internal	15	914341269764540861
me:0sc34ejfdjav7	8	914341270033986496
me:0sc34ejfdjav7	9	914341270126482710
me:0sc34ejgxe6w7	9	914341270033986557
me:0sc34ejgxe6w7	10	914341270126482747
me:0sc34ejhw8gwk	4	914341270033986587
me:0sc34ejhw8gwk	5	914341270126482751
me:0sc34ejjdv0dx	3	914341270033986595
me:0sc34ejjdv0dx	4	914341270126482801
me:0sc34ejk0d5a4	4	914341270033986616
me:0sc34ejk0d5a4	5	914341270126482850
me:0sc34ejm0bznf	3	914341270033986674
me:0sc34ejm0bznf	4	914341270126482852
me:0sc34ejmsax6x	2	914341270033986676
me:0sc34ejmsax6x	3	914341270126482898
me:0sc34ejnd51h7	2	914341270033986679
me:0sc34ejnd51h7	3	914341270126482930
me:0sc34ejp5p4v6	2	914341270033986740
me:0sc34ejp5p4v6	3	914341270126482941
me:0sc34ejprd9m7	2	914341270033986787
me:0sc34ejprd9m7	3	914341270126482967
me:0sc34ejqcaqk5	2	914341270033986811
me:0sc34ejqcaqk5	3	914341270126483024
prototype:0sc34h8q1104x	4	914341270326582630
me:0sc34ejgxe6w7	11	914341270415180738
me:0sc34ejhw8gwk	6	914341270415338354
me:0sc34ejjdv0dx	5	914341270415338394
me:0sc34ejk0d5a4	6	914341270415568162
me:0sc34ejm0bznf	5	914341270415568177
me:0sc34ejmsax6x	4	914341270415568224
me:0sc34ejnd51h7	4	914341270415831331
me:0sc34ejp5p4v6	4	914341270415831380
me:0sc34ejprd9m7	4	914341270415831438
me:0sc34ejqcaqk5	4	914341270415831462
me:0sc34ejrgq368	10	914341270415831512
prototype:0sc34h8q1104x	5	914341270498062535
me:0sc34ejfdjav7	10	914341270566739770
prototype:0sc34h8q1104x	6	914341270632682564
me:0sc34ejfdjav7	11	914341270703418619
me:0sc34ejhw8gwk	7	914341270704477498
me:0sc34ejjdv0dx	6	914341270704477539
me:0sc34ejk0d5a4	7	914341270704477572
me:0sc34ejm0bznf	6	914341270705180677
me:0sc34ejmsax6x	5	914341270705180684
me:0sc34ejnd51h7	5	914341270705180715
me:0sc34ejp5p4v6	5	914341270705180743
me:0sc34ejprd9m7	5	914341270705180791
me:0sc34ejqcaqk5	5	914341270705180793
me:0sc34ejrgq368	11	914341270705180856
prototype:0sc34h8q1104x	7	914341270784209506
me:0sc34ejfdjav7	12	914341270860208502
me:0sc34ejrgq368	12	914341270860208530
prototype:0sc34h8q1104x	8	914341270964206111
me:0sc34ejfdjav7	13	914341271039455760
me:0sc34ejgxe6w7	12	914341271039566925
me:0sc34ejhw8gwk	8	914341271040444554
me:0sc34ejjdv0dx	7	914341271040444558
me:0sc34ejm0bznf	7	914341271040444614
me:0sc34ejmsax6x	6	914341271040444676
me:0sc34ejnd51h7	6	914341271040662978
me:0sc34ejp5p4v6	6	914341271040663001
me:0sc34ejprd9m7	6	914341271040663036
me:0sc34ejqcaqk5	6	914341271040663097
me:0sc34ejrgq368	13	914341271040663157
prototype:0sc34h8q1104x	9	914341271095160896
me:0sc34ejgxe6w7	13	914341271144975476
prototype:0sc34h8q1104x	10	914341271203576616
me:0sc34ejfdjav7	14	914341271270271729
me:0sc34ejgxe6w7	14	914341271270724937
me:0sc34ejjdv0dx	8	914341271271326763
me:0sc34ejk0d5a4	8	914341271271326808
me:0sc34ejm0bznf	8	914341271271326833
me:0sc34ejmsax6x	7	914341271271326867
me:0sc34ejnd51h7	7	914341271271326884
me:0sc34ejp5p4v6	7	914341271271326897
me:0sc34ejprd9m7	7	914341271271326917
me:0sc34ejqcaqk5	7	914341271271365768
me:0sc34ejrgq368	14	914341271271365827
prototype:0sc34h8q1104x	11	914341271321956245
me:0sc34ejk0d5a4	9	914341271367394974
me:0sc34ejrgq368	15	914341271367395012
prototype:0sc34h8q1104x	12	914341271438906036
me:0sc34ejprd9m7	8	914341271484925889
prototype:0sc34h8q1104x	13	914341271572101290
me:0sc34ejrgq368	16	914341271615527823
prototype:0sc34h8q1104x	14	914341271686755238
me:0sc34ejrgq368	17	914341271727470010
idea:0sc34hb9dw4ap	1	914341271858390661
me:0sc34ejr1m9mv	3	914341271924989202
me:0sc34ejrgq368	18	914341271925377819
me:0sc34ejs1pcz5	3	914341271925441904
prototype:0sc34h8q1104x	15	914341271974897394
me:0sc34ejhw8gwk	9	914341272034541729
idea:0sc34hb9dw4ap/internal	1	914341272071860045
idea:0sc34hb9dw4ap	2	914341272139100848
idea:0sc34hb9dw4ap	3	914341272196914323
me:0sc34ejk0d5a4	10	914341272273644032
me:0sc34ejm0bznf	9	914341272277752359
me:0sc34ejmsax6x	8	914341272277752379
idea:0sc34hb9dw4ap	4	914341272309798550
prototype:0sc34h8q1104x	16	914341272357779473
me:0sc34ejgxe6w7	15	914341272410648463
prototype:0sc34h8q1104x	17	914341272458153521
me:0sc34ejhw8gwk	10	914341272512594487
prototype:0sc34h8q1104x	18	914341272772399529
prototype:0sc34h8q1104x/internal	16	914341272553621186
prototype:0sc34h8q1104x/internal	17	914341272604090644
prototype:0sc34h8q1104x/internal	18	914341272653814557
prototype:0sc34h8q1104x/internal	19	914341272700584198
me:0sc34ejfdjav7	15	914341272875964397
me:0sc34ejgxe6w7	16	914341272876266628
me:0sc34ejhw8gwk	11	914341272876699441
me:0sc34ejjdv0dx	9	914341272876800428
me:0sc34ejk0d5a4	11	914341272876800475
me:0sc34ejm0bznf	10	914341272877041688
me:0sc34ejmsax6x	9	914341272877762194
me:0sc34ejnd51h7	8	914341272877762211
me:0sc34ejp5p4v6	8	914341272877762266
me:0sc34ejprd9m7	9	914341272877762280
me:0sc34ejqcaqk5	8	914341272877762343
prototype:0sc34h8q1104x	19	914341272961225561
me:0sc34ejgxe6w7	17	914341273027329552
me:0sc34ejhw8gwk	12	914341273027401518
me:0sc34ejjdv0dx	10	914341273028904604
me:0sc34ejk0d5a4	12	914341273028904659
me:0sc34ejm0bznf	11	914341273028904678
me:0sc34ejmsax6x	10	914341273028904738
me:0sc34ejnd51h7	9	914341273028904784
me:0sc34ejp5p4v6	9	914341273028904828
me:0sc34ejprd9m7	10	914341273028904853
me:0sc34ejqcaqk5	9	914341273028975411
me:0sc34ejrgq368	19	914341273028975431
prototype:0sc34h8q1104x	20	914341273153261622
me:0sc34ejrgq368	20	914341273199988497
prototype:0sc34h8q1104x	21	914341273253572709
me:0sc34ejfdjav7	16	914341273303979102
me:0sc34ejrgq368	21	914341273305555139
prototype:0sc34h8q1104x	22	914341273371231521
me:0sc34ejfdjav7	17	914341273439506337
me:0sc34ejgxe6w7	18	914341273439506375
me:0sc34ejhw8gwk	13	914341273439506387
me:0sc34ejjdv0dx	11	914341273439506442
me:0sc34ejk0d5a4	13	914341273440072469
me:0sc34ejmsax6x	11	914341273440072480
me:0sc34ejnd51h7	10	914341273440072509
me:0sc34ejp5p4v6	10	914341273440072519
me:0sc34ejprd9m7	11	914341273440072576
me:0sc34ejqcaqk5	10	914341273440072605
me:0sc34ejrgq368	22	914341273440072653
prototype:0sc34h8q1104x	23	914341273493364294
me:0sc34ejm0bznf	12	914341273544457527
me:0sc34ejrgq368	23	914341273544457591
idea:0sc34hb9dw4ap	5	914341273595058558
me:0sc34ejjdv0dx	12	914341273660862324
me:0sc34ejk0d5a4	14	914341273660862386
me:0sc34ejm0bznf	13	914341273661431974
me:0sc34ejmsax6x	12	914341273661432000
prototype:0sc34h8q1104x	24	914341273706677292
me:0sc34ejfdjav7	18	914341273761554710
me:0sc34ejgxe6w7	19	914341273761554750
prototype:0sc34h8q1104x	25	914341273838061851
me:0sc34ejfdjav7	19	914341273909619388
me:0sc34ejgxe6w7	20	914341273909619433
me:0sc34ejjdv0dx	13	914341273909619452
me:0sc34ejk0d5a4	15	914341273909824010
me:0sc34ejm0bznf	14	914341273909824052
me:0sc34ejmsax6x	13	914341273909824106
me:0sc34ejnd51h7	11	914341273909824169
me:0sc34ejp5p4v6	11	914341273909824212
me:0sc34ejprd9m7	12	914341273909824221
me:0sc34ejqcaqk5	11	914341273909824245
me:0sc34ejrgq368	24	914341273909824262
prototype:0sc34h8q1104x	26	914341273976349024
me:0sc34ejgxe6w7	21	914341274034412822
me:0sc34ejrgq368	25	914341274034412828
idea:0sc34hb9dw4ap	6	914341274068526836
me:0sc34ejjdv0dx	14	914341274126134836
me:0sc34ejm0bznf	15	914341274127816068
me:0sc34ejr1m9mv	4	914341274127816097
prototype:0sc34h8q1104x	27	914341274197839637
me:0sc34ejfdjav7	20	914341274260170847
me:0sc34ejgxe6w7	22	914341274260445496
me:0sc34ejhw8gwk	14	914341274262152059
me:0sc34ejk0d5a4	16	914341274262152120
me:0sc34ejm0bznf	16	914341274262152141
me:0sc34ejmsax6x	14	914341274262152168
me:0sc34ejnd51h7	12	914341274262152178
me:0sc34ejp5p4v6	12	914341274262152226
me:0sc34ejprd9m7	13	914341274262152273
me:0sc34ejqcaqk5	12	914341274262152332
me:0sc34ejrgq368	26	914341274262152350
prototype:0sc34h8q1104x	28	914341274311474166
me:0sc34ejhw8gwk	15	914341274365043036
prototype:0sc34h8q1104x	29	914341274404264210
me:0sc34ejjdv0dx	15	914341274458523606
me:0sc34ejrgq368	27	914341274458812540
prototype:0sc34h8q1104x	30	914341274516301745
me:0sc34ejgxe6w7	23	914341274576227525
me:0sc34ejhw8gwk	16	914341274576227540
me:0sc34ejjdv0dx	16	914341274576227600
me:0sc34ejk0d5a4	17	914341274576500361
me:0sc34ejm0bznf	17	914341274579697472
me:0sc34ejmsax6x	15	914341274580562008
me:0sc34ejnd51h7	13	914341274580562034
me:0sc34ejp5p4v6	13	914341274580562083
me:0sc34ejprd9m7	14	914341274580562113
me:0sc34ejqcaqk5	13	914341274580562142
me:0sc34ejrgq368	28	914341274580562170
prototype:0sc34h8q1104x	31	914341274634314816
me:0sc34ejjdv0dx	17	914341274688423368
me:0sc34ejr1m9mv	5	914341274689536841
me:0sc34ejrgq368	29	914341274689536877
prototype:0sc34h8q1104x	32	914341274730958087
me:0sc34ejfdjav7	21	914341274785121217
me:0sc34ejrgq368	30	914341274785121272
prototype:0sc34h8q1104x	33	914341274869480315
me:0sc34ejfdjav7	22	914341274927589956
me:0sc34ejgxe6w7	24	914341274927763968
me:0sc34ejhw8gwk	17	914341274927764028
me:0sc34ejjdv0dx	18	914341274928864814
me:0sc34ejk0d5a4	18	914341274928864852
me:0sc34ejm0bznf	18	914341274928864881
me:0sc34ejmsax6x	16	914341274928918718
me:0sc34ejnd51h7	14	914341274928918744
me:0sc34ejp5p4v6	14	914341274928918795
me:0sc34ejqcaqk5	14	914341274928918840
me:0sc34ejrgq368	31	914341274929059226
prototype:0sc34h8q1104x	34	914341274973636510
me:0sc34ejprd9m7	15	914341275023926700
prototype:0sc34h8q1104x	35	914341275071008356
me:0sc34ejjdv0dx	19	914341275117499190
me:0sc34ejk0d5a4	19	914341275117499208
prototype:0sc34h8q1104x	36	914341275158795369
me:0sc34ejprd9m7	16	914341275201487534
prototype:0sc34h8q1104x/internal	20	914341275259657426
me:0sc34ejrgq368	32	914341275301005043
prototype:0sc34h8q1104x	37	914341275355041616
me:0sc34ejrgq368	33	914341275398798269
prototype:0sc34h8q1104x/internal	21	914341275430655763
me:0sc34ejrgq368	34	914341275469871444
me:0sc34ejs1pcz5	4	914341275469871489
prototype:0sc34h8q1104x/internal	22	914341275507859173
me:0sc34ejr1m9mv	6	914341275544271683
me:0sc34ejs1pcz5	5	914341275544821203
prototype:0sc34h8q1104x	38	914341275603034879
me:0sc34ejrgq368	35	914341275637300141
prototype:0sc34h8q1104x	39	914341275687007624
me:0sc34ejrgq368	36	914341275725963670
bid:0sc34hf11rktt	1	914341275868123772
me:0sc34ejnd51h7	15	914341276051938837
me:0sc34ejp5p4v6	15	914341276052664364
me:0sc34ejprd9m7	17	914341276052664393
me:0sc34ejqcaqk5	15	914341276052664394
bid:0sc34hf11rktt/0sc34ek5g38ry	1	914341276220448607
bid:0sc34hf11rktt/customer	1	914341276220448607
me:0sc34ejfdjav7	23	914341277033902175
bid:0sc34hf11rktt	2	914341277390526830
bid:0sc34hf11rktt/0sc34ek5g38ry	2	914341277382062944
bid:0sc34hf11rktt/customer	2	914341277382062944
order:0sc34hg9szsnh	1	914341277243050417
order:0sc34hg9szsnh	2	914341277464636352
me:0sc34ejnd51h7	18	914341281413380977
me:0sc34ejp5p4v6	18	914341281413380978
me:0sc34ejr1m9mv	10	914341281357256564
me:0sc34ejr1m9mv	11	914341281470360258
me:0sc34ejrgq368	42	914341281358612521
me:0sc34ejrgq368	43	914341281472094596
me:0sc34ejs1pcz5	9	914341281358612530
me:0sc34ejs1pcz5	10	914341281472094635
order:0sc34hkznq1mm	3	914341281530688988
me:0sc34ejnd51h7	19	914341281635346770
me:0sc34ejp5p4v6	19	914341281635346816
order:0sc34hkznq1mm/internal	1	914341281689887048
order:0sc34hkznq1mm/internal	2	914341281735496341
order:0sc34hkznq1mm/internal	3	914341281777013510
order:0sc34hkznq1mm/internal	4	914341281818396139
idea:0sc34hhdxathg	7	914341281843542871
me:0sc34ejgxe6w7	29	914341281902607716
me:0sc34ejhw8gwk	23	914341281903568239
me:0sc34ejp5p4v6	20	914341281903568264
me:0sc34ejrgq368	44	914341281903568292
idea:0sc34hhdxathg	8	914341281933265045
me:0sc34ejfdjav7	29	914341281986762764
me:0sc34ejgxe6w7	30	914341281987423354
me:0sc34ejhw8gwk	24	914341281987423361
me:0sc34ejp5p4v6	21	914341281987423368
me:0sc34ejrgq368	45	914341281987423414
idea:0sc34hmv4wj3g	1	914341282117618366
me:0sc34ejr1m9mv	12	914341282171143201
me:0sc34ejrgq368	46	914341282171731532
me:0sc34ejs1pcz5	11	914341282171731559
bid:0sc34hn14dpnq	1	914341282259852644
me:0sc34ejnd51h7	20	914341282393486132
me:0sc34ejp5p4v6	22	914341282394825808
me:0sc34ejprd9m7	21	914341282394825812
me:0sc34ejqcaqk5	19	914341282394825863
order:0sc34hg9szsnh	11	914341282464474569
idea:0sc34hmv4wj3g/internal	1	914341282527066711
idea:0sc34hmv4wj3g	2	914341282577780888
bid:0sc34hn14dpnq/0sc34ejtwx06r	1	914341282658534337
bid:0sc34hn14dpnq/customer	1	914341282658534337
me:0sc34ejk0d5a4	21	914341282763699808
me:0sc34ejm0bznf	20	914341282763699838
me:0sc34ejmsax6x	17	914341282763699893
order:0sc34hg9szsnh	12	914341282846765135
me:0sc34ejfdjav7	30	914341282959953198
order:0sc34hg9szsnh	13	914341283044503605
order:0sc34hg9szsnh	14	914341283161419036
idea:0sc34hhdxathg	9	914341283232264923
idea:0sc34hmv4wj3g	3	914341283266903188
me:0sc34ejgxe6w7	31	914341283325135019
me:0sc34ejhw8gwk	25	914341283325647450
bid:0sc34hn14dpnq	2	914341283556461913
bid:0sc34hn14dpnq/0sc34ejtwx06r	2	914341283555230387
bid:0sc34hn14dpnq/customer	2	914341283555230387
me:0sc34ejprd9m7	18	914341277691789448
me:0sc34ejqcaqk5	16	914341277692001008
me:0sc34ejr1m9mv	7	914341277616120548
me:0sc34ejr1m9mv	8	914341277780477821
me:0sc34ejrgq368	37	914341277616660500
me:0sc34ejrgq368	38	914341277780956306
me:0sc34ejs1pcz5	6	914341277616660551
me:0sc34ejs1pcz5	7	914341277781028350
order:0sc34hg9szsnh	3	914341277892512355
me:0sc34ejprd9m7	19	914341277988950378
me:0sc34ejqcaqk5	17	914341277990417810
order:0sc34hg9szsnh/internal	1	914341278093887615
order:0sc34hg9szsnh/internal	2	914341278144181309
order:0sc34hg9szsnh/internal	3	914341278195758487
order:0sc34hg9szsnh/internal	4	914341278237880459
order:0sc34hg9szsnh/internal	5	914341278325559392
idea:0sc34hhdxathg	1	914341278477080216
me:0sc34ejr1m9mv	9	914341278544485963
me:0sc34ejrgq368	39	914341278544485988
me:0sc34ejs1pcz5	8	914341278544486006
idea:0sc34hhdxathg/internal	1	914341278585695804
idea:0sc34hhdxathg	2	914341278682368836
me:0sc34ejgxe6w7	25	914341278743797544
order:0sc34hg9szsnh	4	914341278971102212
idea:0sc34hhdxathg	3	914341279076212072
order:0sc34hg9szsnh	5	914341279146799981
order:0sc34hg9szsnh	6	914341279297858219
me:0sc34ejfdjav7	24	914341279395935275
order:0sc34hg9szsnh	7	914341279462125760
idea:0sc34hhdxathg	4	914341279525585173
idea:0sc34h6whq6we	15	914341279571194559
me:0sc34ejfdjav7	25	914341279628817258
me:0sc34ejgxe6w7	26	914341279628885197
me:0sc34ejhw8gwk	18	914341279630271310
me:0sc34ejjdv0dx	20	914341279630271360
me:0sc34ejk0d5a4	20	914341279630271418
me:0sc34ejm0bznf	19	914341279630436283
me:0sc34ejrgq368	40	914341279630436302
bid:0sc34hjn91ata	1	914341279714284650
me:0sc34ejnd51h7	16	914341279846934470
me:0sc34ejp5p4v6	16	914341279847443496
me:0sc34ejprd9m7	20	914341279848723324
me:0sc34ejqcaqk5	18	914341279848723359
order:0sc34hg9szsnh	8	914341279949359994
idea:0sc34hhdxathg	5	914341280032069283
me:0sc34ejfdjav7	26	914341280092080631
me:0sc34ejgxe6w7	27	914341280092080686
me:0sc34ejhw8gwk	19	914341280092080707
bid:0sc34hjn91ata/0sc34ejtwx06r	1	914341280187678550
bid:0sc34hjn91ata/customer	1	914341280187678550
me:0sc34ejhw8gwk	20	914341280268157782
order:0sc34hg9szsnh	9	914341280369059192
me:0sc34ejfdjav7	27	914341280468710401
order:0sc34hg9szsnh	10	914341280544483815
bid:0sc34hjn91ata/0sc34ejtwx06r	2	914341280703568622
bid:0sc34hjn91ata/customer	2	914341280703568622
me:0sc34ejnd51h7	17	914341280792619206
me:0sc34ejp5p4v6	17	914341280792619253
idea:0sc34hhdxathg	6	914341280820700852
me:0sc34ejfdjav7	28	914341280874973858
me:0sc34ejgxe6w7	28	914341280875550672
me:0sc34ejhw8gwk	21	914341280875550713
me:0sc34ejrgq368	41	914341280875550736
bid:0sc34hjn91ata/0sc34ejtwx06r	3	914341280968836389
bid:0sc34hjn91ata/customer	3	914341280968836389
me:0sc34ejhw8gwk	22	914341281034774444
bid:0sc34hjn91ata	2	914341281207643213
bid:0sc34hjn91ata/0sc34ejtwx06r	4	914341281201997404
bid:0sc34hjn91ata/customer	4	914341281201997404
order:0sc34hkznq1mm	1	914341281148686094
order:0sc34hkznq1mm	2	914341281240305657
me:0sc34ejm0bznf	21	914341283903786961
me:0sc34ejmsax6x	18	914341283904528809
me:0sc34ejnd51h7	21	914341283799687156
me:0sc34ejp5p4v6	23	914341283799687180
me:0sc34ejr1m9mv	13	914341283732268239
me:0sc34ejr1m9mv	14	914341283904528852
me:0sc34ejrgq368	47	914341283732268262
me:0sc34ejrgq368	48	914341283904528883
me:0sc34ejs1pcz5	12	914341283732268281
me:0sc34ejs1pcz5	13	914341283904528938
order:0sc34hkznq1mm	4	914341284008308934
order:0sc34hg9szsnh	15	914341284196964018
order:0sc34hg9szsnh	16	914341284225815867
me:0sc34ejfdjav7	32	914341285731990746
order:0sc34hg9szsnh	22	914341285799499845
order:0sc34hg9szsnh	23	914341285833063736
me:0sc34ejfdjav7	33	914341285907725380
idea:0sc34hhdxathg	10	914341285930417178
order:0sc34hkznq1mm	5	914341285997183643
idea:0sc34hmv4wj3g	4	914341286062898510
me:0sc34ejgxe6w7	32	914341286109593435
me:0sc34ejhw8gwk	26	914341286109593467
me:0sc34ejrgq368	49	914341286109593472
order:0sc34hkznq1mm	6	914341286184998281
me:0sc34ejhw8gwk	27	914341286265421735
order:0sc34hkznq1mm	7	914341286320239281
order:0sc34hg9szsnh	24	914341286398900144
idea:0sc34hhdxathg	11	914341286478265414
me:0sc34ejfdjav7	34	914341286541103951
me:0sc34ejgxe6w7	33	914341286542518041
me:0sc34ejhw8gwk	28	914341286542518094
me:0sc34ejjdv0dx	21	914341286542518119
me:0sc34ejk0d5a4	22	914341286542584402
me:0sc34ejp5p4v6	25	914341286542584412
me:0sc34ejs1pcz5	14	914341286542584450
bid:0sc34hs3gaarj	1	914341286629479652
me:0sc34ejprd9m7	22	914341286743592735
me:0sc34ejqcaqk5	20	914341286743592771
order:0sc34hg9szsnh	25	914341286878552606
order:0sc34hg9szsnh	26	914341286885172527
order:0sc34hg9szsnh	27	914341286911053497
order:0sc34hg9szsnh	28	914341286914677332
me:0sc34ejfdjav7	35	914341287167646552
me:0sc34ejqcaqk5	21	914341287167646600
order:0sc34hg9szsnh	30	914341287306216087
order:0sc34hg9szsnh	31	914341287394327374
me:0sc34ejprd9m7	23	914341287530860289
me:0sc34ejqcaqk5	22	914341287532726888
me:0sc34ejfdjav7	36	914341287637775330
me:0sc34ejprd9m7	24	914341287637775350
me:0sc34ejqcaqk5	23	914341287637775389
idea:0sc34hmv4wj3g	5	914341287670659072
bid:0sc34hs3gaarj/0sc34ek5g38ry	1	914341287759385765
bid:0sc34hs3gaarj/customer	1	914341287759385765
me:0sc34ejhw8gwk	29	914341287833822610
order:0sc34hp4s0p4c	4	914341287909572635
order:0sc34hkznq1mm	8	914341288009767805
idea:0sc34hmv4wj3g	6	914341288068526960
order:0sc34hkznq1mm	9	914341288147900659
me:0sc34ejhw8gwk	30	914341288228376252
order:0sc34hkznq1mm	10	914341288295004153
order:0sc34hp4s0p4c	1	914341283472118395
order:0sc34hp4s0p4c	2	914341283597084992
me:0sc34ejfdjav7	31	914341284402763923
order:0sc34hg9szsnh/internal	6	914341284496005324
order:0sc34hp4s0p4c	3	914341284638502472
me:0sc34ejnd51h7	22	914341284726616065
me:0sc34ejp5p4v6	24	914341284726616076
order:0sc34hg9szsnh/internal	7	914341284780840598
order:0sc34hg9szsnh/internal	8	914341284843056283
order:0sc34hg9szsnh/internal	9	914341284901684623
order:0sc34hg9szsnh/internal	10	914341284940015384
order:0sc34hp4s0p4c/internal	1	914341284981203584
order:0sc34hp4s0p4c/internal	2	914341285028598754
order:0sc34hp4s0p4c/internal	3	914341285074047599
order:0sc34hp4s0p4c/internal	4	914341285106564825
order:0sc34hp4s0p4c/internal	5	914341285137297771
order:0sc34hg9szsnh	17	914341285234435070
order:0sc34hg9szsnh	18	914341285425402143
order:0sc34hg9szsnh	19	914341285564175313
order:0sc34hg9szsnh	20	914341285572246756
order:0sc34hg9szsnh	21	914341285593657806
order:0sc34hg9szsnh	29	914341287070868818
me:0sc34ejhw8gwk	32	914341291466988577
order:0sc34hkznq1mm/internal	5	914341291524247096
order:0sc34hkznq1mm/internal	6	914341291582570533
order:0sc34hkznq1mm/internal	7	914341291633622610
order:0sc34hkznq1mm/internal	8	914341291671863309
idea:0sc34hvdh3824/internal	2	914341291701337830
order:0sc34hkznq1mm	17	914341291817534702
order:0sc34hkznq1mm	18	914341291915738713
order:0sc34hkznq1mm	19	914341292065758786
order:0sc34hkznq1mm	20	914341292078458993
order:0sc34hkznq1mm	21	914341292099301716
me:0sc34ejprd9m7	30	914341295090722763
me:0sc34ejqcaqk5	27	914341295090722768
me:0sc34ejr1m9mv	28	914341295032215594
me:0sc34ejr1m9mv	29	914341295165256131
me:0sc34ejrgq368	62	914341295032215621
me:0sc34ejrgq368	63	914341295165922514
me:0sc34ejs1pcz5	20	914341295032215644
me:0sc34ejs1pcz5	21	914341295165922544
order:0sc34j0p8kc27	3	914341295233407068
me:0sc34ejprd9m7	31	914341295321403863
me:0sc34ejqcaqk5	28	914341295321403885
order:0sc34j0p8kc27	4	914341295426628065
order:0sc34j0p8kc27	5	914341295538301694
order:0sc34j0p8kc27/internal	1	914341295614593909
order:0sc34j0p8kc27/internal	2	914341295660877086
order:0sc34j0p8kc27/internal	3	914341295706585649
order:0sc34j0p8kc27/internal	4	914341295748397506
order:0sc34j0p8kc27/internal	5	914341295786344397
idea:0sc34hybrnvy0	4	914341295841135021
me:0sc34ejfdjav7	38	914341295895918032
me:0sc34ejgxe6w7	42	914341295895918090
me:0sc34ejk0d5a4	34	914341295895928179
idea:0sc34hv2n9h7f	11	914341295924207188
idea:0sc34hwamhfrs	7	914341295950299188
idea:0sc34hybrnvy0	5	914341295974071570
me:0sc34ejfdjav7	39	914341296028940065
me:0sc34ejgxe6w7	43	914341296030042496
me:0sc34ejk0d5a4	35	914341296030042541
me:0sc34ejr1m9mv	30	914341296030053141
idea:0sc34j1xhynn2	1	914341296137574991
me:0sc34ejr1m9mv	31	914341296197699930
me:0sc34ejrgq368	64	914341296198223096
me:0sc34ejs1pcz5	22	914341296198223104
idea:0sc34hwamhfrs	8	914341296226958860
order:0sc34hkznq1mm	25	914341296340842043
order:0sc34hkznq1mm	26	914341296349038941
order:0sc34hkznq1mm	27	914341296370321477
order:0sc34hkznq1mm	28	914341296370321532
me:0sc34ejhw8gwk	37	914341296587266327
me:0sc34ejp5p4v6	27	914341296587897625
order:0sc34hkznq1mm	30	914341296683708046
order:0sc34hkznq1mm	31	914341296737663381
me:0sc34ejnd51h7	24	914341296851432405
me:0sc34ejp5p4v6	28	914341296851819562
me:0sc34ejhw8gwk	38	914341296953292801
me:0sc34ejnd51h7	25	914341296953292852
me:0sc34ejp5p4v6	29	914341296953292898
idea:0sc34hza8qyym	2	914341296989896872
me:0sc34ejhw8gwk	39	914341297032865929
idea:0sc34j1xhynn2	2	914341297049028914
idea:0sc34hv2n9h7f	12	914341297074287704
idea:0sc34hybrnvy0	6	914341297094851046
bid:0sc34j2x8s6vx	1	914341297156784917
me:0sc34ejnd51h7	26	914341297288777233
me:0sc34ejp5p4v6	30	914341297288777274
me:0sc34ejprd9m7	32	914341297288841762
me:0sc34ejqcaqk5	29	914341297288841773
idea:0sc34hza8qyym	3	914341297316721186
me:0sc34ejhw8gwk	40	914341297368389254
me:0sc34ejrgq368	65	914341297368389268
idea:0sc34j1xhynn2	3	914341297391996405
bid:0sc34j2x8s6vx/0sc34ejtwx06r	1	914341297463235441
bid:0sc34j2x8s6vx/customer	1	914341297463235441
me:0sc34ejjdv0dx	25	914341297534981036
idea:0sc34hza8qyym	4	914341297565367369
idea:0sc34hza8qyym	5	914341297589659842
me:0sc34ejhw8gwk	41	914341297649281234
me:0sc34ejprd9m7	33	914341297649281253
me:0sc34ejrgq368	66	914341297649281302
idea:0sc34hv2n9h7f	13	914341297702900409
me:0sc34ejfdjav7	40	914341297774533441
me:0sc34ejgxe6w7	44	914341297775381918
me:0sc34ejhw8gwk	42	914341297775381929
me:0sc34ejjdv0dx	26	914341297775381979
me:0sc34ejk0d5a4	36	914341297775382003
me:0sc34ejm0bznf	31	914341297775382065
me:0sc34ejmsax6x	22	914341297775382112
me:0sc34ejp5p4v6	31	914341297775382136
me:0sc34ejrgq368	67	914341297775382176
bid:0sc34j2x8s6vx/0sc34ek5g38ry	1	914341297861644080
bid:0sc34j2x8s6vx/customer	2	914341297861644080
me:0sc34ejjdv0dx	27	914341297933686627
order:0sc34j0p8kc27	6	914341298017594906
idea:0sc34hza8qyym	6	914341298059787882
me:0sc34ejfdjav7	41	914341298106613385
me:0sc34ejprd9m7	34	914341298106613428
me:0sc34ejrgq368	68	914341298106778875
idea:0sc34hza8qyym	7	914341298150982691
me:0sc34ejfdjav7	42	914341298210360057
me:0sc34ejprd9m7	35	914341298211463994
idea:0sc34hv2n9h7f/internal	2	914341298239208583
me:0sc34ejr1m9mv	32	914341298286534303
idea:0sc34hza8qyym	8	914341298314554921
bid:0sc34j4289802	1	914341298400252455
me:0sc34ejnd51h7	27	914341298525855590
me:0sc34ejp5p4v6	32	914341298525855598
me:0sc34ejprd9m7	36	914341298525855607
order:0sc34hp4s0p4c	5	914341288378645663
order:0sc34hp4s0p4c	6	914341288487186047
me:0sc34ejk0d5a4	23	914341288592625734
me:0sc34ejm0bznf	22	914341288593472872
me:0sc34ejmsax6x	19	914341288593472876
order:0sc34hp4s0p4c	7	914341288659299295
idea:0sc34hv2n9h7f	1	914341288824349048
me:0sc34ejr1m9mv	15	914341288877489684
me:0sc34ejrgq368	50	914341288878676712
me:0sc34ejs1pcz5	15	914341288878676732
idea:0sc34hv2n9h7f/internal	1	914341288919857572
idea:0sc34hv2n9h7f	2	914341288969637157
idea:0sc34hv2n9h7f	3	914341288995413082
me:0sc34ejk0d5a4	24	914341289047053759
me:0sc34ejr1m9mv	16	914341289047053770
idea:0sc34hvdh3824	1	914341289168065087
me:0sc34ejr1m9mv	17	914341289221956127
me:0sc34ejrgq368	51	914341289222101368
me:0sc34ejs1pcz5	16	914341289222101399
idea:0sc34hv2n9h7f	4	914341289254899320
me:0sc34ejk0d5a4	25	914341289313583743
me:0sc34ejm0bznf	23	914341289314848722
me:0sc34ejr1m9mv	18	914341289314848779
idea:0sc34hv2n9h7f	5	914341289348304432
me:0sc34ejk0d5a4	26	914341289401900801
me:0sc34ejr1m9mv	19	914341289402706583
me:0sc34ejrgq368	52	914341289402706595
idea:0sc34hvdh3824/internal	1	914341289444990740
idea:0sc34hvdh3824	2	914341289503904537
idea:0sc34hvdh3824	3	914341289532272695
me:0sc34ejjdv0dx	22	914341289591889929
me:0sc34ejr1m9mv	20	914341289591889976
idea:0sc34hv2n9h7f	6	914341289641091569
me:0sc34ejk0d5a4	27	914341289709755556
me:0sc34ejm0bznf	24	914341289709755597
me:0sc34ejmsax6x	20	914341289709755655
me:0sc34ejrgq368	53	914341289709755708
idea:0sc34hvdh3824	4	914341289745784263
me:0sc34ejgxe6w7	34	914341289813351060
me:0sc34ejm0bznf	25	914341289813351061
me:0sc34ejr1m9mv	21	914341289814562215
order:0sc34hkznq1mm	11	914341289888518450
idea:0sc34hvdh3824	5	914341289956743387
me:0sc34ejgxe6w7	35	914341290024007102
me:0sc34ejjdv0dx	23	914341290024007166
me:0sc34ejm0bznf	26	914341290024007176
me:0sc34ejr1m9mv	22	914341290024007214
idea:0sc34hwamhfrs	1	914341290161737427
me:0sc34ejr1m9mv	23	914341290225387591
me:0sc34ejrgq368	54	914341290225387624
me:0sc34ejs1pcz5	17	914341290225387640
order:0sc34hkznq1mm	12	914341290316064829
me:0sc34ejhw8gwk	31	914341290420910585
order:0sc34hkznq1mm	13	914341290493360050
order:0sc34hkznq1mm	14	914341290594137185
idea:0sc34hvdh3824	6	914341290682106881
me:0sc34ejgxe6w7	36	914341290752421684
me:0sc34ejjdv0dx	24	914341290754094795
me:0sc34ejm0bznf	27	914341290754094808
me:0sc34ejprd9m7	25	914341290754094866
idea:0sc34hv2n9h7f	7	914341290804160410
idea:0sc34hv2n9h7f	8	914341290831847344
me:0sc34ejk0d5a4	28	914341290892481681
me:0sc34ejm0bznf	28	914341290892481732
me:0sc34ejr1m9mv	24	914341290892481739
me:0sc34ejrgq368	55	914341290892481750
idea:0sc34hwamhfrs/internal	1	914341290934296881
bid:0sc34hx71h2jr	1	914341291050206344
me:0sc34ejnd51h7	23	914341291190240272
me:0sc34ejp5p4v6	26	914341291190240335
me:0sc34ejprd9m7	26	914341291190240382
me:0sc34ejqcaqk5	24	914341291190240415
order:0sc34hkznq1mm	15	914341291327430375
order:0sc34hkznq1mm	16	914341291339351974
me:0sc34ejhw8gwk	33	914341292217026832
idea:0sc34hybrnvy0	1	914341292322392710
me:0sc34ejr1m9mv	25	914341292359500134
me:0sc34ejrgq368	56	914341292359500148
me:0sc34ejs1pcz5	18	914341292359743486
order:0sc34hkznq1mm	22	914341292439523276
order:0sc34hkznq1mm	23	914341292473391620
me:0sc34ejhw8gwk	34	914341292560864168
bid:0sc34hx71h2jr/0sc34ek5g38ry	1	914341292649298761
bid:0sc34hx71h2jr/customer	1	914341292649298761
me:0sc34ejgxe6w7	37	914341292716175316
idea:0sc34hvdh3824	7	914341292744524615
idea:0sc34hwamhfrs	2	914341292771197805
idea:0sc34hwamhfrs	3	914341292799847507
me:0sc34ejgxe6w7	38	914341292851199870
me:0sc34ejrgq368	57	914341292851199908
idea:0sc34hybrnvy0/internal	1	914341292887104644
idea:0sc34hvdh3824	8	914341292933933489
idea:0sc34hybrnvy0	2	914341292962828308
bid:0sc34hx71h2jr/0sc34ek5g38ry	2	914341293051416771
bid:0sc34hx71h2jr/customer	2	914341293051416771
me:0sc34ejprd9m7	27	914341293144155748
me:0sc34ejqcaqk5	25	914341293144155791
order:0sc34hp4s0p4c	8	914341293211311137
idea:0sc34hza8qyym	1	914341293357715040
me:0sc34ejr1m9mv	26	914341293413318077
me:0sc34ejrgq368	58	914341293413318140
me:0sc34ejs1pcz5	19	914341293413318148
idea:0sc34hwamhfrs	4	914341293463665738
me:0sc34ejgxe6w7	39	914341293513536094
me:0sc34ejk0d5a4	29	914341293513536133
order:0sc34hp4s0p4c	9	914341293596083532
me:0sc34ejk0d5a4	30	914341293705568034
me:0sc34ejm0bznf	29	914341293705568061
me:0sc34ejmsax6x	21	914341293705568085
order:0sc34hp4s0p4c	10	914341293776584416
order:0sc34hkznq1mm	24	914341293861669667
idea:0sc34hza8qyym/internal	1	914341293924986305
idea:0sc34hv2n9h7f	9	914341293974638735
idea:0sc34hwamhfrs	5	914341294000204402
me:0sc34ejgxe6w7	40	914341294050378341
me:0sc34ejk0d5a4	31	914341294050378392
me:0sc34ejrgq368	59	914341294050378437
bid:0sc34hs3gaarj	2	914341294142812417
me:0sc34ejhw8gwk	35	914341294288273147
me:0sc34ejprd9m7	28	914341294264235964
me:0sc34ejqcaqk5	26	914341294264352753
idea:0sc34hwamhfrs	6	914341294339569336
me:0sc34ejk0d5a4	32	914341294397070223
me:0sc34ejprd9m7	29	914341294397792403
me:0sc34ejrgq368	60	914341294397792423
bid:0sc34hx71h2jr/0sc34ek5g38ry	3	914341294482084153
bid:0sc34hx71h2jr/customer	3	914341294482084153
me:0sc34ejgxe6w7	41	914341294549699376
idea:0sc34hv2n9h7f	10	914341294574209351
me:0sc34ejfdjav7	37	914341294633603438
me:0sc34ejhw8gwk	36	914341294633603444
me:0sc34ejk0d5a4	33	914341294633603467
me:0sc34ejm0bznf	30	914341294633603481
me:0sc34ejr1m9mv	27	914341294633603533
me:0sc34ejrgq368	61	914341294633603541
idea:0sc34hybrnvy0	3	914341294666895973
bid:0sc34hx71h2jr	2	914341294864521853
bid:0sc34hx71h2jr/0sc34ek5g38ry	4	914341294860115769
bid:0sc34hx71h2jr/customer	4	914341294860115769
order:0sc34j0p8kc27	1	914341294792519541
order:0sc34j0p8kc27	2	914341294901610617
order:0sc34hkznq1mm	29	914341296490451826
me:0sc34ejk0d5a4	47	914341304866584286
me:0sc34ejm0bznf	43	914341304867742923
me:0sc34ejmsax6x	33	914341304867742958
order:0sc34hp4s0p4c/internal	6	914341304933917382
order:0sc34hp4s0p4c/internal	7	914341305005407417
order:0sc34hp4s0p4c/internal	8	914341305071787293
order:0sc34hp4s0p4c/internal	9	914341305147809423
order:0sc34hp4s0p4c/internal	10	914341305194018889
prototype:0sc34h8q1104x/internal	30	914341305257043034
me:0sc34ejr1m9mv	36	914341305311822575
order:0sc34j0p8kc27	10	914341305381977411
idea:0sc34j7r9ah4g	4	914341305445999162
bid:0sc34japgf2vs	1	914341305530023674
me:0sc34ejnd51h7	36	914341305659634978
me:0sc34ejp5p4v6	43	914341305660609517
me:0sc34ejprd9m7	49	914341305660609541
me:0sc34ejqcaqk5	42	914341305660609578
order:0sc34j0p8kc27	11	914341305755946703
me:0sc34ejgxe6w7	55	914341305843633034
order:0sc34j0p8kc27/internal	6	914341305893888867
order:0sc34j0p8kc27/internal	7	914341305953814087
order:0sc34j0p8kc27/internal	8	914341306002966942
order:0sc34j0p8kc27/internal	9	914341306036880455
bid:0sc34japgf2vs/0sc34ejtwx06r	1	914341306130456551
bid:0sc34japgf2vs/customer	1	914341306130456551
me:0sc34ejk0d5a4	48	914341306229678436
me:0sc34ejm0bznf	44	914341306230675707
me:0sc34ejmsax6x	34	914341306230675737
order:0sc34hp4s0p4c	17	914341306321515561
order:0sc34hp4s0p4c	18	914341306406498219
bid:0sc34j7e5rsz0/0sc34ek5g38ry	3	914341306510899823
bid:0sc34j7e5rsz0/customer	4	914341306510899823
me:0sc34ejk0d5a4	49	914341306589778553
me:0sc34ejm0bznf	45	914341306590116601
me:0sc34ejmsax6x	35	914341306591817613
order:0sc34hp4s0p4c	19	914341306682577224
order:0sc34hp4s0p4c	20	914341306690856091
order:0sc34hp4s0p4c	21	914341306720648004
me:0sc34ejm0bznf	47	914341307572983206
me:0sc34ejmsax6x	37	914341307572983223
me:0sc34ejnd51h7	37	914341307392024702
me:0sc34ejp5p4v6	44	914341307392024727
me:0sc34ejprd9m7	50	914341307454934023
me:0sc34ejqcaqk5	43	914341307455114211
me:0sc34ejr1m9mv	37	914341307325186563
me:0sc34ejr1m9mv	38	914341307572983263
me:0sc34ejrgq368	87	914341307325186596
me:0sc34ejrgq368	88	914341307572983316
me:0sc34ejs1pcz5	26	914341307325186632
me:0sc34ejs1pcz5	27	914341307572983355
order:0sc34j0p8kc27	12	914341307665025383
order:0sc34hp4s0p4c	22	914341307756708212
order:0sc34hp4s0p4c	23	914341307781806223
me:0sc34ejk0d5a4	51	914341307866172469
me:0sc34ejm0bznf	48	914341307866172490
me:0sc34ejmsax6x	38	914341307866172491
order:0sc34jc315b1v	3	914341307911938154
me:0sc34ejprd9m7	51	914341307974630279
me:0sc34ejqcaqk5	44	914341307975522719
order:0sc34jc315b1v	4	914341308045815554
order:0sc34jc315b1v	5	914341308121843465
order:0sc34jc315b1v	6	914341308202188969
order:0sc34jc315b1v	7	914341308301869997
bid:0sc34japgf2vs/0sc34ek5g38ry	1	914341308378187272
bid:0sc34japgf2vs/customer	2	914341308378187272
me:0sc34ejk0d5a4	52	914341308474769725
me:0sc34ejm0bznf	49	914341308474769773
me:0sc34ejmsax6x	39	914341308474769833
order:0sc34jc315b1v/internal	1	914341308516970141
order:0sc34j0p8kc27	13	914341308583776705
me:0sc34ejgxe6w7	56	914341308646832570
order:0sc34jc315b1v/internal	2	914341308680193404
order:0sc34jc315b1v/internal	3	914341308713260411
order:0sc34jc315b1v/internal	4	914341308750715082
order:0sc34jc315b1v/internal	5	914341308784729552
bid:0sc34japgf2vs/0sc34ejtwx06r	2	914341308856080047
bid:0sc34japgf2vs/customer	3	914341308856080047
me:0sc34ejnd51h7	38	914341308914356490
me:0sc34ejp5p4v6	45	914341308914356503
bid:0sc34jdxnabff	1	914341308984984611
me:0sc34ejnd51h7	39	914341309115525391
me:0sc34ejp5p4v6	46	914341309115525438
me:0sc34ejprd9m7	52	914341309116716288
me:0sc34ejqcaqk5	45	914341309116716322
order:0sc34hg9szsnh	32	914341309303764945
service_request:0sc34je5gvb5k	1	914341309303764945
me:0sc34ejprd9m7	53	914341309439452892
me:0sc34ejqcaqk5	46	914341309439452954
me:0sc34ejr1m9mv	39	914341309439702754
me:0sc34ejrgq368	89	914341309439702815
me:0sc34ejs1pcz5	28	914341309439702862
order:0sc34hg9szsnh	33	914341309538889240
service_request:0sc34je5gvb5k	2	914341309538889240
me:0sc34ejfdjav7	56	914341309624194839
service_request:0sc34je5gvb5k	3	914341309661171093
me:0sc34ejfdjav7	57	914341309799069663
me:0sc34ejprd9m7	54	914341309799366377
me:0sc34ejqcaqk5	47	914341309800485480
order:0sc34hp4s0p4c	24	914341309862053155
bid:0sc34jdxnabff/0sc34ek5g38ry	1	914341309963336963
bid:0sc34jdxnabff/customer	1	914341309963336963
me:0sc34ejgxe6w7	57	914341310013406221
service_request:0sc34je5gvb5k	4	914341310927831360
me:0sc34ejprd9m7	55	914341311021028919
me:0sc34ejqcaqk5	48	914341311021028928
me:0sc34ejs1pcz5	29	914341311021028964
bid:0sc34jdxnabff	2	914341311070639023
bid:0sc34jdxnabff/0sc34ek5g38ry	2	914341311070639023
bid:0sc34jdxnabff/customer	2	914341311070639023
me:0sc34ejnd51h7	40	914341311159388251
me:0sc34ejp5p4v6	47	914341311159388253
me:0sc34ejprd9m7	56	914341311159388288
me:0sc34ejqcaqk5	49	914341311159388291
service_request:0sc34je5gvb5k/internal	1	914341311192682026
order:0sc34hg9szsnh	34	914341311267879510
service_request:0sc34je5gvb5k	5	914341311267879510
bid:0sc34japgf2vs/0sc34ejtwx06r	3	914341311367751732
bid:0sc34japgf2vs/customer	4	914341311367751732
me:0sc34ejk0d5a4	53	914341311434328418
me:0sc34ejqcaqk5	30	914341298530009551
idea:0sc34j1xhynn2	4	914341298589070619
me:0sc34ejfdjav7	43	914341298671026097
me:0sc34ejgxe6w7	45	914341298672752832
me:0sc34ejhw8gwk	43	914341298647003708
me:0sc34ejjdv0dx	28	914341298647003737
me:0sc34ejm0bznf	32	914341298647003750
me:0sc34ejqcaqk5	31	914341298672752839
me:0sc34ejrgq368	69	914341298672752856
bid:0sc34j4289802/0sc34ek5g38ry	1	914341298759656082
bid:0sc34j4289802/customer	1	914341298759656082
me:0sc34ejfdjav7	44	914341298835761171
order:0sc34j0p8kc27	7	914341298910535798
idea:0sc34j4mcj16j	1	914341299057704697
me:0sc34ejr1m9mv	33	914341299099699948
me:0sc34ejrgq368	70	914341299099946607
me:0sc34ejs1pcz5	23	914341299099946664
order:0sc34j0p8kc27	8	914341299171991301
me:0sc34ejgxe6w7	46	914341299263408687
order:0sc34j0p8kc27	9	914341299338961688
idea:0sc34j4mcj16j/internal	1	914341299401063111
idea:0sc34j4mcj16j	2	914341299457319166
idea:0sc34j4mcj16j	3	914341299477094747
me:0sc34ejhw8gwk	44	914341299527679575
me:0sc34ejrgq368	71	914341299527679581
prototype:0sc34h8q1104x	40	914341299569727119
me:0sc34ejfdjav7	45	914341299611767636
me:0sc34ejp5p4v6	33	914341299612450554
bid:0sc34j4289802	2	914341299716685108
me:0sc34ejprd9m7	37	914341299812356091
me:0sc34ejqcaqk5	32	914341299812918704
idea:0sc34hza8qyym	9	914341299837058845
idea:0sc34j5ewf167	1	914341299929523941
me:0sc34ejr1m9mv	34	914341299985567175
me:0sc34ejrgq368	72	914341299985567176
me:0sc34ejs1pcz5	24	914341299985567193
prototype:0sc34h8q1104x	41	914341300274730415
prototype:0sc34h8q1104x/internal	23	914341300026791948
prototype:0sc34h8q1104x/internal	24	914341300072860689
prototype:0sc34h8q1104x/internal	25	914341300115696309
prototype:0sc34h8q1104x/internal	26	914341300152878282
prototype:0sc34h8q1104x/internal	27	914341300190926529
prototype:0sc34h8q1104x/internal	28	914341300228887754
me:0sc34ejfdjav7	46	914341300349163630
me:0sc34ejgxe6w7	47	914341300349163653
me:0sc34ejhw8gwk	45	914341300349454948
me:0sc34ejjdv0dx	29	914341300350097863
me:0sc34ejk0d5a4	37	914341300350097920
me:0sc34ejm0bznf	33	914341300350489283
me:0sc34ejmsax6x	23	914341300350489315
me:0sc34ejnd51h7	28	914341300350489375
me:0sc34ejp5p4v6	34	914341300350489429
me:0sc34ejprd9m7	38	914341300350489490
me:0sc34ejqcaqk5	33	914341300350707325
idea:0sc34j4mcj16j	4	914341300379711570
me:0sc34ejfdjav7	47	914341300421048525
me:0sc34ejhw8gwk	46	914341300421721342
prototype:0sc34h8q1104x	42	914341300475731345
me:0sc34ejfdjav7	48	914341300550694388
me:0sc34ejgxe6w7	48	914341300551164529
me:0sc34ejhw8gwk	47	914341300551246194
me:0sc34ejjdv0dx	30	914341300551246250
me:0sc34ejk0d5a4	38	914341300551384871
me:0sc34ejm0bznf	34	914341300551384893
me:0sc34ejmsax6x	24	914341300551924191
me:0sc34ejnd51h7	29	914341300551924238
me:0sc34ejprd9m7	39	914341300551924275
me:0sc34ejqcaqk5	34	914341300551924313
me:0sc34ejrgq368	73	914341300551924317
prototype:0sc34h8q1104x	43	914341300597036096
me:0sc34ejp5p4v6	35	914341300643525228
order:0sc34hp4s0p4c	11	914341300713800762
idea:0sc34j4mcj16j	5	914341300777373651
idea:0sc34j5ewf167	2	914341300798547832
me:0sc34ejjdv0dx	31	914341300837095485
prototype:0sc34h8q1104x	44	914341300902649002
me:0sc34ejgxe6w7	49	914341300979029587
me:0sc34ejhw8gwk	48	914341300979029602
me:0sc34ejjdv0dx	32	914341300979029652
me:0sc34ejk0d5a4	39	914341300979065540
me:0sc34ejm0bznf	35	914341300979065599
me:0sc34ejmsax6x	25	914341300979227909
me:0sc34ejnd51h7	30	914341300979227939
me:0sc34ejp5p4v6	36	914341300979634444
me:0sc34ejprd9m7	40	914341300979634457
me:0sc34ejqcaqk5	35	914341300979634460
me:0sc34ejrgq368	74	914341300979634507
order:0sc34hp4s0p4c	12	914341301074317241
me:0sc34ejk0d5a4	40	914341301193242972
me:0sc34ejm0bznf	36	914341301193716049
me:0sc34ejmsax6x	26	914341301193716070
order:0sc34hp4s0p4c	13	914341301267830937
prototype:0sc34h8q1104x	45	914341301339652238
me:0sc34ejfdjav7	49	914341301397801685
me:0sc34ejrgq368	75	914341301398512053
idea:0sc34hza8qyym	10	914341301448847777
me:0sc34ejfdjav7	50	914341301506714480
me:0sc34ejgxe6w7	50	914341301511141115
me:0sc34ejhw8gwk	49	914341301512051128
me:0sc34ejjdv0dx	33	914341301512051160
me:0sc34ejprd9m7	41	914341301512051216
idea:0sc34j5ewf167	3	914341301561209269
me:0sc34ejprd9m7	42	914341301613215803
prototype:0sc34h8q1104x	46	914341301674667972
me:0sc34ejfdjav7	51	914341301750915240
me:0sc34ejhw8gwk	50	914341301750915264
me:0sc34ejjdv0dx	34	914341301750915320
me:0sc34ejk0d5a4	41	914341301750915370
me:0sc34ejm0bznf	37	914341301750915433
me:0sc34ejmsax6x	27	914341301751289902
me:0sc34ejnd51h7	31	914341301751289906
me:0sc34ejp5p4v6	37	914341301751289943
me:0sc34ejprd9m7	43	914341301751289947
me:0sc34ejqcaqk5	36	914341301751289991
me:0sc34ejrgq368	76	914341301751355685
prototype:0sc34h8q1104x	47	914341301838355804
me:0sc34ejrgq368	77	914341301922730798
bid:0sc34j7e5rsz0	1	914341302032441770
me:0sc34ejnd51h7	32	914341302170706582
me:0sc34ejp5p4v6	38	914341302170706615
me:0sc34ejprd9m7	44	914341302170706641
me:0sc34ejqcaqk5	37	914341302170706703
prototype:0sc34h8q1104x	48	914341302228580477
me:0sc34ejgxe6w7	51	914341302286788898
me:0sc34ejrgq368	78	914341302286788944
idea:0sc34j7r9ah4g	1	914341302410119928
me:0sc34ejr1m9mv	35	914341302468445333
me:0sc34ejrgq368	79	914341302468547602
me:0sc34ejs1pcz5	25	914341302468547609
prototype:0sc34h8q1104x	49	914341302539417811
me:0sc34ejfdjav7	52	914341302615292775
me:0sc34ejgxe6w7	52	914341302615292824
me:0sc34ejhw8gwk	51	914341302615292879
me:0sc34ejjdv0dx	35	914341302615292888
me:0sc34ejm0bznf	38	914341302615292927
me:0sc34ejmsax6x	28	914341302615292932
me:0sc34ejnd51h7	33	914341302615292956
me:0sc34ejp5p4v6	39	914341302615292996
me:0sc34ejprd9m7	45	914341302615293056
me:0sc34ejqcaqk5	38	914341302615293060
me:0sc34ejrgq368	80	914341302615293112
bid:0sc34j2x8s6vx	2	914341302695024496
me:0sc34ejjdv0dx	36	914341302874732749
me:0sc34ejnd51h7	34	914341302850259291
me:0sc34ejp5p4v6	40	914341302850259349
me:0sc34ejprd9m7	46	914341302850259353
me:0sc34ejqcaqk5	39	914341302850259395
prototype:0sc34h8q1104x	50	914341302950769616
me:0sc34ejrgq368	81	914341302992190516
bid:0sc34j7e5rsz0/0sc34ek5g38ry	1	914341303088101790
bid:0sc34j7e5rsz0/customer	1	914341303088101790
me:0sc34ejk0d5a4	42	914341303206848065
me:0sc34ejm0bznf	39	914341303206848100
me:0sc34ejmsax6x	29	914341303206848122
prototype:0sc34h8q1104x	51	914341303255566726
me:0sc34ejk0d5a4	43	914341303315065766
me:0sc34ejrgq368	82	914341303315656434
idea:0sc34j7r9ah4g	2	914341303344857726
idea:0sc34j7r9ah4g	3	914341303374673488
me:0sc34ejfdjav7	53	914341303427294186
prototype:0sc34h8q1104x	52	914341303503916554
me:0sc34ejfdjav7	54	914341303574820977
me:0sc34ejgxe6w7	53	914341303574821009
me:0sc34ejhw8gwk	52	914341303574821038
me:0sc34ejjdv0dx	37	914341303575410002
me:0sc34ejk0d5a4	44	914341303575410050
me:0sc34ejmsax6x	30	914341303575410098
me:0sc34ejnd51h7	35	914341303575410109
me:0sc34ejp5p4v6	41	914341303575410116
me:0sc34ejprd9m7	47	914341303575410164
me:0sc34ejqcaqk5	40	914341303576075087
me:0sc34ejrgq368	83	914341303576075145
bid:0sc34j7e5rsz0/0sc34ejtwx06r	1	914341303680388164
bid:0sc34j7e5rsz0/customer	2	914341303680388164
me:0sc34ejk0d5a4	45	914341303793120934
me:0sc34ejm0bznf	40	914341303793965608
me:0sc34ejmsax6x	31	914341303793965662
prototype:0sc34h8q1104x	53	914341303844026948
me:0sc34ejm0bznf	41	914341303898419423
me:0sc34ejrgq368	84	914341303898419433
bid:0sc34j7e5rsz0/0sc34ek5g38ry	2	914341303985989273
bid:0sc34j7e5rsz0/customer	3	914341303985989273
me:0sc34ejprd9m7	48	914341304078569024
me:0sc34ejqcaqk5	41	914341304078823668
order:0sc34hp4s0p4c	14	914341304154735838
idea:0sc34hv2n9h7f	14	914341304241446319
me:0sc34ejfdjav7	55	914341304310067117
me:0sc34ejgxe6w7	54	914341304310067176
me:0sc34ejhw8gwk	53	914341304310067197
me:0sc34ejjdv0dx	38	914341304310067239
me:0sc34ejk0d5a4	46	914341304310067301
me:0sc34ejm0bznf	42	914341304310067349
me:0sc34ejmsax6x	32	914341304310067413
me:0sc34ejp5p4v6	42	914341304310067423
prototype:0sc34h8q1104x/internal	29	914341304368605280
me:0sc34ejrgq368	85	914341304413952428
prototype:0sc34h8q1104x	54	914341304481710871
me:0sc34ejrgq368	86	914341304523903281
order:0sc34hp4s0p4c	15	914341304662028409
order:0sc34hp4s0p4c	16	914341304678901397
me:0sc34ejk0d5a4	50	914341306897615848
me:0sc34ejm0bznf	46	914341306897615853
me:0sc34ejmsax6x	36	914341306897615912
bid:0sc34j7e5rsz0	2	914341307128245890
bid:0sc34j7e5rsz0/0sc34ejtwx06r	2	914341307103153268
bid:0sc34j7e5rsz0/0sc34ek5g38ry	4	914341307128245885
bid:0sc34j7e5rsz0/customer	5	914341307103153268
bid:0sc34j7e5rsz0/customer	6	914341307128245885
order:0sc34jc315b1v	1	914341307036226324
order:0sc34jc315b1v	2	914341307173588621
me:0sc34ejm0bznf	50	914341311435559396
me:0sc34ejmsax6x	40	914341311435559445
bid:0sc34jdxnabff/0sc34ejtwx06r	1	914341311519450702
bid:0sc34jdxnabff/customer	3	914341311519450702
me:0sc34ejgxe6w7	58	914341311573690601
order:0sc34hp4s0p4c	25	914341311614698036
bid:0sc34jgemdtxw	1	914341311694880452
me:0sc34ejnd51h7	41	914341311783914204
me:0sc34ejp5p4v6	48	914341311783914241
me:0sc34ejprd9m7	57	914341311783914276
me:0sc34ejqcaqk5	50	914341311783914298
\.


--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.search_doc (id, kind, ref, lang, title, body) FROM stdin;
914341176940732402	producer	914341176785404120	en	ateli brun	metal spin enamel assembl small seri steel brass enamel
914341177158438761	producer	914341177141076766	en	werkstatt ost	wood turn steel tube powder coat assembl electr test oak walnut steel brass
914341177329847718	customer	914341177302235816	en	anna lindqvist	
914341177367795960	customer	914341177352047464	ru	петр волк	
914341177405584375	customer	914341177390009318	ru	мар седов	
914341177444524323	customer	914341177427434339	en	toma rey	
914341177498691350	customer	914341177473864922	en	cafe nord	
914341267134763472	idea	914341267035102094	en	a read lamp that balanc instead of clamp	i read until late and everi lamp i had either sag or squeak old draft lamp balanc with a weight one hand move them and they stay i would like that in oak and steel small enough for a bedsid tabl and honest no plastic no app height 485 mm reach 318 mm foot 184 mm weight 3 1 kg bulb e27 replac cabl 2 m read oak balanc
914341271811562340	idea	914341271762243926	en	control all lamp of a room from a telephon	with twenti lamp in the cafe somebodi has to walk round and switch them an app and a radio modul would save us ten minut each evening radio bluetooth or zigbe lamp per group 20 piec cafe radio
914341275813806386	bid	914341275776077658	en	the first halden for the one who ask for it	enamel terracotta wood oak cabl 2 dimmer in the foot
914341277221840950	order	914341277143656113	en	mq 2026 000001 the first halden for the one who ask for it	the first halden for the one who ask for it
914341282082950639	idea	914341282020477040	ru	струбцин вмест основан	у чертежн стол кажд сантиметр на счет та же стойк но сниз струбцин на столешниц 20 60 мм с кожан подкладк столешниц от 20 мм столешниц до 60 мм подкладк кож струбцин стол
914341269031600377	prototype	914341268997308573	en	halden read lamp	oak foot balanc arm enamel shade look close and say what you would chang first pencil sheet proport are a propos the joint is a promis model rounder foot ball knob the stem move off centr after your remark arm 18 mm longer and rais flute wheel instead of the ball air slot dimmer in the foot
914341278434691167	idea	914341278355122736	ru	все разбира набор для ремонт	ламп должн переж сво хозяин пуст кажд детал снима одн отвертк а фетр выключател и кабел прода отдельн с картинк как их поменя инструмент одн отвертк срок поставк детал 15 лет цен набор 20 eur ремонт servic
914341279696251152	bid	914341279676017482	en	одн ламп терракот	enamel terracotta wood oak cabl 2 dimmer in the foot
914341281139950720	order	914341281098598036	ru	mq 2026 000002 одн ламп терракот	одн ламп терракот
914341286618260947	bid	914341286595865362	ru	четыр ламп для класс каллиграф	нужн к начал занят посл эт дат не имеет смысл эмал бел тепл свет 2700 желобок для пер 150
914341288780832129	idea	914341288715011311	en	a small halden without a cabl for cafe tabl	our tabl move everi evening and no floor has socket where peopl sit a lamp of 28 cm with a batteri in the foot twelv hour of warm light charg over night on a tray it must surviv a spill coffe it must be too heavi for a pocket height 280 mm batteri life 12 h colour of light 2200 k splash proof ip44 charg tray for 6 lamp cafe batteri small
914341289134495300	idea	914341289079709764	en	a socket for the telephon in the foot	there is never a free socket besid the bed the foot is thick enough for a usb c port at the back and the charger insid 20 watt would do port usb c power 20 w extra price 15 eur foot charg
914341290127314391	idea	914341290056400665	ru	настен halden над кроват	плеч и плафон те же вмест стойк дубов накладк на двух винт поворот на 180 выключател на накладк чтоб не иска ег в темнот вынос 350 мм поворот 180 креплен 2 винт диммер да стен спальн
914341291030099498	bid	914341291009542744	ru	две ламп в цвет ноч орех	эмал ноч дерев орех кабел 2 высот стойк 420
914341292296118846	idea	914341292241776576	en	the tall one besid the chair	the same arm and shade on a stem of 1 35 m in two piec so that it can be post besid a chair the light come over the shoulder which is where it belong height 1350 mm stem 2 piec foot 280 mm weight 7 kg floor read
914341294784722287	order	914341294741499975	ru	mq 2026 000004 две ламп в цвет ноч орех	две ламп в цвет ноч орех
914341282243210389	bid	914341282221316791	en	six lamp abov the long bench	enamel terracotta wood oak cabl 2 dimmer in the foot
914341283464289800	order	914341283417315468	en	mq 2026 000003 six lamp abov the long bench	six lamp abov the long bench
914341296101833481	idea	914341296059930274	en	a version to screw to the tabl edg	student move desk are small could the lamp hold on to the edg of the tabl tabl top 18 40 mm clamp
914341297140518755	bid	914341297124055933	en	six lamp for student room	plain one scratch are fine second are fine height 485 enamel ani oak knot allow
914341293325189680	idea	914341293265255380	ru	желобок для пер и чаш для скрепок в основан	на стол каллиграф все кат основан ламп и так занима мест пуст держ пер желобок 150 8 мм посередин одинаков удобн правш и левш кра скругл чтоб вычища пыл пальц желобок длин 150 мм желобок ширин 8 мм чаш 70 мм основан дуб
914341298381618696	bid	914341298365046786	en	the tall lamp as soon as it exist	i know that it is onli an idea yet height 1350 foot 280
914341299033732289	idea	914341298973508818	ru	два плеч на одн стойк	на занят за стол сид дво две ламп тесн а две рук у одн ламп в сам раз есл он двига раздельн плеч 2 шт основан 230 мм стол занят
914341299897737499	idea	914341299862602951	en	a foot of marbl offcut	kitchen maker throw away offcut the size of our foot free weight and each one differ foot 180 mm materi offcut stone foot
914341302011080014	bid	914341301986289632	en	eight lamp for the librari corner	enamel terracotta wood oak cabl 2 dimmer in the foot
914341302371643883	idea	914341302325560464	en	light that turn warmer as it is dim	candl do it old bulb did it below half bright the light should go from 2700 to 2000 kelvin full 2700 k lowest 2000 k step none continu light dimmer
914341307026053902	order	914341306981067835	en	mq 2026 000005 eight lamp for the librari corner	eight lamp for the librari corner
914341305507980980	bid	914341305487166329	en	24 small lamp without cabl for the harbour cafe	as in maja s idea we can take twelv in the first month and twelv in the second height 280 batteri life 12 splash proof ip44 enamel sage charg tray 4 deliveri in two part yes
914341308968877859	bid	914341308948360687	ru	две настен halden к кроват	как на мо эскиз стен кирпич кабел вниз вынос 350 поворот 180 накладк дуб диммер на накладк
914341311682631278	bid	914341311665335228	en	one halden in sage cabl in red	a present for my sister she read even later than i do enamel sage cabl 3 switch side left
\.


--
-- Data for Name: search_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.search_state (kind, part, stamp) FROM stdin;
producer	836163998	201179276580542
customer	1017344561	195563711777411
prototype	972709659	207954205661302
idea	88185359	159045985455818
order	786519855	186306369635251
bid	1630056402	238685337764912
\.


--
-- Data for Name: service_message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.service_message (id, request_id, author_id, side, internal, body, created_at) FROM stdin;
914341309656113812	914341309212110003	914341176723321829	team	f	Thank you for the exact description. A thicker felt washer is in the post, with a picture of how to change it.	2026-11-25 09:37:24.07751+00
914341310927831353	914341309212110003	914341176400227175	customer	f	It arrived while I was reading. One screwdriver, four minutes.	2026-11-25 16:49:24.286528+00
914341311192682001	914341309212110003	914341176723321829	team	t	Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses evenly.	2026-11-25 21:37:24.075578+00
\.


--
-- Data for Name: service_request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.service_request (id, unit_id, order_id, customer_id, asked_by, kind, title, text, status, assignee_id, warranty, sla_due, answered_at, solved_at, end_kind, resolution, duplicate_of, cause_kind, cause_id, cause_note, messages, created_at, version) FROM stdin;
914341309212110003	914341284319178338	914341277143656113	914341177302235816	914341176400227175	defect	The arm sinks when it is fully raised	Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an evening.	assigned	914341176723321829	covered	2026-11-26 02:25:24.088732+00	2026-11-25 09:37:24.08013+00	\N	\N	\N	\N	thread	914341272943285887	\N	2	2026-11-25 02:25:24.091914+00	3
\.


--
-- Data for Name: shipment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shipment (id, order_id, number, status, units, carrier, tracking_number, tracking_url, address, expected_on, proof, packed_at, handed_over_at, delivered_at, confirmed_at, confirmed_by, created_at, version) FROM stdin;
914341285208740128	914341277143656113	1	delivered	1	Postlinjen	PL 4470 1183 SE	\N	Uppsala, SE	2026-10-15	Left with a neighbour, as asked	2026-10-10 01:56:36.085673+00	2026-10-10 02:11:00.077336+00	2026-10-14 02:25:24.070188+00	2026-10-14 09:37:24.091172+00	914341176400227175	2026-10-10 01:42:12.087611+00	6
914341291810323845	914341281098598036	1	delivered	1	Ararat Cargo	AC-20931-77	\N	Yerevan, AM	2026-11-08	Signed: М. Седова	2026-10-30 01:56:36.079617+00	2026-10-30 02:11:00.079055+00	2026-11-07 02:25:24.070188+00	2026-11-07 09:37:24.08089+00	914341176482743187	2026-10-30 01:42:12.084103+00	6
914341306310337614	914341283417315468	1	in_transit	6	Postlinjen	PL 4471 0926 SE	\N	Gothenburg, SE	2026-11-29	\N	2026-11-24 01:56:36.078424+00	2026-11-24 02:11:00.078583+00	\N	\N	\N	2026-11-24 01:42:12.085873+00	4
\.


--
-- Data for Name: shipment_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shipment_line (id, shipment_id, order_line_id, quantity) FROM stdin;
914341285230058364	914341285208740128	914341277180596942	1
914341291814519184	914341291810323845	914341281114684059	1
914341306318523461	914341306310337614	914341283437755535	6
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
914341279155395087	914341277444983769	914341241315090263	\N	2026-09-20 02:11:00.086726+00
914341279949360043	914341277445552514	914341248104688940	\N	2026-09-29 02:11:00.089301+00
914341282468332970	914341277445552540	914341256938510221	\N	2026-10-08 02:11:00.084624+00
914341283161419066	914341277445552595	914341264514003171	\N	2026-10-09 02:11:00.086576+00
914341286000968905	914341281231820236	914341241294202630	\N	2026-10-12 02:11:00.084544+00
914341288010404392	914341281232419713	914341248456954061	\N	2026-10-19 02:11:00.083231+00
914341288378645692	914341283588833045	914341241294202630	\N	2026-10-21 02:11:00.082873+00
914341289888518474	914341281233090290	914341260831897355	\N	2026-10-28 02:11:00.08491+00
914341290594137207	914341281233090345	914341262373460291	\N	2026-10-29 02:11:00.085079+00
914341293211311143	914341283588964338	914341248456954061	\N	2026-11-02 02:11:00.083409+00
914341298910535837	914341294892899514	914341241315090263	Орех лёг удачно: рисунок продолжается с основания на противовес.	2026-11-14 02:11:00.085458+00
914341300714740210	914341283588964340	914341260831897355	One shade enamelled twice: a speck the size of a poppy seed.	2026-11-18 02:11:00.084216+00
914341304154735887	914341283589208685	914341262373460291	Three cartons, two lamps each.	2026-11-22 02:11:00.085369+00
914341305387645925	914341294892899567	914341248104688940	Both joints run in, 500 turns each.	2026-11-23 02:11:00.085437+00
914341307665025413	914341294897603084	914341256938510221	A test piece in night blue, oiled walnut beside it.	2026-11-24 02:25:24.086292+00
\.


--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stored_file (id, owner_user_id, kind, name, media_type, bytes, width, height, sha256, key, status, failure, about, holders, loose_since, created_at) FROM stdin;
914341192186776115	914341176450423687	image	idea-clamp.jpg	image/jpeg	85553	800	600	1f6e84340b7bc5e3f36676132f6aaa8ae44333d9dfd87a317020f68d0a9c928d	ad3d131b3ce5d752b24546da87815e7c	ready	\N	{"colour": "#e4d2bc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 95787, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4053, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4110, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33041, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 36158, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33041, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 36158, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAA4BaJYwCdAEPAjLGAAD+9hDYVIc28+BOzv05jlNFliIAAA=="}	1	\N	2026-10-07 01:56:36.765546+00
914341190877691292	914341176520643908	image	idea-cordless.jpg	image/jpeg	88506	800	600	ba66071787d5e9a665f28f149e8c29c9ab0ee053d6be9219383d6d159497a460	efa9b61f3354c66e291daf0e874a58fb	ready	\N	{"colour": "#f5efe3", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 98663, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4434, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4552, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35163, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 38400, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35163, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 38400, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAwAA4BaJYwCdAF1AAD+8UJNXQdHkx98/3M0pX1KmK14kAA="}	1	\N	2026-10-23 01:56:36.76888+00
914341186935519830	914341176501174717	image	idea-charger.jpg	image/jpeg	84577	800	600	e716493e7fb4b0005fbad5c7b91b17ea38660bdc631e090ac7c13f41299087cd	658f7bbd1862021cd5b1ed13ec632741	ready	\N	{"colour": "#f1ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 94650, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3891, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3908, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 32486, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 35736, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 32486, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 35736, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAFLDYAAA/vTSEdtDvJnP9ULu5wYpplm4AA=="}	1	\N	2026-10-25 01:56:36.626807+00
914341193344821245	914341176450423687	image	idea-wall.jpg	image/jpeg	90036	800	600	64c358b1dfc9334a30f3ee576e7eee1e4d1f67ba657225012c6676a76613d4d1	0881090fcd30b2c2e06a422b56b3c094	ready	\N	{"colour": "#f1ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 100437, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4904, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4994, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35827, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39672, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35827, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39672, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8b8/EQfWCS3zJqH/KLaewAAA"}	1	\N	2026-10-28 01:56:36.657644+00
914341187942704953	914341176482743187	image	idea-groove.jpg	image/jpeg	87910	800	600	ce89bc005c629f4bd28810f887ca5770e464b6d4d41f5835a3a2b1495974631d	ee8c30ac7d25a7f314b857e7283e7738	ready	\N	{"colour": "#f2ece0", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 99199, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3989, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4546, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 34635, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37996, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 34635, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37996, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAetGbAAA/vYHNM7wVff3m44baNDP1eAAAA=="}	1	\N	2026-11-02 01:56:36.738542+00
914341213644677528	914341176705518792	image	halden-v2-side.jpg	image/jpeg	538612	2400	1600	b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21	8b4fe5306f5560868bc5f9a9b69e96ba	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9dcc9", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 604565, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2003, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 1968, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 6721, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 6934, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 55727, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 45062, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJQBOgCHgBY6gAAD+8dZwEySdt6OYE4mb3dcKSDh32LNRlW9BBAL72LIrrl0GAAA="}	1	\N	2026-08-24 01:56:37.482221+00
914341195492940704	914341176400227175	image	idea-floor.jpg	image/jpeg	89328	800	600	5e6454fab6e37279a10407cfb2c11ec39d03ad9945ebaee5d2a553648a4afdd5	598162cc910679f45a8422a4ca8b8ca7	ready	\N	{"colour": "#f5efe3", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 100288, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4967, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 5068, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35571, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39282, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35571, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 39282, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJYwCdAFAAAD+8TGusC44f8q7ekzQ5b9hGuPTuq3jmiAA"}	1	\N	2026-10-30 01:56:36.854515+00
914341224914628967	914341176705518792	image	halden-v3-front.jpg	image/jpeg	550631	2400	1600	0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518	d96170f681f733b84bc2e49743bf576b	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9ddca", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 620133, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2458, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2770, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8246, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 9362, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 58639, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 50376, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAAAQAgCdASoQAAsAA4BaJQBOgCIg9832nbYAAP7x28oqUAlEF92X0pYooh7+Evll2edyXBthLbF0nijeCWqL9ZUoGrfQAA=="}	1	\N	2026-11-16 01:56:37.915956+00
914341233241834264	914341176705518792	image	halden-v3-side.jpg	image/jpeg	539214	2400	1600	f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df	a5c674937dcb843c8284530ebc869391	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e9dcc9", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 605557, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2098, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2030, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 6915, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 7238, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 55881, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 45550, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADQAQCdASoQAAsAA4BaJQBOgCFTwghQAAD+8dZwEyeyUb87LJEKeCH49IP75x+mvbyul2IWs/o6FoAA"}	1	\N	2026-11-16 01:56:37.71902+00
914341241294202630	914341176601118247	image	stage-cutting.jpg	image/jpeg	141179	1200	800	2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa	fa83241479449baea21effd678160e0d	ready	\N	{"colour": "#916f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 162736, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3358, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3516, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17862, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 16956, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48713, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 43962, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}	2	\N	2026-10-02 01:56:37.240517+00
914341248104688940	914341176646477447	image	stage-joining.jpg	image/jpeg	136620	1200	800	956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819	a22fd960558074e764e63d414e7a3672	ready	\N	{"colour": "#555754", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 159382, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3746, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3854, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17833, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 15622, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 47092, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 40652, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}	2	\N	2026-09-11 01:56:37.250624+00
914341204392432773	914341176705518792	image	halden-v1-front.jpg	image/jpeg	670989	2400	1600	f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977	dea578d5ee3cc9c5683a2fa2bc2f1726	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#eee8dc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 748493, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4463, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4674, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17639, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 19064, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 93677, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 94806, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoQAAsAA4BaJZV/2RgAogAA/vHD6A6BOX8fvY4tikHMmAAA"}	1	\N	2026-08-02 01:56:37.670614+00
914341206746161679	914341176705518792	image	halden-v1-details.jpg	image/jpeg	690006	2400	1600	db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1	58af962c9df1f90c121276a9d546967a	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#f6f0e4", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 773035, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 5388, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 5544, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 20107, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 23002, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 96926, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 100380, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRjwAAABXRUJQVlA4IDAAAAAwAgCdASoQAAsAA4BaJZQCdAEfZdR+B+e7AAD+86Gn0ZOxZTsLGdMTkIKjWAGAAAA="}	1	\N	2026-08-02 01:56:37.970246+00
914341214575262219	914341176705518792	image	halden-v2-front.jpg	image/jpeg	547642	2400	1600	94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce	2cf57d33932e5d86ead300b354a733db	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#eee8dc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 616496, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2498, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2638, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8009, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 8934, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 58360, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 49484, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAsAA4BaJQBOgCG6yf/3gAD+8dvKH+LOSY96v1NwnRiAC6aoxrQMPwQDD2F4wOqylBkhTpcpkAAA"}	1	\N	2026-08-24 01:56:37.359211+00
914341258678499392	914341176705518792	image	halden-v3-colours.jpg	image/jpeg	572302	2400	1600	23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4	c10586662eb42c3fc5b0c67d6bb7f844	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#ecdfcc", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 646687, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3788, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4172, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 11851, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 13732, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 65697, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 59674, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlIAAABXRUJQVlA4IEYAAABwAQCdASoQAAsAA4BaJYwCdAFAAAD+8E19ImU1FsJYACuA8/KQ+BBNpZdO3L9DDMZ9i3uFLKfiv0EQMZhqqRDrSILRlAAA"}	1	\N	2026-11-16 01:56:37.906218+00
914341189263699220	914341176450423687	image	idea-kit.jpg	image/jpeg	86918	800	600	e9aba216ec7fc286cbd0f55b663e619890414ccf8c155f3fb4edef1f614089b7	59951e99fb689769cbf5cd4154204928	ready	\N	{"colour": "#f6f0e4", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 96846, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4539, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4576, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33656, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 33656, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8XzyLtJ/1pcujXgsCa6SR2T+tgAAAA=="}	1	\N	2026-09-14 01:56:36.624029+00
914341264514003171	914341176646477447	image	stage-packing.jpg	image/jpeg	141510	1200	800	f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075	34b7fb7904e2e17fb365419c90177985	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 163045, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3690, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4430, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18355, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17756, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48691, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 44676, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}	1	\N	2026-09-11 01:56:36.94524+00
914341241315090263	914341176646477447	image	stage-cutting.jpg	image/jpeg	141179	1200	800	2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa	ac25cb2ffaea8a070563ebf27fc29a5d	ready	\N	{"colour": "#916f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 162736, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3358, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3516, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17862, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 16956, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48713, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 43962, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}	2	\N	2026-09-11 01:56:37.245122+00
914341223459926796	914341176705518792	image	halden-v2-joint.jpg	image/jpeg	551436	2400	1600	9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a	a68190e1b099568e03fd46ecddb9e0f9	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#efe9dd", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 618500, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2527, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 2870, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 8718, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 10070, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 59984, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 50514, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAADwAQCdASoQAAsAA4BaJYwCdAEOJkLebAAA/vHc8sYRffDxybliX1akKEdd+rfuKnqo+Q9hO/3dyrr7UpVs6P572lXEAA=="}	1	\N	2026-08-24 01:56:37.78261+00
914341196329969226	914341176482743187	image	idea-double.jpg	image/jpeg	87480	800	600	a3f5c4604adac839ec80e941b21fd3c3083b4c0576daf1fd40583797007c21d1	124569d2d1e3deba638675f71cb10814	ready	\N	{"colour": "#f2ebdf", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 98623, "width": 800, "height": 600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 4621, "width": 320, "height": 240}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4714, "width": 320, "height": 240}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35681, "width": 800, "height": 600}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 35681, "width": 800, "height": 600}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 37548, "width": 800, "height": 600}}, "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJTB1owAUQAD+8Sx2Eo4I2G4u8QD1PTcPFmx22YWWQwAA"}	1	\N	2026-11-14 01:56:36.781067+00
914341236282057530	914341176705518792	image	halden-v3-joint.jpg	image/jpeg	553792	2400	1600	fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018	1d467a94d5fa12a93538396883a75868	ready	\N	{"tiles": {"part": "tiles.pack", "tile": 512, "type": "image/jpeg", "width": 2400, "format": "jpg", "height": 1600, "overlap": 1}, "colour": "#e5ddce", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 621057, "width": 2400, "height": 1600}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 2588, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3046, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 9211, "width": 800, "height": 534}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 10112, "width": 800, "height": 534}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 60646, "width": 1600, "height": 1067}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 51782, "width": 1600, "height": 1067}}, "placeholder": "data:image/webp;base64,UklGRlQAAABXRUJQVlA4IEgAAADwAQCdASoQAAsAA4BaJQBOgCHgY4tUZAAA/vHdAA5NR4AjFkjorqoMUoh6BESnJKEMwloeFN7GQDlSqJ9tRHOcv8kJs1bQAAA="}	1	\N	2026-11-16 01:56:37.919778+00
914341234109947329	914341176705518792	model	halden-v3.glb	model/gltf-binary	107284	\N	\N	20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd	f7abf04f0f6714fed34ade48ce23d853	ready	\N	{"renditions": {"master": {"part": "master.glb", "type": "model/gltf-binary", "bytes": 107284}}}	1	\N	2026-11-16 01:56:36.266246+00
914341262373460291	914341176601118247	image	stage-packing.jpg	image/jpeg	141510	1200	800	f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075	3ea85ecf99a6066c23aea9a4402d4e3d	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 163045, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3690, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4430, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18355, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17756, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 48691, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 44676, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}	2	\N	2026-10-02 01:56:36.948515+00
914341248456954061	914341176601118247	image	stage-joining.jpg	image/jpeg	136620	1200	800	956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819	fa8ef9ebea76c9952b47fe8192536e8b	ready	\N	{"colour": "#555754", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 159382, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3746, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 3854, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 17833, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 15622, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 47092, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 40652, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}	2	\N	2026-10-02 01:56:37.333953+00
914341260831897355	914341176601118247	image	stage-finishing.jpg	image/jpeg	143536	1200	800	bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c	959ef5d61d6e859bfccfa728c2bbc301	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 165210, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3717, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4026, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18812, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17714, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 49695, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 46198, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}	2	\N	2026-10-02 01:56:36.996493+00
914341256938510221	914341176646477447	image	stage-finishing.jpg	image/jpeg	143536	1200	800	bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c	1e6473f2dc95e55123e60f82cb834326	ready	\N	{"colour": "#906f4b", "animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "bytes": 165210, "width": 1200, "height": 800}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "bytes": 3717, "width": 320, "height": 213}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "bytes": 4026, "width": 320, "height": 213}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "bytes": 18812, "width": 800, "height": 533}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "bytes": 17714, "width": 800, "height": 533}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "bytes": 49695, "width": 1200, "height": 800}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "bytes": 46198, "width": 1200, "height": 800}}, "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}	2	\N	2026-09-11 01:56:37.269+00
\.


--
-- Data for Name: support; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.support (id, idea_id, user_id, revision_number, quantity, top_price_minor, currency, by_date, created_at, changed_at, version) FROM stdin;
914341267637597870	914341267035102094	914341176450423687	1	2	16500	EUR	2026-09-29	2026-06-01 02:25:24.09076+00	2026-06-01 02:25:24.09076+00	1
914341268343985780	914341267035102094	914341176520643908	2	8	14000	EUR	2026-10-29	2026-06-11 02:25:24.07245+00	2026-06-11 02:25:24.07245+00	1
914341268467869894	914341267035102094	914341176482743187	2	1	18000	EUR	\N	2026-06-13 02:25:24.072213+00	2026-06-13 02:25:24.072213+00	1
914341268775543547	914341267035102094	914341176501174717	2	4	9500	EUR	\N	2026-07-01 02:25:24.07292+00	2026-07-01 02:25:24.07292+00	1
914341268813447480	914341267035102094	914341176554159791	2	\N	\N	\N	\N	2026-07-02 02:25:24.072721+00	2026-07-02 02:25:24.072721+00	1
914341272131446756	914341271762243926	914341176520643908	1	\N	\N	\N	\N	2026-08-12 02:25:24.072986+00	2026-08-12 02:25:24.072986+00	1
914341272301851787	914341271762243926	914341176501174717	1	4	12000	EUR	\N	2026-08-20 02:25:24.072659+00	2026-08-20 02:25:24.072659+00	1
914341279063977057	914341278355122736	914341176400227175	1	2	2200	EUR	\N	2026-09-19 02:25:24.073027+00	2026-09-19 02:25:24.073027+00	1
914341279517323681	914341278355122736	914341176482743187	1	1	2500	EUR	\N	2026-09-23 02:25:24.072685+00	2026-09-23 02:25:24.072685+00	1
914341282575104808	914341282020477040	914341176482743187	1	2	15500	EUR	2026-12-28	2026-10-08 02:25:24.072624+00	2026-10-08 02:25:24.072624+00	1
914341283223870929	914341278355122736	914341176520643908	1	10	1800	EUR	2027-03-28	2026-10-09 02:25:24.072991+00	2026-10-09 02:25:24.072991+00	1
914341285924972470	914341278355122736	914341176501174717	1	\N	\N	\N	\N	2026-10-11 02:25:24.072073+00	2026-10-11 02:25:24.072073+00	1
914341287661947924	914341282020477040	914341176400227175	1	1	14900	EUR	2027-01-12	2026-10-15 02:25:24.072618+00	2026-10-15 02:25:24.072618+00	1
914341288061097718	914341282020477040	914341176501174717	1	6	9900	EUR	\N	2026-10-19 02:25:24.07245+00	2026-10-19 02:25:24.07245+00	1
914341288966310780	914341288715011311	914341176554159791	1	24	11900	EUR	2027-01-27	2026-10-24 02:25:24.072316+00	2026-10-24 02:25:24.072316+00	1
914341289495300610	914341289079709764	914341176554159791	1	6	17000	EUR	2027-01-27	2026-10-26 02:25:24.072643+00	2026-10-26 02:25:24.072643+00	1
914341290794503659	914341288715011311	914341176482743187	1	1	15000	EUR	2027-02-26	2026-10-29 02:25:24.072925+00	2026-10-29 02:25:24.072925+00	1
914341292736367149	914341289079709764	914341176482743187	1	1	17900	EUR	\N	2026-10-31 02:25:24.072377+00	2026-10-31 02:25:24.072377+00	1
914341292766976099	914341290056400665	914341176520643908	1	6	15900	EUR	2027-01-12	2026-10-31 02:25:24.072493+00	2026-10-31 02:25:24.072493+00	1
914341292929752561	914341289079709764	914341176400227175	1	\N	\N	\N	\N	2026-11-01 02:25:24.071908+00	2026-11-01 02:25:24.071908+00	1
914341292955870964	914341292241776576	914341176450423687	1	1	26000	EUR	2027-02-26	2026-11-01 02:25:24.071987+00	2026-11-01 02:25:24.071987+00	1
914341293970159360	914341288715011311	914341176400227175	1	1	13500	EUR	\N	2026-11-03 02:25:24.071857+00	2026-11-03 02:25:24.071857+00	1
914341294658995033	914341292241776576	914341176520643908	1	2	22000	EUR	\N	2026-11-04 02:25:24.072089+00	2026-11-04 02:25:24.072089+00	1
914341295916305517	914341288715011311	914341176501174717	1	12	8900	EUR	\N	2026-11-06 02:25:24.07215+00	2026-11-06 02:25:24.07215+00	1
914341295941895902	914341290056400665	914341176400227175	1	2	15000	EUR	\N	2026-11-06 02:25:24.071903+00	2026-11-06 02:25:24.071903+00	1
914341296219189758	914341290056400665	914341176482743187	1	1	17000	EUR	2027-01-27	2026-11-07 02:25:24.071965+00	2026-11-07 02:25:24.071965+00	1
914341297043864013	914341296059930274	914341176554159791	1	\N	\N	\N	\N	2026-11-08 02:25:24.07177+00	2026-11-08 02:25:24.07177+00	1
914341297070144543	914341288715011311	914341176450423687	1	2	12500	EUR	2027-03-28	2026-11-08 02:25:24.071653+00	2026-11-08 02:25:24.071653+00	1
914341297091019264	914341292241776576	914341176482743187	1	\N	\N	\N	\N	2026-11-08 02:25:24.071471+00	2026-11-08 02:25:24.071471+00	1
914341297389250439	914341296059930274	914341176482743187	1	1	15000	EUR	\N	2026-11-09 02:25:24.071982+00	2026-11-09 02:25:24.071982+00	1
914341297555302744	914341293265255380	914341176400227175	1	1	18500	EUR	2027-01-07	2026-11-10 02:25:24.072044+00	2026-11-10 02:25:24.072044+00	1
914341298306934287	914341293265255380	914341176450423687	1	1	19000	EUR	2027-02-26	2026-11-12 02:25:24.072074+00	2026-11-12 02:25:24.072074+00	1
914341299451380714	914341298973508818	914341176400227175	1	\N	\N	\N	\N	2026-11-15 02:25:24.072388+00	2026-11-15 02:25:24.072388+00	1
914341299832824554	914341293265255380	914341176501174717	1	\N	\N	\N	\N	2026-11-16 02:25:24.071859+00	2026-11-16 02:25:24.071859+00	1
914341300773073382	914341298973508818	914341176450423687	1	1	29000	EUR	2027-03-28	2026-11-18 02:25:24.072306+00	2026-11-18 02:25:24.072306+00	1
914341303335409641	914341302325560464	914341176554159791	1	8	16500	EUR	2027-02-26	2026-11-21 02:25:24.072712+00	2026-11-21 02:25:24.072712+00	1
914341305437208089	914341302325560464	914341176482743187	1	\N	\N	\N	\N	2026-11-23 02:25:24.072238+00	2026-11-23 02:25:24.072238+00	1
\.


--
-- Data for Name: thread; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.thread (id, prototype_id, version_id, asset_id, internal, number, author_id, label, status, shape, x, y, w, h, selector, comment_count, reason, resolved_by, resolved_at, created_at, version) FROM stdin;
914341301658196719	914341268997308573	914341300021534466	914341300065521017	f	13	914341176450423687	question	open	point	0.5121	0.8411	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1229.04\\" cy=\\"1345.76\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-19 02:25:24.078832+00	1
914341274503581344	914341268997308573	914341272549138491	914341272595892570	f	9	914341176400227175	idea	open	point	0.5121	0.8411	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1229.04\\" cy=\\"1345.76\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-30 02:25:24.07876+00	1
914341270944216865	914341268997308573	914341269576991623	914341269697452065	f	3	914341176520643908	question	resolved	point	0.375	0.8075	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"900\\" cy=\\"1292\\" r=\\"12\\"/></svg>"}	2	answered	914341176520643908	2026-08-08 02:25:24.077733+00	2026-08-05 02:25:24.086841+00	2
914341270616683303	914341268997308573	914341269576991623	914341269697452065	f	2	914341176450423687	idea	resolved	point	0.3583	0.5813	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"859.92\\" cy=\\"930.08\\" r=\\"12\\"/></svg>"}	2	done	914341176705518792	2026-08-23 02:25:24.073668+00	2026-08-04 02:25:24.079578+00	2
914341271191896976	914341268997308573	914341269576991623	914341269697452065	f	4	914341176482743187	feedback	resolved	point	0.2033	0.4313	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"487.92\\" cy=\\"690.08\\" r=\\"12\\"/></svg>"}	2	done	914341176705518792	2026-08-23 02:25:24.073678+00	2026-08-06 02:25:24.078474+00	2
914341274186094293	914341268997308573	914341272549138491	914341272595892570	f	8	914341176501174717	question	resolved	point	0.2476	0.89	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"594.24\\" cy=\\"1424\\" r=\\"12\\"/></svg>"}	3	answered	914341176689698459	2026-09-01 02:25:24.073701+00	2026-08-29 02:25:24.079811+00	2
914341274860986705	914341268997308573	914341272549138491	914341272595892570	f	10	914341176646477447	question	resolved	point	0.4436	0.8923	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1064.64\\" cy=\\"1427.68\\" r=\\"12\\"/></svg>"}	2	done	914341176705518792	2026-09-01 02:25:24.072816+00	2026-08-31 02:25:24.085241+00	2
914341273354804428	914341268997308573	914341272549138491	914341272595892570	f	6	914341176554159791	feedback	open	point	0.7052	0.3789	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1692.48\\" cy=\\"606.24\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-27 02:25:24.078974+00	1
914341272943285887	914341268997308573	914341272549138491	914341272692754710	f	5	914341176400227175	feedback	open	point	0.4896	0.5529	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1175.04\\" cy=\\"884.64\\" r=\\"12\\"/></svg>"}	4	\N	\N	\N	2026-08-26 02:25:24.080068+00	2
914341273815865758	914341268997308573	914341272549138491	914341272645573516	f	7	914341176482743187	urgent	open	point	0.5556	0.2919	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1333.44\\" cy=\\"467.04\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-08-28 02:25:24.080359+00	1
914341302527225771	914341268997308573	914341300021534466	914341300186024387	f	14	914341176520643908	idea	open	point	0.4798	0.334	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1151.52\\" cy=\\"534.4\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-20 02:25:24.079729+00	2
914341275250399641	914341268997308573	914341272549138491	914341272692754710	t	1	914341176723321829	feedback	open	point	0.5181	0.5339	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1243.44\\" cy=\\"854.24\\" r=\\"12\\"/></svg>"}	3	\N	\N	\N	2026-09-02 02:25:24.078877+00	1
914341270284833984	914341268997308573	914341269576991623	914341269756767900	f	1	914341176400227175	question	resolved	point	0.7167	0.4	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1720.08\\" cy=\\"640\\" r=\\"12\\"/></svg>"}	3	done	914341176705518792	2026-11-15 02:25:24.072722+00	2026-08-03 02:25:24.094817+00	2
914341300466225569	914341268997308573	914341300021534466	914341300065521017	f	11	914341176626844518	feedback	open	rect	0.69	0.09	0.1	0.06	{"type": "FragmentSelector", "value": "xywh=percent:69,9,10,6", "conformsTo": "http://www.w3.org/TR/media-frags/"}	2	\N	\N	\N	2026-11-17 02:25:24.078202+00	1
914341300886335280	914341268997308573	914341300021534466	914341300144813496	f	12	914341176400227175	feedback	open	point	0.4896	0.5529	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1175.04\\" cy=\\"884.64\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-18 02:25:24.079621+00	1
914341303481934853	914341268997308573	914341300021534466	914341300106465680	f	15	914341176554159791	question	open	point	0.6211	0.1332	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1490.64\\" cy=\\"213.12\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-21 02:25:24.080292+00	1
914341304359513781	914341268997308573	914341300021534466	914341300065521017	t	2	914341176689698459	urgent	open	point	0.7234	0.1728	0	0	{"type": "SvgSelector", "value": "<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 2400 1600\\"><circle cx=\\"1736.16\\" cy=\\"276.48\\" r=\\"12\\"/></svg>"}	2	\N	\N	\N	2026-11-22 02:25:24.078281+00	1
\.


--
-- Data for Name: thread_comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.thread_comment (id, thread_id, author_id, status, text, created_at, edited_at, removed_at, removed_by_team, version) FROM stdin;
914341270314958075	914341270284833984	914341176400227175	posted	Where does the warmth go? My last shade browned at the top.	2026-08-03 02:25:24.101436+00	\N	\N	f	1
914341270494888658	914341270284833984	914341176705518792	posted	Good question, hence my own question mark. I will look at slots.	2026-08-03 14:25:24.08148+00	\N	\N	f	1
914341270625655055	914341270616683303	914341176450423687	posted	Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к противовесу.	2026-08-04 02:25:24.081473+00	\N	\N	f	1
914341270779921483	914341270284833984	914341176626844518	posted	Slots before enamelling, please. Drilling afterwards chips the edge.	2026-08-05 02:25:24.081759+00	\N	\N	f	1
914341270952685918	914341270944216865	914341176520643908	posted	Heavy enough for guests? We have one who hangs his coat on lamps.	2026-08-05 02:25:24.088735+00	\N	\N	f	1
914341271089191271	914341270616683303	914341176705518792	posted	Сдвинул на 30 мм. Так и правда спокойнее.	2026-08-06 02:25:24.075671+00	\N	\N	f	1
914341271195912131	914341271191896976	914341176482743187	posted	Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, бочонок?	2026-08-06 02:25:24.080081+00	\N	\N	f	1
914341271316658069	914341270944216865	914341176646477447	posted	1.6 kg of steel plate under the felt. It will survive the coat.	2026-08-07 02:25:24.077014+00	\N	\N	f	1
914341271971947685	914341271191896976	914341176705518792	posted	Бочонок с тихим скруглением — в версии 2.	2026-08-10 02:25:24.076867+00	\N	\N	f	1
914341272952588334	914341272943285887	914341176400227175	posted	The ball is pretty, but wet or old hands cannot turn it. Could it have an edge to hold?	2026-08-26 02:25:24.081834+00	\N	\N	f	1
914341273245764902	914341272943285887	914341176450423687	posted	Согласен. Рифлёный барашек, как у старых кульманов.	2026-08-27 02:25:24.077865+00	\N	\N	f	1
914341273364173103	914341273354804428	914341176554159791	posted	On our 80 cm tables the light ends before the second plate. A little more reach?	2026-08-27 02:25:24.080626+00	\N	\N	f	1
914341273490353574	914341273354804428	914341176667364965	posted	Up to 20 mm more needs no heavier weight.	2026-08-27 14:25:24.077466+00	\N	\N	f	1
914341273702280653	914341272943285887	914341176705518792	posted	A fluted wheel, 45 mm. Version 3 has it: try to like it.	2026-08-28 02:25:24.076346+00	\N	\N	f	1
914341273825719986	914341273815865758	914341176482743187	posted	Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто напротив.	2026-08-28 02:25:24.081881+00	\N	\N	f	1
914341273966663160	914341272943285887	914341176400227175	posted	I am trying already.	2026-08-28 09:37:24.077896+00	\N	\N	f	1
914341274189591936	914341274186094293	914341176501174717	posted	Is the red cable a must? I would sell it more easily in grey.	2026-08-29 02:25:24.081281+00	\N	\N	f	1
914341274306260888	914341273815865758	914341176705518792	posted	Подниму на восемь градусов и наклоню плафон.	2026-08-30 02:25:24.076008+00	\N	\N	f	1
914341274404264161	914341274186094293	914341176689698459	posted	Both colours can be chosen, at no difference in price.	2026-08-30 02:25:24.07568+00	\N	\N	f	1
914341274507672173	914341274503581344	914341176400227175	posted	No switch anywhere? I would put it here on the foot, where the hand rests.	2026-08-30 02:25:24.080175+00	\N	\N	f	1
914341274627042134	914341274186094293	914341176520643908	posted	Red, please. One sees it before one trips.	2026-08-31 02:25:24.076875+00	\N	\N	f	1
914341274726748181	914341274503581344	914341176723321829	posted	Диммер вместо выключателя: одно движение, и запасная часть у нас уже есть.	2026-08-31 02:25:24.075479+00	\N	\N	f	1
914341274865744874	914341274860986705	914341176646477447	posted	This radius is 5 mm on the drawing. Turned in one pass if it may be 4.	2026-08-31 02:25:24.086564+00	\N	\N	f	1
914341274970525532	914341274860986705	914341176705518792	posted	Four it is.	2026-08-31 14:25:24.076031+00	\N	\N	f	1
914341275256201294	914341275250399641	914341176723321829	posted	Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. Клиентам пока не говорим.	2026-09-02 02:25:24.080205+00	\N	\N	f	1
914341275427374829	914341275250399641	914341176689698459	posted	Worth it: three pins in one day on the same part. Take it out of the box, not out of the joint.	2026-09-02 14:25:24.07473+00	\N	\N	f	1
914341275501779858	914341275250399641	914341176705518792	posted	I can save 0.90 with a common screw size.	2026-09-03 02:25:24.074525+00	\N	\N	f	1
914341300475731344	914341300466225569	914341176626844518	posted	Slots start 9 mm below the ring: far enough for the enamel not to run into them.	2026-11-17 02:25:24.079562+00	\N	\N	f	1
914341300593226817	914341300466225569	914341176705518792	posted	Thank you. I had guessed 8.	2026-11-17 07:13:24.075084+00	\N	\N	f	1
914341300899844265	914341300886335280	914341176400227175	posted	This I can hold with two fingers and a cold. Solved for me.	2026-11-18 02:25:24.081955+00	\N	\N	f	1
914341301331235457	914341300886335280	914341176450423687	posted	И мне нравится. Чёрный торец спокойнее, чем сплошная латунь.	2026-11-18 14:25:24.077155+00	\N	\N	f	1
914341301667298225	914341301658196719	914341176450423687	posted	Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к стойке на 15 мм?	2026-11-19 02:25:24.080408+00	\N	\N	f	1
914341302219903131	914341301658196719	914341176482743187	posted	Подтверждаю, я уже задела его дважды, и это только картинка.	2026-11-19 14:25:24.077609+00	\N	\N	f	1
914341302531124647	914341302527225771	914341176520643908	posted	This is the green of our chairs. We would take 24 of the small ones in exactly this.	2026-11-20 02:25:24.081088+00	\N	\N	f	1
914341303251637445	914341302527225771	914341176626844518	posted	RAL 6021, one part white. I keep the recipe.	2026-11-20 12:01:24.077462+00	\N	\N	f	1
914341303491693965	914341303481934853	914341176554159791	posted	At full height, does it still stand when somebody bumps the table?	2026-11-21 02:25:24.081966+00	\N	\N	f	1
914341303844026918	914341303481934853	914341176667364965	posted	Tilted 12 degrees on the bench, fully raised: it came back.	2026-11-21 14:25:24.077328+00	\N	\N	f	1
914341304364092036	914341304359513781	914341176689698459	posted	Drop test of the shade is still missing. No approval before that, please.	2026-11-22 02:25:24.079783+00	\N	\N	f	1
914341305248157926	914341304359513781	914341176705518792	posted	Booked for Thursday.	2026-11-22 14:25:24.077529+00	\N	\N	f	1
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
-- Data for Name: tracking_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tracking_event (id, shipment_id, at, place, code, text, ref, told_by, created_at) FROM stdin;
914341285417424838	914341285208740128	2026-10-10 01:56:36.089902+00	\N	packed	\N	\N	914341176646477447	2026-10-10 01:56:36.091563+00
914341285589095646	914341285208740128	2026-10-10 02:11:00.096327+00	\N	handed_over	\N	\N	914341176646477447	2026-10-10 02:11:00.096665+00
914341285774917276	914341285208740128	2026-10-10 02:25:24.070188+00	Leipzig	in_transit	Picked up	\N	914341176646477447	2026-10-10 02:25:24.078312+00
914341286390657271	914341285208740128	2026-10-13 02:25:24.070188+00	Malmö	in_transit	Sorted	\N	914341176646477447	2026-10-13 02:25:24.079516+00
914341286798764791	914341285208740128	2026-10-14 02:25:24.070188+00	Uppsala	delivered	Delivered	\N	914341176646477447	2026-10-14 02:25:24.079742+00
914341291911627416	914341291810323845	2026-10-30 01:56:36.082374+00	\N	packed	\N	\N	914341176601118247	2026-10-30 01:56:36.082898+00
914341292095453616	914341291810323845	2026-10-30 02:11:00.09799+00	\N	handed_over	\N	\N	914341176601118247	2026-10-30 02:11:00.098392+00
914341292418091453	914341291810323845	2026-10-30 02:25:24.070188+00	Lyon	in_transit	Picked up	\N	914341176601118247	2026-10-30 02:25:24.081211+00
914341293853743561	914341291810323845	2026-11-02 14:25:24.070188+00	Tbilisi	in_transit	Cleared	\N	914341176601118247	2026-11-02 14:25:24.07968+00
914341296281828783	914341291810323845	2026-11-07 02:25:24.070188+00	Yerevan	delivered	Delivered	\N	914341176601118247	2026-11-07 02:25:24.080655+00
914341306402218742	914341306310337614	2026-11-24 01:56:36.080756+00	\N	packed	\N	\N	914341176601118247	2026-11-24 01:56:36.081119+00
914341306717259391	914341306310337614	2026-11-24 02:11:00.096372+00	\N	handed_over	\N	\N	914341176601118247	2026-11-24 02:11:00.096947+00
914341307736371379	914341306310337614	2026-11-24 02:25:24.070188+00	Lyon	in_transit	Picked up, three cartons	\N	914341176601118247	2026-11-24 02:25:24.078819+00
914341309854397761	914341306310337614	2026-11-25 12:01:24.070188+00	Basel	in_transit	Sorted	\N	914341176601118247	2026-11-25 12:01:24.079576+00
914341311611130315	914341306310337614	2026-11-27 07:13:24.070188+00	Malmö	in_transit	Arrived in the country of destination	\N	914341176601118247	2026-11-27 07:13:24.07735+00
\.


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unit (id, serial, order_id, order_line_id, number, pieces, made_at, delivered_on, warranty_until, version) FROM stdin;
914341284319178338	MQ-2026-000001-1-001	914341277143656113	914341277180596942	1	1	2026-10-09 02:25:24.133931+00	2026-10-14	2028-10-14	2
914341291402552554	MQ-2026-000002-1-001	914341281098598036	914341281114684059	1	1	2026-10-29 02:25:24.117044+00	2026-11-07	2028-11-07	2
914341304757718701	MQ-2026-000003-1-001	914341283417315468	914341283437755535	1	1	2026-11-22 02:25:24.122917+00	\N	\N	1
914341304758674949	MQ-2026-000003-1-002	914341283417315468	914341283437755535	2	1	2026-11-22 02:25:24.12294+00	\N	\N	1
914341304758674956	MQ-2026-000003-1-003	914341283417315468	914341283437755535	3	1	2026-11-22 02:25:24.122954+00	\N	\N	1
914341304758674964	MQ-2026-000003-1-004	914341283417315468	914341283437755535	4	1	2026-11-22 02:25:24.12297+00	\N	\N	1
914341304758674992	MQ-2026-000003-1-005	914341283417315468	914341283437755535	5	1	2026-11-22 02:25:24.122983+00	\N	\N	1
914341304758675004	MQ-2026-000003-1-006	914341283417315468	914341283437755535	6	1	2026-11-22 02:25:24.122994+00	\N	\N	1
\.


--
-- Data for Name: upload_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.upload_day (user_id, day, files, bytes) FROM stdin;
914341176501174717	2026-10-25	1	84577
914341176482743187	2026-11-02	1	87910
914341176450423687	2026-09-14	1	86918
914341176520643908	2026-10-23	1	88506
914341176450423687	2026-10-07	1	85553
914341176450423687	2026-10-28	1	90036
914341176400227175	2026-10-30	1	89328
914341176482743187	2026-11-14	1	87480
914341176705518792	2026-08-02	2	1360995
914341176705518792	2026-08-24	3	1637690
914341176705518792	2026-11-16	5	2323223
914341176601118247	2026-10-02	4	562845
914341176646477447	2026-09-11	4	562845
\.


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_account (id, name, mail, mail_key, role, status, password_hash, locale, timezone, theme, verified_at, created_at, version) FROM stdin;
914341176400227175	Anna Lindqvist	anna@lindqvist.example	anna@lindqvist.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 14:25:24.073927+00	2026-05-17 14:25:24.075718+00	1
914341176450423687	Пётр Волков	pyotr@volkov.example	pyotr@volkov.example	customer	active	\N	ru	Europe/Belgrade	auto	2026-05-17 14:25:24.071217+00	2026-05-17 14:25:24.071781+00	1
914341176482743187	Мария Седова	maria@sedova.example	maria@sedova.example	customer	active	\N	ru	Asia/Yerevan	auto	2026-05-17 14:25:24.071272+00	2026-05-17 14:25:24.071801+00	1
914341176501174717	Tomás Reyes	tomas@reyes.example	tomas@reyes.example	customer	active	\N	en	Europe/Madrid	auto	2026-05-17 14:25:24.071142+00	2026-05-17 14:25:24.071626+00	1
914341176520643908	Maja Holm	maja@cafenord.example	maja@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 14:25:24.071103+00	2026-05-17 14:25:24.071566+00	1
914341176554159791	Jonas Ek	jonas@cafenord.example	jonas@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 14:25:24.071174+00	2026-05-17 14:25:24.071623+00	1
914341176580338909	Ida Berg	ida@cafenord.example	ida@cafenord.example	customer	active	\N	en	Europe/Stockholm	auto	2026-05-17 14:25:24.071184+00	2026-05-17 14:25:24.071686+00	1
914341176601118247	Claire Brun	claire@brun.example	claire@brun.example	producer	active	\N	en	Europe/Paris	auto	2026-05-17 14:25:24.071126+00	2026-05-17 14:25:24.071572+00	1
914341176626844518	Hugo Petit	hugo@brun.example	hugo@brun.example	producer	active	\N	en	Europe/Paris	auto	2026-05-17 14:25:24.071104+00	2026-05-17 14:25:24.071527+00	1
914341176646477447	Katrin Vogel	katrin@werkstatt-ost.example	katrin@werkstatt-ost.example	producer	active	\N	en	Europe/Berlin	auto	2026-05-17 14:25:24.071102+00	2026-05-17 14:25:24.07156+00	1
914341176667364965	Jan Nowak	jan@werkstatt-ost.example	jan@werkstatt-ost.example	producer	active	\N	en	Europe/Berlin	auto	2026-05-17 14:25:24.071123+00	2026-05-17 14:25:24.071585+00	1
914341176689698459	Ines Aldana	ines@maquette.example	ines@maquette.example	team	active	\N	en	Europe/Lisbon	auto	2026-05-17 14:25:24.071005+00	2026-05-17 14:25:24.071441+00	1
914341176705518792	Oskar Lund	oskar@maquette.example	oskar@maquette.example	team	active	\N	en	Europe/Copenhagen	auto	2026-05-17 14:25:24.071016+00	2026-05-17 14:25:24.071455+00	1
914341176723321829	Дарья Ким	darya@maquette.example	darya@maquette.example	team	active	\N	ru	Europe/Berlin	auto	2026-05-17 14:25:24.071015+00	2026-05-17 14:25:24.071459+00	1
914341176743744717	Robin Hale	robin@maquette.example	robin@maquette.example	admin	active	\N	en	UTC	auto	2026-05-17 14:25:24.071093+00	2026-05-17 14:25:24.071543+00	1
\.


--
-- Data for Name: user_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_session (id, user_id, token_hash, agent, created_at, seen_at, ended_at) FROM stdin;
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
-- Name: board_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.board_id_seq', 1, false);


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
-- Name: idea_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_id_seq', 1, false);


--
-- Name: idea_response_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_response_id_seq', 1, false);


--
-- Name: idea_revision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_revision_id_seq', 1, false);


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
-- Name: return_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.return_request_id_seq', 1, false);


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
-- Name: comment pk_comment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT pk_comment PRIMARY KEY (id);


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
-- Name: idea_picture pk_idea_picture; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_picture
    ADD CONSTRAINT pk_idea_picture PRIMARY KEY (idea_id, file_id);


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
-- Name: board uq_board_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board
    ADD CONSTRAINT uq_board_slug UNIQUE (slug);


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
-- Name: idea uq_idea_external_system_external_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT uq_idea_external_system_external_ref UNIQUE (external_system, external_ref);


--
-- Name: idea_revision uq_idea_revision_idea_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_revision
    ADD CONSTRAINT uq_idea_revision_idea_id_number UNIQUE (idea_id, number);


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
-- Name: ix_comment_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_author_id ON public.comment USING btree (author_id);


--
-- Name: ix_comment_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_parent_id ON public.comment USING btree (parent_id);


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
-- Name: ix_idea_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_author_id ON public.idea USING btree (author_id);


--
-- Name: ix_idea_board_hot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_board_hot ON public.idea USING btree (board_id, hot, id);


--
-- Name: ix_idea_company_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_company_id ON public.idea USING btree (company_id);


--
-- Name: ix_idea_customer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_customer_id ON public.idea USING btree (customer_id);


--
-- Name: ix_idea_follow_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_follow_user_id ON public.idea_follow USING btree (user_id);


--
-- Name: ix_idea_gram_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_gram_idea_id ON public.idea_gram USING btree (idea_id);


--
-- Name: ix_idea_hot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_hot ON public.idea USING btree (hot, id);


--
-- Name: ix_idea_merged_into_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_merged_into_id ON public.idea USING btree (merged_into_id);


--
-- Name: ix_idea_new; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_new ON public.idea USING btree (submitted_at, id);


--
-- Name: ix_idea_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_owner_id ON public.idea USING btree (owner_id);


--
-- Name: ix_idea_picture_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_picture_file_id ON public.idea_picture USING btree (file_id);


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
-- Name: ix_return_request_order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_return_request_order_id ON public.return_request USING btree (order_id);


--
-- Name: ix_room_fact_fact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_room_fact_fact_id ON public.room_fact USING btree (fact_id);


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
-- Name: uq_answer_accepted; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_answer_accepted ON public.answer USING btree (bid_id) WHERE ((status)::text = 'accepted'::text);


--
-- Name: uq_answer_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_answer_live ON public.answer USING btree (bid_id, producer_id) WHERE ((status)::text = ANY ((ARRAY['standing'::character varying, 'countered'::character varying, 'stale'::character varying])::text[]));


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
-- Name: idea fk_idea_company_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_company_id FOREIGN KEY (company_id) REFERENCES public.company(id);


--
-- Name: idea fk_idea_merged_into_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES public.idea(id);


--
-- Name: idea fk_idea_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id);


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
-- Name: work_centre fk_work_centre_producer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_centre
    ADD CONSTRAINT fk_work_centre_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);


--
-- PostgreSQL database dump complete
--

\unrestrict nsZCNWyL9rKwoBPOlnCHo6B9oVP8MeIIOxvP5miSgjuofRniXd58naXHGYCUXzO

