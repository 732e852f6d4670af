/**
 * Papers and pictures made from data: Word, PDF, charts, QR codes; and tables read from files that
 * people send. Knows no feature.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.papers;
