using System.Diagnostics;
using ThongSuot.Platform.Text;

namespace ThongSuot.Steering.Ask;

/// <summary>What was asked or made, in words.</summary>
internal static class RequestLabels
{
    public static string Of(RequestKind kind) =>
        kind switch
        {
            RequestKind.Remind => "Đôn đốc",
            RequestKind.Explain => "Yêu cầu giải trình",
            RequestKind.Consult => "Hỏi đơn vị",
            RequestKind.Directed => "Giao nhiệm vụ",
            RequestKind.OnAgenda => "Đưa vào hội nghị",
            _ => throw new UnreachableException($"Request {kind}"),
        };

    /// <summary>That it was done, before the number of people.</summary>
    public static string Done(RequestKind kind) =>
        kind switch
        {
            RequestKind.Remind => "Đã đôn đốc",
            RequestKind.Explain => "Đã yêu cầu giải trình",
            RequestKind.Consult => "Đã hỏi",
            _ => throw new UnreachableException($"Request {kind}"),
        };

    /// <summary>What an answer to it is called.</summary>
    public static string AnswerTo(RequestKind kind) => kind == RequestKind.Explain ? "Giải trình" : "Trả lời";

    /// <summary>What stands on a line: one entry for each press, however many were asked by it.</summary>
    public static IEnumerable<AskedEntry> On(IEnumerable<SteeringRequest> asked) =>
        asked.GroupBy(row => (row.Kind, row.At, row.BySeatId)).OrderByDescending(press => press.Key.At).Select(press => Of([.. press]));

    private static AskedEntry Of(List<SteeringRequest> press)
    {
        var (first, answered) = (press[0], press.Count(row => row.AnsweredAt is not null));
        var whom = press.Count == 1 ? first.ToName : $"{press.Count} người";
        var text = $"{Of(first.Kind)}{(first.IsMade ? string.Empty : $" {whom}")}, {VietnameseFormat.ShortMoment(first.At)}";
        return first.IsMade ? new(text, first.Words, first.Path)
            : press.Count > 1 && answered > 0 ? new(text, $"{answered} đã trả lời", RequestLists.PathOf(RequestLists.All))
            : first.Answer is { } answer ? new(text, $"{AnswerTo(first.Kind)}: {CleanText.CutTo(answer, 120)}", AskOwner.PathOf(first))
            : new(first.DueAt is { } due ? $"{text}, hạn {VietnameseFormat.ShortMoment(due)}" : text, null, null);
    }
}

/// <param name="Text">What was done, to whom, when.</param>
/// <param name="Outcome">What came of it; null while nothing did.</param>
/// <param name="Path">Where the outcome opens.</param>
internal sealed record AskedEntry(string Text, string? Outcome, string? Path);
