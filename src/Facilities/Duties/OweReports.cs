using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Duties;

/// <summary>
/// With each new year every body of a province that keeps a register owes the report of the year before: communes, then Finance over them,
/// then the province.
/// </summary>
internal sealed class OweReports(IDbContextFactory<Db> contexts, WriteGate gate, Units units, LegalSettingCache law, OfficeClock clock)
    : IDailyWork
{
    /// <summary>The first year in which today's communes had assets.</summary>
    private const int FirstYear = 2025;

    public string Name => "facility.use-reports";

    public string Title => "Nhắc báo cáo sử dụng tài sản công hằng năm";

    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var owed = new List<Duty>();
        foreach (var province in units.Provinces)
        {
            owed.AddRange(await OwedAsync(province.Code, day, ct));
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, Title),
            async (write, token) =>
            {
                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                await RowWriter<Duty>.For(write.Db).InsertAsync(write.Db, owed, token);
                write.Record(
                    "facility.use-reports-owed",
                    Duty.RecordKind,
                    Guid.Empty,
                    string.Empty,
                    "/",
                    $"Thêm {owed.Count} báo cáo phải nộp"
                );
                return Result.Done;
            },
            ct
        );
    }

    /// <summary>Reports of the year before a day that nobody owes yet: none before the first year, none without a register.</summary>
    public async Task<IReadOnlyList<Duty>> OwedAsync(string province, DateOnly day, CancellationToken ct)
    {
        var year = day.Year - 1;
        if (year < FirstYear)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (machines, sites, duties, cause) = (db.Machines, db.Sites, db.Duties, $"{year}");
        if (
            !await machines.AnyAsync(row => row.ProvinceCode == province, ct)
            && !await sites.AnyAsync(row => row.ProvinceCode == province, ct)
        )
        {
            return [];
        }

        var known = await duties
            .Where(row => row.ProvinceCode == province && row.Kind == DutyKind.UseReport && row.Cause == cause)
            .Select(row => row.UnitPath)
            .ToListAsync(ct);
        var from = new DateOnly(day.Year, 1, 1);
        return
        [
            .. units
                .CommunesOf(province)
                .Select(unit => (unit.Path, Setting: FacilityLaw.UnitReport))
                .Append((UnitPath.OfFinance(province), FacilityLaw.SuperiorReport))
                .Append((UnitPath.OfProvinceOffice(province), FacilityLaw.ProvinceReport))
                .ExceptBy(known, body => body.Item1, StringComparer.Ordinal)
                .Select(body => new Duty
                {
                    ProvinceCode = province,
                    Id = Guid.CreateVersion7(),
                    UnitPath = body.Item1,
                    Kind = DutyKind.UseReport,
                    Subject = $"Báo cáo quản lý, sử dụng tài sản công năm {year}",
                    Cause = cause,
                    Path = string.Empty,
                    From = from,
                    DueOn = law.DayOfYear(body.Item2, day.Year, from),
                }),
        ];
    }
}
