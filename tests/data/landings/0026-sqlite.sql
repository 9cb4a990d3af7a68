CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_doc', content_rowid='id', tokenize='unicode61');
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0026');
CREATE TABLE annotation_batch (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	asset_id INTEGER, 
	name TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	content JSON NOT NULL, 
	report JSON NOT NULL, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_annotation_batch PRIMARY KEY (id), 
	CONSTRAINT ck_annotation_batch_status CHECK (status IN ('tried', 'done')), 
	CONSTRAINT fk_annotation_batch_asset_id FOREIGN KEY(asset_id) REFERENCES prototype_asset (id), 
	CONSTRAINT fk_annotation_batch_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_annotation_batch_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id)
);
CREATE TABLE answer (
	id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	bid_version INTEGER NOT NULL, 
	unit_price_minor BIGINT, 
	bid_minor BIGINT, 
	currency VARCHAR(3) NOT NULL, 
	quantity INTEGER, 
	promised_on DATE, 
	requirements JSON NOT NULL, 
	text TEXT NOT NULL, 
	reason VARCHAR(20), 
	expires_at DATETIME, 
	asks INTEGER NOT NULL, 
	bids INTEGER NOT NULL, 
	final_ask BOOLEAN NOT NULL, 
	final_bid BOOLEAN NOT NULL, 
	reply TEXT, 
	reply_public BOOLEAN NOT NULL, 
	replied_at DATETIME, 
	rank INTEGER, 
	gap_minor BIGINT, 
	created_at DATETIME NOT NULL, share INTEGER DEFAULT '0' NOT NULL, tiers JSON DEFAULT '[]' NOT NULL, choice JSON, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT ck_answer_price CHECK ((kind IN ('accept', 'counter')) = (unit_price_minor IS NOT NULL)), 
	CONSTRAINT ck_answer_reply CHECK ((status = 'replied') = (reply IS NOT NULL)), 
	CONSTRAINT ck_answer_decline_reason CHECK (kind <> 'decline' OR reason IS NOT NULL), 
	CONSTRAINT ck_answer_kind CHECK (kind IN ('accept', 'counter', 'question', 'decline')), 
	CONSTRAINT ck_answer_status CHECK (status IN ('standing', 'countered', 'stale', 'accepted', 'refused', 'declined', 'withdrawn', 'expired', 'superseded', 'lost', 'closed', 'asked', 'replied')), 
	CONSTRAINT ck_answer_validity CHECK ((unit_price_minor IS NULL) = (expires_at IS NULL)), 
	CONSTRAINT ck_answer_rounds CHECK (asks BETWEEN 0 AND 3 AND bids BETWEEN 0 AND 3), 
	CONSTRAINT fk_answer_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_answer_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_answer_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
INSERT INTO "answer" VALUES(914592847562875269,914592847338997337,914592750187476878,914592749734291893,'accept','accepted',2,1,16500,16500,'EUR',1,'2026-10-15','[]','',NULL,'2026-09-16 19:05:03.780832',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-09-10 19:05:03.791967',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592849395758477,914592849117663196,914592749855710513,914592749697528953,'counter','accepted',4,1,15700,15700,'EUR',1,'2026-11-08','[]','',NULL,'2026-10-07 19:05:03.780832',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-09-29 19:05:03.785415',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592850654072300,914592850422109609,914592749855710513,914592749697528953,'accept','accepted',2,1,15200,15200,'EUR',6,'2026-11-29','[]','',NULL,'2026-10-14 19:05:03.780832',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-08 19:05:03.785387',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592853254836934,914592852688608575,914592750187476878,914592749734291893,'counter','expired',2,1,14400,13500,'EUR',4,'2026-11-22','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "text": "no", "met": "no", "extra_minor": null}]','The groove needs a new cutter; it arrives too late for your date. Without it:',NULL,'2026-11-03 19:05:03.780832',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-16 19:05:03.785791',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592856630037250,914592855657264602,914592750187476878,914592749734291893,'counter','accepted',4,1,16400,16400,'EUR',2,'2026-12-07','[]','',NULL,'2026-11-09 19:05:03.780832',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-10-31 07:05:03.785708',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592859724849473,914592859478327509,914592749855710513,914592749697528953,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Below our material. At ten lamps with seconds we could talk about 105.','price',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-09 19:05:03.788243',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592860095823459,914592859478327509,914592750187476878,914592749754337560,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','We keep no seconds: what fails is turned again.','cannot_make',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-10 19:05:03.787557',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592861118167061,914592860581103666,914592750187476878,914592749754337560,'counter','closed',2,1,27500,24000,'EUR',1,'2027-02-06','[]','Possible, once the tilt test is written down.',NULL,'2026-12-08 19:05:03.780832',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-13 19:05:03.788012',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592865287460627,914592864603070317,914592750187476878,914592749734291893,'counter','accepted',4,1,13800,13800,'EUR',8,'2027-01-01','[]','',NULL,'2026-11-29 19:05:03.780832',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-21 01:05:03.785245',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592865635907616,914592864603070317,914592749855710513,914592749697528953,'counter','lost',2,1,14600,13200,'EUR',8,'2027-01-05','[]','Enamel is included, oak is not our trade.',NULL,'2026-11-30 19:05:03.780832',1,0,0,0,NULL,0,NULL,2,800,'2026-11-21 19:05:03.785928',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592867179251601,914592866857052900,914592749855710513,914592749697528953,'counter','standing',3,1,12300,12000,'EUR',24,'2027-01-25','[{"name": "Battery life", "text": "13 h", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "4 pieces", "met": "yes", "extra_minor": null}, {"name": "Delivery in two parts", "text": "12 + 12", "met": "changed", "extra_minor": null}]','We can do all of it. The battery decides the price, not the shade.',NULL,'2026-12-02 19:05:03.780832',2,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-24 14:17:03.785796',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592868507897187,914592866857052900,914592750187476878,914592749734291893,'counter','standing',1,1,12600,11500,'EUR',24,'2027-01-17','[{"name": "Battery life", "text": "11 h", "met": "changed", "extra_minor": null}, {"name": "Enamel", "text": "powder coat, same green", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "2 pieces", "met": "changed", "extra_minor": null}]','First series of this size for us; eleven hours are certain, twelve are not.',NULL,'2026-12-03 19:05:03.780832',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-24 21:29:03.786809',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592869808261653,914592869079775913,914592750187476878,914592749734291893,'question','replied',2,1,NULL,NULL,'EUR',NULL,NULL,'[]','Does the cable run on the wall or into it? In the wall we need 8 mm more oak.',NULL,NULL,0,0,0,0,'По стене, в тканевой оплётке. Прятать не нужно.',1,'2026-11-26 14:17:03.784699',NULL,NULL,'2026-11-26 07:05:03.787821',0,'[]',NULL);
INSERT INTO "answer" VALUES(914592870517147579,914592869079775913,914592749855710513,914592749697528953,'question','asked',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Would a brass plate instead of oak be welcome? It would save you 12 euros per lamp.',NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-27 16:41:03.785900',0,'[]',NULL);
CREATE TABLE answer_move (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	side VARCHAR(3) NOT NULL, 
	round INTEGER NOT NULL, 
	unit_price_minor BIGINT NOT NULL, 
	quantity INTEGER NOT NULL, 
	promised_on DATE NOT NULL, 
	final BOOLEAN NOT NULL, 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_answer_move PRIMARY KEY (id), 
	CONSTRAINT ck_answer_move_side CHECK (side IN ('bid', 'ask')), 
	CONSTRAINT ck_answer_move_round CHECK (round BETWEEN 0 AND 3), 
	CONSTRAINT fk_answer_move_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id)
);
INSERT INTO "answer_move" VALUES(914592847570515039,914592847562875269,'bid',0,16500,1,'2026-10-15',0,'','2026-09-09 19:05:03.785954');
INSERT INTO "answer_move" VALUES(914592847575165845,914592847562875269,'ask',1,16500,1,'2026-10-15',0,'','2026-09-10 19:05:03.794392');
INSERT INTO "answer_move" VALUES(914592849395758503,914592849395758477,'bid',0,14900,1,'2026-11-08',0,'','2026-09-28 19:05:03.784945');
INSERT INTO "answer_move" VALUES(914592849400119857,914592849395758477,'ask',1,16500,1,'2026-11-08',0,'','2026-09-29 19:05:03.786379');
INSERT INTO "answer_move" VALUES(914592849601363723,914592849395758477,'bid',1,15700,1,'2026-11-08',0,'','2026-09-30 19:05:03.788656');
INSERT INTO "answer_move" VALUES(914592849747315027,914592849395758477,'ask',1,15700,1,'2026-11-08',1,'','2026-10-02 18:50:39.787261');
INSERT INTO "answer_move" VALUES(914592850657058595,914592850654072300,'bid',0,15200,6,'2026-11-29',0,'','2026-10-07 19:05:03.785186');
INSERT INTO "answer_move" VALUES(914592850658166684,914592850654072300,'ask',1,15200,6,'2026-11-29',0,'','2026-10-08 19:05:03.786439');
INSERT INTO "answer_move" VALUES(914592853258650408,914592853254836934,'bid',0,13500,4,'2026-11-18',0,'','2026-10-14 19:05:03.786752');
INSERT INTO "answer_move" VALUES(914592853258650452,914592853254836934,'ask',1,14400,4,'2026-11-22',0,'The groove needs a new cutter; it arrives too late for your date. Without it:','2026-10-16 19:05:03.787067');
INSERT INTO "answer_move" VALUES(914592856633533121,914592856630037250,'bid',0,15900,2,'2026-12-07',0,'','2026-10-29 19:05:03.786662');
INSERT INTO "answer_move" VALUES(914592856634689852,914592856630037250,'ask',1,16800,2,'2026-12-07',0,'','2026-10-31 07:05:03.786762');
INSERT INTO "answer_move" VALUES(914592856961474577,914592856630037250,'bid',1,16400,2,'2026-12-07',0,'','2026-11-01 19:05:03.786283');
INSERT INTO "answer_move" VALUES(914592857841643566,914592856630037250,'ask',1,16400,2,'2026-12-07',1,'','2026-11-04 18:50:39.786714');
INSERT INTO "answer_move" VALUES(914592861122220787,914592861118167061,'bid',0,24000,1,'2027-01-27',0,'','2026-11-12 19:05:03.786993');
INSERT INTO "answer_move" VALUES(914592861127334270,914592861118167061,'ask',1,27500,1,'2027-02-06',0,'Possible, once the tilt test is written down.','2026-11-13 19:05:03.789705');
INSERT INTO "answer_move" VALUES(914592865291421426,914592865287460627,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 19:05:03.785294');
INSERT INTO "answer_move" VALUES(914592865292072322,914592865287460627,'ask',1,14400,8,'2027-01-01',0,'','2026-11-21 01:05:03.786334');
INSERT INTO "answer_move" VALUES(914592865635907620,914592865635907616,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 19:05:03.785294');
INSERT INTO "answer_move" VALUES(914592865639119425,914592865635907616,'ask',1,14600,8,'2027-01-05',0,'Enamel is included, oak is not our trade.','2026-11-21 19:05:03.786976');
INSERT INTO "answer_move" VALUES(914592865836197559,914592865287460627,'bid',1,13800,8,'2027-01-01',0,'','2026-11-22 07:05:03.787208');
INSERT INTO "answer_move" VALUES(914592867179251614,914592867179251601,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 19:05:03.785436');
INSERT INTO "answer_move" VALUES(914592867183407793,914592867179251601,'ask',1,13200,24,'2027-01-25',0,'We can do all of it. The battery decides the price, not the shade.','2026-11-24 14:17:03.786934');
INSERT INTO "answer_move" VALUES(914592867417648959,914592865287460627,'ask',1,13800,8,'2027-01-01',1,'','2026-11-24 18:50:39.789255');
INSERT INTO "answer_move" VALUES(914592868508228591,914592868507897187,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 19:05:03.785436');
INSERT INTO "answer_move" VALUES(914592868513666630,914592868507897187,'ask',1,12600,24,'2027-01-17',0,'First series of this size for us; eleven hours are certain, twelve are not.','2026-11-24 21:29:03.787977');
INSERT INTO "answer_move" VALUES(914592868941666670,914592867179251601,'bid',1,12000,24,'2027-01-22',0,'Twelve now, twelve later, paid at once.','2026-11-25 04:41:03.790311');
INSERT INTO "answer_move" VALUES(914592870383511750,914592867179251601,'ask',2,12300,24,'2027-01-25',1,'My last number: 123.00, and the trays are in it.','2026-11-26 16:41:03.789937');
CREATE TABLE answer_seal (
	answer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	nonce VARCHAR(64) NOT NULL, 
	body TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer_seal PRIMARY KEY (answer_id, number), 
	CONSTRAINT fk_answer_seal_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_answer_seal_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT uq_answer_seal_sha256 UNIQUE (sha256)
);
CREATE TABLE answer_template (
	id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	text TEXT NOT NULL, 
	days INTEGER, 
	hours INTEGER, 
	lines JSON NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer_template PRIMARY KEY (id), 
	CONSTRAINT ck_answer_template_days CHECK (days BETWEEN 0 AND 3653), 
	CONSTRAINT ck_answer_template_hours CHECK (hours BETWEEN 1 AND 8784), 
	CONSTRAINT fk_answer_template_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_answer_template_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_answer_template_name UNIQUE (producer_id, name)
);
CREATE TABLE api_token (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	scopes JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_api_token PRIMARY KEY (id), 
	CONSTRAINT fk_api_token_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_api_token_token_hash UNIQUE (token_hash)
);
CREATE TABLE asset_difference (
	id INTEGER NOT NULL, 
	before_sha256 VARCHAR(64) NOT NULL, 
	after_sha256 VARCHAR(64) NOT NULL, 
	file_id INTEGER, 
	found JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_asset_difference PRIMARY KEY (id), 
	CONSTRAINT fk_asset_difference_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id), 
	CONSTRAINT uq_asset_difference_before_sha256_after_sha256 UNIQUE (before_sha256, after_sha256)
);
CREATE TABLE award (
	bid_id INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	cooling_until DATETIME, 
	taken_back_at DATETIME, 
	taken_back_by INTEGER, 
	reason TEXT, 
	CONSTRAINT pk_award PRIMARY KEY (bid_id), 
	CONSTRAINT ck_award_taken_back CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL)), 
	CONSTRAINT ck_award_pieces CHECK (pieces > 0), 
	CONSTRAINT ck_award_in_time CHECK (taken_back_at IS NULL OR (cooling_until IS NOT NULL AND taken_back_at < cooling_until)), 
	CONSTRAINT fk_award_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_award_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_award_taken_back_by FOREIGN KEY(taken_back_by) REFERENCES user_account (id), 
	CONSTRAINT uq_award_bid_id_pieces UNIQUE (bid_id, pieces)
);
INSERT INTO "award" VALUES(914592847338997337,1,914592749525235813,'2026-09-11 19:05:03.789086',NULL,NULL,NULL,NULL);
INSERT INTO "award" VALUES(914592849117663196,1,914592749591118359,'2026-10-02 19:05:03.786115',NULL,NULL,NULL,NULL);
INSERT INTO "award" VALUES(914592850422109609,6,914592749625819539,'2026-10-09 19:05:03.786013',NULL,NULL,NULL,NULL);
INSERT INTO "award" VALUES(914592855657264602,2,914592749561848252,'2026-11-04 19:05:03.786197',NULL,NULL,NULL,NULL);
INSERT INTO "award" VALUES(914592864603070317,8,914592749625819539,'2026-11-24 19:05:03.787021',NULL,NULL,NULL,NULL);
CREATE TABLE award_criteria (
	bid_id INTEGER NOT NULL, 
	bid_version INTEGER NOT NULL, 
	price INTEGER NOT NULL, 
	date INTEGER NOT NULL, 
	requirements INTEGER NOT NULL, 
	record INTEGER NOT NULL, 
	parts BOOLEAN NOT NULL, 
	set_by INTEGER NOT NULL, 
	set_at DATETIME NOT NULL, 
	CONSTRAINT pk_award_criteria PRIMARY KEY (bid_id, bid_version), 
	CONSTRAINT ck_award_criteria_some_weight CHECK (price + date + requirements + record > 0), 
	CONSTRAINT ck_award_criteria_weights CHECK (price BETWEEN 0 AND 100 AND date BETWEEN 0 AND 100 AND requirements BETWEEN 0 AND 100 AND record BETWEEN 0 AND 100), 
	CONSTRAINT fk_award_criteria_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_award_criteria_set_by FOREIGN KEY(set_by) REFERENCES user_account (id)
);
CREATE TABLE award_part (
	bid_id INTEGER NOT NULL, 
	share INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	begins INTEGER NOT NULL, 
	ends INTEGER NOT NULL, 
	follows INTEGER, 
	pieces INTEGER NOT NULL, 
	CONSTRAINT pk_award_part PRIMARY KEY (bid_id, share), 
	CONSTRAINT ck_award_part_follows CHECK ((begins = 0) = (follows IS NULL) AND (follows IS NULL OR follows = begins)), 
	CONSTRAINT ck_award_part_inside CHECK (begins >= 0 AND ends > begins AND ends <= pieces), 
	CONSTRAINT fk_award_part_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_award_part_bid_id_follows FOREIGN KEY(bid_id, follows) REFERENCES award_part (bid_id, ends), 
	CONSTRAINT fk_award_part_bid_id_pieces FOREIGN KEY(bid_id, pieces) REFERENCES award (bid_id, pieces), 
	CONSTRAINT uq_award_part_answer_id UNIQUE (answer_id), 
	CONSTRAINT uq_award_part_bid_id_begins UNIQUE (bid_id, begins), 
	CONSTRAINT uq_award_part_bid_id_ends UNIQUE (bid_id, ends)
);
INSERT INTO "award_part" VALUES(914592847338997337,0,914592847562875269,0,1,NULL,1);
INSERT INTO "award_part" VALUES(914592849117663196,0,914592849395758477,0,1,NULL,1);
INSERT INTO "award_part" VALUES(914592850422109609,0,914592850654072300,0,6,NULL,6);
INSERT INTO "award_part" VALUES(914592855657264602,0,914592856630037250,0,2,NULL,2);
INSERT INTO "award_part" VALUES(914592864603070317,0,914592865287460627,0,8,NULL,8);
CREATE TABLE award_rule (
	currency VARCHAR(3) NOT NULL, 
	proof_above_minor BIGINT, 
	cooling_days INTEGER NOT NULL, 
	set_by INTEGER NOT NULL, 
	set_at DATETIME NOT NULL, 
	CONSTRAINT pk_award_rule PRIMARY KEY (currency), 
	CONSTRAINT ck_award_rule_cooling CHECK (cooling_days BETWEEN 0 AND 60), 
	CONSTRAINT ck_award_rule_proof_above CHECK (proof_above_minor IS NULL OR proof_above_minor >= 0), 
	CONSTRAINT fk_award_rule_set_by FOREIGN KEY(set_by) REFERENCES user_account (id)
);
CREATE TABLE bid (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	alias VARCHAR(8) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	requirements JSON NOT NULL, 
	processes JSON NOT NULL, 
	materials JSON NOT NULL, 
	region TEXT, 
	demanding BOOLEAN NOT NULL, 
	quantity INTEGER NOT NULL, 
	unit_price_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	tax_included BOOLEAN NOT NULL, 
	wanted_by DATE NOT NULL, 
	place TEXT NOT NULL, 
	expires_at DATETIME NOT NULL, 
	answers_until DATETIME, 
	sealed BOOLEAN NOT NULL, 
	audience VARCHAR(10) NOT NULL, 
	about_kind VARCHAR(20), 
	about_id INTEGER, 
	idea_id INTEGER, 
	prototype_id INTEGER, 
	offers INTEGER NOT NULL, 
	questions INTEGER NOT NULL, 
	best_minor BIGINT, 
	touched_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	reason TEXT, 
	created_at DATETIME NOT NULL, delivery JSON, tiers JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_bid PRIMARY KEY (id), 
	CONSTRAINT ck_bid_ended CHECK ((status = 'open') = (ended_at IS NULL)), 
	CONSTRAINT ck_bid_about_kind CHECK (about_kind IN ('idea_revision', 'prototype_version')), 
	CONSTRAINT ck_bid_audience CHECK (audience IN ('open', 'invited')), 
	CONSTRAINT ck_bid_status CHECK (status IN ('open', 'awarded', 'withdrawn', 'expired', 'closed')), 
	CONSTRAINT ck_bid_about_pair CHECK ((about_kind IS NULL) = (about_id IS NULL)), 
	CONSTRAINT ck_bid_counters CHECK (offers >= 0 AND questions >= 0), 
	CONSTRAINT ck_bid_positive CHECK (quantity > 0 AND unit_price_minor > 0), 
	CONSTRAINT ck_bid_sealed_opens CHECK (sealed = (answers_until IS NOT NULL)), 
	CONSTRAINT fk_bid_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_bid_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
);
INSERT INTO "bid" VALUES(914592847338997337,914592750316959561,914592749525235813,'C46','awarded',2,'The first Halden, for the one who asked for it','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,16500,'EUR',0,'2026-10-15','Uppsala, SE','2026-09-18 19:05:03.780832',NULL,0,'open','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-09-11 19:05:03.784120','2026-09-11 19:05:03.789086',NULL,'2026-09-09 19:05:03.785954',NULL,'[]');
INSERT INTO "bid" VALUES(914592849117663196,914592750384019576,914592749591118359,'B12','awarded',2,'Одна лампа, терракота','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,14900,'EUR',0,'2026-11-08','Yerevan, AM','2026-10-09 19:05:03.780832',NULL,0,'open','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-10-02 19:05:03.782922','2026-10-02 19:05:03.786115',NULL,'2026-09-28 19:05:03.784945',NULL,'[]');
INSERT INTO "bid" VALUES(914592850422109609,914592750451423287,914592749625819539,'A26','awarded',2,'Six lamps above the long bench','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,6,15200,'EUR',0,'2026-11-29','Gothenburg, SE','2026-10-16 19:05:03.780832',NULL,0,'open','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-10-09 19:05:03.783127','2026-10-09 19:05:03.786013',NULL,'2026-10-07 19:05:03.785186',NULL,'[]');
INSERT INTO "bid" VALUES(914592852688608575,914592750384019576,914592749591118359,'EB4','expired',2,'Четыре лампы для класса каллиграфии','Нужны к началу занятий; после этой даты не имеет смысла.','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}]','[]','[]',NULL,0,4,13500,'EUR',0,'2026-11-18','Yerevan, AM','2026-11-03 19:05:03.780832',NULL,0,'invited','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-10-16 19:05:03.782965','2026-11-03 19:05:03.780832',NULL,'2026-10-14 19:05:03.786752',NULL,'[]');
INSERT INTO "bid" VALUES(914592855657264602,914592750354301197,914592749561848252,'4A7','awarded',2,'Две лампы в цвете «ночь», орех','','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}]','[]','[]',NULL,0,2,15900,'EUR',0,'2026-12-07','Novi Sad, RS','2026-11-11 19:05:03.780832',NULL,0,'open','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-11-04 19:05:03.783110','2026-11-04 19:05:03.786197',NULL,'2026-10-29 19:05:03.786662',NULL,'[]');
INSERT INTO "bid" VALUES(914592859478327509,914592750413629289,914592749609150572,'A10','expired',2,'Six lamps for student rooms','Plain ones. Scratches are fine, seconds are fine.','[{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}]','[]','[]',NULL,0,6,6000,'EUR',0,'2026-12-18','Madrid, ES','2026-11-20 19:05:03.780832',NULL,0,'open','prototype_version',914592844990415745,NULL,914592841392201711,0,0,NULL,'2026-11-10 19:05:03.783812','2026-11-20 19:05:03.780832',NULL,'2026-11-08 19:05:03.784999',NULL,'[]');
INSERT INTO "bid" VALUES(914592860581103666,914592750316959561,914592749525235813,'4B4','withdrawn',2,'The tall lamp, as soon as it exists','I know that it is only an idea yet.','[{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}]','[]','[]',NULL,0,1,24000,'EUR',0,'2027-01-27','Uppsala, SE','2026-12-12 19:05:03.780832',NULL,0,'open','idea_revision',914592856407211247,914592856387058392,NULL,0,0,NULL,'2026-11-13 19:05:03.784591','2026-11-15 19:05:03.782644','I would rather wait for the prototype than hurry it.','2026-11-12 19:05:03.786993',NULL,'[]');
INSERT INTO "bid" VALUES(914592864603070317,914592750451423287,914592749625819539,'DF0','awarded',2,'Eight lamps for the library corner','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,8,13200,'EUR',0,'2027-01-01','Gothenburg, SE','2026-12-01 19:05:03.780832',NULL,0,'open','prototype_version',914592863170294598,NULL,914592841392201711,0,0,NULL,'2026-11-24 19:05:03.783867','2026-11-24 19:05:03.787021',NULL,'2026-11-19 19:05:03.785294',NULL,'[]');
INSERT INTO "bid" VALUES(914592866857052900,914592750451423287,914592749654745857,'955','open',1,'24 small lamps without cable for the harbour café','As in Maja''s idea. We can take twelve in the first month and twelve in the second.','[{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}]','[]','[]',NULL,0,24,11500,'EUR',0,'2027-01-22','Gothenburg, SE','2026-12-04 19:05:03.780832',NULL,0,'open','idea_revision',914592853810854824,914592853790169617,NULL,2,0,12300,'2026-11-26 16:41:03.784003',NULL,NULL,'2026-11-23 19:05:03.785436',NULL,'[]');
INSERT INTO "bid" VALUES(914592869079775913,914592750354301197,914592749561848252,'287','open',1,'Две настенные Halden к кровати','Как на моём эскизе. Стена — кирпич, кабель вниз.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}]','[]','[]',NULL,0,2,14500,'EUR',0,'2027-01-15','Novi Sad, RS','2026-12-09 19:05:03.780832',NULL,0,'open','idea_revision',914592854914876902,914592854886395347,NULL,0,1,NULL,'2026-11-27 16:41:03.783395',NULL,NULL,'2026-11-25 19:05:03.785515',NULL,'[]');
INSERT INTO "bid" VALUES(914592870647523089,914592750316959561,914592749525235813,'30A','open',1,'One Halden in sage, cable in red','A present for my sister; she reads even later than I do.','[{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}]','[]','[]',NULL,0,1,15800,'EUR',0,'2027-01-07','Uppsala, SE','2026-12-07 19:05:03.780832','2026-12-03 02:17:03.783160',1,'open','prototype_version',914592863170294598,NULL,914592841392201711,0,0,NULL,'2026-11-28 09:29:03.785923',NULL,NULL,'2026-11-28 09:29:03.785927',NULL,'[]');
CREATE TABLE bid_file (
	id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	answer_id INTEGER, 
	file_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_bid_file PRIMARY KEY (id), 
	CONSTRAINT ck_bid_file_number CHECK (number > 0), 
	CONSTRAINT fk_bid_file_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_bid_file_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_bid_file_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id), 
	CONSTRAINT fk_bid_file_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT uq_bid_file_answer_number UNIQUE (answer_id, number)
);
CREATE TABLE bid_opening (
	bid_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_bid_opening PRIMARY KEY (bid_id), 
	CONSTRAINT fk_bid_opening_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id)
);
CREATE TABLE bid_reach (
	bid_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	invited BOOLEAN NOT NULL, 
	fit INTEGER NOT NULL, 
	CONSTRAINT pk_bid_reach PRIMARY KEY (bid_id, producer_id), 
	CONSTRAINT fk_bid_reach_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_bid_reach_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
INSERT INTO "bid_reach" VALUES(914592847338997337,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592847338997337,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592849117663196,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592849117663196,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592850422109609,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592850422109609,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592852688608575,914592750187476878,1,0);
INSERT INTO "bid_reach" VALUES(914592855657264602,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592855657264602,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592859478327509,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592859478327509,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592860581103666,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592860581103666,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592864603070317,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592864603070317,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592866857052900,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592866857052900,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592869079775913,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592869079775913,914592750187476878,0,1);
INSERT INTO "bid_reach" VALUES(914592870647523089,914592749855710513,0,1);
INSERT INTO "bid_reach" VALUES(914592870647523089,914592750187476878,0,1);
CREATE TABLE bid_version (
	bid_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	terms JSON NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_bid_version PRIMARY KEY (bid_id, number), 
	CONSTRAINT fk_bid_version_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_bid_version_made_by FOREIGN KEY(made_by) REFERENCES user_account (id)
);
INSERT INTO "bid_version" VALUES(914592847338997337,1,'{"title": "The first Halden, for the one who asked for it", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "165.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-10-15", "place": "Uppsala, SE", "valid_until": "2026-09-18T19:05:03Z"}',914592749525235813,'2026-09-09 19:05:03.787371');
INSERT INTO "bid_version" VALUES(914592849117663196,1,'{"title": "\u041e\u0434\u043d\u0430 \u043b\u0430\u043c\u043f\u0430, \u0442\u0435\u0440\u0440\u0430\u043a\u043e\u0442\u0430", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "149.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-08", "place": "Yerevan, AM", "valid_until": "2026-10-09T19:05:03Z"}',914592749591118359,'2026-09-28 19:05:03.785610');
INSERT INTO "bid_version" VALUES(914592850422109609,1,'{"title": "Six lamps above the long bench", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 6, "unit_price": {"amount": "152.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-29", "place": "Gothenburg, SE", "valid_until": "2026-10-16T19:05:03Z"}',914592749625819539,'2026-10-07 19:05:03.785877');
INSERT INTO "bid_version" VALUES(914592852688608575,1,'{"title": "\u0427\u0435\u0442\u044b\u0440\u0435 \u043b\u0430\u043c\u043f\u044b \u0434\u043b\u044f \u043a\u043b\u0430\u0441\u0441\u0430 \u043a\u0430\u043b\u043b\u0438\u0433\u0440\u0430\u0444\u0438\u0438", "description": "\u041d\u0443\u0436\u043d\u044b \u043a \u043d\u0430\u0447\u0430\u043b\u0443 \u0437\u0430\u043d\u044f\u0442\u0438\u0439; \u043f\u043e\u0441\u043b\u0435 \u044d\u0442\u043e\u0439 \u0434\u0430\u0442\u044b \u043d\u0435 \u0438\u043c\u0435\u0435\u0442 \u0441\u043c\u044b\u0441\u043b\u0430.", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}], "quantity": 4, "unit_price": {"amount": "135.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-18", "place": "Yerevan, AM", "valid_until": "2026-11-03T19:05:03Z"}',914592749591118359,'2026-10-14 19:05:03.787432');
INSERT INTO "bid_version" VALUES(914592855657264602,1,'{"title": "\u0414\u0432\u0435 \u043b\u0430\u043c\u043f\u044b \u0432 \u0446\u0432\u0435\u0442\u0435 \u00ab\u043d\u043e\u0447\u044c\u00bb, \u043e\u0440\u0435\u0445", "description": "", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}], "quantity": 2, "unit_price": {"amount": "159.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-07", "place": "Novi Sad, RS", "valid_until": "2026-11-11T19:05:03Z"}',914592749561848252,'2026-10-29 19:05:03.787621');
INSERT INTO "bid_version" VALUES(914592859478327509,1,'{"title": "Six lamps for student rooms", "description": "Plain ones. Scratches are fine, seconds are fine.", "requirements": [{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}], "quantity": 6, "unit_price": {"amount": "60.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-18", "place": "Madrid, ES", "valid_until": "2026-11-20T19:05:03Z"}',914592749609150572,'2026-11-08 19:05:03.785725');
INSERT INTO "bid_version" VALUES(914592860581103666,1,'{"title": "The tall lamp, as soon as it exists", "description": "I know that it is only an idea yet.", "requirements": [{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}], "quantity": 1, "unit_price": {"amount": "240.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-27", "place": "Uppsala, SE", "valid_until": "2026-12-12T19:05:03Z"}',914592749525235813,'2026-11-12 19:05:03.787883');
INSERT INTO "bid_version" VALUES(914592864603070317,1,'{"title": "Eight lamps for the library corner", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 8, "unit_price": {"amount": "132.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-01", "place": "Gothenburg, SE", "valid_until": "2026-12-01T19:05:03Z"}',914592749625819539,'2026-11-19 19:05:03.786036');
INSERT INTO "bid_version" VALUES(914592866857052900,1,'{"title": "24 small lamps without cable for the harbour caf\u00e9", "description": "As in Maja''s idea. We can take twelve in the first month and twelve in the second.", "requirements": [{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}], "quantity": 24, "unit_price": {"amount": "115.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-22", "place": "Gothenburg, SE", "valid_until": "2026-12-04T19:05:03Z"}',914592749654745857,'2026-11-23 19:05:03.786204');
INSERT INTO "bid_version" VALUES(914592869079775913,1,'{"title": "\u0414\u0432\u0435 \u043d\u0430\u0441\u0442\u0435\u043d\u043d\u044b\u0435 Halden \u043a \u043a\u0440\u043e\u0432\u0430\u0442\u0438", "description": "\u041a\u0430\u043a \u043d\u0430 \u043c\u043e\u0451\u043c \u044d\u0441\u043a\u0438\u0437\u0435. \u0421\u0442\u0435\u043d\u0430 \u2014 \u043a\u0438\u0440\u043f\u0438\u0447, \u043a\u0430\u0431\u0435\u043b\u044c \u0432\u043d\u0438\u0437.", "requirements": [{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}], "quantity": 2, "unit_price": {"amount": "145.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-15", "place": "Novi Sad, RS", "valid_until": "2026-12-09T19:05:03Z"}',914592749561848252,'2026-11-25 19:05:03.786588');
INSERT INTO "bid_version" VALUES(914592870647523089,1,'{"title": "One Halden in sage, cable in red", "description": "A present for my sister; she reads even later than I do.", "requirements": [{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}], "quantity": 1, "unit_price": {"amount": "158.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-07", "place": "Uppsala, SE", "valid_until": "2026-12-07T19:05:03Z"}',914592749525235813,'2026-11-28 09:29:03.786836');
CREATE TABLE board (
	id INTEGER NOT NULL, 
	slug VARCHAR(60) NOT NULL, 
	name TEXT NOT NULL, 
	text TEXT NOT NULL, 
	visibility VARCHAR(10) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	opens_at DATETIME, 
	closes_at DATETIME, 
	vote_budget INTEGER, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(120), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, archived_at DATETIME, hold_new BOOLEAN DEFAULT false NOT NULL, 
	CONSTRAINT pk_board PRIMARY KEY (id), 
	CONSTRAINT ck_board_visibility CHECK (visibility IN ('public', 'invited', 'segment', 'team')), 
	CONSTRAINT ck_board_vote_budget CHECK (vote_budget IS NULL OR vote_budget > 0), 
	CONSTRAINT uq_board_external_system_external_ref UNIQUE (external_system, external_ref), 
	CONSTRAINT uq_board_slug UNIQUE (slug)
);
INSERT INTO "board" VALUES(914592750531474336,'halden','The Halden lamp','One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.','public','EUR','2026-05-22 19:05:03.780832',NULL,NULL,NULL,NULL,'2026-05-22 19:05:03.785900',1,NULL,0);
INSERT INTO "board" VALUES(914592750556284089,'long-evenings','Call: long evenings','Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.','public','EUR','2026-10-19 19:05:03.780832','2026-12-18 19:05:03.780832',NULL,NULL,NULL,'2026-10-19 19:05:03.783120',1,NULL,0);
CREATE TABLE board_ageing (
	board_id INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	CONSTRAINT pk_board_ageing PRIMARY KEY (board_id), 
	CONSTRAINT ck_board_ageing_days CHECK (days BETWEEN 7 AND 3650)
);
CREATE TABLE board_frame (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	origins JSON NOT NULL, 
	changed_by INTEGER, 
	CONSTRAINT pk_board_frame PRIMARY KEY (id), 
	CONSTRAINT fk_board_frame_board_id FOREIGN KEY(board_id) REFERENCES board (id) ON DELETE CASCADE, 
	CONSTRAINT uq_board_frame_board_id UNIQUE (board_id)
);
CREATE TABLE board_guest (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	user_id INTEGER, 
	company_id INTEGER, 
	invited_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_board_guest PRIMARY KEY (id), 
	CONSTRAINT ck_board_guest_one CHECK ((user_id IS NULL) <> (company_id IS NULL)), 
	CONSTRAINT fk_board_guest_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_board_guest_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_board_guest_invited_by FOREIGN KEY(invited_by) REFERENCES user_account (id), 
	CONSTRAINT fk_board_guest_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_board_guest_board_id_company_id UNIQUE (board_id, company_id), 
	CONSTRAINT uq_board_guest_board_id_user_id UNIQUE (board_id, user_id)
);
CREATE TABLE board_rules (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	answer_days INTEGER, 
	criteria JSON NOT NULL, 
	milestones JSON NOT NULL, 
	weights JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_board_rules PRIMARY KEY (id), 
	CONSTRAINT ck_board_rules_answer_days CHECK (answer_days IS NULL OR answer_days > 0), 
	CONSTRAINT fk_board_rules_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT uq_board_rules_board_id UNIQUE (board_id)
);
CREATE TABLE board_segment (
	board_id INTEGER NOT NULL, 
	tag VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_board_segment PRIMARY KEY (board_id, tag)
);
CREATE TABLE board_template (
	board_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	spec JSON NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_board_template PRIMARY KEY (board_id), 
	CONSTRAINT fk_board_template_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);
CREATE TABLE capacity_taking (
	order_id INTEGER NOT NULL, 
	week_id INTEGER NOT NULL, 
	load INTEGER NOT NULL, 
	taken_at DATETIME NOT NULL, 
	given_back_at DATETIME, 
	CONSTRAINT pk_capacity_taking PRIMARY KEY (order_id), 
	CONSTRAINT ck_capacity_taking_load CHECK (load > 0), 
	CONSTRAINT fk_capacity_taking_week_id FOREIGN KEY(week_id) REFERENCES capacity_week (id)
);
CREATE TABLE capacity_week (
	id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	unit VARCHAR(10) NOT NULL, 
	room INTEGER NOT NULL, 
	taken INTEGER NOT NULL, 
	bids_a_week INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_capacity_week PRIMARY KEY (id), 
	CONSTRAINT ck_capacity_week_unit CHECK (unit IN ('pieces', 'minutes')), 
	CONSTRAINT ck_capacity_week_never_oversold CHECK (taken BETWEEN 0 AND room AND bids_a_week >= 0), 
	CONSTRAINT fk_capacity_week_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_capacity_week_producer_id_week UNIQUE (producer_id, week)
);
CREATE TABLE carried_support (
	support_id INTEGER NOT NULL, 
	merge_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	secret VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_carried_support PRIMARY KEY (support_id), 
	CONSTRAINT fk_carried_support_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_carried_support_merge_id FOREIGN KEY(merge_id) REFERENCES idea_merge (id), 
	CONSTRAINT fk_carried_support_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_carried_support_secret UNIQUE (secret)
);
INSERT INTO "carried_support" VALUES(914592860790956622,914592860735681728,914592850276056619,914592749654745857,'B8BXQZXfdIKmwaxX_Dpaw6Zgc3uq4CA2');
CREATE TABLE carry_job (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	from_version_id INTEGER NOT NULL, 
	to_version_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_carry_job PRIMARY KEY (id), 
	CONSTRAINT ck_carry_job_status CHECK (status IN ('waiting', 'working', 'done')), 
	CONSTRAINT fk_carry_job_from_version_id FOREIGN KEY(from_version_id) REFERENCES prototype_version (id), 
	CONSTRAINT fk_carry_job_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_carry_job_to_version_id FOREIGN KEY(to_version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_carry_job_to_version_id UNIQUE (to_version_id)
);
INSERT INTO "carry_job" VALUES(914592845227067772,914592841392201711,914592841774770630,914592844990415745,'waiting',0,'2026-08-24 19:05:03.840563',1);
INSERT INTO "carry_job" VALUES(914592863379771063,914592841392201711,914592844990415745,914592863170294598,'waiting',0,'2026-11-16 19:05:03.833795',1);
CREATE TABLE comment (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	parent_id INTEGER, 
	root_id INTEGER NOT NULL, 
	depth INTEGER NOT NULL, 
	author_id INTEGER, 
	author_name VARCHAR(160) NOT NULL, 
	internal BOOLEAN NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	text TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	edited_at DATETIME, 
	removed_at DATETIME, 
	removed_by_team BOOLEAN NOT NULL, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(120), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_comment PRIMARY KEY (id), 
	CONSTRAINT ck_comment_removed CHECK ((status = 'removed') = (removed_at IS NOT NULL)), 
	CONSTRAINT ck_comment_status CHECK (status IN ('posted', 'removed')), 
	CONSTRAINT ck_comment_root CHECK ((parent_id IS NULL) = (root_id = id)), 
	CONSTRAINT fk_comment_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_comment_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_comment_parent_id FOREIGN KEY(parent_id) REFERENCES comment (id), 
	CONSTRAINT uq_comment_external_system_external_ref UNIQUE (external_system, external_ref)
);
INSERT INTO "comment" VALUES(914592839962492852,914592837482947597,NULL,914592839962492852,0,914592749561848252,'Пётр Волков',0,'posted','Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: пружины поют.','2026-06-01 19:05:03.787018',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592840079542896,914592837482947597,914592839962492852,914592839962492852,1,914592749525235813,'Anna Lindqvist',0,'posted','Yes! Mine sings in B flat.','2026-06-02 04:41:03.783623',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592840172195322,914592837482947597,914592839962492852,914592839962492852,1,914592749788742453,'Oskar Lund',0,'posted','A felt washer between two brass discs. Quiet for twenty years in my grandfather''s lamp.','2026-06-03 14:17:03.783049',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592840717361332,914592837482947597,NULL,914592840717361332,0,914592749625819539,'Maja Holm',0,'posted','If the foot is heavier we would take it for the cafés. Guests lean on everything.','2026-06-11 19:05:03.782659',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592840847068369,914592837482947597,NULL,914592840847068369,0,914592749771875749,'Ines Aldana',1,'posted','Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.','2026-06-20 19:05:03.783522',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592846185667498,914592844102542343,NULL,914592846185667498,0,914592749625819539,'Maja Holm',0,'posted','Fair. We bought switched sockets; Jonas saves his ten minutes anyway.','2026-08-29 19:05:03.781941',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592849677244836,914592848296292095,NULL,914592849677244836,0,914592749718126573,'Hugo Petit',0,'posted','The shade already comes off with one ring. For the swivel I need a flat on the pin.','2026-10-01 19:05:03.781922',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592850171789799,914592848296292095,NULL,914592850171789799,0,914592749525235813,'Anna Lindqvist',0,'posted','I would buy the kit today, only for the felt.','2026-10-04 19:05:03.782049',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592850221404360,914592848296292095,914592850171789799,914592850171789799,1,914592749805550754,'Дарья Ким',0,'posted','Noted. It will be cheaper than you fear.','2026-10-05 07:05:03.782370',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592850942867423,914592850276056619,NULL,914592850942867423,0,914592749788742453,'Oskar Lund',0,'posted','The stem already ends in a 12 mm pin. The clamp only needs the same hole.','2026-10-09 19:05:03.781862',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592852348280656,914592850276056619,NULL,914592852348280656,0,914592749754337560,'Jan Nowak',0,'posted','We could mill it from a bar we have in stock. No casting, no mould.','2026-10-12 19:05:03.781949',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854046794714,914592853790169617,NULL,914592854046794714,0,914592749654745857,'Jonas Ek',0,'posted','Twelve hours is what I need from three in the afternoon until closing. Ten is not enough in December.','2026-10-24 19:05:03.783400',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854318915893,914592853790169617,914592854046794714,914592854046794714,1,914592749788742453,'Oskar Lund',0,'posted','With 2.2 W that is 27 Wh: three cells. The foot holds four.','2026-10-25 19:05:03.782426',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854372839730,914592853790169617,914592854046794714,914592854046794714,1,914592749654745857,'Jonas Ek',0,'posted','Then please use four, and nobody asks again.','2026-10-25 23:53:03.782509',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854520543348,914592854164065805,NULL,914592854520543348,0,914592749561848252,'Пётр Волков',0,'posted','Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.','2026-10-26 19:05:03.781990',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854679355879,914592854164065805,914592854520543348,914592854520543348,1,914592749609150572,'Tomás Reyes',0,'posted','A module is fine with me, as long as the hole is there from the start.','2026-10-27 07:05:03.782582',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592854810187642,914592854164065805,914592854520543348,914592854520543348,1,914592749734291893,'Katrin Vogel',0,'posted','A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it.','2026-10-28 19:05:03.783072',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592855510024390,914592853790169617,NULL,914592855510024390,0,914592749591118359,'Мария Седова',0,'posted','Взяла бы одну на балкон. Можно зелёную, как на рисунке?','2026-10-29 19:05:03.782458',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592856088839912,914592854164065805,NULL,914592856088839912,0,914592749771875749,'Ines Aldana',1,'posted','Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.','2026-10-30 07:05:03.782834',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592856777068654,914592854886395347,NULL,914592856777068654,0,914592749625819539,'Maja Holm',0,'posted','Six of these above the bench by the window would solve our darkest corner.','2026-10-31 19:05:03.781971',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592857573272569,914592854886395347,NULL,914592857573272569,0,914592749734291893,'Katrin Vogel',0,'posted','28 mm of oak is enough for the terminals if the cable leaves downwards.','2026-11-03 19:05:03.781924',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592857774898062,914592854886395347,914592857573272569,914592857573272569,1,914592749561848252,'Пётр Волков',0,'posted','Вниз — хорошо. Тогда и пыль не собирается.','2026-11-04 04:41:03.782374',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592857893497095,914592853790169617,NULL,914592857893497095,0,914592749718126573,'Hugo Petit',0,'posted','Sage enamel on a 140 mm shade: no new tool, we only trim the large one.','2026-11-04 19:05:03.782004',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592858680918469,914592856387058392,NULL,914592858680918469,0,914592749754337560,'Jan Nowak',0,'posted','With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one this morning to be sure.','2026-11-06 19:05:03.781938',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592859578215351,914592857086555809,NULL,914592859578215351,0,914592749734291893,'Katrin Vogel',0,'posted','The groove is one pass with a ball cutter. The bowl would cut through the pocket for the lead.','2026-11-09 19:05:03.782454',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592859856658165,914592857086555809,NULL,914592859856658165,0,914592749525235813,'Anna Lindqvist',0,'posted','For left-handers on the other side, please — or simply in the middle.','2026-11-10 19:05:03.782535',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592860245205861,914592857086555809,914592859856658165,914592859856658165,1,914592749591118359,'Мария Седова',0,'posted','Посередине подходит всем. Согласна.','2026-11-10 23:53:03.783121',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592860464858169,914592853790169617,NULL,914592860464858169,0,914592749805550754,'Дарья Ким',1,'posted','Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.','2026-11-11 19:05:03.782404',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592862678081355,914592862321701773,NULL,914592862678081355,0,914592749525235813,'Anna Lindqvist',0,'posted','Like two people reading under one lamp without quarrelling. Lovely.','2026-11-15 19:05:03.781970',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592863433926811,914592862321701773,NULL,914592863433926811,0,914592749788742453,'Oskar Lund',0,'posted','Раздельно — значит два шарнира друг над другом. Рисую.','2026-11-17 19:05:03.782036',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592863761599167,914592863021447463,NULL,914592863761599167,0,914592749734291893,'Katrin Vogel',0,'posted','Ask a stonemason for turned soapstone instead. Dearer, but it likes being drilled.','2026-11-18 19:05:03.782021',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914592865471623035,914592864854918496,NULL,914592865471623035,0,914592749654745857,'Jonas Ek',0,'posted','Guests stay longer in warm light. I have no numbers, only twenty years of closing late.','2026-11-21 19:05:03.782040',NULL,NULL,0,NULL,NULL,1);
CREATE TABLE comment_beside (
	comment_id INTEGER NOT NULL, 
	agree INTEGER NOT NULL, 
	love INTEGER NOT NULL, 
	helpful INTEGER NOT NULL, 
	doubt INTEGER NOT NULL, 
	reactions INTEGER NOT NULL, pictures JSON, 
	CONSTRAINT pk_comment_beside PRIMARY KEY (comment_id), 
	CONSTRAINT ck_comment_beside_counters CHECK (agree >= 0 AND love >= 0 AND helpful >= 0 AND doubt >= 0), 
	CONSTRAINT ck_comment_beside_reactions CHECK (reactions = agree + love + helpful + doubt)
);
CREATE TABLE comment_mention (
	comment_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	written VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_comment_mention PRIMARY KEY (comment_id, user_id, written)
);
CREATE TABLE comment_picture (
	comment_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	CONSTRAINT pk_comment_picture PRIMARY KEY (comment_id, file_id)
);
CREATE TABLE comment_reaction (
	comment_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_comment_reaction PRIMARY KEY (comment_id, user_id, kind), 
	CONSTRAINT ck_comment_reaction_kind CHECK (kind IN ('agree', 'love', 'helpful', 'doubt'))
);
CREATE TABLE comment_text (
	id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	CONSTRAINT pk_comment_text PRIMARY KEY (id), 
	CONSTRAINT fk_comment_text_comment_id FOREIGN KEY(comment_id) REFERENCES comment (id)
);
CREATE TABLE company (
	id INTEGER NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_company PRIMARY KEY (id), 
	CONSTRAINT ck_company_kind CHECK (kind IN ('customer', 'producer'))
);
INSERT INTO "company" VALUES(914592749462186808,'Café Nord','customer','2026-05-17 19:05:03.783345',1);
INSERT INTO "company" VALUES(914592749481942910,'Atelier Brun','producer','2026-05-17 19:05:03.781662',1);
INSERT INTO "company" VALUES(914592749495899330,'Werkstatt Ost','producer','2026-05-17 19:05:03.781555',1);
CREATE TABLE cost_entry (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	side VARCHAR(10) NOT NULL, 
	stage VARCHAR(10) NOT NULL, 
	label VARCHAR(320) NOT NULL, 
	planned_minor BIGINT, 
	actual_minor BIGINT, 
	currency VARCHAR(3) NOT NULL, 
	created_by INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_cost_entry PRIMARY KEY (id), 
	CONSTRAINT ck_cost_entry_side CHECK (side IN ('producer', 'team')), 
	CONSTRAINT ck_cost_entry_stage CHECK (stage IN ('design', 'material', 'work', 'inbound', 'outbound', 'service', 'return')), 
	CONSTRAINT ck_cost_entry_amounts CHECK ((planned_minor IS NULL OR planned_minor >= 0) AND (actual_minor IS NULL OR actual_minor >= 0)), 
	CONSTRAINT ck_cost_entry_amount CHECK (planned_minor IS NOT NULL OR actual_minor IS NOT NULL), 
	CONSTRAINT fk_cost_entry_created_by FOREIGN KEY(created_by) REFERENCES user_account (id), 
	CONSTRAINT fk_cost_entry_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id)
);
INSERT INTO "cost_entry" VALUES(914592848153894556,914592847701140223,'producer','material','',4350,4400,'EUR',914592749734291893,'2026-09-11 21:29:03.791176',2);
INSERT INTO "cost_entry" VALUES(914592848182272178,914592847701140223,'producer','work','',5100,5350,'EUR',914592749734291893,'2026-09-11 21:43:27.785140',2);
INSERT INTO "cost_entry" VALUES(914592848212192385,914592847701140223,'producer','outbound','',950,950,'EUR',914592749734291893,'2026-09-11 21:57:51.785244',2);
INSERT INTO "cost_entry" VALUES(914592848236559061,914592847701140223,'producer','service','',200,340,'EUR',914592749734291893,'2026-09-11 22:12:15.784402',2);
INSERT INTO "cost_entry" VALUES(914592848274387681,914592847701140223,'team','design','',800,800,'EUR',914592749788742453,'2026-09-11 22:26:39.788499',2);
INSERT INTO "cost_entry" VALUES(914592850096354260,914592849827538790,'producer','material','',4900,4820,'EUR',914592749697528953,'2026-10-02 21:29:03.784293',2);
INSERT INTO "cost_entry" VALUES(914592850117578669,914592849827538790,'producer','work','',5600,5600,'EUR',914592749697528953,'2026-10-02 21:43:27.783950',2);
INSERT INTO "cost_entry" VALUES(914592850136663716,914592849827538790,'producer','outbound','',2600,2750,'EUR',914592749697528953,'2026-10-02 21:57:51.784007',2);
INSERT INTO "cost_entry" VALUES(914592850158408927,914592849827538790,'team','design','',800,800,'EUR',914592749788742453,'2026-10-02 22:12:15.783521',2);
INSERT INTO "cost_entry" VALUES(914592851705379546,914592851022220066,'producer','material','',29400,29400,'EUR',914592749697528953,'2026-10-09 21:29:03.784618',2);
INSERT INTO "cost_entry" VALUES(914592851730777057,914592851022220066,'producer','work','',33600,35700,'EUR',914592749697528953,'2026-10-09 21:43:27.784384',2);
INSERT INTO "cost_entry" VALUES(914592851753260055,914592851022220066,'producer','inbound','',1680,1680,'EUR',914592749697528953,'2026-10-09 21:57:51.784144',2);
INSERT INTO "cost_entry" VALUES(914592851774314107,914592851022220066,'producer','outbound','',6600,7080,'EUR',914592749697528953,'2026-10-09 22:12:15.784205',2);
INSERT INTO "cost_entry" VALUES(914592851795013747,914592851022220066,'team','design','',4800,4800,'EUR',914592749788742453,'2026-10-09 22:26:39.783361',2);
INSERT INTO "cost_entry" VALUES(914592858399372789,914592858009975311,'producer','material','',11800,12240,'EUR',914592749734291893,'2026-11-04 21:29:03.784147',2);
INSERT INTO "cost_entry" VALUES(914592858420667857,914592858009975311,'producer','work','',11200,10960,'EUR',914592749734291893,'2026-11-04 21:43:27.783920',2);
INSERT INTO "cost_entry" VALUES(914592858442133636,914592858009975311,'producer','inbound','',640,640,'EUR',914592749734291893,'2026-11-04 21:57:51.783879',2);
INSERT INTO "cost_entry" VALUES(914592858466559271,914592858009975311,'producer','outbound','',2900,NULL,'EUR',914592749734291893,'2026-11-04 22:12:15.784862',1);
INSERT INTO "cost_entry" VALUES(914592858487451883,914592858009975311,'team','design','',1600,1600,'EUR',914592749788742453,'2026-11-04 22:26:39.783415',2);
INSERT INTO "cost_entry" VALUES(914592868612448237,914592867715829364,'producer','material','',34800,NULL,'EUR',914592749734291893,'2026-11-24 21:29:03.786117',1);
INSERT INTO "cost_entry" VALUES(914592868785484441,914592867715829364,'producer','work','',40800,NULL,'EUR',914592749734291893,'2026-11-24 21:43:27.786277',1);
INSERT INTO "cost_entry" VALUES(914592868823888032,914592867715829364,'producer','inbound','',1680,NULL,'EUR',914592749734291893,'2026-11-24 21:57:51.786255',1);
INSERT INTO "cost_entry" VALUES(914592868855778434,914592867715829364,'producer','outbound','',5120,NULL,'EUR',914592749734291893,'2026-11-24 22:12:15.785978',1);
INSERT INTO "cost_entry" VALUES(914592868890636392,914592867715829364,'team','design','',6400,NULL,'EUR',914592749788742453,'2026-11-24 22:26:39.785287',1);
CREATE TABLE customer (
	id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	user_id INTEGER, 
	company_id INTEGER, 
	name VARCHAR(160) NOT NULL, 
	mail VARCHAR(254), 
	phone VARCHAR(40), 
	place VARCHAR(200), 
	about TEXT, 
	owner_id INTEGER, 
	open_tasks INTEGER NOT NULL, 
	orders INTEGER NOT NULL, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(80), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_customer PRIMARY KEY (id), 
	CONSTRAINT ck_customer_kind CHECK (kind IN ('person', 'company')), 
	CONSTRAINT ck_customer_external_pair CHECK ((external_system IS NULL) = (external_ref IS NULL)), 
	CONSTRAINT ck_customer_counters CHECK (open_tasks >= 0 AND orders >= 0), 
	CONSTRAINT ck_customer_one_behind_it CHECK (user_id IS NULL OR company_id IS NULL), 
	CONSTRAINT fk_customer_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_customer_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT fk_customer_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_customer_company_id UNIQUE (company_id), 
	CONSTRAINT uq_customer_external_system_external_ref UNIQUE (external_system, external_ref), 
	CONSTRAINT uq_customer_user_id UNIQUE (user_id)
);
INSERT INTO "customer" VALUES(914592750316959561,'person',914592749525235813,NULL,'Anna Lindqvist',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 19:05:03.787290',1);
INSERT INTO "customer" VALUES(914592750354301197,'person',914592749561848252,NULL,'Пётр Волков',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 19:05:03.782607',1);
INSERT INTO "customer" VALUES(914592750384019576,'person',914592749591118359,NULL,'Мария Седова',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 19:05:03.782594',1);
INSERT INTO "customer" VALUES(914592750413629289,'person',914592749609150572,NULL,'Tomás Reyes',NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,'2026-05-19 19:05:03.782461',1);
INSERT INTO "customer" VALUES(914592750451423287,'company',NULL,914592749462186808,'Café Nord',NULL,NULL,NULL,NULL,NULL,0,2,NULL,NULL,'2026-05-19 19:05:03.784040',1);
CREATE TABLE customer_note (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	edited_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_customer_note PRIMARY KEY (id), 
	CONSTRAINT fk_customer_note_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_customer_note_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
);
CREATE TABLE customer_order (
	id INTEGER NOT NULL, 
	number VARCHAR(20) NOT NULL, 
	customer_id INTEGER NOT NULL, 
	producer_id INTEGER, 
	placed_by INTEGER, 
	title VARCHAR(400) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	net_minor BIGINT NOT NULL, 
	freight_minor BIGINT NOT NULL, 
	total_minor BIGINT NOT NULL, 
	units INTEGER NOT NULL, 
	made INTEGER NOT NULL, 
	shipped INTEGER NOT NULL, 
	delivered INTEGER NOT NULL, 
	requested_on DATE, 
	promised_on DATE, 
	deliver_to VARCHAR(400), 
	note TEXT, 
	reason VARCHAR(400), 
	placed_at DATETIME NOT NULL, 
	offered_until DATETIME, 
	confirmed_at DATETIME, 
	shipped_on DATE, 
	delivered_on DATE, 
	closed_at DATETIME, 
	origin_kind VARCHAR(30), 
	origin_id INTEGER, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(80), 
	agreed_version INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_customer_order PRIMARY KEY (id), 
	CONSTRAINT ck_customer_order_closed_has_time CHECK ((status = 'closed') = (closed_at IS NOT NULL)), 
	CONSTRAINT ck_customer_order_status CHECK (status IN ('draft', 'offered', 'confirmed', 'on_hold', 'closed', 'cancelled', 'expired')), 
	CONSTRAINT ck_customer_order_over_means_unshipped CHECK (status NOT IN ('cancelled', 'expired') OR shipped = 0), 
	CONSTRAINT ck_customer_order_confirmed_has_time CHECK (status NOT IN ('confirmed', 'on_hold', 'closed') OR confirmed_at IS NOT NULL), 
	CONSTRAINT ck_customer_order_external_pair CHECK ((external_system IS NULL) = (external_ref IS NULL)), 
	CONSTRAINT ck_customer_order_origin_pair CHECK ((origin_kind IS NULL) = (origin_id IS NULL)), 
	CONSTRAINT ck_customer_order_sums CHECK (made <= units AND shipped <= made AND delivered BETWEEN 0 AND shipped), 
	CONSTRAINT ck_customer_order_total CHECK (total_minor = net_minor + freight_minor AND net_minor >= 0 AND freight_minor >= 0), 
	CONSTRAINT fk_customer_order_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_customer_order_placed_by FOREIGN KEY(placed_by) REFERENCES user_account (id), 
	CONSTRAINT fk_customer_order_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_customer_order_external_system_external_ref UNIQUE (external_system, external_ref), 
	CONSTRAINT uq_customer_order_number UNIQUE (number), 
	CONSTRAINT uq_customer_order_origin_kind_origin_id UNIQUE (origin_kind, origin_id)
);
INSERT INTO "customer_order" VALUES(914592847701140223,'MQ-2026-000001',914592750316959561,914592750187476878,914592749525235813,'The first Halden, for the one who asked for it','closed','EUR',16500,0,16500,1,1,1,1,'2026-10-15','2026-10-15','Uppsala, SE',NULL,NULL,'2026-09-11 19:05:03.795949',NULL,'2026-09-11 19:05:03.794763','2026-10-10','2026-10-14','2026-10-15 02:17:03.799776','bid',914592847338997337,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914592849827538790,'MQ-2026-000002',914592750384019576,914592749855710513,914592749591118359,'Одна лампа, терракота','closed','EUR',15700,0,15700,1,1,1,1,'2026-11-08','2026-11-08','Yerevan, AM',NULL,NULL,'2026-10-02 19:05:03.789514',NULL,'2026-10-02 19:05:03.788887','2026-10-30','2026-11-07','2026-11-08 02:17:03.790946','bid',914592849117663196,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914592851022220066,'MQ-2026-000003',914592750451423287,914592749855710513,914592749625819539,'Six lamps above the long bench','confirmed','EUR',91200,0,91200,6,6,6,0,'2026-11-29','2026-11-29','Gothenburg, SE',NULL,NULL,'2026-10-09 19:05:03.789130',NULL,'2026-10-09 19:05:03.788498','2026-11-24',NULL,NULL,'bid',914592850422109609,NULL,NULL,1,3);
INSERT INTO "customer_order" VALUES(914592858009975311,'MQ-2026-000004',914592750354301197,914592750187476878,914592749561848252,'Две лампы в цвете «ночь», орех','confirmed','EUR',32800,0,32800,2,0,0,0,'2026-12-07','2026-12-07','Novi Sad, RS',NULL,NULL,'2026-11-04 19:05:03.789329',NULL,'2026-11-04 19:05:03.788692',NULL,NULL,NULL,'bid',914592855657264602,NULL,NULL,1,1);
INSERT INTO "customer_order" VALUES(914592867715829364,'MQ-2026-000005',914592750451423287,914592750187476878,914592749625819539,'Eight lamps for the library corner','confirmed','EUR',110400,0,110400,8,0,0,0,'2027-01-01','2027-01-01','Gothenburg, SE',NULL,NULL,'2026-11-24 19:05:03.790825',NULL,'2026-11-24 19:05:03.790060',NULL,NULL,NULL,'bid',914592864603070317,NULL,NULL,1,1);
CREATE TABLE customer_tag (
	customer_id INTEGER NOT NULL, 
	tag VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_customer_tag PRIMARY KEY (customer_id, tag)
);
CREATE TABLE customer_task (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	due_on DATE, 
	owner_id INTEGER, 
	author_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	done_at DATETIME, 
	done_by INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_customer_task PRIMARY KEY (id), 
	CONSTRAINT ck_customer_task_done_has_time CHECK ((status = 'done') = (done_at IS NOT NULL)), 
	CONSTRAINT ck_customer_task_status CHECK (status IN ('open', 'done')), 
	CONSTRAINT fk_customer_task_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_customer_task_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_customer_task_done_by FOREIGN KEY(done_by) REFERENCES user_account (id), 
	CONSTRAINT fk_customer_task_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id)
);
CREATE TABLE "deal" (
	id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	share INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_deal PRIMARY KEY (id), 
	CONSTRAINT fk_deal_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_deal_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT uq_deal_order_id UNIQUE (order_id), 
	CONSTRAINT fk_deal_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_deal_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_deal_answer_id UNIQUE (answer_id), 
	CONSTRAINT fk_deal_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT uq_deal_bid_id_share UNIQUE (bid_id, share)
);
INSERT INTO "deal" VALUES(914592847800948910,914592847338997337,914592847562875269,914592847701140223,914592750316959561,914592750187476878,'681490f0e664afa6ac7f6a5bb15b1f23dcb98f5fb80a5d70dd2981c829a0a843',914592749525235813,'2026-09-11 19:05:03.819257',0);
INSERT INTO "deal" VALUES(914592849861605526,914592849117663196,914592849395758477,914592849827538790,914592750384019576,914592749855710513,'fcccc49f914a9316c5f5857b83c970c1d2bd53d2d7426da8042d5d0bd7f14d10',914592749591118359,'2026-10-02 19:05:03.797295',0);
INSERT INTO "deal" VALUES(914592851055898161,914592850422109609,914592850654072300,914592851022220066,914592750451423287,914592749855710513,'c17f96b0a7f137a15926dd9aa6f514ad9df2b2cdcf56ef3980069288fc0df4db',914592749625819539,'2026-10-09 19:05:03.796366',0);
INSERT INTO "deal" VALUES(914592858044403736,914592855657264602,914592856630037250,914592858009975311,914592750354301197,914592750187476878,'9fa4d59504aadd3d870ee30d96554298ff9e682890b9da2462a15bb16de2f60e',914592749561848252,'2026-11-04 19:05:03.797069',0);
INSERT INTO "deal" VALUES(914592867758060182,914592864603070317,914592865287460627,914592867715829364,914592750451423287,914592750187476878,'56828b1a9804bb7e9cc22435ecc10012279216e31b7bf07f3d6b24dea64c6b3e',914592749625819539,'2026-11-24 19:05:03.800449',0);
CREATE TABLE deal_sheet (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_deal_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_deal_sheet_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT uq_deal_sheet_order_id UNIQUE (order_id)
);
INSERT INTO "deal_sheet" VALUES(914592847734136171,914592847701140223,'{"about":{"id":"0sca9b33w90w1","kind":"prototype_version"},"answer":{"id":"0sca9b5ghj8c5","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sca9b59w21js","title":"The first Halden, for the one who asked for it","version":1},"customer":{"id":"0sca98aycmdt9","name":"Anna Lindqvist"},"delivery":{"place":"Uppsala, SE","promised_on":"2026-10-15","wanted_by":"2026-10-15"},"form":"maquette/deal/1","producer":{"id":"0sca98ath4xwe","name":"Werkstatt Ost"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"165.00","currency":"EUR"},"unit_price":{"amount":"165.00","currency":"EUR"},"validity":{"answer":"2026-09-16T19:05:03Z","bid":"2026-09-18T19:05:03Z"}}','681490f0e664afa6ac7f6a5bb15b1f23dcb98f5fb80a5d70dd2981c829a0a843','2026-09-11 19:05:03.802883');
INSERT INTO "deal_sheet" VALUES(914592849844393710,914592849827538790,'{"about":{"id":"0sca9b33w90w1","kind":"prototype_version"},"answer":{"id":"0sca9b775hdcd","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sca9b6ywakyw","title":"Одна лампа, терракота","version":1},"customer":{"id":"0sca98b0cjy3r","name":"Мария Седова"},"delivery":{"place":"Yerevan, AM","promised_on":"2026-11-08","wanted_by":"2026-11-08"},"form":"maquette/deal/1","producer":{"id":"0sca98agmr79h","name":"Atelier Brun"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"157.00","currency":"EUR"},"unit_price":{"amount":"157.00","currency":"EUR"},"validity":{"answer":"2026-10-07T19:05:03Z","bid":"2026-10-09T19:05:03Z"}}','fcccc49f914a9316c5f5857b83c970c1d2bd53d2d7426da8042d5d0bd7f14d10','2026-10-02 19:05:03.793075');
INSERT INTO "deal_sheet" VALUES(914592851039072175,914592851022220066,'{"about":{"id":"0sca9b33w90w1","kind":"prototype_version"},"answer":{"id":"0sca9b8cnj3fc","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sca9b85rb5d9","title":"Six lamps above the long bench","version":1},"customer":{"id":"0sca98b2cvy1q","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2026-11-29","wanted_by":"2026-11-29"},"form":"maquette/deal/1","producer":{"id":"0sca98agmr79h","name":"Atelier Brun"},"quantity":6,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"912.00","currency":"EUR"},"unit_price":{"amount":"152.00","currency":"EUR"},"validity":{"answer":"2026-10-14T19:05:03Z","bid":"2026-10-16T19:05:03Z"}}','c17f96b0a7f137a15926dd9aa6f514ad9df2b2cdcf56ef3980069288fc0df4db','2026-10-09 19:05:03.792278');
INSERT INTO "deal_sheet" VALUES(914592858026945079,914592858009975311,'{"about":{"id":"0sca9b33w90w1","kind":"prototype_version"},"answer":{"id":"0sca9bdyrp2r2","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sca9bd1rzdet","title":"Две лампы в цвете «ночь», орех","version":1},"customer":{"id":"0sca98azg808d","name":"Пётр Волков"},"delivery":{"place":"Novi Sad, RS","promised_on":"2026-12-07","wanted_by":"2026-12-07"},"form":"maquette/deal/1","producer":{"id":"0sca98ath4xwe","name":"Werkstatt Ost"},"quantity":2,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Эмаль","said":"","unit":"","value":"ночь","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Дерево","said":"","unit":"","value":"орех","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Кабель","said":"","unit":"м","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Высота стойки","said":"","unit":"мм","value":"420","worth":{"amount":"15.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"328.00","currency":"EUR"},"unit_price":{"amount":"164.00","currency":"EUR"},"validity":{"answer":"2026-11-09T19:05:03Z","bid":"2026-11-11T19:05:03Z"}}','9fa4d59504aadd3d870ee30d96554298ff9e682890b9da2462a15bb16de2f60e','2026-11-04 19:05:03.792631');
INSERT INTO "deal_sheet" VALUES(914592867733465045,914592867715829364,'{"about":{"id":"0sca9bm1nywt6","kind":"prototype_version"},"answer":{"id":"0sca9bp0s1nrk","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sca9bnccbqvd","title":"Eight lamps for the library corner","version":1},"customer":{"id":"0sca98b2cvy1q","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2027-01-01","wanted_by":"2027-01-01"},"form":"maquette/deal/1","producer":{"id":"0sca98ath4xwe","name":"Werkstatt Ost"},"quantity":8,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"1104.00","currency":"EUR"},"unit_price":{"amount":"138.00","currency":"EUR"},"validity":{"answer":"2026-11-29T19:05:03Z","bid":"2026-12-01T19:05:03Z"}}','56828b1a9804bb7e9cc22435ecc10012279216e31b7bf07f3d6b24dea64c6b3e','2026-11-24 19:05:03.794887');
CREATE TABLE delivery_address (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	address VARCHAR(800) NOT NULL, 
	given_by INTEGER, 
	given_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_delivery_address PRIMARY KEY (id), 
	CONSTRAINT fk_delivery_address_given_by FOREIGN KEY(given_by) REFERENCES user_account (id), 
	CONSTRAINT fk_delivery_address_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT uq_delivery_address_order_id UNIQUE (order_id)
);
INSERT INTO "delivery_address" VALUES(914592848049038117,914592847701140223,'Uppsala, SE',914592749525235813,'2026-09-11 19:19:27.790214',1);
INSERT INTO "delivery_address" VALUES(914592850037216210,914592849827538790,'Yerevan, AM',914592749591118359,'2026-10-02 19:19:27.783730',1);
INSERT INTO "delivery_address" VALUES(914592851546787617,914592851022220066,'Gothenburg, SE',914592749625819539,'2026-10-09 19:19:27.791161',1);
INSERT INTO "delivery_address" VALUES(914592858240725215,914592858009975311,'Novi Sad, RS',914592749561848252,'2026-11-04 19:19:27.783994',1);
INSERT INTO "delivery_address" VALUES(914592868193339278,914592867715829364,'Gothenburg, SE',914592749625819539,'2026-11-24 19:19:27.784376',1);
CREATE TABLE fact (
	id INTEGER NOT NULL, 
	type VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id INTEGER, 
	actor_role VARCHAR(20) NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_fact PRIMARY KEY (id)
);
INSERT INTO "fact" VALUES(914592749528507109,'user.signed_up','2026-05-18 07:05:03.786601',914592749525235813,'customer','{"user_id": "0sca98a6sjy35"}');
INSERT INTO "fact" VALUES(914592749561848284,'user.signed_up','2026-05-18 07:05:03.782848',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw"}');
INSERT INTO "fact" VALUES(914592749592559077,'user.signed_up','2026-05-18 07:05:03.782947',914592749591118359,'customer','{"user_id": "0sca98a8rdggq"}');
INSERT INTO "fact" VALUES(914592749613605779,'user.signed_up','2026-05-18 07:05:03.782681',914592749609150572,'customer','{"user_id": "0sca98a99kt3c"}');
INSERT INTO "fact" VALUES(914592749638517800,'user.signed_up','2026-05-18 07:05:03.785175',914592749625819539,'customer','{"user_id": "0sca98a9sggck"}');
INSERT INTO "fact" VALUES(914592749663457695,'user.signed_up','2026-05-18 07:05:03.783478',914592749654745857,'customer','{"user_id": "0sca98aan38r1"}');
INSERT INTO "fact" VALUES(914592749679202960,'user.signed_up','2026-05-18 07:05:03.783241',914592749675674788,'customer','{"user_id": "0sca98ab91z54"}');
INSERT INTO "fact" VALUES(914592749700011488,'user.signed_up','2026-05-18 07:05:03.783399',914592749697528953,'producer','{"user_id": "0sca98abxwx3s"}');
INSERT INTO "fact" VALUES(914592749722343502,'user.signed_up','2026-05-18 07:05:03.783193',914592749718126573,'producer','{"user_id": "0sca98achhfzd"}');
INSERT INTO "fact" VALUES(914592749739427482,'user.signed_up','2026-05-18 07:05:03.783099',914592749734291893,'producer','{"user_id": "0sca98ad0ytdn"}');
INSERT INTO "fact" VALUES(914592749760199553,'user.signed_up','2026-05-18 07:05:03.782886',914592749754337560,'producer','{"user_id": "0sca98adm2j8r"}');
INSERT INTO "fact" VALUES(914592749775847112,'user.signed_up','2026-05-18 07:05:03.782504',914592749771875749,'team','{"user_id": "0sca98ae4ssd5"}');
INSERT INTO "fact" VALUES(914592749789682822,'user.signed_up','2026-05-18 07:05:03.782554',914592749788742453,'team','{"user_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592749810102833,'user.signed_up','2026-05-18 07:05:03.782672',914592749805550754,'team','{"user_id": "0sca98af4xf52"}');
INSERT INTO "fact" VALUES(914592749823315268,'user.signed_up','2026-05-18 07:05:03.782203',914592749821898374,'admin','{"user_id": "0sca98afmgbm6"}');
INSERT INTO "fact" VALUES(914592749873031788,'producer.added','2026-05-18 19:05:03.790404',NULL,'system','{"producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592750056382855,'producer.edited','2026-05-18 19:05:03.834680',NULL,'system','{"producer_id": "0sca98agmr79h", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914592750192302495,'producer.added','2026-05-18 19:05:03.784308',NULL,'system','{"producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592750221778090,'producer.edited','2026-05-18 19:05:03.791064',NULL,'system','{"producer_id": "0sca98ath4xwe", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914592750329056252,'customer.added','2026-05-19 19:05:03.790026',914592749525235813,'customer','{"customer_id": "0sca98aycmdt9"}');
INSERT INTO "fact" VALUES(914592750359870595,'customer.added','2026-05-19 19:05:03.784010',914592749561848252,'customer','{"customer_id": "0sca98azg808d"}');
INSERT INTO "fact" VALUES(914592750388858599,'customer.added','2026-05-19 19:05:03.784217',914592749591118359,'customer','{"customer_id": "0sca98b0cjy3r"}');
INSERT INTO "fact" VALUES(914592750418961976,'customer.added','2026-05-19 19:05:03.784122',914592749609150572,'customer','{"customer_id": "0sca98b18thv9"}');
INSERT INTO "fact" VALUES(914592750459315848,'customer.added','2026-05-19 19:05:03.786682',914592749625819539,'customer','{"customer_id": "0sca98b2cvy1q"}');
INSERT INTO "fact" VALUES(914592750536186670,'board.opened','2026-05-22 19:05:03.786741',914592749771875749,'team','{"board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592750556987040,'board.opened','2026-10-19 19:05:03.783657',914592749771875749,'team','{"board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592838255625894,'idea.submitted','2026-05-30 19:05:03.976109',914592749525235813,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592838570349182,'notification.added','2026-05-30 19:05:04.050988',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9ax45qr8v"}');
INSERT INTO "fact" VALUES(914592838570349201,'notification.added','2026-05-30 19:05:04.050988',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9ax45qr8w"}');
INSERT INTO "fact" VALUES(914592838570349255,'notification.added','2026-05-30 19:05:04.050988',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9ax45qrar"}');
INSERT INTO "fact" VALUES(914592838657754071,'idea.promised','2026-05-31 19:05:03.795336',914592749788742453,'team','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "promise_id": "0sca9ax715trh"}');
INSERT INTO "fact" VALUES(914592838662842541,'idea.assigned','2026-05-31 19:05:03.796234',914592749788742453,'team','{"idea_id": "0sca9aw44k90d", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592839857087871,'support.changed','2026-06-01 19:05:04.050098',914592749561848252,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98azg808d", "how": "given"}');
INSERT INTO "fact" VALUES(914592839858151196,'support.mine_changed','2026-06-01 19:05:04.050098',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw", "idea_id": "0sca9aw44k90d"}');
INSERT INTO "fact" VALUES(914592839969897159,'comment.posted','2026-06-01 19:05:03.788909',914592749561848252,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98azg808d", "comment_id": "0sca9aye18zxm", "parent_id": null}');
INSERT INTO "fact" VALUES(914592840054868573,'notification.added','2026-06-01 19:05:03.809081',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9aygmbgeg"}');
INSERT INTO "fact" VALUES(914592840055099501,'notification.added','2026-06-01 19:05:03.809081',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9aygnt74b"}');
INSERT INTO "fact" VALUES(914592840084334132,'comment.posted','2026-06-02 04:41:03.784602',914592749525235813,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "comment_id": "0sca9ayhgx2kg", "parent_id": "0sca9aye18zxm"}');
INSERT INTO "fact" VALUES(914592840154574567,'notification.added','2026-06-02 04:41:03.801592',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9aykmjk0p"}');
INSERT INTO "fact" VALUES(914592840155512991,'notification.added','2026-06-02 04:41:03.801592',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9aykmr01j"}');
INSERT INTO "fact" VALUES(914592840175865002,'comment.posted','2026-06-03 14:17:03.783481',914592749788742453,'team','{"idea_id": "0sca9aw44k90d", "customer_id": null, "comment_id": "0sca9aym98kft", "parent_id": "0sca9aye18zxm"}');
INSERT INTO "fact" VALUES(914592840230948539,'notification.added','2026-06-03 14:17:03.796459',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9aynwhx68"}');
INSERT INTO "fact" VALUES(914592840231219713,'notification.added','2026-06-03 14:17:03.796459',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9aynwhx72"}');
INSERT INTO "fact" VALUES(914592840292863824,'idea.status_changed','2026-06-03 19:05:03.793628',914592749771875749,'team','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9ayq5fhr9", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592840424516459,'notification.added','2026-06-03 19:05:03.824556',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9ayvm6734"}');
INSERT INTO "fact" VALUES(914592840424516481,'notification.added','2026-06-03 19:05:03.824556',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9ayvn2v7k"}');
INSERT INTO "fact" VALUES(914592840424516515,'notification.added','2026-06-03 19:05:03.824556',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9ayvn2v91"}');
INSERT INTO "fact" VALUES(914592840482451972,'idea.revised','2026-06-10 19:05:03.792096',914592749525235813,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "revision_id": "0sca9aywre682", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914592840616563814,'notification.added','2026-06-10 19:05:03.824511',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9az1gmhzp"}');
INSERT INTO "fact" VALUES(914592840617125122,'notification.added','2026-06-10 19:05:03.824511',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9az1gmj19"}');
INSERT INTO "fact" VALUES(914592840650572459,'support.changed','2026-06-11 19:05:03.786053',914592749625819539,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592840650572461,'support.mine_changed','2026-06-11 19:05:03.786053',914592749625819539,'customer','{"user_id": "0sca98a9sggck", "idea_id": "0sca9aw44k90d"}');
INSERT INTO "fact" VALUES(914592840717374114,'comment.posted','2026-06-11 19:05:03.783163',914592749625819539,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9az4h5r5m", "parent_id": null}');
INSERT INTO "fact" VALUES(914592840771613143,'notification.added','2026-06-11 19:05:03.795769',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9az61rw6a"}');
INSERT INTO "fact" VALUES(914592840771912741,'notification.added','2026-06-11 19:05:03.795769',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9az61rw6m"}');
INSERT INTO "fact" VALUES(914592840771912781,'notification.added','2026-06-11 19:05:03.795769',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9az61rw83"}');
INSERT INTO "fact" VALUES(914592840793706521,'support.changed','2026-06-13 19:05:03.783253',914592749591118359,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592840793706557,'support.mine_changed','2026-06-13 19:05:03.783253',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9aw44k90d"}');
INSERT INTO "fact" VALUES(914592840850410397,'note.posted','2026-06-20 19:05:03.783849',914592749771875749,'team','{"idea_id": "0sca9aw44k90d", "customer_id": null, "comment_id": "0sca9az8cw36h", "parent_id": null}');
INSERT INTO "fact" VALUES(914592840889886460,'notification.added','2026-06-20 19:05:03.792991',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9az9mzd5f"}');
INSERT INTO "fact" VALUES(914592840936248041,'idea.status_changed','2026-06-21 19:05:03.789774',914592749771875749,'team','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "from_status": "under_review", "to_status": "planned", "response_id": "0sca9azag9zjy", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592841052651517,'notification.added','2026-06-21 19:05:03.817878',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9aze80fhy"}');
INSERT INTO "fact" VALUES(914592841052651558,'notification.added','2026-06-21 19:05:03.817878',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9aze8sm0g"}');
INSERT INTO "fact" VALUES(914592841053057465,'notification.added','2026-06-21 19:05:03.817878',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9aze8sm1r"}');
INSERT INTO "fact" VALUES(914592841053057522,'notification.added','2026-06-21 19:05:03.817878',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9aze8sm34"}');
INSERT INTO "fact" VALUES(914592841053057574,'notification.added','2026-06-21 19:05:03.817878',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9aze9tc9g"}');
INSERT INTO "fact" VALUES(914592841089697198,'support.changed','2026-07-01 19:05:03.783306',914592749609150572,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592841091277394,'support.mine_changed','2026-07-01 19:05:03.783306',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9aw44k90d"}');
INSERT INTO "fact" VALUES(914592841149200501,'support.changed','2026-07-02 19:05:03.783327',914592749654745857,'customer','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592841149200508,'support.mine_changed','2026-07-02 19:05:03.783327',914592749654745857,'customer','{"user_id": "0sca98aan38r1", "idea_id": "0sca9aw44k90d"}');
INSERT INTO "fact" VALUES(914592841237062271,'idea.status_changed','2026-07-31 19:05:03.789387',914592749788742453,'team','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "from_status": "planned", "to_status": "prototyping", "response_id": "0sca9azkhc5ye", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592841354545935,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9azq5gvqh"}');
INSERT INTO "fact" VALUES(914592841354545963,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9azq9s58a"}');
INSERT INTO "fact" VALUES(914592841355747059,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9azq9s59n"}');
INSERT INTO "fact" VALUES(914592841355747075,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9azq9s59z"}');
INSERT INTO "fact" VALUES(914592841355747122,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9azq9vsah"}');
INSERT INTO "fact" VALUES(914592841355747162,'notification.added','2026-07-31 19:05:03.817491',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9azq9vsay"}');
INSERT INTO "fact" VALUES(914592841396533440,'prototype.created','2026-08-02 07:05:03.785091',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null}');
INSERT INTO "fact" VALUES(914592841439143738,'prototype.idea_linked','2026-08-02 07:05:03.795509',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "idea_ids": ["0sca9aw44k90d"]}');
INSERT INTO "fact" VALUES(914592841458607925,'prototype.guest_invited','2026-08-02 07:05:03.800373',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98a6sjy35", "company_id": null}');
INSERT INTO "fact" VALUES(914592841479601695,'prototype.guest_invited','2026-08-02 07:05:03.804578',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98a7wg8dw", "company_id": null}');
INSERT INTO "fact" VALUES(914592841488480772,'prototype.guest_invited','2026-08-02 07:05:03.807221',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98a8rdggq", "company_id": null}');
INSERT INTO "fact" VALUES(914592841501897901,'prototype.guest_invited','2026-08-02 07:05:03.809728',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98a99kt3c", "company_id": null}');
INSERT INTO "fact" VALUES(914592841509342575,'prototype.guest_invited','2026-08-02 07:05:03.812217',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98a9sggck", "company_id": null}');
INSERT INTO "fact" VALUES(914592841523234527,'prototype.guest_invited','2026-08-02 07:05:03.814656',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98aan38r1", "company_id": null}');
INSERT INTO "fact" VALUES(914592841531795052,'prototype.guest_invited','2026-08-02 07:05:03.817080',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98ab91z54", "company_id": null}');
INSERT INTO "fact" VALUES(914592841540148914,'prototype.guest_invited','2026-08-02 07:05:03.819530',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98abxwx3s", "company_id": null}');
INSERT INTO "fact" VALUES(914592841551584969,'prototype.guest_invited','2026-08-02 07:05:03.821868',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98achhfzd", "company_id": null}');
INSERT INTO "fact" VALUES(914592841560287280,'prototype.guest_invited','2026-08-02 07:05:03.824199',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98ad0ytdn", "company_id": null}');
INSERT INTO "fact" VALUES(914592841573375407,'prototype.guest_invited','2026-08-02 07:05:03.826579',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "user_id": "0sca98adm2j8r", "company_id": null}');
INSERT INTO "fact" VALUES(914592841778178860,'prototype.version_added','2026-08-02 19:05:03.788907',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b041kae6"}');
INSERT INTO "fact" VALUES(914592841890585361,'prototype.asset_changed','2026-08-02 19:05:03.815745',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b041kae6", "asset_id": "0sca9b078fg36"}');
INSERT INTO "fact" VALUES(914592841925884514,'prototype.asset_changed','2026-08-02 19:05:03.823708',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b041kae6", "asset_id": "0sca9b08c9cx0"}');
INSERT INTO "fact" VALUES(914592841991438374,'prototype.version_published','2026-08-02 19:05:03.839544',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b041kae6", "number": 1, "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sca9aw44k90d"]}');
INSERT INTO "fact" VALUES(914592842047138089,'prototype.status_changed','2026-08-02 19:05:03.852466',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "from_status": "draft", "to_status": "in_review", "idea_ids": ["0sca9aw44k90d"]}');
INSERT INTO "fact" VALUES(914592842243606906,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b0hh2zd0"}');
INSERT INTO "fact" VALUES(914592842243724567,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b0hh2zdw"}');
INSERT INTO "fact" VALUES(914592842243724571,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b0hh2zf5"}');
INSERT INTO "fact" VALUES(914592842243724592,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b0hh2zfa"}');
INSERT INTO "fact" VALUES(914592842244031679,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b0hh2zfb"}');
INSERT INTO "fact" VALUES(914592842244031737,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b0hh2zfk"}');
INSERT INTO "fact" VALUES(914592842244080251,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b0hh2zh2"}');
INSERT INTO "fact" VALUES(914592842244080285,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b0hh2zh5"}');
INSERT INTO "fact" VALUES(914592842244080328,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b0hhppsf"}');
INSERT INTO "fact" VALUES(914592842244546935,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b0hhpptq"}');
INSERT INTO "fact" VALUES(914592842244546992,'notification.added','2026-08-02 19:05:03.899995',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b0hhppvx"}');
INSERT INTO "fact" VALUES(914592842301928003,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b0kdwjcw"}');
INSERT INTO "fact" VALUES(914592842303314716,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b0kdwjet"}');
INSERT INTO "fact" VALUES(914592842303314736,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b0kdwjfe"}');
INSERT INTO "fact" VALUES(914592842303314778,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b0kdwjge"}');
INSERT INTO "fact" VALUES(914592842303314813,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b0kdwjhv"}');
INSERT INTO "fact" VALUES(914592842303314847,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b0kdwjkj"}');
INSERT INTO "fact" VALUES(914592842303314911,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b0kdwjmh"}');
INSERT INTO "fact" VALUES(914592842303354907,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b0kdwjnk"}');
INSERT INTO "fact" VALUES(914592842303354920,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b0kdwjnw"}');
INSERT INTO "fact" VALUES(914592842303450797,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b0kdwjpa"}');
INSERT INTO "fact" VALUES(914592842303450818,'notification.added','2026-08-02 19:05:03.913710',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b0kdwjpt"}');
INSERT INTO "fact" VALUES(914592842479526353,'prototypes/comment.posted','2026-08-03 19:05:03.813669',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9b0rd451n", "comment_id": "0sca9b0rwga4e", "first": true}');
INSERT INTO "fact" VALUES(914592842609775204,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b0wrcmsb"}');
INSERT INTO "fact" VALUES(914592842609775218,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b0wxxmag"}');
INSERT INTO "fact" VALUES(914592842609775246,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b0wxxmbf"}');
INSERT INTO "fact" VALUES(914592842609815923,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b0wxxmcq"}');
INSERT INTO "fact" VALUES(914592842609815973,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b0wxxmcr"}');
INSERT INTO "fact" VALUES(914592842609816016,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b0wxxmdx"}');
INSERT INTO "fact" VALUES(914592842609816034,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b0wxxme9"}');
INSERT INTO "fact" VALUES(914592842609816081,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b0wxxmfj"}');
INSERT INTO "fact" VALUES(914592842609816090,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b0wxxmfw"}');
INSERT INTO "fact" VALUES(914592842609816120,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b0wxxmhw"}');
INSERT INTO "fact" VALUES(914592842609816127,'notification.added','2026-08-03 19:05:03.844754',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b0wxxmk3"}');
INSERT INTO "fact" VALUES(914592842670975961,'prototypes/comment.posted','2026-08-04 07:05:03.790283',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b0rd451n", "comment_id": "0sca9b0ynng00", "first": false}');
INSERT INTO "fact" VALUES(914592842755064628,'notification.added','2026-08-04 07:05:03.809953',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b115b48f"}');
INSERT INTO "fact" VALUES(914592842810198903,'prototypes/comment.posted','2026-08-04 19:05:03.792210',914592749561848252,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98azg808d", "thread_id": "0sca9b12mpwe5", "comment_id": "0sca9b12sjpwa", "first": true}');
INSERT INTO "fact" VALUES(914592842897880834,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b15d4tmt"}');
INSERT INTO "fact" VALUES(914592842897880879,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b15dkvr2"}');
INSERT INTO "fact" VALUES(914592842897880924,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b15dkvra"}');
INSERT INTO "fact" VALUES(914592842897908244,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b15dkvt5"}');
INSERT INTO "fact" VALUES(914592842898015236,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b15dkvtv"}');
INSERT INTO "fact" VALUES(914592842898314707,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b15dt4fj"}');
INSERT INTO "fact" VALUES(914592842898314753,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b15dt4fz"}');
INSERT INTO "fact" VALUES(914592842898764010,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b15dt4h7"}');
INSERT INTO "fact" VALUES(914592842899081712,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b15dt4j6"}');
INSERT INTO "fact" VALUES(914592842899081769,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b15dt4jz"}');
INSERT INTO "fact" VALUES(914592842899081809,'notification.added','2026-08-04 19:05:03.812606',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b15dx55e"}');
INSERT INTO "fact" VALUES(914592842973371796,'prototypes/comment.posted','2026-08-05 19:05:03.794938',914592749718126573,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b0rd451n", "comment_id": "0sca9b17mbk9w", "first": false}');
INSERT INTO "fact" VALUES(914592843049832193,'notification.added','2026-08-05 19:05:03.813122',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b1a1k3mj"}');
INSERT INTO "fact" VALUES(914592843049832195,'notification.added','2026-08-05 19:05:03.813122',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b1a1k3pf"}');
INSERT INTO "fact" VALUES(914592843162646162,'prototypes/comment.posted','2026-08-05 19:05:03.804981',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9b1d0f183", "comment_id": "0sca9b1d5n5c7", "first": true}');
INSERT INTO "fact" VALUES(914592843242394688,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b1fmq1b9"}');
INSERT INTO "fact" VALUES(914592843242394752,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b1fn5ykm"}');
INSERT INTO "fact" VALUES(914592843242394775,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b1fn5yn2"}');
INSERT INTO "fact" VALUES(914592843242631932,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b1fn5yph"}');
INSERT INTO "fact" VALUES(914592843242631981,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b1fn5ypj"}');
INSERT INTO "fact" VALUES(914592843242767499,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b1fnn59n"}');
INSERT INTO "fact" VALUES(914592843242767507,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b1fnn5b3"}');
INSERT INTO "fact" VALUES(914592843242767510,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b1fnn5b8"}');
INSERT INTO "fact" VALUES(914592843242996995,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b1frxax3"}');
INSERT INTO "fact" VALUES(914592843242997032,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b1frxayb"}');
INSERT INTO "fact" VALUES(914592843242997092,'notification.added','2026-08-05 19:05:03.824607',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b1frxays"}');
INSERT INTO "fact" VALUES(914592843280557557,'prototypes/comment.posted','2026-08-06 19:05:03.785979',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b12mpwe5", "comment_id": "0sca9b1gx9520", "first": false}');
INSERT INTO "fact" VALUES(914592843356050218,'notification.added','2026-08-06 19:05:03.803516',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b1k4x49t"}');
INSERT INTO "fact" VALUES(914592843414599219,'prototypes/comment.posted','2026-08-06 19:05:03.793147',914592749591118359,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b0cjy3r", "thread_id": "0sca9b1mm9yvn", "comment_id": "0sca9b1msp8c2", "first": true}');
INSERT INTO "fact" VALUES(914592843494354125,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b1q5m69y"}');
INSERT INTO "fact" VALUES(914592843494354177,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b1q5m6br"}');
INSERT INTO "fact" VALUES(914592843494354230,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b1q5m6d3"}');
INSERT INTO "fact" VALUES(914592843494354231,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b1q5m6f2"}');
INSERT INTO "fact" VALUES(914592843494481848,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b1q5m6gk"}');
INSERT INTO "fact" VALUES(914592843494529866,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b1q5m6gq"}');
INSERT INTO "fact" VALUES(914592843494784047,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b1q5m6jb"}');
INSERT INTO "fact" VALUES(914592843494784057,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b1q5rfmb"}');
INSERT INTO "fact" VALUES(914592843494784079,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b1q5rfp1"}');
INSERT INTO "fact" VALUES(914592843494784094,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b1q5rfqc"}');
INSERT INTO "fact" VALUES(914592843494784130,'notification.added','2026-08-06 19:05:03.811347',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b1q5rfqr"}');
INSERT INTO "fact" VALUES(914592843539475438,'prototypes/comment.posted','2026-08-07 19:05:03.788077',914592749734291893,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b1d0f183", "comment_id": "0sca9b1rg8kgr", "first": false}');
INSERT INTO "fact" VALUES(914592843614663406,'notification.added','2026-08-07 19:05:03.805993',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b1tr8px0"}');
INSERT INTO "fact" VALUES(914592843614663424,'notification.added','2026-08-07 19:05:03.805993',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b1ts92e2"}');
INSERT INTO "fact" VALUES(914592843699026703,'thread.resolved','2026-08-08 19:05:03.799045',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b1d0f183", "reason": "answered"}');
INSERT INTO "fact" VALUES(914592843783992132,'notification.added','2026-08-08 19:05:03.819354',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b1zxqwrg"}');
INSERT INTO "fact" VALUES(914592843875639675,'prototype.decided','2026-08-08 19:05:03.800071',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "version_id": "0sca9b041kae6", "decision_id": "0sca9b228nhg1", "verdict": "request_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a6sjy35"}');
INSERT INTO "fact" VALUES(914592843934342678,'notification.added','2026-08-08 19:05:03.814026',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b24cyvdf"}');
INSERT INTO "fact" VALUES(914592844017726166,'prototype.decided','2026-08-09 19:05:03.798168',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "version_id": "0sca9b041kae6", "decision_id": "0sca9b26hjmad", "verdict": "approve_with_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a9sggck"}');
INSERT INTO "fact" VALUES(914592844073108390,'notification.added','2026-08-09 19:05:03.811352',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b28hf0wj"}');
INSERT INTO "fact" VALUES(914592844169402721,'idea.submitted','2026-08-10 19:05:03.801726',914592749654745857,'customer','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592844295431221,'notification.added','2026-08-10 19:05:03.831528',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b2f5aeqm"}');
INSERT INTO "fact" VALUES(914592844295431247,'notification.added','2026-08-10 19:05:03.831528',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b2f5aesf"}');
INSERT INTO "fact" VALUES(914592844295431254,'notification.added','2026-08-10 19:05:03.831528',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b2f5aesm"}');
INSERT INTO "fact" VALUES(914592844324863407,'prototypes/comment.posted','2026-08-10 19:05:03.785660',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b1mm9yvn", "comment_id": "0sca9b2g0kpee", "first": false}');
INSERT INTO "fact" VALUES(914592844412840412,'notification.added','2026-08-10 19:05:03.806639',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b2jnetej"}');
INSERT INTO "fact" VALUES(914592844454258066,'idea.promised','2026-08-11 19:05:03.785863',914592749771875749,'team','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "promise_id": "0sca9b2krahak"}');
INSERT INTO "fact" VALUES(914592844455162367,'idea.assigned','2026-08-11 19:05:03.786154',914592749771875749,'team','{"idea_id": "0sca9b29dh907", "customer_id": null, "owner_id": "0sca98ae4ssd5"}');
INSERT INTO "fact" VALUES(914592844496214450,'support.changed','2026-08-12 19:05:03.783295',914592749625819539,'customer','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592844496405487,'support.mine_changed','2026-08-12 19:05:03.783295',914592749625819539,'customer','{"user_id": "0sca98a9sggck", "idea_id": "0sca9b29dh907"}');
INSERT INTO "fact" VALUES(914592844580249938,'idea.status_changed','2026-08-16 19:05:03.789041',914592749771875749,'team','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9b2q5pvy8", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592844680827961,'notification.added','2026-08-16 19:05:03.813339',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b2tmgpnm"}');
INSERT INTO "fact" VALUES(914592844680827973,'notification.added','2026-08-16 19:05:03.813339',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b2tmw7bg"}');
INSERT INTO "fact" VALUES(914592844680934592,'notification.added','2026-08-16 19:05:03.813339',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b2tn150n"}');
INSERT INTO "fact" VALUES(914592844701081940,'support.changed','2026-08-20 19:05:03.783265',914592749609150572,'customer','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592844702172673,'support.mine_changed','2026-08-20 19:05:03.783265',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9b29dh907"}');
INSERT INTO "fact" VALUES(914592844763654328,'thread.resolved','2026-08-23 19:05:03.785359',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b12mpwe5", "reason": "done"}');
INSERT INTO "fact" VALUES(914592844857602429,'notification.added','2026-08-23 19:05:03.807237',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b2zxkwa3"}');
INSERT INTO "fact" VALUES(914592844887184960,'thread.resolved','2026-08-23 19:05:03.785649',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b1mm9yvn", "reason": "done"}');
INSERT INTO "fact" VALUES(914592844966631257,'notification.added','2026-08-23 19:05:03.804625',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b334c2n6"}');
INSERT INTO "fact" VALUES(914592844996235219,'prototype.version_added','2026-08-24 19:05:03.785692',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b33w90w1"}');
INSERT INTO "fact" VALUES(914592845033651761,'prototype.asset_changed','2026-08-24 19:05:03.795149',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b33w90w1", "asset_id": "0sca9b350b5we"}');
INSERT INTO "fact" VALUES(914592845066788311,'prototype.asset_changed','2026-08-24 19:05:03.802523',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b33w90w1", "asset_id": "0sca9b361158v"}');
INSERT INTO "fact" VALUES(914592845096931160,'prototype.asset_changed','2026-08-24 19:05:03.809279',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b33w90w1", "asset_id": "0sca9b36xense"}');
INSERT INTO "fact" VALUES(914592845138078110,'prototype.version_published','2026-08-24 19:05:03.819866',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9b33w90w1", "number": 2, "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sca9aw44k90d"]}');
INSERT INTO "fact" VALUES(914592845288286671,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b3cm8za8"}');
INSERT INTO "fact" VALUES(914592845289668757,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b3cm9n9x"}');
INSERT INTO "fact" VALUES(914592845289668811,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b3cmn3v7"}');
INSERT INTO "fact" VALUES(914592845289817279,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b3cmwmsg"}');
INSERT INTO "fact" VALUES(914592845289875758,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b3cmwmv3"}');
INSERT INTO "fact" VALUES(914592845289875807,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b3cmxdbx"}');
INSERT INTO "fact" VALUES(914592845289875835,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b3cnzmw6"}');
INSERT INTO "fact" VALUES(914592845289875836,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b3cnzmxp"}');
INSERT INTO "fact" VALUES(914592845289875896,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b3cnzmze"}');
INSERT INTO "fact" VALUES(914592845289875900,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b3cnzn0n"}');
INSERT INTO "fact" VALUES(914592845289875918,'notification.added','2026-08-24 19:05:03.855666',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b3cnzn23"}');
INSERT INTO "fact" VALUES(914592845351541018,'prototypes/comment.posted','2026-08-26 19:05:03.792422',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9b3edr6f7", "comment_id": "0sca9b3egvtr4", "first": true}');
INSERT INTO "fact" VALUES(914592845430815531,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b3gwkw8k"}');
INSERT INTO "fact" VALUES(914592845431846808,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b3gwm4tv"}');
INSERT INTO "fact" VALUES(914592845431846833,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b3gx36x5"}');
INSERT INTO "fact" VALUES(914592845431846891,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b3gx36yb"}');
INSERT INTO "fact" VALUES(914592845431846930,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b3gx9xj8"}');
INSERT INTO "fact" VALUES(914592845432122488,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b3gx9xk7"}');
INSERT INTO "fact" VALUES(914592845432122509,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b3gx9xmb"}');
INSERT INTO "fact" VALUES(914592845432545977,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b3gx9xp4"}');
INSERT INTO "fact" VALUES(914592845432546023,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b3gx9xqs"}');
INSERT INTO "fact" VALUES(914592845432546043,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b3gxywqg"}');
INSERT INTO "fact" VALUES(914592845432546103,'notification.added','2026-08-26 19:05:03.810995',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b3gxyws6"}');
INSERT INTO "fact" VALUES(914592845545068921,'thread.price_wished','2026-08-26 19:19:27.804286',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9b3edr6f7"}');
INSERT INTO "fact" VALUES(914592845579206291,'notification.added','2026-08-26 19:19:27.811956',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b3ndsfkw"}');
INSERT INTO "fact" VALUES(914592845620828957,'prototypes/comment.posted','2026-08-27 19:05:03.788663',914592749561848252,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98azg808d", "thread_id": "0sca9b3edr6f7", "comment_id": "0sca9b3pg27h0", "first": false}');
INSERT INTO "fact" VALUES(914592845675661997,'notification.added','2026-08-27 19:05:03.801817',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b3r8170w"}');
INSERT INTO "fact" VALUES(914592845675662032,'notification.added','2026-08-27 19:05:03.801817',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b3r90466"}');
INSERT INTO "fact" VALUES(914592845716728237,'prototypes/comment.posted','2026-08-27 19:05:03.788731',914592749654745857,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9b3s8eh7j", "comment_id": "0sca9b3sdzhsy", "first": true}');
INSERT INTO "fact" VALUES(914592845762730797,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b3trcdns"}');
INSERT INTO "fact" VALUES(914592845762730807,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b3trcdpf"}');
INSERT INTO "fact" VALUES(914592845762957922,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b3tsrrbc"}');
INSERT INTO "fact" VALUES(914592845762957949,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b3tsrrbt"}');
INSERT INTO "fact" VALUES(914592845762957965,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b3tsyxmw"}');
INSERT INTO "fact" VALUES(914592845762957985,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b3tsyxnz"}');
INSERT INTO "fact" VALUES(914592845762958014,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b3tsyxqs"}');
INSERT INTO "fact" VALUES(914592845763052567,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b3tsyxqx"}');
INSERT INTO "fact" VALUES(914592845763052591,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b3tsyxs1"}');
INSERT INTO "fact" VALUES(914592845763052595,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b3tsyxtx"}');
INSERT INTO "fact" VALUES(914592845763052603,'notification.added','2026-08-27 19:05:03.799691',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b3tsyxvd"}');
INSERT INTO "fact" VALUES(914592845793062940,'prototypes/comment.posted','2026-08-28 07:05:03.785427',914592749754337560,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b3s8eh7j", "comment_id": "0sca9b3vsg9yg", "first": false}');
INSERT INTO "fact" VALUES(914592845842125666,'notification.added','2026-08-28 07:05:03.797031',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b3x4y5b1"}');
INSERT INTO "fact" VALUES(914592845843386689,'notification.added','2026-08-28 07:05:03.797031',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b3x4y5ct"}');
INSERT INTO "fact" VALUES(914592845872674501,'idea.status_changed','2026-08-28 19:05:03.786981',914592749771875749,'team','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "from_status": "under_review", "to_status": "declined", "response_id": "0sca9b3xrdtbs", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592845951481842,'notification.added','2026-08-28 19:05:03.805046',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b40cz26v"}');
INSERT INTO "fact" VALUES(914592845951762769,'notification.added','2026-08-28 19:05:03.805046',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b40dyn2c"}');
INSERT INTO "fact" VALUES(914592845951762815,'notification.added','2026-08-28 19:05:03.805046',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b40dyn39"}');
INSERT INTO "fact" VALUES(914592845951762840,'notification.added','2026-08-28 19:05:03.805046',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b40dyn53"}');
INSERT INTO "fact" VALUES(914592845968469277,'prototypes/comment.posted','2026-08-28 19:05:03.783711',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b3edr6f7", "comment_id": "0sca9b410h6c4", "first": false}');
INSERT INTO "fact" VALUES(914592846014349939,'notification.added','2026-08-28 19:05:03.795015',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b42c063f"}');
INSERT INTO "fact" VALUES(914592846015229296,'notification.added','2026-08-28 19:05:03.795015',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b42cs0k5"}');
INSERT INTO "fact" VALUES(914592846052995236,'prototypes/comment.posted','2026-08-28 19:05:03.787811',914592749591118359,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b0cjy3r", "thread_id": "0sca9b43cjks5", "comment_id": "0sca9b43hmc51", "first": true}');
INSERT INTO "fact" VALUES(914592846098357626,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b44s2cqt"}');
INSERT INTO "fact" VALUES(914592846098357642,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b44s2csa"}');
INSERT INTO "fact" VALUES(914592846099338361,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b44s2csf"}');
INSERT INTO "fact" VALUES(914592846099338378,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b44s2cv5"}');
INSERT INTO "fact" VALUES(914592846099338382,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b44s2cw4"}');
INSERT INTO "fact" VALUES(914592846099338434,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b44s2cxy"}');
INSERT INTO "fact" VALUES(914592846099338463,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b44s2cyd"}');
INSERT INTO "fact" VALUES(914592846099338513,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b44s2cz6"}');
INSERT INTO "fact" VALUES(914592846099338574,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b44shs38"}');
INSERT INTO "fact" VALUES(914592846099338617,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b44sxtjd"}');
INSERT INTO "fact" VALUES(914592846099338674,'notification.added','2026-08-28 19:05:03.798549',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b44sxtkj"}');
INSERT INTO "fact" VALUES(914592846131122169,'prototypes/comment.posted','2026-08-29 02:17:03.786362',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9b3edr6f7", "comment_id": "0sca9b45rzb4h", "first": false}');
INSERT INTO "fact" VALUES(914592846174613180,'notification.added','2026-08-29 02:17:03.796690',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b4754f8r"}');
INSERT INTO "fact" VALUES(914592846174613216,'notification.added','2026-08-29 02:17:03.796690',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b475kvmv"}');
INSERT INTO "fact" VALUES(914592846186888439,'comment.posted','2026-08-29 19:05:03.782278',914592749625819539,'customer','{"idea_id": "0sca9b29dh907", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9b47g56xa", "parent_id": null}');
INSERT INTO "fact" VALUES(914592846220547828,'notification.added','2026-08-29 19:05:03.790340',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b48hdaxq"}');
INSERT INTO "fact" VALUES(914592846220547831,'notification.added','2026-08-29 19:05:03.790340',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b48hdaz0"}');
INSERT INTO "fact" VALUES(914592846220547852,'notification.added','2026-08-29 19:05:03.790340',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b48hdaz1"}');
INSERT INTO "fact" VALUES(914592846258677529,'prototypes/comment.posted','2026-08-29 19:05:03.787757',914592749609150572,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b18thv9", "thread_id": "0sca9b49gw4k2", "comment_id": "0sca9b49h0chd", "first": true}');
INSERT INTO "fact" VALUES(914592846304793364,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b4b1ke88"}');
INSERT INTO "fact" VALUES(914592846304793385,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b4b1kea8"}');
INSERT INTO "fact" VALUES(914592846304793386,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b4b1keb1"}');
INSERT INTO "fact" VALUES(914592846304793394,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b4b1kebr"}');
INSERT INTO "fact" VALUES(914592846304942989,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b4b1kebw"}');
INSERT INTO "fact" VALUES(914592846304985360,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b4b1rmj0"}');
INSERT INTO "fact" VALUES(914592846304985412,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b4b1rmk1"}');
INSERT INTO "fact" VALUES(914592846304985466,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b4b1rmmm"}');
INSERT INTO "fact" VALUES(914592846304985478,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b4b1rmp3"}');
INSERT INTO "fact" VALUES(914592846304985479,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b4b1rmqv"}');
INSERT INTO "fact" VALUES(914592846304985499,'notification.added','2026-08-29 19:05:03.798939',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4b1rmr9"}');
INSERT INTO "fact" VALUES(914592846325981805,'prototypes/comment.posted','2026-08-30 19:05:03.783709',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b43cjks5", "comment_id": "0sca9b4bmwjvj", "first": false}');
INSERT INTO "fact" VALUES(914592846376263529,'notification.added','2026-08-30 19:05:03.794921',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b4d12gv9"}');
INSERT INTO "fact" VALUES(914592846393103804,'prototypes/comment.posted','2026-08-30 19:05:03.783603',914592749771875749,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b49gw4k2", "comment_id": "0sca9b4dnznbw", "first": false}');
INSERT INTO "fact" VALUES(914592846434503688,'notification.added','2026-08-30 19:05:03.793735',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b4ex3r12"}');
INSERT INTO "fact" VALUES(914592846434503740,'notification.added','2026-08-30 19:05:03.793735',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4exf2y9"}');
INSERT INTO "fact" VALUES(914592846471918849,'prototypes/comment.posted','2026-08-30 19:05:03.787799',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9b4frkvqx", "comment_id": "0sca9b4fxnga4", "first": true}');
INSERT INTO "fact" VALUES(914592846514500384,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b4h979dv"}');
INSERT INTO "fact" VALUES(914592846514500437,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b4h9b2kt"}');
INSERT INTO "fact" VALUES(914592846514500473,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b4h9b2ng"}');
INSERT INTO "fact" VALUES(914592846514608215,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b4h9p3wn"}');
INSERT INTO "fact" VALUES(914592846514608230,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b4h9p3ym"}');
INSERT INTO "fact" VALUES(914592846514608252,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b4h9p406"}');
INSERT INTO "fact" VALUES(914592846514608311,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b4h9p40d"}');
INSERT INTO "fact" VALUES(914592846514608374,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b4h9rcnz"}');
INSERT INTO "fact" VALUES(914592846514608423,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b4h9rcq2"}');
INSERT INTO "fact" VALUES(914592846514608434,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b4h9rcr1"}');
INSERT INTO "fact" VALUES(914592846514608448,'notification.added','2026-08-30 19:05:03.798481',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4h9rcr2"}');
INSERT INTO "fact" VALUES(914592846551624836,'prototypes/comment.posted','2026-08-31 19:05:03.787187',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9b49gw4k2", "comment_id": "0sca9b4j9deh6", "first": false}');
INSERT INTO "fact" VALUES(914592846602645802,'notification.added','2026-08-31 19:05:03.799132',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b4kxtc6w"}');
INSERT INTO "fact" VALUES(914592846602645852,'notification.added','2026-08-31 19:05:03.799132',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b4kxtc70"}');
INSERT INTO "fact" VALUES(914592846602645908,'notification.added','2026-08-31 19:05:03.799132',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4kxtc8p"}');
INSERT INTO "fact" VALUES(914592846618622624,'prototypes/comment.posted','2026-08-31 19:05:03.783569',914592749805550754,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4frkvqx", "comment_id": "0sca9b4mcnwfn", "first": false}');
INSERT INTO "fact" VALUES(914592846660993657,'notification.added','2026-08-31 19:05:03.793237',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b4nnf0gs"}');
INSERT INTO "fact" VALUES(914592846660993666,'notification.added','2026-08-31 19:05:03.793237',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4nnf0j4"}');
INSERT INTO "fact" VALUES(914592846714942574,'prototypes/comment.posted','2026-08-31 19:05:03.791585',914592749734291893,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4q4xj1n", "comment_id": "0sca9b4q5qqkg", "first": true}');
INSERT INTO "fact" VALUES(914592846757871013,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b4rggjcv"}');
INSERT INTO "fact" VALUES(914592846757871058,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b4rggjen"}');
INSERT INTO "fact" VALUES(914592846757871077,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b4rhmm52"}');
INSERT INTO "fact" VALUES(914592846757871082,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b4rhmm5q"}');
INSERT INTO "fact" VALUES(914592846757871083,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b4rhmm7j"}');
INSERT INTO "fact" VALUES(914592846757871140,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b4rhmm8k"}');
INSERT INTO "fact" VALUES(914592846757871172,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b4rhmm95"}');
INSERT INTO "fact" VALUES(914592846757871182,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b4rhmmb3"}');
INSERT INTO "fact" VALUES(914592846757871195,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b4rhmmd3"}');
INSERT INTO "fact" VALUES(914592846757871206,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b4rhmmdn"}');
INSERT INTO "fact" VALUES(914592846757871258,'notification.added','2026-08-31 19:05:03.802300',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b4rhmmf3"}');
INSERT INTO "fact" VALUES(914592846778185832,'prototypes/comment.posted','2026-09-01 07:05:03.783533',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4q4xj1n", "comment_id": "0sca9b4s42kat", "first": false}');
INSERT INTO "fact" VALUES(914592846820136332,'notification.added','2026-09-01 07:05:03.793002',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b4tc3rnm"}');
INSERT INTO "fact" VALUES(914592846836010897,'thread.resolved','2026-09-01 19:05:03.783673',914592749771875749,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b49gw4k2", "reason": "answered"}');
INSERT INTO "fact" VALUES(914592846883113235,'notification.added','2026-09-01 19:05:03.795015',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b4w8v9xw"}');
INSERT INTO "fact" VALUES(914592846883113280,'notification.added','2026-09-01 19:05:03.795015',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b4w8v9xz"}');
INSERT INTO "fact" VALUES(914592846903747477,'thread.resolved','2026-09-01 19:05:03.783581',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4q4xj1n", "reason": "done"}');
INSERT INTO "fact" VALUES(914592846954251285,'notification.added','2026-09-01 19:05:03.795530',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b4y8j01z"}');
INSERT INTO "fact" VALUES(914592846979973714,'prototypes-internal/comment.posted','2026-09-02 19:05:03.785676',914592749805550754,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4z1n687", "comment_id": "0sca9b4z5ngj9", "first": true}');
INSERT INTO "fact" VALUES(914592847008427876,'notification.added','2026-09-02 19:05:03.792620',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b500q51m"}');
INSERT INTO "fact" VALUES(914592847037646481,'prototype.decided','2026-09-02 19:05:03.786970',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "version_id": "0sca9b33w90w1", "decision_id": "0sca9b50syx1p", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a6sjy35"}');
INSERT INTO "fact" VALUES(914592847072393658,'notification.added','2026-09-02 19:05:03.795028',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b51xsyca"}');
INSERT INTO "fact" VALUES(914592847092753231,'prototypes-internal/comment.posted','2026-09-03 07:05:03.783612',914592749771875749,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4z1n687", "comment_id": "0sca9b52h77z6", "first": false}');
INSERT INTO "fact" VALUES(914592847122766336,'notification.added','2026-09-03 07:05:03.790732',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b53ddcdd"}');
INSERT INTO "fact" VALUES(914592847122766360,'notification.added','2026-09-03 07:05:03.790732',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b53ddceb"}');
INSERT INTO "fact" VALUES(914592847143212562,'prototypes-internal/comment.posted','2026-09-03 19:05:03.783641',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b4z1n687", "comment_id": "0sca9b53wehah", "first": false}');
INSERT INTO "fact" VALUES(914592847177053035,'notification.added','2026-09-03 19:05:03.791937',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b5515k4q"}');
INSERT INTO "fact" VALUES(914592847177053098,'notification.added','2026-09-03 19:05:03.791937',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b5515k4s"}');
INSERT INTO "fact" VALUES(914592847209493708,'prototype.decided','2026-09-03 19:05:03.787483',914592749561848252,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98azg808d", "version_id": "0sca9b33w90w1", "decision_id": "0sca9b55w9ben", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a7wg8dw"}');
INSERT INTO "fact" VALUES(914592847244086900,'notification.added','2026-09-03 19:05:03.795312',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b571hkkj"}');
INSERT INTO "fact" VALUES(914592847281070823,'prototype.decided','2026-09-04 19:05:03.787927',914592749591118359,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b0cjy3r", "version_id": "0sca9b33w90w1", "decision_id": "0sca9b580ztvs", "verdict": "request_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a8rdggq"}');
INSERT INTO "fact" VALUES(914592847310022632,'notification.added','2026-09-04 19:05:03.795362',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b590dsxd"}');
INSERT INTO "fact" VALUES(914592847394772495,'bid.opened','2026-09-09 19:05:03.798898',914592749525235813,'customer','{"bid_id": "0sca9b59w21js", "customer_id": "0sca98aycmdt9", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592847508645690,'notification.added','2026-09-09 19:05:03.826067',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b5ewy0gz"}');
INSERT INTO "fact" VALUES(914592847508645703,'notification.added','2026-09-09 19:05:03.826067',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b5ewy0hj"}');
INSERT INTO "fact" VALUES(914592847508645761,'notification.added','2026-09-09 19:05:03.826067',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b5ex2std"}');
INSERT INTO "fact" VALUES(914592847508645823,'notification.added','2026-09-09 19:05:03.826067',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b5exv9ss"}');
INSERT INTO "fact" VALUES(914592847588167311,'answer.given','2026-09-10 19:05:03.798297',914592749734291893,'producer','{"bid_id": "0sca9b59w21js", "customer_id": "0sca98aycmdt9", "answer_id": "0sca9b5ghj8c5", "producer_id": "0sca98ath4xwe", "kind": "accept"}');
INSERT INTO "fact" VALUES(914592847634299102,'notification.added','2026-09-10 19:05:03.808958',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b5jnjn9w"}');
INSERT INTO "fact" VALUES(914592847742502391,'order.placed','2026-09-11 19:05:03.804842',914592749525235813,'customer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "origin_kind": "bid", "origin_id": "0sca9b59w21js"}');
INSERT INTO "fact" VALUES(914592847818278510,'answer.accepted','2026-09-11 19:05:03.823161',914592749525235813,'customer','{"bid_id": "0sca9b59w21js", "customer_id": "0sca98aycmdt9", "answer_id": "0sca9b5ghj8c5", "producer_id": "0sca98ath4xwe", "order_id": "0sca9b5mndrqz"}');
INSERT INTO "fact" VALUES(914592847822366175,'bid.awarded','2026-09-11 19:05:03.823769',914592749525235813,'customer','{"bid_id": "0sca9b59w21js", "customer_id": "0sca98aycmdt9", "idea_id": null, "prototype_id": "0sca9azrmr7zf", "answer_id": "0sca9b5ghj8c5", "producer_id": "0sca98ath4xwe", "order_id": "0sca9b5mndrqz"}');
INSERT INTO "fact" VALUES(914592847842961895,'order.job_opened','2026-09-11 19:05:03.828944',NULL,'system','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592847907154757,'notification.added','2026-09-11 19:05:03.844597',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b5tswtpd"}');
INSERT INTO "fact" VALUES(914592847909908738,'notification.added','2026-09-11 19:05:03.844597',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b5tswtqg"}');
INSERT INTO "fact" VALUES(914592847909908748,'notification.added','2026-09-11 19:05:03.844597',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b5tswts4"}');
INSERT INTO "fact" VALUES(914592847936504230,'notification.added','2026-09-11 19:05:03.851082',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b5vnwgc5"}');
INSERT INTO "fact" VALUES(914592847936607414,'notification.added','2026-09-11 19:05:03.851082',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b5vnwgcj"}');
INSERT INTO "fact" VALUES(914592847999032003,'notification.added','2026-09-11 19:05:03.866516',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b5xhg1rz"}');
INSERT INTO "fact" VALUES(914592847999032018,'notification.added','2026-09-11 19:05:03.866516',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b5xhg1st"}');
INSERT INTO "fact" VALUES(914592847999032053,'notification.added','2026-09-11 19:05:03.866516',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b5xhgpnf"}');
INSERT INTO "fact" VALUES(914592848053408044,'order.address_given','2026-09-11 19:19:27.791721',914592749525235813,'customer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592848103148046,'notification.added','2026-09-11 19:19:27.803987',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b60m2ype"}');
INSERT INTO "fact" VALUES(914592848104140271,'notification.added','2026-09-11 19:19:27.803987',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b60mgkar"}');
INSERT INTO "fact" VALUES(914592848157178769,'cost.entered','2026-09-11 21:29:03.791649',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b6256qmw"}');
INSERT INTO "fact" VALUES(914592848187644113,'cost.entered','2026-09-11 21:43:27.785513',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b6308r5j"}');
INSERT INTO "fact" VALUES(914592848212939965,'cost.entered','2026-09-11 21:57:51.785621',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b63wsv41"}');
INSERT INTO "fact" VALUES(914592848237771401,'cost.entered','2026-09-11 22:12:15.784719',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b64m1epn"}');
INSERT INTO "fact" VALUES(914592848278597884,'cost.entered','2026-09-11 22:26:39.788802',914592749788742453,'team','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b65r3wq1"}');
INSERT INTO "fact" VALUES(914592848351676300,'idea.submitted','2026-09-14 19:05:03.795692',914592749561848252,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98azg808d", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592848427124205,'notification.added','2026-09-14 19:05:03.813938',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b6a9fjcw"}');
INSERT INTO "fact" VALUES(914592848427124212,'notification.added','2026-09-14 19:05:03.813938',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b6a9s1cs"}');
INSERT INTO "fact" VALUES(914592848427124244,'notification.added','2026-09-14 19:05:03.813938',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b6a9s1es"}');
INSERT INTO "fact" VALUES(914592848452105458,'idea.promised','2026-09-15 19:05:03.784492',914592749788742453,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98azg808d", "promise_id": "0sca9b6ax66tf"}');
INSERT INTO "fact" VALUES(914592848452105490,'idea.assigned','2026-09-15 19:05:03.784709',914592749788742453,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592848497806018,'idea.status_changed','2026-09-17 19:05:03.786198',914592749805550754,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98azg808d", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9b6c4h41w", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592848568982803,'notification.added','2026-09-17 19:05:03.802946',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b6eh276t"}');
INSERT INTO "fact" VALUES(914592848673484065,'order.stage_started','2026-09-17 19:05:03.804278',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwdz5"}');
INSERT INTO "fact" VALUES(914592848724573741,'support.changed','2026-09-19 19:05:03.782547',914592749525235813,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592848724573742,'support.mine_changed','2026-09-19 19:05:03.782547',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9b66d0bqz"}');
INSERT INTO "fact" VALUES(914592848791783975,'order.stage_photo_added','2026-09-20 18:50:39.789585',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwdz5", "file_id": "0sca9a9jgrw23"}');
INSERT INTO "fact" VALUES(914592848857377913,'order.stage_finished','2026-09-20 19:05:03.791012',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwdz5", "last": false}');
INSERT INTO "fact" VALUES(914592848901145693,'notification.added','2026-09-20 19:05:03.801262',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b6rdv10y"}');
INSERT INTO "fact" VALUES(914592848933227663,'order.stage_started','2026-09-20 19:05:03.786870',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe0z"}');
INSERT INTO "fact" VALUES(914592848955240026,'support.changed','2026-09-23 19:05:03.782384',914592749591118359,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592848955456222,'support.mine_changed','2026-09-23 19:05:03.782384',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9b66d0bqz"}');
INSERT INTO "fact" VALUES(914592849008466307,'idea.status_changed','2026-09-27 19:05:03.785742',914592749771875749,'team','{"idea_id": "0sca9aw44k90d", "customer_id": "0sca98aycmdt9", "from_status": "prototyping", "to_status": "available", "response_id": "0sca9b6vcyq4r", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592849089800062,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b6y0w2pp"}');
INSERT INTO "fact" VALUES(914592849089800087,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b6y1r9mt"}');
INSERT INTO "fact" VALUES(914592849089800106,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b6y1r9pd"}');
INSERT INTO "fact" VALUES(914592849089800165,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9b6y1r9r1"}');
INSERT INTO "fact" VALUES(914592849089800189,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b6y1r9rs"}');
INSERT INTO "fact" VALUES(914592849089800214,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b6y1r9t8"}');
INSERT INTO "fact" VALUES(914592849089994792,'notification.added','2026-09-27 19:05:03.805291',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b6y1r9vm"}');
INSERT INTO "fact" VALUES(914592849131457891,'bid.opened','2026-09-28 19:05:03.788200',914592749591118359,'customer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592849197565557,'notification.added','2026-09-28 19:05:03.803861',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b715n3vn"}');
INSERT INTO "fact" VALUES(914592849198000764,'notification.added','2026-09-28 19:05:03.803861',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b715n3w4"}');
INSERT INTO "fact" VALUES(914592849198000791,'notification.added','2026-09-28 19:05:03.803861',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b715n3xr"}');
INSERT INTO "fact" VALUES(914592849198409803,'notification.added','2026-09-28 19:05:03.803861',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b715n3y9"}');
INSERT INTO "fact" VALUES(914592849232404014,'order.stage_photo_added','2026-09-29 18:50:39.787016',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe0z", "file_id": "0sca9aeqra9ac"}');
INSERT INTO "fact" VALUES(914592849268873346,'idea.status_changed','2026-09-29 19:05:03.785821',914592749771875749,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98azg808d", "from_status": "under_review", "to_status": "planned", "response_id": "0sca9b7345165", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592849366287412,'notification.added','2026-09-29 19:05:03.808530',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b76478wr"}');
INSERT INTO "fact" VALUES(914592849366752493,'notification.added','2026-09-29 19:05:03.808530',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b765dtqy"}');
INSERT INTO "fact" VALUES(914592849366752514,'notification.added','2026-09-29 19:05:03.808530',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b765dts1"}');
INSERT INTO "fact" VALUES(914592849407353409,'answer.given','2026-09-29 19:05:03.788366',914592749697528953,'producer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "answer_id": "0sca9b775hdcd", "producer_id": "0sca98agmr79h", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592849438127255,'notification.added','2026-09-29 19:05:03.795567',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b78dyd42"}');
INSERT INTO "fact" VALUES(914592849478353155,'order.stage_finished','2026-09-29 19:05:03.789491',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe0z", "last": false}');
INSERT INTO "fact" VALUES(914592849520581242,'notification.added','2026-09-29 19:05:03.799157',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b7ask1xr"}');
INSERT INTO "fact" VALUES(914592849555084593,'order.stage_started','2026-09-29 19:05:03.787205',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe18"}');
INSERT INTO "fact" VALUES(914592849609544786,'answer.countered','2026-09-30 19:05:03.790570',914592749591118359,'customer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "answer_id": "0sca9b775hdcd", "producer_id": "0sca98agmr79h", "side": "bid"}');
INSERT INTO "fact" VALUES(914592849664305227,'notification.added','2026-09-30 19:05:03.803262',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b7f5mt0p"}');
INSERT INTO "fact" VALUES(914592849664305229,'notification.added','2026-09-30 19:05:03.803262',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b7f5mt23"}');
INSERT INTO "fact" VALUES(914592849677244880,'comment.posted','2026-10-01 19:05:03.782311',914592749718126573,'producer','{"idea_id": "0sca9b66d0bqz", "customer_id": null, "comment_id": "0sca9b7fhzpd4", "parent_id": null}');
INSERT INTO "fact" VALUES(914592849714505318,'notification.added','2026-10-01 19:05:03.790875',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b7gnd853"}');
INSERT INTO "fact" VALUES(914592849714505327,'notification.added','2026-10-01 19:05:03.790875',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b7gnd86f"}');
INSERT INTO "fact" VALUES(914592849714505352,'notification.added','2026-10-01 19:05:03.790875',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b7gnd882"}');
INSERT INTO "fact" VALUES(914592849714505808,'notification.added','2026-10-01 19:05:03.790875',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b7gnd886"}');
INSERT INTO "fact" VALUES(914592849755910169,'answer.agreed','2026-10-02 18:50:39.788944',914592749697528953,'producer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "answer_id": "0sca9b775hdcd", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592849785560099,'notification.added','2026-10-02 18:50:39.796277',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b7js9706"}');
INSERT INTO "fact" VALUES(914592849847568753,'order.placed','2026-10-02 19:05:03.794064',914592749591118359,'customer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "origin_kind": "bid", "origin_id": "0sca9b6ywakyw"}');
INSERT INTO "fact" VALUES(914592849873780339,'answer.accepted','2026-10-02 19:05:03.799848',914592749591118359,'customer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "answer_id": "0sca9b775hdcd", "producer_id": "0sca98agmr79h", "order_id": "0sca9b7m1a9v6"}');
INSERT INTO "fact" VALUES(914592849873855902,'bid.awarded','2026-10-02 19:05:03.800066',914592749591118359,'customer','{"bid_id": "0sca9b6ywakyw", "customer_id": "0sca98b0cjy3r", "idea_id": null, "prototype_id": "0sca9azrmr7zf", "answer_id": "0sca9b775hdcd", "producer_id": "0sca98agmr79h", "order_id": "0sca9b7m1a9v6"}');
INSERT INTO "fact" VALUES(914592849886570559,'order.job_opened','2026-10-02 19:05:03.803221',NULL,'system','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592849941394781,'notification.added','2026-10-02 19:05:03.816371',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b7qdwx9g"}');
INSERT INTO "fact" VALUES(914592849941394831,'notification.added','2026-10-02 19:05:03.816371',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b7qdwx9x"}');
INSERT INTO "fact" VALUES(914592849941394877,'notification.added','2026-10-02 19:05:03.816371',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b7qdwxan"}');
INSERT INTO "fact" VALUES(914592849965787388,'notification.added','2026-10-02 19:05:03.821621',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b7r1rcwt"}');
INSERT INTO "fact" VALUES(914592849965787415,'notification.added','2026-10-02 19:05:03.821621',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b7r1rcy8"}');
INSERT INTO "fact" VALUES(914592850016754252,'notification.added','2026-10-02 19:05:03.834341',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b7snrpfp"}');
INSERT INTO "fact" VALUES(914592850016754316,'notification.added','2026-10-02 19:05:03.834341',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b7snrpg5"}');
INSERT INTO "fact" VALUES(914592850016754331,'notification.added','2026-10-02 19:05:03.834341',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b7snrphg"}');
INSERT INTO "fact" VALUES(914592850041062812,'order.address_given','2026-10-02 19:19:27.784605',914592749591118359,'customer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592850075631420,'notification.added','2026-10-02 19:19:27.793202',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b7vdca1n"}');
INSERT INTO "fact" VALUES(914592850075681427,'notification.added','2026-10-02 19:19:27.793202',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b7vdca3j"}');
INSERT INTO "fact" VALUES(914592850099197005,'cost.entered','2026-10-02 21:29:03.784605',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7w1nwym"}');
INSERT INTO "fact" VALUES(914592850120349666,'cost.entered','2026-10-02 21:43:27.784225',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7wnxkxd"}');
INSERT INTO "fact" VALUES(914592850142648408,'cost.entered','2026-10-02 21:57:51.784274',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7x841n4"}');
INSERT INTO "fact" VALUES(914592850158408932,'cost.entered','2026-10-02 22:12:15.783784',914592749788742453,'team','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7xwvn6z"}');
INSERT INTO "fact" VALUES(914592850175676891,'comment.posted','2026-10-04 19:05:03.782382',914592749525235813,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98aycmdt9", "comment_id": "0sca9b7y9m0f7", "parent_id": null}');
INSERT INTO "fact" VALUES(914592850208073930,'notification.added','2026-10-04 19:05:03.790428',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b7z9gvea"}');
INSERT INTO "fact" VALUES(914592850208772415,'notification.added','2026-10-04 19:05:03.790428',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b7z9gvg5"}');
INSERT INTO "fact" VALUES(914592850208818938,'notification.added','2026-10-04 19:05:03.790428',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b7z9r9v1"}');
INSERT INTO "fact" VALUES(914592850209871432,'notification.added','2026-10-04 19:05:03.790428',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b7z9r9wg"}');
INSERT INTO "fact" VALUES(914592850221897477,'comment.posted','2026-10-05 07:05:03.782684',914592749805550754,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": null, "comment_id": "0sca9b7zry468", "parent_id": "0sca9b7y9m0f7"}');
INSERT INTO "fact" VALUES(914592850258941125,'notification.added','2026-10-05 07:05:03.790989',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b80rqews"}');
INSERT INTO "fact" VALUES(914592850259008483,'notification.added','2026-10-05 07:05:03.790989',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b80rysd5"}');
INSERT INTO "fact" VALUES(914592850259008512,'notification.added','2026-10-05 07:05:03.790989',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b80szsk5"}');
INSERT INTO "fact" VALUES(914592850259211623,'notification.added','2026-10-05 07:05:03.790989',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b80szsmh"}');
INSERT INTO "fact" VALUES(914592850260001514,'notification.added','2026-10-05 07:05:03.790989',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b80szsp2"}');
INSERT INTO "fact" VALUES(914592850316922387,'idea.submitted','2026-10-07 19:05:03.793441',914592749561848252,'customer','{"idea_id": "0sca9b81d1zhb", "customer_id": "0sca98azg808d", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592850394466829,'notification.added','2026-10-07 19:05:03.811627',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b84w4e8z"}');
INSERT INTO "fact" VALUES(914592850394466847,'notification.added','2026-10-07 19:05:03.811627',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b84xzjcn"}');
INSERT INTO "fact" VALUES(914592850394466868,'notification.added','2026-10-07 19:05:03.811627',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b84xzjeh"}');
INSERT INTO "fact" VALUES(914592850435517718,'bid.opened','2026-10-07 19:05:03.788530',914592749625819539,'customer','{"bid_id": "0sca9b85rb5d9", "customer_id": "0sca98b2cvy1q", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592850503012566,'notification.added','2026-10-07 19:05:03.804453',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b885g44d"}');
INSERT INTO "fact" VALUES(914592850503054132,'notification.added','2026-10-07 19:05:03.804453',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b885g44v"}');
INSERT INTO "fact" VALUES(914592850503054141,'notification.added','2026-10-07 19:05:03.804453',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9b885g451"}');
INSERT INTO "fact" VALUES(914592850503330586,'notification.added','2026-10-07 19:05:03.804453',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9b885g46m"}');
INSERT INTO "fact" VALUES(914592850540429785,'order.stage_photo_added','2026-10-08 18:50:39.787513',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe18", "file_id": "0sca9am608qnm"}');
INSERT INTO "fact" VALUES(914592850569688941,'idea.promised','2026-10-08 19:05:03.784020',914592749788742453,'team','{"idea_id": "0sca9b81d1zhb", "customer_id": "0sca98azg808d", "promise_id": "0sca9b8a4dm3x"}');
INSERT INTO "fact" VALUES(914592850574224071,'idea.assigned','2026-10-08 19:05:03.784216',914592749788742453,'team','{"idea_id": "0sca9b81d1zhb", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592850603672002,'support.changed','2026-10-08 19:05:03.782471',914592749591118359,'customer','{"idea_id": "0sca9b81d1zhb", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592850603672033,'support.mine_changed','2026-10-08 19:05:03.782471',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9b81d1zhb"}');
INSERT INTO "fact" VALUES(914592850665135269,'answer.given','2026-10-08 19:05:03.788369',914592749697528953,'producer','{"bid_id": "0sca9b85rb5d9", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9b8cnj3fc", "producer_id": "0sca98agmr79h", "kind": "accept"}');
INSERT INTO "fact" VALUES(914592850721541711,'notification.added','2026-10-08 19:05:03.800857',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9b8ehv6rm"}');
INSERT INTO "fact" VALUES(914592850721541760,'notification.added','2026-10-08 19:05:03.800857',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b8ehv6s8"}');
INSERT INTO "fact" VALUES(914592850721541802,'notification.added','2026-10-08 19:05:03.800857',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b8ehv6te"}');
INSERT INTO "fact" VALUES(914592850762320714,'order.stage_finished','2026-10-08 19:05:03.788964',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe18", "last": false}');
INSERT INTO "fact" VALUES(914592850800386110,'notification.added','2026-10-08 19:05:03.798286',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b8h0s8c0"}');
INSERT INTO "fact" VALUES(914592850834125318,'order.stage_started','2026-10-08 19:05:03.786688',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe2g"}');
INSERT INTO "fact" VALUES(914592850880981593,'order.stage_photo_added','2026-10-09 18:50:39.787658',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe2g", "file_id": "0sca9aser264y"}');
INSERT INTO "fact" VALUES(914592850905998919,'support.changed','2026-10-09 19:05:03.782384',914592749625819539,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592850905998929,'support.mine_changed','2026-10-09 19:05:03.782384',914592749625819539,'customer','{"user_id": "0sca98a9sggck", "idea_id": "0sca9b66d0bqz"}');
INSERT INTO "fact" VALUES(914592850942867450,'comment.posted','2026-10-09 19:05:03.782201',914592749788742453,'team','{"idea_id": "0sca9b81d1zhb", "customer_id": null, "comment_id": "0sca9b8n8zdyz", "parent_id": null}');
INSERT INTO "fact" VALUES(914592850985778959,'notification.added','2026-10-09 19:05:03.792295',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9b8ph34z8"}');
INSERT INTO "fact" VALUES(914592850985778969,'notification.added','2026-10-09 19:05:03.792295',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9b8phhem8"}');
INSERT INTO "fact" VALUES(914592851042613377,'order.placed','2026-10-09 19:05:03.793258',914592749625819539,'customer','{"order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "origin_kind": "bid", "origin_id": "0sca9b85rb5d9"}');
INSERT INTO "fact" VALUES(914592851068744987,'answer.accepted','2026-10-09 19:05:03.798902',914592749625819539,'customer','{"bid_id": "0sca9b85rb5d9", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9b8cnj3fc", "producer_id": "0sca98agmr79h", "order_id": "0sca9b8qmn2s2"}');
INSERT INTO "fact" VALUES(914592851068745021,'bid.awarded','2026-10-09 19:05:03.799098',914592749625819539,'customer','{"bid_id": "0sca9b85rb5d9", "customer_id": "0sca98b2cvy1q", "idea_id": null, "prototype_id": "0sca9azrmr7zf", "answer_id": "0sca9b8cnj3fc", "producer_id": "0sca98agmr79h", "order_id": "0sca9b8qmn2s2"}');
INSERT INTO "fact" VALUES(914592851081562717,'order.job_opened','2026-10-09 19:05:03.802262',NULL,'system','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592851136317465,'notification.added','2026-10-09 19:05:03.815132',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b8v1f1ya"}');
INSERT INTO "fact" VALUES(914592851136317517,'notification.added','2026-10-09 19:05:03.815132',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b8v1f1yh"}');
INSERT INTO "fact" VALUES(914592851136317569,'notification.added','2026-10-09 19:05:03.815132',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b8v1f1z8"}');
INSERT INTO "fact" VALUES(914592851157325850,'notification.added','2026-10-09 19:05:03.820605',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b8vng5yq"}');
INSERT INTO "fact" VALUES(914592851157773160,'notification.added','2026-10-09 19:05:03.820605',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b8vng5zh"}');
INSERT INTO "fact" VALUES(914592851224930954,'notification.added','2026-10-09 19:05:03.836348',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9b8xn6cn8"}');
INSERT INTO "fact" VALUES(914592851224930962,'notification.added','2026-10-09 19:05:03.836348',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9b8xnzaff"}');
INSERT INTO "fact" VALUES(914592851224931013,'notification.added','2026-10-09 19:05:03.836348',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9b8xnzahb"}');
INSERT INTO "fact" VALUES(914592851224931044,'notification.added','2026-10-09 19:05:03.836348',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9b8xnzak5"}');
INSERT INTO "fact" VALUES(914592851224931052,'notification.added','2026-10-09 19:05:03.836348',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9b8xnzakb"}');
INSERT INTO "fact" VALUES(914592851265962130,'order.stage_started','2026-10-09 19:05:03.788538',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksvj"}');
INSERT INTO "fact" VALUES(914592851344950966,'order.progressed','2026-10-09 19:05:03.795406',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "line_id": "0sca9b5n4etfw", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914592851358600557,'order.stage_finished','2026-10-09 19:05:03.798801',914592749734291893,'producer','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9b5rnwe2g", "last": true}');
INSERT INTO "fact" VALUES(914592851438168089,'notification.added','2026-10-09 19:05:03.817013',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b93x49nc"}');
INSERT INTO "fact" VALUES(914592851479317563,'cost.entered','2026-10-09 19:05:03.789765',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b6256qmw"}');
INSERT INTO "fact" VALUES(914592851551678108,'order.address_given','2026-10-09 19:19:27.792081',914592749625819539,'customer','{"order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592851593575006,'notification.added','2026-10-09 19:19:27.802016',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9b98nheg0"}');
INSERT INTO "fact" VALUES(914592851593575013,'notification.added','2026-10-09 19:19:27.802016',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9b98nhehq"}');
INSERT INTO "fact" VALUES(914592851617763856,'cost.entered','2026-10-09 19:19:27.784518',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b6308r5j"}');
INSERT INTO "fact" VALUES(914592851638617688,'cost.entered','2026-10-09 19:33:51.784452',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b63wsv41"}');
INSERT INTO "fact" VALUES(914592851664295031,'cost.entered','2026-10-09 19:48:15.784391',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b64m1epn"}');
INSERT INTO "fact" VALUES(914592851685025969,'cost.entered','2026-10-09 20:02:39.783358',914592749788742453,'team','{"order_id": "0sca9b5mndrqz", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9b65r3wq1"}');
INSERT INTO "fact" VALUES(914592851710972294,'cost.entered','2026-10-09 21:29:03.784913',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9c05ept"}');
INSERT INTO "fact" VALUES(914592851731517600,'cost.entered','2026-10-09 21:43:27.784672',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9crcgz1"}');
INSERT INTO "fact" VALUES(914592851756230114,'cost.entered','2026-10-09 21:57:51.784413',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9ddtn0q"}');
INSERT INTO "fact" VALUES(914592851776678184,'cost.entered','2026-10-09 22:12:15.784482',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9e1x5kv"}');
INSERT INTO "fact" VALUES(914592851795013767,'cost.entered','2026-10-09 22:26:39.783626',914592749788742453,'team','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9enmw3k"}');
INSERT INTO "fact" VALUES(914592851862317192,'shipment.made','2026-10-10 18:21:51.794562',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592851999315630,'shipment.moved','2026-10-10 18:36:15.797341',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "packed"}');
INSERT INTO "fact" VALUES(914592852079367460,'order.progressed','2026-10-10 18:50:39.792163',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "line_id": "0sca9b5n4etfw", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914592852083275796,'order.shipped','2026-10-10 18:50:39.793141',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592852091980154,'shipment.moved','2026-10-10 18:50:39.795566',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914592852155950638,'notification.added','2026-10-10 18:50:39.810032',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b9sdvsg0"}');
INSERT INTO "fact" VALUES(914592852193435066,'shipment.moved','2026-10-10 19:05:03.788222',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914592852205760559,'shipment.tracked','2026-10-10 19:05:03.791373',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592852243468945,'notification.added','2026-10-10 19:05:03.800829',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9b9w1ammc"}');
INSERT INTO "fact" VALUES(914592852260069031,'support.changed','2026-10-11 19:05:03.782743',914592749609150572,'customer','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592852260069058,'support.mine_changed','2026-10-11 19:05:03.782743',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9b66d0bqz"}');
INSERT INTO "fact" VALUES(914592852322316751,'order.stage_photo_added','2026-10-12 18:50:39.787557',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksvj", "file_id": "0sca9a97c5sxp"}');
INSERT INTO "fact" VALUES(914592852348623662,'comment.posted','2026-10-12 19:05:03.782299',914592749754337560,'producer','{"idea_id": "0sca9b81d1zhb", "customer_id": null, "comment_id": "0sca9b9z597tg", "parent_id": null}');
INSERT INTO "fact" VALUES(914592852386162628,'notification.added','2026-10-12 19:05:03.791097',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9ba05daab"}');
INSERT INTO "fact" VALUES(914592852386162690,'notification.added','2026-10-12 19:05:03.791097',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9ba05p1fn"}');
INSERT INTO "fact" VALUES(914592852386162705,'notification.added','2026-10-12 19:05:03.791097',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9ba05p1h8"}');
INSERT INTO "fact" VALUES(914592852427294239,'order.stage_finished','2026-10-12 19:05:03.788679',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksvj", "last": false}');
INSERT INTO "fact" VALUES(914592852469108452,'notification.added','2026-10-12 19:05:03.798823',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9ba2rextk"}');
INSERT INTO "fact" VALUES(914592852503137014,'order.stage_started','2026-10-12 19:05:03.787096',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksww"}');
INSERT INTO "fact" VALUES(914592852540767142,'shipment.tracked','2026-10-13 19:05:03.785819',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592852578693080,'idea.status_changed','2026-10-14 19:05:03.786169',914592749788742453,'team','{"idea_id": "0sca9b66d0bqz", "customer_id": "0sca98azg808d", "from_status": "planned", "to_status": "prototyping", "response_id": "0sca9ba5rwqe0", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592852655177960,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9ba847kjt"}');
INSERT INTO "fact" VALUES(914592852655177988,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9ba853p6e"}');
INSERT INTO "fact" VALUES(914592852655177998,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9ba88m331"}');
INSERT INTO "fact" VALUES(914592852655178010,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9ba88m33s"}');
INSERT INTO "fact" VALUES(914592852655178057,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9ba89z02d"}');
INSERT INTO "fact" VALUES(914592852655178063,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9ba89z03w"}');
INSERT INTO "fact" VALUES(914592852655178077,'notification.added','2026-10-14 19:05:03.803920',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9ba89z05d"}');
INSERT INTO "fact" VALUES(914592852703831946,'bid.opened','2026-10-14 19:05:03.790381',914592749591118359,'customer','{"bid_id": "0sca9ba99v79z", "customer_id": "0sca98b0cjy3r", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592852760014926,'notification.added','2026-10-14 19:05:03.803575',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9babdn21j"}');
INSERT INTO "fact" VALUES(914592852760014928,'notification.added','2026-10-14 19:05:03.803575',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9babdn22f"}');
INSERT INTO "fact" VALUES(914592852822199740,'order.progressed','2026-10-14 19:05:03.793711',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "line_id": "0sca9b5n4etfw", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914592852826915829,'order.delivered','2026-10-14 19:05:03.794749',914592749734291893,'producer','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592852835456331,'shipment.delivered','2026-10-14 19:05:03.797096',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592852835456371,'shipment.tracked','2026-10-14 19:05:03.797339',914592749734291893,'producer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "code": "delivered"}');
INSERT INTO "fact" VALUES(914592852909144939,'order.job_changed','2026-10-14 19:05:03.814584',NULL,'system','{"job_id": "0sca9b5rczpzp", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "done"}');
INSERT INTO "fact" VALUES(914592852948309877,'notification.added','2026-10-14 19:05:03.823954',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bah0wqph"}');
INSERT INTO "fact" VALUES(914592852948341106,'notification.added','2026-10-14 19:05:03.823954',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bah16x5b"}');
INSERT INTO "fact" VALUES(914592853019545269,'shipment.confirmed','2026-10-15 02:17:03.793035',914592749525235813,'customer','{"shipment_id": "0sca9b9g541x8", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592853056594062,'order.state_changed','2026-10-15 02:17:03.802721',NULL,'system','{"order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "closed"}');
INSERT INTO "fact" VALUES(914592853115117994,'notification.added','2026-10-15 02:17:03.816663',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bap0c6eb"}');
INSERT INTO "fact" VALUES(914592853115862256,'notification.added','2026-10-15 02:17:03.816663',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bap0c6ez"}');
INSERT INTO "fact" VALUES(914592853182306974,'notification.added','2026-10-15 02:17:03.832040',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9baqxrjyw"}');
INSERT INTO "fact" VALUES(914592853182474158,'notification.added','2026-10-15 02:17:03.832040',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9baqxtbkt"}');
INSERT INTO "fact" VALUES(914592853182474175,'notification.added','2026-10-15 02:17:03.832040',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9baqxvywc"}');
INSERT INTO "fact" VALUES(914592853198747933,'support.changed','2026-10-15 19:05:03.782707',914592749525235813,'customer','{"idea_id": "0sca9b81d1zhb", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592853200335662,'support.mine_changed','2026-10-15 19:05:03.782707',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9b81d1zhb"}');
INSERT INTO "fact" VALUES(914592853267244892,'answer.given','2026-10-16 19:05:03.789161',914592749734291893,'producer','{"bid_id": "0sca9ba99v79z", "customer_id": "0sca98b0cjy3r", "answer_id": "0sca9bat5v4p6", "producer_id": "0sca98ath4xwe", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592853300490929,'notification.added','2026-10-16 19:05:03.796979',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bavhccmy"}');
INSERT INTO "fact" VALUES(914592853342607413,'order.stage_started','2026-10-17 19:05:03.788551',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8scaeec"}');
INSERT INTO "fact" VALUES(914592853388925056,'order.stage_photo_added','2026-10-19 18:50:39.787319',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksww", "file_id": "0sca9ad88wzxb"}');
INSERT INTO "fact" VALUES(914592853413742158,'support.changed','2026-10-19 19:05:03.782708',914592749609150572,'customer','{"idea_id": "0sca9b81d1zhb", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592853413953578,'support.mine_changed','2026-10-19 19:05:03.782708',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9b81d1zhb"}');
INSERT INTO "fact" VALUES(914592853492710029,'order.stage_finished','2026-10-19 19:05:03.789007',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksww", "last": false}');
INSERT INTO "fact" VALUES(914592853535664149,'notification.added','2026-10-19 19:05:03.799285',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bb2hna09"}');
INSERT INTO "fact" VALUES(914592853573116747,'order.stage_started','2026-10-19 19:05:03.787568',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksyn"}');
INSERT INTO "fact" VALUES(914592853613931164,'order.stage_photo_added','2026-10-21 18:50:39.786914',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8scaeec", "file_id": "0sca9a97c5sxp"}');
INSERT INTO "fact" VALUES(914592853668269195,'order.stage_finished','2026-10-21 19:05:03.788944',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8scaeec", "last": false}');
INSERT INTO "fact" VALUES(914592853719658521,'notification.added','2026-10-21 19:05:03.801109',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bb814byz"}');
INSERT INTO "fact" VALUES(914592853719933320,'notification.added','2026-10-21 19:05:03.801109',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bb814c0e"}');
INSERT INTO "fact" VALUES(914592853719933362,'notification.added','2026-10-21 19:05:03.801109',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bb814c0r"}');
INSERT INTO "fact" VALUES(914592853760916144,'order.stage_started','2026-10-21 19:05:03.788640',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd6t3h"}');
INSERT INTO "fact" VALUES(914592853841935683,'idea.submitted','2026-10-23 19:05:03.795288',914592749625819539,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592853921577841,'notification.added','2026-10-23 19:05:03.814905',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bbe0epn9"}');
INSERT INTO "fact" VALUES(914592853921577892,'notification.added','2026-10-23 19:05:03.814905',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bbe0epnx"}');
INSERT INTO "fact" VALUES(914592853921577904,'notification.added','2026-10-23 19:05:03.814905',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bbe0j6vc"}');
INSERT INTO "fact" VALUES(914592853947053023,'idea.promised','2026-10-24 19:05:03.784386',914592749771875749,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "promise_id": "0sca9bbeszwya"}');
INSERT INTO "fact" VALUES(914592853947053063,'idea.assigned','2026-10-24 19:05:03.784637',914592749771875749,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": null, "owner_id": "0sca98ae4ssd5"}');
INSERT INTO "fact" VALUES(914592853980325574,'support.changed','2026-10-24 19:05:03.782743',914592749654745857,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592853980544552,'support.mine_changed','2026-10-24 19:05:03.782743',914592749654745857,'customer','{"user_id": "0sca98aan38r1", "idea_id": "0sca9bba4c6gh"}');
INSERT INTO "fact" VALUES(914592854050168673,'comment.posted','2026-10-24 19:05:03.784225',914592749654745857,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9bbhs3ryt", "parent_id": null}');
INSERT INTO "fact" VALUES(914592854126545289,'notification.added','2026-10-24 19:05:03.802577',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bbm4wm5k"}');
INSERT INTO "fact" VALUES(914592854130286924,'notification.added','2026-10-24 19:05:03.802577',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bbm55jbj"}');
INSERT INTO "fact" VALUES(914592854222466125,'idea.submitted','2026-10-25 19:05:03.799467',914592749609150572,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b18thv9", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592854305837286,'notification.added','2026-10-25 19:05:03.819100',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bbscfrgw"}');
INSERT INTO "fact" VALUES(914592854306139643,'notification.added','2026-10-25 19:05:03.819100',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bbsdxj5c"}');
INSERT INTO "fact" VALUES(914592854306982507,'notification.added','2026-10-25 19:05:03.819100',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bbsdxj6e"}');
INSERT INTO "fact" VALUES(914592854319023487,'comment.posted','2026-10-25 19:05:03.782784',914592749788742453,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": null, "comment_id": "0sca9bbswm89n", "parent_id": "0sca9bbhs3ryt"}');
INSERT INTO "fact" VALUES(914592854357615315,'notification.added','2026-10-25 19:05:03.791713',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bbv1h8kr"}');
INSERT INTO "fact" VALUES(914592854357615351,'notification.added','2026-10-25 19:05:03.791713',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bbv1h8mc"}');
INSERT INTO "fact" VALUES(914592854357615383,'notification.added','2026-10-25 19:05:03.791713',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bbv1h8ng"}');
INSERT INTO "fact" VALUES(914592854373140517,'comment.posted','2026-10-25 23:53:03.782842',914592749654745857,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9bbvg1w9j", "parent_id": "0sca9bbhs3ryt"}');
INSERT INTO "fact" VALUES(914592854412457763,'notification.added','2026-10-25 23:53:03.791425',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bbwnkpn7"}');
INSERT INTO "fact" VALUES(914592854412457788,'notification.added','2026-10-25 23:53:03.791425',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bbwnkpp4"}');
INSERT INTO "fact" VALUES(914592854412457800,'notification.added','2026-10-25 23:53:03.791425',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bbwnkpq4"}');
INSERT INTO "fact" VALUES(914592854432449186,'idea.promised','2026-10-26 19:05:03.784140',914592749771875749,'team','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b18thv9", "promise_id": "0sca9bbx8v2ej"}');
INSERT INTO "fact" VALUES(914592854432470514,'idea.assigned','2026-10-26 19:05:03.784358',914592749771875749,'team','{"idea_id": "0sca9bbn8ykgd", "customer_id": null, "owner_id": "0sca98ae4ssd5"}');
INSERT INTO "fact" VALUES(914592854466965691,'support.changed','2026-10-26 19:05:03.782519',914592749654745857,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592854466965746,'support.mine_changed','2026-10-26 19:05:03.782519',914592749654745857,'customer','{"user_id": "0sca98aan38r1", "idea_id": "0sca9bbn8ykgd"}');
INSERT INTO "fact" VALUES(914592854520543349,'comment.posted','2026-10-26 19:05:03.782329',914592749561848252,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98azg808d", "comment_id": "0sca9bbzwxe3m", "parent_id": null}');
INSERT INTO "fact" VALUES(914592854559377029,'notification.added','2026-10-26 19:05:03.791457',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bc10v2ad"}');
INSERT INTO "fact" VALUES(914592854559377036,'notification.added','2026-10-26 19:05:03.791457',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bc11yhjn"}');
INSERT INTO "fact" VALUES(914592854559377099,'notification.added','2026-10-26 19:05:03.791457',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bc11yhk9"}');
INSERT INTO "fact" VALUES(914592854591488683,'idea.status_changed','2026-10-26 19:05:03.786372',914592749771875749,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9bc1m2wnf", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592854667813827,'notification.added','2026-10-26 19:05:03.804516',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bc45t0gh"}');
INSERT INTO "fact" VALUES(914592854667813867,'notification.added','2026-10-26 19:05:03.804516',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bc45t0ha"}');
INSERT INTO "fact" VALUES(914592854667813923,'notification.added','2026-10-26 19:05:03.804516',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bc45t0jk"}');
INSERT INTO "fact" VALUES(914592854668310051,'notification.added','2026-10-26 19:05:03.804516',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bc45t0kc"}');
INSERT INTO "fact" VALUES(914592854683492414,'comment.posted','2026-10-27 07:05:03.782913',914592749609150572,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b18thv9", "comment_id": "0sca9bc4mc0f7", "parent_id": "0sca9bbzwxe3m"}');
INSERT INTO "fact" VALUES(914592854727178897,'notification.added','2026-10-27 07:05:03.792622',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bc5w7wba"}');
INSERT INTO "fact" VALUES(914592854727178956,'notification.added','2026-10-27 07:05:03.792622',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bc5xym0r"}');
INSERT INTO "fact" VALUES(914592854727178963,'notification.added','2026-10-27 07:05:03.792622',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bc5xym2c"}');
INSERT INTO "fact" VALUES(914592854772991882,'order.stage_photo_added','2026-10-28 18:50:39.790285',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksyn", "file_id": "0sca9aq6mnrqg"}');
INSERT INTO "fact" VALUES(914592854810964071,'comment.posted','2026-10-28 19:05:03.783518',914592749734291893,'producer','{"idea_id": "0sca9bbn8ykgd", "customer_id": null, "comment_id": "0sca9bc8h4nvt", "parent_id": "0sca9bbzwxe3m"}');
INSERT INTO "fact" VALUES(914592854861372208,'notification.added','2026-10-28 19:05:03.795867',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bca0bt96"}');
INSERT INTO "fact" VALUES(914592854863975003,'notification.added','2026-10-28 19:05:03.795867',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bca0p6aa"}');
INSERT INTO "fact" VALUES(914592854865336695,'notification.added','2026-10-28 19:05:03.795867',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bca1ypp0"}');
INSERT INTO "fact" VALUES(914592854865336713,'notification.added','2026-10-28 19:05:03.795867',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bca1ypqm"}');
INSERT INTO "fact" VALUES(914592854944011106,'idea.submitted','2026-10-28 19:05:03.797647',914592749561848252,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98azg808d", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592855045572363,'notification.added','2026-10-28 19:05:03.821617',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bcfdvctm"}');
INSERT INTO "fact" VALUES(914592855045916392,'notification.added','2026-10-28 19:05:03.821617',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bcfdvcwg"}');
INSERT INTO "fact" VALUES(914592855045916456,'notification.added','2026-10-28 19:05:03.821617',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bcfdvcxv"}');
INSERT INTO "fact" VALUES(914592855108272895,'order.stage_finished','2026-10-28 19:05:03.792917',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nsksyn", "last": false}');
INSERT INTO "fact" VALUES(914592855167491215,'notification.added','2026-10-28 19:05:03.807036',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bck5f5fs"}');
INSERT INTO "fact" VALUES(914592855212044703,'order.stage_started','2026-10-28 19:05:03.790228',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nskt02"}');
INSERT INTO "fact" VALUES(914592855276213314,'order.stage_photo_added','2026-10-29 18:50:39.789605',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nskt02", "file_id": "0sca9aq7ngsdc"}');
INSERT INTO "fact" VALUES(914592855333356334,'idea.status_changed','2026-10-29 19:05:03.788366',914592749771875749,'team','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b18thv9", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9bcqs24z3", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592855435229542,'notification.added','2026-10-29 19:05:03.812710',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bcv4sk4t"}');
INSERT INTO "fact" VALUES(914592855435229543,'notification.added','2026-10-29 19:05:03.812710',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bcv57e7x"}');
INSERT INTO "fact" VALUES(914592855435229581,'notification.added','2026-10-29 19:05:03.812710',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bcv57e9b"}');
INSERT INTO "fact" VALUES(914592855435702430,'notification.added','2026-10-29 19:05:03.812710',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bcv57eaw"}');
INSERT INTO "fact" VALUES(914592855456550059,'support.changed','2026-10-29 19:05:03.783215',914592749591118359,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592855456700807,'support.mine_changed','2026-10-29 19:05:03.783215',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bba4c6gh"}');
INSERT INTO "fact" VALUES(914592855511122750,'comment.posted','2026-10-29 19:05:03.782940',914592749591118359,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b0cjy3r", "comment_id": "0sca9bcxcj066", "parent_id": null}');
INSERT INTO "fact" VALUES(914592855561339321,'notification.added','2026-10-29 19:05:03.794908',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bcywaxta"}');
INSERT INTO "fact" VALUES(914592855561339369,'notification.added','2026-10-29 19:05:03.794908',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bcywaxtw"}');
INSERT INTO "fact" VALUES(914592855561339411,'notification.added','2026-10-29 19:05:03.794908',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bcywaxwe"}');
INSERT INTO "fact" VALUES(914592855561517541,'notification.added','2026-10-29 19:05:03.794908',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bcyws9wj"}');
INSERT INTO "fact" VALUES(914592855599572637,'idea.promised','2026-10-29 19:05:03.785429',914592749788742453,'team','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98azg808d", "promise_id": "0sca9bd01yskm"}');
INSERT INTO "fact" VALUES(914592855599572643,'idea.assigned','2026-10-29 19:05:03.785735',914592749788742453,'team','{"idea_id": "0sca9bcastbek", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592855679029043,'bid.opened','2026-10-29 19:05:03.791362',914592749561848252,'customer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592855771505058,'notification.added','2026-10-29 19:05:03.813374',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bd5507pd"}');
INSERT INTO "fact" VALUES(914592855771505116,'notification.added','2026-10-29 19:05:03.813374',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bd55n7pe"}');
INSERT INTO "fact" VALUES(914592855771505148,'notification.added','2026-10-29 19:05:03.813374',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bd55wabm"}');
INSERT INTO "fact" VALUES(914592855771505204,'notification.added','2026-10-29 19:05:03.813374',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bd55xrc7"}');
INSERT INTO "fact" VALUES(914592855855392223,'order.progressed','2026-10-29 19:05:03.798008',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "line_id": "0sca9b7m9gsb2", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914592855863183453,'order.stage_finished','2026-10-29 19:05:03.800147',914592749697528953,'producer','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b7nskt02", "last": true}');
INSERT INTO "fact" VALUES(914592855951390155,'notification.added','2026-10-29 19:05:03.820875',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bdahfde5"}');
INSERT INTO "fact" VALUES(914592855979600962,'cost.entered','2026-10-29 19:05:03.785952',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7w1nwym"}');
INSERT INTO "fact" VALUES(914592856013098350,'cost.entered','2026-10-29 19:19:27.785739',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7wnxkxd"}');
INSERT INTO "fact" VALUES(914592856043378115,'cost.entered','2026-10-29 19:33:51.785917',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7x841n4"}');
INSERT INTO "fact" VALUES(914592856067386823,'cost.entered','2026-10-29 19:48:15.783648',914592749788742453,'team','{"order_id": "0sca9b7m1a9v6", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b7xwvn6z"}');
INSERT INTO "fact" VALUES(914592856089095000,'note.posted','2026-10-30 07:05:03.783099',914592749771875749,'team','{"idea_id": "0sca9bbn8ykgd", "customer_id": null, "comment_id": "0sca9bdemj1q8", "parent_id": null}');
INSERT INTO "fact" VALUES(914592856156666890,'shipment.made','2026-10-30 18:21:51.789601',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592856207619682,'shipment.moved','2026-10-30 18:36:15.788946',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "status": "packed"}');
INSERT INTO "fact" VALUES(914592856298682419,'order.progressed','2026-10-30 18:50:39.792834',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "line_id": "0sca9b7m9gsb2", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914592856303208113,'order.shipped','2026-10-30 18:50:39.793781',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592856311044268,'shipment.moved','2026-10-30 18:50:39.795775',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914592856371030822,'notification.added','2026-10-30 18:50:39.809848',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bdq1ntrs"}');
INSERT INTO "fact" VALUES(914592856429171708,'idea.submitted','2026-10-30 19:05:03.793232',914592749525235813,'customer','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98aycmdt9", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592856509137906,'notification.added','2026-10-30 19:05:03.812209',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bdv4qjtq"}');
INSERT INTO "fact" VALUES(914592856509137925,'notification.added','2026-10-30 19:05:03.812209',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bdv5a7cb"}');
INSERT INTO "fact" VALUES(914592856509137955,'notification.added','2026-10-30 19:05:03.812209',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bdv5cgxq"}');
INSERT INTO "fact" VALUES(914592856549716498,'shipment.moved','2026-10-30 19:05:03.787594',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914592856559628003,'shipment.tracked','2026-10-30 19:05:03.790333',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592856605817967,'notification.added','2026-10-30 19:05:03.800559',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bdxxzzh1"}');
INSERT INTO "fact" VALUES(914592856647691588,'answer.given','2026-10-31 07:05:03.789070',914592749734291893,'producer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "answer_id": "0sca9bdyrp2r2", "producer_id": "0sca98ath4xwe", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592856680891188,'notification.added','2026-10-31 07:05:03.797107',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9be0960rp"}');
INSERT INTO "fact" VALUES(914592856693171482,'support.changed','2026-10-31 19:05:03.782625',914592749591118359,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592856693171501,'support.mine_changed','2026-10-31 19:05:03.782625',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bbn8ykgd"}');
INSERT INTO "fact" VALUES(914592856735616335,'support.changed','2026-10-31 19:05:03.782443',914592749625819539,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592856735616342,'support.mine_changed','2026-10-31 19:05:03.782443',914592749625819539,'customer','{"user_id": "0sca98a9sggck", "idea_id": "0sca9bcastbek"}');
INSERT INTO "fact" VALUES(914592856780364228,'comment.posted','2026-10-31 19:05:03.782340',914592749625819539,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9be34x43e", "parent_id": null}');
INSERT INTO "fact" VALUES(914592856815843486,'notification.added','2026-10-31 19:05:03.790887',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9be48qn2r"}');
INSERT INTO "fact" VALUES(914592856815843499,'notification.added','2026-10-31 19:05:03.790887',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9be48vd0t"}');
INSERT INTO "fact" VALUES(914592856836251001,'idea.promised','2026-10-31 19:05:03.784204',914592749771875749,'team','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98aycmdt9", "promise_id": "0sca9be4x2ez9"}');
INSERT INTO "fact" VALUES(914592856836251051,'idea.assigned','2026-10-31 19:05:03.784427',914592749771875749,'team','{"idea_id": "0sca9bdqgyypr", "customer_id": null, "owner_id": "0sca98ae4ssd5"}');
INSERT INTO "fact" VALUES(914592856869054442,'support.changed','2026-11-01 19:05:03.782408',914592749525235813,'customer','{"idea_id": "0sca9bbn8ykgd", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592856869839555,'support.mine_changed','2026-11-01 19:05:03.782408',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9bbn8ykgd"}');
INSERT INTO "fact" VALUES(914592856907201056,'support.changed','2026-11-01 19:05:03.782315',914592749561848252,'customer','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98azg808d", "how": "given"}');
INSERT INTO "fact" VALUES(914592856907201070,'support.mine_changed','2026-11-01 19:05:03.782315',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw", "idea_id": "0sca9bdqgyypr"}');
INSERT INTO "fact" VALUES(914592856970394208,'answer.countered','2026-11-01 19:05:03.787906',914592749561848252,'customer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "answer_id": "0sca9bdyrp2r2", "producer_id": "0sca98ath4xwe", "side": "bid"}');
INSERT INTO "fact" VALUES(914592857025284691,'notification.added','2026-11-01 19:05:03.801083',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9beahj7d0"}');
INSERT INTO "fact" VALUES(914592857025630817,'notification.added','2026-11-01 19:05:03.801083',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9beahj7dh"}');
INSERT INTO "fact" VALUES(914592857057519787,'order.stage_photo_added','2026-11-02 18:50:39.787195',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd6t3h", "file_id": "0sca9ad88wzxb"}');
INSERT INTO "fact" VALUES(914592857129876434,'idea.submitted','2026-11-02 19:05:03.792651',914592749591118359,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592857205806467,'notification.added','2026-11-02 19:05:03.811171',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9befw0dv6"}');
INSERT INTO "fact" VALUES(914592857205806499,'notification.added','2026-11-02 19:05:03.811171',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9befxhtag"}');
INSERT INTO "fact" VALUES(914592857205806526,'notification.added','2026-11-02 19:05:03.811171',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9befxhtbw"}');
INSERT INTO "fact" VALUES(914592857234154467,'idea.status_changed','2026-11-02 19:05:03.786137',914592749788742453,'team','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98azg808d", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9begh69w3", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592857305322864,'notification.added','2026-11-02 19:05:03.802975',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bejwp5a2"}');
INSERT INTO "fact" VALUES(914592857305903348,'notification.added','2026-11-02 19:05:03.802975',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bejwp5ad"}');
INSERT INTO "fact" VALUES(914592857352699740,'order.stage_finished','2026-11-02 19:05:03.789450',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd6t3h", "last": false}');
INSERT INTO "fact" VALUES(914592857402895656,'notification.added','2026-11-02 19:05:03.801419',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bens2vdz"}');
INSERT INTO "fact" VALUES(914592857402895668,'notification.added','2026-11-02 19:05:03.801419',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bensadt7"}');
INSERT INTO "fact" VALUES(914592857402895700,'notification.added','2026-11-02 19:05:03.801419',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bensadtj"}');
INSERT INTO "fact" VALUES(914592857436687676,'order.stage_started','2026-11-02 19:05:03.787513',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82gc"}');
INSERT INTO "fact" VALUES(914592857473345243,'shipment.tracked','2026-11-03 07:05:03.785697',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592857507693561,'idea.promised','2026-11-03 19:05:03.784173',914592749788742453,'team','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "promise_id": "0sca9berwrcjj"}');
INSERT INTO "fact" VALUES(914592857507693617,'idea.assigned','2026-11-03 19:05:03.784403',914592749788742453,'team','{"idea_id": "0sca9becc1xn1", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592857541356993,'support.changed','2026-11-03 19:05:03.782453',914592749525235813,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592857541357045,'support.mine_changed','2026-11-03 19:05:03.782453',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9bba4c6gh"}');
INSERT INTO "fact" VALUES(914592857578505108,'comment.posted','2026-11-03 19:05:03.782260',914592749734291893,'producer','{"idea_id": "0sca9bcastbek", "customer_id": null, "comment_id": "0sca9betw7azs", "parent_id": null}');
INSERT INTO "fact" VALUES(914592857620819237,'notification.added','2026-11-03 19:05:03.792896',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bew92hhx"}');
INSERT INTO "fact" VALUES(914592857620819281,'notification.added','2026-11-03 19:05:03.792896',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bew92hka"}');
INSERT INTO "fact" VALUES(914592857621259244,'notification.added','2026-11-03 19:05:03.792896',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bew92hme"}');
INSERT INTO "fact" VALUES(914592857666269032,'bid.expired','2026-11-03 19:06:30.189910',NULL,'system','{"bid_id": "0sca9ba99v79z", "customer_id": "0sca98b0cjy3r", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592857742402648,'notification.added','2026-11-03 19:06:30.207285',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bezwfw8v"}');
INSERT INTO "fact" VALUES(914592857742402683,'notification.added','2026-11-03 19:06:30.207285',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bezwj64k"}');
INSERT INTO "fact" VALUES(914592857749982412,'notification.added','2026-11-03 19:06:30.209508',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bf04r35d"}');
INSERT INTO "fact" VALUES(914592857775546490,'comment.posted','2026-11-04 04:41:03.782683',914592749561848252,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98azg808d", "comment_id": "0sca9bf0wgewe", "parent_id": "0sca9betw7azs"}');
INSERT INTO "fact" VALUES(914592857812379766,'notification.added','2026-11-04 04:41:03.791280',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bf1w1jph"}');
INSERT INTO "fact" VALUES(914592857812823466,'notification.added','2026-11-04 04:41:03.791280',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bf1wqewj"}');
INSERT INTO "fact" VALUES(914592857812823522,'notification.added','2026-11-04 04:41:03.791280',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bf1xbnwy"}');
INSERT INTO "fact" VALUES(914592857851619031,'answer.agreed','2026-11-04 18:50:39.788227',914592749734291893,'producer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "answer_id": "0sca9bdyrp2r2", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592857881277764,'notification.added','2026-11-04 18:50:39.795520',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bf41yx9b"}');
INSERT INTO "fact" VALUES(914592857893497158,'comment.posted','2026-11-04 19:05:03.782356',914592749718126573,'producer','{"idea_id": "0sca9bba4c6gh", "customer_id": null, "comment_id": "0sca9bf4dkt87", "parent_id": null}');
INSERT INTO "fact" VALUES(914592857931521720,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bf5hhjr8"}');
INSERT INTO "fact" VALUES(914592857931521747,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bf5hhjt6"}');
INSERT INTO "fact" VALUES(914592857931521774,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bf5hhjw2"}');
INSERT INTO "fact" VALUES(914592857931521829,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bf5hjcgq"}');
INSERT INTO "fact" VALUES(914592857931521891,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bf5hjcha"}');
INSERT INTO "fact" VALUES(914592857931521892,'notification.added','2026-11-04 19:05:03.791052',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bf5hjcjs"}');
INSERT INTO "fact" VALUES(914592857948400633,'support.changed','2026-11-04 19:05:03.782382',914592749625819539,'customer','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592857948400646,'support.mine_changed','2026-11-04 19:05:03.782382',914592749625819539,'customer','{"user_id": "0sca98a9sggck", "idea_id": "0sca9bdqgyypr"}');
INSERT INTO "fact" VALUES(914592858032279332,'order.placed','2026-11-04 19:05:03.793836',914592749561848252,'customer','{"order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "origin_kind": "bid", "origin_id": "0sca9bd1rzdet"}');
INSERT INTO "fact" VALUES(914592858060787787,'answer.accepted','2026-11-04 19:05:03.800620',914592749561848252,'customer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "answer_id": "0sca9bdyrp2r2", "producer_id": "0sca98ath4xwe", "order_id": "0sca9bf7wpegf"}');
INSERT INTO "fact" VALUES(914592858061290191,'bid.awarded','2026-11-04 19:05:03.800962',914592749561848252,'customer','{"bid_id": "0sca9bd1rzdet", "customer_id": "0sca98azg808d", "idea_id": null, "prototype_id": "0sca9azrmr7zf", "answer_id": "0sca9bdyrp2r2", "producer_id": "0sca98ath4xwe", "order_id": "0sca9bf7wpegf"}');
INSERT INTO "fact" VALUES(914592858078355776,'order.job_opened','2026-11-04 19:05:03.805013',NULL,'system','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592858140744206,'notification.added','2026-11-04 19:05:03.819267',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bfbngdfq"}');
INSERT INTO "fact" VALUES(914592858140989178,'notification.added','2026-11-04 19:05:03.819267',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bfbngdgm"}');
INSERT INTO "fact" VALUES(914592858140989197,'notification.added','2026-11-04 19:05:03.819267',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bfbnqstp"}');
INSERT INTO "fact" VALUES(914592858161041145,'notification.added','2026-11-04 19:05:03.824620',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bfcckyr8"}');
INSERT INTO "fact" VALUES(914592858161543304,'notification.added','2026-11-04 19:05:03.824620',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bfccr2nc"}');
INSERT INTO "fact" VALUES(914592858220390661,'notification.added','2026-11-04 19:05:03.838249',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bfe1jjw1"}');
INSERT INTO "fact" VALUES(914592858220390674,'notification.added','2026-11-04 19:05:03.838249',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bfe1jjxa"}');
INSERT INTO "fact" VALUES(914592858220390678,'notification.added','2026-11-04 19:05:03.838249',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bfe1jjyf"}');
INSERT INTO "fact" VALUES(914592858245237761,'order.address_given','2026-11-04 19:19:27.784841',914592749561848252,'customer','{"order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592858278926488,'notification.added','2026-11-04 19:19:27.793539',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bffw5w7c"}');
INSERT INTO "fact" VALUES(914592858278926510,'notification.added','2026-11-04 19:19:27.793539',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bffx6639"}');
INSERT INTO "fact" VALUES(914592858325747814,'order.stage_replanned','2026-11-04 20:02:39.789692',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx88e"}');
INSERT INTO "fact" VALUES(914592858370069890,'order.stage_replanned','2026-11-04 20:17:03.787685',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx89n"}');
INSERT INTO "fact" VALUES(914592858404624831,'cost.entered','2026-11-04 21:29:03.784461',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfkg1xfn"}');
INSERT INTO "fact" VALUES(914592858425782211,'cost.entered','2026-11-04 21:43:27.784210',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfm4bseh"}');
INSERT INTO "fact" VALUES(914592858446585722,'cost.entered','2026-11-04 21:57:51.784141',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfmrtw44"}');
INSERT INTO "fact" VALUES(914592858472229005,'cost.entered','2026-11-04 22:12:15.785201',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfng4997"}');
INSERT INTO "fact" VALUES(914592858491650097,'cost.entered','2026-11-04 22:26:39.783695',914592749788742453,'team','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfp41w7b"}');
INSERT INTO "fact" VALUES(914592858522624254,'idea.status_changed','2026-11-05 19:05:03.786083',914592749771875749,'team','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98aycmdt9", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9bfpwhrk7", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592858589225823,'notification.added','2026-11-05 19:05:03.802723',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bfs4kh8r"}');
INSERT INTO "fact" VALUES(914592858589283977,'notification.added','2026-11-05 19:05:03.802723',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bfs53rsr"}');
INSERT INTO "fact" VALUES(914592858589283979,'notification.added','2026-11-05 19:05:03.802723',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bfs53rt7"}');
INSERT INTO "fact" VALUES(914592858606009721,'support.changed','2026-11-06 19:05:03.782339',914592749609150572,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592858606009743,'support.mine_changed','2026-11-06 19:05:03.782339',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9bba4c6gh"}');
INSERT INTO "fact" VALUES(914592858644194721,'support.changed','2026-11-06 19:05:03.782245',914592749525235813,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592858644194767,'support.mine_changed','2026-11-06 19:05:03.782245',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9bcastbek"}');
INSERT INTO "fact" VALUES(914592858680918513,'comment.posted','2026-11-06 19:05:03.782269',914592749754337560,'producer','{"idea_id": "0sca9bdqgyypr", "customer_id": null, "comment_id": "0sca9bfvwj0e5", "parent_id": null}');
INSERT INTO "fact" VALUES(914592858719891641,'notification.added','2026-11-06 19:05:03.790888',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bfwwjew1"}');
INSERT INTO "fact" VALUES(914592858719891670,'notification.added','2026-11-06 19:05:03.790888',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bfwxb22x"}');
INSERT INTO "fact" VALUES(914592858719891692,'notification.added','2026-11-06 19:05:03.790888',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bfwxb243"}');
INSERT INTO "fact" VALUES(914592858719891701,'notification.added','2026-11-06 19:05:03.790888',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bfwxb246"}');
INSERT INTO "fact" VALUES(914592858766155111,'idea.submitted','2026-11-07 19:05:03.790632',914592749609150572,'customer','{"idea_id": "0sca9bfxghsz5", "customer_id": "0sca98b18thv9", "board_id": "0sca98b4s6wx0"}');
INSERT INTO "fact" VALUES(914592858845950581,'notification.added','2026-11-07 19:05:03.809093',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bg0sxgkz"}');
INSERT INTO "fact" VALUES(914592858845950620,'notification.added','2026-11-07 19:05:03.809093',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bg0sychz"}');
INSERT INTO "fact" VALUES(914592858845950646,'notification.added','2026-11-07 19:05:03.809093',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bg0syckk"}');
INSERT INTO "fact" VALUES(914592858861701140,'support.changed','2026-11-07 19:05:03.782472',914592749591118359,'customer','{"idea_id": "0sca9bcastbek", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592858862096854,'support.mine_changed','2026-11-07 19:05:03.782472',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bcastbek"}');
INSERT INTO "fact" VALUES(914592858933626957,'order.progressed','2026-11-07 19:05:03.791148',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "line_id": "0sca9b7m9gsb2", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914592858937919851,'order.delivered','2026-11-07 19:05:03.792021',914592749697528953,'producer','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592858940410894,'shipment.delivered','2026-11-07 19:05:03.793539',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592858945094730,'shipment.tracked','2026-11-07 19:05:03.793739',914592749697528953,'producer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "code": "delivered"}');
INSERT INTO "fact" VALUES(914592858999753635,'order.job_changed','2026-11-07 19:05:03.806863',NULL,'system','{"job_id": "0sca9b7nn23g3", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "status": "done"}');
INSERT INTO "fact" VALUES(914592859042807579,'notification.added','2026-11-07 19:05:03.816622',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bg6gvpbg"}');
INSERT INTO "fact" VALUES(914592859043133527,'notification.added','2026-11-07 19:05:03.816622',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bg6gz8pe"}');
INSERT INTO "fact" VALUES(914592859083818750,'shipment.confirmed','2026-11-08 02:17:03.787039',914592749591118359,'customer','{"shipment_id": "0sca9bdggzm5x", "order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592859105199925,'order.state_changed','2026-11-08 02:17:03.792107',NULL,'system','{"order_id": "0sca9b7m1a9v6", "customer_id": "0sca98b0cjy3r", "producer_id": "0sca98agmr79h", "status": "closed"}');
INSERT INTO "fact" VALUES(914592859163729281,'notification.added','2026-11-08 02:17:03.805468',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bga8rrq7"}');
INSERT INTO "fact" VALUES(914592859163898344,'notification.added','2026-11-08 02:17:03.805468',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bga907ac"}');
INSERT INTO "fact" VALUES(914592859223158928,'notification.added','2026-11-08 02:17:03.819837',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bgc1cpcv"}');
INSERT INTO "fact" VALUES(914592859223158936,'notification.added','2026-11-08 02:17:03.819837',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bgc1cpes"}');
INSERT INTO "fact" VALUES(914592859223158981,'notification.added','2026-11-08 02:17:03.819837',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bgc1nw4e"}');
INSERT INTO "fact" VALUES(914592859250788757,'idea.status_changed','2026-11-08 19:05:03.786144',914592749788742453,'team','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "from_status": "submitted", "to_status": "under_review", "response_id": "0sca9bgcm7pzz", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592859327693453,'notification.added','2026-11-08 19:05:03.803656',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bgf4dm8m"}');
INSERT INTO "fact" VALUES(914592859339878827,'support.changed','2026-11-08 19:05:03.782510',914592749654745857,'customer','{"idea_id": "0sca9bfxghsz5", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592859339878854,'support.mine_changed','2026-11-08 19:05:03.782510',914592749654745857,'customer','{"user_id": "0sca98aan38r1", "idea_id": "0sca9bfxghsz5"}');
INSERT INTO "fact" VALUES(914592859390970878,'support.changed','2026-11-08 19:05:03.782414',914592749561848252,'customer','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98azg808d", "how": "given"}');
INSERT INTO "fact" VALUES(914592859390970898,'support.mine_changed','2026-11-08 19:05:03.782414',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw", "idea_id": "0sca9bba4c6gh"}');
INSERT INTO "fact" VALUES(914592859428426214,'support.changed','2026-11-08 19:05:03.782403',914592749591118359,'customer','{"idea_id": "0sca9bdqgyypr", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592859428426242,'support.mine_changed','2026-11-08 19:05:03.782403',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bdqgyypr"}');
INSERT INTO "fact" VALUES(914592859495858157,'bid.opened','2026-11-08 19:05:03.788655',914592749609150572,'customer','{"bid_id": "0sca9bgkn106n", "customer_id": "0sca98b18thv9", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592859563028220,'notification.added','2026-11-08 19:05:03.804998',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bgp5fc3b"}');
INSERT INTO "fact" VALUES(914592859563028242,'notification.added','2026-11-08 19:05:03.804998',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bgp5fc3q"}');
INSERT INTO "fact" VALUES(914592859563028303,'notification.added','2026-11-08 19:05:03.804998',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bgp5r7fj"}');
INSERT INTO "fact" VALUES(914592859563028305,'notification.added','2026-11-08 19:05:03.804998',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bgp5r7g3"}');
INSERT INTO "fact" VALUES(914592859583186425,'comment.posted','2026-11-09 19:05:03.782949',914592749734291893,'producer','{"idea_id": "0sca9becc1xn1", "customer_id": null, "comment_id": "0sca9bgpm9axq", "parent_id": null}');
INSERT INTO "fact" VALUES(914592859630131156,'notification.added','2026-11-09 19:05:03.794415',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bgr4tpjn"}');
INSERT INTO "fact" VALUES(914592859630131180,'notification.added','2026-11-09 19:05:03.794415',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bgr5snwp"}');
INSERT INTO "fact" VALUES(914592859649792258,'support.changed','2026-11-09 19:05:03.783070',914592749591118359,'customer','{"idea_id": "0sca9bfxghsz5", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592859650700041,'support.mine_changed','2026-11-09 19:05:03.783070',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bfxghsz5"}');
INSERT INTO "fact" VALUES(914592859738710971,'answer.given','2026-11-09 19:05:03.791087',914592749697528953,'producer','{"bid_id": "0sca9bgkn106n", "customer_id": "0sca98b18thv9", "answer_id": "0sca9bgv048a1", "producer_id": "0sca98agmr79h", "kind": "decline"}');
INSERT INTO "fact" VALUES(914592859784977094,'notification.added','2026-11-09 19:05:03.801998',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bgwnqmt3"}');
INSERT INTO "fact" VALUES(914592859802113658,'support.changed','2026-11-10 19:05:03.783148',914592749525235813,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592859802113688,'support.mine_changed','2026-11-10 19:05:03.783148',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9becc1xn1"}');
INSERT INTO "fact" VALUES(914592859856731407,'comment.posted','2026-11-10 19:05:03.783012',914592749525235813,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98aycmdt9", "comment_id": "0sca9bgyxtqqn", "parent_id": null}');
INSERT INTO "fact" VALUES(914592859902622016,'notification.added','2026-11-10 19:05:03.794169',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bh09ne80"}');
INSERT INTO "fact" VALUES(914592859902622041,'notification.added','2026-11-10 19:05:03.794169',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bh09ne9w"}');
INSERT INTO "fact" VALUES(914592859902622072,'notification.added','2026-11-10 19:05:03.794169',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bh09ne9z"}');
INSERT INTO "fact" VALUES(914592859943134374,'idea.status_changed','2026-11-10 19:05:03.788294',914592749771875749,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "from_status": "under_review", "to_status": "planned", "response_id": "0sca9bh14b3j7", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592860049696801,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bh4mwq6c"}');
INSERT INTO "fact" VALUES(914592860052822112,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bh4nxsq9"}');
INSERT INTO "fact" VALUES(914592860052822172,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bh4nxsrx"}');
INSERT INTO "fact" VALUES(914592860052822202,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bh4nxssr"}');
INSERT INTO "fact" VALUES(914592860053864707,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bh4nxsve"}');
INSERT INTO "fact" VALUES(914592860053864757,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bh4nxswc"}');
INSERT INTO "fact" VALUES(914592860053864816,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bh4nxsxg"}');
INSERT INTO "fact" VALUES(914592860053864851,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bh4nxszg"}');
INSERT INTO "fact" VALUES(914592860053864883,'notification.added','2026-11-10 19:05:03.813559',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bh4nxt0b"}');
INSERT INTO "fact" VALUES(914592860107023573,'answer.given','2026-11-10 19:05:03.790320',914592749754337560,'producer','{"bid_id": "0sca9bgkn106n", "customer_id": "0sca98b18thv9", "answer_id": "0sca9bh61xfk3", "producer_id": "0sca98ath4xwe", "kind": "decline"}');
INSERT INTO "fact" VALUES(914592860154485211,'notification.added','2026-11-10 19:05:03.801996',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bh7svpd3"}');
INSERT INTO "fact" VALUES(914592860211817518,'order.stage_started','2026-11-10 19:05:03.791909',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9whzq7"}');
INSERT INTO "fact" VALUES(914592860245205916,'comment.posted','2026-11-10 23:53:03.783567',914592749591118359,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "comment_id": "0sca9bhagc8v5", "parent_id": "0sca9bgyxtqqn"}');
INSERT INTO "fact" VALUES(914592860299579333,'notification.added','2026-11-10 23:53:03.796097',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bhc09a3m"}');
INSERT INTO "fact" VALUES(914592860301075074,'notification.added','2026-11-10 23:53:03.796097',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bhc0hzse"}');
INSERT INTO "fact" VALUES(914592860301168484,'notification.added','2026-11-10 23:53:03.796097',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bhc1032t"}');
INSERT INTO "fact" VALUES(914592860347207815,'idea.revised','2026-11-11 19:05:03.789095',914592749591118359,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "revision_id": "0sca9bhd4vamf", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914592860447680418,'notification.added','2026-11-11 19:05:03.813672',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bhgh77fa"}');
INSERT INTO "fact" VALUES(914592860447765102,'notification.added','2026-11-11 19:05:03.813672',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bhghf9vn"}');
INSERT INTO "fact" VALUES(914592860464858214,'note.posted','2026-11-11 19:05:03.782710',914592749805550754,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": null, "comment_id": "0sca9bhh1vh1s", "parent_id": null}');
INSERT INTO "fact" VALUES(914592860493432359,'notification.added','2026-11-11 19:05:03.789480',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bhhx3hh6"}');
INSERT INTO "fact" VALUES(914592860510333089,'support.changed','2026-11-12 19:05:03.783022',914592749561848252,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98azg808d", "how": "given"}');
INSERT INTO "fact" VALUES(914592860510333119,'support.mine_changed','2026-11-12 19:05:03.783022',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw", "idea_id": "0sca9becc1xn1"}');
INSERT INTO "fact" VALUES(914592860597863446,'bid.opened','2026-11-12 19:05:03.791376',914592749525235813,'customer','{"bid_id": "0sca9bhmgq21j", "customer_id": "0sca98aycmdt9", "idea_id": "0sca9bdqgyypr", "prototype_id": null}');
INSERT INTO "fact" VALUES(914592860695495136,'notification.added','2026-11-12 19:05:03.814615',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bhqxt0ae"}');
INSERT INTO "fact" VALUES(914592860695659657,'notification.added','2026-11-12 19:05:03.814615',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bhqxt0b5"}');
INSERT INTO "fact" VALUES(914592860695659689,'notification.added','2026-11-12 19:05:03.814615',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bhqxt0c2"}');
INSERT INTO "fact" VALUES(914592860695659699,'notification.added','2026-11-12 19:05:03.814615',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bhqxt0e2"}');
INSERT INTO "fact" VALUES(914592860861587945,'idea.status_changed','2026-11-13 19:05:03.818273',914592749771875749,'team','{"idea_id": "0sca9bfxghsz5", "customer_id": "0sca98b18thv9", "from_status": "submitted", "to_status": "merged", "response_id": "0sca9bht83pjj", "merged_into_id": "0sca9b81d1zhb"}');
INSERT INTO "fact" VALUES(914592860867266915,'merge.done','2026-11-13 19:05:03.818693',914592749771875749,'team','{"source_id": "0sca9bfxghsz5", "target_id": "0sca9b81d1zhb", "merge_id": "0sca9bhs44d60", "carried": 1}');
INSERT INTO "fact" VALUES(914592860867266938,'support.changed','2026-11-13 19:05:03.818693',914592749771875749,'team','{"idea_id": "0sca9b81d1zhb", "customer_id": null, "how": "carried"}');
INSERT INTO "fact" VALUES(914592860867266959,'support.carried','2026-11-13 19:05:03.818693',914592749771875749,'team','{"user_id": "0sca98aan38r1", "support_id": "0sca9bhtrv8je", "idea_id": "0sca9b81d1zhb"}');
INSERT INTO "fact" VALUES(914592860997619116,'notification.added','2026-11-13 19:05:03.850151',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bj0xy38e"}');
INSERT INTO "fact" VALUES(914592860997619132,'notification.added','2026-11-13 19:05:03.850151',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bj0xy39p"}');
INSERT INTO "fact" VALUES(914592860997619139,'notification.added','2026-11-13 19:05:03.850151',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bj0xy3bj"}');
INSERT INTO "fact" VALUES(914592861010060028,'notification.added','2026-11-13 19:05:03.852884',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bj18x7cj"}');
INSERT INTO "fact" VALUES(914592861010060038,'notification.added','2026-11-13 19:05:03.852884',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bj1909gr"}');
INSERT INTO "fact" VALUES(914592861010060039,'notification.added','2026-11-13 19:05:03.852884',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bj1909gt"}');
INSERT INTO "fact" VALUES(914592861010060079,'notification.added','2026-11-13 19:05:03.852884',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bj19h8j9"}');
INSERT INTO "fact" VALUES(914592861026742952,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bj1s86f6"}');
INSERT INTO "fact" VALUES(914592861026743010,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bj1spwe3"}');
INSERT INTO "fact" VALUES(914592861026743041,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bj1spwfm"}');
INSERT INTO "fact" VALUES(914592861026743098,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bj1spwh3"}');
INSERT INTO "fact" VALUES(914592861026743130,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bj1spwj2"}');
INSERT INTO "fact" VALUES(914592861026743171,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bj1spwjr"}');
INSERT INTO "fact" VALUES(914592861026743188,'notification.added','2026-11-13 19:05:03.856904',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bj1spwkb"}');
INSERT INTO "fact" VALUES(914592861085414573,'notification.added','2026-11-13 19:05:03.870304',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bj3caddv"}');
INSERT INTO "fact" VALUES(914592861139792341,'answer.given','2026-11-13 19:05:03.792552',914592749754337560,'producer','{"bid_id": "0sca9bhmgq21j", "customer_id": "0sca98aycmdt9", "answer_id": "0sca9bj4gwy0n", "producer_id": "0sca98ath4xwe", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592861181426945,'notification.added','2026-11-13 19:05:03.803080',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bj6d7f6d"}');
INSERT INTO "fact" VALUES(914592862288122377,'order.stage_photo_added','2026-11-14 18:50:40.042485',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9whzq7", "file_id": "0sca9a9jgrw23"}');
INSERT INTO "fact" VALUES(914592862363726019,'idea.submitted','2026-11-14 19:05:03.793419',914592749591118359,'customer','{"idea_id": "0sca9bk8cnwwd", "customer_id": "0sca98b0cjy3r", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592862444549920,'notification.added','2026-11-14 19:05:03.812147',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bkc0k8r4"}');
INSERT INTO "fact" VALUES(914592862444549921,'notification.added','2026-11-14 19:05:03.812147',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bkc14hdx"}');
INSERT INTO "fact" VALUES(914592862444549922,'notification.added','2026-11-14 19:05:03.812147',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bkc1txq6"}');
INSERT INTO "fact" VALUES(914592862486017100,'order.stage_finished','2026-11-14 19:05:03.789300',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9whzq7", "last": false}');
INSERT INTO "fact" VALUES(914592862532027166,'notification.added','2026-11-14 19:05:03.799691',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bken8gr3"}');
INSERT INTO "fact" VALUES(914592862568603469,'order.stage_started','2026-11-14 19:05:03.788080',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx887"}');
INSERT INTO "fact" VALUES(914592862598682195,'idea.promised','2026-11-15 19:05:03.784052',914592749788742453,'team','{"idea_id": "0sca9bk8cnwwd", "customer_id": "0sca98b0cjy3r", "promise_id": "0sca9bkgmtnje"}');
INSERT INTO "fact" VALUES(914592862602836465,'idea.assigned','2026-11-15 19:05:03.784286',914592749788742453,'team','{"idea_id": "0sca9bk8cnwwd", "customer_id": null, "owner_id": "0sca98aemwgsn"}');
INSERT INTO "fact" VALUES(914592862643991030,'support.changed','2026-11-15 19:05:03.782623',914592749525235813,'customer','{"idea_id": "0sca9bk8cnwwd", "customer_id": "0sca98aycmdt9", "how": "given"}');
INSERT INTO "fact" VALUES(914592862645160178,'support.mine_changed','2026-11-15 19:05:03.782623',914592749525235813,'customer','{"user_id": "0sca98a6sjy35", "idea_id": "0sca9bk8cnwwd"}');
INSERT INTO "fact" VALUES(914592862683501359,'comment.posted','2026-11-15 19:05:03.782305',914592749525235813,'customer','{"idea_id": "0sca9bk8cnwwd", "customer_id": "0sca98aycmdt9", "comment_id": "0sca9bkk0hqtb", "parent_id": null}');
INSERT INTO "fact" VALUES(914592862715778562,'notification.added','2026-11-15 19:05:03.790947',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bkm4g5ej"}');
INSERT INTO "fact" VALUES(914592862715778625,'notification.added','2026-11-15 19:05:03.790947',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bkm4g5fw"}');
INSERT INTO "fact" VALUES(914592862737749148,'thread.resolved','2026-11-15 19:05:03.784042',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9b0rd451n", "reason": "done"}');
INSERT INTO "fact" VALUES(914592862796233452,'notification.added','2026-11-15 19:05:03.797705',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bkph4bkq"}');
INSERT INTO "fact" VALUES(914592862796691642,'notification.added','2026-11-15 19:05:03.797705',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bkph7ep8"}');
INSERT INTO "fact" VALUES(914592862862816514,'bid.withdrawn','2026-11-15 19:05:03.794610',914592749525235813,'customer','{"bid_id": "0sca9bhmgq21j", "customer_id": "0sca98aycmdt9", "idea_id": "0sca9bdqgyypr", "prototype_id": null}');
INSERT INTO "fact" VALUES(914592862952042730,'notification.added','2026-11-15 19:05:03.815466',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bkv4v1tc"}');
INSERT INTO "fact" VALUES(914592862952094493,'notification.added','2026-11-15 19:05:03.815466',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bkv5tc65"}');
INSERT INTO "fact" VALUES(914592862971990794,'support.changed','2026-11-16 19:05:03.783185',914592749609150572,'customer','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b18thv9", "how": "given"}');
INSERT INTO "fact" VALUES(914592862972316773,'support.mine_changed','2026-11-16 19:05:03.783185',914592749609150572,'customer','{"user_id": "0sca98a99kt3c", "idea_id": "0sca9becc1xn1"}');
INSERT INTO "fact" VALUES(914592863064039744,'idea.submitted','2026-11-16 19:05:03.794263',914592749609150572,'customer','{"idea_id": "0sca9bkx80e97", "customer_id": "0sca98b18thv9", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592863147425803,'notification.added','2026-11-16 19:05:03.813415',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bm0wx1z3"}');
INSERT INTO "fact" VALUES(914592863147451449,'notification.added','2026-11-16 19:05:03.813415',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bm0wx1zj"}');
INSERT INTO "fact" VALUES(914592863148910531,'notification.added','2026-11-16 19:05:03.813415',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bm0xjt2e"}');
INSERT INTO "fact" VALUES(914592863170294641,'prototype.version_added','2026-11-16 19:05:03.784039',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6"}');
INSERT INTO "fact" VALUES(914592863206036290,'prototype.asset_changed','2026-11-16 19:05:03.792724',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "asset_id": "0sca9bm2n3rtv"}');
INSERT INTO "fact" VALUES(914592863228489677,'prototype.asset_changed','2026-11-16 19:05:03.798346',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "asset_id": "0sca9bm3devy4"}');
INSERT INTO "fact" VALUES(914592863249444464,'prototype.asset_changed','2026-11-16 19:05:03.803353',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "asset_id": "0sca9bm405q1a"}');
INSERT INTO "fact" VALUES(914592863274850883,'prototype.asset_changed','2026-11-16 19:05:03.809451',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "asset_id": "0sca9bm4r5p46"}');
INSERT INTO "fact" VALUES(914592863295227963,'prototype.asset_changed','2026-11-16 19:05:03.814546',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "asset_id": "0sca9bm5cv9th"}');
INSERT INTO "fact" VALUES(914592863324504058,'prototype.version_published','2026-11-16 19:05:03.821419',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "version_id": "0sca9bm1nywt6", "number": 3, "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sca9aw44k90d"]}');
INSERT INTO "fact" VALUES(914592863417649166,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bm8wvcks"}');
INSERT INTO "fact" VALUES(914592863417649225,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bm8wwzre"}');
INSERT INTO "fact" VALUES(914592863417649228,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bm8x2zxb"}');
INSERT INTO "fact" VALUES(914592863417649246,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bm8x2zxf"}');
INSERT INTO "fact" VALUES(914592863417649254,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bm8xtepy"}');
INSERT INTO "fact" VALUES(914592863417649257,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bm8xteqq"}');
INSERT INTO "fact" VALUES(914592863417649308,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bm8xxsh0"}');
INSERT INTO "fact" VALUES(914592863417649331,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bm8xxsh9"}');
INSERT INTO "fact" VALUES(914592863417649357,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bm8xxsj5"}');
INSERT INTO "fact" VALUES(914592863417649373,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bm8xxsk6"}');
INSERT INTO "fact" VALUES(914592863417754020,'notification.added','2026-11-16 19:05:03.842973',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bm8xxsme"}');
INSERT INTO "fact" VALUES(914592863433980864,'comment.posted','2026-11-17 19:05:03.782439',914592749788742453,'team','{"idea_id": "0sca9bk8cnwwd", "customer_id": null, "comment_id": "0sca9bm9hca4v", "parent_id": null}');
INSERT INTO "fact" VALUES(914592863471352167,'notification.added','2026-11-17 19:05:03.791526',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bman2eaa"}');
INSERT INTO "fact" VALUES(914592863471707254,'notification.added','2026-11-17 19:05:03.791526',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bman2eae"}');
INSERT INTO "fact" VALUES(914592863518145463,'prototypes/comment.posted','2026-11-17 19:05:03.789243',914592749718126573,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bmbxh8zf", "comment_id": "0sca9bmc1pewy", "first": true}');
INSERT INTO "fact" VALUES(914592863571058785,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bmdhetas"}');
INSERT INTO "fact" VALUES(914592863571192486,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bmdhetc4"}');
INSERT INTO "fact" VALUES(914592863571565627,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bmdhetda"}');
INSERT INTO "fact" VALUES(914592863571565668,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bmdhete5"}');
INSERT INTO "fact" VALUES(914592863572869554,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bmdhete6"}');
INSERT INTO "fact" VALUES(914592863572869606,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bmdheten"}');
INSERT INTO "fact" VALUES(914592863572869611,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bmdhetf9"}');
INSERT INTO "fact" VALUES(914592863572869663,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bmdhetg4"}');
INSERT INTO "fact" VALUES(914592863572869710,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bmdhetgr"}');
INSERT INTO "fact" VALUES(914592863572869723,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bmdhetj8"}');
INSERT INTO "fact" VALUES(914592863572869757,'notification.added','2026-11-17 19:05:03.802001',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bmdhetk7"}');
INSERT INTO "fact" VALUES(914592863600854652,'prototypes/comment.posted','2026-11-17 23:53:03.784210',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bmbxh8zf", "comment_id": "0sca9bmeghd72", "first": false}');
INSERT INTO "fact" VALUES(914592863652010230,'notification.added','2026-11-17 23:53:03.796117',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bmg1bp67"}');
INSERT INTO "fact" VALUES(914592863688783497,'order.stage_photo_added','2026-11-18 18:50:39.787996',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82gc", "file_id": "0sca9aq6mnrqg"}');
INSERT INTO "fact" VALUES(914592863718536749,'support.changed','2026-11-18 19:05:03.782754',914592749561848252,'customer','{"idea_id": "0sca9bk8cnwwd", "customer_id": "0sca98azg808d", "how": "given"}');
INSERT INTO "fact" VALUES(914592863718923295,'support.mine_changed','2026-11-18 19:05:03.782754',914592749561848252,'customer','{"user_id": "0sca98a7wg8dw", "idea_id": "0sca9bk8cnwwd"}');
INSERT INTO "fact" VALUES(914592863761599208,'comment.posted','2026-11-18 19:05:03.782505',914592749734291893,'producer','{"idea_id": "0sca9bkx80e97", "customer_id": null, "comment_id": "0sca9bmk9w2nz", "parent_id": null}');
INSERT INTO "fact" VALUES(914592863811598476,'notification.added','2026-11-18 19:05:03.793889',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bmmshy2h"}');
INSERT INTO "fact" VALUES(914592863862141804,'prototypes/comment.posted','2026-11-18 19:05:03.790732',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "thread_id": "0sca9bmp1kzj1", "comment_id": "0sca9bmp5n249", "first": true}');
INSERT INTO "fact" VALUES(914592863920852057,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bmqwa2bp"}');
INSERT INTO "fact" VALUES(914592863921093366,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bmqwhpn0"}');
INSERT INTO "fact" VALUES(914592863921093424,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bmqws830"}');
INSERT INTO "fact" VALUES(914592863921093476,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bmqws83k"}');
INSERT INTO "fact" VALUES(914592863921093488,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bmqxexe4"}');
INSERT INTO "fact" VALUES(914592863921093552,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bmqxexfs"}');
INSERT INTO "fact" VALUES(914592863921093602,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bmqxq4xk"}');
INSERT INTO "fact" VALUES(914592863921093618,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bmqxq4yg"}');
INSERT INTO "fact" VALUES(914592863921093657,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bmqxq4zt"}');
INSERT INTO "fact" VALUES(914592863921093697,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bmqxq501"}');
INSERT INTO "fact" VALUES(914592863921093714,'notification.added','2026-11-18 19:05:03.805465',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bmqxq51d"}');
INSERT INTO "fact" VALUES(914592863979092494,'order.stage_finished','2026-11-18 19:05:03.790846',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82gc", "last": false}');
INSERT INTO "fact" VALUES(914592864037412565,'notification.added','2026-11-18 19:05:03.805501',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bmvgx7jh"}');
INSERT INTO "fact" VALUES(914592864037646620,'notification.added','2026-11-18 19:05:03.805501',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bmvgx7mb"}');
INSERT INTO "fact" VALUES(914592864037646653,'notification.added','2026-11-18 19:05:03.805501',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bmvgx7p9"}');
INSERT INTO "fact" VALUES(914592864083739983,'order.stage_started','2026-11-18 19:05:03.789255',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82h7"}');
INSERT INTO "fact" VALUES(914592864138091925,'prototypes/comment.posted','2026-11-19 07:05:03.788779',914592749561848252,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98azg808d", "thread_id": "0sca9bmp1kzj1", "comment_id": "0sca9bmyd6s9e", "first": false}');
INSERT INTO "fact" VALUES(914592864193042261,'notification.added','2026-11-19 07:05:03.801554',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bn04db63"}');
INSERT INTO "fact" VALUES(914592864193072695,'notification.added','2026-11-19 07:05:03.801554',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bn04db6f"}');
INSERT INTO "fact" VALUES(914592864230057119,'idea.status_changed','2026-11-19 19:05:03.787778',914592749788742453,'team','{"idea_id": "0sca9becc1xn1", "customer_id": "0sca98b0cjy3r", "from_status": "under_review", "to_status": "planned", "response_id": "0sca9bn0w2bx9", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592864327144414,'notification.added','2026-11-19 19:05:03.810766',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bn4574t6"}');
INSERT INTO "fact" VALUES(914592864327144426,'notification.added','2026-11-19 19:05:03.810766',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bn4574ve"}');
INSERT INTO "fact" VALUES(914592864327144430,'notification.added','2026-11-19 19:05:03.810766',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bn4574wp"}');
INSERT INTO "fact" VALUES(914592864327144457,'notification.added','2026-11-19 19:05:03.810766',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bn4574x2"}');
INSERT INTO "fact" VALUES(914592864327144467,'notification.added','2026-11-19 19:05:03.810766',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bn4574xx"}');
INSERT INTO "fact" VALUES(914592864365282676,'idea.withdrawn','2026-11-19 19:05:03.787013',914592749609150572,'customer','{"idea_id": "0sca9bkx80e97", "customer_id": "0sca98b18thv9"}');
INSERT INTO "fact" VALUES(914592864402832209,'notification.added','2026-11-19 19:05:03.796075',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bn6cmkde"}');
INSERT INTO "fact" VALUES(914592864445024462,'prototypes/comment.posted','2026-11-19 19:05:03.789426',914592749561848252,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98azg808d", "thread_id": "0sca9bn7gh749", "comment_id": "0sca9bn7msv8c", "first": true}');
INSERT INTO "fact" VALUES(914592864499683273,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bn94v1s0"}');
INSERT INTO "fact" VALUES(914592864499683276,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bn95ydd9"}');
INSERT INTO "fact" VALUES(914592864499683338,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bn95yde8"}');
INSERT INTO "fact" VALUES(914592864499683359,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bn95yha5"}');
INSERT INTO "fact" VALUES(914592864499683423,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bn95yhbh"}');
INSERT INTO "fact" VALUES(914592864499683469,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bn95yhbs"}');
INSERT INTO "fact" VALUES(914592864499683512,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bn95yhcb"}');
INSERT INTO "fact" VALUES(914592864499683576,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bn95yhdf"}');
INSERT INTO "fact" VALUES(914592864499756176,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bn95yhf6"}');
INSERT INTO "fact" VALUES(914592864499756238,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bn95yhh2"}');
INSERT INTO "fact" VALUES(914592864499756285,'notification.added','2026-11-19 19:05:03.802224',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bn95yhj0"}');
INSERT INTO "fact" VALUES(914592864544588533,'prototype.decided','2026-11-19 19:05:03.788478',914592749525235813,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98aycmdt9", "version_id": "0sca9bm1nywt6", "decision_id": "0sca9bnac72rf", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a6sjy35"}');
INSERT INTO "fact" VALUES(914592864579171657,'notification.added','2026-11-19 19:05:03.797060',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bnbmr05n"}');
INSERT INTO "fact" VALUES(914592864627881526,'bid.opened','2026-11-19 19:05:03.790584',914592749625819539,'customer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592864721866046,'notification.added','2026-11-19 19:05:03.813025',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bnfxn38f"}');
INSERT INTO "fact" VALUES(914592864721866074,'notification.added','2026-11-19 19:05:03.813025',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bnfxn38h"}');
INSERT INTO "fact" VALUES(914592864721866115,'notification.added','2026-11-19 19:05:03.813025',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bnfxn38r"}');
INSERT INTO "fact" VALUES(914592864721866172,'notification.added','2026-11-19 19:05:03.813025',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bnfxn39p"}');
INSERT INTO "fact" VALUES(914592864762735520,'prototypes/comment.posted','2026-11-20 07:05:03.788596',914592749591118359,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b0cjy3r", "thread_id": "0sca9bn7gh749", "comment_id": "0sca9bnh4brvr", "first": false}');
INSERT INTO "fact" VALUES(914592864826407271,'notification.added','2026-11-20 07:05:03.803167',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bnk1be9p"}');
INSERT INTO "fact" VALUES(914592864826407294,'notification.added','2026-11-20 07:05:03.803167',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bnk1bea6"}');
INSERT INTO "fact" VALUES(914592864888365420,'idea.submitted','2026-11-20 19:05:03.791345',914592749525235813,'customer','{"idea_id": "0sca9bnkwhhb0", "customer_id": "0sca98aycmdt9", "board_id": "0sca98b5gw15s"}');
INSERT INTO "fact" VALUES(914592864981405913,'notification.added','2026-11-20 19:05:03.813602',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bnqn5m3m"}');
INSERT INTO "fact" VALUES(914592864981405914,'notification.added','2026-11-20 19:05:03.813602',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bnqn5m54"}');
INSERT INTO "fact" VALUES(914592864981405926,'notification.added','2026-11-20 19:05:03.813602',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bnqn5m5x"}');
INSERT INTO "fact" VALUES(914592865027154785,'prototypes/comment.posted','2026-11-20 19:05:03.789175',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9bnrrd7gk", "comment_id": "0sca9bnrwbc0g", "first": true}');
INSERT INTO "fact" VALUES(914592865078550590,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bntgb4qh"}');
INSERT INTO "fact" VALUES(914592865078550646,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bnth622m"}');
INSERT INTO "fact" VALUES(914592865078550668,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bntht7tr"}');
INSERT INTO "fact" VALUES(914592865078628342,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bntht7wc"}');
INSERT INTO "fact" VALUES(914592865078628398,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bntht7we"}');
INSERT INTO "fact" VALUES(914592865078628419,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bntht7wf"}');
INSERT INTO "fact" VALUES(914592865078628477,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bntht7wt"}');
INSERT INTO "fact" VALUES(914592865078628478,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bntht7xx"}');
INSERT INTO "fact" VALUES(914592865078628520,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bntht7z9"}');
INSERT INTO "fact" VALUES(914592865078628570,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bntht80j"}');
INSERT INTO "fact" VALUES(914592865078628595,'notification.added','2026-11-20 19:05:03.801239',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bntht81t"}');
INSERT INTO "fact" VALUES(914592865111935644,'bid.expired','2026-11-20 19:06:30.185895',NULL,'system','{"bid_id": "0sca9bgkn106n", "customer_id": "0sca98b18thv9", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592865191600645,'notification.added','2026-11-20 19:06:30.204898',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bnxxm8ds"}');
INSERT INTO "fact" VALUES(914592865191600679,'notification.added','2026-11-20 19:06:30.204898',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bnxxm8ea"}');
INSERT INTO "fact" VALUES(914592865191828653,'notification.added','2026-11-20 19:06:30.204898',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bnxxm8fb"}');
INSERT INTO "fact" VALUES(914592865191828654,'notification.added','2026-11-20 19:06:30.204898',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bnxxm8fq"}');
INSERT INTO "fact" VALUES(914592865200315483,'notification.added','2026-11-20 19:06:30.207198',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bny5y720"}');
INSERT INTO "fact" VALUES(914592865241599636,'thread.price_wished','2026-11-20 19:19:27.788790',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9bnrrd7gk"}');
INSERT INTO "fact" VALUES(914592865262901976,'notification.added','2026-11-20 19:19:27.793341',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bp01m6my"}');
INSERT INTO "fact" VALUES(914592865299785993,'answer.given','2026-11-21 01:05:03.788319',914592749734291893,'producer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bp0s1nrk", "producer_id": "0sca98ath4xwe", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592865342051300,'notification.added','2026-11-21 01:05:03.798349',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bp2ch2xq"}');
INSERT INTO "fact" VALUES(914592865342261969,'notification.added','2026-11-21 01:05:03.798349',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bp2d3mv9"}');
INSERT INTO "fact" VALUES(914592865342262022,'notification.added','2026-11-21 01:05:03.798349',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bp2d3mx8"}');
INSERT INTO "fact" VALUES(914592865370864268,'prototypes/comment.posted','2026-11-21 04:41:03.786117',914592749718126573,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bnrrd7gk", "comment_id": "0sca9bp38jyk7", "first": false}');
INSERT INTO "fact" VALUES(914592865421886358,'notification.added','2026-11-21 04:41:03.797471',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bp4msh5x"}');
INSERT INTO "fact" VALUES(914592865421886408,'notification.added','2026-11-21 04:41:03.797471',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bp4n38rw"}');
INSERT INTO "fact" VALUES(914592865434875862,'support.changed','2026-11-21 19:05:03.782608',914592749654745857,'customer','{"idea_id": "0sca9bnkwhhb0", "customer_id": "0sca98b2cvy1q", "how": "given"}');
INSERT INTO "fact" VALUES(914592865434875907,'support.mine_changed','2026-11-21 19:05:03.782608',914592749654745857,'customer','{"user_id": "0sca98aan38r1", "idea_id": "0sca9bnkwhhb0"}');
INSERT INTO "fact" VALUES(914592865476330050,'comment.posted','2026-11-21 19:05:03.782388',914592749654745857,'customer','{"idea_id": "0sca9bnkwhhb0", "customer_id": "0sca98b2cvy1q", "comment_id": "0sca9bp68nvvv", "parent_id": null}');
INSERT INTO "fact" VALUES(914592865514351338,'notification.added','2026-11-21 19:05:03.791331',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bp7c5bpp"}');
INSERT INTO "fact" VALUES(914592865552074885,'prototypes/comment.posted','2026-11-21 19:05:03.788880',914592749654745857,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "thread_id": "0sca9bp8hz6ka", "comment_id": "0sca9bp8hz6mv", "first": true}');
INSERT INTO "fact" VALUES(914592865601057847,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bpa1gme9"}');
INSERT INTO "fact" VALUES(914592865602099240,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bpa1gmeb"}');
INSERT INTO "fact" VALUES(914592865602166951,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bpa1gmfm"}');
INSERT INTO "fact" VALUES(914592865602166959,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bpa1gmg2"}');
INSERT INTO "fact" VALUES(914592865602166998,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bpa1gmhr"}');
INSERT INTO "fact" VALUES(914592865602682325,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bpa1v9w8"}');
INSERT INTO "fact" VALUES(914592865602682341,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bpa1v9wy"}');
INSERT INTO "fact" VALUES(914592865602682397,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bpa1v9y1"}');
INSERT INTO "fact" VALUES(914592865602682424,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bpa1v9zy"}');
INSERT INTO "fact" VALUES(914592865602929309,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bpa1va19"}');
INSERT INTO "fact" VALUES(914592865602929367,'notification.added','2026-11-21 19:05:03.800404',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bpa1va2r"}');
INSERT INTO "fact" VALUES(914592865648952400,'answer.given','2026-11-21 19:05:03.789047',914592749697528953,'producer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bpb5be10", "producer_id": "0sca98agmr79h", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592865703440159,'notification.added','2026-11-21 19:05:03.802320',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bpd5rbnf"}');
INSERT INTO "fact" VALUES(914592865703440189,'notification.added','2026-11-21 19:05:03.802320',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bpd5rbpb"}');
INSERT INTO "fact" VALUES(914592865703440208,'notification.added','2026-11-21 19:05:03.802320',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bpd5rbq6"}');
INSERT INTO "fact" VALUES(914592865740187811,'prototypes/comment.posted','2026-11-22 07:05:03.786932',914592749754337560,'producer','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bp8hz6ka", "comment_id": "0sca9bpe49j54", "first": false}');
INSERT INTO "fact" VALUES(914592865804096909,'notification.added','2026-11-22 07:05:03.802088',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bpg4sg8f"}');
INSERT INTO "fact" VALUES(914592865804096932,'notification.added','2026-11-22 07:05:03.802088',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bpg5r5bv"}');
INSERT INTO "fact" VALUES(914592865845241483,'answer.countered','2026-11-22 07:05:03.789471',914592749625819539,'customer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bp0s1nrk", "producer_id": "0sca98ath4xwe", "side": "bid"}');
INSERT INTO "fact" VALUES(914592865917279074,'notification.added','2026-11-22 07:05:03.806016',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bpkh8cxg"}');
INSERT INTO "fact" VALUES(914592865917279119,'notification.added','2026-11-22 07:05:03.806016',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bpkhp6tw"}');
INSERT INTO "fact" VALUES(914592865954026777,'order.stage_photo_added','2026-11-22 18:50:39.788192',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82h7", "file_id": "0sca9aq7ngsdc"}');
INSERT INTO "fact" VALUES(914592866008485789,'idea.status_changed','2026-11-22 19:05:03.788242',914592749788742453,'team','{"idea_id": "0sca9bba4c6gh", "customer_id": "0sca98b2cvy1q", "from_status": "planned", "to_status": "prototyping", "response_id": "0sca9bpnxs6xf", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914592866118757274,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bpsgks33"}');
INSERT INTO "fact" VALUES(914592866118757315,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bpshppd6"}');
INSERT INTO "fact" VALUES(914592866118757345,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98a8rdggq", "notification_id": "0sca9bpshppec"}');
INSERT INTO "fact" VALUES(914592866118757396,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98a99kt3c", "notification_id": "0sca9bpshttrn"}');
INSERT INTO "fact" VALUES(914592866118757428,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bpshttsz"}');
INSERT INTO "fact" VALUES(914592866118757434,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bpshttt0"}');
INSERT INTO "fact" VALUES(914592866118757488,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bpshtttd"}');
INSERT INTO "fact" VALUES(914592866118851380,'notification.added','2026-11-22 19:05:03.814409',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bpshttwd"}');
INSERT INTO "fact" VALUES(914592866148278328,'prototypes-internal/comment.posted','2026-11-22 19:05:03.785514',914592749771875749,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bpt8pmt1", "comment_id": "0sca9bptdzr0e", "first": true}');
INSERT INTO "fact" VALUES(914592866180848500,'notification.added','2026-11-22 19:05:03.793678',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bpvd1ptf"}');
INSERT INTO "fact" VALUES(914592866223454295,'prototype.decided','2026-11-22 19:05:03.788667',914592749625819539,'customer','{"prototype_id": "0sca9azrmr7zf", "customer_id": "0sca98b2cvy1q", "version_id": "0sca9bm1nywt6", "decision_id": "0sca9bpwggg12", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sca9aw44k90d"], "viewer": "0sca98a9sggck"}');
INSERT INTO "fact" VALUES(914592866268372118,'notification.added','2026-11-22 19:05:03.799304',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bpxxeygb"}');
INSERT INTO "fact" VALUES(914592866348646561,'order.progressed','2026-11-22 19:05:03.798014',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "line_id": "0sca9b8qwbxvc", "counts": {"produced": 6}}');
INSERT INTO "fact" VALUES(914592866357490367,'order.stage_finished','2026-11-22 19:05:03.800151',914592749697528953,'producer','{"job_id": "0sca9b8s81t2s", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "stage_id": "0sca9b8sd82h7", "last": true}');
INSERT INTO "fact" VALUES(914592866454450106,'notification.added','2026-11-22 19:05:03.823000',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bq3hswpj"}');
INSERT INTO "fact" VALUES(914592866454450114,'notification.added','2026-11-22 19:05:03.823000',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bq3hzbx8"}');
INSERT INTO "fact" VALUES(914592866454450135,'notification.added','2026-11-22 19:05:03.823000',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bq3hzbxn"}');
INSERT INTO "fact" VALUES(914592866491068165,'cost.entered','2026-11-22 19:05:03.786573',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9c05ept"}');
INSERT INTO "fact" VALUES(914592866524061333,'cost.entered','2026-11-22 19:19:27.786333',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9crcgz1"}');
INSERT INTO "fact" VALUES(914592866561456656,'cost.entered','2026-11-22 19:33:51.786066',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9ddtn0q"}');
INSERT INTO "fact" VALUES(914592866595985642,'cost.entered','2026-11-22 19:48:15.786450',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9e1x5kv"}');
INSERT INTO "fact" VALUES(914592866621530494,'cost.entered','2026-11-22 20:02:39.783798',914592749788742453,'team','{"order_id": "0sca9b8qmn2s2", "producer_id": "0sca98agmr79h", "cost_id": "0sca9b9enmw3k"}');
INSERT INTO "fact" VALUES(914592866655737534,'prototypes-internal/comment.posted','2026-11-23 07:05:03.785549',914592749788742453,'team','{"prototype_id": "0sca9azrmr7zf", "customer_id": null, "thread_id": "0sca9bpt8pmt1", "comment_id": "0sca9bq9cpvqj", "first": false}');
INSERT INTO "fact" VALUES(914592866697648022,'notification.added','2026-11-23 07:05:03.795950',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bqasx5ts"}');
INSERT INTO "fact" VALUES(914592866747628178,'order.stage_photo_added','2026-11-23 18:50:39.790846',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx887", "file_id": "0sca9aeqra9ac"}');
INSERT INTO "fact" VALUES(914592866789006619,'support.changed','2026-11-23 19:05:03.783251',914592749591118359,'customer','{"idea_id": "0sca9bnkwhhb0", "customer_id": "0sca98b0cjy3r", "how": "given"}');
INSERT INTO "fact" VALUES(914592866789505269,'support.mine_changed','2026-11-23 19:05:03.783251',914592749591118359,'customer','{"user_id": "0sca98a8rdggq", "idea_id": "0sca9bnkwhhb0"}');
INSERT INTO "fact" VALUES(914592866872387174,'bid.opened','2026-11-23 19:05:03.789411',914592749654745857,'customer','{"bid_id": "0sca9bqfhxtq4", "customer_id": "0sca98b2cvy1q", "idea_id": "0sca9bba4c6gh", "prototype_id": null}');
INSERT INTO "fact" VALUES(914592866944924224,'notification.added','2026-11-23 19:05:03.806177',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bqj51ks6"}');
INSERT INTO "fact" VALUES(914592866944924239,'notification.added','2026-11-23 19:05:03.806177',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bqj5qee3"}');
INSERT INTO "fact" VALUES(914592866944924300,'notification.added','2026-11-23 19:05:03.806177',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bqj5qefr"}');
INSERT INTO "fact" VALUES(914592866944924316,'notification.added','2026-11-23 19:05:03.806177',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bqj5qeh0"}');
INSERT INTO "fact" VALUES(914592866994427342,'order.stage_finished','2026-11-23 19:05:03.790842',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx887", "last": false}');
INSERT INTO "fact" VALUES(914592867049015500,'notification.added','2026-11-23 19:05:03.803951',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bqn9025m"}');
INSERT INTO "fact" VALUES(914592867074816289,'cost.entered','2026-11-23 19:05:03.784740',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfkg1xfn"}');
INSERT INTO "fact" VALUES(914592867100152648,'cost.entered','2026-11-23 19:19:27.784548',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfm4bseh"}');
INSERT INTO "fact" VALUES(914592867129589695,'cost.entered','2026-11-23 19:33:51.786059',914592749734291893,'producer','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfmrtw44"}');
INSERT INTO "fact" VALUES(914592867150264631,'cost.entered','2026-11-23 20:02:39.782888',914592749788742453,'team','{"order_id": "0sca9bf7wpegf", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bfp41w7b"}');
INSERT INTO "fact" VALUES(914592867190659806,'answer.given','2026-11-24 14:17:03.789061',914592749697528953,'producer','{"bid_id": "0sca9bqfhxtq4", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bqs56hwh", "producer_id": "0sca98agmr79h", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592867238736889,'notification.added','2026-11-24 14:17:03.800297',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bqtxxwxf"}');
INSERT INTO "fact" VALUES(914592867238736914,'notification.added','2026-11-24 14:17:03.800297',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bqtxxwxn"}');
INSERT INTO "fact" VALUES(914592867238736974,'notification.added','2026-11-24 14:17:03.800297',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bqtxxwzk"}');
INSERT INTO "fact" VALUES(914592867280290550,'shipment.made','2026-11-24 18:21:51.788156',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592867343530920,'shipment.moved','2026-11-24 18:36:15.789867',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "status": "packed"}');
INSERT INTO "fact" VALUES(914592867425865957,'answer.agreed','2026-11-24 18:50:39.791643',914592749734291893,'producer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bp0s1nrk", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592867486042021,'notification.added','2026-11-24 18:50:39.805837',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9br2996c2"}');
INSERT INTO "fact" VALUES(914592867486042065,'notification.added','2026-11-24 18:50:39.805837',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9br29s1sw"}');
INSERT INTO "fact" VALUES(914592867486042071,'notification.added','2026-11-24 18:50:39.805837',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9br29s1vg"}');
INSERT INTO "fact" VALUES(914592867555855838,'order.progressed','2026-11-24 18:50:39.794569',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "line_id": "0sca9b8qwbxvc", "counts": {"shipped": 6}}');
INSERT INTO "fact" VALUES(914592867560885641,'order.shipped','2026-11-24 18:50:39.795866',914592749697528953,'producer','{"order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592867574207601,'shipment.moved','2026-11-24 18:50:39.798365',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914592867665643210,'notification.added','2026-11-24 18:50:39.820008',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9br7hjspm"}');
INSERT INTO "fact" VALUES(914592867665671472,'notification.added','2026-11-24 18:50:39.820008',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9br7hjsrb"}');
INSERT INTO "fact" VALUES(914592867665671488,'notification.added','2026-11-24 18:50:39.820008',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9br7hjsrx"}');
INSERT INTO "fact" VALUES(914592867742048698,'order.placed','2026-11-24 19:05:03.796155',914592749625819539,'customer','{"order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe", "origin_kind": "bid", "origin_id": "0sca9bnccbqvd"}');
INSERT INTO "fact" VALUES(914592867770171726,'answer.lost','2026-11-24 19:05:03.803029',914592749625819539,'customer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bpb5be10", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592867783744760,'answer.accepted','2026-11-24 19:05:03.806156',914592749625819539,'customer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bp0s1nrk", "producer_id": "0sca98ath4xwe", "order_id": "0sca9br94xkkm"}');
INSERT INTO "fact" VALUES(914592867783744786,'bid.awarded','2026-11-24 19:05:03.806366',914592749625819539,'customer','{"bid_id": "0sca9bnccbqvd", "customer_id": "0sca98b2cvy1q", "idea_id": null, "prototype_id": "0sca9azrmr7zf", "answer_id": "0sca9bp0s1nrk", "producer_id": "0sca98ath4xwe", "order_id": "0sca9br94xkkm"}');
INSERT INTO "fact" VALUES(914592867799777259,'order.job_opened','2026-11-24 19:05:03.810415',NULL,'system','{"job_id": "0sca9brbds373", "order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592867867375267,'notification.added','2026-11-24 19:05:03.826264',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9brdm7s8j"}');
INSERT INTO "fact" VALUES(914592867867375270,'notification.added','2026-11-24 19:05:03.826264',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9brdnedk9"}');
INSERT INTO "fact" VALUES(914592867867375272,'notification.added','2026-11-24 19:05:03.826264',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9brdnedma"}');
INSERT INTO "fact" VALUES(914592867891791666,'notification.added','2026-11-24 19:05:03.832211',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9brecge47"}');
INSERT INTO "fact" VALUES(914592867891871562,'notification.added','2026-11-24 19:05:03.832211',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9brecge5x"}');
INSERT INTO "fact" VALUES(914592867913329957,'notification.added','2026-11-24 19:05:03.836960',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9brexc2q9"}');
INSERT INTO "fact" VALUES(914592867913330013,'notification.added','2026-11-24 19:05:03.836960',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9brexey7p"}');
INSERT INTO "fact" VALUES(914592868006208816,'notification.added','2026-11-24 19:05:03.859191',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9brhnhgnz"}');
INSERT INTO "fact" VALUES(914592868006208850,'notification.added','2026-11-24 19:05:03.859191',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9brhnpq8k"}');
INSERT INTO "fact" VALUES(914592868006208883,'notification.added','2026-11-24 19:05:03.859191',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9brhnpqaj"}');
INSERT INTO "fact" VALUES(914592868006208894,'notification.added','2026-11-24 19:05:03.859191',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9brhnpqba"}');
INSERT INTO "fact" VALUES(914592868006208909,'notification.added','2026-11-24 19:05:03.859191',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9brhnpqbh"}');
INSERT INTO "fact" VALUES(914592868046640879,'order.stage_photo_added','2026-11-24 19:05:03.788138',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx88e", "file_id": "0sca9am608qnm"}');
INSERT INTO "fact" VALUES(914592868096556288,'shipment.moved','2026-11-24 19:05:03.787498',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914592868115138430,'shipment.tracked','2026-11-24 19:05:03.791134',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592868169005557,'notification.added','2026-11-24 19:05:03.804515',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9brpm7qg9"}');
INSERT INTO "fact" VALUES(914592868169700458,'notification.added','2026-11-24 19:05:03.804515',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9brpn3ed3"}');
INSERT INTO "fact" VALUES(914592868169700509,'notification.added','2026-11-24 19:05:03.804515',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9brpn3ef2"}');
INSERT INTO "fact" VALUES(914592868198388510,'order.address_given','2026-11-24 19:19:27.785618',914592749625819539,'customer','{"order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592868241033830,'notification.added','2026-11-24 19:19:27.796127',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9brrssjg8"}');
INSERT INTO "fact" VALUES(914592868241033846,'notification.added','2026-11-24 19:19:27.796127',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9brrssjj0"}');
INSERT INTO "fact" VALUES(914592868290204958,'order.stage_replanned','2026-11-24 19:33:51.790052',914592749734291893,'producer','{"job_id": "0sca9brbds373", "order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9brbgp63d"}');
INSERT INTO "fact" VALUES(914592868336878724,'order.stage_replanned','2026-11-24 19:48:15.787871',914592749734291893,'producer','{"job_id": "0sca9brbds373", "order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9brbhc9b3"}');
INSERT INTO "fact" VALUES(914592868391504781,'order.stage_replanned','2026-11-24 20:02:39.788788',914592749734291893,'producer','{"job_id": "0sca9brbds373", "order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9brbhc9ce"}');
INSERT INTO "fact" VALUES(914592868446423149,'order.stage_replanned','2026-11-24 20:17:03.789271',914592749734291893,'producer','{"job_id": "0sca9brbds373", "order_id": "0sca9br94xkkm", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9brbhr334"}');
INSERT INTO "fact" VALUES(914592868522047773,'answer.given','2026-11-24 21:29:03.790148',914592749734291893,'producer','{"bid_id": "0sca9bqfhxtq4", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bs0r9kb3", "producer_id": "0sca98ath4xwe", "kind": "counter"}');
INSERT INTO "fact" VALUES(914592868579604379,'notification.added','2026-11-24 21:29:03.803957',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bs2sgvh6"}');
INSERT INTO "fact" VALUES(914592868579604399,'notification.added','2026-11-24 21:29:03.803957',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bs2sgvhy"}');
INSERT INTO "fact" VALUES(914592868580605518,'notification.added','2026-11-24 21:29:03.803957',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bs2sgvka"}');
INSERT INTO "fact" VALUES(914592868612933232,'cost.entered','2026-11-24 21:29:03.786479',914592749734291893,'producer','{"order_id": "0sca9br94xkkm", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bs3w07zd"}');
INSERT INTO "fact" VALUES(914592868688517898,'order.gate_opened','2026-11-24 21:29:03.795761',914592749734291893,'producer','{"job_id": "0sca9bf9s3xm3", "order_id": "0sca9bf7wpegf", "customer_id": "0sca98azg808d", "producer_id": "0sca98ath4xwe", "stage_id": "0sca9bf9xx88e"}');
INSERT INTO "fact" VALUES(914592868756968075,'notification.added','2026-11-24 21:29:03.811851',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bs84kab4"}');
INSERT INTO "fact" VALUES(914592868789695322,'cost.entered','2026-11-24 21:43:27.786779',914592749734291893,'producer','{"order_id": "0sca9br94xkkm", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bs910wms"}');
INSERT INTO "fact" VALUES(914592868827631913,'cost.entered','2026-11-24 21:57:51.786748',914592749734291893,'producer','{"order_id": "0sca9br94xkkm", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bsa5mw50"}');
INSERT INTO "fact" VALUES(914592868860369586,'cost.entered','2026-11-24 22:12:15.786534',914592749734291893,'producer','{"order_id": "0sca9br94xkkm", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bsb42342"}');
INSERT INTO "fact" VALUES(914592868894845600,'cost.entered','2026-11-24 22:26:39.785691',914592749788742453,'team','{"order_id": "0sca9br94xkkm", "producer_id": "0sca98ath4xwe", "cost_id": "0sca9bsc59w38"}');
INSERT INTO "fact" VALUES(914592868953182057,'answer.countered','2026-11-25 04:41:03.793045',914592749654745857,'customer','{"bid_id": "0sca9bqfhxtq4", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bqs56hwh", "producer_id": "0sca98agmr79h", "side": "bid"}');
INSERT INTO "fact" VALUES(914592869046406748,'notification.added','2026-11-25 04:41:03.814663',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bsgnjae2"}');
INSERT INTO "fact" VALUES(914592869046406771,'notification.added','2026-11-25 04:41:03.814663',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bsgnjaf5"}');
INSERT INTO "fact" VALUES(914592869099750227,'bid.opened','2026-11-25 19:05:03.791303',914592749561848252,'customer','{"bid_id": "0sca9bshsnyn9", "customer_id": "0sca98azg808d", "idea_id": "0sca9bcastbek", "prototype_id": null}');
INSERT INTO "fact" VALUES(914592869222410040,'notification.added','2026-11-25 19:05:03.819520',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bsnxmhrt"}');
INSERT INTO "fact" VALUES(914592869222410064,'notification.added','2026-11-25 19:05:03.819520',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bsnxmhsa"}');
INSERT INTO "fact" VALUES(914592869222410083,'notification.added','2026-11-25 19:05:03.819520',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bsnxmhtd"}');
INSERT INTO "fact" VALUES(914592869222410125,'notification.added','2026-11-25 19:05:03.819520',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bsnxmhv5"}');
INSERT INTO "fact" VALUES(914592869406034423,'service.asked','2026-11-25 19:05:03.822000',914592749525235813,'customer','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592869482540362,'notification.added','2026-11-25 19:05:03.840058',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bsxmhcf3"}');
INSERT INTO "fact" VALUES(914592869482540400,'notification.added','2026-11-25 19:05:03.840058',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bsxneggv"}');
INSERT INTO "fact" VALUES(914592869482540413,'notification.added','2026-11-25 19:05:03.840058',NULL,'system','{"user_id": "0sca98ae4ssd5", "notification_id": "0sca9bsxneghv"}');
INSERT INTO "fact" VALUES(914592869482540429,'notification.added','2026-11-25 19:05:03.840058',NULL,'system','{"user_id": "0sca98aemwgsn", "notification_id": "0sca9bsxnegjq"}');
INSERT INTO "fact" VALUES(914592869482540492,'notification.added','2026-11-25 19:05:03.840058',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9bsxnn3fv"}');
INSERT INTO "fact" VALUES(914592869560721075,'service.moved','2026-11-25 19:19:27.796885',914592749805550754,'team','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "status": "assigned"}');
INSERT INTO "fact" VALUES(914592869602938178,'notification.added','2026-11-25 19:19:27.806884',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bt1ckk9d"}');
INSERT INTO "fact" VALUES(914592869624833812,'service.message_posted','2026-11-26 02:17:03.784206',914592749805550754,'team','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "message_id": "0sca9bt216w9p"}');
INSERT INTO "fact" VALUES(914592869700861178,'notification.added','2026-11-26 02:17:03.801988',NULL,'system','{"user_id": "0sca98a6sjy35", "notification_id": "0sca9bt49e5de"}');
INSERT INTO "fact" VALUES(914592869700861213,'notification.added','2026-11-26 02:17:03.801988',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bt49e5ds"}');
INSERT INTO "fact" VALUES(914592869700861226,'notification.added','2026-11-26 02:17:03.801988',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bt49e5em"}');
INSERT INTO "fact" VALUES(914592869737584902,'shipment.tracked','2026-11-26 04:41:03.787149',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592869817564551,'question.asked','2026-11-26 07:05:03.790481',914592749734291893,'producer','{"bid_id": "0sca9bshsnyn9", "customer_id": "0sca98azg808d", "answer_id": "0sca9bt7gdjgn", "producer_id": "0sca98ath4xwe"}');
INSERT INTO "fact" VALUES(914592869863370407,'notification.added','2026-11-26 07:05:03.800830',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bt94zbky"}');
INSERT INTO "fact" VALUES(914592869939615332,'service.message_posted','2026-11-26 09:29:03.796881',914592749525235813,'customer','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "message_id": "0sca9btbc5ze3"}');
INSERT INTO "fact" VALUES(914592870010921309,'notification.added','2026-11-26 09:29:03.813905',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9btdg6ze1"}');
INSERT INTO "fact" VALUES(914592870010921348,'notification.added','2026-11-26 09:29:03.813905',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9btdg76k4"}');
INSERT INTO "fact" VALUES(914592870010921383,'notification.added','2026-11-26 09:29:03.813905',NULL,'system','{"user_id": "0sca98af4xf52", "notification_id": "0sca9btdhp89q"}');
INSERT INTO "fact" VALUES(914592870056781487,'question.replied','2026-11-26 14:17:03.789439',914592749561848252,'customer','{"bid_id": "0sca9bshsnyn9", "customer_id": "0sca98azg808d", "answer_id": "0sca9bt7gdjgn", "producer_id": "0sca98ath4xwe", "public": true}');
INSERT INTO "fact" VALUES(914592870128374683,'notification.added','2026-11-26 14:17:03.806249',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bth0fn58"}');
INSERT INTO "fact" VALUES(914592870128419948,'notification.added','2026-11-26 14:17:03.806249',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bth0t2v2"}');
INSERT INTO "fact" VALUES(914592870128420008,'notification.added','2026-11-26 14:17:03.806249',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bth0t2x0"}');
INSERT INTO "fact" VALUES(914592870128420032,'notification.added','2026-11-26 14:17:03.806249',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bth1pmvx"}');
INSERT INTO "fact" VALUES(914592870153018900,'service.note_posted','2026-11-26 14:17:03.783984',914592749805550754,'team','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "message_id": "0sca9bths053m"}');
INSERT INTO "fact" VALUES(914592870300571479,'service.cause_found','2026-11-26 14:31:27.806954',914592749805550754,'team','{"request_id": "0sca9bsrssyfs", "unit_id": "0sca9b92xa5y7", "order_id": "0sca9b5mndrqz", "customer_id": "0sca98aycmdt9", "producer_id": "0sca98ath4xwe", "cause_kind": "thread", "cause_id": "0sca9b3edr6f7"}');
INSERT INTO "fact" VALUES(914592870391707118,'answer.countered','2026-11-26 16:41:03.792257',914592749697528953,'producer','{"bid_id": "0sca9bqfhxtq4", "customer_id": "0sca98b2cvy1q", "answer_id": "0sca9bqs56hwh", "producer_id": "0sca98agmr79h", "side": "ask"}');
INSERT INTO "fact" VALUES(914592870459342930,'notification.added','2026-11-26 16:41:03.808083',NULL,'system','{"user_id": "0sca98a9sggck", "notification_id": "0sca9bttwm45s"}');
INSERT INTO "fact" VALUES(914592870459342953,'notification.added','2026-11-26 16:41:03.808083',NULL,'system','{"user_id": "0sca98aan38r1", "notification_id": "0sca9bttxazz9"}');
INSERT INTO "fact" VALUES(914592870459990837,'notification.added','2026-11-26 16:41:03.808083',NULL,'system','{"user_id": "0sca98ab91z54", "notification_id": "0sca9bttxb011"}');
INSERT INTO "fact" VALUES(914592870525127948,'question.asked','2026-11-27 16:41:03.788302',914592749697528953,'producer','{"bid_id": "0sca9bshsnyn9", "customer_id": "0sca98azg808d", "answer_id": "0sca9btwmf1xv", "producer_id": "0sca98agmr79h"}');
INSERT INTO "fact" VALUES(914592870568961271,'notification.added','2026-11-27 16:41:03.798309',NULL,'system','{"user_id": "0sca98a7wg8dw", "notification_id": "0sca9bty5k8j9"}');
INSERT INTO "fact" VALUES(914592870605136271,'shipment.tracked','2026-11-27 23:53:03.787492',914592749697528953,'producer','{"shipment_id": "0sca9bqw0mzty", "order_id": "0sca9b8qmn2s2", "customer_id": "0sca98b2cvy1q", "producer_id": "0sca98agmr79h", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914592870667937102,'bid.opened','2026-11-28 09:29:03.790707',914592749525235813,'customer','{"bid_id": "0sca9bv0gssrh", "customer_id": "0sca98aycmdt9", "idea_id": null, "prototype_id": "0sca9azrmr7zf"}');
INSERT INTO "fact" VALUES(914592870765538414,'notification.added','2026-11-28 09:29:03.813397',NULL,'system','{"user_id": "0sca98abxwx3s", "notification_id": "0sca9bv41baye"}');
INSERT INTO "fact" VALUES(914592870765538420,'notification.added','2026-11-28 09:29:03.813397',NULL,'system','{"user_id": "0sca98achhfzd", "notification_id": "0sca9bv41bayp"}');
INSERT INTO "fact" VALUES(914592870765538455,'notification.added','2026-11-28 09:29:03.813397',NULL,'system','{"user_id": "0sca98ad0ytdn", "notification_id": "0sca9bv41bb0n"}');
INSERT INTO "fact" VALUES(914592870765538507,'notification.added','2026-11-28 09:29:03.813397',NULL,'system','{"user_id": "0sca98adm2j8r", "notification_id": "0sca9bv41bb2c"}');
CREATE TABLE fact_subject (
	kind VARCHAR(30) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_fact_subject PRIMARY KEY (kind, subject_id, fact_id)
);
INSERT INTO "fact_subject" VALUES('user',914592749525235813,914592749528507109);
INSERT INTO "fact_subject" VALUES('user',914592749561848252,914592749561848284);
INSERT INTO "fact_subject" VALUES('user',914592749591118359,914592749592559077);
INSERT INTO "fact_subject" VALUES('user',914592749609150572,914592749613605779);
INSERT INTO "fact_subject" VALUES('user',914592749625819539,914592749638517800);
INSERT INTO "fact_subject" VALUES('user',914592749654745857,914592749663457695);
INSERT INTO "fact_subject" VALUES('user',914592749675674788,914592749679202960);
INSERT INTO "fact_subject" VALUES('user',914592749697528953,914592749700011488);
INSERT INTO "fact_subject" VALUES('user',914592749718126573,914592749722343502);
INSERT INTO "fact_subject" VALUES('user',914592749734291893,914592749739427482);
INSERT INTO "fact_subject" VALUES('user',914592749754337560,914592749760199553);
INSERT INTO "fact_subject" VALUES('user',914592749771875749,914592749775847112);
INSERT INTO "fact_subject" VALUES('user',914592749788742453,914592749789682822);
INSERT INTO "fact_subject" VALUES('user',914592749805550754,914592749810102833);
INSERT INTO "fact_subject" VALUES('user',914592749821898374,914592749823315268);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592749873031788);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592750056382855);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592750192302495);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592750221778090);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592750329056252);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592750359870595);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592750388858599);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592750418961976);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592750459315848);
INSERT INTO "fact_subject" VALUES('board',914592750531474336,914592750536186670);
INSERT INTO "fact_subject" VALUES('board',914592750556284089,914592750556987040);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592838255625894);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592838255625894);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592838657754071);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592838657754071);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592838662842541);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592839857087871);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592839857087871);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592839969897159);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592839969897159);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592840084334132);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840084334132);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840175865002);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592840292863824);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840292863824);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592840482451972);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840482451972);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592840650572459);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840650572459);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592840717374114);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840717374114);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592840793706521);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840793706521);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840850410397);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592840936248041);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592840936248041);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592841089697198);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592841089697198);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592841149200501);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592841149200501);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592841237062271);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592841237062271);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841396533440);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592841439143738);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841439143738);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841458607925);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841479601695);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841488480772);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841501897901);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841509342575);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841523234527);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841531795052);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841540148914);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841551584969);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841560287280);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841573375407);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841778178860);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841890585361);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841925884514);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592841991438374);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592841991438374);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592842047138089);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592842047138089);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592842479526353);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592842479526353);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592842670975961);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592842810198903);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592842810198903);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592842973371796);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592843162646162);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843162646162);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843280557557);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592843414599219);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843414599219);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843539475438);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843699026703);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592843875639675);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592843875639675);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592843875639675);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592844017726166);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592844017726166);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592844017726166);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592844169402721);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844169402721);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592844324863407);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592844454258066);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844454258066);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844455162367);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592844496214450);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844496214450);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592844580249938);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844580249938);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592844701081940);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592844701081940);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592844763654328);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592844887184960);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592844996235219);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845033651761);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845066788311);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845096931160);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592845138078110);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845138078110);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592845351541018);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845351541018);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592845545068921);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845545068921);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592845620828957);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845620828957);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592845716728237);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845716728237);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845793062940);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592845872674501);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592845872674501);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592845968469277);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592846052995236);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846052995236);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592846131122169);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846131122169);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592846186888439);
INSERT INTO "fact_subject" VALUES('idea',914592844102542343,914592846186888439);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592846258677529);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846258677529);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846325981805);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846393103804);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592846471918849);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846471918849);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592846551624836);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846551624836);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846618622624);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846714942574);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846778185832);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846836010897);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846903747477);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592846979973714);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847037646481);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592847037646481);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847037646481);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847092753231);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847143212562);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592847209493708);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592847209493708);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847209493708);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592847281070823);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592847281070823);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847281070823);
INSERT INTO "fact_subject" VALUES('bid',914592847338997337,914592847394772495);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847394772495);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847394772495);
INSERT INTO "fact_subject" VALUES('bid',914592847338997337,914592847588167311);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847588167311);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592847588167311);
INSERT INTO "fact_subject" VALUES('bid',914592847338997337,914592847742502391);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847742502391);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592847742502391);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592847742502391);
INSERT INTO "fact_subject" VALUES('bid',914592847338997337,914592847818278510);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847818278510);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592847818278510);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592847818278510);
INSERT INTO "fact_subject" VALUES('bid',914592847338997337,914592847822366175);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847822366175);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592847822366175);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592847822366175);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592847822366175);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592847842961895);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592847842961895);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592847842961895);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592847842961895);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848053408044);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848053408044);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848053408044);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848157178769);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848157178769);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848187644113);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848187644113);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848212939965);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848212939965);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848237771401);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848237771401);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848278597884);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848278597884);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592848351676300);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848351676300);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592848452105458);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848452105458);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848452105490);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592848497806018);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848497806018);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848673484065);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592848673484065);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848673484065);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848673484065);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848724573741);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848724573741);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848791783975);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592848791783975);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848791783975);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848791783975);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848857377913);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592848857377913);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848857377913);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848857377913);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592848933227663);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592848933227663);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592848933227663);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592848933227663);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592848955240026);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592848955240026);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592849008466307);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592849008466307);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849131457891);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849131457891);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592849131457891);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592849232404014);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592849232404014);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592849232404014);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592849232404014);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592849268873346);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592849268873346);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849407353409);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849407353409);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849407353409);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592849478353155);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592849478353155);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592849478353155);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592849478353155);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592849555084593);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592849555084593);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592849555084593);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592849555084593);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849609544786);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849609544786);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849609544786);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592849677244880);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849755910169);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849755910169);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849755910169);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849847568753);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849847568753);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592849847568753);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849847568753);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849873780339);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849873780339);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592849873780339);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849873780339);
INSERT INTO "fact_subject" VALUES('bid',914592849117663196,914592849873855902);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849873855902);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592849873855902);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849873855902);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592849873855902);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592849886570559);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592849886570559);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592849886570559);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592849886570559);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592850041062812);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592850041062812);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850041062812);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592850099197005);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850099197005);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592850120349666);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850120349666);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592850142648408);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850142648408);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592850158408932);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850158408932);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592850175676891);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592850175676891);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592850221897477);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592850316922387);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592850316922387);
INSERT INTO "fact_subject" VALUES('bid',914592850422109609,914592850435517718);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592850435517718);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592850435517718);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592850540429785);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592850540429785);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592850540429785);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592850540429785);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592850569688941);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592850569688941);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592850574224071);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592850603672002);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592850603672002);
INSERT INTO "fact_subject" VALUES('bid',914592850422109609,914592850665135269);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592850665135269);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592850665135269);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592850762320714);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592850762320714);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592850762320714);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592850762320714);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592850834125318);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592850834125318);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592850834125318);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592850834125318);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592850880981593);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592850880981593);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592850880981593);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592850880981593);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592850905998919);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592850905998919);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592850942867450);
INSERT INTO "fact_subject" VALUES('bid',914592850422109609,914592851042613377);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592851042613377);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851042613377);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851042613377);
INSERT INTO "fact_subject" VALUES('bid',914592850422109609,914592851068744987);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592851068744987);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851068744987);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851068744987);
INSERT INTO "fact_subject" VALUES('bid',914592850422109609,914592851068745021);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592851068745021);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851068745021);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851068745021);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592851068745021);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592851081562717);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592851081562717);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851081562717);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851081562717);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592851265962130);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592851265962130);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592851265962130);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851265962130);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592851344950966);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851344950966);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851344950966);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592851358600557);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592851358600557);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851358600557);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851358600557);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851479317563);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851479317563);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592851551678108);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851551678108);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851551678108);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851617763856);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851617763856);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851638617688);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851638617688);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851664295031);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851664295031);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851685025969);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851685025969);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851710972294);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851710972294);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851731517600);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851731517600);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851756230114);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851756230114);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851776678184);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851776678184);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592851795013767);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592851795013767);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592851862317192);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851862317192);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851862317192);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592851862317192);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592851999315630);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592851999315630);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592851999315630);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592851999315630);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852079367460);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852079367460);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852079367460);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852083275796);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852083275796);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852083275796);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852091980154);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852091980154);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852091980154);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852091980154);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852193435066);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852193435066);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852193435066);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852193435066);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852205760559);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852205760559);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852205760559);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852205760559);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592852260069031);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592852260069031);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592852322316751);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592852322316751);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592852322316751);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592852322316751);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592852348623662);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592852427294239);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592852427294239);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592852427294239);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592852427294239);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592852503137014);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592852503137014);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592852503137014);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592852503137014);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852540767142);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852540767142);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852540767142);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852540767142);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592852578693080);
INSERT INTO "fact_subject" VALUES('idea',914592848296292095,914592852578693080);
INSERT INTO "fact_subject" VALUES('bid',914592852688608575,914592852703831946);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592852703831946);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592852703831946);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852822199740);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852822199740);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852822199740);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852826915829);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852826915829);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852826915829);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852835456331);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852835456331);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852835456331);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852835456331);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852835456371);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852835456371);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852835456371);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592852835456371);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592852909144939);
INSERT INTO "fact_subject" VALUES('job',914592847826508790,914592852909144939);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592852909144939);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592852909144939);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592853019545269);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592853019545269);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592853019545269);
INSERT INTO "fact_subject" VALUES('shipment',914592851844794280,914592853019545269);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592853056594062);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592853056594062);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592853056594062);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592853198747933);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592853198747933);
INSERT INTO "fact_subject" VALUES('bid',914592852688608575,914592853267244892);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592853267244892);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592853267244892);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853342607413);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592853342607413);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592853342607413);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853342607413);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592853388925056);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592853388925056);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592853388925056);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853388925056);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592853413742158);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592853413742158);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592853492710029);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592853492710029);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592853492710029);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853492710029);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592853573116747);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592853573116747);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592853573116747);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853573116747);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853613931164);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592853613931164);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592853613931164);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853613931164);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853668269195);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592853668269195);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592853668269195);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853668269195);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853760916144);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592853760916144);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592853760916144);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592853760916144);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853841935683);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592853841935683);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853947053023);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592853947053023);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592853947053063);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592853980325574);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592853980325574);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592854050168673);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592854050168673);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592854222466125);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854222466125);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592854319023487);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592854373140517);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592854373140517);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592854432449186);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854432449186);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854432470514);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592854466965691);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854466965691);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592854520543349);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854520543349);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592854591488683);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592854591488683);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592854683492414);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854683492414);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592854772991882);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592854772991882);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592854772991882);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592854772991882);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592854810964071);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592854944011106);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592854944011106);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855108272895);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592855108272895);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855108272895);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855108272895);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855212044703);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592855212044703);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855212044703);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855212044703);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855276213314);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592855276213314);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855276213314);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855276213314);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592855333356334);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592855333356334);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855456550059);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592855456550059);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855511122750);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592855511122750);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592855599572637);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592855599572637);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592855599572643);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592855679029043);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592855679029043);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592855679029043);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855855392223);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855855392223);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855855392223);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592855863183453);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592855863183453);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855863183453);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855863183453);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592855979600962);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592855979600962);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856013098350);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856013098350);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856043378115);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856043378115);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856067386823);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856067386823);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592856089095000);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856156666890);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856156666890);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856156666890);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592856156666890);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856207619682);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856207619682);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856207619682);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592856207619682);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856298682419);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856298682419);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856298682419);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856303208113);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856303208113);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856303208113);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856311044268);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856311044268);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856311044268);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592856311044268);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592856429171708);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592856429171708);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856549716498);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856549716498);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856549716498);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592856549716498);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856559628003);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592856559628003);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592856559628003);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592856559628003);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592856647691588);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592856647691588);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592856647691588);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592856693171482);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592856693171482);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592856735616335);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592856735616335);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592856780364228);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592856780364228);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592856836251001);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592856836251001);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592856836251051);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592856869054442);
INSERT INTO "fact_subject" VALUES('idea',914592854164065805,914592856869054442);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592856907201056);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592856907201056);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592856970394208);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592856970394208);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592856970394208);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592857057519787);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592857057519787);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592857057519787);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592857057519787);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592857129876434);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592857129876434);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592857234154467);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592857234154467);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592857352699740);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592857352699740);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592857352699740);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592857352699740);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592857436687676);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592857436687676);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592857436687676);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592857436687676);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592857473345243);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592857473345243);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592857473345243);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592857473345243);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592857507693561);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592857507693561);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592857507693617);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592857541356993);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592857541356993);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592857578505108);
INSERT INTO "fact_subject" VALUES('bid',914592852688608575,914592857666269032);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592857666269032);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592857666269032);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592857775546490);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592857775546490);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592857851619031);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592857851619031);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592857851619031);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592857893497158);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592857948400633);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592857948400633);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592858032279332);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858032279332);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858032279332);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858032279332);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592858060787787);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858060787787);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858060787787);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858060787787);
INSERT INTO "fact_subject" VALUES('bid',914592855657264602,914592858061290191);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858061290191);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858061290191);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858061290191);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592858061290191);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858078355776);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592858078355776);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858078355776);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858078355776);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858245237761);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858245237761);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858245237761);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858325747814);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592858325747814);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858325747814);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858325747814);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592858370069890);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592858370069890);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858370069890);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858370069890);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858404624831);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858404624831);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858425782211);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858425782211);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858446585722);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858446585722);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858472229005);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858472229005);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592858491650097);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592858491650097);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592858522624254);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592858522624254);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592858606009721);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592858606009721);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592858644194721);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592858644194721);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592858680918513);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592858766155111);
INSERT INTO "fact_subject" VALUES('idea',914592858735437797,914592858766155111);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858861701140);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592858861701140);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858933626957);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592858933626957);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592858933626957);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858937919851);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592858937919851);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592858937919851);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858940410894);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592858940410894);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592858940410894);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592858940410894);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858945094730);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592858945094730);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592858945094730);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592858945094730);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592858999753635);
INSERT INTO "fact_subject" VALUES('job',914592849881796099,914592858999753635);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592858999753635);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592858999753635);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592859083818750);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592859083818750);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592859083818750);
INSERT INTO "fact_subject" VALUES('shipment',914592856152199357,914592859083818750);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592859105199925);
INSERT INTO "fact_subject" VALUES('order',914592849827538790,914592859105199925);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592859105199925);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592859250788757);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592859250788757);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592859339878827);
INSERT INTO "fact_subject" VALUES('idea',914592858735437797,914592859339878827);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592859390970878);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592859390970878);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592859428426214);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592859428426214);
INSERT INTO "fact_subject" VALUES('bid',914592859478327509,914592859495858157);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592859495858157);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592859495858157);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592859583186425);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592859649792258);
INSERT INTO "fact_subject" VALUES('idea',914592858735437797,914592859649792258);
INSERT INTO "fact_subject" VALUES('bid',914592859478327509,914592859738710971);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592859738710971);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592859738710971);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592859802113658);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592859802113658);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592859856731407);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592859856731407);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592859943134374);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592859943134374);
INSERT INTO "fact_subject" VALUES('bid',914592859478327509,914592860107023573);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592860107023573);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592860107023573);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592860211817518);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592860211817518);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592860211817518);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592860211817518);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592860245205916);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592860245205916);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592860347207815);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592860347207815);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592860464858214);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592860510333089);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592860510333089);
INSERT INTO "fact_subject" VALUES('bid',914592860581103666,914592860597863446);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592860597863446);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592860597863446);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592860861587945);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592860861587945);
INSERT INTO "fact_subject" VALUES('idea',914592858735437797,914592860861587945);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592860867266915);
INSERT INTO "fact_subject" VALUES('idea',914592858735437797,914592860867266915);
INSERT INTO "fact_subject" VALUES('idea',914592850276056619,914592860867266938);
INSERT INTO "fact_subject" VALUES('bid',914592860581103666,914592861139792341);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592861139792341);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592861139792341);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592862288122377);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592862288122377);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592862288122377);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592862288122377);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592862363726019);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592862363726019);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592862486017100);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592862486017100);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592862486017100);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592862486017100);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592862568603469);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592862568603469);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592862568603469);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592862568603469);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592862598682195);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592862598682195);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592862602836465);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592862643991030);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592862643991030);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592862683501359);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592862683501359);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592862737749148);
INSERT INTO "fact_subject" VALUES('bid',914592860581103666,914592862862816514);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592862862816514);
INSERT INTO "fact_subject" VALUES('idea',914592856387058392,914592862862816514);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592862971990794);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592862971990794);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592863064039744);
INSERT INTO "fact_subject" VALUES('idea',914592863021447463,914592863064039744);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863170294641);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863206036290);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863228489677);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863249444464);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863274850883);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863295227963);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592863324504058);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863324504058);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592863433980864);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863518145463);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863600854652);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592863688783497);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592863688783497);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592863688783497);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592863688783497);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592863718536749);
INSERT INTO "fact_subject" VALUES('idea',914592862321701773,914592863718536749);
INSERT INTO "fact_subject" VALUES('idea',914592863021447463,914592863761599208);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592863862141804);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592863862141804);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592863979092494);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592863979092494);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592863979092494);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592863979092494);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592864083739983);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592864083739983);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592864083739983);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592864083739983);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592864138091925);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592864138091925);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592864230057119);
INSERT INTO "fact_subject" VALUES('idea',914592857086555809,914592864230057119);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592864365282676);
INSERT INTO "fact_subject" VALUES('idea',914592863021447463,914592864365282676);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592864445024462);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592864445024462);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592864544588533);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592864544588533);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592864544588533);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592864627881526);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592864627881526);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592864627881526);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592864762735520);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592864762735520);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592864888365420);
INSERT INTO "fact_subject" VALUES('idea',914592864854918496,914592864888365420);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865027154785);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865027154785);
INSERT INTO "fact_subject" VALUES('bid',914592859478327509,914592865111935644);
INSERT INTO "fact_subject" VALUES('customer',914592750413629289,914592865111935644);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865111935644);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865241599636);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865241599636);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592865299785993);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865299785993);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592865299785993);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865370864268);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865434875862);
INSERT INTO "fact_subject" VALUES('idea',914592864854918496,914592865434875862);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865476330050);
INSERT INTO "fact_subject" VALUES('idea',914592864854918496,914592865476330050);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865552074885);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865552074885);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592865648952400);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865648952400);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592865648952400);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592865740187811);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592865845241483);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865845241483);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592865845241483);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592865954026777);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592865954026777);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592865954026777);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592865954026777);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592866008485789);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592866008485789);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592866148278328);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592866223454295);
INSERT INTO "fact_subject" VALUES('idea',914592837482947597,914592866223454295);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592866223454295);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592866348646561);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866348646561);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866348646561);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592866357490367);
INSERT INTO "fact_subject" VALUES('job',914592851076114521,914592866357490367);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866357490367);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866357490367);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866491068165);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866491068165);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866524061333);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866524061333);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866561456656);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866561456656);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866595985642);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866595985642);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592866621530494);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592866621530494);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592866655737534);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592866747628178);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592866747628178);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592866747628178);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592866747628178);
INSERT INTO "fact_subject" VALUES('customer',914592750384019576,914592866789006619);
INSERT INTO "fact_subject" VALUES('idea',914592864854918496,914592866789006619);
INSERT INTO "fact_subject" VALUES('bid',914592866857052900,914592866872387174);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592866872387174);
INSERT INTO "fact_subject" VALUES('idea',914592853790169617,914592866872387174);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592866994427342);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592866994427342);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592866994427342);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592866994427342);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592867074816289);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867074816289);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592867100152648);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867100152648);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592867129589695);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867129589695);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592867150264631);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867150264631);
INSERT INTO "fact_subject" VALUES('bid',914592866857052900,914592867190659806);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867190659806);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867190659806);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867280290550);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592867280290550);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867280290550);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592867280290550);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867343530920);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592867343530920);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867343530920);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592867343530920);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592867425865957);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867425865957);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867425865957);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867555855838);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592867555855838);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867555855838);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867560885641);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592867560885641);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867560885641);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867574207601);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592867574207601);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867574207601);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592867574207601);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592867742048698);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867742048698);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592867742048698);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867742048698);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592867770171726);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867770171726);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592867770171726);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592867783744760);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867783744760);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592867783744760);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867783744760);
INSERT INTO "fact_subject" VALUES('bid',914592864603070317,914592867783744786);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867783744786);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592867783744786);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867783744786);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592867783744786);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592867799777259);
INSERT INTO "fact_subject" VALUES('job',914592867792227555,914592867799777259);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592867799777259);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592867799777259);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592868046640879);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592868046640879);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592868046640879);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868046640879);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868096556288);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592868096556288);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592868096556288);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592868096556288);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868115138430);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592868115138430);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592868115138430);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592868115138430);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868198388510);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868198388510);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868198388510);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868290204958);
INSERT INTO "fact_subject" VALUES('job',914592867792227555,914592868290204958);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868290204958);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868290204958);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868336878724);
INSERT INTO "fact_subject" VALUES('job',914592867792227555,914592868336878724);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868336878724);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868336878724);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868391504781);
INSERT INTO "fact_subject" VALUES('job',914592867792227555,914592868391504781);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868391504781);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868391504781);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868446423149);
INSERT INTO "fact_subject" VALUES('job',914592867792227555,914592868446423149);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868446423149);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868446423149);
INSERT INTO "fact_subject" VALUES('bid',914592866857052900,914592868522047773);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868522047773);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868522047773);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868612933232);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868612933232);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592868688517898);
INSERT INTO "fact_subject" VALUES('job',914592858073331331,914592868688517898);
INSERT INTO "fact_subject" VALUES('order',914592858009975311,914592868688517898);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868688517898);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868789695322);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868789695322);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868827631913);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868827631913);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868860369586);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868860369586);
INSERT INTO "fact_subject" VALUES('order',914592867715829364,914592868894845600);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592868894845600);
INSERT INTO "fact_subject" VALUES('bid',914592866857052900,914592868953182057);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592868953182057);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592868953182057);
INSERT INTO "fact_subject" VALUES('bid',914592869079775913,914592869099750227);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592869099750227);
INSERT INTO "fact_subject" VALUES('idea',914592854886395347,914592869099750227);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592869406034423);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592869406034423);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592869406034423);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592869406034423);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592869406034423);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592869560721075);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592869560721075);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592869560721075);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592869560721075);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592869560721075);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592869624833812);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592869624833812);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592869624833812);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592869624833812);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592869624833812);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592869737584902);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592869737584902);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592869737584902);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592869737584902);
INSERT INTO "fact_subject" VALUES('bid',914592869079775913,914592869817564551);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592869817564551);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592869817564551);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592869939615332);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592869939615332);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592869939615332);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592869939615332);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592869939615332);
INSERT INTO "fact_subject" VALUES('bid',914592869079775913,914592870056781487);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592870056781487);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592870056781487);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592870153018900);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592870153018900);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592870153018900);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592870153018900);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592870153018900);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592870300571479);
INSERT INTO "fact_subject" VALUES('order',914592847701140223,914592870300571479);
INSERT INTO "fact_subject" VALUES('producer',914592750187476878,914592870300571479);
INSERT INTO "fact_subject" VALUES('service_request',914592869314787833,914592870300571479);
INSERT INTO "fact_subject" VALUES('thread',914592845344283111,914592870300571479);
INSERT INTO "fact_subject" VALUES('unit',914592851400398791,914592870300571479);
INSERT INTO "fact_subject" VALUES('bid',914592866857052900,914592870391707118);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592870391707118);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592870391707118);
INSERT INTO "fact_subject" VALUES('bid',914592869079775913,914592870525127948);
INSERT INTO "fact_subject" VALUES('customer',914592750354301197,914592870525127948);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592870525127948);
INSERT INTO "fact_subject" VALUES('customer',914592750451423287,914592870605136271);
INSERT INTO "fact_subject" VALUES('order',914592851022220066,914592870605136271);
INSERT INTO "fact_subject" VALUES('producer',914592749855710513,914592870605136271);
INSERT INTO "fact_subject" VALUES('shipment',914592867275145054,914592870605136271);
INSERT INTO "fact_subject" VALUES('bid',914592870647523089,914592870667937102);
INSERT INTO "fact_subject" VALUES('customer',914592750316959561,914592870667937102);
INSERT INTO "fact_subject" VALUES('prototype',914592841392201711,914592870667937102);
CREATE TABLE fix_check (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	asked_id INTEGER NOT NULL, 
	said_by INTEGER NOT NULL, 
	confidence FLOAT, 
	status VARCHAR(10) NOT NULL, 
	words TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	version INTEGER NOT NULL, 
	asset_id INTEGER, 
	shape VARCHAR(8) NOT NULL, 
	x FLOAT, 
	y FLOAT, 
	w FLOAT, 
	h FLOAT, 
	start_ms BIGINT, 
	end_ms BIGINT, 
	selector JSON, 
	CONSTRAINT pk_fix_check PRIMARY KEY (id), 
	CONSTRAINT ck_fix_check_answered CHECK ((status = 'asked') = (answered_at IS NULL)), 
	CONSTRAINT ck_fix_check_status CHECK (status IN ('asked', 'yes', 'partly', 'no')), 
	CONSTRAINT fk_fix_check_asked_id FOREIGN KEY(asked_id) REFERENCES user_account (id), 
	CONSTRAINT fk_fix_check_asset_id FOREIGN KEY(asset_id) REFERENCES prototype_asset (id), 
	CONSTRAINT fk_fix_check_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_fix_check_said_by FOREIGN KEY(said_by) REFERENCES user_account (id), 
	CONSTRAINT fk_fix_check_thread_id FOREIGN KEY(thread_id) REFERENCES thread (id), 
	CONSTRAINT fk_fix_check_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_fix_check_thread_id_version_id UNIQUE (thread_id, version_id)
);
CREATE TABLE home_visit (
	user_id INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	tour_over_at DATETIME, 
	CONSTRAINT pk_home_visit PRIMARY KEY (user_id)
);
CREATE TABLE idea (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	author_id INTEGER, 
	author_name VARCHAR(160) NOT NULL, 
	company_id INTEGER, 
	customer_id INTEGER, 
	status VARCHAR(20) NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	excerpt TEXT NOT NULL, 
	spec JSON NOT NULL, 
	pictures JSON NOT NULL, 
	tags JSON NOT NULL, 
	rights_accepted_at DATETIME, 
	revision_number INTEGER NOT NULL, 
	material_number INTEGER NOT NULL, 
	owner_id INTEGER, 
	answer_by DATE, 
	answered_at DATETIME, 
	merged_into_id INTEGER, 
	support_count INTEGER NOT NULL, 
	imported_support_count INTEGER NOT NULL, 
	top_score INTEGER NOT NULL, 
	value_minor BIGINT NOT NULL, 
	hot FLOAT NOT NULL, 
	comment_count INTEGER NOT NULL, 
	note_count INTEGER NOT NULL, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(120), 
	created_at DATETIME NOT NULL, 
	submitted_at DATETIME, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, controversy BIGINT NOT NULL GENERATED ALWAYS AS
                   (1000 * CAST(comment_count AS BIGINT) * comment_count / (comment_count + top_score + 1)) VIRTUAL, captions JSON DEFAULT '{}' NOT NULL, coauthor_ids JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_revision CHECK ((status = 'draft') = (revision_number = 0)), 
	CONSTRAINT ck_idea_submitted CHECK ((status = 'draft') = (submitted_at IS NULL)), 
	CONSTRAINT ck_idea_merged CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)), 
	CONSTRAINT ck_idea_status CHECK (status IN ('draft', 'submitted', 'under_review', 'planned', 'prototyping', 'available', 'declined', 'merged', 'withdrawn', 'removed')), 
	CONSTRAINT ck_idea_counters CHECK (support_count >= 0 AND comment_count >= 0 AND note_count >= 0 AND value_minor >= 0), 
	CONSTRAINT ck_idea_top_score CHECK (top_score = support_count + imported_support_count), 
	CONSTRAINT fk_idea_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_idea_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_idea_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT uq_idea_external_system_external_ref UNIQUE (external_system, external_ref)
);
INSERT INTO "idea" VALUES(914592837482947597,914592750531474336,914592749525235813,'Anna Lindqvist',NULL,914592750316959561,'available','A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay. I would like that in oak and steel, small enough for a bedside table, and honest: no plastic, no…','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','2026-05-30 19:05:03.788096',2,2,914592749788742453,'2026-06-21','2026-06-03 19:05:03.782907',NULL,5,0,5,201000,2.35973391103034089164e+02,4,1,NULL,NULL,'2026-05-30 19:05:03.792128','2026-05-30 19:05:03.796213','2026-09-27 19:05:03.782053',8,'{}','[]');
INSERT INTO "idea" VALUES(914592844102542343,914592750531474336,914592749654745857,'Jonas Ek',914592749462186808,914592750451423287,'declined','Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','2026-08-10 19:05:03.784127',1,1,914592749771875749,'2026-08-24','2026-08-16 19:05:03.782847',NULL,2,0,2,48000,2.40607914766228276454e+02,1,0,NULL,NULL,'2026-08-10 19:05:03.785136','2026-08-10 19:05:03.786945','2026-08-28 19:05:03.782201',5,'{}','[]');
INSERT INTO "idea" VALUES(914592848296292095,914592750531474336,914592749561848252,'Пётр Волков',NULL,914592750354301197,'prototyping','Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sca98pp4ska8"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','2026-09-14 19:05:03.782478',1,1,914592749788742453,'2026-09-29','2026-09-17 19:05:03.782292',NULL,4,0,4,24900,2.45930871612107665663e+02,3,0,NULL,NULL,'2026-09-14 19:05:03.783086','2026-09-14 19:05:03.786794','2026-10-14 19:05:03.782153',6,'{}','[]');
INSERT INTO "idea" VALUES(914592850276056619,914592750531474336,914592749561848252,'Пётр Волков',NULL,914592750354301197,'submitted','Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sca98rzrjs3r"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','2026-10-07 19:05:03.782379',1,1,914592749788742453,'2026-11-26',NULL,NULL,4,0,4,105300,2.48205531216561638531e+02,2,0,NULL,NULL,'2026-10-07 19:05:03.782967','2026-10-07 19:05:03.785885','2026-10-07 19:05:03.785885',3,'{}','[]');
INSERT INTO "idea" VALUES(914592853790169617,914592750556284089,914592749625819539,'Maja Holm',914592749462186808,914592750451423287,'prototyping','A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray. - it must survive a spilled coffee - it must be too heavy for a…','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sca98qemra1p"]','["caf\u00e9", "battery", "small"]','2026-10-23 19:05:03.782719',1,1,914592749771875749,'2026-11-08','2026-10-26 19:05:03.782162',NULL,5,0,5,445900,2.49101733171900605154e+02,5,1,NULL,NULL,'2026-10-23 19:05:03.783338','2026-10-23 19:05:03.786505','2026-11-22 19:05:03.782873',6,'{}','[]');
INSERT INTO "idea" VALUES(914592854164065805,914592750531474336,914592749609150572,'Tomás Reyes',NULL,914592750413629289,'under_review','A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sca98k181tr8"]','["foot", "charging"]','2026-10-25 19:05:03.784481',1,1,914592749771875749,'2026-12-02','2026-10-29 19:05:03.782805',NULL,3,0,3,119900,2.48319655259465577046e+02,3,1,NULL,NULL,'2026-10-25 19:05:03.785773','2026-10-25 19:05:03.792002','2026-10-29 19:05:03.782803',4,'{}','[]');
INSERT INTO "idea" VALUES(914592854886395347,914592750556284089,914592749561848252,'Пётр Волков',NULL,914592750354301197,'under_review','Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sca98srm9fxn"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','2026-10-28 19:05:03.782998',1,1,914592749788742453,'2026-11-30','2026-11-02 19:05:03.782213',NULL,3,0,3,142400,2.4885079757363587306e+02,3,0,NULL,NULL,'2026-10-28 19:05:03.783836','2026-10-28 19:05:03.788011','2026-11-02 19:05:03.782211',4,'{}','[]');
INSERT INTO "idea" VALUES(914592856387058392,914592750556284089,914592749525235813,'Anna Lindqvist',NULL,914592750316959561,'under_review','The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sca98vwrv0zr"]','["floor", "reading"]','2026-10-30 19:05:03.782487',1,1,914592749771875749,'2026-12-04','2026-11-05 19:05:03.782130',NULL,3,0,3,70000,2.48877364475591519974e+02,1,0,NULL,NULL,'2026-10-30 19:05:03.783070','2026-10-30 19:05:03.786144','2026-11-05 19:05:03.782128',4,'{}','[]');
INSERT INTO "idea" VALUES(914592857086555809,914592750531474336,914592749591118359,'Мария Седова',NULL,914592750384019576,'planned','Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо. Желобок 150 × 8 мм посередине, одинаково удобный правше и левше, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sca98mtdhxg7"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','2026-11-02 19:05:03.782379',2,2,914592749788742453,'2026-11-18','2026-11-08 19:05:03.782244',NULL,3,0,3,37500,2.49626773889658750251e+02,3,0,NULL,NULL,'2026-11-02 19:05:03.782965','2026-11-02 19:05:03.785882','2026-11-19 19:05:03.782451',6,'{}','[]');
INSERT INTO "idea" VALUES(914592858735437797,914592750531474336,914592749609150572,'Tomás Reyes',NULL,914592750413629289,'merged','A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','2026-11-07 19:05:03.782393',1,1,NULL,NULL,'2026-11-13 19:05:03.789135',914592850276056619,2,0,2,15000,2.49030245376524447917e+02,0,0,NULL,NULL,'2026-11-07 19:05:03.783050','2026-11-07 19:05:03.784182','2026-11-13 19:05:03.789135',3,'{}','[]');
INSERT INTO "idea" VALUES(914592862321701773,914592750556284089,914592749591118359,'Мария Седова',NULL,914592750384019576,'submitted','Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sca98w8nwd7s"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','2026-11-14 19:05:03.782544',1,1,914592749788742453,'2026-12-05',NULL,NULL,2,0,2,29000,2.49800669067825793952e+02,2,0,NULL,NULL,'2026-11-14 19:05:03.783190','2026-11-14 19:05:03.786623','2026-11-14 19:05:03.786623',3,'{}','[]');
INSERT INTO "idea" VALUES(914592863021447463,914592750556284089,914592749609150572,'Tomás Reyes',NULL,914592750413629289,'withdrawn','A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','2026-11-16 19:05:03.782913',1,1,NULL,NULL,NULL,NULL,0,0,0,0,2.48720535576488799723e+02,1,0,NULL,NULL,'2026-11-16 19:05:03.783796','2026-11-16 19:05:03.785637','2026-11-19 19:05:03.782788',3,'{}','[]');
INSERT INTO "idea" VALUES(914592864854918496,914592750556284089,914592749525235813,'Anna Lindqvist',NULL,914592750316959561,'submitted','Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','2026-11-20 19:05:03.782479',1,1,NULL,NULL,NULL,NULL,2,0,2,132000,2.50354990923714154854e+02,1,0,NULL,NULL,'2026-11-20 19:05:03.783107','2026-11-20 19:05:03.784277','2026-11-20 19:05:03.784277',2,'{}','[]');
INSERT INTO "idea" VALUES(914592870484422676,914592750556284089,914592749654745857,'Jonas Ek',914592749462186808,914592750451423287,'draft','A low lamp for the bar shelf','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','[{"name": "Height", "value": "160", "unit": "mm", "need": "nice"}]','[]','["bar"]','2026-11-26 19:05:03.783246',0,0,NULL,NULL,NULL,NULL,0,0,0,0,0.0,0,0,NULL,NULL,'2026-11-26 19:05:03.784030',NULL,'2026-11-26 19:05:03.784035',1,'{}','[]');
CREATE TABLE idea_amendment (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	author_id INTEGER, 
	author_name VARCHAR(160) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	field VARCHAR(10) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	reason TEXT NOT NULL, 
	vote_count INTEGER NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	answer TEXT NOT NULL, 
	revision_number INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_idea_amendment PRIMARY KEY (id), 
	CONSTRAINT ck_idea_amendment_accepted CHECK ((status = 'accepted') = (revision_number IS NOT NULL)), 
	CONSTRAINT ck_idea_amendment_decided CHECK ((status IN ('accepted', 'declined')) = (decided_at IS NOT NULL)), 
	CONSTRAINT ck_idea_amendment_field CHECK (field IN ('title', 'text', 'spec', 'tags')), 
	CONSTRAINT ck_idea_amendment_answer CHECK (status <> 'declined' OR answer <> ''), 
	CONSTRAINT ck_idea_amendment_status CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'outdated')), 
	CONSTRAINT ck_idea_amendment_votes CHECK (vote_count >= 0), 
	CONSTRAINT fk_idea_amendment_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_amendment_decided_by FOREIGN KEY(decided_by) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_amendment_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id)
);
CREATE TABLE idea_amendment_vote (
	amendment_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_amendment_vote PRIMARY KEY (amendment_id, user_id)
);
CREATE TABLE idea_coauthor (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	user_id INTEGER, 
	mail_key VARCHAR(254), 
	called TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	invited_by INTEGER, 
	created_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_idea_coauthor PRIMARY KEY (id), 
	CONSTRAINT ck_idea_coauthor_status CHECK (status IN ('invited', 'accepted', 'declined', 'left', 'removed')), 
	CONSTRAINT ck_idea_coauthor_answered CHECK (status NOT IN ('accepted', 'left') OR answered_at IS NOT NULL), 
	CONSTRAINT fk_idea_coauthor_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_coauthor_invited_by FOREIGN KEY(invited_by) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_coauthor_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_idea_coauthor_idea_id_mail_key UNIQUE (idea_id, mail_key), 
	CONSTRAINT uq_idea_coauthor_idea_id_user_id UNIQUE (idea_id, user_id)
);
CREATE TABLE idea_facet (
	board_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	word VARCHAR(160) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_idea_facet PRIMARY KEY (board_id, kind, word)
);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','submitted',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','balance',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','oak',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','under_review',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','planned',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','prototyping',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','radio',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','declined',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','service',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','ремонт',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','available',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','струбцина',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'status','submitted',2);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','battery',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','small',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','charging',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'status','under_review',2);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','спальня',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','стена',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','floor',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','дуб',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','основание',1);
INSERT INTO "idea_facet" VALUES(914592750531474336,'tag','clamp',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'status','planned',0);
INSERT INTO "idea_facet" VALUES(914592750531474336,'status','merged',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','занятия',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','stone',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'status','withdrawn',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','dimmer',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'tag','light',1);
INSERT INTO "idea_facet" VALUES(914592750556284089,'status','prototyping',1);
CREATE TABLE idea_follow (
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	reason VARCHAR(10) NOT NULL, 
	created_at DATETIME NOT NULL, level VARCHAR(10) DEFAULT 'all' NOT NULL, 
	CONSTRAINT pk_idea_follow PRIMARY KEY (idea_id, user_id)
);
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749525235813,'author','2026-05-30 19:05:03.975244','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749561848252,'support','2026-06-01 19:05:04.049476','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749788742453,'comment','2026-06-03 14:17:03.783306','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749625819539,'support','2026-06-11 19:05:03.785763','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749591118359,'support','2026-06-13 19:05:03.783009','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749609150572,'support','2026-07-01 19:05:03.783051','all');
INSERT INTO "idea_follow" VALUES(914592837482947597,914592749654745857,'support','2026-07-02 19:05:03.783085','all');
INSERT INTO "idea_follow" VALUES(914592844102542343,914592749654745857,'author','2026-08-10 19:05:03.801489','all');
INSERT INTO "idea_follow" VALUES(914592844102542343,914592749625819539,'support','2026-08-12 19:05:03.783037','all');
INSERT INTO "idea_follow" VALUES(914592844102542343,914592749609150572,'support','2026-08-20 19:05:03.783021','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749561848252,'author','2026-09-14 19:05:03.795554','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749525235813,'support','2026-09-19 19:05:03.782385','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749591118359,'support','2026-09-23 19:05:03.782203','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749718126573,'comment','2026-10-01 19:05:03.782161','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749805550754,'comment','2026-10-05 07:05:03.782546','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749561848252,'author','2026-10-07 19:05:03.793319','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749591118359,'support','2026-10-08 19:05:03.782317','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749625819539,'support','2026-10-09 19:05:03.782202','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749788742453,'comment','2026-10-09 19:05:03.782053','all');
INSERT INTO "idea_follow" VALUES(914592848296292095,914592749609150572,'support','2026-10-11 19:05:03.782574','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749754337560,'comment','2026-10-12 19:05:03.782160','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749525235813,'support','2026-10-15 19:05:03.782522','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749609150572,'support','2026-10-19 19:05:03.782524','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749625819539,'author','2026-10-23 19:05:03.795148','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749654745857,'support','2026-10-24 19:05:03.782558','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749609150572,'author','2026-10-25 19:05:03.799331','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749788742453,'comment','2026-10-25 19:05:03.782646','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749654745857,'support','2026-10-26 19:05:03.782322','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749561848252,'comment','2026-10-26 19:05:03.782200','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749734291893,'comment','2026-10-28 19:05:03.783341','all');
INSERT INTO "idea_follow" VALUES(914592854886395347,914592749561848252,'author','2026-10-28 19:05:03.797473','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749591118359,'support','2026-10-29 19:05:03.782987','all');
INSERT INTO "idea_follow" VALUES(914592856387058392,914592749525235813,'author','2026-10-30 19:05:03.793031','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749591118359,'support','2026-10-31 19:05:03.782443','all');
INSERT INTO "idea_follow" VALUES(914592854886395347,914592749625819539,'support','2026-10-31 19:05:03.782286','all');
INSERT INTO "idea_follow" VALUES(914592854164065805,914592749525235813,'support','2026-11-01 19:05:03.782255','all');
INSERT INTO "idea_follow" VALUES(914592856387058392,914592749561848252,'support','2026-11-01 19:05:03.782172','all');
INSERT INTO "idea_follow" VALUES(914592857086555809,914592749591118359,'author','2026-11-02 19:05:03.792526','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749525235813,'support','2026-11-03 19:05:03.782292','all');
INSERT INTO "idea_follow" VALUES(914592854886395347,914592749734291893,'comment','2026-11-03 19:05:03.782133','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749718126573,'comment','2026-11-04 19:05:03.782220','all');
INSERT INTO "idea_follow" VALUES(914592856387058392,914592749625819539,'support','2026-11-04 19:05:03.782231','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749609150572,'support','2026-11-06 19:05:03.782186','all');
INSERT INTO "idea_follow" VALUES(914592854886395347,914592749525235813,'support','2026-11-06 19:05:03.782109','all');
INSERT INTO "idea_follow" VALUES(914592856387058392,914592749754337560,'comment','2026-11-06 19:05:03.782148','all');
INSERT INTO "idea_follow" VALUES(914592858735437797,914592749609150572,'author','2026-11-07 19:05:03.790510','all');
INSERT INTO "idea_follow" VALUES(914592854886395347,914592749591118359,'support','2026-11-07 19:05:03.782319','all');
INSERT INTO "idea_follow" VALUES(914592858735437797,914592749654745857,'support','2026-11-08 19:05:03.782345','all');
INSERT INTO "idea_follow" VALUES(914592853790169617,914592749561848252,'support','2026-11-08 19:05:03.782265','all');
INSERT INTO "idea_follow" VALUES(914592856387058392,914592749591118359,'support','2026-11-08 19:05:03.782246','all');
INSERT INTO "idea_follow" VALUES(914592857086555809,914592749734291893,'comment','2026-11-09 19:05:03.782757','all');
INSERT INTO "idea_follow" VALUES(914592858735437797,914592749591118359,'support','2026-11-09 19:05:03.782848','all');
INSERT INTO "idea_follow" VALUES(914592857086555809,914592749525235813,'support','2026-11-10 19:05:03.782905','all');
INSERT INTO "idea_follow" VALUES(914592857086555809,914592749561848252,'support','2026-11-12 19:05:03.782765','all');
INSERT INTO "idea_follow" VALUES(914592850276056619,914592749654745857,'merge','2026-11-13 19:05:03.789135','all');
INSERT INTO "idea_follow" VALUES(914592862321701773,914592749591118359,'author','2026-11-14 19:05:03.793296','all');
INSERT INTO "idea_follow" VALUES(914592862321701773,914592749525235813,'support','2026-11-15 19:05:03.782442','all');
INSERT INTO "idea_follow" VALUES(914592857086555809,914592749609150572,'support','2026-11-16 19:05:03.783000','all');
INSERT INTO "idea_follow" VALUES(914592863021447463,914592749609150572,'author','2026-11-16 19:05:03.794097','all');
INSERT INTO "idea_follow" VALUES(914592862321701773,914592749788742453,'comment','2026-11-17 19:05:03.782271','all');
INSERT INTO "idea_follow" VALUES(914592862321701773,914592749561848252,'support','2026-11-18 19:05:03.782574','all');
INSERT INTO "idea_follow" VALUES(914592863021447463,914592749734291893,'comment','2026-11-18 19:05:03.782294','all');
INSERT INTO "idea_follow" VALUES(914592864854918496,914592749525235813,'author','2026-11-20 19:05:03.791227','all');
INSERT INTO "idea_follow" VALUES(914592864854918496,914592749654745857,'support','2026-11-21 19:05:03.782425','all');
INSERT INTO "idea_follow" VALUES(914592864854918496,914592749591118359,'support','2026-11-23 19:05:03.782955','all');
CREATE TABLE idea_gram (
	gram VARCHAR(60) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_gram PRIMARY KEY (gram, idea_id)
);
INSERT INTO "idea_gram" VALUES('#142 #2',914592837482947597);
INSERT INTO "idea_gram" VALUES('#142 balanc',914592837482947597);
INSERT INTO "idea_gram" VALUES('#142 clamp',914592837482947597);
INSERT INTO "idea_gram" VALUES('#142 inste',914592837482947597);
INSERT INTO "idea_gram" VALUES('#2 balanc',914592837482947597);
INSERT INTO "idea_gram" VALUES('#2 clamp',914592837482947597);
INSERT INTO "idea_gram" VALUES('#2 inste',914592837482947597);
INSERT INTO "idea_gram" VALUES('=#142',914592837482947597);
INSERT INTO "idea_gram" VALUES('=#2',914592837482947597);
INSERT INTO "idea_gram" VALUES('=balanc',914592837482947597);
INSERT INTO "idea_gram" VALUES('=clamp',914592837482947597);
INSERT INTO "idea_gram" VALUES('=inste',914592837482947597);
INSERT INTO "idea_gram" VALUES('balanc clamp',914592837482947597);
INSERT INTO "idea_gram" VALUES('balanc inste',914592837482947597);
INSERT INTO "idea_gram" VALUES('clamp inste',914592837482947597);
INSERT INTO "idea_gram" VALUES('#2 #31',914592844102542343);
INSERT INTO "idea_gram" VALUES('#2 all',914592844102542343);
INSERT INTO "idea_gram" VALUES('#2 control',914592844102542343);
INSERT INTO "idea_gram" VALUES('#2 room',914592844102542343);
INSERT INTO "idea_gram" VALUES('#31 all',914592844102542343);
INSERT INTO "idea_gram" VALUES('#31 control',914592844102542343);
INSERT INTO "idea_gram" VALUES('#31 room',914592844102542343);
INSERT INTO "idea_gram" VALUES('=#2',914592844102542343);
INSERT INTO "idea_gram" VALUES('=#31',914592844102542343);
INSERT INTO "idea_gram" VALUES('=all',914592844102542343);
INSERT INTO "idea_gram" VALUES('=control',914592844102542343);
INSERT INTO "idea_gram" VALUES('=room',914592844102542343);
INSERT INTO "idea_gram" VALUES('all control',914592844102542343);
INSERT INTO "idea_gram" VALUES('all room',914592844102542343);
INSERT INTO "idea_gram" VALUES('control room',914592844102542343);
INSERT INTO "idea_gram" VALUES('#90 набор',914592848296292095);
INSERT INTO "idea_gram" VALUES('#90 разбира',914592848296292095);
INSERT INTO "idea_gram" VALUES('=#90',914592848296292095);
INSERT INTO "idea_gram" VALUES('=набор',914592848296292095);
INSERT INTO "idea_gram" VALUES('=разбира',914592848296292095);
INSERT INTO "idea_gram" VALUES('набор разбира',914592848296292095);
INSERT INTO "idea_gram" VALUES('=вмест',914592850276056619);
INSERT INTO "idea_gram" VALUES('=основан',914592850276056619);
INSERT INTO "idea_gram" VALUES('=струбцин',914592850276056619);
INSERT INTO "idea_gram" VALUES('вмест основан',914592850276056619);
INSERT INTO "idea_gram" VALUES('вмест струбцин',914592850276056619);
INSERT INTO "idea_gram" VALUES('основан струбцин',914592850276056619);
INSERT INTO "idea_gram" VALUES('#28 #5',914592853790169617);
INSERT INTO "idea_gram" VALUES('#28 #97',914592853790169617);
INSERT INTO "idea_gram" VALUES('#28 caf',914592853790169617);
INSERT INTO "idea_gram" VALUES('#28 hald',914592853790169617);
INSERT INTO "idea_gram" VALUES('#28 without',914592853790169617);
INSERT INTO "idea_gram" VALUES('#5 #97',914592853790169617);
INSERT INTO "idea_gram" VALUES('#5 caf',914592853790169617);
INSERT INTO "idea_gram" VALUES('#5 hald',914592853790169617);
INSERT INTO "idea_gram" VALUES('#5 without',914592853790169617);
INSERT INTO "idea_gram" VALUES('#97 caf',914592853790169617);
INSERT INTO "idea_gram" VALUES('#97 hald',914592853790169617);
INSERT INTO "idea_gram" VALUES('#97 without',914592853790169617);
INSERT INTO "idea_gram" VALUES('=#28',914592853790169617);
INSERT INTO "idea_gram" VALUES('=#5',914592853790169617);
INSERT INTO "idea_gram" VALUES('=#97',914592853790169617);
INSERT INTO "idea_gram" VALUES('=caf',914592853790169617);
INSERT INTO "idea_gram" VALUES('=hald',914592853790169617);
INSERT INTO "idea_gram" VALUES('=without',914592853790169617);
INSERT INTO "idea_gram" VALUES('caf hald',914592853790169617);
INSERT INTO "idea_gram" VALUES('caf without',914592853790169617);
INSERT INTO "idea_gram" VALUES('hald without',914592853790169617);
INSERT INTO "idea_gram" VALUES('#23 #29',914592854164065805);
INSERT INTO "idea_gram" VALUES('#23 #31',914592854164065805);
INSERT INTO "idea_gram" VALUES('#29 #31',914592854164065805);
INSERT INTO "idea_gram" VALUES('=#23',914592854164065805);
INSERT INTO "idea_gram" VALUES('=#29',914592854164065805);
INSERT INTO "idea_gram" VALUES('=#31',914592854164065805);
INSERT INTO "idea_gram" VALUES('#121 hald',914592854886395347);
INSERT INTO "idea_gram" VALUES('#121 кроват',914592854886395347);
INSERT INTO "idea_gram" VALUES('#121 над',914592854886395347);
INSERT INTO "idea_gram" VALUES('=#121',914592854886395347);
INSERT INTO "idea_gram" VALUES('=hald',914592854886395347);
INSERT INTO "idea_gram" VALUES('=кроват',914592854886395347);
INSERT INTO "idea_gram" VALUES('=над',914592854886395347);
INSERT INTO "idea_gram" VALUES('hald кроват',914592854886395347);
INSERT INTO "idea_gram" VALUES('hald над',914592854886395347);
INSERT INTO "idea_gram" VALUES('кроват над',914592854886395347);
INSERT INTO "idea_gram" VALUES('#4 besid',914592856387058392);
INSERT INTO "idea_gram" VALUES('#4 one',914592856387058392);
INSERT INTO "idea_gram" VALUES('#4 tall',914592856387058392);
INSERT INTO "idea_gram" VALUES('=#4',914592856387058392);
INSERT INTO "idea_gram" VALUES('=besid',914592856387058392);
INSERT INTO "idea_gram" VALUES('=one',914592856387058392);
INSERT INTO "idea_gram" VALUES('=tall',914592856387058392);
INSERT INTO "idea_gram" VALUES('besid one',914592856387058392);
INSERT INTO "idea_gram" VALUES('besid tall',914592856387058392);
INSERT INTO "idea_gram" VALUES('one tall',914592856387058392);
INSERT INTO "idea_gram" VALUES('=желобок',914592857086555809);
INSERT INTO "idea_gram" VALUES('=основан',914592857086555809);
INSERT INTO "idea_gram" VALUES('=пер',914592857086555809);
INSERT INTO "idea_gram" VALUES('=скрепок',914592857086555809);
INSERT INTO "idea_gram" VALUES('=чаш',914592857086555809);
INSERT INTO "idea_gram" VALUES('желобок основан',914592857086555809);
INSERT INTO "idea_gram" VALUES('желобок пер',914592857086555809);
INSERT INTO "idea_gram" VALUES('желобок скрепок',914592857086555809);
INSERT INTO "idea_gram" VALUES('желобок чаш',914592857086555809);
INSERT INTO "idea_gram" VALUES('основан пер',914592857086555809);
INSERT INTO "idea_gram" VALUES('основан скрепок',914592857086555809);
INSERT INTO "idea_gram" VALUES('основан чаш',914592857086555809);
INSERT INTO "idea_gram" VALUES('пер скрепок',914592857086555809);
INSERT INTO "idea_gram" VALUES('пер чаш',914592857086555809);
INSERT INTO "idea_gram" VALUES('скрепок чаш',914592857086555809);
INSERT INTO "idea_gram" VALUES('#25 #5',914592858735437797);
INSERT INTO "idea_gram" VALUES('#25 edg',914592858735437797);
INSERT INTO "idea_gram" VALUES('#25 version',914592858735437797);
INSERT INTO "idea_gram" VALUES('#5 edg',914592858735437797);
INSERT INTO "idea_gram" VALUES('#5 version',914592858735437797);
INSERT INTO "idea_gram" VALUES('=#25',914592858735437797);
INSERT INTO "idea_gram" VALUES('=#5',914592858735437797);
INSERT INTO "idea_gram" VALUES('=edg',914592858735437797);
INSERT INTO "idea_gram" VALUES('=version',914592858735437797);
INSERT INTO "idea_gram" VALUES('edg version',914592858735437797);
INSERT INTO "idea_gram" VALUES('#151 два',914592862321701773);
INSERT INTO "idea_gram" VALUES('#151 одн',914592862321701773);
INSERT INTO "idea_gram" VALUES('#151 плеч',914592862321701773);
INSERT INTO "idea_gram" VALUES('=#151',914592862321701773);
INSERT INTO "idea_gram" VALUES('=два',914592862321701773);
INSERT INTO "idea_gram" VALUES('=одн',914592862321701773);
INSERT INTO "idea_gram" VALUES('=плеч',914592862321701773);
INSERT INTO "idea_gram" VALUES('два одн',914592862321701773);
INSERT INTO "idea_gram" VALUES('два плеч',914592862321701773);
INSERT INTO "idea_gram" VALUES('одн плеч',914592862321701773);
INSERT INTO "idea_gram" VALUES('#23 marbl',914592863021447463);
INSERT INTO "idea_gram" VALUES('#23 offcut',914592863021447463);
INSERT INTO "idea_gram" VALUES('=#23',914592863021447463);
INSERT INTO "idea_gram" VALUES('=marbl',914592863021447463);
INSERT INTO "idea_gram" VALUES('=offcut',914592863021447463);
INSERT INTO "idea_gram" VALUES('marbl offcut',914592863021447463);
INSERT INTO "idea_gram" VALUES('#106 #2',914592864854918496);
INSERT INTO "idea_gram" VALUES('#106 dim',914592864854918496);
INSERT INTO "idea_gram" VALUES('#106 turn',914592864854918496);
INSERT INTO "idea_gram" VALUES('#2 dim',914592864854918496);
INSERT INTO "idea_gram" VALUES('#2 turn',914592864854918496);
INSERT INTO "idea_gram" VALUES('=#106',914592864854918496);
INSERT INTO "idea_gram" VALUES('=#2',914592864854918496);
INSERT INTO "idea_gram" VALUES('=dim',914592864854918496);
INSERT INTO "idea_gram" VALUES('=turn',914592864854918496);
INSERT INTO "idea_gram" VALUES('dim turn',914592864854918496);
CREATE TABLE idea_merge (
	id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	target_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	by_id INTEGER, 
	text TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	source_agreed BOOLEAN NOT NULL, 
	target_agreed BOOLEAN NOT NULL, 
	from_status VARCHAR(20), 
	carried INTEGER NOT NULL, 
	imported INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	done_at DATETIME, 
	ended_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_idea_merge PRIMARY KEY (id), 
	CONSTRAINT ck_idea_merge_done CHECK ((status IN ('done', 'undone')) = (done_at IS NOT NULL AND from_status IS NOT NULL)), 
	CONSTRAINT ck_idea_merge_ended CHECK ((status IN ('refused', 'undone')) = (ended_at IS NOT NULL)), 
	CONSTRAINT ck_idea_merge_status CHECK (status IN ('proposed', 'done', 'refused', 'undone')), 
	CONSTRAINT ck_idea_merge_two CHECK (source_id <> target_id), 
	CONSTRAINT fk_idea_merge_by_id FOREIGN KEY(by_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_merge_source_id FOREIGN KEY(source_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_merge_target_id FOREIGN KEY(target_id) REFERENCES idea (id)
);
INSERT INTO "idea_merge" VALUES(914592860735681728,914592858735437797,914592850276056619,'done',914592749771875749,'The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.','The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.',0,0,'submitted',1,0,'2026-11-13 19:05:03.786550','2026-11-13 19:05:03.789135',NULL,2);
CREATE TABLE idea_milestone (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	author_id INTEGER, 
	response_id INTEGER, 
	status VARCHAR(10) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	target INTEGER NOT NULL, 
	price_minor BIGINT, 
	currency VARCHAR(3), 
	leads_to VARCHAR(20) NOT NULL, 
	deadline DATETIME, 
	count INTEGER, 
	shown INTEGER NOT NULL, 
	shown_on DATE, 
	settled_at DATETIME, 
	heeded_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_idea_milestone PRIMARY KEY (id), 
	CONSTRAINT ck_idea_milestone_price CHECK ((kind = 'buyers') = (price_minor IS NOT NULL) AND (price_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_idea_milestone_response CHECK ((leads_to = 'reopening') = (response_id IS NOT NULL)), 
	CONSTRAINT ck_idea_milestone_settled CHECK ((status = 'open') = (settled_at IS NULL)), 
	CONSTRAINT ck_idea_milestone_kind CHECK (kind IN ('supporters', 'buyers')), 
	CONSTRAINT ck_idea_milestone_leads_to CHECK (leads_to IN ('under_review', 'planned', 'reopening')), 
	CONSTRAINT ck_idea_milestone_status CHECK (status IN ('open', 'reached', 'missed', 'dropped')), 
	CONSTRAINT ck_idea_milestone_target CHECK (target > 0 AND (price_minor IS NULL OR price_minor > 0)), 
	CONSTRAINT fk_idea_milestone_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_milestone_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_milestone_response_id FOREIGN KEY(response_id) REFERENCES idea_response (id)
);
CREATE TABLE idea_pair (
	id INTEGER NOT NULL, 
	older_id INTEGER NOT NULL, 
	newer_id INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	found_at DATETIME NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	CONSTRAINT pk_idea_pair PRIMARY KEY (id), 
	CONSTRAINT ck_idea_pair_decided CHECK ((state = 'waiting') = (decided_at IS NULL)), 
	CONSTRAINT ck_idea_pair_state CHECK (state IN ('waiting', 'merged', 'linked', 'distinct')), 
	CONSTRAINT ck_idea_pair_order CHECK (older_id < newer_id), 
	CONSTRAINT fk_idea_pair_decided_by FOREIGN KEY(decided_by) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_pair_newer_id FOREIGN KEY(newer_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_pair_older_id FOREIGN KEY(older_id) REFERENCES idea (id), 
	CONSTRAINT uq_idea_pair_older_id_newer_id UNIQUE (older_id, newer_id)
);
CREATE TABLE idea_picture (
	idea_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_picture PRIMARY KEY (idea_id, file_id)
);
INSERT INTO "idea_picture" VALUES(914592848296292095,914592762925206856);
INSERT INTO "idea_picture" VALUES(914592850276056619,914592765395428472);
INSERT INTO "idea_picture" VALUES(914592853790169617,914592763747248182);
INSERT INTO "idea_picture" VALUES(914592854164065805,914592759002753800);
INSERT INTO "idea_picture" VALUES(914592854886395347,914592766229790645);
INSERT INTO "idea_picture" VALUES(914592856387058392,914592768516260856);
INSERT INTO "idea_picture" VALUES(914592857086555809,914592760921126407);
INSERT INTO "idea_picture" VALUES(914592862321701773,914592768915813625);
CREATE TABLE idea_promise (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	author_id INTEGER, 
	from_day DATE, 
	to_day DATE, 
	why TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_promise PRIMARY KEY (id), 
	CONSTRAINT ck_idea_promise_day CHECK (from_day IS NOT NULL OR to_day IS NOT NULL), 
	CONSTRAINT fk_idea_promise_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_promise_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id)
);
INSERT INTO "idea_promise" VALUES(914592838653766417,914592837482947597,914592749788742453,NULL,'2026-06-21','','2026-05-31 19:05:03.793066');
INSERT INTO "idea_promise" VALUES(914592844449400147,914592844102542343,914592749771875749,NULL,'2026-08-24','','2026-08-11 19:05:03.785052');
INSERT INTO "idea_promise" VALUES(914592848447478607,914592848296292095,914592749788742453,NULL,'2026-09-29','','2026-09-15 19:05:03.783874');
INSERT INTO "idea_promise" VALUES(914592850568990845,914592850276056619,914592749788742453,NULL,'2026-11-26','','2026-10-08 19:05:03.783528');
INSERT INTO "idea_promise" VALUES(914592853947053002,914592853790169617,914592749771875749,NULL,'2026-11-08','','2026-10-24 19:05:03.783831');
INSERT INTO "idea_promise" VALUES(914592854432385490,914592854164065805,914592749771875749,NULL,'2026-12-02','','2026-10-26 19:05:03.783560');
INSERT INTO "idea_promise" VALUES(914592855599572596,914592854886395347,914592749788742453,NULL,'2026-11-30','','2026-10-29 19:05:03.784732');
INSERT INTO "idea_promise" VALUES(914592856835963881,914592856387058392,914592749771875749,NULL,'2026-12-04','','2026-10-31 19:05:03.783610');
INSERT INTO "idea_promise" VALUES(914592857506722386,914592857086555809,914592749788742453,NULL,'2026-11-18','','2026-11-03 19:05:03.783653');
INSERT INTO "idea_promise" VALUES(914592862598682190,914592862321701773,914592749788742453,NULL,'2026-12-05','','2026-11-15 19:05:03.783538');
CREATE TABLE idea_relation (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	by_id INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_relation PRIMARY KEY (id), 
	CONSTRAINT ck_idea_relation_kind CHECK (kind IN ('related', 'needs', 'instead', 'split')), 
	CONSTRAINT ck_idea_relation_two CHECK (idea_id <> to_id), 
	CONSTRAINT fk_idea_relation_by_id FOREIGN KEY(by_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_relation_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_relation_to_id FOREIGN KEY(to_id) REFERENCES idea (id), 
	CONSTRAINT uq_idea_relation_idea_id_to_id_kind UNIQUE (idea_id, to_id, kind)
);
CREATE TABLE idea_response (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	author_id INTEGER, 
	from_status VARCHAR(20) NOT NULL, 
	to_status VARCHAR(20) NOT NULL, 
	text TEXT NOT NULL, 
	reason VARCHAR(30), 
	would_change TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_response PRIMARY KEY (id), 
	CONSTRAINT ck_idea_response_reason CHECK ((from_status <> to_status AND to_status = 'declined') <= (reason IS NOT NULL)), 
	CONSTRAINT fk_idea_response_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_response_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id)
);
INSERT INTO "idea_response" VALUES(914592840268891913,914592837482947597,914592749771875749,'submitted','under_review','Thank you, Anna. We are weighing it, literally.',NULL,'','2026-06-03 19:05:03.782796');
INSERT INTO "idea_response" VALUES(914592840917778014,914592837482947597,914592749771875749,'under_review','planned','Yes. Eleven people would buy it at a price we can meet; Oskar starts drawing.',NULL,'','2026-06-21 19:05:03.782839');
INSERT INTO "idea_response" VALUES(914592841220888526,914592837482947597,914592749788742453,'planned','prototyping','The first sketches are in the review room. Please be merciless.',NULL,'','2026-07-31 19:05:03.782900');
INSERT INTO "idea_response" VALUES(914592844564099016,914592844102542343,914592749771875749,'submitted','under_review','Control all lamps of a room from a telephone',NULL,'','2026-08-16 19:05:03.782775');
INSERT INTO "idea_response" VALUES(914592845858793849,914592844102542343,914592749771875749,'under_review','declined','Not in this lamp. A radio module ages in five years, the rest in fifty. The mains plug fits any switched socket: we tested three and list them under Service.','does_not_fit','A module that the owner can take out and replace, from a maker who promises parts for ten years.','2026-08-28 19:05:03.782151');
INSERT INTO "idea_response" VALUES(914592848488730684,914592848296292095,914592749805550754,'submitted','under_review','Всё разбирается: набор для ремонта',NULL,'','2026-09-17 19:05:03.782241');
INSERT INTO "idea_response" VALUES(914592849000881304,914592837482947597,914592749771875749,'prototyping','available','Made by two workshops, from 149 euros. Name your price and see.',NULL,'','2026-09-27 19:05:03.782006');
INSERT INTO "idea_response" VALUES(914592849260086469,914592848296292095,914592749771875749,'under_review','planned','Согласны: клея в лампе не будет.',NULL,'','2026-09-29 19:05:03.782097');
INSERT INTO "idea_response" VALUES(914592852570168768,914592848296292095,914592749788742453,'planned','prototyping','Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате просмотра.',NULL,'','2026-10-14 19:05:03.782103');
INSERT INTO "idea_response" VALUES(914592854578393775,914592853790169617,914592749771875749,'submitted','under_review','Four cafés wrote to us in one week. We are costing the battery.',NULL,'','2026-10-26 19:05:03.782111');
INSERT INTO "idea_response" VALUES(914592855321809891,914592854164065805,914592749771875749,'submitted','under_review','We are asking a test house what it does to the approval.',NULL,'','2026-10-29 19:05:03.782744');
INSERT INTO "idea_response" VALUES(914592857226160003,914592854886395347,914592749788742453,'submitted','under_review','Накладка нужна толще: внутри клеммы. Проверяем.',NULL,'','2026-11-02 19:05:03.782163');
INSERT INTO "idea_response" VALUES(914592858513138279,914592856387058392,914592749771875749,'submitted','under_review','Likely yes; we need to know that it does not tip.',NULL,'','2026-11-05 19:05:03.782084');
INSERT INTO "idea_response" VALUES(914592859242617855,914592857086555809,914592749788742453,'submitted','under_review','Красиво и просто. Пробуем на версии 3.',NULL,'','2026-11-08 19:05:03.782194');
INSERT INTO "idea_response" VALUES(914592859930594887,914592853790169617,914592749771875749,'under_review','planned','Planned. A replaceable 18650 pack, no glue; two workshops have been asked.',NULL,'','2026-11-10 19:05:03.782645');
INSERT INTO "idea_response" VALUES(914592860773407314,914592858735437797,914592749771875749,'submitted','merged','The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.',NULL,'','2026-11-13 19:05:03.795572');
INSERT INTO "idea_response" VALUES(914592864216887209,914592857086555809,914592749788742453,'under_review','planned','Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.',NULL,'','2026-11-19 19:05:03.782398');
INSERT INTO "idea_response" VALUES(914592865997069231,914592853790169617,914592749788742453,'planned','prototyping','The shade of version 3 fits on a shorter stem. First pictures follow in two weeks.',NULL,'','2026-11-22 19:05:03.782811');
CREATE TABLE idea_revision (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	author_id INTEGER, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	spec JSON NOT NULL, 
	pictures JSON NOT NULL, 
	tags JSON NOT NULL, 
	note TEXT NOT NULL, 
	material BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, captions JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_idea_revision PRIMARY KEY (id), 
	CONSTRAINT fk_idea_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_revision_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT uq_idea_revision_idea_id_number UNIQUE (idea_id, number)
);
INSERT INTO "idea_revision" VALUES(914592837547245420,914592837482947597,1,914592749525235813,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "480", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "300", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "2.5", "unit": "kg", "need": "nice"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','',1,'2026-05-30 19:05:03.804360','{}');
INSERT INTO "idea_revision" VALUES(914592840456542466,914592837482947597,2,914592749525235813,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','A heavier foot, after Maja''s remark; the bulb must be replaceable.',1,'2026-06-10 19:05:03.786056','{}');
INSERT INTO "idea_revision" VALUES(914592844122053910,914592844102542343,1,914592749654745857,'Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','',1,'2026-08-10 19:05:03.789963','{}');
INSERT INTO "idea_revision" VALUES(914592848322150365,914592848296292095,1,914592749561848252,'Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sca98pp4ska8"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','',1,'2026-09-14 19:05:03.788353','{}');
INSERT INTO "idea_revision" VALUES(914592850292862603,914592850276056619,1,914592749561848252,'Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sca98rzrjs3r"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','',1,'2026-10-07 19:05:03.787261','{}');
INSERT INTO "idea_revision" VALUES(914592853810854824,914592853790169617,1,914592749625819539,'A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sca98qemra1p"]','["caf\u00e9", "battery", "small"]','',1,'2026-10-23 19:05:03.788045','{}');
INSERT INTO "idea_revision" VALUES(914592854196865938,914592854164065805,1,914592749609150572,'A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sca98k181tr8"]','["foot", "charging"]','',1,'2026-10-25 19:05:03.793698','{}');
INSERT INTO "idea_revision" VALUES(914592854914876902,914592854886395347,1,914592749561848252,'Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sca98srm9fxn"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','',1,'2026-10-28 19:05:03.790032','{}');
INSERT INTO "idea_revision" VALUES(914592856407211247,914592856387058392,1,914592749525235813,'The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sca98vwrv0zr"]','["floor", "reading"]','',1,'2026-10-30 19:05:03.787602','{}');
INSERT INTO "idea_revision" VALUES(914592857109529542,914592857086555809,1,914592749591118359,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм, край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sca98mtdhxg7"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','',1,'2026-11-02 19:05:03.787362','{}');
INSERT INTO "idea_revision" VALUES(914592858747689198,914592858735437797,1,914592749609150572,'A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','',1,'2026-11-07 19:05:03.785658','{}');
INSERT INTO "idea_revision" VALUES(914592860333779599,914592857086555809,2,914592749591118359,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sca98mtdhxg7"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','Желобок посередине: удобно и левшам.',1,'2026-11-11 19:05:03.785710','{}');
INSERT INTO "idea_revision" VALUES(914592862343054903,914592862321701773,1,914592749591118359,'Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sca98w8nwd7s"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','',1,'2026-11-14 19:05:03.788166','{}');
INSERT INTO "idea_revision" VALUES(914592863039563566,914592863021447463,1,914592749609150572,'A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','',1,'2026-11-16 19:05:03.787608','{}');
INSERT INTO "idea_revision" VALUES(914592864867779734,914592864854918496,1,914592749525235813,'Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','',1,'2026-11-20 19:05:03.785844','{}');
CREATE TABLE idea_seen (
	user_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_seen PRIMARY KEY (user_id, idea_id)
);
CREATE TABLE idea_standing (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	trust VARCHAR(10), 
	stopped_until DATETIME, 
	stopped_reason TEXT NOT NULL, 
	set_by INTEGER, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_standing PRIMARY KEY (id), 
	CONSTRAINT ck_idea_standing_trust CHECK (trust IS NULL OR trust IN ('new', 'known', 'trusted', 'kept_down')), 
	CONSTRAINT fk_idea_standing_set_by FOREIGN KEY(set_by) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_standing_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_idea_standing_user_id UNIQUE (user_id)
);
CREATE TABLE idea_tag (
	tag VARCHAR(160) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_tag PRIMARY KEY (tag, idea_id)
);
INSERT INTO "idea_tag" VALUES('balance',914592837482947597);
INSERT INTO "idea_tag" VALUES('oak',914592837482947597);
INSERT INTO "idea_tag" VALUES('reading',914592837482947597);
INSERT INTO "idea_tag" VALUES('café',914592844102542343);
INSERT INTO "idea_tag" VALUES('radio',914592844102542343);
INSERT INTO "idea_tag" VALUES('service',914592848296292095);
INSERT INTO "idea_tag" VALUES('ремонт',914592848296292095);
INSERT INTO "idea_tag" VALUES('стол',914592850276056619);
INSERT INTO "idea_tag" VALUES('струбцина',914592850276056619);
INSERT INTO "idea_tag" VALUES('battery',914592853790169617);
INSERT INTO "idea_tag" VALUES('café',914592853790169617);
INSERT INTO "idea_tag" VALUES('small',914592853790169617);
INSERT INTO "idea_tag" VALUES('charging',914592854164065805);
INSERT INTO "idea_tag" VALUES('foot',914592854164065805);
INSERT INTO "idea_tag" VALUES('спальня',914592854886395347);
INSERT INTO "idea_tag" VALUES('стена',914592854886395347);
INSERT INTO "idea_tag" VALUES('floor',914592856387058392);
INSERT INTO "idea_tag" VALUES('reading',914592856387058392);
INSERT INTO "idea_tag" VALUES('дуб',914592857086555809);
INSERT INTO "idea_tag" VALUES('основание',914592857086555809);
INSERT INTO "idea_tag" VALUES('clamp',914592858735437797);
INSERT INTO "idea_tag" VALUES('занятия',914592862321701773);
INSERT INTO "idea_tag" VALUES('стол',914592862321701773);
INSERT INTO "idea_tag" VALUES('foot',914592863021447463);
INSERT INTO "idea_tag" VALUES('stone',914592863021447463);
INSERT INTO "idea_tag" VALUES('dimmer',914592864854918496);
INSERT INTO "idea_tag" VALUES('light',914592864854918496);
CREATE TABLE idempotency (
	who VARCHAR(80) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	status INTEGER NOT NULL, 
	headers JSON NOT NULL, 
	body BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idempotency PRIMARY KEY (who, "key")
);
CREATE TABLE import_job (
	id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	name TEXT NOT NULL, 
	look JSON NOT NULL, 
	mapping JSON NOT NULL, 
	dry BOOLEAN NOT NULL, 
	report JSON NOT NULL, 
	run_id INTEGER, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_import_job PRIMARY KEY (id), 
	CONSTRAINT ck_import_job_run CHECK ((status = 'done') = (run_id IS NOT NULL)), 
	CONSTRAINT ck_import_job_status CHECK (status IN ('uploaded', 'waiting', 'working', 'checked', 'refused', 'failed', 'done')), 
	CONSTRAINT fk_import_job_made_by FOREIGN KEY(made_by) REFERENCES user_account (id)
);
CREATE TABLE import_made (
	run_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	row_id INTEGER NOT NULL, 
	CONSTRAINT pk_import_made PRIMARY KEY (run_id, kind, row_id), 
	CONSTRAINT fk_import_made_run_id FOREIGN KEY(run_id) REFERENCES import_run (id)
);
CREATE TABLE import_run (
	id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	system VARCHAR(40) NOT NULL, 
	counts JSON NOT NULL, 
	remarks JSON NOT NULL, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	undone_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT ck_import_run_undone CHECK ((status = 'undone') = (undone_at IS NOT NULL)), 
	CONSTRAINT ck_import_run_kind CHECK (kind IN ('ideas', 'orders')), 
	CONSTRAINT ck_import_run_status CHECK (status IN ('done', 'undone')), 
	CONSTRAINT fk_import_run_made_by FOREIGN KEY(made_by) REFERENCES user_account (id)
);
CREATE TABLE invitation (
	id INTEGER NOT NULL, 
	mail VARCHAR(254) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	company_id INTEGER, 
	company_role VARCHAR(20), 
	token_hash VARCHAR(64), 
	invited_by INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT ck_invitation_role CHECK (role IN ('customer', 'producer', 'team', 'admin')), 
	CONSTRAINT fk_invitation_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_invitation_invited_by FOREIGN KEY(invited_by) REFERENCES user_account (id), 
	CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash)
);
CREATE TABLE job (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	order_line_id INTEGER, 
	round INTEGER NOT NULL, 
	producer_id INTEGER, 
	title VARCHAR(400) NOT NULL, 
	quantity INTEGER NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	planned_start DATE NOT NULL, 
	planned_end DATE NOT NULL, 
	due_on DATE, 
	reason VARCHAR(1000), 
	started_at DATETIME, 
	finished_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT ck_job_blocked_has_reason CHECK (status <> 'blocked' OR reason IS NOT NULL), 
	CONSTRAINT ck_job_status CHECK (status IN ('draft', 'planned', 'released', 'in_progress', 'to_close', 'done', 'cancelled', 'blocked')), 
	CONSTRAINT ck_job_finished_has_time CHECK (status NOT IN ('to_close', 'done') OR finished_at IS NOT NULL), 
	CONSTRAINT ck_job_planned CHECK (planned_start <= planned_end), 
	CONSTRAINT ck_job_quantity CHECK (quantity > 0 AND round > 0), 
	CONSTRAINT fk_job_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_job_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id) ON DELETE SET NULL, 
	CONSTRAINT fk_job_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_job_order_line_id_round UNIQUE (order_line_id, round)
);
INSERT INTO "job" VALUES(914592847826508790,914592847701140223,914592847716903420,1,914592750187476878,'The first Halden, for the one who asked for it',1,'done','2026-09-11','2026-10-12','2026-10-15',NULL,'2026-09-17 19:05:03.802092','2026-10-09 19:05:03.787489','2026-09-11 19:05:03.825516',4);
INSERT INTO "job" VALUES(914592849881796099,914592849827538790,914592849836139874,1,914592749855710513,'Одна лампа, терракота',1,'done','2026-10-02','2026-11-05','2026-11-08',NULL,'2026-10-09 19:05:03.787436','2026-10-29 19:05:03.791179','2026-10-02 19:05:03.801798',4);
INSERT INTO "job" VALUES(914592851076114521,914592851022220066,914592851030308716,1,914592749855710513,'Six lamps above the long bench',6,'to_close','2026-10-09','2026-11-26','2026-11-29',NULL,'2026-10-17 19:05:03.787460','2026-11-22 19:05:03.791070','2026-10-09 19:05:03.800831',3);
INSERT INTO "job" VALUES(914592858073331331,914592858009975311,914592858019662356,1,914592750187476878,'Две лампы в цвете «ночь», орех',2,'in_progress','2026-11-04','2026-12-05','2026-12-07',NULL,'2026-11-10 19:05:03.790338',NULL,'2026-11-04 19:05:03.803333',4);
INSERT INTO "job" VALUES(914592867792227555,914592867715829364,914592867723412775,1,914592750187476878,'Eight lamps for the library corner',8,'planned','2026-12-04','2026-12-28','2027-01-01',NULL,NULL,NULL,'2026-11-24 19:05:03.808406',5);
CREATE TABLE job_stage (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" VARCHAR(20) NOT NULL, 
	name VARCHAR(160), 
	status VARCHAR(20) NOT NULL, 
	planned_start DATE NOT NULL, 
	planned_end DATE NOT NULL, 
	minutes INTEGER NOT NULL, 
	work_centre_id INTEGER, 
	gate BOOLEAN NOT NULL, 
	question TEXT, 
	asked_at DATETIME, 
	approve_by DATE, 
	delay_days INTEGER NOT NULL, 
	decision VARCHAR(20), 
	answer TEXT, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	note TEXT, 
	started_at DATETIME, 
	finished_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_job_stage PRIMARY KEY (id), 
	CONSTRAINT ck_job_stage_done_has_time CHECK ((status = 'done') = (finished_at IS NOT NULL)), 
	CONSTRAINT ck_job_stage_gate_was_passed CHECK (NOT gate OR status NOT IN ('in_progress', 'paused', 'done') OR coalesce(decision, '') = 'approved'), 
	CONSTRAINT ck_job_stage_decision CHECK (decision IN ('approved', 'changes_requested')), 
	CONSTRAINT ck_job_stage_asked_has_day CHECK (status <> 'awaiting_customer' OR (asked_at IS NOT NULL AND approve_by IS NOT NULL)), 
	CONSTRAINT ck_job_stage_status CHECK (status IN ('blocked', 'ready', 'in_progress', 'paused', 'awaiting_customer', 'done', 'cancelled')), 
	CONSTRAINT ck_job_stage_numbers CHECK (delay_days BETWEEN 0 AND 365 AND minutes >= 0), 
	CONSTRAINT ck_job_stage_planned CHECK (planned_start <= planned_end), 
	CONSTRAINT fk_job_stage_decided_by FOREIGN KEY(decided_by) REFERENCES user_account (id), 
	CONSTRAINT fk_job_stage_job_id FOREIGN KEY(job_id) REFERENCES job (id) ON DELETE CASCADE, 
	CONSTRAINT fk_job_stage_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_job_stage_work_centre_id FOREIGN KEY(work_centre_id) REFERENCES work_centre (id) ON DELETE SET NULL, 
	CONSTRAINT uq_job_stage_job_id_position UNIQUE (job_id, position)
);
INSERT INTO "job_stage" VALUES(914592847835838437,914592847826508790,914592847701140223,0,'cutting','Cutting','done','2026-09-11','2026-09-14',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-17 19:05:03.798775','2026-09-20 19:05:03.785883',3);
INSERT INTO "job_stage" VALUES(914592847835838495,914592847826508790,914592847701140223,1,'joining','Joining','done','2026-09-15','2026-09-27',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-20 19:05:03.785645','2026-09-29 19:05:03.786370',4);
INSERT INTO "job_stage" VALUES(914592847835838504,914592847826508790,914592847701140223,2,'finishing','Finishing','done','2026-09-28','2026-10-10',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-29 19:05:03.785955','2026-10-08 19:05:03.786125',4);
INSERT INTO "job_stage" VALUES(914592847835838544,914592847826508790,914592847701140223,3,'packing','Packing','done','2026-10-11','2026-10-12',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-08 19:05:03.785448','2026-10-09 19:05:03.785623',4);
INSERT INTO "job_stage" VALUES(914592849886570354,914592849881796099,914592849827538790,0,'cutting','Cutting','done','2026-10-02','2026-10-06',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-09 19:05:03.786129','2026-10-12 19:05:03.785869',3);
INSERT INTO "job_stage" VALUES(914592849886570396,914592849881796099,914592849827538790,1,'joining','Joining','done','2026-10-07','2026-10-18',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-12 19:05:03.785842','2026-10-19 19:05:03.786191',4);
INSERT INTO "job_stage" VALUES(914592849886570453,914592849881796099,914592849827538790,2,'finishing','Finishing','done','2026-10-19','2026-11-03',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-19 19:05:03.786184','2026-10-28 19:05:03.788741',4);
INSERT INTO "job_stage" VALUES(914592849886570498,914592849881796099,914592849827538790,3,'packing','Packing','done','2026-11-04','2026-11-05',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-28 19:05:03.788423','2026-10-29 19:05:03.788539',4);
INSERT INTO "job_stage" VALUES(914592851080591820,914592851076114521,914592851022220066,0,'cutting','Cutting','done','2026-10-09','2026-10-13',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-17 19:05:03.786103','2026-10-21 19:05:03.786050',3);
INSERT INTO "job_stage" VALUES(914592851081521265,914592851076114521,914592851022220066,1,'joining','Joining','done','2026-10-14','2026-10-29',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-21 19:05:03.787283','2026-11-02 19:05:03.786541',4);
INSERT INTO "job_stage" VALUES(914592851081562636,914592851076114521,914592851022220066,2,'finishing','Finishing','done','2026-10-30','2026-11-20',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-02 19:05:03.786197','2026-11-18 19:05:03.787379',4);
INSERT INTO "job_stage" VALUES(914592851081562663,914592851076114521,914592851022220066,3,'packing','Packing','done','2026-11-21','2026-11-26',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Three cartons, two lamps each.','2026-11-18 19:05:03.787709','2026-11-22 19:05:03.788649',4);
INSERT INTO "job_stage" VALUES(914592858076937959,914592858073331331,914592858009975311,0,'cutting','Cutting','done','2026-11-04','2026-11-07',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-10 19:05:03.788383','2026-11-14 19:05:03.786506',3);
INSERT INTO "job_stage" VALUES(914592858078355719,914592858073331331,914592858009975311,1,'joining','Joining','done','2026-11-08','2026-11-19',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Both joints run in, 500 turns each.','2026-11-14 19:05:03.786685','2026-11-23 19:05:03.786436',4);
INSERT INTO "job_stage" VALUES(914592858078355726,914592858073331331,914592858009975311,2,'finishing','Finishing','awaiting_customer','2026-11-23','2026-12-03',50,NULL,1,'Is this the blue you meant? After the enamel is fired it cannot be changed.','2026-11-24 21:29:03.790554','2026-11-30',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "job_stage" VALUES(914592858078355765,914592858073331331,914592858009975311,3,'packing','Packing','blocked','2026-12-03','2026-12-05',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914592867795277933,914592867792227555,914592867715829364,0,'cutting','Cutting','ready','2026-12-04','2026-12-08',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914592867796002147,914592867792227555,914592867715829364,1,'joining','Joining','blocked','2026-12-08','2026-12-16',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914592867796002190,914592867792227555,914592867715829364,2,'finishing','Finishing','blocked','2026-12-16','2026-12-25',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914592867796388964,914592867792227555,914592867715829364,3,'packing','Packing','blocked','2026-12-25','2026-12-28',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
CREATE TABLE mail (
	id INTEGER NOT NULL, 
	user_id INTEGER, 
	address VARCHAR(254), 
	cause VARCHAR(80) NOT NULL, 
	topic VARCHAR(20) NOT NULL, 
	template VARCHAR(60) NOT NULL, 
	context JSON NOT NULL, 
	locale VARCHAR(5) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	error TEXT, 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT ck_mail_state CHECK (state IN ('waiting', 'sent', 'failed')), 
	CONSTRAINT fk_mail_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_mail_cause UNIQUE (cause)
);
CREATE TABLE membership (
	id INTEGER NOT NULL, 
	company_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT ck_membership_role CHECK (role IN ('owner', 'member', 'viewer')), 
	CONSTRAINT fk_membership_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_membership_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_membership_user_id UNIQUE (user_id)
);
INSERT INTO "membership" VALUES(914592749638517771,914592749462186808,914592749625819539,'owner','2026-05-18 07:05:03.784483');
INSERT INTO "membership" VALUES(914592749659814829,914592749462186808,914592749654745857,'member','2026-05-18 07:05:03.783097');
INSERT INTO "membership" VALUES(914592749678886475,914592749462186808,914592749675674788,'viewer','2026-05-18 07:05:03.782920');
INSERT INTO "membership" VALUES(914592749699990591,914592749481942910,914592749697528953,'owner','2026-05-18 07:05:03.783000');
INSERT INTO "membership" VALUES(914592749721571278,914592749481942910,914592749718126573,'member','2026-05-18 07:05:03.782867');
INSERT INTO "membership" VALUES(914592749738918637,914592749495899330,914592749734291893,'owner','2026-05-18 07:05:03.782783');
INSERT INTO "membership" VALUES(914592749755158899,914592749495899330,914592749754337560,'member','2026-05-18 07:05:03.782571');
CREATE TABLE moderation_case (
	id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	cause VARCHAR(10) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	comment_id INTEGER, 
	parent_id INTEGER, 
	author_id INTEGER, 
	text TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	open_key VARCHAR(40), 
	report_count INTEGER NOT NULL, 
	reason VARCHAR(20), 
	words TEXT NOT NULL, 
	was VARCHAR(20), 
	decided_by INTEGER, 
	decided_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_moderation_case PRIMARY KEY (id), 
	CONSTRAINT ck_moderation_case_decided CHECK ((status = 'waiting') = (decided_at IS NULL)), 
	CONSTRAINT ck_moderation_case_open CHECK ((status = 'waiting') = (open_key IS NOT NULL)), 
	CONSTRAINT ck_moderation_case_reports CHECK (cause = 'held' OR report_count > 0), 
	CONSTRAINT ck_moderation_case_cause CHECK (cause IN ('held', 'reported')), 
	CONSTRAINT ck_moderation_case_kind CHECK (kind IN ('idea', 'comment')), 
	CONSTRAINT ck_moderation_case_reason CHECK (status <> 'removed' OR reason IS NOT NULL), 
	CONSTRAINT ck_moderation_case_status CHECK (status IN ('waiting', 'approved', 'removed', 'dismissed', 'taken_back', 'restored')), 
	CONSTRAINT fk_moderation_case_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_moderation_case_decided_by FOREIGN KEY(decided_by) REFERENCES user_account (id), 
	CONSTRAINT uq_moderation_case_open_key UNIQUE (open_key)
);
CREATE TABLE moderation_report (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	target_id INTEGER NOT NULL, 
	reporter_id INTEGER NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	words TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_moderation_report PRIMARY KEY (id), 
	CONSTRAINT fk_moderation_report_case_id FOREIGN KEY(case_id) REFERENCES moderation_case (id), 
	CONSTRAINT fk_moderation_report_reporter_id FOREIGN KEY(reporter_id) REFERENCES user_account (id), 
	CONSTRAINT uq_moderation_report_target_id_reporter_id UNIQUE (target_id, reporter_id)
);
CREATE TABLE notification (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	topic VARCHAR(20) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	actor_name VARCHAR(120) NOT NULL, 
	what VARCHAR(300) NOT NULL, 
	url VARCHAR(300) NOT NULL, 
	created_at DATETIME NOT NULL, 
	read_at DATETIME, 
	shown BOOLEAN NOT NULL, 
	in_digest BOOLEAN NOT NULL, 
	CONSTRAINT pk_notification PRIMARY KEY (id), 
	CONSTRAINT fk_notification_fact_id FOREIGN KEY(fact_id) REFERENCES fact (id), 
	CONSTRAINT fk_notification_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_notification_user_id_fact_id UNIQUE (user_id, fact_id)
);
INSERT INTO "notification" VALUES(914592838557884699,914592749771875749,914592838255625894,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-05-30 19:05:04.048019','2026-05-30 19:05:04.048019',1,0);
INSERT INTO "notification" VALUES(914592838557884700,914592749788742453,914592838255625894,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-05-30 19:05:04.048019','2026-05-30 19:05:04.048019',1,0);
INSERT INTO "notification" VALUES(914592838557884760,914592749805550754,914592838255625894,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-05-30 19:05:04.048019','2026-05-30 19:05:04.048019',1,0);
INSERT INTO "notification" VALUES(914592840049607120,914592749525235813,914592839969897159,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sca9aye18zxm','2026-06-01 19:05:03.807714','2026-06-01 19:05:03.807714',1,0);
INSERT INTO "notification" VALUES(914592840051137675,914592749788742453,914592839969897159,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sca9aye18zxm','2026-06-01 19:05:03.807714','2026-06-01 19:05:03.807714',1,0);
INSERT INTO "notification" VALUES(914592840150502422,914592749561848252,914592840084334132,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sca9ayhgx2kg','2026-06-02 04:41:03.801307','2026-06-02 04:41:03.801307',1,0);
INSERT INTO "notification" VALUES(914592840150679602,914592749788742453,914592840084334132,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sca9ayhgx2kg','2026-06-02 04:41:03.801307','2026-06-02 04:41:03.801307',1,0);
INSERT INTO "notification" VALUES(914592840225977544,914592749525235813,914592840175865002,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sca9aym98kft','2026-06-03 14:17:03.796182','2026-06-03 14:17:03.796182',1,0);
INSERT INTO "notification" VALUES(914592840225977570,914592749561848252,914592840175865002,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sca9aym98kft','2026-06-03 14:17:03.796182','2026-06-03 14:17:03.796182',1,0);
INSERT INTO "notification" VALUES(914592840418532452,914592749525235813,914592840292863824,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-03 19:05:03.823311','2026-06-03 19:05:03.823311',1,0);
INSERT INTO "notification" VALUES(914592840419470579,914592749561848252,914592840292863824,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-03 19:05:03.823311','2026-06-03 19:05:03.823311',1,0);
INSERT INTO "notification" VALUES(914592840419470625,914592749788742453,914592840292863824,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-03 19:05:03.823311','2026-06-03 19:05:03.823311',1,0);
INSERT INTO "notification" VALUES(914592840616134646,914592749561848252,914592840482451972,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d/revisions','2026-06-10 19:05:03.824181','2026-06-10 19:05:03.824181',1,0);
INSERT INTO "notification" VALUES(914592840616134697,914592749788742453,914592840482451972,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d/revisions','2026-06-10 19:05:03.824181','2026-06-10 19:05:03.824181',1,0);
INSERT INTO "notification" VALUES(914592840768319690,914592749525235813,914592840717374114,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sca9az4h5r5m','2026-06-11 19:05:03.795349','2026-06-11 19:05:03.795349',1,0);
INSERT INTO "notification" VALUES(914592840768319700,914592749561848252,914592840717374114,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sca9az4h5r5m','2026-06-11 19:05:03.795349','2026-06-11 19:05:03.795349',1,0);
INSERT INTO "notification" VALUES(914592840768319747,914592749788742453,914592840717374114,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sca9az4h5r5m','2026-06-11 19:05:03.795349','2026-06-11 19:05:03.795349',1,0);
INSERT INTO "notification" VALUES(914592840889119919,914592749788742453,914592840850410397,'ideas','note.posted','Ines Aldana','A reading lamp that balances instead of clamping','/comments/0sca9az8cw36h','2026-06-20 19:05:03.792776','2026-06-20 19:05:03.792776',1,0);
INSERT INTO "notification" VALUES(914592841043295806,914592749525235813,914592840936248041,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-21 19:05:03.815366','2026-06-21 19:05:03.815366',1,0);
INSERT INTO "notification" VALUES(914592841044119568,914592749561848252,914592840936248041,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-21 19:05:03.815366','2026-06-21 19:05:03.815366',1,0);
INSERT INTO "notification" VALUES(914592841044119608,914592749591118359,914592840936248041,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-21 19:05:03.815366','2026-06-21 19:05:03.815366',1,0);
INSERT INTO "notification" VALUES(914592841044119652,914592749625819539,914592840936248041,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-21 19:05:03.815366','2026-06-21 19:05:03.815366',1,0);
INSERT INTO "notification" VALUES(914592841045193008,914592749788742453,914592840936248041,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-06-21 19:05:03.815366','2026-06-21 19:05:03.815366',1,0);
INSERT INTO "notification" VALUES(914592841342676721,914592749525235813,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592841347142922,914592749561848252,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592841347142965,914592749591118359,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592841347142975,914592749609150572,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592841347229009,914592749625819539,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592841347229022,914592749654745857,914592841237062271,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-07-31 19:05:03.815103','2026-07-31 19:05:03.815103',1,0);
INSERT INTO "notification" VALUES(914592842227219872,914592749525235813,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227219900,914592749561848252,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227219941,914592749591118359,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227219946,914592749609150572,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227219947,914592749625819539,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227219955,914592749654745857,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227220002,914592749675674788,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227220005,914592749697528953,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227866415,914592749718126573,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227866455,914592749734291893,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842227866493,914592749754337560,914592841991438374,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.896037','2026-08-02 19:05:03.896037',1,0);
INSERT INTO "notification" VALUES(914592842290973084,914592749525235813,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973146,914592749561848252,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973166,914592749591118359,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973198,914592749609150572,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973243,914592749625819539,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973298,914592749654745857,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973329,914592749675674788,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973363,914592749697528953,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973372,914592749718126573,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973386,914592749734291893,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842290973402,914592749754337560,914592842047138089,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-02 19:05:03.910551','2026-08-02 19:05:03.910551',1,0);
INSERT INTO "notification" VALUES(914592842603975467,914592749561848252,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609774928,914592749591118359,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609774959,914592749609150572,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609774999,914592749625819539,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775000,914592749654745857,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775037,914592749675674788,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775049,914592749697528953,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775090,914592749718126573,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775100,914592749734291893,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775164,914592749754337560,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842609775203,914592749788742453,914592842479526353,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-03 19:05:03.843802','2026-08-03 19:05:03.843802',1,0);
INSERT INTO "notification" VALUES(914592842751774991,914592749525235813,914592842670975961,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-04 07:05:03.809719','2026-08-04 07:05:03.809719',1,0);
INSERT INTO "notification" VALUES(914592842894174874,914592749525235813,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894667522,914592749591118359,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894667530,914592749609150572,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894667589,914592749625819539,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894667611,914592749654745857,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894873074,914592749675674788,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894873087,914592749697528953,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894873127,914592749718126573,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894873158,914592749734291893,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894873183,914592749754337560,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592842894972078,914592749788742453,914592842810198903,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-04 19:05:03.811631','2026-08-04 19:05:03.811631',1,0);
INSERT INTO "notification" VALUES(914592843049832082,914592749525235813,914592842973371796,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-05 19:05:03.812812','2026-08-05 19:05:03.812812',1,0);
INSERT INTO "notification" VALUES(914592843049832143,914592749788742453,914592842973371796,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9b0rd451n','2026-08-05 19:05:03.812812','2026-08-05 19:05:03.812812',1,0);
INSERT INTO "notification" VALUES(914592843237655913,914592749525235813,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238144628,914592749561848252,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238144674,914592749591118359,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238144721,914592749609150572,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238144722,914592749654745857,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238642997,914592749675674788,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238643043,914592749697528953,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843238643048,914592749718126573,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843242056611,914592749734291893,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843242056651,914592749754337560,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843242056665,914592749788742453,914592843162646162,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-05 19:05:03.823658','2026-08-05 19:05:03.823658',1,0);
INSERT INTO "notification" VALUES(914592843355296058,914592749561848252,914592843280557557,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-06 19:05:03.803293','2026-08-06 19:05:03.803293',1,0);
INSERT INTO "notification" VALUES(914592843490269502,914592749525235813,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269560,914592749561848252,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269603,914592749609150572,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269666,914592749625819539,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269715,914592749654745857,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269719,914592749675674788,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490269771,914592749697528953,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490410123,914592749718126573,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490410177,914592749734291893,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490410220,914592749754337560,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843490410232,914592749788742453,914592843414599219,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-06 19:05:03.810355','2026-08-06 19:05:03.810355',1,0);
INSERT INTO "notification" VALUES(914592843610479520,914592749625819539,914592843539475438,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-07 19:05:03.805701','2026-08-07 19:05:03.805701',1,0);
INSERT INTO "notification" VALUES(914592843611539906,914592749788742453,914592843539475438,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-07 19:05:03.805701','2026-08-07 19:05:03.805701',1,0);
INSERT INTO "notification" VALUES(914592843783992080,914592749734291893,914592843699026703,'prototypes','thread.resolved','Maja Holm','Halden reading lamp','/threads/0sca9b1d0f183','2026-08-08 19:05:03.819118','2026-08-08 19:05:03.819118',1,0);
INSERT INTO "notification" VALUES(914592843934166447,914592749788742453,914592843875639675,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-08 19:05:03.813792','2026-08-08 19:05:03.813792',1,0);
INSERT INTO "notification" VALUES(914592844073108370,914592749788742453,914592844017726166,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-09 19:05:03.811123','2026-08-09 19:05:03.811123',1,0);
INSERT INTO "notification" VALUES(914592844295256820,914592749771875749,914592844169402721,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-10 19:05:03.831112','2026-08-10 19:05:03.831112',1,0);
INSERT INTO "notification" VALUES(914592844295256879,914592749788742453,914592844169402721,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-10 19:05:03.831112','2026-08-10 19:05:03.831112',1,0);
INSERT INTO "notification" VALUES(914592844295256884,914592749805550754,914592844169402721,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-10 19:05:03.831112','2026-08-10 19:05:03.831112',1,0);
INSERT INTO "notification" VALUES(914592844412840402,914592749591118359,914592844324863407,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-10 19:05:03.806050','2026-08-10 19:05:03.806050',1,0);
INSERT INTO "notification" VALUES(914592844680288948,914592749625819539,914592844580249938,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-16 19:05:03.813058','2026-08-16 19:05:03.813058',1,0);
INSERT INTO "notification" VALUES(914592844680666480,914592749654745857,914592844580249938,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-16 19:05:03.813058','2026-08-16 19:05:03.813058',1,0);
INSERT INTO "notification" VALUES(914592844680827925,914592749675674788,914592844580249938,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-16 19:05:03.813058','2026-08-16 19:05:03.813058',1,0);
INSERT INTO "notification" VALUES(914592844857602371,914592749561848252,914592844763654328,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sca9b12mpwe5','2026-08-23 19:05:03.807011','2026-08-23 19:05:03.807011',1,0);
INSERT INTO "notification" VALUES(914592844965350054,914592749591118359,914592844887184960,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sca9b1mm9yvn','2026-08-23 19:05:03.804401','2026-08-23 19:05:03.804401',1,0);
INSERT INTO "notification" VALUES(914592845284015432,914592749525235813,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845284037949,914592749561848252,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845284413287,914592749591118359,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845284660016,914592749609150572,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845284660067,914592749625819539,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845284685181,914592749654745857,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845285806982,914592749675674788,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845285807030,914592749697528953,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845285807086,914592749718126573,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845285807125,914592749734291893,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845285807171,914592749754337560,914592845138078110,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-08-24 19:05:03.854657','2026-08-24 19:05:03.854657',1,0);
INSERT INTO "notification" VALUES(914592845426979091,914592749561848252,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845426987867,914592749591118359,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427481509,914592749609150572,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427481547,914592749625819539,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427701320,914592749654745857,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427701351,914592749675674788,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427701387,914592749697528953,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427701444,914592749718126573,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845427701497,914592749734291893,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845428388592,914592749754337560,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845428388646,914592749788742453,914592845351541018,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:05:03.809986','2026-08-26 19:05:03.809986',1,0);
INSERT INTO "notification" VALUES(914592845579206268,914592749788742453,914592845545068921,'prototypes','thread.price_wished','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-26 19:19:27.811732','2026-08-26 19:19:27.811732',1,0);
INSERT INTO "notification" VALUES(914592845673831452,914592749525235813,914592845620828957,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-27 19:05:03.801491','2026-08-27 19:05:03.801491',1,0);
INSERT INTO "notification" VALUES(914592845674844358,914592749788742453,914592845620828957,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-27 19:05:03.801491','2026-08-27 19:05:03.801491',1,0);
INSERT INTO "notification" VALUES(914592845758084793,914592749525235813,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845758084815,914592749561848252,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759537516,914592749591118359,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759537530,914592749609150572,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739548,914592749625819539,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739583,914592749675674788,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739641,914592749697528953,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739645,914592749718126573,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739681,914592749734291893,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739741,914592749754337560,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845759739757,914592749788742453,914592845716728237,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-27 19:05:03.799105','2026-08-27 19:05:03.799105',1,0);
INSERT INTO "notification" VALUES(914592845838357857,914592749654745857,914592845793062940,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-28 07:05:03.796830','2026-08-28 07:05:03.796830',1,0);
INSERT INTO "notification" VALUES(914592845838357914,914592749788742453,914592845793062940,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sca9b3s8eh7j','2026-08-28 07:05:03.796830','2026-08-28 07:05:03.796830',1,0);
INSERT INTO "notification" VALUES(914592845947439323,914592749609150572,914592845872674501,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-28 19:05:03.804794','2026-08-28 19:05:03.804794',1,0);
INSERT INTO "notification" VALUES(914592845948474444,914592749625819539,914592845872674501,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-28 19:05:03.804794','2026-08-28 19:05:03.804794',1,0);
INSERT INTO "notification" VALUES(914592845948474473,914592749654745857,914592845872674501,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-28 19:05:03.804794','2026-08-28 19:05:03.804794',1,0);
INSERT INTO "notification" VALUES(914592845948474531,914592749675674788,914592845872674501,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sca9b29dh907','2026-08-28 19:05:03.804794','2026-08-28 19:05:03.804794',1,0);
INSERT INTO "notification" VALUES(914592846013536367,914592749525235813,914592845968469277,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-28 19:05:03.794760','2026-08-28 19:05:03.794760',1,0);
INSERT INTO "notification" VALUES(914592846014349925,914592749561848252,914592845968469277,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-28 19:05:03.794760','2026-08-28 19:05:03.794760',1,0);
INSERT INTO "notification" VALUES(914592846094349050,914592749525235813,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349098,914592749561848252,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349103,914592749609150572,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349157,914592749625819539,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349188,914592749654745857,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349246,914592749675674788,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349261,914592749697528953,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094349286,914592749718126573,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846094853224,914592749734291893,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846095247949,914592749754337560,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846095247986,914592749788742453,914592846052995236,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-28 19:05:03.798000','2026-08-28 19:05:03.798000',1,0);
INSERT INTO "notification" VALUES(914592846174108952,914592749561848252,914592846131122169,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-29 02:17:03.796495','2026-08-29 02:17:03.796495',1,0);
INSERT INTO "notification" VALUES(914592846174613147,914592749788742453,914592846131122169,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b3edr6f7','2026-08-29 02:17:03.796495','2026-08-29 02:17:03.796495',1,0);
INSERT INTO "notification" VALUES(914592846220536759,914592749609150572,914592846186888439,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sca9b47g56xa','2026-08-29 19:05:03.790063','2026-08-29 19:05:03.790063',1,0);
INSERT INTO "notification" VALUES(914592846220536800,914592749654745857,914592846186888439,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sca9b47g56xa','2026-08-29 19:05:03.790063','2026-08-29 19:05:03.790063',1,0);
INSERT INTO "notification" VALUES(914592846220536801,914592749771875749,914592846186888439,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sca9b47g56xa','2026-08-29 19:05:03.790063','2026-08-29 19:05:03.790063',1,0);
INSERT INTO "notification" VALUES(914592846304622856,914592749525235813,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304622920,914592749561848252,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304622945,914592749591118359,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304622968,914592749625819539,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304622972,914592749654745857,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793152,914592749675674788,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793185,914592749697528953,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793236,914592749718126573,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793283,914592749734291893,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793339,914592749754337560,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846304793353,914592749788742453,914592846258677529,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-29 19:05:03.798398','2026-08-29 19:05:03.798398',1,0);
INSERT INTO "notification" VALUES(914592846371177321,914592749591118359,914592846325981805,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b43cjks5','2026-08-30 19:05:03.794770','2026-08-30 19:05:03.794770',1,0);
INSERT INTO "notification" VALUES(914592846434132002,914592749609150572,914592846393103804,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-30 19:05:03.793515','2026-08-30 19:05:03.793515',1,0);
INSERT INTO "notification" VALUES(914592846434503625,914592749788742453,914592846393103804,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-30 19:05:03.793515','2026-08-30 19:05:03.793515',1,0);
INSERT INTO "notification" VALUES(914592846513939899,914592749561848252,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514063994,914592749591118359,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514064048,914592749609150572,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514425749,914592749625819539,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514425812,914592749654745857,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514425862,914592749675674788,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514425869,914592749697528953,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514500287,914592749718126573,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514500322,914592749734291893,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514500353,914592749754337560,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846514500354,914592749788742453,914592846471918849,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-30 19:05:03.797865','2026-08-30 19:05:03.797865',1,0);
INSERT INTO "notification" VALUES(914592846602645724,914592749609150572,914592846551624836,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-31 19:05:03.798823','2026-08-31 19:05:03.798823',1,0);
INSERT INTO "notification" VALUES(914592846602645728,914592749771875749,914592846551624836,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-31 19:05:03.798823','2026-08-31 19:05:03.798823',1,0);
INSERT INTO "notification" VALUES(914592846602645782,914592749788742453,914592846551624836,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9b49gw4k2','2026-08-31 19:05:03.798823','2026-08-31 19:05:03.798823',1,0);
INSERT INTO "notification" VALUES(914592846660993561,914592749525235813,914592846618622624,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-31 19:05:03.793026','2026-08-31 19:05:03.793026',1,0);
INSERT INTO "notification" VALUES(914592846660993604,914592749788742453,914592846618622624,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sca9b4frkvqx','2026-08-31 19:05:03.793026','2026-08-31 19:05:03.793026',1,0);
INSERT INTO "notification" VALUES(914592846756465051,914592749525235813,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846756465109,914592749561848252,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646498,914592749591118359,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646519,914592749609150572,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646578,914592749625819539,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646611,914592749654745857,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646629,914592749675674788,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646691,914592749697528953,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646755,914592749718126573,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646773,914592749754337560,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846757646819,914592749788742453,914592846714942574,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-08-31 19:05:03.801714','2026-08-31 19:05:03.801714',1,0);
INSERT INTO "notification" VALUES(914592846818960052,914592749734291893,914592846778185832,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-09-01 07:05:03.792861','2026-09-01 07:05:03.792861',1,0);
INSERT INTO "notification" VALUES(914592846882645948,914592749609150572,914592846836010897,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sca9b49gw4k2','2026-09-01 19:05:03.794812','2026-09-01 19:05:03.794812',1,0);
INSERT INTO "notification" VALUES(914592846882645951,914592749625819539,914592846836010897,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sca9b49gw4k2','2026-09-01 19:05:03.794812','2026-09-01 19:05:03.794812',1,0);
INSERT INTO "notification" VALUES(914592846949449791,914592749734291893,914592846903747477,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sca9b4q4xj1n','2026-09-01 19:05:03.795390','2026-09-01 19:05:03.795390',1,0);
INSERT INTO "notification" VALUES(914592847008338996,914592749788742453,914592846979973714,'prototypes','prototypes-internal/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sca9b4z1n687','2026-09-02 19:05:03.792476','2026-09-02 19:05:03.792476',1,0);
INSERT INTO "notification" VALUES(914592847072393610,914592749788742453,914592847037646481,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-09-02 19:05:03.794835','2026-09-02 19:05:03.794835',1,0);
INSERT INTO "notification" VALUES(914592847122313645,914592749788742453,914592847092753231,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sca9b4z1n687','2026-09-03 07:05:03.790519','2026-09-03 07:05:03.790519',1,0);
INSERT INTO "notification" VALUES(914592847122313675,914592749805550754,914592847092753231,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sca9b4z1n687','2026-09-03 07:05:03.790519','2026-09-03 07:05:03.790519',1,0);
INSERT INTO "notification" VALUES(914592847176584343,914592749771875749,914592847143212562,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b4z1n687','2026-09-03 19:05:03.791724','2026-09-03 19:05:03.791724',1,0);
INSERT INTO "notification" VALUES(914592847176584345,914592749805550754,914592847143212562,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9b4z1n687','2026-09-03 19:05:03.791724','2026-09-03 19:05:03.791724',1,0);
INSERT INTO "notification" VALUES(914592847244086898,914592749788742453,914592847209493708,'prototypes','prototype.decided','Пётр Волков','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-09-03 19:05:03.795138','2026-09-03 19:05:03.795138',1,0);
INSERT INTO "notification" VALUES(914592847310022573,914592749788742453,914592847281070823,'prototypes','prototype.decided','Мария Седова','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-09-04 19:05:03.795202','2026-09-04 19:05:03.795202',1,0);
INSERT INTO "notification" VALUES(914592847507685919,914592749697528953,914592847394772495,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-09 19:05:03.825769','2026-09-09 19:05:03.825769',1,0);
INSERT INTO "notification" VALUES(914592847507685938,914592749718126573,914592847394772495,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-09 19:05:03.825769','2026-09-09 19:05:03.825769',1,0);
INSERT INTO "notification" VALUES(914592847507842893,914592749734291893,914592847394772495,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-09 19:05:03.825769','2026-09-09 19:05:03.825769',1,0);
INSERT INTO "notification" VALUES(914592847508645689,914592749754337560,914592847394772495,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-09 19:05:03.825769','2026-09-09 19:05:03.825769',1,0);
INSERT INTO "notification" VALUES(914592847634191676,914592749525235813,914592847588167311,'pricing','answer.given','Werkstatt Ost','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-10 19:05:03.808783','2026-09-10 19:05:03.808783',1,0);
INSERT INTO "notification" VALUES(914592847907154637,914592749771875749,914592847742502391,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:05:03.844310','2026-09-11 19:05:03.844310',1,0);
INSERT INTO "notification" VALUES(914592847907154672,914592749788742453,914592847742502391,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:05:03.844310','2026-09-11 19:05:03.844310',1,0);
INSERT INTO "notification" VALUES(914592847907154724,914592749805550754,914592847742502391,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:05:03.844310','2026-09-11 19:05:03.844310',1,0);
INSERT INTO "notification" VALUES(914592847936504197,914592749734291893,914592847818278510,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:05:03.850925','2026-09-11 19:05:03.850925',1,0);
INSERT INTO "notification" VALUES(914592847936504210,914592749754337560,914592847818278510,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:05:03.850925','2026-09-11 19:05:03.850925',1,0);
INSERT INTO "notification" VALUES(914592847999010591,914592749771875749,914592847822366175,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-11 19:05:03.866243','2026-09-11 19:05:03.866243',1,0);
INSERT INTO "notification" VALUES(914592847999010618,914592749788742453,914592847822366175,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-11 19:05:03.866243','2026-09-11 19:05:03.866243',1,0);
INSERT INTO "notification" VALUES(914592847999031983,914592749805550754,914592847822366175,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sca9b59w21js','2026-09-11 19:05:03.866243','2026-09-11 19:05:03.866243',1,0);
INSERT INTO "notification" VALUES(914592848102390478,914592749734291893,914592848053408044,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:19:27.803770','2026-09-11 19:19:27.803770',1,0);
INSERT INTO "notification" VALUES(914592848102837592,914592749754337560,914592848053408044,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-11 19:19:27.803770','2026-09-11 19:19:27.803770',1,0);
INSERT INTO "notification" VALUES(914592848426813852,914592749771875749,914592848351676300,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-14 19:05:03.813655','2026-09-14 19:05:03.813655',1,0);
INSERT INTO "notification" VALUES(914592848427124121,914592749788742453,914592848351676300,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-14 19:05:03.813655','2026-09-14 19:05:03.813655',1,0);
INSERT INTO "notification" VALUES(914592848427124185,914592749805550754,914592848351676300,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-14 19:05:03.813655','2026-09-14 19:05:03.813655',1,0);
INSERT INTO "notification" VALUES(914592848568982746,914592749561848252,914592848497806018,'ideas','idea.status_changed','Дарья Ким','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-17 19:05:03.802766','2026-09-17 19:05:03.802766',1,0);
INSERT INTO "notification" VALUES(914592848901145630,914592749525235813,914592848857377913,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-20 19:05:03.801067','2026-09-20 19:05:03.801067',1,0);
INSERT INTO "notification" VALUES(914592849088875222,914592749525235813,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089799834,914592749561848252,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089799885,914592749591118359,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089799937,914592749609150572,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089799961,914592749625819539,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089800008,914592749654745857,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849089800052,914592749788742453,914592849008466307,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sca9aw44k90d','2026-09-27 19:05:03.804803','2026-09-27 19:05:03.804803',1,0);
INSERT INTO "notification" VALUES(914592849194553205,914592749697528953,914592849131457891,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-28 19:05:03.803603','2026-09-28 19:05:03.803603',1,0);
INSERT INTO "notification" VALUES(914592849194553220,914592749718126573,914592849131457891,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-28 19:05:03.803603','2026-09-28 19:05:03.803603',1,0);
INSERT INTO "notification" VALUES(914592849194553272,914592749734291893,914592849131457891,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-28 19:05:03.803603','2026-09-28 19:05:03.803603',1,0);
INSERT INTO "notification" VALUES(914592849194553289,914592749754337560,914592849131457891,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-28 19:05:03.803603','2026-09-28 19:05:03.803603',1,0);
INSERT INTO "notification" VALUES(914592849360823192,914592749525235813,914592849268873346,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-29 19:05:03.808046','2026-09-29 19:05:03.808046',1,0);
INSERT INTO "notification" VALUES(914592849362086654,914592749561848252,914592849268873346,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-29 19:05:03.808046','2026-09-29 19:05:03.808046',1,0);
INSERT INTO "notification" VALUES(914592849362086689,914592749591118359,914592849268873346,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-09-29 19:05:03.808046','2026-09-29 19:05:03.808046',1,0);
INSERT INTO "notification" VALUES(914592849438127234,914592749591118359,914592849407353409,'pricing','answer.given','Atelier Brun','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-29 19:05:03.795437','2026-09-29 19:05:03.795437',1,0);
INSERT INTO "notification" VALUES(914592849517447096,914592749525235813,914592849478353155,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-09-29 19:05:03.799021','2026-09-29 19:05:03.799021',1,0);
INSERT INTO "notification" VALUES(914592849664305174,914592749697528953,914592849609544786,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-30 19:05:03.803044','2026-09-30 19:05:03.803044',1,0);
INSERT INTO "notification" VALUES(914592849664305219,914592749718126573,914592849609544786,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-09-30 19:05:03.803044','2026-09-30 19:05:03.803044',1,0);
INSERT INTO "notification" VALUES(914592849714389155,914592749525235813,914592849677244880,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sca9b7fhzpd4','2026-10-01 19:05:03.790604','2026-10-01 19:05:03.790604',1,0);
INSERT INTO "notification" VALUES(914592849714389199,914592749561848252,914592849677244880,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sca9b7fhzpd4','2026-10-01 19:05:03.790604','2026-10-01 19:05:03.790604',1,0);
INSERT INTO "notification" VALUES(914592849714389250,914592749591118359,914592849677244880,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sca9b7fhzpd4','2026-10-01 19:05:03.790604','2026-10-01 19:05:03.790604',1,0);
INSERT INTO "notification" VALUES(914592849714389254,914592749788742453,914592849677244880,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sca9b7fhzpd4','2026-10-01 19:05:03.790604','2026-10-01 19:05:03.790604',1,0);
INSERT INTO "notification" VALUES(914592849785560070,914592749591118359,914592849755910169,'pricing','answer.agreed','Atelier Brun','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-10-02 18:50:39.796123','2026-10-02 18:50:39.796123',1,0);
INSERT INTO "notification" VALUES(914592849941394736,914592749771875749,914592849847568753,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:05:03.816076','2026-10-02 19:05:03.816076',1,0);
INSERT INTO "notification" VALUES(914592849941394749,914592749788742453,914592849847568753,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:05:03.816076','2026-10-02 19:05:03.816076',1,0);
INSERT INTO "notification" VALUES(914592849941394773,914592749805550754,914592849847568753,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:05:03.816076','2026-10-02 19:05:03.816076',1,0);
INSERT INTO "notification" VALUES(914592849962218394,914592749697528953,914592849873780339,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:05:03.821482','2026-10-02 19:05:03.821482',1,0);
INSERT INTO "notification" VALUES(914592849962218440,914592749718126573,914592849873780339,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:05:03.821482','2026-10-02 19:05:03.821482',1,0);
INSERT INTO "notification" VALUES(914592850016754166,914592749771875749,914592849873855902,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-10-02 19:05:03.834035','2026-10-02 19:05:03.834035',1,0);
INSERT INTO "notification" VALUES(914592850016754181,914592749788742453,914592849873855902,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-10-02 19:05:03.834035','2026-10-02 19:05:03.834035',1,0);
INSERT INTO "notification" VALUES(914592850016754224,914592749805550754,914592849873855902,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sca9b6ywakyw','2026-10-02 19:05:03.834035','2026-10-02 19:05:03.834035',1,0);
INSERT INTO "notification" VALUES(914592850075068469,914592749697528953,914592850041062812,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:19:27.793013','2026-10-02 19:19:27.793013',1,0);
INSERT INTO "notification" VALUES(914592850075068530,914592749718126573,914592850041062812,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-02 19:19:27.793013','2026-10-02 19:19:27.793013',1,0);
INSERT INTO "notification" VALUES(914592850205240778,914592749561848252,914592850175676891,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sca9b7y9m0f7','2026-10-04 19:05:03.790143','2026-10-04 19:05:03.790143',1,0);
INSERT INTO "notification" VALUES(914592850205240837,914592749591118359,914592850175676891,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sca9b7y9m0f7','2026-10-04 19:05:03.790143','2026-10-04 19:05:03.790143',1,0);
INSERT INTO "notification" VALUES(914592850205484897,914592749718126573,914592850175676891,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sca9b7y9m0f7','2026-10-04 19:05:03.790143','2026-10-04 19:05:03.790143',1,0);
INSERT INTO "notification" VALUES(914592850205484944,914592749788742453,914592850175676891,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sca9b7y9m0f7','2026-10-04 19:05:03.790143','2026-10-04 19:05:03.790143',1,0);
INSERT INTO "notification" VALUES(914592850254740377,914592749525235813,914592850221897477,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sca9b7zry468','2026-10-05 07:05:03.790649','2026-10-05 07:05:03.790649',1,0);
INSERT INTO "notification" VALUES(914592850254980517,914592749561848252,914592850221897477,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sca9b7zry468','2026-10-05 07:05:03.790649','2026-10-05 07:05:03.790649',1,0);
INSERT INTO "notification" VALUES(914592850256062053,914592749591118359,914592850221897477,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sca9b7zry468','2026-10-05 07:05:03.790649','2026-10-05 07:05:03.790649',1,0);
INSERT INTO "notification" VALUES(914592850256062097,914592749718126573,914592850221897477,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sca9b7zry468','2026-10-05 07:05:03.790649','2026-10-05 07:05:03.790649',1,0);
INSERT INTO "notification" VALUES(914592850256062146,914592749788742453,914592850221897477,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sca9b7zry468','2026-10-05 07:05:03.790649','2026-10-05 07:05:03.790649',1,0);
INSERT INTO "notification" VALUES(914592850392529183,914592749771875749,914592850316922387,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-10-07 19:05:03.811329','2026-10-07 19:05:03.811329',1,0);
INSERT INTO "notification" VALUES(914592850394466709,914592749788742453,914592850316922387,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-10-07 19:05:03.811329','2026-10-07 19:05:03.811329',1,0);
INSERT INTO "notification" VALUES(914592850394466769,914592749805550754,914592850316922387,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-10-07 19:05:03.811329','2026-10-07 19:05:03.811329',1,0);
INSERT INTO "notification" VALUES(914592850503012493,914592749697528953,914592850435517718,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-07 19:05:03.804167','2026-10-07 19:05:03.804167',1,0);
INSERT INTO "notification" VALUES(914592850503012507,914592749718126573,914592850435517718,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-07 19:05:03.804167','2026-10-07 19:05:03.804167',1,0);
INSERT INTO "notification" VALUES(914592850503012513,914592749734291893,914592850435517718,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-07 19:05:03.804167','2026-10-07 19:05:03.804167',1,0);
INSERT INTO "notification" VALUES(914592850503012564,914592749754337560,914592850435517718,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-07 19:05:03.804167','2026-10-07 19:05:03.804167',1,0);
INSERT INTO "notification" VALUES(914592850717285140,914592749625819539,914592850665135269,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-08 19:05:03.800487','2026-10-08 19:05:03.800487',1,0);
INSERT INTO "notification" VALUES(914592850717285160,914592749654745857,914592850665135269,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-08 19:05:03.800487','2026-10-08 19:05:03.800487',1,0);
INSERT INTO "notification" VALUES(914592850717285198,914592749675674788,914592850665135269,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-08 19:05:03.800487','2026-10-08 19:05:03.800487',1,0);
INSERT INTO "notification" VALUES(914592850800058752,914592749525235813,914592850762320714,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-08 19:05:03.798104','2026-10-08 19:05:03.798104',1,0);
INSERT INTO "notification" VALUES(914592850984932328,914592749561848252,914592850942867450,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sca9b8n8zdyz','2026-10-09 19:05:03.792103','2026-10-09 19:05:03.792103',1,0);
INSERT INTO "notification" VALUES(914592850985400968,914592749591118359,914592850942867450,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sca9b8n8zdyz','2026-10-09 19:05:03.792103','2026-10-09 19:05:03.792103',1,0);
INSERT INTO "notification" VALUES(914592851136317386,914592749771875749,914592851042613377,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:05:03.814848','2026-10-09 19:05:03.814848',1,0);
INSERT INTO "notification" VALUES(914592851136317393,914592749788742453,914592851042613377,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:05:03.814848','2026-10-09 19:05:03.814848',1,0);
INSERT INTO "notification" VALUES(914592851136317416,914592749805550754,914592851042613377,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:05:03.814848','2026-10-09 19:05:03.814848',1,0);
INSERT INTO "notification" VALUES(914592851157325783,914592749697528953,914592851068744987,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:05:03.820462','2026-10-09 19:05:03.820462',1,0);
INSERT INTO "notification" VALUES(914592851157325809,914592749718126573,914592851068744987,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:05:03.820462','2026-10-09 19:05:03.820462',1,0);
INSERT INTO "notification" VALUES(914592851224113832,914592749654745857,914592851068745021,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-09 19:05:03.835968','2026-10-09 19:05:03.835968',1,0);
INSERT INTO "notification" VALUES(914592851224930799,914592749675674788,914592851068745021,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-09 19:05:03.835968','2026-10-09 19:05:03.835968',1,0);
INSERT INTO "notification" VALUES(914592851224930859,914592749771875749,914592851068745021,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-09 19:05:03.835968','2026-10-09 19:05:03.835968',1,0);
INSERT INTO "notification" VALUES(914592851224930917,914592749788742453,914592851068745021,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-09 19:05:03.835968','2026-10-09 19:05:03.835968',1,0);
INSERT INTO "notification" VALUES(914592851224930923,914592749805550754,914592851068745021,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sca9b85rb5d9','2026-10-09 19:05:03.835968','2026-10-09 19:05:03.835968',1,0);
INSERT INTO "notification" VALUES(914592851433760428,914592749525235813,914592851358600557,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-09 19:05:03.816869','2026-10-09 19:05:03.816869',1,0);
INSERT INTO "notification" VALUES(914592851593574912,914592749697528953,914592851551678108,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:19:27.801795','2026-10-09 19:19:27.801795',1,0);
INSERT INTO "notification" VALUES(914592851593574967,914592749718126573,914592851551678108,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-09 19:19:27.801795','2026-10-09 19:19:27.801795',1,0);
INSERT INTO "notification" VALUES(914592852155950592,914592749525235813,914592852091980154,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-10 18:50:39.809886','2026-10-10 18:50:39.809886',1,0);
INSERT INTO "notification" VALUES(914592852243468940,914592749525235813,914592852193435066,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-10 19:05:03.800682','2026-10-10 19:05:03.800682',1,0);
INSERT INTO "notification" VALUES(914592852381968715,914592749561848252,914592852348623662,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sca9b9z597tg','2026-10-12 19:05:03.790815','2026-10-12 19:05:03.790815',1,0);
INSERT INTO "notification" VALUES(914592852382254581,914592749591118359,914592852348623662,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sca9b9z597tg','2026-10-12 19:05:03.790815','2026-10-12 19:05:03.790815',1,0);
INSERT INTO "notification" VALUES(914592852382254632,914592749788742453,914592852348623662,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sca9b9z597tg','2026-10-12 19:05:03.790815','2026-10-12 19:05:03.790815',1,0);
INSERT INTO "notification" VALUES(914592852469053267,914592749591118359,914592852427294239,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-12 19:05:03.798681','2026-10-12 19:05:03.798681',1,0);
INSERT INTO "notification" VALUES(914592852649168474,914592749525235813,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852650088654,914592749561848252,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852653771873,914592749591118359,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852653771897,914592749609150572,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852655177805,914592749625819539,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852655177852,914592749718126573,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852655177901,914592749805550754,914592852578693080,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sca9b66d0bqz','2026-10-14 19:05:03.803402','2026-10-14 19:05:03.803402',1,0);
INSERT INTO "notification" VALUES(914592852759709746,914592749734291893,914592852703831946,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-10-14 19:05:03.803365','2026-10-14 19:05:03.803365',1,0);
INSERT INTO "notification" VALUES(914592852759709775,914592749754337560,914592852703831946,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-10-14 19:05:03.803365','2026-10-14 19:05:03.803365',1,0);
INSERT INTO "notification" VALUES(914592852947656401,914592749525235813,914592852835456331,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-14 19:05:03.823732','2026-10-14 19:05:03.823732',1,0);
INSERT INTO "notification" VALUES(914592852947989675,914592749754337560,914592852835456331,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-14 19:05:03.823732','2026-10-14 19:05:03.823732',1,0);
INSERT INTO "notification" VALUES(914592853114886603,914592749734291893,914592853019545269,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-15 02:17:03.816448','2026-10-15 02:17:03.816448',1,0);
INSERT INTO "notification" VALUES(914592853114886623,914592749754337560,914592853019545269,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-15 02:17:03.816448','2026-10-15 02:17:03.816448',1,0);
INSERT INTO "notification" VALUES(914592853179255772,914592749525235813,914592853056594062,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-15 02:17:03.831731','2026-10-15 02:17:03.831731',1,0);
INSERT INTO "notification" VALUES(914592853179313786,914592749734291893,914592853056594062,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-15 02:17:03.831731','2026-10-15 02:17:03.831731',1,0);
INSERT INTO "notification" VALUES(914592853179366284,914592749754337560,914592853056594062,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sca9b5mndrqz','2026-10-15 02:17:03.831731','2026-10-15 02:17:03.831731',1,0);
INSERT INTO "notification" VALUES(914592853300490910,914592749591118359,914592853267244892,'pricing','answer.given','Werkstatt Ost','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-10-16 19:05:03.796766','2026-10-16 19:05:03.796766',1,0);
INSERT INTO "notification" VALUES(914592853535664137,914592749591118359,914592853492710029,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-19 19:05:03.799109','2026-10-19 19:05:03.799109',1,0);
INSERT INTO "notification" VALUES(914592853719658463,914592749625819539,914592853668269195,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-21 19:05:03.800779','2026-10-21 19:05:03.800779',1,0);
INSERT INTO "notification" VALUES(914592853719658510,914592749654745857,914592853668269195,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-21 19:05:03.800779','2026-10-21 19:05:03.800779',1,0);
INSERT INTO "notification" VALUES(914592853719658520,914592749675674788,914592853668269195,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-10-21 19:05:03.800779','2026-10-21 19:05:03.800779',1,0);
INSERT INTO "notification" VALUES(914592853920275113,914592749771875749,914592853841935683,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-23 19:05:03.814581','2026-10-23 19:05:03.814581',1,0);
INSERT INTO "notification" VALUES(914592853920275133,914592749788742453,914592853841935683,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-23 19:05:03.814581','2026-10-23 19:05:03.814581',1,0);
INSERT INTO "notification" VALUES(914592853920389996,914592749805550754,914592853841935683,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-23 19:05:03.814581','2026-10-23 19:05:03.814581',1,0);
INSERT INTO "notification" VALUES(914592854126252211,914592749625819539,914592854050168673,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sca9bbhs3ryt','2026-10-24 19:05:03.802140','2026-10-24 19:05:03.802140',1,0);
INSERT INTO "notification" VALUES(914592854126545266,914592749771875749,914592854050168673,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sca9bbhs3ryt','2026-10-24 19:05:03.802140','2026-10-24 19:05:03.802140',1,0);
INSERT INTO "notification" VALUES(914592854301991452,914592749771875749,914592854222466125,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-25 19:05:03.818799','2026-10-25 19:05:03.818799',1,0);
INSERT INTO "notification" VALUES(914592854303492268,914592749788742453,914592854222466125,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-25 19:05:03.818799','2026-10-25 19:05:03.818799',1,0);
INSERT INTO "notification" VALUES(914592854303492302,914592749805550754,914592854222466125,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-25 19:05:03.818799','2026-10-25 19:05:03.818799',1,0);
INSERT INTO "notification" VALUES(914592854357615224,914592749625819539,914592854319023487,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sca9bbswm89n','2026-10-25 19:05:03.791388','2026-10-25 19:05:03.791388',1,0);
INSERT INTO "notification" VALUES(914592854357615244,914592749654745857,914592854319023487,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sca9bbswm89n','2026-10-25 19:05:03.791388','2026-10-25 19:05:03.791388',1,0);
INSERT INTO "notification" VALUES(914592854357615280,914592749771875749,914592854319023487,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sca9bbswm89n','2026-10-25 19:05:03.791388','2026-10-25 19:05:03.791388',1,0);
INSERT INTO "notification" VALUES(914592854412221095,914592749625819539,914592854373140517,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sca9bbvg1w9j','2026-10-25 23:53:03.791125','2026-10-25 23:53:03.791125',1,0);
INSERT INTO "notification" VALUES(914592854412221124,914592749771875749,914592854373140517,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sca9bbvg1w9j','2026-10-25 23:53:03.791125','2026-10-25 23:53:03.791125',1,0);
INSERT INTO "notification" VALUES(914592854412221156,914592749788742453,914592854373140517,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sca9bbvg1w9j','2026-10-25 23:53:03.791125','2026-10-25 23:53:03.791125',1,0);
INSERT INTO "notification" VALUES(914592854558214477,914592749609150572,914592854520543349,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sca9bbzwxe3m','2026-10-26 19:05:03.791136','2026-10-26 19:05:03.791136',1,0);
INSERT INTO "notification" VALUES(914592854559376981,914592749654745857,914592854520543349,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sca9bbzwxe3m','2026-10-26 19:05:03.791136','2026-10-26 19:05:03.791136',1,0);
INSERT INTO "notification" VALUES(914592854559377001,914592749771875749,914592854520543349,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sca9bbzwxe3m','2026-10-26 19:05:03.791136','2026-10-26 19:05:03.791136',1,0);
INSERT INTO "notification" VALUES(914592854664086033,914592749625819539,914592854591488683,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-26 19:05:03.804186','2026-10-26 19:05:03.804186',1,0);
INSERT INTO "notification" VALUES(914592854664086058,914592749654745857,914592854591488683,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-26 19:05:03.804186','2026-10-26 19:05:03.804186',1,0);
INSERT INTO "notification" VALUES(914592854664086099,914592749675674788,914592854591488683,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-26 19:05:03.804186','2026-10-26 19:05:03.804186',1,0);
INSERT INTO "notification" VALUES(914592854664086124,914592749788742453,914592854591488683,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-10-26 19:05:03.804186','2026-10-26 19:05:03.804186',1,0);
INSERT INTO "notification" VALUES(914592854721163626,914592749561848252,914592854683492414,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sca9bc4mc0f7','2026-10-27 07:05:03.792314','2026-10-27 07:05:03.792314',1,0);
INSERT INTO "notification" VALUES(914592854722957336,914592749654745857,914592854683492414,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sca9bc4mc0f7','2026-10-27 07:05:03.792314','2026-10-27 07:05:03.792314',1,0);
INSERT INTO "notification" VALUES(914592854722957388,914592749771875749,914592854683492414,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sca9bc4mc0f7','2026-10-27 07:05:03.792314','2026-10-27 07:05:03.792314',1,0);
INSERT INTO "notification" VALUES(914592854859704614,914592749561848252,914592854810964071,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sca9bc8h4nvt','2026-10-28 19:05:03.795418','2026-10-28 19:05:03.795418',1,0);
INSERT INTO "notification" VALUES(914592854860044618,914592749609150572,914592854810964071,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sca9bc8h4nvt','2026-10-28 19:05:03.795418','2026-10-28 19:05:03.795418',1,0);
INSERT INTO "notification" VALUES(914592854861372096,914592749654745857,914592854810964071,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sca9bc8h4nvt','2026-10-28 19:05:03.795418','2026-10-28 19:05:03.795418',1,0);
INSERT INTO "notification" VALUES(914592854861372148,914592749771875749,914592854810964071,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sca9bc8h4nvt','2026-10-28 19:05:03.795418','2026-10-28 19:05:03.795418',1,0);
INSERT INTO "notification" VALUES(914592855041618772,914592749771875749,914592854944011106,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sca9bcastbek','2026-10-28 19:05:03.821153','2026-10-28 19:05:03.821153',1,0);
INSERT INTO "notification" VALUES(914592855041618832,914592749788742453,914592854944011106,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sca9bcastbek','2026-10-28 19:05:03.821153','2026-10-28 19:05:03.821153',1,0);
INSERT INTO "notification" VALUES(914592855041618875,914592749805550754,914592854944011106,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sca9bcastbek','2026-10-28 19:05:03.821153','2026-10-28 19:05:03.821153',1,0);
INSERT INTO "notification" VALUES(914592855167047161,914592749591118359,914592855108272895,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-28 19:05:03.806837','2026-10-28 19:05:03.806837',1,0);
INSERT INTO "notification" VALUES(914592855434775706,914592749561848252,914592855333356334,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-29 19:05:03.812257','2026-10-29 19:05:03.812257',1,0);
INSERT INTO "notification" VALUES(914592855435229437,914592749609150572,914592855333356334,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-29 19:05:03.812257','2026-10-29 19:05:03.812257',1,0);
INSERT INTO "notification" VALUES(914592855435229483,914592749654745857,914592855333356334,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-29 19:05:03.812257','2026-10-29 19:05:03.812257',1,0);
INSERT INTO "notification" VALUES(914592855435229532,914592749734291893,914592855333356334,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sca9bbn8ykgd','2026-10-29 19:05:03.812257','2026-10-29 19:05:03.812257',1,0);
INSERT INTO "notification" VALUES(914592855560124234,914592749625819539,914592855511122750,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sca9bcxcj066','2026-10-29 19:05:03.794506','2026-10-29 19:05:03.794506',1,0);
INSERT INTO "notification" VALUES(914592855560124252,914592749654745857,914592855511122750,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sca9bcxcj066','2026-10-29 19:05:03.794506','2026-10-29 19:05:03.794506',1,0);
INSERT INTO "notification" VALUES(914592855560124302,914592749771875749,914592855511122750,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sca9bcxcj066','2026-10-29 19:05:03.794506','2026-10-29 19:05:03.794506',1,0);
INSERT INTO "notification" VALUES(914592855560595346,914592749788742453,914592855511122750,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sca9bcxcj066','2026-10-29 19:05:03.794506','2026-10-29 19:05:03.794506',1,0);
INSERT INTO "notification" VALUES(914592855770537677,914592749697528953,914592855679029043,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-10-29 19:05:03.812954','2026-10-29 19:05:03.812954',1,0);
INSERT INTO "notification" VALUES(914592855771225806,914592749718126573,914592855679029043,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-10-29 19:05:03.812954','2026-10-29 19:05:03.812954',1,0);
INSERT INTO "notification" VALUES(914592855771457908,914592749734291893,914592855679029043,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-10-29 19:05:03.812954','2026-10-29 19:05:03.812954',1,0);
INSERT INTO "notification" VALUES(914592855771505031,914592749754337560,914592855679029043,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-10-29 19:05:03.812954','2026-10-29 19:05:03.812954',1,0);
INSERT INTO "notification" VALUES(914592855951390149,914592749591118359,914592855863183453,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-29 19:05:03.820662','2026-10-29 19:05:03.820662',1,0);
INSERT INTO "notification" VALUES(914592856371030809,914592749591118359,914592856311044268,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-30 18:50:39.809701','2026-10-30 18:50:39.809701',1,0);
INSERT INTO "notification" VALUES(914592856508451671,914592749771875749,914592856429171708,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-10-30 19:05:03.811898','2026-10-30 19:05:03.811898',1,0);
INSERT INTO "notification" VALUES(914592856509062539,914592749788742453,914592856429171708,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-10-30 19:05:03.811898','2026-10-30 19:05:03.811898',1,0);
INSERT INTO "notification" VALUES(914592856509137847,914592749805550754,914592856429171708,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-10-30 19:05:03.811898','2026-10-30 19:05:03.811898',1,0);
INSERT INTO "notification" VALUES(914592856602050081,914592749591118359,914592856549716498,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-10-30 19:05:03.800348','2026-10-30 19:05:03.800348',1,0);
INSERT INTO "notification" VALUES(914592856680891158,914592749561848252,914592856647691588,'pricing','answer.given','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-10-31 07:05:03.796957','2026-10-31 07:05:03.796957',1,0);
INSERT INTO "notification" VALUES(914592856814638168,914592749561848252,914592856780364228,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sca9be34x43e','2026-10-31 19:05:03.790632','2026-10-31 19:05:03.790632',1,0);
INSERT INTO "notification" VALUES(914592856814760986,914592749788742453,914592856780364228,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sca9be34x43e','2026-10-31 19:05:03.790632','2026-10-31 19:05:03.790632',1,0);
INSERT INTO "notification" VALUES(914592857025224096,914592749734291893,914592856970394208,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-01 19:05:03.800836','2026-11-01 19:05:03.800836',1,0);
INSERT INTO "notification" VALUES(914592857025224113,914592749754337560,914592856970394208,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-01 19:05:03.800836','2026-11-01 19:05:03.800836',1,0);
INSERT INTO "notification" VALUES(914592857203947366,914592749771875749,914592857129876434,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-02 19:05:03.810877','2026-11-02 19:05:03.810877',1,0);
INSERT INTO "notification" VALUES(914592857205565776,914592749788742453,914592857129876434,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-02 19:05:03.810877','2026-11-02 19:05:03.810877',1,0);
INSERT INTO "notification" VALUES(914592857205565820,914592749805550754,914592857129876434,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-02 19:05:03.810877','2026-11-02 19:05:03.810877',1,0);
INSERT INTO "notification" VALUES(914592857305322818,914592749561848252,914592857234154467,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sca9bcastbek','2026-11-02 19:05:03.802739','2026-11-02 19:05:03.802739',1,0);
INSERT INTO "notification" VALUES(914592857305322829,914592749625819539,914592857234154467,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sca9bcastbek','2026-11-02 19:05:03.802739','2026-11-02 19:05:03.802739',1,0);
INSERT INTO "notification" VALUES(914592857402207679,914592749625819539,914592857352699740,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-02 19:05:03.801136','2026-11-02 19:05:03.801136',1,0);
INSERT INTO "notification" VALUES(914592857402455879,914592749654745857,914592857352699740,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-02 19:05:03.801136','2026-11-02 19:05:03.801136',1,0);
INSERT INTO "notification" VALUES(914592857402455890,914592749675674788,914592857352699740,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-02 19:05:03.801136','2026-11-02 19:05:03.801136',1,0);
INSERT INTO "notification" VALUES(914592857620301373,914592749561848252,914592857578505108,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sca9betw7azs','2026-11-03 19:05:03.792568','2026-11-03 19:05:03.792568',1,0);
INSERT INTO "notification" VALUES(914592857620301418,914592749625819539,914592857578505108,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sca9betw7azs','2026-11-03 19:05:03.792568','2026-11-03 19:05:03.792568',1,0);
INSERT INTO "notification" VALUES(914592857620301454,914592749788742453,914592857578505108,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sca9betw7azs','2026-11-03 19:05:03.792568','2026-11-03 19:05:03.792568',1,0);
INSERT INTO "notification" VALUES(914592857741324571,914592749734291893,914592857666269032,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-11-03 19:06:30.207083','2026-11-03 19:06:30.207083',1,0);
INSERT INTO "notification" VALUES(914592857741400211,914592749754337560,914592857666269032,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-11-03 19:06:30.207083','2026-11-03 19:06:30.207083',1,0);
INSERT INTO "notification" VALUES(914592857749982381,914592749591118359,914592857666269032,'pricing','bid.expired','Maquette','Четыре лампы для класса каллиграфии','/bids/0sca9ba99v79z','2026-11-03 19:06:30.209368','2026-11-03 19:06:30.209368',1,0);
INSERT INTO "notification" VALUES(914592857807964881,914592749625819539,914592857775546490,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sca9bf0wgewe','2026-11-04 04:41:03.790999','2026-11-04 04:41:03.790999',1,0);
INSERT INTO "notification" VALUES(914592857808681874,914592749734291893,914592857775546490,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sca9bf0wgewe','2026-11-04 04:41:03.790999','2026-11-04 04:41:03.790999',1,0);
INSERT INTO "notification" VALUES(914592857809344414,914592749788742453,914592857775546490,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sca9bf0wgewe','2026-11-04 04:41:03.790999','2026-11-04 04:41:03.790999',1,0);
INSERT INTO "notification" VALUES(914592857881277739,914592749561848252,914592857851619031,'pricing','answer.agreed','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-04 18:50:39.795365','2026-11-04 18:50:39.795365',1,0);
INSERT INTO "notification" VALUES(914592857931172616,914592749525235813,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592857931172678,914592749591118359,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592857931172738,914592749625819539,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592857931198999,914592749654745857,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592857931199018,914592749771875749,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592857931199065,914592749788742453,914592857893497158,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sca9bf4dkt87','2026-11-04 19:05:03.790653','2026-11-04 19:05:03.790653',1,0);
INSERT INTO "notification" VALUES(914592858136655351,914592749771875749,914592858032279332,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:05:03.818965','2026-11-04 19:05:03.818965',1,0);
INSERT INTO "notification" VALUES(914592858136655380,914592749788742453,914592858032279332,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:05:03.818965','2026-11-04 19:05:03.818965',1,0);
INSERT INTO "notification" VALUES(914592858136897366,914592749805550754,914592858032279332,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:05:03.818965','2026-11-04 19:05:03.818965',1,0);
INSERT INTO "notification" VALUES(914592858160888584,914592749734291893,914592858060787787,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:05:03.824479','2026-11-04 19:05:03.824479',1,0);
INSERT INTO "notification" VALUES(914592858161023660,914592749754337560,914592858060787787,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:05:03.824479','2026-11-04 19:05:03.824479',1,0);
INSERT INTO "notification" VALUES(914592858216418177,914592749771875749,914592858061290191,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-04 19:05:03.837965','2026-11-04 19:05:03.837965',1,0);
INSERT INTO "notification" VALUES(914592858216418218,914592749788742453,914592858061290191,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-04 19:05:03.837965','2026-11-04 19:05:03.837965',1,0);
INSERT INTO "notification" VALUES(914592858216418255,914592749805550754,914592858061290191,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sca9bd1rzdet','2026-11-04 19:05:03.837965','2026-11-04 19:05:03.837965',1,0);
INSERT INTO "notification" VALUES(914592858277867756,914592749734291893,914592858245237761,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:19:27.793333','2026-11-04 19:19:27.793333',1,0);
INSERT INTO "notification" VALUES(914592858278926441,914592749754337560,914592858245237761,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-04 19:19:27.793333','2026-11-04 19:19:27.793333',1,0);
INSERT INTO "notification" VALUES(914592858588693784,914592749525235813,914592858522624254,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-11-05 19:05:03.802443','2026-11-05 19:05:03.802443',1,0);
INSERT INTO "notification" VALUES(914592858589225784,914592749561848252,914592858522624254,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-11-05 19:05:03.802443','2026-11-05 19:05:03.802443',1,0);
INSERT INTO "notification" VALUES(914592858589225799,914592749625819539,914592858522624254,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sca9bdqgyypr','2026-11-05 19:05:03.802443','2026-11-05 19:05:03.802443',1,0);
INSERT INTO "notification" VALUES(914592858714487681,914592749525235813,914592858680918513,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sca9bfvwj0e5','2026-11-06 19:05:03.790586','2026-11-06 19:05:03.790586',1,0);
INSERT INTO "notification" VALUES(914592858715293789,914592749561848252,914592858680918513,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sca9bfvwj0e5','2026-11-06 19:05:03.790586','2026-11-06 19:05:03.790586',1,0);
INSERT INTO "notification" VALUES(914592858715293827,914592749625819539,914592858680918513,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sca9bfvwj0e5','2026-11-06 19:05:03.790586','2026-11-06 19:05:03.790586',1,0);
INSERT INTO "notification" VALUES(914592858715293830,914592749771875749,914592858680918513,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sca9bfvwj0e5','2026-11-06 19:05:03.790586','2026-11-06 19:05:03.790586',1,0);
INSERT INTO "notification" VALUES(914592858845921919,914592749771875749,914592858766155111,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-07 19:05:03.808788','2026-11-07 19:05:03.808788',1,0);
INSERT INTO "notification" VALUES(914592858845950527,914592749788742453,914592858766155111,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-07 19:05:03.808788','2026-11-07 19:05:03.808788',1,0);
INSERT INTO "notification" VALUES(914592858845950579,914592749805550754,914592858766155111,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-07 19:05:03.808788','2026-11-07 19:05:03.808788',1,0);
INSERT INTO "notification" VALUES(914592859037751664,914592749591118359,914592858940410894,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-07 19:05:03.816403','2026-11-07 19:05:03.816403',1,0);
INSERT INTO "notification" VALUES(914592859037868750,914592749718126573,914592858940410894,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-07 19:05:03.816403','2026-11-07 19:05:03.816403',1,0);
INSERT INTO "notification" VALUES(914592859163484903,914592749697528953,914592859083818750,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-08 02:17:03.805242','2026-11-08 02:17:03.805242',1,0);
INSERT INTO "notification" VALUES(914592859163729228,914592749718126573,914592859083818750,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-08 02:17:03.805242','2026-11-08 02:17:03.805242',1,0);
INSERT INTO "notification" VALUES(914592859222858139,914592749591118359,914592859105199925,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-08 02:17:03.819542','2026-11-08 02:17:03.819542',1,0);
INSERT INTO "notification" VALUES(914592859222858201,914592749697528953,914592859105199925,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-08 02:17:03.819542','2026-11-08 02:17:03.819542',1,0);
INSERT INTO "notification" VALUES(914592859223158926,914592749718126573,914592859105199925,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sca9b7m1a9v6','2026-11-08 02:17:03.819542','2026-11-08 02:17:03.819542',1,0);
INSERT INTO "notification" VALUES(914592859326697748,914592749591118359,914592859250788757,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-08 19:05:03.803494','2026-11-08 19:05:03.803494',1,0);
INSERT INTO "notification" VALUES(914592859562684523,914592749697528953,914592859495858157,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-08 19:05:03.804686','2026-11-08 19:05:03.804686',1,0);
INSERT INTO "notification" VALUES(914592859562684535,914592749718126573,914592859495858157,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-08 19:05:03.804686','2026-11-08 19:05:03.804686',1,0);
INSERT INTO "notification" VALUES(914592859562974706,914592749734291893,914592859495858157,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-08 19:05:03.804686','2026-11-08 19:05:03.804686',1,0);
INSERT INTO "notification" VALUES(914592859562974723,914592749754337560,914592859495858157,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-08 19:05:03.804686','2026-11-08 19:05:03.804686',1,0);
INSERT INTO "notification" VALUES(914592859629115989,914592749591118359,914592859583186425,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bgpm9axq','2026-11-09 19:05:03.794144','2026-11-09 19:05:03.794144',1,0);
INSERT INTO "notification" VALUES(914592859630131094,914592749788742453,914592859583186425,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bgpm9axq','2026-11-09 19:05:03.794144','2026-11-09 19:05:03.794144',1,0);
INSERT INTO "notification" VALUES(914592859781059395,914592749609150572,914592859738710971,'pricing','answer.given','Atelier Brun','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-09 19:05:03.801795','2026-11-09 19:05:03.801795',1,0);
INSERT INTO "notification" VALUES(914592859902621952,914592749591118359,914592859856731407,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bgyxtqqn','2026-11-10 19:05:03.793723','2026-11-10 19:05:03.793723',1,0);
INSERT INTO "notification" VALUES(914592859902622012,914592749734291893,914592859856731407,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bgyxtqqn','2026-11-10 19:05:03.793723','2026-11-10 19:05:03.793723',1,0);
INSERT INTO "notification" VALUES(914592859902622015,914592749788742453,914592859856731407,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bgyxtqqn','2026-11-10 19:05:03.793723','2026-11-10 19:05:03.793723',1,0);
INSERT INTO "notification" VALUES(914592860048612556,914592749525235813,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696489,914592749561848252,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696541,914592749591118359,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696568,914592749609150572,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696622,914592749625819539,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696652,914592749654745857,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696688,914592749675674788,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696752,914592749718126573,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860049696779,914592749788742453,914592859943134374,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-10 19:05:03.812771','2026-11-10 19:05:03.812771',1,0);
INSERT INTO "notification" VALUES(914592860154485155,914592749609150572,914592860107023573,'pricing','answer.given','Werkstatt Ost','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-10 19:05:03.801750','2026-11-10 19:05:03.801750',1,0);
INSERT INTO "notification" VALUES(914592860295440500,914592749525235813,914592860245205916,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bhagc8v5','2026-11-10 23:53:03.795684','2026-11-10 23:53:03.795684',1,0);
INSERT INTO "notification" VALUES(914592860295724846,914592749734291893,914592860245205916,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bhagc8v5','2026-11-10 23:53:03.795684','2026-11-10 23:53:03.795684',1,0);
INSERT INTO "notification" VALUES(914592860296186970,914592749788742453,914592860245205916,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sca9bhagc8v5','2026-11-10 23:53:03.795684','2026-11-10 23:53:03.795684',1,0);
INSERT INTO "notification" VALUES(914592860447415786,914592749525235813,914592860347207815,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1/revisions','2026-11-11 19:05:03.813344','2026-11-11 19:05:03.813344',1,0);
INSERT INTO "notification" VALUES(914592860447680373,914592749734291893,914592860347207815,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1/revisions','2026-11-11 19:05:03.813344','2026-11-11 19:05:03.813344',1,0);
INSERT INTO "notification" VALUES(914592860493432358,914592749771875749,914592860464858214,'ideas','note.posted','Дарья Ким','A small Halden without a cable for café tables','/comments/0sca9bhh1vh1s','2026-11-11 19:05:03.789270','2026-11-11 19:05:03.789270',1,0);
INSERT INTO "notification" VALUES(914592860695494990,914592749697528953,914592860597863446,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-12 19:05:03.814142','2026-11-12 19:05:03.814142',1,0);
INSERT INTO "notification" VALUES(914592860695495013,914592749718126573,914592860597863446,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-12 19:05:03.814142','2026-11-12 19:05:03.814142',1,0);
INSERT INTO "notification" VALUES(914592860695495042,914592749734291893,914592860597863446,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-12 19:05:03.814142','2026-11-12 19:05:03.814142',1,0);
INSERT INTO "notification" VALUES(914592860695495106,914592749754337560,914592860597863446,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-12 19:05:03.814142','2026-11-12 19:05:03.814142',1,0);
INSERT INTO "notification" VALUES(914592860997618958,914592749591118359,914592860861587945,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-13 19:05:03.849693','2026-11-13 19:05:03.849693',1,0);
INSERT INTO "notification" VALUES(914592860997618998,914592749609150572,914592860861587945,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-13 19:05:03.849693','2026-11-13 19:05:03.849693',1,0);
INSERT INTO "notification" VALUES(914592860997619058,914592749654745857,914592860861587945,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sca9bfxghsz5','2026-11-13 19:05:03.849693','2026-11-13 19:05:03.849693',1,0);
INSERT INTO "notification" VALUES(914592861009124754,914592749525235813,914592860861587945,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.852400','2026-11-13 19:05:03.852400',1,0);
INSERT INTO "notification" VALUES(914592861009225240,914592749561848252,914592860861587945,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.852400','2026-11-13 19:05:03.852400',1,0);
INSERT INTO "notification" VALUES(914592861009225242,914592749754337560,914592860861587945,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.852400','2026-11-13 19:05:03.852400',1,0);
INSERT INTO "notification" VALUES(914592861009781321,914592749788742453,914592860861587945,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.852400','2026-11-13 19:05:03.852400',1,0);
INSERT INTO "notification" VALUES(914592861026261478,914592749525235813,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742723,914592749561848252,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742772,914592749591118359,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742819,914592749609150572,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742850,914592749654745857,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742872,914592749754337560,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861026742891,914592749788742453,914592860867266915,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sca9b81d1zhb','2026-11-13 19:05:03.856295','2026-11-13 19:05:03.856295',1,0);
INSERT INTO "notification" VALUES(914592861079811515,914592749654745857,914592860867266959,'ideas','support.carried','','Струбцина вместо основания','/carried/B8BXQZXfdIKmwaxX_Dpaw6Zgc3uq4CA2','2026-11-13 19:05:03.870143','2026-11-13 19:05:03.870143',1,0);
INSERT INTO "notification" VALUES(914592861181426893,914592749525235813,914592861139792341,'pricing','answer.given','Werkstatt Ost','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-13 19:05:03.802860','2026-11-13 19:05:03.802860',1,0);
INSERT INTO "notification" VALUES(914592862443250436,914592749771875749,914592862363726019,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sca9bk8cnwwd','2026-11-14 19:05:03.811848','2026-11-14 19:05:03.811848',1,0);
INSERT INTO "notification" VALUES(914592862443816381,914592749788742453,914592862363726019,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sca9bk8cnwwd','2026-11-14 19:05:03.811848','2026-11-14 19:05:03.811848',1,0);
INSERT INTO "notification" VALUES(914592862444549862,914592749805550754,914592862363726019,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sca9bk8cnwwd','2026-11-14 19:05:03.811848','2026-11-14 19:05:03.811848',1,0);
INSERT INTO "notification" VALUES(914592862532027139,914592749561848252,914592862486017100,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-14 19:05:03.799547','2026-11-14 19:05:03.799547',1,0);
INSERT INTO "notification" VALUES(914592862715778514,914592749591118359,914592862683501359,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sca9bkk0hqtb','2026-11-15 19:05:03.790716','2026-11-15 19:05:03.790716',1,0);
INSERT INTO "notification" VALUES(914592862715778556,914592749788742453,914592862683501359,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sca9bkk0hqtb','2026-11-15 19:05:03.790716','2026-11-15 19:05:03.790716',1,0);
INSERT INTO "notification" VALUES(914592862796131959,914592749525235813,914592862737749148,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sca9b0rd451n','2026-11-15 19:05:03.797468','2026-11-15 19:05:03.797468',1,0);
INSERT INTO "notification" VALUES(914592862796233416,914592749718126573,914592862737749148,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sca9b0rd451n','2026-11-15 19:05:03.797468','2026-11-15 19:05:03.797468',1,0);
INSERT INTO "notification" VALUES(914592862951016268,914592749734291893,914592862862816514,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-15 19:05:03.815224','2026-11-15 19:05:03.815224',1,0);
INSERT INTO "notification" VALUES(914592862952042693,914592749754337560,914592862862816514,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sca9bhmgq21j','2026-11-15 19:05:03.815224','2026-11-15 19:05:03.815224',1,0);
INSERT INTO "notification" VALUES(914592863144019939,914592749771875749,914592863064039744,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sca9bkx80e97','2026-11-16 19:05:03.813105','2026-11-16 19:05:03.813105',1,0);
INSERT INTO "notification" VALUES(914592863144019954,914592749788742453,914592863064039744,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sca9bkx80e97','2026-11-16 19:05:03.813105','2026-11-16 19:05:03.813105',1,0);
INSERT INTO "notification" VALUES(914592863144732750,914592749805550754,914592863064039744,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sca9bkx80e97','2026-11-16 19:05:03.813105','2026-11-16 19:05:03.813105',1,0);
INSERT INTO "notification" VALUES(914592863412400761,914592749525235813,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863412453134,914592749561848252,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863412649899,914592749591118359,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863412649903,914592749609150572,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413418718,914592749625819539,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413418743,914592749654745857,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413528096,914592749675674788,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413528105,914592749697528953,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413528133,914592749718126573,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413528166,914592749734291893,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863413528206,914592749754337560,914592863324504058,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-16 19:05:03.842242','2026-11-16 19:05:03.842242',1,0);
INSERT INTO "notification" VALUES(914592863471352138,914592749525235813,914592863433980864,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sca9bm9hca4v','2026-11-17 19:05:03.791253','2026-11-17 19:05:03.791253',1,0);
INSERT INTO "notification" VALUES(914592863471352142,914592749591118359,914592863433980864,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sca9bm9hca4v','2026-11-17 19:05:03.791253','2026-11-17 19:05:03.791253',1,0);
INSERT INTO "notification" VALUES(914592863568226649,914592749525235813,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226692,914592749561848252,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226730,914592749591118359,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226757,914592749609150572,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226758,914592749625819539,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226773,914592749654745857,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226793,914592749675674788,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226820,914592749697528953,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226840,914592749734291893,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226888,914592749754337560,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863568226919,914592749788742453,914592863518145463,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 19:05:03.801398','2026-11-17 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592863652010183,914592749718126573,914592863600854652,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9bmbxh8zf','2026-11-17 23:53:03.795947','2026-11-17 23:53:03.795947',1,0);
INSERT INTO "notification" VALUES(914592863811598417,914592749609150572,914592863761599208,'ideas','comment.posted','Katrin Vogel','A foot of marble offcuts','/comments/0sca9bmk9w2nz','2026-11-18 19:05:03.793687','2026-11-18 19:05:03.793687',1,0);
INSERT INTO "notification" VALUES(914592863915149686,914592749561848252,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863915399840,914592749591118359,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863915647072,914592749609150572,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863915647091,914592749625819539,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916357060,914592749654745857,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916357113,914592749675674788,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916626867,914592749697528953,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916626896,914592749718126573,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916626938,914592749734291893,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916626945,914592749754337560,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592863916626989,914592749788742453,914592863862141804,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-18 19:05:03.804557','2026-11-18 19:05:03.804557',1,0);
INSERT INTO "notification" VALUES(914592864037412433,914592749625819539,914592863979092494,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-18 19:05:03.805146','2026-11-18 19:05:03.805146',1,0);
INSERT INTO "notification" VALUES(914592864037412491,914592749654745857,914592863979092494,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-18 19:05:03.805146','2026-11-18 19:05:03.805146',1,0);
INSERT INTO "notification" VALUES(914592864037412553,914592749675674788,914592863979092494,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-18 19:05:03.805146','2026-11-18 19:05:03.805146',1,0);
INSERT INTO "notification" VALUES(914592864192081091,914592749525235813,914592864138091925,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-19 07:05:03.801278','2026-11-19 07:05:03.801278',1,0);
INSERT INTO "notification" VALUES(914592864192081103,914592749788742453,914592864138091925,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bmp1kzj1','2026-11-19 07:05:03.801278','2026-11-19 07:05:03.801278',1,0);
INSERT INTO "notification" VALUES(914592864327144262,914592749525235813,914592864230057119,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-19 19:05:03.810186','2026-11-19 19:05:03.810186',1,0);
INSERT INTO "notification" VALUES(914592864327144302,914592749561848252,914592864230057119,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-19 19:05:03.810186','2026-11-19 19:05:03.810186',1,0);
INSERT INTO "notification" VALUES(914592864327144342,914592749591118359,914592864230057119,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-19 19:05:03.810186','2026-11-19 19:05:03.810186',1,0);
INSERT INTO "notification" VALUES(914592864327144354,914592749609150572,914592864230057119,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-19 19:05:03.810186','2026-11-19 19:05:03.810186',1,0);
INSERT INTO "notification" VALUES(914592864327144381,914592749734291893,914592864230057119,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sca9becc1xn1','2026-11-19 19:05:03.810186','2026-11-19 19:05:03.810186',1,0);
INSERT INTO "notification" VALUES(914592864402034094,914592749734291893,914592864365282676,'ideas','idea.withdrawn','Tomás Reyes','A foot of marble offcuts','/ideas/0sca9bkx80e97','2026-11-19 19:05:03.795917','2026-11-19 19:05:03.795917',1,0);
INSERT INTO "notification" VALUES(914592864494520096,914592749525235813,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495678889,914592749591118359,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495678920,914592749609150572,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495682885,914592749625819539,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495682929,914592749654745857,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495682937,914592749675674788,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495682955,914592749697528953,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495682991,914592749718126573,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495683046,914592749734291893,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495683106,914592749754337560,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864495683136,914592749788742453,914592864445024462,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-19 19:05:03.801398','2026-11-19 19:05:03.801398',1,0);
INSERT INTO "notification" VALUES(914592864578306229,914592749788742453,914592864544588533,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-19 19:05:03.796853','2026-11-19 19:05:03.796853',1,0);
INSERT INTO "notification" VALUES(914592864721865999,914592749697528953,914592864627881526,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-19 19:05:03.812613','2026-11-19 19:05:03.812613',1,0);
INSERT INTO "notification" VALUES(914592864721866001,914592749718126573,914592864627881526,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-19 19:05:03.812613','2026-11-19 19:05:03.812613',1,0);
INSERT INTO "notification" VALUES(914592864721866008,914592749734291893,914592864627881526,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-19 19:05:03.812613','2026-11-19 19:05:03.812613',1,0);
INSERT INTO "notification" VALUES(914592864721866038,914592749754337560,914592864627881526,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-19 19:05:03.812613','2026-11-19 19:05:03.812613',1,0);
INSERT INTO "notification" VALUES(914592864826407222,914592749561848252,914592864762735520,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-20 07:05:03.802933','2026-11-20 07:05:03.802933',1,0);
INSERT INTO "notification" VALUES(914592864826407238,914592749788742453,914592864762735520,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sca9bn7gh749','2026-11-20 07:05:03.802933','2026-11-20 07:05:03.802933',1,0);
INSERT INTO "notification" VALUES(914592864981405812,914592749771875749,914592864888365420,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sca9bnkwhhb0','2026-11-20 19:05:03.813201','2026-11-20 19:05:03.813201',1,0);
INSERT INTO "notification" VALUES(914592864981405860,914592749788742453,914592864888365420,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sca9bnkwhhb0','2026-11-20 19:05:03.813201','2026-11-20 19:05:03.813201',1,0);
INSERT INTO "notification" VALUES(914592864981405885,914592749805550754,914592864888365420,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sca9bnkwhhb0','2026-11-20 19:05:03.813201','2026-11-20 19:05:03.813201',1,0);
INSERT INTO "notification" VALUES(914592865077007089,914592749525235813,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865077889108,914592749561848252,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550360,914592749591118359,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550412,914592749609150572,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550414,914592749654745857,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550415,914592749675674788,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550426,914592749697528953,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550461,914592749718126573,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550505,914592749734291893,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550546,914592749754337560,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865078550586,914592749788742453,914592865027154785,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:05:03.800593','2026-11-20 19:05:03.800593',1,0);
INSERT INTO "notification" VALUES(914592865191600569,914592749697528953,914592865111935644,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-20 19:06:30.204603','2026-11-20 19:06:30.204603',1,0);
INSERT INTO "notification" VALUES(914592865191600586,914592749718126573,914592865111935644,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-20 19:06:30.204603','2026-11-20 19:06:30.204603',1,0);
INSERT INTO "notification" VALUES(914592865191600619,914592749734291893,914592865111935644,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-20 19:06:30.204603','2026-11-20 19:06:30.204603',1,0);
INSERT INTO "notification" VALUES(914592865191600631,914592749754337560,914592865111935644,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-20 19:06:30.204603','2026-11-20 19:06:30.204603',1,0);
INSERT INTO "notification" VALUES(914592865200315456,914592749609150572,914592865111935644,'pricing','bid.expired','Maquette','Six lamps for student rooms','/bids/0sca9bgkn106n','2026-11-20 19:06:30.207039','2026-11-20 19:06:30.207039',1,0);
INSERT INTO "notification" VALUES(914592865262901918,914592749788742453,914592865241599636,'prototypes','thread.price_wished','Maja Holm','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-20 19:19:27.793201','2026-11-20 19:19:27.793201',1,0);
INSERT INTO "notification" VALUES(914592865341442999,914592749625819539,914592865299785993,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 01:05:03.798025','2026-11-21 01:05:03.798025',1,0);
INSERT INTO "notification" VALUES(914592865342051177,914592749654745857,914592865299785993,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 01:05:03.798025','2026-11-21 01:05:03.798025',1,0);
INSERT INTO "notification" VALUES(914592865342051240,914592749675674788,914592865299785993,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 01:05:03.798025','2026-11-21 01:05:03.798025',1,0);
INSERT INTO "notification" VALUES(914592865417217213,914592749625819539,914592865370864268,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-21 04:41:03.797238','2026-11-21 04:41:03.797238',1,0);
INSERT INTO "notification" VALUES(914592865417536284,914592749788742453,914592865370864268,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sca9bnrrd7gk','2026-11-21 04:41:03.797238','2026-11-21 04:41:03.797238',1,0);
INSERT INTO "notification" VALUES(914592865508830934,914592749525235813,914592865476330050,'ideas','comment.posted','Jonas Ek','Light that turns warmer as it is dimmed','/comments/0sca9bp68nvvv','2026-11-21 19:05:03.791168','2026-11-21 19:05:03.791168',1,0);
INSERT INTO "notification" VALUES(914592865598329289,914592749525235813,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598329291,914592749561848252,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598329332,914592749591118359,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598329346,914592749609150572,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598329400,914592749625819539,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598678920,914592749675674788,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598678942,914592749697528953,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598678977,914592749718126573,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598679038,914592749734291893,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598679081,914592749754337560,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865598679128,914592749788742453,914592865552074885,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-21 19:05:03.799723','2026-11-21 19:05:03.799723',1,0);
INSERT INTO "notification" VALUES(914592865703440047,914592749625819539,914592865648952400,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 19:05:03.801821','2026-11-21 19:05:03.801821',1,0);
INSERT INTO "notification" VALUES(914592865703440075,914592749654745857,914592865648952400,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 19:05:03.801821','2026-11-21 19:05:03.801821',1,0);
INSERT INTO "notification" VALUES(914592865703440102,914592749675674788,914592865648952400,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-21 19:05:03.801821','2026-11-21 19:05:03.801821',1,0);
INSERT INTO "notification" VALUES(914592865803092239,914592749654745857,914592865740187811,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-22 07:05:03.801849','2026-11-22 07:05:03.801849',1,0);
INSERT INTO "notification" VALUES(914592865804096891,914592749788742453,914592865740187811,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sca9bp8hz6ka','2026-11-22 07:05:03.801849','2026-11-22 07:05:03.801849',1,0);
INSERT INTO "notification" VALUES(914592865916826544,914592749734291893,914592865845241483,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-22 07:05:03.805791','2026-11-22 07:05:03.805791',1,0);
INSERT INTO "notification" VALUES(914592865917279068,914592749754337560,914592865845241483,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-22 07:05:03.805791','2026-11-22 07:05:03.805791',1,0);
INSERT INTO "notification" VALUES(914592866117477475,914592749525235813,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118621606,914592749561848252,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118621644,914592749591118359,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118757141,914592749609150572,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118757183,914592749625819539,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118757184,914592749654745857,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118757197,914592749675674788,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866118757261,914592749718126573,914592866008485789,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sca9bba4c6gh','2026-11-22 19:05:03.813918','2026-11-22 19:05:03.813918',1,0);
INSERT INTO "notification" VALUES(914592866180848463,914592749788742453,914592866148278328,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sca9bpt8pmt1','2026-11-22 19:05:03.793509','2026-11-22 19:05:03.793509',1,0);
INSERT INTO "notification" VALUES(914592866265168395,914592749788742453,914592866223454295,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sca9azrmr7zf','2026-11-22 19:05:03.799066','2026-11-22 19:05:03.799066',1,0);
INSERT INTO "notification" VALUES(914592866454270674,914592749625819539,914592866357490367,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-22 19:05:03.822608','2026-11-22 19:05:03.822608',1,0);
INSERT INTO "notification" VALUES(914592866454450088,914592749654745857,914592866357490367,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-22 19:05:03.822608','2026-11-22 19:05:03.822608',1,0);
INSERT INTO "notification" VALUES(914592866454450101,914592749675674788,914592866357490367,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-22 19:05:03.822608','2026-11-22 19:05:03.822608',1,0);
INSERT INTO "notification" VALUES(914592866697647961,914592749771875749,914592866655737534,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sca9bpt8pmt1','2026-11-23 07:05:03.795723','2026-11-23 07:05:03.795723',1,0);
INSERT INTO "notification" VALUES(914592866944208678,914592749697528953,914592866872387174,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-23 19:05:03.805825','2026-11-23 19:05:03.805825',1,0);
INSERT INTO "notification" VALUES(914592866944924099,914592749718126573,914592866872387174,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-23 19:05:03.805825','2026-11-23 19:05:03.805825',1,0);
INSERT INTO "notification" VALUES(914592866944924152,914592749734291893,914592866872387174,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-23 19:05:03.805825','2026-11-23 19:05:03.805825',1,0);
INSERT INTO "notification" VALUES(914592866944924192,914592749754337560,914592866872387174,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-23 19:05:03.805825','2026-11-23 19:05:03.805825',1,0);
INSERT INTO "notification" VALUES(914592867049015476,914592749561848252,914592866994427342,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-23 19:05:03.803773','2026-11-23 19:05:03.803773',1,0);
INSERT INTO "notification" VALUES(914592867238736815,914592749625819539,914592867190659806,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 14:17:03.799953','2026-11-24 14:17:03.799953',1,0);
INSERT INTO "notification" VALUES(914592867238736821,914592749654745857,914592867190659806,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 14:17:03.799953','2026-11-24 14:17:03.799953',1,0);
INSERT INTO "notification" VALUES(914592867238736883,914592749675674788,914592867190659806,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 14:17:03.799953','2026-11-24 14:17:03.799953',1,0);
INSERT INTO "notification" VALUES(914592867485522306,914592749625819539,914592867425865957,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 18:50:39.805452','2026-11-24 18:50:39.805452',1,0);
INSERT INTO "notification" VALUES(914592867486041916,914592749654745857,914592867425865957,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 18:50:39.805452','2026-11-24 18:50:39.805452',1,0);
INSERT INTO "notification" VALUES(914592867486041968,914592749675674788,914592867425865957,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 18:50:39.805452','2026-11-24 18:50:39.805452',1,0);
INSERT INTO "notification" VALUES(914592867661997780,914592749625819539,914592867574207601,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 18:50:39.819576','2026-11-24 18:50:39.819576',1,0);
INSERT INTO "notification" VALUES(914592867661997835,914592749654745857,914592867574207601,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 18:50:39.819576','2026-11-24 18:50:39.819576',1,0);
INSERT INTO "notification" VALUES(914592867661997853,914592749675674788,914592867574207601,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 18:50:39.819576','2026-11-24 18:50:39.819576',1,0);
INSERT INTO "notification" VALUES(914592867866109202,914592749771875749,914592867742048698,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:05:03.825939','2026-11-24 19:05:03.825939',1,0);
INSERT INTO "notification" VALUES(914592867867375209,914592749788742453,914592867742048698,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:05:03.825939','2026-11-24 19:05:03.825939',1,0);
INSERT INTO "notification" VALUES(914592867867375242,914592749805550754,914592867742048698,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:05:03.825939','2026-11-24 19:05:03.825939',1,0);
INSERT INTO "notification" VALUES(914592867891558535,914592749697528953,914592867770171726,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.832063','2026-11-24 19:05:03.832063',1,0);
INSERT INTO "notification" VALUES(914592867891558589,914592749718126573,914592867770171726,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.832063','2026-11-24 19:05:03.832063',1,0);
INSERT INTO "notification" VALUES(914592867909241577,914592749734291893,914592867783744760,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:05:03.836805','2026-11-24 19:05:03.836805',1,0);
INSERT INTO "notification" VALUES(914592867909335286,914592749754337560,914592867783744760,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:05:03.836805','2026-11-24 19:05:03.836805',1,0);
INSERT INTO "notification" VALUES(914592868001694399,914592749654745857,914592867783744786,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.858768','2026-11-24 19:05:03.858768',1,0);
INSERT INTO "notification" VALUES(914592868001864979,914592749675674788,914592867783744786,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.858768','2026-11-24 19:05:03.858768',1,0);
INSERT INTO "notification" VALUES(914592868001865042,914592749771875749,914592867783744786,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.858768','2026-11-24 19:05:03.858768',1,0);
INSERT INTO "notification" VALUES(914592868001865066,914592749788742453,914592867783744786,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.858768','2026-11-24 19:05:03.858768',1,0);
INSERT INTO "notification" VALUES(914592868001865073,914592749805550754,914592867783744786,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sca9bnccbqvd','2026-11-24 19:05:03.858768','2026-11-24 19:05:03.858768',1,0);
INSERT INTO "notification" VALUES(914592868168097289,914592749625819539,914592868096556288,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 19:05:03.804141','2026-11-24 19:05:03.804141',1,0);
INSERT INTO "notification" VALUES(914592868169005475,914592749654745857,914592868096556288,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 19:05:03.804141','2026-11-24 19:05:03.804141',1,0);
INSERT INTO "notification" VALUES(914592868169005538,914592749675674788,914592868096556288,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sca9b8qmn2s2','2026-11-24 19:05:03.804141','2026-11-24 19:05:03.804141',1,0);
INSERT INTO "notification" VALUES(914592868241033736,914592749734291893,914592868198388510,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:19:27.795888','2026-11-24 19:19:27.795888',1,0);
INSERT INTO "notification" VALUES(914592868241033792,914592749754337560,914592868198388510,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sca9br94xkkm','2026-11-24 19:19:27.795888','2026-11-24 19:19:27.795888',1,0);
INSERT INTO "notification" VALUES(914592868576292390,914592749625819539,914592868522047773,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 21:29:03.803452','2026-11-24 21:29:03.803452',1,0);
INSERT INTO "notification" VALUES(914592868576292414,914592749654745857,914592868522047773,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 21:29:03.803452','2026-11-24 21:29:03.803452',1,0);
INSERT INTO "notification" VALUES(914592868576292458,914592749675674788,914592868522047773,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-24 21:29:03.803452','2026-11-24 21:29:03.803452',1,0);
INSERT INTO "notification" VALUES(914592868755679588,914592749561848252,914592868688517898,'orders','order.gate_opened','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sca9bf7wpegf','2026-11-24 21:29:03.811616','2026-11-24 21:29:03.811616',1,0);
INSERT INTO "notification" VALUES(914592869041908162,914592749697528953,914592868953182057,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-25 04:41:03.814283','2026-11-25 04:41:03.814283',1,0);
INSERT INTO "notification" VALUES(914592869041908197,914592749718126573,914592868953182057,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-25 04:41:03.814283','2026-11-25 04:41:03.814283',1,0);
INSERT INTO "notification" VALUES(914592869218141978,914592749697528953,914592869099750227,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-25 19:05:03.819028','2026-11-25 19:05:03.819028',1,0);
INSERT INTO "notification" VALUES(914592869218141994,914592749718126573,914592869099750227,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-25 19:05:03.819028','2026-11-25 19:05:03.819028',1,0);
INSERT INTO "notification" VALUES(914592869218142029,914592749734291893,914592869099750227,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-25 19:05:03.819028','2026-11-25 19:05:03.819028',1,0);
INSERT INTO "notification" VALUES(914592869218142053,914592749754337560,914592869099750227,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-25 19:05:03.819028','2026-11-25 19:05:03.819028',1,0);
INSERT INTO "notification" VALUES(914592869477036515,914592749734291893,914592869406034423,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:05:03.839477','2026-11-25 19:05:03.839477',1,0);
INSERT INTO "notification" VALUES(914592869477990939,914592749754337560,914592869406034423,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:05:03.839477','2026-11-25 19:05:03.839477',1,0);
INSERT INTO "notification" VALUES(914592869477990971,914592749771875749,914592869406034423,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:05:03.839477','2026-11-25 19:05:03.839477',1,0);
INSERT INTO "notification" VALUES(914592869477990999,914592749788742453,914592869406034423,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:05:03.839477','2026-11-25 19:05:03.839477',1,0);
INSERT INTO "notification" VALUES(914592869478206971,914592749805550754,914592869406034423,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:05:03.839477','2026-11-25 19:05:03.839477',1,0);
INSERT INTO "notification" VALUES(914592869602938157,914592749525235813,914592869560721075,'service','service.moved','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-25 19:19:27.806704','2026-11-25 19:19:27.806704',1,0);
INSERT INTO "notification" VALUES(914592869700277678,914592749525235813,914592869624833812,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 02:17:03.801474','2026-11-26 02:17:03.801474',1,0);
INSERT INTO "notification" VALUES(914592869700277689,914592749734291893,914592869624833812,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 02:17:03.801474','2026-11-26 02:17:03.801474',1,0);
INSERT INTO "notification" VALUES(914592869700277716,914592749754337560,914592869624833812,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 02:17:03.801474','2026-11-26 02:17:03.801474',1,0);
INSERT INTO "notification" VALUES(914592869863370366,914592749561848252,914592869817564551,'pricing','question.asked','Werkstatt Ost','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-26 07:05:03.800626','2026-11-26 07:05:03.800626',1,0);
INSERT INTO "notification" VALUES(914592870009372097,914592749734291893,914592869939615332,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 09:29:03.813511','2026-11-26 09:29:03.813511',1,0);
INSERT INTO "notification" VALUES(914592870009379428,914592749754337560,914592869939615332,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 09:29:03.813511','2026-11-26 09:29:03.813511',1,0);
INSERT INTO "notification" VALUES(914592870010921271,914592749805550754,914592869939615332,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sca9bsrssyfs','2026-11-26 09:29:03.813511','2026-11-26 09:29:03.813511',1,0);
INSERT INTO "notification" VALUES(914592870127097000,914592749697528953,914592870056781487,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-26 14:17:03.805849','2026-11-26 14:17:03.805849',1,0);
INSERT INTO "notification" VALUES(914592870127438690,914592749718126573,914592870056781487,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-26 14:17:03.805849','2026-11-26 14:17:03.805849',1,0);
INSERT INTO "notification" VALUES(914592870127438752,914592749734291893,914592870056781487,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-26 14:17:03.805849','2026-11-26 14:17:03.805849',1,0);
INSERT INTO "notification" VALUES(914592870128374653,914592749754337560,914592870056781487,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-26 14:17:03.805849','2026-11-26 14:17:03.805849',1,0);
INSERT INTO "notification" VALUES(914592870458593465,914592749625819539,914592870391707118,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-26 16:41:03.807686','2026-11-26 16:41:03.807686',1,0);
INSERT INTO "notification" VALUES(914592870459342825,914592749654745857,914592870391707118,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-26 16:41:03.807686','2026-11-26 16:41:03.807686',1,0);
INSERT INTO "notification" VALUES(914592870459342881,914592749675674788,914592870391707118,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sca9bqfhxtq4','2026-11-26 16:41:03.807686','2026-11-26 16:41:03.807686',1,0);
INSERT INTO "notification" VALUES(914592870568665673,914592749561848252,914592870525127948,'pricing','question.asked','Atelier Brun','Две настенные Halden к кровати','/bids/0sca9bshsnyn9','2026-11-27 16:41:03.798119',NULL,1,0);
INSERT INTO "notification" VALUES(914592870765538254,914592749697528953,914592870667937102,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sca9bv0gssrh','2026-11-28 09:29:03.812990',NULL,1,0);
INSERT INTO "notification" VALUES(914592870765538262,914592749718126573,914592870667937102,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sca9bv0gssrh','2026-11-28 09:29:03.812990',NULL,1,0);
INSERT INTO "notification" VALUES(914592870765538325,914592749734291893,914592870667937102,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sca9bv0gssrh','2026-11-28 09:29:03.812990',NULL,1,0);
INSERT INTO "notification" VALUES(914592870765538380,914592749754337560,914592870667937102,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sca9bv0gssrh','2026-11-28 09:29:03.812990',NULL,1,0);
CREATE TABLE notification_preference (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	topic VARCHAR(20) NOT NULL, 
	in_app BOOLEAN NOT NULL, 
	mail VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_notification_preference PRIMARY KEY (id), 
	CONSTRAINT fk_notification_preference_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_notification_preference_user_id_topic UNIQUE (user_id, topic)
);
CREATE TABLE one_time_link (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_one_time_link PRIMARY KEY (id), 
	CONSTRAINT ck_one_time_link_purpose CHECK (purpose IN ('sign_in', 'reset', 'verify')), 
	CONSTRAINT fk_one_time_link_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_one_time_link_token_hash UNIQUE (token_hash)
);
INSERT INTO "one_time_link" VALUES(914592870827210979,914592749821898374,'sign_in','16e9b94ea556ce9dd5e3891bf53492f35138cf0b1f9cd1ca5f4a2e4ccf974394','2026-11-28 19:05:32.719330','2026-11-29 19:05:32.717547',NULL);
INSERT INTO "one_time_link" VALUES(914592870833218776,914592749771875749,'sign_in','1bca10d38538ca9ebf17f834c076fa5f6c707f306f1987f159d3ccb3fed8d251','2026-11-28 19:05:32.720966','2026-11-29 19:05:32.720414',NULL);
INSERT INTO "one_time_link" VALUES(914592870840090009,914592749788742453,'sign_in','aa6d4b1d7223c2d39334dec441bdceffc49abf2eb847192278c686e8a4add2f0','2026-11-28 19:05:32.722152','2026-11-29 19:05:32.721662',NULL);
INSERT INTO "one_time_link" VALUES(914592870844476049,914592749805550754,'sign_in','40a887ed1aaa2532639d0cf19e85242bb778f90180eef746757c3e45b7b923c9','2026-11-28 19:05:32.723332','2026-11-29 19:05:32.722864',NULL);
INSERT INTO "one_time_link" VALUES(914592870848467222,914592749697528953,'sign_in','dac39948c76f0de73e4f8228464a38b7fff8f1b1aa21971100207d8de0697ea2','2026-11-28 19:05:32.724415','2026-11-29 19:05:32.723972',NULL);
INSERT INTO "one_time_link" VALUES(914592870852226192,914592749718126573,'sign_in','632c4fb8eaa54a2e4389e0348295be02296fcfdceea14b5f8b2cb358abfc4f26','2026-11-28 19:05:32.725533','2026-11-29 19:05:32.725061',NULL);
INSERT INTO "one_time_link" VALUES(914592870857442796,914592749734291893,'sign_in','deda9ff78b99f3e1fff46459ffd7fafca05db4aa3e1397c5d8ab8501b219e8ad','2026-11-28 19:05:32.726696','2026-11-29 19:05:32.726196',NULL);
INSERT INTO "one_time_link" VALUES(914592870861428171,914592749754337560,'sign_in','329f52c9ab5f85620693778089ede558c8c6d4828fc4f50c2b24039c612f23a3','2026-11-28 19:05:32.727798','2026-11-29 19:05:32.727336',NULL);
INSERT INTO "one_time_link" VALUES(914592870866333885,914592749525235813,'sign_in','2980a3e4a066c9b2046223ced51a360a80b7c5e7ed6df3d03590f56a5f016539','2026-11-28 19:05:32.728872','2026-11-29 19:05:32.728418',NULL);
INSERT INTO "one_time_link" VALUES(914592870869871960,914592749561848252,'sign_in','4c3e47632eb217c12ba1ed1b0b63e3f143dfe79343a9e0b7a8ee99c833cbedce','2026-11-28 19:05:32.730008','2026-11-29 19:05:32.729527',NULL);
INSERT INTO "one_time_link" VALUES(914592870879061349,914592749591118359,'sign_in','5e1731b67f88c53f122c612eee85c10cff425da214eed24657ec536513795f34','2026-11-28 19:05:32.731140','2026-11-29 19:05:32.730666',NULL);
INSERT INTO "one_time_link" VALUES(914592870882997769,914592749609150572,'sign_in','01dbe681482fed4a9a6bf161a9082615706ab2c93f8860ed901cb39ea4c46cf8','2026-11-28 19:05:32.732208','2026-11-29 19:05:32.731769',NULL);
INSERT INTO "one_time_link" VALUES(914592870887550832,914592749625819539,'sign_in','674eab90c47b71e6d72f12320c10934b433ef423fa447054ea36d34a143c878e','2026-11-28 19:05:32.733335','2026-11-29 19:05:32.732873',NULL);
INSERT INTO "one_time_link" VALUES(914592870891712035,914592749654745857,'sign_in','f9b8f942dc50a73eaaa8b621bec7e47f9b91d12001b7c2fe12fa9c5571661891','2026-11-28 19:05:32.734436','2026-11-29 19:05:32.733977',NULL);
INSERT INTO "one_time_link" VALUES(914592870896146308,914592749675674788,'sign_in','8ee40179a9c790648e7b05913ce1947731ded84fcc9e3cb8a76546789e737deb','2026-11-28 19:05:32.735307','2026-11-29 19:05:32.735075',NULL);
CREATE TABLE order_change (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	from_version INTEGER NOT NULL, 
	to_version INTEGER, 
	status VARCHAR(12) NOT NULL, 
	side VARCHAR(10) NOT NULL, 
	asked_by INTEGER, 
	reason VARCHAR(1000) NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	answered_by INTEGER, 
	answered_at DATETIME, 
	answer VARCHAR(1000), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_order_change PRIMARY KEY (id), 
	CONSTRAINT ck_order_change_accepted_has_version CHECK ((status = 'accepted') = (to_version IS NOT NULL)), 
	CONSTRAINT ck_order_change_answered_has_time CHECK ((status = 'requested') = (answered_at IS NULL)), 
	CONSTRAINT ck_order_change_side CHECK (side IN ('customer', 'producer', 'team')), 
	CONSTRAINT ck_order_change_status CHECK (status IN ('requested', 'accepted', 'declined', 'withdrawn')), 
	CONSTRAINT fk_order_change_answered_by FOREIGN KEY(answered_by) REFERENCES user_account (id), 
	CONSTRAINT fk_order_change_asked_by FOREIGN KEY(asked_by) REFERENCES user_account (id), 
	CONSTRAINT fk_order_change_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id)
);
CREATE TABLE order_counter (
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_order_counter PRIMARY KEY (year)
);
INSERT INTO "order_counter" VALUES(2026,5);
CREATE TABLE order_line (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	about_kind VARCHAR(30), 
	about_id INTEGER, 
	spec JSON, 
	unit_price_minor BIGINT NOT NULL, 
	discount_bp INTEGER NOT NULL, 
	net_minor BIGINT NOT NULL, 
	ordered INTEGER NOT NULL, 
	fulfilled INTEGER NOT NULL, 
	shipped INTEGER NOT NULL, 
	delivered INTEGER NOT NULL, 
	return_requested INTEGER NOT NULL, 
	return_received INTEGER NOT NULL, 
	return_dismissed INTEGER NOT NULL, 
	written_off INTEGER NOT NULL, 
	external_ref VARCHAR(80), 
	CONSTRAINT pk_order_line PRIMARY KEY (id), 
	CONSTRAINT ck_order_line_delivered CHECK (delivered BETWEEN 0 AND shipped), 
	CONSTRAINT ck_order_line_discount CHECK (discount_bp BETWEEN 0 AND 10000), 
	CONSTRAINT ck_order_line_fulfilled CHECK (fulfilled BETWEEN 0 AND ordered), 
	CONSTRAINT ck_order_line_ordered CHECK (ordered > 0), 
	CONSTRAINT ck_order_line_returned CHECK (return_received >= 0 AND return_dismissed >= 0 AND return_received + return_dismissed <= return_requested), 
	CONSTRAINT ck_order_line_return_requested CHECK (return_requested BETWEEN 0 AND delivered), 
	CONSTRAINT ck_order_line_shipped CHECK (shipped BETWEEN 0 AND fulfilled), 
	CONSTRAINT ck_order_line_amounts CHECK (unit_price_minor >= 0 AND net_minor >= 0), 
	CONSTRAINT ck_order_line_written_off CHECK (written_off >= 0 AND delivered + written_off <= ordered), 
	CONSTRAINT fk_order_line_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id) ON DELETE CASCADE, 
	CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, position)
);
INSERT INTO "order_line" VALUES(914592847716903420,914592847701140223,1,'The first Halden, for the one who asked for it','prototype_version',914592844990415745,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',16500,0,16500,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914592849836139874,914592849827538790,1,'Одна лампа, терракота','prototype_version',914592844990415745,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15700,0,15700,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914592851030308716,914592851022220066,1,'Six lamps above the long bench','prototype_version',914592844990415745,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15200,0,91200,6,6,6,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914592858019662356,914592858009975311,1,'Две лампы в цвете «ночь», орех','prototype_version',914592844990415745,'[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "15.00", "currency": "EUR"}}]',16400,0,32800,2,0,0,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914592867723412775,914592867715829364,1,'Eight lamps for the library corner','prototype_version',914592863170294598,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',13800,0,110400,8,0,0,0,0,0,0,0,NULL);
CREATE TABLE order_promise (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	promised_on DATE NOT NULL, 
	reason VARCHAR(400) NOT NULL, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	replaces_id INTEGER, 
	CONSTRAINT pk_order_promise PRIMARY KEY (id), 
	CONSTRAINT fk_order_promise_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_order_promise_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_order_promise_replaces_id FOREIGN KEY(replaces_id) REFERENCES order_promise (id), 
	CONSTRAINT uq_order_promise_replaces_id UNIQUE (replaces_id)
);
INSERT INTO "order_promise" VALUES(914592847730976563,914592847701140223,'2026-10-15','Agreed in the deal',914592749525235813,'2026-09-11 19:05:03.801809',NULL);
INSERT INTO "order_promise" VALUES(914592849844246427,914592849827538790,'2026-11-08','Agreed in the deal',914592749591118359,'2026-10-02 19:05:03.792671',NULL);
INSERT INTO "order_promise" VALUES(914592851038384459,914592851022220066,'2026-11-29','Agreed in the deal',914592749625819539,'2026-10-09 19:05:03.791879',NULL);
INSERT INTO "order_promise" VALUES(914592858026868466,914592858009975311,'2026-12-07','Agreed in the deal',914592749561848252,'2026-11-04 19:05:03.792189',NULL);
INSERT INTO "order_promise" VALUES(914592867732280586,914592867715829364,'2027-01-01','Agreed in the deal',914592749625819539,'2026-11-24 19:05:03.794361',NULL);
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	listener VARCHAR(80) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	error VARCHAR(500), 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_fact_id FOREIGN KEY(fact_id) REFERENCES fact (id)
);
INSERT INTO "outbox" VALUES(914592865741093569,914592865740187811,'webhooks.write_down_of_prototypes','done',0,'2026-11-22 07:05:03.787196',NULL);
INSERT INTO "outbox" VALUES(914592865741093579,914592865740187811,'notifications.tell_people','done',0,'2026-11-22 07:05:03.787196',NULL);
INSERT INTO "outbox" VALUES(914592865850393448,914592865845241483,'rules.bid_was_raised','done',0,'2026-11-22 07:05:03.789936',NULL);
INSERT INTO "outbox" VALUES(914592865850393505,914592865845241483,'notifications.tell_people','done',0,'2026-11-22 07:05:03.789936',NULL);
INSERT INTO "outbox" VALUES(914592866008947706,914592866008485789,'duplicates.close_merged_pairs','done',0,'2026-11-22 19:05:03.788599',NULL);
INSERT INTO "outbox" VALUES(914592866008947722,914592866008485789,'searches.match_searches','done',0,'2026-11-22 19:05:03.788599',NULL);
INSERT INTO "outbox" VALUES(914592866009325219,914592866008485789,'webhooks.write_down','done',0,'2026-11-22 19:05:03.788599',NULL);
INSERT INTO "outbox" VALUES(914592866009325270,914592866008485789,'support.give_votes_back','done',0,'2026-11-22 19:05:03.788599',NULL);
INSERT INTO "outbox" VALUES(914592866009325294,914592866008485789,'notifications.tell_people','done',0,'2026-11-22 19:05:03.788599',NULL);
INSERT INTO "outbox" VALUES(914592866148278344,914592866148278328,'webhooks.write_down_of_prototypes','done',0,'2026-11-22 19:05:03.785750',NULL);
INSERT INTO "outbox" VALUES(914592866148278385,914592866148278328,'notifications.tell_people','done',0,'2026-11-22 19:05:03.785750',NULL);
INSERT INTO "outbox" VALUES(914592866227842822,914592866223454295,'webhooks.write_down_of_prototypes','done',0,'2026-11-22 19:05:03.789320',NULL);
INSERT INTO "outbox" VALUES(914592866227842882,914592866223454295,'notifications.tell_people','done',0,'2026-11-22 19:05:03.789320',NULL);
INSERT INTO "outbox" VALUES(914592866372953701,914592866348646561,'service.keep','done',0,'2026-11-22 19:05:03.803801',NULL);
INSERT INTO "outbox" VALUES(914592866373455707,914592866357490367,'notifications.tell_people','done',0,'2026-11-22 19:05:03.803801',NULL);
INSERT INTO "outbox" VALUES(914592866655737583,914592866655737534,'webhooks.write_down_of_prototypes','done',0,'2026-11-23 07:05:03.785826',NULL);
INSERT INTO "outbox" VALUES(914592866655737642,914592866655737534,'notifications.tell_people','done',0,'2026-11-23 07:05:03.785826',NULL);
INSERT INTO "outbox" VALUES(914592866789505296,914592866789006619,'ideas.weighing.measure','done',0,'2026-11-23 19:05:03.783758',NULL);
INSERT INTO "outbox" VALUES(914592866789505308,914592866789006619,'webhooks.write_down','done',0,'2026-11-23 19:05:03.783758',NULL);
INSERT INTO "outbox" VALUES(914592866876924558,914592866872387174,'rules.bid_came_in','done',0,'2026-11-23 19:05:03.789725',NULL);
INSERT INTO "outbox" VALUES(914592866877746096,914592866872387174,'notifications.tell_people','done',0,'2026-11-23 19:05:03.789725',NULL);
INSERT INTO "outbox" VALUES(914592867006047352,914592866994427342,'notifications.tell_people','done',0,'2026-11-23 19:05:03.793845',NULL);
INSERT INTO "outbox" VALUES(914592867192333649,914592867190659806,'notifications.tell_people','done',0,'2026-11-24 14:17:03.789374',NULL);
INSERT INTO "outbox" VALUES(914592867354535878,914592867343530920,'notifications.tell_people','done',0,'2026-11-24 18:36:15.793510',NULL);
INSERT INTO "outbox" VALUES(914592867429660443,914592867425865957,'notifications.tell_people','done',0,'2026-11-24 18:50:39.792060',NULL);
INSERT INTO "outbox" VALUES(914592867589167314,914592867555855838,'service.keep','done',0,'2026-11-24 18:50:39.801966',NULL);
INSERT INTO "outbox" VALUES(914592867589650264,914592867574207601,'notifications.tell_people','done',0,'2026-11-24 18:50:39.801966',NULL);
INSERT INTO "outbox" VALUES(914592867799777309,914592867742048698,'production.open_jobs','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592867799867702,914592867742048698,'notifications.tell_people','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592867799867763,914592867770171726,'notifications.tell_people','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592867800394132,914592867783744760,'notifications.tell_people','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592867800394158,914592867783744786,'knowing.note_what_is_touched','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592867800394203,914592867783744786,'notifications.tell_people','done',0,'2026-11-24 19:05:03.810747',NULL);
INSERT INTO "outbox" VALUES(914592868123724935,914592868096556288,'notifications.tell_people','done',0,'2026-11-24 19:05:03.794005',NULL);
INSERT INTO "outbox" VALUES(914592868199115747,914592868198388510,'notifications.tell_people','done',0,'2026-11-24 19:19:27.786011',NULL);
INSERT INTO "outbox" VALUES(914592868522047827,914592868522047773,'notifications.tell_people','done',0,'2026-11-24 21:29:03.790480',NULL);
INSERT INTO "outbox" VALUES(914592868705374975,914592868688517898,'notifications.tell_people','done',0,'2026-11-24 21:29:03.800460',NULL);
INSERT INTO "outbox" VALUES(914592868957111827,914592868953182057,'rules.bid_was_raised','done',0,'2026-11-25 04:41:03.793532',NULL);
INSERT INTO "outbox" VALUES(914592868957111861,914592868953182057,'notifications.tell_people','done',0,'2026-11-25 04:41:03.793532',NULL);
INSERT INTO "outbox" VALUES(914592869104219562,914592869099750227,'rules.bid_came_in','done',0,'2026-11-25 19:05:03.791765',NULL);
INSERT INTO "outbox" VALUES(914592869104219596,914592869099750227,'notifications.tell_people','done',0,'2026-11-25 19:05:03.791765',NULL);
INSERT INTO "outbox" VALUES(914592869407257653,914592869406034423,'notifications.tell_people','done',0,'2026-11-25 19:05:03.822500',NULL);
INSERT INTO "outbox" VALUES(914592869570491745,914592869560721075,'notifications.tell_people','done',0,'2026-11-25 19:19:27.798677',NULL);
INSERT INTO "outbox" VALUES(914592869645738148,914592869624833812,'notifications.tell_people','done',0,'2026-11-26 02:17:03.789256',NULL);
INSERT INTO "outbox" VALUES(914592869821067508,914592869817564551,'notifications.tell_people','done',0,'2026-11-26 07:05:03.790879',NULL);
INSERT INTO "outbox" VALUES(914592869951385610,914592869939615332,'notifications.tell_people','done',0,'2026-11-26 09:29:03.799629',NULL);
INSERT INTO "outbox" VALUES(914592870060550926,914592870056781487,'notifications.tell_people','done',0,'2026-11-26 14:17:03.789831',NULL);
INSERT INTO "outbox" VALUES(914592870157062589,914592870153018900,'notifications.tell_people','done',0,'2026-11-26 14:17:03.784964',NULL);
INSERT INTO "outbox" VALUES(914592870315733048,914592870300571479,'notifications.tell_people','done',0,'2026-11-26 14:31:27.810725',NULL);
INSERT INTO "outbox" VALUES(914592870396514260,914592870391707118,'rules.bid_was_raised','done',0,'2026-11-26 16:41:03.792676',NULL);
INSERT INTO "outbox" VALUES(914592870396514288,914592870391707118,'notifications.tell_people','done',0,'2026-11-26 16:41:03.792676',NULL);
INSERT INTO "outbox" VALUES(914592870530518522,914592870525127948,'notifications.tell_people','done',0,'2026-11-27 16:41:03.788699',NULL);
INSERT INTO "outbox" VALUES(914592870673594142,914592870667937102,'rules.bid_came_in','done',0,'2026-11-28 09:29:03.791088',NULL);
INSERT INTO "outbox" VALUES(914592870673594160,914592870667937102,'notifications.tell_people','done',0,'2026-11-28 09:29:03.791088',NULL);
CREATE TABLE part_offer (
	bid_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	least INTEGER NOT NULL, 
	set_at DATETIME NOT NULL, 
	CONSTRAINT pk_part_offer PRIMARY KEY (bid_id, producer_id), 
	CONSTRAINT ck_part_offer_least CHECK (least > 0), 
	CONSTRAINT fk_part_offer_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_part_offer_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
CREATE TABLE pool (
	id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	need_kind VARCHAR(20) NOT NULL, 
	need_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	version INTEGER NOT NULL, 
	closes_at DATETIME NOT NULL, 
	most INTEGER, 
	units INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	price_minor BIGINT, 
	next_minor BIGINT, 
	next_missing INTEGER, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_pool PRIMARY KEY (id), 
	CONSTRAINT ck_pool_ended CHECK ((status = 'open') = (ended_at IS NULL)), 
	CONSTRAINT ck_pool_need_kind CHECK (need_kind IN ('idea', 'prototype_version', 'bid')), 
	CONSTRAINT ck_pool_status CHECK (status IN ('open', 'awarded', 'lapsed', 'dissolved')), 
	CONSTRAINT ck_pool_next CHECK ((next_minor IS NULL) = (next_missing IS NULL)), 
	CONSTRAINT ck_pool_counters CHECK (units >= 0 AND people >= 0 AND (most IS NULL OR units <= most)), 
	CONSTRAINT fk_pool_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_pool_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_pool_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT uq_pool_need UNIQUE (id, need_kind, need_id)
);
CREATE TABLE pool_offer (
	id INTEGER NOT NULL, 
	pool_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	version INTEGER NOT NULL, 
	tiers JSON NOT NULL, 
	most INTEGER, 
	promised_on DATE NOT NULL, 
	text TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_pool_offer PRIMARY KEY (id), 
	CONSTRAINT ck_pool_offer_status CHECK (status IN ('standing', 'superseded', 'withdrawn', 'won', 'lost', 'released')), 
	CONSTRAINT ck_pool_offer_most CHECK (most IS NULL OR most > 0), 
	CONSTRAINT fk_pool_offer_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_pool_offer_pool_id FOREIGN KEY(pool_id) REFERENCES pool (id), 
	CONSTRAINT fk_pool_offer_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
CREATE TABLE pool_place (
	id INTEGER NOT NULL, 
	pool_id INTEGER NOT NULL, 
	need_kind VARCHAR(20) NOT NULL, 
	need_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	alias VARCHAR(8) NOT NULL, 
	quantity INTEGER NOT NULL, 
	top_minor BIGINT NOT NULL, 
	deliver_to TEXT NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	version INTEGER NOT NULL, 
	pieces INTEGER, 
	order_id INTEGER, 
	joined_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_pool_place PRIMARY KEY (id), 
	CONSTRAINT ck_pool_place_ended CHECK ((status = 'in') = (ended_at IS NULL)), 
	CONSTRAINT ck_pool_place_served CHECK ((status = 'served') = (order_id IS NOT NULL)), 
	CONSTRAINT ck_pool_place_status CHECK (status IN ('in', 'left', 'served', 'passed_over', 'released')), 
	CONSTRAINT ck_pool_place_pieces CHECK ((order_id IS NULL) = (pieces IS NULL)), 
	CONSTRAINT ck_pool_place_positive CHECK (quantity > 0 AND top_minor > 0), 
	CONSTRAINT fk_pool_place_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_pool_place_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_pool_place_need FOREIGN KEY(pool_id, need_kind, need_id) REFERENCES pool (id, need_kind, need_id), 
	CONSTRAINT uq_pool_place_order_id UNIQUE (order_id)
);
CREATE TABLE price_estimate (
	id INTEGER NOT NULL, 
	subject VARCHAR(24) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	scope VARCHAR(13) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	changed_at DATETIME NOT NULL, 
	cases INTEGER NOT NULL, 
	found JSON NOT NULL, 
	stamp VARCHAR(64), 
	until DATETIME, 
	made_at DATETIME, 
	CONSTRAINT pk_price_estimate PRIMARY KEY (id), 
	CONSTRAINT ck_price_estimate_status CHECK (status IN ('waiting', 'working', 'done')), 
	CONSTRAINT ck_price_estimate_stamped CHECK ((made_at IS NULL) = (stamp IS NULL)), 
	CONSTRAINT uq_price_estimate_subject_currency_scope UNIQUE (subject, currency, scope)
);
INSERT INTO "price_estimate" VALUES(914592847952433305,'market','','all','waiting','2026-09-11 19:05:03.855171',0,'{}',NULL,NULL,NULL);
INSERT INTO "price_estimate" VALUES(914592847952604291,'prototype:0sca9azrmr7zf','EUR','0sca98ath4xwe','waiting','2026-09-11 19:05:03.855171',0,'{}',NULL,NULL,NULL);
INSERT INTO "price_estimate" VALUES(914592847952604339,'prototype:0sca9azrmr7zf','EUR','all','waiting','2026-09-11 19:05:03.855171',0,'{}',NULL,NULL,NULL);
INSERT INTO "price_estimate" VALUES(914592849978966304,'prototype:0sca9azrmr7zf','EUR','0sca98agmr79h','waiting','2026-10-02 19:05:03.825166',0,'{}',NULL,NULL,NULL);
INSERT INTO "price_estimate" VALUES(914592862888785691,'idea:0sca9bdqgyypr','EUR','0sca98ath4xwe','waiting','2026-11-15 19:05:03.800823',0,'{}',NULL,NULL,NULL);
INSERT INTO "price_estimate" VALUES(914592862888785702,'idea:0sca9bdqgyypr','EUR','all','waiting','2026-11-15 19:05:03.800823',0,'{}',NULL,NULL,NULL);
CREATE TABLE price_reason (
	answer_id INTEGER NOT NULL, 
	asked_by INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	words TEXT, 
	said_by INTEGER, 
	said_at DATETIME, 
	CONSTRAINT pk_price_reason PRIMARY KEY (answer_id), 
	CONSTRAINT ck_price_reason_said CHECK ((words IS NULL) = (said_at IS NULL)), 
	CONSTRAINT fk_price_reason_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_price_reason_asked_by FOREIGN KEY(asked_by) REFERENCES user_account (id), 
	CONSTRAINT fk_price_reason_said_by FOREIGN KEY(said_by) REFERENCES user_account (id)
);
CREATE TABLE price_wish (
	id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	would_pay_minor BIGINT NOT NULL, 
	instead_of_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_price_wish PRIMARY KEY (id), 
	CONSTRAINT ck_price_wish_amounts CHECK (would_pay_minor > 0 AND instead_of_minor > 0), 
	CONSTRAINT fk_price_wish_thread_id FOREIGN KEY(thread_id) REFERENCES thread (id), 
	CONSTRAINT fk_price_wish_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_price_wish_thread_id_user_id UNIQUE (thread_id, user_id)
);
INSERT INTO "price_wish" VALUES(914592845532033230,914592845344283111,914592749525235813,17200,16500,'EUR','2026-08-26 19:19:27.801147',1);
INSERT INTO "price_wish" VALUES(914592865236221518,914592865018355219,914592749625819539,12400,11900,'EUR','2026-11-20 19:19:27.787365',1);
CREATE TABLE producer (
	id INTEGER NOT NULL, 
	company_id INTEGER, 
	user_id INTEGER, 
	name VARCHAR(160) NOT NULL, 
	about TEXT, 
	place VARCHAR(200), 
	processes JSON NOT NULL, 
	materials JSON NOT NULL, 
	regions JSON NOT NULL, 
	certificates JSON NOT NULL, 
	largest_length INTEGER, 
	largest_width INTEGER, 
	largest_height INTEGER, 
	smallest_quantity INTEGER, 
	largest_quantity INTEGER, 
	open_to_bids BOOLEAN NOT NULL, 
	orders INTEGER NOT NULL, 
	delivered INTEGER NOT NULL, 
	on_time INTEGER NOT NULL, 
	answers INTEGER NOT NULL, 
	defects INTEGER NOT NULL, 
	external_system VARCHAR(40), 
	external_ref VARCHAR(80), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_producer PRIMARY KEY (id), 
	CONSTRAINT ck_producer_external_pair CHECK ((external_system IS NULL) = (external_ref IS NULL)), 
	CONSTRAINT ck_producer_counters CHECK (answers >= 0 AND defects >= 0 AND on_time BETWEEN 0 AND delivered), 
	CONSTRAINT ck_producer_one_behind_it CHECK (company_id IS NULL OR user_id IS NULL), 
	CONSTRAINT ck_producer_largest CHECK (largest_quantity IS NULL OR largest_quantity >= coalesce(smallest_quantity, 1)), 
	CONSTRAINT ck_producer_smallest CHECK (smallest_quantity IS NULL OR smallest_quantity > 0), 
	CONSTRAINT fk_producer_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_producer_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_producer_company_id UNIQUE (company_id), 
	CONSTRAINT uq_producer_external_system_external_ref UNIQUE (external_system, external_ref), 
	CONSTRAINT uq_producer_user_id UNIQUE (user_id)
);
INSERT INTO "producer" VALUES(914592749855710513,914592749481942910,NULL,'Atelier Brun','Metal spinning and enamel, five people, since 1974.','Lyon, FR','["metal spinning", "enamel", "assembly", "small series"]','["steel", "brass", "enamel"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,2,1,1,4,0,NULL,NULL,'2026-05-18 19:05:03.786562',2);
INSERT INTO "producer" VALUES(914592750187476878,914592749495899330,NULL,'Werkstatt Ost','Wood turning, steel and assembly under one roof.','Leipzig, DE','["wood turning", "steel tube", "powder coating", "assembly", "electrical test"]','["oak", "walnut", "steel", "brass"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,3,1,1,6,0,NULL,NULL,'2026-05-18 19:05:03.782477',2);
CREATE TABLE prototype (
	id INTEGER NOT NULL, 
	owner_id INTEGER, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	visibility VARCHAR(10) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	version_count INTEGER NOT NULL, 
	current_number INTEGER, 
	cover_file_id INTEGER, 
	thread_count INTEGER NOT NULL, 
	open_count INTEGER NOT NULL, 
	internal_count INTEGER NOT NULL, 
	decision_count INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_shown CHECK (status IN ('draft', 'archived') OR current_number IS NOT NULL), 
	CONSTRAINT ck_prototype_status CHECK (status IN ('draft', 'in_review', 'approved', 'archived')), 
	CONSTRAINT ck_prototype_visibility CHECK (visibility IN ('public', 'customers', 'invited')), 
	CONSTRAINT ck_prototype_counters CHECK (open_count >= 0 AND open_count <= thread_count), 
	CONSTRAINT fk_prototype_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id)
);
INSERT INTO "prototype" VALUES(914592841392201711,914592749788742453,'Halden reading lamp','Oak foot, balanced arm, enamelled shade. Look closely and say what you would change.','invited','in_review',3,3,914592802611560919,15,9,2,7,'2026-08-02 07:05:03.784247',5);
CREATE TABLE prototype_acceptance (
	id INTEGER NOT NULL, 
	terms_id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	user_id INTEGER, 
	pass_id INTEGER, 
	name TEXT NOT NULL, 
	mail VARCHAR(254), 
	address VARCHAR(45) NOT NULL, 
	accepted_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_acceptance PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_acceptance_one CHECK ((user_id IS NULL) <> (pass_id IS NULL)), 
	CONSTRAINT fk_prototype_acceptance_pass_id FOREIGN KEY(pass_id) REFERENCES prototype_pass (id), 
	CONSTRAINT fk_prototype_acceptance_terms_id FOREIGN KEY(terms_id) REFERENCES prototype_terms (id), 
	CONSTRAINT fk_prototype_acceptance_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_prototype_acceptance_terms_id_pass_id UNIQUE (terms_id, pass_id), 
	CONSTRAINT uq_prototype_acceptance_terms_id_user_id UNIQUE (terms_id, user_id)
);
CREATE TABLE prototype_approval (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	round_id INTEGER, 
	approved_by INTEGER, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_prototype_approval PRIMARY KEY (id), 
	CONSTRAINT fk_prototype_approval_approved_by FOREIGN KEY(approved_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_approval_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_approval_round_id FOREIGN KEY(round_id) REFERENCES review_round (id), 
	CONSTRAINT fk_prototype_approval_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id)
);
CREATE TABLE prototype_asset (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	title TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	created_at DATETIME NOT NULL, page INTEGER, duration_ms BIGINT, fps FLOAT, mm_per_pixel FLOAT, 
	CONSTRAINT pk_prototype_asset PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_asset_kind CHECK (kind IN ('image', 'model', 'video') AND (page IS NULL OR (page > 0 AND kind = 'image')) AND (duration_ms IS NULL OR kind = 'video') AND (mm_per_pixel IS NULL OR (mm_per_pixel > 0 AND kind = 'image'))), 
	CONSTRAINT fk_prototype_asset_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id), 
	CONSTRAINT fk_prototype_asset_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_prototype_asset_version_id_sha256 UNIQUE (version_id, sha256)
);
INSERT INTO "prototype_asset" VALUES(914592841882648678,914592841774770630,914592781455644721,'image','Front with measures',1,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977',2400,1600,'2026-08-02 19:05:03.813999',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592841920197536,914592841774770630,914592779224351117,'image','Joint, shade, foot, reach',2,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1',2400,1600,'2026-08-02 19:05:03.823040',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592845028235150,914592844990415745,914592790230743577,'image','Front',1,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce',2400,1600,'2026-08-24 19:05:03.794205',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592845062509851,914592844990415745,914592787257201026,'image','Side',2,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21',2400,1600,'2026-08-24 19:05:03.801936',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592845092312878,914592844990415745,914592795842956989,'image','Joint, close',3,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a',2400,1600,'2026-08-24 19:05:03.808690',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592863202960219,914592863170294598,914592802611560919,'image','Front',1,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518',2400,1600,'2026-11-16 19:05:03.791728',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592863228489668,914592863170294598,914592805954941370,'image','Side',2,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df',2400,1600,'2026-11-16 19:05:03.797917',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592863248112682,914592863170294598,914592810988733470,'image','Joint, close',3,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018',2400,1600,'2026-11-16 19:05:03.802914',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592863273277574,914592863170294598,914592829619955036,'image','Four enamels',4,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4',2400,1600,'2026-11-16 19:05:03.809003',NULL,NULL,NULL,NULL);
INSERT INTO "prototype_asset" VALUES(914592863294957393,914592863170294598,914592809742383626,'model','3D model',5,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd',NULL,NULL,'2026-11-16 19:05:03.814124',NULL,NULL,NULL,NULL);
CREATE TABLE prototype_blind (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	room_seq INTEGER NOT NULL, 
	chosen_by INTEGER, 
	created_at DATETIME NOT NULL, 
	began_at DATETIME, 
	opened_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_blind PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_blind_times CHECK ((status = 'chosen') = (began_at IS NULL) AND (status = 'opened') = (opened_at IS NOT NULL)), 
	CONSTRAINT ck_prototype_blind_status CHECK (status IN ('chosen', 'running', 'opened')), 
	CONSTRAINT fk_prototype_blind_chosen_by FOREIGN KEY(chosen_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_blind_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_blind_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_prototype_blind_version_id UNIQUE (version_id)
);
CREATE TABLE prototype_blind_finish (
	id INTEGER NOT NULL, 
	blind_id INTEGER NOT NULL, 
	viewer INTEGER NOT NULL, 
	user_id INTEGER, 
	pass_id INTEGER, 
	finished_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_blind_finish PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_blind_finish_one CHECK ((user_id IS NULL) <> (pass_id IS NULL)), 
	CONSTRAINT fk_prototype_blind_finish_blind_id FOREIGN KEY(blind_id) REFERENCES prototype_blind (id), 
	CONSTRAINT fk_prototype_blind_finish_pass_id FOREIGN KEY(pass_id) REFERENCES prototype_pass (id), 
	CONSTRAINT fk_prototype_blind_finish_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_prototype_blind_finish_blind_id_viewer UNIQUE (blind_id, viewer)
);
CREATE TABLE prototype_blind_number (
	thread_id INTEGER NOT NULL, 
	blind_id INTEGER NOT NULL, 
	viewer INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_blind_number PRIMARY KEY (thread_id), 
	CONSTRAINT ck_prototype_blind_number_number CHECK (number > 0), 
	CONSTRAINT fk_prototype_blind_number_blind_id FOREIGN KEY(blind_id) REFERENCES prototype_blind (id), 
	CONSTRAINT uq_prototype_blind_number_blind_id_viewer_number UNIQUE (blind_id, viewer, number)
);
CREATE TABLE prototype_decision (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	verdict VARCHAR(24) NOT NULL, 
	note TEXT NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	standing BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_decision PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_decision_verdict CHECK (verdict IN ('approve', 'approve_with_changes', 'request_changes', 'reject')), 
	CONSTRAINT fk_prototype_decision_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_decision_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_decision_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id)
);
INSERT INTO "prototype_decision" VALUES(914592843862558209,914592841392201711,914592841774770630,914592749525235813,'request_changes','The right lamp, not yet the right joint.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-08 19:05:03.796877');
INSERT INTO "prototype_decision" VALUES(914592844006117709,914592841392201711,914592841774770630,914592749625819539,'approve_with_changes','With a heavier foot, yes.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-09 19:05:03.795551');
INSERT INTO "prototype_decision" VALUES(914592847034807350,914592841392201711,914592844990415745,914592749525235813,'approve_with_changes','Give the knob an edge and I have no more to say.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-02 19:05:03.785889');
INSERT INTO "prototype_decision" VALUES(914592847205019093,914592841392201711,914592844990415745,914592749561848252,'approve_with_changes','Барашек вместо шара, остальное отлично.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-03 19:05:03.786176');
INSERT INTO "prototype_decision" VALUES(914592847277058937,914592841392201711,914592844990415745,914592749591118359,'request_changes','Слепит соседа по столу.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-04 19:05:03.786821');
INSERT INTO "prototype_decision" VALUES(914592864535808783,914592841392201711,914592863170294598,914592749525235813,'approve','This is the lamp I had in mind, only better.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-19 19:05:03.787257');
INSERT INTO "prototype_decision" VALUES(914592866218033186,914592841392201711,914592863170294598,914592749625819539,'approve','Approved for all three cafés.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-22 19:05:03.787158');
CREATE TABLE prototype_guest (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	user_id INTEGER, 
	company_id INTEGER, 
	invited_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_guest PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_guest_one CHECK ((user_id IS NULL) <> (company_id IS NULL)), 
	CONSTRAINT fk_prototype_guest_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_prototype_guest_invited_by FOREIGN KEY(invited_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_guest_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_guest_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_prototype_guest_prototype_id_company_id UNIQUE (prototype_id, company_id), 
	CONSTRAINT uq_prototype_guest_prototype_id_user_id UNIQUE (prototype_id, user_id)
);
INSERT INTO "prototype_guest" VALUES(914592841450336350,914592841392201711,914592749525235813,NULL,914592749788742453,'2026-08-02 07:05:03.797997');
INSERT INTO "prototype_guest" VALUES(914592841475658380,914592841392201711,914592749561848252,NULL,914592749788742453,'2026-08-02 07:05:03.803716');
INSERT INTO "prototype_guest" VALUES(914592841484877264,914592841392201711,914592749591118359,NULL,914592749788742453,'2026-08-02 07:05:03.806414');
INSERT INTO "prototype_guest" VALUES(914592841496316034,914592841392201711,914592749609150572,NULL,914592749788742453,'2026-08-02 07:05:03.808905');
INSERT INTO "prototype_guest" VALUES(914592841504816746,914592841392201711,914592749625819539,NULL,914592749788742453,'2026-08-02 07:05:03.811430');
INSERT INTO "prototype_guest" VALUES(914592841518095071,914592841392201711,914592749654745857,NULL,914592749788742453,'2026-08-02 07:05:03.813887');
INSERT INTO "prototype_guest" VALUES(914592841527162019,914592841392201711,914592749675674788,NULL,914592749788742453,'2026-08-02 07:05:03.816306');
INSERT INTO "prototype_guest" VALUES(914592841540148879,914592841392201711,914592749697528953,NULL,914592749788742453,'2026-08-02 07:05:03.818745');
INSERT INTO "prototype_guest" VALUES(914592841548630408,914592841392201711,914592749718126573,NULL,914592749788742453,'2026-08-02 07:05:03.821139');
INSERT INTO "prototype_guest" VALUES(914592841555569170,914592841392201711,914592749734291893,NULL,914592749788742453,'2026-08-02 07:05:03.823455');
INSERT INTO "prototype_guest" VALUES(914592841568445994,914592841392201711,914592749754337560,NULL,914592749788742453,'2026-08-02 07:05:03.825817');
CREATE TABLE prototype_guest_word (
	comment_id INTEGER NOT NULL, 
	pass_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_prototype_guest_word PRIMARY KEY (comment_id), 
	CONSTRAINT fk_prototype_guest_word_pass_id FOREIGN KEY(pass_id) REFERENCES prototype_pass (id)
);
CREATE TABLE prototype_idea (
	prototype_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_idea PRIMARY KEY (prototype_id, idea_id)
);
INSERT INTO "prototype_idea" VALUES(914592841392201711,914592837482947597,'2026-08-02 07:05:03.793144');
CREATE TABLE prototype_letter (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	mail VARCHAR(254) NOT NULL, 
	mail_key VARCHAR(254) NOT NULL, 
	invitation_id INTEGER NOT NULL, 
	invited_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_letter PRIMARY KEY (id), 
	CONSTRAINT fk_prototype_letter_invitation_id FOREIGN KEY(invitation_id) REFERENCES invitation (id), 
	CONSTRAINT fk_prototype_letter_invited_by FOREIGN KEY(invited_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_letter_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT uq_prototype_letter_prototype_id_mail_key UNIQUE (prototype_id, mail_key)
);
CREATE TABLE prototype_link (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	made_by INTEGER, 
	name TEXT NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	password_hash VARCHAR(200), 
	check_mail BOOLEAN NOT NULL, 
	may_comment BOOLEAN NOT NULL, 
	most_views INTEGER, 
	views INTEGER NOT NULL, 
	expires_at DATETIME, 
	revoked_at DATETIME, 
	last_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_link PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_link_views CHECK (views >= 0 AND (most_views IS NULL OR (most_views > 0 AND views <= most_views))), 
	CONSTRAINT fk_prototype_link_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_link_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT uq_prototype_link_token_hash UNIQUE (token_hash)
);
CREATE TABLE prototype_paper (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	asked_by INTEGER NOT NULL, 
	choices JSON NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	bytes BIGINT, 
	sha256 VARCHAR(64), 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_paper PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_paper_made CHECK ((status = 'done') = (sha256 IS NOT NULL)), 
	CONSTRAINT ck_prototype_paper_status CHECK (status IN ('waiting', 'working', 'done', 'failed')), 
	CONSTRAINT ck_prototype_paper_counters CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_prototype_paper_asked_by FOREIGN KEY(asked_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_paper_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id)
);
CREATE TABLE prototype_pass (
	id INTEGER NOT NULL, 
	link_id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	user_id INTEGER, 
	token_hash VARCHAR(64), 
	name TEXT NOT NULL, 
	mail VARCHAR(254), 
	locale VARCHAR(5) NOT NULL, 
	code_hash VARCHAR(64), 
	code_expires_at DATETIME, 
	code_tries INTEGER NOT NULL, 
	mail_checked_at DATETIME, 
	entered_at DATETIME, 
	ended_at DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_pass PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_pass_one CHECK ((user_id IS NULL) <> (token_hash IS NULL)), 
	CONSTRAINT ck_prototype_pass_code CHECK (code_tries >= 0 AND (code_hash IS NULL) = (code_expires_at IS NULL)), 
	CONSTRAINT fk_prototype_pass_link_id FOREIGN KEY(link_id) REFERENCES prototype_link (id), 
	CONSTRAINT fk_prototype_pass_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_pass_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_prototype_pass_link_id_user_id UNIQUE (link_id, user_id), 
	CONSTRAINT uq_prototype_pass_token_hash UNIQUE (token_hash)
);
CREATE TABLE prototype_read (
	user_id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_read PRIMARY KEY (user_id, prototype_id)
);
CREATE TABLE prototype_seen (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	viewer INTEGER NOT NULL, 
	user_id INTEGER, 
	pass_id INTEGER, 
	day DATE NOT NULL, 
	pages INTEGER NOT NULL, 
	files INTEGER NOT NULL, 
	place VARCHAR(120) NOT NULL, 
	first_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_seen PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_seen_counts CHECK ((user_id IS NULL) <> (pass_id IS NULL) AND pages >= 0 AND files >= 0), 
	CONSTRAINT fk_prototype_seen_pass_id FOREIGN KEY(pass_id) REFERENCES prototype_pass (id), 
	CONSTRAINT fk_prototype_seen_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_prototype_seen_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_seen_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_prototype_seen_version_id_viewer_day UNIQUE (version_id, viewer, day)
);
CREATE TABLE prototype_segment (
	prototype_id INTEGER NOT NULL, 
	tag VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_prototype_segment PRIMARY KEY (prototype_id, tag)
);
CREATE TABLE prototype_sharing (
	prototype_id INTEGER NOT NULL, 
	terms_id INTEGER, 
	shows_name BOOLEAN NOT NULL, 
	watermark BOOLEAN NOT NULL, 
	keep_days INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_sharing PRIMARY KEY (prototype_id), 
	CONSTRAINT ck_prototype_sharing_keep_days CHECK (keep_days BETWEEN 1 AND 4000), 
	CONSTRAINT fk_prototype_sharing_terms_id FOREIGN KEY(terms_id) REFERENCES prototype_terms (id)
);
CREATE TABLE prototype_shelf (
	prototype_id INTEGER NOT NULL, 
	keep_originals BOOLEAN DEFAULT false NOT NULL, 
	files INTEGER DEFAULT 0 NOT NULL, 
	bytes BIGINT DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_prototype_shelf PRIMARY KEY (prototype_id), 
	CONSTRAINT ck_prototype_shelf_counters CHECK (files >= 0 AND bytes >= 0), 
	CONSTRAINT fk_prototype_shelf_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id)
);
INSERT INTO "prototype_shelf" VALUES(914592841392201711,0,10,5321908);
CREATE TABLE prototype_terms (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_terms PRIMARY KEY (id), 
	CONSTRAINT fk_prototype_terms_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_prototype_terms_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT uq_prototype_terms_prototype_id_sha256 UNIQUE (prototype_id, sha256)
);
CREATE TABLE prototype_version (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	content_hash VARCHAR(64), 
	published_at DATETIME, 
	thread_count INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_prototype_version PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_version_hash CHECK ((status = 'draft') = (content_hash IS NULL) AND (status = 'draft') = (published_at IS NULL)), 
	CONSTRAINT ck_prototype_version_status CHECK (status IN ('draft', 'current', 'superseded')), 
	CONSTRAINT fk_prototype_version_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT uq_prototype_version_prototype_id_number UNIQUE (prototype_id, number)
);
INSERT INTO "prototype_version" VALUES(914592841774770630,914592841392201711,1,'First pencil sheets. Proportions are a proposal, the joint is a promise.','superseded','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d','2026-08-02 19:05:03.831309',4,'2026-08-02 19:05:03.788101',5);
INSERT INTO "prototype_version" VALUES(914592844990415745,914592841392201711,2,'Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.','superseded','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762','2026-08-24 19:05:03.816083',6,'2026-08-24 19:05:03.785197',6);
INSERT INTO "prototype_version" VALUES(914592863170294598,914592841392201711,3,'Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in the foot.','current','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8','2026-11-16 19:05:03.818890',5,'2026-11-16 19:05:03.783714',7);
CREATE TABLE purchase_need (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	material VARCHAR(320) NOT NULL, 
	quantity INTEGER NOT NULL, 
	unit VARCHAR(40) NOT NULL, 
	need_by DATE NOT NULL, 
	supplier VARCHAR(320), 
	promised_on DATE, 
	status VARCHAR(12) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_purchase_need PRIMARY KEY (id), 
	CONSTRAINT ck_purchase_need_promised_has_day CHECK (status <> 'promised' OR promised_on IS NOT NULL), 
	CONSTRAINT ck_purchase_need_status CHECK (status IN ('needed', 'ordered', 'promised', 'received', 'cancelled')), 
	CONSTRAINT ck_purchase_need_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_purchase_need_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id)
);
CREATE TABLE ready_answer (
	id INTEGER NOT NULL, 
	reason VARCHAR(30) NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	author_id INTEGER, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_ready_answer PRIMARY KEY (id), 
	CONSTRAINT fk_ready_answer_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT uq_ready_answer_reason_title UNIQUE (reason, title)
);
CREATE TABLE return_request (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	asked_by INTEGER, 
	quantity INTEGER NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	answer VARCHAR(1000), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_return_request PRIMARY KEY (id), 
	CONSTRAINT ck_return_request_rejected_has_reason CHECK (status <> 'rejected' OR answer IS NOT NULL), 
	CONSTRAINT ck_return_request_status CHECK (status IN ('requested', 'accepted', 'received', 'rejected', 'cancelled')), 
	CONSTRAINT ck_return_request_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_return_request_asked_by FOREIGN KEY(asked_by) REFERENCES user_account (id), 
	CONSTRAINT fk_return_request_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_return_request_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_return_request_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id)
);
CREATE TABLE review_group (
	id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	needed INTEGER, 
	due_on DATE, 
	status VARCHAR(16) NOT NULL, 
	settled_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_review_group PRIMARY KEY (id), 
	CONSTRAINT ck_review_group_settled CHECK ((status IN ('waiting', 'open')) = (settled_at IS NULL)), 
	CONSTRAINT ck_review_group_status CHECK (status IN ('waiting', 'open', 'approved', 'changes_wanted', 'rejected')), 
	CONSTRAINT ck_review_group_needed CHECK (needed IS NULL OR needed > 0), 
	CONSTRAINT fk_review_group_round_id FOREIGN KEY(round_id) REFERENCES review_round (id)
);
CREATE TABLE review_reminder (
	group_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	told_at DATETIME NOT NULL, 
	CONSTRAINT pk_review_reminder PRIMARY KEY (group_id, kind), 
	CONSTRAINT ck_review_reminder_kind CHECK (kind IN ('soon', 'today', 'overdue'))
);
CREATE TABLE review_round (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	outcome VARCHAR(12), 
	in_turn BOOLEAN NOT NULL, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_review_round PRIMARY KEY (id), 
	CONSTRAINT ck_review_round_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)), 
	CONSTRAINT ck_review_round_outcome CHECK (outcome IN ('approved', 'by_team', 'superseded', 'archived')), 
	CONSTRAINT ck_review_round_status CHECK (status IN ('prepared', 'open', 'closed')), 
	CONSTRAINT fk_review_round_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_review_round_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_review_round_version_id UNIQUE (version_id)
);
CREATE TABLE review_seat (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	user_id INTEGER, 
	company_id INTEGER, 
	tag VARCHAR(40), 
	team BOOLEAN NOT NULL, 
	CONSTRAINT pk_review_seat PRIMARY KEY (id), 
	CONSTRAINT ck_review_seat_one CHECK ((CASE WHEN user_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN company_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN tag IS NULL THEN 0 ELSE 1 END) + (CASE WHEN team THEN 1 ELSE 0 END) = 1), 
	CONSTRAINT fk_review_seat_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_review_seat_group_id FOREIGN KEY(group_id) REFERENCES review_group (id) ON DELETE CASCADE, 
	CONSTRAINT fk_review_seat_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
CREATE TABLE review_vote (
	group_id INTEGER NOT NULL, 
	decision_id INTEGER NOT NULL, 
	voice VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_review_vote PRIMARY KEY (group_id, decision_id)
);
CREATE TABLE room (
	name VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	epoch VARCHAR(13) NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY (name)
);
INSERT INTO "room" VALUES('me:0sca98a6sjy35',65,'0sca98a74gc9s');
INSERT INTO "room" VALUES('me:0sca98a7wg8dw',64,'0sca98a858xg8');
INSERT INTO "room" VALUES('me:0sca98a8rdggq',63,'0sca98a8x8v74');
INSERT INTO "room" VALUES('me:0sca98a99kt3c',45,'0sca98a9dvrxv');
INSERT INTO "room" VALUES('me:0sca98a9sggck',58,'0sca98aa9mnea');
INSERT INTO "room" VALUES('me:0sca98aan38r1',58,'0sca98aaxrhnf');
INSERT INTO "room" VALUES('me:0sca98ab91z54',40,'0sca98abh0bmh');
INSERT INTO "room" VALUES('me:0sca98abxwx3s',41,'0sca98ac1kj30');
INSERT INTO "room" VALUES('me:0sca98achhfzd',48,'0sca98acnj636');
INSERT INTO "room" VALUES('me:0sca98ad0ytdn',57,'0sca98ad9n7b5');
INSERT INTO "room" VALUES('me:0sca98adm2j8r',51,'0sca98adsnexz');
INSERT INTO "room" VALUES('me:0sca98ae4ssd5',39,'0sca98ae9n0c8');
INSERT INTO "room" VALUES('me:0sca98aemwgsn',90,'0sca98aes0b02');
INSERT INTO "room" VALUES('me:0sca98af4xf52',29,'0sca98af98cke');
INSERT INTO "room" VALUES('me:0sca98afmgbm6',1,'0sca98afswy8e');
INSERT INTO "room" VALUES('idea:0sca9aw44k90d',16,'0sca9awvg7aqe');
INSERT INTO "room" VALUES('idea:0sca9aw44k90d/internal',2,'0sca9ax79tt74');
INSERT INTO "room" VALUES('prototype:0sca9azrmr7zf',54,'0sca9azyc89wr');
INSERT INTO "room" VALUES('prototype:0sca9azrmr7zf/internal',30,'0sca9azyc8kjd');
INSERT INTO "room" VALUES('idea:0sca9b29dh907',7,'0sca9b2bhq746');
INSERT INTO "room" VALUES('idea:0sca9b29dh907/internal',1,'0sca9b2kxymth');
INSERT INTO "room" VALUES('bid:0sca9b59w21js',2,'0sca9b5bh9pb8');
INSERT INTO "room" VALUES('bid:0sca9b59w21js/0sca98ath4xwe',2,'0sca9b5hds1w8');
INSERT INTO "room" VALUES('bid:0sca9b59w21js/customer',2,'0sca9b5hds1wm');
INSERT INTO "room" VALUES('order:0sca9b5mndrqz',34,'0sca9b5ry002m');
INSERT INTO "room" VALUES('order:0sca9b5mndrqz/internal',10,'0sca9b628znk5');
INSERT INTO "room" VALUES('idea:0sca9b66d0bqz',12,'0sca9b681tj31');
INSERT INTO "room" VALUES('idea:0sca9b66d0bqz/internal',1,'0sca9b6b1qgbc');
INSERT INTO "room" VALUES('bid:0sca9b6ywakyw',2,'0sca9b6z9p8j1');
INSERT INTO "room" VALUES('bid:0sca9b6ywakyw/0sca98agmr79h',4,'0sca9b77h6k14');
INSERT INTO "room" VALUES('bid:0sca9b6ywakyw/customer',4,'0sca9b77h6k1d');
INSERT INTO "room" VALUES('order:0sca9b7m1a9v6',31,'0sca9b7nxx22p');
INSERT INTO "room" VALUES('order:0sca9b7m1a9v6/internal',8,'0sca9b7w4cn3r');
INSERT INTO "room" VALUES('idea:0sca9b81d1zhb',9,'0sca9b82r2af7');
INSERT INTO "room" VALUES('bid:0sca9b85rb5d9',2,'0sca9b8654baw');
INSERT INTO "room" VALUES('idea:0sca9b81d1zhb/internal',1,'0sca9b8a9q9n8');
INSERT INTO "room" VALUES('bid:0sca9b85rb5d9/0sca98agmr79h',2,'0sca9b8d5r79d');
INSERT INTO "room" VALUES('bid:0sca9b85rb5d9/customer',2,'0sca9b8d5r7ay');
INSERT INTO "room" VALUES('order:0sca9b8qmn2s2',25,'0sca9b8shr3m3');
INSERT INTO "room" VALUES('order:0sca9b8qmn2s2/internal',10,'0sca9b9c5g4ce');
INSERT INTO "room" VALUES('bid:0sca9ba99v79z',2,'0sca9ba9sphx0');
INSERT INTO "room" VALUES('bid:0sca9ba99v79z/0sca98ath4xwe',1,'0sca9batnwh5g');
INSERT INTO "room" VALUES('bid:0sca9ba99v79z/customer',1,'0sca9batnx0w9');
INSERT INTO "room" VALUES('idea:0sca9bba4c6gh',15,'0sca9bbbnw2j3');
INSERT INTO "room" VALUES('idea:0sca9bba4c6gh/internal',2,'0sca9bbexx2zg');
INSERT INTO "room" VALUES('idea:0sca9bbn8ykgd',9,'0sca9bbq1yt9q');
INSERT INTO "room" VALUES('idea:0sca9bbn8ykgd/internal',2,'0sca9bbxdvzva');
INSERT INTO "room" VALUES('idea:0sca9bcastbek',9,'0sca9bcchpsm5');
INSERT INTO "room" VALUES('idea:0sca9bcastbek/internal',1,'0sca9bd05x7kv');
INSERT INTO "room" VALUES('bid:0sca9bd1rzdet',2,'0sca9bd2h33wy');
INSERT INTO "room" VALUES('idea:0sca9bdqgyypr',7,'0sca9bdrsgazc');
INSERT INTO "room" VALUES('bid:0sca9bd1rzdet/0sca98ath4xwe',4,'0sca9bdz9gvd5');
INSERT INTO "room" VALUES('bid:0sca9bd1rzdet/customer',4,'0sca9bdz9gves');
INSERT INTO "room" VALUES('idea:0sca9bdqgyypr/internal',1,'0sca9be51gzrx');
INSERT INTO "room" VALUES('idea:0sca9becc1xn1',11,'0sca9bednyt2k');
INSERT INTO "room" VALUES('idea:0sca9becc1xn1/internal',1,'0sca9bes0rcaf');
INSERT INTO "room" VALUES('order:0sca9bf7wpegf',13,'0sca9bfa1n3sr');
INSERT INTO "room" VALUES('order:0sca9bf7wpegf/internal',9,'0sca9bfkn26eh');
INSERT INTO "room" VALUES('idea:0sca9bfxghsz5',5,'0sca9bfygw9xt');
INSERT INTO "room" VALUES('bid:0sca9bgkn106n',2,'0sca9bgm5r02y');
INSERT INTO "room" VALUES('bid:0sca9bgkn106n/0sca98agmr79h',1,'0sca9bgvdppra');
INSERT INTO "room" VALUES('bid:0sca9bgkn106n/customer',2,'0sca9bgvdpps7');
INSERT INTO "room" VALUES('bid:0sca9bgkn106n/0sca98ath4xwe',1,'0sca9bh6dzwbw');
INSERT INTO "room" VALUES('bid:0sca9bhmgq21j',2,'0sca9bhn49qpf');
INSERT INTO "room" VALUES('bid:0sca9bhmgq21j/0sca98ath4xwe',1,'0sca9bj55hq6f');
INSERT INTO "room" VALUES('bid:0sca9bhmgq21j/customer',1,'0sca9bj55hq77');
INSERT INTO "room" VALUES('idea:0sca9bk8cnwwd',6,'0sca9bk9rwjmv');
INSERT INTO "room" VALUES('idea:0sca9bk8cnwwd/internal',1,'0sca9bkgsn4m2');
INSERT INTO "room" VALUES('idea:0sca9bkx80e97',3,'0sca9bkyn905w');
INSERT INTO "room" VALUES('bid:0sca9bnccbqvd',2,'0sca9bnd5g6th');
INSERT INTO "room" VALUES('idea:0sca9bnkwhhb0',4,'0sca9bnn05vb0');
INSERT INTO "room" VALUES('bid:0sca9bnccbqvd/0sca98ath4xwe',4,'0sca9bp15cn02');
INSERT INTO "room" VALUES('bid:0sca9bnccbqvd/customer',6,'0sca9bp15cn1p');
INSERT INTO "room" VALUES('bid:0sca9bnccbqvd/0sca98agmr79h',2,'0sca9bpbhsh3m');
INSERT INTO "room" VALUES('bid:0sca9bqfhxtq4',1,'0sca9bqg5naz9');
INSERT INTO "room" VALUES('bid:0sca9bqfhxtq4/0sca98agmr79h',3,'0sca9bqshnscc');
INSERT INTO "room" VALUES('bid:0sca9bqfhxtq4/customer',4,'0sca9bqshnsdy');
INSERT INTO "room" VALUES('order:0sca9br94xkkm',7,'0sca9brbsftvg');
INSERT INTO "room" VALUES('bid:0sca9bqfhxtq4/0sca98ath4xwe',1,'0sca9bs15sec9');
INSERT INTO "room" VALUES('order:0sca9br94xkkm/internal',5,'0sca9bs41ah7k');
INSERT INTO "room" VALUES('bid:0sca9bshsnyn9',2,'0sca9bsjhg8t6');
INSERT INTO "room" VALUES('service_request:0sca9bsrssyfs',5,'0sca9bsvndsdh');
INSERT INTO "room" VALUES('bid:0sca9bshsnyn9/0sca98ath4xwe',2,'0sca9bt7wyg62');
INSERT INTO "room" VALUES('bid:0sca9bshsnyn9/customer',3,'0sca9bt7xjzkq');
INSERT INTO "room" VALUES('service_request:0sca9bsrssyfs/internal',1,'0sca9bthx4jnx');
INSERT INTO "room" VALUES('bid:0sca9bshsnyn9/0sca98agmr79h',1,'0sca9btx1ddk1');
INSERT INTO "room" VALUES('bid:0sca9bv0gssrh',1,'0sca9bv19ndte');
CREATE TABLE room_fact (
	room VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_room_fact PRIMARY KEY (room, seq)
);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',1,914592749528507109);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',1,914592749561848284);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',1,914592749592559077);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',1,914592749613605779);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',1,914592749638517800);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',1,914592749663457695);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',1,914592749679202960);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',1,914592749700011488);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',1,914592749722343502);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',1,914592749739427482);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',1,914592749760199553);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',1,914592749775847112);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',1,914592749789682822);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',1,914592749810102833);
INSERT INTO "room_fact" VALUES('me:0sca98afmgbm6',1,914592749823315268);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',1,914592838255625894);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',2,914592838570349182);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',2,914592838570349201);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',2,914592838570349255);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',2,914592838657754071);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d/internal',1,914592838662842541);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',3,914592839857087871);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',2,914592839858151196);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',4,914592839969897159);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',2,914592840054868573);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',3,914592840055099501);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',5,914592840084334132);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',3,914592840154574567);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',4,914592840155512991);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',6,914592840175865002);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',3,914592840230948539);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',4,914592840231219713);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',7,914592840292863824);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',4,914592840424516459);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',5,914592840424516481);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',5,914592840424516515);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',8,914592840482451972);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',6,914592840616563814);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',6,914592840617125122);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',9,914592840650572459);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',2,914592840650572461);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',10,914592840717374114);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',5,914592840771613143);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',7,914592840771912741);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',7,914592840771912781);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',11,914592840793706521);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',2,914592840793706557);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d/internal',2,914592840850410397);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',8,914592840889886460);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',12,914592840936248041);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',6,914592841052651517);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',8,914592841052651558);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',3,914592841053057465);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',3,914592841053057522);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',9,914592841053057574);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',13,914592841089697198);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',2,914592841091277394);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',14,914592841149200501);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',2,914592841149200508);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',15,914592841237062271);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',7,914592841354545935);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',9,914592841354545963);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',4,914592841355747059);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',3,914592841355747075);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',4,914592841355747122);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',3,914592841355747162);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',1,914592841439143738);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',1,914592841396533440);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',2,914592841458607925);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',3,914592841479601695);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',4,914592841488480772);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',5,914592841501897901);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',6,914592841509342575);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',7,914592841523234527);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',8,914592841531795052);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',9,914592841540148914);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',10,914592841551584969);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',11,914592841560287280);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',12,914592841573375407);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',2,914592841991438374);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',3,914592842047138089);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',13,914592841778178860);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',14,914592841890585361);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',15,914592841925884514);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',8,914592842243606906);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',9,914592842301928003);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',10,914592842243724567);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',11,914592842303314716);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',5,914592842243724571);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',6,914592842303314736);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',4,914592842243724592);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',5,914592842303314778);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',5,914592842244031679);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',6,914592842303314813);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',4,914592842244031737);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',5,914592842303314847);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',2,914592842244080251);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',3,914592842303314911);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',2,914592842244080285);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',3,914592842303354907);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',2,914592842244080328);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',3,914592842303354920);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',2,914592842244546935);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',3,914592842303450797);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',2,914592842244546992);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',3,914592842303450818);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',4,914592842479526353);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',12,914592842609775204);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',7,914592842609775218);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',6,914592842609775246);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',7,914592842609815923);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',6,914592842609815973);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',4,914592842609816016);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',4,914592842609816034);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',4,914592842609816081);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',4,914592842609816090);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',4,914592842609816120);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',10,914592842609816127);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',5,914592842670975961);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',10,914592842755064628);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',6,914592842810198903);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',11,914592842897880834);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',8,914592842897880879);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',7,914592842897880924);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',8,914592842897908244);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',7,914592842898015236);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',5,914592842898314707);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',5,914592842898314753);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',5,914592842898764010);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',5,914592842899081712);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',5,914592842899081769);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',11,914592842899081809);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',7,914592842973371796);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',12,914592843049832193);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',12,914592843049832195);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',8,914592843162646162);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',13,914592843242394688);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',13,914592843242394752);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',9,914592843242394775);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',8,914592843242631932);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',8,914592843242631981);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',6,914592843242767499);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',6,914592843242767507);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',6,914592843242767510);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',6,914592843242996995);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',6,914592843242997032);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',13,914592843242997092);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',9,914592843280557557);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',14,914592843356050218);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',10,914592843414599219);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',14,914592843494354125);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',15,914592843494354177);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',9,914592843494354230);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',9,914592843494354231);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',9,914592843494481848);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',7,914592843494529866);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',7,914592843494784047);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',7,914592843494784057);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',7,914592843494784079);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',7,914592843494784094);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',14,914592843494784130);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',11,914592843539475438);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',10,914592843614663406);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',15,914592843614663424);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',12,914592843699026703);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',8,914592843783992132);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',13,914592843875639675);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',16,914592843934342678);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',14,914592844017726166);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',17,914592844073108390);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',1,914592844169402721);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',3,914592844295431221);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',18,914592844295431247);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',3,914592844295431254);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',15,914592844324863407);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',10,914592844412840412);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',2,914592844454258066);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907/internal',1,914592844455162367);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',3,914592844496214450);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',11,914592844496405487);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',4,914592844580249938);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',12,914592844680827961);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',10,914592844680827973);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',8,914592844680934592);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',5,914592844701081940);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',10,914592844702172673);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',16,914592844763654328);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',16,914592844857602429);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',17,914592844887184960);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',11,914592844966631257);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',18,914592845138078110);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',16,914592844996235219);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',17,914592845033651761);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',18,914592845066788311);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',19,914592845096931160);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',15,914592845288286671);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',17,914592845289668757);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',12,914592845289668811);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',11,914592845289817279);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',13,914592845289875758);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',11,914592845289875807);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',9,914592845289875835);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',8,914592845289875836);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',8,914592845289875896);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',9,914592845289875900);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',8,914592845289875918);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',19,914592845351541018);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',18,914592845430815531);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',13,914592845431846808);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',12,914592845431846833);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',14,914592845431846891);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',12,914592845431846930);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',10,914592845432122488);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',9,914592845432122509);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',9,914592845432545977);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',10,914592845432546023);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',9,914592845432546043);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',19,914592845432546103);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',20,914592845545068921);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',20,914592845579206291);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',21,914592845620828957);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',16,914592845675661997);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',21,914592845675662032);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',22,914592845716728237);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',17,914592845762730797);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',19,914592845762730807);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',14,914592845762957922);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',13,914592845762957949);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',15,914592845762957965);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',11,914592845762957985);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',10,914592845762958014);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',10,914592845763052567);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',11,914592845763052591);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',10,914592845763052595);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',22,914592845763052603);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',23,914592845793062940);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',13,914592845842125666);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',23,914592845843386689);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',6,914592845872674501);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',14,914592845951481842);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',16,914592845951762769);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',14,914592845951762815);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',12,914592845951762840);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',24,914592845968469277);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',18,914592846014349939);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',20,914592846015229296);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',25,914592846052995236);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',19,914592846098357626);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',21,914592846098357642);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',15,914592846099338361);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',17,914592846099338378);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',15,914592846099338382);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',13,914592846099338434);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',11,914592846099338463);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',11,914592846099338513);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',12,914592846099338574);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',11,914592846099338617);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',24,914592846099338674);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',26,914592846131122169);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',22,914592846174613180);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',25,914592846174613216);
INSERT INTO "room_fact" VALUES('idea:0sca9b29dh907',7,914592846186888439);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',16,914592846220547828);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',16,914592846220547831);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',4,914592846220547852);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',27,914592846258677529);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',20,914592846304793364);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',23,914592846304793385);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',15,914592846304793386);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',18,914592846304793394);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',17,914592846304942989);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',14,914592846304985360);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',12,914592846304985412);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',12,914592846304985466);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',13,914592846304985478);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',12,914592846304985479);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',26,914592846304985499);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',28,914592846325981805);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',16,914592846376263529);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',29,914592846393103804);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',17,914592846434503688);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',27,914592846434503740);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',30,914592846471918849);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',24,914592846514500384);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',17,914592846514500437);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',18,914592846514500473);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',19,914592846514608215);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',18,914592846514608230);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',15,914592846514608252);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',13,914592846514608311);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',13,914592846514608374);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',14,914592846514608423);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',13,914592846514608434);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',28,914592846514608448);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',31,914592846551624836);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',19,914592846602645802);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',5,914592846602645852);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',29,914592846602645908);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',32,914592846618622624);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',21,914592846660993657);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',30,914592846660993666);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',33,914592846714942574);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',22,914592846757871013);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',25,914592846757871058);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',18,914592846757871077);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',20,914592846757871082);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',20,914592846757871083);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',19,914592846757871140);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',16,914592846757871172);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',14,914592846757871182);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',14,914592846757871195);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',14,914592846757871206);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',31,914592846757871258);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',34,914592846778185832);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',15,914592846820136332);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',35,914592846836010897);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',21,914592846883113235);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',21,914592846883113280);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',36,914592846903747477);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',16,914592846954251285);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',20,914592846979973714);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',32,914592847008427876);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',37,914592847037646481);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',33,914592847072393658);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',21,914592847092753231);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',34,914592847122766336);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',4,914592847122766360);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',22,914592847143212562);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',6,914592847177053035);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',5,914592847177053098);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',38,914592847209493708);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',35,914592847244086900);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',39,914592847281070823);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',36,914592847310022632);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js',1,914592847394772495);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',15,914592847508645690);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',15,914592847508645703);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',17,914592847508645761);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',15,914592847508645823);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js/0sca98ath4xwe',1,914592847588167311);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js/customer',1,914592847588167311);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',23,914592847634299102);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js',2,914592847822366175);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js/0sca98ath4xwe',2,914592847818278510);
INSERT INTO "room_fact" VALUES('bid:0sca9b59w21js/customer',2,914592847818278510);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',1,914592847742502391);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',2,914592847842961895);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',18,914592847936504230);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',16,914592847936607414);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',7,914592847907154757);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',37,914592847909908738);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',6,914592847909908748);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',8,914592847999032003);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',38,914592847999032018);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',7,914592847999032053);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',3,914592848053408044);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',19,914592848103148046);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',17,914592848104140271);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',1,914592848157178769);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',2,914592848187644113);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',3,914592848212939965);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',4,914592848237771401);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',5,914592848278597884);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',1,914592848351676300);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',9,914592848427124205);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',39,914592848427124212);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',8,914592848427124244);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',2,914592848452105458);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz/internal',1,914592848452105490);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',3,914592848497806018);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',26,914592848568982803);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',4,914592848673484065);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',4,914592848724573741);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',24,914592848724573742);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',5,914592848791783975);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',6,914592848857377913);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',25,914592848901145693);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',7,914592848933227663);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',5,914592848955240026);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',19,914592848955456222);
INSERT INTO "room_fact" VALUES('idea:0sca9aw44k90d',16,914592849008466307);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',26,914592849089800062);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',27,914592849089800087);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',20,914592849089800106);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',22,914592849089800165);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',22,914592849089800189);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',20,914592849089800214);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',40,914592849089994792);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw',1,914592849131457891);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',16,914592849197565557);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',16,914592849198000764);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',20,914592849198000791);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',18,914592849198409803);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',8,914592849232404014);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',6,914592849268873346);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',27,914592849366287412);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',28,914592849366752493);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',21,914592849366752514);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/0sca98agmr79h',1,914592849407353409);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/customer',1,914592849407353409);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',22,914592849438127255);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',9,914592849478353155);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',28,914592849520581242);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',10,914592849555084593);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/0sca98agmr79h',2,914592849609544786);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/customer',2,914592849609544786);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',17,914592849664305227);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',17,914592849664305229);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',7,914592849677244880);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',29,914592849714505318);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',29,914592849714505327);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',23,914592849714505352);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',41,914592849714505808);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/0sca98agmr79h',3,914592849755910169);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/customer',3,914592849755910169);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',24,914592849785560099);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw',2,914592849873855902);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/0sca98agmr79h',4,914592849873780339);
INSERT INTO "room_fact" VALUES('bid:0sca9b6ywakyw/customer',4,914592849873780339);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',1,914592849847568753);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',2,914592849886570559);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',18,914592849965787388);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',18,914592849965787415);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',10,914592849941394781);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',42,914592849941394831);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',9,914592849941394877);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',11,914592850016754252);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',43,914592850016754316);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',10,914592850016754331);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',3,914592850041062812);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',19,914592850075631420);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',19,914592850075681427);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',1,914592850099197005);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',2,914592850120349666);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',3,914592850142648408);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',4,914592850158408932);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',8,914592850175676891);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',30,914592850208073930);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',25,914592850208772415);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',20,914592850208818938);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',44,914592850209871432);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',9,914592850221897477);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',30,914592850258941125);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',31,914592850259008483);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',26,914592850259008512);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',21,914592850259211623);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',45,914592850260001514);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',1,914592850316922387);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',12,914592850394466829);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',46,914592850394466847);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',11,914592850394466868);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9',1,914592850435517718);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',20,914592850503012566);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',22,914592850503054132);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',21,914592850503054141);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',19,914592850503330586);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',11,914592850540429785);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',2,914592850569688941);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb/internal',1,914592850574224071);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',3,914592850603672002);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',27,914592850603672033);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9/0sca98agmr79h',1,914592850665135269);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9/customer',1,914592850665135269);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',23,914592850721541711);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',21,914592850721541760);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',17,914592850721541802);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',12,914592850762320714);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',31,914592850800386110);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',13,914592850834125318);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',14,914592850880981593);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',10,914592850905998919);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',24,914592850905998929);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',4,914592850942867450);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',32,914592850985778959);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',28,914592850985778969);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9',2,914592851068745021);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9/0sca98agmr79h',2,914592851068744987);
INSERT INTO "room_fact" VALUES('bid:0sca9b85rb5d9/customer',2,914592851068744987);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',1,914592851042613377);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',2,914592851081562717);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',21,914592851157325850);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',23,914592851157773160);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',13,914592851136317465);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',47,914592851136317517);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',12,914592851136317569);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',22,914592851224930954);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',18,914592851224930962);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',14,914592851224931013);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',48,914592851224931044);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',13,914592851224931052);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',4,914592851265962130);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',15,914592851344950966);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',16,914592851358600557);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',32,914592851438168089);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',6,914592851479317563);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',3,914592851551678108);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',22,914592851593575006);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',24,914592851593575013);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',7,914592851617763856);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',8,914592851638617688);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',9,914592851664295031);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz/internal',10,914592851685025969);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',1,914592851710972294);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',2,914592851731517600);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',3,914592851756230114);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',4,914592851776678184);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',5,914592851795013767);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',17,914592851862317192);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',18,914592851999315630);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',19,914592852079367460);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',20,914592852083275796);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',21,914592852091980154);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',33,914592852155950638);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',22,914592852193435066);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',23,914592852205760559);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',34,914592852243468945);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',11,914592852260069031);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',23,914592852260069058);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',5,914592852322316751);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',5,914592852348623662);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',33,914592852386162628);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',29,914592852386162690);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',49,914592852386162705);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',6,914592852427294239);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',30,914592852469108452);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',7,914592852503137014);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',24,914592852540767142);
INSERT INTO "room_fact" VALUES('idea:0sca9b66d0bqz',12,914592852578693080);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',35,914592852655177960);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',34,914592852655177988);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',31,914592852655177998);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',24,914592852655178010);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',25,914592852655178057);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',25,914592852655178063);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',14,914592852655178077);
INSERT INTO "room_fact" VALUES('bid:0sca9ba99v79z',1,914592852703831946);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',22,914592852760014926);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',20,914592852760014928);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',25,914592852822199740);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',26,914592852826915829);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',27,914592852835456331);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',28,914592852835456371);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',29,914592852909144939);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',36,914592852948309877);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',21,914592852948341106);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',30,914592853019545269);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',31,914592853056594062);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',23,914592853115117994);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',22,914592853115862256);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',37,914592853182306974);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',24,914592853182474158);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',23,914592853182474175);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',6,914592853198747933);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',38,914592853200335662);
INSERT INTO "room_fact" VALUES('bid:0sca9ba99v79z/0sca98ath4xwe',1,914592853267244892);
INSERT INTO "room_fact" VALUES('bid:0sca9ba99v79z/customer',1,914592853267244892);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',32,914592853300490929);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',4,914592853342607413);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',8,914592853388925056);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',7,914592853413742158);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',25,914592853413953578);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',9,914592853492710029);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',33,914592853535664149);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',10,914592853573116747);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',5,914592853613931164);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',6,914592853668269195);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',26,914592853719658521);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',23,914592853719933320);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',19,914592853719933362);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',7,914592853760916144);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',1,914592853841935683);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',15,914592853921577841);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',50,914592853921577892);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',15,914592853921577904);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',2,914592853947053023);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh/internal',1,914592853947053063);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',3,914592853980325574);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',24,914592853980544552);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',4,914592854050168673);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',27,914592854126545289);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',16,914592854130286924);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',1,914592854222466125);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',17,914592854305837286);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',51,914592854306139643);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',16,914592854306982507);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',5,914592854319023487);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',28,914592854357615315);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',25,914592854357615351);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',18,914592854357615383);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',6,914592854373140517);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',29,914592854412457763);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',19,914592854412457788);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',52,914592854412457800);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',2,914592854432449186);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd/internal',1,914592854432470514);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',3,914592854466965691);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',26,914592854466965746);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',4,914592854520543349);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',26,914592854559377029);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',27,914592854559377036);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',20,914592854559377099);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',7,914592854591488683);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',30,914592854667813827);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',28,914592854667813867);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',20,914592854667813923);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',53,914592854668310051);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',5,914592854683492414);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',35,914592854727178897);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',29,914592854727178956);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',21,914592854727178963);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',11,914592854772991882);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',6,914592854810964071);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',36,914592854861372208);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',27,914592854863975003);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',30,914592854865336695);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',22,914592854865336713);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',1,914592854944011106);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',23,914592855045572363);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',54,914592855045916392);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',17,914592855045916456);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',12,914592855108272895);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',34,914592855167491215);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',13,914592855212044703);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',14,914592855276213314);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',7,914592855333356334);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',37,914592855435229542);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',28,914592855435229543);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',31,914592855435229581);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',25,914592855435702430);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',8,914592855456550059);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',35,914592855456700807);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',9,914592855511122750);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',31,914592855561339321);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',32,914592855561339369);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',24,914592855561339411);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',55,914592855561517541);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',2,914592855599572637);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek/internal',1,914592855599572643);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet',1,914592855679029043);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',23,914592855771505058);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',26,914592855771505116);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',26,914592855771505148);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',24,914592855771505204);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',15,914592855855392223);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',16,914592855863183453);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',36,914592855951390155);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',5,914592855979600962);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',6,914592856013098350);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',7,914592856043378115);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6/internal',8,914592856067386823);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd/internal',2,914592856089095000);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',17,914592856156666890);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',18,914592856207619682);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',19,914592856298682419);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',20,914592856303208113);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',21,914592856311044268);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',37,914592856371030822);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',1,914592856429171708);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',25,914592856509137906);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',56,914592856509137925);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',18,914592856509137955);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',22,914592856549716498);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',23,914592856559628003);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',38,914592856605817967);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/0sca98ath4xwe',1,914592856647691588);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/customer',1,914592856647691588);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',38,914592856680891188);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',8,914592856693171482);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',39,914592856693171501);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',3,914592856735616335);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',32,914592856735616342);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',4,914592856780364228);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',39,914592856815843486);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',57,914592856815843499);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',2,914592856836251001);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr/internal',1,914592856836251051);
INSERT INTO "room_fact" VALUES('idea:0sca9bbn8ykgd',9,914592856869054442);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',39,914592856869839555);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',3,914592856907201056);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',40,914592856907201070);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/0sca98ath4xwe',2,914592856970394208);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/customer',2,914592856970394208);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',27,914592857025284691);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',25,914592857025630817);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',8,914592857057519787);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',1,914592857129876434);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',26,914592857205806467);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',58,914592857205806499);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',19,914592857205806526);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',5,914592857234154467);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',41,914592857305322864);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',33,914592857305903348);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',9,914592857352699740);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',34,914592857402895656);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',33,914592857402895668);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',21,914592857402895700);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',10,914592857436687676);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',24,914592857473345243);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',2,914592857507693561);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1/internal',1,914592857507693617);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',10,914592857541356993);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',40,914592857541357045);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',6,914592857578505108);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',42,914592857620819237);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',35,914592857620819281);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',59,914592857621259244);
INSERT INTO "room_fact" VALUES('bid:0sca9ba99v79z',2,914592857666269032);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',40,914592857749982412);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',28,914592857742402648);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',26,914592857742402683);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',7,914592857775546490);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',36,914592857812379766);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',29,914592857812823466);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',60,914592857812823522);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/0sca98ath4xwe',3,914592857851619031);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/customer',3,914592857851619031);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',43,914592857881277764);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',11,914592857893497158);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',41,914592857931521720);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',41,914592857931521747);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',37,914592857931521774);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',34,914592857931521829);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',27,914592857931521891);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',61,914592857931521892);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',4,914592857948400633);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',38,914592857948400646);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet',2,914592858061290191);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/0sca98ath4xwe',4,914592858060787787);
INSERT INTO "room_fact" VALUES('bid:0sca9bd1rzdet/customer',4,914592858060787787);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',1,914592858032279332);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',2,914592858078355776);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',30,914592858161041145);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',27,914592858161543304);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',28,914592858140744206);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',62,914592858140989178);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',20,914592858140989197);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',29,914592858220390661);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',63,914592858220390674);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',21,914592858220390678);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',3,914592858245237761);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',31,914592858278926488);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',28,914592858278926510);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',4,914592858325747814);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',5,914592858370069890);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',1,914592858404624831);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',2,914592858425782211);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',3,914592858446585722);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',4,914592858472229005);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',5,914592858491650097);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',5,914592858522624254);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',42,914592858589225823);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',44,914592858589283977);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',39,914592858589283979);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',12,914592858606009721);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',29,914592858606009743);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',8,914592858644194721);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',43,914592858644194767);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',6,914592858680918513);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',44,914592858719891641);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',45,914592858719891670);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',40,914592858719891692);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',30,914592858719891701);
INSERT INTO "room_fact" VALUES('idea:0sca9bfxghsz5',1,914592858766155111);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',31,914592858845950581);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',64,914592858845950620);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',22,914592858845950646);
INSERT INTO "room_fact" VALUES('idea:0sca9bcastbek',9,914592858861701140);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',42,914592858862096854);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',25,914592858933626957);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',26,914592858937919851);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',27,914592858940410894);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',28,914592858945094730);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',29,914592858999753635);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',43,914592859042807579);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',27,914592859043133527);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',30,914592859083818750);
INSERT INTO "room_fact" VALUES('order:0sca9b7m1a9v6',31,914592859105199925);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',24,914592859163729281);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',28,914592859163898344);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',44,914592859223158928);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',25,914592859223158936);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',29,914592859223158981);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',3,914592859250788757);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',45,914592859327693453);
INSERT INTO "room_fact" VALUES('idea:0sca9bfxghsz5',2,914592859339878827);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',35,914592859339878854);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',13,914592859390970878);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',46,914592859390970898);
INSERT INTO "room_fact" VALUES('idea:0sca9bdqgyypr',7,914592859428426214);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',46,914592859428426242);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n',1,914592859495858157);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',26,914592859563028220);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',30,914592859563028242);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',32,914592859563028303);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',29,914592859563028305);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',4,914592859583186425);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',47,914592859630131156);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',65,914592859630131180);
INSERT INTO "room_fact" VALUES('idea:0sca9bfxghsz5',3,914592859649792258);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',48,914592859650700041);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n/0sca98agmr79h',1,914592859738710971);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n/customer',1,914592859738710971);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',30,914592859784977094);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',5,914592859802113658);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',45,914592859802113688);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',6,914592859856731407);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',49,914592859902622016);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',33,914592859902622041);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',66,914592859902622072);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',14,914592859943134374);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',46,914592860049696801);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',47,914592860052822112);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',50,914592860052822172);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',31,914592860052822202);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',41,914592860053864707);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',36,914592860053864757);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',22,914592860053864816);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',31,914592860053864851);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',67,914592860053864883);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n/0sca98ath4xwe',1,914592860107023573);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n/customer',2,914592860107023573);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',32,914592860154485211);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',6,914592860211817518);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',7,914592860245205916);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',47,914592860299579333);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',34,914592860301075074);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',68,914592860301168484);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',8,914592860347207815);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',48,914592860447680418);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',35,914592860447765102);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh/internal',2,914592860464858214);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',32,914592860493432359);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',9,914592860510333089);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',48,914592860510333119);
INSERT INTO "room_fact" VALUES('bid:0sca9bhmgq21j',1,914592860597863446);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',27,914592860695495136);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',32,914592860695659657);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',36,914592860695659689);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',30,914592860695659699);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',8,914592860867266915);
INSERT INTO "room_fact" VALUES('idea:0sca9b81d1zhb',9,914592860867266938);
INSERT INTO "room_fact" VALUES('idea:0sca9bfxghsz5',4,914592860861587945);
INSERT INTO "room_fact" VALUES('idea:0sca9bfxghsz5',5,914592860867266915);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',49,914592861010060028);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',50,914592861026742952);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',49,914592861010060038);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',50,914592861026743010);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',51,914592860997619116);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',52,914592861026743041);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',33,914592860997619132);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',34,914592861026743098);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',37,914592860997619139);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',38,914592861026743130);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',31,914592861010060039);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',32,914592861026743171);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',69,914592861010060079);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',70,914592861026743188);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',39,914592861085414573);
INSERT INTO "room_fact" VALUES('bid:0sca9bhmgq21j/0sca98ath4xwe',1,914592861139792341);
INSERT INTO "room_fact" VALUES('bid:0sca9bhmgq21j/customer',1,914592861139792341);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',51,914592861181426945);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',7,914592862288122377);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',1,914592862363726019);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',33,914592862444549920);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',71,914592862444549921);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',23,914592862444549922);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',8,914592862486017100);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',51,914592862532027166);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',9,914592862568603469);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',2,914592862598682195);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd/internal',1,914592862602836465);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',3,914592862643991030);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',52,914592862645160178);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',4,914592862683501359);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',53,914592862715778562);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',72,914592862715778625);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',40,914592862737749148);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',53,914592862796233452);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',33,914592862796691642);
INSERT INTO "room_fact" VALUES('bid:0sca9bhmgq21j',2,914592862862816514);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',37,914592862952042730);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',33,914592862952094493);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',10,914592862971990794);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',35,914592862972316773);
INSERT INTO "room_fact" VALUES('idea:0sca9bkx80e97',1,914592863064039744);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',34,914592863147425803);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',73,914592863147451449);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',24,914592863148910531);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',41,914592863324504058);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',23,914592863170294641);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',24,914592863206036290);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',25,914592863228489677);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',26,914592863249444464);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',27,914592863274850883);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',28,914592863295227963);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',54,914592863417649166);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',52,914592863417649225);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',54,914592863417649228);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',36,914592863417649246);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',42,914592863417649254);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',40,914592863417649257);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',23,914592863417649308);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',28,914592863417649331);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',34,914592863417649357);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',38,914592863417649373);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',34,914592863417754020);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',5,914592863433980864);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',55,914592863471352167);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',55,914592863471707254);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',42,914592863518145463);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',56,914592863571058785);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',53,914592863571192486);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',56,914592863571565627);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',37,914592863571565668);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',43,914592863572869554);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',41,914592863572869606);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',24,914592863572869611);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',29,914592863572869663);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',39,914592863572869710);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',35,914592863572869723);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',74,914592863572869757);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',43,914592863600854652);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',35,914592863652010230);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',11,914592863688783497);
INSERT INTO "room_fact" VALUES('idea:0sca9bk8cnwwd',6,914592863718536749);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',54,914592863718923295);
INSERT INTO "room_fact" VALUES('idea:0sca9bkx80e97',2,914592863761599208);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',38,914592863811598476);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',44,914592863862141804);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',55,914592863920852057);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',57,914592863921093366);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',39,914592863921093424);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',44,914592863921093476);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',42,914592863921093488);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',25,914592863921093552);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',30,914592863921093602);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',36,914592863921093618);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',40,914592863921093657);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',36,914592863921093697);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',75,914592863921093714);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',12,914592863979092494);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',45,914592864037412565);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',43,914592864037646620);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',26,914592864037646653);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',13,914592864083739983);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',45,914592864138091925);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',57,914592864193042261);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',76,914592864193072695);
INSERT INTO "room_fact" VALUES('idea:0sca9becc1xn1',11,914592864230057119);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',58,914592864327144414);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',56,914592864327144426);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',58,914592864327144430);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',40,914592864327144457);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',41,914592864327144467);
INSERT INTO "room_fact" VALUES('idea:0sca9bkx80e97',3,914592864365282676);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',42,914592864402832209);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',46,914592864445024462);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',59,914592864499683273);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',59,914592864499683276);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',41,914592864499683338);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',46,914592864499683359);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',44,914592864499683423);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',27,914592864499683469);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',31,914592864499683512);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',37,914592864499683576);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',43,914592864499756176);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',37,914592864499756238);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',77,914592864499756285);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',47,914592864544588533);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',78,914592864579171657);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd',1,914592864627881526);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',32,914592864721866046);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',38,914592864721866074);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',44,914592864721866115);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',38,914592864721866172);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',48,914592864762735520);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',57,914592864826407271);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',79,914592864826407294);
INSERT INTO "room_fact" VALUES('idea:0sca9bnkwhhb0',1,914592864888365420);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',35,914592864981405913);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',80,914592864981405914);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',25,914592864981405926);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',49,914592865027154785);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',60,914592865078550590);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',58,914592865078550646);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',60,914592865078550668);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',42,914592865078628342);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',45,914592865078628398);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',28,914592865078628419);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',33,914592865078628477);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',39,914592865078628478);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',45,914592865078628520);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',39,914592865078628570);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',81,914592865078628595);
INSERT INTO "room_fact" VALUES('bid:0sca9bgkn106n',2,914592865111935644);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',43,914592865200315483);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',34,914592865191600645);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',40,914592865191600679);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',46,914592865191828653);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',40,914592865191828654);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',50,914592865241599636);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',82,914592865262901976);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98ath4xwe',1,914592865299785993);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',1,914592865299785993);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',47,914592865342051300);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',46,914592865342261969);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',29,914592865342262022);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',51,914592865370864268);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',48,914592865421886358);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',83,914592865421886408);
INSERT INTO "room_fact" VALUES('idea:0sca9bnkwhhb0',2,914592865434875862);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',47,914592865434875907);
INSERT INTO "room_fact" VALUES('idea:0sca9bnkwhhb0',3,914592865476330050);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',61,914592865514351338);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',52,914592865552074885);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',62,914592865601057847);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',59,914592865602099240);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',61,914592865602166951);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',44,914592865602166959);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',49,914592865602166998);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',30,914592865602682325);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',35,914592865602682341);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',41,914592865602682397);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',47,914592865602682424);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',41,914592865602929309);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',84,914592865602929367);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98agmr79h',1,914592865648952400);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',2,914592865648952400);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',50,914592865703440159);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',48,914592865703440189);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',31,914592865703440208);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',53,914592865740187811);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',49,914592865804096909);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',85,914592865804096932);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98ath4xwe',2,914592865845241483);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',3,914592865845241483);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',48,914592865917279074);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',42,914592865917279119);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',14,914592865954026777);
INSERT INTO "room_fact" VALUES('idea:0sca9bba4c6gh',15,914592866008485789);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',63,914592866118757274);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',60,914592866118757315);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',62,914592866118757345);
INSERT INTO "room_fact" VALUES('me:0sca98a99kt3c',45,914592866118757396);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',51,914592866118757428);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',50,914592866118757434);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',32,914592866118757488);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',42,914592866118851380);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',29,914592866148278328);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',86,914592866180848500);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf',54,914592866223454295);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',87,914592866268372118);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',15,914592866348646561);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',16,914592866357490367);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',52,914592866454450106);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',51,914592866454450114);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',33,914592866454450135);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',6,914592866491068165);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',7,914592866524061333);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',8,914592866561456656);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',9,914592866595985642);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2/internal',10,914592866621530494);
INSERT INTO "room_fact" VALUES('prototype:0sca9azrmr7zf/internal',30,914592866655737534);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',36,914592866697648022);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',10,914592866747628178);
INSERT INTO "room_fact" VALUES('idea:0sca9bnkwhhb0',4,914592866789006619);
INSERT INTO "room_fact" VALUES('me:0sca98a8rdggq',63,914592866789505269);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4',1,914592866872387174);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',36,914592866944924224);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',43,914592866944924239);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',49,914592866944924300);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',43,914592866944924316);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',11,914592866994427342);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',61,914592867049015500);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',6,914592867074816289);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',7,914592867100152648);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',8,914592867129589695);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf/internal',9,914592867150264631);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/0sca98agmr79h',1,914592867190659806);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/customer',1,914592867190659806);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',53,914592867238736889);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',52,914592867238736914);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',34,914592867238736974);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',17,914592867280290550);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',18,914592867343530920);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98ath4xwe',3,914592867425865957);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',4,914592867425865957);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',54,914592867486042021);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',53,914592867486042065);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',35,914592867486042071);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',19,914592867555855838);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',20,914592867560885641);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',21,914592867574207601);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',55,914592867665643210);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',54,914592867665671472);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',36,914592867665671488);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd',2,914592867783744786);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98agmr79h',2,914592867770171726);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/0sca98ath4xwe',4,914592867783744760);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',5,914592867770171726);
INSERT INTO "room_fact" VALUES('bid:0sca9bnccbqvd/customer',6,914592867783744760);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',1,914592867742048698);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',2,914592867799777259);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',37,914592867891791666);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',44,914592867891871562);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',50,914592867913329957);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',44,914592867913330013);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',37,914592867867375267);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',88,914592867867375270);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',26,914592867867375272);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',55,914592868006208816);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',37,914592868006208850);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',38,914592868006208883);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',89,914592868006208894);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',27,914592868006208909);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',12,914592868046640879);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',22,914592868096556288);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',23,914592868115138430);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',56,914592868169005557);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',56,914592868169700458);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',38,914592868169700509);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',3,914592868198388510);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',51,914592868241033830);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',45,914592868241033846);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',4,914592868290204958);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',5,914592868336878724);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',6,914592868391504781);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm',7,914592868446423149);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/0sca98ath4xwe',1,914592868522047773);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/customer',2,914592868522047773);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',57,914592868579604379);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',57,914592868579604399);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',39,914592868580605518);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm/internal',1,914592868612933232);
INSERT INTO "room_fact" VALUES('order:0sca9bf7wpegf',13,914592868688517898);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',62,914592868756968075);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm/internal',2,914592868789695322);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm/internal',3,914592868827631913);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm/internal',4,914592868860369586);
INSERT INTO "room_fact" VALUES('order:0sca9br94xkkm/internal',5,914592868894845600);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/0sca98agmr79h',2,914592868953182057);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/customer',3,914592868953182057);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',38,914592869046406748);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',45,914592869046406771);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9',1,914592869099750227);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',39,914592869222410040);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',46,914592869222410064);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',52,914592869222410083);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',46,914592869222410125);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',32,914592869406034423);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs',1,914592869406034423);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',53,914592869482540362);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',47,914592869482540400);
INSERT INTO "room_fact" VALUES('me:0sca98ae4ssd5',39,914592869482540413);
INSERT INTO "room_fact" VALUES('me:0sca98aemwgsn',90,914592869482540429);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',28,914592869482540492);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',33,914592869560721075);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs',2,914592869560721075);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',64,914592869602938178);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs',3,914592869624833812);
INSERT INTO "room_fact" VALUES('me:0sca98a6sjy35',65,914592869700861178);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',54,914592869700861213);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',48,914592869700861226);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',24,914592869737584902);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/0sca98ath4xwe',1,914592869817564551);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/customer',1,914592869817564551);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',63,914592869863370407);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs',4,914592869939615332);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',55,914592870010921309);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',49,914592870010921348);
INSERT INTO "room_fact" VALUES('me:0sca98af4xf52',29,914592870010921383);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9',2,914592870056781487);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/0sca98ath4xwe',2,914592870056781487);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/customer',2,914592870056781487);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',40,914592870128374683);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',47,914592870128419948);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',56,914592870128420008);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',50,914592870128420032);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs/internal',1,914592870153018900);
INSERT INTO "room_fact" VALUES('order:0sca9b5mndrqz',34,914592870300571479);
INSERT INTO "room_fact" VALUES('service_request:0sca9bsrssyfs',5,914592870300571479);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/0sca98agmr79h',3,914592870391707118);
INSERT INTO "room_fact" VALUES('bid:0sca9bqfhxtq4/customer',4,914592870391707118);
INSERT INTO "room_fact" VALUES('me:0sca98a9sggck',58,914592870459342930);
INSERT INTO "room_fact" VALUES('me:0sca98aan38r1',58,914592870459342953);
INSERT INTO "room_fact" VALUES('me:0sca98ab91z54',40,914592870459990837);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/0sca98agmr79h',1,914592870525127948);
INSERT INTO "room_fact" VALUES('bid:0sca9bshsnyn9/customer',3,914592870525127948);
INSERT INTO "room_fact" VALUES('me:0sca98a7wg8dw',64,914592870568961271);
INSERT INTO "room_fact" VALUES('order:0sca9b8qmn2s2',25,914592870605136271);
INSERT INTO "room_fact" VALUES('bid:0sca9bv0gssrh',1,914592870667937102);
INSERT INTO "room_fact" VALUES('me:0sca98abxwx3s',41,914592870765538414);
INSERT INTO "room_fact" VALUES('me:0sca98achhfzd',48,914592870765538420);
INSERT INTO "room_fact" VALUES('me:0sca98ad0ytdn',57,914592870765538455);
INSERT INTO "room_fact" VALUES('me:0sca98adm2j8r',51,914592870765538507);
CREATE TABLE rule (
	id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	version INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	process TEXT, 
	material TEXT, 
	currency VARCHAR(3) NOT NULL, 
	quantity_from INTEGER NOT NULL, 
	quantity_to INTEGER, 
	no_from BIGINT, 
	no_to BIGINT, 
	yes_from BIGINT NOT NULL, 
	yes_to BIGINT NOT NULL, 
	ask_from BIGINT NOT NULL, 
	ask_to BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	lines BOOLEAN NOT NULL, 
	lead_days INTEGER NOT NULL, 
	daily INTEGER NOT NULL, 
	delay_from INTEGER NOT NULL, 
	delay_to INTEGER NOT NULL, 
	minutes_each INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_rule PRIMARY KEY (id), 
	CONSTRAINT ck_rule_status CHECK (status IN ('off', 'on')), 
	CONSTRAINT ck_rule_limits CHECK (daily BETWEEN 1 AND 20 AND lead_days >= 0 AND 0 < delay_from AND delay_from < delay_to), 
	CONSTRAINT ck_rule_minutes CHECK (minutes_each IS NULL OR minutes_each > 0), 
	CONSTRAINT ck_rule_quantities CHECK (quantity_from > 0 AND (quantity_to IS NULL OR quantity_to >= quantity_from)), 
	CONSTRAINT ck_rule_bands CHECK (yes_from < yes_to AND yes_to <= ask_from AND ask_from < ask_to AND yes_from > 0 AND (no_from IS NULL) = (no_to IS NULL) AND (no_from IS NULL OR (0 < no_from AND no_from < no_to AND no_to <= yes_from))), 
	CONSTRAINT fk_rule_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_rule_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
CREATE TABLE rule_turn (
	id INTEGER NOT NULL, 
	rule_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	bid_version INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	version INTEGER NOT NULL, 
	rule_version INTEGER, 
	no_minor BIGINT, 
	yes_minor BIGINT, 
	ask_minor BIGINT, 
	kind VARCHAR(10), 
	answer_id INTEGER, 
	why VARCHAR(10), 
	due_at DATETIME NOT NULL, 
	done_at DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_rule_turn PRIMARY KEY (id), 
	CONSTRAINT ck_rule_turn_left CHECK ((status = 'left') = (why IS NOT NULL)), 
	CONSTRAINT ck_rule_turn_said CHECK ((status = 'said') = (kind IS NOT NULL) AND (status = 'said') = (answer_id IS NOT NULL)), 
	CONSTRAINT ck_rule_turn_done CHECK ((status = 'waiting') = (done_at IS NULL)), 
	CONSTRAINT ck_rule_turn_status CHECK (status IN ('waiting', 'said', 'left')), 
	CONSTRAINT fk_rule_turn_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_rule_turn_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_rule_turn_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_rule_turn_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT fk_rule_turn_rule_id FOREIGN KEY(rule_id) REFERENCES rule (id), 
	CONSTRAINT uq_rule_turn_bid_id_producer_id_bid_version_round UNIQUE (bid_id, producer_id, bid_version, round)
);
CREATE TABLE rule_version (
	rule_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	terms JSON NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_rule_version PRIMARY KEY (rule_id, number), 
	CONSTRAINT fk_rule_version_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_rule_version_rule_id FOREIGN KEY(rule_id) REFERENCES rule (id)
);
CREATE TABLE saved_search (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	name VARCHAR(240) NOT NULL, 
	words JSON NOT NULL, 
	tell BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_saved_search PRIMARY KEY (id), 
	CONSTRAINT fk_saved_search_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_saved_search_user_id_name UNIQUE (user_id, name)
);
CREATE TABLE saved_search_hit (
	user_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	search_id INTEGER NOT NULL, 
	told_at DATETIME NOT NULL, 
	CONSTRAINT pk_saved_search_hit PRIMARY KEY (user_id, idea_id), 
	CONSTRAINT fk_saved_search_hit_search_id FOREIGN KEY(search_id) REFERENCES saved_search (id) ON DELETE CASCADE
);
CREATE TABLE scorecard (
	id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	marks JSON NOT NULL, 
	text TEXT NOT NULL, 
	reopened INTEGER NOT NULL, 
	handed_in_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_scorecard PRIMARY KEY (id), 
	CONSTRAINT ck_scorecard_handed_in CHECK ((status = 'submitted') = (handed_in_at IS NOT NULL)), 
	CONSTRAINT ck_scorecard_status CHECK (status IN ('draft', 'submitted', 'excused')), 
	CONSTRAINT fk_scorecard_round_id FOREIGN KEY(round_id) REFERENCES scoring_round (id), 
	CONSTRAINT fk_scorecard_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_scorecard_round_id_user_id UNIQUE (round_id, user_id)
);
CREATE TABLE scoring_round (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	opened_by INTEGER, 
	status VARCHAR(10) NOT NULL, 
	criteria JSON NOT NULL, 
	total_milli INTEGER, 
	created_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_scoring_round PRIMARY KEY (id), 
	CONSTRAINT ck_scoring_round_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)), 
	CONSTRAINT ck_scoring_round_status CHECK (status IN ('open', 'closed')), 
	CONSTRAINT fk_scoring_round_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_scoring_round_opened_by FOREIGN KEY(opened_by) REFERENCES user_account (id)
);
CREATE TABLE search_doc (
	id INTEGER NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	ref INTEGER NOT NULL, 
	lang VARCHAR(5) NOT NULL, 
	title TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_search_doc PRIMARY KEY (id), 
	CONSTRAINT uq_search_doc_kind_ref UNIQUE (kind, ref)
);
INSERT INTO "search_doc" VALUES(914592750018957333,'producer',914592749855710513,'en','ateli brun','metal spin enamel assembl small seri steel brass enamel');
INSERT INTO "search_doc" VALUES(914592750199784561,'producer',914592750187476878,'en','werkstatt ost','wood turn steel tube powder coat assembl electr test oak walnut steel brass');
INSERT INTO "search_doc" VALUES(914592750333085310,'customer',914592750316959561,'en','anna lindqvist','');
INSERT INTO "search_doc" VALUES(914592750366670572,'customer',914592750354301197,'ru','петр волк','');
INSERT INTO "search_doc" VALUES(914592750397737309,'customer',914592750384019576,'ru','мар седов','');
INSERT INTO "search_doc" VALUES(914592750425721686,'customer',914592750413629289,'en','toma rey','');
INSERT INTO "search_doc" VALUES(914592750467765717,'customer',914592750451423287,'en','cafe nord','');
INSERT INTO "search_doc" VALUES(914592838167295274,'idea',914592837482947597,'en','a read lamp that balanc instead of clamp','i read until late and everi lamp i had either sag or squeak old draft lamp balanc with a weight one hand move them and they stay i would like that in oak and steel small enough for a bedsid tabl and honest no plastic no app height 485 mm reach 318 mm foot 184 mm weight 3 1 kg bulb e27 replac cabl 2 m read oak balanc');
INSERT INTO "search_doc" VALUES(914592841413761996,'prototype',914592841392201711,'en','halden read lamp','oak foot balanc arm enamel shade look close and say what you would chang first pencil sheet proport are a propos the joint is a promis model rounder foot ball knob the stem move off centr after your remark arm 18 mm longer and rais flute wheel instead of the ball air slot dimmer in the foot');
INSERT INTO "search_doc" VALUES(914592844136471514,'idea',914592844102542343,'en','control all lamp of a room from a telephon','with twenti lamp in the cafe somebodi has to walk round and switch them an app and a radio modul would save us ten minut each evening radio bluetooth or zigbe lamp per group 20 piec cafe radio');
INSERT INTO "search_doc" VALUES(914592847351592474,'bid',914592847338997337,'en','the first halden for the one who ask for it','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914592847734136187,'order',914592847701140223,'en','mq 2026 000001 the first halden for the one who ask for it','the first halden for the one who ask for it');
INSERT INTO "search_doc" VALUES(914592848330055116,'idea',914592848296292095,'ru','все разбира набор для ремонт','ламп должн переж сво хозяин пуст кажд детал снима одн отвертк а фетр выключател и кабел прода отдельн с картинк как их поменя инструмент одн отвертк срок поставк детал 15 лет цен набор 20 eur ремонт servic');
INSERT INTO "search_doc" VALUES(914592849126986107,'bid',914592849117663196,'en','одн ламп терракот','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914592849844393773,'order',914592849827538790,'ru','mq 2026 000002 одн ламп терракот','одн ламп терракот');
INSERT INTO "search_doc" VALUES(914592850301558915,'idea',914592850276056619,'ru','струбцин вмест основан','у чертежн стол кажд сантиметр на счет та же стойк но сниз струбцин на столешниц 20 60 мм с кожан подкладк столешниц от 20 мм столешниц до 60 мм подкладк кож струбцин стол');
INSERT INTO "search_doc" VALUES(914592850426281369,'bid',914592850422109609,'en','six lamp abov the long bench','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914592851039715157,'order',914592851022220066,'en','mq 2026 000003 six lamp abov the long bench','six lamp abov the long bench');
INSERT INTO "search_doc" VALUES(914592852699603033,'bid',914592852688608575,'ru','четыр ламп для класс каллиграф','нужн к начал занят посл эт дат не имеет смысл эмал бел тепл свет 2700 желобок для пер 150');
INSERT INTO "search_doc" VALUES(914592853820356210,'idea',914592853790169617,'en','a small halden without a cabl for cafe tabl','our tabl move everi evening and no floor has socket where peopl sit a lamp of 28 cm with a batteri in the foot twelv hour of warm light charg over night on a tray it must surviv a spill coffe it must be too heavi for a pocket height 280 mm batteri life 12 h colour of light 2200 k splash proof ip44 charg tray for 6 lamp cafe batteri small');
INSERT INTO "search_doc" VALUES(914592854206845976,'idea',914592854164065805,'en','a socket for the telephon in the foot','there is never a free socket besid the bed the foot is thick enough for a usb c port at the back and the charger insid 20 watt would do port usb c power 20 w extra price 15 eur foot charg');
INSERT INTO "search_doc" VALUES(914592854926645240,'idea',914592854886395347,'ru','настен halden над кроват','плеч и плафон те же вмест стойк дубов накладк на двух винт поворот на 180 выключател на накладк чтоб не иска ег в темнот вынос 350 мм поворот 180 креплен 2 винт диммер да стен спальн');
INSERT INTO "search_doc" VALUES(914592855670141579,'bid',914592855657264602,'ru','две ламп в цвет ноч орех','эмал ноч дерев орех кабел 2 высот стойк 420');
INSERT INTO "search_doc" VALUES(914592856417007738,'idea',914592856387058392,'en','the tall one besid the chair','the same arm and shade on a stem of 1 35 m in two piec so that it can be post besid a chair the light come over the shoulder which is where it belong height 1350 mm stem 2 piec foot 280 mm weight 7 kg floor read');
INSERT INTO "search_doc" VALUES(914592857116232233,'idea',914592857086555809,'ru','желобок для пер и чаш для скрепок в основан','на стол каллиграф все кат основан ламп и так занима мест пуст держ пер желобок 150 8 мм посередин одинаков удобн правш и левш кра скругл чтоб вычища пыл пальц желобок длин 150 мм желобок ширин 8 мм чаш 70 мм основан дуб');
INSERT INTO "search_doc" VALUES(914592858027793787,'order',914592858009975311,'ru','mq 2026 000004 две ламп в цвет ноч орех','две ламп в цвет ноч орех');
INSERT INTO "search_doc" VALUES(914592858752682905,'idea',914592858735437797,'en','a version to screw to the tabl edg','student move desk are small could the lamp hold on to the edg of the tabl tabl top 18 40 mm clamp');
INSERT INTO "search_doc" VALUES(914592859486668124,'bid',914592859478327509,'en','six lamp for student room','plain one scratch are fine second are fine height 485 enamel ani oak knot allow');
INSERT INTO "search_doc" VALUES(914592860590709989,'bid',914592860581103666,'en','the tall lamp as soon as it exist','i know that it is onli an idea yet height 1350 foot 280');
INSERT INTO "search_doc" VALUES(914592862351250401,'idea',914592862321701773,'ru','два плеч на одн стойк','на занят за стол сид дво две ламп тесн а две рук у одн ламп в сам раз есл он двига раздельн плеч 2 шт основан 230 мм стол занят');
INSERT INTO "search_doc" VALUES(914592863051321888,'idea',914592863021447463,'en','a foot of marbl offcut','kitchen maker throw away offcut the size of our foot free weight and each one differ foot 180 mm materi offcut stone foot');
INSERT INTO "search_doc" VALUES(914592864616144547,'bid',914592864603070317,'en','eight lamp for the librari corner','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914592864876606303,'idea',914592864854918496,'en','light that turn warmer as it is dim','candl do it old bulb did it below half bright the light should go from 2700 to 2000 kelvin full 2700 k lowest 2000 k step none continu light dimmer');
INSERT INTO "search_doc" VALUES(914592866868474083,'bid',914592866857052900,'en','24 small lamp without cabl for the harbour cafe','as in maja s idea we can take twelv in the first month and twelv in the second height 280 batteri life 12 splash proof ip44 enamel sage charg tray 4 deliveri in two part yes');
INSERT INTO "search_doc" VALUES(914592867736438739,'order',914592867715829364,'en','mq 2026 000005 eight lamp for the librari corner','eight lamp for the librari corner');
INSERT INTO "search_doc" VALUES(914592869092081677,'bid',914592869079775913,'ru','две настен halden к кроват','как на мо эскиз стен кирпич кабел вниз вынос 350 поворот 180 накладк дуб диммер на накладк');
INSERT INTO "search_doc" VALUES(914592870659966586,'bid',914592870647523089,'en','one halden in sage cabl in red','a present for my sister she read even later than i do enamel sage cabl 3 switch side left');
CREATE TABLE search_state (
	kind VARCHAR(30) NOT NULL, 
	part INTEGER NOT NULL, 
	stamp BIGINT NOT NULL, 
	CONSTRAINT pk_search_state PRIMARY KEY (kind, part)
);
INSERT INTO "search_state" VALUES('producer',0,274695890769420);
INSERT INTO "search_state" VALUES('customer',0,161524984075538);
INSERT INTO "search_state" VALUES('idea',0,101006599242391);
INSERT INTO "search_state" VALUES('prototype',0,88206731790463);
INSERT INTO "search_state" VALUES('bid',0,242354309984640);
INSERT INTO "search_state" VALUES('order',0,91766031317411);
CREATE TABLE service_message (
	id INTEGER NOT NULL, 
	request_id INTEGER NOT NULL, 
	author_id INTEGER, 
	side VARCHAR(10) NOT NULL, 
	internal BOOLEAN NOT NULL, 
	body TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_service_message PRIMARY KEY (id), 
	CONSTRAINT ck_service_message_internal_is_teams CHECK (NOT internal OR side = 'team'), 
	CONSTRAINT ck_service_message_side CHECK (side IN ('customer', 'producer', 'team')), 
	CONSTRAINT fk_service_message_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_service_message_request_id FOREIGN KEY(request_id) REFERENCES service_request (id)
);
INSERT INTO "service_message" VALUES(914592869624541494,914592869314787833,914592749805550754,'team',0,'Thank you for the exact description. A thicker felt washer is in the post, with a picture of how to change it.','2026-11-26 02:17:03.785832');
INSERT INTO "service_message" VALUES(914592869938036163,914592869314787833,914592749525235813,'customer',0,'It arrived while I was reading. One screwdriver, four minutes.','2026-11-26 09:29:03.797240');
INSERT INTO "service_message" VALUES(914592870152803444,914592869314787833,914592749805550754,'team',1,'Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses evenly.','2026-11-26 14:17:03.784311');
CREATE TABLE service_request (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	asked_by INTEGER, 
	kind VARCHAR(12) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	text TEXT NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	assignee_id INTEGER, 
	warranty VARCHAR(16) NOT NULL, 
	sla_due DATETIME NOT NULL, 
	answered_at DATETIME, 
	solved_at DATETIME, 
	end_kind VARCHAR(16), 
	resolution TEXT, 
	duplicate_of INTEGER, 
	cause_kind VARCHAR(30), 
	cause_id INTEGER, 
	cause_note VARCHAR(1000), 
	messages INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_service_request PRIMARY KEY (id), 
	CONSTRAINT ck_service_request_duplicate_of CHECK ((status = 'duplicate') = (duplicate_of IS NOT NULL)), 
	CONSTRAINT ck_service_request_kind CHECK (kind IN ('defect', 'question', 'spare_part', 'return')), 
	CONSTRAINT ck_service_request_status CHECK (status IN ('new', 'assigned', 'waiting_customer', 'in_work', 'solved', 'closed', 'rejected', 'duplicate')), 
	CONSTRAINT ck_service_request_solved_has_resolution CHECK (status NOT IN ('solved', 'closed') OR (resolution IS NOT NULL AND solved_at IS NOT NULL)), 
	CONSTRAINT ck_service_request_warranty CHECK (warranty IN ('covered', 'not_covered', 'not_delivered')), 
	CONSTRAINT ck_service_request_cause_pair CHECK ((cause_kind IS NULL) = (cause_id IS NULL)), 
	CONSTRAINT fk_service_request_asked_by FOREIGN KEY(asked_by) REFERENCES user_account (id), 
	CONSTRAINT fk_service_request_assignee_id FOREIGN KEY(assignee_id) REFERENCES user_account (id), 
	CONSTRAINT fk_service_request_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_service_request_duplicate_of FOREIGN KEY(duplicate_of) REFERENCES service_request (id), 
	CONSTRAINT fk_service_request_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_service_request_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "service_request" VALUES(914592869314787833,914592851400398791,914592847701140223,914592750316959561,914592749525235813,'defect','The arm sinks when it is fully raised','Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an evening.','assigned',914592749805550754,'covered','2026-11-26 19:05:03.799664','2026-11-26 02:17:03.787070',NULL,NULL,NULL,NULL,'thread',914592845344283111,NULL,2,'2026-11-25 19:05:03.802255',3);
CREATE TABLE session_proof (
	id INTEGER NOT NULL, 
	login_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_session_proof PRIMARY KEY (id), 
	CONSTRAINT fk_session_proof_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
CREATE TABLE shipment (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	units INTEGER NOT NULL, 
	carrier VARCHAR(160), 
	tracking_number VARCHAR(80), 
	tracking_url VARCHAR(300), 
	address VARCHAR(800), 
	expected_on DATE, 
	proof VARCHAR(400), 
	packed_at DATETIME, 
	handed_over_at DATETIME, 
	delivered_at DATETIME, 
	confirmed_at DATETIME, 
	confirmed_by INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_shipment PRIMARY KEY (id), 
	CONSTRAINT ck_shipment_delivered_has_time CHECK ((status = 'delivered') = (delivered_at IS NOT NULL)), 
	CONSTRAINT ck_shipment_left_has_time CHECK (status IN ('draft', 'packed') OR handed_over_at IS NOT NULL), 
	CONSTRAINT ck_shipment_status CHECK (status IN ('draft', 'packed', 'handed_over', 'in_transit', 'delivered', 'exception', 'lost', 'returned')), 
	CONSTRAINT ck_shipment_confirmed_was_delivered CHECK (confirmed_at IS NULL OR delivered_at IS NOT NULL), 
	CONSTRAINT ck_shipment_units CHECK (units > 0), 
	CONSTRAINT fk_shipment_confirmed_by FOREIGN KEY(confirmed_by) REFERENCES user_account (id), 
	CONSTRAINT fk_shipment_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT uq_shipment_order_id_number UNIQUE (order_id, number)
);
INSERT INTO "shipment" VALUES(914592851844794280,914592847701140223,1,'delivered',1,'Postlinjen','PL 4470 1183 SE',NULL,'Uppsala, SE','2026-10-15','Left with a neighbour, as asked','2026-10-10 18:36:15.793580','2026-10-10 18:50:39.785027','2026-10-14 19:05:03.780832','2026-10-15 02:17:03.791369',914592749525235813,'2026-10-10 18:21:51.792798',6);
INSERT INTO "shipment" VALUES(914592856152199357,914592849827538790,1,'delivered',1,'Ararat Cargo','AC-20931-77',NULL,'Yerevan, AM','2026-11-08','Signed: М. Седова','2026-10-30 18:36:15.786587','2026-10-30 18:50:39.786691','2026-11-07 19:05:03.780832','2026-11-08 02:17:03.785870',914592749591118359,'2026-10-30 18:21:51.788865',6);
INSERT INTO "shipment" VALUES(914592867275145054,914592851022220066,1,'in_transit',6,'Postlinjen','PL 4471 0926 SE',NULL,'Gothenburg, SE','2026-11-29',NULL,'2026-11-24 18:36:15.787322','2026-11-24 18:50:39.787650',NULL,NULL,NULL,'2026-11-24 18:21:51.787421',4);
CREATE TABLE shipment_line (
	id INTEGER NOT NULL, 
	shipment_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	CONSTRAINT pk_shipment_line PRIMARY KEY (id), 
	CONSTRAINT ck_shipment_line_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_shipment_line_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_shipment_line_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id) ON DELETE CASCADE, 
	CONSTRAINT uq_shipment_line_shipment_id_order_line_id UNIQUE (shipment_id, order_line_id)
);
INSERT INTO "shipment_line" VALUES(914592851858288008,914592851844794280,914592847716903420,1);
INSERT INTO "shipment_line" VALUES(914592856156666858,914592856152199357,914592849836139874,1);
INSERT INTO "shipment_line" VALUES(914592867280014897,914592867275145054,914592851030308716,6);
CREATE TABLE sign_in_attempt (
	id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
);
CREATE TABLE stage_awaits (
	id INTEGER NOT NULL, 
	stage_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	about_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_stage_awaits PRIMARY KEY (id), 
	CONSTRAINT fk_stage_awaits_stage_id FOREIGN KEY(stage_id) REFERENCES job_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stage_awaits_stage_id UNIQUE (stage_id)
);
CREATE TABLE stage_photo (
	id INTEGER NOT NULL, 
	stage_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	note VARCHAR(1000), 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_stage_photo PRIMARY KEY (id), 
	CONSTRAINT fk_stage_photo_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id), 
	CONSTRAINT fk_stage_photo_stage_id FOREIGN KEY(stage_id) REFERENCES job_stage (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stage_photo_stage_id_file_id UNIQUE (stage_id, file_id)
);
INSERT INTO "stage_photo" VALUES(914592848795281544,914592847835838437,914592817564381251,NULL,'2026-09-20 18:50:39.790357');
INSERT INTO "stage_photo" VALUES(914592849232404045,914592847835838495,914592823108773196,NULL,'2026-09-29 18:50:39.787259');
INSERT INTO "stage_photo" VALUES(914592850540429788,914592847835838504,914592828955582132,NULL,'2026-10-08 18:50:39.787748');
INSERT INTO "stage_photo" VALUES(914592850880981609,914592847835838544,914592834617677982,NULL,'2026-10-09 18:50:39.787888');
INSERT INTO "stage_photo" VALUES(914592852322316780,914592849886570354,914592817190463414,NULL,'2026-10-12 18:50:39.787844');
INSERT INTO "stage_photo" VALUES(914592853388925090,914592849886570396,914592821515550635,NULL,'2026-10-19 18:50:39.787582');
INSERT INTO "stage_photo" VALUES(914592853615622810,914592851080591820,914592817190463414,NULL,'2026-10-21 18:50:39.787179');
INSERT INTO "stage_photo" VALUES(914592854776458759,914592849886570453,914592832198206192,NULL,'2026-10-28 18:50:39.790652');
INSERT INTO "stage_photo" VALUES(914592855276437012,914592849886570498,914592832232646060,NULL,'2026-10-29 18:50:39.789981');
INSERT INTO "stage_photo" VALUES(914592857058830049,914592851081521265,914592821515550635,NULL,'2026-11-02 18:50:39.787469');
INSERT INTO "stage_photo" VALUES(914592862291948016,914592858076937959,914592817564381251,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-14 18:50:40.042785');
INSERT INTO "stage_photo" VALUES(914592863689040168,914592851081562636,914592832198206192,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-18 18:50:39.788299');
INSERT INTO "stage_photo" VALUES(914592865958975864,914592851081562663,914592832232646060,'Three cartons, two lamps each.','2026-11-22 18:50:39.788448');
INSERT INTO "stage_photo" VALUES(914592866750839744,914592858078355719,914592823108773196,'Both joints run in, 500 turns each.','2026-11-23 18:50:39.791217');
INSERT INTO "stage_photo" VALUES(914592868046829464,914592858078355726,914592828955582132,'A test piece in night blue, oiled walnut beside it.','2026-11-24 19:05:03.788393');
CREATE TABLE stored_file (
	id INTEGER NOT NULL, 
	owner_user_id INTEGER, 
	kind VARCHAR(10) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(60) NOT NULL, 
	bytes BIGINT NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	sha256 VARCHAR(64) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	failure VARCHAR(40), 
	about JSON NOT NULL, 
	holders INTEGER NOT NULL, 
	loose_since DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_stored_file PRIMARY KEY (id), 
	CONSTRAINT ck_stored_file_failure CHECK ((status = 'failed') = (failure IS NOT NULL)), 
	CONSTRAINT ck_stored_file_kind CHECK (kind IN ('image', 'model', 'video', 'document')), 
	CONSTRAINT ck_stored_file_status CHECK (status IN ('processing', 'ready', 'failed')), 
	CONSTRAINT ck_stored_file_holders CHECK (holders >= 0 AND (holders = 0) = (loose_since IS NOT NULL)), 
	CONSTRAINT uq_stored_file_key UNIQUE ("key")
);
INSERT INTO "stored_file" VALUES(914592759002753800,914592749609150572,'image','idea-charger.jpg','image/jpeg',84577,800,600,'e716493e7fb4b0005fbad5c7b91b17ea38660bdc631e090ac7c13f41299087cd','096373919647e67a954a7b8699f7770b','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 94650}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 3908}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3891}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAFLDYAAA/vTSEdtDvJnP9ULu5wYpplm4AA==", "animated": false}',1,NULL,'2026-10-25 18:36:16.225139');
INSERT INTO "stored_file" VALUES(914592760921126407,914592749591118359,'image','idea-groove.jpg','image/jpeg',87910,800,600,'ce89bc005c629f4bd28810f887ca5770e464b6d4d41f5835a3a2b1495974631d','94e6f25dbc4d5819c9393008ba48cdca','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 99199}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4546}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3989}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}}, "colour": "#f2ece0", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAetGbAAA/vYHNM7wVff3m44baNDP1eAAAA==", "animated": false}',1,NULL,'2026-11-02 18:36:16.236876');
INSERT INTO "stored_file" VALUES(914592762925206856,914592749561848252,'image','idea-kit.jpg','image/jpeg',86918,800,600,'e9aba216ec7fc286cbd0f55b663e619890414ccf8c155f3fb4edef1f614089b7','0d77c6f444c26bb34708e01f63c769b6','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 96846}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4576}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4539}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8XzyLtJ/1pcujXgsCa6SR2T+tgAAAA==", "animated": false}',1,NULL,'2026-09-14 18:36:16.494928');
INSERT INTO "stored_file" VALUES(914592763747248182,914592749625819539,'image','idea-cordless.jpg','image/jpeg',88506,800,600,'ba66071787d5e9a665f28f149e8c29c9ab0ee053d6be9219383d6d159497a460','1323f01dca0c5b5a985f3a0b6341068e','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98663}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4552}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4434}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAwAA4BaJYwCdAF1AAD+8UJNXQdHkx98/3M0pX1KmK14kAA=", "animated": false}',1,NULL,'2026-10-23 18:36:16.343209');
INSERT INTO "stored_file" VALUES(914592765395428472,914592749561848252,'image','idea-clamp.jpg','image/jpeg',85553,800,600,'1f6e84340b7bc5e3f36676132f6aaa8ae44333d9dfd87a317020f68d0a9c928d','f825b091a617bd2bd13d7c9ccc8f8f43','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 95787}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4110}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4053}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}}, "colour": "#e4d2bc", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAA4BaJYwCdAEPAjLGAAD+9hDYVIc28+BOzv05jlNFliIAAA==", "animated": false}',1,NULL,'2026-10-07 18:36:16.369461');
INSERT INTO "stored_file" VALUES(914592766229790645,914592749561848252,'image','idea-wall.jpg','image/jpeg',90036,800,600,'64c358b1dfc9334a30f3ee576e7eee1e4d1f67ba657225012c6676a76613d4d1','3587ca74c788d80d3f9b1516a2762a1a','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100437}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4994}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4904}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8b8/EQfWCS3zJqH/KLaewAAA", "animated": false}',1,NULL,'2026-10-28 18:36:16.371710');
INSERT INTO "stored_file" VALUES(914592768516260856,914592749525235813,'image','idea-floor.jpg','image/jpeg',89328,800,600,'5e6454fab6e37279a10407cfb2c11ec39d03ad9945ebaee5d2a553648a4afdd5','6fa5437586d9bd7c1730ca0023dcfa4f','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100288}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 5068}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4967}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJYwCdAFAAAD+8TGusC44f8q7ekzQ5b9hGuPTuq3jmiAA", "animated": false}',1,NULL,'2026-10-30 18:36:16.523772');
INSERT INTO "stored_file" VALUES(914592768915813625,914592749591118359,'image','idea-double.jpg','image/jpeg',87480,800,600,'a3f5c4604adac839ec80e941b21fd3c3083b4c0576daf1fd40583797007c21d1','0110d2fe26cf6b797566cf6a67434936','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98623}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4714}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4621}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}}, "colour": "#f2ebdf", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJTB1owAUQAD+8Sx2Eo4I2G4u8QD1PTcPFmx22YWWQwAA", "animated": false}',1,NULL,'2026-11-14 18:36:16.420127');
INSERT INTO "stored_file" VALUES(914592779224351117,914592749788742453,'image','halden-v1-details.jpg','image/jpeg',690006,2400,1600,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1','38801d010c22ed48d1ddb749b0ac2ca2','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 773035}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 5544}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 5388}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 23002}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 20107}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 100380}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 96926}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjwAAABXRUJQVlA4IDAAAAAwAgCdASoQAAsAA4BaJZQCdAEfZdR+B+e7AAD+86Gn0ZOxZTsLGdMTkIKjWAGAAAA=", "animated": false}',1,NULL,'2026-08-02 18:36:17.425639');
INSERT INTO "stored_file" VALUES(914592781455644721,914592749788742453,'image','halden-v1-front.jpg','image/jpeg',670989,2400,1600,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977','8e19173135207beb15540e8e57f966a1','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 748493}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4674}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 4463}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 19064}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 17639}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 94806}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 93677}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoQAAsAA4BaJZV/2RgAogAA/vHD6A6BOX8fvY4tikHMmAAA", "animated": false}',1,NULL,'2026-08-02 18:36:17.792940');
INSERT INTO "stored_file" VALUES(914592787257201026,914592749788742453,'image','halden-v2-side.jpg','image/jpeg',538612,2400,1600,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21','2590afde785a82fc9dcb8ddd36b64f7f','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 604565}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 1968}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2003}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 6934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6721}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45062}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55727}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJQBOgCHgBY6gAAD+8dZwEySdt6OYE4mb3dcKSDh32LNRlW9BBAL72LIrrl0GAAA=", "animated": false}',1,NULL,'2026-08-24 18:36:17.084111');
INSERT INTO "stored_file" VALUES(914592790230743577,914592749788742453,'image','halden-v2-front.jpg','image/jpeg',547642,2400,1600,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce','ec45e450ce8c08dba584a5d3340dac86','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 616496}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2638}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2498}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 8934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8009}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 49484}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58360}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAsAA4BaJQBOgCG6yf/3gAD+8dvKH+LOSY96v1NwnRiAC6aoxrQMPwQDD2F4wOqylBkhTpcpkAAA", "animated": false}',1,NULL,'2026-08-24 18:36:17.225325');
INSERT INTO "stored_file" VALUES(914592795842956989,914592749788742453,'image','halden-v2-joint.jpg','image/jpeg',551436,2400,1600,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a','031890af9f2f769d95e2daff8f677e58','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 618500}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2870}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2527}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10070}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8718}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50514}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 59984}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#efe9dd", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAADwAQCdASoQAAsAA4BaJYwCdAEOJkLebAAA/vHc8sYRffDxybliX1akKEdd+rfuKnqo+Q9hO/3dyrr7UpVs6P572lXEAA==", "animated": false}',1,NULL,'2026-08-24 18:36:17.027805');
INSERT INTO "stored_file" VALUES(914592802611560919,914592749788742453,'image','halden-v3-front.jpg','image/jpeg',550631,2400,1600,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518','479e186ed4a564872eae41fa1f6b1970','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 620133}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2770}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2458}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 9362}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8246}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50376}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58639}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9ddca", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAAAQAgCdASoQAAsAA4BaJQBOgCIg9832nbYAAP7x28oqUAlEF92X0pYooh7+Evll2edyXBthLbF0nijeCWqL9ZUoGrfQAA==", "animated": false}',1,NULL,'2026-11-16 18:36:17.321136');
INSERT INTO "stored_file" VALUES(914592805954941370,914592749788742453,'image','halden-v3-side.jpg','image/jpeg',539214,2400,1600,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df','fb6d88b7e1c6b5e7d722d80807e269c5','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 605557}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2030}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2098}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 7238}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6915}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45550}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55881}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADQAQCdASoQAAsAA4BaJQBOgCFTwghQAAD+8dZwEyeyUb87LJEKeCH49IP75x+mvbyul2IWs/o6FoAA", "animated": false}',1,NULL,'2026-11-16 18:36:17.270121');
INSERT INTO "stored_file" VALUES(914592809742383626,914592749788742453,'model','halden-v3.glb','model/gltf-binary',107284,NULL,NULL,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd','d951f8093d12da25ad59b15b71c9546d','ready',NULL,'{"renditions": {"master": {"part": "master.glb", "type": "model/gltf-binary", "bytes": 107284}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4736}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 15402}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1200, "bytes": 40380}}, "shape": {"size_mm": [760.72, 515.04, 213.62], "triangles": 4022, "volume_mm3": null, "unit": "m"}}',1,NULL,'2026-11-16 18:36:16.614126');
INSERT INTO "stored_file" VALUES(914592810988733470,914592749788742453,'image','halden-v3-joint.jpg','image/jpeg',553792,2400,1600,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018','b2eeb3c77db2b07baa810f652ff3c9b1','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 621057}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3046}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2588}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10112}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 9211}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 51782}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 60646}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e5ddce", "placeholder": "data:image/webp;base64,UklGRlQAAABXRUJQVlA4IEgAAADwAQCdASoQAAsAA4BaJQBOgCHgY4tUZAAA/vHdAA5NR4AjFkjorqoMUoh6BESnJKEMwloeFN7GQDlSqJ9tRHOcv8kJs1bQAAA=", "animated": false}',1,NULL,'2026-11-16 18:36:17.236530');
INSERT INTO "stored_file" VALUES(914592817190463414,914592749697528953,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','56fe8d668a3e5989886157d5bb3ef614','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA", "animated": false}',2,NULL,'2026-10-02 18:36:16.931385');
INSERT INTO "stored_file" VALUES(914592817564381251,914592749734291893,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','ebb0381817303307326093a3007fd8db','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA", "animated": false}',2,NULL,'2026-09-11 18:36:17.019428');
INSERT INTO "stored_file" VALUES(914592821515550635,914592749697528953,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','be18351d1f0bb90c5964127c7926738b','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA", "animated": false}',2,NULL,'2026-10-02 18:36:16.566576');
INSERT INTO "stored_file" VALUES(914592823108773196,914592749734291893,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','232d9a0740e1cb7ca509f66f8f111ec3','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA", "animated": false}',2,NULL,'2026-09-11 18:36:16.946967');
INSERT INTO "stored_file" VALUES(914592828955582132,914592749734291893,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','244eb5947f8a226411f212820bdb2283','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA=", "animated": false}',2,NULL,'2026-09-11 18:36:16.785982');
INSERT INTO "stored_file" VALUES(914592829619955036,914592749788742453,'image','halden-v3-colours.jpg','image/jpeg',572302,2400,1600,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4','48b3ac5f634109009144b64d3371c4e7','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 646687}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4172}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3788}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 13732}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 11851}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 59674}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 65697}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#ecdfcc", "placeholder": "data:image/webp;base64,UklGRlIAAABXRUJQVlA4IEYAAABwAQCdASoQAAsAA4BaJYwCdAFAAAD+8E19ImU1FsJYACuA8/KQ+BBNpZdO3L9DDMZ9i3uFLKfiv0EQMZhqqRDrSILRlAAA", "animated": false}',1,NULL,'2026-11-16 18:36:17.232363');
INSERT INTO "stored_file" VALUES(914592832198206192,914592749697528953,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','412c4022c3c2484c03140ea427a34b2f','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA=", "animated": false}',2,NULL,'2026-10-02 18:36:16.553064');
INSERT INTO "stored_file" VALUES(914592832232646060,914592749697528953,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','3b8a252068c7fab23cae6e19bdaf593a','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA=", "animated": false}',2,NULL,'2026-10-02 18:36:16.402340');
INSERT INTO "stored_file" VALUES(914592834617677982,914592749734291893,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','0f2a280b12695f2d6e8234015b350d55','ready',NULL,'{"renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA=", "animated": false}',1,NULL,'2026-09-11 18:36:16.356160');
CREATE TABLE study (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	author_id INTEGER, 
	kind VARCHAR(10) NOT NULL, 
	question TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	least INTEGER NOT NULL, 
	closes_on DATE, 
	closed_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_study PRIMARY KEY (id), 
	CONSTRAINT ck_study_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)), 
	CONSTRAINT ck_study_kind CHECK (kind IN ('preference', 'rating', 'yes_no')), 
	CONSTRAINT ck_study_status CHECK (status IN ('open', 'closed')), 
	CONSTRAINT ck_study_least CHECK (least >= 3), 
	CONSTRAINT fk_study_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_study_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_study_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id)
);
CREATE TABLE study_answer (
	id INTEGER NOT NULL, 
	study_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	segment VARCHAR(10) NOT NULL, 
	swapped INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_study_answer PRIMARY KEY (id), 
	CONSTRAINT ck_study_answer_segment CHECK (segment IN ('buyer', 'visitor')), 
	CONSTRAINT ck_study_answer_value CHECK (value BETWEEN 0 AND 5 AND swapped IN (0, 1)), 
	CONSTRAINT fk_study_answer_study_id FOREIGN KEY(study_id) REFERENCES study (id), 
	CONSTRAINT fk_study_answer_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_study_answer_study_id_user_id UNIQUE (study_id, user_id)
);
CREATE TABLE study_side (
	id INTEGER NOT NULL, 
	study_id INTEGER NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	version_id INTEGER NOT NULL, 
	asset_id INTEGER, 
	CONSTRAINT pk_study_side PRIMARY KEY (id), 
	CONSTRAINT ck_study_side_side CHECK (side IN ('a', 'b')), 
	CONSTRAINT fk_study_side_asset_id FOREIGN KEY(asset_id) REFERENCES prototype_asset (id), 
	CONSTRAINT fk_study_side_study_id FOREIGN KEY(study_id) REFERENCES study (id), 
	CONSTRAINT fk_study_side_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_study_side_study_id_side UNIQUE (study_id, side)
);
CREATE TABLE support (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	revision_number INTEGER NOT NULL, 
	quantity INTEGER, 
	top_price_minor BIGINT, 
	currency VARCHAR(3), 
	by_date DATE, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_support PRIMARY KEY (id), 
	CONSTRAINT ck_support_price CHECK ((top_price_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_support_quantity CHECK (quantity IS NULL OR quantity > 0), 
	CONSTRAINT ck_support_intent CHECK (top_price_minor IS NULL OR (top_price_minor > 0 AND quantity IS NOT NULL)), 
	CONSTRAINT fk_support_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_support_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_support_idea_id_user_id UNIQUE (idea_id, user_id)
);
INSERT INTO "support" VALUES(914592839831870751,914592837482947597,914592749561848252,1,2,16500,'EUR','2026-09-29','2026-06-01 19:05:04.044228','2026-06-01 19:05:04.044228',1);
INSERT INTO "support" VALUES(914592840636779913,914592837482947597,914592749625819539,2,8,14000,'EUR','2026-10-29','2026-06-11 19:05:03.782595','2026-06-11 19:05:03.782595',1);
INSERT INTO "support" VALUES(914592840789470141,914592837482947597,914592749591118359,2,1,18000,'EUR',NULL,'2026-06-13 19:05:03.782426','2026-06-13 19:05:03.782426',1);
INSERT INTO "support" VALUES(914592841085670494,914592837482947597,914592749609150572,2,4,9500,'EUR',NULL,'2026-07-01 19:05:03.782472','2026-07-01 19:05:03.782472',1);
INSERT INTO "support" VALUES(914592841149200499,914592837482947597,914592749654745857,2,NULL,NULL,NULL,NULL,'2026-07-02 19:05:03.782517','2026-07-02 19:05:03.782517',1);
INSERT INTO "support" VALUES(914592844492697502,914592844102542343,914592749625819539,1,NULL,NULL,NULL,NULL,'2026-08-12 19:05:03.782374','2026-08-12 19:05:03.782374',1);
INSERT INTO "support" VALUES(914592844698582858,914592844102542343,914592749609150572,1,4,12000,'EUR',NULL,'2026-08-20 19:05:03.782429','2026-08-20 19:05:03.782429',1);
INSERT INTO "support" VALUES(914592848720926333,914592848296292095,914592749525235813,1,2,2200,'EUR',NULL,'2026-09-19 19:05:03.781894','2026-09-19 19:05:03.781894',1);
INSERT INTO "support" VALUES(914592848955239998,914592848296292095,914592749591118359,1,1,2500,'EUR',NULL,'2026-09-23 19:05:03.781812','2026-09-23 19:05:03.781812',1);
INSERT INTO "support" VALUES(914592850603671961,914592850276056619,914592749591118359,1,2,15500,'EUR','2026-12-28','2026-10-08 19:05:03.781866','2026-10-08 19:05:03.781866',1);
INSERT INTO "support" VALUES(914592850904793412,914592848296292095,914592749625819539,1,10,1800,'EUR','2027-03-28','2026-10-09 19:05:03.781841','2026-10-09 19:05:03.781841',1);
INSERT INTO "support" VALUES(914592852256200019,914592848296292095,914592749609150572,1,NULL,NULL,NULL,NULL,'2026-10-11 19:05:03.782084','2026-10-11 19:05:03.782084',1);
INSERT INTO "support" VALUES(914592853194958286,914592850276056619,914592749525235813,1,1,14900,'EUR','2027-01-12','2026-10-15 19:05:03.781991','2026-10-15 19:05:03.781991',1);
INSERT INTO "support" VALUES(914592853412885941,914592850276056619,914592749609150572,1,6,9900,'EUR',NULL,'2026-10-19 19:05:03.781992','2026-10-19 19:05:03.781992',1);
INSERT INTO "support" VALUES(914592853980325518,914592853790169617,914592749654745857,1,24,11900,'EUR','2027-01-27','2026-10-24 19:05:03.782143','2026-10-24 19:05:03.782143',1);
INSERT INTO "support" VALUES(914592854462169208,914592854164065805,914592749654745857,1,6,17000,'EUR','2027-01-27','2026-10-26 19:05:03.781932','2026-10-26 19:05:03.781932',1);
INSERT INTO "support" VALUES(914592855456211095,914592853790169617,914592749591118359,1,1,15000,'EUR','2027-02-26','2026-10-29 19:05:03.782397','2026-10-29 19:05:03.782397',1);
INSERT INTO "support" VALUES(914592856693171460,914592854164065805,914592749591118359,1,1,17900,'EUR',NULL,'2026-10-31 19:05:03.781919','2026-10-31 19:05:03.781919',1);
INSERT INTO "support" VALUES(914592856735616319,914592854886395347,914592749625819539,1,6,15900,'EUR','2027-01-12','2026-10-31 19:05:03.781891','2026-10-31 19:05:03.781891',1);
INSERT INTO "support" VALUES(914592856864996677,914592854164065805,914592749525235813,1,NULL,NULL,NULL,NULL,'2026-11-01 19:05:03.781879','2026-11-01 19:05:03.781879',1);
INSERT INTO "support" VALUES(914592856906812780,914592856387058392,914592749561848252,1,1,26000,'EUR','2027-02-26','2026-11-01 19:05:03.781819','2026-11-01 19:05:03.781819',1);
INSERT INTO "support" VALUES(914592857537341121,914592853790169617,914592749525235813,1,1,13500,'EUR',NULL,'2026-11-03 19:05:03.781910','2026-11-03 19:05:03.781910',1);
INSERT INTO "support" VALUES(914592857943531744,914592856387058392,914592749625819539,1,2,22000,'EUR',NULL,'2026-11-04 19:05:03.781857','2026-11-04 19:05:03.781857',1);
INSERT INTO "support" VALUES(914592858601032287,914592853790169617,914592749609150572,1,12,8900,'EUR',NULL,'2026-11-06 19:05:03.781818','2026-11-06 19:05:03.781818',1);
INSERT INTO "support" VALUES(914592858640250921,914592854886395347,914592749525235813,1,2,15000,'EUR',NULL,'2026-11-06 19:05:03.781753','2026-11-06 19:05:03.781753',1);
INSERT INTO "support" VALUES(914592858857000727,914592854886395347,914592749591118359,1,1,17000,'EUR','2027-01-27','2026-11-07 19:05:03.781926','2026-11-07 19:05:03.781926',1);
INSERT INTO "support" VALUES(914592859339878800,914592858735437797,914592749654745857,1,NULL,NULL,NULL,NULL,'2026-11-08 19:05:03.781935','2026-11-08 19:05:03.781935',1);
INSERT INTO "support" VALUES(914592859389599530,914592853790169617,914592749561848252,1,2,12500,'EUR','2027-03-28','2026-11-08 19:05:03.781899','2026-11-08 19:05:03.781899',1);
INSERT INTO "support" VALUES(914592859428426157,914592856387058392,914592749591118359,1,NULL,NULL,NULL,NULL,'2026-11-08 19:05:03.781858','2026-11-08 19:05:03.781858',1);
INSERT INTO "support" VALUES(914592859646601054,914592858735437797,914592749591118359,1,1,15000,'EUR',NULL,'2026-11-09 19:05:03.782300','2026-11-09 19:05:03.782300',1);
INSERT INTO "support" VALUES(914592859800818398,914592857086555809,914592749525235813,1,1,18500,'EUR','2027-01-07','2026-11-10 19:05:03.782354','2026-11-10 19:05:03.782354',1);
INSERT INTO "support" VALUES(914592860510333038,914592857086555809,914592749561848252,1,1,19000,'EUR','2027-02-26','2026-11-12 19:05:03.782257','2026-11-12 19:05:03.782257',1);
INSERT INTO "support" VALUES(914592860790956622,914592850276056619,914592749654745857,0,NULL,NULL,NULL,NULL,'2026-11-08 19:05:03.781935','2026-11-13 19:05:03.789135',1);
INSERT INTO "support" VALUES(914592862641436481,914592862321701773,914592749525235813,1,NULL,NULL,NULL,NULL,'2026-11-15 19:05:03.781904','2026-11-15 19:05:03.781904',1);
INSERT INTO "support" VALUES(914592862968748346,914592857086555809,914592749609150572,1,NULL,NULL,NULL,NULL,'2026-11-16 19:05:03.782505','2026-11-16 19:05:03.782505',1);
INSERT INTO "support" VALUES(914592863714806508,914592862321701773,914592749561848252,1,1,29000,'EUR','2027-03-28','2026-11-18 19:05:03.782048','2026-11-18 19:05:03.782048',1);
INSERT INTO "support" VALUES(914592865434552891,914592864854918496,914592749654745857,1,8,16500,'EUR','2027-02-26','2026-11-21 19:05:03.781927','2026-11-21 19:05:03.781927',1);
INSERT INTO "support" VALUES(914592866784578684,914592864854918496,914592749591118359,1,NULL,NULL,NULL,NULL,'2026-11-23 19:05:03.782285','2026-11-23 19:05:03.782285',1);
CREATE TABLE support_asked (
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	CONSTRAINT pk_support_asked PRIMARY KEY (idea_id, user_id)
);
CREATE TABLE support_on_behalf (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	by_id INTEGER, 
	source VARCHAR(10) NOT NULL, 
	note TEXT NOT NULL, 
	url TEXT NOT NULL, 
	revision_number INTEGER NOT NULL, 
	quantity INTEGER, 
	top_price_minor BIGINT, 
	currency VARCHAR(3), 
	by_date DATE, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_support_on_behalf PRIMARY KEY (id), 
	CONSTRAINT ck_support_on_behalf_source CHECK (source IN ('mail', 'phone', 'visit', 'fair', 'other')), 
	CONSTRAINT ck_support_on_behalf_price CHECK ((top_price_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_support_on_behalf_quantity CHECK (quantity IS NULL OR quantity > 0), 
	CONSTRAINT ck_support_on_behalf_intent CHECK (top_price_minor IS NULL OR (top_price_minor > 0 AND quantity IS NOT NULL)), 
	CONSTRAINT fk_support_on_behalf_by_id FOREIGN KEY(by_id) REFERENCES user_account (id), 
	CONSTRAINT fk_support_on_behalf_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_support_on_behalf_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT uq_support_on_behalf_idea_id_customer_id UNIQUE (idea_id, customer_id)
);
CREATE TABLE thread (
	id INTEGER NOT NULL, 
	prototype_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	asset_id INTEGER, 
	internal BOOLEAN NOT NULL, 
	number INTEGER NOT NULL, 
	author_id INTEGER, 
	label VARCHAR(10) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	shape VARCHAR(6) NOT NULL, 
	x FLOAT, 
	y FLOAT, 
	w FLOAT, 
	h FLOAT, 
	selector JSON, 
	comment_count INTEGER NOT NULL, 
	reason VARCHAR(10), 
	resolved_by INTEGER, 
	resolved_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, start_ms BIGINT, end_ms BIGINT, 
	CONSTRAINT pk_thread PRIMARY KEY (id), 
	CONSTRAINT ck_thread_spot CHECK (shape IN ('whole', 'point', 'rect', 'polygon', 'path', 'surface', 'time') AND (shape = 'whole') = (selector IS NULL) AND (shape = 'whole' OR asset_id IS NOT NULL) AND (shape NOT IN ('whole', 'surface') OR x IS NULL) AND ((x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND shape IN ('whole', 'surface', 'time')) OR (x >= 0 AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 AND y + h <= 1.000001)) AND (shape = 'time') = (start_ms IS NOT NULL) AND (start_ms IS NULL OR start_ms >= 0) AND (end_ms IS NULL OR end_ms > start_ms)), 
	CONSTRAINT ck_thread_resolved CHECK ((status = 'resolved') = (resolved_at IS NOT NULL) AND (status = 'resolved') = (reason IS NOT NULL)), 
	CONSTRAINT ck_thread_label CHECK (label IN ('feedback', 'idea', 'question', 'urgent')), 
	CONSTRAINT ck_thread_reason CHECK (reason IN ('done', 'answered', 'later', 'duplicate', 'declined')), 
	CONSTRAINT ck_thread_status CHECK (status IN ('open', 'resolved')), 
	CONSTRAINT fk_thread_asset_id FOREIGN KEY(asset_id) REFERENCES prototype_asset (id), 
	CONSTRAINT fk_thread_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_prototype_id FOREIGN KEY(prototype_id) REFERENCES prototype (id), 
	CONSTRAINT fk_thread_resolved_by FOREIGN KEY(resolved_by) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_thread_prototype_id_internal_number UNIQUE (prototype_id, internal, number)
);
INSERT INTO "thread" VALUES(914592842457945141,914592841392201711,914592841774770630,914592841920197536,0,1,914592749525235813,'question','resolved','point',0.7167,0.4,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1720.08\" cy=\"640\" r=\"12\"/></svg>"}',3,'done',914592749788742453,'2026-11-15 19:05:03.782316','2026-08-03 19:05:03.807948',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592842801443269,914592841392201711,914592841774770630,914592841882648678,0,2,914592749561848252,'idea','resolved','point',0.3583,0.5813,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"859.92\" cy=\"930.08\" r=\"12\"/></svg>"}',2,'done',914592749788742453,'2026-08-23 19:05:03.782943','2026-08-04 19:05:03.790001',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592843149313283,914592841392201711,914592841774770630,914592841882648678,0,3,914592749625819539,'question','resolved','point',0.375,0.8075,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"900\" cy=\"1292\" r=\"12\"/></svg>"}',2,'answered',914592749625819539,'2026-08-08 19:05:03.793649','2026-08-05 19:05:03.801963',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592843404999541,914592841392201711,914592841774770630,914592841882648678,0,4,914592749591118359,'feedback','resolved','point',0.2033,0.4313,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"487.92\" cy=\"690.08\" r=\"12\"/></svg>"}',2,'done',914592749788742453,'2026-08-23 19:05:03.783069','2026-08-06 19:05:03.790700',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592845344283111,914592841392201711,914592844990415745,914592845092312878,0,5,914592749525235813,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',4,NULL,NULL,NULL,'2026-08-26 19:05:03.790184',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592845707822322,914592841392201711,914592844990415745,914592845028235150,0,6,914592749654745857,'feedback','open','point',0.7052,0.3789,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1692.48\" cy=\"606.24\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-27 19:05:03.787024',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592846047694629,914592841392201711,914592844990415745,914592845062509851,0,7,914592749591118359,'urgent','open','point',0.5556,0.2919,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1333.44\" cy=\"467.04\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-28 19:05:03.786512',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592846253527650,914592841392201711,914592844990415745,914592845028235150,0,8,914592749609150572,'question','resolved','point',0.2476,0.89,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"594.24\" cy=\"1424\" r=\"12\"/></svg>"}',3,'answered',914592749771875749,'2026-09-01 19:05:03.782116','2026-08-29 19:05:03.786455',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592846462971645,914592841392201711,914592844990415745,914592845028235150,0,9,914592749525235813,'idea','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-30 19:05:03.786445',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592846710753333,914592841392201711,914592844990415745,914592845028235150,0,10,914592749734291893,'question','resolved','point',0.4436,0.8923,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1064.64\" cy=\"1427.68\" r=\"12\"/></svg>"}',2,'done',914592749788742453,'2026-09-01 19:05:03.782083','2026-08-31 19:05:03.790754',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592846975768839,914592841392201711,914592844990415745,914592845092312878,1,1,914592749805550754,'feedback','open','point',0.5181,0.5339,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1243.44\" cy=\"854.24\" r=\"12\"/></svg>"}',3,NULL,NULL,NULL,'2026-09-02 19:05:03.784849',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592863513781231,914592841392201711,914592863170294598,914592863202960219,0,11,914592749718126573,'feedback','open','rect',0.69,0.09,0.1,0.06,'{"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:69,9,10,6"}',2,NULL,NULL,NULL,'2026-11-17 19:05:03.788179',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592863853608513,914592841392201711,914592863170294598,914592863248112682,0,12,914592749525235813,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-18 19:05:03.788882',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592864439671945,914592841392201711,914592863170294598,914592863202960219,0,13,914592749561848252,'question','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-19 19:05:03.787778',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592865018355219,914592841392201711,914592863170294598,914592863273277574,0,14,914592749625819539,'idea','open','point',0.4798,0.334,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1151.52\" cy=\"534.4\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-20 19:05:03.787465',2,NULL,NULL);
INSERT INTO "thread" VALUES(914592865548474986,914592841392201711,914592863170294598,914592863228489668,0,15,914592749654745857,'question','open','point',0.6211,0.1332,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1490.64\" cy=\"213.12\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-21 19:05:03.787150',1,NULL,NULL);
INSERT INTO "thread" VALUES(914592866142737217,914592841392201711,914592863170294598,914592863202960219,1,2,914592749771875749,'urgent','open','point',0.7234,0.1728,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1736.16\" cy=\"276.48\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-22 19:05:03.784628',1,NULL,NULL);
CREATE TABLE thread_annotation (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	annotation_id TEXT NOT NULL, 
	creator TEXT NOT NULL, 
	imported_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_thread_annotation PRIMARY KEY (id), 
	CONSTRAINT fk_thread_annotation_comment_id FOREIGN KEY(comment_id) REFERENCES thread_comment (id), 
	CONSTRAINT fk_thread_annotation_imported_by FOREIGN KEY(imported_by) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_annotation_thread_id FOREIGN KEY(thread_id) REFERENCES thread (id), 
	CONSTRAINT fk_thread_annotation_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_thread_annotation_comment_id UNIQUE (comment_id), 
	CONSTRAINT uq_thread_annotation_version_id_annotation_id UNIQUE (version_id, annotation_id)
);
CREATE TABLE thread_comment (
	id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	author_id INTEGER, 
	status VARCHAR(10) NOT NULL, 
	text TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	edited_at DATETIME, 
	removed_at DATETIME, 
	removed_by_team BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_thread_comment PRIMARY KEY (id), 
	CONSTRAINT ck_thread_comment_removed CHECK ((status = 'removed') = (removed_at IS NOT NULL)), 
	CONSTRAINT ck_thread_comment_status CHECK (status IN ('posted', 'removed')), 
	CONSTRAINT fk_thread_comment_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_comment_thread_id FOREIGN KEY(thread_id) REFERENCES thread (id)
);
INSERT INTO "thread_comment" VALUES(914592842474072206,914592842457945141,914592749525235813,'posted','Where does the warmth go? My last shade browned at the top.','2026-08-03 19:05:03.812005',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592842668228608,914592842457945141,914592749788742453,'posted','Good question, hence my own question mark. I will look at slots.','2026-08-04 07:05:03.789810',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592842806549386,914592842801443269,914592749561848252,'posted','Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к противовесу.','2026-08-04 19:05:03.791180',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592842968845628,914592842457945141,914592749718126573,'posted','Slots before enamelling, please. Drilling afterwards chips the edge.','2026-08-05 19:05:03.794468',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592843154756999,914592843149313283,914592749625819539,'posted','Heavy enough for guests? We have one who hangs his coat on lamps.','2026-08-05 19:05:03.803194',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592843280192576,914592842801443269,914592749788742453,'posted','Сдвинул на 30 мм. Так и правда спокойнее.','2026-08-06 19:05:03.785491',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592843410645378,914592843404999541,914592749591118359,'posted','Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, бочонок?','2026-08-06 19:05:03.792061',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592843534978584,914592843149313283,914592749734291893,'posted','1.6 kg of steel plate under the felt. It will survive the coat.','2026-08-07 19:05:03.787631',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592844323871182,914592843404999541,914592749788742453,'posted','Бочонок с тихим скруглением — в версии 2.','2026-08-10 19:05:03.785218',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592845347547908,914592845344283111,914592749525235813,'posted','The ball is pretty, but wet or old hands cannot turn it. Could it have an edge to hold?','2026-08-26 19:05:03.791337',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592845615144480,914592845344283111,914592749561848252,'posted','Согласен. Рифлёный барашек, как у старых кульманов.','2026-08-27 19:05:03.787531',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592845713622846,914592845707822322,914592749654745857,'posted','On our 80 cm tables the light ends before the second plate. A little more reach?','2026-08-27 19:05:03.787774',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592845792815056,914592845707822322,914592749754337560,'posted','Up to 20 mm more needs no heavier weight.','2026-08-28 07:05:03.785142',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592845967956356,914592845344283111,914592749788742453,'posted','A fluted wheel, 45 mm. Version 3 has it: try to like it.','2026-08-28 19:05:03.783442',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846052995233,914592846047694629,914592749591118359,'posted','Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто напротив.','2026-08-28 19:05:03.787197',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846127803537,914592845344283111,914592749525235813,'posted','I am trying already.','2026-08-29 02:17:03.785702',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846253666861,914592846253527650,914592749609150572,'posted','Is the red cable a must? I would sell it more easily in grey.','2026-08-29 19:05:03.787152',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846324845426,914592846047694629,914592749788742453,'posted','Подниму на восемь градусов и наклоню плафон.','2026-08-30 19:05:03.783419',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846393103740,914592846253527650,914592749771875749,'posted','Both colours can be chosen, at no difference in price.','2026-08-30 19:05:03.783360',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846468268356,914592846462971645,914592749525235813,'posted','No switch anywhere? I would put it here on the foot, where the hand rests.','2026-08-30 19:05:03.787148',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846547696166,914592846253527650,914592749625819539,'posted','Red, please. One sees it before one trips.','2026-08-31 19:05:03.786255',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846618227189,914592846462971645,914592749805550754,'posted','Диммер вместо выключателя: одно движение, и запасная часть у нас уже есть.','2026-08-31 19:05:03.783311',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846711610992,914592846710753333,914592749734291893,'posted','This radius is 5 mm on the drawing. Turned in one pass if it may be 4.','2026-08-31 19:05:03.791374',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846776978778,914592846710753333,914592749788742453,'posted','Four it is.','2026-09-01 07:05:03.783274',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592846979973705,914592846975768839,914592749805550754,'posted','Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. Клиентам пока не говорим.','2026-09-02 19:05:03.785466',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592847092752358,914592846975768839,914592749771875749,'posted','Worth it: three pins in one day on the same part. Take it out of the box, not out of the joint.','2026-09-03 07:05:03.783349',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592847138080081,914592846975768839,914592749788742453,'posted','I can save 0.90 with a common screw size.','2026-09-03 19:05:03.783288',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592863518145438,914592863513781231,914592749718126573,'posted','Slots start 9 mm below the ring: far enough for the enamel not to run into them.','2026-11-17 19:05:03.788929',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592863600817378,914592863513781231,914592749788742453,'posted','Thank you. I had guessed 8.','2026-11-17 23:53:03.783920',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592863857838217,914592863853608513,914592749525235813,'posted','This I can hold with two fingers and a cold. Solved for me.','2026-11-18 19:05:03.789872',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592864134194478,914592863853608513,914592749561848252,'posted','И мне нравится. Чёрный торец спокойнее, чем сплошная латунь.','2026-11-19 07:05:03.787598',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592864444149004,914592864439671945,914592749561848252,'posted','Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к стойке на 15 мм?','2026-11-19 19:05:03.788674',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592864762454904,914592864439671945,914592749591118359,'posted','Подтверждаю, я уже задела его дважды, и это только картинка.','2026-11-20 07:05:03.787700',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592865022488592,914592865018355219,914592749625819539,'posted','This is the green of our chairs. We would take 24 of the small ones in exactly this.','2026-11-20 19:05:03.788204',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592865370864231,914592865018355219,914592749718126573,'posted','RAL 6021, one part white. I keep the recipe.','2026-11-21 04:41:03.785822',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592865548475035,914592865548474986,914592749654745857,'posted','At full height, does it still stand when somebody bumps the table?','2026-11-21 19:05:03.787908',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592865735461028,914592865548474986,914592749754337560,'posted','Tilted 12 degrees on the bench, fully raised: it came back.','2026-11-22 07:05:03.786501',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592866148278286,914592866142737217,914592749771875749,'posted','Drop test of the shade is still missing. No approval before that, please.','2026-11-22 19:05:03.785279',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914592866650255090,914592866142737217,914592749788742453,'posted','Booked for Thursday.','2026-11-23 07:05:03.785058',NULL,NULL,0,1);
CREATE TABLE thread_comment_text (
	id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	CONSTRAINT pk_thread_comment_text PRIMARY KEY (id), 
	CONSTRAINT fk_thread_comment_text_comment_id FOREIGN KEY(comment_id) REFERENCES thread_comment (id)
);
CREATE TABLE thread_file (
	comment_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_thread_file PRIMARY KEY (comment_id, file_id)
);
CREATE TABLE thread_mention (
	comment_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	written VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_thread_mention PRIMARY KEY (comment_id, user_id, written)
);
CREATE TABLE thread_place (
	id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	confidence FLOAT, 
	off_mm FLOAT, 
	why TEXT NOT NULL, 
	settled_by INTEGER, 
	settled_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	asset_id INTEGER, 
	shape VARCHAR(8) NOT NULL, 
	x FLOAT, 
	y FLOAT, 
	w FLOAT, 
	h FLOAT, 
	start_ms BIGINT, 
	end_ms BIGINT, 
	selector JSON, 
	CONSTRAINT pk_thread_place PRIMARY KEY (id), 
	CONSTRAINT ck_thread_place_why CHECK ((status = 'dropped') = (why <> '')), 
	CONSTRAINT ck_thread_place_status CHECK (status IN ('opened', 'carried', 'confirm', 'lost', 'placed', 'dropped')), 
	CONSTRAINT ck_thread_place_confidence CHECK (confidence IS NULL OR (confidence >= 0 AND confidence <= 1)), 
	CONSTRAINT fk_thread_place_asset_id FOREIGN KEY(asset_id) REFERENCES prototype_asset (id), 
	CONSTRAINT fk_thread_place_settled_by FOREIGN KEY(settled_by) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_place_thread_id FOREIGN KEY(thread_id) REFERENCES thread (id), 
	CONSTRAINT fk_thread_place_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_thread_place_thread_id_version_id UNIQUE (thread_id, version_id)
);
CREATE TABLE thread_reaction (
	comment_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_thread_reaction PRIMARY KEY (comment_id, user_id, kind), 
	CONSTRAINT ck_thread_reaction_kind CHECK (kind IN ('agree', 'love', 'helpful', 'doubt'))
);
CREATE TABLE thread_seen (
	user_id INTEGER NOT NULL, 
	thread_id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	CONSTRAINT pk_thread_seen PRIMARY KEY (user_id, thread_id)
);
CREATE TABLE thread_task (
	thread_id INTEGER NOT NULL, 
	assignee_id INTEGER, 
	due_on DATE, 
	assigned_by INTEGER, 
	assigned_at DATETIME NOT NULL, 
	reminded_at DATETIME, 
	overdue_at DATETIME, 
	CONSTRAINT pk_thread_task PRIMARY KEY (thread_id), 
	CONSTRAINT ck_thread_task_something CHECK (assignee_id IS NOT NULL OR due_on IS NOT NULL), 
	CONSTRAINT fk_thread_task_assigned_by FOREIGN KEY(assigned_by) REFERENCES user_account (id), 
	CONSTRAINT fk_thread_task_assignee_id FOREIGN KEY(assignee_id) REFERENCES user_account (id)
);
CREATE TABLE thread_verdict (
	thread_id INTEGER NOT NULL, 
	why VARCHAR(10), 
	words TEXT NOT NULL, 
	same_as INTEGER, 
	CONSTRAINT pk_thread_verdict PRIMARY KEY (thread_id), 
	CONSTRAINT ck_thread_verdict_one CHECK ((why IS NULL) = (same_as IS NOT NULL) AND (why IS NULL OR words <> '')), 
	CONSTRAINT ck_thread_verdict_why CHECK (why IN ('cost', 'physics', 'law', 'safety', 'brand', 'other')), 
	CONSTRAINT ck_thread_verdict_other CHECK (same_as <> thread_id), 
	CONSTRAINT fk_thread_verdict_same_as FOREIGN KEY(same_as) REFERENCES thread (id)
);
CREATE TABLE timer (
	name VARCHAR(80) NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT pk_timer PRIMARY KEY (name)
);
INSERT INTO "timer" VALUES('storage.sweep_loose_files','2026-11-28 20:05:35.438097');
INSERT INTO "timer" VALUES('storage.sweep_strays','2026-11-29 19:05:35.445918');
INSERT INTO "timer" VALUES('orders.expire_offers','2026-11-28 19:06:35.452272');
INSERT INTO "timer" VALUES('delivery.close_orders','2026-11-29 01:05:35.460100');
INSERT INTO "timer" VALUES('pricing.end_what_ran_out','2026-11-28 19:05:55.465517');
INSERT INTO "timer" VALUES('ideas.weighing.end_milestones','2026-11-28 19:06:35.478528');
INSERT INTO "timer" VALUES('ideas.weighing.show_steps','2026-11-28 20:05:35.491267');
INSERT INTO "timer" VALUES('webhooks.forget_old','2026-11-29 19:05:35.498743');
INSERT INTO "timer" VALUES('support.ask_again','2026-11-28 20:05:35.502474');
INSERT INTO "timer" VALUES('prototype_sharing.forget_old_looks','2026-11-29 19:05:35.509937');
INSERT INTO "timer" VALUES('prototypes.talk.remind','2026-11-28 19:15:35.515969');
INSERT INTO "timer" VALUES('prototypes.reviewing.remind','2026-11-28 19:35:35.523206');
INSERT INTO "timer" VALUES('pricing.pooling.settle_due','2026-11-28 19:05:50.529372');
INSERT INTO "timer" VALUES('pricing_specifying.open_envelopes','2026-11-28 19:05:55.535289');
INSERT INTO "timer" VALUES('house.digests','2026-11-29 19:05:35.541917');
INSERT INTO "timer" VALUES('house.weekly','2026-11-28 20:05:35.548875');
INSERT INTO "timer" VALUES('house.tidy','2026-11-28 20:05:35.554133');
CREATE TABLE title_sign (
	sign VARCHAR(60) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_title_sign PRIMARY KEY (sign)
);
INSERT INTO "title_sign" VALUES('#142',1);
INSERT INTO "title_sign" VALUES('#2',3);
INSERT INTO "title_sign" VALUES('balanc',1);
INSERT INTO "title_sign" VALUES('clamp',1);
INSERT INTO "title_sign" VALUES('inste',1);
INSERT INTO "title_sign" VALUES('#31',2);
INSERT INTO "title_sign" VALUES('all',1);
INSERT INTO "title_sign" VALUES('control',1);
INSERT INTO "title_sign" VALUES('room',1);
INSERT INTO "title_sign" VALUES('#90',1);
INSERT INTO "title_sign" VALUES('набор',1);
INSERT INTO "title_sign" VALUES('разбира',1);
INSERT INTO "title_sign" VALUES('вмест',1);
INSERT INTO "title_sign" VALUES('основан',2);
INSERT INTO "title_sign" VALUES('струбцин',1);
INSERT INTO "title_sign" VALUES('#28',1);
INSERT INTO "title_sign" VALUES('#5',2);
INSERT INTO "title_sign" VALUES('#97',1);
INSERT INTO "title_sign" VALUES('caf',1);
INSERT INTO "title_sign" VALUES('hald',2);
INSERT INTO "title_sign" VALUES('without',1);
INSERT INTO "title_sign" VALUES('#23',2);
INSERT INTO "title_sign" VALUES('#29',1);
INSERT INTO "title_sign" VALUES('#121',1);
INSERT INTO "title_sign" VALUES('кроват',1);
INSERT INTO "title_sign" VALUES('над',1);
INSERT INTO "title_sign" VALUES('#4',1);
INSERT INTO "title_sign" VALUES('besid',1);
INSERT INTO "title_sign" VALUES('one',1);
INSERT INTO "title_sign" VALUES('tall',1);
INSERT INTO "title_sign" VALUES('желобок',1);
INSERT INTO "title_sign" VALUES('пер',1);
INSERT INTO "title_sign" VALUES('скрепок',1);
INSERT INTO "title_sign" VALUES('чаш',1);
INSERT INTO "title_sign" VALUES('#25',1);
INSERT INTO "title_sign" VALUES('edg',1);
INSERT INTO "title_sign" VALUES('version',1);
INSERT INTO "title_sign" VALUES('#151',1);
INSERT INTO "title_sign" VALUES('два',1);
INSERT INTO "title_sign" VALUES('одн',1);
INSERT INTO "title_sign" VALUES('плеч',1);
INSERT INTO "title_sign" VALUES('marbl',1);
INSERT INTO "title_sign" VALUES('offcut',1);
INSERT INTO "title_sign" VALUES('#106',1);
INSERT INTO "title_sign" VALUES('dim',1);
INSERT INTO "title_sign" VALUES('turn',1);
CREATE TABLE title_slip (
	slip VARCHAR(60) NOT NULL, 
	sign VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_title_slip PRIMARY KEY (slip, sign)
);
INSERT INTO "title_slip" VALUES('ead','#142');
INSERT INTO "title_slip" VALUES('ectur','#142');
INSERT INTO "title_slip" VALUES('eer','#142');
INSERT INTO "title_slip" VALUES('lctur','#142');
INSERT INTO "title_slip" VALUES('lectr','#142');
INSERT INTO "title_slip" VALUES('lectu','#142');
INSERT INTO "title_slip" VALUES('lectur','#142');
INSERT INTO "title_slip" VALUES('lecur','#142');
INSERT INTO "title_slip" VALUES('lee','#142');
INSERT INTO "title_slip" VALUES('leer','#142');
INSERT INTO "title_slip" VALUES('ler','#142');
INSERT INTO "title_slip" VALUES('letur','#142');
INSERT INTO "title_slip" VALUES('rad','#142');
INSERT INTO "title_slip" VALUES('rea','#142');
INSERT INTO "title_slip" VALUES('read','#142');
INSERT INTO "title_slip" VALUES('red','#142');
INSERT INTO "title_slip" VALUES('ита','#142');
INSERT INTO "title_slip" VALUES('тен','#142');
INSERT INTO "title_slip" VALUES('чен','#142');
INSERT INTO "title_slip" VALUES('чиа','#142');
INSERT INTO "title_slip" VALUES('чит','#142');
INSERT INTO "title_slip" VALUES('чита','#142');
INSERT INTO "title_slip" VALUES('чта','#142');
INSERT INTO "title_slip" VALUES('чте','#142');
INSERT INTO "title_slip" VALUES('чтен','#142');
INSERT INTO "title_slip" VALUES('чтн','#142');
INSERT INTO "title_slip" VALUES('amp','#2');
INSERT INTO "title_slip" VALUES('antern','#2');
INSERT INTO "title_slip" VALUES('arol','#2');
INSERT INTO "title_slip" VALUES('faol','#2');
INSERT INTO "title_slip" VALUES('farl','#2');
INSERT INTO "title_slip" VALUES('faro','#2');
INSERT INTO "title_slip" VALUES('farol','#2');
INSERT INTO "title_slip" VALUES('frol','#2');
INSERT INTO "title_slip" VALUES('ight','#2');
INSERT INTO "title_slip" VALUES('lam','#2');
INSERT INTO "title_slip" VALUES('lamp','#2');
INSERT INTO "title_slip" VALUES('lanern','#2');
INSERT INTO "title_slip" VALUES('lanten','#2');
INSERT INTO "title_slip" VALUES('lanter','#2');
INSERT INTO "title_slip" VALUES('lantern','#2');
INSERT INTO "title_slip" VALUES('lantrn','#2');
INSERT INTO "title_slip" VALUES('lap','#2');
INSERT INTO "title_slip" VALUES('latern','#2');
INSERT INTO "title_slip" VALUES('lght','#2');
INSERT INTO "title_slip" VALUES('ligh','#2');
INSERT INTO "title_slip" VALUES('light','#2');
INSERT INTO "title_slip" VALUES('ligt','#2');
INSERT INTO "title_slip" VALUES('liht','#2');
INSERT INTO "title_slip" VALUES('lminair','#2');
INSERT INTO "title_slip" VALUES('lminari','#2');
INSERT INTO "title_slip" VALUES('lmp','#2');
INSERT INTO "title_slip" VALUES('lntern','#2');
INSERT INTO "title_slip" VALUES('luinair','#2');
INSERT INTO "title_slip" VALUES('luinari','#2');
INSERT INTO "title_slip" VALUES('lumiair','#2');
INSERT INTO "title_slip" VALUES('lumiari','#2');
INSERT INTO "title_slip" VALUES('luminai','#2');
INSERT INTO "title_slip" VALUES('luminair','#2');
INSERT INTO "title_slip" VALUES('luminar','#2');
INSERT INTO "title_slip" VALUES('luminari','#2');
INSERT INTO "title_slip" VALUES('luminir','#2');
INSERT INTO "title_slip" VALUES('luminri','#2');
INSERT INTO "title_slip" VALUES('lumnair','#2');
INSERT INTO "title_slip" VALUES('lumnari','#2');
INSERT INTO "title_slip" VALUES('uminair','#2');
INSERT INTO "title_slip" VALUES('uminari','#2');
INSERT INTO "title_slip" VALUES('амп','#2');
INSERT INTO "title_slip" VALUES('вет','#2');
INSERT INTO "title_slip" VALUES('ветильник','#2');
INSERT INTO "title_slip" VALUES('лам','#2');
INSERT INTO "title_slip" VALUES('ламп','#2');
INSERT INTO "title_slip" VALUES('лап','#2');
INSERT INTO "title_slip" VALUES('лмп','#2');
INSERT INTO "title_slip" VALUES('онар','#2');
INSERT INTO "title_slip" VALUES('све','#2');
INSERT INTO "title_slip" VALUES('свеильник','#2');
INSERT INTO "title_slip" VALUES('свет','#2');
INSERT INTO "title_slip" VALUES('светилник','#2');
INSERT INTO "title_slip" VALUES('светильик','#2');
INSERT INTO "title_slip" VALUES('светильни','#2');
INSERT INTO "title_slip" VALUES('светильник','#2');
INSERT INTO "title_slip" VALUES('светильнк','#2');
INSERT INTO "title_slip" VALUES('светиьник','#2');
INSERT INTO "title_slip" VALUES('светльник','#2');
INSERT INTO "title_slip" VALUES('свт','#2');
INSERT INTO "title_slip" VALUES('свтильник','#2');
INSERT INTO "title_slip" VALUES('сет','#2');
INSERT INTO "title_slip" VALUES('сетильник','#2');
INSERT INTO "title_slip" VALUES('фнар','#2');
INSERT INTO "title_slip" VALUES('фоар','#2');
INSERT INTO "title_slip" VALUES('фона','#2');
INSERT INTO "title_slip" VALUES('фонар','#2');
INSERT INTO "title_slip" VALUES('фонр','#2');
INSERT INTO "title_slip" VALUES('alanc','balanc');
INSERT INTO "title_slip" VALUES('baanc','balanc');
INSERT INTO "title_slip" VALUES('balac','balanc');
INSERT INTO "title_slip" VALUES('balan','balanc');
INSERT INTO "title_slip" VALUES('balanc','balanc');
INSERT INTO "title_slip" VALUES('balnc','balanc');
INSERT INTO "title_slip" VALUES('blanc','balanc');
INSERT INTO "title_slip" VALUES('camp','clamp');
INSERT INTO "title_slip" VALUES('clam','clamp');
INSERT INTO "title_slip" VALUES('clamp','clamp');
INSERT INTO "title_slip" VALUES('clap','clamp');
INSERT INTO "title_slip" VALUES('clmp','clamp');
INSERT INTO "title_slip" VALUES('lamp','clamp');
INSERT INTO "title_slip" VALUES('inse','inste');
INSERT INTO "title_slip" VALUES('inst','inste');
INSERT INTO "title_slip" VALUES('inste','inste');
INSERT INTO "title_slip" VALUES('inte','inste');
INSERT INTO "title_slip" VALUES('iste','inste');
INSERT INTO "title_slip" VALUES('nste','inste');
INSERT INTO "title_slip" VALUES('elefon','#31');
INSERT INTO "title_slip" VALUES('elephon','#31');
INSERT INTO "title_slip" VALUES('hon','#31');
INSERT INTO "title_slip" VALUES('martphon','#31');
INSERT INTO "title_slip" VALUES('mbil','#31');
INSERT INTO "title_slip" VALUES('mobi','#31');
INSERT INTO "title_slip" VALUES('mobil','#31');
INSERT INTO "title_slip" VALUES('mobl','#31');
INSERT INTO "title_slip" VALUES('moil','#31');
INSERT INTO "title_slip" VALUES('movi','#31');
INSERT INTO "title_slip" VALUES('movil','#31');
INSERT INTO "title_slip" VALUES('movl','#31');
INSERT INTO "title_slip" VALUES('mvil','#31');
INSERT INTO "title_slip" VALUES('obil','#31');
INSERT INTO "title_slip" VALUES('ovil','#31');
INSERT INTO "title_slip" VALUES('phn','#31');
INSERT INTO "title_slip" VALUES('pho','#31');
INSERT INTO "title_slip" VALUES('phon','#31');
INSERT INTO "title_slip" VALUES('pon','#31');
INSERT INTO "title_slip" VALUES('sartphon','#31');
INSERT INTO "title_slip" VALUES('smarphon','#31');
INSERT INTO "title_slip" VALUES('smarthon','#31');
INSERT INTO "title_slip" VALUES('smartphn','#31');
INSERT INTO "title_slip" VALUES('smartpho','#31');
INSERT INTO "title_slip" VALUES('smartphon','#31');
INSERT INTO "title_slip" VALUES('smartpon','#31');
INSERT INTO "title_slip" VALUES('smatphon','#31');
INSERT INTO "title_slip" VALUES('smrtphon','#31');
INSERT INTO "title_slip" VALUES('teefon','#31');
INSERT INTO "title_slip" VALUES('teephon','#31');
INSERT INTO "title_slip" VALUES('telefn','#31');
INSERT INTO "title_slip" VALUES('telefo','#31');
INSERT INTO "title_slip" VALUES('telefon','#31');
INSERT INTO "title_slip" VALUES('telehon','#31');
INSERT INTO "title_slip" VALUES('teleon','#31');
INSERT INTO "title_slip" VALUES('telephn','#31');
INSERT INTO "title_slip" VALUES('telepho','#31');
INSERT INTO "title_slip" VALUES('telephon','#31');
INSERT INTO "title_slip" VALUES('telepon','#31');
INSERT INTO "title_slip" VALUES('telfon','#31');
INSERT INTO "title_slip" VALUES('telphon','#31');
INSERT INTO "title_slip" VALUES('tlefon','#31');
INSERT INTO "title_slip" VALUES('tlephon','#31');
INSERT INTO "title_slip" VALUES('елефон','#31');
INSERT INTO "title_slip" VALUES('мартфон','#31');
INSERT INTO "title_slip" VALUES('мбильн','#31');
INSERT INTO "title_slip" VALUES('мобилн','#31');
INSERT INTO "title_slip" VALUES('мобиль','#31');
INSERT INTO "title_slip" VALUES('мобильн','#31');
INSERT INTO "title_slip" VALUES('мобиьн','#31');
INSERT INTO "title_slip" VALUES('мобльн','#31');
INSERT INTO "title_slip" VALUES('моильн','#31');
INSERT INTO "title_slip" VALUES('обильн','#31');
INSERT INTO "title_slip" VALUES('сартфон','#31');
INSERT INTO "title_slip" VALUES('смартон','#31');
INSERT INTO "title_slip" VALUES('смартфн','#31');
INSERT INTO "title_slip" VALUES('смартфо','#31');
INSERT INTO "title_slip" VALUES('смартфон','#31');
INSERT INTO "title_slip" VALUES('смарфон','#31');
INSERT INTO "title_slip" VALUES('сматфон','#31');
INSERT INTO "title_slip" VALUES('смртфон','#31');
INSERT INTO "title_slip" VALUES('теефон','#31');
INSERT INTO "title_slip" VALUES('телеон','#31');
INSERT INTO "title_slip" VALUES('телефн','#31');
INSERT INTO "title_slip" VALUES('телефо','#31');
INSERT INTO "title_slip" VALUES('телефон','#31');
INSERT INTO "title_slip" VALUES('телфон','#31');
INSERT INTO "title_slip" VALUES('тлефон','#31');
INSERT INTO "title_slip" VALUES('cntrol','control');
INSERT INTO "title_slip" VALUES('conrol','control');
INSERT INTO "title_slip" VALUES('contol','control');
INSERT INTO "title_slip" VALUES('contrl','control');
INSERT INTO "title_slip" VALUES('contro','control');
INSERT INTO "title_slip" VALUES('control','control');
INSERT INTO "title_slip" VALUES('cotrol','control');
INSERT INTO "title_slip" VALUES('ontrol','control');
INSERT INTO "title_slip" VALUES('oom','room');
INSERT INTO "title_slip" VALUES('rom','room');
INSERT INTO "title_slip" VALUES('roo','room');
INSERT INTO "title_slip" VALUES('room','room');
INSERT INTO "title_slip" VALUES('aregl','#90');
INSERT INTO "title_slip" VALUES('arreg','#90');
INSERT INTO "title_slip" VALUES('arregl','#90');
INSERT INTO "title_slip" VALUES('arrel','#90');
INSERT INTO "title_slip" VALUES('arrgl','#90');
INSERT INTO "title_slip" VALUES('end','#90');
INSERT INTO "title_slip" VALUES('epar','#90');
INSERT INTO "title_slip" VALUES('med','#90');
INSERT INTO "title_slip" VALUES('men','#90');
INSERT INTO "title_slip" VALUES('mend','#90');
INSERT INTO "title_slip" VALUES('mnd','#90');
INSERT INTO "title_slip" VALUES('rear','#90');
INSERT INTO "title_slip" VALUES('repa','#90');
INSERT INTO "title_slip" VALUES('repar','#90');
INSERT INTO "title_slip" VALUES('repr','#90');
INSERT INTO "title_slip" VALUES('rpar','#90');
INSERT INTO "title_slip" VALUES('rregl','#90');
INSERT INTO "title_slip" VALUES('емонт','#90');
INSERT INTO "title_slip" VALUES('очин','#90');
INSERT INTO "title_slip" VALUES('поин','#90');
INSERT INTO "title_slip" VALUES('почи','#90');
INSERT INTO "title_slip" VALUES('почин','#90');
INSERT INTO "title_slip" VALUES('почн','#90');
INSERT INTO "title_slip" VALUES('пчин','#90');
INSERT INTO "title_slip" VALUES('ремнт','#90');
INSERT INTO "title_slip" VALUES('ремон','#90');
INSERT INTO "title_slip" VALUES('ремонт','#90');
INSERT INTO "title_slip" VALUES('ремот','#90');
INSERT INTO "title_slip" VALUES('реонт','#90');
INSERT INTO "title_slip" VALUES('рмонт','#90');
INSERT INTO "title_slip" VALUES('абор','набор');
INSERT INTO "title_slip" VALUES('набо','набор');
INSERT INTO "title_slip" VALUES('набор','набор');
INSERT INTO "title_slip" VALUES('набр','набор');
INSERT INTO "title_slip" VALUES('наор','набор');
INSERT INTO "title_slip" VALUES('нбор','набор');
INSERT INTO "title_slip" VALUES('азбира','разбира');
INSERT INTO "title_slip" VALUES('рабира','разбира');
INSERT INTO "title_slip" VALUES('разбиа','разбира');
INSERT INTO "title_slip" VALUES('разбир','разбира');
INSERT INTO "title_slip" VALUES('разбира','разбира');
INSERT INTO "title_slip" VALUES('разбра','разбира');
INSERT INTO "title_slip" VALUES('разира','разбира');
INSERT INTO "title_slip" VALUES('рзбира','разбира');
INSERT INTO "title_slip" VALUES('вест','вмест');
INSERT INTO "title_slip" VALUES('вмес','вмест');
INSERT INTO "title_slip" VALUES('вмест','вмест');
INSERT INTO "title_slip" VALUES('вмет','вмест');
INSERT INTO "title_slip" VALUES('вмст','вмест');
INSERT INTO "title_slip" VALUES('мест','вмест');
INSERT INTO "title_slip" VALUES('онован','основан');
INSERT INTO "title_slip" VALUES('оснван','основан');
INSERT INTO "title_slip" VALUES('осноан','основан');
INSERT INTO "title_slip" VALUES('основа','основан');
INSERT INTO "title_slip" VALUES('основан','основан');
INSERT INTO "title_slip" VALUES('основн','основан');
INSERT INTO "title_slip" VALUES('осован','основан');
INSERT INTO "title_slip" VALUES('снован','основан');
INSERT INTO "title_slip" VALUES('срубцин','струбцин');
INSERT INTO "title_slip" VALUES('стрбцин','струбцин');
INSERT INTO "title_slip" VALUES('струбин','струбцин');
INSERT INTO "title_slip" VALUES('струбци','струбцин');
INSERT INTO "title_slip" VALUES('струбцин','струбцин');
INSERT INTO "title_slip" VALUES('струбцн','струбцин');
INSERT INTO "title_slip" VALUES('струцин','струбцин');
INSERT INTO "title_slip" VALUES('стубцин','струбцин');
INSERT INTO "title_slip" VALUES('трубцин','струбцин');
INSERT INTO "title_slip" VALUES('abl','#28');
INSERT INTO "title_slip" VALUES('cab','#28');
INSERT INTO "title_slip" VALUES('cabl','#28');
INSERT INTO "title_slip" VALUES('cal','#28');
INSERT INTO "title_slip" VALUES('cbl','#28');
INSERT INTO "title_slip" VALUES('cod','#28');
INSERT INTO "title_slip" VALUES('codon','#28');
INSERT INTO "title_slip" VALUES('cor','#28');
INSERT INTO "title_slip" VALUES('cord','#28');
INSERT INTO "title_slip" VALUES('cordn','#28');
INSERT INTO "title_slip" VALUES('cordo','#28');
INSERT INTO "title_slip" VALUES('cordon','#28');
INSERT INTO "title_slip" VALUES('coron','#28');
INSERT INTO "title_slip" VALUES('crd','#28');
INSERT INTO "title_slip" VALUES('crdon','#28');
INSERT INTO "title_slip" VALUES('ead','#28');
INSERT INTO "title_slip" VALUES('lad','#28');
INSERT INTO "title_slip" VALUES('lea','#28');
INSERT INTO "title_slip" VALUES('lead','#28');
INSERT INTO "title_slip" VALUES('led','#28');
INSERT INTO "title_slip" VALUES('ord','#28');
INSERT INTO "title_slip" VALUES('ordon','#28');
INSERT INTO "title_slip" VALUES('абел','#28');
INSERT INTO "title_slip" VALUES('кабе','#28');
INSERT INTO "title_slip" VALUES('кабел','#28');
INSERT INTO "title_slip" VALUES('кабл','#28');
INSERT INTO "title_slip" VALUES('каел','#28');
INSERT INTO "title_slip" VALUES('кбел','#28');
INSERT INTO "title_slip" VALUES('нур','#28');
INSERT INTO "title_slip" VALUES('повод','#28');
INSERT INTO "title_slip" VALUES('првод','#28');
INSERT INTO "title_slip" VALUES('провд','#28');
INSERT INTO "title_slip" VALUES('прово','#28');
INSERT INTO "title_slip" VALUES('провод','#28');
INSERT INTO "title_slip" VALUES('проод','#28');
INSERT INTO "title_slip" VALUES('ровод','#28');
INSERT INTO "title_slip" VALUES('шнр','#28');
INSERT INTO "title_slip" VALUES('шну','#28');
INSERT INTO "title_slip" VALUES('шнур','#28');
INSERT INTO "title_slip" VALUES('шур','#28');
INSERT INTO "title_slip" VALUES('abl','#5');
INSERT INTO "title_slip" VALUES('dek','#5');
INSERT INTO "title_slip" VALUES('des','#5');
INSERT INTO "title_slip" VALUES('desk','#5');
INSERT INTO "title_slip" VALUES('dsk','#5');
INSERT INTO "title_slip" VALUES('ecritori','#5');
INSERT INTO "title_slip" VALUES('escitori','#5');
INSERT INTO "title_slip" VALUES('escriori','#5');
INSERT INTO "title_slip" VALUES('escritoi','#5');
INSERT INTO "title_slip" VALUES('escritor','#5');
INSERT INTO "title_slip" VALUES('escritori','#5');
INSERT INTO "title_slip" VALUES('escritri','#5');
INSERT INTO "title_slip" VALUES('escrtori','#5');
INSERT INTO "title_slip" VALUES('esk','#5');
INSERT INTO "title_slip" VALUES('esritori','#5');
INSERT INTO "title_slip" VALUES('scritori','#5');
INSERT INTO "title_slip" VALUES('tab','#5');
INSERT INTO "title_slip" VALUES('tabl','#5');
INSERT INTO "title_slip" VALUES('tal','#5');
INSERT INTO "title_slip" VALUES('tbl','#5');
INSERT INTO "title_slip" VALUES('сол','#5');
INSERT INTO "title_slip" VALUES('солик','#5');
INSERT INTO "title_slip" VALUES('стл','#5');
INSERT INTO "title_slip" VALUES('стлик','#5');
INSERT INTO "title_slip" VALUES('сто','#5');
INSERT INTO "title_slip" VALUES('стоик','#5');
INSERT INTO "title_slip" VALUES('стол','#5');
INSERT INTO "title_slip" VALUES('столи','#5');
INSERT INTO "title_slip" VALUES('столик','#5');
INSERT INTO "title_slip" VALUES('столк','#5');
INSERT INTO "title_slip" VALUES('тол','#5');
INSERT INTO "title_slip" VALUES('толик','#5');
INSERT INTO "title_slip" VALUES('cmpact','#97');
INSERT INTO "title_slip" VALUES('comact','#97');
INSERT INTO "title_slip" VALUES('compac','#97');
INSERT INTO "title_slip" VALUES('compact','#97');
INSERT INTO "title_slip" VALUES('compat','#97');
INSERT INTO "title_slip" VALUES('compct','#97');
INSERT INTO "title_slip" VALUES('copact','#97');
INSERT INTO "title_slip" VALUES('equen','#97');
INSERT INTO "title_slip" VALUES('ini','#97');
INSERT INTO "title_slip" VALUES('ittl','#97');
INSERT INTO "title_slip" VALUES('litl','#97');
INSERT INTO "title_slip" VALUES('litt','#97');
INSERT INTO "title_slip" VALUES('littl','#97');
INSERT INTO "title_slip" VALUES('lttl','#97');
INSERT INTO "title_slip" VALUES('mall','#97');
INSERT INTO "title_slip" VALUES('mii','#97');
INSERT INTO "title_slip" VALUES('min','#97');
INSERT INTO "title_slip" VALUES('mini','#97');
INSERT INTO "title_slip" VALUES('mni','#97');
INSERT INTO "title_slip" VALUES('ompact','#97');
INSERT INTO "title_slip" VALUES('peqen','#97');
INSERT INTO "title_slip" VALUES('peque','#97');
INSERT INTO "title_slip" VALUES('pequen','#97');
INSERT INTO "title_slip" VALUES('pequn','#97');
INSERT INTO "title_slip" VALUES('peuen','#97');
INSERT INTO "title_slip" VALUES('pquen','#97');
INSERT INTO "title_slip" VALUES('sall','#97');
INSERT INTO "title_slip" VALUES('smal','#97');
INSERT INTO "title_slip" VALUES('small','#97');
INSERT INTO "title_slip" VALUES('smll','#97');
INSERT INTO "title_slip" VALUES('tii','#97');
INSERT INTO "title_slip" VALUES('tin','#97');
INSERT INTO "title_slip" VALUES('tini','#97');
INSERT INTO "title_slip" VALUES('tni','#97');
INSERT INTO "title_slip" VALUES('аленьк','#97');
INSERT INTO "title_slip" VALUES('ебольш','#97');
INSERT INTO "title_slip" VALUES('кмпактн','#97');
INSERT INTO "title_slip" VALUES('комактн','#97');
INSERT INTO "title_slip" VALUES('компакн','#97');
INSERT INTO "title_slip" VALUES('компакт','#97');
INSERT INTO "title_slip" VALUES('компактн','#97');
INSERT INTO "title_slip" VALUES('компатн','#97');
INSERT INTO "title_slip" VALUES('компктн','#97');
INSERT INTO "title_slip" VALUES('копактн','#97');
INSERT INTO "title_slip" VALUES('маеньк','#97');
INSERT INTO "title_slip" VALUES('маленк','#97');
INSERT INTO "title_slip" VALUES('малень','#97');
INSERT INTO "title_slip" VALUES('маленьк','#97');
INSERT INTO "title_slip" VALUES('малеьк','#97');
INSERT INTO "title_slip" VALUES('малньк','#97');
INSERT INTO "title_slip" VALUES('мленьк','#97');
INSERT INTO "title_slip" VALUES('нбольш','#97');
INSERT INTO "title_slip" VALUES('небльш','#97');
INSERT INTO "title_slip" VALUES('неболш','#97');
INSERT INTO "title_slip" VALUES('неболь','#97');
INSERT INTO "title_slip" VALUES('небольш','#97');
INSERT INTO "title_slip" VALUES('небоьш','#97');
INSERT INTO "title_slip" VALUES('неольш','#97');
INSERT INTO "title_slip" VALUES('омпактн','#97');
INSERT INTO "title_slip" VALUES('ald','hald');
INSERT INTO "title_slip" VALUES('had','hald');
INSERT INTO "title_slip" VALUES('hal','hald');
INSERT INTO "title_slip" VALUES('hald','hald');
INSERT INTO "title_slip" VALUES('hld','hald');
INSERT INTO "title_slip" VALUES('ithout','without');
INSERT INTO "title_slip" VALUES('wihout','without');
INSERT INTO "title_slip" VALUES('withot','without');
INSERT INTO "title_slip" VALUES('withou','without');
INSERT INTO "title_slip" VALUES('without','without');
INSERT INTO "title_slip" VALUES('withut','without');
INSERT INTO "title_slip" VALUES('witout','without');
INSERT INTO "title_slip" VALUES('wthout','without');
INSERT INTO "title_slip" VALUES('foo','#23');
INSERT INTO "title_slip" VALUES('foot','#23');
INSERT INTO "title_slip" VALUES('fot','#23');
INSERT INTO "title_slip" VALUES('oot','#23');
INSERT INTO "title_slip" VALUES('нжк','#23');
INSERT INTO "title_slip" VALUES('нож','#23');
INSERT INTO "title_slip" VALUES('ножк','#23');
INSERT INTO "title_slip" VALUES('нок','#23');
INSERT INTO "title_slip" VALUES('ожк','#23');
INSERT INTO "title_slip" VALUES('echuf','#29');
INSERT INTO "title_slip" VALUES('enchf','#29');
INSERT INTO "title_slip" VALUES('enchu','#29');
INSERT INTO "title_slip" VALUES('enchuf','#29');
INSERT INTO "title_slip" VALUES('encuf','#29');
INSERT INTO "title_slip" VALUES('enhuf','#29');
INSERT INTO "title_slip" VALUES('lug','#29');
INSERT INTO "title_slip" VALUES('nchuf','#29');
INSERT INTO "title_slip" VALUES('ocket','#29');
INSERT INTO "title_slip" VALUES('otlet','#29');
INSERT INTO "title_slip" VALUES('oulet','#29');
INSERT INTO "title_slip" VALUES('outet','#29');
INSERT INTO "title_slip" VALUES('outle','#29');
INSERT INTO "title_slip" VALUES('outlet','#29');
INSERT INTO "title_slip" VALUES('outlt','#29');
INSERT INTO "title_slip" VALUES('plg','#29');
INSERT INTO "title_slip" VALUES('plu','#29');
INSERT INTO "title_slip" VALUES('plug','#29');
INSERT INTO "title_slip" VALUES('pug','#29');
INSERT INTO "title_slip" VALUES('scket','#29');
INSERT INTO "title_slip" VALUES('socet','#29');
INSERT INTO "title_slip" VALUES('socke','#29');
INSERT INTO "title_slip" VALUES('socket','#29');
INSERT INTO "title_slip" VALUES('sockt','#29');
INSERT INTO "title_slip" VALUES('soket','#29');
INSERT INTO "title_slip" VALUES('utlet','#29');
INSERT INTO "title_slip" VALUES('вик','#29');
INSERT INTO "title_slip" VALUES('вил','#29');
INSERT INTO "title_slip" VALUES('вилк','#29');
INSERT INTO "title_slip" VALUES('влк','#29');
INSERT INTO "title_slip" VALUES('илк','#29');
INSERT INTO "title_slip" VALUES('озетк','#29');
INSERT INTO "title_slip" VALUES('рзетк','#29');
INSERT INTO "title_slip" VALUES('роетк','#29');
INSERT INTO "title_slip" VALUES('розек','#29');
INSERT INTO "title_slip" VALUES('розет','#29');
INSERT INTO "title_slip" VALUES('розетк','#29');
INSERT INTO "title_slip" VALUES('розтк','#29');
INSERT INTO "title_slip" VALUES('all','#121');
INSERT INTO "title_slip" VALUES('are','#121');
INSERT INTO "title_slip" VALUES('pae','#121');
INSERT INTO "title_slip" VALUES('par','#121');
INSERT INTO "title_slip" VALUES('pare','#121');
INSERT INTO "title_slip" VALUES('pre','#121');
INSERT INTO "title_slip" VALUES('wal','#121');
INSERT INTO "title_slip" VALUES('wall','#121');
INSERT INTO "title_slip" VALUES('wll','#121');
INSERT INTO "title_slip" VALUES('астен','#121');
INSERT INTO "title_slip" VALUES('насен','#121');
INSERT INTO "title_slip" VALUES('насте','#121');
INSERT INTO "title_slip" VALUES('настен','#121');
INSERT INTO "title_slip" VALUES('настн','#121');
INSERT INTO "title_slip" VALUES('натен','#121');
INSERT INTO "title_slip" VALUES('нстен','#121');
INSERT INTO "title_slip" VALUES('сен','#121');
INSERT INTO "title_slip" VALUES('сте','#121');
INSERT INTO "title_slip" VALUES('стен','#121');
INSERT INTO "title_slip" VALUES('стн','#121');
INSERT INTO "title_slip" VALUES('тен','#121');
INSERT INTO "title_slip" VALUES('коват','кроват');
INSERT INTO "title_slip" VALUES('крват','кроват');
INSERT INTO "title_slip" VALUES('кроат','кроват');
INSERT INTO "title_slip" VALUES('крова','кроват');
INSERT INTO "title_slip" VALUES('кроват','кроват');
INSERT INTO "title_slip" VALUES('кровт','кроват');
INSERT INTO "title_slip" VALUES('роват','кроват');
INSERT INTO "title_slip" VALUES('aburet','#4');
INSERT INTO "title_slip" VALUES('aient','#4');
INSERT INTO "title_slip" VALUES('amcha','#4');
INSERT INTO "title_slip" VALUES('archa','#4');
INSERT INTO "title_slip" VALUES('armca','#4');
INSERT INTO "title_slip" VALUES('armch','#4');
INSERT INTO "title_slip" VALUES('armcha','#4');
INSERT INTO "title_slip" VALUES('armha','#4');
INSERT INTO "title_slip" VALUES('asent','#4');
INSERT INTO "title_slip" VALUES('asien','#4');
INSERT INTO "title_slip" VALUES('asient','#4');
INSERT INTO "title_slip" VALUES('asiet','#4');
INSERT INTO "title_slip" VALUES('asint','#4');
INSERT INTO "title_slip" VALUES('btac','#4');
INSERT INTO "title_slip" VALUES('buac','#4');
INSERT INTO "title_slip" VALUES('buta','#4');
INSERT INTO "title_slip" VALUES('butac','#4');
INSERT INTO "title_slip" VALUES('butc','#4');
INSERT INTO "title_slip" VALUES('eat','#4');
INSERT INTO "title_slip" VALUES('ill','#4');
INSERT INTO "title_slip" VALUES('rmcha','#4');
INSERT INTO "title_slip" VALUES('sat','#4');
INSERT INTO "title_slip" VALUES('sea','#4');
INSERT INTO "title_slip" VALUES('seat','#4');
INSERT INTO "title_slip" VALUES('set','#4');
INSERT INTO "title_slip" VALUES('sient','#4');
INSERT INTO "title_slip" VALUES('sil','#4');
INSERT INTO "title_slip" VALUES('sill','#4');
INSERT INTO "title_slip" VALUES('sll','#4');
INSERT INTO "title_slip" VALUES('sool','#4');
INSERT INTO "title_slip" VALUES('stol','#4');
INSERT INTO "title_slip" VALUES('stoo','#4');
INSERT INTO "title_slip" VALUES('stool','#4');
INSERT INTO "title_slip" VALUES('tabret','#4');
INSERT INTO "title_slip" VALUES('tabuet','#4');
INSERT INTO "title_slip" VALUES('tabure','#4');
INSERT INTO "title_slip" VALUES('taburet','#4');
INSERT INTO "title_slip" VALUES('taburt','#4');
INSERT INTO "title_slip" VALUES('tauret','#4');
INSERT INTO "title_slip" VALUES('tburet','#4');
INSERT INTO "title_slip" VALUES('tool','#4');
INSERT INTO "title_slip" VALUES('utac','#4');
INSERT INTO "title_slip" VALUES('абурет','#4');
INSERT INTO "title_slip" VALUES('иден','#4');
INSERT INTO "title_slip" VALUES('кесл','#4');
INSERT INTO "title_slip" VALUES('крел','#4');
INSERT INTO "title_slip" VALUES('крес','#4');
INSERT INTO "title_slip" VALUES('кресл','#4');
INSERT INTO "title_slip" VALUES('крсл','#4');
INSERT INTO "title_slip" VALUES('ресл','#4');
INSERT INTO "title_slip" VALUES('сден','#4');
INSERT INTO "title_slip" VALUES('сиде','#4');
INSERT INTO "title_slip" VALUES('сиден','#4');
INSERT INTO "title_slip" VALUES('сидн','#4');
INSERT INTO "title_slip" VALUES('сиен','#4');
INSERT INTO "title_slip" VALUES('стл','#4');
INSERT INTO "title_slip" VALUES('сту','#4');
INSERT INTO "title_slip" VALUES('стул','#4');
INSERT INTO "title_slip" VALUES('сул','#4');
INSERT INTO "title_slip" VALUES('табрет','#4');
INSERT INTO "title_slip" VALUES('табует','#4');
INSERT INTO "title_slip" VALUES('табуре','#4');
INSERT INTO "title_slip" VALUES('табурет','#4');
INSERT INTO "title_slip" VALUES('табурт','#4');
INSERT INTO "title_slip" VALUES('таурет','#4');
INSERT INTO "title_slip" VALUES('тбурет','#4');
INSERT INTO "title_slip" VALUES('тул','#4');
INSERT INTO "title_slip" VALUES('beid','besid');
INSERT INTO "title_slip" VALUES('besd','besid');
INSERT INTO "title_slip" VALUES('besi','besid');
INSERT INTO "title_slip" VALUES('besid','besid');
INSERT INTO "title_slip" VALUES('bsid','besid');
INSERT INTO "title_slip" VALUES('esid','besid');
INSERT INTO "title_slip" VALUES('all','tall');
INSERT INTO "title_slip" VALUES('tal','tall');
INSERT INTO "title_slip" VALUES('tall','tall');
INSERT INTO "title_slip" VALUES('tll','tall');
INSERT INTO "title_slip" VALUES('елобок','желобок');
INSERT INTO "title_slip" VALUES('желбок','желобок');
INSERT INTO "title_slip" VALUES('желобк','желобок');
INSERT INTO "title_slip" VALUES('желобо','желобок');
INSERT INTO "title_slip" VALUES('желобок','желобок');
INSERT INTO "title_slip" VALUES('желоок','желобок');
INSERT INTO "title_slip" VALUES('жеобок','желобок');
INSERT INTO "title_slip" VALUES('жлобок','желобок');
INSERT INTO "title_slip" VALUES('крепок','скрепок');
INSERT INTO "title_slip" VALUES('скепок','скрепок');
INSERT INTO "title_slip" VALUES('скреок','скрепок');
INSERT INTO "title_slip" VALUES('скрепк','скрепок');
INSERT INTO "title_slip" VALUES('скрепо','скрепок');
INSERT INTO "title_slip" VALUES('скрепок','скрепок');
INSERT INTO "title_slip" VALUES('скрпок','скрепок');
INSERT INTO "title_slip" VALUES('срепок','скрепок');
INSERT INTO "title_slip" VALUES('asten','#25');
INSERT INTO "title_slip" VALUES('blt','#25');
INSERT INTO "title_slip" VALUES('bol','#25');
INSERT INTO "title_slip" VALUES('bolt','#25');
INSERT INTO "title_slip" VALUES('bot','#25');
INSERT INTO "title_slip" VALUES('crew','#25');
INSERT INTO "title_slip" VALUES('ern','#25');
INSERT INTO "title_slip" VALUES('fasen','#25');
INSERT INTO "title_slip" VALUES('faste','#25');
INSERT INTO "title_slip" VALUES('fasten','#25');
INSERT INTO "title_slip" VALUES('fastn','#25');
INSERT INTO "title_slip" VALUES('faten','#25');
INSERT INTO "title_slip" VALUES('fsten','#25');
INSERT INTO "title_slip" VALUES('olt','#25');
INSERT INTO "title_slip" VALUES('ornill','#25');
INSERT INTO "title_slip" VALUES('pen','#25');
INSERT INTO "title_slip" VALUES('per','#25');
INSERT INTO "title_slip" VALUES('pern','#25');
INSERT INTO "title_slip" VALUES('prn','#25');
INSERT INTO "title_slip" VALUES('scew','#25');
INSERT INTO "title_slip" VALUES('scre','#25');
INSERT INTO "title_slip" VALUES('screw','#25');
INSERT INTO "title_slip" VALUES('scrw','#25');
INSERT INTO "title_slip" VALUES('srew','#25');
INSERT INTO "title_slip" VALUES('tonill','#25');
INSERT INTO "title_slip" VALUES('torill','#25');
INSERT INTO "title_slip" VALUES('tornil','#25');
INSERT INTO "title_slip" VALUES('tornill','#25');
INSERT INTO "title_slip" VALUES('tornll','#25');
INSERT INTO "title_slip" VALUES('trnill','#25');
INSERT INTO "title_slip" VALUES('блт','#25');
INSERT INTO "title_slip" VALUES('бол','#25');
INSERT INTO "title_slip" VALUES('болт','#25');
INSERT INTO "title_slip" VALUES('бот','#25');
INSERT INTO "title_slip" VALUES('вин','#25');
INSERT INTO "title_slip" VALUES('винт','#25');
INSERT INTO "title_slip" VALUES('вит','#25');
INSERT INTO "title_slip" VALUES('внт','#25');
INSERT INTO "title_slip" VALUES('инт','#25');
INSERT INTO "title_slip" VALUES('кепеж','#25');
INSERT INTO "title_slip" VALUES('крееж','#25');
INSERT INTO "title_slip" VALUES('крепе','#25');
INSERT INTO "title_slip" VALUES('крепеж','#25');
INSERT INTO "title_slip" VALUES('крепж','#25');
INSERT INTO "title_slip" VALUES('крпеж','#25');
INSERT INTO "title_slip" VALUES('олт','#25');
INSERT INTO "title_slip" VALUES('репеж','#25');
INSERT INTO "title_slip" VALUES('уруп','#25');
INSERT INTO "title_slip" VALUES('шруп','#25');
INSERT INTO "title_slip" VALUES('шурп','#25');
INSERT INTO "title_slip" VALUES('шуру','#25');
INSERT INTO "title_slip" VALUES('шуруп','#25');
INSERT INTO "title_slip" VALUES('шууп','#25');
INSERT INTO "title_slip" VALUES('ersion','version');
INSERT INTO "title_slip" VALUES('verion','version');
INSERT INTO "title_slip" VALUES('versin','version');
INSERT INTO "title_slip" VALUES('versio','version');
INSERT INTO "title_slip" VALUES('version','version');
INSERT INTO "title_slip" VALUES('verson','version');
INSERT INTO "title_slip" VALUES('vesion','version');
INSERT INTO "title_slip" VALUES('vrsion','version');
INSERT INTO "title_slip" VALUES('ripod','#151');
INSERT INTO "title_slip" VALUES('sand','#151');
INSERT INTO "title_slip" VALUES('spport','#151');
INSERT INTO "title_slip" VALUES('stad','#151');
INSERT INTO "title_slip" VALUES('stan','#151');
INSERT INTO "title_slip" VALUES('stand','#151');
INSERT INTO "title_slip" VALUES('stnd','#151');
INSERT INTO "title_slip" VALUES('suport','#151');
INSERT INTO "title_slip" VALUES('suppor','#151');
INSERT INTO "title_slip" VALUES('support','#151');
INSERT INTO "title_slip" VALUES('suppot','#151');
INSERT INTO "title_slip" VALUES('supprt','#151');
INSERT INTO "title_slip" VALUES('tand','#151');
INSERT INTO "title_slip" VALUES('tipod','#151');
INSERT INTO "title_slip" VALUES('triod','#151');
INSERT INTO "title_slip" VALUES('tripd','#151');
INSERT INTO "title_slip" VALUES('tripo','#151');
INSERT INTO "title_slip" VALUES('tripod','#151');
INSERT INTO "title_slip" VALUES('trpod','#151');
INSERT INTO "title_slip" VALUES('upport','#151');
INSERT INTO "title_slip" VALUES('одставк','#151');
INSERT INTO "title_slip" VALUES('оор','#151');
INSERT INTO "title_slip" VALUES('опо','#151');
INSERT INTO "title_slip" VALUES('опор','#151');
INSERT INTO "title_slip" VALUES('опр','#151');
INSERT INTO "title_slip" VALUES('пдставк','#151');
INSERT INTO "title_slip" VALUES('подсавк','#151');
INSERT INTO "title_slip" VALUES('подстав','#151');
INSERT INTO "title_slip" VALUES('подставк','#151');
INSERT INTO "title_slip" VALUES('подстак','#151');
INSERT INTO "title_slip" VALUES('подствк','#151');
INSERT INTO "title_slip" VALUES('подтавк','#151');
INSERT INTO "title_slip" VALUES('пор','#151');
INSERT INTO "title_slip" VALUES('поставк','#151');
INSERT INTO "title_slip" VALUES('сойк','#151');
INSERT INTO "title_slip" VALUES('стйк','#151');
INSERT INTO "title_slip" VALUES('стой','#151');
INSERT INTO "title_slip" VALUES('стойк','#151');
INSERT INTO "title_slip" VALUES('сток','#151');
INSERT INTO "title_slip" VALUES('тат','#151');
INSERT INTO "title_slip" VALUES('тойк','#151');
INSERT INTO "title_slip" VALUES('шат','#151');
INSERT INTO "title_slip" VALUES('шта','#151');
INSERT INTO "title_slip" VALUES('штат','#151');
INSERT INTO "title_slip" VALUES('штт','#151');
INSERT INTO "title_slip" VALUES('леч','плеч');
INSERT INTO "title_slip" VALUES('печ','плеч');
INSERT INTO "title_slip" VALUES('пле','плеч');
INSERT INTO "title_slip" VALUES('плеч','плеч');
INSERT INTO "title_slip" VALUES('плч','плеч');
INSERT INTO "title_slip" VALUES('arbl','marbl');
INSERT INTO "title_slip" VALUES('mabl','marbl');
INSERT INTO "title_slip" VALUES('marb','marbl');
INSERT INTO "title_slip" VALUES('marbl','marbl');
INSERT INTO "title_slip" VALUES('marl','marbl');
INSERT INTO "title_slip" VALUES('mrbl','marbl');
INSERT INTO "title_slip" VALUES('ffcut','offcut');
INSERT INTO "title_slip" VALUES('ofcut','offcut');
INSERT INTO "title_slip" VALUES('offct','offcut');
INSERT INTO "title_slip" VALUES('offcu','offcut');
INSERT INTO "title_slip" VALUES('offcut','offcut');
INSERT INTO "title_slip" VALUES('offut','offcut');
INSERT INTO "title_slip" VALUES('alefaccion','#106');
INSERT INTO "title_slip" VALUES('alor','#106');
INSERT INTO "title_slip" VALUES('arm','#106');
INSERT INTO "title_slip" VALUES('caefaccion','#106');
INSERT INTO "title_slip" VALUES('caleaccion','#106');
INSERT INTO "title_slip" VALUES('calefaccin','#106');
INSERT INTO "title_slip" VALUES('calefaccio','#106');
INSERT INTO "title_slip" VALUES('calefaccion','#106');
INSERT INTO "title_slip" VALUES('calefaccon','#106');
INSERT INTO "title_slip" VALUES('calefacion','#106');
INSERT INTO "title_slip" VALUES('calefccion','#106');
INSERT INTO "title_slip" VALUES('calfaccion','#106');
INSERT INTO "title_slip" VALUES('calo','#106');
INSERT INTO "title_slip" VALUES('calor','#106');
INSERT INTO "title_slip" VALUES('calr','#106');
INSERT INTO "title_slip" VALUES('caor','#106');
INSERT INTO "title_slip" VALUES('clefaccion','#106');
INSERT INTO "title_slip" VALUES('clor','#106');
INSERT INTO "title_slip" VALUES('eat','#106');
INSERT INTO "title_slip" VALUES('hat','#106');
INSERT INTO "title_slip" VALUES('hea','#106');
INSERT INTO "title_slip" VALUES('heat','#106');
INSERT INTO "title_slip" VALUES('het','#106');
INSERT INTO "title_slip" VALUES('wam','#106');
INSERT INTO "title_slip" VALUES('war','#106');
INSERT INTO "title_slip" VALUES('warm','#106');
INSERT INTO "title_slip" VALUES('wrm','#106');
INSERT INTO "title_slip" VALUES('богр','#106');
INSERT INTO "title_slip" VALUES('епл','#106');
INSERT INTO "title_slip" VALUES('обгр','#106');
INSERT INTO "title_slip" VALUES('обог','#106');
INSERT INTO "title_slip" VALUES('обогр','#106');
INSERT INTO "title_slip" VALUES('обор','#106');
INSERT INTO "title_slip" VALUES('одогр','#106');
INSERT INTO "title_slip" VALUES('оогр','#106');
INSERT INTO "title_slip" VALUES('пдогр','#106');
INSERT INTO "title_slip" VALUES('подгр','#106');
INSERT INTO "title_slip" VALUES('подог','#106');
INSERT INTO "title_slip" VALUES('подогр','#106');
INSERT INTO "title_slip" VALUES('подор','#106');
INSERT INTO "title_slip" VALUES('поогр','#106');
INSERT INTO "title_slip" VALUES('тел','#106');
INSERT INTO "title_slip" VALUES('теп','#106');
INSERT INTO "title_slip" VALUES('тепл','#106');
INSERT INTO "title_slip" VALUES('тпл','#106');
INSERT INTO "title_slip" VALUES('trn','turn');
INSERT INTO "title_slip" VALUES('tun','turn');
INSERT INTO "title_slip" VALUES('tur','turn');
INSERT INTO "title_slip" VALUES('turn','turn');
INSERT INTO "title_slip" VALUES('urn','turn');
CREATE TABLE tracking_event (
	id INTEGER NOT NULL, 
	shipment_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	place VARCHAR(160), 
	code VARCHAR(20) NOT NULL, 
	text VARCHAR(600), 
	ref VARCHAR(80), 
	told_by INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_tracking_event PRIMARY KEY (id), 
	CONSTRAINT fk_tracking_event_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_tracking_event_told_by FOREIGN KEY(told_by) REFERENCES user_account (id), 
	CONSTRAINT uq_tracking_event_shipment_id_ref UNIQUE (shipment_id, ref)
);
INSERT INTO "tracking_event" VALUES(914592851994676114,914592851844794280,'2026-10-10 18:36:15.796039',NULL,'packed',NULL,NULL,914592749734291893,'2026-10-10 18:36:15.796898');
INSERT INTO "tracking_event" VALUES(914592852091191225,914592851844794280,'2026-10-10 18:50:39.795091',NULL,'handed_over',NULL,NULL,914592749734291893,'2026-10-10 18:50:39.795313');
INSERT INTO "tracking_event" VALUES(914592852180356735,914592851844794280,'2026-10-10 19:05:03.780832','Leipzig','in_transit','Picked up',NULL,914592749734291893,'2026-10-10 19:05:03.785100');
INSERT INTO "tracking_event" VALUES(914592852536709658,914592851844794280,'2026-10-13 19:05:03.780832','Malmö','in_transit','Sorted',NULL,914592749734291893,'2026-10-13 19:05:03.785053');
INSERT INTO "tracking_event" VALUES(914592852784251255,914592851844794280,'2026-10-14 19:05:03.780832','Uppsala','delivered','Delivered',NULL,914592749734291893,'2026-10-14 19:05:03.785516');
INSERT INTO "tracking_event" VALUES(914592856207619657,914592856152199357,'2026-10-30 18:36:15.788224',NULL,'packed',NULL,NULL,914592749697528953,'2026-10-30 18:36:15.788583');
INSERT INTO "tracking_event" VALUES(914592856311044204,914592856152199357,'2026-10-30 18:50:39.795317',NULL,'handed_over',NULL,NULL,914592749697528953,'2026-10-30 18:50:39.795545');
INSERT INTO "tracking_event" VALUES(914592856541650766,914592856152199357,'2026-10-30 19:05:03.780832','Lyon','in_transit','Picked up',NULL,914592749697528953,'2026-10-30 19:05:03.785672');
INSERT INTO "tracking_event" VALUES(914592857472372588,914592856152199357,'2026-11-03 07:05:03.780832','Tbilisi','in_transit','Cleared',NULL,914592749697528953,'2026-11-03 07:05:03.784939');
INSERT INTO "tracking_event" VALUES(914592858912373168,914592856152199357,'2026-11-07 19:05:03.780832','Yerevan','delivered','Delivered',NULL,914592749697528953,'2026-11-07 19:05:03.785633');
INSERT INTO "tracking_event" VALUES(914592867339048907,914592867275145054,'2026-11-24 18:36:15.789043',NULL,'packed',NULL,NULL,914592749697528953,'2026-11-24 18:36:15.789422');
INSERT INTO "tracking_event" VALUES(914592867574207567,914592867275145054,'2026-11-24 18:50:39.797794',NULL,'handed_over',NULL,NULL,914592749697528953,'2026-11-24 18:50:39.798068');
INSERT INTO "tracking_event" VALUES(914592868089968599,914592867275145054,'2026-11-24 19:05:03.780832','Lyon','in_transit','Picked up, three cartons',NULL,914592749697528953,'2026-11-24 19:05:03.785436');
INSERT INTO "tracking_event" VALUES(914592869733907925,914592867275145054,'2026-11-26 04:41:03.780832','Basel','in_transit','Sorted',NULL,914592749697528953,'2026-11-26 04:41:03.786164');
INSERT INTO "tracking_event" VALUES(914592870600553218,914592867275145054,'2026-11-27 23:53:03.780832','Malmö','in_transit','Arrived in the country of destination',NULL,914592749697528953,'2026-11-27 23:53:03.786480');
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	serial VARCHAR(40) NOT NULL, 
	order_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	delivered_on DATE, 
	warranty_until DATE, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT ck_unit_warranty_from_delivery CHECK ((delivered_on IS NULL) = (warranty_until IS NULL)), 
	CONSTRAINT ck_unit_numbers CHECK (number > 0 AND pieces > 0), 
	CONSTRAINT fk_unit_order_id FOREIGN KEY(order_id) REFERENCES customer_order (id), 
	CONSTRAINT fk_unit_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT uq_unit_order_line_id_number UNIQUE (order_line_id, number), 
	CONSTRAINT uq_unit_serial UNIQUE (serial)
);
INSERT INTO "unit" VALUES(914592851400398791,'MQ-2026-000001-1-001',914592847701140223,914592847716903420,1,1,'2026-10-09 19:05:03.808400','2026-10-14','2028-10-14',2);
INSERT INTO "unit" VALUES(914592855909707988,'MQ-2026-000002-1-001',914592849827538790,914592849836139874,1,1,'2026-10-29 19:05:03.810693','2026-11-07','2028-11-07',2);
INSERT INTO "unit" VALUES(914592866399757078,'MQ-2026-000003-1-001',914592851022220066,914592851030308716,1,1,'2026-11-22 19:05:03.810255',NULL,NULL,1);
INSERT INTO "unit" VALUES(914592866399757142,'MQ-2026-000003-1-002',914592851022220066,914592851030308716,2,1,'2026-11-22 19:05:03.810272',NULL,NULL,1);
INSERT INTO "unit" VALUES(914592866399757152,'MQ-2026-000003-1-003',914592851022220066,914592851030308716,3,1,'2026-11-22 19:05:03.810284',NULL,NULL,1);
INSERT INTO "unit" VALUES(914592866399757166,'MQ-2026-000003-1-004',914592851022220066,914592851030308716,4,1,'2026-11-22 19:05:03.810297',NULL,NULL,1);
INSERT INTO "unit" VALUES(914592866399757171,'MQ-2026-000003-1-005',914592851022220066,914592851030308716,5,1,'2026-11-22 19:05:03.810306',NULL,NULL,1);
INSERT INTO "unit" VALUES(914592866399757211,'MQ-2026-000003-1-006',914592851022220066,914592851030308716,6,1,'2026-11-22 19:05:03.810320',NULL,NULL,1);
CREATE TABLE upload_day (
	user_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	files INTEGER NOT NULL, 
	bytes BIGINT NOT NULL, 
	CONSTRAINT pk_upload_day PRIMARY KEY (user_id, day)
);
INSERT INTO "upload_day" VALUES(914592749591118359,'2026-11-02',1,87910);
INSERT INTO "upload_day" VALUES(914592749525235813,'2026-10-30',1,89328);
INSERT INTO "upload_day" VALUES(914592749591118359,'2026-11-14',1,87480);
INSERT INTO "upload_day" VALUES(914592749788742453,'2026-11-16',5,2323223);
CREATE TABLE user_account (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	mail VARCHAR(254) NOT NULL, 
	mail_key VARCHAR(254) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	password_hash VARCHAR(200), 
	locale VARCHAR(5) NOT NULL, 
	timezone VARCHAR(60) NOT NULL, 
	theme VARCHAR(10) NOT NULL, 
	verified_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_user_account PRIMARY KEY (id), 
	CONSTRAINT ck_user_account_role CHECK (role IN ('customer', 'producer', 'team', 'admin')), 
	CONSTRAINT ck_user_account_status CHECK (status IN ('active', 'blocked', 'erased')), 
	CONSTRAINT uq_user_account_mail_key UNIQUE (mail_key)
);
INSERT INTO "user_account" VALUES(914592749525235813,'Anna Lindqvist','anna@lindqvist.example','anna@lindqvist.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-18 07:05:03.783836','2026-05-18 07:05:03.785734',1);
INSERT INTO "user_account" VALUES(914592749561848252,'Пётр Волков','pyotr@volkov.example','pyotr@volkov.example','customer','active',NULL,'ru','Europe/Belgrade','auto','2026-05-18 07:05:03.781815','2026-05-18 07:05:03.782336',1);
INSERT INTO "user_account" VALUES(914592749591118359,'Мария Седова','maria@sedova.example','maria@sedova.example','customer','active',NULL,'ru','Asia/Yerevan','auto','2026-05-18 07:05:03.781821','2026-05-18 07:05:03.782376',1);
INSERT INTO "user_account" VALUES(914592749609150572,'Tomás Reyes','tomas@reyes.example','tomas@reyes.example','customer','active',NULL,'en','Europe/Madrid','auto','2026-05-18 07:05:03.781686','2026-05-18 07:05:03.782211',1);
INSERT INTO "user_account" VALUES(914592749625819539,'Maja Holm','maja@cafenord.example','maja@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-18 07:05:03.781666','2026-05-18 07:05:03.782227',1);
INSERT INTO "user_account" VALUES(914592749654745857,'Jonas Ek','jonas@cafenord.example','jonas@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-18 07:05:03.781725','2026-05-18 07:05:03.782213',1);
INSERT INTO "user_account" VALUES(914592749675674788,'Ida Berg','ida@cafenord.example','ida@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-18 07:05:03.781693','2026-05-18 07:05:03.782158',1);
INSERT INTO "user_account" VALUES(914592749697528953,'Claire Brun','claire@brun.example','claire@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-18 07:05:03.781753','2026-05-18 07:05:03.782189',1);
INSERT INTO "user_account" VALUES(914592749718126573,'Hugo Petit','hugo@brun.example','hugo@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-18 07:05:03.781649','2026-05-18 07:05:03.782068',1);
INSERT INTO "user_account" VALUES(914592749734291893,'Katrin Vogel','katrin@werkstatt-ost.example','katrin@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-18 07:05:03.781627','2026-05-18 07:05:03.782028',1);
INSERT INTO "user_account" VALUES(914592749754337560,'Jan Nowak','jan@werkstatt-ost.example','jan@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-18 07:05:03.781528','2026-05-18 07:05:03.781886',1);
INSERT INTO "user_account" VALUES(914592749771875749,'Ines Aldana','ines@maquette.example','ines@maquette.example','team','active',NULL,'en','Europe/Lisbon','auto','2026-05-18 07:05:03.781663','2026-05-18 07:05:03.782083',1);
INSERT INTO "user_account" VALUES(914592749788742453,'Oskar Lund','oskar@maquette.example','oskar@maquette.example','team','active',NULL,'en','Europe/Copenhagen','auto','2026-05-18 07:05:03.781692','2026-05-18 07:05:03.782125',1);
INSERT INTO "user_account" VALUES(914592749805550754,'Дарья Ким','darya@maquette.example','darya@maquette.example','team','active',NULL,'ru','Europe/Berlin','auto','2026-05-18 07:05:03.781739','2026-05-18 07:05:03.782197',1);
INSERT INTO "user_account" VALUES(914592749821898374,'Robin Hale','robin@maquette.example','robin@maquette.example','admin','active',NULL,'en','UTC','auto','2026-05-18 07:05:03.781482','2026-05-18 07:05:03.781829',1);
CREATE TABLE user_session (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	agent VARCHAR(120) NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_user_session PRIMARY KEY (id), 
	CONSTRAINT fk_user_session_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash)
);
CREATE TABLE vote_account (
	board_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	spent INTEGER NOT NULL, 
	granted INTEGER NOT NULL, 
	CONSTRAINT pk_vote_account PRIMARY KEY (board_id, user_id), 
	CONSTRAINT ck_vote_account_within CHECK (spent >= 0 AND spent <= granted)
);
CREATE TABLE vote_entry (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	why VARCHAR(20) NOT NULL, 
	batch_id INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_vote_entry PRIMARY KEY (id), 
	CONSTRAINT ck_vote_entry_sign CHECK ((amount = -1) = (why IN ('given', 'switched_on'))), 
	CONSTRAINT ck_vote_entry_why CHECK (why IN ('given', 'withdrawn', 'decided', 'switched_on', 'switched_off')), 
	CONSTRAINT ck_vote_entry_amount CHECK (amount IN (-1, 1)), 
	CONSTRAINT fk_vote_entry_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_vote_entry_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_vote_entry_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
CREATE TABLE vote_held (
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	CONSTRAINT pk_vote_held PRIMARY KEY (idea_id, user_id)
);
CREATE TABLE webhook (
	id INTEGER NOT NULL, 
	url TEXT NOT NULL, 
	events JSON NOT NULL, 
	boards JSON NOT NULL, 
	secret VARCHAR(80) NOT NULL, 
	status VARCHAR(5) NOT NULL, 
	off_reason TEXT NOT NULL, 
	made_by INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_webhook PRIMARY KEY (id), 
	CONSTRAINT ck_webhook_status CHECK (status IN ('on', 'off')), 
	CONSTRAINT fk_webhook_made_by FOREIGN KEY(made_by) REFERENCES user_account (id)
);
CREATE TABLE webhook_delivery (
	id INTEGER NOT NULL, 
	webhook_id INTEGER NOT NULL, 
	fact_id INTEGER, 
	event VARCHAR(40) NOT NULL, 
	idea_id INTEGER, 
	body TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	code INTEGER, 
	milliseconds INTEGER, 
	answer TEXT NOT NULL, 
	error TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	tried_at DATETIME, 
	CONSTRAINT pk_webhook_delivery PRIMARY KEY (id), 
	CONSTRAINT ck_webhook_delivery_status CHECK (status IN ('waiting', 'delivered', 'failed')), 
	CONSTRAINT fk_webhook_delivery_webhook_id FOREIGN KEY(webhook_id) REFERENCES webhook (id) ON DELETE CASCADE, 
	CONSTRAINT uq_webhook_delivery_webhook_id_fact_id UNIQUE (webhook_id, fact_id)
);
CREATE TABLE work_centre (
	id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	weekly_hours INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_work_centre PRIMARY KEY (id), 
	CONSTRAINT ck_work_centre_hours CHECK (weekly_hours BETWEEN 1 AND 10000), 
	CONSTRAINT fk_work_centre_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_work_centre_producer_id_name UNIQUE (producer_id, name)
);
CREATE INDEX ix_fact_type ON fact (type);
CREATE INDEX ix_idea_follow_user_id ON idea_follow (user_id);
CREATE INDEX ix_idea_gram_idea_id ON idea_gram (idea_id);
CREATE INDEX ix_idea_picture_file_id ON idea_picture (file_id);
CREATE INDEX ix_idea_tag_idea_id ON idea_tag (idea_id);
CREATE INDEX ix_prototype_idea_idea_id ON prototype_idea (idea_id);
CREATE INDEX ix_room_fact_fact_id ON room_fact (fact_id);
CREATE INDEX ix_sign_in_attempt_key_at ON sign_in_attempt ("key", at);
CREATE INDEX ix_stored_file_loose_since ON stored_file (loose_since) WHERE loose_since IS NOT NULL;
CREATE INDEX ix_stored_file_owner_user_id ON stored_file (owner_user_id);
CREATE INDEX ix_api_token_user_id ON api_token (user_id);
CREATE INDEX ix_customer_owner_id ON customer (owner_id);
CREATE INDEX ix_idea_author_id ON idea (author_id);
CREATE INDEX ix_idea_board_hot ON idea (board_id, hot, id);
CREATE INDEX ix_idea_company_id ON idea (company_id);
CREATE INDEX ix_idea_customer_id ON idea (customer_id);
CREATE INDEX ix_idea_hot ON idea (hot, id);
CREATE INDEX ix_idea_merged_into_id ON idea (merged_into_id);
CREATE INDEX ix_idea_new ON idea (submitted_at, id);
CREATE INDEX ix_idea_owner_id ON idea (owner_id);
CREATE INDEX ix_idea_top ON idea (top_score, id);
CREATE INDEX ix_idea_unanswered ON idea (submitted_at, id) WHERE answered_at IS NULL;
CREATE INDEX ix_idea_value ON idea (value_minor, id);
CREATE INDEX ix_invitation_company_id ON invitation (company_id);
CREATE INDEX ix_mail_user_id ON mail (user_id);
CREATE INDEX ix_mail_waiting ON mail (due_at) WHERE state = 'waiting';
CREATE INDEX ix_membership_company_id ON membership (company_id);
CREATE INDEX ix_notification_fact_id ON notification (fact_id);
CREATE INDEX ix_notification_unread ON notification (user_id) WHERE read_at IS NULL AND shown;
CREATE INDEX ix_notification_user_latest ON notification (user_id, id);
CREATE INDEX ix_one_time_link_user_id ON one_time_link (user_id);
CREATE INDEX ix_outbox_fact_id ON outbox (fact_id);
CREATE INDEX ix_outbox_waiting ON outbox (due_at, id) WHERE state = 'waiting';
CREATE INDEX ix_prototype_owner_id ON prototype (owner_id);
CREATE INDEX ix_prototype_status_id ON prototype (status, id);
CREATE INDEX ix_user_session_user_id ON user_session (user_id);
CREATE INDEX ix_bid_about_id ON bid (about_id);
CREATE INDEX ix_bid_customer ON bid (customer_id, id);
CREATE INDEX ix_bid_idea_id ON bid (idea_id);
CREATE INDEX ix_bid_open ON bid (expires_at, id) WHERE status = 'open';
CREATE INDEX ix_bid_prototype_id ON bid (prototype_id);
CREATE INDEX ix_comment_author_id ON comment (author_id);
CREATE INDEX ix_comment_parent_id ON comment (parent_id);
CREATE INDEX ix_comment_thread ON comment (root_id, id);
CREATE INDEX ix_comment_top ON comment (idea_id, internal, id) WHERE depth = 0;
CREATE INDEX ix_customer_note_customer ON customer_note (customer_id, id);
CREATE INDEX ix_customer_order_customer ON customer_order (customer_id, id);
CREATE INDEX ix_customer_order_placed ON customer_order (placed_at, id);
CREATE INDEX ix_customer_order_producer ON customer_order (producer_id, id);
CREATE INDEX ix_customer_task_customer ON customer_task (customer_id, status, due_on);
CREATE INDEX ix_customer_task_open ON customer_task (due_on) WHERE status = 'open';
CREATE INDEX ix_customer_task_owner_id ON customer_task (owner_id);
CREATE INDEX ix_idea_response_author_id ON idea_response (author_id);
CREATE INDEX ix_idea_response_idea_id ON idea_response (idea_id);
CREATE INDEX ix_idea_revision_author_id ON idea_revision (author_id);
CREATE INDEX ix_prototype_guest_company_id ON prototype_guest (company_id);
CREATE INDEX ix_prototype_guest_user_id ON prototype_guest (user_id);
CREATE UNIQUE INDEX uq_prototype_version_current ON prototype_version (prototype_id) WHERE status = 'current';
CREATE INDEX ix_support_user_id ON support (user_id);
CREATE INDEX ix_answer_bid ON answer (bid_id, id);
CREATE INDEX ix_answer_expires ON answer (expires_at) WHERE status IN ('standing', 'countered', 'stale');
CREATE INDEX ix_answer_producer ON answer (producer_id, id);
CREATE UNIQUE INDEX uq_answer_live ON answer (bid_id, producer_id) WHERE status IN ('standing', 'countered', 'stale');
CREATE INDEX ix_bid_reach_producer ON bid_reach (producer_id, bid_id);
CREATE INDEX ix_comment_text_comment_id ON comment_text (comment_id);
CREATE INDEX ix_cost_entry_order ON cost_entry (order_id, stage);
CREATE INDEX ix_order_change_order_id ON order_change (order_id);
CREATE UNIQUE INDEX uq_order_change_open ON order_change (order_id) WHERE status = 'requested';
CREATE INDEX ix_order_line_about ON order_line (about_kind, about_id);
CREATE INDEX ix_order_promise_order_id ON order_promise (order_id);
CREATE UNIQUE INDEX uq_order_promise_first ON order_promise (order_id) WHERE replaces_id IS NULL;
CREATE INDEX ix_prototype_asset_file_id ON prototype_asset (file_id);
CREATE INDEX ix_prototype_asset_version_id ON prototype_asset (version_id);
CREATE INDEX ix_prototype_decision_prototype_id ON prototype_decision (prototype_id);
CREATE INDEX ix_prototype_decision_user_id ON prototype_decision (user_id);
CREATE UNIQUE INDEX uq_prototype_decision_standing ON prototype_decision (version_id, user_id) WHERE standing;
CREATE INDEX ix_purchase_need_order_id ON purchase_need (order_id);
CREATE INDEX ix_shipment_status ON shipment (status, id);
CREATE INDEX ix_answer_move_answer ON answer_move (answer_id, id);
CREATE INDEX ix_job_order_id ON job (order_id);
CREATE INDEX ix_job_producer ON job (producer_id, status, planned_end);
CREATE INDEX ix_return_request_order_id ON return_request (order_id);
CREATE INDEX ix_shipment_line_order_line_id ON shipment_line (order_line_id);
CREATE INDEX ix_thread_author_id ON thread (author_id);
CREATE INDEX ix_thread_version_id ON thread (version_id, internal, id);
CREATE INDEX ix_tracking_event_way ON tracking_event (shipment_id, at);
CREATE INDEX ix_unit_order_id ON unit (order_id);
CREATE INDEX ix_job_stage_order_id ON job_stage (order_id);
CREATE INDEX ix_job_stage_work_centre_id ON job_stage (work_centre_id);
CREATE INDEX ix_price_wish_user_id ON price_wish (user_id);
CREATE INDEX ix_service_request_assignee_id ON service_request (assignee_id);
CREATE INDEX ix_service_request_customer ON service_request (customer_id, id);
CREATE INDEX ix_service_request_due ON service_request (status, sla_due);
CREATE INDEX ix_service_request_order_id ON service_request (order_id);
CREATE INDEX ix_service_request_unit_id ON service_request (unit_id);
CREATE INDEX ix_thread_comment_author_id ON thread_comment (author_id);
CREATE INDEX ix_thread_comment_thread_id ON thread_comment (thread_id, id);
CREATE INDEX ix_service_message_author_id ON service_message (author_id);
CREATE INDEX ix_service_message_request ON service_message (request_id, id);
CREATE INDEX ix_stage_photo_file_id ON stage_photo (file_id);
CREATE INDEX ix_thread_comment_text_comment_id ON thread_comment_text (comment_id);
CREATE TRIGGER search_doc_ai AFTER INSERT ON search_doc BEGIN INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER search_doc_ad AFTER DELETE ON search_doc BEGIN INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER search_doc_au AFTER UPDATE ON search_doc BEGIN INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER search_doc_insert AFTER insert ON search_doc BEGIN
          INSERT INTO search_state(kind, part, stamp) VALUES (new.kind, 0, random() & 281474976710655)
          ON CONFLICT (kind, part) DO UPDATE SET stamp = excluded.stamp; END;
CREATE TRIGGER search_doc_update AFTER update ON search_doc BEGIN
          INSERT INTO search_state(kind, part, stamp) VALUES (new.kind, 0, random() & 281474976710655)
          ON CONFLICT (kind, part) DO UPDATE SET stamp = excluded.stamp; END;
CREATE TRIGGER search_doc_delete AFTER delete ON search_doc BEGIN
          INSERT INTO search_state(kind, part, stamp) VALUES (old.kind, 0, random() & 281474976710655)
          ON CONFLICT (kind, part) DO UPDATE SET stamp = excluded.stamp; END;
CREATE INDEX ix_vote_account_user_id ON vote_account (user_id);
CREATE INDEX ix_vote_held_board_id ON vote_held (board_id);
CREATE INDEX ix_vote_held_user_id ON vote_held (user_id);
CREATE INDEX ix_support_on_behalf_by_id ON support_on_behalf (by_id);
CREATE INDEX ix_support_on_behalf_customer_id ON support_on_behalf (customer_id);
CREATE INDEX ix_vote_entry_batch_id ON vote_entry (batch_id);
CREATE INDEX ix_vote_entry_idea_id ON vote_entry (idea_id);
CREATE INDEX ix_vote_entry_person ON vote_entry (board_id, user_id, id);
CREATE INDEX ix_idea_merge_target_id ON idea_merge (target_id);
CREATE UNIQUE INDEX uq_idea_merge_standing ON idea_merge (source_id) WHERE status IN ('proposed', 'done');
CREATE INDEX ix_idea_relation_to_id ON idea_relation (to_id);
CREATE INDEX ix_carried_support_idea_id ON carried_support (idea_id);
CREATE INDEX ix_carried_support_merge_id ON carried_support (merge_id);
CREATE INDEX ix_carried_support_user_id ON carried_support (user_id);
CREATE INDEX ix_board_segment_tag ON board_segment (tag, board_id);
CREATE INDEX ix_customer_tag_tag ON customer_tag (tag, customer_id);
CREATE INDEX ix_board_guest_company_id ON board_guest (company_id);
CREATE INDEX ix_board_guest_user_id ON board_guest (user_id);
CREATE INDEX ix_moderation_case_author_id ON moderation_case (author_id);
CREATE INDEX ix_moderation_case_comment_id ON moderation_case (comment_id);
CREATE INDEX ix_moderation_case_idea ON moderation_case (idea_id, status);
CREATE INDEX ix_moderation_case_waiting ON moderation_case (id) WHERE status = 'waiting';
CREATE INDEX ix_moderation_report_case_id ON moderation_report (case_id);
CREATE INDEX ix_moderation_report_reporter_id ON moderation_report (reporter_id);
CREATE INDEX ix_comment_reaction_user_id ON comment_reaction (user_id);
CREATE INDEX ix_idea_pair_decided_by ON idea_pair (decided_by);
CREATE INDEX ix_idea_pair_newer_id ON idea_pair (newer_id);
CREATE INDEX ix_idea_pair_older_id ON idea_pair (older_id);
CREATE INDEX ix_idea_pair_waiting ON idea_pair (score, id) WHERE state = 'waiting';
CREATE INDEX ix_saved_search_hit_told ON saved_search_hit (search_id, told_at);
CREATE INDEX ix_idea_controversy ON idea (controversy, id);
CREATE INDEX ix_idea_foreign_author ON idea (author_name) WHERE author_id IS NULL;
CREATE INDEX ix_idea_status_hot ON idea (status, hot, id);
CREATE INDEX ix_idea_facet_tags ON idea_facet (count, word) WHERE kind = 'tag';
CREATE INDEX ix_idea_amendment_vote_user_id ON idea_amendment_vote (user_id);
CREATE INDEX ix_idea_amendment_author_id ON idea_amendment (author_id);
CREATE INDEX ix_idea_amendment_list ON idea_amendment (idea_id, status, vote_count, id);
CREATE UNIQUE INDEX ix_idea_amendment_revision ON idea_amendment (idea_id, revision_number);
CREATE INDEX ix_idea_coauthor_user_id ON idea_coauthor (user_id);
CREATE INDEX ix_ready_answer_author_id ON ready_answer (author_id);
CREATE INDEX ix_idea_promise_author_id ON idea_promise (author_id);
CREATE INDEX ix_idea_promise_idea_id ON idea_promise (idea_id);
CREATE INDEX ix_scoring_round_idea ON scoring_round (idea_id, id);
CREATE INDEX ix_scoring_round_opened_by ON scoring_round (opened_by);
CREATE UNIQUE INDEX uq_scoring_round_open ON scoring_round (idea_id) WHERE status = 'open';
CREATE INDEX ix_idea_milestone_author_id ON idea_milestone (author_id);
CREATE INDEX ix_idea_milestone_deadline ON idea_milestone (deadline) WHERE status = 'open';
CREATE INDEX ix_idea_milestone_idea_id ON idea_milestone (idea_id);
CREATE INDEX ix_idea_milestone_response_id ON idea_milestone (response_id);
CREATE UNIQUE INDEX uq_idea_milestone_open ON idea_milestone (idea_id, kind, leads_to) WHERE status = 'open';
CREATE INDEX ix_scorecard_user_id ON scorecard (user_id);
CREATE INDEX ix_import_job_status ON import_job (status, id);
CREATE INDEX ix_webhook_delivery_due ON webhook_delivery (due_at, id) WHERE status = 'waiting';
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_comment_mention_user_id ON comment_mention (user_id);
CREATE INDEX ix_comment_picture_file_id ON comment_picture (file_id);
CREATE INDEX ix_comment_said ON comment (idea_id, id);
CREATE INDEX ix_thread_file_file_id ON thread_file (file_id);
CREATE INDEX ix_thread_mention_user_id ON thread_mention (user_id);
CREATE INDEX ix_thread_reaction_user_id ON thread_reaction (user_id);
CREATE INDEX ix_thread_task_assignee_id ON thread_task (assignee_id);
CREATE INDEX ix_thread_task_due ON thread_task (due_on) WHERE overdue_at IS NULL;
CREATE INDEX ix_thread_verdict_same_as ON thread_verdict (same_as);
CREATE INDEX ix_carry_job_prototype_id ON carry_job (prototype_id);
CREATE INDEX ix_carry_job_waiting ON carry_job (id) WHERE status <> 'done';
CREATE INDEX ix_fix_check_asked_id ON fix_check (asked_id, status);
CREATE INDEX ix_fix_check_prototype_id ON fix_check (prototype_id);
CREATE INDEX ix_fix_check_said_by ON fix_check (said_by, status);
CREATE INDEX ix_thread_place_version_id ON thread_place (version_id, status);
CREATE INDEX ix_review_vote_decision_id ON review_vote (decision_id);
CREATE INDEX ix_review_round_prototype_id ON review_round (prototype_id);
CREATE INDEX ix_prototype_approval_approved_by ON prototype_approval (approved_by);
CREATE INDEX ix_prototype_approval_prototype_id ON prototype_approval (prototype_id);
CREATE INDEX ix_prototype_approval_version ON prototype_approval (version_id, id);
CREATE UNIQUE INDEX uq_prototype_approval_standing ON prototype_approval (version_id) WHERE ended_at IS NULL;
CREATE INDEX ix_review_group_due ON review_group (due_on) WHERE status = 'open';
CREATE INDEX ix_review_group_round ON review_group (round_id, position);
CREATE INDEX ix_review_seat_company_id ON review_seat (company_id);
CREATE INDEX ix_review_seat_group_id ON review_seat (group_id);
CREATE INDEX ix_review_seat_user_id ON review_seat (user_id);
CREATE INDEX ix_stage_awaits_about ON stage_awaits (kind, about_id);
CREATE INDEX ix_study_author_id ON study (author_id);
CREATE INDEX ix_study_prototype ON study (prototype_id, id);
CREATE INDEX ix_study_version_id ON study (version_id);
CREATE INDEX ix_study_answer_user_id ON study_answer (user_id);
CREATE INDEX ix_study_side_asset_id ON study_side (asset_id);
CREATE INDEX ix_study_side_version_id ON study_side (version_id);
CREATE INDEX ix_prototype_segment_tag ON prototype_segment (tag, prototype_id);
CREATE INDEX ix_prototype_letter_invitation_id ON prototype_letter (invitation_id);
CREATE INDEX ix_prototype_letter_mail_key ON prototype_letter (mail_key);
CREATE INDEX ix_prototype_link_prototype_id ON prototype_link (prototype_id);
CREATE INDEX ix_prototype_pass_link_id ON prototype_pass (link_id, id);
CREATE INDEX ix_prototype_pass_prototype_id ON prototype_pass (prototype_id);
CREATE INDEX ix_prototype_pass_user_id ON prototype_pass (user_id);
CREATE INDEX ix_prototype_acceptance_pass_id ON prototype_acceptance (pass_id);
CREATE INDEX ix_prototype_acceptance_user_id ON prototype_acceptance (user_id);
CREATE INDEX ix_prototype_guest_word_pass_id ON prototype_guest_word (pass_id);
CREATE INDEX ix_prototype_seen_day ON prototype_seen (day);
CREATE INDEX ix_prototype_seen_pass_id ON prototype_seen (pass_id);
CREATE INDEX ix_prototype_seen_prototype_id ON prototype_seen (prototype_id, id);
CREATE INDEX ix_prototype_seen_user_id ON prototype_seen (user_id);
CREATE INDEX ix_prototype_paper_asked_by ON prototype_paper (asked_by);
CREATE INDEX ix_prototype_paper_status ON prototype_paper (status, id);
CREATE INDEX ix_prototype_paper_version_id ON prototype_paper (version_id);
CREATE INDEX ix_annotation_batch_version_id ON annotation_batch (version_id);
CREATE INDEX ix_thread_annotation_thread_id ON thread_annotation (thread_id);
CREATE INDEX ix_prototype_blind_prototype_id ON prototype_blind (prototype_id);
CREATE UNIQUE INDEX uq_prototype_blind_running ON prototype_blind (prototype_id) WHERE status = 'running';
CREATE INDEX ix_prototype_blind_finish_pass_id ON prototype_blind_finish (pass_id);
CREATE INDEX ix_prototype_blind_finish_user_id ON prototype_blind_finish (user_id);
CREATE INDEX ix_price_estimate_waiting ON price_estimate (changed_at) WHERE status = 'waiting';
CREATE INDEX ix_rule_producer_id ON rule (producer_id);
CREATE INDEX ix_capacity_taking_week_id ON capacity_taking (week_id);
CREATE INDEX ix_rule_turn_answer_id ON rule_turn (answer_id);
CREATE INDEX ix_rule_turn_due ON rule_turn (due_at, id) WHERE status = 'waiting';
CREATE INDEX ix_rule_turn_limit ON rule_turn (rule_id, customer_id, done_at);
CREATE INDEX ix_rule_turn_producer ON rule_turn (producer_id, id);
CREATE INDEX ix_pool_bid_id ON pool (bid_id);
CREATE INDEX ix_pool_closing ON pool (closes_at, id) WHERE status = 'open';
CREATE INDEX ix_pool_customer_id ON pool (customer_id);
CREATE UNIQUE INDEX uq_pool_open ON pool (bid_id) WHERE status = 'open';
CREATE INDEX ix_pool_offer_pool ON pool_offer (pool_id, id);
CREATE INDEX ix_pool_offer_producer_id ON pool_offer (producer_id);
CREATE UNIQUE INDEX uq_pool_offer_standing ON pool_offer (pool_id, producer_id) WHERE status = 'standing';
CREATE UNIQUE INDEX uq_pool_offer_won ON pool_offer (pool_id) WHERE status = 'won';
CREATE INDEX ix_pool_place_customer_id ON pool_place (customer_id);
CREATE INDEX ix_pool_place_pool ON pool_place (pool_id, id);
CREATE UNIQUE INDEX uq_pool_place_bound ON pool_place (customer_id, need_kind, need_id) WHERE status = 'in';
CREATE INDEX ix_session_proof_login ON session_proof (login_id, at);
CREATE INDEX ix_session_proof_user_id ON session_proof (user_id);
CREATE UNIQUE INDEX uq_answer_accepted ON answer (bid_id, share) WHERE status = 'accepted';
CREATE INDEX ix_deal_producer_id ON deal (producer_id);
CREATE INDEX ix_deal_customer_id ON deal (customer_id);
CREATE INDEX ix_answer_seal_bid_id ON answer_seal (bid_id);
CREATE INDEX ix_bid_file_answer_id ON bid_file (answer_id);
CREATE INDEX ix_bid_file_file_id ON bid_file (file_id);
CREATE UNIQUE INDEX uq_bid_file_number ON bid_file (bid_id, number) WHERE answer_id IS NULL;
CREATE UNIQUE INDEX uq_bid_file_once ON bid_file (bid_id, file_id);
COMMIT;
INSERT INTO search_fts(search_fts) VALUES ('rebuild');
