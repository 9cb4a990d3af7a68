CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_doc', content_rowid='id', tokenize='unicode61');
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "answer" VALUES(914341131961794818,914341131691564067,914341027098844254,914341026788662920,'accept','accepted',2,1,16500,16500,'EUR',1,'2026-10-15','[]','',NULL,'2026-09-16 02:24:48.375804',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-09-10 02:24:48.389910');
INSERT INTO "answer" VALUES(914341134708667460,914341134448850639,914341026867715191,914341026758581946,'counter','accepted',4,1,15700,15700,'EUR',1,'2026-11-08','[]','',NULL,'2026-10-07 02:24:48.375804',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-09-29 02:24:48.381614');
INSERT INTO "answer" VALUES(914341135953260501,914341135765122573,914341026867715191,914341026758581946,'accept','accepted',2,1,15200,15200,'EUR',6,'2026-11-29','[]','',NULL,'2026-10-14 02:24:48.375804',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-08 02:24:48.379951');
INSERT INTO "answer" VALUES(914341138466037297,914341137946282791,914341027098844254,914341026788662920,'counter','expired',2,1,14400,13500,'EUR',4,'2026-11-22','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "text": "no", "met": "no", "extra_minor": null}]','The groove needs a new cutter; it arrives too late for your date. Without it:',NULL,'2026-11-03 02:24:48.375804',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-10-16 02:24:48.380041');
INSERT INTO "answer" VALUES(914341141196963179,914341140067699074,914341027098844254,914341026788662920,'counter','accepted',4,1,16400,16400,'EUR',2,'2026-12-07','[]','',NULL,'2026-11-09 02:24:48.375804',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-10-30 14:24:48.380427');
INSERT INTO "answer" VALUES(914341143529586549,914341143376858095,914341026867715191,914341026758581946,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Below our material. At ten lamps with seconds we could talk about 105.','price',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-09 02:24:48.379999');
INSERT INTO "answer" VALUES(914341143705168846,914341143376858095,914341027098844254,914341026802122087,'decline','declined',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','We keep no seconds: what fails is turned again.','cannot_make',NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-10 02:24:48.380132');
INSERT INTO "answer" VALUES(914341144132169023,914341143972526597,914341027098844254,914341026802122087,'counter','closed',2,1,27500,24000,'EUR',1,'2027-02-06','[]','Possible, once the tilt test is written down.',NULL,'2026-12-08 02:24:48.375804',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-13 02:24:48.379950');
INSERT INTO "answer" VALUES(914341146977570043,914341146210000378,914341027098844254,914341026788662920,'counter','accepted',4,1,13800,13800,'EUR',8,'2027-01-01','[]','',NULL,'2026-11-29 02:24:48.375804',1,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-20 08:24:48.384471');
INSERT INTO "answer" VALUES(914341147408274173,914341146210000378,914341026867715191,914341026758581946,'counter','lost',2,1,14600,13200,'EUR',8,'2027-01-05','[]','Enamel is included, oak is not our trade.',NULL,'2026-11-30 02:24:48.375804',1,0,0,0,NULL,0,NULL,2,800,'2026-11-21 02:24:48.382452');
INSERT INTO "answer" VALUES(914341149510126904,914341148930779276,914341026867715191,914341026758581946,'counter','standing',3,1,12300,12000,'EUR',24,'2027-01-25','[{"name": "Battery life", "text": "13 h", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "4 pieces", "met": "yes", "extra_minor": null}, {"name": "Delivery in two parts", "text": "12 + 12", "met": "changed", "extra_minor": null}]','We can do all of it. The battery decides the price, not the shade.',NULL,'2026-12-02 02:24:48.375804',2,1,1,0,NULL,0,NULL,NULL,NULL,'2026-11-23 21:36:48.385024');
INSERT INTO "answer" VALUES(914341151587126738,914341148930779276,914341027098844254,914341026788662920,'counter','standing',1,1,12600,11500,'EUR',24,'2027-01-17','[{"name": "Battery life", "text": "11 h", "met": "changed", "extra_minor": null}, {"name": "Enamel", "text": "powder coat, same green", "met": "changed", "extra_minor": null}, {"name": "Charging tray", "text": "2 pieces", "met": "changed", "extra_minor": null}]','First series of this size for us; eleven hours are certain, twelve are not.',NULL,'2026-12-03 02:24:48.375804',1,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-24 04:48:48.382596');
INSERT INTO "answer" VALUES(914341152933352024,914341152117971076,914341027098844254,914341026788662920,'question','replied',2,1,NULL,NULL,'EUR',NULL,NULL,'[]','Does the cable run on the wall or into it? In the wall we need 8 mm more oak.',NULL,NULL,0,0,0,0,'По стене, в тканевой оплётке. Прятать не нужно.',1,'2026-11-25 21:36:48.378941',NULL,NULL,'2026-11-25 14:24:48.381308');
INSERT INTO "answer" VALUES(914341153435929535,914341152117971076,914341026867715191,914341026758581946,'question','asked',1,1,NULL,NULL,'EUR',NULL,NULL,'[]','Would a brass plate instead of oak be welcome? It would save you 12 euros per lamp.',NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'2026-11-27 00:00:48.380190');
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
INSERT INTO "answer_move" VALUES(914341131977101518,914341131961794818,'bid',0,16500,1,'2026-10-15',0,'','2026-09-09 02:24:48.381021');
INSERT INTO "answer_move" VALUES(914341131985367703,914341131961794818,'ask',1,16500,1,'2026-10-15',0,'','2026-09-10 02:24:48.395994');
INSERT INTO "answer_move" VALUES(914341134712335227,914341134708667460,'bid',0,14900,1,'2026-11-08',0,'','2026-09-28 02:24:48.379268');
INSERT INTO "answer_move" VALUES(914341134717179426,914341134708667460,'ask',1,16500,1,'2026-11-08',0,'','2026-09-29 02:24:48.383109');
INSERT INTO "answer_move" VALUES(914341135006217150,914341134708667460,'bid',1,15700,1,'2026-11-08',0,'','2026-09-30 02:24:48.386887');
INSERT INTO "answer_move" VALUES(914341135173276336,914341134708667460,'ask',1,15700,1,'2026-11-08',1,'','2026-10-02 02:10:24.385431');
INSERT INTO "answer_move" VALUES(914341135957108691,914341135953260501,'bid',0,15200,6,'2026-11-29',0,'','2026-10-07 02:24:48.379096');
INSERT INTO "answer_move" VALUES(914341135958868421,914341135953260501,'ask',1,15200,6,'2026-11-29',0,'','2026-10-08 02:24:48.380956');
INSERT INTO "answer_move" VALUES(914341138471412122,914341138466037297,'bid',0,13500,4,'2026-11-18',0,'','2026-10-14 02:24:48.380010');
INSERT INTO "answer_move" VALUES(914341138471412125,914341138466037297,'ask',1,14400,4,'2026-11-22',0,'The groove needs a new cutter; it arrives too late for your date. Without it:','2026-10-16 02:24:48.381111');
INSERT INTO "answer_move" VALUES(914341141197739809,914341141196963179,'bid',0,15900,2,'2026-12-07',0,'','2026-10-29 02:24:48.378510');
INSERT INTO "answer_move" VALUES(914341141200998191,914341141196963179,'ask',1,16800,2,'2026-12-07',0,'','2026-10-30 14:24:48.381551');
INSERT INTO "answer_move" VALUES(914341141401555660,914341141196963179,'bid',1,16400,2,'2026-12-07',0,'','2026-11-01 02:24:48.381846');
INSERT INTO "answer_move" VALUES(914341142128633681,914341141196963179,'ask',1,16400,2,'2026-12-07',1,'','2026-11-04 02:10:24.381848');
INSERT INTO "answer_move" VALUES(914341144133825891,914341144132169023,'bid',0,24000,1,'2027-01-27',0,'','2026-11-12 02:24:48.380831');
INSERT INTO "answer_move" VALUES(914341144136098245,914341144132169023,'ask',1,27500,1,'2027-02-06',0,'Possible, once the tilt test is written down.','2026-11-13 02:24:48.381022');
INSERT INTO "answer_move" VALUES(914341146980278520,914341146977570043,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 02:24:48.380364');
INSERT INTO "answer_move" VALUES(914341146984368468,914341146977570043,'ask',1,14400,8,'2027-01-01',0,'','2026-11-20 08:24:48.386593');
INSERT INTO "answer_move" VALUES(914341147412845618,914341147408274173,'bid',0,13200,8,'2027-01-01',0,'','2026-11-19 02:24:48.380364');
INSERT INTO "answer_move" VALUES(914341147416993171,914341147408274173,'ask',1,14600,8,'2027-01-05',0,'Enamel is included, oak is not our trade.','2026-11-21 02:24:48.384391');
INSERT INTO "answer_move" VALUES(914341147681856810,914341146977570043,'bid',1,13800,8,'2027-01-01',0,'','2026-11-21 14:24:48.387358');
INSERT INTO "answer_move" VALUES(914341149518241058,914341149510126904,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 02:24:48.382773');
INSERT INTO "answer_move" VALUES(914341149522958601,914341149510126904,'ask',1,13200,24,'2027-01-25',0,'We can do all of it. The battery decides the price, not the shade.','2026-11-23 21:36:48.387421');
INSERT INTO "answer_move" VALUES(914341149896529648,914341146977570043,'ask',1,13800,8,'2027-01-01',1,'','2026-11-24 02:10:24.384898');
INSERT INTO "answer_move" VALUES(914341151594830975,914341151587126738,'bid',0,11500,24,'2027-01-22',0,'','2026-11-23 02:24:48.382773');
INSERT INTO "answer_move" VALUES(914341151595464331,914341151587126738,'ask',1,12600,24,'2027-01-17',0,'First series of this size for us; eleven hours are certain, twelve are not.','2026-11-24 04:48:48.384405');
INSERT INTO "answer_move" VALUES(914341152017154848,914341149510126904,'bid',1,12000,24,'2027-01-22',0,'Twelve now, twelve later, paid at once.','2026-11-24 12:00:48.384580');
INSERT INTO "answer_move" VALUES(914341153322140450,914341149510126904,'ask',2,12300,24,'2027-01-25',1,'My last number: 123.00, and the trays are in it.','2026-11-26 00:00:48.382228');
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
INSERT INTO "bid" VALUES(914341131691564067,914341027173877271,914341026650459539,'64C','awarded',2,'The first Halden, for the one who asked for it','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,16500,'EUR',0,'2026-10-15','Uppsala, SE','2026-09-18 02:24:48.375804',NULL,0,'open','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-09-11 02:24:48.380730','2026-09-11 02:24:48.382607',NULL,'2026-09-09 02:24:48.381021');
INSERT INTO "bid" VALUES(914341134448850639,914341027221661957,914341026696075820,'99F','awarded',2,'Одна лампа, терракота','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,1,14900,'EUR',0,'2026-11-08','Yerevan, AM','2026-10-09 02:24:48.375804',NULL,0,'open','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-10-02 02:24:48.378144','2026-10-02 02:24:48.379606',NULL,'2026-09-28 02:24:48.379268');
INSERT INTO "bid" VALUES(914341135765122573,914341027263466308,914341026718026860,'042','awarded',2,'Six lamps above the long bench','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,6,15200,'EUR',0,'2026-11-29','Gothenburg, SE','2026-10-16 02:24:48.375804',NULL,0,'open','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-10-09 02:24:48.378524','2026-10-09 02:24:48.380016',NULL,'2026-10-07 02:24:48.379096');
INSERT INTO "bid" VALUES(914341137946282791,914341027221661957,914341026696075820,'F23','expired',2,'Четыре лампы для класса каллиграфии','Нужны к началу занятий; после этой даты не имеет смысла.','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}]','[]','[]',NULL,0,4,13500,'EUR',0,'2026-11-18','Yerevan, AM','2026-11-03 02:24:48.375804',NULL,0,'invited','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-10-16 02:24:48.377798','2026-11-03 02:24:48.375804',NULL,'2026-10-14 02:24:48.380010');
INSERT INTO "bid" VALUES(914341140067699074,914341027199862059,914341026676484897,'F6F','awarded',2,'Две лампы в цвете «ночь», орех','','[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}]','[]','[]',NULL,0,2,15900,'EUR',0,'2026-12-07','Novi Sad, RS','2026-11-11 02:24:48.375804',NULL,0,'open','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-11-04 02:24:48.378056','2026-11-04 02:24:48.379515',NULL,'2026-10-29 02:24:48.378510');
INSERT INTO "bid" VALUES(914341143376858095,914341027238245313,914341026705802132,'A06','expired',2,'Six lamps for student rooms','Plain ones. Scratches are fine, seconds are fine.','[{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}]','[]','[]',NULL,0,6,6000,'EUR',0,'2026-12-18','Madrid, ES','2026-11-20 02:24:48.375804',NULL,0,'open','prototype_version',914341129776540869,NULL,914341127788578399,0,0,NULL,'2026-11-10 02:24:48.377783','2026-11-20 02:24:48.375804',NULL,'2026-11-08 02:24:48.378519');
INSERT INTO "bid" VALUES(914341143972526597,914341027173877271,914341026650459539,'315','withdrawn',2,'The tall lamp, as soon as it exists','I know that it is only an idea yet.','[{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}]','[]','[]',NULL,0,1,24000,'EUR',0,'2027-01-27','Uppsala, SE','2026-12-12 02:24:48.375804',NULL,0,'open','idea_revision',914341141020095695,914341141004488424,NULL,0,0,NULL,'2026-11-13 02:24:48.377802','2026-11-15 02:24:48.377361','I would rather wait for the prototype than hurry it.','2026-11-12 02:24:48.380831');
INSERT INTO "bid" VALUES(914341146210000378,914341027263466308,914341026718026860,'26F','awarded',2,'Eight lamps for the library corner','','[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}]','[]','[]',NULL,0,8,13200,'EUR',0,'2027-01-01','Gothenburg, SE','2026-12-01 02:24:48.375804',NULL,0,'open','prototype_version',914341144769710353,NULL,914341127788578399,0,0,NULL,'2026-11-24 02:24:48.379785','2026-11-24 02:24:48.381858',NULL,'2026-11-19 02:24:48.380364');
INSERT INTO "bid" VALUES(914341148930779276,914341027263466308,914341026734920181,'971','open',1,'24 small lamps without cable for the harbour café','As in Maja''s idea. We can take twelve in the first month and twelve in the second.','[{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}]','[]','[]',NULL,0,24,11500,'EUR',0,'2027-01-22','Gothenburg, SE','2026-12-04 02:24:48.375804',NULL,0,'open','idea_revision',914341138989604423,914341138965222904,NULL,2,0,12300,'2026-11-26 00:00:48.378071',NULL,NULL,'2026-11-23 02:24:48.382773');
INSERT INTO "bid" VALUES(914341152117971076,914341027199862059,914341026676484897,'29A','open',1,'Две настенные Halden к кровати','Как на моём эскизе. Стена — кирпич, кабель вниз.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}]','[]','[]',NULL,0,2,14500,'EUR',0,'2027-01-15','Novi Sad, RS','2026-12-09 02:24:48.375804',NULL,0,'open','idea_revision',914341139666933481,914341139649137586,NULL,0,1,NULL,'2026-11-27 00:00:48.377920',NULL,NULL,'2026-11-25 02:24:48.380306');
INSERT INTO "bid" VALUES(914341153544907527,914341027173877271,914341026650459539,'449','open',1,'One Halden in sage, cable in red','A present for my sister; she reads even later than I do.','[{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}]','[]','[]',NULL,0,1,15800,'EUR',0,'2027-01-07','Uppsala, SE','2026-12-07 02:24:48.375804','2026-12-02 09:36:48.376947',1,'open','prototype_version',914341144769710353,NULL,914341127788578399,0,0,NULL,'2026-11-27 16:48:48.378413',NULL,NULL,'2026-11-27 16:48:48.378417');
CREATE TABLE bid_reach (
	bid_id INTEGER NOT NULL, 
	producer_id INTEGER NOT NULL, 
	invited BOOLEAN NOT NULL, 
	fit INTEGER NOT NULL, 
	CONSTRAINT pk_bid_reach PRIMARY KEY (bid_id, producer_id), 
	CONSTRAINT fk_bid_reach_bid_id FOREIGN KEY(bid_id) REFERENCES bid (id), 
	CONSTRAINT fk_bid_reach_producer_id FOREIGN KEY(producer_id) REFERENCES producer (id)
);
INSERT INTO "bid_reach" VALUES(914341131691564067,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341131691564067,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341134448850639,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341134448850639,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341135765122573,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341135765122573,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341137946282791,914341027098844254,1,0);
INSERT INTO "bid_reach" VALUES(914341140067699074,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341140067699074,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341143376858095,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341143376858095,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341143972526597,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341143972526597,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341146210000378,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341146210000378,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341148930779276,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341148930779276,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341152117971076,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341152117971076,914341027098844254,0,1);
INSERT INTO "bid_reach" VALUES(914341153544907527,914341026867715191,0,1);
INSERT INTO "bid_reach" VALUES(914341153544907527,914341027098844254,0,1);
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
INSERT INTO "bid_version" VALUES(914341131691564067,1,'{"title": "The first Halden, for the one who asked for it", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "165.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-10-15", "place": "Uppsala, SE", "valid_until": "2026-09-18T02:24:48Z"}',914341026650459539,'2026-09-09 02:24:48.383071');
INSERT INTO "bid_version" VALUES(914341134448850639,1,'{"title": "\u041e\u0434\u043d\u0430 \u043b\u0430\u043c\u043f\u0430, \u0442\u0435\u0440\u0440\u0430\u043a\u043e\u0442\u0430", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 1, "unit_price": {"amount": "149.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-08", "place": "Yerevan, AM", "valid_until": "2026-10-09T02:24:48Z"}',914341026696075820,'2026-09-28 02:24:48.380238');
INSERT INTO "bid_version" VALUES(914341135765122573,1,'{"title": "Six lamps above the long bench", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 6, "unit_price": {"amount": "152.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-29", "place": "Gothenburg, SE", "valid_until": "2026-10-16T02:24:48Z"}',914341026718026860,'2026-10-07 02:24:48.379791');
INSERT INTO "bid_version" VALUES(914341137946282791,1,'{"title": "\u0427\u0435\u0442\u044b\u0440\u0435 \u043b\u0430\u043c\u043f\u044b \u0434\u043b\u044f \u043a\u043b\u0430\u0441\u0441\u0430 \u043a\u0430\u043b\u043b\u0438\u0433\u0440\u0430\u0444\u0438\u0438", "description": "\u041d\u0443\u0436\u043d\u044b \u043a \u043d\u0430\u0447\u0430\u043b\u0443 \u0437\u0430\u043d\u044f\u0442\u0438\u0439; \u043f\u043e\u0441\u043b\u0435 \u044d\u0442\u043e\u0439 \u0434\u0430\u0442\u044b \u043d\u0435 \u0438\u043c\u0435\u0435\u0442 \u0441\u043c\u044b\u0441\u043b\u0430.", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u0431\u0435\u043b\u0430\u044f", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0422\u0451\u043f\u043b\u044b\u0439 \u0441\u0432\u0435\u0442", "kind": "text", "value": "2700", "unit": "K", "must": true, "worth_minor": null}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a \u0434\u043b\u044f \u043f\u0435\u0440\u0430", "kind": "text", "value": "150", "unit": "\u043c\u043c", "must": false, "worth_minor": 1200}], "quantity": 4, "unit_price": {"amount": "135.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-11-18", "place": "Yerevan, AM", "valid_until": "2026-11-03T02:24:48Z"}',914341026696075820,'2026-10-14 02:24:48.380716');
INSERT INTO "bid_version" VALUES(914341140067699074,1,'{"title": "\u0414\u0432\u0435 \u043b\u0430\u043c\u043f\u044b \u0432 \u0446\u0432\u0435\u0442\u0435 \u00ab\u043d\u043e\u0447\u044c\u00bb, \u043e\u0440\u0435\u0445", "description": "", "requirements": [{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "worth_minor": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "worth_minor": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "worth_minor": 1500}], "quantity": 2, "unit_price": {"amount": "159.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-07", "place": "Novi Sad, RS", "valid_until": "2026-11-11T02:24:48Z"}',914341026676484897,'2026-10-29 02:24:48.379229');
INSERT INTO "bid_version" VALUES(914341143376858095,1,'{"title": "Six lamps for student rooms", "description": "Plain ones. Scratches are fine, seconds are fine.", "requirements": [{"name": "Height", "kind": "text", "value": "485", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "any", "unit": "", "must": true, "worth_minor": null}, {"name": "Oak", "kind": "text", "value": "knots allowed", "unit": "", "must": false, "worth_minor": null}], "quantity": 6, "unit_price": {"amount": "60.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2026-12-18", "place": "Madrid, ES", "valid_until": "2026-11-20T02:24:48Z"}',914341026705802132,'2026-11-08 02:24:48.379242');
INSERT INTO "bid_version" VALUES(914341143972526597,1,'{"title": "The tall lamp, as soon as it exists", "description": "I know that it is only an idea yet.", "requirements": [{"name": "Height", "kind": "text", "value": "1350", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Foot", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}], "quantity": 1, "unit_price": {"amount": "240.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-27", "place": "Uppsala, SE", "valid_until": "2026-12-12T02:24:48Z"}',914341026650459539,'2026-11-12 02:24:48.381554');
INSERT INTO "bid_version" VALUES(914341146210000378,1,'{"title": "Eight lamps for the library corner", "description": "", "requirements": [{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "worth_minor": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "worth_minor": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "worth_minor": 800}], "quantity": 8, "unit_price": {"amount": "132.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-01", "place": "Gothenburg, SE", "valid_until": "2026-12-01T02:24:48Z"}',914341026718026860,'2026-11-19 02:24:48.381481');
INSERT INTO "bid_version" VALUES(914341148930779276,1,'{"title": "24 small lamps without cable for the harbour caf\u00e9", "description": "As in Maja''s idea. We can take twelve in the first month and twelve in the second.", "requirements": [{"name": "Height", "kind": "text", "value": "280", "unit": "mm", "must": true, "worth_minor": null}, {"name": "Battery life", "kind": "text", "value": "12", "unit": "h", "must": true, "worth_minor": null}, {"name": "Splash proof", "kind": "text", "value": "IP44", "unit": "", "must": true, "worth_minor": null}, {"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Charging tray", "kind": "text", "value": "4", "unit": "pieces", "must": false, "worth_minor": 250}, {"name": "Delivery in two parts", "kind": "text", "value": "yes", "unit": "", "must": false, "worth_minor": 100}], "quantity": 24, "unit_price": {"amount": "115.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-22", "place": "Gothenburg, SE", "valid_until": "2026-12-04T02:24:48Z"}',914341026734920181,'2026-11-23 02:24:48.384235');
INSERT INTO "bid_version" VALUES(914341152117971076,1,'{"title": "\u0414\u0432\u0435 \u043d\u0430\u0441\u0442\u0435\u043d\u043d\u044b\u0435 Halden \u043a \u043a\u0440\u043e\u0432\u0430\u0442\u0438", "description": "\u041a\u0430\u043a \u043d\u0430 \u043c\u043e\u0451\u043c \u044d\u0441\u043a\u0438\u0437\u0435. \u0421\u0442\u0435\u043d\u0430 \u2014 \u043a\u0438\u0440\u043f\u0438\u0447, \u043a\u0430\u0431\u0435\u043b\u044c \u0432\u043d\u0438\u0437.", "requirements": [{"name": "\u0412\u044b\u043d\u043e\u0441", "kind": "text", "value": "350", "unit": "\u043c\u043c", "must": true, "worth_minor": null}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "kind": "text", "value": "180", "unit": "\u00b0", "must": true, "worth_minor": null}, {"name": "\u041d\u0430\u043a\u043b\u0430\u0434\u043a\u0430", "kind": "text", "value": "\u0434\u0443\u0431", "unit": "", "must": true, "worth_minor": null}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "kind": "text", "value": "\u043d\u0430 \u043d\u0430\u043a\u043b\u0430\u0434\u043a\u0435", "unit": "", "must": false, "worth_minor": 900}], "quantity": 2, "unit_price": {"amount": "145.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-15", "place": "Novi Sad, RS", "valid_until": "2026-12-09T02:24:48Z"}',914341026676484897,'2026-11-25 02:24:48.381278');
INSERT INTO "bid_version" VALUES(914341153544907527,1,'{"title": "One Halden in sage, cable in red", "description": "A present for my sister; she reads even later than I do.", "requirements": [{"name": "Enamel", "kind": "text", "value": "sage", "unit": "", "must": true, "worth_minor": null}, {"name": "Cable", "kind": "text", "value": "3", "unit": "m", "must": false, "worth_minor": 400}, {"name": "Switch side", "kind": "text", "value": "left", "unit": "", "must": false, "worth_minor": 600}], "quantity": 1, "unit_price": {"amount": "158.00", "currency": "EUR"}, "tax_included": false, "wanted_by": "2027-01-07", "place": "Uppsala, SE", "valid_until": "2026-12-07T02:24:48Z"}',914341026650459539,'2026-11-27 16:48:48.379092');
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_board PRIMARY KEY (id), 
	CONSTRAINT ck_board_visibility CHECK (visibility IN ('public', 'team')), 
	CONSTRAINT ck_board_vote_budget CHECK (vote_budget IS NULL OR vote_budget > 0), 
	CONSTRAINT uq_board_external_system_external_ref UNIQUE (external_system, external_ref), 
	CONSTRAINT uq_board_slug UNIQUE (slug)
);
INSERT INTO "board" VALUES(914341027309387376,'halden','The Halden lamp','One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.','public','EUR','2026-05-22 02:24:48.375804',NULL,NULL,NULL,NULL,'2026-05-22 02:24:48.378668',1);
INSERT INTO "board" VALUES(914341027324785762,'long-evenings','Call: long evenings','Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.','public','EUR','2026-10-19 02:24:48.375804','2026-12-18 02:24:48.375804',NULL,NULL,NULL,'2026-10-19 02:24:48.377099',1);
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
INSERT INTO "comment" VALUES(914341126998893270,914341126563558033,NULL,914341126998893270,0,914341026676484897,'Пётр Волков',0,'posted','Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: пружины поют.','2026-06-01 02:24:48.380100',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341127099538334,914341126563558033,914341126998893270,914341126998893270,1,914341026650459539,'Anna Lindqvist',0,'posted','Yes! Mine sings in B flat.','2026-06-01 12:00:48.378495',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341127166621881,914341126563558033,914341126998893270,914341126998893270,1,914341026822297256,'Oskar Lund',0,'posted','A felt washer between two brass discs. Quiet for twenty years in my grandfather''s lamp.','2026-06-02 21:36:48.377816',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341127435144581,914341126563558033,NULL,914341127435144581,0,914341026718026860,'Maja Holm',0,'posted','If the foot is heavier we would take it for the cafés. Guests lean on everything.','2026-06-11 02:24:48.377273',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341127510683040,914341126563558033,NULL,914341127510683040,0,914341026814642266,'Ines Aldana',1,'posted','Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.','2026-06-20 02:24:48.378123',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341130640624105,914341129339106756,NULL,914341130640624105,0,914341026718026860,'Maja Holm',0,'posted','Fair. We bought switched sockets; Jonas saves his ten minutes anyway.','2026-08-29 02:24:48.376881',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341135086712594,914341133706793765,NULL,914341135086712594,0,914341026772419252,'Hugo Petit',0,'posted','The shade already comes off with one ring. For the swivel I need a flat on the pin.','2026-10-01 02:24:48.377276',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341135579684121,914341133706793765,NULL,914341135579684121,0,914341026650459539,'Anna Lindqvist',0,'posted','I would buy the kit today, only for the felt.','2026-10-04 02:24:48.376878',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341135621774909,914341133706793765,914341135579684121,914341135579684121,1,914341026835631926,'Дарья Ким',0,'posted','Noted. It will be cheaper than you fear.','2026-10-04 14:24:48.377151',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341136222380815,914341135664219089,NULL,914341136222380815,0,914341026822297256,'Oskar Lund',0,'posted','The stem already ends in a 12 mm pin. The clamp only needs the same hole.','2026-10-09 02:24:48.376894',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341137669650130,914341135664219089,NULL,914341137669650130,0,914341026802122087,'Jan Nowak',0,'posted','We could mill it from a bar we have in stock. No casting, no mould.','2026-10-12 02:24:48.376858',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139116469214,914341138965222904,NULL,914341139116469214,0,914341026734920181,'Jonas Ek',0,'posted','Twelve hours is what I need from three in the afternoon until closing. Ten is not enough in December.','2026-10-24 02:24:48.377095',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139264002715,914341138965222904,914341139116469214,914341139116469214,1,914341026822297256,'Oskar Lund',0,'posted','With 2.2 W that is 27 Wh: three cells. The foot holds four.','2026-10-25 02:24:48.377461',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139309280119,914341138965222904,914341139116469214,914341139116469214,1,914341026734920181,'Jonas Ek',0,'posted','Then please use four, and nobody asks again.','2026-10-25 07:12:48.377480',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139405338682,914341139166972453,NULL,914341139405338682,0,914341026676484897,'Пётр Волков',0,'posted','Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.','2026-10-26 02:24:48.377030',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139510193439,914341139166972453,914341139405338682,914341139405338682,1,914341026705802132,'Tomás Reyes',0,'posted','A module is fine with me, as long as the hole is there from the start.','2026-10-26 14:24:48.377255',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139603053310,914341139166972453,914341139405338682,914341139405338682,1,914341026788662920,'Katrin Vogel',0,'posted','A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it.','2026-10-28 02:24:48.377327',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341139984813755,914341138965222904,NULL,914341139984813755,0,914341026696075820,'Мария Седова',0,'posted','Взяла бы одну на балкон. Можно зелёную, как на рисунке?','2026-10-29 02:24:48.376860',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341140718984006,914341139166972453,NULL,914341140718984006,0,914341026814642266,'Ines Aldana',1,'posted','Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.','2026-10-29 14:24:48.377530',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341141281069258,914341139649137586,NULL,914341141281069258,0,914341026718026860,'Maja Holm',0,'posted','Six of these above the bench by the window would solve our darkest corner.','2026-10-31 02:24:48.376889',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341141888506775,914341139649137586,NULL,914341141888506775,0,914341026788662920,'Katrin Vogel',0,'posted','28 mm of oak is enough for the terminals if the cable leaves downwards.','2026-11-03 02:24:48.376807',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341142066046810,914341139649137586,914341141888506775,914341141888506775,1,914341026676484897,'Пётр Волков',0,'posted','Вниз — хорошо. Тогда и пыль не собирается.','2026-11-03 12:00:48.377243',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341142179081246,914341138965222904,NULL,914341142179081246,0,914341026772419252,'Hugo Petit',0,'posted','Sage enamel on a 140 mm shade: no new tool, we only trim the large one.','2026-11-04 02:24:48.376888',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341142807336604,914341141004488424,NULL,914341142807336604,0,914341026802122087,'Jan Nowak',0,'posted','With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one this morning to be sure.','2026-11-06 02:24:48.376829',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341143457486443,914341141524762035,NULL,914341143457486443,0,914341026788662920,'Katrin Vogel',0,'posted','The groove is one pass with a ball cutter. The bowl would cut through the pocket for the lead.','2026-11-09 02:24:48.376829',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341143592689359,914341141524762035,NULL,914341143592689359,0,914341026650459539,'Anna Lindqvist',0,'posted','For left-handers on the other side, please — or simply in the middle.','2026-11-10 02:24:48.376813',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341143810071485,914341141524762035,914341143592689359,914341143592689359,1,914341026696075820,'Мария Седова',0,'posted','Посередине подходит всем. Согласна.','2026-11-10 07:12:48.377414',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341143910548378,914341138965222904,NULL,914341143910548378,0,914341026835631926,'Дарья Ким',1,'posted','Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.','2026-11-11 02:24:48.376902',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341144494434549,914341144245747775,NULL,914341144494434549,0,914341026650459539,'Anna Lindqvist',0,'posted','Like two people reading under one lamp without quarrelling. Lovely.','2026-11-15 02:24:48.376798',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341145030597806,914341144245747775,NULL,914341145030597806,0,914341026822297256,'Oskar Lund',0,'posted','Раздельно — значит два шарнира друг над другом. Рисую.','2026-11-17 02:24:48.377279',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341145307262499,914341144674054308,NULL,914341145307262499,0,914341026788662920,'Katrin Vogel',0,'posted','Ask a stonemason for turned soapstone instead. Dearer, but it likes being drilled.','2026-11-18 02:24:48.377374',NULL,NULL,0,NULL,NULL,1);
INSERT INTO "comment" VALUES(914341147212368376,914341146418607783,NULL,914341147212368376,0,914341026734920181,'Jonas Ek',0,'posted','Guests stay longer in warm light. I have no numbers, only twenty years of closing late.','2026-11-21 02:24:48.378352',NULL,NULL,0,NULL,NULL,1);
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
INSERT INTO "company" VALUES(914341026603335782,'Café Nord','customer','2026-05-17 02:24:48.377245',1);
INSERT INTO "company" VALUES(914341026621429356,'Atelier Brun','producer','2026-05-17 02:24:48.376457',1);
INSERT INTO "company" VALUES(914341026633503624,'Werkstatt Ost','producer','2026-05-17 02:24:48.376393',1);
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
INSERT INTO "cost_entry" VALUES(914341133559261691,914341132158471260,'producer','material','',4350,4400,'EUR',914341026788662920,'2026-09-11 04:48:48.392154',2);
INSERT INTO "cost_entry" VALUES(914341133600410819,914341132158471260,'producer','work','',5100,5350,'EUR',914341026788662920,'2026-09-11 05:03:12.380997',2);
INSERT INTO "cost_entry" VALUES(914341133622473583,914341132158471260,'producer','outbound','',950,950,'EUR',914341026788662920,'2026-09-11 05:17:36.379196',2);
INSERT INTO "cost_entry" VALUES(914341133642845930,914341132158471260,'producer','service','',200,340,'EUR',914341026788662920,'2026-09-11 05:32:00.379182',2);
INSERT INTO "cost_entry" VALUES(914341133688539113,914341132158471260,'team','design','',800,800,'EUR',914341026822297256,'2026-09-11 05:46:24.384069',2);
INSERT INTO "cost_entry" VALUES(914341135510121831,914341135252827453,'producer','material','',4900,4820,'EUR',914341026758581946,'2026-10-02 04:48:48.379158',2);
INSERT INTO "cost_entry" VALUES(914341135530448200,914341135252827453,'producer','work','',5600,5600,'EUR',914341026758581946,'2026-10-02 05:03:12.378953',2);
INSERT INTO "cost_entry" VALUES(914341135550802361,914341135252827453,'producer','outbound','',2600,2750,'EUR',914341026758581946,'2026-10-02 05:17:36.378899',2);
INSERT INTO "cost_entry" VALUES(914341135567896123,914341135252827453,'team','design','',800,800,'EUR',914341026822297256,'2026-10-02 05:32:00.378355',2);
INSERT INTO "cost_entry" VALUES(914341136953022451,914341136284294527,'producer','material','',29400,29400,'EUR',914341026758581946,'2026-10-09 04:48:48.379377',2);
INSERT INTO "cost_entry" VALUES(914341136976694674,914341136284294527,'producer','work','',33600,35700,'EUR',914341026758581946,'2026-10-09 05:03:12.379237',2);
INSERT INTO "cost_entry" VALUES(914341136997776428,914341136284294527,'producer','inbound','',1680,1680,'EUR',914341026758581946,'2026-10-09 05:17:36.379104',2);
INSERT INTO "cost_entry" VALUES(914341137028325975,914341136284294527,'producer','outbound','',6600,7080,'EUR',914341026758581946,'2026-10-09 05:32:00.381110',2);
INSERT INTO "cost_entry" VALUES(914341137047932996,914341136284294527,'team','design','',4800,4800,'EUR',914341026822297256,'2026-10-09 05:46:24.378513',2);
INSERT INTO "cost_entry" VALUES(914341142623341155,914341142253574950,'producer','material','',11800,12240,'EUR',914341026788662920,'2026-11-04 04:48:48.379156',2);
INSERT INTO "cost_entry" VALUES(914341142644848371,914341142253574950,'producer','work','',11200,10960,'EUR',914341026788662920,'2026-11-04 05:03:12.379407',2);
INSERT INTO "cost_entry" VALUES(914341142669618125,914341142253574950,'producer','inbound','',640,640,'EUR',914341026788662920,'2026-11-04 05:17:36.379626',2);
INSERT INTO "cost_entry" VALUES(914341142694074998,914341142253574950,'producer','outbound','',2900,NULL,'EUR',914341026788662920,'2026-11-04 05:32:00.379123',1);
INSERT INTO "cost_entry" VALUES(914341142716020205,914341142253574950,'team','design','',1600,1600,'EUR',914341026822297256,'2026-11-04 05:46:24.378652',2);
INSERT INTO "cost_entry" VALUES(914341151703288435,914341150353524849,'producer','material','',34800,NULL,'EUR',914341026788662920,'2026-11-24 04:48:48.380687',1);
INSERT INTO "cost_entry" VALUES(914341151871262757,914341150353524849,'producer','work','',40800,NULL,'EUR',914341026788662920,'2026-11-24 05:03:12.382083',1);
INSERT INTO "cost_entry" VALUES(914341151905449926,914341150353524849,'producer','inbound','',1680,NULL,'EUR',914341026788662920,'2026-11-24 05:17:36.380875',1);
INSERT INTO "cost_entry" VALUES(914341151938656585,914341150353524849,'producer','outbound','',5120,NULL,'EUR',914341026788662920,'2026-11-24 05:32:00.381134',1);
INSERT INTO "cost_entry" VALUES(914341151968645186,914341150353524849,'team','design','',6400,NULL,'EUR',914341026822297256,'2026-11-24 05:46:24.379812',1);
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
INSERT INTO "customer" VALUES(914341027173877271,'person',914341026650459539,NULL,'Anna Lindqvist',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 02:24:48.379824',1);
INSERT INTO "customer" VALUES(914341027199862059,'person',914341026676484897,NULL,'Пётр Волков',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 02:24:48.377055',1);
INSERT INTO "customer" VALUES(914341027221661957,'person',914341026696075820,NULL,'Мария Седова',NULL,NULL,NULL,NULL,NULL,0,1,NULL,NULL,'2026-05-19 02:24:48.376838',1);
INSERT INTO "customer" VALUES(914341027238245313,'person',914341026705802132,NULL,'Tomás Reyes',NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,'2026-05-19 02:24:48.376794',1);
INSERT INTO "customer" VALUES(914341027263466308,'company',NULL,914341026603335782,'Café Nord',NULL,NULL,NULL,NULL,NULL,0,2,NULL,NULL,'2026-05-19 02:24:48.378001',1);
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
INSERT INTO "customer_order" VALUES(914341132158471260,'MQ-2026-000001',914341027173877271,914341027098844254,914341026650459539,'The first Halden, for the one who asked for it','closed','EUR',16500,0,16500,1,1,1,1,'2026-10-15','2026-10-15','Uppsala, SE',NULL,NULL,'2026-09-11 02:24:48.392216',NULL,'2026-09-11 02:24:48.390300','2026-10-10','2026-10-14','2026-10-14 09:36:48.396092','bid',914341131691564067,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914341135252827453,'MQ-2026-000002',914341027221661957,914341026867715191,914341026696075820,'Одна лампа, терракота','closed','EUR',15700,0,15700,1,1,1,1,'2026-11-08','2026-11-08','Yerevan, AM',NULL,NULL,'2026-10-02 02:24:48.382731',NULL,'2026-10-02 02:24:48.382041','2026-10-30','2026-11-07','2026-11-07 09:36:48.385620','bid',914341134448850639,NULL,NULL,1,5);
INSERT INTO "customer_order" VALUES(914341136284294527,'MQ-2026-000003',914341027263466308,914341026867715191,914341026718026860,'Six lamps above the long bench','confirmed','EUR',91200,0,91200,6,6,6,0,'2026-11-29','2026-11-29','Gothenburg, SE',NULL,NULL,'2026-10-09 02:24:48.383337',NULL,'2026-10-09 02:24:48.382501','2026-11-24',NULL,NULL,'bid',914341135765122573,NULL,NULL,1,3);
INSERT INTO "customer_order" VALUES(914341142253574950,'MQ-2026-000004',914341027199862059,914341027098844254,914341026676484897,'Две лампы в цвете «ночь», орех','confirmed','EUR',32800,0,32800,2,0,0,0,'2026-12-07','2026-12-07','Novi Sad, RS',NULL,NULL,'2026-11-04 02:24:48.382654',NULL,'2026-11-04 02:24:48.381860',NULL,NULL,NULL,'bid',914341140067699074,NULL,NULL,1,1);
INSERT INTO "customer_order" VALUES(914341150353524849,'MQ-2026-000005',914341027263466308,914341027098844254,914341026718026860,'Eight lamps for the library corner','confirmed','EUR',110400,0,110400,8,0,0,0,'2027-01-01','2027-01-01','Gothenburg, SE',NULL,NULL,'2026-11-24 02:24:48.389264',NULL,'2026-11-24 02:24:48.387643',NULL,NULL,NULL,'bid',914341146210000378,NULL,NULL,1,1);
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
INSERT INTO "deal" VALUES(914341133039128695,914341131691564067,914341131961794818,914341132158471260,914341027173877271,914341027098844254,'6e4d9fd37e8b328e7cc4b8e6767c0c1c8ee68276dcdbc83f3511b98de34cc6ff',914341026650459539,'2026-09-11 02:24:48.599940');
INSERT INTO "deal" VALUES(914341135290910042,914341134448850639,914341134708667460,914341135252827453,914341027221661957,914341026867715191,'162acb565682cf7cf03201251e07057cac17bd4ab4a5e572b40ea289f26018cf',914341026696075820,'2026-10-02 02:24:48.390958');
INSERT INTO "deal" VALUES(914341136327100894,914341135765122573,914341135953260501,914341136284294527,914341027263466308,914341026867715191,'3bf176af47dcda9e280853f542cb9d59c4ccaef56095acb42d7a561c077264c5',914341026718026860,'2026-10-09 02:24:48.392462');
INSERT INTO "deal" VALUES(914341142291478096,914341140067699074,914341141196963179,914341142253574950,914341027199862059,914341027098844254,'e45ca52d2d48ac1f530a07f03cf6a08bd31103e40504b33b6c63b34044674b92',914341026676484897,'2026-11-04 02:24:48.391201');
INSERT INTO "deal" VALUES(914341150429133089,914341146210000378,914341146977570043,914341150353524849,914341027263466308,914341027098844254,'4846f5d27dd01d5dbc8d57be73567afb4cfda22eb309a67ac213773ce5bfc110',914341026718026860,'2026-11-24 02:24:48.406106');
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
INSERT INTO "deal_sheet" VALUES(914341132939290046,914341132158471260,'{"about":{"id":"0sc34d71xrb65","kind":"prototype_version"},"answer":{"id":"0sc34d931s082","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc34d8v02713","title":"The first Halden, for the one who asked for it","version":1},"customer":{"id":"0sc34a7g47hgq","name":"Anna Lindqvist"},"delivery":{"place":"Uppsala, SE","promised_on":"2026-10-15","wanted_by":"2026-10-15"},"form":"maquette/deal/1","producer":{"id":"0sc34a7dwnq2y","name":"Werkstatt Ost"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"165.00","currency":"EUR"},"unit_price":{"amount":"165.00","currency":"EUR"},"validity":{"answer":"2026-09-16T02:24:48Z","bid":"2026-09-18T02:24:48Z"}}','6e4d9fd37e8b328e7cc4b8e6767c0c1c8ee68276dcdbc83f3511b98de34cc6ff','2026-09-11 02:24:48.575997');
INSERT INTO "deal_sheet" VALUES(914341135270501605,914341135252827453,'{"about":{"id":"0sc34d71xrb65","kind":"prototype_version"},"answer":{"id":"0sc34dbmxcx24","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34dbd5kxpf","title":"Одна лампа, терракота","version":1},"customer":{"id":"0sc34a7hhst85","name":"Мария Седова"},"delivery":{"place":"Yerevan, AM","promised_on":"2026-11-08","wanted_by":"2026-11-08"},"form":"maquette/deal/1","producer":{"id":"0sc34a770873q","name":"Atelier Brun"},"quantity":1,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"157.00","currency":"EUR"},"unit_price":{"amount":"157.00","currency":"EUR"},"validity":{"answer":"2026-10-07T02:24:48Z","bid":"2026-10-09T02:24:48Z"}}','162acb565682cf7cf03201251e07057cac17bd4ab4a5e572b40ea289f26018cf','2026-10-02 02:24:48.386536');
INSERT INTO "deal_sheet" VALUES(914341136301906783,914341136284294527,'{"about":{"id":"0sc34d71xrb65","kind":"prototype_version"},"answer":{"id":"0sc34dct0avyn","kind":"accept","text":"","version":1},"bid":{"description":"","id":"0sc34dcmcxbgd","title":"Six lamps above the long bench","version":1},"customer":{"id":"0sc34a7jsnjt4","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2026-11-29","wanted_by":"2026-11-29"},"form":"maquette/deal/1","producer":{"id":"0sc34a770873q","name":"Atelier Brun"},"quantity":6,"requirements":[{"extra":null,"kind":"text","met":"yes","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"yes","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"yes","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"912.00","currency":"EUR"},"unit_price":{"amount":"152.00","currency":"EUR"},"validity":{"answer":"2026-10-14T02:24:48Z","bid":"2026-10-16T02:24:48Z"}}','3bf176af47dcda9e280853f542cb9d59c4ccaef56095acb42d7a561c077264c5','2026-10-09 02:24:48.387054');
INSERT INTO "deal_sheet" VALUES(914341142270089279,914341142253574950,'{"about":{"id":"0sc34d71xrb65","kind":"prototype_version"},"answer":{"id":"0sc34dhp93zbb","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34dgmm5jc2","title":"Две лампы в цвете «ночь», орех","version":1},"customer":{"id":"0sc34a7gx0h9b","name":"Пётр Волков"},"delivery":{"place":"Novi Sad, RS","promised_on":"2026-12-07","wanted_by":"2026-12-07"},"form":"maquette/deal/1","producer":{"id":"0sc34a7dwnq2y","name":"Werkstatt Ost"},"quantity":2,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Эмаль","said":"","unit":"","value":"ночь","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Дерево","said":"","unit":"","value":"орех","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Кабель","said":"","unit":"м","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Высота стойки","said":"","unit":"мм","value":"420","worth":{"amount":"15.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"328.00","currency":"EUR"},"unit_price":{"amount":"164.00","currency":"EUR"},"validity":{"answer":"2026-11-09T02:24:48Z","bid":"2026-11-11T02:24:48Z"}}','e45ca52d2d48ac1f530a07f03cf6a08bd31103e40504b33b6c63b34044674b92','2026-11-04 02:24:48.386269');
INSERT INTO "deal_sheet" VALUES(914341150391151506,914341150353524849,'{"about":{"id":"0sc34dn0rbj8h","kind":"prototype_version"},"answer":{"id":"0sc34dq2hy37v","kind":"counter","text":"","version":3},"bid":{"description":"","id":"0sc34dpbnxqft","title":"Eight lamps for the library corner","version":1},"customer":{"id":"0sc34a7jsnjt4","name":"Café Nord"},"delivery":{"place":"Gothenburg, SE","promised_on":"2027-01-01","wanted_by":"2027-01-01"},"form":"maquette/deal/1","producer":{"id":"0sc34a7dwnq2y","name":"Werkstatt Ost"},"quantity":8,"requirements":[{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Enamel","said":"","unit":"","value":"terracotta","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Wood","said":"","unit":"","value":"oak","worth":null},{"extra":null,"kind":"text","met":"not_said","must":true,"name":"Cable","said":"","unit":"m","value":"2","worth":null},{"extra":null,"kind":"text","met":"not_said","must":false,"name":"Dimmer","said":"","unit":"","value":"in the foot","worth":{"amount":"8.00","currency":"EUR"}}],"tax":"not_included","total":{"amount":"1104.00","currency":"EUR"},"unit_price":{"amount":"138.00","currency":"EUR"},"validity":{"answer":"2026-11-29T02:24:48Z","bid":"2026-12-01T02:24:48Z"}}','4846f5d27dd01d5dbc8d57be73567afb4cfda22eb309a67ac213773ce5bfc110','2026-11-24 02:24:48.396727');
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
INSERT INTO "delivery_address" VALUES(914341133413095077,914341132158471260,'Uppsala, SE',914341026650459539,'2026-09-11 02:39:12.394402',1);
INSERT INTO "delivery_address" VALUES(914341135446260715,914341135252827453,'Yerevan, AM',914341026696075820,'2026-10-02 02:39:12.378931',1);
INSERT INTO "delivery_address" VALUES(914341136791781865,914341136284294527,'Gothenburg, SE',914341026718026860,'2026-10-09 02:39:12.384813',1);
INSERT INTO "delivery_address" VALUES(914341142450370627,914341142253574950,'Novi Sad, RS',914341026676484897,'2026-11-04 02:39:12.379057',1);
INSERT INTO "delivery_address" VALUES(914341151146293305,914341150353524849,'Gothenburg, SE',914341026718026860,'2026-11-24 02:39:12.382612',1);
CREATE TABLE fact (
	id INTEGER NOT NULL, 
	type VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id INTEGER, 
	actor_role VARCHAR(20) NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_fact PRIMARY KEY (id)
);
INSERT INTO "fact" VALUES(914341026654867209,'user.signed_up','2026-05-17 14:24:48.379496',914341026650459539,'customer','{"user_id": "0sc34a70h23ck"}');
INSERT INTO "fact" VALUES(914341026676484941,'user.signed_up','2026-05-17 14:24:48.377131',914341026676484897,'customer','{"user_id": "0sc34a719was1"}');
INSERT INTO "fact" VALUES(914341026697241425,'user.signed_up','2026-05-17 14:24:48.377521',914341026696075820,'customer','{"user_id": "0sc34a71wj6hc"}');
INSERT INTO "fact" VALUES(914341026709583561,'user.signed_up','2026-05-17 14:24:48.376953',914341026705802132,'customer','{"user_id": "0sc34a725v0wm"}');
INSERT INTO "fact" VALUES(914341026725081883,'user.signed_up','2026-05-17 14:24:48.378263',914341026718026860,'customer','{"user_id": "0sc34a72hg33c"}');
INSERT INTO "fact" VALUES(914341026738722837,'user.signed_up','2026-05-17 14:24:48.377344',914341026734920181,'customer','{"user_id": "0sc34a731kmfn"}');
INSERT INTO "fact" VALUES(914341026751261575,'user.signed_up','2026-05-17 14:24:48.377496',914341026746414371,'customer','{"user_id": "0sc34a73cjd93"}');
INSERT INTO "fact" VALUES(914341026763506328,'user.signed_up','2026-05-17 14:24:48.377347',914341026758581946,'producer','{"user_id": "0sc34a73r5qnt"}');
INSERT INTO "fact" VALUES(914341026776940286,'user.signed_up','2026-05-17 14:24:48.377305',914341026772419252,'producer','{"user_id": "0sc34a745c0nm"}');
INSERT INTO "fact" VALUES(914341026793787093,'user.signed_up','2026-05-17 14:24:48.377263',914341026788662920,'producer','{"user_id": "0sc34a74mvqm8"}');
INSERT INTO "fact" VALUES(914341026804694431,'user.signed_up','2026-05-17 14:24:48.377221',914341026802122087,'producer','{"user_id": "0sc34a751pfb7"}');
INSERT INTO "fact" VALUES(914341026814642276,'user.signed_up','2026-05-17 14:24:48.376822',914341026814642266,'team','{"user_id": "0sc34a75dmj2t"}');
INSERT INTO "fact" VALUES(914341026827421355,'user.signed_up','2026-05-17 14:24:48.376787',914341026822297256,'team','{"user_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341026835631948,'user.signed_up','2026-05-17 14:24:48.376808',914341026835631926,'team','{"user_id": "0sc34a761n3sp"}');
INSERT INTO "fact" VALUES(914341026847835369,'user.signed_up','2026-05-17 14:24:48.376895',914341026843762581,'admin','{"user_id": "0sc34a769d7wn"}');
INSERT INTO "fact" VALUES(914341026880926526,'producer.added','2026-05-18 02:24:48.382748',NULL,'system','{"producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341027020143497,'producer.edited','2026-05-18 02:24:48.415282',NULL,'system','{"producer_id": "0sc34a770873q", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914341027098844261,'producer.added','2026-05-18 02:24:48.377630',NULL,'system','{"producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341027116086712,'producer.edited','2026-05-18 02:24:48.381364',NULL,'system','{"producer_id": "0sc34a7dwnq2y", "fields": "about, materials, place, processes"}');
INSERT INTO "fact" VALUES(914341027183442449,'customer.added','2026-05-19 02:24:48.381700',914341026650459539,'customer','{"customer_id": "0sc34a7g47hgq"}');
INSERT INTO "fact" VALUES(914341027203126103,'customer.added','2026-05-19 02:24:48.377998',914341026676484897,'customer','{"customer_id": "0sc34a7gx0h9b"}');
INSERT INTO "fact" VALUES(914341027221662001,'customer.added','2026-05-19 02:24:48.377764',914341026696075820,'customer','{"customer_id": "0sc34a7hhst85"}');
INSERT INTO "fact" VALUES(914341027242316962,'customer.added','2026-05-19 02:24:48.377696',914341026705802132,'customer','{"customer_id": "0sc34a7j1kwy1"}');
INSERT INTO "fact" VALUES(914341027271711774,'customer.added','2026-05-19 02:24:48.379639',914341026718026860,'customer','{"customer_id": "0sc34a7jsnjt4"}');
INSERT INTO "fact" VALUES(914341027312393077,'board.opened','2026-05-22 02:24:48.379115',914341026814642266,'team','{"board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341027324785788,'board.opened','2026-10-19 02:24:48.377365',914341026814642266,'team','{"board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341126668744840,'idea.submitted','2026-05-30 02:24:48.409383',914341026650459539,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341126764799180,'notification.added','2026-05-30 02:24:48.433262',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34d47whybh"}');
INSERT INTO "fact" VALUES(914341126764799194,'notification.added','2026-05-30 02:24:48.433262',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d47whyd5"}');
INSERT INTO "fact" VALUES(914341126764799211,'notification.added','2026-05-30 02:24:48.433262',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34d47whyef"}');
INSERT INTO "fact" VALUES(914341126848330604,'idea.assigned','2026-05-31 02:24:48.389781',914341026822297256,'team','{"idea_id": "0sc34d425kwmh", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341126966240092,'support.changed','2026-06-01 02:24:48.395420',914341026676484897,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7gx0h9b", "how": "given"}');
INSERT INTO "fact" VALUES(914341127008221683,'comment.posted','2026-06-01 02:24:48.382292',914341026676484897,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7gx0h9b", "comment_id": "0sc34d4f4s8pp", "parent_id": null}');
INSERT INTO "fact" VALUES(914341127071235389,'notification.added','2026-06-01 02:24:48.397381',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d4h5h7wd"}');
INSERT INTO "fact" VALUES(914341127071235449,'notification.added','2026-06-01 02:24:48.397381',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4h5kpqx"}');
INSERT INTO "fact" VALUES(914341127103046174,'comment.posted','2026-06-01 12:00:48.379377',914341026650459539,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "comment_id": "0sc34d4j4rpwy", "parent_id": "0sc34d4f4s8pp"}');
INSERT INTO "fact" VALUES(914341127145538111,'notification.added','2026-06-01 12:00:48.389704',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d4kg66ec"}');
INSERT INTO "fact" VALUES(914341127149631354,'notification.added','2026-06-01 12:00:48.389704',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4kgd5c1"}');
INSERT INTO "fact" VALUES(914341127167300725,'comment.posted','2026-06-02 21:36:48.378031',914341026822297256,'team','{"idea_id": "0sc34d425kwmh", "customer_id": null, "comment_id": "0sc34d4m4qy5s", "parent_id": "0sc34d4f4s8pp"}');
INSERT INTO "fact" VALUES(914341127209232361,'notification.added','2026-06-02 21:36:48.387923',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d4ncpw8d"}');
INSERT INTO "fact" VALUES(914341127209232406,'notification.added','2026-06-02 21:36:48.387923',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d4ncpw8w"}');
INSERT INTO "fact" VALUES(914341127263584458,'idea.status_changed','2026-06-03 02:24:48.385877',914341026814642266,'team','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34d4pstncc", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341127305970136,'notification.added','2026-06-03 02:24:48.395944',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d4r538dn"}');
INSERT INTO "fact" VALUES(914341127305970139,'notification.added','2026-06-03 02:24:48.395944',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d4r5wz27"}');
INSERT INTO "fact" VALUES(914341127305970183,'notification.added','2026-06-03 02:24:48.395944',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4r5wz32"}');
INSERT INTO "fact" VALUES(914341127342425745,'idea.revised','2026-06-10 02:24:48.382289',914341026650459539,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "revision_id": "0sc34d4s47ccp", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914341127394168680,'notification.added','2026-06-10 02:24:48.394785',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d4txm9fm"}');
INSERT INTO "fact" VALUES(914341127394168704,'notification.added','2026-06-10 02:24:48.394785',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4txm9h3"}');
INSERT INTO "fact" VALUES(914341127418510456,'support.changed','2026-06-11 02:24:48.379539',914341026718026860,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341127435144631,'comment.posted','2026-06-11 02:24:48.377524',914341026718026860,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34d4w4tkc5", "parent_id": null}');
INSERT INTO "fact" VALUES(914341127473988881,'notification.added','2026-06-11 02:24:48.386393',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d4x8z9mb"}');
INSERT INTO "fact" VALUES(914341127473988940,'notification.added','2026-06-11 02:24:48.386393',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d4x9tfdm"}');
INSERT INTO "fact" VALUES(914341127473988973,'notification.added','2026-06-11 02:24:48.386393',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4x9w174"}');
INSERT INTO "fact" VALUES(914341127494453161,'support.changed','2026-06-13 02:24:48.377736',914341026696075820,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341127510683079,'note.posted','2026-06-20 02:24:48.378338',914341026814642266,'team','{"idea_id": "0sc34d425kwmh", "customer_id": null, "comment_id": "0sc34d4ycvvd0", "parent_id": null}');
INSERT INTO "fact" VALUES(914341127544547111,'notification.added','2026-06-20 02:24:48.386585',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d4zd59rt"}');
INSERT INTO "fact" VALUES(914341127581871775,'idea.status_changed','2026-06-21 02:24:48.382145',914341026814642266,'team','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "from_status": "under_review", "to_status": "planned", "response_id": "0sc34d5093ppy", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341127623985178,'notification.added','2026-06-21 02:24:48.392401',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d51hnxzf"}');
INSERT INTO "fact" VALUES(914341127624673460,'notification.added','2026-06-21 02:24:48.392401',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d51hny0j"}');
INSERT INTO "fact" VALUES(914341127624673464,'notification.added','2026-06-21 02:24:48.392401',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d51hny1q"}');
INSERT INTO "fact" VALUES(914341127624673500,'notification.added','2026-06-21 02:24:48.392401',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d51hny23"}');
INSERT INTO "fact" VALUES(914341127624979217,'notification.added','2026-06-21 02:24:48.392401',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d51hny38"}');
INSERT INTO "fact" VALUES(914341127658323378,'support.changed','2026-07-01 02:24:48.377712',914341026705802132,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341127674464449,'support.changed','2026-07-02 02:24:48.377612',914341026734920181,'customer','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341127708617789,'idea.status_changed','2026-07-31 02:24:48.382033',914341026822297256,'team','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc34d544rk1r", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341127753269352,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d55ds413"}');
INSERT INTO "fact" VALUES(914341127754751616,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d55ds41m"}');
INSERT INTO "fact" VALUES(914341127754751664,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d55dxj2a"}');
INSERT INTO "fact" VALUES(914341127754751669,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d55dxj3x"}');
INSERT INTO "fact" VALUES(914341127754751730,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d55dxj5k"}');
INSERT INTO "fact" VALUES(914341127754865399,'notification.added','2026-07-31 02:24:48.392122',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d55dxj7h"}');
INSERT INTO "fact" VALUES(914341127792650218,'prototype.created','2026-08-01 14:24:48.380110',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null}');
INSERT INTO "fact" VALUES(914341127833242248,'prototype.idea_linked','2026-08-01 14:24:48.389706',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341127850107248,'prototype.guest_invited','2026-08-01 14:24:48.394517',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a70h23ck", "company_id": null}');
INSERT INTO "fact" VALUES(914341127866853737,'prototype.guest_invited','2026-08-01 14:24:48.398214',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a719was1", "company_id": null}');
INSERT INTO "fact" VALUES(914341127876443160,'prototype.guest_invited','2026-08-01 14:24:48.400357',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a71wj6hc", "company_id": null}');
INSERT INTO "fact" VALUES(914341127884567389,'prototype.guest_invited','2026-08-01 14:24:48.402359',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a725v0wm", "company_id": null}');
INSERT INTO "fact" VALUES(914341127891845650,'prototype.guest_invited','2026-08-01 14:24:48.404445',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a72hg33c", "company_id": null}');
INSERT INTO "fact" VALUES(914341127900674072,'prototype.guest_invited','2026-08-01 14:24:48.406468',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a731kmfn", "company_id": null}');
INSERT INTO "fact" VALUES(914341127908459657,'prototype.guest_invited','2026-08-01 14:24:48.408508',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a73cjd93", "company_id": null}');
INSERT INTO "fact" VALUES(914341127916904744,'prototype.guest_invited','2026-08-01 14:24:48.410543',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a73r5qnt", "company_id": null}');
INSERT INTO "fact" VALUES(914341127929752513,'prototype.guest_invited','2026-08-01 14:24:48.412698',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a745c0nm", "company_id": null}');
INSERT INTO "fact" VALUES(914341127937606203,'prototype.guest_invited','2026-08-01 14:24:48.414841',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a74mvqm8", "company_id": null}');
INSERT INTO "fact" VALUES(914341127947810451,'prototype.guest_invited','2026-08-01 14:24:48.416975',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "user_id": "0sc34a751pfb7", "company_id": null}');
INSERT INTO "fact" VALUES(914341128102921544,'prototype.version_added','2026-08-02 02:24:48.383795',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d5g0rekt"}');
INSERT INTO "fact" VALUES(914341128193773138,'prototype.asset_changed','2026-08-02 02:24:48.404869',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d5g0rekt", "asset_id": "0sc34d5jh0eq4"}');
INSERT INTO "fact" VALUES(914341128210971736,'prototype.asset_changed','2026-08-02 02:24:48.409806',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d5g0rekt", "asset_id": "0sc34d5k89fth"}');
INSERT INTO "fact" VALUES(914341128261280050,'prototype.version_published','2026-08-02 02:24:48.421718',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d5g0rekt", "number": 1, "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341128289935529,'prototype.status_changed','2026-08-02 02:24:48.428534',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "from_status": "draft", "to_status": "in_review", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341128361856442,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d5q8sv94"}');
INSERT INTO "fact" VALUES(914341128362913790,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d5q8sva5"}');
INSERT INTO "fact" VALUES(914341128363161863,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d5q95ysm"}');
INSERT INTO "fact" VALUES(914341128363161869,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d5q9s3mc"}');
INSERT INTO "fact" VALUES(914341128363161898,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d5q9s3nn"}');
INSERT INTO "fact" VALUES(914341128363161937,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d5q9s3p5"}');
INSERT INTO "fact" VALUES(914341128363161982,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d5q9s3q2"}');
INSERT INTO "fact" VALUES(914341128363162021,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d5q9s3rx"}');
INSERT INTO "fact" VALUES(914341128363162030,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d5q9shtw"}');
INSERT INTO "fact" VALUES(914341128363162048,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d5q9shw2"}');
INSERT INTO "fact" VALUES(914341128363162075,'notification.added','2026-08-02 02:24:48.445060',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d5q9shx3"}');
INSERT INTO "fact" VALUES(914341128399969467,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d5rh7anp"}');
INSERT INTO "fact" VALUES(914341128400617609,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d5rh7ap6"}');
INSERT INTO "fact" VALUES(914341128400617639,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d5rh7eqv"}');
INSERT INTO "fact" VALUES(914341128400617668,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d5rh952h"}');
INSERT INTO "fact" VALUES(914341128400617708,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d5rh953m"}');
INSERT INTO "fact" VALUES(914341128400617723,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d5rh954p"}');
INSERT INTO "fact" VALUES(914341128400617780,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d5rh954t"}');
INSERT INTO "fact" VALUES(914341128400617781,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d5rhv6v6"}');
INSERT INTO "fact" VALUES(914341128400617796,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d5rhv6vg"}');
INSERT INTO "fact" VALUES(914341128400676102,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d5rhv6wd"}');
INSERT INTO "fact" VALUES(914341128400676158,'notification.added','2026-08-02 02:24:48.454594',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d5rhv6x4"}');
INSERT INTO "fact" VALUES(914341128513573537,'prototypes/comment.posted','2026-08-03 02:24:48.395024',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34d5vsn2qy", "comment_id": "0sc34d5w5j05a", "first": true}');
INSERT INTO "fact" VALUES(914341128563767057,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d5xn5p41"}');
INSERT INTO "fact" VALUES(914341128563767112,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d5xn5p52"}');
INSERT INTO "fact" VALUES(914341128564229060,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d5xng4ff"}');
INSERT INTO "fact" VALUES(914341128564229104,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d5xng4fs"}');
INSERT INTO "fact" VALUES(914341128564229136,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d5xng4gt"}');
INSERT INTO "fact" VALUES(914341128564229191,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d5xng4jg"}');
INSERT INTO "fact" VALUES(914341128564229250,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d5xng4kz"}');
INSERT INTO "fact" VALUES(914341128564229310,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d5xng4n4"}');
INSERT INTO "fact" VALUES(914341128564229361,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d5xnxp9n"}');
INSERT INTO "fact" VALUES(914341128564229393,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d5xnxpaf"}');
INSERT INTO "fact" VALUES(914341128564229407,'notification.added','2026-08-03 02:24:48.406690',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d5xnz3ne"}');
INSERT INTO "fact" VALUES(914341128613491042,'prototypes/comment.posted','2026-08-03 14:24:48.383583',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d5vsn2qy", "comment_id": "0sc34d5z8jmkg", "first": false}');
INSERT INTO "fact" VALUES(914341128651810653,'notification.added','2026-08-03 14:24:48.392670',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d60d49sh"}');
INSERT INTO "fact" VALUES(914341128692818893,'prototypes/comment.posted','2026-08-04 02:24:48.383066',914341026676484897,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7gx0h9b", "thread_id": "0sc34d61dhmxm", "comment_id": "0sc34d61g6nr6", "first": true}');
INSERT INTO "fact" VALUES(914341128732091901,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d62mc7pk"}');
INSERT INTO "fact" VALUES(914341128732091925,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d62n9e0m"}');
INSERT INTO "fact" VALUES(914341128732091977,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d62n9e1t"}');
INSERT INTO "fact" VALUES(914341128732091984,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d62ncerz"}');
INSERT INTO "fact" VALUES(914341128732092021,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d62nvpwq"}');
INSERT INTO "fact" VALUES(914341128732092052,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d62nvpxt"}');
INSERT INTO "fact" VALUES(914341128732295231,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d62nvpzc"}');
INSERT INTO "fact" VALUES(914341128732295288,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d62nvq0v"}');
INSERT INTO "fact" VALUES(914341128732295348,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d62nvq2h"}');
INSERT INTO "fact" VALUES(914341128732295368,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d62nvq34"}');
INSERT INTO "fact" VALUES(914341128732295420,'notification.added','2026-08-04 02:24:48.392120',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d62nvq35"}');
INSERT INTO "fact" VALUES(914341128773717608,'prototypes/comment.posted','2026-08-05 02:24:48.382403',914341026772419252,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d5vsn2qy", "comment_id": "0sc34d63ws69t", "first": false}');
INSERT INTO "fact" VALUES(914341128807651871,'notification.added','2026-08-05 02:24:48.390939',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d651r6f4"}');
INSERT INTO "fact" VALUES(914341128807651923,'notification.added','2026-08-05 02:24:48.390939',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d651r6fr"}');
INSERT INTO "fact" VALUES(914341128873167499,'prototypes/comment.posted','2026-08-05 02:24:48.389864',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34d66ws97b", "comment_id": "0sc34d66ws98w", "first": true}');
INSERT INTO "fact" VALUES(914341128903009203,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d67szn2r"}');
INSERT INTO "fact" VALUES(914341128903075681,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d67szn38"}');
INSERT INTO "fact" VALUES(914341128903075682,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d67szn4r"}');
INSERT INTO "fact" VALUES(914341128903075714,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d67szn6r"}');
INSERT INTO "fact" VALUES(914341128904217286,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d67szn7s"}');
INSERT INTO "fact" VALUES(914341128904217307,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d67szn8q"}');
INSERT INTO "fact" VALUES(914341128904217308,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d67szn8v"}');
INSERT INTO "fact" VALUES(914341128904217340,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d67szn9c"}');
INSERT INTO "fact" VALUES(914341128904217366,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d67sznat"}');
INSERT INTO "fact" VALUES(914341128904217367,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d67szncs"}');
INSERT INTO "fact" VALUES(914341128904217377,'notification.added','2026-08-05 02:24:48.396541',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d67szneq"}');
INSERT INTO "fact" VALUES(914341128933504289,'prototypes/comment.posted','2026-08-06 02:24:48.379417',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d61dhmxm", "comment_id": "0sc34d68n0rsm", "first": false}');
INSERT INTO "fact" VALUES(914341128966614426,'notification.added','2026-08-06 02:24:48.387530',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d69sbbaz"}');
INSERT INTO "fact" VALUES(914341129003612077,'prototypes/comment.posted','2026-08-06 02:24:48.382906',914341026696075820,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7hhst85", "thread_id": "0sc34d6am0emx", "comment_id": "0sc34d6ascmc8", "first": true}');
INSERT INTO "fact" VALUES(914341129041319665,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d6bw3ve8"}');
INSERT INTO "fact" VALUES(914341129042699897,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d6bwqzy2"}');
INSERT INTO "fact" VALUES(914341129042699941,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d6bwqzzb"}');
INSERT INTO "fact" VALUES(914341129042699987,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d6bwr00w"}');
INSERT INTO "fact" VALUES(914341129042700011,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d6bx7k4q"}');
INSERT INTO "fact" VALUES(914341129042700056,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d6bx7k4v"}');
INSERT INTO "fact" VALUES(914341129042700106,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d6bx7k6t"}');
INSERT INTO "fact" VALUES(914341129042700126,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d6bx7k8d"}');
INSERT INTO "fact" VALUES(914341129042700188,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d6bx7k9z"}');
INSERT INTO "fact" VALUES(914341129042700205,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d6bx7kby"}');
INSERT INTO "fact" VALUES(914341129042700260,'notification.added','2026-08-06 02:24:48.392086',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d6bxfz7q"}');
INSERT INTO "fact" VALUES(914341129075940110,'prototypes/comment.posted','2026-08-07 02:24:48.379977',914341026788662920,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d66ws97b", "comment_id": "0sc34d6cx2rh2", "first": false}');
INSERT INTO "fact" VALUES(914341129100293046,'notification.added','2026-08-07 02:24:48.386115',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d6dnknx3"}');
INSERT INTO "fact" VALUES(914341129100293078,'notification.added','2026-08-07 02:24:48.386115',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d6dr3ssp"}');
INSERT INTO "fact" VALUES(914341129138381042,'thread.resolved','2026-08-08 02:24:48.383200',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d66ws97b", "reason": "answered"}');
INSERT INTO "fact" VALUES(914341129159980243,'notification.added','2026-08-08 02:24:48.388736',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d6fg28tq"}');
INSERT INTO "fact" VALUES(914341129213264013,'prototype.decided','2026-08-08 02:24:48.385978',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "version_id": "0sc34d5g0rekt", "decision_id": "0sc34d6gsa47j", "verdict": "request_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341129242770335,'notification.added','2026-08-08 02:24:48.393409',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d6j0en8m"}');
INSERT INTO "fact" VALUES(914341129288331612,'prototype.decided','2026-08-09 02:24:48.384158',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "version_id": "0sc34d5g0rekt", "decision_id": "0sc34d6k5872h", "verdict": "approve_with_changes", "content_hash": "6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341129315074289,'notification.added','2026-08-09 02:24:48.390923',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d6m5ng76"}');
INSERT INTO "fact" VALUES(914341129382018245,'idea.submitted','2026-08-10 02:24:48.389960',914341026734920181,'customer','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7jsnjt4", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341129419493383,'notification.added','2026-08-10 02:24:48.398402',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34d6q94t53"}');
INSERT INTO "fact" VALUES(914341129420006251,'notification.added','2026-08-10 02:24:48.398402',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d6q983x6"}');
INSERT INTO "fact" VALUES(914341129420006264,'notification.added','2026-08-10 02:24:48.398402',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34d6q983y9"}');
INSERT INTO "fact" VALUES(914341129445025641,'prototypes/comment.posted','2026-08-10 02:24:48.379460',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d6am0emx", "comment_id": "0sc34d6r1k9t7", "first": false}');
INSERT INTO "fact" VALUES(914341129478074569,'notification.added','2026-08-10 02:24:48.387380',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d6s0av15"}');
INSERT INTO "fact" VALUES(914341129503666432,'idea.assigned','2026-08-11 02:24:48.379482',914341026814642266,'team','{"idea_id": "0sc34d6mwjxe4", "customer_id": null, "owner_id": "0sc34a75dmj2t"}');
INSERT INTO "fact" VALUES(914341129540464697,'support.changed','2026-08-12 02:24:48.377740',914341026718026860,'customer','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341129578613607,'idea.status_changed','2026-08-16 02:24:48.383174',914341026814642266,'team','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7jsnjt4", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34d6vs1p39", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341129624719170,'notification.added','2026-08-16 02:24:48.393484',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d6x948nq"}');
INSERT INTO "fact" VALUES(914341129624754091,'notification.added','2026-08-16 02:24:48.393484',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d6x9n8n2"}');
INSERT INTO "fact" VALUES(914341129625050388,'notification.added','2026-08-16 02:24:48.393484',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d6x9n8nd"}');
INSERT INTO "fact" VALUES(914341129641212316,'support.changed','2026-08-20 02:24:48.377678',914341026705802132,'customer','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341129671173355,'thread.resolved','2026-08-23 02:24:48.380266',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d61dhmxm", "reason": "done"}');
INSERT INTO "fact" VALUES(914341129705160747,'notification.added','2026-08-23 02:24:48.388765',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d6zsp00h"}');
INSERT INTO "fact" VALUES(914341129729398926,'thread.resolved','2026-08-23 02:24:48.379928',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d6am0emx", "reason": "done"}');
INSERT INTO "fact" VALUES(914341129754896323,'notification.added','2026-08-23 02:24:48.385637',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d7193sxd"}');
INSERT INTO "fact" VALUES(914341129776540883,'prototype.version_added','2026-08-24 02:24:48.379072',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d71xrb65"}');
INSERT INTO "fact" VALUES(914341129793323881,'prototype.asset_changed','2026-08-24 02:24:48.383210',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d71xrb65", "asset_id": "0sc34d72dhdb4"}');
INSERT INTO "fact" VALUES(914341129809592764,'prototype.asset_changed','2026-08-24 02:24:48.386591',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d71xrb65", "asset_id": "0sc34d72r9w1m"}');
INSERT INTO "fact" VALUES(914341129821455743,'prototype.asset_changed','2026-08-24 02:24:48.389838',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d71xrb65", "asset_id": "0sc34d734etn0"}');
INSERT INTO "fact" VALUES(914341129847744204,'prototype.version_published','2026-08-24 02:24:48.396339',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34d71xrb65", "number": 2, "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341129910107298,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d75rs938"}');
INSERT INTO "fact" VALUES(914341129910107323,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d75rsp7s"}');
INSERT INTO "fact" VALUES(914341129910107367,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d75snsh7"}');
INSERT INTO "fact" VALUES(914341129910306354,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d75snsk7"}');
INSERT INTO "fact" VALUES(914341129910306372,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d75snsmx"}');
INSERT INTO "fact" VALUES(914341129910306431,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d75wnfht"}');
INSERT INTO "fact" VALUES(914341129910306485,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d75wnfjd"}');
INSERT INTO "fact" VALUES(914341129910306516,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d75x4f06"}');
INSERT INTO "fact" VALUES(914341129910306559,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d75x4f22"}');
INSERT INTO "fact" VALUES(914341129910458219,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d75x4f2t"}');
INSERT INTO "fact" VALUES(914341129910458283,'notification.added','2026-08-24 02:24:48.411476',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d75x4f43"}');
INSERT INTO "fact" VALUES(914341129961180239,'prototypes/comment.posted','2026-08-26 02:24:48.383579',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34d7753x72", "comment_id": "0sc34d779k6gq", "first": true}');
INSERT INTO "fact" VALUES(914341130001241813,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d78h9ngf"}');
INSERT INTO "fact" VALUES(914341130001861713,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d78h9ngs"}');
INSERT INTO "fact" VALUES(914341130001861741,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d78hk2bh"}');
INSERT INTO "fact" VALUES(914341130002199495,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d78hk2bw"}');
INSERT INTO "fact" VALUES(914341130002199558,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d78hk2dc"}');
INSERT INTO "fact" VALUES(914341130002720129,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d78hk2er"}');
INSERT INTO "fact" VALUES(914341130002720174,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d78hq6z4"}');
INSERT INTO "fact" VALUES(914341130002982457,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d78hq6zw"}');
INSERT INTO "fact" VALUES(914341130002982514,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d78hq71a"}');
INSERT INTO "fact" VALUES(914341130002982557,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d78hq71w"}');
INSERT INTO "fact" VALUES(914341130002982591,'notification.added','2026-08-26 02:24:48.393291',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d78hvtcc"}');
INSERT INTO "fact" VALUES(914341130077906367,'thread.price_wished','2026-08-26 02:39:12.390710',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34d7753x72"}');
INSERT INTO "fact" VALUES(914341130115431289,'notification.added','2026-08-26 02:39:12.399516',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7c06xv4"}');
INSERT INTO "fact" VALUES(914341130148889009,'prototypes/comment.posted','2026-08-27 02:24:48.381159',914341026676484897,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7gx0h9b", "thread_id": "0sc34d7753x72", "comment_id": "0sc34d7cw9v6v", "first": false}');
INSERT INTO "fact" VALUES(914341130183532933,'notification.added','2026-08-27 02:24:48.389853',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d7e1t39x"}');
INSERT INTO "fact" VALUES(914341130183532986,'notification.added','2026-08-27 02:24:48.389853',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7e1wrb6"}');
INSERT INTO "fact" VALUES(914341130229531702,'prototypes/comment.posted','2026-08-27 02:24:48.384145',914341026734920181,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34d7f4xsz6", "comment_id": "0sc34d7f9sg31", "first": true}');
INSERT INTO "fact" VALUES(914341130270357979,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d7ghnmga"}');
INSERT INTO "fact" VALUES(914341130270357982,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d7ghnyfk"}');
INSERT INTO "fact" VALUES(914341130270358006,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d7ghnyfy"}');
INSERT INTO "fact" VALUES(914341130270669136,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d7ghnygm"}');
INSERT INTO "fact" VALUES(914341130270669144,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d7ghnyh3"}');
INSERT INTO "fact" VALUES(914341130271125227,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d7ghnyjh"}');
INSERT INTO "fact" VALUES(914341130271125285,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d7ghnyka"}');
INSERT INTO "fact" VALUES(914341130271125299,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d7ghnymz"}');
INSERT INTO "fact" VALUES(914341130271125329,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d7ghnynn"}');
INSERT INTO "fact" VALUES(914341130271125366,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d7ghnyq5"}');
INSERT INTO "fact" VALUES(914341130271125419,'notification.added','2026-08-27 02:24:48.393897',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7ghnyqm"}');
INSERT INTO "fact" VALUES(914341130304488700,'prototypes/comment.posted','2026-08-27 14:24:48.380531',914341026802122087,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d7f4xsz6", "comment_id": "0sc34d7hn816s", "first": false}');
INSERT INTO "fact" VALUES(914341130338303965,'notification.added','2026-08-27 14:24:48.388502',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d7jm3axj"}');
INSERT INTO "fact" VALUES(914341130338303974,'notification.added','2026-08-27 14:24:48.388502',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7jncmax"}');
INSERT INTO "fact" VALUES(914341130375322985,'idea.status_changed','2026-08-28 02:24:48.382041',914341026814642266,'team','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7jsnjt4", "from_status": "under_review", "to_status": "declined", "response_id": "0sc34d7khsdk4", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341130413406035,'notification.added','2026-08-28 02:24:48.391436',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d7mx3xnv"}');
INSERT INTO "fact" VALUES(914341130414278545,'notification.added','2026-08-28 02:24:48.391436',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d7mx3xq0"}');
INSERT INTO "fact" VALUES(914341130414278573,'notification.added','2026-08-28 02:24:48.391436',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d7mx3xqt"}');
INSERT INTO "fact" VALUES(914341130414278632,'notification.added','2026-08-28 02:24:48.391436',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d7mx3xrz"}');
INSERT INTO "fact" VALUES(914341130442046344,'prototypes/comment.posted','2026-08-28 02:24:48.379847',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d7753x72", "comment_id": "0sc34d7nm29xn", "first": false}');
INSERT INTO "fact" VALUES(914341130477022266,'notification.added','2026-08-28 02:24:48.388273',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d7pssazy"}');
INSERT INTO "fact" VALUES(914341130477022283,'notification.added','2026-08-28 02:24:48.388273',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d7pssb0q"}');
INSERT INTO "fact" VALUES(914341130518756753,'prototypes/comment.posted','2026-08-28 02:24:48.383064',914341026696075820,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7hhst85", "thread_id": "0sc34d7qr2xyn", "comment_id": "0sc34d7qwk2r3", "first": true}');
INSERT INTO "fact" VALUES(914341130555394490,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d7s1tk1w"}');
INSERT INTO "fact" VALUES(914341130555394552,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d7s1tk38"}');
INSERT INTO "fact" VALUES(914341130556471931,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d7s1tk3a"}');
INSERT INTO "fact" VALUES(914341130556471954,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d7s1tk49"}');
INSERT INTO "fact" VALUES(914341130556472011,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d7s1tk5q"}');
INSERT INTO "fact" VALUES(914341130556839852,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d7s1tk79"}');
INSERT INTO "fact" VALUES(914341130556839862,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d7s1tk99"}');
INSERT INTO "fact" VALUES(914341130556839870,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d7s1tkb3"}');
INSERT INTO "fact" VALUES(914341130556839925,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d7s1tkc3"}');
INSERT INTO "fact" VALUES(914341130556839950,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d7s1tkcy"}');
INSERT INTO "fact" VALUES(914341130556839995,'notification.added','2026-08-28 02:24:48.392574',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7s1tkd5"}');
INSERT INTO "fact" VALUES(914341130592730336,'prototypes/comment.posted','2026-08-28 09:36:48.381153',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34d7753x72", "comment_id": "0sc34d7t4myxk", "first": false}');
INSERT INTO "fact" VALUES(914341130632133529,'notification.added','2026-08-28 09:36:48.389797',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d7v8fzzg"}');
INSERT INTO "fact" VALUES(914341130632133531,'notification.added','2026-08-28 09:36:48.389797',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7v8rf58"}');
INSERT INTO "fact" VALUES(914341130644058513,'comment.posted','2026-08-29 02:24:48.377064',914341026718026860,'customer','{"idea_id": "0sc34d6mwjxe4", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34d7vnt2f9", "parent_id": null}');
INSERT INTO "fact" VALUES(914341130669538005,'notification.added','2026-08-29 02:24:48.383265',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d7whcekk"}');
INSERT INTO "fact" VALUES(914341130669538036,'notification.added','2026-08-29 02:24:48.383265',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d7whcema"}');
INSERT INTO "fact" VALUES(914341130669538081,'notification.added','2026-08-29 02:24:48.383265',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34d7whcenp"}');
INSERT INTO "fact" VALUES(914341130698684932,'prototypes/comment.posted','2026-08-29 02:24:48.380774',914341026705802132,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7j1kwy1", "thread_id": "0sc34d7x4x4cc", "comment_id": "0sc34d7x8a7nn", "first": true}');
INSERT INTO "fact" VALUES(914341130723656054,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d7y14q49"}');
INSERT INTO "fact" VALUES(914341130723692482,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d7y14q4s"}');
INSERT INTO "fact" VALUES(914341130723692504,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d7y1g5xg"}');
INSERT INTO "fact" VALUES(914341130723692521,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d7y1g5y8"}');
INSERT INTO "fact" VALUES(914341130723692539,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d7y1g5z3"}');
INSERT INTO "fact" VALUES(914341130723692554,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d7y1nfep"}');
INSERT INTO "fact" VALUES(914341130723692593,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d7y1nfez"}');
INSERT INTO "fact" VALUES(914341130723692630,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d7y1nff0"}');
INSERT INTO "fact" VALUES(914341130724083192,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d7y1t72e"}');
INSERT INTO "fact" VALUES(914341130724083216,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d7y1t73v"}');
INSERT INTO "fact" VALUES(914341130724456179,'notification.added','2026-08-29 02:24:48.386902',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d7y1t752"}');
INSERT INTO "fact" VALUES(914341130744593903,'prototypes/comment.posted','2026-08-30 02:24:48.378362',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d7qr2xyn", "comment_id": "0sc34d7ym61qv", "first": false}');
INSERT INTO "fact" VALUES(914341130773829171,'notification.added','2026-08-30 02:24:48.385827',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d7zmv5gq"}');
INSERT INTO "fact" VALUES(914341130799057574,'prototypes/comment.posted','2026-08-30 02:24:48.379611',914341026814642266,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d7x4x4cc", "comment_id": "0sc34d80cx2ky", "first": false}');
INSERT INTO "fact" VALUES(914341130832381921,'notification.added','2026-08-30 02:24:48.387926',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d81ccyw3"}');
INSERT INTO "fact" VALUES(914341130832381933,'notification.added','2026-08-30 02:24:48.387926',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d81cp1x4"}');
INSERT INTO "fact" VALUES(914341130874691577,'prototypes/comment.posted','2026-08-30 02:24:48.383254',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34d82c3p5b", "comment_id": "0sc34d82gax83", "first": true}');
INSERT INTO "fact" VALUES(914341130911633360,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d83m0kda"}');
INSERT INTO "fact" VALUES(914341130912172707,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d83n43nw"}');
INSERT INTO "fact" VALUES(914341130912172709,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d83nzfjt"}');
INSERT INTO "fact" VALUES(914341130912320716,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d83nzfmt"}');
INSERT INTO "fact" VALUES(914341130913173691,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d83nzfpk"}');
INSERT INTO "fact" VALUES(914341130913173708,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d83nzfqq"}');
INSERT INTO "fact" VALUES(914341130913173717,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d83nzfrv"}');
INSERT INTO "fact" VALUES(914341130913173719,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d83nzfsw"}');
INSERT INTO "fact" VALUES(914341130913173743,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d83nzftf"}');
INSERT INTO "fact" VALUES(914341130913243316,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d83nzfvz"}');
INSERT INTO "fact" VALUES(914341130913243332,'notification.added','2026-08-30 02:24:48.392609',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d83nzfxw"}');
INSERT INTO "fact" VALUES(914341130945676130,'prototypes/comment.posted','2026-08-31 02:24:48.379622',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34d7x4x4cc", "comment_id": "0sc34d84nbj8g", "first": false}');
INSERT INTO "fact" VALUES(914341130967702892,'notification.added','2026-08-31 02:24:48.385535',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d85dn3wm"}');
INSERT INTO "fact" VALUES(914341130967702931,'notification.added','2026-08-31 02:24:48.385535',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34d85dqq92"}');
INSERT INTO "fact" VALUES(914341130967702979,'notification.added','2026-08-31 02:24:48.385535',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d85dqqac"}');
INSERT INTO "fact" VALUES(914341130997159838,'prototypes/comment.posted','2026-08-31 02:24:48.379759',914341026835631926,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d82c3p5b", "comment_id": "0sc34d865yv7a", "first": false}');
INSERT INTO "fact" VALUES(914341131030054822,'notification.added','2026-08-31 02:24:48.388165',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d8796hv2"}');
INSERT INTO "fact" VALUES(914341131030413044,'notification.added','2026-08-31 02:24:48.388165',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8796hv9"}');
INSERT INTO "fact" VALUES(914341131091860059,'prototypes/comment.posted','2026-08-31 02:24:48.388347',914341026788662920,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d890s8gf", "comment_id": "0sc34d89423ny", "first": true}');
INSERT INTO "fact" VALUES(914341131135321552,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d8a9f27k"}');
INSERT INTO "fact" VALUES(914341131135321594,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34d8a9f29h"}');
INSERT INTO "fact" VALUES(914341131135491237,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34d8a9jxys"}');
INSERT INTO "fact" VALUES(914341131135491284,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d8a9qbzk"}');
INSERT INTO "fact" VALUES(914341131135491318,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d8a9qc05"}');
INSERT INTO "fact" VALUES(914341131135491353,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34d8a9qc1d"}');
INSERT INTO "fact" VALUES(914341131135491402,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34d8a9qc24"}');
INSERT INTO "fact" VALUES(914341131135491448,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d8a9xqn9"}');
INSERT INTO "fact" VALUES(914341131135491491,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d8a9xqnr"}');
INSERT INTO "fact" VALUES(914341131135491536,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d8a9xqqk"}');
INSERT INTO "fact" VALUES(914341131135491580,'notification.added','2026-08-31 02:24:48.398406',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8a9xqrh"}');
INSERT INTO "fact" VALUES(914341131172304917,'prototypes/comment.posted','2026-08-31 14:24:48.381216',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d890s8gf", "comment_id": "0sc34d8bgvnyn", "first": false}');
INSERT INTO "fact" VALUES(914341131205898654,'notification.added','2026-08-31 14:24:48.389088',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d8cgwwb8"}');
INSERT INTO "fact" VALUES(914341131230352416,'thread.resolved','2026-09-01 02:24:48.379821',914341026814642266,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d7x4x4cc", "reason": "answered"}');
INSERT INTO "fact" VALUES(914341131268852145,'notification.added','2026-09-01 02:24:48.388761',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34d8ecy2ap"}');
INSERT INTO "fact" VALUES(914341131268852149,'notification.added','2026-09-01 02:24:48.388761',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34d8ecy2cc"}');
INSERT INTO "fact" VALUES(914341131294401648,'thread.resolved','2026-09-01 02:24:48.379848',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d890s8gf", "reason": "done"}');
INSERT INTO "fact" VALUES(914341131324178575,'notification.added','2026-09-01 02:24:48.386734',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d8g1bwcr"}');
INSERT INTO "fact" VALUES(914341131360458884,'prototypes-internal/comment.posted','2026-09-02 02:24:48.382414',914341026835631926,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d8gw3xp9", "comment_id": "0sc34d8h1m4mw", "first": true}');
INSERT INTO "fact" VALUES(914341131386715511,'notification.added','2026-09-02 02:24:48.388957',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8hwdxzq"}');
INSERT INTO "fact" VALUES(914341131420518139,'prototype.decided','2026-09-02 02:24:48.381783',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "version_id": "0sc34d71xrb65", "decision_id": "0sc34d8jnfntx", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341131445931109,'notification.added','2026-09-02 02:24:48.388062',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8knt32h"}');
INSERT INTO "fact" VALUES(914341131470772251,'prototypes-internal/comment.posted','2026-09-02 14:24:48.379306',914341026814642266,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d8gw3xp9", "comment_id": "0sc34d8m9hm5j", "first": false}');
INSERT INTO "fact" VALUES(914341131496183719,'notification.added','2026-09-02 14:24:48.385919',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8n4gbm9"}');
INSERT INTO "fact" VALUES(914341131496183758,'notification.added','2026-09-02 14:24:48.385919',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34d8n5qnvz"}');
INSERT INTO "fact" VALUES(914341131521176464,'prototypes-internal/comment.posted','2026-09-03 02:24:48.379194',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d8gw3xp9", "comment_id": "0sc34d8nry612", "first": false}');
INSERT INTO "fact" VALUES(914341131546661399,'notification.added','2026-09-03 02:24:48.385829',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34d8pm6kbm"}');
INSERT INTO "fact" VALUES(914341131546661402,'notification.added','2026-09-03 02:24:48.385829',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34d8pn7kva"}');
INSERT INTO "fact" VALUES(914341131578985967,'prototype.decided','2026-09-03 02:24:48.381518',914341026676484897,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7gx0h9b", "version_id": "0sc34d71xrb65", "decision_id": "0sc34d8qhx96q", "verdict": "approve_with_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341131604950964,'notification.added','2026-09-03 02:24:48.387528',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8rca1f2"}');
INSERT INTO "fact" VALUES(914341131638643682,'prototype.decided','2026-09-04 02:24:48.381535',914341026696075820,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7hhst85", "version_id": "0sc34d71xrb65", "decision_id": "0sc34d8s56y5k", "verdict": "request_changes", "content_hash": "57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341131663778084,'notification.added','2026-09-04 02:24:48.387479',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34d8t41pgd"}');
INSERT INTO "fact" VALUES(914341131750383024,'bid.opened','2026-09-09 02:24:48.395397',914341026650459539,'customer','{"bid_id": "0sc34d8v02713", "customer_id": "0sc34a7g47hgq", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341131890536095,'notification.added','2026-09-09 02:24:48.427697',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34d90s6bjz"}');
INSERT INTO "fact" VALUES(914341131890536159,'notification.added','2026-09-09 02:24:48.427697',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34d90sazae"}');
INSERT INTO "fact" VALUES(914341131890700274,'notification.added','2026-09-09 02:24:48.427697',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34d90sazay"}');
INSERT INTO "fact" VALUES(914341131890700284,'notification.added','2026-09-09 02:24:48.427697',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34d90swq6t"}');
INSERT INTO "fact" VALUES(914341132020107148,'answer.given','2026-09-10 02:24:48.404404',914341026788662920,'producer','{"bid_id": "0sc34d8v02713", "customer_id": "0sc34a7g47hgq", "answer_id": "0sc34d931s082", "producer_id": "0sc34a7dwnq2y", "kind": "accept"}');
INSERT INTO "fact" VALUES(914341132087763211,'notification.added','2026-09-10 02:24:48.420560',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34d96s6d0n"}');
INSERT INTO "fact" VALUES(914341132950174171,'order.placed','2026-09-11 02:24:48.579312',914341026650459539,'customer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "origin_kind": "bid", "origin_id": "0sc34d8v02713"}');
INSERT INTO "fact" VALUES(914341133068219833,'answer.accepted','2026-09-11 02:24:48.606879',914341026650459539,'customer','{"bid_id": "0sc34d8v02713", "customer_id": "0sc34a7g47hgq", "answer_id": "0sc34d931s082", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34d98xb32w"}');
INSERT INTO "fact" VALUES(914341133072926698,'bid.awarded','2026-09-11 02:24:48.607952',914341026650459539,'customer','{"bid_id": "0sc34d8v02713", "customer_id": "0sc34a7g47hgq", "idea_id": null, "prototype_id": "0sc34d56nwhjz", "answer_id": "0sc34d931s082", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34d98xb32w"}');
INSERT INTO "fact" VALUES(914341133109381638,'order.job_opened','2026-09-11 02:24:48.616743',NULL,'system','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341133219563327,'notification.added','2026-09-11 02:24:48.642735',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34da8dyh9v"}');
INSERT INTO "fact" VALUES(914341133219563379,'notification.added','2026-09-11 02:24:48.642735',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34da8dyhb6"}');
INSERT INTO "fact" VALUES(914341133219568126,'notification.added','2026-09-11 02:24:48.642735',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34da8dyhce"}');
INSERT INTO "fact" VALUES(914341133262249675,'notification.added','2026-09-11 02:24:48.653051',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34da9szqm2"}');
INSERT INTO "fact" VALUES(914341133262249676,'notification.added','2026-09-11 02:24:48.653051',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34da9szqng"}');
INSERT INTO "fact" VALUES(914341133312416078,'notification.added','2026-09-11 02:24:48.665177',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dab9fe18"}');
INSERT INTO "fact" VALUES(914341133312416107,'notification.added','2026-09-11 02:24:48.665177',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dab9fe2j"}');
INSERT INTO "fact" VALUES(914341133312416129,'notification.added','2026-09-11 02:24:48.665177',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dab9tpa2"}');
INSERT INTO "fact" VALUES(914341133419919767,'order.address_given','2026-09-11 02:39:12.397079',914341026650459539,'customer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341133488138552,'notification.added','2026-09-11 02:39:12.412645',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34daghda8t"}');
INSERT INTO "fact" VALUES(914341133488138611,'notification.added','2026-09-11 02:39:12.412645',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34daghda9d"}');
INSERT INTO "fact" VALUES(914341133572625810,'cost.entered','2026-09-11 04:48:48.392866',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dajn7tfv"}');
INSERT INTO "fact" VALUES(914341133600410874,'cost.entered','2026-09-11 05:03:12.381315',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dakwfk63"}');
INSERT INTO "fact" VALUES(914341133626992656,'cost.entered','2026-09-11 05:17:36.379476',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34damhgwvf"}');
INSERT INTO "fact" VALUES(914341133646794182,'cost.entered','2026-09-11 05:32:00.379515',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dan4ykqa"}');
INSERT INTO "fact" VALUES(914341133688539126,'cost.entered','2026-09-11 05:46:24.384377',914341026822297256,'team','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dapgh1z9"}');
INSERT INTO "fact" VALUES(914341133752090628,'idea.submitted','2026-09-14 02:24:48.388980',914341026676484897,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7gx0h9b", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341133781403781,'notification.added','2026-09-14 02:24:48.395667',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34das8z5sg"}');
INSERT INTO "fact" VALUES(914341133782038292,'notification.added','2026-09-14 02:24:48.395667',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34das9321v"}');
INSERT INTO "fact" VALUES(914341133782038295,'notification.added','2026-09-14 02:24:48.395667',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34das9322h"}');
INSERT INTO "fact" VALUES(914341133802404621,'idea.assigned','2026-09-15 02:24:48.378426',914341026822297256,'team','{"idea_id": "0sc34daq1y4s5", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341133844915879,'idea.status_changed','2026-09-17 02:24:48.381563',914341026835631926,'team','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7gx0h9b", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dav01e6g", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341133878384509,'notification.added','2026-09-17 02:24:48.389347',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34daw5jntg"}');
INSERT INTO "fact" VALUES(914341134012799327,'order.stage_started','2026-09-17 02:24:48.405655',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9r9"}');
INSERT INTO "fact" VALUES(914341134065904002,'support.changed','2026-09-19 02:24:48.377305',914341026650459539,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341134111859225,'order.stage_photo_added','2026-09-20 02:10:24.385041',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9r9", "file_id": "0sc34cj1n9618"}');
INSERT INTO "fact" VALUES(914341134208760554,'order.stage_finished','2026-09-20 02:24:48.390806',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9r9", "last": false}');
INSERT INTO "fact" VALUES(914341134259297634,'notification.added','2026-09-20 02:24:48.402680',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34db7dppxd"}');
INSERT INTO "fact" VALUES(914341134314639634,'order.stage_started','2026-09-20 02:24:48.386860',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9sv"}');
INSERT INTO "fact" VALUES(914341134348213258,'support.changed','2026-09-23 02:24:48.377824',914341026696075820,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341134380884048,'idea.status_changed','2026-09-27 02:24:48.381974',914341026814642266,'team','{"idea_id": "0sc34d425kwmh", "customer_id": "0sc34a7g47hgq", "from_status": "prototyping", "to_status": "available", "response_id": "0sc34dbb0szsy", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341134423885289,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dbc86hew"}');
INSERT INTO "fact" VALUES(914341134423885326,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dbc8wsnd"}');
INSERT INTO "fact" VALUES(914341134423885362,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dbc8wsqd"}');
INSERT INTO "fact" VALUES(914341134423885406,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dbc99y1e"}');
INSERT INTO "fact" VALUES(914341134423885410,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dbc9yx8b"}');
INSERT INTO "fact" VALUES(914341134423885435,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dbc9yx8h"}');
INSERT INTO "fact" VALUES(914341134423885472,'notification.added','2026-09-27 02:24:48.391474',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dbc9yx9s"}');
INSERT INTO "fact" VALUES(914341134469566849,'bid.opened','2026-09-28 02:24:48.383815',914341026696075820,'customer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341134536583120,'notification.added','2026-09-28 02:24:48.400315',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dbfs3pk6"}');
INSERT INTO "fact" VALUES(914341134536583153,'notification.added','2026-09-28 02:24:48.400315',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dbfs3pn2"}');
INSERT INTO "fact" VALUES(914341134536583169,'notification.added','2026-09-28 02:24:48.400315',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dbfs5eb1"}');
INSERT INTO "fact" VALUES(914341134536583219,'notification.added','2026-09-28 02:24:48.400315',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dbfs5ebq"}');
INSERT INTO "fact" VALUES(914341134587325812,'order.stage_photo_added','2026-09-29 02:10:24.385575',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9sv", "file_id": "0sc34cpmw8p12"}');
INSERT INTO "fact" VALUES(914341134641642715,'idea.status_changed','2026-09-29 02:24:48.381830',914341026814642266,'team','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7gx0h9b", "from_status": "under_review", "to_status": "planned", "response_id": "0sc34dbjmfgtt", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341134675087089,'notification.added','2026-09-29 02:24:48.389870',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dbkwaxk1"}');
INSERT INTO "fact" VALUES(914341134675087151,'notification.added','2026-09-29 02:24:48.389870',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dbkwaxm3"}');
INSERT INTO "fact" VALUES(914341134675313055,'notification.added','2026-09-29 02:24:48.389870',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dbkwaxnt"}');
INSERT INTO "fact" VALUES(914341134729399693,'answer.given','2026-09-29 02:24:48.385959',914341026758581946,'producer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "answer_id": "0sc34dbmxcx24", "producer_id": "0sc34a770873q", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341134771688480,'notification.added','2026-09-29 02:24:48.396542',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dbpsg4zq"}');
INSERT INTO "fact" VALUES(914341134830343692,'order.stage_finished','2026-09-29 02:24:48.387588',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9sv", "last": false}');
INSERT INTO "fact" VALUES(914341134889009780,'notification.added','2026-09-29 02:24:48.401321',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dbt9cgka"}');
INSERT INTO "fact" VALUES(914341134934519451,'order.stage_started','2026-09-29 02:24:48.384982',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9tv"}');
INSERT INTO "fact" VALUES(914341135013434260,'answer.countered','2026-09-30 02:24:48.389102',914341026696075820,'customer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "answer_id": "0sc34dbmxcx24", "producer_id": "0sc34a770873q", "side": "bid"}');
INSERT INTO "fact" VALUES(914341135069563207,'notification.added','2026-09-30 02:24:48.402432',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dbznjj88"}');
INSERT INTO "fact" VALUES(914341135069563222,'notification.added','2026-09-30 02:24:48.402432',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dbznjj8c"}');
INSERT INTO "fact" VALUES(914341135086712626,'comment.posted','2026-10-01 02:24:48.377529',914341026772419252,'producer','{"idea_id": "0sc34daq1y4s5", "customer_id": null, "comment_id": "0sc34dc05xxrj", "parent_id": null}');
INSERT INTO "fact" VALUES(914341135124229470,'notification.added','2026-10-01 02:24:48.385690',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dc15ksj9"}');
INSERT INTO "fact" VALUES(914341135124479984,'notification.added','2026-10-01 02:24:48.385690',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dc15ksje"}');
INSERT INTO "fact" VALUES(914341135124480004,'notification.added','2026-10-01 02:24:48.385690',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dc15ksm4"}');
INSERT INTO "fact" VALUES(914341135124480013,'notification.added','2026-10-01 02:24:48.385690',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dc15zfxc"}');
INSERT INTO "fact" VALUES(914341135182213842,'answer.agreed','2026-10-02 02:10:24.387831',914341026758581946,'producer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "answer_id": "0sc34dbmxcx24", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341135220881903,'notification.added','2026-10-02 02:10:24.396483',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dc453vzn"}');
INSERT INTO "fact" VALUES(914341135278566124,'order.placed','2026-10-02 02:24:48.387749',914341026696075820,'customer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "origin_kind": "bid", "origin_id": "0sc34dbd5kxpf"}');
INSERT INTO "fact" VALUES(914341135303529724,'answer.accepted','2026-10-02 02:24:48.393834',914341026696075820,'customer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "answer_id": "0sc34dbmxcx24", "producer_id": "0sc34a770873q", "order_id": "0sc34dc54bb9x"}');
INSERT INTO "fact" VALUES(914341135303529739,'bid.awarded','2026-10-02 02:24:48.394068',914341026696075820,'customer','{"bid_id": "0sc34dbd5kxpf", "customer_id": "0sc34a7hhst85", "idea_id": null, "prototype_id": "0sc34d56nwhjz", "answer_id": "0sc34dbmxcx24", "producer_id": "0sc34a770873q", "order_id": "0sc34dc54bb9x"}');
INSERT INTO "fact" VALUES(914341135317365675,'order.job_opened','2026-10-02 02:24:48.397332',NULL,'system','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341135375888730,'notification.added','2026-10-02 02:24:48.411498',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dc8snqxs"}');
INSERT INTO "fact" VALUES(914341135375888781,'notification.added','2026-10-02 02:24:48.411498',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dc8spw7j"}');
INSERT INTO "fact" VALUES(914341135375888782,'notification.added','2026-10-02 02:24:48.411498',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dc8spw9c"}');
INSERT INTO "fact" VALUES(914341135401201972,'notification.added','2026-10-02 02:24:48.416911',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dc9gttjn"}');
INSERT INTO "fact" VALUES(914341135401202005,'notification.added','2026-10-02 02:24:48.416911',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dc9hvc80"}');
INSERT INTO "fact" VALUES(914341135425691601,'notification.added','2026-10-02 02:24:48.422649',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dca4s19q"}');
INSERT INTO "fact" VALUES(914341135426110686,'notification.added','2026-10-02 02:24:48.422649',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dca5nn7a"}');
INSERT INTO "fact" VALUES(914341135426110723,'notification.added','2026-10-02 02:24:48.422649',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dca5nn8d"}');
INSERT INTO "fact" VALUES(914341135451623375,'order.address_given','2026-10-02 02:39:12.379834',914341026696075820,'customer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341135489170628,'notification.added','2026-10-02 02:39:12.389097',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dcc507zy"}');
INSERT INTO "fact" VALUES(914341135489170682,'notification.added','2026-10-02 02:39:12.389097',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dcc5080a"}');
INSERT INTO "fact" VALUES(914341135510121889,'cost.entered','2026-10-02 04:48:48.379453',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dccsqbb7"}');
INSERT INTO "fact" VALUES(914341135530982722,'cost.entered','2026-10-02 05:03:12.379247',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dcdd3na8"}');
INSERT INTO "fact" VALUES(914341135552282503,'cost.entered','2026-10-02 05:17:36.379175',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dce0gtds"}');
INSERT INTO "fact" VALUES(914341135572915189,'cost.entered','2026-10-02 05:32:00.378627',914341026822297256,'team','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dcegtfhv"}');
INSERT INTO "fact" VALUES(914341135585431911,'comment.posted','2026-10-04 02:24:48.377065',914341026650459539,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7g47hgq", "comment_id": "0sc34dcew278s", "parent_id": null}');
INSERT INTO "fact" VALUES(914341135609825722,'notification.added','2026-10-04 02:24:48.383170',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dcfmwhm7"}');
INSERT INTO "fact" VALUES(914341135609825731,'notification.added','2026-10-04 02:24:48.383170',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dcfmxbez"}');
INSERT INTO "fact" VALUES(914341135609825745,'notification.added','2026-10-04 02:24:48.383170',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dcfnvcvx"}');
INSERT INTO "fact" VALUES(914341135610480837,'notification.added','2026-10-04 02:24:48.383170',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dcfnvcxf"}');
INSERT INTO "fact" VALUES(914341135622672982,'comment.posted','2026-10-04 14:24:48.377320',914341026835631926,'team','{"idea_id": "0sc34daq1y4s5", "customer_id": null, "comment_id": "0sc34dcg46qhx", "parent_id": "0sc34dcew278s"}');
INSERT INTO "fact" VALUES(914341135648781413,'notification.added','2026-10-04 14:24:48.383527',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dcgx9vkh"}');
INSERT INTO "fact" VALUES(914341135648781424,'notification.added','2026-10-04 14:24:48.383527',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dcgx9vkk"}');
INSERT INTO "fact" VALUES(914341135648781474,'notification.added','2026-10-04 14:24:48.383527',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dcgxyx15"}');
INSERT INTO "fact" VALUES(914341135648781488,'notification.added','2026-10-04 14:24:48.383527',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dcgxyx1y"}');
INSERT INTO "fact" VALUES(914341135648781515,'notification.added','2026-10-04 14:24:48.383527',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dcgxyx2h"}');
INSERT INTO "fact" VALUES(914341135705550570,'idea.submitted','2026-10-07 02:24:48.387354',914341026676484897,'customer','{"idea_id": "0sc34dchcp0yh", "customer_id": "0sc34a7gx0h9b", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341135731538266,'notification.added','2026-10-07 02:24:48.393760',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dckct9jq"}');
INSERT INTO "fact" VALUES(914341135731538315,'notification.added','2026-10-07 02:24:48.393760',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dckct9m0"}');
INSERT INTO "fact" VALUES(914341135731538330,'notification.added','2026-10-07 02:24:48.393760',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dckct9m5"}');
INSERT INTO "fact" VALUES(914341135777399227,'bid.opened','2026-10-07 02:24:48.382530',914341026718026860,'customer','{"bid_id": "0sc34dcmcxbgd", "customer_id": "0sc34a7jsnjt4", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341135832907867,'notification.added','2026-10-07 02:24:48.395450',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dcpce1cp"}');
INSERT INTO "fact" VALUES(914341135832907886,'notification.added','2026-10-07 02:24:48.395450',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dcpdhzz1"}');
INSERT INTO "fact" VALUES(914341135832907931,'notification.added','2026-10-07 02:24:48.395450',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dcpdj00x"}');
INSERT INTO "fact" VALUES(914341135832907991,'notification.added','2026-10-07 02:24:48.395450',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dcpdj02p"}');
INSERT INTO "fact" VALUES(914341135869696190,'order.stage_photo_added','2026-10-08 02:10:24.383154',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9tv", "file_id": "0sc34cwt8w214"}');
INSERT INTO "fact" VALUES(914341135903272477,'idea.assigned','2026-10-08 02:24:48.378451',914341026822297256,'team','{"idea_id": "0sc34dchcp0yh", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341135933741567,'support.changed','2026-10-08 02:24:48.377240',914341026696075820,'customer','{"idea_id": "0sc34dchcp0yh", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341135966440711,'answer.given','2026-10-08 02:24:48.382945',914341026758581946,'producer','{"bid_id": "0sc34dcmcxbgd", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dct0avyn", "producer_id": "0sc34a770873q", "kind": "accept"}');
INSERT INTO "fact" VALUES(914341136017485532,'notification.added','2026-10-08 02:24:48.394993',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dcvxjvky"}');
INSERT INTO "fact" VALUES(914341136017485572,'notification.added','2026-10-08 02:24:48.394993',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dcvxjvmk"}');
INSERT INTO "fact" VALUES(914341136017485605,'notification.added','2026-10-08 02:24:48.394993',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dcvxjvpb"}');
INSERT INTO "fact" VALUES(914341136062549005,'order.stage_finished','2026-10-08 02:24:48.384048',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9tv", "last": false}');
INSERT INTO "fact" VALUES(914341136100970107,'notification.added','2026-10-08 02:24:48.393868',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dcyd6kjr"}');
INSERT INTO "fact" VALUES(914341136137873546,'order.stage_started','2026-10-08 02:24:48.382914',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9vg"}');
INSERT INTO "fact" VALUES(914341136184468545,'order.stage_photo_added','2026-10-09 02:10:24.382263',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9vg", "file_id": "0sc34d22cefe8"}');
INSERT INTO "fact" VALUES(914341136210403984,'support.changed','2026-10-09 02:24:48.377392',914341026718026860,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341136223261948,'comment.posted','2026-10-09 02:24:48.377094',914341026822297256,'team','{"idea_id": "0sc34dchcp0yh", "customer_id": null, "comment_id": "0sc34dd20zrrf", "parent_id": null}');
INSERT INTO "fact" VALUES(914341136248227752,'notification.added','2026-10-09 02:24:48.383097',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dd2smhv6"}');
INSERT INTO "fact" VALUES(914341136248227754,'notification.added','2026-10-09 02:24:48.383097',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dd2smhwr"}');
INSERT INTO "fact" VALUES(914341136305394494,'order.placed','2026-10-09 02:24:48.388142',914341026718026860,'customer','{"order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "origin_kind": "bid", "origin_id": "0sc34dcmcxbgd"}');
INSERT INTO "fact" VALUES(914341136336414705,'answer.accepted','2026-10-09 02:24:48.395213',914341026718026860,'customer','{"bid_id": "0sc34dcmcxbgd", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dct0avyn", "producer_id": "0sc34a770873q", "order_id": "0sc34dd3w17bz"}');
INSERT INTO "fact" VALUES(914341136338867179,'bid.awarded','2026-10-09 02:24:48.395431',914341026718026860,'customer','{"bid_id": "0sc34dcmcxbgd", "customer_id": "0sc34a7jsnjt4", "idea_id": null, "prototype_id": "0sc34d56nwhjz", "answer_id": "0sc34dct0avyn", "producer_id": "0sc34a770873q", "order_id": "0sc34dd3w17bz"}');
INSERT INTO "fact" VALUES(914341136353348369,'order.job_opened','2026-10-09 02:24:48.398427',NULL,'system','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341136407010841,'notification.added','2026-10-09 02:24:48.411459',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dd7dj0vt"}');
INSERT INTO "fact" VALUES(914341136407010859,'notification.added','2026-10-09 02:24:48.411459',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dd7dj0xp"}');
INSERT INTO "fact" VALUES(914341136407010862,'notification.added','2026-10-09 02:24:48.411459',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dd7dj0z5"}');
INSERT INTO "fact" VALUES(914341136427574826,'notification.added','2026-10-09 02:24:48.416821',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dd84a9ds"}');
INSERT INTO "fact" VALUES(914341136428806645,'notification.added','2026-10-09 02:24:48.416821',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dd84nsg0"}');
INSERT INTO "fact" VALUES(914341136462064556,'notification.added','2026-10-09 02:24:48.425246',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dd94y5mr"}');
INSERT INTO "fact" VALUES(914341136465214112,'notification.added','2026-10-09 02:24:48.425246',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dd951p9s"}');
INSERT INTO "fact" VALUES(914341136465214140,'notification.added','2026-10-09 02:24:48.425246',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dd95hzxs"}');
INSERT INTO "fact" VALUES(914341136465325812,'notification.added','2026-10-09 02:24:48.425246',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dd95hzz2"}');
INSERT INTO "fact" VALUES(914341136465325832,'notification.added','2026-10-09 02:24:48.425246',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dd95javt"}');
INSERT INTO "fact" VALUES(914341136508004047,'order.stage_started','2026-10-09 02:24:48.383596',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc70zy07"}');
INSERT INTO "fact" VALUES(914341136587347342,'order.progressed','2026-10-09 02:24:48.390755',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "line_id": "0sc34d9z8crnm", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914341136599687807,'order.stage_finished','2026-10-09 02:24:48.394199',914341026788662920,'producer','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34da4xr9vg", "last": true}');
INSERT INTO "fact" VALUES(914341136684030062,'notification.added','2026-10-09 02:24:48.413872',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34ddfs861n"}');
INSERT INTO "fact" VALUES(914341136730631712,'cost.entered','2026-10-09 02:24:48.385204',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dajn7tfv"}');
INSERT INTO "fact" VALUES(914341136796927506,'order.address_given','2026-10-09 02:39:12.385720',914341026718026860,'customer','{"order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341136839469287,'notification.added','2026-10-09 02:39:12.395190',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34ddm9nap8"}');
INSERT INTO "fact" VALUES(914341136839671076,'notification.added','2026-10-09 02:39:12.395190',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34ddm9naq4"}');
INSERT INTO "fact" VALUES(914341136859403293,'cost.entered','2026-10-09 02:39:12.379596',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dakwfk63"}');
INSERT INTO "fact" VALUES(914341136886120315,'cost.entered','2026-10-09 02:53:36.379683',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34damhgwvf"}');
INSERT INTO "fact" VALUES(914341136909675054,'cost.entered','2026-10-09 03:08:00.379466',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dan4ykqa"}');
INSERT INTO "fact" VALUES(914341136930476109,'cost.entered','2026-10-09 03:22:24.378316',914341026822297256,'team','{"order_id": "0sc34d98xb32w", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dapgh1z9"}');
INSERT INTO "fact" VALUES(914341136956147406,'cost.entered','2026-10-09 04:48:48.379679',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddqss5zk"}');
INSERT INTO "fact" VALUES(914341136976694700,'cost.entered','2026-10-09 05:03:12.379536',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddrgbkcj"}');
INSERT INTO "fact" VALUES(914341137002034457,'cost.entered','2026-10-09 05:17:36.379391',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34dds4ez1c"}');
INSERT INTO "fact" VALUES(914341137030961810,'cost.entered','2026-10-09 05:32:00.381412',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddt1k8jq"}');
INSERT INTO "fact" VALUES(914341137053310174,'cost.entered','2026-10-09 05:46:24.378801',914341026822297256,'team','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddtm9m24"}');
INSERT INTO "fact" VALUES(914341137128834292,'shipment.made','2026-10-10 01:41:36.392958',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341137291108896,'shipment.moved','2026-10-10 01:56:00.394347',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "packed"}');
INSERT INTO "fact" VALUES(914341137391922628,'order.progressed','2026-10-10 02:10:24.389476',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "line_id": "0sc34d9z8crnm", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914341137397293004,'order.shipped','2026-10-10 02:10:24.390562',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341137410364437,'shipment.moved','2026-10-10 02:10:24.393616',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914341137480974786,'notification.added','2026-10-10 02:10:24.410414',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34de7h90d8"}');
INSERT INTO "fact" VALUES(914341137526439644,'shipment.moved','2026-10-10 02:24:48.384958',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914341137543442765,'shipment.tracked','2026-10-10 02:24:48.388584',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341137590656871,'notification.added','2026-10-10 02:24:48.400051',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34deassky9"}');
INSERT INTO "fact" VALUES(914341137606602477,'support.changed','2026-10-11 02:24:48.377487',914341026705802132,'customer','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341137648516856,'order.stage_photo_added','2026-10-12 02:10:24.383308',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc70zy07", "file_id": "0sc34ck7g6wqg"}');
INSERT INTO "fact" VALUES(914341137672650778,'comment.posted','2026-10-12 02:24:48.377042',914341026802122087,'producer','{"idea_id": "0sc34dchcp0yh", "customer_id": null, "comment_id": "0sc34ded56xpj", "parent_id": null}');
INSERT INTO "fact" VALUES(914341137698995817,'notification.added','2026-10-12 02:24:48.383158',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dedxd19d"}');
INSERT INTO "fact" VALUES(914341137698995879,'notification.added','2026-10-12 02:24:48.383158',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dee07jck"}');
INSERT INTO "fact" VALUES(914341137698995893,'notification.added','2026-10-12 02:24:48.383158',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dee16fjb"}');
INSERT INTO "fact" VALUES(914341137741130086,'order.stage_finished','2026-10-12 02:24:48.383747',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc70zy07", "last": false}');
INSERT INTO "fact" VALUES(914341137783134345,'notification.added','2026-10-12 02:24:48.394242',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34degh8na4"}');
INSERT INTO "fact" VALUES(914341137815658655,'order.stage_started','2026-10-12 02:24:48.382323',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc718n2t"}');
INSERT INTO "fact" VALUES(914341137854193413,'shipment.tracked','2026-10-13 02:24:48.380609',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341137890828077,'idea.status_changed','2026-10-14 02:24:48.380118',914341026822297256,'team','{"idea_id": "0sc34daq1y4s5", "customer_id": "0sc34a7gx0h9b", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc34dekn3dnz", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341137917665975,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34demgwd1c"}');
INSERT INTO "fact" VALUES(914341137917665988,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34demhpmr3"}');
INSERT INTO "fact" VALUES(914341137917666022,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34demhq0pb"}');
INSERT INTO "fact" VALUES(914341137917666026,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34demhqrgj"}');
INSERT INTO "fact" VALUES(914341137917666050,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34demhqrj9"}');
INSERT INTO "fact" VALUES(914341137917666060,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34demhqrjw"}');
INSERT INTO "fact" VALUES(914341137917666080,'notification.added','2026-10-14 02:24:48.386582',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34demhqrm2"}');
INSERT INTO "fact" VALUES(914341137962955980,'bid.opened','2026-10-14 02:24:48.384035',914341026696075820,'customer','{"bid_id": "0sc34dend12s7", "customer_id": "0sc34a7hhst85", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341138005255733,'notification.added','2026-10-14 02:24:48.394421',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34deq58sgk"}');
INSERT INTO "fact" VALUES(914341138005255790,'notification.added','2026-10-14 02:24:48.394421',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34deq58sh4"}');
INSERT INTO "fact" VALUES(914341138068622986,'order.progressed','2026-10-14 02:24:48.389188',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "line_id": "0sc34d9z8crnm", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914341138071780602,'order.delivered','2026-10-14 02:24:48.390191',914341026788662920,'producer','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341138085031220,'shipment.delivered','2026-10-14 02:24:48.392624',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341138085031278,'shipment.tracked','2026-10-14 02:24:48.392884',914341026788662920,'producer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "code": "delivered"}');
INSERT INTO "fact" VALUES(914341138156984259,'order.job_changed','2026-10-14 02:24:48.409475',NULL,'system','{"job_id": "0sc34da4gen4h", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "done"}');
INSERT INTO "fact" VALUES(914341138197815142,'notification.added','2026-10-14 02:24:48.419650',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34deww9k0v"}');
INSERT INTO "fact" VALUES(914341138198399891,'notification.added','2026-10-14 02:24:48.419650',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dewwx7tn"}');
INSERT INTO "fact" VALUES(914341138282452373,'shipment.confirmed','2026-10-14 09:36:48.389254',914341026650459539,'customer','{"shipment_id": "0sc34ddwnb6jp", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341138324421549,'order.state_changed','2026-10-14 09:36:48.399129',NULL,'system','{"order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "closed"}');
INSERT INTO "fact" VALUES(914341138379256337,'notification.added','2026-10-14 09:36:48.412834',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34df290jre"}');
INSERT INTO "fact" VALUES(914341138379256379,'notification.added','2026-10-14 09:36:48.412834',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34df29ycg0"}');
INSERT INTO "fact" VALUES(914341138428417652,'notification.added','2026-10-14 09:36:48.424554',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34df3ra1js"}');
INSERT INTO "fact" VALUES(914341138428417709,'notification.added','2026-10-14 09:36:48.424554',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34df3ra1kh"}');
INSERT INTO "fact" VALUES(914341138428417732,'notification.added','2026-10-14 09:36:48.424554',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34df3rtnk2"}');
INSERT INTO "fact" VALUES(914341138442016444,'support.changed','2026-10-15 02:24:48.377196',914341026650459539,'customer','{"idea_id": "0sc34dchcp0yh", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341138482083780,'answer.given','2026-10-16 02:24:48.383447',914341026788662920,'producer','{"bid_id": "0sc34dend12s7", "customer_id": "0sc34a7hhst85", "answer_id": "0sc34df4wpqhh", "producer_id": "0sc34a7dwnq2y", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341138512800614,'notification.added','2026-10-16 02:24:48.391049',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34df699tt9"}');
INSERT INTO "fact" VALUES(914341138559249388,'order.stage_started','2026-10-17 02:24:48.384488',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnee9"}');
INSERT INTO "fact" VALUES(914341138600888110,'order.stage_photo_added','2026-10-19 02:10:24.382111',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc718n2t", "file_id": "0sc34cpnczrz0"}');
INSERT INTO "fact" VALUES(914341138626026754,'support.changed','2026-10-19 02:24:48.377150',914341026705802132,'customer','{"idea_id": "0sc34dchcp0yh", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341138668537021,'order.stage_finished','2026-10-19 02:24:48.383757',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc718n2t", "last": false}');
INSERT INTO "fact" VALUES(914341138709792240,'notification.added','2026-10-19 02:24:48.393647',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dfc4g46p"}');
INSERT INTO "fact" VALUES(914341138743126113,'order.stage_started','2026-10-19 02:24:48.382446',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwwk"}');
INSERT INTO "fact" VALUES(914341138788494040,'order.stage_photo_added','2026-10-21 02:10:24.382089',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnee9", "file_id": "0sc34ck7g6wqg"}');
INSERT INTO "fact" VALUES(914341138840251286,'order.stage_finished','2026-10-21 02:24:48.383733',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnee9", "last": false}');
INSERT INTO "fact" VALUES(914341138890560985,'notification.added','2026-10-21 02:24:48.396081',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dfhgjcvv"}');
INSERT INTO "fact" VALUES(914341138890561031,'notification.added','2026-10-21 02:24:48.396081',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dfhgp5b3"}');
INSERT INTO "fact" VALUES(914341138890600738,'notification.added','2026-10-21 02:24:48.396081',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dfhgwj9z"}');
INSERT INTO "fact" VALUES(914341138937091593,'order.stage_started','2026-10-21 02:24:48.384051',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnefb"}');
INSERT INTO "fact" VALUES(914341139018968555,'idea.submitted','2026-10-23 02:24:48.391113',914341026718026860,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341139050204825,'notification.added','2026-10-23 02:24:48.398590',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dfp808y6"}');
INSERT INTO "fact" VALUES(914341139050204871,'notification.added','2026-10-23 02:24:48.398590',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dfp9t3mg"}');
INSERT INTO "fact" VALUES(914341139050204883,'notification.added','2026-10-23 02:24:48.398590',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dfp9t3mq"}');
INSERT INTO "fact" VALUES(914341139074696302,'idea.assigned','2026-10-24 02:24:48.378743',914341026814642266,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": null, "owner_id": "0sc34a75dmj2t"}');
INSERT INTO "fact" VALUES(914341139104382166,'support.changed','2026-10-24 02:24:48.377472',914341026734920181,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341139120572668,'comment.posted','2026-10-24 02:24:48.377348',914341026734920181,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34dfr90ayy", "parent_id": null}');
INSERT INTO "fact" VALUES(914341139150902396,'notification.added','2026-10-24 02:24:48.384533',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dfs4brhd"}');
INSERT INTO "fact" VALUES(914341139150902427,'notification.added','2026-10-24 02:24:48.384533',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dfs4ndxj"}');
INSERT INTO "fact" VALUES(914341139217788229,'idea.submitted','2026-10-25 02:24:48.389507',914341026705802132,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7j1kwy1", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341139246994480,'notification.added','2026-10-25 02:24:48.396792',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dfw02n4v"}');
INSERT INTO "fact" VALUES(914341139247479470,'notification.added','2026-10-25 02:24:48.396792',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dfw10p78"}');
INSERT INTO "fact" VALUES(914341139247479486,'notification.added','2026-10-25 02:24:48.396792',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dfw1d4qk"}');
INSERT INTO "fact" VALUES(914341139264002759,'comment.posted','2026-10-25 02:24:48.377673',914341026822297256,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": null, "comment_id": "0sc34dfwnppmv", "parent_id": "0sc34dfr90ayy"}');
INSERT INTO "fact" VALUES(914341139293619796,'notification.added','2026-10-25 02:24:48.384791',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dfxh31m2"}');
INSERT INTO "fact" VALUES(914341139293619811,'notification.added','2026-10-25 02:24:48.384791',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dfxh31n0"}');
INSERT INTO "fact" VALUES(914341139293619857,'notification.added','2026-10-25 02:24:48.384791',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dfxhyhgp"}');
INSERT INTO "fact" VALUES(914341139310047743,'comment.posted','2026-10-25 07:12:48.377692',914341026734920181,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34dfy0wevq", "parent_id": "0sc34dfr90ayy"}');
INSERT INTO "fact" VALUES(914341139339788000,'notification.added','2026-10-25 07:12:48.385070',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dfywtqqb"}');
INSERT INTO "fact" VALUES(914341139343906487,'notification.added','2026-10-25 07:12:48.385070',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dfyxbc50"}');
INSERT INTO "fact" VALUES(914341139343906515,'notification.added','2026-10-25 07:12:48.385070',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dfyxzfp2"}');
INSERT INTO "fact" VALUES(914341139360504413,'idea.assigned','2026-10-26 02:24:48.378629',914341026814642266,'team','{"idea_id": "0sc34dfss5jh5", "customer_id": null, "owner_id": "0sc34a75dmj2t"}');
INSERT INTO "fact" VALUES(914341139394130022,'support.changed','2026-10-26 02:24:48.377363',914341026734920181,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341139405338690,'comment.posted','2026-10-26 02:24:48.377248',914341026676484897,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7gx0h9b", "comment_id": "0sc34dg0wfy1t", "parent_id": null}');
INSERT INTO "fact" VALUES(914341139435763278,'notification.added','2026-10-26 02:24:48.384376',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dg1sgdf4"}');
INSERT INTO "fact" VALUES(914341139435763328,'notification.added','2026-10-26 02:24:48.384376',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dg1sgdh1"}');
INSERT INTO "fact" VALUES(914341139469500212,'idea.status_changed','2026-10-26 02:24:48.381196',914341026814642266,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dg2gbnkr", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341139494276850,'notification.added','2026-10-26 02:24:48.387889',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dg3g1vnz"}');
INSERT INTO "fact" VALUES(914341139494276859,'notification.added','2026-10-26 02:24:48.387889',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dg3ha3n6"}');
INSERT INTO "fact" VALUES(914341139494276914,'notification.added','2026-10-26 02:24:48.387889',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dg3ha3ne"}');
INSERT INTO "fact" VALUES(914341139494276933,'notification.added','2026-10-26 02:24:48.387889',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dg3ha3pv"}');
INSERT INTO "fact" VALUES(914341139510193472,'comment.posted','2026-10-26 14:24:48.377428',914341026705802132,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7j1kwy1", "comment_id": "0sc34dg40fv8z", "parent_id": "0sc34dg0wfy1t"}');
INSERT INTO "fact" VALUES(914341139536291667,'notification.added','2026-10-26 14:24:48.383620',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dg4rcy34"}');
INSERT INTO "fact" VALUES(914341139536291676,'notification.added','2026-10-26 14:24:48.383620',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dg4rcy3k"}');
INSERT INTO "fact" VALUES(914341139536291714,'notification.added','2026-10-26 14:24:48.383620',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dg4rzd18"}');
INSERT INTO "fact" VALUES(914341139572602641,'order.stage_photo_added','2026-10-28 02:10:24.382502',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwwk", "file_id": "0sc34cz81ptb6"}');
INSERT INTO "fact" VALUES(914341139606676174,'comment.posted','2026-10-28 02:24:48.377552',914341026788662920,'producer','{"idea_id": "0sc34dfss5jh5", "customer_id": null, "comment_id": "0sc34dg6s1pqy", "parent_id": "0sc34dg0wfy1t"}');
INSERT INTO "fact" VALUES(914341139633244096,'notification.added','2026-10-28 02:24:48.384228',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dg7n9jwx"}');
INSERT INTO "fact" VALUES(914341139633244106,'notification.added','2026-10-28 02:24:48.384228',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dg7n9jxa"}');
INSERT INTO "fact" VALUES(914341139633244164,'notification.added','2026-10-28 02:24:48.384228',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dg7njxjn"}');
INSERT INTO "fact" VALUES(914341139633365939,'notification.added','2026-10-28 02:24:48.384228',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dg7njxkx"}');
INSERT INTO "fact" VALUES(914341139691534981,'idea.submitted','2026-10-28 02:24:48.387338',914341026676484897,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7gx0h9b", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341139716989504,'notification.added','2026-10-28 02:24:48.393603',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dga4dwjg"}');
INSERT INTO "fact" VALUES(914341139717104723,'notification.added','2026-10-28 02:24:48.393603',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dga5prgd"}');
INSERT INTO "fact" VALUES(914341139717104737,'notification.added','2026-10-28 02:24:48.393603',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dga5prgg"}');
INSERT INTO "fact" VALUES(914341139757616351,'order.stage_finished','2026-10-28 02:24:48.384486',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwwk", "last": false}');
INSERT INTO "fact" VALUES(914341139805362204,'notification.added','2026-10-28 02:24:48.395094',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dgcsznzy"}');
INSERT INTO "fact" VALUES(914341139842124186,'order.stage_started','2026-10-28 02:24:48.382620',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwx9"}');
INSERT INTO "fact" VALUES(914341139883768729,'order.stage_photo_added','2026-10-29 02:10:24.381960',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwx9", "file_id": "0sc34d0pmgr1f"}');
INSERT INTO "fact" VALUES(914341139920872801,'idea.status_changed','2026-10-29 02:24:48.380342',914341026814642266,'team','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7j1kwy1", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dgg435fh", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341139960274002,'notification.added','2026-10-29 02:24:48.388610',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dgh81ppv"}');
INSERT INTO "fact" VALUES(914341139960274007,'notification.added','2026-10-29 02:24:48.388610',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dgh86vkt"}');
INSERT INTO "fact" VALUES(914341139960274020,'notification.added','2026-10-29 02:24:48.388610',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dgh9bs6h"}');
INSERT INTO "fact" VALUES(914341139960467127,'notification.added','2026-10-29 02:24:48.388610',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dgh9bs8a"}');
INSERT INTO "fact" VALUES(914341139971936831,'support.changed','2026-10-29 02:24:48.377236',914341026696075820,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341139984813768,'comment.posted','2026-10-29 02:24:48.377041',914341026696075820,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7hhst85", "comment_id": "0sc34dgj543nv", "parent_id": null}');
INSERT INTO "fact" VALUES(914341140013967648,'notification.added','2026-10-29 02:24:48.383732',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dgjxfbkn"}');
INSERT INTO "fact" VALUES(914341140013967684,'notification.added','2026-10-29 02:24:48.383732',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dgjxfbmt"}');
INSERT INTO "fact" VALUES(914341140014019635,'notification.added','2026-10-29 02:24:48.383732',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dgjxfbp3"}');
INSERT INTO "fact" VALUES(914341140014019677,'notification.added','2026-10-29 02:24:48.383732',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dgjxfbpz"}');
INSERT INTO "fact" VALUES(914341140034322451,'idea.assigned','2026-10-29 02:24:48.378347',914341026822297256,'team','{"idea_id": "0sc34dg8502xj", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341140085218217,'bid.opened','2026-10-29 02:24:48.382245',914341026676484897,'customer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341140140845373,'notification.added','2026-10-29 02:24:48.395704',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dgpsjp3x"}');
INSERT INTO "fact" VALUES(914341140140845389,'notification.added','2026-10-29 02:24:48.395704',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dgpsjp5d"}');
INSERT INTO "fact" VALUES(914341140140845415,'notification.added','2026-10-29 02:24:48.395704',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dgpsjp5m"}');
INSERT INTO "fact" VALUES(914341140140845467,'notification.added','2026-10-29 02:24:48.395704',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dgpsxt99"}');
INSERT INTO "fact" VALUES(914341140199123592,'order.progressed','2026-10-29 02:24:48.387805',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "line_id": "0sc34dc5ccpmk", "counts": {"produced": 1}}');
INSERT INTO "fact" VALUES(914341140206631994,'order.stage_finished','2026-10-29 02:24:48.389466',914341026758581946,'producer','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "stage_id": "0sc34dc71wwx9", "last": true}');
INSERT INTO "fact" VALUES(914341140269747516,'notification.added','2026-10-29 02:24:48.404164',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dgthxxrj"}');
INSERT INTO "fact" VALUES(914341140290382370,'cost.entered','2026-10-29 02:24:48.379946',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dccsqbb7"}');
INSERT INTO "fact" VALUES(914341140353962330,'cost.entered','2026-10-29 02:39:12.382363',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dcdd3na8"}');
INSERT INTO "fact" VALUES(914341140583868272,'cost.entered','2026-10-29 02:53:36.382096',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dce0gtds"}');
INSERT INTO "fact" VALUES(914341140702078247,'cost.entered','2026-10-29 03:08:00.379117',914341026822297256,'team','{"order_id": "0sc34dc54bb9x", "producer_id": "0sc34a770873q", "cost_id": "0sc34dcegtfhv"}');
INSERT INTO "fact" VALUES(914341140719577555,'note.posted','2026-10-29 14:24:48.377696',914341026814642266,'team','{"idea_id": "0sc34dfss5jh5", "customer_id": null, "comment_id": "0sc34dh8196t6", "parent_id": null}');
INSERT INTO "fact" VALUES(914341140777869448,'shipment.made','2026-10-30 01:41:36.383380',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341140827633366,'shipment.moved','2026-10-30 01:56:00.382156',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "status": "packed"}');
INSERT INTO "fact" VALUES(914341140904181800,'order.progressed','2026-10-30 02:10:24.386029',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "line_id": "0sc34dc5ccpmk", "counts": {"shipped": 1}}');
INSERT INTO "fact" VALUES(914341140906792000,'order.shipped','2026-10-30 02:10:24.387090',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341140916379459,'shipment.moved','2026-10-30 02:10:24.389358',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914341140983104052,'notification.added','2026-10-30 02:10:24.405435',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dhfx5gh8"}');
INSERT INTO "fact" VALUES(914341141042304746,'idea.submitted','2026-10-30 02:24:48.387723',914341026650459539,'customer','{"idea_id": "0sc34dhghj3q8", "customer_id": "0sc34a7g47hgq", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341141070030090,'notification.added','2026-10-30 02:24:48.394219',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dhjcaf5t"}');
INSERT INTO "fact" VALUES(914341141071927867,'notification.added','2026-10-30 02:24:48.394219',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dhjcm6s4"}');
INSERT INTO "fact" VALUES(914341141071927896,'notification.added','2026-10-30 02:24:48.394219',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dhjdbzj3"}');
INSERT INTO "fact" VALUES(914341141109682918,'shipment.moved','2026-10-30 02:24:48.382987',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914341141122160396,'shipment.tracked','2026-10-30 02:24:48.386314',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341141167173203,'notification.added','2026-10-30 02:24:48.397463',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dhncpvj7"}');
INSERT INTO "fact" VALUES(914341141210374574,'answer.given','2026-10-30 14:24:48.383727',914341026788662920,'producer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dhp93zbb", "producer_id": "0sc34a7dwnq2y", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341141243600562,'notification.added','2026-10-30 14:24:48.392032',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dhqn77ar"}');
INSERT INTO "fact" VALUES(914341141256295773,'support.changed','2026-10-31 02:24:48.377235',914341026696075820,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341141268663361,'support.changed','2026-10-31 02:24:48.377166',914341026718026860,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341141281069317,'comment.posted','2026-10-31 02:24:48.377084',914341026718026860,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34dhrsap6a", "parent_id": null}');
INSERT INTO "fact" VALUES(914341141311009059,'notification.added','2026-10-31 02:24:48.383405',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dhsnvnrw"}');
INSERT INTO "fact" VALUES(914341141311009103,'notification.added','2026-10-31 02:24:48.383405',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dhsnwc8f"}');
INSERT INTO "fact" VALUES(914341141327735077,'idea.assigned','2026-10-31 02:24:48.378331',914341026814642266,'team','{"idea_id": "0sc34dhghj3q8", "customer_id": null, "owner_id": "0sc34a75dmj2t"}');
INSERT INTO "fact" VALUES(914341141356828259,'support.changed','2026-11-01 02:24:48.377214',914341026650459539,'customer','{"idea_id": "0sc34dfss5jh5", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341141372366138,'support.changed','2026-11-01 02:24:48.377257',914341026676484897,'customer','{"idea_id": "0sc34dhghj3q8", "customer_id": "0sc34a7gx0h9b", "how": "given"}');
INSERT INTO "fact" VALUES(914341141411159019,'answer.countered','2026-11-01 02:24:48.383555',914341026676484897,'customer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dhp93zbb", "producer_id": "0sc34a7dwnq2y", "side": "bid"}');
INSERT INTO "fact" VALUES(914341141457399963,'notification.added','2026-11-01 02:24:48.394426',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dhy1fw1z"}');
INSERT INTO "fact" VALUES(914341141457400013,'notification.added','2026-11-01 02:24:48.394426',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dhy1fw2v"}');
INSERT INTO "fact" VALUES(914341141495371176,'order.stage_photo_added','2026-11-02 02:10:24.382561',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnefb", "file_id": "0sc34cpnczrz0"}');
INSERT INTO "fact" VALUES(914341141565754474,'idea.submitted','2026-11-02 02:24:48.387753',914341026696075820,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7hhst85", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341141599995042,'notification.added','2026-11-02 02:24:48.396364',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dj29fh0x"}');
INSERT INTO "fact" VALUES(914341141600478465,'notification.added','2026-11-02 02:24:48.396364',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dj29fh2j"}');
INSERT INTO "fact" VALUES(914341141600478471,'notification.added','2026-11-02 02:24:48.396364',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dj29fh44"}');
INSERT INTO "fact" VALUES(914341141629664172,'idea.status_changed','2026-11-02 02:24:48.380076',914341026822297256,'team','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7gx0h9b", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dj2w9fb3", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341141650599713,'notification.added','2026-11-02 02:24:48.386009',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dj3sqvqc"}');
INSERT INTO "fact" VALUES(914341141650599756,'notification.added','2026-11-02 02:24:48.386009',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dj3sqvqq"}');
INSERT INTO "fact" VALUES(914341141696053142,'order.stage_finished','2026-11-02 02:24:48.384273',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5rnefb", "last": false}');
INSERT INTO "fact" VALUES(914341141742852824,'notification.added','2026-11-02 02:24:48.396060',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dj6hex8d"}');
INSERT INTO "fact" VALUES(914341141742852825,'notification.added','2026-11-02 02:24:48.396060',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dj6hex97"}');
INSERT INTO "fact" VALUES(914341141743023720,'notification.added','2026-11-02 02:24:48.396060',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dj6hq6n3"}');
INSERT INTO "fact" VALUES(914341141780751667,'order.stage_started','2026-11-02 02:24:48.382791',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6e8"}');
INSERT INTO "fact" VALUES(914341141820857795,'shipment.tracked','2026-11-02 14:24:48.380983',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341141851496108,'idea.assigned','2026-11-03 02:24:48.378287',914341026822297256,'team','{"idea_id": "0sc34dj01qkdk", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341141877349510,'support.changed','2026-11-03 02:24:48.377146',914341026650459539,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341141889859545,'comment.posted','2026-11-03 02:24:48.377007',914341026788662920,'producer','{"idea_id": "0sc34dg8502xj", "customer_id": null, "comment_id": "0sc34djawm6wq", "parent_id": null}');
INSERT INTO "fact" VALUES(914341141918506816,'notification.added','2026-11-03 02:24:48.383345',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34djbm6d6w"}');
INSERT INTO "fact" VALUES(914341141918506828,'notification.added','2026-11-03 02:24:48.383345',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34djbnhpew"}');
INSERT INTO "fact" VALUES(914341141918949264,'notification.added','2026-11-03 02:24:48.383345',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34djbnhpgp"}');
INSERT INTO "fact" VALUES(914341141968600030,'bid.expired','2026-11-03 02:26:14.784615',NULL,'system','{"bid_id": "0sc34dend12s7", "customer_id": "0sc34a7hhst85", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341142032385661,'notification.added','2026-11-03 02:26:14.799533',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34djf4tdp0"}');
INSERT INTO "fact" VALUES(914341142032385668,'notification.added','2026-11-03 02:26:14.799533',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34djf504dd"}');
INSERT INTO "fact" VALUES(914341142044587404,'notification.added','2026-11-03 02:26:14.801869',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34djfdd7aw"}');
INSERT INTO "fact" VALUES(914341142066046819,'comment.posted','2026-11-03 12:00:48.377467',914341026676484897,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7gx0h9b", "comment_id": "0sc34djg5y9tt", "parent_id": "0sc34djawm6wq"}');
INSERT INTO "fact" VALUES(914341142095154677,'notification.added','2026-11-03 12:00:48.383845',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34djgwvv68"}');
INSERT INTO "fact" VALUES(914341142095154707,'notification.added','2026-11-03 12:00:48.383845',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34djgwvv69"}');
INSERT INTO "fact" VALUES(914341142095369709,'notification.added','2026-11-03 12:00:48.383845',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34djgxfkw7"}');
INSERT INTO "fact" VALUES(914341142131951810,'answer.agreed','2026-11-04 02:10:24.383451',914341026788662920,'producer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dhp93zbb", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341142166429997,'notification.added','2026-11-04 02:10:24.391075',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34djk47emz"}');
INSERT INTO "fact" VALUES(914341142179081252,'comment.posted','2026-11-04 02:24:48.377070',914341026772419252,'producer','{"idea_id": "0sc34dfkrrnfr", "customer_id": null, "comment_id": "0sc34djkhqv0y", "parent_id": null}');
INSERT INTO "fact" VALUES(914341142204501647,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34djm9d6r3"}');
INSERT INTO "fact" VALUES(914341142204501667,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34djm9zkd5"}');
INSERT INTO "fact" VALUES(914341142204501677,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34djm9zkek"}');
INSERT INTO "fact" VALUES(914341142204501701,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34djm9zkg4"}');
INSERT INTO "fact" VALUES(914341142204501708,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34djm9zkhw"}');
INSERT INTO "fact" VALUES(914341142204501727,'notification.added','2026-11-04 02:24:48.383381',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34djm9zkk8"}');
INSERT INTO "fact" VALUES(914341142220298869,'support.changed','2026-11-04 02:24:48.377144',914341026718026860,'customer','{"idea_id": "0sc34dhghj3q8", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341142274494507,'order.placed','2026-11-04 02:24:48.387684',914341026676484897,'customer','{"order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "origin_kind": "bid", "origin_id": "0sc34dgmm5jc2"}');
INSERT INTO "fact" VALUES(914341142304410627,'answer.accepted','2026-11-04 02:24:48.393839',914341026676484897,'customer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dhp93zbb", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34djnrs6s6"}');
INSERT INTO "fact" VALUES(914341142304410648,'bid.awarded','2026-11-04 02:24:48.394081',914341026676484897,'customer','{"bid_id": "0sc34dgmm5jc2", "customer_id": "0sc34a7gx0h9b", "idea_id": null, "prototype_id": "0sc34d56nwhjz", "answer_id": "0sc34dhp93zbb", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34djnrs6s6"}');
INSERT INTO "fact" VALUES(914341142317605634,'order.job_opened','2026-11-04 02:24:48.397323',NULL,'system','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341142376278358,'notification.added','2026-11-04 02:24:48.411705',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34djsdst7z"}');
INSERT INTO "fact" VALUES(914341142376278383,'notification.added','2026-11-04 02:24:48.411705',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34djsdst8v"}');
INSERT INTO "fact" VALUES(914341142376278388,'notification.added','2026-11-04 02:24:48.411705',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34djsdst99"}');
INSERT INTO "fact" VALUES(914341142401615760,'notification.added','2026-11-04 02:24:48.417274',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34djt5e43x"}');
INSERT INTO "fact" VALUES(914341142401615779,'notification.added','2026-11-04 02:24:48.417274',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34djt5e45w"}');
INSERT INTO "fact" VALUES(914341142426335688,'notification.added','2026-11-04 02:24:48.423410',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34djtwtfmj"}');
INSERT INTO "fact" VALUES(914341142426335703,'notification.added','2026-11-04 02:24:48.423410',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34djtxhedp"}');
INSERT INTO "fact" VALUES(914341142426335721,'notification.added','2026-11-04 02:24:48.423410',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34djtxhedt"}');
INSERT INTO "fact" VALUES(914341142455516238,'order.address_given','2026-11-04 02:39:12.380058',914341026676484897,'customer','{"order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341142498055867,'notification.added','2026-11-04 02:39:12.389951',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34djwwr912"}');
INSERT INTO "fact" VALUES(914341142498055903,'notification.added','2026-11-04 02:39:12.389951',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34djwwr930"}');
INSERT INTO "fact" VALUES(914341142539953109,'order.stage_replanned','2026-11-04 03:22:24.384807',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8pk"}');
INSERT INTO "fact" VALUES(914341142589350831,'order.stage_replanned','2026-11-04 03:36:48.382872',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8qf"}');
INSERT INTO "fact" VALUES(914341142623341216,'cost.entered','2026-11-04 04:48:48.379481',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk0sdjk3"}');
INSERT INTO "fact" VALUES(914341142648842683,'cost.entered','2026-11-04 05:03:12.379699',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk1dxxqk"}');
INSERT INTO "fact" VALUES(914341142673185489,'cost.entered','2026-11-04 05:17:36.379985',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk25htyd"}');
INSERT INTO "fact" VALUES(914341142699225983,'cost.entered','2026-11-04 05:32:00.379397',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk2ww6kp"}');
INSERT INTO "fact" VALUES(914341142716020209,'cost.entered','2026-11-04 05:46:24.378956',914341026822297256,'team','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk3hsxfd"}');
INSERT INTO "fact" VALUES(914341142745291457,'idea.status_changed','2026-11-05 02:24:48.380233',914341026814642266,'team','{"idea_id": "0sc34dhghj3q8", "customer_id": "0sc34a7g47hgq", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dk44416s", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341142769179924,'notification.added','2026-11-05 02:24:48.386351',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dk51ydeh"}');
INSERT INTO "fact" VALUES(914341142769179959,'notification.added','2026-11-05 02:24:48.386351',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dk51ydf1"}');
INSERT INTO "fact" VALUES(914341142769254132,'notification.added','2026-11-05 02:24:48.386351',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dk51ydfb"}');
INSERT INTO "fact" VALUES(914341142782050519,'support.changed','2026-11-06 02:24:48.377161',914341026705802132,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341142795790375,'support.changed','2026-11-06 02:24:48.377166',914341026650459539,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341142808266058,'comment.posted','2026-11-06 02:24:48.377025',914341026802122087,'producer','{"idea_id": "0sc34dhghj3q8", "customer_id": null, "comment_id": "0sc34dk68wnmw", "parent_id": null}');
INSERT INTO "fact" VALUES(914341142833648499,'notification.added','2026-11-06 02:24:48.383218',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dk71972y"}');
INSERT INTO "fact" VALUES(914341142833648518,'notification.added','2026-11-06 02:24:48.383218',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dk71gxzn"}');
INSERT INTO "fact" VALUES(914341142833648526,'notification.added','2026-11-06 02:24:48.383218',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dk71gy1n"}');
INSERT INTO "fact" VALUES(914341142833648543,'notification.added','2026-11-06 02:24:48.383218',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dk71zmtg"}');
INSERT INTO "fact" VALUES(914341142882765539,'idea.submitted','2026-11-07 02:24:48.385123',914341026705802132,'customer','{"idea_id": "0sc34dk7mjaa2", "customer_id": "0sc34a7j1kwy1", "board_id": "0sc34a7m5ezkg"}');
INSERT INTO "fact" VALUES(914341142908585058,'notification.added','2026-11-07 02:24:48.391203',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dk94bbsh"}');
INSERT INTO "fact" VALUES(914341142908585070,'notification.added','2026-11-07 02:24:48.391203',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dk98qsyp"}');
INSERT INTO "fact" VALUES(914341142908585134,'notification.added','2026-11-07 02:24:48.391203',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dk98qsz3"}');
INSERT INTO "fact" VALUES(914341142921561635,'support.changed','2026-11-07 02:24:48.377101',914341026696075820,'customer','{"idea_id": "0sc34dg8502xj", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341142970695303,'order.progressed','2026-11-07 02:24:48.386548',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "line_id": "0sc34dc5ccpmk", "counts": {"delivered": 1}}');
INSERT INTO "fact" VALUES(914341142974946077,'order.delivered','2026-11-07 02:24:48.387580',914341026758581946,'producer','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341142983123428,'shipment.delivered','2026-11-07 02:24:48.389332',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341142983123474,'shipment.tracked','2026-11-07 02:24:48.389564',914341026758581946,'producer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "code": "delivered"}');
INSERT INTO "fact" VALUES(914341143041360779,'order.job_changed','2026-11-07 02:24:48.403320',NULL,'system','{"job_id": "0sc34dc6x9cgk", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "status": "done"}');
INSERT INTO "fact" VALUES(914341143084224114,'notification.added','2026-11-07 02:24:48.413525',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dkegpygk"}');
INSERT INTO "fact" VALUES(914341143084224135,'notification.added','2026-11-07 02:24:48.413525',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dkegws9r"}');
INSERT INTO "fact" VALUES(914341143130216949,'shipment.confirmed','2026-11-07 09:36:48.381290',914341026696075820,'customer','{"shipment_id": "0sc34dh9ms94a", "order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341143156044997,'order.state_changed','2026-11-07 09:36:48.386842',NULL,'system','{"order_id": "0sc34dc54bb9x", "customer_id": "0sc34a7hhst85", "producer_id": "0sc34a770873q", "status": "closed"}');
INSERT INTO "fact" VALUES(914341143215135673,'notification.added','2026-11-07 09:36:48.401094',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dkjda3qg"}');
INSERT INTO "fact" VALUES(914341143215135695,'notification.added','2026-11-07 09:36:48.401094',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dkjdspx1"}');
INSERT INTO "fact" VALUES(914341143265474016,'notification.added','2026-11-07 09:36:48.413202',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dkkxsxcy"}');
INSERT INTO "fact" VALUES(914341143265474080,'notification.added','2026-11-07 09:36:48.413202',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dkkxsxd2"}');
INSERT INTO "fact" VALUES(914341143265560616,'notification.added','2026-11-07 09:36:48.413202',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dkkxsxdc"}');
INSERT INTO "fact" VALUES(914341143295019171,'idea.status_changed','2026-11-08 02:24:48.380874',914341026822297256,'team','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7hhst85", "from_status": "submitted", "to_status": "under_review", "response_id": "0sc34dkmmpmk9", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341143324046442,'notification.added','2026-11-08 02:24:48.387431',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dknnnd1v"}');
INSERT INTO "fact" VALUES(914341143335942752,'support.changed','2026-11-08 02:24:48.377125',914341026734920181,'customer','{"idea_id": "0sc34dk7mjaa2", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341143347545657,'support.changed','2026-11-08 02:24:48.377090',914341026676484897,'customer','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7gx0h9b", "how": "given"}');
INSERT INTO "fact" VALUES(914341143361119357,'support.changed','2026-11-08 02:24:48.376996',914341026696075820,'customer','{"idea_id": "0sc34dhghj3q8", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341143394428578,'bid.opened','2026-11-08 02:24:48.382219',914341026705802132,'customer','{"bid_id": "0sc34dkq812zf", "customer_id": "0sc34a7j1kwy1", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341143445901893,'notification.added','2026-11-08 02:24:48.394722',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dks9w4cj"}');
INSERT INTO "fact" VALUES(914341143445901957,'notification.added','2026-11-08 02:24:48.394722',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dks9w4dh"}');
INSERT INTO "fact" VALUES(914341143445901995,'notification.added','2026-11-08 02:24:48.394722',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dks9w4ez"}');
INSERT INTO "fact" VALUES(914341143445902037,'notification.added','2026-11-08 02:24:48.394722',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dks9w4ga"}');
INSERT INTO "fact" VALUES(914341143458314331,'comment.posted','2026-11-09 02:24:48.377064',914341026788662920,'producer','{"idea_id": "0sc34dj01qkdk", "customer_id": null, "comment_id": "0sc34dksmxnkb", "parent_id": null}');
INSERT INTO "fact" VALUES(914341143491823891,'notification.added','2026-11-09 02:24:48.385121',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dktmqfds"}');
INSERT INTO "fact" VALUES(914341143491823926,'notification.added','2026-11-09 02:24:48.385121',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dktmqfe5"}');
INSERT INTO "fact" VALUES(914341143507343720,'support.changed','2026-11-09 02:24:48.377208',914341026696075820,'customer','{"idea_id": "0sc34dk7mjaa2", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341143537842697,'answer.given','2026-11-09 02:24:48.381929',914341026758581946,'producer','{"bid_id": "0sc34dkq812zf", "customer_id": "0sc34a7j1kwy1", "answer_id": "0sc34dkvsnzvn", "producer_id": "0sc34a770873q", "kind": "decline"}');
INSERT INTO "fact" VALUES(914341143571377521,'notification.added','2026-11-09 02:24:48.389553',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dkx1hb9t"}');
INSERT INTO "fact" VALUES(914341143582918561,'support.changed','2026-11-10 02:24:48.377118',914341026650459539,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341143596519675,'comment.posted','2026-11-10 02:24:48.376992',914341026650459539,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7g47hgq", "comment_id": "0sc34dkxnvqpf", "parent_id": null}');
INSERT INTO "fact" VALUES(914341143621895582,'notification.added','2026-11-10 02:24:48.382958',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dkycfmv3"}');
INSERT INTO "fact" VALUES(914341143621925093,'notification.added','2026-11-10 02:24:48.382958',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dkydmq5f"}');
INSERT INTO "fact" VALUES(914341143621925143,'notification.added','2026-11-10 02:24:48.382958',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dkydmq6v"}');
INSERT INTO "fact" VALUES(914341143645616057,'idea.status_changed','2026-11-10 02:24:48.380048',914341026814642266,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "from_status": "under_review", "to_status": "planned", "response_id": "0sc34dkz4gxqg", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341143675418829,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dm00q5jk"}');
INSERT INTO "fact" VALUES(914341143676374247,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dm01be4t"}');
INSERT INTO "fact" VALUES(914341143676374299,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dm01be65"}');
INSERT INTO "fact" VALUES(914341143676374319,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dm01be7g"}');
INSERT INTO "fact" VALUES(914341143676374348,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dm01be8g"}');
INSERT INTO "fact" VALUES(914341143676374398,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dm01be8s"}');
INSERT INTO "fact" VALUES(914341143676374412,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dm01be9j"}');
INSERT INTO "fact" VALUES(914341143676547084,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dm01bebf"}');
INSERT INTO "fact" VALUES(914341143676547101,'notification.added','2026-11-10 02:24:48.387104',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dm01z55s"}');
INSERT INTO "fact" VALUES(914341143714047206,'answer.given','2026-11-10 02:24:48.382033',914341026802122087,'producer','{"bid_id": "0sc34dkq812zf", "customer_id": "0sc34a7j1kwy1", "answer_id": "0sc34dm114aye", "producer_id": "0sc34a7dwnq2y", "kind": "decline"}');
INSERT INTO "fact" VALUES(914341143743709213,'notification.added','2026-11-10 02:24:48.389740',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dm25wfz4"}');
INSERT INTO "fact" VALUES(914341143784550478,'order.stage_started','2026-11-10 02:24:48.384191',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8mz"}');
INSERT INTO "fact" VALUES(914341143810464510,'comment.posted','2026-11-10 07:12:48.377625',914341026696075820,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7hhst85", "comment_id": "0sc34dm455pxx", "parent_id": "0sc34dkxnvqpf"}');
INSERT INTO "fact" VALUES(914341143839156151,'notification.added','2026-11-10 07:12:48.384374',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dm50x9v4"}');
INSERT INTO "fact" VALUES(914341143839156182,'notification.added','2026-11-10 07:12:48.384374',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dm50x9vj"}');
INSERT INTO "fact" VALUES(914341143839169426,'notification.added','2026-11-10 07:12:48.384374',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dm50x9wq"}');
INSERT INTO "fact" VALUES(914341143868882773,'idea.revised','2026-11-11 02:24:48.380858',914341026696075820,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7hhst85", "revision_id": "0sc34dm5swdtt", "number": 2, "material": true}');
INSERT INTO "fact" VALUES(914341143898408122,'notification.added','2026-11-11 02:24:48.387583',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dm6rn1sn"}');
INSERT INTO "fact" VALUES(914341143898408131,'notification.added','2026-11-11 02:24:48.387583',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dm6sdh5s"}');
INSERT INTO "fact" VALUES(914341143910760657,'note.posted','2026-11-11 02:24:48.377030',914341026835631926,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": null, "comment_id": "0sc34dm7500wt", "parent_id": null}');
INSERT INTO "fact" VALUES(914341143931072108,'notification.added','2026-11-11 02:24:48.382293',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dm7rjbk4"}');
INSERT INTO "fact" VALUES(914341143944641138,'support.changed','2026-11-12 02:24:48.377116',914341026676484897,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7gx0h9b", "how": "given"}');
INSERT INTO "fact" VALUES(914341143986926697,'bid.opened','2026-11-12 02:24:48.384424',914341026650459539,'customer','{"bid_id": "0sc34dm903eg5", "customer_id": "0sc34a7g47hgq", "idea_id": "0sc34dhghj3q8", "prototype_id": null}');
INSERT INTO "fact" VALUES(914341144041490912,'notification.added','2026-11-12 02:24:48.397024',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dmb1397g"}');
INSERT INTO "fact" VALUES(914341144041490914,'notification.added','2026-11-12 02:24:48.397024',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dmb1w2bt"}');
INSERT INTO "fact" VALUES(914341144041490963,'notification.added','2026-11-12 02:24:48.397024',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dmb1w2dc"}');
INSERT INTO "fact" VALUES(914341144041491005,'notification.added','2026-11-12 02:24:48.397024',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dmb1w2dz"}');
INSERT INTO "fact" VALUES(914341144070782279,'idea.status_changed','2026-11-13 02:24:48.380480',914341026814642266,'team','{"idea_id": "0sc34dk7mjaa2", "customer_id": "0sc34a7j1kwy1", "from_status": "submitted", "to_status": "merged", "response_id": "0sc34dmbr0jrn", "merged_into_id": "0sc34dchcp0yh"}');
INSERT INTO "fact" VALUES(914341144099335451,'notification.added','2026-11-13 02:24:48.386994',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dmcm3ds4"}');
INSERT INTO "fact" VALUES(914341144099335493,'notification.added','2026-11-13 02:24:48.386994',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dmcnjfxm"}');
INSERT INTO "fact" VALUES(914341144099933550,'notification.added','2026-11-13 02:24:48.386994',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dmcnjfyc"}');
INSERT INTO "fact" VALUES(914341144103793316,'notification.added','2026-11-13 02:24:48.388725',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dmcwm0ss"}');
INSERT INTO "fact" VALUES(914341144104112763,'notification.added','2026-11-13 02:24:48.388725',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dmcwmkg1"}');
INSERT INTO "fact" VALUES(914341144104112807,'notification.added','2026-11-13 02:24:48.388725',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dmcx82nj"}');
INSERT INTO "fact" VALUES(914341144104112858,'notification.added','2026-11-13 02:24:48.388725',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dmcx9ckt"}');
INSERT INTO "fact" VALUES(914341144144431980,'answer.given','2026-11-13 02:24:48.383037',914341026802122087,'producer','{"bid_id": "0sc34dm903eg5", "customer_id": "0sc34a7g47hgq", "answer_id": "0sc34dmdrbb9z", "producer_id": "0sc34a7dwnq2y", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341144179944822,'notification.added','2026-11-13 02:24:48.391680',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dmf5w0hy"}');
INSERT INTO "fact" VALUES(914341144215687526,'order.stage_photo_added','2026-11-14 02:10:24.382324',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8mz", "file_id": "0sc34cj1n9618"}');
INSERT INTO "fact" VALUES(914341144283753740,'idea.submitted','2026-11-14 02:24:48.387035',914341026696075820,'customer','{"idea_id": "0sc34dmh4ng1z", "customer_id": "0sc34a7hhst85", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341144310025385,'notification.added','2026-11-14 02:24:48.393417',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dmk1fctn"}');
INSERT INTO "fact" VALUES(914341144310025389,'notification.added','2026-11-14 02:24:48.393417',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dmk1fctw"}');
INSERT INTO "fact" VALUES(914341144310025416,'notification.added','2026-11-14 02:24:48.393417',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dmk1fcve"}');
INSERT INTO "fact" VALUES(914341144351398065,'order.stage_finished','2026-11-14 02:24:48.384091',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8mz", "last": false}');
INSERT INTO "fact" VALUES(914341144393729228,'notification.added','2026-11-14 02:24:48.393977',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dmnhsh4f"}');
INSERT INTO "fact" VALUES(914341144427370584,'order.stage_started','2026-11-14 02:24:48.382397',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8nk"}');
INSERT INTO "fact" VALUES(914341144454866393,'idea.assigned','2026-11-15 02:24:48.378257',914341026822297256,'team','{"idea_id": "0sc34dmh4ng1z", "customer_id": null, "owner_id": "0sc34a75my5n8"}');
INSERT INTO "fact" VALUES(914341144480928570,'support.changed','2026-11-15 02:24:48.377091',914341026650459539,'customer','{"idea_id": "0sc34dmh4ng1z", "customer_id": "0sc34a7g47hgq", "how": "given"}');
INSERT INTO "fact" VALUES(914341144494434559,'comment.posted','2026-11-15 02:24:48.376973',914341026650459539,'customer','{"idea_id": "0sc34dmh4ng1z", "customer_id": "0sc34a7g47hgq", "comment_id": "0sc34dmrhtt7n", "parent_id": null}');
INSERT INTO "fact" VALUES(914341144518478012,'notification.added','2026-11-15 02:24:48.382879',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dms8pt6r"}');
INSERT INTO "fact" VALUES(914341144518549667,'notification.added','2026-11-15 02:24:48.382879',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dms8qvn3"}');
INSERT INTO "fact" VALUES(914341144538961973,'thread.resolved','2026-11-15 02:24:48.378807',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34d5vsn2qy", "reason": "done"}');
INSERT INTO "fact" VALUES(914341144560416736,'notification.added','2026-11-15 02:24:48.384494',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dmtgrdw7"}');
INSERT INTO "fact" VALUES(914341144560416797,'notification.added','2026-11-15 02:24:48.384494',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dmtgrdy4"}');
INSERT INTO "fact" VALUES(914341144598719694,'bid.withdrawn','2026-11-15 02:24:48.382577',914341026650459539,'customer','{"bid_id": "0sc34dm903eg5", "customer_id": "0sc34a7g47hgq", "idea_id": "0sc34dhghj3q8", "prototype_id": null}');
INSERT INTO "fact" VALUES(914341144645358204,'notification.added','2026-11-15 02:24:48.393602',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dmx0y6kq"}');
INSERT INTO "fact" VALUES(914341144645358224,'notification.added','2026-11-15 02:24:48.393602',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dmx0y6m3"}');
INSERT INTO "fact" VALUES(914341144658059784,'support.changed','2026-11-16 02:24:48.377195',914341026705802132,'customer','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7j1kwy1", "how": "given"}');
INSERT INTO "fact" VALUES(914341144702418972,'idea.submitted','2026-11-16 02:24:48.384925',914341026705802132,'customer','{"idea_id": "0sc34dmxx4c54", "customer_id": "0sc34a7j1kwy1", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341144733562548,'notification.added','2026-11-16 02:24:48.391333',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dmzh5mc4"}');
INSERT INTO "fact" VALUES(914341144733562556,'notification.added','2026-11-16 02:24:48.391333',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dmzh5mc6"}');
INSERT INTO "fact" VALUES(914341144733562596,'notification.added','2026-11-16 02:24:48.391333',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dmzhd6hx"}');
INSERT INTO "fact" VALUES(914341144774264371,'prototype.version_added','2026-11-16 02:24:48.382230',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h"}');
INSERT INTO "fact" VALUES(914341144803969390,'prototype.asset_changed','2026-11-16 02:24:48.389769',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "asset_id": "0sc34dn1s129y"}');
INSERT INTO "fact" VALUES(914341144828236847,'prototype.asset_changed','2026-11-16 02:24:48.395271',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "asset_id": "0sc34dn2cxc4n"}');
INSERT INTO "fact" VALUES(914341144851043837,'prototype.asset_changed','2026-11-16 02:24:48.400289',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "asset_id": "0sc34dn31gv93"}');
INSERT INTO "fact" VALUES(914341144875919864,'prototype.asset_changed','2026-11-16 02:24:48.406221',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "asset_id": "0sc34dn3sbh17"}');
INSERT INTO "fact" VALUES(914341144900095444,'prototype.asset_changed','2026-11-16 02:24:48.411959',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "asset_id": "0sc34dn4h519m"}');
INSERT INTO "fact" VALUES(914341144937393520,'prototype.version_published','2026-11-16 02:24:48.421508',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "version_id": "0sc34dn0rbj8h", "number": 3, "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341144995925979,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dn7cafh1"}');
INSERT INTO "fact" VALUES(914341144997769901,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dn7cqbs7"}');
INSERT INTO "fact" VALUES(914341144997769907,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dn7cqbsh"}');
INSERT INTO "fact" VALUES(914341144997769914,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dn7damsy"}');
INSERT INTO "fact" VALUES(914341144997769925,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dn7damtx"}');
INSERT INTO "fact" VALUES(914341144997769976,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dn7damwt"}');
INSERT INTO "fact" VALUES(914341144997770040,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dn7damyc"}');
INSERT INTO "fact" VALUES(914341144997770058,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dn7damzs"}');
INSERT INTO "fact" VALUES(914341144997770103,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dn7dww3e"}');
INSERT INTO "fact" VALUES(914341144997770117,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dn7dxvqe"}');
INSERT INTO "fact" VALUES(914341144997770118,'notification.added','2026-11-16 02:24:48.435693',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dn7dxvry"}');
INSERT INTO "fact" VALUES(914341145031292300,'comment.posted','2026-11-17 02:24:48.377546',914341026822297256,'team','{"idea_id": "0sc34dmh4ng1z", "customer_id": null, "comment_id": "0sc34dn8h575e", "parent_id": null}');
INSERT INTO "fact" VALUES(914341145064743757,'notification.added','2026-11-17 02:24:48.385631',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dn9hcybf"}');
INSERT INTO "fact" VALUES(914341145064743818,'notification.added','2026-11-17 02:24:48.385631',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dn9hcyc6"}');
INSERT INTO "fact" VALUES(914341145102551922,'prototypes/comment.posted','2026-11-17 02:24:48.381852',914341026772419252,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dnadasjh", "comment_id": "0sc34dnagx8q8", "first": true}');
INSERT INTO "fact" VALUES(914341145138823496,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dnbndq2j"}');
INSERT INTO "fact" VALUES(914341145140159285,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dnbndq34"}');
INSERT INTO "fact" VALUES(914341145140159297,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dnbndq50"}');
INSERT INTO "fact" VALUES(914341145140159321,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dnbndq5n"}');
INSERT INTO "fact" VALUES(914341145140159331,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dnbnrfm3"}');
INSERT INTO "fact" VALUES(914341145140159365,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dnbnv4fa"}');
INSERT INTO "fact" VALUES(914341145140159429,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dnbnv4gh"}');
INSERT INTO "fact" VALUES(914341145140159458,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dnbnv4j4"}');
INSERT INTO "fact" VALUES(914341145140320210,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dnbny1kr"}');
INSERT INTO "fact" VALUES(914341145140320221,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dnbny1np"}');
INSERT INTO "fact" VALUES(914341145140497885,'notification.added','2026-11-17 02:24:48.390980',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dnbny1q5"}');
INSERT INTO "fact" VALUES(914341145168625297,'prototypes/comment.posted','2026-11-17 07:12:48.379772',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dnadasjh", "comment_id": "0sc34dncmsfjm", "first": false}');
INSERT INTO "fact" VALUES(914341145202678497,'notification.added','2026-11-17 07:12:48.387911',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dndm5gn9"}');
INSERT INTO "fact" VALUES(914341145257274146,'order.stage_photo_added','2026-11-18 02:10:24.385833',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6e8", "file_id": "0sc34cz81ptb6"}');
INSERT INTO "fact" VALUES(914341145295147621,'support.changed','2026-11-18 02:24:48.377975',914341026676484897,'customer','{"idea_id": "0sc34dmh4ng1z", "customer_id": "0sc34a7gx0h9b", "how": "given"}');
INSERT INTO "fact" VALUES(914341145312301551,'comment.posted','2026-11-18 02:24:48.377626',914341026788662920,'producer','{"idea_id": "0sc34dmxx4c54", "customer_id": null, "comment_id": "0sc34dngs0bh3", "parent_id": null}');
INSERT INTO "fact" VALUES(914341145346021598,'notification.added','2026-11-18 02:24:48.385631',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dnhxz65t"}');
INSERT INTO "fact" VALUES(914341145399359192,'prototypes/comment.posted','2026-11-18 02:24:48.386344',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "thread_id": "0sc34dnk92ej2", "comment_id": "0sc34dnkcndpt", "first": true}');
INSERT INTO "fact" VALUES(914341145461562353,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dnn4daec"}');
INSERT INTO "fact" VALUES(914341145462373068,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dnn5kvre"}');
INSERT INTO "fact" VALUES(914341145463350907,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dnn5y6d5"}');
INSERT INTO "fact" VALUES(914341145463350939,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dnn5y6e6"}');
INSERT INTO "fact" VALUES(914341145463350941,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dnn5y6f1"}');
INSERT INTO "fact" VALUES(914341145463350977,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dnn5y6gw"}');
INSERT INTO "fact" VALUES(914341145463351009,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dnn5y6jw"}');
INSERT INTO "fact" VALUES(914341145463351029,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dnn5y6m0"}');
INSERT INTO "fact" VALUES(914341145463351033,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dnn5y6nt"}');
INSERT INTO "fact" VALUES(914341145463351055,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dnn5y6pf"}');
INSERT INTO "fact" VALUES(914341145463351084,'notification.added','2026-11-18 02:24:48.400882',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dnn5y6q8"}');
INSERT INTO "fact" VALUES(914341145567991835,'order.stage_finished','2026-11-18 02:24:48.395860',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6e8", "last": false}');
INSERT INTO "fact" VALUES(914341145658623051,'notification.added','2026-11-18 02:24:48.417871',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dnv5adyz"}');
INSERT INTO "fact" VALUES(914341145659475622,'notification.added','2026-11-18 02:24:48.417871',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dnv5adzk"}');
INSERT INTO "fact" VALUES(914341145660298472,'notification.added','2026-11-18 02:24:48.417871',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dnv5adzs"}');
INSERT INTO "fact" VALUES(914341145713351191,'order.stage_started','2026-11-18 02:24:48.385795',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6ey"}');
INSERT INTO "fact" VALUES(914341145780293845,'prototypes/comment.posted','2026-11-18 14:24:48.383064',914341026676484897,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7gx0h9b", "thread_id": "0sc34dnk92ej2", "comment_id": "0sc34dnynpj6p", "first": false}');
INSERT INTO "fact" VALUES(914341145832102367,'notification.added','2026-11-18 14:24:48.395424',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dp0c390b"}');
INSERT INTO "fact" VALUES(914341145832526846,'notification.added','2026-11-18 14:24:48.395424',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dp0dh6e6"}');
INSERT INTO "fact" VALUES(914341145881214937,'idea.status_changed','2026-11-19 02:24:48.384630',914341026822297256,'team','{"idea_id": "0sc34dj01qkdk", "customer_id": "0sc34a7hhst85", "from_status": "under_review", "to_status": "planned", "response_id": "0sc34dp1gebb6", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341145936581579,'notification.added','2026-11-19 02:24:48.397832',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dp3gspx0"}');
INSERT INTO "fact" VALUES(914341145940460129,'notification.added','2026-11-19 02:24:48.397832',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dp3h2n4j"}');
INSERT INTO "fact" VALUES(914341145940460168,'notification.added','2026-11-19 02:24:48.397832',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dp3h2n4m"}');
INSERT INTO "fact" VALUES(914341145941521471,'notification.added','2026-11-19 02:24:48.397832',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dp3h2n5n"}');
INSERT INTO "fact" VALUES(914341145941555125,'notification.added','2026-11-19 02:24:48.397832',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dp3h5mxm"}');
INSERT INTO "fact" VALUES(914341145987158327,'idea.withdrawn','2026-11-19 02:24:48.383382',914341026705802132,'customer','{"idea_id": "0sc34dmxx4c54", "customer_id": "0sc34a7j1kwy1"}');
INSERT INTO "fact" VALUES(914341146020786485,'notification.added','2026-11-19 02:24:48.391254',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dp6086pw"}');
INSERT INTO "fact" VALUES(914341146061692133,'prototypes/comment.posted','2026-11-19 02:24:48.383799',914341026676484897,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7gx0h9b", "thread_id": "0sc34dp71mt4f", "comment_id": "0sc34dp75khcb", "first": true}');
INSERT INTO "fact" VALUES(914341146103630891,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dp8djfwy"}');
INSERT INTO "fact" VALUES(914341146103630936,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dp8djfy2"}');
INSERT INTO "fact" VALUES(914341146104762681,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dp8djfyf"}');
INSERT INTO "fact" VALUES(914341146104762702,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dp8djfzz"}');
INSERT INTO "fact" VALUES(914341146104902163,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dp8dym0r"}');
INSERT INTO "fact" VALUES(914341146105023847,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dp8dym1k"}');
INSERT INTO "fact" VALUES(914341146105023878,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dp8dym2a"}');
INSERT INTO "fact" VALUES(914341146105169014,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dp8dym2x"}');
INSERT INTO "fact" VALUES(914341146105169064,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dp8dym37"}');
INSERT INTO "fact" VALUES(914341146105169116,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dp8dym41"}');
INSERT INTO "fact" VALUES(914341146105169141,'notification.added','2026-11-19 02:24:48.393613',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dp8dym56"}');
INSERT INTO "fact" VALUES(914341146150303605,'prototype.decided','2026-11-19 02:24:48.382561',914341026650459539,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7g47hgq", "version_id": "0sc34dn0rbj8h", "decision_id": "0sc34dp9nfxbj", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341146180713898,'notification.added','2026-11-19 02:24:48.389580',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dpaszzby"}');
INSERT INTO "fact" VALUES(914341146230253225,'bid.opened','2026-11-19 02:24:48.385609',914341026718026860,'customer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341146322167943,'notification.added','2026-11-19 02:24:48.407349',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dpexen8c"}');
INSERT INTO "fact" VALUES(914341146323237068,'notification.added','2026-11-19 02:24:48.407349',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dpexen8p"}');
INSERT INTO "fact" VALUES(914341146323237081,'notification.added','2026-11-19 02:24:48.407349',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dpexena3"}');
INSERT INTO "fact" VALUES(914341146323237088,'notification.added','2026-11-19 02:24:48.407349',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dpexenbx"}');
INSERT INTO "fact" VALUES(914341146359352956,'prototypes/comment.posted','2026-11-19 14:24:48.382149',914341026696075820,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7hhst85", "thread_id": "0sc34dp71mt4f", "comment_id": "0sc34dpfx6x4h", "first": false}');
INSERT INTO "fact" VALUES(914341146398318854,'notification.added','2026-11-19 14:24:48.391148',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dph4apxn"}');
INSERT INTO "fact" VALUES(914341146398318881,'notification.added','2026-11-19 14:24:48.391148',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dph4mj0n"}');
INSERT INTO "fact" VALUES(914341146477349112,'idea.submitted','2026-11-20 02:24:48.392702',914341026650459539,'customer','{"idea_id": "0sc34dphwvxn7", "customer_id": "0sc34a7g47hgq", "board_id": "0sc34a7mm4x32"}');
INSERT INTO "fact" VALUES(914341146519419248,'notification.added','2026-11-20 02:24:48.402961',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dpmww323"}');
INSERT INTO "fact" VALUES(914341146520078528,'notification.added','2026-11-20 02:24:48.402961',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dpmww33r"}');
INSERT INTO "fact" VALUES(914341146520300058,'notification.added','2026-11-20 02:24:48.402961',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dpmww3sb"}');
INSERT INTO "fact" VALUES(914341146574775896,'prototypes/comment.posted','2026-11-20 02:24:48.385071',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34dpp5nc6v", "comment_id": "0sc34dpp8d8k6", "first": true}');
INSERT INTO "fact" VALUES(914341146627434074,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dpr0wgk5"}');
INSERT INTO "fact" VALUES(914341146627869269,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dpr1d0tv"}');
INSERT INTO "fact" VALUES(914341146627963991,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dpr1vy1k"}');
INSERT INTO "fact" VALUES(914341146627992746,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dpr1vy1t"}');
INSERT INTO "fact" VALUES(914341146628778204,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dpr1vy2n"}');
INSERT INTO "fact" VALUES(914341146628778221,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dpr1vy39"}');
INSERT INTO "fact" VALUES(914341146628887949,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dpr1vy3g"}');
INSERT INTO "fact" VALUES(914341146628887961,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dpr1vy3t"}');
INSERT INTO "fact" VALUES(914341146629096901,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dpr1vy55"}');
INSERT INTO "fact" VALUES(914341146629096926,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dpr1vy5c"}');
INSERT INTO "fact" VALUES(914341146629096984,'notification.added','2026-11-20 02:24:48.398731',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dpr1vy6m"}');
INSERT INTO "fact" VALUES(914341146691357089,'bid.expired','2026-11-20 02:26:14.785975',NULL,'system','{"bid_id": "0sc34dkq812zf", "customer_id": "0sc34a7j1kwy1", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341146826522033,'notification.added','2026-11-20 02:26:14.817693',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dpy1m1zp"}');
INSERT INTO "fact" VALUES(914341146826522068,'notification.added','2026-11-20 02:26:14.817693',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dpy1mj1r"}');
INSERT INTO "fact" VALUES(914341146826522113,'notification.added','2026-11-20 02:26:14.817693',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dpy1mj2h"}');
INSERT INTO "fact" VALUES(914341146826612439,'notification.added','2026-11-20 02:26:14.817693',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dpy1mj2m"}');
INSERT INTO "fact" VALUES(914341146847462566,'notification.added','2026-11-20 02:26:14.822658',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dpynvh4e"}');
INSERT INTO "fact" VALUES(914341146888913259,'thread.price_wished','2026-11-20 02:39:12.382737',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34dpp5nc6v"}');
INSERT INTO "fact" VALUES(914341146926774231,'notification.added','2026-11-20 02:39:12.391596',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dq10wh9t"}');
INSERT INTO "fact" VALUES(914341147001315623,'answer.given','2026-11-20 08:24:48.390784',914341026788662920,'producer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dq2hy37v", "producer_id": "0sc34a7dwnq2y", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341147090838525,'notification.added','2026-11-20 08:24:48.412159',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dq5xezst"}');
INSERT INTO "fact" VALUES(914341147090838583,'notification.added','2026-11-20 08:24:48.412159',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dq5xeztz"}');
INSERT INTO "fact" VALUES(914341147090843809,'notification.added','2026-11-20 08:24:48.412159',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dq5xyrya"}');
INSERT INTO "fact" VALUES(914341147132418948,'prototypes/comment.posted','2026-11-20 12:00:48.381856',914341026772419252,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dpp5nc6v", "comment_id": "0sc34dq7462mz", "first": false}');
INSERT INTO "fact" VALUES(914341147169309690,'notification.added','2026-11-20 12:00:48.390285',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dq847h54"}');
INSERT INTO "fact" VALUES(914341147169309702,'notification.added','2026-11-20 12:00:48.390285',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dq84raxf"}');
INSERT INTO "fact" VALUES(914341147191069960,'support.changed','2026-11-21 02:24:48.378324',914341026734920181,'customer','{"idea_id": "0sc34dphwvxn7", "customer_id": "0sc34a7jsnjt4", "how": "given"}');
INSERT INTO "fact" VALUES(914341147212368425,'comment.posted','2026-11-21 02:24:48.378854',914341026734920181,'customer','{"idea_id": "0sc34dphwvxn7", "customer_id": "0sc34a7jsnjt4", "comment_id": "0sc34dq9hvjfr", "parent_id": null}');
INSERT INTO "fact" VALUES(914341147253317550,'notification.added','2026-11-21 02:24:48.388193',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dqarx7wv"}');
INSERT INTO "fact" VALUES(914341147298695779,'prototypes/comment.posted','2026-11-21 02:24:48.384940',914341026734920181,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "thread_id": "0sc34dqbran0e", "comment_id": "0sc34dqbw3d3a", "first": true}');
INSERT INTO "fact" VALUES(914341147362328555,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dqdw91k9"}');
INSERT INTO "fact" VALUES(914341147363502686,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dqdx3q4n"}');
INSERT INTO "fact" VALUES(914341147363502715,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dqdx3q5t"}');
INSERT INTO "fact" VALUES(914341147363502735,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dqdxs6e7"}');
INSERT INTO "fact" VALUES(914341147363502752,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dqdxs6fc"}');
INSERT INTO "fact" VALUES(914341147363502756,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dqdxs6h8"}');
INSERT INTO "fact" VALUES(914341147363502757,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dqdxs6hz"}');
INSERT INTO "fact" VALUES(914341147363502772,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dqdxtr9z"}');
INSERT INTO "fact" VALUES(914341147363502812,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dqdxtraf"}');
INSERT INTO "fact" VALUES(914341147363502847,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dqdxtrbp"}');
INSERT INTO "fact" VALUES(914341147363502856,'notification.added','2026-11-21 02:24:48.400006',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dqdxtrcj"}');
INSERT INTO "fact" VALUES(914341147430555082,'answer.given','2026-11-21 02:24:48.387568',914341026758581946,'producer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dqfcp4qx", "producer_id": "0sc34a770873q", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341147518415129,'notification.added','2026-11-21 02:24:48.408296',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dqjhvpx7"}');
INSERT INTO "fact" VALUES(914341147518415179,'notification.added','2026-11-21 02:24:48.408296',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dqjhvpz0"}');
INSERT INTO "fact" VALUES(914341147518415217,'notification.added','2026-11-21 02:24:48.408296',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dqjhvq0k"}');
INSERT INTO "fact" VALUES(914341147563755524,'prototypes/comment.posted','2026-11-21 14:24:48.383365',914341026802122087,'producer','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dqbran0e", "comment_id": "0sc34dqkw1jy5", "first": false}');
INSERT INTO "fact" VALUES(914341147618478284,'notification.added','2026-11-21 14:24:48.396179',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dqnn5241"}');
INSERT INTO "fact" VALUES(914341147618478298,'notification.added','2026-11-21 14:24:48.396179',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dqnn525b"}');
INSERT INTO "fact" VALUES(914341147693627829,'answer.countered','2026-11-21 14:24:48.390722',914341026718026860,'customer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dq2hy37v", "producer_id": "0sc34a7dwnq2y", "side": "bid"}');
INSERT INTO "fact" VALUES(914341147778703979,'notification.added','2026-11-21 14:24:48.411045',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dqtc99m8"}');
INSERT INTO "fact" VALUES(914341147778703988,'notification.added','2026-11-21 14:24:48.411045',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dqtc99n6"}');
INSERT INTO "fact" VALUES(914341147841027041,'order.stage_photo_added','2026-11-22 02:10:24.386568',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6ey", "file_id": "0sc34d0pmgr1f"}');
INSERT INTO "fact" VALUES(914341147915582687,'idea.status_changed','2026-11-22 02:24:48.385106',914341026822297256,'team','{"idea_id": "0sc34dfkrrnfr", "customer_id": "0sc34a7jsnjt4", "from_status": "planned", "to_status": "prototyping", "response_id": "0sc34dqy4xs32", "merged_into_id": null}');
INSERT INTO "fact" VALUES(914341147979991233,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dr08s3wv"}');
INSERT INTO "fact" VALUES(914341147979991280,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dr08z8tz"}');
INSERT INTO "fact" VALUES(914341147979991300,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a71wj6hc", "notification_id": "0sc34dr08z8wm"}');
INSERT INTO "fact" VALUES(914341147979991314,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a725v0wm", "notification_id": "0sc34dr097ega"}');
INSERT INTO "fact" VALUES(914341147980060189,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dr097egw"}');
INSERT INTO "fact" VALUES(914341147980060193,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dr09s7jm"}');
INSERT INTO "fact" VALUES(914341147980060240,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dr09s7k1"}');
INSERT INTO "fact" VALUES(914341147980060300,'notification.added','2026-11-22 02:24:48.400158',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dr09s7ky"}');
INSERT INTO "fact" VALUES(914341148033294975,'prototypes-internal/comment.posted','2026-11-22 02:24:48.384468',914341026814642266,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dr1r977g", "comment_id": "0sc34dr1w12bk", "first": true}');
INSERT INTO "fact" VALUES(914341148075391451,'notification.added','2026-11-22 02:24:48.395046',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dr38wydn"}');
INSERT INTO "fact" VALUES(914341148120835511,'prototype.decided','2026-11-22 02:24:48.383591',914341026718026860,'customer','{"prototype_id": "0sc34d56nwhjz", "customer_id": "0sc34a7jsnjt4", "version_id": "0sc34dn0rbj8h", "decision_id": "0sc34dr4ch1m6", "verdict": "approve", "content_hash": "12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8", "idea_ids": ["0sc34d425kwmh"]}');
INSERT INTO "fact" VALUES(914341148155827085,'notification.added','2026-11-22 02:24:48.391557',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dr5myv0k"}');
INSERT INTO "fact" VALUES(914341148251438315,'order.progressed','2026-11-22 02:24:48.395719',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "line_id": "0sc34dd44bxx1", "counts": {"produced": 6}}');
INSERT INTO "fact" VALUES(914341148260728766,'order.stage_finished','2026-11-22 02:24:48.398427',914341026758581946,'producer','{"job_id": "0sc34dd5nj39a", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "stage_id": "0sc34dd5sv6ey", "last": true}');
INSERT INTO "fact" VALUES(914341148427872473,'notification.added','2026-11-22 02:24:48.438098',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34drdnvskk"}');
INSERT INTO "fact" VALUES(914341148428286726,'notification.added','2026-11-22 02:24:48.438098',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34drdnvsmy"}');
INSERT INTO "fact" VALUES(914341148428286788,'notification.added','2026-11-22 02:24:48.438098',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34drdnvsn6"}');
INSERT INTO "fact" VALUES(914341148491744896,'cost.entered','2026-11-22 02:24:48.386597',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddqss5zk"}');
INSERT INTO "fact" VALUES(914341148546267504,'cost.entered','2026-11-22 02:39:12.384142',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddrgbkcj"}');
INSERT INTO "fact" VALUES(914341148595938114,'cost.entered','2026-11-22 02:53:36.383987',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34dds4ez1c"}');
INSERT INTO "fact" VALUES(914341148649820936,'cost.entered','2026-11-22 03:08:00.383934',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddt1k8jq"}');
INSERT INTO "fact" VALUES(914341148688155963,'cost.entered','2026-11-22 03:22:24.380723',914341026822297256,'team','{"order_id": "0sc34dd3w17bz", "producer_id": "0sc34a770873q", "cost_id": "0sc34ddtm9m24"}');
INSERT INTO "fact" VALUES(914341148726030287,'prototypes-internal/comment.posted','2026-11-22 14:24:48.380043',914341026822297256,'team','{"prototype_id": "0sc34d56nwhjz", "customer_id": null, "thread_id": "0sc34dr1r977g", "comment_id": "0sc34drpg4pgj", "first": false}');
INSERT INTO "fact" VALUES(914341148754181135,'notification.added','2026-11-22 14:24:48.387613',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34drqg2t7y"}');
INSERT INTO "fact" VALUES(914341148834745492,'order.stage_photo_added','2026-11-23 02:10:24.390874',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8nk", "file_id": "0sc34cpmw8p12"}');
INSERT INTO "fact" VALUES(914341148889793691,'support.changed','2026-11-23 02:24:48.378720',914341026696075820,'customer','{"idea_id": "0sc34dphwvxn7", "customer_id": "0sc34a7hhst85", "how": "given"}');
INSERT INTO "fact" VALUES(914341148964940885,'bid.opened','2026-11-23 02:24:48.390604',914341026734920181,'customer','{"bid_id": "0sc34drwrna4c", "customer_id": "0sc34a7jsnjt4", "idea_id": "0sc34dfkrrnfr", "prototype_id": null}');
INSERT INTO "fact" VALUES(914341149062067457,'notification.added','2026-11-23 02:24:48.413656',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34ds0mm33s"}');
INSERT INTO "fact" VALUES(914341149062067508,'notification.added','2026-11-23 02:24:48.413656',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34ds0mm35k"}');
INSERT INTO "fact" VALUES(914341149062067552,'notification.added','2026-11-23 02:24:48.413656',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34ds0nvx6a"}');
INSERT INTO "fact" VALUES(914341149062067572,'notification.added','2026-11-23 02:24:48.413656',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34ds0nvx7g"}');
INSERT INTO "fact" VALUES(914341149152761281,'order.stage_finished','2026-11-23 02:24:48.393705',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8nk", "last": false}');
INSERT INTO "fact" VALUES(914341149245001448,'notification.added','2026-11-23 02:24:48.415546',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34ds61frdq"}');
INSERT INTO "fact" VALUES(914341149301147519,'cost.entered','2026-11-23 02:24:48.386169',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk0sdjk3"}');
INSERT INTO "fact" VALUES(914341149359792667,'cost.entered','2026-11-23 02:39:12.384420',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk1dxxqk"}');
INSERT INTO "fact" VALUES(914341149412611577,'cost.entered','2026-11-23 02:53:36.384288',914341026788662920,'producer','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk25htyd"}');
INSERT INTO "fact" VALUES(914341149455038056,'cost.entered','2026-11-23 03:22:24.380687',914341026822297256,'team','{"order_id": "0sc34djnrs6s6", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dk3hsxfd"}');
INSERT INTO "fact" VALUES(914341149540349727,'answer.given','2026-11-23 21:36:48.392230',914341026758581946,'producer','{"bid_id": "0sc34drwrna4c", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dse15k9r", "producer_id": "0sc34a770873q", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341149619554240,'notification.added','2026-11-23 21:36:48.411072',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dsh8w383"}');
INSERT INTO "fact" VALUES(914341149619554281,'notification.added','2026-11-23 21:36:48.411072',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dsh9h1vn"}');
INSERT INTO "fact" VALUES(914341149619554282,'notification.added','2026-11-23 21:36:48.411072',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dsh9h1wt"}');
INSERT INTO "fact" VALUES(914341149699695278,'shipment.made','2026-11-24 01:41:36.390763',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341149799032289,'shipment.moved','2026-11-24 01:56:00.389690',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "status": "packed"}');
INSERT INTO "fact" VALUES(914341149909268355,'answer.agreed','2026-11-24 02:10:24.387969',914341026788662920,'producer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dq2hy37v", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341150004492958,'notification.added','2026-11-24 02:10:24.410565',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dswnnmp7"}');
INSERT INTO "fact" VALUES(914341150004492979,'notification.added','2026-11-24 02:10:24.410565',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dswnnmr7"}');
INSERT INTO "fact" VALUES(914341150004492999,'notification.added','2026-11-24 02:10:24.410565',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dswnnmt3"}');
INSERT INTO "fact" VALUES(914341150119054063,'order.progressed','2026-11-24 02:10:24.398029',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "line_id": "0sc34dd44bxx1", "counts": {"shipped": 6}}');
INSERT INTO "fact" VALUES(914341150125874421,'order.shipped','2026-11-24 02:10:24.400061',914341026758581946,'producer','{"order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341150146798490,'shipment.moved','2026-11-24 02:10:24.404436',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "status": "handed_over"}');
INSERT INTO "fact" VALUES(914341150290838870,'notification.added','2026-11-24 02:10:24.438835',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dt594ffp"}');
INSERT INTO "fact" VALUES(914341150290838887,'notification.added','2026-11-24 02:10:24.438835',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dt59q19d"}');
INSERT INTO "fact" VALUES(914341150290838918,'notification.added','2026-11-24 02:10:24.438835',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dt59q1a2"}');
INSERT INTO "fact" VALUES(914341150399374691,'order.placed','2026-11-24 02:24:48.399006',914341026718026860,'customer','{"order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y", "origin_kind": "bid", "origin_id": "0sc34dpbnxqft"}');
INSERT INTO "fact" VALUES(914341150453746147,'answer.lost','2026-11-24 02:24:48.411375',914341026718026860,'customer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dqfcp4qx", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341150474408578,'answer.accepted','2026-11-24 02:24:48.416305',914341026718026860,'customer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dq2hy37v", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34dt75g23h"}');
INSERT INTO "fact" VALUES(914341150474408632,'bid.awarded','2026-11-24 02:24:48.416795',914341026718026860,'customer','{"bid_id": "0sc34dpbnxqft", "customer_id": "0sc34a7jsnjt4", "idea_id": null, "prototype_id": "0sc34d56nwhjz", "answer_id": "0sc34dq2hy37v", "producer_id": "0sc34a7dwnq2y", "order_id": "0sc34dt75g23h"}');
INSERT INTO "fact" VALUES(914341150504291924,'order.job_opened','2026-11-24 02:24:48.423321',NULL,'system','{"job_id": "0sc34dtb439tj", "order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341150612342434,'notification.added','2026-11-24 02:24:48.449233',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dtesrrae"}');
INSERT INTO "fact" VALUES(914341150613480443,'notification.added','2026-11-24 02:24:48.449233',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dtesrrat"}');
INSERT INTO "fact" VALUES(914341150613480507,'notification.added','2026-11-24 02:24:48.449233',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dtesrrb8"}');
INSERT INTO "fact" VALUES(914341150667457561,'notification.added','2026-11-24 02:24:48.462152',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dtgdb4y6"}');
INSERT INTO "fact" VALUES(914341150668516732,'notification.added','2026-11-24 02:24:48.462152',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dtgdb4yy"}');
INSERT INTO "fact" VALUES(914341150714591295,'notification.added','2026-11-24 02:24:48.473411',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dthxtxzn"}');
INSERT INTO "fact" VALUES(914341150714613575,'notification.added','2026-11-24 02:24:48.473411',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dthxty0s"}');
INSERT INTO "fact" VALUES(914341150798363707,'notification.added','2026-11-24 02:24:48.493545',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dtm9f700"}');
INSERT INTO "fact" VALUES(914341150798363736,'notification.added','2026-11-24 02:24:48.493545',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dtm9f71c"}');
INSERT INTO "fact" VALUES(914341150798513730,'notification.added','2026-11-24 02:24:48.493545',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dtm9f72r"}');
INSERT INTO "fact" VALUES(914341150798513764,'notification.added','2026-11-24 02:24:48.493545',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dtm9f73p"}');
INSERT INTO "fact" VALUES(914341150798513818,'notification.added','2026-11-24 02:24:48.493545',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dtm9f750"}');
INSERT INTO "fact" VALUES(914341150876298804,'order.stage_photo_added','2026-11-24 02:24:48.390319',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8pk", "file_id": "0sc34cwt8w214"}');
INSERT INTO "fact" VALUES(914341150973927095,'shipment.moved','2026-11-24 02:24:48.388821',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "status": "in_transit"}');
INSERT INTO "fact" VALUES(914341150995542639,'shipment.tracked','2026-11-24 02:24:48.393130',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341151091526938,'notification.added','2026-11-24 02:24:48.416108',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dtx1r6z1"}');
INSERT INTO "fact" VALUES(914341151091526945,'notification.added','2026-11-24 02:24:48.416108',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dtx1r703"}');
INSERT INTO "fact" VALUES(914341151091526982,'notification.added','2026-11-24 02:24:48.416108',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dtx1r715"}');
INSERT INTO "fact" VALUES(914341151158536394,'order.address_given','2026-11-24 02:39:12.384680',914341026718026860,'customer','{"order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341151241990206,'notification.added','2026-11-24 02:39:12.404698',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dv1hyqx7"}');
INSERT INTO "fact" VALUES(914341151242654474,'notification.added','2026-11-24 02:39:12.404698',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dv1hyqxr"}');
INSERT INTO "fact" VALUES(914341151304994509,'order.stage_replanned','2026-11-24 02:53:36.387424',914341026788662920,'producer','{"job_id": "0sc34dtb439tj", "order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34dtbhp2hy"}');
INSERT INTO "fact" VALUES(914341151393793874,'order.stage_replanned','2026-11-24 03:08:00.389768',914341026788662920,'producer','{"job_id": "0sc34dtb439tj", "order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34dtbhp2ja"}');
INSERT INTO "fact" VALUES(914341151472781543,'order.stage_replanned','2026-11-24 03:22:24.386901',914341026788662920,'producer','{"job_id": "0sc34dtb439tj", "order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34dtbhp2k2"}');
INSERT INTO "fact" VALUES(914341151535822601,'order.stage_replanned','2026-11-24 03:36:48.384911',914341026788662920,'producer','{"job_id": "0sc34dtb439tj", "order_id": "0sc34dt75g23h", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34dtbhp2mx"}');
INSERT INTO "fact" VALUES(914341151608135328,'answer.given','2026-11-24 04:48:48.387341',914341026788662920,'producer','{"bid_id": "0sc34drwrna4c", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dvbxykej", "producer_id": "0sc34a7dwnq2y", "kind": "counter"}');
INSERT INTO "fact" VALUES(914341151674980992,'notification.added','2026-11-24 04:48:48.403372',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dvegqna4"}');
INSERT INTO "fact" VALUES(914341151674981048,'notification.added','2026-11-24 04:48:48.403372',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dvehqphp"}');
INSERT INTO "fact" VALUES(914341151674981108,'notification.added','2026-11-24 04:48:48.403372',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dvehqpkm"}');
INSERT INTO "fact" VALUES(914341151707587516,'cost.entered','2026-11-24 04:48:48.381095',914341026788662920,'producer','{"order_id": "0sc34dt75g23h", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dvfcqjkk"}');
INSERT INTO "fact" VALUES(914341151769671226,'order.gate_opened','2026-11-24 04:48:48.388421',914341026788662920,'producer','{"job_id": "0sc34djqhq4yj", "order_id": "0sc34djnrs6s6", "customer_id": "0sc34a7gx0h9b", "producer_id": "0sc34a7dwnq2y", "stage_id": "0sc34djqnv8pk"}');
INSERT INTO "fact" VALUES(914341151838626245,'notification.added','2026-11-24 04:48:48.404161',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dvkdsrdp"}');
INSERT INTO "fact" VALUES(914341151876556775,'cost.entered','2026-11-24 05:03:12.382526',914341026788662920,'producer','{"order_id": "0sc34dt75g23h", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dvmcxr15"}');
INSERT INTO "fact" VALUES(914341151908960288,'cost.entered','2026-11-24 05:17:36.381313',914341026788662920,'producer','{"order_id": "0sc34dt75g23h", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dvndh1y6"}');
INSERT INTO "fact" VALUES(914341151942113252,'cost.entered','2026-11-24 05:32:00.381585',914341026788662920,'producer','{"order_id": "0sc34dt75g23h", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dvpd6ea9"}');
INSERT INTO "fact" VALUES(914341151972418777,'cost.entered','2026-11-24 05:46:24.380228',914341026822297256,'team','{"order_id": "0sc34dt75g23h", "producer_id": "0sc34a7dwnq2y", "cost_id": "0sc34dvq9sm22"}');
INSERT INTO "fact" VALUES(914341152031644340,'answer.countered','2026-11-24 12:00:48.387063',914341026734920181,'customer','{"bid_id": "0sc34drwrna4c", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dse15k9r", "producer_id": "0sc34a770873q", "side": "bid"}');
INSERT INTO "fact" VALUES(914341152089348260,'notification.added','2026-11-24 12:00:48.401159',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dvtwsxxj"}');
INSERT INTO "fact" VALUES(914341152089348317,'notification.added','2026-11-24 12:00:48.401159',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dvtwsxz6"}');
INSERT INTO "fact" VALUES(914341152143419169,'bid.opened','2026-11-25 02:24:48.385783',914341026676484897,'customer','{"bid_id": "0sc34dvvr6p44", "customer_id": "0sc34a7gx0h9b", "idea_id": "0sc34dg8502xj", "prototype_id": null}');
INSERT INTO "fact" VALUES(914341152232900862,'notification.added','2026-11-25 02:24:48.407389',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dvz5t242"}');
INSERT INTO "fact" VALUES(914341152232900902,'notification.added','2026-11-25 02:24:48.407389',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dvz5t24d"}');
INSERT INTO "fact" VALUES(914341152232900958,'notification.added','2026-11-25 02:24:48.407389',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dvz5t261"}');
INSERT INTO "fact" VALUES(914341152232900961,'notification.added','2026-11-25 02:24:48.407389',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dvz5t267"}');
INSERT INTO "fact" VALUES(914341152415855607,'service.asked','2026-11-25 02:24:48.416575',914341026650459539,'customer','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341152516908805,'notification.added','2026-11-25 02:24:48.440155',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dw7gwbcp"}');
INSERT INTO "fact" VALUES(914341152517539882,'notification.added','2026-11-25 02:24:48.440155',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dw7gwbdb"}');
INSERT INTO "fact" VALUES(914341152517603961,'notification.added','2026-11-25 02:24:48.440155',NULL,'system','{"user_id": "0sc34a75dmj2t", "notification_id": "0sc34dw7h1tv4"}');
INSERT INTO "fact" VALUES(914341152517604019,'notification.added','2026-11-25 02:24:48.440155',NULL,'system','{"user_id": "0sc34a75my5n8", "notification_id": "0sc34dw7hgpxn"}');
INSERT INTO "fact" VALUES(914341152517604056,'notification.added','2026-11-25 02:24:48.440155',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dw7hgpxz"}');
INSERT INTO "fact" VALUES(914341152642450360,'service.moved','2026-11-25 02:39:12.401894',914341026835631926,'team','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "status": "assigned"}');
INSERT INTO "fact" VALUES(914341152701801265,'notification.added','2026-11-25 02:39:12.416614',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dwd4zrqk"}');
INSERT INTO "fact" VALUES(914341152731443492,'service.message_posted','2026-11-25 09:36:48.379579',914341026835631926,'team','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "message_id": "0sc34dwe0vn97"}');
INSERT INTO "fact" VALUES(914341152830807455,'notification.added','2026-11-25 09:36:48.403453',NULL,'system','{"user_id": "0sc34a70h23ck", "notification_id": "0sc34dwgwfcj1"}');
INSERT INTO "fact" VALUES(914341152831872016,'notification.added','2026-11-25 09:36:48.403453',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dwgx9a7h"}');
INSERT INTO "fact" VALUES(914341152831872067,'notification.added','2026-11-25 09:36:48.403453',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dwgx9a98"}');
INSERT INTO "fact" VALUES(914341152877359204,'shipment.tracked','2026-11-25 12:00:48.384457',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341152941618602,'question.asked','2026-11-25 14:24:48.383542',914341026788662920,'producer','{"bid_id": "0sc34dvvr6p44", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dwm1t4jr", "producer_id": "0sc34a7dwnq2y"}');
INSERT INTO "fact" VALUES(914341152975250650,'notification.added','2026-11-25 14:24:48.392093',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dwn9rs62"}');
INSERT INTO "fact" VALUES(914341153038310791,'service.message_posted','2026-11-25 16:48:48.388927',914341026650459539,'customer','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "message_id": "0sc34dwq58xmp"}');
INSERT INTO "fact" VALUES(914341153097114279,'notification.added','2026-11-25 16:48:48.403041',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dwrxvjnw"}');
INSERT INTO "fact" VALUES(914341153097114331,'notification.added','2026-11-25 16:48:48.403041',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dwrxvjqe"}');
INSERT INTO "fact" VALUES(914341153097114357,'notification.added','2026-11-25 16:48:48.403041',NULL,'system','{"user_id": "0sc34a761n3sp", "notification_id": "0sc34dwrxzrn3"}');
INSERT INTO "fact" VALUES(914341153133617761,'question.replied','2026-11-25 21:36:48.382482',914341026676484897,'customer','{"bid_id": "0sc34dvvr6p44", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dwm1t4jr", "producer_id": "0sc34a7dwnq2y", "public": true}');
INSERT INTO "fact" VALUES(914341153197709404,'notification.added','2026-11-25 21:36:48.397010',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dwvwnb7b"}');
INSERT INTO "fact" VALUES(914341153197709468,'notification.added','2026-11-25 21:36:48.397010',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dwvwnb8a"}');
INSERT INTO "fact" VALUES(914341153197709500,'notification.added','2026-11-25 21:36:48.397010',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dwvxxp07"}');
INSERT INTO "fact" VALUES(914341153197709504,'notification.added','2026-11-25 21:36:48.397010',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dwvxxp1w"}');
INSERT INTO "fact" VALUES(914341153213862728,'service.note_posted','2026-11-25 21:36:48.378279',914341026835631926,'team','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "message_id": "0sc34dwwcfddv"}');
INSERT INTO "fact" VALUES(914341153268672717,'service.cause_found','2026-11-25 21:51:12.381625',914341026835631926,'team','{"request_id": "0sc34dw21bhe8", "unit_id": "0sc34ddenjd8n", "order_id": "0sc34d98xb32w", "customer_id": "0sc34a7g47hgq", "producer_id": "0sc34a7dwnq2y", "cause_kind": "thread", "cause_id": "0sc34d7753x72"}');
INSERT INTO "fact" VALUES(914341153331828769,'answer.countered','2026-11-26 00:00:48.383833',914341026758581946,'producer','{"bid_id": "0sc34drwrna4c", "customer_id": "0sc34a7jsnjt4", "answer_id": "0sc34dse15k9r", "producer_id": "0sc34a770873q", "side": "ask"}');
INSERT INTO "fact" VALUES(914341153386457874,'notification.added','2026-11-26 00:00:48.396303',NULL,'system','{"user_id": "0sc34a72hg33c", "notification_id": "0sc34dx1dz35y"}');
INSERT INTO "fact" VALUES(914341153386457876,'notification.added','2026-11-26 00:00:48.396303',NULL,'system','{"user_id": "0sc34a731kmfn", "notification_id": "0sc34dx1dz36w"}');
INSERT INTO "fact" VALUES(914341153386457881,'notification.added','2026-11-26 00:00:48.396303',NULL,'system','{"user_id": "0sc34a73cjd93", "notification_id": "0sc34dx1dz374"}');
INSERT INTO "fact" VALUES(914341153448871219,'question.asked','2026-11-27 00:00:48.382880',914341026758581946,'producer','{"bid_id": "0sc34dvvr6p44", "customer_id": "0sc34a7gx0h9b", "answer_id": "0sc34dx313jxz", "producer_id": "0sc34a770873q"}');
INSERT INTO "fact" VALUES(914341153486149541,'notification.added','2026-11-27 00:00:48.392206',NULL,'system','{"user_id": "0sc34a719was1", "notification_id": "0sc34dx4h05vb"}');
INSERT INTO "fact" VALUES(914341153516120320,'shipment.tracked','2026-11-27 07:12:48.381472',914341026758581946,'producer','{"shipment_id": "0sc34dskd5vt2", "order_id": "0sc34dd3w17bz", "customer_id": "0sc34a7jsnjt4", "producer_id": "0sc34a770873q", "code": "in_transit"}');
INSERT INTO "fact" VALUES(914341153561433979,'bid.opened','2026-11-27 16:48:48.382019',914341026650459539,'customer','{"bid_id": "0sc34dx691ar7", "customer_id": "0sc34a7g47hgq", "idea_id": null, "prototype_id": "0sc34d56nwhjz"}');
INSERT INTO "fact" VALUES(914341153621406201,'notification.added','2026-11-27 16:48:48.396070',NULL,'system','{"user_id": "0sc34a73r5qnt", "notification_id": "0sc34dx8gj74k"}');
INSERT INTO "fact" VALUES(914341153621406215,'notification.added','2026-11-27 16:48:48.396070',NULL,'system','{"user_id": "0sc34a745c0nm", "notification_id": "0sc34dx8gj76h"}');
INSERT INTO "fact" VALUES(914341153621406237,'notification.added','2026-11-27 16:48:48.396070',NULL,'system','{"user_id": "0sc34a74mvqm8", "notification_id": "0sc34dx8gj77a"}');
INSERT INTO "fact" VALUES(914341153621406290,'notification.added','2026-11-27 16:48:48.396070',NULL,'system','{"user_id": "0sc34a751pfb7", "notification_id": "0sc34dx8hkdnx"}');
CREATE TABLE fact_subject (
	kind VARCHAR(30) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_fact_subject PRIMARY KEY (kind, subject_id, fact_id)
);
INSERT INTO "fact_subject" VALUES('user',914341026650459539,914341026654867209);
INSERT INTO "fact_subject" VALUES('user',914341026676484897,914341026676484941);
INSERT INTO "fact_subject" VALUES('user',914341026696075820,914341026697241425);
INSERT INTO "fact_subject" VALUES('user',914341026705802132,914341026709583561);
INSERT INTO "fact_subject" VALUES('user',914341026718026860,914341026725081883);
INSERT INTO "fact_subject" VALUES('user',914341026734920181,914341026738722837);
INSERT INTO "fact_subject" VALUES('user',914341026746414371,914341026751261575);
INSERT INTO "fact_subject" VALUES('user',914341026758581946,914341026763506328);
INSERT INTO "fact_subject" VALUES('user',914341026772419252,914341026776940286);
INSERT INTO "fact_subject" VALUES('user',914341026788662920,914341026793787093);
INSERT INTO "fact_subject" VALUES('user',914341026802122087,914341026804694431);
INSERT INTO "fact_subject" VALUES('user',914341026814642266,914341026814642276);
INSERT INTO "fact_subject" VALUES('user',914341026822297256,914341026827421355);
INSERT INTO "fact_subject" VALUES('user',914341026835631926,914341026835631948);
INSERT INTO "fact_subject" VALUES('user',914341026843762581,914341026847835369);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341026880926526);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341027020143497);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341027098844261);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341027116086712);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341027183442449);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341027203126103);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341027221662001);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341027242316962);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341027271711774);
INSERT INTO "fact_subject" VALUES('board',914341027309387376,914341027312393077);
INSERT INTO "fact_subject" VALUES('board',914341027324785762,914341027324785788);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341126668744840);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341126668744840);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341126848330604);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341126966240092);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341126966240092);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341127008221683);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127008221683);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341127103046174);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127103046174);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127167300725);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341127263584458);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127263584458);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341127342425745);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127342425745);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341127418510456);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127418510456);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341127435144631);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127435144631);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341127494453161);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127494453161);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127510683079);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341127581871775);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127581871775);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341127658323378);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127658323378);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341127674464449);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127674464449);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341127708617789);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127708617789);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127792650218);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341127833242248);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127833242248);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127850107248);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127866853737);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127876443160);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127884567389);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127891845650);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127900674072);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127908459657);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127916904744);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127929752513);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127937606203);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341127947810451);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128102921544);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128193773138);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128210971736);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341128261280050);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128261280050);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341128289935529);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128289935529);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341128513573537);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128513573537);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128613491042);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341128692818893);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128692818893);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128773717608);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341128873167499);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128873167499);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341128933504289);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341129003612077);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129003612077);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129075940110);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129138381042);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341129213264013);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341129213264013);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129213264013);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341129288331612);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341129288331612);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129288331612);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341129382018245);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341129382018245);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129445025641);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341129503666432);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341129540464697);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341129540464697);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341129578613607);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341129578613607);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341129641212316);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341129641212316);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129671173355);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129729398926);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129776540883);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129793323881);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129809592764);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129821455743);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341129847744204);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129847744204);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341129961180239);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341129961180239);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341130077906367);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130077906367);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341130148889009);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130148889009);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341130229531702);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130229531702);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130304488700);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341130375322985);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341130375322985);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130442046344);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341130518756753);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130518756753);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341130592730336);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130592730336);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341130644058513);
INSERT INTO "fact_subject" VALUES('idea',914341129339106756,914341130644058513);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341130698684932);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130698684932);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130744593903);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130799057574);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341130874691577);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130874691577);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341130945676130);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130945676130);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341130997159838);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131091860059);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131172304917);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131230352416);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131294401648);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131360458884);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341131420518139);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341131420518139);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131420518139);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131470772251);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131521176464);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341131578985967);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341131578985967);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131578985967);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341131638643682);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341131638643682);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131638643682);
INSERT INTO "fact_subject" VALUES('bid',914341131691564067,914341131750383024);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341131750383024);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341131750383024);
INSERT INTO "fact_subject" VALUES('bid',914341131691564067,914341132020107148);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341132020107148);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341132020107148);
INSERT INTO "fact_subject" VALUES('bid',914341131691564067,914341132950174171);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341132950174171);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341132950174171);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341132950174171);
INSERT INTO "fact_subject" VALUES('bid',914341131691564067,914341133068219833);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341133068219833);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133068219833);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133068219833);
INSERT INTO "fact_subject" VALUES('bid',914341131691564067,914341133072926698);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341133072926698);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133072926698);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133072926698);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341133072926698);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341133109381638);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341133109381638);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133109381638);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133109381638);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341133419919767);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133419919767);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133419919767);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133572625810);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133572625810);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133600410874);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133600410874);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133626992656);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133626992656);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133646794182);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133646794182);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341133688539126);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341133688539126);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341133752090628);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341133752090628);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341133802404621);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341133844915879);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341133844915879);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134012799327);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134012799327);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134012799327);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134012799327);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134065904002);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341134065904002);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134111859225);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134111859225);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134111859225);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134111859225);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134208760554);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134208760554);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134208760554);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134208760554);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134314639634);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134314639634);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134314639634);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134314639634);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341134348213258);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341134348213258);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134380884048);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341134380884048);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341134469566849);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341134469566849);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341134469566849);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134587325812);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134587325812);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134587325812);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134587325812);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341134641642715);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341134641642715);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341134729399693);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341134729399693);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341134729399693);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134830343692);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134830343692);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134830343692);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134830343692);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341134934519451);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341134934519451);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341134934519451);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341134934519451);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341135013434260);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135013434260);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135013434260);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341135086712626);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341135182213842);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135182213842);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135182213842);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341135278566124);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135278566124);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135278566124);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135278566124);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341135303529724);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135303529724);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135303529724);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135303529724);
INSERT INTO "fact_subject" VALUES('bid',914341134448850639,914341135303529739);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135303529739);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135303529739);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135303529739);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341135303529739);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135317365675);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341135317365675);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135317365675);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135317365675);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135451623375);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135451623375);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135451623375);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135510121889);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135510121889);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135530982722);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135530982722);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135552282503);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135552282503);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341135572915189);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135572915189);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341135585431911);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341135585431911);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341135622672982);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341135705550570);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341135705550570);
INSERT INTO "fact_subject" VALUES('bid',914341135765122573,914341135777399227);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341135777399227);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341135777399227);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341135869696190);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341135869696190);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341135869696190);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341135869696190);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341135903272477);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341135933741567);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341135933741567);
INSERT INTO "fact_subject" VALUES('bid',914341135765122573,914341135966440711);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341135966440711);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341135966440711);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341136062549005);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341136062549005);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136062549005);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136062549005);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341136137873546);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341136137873546);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136137873546);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136137873546);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341136184468545);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341136184468545);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136184468545);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136184468545);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136210403984);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341136210403984);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341136223261948);
INSERT INTO "fact_subject" VALUES('bid',914341135765122573,914341136305394494);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136305394494);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136305394494);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136305394494);
INSERT INTO "fact_subject" VALUES('bid',914341135765122573,914341136336414705);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136336414705);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136336414705);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136336414705);
INSERT INTO "fact_subject" VALUES('bid',914341135765122573,914341136338867179);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136338867179);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136338867179);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136338867179);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341136338867179);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136353348369);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341136353348369);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136353348369);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136353348369);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341136508004047);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341136508004047);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341136508004047);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136508004047);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341136587347342);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136587347342);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136587347342);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341136599687807);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341136599687807);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136599687807);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136599687807);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136730631712);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136730631712);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341136796927506);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136796927506);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136796927506);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136859403293);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136859403293);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136886120315);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136886120315);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136909675054);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136909675054);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341136930476109);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341136930476109);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136956147406);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136956147406);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341136976694700);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341136976694700);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341137002034457);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137002034457);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341137030961810);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137030961810);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341137053310174);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137053310174);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137128834292);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137128834292);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137128834292);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137128834292);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137291108896);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137291108896);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137291108896);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137291108896);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137391922628);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137391922628);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137391922628);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137397293004);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137397293004);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137397293004);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137410364437);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137410364437);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137410364437);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137410364437);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137526439644);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137526439644);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137526439644);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137526439644);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137543442765);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137543442765);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137543442765);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137543442765);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341137606602477);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341137606602477);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341137648516856);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341137648516856);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341137648516856);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137648516856);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341137672650778);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341137741130086);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341137741130086);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341137741130086);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137741130086);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341137815658655);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341137815658655);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341137815658655);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341137815658655);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341137854193413);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341137854193413);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341137854193413);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341137854193413);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341137890828077);
INSERT INTO "fact_subject" VALUES('idea',914341133706793765,914341137890828077);
INSERT INTO "fact_subject" VALUES('bid',914341137946282791,914341137962955980);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341137962955980);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341137962955980);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138068622986);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138068622986);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138068622986);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138071780602);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138071780602);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138071780602);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138085031220);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138085031220);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138085031220);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341138085031220);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138085031278);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138085031278);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138085031278);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341138085031278);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138156984259);
INSERT INTO "fact_subject" VALUES('job',914341133084480657,914341138156984259);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138156984259);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138156984259);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138282452373);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138282452373);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138282452373);
INSERT INTO "fact_subject" VALUES('shipment',914341137116142166,914341138282452373);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138324421549);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341138324421549);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138324421549);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341138442016444);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341138442016444);
INSERT INTO "fact_subject" VALUES('bid',914341137946282791,914341138482083780);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341138482083780);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341138482083780);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341138559249388);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341138559249388);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341138559249388);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138559249388);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341138600888110);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341138600888110);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341138600888110);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138600888110);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341138626026754);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341138626026754);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341138668537021);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341138668537021);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341138668537021);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138668537021);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341138743126113);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341138743126113);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341138743126113);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138743126113);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341138788494040);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341138788494040);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341138788494040);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138788494040);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341138840251286);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341138840251286);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341138840251286);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138840251286);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341138937091593);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341138937091593);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341138937091593);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341138937091593);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139018968555);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139018968555);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139074696302);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139104382166);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139104382166);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139120572668);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139120572668);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341139217788229);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139217788229);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139264002759);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139310047743);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139310047743);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139360504413);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139394130022);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139394130022);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341139405338690);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139405338690);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341139469500212);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139469500212);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341139510193472);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139510193472);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139572602641);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341139572602641);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341139572602641);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341139572602641);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139606676174);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341139691534981);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341139691534981);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139757616351);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341139757616351);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341139757616351);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341139757616351);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139842124186);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341139842124186);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341139842124186);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341139842124186);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139883768729);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341139883768729);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341139883768729);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341139883768729);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341139920872801);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341139920872801);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139971936831);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139971936831);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341139984813768);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341139984813768);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341140034322451);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341140085218217);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341140085218217);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341140085218217);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140199123592);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140199123592);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140199123592);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140206631994);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341140206631994);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140206631994);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140206631994);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140290382370);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140290382370);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140353962330);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140353962330);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140583868272);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140583868272);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140702078247);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140702078247);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341140719577555);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140777869448);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140777869448);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140777869448);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341140777869448);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140827633366);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140827633366);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140827633366);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341140827633366);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140904181800);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140904181800);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140904181800);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140906792000);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140906792000);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140906792000);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341140916379459);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341140916379459);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341140916379459);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341140916379459);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341141042304746);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341141042304746);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141109682918);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341141109682918);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141109682918);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341141109682918);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141122160396);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341141122160396);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141122160396);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341141122160396);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341141210374574);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341141210374574);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341141210374574);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141256295773);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341141256295773);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341141268663361);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341141268663361);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341141281069317);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341141281069317);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341141327735077);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341141356828259);
INSERT INTO "fact_subject" VALUES('idea',914341139166972453,914341141356828259);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341141372366138);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341141372366138);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341141411159019);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341141411159019);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341141411159019);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341141495371176);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341141495371176);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341141495371176);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141495371176);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141565754474);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341141565754474);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341141629664172);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341141629664172);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341141696053142);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341141696053142);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341141696053142);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141696053142);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341141780751667);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341141780751667);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341141780751667);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141780751667);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141820857795);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341141820857795);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341141820857795);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341141820857795);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341141851496108);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341141877349510);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341141877349510);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341141889859545);
INSERT INTO "fact_subject" VALUES('bid',914341137946282791,914341141968600030);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341141968600030);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341141968600030);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142066046819);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341142066046819);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341142131951810);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142131951810);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142131951810);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341142179081252);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341142220298869);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341142220298869);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341142274494507);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142274494507);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142274494507);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142274494507);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341142304410627);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142304410627);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142304410627);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142304410627);
INSERT INTO "fact_subject" VALUES('bid',914341140067699074,914341142304410648);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142304410648);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142304410648);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142304410648);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341142304410648);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142317605634);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341142317605634);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142317605634);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142317605634);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142455516238);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142455516238);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142455516238);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142539953109);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341142539953109);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142539953109);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142539953109);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341142589350831);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341142589350831);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142589350831);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142589350831);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142623341216);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142623341216);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142648842683);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142648842683);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142673185489);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142673185489);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142699225983);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142699225983);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341142716020209);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341142716020209);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341142745291457);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341142745291457);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341142782050519);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341142782050519);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341142795790375);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341142795790375);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341142808266058);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341142882765539);
INSERT INTO "fact_subject" VALUES('idea',914341142853134658,914341142882765539);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341142921561635);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341142921561635);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341142970695303);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341142970695303);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341142970695303);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341142974946077);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341142974946077);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341142974946077);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341142983123428);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341142983123428);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341142983123428);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341142983123428);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341142983123474);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341142983123474);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341142983123474);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341142983123474);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143041360779);
INSERT INTO "fact_subject" VALUES('job',914341135312531987,914341143041360779);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341143041360779);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341143041360779);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143130216949);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341143130216949);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341143130216949);
INSERT INTO "fact_subject" VALUES('shipment',914341140772988042,914341143130216949);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143156044997);
INSERT INTO "fact_subject" VALUES('order',914341135252827453,914341143156044997);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341143156044997);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143295019171);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143295019171);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341143335942752);
INSERT INTO "fact_subject" VALUES('idea',914341142853134658,914341143335942752);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341143347545657);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341143347545657);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143361119357);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341143361119357);
INSERT INTO "fact_subject" VALUES('bid',914341143376858095,914341143394428578);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341143394428578);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341143394428578);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143458314331);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143507343720);
INSERT INTO "fact_subject" VALUES('idea',914341142853134658,914341143507343720);
INSERT INTO "fact_subject" VALUES('bid',914341143376858095,914341143537842697);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341143537842697);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341143537842697);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341143582918561);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143582918561);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341143596519675);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143596519675);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341143645616057);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341143645616057);
INSERT INTO "fact_subject" VALUES('bid',914341143376858095,914341143714047206);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341143714047206);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341143714047206);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341143784550478);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341143784550478);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341143784550478);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341143784550478);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143810464510);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143810464510);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341143868882773);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143868882773);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341143910760657);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341143944641138);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341143944641138);
INSERT INTO "fact_subject" VALUES('bid',914341143972526597,914341143986926697);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341143986926697);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341143986926697);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341144070782279);
INSERT INTO "fact_subject" VALUES('idea',914341135664219089,914341144070782279);
INSERT INTO "fact_subject" VALUES('idea',914341142853134658,914341144070782279);
INSERT INTO "fact_subject" VALUES('bid',914341143972526597,914341144144431980);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341144144431980);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341144144431980);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341144215687526);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341144215687526);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341144215687526);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341144215687526);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341144283753740);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341144283753740);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341144351398065);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341144351398065);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341144351398065);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341144351398065);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341144427370584);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341144427370584);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341144427370584);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341144427370584);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341144454866393);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341144480928570);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341144480928570);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341144494434559);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341144494434559);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144538961973);
INSERT INTO "fact_subject" VALUES('bid',914341143972526597,914341144598719694);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341144598719694);
INSERT INTO "fact_subject" VALUES('idea',914341141004488424,914341144598719694);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341144658059784);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341144658059784);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341144702418972);
INSERT INTO "fact_subject" VALUES('idea',914341144674054308,914341144702418972);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144774264371);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144803969390);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144828236847);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144851043837);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144875919864);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144900095444);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341144937393520);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341144937393520);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341145031292300);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341145102551922);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341145168625297);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341145257274146);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341145257274146);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341145257274146);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341145257274146);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341145295147621);
INSERT INTO "fact_subject" VALUES('idea',914341144245747775,914341145295147621);
INSERT INTO "fact_subject" VALUES('idea',914341144674054308,914341145312301551);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341145399359192);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341145399359192);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341145567991835);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341145567991835);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341145567991835);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341145567991835);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341145713351191);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341145713351191);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341145713351191);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341145713351191);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341145780293845);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341145780293845);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341145881214937);
INSERT INTO "fact_subject" VALUES('idea',914341141524762035,914341145881214937);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341145987158327);
INSERT INTO "fact_subject" VALUES('idea',914341144674054308,914341145987158327);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341146061692133);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146061692133);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341146150303605);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341146150303605);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146150303605);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341146230253225);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341146230253225);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146230253225);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341146359352956);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146359352956);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341146477349112);
INSERT INTO "fact_subject" VALUES('idea',914341146418607783,914341146477349112);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341146574775896);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146574775896);
INSERT INTO "fact_subject" VALUES('bid',914341143376858095,914341146691357089);
INSERT INTO "fact_subject" VALUES('customer',914341027238245313,914341146691357089);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146691357089);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341146888913259);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341146888913259);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341147001315623);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147001315623);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341147001315623);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341147132418948);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147191069960);
INSERT INTO "fact_subject" VALUES('idea',914341146418607783,914341147191069960);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147212368425);
INSERT INTO "fact_subject" VALUES('idea',914341146418607783,914341147212368425);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147298695779);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341147298695779);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341147430555082);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147430555082);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341147430555082);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341147563755524);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341147693627829);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147693627829);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341147693627829);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147841027041);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341147841027041);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341147841027041);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341147841027041);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341147915582687);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341147915582687);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341148033294975);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341148120835511);
INSERT INTO "fact_subject" VALUES('idea',914341126563558033,914341148120835511);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341148120835511);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341148251438315);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148251438315);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148251438315);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341148260728766);
INSERT INTO "fact_subject" VALUES('job',914341136344616234,914341148260728766);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148260728766);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148260728766);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148491744896);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148491744896);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148546267504);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148546267504);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148595938114);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148595938114);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148649820936);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148649820936);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341148688155963);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341148688155963);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341148726030287);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341148834745492);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341148834745492);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341148834745492);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341148834745492);
INSERT INTO "fact_subject" VALUES('customer',914341027221661957,914341148889793691);
INSERT INTO "fact_subject" VALUES('idea',914341146418607783,914341148889793691);
INSERT INTO "fact_subject" VALUES('bid',914341148930779276,914341148964940885);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341148964940885);
INSERT INTO "fact_subject" VALUES('idea',914341138965222904,914341148964940885);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341149152761281);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341149152761281);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341149152761281);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149152761281);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341149301147519);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149301147519);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341149359792667);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149359792667);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341149412611577);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149412611577);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341149455038056);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149455038056);
INSERT INTO "fact_subject" VALUES('bid',914341148930779276,914341149540349727);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341149540349727);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341149540349727);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341149699695278);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341149699695278);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341149699695278);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341149699695278);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341149799032289);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341149799032289);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341149799032289);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341149799032289);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341149909268355);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341149909268355);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341149909268355);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150119054063);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341150119054063);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150119054063);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150125874421);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341150125874421);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150125874421);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150146798490);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341150146798490);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150146798490);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341150146798490);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341150399374691);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150399374691);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341150399374691);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341150399374691);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341150453746147);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150453746147);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150453746147);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341150474408578);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150474408578);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341150474408578);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341150474408578);
INSERT INTO "fact_subject" VALUES('bid',914341146210000378,914341150474408632);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150474408632);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341150474408632);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341150474408632);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341150474408632);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150504291924);
INSERT INTO "fact_subject" VALUES('job',914341150486275922,914341150504291924);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341150504291924);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341150504291924);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341150876298804);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341150876298804);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341150876298804);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341150876298804);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150973927095);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341150973927095);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150973927095);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341150973927095);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341150995542639);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341150995542639);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341150995542639);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341150995542639);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151158536394);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151158536394);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151158536394);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151304994509);
INSERT INTO "fact_subject" VALUES('job',914341150486275922,914341151304994509);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151304994509);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151304994509);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151393793874);
INSERT INTO "fact_subject" VALUES('job',914341150486275922,914341151393793874);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151393793874);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151393793874);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151472781543);
INSERT INTO "fact_subject" VALUES('job',914341150486275922,914341151472781543);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151472781543);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151472781543);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151535822601);
INSERT INTO "fact_subject" VALUES('job',914341150486275922,914341151535822601);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151535822601);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151535822601);
INSERT INTO "fact_subject" VALUES('bid',914341148930779276,914341151608135328);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341151608135328);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151608135328);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151707587516);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151707587516);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341151769671226);
INSERT INTO "fact_subject" VALUES('job',914341142313276370,914341151769671226);
INSERT INTO "fact_subject" VALUES('order',914341142253574950,914341151769671226);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151769671226);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151876556775);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151876556775);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151908960288);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151908960288);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151942113252);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151942113252);
INSERT INTO "fact_subject" VALUES('order',914341150353524849,914341151972418777);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341151972418777);
INSERT INTO "fact_subject" VALUES('bid',914341148930779276,914341152031644340);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341152031644340);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341152031644340);
INSERT INTO "fact_subject" VALUES('bid',914341152117971076,914341152143419169);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341152143419169);
INSERT INTO "fact_subject" VALUES('idea',914341139649137586,914341152143419169);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341152415855607);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341152415855607);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341152415855607);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341152415855607);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341152415855607);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341152642450360);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341152642450360);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341152642450360);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341152642450360);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341152642450360);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341152731443492);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341152731443492);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341152731443492);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341152731443492);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341152731443492);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341152877359204);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341152877359204);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341152877359204);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341152877359204);
INSERT INTO "fact_subject" VALUES('bid',914341152117971076,914341152941618602);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341152941618602);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341152941618602);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341153038310791);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341153038310791);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341153038310791);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341153038310791);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341153038310791);
INSERT INTO "fact_subject" VALUES('bid',914341152117971076,914341153133617761);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341153133617761);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341153133617761);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341153213862728);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341153213862728);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341153213862728);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341153213862728);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341153213862728);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341153268672717);
INSERT INTO "fact_subject" VALUES('order',914341132158471260,914341153268672717);
INSERT INTO "fact_subject" VALUES('producer',914341027098844254,914341153268672717);
INSERT INTO "fact_subject" VALUES('service_request',914341152328893896,914341153268672717);
INSERT INTO "fact_subject" VALUES('thread',914341129952031970,914341153268672717);
INSERT INTO "fact_subject" VALUES('unit',914341136646616341,914341153268672717);
INSERT INTO "fact_subject" VALUES('bid',914341148930779276,914341153331828769);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341153331828769);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341153331828769);
INSERT INTO "fact_subject" VALUES('bid',914341152117971076,914341153448871219);
INSERT INTO "fact_subject" VALUES('customer',914341027199862059,914341153448871219);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341153448871219);
INSERT INTO "fact_subject" VALUES('customer',914341027263466308,914341153516120320);
INSERT INTO "fact_subject" VALUES('order',914341136284294527,914341153516120320);
INSERT INTO "fact_subject" VALUES('producer',914341026867715191,914341153516120320);
INSERT INTO "fact_subject" VALUES('shipment',914341149690490690,914341153516120320);
INSERT INTO "fact_subject" VALUES('bid',914341153544907527,914341153561433979);
INSERT INTO "fact_subject" VALUES('customer',914341027173877271,914341153561433979);
INSERT INTO "fact_subject" VALUES('prototype',914341127788578399,914341153561433979);
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_revision CHECK ((status = 'draft') = (revision_number = 0)), 
	CONSTRAINT ck_idea_submitted CHECK ((status = 'draft') = (submitted_at IS NULL)), 
	CONSTRAINT ck_idea_merged CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)), 
	CONSTRAINT ck_idea_status CHECK (status IN ('draft', 'submitted', 'under_review', 'planned', 'prototyping', 'available', 'declined', 'merged', 'withdrawn')), 
	CONSTRAINT ck_idea_counters CHECK (support_count >= 0 AND comment_count >= 0 AND note_count >= 0 AND value_minor >= 0), 
	CONSTRAINT ck_idea_top_score CHECK (top_score = support_count + imported_support_count), 
	CONSTRAINT fk_idea_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_idea_company_id FOREIGN KEY(company_id) REFERENCES company (id), 
	CONSTRAINT fk_idea_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT uq_idea_external_system_external_ref UNIQUE (external_system, external_ref)
);
INSERT INTO "idea" VALUES(914341126563558033,914341027309387376,914341026650459539,'Anna Lindqvist',NULL,914341027173877271,'available','A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay. I would like that in oak and steel, small enough for a bedside table, and honest: no plastic, no…','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','2026-05-30 02:24:48.380903',2,2,914341026822297256,'2026-06-21','2026-06-03 02:24:48.377602',NULL,5,0,5,201000,2.35904608840191258416e+02,4,1,NULL,NULL,'2026-05-30 02:24:48.384368','2026-05-30 02:24:48.387256','2026-09-27 02:24:48.377694',7);
INSERT INTO "idea" VALUES(914341129339106756,914341027309387376,914341026734920181,'Jonas Ek',914341026603335782,914341027263466308,'declined','Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','2026-08-10 02:24:48.378244',1,1,914341026814642266,'2026-08-24','2026-08-16 02:24:48.378059',NULL,2,0,2,48000,2.40539132509058646287e+02,1,0,NULL,NULL,'2026-08-10 02:24:48.379075','2026-08-10 02:24:48.380178','2026-08-28 02:24:48.377604',4);
INSERT INTO "idea" VALUES(914341133706793765,914341027309387376,914341026676484897,'Пётр Волков',NULL,914341027199862059,'prototyping','Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sc34ansxjmx4"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','2026-09-14 02:24:48.377404',1,1,914341026822297256,'2026-09-29','2026-09-17 02:24:48.377496',NULL,4,0,4,24900,2.45862089355556236104e+02,3,0,NULL,NULL,'2026-09-14 02:24:48.377970','2026-09-14 02:24:48.381294','2026-10-14 02:24:48.377118',5);
INSERT INTO "idea" VALUES(914341135664219089,914341027309387376,914341026676484897,'Пётр Волков',NULL,914341027199862059,'submitted','Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sc34aq9xn2dm"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','2026-10-07 02:24:48.377315',1,1,914341026822297256,'2026-11-26',NULL,NULL,3,0,3,105300,2.46718219383854602704e+02,2,0,NULL,NULL,'2026-10-07 02:24:48.377845','2026-10-07 02:24:48.380507','2026-10-07 02:24:48.380507',2);
INSERT INTO "idea" VALUES(914341138965222904,914341027324785762,914341026718026860,'Maja Holm',914341026603335782,914341027263466308,'prototyping','A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray. - it must survive a spilled coffee - it must be too heavy for a…','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sc34as153vbz"]','["caf\u00e9", "battery", "small"]','2026-10-23 02:24:48.377860',1,1,914341026814642266,'2026-11-08','2026-10-26 02:24:48.377486',NULL,5,0,5,445900,2.49032950915171937813e+02,5,1,NULL,NULL,'2026-10-23 02:24:48.378590','2026-10-23 02:24:48.381726','2026-11-22 02:24:48.378606',5);
INSERT INTO "idea" VALUES(914341139166972453,914341027309387376,914341026705802132,'Tomás Reyes',NULL,914341027238245313,'under_review','A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sc34aj3mrayr"]','["foot", "charging"]','2026-10-25 02:24:48.377605',1,1,914341026814642266,'2026-12-02','2026-10-29 02:24:48.377228',NULL,3,0,3,119900,2.48250873001768354694e+02,3,1,NULL,NULL,'2026-10-25 02:24:48.378362','2026-10-25 02:24:48.381558','2026-10-29 02:24:48.377225',3);
INSERT INTO "idea" VALUES(914341139649137586,914341027324785762,914341026676484897,'Пётр Волков',NULL,914341027199862059,'under_review','Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sc34atgmr0vp"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','2026-10-28 02:24:48.377292',1,1,914341026822297256,'2026-11-30','2026-11-02 02:24:48.377091',NULL,3,0,3,142400,2.48782015316614348423e+02,3,0,NULL,NULL,'2026-10-28 02:24:48.377836','2026-10-28 02:24:48.380516','2026-11-02 02:24:48.377088',3);
INSERT INTO "idea" VALUES(914341141004488424,914341027324785762,914341026650459539,'Anna Lindqvist',NULL,914341027173877271,'under_review','The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sc34awdhfjtz"]','["floor", "reading"]','2026-10-30 02:24:48.377691',1,1,914341026814642266,'2026-12-04','2026-11-05 02:24:48.377173',NULL,3,0,3,70000,2.48808582218938539659e+02,1,0,NULL,NULL,'2026-10-30 02:24:48.378300','2026-10-30 02:24:48.381312','2026-11-05 02:24:48.377171',3);
INSERT INTO "idea" VALUES(914341141524762035,914341027309387376,914341026696075820,'Мария Седова',NULL,914341027221661957,'planned','Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо. Желобок 150 × 8 мм посередине, одинаково удобный правше и левше, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc34am244hnp"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','2026-11-02 02:24:48.377495',2,2,914341026822297256,'2026-11-18','2026-11-08 02:24:48.377399',NULL,3,0,3,37500,2.49557991632432390354e+02,3,0,NULL,NULL,'2026-11-02 02:24:48.378022','2026-11-02 02:24:48.380781','2026-11-19 02:24:48.378557',5);
INSERT INTO "idea" VALUES(914341142853134658,914341027309387376,914341026705802132,'Tomás Reyes',NULL,914341027238245313,'merged','A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','2026-11-07 02:24:48.377381',1,1,NULL,NULL,'2026-11-13 02:24:48.377427',914341135664219089,2,0,2,15000,2.48961463119561358329e+02,0,0,NULL,NULL,'2026-11-07 02:24:48.377965','2026-11-07 02:24:48.378850','2026-11-13 02:24:48.377424',3);
INSERT INTO "idea" VALUES(914341144245747775,914341027324785762,914341026696075820,'Мария Седова',NULL,914341027221661957,'submitted','Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sc34axa12e44"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','2026-11-14 02:24:48.377426',1,1,914341026822297256,'2026-12-05',NULL,NULL,2,0,2,29000,2.49731886811093318091e+02,2,0,NULL,NULL,'2026-11-14 02:24:48.377987','2026-11-14 02:24:48.380737','2026-11-14 02:24:48.380737',2);
INSERT INTO "idea" VALUES(914341144674054308,914341027324785762,914341026705802132,'Tomás Reyes',NULL,914341027238245313,'withdrawn','A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','2026-11-16 02:24:48.377313',1,1,NULL,NULL,NULL,NULL,0,0,0,0,2.48651753317714906198e+02,1,0,NULL,NULL,'2026-11-16 02:24:48.377891','2026-11-16 02:24:48.378703','2026-11-19 02:24:48.378487',3);
INSERT INTO "idea" VALUES(914341146418607783,914341027324785762,914341026650459539,'Anna Lindqvist',NULL,914341027173877271,'submitted','Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','2026-11-20 02:24:48.378264',1,1,NULL,NULL,NULL,NULL,2,0,2,132000,2.50286208667994571888e+02,1,0,NULL,NULL,'2026-11-20 02:24:48.379013','2026-11-20 02:24:48.380183','2026-11-20 02:24:48.380183',2);
INSERT INTO "idea" VALUES(914341153406593271,914341027324785762,914341026734920181,'Jonas Ek',914341026603335782,914341027263466308,'draft','A low lamp for the bar shelf','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.','[{"name": "Height", "value": "160", "unit": "mm", "need": "nice"}]','[]','["bar"]','2026-11-26 02:24:48.378031',0,0,NULL,NULL,NULL,NULL,0,0,0,0,0.0,0,0,NULL,NULL,'2026-11-26 02:24:48.378764',NULL,'2026-11-26 02:24:48.378768',1);
CREATE TABLE idea_facet (
	board_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	word VARCHAR(160) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_idea_facet PRIMARY KEY (board_id, kind, word)
);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','submitted',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','balance',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','oak',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','under_review',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','planned',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','prototyping',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','radio',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','declined',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','service',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','ремонт',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','available',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','струбцина',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'status','submitted',2);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','battery',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','café',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','small',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','charging',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'status','under_review',2);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','спальня',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','стена',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','floor',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','reading',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','дуб',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','основание',1);
INSERT INTO "idea_facet" VALUES(914341027309387376,'tag','clamp',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'status','planned',0);
INSERT INTO "idea_facet" VALUES(914341027309387376,'status','merged',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','занятия',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','стол',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','foot',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','stone',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'status','withdrawn',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','dimmer',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'tag','light',1);
INSERT INTO "idea_facet" VALUES(914341027324785762,'status','prototyping',1);
CREATE TABLE idea_follow (
	idea_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	reason VARCHAR(10) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_follow PRIMARY KEY (idea_id, user_id)
);
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026650459539,'author','2026-05-30 02:24:48.408685');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026676484897,'support','2026-06-01 02:24:48.394895');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026822297256,'comment','2026-06-02 21:36:48.377962');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026718026860,'support','2026-06-11 02:24:48.379413');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026696075820,'support','2026-06-13 02:24:48.377645');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026705802132,'support','2026-07-01 02:24:48.377610');
INSERT INTO "idea_follow" VALUES(914341126563558033,914341026734920181,'support','2026-07-02 02:24:48.377485');
INSERT INTO "idea_follow" VALUES(914341129339106756,914341026734920181,'author','2026-08-10 02:24:48.389840');
INSERT INTO "idea_follow" VALUES(914341129339106756,914341026718026860,'support','2026-08-12 02:24:48.377642');
INSERT INTO "idea_follow" VALUES(914341129339106756,914341026705802132,'support','2026-08-20 02:24:48.377592');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026676484897,'author','2026-09-14 02:24:48.388878');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026650459539,'support','2026-09-19 02:24:48.377228');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026696075820,'support','2026-09-23 02:24:48.377733');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026772419252,'comment','2026-10-01 02:24:48.377452');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026835631926,'comment','2026-10-04 14:24:48.377267');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026676484897,'author','2026-10-07 02:24:48.387273');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026696075820,'support','2026-10-08 02:24:48.377169');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026718026860,'support','2026-10-09 02:24:48.377318');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026822297256,'comment','2026-10-09 02:24:48.377037');
INSERT INTO "idea_follow" VALUES(914341133706793765,914341026705802132,'support','2026-10-11 02:24:48.377373');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026802122087,'comment','2026-10-12 02:24:48.376986');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026650459539,'support','2026-10-15 02:24:48.377125');
INSERT INTO "idea_follow" VALUES(914341135664219089,914341026705802132,'support','2026-10-19 02:24:48.377077');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026718026860,'author','2026-10-23 02:24:48.391012');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026734920181,'support','2026-10-24 02:24:48.377392');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026705802132,'author','2026-10-25 02:24:48.389410');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026822297256,'comment','2026-10-25 02:24:48.377608');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026734920181,'support','2026-10-26 02:24:48.377285');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026676484897,'comment','2026-10-26 02:24:48.377186');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026788662920,'comment','2026-10-28 02:24:48.377474');
INSERT INTO "idea_follow" VALUES(914341139649137586,914341026676484897,'author','2026-10-28 02:24:48.387258');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026696075820,'support','2026-10-29 02:24:48.377166');
INSERT INTO "idea_follow" VALUES(914341141004488424,914341026650459539,'author','2026-10-30 02:24:48.387640');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026696075820,'support','2026-10-31 02:24:48.377150');
INSERT INTO "idea_follow" VALUES(914341139649137586,914341026718026860,'support','2026-10-31 02:24:48.377086');
INSERT INTO "idea_follow" VALUES(914341139166972453,914341026650459539,'support','2026-11-01 02:24:48.377120');
INSERT INTO "idea_follow" VALUES(914341141004488424,914341026676484897,'support','2026-11-01 02:24:48.377191');
INSERT INTO "idea_follow" VALUES(914341141524762035,914341026696075820,'author','2026-11-02 02:24:48.387652');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026650459539,'support','2026-11-03 02:24:48.377071');
INSERT INTO "idea_follow" VALUES(914341139649137586,914341026788662920,'comment','2026-11-03 02:24:48.376935');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026772419252,'comment','2026-11-04 02:24:48.377016');
INSERT INTO "idea_follow" VALUES(914341141004488424,914341026718026860,'support','2026-11-04 02:24:48.377067');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026705802132,'support','2026-11-06 02:24:48.377092');
INSERT INTO "idea_follow" VALUES(914341139649137586,914341026650459539,'support','2026-11-06 02:24:48.377088');
INSERT INTO "idea_follow" VALUES(914341141004488424,914341026802122087,'comment','2026-11-06 02:24:48.376969');
INSERT INTO "idea_follow" VALUES(914341142853134658,914341026705802132,'author','2026-11-07 02:24:48.385051');
INSERT INTO "idea_follow" VALUES(914341139649137586,914341026696075820,'support','2026-11-07 02:24:48.377040');
INSERT INTO "idea_follow" VALUES(914341142853134658,914341026734920181,'support','2026-11-08 02:24:48.377055');
INSERT INTO "idea_follow" VALUES(914341138965222904,914341026676484897,'support','2026-11-08 02:24:48.377032');
INSERT INTO "idea_follow" VALUES(914341141004488424,914341026696075820,'support','2026-11-08 02:24:48.376937');
INSERT INTO "idea_follow" VALUES(914341141524762035,914341026788662920,'comment','2026-11-09 02:24:48.376977');
INSERT INTO "idea_follow" VALUES(914341142853134658,914341026696075820,'support','2026-11-09 02:24:48.377138');
INSERT INTO "idea_follow" VALUES(914341141524762035,914341026650459539,'support','2026-11-10 02:24:48.377054');
INSERT INTO "idea_follow" VALUES(914341141524762035,914341026676484897,'support','2026-11-12 02:24:48.377030');
INSERT INTO "idea_follow" VALUES(914341144245747775,914341026696075820,'author','2026-11-14 02:24:48.386952');
INSERT INTO "idea_follow" VALUES(914341144245747775,914341026650459539,'support','2026-11-15 02:24:48.377019');
INSERT INTO "idea_follow" VALUES(914341141524762035,914341026705802132,'support','2026-11-16 02:24:48.377114');
INSERT INTO "idea_follow" VALUES(914341144674054308,914341026705802132,'author','2026-11-16 02:24:48.384825');
INSERT INTO "idea_follow" VALUES(914341144245747775,914341026822297256,'comment','2026-11-17 02:24:48.377453');
INSERT INTO "idea_follow" VALUES(914341144245747775,914341026676484897,'support','2026-11-18 02:24:48.377882');
INSERT INTO "idea_follow" VALUES(914341144674054308,914341026788662920,'comment','2026-11-18 02:24:48.377552');
INSERT INTO "idea_follow" VALUES(914341146418607783,914341026650459539,'author','2026-11-20 02:24:48.392542');
INSERT INTO "idea_follow" VALUES(914341146418607783,914341026734920181,'support','2026-11-21 02:24:48.378196');
INSERT INTO "idea_follow" VALUES(914341146418607783,914341026696075820,'support','2026-11-23 02:24:48.378597');
CREATE TABLE idea_gram (
	gram VARCHAR(60) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_gram PRIMARY KEY (gram, idea_id)
);
INSERT INTO "idea_gram" VALUES(' ba',914341126563558033);
INSERT INTO "idea_gram" VALUES(' cl',914341126563558033);
INSERT INTO "idea_gram" VALUES(' in',914341126563558033);
INSERT INTO "idea_gram" VALUES(' la',914341126563558033);
INSERT INTO "idea_gram" VALUES(' re',914341126563558033);
INSERT INTO "idea_gram" VALUES(' th',914341126563558033);
INSERT INTO "idea_gram" VALUES('=balanc',914341126563558033);
INSERT INTO "idea_gram" VALUES('=clamp',914341126563558033);
INSERT INTO "idea_gram" VALUES('=instead',914341126563558033);
INSERT INTO "idea_gram" VALUES('=lamp',914341126563558033);
INSERT INTO "idea_gram" VALUES('=read',914341126563558033);
INSERT INTO "idea_gram" VALUES('=that',914341126563558033);
INSERT INTO "idea_gram" VALUES('ad ',914341126563558033);
INSERT INTO "idea_gram" VALUES('adi',914341126563558033);
INSERT INTO "idea_gram" VALUES('ala',914341126563558033);
INSERT INTO "idea_gram" VALUES('amp',914341126563558033);
INSERT INTO "idea_gram" VALUES('anc',914341126563558033);
INSERT INTO "idea_gram" VALUES('at ',914341126563558033);
INSERT INTO "idea_gram" VALUES('bal',914341126563558033);
INSERT INTO "idea_gram" VALUES('ces',914341126563558033);
INSERT INTO "idea_gram" VALUES('cla',914341126563558033);
INSERT INTO "idea_gram" VALUES('din',914341126563558033);
INSERT INTO "idea_gram" VALUES('ead',914341126563558033);
INSERT INTO "idea_gram" VALUES('es ',914341126563558033);
INSERT INTO "idea_gram" VALUES('hat',914341126563558033);
INSERT INTO "idea_gram" VALUES('ing',914341126563558033);
INSERT INTO "idea_gram" VALUES('ins',914341126563558033);
INSERT INTO "idea_gram" VALUES('lam',914341126563558033);
INSERT INTO "idea_gram" VALUES('lan',914341126563558033);
INSERT INTO "idea_gram" VALUES('mp ',914341126563558033);
INSERT INTO "idea_gram" VALUES('mpi',914341126563558033);
INSERT INTO "idea_gram" VALUES('nce',914341126563558033);
INSERT INTO "idea_gram" VALUES('ng ',914341126563558033);
INSERT INTO "idea_gram" VALUES('nst',914341126563558033);
INSERT INTO "idea_gram" VALUES('pin',914341126563558033);
INSERT INTO "idea_gram" VALUES('rea',914341126563558033);
INSERT INTO "idea_gram" VALUES('ste',914341126563558033);
INSERT INTO "idea_gram" VALUES('tea',914341126563558033);
INSERT INTO "idea_gram" VALUES('tha',914341126563558033);
INSERT INTO "idea_gram" VALUES(' al',914341129339106756);
INSERT INTO "idea_gram" VALUES(' co',914341129339106756);
INSERT INTO "idea_gram" VALUES(' la',914341129339106756);
INSERT INTO "idea_gram" VALUES(' ro',914341129339106756);
INSERT INTO "idea_gram" VALUES(' te',914341129339106756);
INSERT INTO "idea_gram" VALUES('=all',914341129339106756);
INSERT INTO "idea_gram" VALUES('=control',914341129339106756);
INSERT INTO "idea_gram" VALUES('=lamp',914341129339106756);
INSERT INTO "idea_gram" VALUES('=room',914341129339106756);
INSERT INTO "idea_gram" VALUES('=telephon',914341129339106756);
INSERT INTO "idea_gram" VALUES('all',914341129339106756);
INSERT INTO "idea_gram" VALUES('amp',914341129339106756);
INSERT INTO "idea_gram" VALUES('con',914341129339106756);
INSERT INTO "idea_gram" VALUES('ele',914341129339106756);
INSERT INTO "idea_gram" VALUES('eph',914341129339106756);
INSERT INTO "idea_gram" VALUES('hon',914341129339106756);
INSERT INTO "idea_gram" VALUES('lam',914341129339106756);
INSERT INTO "idea_gram" VALUES('lep',914341129339106756);
INSERT INTO "idea_gram" VALUES('ll ',914341129339106756);
INSERT INTO "idea_gram" VALUES('mps',914341129339106756);
INSERT INTO "idea_gram" VALUES('ne ',914341129339106756);
INSERT INTO "idea_gram" VALUES('ntr',914341129339106756);
INSERT INTO "idea_gram" VALUES('ol ',914341129339106756);
INSERT INTO "idea_gram" VALUES('om ',914341129339106756);
INSERT INTO "idea_gram" VALUES('one',914341129339106756);
INSERT INTO "idea_gram" VALUES('ont',914341129339106756);
INSERT INTO "idea_gram" VALUES('oom',914341129339106756);
INSERT INTO "idea_gram" VALUES('pho',914341129339106756);
INSERT INTO "idea_gram" VALUES('ps ',914341129339106756);
INSERT INTO "idea_gram" VALUES('rol',914341129339106756);
INSERT INTO "idea_gram" VALUES('roo',914341129339106756);
INSERT INTO "idea_gram" VALUES('tel',914341129339106756);
INSERT INTO "idea_gram" VALUES('tro',914341129339106756);
INSERT INTO "idea_gram" VALUES(' вс',914341133706793765);
INSERT INTO "idea_gram" VALUES(' на',914341133706793765);
INSERT INTO "idea_gram" VALUES(' ра',914341133706793765);
INSERT INTO "idea_gram" VALUES(' ре',914341133706793765);
INSERT INTO "idea_gram" VALUES('=все',914341133706793765);
INSERT INTO "idea_gram" VALUES('=набор',914341133706793765);
INSERT INTO "idea_gram" VALUES('=разбира',914341133706793765);
INSERT INTO "idea_gram" VALUES('=ремонт',914341133706793765);
INSERT INTO "idea_gram" VALUES('або',914341133706793765);
INSERT INTO "idea_gram" VALUES('ает',914341133706793765);
INSERT INTO "idea_gram" VALUES('азб',914341133706793765);
INSERT INTO "idea_gram" VALUES('бир',914341133706793765);
INSERT INTO "idea_gram" VALUES('бор',914341133706793765);
INSERT INTO "idea_gram" VALUES('все',914341133706793765);
INSERT INTO "idea_gram" VALUES('емо',914341133706793765);
INSERT INTO "idea_gram" VALUES('етс',914341133706793765);
INSERT INTO "idea_gram" VALUES('зби',914341133706793765);
INSERT INTO "idea_gram" VALUES('ира',914341133706793765);
INSERT INTO "idea_gram" VALUES('мон',914341133706793765);
INSERT INTO "idea_gram" VALUES('наб',914341133706793765);
INSERT INTO "idea_gram" VALUES('нта',914341133706793765);
INSERT INTO "idea_gram" VALUES('онт',914341133706793765);
INSERT INTO "idea_gram" VALUES('ор ',914341133706793765);
INSERT INTO "idea_gram" VALUES('рае',914341133706793765);
INSERT INTO "idea_gram" VALUES('раз',914341133706793765);
INSERT INTO "idea_gram" VALUES('рем',914341133706793765);
INSERT INTO "idea_gram" VALUES('се ',914341133706793765);
INSERT INTO "idea_gram" VALUES('ся ',914341133706793765);
INSERT INTO "idea_gram" VALUES('та ',914341133706793765);
INSERT INTO "idea_gram" VALUES('тся',914341133706793765);
INSERT INTO "idea_gram" VALUES(' вм',914341135664219089);
INSERT INTO "idea_gram" VALUES(' ос',914341135664219089);
INSERT INTO "idea_gram" VALUES(' ст',914341135664219089);
INSERT INTO "idea_gram" VALUES('=вмест',914341135664219089);
INSERT INTO "idea_gram" VALUES('=основан',914341135664219089);
INSERT INTO "idea_gram" VALUES('=струбцин',914341135664219089);
INSERT INTO "idea_gram" VALUES('ани',914341135664219089);
INSERT INTO "idea_gram" VALUES('бци',914341135664219089);
INSERT INTO "idea_gram" VALUES('ван',914341135664219089);
INSERT INTO "idea_gram" VALUES('вме',914341135664219089);
INSERT INTO "idea_gram" VALUES('ест',914341135664219089);
INSERT INTO "idea_gram" VALUES('ина',914341135664219089);
INSERT INTO "idea_gram" VALUES('ия ',914341135664219089);
INSERT INTO "idea_gram" VALUES('мес',914341135664219089);
INSERT INTO "idea_gram" VALUES('на ',914341135664219089);
INSERT INTO "idea_gram" VALUES('ния',914341135664219089);
INSERT INTO "idea_gram" VALUES('нов',914341135664219089);
INSERT INTO "idea_gram" VALUES('ова',914341135664219089);
INSERT INTO "idea_gram" VALUES('осн',914341135664219089);
INSERT INTO "idea_gram" VALUES('руб',914341135664219089);
INSERT INTO "idea_gram" VALUES('сно',914341135664219089);
INSERT INTO "idea_gram" VALUES('сто',914341135664219089);
INSERT INTO "idea_gram" VALUES('стр',914341135664219089);
INSERT INTO "idea_gram" VALUES('то ',914341135664219089);
INSERT INTO "idea_gram" VALUES('тру',914341135664219089);
INSERT INTO "idea_gram" VALUES('убц',914341135664219089);
INSERT INTO "idea_gram" VALUES('цин',914341135664219089);
INSERT INTO "idea_gram" VALUES(' ca',914341138965222904);
INSERT INTO "idea_gram" VALUES(' ha',914341138965222904);
INSERT INTO "idea_gram" VALUES(' sm',914341138965222904);
INSERT INTO "idea_gram" VALUES(' ta',914341138965222904);
INSERT INTO "idea_gram" VALUES(' wi',914341138965222904);
INSERT INTO "idea_gram" VALUES('=cabl',914341138965222904);
INSERT INTO "idea_gram" VALUES('=cafe',914341138965222904);
INSERT INTO "idea_gram" VALUES('=halden',914341138965222904);
INSERT INTO "idea_gram" VALUES('=small',914341138965222904);
INSERT INTO "idea_gram" VALUES('=tabl',914341138965222904);
INSERT INTO "idea_gram" VALUES('=without',914341138965222904);
INSERT INTO "idea_gram" VALUES('abl',914341138965222904);
INSERT INTO "idea_gram" VALUES('afe',914341138965222904);
INSERT INTO "idea_gram" VALUES('ald',914341138965222904);
INSERT INTO "idea_gram" VALUES('all',914341138965222904);
INSERT INTO "idea_gram" VALUES('ble',914341138965222904);
INSERT INTO "idea_gram" VALUES('cab',914341138965222904);
INSERT INTO "idea_gram" VALUES('caf',914341138965222904);
INSERT INTO "idea_gram" VALUES('den',914341138965222904);
INSERT INTO "idea_gram" VALUES('en ',914341138965222904);
INSERT INTO "idea_gram" VALUES('es ',914341138965222904);
INSERT INTO "idea_gram" VALUES('fe ',914341138965222904);
INSERT INTO "idea_gram" VALUES('hal',914341138965222904);
INSERT INTO "idea_gram" VALUES('hou',914341138965222904);
INSERT INTO "idea_gram" VALUES('ith',914341138965222904);
INSERT INTO "idea_gram" VALUES('lde',914341138965222904);
INSERT INTO "idea_gram" VALUES('le ',914341138965222904);
INSERT INTO "idea_gram" VALUES('les',914341138965222904);
INSERT INTO "idea_gram" VALUES('ll ',914341138965222904);
INSERT INTO "idea_gram" VALUES('mal',914341138965222904);
INSERT INTO "idea_gram" VALUES('out',914341138965222904);
INSERT INTO "idea_gram" VALUES('sma',914341138965222904);
INSERT INTO "idea_gram" VALUES('tab',914341138965222904);
INSERT INTO "idea_gram" VALUES('tho',914341138965222904);
INSERT INTO "idea_gram" VALUES('ut ',914341138965222904);
INSERT INTO "idea_gram" VALUES('wit',914341138965222904);
INSERT INTO "idea_gram" VALUES(' fo',914341139166972453);
INSERT INTO "idea_gram" VALUES(' so',914341139166972453);
INSERT INTO "idea_gram" VALUES(' te',914341139166972453);
INSERT INTO "idea_gram" VALUES('=foot',914341139166972453);
INSERT INTO "idea_gram" VALUES('=socket',914341139166972453);
INSERT INTO "idea_gram" VALUES('=telephon',914341139166972453);
INSERT INTO "idea_gram" VALUES('cke',914341139166972453);
INSERT INTO "idea_gram" VALUES('ele',914341139166972453);
INSERT INTO "idea_gram" VALUES('eph',914341139166972453);
INSERT INTO "idea_gram" VALUES('et ',914341139166972453);
INSERT INTO "idea_gram" VALUES('foo',914341139166972453);
INSERT INTO "idea_gram" VALUES('hon',914341139166972453);
INSERT INTO "idea_gram" VALUES('ket',914341139166972453);
INSERT INTO "idea_gram" VALUES('lep',914341139166972453);
INSERT INTO "idea_gram" VALUES('ne ',914341139166972453);
INSERT INTO "idea_gram" VALUES('ock',914341139166972453);
INSERT INTO "idea_gram" VALUES('one',914341139166972453);
INSERT INTO "idea_gram" VALUES('oot',914341139166972453);
INSERT INTO "idea_gram" VALUES('ot ',914341139166972453);
INSERT INTO "idea_gram" VALUES('pho',914341139166972453);
INSERT INTO "idea_gram" VALUES('soc',914341139166972453);
INSERT INTO "idea_gram" VALUES('tel',914341139166972453);
INSERT INTO "idea_gram" VALUES(' ha',914341139649137586);
INSERT INTO "idea_gram" VALUES(' кр',914341139649137586);
INSERT INTO "idea_gram" VALUES(' на',914341139649137586);
INSERT INTO "idea_gram" VALUES('=halden',914341139649137586);
INSERT INTO "idea_gram" VALUES('=кроват',914341139649137586);
INSERT INTO "idea_gram" VALUES('=над',914341139649137586);
INSERT INTO "idea_gram" VALUES('=настен',914341139649137586);
INSERT INTO "idea_gram" VALUES('ald',914341139649137586);
INSERT INTO "idea_gram" VALUES('den',914341139649137586);
INSERT INTO "idea_gram" VALUES('en ',914341139649137586);
INSERT INTO "idea_gram" VALUES('hal',914341139649137586);
INSERT INTO "idea_gram" VALUES('lde',914341139649137586);
INSERT INTO "idea_gram" VALUES('ад ',914341139649137586);
INSERT INTO "idea_gram" VALUES('аст',914341139649137586);
INSERT INTO "idea_gram" VALUES('ать',914341139649137586);
INSERT INTO "idea_gram" VALUES('ая ',914341139649137586);
INSERT INTO "idea_gram" VALUES('ват',914341139649137586);
INSERT INTO "idea_gram" VALUES('енн',914341139649137586);
INSERT INTO "idea_gram" VALUES('кро',914341139649137586);
INSERT INTO "idea_gram" VALUES('над',914341139649137586);
INSERT INTO "idea_gram" VALUES('нас',914341139649137586);
INSERT INTO "idea_gram" VALUES('ная',914341139649137586);
INSERT INTO "idea_gram" VALUES('нна',914341139649137586);
INSERT INTO "idea_gram" VALUES('ова',914341139649137586);
INSERT INTO "idea_gram" VALUES('ров',914341139649137586);
INSERT INTO "idea_gram" VALUES('сте',914341139649137586);
INSERT INTO "idea_gram" VALUES('тен',914341139649137586);
INSERT INTO "idea_gram" VALUES('тью',914341139649137586);
INSERT INTO "idea_gram" VALUES('ью ',914341139649137586);
INSERT INTO "idea_gram" VALUES(' be',914341141004488424);
INSERT INTO "idea_gram" VALUES(' ch',914341141004488424);
INSERT INTO "idea_gram" VALUES(' on',914341141004488424);
INSERT INTO "idea_gram" VALUES(' ta',914341141004488424);
INSERT INTO "idea_gram" VALUES('=besid',914341141004488424);
INSERT INTO "idea_gram" VALUES('=chair',914341141004488424);
INSERT INTO "idea_gram" VALUES('=one',914341141004488424);
INSERT INTO "idea_gram" VALUES('=tall',914341141004488424);
INSERT INTO "idea_gram" VALUES('air',914341141004488424);
INSERT INTO "idea_gram" VALUES('all',914341141004488424);
INSERT INTO "idea_gram" VALUES('bes',914341141004488424);
INSERT INTO "idea_gram" VALUES('cha',914341141004488424);
INSERT INTO "idea_gram" VALUES('de ',914341141004488424);
INSERT INTO "idea_gram" VALUES('esi',914341141004488424);
INSERT INTO "idea_gram" VALUES('hai',914341141004488424);
INSERT INTO "idea_gram" VALUES('ide',914341141004488424);
INSERT INTO "idea_gram" VALUES('ir ',914341141004488424);
INSERT INTO "idea_gram" VALUES('ll ',914341141004488424);
INSERT INTO "idea_gram" VALUES('ne ',914341141004488424);
INSERT INTO "idea_gram" VALUES('one',914341141004488424);
INSERT INTO "idea_gram" VALUES('sid',914341141004488424);
INSERT INTO "idea_gram" VALUES('tal',914341141004488424);
INSERT INTO "idea_gram" VALUES(' же',914341141524762035);
INSERT INTO "idea_gram" VALUES(' ос',914341141524762035);
INSERT INTO "idea_gram" VALUES(' пе',914341141524762035);
INSERT INTO "idea_gram" VALUES(' ск',914341141524762035);
INSERT INTO "idea_gram" VALUES(' ча',914341141524762035);
INSERT INTO "idea_gram" VALUES('=желобок',914341141524762035);
INSERT INTO "idea_gram" VALUES('=основан',914341141524762035);
INSERT INTO "idea_gram" VALUES('=пер',914341141524762035);
INSERT INTO "idea_gram" VALUES('=скрепок',914341141524762035);
INSERT INTO "idea_gram" VALUES('=чаш',914341141524762035);
INSERT INTO "idea_gram" VALUES('ани',914341141524762035);
INSERT INTO "idea_gram" VALUES('аша',914341141524762035);
INSERT INTO "idea_gram" VALUES('бок',914341141524762035);
INSERT INTO "idea_gram" VALUES('ван',914341141524762035);
INSERT INTO "idea_gram" VALUES('ело',914341141524762035);
INSERT INTO "idea_gram" VALUES('епо',914341141524762035);
INSERT INTO "idea_gram" VALUES('ера',914341141524762035);
INSERT INTO "idea_gram" VALUES('жел',914341141524762035);
INSERT INTO "idea_gram" VALUES('ии ',914341141524762035);
INSERT INTO "idea_gram" VALUES('кре',914341141524762035);
INSERT INTO "idea_gram" VALUES('лоб',914341141524762035);
INSERT INTO "idea_gram" VALUES('нии',914341141524762035);
INSERT INTO "idea_gram" VALUES('нов',914341141524762035);
INSERT INTO "idea_gram" VALUES('обо',914341141524762035);
INSERT INTO "idea_gram" VALUES('ова',914341141524762035);
INSERT INTO "idea_gram" VALUES('ок ',914341141524762035);
INSERT INTO "idea_gram" VALUES('осн',914341141524762035);
INSERT INTO "idea_gram" VALUES('пер',914341141524762035);
INSERT INTO "idea_gram" VALUES('пок',914341141524762035);
INSERT INTO "idea_gram" VALUES('ра ',914341141524762035);
INSERT INTO "idea_gram" VALUES('реп',914341141524762035);
INSERT INTO "idea_gram" VALUES('скр',914341141524762035);
INSERT INTO "idea_gram" VALUES('сно',914341141524762035);
INSERT INTO "idea_gram" VALUES('чаш',914341141524762035);
INSERT INTO "idea_gram" VALUES('ша ',914341141524762035);
INSERT INTO "idea_gram" VALUES(' ed',914341142853134658);
INSERT INTO "idea_gram" VALUES(' sc',914341142853134658);
INSERT INTO "idea_gram" VALUES(' ta',914341142853134658);
INSERT INTO "idea_gram" VALUES(' ve',914341142853134658);
INSERT INTO "idea_gram" VALUES('=edg',914341142853134658);
INSERT INTO "idea_gram" VALUES('=screw',914341142853134658);
INSERT INTO "idea_gram" VALUES('=tabl',914341142853134658);
INSERT INTO "idea_gram" VALUES('=version',914341142853134658);
INSERT INTO "idea_gram" VALUES('abl',914341142853134658);
INSERT INTO "idea_gram" VALUES('ble',914341142853134658);
INSERT INTO "idea_gram" VALUES('cre',914341142853134658);
INSERT INTO "idea_gram" VALUES('dge',914341142853134658);
INSERT INTO "idea_gram" VALUES('edg',914341142853134658);
INSERT INTO "idea_gram" VALUES('ers',914341142853134658);
INSERT INTO "idea_gram" VALUES('ew ',914341142853134658);
INSERT INTO "idea_gram" VALUES('ge ',914341142853134658);
INSERT INTO "idea_gram" VALUES('ion',914341142853134658);
INSERT INTO "idea_gram" VALUES('le ',914341142853134658);
INSERT INTO "idea_gram" VALUES('on ',914341142853134658);
INSERT INTO "idea_gram" VALUES('rew',914341142853134658);
INSERT INTO "idea_gram" VALUES('rsi',914341142853134658);
INSERT INTO "idea_gram" VALUES('scr',914341142853134658);
INSERT INTO "idea_gram" VALUES('sio',914341142853134658);
INSERT INTO "idea_gram" VALUES('tab',914341142853134658);
INSERT INTO "idea_gram" VALUES('ver',914341142853134658);
INSERT INTO "idea_gram" VALUES(' дв',914341144245747775);
INSERT INTO "idea_gram" VALUES(' од',914341144245747775);
INSERT INTO "idea_gram" VALUES(' пл',914341144245747775);
INSERT INTO "idea_gram" VALUES(' ст',914341144245747775);
INSERT INTO "idea_gram" VALUES('=два',914341144245747775);
INSERT INTO "idea_gram" VALUES('=одн',914341144245747775);
INSERT INTO "idea_gram" VALUES('=плеч',914341144245747775);
INSERT INTO "idea_gram" VALUES('=стойк',914341144245747775);
INSERT INTO "idea_gram" VALUES('ва ',914341144245747775);
INSERT INTO "idea_gram" VALUES('два',914341144245747775);
INSERT INTO "idea_gram" VALUES('дно',914341144245747775);
INSERT INTO "idea_gram" VALUES('еча',914341144245747775);
INSERT INTO "idea_gram" VALUES('йке',914341144245747775);
INSERT INTO "idea_gram" VALUES('ке ',914341144245747775);
INSERT INTO "idea_gram" VALUES('леч',914341144245747775);
INSERT INTO "idea_gram" VALUES('ной',914341144245747775);
INSERT INTO "idea_gram" VALUES('одн',914341144245747775);
INSERT INTO "idea_gram" VALUES('ой ',914341144245747775);
INSERT INTO "idea_gram" VALUES('ойк',914341144245747775);
INSERT INTO "idea_gram" VALUES('пле',914341144245747775);
INSERT INTO "idea_gram" VALUES('сто',914341144245747775);
INSERT INTO "idea_gram" VALUES('той',914341144245747775);
INSERT INTO "idea_gram" VALUES('ча ',914341144245747775);
INSERT INTO "idea_gram" VALUES(' fo',914341144674054308);
INSERT INTO "idea_gram" VALUES(' ma',914341144674054308);
INSERT INTO "idea_gram" VALUES(' of',914341144674054308);
INSERT INTO "idea_gram" VALUES('=foot',914341144674054308);
INSERT INTO "idea_gram" VALUES('=marbl',914341144674054308);
INSERT INTO "idea_gram" VALUES('=offcut',914341144674054308);
INSERT INTO "idea_gram" VALUES('arb',914341144674054308);
INSERT INTO "idea_gram" VALUES('ble',914341144674054308);
INSERT INTO "idea_gram" VALUES('cut',914341144674054308);
INSERT INTO "idea_gram" VALUES('fcu',914341144674054308);
INSERT INTO "idea_gram" VALUES('ffc',914341144674054308);
INSERT INTO "idea_gram" VALUES('foo',914341144674054308);
INSERT INTO "idea_gram" VALUES('le ',914341144674054308);
INSERT INTO "idea_gram" VALUES('mar',914341144674054308);
INSERT INTO "idea_gram" VALUES('off',914341144674054308);
INSERT INTO "idea_gram" VALUES('oot',914341144674054308);
INSERT INTO "idea_gram" VALUES('ot ',914341144674054308);
INSERT INTO "idea_gram" VALUES('rbl',914341144674054308);
INSERT INTO "idea_gram" VALUES('ts ',914341144674054308);
INSERT INTO "idea_gram" VALUES('uts',914341144674054308);
INSERT INTO "idea_gram" VALUES(' di',914341146418607783);
INSERT INTO "idea_gram" VALUES(' li',914341146418607783);
INSERT INTO "idea_gram" VALUES(' th',914341146418607783);
INSERT INTO "idea_gram" VALUES(' tu',914341146418607783);
INSERT INTO "idea_gram" VALUES(' wa',914341146418607783);
INSERT INTO "idea_gram" VALUES('=dim',914341146418607783);
INSERT INTO "idea_gram" VALUES('=light',914341146418607783);
INSERT INTO "idea_gram" VALUES('=that',914341146418607783);
INSERT INTO "idea_gram" VALUES('=turn',914341146418607783);
INSERT INTO "idea_gram" VALUES('=warmer',914341146418607783);
INSERT INTO "idea_gram" VALUES('arm',914341146418607783);
INSERT INTO "idea_gram" VALUES('at ',914341146418607783);
INSERT INTO "idea_gram" VALUES('dim',914341146418607783);
INSERT INTO "idea_gram" VALUES('ed ',914341146418607783);
INSERT INTO "idea_gram" VALUES('er ',914341146418607783);
INSERT INTO "idea_gram" VALUES('ght',914341146418607783);
INSERT INTO "idea_gram" VALUES('hat',914341146418607783);
INSERT INTO "idea_gram" VALUES('ht ',914341146418607783);
INSERT INTO "idea_gram" VALUES('igh',914341146418607783);
INSERT INTO "idea_gram" VALUES('imm',914341146418607783);
INSERT INTO "idea_gram" VALUES('lig',914341146418607783);
INSERT INTO "idea_gram" VALUES('med',914341146418607783);
INSERT INTO "idea_gram" VALUES('mer',914341146418607783);
INSERT INTO "idea_gram" VALUES('mme',914341146418607783);
INSERT INTO "idea_gram" VALUES('ns ',914341146418607783);
INSERT INTO "idea_gram" VALUES('rme',914341146418607783);
INSERT INTO "idea_gram" VALUES('rns',914341146418607783);
INSERT INTO "idea_gram" VALUES('tha',914341146418607783);
INSERT INTO "idea_gram" VALUES('tur',914341146418607783);
INSERT INTO "idea_gram" VALUES('urn',914341146418607783);
INSERT INTO "idea_gram" VALUES('war',914341146418607783);
CREATE TABLE idea_picture (
	idea_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_picture PRIMARY KEY (idea_id, file_id)
);
INSERT INTO "idea_picture" VALUES(914341133706793765,914341042534831012);
INSERT INTO "idea_picture" VALUES(914341135664219089,914341044145523124);
INSERT INTO "idea_picture" VALUES(914341138965222904,914341045998841215);
INSERT INTO "idea_picture" VALUES(914341139166972453,914341038566157272);
INSERT INTO "idea_picture" VALUES(914341139649137586,914341047592289142);
INSERT INTO "idea_picture" VALUES(914341141004488424,914341049635687263);
INSERT INTO "idea_picture" VALUES(914341141524762035,914341040662660790);
INSERT INTO "idea_picture" VALUES(914341144245747775,914341050591557764);
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
INSERT INTO "idea_response" VALUES(914341127255840140,914341126563558033,914341026814642266,'submitted','under_review','Thank you, Anna. We are weighing it, literally.',NULL,'','2026-06-03 02:24:48.377516');
INSERT INTO "idea_response" VALUES(914341127573854942,914341126563558033,914341026814642266,'under_review','planned','Yes. Eleven people would buy it at a price we can meet; Oskar starts drawing.',NULL,'','2026-06-21 02:24:48.377663');
INSERT INTO "idea_response" VALUES(914341127703514168,914341126563558033,914341026822297256,'planned','prototyping','The first sketches are in the review room. Please be merciless.',NULL,'','2026-07-31 02:24:48.377550');
INSERT INTO "idea_response" VALUES(914341129570277481,914341129339106756,914341026814642266,'submitted','under_review','Control all lamps of a room from a telephone',NULL,'','2026-08-16 02:24:48.377946');
INSERT INTO "idea_response" VALUES(914341130367972964,914341129339106756,914341026814642266,'under_review','declined','Not in this lamp. A radio module ages in five years, the rest in fifty. The mains plug fits any switched socket: we tested three and list them under Service.','does_not_fit','A module that the owner can take out and replace, from a maker who promises parts for ten years.','2026-08-28 02:24:48.377532');
INSERT INTO "idea_response" VALUES(914341133839022288,914341133706793765,914341026835631926,'submitted','under_review','Всё разбирается: набор для ремонта',NULL,'','2026-09-17 02:24:48.377421');
INSERT INTO "idea_response" VALUES(914341134376697662,914341126563558033,914341026814642266,'prototyping','available','Made by two workshops, from 149 euros. Name your price and see.',NULL,'','2026-09-27 02:24:48.377623');
INSERT INTO "idea_response" VALUES(914341134632207194,914341133706793765,914341026814642266,'under_review','planned','Согласны: клея в лампе не будет.',NULL,'','2026-09-29 02:24:48.377661');
INSERT INTO "idea_response" VALUES(914341137887639231,914341133706793765,914341026822297256,'planned','prototyping','Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате просмотра.',NULL,'','2026-10-14 02:24:48.377065');
INSERT INTO "idea_response" VALUES(914341139459724920,914341138965222904,914341026814642266,'submitted','under_review','Four cafés wrote to us in one week. We are costing the battery.',NULL,'','2026-10-26 02:24:48.377377');
INSERT INTO "idea_response" VALUES(914341139916625393,914341139166972453,914341026814642266,'submitted','under_review','We are asking a test house what it does to the approval.',NULL,'','2026-10-29 02:24:48.377155');
INSERT INTO "idea_response" VALUES(914341141619719523,914341139649137586,914341026822297256,'submitted','under_review','Накладка нужна толще: внутри клеммы. Проверяем.',NULL,'','2026-11-02 02:24:48.377039');
INSERT INTO "idea_response" VALUES(914341142735226073,914341141004488424,914341026814642266,'submitted','under_review','Likely yes; we need to know that it does not tip.',NULL,'','2026-11-05 02:24:48.377119');
INSERT INTO "idea_response" VALUES(914341143289483881,914341141524762035,914341026822297256,'submitted','under_review','Красиво и просто. Пробуем на версии 3.',NULL,'','2026-11-08 02:24:48.377343');
INSERT INTO "idea_response" VALUES(914341143641618160,914341138965222904,914341026814642266,'under_review','planned','Planned. A replaceable 18650 pack, no glue; two workshops have been asked.',NULL,'','2026-11-10 02:24:48.377097');
INSERT INTO "idea_response" VALUES(914341144064707349,914341142853134658,914341026814642266,'submitted','merged','The same wish as Пётр''s clamp, so your support counts there. You are named as co-author.',NULL,'','2026-11-13 02:24:48.377377');
INSERT INTO "idea_response" VALUES(914341145868709222,914341141524762035,914341026822297256,'under_review','planned','Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.',NULL,'','2026-11-19 02:24:48.378465');
INSERT INTO "idea_response" VALUES(914341147903452258,914341138965222904,914341026822297256,'planned','prototyping','The shade of version 3 fits on a shorter stem. First pictures follow in two weeks.',NULL,'','2026-11-22 02:24:48.378516');
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
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_revision PRIMARY KEY (id), 
	CONSTRAINT fk_idea_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_idea_revision_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT uq_idea_revision_idea_id_number UNIQUE (idea_id, number)
);
INSERT INTO "idea_revision" VALUES(914341126604568114,914341126563558033,1,914341026650459539,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "480", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "300", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "2.5", "unit": "kg", "need": "nice"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','',1,'2026-05-30 02:24:48.393237');
INSERT INTO "idea_revision" VALUES(914341127333851542,914341126563558033,2,914341026650459539,'A reading lamp that balances instead of clamping','I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand moves them, and they stay.

I would like that in oak and steel, small enough for a bedside table, and honest: **no plastic, no app**.','[{"name": "Height", "value": "485", "unit": "mm", "need": "must"}, {"name": "Reach", "value": "318", "unit": "mm", "need": "must"}, {"name": "Foot", "value": "184", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "3.1", "unit": "kg", "need": "must"}, {"name": "Bulb", "value": "E27, replaceable", "unit": "", "need": "must"}, {"name": "Cable", "value": "2", "unit": "m", "need": "nice"}]','[]','["reading", "oak", "balance"]','A heavier foot, after Maja''s remark; the bulb must be replaceable.',1,'2026-06-10 02:24:48.380278');
INSERT INTO "idea_revision" VALUES(914341129352408367,914341129339106756,1,914341026734920181,'Control all lamps of a room from a telephone','With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save us ten minutes each evening.','[{"name": "Radio", "value": "Bluetooth or Zigbee", "unit": "", "need": "must"}, {"name": "Lamps per group", "value": "20", "unit": "pieces", "need": "must"}]','[]','["caf\u00e9", "radio"]','',1,'2026-08-10 02:24:48.382037');
INSERT INTO "idea_revision" VALUES(914341133725797008,914341133706793765,1,914341026676484897,'Всё разбирается: набор для ремонта','Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель продаются отдельно, с картинкой, как их поменять.','[{"name": "\u0418\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442", "value": "\u043e\u0434\u043d\u0430 \u043e\u0442\u0432\u0451\u0440\u0442\u043a\u0430", "unit": "", "need": "must"}, {"name": "\u0421\u0440\u043e\u043a \u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u0434\u0435\u0442\u0430\u043b\u0435\u0439", "value": "15", "unit": "\u043b\u0435\u0442", "need": "must"}, {"name": "\u0426\u0435\u043d\u0430 \u043d\u0430\u0431\u043e\u0440\u0430", "value": "20", "unit": "EUR", "need": "nice"}]','["0sc34ansxjmx4"]','["\u0440\u0435\u043c\u043e\u043d\u0442", "service"]','',1,'2026-09-14 02:24:48.382667');
INSERT INTO "idea_revision" VALUES(914341135682326947,914341135664219089,1,914341026676484897,'Струбцина вместо основания','У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, с кожаной подкладкой.','[{"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u043e\u0442", "value": "20", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0421\u0442\u043e\u043b\u0435\u0448\u043d\u0438\u0446\u0430, \u0434\u043e", "value": "60", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0434\u043a\u043b\u0430\u0434\u043a\u0430", "value": "\u043a\u043e\u0436\u0430", "unit": "", "need": "nice"}]','["0sc34aq9xn2dm"]','["\u0441\u0442\u0440\u0443\u0431\u0446\u0438\u043d\u0430", "\u0441\u0442\u043e\u043b"]','',1,'2026-10-07 02:24:48.381851');
INSERT INTO "idea_revision" VALUES(914341138989604423,914341138965222904,1,914341026718026860,'A small Halden without a cable for café tables','Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the foot, twelve hours of warm light, charged over night on a tray.

- it must survive a spilled coffee
- it must be too heavy for a pocket','[{"name": "Height", "value": "280", "unit": "mm", "need": "must"}, {"name": "Battery life", "value": "12", "unit": "h", "need": "must"}, {"name": "Colour of light", "value": "2200", "unit": "K", "need": "must"}, {"name": "Splash proof", "value": "IP44", "unit": "", "need": "must"}, {"name": "Charging tray", "value": "for 6 lamps", "unit": "", "need": "nice"}]','["0sc34as153vbz"]','["caf\u00e9", "battery", "small"]','',1,'2026-10-23 02:24:48.383366');
INSERT INTO "idea_revision" VALUES(914341139192152028,914341139166972453,1,914341026705802132,'A socket for the telephone in the foot','There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the charger inside. 20 watts would do.','[{"name": "Port", "value": "USB-C", "unit": "", "need": "must"}, {"name": "Power", "value": "20", "unit": "W", "need": "must"}, {"name": "Extra price", "value": "15", "unit": "EUR", "need": "nice"}]','["0sc34aj3mrayr"]','["foot", "charging"]','',1,'2026-10-25 02:24:48.383221');
INSERT INTO "idea_revision" VALUES(914341139666933481,914341139649137586,1,914341026676484897,'Настенная Halden над кроватью','Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, чтобы не искать его в темноте.','[{"name": "\u0412\u044b\u043d\u043e\u0441", "value": "350", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u041f\u043e\u0432\u043e\u0440\u043e\u0442", "value": "180", "unit": "\u00b0", "need": "must"}, {"name": "\u041a\u0440\u0435\u043f\u043b\u0435\u043d\u0438\u0435", "value": "2 \u0432\u0438\u043d\u0442\u0430", "unit": "", "need": "must"}, {"name": "\u0414\u0438\u043c\u043c\u0435\u0440", "value": "\u0434\u0430", "unit": "", "need": "nice"}]','["0sc34atgmr0vp"]','["\u0441\u0442\u0435\u043d\u0430", "\u0441\u043f\u0430\u043b\u044c\u043d\u044f"]','',1,'2026-10-28 02:24:48.381791');
INSERT INTO "idea_revision" VALUES(914341141020095695,914341141004488424,1,914341026650459539,'The tall one beside the chair','The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light comes over the shoulder, which is where it belongs.','[{"name": "Height", "value": "1350", "unit": "mm", "need": "must"}, {"name": "Stem", "value": "2 pieces", "unit": "", "need": "must"}, {"name": "Foot", "value": "280", "unit": "mm", "need": "must"}, {"name": "Weight", "value": "7", "unit": "kg", "need": "nice"}]','["0sc34awdhfjtz"]','["floor", "reading"]','',1,'2026-10-30 02:24:48.382659');
INSERT INTO "idea_revision" VALUES(914341141540224232,914341141524762035,1,914341026696075820,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм, край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc34am244hnp"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','',1,'2026-11-02 02:24:48.382145');
INSERT INTO "idea_revision" VALUES(914341142861372344,914341142853134658,1,914341026705802132,'A version to screw to the table edge','Students move, desks are small. Could the lamp hold on to the edge of the table?','[{"name": "Table top", "value": "18-40", "unit": "mm", "need": "must"}]','[]','["clamp"]','',1,'2026-11-07 02:24:48.380267');
INSERT INTO "idea_revision" VALUES(914341143865341786,914341141524762035,2,914341026696075820,'Желобок для пера и чаша для скрепок в основании','На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.

Желобок 150 × 8 мм **посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем.','[{"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0434\u043b\u0438\u043d\u0430", "value": "150", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0416\u0435\u043b\u043e\u0431\u043e\u043a, \u0448\u0438\u0440\u0438\u043d\u0430", "value": "8", "unit": "\u043c\u043c", "need": "must"}, {"name": "\u0427\u0430\u0448\u0430", "value": "70", "unit": "\u043c\u043c", "need": "nice"}]','["0sc34am244hnp"]','["\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "\u0434\u0443\u0431"]','Желобок посередине: удобно и левшам.',1,'2026-11-11 02:24:48.379229');
INSERT INTO "idea_revision" VALUES(914341144262852578,914341144245747775,1,914341026696075820,'Два плеча на одной стойке','На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются раздельно.','[{"name": "\u041f\u043b\u0435\u0447\u0438", "value": "2", "unit": "\u0448\u0442.", "need": "must"}, {"name": "\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435", "value": "230", "unit": "\u043c\u043c", "need": "nice"}]','["0sc34axa12e44"]','["\u0441\u0442\u043e\u043b", "\u0437\u0430\u043d\u044f\u0442\u0438\u044f"]','',1,'2026-11-14 02:24:48.382006');
INSERT INTO "idea_revision" VALUES(914341144686736320,914341144674054308,1,914341026705802132,'A foot of marble offcuts','Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.','[{"name": "Foot", "value": "180", "unit": "mm", "need": "must"}, {"name": "Material", "value": "offcuts", "unit": "", "need": "must"}]','[]','["stone", "foot"]','',1,'2026-11-16 02:24:48.380123');
INSERT INTO "idea_revision" VALUES(914341146440300300,914341146418607783,1,914341026650459539,'Light that turns warmer as it is dimmed','Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.','[{"name": "Full", "value": "2700", "unit": "K", "need": "must"}, {"name": "Lowest", "value": "2000", "unit": "K", "need": "must"}, {"name": "Steps", "value": "none, continuous", "unit": "", "need": "nice"}]','[]','["light", "dimmer"]','',1,'2026-11-20 02:24:48.382833');
CREATE TABLE idea_tag (
	tag VARCHAR(160) NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_tag PRIMARY KEY (tag, idea_id)
);
INSERT INTO "idea_tag" VALUES('balance',914341126563558033);
INSERT INTO "idea_tag" VALUES('oak',914341126563558033);
INSERT INTO "idea_tag" VALUES('reading',914341126563558033);
INSERT INTO "idea_tag" VALUES('café',914341129339106756);
INSERT INTO "idea_tag" VALUES('radio',914341129339106756);
INSERT INTO "idea_tag" VALUES('service',914341133706793765);
INSERT INTO "idea_tag" VALUES('ремонт',914341133706793765);
INSERT INTO "idea_tag" VALUES('стол',914341135664219089);
INSERT INTO "idea_tag" VALUES('струбцина',914341135664219089);
INSERT INTO "idea_tag" VALUES('battery',914341138965222904);
INSERT INTO "idea_tag" VALUES('café',914341138965222904);
INSERT INTO "idea_tag" VALUES('small',914341138965222904);
INSERT INTO "idea_tag" VALUES('charging',914341139166972453);
INSERT INTO "idea_tag" VALUES('foot',914341139166972453);
INSERT INTO "idea_tag" VALUES('спальня',914341139649137586);
INSERT INTO "idea_tag" VALUES('стена',914341139649137586);
INSERT INTO "idea_tag" VALUES('floor',914341141004488424);
INSERT INTO "idea_tag" VALUES('reading',914341141004488424);
INSERT INTO "idea_tag" VALUES('дуб',914341141524762035);
INSERT INTO "idea_tag" VALUES('основание',914341141524762035);
INSERT INTO "idea_tag" VALUES('clamp',914341142853134658);
INSERT INTO "idea_tag" VALUES('занятия',914341144245747775);
INSERT INTO "idea_tag" VALUES('стол',914341144245747775);
INSERT INTO "idea_tag" VALUES('foot',914341144674054308);
INSERT INTO "idea_tag" VALUES('stone',914341144674054308);
INSERT INTO "idea_tag" VALUES('dimmer',914341146418607783);
INSERT INTO "idea_tag" VALUES('light',914341146418607783);
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
INSERT INTO "job" VALUES(914341133084480657,914341132158471260,914341132908257972,1,914341027098844254,'The first Halden, for the one who asked for it',1,'done','2026-09-11','2026-10-12','2026-10-15',NULL,'2026-09-17 02:24:48.402993','2026-10-09 02:24:48.382669','2026-09-11 02:24:48.610807',4);
INSERT INTO "job" VALUES(914341135312531987,914341135252827453,914341135261260435,1,914341026867715191,'Одна лампа, терракота',1,'done','2026-10-02','2026-11-05','2026-11-08',NULL,'2026-10-09 02:24:48.382498','2026-10-29 02:24:48.382774','2026-10-02 02:24:48.395682',4);
INSERT INTO "job" VALUES(914341136344616234,914341136284294527,914341136293033889,1,914341026867715191,'Six lamps above the long bench',6,'to_close','2026-10-09','2026-11-26','2026-11-29',NULL,'2026-10-17 02:24:48.383379','2026-11-22 02:24:48.387723','2026-10-09 02:24:48.396968',3);
INSERT INTO "job" VALUES(914341142313276370,914341142253574950,914341142262158438,1,914341027098844254,'Две лампы в цвете «ночь», орех',2,'in_progress','2026-11-04','2026-12-05','2026-12-07',NULL,'2026-11-10 02:24:48.382643',NULL,'2026-11-04 02:24:48.395852',4);
INSERT INTO "job" VALUES(914341150486275922,914341150353524849,914341150374995818,1,914341027098844254,'Eight lamps for the library corner',8,'planned','2026-12-04','2026-12-28','2027-01-01',NULL,NULL,NULL,'2026-11-24 02:24:48.420125',5);
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
INSERT INTO "job_stage" VALUES(914341133098428169,914341133084480657,914341132158471260,0,'cutting','Cutting','done','2026-09-11','2026-09-14',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-17 02:24:48.399293','2026-09-20 02:24:48.383554',3);
INSERT INTO "job_stage" VALUES(914341133098428219,914341133084480657,914341132158471260,1,'joining','Joining','done','2026-09-15','2026-09-27',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-20 02:24:48.384983','2026-09-29 02:24:48.383569',4);
INSERT INTO "job_stage" VALUES(914341133098428251,914341133084480657,914341132158471260,2,'finishing','Finishing','done','2026-09-28','2026-10-10',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-09-29 02:24:48.383204','2026-10-08 02:24:48.381195',4);
INSERT INTO "job_stage" VALUES(914341133098428272,914341133084480657,914341132158471260,3,'packing','Packing','done','2026-10-11','2026-10-12',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-08 02:24:48.381557','2026-10-09 02:24:48.380804',4);
INSERT INTO "job_stage" VALUES(914341135316416519,914341135312531987,914341135252827453,0,'cutting','Cutting','done','2026-10-02','2026-10-06',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-09 02:24:48.381125','2026-10-12 02:24:48.380804',3);
INSERT INTO "job_stage" VALUES(914341135316702298,914341135312531987,914341135252827453,1,'joining','Joining','done','2026-10-07','2026-10-18',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-12 02:24:48.381000','2026-10-19 02:24:48.380929',4);
INSERT INTO "job_stage" VALUES(914341135317365651,914341135312531987,914341135252827453,2,'finishing','Finishing','done','2026-10-19','2026-11-03',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-19 02:24:48.381103','2026-10-28 02:24:48.381470',4);
INSERT INTO "job_stage" VALUES(914341135317365673,914341135312531987,914341135252827453,3,'packing','Packing','done','2026-11-04','2026-11-05',40,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-28 02:24:48.381246','2026-10-29 02:24:48.380949',4);
INSERT INTO "job_stage" VALUES(914341136347871689,914341136344616234,914341136284294527,0,'cutting','Cutting','done','2026-10-09','2026-10-13',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-17 02:24:48.381935','2026-10-21 02:24:48.380960',3);
INSERT INTO "job_stage" VALUES(914341136347871723,914341136344616234,914341136284294527,1,'joining','Joining','done','2026-10-14','2026-10-29',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'2026-10-21 02:24:48.382261','2026-11-02 02:24:48.381432',4);
INSERT INTO "job_stage" VALUES(914341136349108680,914341136344616234,914341136284294527,2,'finishing','Finishing','done','2026-10-30','2026-11-20',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-02 02:24:48.381389','2026-11-18 02:24:48.388920',4);
INSERT INTO "job_stage" VALUES(914341136349108702,914341136344616234,914341136284294527,3,'packing','Packing','done','2026-11-21','2026-11-26',90,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Three cartons, two lamps each.','2026-11-18 02:24:48.383809','2026-11-22 02:24:48.384848',4);
INSERT INTO "job_stage" VALUES(914341142317605535,914341142313276370,914341142253574950,0,'cutting','Cutting','done','2026-11-04','2026-11-07',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-10 02:24:48.381246','2026-11-14 02:24:48.381259',3);
INSERT INTO "job_stage" VALUES(914341142317605555,914341142313276370,914341142253574950,1,'joining','Joining','done','2026-11-08','2026-11-19',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'Both joints run in, 500 turns each.','2026-11-14 02:24:48.381050','2026-11-23 02:24:48.386856',4);
INSERT INTO "job_stage" VALUES(914341142317605587,914341142313276370,914341142253574950,2,'finishing','Finishing','awaiting_customer','2026-11-23','2026-12-03',50,NULL,1,'Is this the blue you meant? After the enamel is fired it cannot be changed.','2026-11-24 04:48:48.384008','2026-11-30',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "job_stage" VALUES(914341142317605615,914341142313276370,914341142253574950,3,'packing','Packing','blocked','2026-12-03','2026-12-05',50,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914341150500522558,914341150486275922,914341150353524849,0,'cutting','Cutting','ready','2026-12-04','2026-12-08',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914341150500522570,914341150486275922,914341150353524849,1,'joining','Joining','blocked','2026-12-08','2026-12-16',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914341150500522594,914341150486275922,914341150353524849,2,'finishing','Finishing','blocked','2026-12-16','2026-12-25',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job_stage" VALUES(914341150500522653,914341150486275922,914341150353524849,3,'packing','Packing','blocked','2026-12-25','2026-12-28',110,NULL,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
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
INSERT INTO "membership" VALUES(914341026722681789,914341026603335782,914341026718026860,'owner','2026-05-17 14:24:48.377888');
INSERT INTO "membership" VALUES(914341026738722826,914341026603335782,914341026734920181,'member','2026-05-17 14:24:48.377133');
INSERT INTO "membership" VALUES(914341026751261534,914341026603335782,914341026746414371,'viewer','2026-05-17 14:24:48.377286');
INSERT INTO "membership" VALUES(914341026762952852,914341026621429356,914341026758581946,'owner','2026-05-17 14:24:48.377141');
INSERT INTO "membership" VALUES(914341026776686162,914341026621429356,914341026772419252,'member','2026-05-17 14:24:48.377101');
INSERT INTO "membership" VALUES(914341026793787039,914341026633503624,914341026788662920,'owner','2026-05-17 14:24:48.377068');
INSERT INTO "membership" VALUES(914341026802187600,914341026633503624,914341026802122087,'member','2026-05-17 14:24:48.377041');
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
INSERT INTO "notification" VALUES(914341126755383665,914341026814642266,914341126668744840,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-05-30 02:24:48.430659','2026-05-30 02:24:48.430659',1,0);
INSERT INTO "notification" VALUES(914341126755383717,914341026822297256,914341126668744840,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-05-30 02:24:48.430659','2026-05-30 02:24:48.430659',1,0);
INSERT INTO "notification" VALUES(914341126755383759,914341026835631926,914341126668744840,'ideas','idea.submitted','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-05-30 02:24:48.430659','2026-05-30 02:24:48.430659',1,0);
INSERT INTO "notification" VALUES(914341127066787725,914341026650459539,914341127008221683,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sc34d4f4s8pp','2026-06-01 02:24:48.396101','2026-06-01 02:24:48.396101',1,0);
INSERT INTO "notification" VALUES(914341127066868477,914341026822297256,914341127008221683,'ideas','comment.posted','Пётр Волков','A reading lamp that balances instead of clamping','/comments/0sc34d4f4s8pp','2026-06-01 02:24:48.396101','2026-06-01 02:24:48.396101',1,0);
INSERT INTO "notification" VALUES(914341127145069004,914341026676484897,914341127103046174,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sc34d4j4rpwy','2026-06-01 12:00:48.389431','2026-06-01 12:00:48.389431',1,0);
INSERT INTO "notification" VALUES(914341127145297281,914341026822297256,914341127103046174,'ideas','comment.posted','Anna Lindqvist','A reading lamp that balances instead of clamping','/comments/0sc34d4j4rpwy','2026-06-01 12:00:48.389431','2026-06-01 12:00:48.389431',1,0);
INSERT INTO "notification" VALUES(914341127208530189,914341026650459539,914341127167300725,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sc34d4m4qy5s','2026-06-02 21:36:48.387659','2026-06-02 21:36:48.387659',1,0);
INSERT INTO "notification" VALUES(914341127208530204,914341026676484897,914341127167300725,'ideas','comment.posted','Oskar Lund','A reading lamp that balances instead of clamping','/comments/0sc34d4m4qy5s','2026-06-02 21:36:48.387659','2026-06-02 21:36:48.387659',1,0);
INSERT INTO "notification" VALUES(914341127301210549,914341026650459539,914341127263584458,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-03 02:24:48.394819','2026-06-03 02:24:48.394819',1,0);
INSERT INTO "notification" VALUES(914341127302052935,914341026676484897,914341127263584458,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-03 02:24:48.394819','2026-06-03 02:24:48.394819',1,0);
INSERT INTO "notification" VALUES(914341127302052962,914341026822297256,914341127263584458,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-03 02:24:48.394819','2026-06-03 02:24:48.394819',1,0);
INSERT INTO "notification" VALUES(914341127394043380,914341026676484897,914341127342425745,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh/revisions','2026-06-10 02:24:48.394492','2026-06-10 02:24:48.394492',1,0);
INSERT INTO "notification" VALUES(914341127394043427,914341026822297256,914341127342425745,'ideas','idea.revised','Anna Lindqvist','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh/revisions','2026-06-10 02:24:48.394492','2026-06-10 02:24:48.394492',1,0);
INSERT INTO "notification" VALUES(914341127473047179,914341026650459539,914341127435144631,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc34d4w4tkc5','2026-06-11 02:24:48.385950','2026-06-11 02:24:48.385950',1,0);
INSERT INTO "notification" VALUES(914341127473937844,914341026676484897,914341127435144631,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc34d4w4tkc5','2026-06-11 02:24:48.385950','2026-06-11 02:24:48.385950',1,0);
INSERT INTO "notification" VALUES(914341127473988836,914341026822297256,914341127435144631,'ideas','comment.posted','Maja Holm','A reading lamp that balances instead of clamping','/comments/0sc34d4w4tkc5','2026-06-11 02:24:48.385950','2026-06-11 02:24:48.385950',1,0);
INSERT INTO "notification" VALUES(914341127544547098,914341026822297256,914341127510683079,'ideas','note.posted','Ines Aldana','A reading lamp that balances instead of clamping','/comments/0sc34d4ycvvd0','2026-06-20 02:24:48.386384','2026-06-20 02:24:48.386384',1,0);
INSERT INTO "notification" VALUES(914341127616395247,914341026650459539,914341127581871775,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-21 02:24:48.390097','2026-06-21 02:24:48.390097',1,0);
INSERT INTO "notification" VALUES(914341127616395282,914341026676484897,914341127581871775,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-21 02:24:48.390097','2026-06-21 02:24:48.390097',1,0);
INSERT INTO "notification" VALUES(914341127616395319,914341026696075820,914341127581871775,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-21 02:24:48.390097','2026-06-21 02:24:48.390097',1,0);
INSERT INTO "notification" VALUES(914341127616395331,914341026718026860,914341127581871775,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-21 02:24:48.390097','2026-06-21 02:24:48.390097',1,0);
INSERT INTO "notification" VALUES(914341127616395368,914341026822297256,914341127581871775,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-06-21 02:24:48.390097','2026-06-21 02:24:48.390097',1,0);
INSERT INTO "notification" VALUES(914341127746523171,914341026650459539,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341127746523188,914341026676484897,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341127746668618,914341026696075820,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341127746668669,914341026705802132,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341127746668723,914341026718026860,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341127746668785,914341026734920181,914341127708617789,'ideas','idea.status_changed','Oskar Lund','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-07-31 02:24:48.390087','2026-07-31 02:24:48.390087',1,0);
INSERT INTO "notification" VALUES(914341128345283876,914341026650459539,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128345283909,914341026676484897,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128345680692,914341026696075820,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346308236,914341026705802132,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346308277,914341026718026860,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346308293,914341026734920181,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346308322,914341026746414371,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346308381,914341026758581946,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346322780,914341026772419252,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346322818,914341026788662920,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128346322851,914341026802122087,914341128261280050,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.441615','2026-08-02 02:24:48.441615',1,0);
INSERT INTO "notification" VALUES(914341128387668662,914341026650459539,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387668678,914341026676484897,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387672827,914341026696075820,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387728465,914341026705802132,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387728500,914341026718026860,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387728534,914341026734920181,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128387728538,914341026746414371,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128388320102,914341026758581946,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128388320112,914341026772419252,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128388320141,914341026788662920,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128388320164,914341026802122087,914341128289935529,'prototypes','prototype.status_changed','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-02 02:24:48.451625','2026-08-02 02:24:48.451625',1,0);
INSERT INTO "notification" VALUES(914341128559581313,914341026676484897,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559581346,914341026696075820,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923695,914341026705802132,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923705,914341026718026860,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923738,914341026734920181,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923792,914341026746414371,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923839,914341026758581946,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128559923876,914341026772419252,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128560367925,914341026788662920,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128560367951,914341026802122087,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128560414382,914341026822297256,914341128513573537,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 02:24:48.405793','2026-08-03 02:24:48.405793',1,0);
INSERT INTO "notification" VALUES(914341128651810609,914341026650459539,914341128613491042,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-03 14:24:48.392451','2026-08-03 14:24:48.392451',1,0);
INSERT INTO "notification" VALUES(914341128726519507,914341026650459539,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128727476244,914341026696075820,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128727476282,914341026705802132,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128727575327,914341026718026860,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075159,914341026734920181,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075194,914341026746414371,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075244,914341026758581946,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075291,914341026772419252,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075345,914341026788662920,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075364,914341026802122087,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128728075365,914341026822297256,914341128692818893,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-04 02:24:48.391285','2026-08-04 02:24:48.391285',1,0);
INSERT INTO "notification" VALUES(914341128807651812,914341026650459539,914341128773717608,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-05 02:24:48.390664','2026-08-05 02:24:48.390664',1,0);
INSERT INTO "notification" VALUES(914341128807651832,914341026822297256,914341128773717608,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-08-05 02:24:48.390664','2026-08-05 02:24:48.390664',1,0);
INSERT INTO "notification" VALUES(914341128900170840,914341026650459539,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900170856,914341026676484897,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900170904,914341026696075820,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900170968,914341026705802132,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171001,914341026734920181,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171031,914341026746414371,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171035,914341026758581946,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171052,914341026772419252,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171098,914341026788662920,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171161,914341026802122087,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128900171223,914341026822297256,914341128873167499,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-05 02:24:48.395873','2026-08-05 02:24:48.395873',1,0);
INSERT INTO "notification" VALUES(914341128966614367,914341026676484897,914341128933504289,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-06 02:24:48.387328','2026-08-06 02:24:48.387328',1,0);
INSERT INTO "notification" VALUES(914341129036623304,914341026650459539,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037283266,914341026676484897,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037283307,914341026705802132,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037283356,914341026718026860,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794455,914341026734920181,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794459,914341026746414371,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794522,914341026758581946,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794573,914341026772419252,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794623,914341026788662920,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129037794686,914341026802122087,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129038068983,914341026822297256,914341129003612077,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-06 02:24:48.391161','2026-08-06 02:24:48.391161',1,0);
INSERT INTO "notification" VALUES(914341129096910755,914341026718026860,914341129075940110,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-07 02:24:48.385916','2026-08-07 02:24:48.385916',1,0);
INSERT INTO "notification" VALUES(914341129099536182,914341026822297256,914341129075940110,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-07 02:24:48.385916','2026-08-07 02:24:48.385916',1,0);
INSERT INTO "notification" VALUES(914341129158206295,914341026788662920,914341129138381042,'prototypes','thread.resolved','Maja Holm','Halden reading lamp','/threads/0sc34d66ws97b','2026-08-08 02:24:48.388517','2026-08-08 02:24:48.388517',1,0);
INSERT INTO "notification" VALUES(914341129242498324,914341026822297256,914341129213264013,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-08 02:24:48.393196','2026-08-08 02:24:48.393196',1,0);
INSERT INTO "notification" VALUES(914341129315074278,914341026822297256,914341129288331612,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-09 02:24:48.390722','2026-08-09 02:24:48.390722',1,0);
INSERT INTO "notification" VALUES(914341129419384995,914341026814642266,914341129382018245,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-10 02:24:48.398002','2026-08-10 02:24:48.398002',1,0);
INSERT INTO "notification" VALUES(914341129419493286,914341026822297256,914341129382018245,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-10 02:24:48.398002','2026-08-10 02:24:48.398002',1,0);
INSERT INTO "notification" VALUES(914341129419493321,914341026835631926,914341129382018245,'ideas','idea.submitted','Jonas Ek','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-10 02:24:48.398002','2026-08-10 02:24:48.398002',1,0);
INSERT INTO "notification" VALUES(914341129477254181,914341026696075820,914341129445025641,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-10 02:24:48.387175','2026-08-10 02:24:48.387175',1,0);
INSERT INTO "notification" VALUES(914341129620693687,914341026718026860,914341129578613607,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-16 02:24:48.393108','2026-08-16 02:24:48.393108',1,0);
INSERT INTO "notification" VALUES(914341129621250722,914341026734920181,914341129578613607,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-16 02:24:48.393108','2026-08-16 02:24:48.393108',1,0);
INSERT INTO "notification" VALUES(914341129621250733,914341026746414371,914341129578613607,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-16 02:24:48.393108','2026-08-16 02:24:48.393108',1,0);
INSERT INTO "notification" VALUES(914341129705160721,914341026676484897,914341129671173355,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc34d61dhmxm','2026-08-23 02:24:48.388504','2026-08-23 02:24:48.388504',1,0);
INSERT INTO "notification" VALUES(914341129754896301,914341026696075820,914341129729398926,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc34d6am0emx','2026-08-23 02:24:48.385446','2026-08-23 02:24:48.385446',1,0);
INSERT INTO "notification" VALUES(914341129905546344,914341026650459539,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129905559801,914341026676484897,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129906480679,914341026696075820,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129906480743,914341026705802132,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129906480797,914341026718026860,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129909616186,914341026734920181,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129909616205,914341026746414371,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129910107142,914341026758581946,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129910107202,914341026772419252,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129910107226,914341026788662920,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129910107267,914341026802122087,914341129847744204,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-08-24 02:24:48.410506','2026-08-24 02:24:48.410506',1,0);
INSERT INTO "notification" VALUES(914341129998358031,914341026676484897,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998358041,914341026696075820,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998666097,914341026705802132,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998666108,914341026718026860,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998666156,914341026734920181,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998666200,914341026746414371,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998801892,914341026758581946,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998801916,914341026772419252,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998801962,914341026788662920,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998801980,914341026802122087,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341129998952844,914341026822297256,914341129961180239,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:24:48.392380','2026-08-26 02:24:48.392380',1,0);
INSERT INTO "notification" VALUES(914341130114660196,914341026822297256,914341130077906367,'prototypes','thread.price_wished','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-26 02:39:12.399303','2026-08-26 02:39:12.399303',1,0);
INSERT INTO "notification" VALUES(914341130183445821,914341026650459539,914341130148889009,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d7753x72','2026-08-27 02:24:48.389517','2026-08-27 02:24:48.389517',1,0);
INSERT INTO "notification" VALUES(914341130183532902,914341026822297256,914341130148889009,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34d7753x72','2026-08-27 02:24:48.389517','2026-08-27 02:24:48.389517',1,0);
INSERT INTO "notification" VALUES(914341130267185674,914341026650459539,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267195891,914341026676484897,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267195902,914341026696075820,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267195924,914341026705802132,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267195939,914341026718026860,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267195985,914341026746414371,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267196010,914341026758581946,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267196063,914341026772419252,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267196085,914341026788662920,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267196133,914341026802122087,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130267196148,914341026822297256,914341130229531702,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 02:24:48.392962','2026-08-27 02:24:48.392962',1,0);
INSERT INTO "notification" VALUES(914341130336840626,914341026734920181,914341130304488700,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 14:24:48.388188','2026-08-27 14:24:48.388188',1,0);
INSERT INTO "notification" VALUES(914341130338193757,914341026822297256,914341130304488700,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc34d7f4xsz6','2026-08-27 14:24:48.388188','2026-08-27 14:24:48.388188',1,0);
INSERT INTO "notification" VALUES(914341130413405883,914341026705802132,914341130375322985,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-28 02:24:48.391037','2026-08-28 02:24:48.391037',1,0);
INSERT INTO "notification" VALUES(914341130413405920,914341026718026860,914341130375322985,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-28 02:24:48.391037','2026-08-28 02:24:48.391037',1,0);
INSERT INTO "notification" VALUES(914341130413405946,914341026734920181,914341130375322985,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-28 02:24:48.391037','2026-08-28 02:24:48.391037',1,0);
INSERT INTO "notification" VALUES(914341130413405983,914341026746414371,914341130375322985,'ideas','idea.status_changed','Ines Aldana','Control all lamps of a room from a telephone','/ideas/0sc34d6mwjxe4','2026-08-28 02:24:48.391037','2026-08-28 02:24:48.391037',1,0);
INSERT INTO "notification" VALUES(914341130477022206,914341026650459539,914341130442046344,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d7753x72','2026-08-28 02:24:48.387925','2026-08-28 02:24:48.387925',1,0);
INSERT INTO "notification" VALUES(914341130477022231,914341026676484897,914341130442046344,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d7753x72','2026-08-28 02:24:48.387925','2026-08-28 02:24:48.387925',1,0);
INSERT INTO "notification" VALUES(914341130552560700,914341026650459539,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560744,914341026676484897,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560746,914341026705802132,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560777,914341026718026860,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560823,914341026734920181,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560873,914341026746414371,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560937,914341026758581946,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552560995,914341026772419252,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552561027,914341026788662920,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552561054,914341026802122087,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130552561061,914341026822297256,914341130518756753,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-28 02:24:48.391686','2026-08-28 02:24:48.391686',1,0);
INSERT INTO "notification" VALUES(914341130626662384,914341026676484897,914341130592730336,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-28 09:36:48.389508','2026-08-28 09:36:48.389508',1,0);
INSERT INTO "notification" VALUES(914341130626940072,914341026822297256,914341130592730336,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d7753x72','2026-08-28 09:36:48.389508','2026-08-28 09:36:48.389508',1,0);
INSERT INTO "notification" VALUES(914341130669537907,914341026705802132,914341130644058513,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc34d7vnt2f9','2026-08-29 02:24:48.382989','2026-08-29 02:24:48.382989',1,0);
INSERT INTO "notification" VALUES(914341130669537930,914341026734920181,914341130644058513,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc34d7vnt2f9','2026-08-29 02:24:48.382989','2026-08-29 02:24:48.382989',1,0);
INSERT INTO "notification" VALUES(914341130669537974,914341026814642266,914341130644058513,'ideas','comment.posted','Maja Holm','Control all lamps of a room from a telephone','/comments/0sc34d7vnt2f9','2026-08-29 02:24:48.382989','2026-08-29 02:24:48.382989',1,0);
INSERT INTO "notification" VALUES(914341130719616137,914341026650459539,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130719616153,914341026676484897,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130719991728,914341026696075820,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130719991752,914341026718026860,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130719991779,914341026734920181,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720165334,914341026746414371,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720165343,914341026758581946,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720165344,914341026772419252,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720320590,914341026788662920,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720320635,914341026802122087,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130720320674,914341026822297256,914341130698684932,'prototypes','prototypes/comment.posted','Tomás Reyes','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-29 02:24:48.386295','2026-08-29 02:24:48.386295',1,0);
INSERT INTO "notification" VALUES(914341130773829143,914341026696075820,914341130744593903,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d7qr2xyn','2026-08-30 02:24:48.385626','2026-08-30 02:24:48.385626',1,0);
INSERT INTO "notification" VALUES(914341130832083843,914341026705802132,914341130799057574,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-30 02:24:48.387596','2026-08-30 02:24:48.387596',1,0);
INSERT INTO "notification" VALUES(914341130832381860,914341026822297256,914341130799057574,'prototypes','prototypes/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-30 02:24:48.387596','2026-08-30 02:24:48.387596',1,0);
INSERT INTO "notification" VALUES(914341130907176362,914341026676484897,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130908339900,914341026696075820,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909236826,914341026705802132,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909236890,914341026718026860,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909236947,914341026734920181,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909236983,914341026746414371,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909237019,914341026758581946,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909237052,914341026772419252,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909237071,914341026788662920,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909237119,914341026802122087,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130909237180,914341026822297256,914341130874691577,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-30 02:24:48.391593','2026-08-30 02:24:48.391593',1,0);
INSERT INTO "notification" VALUES(914341130967617428,914341026705802132,914341130945676130,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-31 02:24:48.385193','2026-08-31 02:24:48.385193',1,0);
INSERT INTO "notification" VALUES(914341130967702818,914341026814642266,914341130945676130,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-31 02:24:48.385193','2026-08-31 02:24:48.385193',1,0);
INSERT INTO "notification" VALUES(914341130967702860,914341026822297256,914341130945676130,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-08-31 02:24:48.385193','2026-08-31 02:24:48.385193',1,0);
INSERT INTO "notification" VALUES(914341131030054754,914341026650459539,914341130997159838,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-31 02:24:48.387845','2026-08-31 02:24:48.387845',1,0);
INSERT INTO "notification" VALUES(914341131030054761,914341026822297256,914341130997159838,'prototypes','prototypes/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc34d82c3p5b','2026-08-31 02:24:48.387845','2026-08-31 02:24:48.387845',1,0);
INSERT INTO "notification" VALUES(914341131130996979,914341026650459539,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131130997041,914341026676484897,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131123673,914341026696075820,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131269107,914341026705802132,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131269125,914341026718026860,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131269165,914341026734920181,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131269188,914341026746414371,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131477673,914341026758581946,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131477688,914341026772419252,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131477747,914341026802122087,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131131477777,914341026822297256,914341131091860059,'prototypes','prototypes/comment.posted','Katrin Vogel','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 02:24:48.397430','2026-08-31 02:24:48.397430',1,0);
INSERT INTO "notification" VALUES(914341131205898600,914341026788662920,914341131172304917,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d890s8gf','2026-08-31 14:24:48.388889','2026-08-31 14:24:48.388889',1,0);
INSERT INTO "notification" VALUES(914341131268852054,914341026705802132,914341131230352416,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-09-01 02:24:48.388477','2026-09-01 02:24:48.388477',1,0);
INSERT INTO "notification" VALUES(914341131268852108,914341026718026860,914341131230352416,'prototypes','thread.resolved','Ines Aldana','Halden reading lamp','/threads/0sc34d7x4x4cc','2026-09-01 02:24:48.388477','2026-09-01 02:24:48.388477',1,0);
INSERT INTO "notification" VALUES(914341131323830680,914341026788662920,914341131294401648,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc34d890s8gf','2026-09-01 02:24:48.386535','2026-09-01 02:24:48.386535',1,0);
INSERT INTO "notification" VALUES(914341131385763831,914341026822297256,914341131360458884,'prototypes','prototypes-internal/comment.posted','Дарья Ким','Halden reading lamp','/threads/0sc34d8gw3xp9','2026-09-02 02:24:48.388741','2026-09-02 02:24:48.388741',1,0);
INSERT INTO "notification" VALUES(914341131445931089,914341026822297256,914341131420518139,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-09-02 02:24:48.387832','2026-09-02 02:24:48.387832',1,0);
INSERT INTO "notification" VALUES(914341131494895241,914341026822297256,914341131470772251,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc34d8gw3xp9','2026-09-02 14:24:48.385615','2026-09-02 14:24:48.385615',1,0);
INSERT INTO "notification" VALUES(914341131496183679,914341026835631926,914341131470772251,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc34d8gw3xp9','2026-09-02 14:24:48.385615','2026-09-02 14:24:48.385615',1,0);
INSERT INTO "notification" VALUES(914341131544907124,914341026814642266,914341131521176464,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d8gw3xp9','2026-09-03 02:24:48.385525','2026-09-03 02:24:48.385525',1,0);
INSERT INTO "notification" VALUES(914341131545988970,914341026835631926,914341131521176464,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34d8gw3xp9','2026-09-03 02:24:48.385525','2026-09-03 02:24:48.385525',1,0);
INSERT INTO "notification" VALUES(914341131603740130,914341026822297256,914341131578985967,'prototypes','prototype.decided','Пётр Волков','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-09-03 02:24:48.387319','2026-09-03 02:24:48.387319',1,0);
INSERT INTO "notification" VALUES(914341131662187021,914341026822297256,914341131638643682,'prototypes','prototype.decided','Мария Седова','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-09-04 02:24:48.387292','2026-09-04 02:24:48.387292',1,0);
INSERT INTO "notification" VALUES(914341131885686367,914341026758581946,914341131750383024,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-09 02:24:48.427168','2026-09-09 02:24:48.427168',1,0);
INSERT INTO "notification" VALUES(914341131885837646,914341026772419252,914341131750383024,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-09 02:24:48.427168','2026-09-09 02:24:48.427168',1,0);
INSERT INTO "notification" VALUES(914341131885837662,914341026788662920,914341131750383024,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-09 02:24:48.427168','2026-09-09 02:24:48.427168',1,0);
INSERT INTO "notification" VALUES(914341131886419162,914341026802122087,914341131750383024,'pricing','bid.opened','','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-09 02:24:48.427168','2026-09-09 02:24:48.427168',1,0);
INSERT INTO "notification" VALUES(914341132087014421,914341026650459539,914341132020107148,'pricing','answer.given','Werkstatt Ost','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-10 02:24:48.420341','2026-09-10 02:24:48.420341',1,0);
INSERT INTO "notification" VALUES(914341133216073019,914341026814642266,914341132950174171,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:24:48.642164','2026-09-11 02:24:48.642164',1,0);
INSERT INTO "notification" VALUES(914341133216073062,914341026822297256,914341132950174171,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:24:48.642164','2026-09-11 02:24:48.642164',1,0);
INSERT INTO "notification" VALUES(914341133216073102,914341026835631926,914341132950174171,'orders','order.placed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:24:48.642164','2026-09-11 02:24:48.642164',1,0);
INSERT INTO "notification" VALUES(914341133262249602,914341026788662920,914341133068219833,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:24:48.652797','2026-09-11 02:24:48.652797',1,0);
INSERT INTO "notification" VALUES(914341133262249648,914341026802122087,914341133068219833,'pricing','answer.accepted','Anna Lindqvist','The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:24:48.652797','2026-09-11 02:24:48.652797',1,0);
INSERT INTO "notification" VALUES(914341133312047144,914341026814642266,914341133072926698,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-11 02:24:48.664845','2026-09-11 02:24:48.664845',1,0);
INSERT INTO "notification" VALUES(914341133312047186,914341026822297256,914341133072926698,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-11 02:24:48.664845','2026-09-11 02:24:48.664845',1,0);
INSERT INTO "notification" VALUES(914341133312416066,914341026835631926,914341133072926698,'pricing','bid.awarded','Anna Lindqvist','The first Halden, for the one who asked for it','/bids/0sc34d8v02713','2026-09-11 02:24:48.664845','2026-09-11 02:24:48.664845',1,0);
INSERT INTO "notification" VALUES(914341133488138522,914341026788662920,914341133419919767,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:39:12.412319','2026-09-11 02:39:12.412319',1,0);
INSERT INTO "notification" VALUES(914341133488138541,914341026802122087,914341133419919767,'orders','order.address_given','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-11 02:39:12.412319','2026-09-11 02:39:12.412319',1,0);
INSERT INTO "notification" VALUES(914341133781276464,914341026814642266,914341133752090628,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-14 02:24:48.395338','2026-09-14 02:24:48.395338',1,0);
INSERT INTO "notification" VALUES(914341133781403707,914341026822297256,914341133752090628,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-14 02:24:48.395338','2026-09-14 02:24:48.395338',1,0);
INSERT INTO "notification" VALUES(914341133781403729,914341026835631926,914341133752090628,'ideas','idea.submitted','Пётр Волков','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-14 02:24:48.395338','2026-09-14 02:24:48.395338',1,0);
INSERT INTO "notification" VALUES(914341133878384464,914341026676484897,914341133844915879,'ideas','idea.status_changed','Дарья Ким','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-17 02:24:48.389144','2026-09-17 02:24:48.389144',1,0);
INSERT INTO "notification" VALUES(914341134256004013,914341026650459539,914341134208760554,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-20 02:24:48.402451','2026-09-20 02:24:48.402451',1,0);
INSERT INTO "notification" VALUES(914341134418003420,914341026650459539,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134418732717,914341026676484897,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134418732781,914341026696075820,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134419163182,914341026705802132,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134419850507,914341026718026860,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134419850513,914341026734920181,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134419850553,914341026822297256,914341134380884048,'ideas','idea.status_changed','Ines Aldana','A reading lamp that balances instead of clamping','/ideas/0sc34d425kwmh','2026-09-27 02:24:48.390716','2026-09-27 02:24:48.390716',1,0);
INSERT INTO "notification" VALUES(914341134536399462,914341026758581946,914341134469566849,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-28 02:24:48.399908','2026-09-28 02:24:48.399908',1,0);
INSERT INTO "notification" VALUES(914341134536399522,914341026772419252,914341134469566849,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-28 02:24:48.399908','2026-09-28 02:24:48.399908',1,0);
INSERT INTO "notification" VALUES(914341134536456545,914341026788662920,914341134469566849,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-28 02:24:48.399908','2026-09-28 02:24:48.399908',1,0);
INSERT INTO "notification" VALUES(914341134536456567,914341026802122087,914341134469566849,'pricing','bid.opened','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-28 02:24:48.399908','2026-09-28 02:24:48.399908',1,0);
INSERT INTO "notification" VALUES(914341134673999457,914341026650459539,914341134641642715,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-29 02:24:48.389491','2026-09-29 02:24:48.389491',1,0);
INSERT INTO "notification" VALUES(914341134673999491,914341026676484897,914341134641642715,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-29 02:24:48.389491','2026-09-29 02:24:48.389491',1,0);
INSERT INTO "notification" VALUES(914341134673999546,914341026696075820,914341134641642715,'ideas','idea.status_changed','Ines Aldana','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-09-29 02:24:48.389491','2026-09-29 02:24:48.389491',1,0);
INSERT INTO "notification" VALUES(914341134771688439,914341026696075820,914341134729399693,'pricing','answer.given','Atelier Brun','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-29 02:24:48.396314','2026-09-29 02:24:48.396314',1,0);
INSERT INTO "notification" VALUES(914341134889009770,914341026650459539,914341134830343692,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-09-29 02:24:48.401105','2026-09-29 02:24:48.401105',1,0);
INSERT INTO "notification" VALUES(914341135069563144,914341026758581946,914341135013434260,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-30 02:24:48.402090','2026-09-30 02:24:48.402090',1,0);
INSERT INTO "notification" VALUES(914341135069563148,914341026772419252,914341135013434260,'pricing','answer.countered','','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-09-30 02:24:48.402090','2026-09-30 02:24:48.402090',1,0);
INSERT INTO "notification" VALUES(914341135119935049,914341026650459539,914341135086712626,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc34dc05xxrj','2026-10-01 02:24:48.385312','2026-10-01 02:24:48.385312',1,0);
INSERT INTO "notification" VALUES(914341135119935054,914341026676484897,914341135086712626,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc34dc05xxrj','2026-10-01 02:24:48.385312','2026-10-01 02:24:48.385312',1,0);
INSERT INTO "notification" VALUES(914341135119935108,914341026696075820,914341135086712626,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc34dc05xxrj','2026-10-01 02:24:48.385312','2026-10-01 02:24:48.385312',1,0);
INSERT INTO "notification" VALUES(914341135120318380,914341026822297256,914341135086712626,'ideas','comment.posted','Hugo Petit','Всё разбирается: набор для ремонта','/comments/0sc34dc05xxrj','2026-10-01 02:24:48.385312','2026-10-01 02:24:48.385312',1,0);
INSERT INTO "notification" VALUES(914341135220076533,914341026696075820,914341135182213842,'pricing','answer.agreed','Atelier Brun','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-10-02 02:10:24.396325','2026-10-02 02:10:24.396325',1,0);
INSERT INTO "notification" VALUES(914341135375851449,914341026814642266,914341135278566124,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:24:48.411185','2026-10-02 02:24:48.411185',1,0);
INSERT INTO "notification" VALUES(914341135375888626,914341026822297256,914341135278566124,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:24:48.411185','2026-10-02 02:24:48.411185',1,0);
INSERT INTO "notification" VALUES(914341135375888684,914341026835631926,914341135278566124,'orders','order.placed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:24:48.411185','2026-10-02 02:24:48.411185',1,0);
INSERT INTO "notification" VALUES(914341135400135253,914341026758581946,914341135303529724,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:24:48.416762','2026-10-02 02:24:48.416762',1,0);
INSERT INTO "notification" VALUES(914341135401201920,914341026772419252,914341135303529724,'pricing','answer.accepted','Мария Седова','Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:24:48.416762','2026-10-02 02:24:48.416762',1,0);
INSERT INTO "notification" VALUES(914341135421048119,914341026814642266,914341135303529739,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-10-02 02:24:48.422434','2026-10-02 02:24:48.422434',1,0);
INSERT INTO "notification" VALUES(914341135421986026,914341026822297256,914341135303529739,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-10-02 02:24:48.422434','2026-10-02 02:24:48.422434',1,0);
INSERT INTO "notification" VALUES(914341135421986061,914341026835631926,914341135303529739,'pricing','bid.awarded','Мария Седова','Одна лампа, терракота','/bids/0sc34dbd5kxpf','2026-10-02 02:24:48.422434','2026-10-02 02:24:48.422434',1,0);
INSERT INTO "notification" VALUES(914341135488393214,914341026758581946,914341135451623375,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:39:12.388902','2026-10-02 02:39:12.388902',1,0);
INSERT INTO "notification" VALUES(914341135488393226,914341026772419252,914341135451623375,'orders','order.address_given','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-02 02:39:12.388902','2026-10-02 02:39:12.388902',1,0);
INSERT INTO "notification" VALUES(914341135605712519,914341026676484897,914341135585431911,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc34dcew278s','2026-10-04 02:24:48.382883','2026-10-04 02:24:48.382883',1,0);
INSERT INTO "notification" VALUES(914341135605738975,914341026696075820,914341135585431911,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc34dcew278s','2026-10-04 02:24:48.382883','2026-10-04 02:24:48.382883',1,0);
INSERT INTO "notification" VALUES(914341135606723453,914341026772419252,914341135585431911,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc34dcew278s','2026-10-04 02:24:48.382883','2026-10-04 02:24:48.382883',1,0);
INSERT INTO "notification" VALUES(914341135606723503,914341026822297256,914341135585431911,'ideas','comment.posted','Anna Lindqvist','Всё разбирается: набор для ремонта','/comments/0sc34dcew278s','2026-10-04 02:24:48.382883','2026-10-04 02:24:48.382883',1,0);
INSERT INTO "notification" VALUES(914341135648091761,914341026650459539,914341135622672982,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc34dcg46qhx','2026-10-04 14:24:48.383150','2026-10-04 14:24:48.383150',1,0);
INSERT INTO "notification" VALUES(914341135648091763,914341026676484897,914341135622672982,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc34dcg46qhx','2026-10-04 14:24:48.383150','2026-10-04 14:24:48.383150',1,0);
INSERT INTO "notification" VALUES(914341135648781349,914341026696075820,914341135622672982,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc34dcg46qhx','2026-10-04 14:24:48.383150','2026-10-04 14:24:48.383150',1,0);
INSERT INTO "notification" VALUES(914341135648781374,914341026772419252,914341135622672982,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc34dcg46qhx','2026-10-04 14:24:48.383150','2026-10-04 14:24:48.383150',1,0);
INSERT INTO "notification" VALUES(914341135648781393,914341026822297256,914341135622672982,'ideas','comment.posted','Дарья Ким','Всё разбирается: набор для ремонта','/comments/0sc34dcg46qhx','2026-10-04 14:24:48.383150','2026-10-04 14:24:48.383150',1,0);
INSERT INTO "notification" VALUES(914341135731467863,914341026814642266,914341135705550570,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-10-07 02:24:48.393474','2026-10-07 02:24:48.393474',1,0);
INSERT INTO "notification" VALUES(914341135731467904,914341026822297256,914341135705550570,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-10-07 02:24:48.393474','2026-10-07 02:24:48.393474',1,0);
INSERT INTO "notification" VALUES(914341135731467909,914341026835631926,914341135705550570,'ideas','idea.submitted','Пётр Волков','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-10-07 02:24:48.393474','2026-10-07 02:24:48.393474',1,0);
INSERT INTO "notification" VALUES(914341135831729558,914341026758581946,914341135777399227,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-07 02:24:48.395149','2026-10-07 02:24:48.395149',1,0);
INSERT INTO "notification" VALUES(914341135832907745,914341026772419252,914341135777399227,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-07 02:24:48.395149','2026-10-07 02:24:48.395149',1,0);
INSERT INTO "notification" VALUES(914341135832907805,914341026788662920,914341135777399227,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-07 02:24:48.395149','2026-10-07 02:24:48.395149',1,0);
INSERT INTO "notification" VALUES(914341135832907862,914341026802122087,914341135777399227,'pricing','bid.opened','','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-07 02:24:48.395149','2026-10-07 02:24:48.395149',1,0);
INSERT INTO "notification" VALUES(914341136017485438,914341026718026860,914341135966440711,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-08 02:24:48.394656','2026-10-08 02:24:48.394656',1,0);
INSERT INTO "notification" VALUES(914341136017485459,914341026734920181,914341135966440711,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-08 02:24:48.394656','2026-10-08 02:24:48.394656',1,0);
INSERT INTO "notification" VALUES(914341136017485515,914341026746414371,914341135966440711,'pricing','answer.given','Atelier Brun','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-08 02:24:48.394656','2026-10-08 02:24:48.394656',1,0);
INSERT INTO "notification" VALUES(914341136100970072,914341026650459539,914341136062549005,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-08 02:24:48.393716','2026-10-08 02:24:48.393716',1,0);
INSERT INTO "notification" VALUES(914341136248227686,914341026676484897,914341136223261948,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sc34dd20zrrf','2026-10-09 02:24:48.382847','2026-10-09 02:24:48.382847',1,0);
INSERT INTO "notification" VALUES(914341136248227736,914341026696075820,914341136223261948,'ideas','comment.posted','Oskar Lund','Струбцина вместо основания','/comments/0sc34dd20zrrf','2026-10-09 02:24:48.382847','2026-10-09 02:24:48.382847',1,0);
INSERT INTO "notification" VALUES(914341136403334010,914341026814642266,914341136305394494,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:24:48.411164','2026-10-09 02:24:48.411164',1,0);
INSERT INTO "notification" VALUES(914341136403334070,914341026822297256,914341136305394494,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:24:48.411164','2026-10-09 02:24:48.411164',1,0);
INSERT INTO "notification" VALUES(914341136403334117,914341026835631926,914341136305394494,'orders','order.placed','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:24:48.411164','2026-10-09 02:24:48.411164',1,0);
INSERT INTO "notification" VALUES(914341136427197881,914341026758581946,914341136336414705,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:24:48.416668','2026-10-09 02:24:48.416668',1,0);
INSERT INTO "notification" VALUES(914341136427574784,914341026772419252,914341136336414705,'pricing','answer.accepted','Maja Holm','Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:24:48.416668','2026-10-09 02:24:48.416668',1,0);
INSERT INTO "notification" VALUES(914341136461403800,914341026734920181,914341136338867179,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-09 02:24:48.424871','2026-10-09 02:24:48.424871',1,0);
INSERT INTO "notification" VALUES(914341136461519161,914341026746414371,914341136338867179,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-09 02:24:48.424871','2026-10-09 02:24:48.424871',1,0);
INSERT INTO "notification" VALUES(914341136462053305,914341026814642266,914341136338867179,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-09 02:24:48.424871','2026-10-09 02:24:48.424871',1,0);
INSERT INTO "notification" VALUES(914341136462053346,914341026822297256,914341136338867179,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-09 02:24:48.424871','2026-10-09 02:24:48.424871',1,0);
INSERT INTO "notification" VALUES(914341136462064506,914341026835631926,914341136338867179,'pricing','bid.awarded','Maja Holm','Six lamps above the long bench','/bids/0sc34dcmcxbgd','2026-10-09 02:24:48.424871','2026-10-09 02:24:48.424871',1,0);
INSERT INTO "notification" VALUES(914341136684030005,914341026650459539,914341136599687807,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-09 02:24:48.413685','2026-10-09 02:24:48.413685',1,0);
INSERT INTO "notification" VALUES(914341136835455688,914341026758581946,914341136796927506,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:39:12.394968','2026-10-09 02:39:12.394968',1,0);
INSERT INTO "notification" VALUES(914341136835455716,914341026772419252,914341136796927506,'orders','order.address_given','Maja Holm','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-09 02:39:12.394968','2026-10-09 02:39:12.394968',1,0);
INSERT INTO "notification" VALUES(914341137480974760,914341026650459539,914341137410364437,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-10 02:10:24.410238','2026-10-10 02:10:24.410238',1,0);
INSERT INTO "notification" VALUES(914341137590570953,914341026650459539,914341137526439644,'orders','shipment.moved','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-10 02:24:48.399834','2026-10-10 02:24:48.399834',1,0);
INSERT INTO "notification" VALUES(914341137695016237,914341026676484897,914341137672650778,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc34ded56xpj','2026-10-12 02:24:48.382859','2026-10-12 02:24:48.382859',1,0);
INSERT INTO "notification" VALUES(914341137697982867,914341026696075820,914341137672650778,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc34ded56xpj','2026-10-12 02:24:48.382859','2026-10-12 02:24:48.382859',1,0);
INSERT INTO "notification" VALUES(914341137698995787,914341026822297256,914341137672650778,'ideas','comment.posted','Jan Nowak','Струбцина вместо основания','/comments/0sc34ded56xpj','2026-10-12 02:24:48.382859','2026-10-12 02:24:48.382859',1,0);
INSERT INTO "notification" VALUES(914341137782953284,914341026696075820,914341137741130086,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-12 02:24:48.394077','2026-10-12 02:24:48.394077',1,0);
INSERT INTO "notification" VALUES(914341137916769324,914341026650459539,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917629187,914341026676484897,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917641419,914341026696075820,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917665810,914341026705802132,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917665865,914341026718026860,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917665884,914341026772419252,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341137917665922,914341026835631926,914341137890828077,'ideas','idea.status_changed','Oskar Lund','Всё разбирается: набор для ремонта','/ideas/0sc34daq1y4s5','2026-10-14 02:24:48.386051','2026-10-14 02:24:48.386051',1,0);
INSERT INTO "notification" VALUES(914341138005255699,914341026788662920,914341137962955980,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-10-14 02:24:48.394179','2026-10-14 02:24:48.394179',1,0);
INSERT INTO "notification" VALUES(914341138005255716,914341026802122087,914341137962955980,'pricing','bid.opened','','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-10-14 02:24:48.394179','2026-10-14 02:24:48.394179',1,0);
INSERT INTO "notification" VALUES(914341138197171227,914341026650459539,914341138085031220,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 02:24:48.419414','2026-10-14 02:24:48.419414',1,0);
INSERT INTO "notification" VALUES(914341138197815125,914341026802122087,914341138085031220,'orders','shipment.delivered','Katrin Vogel','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 02:24:48.419414','2026-10-14 02:24:48.419414',1,0);
INSERT INTO "notification" VALUES(914341138378279694,914341026788662920,914341138282452373,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 09:36:48.412593','2026-10-14 09:36:48.412593',1,0);
INSERT INTO "notification" VALUES(914341138379256320,914341026802122087,914341138282452373,'orders','shipment.confirmed','Anna Lindqvist','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 09:36:48.412593','2026-10-14 09:36:48.412593',1,0);
INSERT INTO "notification" VALUES(914341138427872857,914341026650459539,914341138324421549,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 09:36:48.424228','2026-10-14 09:36:48.424228',1,0);
INSERT INTO "notification" VALUES(914341138427872881,914341026788662920,914341138324421549,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 09:36:48.424228','2026-10-14 09:36:48.424228',1,0);
INSERT INTO "notification" VALUES(914341138428417634,914341026802122087,914341138324421549,'orders','order.state_changed','Maquette','MQ-2026-000001 · The first Halden, for the one who asked for it','/orders/0sc34d98xb32w','2026-10-14 09:36:48.424228','2026-10-14 09:36:48.424228',1,0);
INSERT INTO "notification" VALUES(914341138512800585,914341026696075820,914341138482083780,'pricing','answer.given','Werkstatt Ost','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-10-16 02:24:48.390875','2026-10-16 02:24:48.390875',1,0);
INSERT INTO "notification" VALUES(914341138709090518,914341026696075820,914341138668537021,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-19 02:24:48.393502','2026-10-19 02:24:48.393502',1,0);
INSERT INTO "notification" VALUES(914341138889519995,914341026718026860,914341138840251286,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-21 02:24:48.395742','2026-10-21 02:24:48.395742',1,0);
INSERT INTO "notification" VALUES(914341138889643363,914341026734920181,914341138840251286,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-21 02:24:48.395742','2026-10-21 02:24:48.395742',1,0);
INSERT INTO "notification" VALUES(914341138889853247,914341026746414371,914341138840251286,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-10-21 02:24:48.395742','2026-10-21 02:24:48.395742',1,0);
INSERT INTO "notification" VALUES(914341139048309702,914341026814642266,914341139018968555,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-23 02:24:48.398187','2026-10-23 02:24:48.398187',1,0);
INSERT INTO "notification" VALUES(914341139050204816,914341026822297256,914341139018968555,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-23 02:24:48.398187','2026-10-23 02:24:48.398187',1,0);
INSERT INTO "notification" VALUES(914341139050204823,914341026835631926,914341139018968555,'ideas','idea.submitted','Maja Holm','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-23 02:24:48.398187','2026-10-23 02:24:48.398187',1,0);
INSERT INTO "notification" VALUES(914341139145155117,914341026718026860,914341139120572668,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc34dfr90ayy','2026-10-24 02:24:48.384267','2026-10-24 02:24:48.384267',1,0);
INSERT INTO "notification" VALUES(914341139145471922,914341026814642266,914341139120572668,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc34dfr90ayy','2026-10-24 02:24:48.384267','2026-10-24 02:24:48.384267',1,0);
INSERT INTO "notification" VALUES(914341139241325723,914341026814642266,914341139217788229,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-25 02:24:48.396446','2026-10-25 02:24:48.396446',1,0);
INSERT INTO "notification" VALUES(914341139242309864,914341026822297256,914341139217788229,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-25 02:24:48.396446','2026-10-25 02:24:48.396446',1,0);
INSERT INTO "notification" VALUES(914341139242717939,914341026835631926,914341139217788229,'ideas','idea.submitted','Tomás Reyes','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-25 02:24:48.396446','2026-10-25 02:24:48.396446',1,0);
INSERT INTO "notification" VALUES(914341139292718722,914341026718026860,914341139264002759,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc34dfwnppmv','2026-10-25 02:24:48.384423','2026-10-25 02:24:48.384423',1,0);
INSERT INTO "notification" VALUES(914341139292718752,914341026734920181,914341139264002759,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc34dfwnppmv','2026-10-25 02:24:48.384423','2026-10-25 02:24:48.384423',1,0);
INSERT INTO "notification" VALUES(914341139293619734,914341026814642266,914341139264002759,'ideas','comment.posted','Oskar Lund','A small Halden without a cable for café tables','/comments/0sc34dfwnppmv','2026-10-25 02:24:48.384423','2026-10-25 02:24:48.384423',1,0);
INSERT INTO "notification" VALUES(914341139338583787,914341026718026860,914341139310047743,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc34dfy0wevq','2026-10-25 07:12:48.384699','2026-10-25 07:12:48.384699',1,0);
INSERT INTO "notification" VALUES(914341139339128992,914341026814642266,914341139310047743,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc34dfy0wevq','2026-10-25 07:12:48.384699','2026-10-25 07:12:48.384699',1,0);
INSERT INTO "notification" VALUES(914341139339787970,914341026822297256,914341139310047743,'ideas','comment.posted','Jonas Ek','A small Halden without a cable for café tables','/comments/0sc34dfy0wevq','2026-10-25 07:12:48.384699','2026-10-25 07:12:48.384699',1,0);
INSERT INTO "notification" VALUES(914341139435763172,914341026705802132,914341139405338690,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sc34dg0wfy1t','2026-10-26 02:24:48.384089','2026-10-26 02:24:48.384089',1,0);
INSERT INTO "notification" VALUES(914341139435763233,914341026814642266,914341139405338690,'ideas','comment.posted','Пётр Волков','A socket for the telephone in the foot','/comments/0sc34dg0wfy1t','2026-10-26 02:24:48.384089','2026-10-26 02:24:48.384089',1,0);
INSERT INTO "notification" VALUES(914341139492957887,914341026718026860,914341139469500212,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-26 02:24:48.387593','2026-10-26 02:24:48.387593',1,0);
INSERT INTO "notification" VALUES(914341139494276774,914341026734920181,914341139469500212,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-26 02:24:48.387593','2026-10-26 02:24:48.387593',1,0);
INSERT INTO "notification" VALUES(914341139494276782,914341026746414371,914341139469500212,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-26 02:24:48.387593','2026-10-26 02:24:48.387593',1,0);
INSERT INTO "notification" VALUES(914341139494276827,914341026822297256,914341139469500212,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-10-26 02:24:48.387593','2026-10-26 02:24:48.387593',1,0);
INSERT INTO "notification" VALUES(914341139535263844,914341026676484897,914341139510193472,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc34dg40fv8z','2026-10-26 14:24:48.383250','2026-10-26 14:24:48.383250',1,0);
INSERT INTO "notification" VALUES(914341139535263859,914341026734920181,914341139510193472,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc34dg40fv8z','2026-10-26 14:24:48.383250','2026-10-26 14:24:48.383250',1,0);
INSERT INTO "notification" VALUES(914341139535868968,914341026814642266,914341139510193472,'ideas','comment.posted','Tomás Reyes','A socket for the telephone in the foot','/comments/0sc34dg40fv8z','2026-10-26 14:24:48.383250','2026-10-26 14:24:48.383250',1,0);
INSERT INTO "notification" VALUES(914341139632671645,914341026676484897,914341139606676174,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc34dg6s1pqy','2026-10-28 02:24:48.383910','2026-10-28 02:24:48.383910',1,0);
INSERT INTO "notification" VALUES(914341139632671658,914341026705802132,914341139606676174,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc34dg6s1pqy','2026-10-28 02:24:48.383910','2026-10-28 02:24:48.383910',1,0);
INSERT INTO "notification" VALUES(914341139632977493,914341026734920181,914341139606676174,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc34dg6s1pqy','2026-10-28 02:24:48.383910','2026-10-28 02:24:48.383910',1,0);
INSERT INTO "notification" VALUES(914341139632977533,914341026814642266,914341139606676174,'ideas','comment.posted','Katrin Vogel','A socket for the telephone in the foot','/comments/0sc34dg6s1pqy','2026-10-28 02:24:48.383910','2026-10-28 02:24:48.383910',1,0);
INSERT INTO "notification" VALUES(914341139715650128,914341026814642266,914341139691534981,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc34dg8502xj','2026-10-28 02:24:48.393299','2026-10-28 02:24:48.393299',1,0);
INSERT INTO "notification" VALUES(914341139716989453,914341026822297256,914341139691534981,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc34dg8502xj','2026-10-28 02:24:48.393299','2026-10-28 02:24:48.393299',1,0);
INSERT INTO "notification" VALUES(914341139716989456,914341026835631926,914341139691534981,'ideas','idea.submitted','Пётр Волков','Настенная Halden над кроватью','/ideas/0sc34dg8502xj','2026-10-28 02:24:48.393299','2026-10-28 02:24:48.393299',1,0);
INSERT INTO "notification" VALUES(914341139805362174,914341026696075820,914341139757616351,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-28 02:24:48.394885','2026-10-28 02:24:48.394885',1,0);
INSERT INTO "notification" VALUES(914341139954326235,914341026676484897,914341139920872801,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-29 02:24:48.388298','2026-10-29 02:24:48.388298',1,0);
INSERT INTO "notification" VALUES(914341139954495098,914341026705802132,914341139920872801,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-29 02:24:48.388298','2026-10-29 02:24:48.388298',1,0);
INSERT INTO "notification" VALUES(914341139955705041,914341026734920181,914341139920872801,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-29 02:24:48.388298','2026-10-29 02:24:48.388298',1,0);
INSERT INTO "notification" VALUES(914341139955705098,914341026788662920,914341139920872801,'ideas','idea.status_changed','Ines Aldana','A socket for the telephone in the foot','/ideas/0sc34dfss5jh5','2026-10-29 02:24:48.388298','2026-10-29 02:24:48.388298',1,0);
INSERT INTO "notification" VALUES(914341140010348149,914341026718026860,914341139984813768,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc34dgj543nv','2026-10-29 02:24:48.383273','2026-10-29 02:24:48.383273',1,0);
INSERT INTO "notification" VALUES(914341140010348186,914341026734920181,914341139984813768,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc34dgj543nv','2026-10-29 02:24:48.383273','2026-10-29 02:24:48.383273',1,0);
INSERT INTO "notification" VALUES(914341140010348227,914341026814642266,914341139984813768,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc34dgj543nv','2026-10-29 02:24:48.383273','2026-10-29 02:24:48.383273',1,0);
INSERT INTO "notification" VALUES(914341140010348255,914341026822297256,914341139984813768,'ideas','comment.posted','Мария Седова','A small Halden without a cable for café tables','/comments/0sc34dgj543nv','2026-10-29 02:24:48.383273','2026-10-29 02:24:48.383273',1,0);
INSERT INTO "notification" VALUES(914341140140480637,914341026758581946,914341140085218217,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-10-29 02:24:48.395378','2026-10-29 02:24:48.395378',1,0);
INSERT INTO "notification" VALUES(914341140140480685,914341026772419252,914341140085218217,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-10-29 02:24:48.395378','2026-10-29 02:24:48.395378',1,0);
INSERT INTO "notification" VALUES(914341140140480692,914341026788662920,914341140085218217,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-10-29 02:24:48.395378','2026-10-29 02:24:48.395378',1,0);
INSERT INTO "notification" VALUES(914341140140845353,914341026802122087,914341140085218217,'pricing','bid.opened','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-10-29 02:24:48.395378','2026-10-29 02:24:48.395378',1,0);
INSERT INTO "notification" VALUES(914341140266678034,914341026696075820,914341140206631994,'orders','order.stage_finished','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-29 02:24:48.404010','2026-10-29 02:24:48.404010',1,0);
INSERT INTO "notification" VALUES(914341140983104040,914341026696075820,914341140916379459,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-30 02:10:24.405237','2026-10-30 02:10:24.405237',1,0);
INSERT INTO "notification" VALUES(914341141066103994,914341026814642266,914341141042304746,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-10-30 02:24:48.393936','2026-10-30 02:24:48.393936',1,0);
INSERT INTO "notification" VALUES(914341141066423076,914341026822297256,914341141042304746,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-10-30 02:24:48.393936','2026-10-30 02:24:48.393936',1,0);
INSERT INTO "notification" VALUES(914341141067202115,914341026835631926,914341141042304746,'ideas','idea.submitted','Anna Lindqvist','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-10-30 02:24:48.393936','2026-10-30 02:24:48.393936',1,0);
INSERT INTO "notification" VALUES(914341141167173191,914341026696075820,914341141109682918,'orders','shipment.moved','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-10-30 02:24:48.397307','2026-10-30 02:24:48.397307',1,0);
INSERT INTO "notification" VALUES(914341141243207000,914341026676484897,914341141210374574,'pricing','answer.given','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-10-30 14:24:48.391858','2026-10-30 14:24:48.391858',1,0);
INSERT INTO "notification" VALUES(914341141310986012,914341026676484897,914341141281069317,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sc34dhrsap6a','2026-10-31 02:24:48.383185','2026-10-31 02:24:48.383185',1,0);
INSERT INTO "notification" VALUES(914341141311009039,914341026822297256,914341141281069317,'ideas','comment.posted','Maja Holm','Настенная Halden над кроватью','/comments/0sc34dhrsap6a','2026-10-31 02:24:48.383185','2026-10-31 02:24:48.383185',1,0);
INSERT INTO "notification" VALUES(914341141457399871,914341026788662920,914341141411159019,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-01 02:24:48.394194','2026-11-01 02:24:48.394194',1,0);
INSERT INTO "notification" VALUES(914341141457399899,914341026802122087,914341141411159019,'pricing','answer.countered','','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-01 02:24:48.394194','2026-11-01 02:24:48.394194',1,0);
INSERT INTO "notification" VALUES(914341141599994909,914341026814642266,914341141565754474,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-02 02:24:48.395860','2026-11-02 02:24:48.395860',1,0);
INSERT INTO "notification" VALUES(914341141599994962,914341026822297256,914341141565754474,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-02 02:24:48.395860','2026-11-02 02:24:48.395860',1,0);
INSERT INTO "notification" VALUES(914341141599995012,914341026835631926,914341141565754474,'ideas','idea.submitted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-02 02:24:48.395860','2026-11-02 02:24:48.395860',1,0);
INSERT INTO "notification" VALUES(914341141650599660,914341026676484897,914341141629664172,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sc34dg8502xj','2026-11-02 02:24:48.385793','2026-11-02 02:24:48.385793',1,0);
INSERT INTO "notification" VALUES(914341141650599671,914341026718026860,914341141629664172,'ideas','idea.status_changed','Oskar Lund','Настенная Halden над кроватью','/ideas/0sc34dg8502xj','2026-11-02 02:24:48.385793','2026-11-02 02:24:48.385793',1,0);
INSERT INTO "notification" VALUES(914341141742581005,914341026718026860,914341141696053142,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-02 02:24:48.395743','2026-11-02 02:24:48.395743',1,0);
INSERT INTO "notification" VALUES(914341141742581031,914341026734920181,914341141696053142,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-02 02:24:48.395743','2026-11-02 02:24:48.395743',1,0);
INSERT INTO "notification" VALUES(914341141742852771,914341026746414371,914341141696053142,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-02 02:24:48.395743','2026-11-02 02:24:48.395743',1,0);
INSERT INTO "notification" VALUES(914341141913220316,914341026676484897,914341141889859545,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc34djawm6wq','2026-11-03 02:24:48.383008','2026-11-03 02:24:48.383008',1,0);
INSERT INTO "notification" VALUES(914341141914638812,914341026718026860,914341141889859545,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc34djawm6wq','2026-11-03 02:24:48.383008','2026-11-03 02:24:48.383008',1,0);
INSERT INTO "notification" VALUES(914341141914638870,914341026822297256,914341141889859545,'ideas','comment.posted','Katrin Vogel','Настенная Halden над кроватью','/comments/0sc34djawm6wq','2026-11-03 02:24:48.383008','2026-11-03 02:24:48.383008',1,0);
INSERT INTO "notification" VALUES(914341142031316672,914341026788662920,914341141968600030,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-11-03 02:26:14.799305','2026-11-03 02:26:14.799305',1,0);
INSERT INTO "notification" VALUES(914341142031503789,914341026802122087,914341141968600030,'pricing','bid.expired','','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-11-03 02:26:14.799305','2026-11-03 02:26:14.799305',1,0);
INSERT INTO "notification" VALUES(914341142040321372,914341026696075820,914341141968600030,'pricing','bid.expired','Maquette','Четыре лампы для класса каллиграфии','/bids/0sc34dend12s7','2026-11-03 02:26:14.801725','2026-11-03 02:26:14.801725',1,0);
INSERT INTO "notification" VALUES(914341142090083528,914341026718026860,914341142066046819,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc34djg5y9tt','2026-11-03 12:00:48.383560','2026-11-03 12:00:48.383560',1,0);
INSERT INTO "notification" VALUES(914341142090083529,914341026788662920,914341142066046819,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc34djg5y9tt','2026-11-03 12:00:48.383560','2026-11-03 12:00:48.383560',1,0);
INSERT INTO "notification" VALUES(914341142090731399,914341026822297256,914341142066046819,'ideas','comment.posted','Пётр Волков','Настенная Halden над кроватью','/comments/0sc34djg5y9tt','2026-11-03 12:00:48.383560','2026-11-03 12:00:48.383560',1,0);
INSERT INTO "notification" VALUES(914341142164912799,914341026676484897,914341142131951810,'pricing','answer.agreed','Werkstatt Ost','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-04 02:10:24.390931','2026-11-04 02:10:24.390931',1,0);
INSERT INTO "notification" VALUES(914341142203898627,914341026650459539,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142204501413,914341026696075820,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142204501459,914341026718026860,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142204501508,914341026734920181,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142204501564,914341026814642266,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142204501608,914341026822297256,914341142179081252,'ideas','comment.posted','Hugo Petit','A small Halden without a cable for café tables','/comments/0sc34djkhqv0y','2026-11-04 02:24:48.382934','2026-11-04 02:24:48.382934',1,0);
INSERT INTO "notification" VALUES(914341142376278271,914341026814642266,914341142274494507,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:24:48.411363','2026-11-04 02:24:48.411363',1,0);
INSERT INTO "notification" VALUES(914341142376278299,914341026822297256,914341142274494507,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:24:48.411363','2026-11-04 02:24:48.411363',1,0);
INSERT INTO "notification" VALUES(914341142376278313,914341026835631926,914341142274494507,'orders','order.placed','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:24:48.411363','2026-11-04 02:24:48.411363',1,0);
INSERT INTO "notification" VALUES(914341142401060989,914341026788662920,914341142304410627,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:24:48.417121','2026-11-04 02:24:48.417121',1,0);
INSERT INTO "notification" VALUES(914341142401061052,914341026802122087,914341142304410627,'pricing','answer.accepted','Пётр Волков','Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:24:48.417121','2026-11-04 02:24:48.417121',1,0);
INSERT INTO "notification" VALUES(914341142425583250,914341026814642266,914341142304410648,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-04 02:24:48.423189','2026-11-04 02:24:48.423189',1,0);
INSERT INTO "notification" VALUES(914341142426335670,914341026822297256,914341142304410648,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-04 02:24:48.423189','2026-11-04 02:24:48.423189',1,0);
INSERT INTO "notification" VALUES(914341142426335674,914341026835631926,914341142304410648,'pricing','bid.awarded','Пётр Волков','Две лампы в цвете «ночь», орех','/bids/0sc34dgmm5jc2','2026-11-04 02:24:48.423189','2026-11-04 02:24:48.423189',1,0);
INSERT INTO "notification" VALUES(914341142492619810,914341026788662920,914341142455516238,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:39:12.389721','2026-11-04 02:39:12.389721',1,0);
INSERT INTO "notification" VALUES(914341142492619872,914341026802122087,914341142455516238,'orders','order.address_given','Пётр Волков','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-04 02:39:12.389721','2026-11-04 02:39:12.389721',1,0);
INSERT INTO "notification" VALUES(914341142766499281,914341026650459539,914341142745291457,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-11-05 02:24:48.386044','2026-11-05 02:24:48.386044',1,0);
INSERT INTO "notification" VALUES(914341142766499297,914341026676484897,914341142745291457,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-11-05 02:24:48.386044','2026-11-05 02:24:48.386044',1,0);
INSERT INTO "notification" VALUES(914341142766499307,914341026718026860,914341142745291457,'ideas','idea.status_changed','Ines Aldana','The tall one beside the chair','/ideas/0sc34dhghj3q8','2026-11-05 02:24:48.386044','2026-11-05 02:24:48.386044',1,0);
INSERT INTO "notification" VALUES(914341142832913502,914341026650459539,914341142808266058,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc34dk68wnmw','2026-11-06 02:24:48.382899','2026-11-06 02:24:48.382899',1,0);
INSERT INTO "notification" VALUES(914341142833166325,914341026676484897,914341142808266058,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc34dk68wnmw','2026-11-06 02:24:48.382899','2026-11-06 02:24:48.382899',1,0);
INSERT INTO "notification" VALUES(914341142833166389,914341026718026860,914341142808266058,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc34dk68wnmw','2026-11-06 02:24:48.382899','2026-11-06 02:24:48.382899',1,0);
INSERT INTO "notification" VALUES(914341142833648464,914341026814642266,914341142808266058,'ideas','comment.posted','Jan Nowak','The tall one beside the chair','/comments/0sc34dk68wnmw','2026-11-06 02:24:48.382899','2026-11-06 02:24:48.382899',1,0);
INSERT INTO "notification" VALUES(914341142903238449,914341026814642266,914341142882765539,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-07 02:24:48.390915','2026-11-07 02:24:48.390915',1,0);
INSERT INTO "notification" VALUES(914341142907840470,914341026822297256,914341142882765539,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-07 02:24:48.390915','2026-11-07 02:24:48.390915',1,0);
INSERT INTO "notification" VALUES(914341142907840483,914341026835631926,914341142882765539,'ideas','idea.submitted','Tomás Reyes','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-07 02:24:48.390915','2026-11-07 02:24:48.390915',1,0);
INSERT INTO "notification" VALUES(914341143083973139,914341026696075820,914341142983123428,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 02:24:48.413295','2026-11-07 02:24:48.413295',1,0);
INSERT INTO "notification" VALUES(914341143084164408,914341026772419252,914341142983123428,'orders','shipment.delivered','Claire Brun','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 02:24:48.413295','2026-11-07 02:24:48.413295',1,0);
INSERT INTO "notification" VALUES(914341143214624496,914341026758581946,914341143130216949,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 09:36:48.400875','2026-11-07 09:36:48.400875',1,0);
INSERT INTO "notification" VALUES(914341143215135649,914341026772419252,914341143130216949,'orders','shipment.confirmed','Мария Седова','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 09:36:48.400875','2026-11-07 09:36:48.400875',1,0);
INSERT INTO "notification" VALUES(914341143265473950,914341026696075820,914341143156044997,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 09:36:48.412840','2026-11-07 09:36:48.412840',1,0);
INSERT INTO "notification" VALUES(914341143265473954,914341026758581946,914341143156044997,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 09:36:48.412840','2026-11-07 09:36:48.412840',1,0);
INSERT INTO "notification" VALUES(914341143265473964,914341026772419252,914341143156044997,'orders','order.state_changed','Maquette','MQ-2026-000002 · Одна лампа, терракота','/orders/0sc34dc54bb9x','2026-11-07 09:36:48.412840','2026-11-07 09:36:48.412840',1,0);
INSERT INTO "notification" VALUES(914341143324046395,914341026696075820,914341143295019171,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-08 02:24:48.387269','2026-11-08 02:24:48.387269',1,0);
INSERT INTO "notification" VALUES(914341143445901714,914341026758581946,914341143394428578,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-08 02:24:48.394377','2026-11-08 02:24:48.394377',1,0);
INSERT INTO "notification" VALUES(914341143445901745,914341026772419252,914341143394428578,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-08 02:24:48.394377','2026-11-08 02:24:48.394377',1,0);
INSERT INTO "notification" VALUES(914341143445901791,914341026788662920,914341143394428578,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-08 02:24:48.394377','2026-11-08 02:24:48.394377',1,0);
INSERT INTO "notification" VALUES(914341143445901834,914341026802122087,914341143394428578,'pricing','bid.opened','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-08 02:24:48.394377','2026-11-08 02:24:48.394377',1,0);
INSERT INTO "notification" VALUES(914341143490837945,914341026696075820,914341143458314331,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dksmxnkb','2026-11-09 02:24:48.384877','2026-11-09 02:24:48.384877',1,0);
INSERT INTO "notification" VALUES(914341143490837957,914341026822297256,914341143458314331,'ideas','comment.posted','Katrin Vogel','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dksmxnkb','2026-11-09 02:24:48.384877','2026-11-09 02:24:48.384877',1,0);
INSERT INTO "notification" VALUES(914341143571377466,914341026705802132,914341143537842697,'pricing','answer.given','Atelier Brun','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-09 02:24:48.389414','2026-11-09 02:24:48.389414',1,0);
INSERT INTO "notification" VALUES(914341143616410467,914341026696075820,914341143596519675,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dkxnvqpf','2026-11-10 02:24:48.382658','2026-11-10 02:24:48.382658',1,0);
INSERT INTO "notification" VALUES(914341143617625263,914341026788662920,914341143596519675,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dkxnvqpf','2026-11-10 02:24:48.382658','2026-11-10 02:24:48.382658',1,0);
INSERT INTO "notification" VALUES(914341143617625307,914341026822297256,914341143596519675,'ideas','comment.posted','Anna Lindqvist','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dkxnvqpf','2026-11-10 02:24:48.382658','2026-11-10 02:24:48.382658',1,0);
INSERT INTO "notification" VALUES(914341143671182931,914341026650459539,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847066,914341026676484897,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847109,914341026696075820,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847152,914341026705802132,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847184,914341026718026860,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847193,914341026734920181,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847218,914341026746414371,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143671847279,914341026772419252,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143672493241,914341026822297256,914341143645616057,'ideas','idea.status_changed','Ines Aldana','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-10 02:24:48.386566','2026-11-10 02:24:48.386566',1,0);
INSERT INTO "notification" VALUES(914341143743709156,914341026705802132,914341143714047206,'pricing','answer.given','Werkstatt Ost','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-10 02:24:48.389572','2026-11-10 02:24:48.389572',1,0);
INSERT INTO "notification" VALUES(914341143839156068,914341026650459539,914341143810464510,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dm455pxx','2026-11-10 07:12:48.384065','2026-11-10 07:12:48.384065',1,0);
INSERT INTO "notification" VALUES(914341143839156082,914341026788662920,914341143810464510,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dm455pxx','2026-11-10 07:12:48.384065','2026-11-10 07:12:48.384065',1,0);
INSERT INTO "notification" VALUES(914341143839156119,914341026822297256,914341143810464510,'ideas','comment.posted','Мария Седова','Желобок для пера и чаша для скрепок в основании','/comments/0sc34dm455pxx','2026-11-10 07:12:48.384065','2026-11-10 07:12:48.384065',1,0);
INSERT INTO "notification" VALUES(914341143897605941,914341026650459539,914341143868882773,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk/revisions','2026-11-11 02:24:48.387336','2026-11-11 02:24:48.387336',1,0);
INSERT INTO "notification" VALUES(914341143898408121,914341026788662920,914341143868882773,'ideas','idea.revised','Мария Седова','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk/revisions','2026-11-11 02:24:48.387336','2026-11-11 02:24:48.387336',1,0);
INSERT INTO "notification" VALUES(914341143931072100,914341026814642266,914341143910760657,'ideas','note.posted','Дарья Ким','A small Halden without a cable for café tables','/comments/0sc34dm7500wt','2026-11-11 02:24:48.382136','2026-11-11 02:24:48.382136',1,0);
INSERT INTO "notification" VALUES(914341144040678640,914341026758581946,914341143986926697,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-12 02:24:48.396705','2026-11-12 02:24:48.396705',1,0);
INSERT INTO "notification" VALUES(914341144041490810,914341026772419252,914341143986926697,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-12 02:24:48.396705','2026-11-12 02:24:48.396705',1,0);
INSERT INTO "notification" VALUES(914341144041490860,914341026788662920,914341143986926697,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-12 02:24:48.396705','2026-11-12 02:24:48.396705',1,0);
INSERT INTO "notification" VALUES(914341144041490879,914341026802122087,914341143986926697,'pricing','bid.opened','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-12 02:24:48.396705','2026-11-12 02:24:48.396705',1,0);
INSERT INTO "notification" VALUES(914341144094160676,914341026696075820,914341144070782279,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-13 02:24:48.386679','2026-11-13 02:24:48.386679',1,0);
INSERT INTO "notification" VALUES(914341144095702964,914341026705802132,914341144070782279,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-13 02:24:48.386679','2026-11-13 02:24:48.386679',1,0);
INSERT INTO "notification" VALUES(914341144095702988,914341026734920181,914341144070782279,'ideas','idea.status_changed','Ines Aldana','A version to screw to the table edge','/ideas/0sc34dk7mjaa2','2026-11-13 02:24:48.386679','2026-11-13 02:24:48.386679',1,0);
INSERT INTO "notification" VALUES(914341144103093049,914341026650459539,914341144070782279,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-11-13 02:24:48.388425','2026-11-13 02:24:48.388425',1,0);
INSERT INTO "notification" VALUES(914341144103112193,914341026676484897,914341144070782279,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-11-13 02:24:48.388425','2026-11-13 02:24:48.388425',1,0);
INSERT INTO "notification" VALUES(914341144103750322,914341026802122087,914341144070782279,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-11-13 02:24:48.388425','2026-11-13 02:24:48.388425',1,0);
INSERT INTO "notification" VALUES(914341144103793274,914341026822297256,914341144070782279,'ideas','idea.status_changed','Ines Aldana','Струбцина вместо основания','/ideas/0sc34dchcp0yh','2026-11-13 02:24:48.388425','2026-11-13 02:24:48.388425',1,0);
INSERT INTO "notification" VALUES(914341144179900990,914341026650459539,914341144144431980,'pricing','answer.given','Werkstatt Ost','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-13 02:24:48.391530','2026-11-13 02:24:48.391530',1,0);
INSERT INTO "notification" VALUES(914341144309510997,914341026814642266,914341144283753740,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc34dmh4ng1z','2026-11-14 02:24:48.393128','2026-11-14 02:24:48.393128',1,0);
INSERT INTO "notification" VALUES(914341144309511004,914341026822297256,914341144283753740,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc34dmh4ng1z','2026-11-14 02:24:48.393128','2026-11-14 02:24:48.393128',1,0);
INSERT INTO "notification" VALUES(914341144309511022,914341026835631926,914341144283753740,'ideas','idea.submitted','Мария Седова','Два плеча на одной стойке','/ideas/0sc34dmh4ng1z','2026-11-14 02:24:48.393128','2026-11-14 02:24:48.393128',1,0);
INSERT INTO "notification" VALUES(914341144393729167,914341026676484897,914341144351398065,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-14 02:24:48.393820','2026-11-14 02:24:48.393820',1,0);
INSERT INTO "notification" VALUES(914341144518420696,914341026696075820,914341144494434559,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sc34dmrhtt7n','2026-11-15 02:24:48.382637','2026-11-15 02:24:48.382637',1,0);
INSERT INTO "notification" VALUES(914341144518454947,914341026822297256,914341144494434559,'ideas','comment.posted','Anna Lindqvist','Два плеча на одной стойке','/comments/0sc34dmrhtt7n','2026-11-15 02:24:48.382637','2026-11-15 02:24:48.382637',1,0);
INSERT INTO "notification" VALUES(914341144560416647,914341026650459539,914341144538961973,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-11-15 02:24:48.384223','2026-11-15 02:24:48.384223',1,0);
INSERT INTO "notification" VALUES(914341144560416708,914341026772419252,914341144538961973,'prototypes','thread.resolved','Oskar Lund','Halden reading lamp','/threads/0sc34d5vsn2qy','2026-11-15 02:24:48.384223','2026-11-15 02:24:48.384223',1,0);
INSERT INTO "notification" VALUES(914341144644491895,914341026788662920,914341144598719694,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-15 02:24:48.393386','2026-11-15 02:24:48.393386',1,0);
INSERT INTO "notification" VALUES(914341144644491907,914341026802122087,914341144598719694,'pricing','bid.withdrawn','','The tall lamp, as soon as it exists','/bids/0sc34dm903eg5','2026-11-15 02:24:48.393386','2026-11-15 02:24:48.393386',1,0);
INSERT INTO "notification" VALUES(914341144728621444,914341026814642266,914341144702418972,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc34dmxx4c54','2026-11-16 02:24:48.391039','2026-11-16 02:24:48.391039',1,0);
INSERT INTO "notification" VALUES(914341144728621446,914341026822297256,914341144702418972,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc34dmxx4c54','2026-11-16 02:24:48.391039','2026-11-16 02:24:48.391039',1,0);
INSERT INTO "notification" VALUES(914341144728869437,914341026835631926,914341144702418972,'ideas','idea.submitted','Tomás Reyes','A foot of marble offcuts','/ideas/0sc34dmxx4c54','2026-11-16 02:24:48.391039','2026-11-16 02:24:48.391039',1,0);
INSERT INTO "notification" VALUES(914341144991972897,914341026650459539,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144992395047,914341026676484897,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144992395057,914341026696075820,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993026878,914341026705802132,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993026909,914341026718026860,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993026970,914341026734920181,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993027020,914341026746414371,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993027065,914341026758581946,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993624174,914341026772419252,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993656558,914341026788662920,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341144993656606,914341026802122087,914341144937393520,'prototypes','prototype.version_published','Oskar Lund','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-16 02:24:48.434677','2026-11-16 02:24:48.434677',1,0);
INSERT INTO "notification" VALUES(914341145064405359,914341026650459539,914341145031292300,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sc34dn8h575e','2026-11-17 02:24:48.385341','2026-11-17 02:24:48.385341',1,0);
INSERT INTO "notification" VALUES(914341145064405382,914341026696075820,914341145031292300,'ideas','comment.posted','Oskar Lund','Два плеча на одной стойке','/comments/0sc34dn8h575e','2026-11-17 02:24:48.385341','2026-11-17 02:24:48.385341',1,0);
INSERT INTO "notification" VALUES(914341145135733842,914341026650459539,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145135733860,914341026676484897,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145135733920,914341026696075820,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145135733941,914341026705802132,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136086659,914341026718026860,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136173546,914341026734920181,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136173585,914341026746414371,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136173636,914341026758581946,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136268920,914341026788662920,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136268982,914341026802122087,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145136269029,914341026822297256,914341145102551922,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 02:24:48.389841','2026-11-17 02:24:48.389841',1,0);
INSERT INTO "notification" VALUES(914341145201525417,914341026772419252,914341145168625297,'prototypes','prototypes/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34dnadasjh','2026-11-17 07:12:48.387690','2026-11-17 07:12:48.387690',1,0);
INSERT INTO "notification" VALUES(914341145346021562,914341026705802132,914341145312301551,'ideas','comment.posted','Katrin Vogel','A foot of marble offcuts','/comments/0sc34dngs0bh3','2026-11-18 02:24:48.385419','2026-11-18 02:24:48.385419',1,0);
INSERT INTO "notification" VALUES(914341145453439436,914341026676484897,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145454702350,914341026696075820,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455040933,914341026705802132,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455040966,914341026718026860,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455040993,914341026734920181,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041052,914341026746414371,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041116,914341026758581946,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041152,914341026772419252,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041210,914341026788662920,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041231,914341026802122087,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145455041256,914341026822297256,914341145399359192,'prototypes','prototypes/comment.posted','Anna Lindqvist','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 02:24:48.399296','2026-11-18 02:24:48.399296',1,0);
INSERT INTO "notification" VALUES(914341145655719903,914341026718026860,914341145567991835,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-18 02:24:48.417353','2026-11-18 02:24:48.417353',1,0);
INSERT INTO "notification" VALUES(914341145655719923,914341026734920181,914341145567991835,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-18 02:24:48.417353','2026-11-18 02:24:48.417353',1,0);
INSERT INTO "notification" VALUES(914341145655719929,914341026746414371,914341145567991835,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-18 02:24:48.417353','2026-11-18 02:24:48.417353',1,0);
INSERT INTO "notification" VALUES(914341145830597643,914341026650459539,914341145780293845,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 14:24:48.394961','2026-11-18 14:24:48.394961',1,0);
INSERT INTO "notification" VALUES(914341145832102342,914341026822297256,914341145780293845,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dnk92ej2','2026-11-18 14:24:48.394961','2026-11-18 14:24:48.394961',1,0);
INSERT INTO "notification" VALUES(914341145936190368,914341026650459539,914341145881214937,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-19 02:24:48.397056','2026-11-19 02:24:48.397056',1,0);
INSERT INTO "notification" VALUES(914341145936483474,914341026676484897,914341145881214937,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-19 02:24:48.397056','2026-11-19 02:24:48.397056',1,0);
INSERT INTO "notification" VALUES(914341145936483476,914341026696075820,914341145881214937,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-19 02:24:48.397056','2026-11-19 02:24:48.397056',1,0);
INSERT INTO "notification" VALUES(914341145936483509,914341026705802132,914341145881214937,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-19 02:24:48.397056','2026-11-19 02:24:48.397056',1,0);
INSERT INTO "notification" VALUES(914341145936581556,914341026788662920,914341145881214937,'ideas','idea.status_changed','Oskar Lund','Желобок для пера и чаша для скрепок в основании','/ideas/0sc34dj01qkdk','2026-11-19 02:24:48.397056','2026-11-19 02:24:48.397056',1,0);
INSERT INTO "notification" VALUES(914341146019502812,914341026788662920,914341145987158327,'ideas','idea.withdrawn','Tomás Reyes','A foot of marble offcuts','/ideas/0sc34dmxx4c54','2026-11-19 02:24:48.391043','2026-11-19 02:24:48.391043',1,0);
INSERT INTO "notification" VALUES(914341146100580254,914341026650459539,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100580290,914341026696075820,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100580303,914341026705802132,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100580351,914341026718026860,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977688,914341026734920181,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977715,914341026746414371,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977738,914341026758581946,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977757,914341026772419252,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977767,914341026788662920,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977793,914341026802122087,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146100977830,914341026822297256,914341146061692133,'prototypes','prototypes/comment.posted','Пётр Волков','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 02:24:48.392583','2026-11-19 02:24:48.392583',1,0);
INSERT INTO "notification" VALUES(914341146180713854,914341026822297256,914341146150303605,'prototypes','prototype.decided','Anna Lindqvist','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-19 02:24:48.389351','2026-11-19 02:24:48.389351',1,0);
INSERT INTO "notification" VALUES(914341146318558476,914341026758581946,914341146230253225,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-19 02:24:48.406935','2026-11-19 02:24:48.406935',1,0);
INSERT INTO "notification" VALUES(914341146318558486,914341026772419252,914341146230253225,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-19 02:24:48.406935','2026-11-19 02:24:48.406935',1,0);
INSERT INTO "notification" VALUES(914341146318558531,914341026788662920,914341146230253225,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-19 02:24:48.406935','2026-11-19 02:24:48.406935',1,0);
INSERT INTO "notification" VALUES(914341146318558589,914341026802122087,914341146230253225,'pricing','bid.opened','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-19 02:24:48.406935','2026-11-19 02:24:48.406935',1,0);
INSERT INTO "notification" VALUES(914341146392878005,914341026676484897,914341146359352956,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 14:24:48.390847','2026-11-19 14:24:48.390847',1,0);
INSERT INTO "notification" VALUES(914341146393200661,914341026822297256,914341146359352956,'prototypes','prototypes/comment.posted','Мария Седова','Halden reading lamp','/threads/0sc34dp71mt4f','2026-11-19 14:24:48.390847','2026-11-19 14:24:48.390847',1,0);
INSERT INTO "notification" VALUES(914341146519276611,914341026814642266,914341146477349112,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc34dphwvxn7','2026-11-20 02:24:48.402488','2026-11-20 02:24:48.402488',1,0);
INSERT INTO "notification" VALUES(914341146519276664,914341026822297256,914341146477349112,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc34dphwvxn7','2026-11-20 02:24:48.402488','2026-11-20 02:24:48.402488',1,0);
INSERT INTO "notification" VALUES(914341146519277355,914341026835631926,914341146477349112,'ideas','idea.submitted','Anna Lindqvist','Light that turns warmer as it is dimmed','/ideas/0sc34dphwvxn7','2026-11-20 02:24:48.402488','2026-11-20 02:24:48.402488',1,0);
INSERT INTO "notification" VALUES(914341146624148069,914341026650459539,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146624688987,914341026676484897,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177651,914341026696075820,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177658,914341026705802132,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177685,914341026734920181,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177705,914341026746414371,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177712,914341026758581946,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177722,914341026772419252,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177765,914341026788662920,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177772,914341026802122087,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146625177812,914341026822297256,914341146574775896,'prototypes','prototypes/comment.posted','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:24:48.397295','2026-11-20 02:24:48.397295',1,0);
INSERT INTO "notification" VALUES(914341146826246134,914341026758581946,914341146691357089,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-20 02:26:14.817107','2026-11-20 02:26:14.817107',1,0);
INSERT INTO "notification" VALUES(914341146826262584,914341026772419252,914341146691357089,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-20 02:26:14.817107','2026-11-20 02:26:14.817107',1,0);
INSERT INTO "notification" VALUES(914341146826262609,914341026788662920,914341146691357089,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-20 02:26:14.817107','2026-11-20 02:26:14.817107',1,0);
INSERT INTO "notification" VALUES(914341146826262612,914341026802122087,914341146691357089,'pricing','bid.expired','','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-20 02:26:14.817107','2026-11-20 02:26:14.817107',1,0);
INSERT INTO "notification" VALUES(914341146847462542,914341026705802132,914341146691357089,'pricing','bid.expired','Maquette','Six lamps for student rooms','/bids/0sc34dkq812zf','2026-11-20 02:26:14.822364','2026-11-20 02:26:14.822364',1,0);
INSERT INTO "notification" VALUES(914341146926138682,914341026822297256,914341146888913259,'prototypes','thread.price_wished','Maja Holm','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 02:39:12.391351','2026-11-20 02:39:12.391351',1,0);
INSERT INTO "notification" VALUES(914341147090321210,914341026718026860,914341147001315623,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-20 08:24:48.411561','2026-11-20 08:24:48.411561',1,0);
INSERT INTO "notification" VALUES(914341147090321247,914341026734920181,914341147001315623,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-20 08:24:48.411561','2026-11-20 08:24:48.411561',1,0);
INSERT INTO "notification" VALUES(914341147090838474,914341026746414371,914341147001315623,'pricing','answer.given','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-20 08:24:48.411561','2026-11-20 08:24:48.411561',1,0);
INSERT INTO "notification" VALUES(914341147164525732,914341026718026860,914341147132418948,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 12:00:48.389978','2026-11-20 12:00:48.389978',1,0);
INSERT INTO "notification" VALUES(914341147165076399,914341026822297256,914341147132418948,'prototypes','prototypes/comment.posted','Hugo Petit','Halden reading lamp','/threads/0sc34dpp5nc6v','2026-11-20 12:00:48.389978','2026-11-20 12:00:48.389978',1,0);
INSERT INTO "notification" VALUES(914341147253317531,914341026650459539,914341147212368425,'ideas','comment.posted','Jonas Ek','Light that turns warmer as it is dimmed','/comments/0sc34dq9hvjfr','2026-11-21 02:24:48.387987','2026-11-21 02:24:48.387987',1,0);
INSERT INTO "notification" VALUES(914341147357513321,914341026650459539,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147358387349,914341026676484897,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147358387386,914341026696075820,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359091143,914341026705802132,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359091180,914341026718026860,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359091240,914341026746414371,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359091263,914341026758581946,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359142207,914341026772419252,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359142223,914341026788662920,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359142262,914341026802122087,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147359142290,914341026822297256,914341147298695779,'prototypes','prototypes/comment.posted','Jonas Ek','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 02:24:48.398857','2026-11-21 02:24:48.398857',1,0);
INSERT INTO "notification" VALUES(914341147514362791,914341026718026860,914341147430555082,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-21 02:24:48.407843','2026-11-21 02:24:48.407843',1,0);
INSERT INTO "notification" VALUES(914341147514362848,914341026734920181,914341147430555082,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-21 02:24:48.407843','2026-11-21 02:24:48.407843',1,0);
INSERT INTO "notification" VALUES(914341147514362899,914341026746414371,914341147430555082,'pricing','answer.given','Atelier Brun','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-21 02:24:48.407843','2026-11-21 02:24:48.407843',1,0);
INSERT INTO "notification" VALUES(914341147618478209,914341026734920181,914341147563755524,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 14:24:48.395774','2026-11-21 14:24:48.395774',1,0);
INSERT INTO "notification" VALUES(914341147618478251,914341026822297256,914341147563755524,'prototypes','prototypes/comment.posted','Jan Nowak','Halden reading lamp','/threads/0sc34dqbran0e','2026-11-21 14:24:48.395774','2026-11-21 14:24:48.395774',1,0);
INSERT INTO "notification" VALUES(914341147776951944,914341026788662920,914341147693627829,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-21 14:24:48.410608','2026-11-21 14:24:48.410608',1,0);
INSERT INTO "notification" VALUES(914341147776951974,914341026802122087,914341147693627829,'pricing','answer.countered','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-21 14:24:48.410608','2026-11-21 14:24:48.410608',1,0);
INSERT INTO "notification" VALUES(914341147974602651,914341026650459539,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147974804319,914341026676484897,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147974804372,914341026696075820,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147975072266,914341026705802132,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147975072284,914341026718026860,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147975654996,914341026734920181,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147975655009,914341026746414371,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341147975655038,914341026772419252,914341147915582687,'ideas','idea.status_changed','Oskar Lund','A small Halden without a cable for café tables','/ideas/0sc34dfkrrnfr','2026-11-22 02:24:48.399187','2026-11-22 02:24:48.399187',1,0);
INSERT INTO "notification" VALUES(914341148075391413,914341026822297256,914341148033294975,'prototypes','prototypes-internal/comment.posted','Ines Aldana','Halden reading lamp','/threads/0sc34dr1r977g','2026-11-22 02:24:48.394695','2026-11-22 02:24:48.394695',1,0);
INSERT INTO "notification" VALUES(914341148155145235,914341026822297256,914341148120835511,'prototypes','prototype.decided','Maja Holm','Halden reading lamp','/prototypes/0sc34d56nwhjz','2026-11-22 02:24:48.391302','2026-11-22 02:24:48.391302',1,0);
INSERT INTO "notification" VALUES(914341148424529523,914341026718026860,914341148260728766,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-22 02:24:48.437421','2026-11-22 02:24:48.437421',1,0);
INSERT INTO "notification" VALUES(914341148424529566,914341026734920181,914341148260728766,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-22 02:24:48.437421','2026-11-22 02:24:48.437421',1,0);
INSERT INTO "notification" VALUES(914341148424529574,914341026746414371,914341148260728766,'orders','order.stage_finished','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-22 02:24:48.437421','2026-11-22 02:24:48.437421',1,0);
INSERT INTO "notification" VALUES(914341148754012414,914341026814642266,914341148726030287,'prototypes','prototypes-internal/comment.posted','Oskar Lund','Halden reading lamp','/threads/0sc34dr1r977g','2026-11-22 14:24:48.387373','2026-11-22 14:24:48.387373',1,0);
INSERT INTO "notification" VALUES(914341149060762745,914341026758581946,914341148964940885,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 02:24:48.413036','2026-11-23 02:24:48.413036',1,0);
INSERT INTO "notification" VALUES(914341149060762803,914341026772419252,914341148964940885,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 02:24:48.413036','2026-11-23 02:24:48.413036',1,0);
INSERT INTO "notification" VALUES(914341149062067402,914341026788662920,914341148964940885,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 02:24:48.413036','2026-11-23 02:24:48.413036',1,0);
INSERT INTO "notification" VALUES(914341149062067440,914341026802122087,914341148964940885,'pricing','bid.opened','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 02:24:48.413036','2026-11-23 02:24:48.413036',1,0);
INSERT INTO "notification" VALUES(914341149242024375,914341026676484897,914341149152761281,'orders','order.stage_finished','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-23 02:24:48.415237','2026-11-23 02:24:48.415237',1,0);
INSERT INTO "notification" VALUES(914341149618867459,914341026718026860,914341149540349727,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 21:36:48.410306','2026-11-23 21:36:48.410306',1,0);
INSERT INTO "notification" VALUES(914341149619554165,914341026734920181,914341149540349727,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 21:36:48.410306','2026-11-23 21:36:48.410306',1,0);
INSERT INTO "notification" VALUES(914341149619554202,914341026746414371,914341149540349727,'pricing','answer.given','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-23 21:36:48.410306','2026-11-23 21:36:48.410306',1,0);
INSERT INTO "notification" VALUES(914341150001386183,914341026718026860,914341149909268355,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:10:24.409769','2026-11-24 02:10:24.409769',1,0);
INSERT INTO "notification" VALUES(914341150001386247,914341026734920181,914341149909268355,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:10:24.409769','2026-11-24 02:10:24.409769',1,0);
INSERT INTO "notification" VALUES(914341150001386307,914341026746414371,914341149909268355,'pricing','answer.agreed','Werkstatt Ost','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:10:24.409769','2026-11-24 02:10:24.409769',1,0);
INSERT INTO "notification" VALUES(914341150290230774,914341026718026860,914341150146798490,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:10:24.438269','2026-11-24 02:10:24.438269',1,0);
INSERT INTO "notification" VALUES(914341150290838829,914341026734920181,914341150146798490,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:10:24.438269','2026-11-24 02:10:24.438269',1,0);
INSERT INTO "notification" VALUES(914341150290838850,914341026746414371,914341150146798490,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:10:24.438269','2026-11-24 02:10:24.438269',1,0);
INSERT INTO "notification" VALUES(914341150609662286,914341026814642266,914341150399374691,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:24:48.448735','2026-11-24 02:24:48.448735',1,0);
INSERT INTO "notification" VALUES(914341150609662298,914341026822297256,914341150399374691,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:24:48.448735','2026-11-24 02:24:48.448735',1,0);
INSERT INTO "notification" VALUES(914341150609662312,914341026835631926,914341150399374691,'orders','order.placed','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:24:48.448735','2026-11-24 02:24:48.448735',1,0);
INSERT INTO "notification" VALUES(914341150663742406,914341026758581946,914341150453746147,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.461646','2026-11-24 02:24:48.461646',1,0);
INSERT INTO "notification" VALUES(914341150663742430,914341026772419252,914341150453746147,'pricing','answer.lost','','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.461646','2026-11-24 02:24:48.461646',1,0);
INSERT INTO "notification" VALUES(914341150714591221,914341026788662920,914341150474408578,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:24:48.473132','2026-11-24 02:24:48.473132',1,0);
INSERT INTO "notification" VALUES(914341150714591257,914341026802122087,914341150474408578,'pricing','answer.accepted','Maja Holm','Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:24:48.473132','2026-11-24 02:24:48.473132',1,0);
INSERT INTO "notification" VALUES(914341150793899008,914341026734920181,914341150474408632,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.492678','2026-11-24 02:24:48.492678',1,0);
INSERT INTO "notification" VALUES(914341150793899052,914341026746414371,914341150474408632,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.492678','2026-11-24 02:24:48.492678',1,0);
INSERT INTO "notification" VALUES(914341150793899096,914341026814642266,914341150474408632,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.492678','2026-11-24 02:24:48.492678',1,0);
INSERT INTO "notification" VALUES(914341150793899126,914341026822297256,914341150474408632,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.492678','2026-11-24 02:24:48.492678',1,0);
INSERT INTO "notification" VALUES(914341150793899168,914341026835631926,914341150474408632,'pricing','bid.awarded','Maja Holm','Eight lamps for the library corner','/bids/0sc34dpbnxqft','2026-11-24 02:24:48.492678','2026-11-24 02:24:48.492678',1,0);
INSERT INTO "notification" VALUES(914341151087795169,914341026718026860,914341150973927095,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:24:48.415400','2026-11-24 02:24:48.415400',1,0);
INSERT INTO "notification" VALUES(914341151087795203,914341026734920181,914341150973927095,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:24:48.415400','2026-11-24 02:24:48.415400',1,0);
INSERT INTO "notification" VALUES(914341151087795237,914341026746414371,914341150973927095,'orders','shipment.moved','Claire Brun','MQ-2026-000003 · Six lamps above the long bench','/orders/0sc34dd3w17bz','2026-11-24 02:24:48.415400','2026-11-24 02:24:48.415400',1,0);
INSERT INTO "notification" VALUES(914341151239004071,914341026788662920,914341151158536394,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:39:12.404181','2026-11-24 02:39:12.404181',1,0);
INSERT INTO "notification" VALUES(914341151239004088,914341026802122087,914341151158536394,'orders','order.address_given','Maja Holm','MQ-2026-000005 · Eight lamps for the library corner','/orders/0sc34dt75g23h','2026-11-24 02:39:12.404181','2026-11-24 02:39:12.404181',1,0);
INSERT INTO "notification" VALUES(914341151673931076,914341026718026860,914341151608135328,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-24 04:48:48.402907','2026-11-24 04:48:48.402907',1,0);
INSERT INTO "notification" VALUES(914341151674980918,914341026734920181,914341151608135328,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-24 04:48:48.402907','2026-11-24 04:48:48.402907',1,0);
INSERT INTO "notification" VALUES(914341151674980980,914341026746414371,914341151608135328,'pricing','answer.given','Werkstatt Ost','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-24 04:48:48.402907','2026-11-24 04:48:48.402907',1,0);
INSERT INTO "notification" VALUES(914341151838626230,914341026676484897,914341151769671226,'orders','order.gate_opened','Katrin Vogel','MQ-2026-000004 · Две лампы в цвете «ночь», орех','/orders/0sc34djnrs6s6','2026-11-24 04:48:48.403952','2026-11-24 04:48:48.403952',1,0);
INSERT INTO "notification" VALUES(914341152089241522,914341026758581946,914341152031644340,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-24 12:00:48.400839','2026-11-24 12:00:48.400839',1,0);
INSERT INTO "notification" VALUES(914341152089241574,914341026772419252,914341152031644340,'pricing','answer.countered','','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-24 12:00:48.400839','2026-11-24 12:00:48.400839',1,0);
INSERT INTO "notification" VALUES(914341152232900738,914341026758581946,914341152143419169,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 02:24:48.406893','2026-11-25 02:24:48.406893',1,0);
INSERT INTO "notification" VALUES(914341152232900749,914341026772419252,914341152143419169,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 02:24:48.406893','2026-11-25 02:24:48.406893',1,0);
INSERT INTO "notification" VALUES(914341152232900801,914341026788662920,914341152143419169,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 02:24:48.406893','2026-11-25 02:24:48.406893',1,0);
INSERT INTO "notification" VALUES(914341152232900807,914341026802122087,914341152143419169,'pricing','bid.opened','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 02:24:48.406893','2026-11-25 02:24:48.406893',1,0);
INSERT INTO "notification" VALUES(914341152512945558,914341026788662920,914341152415855607,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:24:48.439543','2026-11-25 02:24:48.439543',1,0);
INSERT INTO "notification" VALUES(914341152512945579,914341026802122087,914341152415855607,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:24:48.439543','2026-11-25 02:24:48.439543',1,0);
INSERT INTO "notification" VALUES(914341152513125220,914341026814642266,914341152415855607,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:24:48.439543','2026-11-25 02:24:48.439543',1,0);
INSERT INTO "notification" VALUES(914341152513612725,914341026822297256,914341152415855607,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:24:48.439543','2026-11-25 02:24:48.439543',1,0);
INSERT INTO "notification" VALUES(914341152513612735,914341026835631926,914341152415855607,'service','service.asked','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:24:48.439543','2026-11-25 02:24:48.439543',1,0);
INSERT INTO "notification" VALUES(914341152701801203,914341026650459539,914341152642450360,'service','service.moved','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 02:39:12.416338','2026-11-25 02:39:12.416338',1,0);
INSERT INTO "notification" VALUES(914341152827093569,914341026650459539,914341152731443492,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 09:36:48.402924','2026-11-25 09:36:48.402924',1,0);
INSERT INTO "notification" VALUES(914341152827943153,914341026788662920,914341152731443492,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 09:36:48.402924','2026-11-25 09:36:48.402924',1,0);
INSERT INTO "notification" VALUES(914341152827943208,914341026802122087,914341152731443492,'service','service.message_posted','Дарья Ким','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 09:36:48.402924','2026-11-25 09:36:48.402924',1,0);
INSERT INTO "notification" VALUES(914341152975250626,914341026676484897,914341152941618602,'pricing','question.asked','Werkstatt Ost','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 14:24:48.391910','2026-11-25 14:24:48.391910',1,0);
INSERT INTO "notification" VALUES(914341153096977084,914341026788662920,914341153038310791,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 16:48:48.402719','2026-11-25 16:48:48.402719',1,0);
INSERT INTO "notification" VALUES(914341153096977134,914341026802122087,914341153038310791,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 16:48:48.402719','2026-11-25 16:48:48.402719',1,0);
INSERT INTO "notification" VALUES(914341153097114275,914341026835631926,914341153038310791,'service','service.message_posted','Anna Lindqvist','The arm sinks when it is fully raised','/service_requests/0sc34dw21bhe8','2026-11-25 16:48:48.402719','2026-11-25 16:48:48.402719',1,0);
INSERT INTO "notification" VALUES(914341153196387563,914341026758581946,914341153133617761,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 21:36:48.396693','2026-11-25 21:36:48.396693',1,0);
INSERT INTO "notification" VALUES(914341153196387594,914341026772419252,914341153133617761,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 21:36:48.396693','2026-11-25 21:36:48.396693',1,0);
INSERT INTO "notification" VALUES(914341153197709319,914341026788662920,914341153133617761,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 21:36:48.396693','2026-11-25 21:36:48.396693',1,0);
INSERT INTO "notification" VALUES(914341153197709372,914341026802122087,914341153133617761,'pricing','question.replied','','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-25 21:36:48.396693','2026-11-25 21:36:48.396693',1,0);
INSERT INTO "notification" VALUES(914341153382304958,914341026718026860,914341153331828769,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-26 00:00:48.395974','2026-11-26 00:00:48.395974',1,0);
INSERT INTO "notification" VALUES(914341153382304988,914341026734920181,914341153331828769,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-26 00:00:48.395974','2026-11-26 00:00:48.395974',1,0);
INSERT INTO "notification" VALUES(914341153382304996,914341026746414371,914341153331828769,'pricing','answer.countered','Atelier Brun','24 small lamps without cable for the harbour café','/bids/0sc34drwrna4c','2026-11-26 00:00:48.395974','2026-11-26 00:00:48.395974',1,0);
INSERT INTO "notification" VALUES(914341153486149483,914341026676484897,914341153448871219,'pricing','question.asked','Atelier Brun','Две настенные Halden к кровати','/bids/0sc34dvvr6p44','2026-11-27 00:00:48.392040',NULL,1,0);
INSERT INTO "notification" VALUES(914341153619909779,914341026758581946,914341153561433979,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc34dx691ar7','2026-11-27 16:48:48.395752',NULL,1,0);
INSERT INTO "notification" VALUES(914341153619909841,914341026772419252,914341153561433979,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc34dx691ar7','2026-11-27 16:48:48.395752',NULL,1,0);
INSERT INTO "notification" VALUES(914341153619909866,914341026788662920,914341153561433979,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc34dx691ar7','2026-11-27 16:48:48.395752',NULL,1,0);
INSERT INTO "notification" VALUES(914341153620997821,914341026802122087,914341153561433979,'pricing','bid.opened','','One Halden in sage, cable in red','/bids/0sc34dx691ar7','2026-11-27 16:48:48.395752',NULL,1,0);
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
INSERT INTO "one_time_link" VALUES(914341153671439296,914341026843762581,'sign_in','99fd06fa8459fe3948a14afa1001092f5201aae2ab88924824c865fdd97e34ba','2026-11-28 02:25:18.672949','2026-11-29 02:25:18.671390',NULL);
INSERT INTO "one_time_link" VALUES(914341153679975058,914341026814642266,'sign_in','f4ead7235d2c527fc122c65a95278656bb42120b72aef950fe1661c9be478141','2026-11-28 02:25:18.674331','2026-11-29 02:25:18.673895',NULL);
INSERT INTO "one_time_link" VALUES(914341153682649727,914341026822297256,'sign_in','333f932669f3bee43a511bd5c99e5ea4dcee21a62687b17b8a1161c231800d20','2026-11-28 02:25:18.675422','2026-11-29 02:25:18.674992',NULL);
INSERT INTO "one_time_link" VALUES(914341153686888343,914341026835631926,'sign_in','33b27d0a91e45b8ff9c75bfb5383488f46559c0f513b5a273dc5ce80794f2e3b','2026-11-28 02:25:18.676464','2026-11-29 02:25:18.676027',NULL);
INSERT INTO "one_time_link" VALUES(914341153691158680,914341026758581946,'sign_in','0d9a4d292c37310c0d0e3b149d54ff6dbad85ca4458f35c0f4996fa54e72101f','2026-11-28 02:25:18.677469','2026-11-29 02:25:18.677046',NULL);
INSERT INTO "one_time_link" VALUES(914341153696502037,914341026772419252,'sign_in','00b17318532cff9a95c9fb455821c7dbe2f3e54e31cbc1bae3c4f852ca286d18','2026-11-28 02:25:18.678470','2026-11-29 02:25:18.678033',NULL);
INSERT INTO "one_time_link" VALUES(914341153699839594,914341026788662920,'sign_in','cc788560f39415f3715a9a5024b99815767720a9707d2ec14d1686914483b250','2026-11-28 02:25:18.679436','2026-11-29 02:25:18.679064',NULL);
INSERT INTO "one_time_link" VALUES(914341153703653413,914341026802122087,'sign_in','2baaef40dc541f19fa1dac4d2bae3dd678bf741d24c375b6136d54a61d88474e','2026-11-28 02:25:18.680404','2026-11-29 02:25:18.680013',NULL);
INSERT INTO "one_time_link" VALUES(914341153708915507,914341026650459539,'sign_in','2a89d5ebd7d0eed0f2ea9a2e4b9bc3f7f44315088c933b457c3d6163eedb7947','2026-11-28 02:25:18.681260','2026-11-29 02:25:18.680917',NULL);
INSERT INTO "one_time_link" VALUES(914341153711773455,914341026676484897,'sign_in','bc306ebe357284537afe28264dd51c42b0849c5601f514ea6e07aadce1f81d82','2026-11-28 02:25:18.682051','2026-11-29 02:25:18.681703',NULL);
INSERT INTO "one_time_link" VALUES(914341153713038562,914341026696075820,'sign_in','25d12219aa52ee2d5184f4cfdaaf4f47066466d1501418ca6cd8433fe8b98ffb','2026-11-28 02:25:18.682939','2026-11-29 02:25:18.682568',NULL);
INSERT INTO "one_time_link" VALUES(914341153717665975,914341026705802132,'sign_in','e05a9b033055d8b7a703138cda4170d8c96df0d201bbb4ac271df094897e12bd','2026-11-28 02:25:18.683743','2026-11-29 02:25:18.683398',NULL);
INSERT INTO "one_time_link" VALUES(914341153720052731,914341026718026860,'sign_in','57bb698358c85e93db500498f9bca627d81a242d546ec8ff81d73ec78a4ecd25','2026-11-28 02:25:18.684573','2026-11-29 02:25:18.684192',NULL);
INSERT INTO "one_time_link" VALUES(914341153725380412,914341026734920181,'sign_in','2d7d4d46ad4d318e9d13f40725fdbd8c0f1c194440059b701d2979713a06655d','2026-11-28 02:25:18.685432','2026-11-29 02:25:18.685088',NULL);
INSERT INTO "one_time_link" VALUES(914341153730186476,914341026746414371,'sign_in','5aca53e3466c0cae27d14d7a16db2c82b0f0b78c6d6498131c350f88493d5ec6','2026-11-28 02:25:18.686079','2026-11-29 02:25:18.685904',NULL);
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
INSERT INTO "order_line" VALUES(914341132908257972,914341132158471260,1,'The first Halden, for the one who asked for it','prototype_version',914341129776540869,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',16500,0,16500,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914341135261260435,914341135252827453,1,'Одна лампа, терракота','prototype_version',914341129776540869,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15700,0,15700,1,1,1,1,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914341136293033889,914341136284294527,1,'Six lamps above the long bench','prototype_version',914341129776540869,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "yes", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "yes", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',15200,0,91200,6,6,6,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914341142262158438,914341142253574950,1,'Две лампы в цвете «ночь», орех','prototype_version',914341129776540869,'[{"name": "\u042d\u043c\u0430\u043b\u044c", "kind": "text", "value": "\u043d\u043e\u0447\u044c", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0414\u0435\u0440\u0435\u0432\u043e", "kind": "text", "value": "\u043e\u0440\u0435\u0445", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u041a\u0430\u0431\u0435\u043b\u044c", "kind": "text", "value": "2", "unit": "\u043c", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "\u0412\u044b\u0441\u043e\u0442\u0430 \u0441\u0442\u043e\u0439\u043a\u0438", "kind": "text", "value": "420", "unit": "\u043c\u043c", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "15.00", "currency": "EUR"}}]',16400,0,32800,2,0,0,0,0,0,0,0,NULL);
INSERT INTO "order_line" VALUES(914341150374995818,914341150353524849,1,'Eight lamps for the library corner','prototype_version',914341144769710353,'[{"name": "Enamel", "kind": "text", "value": "terracotta", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Wood", "kind": "text", "value": "oak", "unit": "", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Cable", "kind": "text", "value": "2", "unit": "m", "must": true, "met": "not_said", "said": "", "extra": null, "worth": null}, {"name": "Dimmer", "kind": "text", "value": "in the foot", "unit": "", "must": false, "met": "not_said", "said": "", "extra": null, "worth": {"amount": "8.00", "currency": "EUR"}}]',13800,0,110400,8,0,0,0,0,0,0,0,NULL);
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
INSERT INTO "order_promise" VALUES(914341132928950566,914341132158471260,'2026-10-15','Agreed in the deal',914341026650459539,'2026-09-11 02:24:48.574199',NULL);
INSERT INTO "order_promise" VALUES(914341135270501568,914341135252827453,'2026-11-08','Agreed in the deal',914341026696075820,'2026-10-02 02:24:48.386002',NULL);
INSERT INTO "order_promise" VALUES(914341136301906726,914341136284294527,'2026-11-29','Agreed in the deal',914341026718026860,'2026-10-09 02:24:48.386552',NULL);
INSERT INTO "order_promise" VALUES(914341142270089274,914341142253574950,'2026-12-07','Agreed in the deal',914341026676484897,'2026-11-04 02:24:48.385780',NULL);
INSERT INTO "order_promise" VALUES(914341150386682185,914341150353524849,'2027-01-01','Agreed in the deal',914341026718026860,'2026-11-24 02:24:48.395772',NULL);
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
INSERT INTO "outbox" VALUES(914341147568904952,914341147563755524,'notifications.tell_people','done',0,'2026-11-21 14:24:48.384028',NULL);
INSERT INTO "outbox" VALUES(914341147698640553,914341147693627829,'notifications.tell_people','done',0,'2026-11-21 14:24:48.391321',NULL);
INSERT INTO "outbox" VALUES(914341147917018112,914341147915582687,'notifications.tell_people','done',0,'2026-11-22 02:24:48.385595',NULL);
INSERT INTO "outbox" VALUES(914341148033294990,914341148033294975,'notifications.tell_people','done',0,'2026-11-22 02:24:48.384916',NULL);
INSERT INTO "outbox" VALUES(914341148125244651,914341148120835511,'notifications.tell_people','done',0,'2026-11-22 02:24:48.384032',NULL);
INSERT INTO "outbox" VALUES(914341148284438393,914341148251438315,'service.keep','done',0,'2026-11-22 02:24:48.404227',NULL);
INSERT INTO "outbox" VALUES(914341148285921951,914341148260728766,'notifications.tell_people','done',0,'2026-11-22 02:24:48.404227',NULL);
INSERT INTO "outbox" VALUES(914341148726030326,914341148726030287,'notifications.tell_people','done',0,'2026-11-22 14:24:48.380331',NULL);
INSERT INTO "outbox" VALUES(914341148968668711,914341148964940885,'notifications.tell_people','done',0,'2026-11-23 02:24:48.391161',NULL);
INSERT INTO "outbox" VALUES(914341149177612988,914341149152761281,'notifications.tell_people','done',0,'2026-11-23 02:24:48.400071',NULL);
INSERT INTO "outbox" VALUES(914341149544320488,914341149540349727,'notifications.tell_people','done',0,'2026-11-23 21:36:48.392866',NULL);
INSERT INTO "outbox" VALUES(914341149823510177,914341149799032289,'notifications.tell_people','done',0,'2026-11-24 01:56:00.395788',NULL);
INSERT INTO "outbox" VALUES(914341149911900426,914341149909268355,'notifications.tell_people','done',0,'2026-11-24 02:10:24.388498',NULL);
INSERT INTO "outbox" VALUES(914341150173685882,914341150119054063,'service.keep','done',0,'2026-11-24 02:10:24.410733',NULL);
INSERT INTO "outbox" VALUES(914341150173685927,914341150146798490,'notifications.tell_people','done',0,'2026-11-24 02:10:24.410733',NULL);
INSERT INTO "outbox" VALUES(914341150504291949,914341150399374691,'production.open_jobs','done',0,'2026-11-24 02:24:48.423734',NULL);
INSERT INTO "outbox" VALUES(914341150504291964,914341150399374691,'notifications.tell_people','done',0,'2026-11-24 02:24:48.423734',NULL);
INSERT INTO "outbox" VALUES(914341150504291998,914341150453746147,'notifications.tell_people','done',0,'2026-11-24 02:24:48.423734',NULL);
INSERT INTO "outbox" VALUES(914341150504292061,914341150474408578,'notifications.tell_people','done',0,'2026-11-24 02:24:48.423734',NULL);
INSERT INTO "outbox" VALUES(914341150504292084,914341150474408632,'notifications.tell_people','done',0,'2026-11-24 02:24:48.423734',NULL);
INSERT INTO "outbox" VALUES(914341151007054816,914341150973927095,'notifications.tell_people','done',0,'2026-11-24 02:24:48.396613',NULL);
INSERT INTO "outbox" VALUES(914341151158536414,914341151158536394,'notifications.tell_people','done',0,'2026-11-24 02:39:12.385235',NULL);
INSERT INTO "outbox" VALUES(914341151610273462,914341151608135328,'notifications.tell_people','done',0,'2026-11-24 04:48:48.387781',NULL);
INSERT INTO "outbox" VALUES(914341151792413915,914341151769671226,'notifications.tell_people','done',0,'2026-11-24 04:48:48.392935',NULL);
INSERT INTO "outbox" VALUES(914341152031644389,914341152031644340,'notifications.tell_people','done',0,'2026-11-24 12:00:48.387549',NULL);
INSERT INTO "outbox" VALUES(914341152143831511,914341152143419169,'notifications.tell_people','done',0,'2026-11-25 02:24:48.386228',NULL);
INSERT INTO "outbox" VALUES(914341152421818356,914341152415855607,'notifications.tell_people','done',0,'2026-11-25 02:24:48.417254',NULL);
INSERT INTO "outbox" VALUES(914341152651194256,914341152642450360,'notifications.tell_people','done',0,'2026-11-25 02:39:12.404365',NULL);
INSERT INTO "outbox" VALUES(914341152752882461,914341152731443492,'notifications.tell_people','done',0,'2026-11-25 09:36:48.385018',NULL);
INSERT INTO "outbox" VALUES(914341152941618627,914341152941618602,'notifications.tell_people','done',0,'2026-11-25 14:24:48.383912',NULL);
INSERT INTO "outbox" VALUES(914341153049761061,914341153038310791,'notifications.tell_people','done',0,'2026-11-25 16:48:48.391271',NULL);
INSERT INTO "outbox" VALUES(914341153137657115,914341153133617761,'notifications.tell_people','done',0,'2026-11-25 21:36:48.382891',NULL);
INSERT INTO "outbox" VALUES(914341153217609642,914341153213862728,'notifications.tell_people','done',0,'2026-11-25 21:36:48.379005',NULL);
INSERT INTO "outbox" VALUES(914341153276744610,914341153268672717,'notifications.tell_people','done',0,'2026-11-25 21:51:12.383052',NULL);
INSERT INTO "outbox" VALUES(914341153331828779,914341153331828769,'notifications.tell_people','done',0,'2026-11-26 00:00:48.384156',NULL);
INSERT INTO "outbox" VALUES(914341153448871278,914341153448871219,'notifications.tell_people','done',0,'2026-11-27 00:00:48.383291',NULL);
INSERT INTO "outbox" VALUES(914341153561434042,914341153561433979,'notifications.tell_people','done',0,'2026-11-27 16:48:48.382339',NULL);
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
INSERT INTO "price_wish" VALUES(914341130065581584,914341129952031970,914341026650459539,17200,16500,'EUR','2026-08-26 02:39:12.387337',1);
INSERT INTO "price_wish" VALUES(914341146880085452,914341146562048219,914341026718026860,12400,11900,'EUR','2026-11-20 02:39:12.380724',1);
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
INSERT INTO "producer" VALUES(914341026867715191,914341026621429356,NULL,'Atelier Brun','Metal spinning and enamel, five people, since 1974.','Lyon, FR','["metal spinning", "enamel", "assembly", "small series"]','["steel", "brass", "enamel"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,2,1,1,4,0,NULL,NULL,'2026-05-18 02:24:48.380184',2);
INSERT INTO "producer" VALUES(914341027098844254,914341026633503624,NULL,'Werkstatt Ost','Wood turning, steel and assembly under one roof.','Leipzig, DE','["wood turning", "steel tube", "powder coating", "assembly", "electrical test"]','["oak", "walnut", "steel", "brass"]','[]','[]',NULL,NULL,NULL,NULL,NULL,1,3,1,1,6,0,NULL,NULL,'2026-05-18 02:24:48.376710',2);
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
INSERT INTO "prototype" VALUES(914341127788578399,914341026822297256,'Halden reading lamp','Oak foot, balanced arm, enamelled shade. Look closely and say what you would change.','invited','in_review',3,3,914341092966421438,15,9,2,7,'2026-08-01 14:24:48.379336',5);
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
INSERT INTO "prototype_asset" VALUES(914341128186116836,914341128101968506,914341065334087608,'image','Front with measures',1,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977',2400,1600,'2026-08-02 02:24:48.403313');
INSERT INTO "prototype_asset" VALUES(914341128210530129,914341128101968506,914341070037293909,'image','Joint, shade, foot, reach',2,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1',2400,1600,'2026-08-02 02:24:48.409214');
INSERT INTO "prototype_asset" VALUES(914341129793090916,914341129776540869,914341077510710568,'image','Front',1,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce',2400,1600,'2026-08-24 02:24:48.382722');
INSERT INTO "prototype_asset" VALUES(914341129804378164,914341129776540869,914341080345228613,'image','Side',2,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21',2400,1600,'2026-08-24 02:24:48.386188');
INSERT INTO "prototype_asset" VALUES(914341129817123488,914341129776540869,914341088126146013,'image','Joint, close',3,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a',2400,1600,'2026-08-24 02:24:48.389465');
INSERT INTO "prototype_asset" VALUES(914341144803969342,914341144769710353,914341092966421438,'image','Front',1,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518',2400,1600,'2026-11-16 02:24:48.388951');
INSERT INTO "prototype_asset" VALUES(914341144824819861,914341144769710353,914341099506428622,'image','Side',2,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df',2400,1600,'2026-11-16 02:24:48.394700');
INSERT INTO "prototype_asset" VALUES(914341144846429475,914341144769710353,914341104736262053,'image','Joint, close',3,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018',2400,1600,'2026-11-16 02:24:48.399709');
INSERT INTO "prototype_asset" VALUES(914341144871420967,914341144769710353,914341119708429287,'image','Four enamels',4,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4',2400,1600,'2026-11-16 02:24:48.405311');
INSERT INTO "prototype_asset" VALUES(914341144896374068,914341144769710353,914341100826215777,'model','3D model',5,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd',NULL,NULL,'2026-11-16 02:24:48.411313');
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
INSERT INTO "prototype_decision" VALUES(914341129201455346,914341127788578399,914341128101968506,914341026650459539,'request_changes','The right lamp, not yet the right joint.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-08 02:24:48.383400');
INSERT INTO "prototype_decision" VALUES(914341129281084497,914341127788578399,914341128101968506,914341026718026860,'approve_with_changes','With a heavier foot, yes.','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d',1,'2026-08-09 02:24:48.382200');
INSERT INTO "prototype_decision" VALUES(914341131412035421,914341127788578399,914341129776540869,914341026650459539,'approve_with_changes','Give the knob an edge and I have no more to say.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-02 02:24:48.380181');
INSERT INTO "prototype_decision" VALUES(914341131576059095,914341127788578399,914341129776540869,914341026676484897,'approve_with_changes','Барашек вместо шара, остальное отлично.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-03 02:24:48.380035');
INSERT INTO "prototype_decision" VALUES(914341131629852851,914341127788578399,914341129776540869,914341026696075820,'request_changes','Слепит соседа по столу.','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762',1,'2026-09-04 02:24:48.380049');
INSERT INTO "prototype_decision" VALUES(914341146142438770,914341127788578399,914341144769710353,914341026650459539,'approve','This is the lamp I had in mind, only better.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-19 02:24:48.380583');
INSERT INTO "prototype_decision" VALUES(914341148112750214,914341127788578399,914341144769710353,914341026718026860,'approve','Approved for all three cafés.','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8',1,'2026-11-22 02:24:48.381362');
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
INSERT INTO "prototype_guest" VALUES(914341127842153871,914341127788578399,914341026650459539,NULL,914341026822297256,'2026-08-01 14:24:48.392006');
INSERT INTO "prototype_guest" VALUES(914341127863529095,914341127788578399,914341026676484897,NULL,914341026822297256,'2026-08-01 14:24:48.397484');
INSERT INTO "prototype_guest" VALUES(914341127871304713,914341127788578399,914341026696075820,NULL,914341026822297256,'2026-08-01 14:24:48.399640');
INSERT INTO "prototype_guest" VALUES(914341127883294330,914341127788578399,914341026705802132,NULL,914341026822297256,'2026-08-01 14:24:48.401711');
INSERT INTO "prototype_guest" VALUES(914341127891845621,914341127788578399,914341026718026860,NULL,914341026822297256,'2026-08-01 14:24:48.403776');
INSERT INTO "prototype_guest" VALUES(914341127900263732,914341127788578399,914341026734920181,NULL,914341026822297256,'2026-08-01 14:24:48.405815');
INSERT INTO "prototype_guest" VALUES(914341127908288095,914341127788578399,914341026746414371,NULL,914341026822297256,'2026-08-01 14:24:48.407815');
INSERT INTO "prototype_guest" VALUES(914341127916691026,914341127788578399,914341026758581946,NULL,914341026822297256,'2026-08-01 14:24:48.409850');
INSERT INTO "prototype_guest" VALUES(914341127925512076,914341127788578399,914341026772419252,NULL,914341026822297256,'2026-08-01 14:24:48.411999');
INSERT INTO "prototype_guest" VALUES(914341127935205471,914341127788578399,914341026788662920,NULL,914341026822297256,'2026-08-01 14:24:48.414137');
INSERT INTO "prototype_guest" VALUES(914341127942569290,914341127788578399,914341026802122087,NULL,914341026822297256,'2026-08-01 14:24:48.416295');
CREATE TABLE prototype_idea (
	prototype_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_prototype_idea PRIMARY KEY (prototype_id, idea_id)
);
INSERT INTO "prototype_idea" VALUES(914341127788578399,914341126563558033,'2026-08-01 14:24:48.387706');
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
INSERT INTO "prototype_version" VALUES(914341128101968506,914341127788578399,1,'First pencil sheets. Proportions are a proposal, the joint is a promise.','superseded','6a5d144c6208dc4e1715b4614acbd99e624addfb604c6b1a87cbe33b4512e13d','2026-08-02 02:24:48.416431',4,'2026-08-02 02:24:48.383054',5);
INSERT INTO "prototype_version" VALUES(914341129776540869,914341127788578399,2,'Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.','superseded','57d80d710492377f144d1f52640ea027938c31f5c07daf3001187e31a1153762','2026-08-24 02:24:48.393866',6,'2026-08-24 02:24:48.378706',6);
INSERT INTO "prototype_version" VALUES(914341144769710353,914341127788578399,3,'Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in the foot.','current','12642c7039a24429b4a31a32618686aa7ab00c7cf663afcc19df2b03a04cd8b8','2026-11-16 02:24:48.418828',5,'2026-11-16 02:24:48.381640',7);
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
INSERT INTO "room" VALUES('me:0sc34a70h23ck',57,'0sc34a70rd9jw');
INSERT INTO "room" VALUES('me:0sc34a719was1',58,'0sc34a71c141v');
INSERT INTO "room" VALUES('me:0sc34a71wj6hc',53,'0sc34a71xnrvx');
INSERT INTO "room" VALUES('me:0sc34a725v0wm',38,'0sc34a729edpd');
INSERT INTO "room" VALUES('me:0sc34a72hg33c',53,'0sc34a72rqkmp');
INSERT INTO "room" VALUES('me:0sc34a731kmfn',50,'0sc34a7357p14');
INSERT INTO "room" VALUES('me:0sc34a73cjd93',40,'0sc34a73hahmh');
INSERT INTO "room" VALUES('me:0sc34a73r5qnt',41,'0sc34a73xhmjw');
INSERT INTO "room" VALUES('me:0sc34a745c0nm',48,'0sc34a74cyncm');
INSERT INTO "room" VALUES('me:0sc34a74mvqm8',57,'0sc34a74sr3qd');
INSERT INTO "room" VALUES('me:0sc34a751pfb7',50,'0sc34a755pp03');
INSERT INTO "room" VALUES('me:0sc34a75dmj2t',39,'0sc34a75dmj4a');
INSERT INTO "room" VALUES('me:0sc34a75my5n8',89,'0sc34a75sthps');
INSERT INTO "room" VALUES('me:0sc34a761n3sp',29,'0sc34a761qbc0');
INSERT INTO "room" VALUES('me:0sc34a769d7wn',1,'0sc34a76d9h8j');
INSERT INTO "room" VALUES('idea:0sc34d425kwmh',15,'0sc34d45dzq5m');
INSERT INTO "room" VALUES('idea:0sc34d425kwmh/internal',2,'0sc34d4ar4d0r');
INSERT INTO "room" VALUES('prototype:0sc34d56nwhjz',54,'0sc34d5bx93ng');
INSERT INTO "room" VALUES('prototype:0sc34d56nwhjz/internal',30,'0sc34d5bxxa8p');
INSERT INTO "room" VALUES('idea:0sc34d6mwjxe4',6,'0sc34d6p9ej31');
INSERT INTO "room" VALUES('idea:0sc34d6mwjxe4/internal',1,'0sc34d6ssy1e6');
INSERT INTO "room" VALUES('bid:0sc34d8v02713',2,'0sc34d8wxbk6e');
INSERT INTO "room" VALUES('bid:0sc34d8v02713/0sc34a7dwnq2y',2,'0sc34d94xe782');
INSERT INTO "room" VALUES('bid:0sc34d8v02713/customer',2,'0sc34d94xe78r');
INSERT INTO "room" VALUES('order:0sc34d98xb32w',34,'0sc34da5d5zrc');
INSERT INTO "room" VALUES('order:0sc34d98xb32w/internal',10,'0sc34dak1znee');
INSERT INTO "room" VALUES('idea:0sc34daq1y4s5',11,'0sc34darhxq6m');
INSERT INTO "room" VALUES('idea:0sc34daq1y4s5/internal',1,'0sc34dasx3yvr');
INSERT INTO "room" VALUES('bid:0sc34dbd5kxpf',2,'0sc34dbdsc4dg');
INSERT INTO "room" VALUES('bid:0sc34dbd5kxpf/0sc34a770873q',4,'0sc34dbnha954');
INSERT INTO "room" VALUES('bid:0sc34dbd5kxpf/customer',4,'0sc34dbnha963');
INSERT INTO "room" VALUES('order:0sc34dc54bb9x',31,'0sc34dc75jv6k');
INSERT INTO "room" VALUES('order:0sc34dc54bb9x/internal',8,'0sc34dccxabx2');
INSERT INTO "room" VALUES('idea:0sc34dchcp0yh',6,'0sc34dcjnb03q');
INSERT INTO "room" VALUES('bid:0sc34dcmcxbgd',2,'0sc34dcmsj85p');
INSERT INTO "room" VALUES('idea:0sc34dchcp0yh/internal',1,'0sc34dcrh3aa9');
INSERT INTO "room" VALUES('bid:0sc34dcmcxbgd/0sc34a770873q',2,'0sc34dcthsrkq');
INSERT INTO "room" VALUES('bid:0sc34dcmcxbgd/customer',2,'0sc34dcthsrm1');
INSERT INTO "room" VALUES('order:0sc34dd3w17bz',25,'0sc34dd5xzw9k');
INSERT INTO "room" VALUES('order:0sc34dd3w17bz/internal',10,'0sc34ddqwrhps');
INSERT INTO "room" VALUES('bid:0sc34dend12s7',2,'0sc34denxm767');
INSERT INTO "room" VALUES('bid:0sc34dend12s7/0sc34a7dwnq2y',1,'0sc34df5ds98b');
INSERT INTO "room" VALUES('bid:0sc34dend12s7/customer',1,'0sc34df5ds99k');
INSERT INTO "room" VALUES('idea:0sc34dfkrrnfr',14,'0sc34dfndgrkd');
INSERT INTO "room" VALUES('idea:0sc34dfkrrnfr/internal',2,'0sc34dfq15h65');
INSERT INTO "room" VALUES('idea:0sc34dfss5jh5',8,'0sc34dfv9wems');
INSERT INTO "room" VALUES('idea:0sc34dfss5jh5/internal',2,'0sc34dfznyacc');
INSERT INTO "room" VALUES('idea:0sc34dg8502xj',8,'0sc34dg9dm4bp');
INSERT INTO "room" VALUES('idea:0sc34dg8502xj/internal',1,'0sc34dgkns41p');
INSERT INTO "room" VALUES('bid:0sc34dgmm5jc2',2,'0sc34dgn5whfj');
INSERT INTO "room" VALUES('idea:0sc34dhghj3q8',6,'0sc34dhhnm5s2');
INSERT INTO "room" VALUES('bid:0sc34dgmm5jc2/0sc34a7dwnq2y',4,'0sc34dhpnx8hb');
INSERT INTO "room" VALUES('bid:0sc34dgmm5jc2/customer',4,'0sc34dhpnx8jb');
INSERT INTO "room" VALUES('idea:0sc34dhghj3q8/internal',1,'0sc34dht5tt9r');
INSERT INTO "room" VALUES('idea:0sc34dj01qkdk',10,'0sc34dj18tk5x');
INSERT INTO "room" VALUES('idea:0sc34dj01qkdk/internal',1,'0sc34dj9saqnz');
INSERT INTO "room" VALUES('order:0sc34djnrs6s6',13,'0sc34djqsrz9g');
INSERT INTO "room" VALUES('order:0sc34djnrs6s6/internal',9,'0sc34dk0x9k94');
INSERT INTO "room" VALUES('idea:0sc34dk7mjaa2',4,'0sc34dk8hep71');
INSERT INTO "room" VALUES('bid:0sc34dkq812zf',2,'0sc34dkqrxssm');
INSERT INTO "room" VALUES('bid:0sc34dkq812zf/0sc34a770873q',1,'0sc34dkw5qk6c');
INSERT INTO "room" VALUES('bid:0sc34dkq812zf/customer',2,'0sc34dkw5qk72');
INSERT INTO "room" VALUES('bid:0sc34dkq812zf/0sc34a7dwnq2y',1,'0sc34dm19k98q');
INSERT INTO "room" VALUES('bid:0sc34dm903eg5',2,'0sc34dm9gybtd');
INSERT INTO "room" VALUES('bid:0sc34dm903eg5/0sc34a7dwnq2y',1,'0sc34dme5f1r8');
INSERT INTO "room" VALUES('bid:0sc34dm903eg5/customer',1,'0sc34dme5f1rw');
INSERT INTO "room" VALUES('idea:0sc34dmh4ng1z',5,'0sc34dmj9z8sj');
INSERT INTO "room" VALUES('idea:0sc34dmh4ng1z/internal',1,'0sc34dmqds7ax');
INSERT INTO "room" VALUES('idea:0sc34dmxx4c54',3,'0sc34dmywhg0m');
INSERT INTO "room" VALUES('bid:0sc34dpbnxqft',2,'0sc34dpccmpr2');
INSERT INTO "room" VALUES('idea:0sc34dphwvxn7',4,'0sc34dpkra4a8');
INSERT INTO "room" VALUES('bid:0sc34dpbnxqft/0sc34a7dwnq2y',4,'0sc34dq3de93y');
INSERT INTO "room" VALUES('bid:0sc34dpbnxqft/customer',6,'0sc34dq3dyxv3');
INSERT INTO "room" VALUES('bid:0sc34dpbnxqft/0sc34a770873q',2,'0sc34dqg1y3hq');
INSERT INTO "room" VALUES('bid:0sc34drwrna4c',1,'0sc34drxxtyfk');
INSERT INTO "room" VALUES('bid:0sc34drwrna4c/0sc34a770873q',3,'0sc34dsf1s3ff');
INSERT INTO "room" VALUES('bid:0sc34drwrna4c/customer',4,'0sc34dsf1s3gy');
INSERT INTO "room" VALUES('order:0sc34dt75g23h',7,'0sc34dtbrvche');
INSERT INTO "room" VALUES('bid:0sc34drwrna4c/0sc34a7dwnq2y',1,'0sc34dvcnexy6');
INSERT INTO "room" VALUES('order:0sc34dt75g23h/internal',5,'0sc34dvfnd5ve');
INSERT INTO "room" VALUES('bid:0sc34dvvr6p44',2,'0sc34dvwgvwgc');
INSERT INTO "room" VALUES('service_request:0sc34dw21bhe8',5,'0sc34dw4szc15');
INSERT INTO "room" VALUES('bid:0sc34dvvr6p44/0sc34a7dwnq2y',2,'0sc34dwm9pdfg');
INSERT INTO "room" VALUES('bid:0sc34dvvr6p44/customer',3,'0sc34dwm9pdgs');
INSERT INTO "room" VALUES('service_request:0sc34dw21bhe8/internal',1,'0sc34dwwgwzyq');
INSERT INTO "room" VALUES('bid:0sc34dvvr6p44/0sc34a770873q',1,'0sc34dx3dvy91');
INSERT INTO "room" VALUES('bid:0sc34dx691ar7',1,'0sc34dx6sxk86');
CREATE TABLE room_fact (
	room VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	fact_id INTEGER NOT NULL, 
	CONSTRAINT pk_room_fact PRIMARY KEY (room, seq)
);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',1,914341026654867209);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',1,914341026676484941);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',1,914341026697241425);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',1,914341026709583561);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',1,914341026725081883);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',1,914341026738722837);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',1,914341026751261575);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',1,914341026763506328);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',1,914341026776940286);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',1,914341026793787093);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',1,914341026804694431);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',1,914341026814642276);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',1,914341026827421355);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',1,914341026835631948);
INSERT INTO "room_fact" VALUES('me:0sc34a769d7wn',1,914341026847835369);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',1,914341126668744840);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',2,914341126764799180);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',2,914341126764799194);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',2,914341126764799211);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh/internal',1,914341126848330604);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',2,914341126966240092);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',3,914341127008221683);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',2,914341127071235389);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',3,914341127071235449);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',4,914341127103046174);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',2,914341127145538111);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',4,914341127149631354);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',5,914341127167300725);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',3,914341127209232361);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',3,914341127209232406);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',6,914341127263584458);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',4,914341127305970136);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',4,914341127305970139);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',5,914341127305970183);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',7,914341127342425745);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',5,914341127394168680);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',6,914341127394168704);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',8,914341127418510456);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',9,914341127435144631);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',5,914341127473988881);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',6,914341127473988940);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',7,914341127473988973);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',10,914341127494453161);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh/internal',2,914341127510683079);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',8,914341127544547111);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',11,914341127581871775);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',6,914341127623985178);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',7,914341127624673460);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',2,914341127624673464);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',2,914341127624673500);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',9,914341127624979217);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',12,914341127658323378);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',13,914341127674464449);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',14,914341127708617789);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',7,914341127753269352);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',8,914341127754751616);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',3,914341127754751664);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',2,914341127754751669);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',3,914341127754751730);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',2,914341127754865399);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',1,914341127833242248);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',1,914341127792650218);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',2,914341127850107248);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',3,914341127866853737);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',4,914341127876443160);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',5,914341127884567389);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',6,914341127891845650);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',7,914341127900674072);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',8,914341127908459657);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',9,914341127916904744);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',10,914341127929752513);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',11,914341127937606203);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',12,914341127947810451);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',2,914341128261280050);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',3,914341128289935529);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',13,914341128102921544);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',14,914341128193773138);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',15,914341128210971736);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',8,914341128361856442);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',9,914341128399969467);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',9,914341128362913790);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',10,914341128400617609);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',4,914341128363161863);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',5,914341128400617639);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',3,914341128363161869);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',4,914341128400617668);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',4,914341128363161898);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',5,914341128400617708);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',3,914341128363161937);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',4,914341128400617723);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',2,914341128363161982);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',3,914341128400617780);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',2,914341128363162021);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',3,914341128400617781);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',2,914341128363162030);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',3,914341128400617796);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',2,914341128363162048);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',3,914341128400676102);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',2,914341128363162075);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',3,914341128400676158);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',4,914341128513573537);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',11,914341128563767057);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',6,914341128563767112);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',5,914341128564229060);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',6,914341128564229104);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',5,914341128564229136);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',4,914341128564229191);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',4,914341128564229250);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',4,914341128564229310);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',4,914341128564229361);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',4,914341128564229393);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',10,914341128564229407);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',5,914341128613491042);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',10,914341128651810653);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',6,914341128692818893);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',11,914341128732091901);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',7,914341128732091925);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',6,914341128732091977);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',7,914341128732091984);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',6,914341128732092021);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',5,914341128732092052);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',5,914341128732295231);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',5,914341128732295288);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',5,914341128732295348);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',5,914341128732295368);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',11,914341128732295420);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',7,914341128773717608);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',12,914341128807651871);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',12,914341128807651923);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',8,914341128873167499);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',13,914341128903009203);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',12,914341128903075681);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',8,914341128903075682);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',7,914341128903075714);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',7,914341128904217286);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',6,914341128904217307);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',6,914341128904217308);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',6,914341128904217340);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',6,914341128904217366);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',6,914341128904217367);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',13,914341128904217377);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',9,914341128933504289);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',13,914341128966614426);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',10,914341129003612077);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',14,914341129041319665);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',14,914341129042699897);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',8,914341129042699941);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',8,914341129042699987);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',8,914341129042700011);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',7,914341129042700056);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',7,914341129042700106);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',7,914341129042700126);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',7,914341129042700188);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',7,914341129042700205);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',14,914341129042700260);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',11,914341129075940110);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',9,914341129100293046);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',15,914341129100293078);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',12,914341129138381042);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',8,914341129159980243);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',13,914341129213264013);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',16,914341129242770335);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',14,914341129288331612);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',17,914341129315074289);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',1,914341129382018245);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',3,914341129419493383);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',18,914341129420006251);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',3,914341129420006264);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',15,914341129445025641);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',9,914341129478074569);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4/internal',1,914341129503666432);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',2,914341129540464697);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',3,914341129578613607);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',10,914341129624719170);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',9,914341129624754091);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',8,914341129625050388);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',4,914341129641212316);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',16,914341129671173355);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',15,914341129705160747);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',17,914341129729398926);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',10,914341129754896323);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',18,914341129847744204);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',16,914341129776540883);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',17,914341129793323881);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',18,914341129809592764);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',19,914341129821455743);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',15,914341129910107298);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',16,914341129910107323);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',11,914341129910107367);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',9,914341129910306354);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',11,914341129910306372);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',10,914341129910306431);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',9,914341129910306485);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',8,914341129910306516);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',8,914341129910306559);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',9,914341129910458219);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',8,914341129910458283);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',19,914341129961180239);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',17,914341130001241813);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',12,914341130001861713);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',10,914341130001861741);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',12,914341130002199495);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',11,914341130002199558);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',10,914341130002720129);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',9,914341130002720174);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',9,914341130002982457);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',10,914341130002982514);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',9,914341130002982557);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',19,914341130002982591);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',20,914341130077906367);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',20,914341130115431289);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',21,914341130148889009);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',16,914341130183532933);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',21,914341130183532986);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',22,914341130229531702);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',17,914341130270357979);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',18,914341130270357982);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',13,914341130270358006);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',11,914341130270669136);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',13,914341130270669144);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',11,914341130271125227);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',10,914341130271125285);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',10,914341130271125299);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',11,914341130271125329);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',10,914341130271125366);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',22,914341130271125419);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',23,914341130304488700);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',12,914341130338303965);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',23,914341130338303974);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',5,914341130375322985);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',12,914341130413406035);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',14,914341130414278545);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',13,914341130414278573);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',12,914341130414278632);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',24,914341130442046344);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',18,914341130477022266);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',19,914341130477022283);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',25,914341130518756753);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',19,914341130555394490);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',20,914341130555394552);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',13,914341130556471931);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',15,914341130556471954);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',14,914341130556472011);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',13,914341130556839852);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',11,914341130556839862);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',11,914341130556839870);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',12,914341130556839925);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',11,914341130556839950);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',24,914341130556839995);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',26,914341130592730336);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',21,914341130632133529);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',25,914341130632133531);
INSERT INTO "room_fact" VALUES('idea:0sc34d6mwjxe4',6,914341130644058513);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',14,914341130669538005);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',15,914341130669538036);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',4,914341130669538081);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',27,914341130698684932);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',20,914341130723656054);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',22,914341130723692482);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',14,914341130723692504);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',16,914341130723692521);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',16,914341130723692539);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',14,914341130723692554);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',12,914341130723692593);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',12,914341130723692630);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',13,914341130724083192);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',12,914341130724083216);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',26,914341130724456179);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',28,914341130744593903);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',15,914341130773829171);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',29,914341130799057574);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',15,914341130832381921);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',27,914341130832381933);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',30,914341130874691577);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',23,914341130911633360);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',16,914341130912172707);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',16,914341130912172709);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',17,914341130912320716);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',17,914341130913173691);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',15,914341130913173708);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',13,914341130913173717);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',13,914341130913173719);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',14,914341130913173743);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',13,914341130913243316);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',28,914341130913243332);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',31,914341130945676130);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',17,914341130967702892);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',5,914341130967702931);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',29,914341130967702979);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',32,914341130997159838);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',21,914341131030054822);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',30,914341131030413044);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',33,914341131091860059);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',22,914341131135321552);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',24,914341131135321594);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',17,914341131135491237);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',18,914341131135491284);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',18,914341131135491318);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',18,914341131135491353);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',16,914341131135491402);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',14,914341131135491448);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',14,914341131135491491);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',14,914341131135491536);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',31,914341131135491580);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',34,914341131172304917);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',15,914341131205898654);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',35,914341131230352416);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',19,914341131268852145);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',19,914341131268852149);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',36,914341131294401648);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',16,914341131324178575);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',20,914341131360458884);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',32,914341131386715511);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',37,914341131420518139);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',33,914341131445931109);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',21,914341131470772251);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',34,914341131496183719);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',4,914341131496183758);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',22,914341131521176464);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',6,914341131546661399);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',5,914341131546661402);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',38,914341131578985967);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',35,914341131604950964);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',39,914341131638643682);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',36,914341131663778084);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713',1,914341131750383024);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',15,914341131890536095);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',15,914341131890536159);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',17,914341131890700274);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',15,914341131890700284);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713/0sc34a7dwnq2y',1,914341132020107148);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713/customer',1,914341132020107148);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',23,914341132087763211);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713',2,914341133072926698);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713/0sc34a7dwnq2y',2,914341133068219833);
INSERT INTO "room_fact" VALUES('bid:0sc34d8v02713/customer',2,914341133068219833);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',1,914341132950174171);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',2,914341133109381638);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',18,914341133262249675);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',16,914341133262249676);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',7,914341133219563327);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',8,914341133312416078);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',37,914341133219563379);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',38,914341133312416107);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',6,914341133219568126);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',7,914341133312416129);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',3,914341133419919767);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',19,914341133488138552);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',17,914341133488138611);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',1,914341133572625810);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',2,914341133600410874);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',3,914341133626992656);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',4,914341133646794182);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',5,914341133688539126);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',1,914341133752090628);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',9,914341133781403781);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',39,914341133782038292);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',8,914341133782038295);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5/internal',1,914341133802404621);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',2,914341133844915879);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',25,914341133878384509);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',4,914341134012799327);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',3,914341134065904002);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',5,914341134111859225);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',6,914341134208760554);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',24,914341134259297634);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',7,914341134314639634);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',4,914341134348213258);
INSERT INTO "room_fact" VALUES('idea:0sc34d425kwmh',15,914341134380884048);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',25,914341134423885289);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',26,914341134423885326);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',18,914341134423885362);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',20,914341134423885406);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',20,914341134423885410);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',19,914341134423885435);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',40,914341134423885472);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf',1,914341134469566849);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',16,914341134536583120);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',16,914341134536583153);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',20,914341134536583169);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',18,914341134536583219);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',8,914341134587325812);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',5,914341134641642715);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',26,914341134675087089);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',27,914341134675087151);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',19,914341134675313055);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/0sc34a770873q',1,914341134729399693);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/customer',1,914341134729399693);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',20,914341134771688480);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',9,914341134830343692);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',27,914341134889009780);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',10,914341134934519451);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/0sc34a770873q',2,914341135013434260);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/customer',2,914341135013434260);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',17,914341135069563207);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',17,914341135069563222);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',6,914341135086712626);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',28,914341135124229470);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',28,914341135124479984);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',21,914341135124480004);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',41,914341135124480013);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/0sc34a770873q',3,914341135182213842);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/customer',3,914341135182213842);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',22,914341135220881903);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf',2,914341135303529739);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/0sc34a770873q',4,914341135303529724);
INSERT INTO "room_fact" VALUES('bid:0sc34dbd5kxpf/customer',4,914341135303529724);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',1,914341135278566124);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',2,914341135317365675);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',18,914341135401201972);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',18,914341135401202005);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',10,914341135375888730);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',11,914341135425691601);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',42,914341135375888781);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',43,914341135426110686);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',9,914341135375888782);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',10,914341135426110723);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',3,914341135451623375);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',19,914341135489170628);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',19,914341135489170682);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',1,914341135510121889);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',2,914341135530982722);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',3,914341135552282503);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',4,914341135572915189);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',7,914341135585431911);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',29,914341135609825722);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',23,914341135609825731);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',20,914341135609825745);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',44,914341135610480837);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',8,914341135622672982);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',29,914341135648781413);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',30,914341135648781424);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',24,914341135648781474);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',21,914341135648781488);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',45,914341135648781515);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',1,914341135705550570);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',12,914341135731538266);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',46,914341135731538315);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',11,914341135731538330);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd',1,914341135777399227);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',20,914341135832907867);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',22,914341135832907886);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',21,914341135832907931);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',19,914341135832907991);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',11,914341135869696190);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh/internal',1,914341135903272477);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',2,914341135933741567);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd/0sc34a770873q',1,914341135966440711);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd/customer',1,914341135966440711);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',21,914341136017485532);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',20,914341136017485572);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',17,914341136017485605);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',12,914341136062549005);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',30,914341136100970107);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',13,914341136137873546);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',14,914341136184468545);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',9,914341136210403984);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',3,914341136223261948);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',31,914341136248227752);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',25,914341136248227754);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd',2,914341136338867179);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd/0sc34a770873q',2,914341136336414705);
INSERT INTO "room_fact" VALUES('bid:0sc34dcmcxbgd/customer',2,914341136336414705);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',1,914341136305394494);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',2,914341136353348369);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',21,914341136462064556);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',18,914341136465214112);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',21,914341136427574826);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',23,914341136428806645);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',13,914341136407010841);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',14,914341136465214140);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',47,914341136407010859);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',48,914341136465325812);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',12,914341136407010862);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',13,914341136465325832);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',4,914341136508004047);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',15,914341136587347342);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',16,914341136599687807);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',31,914341136684030062);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',6,914341136730631712);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',3,914341136796927506);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',22,914341136839469287);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',24,914341136839671076);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',7,914341136859403293);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',8,914341136886120315);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',9,914341136909675054);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w/internal',10,914341136930476109);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',1,914341136956147406);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',2,914341136976694700);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',3,914341137002034457);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',4,914341137030961810);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',5,914341137053310174);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',17,914341137128834292);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',18,914341137291108896);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',19,914341137391922628);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',20,914341137397293004);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',21,914341137410364437);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',32,914341137480974786);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',22,914341137526439644);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',23,914341137543442765);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',33,914341137590656871);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',10,914341137606602477);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',5,914341137648516856);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',4,914341137672650778);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',32,914341137698995817);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',26,914341137698995879);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',49,914341137698995893);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',6,914341137741130086);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',27,914341137783134345);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',7,914341137815658655);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',24,914341137854193413);
INSERT INTO "room_fact" VALUES('idea:0sc34daq1y4s5',11,914341137890828077);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',34,914341137917665975);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',33,914341137917665988);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',28,914341137917666022);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',21,914341137917666026);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',22,914341137917666050);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',25,914341137917666060);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',14,914341137917666080);
INSERT INTO "room_fact" VALUES('bid:0sc34dend12s7',1,914341137962955980);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',22,914341138005255733);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',20,914341138005255790);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',25,914341138068622986);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',26,914341138071780602);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',27,914341138085031220);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',28,914341138085031278);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',29,914341138156984259);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',35,914341138197815142);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',21,914341138198399891);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',30,914341138282452373);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',31,914341138324421549);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',23,914341138379256337);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',22,914341138379256379);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',36,914341138428417652);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',24,914341138428417709);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',23,914341138428417732);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',5,914341138442016444);
INSERT INTO "room_fact" VALUES('bid:0sc34dend12s7/0sc34a7dwnq2y',1,914341138482083780);
INSERT INTO "room_fact" VALUES('bid:0sc34dend12s7/customer',1,914341138482083780);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',29,914341138512800614);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',4,914341138559249388);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',8,914341138600888110);
INSERT INTO "room_fact" VALUES('idea:0sc34dchcp0yh',6,914341138626026754);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',9,914341138668537021);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',30,914341138709792240);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',10,914341138743126113);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',5,914341138788494040);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',6,914341138840251286);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',23,914341138890560985);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',22,914341138890561031);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',19,914341138890600738);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',7,914341138937091593);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',1,914341139018968555);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',15,914341139050204825);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',50,914341139050204871);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',15,914341139050204883);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr/internal',1,914341139074696302);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',2,914341139104382166);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',3,914341139120572668);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',24,914341139150902396);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',16,914341139150902427);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',1,914341139217788229);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',17,914341139246994480);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',51,914341139247479470);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',16,914341139247479486);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',4,914341139264002759);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',25,914341139293619796);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',23,914341139293619811);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',18,914341139293619857);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',5,914341139310047743);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',26,914341139339788000);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',19,914341139343906487);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',52,914341139343906515);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5/internal',1,914341139360504413);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',2,914341139394130022);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',3,914341139405338690);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',22,914341139435763278);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',20,914341139435763328);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',6,914341139469500212);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',27,914341139494276850);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',24,914341139494276859);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',20,914341139494276914);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',53,914341139494276933);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',4,914341139510193472);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',34,914341139536291667);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',25,914341139536291676);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',21,914341139536291714);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',11,914341139572602641);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',5,914341139606676174);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',35,914341139633244096);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',23,914341139633244106);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',26,914341139633244164);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',22,914341139633365939);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',1,914341139691534981);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',23,914341139716989504);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',54,914341139717104723);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',17,914341139717104737);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',12,914341139757616351);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',31,914341139805362204);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',13,914341139842124186);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',14,914341139883768729);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',6,914341139920872801);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',36,914341139960274002);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',24,914341139960274007);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',27,914341139960274020);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',25,914341139960467127);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',7,914341139971936831);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',8,914341139984813768);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',28,914341140013967648);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',28,914341140013967684);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',24,914341140014019635);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',55,914341140014019677);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj/internal',1,914341140034322451);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2',1,914341140085218217);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',23,914341140140845373);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',26,914341140140845389);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',26,914341140140845415);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',24,914341140140845467);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',15,914341140199123592);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',16,914341140206631994);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',32,914341140269747516);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',5,914341140290382370);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',6,914341140353962330);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',7,914341140583868272);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x/internal',8,914341140702078247);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5/internal',2,914341140719577555);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',17,914341140777869448);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',18,914341140827633366);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',19,914341140904181800);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',20,914341140906792000);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',21,914341140916379459);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',33,914341140983104052);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',1,914341141042304746);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',25,914341141070030090);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',56,914341141071927867);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',18,914341141071927896);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',22,914341141109682918);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',23,914341141122160396);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',34,914341141167173203);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/0sc34a7dwnq2y',1,914341141210374574);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/customer',1,914341141210374574);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',37,914341141243600562);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',7,914341141256295773);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',2,914341141268663361);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',3,914341141281069317);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',38,914341141311009059);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',57,914341141311009103);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8/internal',1,914341141327735077);
INSERT INTO "room_fact" VALUES('idea:0sc34dfss5jh5',8,914341141356828259);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',2,914341141372366138);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/0sc34a7dwnq2y',2,914341141411159019);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/customer',2,914341141411159019);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',27,914341141457399963);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',25,914341141457400013);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',8,914341141495371176);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',1,914341141565754474);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',26,914341141599995042);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',58,914341141600478465);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',19,914341141600478471);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',4,914341141629664172);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',39,914341141650599713);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',29,914341141650599756);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',9,914341141696053142);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',30,914341141742852824);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',29,914341141742852825);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',21,914341141743023720);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',10,914341141780751667);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',24,914341141820857795);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk/internal',1,914341141851496108);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',9,914341141877349510);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',5,914341141889859545);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',40,914341141918506816);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',31,914341141918506828);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',59,914341141918949264);
INSERT INTO "room_fact" VALUES('bid:0sc34dend12s7',2,914341141968600030);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',35,914341142044587404);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',28,914341142032385661);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',26,914341142032385668);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',6,914341142066046819);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',32,914341142095154677);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',29,914341142095154707);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',60,914341142095369709);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/0sc34a7dwnq2y',3,914341142131951810);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/customer',3,914341142131951810);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',41,914341142166429997);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',10,914341142179081252);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',37,914341142204501647);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',36,914341142204501667);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',33,914341142204501677);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',30,914341142204501701);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',27,914341142204501708);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',61,914341142204501727);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',3,914341142220298869);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2',2,914341142304410648);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/0sc34a7dwnq2y',4,914341142304410627);
INSERT INTO "room_fact" VALUES('bid:0sc34dgmm5jc2/customer',4,914341142304410627);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',1,914341142274494507);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',2,914341142317605634);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',30,914341142401615760);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',27,914341142401615779);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',28,914341142376278358);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',29,914341142426335688);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',62,914341142376278383);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',63,914341142426335703);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',20,914341142376278388);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',21,914341142426335721);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',3,914341142455516238);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',31,914341142498055867);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',28,914341142498055903);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',4,914341142539953109);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',5,914341142589350831);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',1,914341142623341216);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',2,914341142648842683);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',3,914341142673185489);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',4,914341142699225983);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',5,914341142716020209);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',4,914341142745291457);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',38,914341142769179924);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',42,914341142769179959);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',34,914341142769254132);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',11,914341142782050519);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',7,914341142795790375);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',5,914341142808266058);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',39,914341142833648499);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',43,914341142833648518);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',35,914341142833648526);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',30,914341142833648543);
INSERT INTO "room_fact" VALUES('idea:0sc34dk7mjaa2',1,914341142882765539);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',31,914341142908585058);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',64,914341142908585070);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',22,914341142908585134);
INSERT INTO "room_fact" VALUES('idea:0sc34dg8502xj',8,914341142921561635);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',25,914341142970695303);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',26,914341142974946077);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',27,914341142983123428);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',28,914341142983123474);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',29,914341143041360779);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',37,914341143084224114);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',27,914341143084224135);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',30,914341143130216949);
INSERT INTO "room_fact" VALUES('order:0sc34dc54bb9x',31,914341143156044997);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',24,914341143215135673);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',28,914341143215135695);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',38,914341143265474016);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',25,914341143265474080);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',29,914341143265560616);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',2,914341143295019171);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',39,914341143324046442);
INSERT INTO "room_fact" VALUES('idea:0sc34dk7mjaa2',2,914341143335942752);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',12,914341143347545657);
INSERT INTO "room_fact" VALUES('idea:0sc34dhghj3q8',6,914341143361119357);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf',1,914341143394428578);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',26,914341143445901893);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',30,914341143445901957);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',32,914341143445901995);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',29,914341143445902037);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',3,914341143458314331);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',40,914341143491823891);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',65,914341143491823926);
INSERT INTO "room_fact" VALUES('idea:0sc34dk7mjaa2',3,914341143507343720);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf/0sc34a770873q',1,914341143537842697);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf/customer',1,914341143537842697);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',25,914341143571377521);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',4,914341143582918561);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',5,914341143596519675);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',41,914341143621895582);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',33,914341143621925093);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',66,914341143621925143);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',13,914341143645616057);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',40,914341143675418829);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',44,914341143676374247);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',42,914341143676374299);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',26,914341143676374319);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',36,914341143676374348);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',31,914341143676374398);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',22,914341143676374412);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',31,914341143676547084);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',67,914341143676547101);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf/0sc34a7dwnq2y',1,914341143714047206);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf/customer',2,914341143714047206);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',27,914341143743709213);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',6,914341143784550478);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',6,914341143810464510);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',41,914341143839156151);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',34,914341143839156182);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',68,914341143839169426);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',7,914341143868882773);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',42,914341143898408122);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',35,914341143898408131);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr/internal',2,914341143910760657);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',32,914341143931072108);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',8,914341143944641138);
INSERT INTO "room_fact" VALUES('bid:0sc34dm903eg5',1,914341143986926697);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',27,914341144041490912);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',32,914341144041490914);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',36,914341144041490963);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',30,914341144041491005);
INSERT INTO "room_fact" VALUES('idea:0sc34dk7mjaa2',4,914341144070782279);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',43,914341144103793316);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',45,914341144104112763);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',43,914341144099335451);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',28,914341144099335493);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',32,914341144099933550);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',31,914341144104112807);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',69,914341144104112858);
INSERT INTO "room_fact" VALUES('bid:0sc34dm903eg5/0sc34a7dwnq2y',1,914341144144431980);
INSERT INTO "room_fact" VALUES('bid:0sc34dm903eg5/customer',1,914341144144431980);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',44,914341144179944822);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',7,914341144215687526);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z',1,914341144283753740);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',33,914341144310025385);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',70,914341144310025389);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',23,914341144310025416);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',8,914341144351398065);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',46,914341144393729228);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',9,914341144427370584);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z/internal',1,914341144454866393);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z',2,914341144480928570);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z',3,914341144494434559);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',44,914341144518478012);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',71,914341144518549667);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',40,914341144538961973);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',45,914341144560416736);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',33,914341144560416797);
INSERT INTO "room_fact" VALUES('bid:0sc34dm903eg5',2,914341144598719694);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',37,914341144645358204);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',32,914341144645358224);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',9,914341144658059784);
INSERT INTO "room_fact" VALUES('idea:0sc34dmxx4c54',1,914341144702418972);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',34,914341144733562548);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',72,914341144733562556);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',24,914341144733562596);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',41,914341144937393520);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',23,914341144774264371);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',24,914341144803969390);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',25,914341144828236847);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',26,914341144851043837);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',27,914341144875919864);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',28,914341144900095444);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',46,914341144995925979);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',47,914341144997769901);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',45,914341144997769907);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',29,914341144997769914);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',37,914341144997769925);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',33,914341144997769976);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',23,914341144997770040);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',28,914341144997770058);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',34,914341144997770103);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',38,914341144997770117);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',33,914341144997770118);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z',4,914341145031292300);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',47,914341145064743757);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',46,914341145064743818);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',42,914341145102551922);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',48,914341145138823496);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',48,914341145140159285);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',47,914341145140159297);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',30,914341145140159321);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',38,914341145140159331);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',34,914341145140159365);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',24,914341145140159429);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',29,914341145140159458);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',39,914341145140320210);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',34,914341145140320221);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',73,914341145140497885);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',43,914341145168625297);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',35,914341145202678497);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',11,914341145257274146);
INSERT INTO "room_fact" VALUES('idea:0sc34dmh4ng1z',5,914341145295147621);
INSERT INTO "room_fact" VALUES('idea:0sc34dmxx4c54',2,914341145312301551);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',31,914341145346021598);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',44,914341145399359192);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',49,914341145461562353);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',48,914341145462373068);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',32,914341145463350907);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',39,914341145463350939);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',35,914341145463350941);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',25,914341145463350977);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',30,914341145463351009);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',36,914341145463351029);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',40,914341145463351033);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',35,914341145463351055);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',74,914341145463351084);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',12,914341145567991835);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',40,914341145658623051);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',36,914341145659475622);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',26,914341145660298472);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',13,914341145713351191);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',45,914341145780293845);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',49,914341145832102367);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',75,914341145832526846);
INSERT INTO "room_fact" VALUES('idea:0sc34dj01qkdk',10,914341145881214937);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',50,914341145936581579);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',50,914341145940460129);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',49,914341145940460168);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',33,914341145941521471);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',41,914341145941555125);
INSERT INTO "room_fact" VALUES('idea:0sc34dmxx4c54',3,914341145987158327);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',42,914341146020786485);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',46,914341146061692133);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',51,914341146103630891);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',50,914341146103630936);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',34,914341146104762681);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',41,914341146104762702);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',37,914341146104902163);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',27,914341146105023847);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',31,914341146105023878);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',37,914341146105169014);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',43,914341146105169064);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',36,914341146105169116);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',76,914341146105169141);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',47,914341146150303605);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',77,914341146180713898);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft',1,914341146230253225);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',32,914341146322167943);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',38,914341146323237068);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',44,914341146323237081);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',37,914341146323237088);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',48,914341146359352956);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',51,914341146398318854);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',78,914341146398318881);
INSERT INTO "room_fact" VALUES('idea:0sc34dphwvxn7',1,914341146477349112);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',35,914341146519419248);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',79,914341146520078528);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',25,914341146520300058);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',49,914341146574775896);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',52,914341146627434074);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',52,914341146627869269);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',51,914341146627963991);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',35,914341146627992746);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',38,914341146628778204);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',28,914341146628778221);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',33,914341146628887949);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',39,914341146628887961);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',45,914341146629096901);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',38,914341146629096926);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',80,914341146629096984);
INSERT INTO "room_fact" VALUES('bid:0sc34dkq812zf',2,914341146691357089);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',36,914341146847462566);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',34,914341146826522033);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',40,914341146826522068);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',46,914341146826522113);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',39,914341146826612439);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',50,914341146888913259);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',81,914341146926774231);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a7dwnq2y',1,914341147001315623);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',1,914341147001315623);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',42,914341147090838525);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',39,914341147090838583);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',29,914341147090843809);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',51,914341147132418948);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',43,914341147169309690);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',82,914341147169309702);
INSERT INTO "room_fact" VALUES('idea:0sc34dphwvxn7',2,914341147191069960);
INSERT INTO "room_fact" VALUES('idea:0sc34dphwvxn7',3,914341147212368425);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',53,914341147253317550);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',52,914341147298695779);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',54,914341147362328555);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',53,914341147363502686);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',52,914341147363502715);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',37,914341147363502735);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',44,914341147363502752);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',30,914341147363502756);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',35,914341147363502757);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',41,914341147363502772);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',47,914341147363502812);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',40,914341147363502847);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',83,914341147363502856);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a770873q',1,914341147430555082);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',2,914341147430555082);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',45,914341147518415129);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',40,914341147518415179);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',31,914341147518415217);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',53,914341147563755524);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',41,914341147618478284);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',84,914341147618478298);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a7dwnq2y',2,914341147693627829);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',3,914341147693627829);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',48,914341147778703979);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',41,914341147778703988);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',14,914341147841027041);
INSERT INTO "room_fact" VALUES('idea:0sc34dfkrrnfr',14,914341147915582687);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',55,914341147979991233);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',54,914341147979991280);
INSERT INTO "room_fact" VALUES('me:0sc34a71wj6hc',53,914341147979991300);
INSERT INTO "room_fact" VALUES('me:0sc34a725v0wm',38,914341147979991314);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',46,914341147980060189);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',42,914341147980060193);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',32,914341147980060240);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',42,914341147980060300);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',29,914341148033294975);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',85,914341148075391451);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz',54,914341148120835511);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',86,914341148155827085);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',15,914341148251438315);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',16,914341148260728766);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',47,914341148427872473);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',43,914341148428286726);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',33,914341148428286788);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',6,914341148491744896);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',7,914341148546267504);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',8,914341148595938114);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',9,914341148649820936);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz/internal',10,914341148688155963);
INSERT INTO "room_fact" VALUES('prototype:0sc34d56nwhjz/internal',30,914341148726030287);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',36,914341148754181135);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',10,914341148834745492);
INSERT INTO "room_fact" VALUES('idea:0sc34dphwvxn7',4,914341148889793691);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c',1,914341148964940885);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',36,914341149062067457);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',43,914341149062067508);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',49,914341149062067552);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',42,914341149062067572);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',11,914341149152761281);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',55,914341149245001448);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',6,914341149301147519);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',7,914341149359792667);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',8,914341149412611577);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6/internal',9,914341149455038056);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/0sc34a770873q',1,914341149540349727);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/customer',1,914341149540349727);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',48,914341149619554240);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',44,914341149619554281);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',34,914341149619554282);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',17,914341149699695278);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',18,914341149799032289);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a7dwnq2y',3,914341149909268355);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',4,914341149909268355);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',49,914341150004492958);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',45,914341150004492979);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',35,914341150004492999);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',19,914341150119054063);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',20,914341150125874421);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',21,914341150146798490);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',50,914341150290838870);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',46,914341150290838887);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',36,914341150290838918);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft',2,914341150474408632);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a770873q',2,914341150453746147);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/0sc34a7dwnq2y',4,914341150474408578);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',5,914341150453746147);
INSERT INTO "room_fact" VALUES('bid:0sc34dpbnxqft/customer',6,914341150474408578);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',1,914341150399374691);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',2,914341150504291924);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',47,914341150798363707);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',37,914341150798363736);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',37,914341150667457561);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',44,914341150668516732);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',50,914341150714591295);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',43,914341150714613575);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',37,914341150612342434);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',38,914341150798513730);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',87,914341150613480443);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',88,914341150798513764);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',26,914341150613480507);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',27,914341150798513818);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',12,914341150876298804);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',22,914341150973927095);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',23,914341150995542639);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',51,914341151091526938);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',48,914341151091526945);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',38,914341151091526982);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',3,914341151158536394);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',51,914341151241990206);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',44,914341151242654474);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',4,914341151304994509);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',5,914341151393793874);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',6,914341151472781543);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h',7,914341151535822601);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/0sc34a7dwnq2y',1,914341151608135328);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/customer',2,914341151608135328);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',52,914341151674980992);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',49,914341151674981048);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',39,914341151674981108);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h/internal',1,914341151707587516);
INSERT INTO "room_fact" VALUES('order:0sc34djnrs6s6',13,914341151769671226);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',56,914341151838626245);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h/internal',2,914341151876556775);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h/internal',3,914341151908960288);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h/internal',4,914341151942113252);
INSERT INTO "room_fact" VALUES('order:0sc34dt75g23h/internal',5,914341151972418777);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/0sc34a770873q',2,914341152031644340);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/customer',3,914341152031644340);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',38,914341152089348260);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',45,914341152089348317);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44',1,914341152143419169);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',39,914341152232900862);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',46,914341152232900902);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',52,914341152232900958);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',45,914341152232900961);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',32,914341152415855607);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8',1,914341152415855607);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',53,914341152516908805);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',46,914341152517539882);
INSERT INTO "room_fact" VALUES('me:0sc34a75dmj2t',39,914341152517603961);
INSERT INTO "room_fact" VALUES('me:0sc34a75my5n8',89,914341152517604019);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',28,914341152517604056);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',33,914341152642450360);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8',2,914341152642450360);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',56,914341152701801265);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8',3,914341152731443492);
INSERT INTO "room_fact" VALUES('me:0sc34a70h23ck',57,914341152830807455);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',54,914341152831872016);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',47,914341152831872067);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',24,914341152877359204);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/0sc34a7dwnq2y',1,914341152941618602);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/customer',1,914341152941618602);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',57,914341152975250650);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8',4,914341153038310791);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',55,914341153097114279);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',48,914341153097114331);
INSERT INTO "room_fact" VALUES('me:0sc34a761n3sp',29,914341153097114357);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44',2,914341153133617761);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/0sc34a7dwnq2y',2,914341153133617761);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/customer',2,914341153133617761);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',40,914341153197709404);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',47,914341153197709468);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',56,914341153197709500);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',49,914341153197709504);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8/internal',1,914341153213862728);
INSERT INTO "room_fact" VALUES('order:0sc34d98xb32w',34,914341153268672717);
INSERT INTO "room_fact" VALUES('service_request:0sc34dw21bhe8',5,914341153268672717);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/0sc34a770873q',3,914341153331828769);
INSERT INTO "room_fact" VALUES('bid:0sc34drwrna4c/customer',4,914341153331828769);
INSERT INTO "room_fact" VALUES('me:0sc34a72hg33c',53,914341153386457874);
INSERT INTO "room_fact" VALUES('me:0sc34a731kmfn',50,914341153386457876);
INSERT INTO "room_fact" VALUES('me:0sc34a73cjd93',40,914341153386457881);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/0sc34a770873q',1,914341153448871219);
INSERT INTO "room_fact" VALUES('bid:0sc34dvvr6p44/customer',3,914341153448871219);
INSERT INTO "room_fact" VALUES('me:0sc34a719was1',58,914341153486149541);
INSERT INTO "room_fact" VALUES('order:0sc34dd3w17bz',25,914341153516120320);
INSERT INTO "room_fact" VALUES('bid:0sc34dx691ar7',1,914341153561433979);
INSERT INTO "room_fact" VALUES('me:0sc34a73r5qnt',41,914341153621406201);
INSERT INTO "room_fact" VALUES('me:0sc34a745c0nm',48,914341153621406215);
INSERT INTO "room_fact" VALUES('me:0sc34a74mvqm8',57,914341153621406237);
INSERT INTO "room_fact" VALUES('me:0sc34a751pfb7',50,914341153621406290);
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
INSERT INTO "search_doc" VALUES(914341026994577674,'producer',914341026867715191,'en','ateli brun','metal spin enamel assembl small seri steel brass enamel');
INSERT INTO "search_doc" VALUES(914341027103560925,'producer',914341027098844254,'en','werkstatt ost','wood turn steel tube powder coat assembl electr test oak walnut steel brass');
INSERT INTO "search_doc" VALUES(914341027188282471,'customer',914341027173877271,'en','anna lindqvist','');
INSERT INTO "search_doc" VALUES(914341027208489428,'customer',914341027199862059,'ru','петр волк','');
INSERT INTO "search_doc" VALUES(914341027225729101,'customer',914341027221661957,'ru','мар седов','');
INSERT INTO "search_doc" VALUES(914341027246215778,'customer',914341027238245313,'en','toma rey','');
INSERT INTO "search_doc" VALUES(914341027275375677,'customer',914341027263466308,'en','cafe nord','');
INSERT INTO "search_doc" VALUES(914341126625110231,'idea',914341126563558033,'en','a read lamp that balanc instead of clamp','i read until late and everi lamp i had either sag or squeak old draft lamp balanc with a weight one hand move them and they stay i would like that in oak and steel small enough for a bedsid tabl and honest no plastic no app height 485 mm reach 318 mm foot 184 mm weight 3 1 kg bulb e27 replac cabl 2 m read oak balanc');
INSERT INTO "search_doc" VALUES(914341127809025369,'prototype',914341127788578399,'en','halden read lamp','oak foot balanc arm enamel shade look close and say what you would chang first pencil sheet proport are a propos the joint is a promis model rounder foot ball knob the stem move off centr after your remark arm 18 mm longer and rais flute wheel instead of the ball air slot dimmer in the foot');
INSERT INTO "search_doc" VALUES(914341129365262704,'idea',914341129339106756,'en','control all lamp of a room from a telephon','with twenti lamp in the cafe somebodi has to walk round and switch them an app and a radio modul would save us ten minut each evening radio bluetooth or zigbe lamp per group 20 piec cafe radio');
INSERT INTO "search_doc" VALUES(914341131708498218,'bid',914341131691564067,'en','the first halden for the one who ask for it','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914341132939290076,'order',914341132158471260,'en','mq 2026 000001 the first halden for the one who ask for it','the first halden for the one who ask for it');
INSERT INTO "search_doc" VALUES(914341133738738090,'idea',914341133706793765,'ru','все разбира набор для ремонт','ламп должн переж сво хозяин пуст кажд детал снима одн отвертк а фетр выключател и кабел прода отдельн с картинк как их поменя инструмент одн отвертк срок поставк детал 15 лет цен набор 20 eur ремонт servic');
INSERT INTO "search_doc" VALUES(914341134461064812,'bid',914341134448850639,'en','одн ламп терракот','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914341135274860364,'order',914341135252827453,'ru','mq 2026 000002 одн ламп терракот','одн ламп терракот');
INSERT INTO "search_doc" VALUES(914341135694532510,'idea',914341135664219089,'ru','струбцин вмест основан','у чертежн стол кажд сантиметр на счет та же стойк но сниз струбцин на столешниц 20 60 мм с кожан подкладк столешниц от 20 мм столешниц до 60 мм подкладк кож струбцин стол');
INSERT INTO "search_doc" VALUES(914341135769175513,'bid',914341135765122573,'en','six lamp abov the long bench','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914341136305394482,'order',914341136284294527,'en','mq 2026 000003 six lamp abov the long bench','six lamp abov the long bench');
INSERT INTO "search_doc" VALUES(914341137958577256,'bid',914341137946282791,'ru','четыр ламп для класс каллиграф','нужн к начал занят посл эт дат не имеет смысл эмал бел тепл свет 2700 желобок для пер 150');
INSERT INTO "search_doc" VALUES(914341139002614273,'idea',914341138965222904,'en','a small halden without a cabl for cafe tabl','our tabl move everi evening and no floor has socket where peopl sit a lamp of 28 cm with a batteri in the foot twelv hour of warm light charg over night on a tray it must surviv a spill coffe it must be too heavi for a pocket height 280 mm batteri life 12 h colour of light 2200 k splash proof ip44 charg tray for 6 lamp cafe batteri small');
INSERT INTO "search_doc" VALUES(914341139201131549,'idea',914341139166972453,'en','a socket for the telephon in the foot','there is never a free socket besid the bed the foot is thick enough for a usb c port at the back and the charger insid 20 watt would do port usb c power 20 w extra price 15 eur foot charg');
INSERT INTO "search_doc" VALUES(914341139679382045,'idea',914341139649137586,'ru','настен halden над кроват','плеч и плафон те же вмест стойк дубов накладк на двух винт поворот на 180 выключател на накладк чтоб не иска ег в темнот вынос 350 мм поворот 180 креплен 2 винт диммер да стен спальн');
INSERT INTO "search_doc" VALUES(914341140076068949,'bid',914341140067699074,'ru','две ламп в цвет ноч орех','эмал ноч дерев орех кабел 2 высот стойк 420');
INSERT INTO "search_doc" VALUES(914341141029348892,'idea',914341141004488424,'en','the tall one besid the chair','the same arm and shade on a stem of 1 35 m in two piec so that it can be post besid a chair the light come over the shoulder which is where it belong height 1350 mm stem 2 piec foot 280 mm weight 7 kg floor read');
INSERT INTO "search_doc" VALUES(914341141549251965,'idea',914341141524762035,'ru','желобок для пер и чаш для скрепок в основан','на стол каллиграф все кат основан ламп и так занима мест пуст держ пер желобок 150 8 мм посередин одинаков удобн правш и левш кра скругл чтоб вычища пыл пальц желобок длин 150 мм желобок ширин 8 мм чаш 70 мм основан дуб');
INSERT INTO "search_doc" VALUES(914341142270089317,'order',914341142253574950,'ru','mq 2026 000004 две ламп в цвет ноч орех','две ламп в цвет ноч орех');
INSERT INTO "search_doc" VALUES(914341142870097561,'idea',914341142853134658,'en','a version to screw to the tabl edg','student move desk are small could the lamp hold on to the edg of the tabl tabl top 18 40 mm clamp');
INSERT INTO "search_doc" VALUES(914341143386572972,'bid',914341143376858095,'en','six lamp for student room','plain one scratch are fine second are fine height 485 enamel ani oak knot allow');
INSERT INTO "search_doc" VALUES(914341143981986403,'bid',914341143972526597,'en','the tall lamp as soon as it exist','i know that it is onli an idea yet height 1350 foot 280');
INSERT INTO "search_doc" VALUES(914341144271775946,'idea',914341144245747775,'ru','два плеч на одн стойк','на занят за стол сид дво две ламп тесн а две рук у одн ламп в сам раз есл он двига раздельн плеч 2 шт основан 230 мм стол занят');
INSERT INTO "search_doc" VALUES(914341144689796137,'idea',914341144674054308,'en','a foot of marbl offcut','kitchen maker throw away offcut the size of our foot free weight and each one differ foot 180 mm materi offcut stone foot');
INSERT INTO "search_doc" VALUES(914341146222234261,'bid',914341146210000378,'en','eight lamp for the librari corner','enamel terracotta wood oak cabl 2 dimmer in the foot');
INSERT INTO "search_doc" VALUES(914341146453283623,'idea',914341146418607783,'en','light that turn warmer as it is dim','candl do it old bulb did it below half bright the light should go from 2700 to 2000 kelvin full 2700 k lowest 2000 k step none continu light dimmer');
INSERT INTO "search_doc" VALUES(914341148951812256,'bid',914341148930779276,'en','24 small lamp without cabl for the harbour cafe','as in maja s idea we can take twelv in the first month and twelv in the second height 280 batteri life 12 splash proof ip44 enamel sage charg tray 4 deliveri in two part yes');
INSERT INTO "search_doc" VALUES(914341150395000593,'order',914341150353524849,'en','mq 2026 000005 eight lamp for the librari corner','eight lamp for the librari corner');
INSERT INTO "search_doc" VALUES(914341152131639957,'bid',914341152117971076,'ru','две настен halden к кроват','как на мо эскиз стен кирпич кабел вниз вынос 350 поворот 180 накладк дуб диммер на накладк');
INSERT INTO "search_doc" VALUES(914341153553884268,'bid',914341153544907527,'en','one halden in sage cabl in red','a present for my sister she read even later than i do enamel sage cabl 3 switch side left');
CREATE TABLE search_state (
	kind VARCHAR(30) NOT NULL, 
	part INTEGER NOT NULL, 
	stamp BIGINT NOT NULL, 
	CONSTRAINT pk_search_state PRIMARY KEY (kind, part)
);
INSERT INTO "search_state" VALUES('producer',0,116255909639251);
INSERT INTO "search_state" VALUES('customer',0,267851005785010);
INSERT INTO "search_state" VALUES('idea',0,215192126115811);
INSERT INTO "search_state" VALUES('prototype',0,181622129134322);
INSERT INTO "search_state" VALUES('bid',0,29887201056335);
INSERT INTO "search_state" VALUES('order',0,38268582908367);
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
INSERT INTO "service_message" VALUES(914341152731026727,914341152328893896,914341026835631926,'team',0,'Thank you for the exact description. A thicker felt washer is in the post, with a picture of how to change it.','2026-11-25 09:36:48.381130');
INSERT INTO "service_message" VALUES(914341153037645462,914341152328893896,914341026650459539,'customer',0,'It arrived while I was reading. One screwdriver, four minutes.','2026-11-25 16:48:48.389215');
INSERT INTO "service_message" VALUES(914341153212970427,914341152328893896,914341026835631926,'team',1,'Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses evenly.','2026-11-25 21:36:48.378517');
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
INSERT INTO "service_request" VALUES(914341152328893896,914341136646616341,914341132158471260,914341027173877271,914341026650459539,'defect','The arm sinks when it is fully raised','Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an evening.','assigned',914341026835631926,'covered','2026-11-26 02:24:48.394855','2026-11-25 09:36:48.382444',NULL,NULL,NULL,NULL,'thread',914341129952031970,NULL,2,'2026-11-25 02:24:48.397679',3);
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
INSERT INTO "shipment" VALUES(914341137116142166,914341132158471260,1,'delivered',1,'Postlinjen','PL 4470 1183 SE',NULL,'Uppsala, SE','2026-10-15','Left with a neighbour, as asked','2026-10-10 01:56:00.389526','2026-10-10 02:10:24.380570','2026-10-14 02:24:48.375804','2026-10-14 09:36:48.387453',914341026650459539,'2026-10-10 01:41:36.390838',6);
INSERT INTO "shipment" VALUES(914341140772988042,914341135252827453,1,'delivered',1,'Ararat Cargo','AC-20931-77',NULL,'Yerevan, AM','2026-11-08','Signed: М. Седова','2026-10-30 01:56:00.380251','2026-10-30 02:10:24.380680','2026-11-07 02:24:48.375804','2026-11-07 09:36:48.380003',914341026696075820,'2026-10-30 01:41:36.382591',6);
INSERT INTO "shipment" VALUES(914341149690490690,914341136284294527,1,'in_transit',6,'Postlinjen','PL 4471 0926 SE',NULL,'Gothenburg, SE','2026-11-29',NULL,'2026-11-24 01:56:00.385950','2026-11-24 02:10:24.386902',NULL,NULL,NULL,'2026-11-24 01:41:36.389228',4);
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
INSERT INTO "shipment_line" VALUES(914341137128263008,914341137116142166,914341132908257972,1);
INSERT INTO "shipment_line" VALUES(914341140777869431,914341140772988042,914341135261260435,1);
INSERT INTO "shipment_line" VALUES(914341149699695268,914341149690490690,914341136293033889,6);
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
INSERT INTO "stage_photo" VALUES(914341134117498234,914341133098428169,914341107219077160,NULL,'2026-09-20 02:10:24.386173');
INSERT INTO "stage_photo" VALUES(914341134590764162,914341133098428219,914341112158902306,NULL,'2026-09-29 02:10:24.385906');
INSERT INTO "stage_photo" VALUES(914341135873535873,914341133098428251,914341118782343204,NULL,'2026-10-08 02:10:24.383421');
INSERT INTO "stage_photo" VALUES(914341136184468553,914341133098428272,914341124423237064,NULL,'2026-10-09 02:10:24.382541');
INSERT INTO "stage_photo" VALUES(914341137648516867,914341135316416519,914341108488827632,NULL,'2026-10-12 02:10:24.383583');
INSERT INTO "stage_photo" VALUES(914341138601022690,914341135316702298,914341112176436192,NULL,'2026-10-19 02:10:24.382385');
INSERT INTO "stage_photo" VALUES(914341138790308717,914341136347871689,914341108488827632,NULL,'2026-10-21 02:10:24.382364');
INSERT INTO "stage_photo" VALUES(914341139574556181,914341135317365651,914341121392077158,NULL,'2026-10-28 02:10:24.382784');
INSERT INTO "stage_photo" VALUES(914341139884656901,914341135317365673,914341122955305007,NULL,'2026-10-29 02:10:24.382242');
INSERT INTO "stage_photo" VALUES(914341141495371226,914341136347871723,914341112176436192,NULL,'2026-11-02 02:10:24.382831');
INSERT INTO "stage_photo" VALUES(914341144216058516,914341142317605535,914341107219077160,'Орех лёг удачно: рисунок продолжается с основания на противовес.','2026-11-14 02:10:24.382592');
INSERT INTO "stage_photo" VALUES(914341145257274196,914341136349108680,914341121392077158,'One shade enamelled twice: a speck the size of a poppy seed.','2026-11-18 02:10:24.386220');
INSERT INTO "stage_photo" VALUES(914341147841651261,914341136349108702,914341122955305007,'Three cartons, two lamps each.','2026-11-22 02:10:24.386961');
INSERT INTO "stage_photo" VALUES(914341148834745511,914341142317605555,914341112158902306,'Both joints run in, 500 turns each.','2026-11-23 02:10:24.391430');
INSERT INTO "stage_photo" VALUES(914341150881399572,914341142317605587,914341118782343204,'A test piece in night blue, oiled walnut beside it.','2026-11-24 02:24:48.390800');
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
INSERT INTO "stored_file" VALUES(914341038566157272,914341026705802132,'image','idea-charger.jpg','image/jpeg',84577,800,600,'e716493e7fb4b0005fbad5c7b91b17ea38660bdc631e090ac7c13f41299087cd','58d0c8b178219370be18a90b40a4c6c2','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 94650}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 3908}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3891}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 35736}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 32486}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAFLDYAAA/vTSEdtDvJnP9ULu5wYpplm4AA=="}',1,NULL,'2026-10-25 01:56:00.946843');
INSERT INTO "stored_file" VALUES(914341040662660790,914341026696075820,'image','idea-groove.jpg','image/jpeg',87910,800,600,'ce89bc005c629f4bd28810f887ca5770e464b6d4d41f5835a3a2b1495974631d','d0bf4ff33366e624a4d73b2ca9da71b2','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 99199}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4546}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 3989}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37996}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 34635}}, "colour": "#f2ece0", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoQAAwAA4BaJYwCdAEPAetGbAAA/vYHNM7wVff3m44baNDP1eAAAA=="}',1,NULL,'2026-11-02 01:56:01.051733');
INSERT INTO "stored_file" VALUES(914341042534831012,914341026676484897,'image','idea-kit.jpg','image/jpeg',86918,800,600,'e9aba216ec7fc286cbd0f55b663e619890414ccf8c155f3fb4edef1f614089b7','d777d84ef7d2f8aac1f4a7262539c5ef','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 96846}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4576}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4539}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33656}}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8XzyLtJ/1pcujXgsCa6SR2T+tgAAAA=="}',1,NULL,'2026-09-14 01:56:01.152123');
INSERT INTO "stored_file" VALUES(914341044145523124,914341026676484897,'image','idea-clamp.jpg','image/jpeg',85553,800,600,'1f6e84340b7bc5e3f36676132f6aaa8ae44333d9dfd87a317020f68d0a9c928d','68dc249ac1a00ac133b3306a71df9a0f','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 95787}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4110}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4053}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 36158}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 33041}}, "colour": "#e4d2bc", "placeholder": "data:image/webp;base64,UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAA4BaJYwCdAEPAjLGAAD+9hDYVIc28+BOzv05jlNFliIAAA=="}',1,NULL,'2026-10-07 01:56:01.196131');
INSERT INTO "stored_file" VALUES(914341045998841215,914341026718026860,'image','idea-cordless.jpg','image/jpeg',88506,800,600,'ba66071787d5e9a665f28f149e8c29c9ab0ee053d6be9219383d6d159497a460','6ca7dc65b4ecf8e9195237e71a96fa8d','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98663}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4552}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4434}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 38400}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35163}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjYAAABXRUJQVlA4ICoAAABwAQCdASoQAAwAA4BaJYwCdAF1AAD+8UJNXQdHkx98/3M0pX1KmK14kAA="}',1,NULL,'2026-10-23 01:56:01.194637');
INSERT INTO "stored_file" VALUES(914341047592289142,914341026676484897,'image','idea-wall.jpg','image/jpeg',90036,800,600,'64c358b1dfc9334a30f3ee576e7eee1e4d1f67ba657225012c6676a76613d4d1','72c5060d55d47646e8cc29b3e15eb034','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100437}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4994}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4904}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39672}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35827}}, "colour": "#f1ebdf", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoQAAwAA4BaJZQCdAF1AAD+8b8/EQfWCS3zJqH/KLaewAAA"}',1,NULL,'2026-10-28 01:56:01.190637');
INSERT INTO "stored_file" VALUES(914341049635687263,914341026650459539,'image','idea-floor.jpg','image/jpeg',89328,800,600,'5e6454fab6e37279a10407cfb2c11ec39d03ad9945ebaee5d2a553648a4afdd5','ac86d691937ba1e420282e8a728efd35','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 100288}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 5068}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4967}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 39282}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35571}}, "colour": "#f5efe3", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJYwCdAFAAAD+8TGusC44f8q7ekzQ5b9hGuPTuq3jmiAA"}',1,NULL,'2026-10-30 01:56:01.233252');
INSERT INTO "stored_file" VALUES(914341050591557764,914341026696075820,'image','idea-double.jpg','image/jpeg',87480,800,600,'a3f5c4604adac839ec80e941b21fd3c3083b4c0576daf1fd40583797007c21d1','eaf36464a0495444eba203fe137840dc','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 800, "height": 600, "bytes": 98623}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 240, "bytes": 4714}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 240, "bytes": 4621}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}, "w1600.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 600, "bytes": 37548}, "w1600.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 600, "bytes": 35681}}, "colour": "#f2ebdf", "placeholder": "data:image/webp;base64,UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAwAA4BaJTB1owAUQAD+8Sx2Eo4I2G4u8QD1PTcPFmx22YWWQwAA"}',1,NULL,'2026-11-14 01:56:01.082069');
INSERT INTO "stored_file" VALUES(914341065334087608,914341026822297256,'image','halden-v1-front.jpg','image/jpeg',670989,2400,1600,'f8726a538a75a86ac0ea693300f503ab66f86805289eba706e6f2188390fd977','285eab30bcdf0ab3fd178ced9cfda1a1','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 748493}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4674}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 4463}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 19064}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 17639}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 94806}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 93677}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoQAAsAA4BaJZV/2RgAogAA/vHD6A6BOX8fvY4tikHMmAAA"}',1,NULL,'2026-08-02 01:56:02.200786');
INSERT INTO "stored_file" VALUES(914341070037293909,914341026822297256,'image','halden-v1-details.jpg','image/jpeg',690006,2400,1600,'db5ccd3c7b351b7c3510abead4c8a1acbc24bc604d4e2557b1fe1e6cb2dc46b1','570289ef290775c165d8926957088f42','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 773035}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 5544}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 5388}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 23002}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 20107}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 100380}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 96926}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#f6f0e4", "placeholder": "data:image/webp;base64,UklGRjwAAABXRUJQVlA4IDAAAAAwAgCdASoQAAsAA4BaJZQCdAEfZdR+B+e7AAD+86Gn0ZOxZTsLGdMTkIKjWAGAAAA="}',1,NULL,'2026-08-02 01:56:02.366065');
INSERT INTO "stored_file" VALUES(914341077510710568,914341026822297256,'image','halden-v2-front.jpg','image/jpeg',547642,2400,1600,'94c9215f4bb3d08885b04cea3784fd473afd301c43cfbef4fa161ccb9f7214ce','94ac6c49fb2e1f31aaeec9dd6b4a62f2','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 616496}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2638}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2498}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 8934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8009}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 49484}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58360}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#eee8dc", "placeholder": "data:image/webp;base64,UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAsAA4BaJQBOgCG6yf/3gAD+8dvKH+LOSY96v1NwnRiAC6aoxrQMPwQDD2F4wOqylBkhTpcpkAAA"}',1,NULL,'2026-08-24 01:56:01.927048');
INSERT INTO "stored_file" VALUES(914341080345228613,914341026822297256,'image','halden-v2-side.jpg','image/jpeg',538612,2400,1600,'b6c124dc9a05b6a3ec341b90b6ff13def4c91d2845a534eb1d114c8b1a01cc21','0aa912bacbc375675d479ca5de0d8254','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 604565}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 1968}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2003}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 6934}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6721}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45062}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55727}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJQBOgCHgBY6gAAD+8dZwEySdt6OYE4mb3dcKSDh32LNRlW9BBAL72LIrrl0GAAA="}',1,NULL,'2026-08-24 01:56:02.102017');
INSERT INTO "stored_file" VALUES(914341088126146013,914341026822297256,'image','halden-v2-joint.jpg','image/jpeg',551436,2400,1600,'9d4cb382ce4d986d3f7715592749b1deab2386d1414664895503072fc558a38a','1fcc10f68de6ff9f815790ddcd5508ed','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 618500}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2870}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2527}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10070}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8718}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50514}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 59984}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#efe9dd", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAADwAQCdASoQAAsAA4BaJYwCdAEOJkLebAAA/vHc8sYRffDxybliX1akKEdd+rfuKnqo+Q9hO/3dyrr7UpVs6P572lXEAA=="}',1,NULL,'2026-08-24 01:56:01.822374');
INSERT INTO "stored_file" VALUES(914341092966421438,914341026822297256,'image','halden-v3-front.jpg','image/jpeg',550631,2400,1600,'0a41ef549e8bcb9961a6db2f8d37ecaa7996413c61a2e1c7d9b9b968ec52b518','ef6b85b38c8e8457c17631c14fcf0f3d','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 620133}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2770}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2458}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 9362}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 8246}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 50376}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 58639}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9ddca", "placeholder": "data:image/webp;base64,UklGRlAAAABXRUJQVlA4IEQAAAAQAgCdASoQAAsAA4BaJQBOgCIg9832nbYAAP7x28oqUAlEF92X0pYooh7+Evll2edyXBthLbF0nijeCWqL9ZUoGrfQAA=="}',1,NULL,'2026-11-16 01:56:02.019434');
INSERT INTO "stored_file" VALUES(914341099506428622,914341026822297256,'image','halden-v3-side.jpg','image/jpeg',539214,2400,1600,'f3963694acf8d61699c26dbd8ec99062a996ff13d7035e61fccb50cbe630c2df','357f471f46dfb533e89761ac684f227b','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 605557}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 2030}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2098}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 7238}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 6915}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 45550}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 55881}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e9dcc9", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADQAQCdASoQAAsAA4BaJQBOgCFTwghQAAD+8dZwEyeyUb87LJEKeCH49IP75x+mvbyul2IWs/o6FoAA"}',1,NULL,'2026-11-16 01:56:01.747277');
INSERT INTO "stored_file" VALUES(914341100826215777,914341026822297256,'model','halden-v3.glb','model/gltf-binary',107284,NULL,NULL,'20b8e253bd4c19d17e5f312be38c506018dc32427582e141f516883ec439afdd','c545761d60f89919c200b8119c4dd9cb','ready',NULL,'{"renditions": {"master": {"part": "master.glb", "type": "model/gltf-binary", "bytes": 107284}}}',1,NULL,'2026-11-16 01:56:00.689100');
INSERT INTO "stored_file" VALUES(914341104736262053,914341026822297256,'image','halden-v3-joint.jpg','image/jpeg',553792,2400,1600,'fbe172335b19f3b361c039cd216f5787664b8757b6225b1edcaaaa0d2030a018','654df0b76c6f898ed5f13a7e873b9747','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 621057}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3046}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 2588}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 10112}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 9211}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 51782}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 60646}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#e5ddce", "placeholder": "data:image/webp;base64,UklGRlQAAABXRUJQVlA4IEgAAADwAQCdASoQAAsAA4BaJQBOgCHgY4tUZAAA/vHdAA5NR4AjFkjorqoMUoh6BESnJKEMwloeFN7GQDlSqJ9tRHOcv8kJs1bQAAA="}',1,NULL,'2026-11-16 01:56:01.874309');
INSERT INTO "stored_file" VALUES(914341107219077160,914341026788662920,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','34ff21abf742080188d0262842d87ab7','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}',2,NULL,'2026-09-11 01:56:01.386942');
INSERT INTO "stored_file" VALUES(914341108488827632,914341026758581946,'image','stage-cutting.jpg','image/jpeg',141179,1200,800,'2c69290374690b44b752eeac935673d02485b8e4454a94355ff4a7f6d3597bfa','0264c3decd5db38d3c858fb82dc96462','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 162736}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3516}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3358}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 16956}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17862}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 43962}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48713}}, "colour": "#916f4b", "placeholder": "data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQAAsAA4BaJZACdAEQRJGfF0AA+42YQgHRDUMRTqmoBeEFnXG5tey+A/7+UAAA"}',2,NULL,'2026-10-02 01:56:01.269793');
INSERT INTO "stored_file" VALUES(914341112158902306,914341026788662920,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','24e21fb030c7071ea11e732bcb082668','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}',2,NULL,'2026-09-11 01:56:01.368411');
INSERT INTO "stored_file" VALUES(914341112176436192,914341026758581946,'image','stage-joining.jpg','image/jpeg',136620,1200,800,'956c7084ee41173709a7ddd084833348731b6f30f8002483f00c458336295819','d6e8afea6fe2e53eaa6821a801434fbf','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 159382}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 3854}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3746}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 15622}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 17833}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 40652}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 47092}}, "colour": "#555754", "placeholder": "data:image/webp;base64,UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAsAA4BaJagCdAEOIbn0fkAA/nXDjUagooHx3VmeMeqd4HTiERefjz76sc2DFQJXA6AA"}',2,NULL,'2026-10-02 01:56:01.254534');
INSERT INTO "stored_file" VALUES(914341118782343204,914341026788662920,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','56c544260573678e6d39e40501e5c2e5','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}',2,NULL,'2026-09-11 01:56:01.441036');
INSERT INTO "stored_file" VALUES(914341119708429287,914341026822297256,'image','halden-v3-colours.jpg','image/jpeg',572302,2400,1600,'23d8f5ce734a9bf93932ec0114ca58fe5d6763277f293a17738c497333d948c4','553a76d0e15c88cf8f59d9fe20893c06','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 2400, "height": 1600, "bytes": 646687}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4172}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3788}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 534, "bytes": 13732}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 534, "bytes": 11851}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1600, "height": 1067, "bytes": 59674}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1600, "height": 1067, "bytes": 65697}}, "tiles": {"part": "tiles.pack", "type": "image/jpeg", "format": "jpg", "width": 2400, "height": 1600, "tile": 512, "overlap": 1}, "colour": "#ecdfcc", "placeholder": "data:image/webp;base64,UklGRlIAAABXRUJQVlA4IEYAAABwAQCdASoQAAsAA4BaJYwCdAFAAAD+8E19ImU1FsJYACuA8/KQ+BBNpZdO3L9DDMZ9i3uFLKfiv0EQMZhqqRDrSILRlAAA"}',1,NULL,'2026-11-16 01:56:01.668904');
INSERT INTO "stored_file" VALUES(914341121392077158,914341026758581946,'image','stage-finishing.jpg','image/jpeg',143536,1200,800,'bc8e45b6bb6b2cf9fcb0d55f8b8b93afd0fb51a71b72cc68d4c3e38c3fd3901c','83aaad458db664aa015ccb8d7ace2a9d','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 165210}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4026}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3717}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17714}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18812}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 46198}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 49695}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJaACdACmMd744AD7jQsLuqJy3UAtGH3O+cGHlmmuDuHSMprg2SKbkSr1ehoAAAA="}',2,NULL,'2026-10-02 01:56:00.997062');
INSERT INTO "stored_file" VALUES(914341122955305007,914341026758581946,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','69750346851dc6c604ab69c461e2b795','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}',2,NULL,'2026-10-02 01:56:01.149276');
INSERT INTO "stored_file" VALUES(914341124423237064,914341026788662920,'image','stage-packing.jpg','image/jpeg',141510,1200,800,'f854ceb80d834c63934501cd13dc93702f33c0cd3cbd54e8b2b1d127b9887075','4715ce324b3a279c4ed9fe011ce5de58','ready',NULL,'{"animated": false, "renditions": {"master": {"part": "master.jpg", "type": "image/jpeg", "width": 1200, "height": 800, "bytes": 163045}, "w320.webp": {"part": "w320.webp", "type": "image/webp", "width": 320, "height": 213, "bytes": 4430}, "w320.avif": {"part": "w320.avif", "type": "image/avif", "width": 320, "height": 213, "bytes": 3690}, "w800.webp": {"part": "w800.webp", "type": "image/webp", "width": 800, "height": 533, "bytes": 17756}, "w800.avif": {"part": "w800.avif", "type": "image/avif", "width": 800, "height": 533, "bytes": 18355}, "w1600.webp": {"part": "w1600.webp", "type": "image/webp", "width": 1200, "height": 800, "bytes": 44676}, "w1600.avif": {"part": "w1600.avif", "type": "image/avif", "width": 1200, "height": 800, "bytes": 48691}}, "colour": "#906f4b", "placeholder": "data:image/webp;base64,UklGRkgAAABXRUJQVlA4IDwAAADQAQCdASoQAAsAA4BaJZACdAC8etf8AAD7jbPWOkpaUMHUDoi+N2iUEeg3no24iKTCeqqevxuVpNJJAAA="}',1,NULL,'2026-09-11 01:56:01.097479');
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
INSERT INTO "support" VALUES(914341126953164123,914341126563558033,914341026676484897,1,2,16500,'EUR','2026-09-29','2026-06-01 02:24:48.391890','2026-06-01 02:24:48.391890',1);
INSERT INTO "support" VALUES(914341127409393855,914341126563558033,914341026718026860,2,8,14000,'EUR','2026-10-29','2026-06-11 02:24:48.377299','2026-06-11 02:24:48.377299',1);
INSERT INTO "support" VALUES(914341127490071178,914341126563558033,914341026696075820,2,1,18000,'EUR',NULL,'2026-06-13 02:24:48.377195','2026-06-13 02:24:48.377195',1);
INSERT INTO "support" VALUES(914341127658323334,914341126563558033,914341026705802132,2,4,9500,'EUR',NULL,'2026-07-01 02:24:48.377151','2026-07-01 02:24:48.377151',1);
INSERT INTO "support" VALUES(914341127673867240,914341126563558033,914341026734920181,2,NULL,NULL,NULL,NULL,'2026-07-02 02:24:48.377080','2026-07-02 02:24:48.377080',1);
INSERT INTO "support" VALUES(914341129535633561,914341129339106756,914341026718026860,1,NULL,NULL,NULL,NULL,'2026-08-12 02:24:48.377186','2026-08-12 02:24:48.377186',1);
INSERT INTO "support" VALUES(914341129637142123,914341129339106756,914341026705802132,1,4,12000,'EUR',NULL,'2026-08-20 02:24:48.377196','2026-08-20 02:24:48.377196',1);
INSERT INTO "support" VALUES(914341134062824276,914341133706793765,914341026650459539,1,2,2200,'EUR',NULL,'2026-09-19 02:24:48.376863','2026-09-19 02:24:48.376863',1);
INSERT INTO "support" VALUES(914341134343851835,914341133706793765,914341026696075820,1,1,2500,'EUR',NULL,'2026-09-23 02:24:48.377301','2026-09-23 02:24:48.377301',1);
INSERT INTO "support" VALUES(914341135929556330,914341135664219089,914341026696075820,1,2,15500,'EUR','2026-12-28','2026-10-08 02:24:48.376822','2026-10-08 02:24:48.376822',1);
INSERT INTO "support" VALUES(914341136210403967,914341133706793765,914341026718026860,1,10,1800,'EUR','2027-03-28','2026-10-09 02:24:48.376952','2026-10-09 02:24:48.376952',1);
INSERT INTO "support" VALUES(914341137606602431,914341133706793765,914341026705802132,1,NULL,NULL,NULL,NULL,'2026-10-11 02:24:48.376960','2026-10-11 02:24:48.376960',1);
INSERT INTO "support" VALUES(914341138441772088,914341135664219089,914341026650459539,1,1,14900,'EUR','2027-01-12','2026-10-15 02:24:48.376789','2026-10-15 02:24:48.376789',1);
INSERT INTO "support" VALUES(914341138626026723,914341135664219089,914341026705802132,1,6,9900,'EUR',NULL,'2026-10-19 02:24:48.376755','2026-10-19 02:24:48.376755',1);
INSERT INTO "support" VALUES(914341139104382138,914341138965222904,914341026734920181,1,24,11900,'EUR','2027-01-27','2026-10-24 02:24:48.377009','2026-10-24 02:24:48.377009',1);
INSERT INTO "support" VALUES(914341139390104626,914341139166972453,914341026734920181,1,6,17000,'EUR','2027-01-27','2026-10-26 02:24:48.376921','2026-10-26 02:24:48.376921',1);
INSERT INTO "support" VALUES(914341139971931170,914341138965222904,914341026696075820,1,1,15000,'EUR','2027-02-26','2026-10-29 02:24:48.376825','2026-10-29 02:24:48.376825',1);
INSERT INTO "support" VALUES(914341141256295764,914341139166972453,914341026696075820,1,1,17900,'EUR',NULL,'2026-10-31 02:24:48.376787','2026-10-31 02:24:48.376787',1);
INSERT INTO "support" VALUES(914341141267837884,914341139649137586,914341026718026860,1,6,15900,'EUR','2027-01-12','2026-10-31 02:24:48.376781','2026-10-31 02:24:48.376781',1);
INSERT INTO "support" VALUES(914341141356828199,914341139166972453,914341026650459539,1,NULL,NULL,NULL,NULL,'2026-11-01 02:24:48.376785','2026-11-01 02:24:48.376785',1);
INSERT INTO "support" VALUES(914341141368077981,914341141004488424,914341026676484897,1,1,26000,'EUR','2027-02-26','2026-11-01 02:24:48.376835','2026-11-01 02:24:48.376835',1);
INSERT INTO "support" VALUES(914341141877349477,914341138965222904,914341026650459539,1,1,13500,'EUR',NULL,'2026-11-03 02:24:48.376737','2026-11-03 02:24:48.376737',1);
INSERT INTO "support" VALUES(914341142215830024,914341141004488424,914341026718026860,1,2,22000,'EUR',NULL,'2026-11-04 02:24:48.376745','2026-11-04 02:24:48.376745',1);
INSERT INTO "support" VALUES(914341142781278264,914341138965222904,914341026705802132,1,12,8900,'EUR',NULL,'2026-11-06 02:24:48.376774','2026-11-06 02:24:48.376774',1);
INSERT INTO "support" VALUES(914341142795692167,914341139649137586,914341026650459539,1,2,15000,'EUR',NULL,'2026-11-06 02:24:48.376793','2026-11-06 02:24:48.376793',1);
INSERT INTO "support" VALUES(914341142921561607,914341139649137586,914341026696075820,1,1,17000,'EUR','2027-01-27','2026-11-07 02:24:48.376747','2026-11-07 02:24:48.376747',1);
INSERT INTO "support" VALUES(914341143331030948,914341142853134658,914341026734920181,1,NULL,NULL,NULL,NULL,'2026-11-08 02:24:48.376751','2026-11-08 02:24:48.376751',1);
INSERT INTO "support" VALUES(914341143345264491,914341138965222904,914341026676484897,1,2,12500,'EUR','2027-03-28','2026-11-08 02:24:48.376755','2026-11-08 02:24:48.376755',1);
INSERT INTO "support" VALUES(914341143355870996,914341141004488424,914341026696075820,1,NULL,NULL,NULL,NULL,'2026-11-08 02:24:48.376641','2026-11-08 02:24:48.376641',1);
INSERT INTO "support" VALUES(914341143504721686,914341142853134658,914341026696075820,1,1,15000,'EUR',NULL,'2026-11-09 02:24:48.376774','2026-11-09 02:24:48.376774',1);
INSERT INTO "support" VALUES(914341143580000031,914341141524762035,914341026650459539,1,1,18500,'EUR','2027-01-07','2026-11-10 02:24:48.376744','2026-11-10 02:24:48.376744',1);
INSERT INTO "support" VALUES(914341143944641102,914341141524762035,914341026676484897,1,1,19000,'EUR','2027-02-26','2026-11-12 02:24:48.376730','2026-11-12 02:24:48.376730',1);
INSERT INTO "support" VALUES(914341144480100568,914341144245747775,914341026650459539,1,NULL,NULL,NULL,NULL,'2026-11-15 02:24:48.376701','2026-11-15 02:24:48.376701',1);
INSERT INTO "support" VALUES(914341144658059782,914341141524762035,914341026705802132,1,NULL,NULL,NULL,NULL,'2026-11-16 02:24:48.376777','2026-11-16 02:24:48.376777',1);
INSERT INTO "support" VALUES(914341145290732918,914341144245747775,914341026676484897,1,1,29000,'EUR','2027-03-28','2026-11-18 02:24:48.377426','2026-11-18 02:24:48.377426',1);
INSERT INTO "support" VALUES(914341147185677798,914341146418607783,914341026734920181,1,8,16500,'EUR','2027-02-26','2026-11-21 02:24:48.377569','2026-11-21 02:24:48.377569',1);
INSERT INTO "support" VALUES(914341148885166315,914341146418607783,914341026696075820,1,NULL,NULL,NULL,NULL,'2026-11-23 02:24:48.377959','2026-11-23 02:24:48.377959',1);
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
INSERT INTO "thread" VALUES(914341128497171198,914341127788578399,914341128101968506,914341128210530129,0,1,914341026650459539,'question','resolved','point',0.7167,0.4,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1720.08\" cy=\"640\" r=\"12\"/></svg>"}',3,'done',914341026822297256,'2026-11-15 02:24:48.377092','2026-08-03 02:24:48.391419',2);
INSERT INTO "thread" VALUES(914341128685802420,914341127788578399,914341128101968506,914341128186116836,0,2,914341026676484897,'idea','resolved','point',0.3583,0.5813,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"859.92\" cy=\"930.08\" r=\"12\"/></svg>"}',2,'done',914341026822297256,'2026-08-23 02:24:48.377816','2026-08-04 02:24:48.381347',2);
INSERT INTO "thread" VALUES(914341128869553387,914341127788578399,914341128101968506,914341128186116836,0,3,914341026718026860,'question','resolved','point',0.375,0.8075,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"900\" cy=\"1292\" r=\"12\"/></svg>"}',2,'answered',914341026718026860,'2026-08-08 02:24:48.379442','2026-08-05 02:24:48.388337',2);
INSERT INTO "thread" VALUES(914341128994568861,914341127788578399,914341128101968506,914341128186116836,0,4,914341026696075820,'feedback','resolved','point',0.2033,0.4313,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"487.92\" cy=\"690.08\" r=\"12\"/></svg>"}',2,'done',914341026822297256,'2026-08-23 02:24:48.377632','2026-08-06 02:24:48.381224',2);
INSERT INTO "thread" VALUES(914341129952031970,914341127788578399,914341129776540869,914341129817123488,0,5,914341026650459539,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',4,NULL,NULL,NULL,'2026-08-26 02:24:48.381653',2);
INSERT INTO "thread" VALUES(914341130220267494,914341127788578399,914341129776540869,914341129793090916,0,6,914341026734920181,'feedback','open','point',0.7052,0.3789,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1692.48\" cy=\"606.24\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-27 02:24:48.381703',1);
INSERT INTO "thread" VALUES(914341130508793813,914341127788578399,914341129776540869,914341129804378164,0,7,914341026696075820,'urgent','open','point',0.5556,0.2919,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1333.44\" cy=\"467.04\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-28 02:24:48.381078',1);
INSERT INTO "thread" VALUES(914341130690007436,914341127788578399,914341129776540869,914341129793090916,0,8,914341026705802132,'question','resolved','point',0.2476,0.89,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"594.24\" cy=\"1424\" r=\"12\"/></svg>"}',3,'answered',914341026814642266,'2026-09-01 02:24:48.377586','2026-08-29 02:24:48.379521',2);
INSERT INTO "thread" VALUES(914341130865334443,914341127788578399,914341129776540869,914341129793090916,0,9,914341026650459539,'idea','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-08-30 02:24:48.381379',1);
INSERT INTO "thread" VALUES(914341131088339471,914341127788578399,914341129776540869,914341129793090916,0,10,914341026788662920,'question','resolved','point',0.4436,0.8923,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1064.64\" cy=\"1427.68\" r=\"12\"/></svg>"}',2,'done',914341026822297256,'2026-09-01 02:24:48.377670','2026-08-31 02:24:48.387016',2);
INSERT INTO "thread" VALUES(914341131351881417,914341127788578399,914341129776540869,914341129817123488,1,1,914341026835631926,'feedback','open','point',0.5181,0.5339,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1243.44\" cy=\"854.24\" r=\"12\"/></svg>"}',3,NULL,NULL,NULL,'2026-09-02 02:24:48.381259',1);
INSERT INTO "thread" VALUES(914341145093695057,914341127788578399,914341144769710353,914341144803969342,0,11,914341026772419252,'feedback','open','rect',0.69,0.09,0.1,0.06,'{"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:69,9,10,6"}',2,NULL,NULL,NULL,'2026-11-17 02:24:48.380809',1);
INSERT INTO "thread" VALUES(914341145391217218,914341127788578399,914341144769710353,914341144846429475,0,12,914341026650459539,'feedback','open','point',0.4896,0.5529,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1175.04\" cy=\"884.64\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-18 02:24:48.384224',1);
INSERT INTO "thread" VALUES(914341146054518927,914341127788578399,914341144769710353,914341144803969342,0,13,914341026676484897,'question','open','point',0.5121,0.8411,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1229.04\" cy=\"1345.76\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-19 02:24:48.381640',1);
INSERT INTO "thread" VALUES(914341146562048219,914341127788578399,914341144769710353,914341144871420967,0,14,914341026718026860,'idea','open','point',0.4798,0.334,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1151.52\" cy=\"534.4\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-20 02:24:48.382295',2);
INSERT INTO "thread" VALUES(914341147286262798,914341127788578399,914341144769710353,914341144824819861,0,15,914341026734920181,'question','open','point',0.6211,0.1332,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1490.64\" cy=\"213.12\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-21 02:24:48.382117',1);
INSERT INTO "thread" VALUES(914341148024413424,914341127788578399,914341144769710353,914341144803969342,1,2,914341026814642266,'urgent','open','point',0.7234,0.1728,0.0,0.0,'{"type": "SvgSelector", "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2400 1600\"><circle cx=\"1736.16\" cy=\"276.48\" r=\"12\"/></svg>"}',2,NULL,NULL,NULL,'2026-11-22 02:24:48.382775',1);
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
INSERT INTO "thread_comment" VALUES(914341128509653162,914341128497171198,914341026650459539,'posted','Where does the warmth go? My last shade browned at the top.','2026-08-03 02:24:48.393743',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341128613483120,914341128497171198,914341026822297256,'posted','Good question, hence my own question mark. I will look at slots.','2026-08-03 14:24:48.383172',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341128688588550,914341128685802420,914341026676484897,'posted','Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к противовесу.','2026-08-04 02:24:48.382185',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341128768887098,914341128497171198,914341026772419252,'posted','Slots before enamelling, please. Drilling afterwards chips the edge.','2026-08-05 02:24:48.382027',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341128869553436,914341128869553387,914341026718026860,'posted','Heavy enough for guests? We have one who hangs his coat on lamps.','2026-08-05 02:24:48.388933',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341128928518964,914341128685802420,914341026822297256,'posted','Сдвинул на 30 мм. Так и правда спокойнее.','2026-08-06 02:24:48.379018',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341129000210824,914341128994568861,914341026696075820,'posted','Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, бочонок?','2026-08-06 02:24:48.382033',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341129071190562,914341128869553387,914341026788662920,'posted','1.6 kg of steel plate under the felt. It will survive the coat.','2026-08-07 02:24:48.379716',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341129445025607,914341128994568861,914341026822297256,'posted','Бочонок с тихим скруглением — в версии 2.','2026-08-10 02:24:48.379107',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341129956727319,914341129952031970,914341026650459539,'posted','The ball is pretty, but wet or old hands cannot turn it. Could it have an edge to hold?','2026-08-26 02:24:48.382593',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130144115931,914341129952031970,914341026676484897,'posted','Согласен. Рифлёный барашек, как у старых кульманов.','2026-08-27 02:24:48.380107',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130225369185,914341130220267494,914341026734920181,'posted','On our 80 cm tables the light ends before the second plate. A little more reach?','2026-08-27 02:24:48.382655',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130304488665,914341130220267494,914341026802122087,'posted','Up to 20 mm more needs no heavier weight.','2026-08-27 14:24:48.380134',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130437470133,914341129952031970,914341026822297256,'posted','A fluted wheel, 45 mm. Version 3 has it: try to like it.','2026-08-28 02:24:48.379457',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130513517315,914341130508793813,914341026696075820,'posted','Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто напротив.','2026-08-28 02:24:48.382050',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130589076403,914341129952031970,914341026650459539,'posted','I am trying already.','2026-08-28 09:36:48.380084',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130693582517,914341130690007436,914341026705802132,'posted','Is the red cable a must? I would sell it more easily in grey.','2026-08-29 02:24:48.380143',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130739582715,914341130508793813,914341026822297256,'posted','Подниму на восемь градусов и наклоню плафон.','2026-08-30 02:24:48.378088',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130799057534,914341130690007436,914341026814642266,'posted','Both colours can be chosen, at no difference in price.','2026-08-30 02:24:48.379252',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130869765379,914341130865334443,914341026650459539,'posted','No switch anywhere? I would put it here on the foot, where the hand rests.','2026-08-30 02:24:48.382283',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130942138640,914341130690007436,914341026718026860,'posted','Red, please. One sees it before one trips.','2026-08-31 02:24:48.378662',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341130993102058,914341130865334443,914341026835631926,'posted','Диммер вместо выключателя: одно движение, и запасная часть у нас уже есть.','2026-08-31 02:24:48.379379',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341131091775166,914341131088339471,914341026788662920,'posted','This radius is 5 mm on the drawing. Turned in one pass if it may be 4.','2026-08-31 02:24:48.387960',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341131172304853,914341131088339471,914341026822297256,'posted','Four it is.','2026-08-31 14:24:48.380813',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341131357655708,914341131351881417,914341026835631926,'posted','Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. Клиентам пока не говорим.','2026-09-02 02:24:48.382117',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341131466625202,914341131351881417,914341026814642266,'posted','Worth it: three pins in one day on the same part. Take it out of the box, not out of the joint.','2026-09-02 14:24:48.378959',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341131516319778,914341131351881417,914341026822297256,'posted','I can save 0.90 with a common screw size.','2026-09-03 02:24:48.378853',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341145097446120,914341145093695057,914341026772419252,'posted','Slots start 9 mm below the ring: far enough for the enamel not to run into them.','2026-11-17 02:24:48.381566',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341145168625236,914341145093695057,914341026822297256,'posted','Thank you. I had guessed 8.','2026-11-17 07:12:48.379392',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341145394984666,914341145391217218,914341026650459539,'posted','This I can hold with two fingers and a cold. Solved for me.','2026-11-18 02:24:48.385326',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341145773557974,914341145391217218,914341026676484897,'posted','И мне нравится. Чёрный торец спокойнее, чем сплошная латунь.','2026-11-18 14:24:48.381830',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341146058671499,914341146054518927,914341026676484897,'posted','Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к стойке на 15 мм?','2026-11-19 02:24:48.382516',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341146351858833,914341146054518927,914341026696075820,'posted','Подтверждаю, я уже задела его дважды, и это только картинка.','2026-11-19 14:24:48.380887',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341146564928102,914341146562048219,914341026718026860,'posted','This is the green of our chairs. We would take 24 of the small ones in exactly this.','2026-11-20 02:24:48.383267',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341147130923679,914341146562048219,914341026772419252,'posted','RAL 6021, one part white. I keep the recipe.','2026-11-20 12:00:48.381463',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341147290219626,914341147286262798,914341026734920181,'posted','At full height, does it still stand when somebody bumps the table?','2026-11-21 02:24:48.383110',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341147558595525,914341147286262798,914341026802122087,'posted','Tilted 12 degrees on the bench, fully raised: it came back.','2026-11-21 14:24:48.382589',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341148028340595,914341148024413424,914341026814642266,'posted','Drop test of the shade is still missing. No approval before that, please.','2026-11-22 02:24:48.383992',NULL,NULL,0,1);
INSERT INTO "thread_comment" VALUES(914341148720519698,914341148024413424,914341026822297256,'posted','Booked for Thursday.','2026-11-22 14:24:48.379614',NULL,NULL,0,1);
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
INSERT INTO "timer" VALUES('storage.sweep_loose_files','2026-11-28 03:25:20.476901');
INSERT INTO "timer" VALUES('storage.sweep_strays','2026-11-29 02:25:20.484860');
INSERT INTO "timer" VALUES('orders.expire_offers','2026-11-28 02:26:20.491139');
INSERT INTO "timer" VALUES('delivery.close_orders','2026-11-28 08:25:20.498911');
INSERT INTO "timer" VALUES('pricing.end_what_ran_out','2026-11-28 02:25:40.504148');
INSERT INTO "timer" VALUES('house.digests','2026-11-29 02:25:20.516086');
INSERT INTO "timer" VALUES('house.tidy','2026-11-28 03:25:20.521607');
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
INSERT INTO "tracking_event" VALUES(914341137288140936,914341137116142166,'2026-10-10 01:56:00.392767',NULL,'packed',NULL,NULL,914341026788662920,'2026-10-10 01:56:00.393825');
INSERT INTO "tracking_event" VALUES(914341137408514349,914341137116142166,'2026-10-10 02:10:24.392985',NULL,'handed_over',NULL,NULL,914341026788662920,'2026-10-10 02:10:24.393273');
INSERT INTO "tracking_event" VALUES(914341137510904834,914341137116142166,'2026-10-10 02:24:48.375804','Leipzig','in_transit','Picked up',NULL,914341026788662920,'2026-10-10 02:24:48.381238');
INSERT INTO "tracking_event" VALUES(914341137853150508,914341137116142166,'2026-10-13 02:24:48.375804','Malmö','in_transit','Sorted',NULL,914341026788662920,'2026-10-13 02:24:48.379861');
INSERT INTO "tracking_event" VALUES(914341138033978022,914341137116142166,'2026-10-14 02:24:48.375804','Uppsala','delivered','Delivered',NULL,914341026788662920,'2026-10-14 02:24:48.380450');
INSERT INTO "tracking_event" VALUES(914341140827633352,914341140772988042,'2026-10-30 01:56:00.381535',NULL,'packed',NULL,NULL,914341026758581946,'2026-10-30 01:56:00.381834');
INSERT INTO "tracking_event" VALUES(914341140915460372,914341140772988042,'2026-10-30 02:10:24.388851',NULL,'handed_over',NULL,NULL,914341026758581946,'2026-10-30 02:10:24.389103');
INSERT INTO "tracking_event" VALUES(914341141099514898,914341140772988042,'2026-10-30 02:24:48.375804','Lyon','in_transit','Picked up',NULL,914341026758581946,'2026-10-30 02:24:48.380933');
INSERT INTO "tracking_event" VALUES(914341141816865909,914341140772988042,'2026-11-02 14:24:48.375804','Tbilisi','in_transit','Cleared',NULL,914341026758581946,'2026-11-02 14:24:48.380205');
INSERT INTO "tracking_event" VALUES(914341142946135167,914341140772988042,'2026-11-07 02:24:48.375804','Yerevan','delivered','Delivered',NULL,914341026758581946,'2026-11-07 02:24:48.380359');
INSERT INTO "tracking_event" VALUES(914341149795083501,914341149690490690,'2026-11-24 01:56:00.388545',NULL,'packed',NULL,NULL,914341026758581946,'2026-11-24 01:56:00.389124');
INSERT INTO "tracking_event" VALUES(914341150143184809,914341149690490690,'2026-11-24 02:10:24.403376',NULL,'handed_over',NULL,NULL,914341026758581946,'2026-11-24 02:10:24.403899');
INSERT INTO "tracking_event" VALUES(914341150962161400,914341149690490690,'2026-11-24 02:24:48.375804','Lyon','in_transit','Picked up, three cartons',NULL,914341026758581946,'2026-11-24 02:24:48.385247');
INSERT INTO "tracking_event" VALUES(914341152872979780,914341149690490690,'2026-11-25 12:00:48.375804','Basel','in_transit','Sorted',NULL,914341026758581946,'2026-11-25 12:00:48.383207');
INSERT INTO "tracking_event" VALUES(914341153516120272,914341149690490690,'2026-11-27 07:12:48.375804','Malmö','in_transit','Arrived in the country of destination',NULL,914341026758581946,'2026-11-27 07:12:48.380693');
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
INSERT INTO "unit" VALUES(914341136646616341,'MQ-2026-000001-1-001',914341132158471260,914341132908257972,1,1,'2026-10-09 02:24:48.404603','2026-10-14','2028-10-14',2);
INSERT INTO "unit" VALUES(914341140235918751,'MQ-2026-000002-1-001',914341135252827453,914341135261260435,1,1,'2026-10-29 02:24:48.397185','2026-11-07','2028-11-07',2);
INSERT INTO "unit" VALUES(914341148330695509,'MQ-2026-000003-1-001',914341136284294527,914341136293033889,1,1,'2026-11-22 02:24:48.414895',NULL,NULL,1);
INSERT INTO "unit" VALUES(914341148331221691,'MQ-2026-000003-1-002',914341136284294527,914341136293033889,2,1,'2026-11-22 02:24:48.414917',NULL,NULL,1);
INSERT INTO "unit" VALUES(914341148331337588,'MQ-2026-000003-1-003',914341136284294527,914341136293033889,3,1,'2026-11-22 02:24:48.414930',NULL,NULL,1);
INSERT INTO "unit" VALUES(914341148332382419,'MQ-2026-000003-1-004',914341136284294527,914341136293033889,4,1,'2026-11-22 02:24:48.414945',NULL,NULL,1);
INSERT INTO "unit" VALUES(914341148332382436,'MQ-2026-000003-1-005',914341136284294527,914341136293033889,5,1,'2026-11-22 02:24:48.414958',NULL,NULL,1);
INSERT INTO "unit" VALUES(914341148332382474,'MQ-2026-000003-1-006',914341136284294527,914341136293033889,6,1,'2026-11-22 02:24:48.414970',NULL,NULL,1);
CREATE TABLE upload_day (
	user_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	files INTEGER NOT NULL, 
	bytes BIGINT NOT NULL, 
	CONSTRAINT pk_upload_day PRIMARY KEY (user_id, day)
);
INSERT INTO "upload_day" VALUES(914341026696075820,'2026-11-02',1,87910);
INSERT INTO "upload_day" VALUES(914341026650459539,'2026-10-30',1,89328);
INSERT INTO "upload_day" VALUES(914341026696075820,'2026-11-14',1,87480);
INSERT INTO "upload_day" VALUES(914341026822297256,'2026-11-16',5,2323223);
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
INSERT INTO "user_account" VALUES(914341026650459539,'Anna Lindqvist','anna@lindqvist.example','anna@lindqvist.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 14:24:48.377840','2026-05-17 14:24:48.378935',1);
INSERT INTO "user_account" VALUES(914341026676484897,'Пётр Волков','pyotr@volkov.example','pyotr@volkov.example','customer','active',NULL,'ru','Europe/Belgrade','auto','2026-05-17 14:24:48.376413','2026-05-17 14:24:48.376812',1);
INSERT INTO "user_account" VALUES(914341026696075820,'Мария Седова','maria@sedova.example','maria@sedova.example','customer','active',NULL,'ru','Asia/Yerevan','auto','2026-05-17 14:24:48.376329','2026-05-17 14:24:48.377181',1);
INSERT INTO "user_account" VALUES(914341026705802132,'Tomás Reyes','tomas@reyes.example','tomas@reyes.example','customer','active',NULL,'en','Europe/Madrid','auto','2026-05-17 14:24:48.376337','2026-05-17 14:24:48.376673',1);
INSERT INTO "user_account" VALUES(914341026718026860,'Maja Holm','maja@cafenord.example','maja@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 14:24:48.376295','2026-05-17 14:24:48.376674',1);
INSERT INTO "user_account" VALUES(914341026734920181,'Jonas Ek','jonas@cafenord.example','jonas@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 14:24:48.376323','2026-05-17 14:24:48.376635',1);
INSERT INTO "user_account" VALUES(914341026746414371,'Ida Berg','ida@cafenord.example','ida@cafenord.example','customer','active',NULL,'en','Europe/Stockholm','auto','2026-05-17 14:24:48.376492','2026-05-17 14:24:48.376789',1);
INSERT INTO "user_account" VALUES(914341026758581946,'Claire Brun','claire@brun.example','claire@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-17 14:24:48.376342','2026-05-17 14:24:48.376642',1);
INSERT INTO "user_account" VALUES(914341026772419252,'Hugo Petit','hugo@brun.example','hugo@brun.example','producer','active',NULL,'en','Europe/Paris','auto','2026-05-17 14:24:48.376312','2026-05-17 14:24:48.376596',1);
INSERT INTO "user_account" VALUES(914341026788662920,'Katrin Vogel','katrin@werkstatt-ost.example','katrin@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-17 14:24:48.376280','2026-05-17 14:24:48.376585',1);
INSERT INTO "user_account" VALUES(914341026802122087,'Jan Nowak','jan@werkstatt-ost.example','jan@werkstatt-ost.example','producer','active',NULL,'en','Europe/Berlin','auto','2026-05-17 14:24:48.376281','2026-05-17 14:24:48.376582',1);
INSERT INTO "user_account" VALUES(914341026814642266,'Ines Aldana','ines@maquette.example','ines@maquette.example','team','active',NULL,'en','Europe/Lisbon','auto','2026-05-17 14:24:48.376274','2026-05-17 14:24:48.376565',1);
INSERT INTO "user_account" VALUES(914341026822297256,'Oskar Lund','oskar@maquette.example','oskar@maquette.example','team','active',NULL,'en','Europe/Copenhagen','auto','2026-05-17 14:24:48.376270','2026-05-17 14:24:48.376540',1);
INSERT INTO "user_account" VALUES(914341026835631926,'Дарья Ким','darya@maquette.example','darya@maquette.example','team','active',NULL,'ru','Europe/Berlin','auto','2026-05-17 14:24:48.376258','2026-05-17 14:24:48.376530',1);
INSERT INTO "user_account" VALUES(914341026843762581,'Robin Hale','robin@maquette.example','robin@maquette.example','admin','active',NULL,'en','UTC','auto','2026-05-17 14:24:48.376354','2026-05-17 14:24:48.376639',1);
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
COMMIT;
INSERT INTO search_fts(search_fts) VALUES ('rebuild');
