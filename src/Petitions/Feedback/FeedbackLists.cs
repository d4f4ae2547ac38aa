using Microsoft.AspNetCore.Mvc;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Feedback;

/// <param name="Slug">As in the address.</param>
internal sealed record FeedbackList(string Slug, string Name, params FeedbackState[] States);

/// <summary>The lists of feedback, by state.</summary>
internal static class FeedbackLists
{
    public const string Late = "qua-han";
    public const string Doubtful = "can-kiem-tra";
    public const string New = "moi";
    public const string InWork = "dang-xu-ly";
    public const string Prepared = "cho-duyet";
    public const string Answered = "cho-cong-khai";
    public const string PassedLate = "chuyen-cham";
    public const string Bad = "khong-hai-long";

    public static IReadOnlyList<FeedbackList> Tabs { get; } =
    [
        new("dang-mo", "Chưa xong", [.. FeedbackReads.Open, FeedbackState.Answered]),
        new(New, "Mới tiếp nhận", FeedbackState.Received),
        new(InWork, "Đang xử lý", FeedbackState.InWork),
        new(Prepared, "Chờ duyệt", FeedbackState.Prepared),
        new("cho-bo-sung", "Chờ bổ sung", FeedbackState.Asked),
        new(Answered, "Chờ công khai", FeedbackState.Answered),
        new(Late, "Quá hạn"),
        new(PassedLate, "Chuyển chậm"),
        new(Bad, "Người gửi không hài lòng"),
        new("da-cong-khai", "Đã công khai", FeedbackState.Published),
        new("tu-choi", "Từ chối", FeedbackState.Refused),
        new(Doubtful, "Cần kiểm tra", FeedbackState.Suspicious),
    ];

    public static FeedbackList Of(string? slug) => Tabs.FirstOrDefault(tab => tab.Slug == slug) ?? Tabs[0];

    public static IQueryable<CitizenFeedback> Pick(IQueryable<CitizenFeedback> rows, FeedbackList list, DateOnly today)
    {
        var states = list.States;
        return list.Slug switch
        {
            Late => FeedbackReads.Late(rows, today),
            Bad => rows.Where(row => row.Rating < 3),
            _ => rows.Where(row => states.Contains(row.State)),
        };
    }

    /// <summary>What a scope's units passed on late, wherever it is now; those units' paths narrow it, not the present holder's.</summary>
    public static IQueryable<CitizenFeedback> PickPassedLate(
        IQueryable<CitizenFeedback> rows,
        FeedbackFilter filter,
        IEnumerable<PassedLate> late
    )
    {
        var ids = late.Where(one => filter.Unit is not { Length: > 0 } unit || one.UnitPath == unit)
            .Select(one => new FeedbackId(one.Id))
            .Distinct()
            .ToList();
        return filter.Narrow(rows.Where(row => ids.Contains(row.Id)), byUnit: false);
    }

    public static IQueryable<CitizenFeedback> InOrder(IQueryable<CitizenFeedback> rows) =>
        rows.OrderBy(row => row.AnswerBy).ThenBy(row => row.Code);
}

/// <summary>What a list is narrowed to.</summary>
internal sealed class FeedbackFilter
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "dia-ban")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IQueryable<CitizenFeedback> Narrow(IQueryable<CitizenFeedback> rows, bool byUnit = true)
    {
        if (byUnit && Unit is { Length: > 0 } unit)
        {
            rows = rows.Where(row => row.UnitPath == unit);
        }

        if (PetitionFields.BySlug(Field) is { Field: var field })
        {
            rows = rows.Where(row => row.Field == field);
        }

        if (Place is { Length: > 0 } place)
        {
            rows = rows.Where(row => row.PlacePath == place);
        }

        if (From is { } from)
        {
            var start = Platform.Time.OfficeClock.StartOf(from);
            rows = rows.Where(row => row.SentAt >= start);
        }

        if (CleanText.Line(Text) is { Length: > 0 } words)
        {
            rows = rows.Where(row => row.Code.Contains(words) || row.Text.Contains(words));
        }

        return rows;
    }
}
