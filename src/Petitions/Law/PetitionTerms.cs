namespace ThongSuot.Petitions.Law;

/// <summary>Codes of the terms, and which of them a case has.</summary>
internal static class PetitionTerms
{
    public const string Accept = "complaint.accept";
    public const string SendFirst = "complaint.send-first";
    public const string SendSecond = "complaint.send-second";
    public const string SendSuspension = "complaint.send-suspension";
    public const string LetterClassify = "petition.letter-classify";
    public const string LetterHandle = "petition.letter-handle";
    public const string InformationSimple = "information.simple";
    public const string InformationComplex = "information.complex";
    public const string DenunciationAccept = "denunciation.accept";
    public const string DenunciationForward = "denunciation.forward";
    public const string DenunciationSettle = "denunciation.settle";
    public const string FeedbackRefuse = "feedback.refuse";
    public const string FeedbackSupplement = "feedback.supplement";
    public const string FeedbackAnswer = "feedback.answer";
    public const string FeedbackPublish = "feedback.publish";
    public const string ReceptionAnswer = "reception.answer";

    /// <summary>The term in which a complaint is settled (Law on Complaints 02/2011/QH13, Articles 28, 37, 50, 55).</summary>
    /// <param name="second">Of the second time.</param>
    /// <param name="discipline">Against a decision of discipline; remoteness changes nothing there.</param>
    public static string Settle(bool second, bool complex, bool remote, bool discipline = false) =>
        $"complaint.{(discipline ? "discipline-" : null)}settle-{(second ? "second" : "first")}"
        + $"{(remote && !discipline ? "-remote" : null)}{(complex ? "-complex" : null)}";

    /// <summary>The term for lodging a complaint.</summary>
    public static string Lodge(bool second, bool remote, bool discipline, bool dismissal) =>
        discipline
            ? $"complaint.discipline-lodge-{(second ? "second" : "first")}{(second && dismissal ? "-dismissal" : null)}"
            : $"complaint.lodge-{(second ? "second" : "first")}{(second && remote ? "-remote" : null)}";

    /// <summary>The setting by which a term is extended once.</summary>
    public static string ExtensionOf(string code) =>
        code.StartsWith("information.", StringComparison.Ordinal) ? "information.extension" : $"{code}-extension";
}
