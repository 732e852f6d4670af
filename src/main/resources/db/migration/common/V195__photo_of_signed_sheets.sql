-- how the messenger shows it again: as a picture, or as a file; what came before was asked for as a photo
alter table paper_form add column photo_kind varchar(20);
