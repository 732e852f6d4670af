/** Papers and pictures made from data: PDF, charts, QR codes. Knows no feature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.papers;
