using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Support.Cover.Blocked;

/// <summary>One-stop seats that are or soon will be without cover, each with the days that nobody stands in for.</summary>
internal sealed class EmptySeats(UnitLeaders leaders, Units units, Calendars calendars, LegalSettingCache law, OfficeClock clock)
    : IBlockageSource
{
    private static readonly BlockageKind Kind = new("mot-cua-thieu-nguoi", "Vị trí Một cửa không có người thay")
    {
        Field = Role.ProvinceOffice,
    };

    public string Name => "Người thay ở Một cửa";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var (today, ahead) = (clock.Today, law.Number(SupportLaw.CoverAhead, clock.Today));
        var until = CoverDays.After(calendars.For(UnitPath.OfProvince(scope.ProvinceCode)), today, ahead);
        var absences = db.SeatAbsences;
        var open = await absences
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.To >= today && row.From <= until && !row.Ended)
            .Include(row => row.Parts)
            .OrderBy(row => row.From)
            .ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return
        [
            .. open.Select(row => (Row: row, Days: row.Without(calendars.For(row.UnitPath), today, row.To)))
                .Where(one => one.Days is [var first, ..] && first <= until)
                .Select(one => Of(one.Row, one.Days, heads.GetValueOrDefault(one.Row.UnitPath))),
        ];
    }

    private Blockage Of(SeatAbsence absence, IReadOnlyList<DateOnly> days, BlockageOwner? owner) =>
        new(
            $"{Kind.Code}/{absence.Code}",
            Kind.Code,
            $"{units.ByPath(absence.UnitPath)?.Name}: {absence.PersonName} vắng, {days.Count} ngày chưa có người thay, từ {VietnameseFormat.Date(days[0])}",
            KeepCover.PathOf(absence.Code),
            absence.UnitPath,
            absence.RecordedAt,
            OfficeClock.StartOf(days[0]),
            owner,
            days.All(day => absence.PartOn(day) is not null) ? "duyệt người thay" : "chọn người thay"
        )
        {
            Remedy = new(
                "Mỗi vị trí Một cửa có người thay khi vắng",
                "Tên người thay cho từng ngày vắng",
                "Nghị định 118/2025/NĐ-CP, khoản 8 Điều 11 (sửa bởi Nghị định 309/2026/NĐ-CP)"
            ),
        };
}
