using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Replay;

/// <summary>
/// Synthetic people of a replayed province: a counter officer per centre, a leader per organisation, an officer per office of it.
/// They have no accounts.
/// </summary>
internal sealed class ReplayPeople(Units units, Random random)
{
    private readonly Dictionary<(string Path, Role Role), Seat> seats = [];

    public Seat Counter(Unit centre) => SeatOf(centre, Role.CounterOfficer, "Cán bộ một cửa");

    public Seat Leader(Unit owner) =>
        owner.Kind == UnitKind.Commune
            ? SeatOf(owner, Role.CommuneLeader, "Phó Chủ tịch UBND")
            : SeatOf(owner, Role.DepartmentLeader, "Phó Giám đốc");

    /// <summary>The officer of the office that owns the field; of the organisation itself where it has no such office.</summary>
    public Seat Officer(Unit owner, string officeSlug) =>
        SeatOf(units.ByPath($"{owner.Path}{officeSlug}/") ?? owner, Role.CaseOfficer, "Chuyên viên");

    private Seat SeatOf(Unit unit, Role role, string title)
    {
        if (!seats.TryGetValue((unit.Path, role), out var seat))
        {
            seat = new Seat(
                AccountId.New(),
                SeatId.New(),
                SyntheticPeople.Name(random),
                role,
                title,
                unit.Id,
                unit.Name,
                unit.Path,
                unit.Path,
                unit.ProvinceCode
            );
            seats[(unit.Path, role)] = seat;
        }

        return seat;
    }
}
