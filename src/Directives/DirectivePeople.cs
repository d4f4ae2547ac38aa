using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Directives;

/// <summary>Whom a seat may give to, as choices of a form: choosing the person chooses the unit, so the two always agree.</summary>
internal sealed class DirectivePeople(ISeatDirectory seats, Units units)
{
    private static readonly SelectListGroup Likely = new() { Name = "Thường giao" };
    private static readonly SelectListGroup All = new() { Name = "Tất cả" };

    /// <summary>Leaders of every organisation the giver reaches, and the people of his own.</summary>
    /// <param name="asPart">Whether a part of something is given.</param>
    public async Task<IReadOnlyList<SelectListItem>> ForAsync(Seat giver, bool asPart, CancellationToken ct) =>
        [.. InOrder(await ReachedAsync(giver, asPart, ct)).Select(ItemOf)];

    /// <summary>
    /// The same for a form that helps to choose: what was typed, by name or code of a body or by name of a person, leaves only what
    /// matches, best first; without it the likely ones stand first.
    /// </summary>
    public async Task<IReadOnlyList<SelectListItem>> ForAsync(
        Seat giver,
        bool asPart,
        string? typed,
        IReadOnlyList<SeatId> likely,
        CancellationToken ct
    )
    {
        var found = InOrder(await ReachedAsync(giver, asPart, ct)).ToList();
        if (!string.IsNullOrWhiteSpace(typed))
        {
            return
            [
                .. found
                    .Select(seat => (seat, Rank: WordSearch.RankOf(KeyOf(seat), typed)))
                    .Where(pair => pair.Rank is not null)
                    .OrderBy(pair => pair.Rank)
                    .Select(pair => ItemOf(pair.seat)),
            ];
        }

        var first = likely.Select(id => found.Find(seat => seat.SeatId == id)).OfType<Seat>().ToList();
        if (first.Count == 0)
        {
            return [.. found.Select(ItemOf)];
        }

        return [.. first.Select(seat => In(Likely, seat)), .. found.Except(first).Select(seat => In(All, seat))];
    }

    private async Task<List<Seat>> ReachedAsync(Seat giver, bool asPart, CancellationToken ct)
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

        return found;
    }

    /// <summary>Everybody of one organisation who may answer for its work.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OfAsync(string organisation, CancellationToken ct)
    {
        var found = new List<Seat>();
        foreach (var role in new[] { Role.CommuneLeader, Role.DepartmentLeader, Role.CaseOfficer })
        {
            found.AddRange(await seats.UnderAsync(organisation, role, ct));
        }

        return [.. InOrder(found).Select(ItemOf)];
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

    // The head of a body before its deputies: whoever types its name means the head.
    private IEnumerable<Seat> InOrder(List<Seat> found) =>
        found
            .DistinctBy(seat => seat.SeatId)
            .OrderBy(seat => units.Organisation(seat.UnitPath)?.SortKey, StringComparer.Ordinal)
            .ThenBy(seat => seat.UnitPath, StringComparer.Ordinal)
            .ThenBy(seat => seat.Title.Contains("Phó", StringComparison.Ordinal));

    private SelectListItem ItemOf(Seat seat) => new($"{Short(seat)}: {seat.Signature}", seat.SeatId.Value.ToString());

    private SelectListItem In(SelectListGroup group, Seat seat)
    {
        var item = ItemOf(seat);
        item.Group = group;
        return item;
    }

    private string KeyOf(Seat seat) =>
        units.Organisation(seat.UnitPath) is { } body
            ? $"{body.Code} {body.Name} {body.ShortName} {Short(seat)} {seat.Signature}"
            : $"{Short(seat)} {seat.Signature}";

    private string Short(Seat seat) =>
        units.ByPath(seat.UnitPath) is { } unit
            ? unit.Kind == UnitKind.Commune
                ? unit.Name
                : unit.ShortName
            : seat.UnitName;
}
