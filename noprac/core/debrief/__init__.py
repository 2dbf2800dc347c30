"""What is said of a call afterwards: the letter, its parts, and what the trainee says back; `letter` first."""
