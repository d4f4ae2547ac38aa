using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Territory;

namespace ThongSuot.Directives;

/// <summary>Whom a seat may give to, as choices of a form: choosing the person chooses the unit, so the two always agree.</summary>
internal sealed class DirectivePeople(ISeatDirectory seats, Units units)
{
    /// <summary>Leaders of every organisation the giver reaches, and the people of his own.</summary>
    /// <param name="asPart">Whether a part of something is given.</param>
    public async Task<IReadOnlyList<SelectListItem>> ForAsync(Seat giver, bool asPart, CancellationToken ct)
    {
        string province = UnitPath.OfProvince(giver.ProvinceCode);
        var found = new List<Seat>();
        switch (giver.Role)
        {
            case Role.ProvinceLeader or Role.ProvinceOffice:
                found.AddRange(await seats.UnderAsync(province, Role.DepartmentLeader, ct));
                found.AddRange(await seats.UnderAsync(province, Role.CommuneLeader, ct));
                break;
            case Role.CommuneLeader or Role.DepartmentLeader:
                found.AddRange(await seats.UnderAsync(giver.ScopePath, giver.Role, ct));
                found.AddRange(await seats.UnderAsync(giver.ScopePath, Role.CaseOfficer, ct));
                if (asPart && giver.Role == Role.DepartmentLeader)
                {
                    found.AddRange(await seats.UnderAsync(province, Role.CommuneLeader, ct));
                }

                break;
        }

        return Items(found);
    }

    /// <summary>Everybody of one organisation who may answer for its work.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OfAsync(string organisation, CancellationToken ct)
    {
        var found = new List<Seat>();
        foreach (var role in new[] { Role.CommuneLeader, Role.DepartmentLeader, Role.CaseOfficer })
        {
            found.AddRange(await seats.UnderAsync(organisation, role, ct));
        }

        return Items(found);
    }

    /// <summary>The unit that leads when a person is chosen: the office inside his own organisation, else the organisation.</summary>
    public static string LeadOf(Seat giver, Seat person) => person.ScopePath == giver.ScopePath ? person.UnitPath : person.ScopePath;

    /// <summary>Organisations of the giver's province that may support.</summary>
    public IReadOnlyList<SelectListItem> Supporters(Seat giver)
    {
        var own = giver.Role is Role.CommuneLeader ? units.ChildrenOf(giver.ScopePath) : [];
        return
        [
            .. own.Concat(units.ChildrenOf(UnitPath.OfProvince(giver.ProvinceCode)))
                .Where(unit => unit.Path != giver.ScopePath)
                .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path)),
        ];
    }

    private List<SelectListItem> Items(List<Seat> found) =>
        [
            .. found
                .DistinctBy(seat => seat.SeatId)
                .OrderBy(seat => units.Organisation(seat.UnitPath)?.SortKey, StringComparer.Ordinal)
                .ThenBy(seat => seat.UnitPath, StringComparer.Ordinal)
                .Select(seat => new SelectListItem($"{Short(seat)}: {seat.Signature}", seat.SeatId.Value.ToString())),
        ];

    private string Short(Seat seat) =>
        units.ByPath(seat.UnitPath) is { } unit
            ? unit.Kind == UnitKind.Commune
                ? unit.Name
                : unit.ShortName
            : seat.UnitName;
}
