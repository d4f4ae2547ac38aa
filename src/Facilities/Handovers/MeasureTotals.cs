namespace ThongSuot.Facilities.Handovers;

/// <summary>What became of everything that is counted in one measure: files with files, metres with metres. Hundredths.</summary>
internal sealed record MeasureTotal(string Measure, long Listed, long Given, long Received, long Disputed, long WrittenOff)
{
    public long Open => Listed - Received - Disputed - WrittenOff;

    /// <summary><c>426 hồ sơ = 424 đã nhận + 2 chênh lệch + 0 ghi giảm</c>.</summary>
    public string Words =>
        $"{Quantity.Words(Listed)} {Measure} = {Quantity.Words(Received)} đã nhận + {Quantity.Words(Disputed)} chênh lệch + "
        + $"{Quantity.Words(WrittenOff)} ghi giảm{(Open > 0 ? $" + {Quantity.Words(Open)} chưa đếm" : string.Empty)}";

    public static IReadOnlyList<MeasureTotal> Of(IEnumerable<MinutesLine> lines) =>
        [
            .. lines
                .GroupBy(line => line.Measure)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new MeasureTotal(
                    group.Key,
                    group.Sum(line => line.Quantity),
                    group.Sum(line => line.GiverCount),
                    group.Sum(line => line.Received),
                    group.Sum(line => line.Disputed),
                    group.Sum(line => line.WrittenOff)
                )),
        ];
}
