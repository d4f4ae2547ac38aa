using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Reports.Indicators;

/// <summary>A figure as typed.</summary>
internal sealed class DeclareForm
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public decimal? Part { get; set; }

    public decimal? Whole { get; set; }

    public string? Source { get; set; }

    public string? Why { get; set; }
}

/// <summary>
/// Declares a figure of a unit for a window that has ended. What contradicts its neighbours, the parts it is the sum of, the period
/// before or what was declared first, is taken with a reason only.
/// </summary>
internal sealed class DeclareValue(WriteGate gate, IndicatorRegister register)
{
    public async Task<Result<DeclaredValue>> RunAsync(
        string code,
        DeclareForm input,
        Attachment? file,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        if (register.Computed.Any(one => one.Code == code))
        {
            return IndicatorRefusals.Computed;
        }

        return await gate.RunAsync<DeclaredValue>(
            deed,
            async (write, token) =>
            {
                if (input is not { From: { } from, To: { } to } || from > to)
                {
                    return IndicatorRefusals.WrongWindow;
                }

                var facts = await IndicatorRegister.VersionAsync(write.Db, seat.ProvinceCode, code, to, token);
                if (Against(facts, input, seat, to, deed.At) is { } wrong)
                {
                    return wrong;
                }

                return await KeepAsync(write, facts!, new DayWindow(from, to), input, file, seat, token);
            },
            ct
        );
    }

    /// <summary>Whose figures a seat declares: the province's own seats the province's.</summary>
    public static string UnitOf(Seat seat) => new UnitPath(seat.ScopePath).IsProvince ? seat.ScopePath : seat.SpeaksFor;

    /// <summary>What the seat's unit is among the levels an indicator has figures of.</summary>
    public static IndicatorLevels LevelOf(string path)
    {
        var unit = new UnitPath(path);
        return unit.IsProvince ? IndicatorLevels.Province
            : unit.IsInCommune ? IndicatorLevels.Commune
            : IndicatorLevels.Department;
    }

    private static Refusal? Against(IndicatorVersion? facts, DeclareForm input, Seat seat, DateOnly to, DateTimeOffset now) =>
        facts is null ? IndicatorRefusals.NotInForce(to)
        : to >= OfficeClock.DayOf(now) ? IndicatorRefusals.NotEnded(to)
        : !facts.Levels.HasFlag(LevelOf(UnitOf(seat))) ? IndicatorRefusals.NotAtLevel(IndicatorLabels.Of(facts.Levels))
        : input.Part is not { } part || part < 0 ? IndicatorRefusals.NoValue
        : facts.RollUp == IndicatorRollUp.Ratio && input.Whole is not > 0 ? IndicatorRefusals.NoWhole
        : facts is { RollUp: IndicatorRollUp.Ratio, Unit: "%" } && part > input.Whole ? IndicatorRefusals.NotShare
        : string.IsNullOrWhiteSpace(input.Source) ? IndicatorRefusals.NoSource
        : null;

    private async Task<Result<DeclaredValue>> KeepAsync(
        Write write,
        IndicatorVersion facts,
        DayWindow window,
        DeclareForm input,
        Attachment? file,
        Seat seat,
        CancellationToken ct
    )
    {
        var (db, unit) = (write.Db, UnitOf(seat));
        var earlier = await db
            .DeclaredValues.Where(row =>
                row.ProvinceCode == seat.ProvinceCode && row.Code == facts.Code && row.UnitPath == unit && row.To <= window.To
            )
            .OrderByDescending(row => row.To)
            .ThenByDescending(row => row.Number)
            .Take(10)
            .ToListAsync(ct);
        var same = earlier.FirstOrDefault(row => row.Window == window);
        var value = new DeclaredValue
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = seat.ProvinceCode,
            Code = facts.Code,
            UnitPath = unit,
            From = window.From,
            To = window.To,
            Number = (same?.Number ?? 0) + 1,
            Part = input.Part!.Value,
            Whole = facts.RollUp == IndicatorRollUp.Ratio ? input.Whole!.Value : 1,
            Source = CleanText.CutTo(input.Source!.Trim(), DeclaredValue.TextLength),
            Why = string.IsNullOrWhiteSpace(input.Why) ? null : CleanText.CutTo(input.Why.Trim(), DeclaredValue.TextLength),
            FileHash = file?.File.Hash,
            FileName = file?.Name,
            At = write.Deed.At,
            By = seat.Signature,
        };
        if (value.Why is null && await StrangeAsync(db, facts, value, same, earlier, ct) is { } difference)
        {
            return IndicatorRefusals.AskedWhy(difference);
        }

        if (file is not null)
        {
            await write.KeepAsync(file.File, ct);
        }

        db.Add(value);
        write.Record(
            same is null ? "indicator.declared" : "indicator.corrected",
            "indicator-value",
            value.Id,
            value.ProvinceCode,
            unit,
            $"{(same is null ? "Nhập" : "Sửa")} {facts.Name} {WindowWords.Of(window)}: {IndicatorLabels.Number(value.Part)} {facts.Unit}"
        );
        return value;
    }

    /// <summary>What a reader would ask about; null when nothing stands out.</summary>
    private async Task<string?> StrangeAsync(
        Db db,
        IndicatorVersion facts,
        DeclaredValue value,
        DeclaredValue? same,
        List<DeclaredValue> earlier,
        CancellationToken ct
    )
    {
        if (same is not null)
        {
            return $"Kỳ này đã nhập {IndicatorLabels.Number(same.Part)} ngày {VietnameseFormat.Date(OfficeClock.DayOf(same.At))}.";
        }

        if (facts.PartCodes.Count > 0)
        {
            var parts = await register.ReadAsync(
                db,
                [value.UnitPath],
                [value.Window],
                facts.PartCodes.ToHashSet(StringComparer.Ordinal),
                ct
            );
            var difference = value.Part - parts.Sum(part => part.Numerator);
            if (parts.Count == facts.PartCodes.Count && difference != 0)
            {
                return $"Tổng lệch {IndicatorLabels.Number(Math.Abs(difference))} so với cộng các thành phần.";
            }
        }

        var before = earlier.FirstOrDefault(row => row.To < value.From);
        return
            facts.UsualChange is { } usual
            && before is { Part: > 0 }
            && Math.Abs((value.Part / value.Whole) - (before.Part / before.Whole)) * 100 > usual * (before.Part / before.Whole)
            ? $"Khác kỳ trước ({IndicatorLabels.Number(before.Part)}) quá {usual} %."
            : null;
    }
}
