# The pages for what went wrong: what it is, and what to do.

fault-title-not-found = There is no such page
fault-lead-not-found = The address may be mistyped, or the page may be open to other people only. Check the address, or start from the home page.

fault-title-foreign = This form did not come from our pages
fault-lead-foreign = Nothing was changed. Open the page here again and send it from there.

fault-title-too-often = That was too often
fault-lead-too-often = { $minutes ->
    [one] To protect accounts, we count attempts. Try again in { $minutes } minute.
   *[other] To protect accounts, we count attempts. Try again in { $minutes } minutes.
}

fault-title-too-large = That was more than a form can hold
fault-lead-too-large = Nothing was saved. Go back, shorten the longest text and send the form again.

fault-title-renewed = The directory is being renewed
fault-lead-renewed = Its search will be back in a moment. Nothing is lost. Try again in a minute.

fault-title-broken = Something is broken on our side
fault-lead-broken = It is not your fault. What you saved before is kept. Try again in a few minutes. If it stays broken, write to the service center with the reference below.

fault-home = Go to the home page
fault-contact = Contact the service center
fault-reference = Reference:
