package org.entente.stance.agreement;

/** Counts or weights by two categories, which can be summed over units. */
final class Table {
    private final int size;
    private final double[] cells;

    /** An empty table of so many categories. */
    Table(int size) {
        this.size = size;
        this.cells = new double[size * size];
    }

    int size() {
        return size;
    }

    double at(int row, int column) {
        return cells[row * size + column];
    }

    void add(int row, int column, double amount) {
        cells[row * size + column] += amount;
    }

    void add(Table other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
    }

    double row(int row) {
        double sum = 0;
        for (int column = 0; column < size; column++) {
            sum += at(row, column);
        }
        return sum;
    }

    double column(int column) {
        double sum = 0;
        for (int row = 0; row < size; row++) {
            sum += at(row, column);
        }
        return sum;
    }

    double diagonal() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += at(i, i);
        }
        return sum;
    }

    double total() {
        double sum = 0;
        for (double cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /** Each pair in both orders: the coincidences of two coders who both coded each unit. */
    Table coincidences() {
        Table both = new Table(size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                both.add(row, column, at(row, column) + at(column, row));
            }
        }
        return both;
    }
}
