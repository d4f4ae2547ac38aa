using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.SystemState;

/// <summary>How the program itself stands, on the page of administration.</summary>
internal sealed class SystemFigures(SystemTroubles troubles, SystemChecks checks) : IAdministrationFigures
{
    private const string Program = "Hệ thống";

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!SystemTroubles.IsBusinessOf(seat))
        {
            return [];
        }

        var found = (await troubles.ReadAsync(db, seat, ct)).ToLookup(trouble => trouble.Group);
        return
        [
            .. SystemTroubles.Groups.Select(group => new UnitFigure(
                Program,
                char.ToLowerInvariant(group.Name[0]) + group.Name[1..],
                found[group.Slug].Count(),
                $"{SystemTroubles.Page}?nhom={group.Slug}",
                true
            )),
            new(Program, "việc, kiểm tra mỗi đêm", (await checks.ReadAsync(db, seat, ct)).Count, SystemChecks.Page, false),
        ];
    }
}
