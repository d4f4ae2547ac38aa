using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Directives;

/// <summary>
/// Gives directives, within the write of whoever calls: a conclusion or a difficulty becomes a directive in the same transaction.
/// Opens them within a scope and settles what an act changed, so that no act can forget deed, figures or message.
/// </summary>
public sealed class DirectiveSettlement(LegalSettingCache law, Calendars calendars, Units units, ISigningPower power)
{
    /// <summary>Where the form of one directive to many asks for the day of the whole.</summary>
    internal const string GatherField = "GatherOn";

    /// <summary>The message that a directive has a new state.</summary>
    internal const string StateChanged = "directive.state-changed";

    /// <summary>Gives a directive if it is clear in all six ways and the giver may give it there; links it to where it came from.</summary>
    /// <param name="write">The caller's write; nothing is kept when the caller then refuses.</param>
    public async Task<Result<GivenDirective>> GiveAsync(Write write, DirectiveDraft draft, CancellationToken ct)
    {
        Directive? parent = null;
        if (
            draft.Parent is { } id
            && (parent = await Seen(write.Db.Directives, draft.Giver.BodyScope).FirstOrDefaultAsync(row => row.Id == id, ct)) is null
        )
        {
            return DirectiveRefusals.NotFound;
        }

        if ((DirectiveRules.Check(draft, parent, units) ?? await AgainstPowerAsync(write, draft, ct)) is { } refusal)
        {
            return refusal;
        }

        var owner = units.Organisation(draft.LeadPath!)!.Path;
        var rules = LawFor(owner, write.Deed.At);
        var due = rules.DueOf(draft.DueOn!.Value, draft.DueTime);
        if (DirectiveRules.CheckDue(due, rules, parent?.DueAt) is { } untimely)
        {
            return untimely;
        }

        var directive = await PutAsync(write, draft, parent, owner, due, ct);
        return new GivenDirective(directive.Id, directive.Code);
    }

    private async Task<Refusal?> AgainstPowerAsync(Write write, DirectiveDraft draft, CancellationToken ct)
    {
        var asked = new PowerQuestion(draft.Giver, DecisionSubjects.Directive, draft.Giver.SpeaksFor, OfficeClock.DayOf(write.Deed.At));
        return (await power.AskAsync(write.Db, asked, ct)).Against;
    }

    /// <summary>
    /// One directive to many: the whole for whoever gathers it, and a part of the same words for each organisation, in one write.
    /// </summary>
    /// <param name="draft">The whole; its date is the day by which it is gathered.</param>
    /// <param name="people">Who answers for each part.</param>
    /// <param name="partDue">Until when each part is due.</param>
    internal async Task<Result<GivenDirective>> GiveManyAsync(
        Write write,
        DirectiveDraft draft,
        IReadOnlyList<Seat> people,
        DateOnly partDue,
        CancellationToken ct
    )
    {
        if (people.Count == 0)
        {
            return DirectiveRefusals.NoTargets;
        }

        if ((DirectiveRules.Check(draft, null, units) ?? await AgainstPowerAsync(write, draft, ct)) is { } refusal)
        {
            return refusal;
        }

        var (gatherer, now) = (units.Organisation(draft.LeadPath!)!.Path, write.Deed.At);
        var rules = LawFor(gatherer, now);
        var due = rules.DueOf(draft.DueOn!.Value, draft.DueTime);
        if (DirectiveRules.CheckDue(due, rules, null) is { } untimely)
        {
            return untimely with { Field = GatherField };
        }

        var whole = await PutAsync(write, draft, null, gatherer, due, ct);
        foreach (var person in people)
        {
            var part = draft with { Person = person, LeadPath = DirectivePeople.LeadOf(draft.Giver, person), From = null, DueOn = partDue };
            if (DirectiveRules.Check(part, null, units) is { } wrong)
            {
                return wrong;
            }

            var owner = units.Organisation(part.LeadPath!)!.Path;
            var partRules = LawFor(owner, now);
            var until = partRules.DueOf(partDue, draft.DueTime);
            if (DirectiveRules.CheckDue(until, partRules, whole.DueAt) is { } late)
            {
                return late;
            }

            await PutAsync(write, part, whole, owner, until, ct);
        }

        return new GivenDirective(whole.Id, whole.Code);
    }

    /// <summary>The day proposed for a directive given now, by the working clock of whoever leads it.</summary>
    public DateOnly SuggestedDueOn(string path, DateTimeOffset now) => LawFor(path, now).SuggestedDueOn;

