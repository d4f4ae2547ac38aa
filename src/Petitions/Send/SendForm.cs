using Microsoft.AspNetCore.Http;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Send;

/// <summary>The form as typed.</summary>
internal sealed class SendForm
{
    public FeedbackKind? Kind { get; set; }

    public string? Field { get; set; }

    public string? Place { get; set; }

    public string? Hamlet { get; set; }

    public string? Text { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public IFormFile? Photo { get; set; }

    /// <summary>No citizen sees this field; machines fill it.</summary>
    public string? Website { get; set; }

    public SentFeedback Read(Attachment? photo) =>
        new(
            Kind,
            PetitionFields.BySlug(Field)?.Field,
            Place?.Trim() ?? string.Empty,
            CleanText.Line(Hamlet),
            Text?.Trim() ?? string.Empty,
            CleanText.Line(Name),
            Phone?.Trim() ?? string.Empty,
            photo,
            !string.IsNullOrEmpty(Website)
        )
        {
            Email = Email?.Trim() ?? string.Empty,
        };
}
