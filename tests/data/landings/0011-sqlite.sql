CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_doc', content_rowid='id', tokenize='unicode61');
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
	created_at DATETIME NOT NULL, 
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
INSERT INTO "answer" VALUES(914480683987861304,914480683795222841,914480597447882052,914480596309689824,'accept','accepted',2,1,16500,16500,'EUR',1,'2026-10-15','[]','',NULL,'2026-09-16 11:39:24.322852',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-09-10 11:39:24.332090');
INSERT INTO "answer" VALUES(914480686424310833,914480686068023037,914480596428429637,914480596271761478,'counter','accepted',4,1,15700,15700,'EUR',1,'2026-11-08','[]','',NULL,'2026-10-07 11:39:24.322852',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-09-29 11:39:24.329118');
INSERT INTO "answer" VALUES(914480688202727617,914480687875239058,914480596428429637,914480596271761478,'accept','accepted',2,1,15200,15200,'EUR',6,'2026-11-29','[]','',NULL,'2026-10-14 11:39:24.322852',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-08 11:39:24.328997');
INSERT INTO "answer" VALUES(914480692863394218,914480692090679521,914480597447882052,914480596309689824,'counter','expired',2,1,14400,13500,'EUR',4,'2026-11-22','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "text": "no", "met": "no", "extra_minor": null}]','The groove needs a new cutter; it arrives too late for your date. Without it:',NULL,'2026-11-03 11:39:24.322852',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-16 11:39:24.329051');
INSERT INTO "answer" VALUES(914480696843761867,914480695686421661,914480597447882052,914480596309689824,'counter','accepted',4,1,16400,16400,'EUR',2,'2026-12-07','[]','',NULL,'2026-11-09 11:39:24.322852',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-10-30 23:39:24.328611');
INSERT INTO "answer" VALUES(914480700848172222,914480700572825416,914480596428429637,914480596271761478,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Below our material. At ten lamps with seconds we could talk about 105.','price',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-09 11:39:24.329781');
INSERT INTO "answer" VALUES(914480701247822274,914480700572825416,914480597447882052,914480596327143537,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','We keep no seconds: what fails is turned again.','cannot_make',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-10 11:39:24.329035');
INSERT INTO "answer" VALUES(914480702296040167,914480701754529140,914480597447882052,914480596327143537,'counter','closed',2,1,27500,24000,'EUR',1,'2027-02-06','[]','Possible, once the tilt test is written down.',NULL,'2026-12-08 11:39:24.322852',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-13 11:39:24.329296');
INSERT INTO "answer" VALUES(914480705568343416,914480704908624023,914480597447882052,914480596309689824,'counter','accepted',4,1,13800,13800,'EUR',8,'2027-01-01','[]','',NULL,'2026-11-29 11:39:24.322852',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-20 17:39:24.328933');
INSERT INTO "answer" VALUES(914480705961261068,914480704908624023,914480596428429637,914480596271761478,'counter','lost',2,1,14600,13200,'EUR',8,'2027-01-05','[]','Enamel is included, oak is not our trade.',NULL,'2026-11-30 11:39:24.322852',1,0,0,0,NULL,0,NULL,2,800,'2026-11-21 11:39:24.329161');
INSERT INTO "answer" VALUES(914480707651796799,914480707236562414,914480596428429637,914480596271761478,'counter','standing',3,1,12300,12000,'EUR',24,'2027-01-25','[{"name": "Battery life", "text": "13 h", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "4 pieces", "met": "yes", "extra_minor": null}, {"name": "Delivery in two parts", "text": "12 + 12", "met": "changed", "extra_minor": null}]','We can do all of it. The battery decides the price, not the shade.',NULL,'2026-12-02 11:39:24.322852',2,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-24 06:51:24.329085');
INSERT INTO "answer" VALUES(914480709200413901,914480707236562414,914480597447882052,914480596309689824,'counter','standing',1,1,12600,11500,'EUR',24,'2027-01-17','[{"name": "Battery life", "text": "11 h", "met": "changed", "extra_minor": null}, {"name": "Enamel", "text": "powder coat, same green", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "2 pieces", "met": "changed", "extra_minor": null}]','First series of this size for us; eleven hours are certain, twelve are not.',NULL,'2026-12-03 11:39:24.322852',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-24 14:03:24.329176');
INSERT INTO "answer" VALUES(914480710436836489,914480709694294864,914480597447882052,914480596309689824,'question','replied',2,1,NULL,NULL,'EUR',NULL,NULL,'[]','Does the cable run on the wall or into it? In the wall we need 8 mm more oak.',NULL,NULL,0,0,0,0,'По стене, в тканевой оплётке. Прятать не нужно.',1,'2026-11-26 06:51:24.328509',NULL,NULL,'2026-11-25 23:39:24.330332');
INSERT INTO "answer" VALUES(914480711388695430,914480709694294864,914480596428429637,914480596271761478,'question','asked',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Would a brass plate instead of oak be welcome? It would save you 12 euros per lamp.',NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-27 09:15:24.328982');
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
INSERT INTO "answer_move" VALUES(914480683992291691,914480683987861304,'bid',0,16500,1,'2026-10-15',0,'','2026-09-09 11:39:24.326667');
INSERT INTO "answer_move" VALUES(914480683995901269,914480683987861304,'ask',1,16500,1,'2026-10-15',0,'','2026-09-10 11:39:24.334840');
INSERT INTO "answer_move" VALUES(914480686428995467,914480686424310833,'bid',0,14900,1,'2026-11-08',0,'','2026-09-28 11:39:24.326822');
INSERT INTO "answer_move" VALUES(914480686432669901,914480686424310833,'ask',1,16500,1,'2026-11-08',0,'','2026-09-29 11:39:24.330759');
INSERT INTO "answer_move" VALUES(914480686734654949,914480686424310833,'bid',1,15700,1,'2026-11-08',0,'','2026-09-30 11:39:24.334389');
INSERT INTO "answer_move" VALUES(914480686932245395,914480686424310833,'ask',1,15700,1,'2026-11-08',1,'','2026-10-02 11:25:00.333512');
INSERT INTO "answer_move" VALUES(914480688206749555,914480688202727617,'bid',0,15200,6,'2026-11-29',0,'','2026-10-07 11:39:24.327522');
INSERT INTO "answer_move" VALUES(914480688210820218,914480688202727617,'ask',1,15200,6,'2026-11-29',0,'','2026-10-08 11:39:24.330632');
INSERT INTO "answer_move" VALUES(914480692868184523,914480692863394218,'bid',0,13500,4,'2026-11-18',0,'','2026-10-14 11:39:24.329324');
INSERT INTO "answer_move" VALUES(914480692868184547,914480692863394218,'ask',1,14400,4,'2026-11-22',0,'The groove needs a new cutter; it arrives too late for your date. Without it:','2026-10-16 11:39:24.330620');
INSERT INTO "answer_move" VALUES(914480696847164855,914480696843761867,'bid',0,15900,2,'2026-12-07',0,'','2026-10-29 11:39:24.326876');
INSERT INTO "answer_move" VALUES(914480696852871710,914480696843761867,'ask',1,16800,2,'2026-12-07',0,'','2026-10-30 23:39:24.330152');
INSERT INTO "answer_move" VALUES(914480697289161993,914480696843761867,'bid',1,16400,2,'2026-12-07',0,'','2026-11-01 11:39:24.330858');
INSERT INTO "answer_move" VALUES(914480698356889379,914480696843761867,'ask',1,16400,2,'2026-12-07',1,'','2026-11-04 11:25:00.331584');
INSERT INTO "answer_move" VALUES(914480702300549824,914480702296040167,'bid',0,24000,1,'2027-01-27',0,'','2026-11-12 11:39:24.329362');
INSERT INTO "answer_move" VALUES(914480702303510713,914480702296040167,'ask',1,27500,1,'2027-02-06',0,'Possible, once the tilt test is written down.','2026-11-13 11:39:24.330855');
INSERT INTO "answer_move" VALUES(914480705572600096,914480705568343416,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 11:39:24.327329');
INSERT INTO "answer_move" VALUES(914480705572800511,914480705568343416,'ask',1,14400,8,'2027-01-01',0,'','2026-11-20 17:39:24.330469');
INSERT INTO "answer_move" VALUES(914480705965689955,914480705961261068,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 11:39:24.327329');
INSERT INTO "answer_move" VALUES(914480705969833655,914480705961261068,'ask',1,14600,8,'2027-01-05',0,'Enamel is included, oak is not our trade.','2026-11-21 11:39:24.330750');
INSERT INTO "answer_move" VALUES(914480706164350507,914480705568343416,'bid',1,13800,8,'2027-01-01',0,'','2026-11-21 23:39:24.331071');
INSERT INTO "answer_move" VALUES(914480707657204511,914480707651796799,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 11:39:24.327974');
INSERT INTO "answer_move" VALUES(914480707660251567,914480707651796799,'ask',1,13200,24,'2027-01-25',0,'We can do all of it. The battery decides the price, not the shade.','2026-11-24 06:51:24.330644');
INSERT INTO "answer_move" VALUES(914480707945593141,914480705568343416,'ask',1,13800,8,'2027-01-01',1,'','2026-11-24 11:25:00.331382');
INSERT INTO "answer_move" VALUES(914480709203498112,914480709200413901,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 11:39:24.327974');
INSERT INTO "answer_move" VALUES(914480709203528572,914480709200413901,'ask',1,12600,24,'2027-01-17',0,'First series of this size for us; eleven hours are certain, twelve are not.','2026-11-24 14:03:24.330729');
INSERT INTO "answer_move" VALUES(914480709602971567,914480707651796799,'bid',1,12000,24,'2027-01-22',0,'Twelve now, twelve later, paid at once.','2026-11-24 21:15:24.331052');
INSERT INTO "answer_move" VALUES(914480711235271724,914480707651796799,'ask',2,12300,24,'2027-01-25',1,'My last number: 123.00, and the trays are in it.','2026-11-26 09:15:24.334748');
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
	created_at DATETIME NOT NULL, 
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
INSERT INTO "bid" VALUES(914480683795222841,914480597568713256,914480596108153116,'E0C','awarded',2,'The first Halden, for the one who asked for it','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,16500,'EUR',0,'2026-10-15','Uppsala, SE','2026-09-18 11:39:24.322852',NULL,0,'open','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-09-11 11:39:24.327443','2026-09-11 11:39:24.329202',NULL,'2026-09-09 11:39:24.326667');
INSERT INTO "bid" VALUES(914480686068023037,914480597635119307,914480596170975359,'ECA','awarded',2,'Одна лампа, терракота','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,14900,'EUR',0,'2026-11-08','Yerevan, AM','2026-10-09 11:39:24.322852',NULL,0,'open','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-10-02 11:39:24.326252','2026-10-02 11:39:24.328188',NULL,'2026-09-28 11:39:24.326822');
INSERT INTO "bid" VALUES(914480687875239058,914480597698633769,914480596206435335,'910','awarded',2,'Six lamps above the long bench','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,6,15200,'EUR',0,'2026-11-29','Gothenburg, SE','2026-10-16 11:39:24.322852',NULL,0,'open','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-10-09 11:39:24.326337','2026-10-09 11:39:24.328313',NULL,'2026-10-07 11:39:24.327522');
INSERT INTO "bid" VALUES(914480692090679521,914480597635119307,914480596170975359,'E1D','expired',2,'Четыре лампы для класса каллиграфии','Нужны к началу занятий; после этой даты не имеет смысла.','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}]','[]','[]',NULL,0,4,13500,'EUR',0,'2026-11-18','Yerevan, AM','2026-11-03 11:39:24.322852',NULL,0,'invited','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-10-16 11:39:24.325817','2026-11-03 11:39:24.322852',NULL,'2026-10-14 11:39:24.329324');
INSERT INTO "bid" VALUES(914480695686421661,914480597606940895,914480596146845399,'60D','awarded',2,'Две лампы в цвете «ночь», орех','','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}]','[]','[]',NULL,0,2,15900,'EUR',0,'2026-12-07','Novi Sad, RS','2026-11-11 11:39:24.322852',NULL,0,'open','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-11-04 11:39:24.326100','2026-11-04 11:39:24.327985',NULL,'2026-10-29 11:39:24.326876');
INSERT INTO "bid" VALUES(914480700572825416,914480597665479975,914480596188303127,'B4F','expired',2,'Six lamps for student rooms','Plain ones. Scratches are fine, seconds are fine.','[{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}]','[]','[]',NULL,0,6,6000,'EUR',0,'2026-12-18','Madrid, ES','2026-11-20 11:39:24.322852',NULL,0,'open','prototype_version',914480682309666846,NULL,914480680652951084,0,0,NULL,'2026-11-10 11:39:24.326030','2026-11-20 11:39:24.322852',NULL,'2026-11-08 11:39:24.326847');
INSERT INTO "bid" VALUES(914480701754529140,914480597568713256,914480596108153116,'B47','withdrawn',2,'The tall lamp, as soon as it exists','I know that it is only an idea yet.','[{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}]','[]','[]',NULL,0,1,24000,'EUR',0,'2027-01-27','Uppsala, SE','2026-12-12 11:39:24.322852',NULL,0,'open','idea_revision',914480696520118594,914480696491033552,NULL,0,0,NULL,'2026-11-13 11:39:24.325905','2026-11-15 11:39:24.325118','I would rather wait for the prototype than hurry it.','2026-11-12 11:39:24.329362');
INSERT INTO "bid" VALUES(914480704908624023,914480597698633769,914480596206435335,'552','awarded',2,'Eight lamps for the library corner','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,8,13200,'EUR',0,'2027-01-01','Gothenburg, SE','2026-12-01 11:39:24.322852',NULL,0,'open','prototype_version',914480703479148471,NULL,914480680652951084,0,0,NULL,'2026-11-24 11:39:24.326583','2026-11-24 11:39:24.328580',NULL,'2026-11-19 11:39:24.327329');
INSERT INTO "bid" VALUES(914480707236562414,914480597698633769,914480596230533872,'01A','open',1,'24 small lamps without cable for the harbour café','As in Maja''s idea. We can take twelve in the first month and twelve in the second.','[{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}]','[]','[]',NULL,0,24,11500,'EUR',0,'2027-01-22','Gothenburg, SE','2026-12-04 11:39:24.322852',NULL,0,'open','idea_revision',914480693625624446,914480693597573878,NULL,2,0,12300,'2026-11-26 09:15:24.327295',NULL,NULL,'2026-11-23 11:39:24.327974');
INSERT INTO "bid" VALUES(914480709694294864,914480597606940895,914480596146845399,'382','open',1,'Две настенные Halden к кровати','Как на моём эскизе. Стена — кирпич, кабель вниз.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}]','[]','[]',NULL,0,2,14500,'EUR',0,'2027-01-15','Novi Sad, RS','2026-12-09 11:39:24.322852',NULL,0,'open','idea_revision',914480694918193659,914480694893436896,NULL,0,1,NULL,'2026-11-27 09:15:24.325922',NULL,NULL,'2026-11-25 11:39:24.326975');
INSERT INTO "bid" VALUES(914480711544045438,914480597568713256,914480596108153116,'002','open',1,'One Halden in sage, cable in red','A present for my sister; she reads even later than I do.','[{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}]','[]','[]',NULL,0,1,15800,'EUR',0,'2027-01-07','Uppsala, SE','2026-12-07 11:39:24.322852','2026-12-02 18:51:24.324604',1,'open','prototype_version',914480703479148471,NULL,914480680652951084,0,0,NULL,'2026-11-28 02:03:24.326807',NULL,NULL,'2026-11-28 02:03:24.326812');
CREATE TABLE bid_reach (
	bid_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	invited BOOLEAN NOT NULL, 
	fit INTEGER NOT NULL, 
	CONSTRAINT pk_bid_reach PRIMARY KEY (bid_id, producer_id), 
	CONSTRAINT fk_bid_reach_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_bid_reach_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
INSERT INTO "bid_reach" VALUES(914480683795222841,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480683795222841,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480686068023037,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480686068023037,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480687875239058,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480687875239058,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480692090679521,914480597447882052,1,0);
INSERT INTO "bid_reach" VALUES(914480695686421661,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480695686421661,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480700572825416,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480700572825416,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480701754529140,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480701754529140,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480704908624023,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480704908624023,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480707236562414,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480707236562414,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480709694294864,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480709694294864,914480597447882052,0,1);
INSERT INTO "bid_reach" VALUES(914480711544045438,914480596428429637,0,1);
INSERT INTO "bid_reach" VALUES(914480711544045438,914480597447882052,0,1);
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
INSERT INTO "bid_version" VALUES(914480683795222841,1,'{"title": "The first Halden, for the one who asked for it", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "165.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-10-15", "place": "Uppsala, SE", "valid_until": "2026-09-18T11:39:24Z"}',914480596108153116,'2026-09-09 11:39:24.328649');
INSERT INTO "bid_version" VALUES(914480686068023037,1,'{"title": "\u041e\u0434\u043d\u0430 \u043b\u0430\u043c\u043f\u0430, \u0442\u0435\u0440\u0440\u0430\u043a\u043e\u0442\u0430", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "149.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-08", "place": "Yerevan, AM", "valid_until": "2026-10-09T11:39:24Z"}',914480596170975359,'2026-09-28 11:39:24.327787');
INSERT INTO "bid_version" VALUES(914480687875239058,1,'{"title": "Six lamps above the long bench", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 6, "unit_price": {"amount": "152.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-29", "place": "Gothenburg, SE", "valid_until": "2026-10-16T11:39:24Z"}',914480596206435335,'2026-10-07 11:39:24.328492');
INSERT INTO "bid_version" VALUES(914480692090679521,1,'{"title": "\u0427\u0435\u0442\u044b\u0440\u0435 \u043b\u0430\u043c\u043f\u044b \u0434\u043b\u044f \u043a\u043b\u0430\u0441\u0441\u0430 \u043a\u0430\u043b\u043b\u0438\u0433\u0440\u0430\u0444\u0438\u0438", "description": "\u041d\u0443\u0436\u043d\u044b \u043a \u043d\u0430\u0447\u0430\u043b\u0443 \u0437\u0430\u043d\u044f\u0442\u0438\u0439; \u043f\u043e\u0441\u043b\u0435 \u044d\u0442\u043e\u0439 \u0434\u0430\u0442\u044b \u043d\u0435 \u0438\u043c\u0435\u0435\u0442 \u0441\u043c\u044b\u0441\u043b\u0430.", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}], "quantity": 4, "unit_price": {"amount": "135.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-18", "place": "Yerevan, AM", "valid_until": "2026-11-03T11:39:24Z"}',914480596170975359,'2026-10-14 11:39:24.330289');
INSERT INTO "bid_version" VALUES(914480695686421661,1,'{"title": "\u0414\u0432\u0435 \u043b\u0430\u043c\u043f\u044b \u0432 \u0446\u0432\u0435\u0442\u0435 \u00ab\u043d\u043e\u0447\u044c\u00bb, \u043e\u0440\u0435\u0445", "description": "", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}], "quantity": 2, "unit_price": {"amount": "159.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-07", "place": "Novi Sad, RS", "valid_until": "2026-11-11T11:39:24Z"}',914480596146845399,'2026-10-29 11:39:24.327865');
INSERT INTO "bid_version" VALUES(914480700572825416,1,'{"title": "Six lamps for student rooms", "description": "Plain ones. Scratches are fine, seconds are fine.", "requirements": [{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}], "quantity": 6, "unit_price": {"amount": "60.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-18", "place": "Madrid, ES", "valid_until": "2026-11-20T11:39:24Z"}',914480596188303127,'2026-11-08 11:39:24.327883');
INSERT INTO "bid_version" VALUES(914480701754529140,1,'{"title": "The tall lamp, as soon as it exists", "description": "I know that it is only an idea yet.", "requirements": [{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}], "quantity": 1, "unit_price": {"amount": "240.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-27", "place": "Uppsala, SE", "valid_until": "2026-12-12T11:39:24Z"}',914480596108153116,'2026-11-12 11:39:24.330281');
INSERT INTO "bid_version" VALUES(914480704908624023,1,'{"title": "Eight lamps for the library corner", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 8, "unit_price": {"amount": "132.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-01", "place": "Gothenburg, SE", "valid_until": "2026-12-01T11:39:24Z"}',914480596206435335,'2026-11-19 11:39:24.328260');
INSERT INTO "bid_version" VALUES(914480707236562414,1,'{"title": "24 small lamps without cable for the harbour caf\u00e9", "description": "As in Maja''s idea. We can take twelve in the first month and twelve in the second.", "requirements": [{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}], "quantity": 24, "unit_price": {"amount": "115.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-22", "place": "Gothenburg, SE", "valid_until": "2026-12-04T11:39:24Z"}',914480596230533872,'2026-11-23 11:39:24.328936');
INSERT INTO "bid_version" VALUES(914480709694294864,1,'{"title": "\u0414\u0432\u0435 \u043d\u0430\u0441\u0442\u0435\u043d\u043d\u044b\u0435 Halden \u043a \u043a\u0440\u043e\u0432\u0430\u0442\u0438", "description": "\u041a\u0430\u043a \u043d\u0430 \u043c\u043e\u0451\u043c \u044d\u0441\u043a\u0438\u0437\u0435. \u0421\u0442\u0435\u043d\u0430 \u2014 \u043a\u0438\u0440\u043f\u0438\u0447, \u043a\u0430\u0431\u0435\u043b\u044c \u0432\u043d\u0438\u0437.", "requirements": [{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}], "quantity": 2, "unit_price": {"amount": "145.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-15", "place": "Novi Sad, RS", "valid_until": "2026-12-09T11:39:24Z"}',914480596146845399,'2026-11-25 11:39:24.327866');
INSERT INTO "bid_version" VALUES(914480711544045438,1,'{"title": "One Halden in sage, cable in red", "description": "A present for my sister; she reads even later than I do.", "requirements": [{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}], "quantity": 1, "unit_price": {"amount": "158.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-07", "place": "Uppsala, SE", "valid_until": "2026-12-07T11:39:24Z"}',914480596108153116,'2026-11-28 02:03:24.327823');
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
INSERT INTO "board" VALUES(914480597766409602,'halden','The Halden lamp','One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.','public','EUR','2026-05-22 11:39:24.322852',NULL,NULL,NULL,NULL,'2026-05-22 11:39:24.327102',1,NULL,0);
INSERT INTO "board" VALUES(914480597781614577,'long-evenings','Call: long evenings','Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.','public','EUR','2026-10-19 11:39:24.322852','2026-12-18 11:39:24.322852',NULL,NULL,NULL,'2026-10-19 11:39:24.324609',1,NULL,0);
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
INSERT INTO "carried_support" VALUES(914480701953073166,914480701902927995,914480687674492667,914480596230533872,'oPuUU5xA8tqeroDdShiNOm_HZa5u65oY');
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
INSERT INTO "comment" VALUES(914480679626253514,914480678706536334,NULL,914480679626253514,0,914480596146845399,'Пётр Волков',0,'posted','Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: пружины поют.','2026-06-01 11:39:24.326589',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480679706370115,914480678706536334,914480679626253514,914480679626253514,1,914480596108153116,'Anna Lindqvist',0,'posted','Yes! Mine sings in B flat.','2026-06-01 21:15:24.324898',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480679759425874,914480678706536334,914480679626253514,914480679626253514,1,914480596360684199,'Oskar Lund',0,'posted','A felt washer between two brass discs. Quiet for twenty years in my grandfather''s lamp.','2026-06-03 06:51:24.324497',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480680188973275,914480678706536334,NULL,914480680188973275,0,914480596206435335,'Maja Holm',0,'posted','If the foot is heavier we would take it for the cafés. Guests lean on everything.','2026-06-11 11:39:24.324033',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480680283588436,914480678706536334,NULL,914480680283588436,0,914480596348974275,'Ines Aldana',1,'posted','Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.','2026-06-20 11:39:24.324588',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480682972810416,914480681797693088,NULL,914480682972810416,0,914480596206435335,'Maja Holm',0,'posted','Fair. We bought switched sockets; Jonas saves his ten minutes anyway.','2026-08-29 11:39:24.324058',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480686822561979,914480684890306897,NULL,914480686822561979,0,914480596289003110,'Hugo Petit',0,'posted','The shade already comes off with one ring. For the swivel I need a flat on the pin.','2026-10-01 11:39:24.324594',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480687522918822,914480684890306897,NULL,914480687522918822,0,914480596108153116,'Anna Lindqvist',0,'posted','I would buy the kit today, only for the felt.','2026-10-04 11:39:24.324569',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480687594403025,914480684890306897,914480687522918822,914480687522918822,1,914480596378037748,'Дарья Ким',0,'posted','Noted. It will be cheaper than you fear.','2026-10-04 23:39:24.325111',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480689604845121,914480687674492667,NULL,914480689604845121,0,914480596360684199,'Oskar Lund',0,'posted','The stem already ends in a 12 mm pin. The clamp only needs the same hole.','2026-10-09 11:39:24.324575',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480691608752904,914480687674492667,NULL,914480691608752904,0,914480596327143537,'Jan Nowak',0,'posted','We could mill it from a bar we have in stock. No casting, no mould.','2026-10-12 11:39:24.324786',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480693908445499,914480693597573878,NULL,914480693908445499,0,914480596230533872,'Jonas Ek',0,'posted','Twelve hours is what I need from three in the afternoon until closing. Ten is not enough in December.','2026-10-24 11:39:24.324469',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480694181084287,914480693597573878,914480693908445499,914480693908445499,1,914480596360684199,'Oskar Lund',0,'posted','With 2.2 W that is 27 Wh: three cells. The foot holds four.','2026-10-25 11:39:24.325209',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480694263065765,914480693597573878,914480693908445499,914480693908445499,1,914480596230533872,'Jonas Ek',0,'posted','Then please use four, and nobody asks again.','2026-10-25 16:27:24.325092',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480694439888322,914480693983754338,NULL,914480694439888322,0,914480596146845399,'Пётр Волков',0,'posted','Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.','2026-10-26 11:39:24.324535',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480694662129996,914480693983754338,914480694439888322,914480694439888322,1,914480596188303127,'Tomás Reyes',0,'posted','A module is fine with me, as long as the hole is there from the start.','2026-10-26 23:39:24.325242',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480694809360512,914480693983754338,914480694439888322,914480694439888322,1,914480596309689824,'Katrin Vogel',0,'posted','A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it.','2026-10-28 11:39:24.325248',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480695547976746,914480693597573878,NULL,914480695547976746,0,914480596170975359,'Мария Седова',0,'posted','Взяла бы одну на балкон. Можно зелёную, как на рисунке?','2026-10-29 11:39:24.324500',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480696126808237,914480693983754338,NULL,914480696126808237,0,914480596348974275,'Ines Aldana',1,'posted','Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.','2026-10-29 23:39:24.325230',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480697031610915,914480694893436896,NULL,914480697031610915,0,914480596206435335,'Maja Holm',0,'posted','Six of these above the bench by the window would solve our darkest corner.','2026-10-31 11:39:24.324456',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480698001339704,914480694893436896,NULL,914480698001339704,0,914480596309689824,'Katrin Vogel',0,'posted','28 mm of oak is enough for the terminals if the cable leaves downwards.','2026-11-03 11:39:24.324557',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480698252317703,914480694893436896,914480698001339704,914480698001339704,1,914480596146845399,'Пётр Волков',0,'posted','Вниз — хорошо. Тогда и пыль не собирается.','2026-11-03 21:15:24.325250',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480698432390944,914480693597573878,NULL,914480698432390944,0,914480596289003110,'Hugo Petit',0,'posted','Sage enamel on a 140 mm shade: no new tool, we only trim the large one.','2026-11-04 11:39:24.324636',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480699470211477,914480696491033552,NULL,914480699470211477,0,914480596327143537,'Jan Nowak',0,'posted','With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one this morning to be sure.','2026-11-06 11:39:24.324474',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480700693425899,914480697410779575,NULL,914480700693425899,0,914480596309689824,'Katrin Vogel',0,'posted','The groove is one pass with a ball cutter. The bowl would cut through the pocket for the lead.','2026-11-09 11:39:24.324559',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480700983932857,914480697410779575,NULL,914480700983932857,0,914480596108153116,'Anna Lindqvist',0,'posted','For left-handers on the other side, please — or simply in the middle.','2026-11-10 11:39:24.324665',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480701403228867,914480697410779575,914480700983932857,914480700983932857,1,914480596170975359,'Мария Седова',0,'posted','Посередине подходит всем. Согласна.','2026-11-10 16:27:24.325157',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480701629085473,914480693597573878,NULL,914480701629085473,0,914480596378037748,'Дарья Ким',1,'posted','Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.','2026-11-11 11:39:24.324480',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480702966770788,914480702471357664,NULL,914480702966770788,0,914480596108153116,'Anna Lindqvist',0,'posted','Like two people reading under one lamp without quarrelling. Lovely.','2026-11-15 11:39:24.324549',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480703701469087,914480702471357664,NULL,914480703701469087,0,914480596360684199,'Oskar Lund',0,'posted','Раздельно — значит два шарнира друг над другом. Рисую.','2026-11-17 11:39:24.324606',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480704066226493,914480703290396233,NULL,914480704066226493,0,914480596309689824,'Katrin Vogel',0,'posted','Ask a stonemason for turned soapstone instead. Dearer, but it likes being drilled.','2026-11-18 11:39:24.324742',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914480705785190214,914480705084336132,NULL,914480705785190214,0,914480596230533872,'Jonas Ek',0,'posted','Guests stay longer in warm light. I have no numbers, only twenty years of closing late.','2026-11-21 11:39:24.324485',NULL,NULL,0,NULL,NULL,1);
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
INSERT INTO "company" VALUES(914480596046522563,'Café Nord','customer','2026-05-17 11:39:24.325010',1);
INSERT INTO "company" VALUES(914480596067520218,'Atelier Brun','producer','2026-05-17 11:39:24.323702',1);
INSERT INTO "company" VALUES(914480596079561773,'Werkstatt Ost','producer','2026-05-17 11:39:24.323618',1);
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
INSERT INTO "cost_entry" VALUES(914480684718771262,914480684144163514,'producer','material','',4350,4400,'EUR',914480596309689824,'2026-09-11 14:03:24.337249',2);
INSERT INTO "cost_entry" VALUES(914480684755803068,914480684144163514,'producer','work','',5100,5350,'EUR',914480596309689824,'2026-09-11 14:17:48.327280',2);
INSERT INTO "cost_entry" VALUES(914480684780485802,914480684144163514,'producer','outbound','',950,950,'EUR',914480596309689824,'2026-09-11 14:32:12.327063',2);
INSERT INTO "cost_entry" VALUES(914480684810670335,914480684144163514,'producer','service','',200,340,'EUR',914480596309689824,'2026-09-11 14:46:36.327198',2);
INSERT INTO "cost_entry" VALUES(914480684863986557,914480684144163514,'team','design','',800,800,'EUR',914480596360684199,'2026-09-11 15:01:00.333559',2);
INSERT INTO "cost_entry" VALUES(914480687410596755,914480687045225045,'producer','material','',4900,4820,'EUR',914480596271761478,'2026-10-02 14:03:24.328063',2);
INSERT INTO "cost_entry" VALUES(914480687443266447,914480687045225045,'producer','work','',5600,5600,'EUR',914480596271761478,'2026-10-02 14:17:48.327652',2);
INSERT INTO "cost_entry" VALUES(914480687478259879,914480687045225045,'producer','outbound','',2600,2750,'EUR',914480596271761478,'2026-10-02 14:32:12.327823',2);
INSERT INTO "cost_entry" VALUES(914480687502312259,914480687045225045,'team','design','',800,800,'EUR',914480596360684199,'2026-10-02 14:46:36.326639',2);
INSERT INTO "cost_entry" VALUES(914480690685363516,914480689709717021,'producer','material','',29400,29400,'EUR',914480596271761478,'2026-10-09 14:03:24.328069',2);
INSERT INTO "cost_entry" VALUES(914480690715445362,914480689709717021,'producer','work','',33600,35700,'EUR',914480596271761478,'2026-10-09 14:17:48.327523',2);
INSERT INTO "cost_entry" VALUES(914480690748503658,914480689709717021,'producer','inbound','',1680,1680,'EUR',914480596271761478,'2026-10-09 14:32:12.327467',2);
INSERT INTO "cost_entry" VALUES(914480690779009827,914480689709717021,'producer','outbound','',6600,7080,'EUR',914480596271761478,'2026-10-09 14:46:36.327357',2);
INSERT INTO "cost_entry" VALUES(914480690803844034,914480689709717021,'team','design','',4800,4800,'EUR',914480596360684199,'2026-10-09 15:01:00.326604',2);
INSERT INTO "cost_entry" VALUES(914480699092510151,914480698588879763,'producer','material','',11800,12240,'EUR',914480596309689824,'2026-11-04 14:03:24.327666',2);
INSERT INTO "cost_entry" VALUES(914480699121817098,914480698588879763,'producer','work','',11200,10960,'EUR',914480596309689824,'2026-11-04 14:17:48.327441',2);
INSERT INTO "cost_entry" VALUES(914480699150894097,914480698588879763,'producer','inbound','',640,640,'EUR',914480596309689824,'2026-11-04 14:32:12.327293',2);
INSERT INTO "cost_entry" VALUES(914480699180569920,914480698588879763,'producer','outbound','',2900,NULL,'EUR',914480596309689824,'2026-11-04 14:46:36.327211',1);
INSERT INTO "cost_entry" VALUES(914480699204762331,914480698588879763,'team','design','',1600,1600,'EUR',914480596360684199,'2026-11-04 15:01:00.326425',2);
INSERT INTO "cost_entry" VALUES(914480709308218612,914480708255906137,'producer','material','',34800,NULL,'EUR',914480596309689824,'2026-11-24 14:03:24.327645',1);
INSERT INTO "cost_entry" VALUES(914480709464001423,914480708255906137,'producer','work','',40800,NULL,'EUR',914480596309689824,'2026-11-24 14:17:48.327781',1);
INSERT INTO "cost_entry" VALUES(914480709498105157,914480708255906137,'producer','inbound','',1680,NULL,'EUR',914480596309689824,'2026-11-24 14:32:12.327647',1);
INSERT INTO "cost_entry" VALUES(914480709527641906,914480708255906137,'producer','outbound','',5120,NULL,'EUR',914480596309689824,'2026-11-24 14:46:36.327563',1);
INSERT INTO "cost_entry" VALUES(914480709553318924,914480708255906137,'team','design','',6400,NULL,'EUR',914480596360684199,'2026-11-24 15:01:00.326680',1);
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
INSERT INTO "customer" VALUES(914480597568713256,'person',914480596108153116,NULL,'Anna Lindqvist',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 11:39:24.329017',1);
INSERT INTO "customer" VALUES(914480597606940895,'person',914480596146845399,NULL,'Пётр Волков',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 11:39:24.324602',1);
INSERT INTO "customer" VALUES(914480597635119307,'person',914480596170975359,NULL,'Мария Седова',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 11:39:24.324593',1);
INSERT INTO "customer" VALUES(914480597665479975,'person',914480596188303127,NULL,'Tomás Reyes',NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,'2026-05-19 11:39:24.324580',1);
INSERT INTO "customer" VALUES(914480597698633769,'company',NULL,914480596046522563,'Café Nord',NULL,NULL,NULL,NULL,NULL,0,2,NULL,NULL,'2026-05-19 11:39:24.325800',1);
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
INSERT INTO "customer_order" VALUES(914480684144163514,'MQ-2026-000001',914480597568713256,914480597447882052,914480596108153116,'The first Halden, for the one who asked for it','closed','EUR',16500,0,16500,1,1,1,1,'2026-10-15','2026-10-15','Uppsala, SE',NULL,NULL,'2026-09-11 11:39:24.338046',NULL,'2026-09-11 11:39:24.336260','2026-10-10','2026-10-14','2026-10-14 18:51:24.350630','bid',914480683795222841,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914480687045225045,'MQ-2026-000002',914480597635119307,914480596428429637,914480596170975359,'Одна лампа, терракота','closed','EUR',15700,0,15700,1,1,1,1,'2026-11-08','2026-11-08','Yerevan, AM',NULL,NULL,'2026-10-02 11:39:24.332351',NULL,'2026-10-02 11:39:24.331412','2026-10-30','2026-11-07','2026-11-07 18:51:24.336453','bid',914480686068023037,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914480689709717021,'MQ-2026-000003',914480597698633769,914480596428429637,914480596206435335,'Six lamps above the long bench','confirmed','EUR',91200,0,91200,6,6,6,0,'2026-11-29','2026-11-29','Gothenburg, SE',NULL,NULL,'2026-10-09 11:39:24.332766',NULL,'2026-10-09 11:39:24.331787','2026-11-24',NULL,NULL,'bid',914480687875239058,NULL,NULL,1,3);
INSERT INTO "customer_order" VALUES(914480698588879763,'MQ-2026-000004',914480597606940895,914480597447882052,914480596146845399,'Две лампы в цвете «ночь», орех','confirmed','EUR',32800,0,32800,2,0,0,0,'2026-12-07','2026-12-07','Novi Sad, RS',NULL,NULL,'2026-11-04 11:39:24.332143',NULL,'2026-11-04 11:39:24.331220',NULL,NULL,NULL,'bid',914480695686421661,NULL,NULL,1,1);
INSERT INTO "customer_order" VALUES(914480708255906137,'MQ-2026-000005',914480597698633769,914480597447882052,914480596206435335,'Eight lamps for the library corner','confirmed','EUR',110400,0,110400,8,0,0,0,'2027-01-01','2027-01-01','Gothenburg, SE',NULL,NULL,'2026-11-24 11:39:24.333085',NULL,'2026-11-24 11:39:24.331980',NULL,NULL,NULL,'bid',914480704908624023,NULL,NULL,1,1);
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
CREATE TABLE deal (
	id INTEGER NOT NULL, 
	bid_id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_deal PRIMARY KEY (id), 
	CONSTRAINT fk_deal_answer_id FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_deal_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_deal_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_deal_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_deal_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id), 
	CONSTRAINT uq_deal_answer_id UNIQUE (answer_id), 
	CONSTRAINT uq_deal_bid_id UNIQUE (bid_id), 
	CONSTRAINT uq_deal_order_id UNIQUE (order_id)
);
INSERT INTO "deal" VALUES(914480684289101068,914480683795222841,914480683987861304,914480684144163514,914480597568713256,914480597447882052,'39e5b9869a432dc31d624056a4a8fd7f8c8a8f83102170e10bd5b693372693c6',914480596108153116,'2026-09-11 11:39:24.370506');
INSERT INTO "deal" VALUES(914480687095045886,914480686068023037,914480686424310833,914480687045225045,914480597635119307,914480596428429637,'4eec7fd2d311f2ba8fafb656f397c094338c2f865a5b612d0b49e166b79d87c0',914480596170975359,'2026-10-02 11:39:24.342834');
INSERT INTO "deal" VALUES(914480689759502089,914480687875239058,914480688202727617,914480689709717021,914480597698633769,914480596428429637,'1bbbddbf3d5ad05a544078740e2c45fe0f8510cc0edf3c3e6acedfa031361410',914480596206435335,'2026-10-09 11:39:24.344148');
INSERT INTO "deal" VALUES(914480698638160814,914480695686421661,914480696843761867,914480698588879763,914480597606940895,914480597447882052,'efc854ba5562ca8f3eca8ffe4d2ccc641ebe2003f734c4d3d85db7cb9c9c7aca',914480596146845399,'2026-11-04 11:39:24.343186');
INSERT INTO "deal" VALUES(914480708306311371,914480704908624023,914480705568343416,914480708255906137,914480597698633769,914480597447882052,'a925660fe85071adaad3d25ee3b0ecfec81f706adae9a8cd2235fe24ab4f5f7b',914480596206435335,'2026-11-24 11:39:24.344063');
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
INSERT INTO "deal_sheet" VALUES(914480684202335073,914480684144163514,'{"about":{"id":"0sc73aqfgcj0y","kind":"prototype_version"},"answer":{"id":"0sc73as1gtzsr","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc73arvs449s","title":"The first Halden, for the one who asked for it","version":1},"customer":{"id":"0sc7388j13wh8","name":"Anna Lindqvist"},"delivery":{"place":"Uppsala, SE","promised_on":"2026-10-15","wanted_by":"2026-10-15"},"form":"maquette/deal/1","producer":{"id":"0sc7388edwda4","name":"Werkstatt Ost"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"165.00","currency":"EUR"},"unit_price":{"amount":"165.00","currency":"EUR"},"validity":{"answer":"2026-09-16T11:39:24Z","bid":"2026-09-18T11:39:24Z"}}','39e5b9869a432dc31d624056a4a8fd7f8c8a8f83102170e10bd5b693372693c6','2026-09-11 11:39:24.350283');
INSERT INTO "deal_sheet" VALUES(914480687070528414,914480687045225045,'{"about":{"id":"0sc73aqfgcj0y","kind":"prototype_version"},"answer":{"id":"0sc73ava4dh1h","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73atzgmfqx","title":"Одна лампа, терракота","version":1},"customer":{"id":"0sc7388m0ee6b","name":"Мария Седова"},"delivery":{"place":"Yerevan, AM","promised_on":"2026-11-08","wanted_by":"2026-11-08"},"form":"maquette/deal/1","producer":{"id":"0sc7387g1n6a5","name":"Atelier Brun"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"157.00","currency":"EUR"},"unit_price":{"amount":"157.00","currency":"EUR"},"validity":{"answer":"2026-10-07T11:39:24Z","bid":"2026-10-09T11:39:24Z"}}','4eec7fd2d311f2ba8fafb656f397c094338c2f865a5b612d0b49e166b79d87c0','2026-10-02 11:39:24.337252');
INSERT INTO "deal_sheet" VALUES(914480689734547074,914480689709717021,'{"about":{"id":"0sc73aqfgcj0y","kind":"prototype_version"},"answer":{"id":"0sc73awz4eg61","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc73awnc4b4j","title":"Six lamps above the long bench","version":1},"customer":{"id":"0sc7388nx0r19","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2026-11-29","wanted_by":"2026-11-29"},"form":"maquette/deal/1","producer":{"id":"0sc7387g1n6a5","name":"Atelier Brun"},"quantity":6,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"912.00","currency":"EUR"},"unit_price":{"amount":"152.00","currency":"EUR"},"validity":{"answer":"2026-10-14T11:39:24Z","bid":"2026-10-16T11:39:24Z"}}','1bbbddbf3d5ad05a544078740e2c45fe0f8510cc0edf3c3e6acedfa031361410','2026-10-09 11:39:24.337711');
INSERT INTO "deal_sheet" VALUES(914480698613009276,914480698588879763,'{"about":{"id":"0sc73aqfgcj0y","kind":"prototype_version"},"answer":{"id":"0sc73b50n5y6b","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73b3y5eq4x","title":"Две лампы в цвете «ночь», орех","version":1},"customer":{"id":"0sc7388k5jg6z","name":"Пётр Волков"},"delivery":{"place":"Novi Sad, RS","promised_on":"2026-12-07","wanted_by":"2026-12-07"},"form":"maquette/deal/1","producer":{"id":"0sc7388edwda4","name":"Werkstatt Ost"},"quantity":2,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Эмаль","said":"","unit":"","value":"ночь","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Дерево","said":"","unit":"","value":"орех","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Кабель","said":"","unit":"м","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Высота стойки","said":"","unit":"мм","value":"420","worth":{"amount":"15.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"328.00","currency":"EUR"},"unit_price":{"amount":"164.00","currency":"EUR"},"validity":{"answer":"2026-11-09T11:39:24Z","bid":"2026-11-11T11:39:24Z"}}','efc854ba5562ca8f3eca8ffe4d2ccc641ebe2003f734c4d3d85db7cb9c9c7aca','2026-11-04 11:39:24.336910');
INSERT INTO "deal_sheet" VALUES(914480708281887525,914480708255906137,'{"about":{"id":"0sc73bb6d5vxq","kind":"prototype_version"},"answer":{"id":"0sc73bd4nk1br","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc73bch0e04q","title":"Eight lamps for the library corner","version":1},"customer":{"id":"0sc7388nx0r19","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2027-01-01","wanted_by":"2027-01-01"},"form":"maquette/deal/1","producer":{"id":"0sc7388edwda4","name":"Werkstatt Ost"},"quantity":8,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"1104.00","currency":"EUR"},"unit_price":{"amount":"138.00","currency":"EUR"},"validity":{"answer":"2026-11-29T11:39:24Z","bid":"2026-12-01T11:39:24Z"}}','a925660fe85071adaad3d25ee3b0ecfec81f706adae9a8cd2235fe24ab4f5f7b','2026-11-24 11:39:24.338029');
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
INSERT INTO "delivery_address" VALUES(914480684588050796,914480684144163514,'Uppsala, SE',914480596108153116,'2026-09-11 11:53:48.338144',1);
INSERT INTO "delivery_address" VALUES(914480687322167028,914480687045225045,'Yerevan, AM',914480596170975359,'2026-10-02 11:53:48.327921',1);
INSERT INTO "delivery_address" VALUES(914480690460544353,914480689709717021,'Gothenburg, SE',914480596206435335,'2026-10-09 11:53:48.338292',1);
INSERT INTO "delivery_address" VALUES(914480698847834672,914480698588879763,'Novi Sad, RS',914480596146845399,'2026-11-04 11:53:48.327319',1);
INSERT INTO "delivery_address" VALUES(914480708813375635,914480708255906137,'Gothenburg, SE',914480596206435335,'2026-11-24 11:53:48.327229',1);
CREATE TABLE fact (
	id INTEGER NOT NULL, 
	type VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id INTEGER, 
	actor_role VARCHAR(20) NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_fact PRIMARY KEY (id)
);
INSERT INTO "fact" VALUES(914480596112976122,'user.signed_up','2026-05-17 23:39:24.328351',914480596108153116,'customer','{"user_id": "0sc73876g748w"}');
INSERT INTO "fact" VALUES(914480596147285831,'user.signed_up','2026-05-17 23:39:24.324752',914480596146845399,'customer','{"user_id": "0sc73877n3xpq"}');
INSERT INTO "fact" VALUES(914480596172398554,'user.signed_up','2026-05-17 23:39:24.324729',914480596170975359,'customer','{"user_id": "0sc73878c4a3z"}');
INSERT INTO "fact" VALUES(914480596189577482,'user.signed_up','2026-05-17 23:39:24.324553',914480596188303127,'customer','{"user_id": "0sc73878wn3rq"}');
INSERT INTO "fact" VALUES(914480596214096338,'user.signed_up','2026-05-17 23:39:24.326603',914480596206435335,'customer','{"user_id": "0sc73879dyf07"}');
INSERT INTO "fact" VALUES(914480596235117022,'user.signed_up','2026-05-17 23:39:24.325361',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg"}');
INSERT INTO "fact" VALUES(914480596255194956,'user.signed_up','2026-05-17 23:39:24.325312',914480596250678911,'customer','{"user_id": "0sc7387ar4nkz"}');
INSERT INTO "fact" VALUES(914480596277700296,'user.signed_up','2026-05-17 23:39:24.325334',914480596271761478,'producer','{"user_id": "0sc7387bc8226"}');
INSERT INTO "fact" VALUES(914480596293577079,'user.signed_up','2026-05-17 23:39:24.325157',914480596289003110,'producer','{"user_id": "0sc7387bwp7k6"}');
INSERT INTO "fact" VALUES(914480596313965288,'user.signed_up','2026-05-17 23:39:24.325088',914480596309689824,'producer','{"user_id": "0sc7387cgdhf0"}');
INSERT INTO "fact" VALUES(914480596331043811,'user.signed_up','2026-05-17 23:39:24.324877',914480596327143537,'producer','{"user_id": "0sc7387d1263h"}');
INSERT INTO "fact" VALUES(914480596348974296,'user.signed_up','2026-05-17 23:39:24.324439',914480596348974275,'team','{"user_id": "0sc7387dnwd63"}');
INSERT INTO "fact" VALUES(914480596364992167,'user.signed_up','2026-05-17 23:39:24.324342',914480596360684199,'team','{"user_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480596378037757,'user.signed_up','2026-05-17 23:39:24.324358',914480596378037748,'team','{"user_id": "0sc7387ehkbfm"}');
INSERT INTO "fact" VALUES(914480596394938979,'user.signed_up','2026-05-17 23:39:24.324479',914480596394938953,'admin','{"user_id": "0sc7387f1q4j9"}');
INSERT INTO "fact" VALUES(914480596443850186,'producer.added','2026-05-18 11:39:24.332345',NULL,'system','{"producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480596604621396,'producer.edited','2026-05-18 11:39:24.370768',NULL,'system','{"producer_id": "0sc7387g1n6a5", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914480597450156146,'producer.added','2026-05-18 11:39:24.326003',NULL,'system','{"producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480597480178787,'producer.edited','2026-05-18 11:39:24.332140',NULL,'system','{"producer_id": "0sc7388edwda4", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914480597580891686,'customer.added','2026-05-19 11:39:24.331912',914480596108153116,'customer','{"customer_id": "0sc7388j13wh8"}');
INSERT INTO "fact" VALUES(914480597609768184,'customer.added','2026-05-19 11:39:24.326221',914480596146845399,'customer','{"customer_id": "0sc7388k5jg6z"}');
INSERT INTO "fact" VALUES(914480597640125621,'customer.added','2026-05-19 11:39:24.326182',914480596170975359,'customer','{"customer_id": "0sc7388m0ee6b"}');
INSERT INTO "fact" VALUES(914480597669484806,'customer.added','2026-05-19 11:39:24.326129',914480596188303127,'customer','{"customer_id": "0sc7388mxcz97"}');
INSERT INTO "fact" VALUES(914480597710395648,'customer.added','2026-05-19 11:39:24.327986',914480596206435335,'customer','{"customer_id": "0sc7388nx0r19"}');
INSERT INTO "fact" VALUES(914480597770946208,'board.opened','2026-05-22 11:39:24.327817',914480596348974275,'team','{"board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480597786413243,'board.opened','2026-10-19 11:39:24.324982',914480596348974275,'team','{"board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480679165270364,'idea.submitted','2026-05-30 11:39:24.439204',914480596108153116,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480679373270737,'notification.added','2026-05-30 11:39:24.488694',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73amqsmw3f"}');
INSERT INTO "fact" VALUES(914480679374892124,'notification.added','2026-05-30 11:39:24.488694',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73amqsmw4k"}');
INSERT INTO "fact" VALUES(914480679374892169,'notification.added','2026-05-30 11:39:24.488694',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73amqsmw66"}');
INSERT INTO "fact" VALUES(914480679427990707,'idea.promised','2026-05-31 11:39:24.332086',914480596360684199,'team','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "promise_id": "0sc73amsm6s3y"}');
INSERT INTO "fact" VALUES(914480679433304829,'idea.assigned','2026-05-31 11:39:24.332651',914480596360684199,'team','{"idea_id": "0sc73am445qwe", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480679537300147,'support.changed','2026-06-01 11:39:24.340009',914480596146845399,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388k5jg6z", "how": "given"}');
INSERT INTO "fact" VALUES(914480679538886783,'support.mine_changed','2026-06-01 11:39:24.340009',914480596146845399,'customer','{"user_id": "0sc73877n3xpq", "idea_id": "0sc73am445qwe"}');
INSERT INTO "fact" VALUES(914480679634713188,'comment.posted','2026-06-01 11:39:24.328000',914480596146845399,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388k5jg6z", "comment_id": "0sc73amzh996a", "parent_id": null}');
INSERT INTO "fact" VALUES(914480679688848442,'notification.added','2026-06-01 11:39:24.340932',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73an19g3c1"}');
INSERT INTO "fact" VALUES(914480679688848466,'notification.added','2026-06-01 11:39:24.340932',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73an19g3dr"}');
INSERT INTO "fact" VALUES(914480679706370132,'comment.posted','2026-06-01 21:15:24.325640',914480596108153116,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "comment_id": "0sc73an1xp823", "parent_id": "0sc73amzh996a"}');
INSERT INTO "fact" VALUES(914480679746925515,'notification.added','2026-06-01 21:15:24.335475',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73an34bwtr"}');
INSERT INTO "fact" VALUES(914480679748041740,'notification.added','2026-06-01 21:15:24.335475',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73an34bwwg"}');
INSERT INTO "fact" VALUES(914480679763415056,'comment.posted','2026-06-03 06:51:24.324822',914480596360684199,'team','{"idea_id": "0sc73am445qwe", "customer_id": null, "comment_id": "0sc73an3g9caj", "parent_id": "0sc73amzh996a"}');
INSERT INTO "fact" VALUES(914480679803081669,'notification.added','2026-06-03 06:51:24.333677',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73an4sxmta"}');
INSERT INTO "fact" VALUES(914480679803081724,'notification.added','2026-06-03 06:51:24.333677',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73an4sxmwa"}');
INSERT INTO "fact" VALUES(914480679844077960,'idea.status_changed','2026-06-03 11:39:24.331482',914480596348974275,'team','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73an5gw8d3", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480679952562994,'notification.added','2026-06-03 11:39:24.357038',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73an9514s6"}');
INSERT INTO "fact" VALUES(914480679953662591,'notification.added','2026-06-03 11:39:24.357038',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73an95hdbj"}');
INSERT INTO "fact" VALUES(914480679954039999,'notification.added','2026-06-03 11:39:24.357038',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73an95hdcz"}');
INSERT INTO "fact" VALUES(914480680003472805,'idea.revised','2026-06-10 11:39:24.332893',914480596108153116,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "revision_id": "0sc73ana4kh7w", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914480680117525332,'notification.added','2026-06-10 11:39:24.359437',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ane5k6t0"}');
INSERT INTO "fact" VALUES(914480680117525386,'notification.added','2026-06-10 11:39:24.359437',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ane5sps8"}');
INSERT INTO "fact" VALUES(914480680137746334,'support.changed','2026-06-11 11:39:24.326264',914480596206435335,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480680138066539,'support.mine_changed','2026-06-11 11:39:24.326264',914480596206435335,'customer','{"user_id": "0sc73879dyf07", "idea_id": "0sc73am445qwe"}');
INSERT INTO "fact" VALUES(914480680188973279,'comment.posted','2026-06-11 11:39:24.324430',914480596206435335,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73ang9y46v", "parent_id": null}');
INSERT INTO "fact" VALUES(914480680230414407,'notification.added','2026-06-11 11:39:24.334663',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73anhheszf"}');
INSERT INTO "fact" VALUES(914480680230414414,'notification.added','2026-06-11 11:39:24.334663',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73anhheszm"}');
INSERT INTO "fact" VALUES(914480680230414423,'notification.added','2026-06-11 11:39:24.334663',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73anhhet0r"}');
INSERT INTO "fact" VALUES(914480680246944163,'support.changed','2026-06-13 11:39:24.324482',914480596170975359,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480680246944187,'support.mine_changed','2026-06-13 11:39:24.324482',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73am445qwe"}');
INSERT INTO "fact" VALUES(914480680288269730,'note.posted','2026-06-20 11:39:24.324821',914480596348974275,'team','{"idea_id": "0sc73am445qwe", "customer_id": null, "comment_id": "0sc73ank45htm", "parent_id": null}');
INSERT INTO "fact" VALUES(914480680314120958,'notification.added','2026-06-20 11:39:24.331001',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73anm19any"}');
INSERT INTO "fact" VALUES(914480680343077932,'idea.status_changed','2026-06-21 11:39:24.328869',914480596348974275,'team','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "from_status": "under_review", "to_status": "planned", "response_id": "0sc73anmnaces", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480680427008550,'notification.added','2026-06-21 11:39:24.348024',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73anq5mrv4"}');
INSERT INTO "fact" VALUES(914480680427008586,'notification.added','2026-06-21 11:39:24.348024',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73anq5wgc1"}');
INSERT INTO "fact" VALUES(914480680427008589,'notification.added','2026-06-21 11:39:24.348024',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73anq5wgcf"}');
INSERT INTO "fact" VALUES(914480680427008636,'notification.added','2026-06-21 11:39:24.348024',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73anq5wgcp"}');
INSERT INTO "fact" VALUES(914480680428109548,'notification.added','2026-06-21 11:39:24.348024',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73anq5wgep"}');
INSERT INTO "fact" VALUES(914480680451276496,'support.changed','2026-07-01 11:39:24.324578',914480596188303127,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480680452343328,'support.mine_changed','2026-07-01 11:39:24.324578',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73am445qwe"}');
INSERT INTO "fact" VALUES(914480680493342075,'support.changed','2026-07-02 11:39:24.324507',914480596230533872,'customer','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480680494477582,'support.mine_changed','2026-07-02 11:39:24.324507',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg", "idea_id": "0sc73am445qwe"}');
INSERT INTO "fact" VALUES(914480680549210821,'idea.status_changed','2026-07-31 11:39:24.328122',914480596360684199,'team','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc73antnjkea", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480680623502857,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73anx4xepw"}');
INSERT INTO "fact" VALUES(914480680623866069,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73anx5r5v8"}');
INSERT INTO "fact" VALUES(914480680623866090,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73anx5r5wh"}');
INSERT INTO "fact" VALUES(914480680629250626,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73anx5r5wy"}');
INSERT INTO "fact" VALUES(914480680629250627,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73anx5r5yx"}');
INSERT INTO "fact" VALUES(914480680629250669,'notification.added','2026-07-31 11:39:24.347078',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73anx5vyxx"}');
INSERT INTO "fact" VALUES(914480680654375772,'prototype.created','2026-08-01 23:39:24.325873',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null}');
INSERT INTO "fact" VALUES(914480680683719280,'prototype.idea_linked','2026-08-01 23:39:24.332831',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480680700711288,'prototype.guest_invited','2026-08-01 23:39:24.336058',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc73876g748w", "company_id": null}');
INSERT INTO "fact" VALUES(914480680708726432,'prototype.guest_invited','2026-08-01 23:39:24.338731',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc73877n3xpq", "company_id": null}');
INSERT INTO "fact" VALUES(914480680717502642,'prototype.guest_invited','2026-08-01 23:39:24.340239',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc73878c4a3z", "company_id": null}');
INSERT INTO "fact" VALUES(914480680720928499,'prototype.guest_invited','2026-08-01 23:39:24.341580',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc73878wn3rq", "company_id": null}');
INSERT INTO "fact" VALUES(914480680725901132,'prototype.guest_invited','2026-08-01 23:39:24.342994',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc73879dyf07", "company_id": null}');
INSERT INTO "fact" VALUES(914480680733123335,'prototype.guest_invited','2026-08-01 23:39:24.344383',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387a4xwqg", "company_id": null}');
INSERT INTO "fact" VALUES(914480680737707946,'prototype.guest_invited','2026-08-01 23:39:24.345765',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387ar4nkz", "company_id": null}');
INSERT INTO "fact" VALUES(914480680745152776,'prototype.guest_invited','2026-08-01 23:39:24.347211',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387bc8226", "company_id": null}');
INSERT INTO "fact" VALUES(914480680749753477,'prototype.guest_invited','2026-08-01 23:39:24.348634',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387bwp7k6", "company_id": null}');
INSERT INTO "fact" VALUES(914480680757593260,'prototype.guest_invited','2026-08-01 23:39:24.350041',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387cgdhf0", "company_id": null}');
INSERT INTO "fact" VALUES(914480680762619944,'prototype.guest_invited','2026-08-01 23:39:24.351498',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "user_id": "0sc7387d1263h", "company_id": null}');
INSERT INTO "fact" VALUES(914480680867574364,'prototype.version_added','2026-08-02 11:39:24.328484',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73ap4gqtxk"}');
INSERT INTO "fact" VALUES(914480680926429345,'prototype.asset_changed','2026-08-02 11:39:24.341937',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73ap4gqtxk", "asset_id": "0sc73ap643drd"}');
INSERT INTO "fact" VALUES(914480680939315682,'prototype.asset_changed','2026-08-02 11:39:24.345311',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73ap4gqtxk", "asset_id": "0sc73ap6nb7jn"}');
INSERT INTO "fact" VALUES(914480680979847561,'prototype.version_published','2026-08-02 11:39:24.355115',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73ap4gqtxk", "number": 1, "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480681001414706,'prototype.status_changed','2026-08-02 11:39:24.360026',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "from_status": "draft", "to_status": "in_review", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480681052318078,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ap9smwc4"}');
INSERT INTO "fact" VALUES(914480681052318091,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ap9smwdf"}');
INSERT INTO "fact" VALUES(914480681052767708,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ap9smwdg"}');
INSERT INTO "fact" VALUES(914480681052767742,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ap9srz8p"}');
INSERT INTO "fact" VALUES(914480681052767803,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ap9srz9h"}');
INSERT INTO "fact" VALUES(914480681053004203,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ap9srzbd"}');
INSERT INTO "fact" VALUES(914480681053004211,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ap9srzbg"}');
INSERT INTO "fact" VALUES(914480681053004267,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ap9srzcm"}');
INSERT INTO "fact" VALUES(914480681053004291,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ap9srze4"}');
INSERT INTO "fact" VALUES(914480681053033675,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73ap9srzf2"}');
INSERT INTO "fact" VALUES(914480681053033717,'notification.added','2026-08-02 11:39:24.372221',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ap9srzf3"}');
INSERT INTO "fact" VALUES(914480681081559210,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73apan1e5n"}');
INSERT INTO "fact" VALUES(914480681081559227,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73apan1e6k"}');
INSERT INTO "fact" VALUES(914480681081909083,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73apan1e6v"}');
INSERT INTO "fact" VALUES(914480681081909122,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73apanyk84"}');
INSERT INTO "fact" VALUES(914480681081909130,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73apanyka4"}');
INSERT INTO "fact" VALUES(914480681081946335,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73apanykad"}');
INSERT INTO "fact" VALUES(914480681082397991,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73apanykaj"}');
INSERT INTO "fact" VALUES(914480681082397997,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73apanywfe"}');
INSERT INTO "fact" VALUES(914480681082398027,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73apanywfr"}');
INSERT INTO "fact" VALUES(914480681082398031,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73apanywh7"}');
INSERT INTO "fact" VALUES(914480681082398060,'notification.added','2026-08-02 11:39:24.379130',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73apanywjy"}');
INSERT INTO "fact" VALUES(914480681160503638,'prototypes/comment.posted','2026-08-03 11:39:24.336565',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73apcw7z69", "comment_id": "0sc73apd45xbv", "first": true}');
INSERT INTO "fact" VALUES(914480681195601948,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ape81zed"}');
INSERT INTO "fact" VALUES(914480681195601976,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ape8fcbk"}');
INSERT INTO "fact" VALUES(914480681195602040,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ape9v5gs"}');
INSERT INTO "fact" VALUES(914480681195602079,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ape9v5hb"}');
INSERT INTO "fact" VALUES(914480681195602112,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ape9v5hf"}');
INSERT INTO "fact" VALUES(914480681195602135,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ape9xf8d"}');
INSERT INTO "fact" VALUES(914480681195602193,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ape9xf8s"}');
INSERT INTO "fact" VALUES(914480681195615089,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ape9xzws"}');
INSERT INTO "fact" VALUES(914480681195615109,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73ape9xzx1"}');
INSERT INTO "fact" VALUES(914480681195615160,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ape9xzyk"}');
INSERT INTO "fact" VALUES(914480681195615198,'notification.added','2026-08-03 11:39:24.344535',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ape9y005"}');
INSERT INTO "fact" VALUES(914480681232924901,'prototypes/comment.posted','2026-08-03 23:39:24.328322',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apcw7z69", "comment_id": "0sc73apfdh074", "first": false}');
INSERT INTO "fact" VALUES(914480681261810222,'notification.added','2026-08-03 23:39:24.334940',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73apg8sf0j"}');
INSERT INTO "fact" VALUES(914480681291993281,'prototypes/comment.posted','2026-08-04 11:39:24.328146',914480596146845399,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388k5jg6z", "thread_id": "0sc73aph0vhms", "comment_id": "0sc73aph1yk97", "first": true}');
INSERT INTO "fact" VALUES(914480681316819901,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aphwjrv0"}');
INSERT INTO "fact" VALUES(914480681316819934,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aphx7a9b"}');
INSERT INTO "fact" VALUES(914480681321302075,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aphx7abb"}');
INSERT INTO "fact" VALUES(914480681321488066,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aphx970r"}');
INSERT INTO "fact" VALUES(914480681321488091,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aphx971z"}');
INSERT INTO "fact" VALUES(914480681321488131,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aphx9738"}');
INSERT INTO "fact" VALUES(914480681321488171,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aphxh8vd"}');
INSERT INTO "fact" VALUES(914480681321488227,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aphxh8vp"}');
INSERT INTO "fact" VALUES(914480681321488280,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73aphxh8w4"}');
INSERT INTO "fact" VALUES(914480681321488288,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73aphxh8w7"}');
INSERT INTO "fact" VALUES(914480681321488316,'notification.added','2026-08-04 11:39:24.334919',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aphxh8xb"}');
INSERT INTO "fact" VALUES(914480681349704381,'prototypes/comment.posted','2026-08-05 11:39:24.327561',914480596289003110,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apcw7z69", "comment_id": "0sc73apjre582", "first": false}');
INSERT INTO "fact" VALUES(914480681371627650,'notification.added','2026-08-05 11:39:24.333405',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73apkg14hx"}');
INSERT INTO "fact" VALUES(914480681371627668,'notification.added','2026-08-05 11:39:24.333405',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73apkhh4te"}');
INSERT INTO "fact" VALUES(914480681420490212,'prototypes/comment.posted','2026-08-05 11:39:24.332610',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73apmsthre", "comment_id": "0sc73apmxac5t", "first": true}');
INSERT INTO "fact" VALUES(914480681450791791,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73apnsat5t"}');
INSERT INTO "fact" VALUES(914480681450791792,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73apnsv4jm"}');
INSERT INTO "fact" VALUES(914480681450791847,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73apnsv4m8"}');
INSERT INTO "fact" VALUES(914480681451214413,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73apnsvjtn"}');
INSERT INTO "fact" VALUES(914480681451221210,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73apnsvjvz"}');
INSERT INTO "fact" VALUES(914480681451221211,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73apnsvjxk"}');
INSERT INTO "fact" VALUES(914480681451221261,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73apnsvjy5"}');
INSERT INTO "fact" VALUES(914480681451221311,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73apnsvjzx"}');
INSERT INTO "fact" VALUES(914480681451221332,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73apnsvk1k"}');
INSERT INTO "fact" VALUES(914480681451267899,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73apnsvk2p"}');
INSERT INTO "fact" VALUES(914480681451267940,'notification.added','2026-08-05 11:39:24.339477',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73apnsvk3s"}');
INSERT INTO "fact" VALUES(914480681471750621,'prototypes/comment.posted','2026-08-06 11:39:24.325524',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73aph0vhms", "comment_id": "0sc73apph9ced", "first": false}');
INSERT INTO "fact" VALUES(914480681495849371,'notification.added','2026-08-06 11:39:24.331014',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73apq4ez5d"}');
INSERT INTO "fact" VALUES(914480681520893091,'prototypes/comment.posted','2026-08-06 11:39:24.327850',914480596170975359,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388m0ee6b", "thread_id": "0sc73apqwwbay", "comment_id": "0sc73apqwwbb8", "first": true}');
INSERT INTO "fact" VALUES(914480681552015635,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aprs36vq"}');
INSERT INTO "fact" VALUES(914480681552015644,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aprsf6h3"}');
INSERT INTO "fact" VALUES(914480681552015691,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aprsf6jp"}');
INSERT INTO "fact" VALUES(914480681552037044,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aprsspnz"}');
INSERT INTO "fact" VALUES(914480681552037066,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aprsspp1"}');
INSERT INTO "fact" VALUES(914480681552037080,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aprsspp3"}');
INSERT INTO "fact" VALUES(914480681552037094,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aprsspqp"}');
INSERT INTO "fact" VALUES(914480681552037149,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aprssprb"}');
INSERT INTO "fact" VALUES(914480681552037155,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73aprssprs"}');
INSERT INTO "fact" VALUES(914480681552037166,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73aprsspte"}');
INSERT INTO "fact" VALUES(914480681552037181,'notification.added','2026-08-06 11:39:24.334362',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aprsspwb"}');
INSERT INTO "fact" VALUES(914480681572529446,'prototypes/comment.posted','2026-08-07 11:39:24.326069',914480596309689824,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apmsthre", "comment_id": "0sc73apsh13fr", "first": false}');
INSERT INTO "fact" VALUES(914480681597602665,'notification.added','2026-08-07 11:39:24.331736',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73apt9a2s5"}');
INSERT INTO "fact" VALUES(914480681597692379,'notification.added','2026-08-07 11:39:24.331736',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73apt9a2t1"}');
INSERT INTO "fact" VALUES(914480681638973319,'thread.resolved','2026-08-08 11:39:24.331638',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apmsthre", "reason": "answered"}');
INSERT INTO "fact" VALUES(914480681665288250,'notification.added','2026-08-08 11:39:24.337413',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73apw8tw1m"}');
INSERT INTO "fact" VALUES(914480681706813761,'prototype.decided','2026-08-08 11:39:24.331057',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "version_id": "0sc73ap4gqtxk", "decision_id": "0sc73apx9cxhz", "verdict": "request_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480681727735979,'notification.added','2026-08-08 11:39:24.335938',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73apy5de4n"}');
INSERT INTO "fact" VALUES(914480681761663777,'prototype.decided','2026-08-09 11:39:24.329089',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "version_id": "0sc73ap4gqtxk", "decision_id": "0sc73apywhj6c", "verdict": "approve_with_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480681781964042,'notification.added','2026-08-09 11:39:24.333837',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73apznhj3a"}');
INSERT INTO "fact" VALUES(914480681839740429,'idea.submitted','2026-08-10 11:39:24.335958',914480596230533872,'customer','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480681916930844,'notification.added','2026-08-10 11:39:24.354125',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73aq3rw80m"}');
INSERT INTO "fact" VALUES(914480681920048286,'notification.added','2026-08-10 11:39:24.354125',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aq3rw81m"}');
INSERT INTO "fact" VALUES(914480681920304332,'notification.added','2026-08-10 11:39:24.354125',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73aq3s9ch0"}');
INSERT INTO "fact" VALUES(914480681936914978,'prototypes/comment.posted','2026-08-10 11:39:24.325539',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apqwwbay", "comment_id": "0sc73aq4cw4hm", "first": false}');
INSERT INTO "fact" VALUES(914480681963138321,'notification.added','2026-08-10 11:39:24.331014',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aq509e41"}');
INSERT INTO "fact" VALUES(914480681979149012,'idea.promised','2026-08-11 11:39:24.326098',914480596348974275,'team','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "promise_id": "0sc73aq5mfh11"}');
INSERT INTO "fact" VALUES(914480681983921060,'idea.assigned','2026-08-11 11:39:24.326313',914480596348974275,'team','{"idea_id": "0sc73aq084bn0", "customer_id": null, "owner_id": "0sc7387dnwd63"}');
INSERT INTO "fact" VALUES(914480682025835778,'support.changed','2026-08-12 11:39:24.324575',914480596206435335,'customer','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480682025835835,'support.mine_changed','2026-08-12 11:39:24.324575',914480596206435335,'customer','{"user_id": "0sc73879dyf07", "idea_id": "0sc73aq084bn0"}');
INSERT INTO "fact" VALUES(914480682078935088,'idea.status_changed','2026-08-16 11:39:24.328408',914480596348974275,'team','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73aq8c4mjd", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480682163693428,'notification.added','2026-08-16 11:39:24.348033',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aqb4majf"}');
INSERT INTO "fact" VALUES(914480682163693479,'notification.added','2026-08-16 11:39:24.348033',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aqb55sst"}');
INSERT INTO "fact" VALUES(914480682164262408,'notification.added','2026-08-16 11:39:24.348033',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aqb55svh"}');
INSERT INTO "fact" VALUES(914480682179280450,'support.changed','2026-08-20 11:39:24.324566',914480596188303127,'customer','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480682179903201,'support.mine_changed','2026-08-20 11:39:24.324566',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73aq084bn0"}');
INSERT INTO "fact" VALUES(914480682227353780,'thread.resolved','2026-08-23 11:39:24.325993',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73aph0vhms", "reason": "done"}');
INSERT INTO "fact" VALUES(914480682247888176,'notification.added','2026-08-23 11:39:24.331292',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aqdnf788"}');
INSERT INTO "fact" VALUES(914480682263884688,'thread.resolved','2026-08-23 11:39:24.325882',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apqwwbay", "reason": "done"}');
INSERT INTO "fact" VALUES(914480682290171593,'notification.added','2026-08-23 11:39:24.331151',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aqex8ypv"}');
INSERT INTO "fact" VALUES(914480682310211427,'prototype.version_added','2026-08-24 11:39:24.326666',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73aqfgcj0y"}');
INSERT INTO "fact" VALUES(914480682327422044,'prototype.asset_changed','2026-08-24 11:39:24.330836',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73aqfgcj0y", "asset_id": "0sc73aqg1ad29"}');
INSERT INTO "fact" VALUES(914480682344602048,'prototype.asset_changed','2026-08-24 11:39:24.334188',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73aqfgcj0y", "asset_id": "0sc73aqgc6eqq"}');
INSERT INTO "fact" VALUES(914480682356387660,'prototype.asset_changed','2026-08-24 11:39:24.337366',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73aqfgcj0y", "asset_id": "0sc73aqgwybs9"}');
INSERT INTO "fact" VALUES(914480682381704239,'prototype.version_published','2026-08-24 11:39:24.342976',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73aqfgcj0y", "number": 2, "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480682423717587,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aqjske9w"}');
INSERT INTO "fact" VALUES(914480682423751791,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aqjskebc"}');
INSERT INTO "fact" VALUES(914480682424033044,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aqjskecj"}');
INSERT INTO "fact" VALUES(914480682424033045,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aqjskee4"}');
INSERT INTO "fact" VALUES(914480682424087146,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aqjstzag"}');
INSERT INTO "fact" VALUES(914480682424501956,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aqjstzbg"}');
INSERT INTO "fact" VALUES(914480682424501993,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aqjstzbr"}');
INSERT INTO "fact" VALUES(914480682424501995,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aqjstzc5"}');
INSERT INTO "fact" VALUES(914480682424502013,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aqjstzd6"}');
INSERT INTO "fact" VALUES(914480682424502073,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73aqjstzdj"}');
INSERT INTO "fact" VALUES(914480682424502136,'notification.added','2026-08-24 11:39:24.352910',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73aqjsycpy"}');
INSERT INTO "fact" VALUES(914480682453472515,'prototypes/comment.posted','2026-08-26 11:39:24.327946',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73aqknjpd4", "comment_id": "0sc73aqkrajhk", "first": true}');
INSERT INTO "fact" VALUES(914480682482247090,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aqmg9fzd"}');
INSERT INTO "fact" VALUES(914480682482247123,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aqmg9fzz"}');
INSERT INTO "fact" VALUES(914480682482247165,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aqmg9g04"}');
INSERT INTO "fact" VALUES(914480682483046036,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aqmhf0p4"}');
INSERT INTO "fact" VALUES(914480682483046083,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aqmhptmz"}');
INSERT INTO "fact" VALUES(914480682483046085,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aqmhptp4"}');
INSERT INTO "fact" VALUES(914480682483046122,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aqmhptqk"}');
INSERT INTO "fact" VALUES(914480682483046171,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aqmhptrz"}');
INSERT INTO "fact" VALUES(914480682483046207,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73aqmhpttq"}');
INSERT INTO "fact" VALUES(914480682483046237,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73aqmhpttv"}');
INSERT INTO "fact" VALUES(914480682483046296,'notification.added','2026-08-26 11:39:24.334678',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aqmhptvn"}');
INSERT INTO "fact" VALUES(914480682537677779,'thread.price_wished','2026-08-26 11:53:48.332888',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73aqknjpd4"}');
INSERT INTO "fact" VALUES(914480682553486013,'notification.added','2026-08-26 11:53:48.337507',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aqprxamf"}');
INSERT INTO "fact" VALUES(914480682579501490,'prototypes/comment.posted','2026-08-27 11:39:24.326627',914480596146845399,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388k5jg6z", "thread_id": "0sc73aqknjpd4", "comment_id": "0sc73aqqcmmqx", "first": false}');
INSERT INTO "fact" VALUES(914480682599692922,'notification.added','2026-08-27 11:39:24.332233',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aqr4zeka"}');
INSERT INTO "fact" VALUES(914480682600691148,'notification.added','2026-08-27 11:39:24.332233',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aqr4zekm"}');
INSERT INTO "fact" VALUES(914480682629659438,'prototypes/comment.posted','2026-08-27 11:39:24.328208',914480596230533872,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73aqrxxzb5", "comment_id": "0sc73aqrxxzba", "first": true}');
INSERT INTO "fact" VALUES(914480682658240603,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aqsr31bg"}');
INSERT INTO "fact" VALUES(914480682658240617,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aqssh8vc"}');
INSERT INTO "fact" VALUES(914480682658503320,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73aqssh8vj"}');
INSERT INTO "fact" VALUES(914480682659373786,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aqssh8w4"}');
INSERT INTO "fact" VALUES(914480682659421346,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aqssx1ax"}');
INSERT INTO "fact" VALUES(914480682659421356,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aqssx1bp"}');
INSERT INTO "fact" VALUES(914480682659421368,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aqssx1c7"}');
INSERT INTO "fact" VALUES(914480682659421385,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aqssx1e2"}');
INSERT INTO "fact" VALUES(914480682659421436,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73aqssx1fn"}');
INSERT INTO "fact" VALUES(914480682659421456,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73aqssx1hc"}');
INSERT INTO "fact" VALUES(914480682659478550,'notification.added','2026-08-27 11:39:24.334505',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aqssx1jr"}');
INSERT INTO "fact" VALUES(914480682679543075,'prototypes/comment.posted','2026-08-27 23:39:24.325974',914480596327143537,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73aqrxxzb5", "comment_id": "0sc73aqtgk8sq", "first": false}');
INSERT INTO "fact" VALUES(914480682703921708,'notification.added','2026-08-27 23:39:24.331510',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aqv4zpfk"}');
INSERT INTO "fact" VALUES(914480682705292209,'notification.added','2026-08-27 23:39:24.331510',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aqv4zpgz"}');
INSERT INTO "fact" VALUES(914480682733025638,'idea.status_changed','2026-08-28 11:39:24.328824',914480596348974275,'team','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "from_status": "under_review", "to_status": "declined", "response_id": "0sc73aqvwaazv", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480682814188529,'notification.added','2026-08-28 11:39:24.347614',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73aqyhhav0"}');
INSERT INTO "fact" VALUES(914480682814589136,'notification.added','2026-08-28 11:39:24.347614',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73aqyhhawy"}');
INSERT INTO "fact" VALUES(914480682814589186,'notification.added','2026-08-28 11:39:24.347614',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aqyhhay1"}');
INSERT INTO "fact" VALUES(914480682814589217,'notification.added','2026-08-28 11:39:24.347614',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aqyhhaya"}');
INSERT INTO "fact" VALUES(914480682835291375,'prototypes/comment.posted','2026-08-28 11:39:24.325492',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73aqknjpd4", "comment_id": "0sc73aqz1qk4s", "first": false}');
INSERT INTO "fact" VALUES(914480682855769186,'notification.added','2026-08-28 11:39:24.331084',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73aqzs691g"}');
INSERT INTO "fact" VALUES(914480682856221474,'notification.added','2026-08-28 11:39:24.331084',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73aqzs6927"}');
INSERT INTO "fact" VALUES(914480682885711341,'prototypes/comment.posted','2026-08-28 11:39:24.327724',914480596170975359,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388m0ee6b", "thread_id": "0sc73ar0g9pw8", "comment_id": "0sc73ar0h98c2", "first": true}');
INSERT INTO "fact" VALUES(914480682910715713,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ar19rv59"}');
INSERT INTO "fact" VALUES(914480682910715725,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ar19rv6q"}');
INSERT INTO "fact" VALUES(914480682910715763,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ar19rv7n"}');
INSERT INTO "fact" VALUES(914480682910715815,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ar19ye2h"}');
INSERT INTO "fact" VALUES(914480682910715840,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ar19ye3h"}');
INSERT INTO "fact" VALUES(914480682910732339,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ar19ye4f"}');
INSERT INTO "fact" VALUES(914480682910732356,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ar19ye5g"}');
INSERT INTO "fact" VALUES(914480682910732394,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ar19ye5z"}');
INSERT INTO "fact" VALUES(914480682910732439,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73ar19ye72"}');
INSERT INTO "fact" VALUES(914480682910852012,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ar19ye8p"}');
INSERT INTO "fact" VALUES(914480682910852013,'notification.added','2026-08-28 11:39:24.333879',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ar19yea8"}');
INSERT INTO "fact" VALUES(914480682936110780,'prototypes/comment.posted','2026-08-28 18:51:24.326317',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73aqknjpd4", "comment_id": "0sc73ar2002bv", "first": false}');
INSERT INTO "fact" VALUES(914480682959865781,'notification.added','2026-08-28 18:51:24.332069',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ar2rmmch"}');
INSERT INTO "fact" VALUES(914480682961174898,'notification.added','2026-08-28 18:51:24.332069',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ar2rmmdx"}');
INSERT INTO "fact" VALUES(914480682974021239,'comment.posted','2026-08-29 11:39:24.324453',914480596206435335,'customer','{"idea_id": "0sc73aq084bn0", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73ar38t35g", "parent_id": null}');
INSERT INTO "fact" VALUES(914480683011071943,'notification.added','2026-08-29 11:39:24.333038',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ar49qgzd"}');
INSERT INTO "fact" VALUES(914480683011071984,'notification.added','2026-08-29 11:39:24.333038',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ar49qgzm"}');
INSERT INTO "fact" VALUES(914480683011072003,'notification.added','2026-08-29 11:39:24.333038',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73ar49yyd6"}');
INSERT INTO "fact" VALUES(914480683039108610,'prototypes/comment.posted','2026-08-29 11:39:24.327858',914480596188303127,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388mxcz97", "thread_id": "0sc73ar51e83p", "comment_id": "0sc73ar55pch4", "first": true}');
INSERT INTO "fact" VALUES(914480683065603627,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ar5wnrkj"}');
INSERT INTO "fact" VALUES(914480683065603673,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ar5wpxag"}');
INSERT INTO "fact" VALUES(914480683065987501,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ar5wydde"}');
INSERT INTO "fact" VALUES(914480683066326625,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ar5wypbj"}');
INSERT INTO "fact" VALUES(914480683066326648,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ar5wypc7"}');
INSERT INTO "fact" VALUES(914480683066326673,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ar5x7and"}');
INSERT INTO "fact" VALUES(914480683066326733,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ar5xb1d8"}');
INSERT INTO "fact" VALUES(914480683066326757,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ar5xd76h"}');
INSERT INTO "fact" VALUES(914480683066326803,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73ar5xyrpn"}');
INSERT INTO "fact" VALUES(914480683066326864,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ar5xyrq1"}');
INSERT INTO "fact" VALUES(914480683066326873,'notification.added','2026-08-29 11:39:24.334098',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ar5xyrqe"}');
INSERT INTO "fact" VALUES(914480683086834220,'prototypes/comment.posted','2026-08-30 11:39:24.325477',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73ar0g9pw8", "comment_id": "0sc73ar6nejmp", "first": false}');
INSERT INTO "fact" VALUES(914480683108215080,'notification.added','2026-08-30 11:39:24.330986',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ar78k9x5"}');
INSERT INTO "fact" VALUES(914480683128055436,'prototypes/comment.posted','2026-08-30 11:39:24.325481',914480596348974275,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73ar51e83p", "comment_id": "0sc73ar7rn8kx", "first": false}');
INSERT INTO "fact" VALUES(914480683149541760,'notification.added','2026-08-30 11:39:24.331366',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ar8gmad7"}');
INSERT INTO "fact" VALUES(914480683149541822,'notification.added','2026-08-30 11:39:24.331366',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ar8hbga5"}');
INSERT INTO "fact" VALUES(914480683178426126,'prototypes/comment.posted','2026-08-30 11:39:24.327884',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73ar99ck7b", "comment_id": "0sc73ar9cwzpr", "first": true}');
INSERT INTO "fact" VALUES(914480683207980125,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ara5snm2"}');
INSERT INTO "fact" VALUES(914480683207980155,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ara5snmc"}');
INSERT INTO "fact" VALUES(914480683207980187,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ara5snmq"}');
INSERT INTO "fact" VALUES(914480683207980241,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ara5snmt"}');
INSERT INTO "fact" VALUES(914480683208419050,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ara5ze8n"}');
INSERT INTO "fact" VALUES(914480683208419068,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ara5ze93"}');
INSERT INTO "fact" VALUES(914480683208419110,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ara5ze99"}');
INSERT INTO "fact" VALUES(914480683208419132,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ara5ze9k"}');
INSERT INTO "fact" VALUES(914480683208477000,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73ara5ze9s"}');
INSERT INTO "fact" VALUES(914480683208477031,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ara5zebk"}');
INSERT INTO "fact" VALUES(914480683208477092,'notification.added','2026-08-30 11:39:24.334149',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ara5zecy"}');
INSERT INTO "fact" VALUES(914480683232844287,'prototypes/comment.posted','2026-08-31 11:39:24.326697',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73ar51e83p", "comment_id": "0sc73arawvrfs", "first": false}');
INSERT INTO "fact" VALUES(914480683257207090,'notification.added','2026-08-31 11:39:24.332373',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73arbnha4g"}');
INSERT INTO "fact" VALUES(914480683259086385,'notification.added','2026-08-31 11:39:24.332373',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73arbnha54"}');
INSERT INTO "fact" VALUES(914480683259086438,'notification.added','2026-08-31 11:39:24.332373',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arbnha6c"}');
INSERT INTO "fact" VALUES(914480683275567871,'prototypes/comment.posted','2026-08-31 11:39:24.325413',914480596378037748,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73ar99ck7b", "comment_id": "0sc73arc8b41m", "first": false}');
INSERT INTO "fact" VALUES(914480683299512671,'notification.added','2026-08-31 11:39:24.330851',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73arcx0hh3"}');
INSERT INTO "fact" VALUES(914480683300474888,'notification.added','2026-08-31 11:39:24.330851',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arcx0hjs"}');
INSERT INTO "fact" VALUES(914480683341086014,'prototypes/comment.posted','2026-08-31 11:39:24.331081',914480596309689824,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73are4tayv", "comment_id": "0sc73are5jns5", "first": true}');
INSERT INTO "fact" VALUES(914480683366846669,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73arex2vn4"}');
INSERT INTO "fact" VALUES(914480683367135990,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73arex2vn9"}');
INSERT INTO "fact" VALUES(914480683367136044,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73arex2vnt"}');
INSERT INTO "fact" VALUES(914480683367136092,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73arex2vq0"}');
INSERT INTO "fact" VALUES(914480683367136116,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73arex2vq5"}');
INSERT INTO "fact" VALUES(914480683368081189,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73arex2vr1"}');
INSERT INTO "fact" VALUES(914480683368278677,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73arex2vsd"}');
INSERT INTO "fact" VALUES(914480683368278741,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73arexkfxh"}');
INSERT INTO "fact" VALUES(914480683368278743,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73arexkfy4"}');
INSERT INTO "fact" VALUES(914480683368278783,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73arexkfzr"}');
INSERT INTO "fact" VALUES(914480683368278831,'notification.added','2026-08-31 11:39:24.337358',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arexkg1n"}');
INSERT INTO "fact" VALUES(914480683388860700,'prototypes/comment.posted','2026-08-31 23:39:24.325358',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73are4tayv", "comment_id": "0sc73arfmxw6h", "first": false}');
INSERT INTO "fact" VALUES(914480683409870184,'notification.added','2026-08-31 23:39:24.330748',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73arg9m3ay"}');
INSERT INTO "fact" VALUES(914480683430374779,'thread.resolved','2026-09-01 11:39:24.325848',914480596348974275,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73ar51e83p", "reason": "answered"}');
INSERT INTO "fact" VALUES(914480683451277171,'notification.added','2026-09-01 11:39:24.331074',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73arhgfp7m"}');
INSERT INTO "fact" VALUES(914480683451709345,'notification.added','2026-09-01 11:39:24.331074',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73arhgvvkz"}');
INSERT INTO "fact" VALUES(914480683472051035,'thread.resolved','2026-09-01 11:39:24.325700',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73are4tayv", "reason": "done"}');
INSERT INTO "fact" VALUES(914480683492940745,'notification.added','2026-09-01 11:39:24.330596',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73arjn6sn8"}');
INSERT INTO "fact" VALUES(914480683519280105,'prototypes-internal/comment.posted','2026-09-02 11:39:24.327699',914480596378037748,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73arkcn7t7", "comment_id": "0sc73arkhz0xd", "first": true}');
INSERT INTO "fact" VALUES(914480683547059620,'notification.added','2026-09-02 11:39:24.334240',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arm92svc"}');
INSERT INTO "fact" VALUES(914480683572767080,'prototype.decided','2026-09-02 11:39:24.327310',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "version_id": "0sc73aqfgcj0y", "decision_id": "0sc73armw8r5k", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480683590270433,'notification.added','2026-09-02 11:39:24.332010',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arnnnfd5"}');
INSERT INTO "fact" VALUES(914480683611482564,'prototypes-internal/comment.posted','2026-09-02 23:39:24.325502',914480596348974275,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73arkcn7t7", "comment_id": "0sc73arp4cedh", "first": false}');
INSERT INTO "fact" VALUES(914480683632367453,'notification.added','2026-09-02 23:39:24.330697',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arpx8x43"}');
INSERT INTO "fact" VALUES(914480683632367495,'notification.added','2026-09-02 23:39:24.330697',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73arpxt5sw"}');
INSERT INTO "fact" VALUES(914480683656136015,'prototypes-internal/comment.posted','2026-09-03 11:39:24.325482',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73arkcn7t7", "comment_id": "0sc73arqmfh8v", "first": false}');
INSERT INTO "fact" VALUES(914480683678577968,'notification.added','2026-09-03 11:39:24.330602',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73arr9wd7g"}');
INSERT INTO "fact" VALUES(914480683678627923,'notification.added','2026-09-03 11:39:24.330602',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73arr9wd8b"}');
INSERT INTO "fact" VALUES(914480683706613578,'prototype.decided','2026-09-03 11:39:24.327755',914480596146845399,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388k5jg6z", "version_id": "0sc73aqfgcj0y", "decision_id": "0sc73arrx84mw", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480683728111170,'notification.added','2026-09-03 11:39:24.332774',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arsnw687"}');
INSERT INTO "fact" VALUES(914480683753961265,'prototype.decided','2026-09-04 11:39:24.327348',914480596170975359,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388m0ee6b", "version_id": "0sc73aqfgcj0y", "decision_id": "0sc73art923s0", "verdict": "request_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480683769424991,'notification.added','2026-09-04 11:39:24.332066',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73arv0gv2h"}');
INSERT INTO "fact" VALUES(914480683849041042,'bid.opened','2026-09-09 11:39:24.339936',914480596108153116,'customer','{"bid_id": "0sc73arvs449s", "customer_id": "0sc7388j13wh8", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480683938077354,'notification.added','2026-09-09 11:39:24.361117',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73as012w5r"}');
INSERT INTO "fact" VALUES(914480683938077407,'notification.added','2026-09-09 11:39:24.361117',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73as012w64"}');
INSERT INTO "fact" VALUES(914480683938077410,'notification.added','2026-09-09 11:39:24.361117',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73as012w7z"}');
INSERT INTO "fact" VALUES(914480683938077455,'notification.added','2026-09-09 11:39:24.361117',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73as017eak"}');
INSERT INTO "fact" VALUES(914480684018187413,'answer.given','2026-09-10 11:39:24.339366',914480596309689824,'producer','{"bid_id": "0sc73arvs449s", "customer_id": "0sc7388j13wh8", "answer_id": "0sc73as1gtzsr", "producer_id": "0sc7388edwda4", "kind": "accept"}');
INSERT INTO "fact" VALUES(914480684080385762,'notification.added','2026-09-10 11:39:24.354026',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73as45ds5a"}');
INSERT INTO "fact" VALUES(914480684213688541,'order.placed','2026-09-11 11:39:24.353116',914480596108153116,'customer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "origin_kind": "bid", "origin_id": "0sc73arvs449s"}');
INSERT INTO "fact" VALUES(914480684312025647,'answer.accepted','2026-09-11 11:39:24.376109',914480596108153116,'customer','{"bid_id": "0sc73arvs449s", "customer_id": "0sc7388j13wh8", "answer_id": "0sc73as1gtzsr", "producer_id": "0sc7388edwda4", "order_id": "0sc73as65wynt"}');
INSERT INTO "fact" VALUES(914480684315538274,'bid.awarded','2026-09-11 11:39:24.377023',914480596108153116,'customer','{"bid_id": "0sc73arvs449s", "customer_id": "0sc7388j13wh8", "idea_id": null, "prototype_id": "0sc73any4dkhc", "answer_id": "0sc73as1gtzsr", "producer_id": "0sc7388edwda4", "order_id": "0sc73as65wynt"}');
INSERT INTO "fact" VALUES(914480684348348656,'order.job_opened','2026-09-11 11:39:24.384426',NULL,'system','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480684433411006,'notification.added','2026-09-11 11:39:24.405253',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73asesr2t4"}');
INSERT INTO "fact" VALUES(914480684433411016,'notification.added','2026-09-11 11:39:24.405253',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73asesr2w1"}');
INSERT INTO "fact" VALUES(914480684433411071,'notification.added','2026-09-11 11:39:24.405253',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73asesr2wt"}');
INSERT INTO "fact" VALUES(914480684471328520,'notification.added','2026-09-11 11:39:24.414167',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73asfxbhsz"}');
INSERT INTO "fact" VALUES(914480684471328577,'notification.added','2026-09-11 11:39:24.414167',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73asfxbhvh"}');
INSERT INTO "fact" VALUES(914480684512721401,'notification.added','2026-09-11 11:39:24.423992',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73ash507z7"}');
INSERT INTO "fact" VALUES(914480684512721430,'notification.added','2026-09-11 11:39:24.423992',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ash507zy"}');
INSERT INTO "fact" VALUES(914480684512721440,'notification.added','2026-09-11 11:39:24.423992',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73ash5080r"}');
INSERT INTO "fact" VALUES(914480684596500777,'order.address_given','2026-09-11 11:53:48.340336',914480596108153116,'customer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480684655919712,'notification.added','2026-09-11 11:53:48.353809',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73asndygj9"}');
INSERT INTO "fact" VALUES(914480684655919760,'notification.added','2026-09-11 11:53:48.353809',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73asndygjs"}');
INSERT INTO "fact" VALUES(914480684725535061,'cost.entered','2026-09-11 14:03:24.337854',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asq9wk1y"}');
INSERT INTO "fact" VALUES(914480684755953006,'cost.entered','2026-09-11 14:17:48.327663',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asrd6pxw"}');
INSERT INTO "fact" VALUES(914480684784597079,'cost.entered','2026-09-11 14:32:12.327436',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73ass4qz5a"}');
INSERT INTO "fact" VALUES(914480684813314833,'cost.entered','2026-09-11 14:46:36.327537',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73ast1h47z"}');
INSERT INTO "fact" VALUES(914480684869375723,'cost.entered','2026-09-11 15:01:00.334006',914480596360684199,'team','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asvmc6vx"}');
INSERT INTO "fact" VALUES(914480684957893026,'idea.submitted','2026-09-14 11:39:24.341818',914480596146845399,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388k5jg6z", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480685066376409,'notification.added','2026-09-14 11:39:24.367981',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73at1nbvjf"}');
INSERT INTO "fact" VALUES(914480685066376417,'notification.added','2026-09-14 11:39:24.367981',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73at1ncn4v"}');
INSERT INTO "fact" VALUES(914480685066376473,'notification.added','2026-09-14 11:39:24.367981',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73at1ncn4z"}');
INSERT INTO "fact" VALUES(914480685099611476,'idea.promised','2026-09-15 11:39:24.327584',914480596360684199,'team','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388k5jg6z", "promise_id": "0sc73at2m2cbb"}');
INSERT INTO "fact" VALUES(914480685099611496,'idea.assigned','2026-09-15 11:39:24.327869',914480596360684199,'team','{"idea_id": "0sc73aswdfeah", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480685166277527,'idea.status_changed','2026-09-17 11:39:24.330587',914480596378037748,'team','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388k5jg6z", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73at49ppc5", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480685271692419,'notification.added','2026-09-17 11:39:24.355657',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73at7s6d2d"}');
INSERT INTO "fact" VALUES(914480685431794032,'order.stage_started','2026-09-17 11:39:24.358854',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjcw"}');
INSERT INTO "fact" VALUES(914480685511254817,'support.changed','2026-09-19 11:39:24.325528',914480596108153116,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480685511254846,'support.mine_changed','2026-09-19 11:39:24.325528',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73aswdfeah"}');
INSERT INTO "fact" VALUES(914480685598399207,'order.stage_photo_added','2026-09-20 11:25:00.332435',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjcw", "file_id": "0sc73a46g6m3x"}');
INSERT INTO "fact" VALUES(914480685695127239,'order.stage_finished','2026-09-20 11:39:24.338467',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjcw", "last": false}');
INSERT INTO "fact" VALUES(914480685769638663,'notification.added','2026-09-20 11:39:24.355562',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73atphk651"}');
INSERT INTO "fact" VALUES(914480685821161889,'order.stage_started','2026-09-20 11:39:24.332354',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsje1"}');
INSERT INTO "fact" VALUES(914480685853444353,'support.changed','2026-09-23 11:39:24.325212',914480596170975359,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480685854105025,'support.mine_changed','2026-09-23 11:39:24.325212',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73aswdfeah"}');
INSERT INTO "fact" VALUES(914480685934660725,'idea.status_changed','2026-09-27 11:39:24.330618',914480596348974275,'team','{"idea_id": "0sc73am445qwe", "customer_id": "0sc7388j13wh8", "from_status": "prototyping", "to_status": "available", "response_id": "0sc73atv02bnd", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480686039663541,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73atyhr6jp"}');
INSERT INTO "fact" VALUES(914480686039820602,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73atyhr6km"}');
INSERT INTO "fact" VALUES(914480686039820615,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73atyhr6nm"}');
INSERT INTO "fact" VALUES(914480686039820661,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73atyhr6qe"}');
INSERT INTO "fact" VALUES(914480686039820710,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73atyhr6r2"}');
INSERT INTO "fact" VALUES(914480686039820711,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73atyhr6s4"}');
INSERT INTO "fact" VALUES(914480686039820714,'notification.added','2026-09-27 11:39:24.355852',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73atyhr6s7"}');
INSERT INTO "fact" VALUES(914480686090237928,'bid.opened','2026-09-28 11:39:24.331707',914480596170975359,'customer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480686165690130,'notification.added','2026-09-28 11:39:24.350233',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73av2dek8p"}');
INSERT INTO "fact" VALUES(914480686165690173,'notification.added','2026-09-28 11:39:24.350233',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73av2deka3"}');
INSERT INTO "fact" VALUES(914480686165690193,'notification.added','2026-09-28 11:39:24.350233',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73av2dhqs0"}');
INSERT INTO "fact" VALUES(914480686165690237,'notification.added','2026-09-28 11:39:24.350233',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73av2ds1qp"}');
INSERT INTO "fact" VALUES(914480686224630649,'order.stage_photo_added','2026-09-29 11:25:00.333197',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsje1", "file_id": "0sc73a9ksx4hz"}');
INSERT INTO "fact" VALUES(914480686282540778,'idea.status_changed','2026-09-29 11:39:24.330718',914480596348974275,'team','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388k5jg6z", "from_status": "under_review", "to_status": "planned", "response_id": "0sc73av5g5p5n", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480686387523983,'notification.added','2026-09-29 11:39:24.355504',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73av916432"}');
INSERT INTO "fact" VALUES(914480686387523987,'notification.added','2026-09-29 11:39:24.355504',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73av91aw95"}');
INSERT INTO "fact" VALUES(914480686387524021,'notification.added','2026-09-29 11:39:24.355504',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73av91awap"}');
INSERT INTO "fact" VALUES(914480686445312061,'answer.given','2026-09-29 11:39:24.333800',914480596271761478,'producer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "answer_id": "0sc73ava4dh1h", "producer_id": "0sc7387g1n6a5", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480686492149226,'notification.added','2026-09-29 11:39:24.345221',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73avc4w4zs"}');
INSERT INTO "fact" VALUES(914480686550250583,'order.stage_finished','2026-09-29 11:39:24.334688',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsje1", "last": false}');
INSERT INTO "fact" VALUES(914480686614490614,'notification.added','2026-09-29 11:39:24.349223',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73avfsnyre"}');
INSERT INTO "fact" VALUES(914480686664038153,'order.stage_started','2026-09-29 11:39:24.332231',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjes"}');
INSERT INTO "fact" VALUES(914480686747541552,'answer.countered','2026-09-30 11:39:24.337346',914480596170975359,'customer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "answer_id": "0sc73ava4dh1h", "producer_id": "0sc7387g1n6a5", "side": "bid"}');
INSERT INTO "fact" VALUES(914480686802315579,'notification.added','2026-09-30 11:39:24.350801',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73avncexex"}');
INSERT INTO "fact" VALUES(914480686802315613,'notification.added','2026-09-30 11:39:24.350801',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73avncxa8n"}');
INSERT INTO "fact" VALUES(914480686822562033,'comment.posted','2026-10-01 11:39:24.325095',914480596289003110,'producer','{"idea_id": "0sc73aswdfeah", "customer_id": null, "comment_id": "0sc73avp0765v", "parent_id": null}');
INSERT INTO "fact" VALUES(914480686877892565,'notification.added','2026-10-01 11:39:24.337525',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73avqhyfmt"}');
INSERT INTO "fact" VALUES(914480686877892583,'notification.added','2026-10-01 11:39:24.337525',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73avqhyfne"}');
INSERT INTO "fact" VALUES(914480686878277517,'notification.added','2026-10-01 11:39:24.337525',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73avqhyfnq"}');
INSERT INTO "fact" VALUES(914480686878277548,'notification.added','2026-10-01 11:39:24.337525',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73avqhyfpq"}');
INSERT INTO "fact" VALUES(914480686944033657,'answer.agreed','2026-10-02 11:25:00.336455',914480596271761478,'producer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "answer_id": "0sc73ava4dh1h", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480686991324312,'notification.added','2026-10-02 11:25:00.347111',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73avtx14ch"}');
INSERT INTO "fact" VALUES(914480687075077371,'order.placed','2026-10-02 11:39:24.338674',914480596170975359,'customer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "origin_kind": "bid", "origin_id": "0sc73atzgmfqx"}');
INSERT INTO "fact" VALUES(914480687109528124,'answer.accepted','2026-10-02 11:39:24.346588',914480596170975359,'customer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "answer_id": "0sc73ava4dh1h", "producer_id": "0sc7387g1n6a5", "order_id": "0sc73avwmjajn"}');
INSERT INTO "fact" VALUES(914480687111882475,'bid.awarded','2026-10-02 11:39:24.346910',914480596170975359,'customer','{"bid_id": "0sc73atzgmfqx", "customer_id": "0sc7388m0ee6b", "idea_id": null, "prototype_id": "0sc73any4dkhc", "answer_id": "0sc73ava4dh1h", "producer_id": "0sc7387g1n6a5", "order_id": "0sc73avwmjajn"}');
INSERT INTO "fact" VALUES(914480687133078276,'order.job_opened','2026-10-02 11:39:24.351921',NULL,'system','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480687214278583,'notification.added','2026-10-02 11:39:24.371636',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73aw1ndjxj"}');
INSERT INTO "fact" VALUES(914480687214421648,'notification.added','2026-10-02 11:39:24.371636',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aw1ndjxy"}');
INSERT INTO "fact" VALUES(914480687214467744,'notification.added','2026-10-02 11:39:24.371636',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73aw1nnq51"}');
INSERT INTO "fact" VALUES(914480687247798583,'notification.added','2026-10-02 11:39:24.379617',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aw2nagrw"}');
INSERT INTO "fact" VALUES(914480687248024102,'notification.added','2026-10-02 11:39:24.379617',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aw2nrc7s"}');
INSERT INTO "fact" VALUES(914480687289395326,'notification.added','2026-10-02 11:39:24.388991',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73aw3rnrfr"}');
INSERT INTO "fact" VALUES(914480687289395385,'notification.added','2026-10-02 11:39:24.388991',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aw3rnrfz"}');
INSERT INTO "fact" VALUES(914480687289692820,'notification.added','2026-10-02 11:39:24.388991',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73aw3rnrh0"}');
INSERT INTO "fact" VALUES(914480687327295433,'order.address_given','2026-10-02 11:53:48.329208',914480596170975359,'customer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480687381869975,'notification.added','2026-10-02 11:53:48.341920',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73aw6m9fen"}');
INSERT INTO "fact" VALUES(914480687381870011,'notification.added','2026-10-02 11:53:48.341920',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73aw6ncvwg"}');
INSERT INTO "fact" VALUES(914480687414671139,'cost.entered','2026-10-02 14:03:24.328535',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw7h0jwk"}');
INSERT INTO "fact" VALUES(914480687448640579,'cost.entered','2026-10-02 14:17:48.328076',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw8g5jwf"}');
INSERT INTO "fact" VALUES(914480687478646574,'cost.entered','2026-10-02 14:32:12.328256',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw9hhg57"}');
INSERT INTO "fact" VALUES(914480687506818626,'cost.entered','2026-10-02 14:46:36.327016',914480596360684199,'team','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73awa8fgt3"}');
INSERT INTO "fact" VALUES(914480687523363107,'comment.posted','2026-10-04 11:39:24.325067',914480596108153116,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388j13wh8", "comment_id": "0sc73awaw4cd6", "parent_id": null}');
INSERT INTO "fact" VALUES(914480687574950596,'notification.added','2026-10-04 11:39:24.337117',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73awcctq19"}');
INSERT INTO "fact" VALUES(914480687574950634,'notification.added','2026-10-04 11:39:24.337117',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73awcdp4qy"}');
INSERT INTO "fact" VALUES(914480687574950669,'notification.added','2026-10-04 11:39:24.337117',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73awcdp4sx"}');
INSERT INTO "fact" VALUES(914480687574950675,'notification.added','2026-10-04 11:39:24.337117',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73awcdp4v7"}');
INSERT INTO "fact" VALUES(914480687594708807,'comment.posted','2026-10-04 23:39:24.325582',914480596378037748,'team','{"idea_id": "0sc73aswdfeah", "customer_id": null, "comment_id": "0sc73awd09x6h", "parent_id": "0sc73awaw4cd6"}');
INSERT INTO "fact" VALUES(914480687650315444,'notification.added','2026-10-04 23:39:24.338191',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73awem4s8v"}');
INSERT INTO "fact" VALUES(914480687650315501,'notification.added','2026-10-04 23:39:24.338191',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73awen5exk"}');
INSERT INTO "fact" VALUES(914480687650591563,'notification.added','2026-10-04 23:39:24.338191',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73awen5eyg"}');
INSERT INTO "fact" VALUES(914480687650591623,'notification.added','2026-10-04 23:39:24.338191',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73awengvhc"}');
INSERT INTO "fact" VALUES(914480687650591656,'notification.added','2026-10-04 23:39:24.338191',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73awenm73q"}');
INSERT INTO "fact" VALUES(914480687742801629,'idea.submitted','2026-10-07 11:39:24.341521',914480596146845399,'customer','{"idea_id": "0sc73awfcp1qv", "customer_id": "0sc7388k5jg6z", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480687847669988,'notification.added','2026-10-07 11:39:24.367022',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73awmghtzm"}');
INSERT INTO "fact" VALUES(914480687847670014,'notification.added','2026-10-07 11:39:24.367022',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73awmhm2rq"}');
INSERT INTO "fact" VALUES(914480687847670040,'notification.added','2026-10-07 11:39:24.367022',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73awmhv05h"}');
INSERT INTO "fact" VALUES(914480687897857204,'bid.opened','2026-10-07 11:39:24.332296',914480596206435335,'customer','{"bid_id": "0sc73awnc4b4j", "customer_id": "0sc7388nx0r19", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480687977527904,'notification.added','2026-10-07 11:39:24.350850',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73awr9rgqq"}');
INSERT INTO "fact" VALUES(914480687977527947,'notification.added','2026-10-07 11:39:24.350850',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73awr9rgr4"}');
INSERT INTO "fact" VALUES(914480687977527983,'notification.added','2026-10-07 11:39:24.350850',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73awr9rgsk"}');
INSERT INTO "fact" VALUES(914480687977527988,'notification.added','2026-10-07 11:39:24.350850',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73awr9rgsx"}');
INSERT INTO "fact" VALUES(914480688031425486,'order.stage_photo_added','2026-10-08 11:25:00.333252',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjes", "file_id": "0sc73ae2rzbm5"}');
INSERT INTO "fact" VALUES(914480688081917126,'idea.promised','2026-10-08 11:39:24.327874',914480596360684199,'team','{"idea_id": "0sc73awfcp1qv", "customer_id": "0sc7388k5jg6z", "promise_id": "0sc73awvh7n4s"}');
INSERT INTO "fact" VALUES(914480688082132995,'idea.assigned','2026-10-08 11:39:24.328208',914480596360684199,'team','{"idea_id": "0sc73awfcp1qv", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480688130969495,'support.changed','2026-10-08 11:39:24.325523',914480596170975359,'customer','{"idea_id": "0sc73awfcp1qv", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480688132998884,'support.mine_changed','2026-10-08 11:39:24.325523',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73awfcp1qv"}');
INSERT INTO "fact" VALUES(914480688223441456,'answer.given','2026-10-08 11:39:24.333779',914480596271761478,'producer','{"bid_id": "0sc73awnc4b4j", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73awz4eg61", "producer_id": "0sc7387g1n6a5", "kind": "accept"}');
INSERT INTO "fact" VALUES(914480688300008715,'notification.added','2026-10-08 11:39:24.352104',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73ax20vgjt"}');
INSERT INTO "fact" VALUES(914480688300008739,'notification.added','2026-10-08 11:39:24.352104',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ax20vgkm"}');
INSERT INTO "fact" VALUES(914480688300008756,'notification.added','2026-10-08 11:39:24.352104',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73ax21796s"}');
INSERT INTO "fact" VALUES(914480688370084934,'order.stage_finished','2026-10-08 11:39:24.336486',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjes", "last": false}');
INSERT INTO "fact" VALUES(914480688437456108,'notification.added','2026-10-08 11:39:24.352041',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ax60fryx"}');
INSERT INTO "fact" VALUES(914480689439580548,'order.stage_started','2026-10-08 11:39:24.559918',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjft"}');
INSERT INTO "fact" VALUES(914480689510905472,'order.stage_photo_added','2026-10-09 11:25:00.332527',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjft", "file_id": "0sc73ajbxbcy5"}');
INSERT INTO "fact" VALUES(914480689550269939,'support.changed','2026-10-09 11:39:24.325371',914480596206435335,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480689550591024,'support.mine_changed','2026-10-09 11:39:24.325371',914480596206435335,'customer','{"user_id": "0sc73879dyf07", "idea_id": "0sc73aswdfeah"}');
INSERT INTO "fact" VALUES(914480689609283499,'comment.posted','2026-10-09 11:39:24.325074',914480596360684199,'team','{"idea_id": "0sc73awfcp1qv", "customer_id": null, "comment_id": "0sc73ay8xkqj1", "parent_id": null}');
INSERT INTO "fact" VALUES(914480689659406504,'notification.added','2026-10-09 11:39:24.337412',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ayahmt4n"}');
INSERT INTO "fact" VALUES(914480689659406512,'notification.added','2026-10-09 11:39:24.337412',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ayahmt4v"}');
INSERT INTO "fact" VALUES(914480689738113122,'order.placed','2026-10-09 11:39:24.339243',914480596206435335,'customer','{"order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "origin_kind": "bid", "origin_id": "0sc73awnc4b4j"}');
INSERT INTO "fact" VALUES(914480689776412172,'answer.accepted','2026-10-09 11:39:24.348058',914480596206435335,'customer','{"bid_id": "0sc73awnc4b4j", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73awz4eg61", "producer_id": "0sc7387g1n6a5", "order_id": "0sc73ayc1m5gx"}');
INSERT INTO "fact" VALUES(914480689776412204,'bid.awarded','2026-10-09 11:39:24.348361',914480596206435335,'customer','{"bid_id": "0sc73awnc4b4j", "customer_id": "0sc7388nx0r19", "idea_id": null, "prototype_id": "0sc73any4dkhc", "answer_id": "0sc73awz4eg61", "producer_id": "0sc7387g1n6a5", "order_id": "0sc73ayc1m5gx"}');
INSERT INTO "fact" VALUES(914480689796354040,'order.job_opened','2026-10-09 11:39:24.352807',NULL,'system','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480689877642522,'notification.added','2026-10-09 11:39:24.372368',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73ayh1rv60"}');
INSERT INTO "fact" VALUES(914480689877642539,'notification.added','2026-10-09 11:39:24.372368',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ayh1rv7w"}');
INSERT INTO "fact" VALUES(914480689877642544,'notification.added','2026-10-09 11:39:24.372368',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73ayh1rv8n"}');
INSERT INTO "fact" VALUES(914480689911093651,'notification.added','2026-10-09 11:39:24.380535',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73ayj0tg01"}');
INSERT INTO "fact" VALUES(914480689911093696,'notification.added','2026-10-09 11:39:24.380535',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73ayj0tg02"}');
INSERT INTO "fact" VALUES(914480689969068068,'notification.added','2026-10-09 11:39:24.393653',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73aykntnx5"}');
INSERT INTO "fact" VALUES(914480689969249324,'notification.added','2026-10-09 11:39:24.393653',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73aykntny4"}');
INSERT INTO "fact" VALUES(914480689970089112,'notification.added','2026-10-09 11:39:24.393653',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73aykntny5"}');
INSERT INTO "fact" VALUES(914480689970089159,'notification.added','2026-10-09 11:39:24.393653',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73aykntnz6"}');
INSERT INTO "fact" VALUES(914480689970089171,'notification.added','2026-10-09 11:39:24.393653',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73aykntnzg"}');
INSERT INTO "fact" VALUES(914480690032971479,'order.stage_started','2026-10-09 11:39:24.334642',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhdv"}');
INSERT INTO "fact" VALUES(914480690153933714,'order.progressed','2026-10-09 11:39:24.345376',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "line_id": "0sc73as797pdk", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914480690175288228,'order.stage_finished','2026-10-09 11:39:24.350413',914480596309689824,'producer','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "stage_id": "0sc73asbxsjft", "last": true}');
INSERT INTO "fact" VALUES(914480690292617723,'notification.added','2026-10-09 11:39:24.378658',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ayxcah3y"}');
INSERT INTO "fact" VALUES(914480690359539065,'cost.entered','2026-10-09 11:39:24.336220',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asq9wk1y"}');
INSERT INTO "fact" VALUES(914480690463066900,'order.address_given','2026-10-09 11:53:48.339653',914480596206435335,'customer','{"order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480690523206237,'notification.added','2026-10-09 11:53:48.352698',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73az44are4"}');
INSERT INTO "fact" VALUES(914480690523584676,'notification.added','2026-10-09 11:53:48.352698',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73az45z3wc"}');
INSERT INTO "fact" VALUES(914480690556547989,'cost.entered','2026-10-09 11:53:48.328502',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asrd6pxw"}');
INSERT INTO "fact" VALUES(914480690590560855,'cost.entered','2026-10-09 12:08:12.328351',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73ass4qz5a"}');
INSERT INTO "fact" VALUES(914480690622822247,'cost.entered','2026-10-09 12:22:36.328313',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73ast1h47z"}');
INSERT INTO "fact" VALUES(914480690652036873,'cost.entered','2026-10-09 12:37:00.326701',914480596360684199,'team','{"order_id": "0sc73as65wynt", "producer_id": "0sc7388edwda4", "cost_id": "0sc73asvmc6vx"}');
INSERT INTO "fact" VALUES(914480690690530312,'cost.entered','2026-10-09 14:03:24.328519',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73az942h9w"}');
INSERT INTO "fact" VALUES(914480690719762371,'cost.entered','2026-10-09 14:17:48.327916',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aza0rj3j"}');
INSERT INTO "fact" VALUES(914480690754153036,'cost.entered','2026-10-09 14:32:12.327875',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azb09dka"}');
INSERT INTO "fact" VALUES(914480690782258468,'cost.entered','2026-10-09 14:46:36.327764',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azbxccs3"}');
INSERT INTO "fact" VALUES(914480690808841043,'cost.entered','2026-10-09 15:01:00.327011',914480596360684199,'team','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azcn28y2"}');
INSERT INTO "fact" VALUES(914480690896557527,'shipment.made','2026-10-10 10:56:12.341625',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480691089582168,'shipment.moved','2026-10-10 11:10:36.346836',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "packed"}');
INSERT INTO "fact" VALUES(914480691215611754,'order.progressed','2026-10-10 11:25:00.339286',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "line_id": "0sc73as797pdk", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914480691219348227,'order.shipped','2026-10-10 11:25:00.340614',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480691235791460,'shipment.moved','2026-10-10 11:25:00.344115',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914480691319152147,'notification.added','2026-10-10 11:25:00.364753',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73azw0g7f9"}');
INSERT INTO "fact" VALUES(914480691377451836,'shipment.moved','2026-10-10 11:39:24.334119',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914480691399334865,'shipment.tracked','2026-10-10 11:39:24.338976',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480691458866097,'notification.added','2026-10-10 11:39:24.352897',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b005qyvq"}');
INSERT INTO "fact" VALUES(914480691480016066,'support.changed','2026-10-11 11:39:24.325363',914480596188303127,'customer','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480691480016103,'support.mine_changed','2026-10-11 11:39:24.325363',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73aswdfeah"}');
INSERT INTO "fact" VALUES(914480691568037564,'order.stage_photo_added','2026-10-12 11:25:00.333209',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhdv", "file_id": "0sc73a4c5k9ss"}');
INSERT INTO "fact" VALUES(914480691608874714,'comment.posted','2026-10-12 11:39:24.325291',914480596327143537,'producer','{"idea_id": "0sc73awfcp1qv", "customer_id": null, "comment_id": "0sc73b04mp4r8", "parent_id": null}');
INSERT INTO "fact" VALUES(914480691659380156,'notification.added','2026-10-12 11:39:24.337532',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b064jy14"}');
INSERT INTO "fact" VALUES(914480691659996408,'notification.added','2026-10-12 11:39:24.337532',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b064z5b1"}');
INSERT INTO "fact" VALUES(914480691660023761,'notification.added','2026-10-12 11:39:24.337532',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b064z5ca"}');
INSERT INTO "fact" VALUES(914480691722135177,'order.stage_finished','2026-10-12 11:39:24.334630',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhdv", "last": false}');
INSERT INTO "fact" VALUES(914480691785386972,'notification.added','2026-10-12 11:39:24.349440',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b09sk1rk"}');
INSERT INTO "fact" VALUES(914480691830350903,'order.stage_started','2026-10-12 11:39:24.332064',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhf1"}');
INSERT INTO "fact" VALUES(914480691885602151,'shipment.tracked','2026-10-13 11:39:24.330456',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480691943994375,'idea.status_changed','2026-10-14 11:39:24.330857',914480596360684199,'team','{"idea_id": "0sc73aswdfeah", "customer_id": "0sc7388k5jg6z", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc73b0e83b25", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480692050018781,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b0hmmx7k"}');
INSERT INTO "fact" VALUES(914480692050018829,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b0hserj4"}');
INSERT INTO "fact" VALUES(914480692050018876,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b0hserja"}');
INSERT INTO "fact" VALUES(914480692050018916,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b0hserjm"}');
INSERT INTO "fact" VALUES(914480692050018924,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b0hsggbg"}');
INSERT INTO "fact" VALUES(914480692050018974,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b0hsggd1"}');
INSERT INTO "fact" VALUES(914480692050019017,'notification.added','2026-10-14 11:39:24.355835',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b0hsggdy"}');
INSERT INTO "fact" VALUES(914480692112510916,'bid.opened','2026-10-14 11:39:24.334940',914480596170975359,'customer','{"bid_id": "0sc73b0k09c71", "customer_id": "0sc7388m0ee6b", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480692175393579,'notification.added','2026-10-14 11:39:24.349092',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b0ndq89h"}');
INSERT INTO "fact" VALUES(914480692175393641,'notification.added','2026-10-14 11:39:24.349092',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b0ndq8a5"}');
INSERT INTO "fact" VALUES(914480692258878783,'order.progressed','2026-10-14 11:39:24.341097',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "line_id": "0sc73as797pdk", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914480692267940184,'order.delivered','2026-10-14 11:39:24.342436',914480596309689824,'producer','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480692280888050,'shipment.delivered','2026-10-14 11:39:24.345835',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480692280888085,'shipment.tracked','2026-10-14 11:39:24.346172',914480596309689824,'producer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "code": "delivered"}');
INSERT INTO "fact" VALUES(914480692384339687,'order.job_changed','2026-10-14 11:39:24.371226',NULL,'system','{"job_id": "0sc73asbhst39", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "done"}');
INSERT INTO "fact" VALUES(914480692448079602,'notification.added','2026-10-14 11:39:24.385677',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b0xn4bnk"}');
INSERT INTO "fact" VALUES(914480692448527752,'notification.added','2026-10-14 11:39:24.385677',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b0xn4bp8"}');
INSERT INTO "fact" VALUES(914480692552619872,'shipment.confirmed','2026-10-14 18:51:24.341298',914480596108153116,'customer','{"shipment_id": "0sc73azer1ejj", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480692611114686,'order.state_changed','2026-10-14 18:51:24.355180',NULL,'system','{"order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "closed"}');
INSERT INTO "fact" VALUES(914480692692070920,'notification.added','2026-10-14 18:51:24.374852',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b14xn2jj"}');
INSERT INTO "fact" VALUES(914480692692190905,'notification.added','2026-10-14 18:51:24.374852',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b14xn2kn"}');
INSERT INTO "fact" VALUES(914480692766519793,'notification.added','2026-10-14 18:51:24.392578',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b1740wx4"}');
INSERT INTO "fact" VALUES(914480692766519851,'notification.added','2026-10-14 18:51:24.392578',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b174am86"}');
INSERT INTO "fact" VALUES(914480692766865306,'notification.added','2026-10-14 18:51:24.392578',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b174tcdy"}');
INSERT INTO "fact" VALUES(914480692788431550,'support.changed','2026-10-15 11:39:24.325406',914480596108153116,'customer','{"idea_id": "0sc73awfcp1qv", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480692792137630,'support.mine_changed','2026-10-15 11:39:24.325406',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73awfcp1qv"}');
INSERT INTO "fact" VALUES(914480692879305511,'answer.given','2026-10-16 11:39:24.333652',914480596309689824,'producer','{"bid_id": "0sc73b0k09c71", "customer_id": "0sc7388m0ee6b", "answer_id": "0sc73b1a16rda", "producer_id": "0sc7388edwda4", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480692926489992,'notification.added','2026-10-16 11:39:24.344765',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b1bxc9br"}');
INSERT INTO "fact" VALUES(914480692984588744,'order.stage_started','2026-10-17 11:39:24.334488',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayeg6zv2"}');
INSERT INTO "fact" VALUES(914480693052478301,'order.stage_photo_added','2026-10-19 11:25:00.332478',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhf1", "file_id": "0sc73a8nwss6f"}');
INSERT INTO "fact" VALUES(914480693089049796,'support.changed','2026-10-19 11:39:24.325115',914480596188303127,'customer','{"idea_id": "0sc73awfcp1qv", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480693090561532,'support.mine_changed','2026-10-19 11:39:24.325115',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73awfcp1qv"}');
INSERT INTO "fact" VALUES(914480693186007382,'order.stage_finished','2026-10-19 11:39:24.334610',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4qhf1", "last": false}');
INSERT INTO "fact" VALUES(914480693245822689,'notification.added','2026-10-19 11:39:24.348883',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b1nd16qa"}');
INSERT INTO "fact" VALUES(914480693296055492,'order.stage_started','2026-10-19 11:39:24.332398',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wtsm"}');
INSERT INTO "fact" VALUES(914480693357544046,'order.stage_photo_added','2026-10-21 11:25:00.332421',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayeg6zv2", "file_id": "0sc73a4c5k9ss"}');
INSERT INTO "fact" VALUES(914480693434064107,'order.stage_finished','2026-10-21 11:39:24.334442',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayeg6zv2", "last": false}');
INSERT INTO "fact" VALUES(914480693505293649,'notification.added','2026-10-21 11:39:24.351233',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b1x48tj6"}');
INSERT INTO "fact" VALUES(914480693505293709,'notification.added','2026-10-21 11:39:24.351233',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b1x4p6ze"}');
INSERT INTO "fact" VALUES(914480693505293739,'notification.added','2026-10-21 11:39:24.351233',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73b1x5bz9z"}');
INSERT INTO "fact" VALUES(914480693559627510,'order.stage_started','2026-10-21 11:39:24.332386',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs18s"}');
INSERT INTO "fact" VALUES(914480693672135362,'idea.submitted','2026-10-23 11:39:24.343844',914480596206435335,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480693782629361,'notification.added','2026-10-23 11:39:24.370408',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b25c383w"}');
INSERT INTO "fact" VALUES(914480693782629380,'notification.added','2026-10-23 11:39:24.370408',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b25dvjy4"}');
INSERT INTO "fact" VALUES(914480693782629386,'notification.added','2026-10-23 11:39:24.370408',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b25dvjyq"}');
INSERT INTO "fact" VALUES(914480693815468608,'idea.promised','2026-10-24 11:39:24.327556',914480596348974275,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "promise_id": "0sc73b2684dpj"}');
INSERT INTO "fact" VALUES(914480693816065755,'idea.assigned','2026-10-24 11:39:24.327927',914480596348974275,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": null, "owner_id": "0sc7387dnwd63"}');
INSERT INTO "fact" VALUES(914480693856194157,'support.changed','2026-10-24 11:39:24.325070',914480596230533872,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480693856547647,'support.mine_changed','2026-10-24 11:39:24.325070',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg", "idea_id": "0sc73b1zxc4qp"}');
INSERT INTO "fact" VALUES(914480693910791041,'comment.posted','2026-10-24 11:39:24.324976',914480596230533872,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73b295v69v", "parent_id": null}');
INSERT INTO "fact" VALUES(914480693958062091,'notification.added','2026-10-24 11:39:24.336651',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b2amrzqw"}');
INSERT INTO "fact" VALUES(914480693958062123,'notification.added','2026-10-24 11:39:24.336651',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b2amrzrj"}');
INSERT INTO "fact" VALUES(914480694040929093,'idea.submitted','2026-10-25 11:39:24.340358',914480596188303127,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388mxcz97", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480694159620924,'notification.added','2026-10-25 11:39:24.368261',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b2gnceq9"}');
INSERT INTO "fact" VALUES(914480694159620955,'notification.added','2026-10-25 11:39:24.368261',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b2gncerr"}');
INSERT INTO "fact" VALUES(914480694159798770,'notification.added','2026-10-25 11:39:24.368261',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b2gnces9"}');
INSERT INTO "fact" VALUES(914480694184452056,'comment.posted','2026-10-25 11:39:24.325719',914480596360684199,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": null, "comment_id": "0sc73b2h9vf3z", "parent_id": "0sc73b295v69v"}');
INSERT INTO "fact" VALUES(914480694243853613,'notification.added','2026-10-25 11:39:24.340189',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b2k5bc3f"}');
INSERT INTO "fact" VALUES(914480694243853629,'notification.added','2026-10-25 11:39:24.340189',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b2k5bc4f"}');
INSERT INTO "fact" VALUES(914480694243853674,'notification.added','2026-10-25 11:39:24.340189',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b2k5q17t"}');
INSERT INTO "fact" VALUES(914480694267261290,'comment.posted','2026-10-25 16:27:24.325570',914480596230533872,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73b2kr1b55", "parent_id": "0sc73b295v69v"}');
INSERT INTO "fact" VALUES(914480694315295205,'notification.added','2026-10-25 16:27:24.337222',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b2n987z2"}');
INSERT INTO "fact" VALUES(914480694315295225,'notification.added','2026-10-25 16:27:24.337222',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b2n9v8bz"}');
INSERT INTO "fact" VALUES(914480694315295283,'notification.added','2026-10-25 16:27:24.337222',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b2n9v8dw"}');
INSERT INTO "fact" VALUES(914480694344803173,'idea.promised','2026-10-26 11:39:24.327426',914480596348974275,'team','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388mxcz97", "promise_id": "0sc73b2p5zrsw"}');
INSERT INTO "fact" VALUES(914480694347524992,'idea.assigned','2026-10-26 11:39:24.327720',914480596348974275,'team','{"idea_id": "0sc73b2bdne32", "customer_id": null, "owner_id": "0sc7387dnwd63"}');
INSERT INTO "fact" VALUES(914480694390341979,'support.changed','2026-10-26 11:39:24.325100',914480596230533872,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480694390342033,'support.mine_changed','2026-10-26 11:39:24.325100',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg", "idea_id": "0sc73b2bdne32"}');
INSERT INTO "fact" VALUES(914480694444070077,'comment.posted','2026-10-26 11:39:24.325080',914480596146845399,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388k5jg6z", "comment_id": "0sc73b2s0nhe2", "parent_id": null}');
INSERT INTO "fact" VALUES(914480694491368242,'notification.added','2026-10-26 11:39:24.336658',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b2th553y"}');
INSERT INTO "fact" VALUES(914480694491368252,'notification.added','2026-10-26 11:39:24.336658',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b2thdfa5"}');
INSERT INTO "fact" VALUES(914480694491368306,'notification.added','2026-10-26 11:39:24.336658',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b2thrjrn"}');
INSERT INTO "fact" VALUES(914480694535696117,'idea.status_changed','2026-10-26 11:39:24.330654',914480596348974275,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73b2vdr43p", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480694642337396,'notification.added','2026-10-26 11:39:24.356154',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b2z09p3s"}');
INSERT INTO "fact" VALUES(914480694642337415,'notification.added','2026-10-26 11:39:24.356154',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b2z1qsfk"}');
INSERT INTO "fact" VALUES(914480694642337451,'notification.added','2026-10-26 11:39:24.356154',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73b2z1qsgj"}');
INSERT INTO "fact" VALUES(914480694642337496,'notification.added','2026-10-26 11:39:24.356154',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b2z1qsj5"}');
INSERT INTO "fact" VALUES(914480694667073175,'comment.posted','2026-10-26 23:39:24.325730',914480596188303127,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388mxcz97", "comment_id": "0sc73b2zmktac", "parent_id": "0sc73b2s0nhe2"}');
INSERT INTO "fact" VALUES(914480694717911484,'notification.added','2026-10-26 23:39:24.337878',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b318f55m"}');
INSERT INTO "fact" VALUES(914480694717911491,'notification.added','2026-10-26 23:39:24.337878',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b319t4bb"}');
INSERT INTO "fact" VALUES(914480694717911550,'notification.added','2026-10-26 23:39:24.337878',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b319t4cq"}');
INSERT INTO "fact" VALUES(914480694771631219,'order.stage_photo_added','2026-10-28 11:25:00.332906',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wtsm", "file_id": "0sc73ag45cbmh"}');
INSERT INTO "fact" VALUES(914480694812587575,'comment.posted','2026-10-28 11:39:24.325711',914480596309689824,'producer','{"idea_id": "0sc73b2bdne32", "customer_id": null, "comment_id": "0sc73b3410y40", "parent_id": "0sc73b2s0nhe2"}');
INSERT INTO "fact" VALUES(914480694864059745,'notification.added','2026-10-28 11:39:24.338376',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b35mkmkm"}');
INSERT INTO "fact" VALUES(914480694867237532,'notification.added','2026-10-28 11:39:24.338376',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b35n677h"}');
INSERT INTO "fact" VALUES(914480694867976246,'notification.added','2026-10-28 11:39:24.338376',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b35n6782"}');
INSERT INTO "fact" VALUES(914480694868926199,'notification.added','2026-10-28 11:39:24.338376',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b35n679c"}');
INSERT INTO "fact" VALUES(914480694955689306,'idea.submitted','2026-10-28 11:39:24.341471',914480596146845399,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388k5jg6z", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480695065702180,'notification.added','2026-10-28 11:39:24.367492',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b3bhrycd"}');
INSERT INTO "fact" VALUES(914480695066118354,'notification.added','2026-10-28 11:39:24.367492',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b3bhryd2"}');
INSERT INTO "fact" VALUES(914480695066118408,'notification.added','2026-10-28 11:39:24.367492',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b3bhrydp"}');
INSERT INTO "fact" VALUES(914480695127913906,'order.stage_finished','2026-10-28 11:39:24.335320',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wtsm", "last": false}');
INSERT INTO "fact" VALUES(914480695190994164,'notification.added','2026-10-28 11:39:24.350113',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b3fc0vz2"}');
INSERT INTO "fact" VALUES(914480695240730652,'order.stage_started','2026-10-28 11:39:24.332914',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wttc"}');
INSERT INTO "fact" VALUES(914480695309059427,'order.stage_photo_added','2026-10-29 11:25:00.332101',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wttc", "file_id": "0sc73aggh8c0v"}');
INSERT INTO "fact" VALUES(914480695370944239,'idea.status_changed','2026-10-29 11:39:24.330822',914480596348974275,'team','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388mxcz97", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73b3m9znhk", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480695476589275,'notification.added','2026-10-29 11:39:24.356291',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b3qw7hbn"}');
INSERT INTO "fact" VALUES(914480695476806670,'notification.added','2026-10-29 11:39:24.356291',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b3qwczm5"}');
INSERT INTO "fact" VALUES(914480695476806691,'notification.added','2026-10-29 11:39:24.356291',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b3qxb4mc"}');
INSERT INTO "fact" VALUES(914480695476806692,'notification.added','2026-10-29 11:39:24.356291',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b3qxb4nd"}');
INSERT INTO "fact" VALUES(914480695496774360,'support.changed','2026-10-29 11:39:24.325252',914480596170975359,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480695497026798,'support.mine_changed','2026-10-29 11:39:24.325252',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73b1zxc4qp"}');
INSERT INTO "fact" VALUES(914480695551879331,'comment.posted','2026-10-29 11:39:24.325014',914480596170975359,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388m0ee6b", "comment_id": "0sc73b3t1dq1a", "parent_id": null}');
INSERT INTO "fact" VALUES(914480695602398563,'notification.added','2026-10-29 11:39:24.337021',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b3vgxr4m"}');
INSERT INTO "fact" VALUES(914480695602398618,'notification.added','2026-10-29 11:39:24.337021',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b3vhegsr"}');
INSERT INTO "fact" VALUES(914480695603014884,'notification.added','2026-10-29 11:39:24.337021',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b3vhegvp"}');
INSERT INTO "fact" VALUES(914480695603014912,'notification.added','2026-10-29 11:39:24.337021',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b3vhegx1"}');
INSERT INTO "fact" VALUES(914480695632448967,'idea.promised','2026-10-29 11:39:24.327576',914480596360684199,'team','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388k5jg6z", "promise_id": "0sc73b3wh9skv"}');
INSERT INTO "fact" VALUES(914480695636619937,'idea.assigned','2026-10-29 11:39:24.327890',914480596360684199,'team','{"idea_id": "0sc73b36h6qz0", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480695706176107,'bid.opened','2026-10-29 11:39:24.331898',914480596146845399,'customer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480695782914449,'notification.added','2026-10-29 11:39:24.350409',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73b411feag"}');
INSERT INTO "fact" VALUES(914480695782914464,'notification.added','2026-10-29 11:39:24.350409',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b411feat"}');
INSERT INTO "fact" VALUES(914480695782914492,'notification.added','2026-10-29 11:39:24.350409',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b411febf"}');
INSERT INTO "fact" VALUES(914480695782914554,'notification.added','2026-10-29 11:39:24.350409',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b411febh"}');
INSERT INTO "fact" VALUES(914480695871101240,'order.progressed','2026-10-29 11:39:24.340900',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "line_id": "0sc73avx0ssm2", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914480695879883237,'order.stage_finished','2026-10-29 11:39:24.343186',914480596271761478,'producer','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73avz4wttc", "last": true}');
INSERT INTO "fact" VALUES(914480695971337896,'notification.added','2026-10-29 11:39:24.364491',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b46h45yz"}');
INSERT INTO "fact" VALUES(914480696003997579,'cost.entered','2026-10-29 11:39:24.328969',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw7h0jwk"}');
INSERT INTO "fact" VALUES(914480696041915540,'cost.entered','2026-10-29 11:53:48.328695',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw8g5jwf"}');
INSERT INTO "fact" VALUES(914480696080925251,'cost.entered','2026-10-29 12:08:12.328737',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aw9hhg57"}');
INSERT INTO "fact" VALUES(914480696104488056,'cost.entered','2026-10-29 12:22:36.325877',914480596360684199,'team','{"order_id": "0sc73avwmjajn", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73awa8fgt3"}');
INSERT INTO "fact" VALUES(914480696130446015,'note.posted','2026-10-29 23:39:24.325566',914480596348974275,'team','{"idea_id": "0sc73b2bdne32", "customer_id": null, "comment_id": "0sc73b4b9e85d", "parent_id": null}');
INSERT INTO "fact" VALUES(914480696205467392,'shipment.made','2026-10-30 10:56:12.333249',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480696269848277,'shipment.moved','2026-10-30 11:10:36.331336',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "status": "packed"}');
INSERT INTO "fact" VALUES(914480696365419416,'order.progressed','2026-10-30 11:25:00.336320',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "line_id": "0sc73avx0ssm2", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914480696373530771,'order.shipped','2026-10-30 11:25:00.337622',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480696386809353,'shipment.moved','2026-10-30 11:25:00.340554',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914480696469325490,'notification.added','2026-10-30 11:25:00.360738',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b4ndz4yc"}');
INSERT INTO "fact" VALUES(914480696554013776,'idea.submitted','2026-10-30 11:39:24.341022',914480596108153116,'customer','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388j13wh8", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480696672615892,'notification.added','2026-10-30 11:39:24.369054',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b4vhyzbr"}');
INSERT INTO "fact" VALUES(914480696672615899,'notification.added','2026-10-30 11:39:24.369054',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b4vhyzcj"}');
INSERT INTO "fact" VALUES(914480696672615928,'notification.added','2026-10-30 11:39:24.369054',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b4vhyzd9"}');
INSERT INTO "fact" VALUES(914480696722090189,'shipment.moved','2026-10-30 11:39:24.332019',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914480696738609061,'shipment.tracked','2026-10-30 11:39:24.336244',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480696810984908,'notification.added','2026-10-30 11:39:24.352860',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b4znbsh4"}');
INSERT INTO "fact" VALUES(914480696864255364,'answer.given','2026-10-30 23:39:24.333026',914480596309689824,'producer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73b50n5y6b", "producer_id": "0sc7388edwda4", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480696906471204,'notification.added','2026-10-30 23:39:24.343816',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b52gznq8"}');
INSERT INTO "fact" VALUES(914480696926780159,'support.changed','2026-10-31 11:39:24.325321',914480596170975359,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480696927001732,'support.mine_changed','2026-10-31 11:39:24.325321',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73b2bdne32"}');
INSERT INTO "fact" VALUES(914480696981755473,'support.changed','2026-10-31 11:39:24.325214',914480596206435335,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480696982847143,'support.mine_changed','2026-10-31 11:39:24.325214',914480596206435335,'customer','{"user_id": "0sc73879dyf07", "idea_id": "0sc73b36h6qz0"}');
INSERT INTO "fact" VALUES(914480697037394295,'comment.posted','2026-10-31 11:39:24.324953',914480596206435335,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73b568amh3", "parent_id": null}');
INSERT INTO "fact" VALUES(914480697085859238,'notification.added','2026-10-31 11:39:24.336850',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b57r9re8"}');
INSERT INTO "fact" VALUES(914480697086532623,'notification.added','2026-10-31 11:39:24.336850',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b57rqhv4"}');
INSERT INTO "fact" VALUES(914480697112115071,'idea.promised','2026-10-31 11:39:24.327347',914480596348974275,'team','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388j13wh8", "promise_id": "0sc73b58n3dvb"}');
INSERT INTO "fact" VALUES(914480697116997176,'idea.assigned','2026-10-31 11:39:24.327626',914480596348974275,'team','{"idea_id": "0sc73b4p4sgyg", "customer_id": null, "owner_id": "0sc7387dnwd63"}');
INSERT INTO "fact" VALUES(914480697158433280,'support.changed','2026-11-01 11:39:24.325129',914480596108153116,'customer','{"idea_id": "0sc73b2bdne32", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480697158433332,'support.mine_changed','2026-11-01 11:39:24.325129',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73b2bdne32"}');
INSERT INTO "fact" VALUES(914480697211851622,'support.changed','2026-11-01 11:39:24.325056',914480596146845399,'customer','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388k5jg6z", "how": "given"}');
INSERT INTO "fact" VALUES(914480697213583507,'support.mine_changed','2026-11-01 11:39:24.325056',914480596146845399,'customer','{"user_id": "0sc73877n3xpq", "idea_id": "0sc73b4p4sgyg"}');
INSERT INTO "fact" VALUES(914480697297196442,'answer.countered','2026-11-01 11:39:24.333228',914480596146845399,'customer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73b50n5y6b", "producer_id": "0sc7388edwda4", "side": "bid"}');
INSERT INTO "fact" VALUES(914480697342817065,'notification.added','2026-11-01 11:39:24.344120',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b5fgz485"}');
INSERT INTO "fact" VALUES(914480697343037000,'notification.added','2026-11-01 11:39:24.344120',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b5fh3wrq"}');
INSERT INTO "fact" VALUES(914480697380061246,'order.stage_photo_added','2026-11-02 11:25:00.329716',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs18s", "file_id": "0sc73a8nwss6f"}');
INSERT INTO "fact" VALUES(914480697452234733,'idea.submitted','2026-11-02 11:39:24.335040',914480596170975359,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480697528201862,'notification.added','2026-11-02 11:39:24.353522',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b5n1xchh"}');
INSERT INTO "fact" VALUES(914480697528201873,'notification.added','2026-11-02 11:39:24.353522',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b5n1xcj4"}');
INSERT INTO "fact" VALUES(914480697528201919,'notification.added','2026-11-02 11:39:24.353522',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b5n1xckj"}');
INSERT INTO "fact" VALUES(914480697560803052,'idea.status_changed','2026-11-02 11:39:24.328229',914480596360684199,'team','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388k5jg6z", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73b5nnt317", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480697636901987,'notification.added','2026-11-02 11:39:24.345895',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b5r5q73e"}');
INSERT INTO "fact" VALUES(914480697636901998,'notification.added','2026-11-02 11:39:24.345895',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b5r5q75e"}');
INSERT INTO "fact" VALUES(914480697673256887,'order.stage_finished','2026-11-02 11:39:24.330725',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs18s", "last": false}');
INSERT INTO "fact" VALUES(914480697741250681,'notification.added','2026-11-02 11:39:24.346361',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b5v8h36y"}');
INSERT INTO "fact" VALUES(914480697741250700,'notification.added','2026-11-02 11:39:24.346361',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b5v8h370"}');
INSERT INTO "fact" VALUES(914480697741250707,'notification.added','2026-11-02 11:39:24.346361',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73b5v8h37t"}');
INSERT INTO "fact" VALUES(914480697795392364,'order.stage_started','2026-11-02 11:39:24.333408',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs194"}');
INSERT INTO "fact" VALUES(914480697854517138,'shipment.tracked','2026-11-02 23:39:24.330086',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480697899985932,'idea.promised','2026-11-03 11:39:24.327771',914480596360684199,'team','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "promise_id": "0sc73b604faz0"}');
INSERT INTO "fact" VALUES(914480697904856786,'idea.assigned','2026-11-03 11:39:24.328101',914480596360684199,'team','{"idea_id": "0sc73b5hhxydq", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480697947199673,'support.changed','2026-11-03 11:39:24.325202',914480596108153116,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480697947199718,'support.mine_changed','2026-11-03 11:39:24.325202',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73b1zxc4qp"}');
INSERT INTO "fact" VALUES(914480698001339725,'comment.posted','2026-11-03 11:39:24.325071',914480596309689824,'producer','{"idea_id": "0sc73b36h6qz0", "customer_id": null, "comment_id": "0sc73b6354d9r", "parent_id": null}');
INSERT INTO "fact" VALUES(914480698054756700,'notification.added','2026-11-03 11:39:24.337517',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b64nrmt1"}');
INSERT INTO "fact" VALUES(914480698056407989,'notification.added','2026-11-03 11:39:24.337517',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b64nrmv7"}');
INSERT INTO "fact" VALUES(914480698056407994,'notification.added','2026-11-03 11:39:24.337517',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b64nrmwz"}');
INSERT INTO "fact" VALUES(914480698118142434,'bid.expired','2026-11-03 11:40:50.735366',NULL,'system','{"bid_id": "0sc73b0k09c71", "customer_id": "0sc7388m0ee6b", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480698203398080,'notification.added','2026-11-03 11:40:50.755558',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b695tqvj"}');
INSERT INTO "fact" VALUES(914480698203398103,'notification.added','2026-11-03 11:40:50.755558',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b695tqwb"}');
INSERT INTO "fact" VALUES(914480698219477992,'notification.added','2026-11-03 11:40:50.759003',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b69h576r"}');
INSERT INTO "fact" VALUES(914480698256194886,'comment.posted','2026-11-03 21:15:24.325717',914480596146845399,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388k5jg6z", "comment_id": "0sc73b6amfn07", "parent_id": "0sc73b6354d9r"}');
INSERT INTO "fact" VALUES(914480698312210484,'notification.added','2026-11-03 21:15:24.338789',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b6c926nd"}');
INSERT INTO "fact" VALUES(914480698312210493,'notification.added','2026-11-03 21:15:24.338789',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b6c9bk2p"}');
INSERT INTO "fact" VALUES(914480698312210542,'notification.added','2026-11-03 21:15:24.338789',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b6ccb3zw"}');
INSERT INTO "fact" VALUES(914480698371302545,'answer.agreed','2026-11-04 11:25:00.333933',914480596309689824,'producer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73b50n5y6b", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480698417356971,'notification.added','2026-11-04 11:25:00.345058',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b6fhw84f"}');
INSERT INTO "fact" VALUES(914480698433977127,'comment.posted','2026-11-04 11:39:24.325146',914480596289003110,'producer','{"idea_id": "0sc73b1zxc4qp", "customer_id": null, "comment_id": "0sc73b6g071s0", "parent_id": null}');
INSERT INTO "fact" VALUES(914480698491889390,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b6hmezet"}');
INSERT INTO "fact" VALUES(914480698492794220,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b6hnmefp"}');
INSERT INTO "fact" VALUES(914480698492794271,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b6hnmeh0"}');
INSERT INTO "fact" VALUES(914480698492794295,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b6hnmeh5"}');
INSERT INTO "fact" VALUES(914480698492794319,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b6hnz1yk"}');
INSERT INTO "fact" VALUES(914480698492794330,'notification.added','2026-11-04 11:39:24.338330',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b6hnz1zn"}');
INSERT INTO "fact" VALUES(914480698513865860,'support.changed','2026-11-04 11:39:24.325213',914480596206435335,'customer','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480698513865924,'support.mine_changed','2026-11-04 11:39:24.325213',914480596206435335,'customer','{"user_id": "0sc73879dyf07", "idea_id": "0sc73b4p4sgyg"}');
INSERT INTO "fact" VALUES(914480698621411014,'order.placed','2026-11-04 11:39:24.338667',914480596146845399,'customer','{"order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "origin_kind": "bid", "origin_id": "0sc73b3y5eq4x"}');
INSERT INTO "fact" VALUES(914480698654587584,'answer.accepted','2026-11-04 11:39:24.346845',914480596146845399,'customer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73b50n5y6b", "producer_id": "0sc7388edwda4", "order_id": "0sc73b6mnepwk"}');
INSERT INTO "fact" VALUES(914480698655842785,'bid.awarded','2026-11-04 11:39:24.347181',914480596146845399,'customer','{"bid_id": "0sc73b3y5eq4x", "customer_id": "0sc7388k5jg6z", "idea_id": null, "prototype_id": "0sc73any4dkhc", "answer_id": "0sc73b50n5y6b", "producer_id": "0sc7388edwda4", "order_id": "0sc73b6mnepwk"}');
INSERT INTO "fact" VALUES(914480698676361738,'order.job_opened','2026-11-04 11:39:24.351453',NULL,'system','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480698752989504,'notification.added','2026-11-04 11:39:24.369967',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b6shyy4w"}');
INSERT INTO "fact" VALUES(914480698752989549,'notification.added','2026-11-04 11:39:24.369967',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b6shyy6w"}');
INSERT INTO "fact" VALUES(914480698752989612,'notification.added','2026-11-04 11:39:24.369967',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b6shyy8e"}');
INSERT INTO "fact" VALUES(914480698784658511,'notification.added','2026-11-04 11:39:24.377507',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b6tdbtps"}');
INSERT INTO "fact" VALUES(914480698784658568,'notification.added','2026-11-04 11:39:24.377507',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b6tdbtpx"}');
INSERT INTO "fact" VALUES(914480698818957368,'notification.added','2026-11-04 11:39:24.385502',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b6vdefjc"}');
INSERT INTO "fact" VALUES(914480698818957410,'notification.added','2026-11-04 11:39:24.385502',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b6vdefky"}');
INSERT INTO "fact" VALUES(914480698820027046,'notification.added','2026-11-04 11:39:24.385502',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b6vdefna"}');
INSERT INTO "fact" VALUES(914480698853341202,'order.address_given','2026-11-04 11:53:48.328646',914480596146845399,'customer','{"order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480698908079309,'notification.added','2026-11-04 11:53:48.341541',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b6y5hfe6"}');
INSERT INTO "fact" VALUES(914480698908079364,'notification.added','2026-11-04 11:53:48.341541',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b6y5hfg3"}');
INSERT INTO "fact" VALUES(914480698978671020,'order.stage_replanned','2026-11-04 12:37:00.334908',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j14p"}');
INSERT INTO "fact" VALUES(914480699046361913,'order.stage_replanned','2026-11-04 12:51:24.332401',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j155"}');
INSERT INTO "fact" VALUES(914480699096027709,'cost.entered','2026-11-04 14:03:24.328105',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b73nr9e7"}');
INSERT INTO "fact" VALUES(914480699126264037,'cost.entered','2026-11-04 14:17:48.327828',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b74hpnga"}');
INSERT INTO "fact" VALUES(914480699155029013,'cost.entered','2026-11-04 14:32:12.327667',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b75de10h"}');
INSERT INTO "fact" VALUES(914480699184326482,'cost.entered','2026-11-04 14:46:36.327578',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b769qna0"}');
INSERT INTO "fact" VALUES(914480699208289728,'cost.entered','2026-11-04 15:01:00.326780',914480596360684199,'team','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b770sypv"}');
INSERT INTO "fact" VALUES(914480699247357193,'idea.status_changed','2026-11-05 11:39:24.329862',914480596348974275,'team','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388j13wh8", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73b77wtzk6", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480699348324472,'notification.added','2026-11-05 11:39:24.353891',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b7b477ec"}');
INSERT INTO "fact" VALUES(914480699348324501,'notification.added','2026-11-05 11:39:24.353891',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b7b5xyqm"}');
INSERT INTO "fact" VALUES(914480699348324516,'notification.added','2026-11-05 11:39:24.353891',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b7b5xys8"}');
INSERT INTO "fact" VALUES(914480699367760636,'support.changed','2026-11-06 11:39:24.325160',914480596188303127,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480699368666771,'support.mine_changed','2026-11-06 11:39:24.325160',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73b1zxc4qp"}');
INSERT INTO "fact" VALUES(914480699418058820,'support.changed','2026-11-06 11:39:24.325065',914480596108153116,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480699418275157,'support.mine_changed','2026-11-06 11:39:24.325065',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73b36h6qz0"}');
INSERT INTO "fact" VALUES(914480699473405413,'comment.posted','2026-11-06 11:39:24.324977',914480596327143537,'producer','{"idea_id": "0sc73b4p4sgyg", "customer_id": null, "comment_id": "0sc73b7exytcn", "parent_id": null}');
INSERT INTO "fact" VALUES(914480699520433655,'notification.added','2026-11-06 11:39:24.336790',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b7gdgf95"}');
INSERT INTO "fact" VALUES(914480699520433676,'notification.added','2026-11-06 11:39:24.336790',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b7gdgfaa"}');
INSERT INTO "fact" VALUES(914480699520433722,'notification.added','2026-11-06 11:39:24.336790',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b7gdgfas"}');
INSERT INTO "fact" VALUES(914480699520433734,'notification.added','2026-11-06 11:39:24.336790',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b7gdgfav"}');
INSERT INTO "fact" VALUES(914480699591266177,'idea.submitted','2026-11-07 11:39:24.336970',914480596188303127,'customer','{"idea_id": "0sc73b7h4e7v1", "customer_id": "0sc7388mxcz97", "board_id": "0sc7388qxn3c2"}');
INSERT INTO "fact" VALUES(914480699700239347,'notification.added','2026-11-07 11:39:24.362304',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b7nm1f1c"}');
INSERT INTO "fact" VALUES(914480699700239383,'notification.added','2026-11-07 11:39:24.362304',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b7nmvbvj"}');
INSERT INTO "fact" VALUES(914480699700239422,'notification.added','2026-11-07 11:39:24.362304',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73b7nnvr24"}');
INSERT INTO "fact" VALUES(914480699721279819,'support.changed','2026-11-07 11:39:24.325264',914480596170975359,'customer','{"idea_id": "0sc73b36h6qz0", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480699721279847,'support.mine_changed','2026-11-07 11:39:24.325264',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73b36h6qz0"}');
INSERT INTO "fact" VALUES(914480699824814030,'order.progressed','2026-11-07 11:39:24.337002',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "line_id": "0sc73avx0ssm2", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914480699829071712,'order.delivered','2026-11-07 11:39:24.338292',914480596271761478,'producer','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480699838330389,'shipment.delivered','2026-11-07 11:39:24.340520',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480699838730845,'shipment.tracked','2026-11-07 11:39:24.340823',914480596271761478,'producer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "code": "delivered"}');
INSERT INTO "fact" VALUES(914480699917689032,'order.job_changed','2026-11-07 11:39:24.359794',NULL,'system','{"job_id": "0sc73avyxm8tr", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "status": "done"}');
INSERT INTO "fact" VALUES(914480699977628880,'notification.added','2026-11-07 11:39:24.373785',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b7y1vz4m"}');
INSERT INTO "fact" VALUES(914480699977628902,'notification.added','2026-11-07 11:39:24.373785',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b7y1vz5m"}');
INSERT INTO "fact" VALUES(914480700039096642,'shipment.confirmed','2026-11-07 18:51:24.330440',914480596170975359,'customer','{"shipment_id": "0sc73b4dg93h5", "order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480700068625445,'order.state_changed','2026-11-07 18:51:24.338132',NULL,'system','{"order_id": "0sc73avwmjajn", "customer_id": "0sc7388m0ee6b", "producer_id": "0sc7387g1n6a5", "status": "closed"}');
INSERT INTO "fact" VALUES(914480700157300409,'notification.added','2026-11-07 18:51:24.359034',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73b83d73m1"}');
INSERT INTO "fact" VALUES(914480700157300462,'notification.added','2026-11-07 18:51:24.359034',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b83d73nd"}');
INSERT INTO "fact" VALUES(914480700233565849,'notification.added','2026-11-07 18:51:24.376947',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b85nrya7"}');
INSERT INTO "fact" VALUES(914480700233565852,'notification.added','2026-11-07 18:51:24.376947',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73b85nryan"}');
INSERT INTO "fact" VALUES(914480700233565893,'notification.added','2026-11-07 18:51:24.376947',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b85nyhk7"}');
INSERT INTO "fact" VALUES(914480700279404323,'idea.status_changed','2026-11-08 11:39:24.330807',914480596360684199,'team','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc73b86ny5pa", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480700383369850,'notification.added','2026-11-08 11:39:24.355930',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b8a4sv28"}');
INSERT INTO "fact" VALUES(914480700403630609,'support.changed','2026-11-08 11:39:24.325163',914480596230533872,'customer','{"idea_id": "0sc73b7h4e7v1", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480700403672939,'support.mine_changed','2026-11-08 11:39:24.325163',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg", "idea_id": "0sc73b7h4e7v1"}');
INSERT INTO "fact" VALUES(914480700460052850,'support.changed','2026-11-08 11:39:24.325077',914480596146845399,'customer','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388k5jg6z", "how": "given"}');
INSERT INTO "fact" VALUES(914480700460052899,'support.mine_changed','2026-11-08 11:39:24.325077',914480596146845399,'customer','{"user_id": "0sc73877n3xpq", "idea_id": "0sc73b1zxc4qp"}');
INSERT INTO "fact" VALUES(914480700514606083,'support.changed','2026-11-08 11:39:24.325112',914480596170975359,'customer','{"idea_id": "0sc73b4p4sgyg", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480700514606146,'support.mine_changed','2026-11-08 11:39:24.325112',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73b4p4sgyg"}');
INSERT INTO "fact" VALUES(914480700597556916,'bid.opened','2026-11-08 11:39:24.332219',914480596188303127,'customer','{"bid_id": "0sc73b8fsfxt8", "customer_id": "0sc7388mxcz97", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480700676175917,'notification.added','2026-11-08 11:39:24.351223',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73b8jsgvjf"}');
INSERT INTO "fact" VALUES(914480700676625765,'notification.added','2026-11-08 11:39:24.351223',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b8jsgvkg"}');
INSERT INTO "fact" VALUES(914480700677238592,'notification.added','2026-11-08 11:39:24.351223',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b8jsgvkq"}');
INSERT INTO "fact" VALUES(914480700677238644,'notification.added','2026-11-08 11:39:24.351223',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b8jsgvnm"}');
INSERT INTO "fact" VALUES(914480700697450486,'comment.posted','2026-11-09 11:39:24.325094',914480596309689824,'producer','{"idea_id": "0sc73b5hhxydq", "customer_id": null, "comment_id": "0sc73b8kcgbqb", "parent_id": null}');
INSERT INTO "fact" VALUES(914480700753412151,'notification.added','2026-11-09 11:39:24.337905',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b8n1asgc"}');
INSERT INTO "fact" VALUES(914480700753412192,'notification.added','2026-11-09 11:39:24.337905',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b8n1asgh"}');
INSERT INTO "fact" VALUES(914480700769128746,'support.changed','2026-11-09 11:39:24.325239',914480596170975359,'customer','{"idea_id": "0sc73b7h4e7v1", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480700769811701,'support.mine_changed','2026-11-09 11:39:24.325239',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73b7h4e7v1"}');
INSERT INTO "fact" VALUES(914480700862168825,'answer.given','2026-11-09 11:39:24.332826',914480596271761478,'producer','{"bid_id": "0sc73b8fsfxt8", "customer_id": "0sc7388mxcz97", "answer_id": "0sc73b8r02v5y", "producer_id": "0sc7387g1n6a5", "kind": "decline"}');
INSERT INTO "fact" VALUES(914480700908521124,'notification.added','2026-11-09 11:39:24.344168',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b8ssmhmt"}');
INSERT INTO "fact" VALUES(914480700928397355,'support.changed','2026-11-10 11:39:24.325212',914480596108153116,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480700929755119,'support.mine_changed','2026-11-10 11:39:24.325212',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73b5hhxydq"}');
INSERT INTO "fact" VALUES(914480700986961753,'comment.posted','2026-11-10 11:39:24.325232',914480596108153116,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388j13wh8", "comment_id": "0sc73b8w1hxxs", "parent_id": null}');
INSERT INTO "fact" VALUES(914480701038751252,'notification.added','2026-11-10 11:39:24.337686',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b8xna9x3"}');
INSERT INTO "fact" VALUES(914480701038751260,'notification.added','2026-11-10 11:39:24.337686',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b8xnbjmm"}');
INSERT INTO "fact" VALUES(914480701038751289,'notification.added','2026-11-10 11:39:24.337686',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b8xnbjn4"}');
INSERT INTO "fact" VALUES(914480701084339394,'idea.status_changed','2026-11-10 11:39:24.331067',914480596348974275,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "from_status": "under_review", "to_status": "planned", "response_id": "0sc73b8ym1618", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480701197979167,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b929ve5p"}');
INSERT INTO "fact" VALUES(914480701197979176,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b929ve61"}');
INSERT INTO "fact" VALUES(914480701197979177,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b929ve66"}');
INSERT INTO "fact" VALUES(914480701197979232,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b929ve7h"}');
INSERT INTO "fact" VALUES(914480701198047080,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73b929ve87"}');
INSERT INTO "fact" VALUES(914480701198047123,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b929ve8k"}');
INSERT INTO "fact" VALUES(914480701198047170,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73b929vea8"}');
INSERT INTO "fact" VALUES(914480701198047233,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b929vebx"}');
INSERT INTO "fact" VALUES(914480701198047250,'notification.added','2026-11-10 11:39:24.357696',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b929vec4"}');
INSERT INTO "fact" VALUES(914480701259437523,'answer.given','2026-11-10 11:39:24.331977',914480596327143537,'producer','{"bid_id": "0sc73b8fsfxt8", "customer_id": "0sc7388mxcz97", "answer_id": "0sc73b93x76e2", "producer_id": "0sc7388edwda4", "kind": "decline"}');
INSERT INTO "fact" VALUES(914480701307124912,'notification.added','2026-11-10 11:39:24.343869',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b95nrz3j"}');
INSERT INTO "fact" VALUES(914480701368231650,'order.stage_started','2026-11-10 11:39:24.334692',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q4bjb7"}');
INSERT INTO "fact" VALUES(914480701403228891,'comment.posted','2026-11-10 16:27:24.325635',914480596170975359,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "comment_id": "0sc73b98hdtp3", "parent_id": "0sc73b8w1hxxs"}');
INSERT INTO "fact" VALUES(914480701457792808,'notification.added','2026-11-10 16:27:24.338126',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b9a0fb8m"}');
INSERT INTO "fact" VALUES(914480701457792855,'notification.added','2026-11-10 16:27:24.338126',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b9a560z0"}');
INSERT INTO "fact" VALUES(914480701457792918,'notification.added','2026-11-10 16:27:24.338126',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b9a5ezqb"}');
INSERT INTO "fact" VALUES(914480701503650082,'idea.revised','2026-11-11 11:39:24.331348',914480596170975359,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "revision_id": "0sc73b9b5m36p", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914480701612971060,'notification.added','2026-11-11 11:39:24.357399',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b9erey64"}');
INSERT INTO "fact" VALUES(914480701613466133,'notification.added','2026-11-11 11:39:24.357399',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b9erey6y"}');
INSERT INTO "fact" VALUES(914480701633609674,'note.posted','2026-11-11 11:39:24.324785',914480596378037748,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": null, "comment_id": "0sc73b9f8tds1", "parent_id": null}');
INSERT INTO "fact" VALUES(914480701663791049,'notification.added','2026-11-11 11:39:24.331947',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73b9g43njc"}');
INSERT INTO "fact" VALUES(914480701680369434,'support.changed','2026-11-12 11:39:24.325362',914480596146845399,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388k5jg6z", "how": "given"}');
INSERT INTO "fact" VALUES(914480701680369456,'support.mine_changed','2026-11-12 11:39:24.325362',914480596146845399,'customer','{"user_id": "0sc73877n3xpq", "idea_id": "0sc73b5hhxydq"}');
INSERT INTO "fact" VALUES(914480701776321454,'bid.opened','2026-11-12 11:39:24.334162',914480596108153116,'customer','{"bid_id": "0sc73b9k0enbm", "customer_id": "0sc7388j13wh8", "idea_id": "0sc73b4p4sgyg", "prototype_id": null}');
INSERT INTO "fact" VALUES(914480701856785639,'notification.added','2026-11-12 11:39:24.353726',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73b9p0nfrx"}');
INSERT INTO "fact" VALUES(914480701856785665,'notification.added','2026-11-12 11:39:24.353726',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73b9p1z958"}');
INSERT INTO "fact" VALUES(914480701856785688,'notification.added','2026-11-12 11:39:24.353726',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73b9p1z96d"}');
INSERT INTO "fact" VALUES(914480701856785737,'notification.added','2026-11-12 11:39:24.353726',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b9p1z96h"}');
INSERT INTO "fact" VALUES(914480702027148431,'idea.status_changed','2026-11-13 11:39:24.360863',914480596348974275,'team','{"idea_id": "0sc73b7h4e7v1", "customer_id": "0sc7388mxcz97", "from_status": "submitted", "to_status": "merged", "response_id": "0sc73b9rcck20", "merged_into_id": "0sc73awfcp1qv"}');
INSERT INTO "fact" VALUES(914480702031555391,'merge.done','2026-11-13 11:39:24.361311',914480596348974275,'team','{"source_id": "0sc73b7h4e7v1", "target_id": "0sc73awfcp1qv", "merge_id": "0sc73b9qdze3v", "carried": 1}');
INSERT INTO "fact" VALUES(914480702031704082,'support.changed','2026-11-13 11:39:24.361311',914480596348974275,'team','{"idea_id": "0sc73awfcp1qv", "customer_id": null, "how": "carried"}');
INSERT INTO "fact" VALUES(914480702032206449,'support.carried','2026-11-13 11:39:24.361311',914480596348974275,'team','{"user_id": "0sc7387a4xwqg", "support_id": "0sc73b9rxsr0e", "idea_id": "0sc73awfcp1qv"}');
INSERT INTO "fact" VALUES(914480702166479943,'notification.added','2026-11-13 11:39:24.394186',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73b9z8wcvk"}');
INSERT INTO "fact" VALUES(914480702170494130,'notification.added','2026-11-13 11:39:24.394186',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73b9z8wcwv"}');
INSERT INTO "fact" VALUES(914480702170494178,'notification.added','2026-11-13 11:39:24.394186',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73b9z8wcxq"}');
INSERT INTO "fact" VALUES(914480702179118421,'notification.added','2026-11-13 11:39:24.396890',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73b9zmn7jh"}');
INSERT INTO "fact" VALUES(914480702179687844,'notification.added','2026-11-13 11:39:24.396890',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73b9zmn7jj"}');
INSERT INTO "fact" VALUES(914480702179687869,'notification.added','2026-11-13 11:39:24.396890',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73b9zmn7mh"}');
INSERT INTO "fact" VALUES(914480702179687921,'notification.added','2026-11-13 11:39:24.396890',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73b9zmn7mp"}');
INSERT INTO "fact" VALUES(914480702196507273,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ba05bf5d"}');
INSERT INTO "fact" VALUES(914480702196507329,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73ba05bf5t"}');
INSERT INTO "fact" VALUES(914480702196507345,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73ba05bf77"}');
INSERT INTO "fact" VALUES(914480702196507363,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73ba05bf8p"}');
INSERT INTO "fact" VALUES(914480702196507390,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ba05n1h6"}');
INSERT INTO "fact" VALUES(914480702196507430,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73ba05yrjp"}');
INSERT INTO "fact" VALUES(914480702196507464,'notification.added','2026-11-13 11:39:24.400883',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73ba05yrk7"}');
INSERT INTO "fact" VALUES(914480702259184557,'notification.added','2026-11-13 11:39:24.416032',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73ba20d9c9"}');
INSERT INTO "fact" VALUES(914480702316401492,'answer.given','2026-11-13 11:39:24.333722',914480596327143537,'producer','{"bid_id": "0sc73b9k0enbm", "customer_id": "0sc7388j13wh8", "answer_id": "0sc73ba34w8q7", "producer_id": "0sc7388edwda4", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480702376824856,'notification.added','2026-11-13 11:39:24.348046',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73ba5hxkz3"}');
INSERT INTO "fact" VALUES(914480702429851258,'order.stage_photo_added','2026-11-14 11:25:00.332834',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q4bjb7", "file_id": "0sc73a46g6m3x"}');
INSERT INTO "fact" VALUES(914480702536051655,'idea.submitted','2026-11-14 11:39:24.340685',914480596170975359,'customer','{"idea_id": "0sc73ba8c2h70", "customer_id": "0sc7388m0ee6b", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480702645290994,'notification.added','2026-11-14 11:39:24.367153',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73badh5ysz"}');
INSERT INTO "fact" VALUES(914480702645290995,'notification.added','2026-11-14 11:39:24.367153',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73badh5yve"}');
INSERT INTO "fact" VALUES(914480702645291037,'notification.added','2026-11-14 11:39:24.367153',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73badh5yvx"}');
INSERT INTO "fact" VALUES(914480702708095920,'order.stage_finished','2026-11-14 11:39:24.335414',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q4bjb7", "last": false}');
INSERT INTO "fact" VALUES(914480702770820330,'notification.added','2026-11-14 11:39:24.350366',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bah9nd5n"}');
INSERT INTO "fact" VALUES(914480702821173603,'order.stage_started','2026-11-14 11:39:24.332368',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j137"}');
INSERT INTO "fact" VALUES(914480702867021780,'idea.promised','2026-11-15 11:39:24.327627',914480596360684199,'team','{"idea_id": "0sc73ba8c2h70", "customer_id": "0sc7388m0ee6b", "promise_id": "0sc73bam5d7y4"}');
INSERT INTO "fact" VALUES(914480702871470037,'idea.assigned','2026-11-15 11:39:24.327970',914480596360684199,'team','{"idea_id": "0sc73ba8c2h70", "customer_id": null, "owner_id": "0sc7387e11rn7"}');
INSERT INTO "fact" VALUES(914480702917142246,'support.changed','2026-11-15 11:39:24.325328',914480596108153116,'customer','{"idea_id": "0sc73ba8c2h70", "customer_id": "0sc7388j13wh8", "how": "given"}');
INSERT INTO "fact" VALUES(914480702917142260,'support.mine_changed','2026-11-15 11:39:24.325328',914480596108153116,'customer','{"user_id": "0sc73876g748w", "idea_id": "0sc73ba8c2h70"}');
INSERT INTO "fact" VALUES(914480702970687190,'comment.posted','2026-11-15 11:39:24.325211',914480596108153116,'customer','{"idea_id": "0sc73ba8c2h70", "customer_id": "0sc7388j13wh8", "comment_id": "0sc73baq4hb34", "parent_id": null}');
INSERT INTO "fact" VALUES(914480703026835730,'notification.added','2026-11-15 11:39:24.338276',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73barwtbq6"}');
INSERT INTO "fact" VALUES(914480703026835789,'notification.added','2026-11-15 11:39:24.338276',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73barwy0rd"}');
INSERT INTO "fact" VALUES(914480703054855334,'thread.resolved','2026-11-15 11:39:24.327372',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73apcw7z69", "reason": "done"}');
INSERT INTO "fact" VALUES(914480703088193909,'notification.added','2026-11-15 11:39:24.334846',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73batny9vv"}');
INSERT INTO "fact" VALUES(914480703088193924,'notification.added','2026-11-15 11:39:24.334846',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73batny9wt"}');
INSERT INTO "fact" VALUES(914480703139012991,'bid.withdrawn','2026-11-15 11:39:24.332763',914480596108153116,'customer','{"bid_id": "0sc73b9k0enbm", "customer_id": "0sc7388j13wh8", "idea_id": "0sc73b4p4sgyg", "prototype_id": null}');
INSERT INTO "fact" VALUES(914480703206863750,'notification.added','2026-11-15 11:39:24.348881',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bay86jbs"}');
INSERT INTO "fact" VALUES(914480703206863813,'notification.added','2026-11-15 11:39:24.348881',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bay8ps4x"}');
INSERT INTO "fact" VALUES(914480703227579556,'support.changed','2026-11-16 11:39:24.325338',914480596188303127,'customer','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388mxcz97", "how": "given"}');
INSERT INTO "fact" VALUES(914480703227579608,'support.mine_changed','2026-11-16 11:39:24.325338',914480596188303127,'customer','{"user_id": "0sc73878wn3rq", "idea_id": "0sc73b5hhxydq"}');
INSERT INTO "fact" VALUES(914480703335785238,'idea.submitted','2026-11-16 11:39:24.337404',914480596188303127,'customer','{"idea_id": "0sc73bb0s5kj9", "customer_id": "0sc7388mxcz97", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480703450420666,'notification.added','2026-11-16 11:39:24.364219',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73bb5c7bg0"}');
INSERT INTO "fact" VALUES(914480703450420691,'notification.added','2026-11-16 11:39:24.364219',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bb5d6mtp"}');
INSERT INTO "fact" VALUES(914480703450420730,'notification.added','2026-11-16 11:39:24.364219',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bb5d6mw9"}');
INSERT INTO "fact" VALUES(914480703479148518,'prototype.version_added','2026-11-16 11:39:24.327311',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq"}');
INSERT INTO "fact" VALUES(914480703505119257,'prototype.asset_changed','2026-11-16 11:39:24.333120',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "asset_id": "0sc73bb70yznc"}');
INSERT INTO "fact" VALUES(914480703525762294,'prototype.asset_changed','2026-11-16 11:39:24.338035',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "asset_id": "0sc73bb7mq4pd"}');
INSERT INTO "fact" VALUES(914480703542045979,'prototype.asset_changed','2026-11-16 11:39:24.342628',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "asset_id": "0sc73bb892hmf"}');
INSERT INTO "fact" VALUES(914480703562764525,'prototype.asset_changed','2026-11-16 11:39:24.347075',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "asset_id": "0sc73bb8sm8x3"}');
INSERT INTO "fact" VALUES(914480703584475133,'prototype.asset_changed','2026-11-16 11:39:24.351851',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "asset_id": "0sc73bb9dhpgj"}');
INSERT INTO "fact" VALUES(914480703613224929,'prototype.version_published','2026-11-16 11:39:24.359543',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "version_id": "0sc73bb6d5vxq", "number": 3, "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480703675938050,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bbc536vv"}');
INSERT INTO "fact" VALUES(914480703676711517,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bbc536x1"}');
INSERT INTO "fact" VALUES(914480703676711552,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bbc536y9"}');
INSERT INTO "fact" VALUES(914480703676711563,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bbc536yx"}');
INSERT INTO "fact" VALUES(914480703676711616,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bbc5g79e"}');
INSERT INTO "fact" VALUES(914480703676711645,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bbc5g7b2"}');
INSERT INTO "fact" VALUES(914480703679260249,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bbc5mf2n"}');
INSERT INTO "fact" VALUES(914480703680183173,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bbc5mf31"}');
INSERT INTO "fact" VALUES(914480703680949089,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bbc5mf34"}');
INSERT INTO "fact" VALUES(914480703680949106,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bbc5t00j"}');
INSERT INTO "fact" VALUES(914480703680949108,'notification.added','2026-11-16 11:39:24.374691',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bbc5t00s"}');
INSERT INTO "fact" VALUES(914480703705659128,'comment.posted','2026-11-17 11:39:24.325141',914480596360684199,'team','{"idea_id": "0sc73ba8c2h70", "customer_id": null, "comment_id": "0sc73bbd16hwz", "parent_id": null}');
INSERT INTO "fact" VALUES(914480703759447269,'notification.added','2026-11-17 11:39:24.337977',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bbemfy0c"}');
INSERT INTO "fact" VALUES(914480703759447324,'notification.added','2026-11-17 11:39:24.337977',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bbenkv1n"}');
INSERT INTO "fact" VALUES(914480703810070001,'prototypes/comment.posted','2026-11-17 11:39:24.329865',914480596289003110,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73bbg5ddpf", "comment_id": "0sc73bbg5ddqn", "first": true}');
INSERT INTO "fact" VALUES(914480703851395439,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bbhc57a8"}');
INSERT INTO "fact" VALUES(914480703851637764,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bbhc7r09"}');
INSERT INTO "fact" VALUES(914480703852063489,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bbhdese5"}');
INSERT INTO "fact" VALUES(914480703852369311,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bbhdeseh"}');
INSERT INTO "fact" VALUES(914480703853052786,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bbhdesf5"}');
INSERT INTO "fact" VALUES(914480703853052791,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bbhdr60p"}');
INSERT INTO "fact" VALUES(914480703853052843,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bbhdr61c"}');
INSERT INTO "fact" VALUES(914480703853052902,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bbhdr62r"}');
INSERT INTO "fact" VALUES(914480703853052939,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bbhdr64a"}');
INSERT INTO "fact" VALUES(914480703853052993,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bbhdr668"}');
INSERT INTO "fact" VALUES(914480703853053010,'notification.added','2026-11-17 11:39:24.339822',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bbhdr67a"}');
INSERT INTO "fact" VALUES(914480703882204966,'prototypes/comment.posted','2026-11-17 16:27:24.326792',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73bbg5ddpf", "comment_id": "0sc73bbjdj5r6", "first": false}');
INSERT INTO "fact" VALUES(914480703919248773,'notification.added','2026-11-17 16:27:24.335468',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bbkgva3g"}');
INSERT INTO "fact" VALUES(914480703970710467,'order.stage_photo_added','2026-11-18 11:25:00.332839',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs194", "file_id": "0sc73ag45cbmh"}');
INSERT INTO "fact" VALUES(914480704011200150,'support.changed','2026-11-18 11:39:24.325490',914480596146845399,'customer','{"idea_id": "0sc73ba8c2h70", "customer_id": "0sc7388k5jg6z", "how": "given"}');
INSERT INTO "fact" VALUES(914480704011558328,'support.mine_changed','2026-11-18 11:39:24.325490',914480596146845399,'customer','{"user_id": "0sc73877n3xpq", "idea_id": "0sc73ba8c2h70"}');
INSERT INTO "fact" VALUES(914480704070284887,'comment.posted','2026-11-18 11:39:24.325318',914480596309689824,'producer','{"idea_id": "0sc73bb0s5kj9", "customer_id": null, "comment_id": "0sc73bbqx229x", "parent_id": null}');
INSERT INTO "fact" VALUES(914480704121310772,'notification.added','2026-11-18 11:39:24.337274',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bbsd24fd"}');
INSERT INTO "fact" VALUES(914480704159059283,'prototypes/comment.posted','2026-11-18 11:39:24.330283',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "thread_id": "0sc73bbtgkpjn", "comment_id": "0sc73bbthg7bn", "first": true}');
INSERT INTO "fact" VALUES(914480704200111356,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bbvs6zrv"}');
INSERT INTO "fact" VALUES(914480704200802364,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bbvsz2c9"}');
INSERT INTO "fact" VALUES(914480704200802381,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bbvsz2cw"}');
INSERT INTO "fact" VALUES(914480704201218605,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bbvsz2ea"}');
INSERT INTO "fact" VALUES(914480704201218643,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bbvsz2fq"}');
INSERT INTO "fact" VALUES(914480704201218689,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bbvsz2g4"}');
INSERT INTO "fact" VALUES(914480704201218699,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bbvsz2hq"}');
INSERT INTO "fact" VALUES(914480704201218752,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bbvsz2hy"}');
INSERT INTO "fact" VALUES(914480704201218803,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bbvsz2j8"}');
INSERT INTO "fact" VALUES(914480704201304666,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bbvsz2jq"}');
INSERT INTO "fact" VALUES(914480704201304707,'notification.added','2026-11-18 11:39:24.340173',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bbvsz2m5"}');
INSERT INTO "fact" VALUES(914480704271447160,'order.stage_finished','2026-11-18 11:39:24.335622',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehs194", "last": false}');
INSERT INTO "fact" VALUES(914480704351256116,'notification.added','2026-11-18 11:39:24.354698',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bc092gxv"}');
INSERT INTO "fact" VALUES(914480704352028283,'notification.added','2026-11-18 11:39:24.354698',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bc09zpyr"}');
INSERT INTO "fact" VALUES(914480704352028328,'notification.added','2026-11-18 11:39:24.354698',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bc09zpz4"}');
INSERT INTO "fact" VALUES(914480704405077624,'order.stage_started','2026-11-18 11:39:24.333259',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehw7h3"}');
INSERT INTO "fact" VALUES(914480704459375571,'prototypes/comment.posted','2026-11-18 23:39:24.328495',914480596146845399,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388k5jg6z", "thread_id": "0sc73bbtgkpjn", "comment_id": "0sc73bc3d4nnv", "first": false}');
INSERT INTO "fact" VALUES(914480704494788292,'notification.added','2026-11-18 23:39:24.337175',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bc4mznzm"}');
INSERT INTO "fact" VALUES(914480704494788339,'notification.added','2026-11-18 23:39:24.337175',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bc4nrqnr"}');
INSERT INTO "fact" VALUES(914480704540122960,'idea.status_changed','2026-11-19 11:39:24.331449',914480596360684199,'team','{"idea_id": "0sc73b5hhxydq", "customer_id": "0sc7388m0ee6b", "from_status": "under_review", "to_status": "planned", "response_id": "0sc73bc5n2hk6", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480704646020381,'notification.added','2026-11-19 11:39:24.355619',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bc91g5yj"}');
INSERT INTO "fact" VALUES(914480704646020399,'notification.added','2026-11-19 11:39:24.355619',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bc91g601"}');
INSERT INTO "fact" VALUES(914480704646020419,'notification.added','2026-11-19 11:39:24.355619',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bc91xp19"}');
INSERT INTO "fact" VALUES(914480704646020455,'notification.added','2026-11-19 11:39:24.355619',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bc91xp2m"}');
INSERT INTO "fact" VALUES(914480704646020465,'notification.added','2026-11-19 11:39:24.355619',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bc91z4mj"}');
INSERT INTO "fact" VALUES(914480704682185893,'idea.withdrawn','2026-11-19 11:39:24.329515',914480596188303127,'customer','{"idea_id": "0sc73bb0s5kj9", "customer_id": "0sc7388mxcz97"}');
INSERT INTO "fact" VALUES(914480704729505364,'notification.added','2026-11-19 11:39:24.340750',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bcbnkqgy"}');
INSERT INTO "fact" VALUES(914480704770867130,'prototypes/comment.posted','2026-11-19 11:39:24.329783',914480596146845399,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388k5jg6z", "thread_id": "0sc73bccn5k6z", "comment_id": "0sc73bccsqgqm", "first": true}');
INSERT INTO "fact" VALUES(914480704807790465,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bcdx442s"}');
INSERT INTO "fact" VALUES(914480704807790506,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bcdx443p"}');
INSERT INTO "fact" VALUES(914480704808554911,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bcdxwz02"}');
INSERT INTO "fact" VALUES(914480704808995512,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bcdxwz0a"}');
INSERT INTO "fact" VALUES(914480704808995568,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bcdxwz0e"}');
INSERT INTO "fact" VALUES(914480704808995621,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bcdxwz20"}');
INSERT INTO "fact" VALUES(914480704808995675,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bcdxwz31"}');
INSERT INTO "fact" VALUES(914480704808995724,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bcdxwz43"}');
INSERT INTO "fact" VALUES(914480704808995777,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bcdxwz56"}');
INSERT INTO "fact" VALUES(914480704808995796,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bcdxwz59"}');
INSERT INTO "fact" VALUES(914480704809593443,'notification.added','2026-11-19 11:39:24.339447',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bcdxwz5q"}');
INSERT INTO "fact" VALUES(914480704850386657,'prototype.decided','2026-11-19 11:39:24.329134',914480596108153116,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388j13wh8", "version_id": "0sc73bb6d5vxq", "decision_id": "0sc73bcf5dje2", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480704879936267,'notification.added','2026-11-19 11:39:24.335901',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bcg52gpw"}');
INSERT INTO "fact" VALUES(914480704925421480,'bid.opened','2026-11-19 11:39:24.331738',914480596206435335,'customer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480705001020655,'notification.added','2026-11-19 11:39:24.349253',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bckmw9pf"}');
INSERT INTO "fact" VALUES(914480705001083941,'notification.added','2026-11-19 11:39:24.349253',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bckmw9qm"}');
INSERT INTO "fact" VALUES(914480705001349902,'notification.added','2026-11-19 11:39:24.349253',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bckmw9s2"}');
INSERT INTO "fact" VALUES(914480705001981298,'notification.added','2026-11-19 11:39:24.349253',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bckmw9tt"}');
INSERT INTO "fact" VALUES(914480705031799066,'prototypes/comment.posted','2026-11-19 23:39:24.327746',914480596170975359,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388m0ee6b", "thread_id": "0sc73bccn5k6z", "comment_id": "0sc73bcmhc95k", "first": false}');
INSERT INTO "fact" VALUES(914480705063850776,'notification.added','2026-11-19 23:39:24.335371',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bcngcq2h"}');
INSERT INTO "fact" VALUES(914480705064826379,'notification.added','2026-11-19 23:39:24.335371',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bcngcq46"}');
INSERT INTO "fact" VALUES(914480705135033322,'idea.submitted','2026-11-20 11:39:24.337500',914480596108153116,'customer','{"idea_id": "0sc73bcp80a04", "customer_id": "0sc7388j13wh8", "board_id": "0sc7388rc53zh"}');
INSERT INTO "fact" VALUES(914480705245272826,'notification.added','2026-11-20 11:39:24.363534',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73bctx0dz3"}');
INSERT INTO "fact" VALUES(914480705245272882,'notification.added','2026-11-20 11:39:24.363534',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bctx0dzc"}');
INSERT INTO "fact" VALUES(914480705245272925,'notification.added','2026-11-20 11:39:24.363534',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bctx0e0f"}');
INSERT INTO "fact" VALUES(914480705286207526,'prototypes/comment.posted','2026-11-20 11:39:24.330283',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73bcw02sx1", "comment_id": "0sc73bcw5fjbm", "first": true}');
INSERT INTO "fact" VALUES(914480705323761733,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bcx9ed3t"}');
INSERT INTO "fact" VALUES(914480705324138533,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bcx9ed50"}');
INSERT INTO "fact" VALUES(914480705324498730,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bcx9ed6a"}');
INSERT INTO "fact" VALUES(914480705324498779,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bcx9m2dg"}');
INSERT INTO "fact" VALUES(914480705324561810,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bcx9m2ff"}');
INSERT INTO "fact" VALUES(914480705324561812,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bcx9m2h7"}');
INSERT INTO "fact" VALUES(914480705325105751,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bcx9m2je"}');
INSERT INTO "fact" VALUES(914480705325105754,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bcx9m2mc"}');
INSERT INTO "fact" VALUES(914480705325105811,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bcx9m2nt"}');
INSERT INTO "fact" VALUES(914480705325105851,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bcx9m2q7"}');
INSERT INTO "fact" VALUES(914480705325436643,'notification.added','2026-11-20 11:39:24.339131',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bcx9m2rt"}');
INSERT INTO "fact" VALUES(914480705366001747,'bid.expired','2026-11-20 11:40:50.729595',NULL,'system','{"bid_id": "0sc73b8fsfxt8", "customer_id": "0sc7388mxcz97", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480705453473665,'notification.added','2026-11-20 11:40:50.750016',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bd1509d0"}');
INSERT INTO "fact" VALUES(914480705453697426,'notification.added','2026-11-20 11:40:50.750016',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bd15ejsk"}');
INSERT INTO "fact" VALUES(914480705455391184,'notification.added','2026-11-20 11:40:50.750016',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bd15ejss"}');
INSERT INTO "fact" VALUES(914480705455391213,'notification.added','2026-11-20 11:40:50.750016',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bd15ejtw"}');
INSERT INTO "fact" VALUES(914480705466704050,'notification.added','2026-11-20 11:40:50.753393',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bd1mn841"}');
INSERT INTO "fact" VALUES(914480705504431957,'thread.price_wished','2026-11-20 11:53:48.329474',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73bcw02sx1"}');
INSERT INTO "fact" VALUES(914480705530477733,'notification.added','2026-11-20 11:53:48.335541',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bd3gsycx"}');
INSERT INTO "fact" VALUES(914480705585390908,'answer.given','2026-11-20 17:39:24.333386',914480596309689824,'producer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bd4nk1br", "producer_id": "0sc7388edwda4", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480705647471356,'notification.added','2026-11-20 17:39:24.347702',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bd6xtkp7"}');
INSERT INTO "fact" VALUES(914480705647471416,'notification.added','2026-11-20 17:39:24.347702',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bd6xtkq8"}');
INSERT INTO "fact" VALUES(914480705647471433,'notification.added','2026-11-20 17:39:24.347702',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bd6xtkry"}');
INSERT INTO "fact" VALUES(914480705677296762,'prototypes/comment.posted','2026-11-20 21:15:24.327377',914480596289003110,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73bcw02sx1", "comment_id": "0sc73bd7xg13h", "first": false}');
INSERT INTO "fact" VALUES(914480705711187609,'notification.added','2026-11-20 21:15:24.335410',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bd8wktab"}');
INSERT INTO "fact" VALUES(914480705711187626,'notification.added','2026-11-20 21:15:24.335410',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bd8xt9mm"}');
INSERT INTO "fact" VALUES(914480705731730471,'support.changed','2026-11-21 11:39:24.325344',914480596230533872,'customer','{"idea_id": "0sc73bcp80a04", "customer_id": "0sc7388nx0r19", "how": "given"}');
INSERT INTO "fact" VALUES(914480705731730531,'support.mine_changed','2026-11-21 11:39:24.325344',914480596230533872,'customer','{"user_id": "0sc7387a4xwqg", "idea_id": "0sc73bcp80a04"}');
INSERT INTO "fact" VALUES(914480705786536711,'comment.posted','2026-11-21 11:39:24.324952',914480596230533872,'customer','{"idea_id": "0sc73bcp80a04", "customer_id": "0sc7388nx0r19", "comment_id": "0sc73bdb4cnt6", "parent_id": null}');
INSERT INTO "fact" VALUES(914480705832137324,'notification.added','2026-11-21 11:39:24.336161',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bdch5cjh"}');
INSERT INTO "fact" VALUES(914480705874839717,'prototypes/comment.posted','2026-11-21 11:39:24.330263',914480596230533872,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "thread_id": "0sc73bddhj8dz", "comment_id": "0sc73bddm2nva", "first": true}');
INSERT INTO "fact" VALUES(914480705912439312,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bdes53em"}');
INSERT INTO "fact" VALUES(914480705912439354,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bdes53fj"}');
INSERT INTO "fact" VALUES(914480705912439374,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bdesyw3p"}');
INSERT INTO "fact" VALUES(914480705912439403,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bdesyw55"}');
INSERT INTO "fact" VALUES(914480705912439437,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bdesyw5z"}');
INSERT INTO "fact" VALUES(914480705912445225,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bdeszsph"}');
INSERT INTO "fact" VALUES(914480705912445266,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bdeszsqv"}');
INSERT INTO "fact" VALUES(914480705912445267,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bdeszsrj"}');
INSERT INTO "fact" VALUES(914480705912562249,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bdeszsrp"}');
INSERT INTO "fact" VALUES(914480705912562310,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bdeszstj"}');
INSERT INTO "fact" VALUES(914480705912562338,'notification.added','2026-11-21 11:39:24.338969',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bdeszsw0"}');
INSERT INTO "fact" VALUES(914480705986107878,'answer.given','2026-11-21 11:39:24.334643',914480596271761478,'producer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bdgc9y0c", "producer_id": "0sc7387g1n6a5", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480706050918695,'notification.added','2026-11-21 11:39:24.350444',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bdk10cce"}');
INSERT INTO "fact" VALUES(914480706050918714,'notification.added','2026-11-21 11:39:24.350444',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bdk1t277"}');
INSERT INTO "fact" VALUES(914480706050918732,'notification.added','2026-11-21 11:39:24.350444',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bdk1t28v"}');
INSERT INTO "fact" VALUES(914480706084080779,'prototypes/comment.posted','2026-11-21 23:39:24.327713',914480596327143537,'producer','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73bddhj8dz", "comment_id": "0sc73bdm1aq2m", "first": false}');
INSERT INTO "fact" VALUES(914480706121170318,'notification.added','2026-11-21 23:39:24.336286',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bdn1wfy8"}');
INSERT INTO "fact" VALUES(914480706121710681,'notification.added','2026-11-21 23:39:24.336286',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bdn1wfzn"}');
INSERT INTO "fact" VALUES(914480706176889758,'answer.countered','2026-11-21 23:39:24.333521',914480596206435335,'customer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bd4nk1br", "producer_id": "0sc7388edwda4", "side": "bid"}');
INSERT INTO "fact" VALUES(914480706235332415,'notification.added','2026-11-21 23:39:24.348030',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bdrhan11"}');
INSERT INTO "fact" VALUES(914480706235332469,'notification.added','2026-11-21 23:39:24.348030',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bdrhg2fy"}');
INSERT INTO "fact" VALUES(914480706288587909,'order.stage_photo_added','2026-11-22 11:25:00.332989',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehw7h3", "file_id": "0sc73aggh8c0v"}');
INSERT INTO "fact" VALUES(914480706356394022,'idea.status_changed','2026-11-22 11:39:24.331239',914480596360684199,'team','{"idea_id": "0sc73b1zxc4qp", "customer_id": "0sc7388nx0r19", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc73bdvm29dh", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914480706474730180,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bdzmjp43"}');
INSERT INTO "fact" VALUES(914480706474730223,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bdznzrd2"}');
INSERT INTO "fact" VALUES(914480706474730281,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc73878c4a3z", "notification_id": "0sc73bdznzrek"}');
INSERT INTO "fact" VALUES(914480706474730295,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc73878wn3rq", "notification_id": "0sc73bdznzrf5"}');
INSERT INTO "fact" VALUES(914480706474730328,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bdznzrfc"}');
INSERT INTO "fact" VALUES(914480706474730361,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bdznzrh8"}');
INSERT INTO "fact" VALUES(914480706474730405,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bdznzrjv"}');
INSERT INTO "fact" VALUES(914480706474730467,'notification.added','2026-11-22 11:39:24.359448',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bdznzrme"}');
INSERT INTO "fact" VALUES(914480706515323833,'prototypes-internal/comment.posted','2026-11-22 11:39:24.329486',914480596348974275,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73be0s60sp", "comment_id": "0sc73be0wpjw5", "first": true}');
INSERT INTO "fact" VALUES(914480706548399760,'notification.added','2026-11-22 11:39:24.337055',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73be1w3t1d"}');
INSERT INTO "fact" VALUES(914480706590741449,'prototype.decided','2026-11-22 11:39:24.330409',914480596206435335,'customer','{"prototype_id": "0sc73any4dkhc", "customer_id": "0sc7388nx0r19", "version_id": "0sc73bb6d5vxq", "decision_id": "0sc73be2r78sb", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc73am445qwe"]}');
INSERT INTO "fact" VALUES(914480706620987248,'notification.added','2026-11-22 11:39:24.337384',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73be3xxkak"}');
INSERT INTO "fact" VALUES(914480706708552293,'order.progressed','2026-11-22 11:39:24.341543',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "line_id": "0sc73aycc9f9g", "counts": {"produced": 6}}');
INSERT INTO "fact" VALUES(914480706716016074,'order.stage_finished','2026-11-22 11:39:24.344130',914480596271761478,'producer','{"job_id": "0sc73ayedcgzr", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "stage_id": "0sc73ayehw7h3", "last": true}');
INSERT INTO "fact" VALUES(914480706826832067,'notification.added','2026-11-22 11:39:24.369895',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bea4zz5p"}');
INSERT INTO "fact" VALUES(914480706826832093,'notification.added','2026-11-22 11:39:24.369895',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bea5s25c"}');
INSERT INTO "fact" VALUES(914480706826832102,'notification.added','2026-11-22 11:39:24.369895',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bea5s25r"}');
INSERT INTO "fact" VALUES(914480706867044983,'cost.entered','2026-11-22 11:39:24.329889',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73az942h9w"}');
INSERT INTO "fact" VALUES(914480706906213101,'cost.entered','2026-11-22 11:53:48.328752',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73aza0rj3j"}');
INSERT INTO "fact" VALUES(914480706947524348,'cost.entered','2026-11-22 12:08:12.328764',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azb09dka"}');
INSERT INTO "fact" VALUES(914480706985418959,'cost.entered','2026-11-22 12:22:36.329025',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azbxccs3"}');
INSERT INTO "fact" VALUES(914480707010910832,'cost.entered','2026-11-22 12:37:00.326095',914480596360684199,'team','{"order_id": "0sc73ayc1m5gx", "producer_id": "0sc7387g1n6a5", "cost_id": "0sc73azcn28y2"}');
INSERT INTO "fact" VALUES(914480707040725848,'prototypes-internal/comment.posted','2026-11-22 23:39:24.326995',914480596360684199,'team','{"prototype_id": "0sc73any4dkhc", "customer_id": null, "thread_id": "0sc73be0s60sp", "comment_id": "0sc73begg1fxq", "first": false}');
INSERT INTO "fact" VALUES(914480707074167612,'notification.added','2026-11-22 23:39:24.334601',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73behgdhzm"}');
INSERT INTO "fact" VALUES(914480707128632122,'order.stage_photo_added','2026-11-23 11:25:00.333454',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j137", "file_id": "0sc73a9ksx4hz"}');
INSERT INTO "fact" VALUES(914480707170691334,'support.changed','2026-11-23 11:39:24.325726',914480596170975359,'customer','{"idea_id": "0sc73bcp80a04", "customer_id": "0sc7388m0ee6b", "how": "given"}');
INSERT INTO "fact" VALUES(914480707170691337,'support.mine_changed','2026-11-23 11:39:24.325726',914480596170975359,'customer','{"user_id": "0sc73878c4a3z", "idea_id": "0sc73bcp80a04"}');
INSERT INTO "fact" VALUES(914480707262551566,'bid.opened','2026-11-23 11:39:24.333724',914480596230533872,'customer','{"bid_id": "0sc73bepch1fe", "customer_id": "0sc7388nx0r19", "idea_id": "0sc73b1zxc4qp", "prototype_id": null}');
INSERT INTO "fact" VALUES(914480707342937694,'notification.added','2026-11-23 11:39:24.352748',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73besgb7ex"}');
INSERT INTO "fact" VALUES(914480707342937735,'notification.added','2026-11-23 11:39:24.352748',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73beshzbgx"}');
INSERT INTO "fact" VALUES(914480707342937745,'notification.added','2026-11-23 11:39:24.352748',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73beshzbh0"}');
INSERT INTO "fact" VALUES(914480707342937801,'notification.added','2026-11-23 11:39:24.352748',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73beshzbjp"}');
INSERT INTO "fact" VALUES(914480707408658697,'order.stage_finished','2026-11-23 11:39:24.335872',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j137", "last": false}');
INSERT INTO "fact" VALUES(914480707479552517,'notification.added','2026-11-23 11:39:24.352332',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bexm8gen"}');
INSERT INTO "fact" VALUES(914480707513393379,'cost.entered','2026-11-23 11:39:24.328790',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b73nr9e7"}');
INSERT INTO "fact" VALUES(914480707552571929,'cost.entered','2026-11-23 11:53:48.328448',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b74hpnga"}');
INSERT INTO "fact" VALUES(914480707589961547,'cost.entered','2026-11-23 12:08:12.328463',914480596309689824,'producer','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b75de10h"}');
INSERT INTO "fact" VALUES(914480707614873600,'cost.entered','2026-11-23 12:37:00.325986',914480596360684199,'team','{"order_id": "0sc73b6mnepwk", "producer_id": "0sc7388edwda4", "cost_id": "0sc73b770sypv"}');
INSERT INTO "fact" VALUES(914480707672793274,'answer.given','2026-11-24 06:51:24.333884',914480596271761478,'producer','{"bid_id": "0sc73bepch1fe", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bf2rgzsz", "producer_id": "0sc7387g1n6a5", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480707737120374,'notification.added','2026-11-24 06:51:24.349468',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bf59tb9z"}');
INSERT INTO "fact" VALUES(914480707737120423,'notification.added','2026-11-24 06:51:24.349468',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bf59tmqz"}');
INSERT INTO "fact" VALUES(914480707737120434,'notification.added','2026-11-24 06:51:24.349468',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bf59tms8"}');
INSERT INTO "fact" VALUES(914480707799233878,'shipment.made','2026-11-24 10:56:12.334467',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480707863007022,'shipment.moved','2026-11-24 11:10:36.331525',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "status": "packed"}');
INSERT INTO "fact" VALUES(914480707953937857,'answer.agreed','2026-11-24 11:25:00.333753',914480596309689824,'producer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bd4nk1br", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480708017801617,'notification.added','2026-11-24 11:25:00.348400',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bfdgmwx6"}');
INSERT INTO "fact" VALUES(914480708017801629,'notification.added','2026-11-24 11:25:00.348400',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bfdgmwy3"}');
INSERT INTO "fact" VALUES(914480708017801679,'notification.added','2026-11-24 11:25:00.348400',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bfdh28cy"}');
INSERT INTO "fact" VALUES(914480708089323903,'order.progressed','2026-11-24 11:25:00.337463',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "line_id": "0sc73aycc9f9g", "counts": {"shipped": 6}}');
INSERT INTO "fact" VALUES(914480708097224325,'order.shipped','2026-11-24 11:25:00.338884',914480596271761478,'producer','{"order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480708109116444,'shipment.moved','2026-11-24 11:25:00.341966',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914480708206829340,'notification.added','2026-11-24 11:25:00.365115',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bfk574k6"}');
INSERT INTO "fact" VALUES(914480708206829352,'notification.added','2026-11-24 11:25:00.365115',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bfk574m4"}');
INSERT INTO "fact" VALUES(914480708206829360,'notification.added','2026-11-24 11:25:00.365115',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bfk574mf"}');
INSERT INTO "fact" VALUES(914480708286636951,'order.placed','2026-11-24 11:39:24.339427',914480596206435335,'customer','{"order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4", "origin_kind": "bid", "origin_id": "0sc73bch0e04q"}');
INSERT INTO "fact" VALUES(914480708318825816,'answer.lost','2026-11-24 11:39:24.347645',914480596206435335,'customer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bdgc9y0c", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480708336830958,'answer.accepted','2026-11-24 11:39:24.350931',914480596206435335,'customer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bd4nk1br", "producer_id": "0sc7388edwda4", "order_id": "0sc73bfmrmyas"}');
INSERT INTO "fact" VALUES(914480708336830989,'bid.awarded','2026-11-24 11:39:24.351226',914480596206435335,'customer','{"bid_id": "0sc73bch0e04q", "customer_id": "0sc7388nx0r19", "idea_id": null, "prototype_id": "0sc73any4dkhc", "answer_id": "0sc73bd4nk1br", "producer_id": "0sc7388edwda4", "order_id": "0sc73bfmrmyas"}');
INSERT INTO "fact" VALUES(914480708353765358,'order.job_opened','2026-11-24 11:39:24.355637',NULL,'system','{"job_id": "0sc73bfqdpz5a", "order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480708441291005,'notification.added','2026-11-24 11:39:24.376135',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73bft53pp2"}');
INSERT INTO "fact" VALUES(914480708441291050,'notification.added','2026-11-24 11:39:24.376135',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bft5jt68"}');
INSERT INTO "fact" VALUES(914480708441291064,'notification.added','2026-11-24 11:39:24.376135',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bft5zdab"}');
INSERT INTO "fact" VALUES(914480708479243085,'notification.added','2026-11-24 11:39:24.385605',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bfvdmmqt"}');
INSERT INTO "fact" VALUES(914480708479243092,'notification.added','2026-11-24 11:39:24.385605',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bfvdmmsk"}');
INSERT INTO "fact" VALUES(914480708512694335,'notification.added','2026-11-24 11:39:24.393094',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bfwdhg0h"}');
INSERT INTO "fact" VALUES(914480708512694373,'notification.added','2026-11-24 11:39:24.393094',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bfwdhg16"}');
INSERT INTO "fact" VALUES(914480708567603594,'notification.added','2026-11-24 11:39:24.406496',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bfy1pmz1"}');
INSERT INTO "fact" VALUES(914480708567603603,'notification.added','2026-11-24 11:39:24.406496',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bfy1x671"}');
INSERT INTO "fact" VALUES(914480708567603636,'notification.added','2026-11-24 11:39:24.406496',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73bfy1x68p"}');
INSERT INTO "fact" VALUES(914480708567603646,'notification.added','2026-11-24 11:39:24.406496',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bfy1x6a4"}');
INSERT INTO "fact" VALUES(914480708567603707,'notification.added','2026-11-24 11:39:24.406496',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bfy1x6b2"}');
INSERT INTO "fact" VALUES(914480708625439787,'order.stage_photo_added','2026-11-24 11:39:24.332722',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j14p", "file_id": "0sc73ae2rzbm5"}');
INSERT INTO "fact" VALUES(914480708696802269,'shipment.moved','2026-11-24 11:39:24.332676',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914480708714031985,'shipment.tracked','2026-11-24 11:39:24.336737',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480708785543613,'notification.added','2026-11-24 11:39:24.353771',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bg4dwdk3"}');
INSERT INTO "fact" VALUES(914480708785543672,'notification.added','2026-11-24 11:39:24.353771',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bg4dwdmq"}');
INSERT INTO "fact" VALUES(914480708785647406,'notification.added','2026-11-24 11:39:24.353771',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bg4dwdpd"}');
INSERT INTO "fact" VALUES(914480708823533041,'order.address_given','2026-11-24 11:53:48.328573',914480596206435335,'customer','{"order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480708877828821,'notification.added','2026-11-24 11:53:48.341532',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bg758878"}');
INSERT INTO "fact" VALUES(914480708877828856,'notification.added','2026-11-24 11:53:48.341532',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bg75887a"}');
INSERT INTO "fact" VALUES(914480708943775760,'order.stage_replanned','2026-11-24 12:08:12.333704',914480596309689824,'producer','{"job_id": "0sc73bfqdpz5a", "order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4", "stage_id": "0sc73bfqm1p88"}');
INSERT INTO "fact" VALUES(914480709011693039,'order.stage_replanned','2026-11-24 12:22:36.332761',914480596309689824,'producer','{"job_id": "0sc73bfqdpz5a", "order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4", "stage_id": "0sc73bfqnbvzx"}');
INSERT INTO "fact" VALUES(914480709078785339,'order.stage_replanned','2026-11-24 12:37:00.333523',914480596309689824,'producer','{"job_id": "0sc73bfqdpz5a", "order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4", "stage_id": "0sc73bfqnjrmz"}');
INSERT INTO "fact" VALUES(914480709145953582,'order.stage_replanned','2026-11-24 12:51:24.333173',914480596309689824,'producer','{"job_id": "0sc73bfqdpz5a", "order_id": "0sc73bfmrmyas", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7388edwda4", "stage_id": "0sc73bfqnzbyr"}');
INSERT INTO "fact" VALUES(914480709217553103,'answer.given','2026-11-24 14:03:24.333496',914480596309689824,'producer','{"bid_id": "0sc73bepch1fe", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bggxd16d", "producer_id": "0sc7388edwda4", "kind": "counter"}');
INSERT INTO "fact" VALUES(914480709280362047,'notification.added','2026-11-24 14:03:24.348706',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bgk8ewrz"}');
INSERT INTO "fact" VALUES(914480709280362085,'notification.added','2026-11-24 14:03:24.348706',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bgk9mvgt"}');
INSERT INTO "fact" VALUES(914480709280362087,'notification.added','2026-11-24 14:03:24.348706',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bgk9mvh2"}');
INSERT INTO "fact" VALUES(914480709312380596,'cost.entered','2026-11-24 14:03:24.328039',914480596309689824,'producer','{"order_id": "0sc73bfmrmyas", "producer_id": "0sc7388edwda4", "cost_id": "0sc73bgm46z7m"}');
INSERT INTO "fact" VALUES(914480709370989672,'order.gate_opened','2026-11-24 14:03:24.334637',914480596309689824,'producer','{"job_id": "0sc73b6q1sar0", "order_id": "0sc73b6mnepwk", "customer_id": "0sc7388k5jg6z", "producer_id": "0sc7388edwda4", "stage_id": "0sc73b6q5j14p"}');
INSERT INTO "fact" VALUES(914480709435697342,'notification.added','2026-11-24 14:03:24.349530',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bgqxsa4t"}');
INSERT INTO "fact" VALUES(914480709467784417,'cost.entered','2026-11-24 14:17:48.328216',914480596309689824,'producer','{"order_id": "0sc73bfmrmyas", "producer_id": "0sc7388edwda4", "cost_id": "0sc73bgrrs2wf"}');
INSERT INTO "fact" VALUES(914480709502250145,'cost.entered','2026-11-24 14:32:12.328073',914480596309689824,'producer','{"order_id": "0sc73bfmrmyas", "producer_id": "0sc7388edwda4", "cost_id": "0sc73bgss9va5"}');
INSERT INTO "fact" VALUES(914480709530371610,'cost.entered','2026-11-24 14:46:36.327935',914480596309689824,'producer','{"order_id": "0sc73bfmrmyas", "producer_id": "0sc7388edwda4", "cost_id": "0sc73bgtnf7sj"}');
INSERT INTO "fact" VALUES(914480709557301764,'cost.entered','2026-11-24 15:01:00.327060',914480596360684199,'team','{"order_id": "0sc73bfmrmyas", "producer_id": "0sc7388edwda4", "cost_id": "0sc73bgvdyv0c"}');
INSERT INTO "fact" VALUES(914480709612037923,'answer.countered','2026-11-24 21:15:24.333334',914480596230533872,'customer','{"bid_id": "0sc73bepch1fe", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bf2rgzsz", "producer_id": "0sc7387g1n6a5", "side": "bid"}');
INSERT INTO "fact" VALUES(914480709668809713,'notification.added','2026-11-24 21:15:24.347130',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bgys5w1c"}');
INSERT INTO "fact" VALUES(914480709669825355,'notification.added','2026-11-24 21:15:24.347130',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bgys5w1k"}');
INSERT INTO "fact" VALUES(914480709715004712,'bid.opened','2026-11-25 11:39:24.331752',914480596146845399,'customer','{"bid_id": "0sc73bgzmd2tg", "customer_id": "0sc7388k5jg6z", "idea_id": "0sc73b36h6qz0", "prototype_id": null}');
INSERT INTO "fact" VALUES(914480709792240328,'notification.added','2026-11-25 11:39:24.350217',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bh2ht4jf"}');
INSERT INTO "fact" VALUES(914480709792240330,'notification.added','2026-11-25 11:39:24.350217',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bh2ht4k2"}');
INSERT INTO "fact" VALUES(914480709792361712,'notification.added','2026-11-25 11:39:24.350217',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bh2ht4mf"}');
INSERT INTO "fact" VALUES(914480709792361721,'notification.added','2026-11-25 11:39:24.350217',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bh2ht4nh"}');
INSERT INTO "fact" VALUES(914480709963749358,'service.asked','2026-11-25 11:39:24.360575',914480596108153116,'customer','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480710060815239,'notification.added','2026-11-25 11:39:24.384073',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bhahvvr4"}');
INSERT INTO "fact" VALUES(914480710060815273,'notification.added','2026-11-25 11:39:24.384073',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bhahvvsy"}');
INSERT INTO "fact" VALUES(914480710060815320,'notification.added','2026-11-25 11:39:24.384073',NULL,'system','{"user_id": "0sc7387dnwd63", "notification_id": "0sc73bhahvvtc"}');
INSERT INTO "fact" VALUES(914480710060815324,'notification.added','2026-11-25 11:39:24.384073',NULL,'system','{"user_id": "0sc7387e11rn7", "notification_id": "0sc73bhahvvw3"}');
INSERT INTO "fact" VALUES(914480710060815344,'notification.added','2026-11-25 11:39:24.384073',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bhahvvxh"}');
INSERT INTO "fact" VALUES(914480710164234154,'service.moved','2026-11-25 11:53:48.344370',914480596378037748,'team','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "status": "assigned"}');
INSERT INTO "fact" VALUES(914480710223067195,'notification.added','2026-11-25 11:53:48.357973',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bhf9spbc"}');
INSERT INTO "fact" VALUES(914480710245403121,'service.message_posted','2026-11-25 18:51:24.326318',914480596378037748,'team','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "message_id": "0sc73bhg1zjfg"}');
INSERT INTO "fact" VALUES(914480710337339582,'notification.added','2026-11-25 18:51:24.347530',NULL,'system','{"user_id": "0sc73876g748w", "notification_id": "0sc73bhjmwpa6"}');
INSERT INTO "fact" VALUES(914480710337436769,'notification.added','2026-11-25 18:51:24.347530',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bhjnavvm"}');
INSERT INTO "fact" VALUES(914480710337436787,'notification.added','2026-11-25 18:51:24.347530',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bhjnavwn"}');
INSERT INTO "fact" VALUES(914480710378691651,'shipment.tracked','2026-11-25 21:15:24.330261',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480710449858876,'question.asked','2026-11-25 23:39:24.333105',914480596309689824,'producer','{"bid_id": "0sc73bgzmd2tg", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73bhnrhn49", "producer_id": "0sc7388edwda4"}');
INSERT INTO "fact" VALUES(914480710496979104,'notification.added','2026-11-25 23:39:24.344370',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bhqhx23a"}');
INSERT INTO "fact" VALUES(914480710592569065,'service.message_posted','2026-11-26 02:03:24.342922',914480596108153116,'customer','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "message_id": "0sc73bht96q5g"}');
INSERT INTO "fact" VALUES(914480710672014730,'notification.added','2026-11-26 02:03:24.362025',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bhwnqw8k"}');
INSERT INTO "fact" VALUES(914480710672458680,'notification.added','2026-11-26 02:03:24.362025',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bhwnztqb"}');
INSERT INTO "fact" VALUES(914480710672458730,'notification.added','2026-11-26 02:03:24.362025',NULL,'system','{"user_id": "0sc7387ehkbfm", "notification_id": "0sc73bhwnztqy"}');
INSERT INTO "fact" VALUES(914480710819119124,'question.replied','2026-11-26 06:51:24.333982',914480596146845399,'customer','{"bid_id": "0sc73bgzmd2tg", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73bhnrhn49", "producer_id": "0sc7388edwda4", "public": true}');
INSERT INTO "fact" VALUES(914480710912126504,'notification.added','2026-11-26 06:51:24.356506',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bj3xk0ds"}');
INSERT INTO "fact" VALUES(914480710912126523,'notification.added','2026-11-26 06:51:24.356506',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bj3xtbek"}');
INSERT INTO "fact" VALUES(914480710912126576,'notification.added','2026-11-26 06:51:24.356506',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bj3xtbez"}');
INSERT INTO "fact" VALUES(914480710915282691,'notification.added','2026-11-26 06:51:24.356506',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bj3xtbfy"}');
INSERT INTO "fact" VALUES(914480710945594839,'service.note_posted','2026-11-26 06:51:24.327304',914480596378037748,'team','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "message_id": "0sc73bj4xqqdg"}');
INSERT INTO "fact" VALUES(914480711132992365,'service.cause_found','2026-11-26 07:05:48.356035',914480596378037748,'team','{"request_id": "0sc73bh54c0b0", "unit_id": "0sc73ayvs1w9b", "order_id": "0sc73as65wynt", "customer_id": "0sc7388j13wh8", "producer_id": "0sc7388edwda4", "cause_kind": "thread", "cause_id": "0sc73aqknjpd4"}');
INSERT INTO "fact" VALUES(914480711246356887,'answer.countered','2026-11-26 09:15:24.337634',914480596271761478,'producer','{"bid_id": "0sc73bepch1fe", "customer_id": "0sc7388nx0r19", "answer_id": "0sc73bf2rgzsz", "producer_id": "0sc7387g1n6a5", "side": "ask"}');
INSERT INTO "fact" VALUES(914480711322350158,'notification.added','2026-11-26 09:15:24.355577',NULL,'system','{"user_id": "0sc73879dyf07", "notification_id": "0sc73bjg1vt12"}');
INSERT INTO "fact" VALUES(914480711322350211,'notification.added','2026-11-26 09:15:24.355577',NULL,'system','{"user_id": "0sc7387a4xwqg", "notification_id": "0sc73bjg1vt1g"}');
INSERT INTO "fact" VALUES(914480711322350221,'notification.added','2026-11-26 09:15:24.355577',NULL,'system','{"user_id": "0sc7387ar4nkz", "notification_id": "0sc73bjg1vt1m"}');
INSERT INTO "fact" VALUES(914480711401667948,'question.asked','2026-11-27 09:15:24.331867',914480596271761478,'producer','{"bid_id": "0sc73bgzmd2tg", "customer_id": "0sc7388k5jg6z", "answer_id": "0sc73bjj4a2w6", "producer_id": "0sc7387g1n6a5"}');
INSERT INTO "fact" VALUES(914480711455726821,'notification.added','2026-11-27 09:15:24.344228',NULL,'system','{"user_id": "0sc73877n3xpq", "notification_id": "0sc73bjm1xvd2"}');
INSERT INTO "fact" VALUES(914480711498789605,'shipment.tracked','2026-11-27 16:27:24.330995',914480596271761478,'producer','{"shipment_id": "0sc73bf6xr7q4", "order_id": "0sc73ayc1m5gx", "customer_id": "0sc7388nx0r19", "producer_id": "0sc7387g1n6a5", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914480711565234021,'bid.opened','2026-11-28 02:03:24.332046',914480596108153116,'customer','{"bid_id": "0sc73bjprezvy", "customer_id": "0sc7388j13wh8", "idea_id": null, "prototype_id": "0sc73any4dkhc"}');
INSERT INTO "fact" VALUES(914480711650076860,'notification.added','2026-11-28 02:03:24.351793',NULL,'system','{"user_id": "0sc7387bc8226", "notification_id": "0sc73bjssgmbc"}');
INSERT INTO "fact" VALUES(914480711650076912,'notification.added','2026-11-28 02:03:24.351793',NULL,'system','{"user_id": "0sc7387bwp7k6", "notification_id": "0sc73bjssryha"}');
INSERT INTO "fact" VALUES(914480711650076950,'notification.added','2026-11-28 02:03:24.351793',NULL,'system','{"user_id": "0sc7387cgdhf0", "notification_id": "0sc73bjssryhy"}');
INSERT INTO "fact" VALUES(914480711650076973,'notification.added','2026-11-28 02:03:24.351793',NULL,'system','{"user_id": "0sc7387d1263h", "notification_id": "0sc73bjssrykh"}');
CREATE TABLE fact_subject (
	kind VARCHAR(30) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_fact_subject PRIMARY KEY (kind, subject_id, fact_id)
);
INSERT INTO "fact_subject" VALUES('user',914480596108153116,914480596112976122);
INSERT INTO "fact_subject" VALUES('user',914480596146845399,914480596147285831);
INSERT INTO "fact_subject" VALUES('user',914480596170975359,914480596172398554);
INSERT INTO "fact_subject" VALUES('user',914480596188303127,914480596189577482);
INSERT INTO "fact_subject" VALUES('user',914480596206435335,914480596214096338);
INSERT INTO "fact_subject" VALUES('user',914480596230533872,914480596235117022);
INSERT INTO "fact_subject" VALUES('user',914480596250678911,914480596255194956);
INSERT INTO "fact_subject" VALUES('user',914480596271761478,914480596277700296);
INSERT INTO "fact_subject" VALUES('user',914480596289003110,914480596293577079);
INSERT INTO "fact_subject" VALUES('user',914480596309689824,914480596313965288);
INSERT INTO "fact_subject" VALUES('user',914480596327143537,914480596331043811);
INSERT INTO "fact_subject" VALUES('user',914480596348974275,914480596348974296);
INSERT INTO "fact_subject" VALUES('user',914480596360684199,914480596364992167);
INSERT INTO "fact_subject" VALUES('user',914480596378037748,914480596378037757);
INSERT INTO "fact_subject" VALUES('user',914480596394938953,914480596394938979);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480596443850186);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480596604621396);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480597450156146);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480597480178787);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480597580891686);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480597609768184);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480597640125621);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480597669484806);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480597710395648);
INSERT INTO "fact_subject" VALUES('board',914480597766409602,914480597770946208);
INSERT INTO "fact_subject" VALUES('board',914480597781614577,914480597786413243);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480679165270364);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679165270364);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480679427990707);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679427990707);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679433304829);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480679537300147);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679537300147);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480679634713188);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679634713188);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480679706370132);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679706370132);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679763415056);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480679844077960);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480679844077960);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480680003472805);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680003472805);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480680137746334);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680137746334);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480680188973279);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680188973279);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480680246944163);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680246944163);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680288269730);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480680343077932);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680343077932);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480680451276496);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680451276496);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480680493342075);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680493342075);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480680549210821);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680549210821);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680654375772);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680683719280);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680683719280);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680700711288);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680708726432);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680717502642);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680720928499);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680725901132);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680733123335);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680737707946);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680745152776);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680749753477);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680757593260);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680762619944);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680867574364);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680926429345);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680939315682);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480680979847561);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480680979847561);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480681001414706);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681001414706);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480681160503638);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681160503638);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681232924901);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480681291993281);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681291993281);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681349704381);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480681420490212);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681420490212);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681471750621);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480681520893091);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681520893091);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681572529446);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681638973319);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480681706813761);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480681706813761);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681706813761);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480681761663777);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480681761663777);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681761663777);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480681839740429);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480681839740429);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480681936914978);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480681979149012);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480681979149012);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480681983921060);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480682025835778);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480682025835778);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480682078935088);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480682078935088);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480682179280450);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480682179280450);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682227353780);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682263884688);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682310211427);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682327422044);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682344602048);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682356387660);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480682381704239);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682381704239);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480682453472515);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682453472515);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480682537677779);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682537677779);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480682579501490);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682579501490);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480682629659438);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682629659438);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682679543075);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480682733025638);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480682733025638);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682835291375);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480682885711341);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682885711341);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480682936110780);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480682936110780);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480682974021239);
INSERT INTO "fact_subject" VALUES('idea',914480681797693088,914480682974021239);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480683039108610);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683039108610);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683086834220);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683128055436);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480683178426126);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683178426126);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480683232844287);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683232844287);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683275567871);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683341086014);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683388860700);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683430374779);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683472051035);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683519280105);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480683572767080);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480683572767080);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683572767080);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683611482564);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683656136015);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480683706613578);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480683706613578);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683706613578);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480683753961265);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480683753961265);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683753961265);
INSERT INTO "fact_subject" VALUES('bid',914480683795222841,914480683849041042);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480683849041042);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480683849041042);
INSERT INTO "fact_subject" VALUES('bid',914480683795222841,914480684018187413);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684018187413);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684018187413);
INSERT INTO "fact_subject" VALUES('bid',914480683795222841,914480684213688541);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684213688541);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684213688541);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684213688541);
INSERT INTO "fact_subject" VALUES('bid',914480683795222841,914480684312025647);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684312025647);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684312025647);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684312025647);
INSERT INTO "fact_subject" VALUES('bid',914480683795222841,914480684315538274);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684315538274);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684315538274);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684315538274);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480684315538274);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684348348656);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480684348348656);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684348348656);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684348348656);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480684596500777);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684596500777);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684596500777);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684725535061);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684725535061);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684755953006);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684755953006);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684784597079);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684784597079);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684813314833);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684813314833);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480684869375723);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480684869375723);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480684957893026);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480684957893026);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480685099611476);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480685099611476);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480685099611496);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480685166277527);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480685166277527);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685431794032);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480685431794032);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480685431794032);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480685431794032);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685511254817);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480685511254817);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685598399207);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480685598399207);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480685598399207);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480685598399207);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685695127239);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480685695127239);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480685695127239);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480685695127239);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685821161889);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480685821161889);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480685821161889);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480685821161889);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480685853444353);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480685853444353);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480685934660725);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480685934660725);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480686090237928);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480686090237928);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480686090237928);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480686224630649);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480686224630649);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480686224630649);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480686224630649);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480686282540778);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480686282540778);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480686445312061);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480686445312061);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480686445312061);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480686550250583);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480686550250583);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480686550250583);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480686550250583);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480686664038153);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480686664038153);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480686664038153);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480686664038153);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480686747541552);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480686747541552);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480686747541552);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480686822562033);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480686944033657);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480686944033657);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480686944033657);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480687075077371);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480687075077371);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687075077371);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687075077371);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480687109528124);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480687109528124);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687109528124);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687109528124);
INSERT INTO "fact_subject" VALUES('bid',914480686068023037,914480687111882475);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480687111882475);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687111882475);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687111882475);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480687111882475);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480687133078276);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480687133078276);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687133078276);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687133078276);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480687327295433);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687327295433);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687327295433);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687414671139);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687414671139);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687448640579);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687448640579);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687478646574);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687478646574);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480687506818626);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480687506818626);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480687523363107);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480687523363107);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480687594708807);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480687742801629);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480687742801629);
INSERT INTO "fact_subject" VALUES('bid',914480687875239058,914480687897857204);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480687897857204);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480687897857204);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480688031425486);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480688031425486);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480688031425486);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480688031425486);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480688081917126);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480688081917126);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480688082132995);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480688130969495);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480688130969495);
INSERT INTO "fact_subject" VALUES('bid',914480687875239058,914480688223441456);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480688223441456);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480688223441456);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480688370084934);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480688370084934);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480688370084934);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480688370084934);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480689439580548);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480689439580548);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480689439580548);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480689439580548);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480689510905472);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480689510905472);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480689510905472);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480689510905472);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480689550269939);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480689550269939);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480689609283499);
INSERT INTO "fact_subject" VALUES('bid',914480687875239058,914480689738113122);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480689738113122);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480689738113122);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480689738113122);
INSERT INTO "fact_subject" VALUES('bid',914480687875239058,914480689776412172);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480689776412172);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480689776412172);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480689776412172);
INSERT INTO "fact_subject" VALUES('bid',914480687875239058,914480689776412204);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480689776412204);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480689776412204);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480689776412204);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480689776412204);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480689796354040);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480689796354040);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480689796354040);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480689796354040);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480690032971479);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480690032971479);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480690032971479);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690032971479);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480690153933714);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690153933714);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690153933714);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480690175288228);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480690175288228);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690175288228);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690175288228);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690359539065);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690359539065);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480690463066900);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690463066900);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690463066900);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690556547989);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690556547989);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690590560855);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690590560855);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690622822247);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690622822247);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690652036873);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690652036873);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690690530312);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690690530312);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690719762371);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690719762371);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690754153036);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690754153036);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690782258468);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690782258468);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480690808841043);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480690808841043);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480690896557527);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480690896557527);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480690896557527);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480690896557527);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691089582168);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691089582168);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691089582168);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480691089582168);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691215611754);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691215611754);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691215611754);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691219348227);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691219348227);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691219348227);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691235791460);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691235791460);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691235791460);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480691235791460);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691377451836);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691377451836);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691377451836);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480691377451836);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691399334865);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691399334865);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691399334865);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480691399334865);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480691480016066);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480691480016066);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480691568037564);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480691568037564);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480691568037564);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480691568037564);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480691608874714);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480691722135177);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480691722135177);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480691722135177);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480691722135177);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480691830350903);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480691830350903);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480691830350903);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480691830350903);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480691885602151);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480691885602151);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480691885602151);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480691885602151);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480691943994375);
INSERT INTO "fact_subject" VALUES('idea',914480684890306897,914480691943994375);
INSERT INTO "fact_subject" VALUES('bid',914480692090679521,914480692112510916);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480692112510916);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480692112510916);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692258878783);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692258878783);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692258878783);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692267940184);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692267940184);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692267940184);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692280888050);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692280888050);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692280888050);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480692280888050);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692280888085);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692280888085);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692280888085);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480692280888085);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692384339687);
INSERT INTO "fact_subject" VALUES('job',914480684324415593,914480692384339687);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692384339687);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692384339687);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692552619872);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692552619872);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692552619872);
INSERT INTO "fact_subject" VALUES('shipment',914480690874071634,914480692552619872);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692611114686);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480692611114686);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692611114686);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480692788431550);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480692788431550);
INSERT INTO "fact_subject" VALUES('bid',914480692090679521,914480692879305511);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480692879305511);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480692879305511);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480692984588744);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480692984588744);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480692984588744);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480692984588744);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480693052478301);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480693052478301);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480693052478301);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693052478301);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480693089049796);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480693089049796);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480693186007382);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480693186007382);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480693186007382);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693186007382);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480693296055492);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480693296055492);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480693296055492);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693296055492);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693357544046);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480693357544046);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480693357544046);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693357544046);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693434064107);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480693434064107);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480693434064107);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693434064107);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693559627510);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480693559627510);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480693559627510);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480693559627510);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693672135362);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480693672135362);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693815468608);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480693815468608);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480693816065755);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693856194157);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480693856194157);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480693910791041);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480693910791041);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480694040929093);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694040929093);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480694184452056);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480694267261290);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480694267261290);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480694344803173);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694344803173);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694347524992);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480694390341979);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694390341979);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480694444070077);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694444070077);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480694535696117);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480694535696117);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480694667073175);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694667073175);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480694771631219);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480694771631219);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480694771631219);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480694771631219);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480694812587575);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480694955689306);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480694955689306);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695127913906);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480695127913906);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480695127913906);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480695127913906);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695240730652);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480695240730652);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480695240730652);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480695240730652);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695309059427);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480695309059427);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480695309059427);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480695309059427);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480695370944239);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480695370944239);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695496774360);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480695496774360);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695551879331);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480695551879331);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480695632448967);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480695632448967);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480695636619937);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480695706176107);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480695706176107);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480695706176107);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695871101240);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480695871101240);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480695871101240);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480695879883237);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480695879883237);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480695879883237);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480695879883237);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696003997579);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696003997579);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696041915540);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696041915540);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696080925251);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696080925251);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696104488056);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696104488056);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480696130446015);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696205467392);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696205467392);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696205467392);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480696205467392);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696269848277);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696269848277);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696269848277);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480696269848277);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696365419416);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696365419416);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696365419416);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696373530771);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696373530771);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696373530771);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696386809353);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696386809353);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696386809353);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480696386809353);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480696554013776);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480696554013776);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696722090189);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696722090189);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696722090189);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480696722090189);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696738609061);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480696738609061);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480696738609061);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480696738609061);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480696864255364);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480696864255364);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480696864255364);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480696926780159);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480696926780159);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480696981755473);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480696981755473);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480697037394295);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480697037394295);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480697112115071);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480697112115071);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480697116997176);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480697158433280);
INSERT INTO "fact_subject" VALUES('idea',914480693983754338,914480697158433280);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480697211851622);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480697211851622);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480697297196442);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480697297196442);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480697297196442);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480697380061246);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480697380061246);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480697380061246);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480697380061246);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480697452234733);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480697452234733);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480697560803052);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480697560803052);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480697673256887);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480697673256887);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480697673256887);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480697673256887);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480697795392364);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480697795392364);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480697795392364);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480697795392364);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480697854517138);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480697854517138);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480697854517138);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480697854517138);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480697899985932);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480697899985932);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480697904856786);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480697947199673);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480697947199673);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480698001339725);
INSERT INTO "fact_subject" VALUES('bid',914480692090679521,914480698118142434);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480698118142434);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480698118142434);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698256194886);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480698256194886);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480698371302545);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698371302545);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698371302545);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480698433977127);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480698513865860);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480698513865860);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480698621411014);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698621411014);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698621411014);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698621411014);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480698654587584);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698654587584);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698654587584);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698654587584);
INSERT INTO "fact_subject" VALUES('bid',914480695686421661,914480698655842785);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698655842785);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698655842785);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698655842785);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480698655842785);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698676361738);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480698676361738);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698676361738);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698676361738);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698853341202);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698853341202);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698853341202);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480698978671020);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480698978671020);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480698978671020);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480698978671020);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480699046361913);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480699046361913);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699046361913);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699046361913);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699096027709);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699096027709);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699126264037);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699126264037);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699155029013);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699155029013);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699184326482);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699184326482);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480699208289728);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480699208289728);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480699247357193);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480699247357193);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480699367760636);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480699367760636);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480699418058820);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480699418058820);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480699473405413);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480699591266177);
INSERT INTO "fact_subject" VALUES('idea',914480699544117089,914480699591266177);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699721279819);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480699721279819);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699824814030);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480699824814030);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480699824814030);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699829071712);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480699829071712);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480699829071712);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699838330389);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480699838330389);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480699838330389);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480699838330389);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699838730845);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480699838730845);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480699838730845);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480699838730845);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480699917689032);
INSERT INTO "fact_subject" VALUES('job',914480687121834840,914480699917689032);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480699917689032);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480699917689032);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480700039096642);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480700039096642);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480700039096642);
INSERT INTO "fact_subject" VALUES('shipment',914480696201088549,914480700039096642);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480700068625445);
INSERT INTO "fact_subject" VALUES('order',914480687045225045,914480700068625445);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480700068625445);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480700279404323);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480700279404323);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480700403630609);
INSERT INTO "fact_subject" VALUES('idea',914480699544117089,914480700403630609);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480700460052850);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480700460052850);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480700514606083);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480700514606083);
INSERT INTO "fact_subject" VALUES('bid',914480700572825416,914480700597556916);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480700597556916);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480700597556916);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480700697450486);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480700769128746);
INSERT INTO "fact_subject" VALUES('idea',914480699544117089,914480700769128746);
INSERT INTO "fact_subject" VALUES('bid',914480700572825416,914480700862168825);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480700862168825);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480700862168825);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480700928397355);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480700928397355);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480700986961753);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480700986961753);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480701084339394);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480701084339394);
INSERT INTO "fact_subject" VALUES('bid',914480700572825416,914480701259437523);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480701259437523);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480701259437523);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480701368231650);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480701368231650);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480701368231650);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480701368231650);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480701403228891);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480701403228891);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480701503650082);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480701503650082);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480701633609674);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480701680369434);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480701680369434);
INSERT INTO "fact_subject" VALUES('bid',914480701754529140,914480701776321454);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480701776321454);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480701776321454);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480702027148431);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480702027148431);
INSERT INTO "fact_subject" VALUES('idea',914480699544117089,914480702027148431);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480702031555391);
INSERT INTO "fact_subject" VALUES('idea',914480699544117089,914480702031555391);
INSERT INTO "fact_subject" VALUES('idea',914480687674492667,914480702031704082);
INSERT INTO "fact_subject" VALUES('bid',914480701754529140,914480702316401492);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480702316401492);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480702316401492);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480702429851258);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480702429851258);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480702429851258);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480702429851258);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480702536051655);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480702536051655);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480702708095920);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480702708095920);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480702708095920);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480702708095920);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480702821173603);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480702821173603);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480702821173603);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480702821173603);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480702867021780);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480702867021780);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480702871470037);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480702917142246);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480702917142246);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480702970687190);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480702970687190);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703054855334);
INSERT INTO "fact_subject" VALUES('bid',914480701754529140,914480703139012991);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480703139012991);
INSERT INTO "fact_subject" VALUES('idea',914480696491033552,914480703139012991);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480703227579556);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480703227579556);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480703335785238);
INSERT INTO "fact_subject" VALUES('idea',914480703290396233,914480703335785238);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703479148518);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703505119257);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703525762294);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703542045979);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703562764525);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703584475133);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480703613224929);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703613224929);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480703705659128);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703810070001);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480703882204966);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480703970710467);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480703970710467);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480703970710467);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480703970710467);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480704011200150);
INSERT INTO "fact_subject" VALUES('idea',914480702471357664,914480704011200150);
INSERT INTO "fact_subject" VALUES('idea',914480703290396233,914480704070284887);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480704159059283);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480704159059283);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480704271447160);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480704271447160);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480704271447160);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480704271447160);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480704405077624);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480704405077624);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480704405077624);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480704405077624);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480704459375571);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480704459375571);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480704540122960);
INSERT INTO "fact_subject" VALUES('idea',914480697410779575,914480704540122960);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480704682185893);
INSERT INTO "fact_subject" VALUES('idea',914480703290396233,914480704682185893);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480704770867130);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480704770867130);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480704850386657);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480704850386657);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480704850386657);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480704925421480);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480704925421480);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480704925421480);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480705031799066);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705031799066);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480705135033322);
INSERT INTO "fact_subject" VALUES('idea',914480705084336132,914480705135033322);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705286207526);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705286207526);
INSERT INTO "fact_subject" VALUES('bid',914480700572825416,914480705366001747);
INSERT INTO "fact_subject" VALUES('customer',914480597665479975,914480705366001747);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705366001747);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705504431957);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705504431957);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480705585390908);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705585390908);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480705585390908);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705677296762);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705731730471);
INSERT INTO "fact_subject" VALUES('idea',914480705084336132,914480705731730471);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705786536711);
INSERT INTO "fact_subject" VALUES('idea',914480705084336132,914480705786536711);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705874839717);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480705874839717);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480705986107878);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480705986107878);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480705986107878);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480706084080779);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480706176889758);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706176889758);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480706176889758);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706288587909);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480706288587909);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706288587909);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706288587909);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706356394022);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480706356394022);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480706515323833);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706590741449);
INSERT INTO "fact_subject" VALUES('idea',914480678706536334,914480706590741449);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480706590741449);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706708552293);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706708552293);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706708552293);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480706716016074);
INSERT INTO "fact_subject" VALUES('job',914480689789158392,914480706716016074);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706716016074);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706716016074);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706867044983);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706867044983);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706906213101);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706906213101);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706947524348);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706947524348);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480706985418959);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480706985418959);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480707010910832);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480707010910832);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480707040725848);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480707128632122);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480707128632122);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707128632122);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707128632122);
INSERT INTO "fact_subject" VALUES('customer',914480597635119307,914480707170691334);
INSERT INTO "fact_subject" VALUES('idea',914480705084336132,914480707170691334);
INSERT INTO "fact_subject" VALUES('bid',914480707236562414,914480707262551566);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480707262551566);
INSERT INTO "fact_subject" VALUES('idea',914480693597573878,914480707262551566);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480707408658697);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480707408658697);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707408658697);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707408658697);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707513393379);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707513393379);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707552571929);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707552571929);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707589961547);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707589961547);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480707614873600);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707614873600);
INSERT INTO "fact_subject" VALUES('bid',914480707236562414,914480707672793274);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480707672793274);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480707672793274);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480707799233878);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480707799233878);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480707799233878);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480707799233878);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480707863007022);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480707863007022);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480707863007022);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480707863007022);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480707953937857);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480707953937857);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480707953937857);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708089323903);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480708089323903);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708089323903);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708097224325);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480708097224325);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708097224325);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708109116444);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480708109116444);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708109116444);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480708109116444);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480708286636951);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708286636951);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708286636951);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708286636951);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480708318825816);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708318825816);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708318825816);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480708336830958);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708336830958);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708336830958);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708336830958);
INSERT INTO "fact_subject" VALUES('bid',914480704908624023,914480708336830989);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708336830989);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708336830989);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708336830989);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480708336830989);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708353765358);
INSERT INTO "fact_subject" VALUES('job',914480708345101482,914480708353765358);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708353765358);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708353765358);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480708625439787);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480708625439787);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480708625439787);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708625439787);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708696802269);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480708696802269);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708696802269);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480708696802269);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708714031985);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480708714031985);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480708714031985);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480708714031985);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708823533041);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708823533041);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708823533041);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480708943775760);
INSERT INTO "fact_subject" VALUES('job',914480708345101482,914480708943775760);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480708943775760);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480708943775760);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480709011693039);
INSERT INTO "fact_subject" VALUES('job',914480708345101482,914480709011693039);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709011693039);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709011693039);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480709078785339);
INSERT INTO "fact_subject" VALUES('job',914480708345101482,914480709078785339);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709078785339);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709078785339);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480709145953582);
INSERT INTO "fact_subject" VALUES('job',914480708345101482,914480709145953582);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709145953582);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709145953582);
INSERT INTO "fact_subject" VALUES('bid',914480707236562414,914480709217553103);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480709217553103);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709217553103);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709312380596);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709312380596);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480709370989672);
INSERT INTO "fact_subject" VALUES('job',914480698668919552,914480709370989672);
INSERT INTO "fact_subject" VALUES('order',914480698588879763,914480709370989672);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709370989672);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709467784417);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709467784417);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709502250145);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709502250145);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709530371610);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709530371610);
INSERT INTO "fact_subject" VALUES('order',914480708255906137,914480709557301764);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709557301764);
INSERT INTO "fact_subject" VALUES('bid',914480707236562414,914480709612037923);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480709612037923);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480709612037923);
INSERT INTO "fact_subject" VALUES('bid',914480709694294864,914480709715004712);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480709715004712);
INSERT INTO "fact_subject" VALUES('idea',914480694893436896,914480709715004712);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480709963749358);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480709963749358);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480709963749358);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480709963749358);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480709963749358);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480710164234154);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480710164234154);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710164234154);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480710164234154);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480710164234154);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480710245403121);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480710245403121);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710245403121);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480710245403121);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480710245403121);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480710378691651);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480710378691651);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480710378691651);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480710378691651);
INSERT INTO "fact_subject" VALUES('bid',914480709694294864,914480710449858876);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480710449858876);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710449858876);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480710592569065);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480710592569065);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710592569065);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480710592569065);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480710592569065);
INSERT INTO "fact_subject" VALUES('bid',914480709694294864,914480710819119124);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480710819119124);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710819119124);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480710945594839);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480710945594839);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480710945594839);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480710945594839);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480710945594839);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480711132992365);
INSERT INTO "fact_subject" VALUES('order',914480684144163514,914480711132992365);
INSERT INTO "fact_subject" VALUES('producer',914480597447882052,914480711132992365);
INSERT INTO "fact_subject" VALUES('service_request',914480709878808928,914480711132992365);
INSERT INTO "fact_subject" VALUES('thread',914480682449328548,914480711132992365);
INSERT INTO "fact_subject" VALUES('unit',914480690237600043,914480711132992365);
INSERT INTO "fact_subject" VALUES('bid',914480707236562414,914480711246356887);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480711246356887);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480711246356887);
INSERT INTO "fact_subject" VALUES('bid',914480709694294864,914480711401667948);
INSERT INTO "fact_subject" VALUES('customer',914480597606940895,914480711401667948);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480711401667948);
INSERT INTO "fact_subject" VALUES('customer',914480597698633769,914480711498789605);
INSERT INTO "fact_subject" VALUES('order',914480689709717021,914480711498789605);
INSERT INTO "fact_subject" VALUES('producer',914480596428429637,914480711498789605);
INSERT INTO "fact_subject" VALUES('shipment',914480707791494884,914480711498789605);
INSERT INTO "fact_subject" VALUES('bid',914480711544045438,914480711565234021);
INSERT INTO "fact_subject" VALUES('customer',914480597568713256,914480711565234021);
INSERT INTO "fact_subject" VALUES('prototype',914480680652951084,914480711565234021);
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
INSERT INTO "idea" VALUES(914480678706536334,914480597766409602,914480596108153116,'Anna Lindqvist',NULL,914480597568713256,'available','A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay. I would like that in oak and steel, small enough for a bedside table, and honest: no plastic, no…','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','2026-05-30 11:39:24.327382',2,2,914480596360684199,'2026-06-21','2026-06-03 11:39:24.324225',NULL,5,0,5,201000,2.35942745627026056348e+02,4,1,NULL,NULL,'2026-05-30 11:39:24.330028','2026-05-30 11:39:24.332493','2026-09-27 11:39:24.324798',8,'{}','[]');
INSERT INTO "idea" VALUES(914480681797693088,914480597766409602,914480596230533872,'Jonas Ek',914480596046522563,914480597698633769,'declined','Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','2026-08-10 11:39:24.324728',1,1,914480596348974275,'2026-08-24','2026-08-16 11:39:24.324267',NULL,2,0,2,48000,2.4057726929582477738e+02,1,0,NULL,NULL,'2026-08-10 11:39:24.325395','2026-08-10 11:39:24.326612','2026-08-28 11:39:24.324255',5,'{}','[]');
INSERT INTO "idea" VALUES(914480684890306897,914480597766409602,914480596146845399,'Пётр Волков',NULL,914480597606940895,'prototyping','Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sc738jwhe48m"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','2026-09-14 11:39:24.325049',1,1,914480596360684199,'2026-09-29','2026-09-17 11:39:24.324768',NULL,4,0,4,24900,2.45900226143243742175e+02,3,0,NULL,NULL,'2026-09-14 11:39:24.325782','2026-09-14 11:39:24.330204','2026-10-14 11:39:24.324841',6,'{}','[]');
INSERT INTO "idea" VALUES(914480687674492667,914480597766409602,914480596146845399,'Пётр Волков',NULL,914480597606940895,'submitted','Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sc738ncwg4qz"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','2026-10-07 11:39:24.325145',1,1,914480596360684199,'2026-11-26',NULL,NULL,4,0,4,105300,2.48174885747687767444e+02,2,0,NULL,NULL,'2026-10-07 11:39:24.326017','2026-10-07 11:39:24.330338','2026-10-07 11:39:24.330338',3,'{}','[]');
INSERT INTO "idea" VALUES(914480693597573878,914480597781614577,914480596206435335,'Maja Holm',914480596046522563,914480597698633769,'prototyping','A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray. - it must survive a spilled coffee - it must be too heavy for a…','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sc738ms9ezke"]','["caf\u00e9", "battery", "small"]','2026-10-23 11:39:24.325658',1,1,914480596348974275,'2026-11-08','2026-10-26 11:39:24.324787',NULL,5,0,5,445900,249.071087703077,5,1,NULL,NULL,'2026-10-23 11:39:24.326515','2026-10-23 11:39:24.330825','2026-11-22 11:39:24.325003',6,'{}','[]');
INSERT INTO "idea" VALUES(914480693983754338,914480597766409602,914480596188303127,'Tomás Reyes',NULL,914480597665479975,'under_review','A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sc738gtrkdqt"]','["foot", "charging"]','2026-10-25 11:39:24.325233',1,1,914480596348974275,'2026-12-02','2026-10-29 11:39:24.324849',NULL,3,0,3,119900,2.48289009789789758995e+02,3,1,NULL,NULL,'2026-10-25 11:39:24.326268','2026-10-25 11:39:24.330463','2026-10-29 11:39:24.324846',4,'{}','[]');
INSERT INTO "idea" VALUES(914480694893436896,914480597781614577,914480596146845399,'Пётр Волков',NULL,914480597606940895,'under_review','Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sc738qcsthwq"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','2026-10-28 11:39:24.325279',1,1,914480596360684199,'2026-11-30','2026-11-02 11:39:24.324229',NULL,3,0,3,142400,2.48820152104810091478e+02,3,0,NULL,NULL,'2026-10-28 11:39:24.326138','2026-10-28 11:39:24.330496','2026-11-02 11:39:24.324226',4,'{}','[]');
INSERT INTO "idea" VALUES(914480696491033552,914480597781614577,914480596108153116,'Anna Lindqvist',NULL,914480597568713256,'under_review','The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sc738rg51h4z"]','["floor", "reading"]','2026-10-30 11:39:24.325361',1,1,914480596348974275,'2026-12-04','2026-11-05 11:39:24.324664',NULL,3,0,3,70000,2.48846719007118167611e+02,1,0,NULL,NULL,'2026-10-30 11:39:24.326157','2026-10-30 11:39:24.330645','2026-11-05 11:39:24.324661',4,'{}','[]');
INSERT INTO "idea" VALUES(914480697410779575,914480597766409602,914480596170975359,'Мария Седова',NULL,914480597635119307,'planned','Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо. Желобок 150 × 8 мм посередине, одинаково удобный правше и левше, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc738j2wg0t1"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','2026-11-02 11:39:24.324446',2,2,914480596360684199,'2026-11-18','2026-11-08 11:39:24.324985',NULL,3,0,3,37500,2.49596128420340079411e+02,3,0,NULL,NULL,'2026-11-02 11:39:24.325031','2026-11-02 11:39:24.328007','2026-11-19 11:39:24.325057',6,'{}','[]');
INSERT INTO "idea" VALUES(914480699544117089,914480597766409602,914480596188303127,'Tomás Reyes',NULL,914480597665479975,'merged','A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','2026-11-07 11:39:24.325094',1,1,NULL,NULL,'2026-11-13 11:39:24.330921',914480687674492667,2,0,2,15000,2.48999599907742833696e+02,0,0,NULL,NULL,'2026-11-07 11:39:24.325957','2026-11-07 11:39:24.327525','2026-11-13 11:39:24.330921',3,'{}','[]');
INSERT INTO "idea" VALUES(914480702471357664,914480597781614577,914480596170975359,'Мария Седова',NULL,914480597635119307,'submitted','Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sc738st0302r"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','2026-11-14 11:39:24.325343',1,1,914480596360684199,'2026-12-05',NULL,NULL,2,0,2,29000,2.49770023599417982044e+02,2,0,NULL,NULL,'2026-11-14 11:39:24.326198','2026-11-14 11:39:24.330415','2026-11-14 11:39:24.330415',3,'{}','[]');
INSERT INTO "idea" VALUES(914480703290396233,914480597781614577,914480596188303127,'Tomás Reyes',NULL,914480597665479975,'withdrawn','A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','2026-11-16 11:39:24.325222',1,1,NULL,NULL,NULL,NULL,0,0,0,0,2.4868989010718823352e+02,1,0,NULL,NULL,'2026-11-16 11:39:24.326121','2026-11-16 11:39:24.327766','2026-11-19 11:39:24.324612',3,'{}','[]');
INSERT INTO "idea" VALUES(914480705084336132,914480597781614577,914480596108153116,'Anna Lindqvist',NULL,914480597568713256,'submitted','Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','2026-11-20 11:39:24.324982',1,1,NULL,NULL,NULL,NULL,2,0,2,132000,2.5032434545498560396e+02,1,0,NULL,NULL,'2026-11-20 11:39:24.325798','2026-11-20 11:39:24.327288','2026-11-20 11:39:24.327288',2,'{}','[]');
INSERT INTO "idea" VALUES(914480711351375369,914480597781614577,914480596230533872,'Jonas Ek',914480596046522563,914480597698633769,'draft','A low lamp for the bar shelf','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','[{"name": "Height", "value": "160", "unit": "mm", "need": "nice"}]','[]','["bar"]','2026-11-26 11:39:24.325958',0,0,NULL,NULL,NULL,NULL,0,0,0,0,0.0,0,0,NULL,NULL,'2026-11-26 11:39:24.326813',NULL,'2026-11-26 11:39:24.326818',1,'{}','[]');
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
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','submitted',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','balance',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','oak',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','under_review',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','planned',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','prototyping',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','radio',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','declined',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','service',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','ремонт',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','available',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','струбцина',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'status','submitted',2);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','battery',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','small',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','charging',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'status','under_review',2);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','спальня',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','стена',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','floor',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','дуб',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','основание',1);
INSERT INTO "idea_facet" VALUES(914480597766409602,'tag','clamp',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'status','planned',0);
INSERT INTO "idea_facet" VALUES(914480597766409602,'status','merged',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','занятия',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','stone',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'status','withdrawn',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','dimmer',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'tag','light',1);
INSERT INTO "idea_facet" VALUES(914480597781614577,'status','prototyping',1);
CREATE TABLE idea_follow (
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	reason VARCHAR(10) NOT NULL, 
	created_at DATETIME NOT NULL, level VARCHAR(10) DEFAULT 'all' NOT NULL, 
	CONSTRAINT pk_idea_follow PRIMARY KEY (idea_id, user_id)
);
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596108153116,'author','2026-05-30 11:39:24.438605','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596146845399,'support','2026-06-01 11:39:24.339596','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596360684199,'comment','2026-06-03 06:51:24.324689','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596206435335,'support','2026-06-11 11:39:24.326050','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596170975359,'support','2026-06-13 11:39:24.324322','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596188303127,'support','2026-07-01 11:39:24.324400','all');
INSERT INTO "idea_follow" VALUES(914480678706536334,914480596230533872,'support','2026-07-02 11:39:24.324345','all');
INSERT INTO "idea_follow" VALUES(914480681797693088,914480596230533872,'author','2026-08-10 11:39:24.335798','all');
INSERT INTO "idea_follow" VALUES(914480681797693088,914480596206435335,'support','2026-08-12 11:39:24.324405','all');
INSERT INTO "idea_follow" VALUES(914480681797693088,914480596188303127,'support','2026-08-20 11:39:24.324398','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596146845399,'author','2026-09-14 11:39:24.341658','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596108153116,'support','2026-09-19 11:39:24.325275','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596170975359,'support','2026-09-23 11:39:24.324975','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596289003110,'comment','2026-10-01 11:39:24.324877','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596378037748,'comment','2026-10-04 23:39:24.325372','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596146845399,'author','2026-10-07 11:39:24.341333','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596170975359,'support','2026-10-08 11:39:24.325276','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596206435335,'support','2026-10-09 11:39:24.325097','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596360684199,'comment','2026-10-09 11:39:24.324875','all');
INSERT INTO "idea_follow" VALUES(914480684890306897,914480596188303127,'support','2026-10-11 11:39:24.325087','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596327143537,'comment','2026-10-12 11:39:24.325088','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596108153116,'support','2026-10-15 11:39:24.325129','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596188303127,'support','2026-10-19 11:39:24.324871','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596206435335,'author','2026-10-23 11:39:24.343651','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596230533872,'support','2026-10-24 11:39:24.324858','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596188303127,'author','2026-10-25 11:39:24.340176','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596360684199,'comment','2026-10-25 11:39:24.325520','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596230533872,'support','2026-10-26 11:39:24.324883','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596146845399,'comment','2026-10-26 11:39:24.324873','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596309689824,'comment','2026-10-28 11:39:24.325521','all');
INSERT INTO "idea_follow" VALUES(914480694893436896,914480596146845399,'author','2026-10-28 11:39:24.341274','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596170975359,'support','2026-10-29 11:39:24.325023','all');
INSERT INTO "idea_follow" VALUES(914480696491033552,914480596108153116,'author','2026-10-30 11:39:24.340848','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596170975359,'support','2026-10-31 11:39:24.325103','all');
INSERT INTO "idea_follow" VALUES(914480694893436896,914480596206435335,'support','2026-10-31 11:39:24.324954','all');
INSERT INTO "idea_follow" VALUES(914480693983754338,914480596108153116,'support','2026-11-01 11:39:24.324908','all');
INSERT INTO "idea_follow" VALUES(914480696491033552,914480596146845399,'support','2026-11-01 11:39:24.324837','all');
INSERT INTO "idea_follow" VALUES(914480697410779575,914480596170975359,'author','2026-11-02 11:39:24.334892','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596108153116,'support','2026-11-03 11:39:24.324973','all');
INSERT INTO "idea_follow" VALUES(914480694893436896,914480596309689824,'comment','2026-11-03 11:39:24.324853','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596289003110,'comment','2026-11-04 11:39:24.324918','all');
INSERT INTO "idea_follow" VALUES(914480696491033552,914480596206435335,'support','2026-11-04 11:39:24.325001','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596188303127,'support','2026-11-06 11:39:24.324939','all');
INSERT INTO "idea_follow" VALUES(914480694893436896,914480596108153116,'support','2026-11-06 11:39:24.324851','all');
INSERT INTO "idea_follow" VALUES(914480696491033552,914480596327143537,'comment','2026-11-06 11:39:24.324782','all');
INSERT INTO "idea_follow" VALUES(914480699544117089,914480596188303127,'author','2026-11-07 11:39:24.336804','all');
INSERT INTO "idea_follow" VALUES(914480694893436896,914480596170975359,'support','2026-11-07 11:39:24.325040','all');
INSERT INTO "idea_follow" VALUES(914480699544117089,914480596230533872,'support','2026-11-08 11:39:24.324923','all');
INSERT INTO "idea_follow" VALUES(914480693597573878,914480596146845399,'support','2026-11-08 11:39:24.324866','all');
INSERT INTO "idea_follow" VALUES(914480696491033552,914480596170975359,'support','2026-11-08 11:39:24.324891','all');
INSERT INTO "idea_follow" VALUES(914480697410779575,914480596309689824,'comment','2026-11-09 11:39:24.324881','all');
INSERT INTO "idea_follow" VALUES(914480699544117089,914480596170975359,'support','2026-11-09 11:39:24.324931','all');
INSERT INTO "idea_follow" VALUES(914480697410779575,914480596108153116,'support','2026-11-10 11:39:24.324983','all');
INSERT INTO "idea_follow" VALUES(914480697410779575,914480596146845399,'support','2026-11-12 11:39:24.325106','all');
INSERT INTO "idea_follow" VALUES(914480687674492667,914480596230533872,'merge','2026-11-13 11:39:24.330921','all');
INSERT INTO "idea_follow" VALUES(914480702471357664,914480596170975359,'author','2026-11-14 11:39:24.340503','all');
INSERT INTO "idea_follow" VALUES(914480702471357664,914480596108153116,'support','2026-11-15 11:39:24.325070','all');
INSERT INTO "idea_follow" VALUES(914480697410779575,914480596188303127,'support','2026-11-16 11:39:24.325097','all');
INSERT INTO "idea_follow" VALUES(914480703290396233,914480596188303127,'author','2026-11-16 11:39:24.337209','all');
INSERT INTO "idea_follow" VALUES(914480702471357664,914480596360684199,'comment','2026-11-17 11:39:24.324935','all');
INSERT INTO "idea_follow" VALUES(914480702471357664,914480596146845399,'support','2026-11-18 11:39:24.325224','all');
INSERT INTO "idea_follow" VALUES(914480703290396233,914480596309689824,'comment','2026-11-18 11:39:24.325101','all');
INSERT INTO "idea_follow" VALUES(914480705084336132,914480596108153116,'author','2026-11-20 11:39:24.337328','all');
INSERT INTO "idea_follow" VALUES(914480705084336132,914480596230533872,'support','2026-11-21 11:39:24.325112','all');
INSERT INTO "idea_follow" VALUES(914480705084336132,914480596170975359,'support','2026-11-23 11:39:24.325480','all');
CREATE TABLE idea_gram (
	gram VARCHAR(60) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_gram PRIMARY KEY (gram, idea_id)
);
INSERT INTO "idea_gram" VALUES('#142 #2',914480678706536334);
INSERT INTO "idea_gram" VALUES('#142 balanc',914480678706536334);
INSERT INTO "idea_gram" VALUES('#142 clamp',914480678706536334);
INSERT INTO "idea_gram" VALUES('#142 inste',914480678706536334);
INSERT INTO "idea_gram" VALUES('#2 balanc',914480678706536334);
INSERT INTO "idea_gram" VALUES('#2 clamp',914480678706536334);
INSERT INTO "idea_gram" VALUES('#2 inste',914480678706536334);
INSERT INTO "idea_gram" VALUES('=#142',914480678706536334);
INSERT INTO "idea_gram" VALUES('=#2',914480678706536334);
INSERT INTO "idea_gram" VALUES('=balanc',914480678706536334);
INSERT INTO "idea_gram" VALUES('=clamp',914480678706536334);
INSERT INTO "idea_gram" VALUES('=inste',914480678706536334);
INSERT INTO "idea_gram" VALUES('balanc clamp',914480678706536334);
INSERT INTO "idea_gram" VALUES('balanc inste',914480678706536334);
INSERT INTO "idea_gram" VALUES('clamp inste',914480678706536334);
INSERT INTO "idea_gram" VALUES('#2 #31',914480681797693088);
INSERT INTO "idea_gram" VALUES('#2 all',914480681797693088);
INSERT INTO "idea_gram" VALUES('#2 control',914480681797693088);
INSERT INTO "idea_gram" VALUES('#2 room',914480681797693088);
INSERT INTO "idea_gram" VALUES('#31 all',914480681797693088);
INSERT INTO "idea_gram" VALUES('#31 control',914480681797693088);
INSERT INTO "idea_gram" VALUES('#31 room',914480681797693088);
INSERT INTO "idea_gram" VALUES('=#2',914480681797693088);
INSERT INTO "idea_gram" VALUES('=#31',914480681797693088);
INSERT INTO "idea_gram" VALUES('=all',914480681797693088);
INSERT INTO "idea_gram" VALUES('=control',914480681797693088);
INSERT INTO "idea_gram" VALUES('=room',914480681797693088);
INSERT INTO "idea_gram" VALUES('all control',914480681797693088);
INSERT INTO "idea_gram" VALUES('all room',914480681797693088);
INSERT INTO "idea_gram" VALUES('control room',914480681797693088);
INSERT INTO "idea_gram" VALUES('#90 набор',914480684890306897);
INSERT INTO "idea_gram" VALUES('#90 разбира',914480684890306897);
INSERT INTO "idea_gram" VALUES('=#90',914480684890306897);
INSERT INTO "idea_gram" VALUES('=набор',914480684890306897);
INSERT INTO "idea_gram" VALUES('=разбира',914480684890306897);
INSERT INTO "idea_gram" VALUES('набор разбира',914480684890306897);
INSERT INTO "idea_gram" VALUES('=вмест',914480687674492667);
INSERT INTO "idea_gram" VALUES('=основан',914480687674492667);
INSERT INTO "idea_gram" VALUES('=струбцин',914480687674492667);
INSERT INTO "idea_gram" VALUES('вмест основан',914480687674492667);
INSERT INTO "idea_gram" VALUES('вмест струбцин',914480687674492667);
INSERT INTO "idea_gram" VALUES('основан струбцин',914480687674492667);
INSERT INTO "idea_gram" VALUES('#28 #5',914480693597573878);
INSERT INTO "idea_gram" VALUES('#28 #97',914480693597573878);
INSERT INTO "idea_gram" VALUES('#28 caf',914480693597573878);
INSERT INTO "idea_gram" VALUES('#28 hald',914480693597573878);
INSERT INTO "idea_gram" VALUES('#28 without',914480693597573878);
INSERT INTO "idea_gram" VALUES('#5 #97',914480693597573878);
INSERT INTO "idea_gram" VALUES('#5 caf',914480693597573878);
INSERT INTO "idea_gram" VALUES('#5 hald',914480693597573878);
INSERT INTO "idea_gram" VALUES('#5 without',914480693597573878);
INSERT INTO "idea_gram" VALUES('#97 caf',914480693597573878);
INSERT INTO "idea_gram" VALUES('#97 hald',914480693597573878);
INSERT INTO "idea_gram" VALUES('#97 without',914480693597573878);
INSERT INTO "idea_gram" VALUES('=#28',914480693597573878);
INSERT INTO "idea_gram" VALUES('=#5',914480693597573878);
INSERT INTO "idea_gram" VALUES('=#97',914480693597573878);
INSERT INTO "idea_gram" VALUES('=caf',914480693597573878);
INSERT INTO "idea_gram" VALUES('=hald',914480693597573878);
INSERT INTO "idea_gram" VALUES('=without',914480693597573878);
INSERT INTO "idea_gram" VALUES('caf hald',914480693597573878);
INSERT INTO "idea_gram" VALUES('caf without',914480693597573878);
INSERT INTO "idea_gram" VALUES('hald without',914480693597573878);
INSERT INTO "idea_gram" VALUES('#23 #29',914480693983754338);
INSERT INTO "idea_gram" VALUES('#23 #31',914480693983754338);
INSERT INTO "idea_gram" VALUES('#29 #31',914480693983754338);
INSERT INTO "idea_gram" VALUES('=#23',914480693983754338);
INSERT INTO "idea_gram" VALUES('=#29',914480693983754338);
INSERT INTO "idea_gram" VALUES('=#31',914480693983754338);
INSERT INTO "idea_gram" VALUES('#121 hald',914480694893436896);
INSERT INTO "idea_gram" VALUES('#121 кроват',914480694893436896);
INSERT INTO "idea_gram" VALUES('#121 над',914480694893436896);
INSERT INTO "idea_gram" VALUES('=#121',914480694893436896);
INSERT INTO "idea_gram" VALUES('=hald',914480694893436896);
INSERT INTO "idea_gram" VALUES('=кроват',914480694893436896);
INSERT INTO "idea_gram" VALUES('=над',914480694893436896);
INSERT INTO "idea_gram" VALUES('hald кроват',914480694893436896);
INSERT INTO "idea_gram" VALUES('hald над',914480694893436896);
INSERT INTO "idea_gram" VALUES('кроват над',914480694893436896);
INSERT INTO "idea_gram" VALUES('#4 besid',914480696491033552);
INSERT INTO "idea_gram" VALUES('#4 one',914480696491033552);
INSERT INTO "idea_gram" VALUES('#4 tall',914480696491033552);
INSERT INTO "idea_gram" VALUES('=#4',914480696491033552);
INSERT INTO "idea_gram" VALUES('=besid',914480696491033552);
INSERT INTO "idea_gram" VALUES('=one',914480696491033552);
INSERT INTO "idea_gram" VALUES('=tall',914480696491033552);
INSERT INTO "idea_gram" VALUES('besid one',914480696491033552);
INSERT INTO "idea_gram" VALUES('besid tall',914480696491033552);
INSERT INTO "idea_gram" VALUES('one tall',914480696491033552);
INSERT INTO "idea_gram" VALUES('=желобок',914480697410779575);
INSERT INTO "idea_gram" VALUES('=основан',914480697410779575);
INSERT INTO "idea_gram" VALUES('=пер',914480697410779575);
INSERT INTO "idea_gram" VALUES('=скрепок',914480697410779575);
INSERT INTO "idea_gram" VALUES('=чаш',914480697410779575);
INSERT INTO "idea_gram" VALUES('желобок основан',914480697410779575);
INSERT INTO "idea_gram" VALUES('желобок пер',914480697410779575);
INSERT INTO "idea_gram" VALUES('желобок скрепок',914480697410779575);
INSERT INTO "idea_gram" VALUES('желобок чаш',914480697410779575);
INSERT INTO "idea_gram" VALUES('основан пер',914480697410779575);
INSERT INTO "idea_gram" VALUES('основан скрепок',914480697410779575);
INSERT INTO "idea_gram" VALUES('основан чаш',914480697410779575);
INSERT INTO "idea_gram" VALUES('пер скрепок',914480697410779575);
INSERT INTO "idea_gram" VALUES('пер чаш',914480697410779575);
INSERT INTO "idea_gram" VALUES('скрепок чаш',914480697410779575);
INSERT INTO "idea_gram" VALUES('#25 #5',914480699544117089);
INSERT INTO "idea_gram" VALUES('#25 edg',914480699544117089);
INSERT INTO "idea_gram" VALUES('#25 version',914480699544117089);
INSERT INTO "idea_gram" VALUES('#5 edg',914480699544117089);
INSERT INTO "idea_gram" VALUES('#5 version',914480699544117089);
INSERT INTO "idea_gram" VALUES('=#25',914480699544117089);
INSERT INTO "idea_gram" VALUES('=#5',914480699544117089);
INSERT INTO "idea_gram" VALUES('=edg',914480699544117089);
INSERT INTO "idea_gram" VALUES('=version',914480699544117089);
INSERT INTO "idea_gram" VALUES('edg version',914480699544117089);
INSERT INTO "idea_gram" VALUES('#151 два',914480702471357664);
INSERT INTO "idea_gram" VALUES('#151 одн',914480702471357664);
INSERT INTO "idea_gram" VALUES('#151 плеч',914480702471357664);
INSERT INTO "idea_gram" VALUES('=#151',914480702471357664);
INSERT INTO "idea_gram" VALUES('=два',914480702471357664);
INSERT INTO "idea_gram" VALUES('=одн',914480702471357664);
INSERT INTO "idea_gram" VALUES('=плеч',914480702471357664);
INSERT INTO "idea_gram" VALUES('два одн',914480702471357664);
INSERT INTO "idea_gram" VALUES('два плеч',914480702471357664);
INSERT INTO "idea_gram" VALUES('одн плеч',914480702471357664);
INSERT INTO "idea_gram" VALUES('#23 marbl',914480703290396233);
INSERT INTO "idea_gram" VALUES('#23 offcut',914480703290396233);
INSERT INTO "idea_gram" VALUES('=#23',914480703290396233);
INSERT INTO "idea_gram" VALUES('=marbl',914480703290396233);
INSERT INTO "idea_gram" VALUES('=offcut',914480703290396233);
INSERT INTO "idea_gram" VALUES('marbl offcut',914480703290396233);
INSERT INTO "idea_gram" VALUES('#106 #2',914480705084336132);
INSERT INTO "idea_gram" VALUES('#106 dim',914480705084336132);
INSERT INTO "idea_gram" VALUES('#106 turn',914480705084336132);
INSERT INTO "idea_gram" VALUES('#2 dim',914480705084336132);
INSERT INTO "idea_gram" VALUES('#2 turn',914480705084336132);
INSERT INTO "idea_gram" VALUES('=#106',914480705084336132);
INSERT INTO "idea_gram" VALUES('=#2',914480705084336132);
INSERT INTO "idea_gram" VALUES('=dim',914480705084336132);
INSERT INTO "idea_gram" VALUES('=turn',914480705084336132);
INSERT INTO "idea_gram" VALUES('dim turn',914480705084336132);
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
INSERT INTO "idea_merge" VALUES(914480701902927995,914480699544117089,914480687674492667,'done',914480596348974275,'The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.','The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.',0,0,'submitted',1,0,'2026-11-13 11:39:24.328748','2026-11-13 11:39:24.330921',NULL,2);
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
INSERT INTO "idea_picture" VALUES(914480684890306897,914480608658788628);
INSERT INTO "idea_picture" VALUES(914480687674492667,914480611354743551);
INSERT INTO "idea_picture" VALUES(914480693597573878,914480610697248366);
INSERT INTO "idea_picture" VALUES(914480693983754338,914480606451709690);
INSERT INTO "idea_picture" VALUES(914480694893436896,914480613499422615);
INSERT INTO "idea_picture" VALUES(914480696491033552,914480614685590687);
INSERT INTO "idea_picture" VALUES(914480697410779575,914480607797969729);
INSERT INTO "idea_picture" VALUES(914480702471357664,914480616089682008);
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
INSERT INTO "idea_promise" VALUES(914480679427990654,914480678706536334,914480596360684199,NULL,'2026-06-21','','2026-05-31 11:39:24.330578');
INSERT INTO "idea_promise" VALUES(914480681978414113,914480681797693088,914480596348974275,NULL,'2026-08-24','','2026-08-11 11:39:24.325537');
INSERT INTO "idea_promise" VALUES(914480685098545515,914480684890306897,914480596360684199,NULL,'2026-09-29','','2026-09-15 11:39:24.326819');
INSERT INTO "idea_promise" VALUES(914480688081917081,914480687674492667,914480596360684199,NULL,'2026-11-26','','2026-10-08 11:39:24.327140');
INSERT INTO "idea_promise" VALUES(914480693810181842,914480693597573878,914480596348974275,NULL,'2026-11-08','','2026-10-24 11:39:24.326678');
INSERT INTO "idea_promise" VALUES(914480694344803132,914480693983754338,914480596348974275,NULL,'2026-12-02','','2026-10-26 11:39:24.326653');
INSERT INTO "idea_promise" VALUES(914480695631734395,914480694893436896,914480596360684199,NULL,'2026-11-30','','2026-10-29 11:39:24.326841');
INSERT INTO "idea_promise" VALUES(914480697112115051,914480696491033552,914480596348974275,NULL,'2026-12-04','','2026-10-31 11:39:24.326632');
INSERT INTO "idea_promise" VALUES(914480697899985888,914480697410779575,914480596360684199,NULL,'2026-11-18','','2026-11-03 11:39:24.327028');
INSERT INTO "idea_promise" VALUES(914480702867021764,914480702471357664,914480596360684199,NULL,'2026-12-05','','2026-11-15 11:39:24.326875');
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
INSERT INTO "idea_response" VALUES(914480679827153315,914480678706536334,914480596348974275,'submitted','under_review','Thank you, Anna. We are weighing it, literally.',NULL,'','2026-06-03 11:39:24.324161');
INSERT INTO "idea_response" VALUES(914480680335127001,914480678706536334,914480596348974275,'under_review','planned','Yes. Eleven people would buy it at a price we can meet; Oskar starts drawing.',NULL,'','2026-06-21 11:39:24.324208');
INSERT INTO "idea_response" VALUES(914480680536722890,914480678706536334,914480596360684199,'planned','prototyping','The first sketches are in the review room. Please be merciless.',NULL,'','2026-07-31 11:39:24.324184');
INSERT INTO "idea_response" VALUES(914480682070331981,914480681797693088,914480596348974275,'submitted','under_review','Control all lamps of a room from a telephone',NULL,'','2026-08-16 11:39:24.324209');
INSERT INTO "idea_response" VALUES(914480682724830203,914480681797693088,914480596348974275,'under_review','declined','Not in this lamp. A radio module ages in five years, the rest in fifty. The mains plug fits any switched socket: we tested three and list them under Service.','does_not_fit','A module that the owner can take out and replace, from a maker who promises parts for ten years.','2026-08-28 11:39:24.324206');
INSERT INTO "idea_response" VALUES(914480685154785669,914480684890306897,914480596378037748,'submitted','under_review','Всё разбирается: набор для ремонта',NULL,'','2026-09-17 11:39:24.324697');
INSERT INTO "idea_response" VALUES(914480685916434093,914480678706536334,914480596348974275,'prototyping','available','Made by two workshops, from 149 euros. Name your price and see.',NULL,'','2026-09-27 11:39:24.324727');
INSERT INTO "idea_response" VALUES(914480686268864693,914480684890306897,914480596348974275,'under_review','planned','Согласны: клея в лампе не будет.',NULL,'','2026-09-29 11:39:24.324841');
INSERT INTO "idea_response" VALUES(914480691931098181,914480684890306897,914480596360684199,'planned','prototyping','Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате просмотра.',NULL,'','2026-10-14 11:39:24.324771');
INSERT INTO "idea_response" VALUES(914480694520713334,914480693597573878,914480596348974275,'submitted','under_review','Four cafés wrote to us in one week. We are costing the battery.',NULL,'','2026-10-26 11:39:24.324713');
INSERT INTO "idea_response" VALUES(914480695355627059,914480693983754338,914480596348974275,'submitted','under_review','We are asking a test house what it does to the approval.',NULL,'','2026-10-29 11:39:24.324779');
INSERT INTO "idea_response" VALUES(914480697549065255,914480694893436896,914480596360684199,'submitted','under_review','Накладка нужна толще: внутри клеммы. Проверяем.',NULL,'','2026-11-02 11:39:24.324174');
INSERT INTO "idea_response" VALUES(914480699234156134,914480696491033552,914480596348974275,'submitted','under_review','Likely yes; we need to know that it does not tip.',NULL,'','2026-11-05 11:39:24.324599');
INSERT INTO "idea_response" VALUES(914480700267108042,914480697410779575,914480596360684199,'submitted','under_review','Красиво и просто. Пробуем на версии 3.',NULL,'','2026-11-08 11:39:24.324914');
INSERT INTO "idea_response" VALUES(914480701070415912,914480693597573878,914480596348974275,'under_review','planned','Planned. A replaceable 18650 pack, no glue; two workshops have been asked.',NULL,'','2026-11-10 11:39:24.324931');
INSERT INTO "idea_response" VALUES(914480701934816320,914480699544117089,914480596348974275,'submitted','merged','The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.',NULL,'','2026-11-13 11:39:24.338197');
INSERT INTO "idea_response" VALUES(914480704527615590,914480697410779575,914480596360684199,'under_review','planned','Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.',NULL,'','2026-11-19 11:39:24.324981');
INSERT INTO "idea_response" VALUES(914480706338497969,914480693597573878,914480596360684199,'planned','prototyping','The shade of version 3 fits on a shorter stem. First pictures follow in two weeks.',NULL,'','2026-11-22 11:39:24.324935');
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
INSERT INTO "idea_revision" VALUES(914480678749574812,914480678706536334,1,914480596108153116,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "480", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "300", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "2.5", "unit": "kg", "need": "nice"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','',1,'2026-05-30 11:39:24.338966','{}');
INSERT INTO "idea_revision" VALUES(914480679982056700,914480678706536334,2,914480596108153116,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','A heavier foot, after Maja''s remark; the bulb must be replaceable.',1,'2026-06-10 11:39:24.327470','{}');
INSERT INTO "idea_revision" VALUES(914480681812020443,914480681797693088,1,914480596230533872,'Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','',1,'2026-08-10 11:39:24.328612','{}');
INSERT INTO "idea_revision" VALUES(914480684918468568,914480684890306897,1,914480596146845399,'Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sc738jwhe48m"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','',1,'2026-09-14 11:39:24.332183','{}');
INSERT INTO "idea_revision" VALUES(914480687704291949,914480687674492667,1,914480596146845399,'Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sc738ncwg4qz"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','',1,'2026-10-07 11:39:24.332356','{}');
INSERT INTO "idea_revision" VALUES(914480693625624446,914480693597573878,1,914480596206435335,'A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sc738ms9ezke"]','["caf\u00e9", "battery", "small"]','',1,'2026-10-23 11:39:24.332923','{}');
INSERT INTO "idea_revision" VALUES(914480694012424018,914480693983754338,1,914480596188303127,'A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sc738gtrkdqt"]','["foot", "charging"]','',1,'2026-10-25 11:39:24.332466','{}');
INSERT INTO "idea_revision" VALUES(914480694918193659,914480694893436896,1,914480596146845399,'Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sc738qcsthwq"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','',1,'2026-10-28 11:39:24.332646','{}');
INSERT INTO "idea_revision" VALUES(914480696520118594,914480696491033552,1,914480596108153116,'The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sc738rg51h4z"]','["floor", "reading"]','',1,'2026-10-30 11:39:24.332974','{}');
INSERT INTO "idea_revision" VALUES(914480697429924467,914480697410779575,1,914480596170975359,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм, край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc738j2wg0t1"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','',1,'2026-11-02 11:39:24.329538','{}');
INSERT INTO "idea_revision" VALUES(914480699561196024,914480699544117089,1,914480596188303127,'A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','',1,'2026-11-07 11:39:24.329647','{}');
INSERT INTO "idea_revision" VALUES(914480701491514582,914480697410779575,2,914480596170975359,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc738j2wg0t1"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','Желобок посередине: удобно и левшам.',1,'2026-11-11 11:39:24.327931','{}');
INSERT INTO "idea_revision" VALUES(914480702502637322,914480702471357664,1,914480596170975359,'Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sc738st0302r"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','',1,'2026-11-14 11:39:24.332715','{}');
INSERT INTO "idea_revision" VALUES(914480703308005640,914480703290396233,1,914480596188303127,'A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','',1,'2026-11-16 11:39:24.330017','{}');
INSERT INTO "idea_revision" VALUES(914480705101553459,914480705084336132,1,914480596108153116,'Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','',1,'2026-11-20 11:39:24.329301','{}');
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
INSERT INTO "idea_tag" VALUES('balance',914480678706536334);
INSERT INTO "idea_tag" VALUES('oak',914480678706536334);
INSERT INTO "idea_tag" VALUES('reading',914480678706536334);
INSERT INTO "idea_tag" VALUES('café',914480681797693088);
INSERT INTO "idea_tag" VALUES('radio',914480681797693088);
INSERT INTO "idea_tag" VALUES('service',914480684890306897);
INSERT INTO "idea_tag" VALUES('ремонт',914480684890306897);
INSERT INTO "idea_tag" VALUES('стол',914480687674492667);
INSERT INTO "idea_tag" VALUES('струбцина',914480687674492667);
INSERT INTO "idea_tag" VALUES('battery',914480693597573878);
INSERT INTO "idea_tag" VALUES('café',914480693597573878);
INSERT INTO "idea_tag" VALUES('small',914480693597573878);
INSERT INTO "idea_tag" VALUES('charging',914480693983754338);
INSERT INTO "idea_tag" VALUES('foot',914480693983754338);
INSERT INTO "idea_tag" VALUES('спальня',914480694893436896);
INSERT INTO "idea_tag" VALUES('стена',914480694893436896);
INSERT INTO "idea_tag" VALUES('floor',914480696491033552);
INSERT INTO "idea_tag" VALUES('reading',914480696491033552);
INSERT INTO "idea_tag" VALUES('дуб',914480697410779575);
INSERT INTO "idea_tag" VALUES('основание',914480697410779575);
INSERT INTO "idea_tag" VALUES('clamp',914480699544117089);
INSERT INTO "idea_tag" VALUES('занятия',914480702471357664);
INSERT INTO "idea_tag" VALUES('стол',914480702471357664);
INSERT INTO "idea_tag" VALUES('foot',914480703290396233);
INSERT INTO "idea_tag" VALUES('stone',914480703290396233);
INSERT INTO "idea_tag" VALUES('dimmer',914480705084336132);
INSERT INTO "idea_tag" VALUES('light',914480705084336132);
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
INSERT INTO "job" VALUES(914480684324415593,914480684144163514,914480684181215667,1,914480597447882052,'The first Halden, for the one who asked for it',1,'done','2026-09-11','2026-10-12','2026-10-15',NULL,'2026-09-17 11:39:24.355421','2026-10-09 11:39:24.333189','2026-09-11 11:39:24.379262',4);
INSERT INTO "job" VALUES(914480687121834840,914480687045225045,914480687058052738,1,914480596428429637,'Одна лампа, терракота',1,'done','2026-10-02','2026-11-05','2026-11-08',NULL,'2026-10-09 11:39:24.332920','2026-10-29 11:39:24.333771','2026-10-02 11:39:24.349632',4);
INSERT INTO "job" VALUES(914480689789158392,914480689709717021,914480689720900912,1,914480596428429637,'Six lamps above the long bench',6,'to_close','2026-10-09','2026-11-26','2026-11-29',NULL,'2026-10-17 11:39:24.332907','2026-11-22 11:39:24.333764','2026-10-09 11:39:24.350688',3);
INSERT INTO "job" VALUES(914480698668919552,914480698588879763,914480698601111678,1,914480597447882052,'Две лампы в цвете «ночь», орех',2,'in_progress','2026-11-04','2026-12-05','2026-12-07',NULL,'2026-11-10 11:39:24.332924',NULL,'2026-11-04 11:39:24.349403',4);
INSERT INTO "job" VALUES(914480708345101482,914480708255906137,914480708268653829,1,914480597447882052,'Eight lamps for the library corner',8,'planned','2026-12-04','2026-12-28','2027-01-01',NULL,NULL,NULL,'2026-11-24 11:39:24.353508',5);
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
INSERT INTO "job_stage" VALUES(914480684336990620,914480684324415593,914480684144163514,0,'cutting','Cutting','done','2026-09-11','2026-09-14',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-17 11:39:24.350344','2026-09-20 11:39:24.330445',3);
INSERT INTO "job_stage" VALUES(914480684336990657,914480684324415593,914480684144163514,1,'joining','Joining','done','2026-09-15','2026-09-27',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-20 11:39:24.330415','2026-09-29 11:39:24.330516',4);
INSERT INTO "job_stage" VALUES(914480684336990681,914480684324415593,914480684144163514,2,'finishing','Finishing','done','2026-09-28','2026-10-10',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-29 11:39:24.330351','2026-10-08 11:39:24.331822',4);
INSERT INTO "job_stage" VALUES(914480684336990714,914480684324415593,914480684144163514,3,'packing','Packing','done','2026-10-11','2026-10-12',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-08 11:39:24.557258','2026-10-09 11:39:24.330486',4);
INSERT INTO "job_stage" VALUES(914480687129281979,914480687121834840,914480687045225045,0,'cutting','Cutting','done','2026-10-02','2026-10-06',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-09 11:39:24.330841','2026-10-12 11:39:24.330193',3);
INSERT INTO "job_stage" VALUES(914480687129282017,914480687121834840,914480687045225045,1,'joining','Joining','done','2026-10-07','2026-10-18',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-12 11:39:24.330167','2026-10-19 11:39:24.330484',4);
INSERT INTO "job_stage" VALUES(914480687129455412,914480687121834840,914480687045225045,2,'finishing','Finishing','done','2026-10-19','2026-11-03',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-19 11:39:24.330308','2026-10-28 11:39:24.330903',4);
INSERT INTO "job_stage" VALUES(914480687129455436,914480687121834840,914480687045225045,3,'packing','Packing','done','2026-11-04','2026-11-05',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-28 11:39:24.330864','2026-10-29 11:39:24.330990',4);
INSERT INTO "job_stage" VALUES(914480689792122722,914480689789158392,914480689709717021,0,'cutting','Cutting','done','2026-10-09','2026-10-13',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-17 11:39:24.331011','2026-10-21 11:39:24.330389',3);
INSERT INTO "job_stage" VALUES(914480689793762585,914480689789158392,914480689709717021,1,'joining','Joining','done','2026-10-14','2026-10-29',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-21 11:39:24.330488','2026-11-02 11:39:24.327933',4);
INSERT INTO "job_stage" VALUES(914480689793762596,914480689789158392,914480689709717021,2,'finishing','Finishing','done','2026-10-30','2026-11-20',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-02 11:39:24.331272','2026-11-18 11:39:24.330948',4);
INSERT INTO "job_stage" VALUES(914480689793867299,914480689789158392,914480689709717021,3,'packing','Packing','done','2026-11-21','2026-11-26',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Three cartons, two lamps each.','2026-11-18 11:39:24.331143','2026-11-22 11:39:24.331117',4);
INSERT INTO "job_stage" VALUES(914480698671614311,914480698668919552,914480698588879763,0,'cutting','Cutting','done','2026-11-04','2026-11-07',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-10 11:39:24.330883','2026-11-14 11:39:24.330944',3);
INSERT INTO "job_stage" VALUES(914480698672874599,914480698668919552,914480698588879763,1,'joining','Joining','done','2026-11-08','2026-11-19',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Both joints run in, 500 turns each.','2026-11-14 11:39:24.330413','2026-11-23 11:39:24.331458',4);
INSERT INTO "job_stage" VALUES(914480698672874646,914480698668919552,914480698588879763,2,'finishing','Finishing','awaiting_customer','2026-11-23','2026-12-03',50,NULL,1,'Is this the blue you meant? After the enamel is fired it cannot be changed.','2026-11-24 14:03:24.330154','2026-11-30',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "job_stage" VALUES(914480698672874661,914480698668919552,914480698588879763,3,'packing','Packing','blocked','2026-12-03','2026-12-05',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914480708351744264,914480708345101482,914480708255906137,0,'cutting','Cutting','ready','2026-12-04','2026-12-08',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914480708353126397,914480708345101482,914480708255906137,1,'joining','Joining','blocked','2026-12-08','2026-12-16',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914480708353352351,914480708345101482,914480708255906137,2,'finishing','Finishing','blocked','2026-12-16','2026-12-25',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914480708353765336,914480708345101482,914480708255906137,3,'packing','Packing','blocked','2026-12-25','2026-12-28',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
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
INSERT INTO "membership" VALUES(914480596213363149,914480596046522563,914480596206435335,'owner','2026-05-17 23:39:24.325966');
INSERT INTO "membership" VALUES(914480596235116973,914480596046522563,914480596230533872,'member','2026-05-17 23:39:24.324983');
INSERT INTO "membership" VALUES(914480596255194905,914480596046522563,914480596250678911,'viewer','2026-05-17 23:39:24.324961');
INSERT INTO "membership" VALUES(914480596272024795,914480596067520218,914480596271761478,'owner','2026-05-17 23:39:24.324985');
INSERT INTO "membership" VALUES(914480596293159141,914480596067520218,914480596289003110,'member','2026-05-17 23:39:24.324796');
INSERT INTO "membership" VALUES(914480596310828136,914480596079561773,914480596309689824,'owner','2026-05-17 23:39:24.324743');
INSERT INTO "membership" VALUES(914480596331043799,914480596079561773,914480596327143537,'member','2026-05-17 23:39:24.324563');
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
INSERT INTO "notification" VALUES(914480679366586479,914480596348974275,914480679165270364,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-05-30 11:39:24.486777','2026-05-30 11:39:24.486777',1,0);
INSERT INTO "notification" VALUES(914480679366586515,914480596360684199,914480679165270364,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-05-30 11:39:24.486777','2026-05-30 11:39:24.486777',1,0);
INSERT INTO "notification" VALUES(914480679366586566,914480596378037748,914480679165270364,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-05-30 11:39:24.486777','2026-05-30 11:39:24.486777',1,0);
INSERT INTO "notification" VALUES(914480679685197185,914480596108153116,914480679634713188,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sc73amzh996a','2026-06-01 11:39:24.340039','2026-06-01 11:39:24.340039',1,0);
INSERT INTO "notification" VALUES(914480679685197240,914480596360684199,914480679634713188,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sc73amzh996a','2026-06-01 11:39:24.340039','2026-06-01 11:39:24.340039',1,0);
INSERT INTO "notification" VALUES(914480679746925400,914480596146845399,914480679706370132,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sc73an1xp823','2026-06-01 21:15:24.335281','2026-06-01 21:15:24.335281',1,0);
INSERT INTO "notification" VALUES(914480679746925456,914480596360684199,914480679706370132,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sc73an1xp823','2026-06-01 21:15:24.335281','2026-06-01 21:15:24.335281',1,0);
INSERT INTO "notification" VALUES(914480679803081546,914480596108153116,914480679763415056,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sc73an3g9caj','2026-06-03 06:51:24.333489','2026-06-03 06:51:24.333489',1,0);
INSERT INTO "notification" VALUES(914480679803081610,914480596146845399,914480679763415056,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sc73an3g9caj','2026-06-03 06:51:24.333489','2026-06-03 06:51:24.333489',1,0);
INSERT INTO "notification" VALUES(914480679948948262,914480596108153116,914480679844077960,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-03 11:39:24.355961','2026-06-03 11:39:24.355961',1,0);
INSERT INTO "notification" VALUES(914480679949481330,914480596146845399,914480679844077960,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-03 11:39:24.355961','2026-06-03 11:39:24.355961',1,0);
INSERT INTO "notification" VALUES(914480679949481375,914480596360684199,914480679844077960,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-03 11:39:24.355961','2026-06-03 11:39:24.355961',1,0);
INSERT INTO "notification" VALUES(914480680117312320,914480596146845399,914480680003472805,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe/revisions','2026-06-10 11:39:24.359230','2026-06-10 11:39:24.359230',1,0);
INSERT INTO "notification" VALUES(914480680117525288,914480596360684199,914480680003472805,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe/revisions','2026-06-10 11:39:24.359230','2026-06-10 11:39:24.359230',1,0);
INSERT INTO "notification" VALUES(914480680230414319,914480596108153116,914480680188973279,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc73ang9y46v','2026-06-11 11:39:24.334372','2026-06-11 11:39:24.334372',1,0);
INSERT INTO "notification" VALUES(914480680230414324,914480596146845399,914480680188973279,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc73ang9y46v','2026-06-11 11:39:24.334372','2026-06-11 11:39:24.334372',1,0);
INSERT INTO "notification" VALUES(914480680230414360,914480596360684199,914480680188973279,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc73ang9y46v','2026-06-11 11:39:24.334372','2026-06-11 11:39:24.334372',1,0);
INSERT INTO "notification" VALUES(914480680314120894,914480596360684199,914480680288269730,'ideas','note.posted','Ines Aldana','A reading lamp that balances instead of clamping','/comments/0sc73ank45htm','2026-06-20 11:39:24.330858','2026-06-20 11:39:24.330858',1,0);
INSERT INTO "notification" VALUES(914480680419353444,914480596108153116,914480680343077932,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-21 11:39:24.346511','2026-06-21 11:39:24.346511',1,0);
INSERT INTO "notification" VALUES(914480680419606913,914480596146845399,914480680343077932,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-21 11:39:24.346511','2026-06-21 11:39:24.346511',1,0);
INSERT INTO "notification" VALUES(914480680419606927,914480596170975359,914480680343077932,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-21 11:39:24.346511','2026-06-21 11:39:24.346511',1,0);
INSERT INTO "notification" VALUES(914480680419606934,914480596206435335,914480680343077932,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-21 11:39:24.346511','2026-06-21 11:39:24.346511',1,0);
INSERT INTO "notification" VALUES(914480680419606998,914480596360684199,914480680343077932,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-06-21 11:39:24.346511','2026-06-21 11:39:24.346511',1,0);
INSERT INTO "notification" VALUES(914480680619915996,914480596108153116,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480680620791656,914480596146845399,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480680620791697,914480596170975359,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480680620791710,914480596188303127,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480680620791773,914480596206435335,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480680620915645,914480596230533872,914480680549210821,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-07-31 11:39:24.345600','2026-07-31 11:39:24.345600',1,0);
INSERT INTO "notification" VALUES(914480681044308356,914480596108153116,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044308399,914480596146845399,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044308400,914480596170975359,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442390,914480596188303127,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442417,914480596206435335,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442477,914480596230533872,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442480,914480596250678911,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442516,914480596271761478,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442564,914480596289003110,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442594,914480596309689824,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681044442595,914480596327143537,914480680979847561,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.369736','2026-08-02 11:39:24.369736',1,0);
INSERT INTO "notification" VALUES(914480681073031349,914480596108153116,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073031379,914480596146845399,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073031387,914480596170975359,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073986820,914480596188303127,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073986884,914480596206435335,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073986893,914480596230533872,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073986898,914480596250678911,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073996270,914480596271761478,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073996280,914480596289003110,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073996327,914480596309689824,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681073996382,914480596327143537,914480681001414706,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-02 11:39:24.376971','2026-08-02 11:39:24.376971',1,0);
INSERT INTO "notification" VALUES(914480681193635277,914480596146845399,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681194074483,914480596170975359,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195509273,914480596188303127,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195509291,914480596206435335,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195509295,914480596230533872,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195584781,914480596250678911,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195584793,914480596271761478,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195601817,914480596289003110,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195601825,914480596309689824,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195601875,914480596327143537,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681195601925,914480596360684199,914480681160503638,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 11:39:24.343929','2026-08-03 11:39:24.343929',1,0);
INSERT INTO "notification" VALUES(914480681261513746,914480596108153116,914480681232924901,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-03 23:39:24.334784','2026-08-03 23:39:24.334784',1,0);
INSERT INTO "notification" VALUES(914480681315820384,914480596108153116,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316493611,914480596170975359,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316493675,914480596188303127,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316555800,914480596206435335,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316555839,914480596230533872,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316555880,914480596250678911,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316819821,914480596271761478,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316819830,914480596289003110,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316819844,914480596309689824,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316819847,914480596327143537,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681316819883,914480596360684199,914480681291993281,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-04 11:39:24.334310','2026-08-04 11:39:24.334310',1,0);
INSERT INTO "notification" VALUES(914480681369768509,914480596108153116,914480681349704381,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-05 11:39:24.333182','2026-08-05 11:39:24.333182',1,0);
INSERT INTO "notification" VALUES(914480681371341646,914480596360684199,914480681349704381,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73apcw7z69','2026-08-05 11:39:24.333182','2026-08-05 11:39:24.333182',1,0);
INSERT INTO "notification" VALUES(914480681446631610,914480596108153116,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447166548,914480596146845399,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447166600,914480596170975359,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181141,914480596188303127,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181183,914480596230533872,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181235,914480596250678911,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181253,914480596271761478,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181309,914480596289003110,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181363,914480596309689824,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181398,914480596327143537,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681447181433,914480596360684199,914480681420490212,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-05 11:39:24.338884','2026-08-05 11:39:24.338884',1,0);
INSERT INTO "notification" VALUES(914480681491856557,914480596146845399,914480681471750621,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-06 11:39:24.330875','2026-08-06 11:39:24.330875',1,0);
INSERT INTO "notification" VALUES(914480681547045751,914480596108153116,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547438627,914480596146845399,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547438678,914480596188303127,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782847,914480596206435335,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782849,914480596230533872,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782851,914480596250678911,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782902,914480596271761478,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782923,914480596289003110,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782937,914480596309689824,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547782990,914480596327143537,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681547783051,914480596360684199,914480681520893091,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-06 11:39:24.333766','2026-08-06 11:39:24.333766',1,0);
INSERT INTO "notification" VALUES(914480681597602597,914480596206435335,914480681572529446,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73apmsthre','2026-08-07 11:39:24.331512','2026-08-07 11:39:24.331512',1,0);
INSERT INTO "notification" VALUES(914480681597602625,914480596360684199,914480681572529446,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73apmsthre','2026-08-07 11:39:24.331512','2026-08-07 11:39:24.331512',1,0);
INSERT INTO "notification" VALUES(914480681664213044,914480596309689824,914480681638973319,'prototypes','thread.resolved','Maja Holm','Halden reading lamp','/threads/0sc73apmsthre','2026-08-08 11:39:24.337264','2026-08-08 11:39:24.337264',1,0);
INSERT INTO "notification" VALUES(914480681727735957,914480596360684199,914480681706813761,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-08 11:39:24.335798','2026-08-08 11:39:24.335798',1,0);
INSERT INTO "notification" VALUES(914480681778202730,914480596360684199,914480681761663777,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-09 11:39:24.333697','2026-08-09 11:39:24.333697',1,0);
INSERT INTO "notification" VALUES(914480681915916308,914480596348974275,914480681839740429,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-10 11:39:24.353803','2026-08-10 11:39:24.353803',1,0);
INSERT INTO "notification" VALUES(914480681915916340,914480596360684199,914480681839740429,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-10 11:39:24.353803','2026-08-10 11:39:24.353803',1,0);
INSERT INTO "notification" VALUES(914480681916346912,914480596378037748,914480681839740429,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-10 11:39:24.353803','2026-08-10 11:39:24.353803',1,0);
INSERT INTO "notification" VALUES(914480681957243009,914480596170975359,914480681936914978,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-10 11:39:24.330865','2026-08-10 11:39:24.330865',1,0);
INSERT INTO "notification" VALUES(914480682163120719,914480596206435335,914480682078935088,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-16 11:39:24.347730','2026-08-16 11:39:24.347730',1,0);
INSERT INTO "notification" VALUES(914480682163693370,914480596230533872,914480682078935088,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-16 11:39:24.347730','2026-08-16 11:39:24.347730',1,0);
INSERT INTO "notification" VALUES(914480682163693425,914480596250678911,914480682078935088,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-16 11:39:24.347730','2026-08-16 11:39:24.347730',1,0);
INSERT INTO "notification" VALUES(914480682247888136,914480596146845399,914480682227353780,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc73aph0vhms','2026-08-23 11:39:24.331140','2026-08-23 11:39:24.331140',1,0);
INSERT INTO "notification" VALUES(914480682289625819,914480596170975359,914480682263884688,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc73apqwwbay','2026-08-23 11:39:24.330996','2026-08-23 11:39:24.330996',1,0);
INSERT INTO "notification" VALUES(914480682419992892,914480596108153116,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682419992940,914480596146845399,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682419992978,914480596170975359,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682419993028,914480596188303127,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239696,914480596206435335,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239728,914480596230533872,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239736,914480596250678911,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239749,914480596271761478,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239782,914480596289003110,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420239794,914480596309689824,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682420351710,914480596327143537,914480682381704239,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-08-24 11:39:24.352306','2026-08-24 11:39:24.352306',1,0);
INSERT INTO "notification" VALUES(914480682477338605,914480596146845399,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682477338623,914480596170975359,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682477338628,914480596188303127,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478568132,914480596206435335,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824095,914480596230533872,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824132,914480596250678911,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824179,914480596271761478,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824223,914480596289003110,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824279,914480596309689824,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824283,914480596327143537,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682478824309,914480596360684199,914480682453472515,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:39:24.334107','2026-08-26 11:39:24.334107',1,0);
INSERT INTO "notification" VALUES(914480682553485967,914480596360684199,914480682537677779,'prototypes','thread.price_wished','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-26 11:53:48.337355','2026-08-26 11:53:48.337355',1,0);
INSERT INTO "notification" VALUES(914480682599692906,914480596108153116,914480682579501490,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-27 11:39:24.332014','2026-08-27 11:39:24.332014',1,0);
INSERT INTO "notification" VALUES(914480682599692916,914480596360684199,914480682579501490,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-27 11:39:24.332014','2026-08-27 11:39:24.332014',1,0);
INSERT INTO "notification" VALUES(914480682653287792,914480596108153116,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682654802796,914480596146845399,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682654802802,914480596170975359,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682654802820,914480596188303127,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188317,914480596206435335,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188342,914480596250678911,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188359,914480596271761478,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188418,914480596289003110,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188469,914480596309689824,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188524,914480596327143537,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682655188568,914480596360684199,914480682629659438,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 11:39:24.333896','2026-08-27 11:39:24.333896',1,0);
INSERT INTO "notification" VALUES(914480682700364275,914480596230533872,914480682679543075,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 23:39:24.331315','2026-08-27 23:39:24.331315',1,0);
INSERT INTO "notification" VALUES(914480682700364319,914480596360684199,914480682679543075,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc73aqrxxzb5','2026-08-27 23:39:24.331315','2026-08-27 23:39:24.331315',1,0);
INSERT INTO "notification" VALUES(914480682814188384,914480596188303127,914480682733025638,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-28 11:39:24.347338','2026-08-28 11:39:24.347338',1,0);
INSERT INTO "notification" VALUES(914480682814188446,914480596206435335,914480682733025638,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-28 11:39:24.347338','2026-08-28 11:39:24.347338',1,0);
INSERT INTO "notification" VALUES(914480682814188481,914480596230533872,914480682733025638,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-28 11:39:24.347338','2026-08-28 11:39:24.347338',1,0);
INSERT INTO "notification" VALUES(914480682814188490,914480596250678911,914480682733025638,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc73aq084bn0','2026-08-28 11:39:24.347338','2026-08-28 11:39:24.347338',1,0);
INSERT INTO "notification" VALUES(914480682855769136,914480596108153116,914480682835291375,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-28 11:39:24.330865','2026-08-28 11:39:24.330865',1,0);
INSERT INTO "notification" VALUES(914480682855769159,914480596146845399,914480682835291375,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-28 11:39:24.330865','2026-08-28 11:39:24.330865',1,0);
INSERT INTO "notification" VALUES(914480682906709161,914480596108153116,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906709207,914480596146845399,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906709237,914480596188303127,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892369,914480596206435335,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892401,914480596230533872,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892431,914480596250678911,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892464,914480596271761478,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892479,914480596289003110,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892514,914480596309689824,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892566,914480596327143537,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682906892616,914480596360684199,914480682885711341,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-28 11:39:24.333306','2026-08-28 11:39:24.333306',1,0);
INSERT INTO "notification" VALUES(914480682955854225,914480596146845399,914480682936110780,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-28 18:51:24.331861','2026-08-28 18:51:24.331861',1,0);
INSERT INTO "notification" VALUES(914480682955854269,914480596360684199,914480682936110780,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73aqknjpd4','2026-08-28 18:51:24.331861','2026-08-28 18:51:24.331861',1,0);
INSERT INTO "notification" VALUES(914480683007329261,914480596188303127,914480682974021239,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc73ar38t35g','2026-08-29 11:39:24.332708','2026-08-29 11:39:24.332708',1,0);
INSERT INTO "notification" VALUES(914480683007329268,914480596230533872,914480682974021239,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc73ar38t35g','2026-08-29 11:39:24.332708','2026-08-29 11:39:24.332708',1,0);
INSERT INTO "notification" VALUES(914480683007572390,914480596348974275,914480682974021239,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc73ar38t35g','2026-08-29 11:39:24.332708','2026-08-29 11:39:24.332708',1,0);
INSERT INTO "notification" VALUES(914480683060748914,914480596108153116,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683060786512,914480596146845399,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061032366,914480596170975359,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061041522,914480596206435335,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061041543,914480596230533872,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061324461,914480596250678911,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061446056,914480596271761478,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683061517521,914480596289003110,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683062092501,914480596309689824,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683062092513,914480596327143537,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683062092526,914480596360684199,914480683039108610,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-29 11:39:24.333500','2026-08-29 11:39:24.333500',1,0);
INSERT INTO "notification" VALUES(914480683106805669,914480596170975359,914480683086834220,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73ar0g9pw8','2026-08-30 11:39:24.330813','2026-08-30 11:39:24.330813',1,0);
INSERT INTO "notification" VALUES(914480683148781991,914480596188303127,914480683128055436,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-30 11:39:24.331122','2026-08-30 11:39:24.331122',1,0);
INSERT INTO "notification" VALUES(914480683149541701,914480596360684199,914480683128055436,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-30 11:39:24.331122','2026-08-30 11:39:24.331122',1,0);
INSERT INTO "notification" VALUES(914480683204531842,914480596146845399,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204531852,914480596170975359,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204531863,914480596188303127,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204531866,914480596206435335,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204720917,914480596230533872,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204720931,914480596250678911,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204720937,914480596271761478,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204720947,914480596289003110,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204720953,914480596309689824,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204721011,914480596327143537,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683204721054,914480596360684199,914480683178426126,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-30 11:39:24.333517','2026-08-30 11:39:24.333517',1,0);
INSERT INTO "notification" VALUES(914480683254589584,914480596188303127,914480683232844287,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-31 11:39:24.332089','2026-08-31 11:39:24.332089',1,0);
INSERT INTO "notification" VALUES(914480683254589604,914480596348974275,914480683232844287,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-31 11:39:24.332089','2026-08-31 11:39:24.332089',1,0);
INSERT INTO "notification" VALUES(914480683254589644,914480596360684199,914480683232844287,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73ar51e83p','2026-08-31 11:39:24.332089','2026-08-31 11:39:24.332089',1,0);
INSERT INTO "notification" VALUES(914480683295983139,914480596108153116,914480683275567871,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-31 11:39:24.330651','2026-08-31 11:39:24.330651',1,0);
INSERT INTO "notification" VALUES(914480683295983193,914480596360684199,914480683275567871,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc73ar99ck7b','2026-08-31 11:39:24.330651','2026-08-31 11:39:24.330651',1,0);
INSERT INTO "notification" VALUES(914480683363167908,914480596108153116,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363167913,914480596146845399,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363167930,914480596170975359,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363167968,914480596188303127,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363167973,914480596206435335,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363168001,914480596230533872,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363168045,914480596250678911,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363712945,914480596271761478,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363712964,914480596289003110,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363713016,914480596327143537,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683363713077,914480596360684199,914480683341086014,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 11:39:24.336792','2026-08-31 11:39:24.336792',1,0);
INSERT INTO "notification" VALUES(914480683409870174,914480596309689824,914480683388860700,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73are4tayv','2026-08-31 23:39:24.330604','2026-08-31 23:39:24.330604',1,0);
INSERT INTO "notification" VALUES(914480683450620148,914480596188303127,914480683430374779,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sc73ar51e83p','2026-09-01 11:39:24.330873','2026-09-01 11:39:24.330873',1,0);
INSERT INTO "notification" VALUES(914480683451018879,914480596206435335,914480683430374779,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sc73ar51e83p','2026-09-01 11:39:24.330873','2026-09-01 11:39:24.330873',1,0);
INSERT INTO "notification" VALUES(914480683489126056,914480596309689824,914480683472051035,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc73are4tayv','2026-09-01 11:39:24.330453','2026-09-01 11:39:24.330453',1,0);
INSERT INTO "notification" VALUES(914480683543521132,914480596360684199,914480683519280105,'prototypes','prototypes-internal/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc73arkcn7t7','2026-09-02 11:39:24.334083','2026-09-02 11:39:24.334083',1,0);
INSERT INTO "notification" VALUES(914480683590270373,914480596360684199,914480683572767080,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-09-02 11:39:24.331843','2026-09-02 11:39:24.331843',1,0);
INSERT INTO "notification" VALUES(914480683631801475,914480596360684199,914480683611482564,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc73arkcn7t7','2026-09-02 23:39:24.330496','2026-09-02 23:39:24.330496',1,0);
INSERT INTO "notification" VALUES(914480683632367420,914480596378037748,914480683611482564,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc73arkcn7t7','2026-09-02 23:39:24.330496','2026-09-02 23:39:24.330496',1,0);
INSERT INTO "notification" VALUES(914480683678577904,914480596348974275,914480683656136015,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73arkcn7t7','2026-09-03 11:39:24.330393','2026-09-03 11:39:24.330393',1,0);
INSERT INTO "notification" VALUES(914480683678577931,914480596378037748,914480683656136015,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73arkcn7t7','2026-09-03 11:39:24.330393','2026-09-03 11:39:24.330393',1,0);
INSERT INTO "notification" VALUES(914480683724708103,914480596360684199,914480683706613578,'prototypes','prototype.decided','Пётр Волков','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-09-03 11:39:24.332619','2026-09-03 11:39:24.332619',1,0);
INSERT INTO "notification" VALUES(914480683769424977,914480596360684199,914480683753961265,'prototypes','prototype.decided','Мария Седова','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-09-04 11:39:24.331904','2026-09-04 11:39:24.331904',1,0);
INSERT INTO "notification" VALUES(914480683937788088,914480596271761478,914480683849041042,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-09 11:39:24.360816','2026-09-09 11:39:24.360816',1,0);
INSERT INTO "notification" VALUES(914480683937788100,914480596289003110,914480683849041042,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-09 11:39:24.360816','2026-09-09 11:39:24.360816',1,0);
INSERT INTO "notification" VALUES(914480683937788159,914480596309689824,914480683849041042,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-09 11:39:24.360816','2026-09-09 11:39:24.360816',1,0);
INSERT INTO "notification" VALUES(914480683937937747,914480596327143537,914480683849041042,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-09 11:39:24.360816','2026-09-09 11:39:24.360816',1,0);
INSERT INTO "notification" VALUES(914480684076557482,914480596108153116,914480684018187413,'pricing','answer.given','Werkstatt Ost','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-10 11:39:24.353801','2026-09-10 11:39:24.353801',1,0);
INSERT INTO "notification" VALUES(914480684433410884,914480596348974275,914480684213688541,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:39:24.404848','2026-09-11 11:39:24.404848',1,0);
INSERT INTO "notification" VALUES(914480684433410945,914480596360684199,914480684213688541,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:39:24.404848','2026-09-11 11:39:24.404848',1,0);
INSERT INTO "notification" VALUES(914480684433410970,914480596378037748,914480684213688541,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:39:24.404848','2026-09-11 11:39:24.404848',1,0);
INSERT INTO "notification" VALUES(914480684470748991,914480596309689824,914480684312025647,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:39:24.413958','2026-09-11 11:39:24.413958',1,0);
INSERT INTO "notification" VALUES(914480684470749041,914480596327143537,914480684312025647,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:39:24.413958','2026-09-11 11:39:24.413958',1,0);
INSERT INTO "notification" VALUES(914480684512321511,914480596348974275,914480684315538274,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-11 11:39:24.423731','2026-09-11 11:39:24.423731',1,0);
INSERT INTO "notification" VALUES(914480684512321534,914480596360684199,914480684315538274,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-11 11:39:24.423731','2026-09-11 11:39:24.423731',1,0);
INSERT INTO "notification" VALUES(914480684512321560,914480596378037748,914480684315538274,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc73arvs449s','2026-09-11 11:39:24.423731','2026-09-11 11:39:24.423731',1,0);
INSERT INTO "notification" VALUES(914480684655919689,914480596309689824,914480684596500777,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:53:48.353529','2026-09-11 11:53:48.353529',1,0);
INSERT INTO "notification" VALUES(914480684655919705,914480596327143537,914480684596500777,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-11 11:53:48.353529','2026-09-11 11:53:48.353529',1,0);
INSERT INTO "notification" VALUES(914480685066350159,914480596348974275,914480684957893026,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-14 11:39:24.367550','2026-09-14 11:39:24.367550',1,0);
INSERT INTO "notification" VALUES(914480685066376347,914480596360684199,914480684957893026,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-14 11:39:24.367550','2026-09-14 11:39:24.367550',1,0);
INSERT INTO "notification" VALUES(914480685066376351,914480596378037748,914480684957893026,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-14 11:39:24.367550','2026-09-14 11:39:24.367550',1,0);
INSERT INTO "notification" VALUES(914480685271692365,914480596146845399,914480685166277527,'ideas','idea.status_changed','Дарья Ким','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-17 11:39:24.355424','2026-09-17 11:39:24.355424',1,0);
INSERT INTO "notification" VALUES(914480685767039137,914480596108153116,914480685695127239,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-20 11:39:24.355319','2026-09-20 11:39:24.355319',1,0);
INSERT INTO "notification" VALUES(914480686035638870,914480596108153116,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035638900,914480596146845399,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035638964,914480596170975359,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035639022,914480596188303127,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035639042,914480596206435335,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035639076,914480596230533872,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686035639079,914480596360684199,914480685934660725,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc73am445qwe','2026-09-27 11:39:24.355115','2026-09-27 11:39:24.355115',1,0);
INSERT INTO "notification" VALUES(914480686165347606,914480596271761478,914480686090237928,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-28 11:39:24.349803','2026-09-28 11:39:24.349803',1,0);
INSERT INTO "notification" VALUES(914480686165347651,914480596289003110,914480686090237928,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-28 11:39:24.349803','2026-09-28 11:39:24.349803',1,0);
INSERT INTO "notification" VALUES(914480686165450528,914480596309689824,914480686090237928,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-28 11:39:24.349803','2026-09-28 11:39:24.349803',1,0);
INSERT INTO "notification" VALUES(914480686165690102,914480596327143537,914480686090237928,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-28 11:39:24.349803','2026-09-28 11:39:24.349803',1,0);
INSERT INTO "notification" VALUES(914480686387368034,914480596108153116,914480686282540778,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-29 11:39:24.355078','2026-09-29 11:39:24.355078',1,0);
INSERT INTO "notification" VALUES(914480686387523877,914480596146845399,914480686282540778,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-29 11:39:24.355078','2026-09-29 11:39:24.355078',1,0);
INSERT INTO "notification" VALUES(914480686387523926,914480596170975359,914480686282540778,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-09-29 11:39:24.355078','2026-09-29 11:39:24.355078',1,0);
INSERT INTO "notification" VALUES(914480686491898873,914480596170975359,914480686445312061,'pricing','answer.given','Atelier Brun','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-29 11:39:24.345013','2026-09-29 11:39:24.345013',1,0);
INSERT INTO "notification" VALUES(914480686614379278,914480596108153116,914480686550250583,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-09-29 11:39:24.348994','2026-09-29 11:39:24.348994',1,0);
INSERT INTO "notification" VALUES(914480686801843677,914480596271761478,914480686747541552,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-30 11:39:24.350438','2026-09-30 11:39:24.350438',1,0);
INSERT INTO "notification" VALUES(914480686802315541,914480596289003110,914480686747541552,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-09-30 11:39:24.350438','2026-09-30 11:39:24.350438',1,0);
INSERT INTO "notification" VALUES(914480686874705562,914480596108153116,914480686822562033,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc73avp0765v','2026-10-01 11:39:24.337125','2026-10-01 11:39:24.337125',1,0);
INSERT INTO "notification" VALUES(914480686874705582,914480596146845399,914480686822562033,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc73avp0765v','2026-10-01 11:39:24.337125','2026-10-01 11:39:24.337125',1,0);
INSERT INTO "notification" VALUES(914480686874705591,914480596170975359,914480686822562033,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc73avp0765v','2026-10-01 11:39:24.337125','2026-10-01 11:39:24.337125',1,0);
INSERT INTO "notification" VALUES(914480686874705623,914480596360684199,914480686822562033,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc73avp0765v','2026-10-01 11:39:24.337125','2026-10-01 11:39:24.337125',1,0);
INSERT INTO "notification" VALUES(914480686986989969,914480596170975359,914480686944033657,'pricing','answer.agreed','Atelier Brun','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-10-02 11:25:00.346893','2026-10-02 11:25:00.346893',1,0);
INSERT INTO "notification" VALUES(914480687213890482,914480596348974275,914480687075077371,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:39:24.371185','2026-10-02 11:39:24.371185',1,0);
INSERT INTO "notification" VALUES(914480687213890494,914480596360684199,914480687075077371,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:39:24.371185','2026-10-02 11:39:24.371185',1,0);
INSERT INTO "notification" VALUES(914480687214156961,914480596378037748,914480687075077371,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:39:24.371185','2026-10-02 11:39:24.371185',1,0);
INSERT INTO "notification" VALUES(914480687247344412,914480596271761478,914480687109528124,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:39:24.379386','2026-10-02 11:39:24.379386',1,0);
INSERT INTO "notification" VALUES(914480687247798521,914480596289003110,914480687109528124,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:39:24.379386','2026-10-02 11:39:24.379386',1,0);
INSERT INTO "notification" VALUES(914480687284412920,914480596348974275,914480687111882475,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-10-02 11:39:24.388693','2026-10-02 11:39:24.388693',1,0);
INSERT INTO "notification" VALUES(914480687284412927,914480596360684199,914480687111882475,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-10-02 11:39:24.388693','2026-10-02 11:39:24.388693',1,0);
INSERT INTO "notification" VALUES(914480687284412960,914480596378037748,914480687111882475,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc73atzgmfqx','2026-10-02 11:39:24.388693','2026-10-02 11:39:24.388693',1,0);
INSERT INTO "notification" VALUES(914480687380479445,914480596271761478,914480687327295433,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:53:48.341617','2026-10-02 11:53:48.341617',1,0);
INSERT INTO "notification" VALUES(914480687381639056,914480596289003110,914480687327295433,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-02 11:53:48.341617','2026-10-02 11:53:48.341617',1,0);
INSERT INTO "notification" VALUES(914480687573982249,914480596146845399,914480687523363107,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc73awaw4cd6','2026-10-04 11:39:24.336706','2026-10-04 11:39:24.336706',1,0);
INSERT INTO "notification" VALUES(914480687574881022,914480596170975359,914480687523363107,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc73awaw4cd6','2026-10-04 11:39:24.336706','2026-10-04 11:39:24.336706',1,0);
INSERT INTO "notification" VALUES(914480687574881085,914480596289003110,914480687523363107,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc73awaw4cd6','2026-10-04 11:39:24.336706','2026-10-04 11:39:24.336706',1,0);
INSERT INTO "notification" VALUES(914480687574881127,914480596360684199,914480687523363107,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc73awaw4cd6','2026-10-04 11:39:24.336706','2026-10-04 11:39:24.336706',1,0);
INSERT INTO "notification" VALUES(914480687648761115,914480596108153116,914480687594708807,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc73awd09x6h','2026-10-04 23:39:24.337682','2026-10-04 23:39:24.337682',1,0);
INSERT INTO "notification" VALUES(914480687649831859,914480596146845399,914480687594708807,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc73awd09x6h','2026-10-04 23:39:24.337682','2026-10-04 23:39:24.337682',1,0);
INSERT INTO "notification" VALUES(914480687649831888,914480596170975359,914480687594708807,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc73awd09x6h','2026-10-04 23:39:24.337682','2026-10-04 23:39:24.337682',1,0);
INSERT INTO "notification" VALUES(914480687650205228,914480596289003110,914480687594708807,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc73awd09x6h','2026-10-04 23:39:24.337682','2026-10-04 23:39:24.337682',1,0);
INSERT INTO "notification" VALUES(914480687650315383,914480596360684199,914480687594708807,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc73awd09x6h','2026-10-04 23:39:24.337682','2026-10-04 23:39:24.337682',1,0);
INSERT INTO "notification" VALUES(914480687846321140,914480596348974275,914480687742801629,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-10-07 11:39:24.366609','2026-10-07 11:39:24.366609',1,0);
INSERT INTO "notification" VALUES(914480687847443223,914480596360684199,914480687742801629,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-10-07 11:39:24.366609','2026-10-07 11:39:24.366609',1,0);
INSERT INTO "notification" VALUES(914480687847669937,914480596378037748,914480687742801629,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-10-07 11:39:24.366609','2026-10-07 11:39:24.366609',1,0);
INSERT INTO "notification" VALUES(914480687973417719,914480596271761478,914480687897857204,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-07 11:39:24.350408','2026-10-07 11:39:24.350408',1,0);
INSERT INTO "notification" VALUES(914480687973417732,914480596289003110,914480687897857204,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-07 11:39:24.350408','2026-10-07 11:39:24.350408',1,0);
INSERT INTO "notification" VALUES(914480687973417779,914480596309689824,914480687897857204,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-07 11:39:24.350408','2026-10-07 11:39:24.350408',1,0);
INSERT INTO "notification" VALUES(914480687973417789,914480596327143537,914480687897857204,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-07 11:39:24.350408','2026-10-07 11:39:24.350408',1,0);
INSERT INTO "notification" VALUES(914480688299623002,914480596206435335,914480688223441456,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-08 11:39:24.351622','2026-10-08 11:39:24.351622',1,0);
INSERT INTO "notification" VALUES(914480688299623028,914480596230533872,914480688223441456,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-08 11:39:24.351622','2026-10-08 11:39:24.351622',1,0);
INSERT INTO "notification" VALUES(914480688300008665,914480596250678911,914480688223441456,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-08 11:39:24.351622','2026-10-08 11:39:24.351622',1,0);
INSERT INTO "notification" VALUES(914480688433456093,914480596108153116,914480688370084934,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-08 11:39:24.351799','2026-10-08 11:39:24.351799',1,0);
INSERT INTO "notification" VALUES(914480689659406485,914480596146845399,914480689609283499,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sc73ay8xkqj1','2026-10-09 11:39:24.337127','2026-10-09 11:39:24.337127',1,0);
INSERT INTO "notification" VALUES(914480689659406491,914480596170975359,914480689609283499,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sc73ay8xkqj1','2026-10-09 11:39:24.337127','2026-10-09 11:39:24.337127',1,0);
INSERT INTO "notification" VALUES(914480689877642432,914480596348974275,914480689738113122,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:39:24.371928','2026-10-09 11:39:24.371928',1,0);
INSERT INTO "notification" VALUES(914480689877642492,914480596360684199,914480689738113122,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:39:24.371928','2026-10-09 11:39:24.371928',1,0);
INSERT INTO "notification" VALUES(914480689877642517,914480596378037748,914480689738113122,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:39:24.371928','2026-10-09 11:39:24.371928',1,0);
INSERT INTO "notification" VALUES(914480689910202369,914480596271761478,914480689776412172,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:39:24.380295','2026-10-09 11:39:24.380295',1,0);
INSERT INTO "notification" VALUES(914480689910202370,914480596289003110,914480689776412172,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:39:24.380295','2026-10-09 11:39:24.380295',1,0);
INSERT INTO "notification" VALUES(914480689965782949,914480596230533872,914480689776412204,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-09 11:39:24.393098','2026-10-09 11:39:24.393098',1,0);
INSERT INTO "notification" VALUES(914480689965782980,914480596250678911,914480689776412204,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-09 11:39:24.393098','2026-10-09 11:39:24.393098',1,0);
INSERT INTO "notification" VALUES(914480689965782981,914480596348974275,914480689776412204,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-09 11:39:24.393098','2026-10-09 11:39:24.393098',1,0);
INSERT INTO "notification" VALUES(914480689965783014,914480596360684199,914480689776412204,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-09 11:39:24.393098','2026-10-09 11:39:24.393098',1,0);
INSERT INTO "notification" VALUES(914480689965783024,914480596378037748,914480689776412204,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc73awnc4b4j','2026-10-09 11:39:24.393098','2026-10-09 11:39:24.393098',1,0);
INSERT INTO "notification" VALUES(914480690291360894,914480596108153116,914480690175288228,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-09 11:39:24.378404','2026-10-09 11:39:24.378404',1,0);
INSERT INTO "notification" VALUES(914480690517860804,914480596271761478,914480690463066900,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:53:48.352386','2026-10-09 11:53:48.352386',1,0);
INSERT INTO "notification" VALUES(914480690519576460,914480596289003110,914480690463066900,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-09 11:53:48.352386','2026-10-09 11:53:48.352386',1,0);
INSERT INTO "notification" VALUES(914480691319152105,914480596108153116,914480691235791460,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-10 11:25:00.364507','2026-10-10 11:25:00.364507',1,0);
INSERT INTO "notification" VALUES(914480691458866039,914480596108153116,914480691377451836,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-10 11:39:24.352696','2026-10-10 11:39:24.352696',1,0);
INSERT INTO "notification" VALUES(914480691658979364,914480596146845399,914480691608874714,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc73b04mp4r8','2026-10-12 11:39:24.337093','2026-10-12 11:39:24.337093',1,0);
INSERT INTO "notification" VALUES(914480691659380065,914480596170975359,914480691608874714,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc73b04mp4r8','2026-10-12 11:39:24.337093','2026-10-12 11:39:24.337093',1,0);
INSERT INTO "notification" VALUES(914480691659380106,914480596360684199,914480691608874714,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc73b04mp4r8','2026-10-12 11:39:24.337093','2026-10-12 11:39:24.337093',1,0);
INSERT INTO "notification" VALUES(914480691781666579,914480596170975359,914480691722135177,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-12 11:39:24.349227','2026-10-12 11:39:24.349227',1,0);
INSERT INTO "notification" VALUES(914480692044920051,914480596108153116,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692049961540,914480596146845399,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692049961546,914480596170975359,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692049961556,914480596188303127,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692050018672,914480596206435335,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692050018721,914480596289003110,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692050018750,914480596378037748,914480691943994375,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc73aswdfeah','2026-10-14 11:39:24.355095','2026-10-14 11:39:24.355095',1,0);
INSERT INTO "notification" VALUES(914480692171874609,914480596309689824,914480692112510916,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-10-14 11:39:24.348767','2026-10-14 11:39:24.348767',1,0);
INSERT INTO "notification" VALUES(914480692171874629,914480596327143537,914480692112510916,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-10-14 11:39:24.348767','2026-10-14 11:39:24.348767',1,0);
INSERT INTO "notification" VALUES(914480692448079539,914480596108153116,914480692280888050,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 11:39:24.385347','2026-10-14 11:39:24.385347',1,0);
INSERT INTO "notification" VALUES(914480692448079560,914480596327143537,914480692280888050,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 11:39:24.385347','2026-10-14 11:39:24.385347',1,0);
INSERT INTO "notification" VALUES(914480692691896914,914480596309689824,914480692552619872,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 18:51:24.374540','2026-10-14 18:51:24.374540',1,0);
INSERT INTO "notification" VALUES(914480692691896949,914480596327143537,914480692552619872,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 18:51:24.374540','2026-10-14 18:51:24.374540',1,0);
INSERT INTO "notification" VALUES(914480692765684644,914480596108153116,914480692611114686,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 18:51:24.392123','2026-10-14 18:51:24.392123',1,0);
INSERT INTO "notification" VALUES(914480692766003462,914480596309689824,914480692611114686,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 18:51:24.392123','2026-10-14 18:51:24.392123',1,0);
INSERT INTO "notification" VALUES(914480692766519742,914480596327143537,914480692611114686,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc73as65wynt','2026-10-14 18:51:24.392123','2026-10-14 18:51:24.392123',1,0);
INSERT INTO "notification" VALUES(914480692926489976,914480596170975359,914480692879305511,'pricing','answer.given','Werkstatt Ost','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-10-16 11:39:24.344535','2026-10-16 11:39:24.344535',1,0);
INSERT INTO "notification" VALUES(914480693244893930,914480596170975359,914480693186007382,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-19 11:39:24.348678','2026-10-19 11:39:24.348678',1,0);
INSERT INTO "notification" VALUES(914480693504141894,914480596206435335,914480693434064107,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-21 11:39:24.350810','2026-10-21 11:39:24.350810',1,0);
INSERT INTO "notification" VALUES(914480693504580590,914480596230533872,914480693434064107,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-21 11:39:24.350810','2026-10-21 11:39:24.350810',1,0);
INSERT INTO "notification" VALUES(914480693505293631,914480596250678911,914480693434064107,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-10-21 11:39:24.350810','2026-10-21 11:39:24.350810',1,0);
INSERT INTO "notification" VALUES(914480693780783228,914480596348974275,914480693672135362,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-23 11:39:24.369956','2026-10-23 11:39:24.369956',1,0);
INSERT INTO "notification" VALUES(914480693782629316,914480596360684199,914480693672135362,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-23 11:39:24.369956','2026-10-23 11:39:24.369956',1,0);
INSERT INTO "notification" VALUES(914480693782629335,914480596378037748,914480693672135362,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-23 11:39:24.369956','2026-10-23 11:39:24.369956',1,0);
INSERT INTO "notification" VALUES(914480693957656316,914480596206435335,914480693910791041,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc73b295v69v','2026-10-24 11:39:24.336333','2026-10-24 11:39:24.336333',1,0);
INSERT INTO "notification" VALUES(914480693957656338,914480596348974275,914480693910791041,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc73b295v69v','2026-10-24 11:39:24.336333','2026-10-24 11:39:24.336333',1,0);
INSERT INTO "notification" VALUES(914480694159620841,914480596348974275,914480694040929093,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-25 11:39:24.367816','2026-10-25 11:39:24.367816',1,0);
INSERT INTO "notification" VALUES(914480694159620888,914480596360684199,914480694040929093,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-25 11:39:24.367816','2026-10-25 11:39:24.367816',1,0);
INSERT INTO "notification" VALUES(914480694159620905,914480596378037748,914480694040929093,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-25 11:39:24.367816','2026-10-25 11:39:24.367816',1,0);
INSERT INTO "notification" VALUES(914480694243471471,914480596206435335,914480694184452056,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc73b2h9vf3z','2026-10-25 11:39:24.339765','2026-10-25 11:39:24.339765',1,0);
INSERT INTO "notification" VALUES(914480694243471503,914480596230533872,914480694184452056,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc73b2h9vf3z','2026-10-25 11:39:24.339765','2026-10-25 11:39:24.339765',1,0);
INSERT INTO "notification" VALUES(914480694243853562,914480596348974275,914480694184452056,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc73b2h9vf3z','2026-10-25 11:39:24.339765','2026-10-25 11:39:24.339765',1,0);
INSERT INTO "notification" VALUES(914480694314672098,914480596206435335,914480694267261290,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc73b2kr1b55','2026-10-25 16:27:24.336795','2026-10-25 16:27:24.336795',1,0);
INSERT INTO "notification" VALUES(914480694315295103,914480596348974275,914480694267261290,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc73b2kr1b55','2026-10-25 16:27:24.336795','2026-10-25 16:27:24.336795',1,0);
INSERT INTO "notification" VALUES(914480694315295164,914480596360684199,914480694267261290,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc73b2kr1b55','2026-10-25 16:27:24.336795','2026-10-25 16:27:24.336795',1,0);
INSERT INTO "notification" VALUES(914480694490731646,914480596188303127,914480694444070077,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sc73b2s0nhe2','2026-10-26 11:39:24.336207','2026-10-26 11:39:24.336207',1,0);
INSERT INTO "notification" VALUES(914480694491004229,914480596230533872,914480694444070077,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sc73b2s0nhe2','2026-10-26 11:39:24.336207','2026-10-26 11:39:24.336207',1,0);
INSERT INTO "notification" VALUES(914480694491368213,914480596348974275,914480694444070077,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sc73b2s0nhe2','2026-10-26 11:39:24.336207','2026-10-26 11:39:24.336207',1,0);
INSERT INTO "notification" VALUES(914480694640826489,914480596206435335,914480694535696117,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-26 11:39:24.355613','2026-10-26 11:39:24.355613',1,0);
INSERT INTO "notification" VALUES(914480694642337267,914480596230533872,914480694535696117,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-26 11:39:24.355613','2026-10-26 11:39:24.355613',1,0);
INSERT INTO "notification" VALUES(914480694642337298,914480596250678911,914480694535696117,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-26 11:39:24.355613','2026-10-26 11:39:24.355613',1,0);
INSERT INTO "notification" VALUES(914480694642337349,914480596360684199,914480694535696117,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-10-26 11:39:24.355613','2026-10-26 11:39:24.355613',1,0);
INSERT INTO "notification" VALUES(914480694716503220,914480596146845399,914480694667073175,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc73b2zmktac','2026-10-26 23:39:24.337425','2026-10-26 23:39:24.337425',1,0);
INSERT INTO "notification" VALUES(914480694717911403,914480596230533872,914480694667073175,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc73b2zmktac','2026-10-26 23:39:24.337425','2026-10-26 23:39:24.337425',1,0);
INSERT INTO "notification" VALUES(914480694717911447,914480596348974275,914480694667073175,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc73b2zmktac','2026-10-26 23:39:24.337425','2026-10-26 23:39:24.337425',1,0);
INSERT INTO "notification" VALUES(914480694863450740,914480596146845399,914480694812587575,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc73b3410y40','2026-10-28 11:39:24.337906','2026-10-28 11:39:24.337906',1,0);
INSERT INTO "notification" VALUES(914480694864059633,914480596188303127,914480694812587575,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc73b3410y40','2026-10-28 11:39:24.337906','2026-10-28 11:39:24.337906',1,0);
INSERT INTO "notification" VALUES(914480694864059650,914480596230533872,914480694812587575,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc73b3410y40','2026-10-28 11:39:24.337906','2026-10-28 11:39:24.337906',1,0);
INSERT INTO "notification" VALUES(914480694864059692,914480596348974275,914480694812587575,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc73b3410y40','2026-10-28 11:39:24.337906','2026-10-28 11:39:24.337906',1,0);
INSERT INTO "notification" VALUES(914480695061805453,914480596348974275,914480694955689306,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc73b36h6qz0','2026-10-28 11:39:24.367021','2026-10-28 11:39:24.367021',1,0);
INSERT INTO "notification" VALUES(914480695061805474,914480596360684199,914480694955689306,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc73b36h6qz0','2026-10-28 11:39:24.367021','2026-10-28 11:39:24.367021',1,0);
INSERT INTO "notification" VALUES(914480695061805494,914480596378037748,914480694955689306,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc73b36h6qz0','2026-10-28 11:39:24.367021','2026-10-28 11:39:24.367021',1,0);
INSERT INTO "notification" VALUES(914480695189991394,914480596170975359,914480695127913906,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-28 11:39:24.349905','2026-10-28 11:39:24.349905',1,0);
INSERT INTO "notification" VALUES(914480695475422581,914480596146845399,914480695370944239,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-29 11:39:24.355858','2026-10-29 11:39:24.355858',1,0);
INSERT INTO "notification" VALUES(914480695475601029,914480596188303127,914480695370944239,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-29 11:39:24.355858','2026-10-29 11:39:24.355858',1,0);
INSERT INTO "notification" VALUES(914480695476589196,914480596230533872,914480695370944239,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-29 11:39:24.355858','2026-10-29 11:39:24.355858',1,0);
INSERT INTO "notification" VALUES(914480695476589229,914480596309689824,914480695370944239,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc73b2bdne32','2026-10-29 11:39:24.355858','2026-10-29 11:39:24.355858',1,0);
INSERT INTO "notification" VALUES(914480695597785236,914480596206435335,914480695551879331,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc73b3t1dq1a','2026-10-29 11:39:24.336609','2026-10-29 11:39:24.336609',1,0);
INSERT INTO "notification" VALUES(914480695598334776,914480596230533872,914480695551879331,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc73b3t1dq1a','2026-10-29 11:39:24.336609','2026-10-29 11:39:24.336609',1,0);
INSERT INTO "notification" VALUES(914480695598334838,914480596348974275,914480695551879331,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc73b3t1dq1a','2026-10-29 11:39:24.336609','2026-10-29 11:39:24.336609',1,0);
INSERT INTO "notification" VALUES(914480695598334881,914480596360684199,914480695551879331,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc73b3t1dq1a','2026-10-29 11:39:24.336609','2026-10-29 11:39:24.336609',1,0);
INSERT INTO "notification" VALUES(914480695782914384,914480596271761478,914480695706176107,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-10-29 11:39:24.349978','2026-10-29 11:39:24.349978',1,0);
INSERT INTO "notification" VALUES(914480695782914394,914480596289003110,914480695706176107,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-10-29 11:39:24.349978','2026-10-29 11:39:24.349978',1,0);
INSERT INTO "notification" VALUES(914480695782914415,914480596309689824,914480695706176107,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-10-29 11:39:24.349978','2026-10-29 11:39:24.349978',1,0);
INSERT INTO "notification" VALUES(914480695782914417,914480596327143537,914480695706176107,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-10-29 11:39:24.349978','2026-10-29 11:39:24.349978',1,0);
INSERT INTO "notification" VALUES(914480695967094751,914480596170975359,914480695879883237,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-29 11:39:24.364271','2026-10-29 11:39:24.364271',1,0);
INSERT INTO "notification" VALUES(914480696467100620,914480596170975359,914480696386809353,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-30 11:25:00.360525','2026-10-30 11:25:00.360525',1,0);
INSERT INTO "notification" VALUES(914480696672615800,914480596348974275,914480696554013776,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-10-30 11:39:24.368627','2026-10-30 11:39:24.368627',1,0);
INSERT INTO "notification" VALUES(914480696672615826,914480596360684199,914480696554013776,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-10-30 11:39:24.368627','2026-10-30 11:39:24.368627',1,0);
INSERT INTO "notification" VALUES(914480696672615849,914480596378037748,914480696554013776,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-10-30 11:39:24.368627','2026-10-30 11:39:24.368627',1,0);
INSERT INTO "notification" VALUES(914480696810399268,914480596170975359,914480696722090189,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-10-30 11:39:24.352638','2026-10-30 11:39:24.352638',1,0);
INSERT INTO "notification" VALUES(914480696906471144,914480596146845399,914480696864255364,'pricing','answer.given','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-10-30 23:39:24.343596','2026-10-30 23:39:24.343596',1,0);
INSERT INTO "notification" VALUES(914480697081913800,914480596146845399,914480697037394295,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sc73b568amh3','2026-10-31 11:39:24.336513','2026-10-31 11:39:24.336513',1,0);
INSERT INTO "notification" VALUES(914480697082365796,914480596360684199,914480697037394295,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sc73b568amh3','2026-10-31 11:39:24.336513','2026-10-31 11:39:24.336513',1,0);
INSERT INTO "notification" VALUES(914480697342660869,914480596309689824,914480697297196442,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-01 11:39:24.343875','2026-11-01 11:39:24.343875',1,0);
INSERT INTO "notification" VALUES(914480697342817047,914480596327143537,914480697297196442,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-01 11:39:24.343875','2026-11-01 11:39:24.343875',1,0);
INSERT INTO "notification" VALUES(914480697528201777,914480596348974275,914480697452234733,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-02 11:39:24.353204','2026-11-02 11:39:24.353204',1,0);
INSERT INTO "notification" VALUES(914480697528201796,914480596360684199,914480697452234733,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-02 11:39:24.353204','2026-11-02 11:39:24.353204',1,0);
INSERT INTO "notification" VALUES(914480697528201842,914480596378037748,914480697452234733,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-02 11:39:24.353204','2026-11-02 11:39:24.353204',1,0);
INSERT INTO "notification" VALUES(914480697632857198,914480596146845399,914480697560803052,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sc73b36h6qz0','2026-11-02 11:39:24.345653','2026-11-02 11:39:24.345653',1,0);
INSERT INTO "notification" VALUES(914480697632857262,914480596206435335,914480697560803052,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sc73b36h6qz0','2026-11-02 11:39:24.345653','2026-11-02 11:39:24.345653',1,0);
INSERT INTO "notification" VALUES(914480697736465630,914480596206435335,914480697673256887,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-02 11:39:24.345915','2026-11-02 11:39:24.345915',1,0);
INSERT INTO "notification" VALUES(914480697736465632,914480596230533872,914480697673256887,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-02 11:39:24.345915','2026-11-02 11:39:24.345915',1,0);
INSERT INTO "notification" VALUES(914480697736465658,914480596250678911,914480697673256887,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-02 11:39:24.345915','2026-11-02 11:39:24.345915',1,0);
INSERT INTO "notification" VALUES(914480698052334401,914480596146845399,914480698001339725,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc73b6354d9r','2026-11-03 11:39:24.337072','2026-11-03 11:39:24.337072',1,0);
INSERT INTO "notification" VALUES(914480698052334439,914480596206435335,914480698001339725,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc73b6354d9r','2026-11-03 11:39:24.337072','2026-11-03 11:39:24.337072',1,0);
INSERT INTO "notification" VALUES(914480698052334495,914480596360684199,914480698001339725,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc73b6354d9r','2026-11-03 11:39:24.337072','2026-11-03 11:39:24.337072',1,0);
INSERT INTO "notification" VALUES(914480698203398002,914480596309689824,914480698118142434,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-11-03 11:40:50.755262','2026-11-03 11:40:50.755262',1,0);
INSERT INTO "notification" VALUES(914480698203398027,914480596327143537,914480698118142434,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-11-03 11:40:50.755262','2026-11-03 11:40:50.755262',1,0);
INSERT INTO "notification" VALUES(914480698215275736,914480596170975359,914480698118142434,'pricing','bid.expired','Maquette','Четыре лампы для класса каллиграфии','/bids/0sc73b0k09c71','2026-11-03 11:40:50.758776','2026-11-03 11:40:50.758776',1,0);
INSERT INTO "notification" VALUES(914480698307451565,914480596206435335,914480698256194886,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc73b6amfn07','2026-11-03 21:15:24.338368','2026-11-03 21:15:24.338368',1,0);
INSERT INTO "notification" VALUES(914480698307759190,914480596309689824,914480698256194886,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc73b6amfn07','2026-11-03 21:15:24.338368','2026-11-03 21:15:24.338368',1,0);
INSERT INTO "notification" VALUES(914480698310889468,914480596360684199,914480698256194886,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc73b6amfn07','2026-11-03 21:15:24.338368','2026-11-03 21:15:24.338368',1,0);
INSERT INTO "notification" VALUES(914480698417356943,914480596146845399,914480698371302545,'pricing','answer.agreed','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-04 11:25:00.344847','2026-11-04 11:25:00.344847',1,0);
INSERT INTO "notification" VALUES(914480698487176666,914480596108153116,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698488404470,914480596170975359,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698488404512,914480596206435335,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698488404517,914480596230533872,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698488752083,914480596348974275,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698488752117,914480596360684199,914480698433977127,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc73b6g071s0','2026-11-04 11:39:24.337686','2026-11-04 11:39:24.337686',1,0);
INSERT INTO "notification" VALUES(914480698752989340,914480596348974275,914480698621411014,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:39:24.369545','2026-11-04 11:39:24.369545',1,0);
INSERT INTO "notification" VALUES(914480698752989404,914480596360684199,914480698621411014,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:39:24.369545','2026-11-04 11:39:24.369545',1,0);
INSERT INTO "notification" VALUES(914480698752989454,914480596378037748,914480698621411014,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:39:24.369545','2026-11-04 11:39:24.369545',1,0);
INSERT INTO "notification" VALUES(914480698781723353,914480596309689824,914480698654587584,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:39:24.377301','2026-11-04 11:39:24.377301',1,0);
INSERT INTO "notification" VALUES(914480698781723357,914480596327143537,914480698654587584,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:39:24.377301','2026-11-04 11:39:24.377301',1,0);
INSERT INTO "notification" VALUES(914480698815364684,914480596348974275,914480698655842785,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-04 11:39:24.385205','2026-11-04 11:39:24.385205',1,0);
INSERT INTO "notification" VALUES(914480698815364734,914480596360684199,914480698655842785,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-04 11:39:24.385205','2026-11-04 11:39:24.385205',1,0);
INSERT INTO "notification" VALUES(914480698815364778,914480596378037748,914480698655842785,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc73b3y5eq4x','2026-11-04 11:39:24.385205','2026-11-04 11:39:24.385205',1,0);
INSERT INTO "notification" VALUES(914480698907737542,914480596309689824,914480698853341202,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:53:48.341259','2026-11-04 11:53:48.341259',1,0);
INSERT INTO "notification" VALUES(914480698907737603,914480596327143537,914480698853341202,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-04 11:53:48.341259','2026-11-04 11:53:48.341259',1,0);
INSERT INTO "notification" VALUES(914480699342560716,914480596108153116,914480699247357193,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-11-05 11:39:24.353491','2026-11-05 11:39:24.353491',1,0);
INSERT INTO "notification" VALUES(914480699344354036,914480596146845399,914480699247357193,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-11-05 11:39:24.353491','2026-11-05 11:39:24.353491',1,0);
INSERT INTO "notification" VALUES(914480699344354088,914480596206435335,914480699247357193,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc73b4p4sgyg','2026-11-05 11:39:24.353491','2026-11-05 11:39:24.353491',1,0);
INSERT INTO "notification" VALUES(914480699520072997,914480596108153116,914480699473405413,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc73b7exytcn','2026-11-06 11:39:24.336357','2026-11-06 11:39:24.336357',1,0);
INSERT INTO "notification" VALUES(914480699520073034,914480596146845399,914480699473405413,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc73b7exytcn','2026-11-06 11:39:24.336357','2026-11-06 11:39:24.336357',1,0);
INSERT INTO "notification" VALUES(914480699520073049,914480596206435335,914480699473405413,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc73b7exytcn','2026-11-06 11:39:24.336357','2026-11-06 11:39:24.336357',1,0);
INSERT INTO "notification" VALUES(914480699520073051,914480596348974275,914480699473405413,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc73b7exytcn','2026-11-06 11:39:24.336357','2026-11-06 11:39:24.336357',1,0);
INSERT INTO "notification" VALUES(914480699694693420,914480596348974275,914480699591266177,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-07 11:39:24.361860','2026-11-07 11:39:24.361860',1,0);
INSERT INTO "notification" VALUES(914480699695542130,914480596360684199,914480699591266177,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-07 11:39:24.361860','2026-11-07 11:39:24.361860',1,0);
INSERT INTO "notification" VALUES(914480699696603204,914480596378037748,914480699591266177,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-07 11:39:24.361860','2026-11-07 11:39:24.361860',1,0);
INSERT INTO "notification" VALUES(914480699977628820,914480596170975359,914480699838330389,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 11:39:24.373453','2026-11-07 11:39:24.373453',1,0);
INSERT INTO "notification" VALUES(914480699977628852,914480596289003110,914480699838330389,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 11:39:24.373453','2026-11-07 11:39:24.373453',1,0);
INSERT INTO "notification" VALUES(914480700157300353,914480596271761478,914480700039096642,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 18:51:24.358734','2026-11-07 18:51:24.358734',1,0);
INSERT INTO "notification" VALUES(914480700157300397,914480596289003110,914480700039096642,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 18:51:24.358734','2026-11-07 18:51:24.358734',1,0);
INSERT INTO "notification" VALUES(914480700233382215,914480596170975359,914480700068625445,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 18:51:24.376515','2026-11-07 18:51:24.376515',1,0);
INSERT INTO "notification" VALUES(914480700233382229,914480596271761478,914480700068625445,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 18:51:24.376515','2026-11-07 18:51:24.376515',1,0);
INSERT INTO "notification" VALUES(914480700233565799,914480596289003110,914480700068625445,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc73avwmjajn','2026-11-07 18:51:24.376515','2026-11-07 18:51:24.376515',1,0);
INSERT INTO "notification" VALUES(914480700383358024,914480596170975359,914480700279404323,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-08 11:39:24.355709','2026-11-08 11:39:24.355709',1,0);
INSERT INTO "notification" VALUES(914480700673519183,914480596271761478,914480700597556916,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-08 11:39:24.350726','2026-11-08 11:39:24.350726',1,0);
INSERT INTO "notification" VALUES(914480700673519216,914480596289003110,914480700597556916,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-08 11:39:24.350726','2026-11-08 11:39:24.350726',1,0);
INSERT INTO "notification" VALUES(914480700673519223,914480596309689824,914480700597556916,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-08 11:39:24.350726','2026-11-08 11:39:24.350726',1,0);
INSERT INTO "notification" VALUES(914480700673519284,914480596327143537,914480700597556916,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-08 11:39:24.350726','2026-11-08 11:39:24.350726',1,0);
INSERT INTO "notification" VALUES(914480700748817932,914480596170975359,914480700697450486,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b8kcgbqb','2026-11-09 11:39:24.337570','2026-11-09 11:39:24.337570',1,0);
INSERT INTO "notification" VALUES(914480700748817937,914480596360684199,914480700697450486,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b8kcgbqb','2026-11-09 11:39:24.337570','2026-11-09 11:39:24.337570',1,0);
INSERT INTO "notification" VALUES(914480700908521114,914480596188303127,914480700862168825,'pricing','answer.given','Atelier Brun','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-09 11:39:24.343960','2026-11-09 11:39:24.343960',1,0);
INSERT INTO "notification" VALUES(914480701038208931,914480596170975359,914480700986961753,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b8w1hxxs','2026-11-10 11:39:24.337248','2026-11-10 11:39:24.337248',1,0);
INSERT INTO "notification" VALUES(914480701038250644,914480596309689824,914480700986961753,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b8w1hxxs','2026-11-10 11:39:24.337248','2026-11-10 11:39:24.337248',1,0);
INSERT INTO "notification" VALUES(914480701038250660,914480596360684199,914480700986961753,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b8w1hxxs','2026-11-10 11:39:24.337248','2026-11-10 11:39:24.337248',1,0);
INSERT INTO "notification" VALUES(914480701193959606,914480596108153116,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959617,914480596146845399,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959622,914480596170975359,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959665,914480596188303127,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959687,914480596206435335,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959699,914480596230533872,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959752,914480596250678911,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959805,914480596289003110,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701193959812,914480596360684199,914480701084339394,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-10 11:39:24.356775','2026-11-10 11:39:24.356775',1,0);
INSERT INTO "notification" VALUES(914480701307124850,914480596188303127,914480701259437523,'pricing','answer.given','Werkstatt Ost','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-10 11:39:24.343630','2026-11-10 11:39:24.343630',1,0);
INSERT INTO "notification" VALUES(914480701452561684,914480596108153116,914480701403228891,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b98hdtp3','2026-11-10 16:27:24.337698','2026-11-10 16:27:24.337698',1,0);
INSERT INTO "notification" VALUES(914480701457499104,914480596309689824,914480701403228891,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b98hdtp3','2026-11-10 16:27:24.337698','2026-11-10 16:27:24.337698',1,0);
INSERT INTO "notification" VALUES(914480701457792747,914480596360684199,914480701403228891,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc73b98hdtp3','2026-11-10 16:27:24.337698','2026-11-10 16:27:24.337698',1,0);
INSERT INTO "notification" VALUES(914480701611931844,914480596108153116,914480701503650082,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq/revisions','2026-11-11 11:39:24.357043','2026-11-11 11:39:24.357043',1,0);
INSERT INTO "notification" VALUES(914480701611931870,914480596309689824,914480701503650082,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq/revisions','2026-11-11 11:39:24.357043','2026-11-11 11:39:24.357043',1,0);
INSERT INTO "notification" VALUES(914480701657699916,914480596348974275,914480701633609674,'ideas','note.posted','Дарья Ким','A small Halden without a cable for café tables','/comments/0sc73b9f8tds1','2026-11-11 11:39:24.331745','2026-11-11 11:39:24.331745',1,0);
INSERT INTO "notification" VALUES(914480701855416093,914480596271761478,914480701776321454,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-12 11:39:24.353260','2026-11-12 11:39:24.353260',1,0);
INSERT INTO "notification" VALUES(914480701856785576,914480596289003110,914480701776321454,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-12 11:39:24.353260','2026-11-12 11:39:24.353260',1,0);
INSERT INTO "notification" VALUES(914480701856785613,914480596309689824,914480701776321454,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-12 11:39:24.353260','2026-11-12 11:39:24.353260',1,0);
INSERT INTO "notification" VALUES(914480701856785617,914480596327143537,914480701776321454,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-12 11:39:24.353260','2026-11-12 11:39:24.353260',1,0);
INSERT INTO "notification" VALUES(914480702166020979,914480596170975359,914480702027148431,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-13 11:39:24.393711','2026-11-13 11:39:24.393711',1,0);
INSERT INTO "notification" VALUES(914480702166021019,914480596188303127,914480702027148431,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-13 11:39:24.393711','2026-11-13 11:39:24.393711',1,0);
INSERT INTO "notification" VALUES(914480702166021047,914480596230533872,914480702027148431,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc73b7h4e7v1','2026-11-13 11:39:24.393711','2026-11-13 11:39:24.393711',1,0);
INSERT INTO "notification" VALUES(914480702178369105,914480596108153116,914480702027148431,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.396477','2026-11-13 11:39:24.396477',1,0);
INSERT INTO "notification" VALUES(914480702178369106,914480596146845399,914480702027148431,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.396477','2026-11-13 11:39:24.396477',1,0);
INSERT INTO "notification" VALUES(914480702178369169,914480596327143537,914480702027148431,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.396477','2026-11-13 11:39:24.396477',1,0);
INSERT INTO "notification" VALUES(914480702178369174,914480596360684199,914480702027148431,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.396477','2026-11-13 11:39:24.396477',1,0);
INSERT INTO "notification" VALUES(914480702195874989,914480596108153116,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702195875002,914480596146845399,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702195875047,914480596170975359,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702195875094,914480596188303127,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702196188710,914480596230533872,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702196507222,914480596327143537,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702196507239,914480596360684199,914480702031555391,'ideas','merge.done','Ines Aldana','Струбцина вместо основания','/ideas/0sc73awfcp1qv','2026-11-13 11:39:24.400351','2026-11-13 11:39:24.400351',1,0);
INSERT INTO "notification" VALUES(914480702257800585,914480596230533872,914480702032206449,'ideas','support.carried','','Струбцина вместо основания','/carried/oPuUU5xA8tqeroDdShiNOm_HZa5u65oY','2026-11-13 11:39:24.415823','2026-11-13 11:39:24.415823',1,0);
INSERT INTO "notification" VALUES(914480702376824803,914480596108153116,914480702316401492,'pricing','answer.given','Werkstatt Ost','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-13 11:39:24.347823','2026-11-13 11:39:24.347823',1,0);
INSERT INTO "notification" VALUES(914480702644484927,914480596348974275,914480702536051655,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc73ba8c2h70','2026-11-14 11:39:24.366733','2026-11-14 11:39:24.366733',1,0);
INSERT INTO "notification" VALUES(914480702644484974,914480596360684199,914480702536051655,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc73ba8c2h70','2026-11-14 11:39:24.366733','2026-11-14 11:39:24.366733',1,0);
INSERT INTO "notification" VALUES(914480702644484989,914480596378037748,914480702536051655,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc73ba8c2h70','2026-11-14 11:39:24.366733','2026-11-14 11:39:24.366733',1,0);
INSERT INTO "notification" VALUES(914480702770820277,914480596146845399,914480702708095920,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-14 11:39:24.350095','2026-11-14 11:39:24.350095',1,0);
INSERT INTO "notification" VALUES(914480703025786598,914480596170975359,914480702970687190,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sc73baq4hb34','2026-11-15 11:39:24.337971','2026-11-15 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480703025906445,914480596360684199,914480702970687190,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sc73baq4hb34','2026-11-15 11:39:24.337971','2026-11-15 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480703085684603,914480596108153116,914480703054855334,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc73apcw7z69','2026-11-15 11:39:24.334518','2026-11-15 11:39:24.334518',1,0);
INSERT INTO "notification" VALUES(914480703085684634,914480596289003110,914480703054855334,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc73apcw7z69','2026-11-15 11:39:24.334518','2026-11-15 11:39:24.334518',1,0);
INSERT INTO "notification" VALUES(914480703205493113,914480596309689824,914480703139012991,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-15 11:39:24.348554','2026-11-15 11:39:24.348554',1,0);
INSERT INTO "notification" VALUES(914480703206024349,914480596327143537,914480703139012991,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sc73b9k0enbm','2026-11-15 11:39:24.348554','2026-11-15 11:39:24.348554',1,0);
INSERT INTO "notification" VALUES(914480703444594176,914480596348974275,914480703335785238,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc73bb0s5kj9','2026-11-16 11:39:24.363777','2026-11-16 11:39:24.363777',1,0);
INSERT INTO "notification" VALUES(914480703445619542,914480596360684199,914480703335785238,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc73bb0s5kj9','2026-11-16 11:39:24.363777','2026-11-16 11:39:24.363777',1,0);
INSERT INTO "notification" VALUES(914480703445619593,914480596378037748,914480703335785238,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc73bb0s5kj9','2026-11-16 11:39:24.363777','2026-11-16 11:39:24.363777',1,0);
INSERT INTO "notification" VALUES(914480703671999355,914480596108153116,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703671999393,914480596146845399,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703671999433,914480596170975359,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703671999453,914480596188303127,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672425774,914480596206435335,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672425826,914480596230533872,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672564821,914480596250678911,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672564833,914480596271761478,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672564836,914480596289003110,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672746002,914480596309689824,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703672746009,914480596327143537,914480703613224929,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-16 11:39:24.373559','2026-11-16 11:39:24.373559',1,0);
INSERT INTO "notification" VALUES(914480703755253772,914480596108153116,914480703705659128,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sc73bbd16hwz','2026-11-17 11:39:24.337664','2026-11-17 11:39:24.337664',1,0);
INSERT INTO "notification" VALUES(914480703756430389,914480596170975359,914480703705659128,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sc73bbd16hwz','2026-11-17 11:39:24.337664','2026-11-17 11:39:24.337664',1,0);
INSERT INTO "notification" VALUES(914480703847177544,914480596108153116,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703847260169,914480596146845399,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848539589,914480596170975359,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848539601,914480596188303127,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848539621,914480596206435335,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847382,914480596230533872,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847404,914480596250678911,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847448,914480596271761478,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847498,914480596309689824,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847560,914480596327143537,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703848847594,914480596360684199,914480703810070001,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 11:39:24.338870','2026-11-17 11:39:24.338870',1,0);
INSERT INTO "notification" VALUES(914480703919204464,914480596289003110,914480703882204966,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73bbg5ddpf','2026-11-17 16:27:24.335244','2026-11-17 16:27:24.335244',1,0);
INSERT INTO "notification" VALUES(914480704116560365,914480596188303127,914480704070284887,'ideas','comment.posted','Katrin Vogel','A foot of marble offcuts','/comments/0sc73bbqx229x','2026-11-18 11:39:24.337028','2026-11-18 11:39:24.337028',1,0);
INSERT INTO "notification" VALUES(914480704196411163,914480596146845399,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200265,914480596170975359,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200284,914480596188303127,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200330,914480596206435335,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200375,914480596230533872,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200388,914480596250678911,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200439,914480596271761478,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200446,914480596289003110,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200456,914480596309689824,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200471,914480596327143537,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704197200517,914480596360684199,914480704159059283,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 11:39:24.339198','2026-11-18 11:39:24.339198',1,0);
INSERT INTO "notification" VALUES(914480704347259835,914480596206435335,914480704271447160,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-18 11:39:24.354226','2026-11-18 11:39:24.354226',1,0);
INSERT INTO "notification" VALUES(914480704348216280,914480596230533872,914480704271447160,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-18 11:39:24.354226','2026-11-18 11:39:24.354226',1,0);
INSERT INTO "notification" VALUES(914480704348216292,914480596250678911,914480704271447160,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-18 11:39:24.354226','2026-11-18 11:39:24.354226',1,0);
INSERT INTO "notification" VALUES(914480704493967348,914480596108153116,914480704459375571,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 23:39:24.336836','2026-11-18 23:39:24.336836',1,0);
INSERT INTO "notification" VALUES(914480704494788280,914480596360684199,914480704459375571,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bbtgkpjn','2026-11-18 23:39:24.336836','2026-11-18 23:39:24.336836',1,0);
INSERT INTO "notification" VALUES(914480704641308626,914480596108153116,914480704540122960,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-19 11:39:24.355056','2026-11-19 11:39:24.355056',1,0);
INSERT INTO "notification" VALUES(914480704641308673,914480596146845399,914480704540122960,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-19 11:39:24.355056','2026-11-19 11:39:24.355056',1,0);
INSERT INTO "notification" VALUES(914480704641751081,914480596170975359,914480704540122960,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-19 11:39:24.355056','2026-11-19 11:39:24.355056',1,0);
INSERT INTO "notification" VALUES(914480704641751124,914480596188303127,914480704540122960,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-19 11:39:24.355056','2026-11-19 11:39:24.355056',1,0);
INSERT INTO "notification" VALUES(914480704641798802,914480596309689824,914480704540122960,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc73b5hhxydq','2026-11-19 11:39:24.355056','2026-11-19 11:39:24.355056',1,0);
INSERT INTO "notification" VALUES(914480704729505310,914480596309689824,914480704682185893,'ideas','idea.withdrawn','Tomás Reyes','A foot of marble offcuts','/ideas/0sc73bb0s5kj9','2026-11-19 11:39:24.340512','2026-11-19 11:39:24.340512',1,0);
INSERT INTO "notification" VALUES(914480704804491353,914480596108153116,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704804491382,914480596170975359,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305346,914480596188303127,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305354,914480596206435335,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305358,914480596230533872,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305408,914480596250678911,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305441,914480596271761478,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305475,914480596289003110,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305510,914480596309689824,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305513,914480596327143537,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704805305527,914480596360684199,914480704770867130,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 11:39:24.338442','2026-11-19 11:39:24.338442',1,0);
INSERT INTO "notification" VALUES(914480704879936220,914480596360684199,914480704850386657,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-19 11:39:24.335685','2026-11-19 11:39:24.335685',1,0);
INSERT INTO "notification" VALUES(914480704997172943,914480596271761478,914480704925421480,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-19 11:39:24.348841','2026-11-19 11:39:24.348841',1,0);
INSERT INTO "notification" VALUES(914480704997172980,914480596289003110,914480704925421480,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-19 11:39:24.348841','2026-11-19 11:39:24.348841',1,0);
INSERT INTO "notification" VALUES(914480704997173026,914480596309689824,914480704925421480,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-19 11:39:24.348841','2026-11-19 11:39:24.348841',1,0);
INSERT INTO "notification" VALUES(914480704997173082,914480596327143537,914480704925421480,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-19 11:39:24.348841','2026-11-19 11:39:24.348841',1,0);
INSERT INTO "notification" VALUES(914480705059576913,914480596146845399,914480705031799066,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 23:39:24.335074','2026-11-19 23:39:24.335074',1,0);
INSERT INTO "notification" VALUES(914480705059576966,914480596360684199,914480705031799066,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc73bccn5k6z','2026-11-19 23:39:24.335074','2026-11-19 23:39:24.335074',1,0);
INSERT INTO "notification" VALUES(914480705240578019,914480596348974275,914480705135033322,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc73bcp80a04','2026-11-20 11:39:24.363088','2026-11-20 11:39:24.363088',1,0);
INSERT INTO "notification" VALUES(914480705240578028,914480596360684199,914480705135033322,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc73bcp80a04','2026-11-20 11:39:24.363088','2026-11-20 11:39:24.363088',1,0);
INSERT INTO "notification" VALUES(914480705240578063,914480596378037748,914480705135033322,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc73bcp80a04','2026-11-20 11:39:24.363088','2026-11-20 11:39:24.363088',1,0);
INSERT INTO "notification" VALUES(914480705320727674,914480596108153116,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320727712,914480596146845399,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320727754,914480596170975359,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913328,914480596188303127,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913391,914480596230533872,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913447,914480596250678911,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913486,914480596271761478,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913548,914480596289003110,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913594,914480596309689824,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913639,914480596327143537,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705320913690,914480596360684199,914480705286207526,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:39:24.338120','2026-11-20 11:39:24.338120',1,0);
INSERT INTO "notification" VALUES(914480705450288544,914480596271761478,914480705366001747,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-20 11:40:50.749560','2026-11-20 11:40:50.749560',1,0);
INSERT INTO "notification" VALUES(914480705450756915,914480596289003110,914480705366001747,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-20 11:40:50.749560','2026-11-20 11:40:50.749560',1,0);
INSERT INTO "notification" VALUES(914480705450756921,914480596309689824,914480705366001747,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-20 11:40:50.749560','2026-11-20 11:40:50.749560',1,0);
INSERT INTO "notification" VALUES(914480705450756956,914480596327143537,914480705366001747,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-20 11:40:50.749560','2026-11-20 11:40:50.749560',1,0);
INSERT INTO "notification" VALUES(914480705466704001,914480596188303127,914480705366001747,'pricing','bid.expired','Maquette','Six lamps for student rooms','/bids/0sc73b8fsfxt8','2026-11-20 11:40:50.753191','2026-11-20 11:40:50.753191',1,0);
INSERT INTO "notification" VALUES(914480705529772445,914480596360684199,914480705504431957,'prototypes','thread.price_wished','Maja Holm','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 11:53:48.335325','2026-11-20 11:53:48.335325',1,0);
INSERT INTO "notification" VALUES(914480705644089031,914480596206435335,914480705585390908,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-20 17:39:24.347248','2026-11-20 17:39:24.347248',1,0);
INSERT INTO "notification" VALUES(914480705644089064,914480596230533872,914480705585390908,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-20 17:39:24.347248','2026-11-20 17:39:24.347248',1,0);
INSERT INTO "notification" VALUES(914480705644089118,914480596250678911,914480705585390908,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-20 17:39:24.347248','2026-11-20 17:39:24.347248',1,0);
INSERT INTO "notification" VALUES(914480705709926731,914480596206435335,914480705677296762,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 21:15:24.335105','2026-11-20 21:15:24.335105',1,0);
INSERT INTO "notification" VALUES(914480705711187604,914480596360684199,914480705677296762,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc73bcw02sx1','2026-11-20 21:15:24.335105','2026-11-20 21:15:24.335105',1,0);
INSERT INTO "notification" VALUES(914480705832137297,914480596108153116,914480705786536711,'ideas','comment.posted','Jonas Ek','Light that turns warmer as it is dimmed','/comments/0sc73bdb4cnt6','2026-11-21 11:39:24.335950','2026-11-21 11:39:24.335950',1,0);
INSERT INTO "notification" VALUES(914480705907625428,914480596108153116,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705907625458,914480596146845399,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908469878,914480596170975359,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908469925,914480596188303127,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908469951,914480596206435335,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500177,914480596250678911,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500219,914480596271761478,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500242,914480596289003110,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500246,914480596309689824,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500306,914480596327143537,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480705908500352,914480596360684199,914480705874839717,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 11:39:24.337971','2026-11-21 11:39:24.337971',1,0);
INSERT INTO "notification" VALUES(914480706050077070,914480596206435335,914480705986107878,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-21 11:39:24.349972','2026-11-21 11:39:24.349972',1,0);
INSERT INTO "notification" VALUES(914480706050918631,914480596230533872,914480705986107878,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-21 11:39:24.349972','2026-11-21 11:39:24.349972',1,0);
INSERT INTO "notification" VALUES(914480706050918683,914480596250678911,914480705986107878,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-21 11:39:24.349972','2026-11-21 11:39:24.349972',1,0);
INSERT INTO "notification" VALUES(914480706118107080,914480596230533872,914480706084080779,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 23:39:24.335939','2026-11-21 23:39:24.335939',1,0);
INSERT INTO "notification" VALUES(914480706118107125,914480596360684199,914480706084080779,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc73bddhj8dz','2026-11-21 23:39:24.335939','2026-11-21 23:39:24.335939',1,0);
INSERT INTO "notification" VALUES(914480706234962977,914480596309689824,914480706176889758,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-21 23:39:24.347698','2026-11-21 23:39:24.347698',1,0);
INSERT INTO "notification" VALUES(914480706235140606,914480596327143537,914480706176889758,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-21 23:39:24.347698','2026-11-21 23:39:24.347698',1,0);
INSERT INTO "notification" VALUES(914480706473252995,914480596108153116,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474729890,914480596146845399,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474729939,914480596170975359,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474729957,914480596188303127,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474729964,914480596206435335,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474730024,914480596230533872,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474730075,914480596250678911,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706474730126,914480596289003110,914480706356394022,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc73b1zxc4qp','2026-11-22 11:39:24.358768','2026-11-22 11:39:24.358768',1,0);
INSERT INTO "notification" VALUES(914480706548262957,914480596360684199,914480706515323833,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc73be0s60sp','2026-11-22 11:39:24.336829','2026-11-22 11:39:24.336829',1,0);
INSERT INTO "notification" VALUES(914480706617265491,914480596360684199,914480706590741449,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sc73any4dkhc','2026-11-22 11:39:24.337166','2026-11-22 11:39:24.337166',1,0);
INSERT INTO "notification" VALUES(914480706826009782,914480596206435335,914480706716016074,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-22 11:39:24.369434','2026-11-22 11:39:24.369434',1,0);
INSERT INTO "notification" VALUES(914480706826832044,914480596230533872,914480706716016074,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-22 11:39:24.369434','2026-11-22 11:39:24.369434',1,0);
INSERT INTO "notification" VALUES(914480706826832056,914480596250678911,914480706716016074,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-22 11:39:24.369434','2026-11-22 11:39:24.369434',1,0);
INSERT INTO "notification" VALUES(914480707072870388,914480596348974275,914480707040725848,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc73be0s60sp','2026-11-22 23:39:24.334381','2026-11-22 23:39:24.334381',1,0);
INSERT INTO "notification" VALUES(914480707341229533,914480596271761478,914480707262551566,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-23 11:39:24.352282','2026-11-23 11:39:24.352282',1,0);
INSERT INTO "notification" VALUES(914480707342937629,914480596289003110,914480707262551566,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-23 11:39:24.352282','2026-11-23 11:39:24.352282',1,0);
INSERT INTO "notification" VALUES(914480707342937632,914480596309689824,914480707262551566,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-23 11:39:24.352282','2026-11-23 11:39:24.352282',1,0);
INSERT INTO "notification" VALUES(914480707342937686,914480596327143537,914480707262551566,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-23 11:39:24.352282','2026-11-23 11:39:24.352282',1,0);
INSERT INTO "notification" VALUES(914480707479552469,914480596146845399,914480707408658697,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-23 11:39:24.352113','2026-11-23 11:39:24.352113',1,0);
INSERT INTO "notification" VALUES(914480707737038143,914480596206435335,914480707672793274,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 06:51:24.348868','2026-11-24 06:51:24.348868',1,0);
INSERT INTO "notification" VALUES(914480707737047807,914480596230533872,914480707672793274,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 06:51:24.348868','2026-11-24 06:51:24.348868',1,0);
INSERT INTO "notification" VALUES(914480707737047848,914480596250678911,914480707672793274,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 06:51:24.348868','2026-11-24 06:51:24.348868',1,0);
INSERT INTO "notification" VALUES(914480708012635046,914480596206435335,914480707953937857,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:25:00.347879','2026-11-24 11:25:00.347879',1,0);
INSERT INTO "notification" VALUES(914480708012635075,914480596230533872,914480707953937857,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:25:00.347879','2026-11-24 11:25:00.347879',1,0);
INSERT INTO "notification" VALUES(914480708013072798,914480596250678911,914480707953937857,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:25:00.347879','2026-11-24 11:25:00.347879',1,0);
INSERT INTO "notification" VALUES(914480708201976422,914480596206435335,914480708109116444,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:25:00.364625','2026-11-24 11:25:00.364625',1,0);
INSERT INTO "notification" VALUES(914480708201976452,914480596230533872,914480708109116444,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:25:00.364625','2026-11-24 11:25:00.364625',1,0);
INSERT INTO "notification" VALUES(914480708201976463,914480596250678911,914480708109116444,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:25:00.364625','2026-11-24 11:25:00.364625',1,0);
INSERT INTO "notification" VALUES(914480708436744898,914480596348974275,914480708286636951,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:39:24.375657','2026-11-24 11:39:24.375657',1,0);
INSERT INTO "notification" VALUES(914480708437240008,914480596360684199,914480708286636951,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:39:24.375657','2026-11-24 11:39:24.375657',1,0);
INSERT INTO "notification" VALUES(914480708437652811,914480596378037748,914480708286636951,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:39:24.375657','2026-11-24 11:39:24.375657',1,0);
INSERT INTO "notification" VALUES(914480708479243002,914480596271761478,914480708318825816,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.385363','2026-11-24 11:39:24.385363',1,0);
INSERT INTO "notification" VALUES(914480708479243059,914480596289003110,914480708318825816,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.385363','2026-11-24 11:39:24.385363',1,0);
INSERT INTO "notification" VALUES(914480708512694289,914480596309689824,914480708336830958,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:39:24.392862','2026-11-24 11:39:24.392862',1,0);
INSERT INTO "notification" VALUES(914480708512694310,914480596327143537,914480708336830958,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:39:24.392862','2026-11-24 11:39:24.392862',1,0);
INSERT INTO "notification" VALUES(914480708567389153,914480596230533872,914480708336830989,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.405813','2026-11-24 11:39:24.405813',1,0);
INSERT INTO "notification" VALUES(914480708567603425,914480596250678911,914480708336830989,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.405813','2026-11-24 11:39:24.405813',1,0);
INSERT INTO "notification" VALUES(914480708567603478,914480596348974275,914480708336830989,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.405813','2026-11-24 11:39:24.405813',1,0);
INSERT INTO "notification" VALUES(914480708567603524,914480596360684199,914480708336830989,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.405813','2026-11-24 11:39:24.405813',1,0);
INSERT INTO "notification" VALUES(914480708567603554,914480596378037748,914480708336830989,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc73bch0e04q','2026-11-24 11:39:24.405813','2026-11-24 11:39:24.405813',1,0);
INSERT INTO "notification" VALUES(914480708781487715,914480596206435335,914480708696802269,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:39:24.353275','2026-11-24 11:39:24.353275',1,0);
INSERT INTO "notification" VALUES(914480708781487767,914480596230533872,914480708696802269,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:39:24.353275','2026-11-24 11:39:24.353275',1,0);
INSERT INTO "notification" VALUES(914480708781487821,914480596250678911,914480708696802269,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc73ayc1m5gx','2026-11-24 11:39:24.353275','2026-11-24 11:39:24.353275',1,0);
INSERT INTO "notification" VALUES(914480708873101544,914480596309689824,914480708823533041,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:53:48.341225','2026-11-24 11:53:48.341225',1,0);
INSERT INTO "notification" VALUES(914480708873101546,914480596327143537,914480708823533041,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc73bfmrmyas','2026-11-24 11:53:48.341225','2026-11-24 11:53:48.341225',1,0);
INSERT INTO "notification" VALUES(914480709279118111,914480596206435335,914480709217553103,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 14:03:24.348162','2026-11-24 14:03:24.348162',1,0);
INSERT INTO "notification" VALUES(914480709280362010,914480596230533872,914480709217553103,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 14:03:24.348162','2026-11-24 14:03:24.348162',1,0);
INSERT INTO "notification" VALUES(914480709280362018,914480596250678911,914480709217553103,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 14:03:24.348162','2026-11-24 14:03:24.348162',1,0);
INSERT INTO "notification" VALUES(914480709435697306,914480596146845399,914480709370989672,'orders','order.gate_opened','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc73b6mnepwk','2026-11-24 14:03:24.349307','2026-11-24 14:03:24.349307',1,0);
INSERT INTO "notification" VALUES(914480709665746988,914480596271761478,914480709612037923,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 21:15:24.346820','2026-11-24 21:15:24.346820',1,0);
INSERT INTO "notification" VALUES(914480709665746995,914480596289003110,914480709612037923,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-24 21:15:24.346820','2026-11-24 21:15:24.346820',1,0);
INSERT INTO "notification" VALUES(914480709792240207,914480596271761478,914480709715004712,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-25 11:39:24.349784','2026-11-25 11:39:24.349784',1,0);
INSERT INTO "notification" VALUES(914480709792240226,914480596289003110,914480709715004712,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-25 11:39:24.349784','2026-11-25 11:39:24.349784',1,0);
INSERT INTO "notification" VALUES(914480709792240271,914480596309689824,914480709715004712,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-25 11:39:24.349784','2026-11-25 11:39:24.349784',1,0);
INSERT INTO "notification" VALUES(914480709792240305,914480596327143537,914480709715004712,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-25 11:39:24.349784','2026-11-25 11:39:24.349784',1,0);
INSERT INTO "notification" VALUES(914480710060732164,914480596309689824,914480709963749358,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:39:24.383492','2026-11-25 11:39:24.383492',1,0);
INSERT INTO "notification" VALUES(914480710060732222,914480596327143537,914480709963749358,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:39:24.383492','2026-11-25 11:39:24.383492',1,0);
INSERT INTO "notification" VALUES(914480710060732236,914480596348974275,914480709963749358,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:39:24.383492','2026-11-25 11:39:24.383492',1,0);
INSERT INTO "notification" VALUES(914480710060732291,914480596360684199,914480709963749358,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:39:24.383492','2026-11-25 11:39:24.383492',1,0);
INSERT INTO "notification" VALUES(914480710060732337,914480596378037748,914480709963749358,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:39:24.383492','2026-11-25 11:39:24.383492',1,0);
INSERT INTO "notification" VALUES(914480710220044652,914480596108153116,914480710164234154,'service','service.moved','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 11:53:48.357712','2026-11-25 11:53:48.357712',1,0);
INSERT INTO "notification" VALUES(914480710332340550,914480596108153116,914480710245403121,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 18:51:24.347065','2026-11-25 18:51:24.347065',1,0);
INSERT INTO "notification" VALUES(914480710332804980,914480596309689824,914480710245403121,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 18:51:24.347065','2026-11-25 18:51:24.347065',1,0);
INSERT INTO "notification" VALUES(914480710332805013,914480596327143537,914480710245403121,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-25 18:51:24.347065','2026-11-25 18:51:24.347065',1,0);
INSERT INTO "notification" VALUES(914480710496979050,914480596146845399,914480710449858876,'pricing','question.asked','Werkstatt Ost','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-25 23:39:24.344159','2026-11-25 23:39:24.344159',1,0);
INSERT INTO "notification" VALUES(914480710668775699,914480596309689824,914480710592569065,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-26 02:03:24.361582','2026-11-26 02:03:24.361582',1,0);
INSERT INTO "notification" VALUES(914480710669036267,914480596327143537,914480710592569065,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-26 02:03:24.361582','2026-11-26 02:03:24.361582',1,0);
INSERT INTO "notification" VALUES(914480710669036286,914480596378037748,914480710592569065,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc73bh54c0b0','2026-11-26 02:03:24.361582','2026-11-26 02:03:24.361582',1,0);
INSERT INTO "notification" VALUES(914480710911885753,914480596271761478,914480710819119124,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-26 06:51:24.356000','2026-11-26 06:51:24.356000',1,0);
INSERT INTO "notification" VALUES(914480710912126419,914480596289003110,914480710819119124,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-26 06:51:24.356000','2026-11-26 06:51:24.356000',1,0);
INSERT INTO "notification" VALUES(914480710912126431,914480596309689824,914480710819119124,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-26 06:51:24.356000','2026-11-26 06:51:24.356000',1,0);
INSERT INTO "notification" VALUES(914480710912126462,914480596327143537,914480710819119124,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-26 06:51:24.356000','2026-11-26 06:51:24.356000',1,0);
INSERT INTO "notification" VALUES(914480711319021602,914480596206435335,914480711246356887,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-26 09:15:24.355052','2026-11-26 09:15:24.355052',1,0);
INSERT INTO "notification" VALUES(914480711319021616,914480596230533872,914480711246356887,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-26 09:15:24.355052','2026-11-26 09:15:24.355052',1,0);
INSERT INTO "notification" VALUES(914480711319021620,914480596250678911,914480711246356887,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc73bepch1fe','2026-11-26 09:15:24.355052','2026-11-26 09:15:24.355052',1,0);
INSERT INTO "notification" VALUES(914480711453306274,914480596146845399,914480711401667948,'pricing','question.asked','Atelier Brun','Две настенные Halden к кровати','/bids/0sc73bgzmd2tg','2026-11-27 09:15:24.343968',NULL,1,0);
INSERT INTO "notification" VALUES(914480711645811052,914480596271761478,914480711565234021,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc73bjprezvy','2026-11-28 02:03:24.351307',NULL,1,0);
INSERT INTO "notification" VALUES(914480711646083626,914480596289003110,914480711565234021,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc73bjprezvy','2026-11-28 02:03:24.351307',NULL,1,0);
INSERT INTO "notification" VALUES(914480711646083646,914480596309689824,914480711565234021,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc73bjprezvy','2026-11-28 02:03:24.351307',NULL,1,0);
INSERT INTO "notification" VALUES(914480711646083697,914480596327143537,914480711565234021,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc73bjprezvy','2026-11-28 02:03:24.351307',NULL,1,0);
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
INSERT INTO "one_time_link" VALUES(914480711717466322,914480596394938953,'sign_in','cfd3511399bba935ef03a1be22e82f110ac1196b765e7fe392de0c10b8cb7c36','2026-11-28 11:39:51.903832','2026-11-29 11:39:51.902260',NULL);
INSERT INTO "one_time_link" VALUES(914480711725259861,914480596348974275,'sign_in','5689e94b0d8c5501885d06e4571c3d1c8807091c04e4166d914bad650995452f','2026-11-28 11:39:51.905579','2026-11-29 11:39:51.905020',NULL);
INSERT INTO "one_time_link" VALUES(914480711729997459,914480596360684199,'sign_in','6ae473f47c224f7b72f0c92c8b7b117f5296c1dde0a634947ae08033b1858f26','2026-11-28 11:39:51.907001','2026-11-29 11:39:51.906460',NULL);
INSERT INTO "one_time_link" VALUES(914480711736818780,914480596378037748,'sign_in','9b6af073ff536286cac9d304771021f05d9a3fd95c4f51cb7111747a045e3ed6','2026-11-28 11:39:51.908235','2026-11-29 11:39:51.907709',NULL);
INSERT INTO "one_time_link" VALUES(914480711741092539,914480596271761478,'sign_in','c720e351500d970d3b89fff67dbb3c3c6d2d3e16119457d90d28296e934adf27','2026-11-28 11:39:51.909592','2026-11-29 11:39:51.908987',NULL);
INSERT INTO "one_time_link" VALUES(914480711749765775,914480596289003110,'sign_in','fdff4c225dcf978192a9afee89a9ac4240129260f70478d73605f4d36f5d4ce8','2026-11-28 11:39:51.911070','2026-11-29 11:39:51.910432',NULL);
INSERT INTO "one_time_link" VALUES(914480711754236556,914480596309689824,'sign_in','6447b34535d77274471ec1c5020bcdc29ba04e805c6ccdf5e94e140b5873e20c','2026-11-28 11:39:51.912550','2026-11-29 11:39:51.911965',NULL);
INSERT INTO "one_time_link" VALUES(914480711758479798,914480596327143537,'sign_in','5f4a1fc5fc6bb2be3c5b75c27c4187c7366eb6087cd7948f1e73713072724ada','2026-11-28 11:39:51.913983','2026-11-29 11:39:51.913393',NULL);
INSERT INTO "one_time_link" VALUES(914480711767299628,914480596108153116,'sign_in','d06543f723ee15af70083655b2c0472db0fa08c274aae2e7c392ff12b960e59c','2026-11-28 11:39:51.915418','2026-11-29 11:39:51.914815',NULL);
INSERT INTO "one_time_link" VALUES(914480711771545276,914480596146845399,'sign_in','e7d2dab723d44ea469d37b2e7eb5fb80ddf3bd392584a22afcde7df4bf00a2b3','2026-11-28 11:39:51.916791','2026-11-29 11:39:51.916244',NULL);
INSERT INTO "one_time_link" VALUES(914480711778896742,914480596170975359,'sign_in','a942b3e49676fffa477d84a787e230db639d076bd07b2fb0d96cd1ef1845de48','2026-11-28 11:39:51.918159','2026-11-29 11:39:51.917579',NULL);
INSERT INTO "one_time_link" VALUES(914480711784039688,914480596188303127,'sign_in','448587ff3ef10eb1f152499eb81630e0cb04a3e43dd8a46ce037d4e3b8992f57','2026-11-28 11:39:51.919526','2026-11-29 11:39:51.918982',NULL);
INSERT INTO "one_time_link" VALUES(914480711787723807,914480596206435335,'sign_in','be85f63d7697633f0edcad817b7db90ea1c11a32a9e943815a3dacb3158152a0','2026-11-28 11:39:51.920924','2026-11-29 11:39:51.920347',NULL);
INSERT INTO "one_time_link" VALUES(914480711795827416,914480596230533872,'sign_in','b8924eb16022eb8829c427660de548145195ce44e28a69e196d29f29aca622de','2026-11-28 11:39:51.922266','2026-11-29 11:39:51.921688',NULL);
INSERT INTO "one_time_link" VALUES(914480711799696211,914480596250678911,'sign_in','868541490d0af6bce99e1f6c427c15edbe4fcafc9223542da91b689d7d0c9b34','2026-11-28 11:39:51.923503','2026-11-29 11:39:51.923205',NULL);
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
INSERT INTO "order_line" VALUES(914480684181215667,914480684144163514,1,'The first Halden, for the one who asked for it','prototype_version',914480682309666846,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',16500,0,16500,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914480687058052738,914480687045225045,1,'Одна лампа, терракота','prototype_version',914480682309666846,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15700,0,15700,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914480689720900912,914480689709717021,1,'Six lamps above the long bench','prototype_version',914480682309666846,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15200,0,91200,6,6,6,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914480698601111678,914480698588879763,1,'Две лампы в цвете «ночь», орех','prototype_version',914480682309666846,'[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "15.00", "currency": "EUR"}}]',16400,0,32800,2,0,0,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914480708268653829,914480708255906137,1,'Eight lamps for the library corner','prototype_version',914480703479148471,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',13800,0,110400,8,0,0,0,0,0,0,0,NULL);
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
INSERT INTO "order_promise" VALUES(914480684198139487,914480684144163514,'2026-10-15','Agreed in the deal',914480596108153116,'2026-09-11 11:39:24.348638',NULL);
INSERT INTO "order_promise" VALUES(914480687067672679,914480687045225045,'2026-11-08','Agreed in the deal',914480596170975359,'2026-10-02 11:39:24.336634',NULL);
INSERT INTO "order_promise" VALUES(914480689729299717,914480689709717021,'2026-11-29','Agreed in the deal',914480596206435335,'2026-10-09 11:39:24.337044',NULL);
INSERT INTO "order_promise" VALUES(914480698608489530,914480698588879763,'2026-12-07','Agreed in the deal',914480596146845399,'2026-11-04 11:39:24.336287',NULL);
INSERT INTO "order_promise" VALUES(914480708277443005,914480708255906137,'2027-01-01','Agreed in the deal',914480596206435335,'2026-11-24 11:39:24.337404',NULL);
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
INSERT INTO "outbox" VALUES(914480706084080797,914480706084080779,'notifications.tell_people','done',0,'2026-11-21 23:39:24.328047',NULL);
INSERT INTO "outbox" VALUES(914480706176889773,914480706176889758,'notifications.tell_people','done',0,'2026-11-21 23:39:24.333985',NULL);
INSERT INTO "outbox" VALUES(914480706360828171,914480706356394022,'duplicates.close_merged_pairs','done',0,'2026-11-22 11:39:24.331837',NULL);
INSERT INTO "outbox" VALUES(914480706360828174,914480706356394022,'searches.match_searches','done',0,'2026-11-22 11:39:24.331837',NULL);
INSERT INTO "outbox" VALUES(914480706360828187,914480706356394022,'webhooks.write_down','done',0,'2026-11-22 11:39:24.331837',NULL);
INSERT INTO "outbox" VALUES(914480706360828246,914480706356394022,'support.give_votes_back','done',0,'2026-11-22 11:39:24.331837',NULL);
INSERT INTO "outbox" VALUES(914480706360828284,914480706356394022,'notifications.tell_people','done',0,'2026-11-22 11:39:24.331837',NULL);
INSERT INTO "outbox" VALUES(914480706518788194,914480706515323833,'notifications.tell_people','done',0,'2026-11-22 11:39:24.329864',NULL);
INSERT INTO "outbox" VALUES(914480706590741513,914480706590741449,'notifications.tell_people','done',0,'2026-11-22 11:39:24.330896',NULL);
INSERT INTO "outbox" VALUES(914480706733622231,914480706708552293,'service.keep','done',0,'2026-11-22 11:39:24.348330',NULL);
INSERT INTO "outbox" VALUES(914480706734247025,914480706716016074,'notifications.tell_people','done',0,'2026-11-22 11:39:24.348330',NULL);
INSERT INTO "outbox" VALUES(914480707044552250,914480707040725848,'notifications.tell_people','done',0,'2026-11-22 23:39:24.327292',NULL);
INSERT INTO "outbox" VALUES(914480707170691368,914480707170691334,'ideas.weighing.measure','done',0,'2026-11-23 11:39:24.326101',NULL);
INSERT INTO "outbox" VALUES(914480707170691390,914480707170691334,'webhooks.write_down','done',0,'2026-11-23 11:39:24.326101',NULL);
INSERT INTO "outbox" VALUES(914480707265371165,914480707262551566,'notifications.tell_people','done',0,'2026-11-23 11:39:24.334185',NULL);
INSERT INTO "outbox" VALUES(914480707429102887,914480707408658697,'notifications.tell_people','done',0,'2026-11-23 11:39:24.340334',NULL);
INSERT INTO "outbox" VALUES(914480707674203355,914480707672793274,'notifications.tell_people','done',0,'2026-11-24 06:51:24.334342',NULL);
INSERT INTO "outbox" VALUES(914480707878916296,914480707863007022,'notifications.tell_people','done',0,'2026-11-24 11:10:36.335557',NULL);
INSERT INTO "outbox" VALUES(914480707953937897,914480707953937857,'notifications.tell_people','done',0,'2026-11-24 11:25:00.334189',NULL);
INSERT INTO "outbox" VALUES(914480708126383230,914480708089323903,'service.keep','done',0,'2026-11-24 11:25:00.345982',NULL);
INSERT INTO "outbox" VALUES(914480708126987308,914480708109116444,'notifications.tell_people','done',0,'2026-11-24 11:25:00.345982',NULL);
INSERT INTO "outbox" VALUES(914480708357498581,914480708286636951,'production.open_jobs','done',0,'2026-11-24 11:39:24.355934',NULL);
INSERT INTO "outbox" VALUES(914480708357498619,914480708286636951,'notifications.tell_people','done',0,'2026-11-24 11:39:24.355934',NULL);
INSERT INTO "outbox" VALUES(914480708357805360,914480708318825816,'notifications.tell_people','done',0,'2026-11-24 11:39:24.355934',NULL);
INSERT INTO "outbox" VALUES(914480708357805367,914480708336830958,'notifications.tell_people','done',0,'2026-11-24 11:39:24.355934',NULL);
INSERT INTO "outbox" VALUES(914480708357805426,914480708336830989,'notifications.tell_people','done',0,'2026-11-24 11:39:24.355934',NULL);
INSERT INTO "outbox" VALUES(914480708726469159,914480708696802269,'notifications.tell_people','done',0,'2026-11-24 11:39:24.340022',NULL);
INSERT INTO "outbox" VALUES(914480708823533075,914480708823533041,'notifications.tell_people','done',0,'2026-11-24 11:53:48.328944',NULL);
INSERT INTO "outbox" VALUES(914480709217553119,914480709217553103,'notifications.tell_people','done',0,'2026-11-24 14:03:24.333913',NULL);
INSERT INTO "outbox" VALUES(914480709393495153,914480709370989672,'notifications.tell_people','done',0,'2026-11-24 14:03:24.339132',NULL);
INSERT INTO "outbox" VALUES(914480709612037951,914480709612037923,'notifications.tell_people','done',0,'2026-11-24 21:15:24.333722',NULL);
INSERT INTO "outbox" VALUES(914480709715529472,914480709715004712,'notifications.tell_people','done',0,'2026-11-25 11:39:24.332128',NULL);
INSERT INTO "outbox" VALUES(914480709964001638,914480709963749358,'notifications.tell_people','done',0,'2026-11-25 11:39:24.361132',NULL);
INSERT INTO "outbox" VALUES(914480710173239923,914480710164234154,'notifications.tell_people','done',0,'2026-11-25 11:53:48.346710',NULL);
INSERT INTO "outbox" VALUES(914480710264355586,914480710245403121,'notifications.tell_people','done',0,'2026-11-25 18:51:24.331137',NULL);
INSERT INTO "outbox" VALUES(914480710449858889,914480710449858876,'notifications.tell_people','done',0,'2026-11-25 23:39:24.333528',NULL);
INSERT INTO "outbox" VALUES(914480710600600339,914480710592569065,'notifications.tell_people','done',0,'2026-11-26 02:03:24.345765',NULL);
INSERT INTO "outbox" VALUES(914480710819119136,914480710819119124,'notifications.tell_people','done',0,'2026-11-26 06:51:24.334510',NULL);
INSERT INTO "outbox" VALUES(914480710948838865,914480710945594839,'notifications.tell_people','done',0,'2026-11-26 06:51:24.328517',NULL);
INSERT INTO "outbox" VALUES(914480711145288324,914480711132992365,'notifications.tell_people','done',0,'2026-11-26 07:05:48.358792',NULL);
INSERT INTO "outbox" VALUES(914480711246706801,914480711246356887,'notifications.tell_people','done',0,'2026-11-26 09:15:24.338144',NULL);
INSERT INTO "outbox" VALUES(914480711406441233,914480711401667948,'notifications.tell_people','done',0,'2026-11-27 09:15:24.332320',NULL);
INSERT INTO "outbox" VALUES(914480711565366856,914480711565234021,'notifications.tell_people','done',0,'2026-11-28 02:03:24.332444',NULL);
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
INSERT INTO "price_wish" VALUES(914480682523170194,914480682449328548,914480596108153116,17200,16500,'EUR','2026-08-26 11:53:48.330839',1);
INSERT INTO "price_wish" VALUES(914480705500075182,914480705277355937,914480596206435335,12400,11900,'EUR','2026-11-20 11:53:48.327623',1);
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
INSERT INTO "producer" VALUES(914480596428429637,914480596067520218,NULL,'Atelier Brun','Metal spinning and enamel, five people, since 1974.','Lyon, FR','["metal spinning", "enamel", "assembly", "small series"]','["steel", "brass", "enamel"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,2,1,1,4,0,NULL,NULL,'2026-05-18 11:39:24.328647',2);
INSERT INTO "producer" VALUES(914480597447882052,914480596079561773,NULL,'Werkstatt Ost','Wood turning, steel and assembly under one roof.','Leipzig, DE','["wood turning", "steel tube", "powder coating", "assembly", "electrical test"]','["oak", "walnut", "steel", "brass"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,3,1,1,6,0,NULL,NULL,'2026-05-18 11:39:24.324349',2);
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
INSERT INTO "prototype" VALUES(914480680652951084,914480596360684199,'Halden reading lamp','Oak foot, balanced arm, enamelled shade. Look closely and say what you would change.','invited','in_review',3,3,914480649547685939,15,9,2,7,'2026-08-01 23:39:24.325298',5);
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
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_asset PRIMARY KEY (id), 
	CONSTRAINT ck_prototype_asset_kind CHECK (kind IN ('image', 'model')), 
	CONSTRAINT fk_prototype_asset_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id), 
	CONSTRAINT fk_prototype_asset_version_id FOREIGN KEY(version_id) REFERENCES prototype_version (id), 
	CONSTRAINT uq_prototype_asset_version_id_sha256 UNIQUE (version_id, sha256)
);
INSERT INTO "prototype_asset" VALUES(914480680921052941,914480680867195827,914480623756774853,'image','Front with measures',1,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977',2400,1600,'2026-08-02 11:39:24.340909');
INSERT INTO "prototype_asset" VALUES(914480680939134549,914480680867195827,914480627847722686,'image','Joint, shade, foot, reach',2,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1',2400,1600,'2026-08-02 11:39:24.344942');
INSERT INTO "prototype_asset" VALUES(914480682327422025,914480682309666846,914480635744906617,'image','Front',1,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce',2400,1600,'2026-08-24 11:39:24.330309');
INSERT INTO "prototype_asset" VALUES(914480682338826999,914480682309666846,914480636437360170,'image','Side',2,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21',2400,1600,'2026-08-24 11:39:24.333802');
INSERT INTO "prototype_asset" VALUES(914480682356387625,914480682309666846,914480642523665545,'image','Joint, close',3,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a',2400,1600,'2026-08-24 11:39:24.337008');
INSERT INTO "prototype_asset" VALUES(914480703499894444,914480703479148471,914480649547685939,'image','Front',1,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518',2400,1600,'2026-11-16 11:39:24.332435');
INSERT INTO "prototype_asset" VALUES(914480703520608973,914480703479148471,914480651175782773,'image','Side',2,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df',2400,1600,'2026-11-16 11:39:24.337504');
INSERT INTO "prototype_asset" VALUES(914480703541954191,914480703479148471,914480656619275399,'image','Joint, close',3,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018',2400,1600,'2026-11-16 11:39:24.342057');
INSERT INTO "prototype_asset" VALUES(914480703559312291,914480703479148471,914480672010018602,'image','Four enamels',4,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4',2400,1600,'2026-11-16 11:39:24.346544');
INSERT INTO "prototype_asset" VALUES(914480703580199442,914480703479148471,914480652984637731,'model','3D model',5,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd',NULL,NULL,'2026-11-16 11:39:24.351236');
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
INSERT INTO "prototype_decision" VALUES(914480681698358847,914480680652951084,914480680867195827,914480596108153116,'request_changes','The right lamp, not yet the right joint.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-08 11:39:24.329274');
INSERT INTO "prototype_decision" VALUES(914480681751988428,914480680652951084,914480680867195827,914480596206435335,'approve_with_changes','With a heavier foot, yes.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-09 11:39:24.327641');
INSERT INTO "prototype_decision" VALUES(914480683563638963,914480680652951084,914480682309666846,914480596108153116,'approve_with_changes','Give the knob an edge and I have no more to say.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-02 11:39:24.326092');
INSERT INTO "prototype_decision" VALUES(914480683698885276,914480680652951084,914480682309666846,914480596146845399,'approve_with_changes','Барашек вместо шара, остальное отлично.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-03 11:39:24.326374');
INSERT INTO "prototype_decision" VALUES(914480683744825120,914480680652951084,914480682309666846,914480596170975359,'request_changes','Слепит соседа по столу.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-04 11:39:24.326211');
INSERT INTO "prototype_decision" VALUES(914480704846744002,914480680652951084,914480703479148471,914480596108153116,'approve','This is the lamp I had in mind, only better.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-19 11:39:24.327498');
INSERT INTO "prototype_decision" VALUES(914480706577736491,914480680652951084,914480703479148471,914480596206435335,'approve','Approved for all three cafés.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-22 11:39:24.328070');
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
INSERT INTO "prototype_guest" VALUES(914480680691148414,914480680652951084,914480596108153116,NULL,914480596360684199,'2026-08-01 23:39:24.334430');
INSERT INTO "prototype_guest" VALUES(914480680707291121,914480680652951084,914480596146845399,NULL,914480596360684199,'2026-08-01 23:39:24.338180');
INSERT INTO "prototype_guest" VALUES(914480680711570460,914480680652951084,914480596170975359,NULL,914480596360684199,'2026-08-01 23:39:24.339768');
INSERT INTO "prototype_guest" VALUES(914480680719773488,914480680652951084,914480596188303127,NULL,914480596360684199,'2026-08-01 23:39:24.341149');
INSERT INTO "prototype_guest" VALUES(914480680725490711,914480680652951084,914480596206435335,NULL,914480596360684199,'2026-08-01 23:39:24.342553');
INSERT INTO "prototype_guest" VALUES(914480680729334841,914480680652951084,914480596230533872,NULL,914480596360684199,'2026-08-01 23:39:24.343952');
INSERT INTO "prototype_guest" VALUES(914480680737707912,914480680652951084,914480596250678911,NULL,914480596360684199,'2026-08-01 23:39:24.345327');
INSERT INTO "prototype_guest" VALUES(914480680741382816,914480680652951084,914480596271761478,NULL,914480596360684199,'2026-08-01 23:39:24.346727');
INSERT INTO "prototype_guest" VALUES(914480680749753458,914480680652951084,914480596289003110,NULL,914480596360684199,'2026-08-01 23:39:24.348183');
INSERT INTO "prototype_guest" VALUES(914480680753407967,914480680652951084,914480596309689824,NULL,914480596360684199,'2026-08-01 23:39:24.349574');
INSERT INTO "prototype_guest" VALUES(914480680762619888,914480680652951084,914480596327143537,NULL,914480596360684199,'2026-08-01 23:39:24.351037');
CREATE TABLE prototype_idea (
	prototype_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_idea PRIMARY KEY (prototype_id, idea_id)
);
INSERT INTO "prototype_idea" VALUES(914480680652951084,914480678706536334,'2026-08-01 23:39:24.331172');
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
INSERT INTO "prototype_version" VALUES(914480680867195827,914480680652951084,1,'First pencil sheets. Proportions are a proposal, the joint is a promise.','superseded','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d','2026-08-02 11:39:24.349802',4,'2026-08-02 11:39:24.327942',5);
INSERT INTO "prototype_version" VALUES(914480682309666846,914480680652951084,2,'Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.','superseded','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762','2026-08-24 11:39:24.341232',6,'2026-08-24 11:39:24.326286',6);
INSERT INTO "prototype_version" VALUES(914480703479148471,914480680652951084,3,'Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in the foot.','current','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8','2026-11-16 11:39:24.357048',5,'2026-11-16 11:39:24.326825',7);
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
CREATE TABLE room (
	name VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	epoch VARCHAR(13) NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY (name)
);
INSERT INTO "room" VALUES('me:0sc73876g748w',65,'0sc73876wfjwv');
INSERT INTO "room" VALUES('me:0sc73877n3xpq',64,'0sc73877rtc5a');
INSERT INTO "room" VALUES('me:0sc73878c4a3z',63,'0sc73878hx7xj');
INSERT INTO "room" VALUES('me:0sc73878wn3rq',45,'0sc738791wmsn');
INSERT INTO "room" VALUES('me:0sc73879dyf07',58,'0sc73879s523t');
INSERT INTO "room" VALUES('me:0sc7387a4xwqg',58,'0sc7387a99rgt');
INSERT INTO "room" VALUES('me:0sc7387ar4nkz',40,'0sc7387awefva');
INSERT INTO "room" VALUES('me:0sc7387bc8226',41,'0sc7387bhx9pp');
INSERT INTO "room" VALUES('me:0sc7387bwp7k6',48,'0sc7387c471c6');
INSERT INTO "room" VALUES('me:0sc7387cgdhf0',57,'0sc7387cnp4y3');
INSERT INTO "room" VALUES('me:0sc7387d1263h',51,'0sc7387d9kpf5');
INSERT INTO "room" VALUES('me:0sc7387dnwd63',39,'0sc7387dnwd6z');
INSERT INTO "room" VALUES('me:0sc7387e11rn7',90,'0sc7387e557py');
INSERT INTO "room" VALUES('me:0sc7387ehkbfm',29,'0sc7387em2xks');
INSERT INTO "room" VALUES('me:0sc7387f1q4j9',1,'0sc7387f1q4kn');
INSERT INTO "room" VALUES('idea:0sc73am445qwe',16,'0sc73amj18vw2');
INSERT INTO "room" VALUES('idea:0sc73am445qwe/internal',2,'0sc73amss8yvh');
INSERT INTO "room" VALUES('prototype:0sc73any4dkhc',54,'0sc73ap1myh87');
INSERT INTO "room" VALUES('prototype:0sc73any4dkhc/internal',30,'0sc73ap1nc380');
INSERT INTO "room" VALUES('idea:0sc73aq084bn0',7,'0sc73aq1nh38x');
INSERT INTO "room" VALUES('idea:0sc73aq084bn0/internal',1,'0sc73aq5sqk12');
INSERT INTO "room" VALUES('bid:0sc73arvs449s',2,'0sc73arxcx3xx');
INSERT INTO "room" VALUES('bid:0sc73arvs449s/0sc7388edwda4',2,'0sc73as2drf7v');
INSERT INTO "room" VALUES('bid:0sc73arvs449s/customer',2,'0sc73as2drf8h');
INSERT INTO "room" VALUES('order:0sc73as65wynt',34,'0sc73asc9nwfk');
INSERT INTO "room" VALUES('order:0sc73as65wynt/internal',10,'0sc73asqm71nz');
INSERT INTO "room" VALUES('idea:0sc73aswdfeah',12,'0sc73asyhx9z3');
INSERT INTO "room" VALUES('idea:0sc73aswdfeah/internal',1,'0sc73at2s0m8v');
INSERT INTO "room" VALUES('bid:0sc73atzgmfqx',2,'0sc73av05te24');
INSERT INTO "room" VALUES('bid:0sc73atzgmfqx/0sc7387g1n6a5',4,'0sc73avaree4v');
INSERT INTO "room" VALUES('bid:0sc73atzgmfqx/customer',4,'0sc73avarjrzg');
INSERT INTO "room" VALUES('order:0sc73avwmjajn',31,'0sc73avz9vn9v');
INSERT INTO "room" VALUES('order:0sc73avwmjajn/internal',8,'0sc73aw7s0mcb');
INSERT INTO "room" VALUES('idea:0sc73awfcp1qv',9,'0sc73awhdwzk7');
INSERT INTO "room" VALUES('bid:0sc73awnc4b4j',2,'0sc73awp51h59');
INSERT INTO "room" VALUES('idea:0sc73awfcp1qv/internal',1,'0sc73awvnx17n');
INSERT INTO "room" VALUES('bid:0sc73awnc4b4j/0sc7387g1n6a5',2,'0sc73awzwkreh');
INSERT INTO "room" VALUES('bid:0sc73awnc4b4j/customer',2,'0sc73awzxbkhz');
INSERT INTO "room" VALUES('order:0sc73ayc1m5gx',25,'0sc73ayenzam7');
INSERT INTO "room" VALUES('order:0sc73ayc1m5gx/internal',10,'0sc73az99s49a');
INSERT INTO "room" VALUES('bid:0sc73b0k09c71',2,'0sc73b0ksm0bs');
INSERT INTO "room" VALUES('bid:0sc73b0k09c71/0sc7388edwda4',1,'0sc73b1anpr23');
INSERT INTO "room" VALUES('bid:0sc73b0k09c71/customer',1,'0sc73b1anpr2w');
INSERT INTO "room" VALUES('idea:0sc73b1zxc4qp',15,'0sc73b225mz8t');
INSERT INTO "room" VALUES('idea:0sc73b1zxc4qp/internal',2,'0sc73b26ht2j9');
INSERT INTO "room" VALUES('idea:0sc73b2bdne32',9,'0sc73b2d9xpr3');
INSERT INTO "room" VALUES('idea:0sc73b2bdne32/internal',2,'0sc73b2p96hcd');
INSERT INTO "room" VALUES('idea:0sc73b36h6qz0',9,'0sc73b38dzbsr');
INSERT INTO "room" VALUES('idea:0sc73b36h6qz0/internal',1,'0sc73b3wnywrn');
INSERT INTO "room" VALUES('bid:0sc73b3y5eq4x',2,'0sc73b3ysj6cp');
INSERT INTO "room" VALUES('idea:0sc73b4p4sgyg',7,'0sc73b4r5ayg0');
INSERT INTO "room" VALUES('bid:0sc73b3y5eq4x/0sc7388edwda4',4,'0sc73b518rap9');
INSERT INTO "room" VALUES('bid:0sc73b3y5eq4x/customer',4,'0sc73b518raqn');
INSERT INTO "room" VALUES('idea:0sc73b4p4sgyg/internal',1,'0sc73b58srdpb');
INSERT INTO "room" VALUES('idea:0sc73b5hhxydq',11,'0sc73b5jsf22y');
INSERT INTO "room" VALUES('idea:0sc73b5hhxydq/internal',1,'0sc73b609avt6');
INSERT INTO "room" VALUES('order:0sc73b6mnepwk',13,'0sc73b6q9xcyj');
INSERT INTO "room" VALUES('order:0sc73b6mnepwk/internal',9,'0sc73b73s3mkb');
INSERT INTO "room" VALUES('idea:0sc73b7h4e7v1',5,'0sc73b7jnrfjr');
INSERT INTO "room" VALUES('bid:0sc73b8fsfxt8',2,'0sc73b8gh2nra');
INSERT INTO "room" VALUES('bid:0sc73b8fsfxt8/0sc7387g1n6a5',1,'0sc73b8rdrsrr');
INSERT INTO "room" VALUES('bid:0sc73b8fsfxt8/customer',2,'0sc73b8rdrssg');
INSERT INTO "room" VALUES('bid:0sc73b8fsfxt8/0sc7388edwda4',1,'0sc73b949h41g');
INSERT INTO "room" VALUES('bid:0sc73b9k0enbm',2,'0sc73b9knw3cx');
INSERT INTO "room" VALUES('bid:0sc73b9k0enbm/0sc7388edwda4',1,'0sc73ba3stm5c');
INSERT INTO "room" VALUES('bid:0sc73b9k0enbm/customer',1,'0sc73ba3stm75');
INSERT INTO "room" VALUES('idea:0sc73ba8c2h70',6,'0sc73baa9rv3a');
INSERT INTO "room" VALUES('idea:0sc73ba8c2h70/internal',1,'0sc73bam9n032');
INSERT INTO "room" VALUES('idea:0sc73bb0s5kj9',3,'0sc73bb28gzrv');
INSERT INTO "room" VALUES('bid:0sc73bch0e04q',2,'0sc73bchnbjpt');
INSERT INTO "room" VALUES('idea:0sc73bcp80a04',4,'0sc73bcqspdc3');
INSERT INTO "room" VALUES('bid:0sc73bch0e04q/0sc7388edwda4',4,'0sc73bd5974ka');
INSERT INTO "room" VALUES('bid:0sc73bch0e04q/customer',6,'0sc73bd5974mn');
INSERT INTO "room" VALUES('bid:0sc73bch0e04q/0sc7387g1n6a5',2,'0sc73bdh58cx0');
INSERT INTO "room" VALUES('bid:0sc73bepch1fe',1,'0sc73beq9y9ts');
INSERT INTO "room" VALUES('bid:0sc73bepch1fe/0sc7387g1n6a5',3,'0sc73bf3dws8s');
INSERT INTO "room" VALUES('bid:0sc73bepch1fe/customer',4,'0sc73bf3dws98');
INSERT INTO "room" VALUES('order:0sc73bfmrmyas',7,'0sc73bfqsw8pd');
INSERT INTO "room" VALUES('bid:0sc73bepch1fe/0sc7388edwda4',1,'0sc73bghgmnjf');
INSERT INTO "room" VALUES('order:0sc73bfmrmyas/internal',5,'0sc73bgmcntwx');
INSERT INTO "room" VALUES('bid:0sc73bgzmd2tg',2,'0sc73bh08y0fs');
INSERT INTO "room" VALUES('service_request:0sc73bh54c0b0',5,'0sc73bh7rthrr');
INSERT INTO "room" VALUES('bid:0sc73bgzmd2tg/0sc7388edwda4',2,'0sc73bhp5r11b');
INSERT INTO "room" VALUES('bid:0sc73bgzmd2tg/customer',3,'0sc73bhp5r11v');
INSERT INTO "room" VALUES('service_request:0sc73bh54c0b0/internal',1,'0sc73bj54v0e2');
INSERT INTO "room" VALUES('bid:0sc73bgzmd2tg/0sc7387g1n6a5',1,'0sc73bjjn7ms6');
INSERT INTO "room" VALUES('bid:0sc73bjprezvy',1,'0sc73bjqdnq69');
CREATE TABLE room_fact (
	room VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_room_fact PRIMARY KEY (room, seq)
);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',1,914480596112976122);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',1,914480596147285831);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',1,914480596172398554);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',1,914480596189577482);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',1,914480596214096338);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',1,914480596235117022);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',1,914480596255194956);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',1,914480596277700296);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',1,914480596293577079);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',1,914480596313965288);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',1,914480596331043811);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',1,914480596348974296);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',1,914480596364992167);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',1,914480596378037757);
INSERT INTO "room_fact" VALUES('me:0sc7387f1q4j9',1,914480596394938979);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',1,914480679165270364);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',2,914480679373270737);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',2,914480679374892124);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',2,914480679374892169);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',2,914480679427990707);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe/internal',1,914480679433304829);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',3,914480679537300147);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',2,914480679538886783);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',4,914480679634713188);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',2,914480679688848442);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',3,914480679688848466);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',5,914480679706370132);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',3,914480679746925515);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',4,914480679748041740);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',6,914480679763415056);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',3,914480679803081669);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',4,914480679803081724);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',7,914480679844077960);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',4,914480679952562994);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',5,914480679953662591);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',5,914480679954039999);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',8,914480680003472805);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',6,914480680117525332);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',6,914480680117525386);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',9,914480680137746334);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',2,914480680138066539);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',10,914480680188973279);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',5,914480680230414407);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',7,914480680230414414);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',7,914480680230414423);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',11,914480680246944163);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',2,914480680246944187);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe/internal',2,914480680288269730);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',8,914480680314120958);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',12,914480680343077932);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',6,914480680427008550);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',8,914480680427008586);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',3,914480680427008589);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',3,914480680427008636);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',9,914480680428109548);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',13,914480680451276496);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',2,914480680452343328);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',14,914480680493342075);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',2,914480680494477582);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',15,914480680549210821);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',7,914480680623502857);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',9,914480680623866069);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',4,914480680623866090);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',3,914480680629250626);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',4,914480680629250627);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',3,914480680629250669);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',1,914480680683719280);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',1,914480680654375772);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',2,914480680700711288);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',3,914480680708726432);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',4,914480680717502642);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',5,914480680720928499);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',6,914480680725901132);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',7,914480680733123335);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',8,914480680737707946);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',9,914480680745152776);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',10,914480680749753477);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',11,914480680757593260);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',12,914480680762619944);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',2,914480680979847561);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',3,914480681001414706);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',13,914480680867574364);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',14,914480680926429345);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',15,914480680939315682);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',8,914480681052318078);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',9,914480681081559210);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',10,914480681052318091);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',11,914480681081559227);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',5,914480681052767708);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',6,914480681081909083);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',4,914480681052767742);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',5,914480681081909122);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',5,914480681052767803);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',6,914480681081909130);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',4,914480681053004203);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',5,914480681081946335);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',2,914480681053004211);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',3,914480681082397991);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',2,914480681053004267);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',3,914480681082397997);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',2,914480681053004291);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',3,914480681082398027);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',2,914480681053033675);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',3,914480681082398031);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',2,914480681053033717);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',3,914480681082398060);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',4,914480681160503638);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',12,914480681195601948);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',7,914480681195601976);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',6,914480681195602040);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',7,914480681195602079);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',6,914480681195602112);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',4,914480681195602135);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',4,914480681195602193);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',4,914480681195615089);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',4,914480681195615109);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',4,914480681195615160);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',10,914480681195615198);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',5,914480681232924901);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',10,914480681261810222);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',6,914480681291993281);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',11,914480681316819901);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',8,914480681316819934);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',7,914480681321302075);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',8,914480681321488066);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',7,914480681321488091);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',5,914480681321488131);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',5,914480681321488171);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',5,914480681321488227);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',5,914480681321488280);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',5,914480681321488288);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',11,914480681321488316);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',7,914480681349704381);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',12,914480681371627650);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',12,914480681371627668);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',8,914480681420490212);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',13,914480681450791791);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',13,914480681450791792);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',9,914480681450791847);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',8,914480681451214413);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',8,914480681451221210);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',6,914480681451221211);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',6,914480681451221261);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',6,914480681451221311);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',6,914480681451221332);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',6,914480681451267899);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',13,914480681451267940);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',9,914480681471750621);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',14,914480681495849371);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',10,914480681520893091);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',14,914480681552015635);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',15,914480681552015644);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',9,914480681552015691);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',9,914480681552037044);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',9,914480681552037066);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',7,914480681552037080);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',7,914480681552037094);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',7,914480681552037149);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',7,914480681552037155);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',7,914480681552037166);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',14,914480681552037181);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',11,914480681572529446);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',10,914480681597602665);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',15,914480681597692379);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',12,914480681638973319);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',8,914480681665288250);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',13,914480681706813761);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',16,914480681727735979);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',14,914480681761663777);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',17,914480681781964042);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',1,914480681839740429);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',3,914480681916930844);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',18,914480681920048286);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',3,914480681920304332);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',15,914480681936914978);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',10,914480681963138321);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',2,914480681979149012);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0/internal',1,914480681983921060);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',3,914480682025835778);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',11,914480682025835835);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',4,914480682078935088);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',12,914480682163693428);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',10,914480682163693479);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',8,914480682164262408);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',5,914480682179280450);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',10,914480682179903201);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',16,914480682227353780);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',16,914480682247888176);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',17,914480682263884688);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',11,914480682290171593);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',18,914480682381704239);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',16,914480682310211427);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',17,914480682327422044);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',18,914480682344602048);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',19,914480682356387660);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',15,914480682423717587);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',17,914480682423751791);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',12,914480682424033044);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',11,914480682424033045);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',13,914480682424087146);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',11,914480682424501956);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',9,914480682424501993);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',8,914480682424501995);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',8,914480682424502013);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',9,914480682424502073);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',8,914480682424502136);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',19,914480682453472515);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',18,914480682482247090);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',13,914480682482247123);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',12,914480682482247165);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',14,914480682483046036);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',12,914480682483046083);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',10,914480682483046085);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',9,914480682483046122);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',9,914480682483046171);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',10,914480682483046207);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',9,914480682483046237);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',19,914480682483046296);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',20,914480682537677779);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',20,914480682553486013);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',21,914480682579501490);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',16,914480682599692922);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',21,914480682600691148);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',22,914480682629659438);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',17,914480682658240603);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',19,914480682658240617);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',14,914480682658503320);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',13,914480682659373786);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',15,914480682659421346);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',11,914480682659421356);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',10,914480682659421368);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',10,914480682659421385);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',11,914480682659421436);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',10,914480682659421456);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',22,914480682659478550);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',23,914480682679543075);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',13,914480682703921708);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',23,914480682705292209);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',6,914480682733025638);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',14,914480682814188529);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',16,914480682814589136);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',14,914480682814589186);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',12,914480682814589217);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',24,914480682835291375);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',18,914480682855769186);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',20,914480682856221474);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',25,914480682885711341);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',19,914480682910715713);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',21,914480682910715725);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',15,914480682910715763);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',17,914480682910715815);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',15,914480682910715840);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',13,914480682910732339);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',11,914480682910732356);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',11,914480682910732394);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',12,914480682910732439);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',11,914480682910852012);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',24,914480682910852013);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',26,914480682936110780);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',22,914480682959865781);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',25,914480682961174898);
INSERT INTO "room_fact" VALUES('idea:0sc73aq084bn0',7,914480682974021239);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',16,914480683011071943);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',16,914480683011071984);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',4,914480683011072003);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',27,914480683039108610);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',20,914480683065603627);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',23,914480683065603673);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',15,914480683065987501);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',18,914480683066326625);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',17,914480683066326648);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',14,914480683066326673);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',12,914480683066326733);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',12,914480683066326757);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',13,914480683066326803);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',12,914480683066326864);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',26,914480683066326873);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',28,914480683086834220);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',16,914480683108215080);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',29,914480683128055436);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',17,914480683149541760);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',27,914480683149541822);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',30,914480683178426126);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',24,914480683207980125);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',17,914480683207980155);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',18,914480683207980187);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',19,914480683207980241);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',18,914480683208419050);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',15,914480683208419068);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',13,914480683208419110);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',13,914480683208419132);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',14,914480683208477000);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',13,914480683208477031);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',28,914480683208477092);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',31,914480683232844287);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',19,914480683257207090);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',5,914480683259086385);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',29,914480683259086438);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',32,914480683275567871);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',21,914480683299512671);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',30,914480683300474888);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',33,914480683341086014);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',22,914480683366846669);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',25,914480683367135990);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',18,914480683367136044);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',20,914480683367136092);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',20,914480683367136116);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',19,914480683368081189);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',16,914480683368278677);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',14,914480683368278741);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',14,914480683368278743);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',14,914480683368278783);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',31,914480683368278831);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',34,914480683388860700);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',15,914480683409870184);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',35,914480683430374779);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',21,914480683451277171);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',21,914480683451709345);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',36,914480683472051035);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',16,914480683492940745);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',20,914480683519280105);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',32,914480683547059620);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',37,914480683572767080);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',33,914480683590270433);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',21,914480683611482564);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',34,914480683632367453);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',4,914480683632367495);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',22,914480683656136015);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',6,914480683678577968);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',5,914480683678627923);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',38,914480683706613578);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',35,914480683728111170);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',39,914480683753961265);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',36,914480683769424991);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s',1,914480683849041042);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',15,914480683938077354);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',15,914480683938077407);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',17,914480683938077410);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',15,914480683938077455);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s/0sc7388edwda4',1,914480684018187413);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s/customer',1,914480684018187413);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',23,914480684080385762);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s',2,914480684315538274);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s/0sc7388edwda4',2,914480684312025647);
INSERT INTO "room_fact" VALUES('bid:0sc73arvs449s/customer',2,914480684312025647);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',1,914480684213688541);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',2,914480684348348656);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',18,914480684471328520);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',16,914480684471328577);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',7,914480684433411006);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',8,914480684512721401);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',37,914480684433411016);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',38,914480684512721430);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',6,914480684433411071);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',7,914480684512721440);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',3,914480684596500777);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',19,914480684655919712);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',17,914480684655919760);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',1,914480684725535061);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',2,914480684755953006);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',3,914480684784597079);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',4,914480684813314833);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',5,914480684869375723);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',1,914480684957893026);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',9,914480685066376409);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',39,914480685066376417);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',8,914480685066376473);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',2,914480685099611476);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah/internal',1,914480685099611496);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',3,914480685166277527);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',26,914480685271692419);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',4,914480685431794032);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',4,914480685511254817);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',24,914480685511254846);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',5,914480685598399207);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',6,914480685695127239);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',25,914480685769638663);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',7,914480685821161889);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',5,914480685853444353);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',19,914480685854105025);
INSERT INTO "room_fact" VALUES('idea:0sc73am445qwe',16,914480685934660725);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',26,914480686039663541);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',27,914480686039820602);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',20,914480686039820615);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',22,914480686039820661);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',22,914480686039820710);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',20,914480686039820711);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',40,914480686039820714);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx',1,914480686090237928);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',16,914480686165690130);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',16,914480686165690173);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',20,914480686165690193);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',18,914480686165690237);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',8,914480686224630649);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',6,914480686282540778);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',27,914480686387523983);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',28,914480686387523987);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',21,914480686387524021);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/0sc7387g1n6a5',1,914480686445312061);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/customer',1,914480686445312061);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',22,914480686492149226);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',9,914480686550250583);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',28,914480686614490614);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',10,914480686664038153);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/0sc7387g1n6a5',2,914480686747541552);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/customer',2,914480686747541552);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',17,914480686802315579);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',17,914480686802315613);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',7,914480686822562033);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',29,914480686877892565);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',29,914480686877892583);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',23,914480686878277517);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',41,914480686878277548);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/0sc7387g1n6a5',3,914480686944033657);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/customer',3,914480686944033657);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',24,914480686991324312);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx',2,914480687111882475);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/0sc7387g1n6a5',4,914480687109528124);
INSERT INTO "room_fact" VALUES('bid:0sc73atzgmfqx/customer',4,914480687109528124);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',1,914480687075077371);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',2,914480687133078276);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',18,914480687247798583);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',18,914480687248024102);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',10,914480687214278583);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',11,914480687289395326);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',42,914480687214421648);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',43,914480687289395385);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',9,914480687214467744);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',10,914480687289692820);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',3,914480687327295433);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',19,914480687381869975);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',19,914480687381870011);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',1,914480687414671139);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',2,914480687448640579);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',3,914480687478646574);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',4,914480687506818626);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',8,914480687523363107);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',30,914480687574950596);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',25,914480687574950634);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',20,914480687574950669);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',44,914480687574950675);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',9,914480687594708807);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',30,914480687650315444);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',31,914480687650315501);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',26,914480687650591563);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',21,914480687650591623);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',45,914480687650591656);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',1,914480687742801629);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',12,914480687847669988);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',46,914480687847670014);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',11,914480687847670040);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j',1,914480687897857204);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',20,914480687977527904);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',22,914480687977527947);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',21,914480687977527983);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',19,914480687977527988);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',11,914480688031425486);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',2,914480688081917126);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv/internal',1,914480688082132995);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',3,914480688130969495);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',27,914480688132998884);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j/0sc7387g1n6a5',1,914480688223441456);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j/customer',1,914480688223441456);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',23,914480688300008715);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',21,914480688300008739);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',17,914480688300008756);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',12,914480688370084934);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',31,914480688437456108);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',13,914480689439580548);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',14,914480689510905472);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',10,914480689550269939);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',24,914480689550591024);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',4,914480689609283499);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',32,914480689659406504);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',28,914480689659406512);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j',2,914480689776412204);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j/0sc7387g1n6a5',2,914480689776412172);
INSERT INTO "room_fact" VALUES('bid:0sc73awnc4b4j/customer',2,914480689776412172);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',1,914480689738113122);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',2,914480689796354040);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',22,914480689969068068);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',18,914480689969249324);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',21,914480689911093651);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',23,914480689911093696);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',13,914480689877642522);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',14,914480689970089112);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',47,914480689877642539);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',48,914480689970089159);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',12,914480689877642544);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',13,914480689970089171);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',4,914480690032971479);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',15,914480690153933714);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',16,914480690175288228);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',32,914480690292617723);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',6,914480690359539065);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',3,914480690463066900);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',22,914480690523206237);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',24,914480690523584676);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',7,914480690556547989);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',8,914480690590560855);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',9,914480690622822247);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt/internal',10,914480690652036873);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',1,914480690690530312);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',2,914480690719762371);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',3,914480690754153036);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',4,914480690782258468);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',5,914480690808841043);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',17,914480690896557527);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',18,914480691089582168);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',19,914480691215611754);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',20,914480691219348227);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',21,914480691235791460);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',33,914480691319152147);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',22,914480691377451836);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',23,914480691399334865);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',34,914480691458866097);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',11,914480691480016066);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',23,914480691480016103);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',5,914480691568037564);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',5,914480691608874714);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',33,914480691659380156);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',29,914480691659996408);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',49,914480691660023761);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',6,914480691722135177);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',30,914480691785386972);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',7,914480691830350903);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',24,914480691885602151);
INSERT INTO "room_fact" VALUES('idea:0sc73aswdfeah',12,914480691943994375);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',35,914480692050018781);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',34,914480692050018829);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',31,914480692050018876);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',24,914480692050018916);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',25,914480692050018924);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',25,914480692050018974);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',14,914480692050019017);
INSERT INTO "room_fact" VALUES('bid:0sc73b0k09c71',1,914480692112510916);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',22,914480692175393579);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',20,914480692175393641);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',25,914480692258878783);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',26,914480692267940184);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',27,914480692280888050);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',28,914480692280888085);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',29,914480692384339687);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',36,914480692448079602);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',21,914480692448527752);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',30,914480692552619872);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',31,914480692611114686);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',23,914480692692070920);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',22,914480692692190905);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',37,914480692766519793);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',24,914480692766519851);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',23,914480692766865306);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',6,914480692788431550);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',38,914480692792137630);
INSERT INTO "room_fact" VALUES('bid:0sc73b0k09c71/0sc7388edwda4',1,914480692879305511);
INSERT INTO "room_fact" VALUES('bid:0sc73b0k09c71/customer',1,914480692879305511);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',32,914480692926489992);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',4,914480692984588744);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',8,914480693052478301);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',7,914480693089049796);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',25,914480693090561532);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',9,914480693186007382);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',33,914480693245822689);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',10,914480693296055492);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',5,914480693357544046);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',6,914480693434064107);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',26,914480693505293649);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',23,914480693505293709);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',19,914480693505293739);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',7,914480693559627510);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',1,914480693672135362);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',15,914480693782629361);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',50,914480693782629380);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',15,914480693782629386);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',2,914480693815468608);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp/internal',1,914480693816065755);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',3,914480693856194157);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',24,914480693856547647);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',4,914480693910791041);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',27,914480693958062091);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',16,914480693958062123);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',1,914480694040929093);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',17,914480694159620924);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',51,914480694159620955);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',16,914480694159798770);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',5,914480694184452056);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',28,914480694243853613);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',25,914480694243853629);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',18,914480694243853674);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',6,914480694267261290);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',29,914480694315295205);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',19,914480694315295225);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',52,914480694315295283);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',2,914480694344803173);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32/internal',1,914480694347524992);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',3,914480694390341979);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',26,914480694390342033);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',4,914480694444070077);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',26,914480694491368242);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',27,914480694491368252);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',20,914480694491368306);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',7,914480694535696117);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',30,914480694642337396);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',28,914480694642337415);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',20,914480694642337451);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',53,914480694642337496);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',5,914480694667073175);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',35,914480694717911484);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',29,914480694717911491);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',21,914480694717911550);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',11,914480694771631219);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',6,914480694812587575);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',36,914480694864059745);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',27,914480694867237532);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',30,914480694867976246);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',22,914480694868926199);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',1,914480694955689306);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',23,914480695065702180);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',54,914480695066118354);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',17,914480695066118408);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',12,914480695127913906);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',34,914480695190994164);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',13,914480695240730652);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',14,914480695309059427);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',7,914480695370944239);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',37,914480695476589275);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',28,914480695476806670);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',31,914480695476806691);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',25,914480695476806692);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',8,914480695496774360);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',35,914480695497026798);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',9,914480695551879331);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',31,914480695602398563);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',32,914480695602398618);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',24,914480695603014884);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',55,914480695603014912);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',2,914480695632448967);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0/internal',1,914480695636619937);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x',1,914480695706176107);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',23,914480695782914449);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',26,914480695782914464);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',26,914480695782914492);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',24,914480695782914554);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',15,914480695871101240);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',16,914480695879883237);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',36,914480695971337896);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',5,914480696003997579);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',6,914480696041915540);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',7,914480696080925251);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn/internal',8,914480696104488056);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32/internal',2,914480696130446015);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',17,914480696205467392);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',18,914480696269848277);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',19,914480696365419416);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',20,914480696373530771);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',21,914480696386809353);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',37,914480696469325490);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',1,914480696554013776);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',25,914480696672615892);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',56,914480696672615899);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',18,914480696672615928);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',22,914480696722090189);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',23,914480696738609061);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',38,914480696810984908);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/0sc7388edwda4',1,914480696864255364);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/customer',1,914480696864255364);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',38,914480696906471204);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',8,914480696926780159);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',39,914480696927001732);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',3,914480696981755473);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',32,914480696982847143);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',4,914480697037394295);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',39,914480697085859238);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',57,914480697086532623);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',2,914480697112115071);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg/internal',1,914480697116997176);
INSERT INTO "room_fact" VALUES('idea:0sc73b2bdne32',9,914480697158433280);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',39,914480697158433332);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',3,914480697211851622);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',40,914480697213583507);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/0sc7388edwda4',2,914480697297196442);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/customer',2,914480697297196442);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',27,914480697342817065);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',25,914480697343037000);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',8,914480697380061246);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',1,914480697452234733);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',26,914480697528201862);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',58,914480697528201873);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',19,914480697528201919);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',5,914480697560803052);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',41,914480697636901987);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',33,914480697636901998);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',9,914480697673256887);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',34,914480697741250681);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',33,914480697741250700);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',21,914480697741250707);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',10,914480697795392364);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',24,914480697854517138);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',2,914480697899985932);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq/internal',1,914480697904856786);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',10,914480697947199673);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',40,914480697947199718);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',6,914480698001339725);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',42,914480698054756700);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',35,914480698056407989);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',59,914480698056407994);
INSERT INTO "room_fact" VALUES('bid:0sc73b0k09c71',2,914480698118142434);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',40,914480698219477992);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',28,914480698203398080);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',26,914480698203398103);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',7,914480698256194886);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',36,914480698312210484);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',29,914480698312210493);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',60,914480698312210542);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/0sc7388edwda4',3,914480698371302545);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/customer',3,914480698371302545);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',43,914480698417356971);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',11,914480698433977127);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',41,914480698491889390);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',41,914480698492794220);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',37,914480698492794271);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',34,914480698492794295);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',27,914480698492794319);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',61,914480698492794330);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',4,914480698513865860);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',38,914480698513865924);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x',2,914480698655842785);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/0sc7388edwda4',4,914480698654587584);
INSERT INTO "room_fact" VALUES('bid:0sc73b3y5eq4x/customer',4,914480698654587584);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',1,914480698621411014);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',2,914480698676361738);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',30,914480698784658511);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',27,914480698784658568);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',28,914480698752989504);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',29,914480698818957368);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',62,914480698752989549);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',63,914480698818957410);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',20,914480698752989612);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',21,914480698820027046);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',3,914480698853341202);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',31,914480698908079309);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',28,914480698908079364);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',4,914480698978671020);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',5,914480699046361913);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',1,914480699096027709);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',2,914480699126264037);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',3,914480699155029013);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',4,914480699184326482);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',5,914480699208289728);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',5,914480699247357193);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',42,914480699348324472);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',44,914480699348324501);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',39,914480699348324516);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',12,914480699367760636);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',29,914480699368666771);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',8,914480699418058820);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',43,914480699418275157);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',6,914480699473405413);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',44,914480699520433655);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',45,914480699520433676);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',40,914480699520433722);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',30,914480699520433734);
INSERT INTO "room_fact" VALUES('idea:0sc73b7h4e7v1',1,914480699591266177);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',31,914480699700239347);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',64,914480699700239383);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',22,914480699700239422);
INSERT INTO "room_fact" VALUES('idea:0sc73b36h6qz0',9,914480699721279819);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',42,914480699721279847);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',25,914480699824814030);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',26,914480699829071712);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',27,914480699838330389);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',28,914480699838730845);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',29,914480699917689032);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',43,914480699977628880);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',27,914480699977628902);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',30,914480700039096642);
INSERT INTO "room_fact" VALUES('order:0sc73avwmjajn',31,914480700068625445);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',24,914480700157300409);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',28,914480700157300462);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',44,914480700233565849);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',25,914480700233565852);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',29,914480700233565893);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',3,914480700279404323);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',45,914480700383369850);
INSERT INTO "room_fact" VALUES('idea:0sc73b7h4e7v1',2,914480700403630609);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',35,914480700403672939);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',13,914480700460052850);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',46,914480700460052899);
INSERT INTO "room_fact" VALUES('idea:0sc73b4p4sgyg',7,914480700514606083);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',46,914480700514606146);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8',1,914480700597556916);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',26,914480700676175917);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',30,914480700676625765);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',32,914480700677238592);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',29,914480700677238644);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',4,914480700697450486);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',47,914480700753412151);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',65,914480700753412192);
INSERT INTO "room_fact" VALUES('idea:0sc73b7h4e7v1',3,914480700769128746);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',48,914480700769811701);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8/0sc7387g1n6a5',1,914480700862168825);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8/customer',1,914480700862168825);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',30,914480700908521124);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',5,914480700928397355);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',45,914480700929755119);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',6,914480700986961753);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',49,914480701038751252);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',33,914480701038751260);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',66,914480701038751289);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',14,914480701084339394);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',46,914480701197979167);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',47,914480701197979176);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',50,914480701197979177);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',31,914480701197979232);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',41,914480701198047080);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',36,914480701198047123);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',22,914480701198047170);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',31,914480701198047233);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',67,914480701198047250);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8/0sc7388edwda4',1,914480701259437523);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8/customer',2,914480701259437523);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',32,914480701307124912);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',6,914480701368231650);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',7,914480701403228891);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',47,914480701457792808);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',34,914480701457792855);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',68,914480701457792918);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',8,914480701503650082);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',48,914480701612971060);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',35,914480701613466133);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp/internal',2,914480701633609674);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',32,914480701663791049);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',9,914480701680369434);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',48,914480701680369456);
INSERT INTO "room_fact" VALUES('bid:0sc73b9k0enbm',1,914480701776321454);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',27,914480701856785639);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',32,914480701856785665);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',36,914480701856785688);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',30,914480701856785737);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',8,914480702031555391);
INSERT INTO "room_fact" VALUES('idea:0sc73awfcp1qv',9,914480702031704082);
INSERT INTO "room_fact" VALUES('idea:0sc73b7h4e7v1',4,914480702027148431);
INSERT INTO "room_fact" VALUES('idea:0sc73b7h4e7v1',5,914480702031555391);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',49,914480702179118421);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',50,914480702196507273);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',49,914480702179687844);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',50,914480702196507329);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',51,914480702166479943);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',52,914480702196507345);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',33,914480702170494130);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',34,914480702196507363);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',37,914480702170494178);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',38,914480702196507390);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',31,914480702179687869);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',32,914480702196507430);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',69,914480702179687921);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',70,914480702196507464);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',39,914480702259184557);
INSERT INTO "room_fact" VALUES('bid:0sc73b9k0enbm/0sc7388edwda4',1,914480702316401492);
INSERT INTO "room_fact" VALUES('bid:0sc73b9k0enbm/customer',1,914480702316401492);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',51,914480702376824856);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',7,914480702429851258);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',1,914480702536051655);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',33,914480702645290994);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',71,914480702645290995);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',23,914480702645291037);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',8,914480702708095920);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',51,914480702770820330);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',9,914480702821173603);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',2,914480702867021780);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70/internal',1,914480702871470037);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',3,914480702917142246);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',52,914480702917142260);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',4,914480702970687190);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',53,914480703026835730);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',72,914480703026835789);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',40,914480703054855334);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',53,914480703088193909);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',33,914480703088193924);
INSERT INTO "room_fact" VALUES('bid:0sc73b9k0enbm',2,914480703139012991);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',37,914480703206863750);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',33,914480703206863813);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',10,914480703227579556);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',35,914480703227579608);
INSERT INTO "room_fact" VALUES('idea:0sc73bb0s5kj9',1,914480703335785238);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',34,914480703450420666);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',73,914480703450420691);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',24,914480703450420730);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',41,914480703613224929);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',23,914480703479148518);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',24,914480703505119257);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',25,914480703525762294);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',26,914480703542045979);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',27,914480703562764525);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',28,914480703584475133);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',54,914480703675938050);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',52,914480703676711517);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',54,914480703676711552);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',36,914480703676711563);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',42,914480703676711616);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',40,914480703676711645);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',23,914480703679260249);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',28,914480703680183173);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',34,914480703680949089);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',38,914480703680949106);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',34,914480703680949108);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',5,914480703705659128);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',55,914480703759447269);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',55,914480703759447324);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',42,914480703810070001);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',56,914480703851395439);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',53,914480703851637764);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',56,914480703852063489);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',37,914480703852369311);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',43,914480703853052786);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',41,914480703853052791);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',24,914480703853052843);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',29,914480703853052902);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',39,914480703853052939);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',35,914480703853052993);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',74,914480703853053010);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',43,914480703882204966);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',35,914480703919248773);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',11,914480703970710467);
INSERT INTO "room_fact" VALUES('idea:0sc73ba8c2h70',6,914480704011200150);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',54,914480704011558328);
INSERT INTO "room_fact" VALUES('idea:0sc73bb0s5kj9',2,914480704070284887);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',38,914480704121310772);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',44,914480704159059283);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',55,914480704200111356);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',57,914480704200802364);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',39,914480704200802381);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',44,914480704201218605);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',42,914480704201218643);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',25,914480704201218689);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',30,914480704201218699);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',36,914480704201218752);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',40,914480704201218803);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',36,914480704201304666);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',75,914480704201304707);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',12,914480704271447160);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',45,914480704351256116);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',43,914480704352028283);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',26,914480704352028328);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',13,914480704405077624);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',45,914480704459375571);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',57,914480704494788292);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',76,914480704494788339);
INSERT INTO "room_fact" VALUES('idea:0sc73b5hhxydq',11,914480704540122960);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',58,914480704646020381);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',56,914480704646020399);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',58,914480704646020419);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',40,914480704646020455);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',41,914480704646020465);
INSERT INTO "room_fact" VALUES('idea:0sc73bb0s5kj9',3,914480704682185893);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',42,914480704729505364);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',46,914480704770867130);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',59,914480704807790465);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',59,914480704807790506);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',41,914480704808554911);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',46,914480704808995512);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',44,914480704808995568);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',27,914480704808995621);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',31,914480704808995675);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',37,914480704808995724);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',43,914480704808995777);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',37,914480704808995796);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',77,914480704809593443);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',47,914480704850386657);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',78,914480704879936267);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q',1,914480704925421480);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',32,914480705001020655);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',38,914480705001083941);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',44,914480705001349902);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',38,914480705001981298);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',48,914480705031799066);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',57,914480705063850776);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',79,914480705064826379);
INSERT INTO "room_fact" VALUES('idea:0sc73bcp80a04',1,914480705135033322);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',35,914480705245272826);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',80,914480705245272882);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',25,914480705245272925);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',49,914480705286207526);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',60,914480705323761733);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',58,914480705324138533);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',60,914480705324498730);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',42,914480705324498779);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',45,914480705324561810);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',28,914480705324561812);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',33,914480705325105751);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',39,914480705325105754);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',45,914480705325105811);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',39,914480705325105851);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',81,914480705325436643);
INSERT INTO "room_fact" VALUES('bid:0sc73b8fsfxt8',2,914480705366001747);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',43,914480705466704050);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',34,914480705453473665);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',40,914480705453697426);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',46,914480705455391184);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',40,914480705455391213);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',50,914480705504431957);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',82,914480705530477733);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7388edwda4',1,914480705585390908);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',1,914480705585390908);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',47,914480705647471356);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',46,914480705647471416);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',29,914480705647471433);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',51,914480705677296762);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',48,914480705711187609);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',83,914480705711187626);
INSERT INTO "room_fact" VALUES('idea:0sc73bcp80a04',2,914480705731730471);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',47,914480705731730531);
INSERT INTO "room_fact" VALUES('idea:0sc73bcp80a04',3,914480705786536711);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',61,914480705832137324);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',52,914480705874839717);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',62,914480705912439312);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',59,914480705912439354);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',61,914480705912439374);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',44,914480705912439403);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',49,914480705912439437);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',30,914480705912445225);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',35,914480705912445266);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',41,914480705912445267);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',47,914480705912562249);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',41,914480705912562310);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',84,914480705912562338);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7387g1n6a5',1,914480705986107878);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',2,914480705986107878);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',50,914480706050918695);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',48,914480706050918714);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',31,914480706050918732);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',53,914480706084080779);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',49,914480706121170318);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',85,914480706121710681);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7388edwda4',2,914480706176889758);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',3,914480706176889758);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',48,914480706235332415);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',42,914480706235332469);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',14,914480706288587909);
INSERT INTO "room_fact" VALUES('idea:0sc73b1zxc4qp',15,914480706356394022);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',63,914480706474730180);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',60,914480706474730223);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',62,914480706474730281);
INSERT INTO "room_fact" VALUES('me:0sc73878wn3rq',45,914480706474730295);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',51,914480706474730328);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',50,914480706474730361);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',32,914480706474730405);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',42,914480706474730467);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',29,914480706515323833);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',86,914480706548399760);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc',54,914480706590741449);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',87,914480706620987248);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',15,914480706708552293);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',16,914480706716016074);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',52,914480706826832067);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',51,914480706826832093);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',33,914480706826832102);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',6,914480706867044983);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',7,914480706906213101);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',8,914480706947524348);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',9,914480706985418959);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx/internal',10,914480707010910832);
INSERT INTO "room_fact" VALUES('prototype:0sc73any4dkhc/internal',30,914480707040725848);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',36,914480707074167612);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',10,914480707128632122);
INSERT INTO "room_fact" VALUES('idea:0sc73bcp80a04',4,914480707170691334);
INSERT INTO "room_fact" VALUES('me:0sc73878c4a3z',63,914480707170691337);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe',1,914480707262551566);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',36,914480707342937694);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',43,914480707342937735);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',49,914480707342937745);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',43,914480707342937801);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',11,914480707408658697);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',61,914480707479552517);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',6,914480707513393379);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',7,914480707552571929);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',8,914480707589961547);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk/internal',9,914480707614873600);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/0sc7387g1n6a5',1,914480707672793274);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/customer',1,914480707672793274);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',53,914480707737120374);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',52,914480707737120423);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',34,914480707737120434);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',17,914480707799233878);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',18,914480707863007022);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7388edwda4',3,914480707953937857);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',4,914480707953937857);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',54,914480708017801617);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',53,914480708017801629);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',35,914480708017801679);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',19,914480708089323903);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',20,914480708097224325);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',21,914480708109116444);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',55,914480708206829340);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',54,914480708206829352);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',36,914480708206829360);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q',2,914480708336830989);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7387g1n6a5',2,914480708318825816);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/0sc7388edwda4',4,914480708336830958);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',5,914480708318825816);
INSERT INTO "room_fact" VALUES('bid:0sc73bch0e04q/customer',6,914480708336830958);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',1,914480708286636951);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',2,914480708353765358);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',55,914480708567603594);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',37,914480708567603603);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',37,914480708479243085);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',44,914480708479243092);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',50,914480708512694335);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',44,914480708512694373);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',37,914480708441291005);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',38,914480708567603636);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',88,914480708441291050);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',89,914480708567603646);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',26,914480708441291064);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',27,914480708567603707);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',12,914480708625439787);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',22,914480708696802269);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',23,914480708714031985);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',56,914480708785543613);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',56,914480708785543672);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',38,914480708785647406);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',3,914480708823533041);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',51,914480708877828821);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',45,914480708877828856);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',4,914480708943775760);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',5,914480709011693039);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',6,914480709078785339);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas',7,914480709145953582);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/0sc7388edwda4',1,914480709217553103);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/customer',2,914480709217553103);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',57,914480709280362047);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',57,914480709280362085);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',39,914480709280362087);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas/internal',1,914480709312380596);
INSERT INTO "room_fact" VALUES('order:0sc73b6mnepwk',13,914480709370989672);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',62,914480709435697342);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas/internal',2,914480709467784417);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas/internal',3,914480709502250145);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas/internal',4,914480709530371610);
INSERT INTO "room_fact" VALUES('order:0sc73bfmrmyas/internal',5,914480709557301764);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/0sc7387g1n6a5',2,914480709612037923);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/customer',3,914480709612037923);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',38,914480709668809713);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',45,914480709669825355);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg',1,914480709715004712);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',39,914480709792240328);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',46,914480709792240330);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',52,914480709792361712);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',46,914480709792361721);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',32,914480709963749358);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0',1,914480709963749358);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',53,914480710060815239);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',47,914480710060815273);
INSERT INTO "room_fact" VALUES('me:0sc7387dnwd63',39,914480710060815320);
INSERT INTO "room_fact" VALUES('me:0sc7387e11rn7',90,914480710060815324);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',28,914480710060815344);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',33,914480710164234154);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0',2,914480710164234154);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',64,914480710223067195);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0',3,914480710245403121);
INSERT INTO "room_fact" VALUES('me:0sc73876g748w',65,914480710337339582);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',54,914480710337436769);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',48,914480710337436787);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',24,914480710378691651);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/0sc7388edwda4',1,914480710449858876);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/customer',1,914480710449858876);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',63,914480710496979104);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0',4,914480710592569065);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',55,914480710672014730);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',49,914480710672458680);
INSERT INTO "room_fact" VALUES('me:0sc7387ehkbfm',29,914480710672458730);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg',2,914480710819119124);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/0sc7388edwda4',2,914480710819119124);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/customer',2,914480710819119124);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',40,914480710912126504);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',47,914480710912126523);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',56,914480710912126576);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',50,914480710915282691);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0/internal',1,914480710945594839);
INSERT INTO "room_fact" VALUES('order:0sc73as65wynt',34,914480711132992365);
INSERT INTO "room_fact" VALUES('service_request:0sc73bh54c0b0',5,914480711132992365);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/0sc7387g1n6a5',3,914480711246356887);
INSERT INTO "room_fact" VALUES('bid:0sc73bepch1fe/customer',4,914480711246356887);
INSERT INTO "room_fact" VALUES('me:0sc73879dyf07',58,914480711322350158);
INSERT INTO "room_fact" VALUES('me:0sc7387a4xwqg',58,914480711322350211);
INSERT INTO "room_fact" VALUES('me:0sc7387ar4nkz',40,914480711322350221);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/0sc7387g1n6a5',1,914480711401667948);
INSERT INTO "room_fact" VALUES('bid:0sc73bgzmd2tg/customer',3,914480711401667948);
INSERT INTO "room_fact" VALUES('me:0sc73877n3xpq',64,914480711455726821);
INSERT INTO "room_fact" VALUES('order:0sc73ayc1m5gx',25,914480711498789605);
INSERT INTO "room_fact" VALUES('bid:0sc73bjprezvy',1,914480711565234021);
INSERT INTO "room_fact" VALUES('me:0sc7387bc8226',41,914480711650076860);
INSERT INTO "room_fact" VALUES('me:0sc7387bwp7k6',48,914480711650076912);
INSERT INTO "room_fact" VALUES('me:0sc7387cgdhf0',57,914480711650076950);
INSERT INTO "room_fact" VALUES('me:0sc7387d1263h',51,914480711650076973);
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
INSERT INTO "search_doc" VALUES(914480596571285038,'producer',914480596428429637,'en','ateli brun','metal spin enamel assembl small seri steel brass enamel');
INSERT INTO "search_doc" VALUES(914480597460568688,'producer',914480597447882052,'en','werkstatt ost','wood turn steel tube powder coat assembl electr test oak walnut steel brass');
INSERT INTO "search_doc" VALUES(914480597585843171,'customer',914480597568713256,'en','anna lindqvist','');
INSERT INTO "search_doc" VALUES(914480597615219919,'customer',914480597606940895,'ru','петр волк','');
INSERT INTO "search_doc" VALUES(914480597649074951,'customer',914480597635119307,'ru','мар седов','');
INSERT INTO "search_doc" VALUES(914480597678667195,'customer',914480597665479975,'en','toma rey','');
INSERT INTO "search_doc" VALUES(914480597715061992,'customer',914480597698633769,'en','cafe nord','');
INSERT INTO "search_doc" VALUES(914480679114341815,'idea',914480678706536334,'en','a read lamp that balanc instead of clamp','i read until late and everi lamp i had either sag or squeak old draft lamp balanc with a weight one hand move them and they stay i would like that in oak and steel small enough for a bedsid tabl and honest no plastic no app height 485 mm reach 318 mm foot 184 mm weight 3 1 kg bulb e27 replac cabl 2 m read oak balanc');
INSERT INTO "search_doc" VALUES(914480680665127331,'prototype',914480680652951084,'en','halden read lamp','oak foot balanc arm enamel shade look close and say what you would chang first pencil sheet proport are a propos the joint is a promis model rounder foot ball knob the stem move off centr after your remark arm 18 mm longer and rais flute wheel instead of the ball air slot dimmer in the foot');
INSERT INTO "search_doc" VALUES(914480681822754381,'idea',914480681797693088,'en','control all lamp of a room from a telephon','with twenti lamp in the cafe somebodi has to walk round and switch them an app and a radio modul would save us ten minut each evening radio bluetooth or zigbe lamp per group 20 piec cafe radio');
INSERT INTO "search_doc" VALUES(914480683812730731,'bid',914480683795222841,'en','the first halden for the one who ask for it','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914480684205825235,'order',914480684144163514,'en','mq 2026 000001 the first halden for the one who ask for it','the first halden for the one who ask for it');
INSERT INTO "search_doc" VALUES(914480684930984132,'idea',914480684890306897,'ru','все разбира набор для ремонт','ламп должн переж сво хозяин пуст кажд детал снима одн отвертк а фетр выключател и кабел прода отдельн с картинк как их поменя инструмент одн отвертк срок поставк детал 15 лет цен набор 20 eur ремонт servic');
INSERT INTO "search_doc" VALUES(914480686081326352,'bid',914480686068023037,'en','одн ламп терракот','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914480687070528418,'order',914480687045225045,'ru','mq 2026 000002 одн ламп терракот','одн ламп терракот');
INSERT INTO "search_doc" VALUES(914480687717486424,'idea',914480687674492667,'ru','струбцин вмест основан','у чертежн стол кажд сантиметр на счет та же стойк но сниз струбцин на столешниц 20 60 мм с кожан подкладк столешниц от 20 мм столешниц до 60 мм подкладк кож струбцин стол');
INSERT INTO "search_doc" VALUES(914480687889222526,'bid',914480687875239058,'en','six lamp abov the long bench','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914480689734937353,'order',914480689709717021,'en','mq 2026 000003 six lamp abov the long bench','six lamp abov the long bench');
INSERT INTO "search_doc" VALUES(914480692108367770,'bid',914480692090679521,'ru','четыр ламп для класс каллиграф','нужн к начал занят посл эт дат не имеет смысл эмал бел тепл свет 2700 желобок для пер 150');
INSERT INTO "search_doc" VALUES(914480693644332154,'idea',914480693597573878,'en','a small halden without a cabl for cafe tabl','our tabl move everi evening and no floor has socket where peopl sit a lamp of 28 cm with a batteri in the foot twelv hour of warm light charg over night on a tray it must surviv a spill coffe it must be too heavi for a pocket height 280 mm batteri life 12 h colour of light 2200 k splash proof ip44 charg tray for 6 lamp cafe batteri small');
INSERT INTO "search_doc" VALUES(914480694020661129,'idea',914480693983754338,'en','a socket for the telephon in the foot','there is never a free socket besid the bed the foot is thick enough for a usb c port at the back and the charger insid 20 watt would do port usb c power 20 w extra price 15 eur foot charg');
INSERT INTO "search_doc" VALUES(914480694936011305,'idea',914480694893436896,'ru','настен halden над кроват','плеч и плафон те же вмест стойк дубов накладк на двух винт поворот на 180 выключател на накладк чтоб не иска ег в темнот вынос 350 мм поворот 180 креплен 2 винт диммер да стен спальн');
INSERT INTO "search_doc" VALUES(914480695693632125,'bid',914480695686421661,'ru','две ламп в цвет ноч орех','эмал ноч дерев орех кабел 2 высот стойк 420');
INSERT INTO "search_doc" VALUES(914480696533307246,'idea',914480696491033552,'en','the tall one besid the chair','the same arm and shade on a stem of 1 35 m in two piec so that it can be post besid a chair the light come over the shoulder which is where it belong height 1350 mm stem 2 piec foot 280 mm weight 7 kg floor read');
INSERT INTO "search_doc" VALUES(914480697439686259,'idea',914480697410779575,'ru','желобок для пер и чаш для скрепок в основан','на стол каллиграф все кат основан ламп и так занима мест пуст держ пер желобок 150 8 мм посередин одинаков удобн правш и левш кра скругл чтоб вычища пыл пальц желобок длин 150 мм желобок ширин 8 мм чаш 70 мм основан дуб');
INSERT INTO "search_doc" VALUES(914480698614378460,'order',914480698588879763,'ru','mq 2026 000004 две ламп в цвет ноч орех','две ламп в цвет ноч орех');
INSERT INTO "search_doc" VALUES(914480699569675441,'idea',914480699544117089,'en','a version to screw to the tabl edg','student move desk are small could the lamp hold on to the edg of the tabl tabl top 18 40 mm clamp');
INSERT INTO "search_doc" VALUES(914480700584635939,'bid',914480700572825416,'en','six lamp for student room','plain one scratch are fine second are fine height 485 enamel ani oak knot allow');
INSERT INTO "search_doc" VALUES(914480701768199519,'bid',914480701754529140,'en','the tall lamp as soon as it exist','i know that it is onli an idea yet height 1350 foot 280');
INSERT INTO "search_doc" VALUES(914480702514989655,'idea',914480702471357664,'ru','два плеч на одн стойк','на занят за стол сид дво две ламп тесн а две рук у одн ламп в сам раз есл он двига раздельн плеч 2 шт основан 230 мм стол занят');
INSERT INTO "search_doc" VALUES(914480703316112505,'idea',914480703290396233,'en','a foot of marbl offcut','kitchen maker throw away offcut the size of our foot free weight and each one differ foot 180 mm materi offcut stone foot');
INSERT INTO "search_doc" VALUES(914480704918079672,'bid',914480704908624023,'en','eight lamp for the librari corner','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914480705113929941,'idea',914480705084336132,'en','light that turn warmer as it is dim','candl do it old bulb did it below half bright the light should go from 2700 to 2000 kelvin full 2700 k lowest 2000 k step none continu light dimmer');
INSERT INTO "search_doc" VALUES(914480707253630338,'bid',914480707236562414,'en','24 small lamp without cabl for the harbour cafe','as in maja s idea we can take twelv in the first month and twelv in the second height 280 batteri life 12 splash proof ip44 enamel sage charg tray 4 deliveri in two part yes');
INSERT INTO "search_doc" VALUES(914480708281887582,'order',914480708255906137,'en','mq 2026 000005 eight lamp for the librari corner','eight lamp for the librari corner');
INSERT INTO "search_doc" VALUES(914480709707624294,'bid',914480709694294864,'ru','две настен halden к кроват','как на мо эскиз стен кирпич кабел вниз вынос 350 поворот 180 накладк дуб диммер на накладк');
INSERT INTO "search_doc" VALUES(914480711557052824,'bid',914480711544045438,'en','one halden in sage cabl in red','a present for my sister she read even later than i do enamel sage cabl 3 switch side left');
CREATE TABLE search_state (
	kind VARCHAR(30) NOT NULL, 
	part INTEGER NOT NULL, 
	stamp BIGINT NOT NULL, 
	CONSTRAINT pk_search_state PRIMARY KEY (kind, part)
);
INSERT INTO "search_state" VALUES('producer',0,64631900093896);
INSERT INTO "search_state" VALUES('customer',0,207549098490775);
INSERT INTO "search_state" VALUES('idea',0,11861909110318);
INSERT INTO "search_state" VALUES('prototype',0,77060626777275);
INSERT INTO "search_state" VALUES('bid',0,208863940303896);
INSERT INTO "search_state" VALUES('order',0,139226129622226);
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
INSERT INTO "service_message" VALUES(914480710245403120,914480709878808928,914480596378037748,'team',0,'Thank you for the exact description. A thicker felt washer is in the post, with a picture of how to change it.','2026-11-25 18:51:24.327783');
INSERT INTO "service_message" VALUES(914480710588521648,914480709878808928,914480596108153116,'customer',0,'It arrived while I was reading. One screwdriver, four minutes.','2026-11-26 02:03:24.343292');
INSERT INTO "service_message" VALUES(914480710945594800,914480709878808928,914480596378037748,'team',1,'Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses evenly.','2026-11-26 06:51:24.327685');
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
INSERT INTO "service_request" VALUES(914480709878808928,914480690237600043,914480684144163514,914480597568713256,914480596108153116,'defect','The arm sinks when it is fully raised','Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an evening.','assigned',914480596378037748,'covered','2026-11-26 11:39:24.340520','2026-11-25 18:51:24.328874',NULL,NULL,NULL,NULL,'thread',914480682449328548,NULL,2,'2026-11-25 11:39:24.343051',3);
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
INSERT INTO "shipment" VALUES(914480690874071634,914480684144163514,1,'delivered',1,'Postlinjen','PL 4470 1183 SE',NULL,'Uppsala, SE','2026-10-15','Left with a neighbour, as asked','2026-10-10 11:10:36.341518','2026-10-10 11:25:00.328604','2026-10-14 11:39:24.322852','2026-10-14 18:51:24.338785',914480596108153116,'2026-10-10 10:56:12.339319',6);
INSERT INTO "shipment" VALUES(914480696201088549,914480687045225045,1,'delivered',1,'Ararat Cargo','AC-20931-77',NULL,'Yerevan, AM','2026-11-08','Signed: М. Седова','2026-10-30 11:10:36.328899','2026-10-30 11:25:00.329045','2026-11-07 11:39:24.322852','2026-11-07 18:51:24.328661',914480596170975359,'2026-10-30 10:56:12.332204',6);
INSERT INTO "shipment" VALUES(914480707791494884,914480689709717021,1,'in_transit',6,'Postlinjen','PL 4471 0926 SE',NULL,'Gothenburg, SE','2026-11-29',NULL,'2026-11-24 11:10:36.329084','2026-11-24 11:25:00.329767',NULL,NULL,NULL,'2026-11-24 10:56:12.333361',4);
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
INSERT INTO "shipment_line" VALUES(914480690891950255,914480690874071634,914480684181215667,1);
INSERT INTO "shipment_line" VALUES(914480696204985478,914480696201088549,914480687058052738,1);
INSERT INTO "shipment_line" VALUES(914480707793981553,914480707791494884,914480689720900912,6);
CREATE TABLE sign_in_attempt (
	id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
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
INSERT INTO "stage_photo" VALUES(914480685603642029,914480684336990620,914480661606387837,NULL,'2026-09-20 11:25:00.333548');
INSERT INTO "stage_photo" VALUES(914480686224630660,914480684336990657,914480667421479487,NULL,'2026-09-29 11:25:00.333543');
INSERT INTO "stage_photo" VALUES(914480688031425519,914480684336990681,914480672218787461,NULL,'2026-10-08 11:25:00.333617');
INSERT INTO "stage_photo" VALUES(914480689512580756,914480684336990714,914480676820333509,NULL,'2026-10-09 11:25:00.332913');
INSERT INTO "stage_photo" VALUES(914480691572308526,914480687129281979,914480661796595513,NULL,'2026-10-12 11:25:00.333660');
INSERT INTO "stage_photo" VALUES(914480693052478309,914480687129282017,914480666417882319,NULL,'2026-10-19 11:25:00.332849');
INSERT INTO "stage_photo" VALUES(914480693363069232,914480689792122722,914480661796595513,NULL,'2026-10-21 11:25:00.332811');
INSERT INTO "stage_photo" VALUES(914480694771631241,914480687129455412,914480674412834449,NULL,'2026-10-28 11:25:00.333288');
INSERT INTO "stage_photo" VALUES(914480695309059484,914480687129455436,914480674827939867,NULL,'2026-10-29 11:25:00.332472');
INSERT INTO "stage_photo" VALUES(914480697380061305,914480689793762585,914480666417882319,NULL,'2026-11-02 11:25:00.329969');
INSERT INTO "stage_photo" VALUES(914480702430102283,914480698671614311,914480661606387837,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-14 11:25:00.333185');
INSERT INTO "stage_photo" VALUES(914480703973113490,914480689793762596,914480674412834449,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-18 11:25:00.333236');
INSERT INTO "stage_photo" VALUES(914480706292639186,914480689793867299,914480674827939867,'Three cartons, two lamps each.','2026-11-22 11:25:00.333353');
INSERT INTO "stage_photo" VALUES(914480707128809443,914480698672874599,914480667421479487,'Both joints run in, 500 turns each.','2026-11-23 11:25:00.333826');
INSERT INTO "stage_photo" VALUES(914480708625690840,914480698672874646,914480672218787461,'A test piece in night blue, oiled walnut beside it.','2026-11-24 11:39:24.333097');
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
	CONSTRAINT ck_stored_file_kind CHECK (kind IN ('image', 'model')), 
	CONSTRAINT ck_stored_file_status CHECK (status IN ('processing', 'ready', 'failed')), 
	CONSTRAINT ck_stored_file_holders CHECK (holders >= 0 AND (holders = 0) = (loose_since IS NOT NULL)), 
	CONSTRAINT uq_stored_file_key UNIQUE ("key")
);
INSERT INTO "stored_file" VALUES(914480606451709690,914480596188303127,'image','idea-charger.jpg','image/jpeg',84577,800,600,'e716493e7fb4b0005fbad5c7b91b17ea38660bdc631e090ac7c13f41299087cd','80d7099e8257d9c6ce8d86a45a13f714','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 94650}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 3908}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3891}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAFLDYAAA/vTSEdtDvJnP9ULu5wYpplm4AA=="}',1,NULL,'2026-10-25 11:10:36.870548');
INSERT INTO "stored_file" VALUES(914480607797969729,914480596170975359,'image','idea-groove.jpg','image/jpeg',87910,800,600,'ce89bc005c629f4bd28810f887ca5770e464b6d4d41f5835a3a2b1495974631d','55c1c1d0df41f535e304dd03c029ba57','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 99199}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4546}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3989}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}}, "colour": "#f2ece0", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAetGbAAA/vYHNM7wVff3m44baNDP1eAAAA=="}',1,NULL,'2026-11-02 11:10:37.039575');
INSERT INTO "stored_file" VALUES(914480608658788628,914480596146845399,'image','idea-kit.jpg','image/jpeg',86918,800,600,'e9aba216ec7fc286cbd0f55b663e619890414ccf8c155f3fb4edef1f614089b7','d083ffc9c5f3338de3d02baf229cbf0a','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 96846}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4576}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4539}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8XzyLtJ/1pcujXgsCa6SR2T+tgAAAA=="}',1,NULL,'2026-09-14 11:10:36.848111');
INSERT INTO "stored_file" VALUES(914480610697248366,914480596206435335,'image','idea-cordless.jpg','image/jpeg',88506,800,600,'ba66071787d5e9a665f28f149e8c29c9ab0ee053d6be9219383d6d159497a460','0ad86d3743a456ddb01b6f114d690950','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98663}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4552}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4434}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAwAA4BaJYwCdAF1AAD+8UJNXQdHkx98/3M0pX1KmK14kAA="}',1,NULL,'2026-10-23 11:10:37.012466');
INSERT INTO "stored_file" VALUES(914480611354743551,914480596146845399,'image','idea-clamp.jpg','image/jpeg',85553,800,600,'1f6e84340b7bc5e3f36676132f6aaa8ae44333d9dfd87a317020f68d0a9c928d','1095ab10c9fbf7cae5571f3884b88668','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 95787}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4110}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4053}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}}, "colour": "#e4d2bc", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAA4BaJYwCdAEPAjLGAAD+9hDYVIc28+BOzv05jlNFliIAAA=="}',1,NULL,'2026-10-07 11:10:36.964905');
INSERT INTO "stored_file" VALUES(914480613499422615,914480596146845399,'image','idea-wall.jpg','image/jpeg',90036,800,600,'64c358b1dfc9334a30f3ee576e7eee1e4d1f67ba657225012c6676a76613d4d1','68748fd62d2919ce5ad38168de57ec60','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100437}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4994}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4904}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8b8/EQfWCS3zJqH/KLaewAAA"}',1,NULL,'2026-10-28 11:10:36.989387');
INSERT INTO "stored_file" VALUES(914480614685590687,914480596108153116,'image','idea-floor.jpg','image/jpeg',89328,800,600,'5e6454fab6e37279a10407cfb2c11ec39d03ad9945ebaee5d2a553648a4afdd5','55470be734e3e3209c74e8ec87228136','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100288}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 5068}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4967}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJYwCdAFAAAD+8TGusC44f8q7ekzQ5b9hGuPTuq3jmiAA"}',1,NULL,'2026-10-30 11:10:37.113555');
INSERT INTO "stored_file" VALUES(914480616089682008,914480596170975359,'image','idea-double.jpg','image/jpeg',87480,800,600,'a3f5c4604adac839ec80e941b21fd3c3083b4c0576daf1fd40583797007c21d1','dd893b8813f9690e8a563c89b3fe1432','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98623}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4714}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4621}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}}, "colour": "#f2ebdf", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJTB1owAUQAD+8Sx2Eo4I2G4u8QD1PTcPFmx22YWWQwAA"}',1,NULL,'2026-11-14 11:10:36.939687');
INSERT INTO "stored_file" VALUES(914480623756774853,914480596360684199,'image','halden-v1-front.jpg','image/jpeg',670989,2400,1600,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977','8259386d7fa2b1a6655742ad2652ef43','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 748493}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4674}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 4463}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 19064}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 17639}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 94806}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 93677}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoQAAsAA4BaJZV/2RgAogAA/vHD6A6BOX8fvY4tikHMmAAA"}',1,NULL,'2026-08-02 11:10:37.606620');
INSERT INTO "stored_file" VALUES(914480627847722686,914480596360684199,'image','halden-v1-details.jpg','image/jpeg',690006,2400,1600,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1','c02f43ab4bee96aa3c4db5e660b419e7','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 773035}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 5544}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 5388}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 23002}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 20107}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 100380}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 96926}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjwAAABXRUJQVlA4IDAAAAAwAgCdASoQAAsAA4BaJZQCdAEfZdR+B+e7AAD+86Gn0ZOxZTsLGdMTkIKjWAGAAAA="}',1,NULL,'2026-08-02 11:10:37.819532');
INSERT INTO "stored_file" VALUES(914480635744906617,914480596360684199,'image','halden-v2-front.jpg','image/jpeg',547642,2400,1600,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce','9e3f6ad08192d325f136851368d2179d','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 616496}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2638}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2498}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 8934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8009}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 49484}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58360}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAsAA4BaJQBOgCG6yf/3gAD+8dvKH+LOSY96v1NwnRiAC6aoxrQMPwQDD2F4wOqylBkhTpcpkAAA"}',1,NULL,'2026-08-24 11:10:38.095349');
INSERT INTO "stored_file" VALUES(914480636437360170,914480596360684199,'image','halden-v2-side.jpg','image/jpeg',538612,2400,1600,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21','36fad06d41ae477e1582d8a40771b7e3','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 604565}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 1968}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2003}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 6934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6721}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45062}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55727}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJQBOgCHgBY6gAAD+8dZwEySdt6OYE4mb3dcKSDh32LNRlW9BBAL72LIrrl0GAAA="}',1,NULL,'2026-08-24 11:10:37.933745');
INSERT INTO "stored_file" VALUES(914480642523665545,914480596360684199,'image','halden-v2-joint.jpg','image/jpeg',551436,2400,1600,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a','ae8820762d01f5e22d0d93950931d336','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 618500}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2870}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2527}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10070}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8718}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50514}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 59984}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#efe9dd", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAADwAQCdASoQAAsAA4BaJYwCdAEOJkLebAAA/vHc8sYRffDxybliX1akKEdd+rfuKnqo+Q9hO/3dyrr7UpVs6P572lXEAA=="}',1,NULL,'2026-08-24 11:10:37.710822');
INSERT INTO "stored_file" VALUES(914480649547685939,914480596360684199,'image','halden-v3-front.jpg','image/jpeg',550631,2400,1600,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518','956391e3469875fc79ff89712987521b','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 620133}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2770}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2458}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 9362}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8246}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50376}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58639}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9ddca", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAAAQAgCdASoQAAsAA4BaJQBOgCIg9832nbYAAP7x28oqUAlEF92X0pYooh7+Evll2edyXBthLbF0nijeCWqL9ZUoGrfQAA=="}',1,NULL,'2026-11-16 11:10:37.805393');
INSERT INTO "stored_file" VALUES(914480651175782773,914480596360684199,'image','halden-v3-side.jpg','image/jpeg',539214,2400,1600,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df','a13bff59e9f575fd0a89f7cdfa039f00','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 605557}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2030}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2098}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 7238}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6915}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45550}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55881}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADQAQCdASoQAAsAA4BaJQBOgCFTwghQAAD+8dZwEyeyUb87LJEKeCH49IP75x+mvbyul2IWs/o6FoAA"}',1,NULL,'2026-11-16 11:10:37.786571');
INSERT INTO "stored_file" VALUES(914480652984637731,914480596360684199,'model','halden-v3.glb','model/gltf-binary',107284,NULL,NULL,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd','2a858a9bd3d2bb8dd97cce0f87fe31af','ready',NULL,'{"renditions": {"master": {"part": "master.glb", "type": "model/gltf-binary", "bytes": 107284}}}',1,NULL,'2026-11-16 11:10:36.522662');
INSERT INTO "stored_file" VALUES(914480656619275399,914480596360684199,'image','halden-v3-joint.jpg','image/jpeg',553792,2400,1600,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018','1e89117c05fe1907fb3a04d215eb209c','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 621057}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3046}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2588}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10112}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 9211}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 51782}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 60646}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e5ddce", "placeholder": "data:image/webp;base64,UklGRlQAAABXRUJQVlA4IEgAAADwAQCdASoQAAsAA4BaJQBOgCHgY4tUZAAA/vHdAA5NR4AjFkjorqoMUoh6BESnJKEMwloeFN7GQDlSqJ9tRHOcv8kJs1bQAAA="}',1,NULL,'2026-11-16 11:10:37.547283');
INSERT INTO "stored_file" VALUES(914480661606387837,914480596309689824,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','84978680fc3229cd63087a7c8c12c401','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}',2,NULL,'2026-09-11 11:10:37.489969');
INSERT INTO "stored_file" VALUES(914480661796595513,914480596271761478,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','7cb7c78c7b709fc20961fbe2551917c7','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}',2,NULL,'2026-10-02 11:10:37.534491');
INSERT INTO "stored_file" VALUES(914480666417882319,914480596271761478,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','0d3f79ec19b418592a03ddd6225380bf','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}',2,NULL,'2026-10-02 11:10:37.187174');
INSERT INTO "stored_file" VALUES(914480667421479487,914480596309689824,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','0cd969395ed59e71ade9a5c367f2c896','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}',2,NULL,'2026-09-11 11:10:37.426423');
INSERT INTO "stored_file" VALUES(914480672010018602,914480596360684199,'image','halden-v3-colours.jpg','image/jpeg',572302,2400,1600,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4','c2c8d4276da8f33e9c5926af5cc56489','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 646687}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4172}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3788}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 13732}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 11851}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 59674}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 65697}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#ecdfcc", "placeholder": "data:image/webp;base64,UklGRlIAAABXRUJQVlA4IEYAAABwAQCdASoQAAsAA4BaJYwCdAFAAAD+8E19ImU1FsJYACuA8/KQ+BBNpZdO3L9DDMZ9i3uFLKfiv0EQMZhqqRDrSILRlAAA"}',1,NULL,'2026-11-16 11:10:37.564633');
INSERT INTO "stored_file" VALUES(914480672218787461,914480596309689824,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','545ff02987728edeb988389f25eeec2a','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}',2,NULL,'2026-09-11 11:10:37.000637');
INSERT INTO "stored_file" VALUES(914480674412834449,914480596271761478,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','9556412533090b688d4e6906ad259eb0','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}',2,NULL,'2026-10-02 11:10:36.894781');
INSERT INTO "stored_file" VALUES(914480674827939867,914480596271761478,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','efbd0982a60238fb24b3062b6e087608','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}',2,NULL,'2026-10-02 11:10:36.943695');
INSERT INTO "stored_file" VALUES(914480676820333509,914480596309689824,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','64a0aee515bbf3fe39b6b624bf41090c','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}',1,NULL,'2026-09-11 11:10:36.894568');
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
INSERT INTO "support" VALUES(914480679525066953,914480678706536334,914480596146845399,1,2,16500,'EUR','2026-09-29','2026-06-01 11:39:24.336421','2026-06-01 11:39:24.336421',1);
INSERT INTO "support" VALUES(914480680129508521,914480678706536334,914480596206435335,2,8,14000,'EUR','2026-10-29','2026-06-11 11:39:24.323983','2026-06-11 11:39:24.323983',1);
INSERT INTO "support" VALUES(914480680243047161,914480678706536334,914480596170975359,2,1,18000,'EUR',NULL,'2026-06-13 11:39:24.323939','2026-06-13 11:39:24.323939',1);
INSERT INTO "support" VALUES(914480680447365793,914480678706536334,914480596188303127,2,4,9500,'EUR',NULL,'2026-07-01 11:39:24.323983','2026-07-01 11:39:24.323983',1);
INSERT INTO "support" VALUES(914480680489403691,914480678706536334,914480596230533872,2,NULL,NULL,NULL,NULL,'2026-07-02 11:39:24.323950','2026-07-02 11:39:24.323950',1);
INSERT INTO "support" VALUES(914480682020038144,914480681797693088,914480596206435335,1,NULL,NULL,NULL,NULL,'2026-08-12 11:39:24.323909','2026-08-12 11:39:24.323909',1);
INSERT INTO "support" VALUES(914480682175548553,914480681797693088,914480596188303127,1,4,12000,'EUR',NULL,'2026-08-20 11:39:24.323986','2026-08-20 11:39:24.323986',1);
INSERT INTO "support" VALUES(914480685507309514,914480684890306897,914480596108153116,1,2,2200,'EUR',NULL,'2026-09-19 11:39:24.324539','2026-09-19 11:39:24.324539',1);
INSERT INTO "support" VALUES(914480685850330482,914480684890306897,914480596170975359,1,1,2500,'EUR',NULL,'2026-09-23 11:39:24.324401','2026-09-23 11:39:24.324401',1);
INSERT INTO "support" VALUES(914480688128523493,914480687674492667,914480596170975359,1,2,15500,'EUR','2026-12-28','2026-10-08 11:39:24.324561','2026-10-08 11:39:24.324561',1);
INSERT INTO "support" VALUES(914480689550269897,914480684890306897,914480596206435335,1,10,1800,'EUR','2027-03-28','2026-10-09 11:39:24.324494','2026-10-09 11:39:24.324494',1);
INSERT INTO "support" VALUES(914480691475897568,914480684890306897,914480596188303127,1,NULL,NULL,NULL,NULL,'2026-10-11 11:39:24.324386','2026-10-11 11:39:24.324386',1);
INSERT INTO "support" VALUES(914480692788094509,914480687674492667,914480596108153116,1,1,14900,'EUR','2027-01-12','2026-10-15 11:39:24.324503','2026-10-15 11:39:24.324503',1);
INSERT INTO "support" VALUES(914480693085696311,914480687674492667,914480596188303127,1,6,9900,'EUR',NULL,'2026-10-19 11:39:24.324343','2026-10-19 11:39:24.324343',1);
INSERT INTO "support" VALUES(914480693852579983,914480693597573878,914480596230533872,1,24,11900,'EUR','2027-01-27','2026-10-24 11:39:24.324349','2026-10-24 11:39:24.324349',1);
INSERT INTO "support" VALUES(914480694384724525,914480693983754338,914480596230533872,1,6,17000,'EUR','2027-01-27','2026-10-26 11:39:24.324347','2026-10-26 11:39:24.324347',1);
INSERT INTO "support" VALUES(914480695492973065,914480693597573878,914480596170975359,1,1,15000,'EUR','2027-02-26','2026-10-29 11:39:24.324468','2026-10-29 11:39:24.324468',1);
INSERT INTO "support" VALUES(914480696922312247,914480693983754338,914480596170975359,1,1,17900,'EUR',NULL,'2026-10-31 11:39:24.324433','2026-10-31 11:39:24.324433',1);
INSERT INTO "support" VALUES(914480696981755423,914480694893436896,914480596206435335,1,6,15900,'EUR','2027-01-12','2026-10-31 11:39:24.324405','2026-10-31 11:39:24.324405',1);
INSERT INTO "support" VALUES(914480697153433865,914480693983754338,914480596108153116,1,NULL,NULL,NULL,NULL,'2026-11-01 11:39:24.324367','2026-11-01 11:39:24.324367',1);
INSERT INTO "support" VALUES(914480697208604543,914480696491033552,914480596146845399,1,1,26000,'EUR','2027-02-26','2026-11-01 11:39:24.324315','2026-11-01 11:39:24.324315',1);
INSERT INTO "support" VALUES(914480697943327888,914480693597573878,914480596108153116,1,1,13500,'EUR',NULL,'2026-11-03 11:39:24.324401','2026-11-03 11:39:24.324401',1);
INSERT INTO "support" VALUES(914480698509052452,914480696491033552,914480596206435335,1,2,22000,'EUR',NULL,'2026-11-04 11:39:24.324463','2026-11-04 11:39:24.324463',1);
INSERT INTO "support" VALUES(914480699364762331,914480693597573878,914480596188303127,1,12,8900,'EUR',NULL,'2026-11-06 11:39:24.324394','2026-11-06 11:39:24.324394',1);
INSERT INTO "support" VALUES(914480699414475453,914480694893436896,914480596108153116,1,2,15000,'EUR',NULL,'2026-11-06 11:39:24.324340','2026-11-06 11:39:24.324340',1);
INSERT INTO "support" VALUES(914480699717270516,914480694893436896,914480596170975359,1,1,17000,'EUR','2027-01-27','2026-11-07 11:39:24.324466','2026-11-07 11:39:24.324466',1);
INSERT INTO "support" VALUES(914480700400840662,914480699544117089,914480596230533872,1,NULL,NULL,NULL,NULL,'2026-11-08 11:39:24.324365','2026-11-08 11:39:24.324365',1);
INSERT INTO "support" VALUES(914480700454804153,914480693597573878,914480596146845399,1,2,12500,'EUR','2027-03-28','2026-11-08 11:39:24.324341','2026-11-08 11:39:24.324341',1);
INSERT INTO "support" VALUES(914480700509273292,914480696491033552,914480596170975359,1,NULL,NULL,NULL,NULL,'2026-11-08 11:39:24.324374','2026-11-08 11:39:24.324374',1);
INSERT INTO "support" VALUES(914480700769128727,914480699544117089,914480596170975359,1,1,15000,'EUR',NULL,'2026-11-09 11:39:24.324395','2026-11-09 11:39:24.324395',1);
INSERT INTO "support" VALUES(914480700925522922,914480697410779575,914480596108153116,1,1,18500,'EUR','2027-01-07','2026-11-10 11:39:24.324428','2026-11-10 11:39:24.324428',1);
INSERT INTO "support" VALUES(914480701680369413,914480697410779575,914480596146845399,1,1,19000,'EUR','2027-02-26','2026-11-12 11:39:24.324532','2026-11-12 11:39:24.324532',1);
INSERT INTO "support" VALUES(914480701953073166,914480687674492667,914480596230533872,0,NULL,NULL,NULL,NULL,'2026-11-08 11:39:24.324365','2026-11-13 11:39:24.330921',1);
INSERT INTO "support" VALUES(914480702912557194,914480702471357664,914480596108153116,1,NULL,NULL,NULL,NULL,'2026-11-15 11:39:24.324415','2026-11-15 11:39:24.324415',1);
INSERT INTO "support" VALUES(914480703222170084,914480697410779575,914480596188303127,1,NULL,NULL,NULL,NULL,'2026-11-16 11:39:24.324528','2026-11-16 11:39:24.324528',1);
INSERT INTO "support" VALUES(914480704007427986,914480702471357664,914480596146845399,1,1,29000,'EUR','2027-03-28','2026-11-18 11:39:24.324656','2026-11-18 11:39:24.324656',1);
INSERT INTO "support" VALUES(914480705726672625,914480705084336132,914480596230533872,1,8,16500,'EUR','2027-02-26','2026-11-21 11:39:24.324406','2026-11-21 11:39:24.324406',1);
INSERT INTO "support" VALUES(914480707164786097,914480705084336132,914480596170975359,1,NULL,NULL,NULL,NULL,'2026-11-23 11:39:24.324751','2026-11-23 11:39:24.324751',1);
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_thread PRIMARY KEY (id), 
	CONSTRAINT ck_thread_spot CHECK ((shape = 'whole' AND x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND selector IS NULL) OR (shape IN ('point', 'rect') AND asset_id IS NOT NULL AND selector IS NOT NULL AND x >= 0 AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 AND y + h <= 1.000001)), 
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
INSERT INTO "thread" VALUES(914480681147694281,914480680652951084,914480680867195827,914480680939134549,0,1,914480596108153116,'question','resolved','point',0.7167,0.4,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1720.08\" cy=\"640\" r=\"12\"/></svg>"}',3,'done',914480596360684199,'2026-11-15 11:39:24.324919','2026-08-03 11:39:24.333819',2);
INSERT INTO "thread" VALUES(914480681286747801,914480680652951084,914480680867195827,914480680921052941,0,2,914480596146845399,'idea','resolved','point',0.3583,0.5813,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"859.92\" cy=\"930.08\" r=\"12\"/></svg>"}',2,'done',914480596360684199,'2026-08-23 11:39:24.324262','2026-08-04 11:39:24.326960',2);
INSERT INTO "thread" VALUES(914480681413592846,914480680652951084,914480680867195827,914480680921052941,0,3,914480596206435335,'question','resolved','point',0.375,0.8075,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"900\" cy=\"1292\" r=\"12\"/></svg>"}',2,'answered',914480596206435335,'2026-08-08 11:39:24.328054','2026-08-05 11:39:24.330422',2);
INSERT INTO "thread" VALUES(914480681517460830,914480680652951084,914480680867195827,914480680921052941,0,4,914480596170975359,'feedback','resolved','point',0.2033,0.4313,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"487.92\" cy=\"690.08\" r=\"12\"/></svg>"}',2,'done',914480596360684199,'2026-08-23 11:39:24.324279','2026-08-06 11:39:24.326596',2);
INSERT INTO "thread" VALUES(914480682449328548,914480680652951084,914480682309666846,914480682356387625,0,5,914480596108153116,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',4,NULL,NULL,NULL,'2026-08-26 11:39:24.326668',2);
INSERT INTO "thread" VALUES(914480682625858917,914480680652951084,914480682309666846,914480682327422025,0,6,914480596230533872,'feedback','open','point',0.7052,0.3789,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1692.48\" cy=\"606.24\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-27 11:39:24.326661',1);
INSERT INTO "thread" VALUES(914480682879998856,914480680652951084,914480682309666846,914480682338826999,0,7,914480596170975359,'urgent','open','point',0.5556,0.2919,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1333.44\" cy=\"467.04\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-28 11:39:24.326530',1);
INSERT INTO "thread" VALUES(914480683032191094,914480680652951084,914480682309666846,914480682327422025,0,8,914480596188303127,'question','resolved','point',0.2476,0.89,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"594.24\" cy=\"1424\" r=\"12\"/></svg>"}',3,'answered',914480596348974275,'2026-09-01 11:39:24.324163','2026-08-29 11:39:24.326592',2);
INSERT INTO "thread" VALUES(914480683174743275,914480680652951084,914480682309666846,914480682327422025,0,9,914480596108153116,'idea','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-30 11:39:24.326652',1);
INSERT INTO "thread" VALUES(914480683337722843,914480680652951084,914480682309666846,914480682327422025,0,10,914480596309689824,'question','resolved','point',0.4436,0.8923,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1064.64\" cy=\"1427.68\" r=\"12\"/></svg>"}',2,'done',914480596360684199,'2026-09-01 11:39:24.324168','2026-08-31 11:39:24.330233',2);
INSERT INTO "thread" VALUES(914480683513716551,914480680652951084,914480682309666846,914480682356387625,1,1,914480596378037748,'feedback','open','point',0.5181,0.5339,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1243.44\" cy=\"854.24\" r=\"12\"/></svg>"}',3,NULL,NULL,NULL,'2026-09-02 11:39:24.326905',1);
INSERT INTO "thread" VALUES(914480703806551759,914480680652951084,914480703479148471,914480703499894444,0,11,914480596289003110,'feedback','open','rect',0.69,0.09,0.1,0.06,'{"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:69,9,10,6"}',2,NULL,NULL,NULL,'2026-11-17 11:39:24.328662',1);
INSERT INTO "thread" VALUES(914480704153836117,914480680652951084,914480703479148471,914480703541954191,0,12,914480596108153116,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-18 11:39:24.328473',1);
INSERT INTO "thread" VALUES(914480704762596575,914480680652951084,914480703479148471,914480703499894444,0,13,914480596146845399,'question','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-19 11:39:24.328065',1);
INSERT INTO "thread" VALUES(914480705277355937,914480680652951084,914480703479148471,914480703559312291,0,14,914480596206435335,'idea','open','point',0.4798,0.334,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1151.52\" cy=\"534.4\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-20 11:39:24.328237',2);
INSERT INTO "thread" VALUES(914480705866113471,914480680652951084,914480703479148471,914480703520608973,0,15,914480596230533872,'question','open','point',0.6211,0.1332,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1490.64\" cy=\"213.12\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-21 11:39:24.328189',1);
INSERT INTO "thread" VALUES(914480706511635254,914480680652951084,914480703479148471,914480703499894444,1,2,914480596348974275,'urgent','open','point',0.7234,0.1728,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1736.16\" cy=\"276.48\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-22 11:39:24.328286',1);
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
INSERT INTO "thread_comment" VALUES(914480681156015483,914480681147694281,914480596108153116,'posted','Where does the warmth go? My last shade browned at the top.','2026-08-03 11:39:24.335655',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681232924900,914480681147694281,914480596360684199,'posted','Good question, hence my own question mark. I will look at slots.','2026-08-03 23:39:24.328061',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681287896359,914480681286747801,914480596146845399,'posted','Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к противовесу.','2026-08-04 11:39:24.327523',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681345029378,914480681147694281,914480596289003110,'posted','Slots before enamelling, please. Drilling afterwards chips the edge.','2026-08-05 11:39:24.327308',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681417257146,914480681413592846,914480596206435335,'posted','Heavy enough for guests? We have one who hangs his coat on lamps.','2026-08-05 11:39:24.331164',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681471750605,914480681286747801,914480596360684199,'posted','Сдвинул на 30 мм. Так и правда спокойнее.','2026-08-06 11:39:24.325271',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681517460840,914480681517460830,914480596170975359,'posted','Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, бочонок?','2026-08-06 11:39:24.327195',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681572142584,914480681413592846,914480596309689824,'posted','1.6 kg of steel plate under the felt. It will survive the coat.','2026-08-07 11:39:24.325804',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480681936884276,914480681517460830,914480596360684199,'posted','Бочонок с тихим скруглением — в версии 2.','2026-08-10 11:39:24.325286',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682452208179,914480682449328548,914480596108153116,'posted','The ball is pretty, but wet or old hands cannot turn it. Could it have an edge to hold?','2026-08-26 11:39:24.327262',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682574172925,914480682449328548,914480596146845399,'posted','Согласен. Рифлёный барашек, как у старых кульманов.','2026-08-27 11:39:24.325962',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682625858922,914480682625858917,914480596230533872,'posted','On our 80 cm tables the light ends before the second plate. A little more reach?','2026-08-27 11:39:24.327245',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682678985527,914480682625858917,914480596327143537,'posted','Up to 20 mm more needs no heavier weight.','2026-08-27 23:39:24.325724',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682831170713,914480682449328548,914480596360684199,'posted','A fluted wheel, 45 mm. Version 3 has it: try to like it.','2026-08-28 11:39:24.325230',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682881032578,914480682879998856,914480596170975359,'posted','Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто напротив.','2026-08-28 11:39:24.327089',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480682930014587,914480682449328548,914480596108153116,'posted','I am trying already.','2026-08-28 18:51:24.325642',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683036652068,914480683032191094,914480596188303127,'posted','Is the red cable a must? I would sell it more easily in grey.','2026-08-29 11:39:24.327205',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683086727830,914480682879998856,914480596360684199,'posted','Подниму на восемь градусов и наклоню плафон.','2026-08-30 11:39:24.325219',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683123647101,914480683032191094,914480596348974275,'posted','Both colours can be chosen, at no difference in price.','2026-08-30 11:39:24.325194',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683178426072,914480683174743275,914480596108153116,'posted','No switch anywhere? I would put it here on the foot, where the hand rests.','2026-08-30 11:39:24.327249',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683228717561,914480683032191094,914480596206435335,'posted','Red, please. One sees it before one trips.','2026-08-31 11:39:24.325732',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683274309684,914480683174743275,914480596378037748,'posted','Диммер вместо выключателя: одно движение, и запасная часть у нас уже есть.','2026-08-31 11:39:24.325158',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683338520357,914480683337722843,914480596309689824,'posted','This radius is 5 mm on the drawing. Turned in one pass if it may be 4.','2026-08-31 11:39:24.330859',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683388170449,914480683337722843,914480596360684199,'posted','Four it is.','2026-08-31 23:39:24.325119',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683519280045,914480683513716551,914480596378037748,'posted','Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. Клиентам пока не говорим.','2026-09-02 11:39:24.327498',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683605703089,914480683513716551,914480596348974275,'posted','Worth it: three pins in one day on the same part. Take it out of the box, not out of the joint.','2026-09-02 23:39:24.325241',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480683656135963,914480683513716551,914480596360684199,'posted','I can save 0.90 with a common screw size.','2026-09-03 11:39:24.325232',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480703806551797,914480703806551759,914480596289003110,'posted','Slots start 9 mm below the ring: far enough for the enamel not to run into them.','2026-11-17 11:39:24.329531',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480703882204934,914480703806551759,914480596360684199,'posted','Thank you. I had guessed 8.','2026-11-17 16:27:24.326404',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480704154770805,914480704153836117,914480596108153116,'posted','This I can hold with two fingers and a cold. Solved for me.','2026-11-18 11:39:24.329357',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480704452187835,914480704153836117,914480596146845399,'posted','И мне нравится. Чёрный торец спокойнее, чем сплошная латунь.','2026-11-18 23:39:24.327431',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480704767378164,914480704762596575,914480596146845399,'posted','Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к стойке на 15 мм?','2026-11-19 11:39:24.328891',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480705027056819,914480704762596575,914480596170975359,'posted','Подтверждаю, я уже задела его дважды, и это только картинка.','2026-11-19 23:39:24.326827',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480705283017076,914480705277355937,914480596206435335,'posted','This is the green of our chairs. We would take 24 of the small ones in exactly this.','2026-11-20 11:39:24.329038',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480705677296753,914480705277355937,914480596289003110,'posted','RAL 6021, one part white. I keep the recipe.','2026-11-20 21:15:24.327030',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480705868748650,914480705866113471,914480596230533872,'posted','At full height, does it still stand when somebody bumps the table?','2026-11-21 11:39:24.329001',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480706083970132,914480705866113471,914480596327143537,'posted','Tilted 12 degrees on the bench, fully raised: it came back.','2026-11-21 23:39:24.327238',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480706515323781,914480706511635254,914480596348974275,'posted','Drop test of the shade is still missing. No approval before that, please.','2026-11-22 11:39:24.329178',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914480707038920631,914480706511635254,914480596360684199,'posted','Booked for Thursday.','2026-11-22 23:39:24.326585',NULL,NULL,0,1);
CREATE TABLE thread_comment_text (
	id INTEGER NOT NULL, 
	comment_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	CONSTRAINT pk_thread_comment_text PRIMARY KEY (id), 
	CONSTRAINT fk_thread_comment_text_comment_id FOREIGN KEY(comment_id) REFERENCES thread_comment (id)
);
CREATE TABLE timer (
	name VARCHAR(80) NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT pk_timer PRIMARY KEY (name)
);
INSERT INTO "timer" VALUES('storage.sweep_loose_files','2026-11-28 12:39:53.820133');
INSERT INTO "timer" VALUES('storage.sweep_strays','2026-11-29 11:39:53.825394');
INSERT INTO "timer" VALUES('orders.expire_offers','2026-11-28 11:40:53.830251');
INSERT INTO "timer" VALUES('delivery.close_orders','2026-11-28 17:39:53.835610');
INSERT INTO "timer" VALUES('pricing.end_what_ran_out','2026-11-28 11:40:13.839986');
INSERT INTO "timer" VALUES('ideas.weighing.end_milestones','2026-11-28 11:40:53.850723');
INSERT INTO "timer" VALUES('ideas.weighing.show_steps','2026-11-28 12:39:53.862133');
INSERT INTO "timer" VALUES('webhooks.forget_old','2026-11-29 11:39:53.868827');
INSERT INTO "timer" VALUES('support.ask_again','2026-11-28 12:39:53.872327');
INSERT INTO "timer" VALUES('house.digests','2026-11-29 11:39:53.879318');
INSERT INTO "timer" VALUES('house.weekly','2026-11-28 12:39:53.885741');
INSERT INTO "timer" VALUES('house.tidy','2026-11-28 12:39:53.890071');
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
INSERT INTO "tracking_event" VALUES(914480691089582164,914480690874071634,'2026-10-10 11:10:36.344973',NULL,'packed',NULL,NULL,914480596309689824,'2026-10-10 11:10:36.346193');
INSERT INTO "tracking_event" VALUES(914480691232492578,914480690874071634,'2026-10-10 11:25:00.343429',NULL,'handed_over',NULL,NULL,914480596309689824,'2026-10-10 11:25:00.343768');
INSERT INTO "tracking_event" VALUES(914480691358355846,914480690874071634,'2026-10-10 11:39:24.322852','Leipzig','in_transit','Picked up',NULL,914480596309689824,'2026-10-10 11:39:24.329229');
INSERT INTO "tracking_event" VALUES(914480691881643377,914480690874071634,'2026-10-13 11:39:24.322852','Malmö','in_transit','Sorted',NULL,914480596309689824,'2026-10-13 11:39:24.329319');
INSERT INTO "tracking_event" VALUES(914480692208613658,914480690874071634,'2026-10-14 11:39:24.322852','Uppsala','delivered','Delivered',NULL,914480596309689824,'2026-10-14 11:39:24.329149');
INSERT INTO "tracking_event" VALUES(914480696268989022,914480696201088549,'2026-10-30 11:10:36.330578',NULL,'packed',NULL,NULL,914480596271761478,'2026-10-30 11:10:36.330969');
INSERT INTO "tracking_event" VALUES(914480696383236689,914480696201088549,'2026-10-30 11:25:00.339810',NULL,'handed_over',NULL,NULL,914480596271761478,'2026-10-30 11:25:00.340141');
INSERT INTO "tracking_event" VALUES(914480696709925998,914480696201088549,'2026-10-30 11:39:24.322852','Lyon','in_transit','Picked up',NULL,914480596271761478,'2026-10-30 11:39:24.329236');
INSERT INTO "tracking_event" VALUES(914480697850298243,914480696201088549,'2026-11-02 23:39:24.322852','Tbilisi','in_transit','Cleared',NULL,914480596271761478,'2026-11-02 23:39:24.328962');
INSERT INTO "tracking_event" VALUES(914480699793050452,914480696201088549,'2026-11-07 11:39:24.322852','Yerevan','delivered','Delivered',NULL,914480596271761478,'2026-11-07 11:39:24.328953');
INSERT INTO "tracking_event" VALUES(914480707861013805,914480707791494884,'2026-11-24 11:10:36.330820',NULL,'packed',NULL,NULL,914480596271761478,'2026-11-24 11:10:36.331172');
INSERT INTO "tracking_event" VALUES(914480708104406075,914480707791494884,'2026-11-24 11:25:00.341199',NULL,'handed_over',NULL,NULL,914480596271761478,'2026-11-24 11:25:00.341579');
INSERT INTO "tracking_event" VALUES(914480708684829740,914480707791494884,'2026-11-24 11:39:24.322852','Lyon','in_transit','Picked up, three cartons',NULL,914480596271761478,'2026-11-24 11:39:24.329756');
INSERT INTO "tracking_event" VALUES(914480710374426536,914480707791494884,'2026-11-25 21:15:24.322852','Basel','in_transit','Sorted',NULL,914480596271761478,'2026-11-25 21:15:24.329139');
INSERT INTO "tracking_event" VALUES(914480711494986341,914480707791494884,'2026-11-27 16:27:24.322852','Malmö','in_transit','Arrived in the country of destination',NULL,914480596271761478,'2026-11-27 16:27:24.329785');
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
INSERT INTO "unit" VALUES(914480690237600043,'MQ-2026-000001-1-001',914480684144163514,914480684181215667,1,1,'2026-10-09 11:39:24.365350','2026-10-14','2028-10-14',2);
INSERT INTO "unit" VALUES(914480695925728488,'MQ-2026-000002-1-001',914480687045225045,914480687058052738,1,1,'2026-10-29 11:39:24.354389','2026-11-07','2028-11-07',2);
INSERT INTO "unit" VALUES(914480706766930718,'MQ-2026-000003-1-001',914480689709717021,914480689720900912,1,1,'2026-11-22 11:39:24.355502',NULL,NULL,1);
INSERT INTO "unit" VALUES(914480706768139046,'MQ-2026-000003-1-002',914480689709717021,914480689720900912,2,1,'2026-11-22 11:39:24.355521',NULL,NULL,1);
INSERT INTO "unit" VALUES(914480706768139050,'MQ-2026-000003-1-003',914480689709717021,914480689720900912,3,1,'2026-11-22 11:39:24.355534',NULL,NULL,1);
INSERT INTO "unit" VALUES(914480706768139113,'MQ-2026-000003-1-004',914480689709717021,914480689720900912,4,1,'2026-11-22 11:39:24.355553',NULL,NULL,1);
INSERT INTO "unit" VALUES(914480706768139119,'MQ-2026-000003-1-005',914480689709717021,914480689720900912,5,1,'2026-11-22 11:39:24.355564',NULL,NULL,1);
INSERT INTO "unit" VALUES(914480706768139147,'MQ-2026-000003-1-006',914480689709717021,914480689720900912,6,1,'2026-11-22 11:39:24.355577',NULL,NULL,1);
CREATE TABLE upload_day (
	user_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	files INTEGER NOT NULL, 
	bytes BIGINT NOT NULL, 
	CONSTRAINT pk_upload_day PRIMARY KEY (user_id, day)
);
INSERT INTO "upload_day" VALUES(914480596170975359,'2026-11-02',1,87910);
INSERT INTO "upload_day" VALUES(914480596108153116,'2026-10-30',1,89328);
INSERT INTO "upload_day" VALUES(914480596170975359,'2026-11-14',1,87480);
INSERT INTO "upload_day" VALUES(914480596360684199,'2026-11-16',5,2323223);
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
INSERT INTO "user_account" VALUES(914480596108153116,'Anna Lindqvist','anna@lindqvist.example','anna@lindqvist.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 23:39:24.325836','2026-05-17 23:39:24.327487',1);
INSERT INTO "user_account" VALUES(914480596146845399,'Пётр Волков','pyotr@volkov.example','pyotr@volkov.example','customer','active',NULL,'ru','Europe/Belgrade','auto','2026-05-17 23:39:24.323737','2026-05-17 23:39:24.324250',1);
INSERT INTO "user_account" VALUES(914480596170975359,'Мария Седова','maria@sedova.example','maria@sedova.example','customer','active',NULL,'ru','Asia/Yerevan','auto','2026-05-17 23:39:24.323766','2026-05-17 23:39:24.324241',1);
INSERT INTO "user_account" VALUES(914480596188303127,'Tomás Reyes','tomas@reyes.example','tomas@reyes.example','customer','active',NULL,'en','Europe/Madrid','auto','2026-05-17 23:39:24.323659','2026-05-17 23:39:24.324109',1);
INSERT INTO "user_account" VALUES(914480596206435335,'Maja Holm','maja@cafenord.example','maja@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 23:39:24.323713','2026-05-17 23:39:24.324191',1);
INSERT INTO "user_account" VALUES(914480596230533872,'Jonas Ek','jonas@cafenord.example','jonas@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 23:39:24.323732','2026-05-17 23:39:24.324171',1);
INSERT INTO "user_account" VALUES(914480596250678911,'Ida Berg','ida@cafenord.example','ida@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 23:39:24.323701','2026-05-17 23:39:24.324118',1);
INSERT INTO "user_account" VALUES(914480596271761478,'Claire Brun','claire@brun.example','claire@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-17 23:39:24.323748','2026-05-17 23:39:24.324174',1);
INSERT INTO "user_account" VALUES(914480596289003110,'Hugo Petit','hugo@brun.example','hugo@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-17 23:39:24.323666','2026-05-17 23:39:24.324094',1);
INSERT INTO "user_account" VALUES(914480596309689824,'Katrin Vogel','katrin@werkstatt-ost.example','katrin@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-17 23:39:24.323628','2026-05-17 23:39:24.323998',1);
INSERT INTO "user_account" VALUES(914480596327143537,'Jan Nowak','jan@werkstatt-ost.example','jan@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-17 23:39:24.323535','2026-05-17 23:39:24.323924',1);
INSERT INTO "user_account" VALUES(914480596348974275,'Ines Aldana','ines@maquette.example','ines@maquette.example','team','active',NULL,'en','Europe/Lisbon','auto','2026-05-17 23:39:24.323661','2026-05-17 23:39:24.324033',1);
INSERT INTO "user_account" VALUES(914480596360684199,'Oskar Lund','oskar@maquette.example','oskar@maquette.example','team','active',NULL,'en','Europe/Copenhagen','auto','2026-05-17 23:39:24.323557','2026-05-17 23:39:24.323967',1);
INSERT INTO "user_account" VALUES(914480596378037748,'Дарья Ким','darya@maquette.example','darya@maquette.example','team','active',NULL,'ru','Europe/Berlin','auto','2026-05-17 23:39:24.323591','2026-05-17 23:39:24.323947',1);
INSERT INTO "user_account" VALUES(914480596394938953,'Robin Hale','robin@maquette.example','robin@maquette.example','admin','active',NULL,'en','UTC','auto','2026-05-17 23:39:24.323653','2026-05-17 23:39:24.324056',1);
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
CREATE UNIQUE INDEX uq_answer_accepted ON answer (bid_id) WHERE status = 'accepted';
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
CREATE INDEX ix_deal_customer_id ON deal (customer_id);
CREATE INDEX ix_deal_producer_id ON deal (producer_id);
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
COMMIT;
INSERT INTO search_fts(search_fts) VALUES ('rebuild');
