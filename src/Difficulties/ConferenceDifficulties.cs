using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties;

/// <summary>A difficulty as other modules see it.</summary>
/// <param name="FieldName">Its field in words.</param>
/// <param name="Units">How many units raised it.</param>
/// <param name="Weight">Units × days it has been open × 2 when it is urgent: what presses most comes first.</param>
/// <param name="IsWithBody">Somebody must still answer it.</param>
public sealed record DifficultySummary(
    DifficultyId Id,
    string Code,
    string Title,
    string What,
    string FieldName,
    string StateName,
    string StateStyle,
    string LeadPath,
    string PersonName,
    int Units,
    int DaysOpen,
    long Weight,
    bool IsWithBody,
    string Path
)
{
    /// <summary>What is to be known before its answer is relied on; null when nothing.</summary>
    public string? Mark { get; init; }
}

/// <summary>
/// What a conference may do with difficulties: read the open ones by weight, raise what is asked from the floor, and answer what
/// was answered in the hall. Writing happens inside the caller's write, so that the conference's record and the difficulty's go
/// together or not at all.
/// </summary>
public sealed partial class ConferenceDifficulties
{
    /// <summary>Kind of a difficulty on the thread.</summary>
    public const string Kind = DifficultySettlement.Kind;

    private readonly IDbContextFactory<Db> contexts;
    private readonly DifficultySettlement settlement;
    private readonly DifficultyCompetence competence;
    private readonly RecommendationWriter raising;
    private readonly AnswerWriter answers;
    private readonly OfficeClock clock;

    internal ConferenceDifficulties(
        IDbContextFactory<Db> contexts,
        DifficultySettlement settlement,
        DifficultyCompetence competence,
        RecommendationWriter raising,
        AnswerWriter answers,
        OfficeClock clock
    ) =>
        (this.contexts, this.settlement, this.competence, this.raising, this.answers, this.clock) = (
            contexts,
            settlement,
            competence,
            raising,
            answers,
            clock
        );

