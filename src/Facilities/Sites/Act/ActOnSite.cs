using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Sites.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Sites.Act;

/// <summary>What an act on a building may carry; each reads its own part.</summary>
internal sealed record SiteInput
{
    public string? Reason { get; init; }

    public SitePlan? Plan { get; init; }

    public SitePurpose? Purpose { get; init; }

    public string? Number { get; init; }

    public DateOnly? On { get; init; }

    public DateOnly? DueOn { get; init; }
}

/// <summary>Does one act on one building.</summary>
internal sealed class ActOnSite(WriteGate gate, LegalSettingCache law)
{
    public Task<Result<string>> RunAsync(string code, SiteAct act, SiteInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.SiteAsync(code, FacilityScope.Of(seat), token) is not { } site)
                {
                    return FacilityRefusals.NotFound;
                }

                if (SiteActs.Against(act, site, seat) is { } against)
                {
                    return against;
                }

                var done = Apply(site, act, input, seat, OfficeClock.DayOf(write.Deed.At));
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                if (act == SiteAct.Finish)
                {
                    write.Owe(
                        DutyKind.Declare,
                        site.UnitPath,
                        $"{site.Name}: {SiteLabels.Of(site.Plan!.Value).ToLowerInvariant()}, Quyết định {site.DecisionNumber}",
                        $"{site.Code} {site.DecisionNumber}",
                        $"/tru-so/{site.Code}",
                        site.DoneOn!.Value,
                        law
                    );
                }

                KeepSite.Record(write, site, $"site-{SiteActs.Forms.Of(act).Slug}", TextOf(site, act));
                return site.Code;
            },
            ct
        );

    private Result Apply(Site site, SiteAct act, SiteInput input, Seat seat, DateOnly today) =>
        act switch
        {
            SiteAct.Vacate => site.Vacate(today, law.Number(FacilityLaw.PlanWithin, today), input.Reason),
            SiteAct.Propose => site.Propose(input.Plan, input.Purpose, input.Reason, seat.AccountId),
            SiteAct.Decide => site.Decide(input.Number, input.On, input.DueOn, today),
            SiteAct.Refuse => site.RefusePlan(input.Reason),
            SiteAct.Finish => site.Finish(input.On, today),
            _ => site.Reuse(input.Reason),
        };

    private static string TextOf(Site site, SiteAct act) =>
        act switch
        {
            SiteAct.Propose =>
                $"Đề xuất: {SiteLabels.Of(site.Plan!.Value)}{(site.Purpose is { } use ? $" ({SiteLabels.Of(use)})" : string.Empty)}",
            SiteAct.Decide =>
                $"Quyết định số {site.DecisionNumber}: {SiteLabels.Of(site.Plan!.Value)}, hạn {VietnameseFormat.Date(site.DueOn!.Value)}",
            SiteAct.Finish => $"Đã xử lý xong ngày {VietnameseFormat.Date(site.DoneOn!.Value)}",
            _ => $"{SiteActs.Forms.Of(act).Past}: {site.Reason}",
        };
}
