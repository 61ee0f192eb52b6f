package vn.tinhgon.plans.importing.extraction;

import vn.tinhgon.plans.importing.patience.TooMuch;

/**
 * What the operators of a page make the parser remember until its end: each letter it shows, and
 * each state that is saved ({@code q}) and not restored ({@code Q}).
 */
final class PdfOperators {

    private static final int MOST_LETTERS = 400_000;
    private static final int MOST_SAVED = 1_000;

    private int brackets;
    private boolean isHexadecimal;
    private boolean isEscaped;
    private int letters;
    private int saved;
    private int length;
    private byte last;

    void read(byte[] bytes, int count) {
        for (var i = 0; i < count; i++) {
            if (brackets > 0) {
                inText(bytes[i]);
            } else if (isHexadecimal) {
                letters += bytes[i] == '>' ? 0 : 1;
                isHexadecimal = bytes[i] != '>';
            } else {
                outside(bytes[i]);
            }
        }
        if (letters > MOST_LETTERS || saved > MOST_SAVED) {
            throw new TooMuch();
        }
    }

    private void inText(byte letter) {
        letters++;
        if (isEscaped) {
            isEscaped = false;
        } else if (letter == '\\') {
            isEscaped = true;
        } else if (letter == '(') {
            brackets++;
        } else if (letter == ')') {
            brackets--;
        }
    }

    private void outside(byte letter) {
        if (letter > ' ' && letter != '(' && letter != '<' && letter != '[' && letter != ']') {
            length++;
            last = letter;
            return;
        }
        if (length == 1 && last == 'q') {
            saved++;
        } else if (length == 1 && last == 'Q') {
            saved--;
        }
        length = 0;
        brackets = letter == '(' ? 1 : 0;
        isHexadecimal = letter == '<';
    }
}
