using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>What an act on a step may carry; each reads its own part.</summary>
internal sealed record SiteStepInput
{
    public DateOnly? On { get; init; }

    public string Number { get; init; } = string.Empty;

    public string Content { get; init; } = string.Empty;

    /// <summary>Households it is done for.</summary>
    public int Households { get; init; }

    /// <summary>Đồng paid to them by now.</summary>
    public long Paid { get; init; }
}

/// <summary>Writes the facts of a site and does one act on one of its steps.</summary>
internal sealed class KeepSite(WriteGate gate, FinanceBooks books)
{
    /// <summary>Writes the facts of the site of a project, which begins with them.</summary>
    /// <returns>The code of the project.</returns>
    public Task<Result<string>> WriteAsync(string code, SiteInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await SiteReads.OpenAsync(write.Db, code, seat, token) is not { Project: var project } view)
                {
                    return ProjectRefusals.NotFound;
                }

                if (SiteCompetence.AgainstKeeping(project, seat) is { } against)
                {
                    return against;
                }

                var site = view.Site
                    ?? new SiteClearance
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = project.ProvinceCode,
                        ProjectId = project.Id,
                        OwnerPath = project.OwnerPath,
                    };
                var written = site.Write(input);
                if (written.IsRefused)
                {
                    return written.Refusal;
                }

                if (view.Site is null)
                {
                    write.Db.Add(site);
                }

                Record(
                    write,
                    project,
                    "kept",
                    $"Giải phóng mặt bằng: {VietnameseFormat.Number(site.Households)} hộ, {VietnameseFormat.Number(site.Area)} m², {VietnameseFormat.Money(site.Money)}"
                );
                return project.Code;
            },
            ct
        );

    /// <returns>The code of the project, or why it could not be done.</returns>
    public Task<Result<string>> ActAsync(
        string code,
        int order,
        SiteAct act,
        SiteStepInput input,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var today = OfficeClock.DayOf(write.Deed.At);
                if (
                    await SiteReads.OpenAsync(write.Db, code, seat, token) is not { Site: { } site, Project: var project } view
                    || SiteSteps.On(today).FirstOrDefault(one => one.Order == order) is not { } rule
                )
                {
                    return SiteRefusals.NotFound;
                }

                var step = view.Steps.GetValueOrDefault(order);
                if (
                    (
                        SiteCompetence.Against(act, project, order, step, seat)
                        ?? Against(act, input, today)
                        ?? (act == SiteAct.Finish ? view.Clock(books).AgainstFinish(rule, input.On!.Value, input.Content) : null)
                    ) is
                    { } against
                )
                {
                    return against;
                }

                if (step is null)
                {
                    step = new SiteStep
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = site.ProvinceCode,
                        SiteId = site.Id,
                        Order = order,
                    };
                    write.Db.Add(step);
                }

                var done = Do(act, step, site, input, today, seat.Signature);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var form = SiteActs.Forms.Of(act);
                Record(
                    write,
                    project,
                    form.Slug,
                    $"Giải phóng mặt bằng, bước {order}, {rule.Name}: {form.Past.ToLowerInvariant()}{(input.Number.Length > 0 ? $" {input.Number}" : string.Empty)}{(act == SiteAct.Report ? $" {VietnameseFormat.Number(step.Households)} hộ" : string.Empty)}"
                );
                return project.Code;
            },
            ct
        );

    private static Refusal? Against(SiteAct act, SiteStepInput input, DateOnly today)
    {
        var form = SiteActs.Forms.Of(act);
        return Refusal.Together([
            form.Wants(Web.Acts.ActFields.Day) ? ProjectDays.Against(input.On, today) : null,
            form is { Content: not null, ContentOptional: false } && input.Content.Length is 0 or > Project.TextLength
                ? ProjectRefusals.WordsMissing
                : null,
        ]);
    }

    private static Result Do(SiteAct act, SiteStep step, SiteClearance site, SiteStepInput input, DateOnly today, string by)
    {
        var on = input.On ?? today;
        switch (act)
        {
            case SiteAct.Begin:
                step.Begin(on, by);
                return Result.Done;
            case SiteAct.Pause:
                return step.Pause(on, by);
            case SiteAct.Resume:
                return step.Resume(on, by);
            case SiteAct.Report:
                return step.Report(site, input.Households, input.Paid, by);
            default:
                return step.Finish(on, input.Number, by);
        }
    }

    private static void Record(Write write, Project project, string act, string words) =>
        write.Record($"site.{act}", MoveProject.Kind, project.Id.Value, project.ProvinceCode, project.OwnerPath, words);
}
