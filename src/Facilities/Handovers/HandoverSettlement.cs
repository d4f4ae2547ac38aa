using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Settles what an act changed: the list's sums from its lines, the handover's state from its lists, deed and message.</summary>
internal sealed class HandoverSettlement(Units units, LegalSettingCache law)
{
    /// <summary>The kind of a list in deeds.</summary>
    public const string ListKind = "handover-list";

    /// <summary>The message that a handover has a new state.</summary>
    public const string StateChanged = "facility.handover-state-changed";

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    /// <summary>The communes of a province to choose from, and none of them.</summary>
    public IReadOnlyList<SelectListItem> CommuneItems(string province) =>
        [new("Tất cả", string.Empty), .. units.CommunesOf(province).Select(unit => new SelectListItem(unit.Name, unit.Path))];

    public int Within(DateOnly on) => law.Number(FacilityLaw.HandoverWithin, on);

    public int Number(string code, DateOnly on) => law.Number(code, on);

    /// <summary>A handover and one of its lists for a change; whoever changes another list of it meanwhile waits.</summary>
    public static async Task<(Handover Handover, HandoverList List)?> OpenAsync(
        Write write,
        ListAddress address,
        Scope scope,
        CancellationToken ct
    )
    {
        if (
            await write.Db.HandoversSeen(scope).Where(row => row.Code == address.Code).Select(row => row.Id).ToListAsync(ct) is not [var id]
        )
        {
            return null;
        }

        await LockAsync(write.Db, scope.ProvinceCode, [id], ct);
        return await write.Db.ListAsync(address, scope, ct);
    }

    /// <summary>
    /// The writes of one handover go one after the other on all nodes: its state follows from all its lists, and the last two may be
    /// signed at the same moment.
    /// </summary>
    public static async Task LockAsync(Db db, string province, IReadOnlyCollection<HandoverId> ids, CancellationToken ct)
    {
        var handovers = db.Handovers;
        foreach (var id in ids.OrderBy(id => id.Value))
        {
            await handovers
                .Where(row => row.ProvinceCode == province && row.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version), ct);
        }
    }

    /// <summary>Saves what was changed, sums the list anew and lets the handover take its state.</summary>
    public async Task SettleAsync(Write write, Handover handover, HandoverList list, string act, string text, CancellationToken ct)
    {
        await write.Db.SaveChangesAsync(ct);
        var totals = await write.Db.SumsAsync(list, ct);
        if (totals != list.Totals)
        {
            list.Take(totals);
        }

        write.Record($"facility.{act}", ListKind, list.Id.Value, list.ProvinceCode, list.UnitPath, text);
        await FollowAsync(write, handover, ct);
    }

    /// <summary>The state of a handover after one of its lists changed.</summary>
    public static async Task FollowAsync(Write write, Handover handover, CancellationToken ct)
    {
        // Lists that this write holds are the same objects: what they say now counts.
        var lists = await write.Db.ListsOfAsync(handover, ct);
        var before = handover.State;
        handover.Settle(lists, OfficeClock.DayOf(write.Deed.At));
        if (handover.State == before)
        {
            return;
        }

        write.Record(
            "facility.handover-state",
            Handover.RecordKind,
            handover.Id.Value,
            handover.ProvinceCode,
            handover.UnitPath,
            $"{HandoverLabels.Of(before)} → {HandoverLabels.Of(handover.State)}"
        );
        write.Send(
            handover.ProvinceCode,
            StateChanged,
            handover.Code,
            new
            {
                code = handover.Code,
                state = handover.State.ToString(),
                unit = handover.UnitPath,
                at = write.Deed.At,
            }
        );
    }

    /// <summary>Tells whose turn it is.</summary>
    public static void Tell(Write write, Handover handover, HandoverList list, string to, string text) =>
        Platform.Notices.NoticeWriting.Tell(
            write,
            to,
            null,
            $"{handover.Code}, {HandoverLabels.Of(list.Kind).ToLowerInvariant()}: {text}",
            ListAddress.Of(handover, list).Path
        );
}
