using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Reports.Indicators;

/// <summary>The facts of an indicator as typed.</summary>
internal sealed class IndicatorForm
{
    public string? Name { get; set; }

    public string? Unit { get; set; }

    public string? Meaning { get; set; }

    public string? Formula { get; set; }

    public IndicatorDirection Direction { get; set; }

    public IndicatorRollUp RollUp { get; set; }

    public bool IsLevel { get; set; }

    public string? LegalSource { get; set; }

    public string? OwnerPath { get; set; }

    public bool AtCommune { get; set; } = true;

    public bool AtDepartment { get; set; }

    public bool AtProvince { get; set; } = true;

    public string? Parts { get; set; }

    public int? UsualChange { get; set; }

    public string? Targets { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public IndicatorLevels Levels =>
        (AtCommune ? IndicatorLevels.Commune : IndicatorLevels.None)
        | (AtDepartment ? IndicatorLevels.Department : IndicatorLevels.None)
        | (AtProvince ? IndicatorLevels.Province : IndicatorLevels.None);
}

/// <summary>Adds an indicator that units declare, or sets facts of any one from a day on: a new version, the old ones stay.</summary>
internal sealed class KeepIndicator(WriteGate gate, IndicatorRegister register)
{
    /// <param name="code">The indicator whose facts are set; null for a new declared one.</param>
    /// <returns>Its code.</returns>
    public async Task<Result<string>> RunAsync(string? code, IndicatorForm input, Seat seat, Deed deed, CancellationToken ct)
    {
        var shipped = register.Computed.FirstOrDefault(one => one.Code == code);
        return Against(input, shipped) is { } wrong
            ? wrong
            : await gate.RunAsync<string>(deed, (write, token) => KeepAsync(write, code, shipped, input, seat, token), ct);
    }

    private static Refusal? Against(IndicatorForm input, RegisteredIndicator? shipped)
    {
        var today = input.ValidFrom;
        return string.IsNullOrWhiteSpace(input.Name) ? IndicatorRefusals.NoName
            : shipped is null && string.IsNullOrWhiteSpace(input.Unit) ? IndicatorRefusals.NoUnit
            : shipped is null && string.IsNullOrWhiteSpace(input.Meaning) ? IndicatorRefusals.NoMeaning
            : input.Levels == IndicatorLevels.None ? IndicatorRefusals.NoLevel
            : IndicatorVersion.ReadTargets(input.Targets ?? string.Empty) is null ? IndicatorRefusals.WrongTargets
            : input.ValidTo < today ? IndicatorRefusals.WrongDates
            : null;
    }

    private async Task<Result<string>> KeepAsync(
        Write write,
        string? code,
        RegisteredIndicator? shipped,
        IndicatorForm input,
        Seat seat,
        CancellationToken ct
    )
    {
        var (db, province) = (write.Db, seat.ProvinceCode);
        var key = code ?? IndicatorVersion.CodeOf(input.Name!);
        var last = await db
            .IndicatorVersions.Where(row => row.ProvinceCode == province && row.Code == key)
            .OrderByDescending(row => row.Version)
            .FirstOrDefaultAsync(ct);
        if (code is null ? last is not null : shipped is null && last is null)
        {
            return code is null ? IndicatorRefusals.Taken(key) : IndicatorRefusals.Gone;
        }

        if (await UnknownPartsAsync(db, province, input, ct) is { Length: > 0 } unknown)
        {
            return IndicatorRefusals.NoSuchParts(unknown);
        }

        var version = VersionOf(key, shipped, input, seat, write.Deed, (last?.Version ?? 0) + 1);
        db.Add(version);
        write.Record(
            "indicator.kept",
            "indicator",
            Guid.Empty,
            province,
            seat.ScopePath,
            $"{(last is null && shipped is null ? "Thêm" : "Sửa")} chỉ tiêu {key}: {version.Name}, bản {version.Version}"
        );
        return key;
    }

    private async Task<string> UnknownPartsAsync(Db db, string province, IndicatorForm input, CancellationToken ct)
    {
        var parts = Clean(input.Parts).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var declared = await db
            .IndicatorVersions.Where(row => row.ProvinceCode == province && parts.Contains(row.Code))
            .Select(row => row.Code)
            .ToListAsync(ct);
        return string.Join(", ", parts.Where(part => !declared.Contains(part) && register.Computed.All(one => one.Code != part)));
    }

    private static IndicatorVersion VersionOf(
        string code,
        RegisteredIndicator? shipped,
        IndicatorForm input,
        Seat seat,
        Deed deed,
        int version
    ) =>
        new()
        {
            ProvinceCode = seat.ProvinceCode,
            Code = code,
            Version = version,
            IsComputed = shipped is not null,
            ValidFrom = input.ValidFrom ?? Platform.Time.OfficeClock.DayOf(deed.At),
            ValidTo = input.ValidTo,
            Name = Clean(input.Name),
            Unit = shipped?.Unit ?? Clean(input.Unit),
            Meaning = shipped?.Meaning ?? Clean(input.Meaning),
            Formula = shipped?.Formula ?? (input.Formula is { Length: > 0 } formula ? Clean(formula) : "đơn vị nhập"),
            Direction = shipped?.Direction ?? input.Direction,
            RollUp = shipped?.RollUp ?? input.RollUp,
            IsLevel = shipped?.IsLevel ?? input.IsLevel,
            LegalSource = Clean(input.LegalSource) is { Length: > 0 } source ? source : shipped?.Source,
            OwnerPath = Clean(input.OwnerPath) is { Length: > 0 } owner ? owner : null,
            Levels = input.Levels,
            Parts = Clean(input.Parts),
            UsualChange = input.UsualChange,
            Targets = IndicatorVersion.TextOf(IndicatorVersion.ReadTargets(input.Targets ?? string.Empty)!),
            SetAt = deed.At,
            SetBy = seat.Signature,
        };

    private static string Clean(string? text) => CleanText.CutTo((text ?? string.Empty).Trim(), IndicatorVersion.TextLength);
}

/// <summary>Takes a declared indicator away that was never used: what somebody declared or a report printed stays explained.</summary>
internal sealed class DropIndicator(WriteGate gate, IndicatorRegister register, IEnumerable<IIndicatorUse> uses)
{
    public async Task<Result> RunAsync(string code, Seat seat, Deed deed, CancellationToken ct)
    {
        if (register.Computed.Any(one => one.Code == code))
        {
            return IndicatorRefusals.Computed;
        }

        return await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (db, province) = (write.Db, seat.ProvinceCode);
                foreach (var use in uses)
                {
                    if (await use.IssuedWithAsync(db, province, code, token) is { } report)
                    {
                        return IndicatorRefusals.UsedIn(report);
                    }
                }

                var values = await db.DeclaredValues.CountAsync(row => row.ProvinceCode == province && row.Code == code, token);
                if (values > 0)
                {
                    return IndicatorRefusals.HasValues(values);
                }

                var versions = await db.IndicatorVersions.Where(row => row.ProvinceCode == province && row.Code == code).ToListAsync(token);
                if (versions.Count == 0)
                {
                    return IndicatorRefusals.Gone;
                }

                db.RemoveRange(versions);
                write.Record(
                    "indicator.dropped",
                    "indicator",
                    Guid.Empty,
                    province,
                    seat.ScopePath,
                    $"Xóa chỉ tiêu {code}, chưa từng dùng"
                );
                return Result.Done;
            },
            ct
        );
    }
}
