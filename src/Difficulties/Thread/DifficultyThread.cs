using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Difficulties.Thread;

/// <summary>Difficulties, answers, letters and guidance as they stand on the thread.</summary>
internal sealed class DifficultyThread(
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    PermissionRegistry permissions,
    OfficeClock clock
) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [DifficultySettlement.Kind, "answer", "escalation", GuidanceWriter.Kind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, kind == GuidanceWriter.Kind ? DifficultyPermissions.Guidance : DifficultyPermissions.View))
        {
            return [];
        }

        return kind switch
        {
            DifficultySettlement.Kind => await DifficultiesAsync(db, ids, seat.ProvinceCode, ct),
            "answer" => await AnswersAsync(db, ids, seat, ct),
            "escalation" => await LettersAsync(db, ids, seat.ProvinceCode, ct),
            _ => await GuidanceAsync(db, ids, seat.ProvinceCode, ct),
        };
    }

    private async Task<IReadOnlyList<ThreadItem>> DifficultiesAsync(
        Db db,
        IReadOnlyCollection<Guid> ids,
        string province,
        CancellationToken ct
    )
    {
        var keys = ids.Select(id => new DifficultyId(id)).ToList();
        var rows = await db.Difficulties.AsNoTracking().Where(row => keys.Contains(row.Id) && row.ProvinceCode == province).ToListAsync(ct);
        return
        [
            .. rows.Select(row =>
            {
                var (style, _) = DifficultyLabels.TimeLeft(
                    row.Status,
                    row.DueAt,
                    clock.Now,
                    settlement.LawFor(row.LeadPath, clock.Now).Calendar
                );
                return new ThreadItem(
                    DifficultySettlement.Kind,
                    row.Id.Value,
                    "Vướng mắc",
                    row.Code,
                    row.Title,
                    DifficultyLabels.Of(row.Status),
                    style,
                    row.IsClosed ? null : $"{row.PersonName}, {settlement.ShortNameOf(row.LeadPath)}",
                    DifficultySettlement.PathOf(row.Code),
                    row.OpenedAt
                );
            }),
        ];
    }

    private async Task<IReadOnlyList<ThreadItem>> AnswersAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var province = seat.ProvinceCode;
        var difficulties = db.Difficulties;
        var rows = await db
            .DifficultyAnswers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && ids.Contains(row.Id))
            .Join(
                difficulties.Where(row => row.ProvinceCode == province),
                answer => new { answer.ProvinceCode, answer.DifficultyId },
                row => new { row.ProvinceCode, DifficultyId = row.Id },
                (answer, row) =>
                    new
                    {
                        answer,
                        row.Code,
                        row.AnswerNumber,
                        row.DraftNumber,
                        Contested = row.Status == DifficultyStatus.Reopened,
                    }
            )
            .ToListAsync(ct);
        return
        [
            .. rows.Where(row => competence.MayRead(row.answer, seat))
                .Select(row => (Row: row, State: StateOf(row.answer, row.AnswerNumber, row.DraftNumber, row.Contested)))
                .Select(pair => new ThreadItem(
                    "answer",
                    pair.Row.answer.Id,
                    "Trả lời",
                    $"lần {pair.Row.answer.Number}",
                    Cut(pair.Row.answer.Body),
                    pair.State.Text,
                    pair.State.Style,
                    $"{pair.Row.answer.AnsweredBy}, {settlement.ShortNameOf(pair.Row.answer.BodyPath)}",
                    DifficultySettlement.PathOf(pair.Row.Code),
                    pair.Row.answer.At
                )),
        ];
    }

    private (string Style, string Text) StateOf(DifficultyAnswer answer, int current, int draft, bool contested) =>
        DifficultyLabels.StateOf(answer, current, draft, contested, settlement.ShortNameOf(answer.BodyPath));

    private static async Task<IReadOnlyList<ThreadItem>> LettersAsync(
        Db db,
        IReadOnlyCollection<Guid> ids,
        string province,
        CancellationToken ct
    )
    {
        var difficulties = db.Difficulties;
        var rows = await db
            .DifficultyEscalations.AsNoTracking()
            .Where(row => ids.Contains(row.Id) && row.ProvinceCode == province)
            .Join(
                difficulties,
                letter => new { letter.ProvinceCode, letter.DifficultyId },
                row => new { row.ProvinceCode, DifficultyId = row.Id },
                (letter, row) => new { letter, row.Code }
            )
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
                "escalation",
                row.letter.Id,
                "Kiến nghị",
                row.letter.LetterNumber.Length > 0 ? row.letter.LetterNumber : row.letter.Ministry,
                Cut(row.letter.Request),
                row.letter.RepliedAt is null ? "Chờ trả lời" : "Đã trả lời",
                row.letter.RepliedAt is null ? "near" : "in-time",
                row.letter.Ministry,
                DifficultySettlement.PathOf(row.Code),
                row.letter.SentAt
            )),
        ];
    }

    private async Task<IReadOnlyList<ThreadItem>> GuidanceAsync(Db db, IReadOnlyCollection<Guid> ids, string province, CancellationToken ct)
    {
        var rows = await db.Guidance.AsNoTracking().Where(row => ids.Contains(row.Id) && row.ProvinceCode == province).ToListAsync(ct);
        return
        [
            .. rows.Select(row =>
            {
                var (style, state) = GuidanceLabels.StateOf(row, clock.Today);
                return new ThreadItem(
                    GuidanceWriter.Kind,
                    row.Id,
                    "Hướng dẫn",
                    row.Code,
                    row.Question,
                    state,
                    style,
                    null,
                    $"/huong-dan/{row.Code}",
                    row.PublishedAt
                );
            }),
        ];
    }

    private static string Cut(string text) => CleanText.CutTo(text, 140);
}