    /// <summary>Open difficulties of a province, heaviest first.</summary>
    /// <param name="take">How many at the most.</param>
    public async Task<IReadOnlyList<DifficultySummary>> OpenByWeightAsync(string provinceCode, int take, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db
            .Difficulties.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.ClosedAt == null && row.Status != DifficultyStatus.Answered)
            .ToListAsync(ct);
        return [.. rows.Select(GlanceOf).OrderByDescending(row => row.Weight).ThenBy(row => row.Code, StringComparer.Ordinal).Take(take)];
    }

    /// <summary>The difficulties of the given keys within a province, in order of their codes; unknown keys are left out.</summary>
    public async Task<IReadOnlyList<DifficultySummary>> ReadAsync(
        string provinceCode,
        IReadOnlyCollection<DifficultyId> ids,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = new List<Difficulty>();
        foreach (var chunk in ids.Distinct().Chunk(500))
        {
            found.AddRange(
                await db
                    .Difficulties.AsNoTracking()
                    .Where(row => chunk.Contains(row.Id) && row.ProvinceCode == provinceCode)
                    .ToListAsync(ct)
            );
        }

        return [.. found.Select(GlanceOf).OrderBy(row => row.Code, StringComparer.Ordinal)];
    }

    /// <summary>The difficulty of a code within a province, or null.</summary>
    public async Task<DifficultySummary?> FindAsync(string provinceCode, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return
            await db.Difficulties.AsNoTracking().FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == provinceCode, ct)
                is { } row
            ? GlanceOf(row)
            : null;
    }

    /// <summary>What is to be known before the answers of difficulties are relied on, by code; those without are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> MarksAsync(
        string provinceCode,
        IReadOnlyCollection<string> codes,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db
            .Difficulties.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && codes.Contains(row.Code))
            .ToListAsync(ct);
        return rows.Select(GlanceOf)
            .Where(row => row.Mark is not null)
            .ToDictionary(row => row.Code, row => row.Mark!, StringComparer.Ordinal);
    }

    /// <summary>Raises a question from the floor as a difficulty in the name of the unit that asked, inside the caller's write.</summary>
    /// <param name="unitPath">The organisation that asked.</param>
    public async Task<Result<DifficultyId>> RaiseAsync(
        Write write,
        string unitPath,
        string title,
        string what,
        string asked,
        string? fieldName,
        CancellationToken ct
    )
    {
        var office = await settlement.OfficeAsync(unitPath[1..unitPath.IndexOf('/', 1)], ct);
        var field = DifficultyFields.All.FirstOrDefault(facts => facts.Name == fieldName)?.Field
            ?? Suggest.FieldSuggester.Suggest($"{title}. {what}", []).Select(found => (DifficultyField?)found.Field).FirstOrDefault()
            ?? DifficultyField.PublicAdministration;
        var raised = await raising.RaiseAsync(
            write,
            new RaiseText
            {
                Title = title,
                What = what,
                Asked = asked,
                Field = field,
                UnitPath = unitPath,
                Channel = RaiseChannel.Conference,
            },
            office,
            ct
        );
        return raised.IsRefused ? raised.Refusal : raised.Value.Difficulty.Id;
    }

    /// <summary>The code of a difficulty inside the caller's write, where it may have been raised a moment ago.</summary>
    public static async Task<string> CodeAsync(Write write, string provinceCode, DifficultyId id, CancellationToken ct) =>
        (await write.Db.Difficulties.FindAsync([provinceCode, id], ct))!.Code;

    /// <summary>Records an answer given in the hall for all who raised it, inside the caller's write.</summary>
    /// <param name="seat">Who types it: the answering body or the province office.</param>
    public async Task<Result<string>> AnswerAsync(
        Write write,
        DifficultyId id,
        string body,
        string documentNumber,
        string answeredBy,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DifficultySettlement.OpenAsync(write.Db, id, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        if (competence.Against(DifficultyAct.Answer, difficulty, seat) is { } against)
        {
            return against;
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, id, seat.ProvinceCode, ct);
        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        var told = await answers.AnswerAsync(
            write,
            difficulty,
            raised,
            new AnswerText(body, documentNumber, string.Empty, null, law.Today, null)
            {
                IsSpoken = true,
                WithoutBecause = documentNumber.Length == 0 ? "trả lời trực tiếp tại hội nghị" : string.Empty,
            },
            seat,
            answeredBy,
            shared: false,
            law,
            ct
        );
        if (told.IsRefused)
        {
            return told.Refusal;
        }

        DifficultySettlement.Settle(
            write,
            difficulty,
            raised,
            before,
            DifficultyActs.Forms.Of(DifficultyAct.Answer).Slug,
            $"Tại hội nghị: {told.Value}"
        );
        return difficulty.Code;
    }

    private DifficultySummary GlanceOf(Difficulty row)
    {
        var days = Math.Max(1, clock.Today.DayNumber - row.OpenedOn.DayNumber);
        var (style, _) = DifficultyLabels.TimeLeft(row.Status, row.DueAt, clock.Now, settlement.LawFor(row.LeadPath, clock.Now).Calendar);
        return new DifficultySummary(
            row.Id,
            row.Code,
            row.Title,
            row.What,
            DifficultyFields.Of(row.Field).Name,
            DifficultyLabels.Of(row.Status),
            style,
            row.LeadPath,
            row.PersonName,
            row.Units,
            days,
            (long)Math.Max(1, row.Units) * days * (row.Urgency == Urgency.Urgent ? 2 : 1),
            row.IsWithBody,
            DifficultySettlement.PathOf(row.Code)
        )
        {
            Mark = DifficultyLabels.MarkOf(row.Awaits, row.IsContested, settlement.ShortNameOf(row.LeadPath)),
        };
    }
}
