using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Web.Errors;

/// <summary>What a failure is to whoever asked: theirs to mend, passing by itself, or ours.</summary>
public static class FailureStatus
{
    public static int Of(Exception failure) =>
        failure switch
        {
            // What could not be read is the sender's fault and told as that; a full disk is the server's, with words of its own.
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            // A form that ends before its boundary; a broken disk says something else.
            IOException { Message: var text } when text.StartsWith("Unexpected end of Stream", StringComparison.Ordinal) =>
                StatusCodes.Status400BadRequest,
            _ when DiskSpace.IsGone(failure) => StatusCodes.Status507InsufficientStorage,
            _ when DatabaseFailures.Of(failure) is { } database && DatabaseFailures.Passes(database) =>
                StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
