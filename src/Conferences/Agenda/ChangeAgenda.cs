using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Agenda;

/// <summary>How an agenda is changed.</summary>
internal enum AgendaChange
{
    Draft,

    /// <summary>Takes in what an earlier conference did not come to.</summary>
    CarryIn,
    Add,

    /// <summary>Takes in what the steering screen tells.</summary>
    PutLines,
    Remove,
    Up,
    Down,
    Minutes,
}

/// <summary>Changes the agenda: drafted from open difficulties, heaviest first, and then by hand.</summary>
internal sealed partial class ChangeAgenda(
    ConferenceJournal journal,
    ConferenceDifficulties desk,
    IBlockageJournal lines,
    IDbContextFactory<Db> contexts
)
{
    public const int MostItems = 40;
    private const int UsualMinutes = 10;

    public async Task<Result<int>> RunAsync(string code, AgendaInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        // Read before the write: another connection must not wait inside it.
        var drafted =
            input.Change == AgendaChange.Draft
                ? await desk.OpenByWeightAsync(seat.ProvinceCode, Math.Clamp(input.Number ?? 10, 1, MostItems), ct)
                : [];
        var named = input.Change == AgendaChange.Add ? await desk.FindAsync(seat.ProvinceCode, input.Text.ToUpperInvariant(), ct) : null;
        var carried =
            input.Change == AgendaChange.CarryIn ? await desk.ReadAsync(seat.ProvinceCode, await LeftAsync(seat.ProvinceCode, ct), ct) : [];
        return await journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (conference.May(ConferenceAct.ChangeAgenda).Refusal is { } refusal)
                {
                    return refusal;
                }

                var id = conference.Id;
                var items = await write.Db.AgendaItems.Where(row => row.ConferenceId == id).OrderBy(row => row.Place).ToListAsync(token);
                return input.Change switch
                {
                    AgendaChange.Draft => await DraftAsync(write, conference, items, drafted, token),
                    AgendaChange.CarryIn => await CarryInAsync(write, conference, items, carried, token),
                    AgendaChange.Add => await AddAsync(write, conference, items, input.Text, named, token),
                    AgendaChange.PutLines => await PutLinesAsync(write, conference, items, input.Lines, seat, token),
                    AgendaChange.Remove => await RemoveAsync(write, conference, items, input.Item, token),
                    AgendaChange.Minutes => Time(items, input.Item, input.Number),
                    _ => Move(items, input.Item, input.Change == AgendaChange.Up ? -1 : 1),
                };
            },
            ct
        );
    }

    private static async Task<Result<ConferenceNews>> DraftAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        IReadOnlyList<DifficultySummary> drafted,
        CancellationToken ct
    )
    {
        var fresh = drafted
            .Where(difficulty => items.All(item => item.DifficultyId != difficulty.Id))
            .Take(MostItems - items.Count)
            .ToList();
        foreach (var difficulty in fresh)
        {
            await PutAsync(write, conference, items, difficulty.Title, difficulty, ct);
        }

        return new ConferenceNews(ConferenceEventKind.Agenda, $"Soạn chương trình từ {fresh.Count} vướng mắc đang mở, nặng nhất trước");
    }

    /// <summary>Difficulties that earlier conferences did not come to and none took over.</summary>
    public async Task<IReadOnlyCollection<DifficultyId>> LeftAsync(string province, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. (await Left(db, province).ToListAsync(ct)).Select(item => item.DifficultyId).OfType<DifficultyId>().Distinct()];
    }

    private static IQueryable<AgendaItem> Left(Db db, string province)
    {
        var conferences = db.Conferences;
        return db.AgendaItems.Where(item =>
            item.IsCarriedOver
            && item.CarriedTo == null
            && conferences.Any(one => one.Id == item.ConferenceId && one.ProvinceCode == province)
        );
    }

    private static async Task<Result<ConferenceNews>> CarryInAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        IReadOnlyList<DifficultySummary> carried,
        CancellationToken ct
    )
    {
        var left = await Left(write.Db, conference.ProvinceCode).OrderBy(item => item.Place).ToListAsync(ct);
        foreach (var item in left.Take(MostItems - items.Count))
        {
            item.CarriedTo = conference.Code;
            var difficulty = carried.FirstOrDefault(one => one.Id == item.DifficultyId);
            // What was answered since, or stands here already, need not be discussed again.
            if (
                difficulty is { IsWithBody: false }
                || items.Exists(one => one.DifficultyId is not null && one.DifficultyId == item.DifficultyId)
            )
            {
                continue;
            }

            await PutAsync(write, conference, items, item.Title, difficulty, ct);
        }

        return new ConferenceNews(ConferenceEventKind.Agenda, $"Nhận {left.Count} mục chưa trao đổi ở hội nghị trước");
    }

    private static async Task<Result<ConferenceNews>> AddAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        string text,
        DifficultySummary? named,
        CancellationToken ct
    )
    {
        if (text.Length == 0)
        {
            return ConferenceRefusals.ItemMissing;
        }

        if (text.Length > Conference.ShortLength)
        {
            return ConferenceRefusals.TooLong("Nội dung", Conference.ShortLength, "Text");
        }

        if (named is null && text.StartsWith("VM", StringComparison.OrdinalIgnoreCase) && text.Contains('-', StringComparison.Ordinal))
        {
            return ConferenceRefusals.UnknownDifficulty(text);
        }

        if (named is not null && items.Exists(item => item.DifficultyId == named.Id))
        {
            return ConferenceRefusals.OnAgenda(named.Code);
        }

        await PutAsync(write, conference, items, named?.Title ?? text, named, ct);
        return new ConferenceNews(ConferenceEventKind.Agenda, $"Thêm vào chương trình: {named?.Code ?? text}");
    }

    private static async Task PutAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        string title,
        DifficultySummary? difficulty,
        CancellationToken ct
    )
    {
        var item = new AgendaItem
        {
            Id = Guid.CreateVersion7(),
            ConferenceId = conference.Id,
            Place = items.Count + 1,
            Title = title,
            DifficultyId = difficulty?.Id,
            DifficultyCode = difficulty?.Code,
            BodyPath = difficulty?.LeadPath ?? string.Empty,
            Minutes = UsualMinutes,
        };
        items.Add(item);
        write.Db.Add(item);
        if (difficulty is not null)
        {
            await write.LinkAsync(
                conference.ProvinceCode,
                ConferenceDifficulties.Kind,
                difficulty.Id.Value,
                ConferenceJournal.Kind,
                conference.Id.Value,
                ct
            );
            ConferenceDifficulties.Note(
                write,
                conference.ProvinceCode,
                difficulty,
                "on-agenda",
                $"Đưa vào chương trình {conference.Code}, {VietnameseFormat.Moment(conference.StartsAt)}"
            );
        }
    }

    private static async Task<Result<ConferenceNews>> RemoveAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        Guid? id,
        CancellationToken ct
    )
    {
        if (items.Find(one => one.Id == id) is not { } item)
        {
            return ConferenceRefusals.ItemGone;
        }

        if (item.IsDone || conference.CurrentItemId == item.Id)
        {
            return ConferenceRefusals.ItemAnswered;
        }

        items.Remove(item);
        write.Db.Remove(item);
        Number(items);
        var conferenceId = conference.Id;
        if (
            item.DifficultyId is { } difficulty
            && !await write.Db.ConferenceQuestions.AnyAsync(row => row.ConferenceId == conferenceId && row.DifficultyId == difficulty, ct)
        )
        {
            await write.UnlinkAsync(conference.ProvinceCode, difficulty.Value, conference.Id.Value, ct);
        }

        return new ConferenceNews(ConferenceEventKind.Agenda, $"Bỏ khỏi chương trình: {item.DifficultyCode ?? item.Title}");
    }

    private static Result<ConferenceNews> Move(List<AgendaItem> items, Guid? id, int step)
    {
        var at = items.FindIndex(one => one.Id == id);
        if (at < 0)
        {
            return ConferenceRefusals.ItemGone;
        }

        var to = Math.Clamp(at + step, 0, items.Count - 1);
        (items[at], items[to]) = (items[to], items[at]);
        Number(items);
        return new ConferenceNews(
            ConferenceEventKind.Agenda,
            $"Xếp lại chương trình: {items[to].DifficultyCode ?? items[to].Title} ở mục {to + 1}"
        );
    }

    private static Result<ConferenceNews> Time(List<AgendaItem> items, Guid? id, int? minutes)
    {
        if (items.Find(one => one.Id == id) is not { } item)
        {
            return ConferenceRefusals.ItemGone;
        }

        if (minutes is not (>= 1 and <= 240))
        {
            return ConferenceRefusals.MinutesWrong;
        }

        item.Minutes = minutes.Value;
        return new ConferenceNews(ConferenceEventKind.Agenda, $"{item.DifficultyCode ?? item.Title}: {minutes} phút");
    }

    private static void Number(List<AgendaItem> items)
    {
        for (var place = 0; place < items.Count; place++)
        {
            items[place].Place = place + 1;
        }
    }
}
