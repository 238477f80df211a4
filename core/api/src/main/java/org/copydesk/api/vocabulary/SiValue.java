package org.copydesk.api.vocabulary;

/**
 * A measured figure in units of the International System, so that figures can be compared.
 *
 * @param value the number or the range, to nine digits
 * @param unit the symbol of the SI unit ('m', 'kg', 'K', 'm/s')
 */
public record SiValue(Amount value, String unit) {}