    private async Task<Directive> PutAsync(
        Write write,
        DirectiveDraft draft,
        Directive? parent,
        string owner,
        DateTimeOffset due,
        CancellationToken ct
    )
    {
        var (person, now) = (draft.Person!, write.Deed.At);
        var code = await write.Db.NextCodeAsync("CD", draft.Giver.ProvinceCode, OfficeClock.DayOf(now).Year, ct);
        var directive = DirectiveRules.Make(draft, code, owner, due, now, parent);
        write.Db.Directives.Add(directive);
        Settle(
            write,
            directive,
            null,
            "given",
            $"Giao {NameOf(owner)}, {person.PersonName} chịu trách nhiệm, hạn {VietnameseFormat.Moment(due)}",
            new { parent = parent?.Code, from = draft.From?.Kind }
        );
        write.Tell(
            owner,
            person.SeatId.Value,
            $"Được giao {code}: {directive.Work}, hạn {VietnameseFormat.Moment(due)}",
            $"/chi-dao/{code}"
        );
        if (draft.From is { } from)
        {
            await write.LinkAsync(directive.ProvinceCode, from.Kind, from.Id, DirectiveThread.Kind, directive.Id.Value, ct);
            if (draft.Source == DirectiveSource.Difficulty)
            {
                // The history of the record it comes from says so too.
                write.Record(
                    "directive.made",
                    from.Kind,
                    from.Id,
                    directive.ProvinceCode,
                    owner,
                    $"Giao thành chỉ đạo {code}: {NameOf(owner)}, {person.PersonName}, hạn {VietnameseFormat.Moment(due)}"
                );
            }
        }

        if (parent is not null)
        {
            parent.Divide();
            await write.LinkAsync(
                directive.ProvinceCode,
                DirectiveThread.Kind,
                parent.Id.Value,
                DirectiveThread.Kind,
                directive.Id.Value,
                ct
            );
        }

        return directive;
    }

    internal DirectiveLaw LawFor(string path, DateTimeOffset now) => new(law, calendars.For(path), now);

    internal string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    internal string ShortNameOf(string path) =>
        units.ByPath(path) is { } unit ? (unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName) : path;

    /// <summary>The whole directive, tracked, if the scope sees it.</summary>
    internal static Task<Directive?> OpenAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        Seen(db.Directives.Include(row => row.Supports).Include(row => row.Extensions).Include(row => row.Steps).AsSplitQuery(), scope)
            .FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>
    /// Directives a scope sees: its own, those it gave and those it supports; and what came of a difficulty or a conference of
    /// its province, because whoever raised it or sat there must be able to see what became of it.
    /// </summary>
    internal static IQueryable<Directive> Seen(IQueryable<Directive> rows, Scope scope)
    {
        var (low, high, province) = (scope.Prefix, scope.End, new UnitPath(scope.Prefix).ProvinceCode);
        if (scope.IsProvince)
        {
            return rows.Where(row => row.ProvinceCode == province);
        }

        return rows.Where(row =>
            (row.ProvinceCode == province && (row.Source == DirectiveSource.Conclusion || row.Source == DirectiveSource.Difficulty))
            || (string.Compare(row.OwnerPath, low) >= 0 && string.Compare(row.OwnerPath, high) < 0)
            || (string.Compare(row.GiverPath, low) >= 0 && string.Compare(row.GiverPath, high) < 0)
            || row.Supports.Any(support => string.Compare(support.UnitPath, low) >= 0 && string.Compare(support.UnitPath, high) < 0)
        );
    }

    /// <summary>Codes of the parts that are not finished.</summary>
    internal static async Task<IReadOnlyList<string>> OpenPartsAsync(Db db, DirectiveId parent, CancellationToken ct)
    {
        var directives = db.Directives;
        return await directives
            .AsNoTracking()
            .Where(row => row.ParentId == parent && row.ClosedOn == null)
            .OrderBy(row => row.Code)
            .Select(row => row.Code)
            .ToListAsync(ct);
    }

    /// <summary>Records the deed, moves the figures and leaves the message.</summary>
    internal static void Settle(Write write, Directive directive, DirectiveBefore? before, string act, string text, object? detail = null)
    {
        write.Record(
            $"directive.{act}",
            DirectiveThread.Kind,
            directive.Id.Value,
            directive.ProvinceCode,
            directive.OwnerPath,
            text,
            detail
        );
        foreach (var (key, delta) in DirectiveFigures.Moves(before?.Counted, directive.Counted))
        {
            write.Count(key, delta);
        }

        if (directive.ExtensionsGranted > (before?.ExtensionsGranted ?? 0))
        {
            write.Count(
                DirectiveFigures.Key(directive.OwnerPath, directive.Subject, OfficeClock.DayOf(write.Deed.At), DirectiveMeasure.Extended)
            );
        }

        if (before is not null && directive.Steps.Count > before.Steps && directive.Steps[^1].Kind == StepKind.Return)
        {
            write.Count(
                DirectiveFigures.Key(directive.OwnerPath, directive.Subject, OfficeClock.DayOf(write.Deed.At), DirectiveMeasure.Returned)
            );
        }

        if (before?.Stage != directive.Stage)
        {
            write.Send(
                directive.ProvinceCode,
                StateChanged,
                directive.Code,
                new
                {
                    code = directive.Code,
                    stage = directive.Stage.ToString(),
                    lead = directive.OwnerPath,
                    giver = directive.GiverPath,
                    person = directive.PersonSeatId.Value,
                    at = write.Deed.At,
                }
            );
        }
    }
}

/// <summary>What of a directive must be remembered before an act, to settle it afterwards.</summary>
internal sealed record DirectiveBefore(DirectiveStage Stage, DirectiveCounted Counted, int ExtensionsGranted, int Steps)
{
    public static DirectiveBefore Of(Directive directive) =>
        new(directive.Stage, directive.Counted, directive.ExtensionsGranted, directive.Steps.Count);
}
