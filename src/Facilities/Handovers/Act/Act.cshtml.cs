using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Handovers.Act;

/// <summary>One act on one list; where it signs, under what it shows.</summary>
[Permit(FacilityPermissions.HandOver)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, ActOnList acting) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Handover Handover { get; private set; } = null!;

    public HandoverList List { get; private set; } = null!;

    public HandoverMinutes? Minutes { get; private set; }

    public ActForm<ListAct> Act { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public bool Signs => HandoverCompetence.SideOf(Act.Act) is not null;

    public ListAddress Address => ListAddress.Of(Handover, List);

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, string kind, string receiver, string act, CancellationToken ct)
    {
        if (!await LoadAsync(new(code, kind, receiver), act, ct))
        {
            return NotFound();
        }

        Input.Hash = Minutes?.Hash;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string kind, string receiver, string act, CancellationToken ct)
    {
        if (!await LoadAsync(new(code, kind, receiver), act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await acting.RunAsync(Address, Act.Act, new(Input.Reason, Input.Hash), Seat, DeedNow(Input.Reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect(Signs ? $"{done.Value}/bien-ban/{List.MinutesNumber}" : done.Value);
    }

    private async Task<bool> LoadAsync(ListAddress address, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            HandoverActs.Lists.BySlug(slug) is not { } act
            || await db.ListAsync(address, FacilityScope.Of(Seat), ct) is not var (handover, list)
        )
        {
            return false;
        }

        (Act, Handover, List) = (act, handover, list);
        Minutes = await db.LastMinutesAsync(list, ct);
        Impossible = HandoverCompetence.Against(act.Act, list, Minutes, Seat)?.Message;
        return true;
    }

    internal sealed class Form
    {
        public string? Reason { get; set; }

        /// <summary>Of the minutes as they were shown.</summary>
        public string? Hash { get; set; }
    }
}
